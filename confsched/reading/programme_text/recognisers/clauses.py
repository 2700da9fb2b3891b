"""People in running words: `…, a talk by A and B`, `Chair: A; Panelists: B, C`, `with A, B`.

Before who leads there may be names without a word: `A, B, moderator C`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.labels import label_of, role_of
from confsched.reading.programme_text.recognisers.names import LIKELY, begins_given
from confsched.reading.programme_text.recognisers.people import NOBODY, PLAINLY, people_in
from confsched.reading.programme_text.recognisers.person import Person
from confsched.reading.programme_text.words.joining import SAYING
from confsched.reading.programme_text.words.plain import folded, trimmed
from confsched.reading.programme_text.words.programme import LEADING_ROLES

_LED = pattern(
    r"(?:(?:^|an?\s)(?:[a-z-]{3,20}\s){0,2}(?:talk|lecture|keynote|presentation|workshop|tutorial"
    r"|seminar|speech|address|reading|demo|performance|report)(?:\s(?:given\s|presented\s)?by(?=:?\s)"
    r"|(?=\t[^\t]+$))"
    r"|(?P<verb>presented|given|delivered|held|taught|led|introduced|hosted|facilitated|moderated"
    r"|chaired|organi[sz]ed|convened|proposed|moved|guided)\sby"
    r"|(?:presentad[oa]s?\sy\s)?(?P<abroad>(?:anim|mod[ée]r|présent|présid)ée?s?\spar"
    r"|(?:moder|coordin|present)ad[oa]s?\spor"
    r"|(?:modera|coordina)t[oa]\sda|(?:moderiert|geleitet)\svon|o\.l\.v\.|onder\sleiding\svan|a\scura\sdi|a\scargo\sde"
    r"|moderuje|prowadzi|modereres\saf|modereres\sav|modereras\sav)):?\s(?=[\"'“A-ZÀ-Ý])",
    re.IGNORECASE,
)
# `Discussant: A Moderator: B`, and behind a comma in small letters
_LABELLED = pattern(
    r"\s(?=[A-ZÀ-Ý][a-zà-ÿ]{3,18}(?:\s[A-Za-zà-ÿ]{2,12})?:\s)|[,;]\s(?=[a-zß-ÿ]{4,18}:\s)"
    r"|\s(?=(?:with|mit|avec|con|med|met)\s[A-ZÀ-Ý])"  # `Chaired by A with B and C`
)
_BOUNDARY = pattern(rf"[;,.)]\s+(?:and\s+|und\s+|et\s+)?|\s[-–—|]\s+|{_LABELLED.pattern}")
_SENTENCE = pattern(r"(?<=[a-zß-ÿ]{5})\.\s[A-ZÀ-Ý][^.:;,]{3,40}$")  # behind people: `They speak:`
# in running text: a label at the beginning of a sentence, or a verb that says who leads
_TOLD = pattern(
    r"(?:(?<=[.!?]\s)|^)(?P<label>[A-ZÀ-Ý][^\W\d_]{4,}(?:(?: &| and|/| et| und)? [^\W\d_]+)?):\s+"
    r"|\b(?P<verb>(?i:(?:facilitated|moderated|chaired|hosted)\sby|moderiert\svon"
    r"|(?:anim|modér|présid)ée?\spar|moderad[oa]\spor|moderat[oa]\sda))\s+(?=[A-ZÀ-Ý])"
)
_NAMES_END = pattern(r"[.!?;](?<!\b[A-Z]\.)(?<!\b[DM]r\.)(?<!\bProf\.)(?:\s|$)|,?\swho\s|\n")
_ON, _PAIR = pattern(r"\s(?:on|about)\s"), 2
_SAYING = pattern(rf",?\s{SAYING},?\s(?=[a-zß-ÿ])")
_BEFORE = pattern(r"[,;.]?\s[-–—(]?\s?")
_LEADER = pattern(r"(?i)\b(?:mod(?:[eé]r|[.:])|chair|vorsitz|leitung|discussant|presi?d|coordina)")
# `Boats (Moderator: A; panelists: B, C)`
_IN_BRACKETS = pattern(r"\s\(((?:[^()]|\([^()]{0,60}\)){8,400})\)$")
_LIKELY = 0.5  # of people: the words before them say already that these are people
_LONGEST = 600  # characters of a line with several roles in it


class Clause(NamedTuple):
    """The people of one role in a line: where its words begin, and the stretch with the names."""

    role: str
    begin: int
    start: int
    end: int
    talk: bool = False


@lru_cache(maxsize=4096)
def clauses_in(text: str, begin: int = 0) -> tuple[Clause, ...]:
    """The clauses that a text is made of from a place on; none if any of it is something else."""
    if len(text) > _LONGEST:
        return ()
    found: list[Clause] = []
    clause = _clause(text, begin) or _led_names(text, begin)
    while clause is not None:
        end, after = _following(text, clause.start)
        start, end = trimmed(text, clause.start, end)
        if (said := _SENTENCE.search(text[:end].rstrip(" :"), start)) is not None:
            end = said.start()
        while end > start and text[end - 1] in " .;,":
            end -= 1
        parts = _led_by(text, clause._replace(start=start, end=end))
        if any(people_in(text[one.start : one.end], several=True).score < _LIKELY for one in parts):
            return ()
        found += parts
        clause = after
    return tuple(found)


def _led_by(text: str, clause: Clause) -> list[Clause]:
    """A clause, and those whom its person leads: `moderated by A: B, C`."""
    colon = text.find(": ", clause.start, clause.end) if clause.role != "speaker" else -1
    if colon < 0:
        return [clause]
    start, end = trimmed(text, colon + 1, clause.end)
    return [clause._replace(end=colon), Clause("speaker", start, start, end)]


def _following(text: str, start: int) -> tuple[int, Clause | None]:
    """Where a clause ends, and the one behind it."""
    for match in _BOUNDARY.finditer(text, start):
        if (clause := _clause(text, match.end())) is not None:
            return match.start() + (match[0][0] == ")"), clause
    return len(text), None


def _led_names(text: str, begin: int) -> Clause | None:
    """Names without a word before them, behind which somebody is said to lead."""
    end, after = _following(text, begin) if _LEADER.search(text, begin) else (0, None)
    names = people_in(text[begin:end].strip(" .,;"), several=True) if after else NOBODY
    leads = after is not None and after.role != "speaker" and names.score >= LIKELY
    return Clause("speaker", begin, begin, len(text)) if leads else None


def _clause(text: str, begin: int) -> Clause | None:
    """The clause that begins at a place, as far as its label says."""
    led = _LED.match(text, begin)
    if led is not None:
        said = led["abroad"] or (f"{led['verb']} by" if led["verb"] else "")
        role = role_of(folded(said)) or "speaker"
        return Clause(role, begin, led.end(), len(text), talk=not said)
    label = label_of(text[begin:])
    if label is None or not label.role:
        return None
    led_to = label.certain and ":" in text[begin : begin + label.end]
    if not led_to and folded(label.name) not in LEADING_ROLES:
        return None
    return Clause(label.role, begin, begin + label.end, len(text))


def leads_to_people(text: str) -> bool:
    """Whether a text begins with words behind which people are named: `Moderated by Ada Sample`."""
    return _LED.match(text) is not None


def are_clauses(text: str) -> bool:
    """Whether a line names people of several roles, or is `A talk by` somebody and no more."""
    found = clauses_in(text)
    return len(found) > 1 or (len(found) == 1 and found[0].talk)


def told_in(text: str) -> Iterator[tuple[str, Person]]:
    """Who has which part, as a sentence says: `…, moderated by Ada Sample. She bakes.`."""
    for match in _TOLD.finditer(text):
        said = match["verb"] or match["label"]
        role = role_of(folded(" ".join(said.split())))
        end = _NAMES_END.search(text, match.end())
        names = text[match.end() : end.start() if end is not None else len(text)]
        several = people_in(names, several=True) if role else NOBODY
        if several.score >= LIKELY:
            yield from ((role, one) for one in several.people)


def speaking_on(title: str) -> tuple[Person, ...]:
    """Who speaks of what: `Papers: Ada Sample on ropes; Ben Test on nets`, `Mayor Jo Test on …`."""
    parts = [_ON.split(one, maxsplit=1) for one in title.rpartition(": ")[2].split(";")]
    if any(len(part) < _PAIR for part in parts):
        return ()
    found = [people_in(who.strip()) for who, _ in parts]
    told = all(one.score >= LIKELY and len(one.people) == 1 for one in found)
    told = told and (len(found) > 1 or any(one.people[0].post.role for one in found))
    return tuple(one.people[0] for one in found) if told else ()


def saying_in(text: str) -> tuple[Person, ...]:
    """Who speaks, as the first sentence says: `Ada Sample, Boat Works, tells how boats sink.`."""
    verb = _SAYING.search(text[:_LONGEST])
    several = people_in(text[: verb.start()], several=True) if verb is not None else NOBODY
    given = all(one.post or begins_given(one.name) for one in several.people)
    return several.people if several.score >= (LIKELY if given else PLAINLY) else ()


def tail_of(text: str, start: int, end: int) -> int:
    """Where clauses begin behind a title: `Wicks, a talk by A`; its end where there are none."""
    within = _IN_BRACKETS.search(text[:end], start + 3)
    if within is not None and len(clauses_in(within[1])) > 1:
        return within.start()
    for match in _BEFORE.finditer(text, start + 3, end):
        stop = match[0][0] == "."
        led = _LED.match(text, match.end()) or (stop and text.startswith("With ", match.end()))
        if led and clauses_in(text[:end], match.end()):
            return match.start()
        stopped = stop and _LEADER.match(text, match.end())
        if stopped and _are_of_leaders(text[:end], match.end()):
            return match.start()
    labels = _LABELLED.finditer(text, start + 3, end) if ": " in text[start:end] else ()
    return next((one.start() for one in labels if _are_of_leaders(text[:end], one.end())), end)


def _are_of_leaders(text: str, begin: int) -> bool:
    """Whether people in roles are told from a place on: `Discussant: A Moderator: B`."""
    found = clauses_in(text, begin)
    return bool(found) and found[0].role != "speaker"
