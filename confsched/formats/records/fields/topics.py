"""A column `Topic` that is what each session is about, and no track: texts that are all different.

Names of tracks come again, and have no lines; a topic may be said once more in the title. One that
is a long slug is that of a talk, which a site may have on two days.
"""

from collections.abc import Iterable
from statistics import median

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import OUTER, SESSION
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import is_pause
from confsched.formats.texts import one_line
from confsched.formats.types import known_type
from confsched.patterns import pattern

_FEWEST = 3  # sessions with a topic
_NUMBER = pattern(r"^\W*\d{1,3}\W+")
_MARKS, _WORDS = pattern("[-_]+"), 3  # between words, and of a track
_POINTS = pattern(r"[ \t]*\n\s*(?=[^\w\s]*[A-Z\d])")  # no line that goes on with the title
# what a stage of work is called, and no place; nor is a round
_STAGES_OF_WORK = frozenset(
    (
        *("policy", "policies", "scenario", "scenarios", "implementation", "planning", "delivery"),
        *("design", "discovery", "research", "development", "deployment", "operation"),
        *("operations", "evaluation", "strategy", "governance", "preparation", "modelling"),
        *("monitoring", "financing", "finance", "qualifying", "quarter final", "quarter finals"),
        *("semi final", "semi finals", "final", "finals", "group stage"),
    )
)
_LONG = 40  # letters of a line that most names of tracks do not have


def settle_topics(book: Book) -> None:
    """Make subtitles of what is called a track, where it is the topic of each session.

    One that stands in the titles as well says nothing more of them.
    """
    _call_by_topics(book.sessions)
    _part_stages(book.sessions if "room" in book.fields else ())
    if "track" not in book.fields:
        return
    told = [one for one in book.sessions if one.text("track")]
    texts = [one.text("track").strip() for one in told]
    if len({*texts}) >= _FEWEST and _are_slugs(texts) and not book.drafts["tracks"]:
        for session in told:
            _settle(session, " ".join(_MARKS.split(session.text("track"))).capitalize())
        return
    if len(texts) < _FEWEST or len({*texts}) < len(texts):
        return
    if _are_long(texts):
        for session in told:
            _settle(session, session.text("track"))
    elif all(map(_is_in_title, told)):
        for session in told:
            session.leave("topic", *session.fields.pop("track"))


def _part_stages(sessions: Iterable[Draft]) -> None:
    """Make tracks of what is called a stage and is one of some work: `stage: policy`."""
    told = [one for one in sessions if _column(one, "room") == "stage"]
    if told and all(compared(one.text("room")) in _STAGES_OF_WORK for one in told):
        for session in told:
            put = session.fields.pop("room")
            (session.leave if "track" in session.fields else session.put)("track", *put)


def _call_by_topics(sessions: list[Draft]) -> None:
    """Call talks by what is told of each, where a `Session` comes again, as a type or a track."""
    if not sessions or _column(sessions[0], "title") not in OUTER:
        return
    told = [(one, *topic) for one in sessions if (topic := _topic(one))]
    said = ((one.text("title"), str(put.value)) for one, _, put in told)
    pairs = {one for one in said if not is_pause(one[0])}  # a row for each speaker says the same
    topics = {str(put.value) for *_, put in told}
    again = len({title for title, _ in pairs}) < min(len(pairs), len(topics))
    for session, name, put in told if again else ():
        kind = session.fields["title"]
        del (session.fields if name == "track" else session.extra)[name]
        _call(session, put)
        field = "type" if known_type(str(kind.value)) else "track"
        (session.leave if field in session.fields else session.put)(field, *kind)


def _call(session: Draft, put: Put) -> None:
    """Call a session by the first line of a topic; the points below it are told of it."""
    title, *points = _POINTS.split(str(put.value).strip(), maxsplit=1)
    session.fields["title"] = put.holding(one_line(title))
    _tell(session, put, "description", "\n".join(points))


def _topic(session: Draft) -> tuple[str, Put] | None:
    """What else may be the title of a session, with its column: a `Topic`, a `Workshop`."""
    if "title" not in session.fields or "track" in _column(session, "track"):
        return None
    told = {compared(key): (key, put) for key, put in session.extra.items() if type(put[0]) is str}
    others = (told[one] for one in SESSION["title"] if one in told)
    put = session.fields.get("track")
    return next(others, None) if put is None else ("track", put)


def _column(session: Draft, field: str) -> str:
    put = session.fields.get(field)
    return compared(session.places.span(put.key).text.strip(" \"'")) if put is not None else ""


def _are_long(texts: list[str]) -> bool:
    """Whether some texts have lines, of which most are long."""
    if not any("\n" in text for text in texts):
        return False
    return median(max(map(len, text.splitlines())) for text in texts) > _LONG


def _are_slugs(texts: list[str]) -> bool:
    """Whether most are slugs of more words than tracks have, of two talks at most."""
    slugs = [text for text in texts if " " not in text and len(_MARKS.split(text)) > _WORDS]
    return 2 * len(slugs) > len(texts) and 2 * len({*texts}) >= len(texts)


def _is_in_title(session: Draft) -> bool:
    """Whether a session is called by its topic, perhaps with a number before it."""
    return _NUMBER.sub("", session.text("title").strip()) == session.text("track").strip()


def _settle(session: Draft, text: str) -> None:
    """The first line of a topic is the subtitle, and the others describe the session."""
    put = session.fields.pop("track")
    first, _, rest = text.strip().partition("\n")
    _tell(session, put, "subtitle", first)
    _tell(session, put, "description", rest)


def _tell(session: Draft, put: Put, field: str, text: str) -> None:
    keep = session.leave if field in session.fields else session.put
    keep(field, text.strip(), put.key, put.mark)
