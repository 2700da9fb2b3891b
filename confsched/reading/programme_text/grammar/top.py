"""What stands above a programme: what the conference is called, and in which zone its times are."""

import re
from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, Told, told
from confsched.reading.programme_text.grammar.named_in_text import named_in_text
from confsched.reading.programme_text.grammar.zone_of_all import zone_said
from confsched.reading.programme_text.page import ASIDE, Fate, Kind
from confsched.reading.programme_text.recognisers import prose
from confsched.reading.programme_text.recognisers.clocks import times_in
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.day_headings import day_heading
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.posts import holds_organization
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_pause, is_section, unquoted
from confsched.reading.programme_text.recognisers.zones import zone_in
from confsched.reading.programme_text.words.calendar import MONTHS, WEEKDAYS
from confsched.reading.programme_text.words.names_abroad import ENGLISH
from confsched.reading.programme_text.words.plain import PICTURES, folded, trimmed
from confsched.reading.programme_text.words.programme import FIELDS
from confsched.reading.programme_text.words.sessions import CONFERENCE, PROGRAMME

# words of a line that goes on in the next one
_NO_ENDS = frozenset(
    (
        *("a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to"),
        *("will", "with", "und", "der", "die", "das"),
    )
)
# of a sentence, which is no name
_SAYS = ("subject to change", "takes place", "will take place", "will be held", "is held")
_ORDINALS = frozenset(("st", "nd", "rd", "th"))
_NAME = 5  # words; a sentence has more
# beside words for programmes they name none, nor do those of a page's navigation
_NO_NAMES = frozenset(
    (
        *("conference", "final", "full", "days", "day", "all", "previous", "next", "view"),
        *("overview", "session", "talk", "technical", "scientific", "for", "of", "the", "events"),
        *("time", "place", "venue", "location", "when", "where", "and"),
        # what stands around the articles of a site
        *("recent", "latest", "related", "popular", "posts", "post", "news", "articles"),
        *("archives", "categories", "comments", "menu", "navigation", "search", "sitemap"),
        *("share", "subscribe"),
        *("beitrage", "neueste", "aktuelles", "kategorien", "suche", "recents", "derniers"),
        *("entradas", "recientes", "recenti", "articoli", "recente", "berichten"),
    )
)
# beside a word for conferences they name none
_OF_ITS_KIND = frozenset(
    folded(
        """
        national nationale nazionale nacional international internationale internazionale
        internacional annual annuel annuelle anual regional regionale regional de d di des du et
        étude études etude estudio estudios studi studio estudos public publique publico público
        scientifique científico científica scientifico scientifica interdisciplinaire
        """
    ).split()
)
_TITLE = 0.5  # from here on a line may be the title
_FIRST = 0.7  # more for the first line of a page without headings
_NEVER_FIRST = frozenset(
    (
        *("back", "go", "home", "jump", "log", "sign", "skip", "you", "sie"),
        *("dear", "hello", "hi", "liebe", "lieber", "sehr", "cher", "chers", "chere", "estimados"),
    )
)
# without capitals, or with a number before the first: `8th Made Days`
_UNCASED = pattern(
    r"\W*\d*\s*[\u0590-\u06ff\u0900-\u0eff\u3040-\ud7af].{7}"
    r"|\d{1,3}[^\W\d]{0,3}\.? [^\W\da-z]\S* \S"
)
_CRUMBS = pattern(r"\s[>»›]\s|^(?:Home|Startseite|Accueil|Inicio)(?=[A-Z])")  # `HomeBlogBoats`
_LINKS = pattern(
    r"(?i)(?:skip to |jump to |home$|menu$|toggle |zum inhalt|aller au |ir al |vai al )"
)
_WORD = pattern(r"[^\W\d_]+")
_YEAR_FIRST = pattern(r"^(?:19|20)\d\d\s")
_IN_BRACKETS = pattern(r"(?:(?<=\w)\s+|(?<=\)))\(([^()]{4,90})\)\W*$")
_YEAR = pattern(r"\b(?:19|20)\d\d\b|['’]\d\d\b")
_APART = pattern(r"\s*[-–—:|,(·]\s*|\s+(?=[^\W\d_]+, ?\d)")
_ONLY = pattern(r"\W+")
_TAIL = pattern(
    r"\s*(?P<mark>::|[-–—:|,]?)\s*\b(?:and |& )?"
    r"(?:(?:final|preliminary|tentative|conference|full|draft|day|einladung und|invitation et"
    r"|invito e|invitación y|convite e|uitnodiging en) )?"
    r"(?:programme|program|agenda|schedule|programm|programma|programa|timetable"
    r"|tagungsprogramm|run[ -]of[ -](?:show|the[ -]day)|rundown|itinerary)"
    r"(?: at a glance|,? [(\[]?(?:draft|final|provisional|v\.?\s?\d"
    r"|subject to change)[^()\n]{0,12}|\s(?:vom|am|du|del|van|från|for))?\W*$",
    re.IGNORECASE,
)
# `Event: Made Days`, and no `Workshop: Knots`
_CALLED = pattern(
    r"(?i)(?:(?:the |name of (?:the )?)?(?:event|what|conference|congress|summit|convention"
    r"|veranstaltung|tagung|konferenz|[ée]v[ée]nement|conf[ée]rence|colloque|evento|congreso"
    r"|conferenza|convegno|congresso)(?: (?:name|title))?|(?:titel|titre|t[íi]tulo|titolo) "
    r"(?:der|du|de la|del|da|dell['’]) ?\w+):\s+(?=[^\s{])"
)
_PRESENTS = pattern(r"(?i)\s(?:proudly )?presents?:?$")  # what stands below
_INVITES = pattern(r"(?i)[^.:;]{4,60}? invites? you to (?:our|the|its|their|a) (?=[A-ZÀ-Ý\d])")
_QUOTES = '"“„«”»'
_QUOTED = pattern(r"[«“„\"‘][^«»“”„\"]{4,120}[»”“\"’]")
_SUBJECT = pattern(r"(?i)\([^()]{0,20}subject to change[^()]{0,20}\)")
_PICTURES = pattern(rf"^\s*[{PICTURES}][\s{PICTURES}]*|\s*[{PICTURES}][\s{PICTURES}]*$")
_LEAD = pattern(
    r"(?:full |final |draft |(?:mon|tues|wednes|thurs|fri|satur|sun)day )?"
    r"(?:programm?e?|agenda|schedule|programma|programa|programação|timetable"
    r"|run[ -]of[ -]show|rundown|πρόγραμμα|ohjelma)\s?(?:[-–—|:·]|::)\s"
    r"(?=[\dA-ZÀ-ÝΆ-Ω][^\n]{7})",
    re.IGNORECASE,
)


