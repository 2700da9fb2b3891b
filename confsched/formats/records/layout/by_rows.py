"""What the columns of a list are that their names tell wrongly, as the first of its rows show."""

from collections.abc import Iterable
from statistics import median

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns
from confsched.formats.columns.names import SESSION, TALKS
from confsched.formats.columns.whose import with_own_zones
from confsched.formats.day_texts import split_date
from confsched.formats.likely import people_in
from confsched.formats.records.layout.below_one_head import with_columns_below_one_head
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.telling import (
    first_rows,
    texts_in,
    with_origins,
    with_parts,
    with_pictures,
    with_shows,
)
from confsched.formats.records.people.posts import is_post
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading import Mapping, Value, rows_in
from confsched.text.titles import plain_type

_HOLDING = (
    *("session", "sitzung", "panel", "symposium", "sesion", "sessione", "sessao"),
    *("mesa", "simposio", "sesja", "oturum", "sessie", "seance", "block"),
)
_NAMED = pattern(r"[^\W\d_]{3}")  # and no number or code
_HELD = ("paper", "presentation", "contribution", "beitrag", "vortrag")
_BUSINESS = ("subject", "topic", "business", "item of business", "agenda item", "item")
_YEAR = pattern(r"\d{4}")
_LIVED = pattern(r"\(?(?:\*|b\. ?)?(?:1[3-9]|20)\d\d(?:\s?[-–]\s?(?:\d{4})?)?\)?")  # `(1685-1750)`
_TAGS = ("tag", "Tag")
_LONGEST_TITLE = 120  # letters of one in two
_LENGTH = pattern(
    r"(?i)\d|hour|quarter|min|day|stunde|\btage?\b|heure|jour|\b[hd]?ora\b|\bhoras\b|\buur\b|\bdag"
)
_COUNTED = pattern(
    r"([^\W\d_]*)\.? ?[#№]? ?(?:\d{1,3}[a-z]?|(?<![^\W\d_])[A-H])\.?"
)  # `S 1`, `3`, `B`
_ID_OF_DAY = pattern(r"[A-Za-z]{1,3}\d{1,2}")  # `d1`
_SEVERAL = 2  # rows
_LESSONS = ("class", "course", "module", "unit")  # what a session of a timetable is one of
_MOSTLY_ONCE = 0.75  # of the texts in a column
_WHEN = frozenset(("start", "end", "time", "duration", "date"))
_DATE_OF = {"start": "date", "end": "_end_date", "time": "date"}
_OF_SOMEBODY = frozenset(("title", "titel", "titre", "titulo", "titolo"))
_HONORIFIC = pattern(
    r"(?i)(?:(?:prof|dr|mr|mrs|ms|mme|ing|dipl|ph\.?d|m\.?sc|m\.?a|herr|frau|professor|doctor)\b"
    r"[-. ]*)+"
)
_THEMES, _NAMES = ("tema", "thema", "sujet", "argomento"), ("nombre", "nome", "nom", "naam")
_LIKELY = 0.5  # that a text names people


def by_rows(
    found: dict[str, Column], lists: Iterable[Value], names: Iterable[str] = ()
) -> dict[str, Column]:
    """Columns as the rows of their lists, which have these names, show what they are."""
    found = _with_posts(_with_other_names(found, lists, names), lists, names)
    found = _with_hours_beside(found, lists, names)
    found = with_columns_below_one_head(found, lists, names)
    for shown in _SHOWN:
        found = shown(found, lists)
    return found


def _with_other_names(
    found: dict[str, Column], lists: Iterable[Value], names: Iterable[str]
) -> dict[str, Column]:
    """Columns with those that other rows have in their place: `start_time`, and `time_start`.

    No row has both then.
    """
    unknown = columns([name for name in names if name not in found])
    known = {column: name for name, column in found.items()}
    twins = {
        name: known[column]
        for name, column in unknown.items()
        if column.field in _WHEN and column in known
    }
    for row in rows_in(lists) if twins else ():
        both = [one for one, other in twins.items() if row.get(one) and row.get(other)]
        for one in both:
            del twins[one]
    return found | {name: unknown[name] for name in twins}


