"""What a session of somebody's holds, told in it: we have no entries inside of a session.

Talks are listed in the description, with the times that they have, those who give them speak in the
session, and all that is said of them is kept under `extra`.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from confsched.formats.day_texts import split_date
from confsched.formats.drafts import Draft, Put, mapping_of, sequence_of
from confsched.patterns import pattern

PARTS = "_parts"  # where a book has them while it is read

_DOUBLED = pattern(r"(?<=\S)[ \t]{2,}(?=\S)")

# what a talk is, and which of them
_KIND = pattern(
    r"(?i)(?:(?:invited|plenary|keynote|guest|opening|closing) )?"
    r"(?:keynote|talk|lecture|speech|speaker|address|presentation|panel(?: discussion)?"
    r"|round ?table|tutorial|workshop|demo)(?: #?(?:\d{1,2}|[IVX]{1,4}))?"
)

# what something is called that holds talks
HOLDS = pattern(
    r"(?i)\b(?:sessions?|block|papers|talks|presentations|contributions|panels?|symposi(?:um|a)"
    r"|tracks?|sitzung|vorträge|beiträge|kurzvorträge|séances?|exposés|communications|sesi(?:ón|ones)"
    r"|ponencias|charlas|comunicaciones|mesas?(?! redonda)|session[ei]|relazioni|sess(?:ão|ões)"
    r"|palestras|sessies?|lezingen|plenar\w*|plénières?|keynotes|sesj[ae]|sek(?:cja|ce|cia)|oturum"
    r"|szekció|сесси[яи]|секци[яи]|секція|сесія|заседани[ея])\b"
)


def hold(session: Draft, parts: Sequence[Draft]) -> None:
    """Tell of some talks, of which there is at least one, in the session that holds them."""
    if len(parts) == 1:
        _name_after(session, parts[0])
    mark = parts[0].mark if parts[0].places is session.places else session.mark
    tell_parts(session, filter(None, map(_line, parts)), mark)
    for part in parts:
        session.join(part)
    if more := [session.moved(whole(part), part) for part in parts if _says_more(part)]:
        session.leave("contents", sequence_of(session, more), mark, mark)


def tell_parts(session: Draft, lines: Iterable[str], mark: int) -> None:
    """Tell in the description what a session holds, in a line for each part of it.

    What is untidy in a name is told of whom it calls, and not once more of the line that is ours.
    """
    listing = "\n".join(_DOUBLED.sub(" ", line) for line in lines)
    put = session.fields.get("description")
    if listing and put is not None and isinstance(put.value, str):
        session.fields["description"] = put.holding(f"{put.value}\n\n{listing}")
    session.put("description", listing, mark, mark)


def is_kind_alone(title: str) -> bool:
    """Whether a title says what something is, perhaps with a number, and no more: `Keynote 1`."""
    return _KIND.fullmatch(title) is not None


def _name_after(session: Draft, part: Draft) -> None:
    """`Keynote 1` and `Invited talk` say what the only talk in them is, and no title of it."""
    if not is_kind_alone(session.text("title")) or "subtitle" in session.fields:
        return
    for field, theirs in (("title", "subtitle"), ("abstract", "abstract")):
        if field in part.fields and theirs not in session.fields:
            session.fields[theirs] = session.moved(part.fields.pop(field), part)


def apart(session: Draft, parts: Sequence[Draft]) -> Sequence[Draft]:
    """Some talks without the session that holds them, whose title is kept beside each of them.

    All else that it says is kept beside the first.
    """
    if title := session.fields.get("title"):
        for part in parts:
            part.leave("session", *title)
    parts[0].leave("session details", whole(session).value, session.mark, session.mark)
    return parts


def _line(part: Draft) -> str:
    """`- 9:00 Boats Today: Jo Sample`; empty where people are all that is told, or nothing."""
    start = part.text("start") or part.text("time").partition("-")[0]
    found = split_date(start)
    clock = found.rest.lstrip(" Tt") if found else start
    names = ", ".join(dict.fromkeys(_called(person) for _, person, _ in part.people))
    words = " ".join(filter(None, (clock.strip(), part.text("title"))))
    told = ": ".join(filter(None, (words, names)))
    return f"- {told}" if words else ""


def _called(person: Draft) -> str:
    return person.text("name") or person.text("id")


def _says_more(part: Draft) -> bool:
    """Whether anything is said of a part but whose it is, who are in the session anyway."""
    return bool(part.extra) or any(name[0] != "_" for name in part.fields) or not part.people


def whole(part: Draft) -> Put:
    """All that is said of what a session holds."""
    said = {name: put for name, put in part.fields.items() if name[0] != "_"}
    said |= {name: Put(sequence_of(part, puts), *puts[0][1:]) for name, puts in part.lists.items()}
    people: defaultdict[str, list[Put]] = defaultdict(list)
    for role, person, mark in part.people:
        if all(one.value != _called(person) for one in people[f"{role}s"]):
            people[f"{role}s"].append(Put(_called(person), mark, mark))
    named = {role: puts[0].holding(sequence_of(part, puts)) for role, puts in people.items()}
    return Put(mapping_of(part, (said | named | part.extra).items()), part.mark, part.mark)