def conference_title(readings: Sequence[Reading], below: int) -> Told:
    """The line above the programme that looks most like the name of a conference."""
    best, score = None, 0.0
    above = ""
    called = [one for one in readings if _CALLED.match(one.text)]
    if len(called) == 1 and called[0] in readings[:below]:
        return _without_tail(called[0])
    named = below > 1 and ":" not in readings[1].text  # below `AGENDA`
    head = readings[0].text if named else ""
    leads = named and (_is_only_programme(head) or _PRESENTS.search(head) is not None)
    lead = int(leads) or _below_links(readings[:below])
    headings = (one for one in readings[:below] if one.line.kind is Kind.HEADING)
    headed = any(one.day is None for one in headings)  # the name of a sheet may be a day
    for place, reading in enumerate(readings[:below][:80]):
        # `Location` stands above, or it is the head of a table
        placed = FIELDS.get(above) == "room" or len(reading.line.cells) > 1
        found = 0.0 if placed else _likeness(reading) - 0.01 * min(reading.number, 40)
        first = place == lead and found > 0 and not headed
        if first and _heads_page(readings[lead:]) and not _is_host(readings[lead:below]):
            found += _FIRST
        above = folded(reading.text).strip(" :")
        if found > score:
            best, score = reading, found
    if best is None or score < _TITLE:
        return _beside_day(readings) or named_in_text(readings[:below])
    best = _said_longer(best, readings[:below])
    return _with_theme(_without_tail(best), readings[:below])


def _below_links(readings: Sequence[Reading]) -> int:
    """How many links of a site stand above a pasted page, up to the first empty line."""
    if not (readings and _LINKS.match(readings[0].text)):
        return 0
    return next((n for n, one in enumerate(readings[:20]) if n and one.line.gap), 0)