def _with_hours_beside(
    found: dict[str, Column], lists: Iterable[Value], names: Iterable[str]
) -> dict[str, Column]:
    """Columns of which another has the hours, where a start or an end has nothing but dates.

    So it is of `Start time` beside `Start`, and of `Heure de début` beside `Début`.
    """
    named = {column.field: name for name, column in found.items()}
    unknown = columns([name for name in names if name not in found])
    hours = {one.field: name for name, one in unknown.items() if one.field in _DATE_OF}
    for field in (one for one in hours if one in named):
        date = _DATE_OF[field]
        if date not in named and _are_dates(texts_in(first_rows(lists), named[field])):
            found = found | {named[field]: Column(date), hours[field]: Column(field)}
    return found


def _are_dates(texts: list[str]) -> bool:
    dates = [split_date(text) for text in texts]
    return bool(dates) and all(one is not None and not one.rest for one in dates)


def _with_posts(
    found: dict[str, Column], lists: Iterable[Value], names: Iterable[str]
) -> dict[str, Column]:
    """Columns of which a title is the post of a speaker, where another one calls the session.

    That shows where most texts in it are posts: `Session Title, Speaker, Title, Company`.
    """
    title = next((one for one, column in found.items() if column.field == "title"), "")
    own = compared(title).removeprefix("your ")  # as a form asks
    if own not in _OF_SOMEBODY or not any(one.role for one in found.values()):
        return found
    held = {name: column for name, column in found.items() if column.field == "_of"}
    people = [name for name, column in found.items() if column.role]
    others = held or columns([name for name in names if name != title and name not in people])
    other = next((name for name, one in others.items() if one.field in ("title", "_of")), "")
    told = texts_in(first_rows(lists), title) if other else []
    texts = [text.partition(",")[0] for text in told]  # `Captain, Boat Works`
    posts = sum(is_post(text) or _HONORIFIC.fullmatch(text) is not None for text in texts)
    if 2 * posts <= len(texts) and not _is_of_somebody(title, other, found, first_rows(lists)):
        return found
    with_own_zones(found := {**found}, names)
    return found | {title: Column("role", "speaker"), other: Column("title")}


def _is_of_somebody(title: str, topic: str, found: dict[str, Column], rows: list[Mapping]) -> bool:
    """Whether a title stands between who speaks and where they are, beside topics of their own."""
    told = [row for row in rows if row.get(title)]
    fields = [",".join(found[one].field for one in row if one in found) for row in told]
    between = all("name,title,organization" in one for one in fields)
    return compared(topic) == "topic" and between and len({*texts_in(told, topic)}) == len(told)


