"""Who gives a talk may be all that stands in what holds it: `Ada Sample: Boat Society`."""

from collections.abc import Sequence

from confsched.formats.drafts import Draft
from confsched.formats.holding import HOLDS
from confsched.formats.likely import is_person
from confsched.formats.records.people.named import name_person
from confsched.formats.records.people.nobody import is_prose
from confsched.patterns import pattern

_CONTENT = ("title", "abstract", "description")
_PLACED = pattern(r"([^:,()]+): ([^:()]+)")
_EMPLOYED = pattern(r"([^:,()]+), ([^:()]+)")
_CALLED_SO = pattern(r" \([^\W\d_]+\):")  # `Joanna (Jo): Boat Society`
_HEADED = pattern(r"(?i)^\s*(?:abstract|zusammenfassung|résumé|resumo|resumen)\s*:\s+")


def name_who_gives(part: Draft, counted: str, talk: Draft | None) -> None:
    """Who gives a talk may be what stands in it as a title.

    What is `counted` by a letter is no name: `B. Nets: Old and New` behind `A. Boats`. Where it is
    all that a `talk` holds, there may be a comma: `Ada Sample, Boat Society`.
    """
    if part.people or (put := part.fields.get("title")) is None:
        return
    match = _PLACED.fullmatch(_CALLED_SO.sub(":", part.text("title")))
    if match is None and talk is not None and not HOLDS.search(talk.text("title")):
        match = _EMPLOYED.fullmatch(part.text("title"))
    if match is not None and not match[1].startswith(counted) and is_person(match[1]):
        del part.fields["title"]
        person = Draft(part.places, put.mark, part)
        name_person(person, f"{match[1]} ({match[2]})", put)
        part.involve("speaker", person)


def tell_what_is_said(session: Draft, parts: Sequence[Draft]) -> None:
    """What the only talk is about may stand where those are named who give it."""
    [part, *others] = parts
    put = part.extra.get("speaker")
    if others or put is None or part.says(_CONTENT) or session.says(_CONTENT[1:]):
        return
    if isinstance(put.value, str) and is_prose(put.value):
        del part.extra["speaker"]
        session.put("abstract", *put.holding(_HEADED.sub("", put.value)))
