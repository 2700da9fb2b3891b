"""What lists are by their names, and by what is in them: of a day, of a type, of a topic."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence as AnySequence
from itertools import chain

from confsched.by_key import grouped
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import names_one, section_of
from confsched.formats.columns.names import SESSION
from confsched.formats.columns.pairs import zone_alone_in
from confsched.formats.day_texts import split_date
from confsched.formats.records.fields.flag_names import is_for_all
from confsched.formats.records.layout.contents import is_known
from confsched.formats.records.layout.day_names import day_in, is_day, is_room, is_vague
from confsched.formats.records.layout.groups import OF_GROUP, TOPICS
from confsched.formats.records.layout.groups_alike import all_say
from confsched.formats.records.layout.places import are_talks
from confsched.formats.records.layout.shapes import (
    are_titles,
    as_list,
    is_list,
    is_table,
    is_timed,
    listed,
    names_of,
    under_times,
)
from confsched.formats.records.layout.telling import hold_titles
from confsched.formats.records.times.above import above_of
from confsched.formats.records.times.day_lists import numbers_days
from confsched.formats.records.times.day_words import day_named
from confsched.formats.tables import Chosen, Keyed, Rule
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading import Mapping, Places, Value, mappings_in, rows_in
from confsched.reading.table import Table
from confsched.reading.tree import texts_in
from confsched.reading.workbook import Workbook

_CALLED = pattern(r"(?!(?:var|rgba?|hsla?)\(|(?:bg|text|border|from)-)[^\W_]")
_WORD = pattern(r"\w+(?:-\w+)*")
_DEEP = 4  # lists in each other
_LOOKED_AT = 30  # people, to find out whether they are in sessions
_NAMES, _MORE = ("_first", "name", "_last"), {"organization", "email", "bio"}  # of people
_SESSIONS = ("sessions", "talks", "presentations", "panels")
_ROSTERS = frozenset(
    (
        *("volunteers", "volunteer shifts", "volunteer roster", "volunteer schedule", "helpers"),
        *("staff", "staffing", "staff roster", "crew", "roster", "rota", "shifts", "duties"),
        *("helfer", "helferplan", "schichten", "schichtplan", "dienstplan", "dienste"),
        *("benevoles", "voluntarios", "turnos", "volontari", "turni", "vrijwilligers"),
        *("catering", "menu", "meals", "verpflegung", "traiteur", "budget", "costs", "kosten"),
        *("presupuesto", "shopping list", "einkaufsliste", "expenses", "inventory", "packing list"),
        *("to do", "todo", "to dos", "tasks", "task list", "checklist", "action items", "aufgaben"),
        *(
            "checklists",
            "check list",
            "checkliste",
            "checklisten",
            "aufgabenliste",
            "liste de controle",
        ),
        *("lista de control", "lista de verificacion", "lista di controllo", "takenlijst"),
        *("a faire", "taches", "tareas", "pendientes", "contacts", "contact list", "kontakte"),
        *("attendees", "attendee list", "registrations", "teilnehmerliste", "sponsors", "pivot"),
    )
)
# what people answered to a form: what they offer, whenever that may be
_ANSWERS = pattern(
    r"(?i)(?:form|umfrage|cfp)?[ _-]*(?:responses?|antworten|réponses|respuestas|risposte)\b.*"
    r"|(?:réponses au|respuestas de|risposte del) .*"
)
# of what is due before a conference, or of what is new about it
_NOTICES = frozenset(
    (
        *("deadline", "deadlines", "important dates", "key dates", "submission deadlines"),
        *("news", "updates", "changelog", "milestones", "posts", "blog posts", "announcements"),
    )
)


def are_labels(items: Iterable[Value]) -> bool:
    """Whether nothing but talks stands under several names: `{Design: {…}, Code: {…}}`.

    Rows may say besides when they are, and have one talk each: `{time: 9:00, Blue: {…}}`.
    """
    rows = mappings_in(items)
    inner = [(name, value) for row in rows for name, value in row.items() if value]
    told = [one for one in inner if not (isinstance(one[1], str) and is_timed(one[:1]))]
    several = len({name for name, _ in told}) > 1
    return several and all(isinstance(one, Mapping) and hold_titles(one) for _, one in told)


def talks_under(name: str, inner: AnySequence[Value], *, label: bool = False) -> list[Value]:
    """Talks without lists that stand under a name in several rows, be it that of a room.

    A `label` may be called like anything that a session has. Lists stay what they are, and what
    is called by its title alone is left out.
    """
    talks = [one for one in inner if not are_titles(one)]
    if not {Mapping}.issuperset(map(type, talks)):
        return talks
    found = [*map(listed, talks)]
    names = names_of(*found)
    if label or (is_for_all(name) and hold_titles(names)):
        return found
    known = is_known(name) and section_of(name) != "sessions" and not names_one(name)
    return found if not known and are_talks(names, name) else []


def by_titles(lists: Iterable[Value]) -> tuple[list[Value], list[Value]]:
    """Lists of what has titles, and of what may hold such: one slot may be for all tracks."""
    told: tuple[list[Value], list[Value]] = ([], [])
    for one in lists:
        told[not hold_titles(names_of(one))].append(one)
    return told


def either(titled: Rule, others: Rule) -> Rule:
    """How what has a title is read, and else what holds such; one may be all that there is."""
    if titled is None or others is None:
        return titled or others
    return Chosen(lambda value: titled if hold_titles(names_of(listed(value))) else others)


def told_under(rows: Iterable[Mapping]) -> dict[str, list[Value]]:
    """What rows say, by the names under which it stands, in one pass over all of them."""
    return grouped((name, value) for row in rows for name, value in row.items() if value)


def under_clocks(names: Iterable[str], items: Iterable[Value]) -> dict[str, list[Value]]:
    """The sessions that groups have under times of day, by the names under which these stand."""
    told = told_under(mappings_in(items))
    found = {name: [under_times(one, 1) for one in told.get(name, ())] for name in names}
    lists = {name: [*chain.from_iterable(one)] for name, one in found.items() if one and all(one)}
    return {name: inner for name, inner in lists.items() if hold_titles(names_of(*inner))}


def label_of(key: str, inside: str) -> tuple[str, str]:
    """The field that the keys of a mapping by places are, and what each is for its sessions."""
    return ("name", "room") if section_of(key) == "rooms" else ("_list", inside)


def lists_by_place(key: str, value: Value) -> AnySequence[Value]:
    """The lists of sessions that stand in a mapping by rooms or tracks."""
    if section_of(key) not in OF_GROUP or not isinstance(value, Mapping):
        return ()
    lists = [one for one in value.values() if one]
    names = () if any(map(section_of, value)) else names_of(*lists)
    return lists if is_timed(names) and hold_titles(names) else ()


def likely_lists(root: Mapping, *, alone: bool) -> list[str]:
    """The lists that may be of sessions, by their names: no days, and no rooms or people.

    Where the file is not for another one, people may be listed with when each of them speaks of
    what, or stages, if nothing else is timed, or nothing but what they do not tell, as breaks.
    """
    likely = [key for key in root if section_of(key) in ("", "sessions")]
    likely = [key for key in likely if compared(key) not in _NOTICES]
    likely = [key for key in likely if not numbers_days(key, root[key])]
    likely = [key for key in likely if not _are_kinds(key, root[key])]
    others = (key for key in root if alone and section_of(key) not in ("", "sessions"))
    people = [key for key in others if section_of(key) == "speakers" or is_table(root[key])]
    people = [key for key in people if _tell_talks(names_of(root[key]))]
    timed = [one for one in likely if people and is_timed(names_of(as_list(root[one])))]
    if any(section_of(one) == "sessions" for one in timed):
        return likely
    return [*likely, *told_beside({one: [root[one]] for one in people}, [root[n] for n in timed])]


def are_others(value: Value, root: Mapping, lists: Collection[str]) -> bool:
    """Whether what a value holds stands in no list beside it: those are of a kind, as breaks are.

    Or none of the timed sessions in it, at some depth, is in them.
    """
    if all(map(is_kind, lists)):
        return True
    own = {*_titles_below(value, _DEEP)}
    return bool(own) and own.isdisjoint(t for one in lists for t in _titles_below(root[one]))


def _titles_below(value: Value, deep: int = 1) -> Iterator[str]:
    """The titles of timed sessions in a list, or in what it holds."""
    names = names_of(as_list(value))
    title = next((name for name, one in columns(names).items() if one.field == "title"), "")
    if title and is_timed(names):
        yield from (str(row[title]) for row in mappings_in(as_list(value)) if row.get(title))
        return
    inner = value.values() if isinstance(value, Mapping) else value if is_list(value) else ()
    for one in inner if deep else ():
        if not isinstance(one, str):
            yield from _titles_below(one, deep - 1)


def _are_kinds(key: str, value: Value) -> bool:
    """Whether a list is of what sessions may be: `formats: [{name: Quickie, duration: 15}]`."""
    if compared(key).removesuffix("s") not in SESSION["type"]:
        return False
    names = names_of(as_list(value))
    return not is_timed(names) and not any(told.role for told in columns(names).values())


def described_in(section: str, value: Value, sessions: Iterable[Value]) -> str:
    """Of what a list says more, by its section: what is called otherwise may be people's."""
    if section not in ("", "sessions"):
        return section
    return "speakers" if _are_in(value, sessions) else ""