def _said_longer(title: Reading, above: Sequence[Reading]) -> Reading:
    """The largest heading that has the title of a file in it: `III Knot Days`, `Knot Days in May`.

    That of a file is often shortened.
    """
    said = folded(_without_tail(title).text) if title.line.called == ASIDE else ""
    large = (one for one in above if one.line.level == 1 and one.line.called != ASIDE)
    whole = (one for one in large if said and said in folded(one.text) and _likeness(one) >= _TITLE)
    return next(whole, title)


def _with_theme(title: Told, above: Sequence[Reading]) -> Told:
    """What only says what it is, with the quoted line below: `Colloque` and `« Les bateaux »`.

    Where it says nothing else at all, `Convegno nazionale`, any line that may be a title will do.
    """
    below = next((one for one in above if told(one).start >= title.end), None)
    words = _WORD.findall(folded(title.text))
    kind = len(words) <= _NAME and not (_YEAR.search(title.text) or CONFERENCE.isdisjoint(words))
    if below is None or not kind:
        return title
    theme = told(below)
    if _QUOTED.fullmatch(below.text.strip()) is not None:
        return Told(f"{title.text} {theme.text}", title.start, theme.end)
    only = all(word in CONFERENCE or word in _OF_ITS_KIND for word in words)
    if only and not is_room(theme.text) and _likeness(below) > 0:
        return Told(f"{title.text}: {theme.text}", title.start, theme.end)
    return title


def meeting_title(above: Sequence[Reading]) -> Told:
    """What a meeting is called right above its date: `REGULAR MEETING AGENDA`."""
    named = (one for one in reversed(above) if not (one.day or _is_only_programme(one.text)))
    return next(map(_without_tail, named), NOTHING)


def entitle_agenda(
    sessions: Sequence[Session], readings: Sequence[Reading], title: Told
) -> Iterator[Fate]:
    """Call a session whose title is `Agenda` what the page says above it, or what it is called."""
    for session in sessions[:1]:
        said = session.title.text
        if is_section(said) or is_pause(said) or not (title and said and _is_only_programme(said)):
            continue
        session.title = title
        above = (one for one in readings[: session.line] if told(one).end > title.end)
        for one in [one for one in above if not one.day and _is_name(one.text)][:1]:
            session.title = told(one)
            yield Fate(one.number, "title", one.text)


def _beside_day(readings: Sequence[Reading]) -> Told:
    """What the first line has behind the only date of a page, or before it, if that is a name.

    The head of a table, which names rooms beside its day, says no title.
    """
    days = [one for one in readings if one.day is not None]
    first = days[0] if len(days) == 1 and days[0] is readings[0] else None
    if first is None or first.day is None or first.times is not None or len(first.line.cells) > 1:
        return NOTHING
    sides = ((first.day.start, first.day.end), (0, before_day(first.text)))
    return next((told(first, *one) for one in sides if _is_name(first.text[slice(*one)])), NOTHING)


def _is_name(text: str) -> bool:
    return _is_named(text) and not all(map(_names_nothing, _WORD.findall(folded(text))))


def _heads_page(readings: Sequence[Reading]) -> bool:
    """Whether the first line of a page may be its title: no greeting, and no name of a site."""
    text = _PICTURES.sub("", readings[0].text)
    words = [_WORD.findall(folded(one.text)) for one in readings[:2]]
    leads = any(said and said[0] in _NEVER_FIRST for said in words)  # `Home | About us`
    several = len(words[0]) > 1 or _YEAR.search(text) is not None
    large = _YEAR_FIRST.sub("", text).lstrip(_QUOTES)[:1].isupper() and several
    named = (large or _UNCASED.match(text) is not None) and not leads
    return named and _CRUMBS.search(text) is None and not zone_in(text)


def _is_host(readings: Sequence[Reading]) -> bool:
    """Whether the first line is a body, and what it holds stands right below it."""
    host = [one.text for one in readings[:1] if holds_organization(one.text)]
    held = [one for one in readings[1:2] if _is_named(one.text) and _likeness(one) >= _TITLE]
    held = [one for one in held if "meeting" not in folded(one.text)]  # which is of that body
    return bool(host and held) and not _is_named(host[0])