def _with_topics(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which the topic is another word for the title: no row has both."""
    named = {column.field: name for name, column in found.items() if not column.role}
    spoken = any(one[:2] == ("name", "speaker") for one in found.values())
    title, topic = named.get("title", ""), named.get("track", "")
    told = next((one for one in found if compared(one) in ("topic", "text")), "")
    if compared(title) == "name" and told and not spoken:
        return _with_names_beside(found, title, told, lists)
    if compared(title) != "title" or compared(topic) != "topic":
        return found
    both = any(row.get(title) and row.get(topic) for row in rows_in(lists))
    return found if both else found | {topic: Column("title")}


def _with_names_beside(
    found: dict[str, Column], name: str, topic: str, lists: Iterable[Value]
) -> dict[str, Column]:
    """Columns of which a name is that of who speaks: not all that has a topic of its own has one.

    Or each has a topic of its own, and the post of whoever speaks may stand beside the name.
    """
    told = [(row.get(name), row[topic]) for row in first_rows(lists) if row.get(topic)]
    names = [text for text, _ in told if isinstance(text, str) and text.strip()]
    people = sum(people_in(text).score > _LIKELY for text in names)
    apart = len(told) > 1 and len({str(one) for _, one in told}) == len(told)
    few = people > 0 and len({*names}) < len(names)
    posted = any(one[:2] == ("role", "speaker") for one in found.values())
    likely = 2 * people > len(names) or (apart and (few or posted))
    if not likely or not (apart or len(names) < len(told)):
        return found
    return found | {name: Column("name", "speaker", several=True), topic: Column("title")}


def _with_anchors(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which an `Anchor` is where a page has something: no name in it has a capital."""
    anchor = next((one for one in found if compared(one) == "anchor"), "")
    named = any(one != one.lower() for one in texts_in(first_rows(lists), anchor))
    return found if named else {name: one for name, one in found.items() if name != anchor}


def _with_names(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a name is the title of a session, and what else is one groups several.

    That shows where an event is named again and again, and names are no names of people: so it is
    of themes, as some languages call tracks, whether they come again or not. Sessions may be codes.
    """
    called = {compared(theirs): theirs for theirs in found}
    is_event = not {"event", "session"}.isdisjoint(called)
    event = next((called[one] for one in ("event", "session", *_THEMES) if one in called), "")
    name = next((called[one] for one in (("name",) if is_event else _NAMES) if one in called), "")
    if not (event and name) or found[event].field != "title" or not found[name].role:
        return found
    told = [(row.get(event), row.get(name)) for row in rows_in(lists)]
    texts = [text for _, text in told if isinstance(text, str)]
    few = 2 * len({str(one) for one, _ in told}) < len(told)
    people = sum(people_in(text).score > _LIKELY for text in texts)
    coded = all(_COUNTED.fullmatch(str(one)) for one, _ in told)
    if (is_event and not (few or coded)) or 2 * people >= len(texts):
        return found
    return found | {event: Column("id" if coded else "track"), name: Column("title")}


def _with_tags(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a `Tag` is no day, as in German, where none of its texts is one or its id.

    It is the type where it plainly says one of most that have it.
    """
    tag = next((one for one in found if one in _TAGS and found[one].field == "day"), "")
    texts = [str(row[tag]) for row in first_rows(lists) if row.get(tag)] if tag else []
    is_of_day = any(is_day(one) or one[0].isdigit() for one in texts)
    if not texts or is_of_day or all(map(_ID_OF_DAY.fullmatch, texts)):
        return found
    kinds = sum(bool(known_type(one) or plain_type(one)) for one in texts)
    typed = 2 * kinds > len(texts) and all(one.field != "type" for one in found.values())
    return found | {tag: Column("type" if typed else "tags")}


def _with_shorter(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which another is the title of a session, where what is called so has long texts.

    These are what the session is about: `Program` beside `Topic`. What only counts is no title.
    """
    named = {column.field: name for name, column in found.items() if not column.role}
    title, rows = named.get("title", ""), first_rows(lists)
    if not title or _usual_length(rows, title) <= _LONGEST_TITLE:
        return found
    unknown = {compared(one): one for row in rows for one in row if one not in found}
    others = [unknown[one] for one in SESSION["title"] if one in unknown]
    short = (one for one in others if 0 < _usual_length(rows, one) <= _LONGEST_TITLE)
    shorter = next(
        (one for one in short if not all(map(_COUNTED.fullmatch, texts_in(rows, one)))), ""
    )
    if not shorter:
        return found
    about = {} if "abstract" in named else {title: Column("abstract")}
    kept = {name: column for name, column in found.items() if name != title}
    return kept | about | {shorter: Column("title")}


def _with_uncounted(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which another is the title of a session, where what is called so only counts.

    So it is of `Session 1`, `Session 2` beside `Topic`, where most topics stand there once, or all
    that counts are numbers. What stands beside no topic, as `Lunch`, is called by it all the same.
    """
    named = {column.field: name for name, column in found.items() if not column.role}
    title, rows = named.get("title", ""), first_rows(lists)
    if not any(_counts(one, title) for one in texts_in(rows, title)):
        return found
    free = {compared(one): one for row in rows for one in row if one not in found}
    free |= {compared(named["track"]): named["track"]} if "track" in named else {}
    others = (free[one] for one in (*SESSION["title"], *_LESSONS) if one in free)
    other = next((one for one in others if _are_counted(rows, title, one)), "")
    kept = {name: column for name, column in found.items() if name != title}
    return kept | {other: Column("title")} if other else found


def _are_counted(rows: list[Mapping], title: str, other: str) -> bool:
    """Whether titles only count what another column calls, mostly each by a name of its own."""
    told = [row for row in rows if texts_in([row], other)]
    names, counts = texts_in(told, other), texts_in(told, title)
    numbers = [one for one in counts if not known_type(one)]  # beside `Keynote`
    counts = numbers if all(map(str.isdecimal, numbers)) else counts
    if len(counts) < _SEVERAL or any(map(_COUNTED.fullmatch, names)):
        return False
    once = len(set(names)) > _MOSTLY_ONCE * len(names) or all(map(str.isdecimal, counts))
    return once and all(_counts(one, title) for one in counts)


def _counts(text: str, column: str) -> bool:
    """Whether a text says no more than the name of its column, and a number."""
    match = _COUNTED.fullmatch(text)
    return match is not None and compared(column).startswith(compared(match[1]))


def _with_papers(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a paper or a talk is the title of a session, and the session holds it.

    That shows where papers are texts of several words, and no numbers or files; or where sessions
    beside talks have names.
    """
    title = next((one for one, column in found.items() if column.field == "title"), "")
    rows = first_rows(lists)
    others = {compared(one): one for row in rows for one in row if one not in found}
    if compared(title) in TALKS:
        outer = next((others[one] for one in _HOLDING if one in others), "")
        names = texts_in([row for row in rows if row.get(outer)], outer) if outer else []
        named = names and all(map(_NAMED.search, names))
        return found | {outer: Column("_of")} if named else found
    if compared(title) not in _HOLDING:
        return found
    inner = next((others[one] for one in _HELD if one in others), "")
    texts = [str(row[inner]).strip() for row in rows if row.get(inner)]
    titles = sum(" " in text and "://" not in text for text in texts)
    if not texts or 4 * titles < 3 * len(texts):
        return found
    kind = compared(title)  # `Session code` is of the session
    own = {one: of for one, of in found.items() if of.field != "id" or kind not in compared(one)}
    return own | {title: Column("_of"), inner: Column("title")}


def _with_business(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a paper is what is handed out beside a piece of business, and no title."""
    paper = next((one for one, of in found.items() if of.field == "title"), "")
    rows = first_rows(lists) if compared(paper) == "paper" else []
    others = {compared(one): one for row in rows for one in row if texts_in(rows, one)}
    other = next((others[one] for one in _BUSINESS if one in others), "")
    if not other or all(map(str.isdecimal, texts_in(rows, other))):
        return found
    return {name: of for name, of in found.items() if name != paper} | {other: Column("title")}


def _with_kinds(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a length is a type where nothing in it is one: `Long`, `Short`."""
    named = {column.field: name for name, column in found.items() if not column.role}
    length = named.get("duration", "")
    texts = [text for row in first_rows(lists) if (text := row.get(length))] if length else []
    if not texts or any(not isinstance(one, str) or _LENGTH.search(one) for one in texts):
        return found
    kept = {name: column for name, column in found.items() if name != length}
    return kept if "type" in named else kept | {length: Column("type")}


def _with_tracks(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a time beside a start is a track: `Schedule: Main stream`, and no number."""
    named = {column.field: name for name, column in found.items() if not column.role}
    time = named.get("time", "") if "start" in named and "track" not in named else ""
    texts = [str(row[time]) for row in first_rows(lists) if row.get(time)] if time else []
    if any(is_day(one) or any(map(str.isdigit, one)) for one in texts):
        return found
    return found | {time: Column("track")} if 2 * len({*texts}) < len(texts) else found


def _with_dates(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which another has the dates, where most that are called so lack years or days.

    So it is of `Start Date: 2030-05-06` beside `Date: Mondays`. `Days` may have them, where nothing
    else does.
    """
    date = next((one for one, column in found.items() if column.field == "date"), "")
    rows = first_rows(lists)
    unknown = {compared(one): one for row in rows for one in row if one not in found}
    texts = texts_in(rows, date) if date else []
    due = unknown.get("due date", "")  # of tasks with times of day, which are sessions
    if due and not texts and any(column.field == "time" for column in found.values()):
        kept = {name: column for name, column in found.items() if name != date}
        return kept | {due: Column("date")}
    if texts and all(map(_LIVED.fullmatch, texts)):  # of composers
        return {name: column for name, column in found.items() if name != date}
    rows = rows if date else []
    other = next((unknown[one] for one in SESSION["date"] if one in unknown), "")
    if not other or 2 * _share_of_dates(rows, date) > 1 or _share_of_dates(rows, other) < 1:
        return found
    return {name: one for name, one in found.items() if name != date} | {other: Column("date")}


def _share_of_dates(rows: list[Mapping], name: str) -> float:
    """How many of the texts in a column are dates with a year."""
    texts = texts_in(rows, name)
    dates = sum(bool(_YEAR.search(text) and split_date(text)) for text in texts)
    return dates / len(texts) if texts else 0.0


def _usual_length(rows: list[Mapping], name: str) -> float:
    """How many letters the texts in a column have, but for the longer half; 0 without any."""
    return median([len(text) for row in rows if isinstance(text := row.get(name), str)] or [0])


_SHOWN = (
    *(_with_tags, _with_business, _with_topics, _with_names, _with_uncounted, _with_shorter),
    *(_with_papers, _with_anchors),
    *(_with_kinds, _with_dates, _with_tracks, with_shows, with_origins, with_pictures, with_parts),
)