def _are_in(value: Value, sessions: Iterable[Value]) -> bool:
    """Whether a table, whatever it is called, says more of people, most of whom are in sessions.

    They may be there by their names or by codes: `T1, T2`.
    """
    found = columns(names_of(value), "speakers") if isinstance(value, Table) else {}
    if _MORE.isdisjoint(column.field for column in found.values()):
        return False
    named = [name for name, column in found.items() if column.field in _NAMES]
    coded = [name for name, column in found.items() if column.field == "id" and named]
    rows = rows_in([value], _LOOKED_AT)
    people = [" ".join(str(row[one]) for one in named if row.get(one)) for row in rows]
    codes = [text for row in rows for one in coded if (text := str(row.get(one) or ""))]
    told = "\n".join(text for one in sessions for text in texts_in(one))
    within = sum(" " in one and one in told for one in people)
    words = {*_WORD.findall(told)} if codes else set()
    by_code = sum(one in words and not one.isdecimal() for one in codes)
    return 2 * max(within, by_code) > len(people)


def is_roster(key: str) -> bool:
    """Whether a list is one of who helps, and when, or of what is to be bought or cooked."""
    return not _ROSTERS.isdisjoint((compared(key), f"{compared(key)}s"))


def are_answers(key: str) -> bool:
    """Whether a list is called like what people answered to a form: `Form responses 1`."""
    return _ANSWERS.fullmatch(key) is not None


