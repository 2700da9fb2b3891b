"""What the description of an event says besides: its title, who speaks, its track, its page."""

from collections.abc import Callable

from confsched.formats.calendar_sections import without_sections
from confsched.formats.drafts import Draft, Put
from confsched.formats.fields import compared
from confsched.formats.ids import is_placeholder
from confsched.formats.record_names import are_names, name_person, names_in
from confsched.formats.types import known_type
from confsched.patterns import pattern

_LABELLED = pattern(r"([^\W\d_][^\n:]{1,20}):[ \t]*(\S.*)")
_MARK = pattern(r"(?:\[[^\[\]]+\]|#\w+)\s+")
_PAGE = pattern(r"https?://\S+")


def settle_text(session: Draft) -> None:
    """Leave of a description what is said nowhere else, and take from it what has a field."""
    put = session.fields.get("description")
    if put is None or not isinstance(put.value, str):
        return
    lines = put.value.split("\n")
    if is_title(session, lines[0]):
        del lines[0]
    if len(lines) > 1 and not session.people and not _LABELLED.fullmatch(lines[0].strip()):
        _named_first(session, lines, put)
    kept = [line for line in lines if not _is_told(session, line, put)]
    if kept and is_placeholder(kept[-1] or "x"):
        del kept[-1]
    retell(session, without_sections(session, "\n".join(kept), put))


def retell(session: Draft, text: str) -> None:
    """Leave this of a description."""
    put = session.fields.pop("description")
    session.put("description", text.strip(), put.key, put.mark)


def is_title(session: Draft, line: str) -> bool:
    """Whether a line is the title, which may have a mark before it."""
    title = session.text("title").strip()
    return line.strip() in (
        title,
        title.removeprefix(mark[0] if (mark := _MARK.match(title)) else ""),
    )


def _named_first(session: Draft, lines: list[str], put: Put) -> None:
    """Who stands at the head of a description and in the title as well is who speaks."""
    people = []
    for text in names_in(lines[0].strip(), several=True):
        person = Draft(session.places, put.mark, session)
        name_person(person, text, put)
        name = person.text("name")
        if not are_names((name,)) or name not in session.text("title"):
            return
        people.append(person)
    for person in people:
        session.involve("speaker", person)
    if people:
        del lines[0]


def _is_told(session: Draft, line: str, put: Put) -> bool:
    """Whether a line like `Track: Sea` says what a field says, or is to say from now on."""
    if line and line.strip() == session.text("url"):
        return True
    match = _LABELLED.fullmatch(line.strip()) if ":" in line else None
    take = _LABELS.get(compared(match[1])) if match else None
    if take is None or match is None:
        return False
    return is_placeholder(match[2]) or take(session, match[2].strip(), put)


def _title(session: Draft, text: str, _: Put) -> bool:
    return is_title(session, text)


def _track(session: Draft, text: str, put: Put) -> bool:
    """A track; one that is only counted is called by its number."""
    name = f"Track {text}" if text.isdecimal() else text
    session.put("track", name, put.key, put.mark)
    others = [one.value for one in session.lists.get("tags", ())]
    return name == session.text("track") or name in others


def _type(session: Draft, text: str, put: Put) -> bool:
    kind = known_type(text)
    if kind and "type" not in session.fields:
        session.put("type", text, put.key, put.mark)
    return bool(kind) and known_type(session.text("type")) == kind


def _page(session: Draft, text: str, put: Put) -> bool:
    if _PAGE.fullmatch(text):
        session.put("url", text, put.key, put.mark)
    return text == session.text("url")


def _tags(session: Draft, text: str, put: Put) -> bool:
    for tag in text.split(","):
        session.collect("tags", tag.strip(), put.mark)
    return True


def _place(session: Draft, text: str, _: Put) -> bool:
    return session.text("_location").startswith(text)


_LABELS: dict[str, Callable[[Draft, str, Put], bool]] = {
    **dict.fromkeys(("title", "name", "talk", "session", "titel", "titre", "titulo"), _title),
    **dict.fromkeys(("track", "theme", "stream", "topic"), _track),
    **dict.fromkeys(("type", "kind", "format", "session type", "session format"), _type),
    **dict.fromkeys(
        ("url", "link", "page", "web", "website", "webpage", "more information"), _page
    ),
    **dict.fromkeys(("more info", "details", "read more", "info", "event page"), _page),
    **dict.fromkeys(("tags", "keywords"), _tags),
    **dict.fromkeys(("venue", "location", "place", "where", "room"), _place),
}
