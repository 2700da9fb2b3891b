"""Rows of a list that are no sessions, and those whose title stands in another column.

A row that has nothing but a word for a break is one; of a row whose title is empty the type is the
title. Notes below a list and totals are kept, but are nobody's session.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import takewhile

from confsched.formats.book import Book
from confsched.formats.drafts import ABOUT, Draft, Put
from confsched.formats.likely import is_no_person, is_pause, is_person
from confsched.formats.records.cells.statuses import status_of
from confsched.formats.records.fields.gaps import is_short
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.people.waiting import detail_of, is_of_names
from confsched.formats.records.rooms.blocks import is_in_table, says_itself
from confsched.formats.texts import plain
from confsched.formats.totals import NUMBER, TOTAL
from confsched.formats.types import known_type
from confsched.formats.when import CLOCKS, DAYS
from confsched.patterns import pattern
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.reading.tree import start_of

_OUTSIDE = frozenset(("timezone", "_list", "_label", "_on"))
_OF_DAYS = frozenset((*DAYS, *_OUTSIDE))
_SAID_OUTSIDE = frozenset((*DAYS, "room", "track", "type"))
_OF_LABELS = _OF_DAYS | _SAID_OUTSIDE
_ONE_DAY = ({"date"}, {"day"})
_NO_TITLE = frozenset((*CLOCKS, *DAYS, "id"))
_PLACED = frozenset((*_NO_TITLE, "room", "rooms", "timezone", "language", "status"))
_MAY_BE_TITLES = frozenset(("track", "subtitle", "abstract", "description", "notes"))
_NOTE = pattern(
    r"(?i)\(?[*†‡¹²³]|#+ |(?:n\.?b|notes?|hinweise?|remarques?|nota|anmerkung(?:en)?|legende?"
    r"|last updated?|stand|subject to change)\b[ :.]"
    r"|(?:contact(?:s|[eo]|ez)?|kontakt|contat[ot]o?|questions?|fragen|(?:for |weitere )?(?:more "
    r"|further )?info(?:s|rmation(?:en|s)?)?|e-?mail|tel(?:[ée]fono?|ephone)?\.?|phone) ?[:：]"
    r"|\S+@\S+\.\w+$|https?://\S+$"
    r"|(?:subject to change|all times (?:are|in|given)|alle zeiten|zeiten in|änderungen vorbehalten"
    r"|all (?:talks|sessions|seminars|meetings|classes) (?:are|begin|start|run|at|in|from|\d+)"
    r"|sous réserve|sujeto a|sujeito a|soggetto a|onder voorbehoud)\b"
)
# how a date or a time is to be written, `DD/MM/YYYY`, `hh:mm AM/PM`, or whether it has to be
_HINT = pattern(
    r"(?i)\(?[ymdjtah]{1,4}(?:[-/.:][ymdjtahs]{1,4}){1,2}(?:[ T,]+[hms:.apx/ ]+)?\)?"
    r"|\(?(?:required|mandatory|optional|pflicht(?:feld)?|obligatoire|obligatorio|opcional)\)?"
)
# `e.g. 09:00`, `z. B. 14.05.2030`
_EXAMPLE = pattern(
    r"(?i)(?:(?:e\. ?g|z\. ?b|p\. ?ej|p\. ?ex|por ej|par ex|bijv|np)\.|e\.?g|ex|example|exemple"
    r"|beispiel|ejemplo|exemplo|esempio|voorbeeld)[:,]? ?(?=\d).+"
)
_ZONED = pattern(
    r"[(\[]?(?:(?i:all )?(?i:times?)(?i: are)?(?i: given)?(?i: in)? )?[A-Z][\w+:/-]{1,29}"
    r"(?i: time)?[)\]]?"
)
# a row that a template brings along: `Sample Session: Opening Remarks`
_SAMPLE = pattern(r"(?i)(?:sample|example) (?:session|event|talk)(?: ?\d+)?(?: ?[:–-] .*|:.*)?")
_FEW = 6  # fields, most of which stand outside of their row
_BEHIND_NAME = pattern(r"\s[-–—|]\s|\s?[(,]")
_SENTENCE = pattern(r"(?s)(?:\S+\s+){3,}.*\.")  # in the place of a title
_SHORT = 24  # letters of words for a total
_BESIDE_NUMBERS = frozenset(("title", "date", "day"))
_NOTHING = pattern(
    r"(?i)[-–—‐]+(?:[:.][-–—‐]+)?|n/?a|null|\\n|none|nan|#n/a|\?+(?::\?+)?|\.{2,}|…+"
)
_NAMES_OF_COLUMNS = frozenset(("title", "abstract", "description", "speaker", "affiliation", "bio"))
_FIRST_OF_NOTHING = frozenset(("", *"-–—‐nN#?(\\.…"))  # else neither it nor an aside
_ASIDE = pattern(r"\([^()]*\)")  # where a room could be: `(see the door)`
_LONGEST = 40  # letters of what stands for nothing
_SAID = frozenset(("subtitle", *ABOUT, "notes"))
_MAY_BE_UNKNOWN = ("room", "track", *ABOUT)
_NO_TYPE = pattern(r"(?i)t\W?b\W?[acd]\b.*|to be .*|(?:a|por) (?:definir|confirmar)")
_MAY_BE_TOLD_LATER = frozenset((*CLOCKS, *DAYS))
_HELD = _MAY_BE_TOLD_LATER | {"room"}  # when and where


def clear_blanks(sessions: Sequence[Draft]) -> None:
    """Take out what only stands for an empty cell; what is told later is kept beside the session.

    Neither is a picture drawn in it.

    The same texts stand in cell after cell, and hardly any of them is blank: each is looked at
    once. A dash is a text where it is the only one in a column of texts, else an empty cell.
    """
    texts = {put[0] for one in sessions for put in one.fields.values() if type(put[0]) is str}
    _call_off(sessions)
    _clear_names(sessions, texts)
    blank = {
        text
        for text in texts
        if (
            _is_blank(text.strip())
            if len(text) <= _LONGEST
            else text[:4] == "<svg" and not plain(text)
        )
    }
    texts_once = _texts_once(sessions, blank) if blank else frozenset()
    for session in sessions if blank else ():
        for field, put in list(session.fields.items()):
            if not isinstance(put.value, str) or put.value not in blank:
                continue
            if put.value.strip()[:1] in ("", "<", "&"):
                del session.fields[field]
                continue
            later = field in ABOUT and is_nobody(put.value.strip())
            later = later or (field == "title" and _is_dash_alone(session))
            if (field not in texts_once or later) and not _is_guarded(session, put):
                _clear(session, field, put.value.strip())


def _clear_names(sessions: Sequence[Draft], texts: Collection[str]) -> None:
    """Take out what only says again how its column is called: `Abstract` below `abstract`."""
    short = (text for text in texts if len(text) <= _LONGEST)
    named = {text for text in short if text.strip().casefold() in _NAMES_OF_COLUMNS}
    for session in sessions if named else ():
        told = [*session.fields.items()]
        for field, put in told:
            if isinstance(put.value, str) and put.value in named:
                column = session.places.span(put.key).text.strip(" '\"")
                if column.casefold() == put.value.strip().casefold():
                    del session.fields[field]


def _call_off(sessions: Iterable[Draft]) -> None:
    """Cancel what has a word for that where its date, its time, its room or a name would stand."""
    names = {name for one in sessions for name in one.fields}
    names = {name for name in names if name in _HELD or is_of_names(name)}
    texts = {one.text(name) for one in sessions for name in names}
    short = (text for text in texts if text.isalpha() or (" " in text and text[0].islower()))
    off = {text for text in short if status_of(text) == "cancelled"}
    for session in sessions if off else ():
        for name in [one for one in names if session.text(one) in off]:
            if name in _HELD or "title" in session.fields:
                session.put("status", *session.fields.pop(name).holding("cancelled"))


def _is_dash_alone(session: Draft) -> bool:
    """Whether a title is nothing but dashes, and no line of them is drawn through all of a row."""
    said = "".join(session.text(name) for name in session.fields.keys() - _OUTSIDE)
    return session.text("title")[:2] in ("--", "––", "——") and said.strip(" -–—‐") != ""


def _is_guarded(session: Draft, put: Put) -> bool:
    """Whether an apostrophe says that a cell is a text: nobody writes it before what is none."""
    cell = session.places.span(put.mark).text.lstrip('"')
    return session.places.source.is_table and cell.startswith("'")


def _texts_once(sessions: Iterable[Draft], blank: Collection[str]) -> frozenset[str]:
    """The columns of texts in which nothing blank comes again; a title is a title."""
    said = Counter(
        (field, one.text(field)) for one in sessions for field in _SAID & one.fields.keys()
    )
    again = {field for (field, text), count in said.items() if count > 1 and text in blank}
    return frozenset(("title", *(_SAID - again)))


def _is_blank(text: str) -> bool:
    """Whether a text may stand for an empty cell, in HTML as well: `&nbsp;`."""
    if text[:1] == "&" and not plain(text):
        return True
    if text[:1] in _FIRST_OF_NOTHING and (
        text in ("", "#") or _NOTHING.fullmatch(text) or _ASIDE.fullmatch(text)
    ):
        return True
    return is_nobody(_said_first(text))


def _said_first(text: str) -> str:
    """What stands before brackets: `TBA (afternoon)` says nothing that a programme can have."""
    return text.partition("(")[0].strip()


def _clear(session: Draft, field: str, text: str) -> None:
    if field in _SAID and not text.strip(".…"):
        return  # what somebody wrote for an abstract
    if _NOTHING.fullmatch(text) or (text == "#" and field in ("url", "link")):
        del session.fields[field]
    elif (
        (field == "type" and _NO_TYPE.fullmatch(text))
        or (field in _MAY_BE_UNKNOWN and (is_nobody(text) or _ASIDE.fullmatch(text)))
        or (field in _MAY_BE_TOLD_LATER and is_nobody(_said_first(text)))
    ):
        session.leave(field, *session.fields.pop(field))


def leave_out_hints(book: Book) -> None:
    """Keep beside the conference what stands where times do and is none: hints, totals, a zone.

    Templates say below the head what is asked for: `YYYY-MM-DD`, `HH:MM`; others which zone the
    times are in.
    """
    texts = {one.text(field).strip() for field in _MAY_BE_TOLD_LATER for one in book.sessions}
    short = [text for text in texts if len(text) <= _LONGEST]
    hints = {text for text in short if _is_hint(text)}
    zones = {text: zone for text in short if (zone := _zone_alone(text))}
    if not (hints or zones):
        return
    sessions: list[Draft] = []
    for session in book.sessions:
        said = {session.text(field).strip(): field for field in _MAY_BE_TOLD_LATER}
        zone = next((text for text in said if text in zones), "")
        told = {n: put for n, put in _told(session).items() if str(put.value).strip() not in zones}
        if zone and all(_ASIDE.fullmatch(str(put.value)) for put in told.values()):
            _keep(book.conference, told, session)  # the head goes on: `(name, country)`
            put = session.fields.pop(said[zone]).holding(zones[zone])
            book.conference.put("timezone", *book.conference.moved(put, session))
        elif hints.isdisjoint(said):
            sessions.append(session)
        else:
            _keep(book.conference, _told(session), session)
    book.drafts["sessions"] = sessions


def leave_out_notes(book: Book) -> None:
    """Keep beside the conference what stands alone in a row below a list: `Subject to change`.

    Where no row has a time, such a row may be a session as well as the others, unless all that it
    says is in a column that nobody knows.
    """
    timed = not book.fields.isdisjoint(CLOCKS)
    kept: list[Draft] = []
    for session in reversed(book.sessions):
        last = not kept or _begins_below(kept[-1], session)
        likely = last and (timed or session.extra or "date" in session.fields)
        if likely and is_in_table(session) and _is_note_below(session):
            _keep(book.conference, _told(session), session)
        else:
            kept.append(session)
    book.drafts["sessions"] = kept[::-1]


def _begins_below(session: Draft, other: Draft) -> bool:
    """Whether the head of the table that a row is in stands below another row."""
    put = next((put for put in session.fields.values() if put.key != put.mark), None)
    return put is not None and start_of(put.key) > start_of(other.mark)


def _is_note_below(session: Draft) -> bool:
    """Whether a row says one thing alone, which is no title, break or person, nor when it is."""
    if len(session.fields) > _FEW:
        return False
    [(name, put), *others] = _told(session).items() or [("", None)]
    text = put.value.strip() if put is not None and isinstance(put.value, str) else ""
    said = _SENTENCE.fullmatch(text) is not None
    asks = said and name in CLOCKS  # `Please bring your badge.`
    if not text or others or (not asks and (is_pause(text) or known_type(text))):
        return False
    other = name not in _NO_TITLE and (detail_of(name) is None or _names_nobody(text))
    return said if asks or name == "title" else other or _NOTE.match(text) is not None


def _names_nobody(text: str) -> bool:
    """Whether a text in a column of people is no name, nor one with what somebody is behind it."""
    name = _BEHIND_NAME.split(text, maxsplit=1)[0]
    return is_no_person(text) and not (is_person(name) or name.istitle())


def leave_out_samples(book: Book) -> None:
    """Keep beside the conference the rows at the head of a list that its template brought along."""
    sessions = book.sessions
    samples = [*takewhile(lambda one: _SAMPLE.fullmatch(one.text("title").strip()), sessions)]
    if not 0 < len(samples) < len(sessions):
        return
    for session in samples:
        _keep(book.conference, _told(session), session)
    book.drafts["sessions"] = sessions[len(samples) :]


def _zone_alone(text: str) -> str:
    """The zone that is all that a text says: `(GMT Time)`, `All times in CEST`."""
    if not _ZONED.fullmatch(text):
        return ""
    from confsched.reading.programme_text.recognisers.zones import zone_in  # noqa: PLC0415 -- for few lists

    return zone_in(text)


def _is_hint(text: str) -> bool:
    said = text.strip(" :.()")
    return bool(_HINT.fullmatch(text) or TOTAL.fullmatch(said) or _EXAMPLE.fullmatch(said))


def settle_rows(book: Book) -> None:
    """Give rows their titles, and keep what is no session beside the conference."""
    timed = any(session.says(CLOCKS) for session in book.sessions)
    sessions: list[Draft] = []
    for session in book.sessions:
        if _is_day_alone(session):
            _keep(book.conference, _said(session), session)
        elif _is_aside(session, timed=timed):
            _keep(book.conference, _told(session), session)
        else:
            sessions.append(session)
            if "title" not in session.fields:
                _title(session)
    book.drafts["sessions"] = sessions


def _is_day_alone(session: Draft) -> bool:
    """Whether a row has nothing but a day, on which nothing is planned yet."""
    if "title" in session.fields or session.extra or session.people or session.lists:
        return False
    if session.fields.keys() <= _OF_DAYS:
        return bool(_said(session))
    return session.fields.keys() <= _OF_LABELS and {*_told(session)} in _ONE_DAY


def _is_aside(session: Draft, *, timed: bool) -> bool:
    """Whether a row is a note or a total, and no session; `timed` if others have times."""
    if session.says(CLOCKS) or names_somebody(session):  # perhaps how many there are, in numbers
        return _is_total(session)
    said = _told(session)
    texts = [str(put.value).strip() for put in said.values() if isinstance(put.value, str)]
    if not texts or not timed:
        return False
    nothing = all(map(_NOTHING.fullmatch, texts))  # a dash in each of its cells
    counted = all(map(NUMBER.fullmatch, texts)) and is_in_table(session)  # and nothing else
    if nothing or counted or (any(map(TOTAL.match, texts[:2])) and len(texts) < 4):
        return True
    if len(said) > 1 and said.keys() <= session.extra.keys() and is_in_table(session):
        return True  # of another table that stands beside
    is_other = "title" not in said and not is_pause(texts[0])
    return len(said) == 1 and (is_other or _NOTE.match(texts[0]) is not None)


def _told(session: Draft) -> dict[str, Put]:
    """What a row says itself, without a day that it has from above and what its list says."""
    said = _said(session)
    return {name: put for name, put in said.items() if not _is_carried(name, put, session)}


def _is_carried(name: str, put: Put, session: Draft) -> bool:
    """Whether a row has its day or its room from above: it stands in no cell of its own."""
    return name in _SAID_OUTSIDE and not says_itself(session, put)


def _is_total(session: Draft) -> bool:
    """Whether a row says that it is a total, and has nothing else but numbers."""
    words = (t for put in session.extra.values() if not NUMBER.fullmatch(t := str(put.value)))
    told = session.text("title") or next(words, "")
    title = told.strip(" :.")
    if len(title) > _SHORT or title[:1].lower() not in "dgist" or not TOTAL.fullmatch(title):
        return False
    said = _told(session).items()
    others = [put.value for name, put in said if name not in _BESIDE_NUMBERS and put.value != told]
    return all(isinstance(one, str) and NUMBER.fullmatch(one.strip()) for one in others)


def _said(session: Draft) -> dict[str, Put]:
    """What a row says itself, by the names of fields or of columns."""
    own = {name: put for name, put in session.fields.items() if name not in _OUTSIDE}
    return own | session.extra


def _keep(conference: Draft, said: Mapping[str, Put], session: Draft) -> None:
    for name, put in said.items():
        key = "note" if len(said) == 1 else name
        conference.leave(key, *conference.moved(put, session))


def _title(session: Draft) -> None:
    """The title of a row that has none: all the text that it has."""
    said = _said(session)
    name = next(iter(said), "") if len(said) == 1 else _only_text(said) or _in_place(session)
    text = said[name].value if name else None
    # the number of a track is that of one of those side by side in a slot
    if not isinstance(text, str) or (name == "track" and text.strip().isdecimal()):
        return
    placed = name in session.fields and (name in _NO_TITLE or name[:1] == "_")
    if placed or (name == "room" and name != _in_place(session)):
        return
    if name in ABOUT and (session.people or names_somebody(session) or not is_short(text)):
        return  # of a talk somebody forgot the title
    if name != "type":
        del (session.fields if name in session.fields else session.extra)[name]
    session.fields = {"title": said[name], **session.fields}


def _only_text(said: Mapping[str, Put]) -> str:
    """The one field of a row that can be a title, beside when and where it is; no head is one."""
    found = [name for name in said if name not in _PLACED and name[:1] != "_"]
    if not found and "time" in said and not any(map(is_of_names, said)):  # `NO TALK - holiday`
        words = str(said["time"].value)
        return "time" if words[0].isalpha() and " " in words else ""
    likely = len(found) == 1 and found[0] in _MAY_BE_TITLES
    return found[0] if likely and said[found[0]].mark != said[found[0]].key else ""


def _in_place(session: Draft) -> str:
    """Where a break stands that is written over all cells of a row: in the first of them."""
    said = _said(session)
    none = _NO_TITLE & session.fields.keys()
    texts = {n: put.value for n, put in said.items() if n not in none}
    breaks = [n for n, text in texts.items() if isinstance(text, str) and is_pause(text.strip())]
    return breaks[0] if len(breaks) == 1 and said.keys() - breaks <= _PLACED else ""