def _likeness(reading: Reading) -> float:
    words = _WORD.findall(folded(reading.text))
    if not 1 <= len(words) <= 16 or reading.prose > 0.4 or reading.times is not None:
        return 0.0
    ended = reading.text.rstrip()[-1:].isdigit()  # `Boats in 2031`
    said = _SUBJECT.sub("", reading.text)
    says = any(one in folded(said) for one in _SAYS) or _PRESENTS.search(said) is not None
    goes_on = (words[-1] in _NO_ENDS and not ended) or says
    goes_on = goes_on or (reading.text[-1:] == "." and len(words) > _NAME)
    if goes_on or prose.is_invitation(said):
        return 0.0  # it says something of the conference
    if reading.day is not None or reading.label is not None or reading.line.kind is Kind.ITEM:
        return 0.0
    if folded(reading.text).strip(" :") in FIELDS or reading.text.rstrip()[-1:] == ":":
        return 0.0  # it leads to what stands below
    zoned = "(" in reading.text and zone_said(reading.text)  # `SCHEDULE (all times ET)`
    named = "pre" not in words and _is_named(reading.text)
    only = _is_only_programme(_IN_BRACKETS.sub("", reading.text) if zoned else reading.text)
    score = 0.5 * named + 0.25 * (_YEAR.search(reading.text) is not None)
    two = len(words) == 2 and not any(_names_nothing(one) or one in FIELDS for one in words)
    plainly = len(words) > 2 or two or _UNCASED.match(reading.text) is not None
    score += 0.35 * (reading.line.level == 1) + 0.2 * reading.is_emphasised + 0.15 * plainly
    score -= 0.3 * any(
        one.day and one.end < len(reading.text) and (one.start or one.last)
        for one in days_in(reading.text)
    )
    somebody = reading.people.score > 0.7 and reading.line.level != 1
    somebody = somebody and _TAIL.search(reading.text) is None  # `Boat Days – Programme (draft)`
    return 0.0 if only else score - 0.5 * somebody


def _is_named(text: str) -> bool:
    """Whether a text has a word that conferences are called by."""
    return any(
        word in CONFERENCE
        or word in ("annual", "biennial")
        or word.endswith(("tagung", "konferenz", "kongress", "congres"))
        for word in _WORD.findall(folded(text))
    )


def _is_only_programme(text: str) -> bool:
    """Whether a text is nothing but words for a programme, or of a date: `Final agenda`."""
    only = all(map(_names_nothing, _WORD.findall(folded(text))))
    glance = _TAIL.fullmatch(text) is not None  # `Schedule at a glance`
    return only or glance or ENGLISH.get(folded(text)) == "schedule"


def _names_nothing(word: str) -> bool:
    """Whether a word is one for a programme, or of a date: `November, 23rd - 26th 2021`."""
    date = word in MONTHS or word in WEEKDAYS or word in _ORDINALS
    return date or word in PROGRAMME or word in _NO_NAMES


def _without_tail(reading: Reading) -> Told:
    """`SEALS 2023 Conference Schedule` is the schedule of a conference of the name before.

    So is `Agenda | SEALS 2023`.
    """
    leads = (one.match(reading.text) for one in (_LEAD, _CALLED, _INVITES, _PICTURES))
    lead = next(filter(None, leads), None)
    start, end = trimmed(reading.text, lead.end() if lead else 0, before_day(reading.text))
    end = start + len(_PICTURES.sub("", reading.text[start:end]))
    match = _TAIL.search(reading.text, start, end)
    if match is not None and len(_WORD.findall(reading.text[start : match.start()])) > 0:
        words = _ONLY.split(folded(reading.text[start : match.start()]))
        apart = match["mark"] in ("|", "-", "–", "—", "::")
        if (
            apart
            or any(word in CONFERENCE for word in words)
            or _YEAR.search(reading.text[start : match.start()])
        ):
            return told(reading, *trimmed(reading.text, start, match.start()))
    title = told(reading, start, end)
    return title._replace(text=unquoted(title.text))


def before_day(text: str) -> int:
    """Where a title ends behind which a day stands: `Made Days – Day 1`, `Made Days, 4 May`.

    Or the time of all in brackets: `Webinars (all at 1 pm Central)`.
    """
    timed = _IN_BRACKETS.search(text)
    if timed is not None and any(times_in(timed[1])):
        return timed.start()
    for match in _APART.finditer(text):
        rest = text[match.end() :]
        day = day_heading(rest) if match.start() else None
        if match.start() and any(one.start == 0 and one.end == len(rest) for one in days_in(rest)):
            return match.start()  # `Made Days, 4-6 May 2030`
        if day is not None and (
            day.day.number is not None or (day.day.start == 0 and not _is_named(rest))
        ):
            return match.start()
    return len(text)