def lies_beside(key: str) -> bool:
    """Whether a list is called like what lies beside a programme, and is none."""
    return is_roster(key) or compared(key) in _NOTICES or are_answers(key)


def names_room(key: str) -> bool:
    """Whether the name of an only list is that of a room, and not `Rooms and times`."""
    return is_room(key) and not is_vague(key)


def called_so(lists: Collection[str]) -> dict[str, str]:
    """What the names of lists in a group say: those of several, and of an only one a room."""
    return {name: name if len(lists) > 1 or names_room(name) else "" for name in lists}


def _tell_talks(names: Iterable[str]) -> bool:
    """Whether people are listed with their talks and the times of these, and not with their posts.

    A `title` beside a `name` may be either.
    """
    names = [*names]
    told = columns([one for one in names if compared(one) not in ("name", "title")]).values()
    titled = any(one.field == "title" for one in told)
    spoken = any(one.role and one.field == "name" for one in told) and hold_titles(names)
    return (titled or spoken) and is_timed(names)


def are_names_by_key(value: Value, section: str) -> bool:
    """Whether a mapping has what rooms or tracks are called by their keys, and no colours."""
    if not isinstance(value, Mapping) or not value or "name" in map(compared, value):
        return False
    if any(column.field != "name" for column in columns(value, section).values()):
        return False
    return all(isinstance(one, str) and _CALLED.match(one) for one in value.values())


