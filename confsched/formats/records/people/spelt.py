"""People and talks that a list names by nothing but slugs, as sites do: `ada-sample`.

Their names are in a file that is not there, and the slug tells them well enough; where it tells all
talks, that is said. A list that has a
name as people write it says nothing of the others. Rows have a slug for a title where those with a
title have none: a break is written out beside talks that a site has elsewhere.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.ids import slug
from confsched.formats.likely import is_person
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.people.waiting import SPEAKERS
from confsched.formats.unexplained import no_list
from confsched.patterns import pattern
from confsched.text.titles import plain_type

_WORD = pattern(r"[^\W\d]+(?:-[^\W\d]+)*")
_NAMED = pattern(r"(?=.*[^\W\d_]{3})\w+[-_]\w+(?:-\w+)*")
_JOINED = pattern(r"(?<![^\W\d_])[^\W\d_]+(?:_[^\W\d_]+)+")  # `Ada_Sample`
_CAMEL = pattern(r"(?<![a-z])[a-z]{2,}(?:[A-Z][a-z]+)+")  # `adaSample`, as scripts call constants
_HUMP = pattern(r"(?<=[a-z])(?=[A-Z])")
_ID = pattern(r"\w+(?:-\w+)*")
_BETWEEN = pattern("[-_]+")
_KIND = pattern(r"^(?:.*_)?(?:spkr?|speaker|presenter)[-_](?=\w)")  # `speaker-ada-sample`
_ENOUGH = 16  # letters of a title
_SEVERAL = 3  # slugs in the place of titles
_LINE = 80  # letters of a title, where a longer text describes it
_SMALL = frozenset(("van", "von", "der", "den", "de", "del", "da", "dos", "di", "la", "le"))


def settle_slugs(sessions: Sequence[Draft]) -> None:
    """Write such names as names, and keep the slugs as ids."""
    people = [
        (session, person)
        for session in sessions
        for _, person, _ in session.people
        if "id" not in person.fields and "name" in person.fields
    ]
    if not all(_is_slug(person.text("name")) for _, person in people):
        return
    for session, person in people:
        put = person.fields["name"]
        name = _title_meant(session, person.text("name")) or _spelt(person.text("name"))
        if name != put.value:
            person.put("id", *put)
            person.fields["name"] = put.holding(name)


def _title_meant(session: Draft, told: str) -> str:
    """The title of a session that is called by whom a slug names: `artist_jo_sample`."""
    title = session.text("title").strip()
    ending = slug(title)
    return title if ending and _BETWEEN.sub("-", told).endswith(ending) else ""


def title_slugs(sessions: Sequence[Draft]) -> None:
    """Call talks by their slugs, in lists whose other rows have titles and no slugs."""
    elsewhere = {one.text("id") for one in sessions if "title" in one.fields} - {""}
    for _, of_file in groupby(sessions, lambda one: id(one.places)):
        rows = list(of_file)
        titled = [one for one in rows if "title" in one.fields]
        slugged = [one for one in rows if "id" in one.fields]
        if not titled or any("id" in one.fields for one in titled) or not slugged:
            continue
        if all(_NAMED.fullmatch(one.text("id")) for one in slugged):
            for session in slugged:
                told = session.text("id")
                if told not in elsewhere and not names_somebody(session):
                    words = " ".join(_BETWEEN.split(told))
                    session.put("title", *session.fields["id"].holding(words.capitalize()))


def spell_titles(book: Book) -> None:
    """Write titles that are slugs of what is told elsewhere as words, and keep the slugs as ids.

    Where most of them are names these give the talks.
    """
    if _are_described(book.sessions):
        for session in book.sessions:
            session.put("id", *session.fields["title"])
            session.fields["title"] = session.fields.pop("description")
        return
    told = [one for one in book.sessions if not one.people and _is_slug_title(one.text("title"))]
    if len(told) < _SEVERAL:
        return
    names = {id(one): _spelt(one.text("title")) for one in told}
    named = {one for one, name in names.items() if is_person(name)}
    by_id = [one for one in book.sessions if _is_called_by_id(one)]
    types = {one.text("type") for one in by_id} | {""}
    others = [one for one in book.sessions if not _is_called_by_id(one)]
    common = (one.text("type") not in types or plain_type(one.text("title")) for one in others)
    if not others or (2 * len(named) <= len(told) and all(common)):
        called = [one for one in by_id if not plain_type(one.text("title").strip("_"))]
        place = told[0].places.span(told[0].fields["title"].mark)
        book.findings.append(no_list(len(called), place))
    for session in told:
        put = session.fields["title"]
        session.put("id", *put)
        if 2 * len(named) <= len(told):
            words = " ".join(filter(None, _BETWEEN.split(str(put.value))))
            session.fields["title"] = put.holding(words[:1].upper() + words[1:])
        elif id(session) in named:
            session.fields["title"] = put.holding(names[id(session)])
            person = Draft(session.places, put.mark, session)
            person.put("name", names[id(session)], put.key, put.mark)
            session.involve("speaker", person)


def _are_described(sessions: Sequence[Draft]) -> bool:
    """Whether all have ids for titles, and a line beside it that says what they are."""
    texts = [one.text("description").strip() for one in sessions if _is_called_by_id(one)]
    lines = all(text and len(text) <= _LINE and "\n" not in text for text in texts)
    return len(texts) == len(sessions) >= _SEVERAL and len({*texts}) == len(texts) and lines


def _is_called_by_id(session: Draft) -> bool:
    """Whether nothing but one word in small letters, or a slug, says what a session is."""
    title = session.text("title")
    return title.islower() and _ID.fullmatch(title) is not None and not session.people


def _is_slug_title(title: str) -> bool:
    return title.islower() and _NAMED.fullmatch(title.strip("_")) is not None


def part_slugged(sessions: Sequence[Draft]) -> None:
    """Let those speak who stand before a title and behind it in its slug.

    `Ada Sample - Boats` is `boats-ada-sample`; a slug may spell a name in another way.
    """
    likely = [one for one in sessions if "id" in one.fields and not names_somebody(one)]
    told = [(one, one.text("title").strip().partition(" - ")) for one in likely]
    parted = [each for each in told if _begins_with(each[0].text("id"), each[1][2], each[1][0])]
    if not any(one.text("id").endswith(f"-{slug(name)}") for one, (name, _, _) in parted):
        return
    for session, (name, _, title) in parted:
        put = session.fields["title"]
        session.put(SPEAKERS, *put.holding(name))
        session.fields["title"] = put.holding(title)


def _begins_with(told: str, title: str, name: str) -> bool:
    """Whether a slug begins with a title, and with no name."""
    begins = slug(title)[:_ENOUGH]
    return begins != "" and told.startswith(begins) and not told.startswith(slug(name))


def _is_slug(name: str) -> bool:
    forms = (_WORD,) if name.islower() else (_JOINED, _CAMEL)
    return any(form.fullmatch(name) for form in forms)


@lru_cache(maxsize=1024)
def _spelt(told: str) -> str:
    """`jo-van-sample` as `Jo van Sample`; one word alone may be a handle, and stays."""
    told = _HUMP.sub("-", told).lower() if _CAMEL.fullmatch(told) else told
    name = _KIND.sub("", told)
    first, *rest = filter(None, _BETWEEN.split(name))
    words = [first.capitalize(), *(one if one in _SMALL else one.capitalize() for one in rest)]
    words = words if name.islower() else [first, *rest]
    return " ".join(words) if rest or name != told else told
