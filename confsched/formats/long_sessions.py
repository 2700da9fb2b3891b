"""What is no talk though nobody says a type: `Panel: Boats`, half a day of a workshop."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import lru_cache

from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import times_in
from confsched.formats.offsets import moment
from confsched.patterns import pattern
from confsched.text.lengths import length_in
from confsched.text.title_words import word_type
from confsched.text.titles import plain_type

_IN_A_WORD, _PART = "workshop", 3  # letters before it, as German has it: `Knotenworkshop`
_WORKSHOP = r"(?P<workshop>workshop|tutorial)"
_KEYNOTE = (
    r"(?P<keynote>(?:[^\W\d_]+ |[^\W\d_]{4,}s(?=key)|(?:[^\W\d_]+ ){1,3}\d{4} )?key ?note"
    r"(?: talk| speech| address| lecture| presentation| session)?(?: by [^:()]+)?)"
)
_PANEL = (
    r"(?P<panel>(?:(?:discussion|expert|joint|industry|opening|closing|plenary|final) )?panel"
    r"(?: discussion| session)?|[^\W\d_]+['’]? panel(?=\s*$)"
    r"|(?:executive |expert |industry )?round[- ]?table(?: discussion| session)?"
    r"|table ronde|mesa redonda|tavola rotonda|podiumsdiskussion"
    r"|paneldebatt?e?|paneldis[ck]ussi(?:on|e)|panelsamtal|panel dyskusyjny|debata panelowa"
    r"|panelov[áa] (?:diskuse|diskusia)|okrogla miza|okrugli stol|круглый стол|круглий стіл"
    r"|панельная дискуссия)"
)
_POSTERS = (
    r"(?P<poster>posters?[ -]?session|sess(?:ion|ione|ão|ao) (?:d\w{1,2} )?p[oó]ster(?:e?s)?"
    r"|sesi[oó]n de (?:p[oó]sters?|carteles)|posters(?: (?:and|&) coffee)?)"
)
_MEETING = r"(?P<meeting>(?:(?:annual|general|business|community|members?['’]?) ){1,3}meeting|agm)"
# alone, or before a colon: `Keynote`, `2nd poster session`, `Hands-on Workshop 2: Boats`
_CALLED = pattern(
    r"(?i)(?:\d(?:st|nd|rd|th) |(?:full|half)[- ]day |hands[- ]on |morning |afternoon "
    rf"|\d{{1,3}}[- ]min(?:utes?)? )?(?:{_WORKSHOP}|{_KEYNOTE}|{_PANEL}|{_POSTERS}|{_MEETING})"
    r"(?:s|\(s\))?(?: #?[A-Z]?\d{1,2}[A-Z]?| [IVX]{1,4}| [A-H](?=\s?:))?"
    r"(?:\s?:\s|\s*\(|:?$| [–—-] |(?(panel) with (?:all|our|the) |(?!))"
    r"|(?(poster) (?:with|and|[&+]) |(?!))|(?(keynote) [\"“„«]|(?!))|(?(panel) [\"“„«]|(?!)))"
)
_BEHIND = pattern(r"(?i)\((?:(?P<keynote>keynote)|(?P<panel>panel(?: discussion)?))\)$")
_BRACKETED = pattern(r"\[([^\W\d_][^\[\]]{2,20})\]\s+\S")  # `[KEYNOTE] Boats`
_CEREMONY = pattern(  # and no `Best Paper Award: Boats`, which somebody gives
    r"(?i)(?:[^\W\d_]+ ){0,4}(?:awards?|prize|graduation) ceremony(?:$|\s*\()"
    r"|(?:[^\W\d_]+ ){0,2}awards$|prize[- ]?giving$|remise des prix$|preisverleihung$"
)
# of a break that says more: `Lunch break: table talks`
_PAUSE = pattern(r"(?i)(?:[^\W\d_]+ )?(?:break|pause|pausa)|lunch|dinner|breakfast|registration")
_NAMED = pattern(  # in small letters: many times quicker than to disregard the case
    r"\b(?:(?P<workshop>(?:workshop|tutorial|master ?class|training|boot ?camp|hackathon"
    r"|atelier|taller|oficina|mini ?curso|short course|laborat[oó]ri[oa]|hands[- ]on|warsztaty?"
    r"|szkolenie)s?)"
    r"|(?P<social>(?:excursi[eo]n?|excursión|field ?trip|boat trip|exkursion|ausflug|escursion[ei]"
    r"|wycieczk[ai]|hike)s?))\b"
)
# `Taller de nudos`, whatever it lasts; `Oficina de Patentes` is none
_LED = pattern(
    r"(?:talleres|taller|workshops?|tutorial|mini ?curso|ateliers?|oficina)"
    r" (?:d[ei] |d['’]|sobre |sur |pratique |pr[áa]tic[oa] )(?:l[ao]s? )?(?=[^\W\d_A-ZÀ-Þ])"
)
# `Reception at Sample Hall`, `Breakfast in the garden`
_AT = pattern(
    r" (?:(?:at|@) (?:the )?(?=[A-Z\d])|(?:in|on|by|outside) (?=the [a-z]+$|(?:the )?[A-Z]))"
)
_LABEL = pattern(r"\s?:\s| [–—-] ")
_MAY_BE_SUBJECTS = frozenset(("networking", "party"))  # `Networking in Sampleland`
_SUBTITLES = frozenset(("keynote", "panel", "workshop", "lightning"))  # `Boats`, below it `Keynote`
_GIVEN, _LONGEST = frozenset(("panel", "workshop", "keynote")), 30  # letters of their names
_ALONE = _GIVEN - {"workshop"}
_HOUR, _TALK = timedelta(hours=1), timedelta(hours=2)  # what is longer is none
_BEGINS = "workshop "
_SEVERAL = 2  # people
_HEAD = pattern(r"(?i)panels?(?:[ _-]?(?:title|name|topic))?")
_PANELISTS = pattern(r"(?i)panell?ists?(?:[ _-]?#?\d{1,2}|\s*\([^()]*\))?")
_HALF_DAY = 12 * 60  # minutes
_TODAY = "2000-01-01T"


def name_long(session: Draft) -> None:
    """Give a session without a type the one that its title is called by, or that of a workshop."""
    put = session.fields.get("title")
    if put is None or not isinstance(put.value, str):
        return
    kind = called(put.value) or _called_abroad(put.value) or _long_kind(session, put.value)
    if not kind and put.value.lower().endswith(" panel") and len(session.people) > 1:
        kind = "panel"  # and no `Choosing a solar panel`, which one person tells
    if not kind and "subtitle" in session.fields:
        said = word_type(session.text("subtitle"))
        kind = said if said in _SUBTITLES else ""
    if not (kind or session.people or "speakers" in session.fields):
        kind = at_a_place(put.value) or _ceremony_or_pause(put.value)
    if kind:
        session.put("type", kind, put.key, put.mark)


def name_panels(sessions: Iterable[Draft]) -> None:
    """Let what several people are in be a panel where titles, or these people, stand below it."""
    heads: dict[tuple[int, int], str] = {}
    for session in sessions:
        put = session.fields.get("title")
        if put is None or "type" in session.fields or len(session.people) < _SEVERAL:
            continue
        below = _HEAD.fullmatch(_head(session, put, heads)) or _are_panelists(session, heads)
        if below and not plain_type(str(put.value)):
            session.put("type", "panel", put.key, put.mark)


def _are_panelists(session: Draft, heads: dict[tuple[int, int], str]) -> bool:
    """Whether several of the people of a session stand below that word."""
    named = (person.fields.get("name") for _, person, _ in session.people)
    below = [_PANELISTS.fullmatch(_head(session, put, heads)) for put in named if put is not None]
    return len([*filter(None, below)]) >= _SEVERAL


def _head(session: Draft, put: Put, heads: dict[tuple[int, int], str]) -> str:
    head = id(session.places), put.key
    if head not in heads:  # of many rows
        heads[head] = session.places.span(put.key).text.strip("\"'")
    return heads[head]


@lru_cache(maxsize=4096)
def called(title: str) -> str:
    """The type that a title is, or has before a colon or brackets; empty for any other."""
    if bracketed := _BRACKETED.match(title):
        kind = word_type(bracketed[1])
        return kind if kind in _SUBTITLES else ""
    match = _CALLED.match(title) or _BEHIND.search(title)
    return (match.lastgroup or "") if match else ""


def _ceremony_or_pause(title: str) -> str:
    """The type of a ceremony, or of a break with more behind it, in which nobody speaks."""
    if _CEREMONY.match(title):
        return "ceremony"
    before = _LABEL.split(title, maxsplit=1)
    return plain_type(before[0]) if len(before) > 1 and _PAUSE.fullmatch(before[0]) else ""


def at_a_place(title: str) -> str:
    """The type of a meal, a party, a break or posters that have the name of a place behind them."""
    what, *place = _AT.split(title, maxsplit=1)
    kind = (plain_type(what) or called(what)) if place else ""
    sure = kind in ("meal", "social", "poster", "registration") or (kind == "break" and " " in what)
    return kind if sure and what.lower() not in _MAY_BE_SUBJECTS else ""


def _called_abroad(title: str) -> str:
    """The type before a colon in any language, not of what nobody gives: `Mesa redonda: Barcos`.

    Alone it has to be more than where hands are at work: `Coloquio`, but no `Taller`.
    """
    name, colon, _ = title.partition(":") if ":" in title else title.partition("：")
    kind = word_type(name.strip()) if len(name) <= _LONGEST else ""
    return kind if kind in (_GIVEN if colon else _ALONE) else ""


def _long_kind(session: Draft, title: str) -> str:
    """The type of a workshop or an excursion; empty for any other."""
    if _LED.match(title[:1].lower() + title[1:]):
        return "workshop"
    if found := _NAMED.search(title.lower()):
        return (found.lastgroup or "") if is_long(session, _least(title)) else ""
    is_workshop = title.endswith(_IN_A_WORD) and title[: -len(_IN_A_WORD)][-_PART:].isalpha()
    return "workshop" if is_workshop else ""


def _least(title: str) -> timedelta:
    """What a session with such a word in its title takes longer than, if it is one.

    What begins with this word is no talk of two hours either: `Workshop splicing`.
    """
    return _HOUR if title.lower().startswith(_BEGINS) else _TALK


def is_long(session: Draft, least: timedelta = _TALK) -> bool:
    """Whether a session is known to be longer than a talk."""
    length = length_in(session.text("duration").strip())
    if length is not None and "end" not in session.fields:
        return length > least
    start, end = _moment(session.text("start")), _moment(session.text("end"))
    if start is None or end is None:
        return _told(session) > least
    return (start.tzinfo is None) == (end.tzinfo is None) and end - start > least


def _told(session: Draft) -> timedelta:
    """How long a session is by the words for its times; nothing where they do not tell.

    Whoever writes `1:00 - 4:00 pm` or `9:00 - 5:00` leaves out a half of the day.
    """
    text = session.text("time") or f"{session.text('start')} - {session.text('end')}"
    times = next(times_in(text), None)
    if times is None or times.last is None:
        return timedelta()
    return timedelta(minutes=(times.last.minutes - times.first.minutes) % _HALF_DAY)


def _moment(text: str) -> datetime | None:
    return moment(text) or moment(_TODAY + text.strip().zfill(5))