def are_of_days(name: str, names: Iterable[str], rows: AnySequence[Value]) -> bool:
    """Whether sessions plainly stand under a name: those of days, or for all beside some rooms."""
    if is_for_all(name):
        return any(map(is_room, names))
    return compared(name) in _SESSIONS and any(all_say(rows, one, day_in) for one in names)


def have_titles(items: Value) -> bool:
    """Whether nearly all of some mappings have a title."""
    entries = mappings_in(items)
    titled = sum(hold_titles(one) for one in entries)
    return 5 * titled >= 4 * len(entries)


def is_topic(key: str, root: Mapping, others: Iterable[str]) -> bool:
    """Whether a word for lists may be what the sessions in it are about: `Data` beside `Policy`.

    The lists beside it have the same columns then.
    """
    names = names_of(root[key]) if compared(key) in TOPICS else []
    return bool(names) and any(names_of(root[one]) == names for one in others if one != key)


def is_label(key: str) -> bool:
    """Whether the name of a list says when its sessions are, or what they are."""
    return day_named(key) or bool(known_type(key))


def is_kind(key: str) -> bool:
    """Whether a list is called by what its sessions are, and that is more than sessions."""
    return bool(known_type(key) or known_type(compared(key))) and not section_of(key)


def _are_panels(key: str) -> bool:
    """Whether a word for lists of sessions says as well what these are: `Panels`."""
    return known_type(compared(key)) in ("panel", "workshop")


def session_alone(key: str, value: Value) -> list[str]:
    """The fields of what stands under its kind, and is a session: `panel: {title: …, time: …}`."""
    if not isinstance(value, Mapping) or known_type(compared(key)) in ("", "talk", "other"):
        return []  # and no `conference: {title: …, when: …}`
    return [*value] if is_kind(key) and is_timed(value) and hold_titles(value) else []


def hidden_in(places: Places) -> frozenset[str]:
    """The lists that nobody sees in a workbook."""
    source = places.source
    return source.hidden if isinstance(source, Workbook) else frozenset()


def by_key(value: Value, rule: Rule) -> Rule:
    """How a list is read that may be a mapping by ids, or by times."""
    label = "_at" if under_times(value, 1) else "_key"
    return Keyed(label, rule) if isinstance(value, Mapping) else rule


def told_beside(
    lists: AnyMapping[str, AnySequence[Value]], groups: Iterable[Value]
) -> dict[str, AnySequence[Value]]:
    """Those lists that say when something is, and have little of what is told in the groups."""
    timed = {name: inner for name, inner in lists.items() if is_timed(names_of(*inner))}
    texts = {text for one in groups if timed for text in texts_in(one)}
    titles = {name: {*_titles_in(inner)} for name, inner in timed.items()}
    told = [text for each in titles.values() for text in each]
    few = len(texts.intersection(told)) < len(told) / 2
    return {name: one for name, one in timed.items() if few or texts.isdisjoint(titles[name])}


def _titles_in(lists: AnySequence[Value]) -> Iterator[str]:
    """What sessions are called in some lists; nothing else than ids where they only have these."""
    found = columns(names_of(*lists))
    called = [name for name, column in found.items() if column.field in ("title", "id")]
    told = (one.get(name) for one in rows_in(lists) for name in called)
    yield from (text for text in told if isinstance(text, str) and text)


def labels_of(root: Mapping, lists: Collection[str]) -> dict[str, str]:
    """What the name of each list says of its sessions; that of an only one may say nothing."""
    dates = _above(root, lists)
    source, told = root.places.source, (is_day, is_kind, names_room, _are_panels)
    alone = len(lists) == 1 and (isinstance(source, Workbook) or not source.is_table)
    only = {key for key in lists if alone and not any(says(key) for says in told)}
    return {key: dates.get(key) or (zone_alone_in(key) if key in only else key) for key in lists}


def _above(root: Mapping, lists: Collection[str]) -> dict[str, str]:
    """The dates above lists that are called by a number or a weekday: `Day 1`, `Tuesday`.

    One that stands above several of them is that of the whole conference.
    """
    named = {key: above_of(root[key]).day for key in lists if day_named(key)}
    times = Counter(named.values())
    return {key: day for key, day in named.items() if split_date(day) and times[day] == 1}
