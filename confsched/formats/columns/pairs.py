"""Columns that are known by others beside them, or by the two words that they are called."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from itertools import takewhile
from operator import itemgetter

from confsched.formats.columns.brackets import ASIDE, inner
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import (
    INNER,
    OUTER,
    OUTER_EVENTS,
    OUTER_TIMES,
    OWN_TIMES,
    SESSION,
    TALKS,
)
from confsched.formats.likely import zone_alone, zone_of_place
from confsched.patterns import pattern
from confsched.text.title_words import word_type

KINDS = ("track", "type")
_BOTH = pattern(
    r"\s*[/|&+,、及・]\s*|\s+[-–—]\s+"
    r"|\s+(?:and|or|with|und|oder|mit|et|ou|y|o|e|ed|en|of)\s+(?:their )?"
)
_ENDING = frozenset(("end", "duration", "_end_date"))
_PAIRS = (
    *(("on", "off"), ("on air", "off air"), ("arrive", "leave")),
    *(("call", "wrap"), ("call", "finish"), ("call", "release")),
)
_BOTH_ENDS = ("start", "end", "time")
TIMES = (*_BOTH_ENDS, "date", "_end_date")
_WEBSITES = frozenset(("website", "web page", "webpage", "homepage"))
PAGES = _WEBSITES | {"url", "web"}
_COURSES = ("course", "curso", "corso", "cours", "kurs")  # or who comes to it: `Curso: 2º`
OF_KINDS = frozenset(
    (
        *("panel", "workshop", "tutorial", "webinar", "roundtable", "round table", "masterclass"),
        *("table ronde", "atelier", "mesa redonda", "mesa", "taller", "tavola rotonda", "oficina"),
        *("course", "courses", "class", "classes", "lesson", "lessons", "module", "cours", "kurs"),
        *("curso", "cursos", "corso", "cursus", "panels", "workshops", "tutorials", "webinars"),
        *("seminar", "breakout", "breakouts", "laboratorio", "laboratori"),
        *("demo", "demos", "service", "services"),
        *("aula", "aulas"),  # or a room, where no other column has those
    )
)
# how heads of tables call the titles; a key `talks` holds sessions instead
_IN_PLURAL = frozenset(("titles", "talks", "papers", "presentations", "vortrage", "charlas"))
_PLACES = frozenset(SESSION["room"])
_OF_PLACES = frozenset(("room", "venue", "location", "hall"))
_LONGEST, _LONG = 200, 60  # letters of a name; of one with a zone
_NUMBERED = pattern(r"title (\d{1,2})")
_OF_TIMES = pattern(r"(?i)tim|zeit|heure|hor[ae]|orari|UTC|GMT")
_OF_TIMES_ALONE = pattern(
    r"(?i)\b(?:start|end|begin|finish|from|to|date|day|when|slot|time|uhrzeit|zeit|beginn|ende|heure"
    r"|début|fin|hora|inicio|orario|ora|inizio|fine)(?:s|ing|e)?\b|[ _&,/-](?:and|und|et|y|e)\b"
)
_SHORT = ("ET", "CT", "MT", "PT")
_ZONE = pattern(
    r"(?:UTC|GMT) ?[+-]\d{1,2}(?::?\d\d)?|(?!AM|PM|HH|MM)[A-Z]{2,5}|[A-Z]\w+/[A-Z]\w+(?:/[A-Z]\w+)?"
)


def pair_of_times(fields: Mapping[str, str], plain: Mapping[str, str]) -> dict[str, str]:
    """`START_STR` and `END_STR` are when something is, beside a start that no column ends.

    `fields` are columns by what they are, `plain` the names of all as they are compared. What the
    columns are then, by their names; the other start is a date, or nothing.
    """
    if "start" not in fields or not _ENDING.isdisjoint(fields):
        return {}
    called = {text: name for name, text in plain.items()}
    ends = (text.removeprefix("end ") for text in called if text.startswith("end "))
    pair = next((one for one in ends if f"start {one}" in called), "")
    if not pair:
        return {}
    whole = {fields["start"]: "" if "date" in fields else "date"}
    return whole | {called[f"start {pair}"]: "start", called[f"end {pair}"]: "end"}


def called_by_kind(plain: Mapping[str, str]) -> str:
    """The column that is called by what all of a list are, as `Panel` or `Courses`.

    A grid has columns of several kinds or places: `Talks | Workshops`, `Main stage | Workshops`.
    """
    plural = [name for name, text in plain.items() if text in _IN_PLURAL and name[:1].isupper()]
    found = [name for name, text in plain.items() if text in OF_KINDS] or plural
    others = [text for name, text in plain.items() if name not in found]
    several = [one[:-1] for one in others if one[-1:] == "s"]
    kinds = "plenary" in others or "talk" in several or any(map(word_type, several))
    if kinds or any(not _PLACES.isdisjoint(one.split()) for one in others):
        return ""
    return min(found, key=lambda name: plain[name] in _COURSES, default="")


def numbered_titles(plain: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """The columns that are titles with a number, with that: `Title 2`."""
    for name, text in plain.items():
        if match := _NUMBERED.fullmatch(text):
            yield name, int(match[1])


def in_pairs(fields: Container[str], plain: Mapping[str, str]) -> dict[str, str]:
    """Columns that only another one explains: the fields that they are, by their names."""
    return from_to(fields, plain) | by_place(fields, plain)


def by_place(fields: Container[str], plain: Mapping[str, str]) -> dict[str, str]:
    """What takes place, and the room that is called like it: `Forum`, `Forum room`."""
    called = {text: name for name, text in plain.items()}
    for text, where in called.items() if "room" not in fields else ():
        what, _, place = text.rpartition(" ")
        if place in _OF_PLACES and what in called:
            titled = "title" in fields or "_of" in fields
            return {where: "room"} if titled else {called[what]: "title", where: "room"}
    return {}


def from_to(fields: Container[str], plain: Mapping[str, str]) -> dict[str, str]:
    """`De` and `À`, neither of which says anything alone: the fields that they are, by their names.

    Each is beside the other, or beside a column that is known to be of times: `Since` and `Till`.
    `plain` are the names of all columns as they are compared.
    """
    called = {text: name for name, text in plain.items()}
    start = next((called[one] for one in ("de", "da", "since") if one in called), "")
    end = called.get("a", "")
    # as stages and stations say, and visits
    for one, other in _PAIRS:
        if {one, other} <= called.keys():
            start, end = called[one], called[other]
    told = "start" in fields or any(one in fields for one in _ENDING)
    if "time" in fields or not (told or (start and end)):
        return {}
    if "start" in fields and end.strip().lower() != "à":
        return {}  # `A` is anything
    found = ((start, "start"), (end, "end"))
    return {name: field for name, field in found if name and field not in fields}


def zoned_times(
    fields: Container[str], plain: Mapping[str, str], spelt: Callable[[str], str]
) -> dict[str, str]:
    """What columns of times are whose names end in their zone, `starts_pst`, or begin with it.

    Beside titles one is called by its zone alone, `UTC` or `Town (CET)`, if no other one has times.
    Of several zones UTC goes first, else the first one.
    """
    titled = "title" in fields or called_by_kind(plain) != ""
    alone = titled and not any(one in fields for one in _BOTH_ENDS)
    found: dict[str, dict[str, str]] = {}
    for name, text in plain.items():
        told = [_in_words(name)] if _OF_TIMES_ALONE.search(name) else []
        told = [(compared(rest), zone) for rest, zone in told if zone]
        around = told or _around_zones(text)
        for rest, zone in around:
            field = next((one for one in TIMES if spelt(rest) in SESSION[one]), "")
            if field:
                found.setdefault(zone, {}).setdefault(field, name)
        if alone and (zone := _known(zone_in(name)) or (name if name in _SHORT else "")):
            found.setdefault(zone, {}).setdefault("time", name)
    zone = "UTC" if "UTC" in found else next(iter(found), "")
    return {name: field for field, name in found.get(zone, {}).items() if field not in fields}


def zone_of_times(name: str) -> str:
    """The zone that a column which is known to be of times says in its name."""
    told = zone_in(name) or _in_words(name)[1]
    return told or next((zone for _, zone in _around_zones(compared(name))), "")


def _in_words(name: str) -> tuple[str, str]:
    """What stands beside a zone in `Start (New York)` or `Eastern Time`, and the zone."""
    if len(name) > _LONG:
        return name, ""
    texts = [inner(one) for one in ASIDE.finditer(name)]
    texts.append(_OF_TIMES_ALONE.sub(" ", ASIDE.sub(" ", name)))
    for text in (one.strip(" -–—/,:|&_*").removeprefix("in ") for one in texts):
        if zone := zone_alone(text) or zone_of_place(text) if text else "":
            return name.replace(f"in {text}", " ").replace(text, " "), zone
    return name, ""


def _around_zones(text: str) -> Iterator[tuple[str, str]]:
    """What stands before a zone that ends a name, or behind one that begins it, with the zone."""
    for rest, word in (text.rpartition(" ")[::2], text.partition(" ")[::-2]):
        if rest and (zone := zone_alone(word.upper())):
            yield rest, zone


def zone_in(name: str) -> str:
    """The zone that a column of times has in brackets, `Start (CET)`, or is called by: `CET`."""
    inside = [inner(match).strip() for match in ASIDE.finditer(name)]
    inside = [one.upper() if name.islower() and zone_alone(one.upper()) else one for one in inside]
    told = next((text for text in inside if _ZONE.fullmatch(text)), "") or zone_aside(name)[0]
    return told or (_known(name.strip()) if _ZONE.fullmatch(name.strip()) else "")


def zone_aside(text: str) -> tuple[str, str]:
    """The zone that brackets say all times are in, `Programme (all times CET)`, and all else."""
    for match in ASIDE.finditer(text):
        said = inner(match)
        if _OF_TIMES.search(said) and (zone := zone_alone(said)):
            return zone, f"{text[: match.start()].rstrip()}{text[match.end() :]}".strip()
    return "", text


def zone_alone_in(text: str) -> str:
    """The brackets of a text that say a zone, without all else: `(all times CET)`."""
    _, rest = zone_aside(text)
    return next((one[0] for one in ASIDE.finditer(text) if one[0] not in rest), "")


def _known(text: str) -> str:
    """A zone that is one, and no other short word; empty for nothing."""
    if not text:
        return ""
    from confsched.reading.programme_text.recognisers.zones import zone_in as zone  # noqa: PLC0415 -- the same

    return zone(text)


def parts_of(name: str) -> list[str]:
    """What a column says that it has, one after the other: `Speaker, Title & Company`."""
    return _BOTH.split(name[:_LONGEST])


def of_both_kinds(names: Iterable[str], spelt: Callable[[str], str]) -> Iterator[str]:
    """The columns that have tracks and types, by their names: `Track / Type`."""
    for name in names:
        parts = {spelt(part) for part in parts_of(name)}
        known = [parts.intersection(SESSION[field]) for field in KINDS]
        if len(parts) > 1 and all(known) and parts == set.union(*known):
            yield name


def titles_of_both(plain: Mapping[str, str]) -> tuple[str, str]:
    """The columns with the titles of talks and of what holds them; an empty name for none.

    What has a time of its own may be called an event, which may be the whole conference as well.
    """
    called = {text: name for name, text in plain.items()}
    titled = next((one for one in OUTER if one in called and " " in one), "")
    events = () if called.keys().isdisjoint(OUTER_TIMES["start"]) else OUTER_EVENTS
    known = (*INNER, *TALKS) if titled else INNER  # `Vortrag` beside `Titel der Sitzung`
    inner = next((called[one] for one in known if one in called), "")
    outers = (called[one] for one in (*OUTER, *events) if one in called)
    return inner, next((one for one in outers if one != inner), "")


def times_of_both(
    plain: Mapping[str, str], spelt: Callable[[str], str]
) -> Iterator[tuple[str, str, str]]:
    """Fields of times, with the columns of them of talks and of what holds them.

    A talk may say how long it is where its session says when it ends: the other is then empty.
    """
    called = {text: name for name, text in plain.items()}
    timed = any(one in called for names in OWN_TIMES.values() for one in names)
    for field, names in OWN_TIMES.items():
        held = [called[one] for one in OUTER_TIMES[field] if one in called]
        bare = (field, f"{field} time") if held else ()  # `Start` beside `Session start`
        own = next((called[one] for one in (*names, *bare) if one in called), "")
        likely = (name for name, text in plain.items() if spelt(text) in SESSION[field])
        other = next((name for name in (*held, *likely) if name != own), "")
        if own and (other or (timed and field in ("time", "duration"))):
            yield field, own, other


def pages_of_people(
    roles: Mapping[str, str], pages: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """The pages among what is said of somebody, with the role: `Speaker,URL,Bio`.

    They stand between that, or behind it where a list begins with it: `Speaker,Bio,URL,Title`.
    Behind two columns of it a website is theirs wherever it stands.
    `roles` are those of all known columns in their order, `pages` the names as they are compared.
    """
    known = [*roles.items()]
    first = [role for _, role in takewhile(itemgetter(1), known)]
    for index, (name, _) in enumerate(known[1:-1], 1):
        before, behind = known[index - 1][1], known[index + 1][1]
        theirs = pages.get(name) in _WEBSITES and known[index - 2][1] == before
        told = before == behind or (index == len(first) > 1) or (theirs and index > 1)
        if before and told and pages.get(name) in PAGES:
            yield name, before
