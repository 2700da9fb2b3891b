"""What stands above a text and is about it: the head of an e-mail, the front matter of a page."""

from collections.abc import Iterator
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.inline import words_of
from confsched.reading.programme_text.page import ELSEWHERE, Kind, Line, Page
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.prose import closes_letter
from confsched.reading.programme_text.words.plain import plain

_LOOKED_AT = 20_000  # characters
_FIELD = pattern(r"([A-Za-zÀ-ÿ][\w -]{1,30}?)[ \t]?:[ \t]*(.{0,2000})")
_KEY = pattern(r"([A-Za-z_][\w-]{0,40})(?::| ?=)(?:[ \t]+(.{0,2000}))?")
_SUBJECTS = frozenset(
    (
        *("subject", "betreff", "objet", "asunto", "oggetto", "onderwerp", "assunto"),
        *("emne", "ämne", "temat"),
    )
)
_HEADS = _SUBJECTS | frozenset(
    (
        *("from", "to", "cc", "bcc", "date", "sent", "reply-to", "message-id", "content-type"),
        *("mime-version", "von", "an", "gesendet", "datum", "de", "à", "envoyé", "da", "para"),
        *("fecha", "enviado", "a", "data", "inviato", "van", "aan", "verzonden"),
        *("fra", "til", "sendt", "från", "till", "skickat", "od", "do", "wysłano"),
    )
)
_SENT = pattern(
    r"(?im)^(?:date|sent|gesendet|datum|envoyé|fecha|enviado|data|inviato|verzonden"
    r"|sendt|skickat|wysłano)[ \t]*:"
    r"[ \t]*([^\n]{6,80})"
)
_AGAIN = pattern(
    r"(?i)(?:(?:(?:re|fwd?|aw|wg|sv|vs|rv|tr|i|r|antw|doorst)(?:\[\d\])?|invitation|einladung|invito"
    r"|invitaci[oó]n|convite|uitnodiging|inbjudan|invitasjon|zaproszenie|reminder|erinnerung|rappel"
    r"|save the date):[ \t]*){1,9}"
)
_PROGRAMME_OF = pattern(
    r"(?i)(?:(?:the|das|le|el|il|het) )?(?:(?:final|draft|full|updated|provisional) )?"
    r"(?:programm?(?:e|a)?|agenda|schedule|running order|ablauf|tagesordnung|ordre du jour)"
    r" (?:for|of|til|zu[rm]?|für|der|des|du|de la|del|della|voor)"
    r" (?:(?:the|our|your|this year['’]s|next \w+['’]s|tomorrow['’]s|unser(?:e[nrs]?)?|die|den|das"
    r"|notre|nos|la|nuestr[oa]|nostr[oa]|het|onze|vores|vår[at]?|de) )?(?=\S)"
)
_BEFORE_DAY = pattern(r"(?i)[\s,:(–—-]+(?:(?:on|d\.|den|am|vom|le|du|el|del|il|op)\s*)?$")
_SIGNS = _HEADS - {
    "a",
    "de",
    "da",
    "an",
    "data",
    "para",
    "to",
    "til",
    "till",
    "od",
    "do",
}  # words of a text as well
_TITLES = frozenset(("title", "titre", "titel"))
_OF_PAGES = frozenset(("layout", "permalink", "template", "weight"))  # of a page of a site alone
_MARKS = ("---", "+++")
# the day of an event, as it is called; what is only a date may be that of a text
_DAYS = pattern(r"(?:event|start)[ _-]?(?:day|date(?:[ _-]?time)?)|dates?[ _-]?start|dates|start")
_DATES = pattern(r"date|datetime|datum|fecha")
_CLOCK = pattern(r"\d[:.h]\d\d")
_SUBJECT_AND_DAY = 2  # fields
_TIMED = pattern(r"(?m)^(?:(?:event|start|end|date)[ _-]?)?(?:start|end|time)\w* *[:=]")
_TOLD = pattern(
    r"(?m)^(?P<key>[A-Za-z_][\w-]*) *[:=][ \t\"']*(?P<day>(?![ \t\"']*\d{1,2}[:.h]\d\d).*?\d.*?)"
    r"(?:[T ,]+\d{1,2}(?:[:.h]\d\d| ?[apAP]\.?[mM]\b).*)?[\"']?[ \t]*$"
)
_NO_DATA = ("", "#")  # how lines begin that say nothing: empty ones and comments
_BEGINS = pattern(
    # `On 4 Feb 2027 at 16:02, Ada Sample <ada@boats.org> wrote:`, on one line or on two
    r"(?im)^[> \t]*(?:(?:on|am|le|el|il|op|em|den|d\.|w dniu|dne)\b[^\n]{6,160}(?:\n[^\n]{1,80})?"
    r"\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał\w*|napsal\w*)"
    r"\b[^\n:]{0,60}:[ \t]*$"
    # `---- Forwarded message ----`, `Begin forwarded message:`
    r"|-{2,}[ \t]*[^\n-]{0,30}(?:message|messaggio|nachricht|mensaje|mensagem|bericht|melding"
    r"|meddelande|wiadomość|zpráva)[^\n-]{0,30}-{2,}[ \t]*$"
    r"|(?:begin forwarded message|anfang der weitergeleiteten nachricht"
    r"|début du message réexpédié|inizio messaggio inoltrato)[ \t]*:[ \t]*$"
    # the head of another one in the midst
    r"|(?=(?:from|von|de|da|van|från|fra|od)[ \t]?:[^\n]{3,200}\n[> \t]*"
    r"(?:sent|date|gesendet|datum|envoyé|enviado|inviato|verzonden|skickat|sendt|wysłano)[ \t]?:))"
)
_BEGINS_TIMED = pattern(  # `9:00`, `- 9 am`, `kl. 09.00`, `um 9 Uhr`
    r"(?im)^[> \t*•-]{0,12}(?:[a-zà]{1,4}\.?[ \t]{1,3})?"
    r"\d{1,2}(?:[:.h]\d\d|[ \t]?(?:[ap]\.?m\b|h\b|uhr\b))"
)
_SIGNATURE = pattern(r"[> \t]*--[ \t]*")  # RFC 3676, 4.3
_LAST = 14  # lines: a letter closes in one of these


def body_of(text: str) -> int:
    """Where the text itself begins."""
    begin, _ = _head(text)
    return begin


def is_all_data(text: str) -> bool:
    """Whether nothing stands behind what is about it."""
    return not text[body_of(text) :].strip()


def mail_subject(text: str) -> Iterator[Line]:
    """What a head says the text is about, as its heading."""
    _, found = _head(text)
    if found is not None:
        start, title = found
        words = words_of(title.strip("\"'"))
        said = _event_of(words.text)
        begin = title.find(said)
        if begin >= 0 and said:
            start, title = start + begin, said
        if words.text:
            yield Line(said or words.text, start, start + len(title), Kind.HEADING, 1)


def _event_of(subject: str) -> str:
    """What the programme is of that a subject names: `Programme for our Knot Day on 4 May`."""
    lead = _PROGRAMME_OF.match(subject)
    if lead is None:
        return subject
    begins = (one.start for one in days_in(subject) if one.day or one.weekday is not None)
    end = next((at for at in begins if at > lead.end()), len(subject))
    event = _BEFORE_DAY.sub("", subject[lead.end() : end])
    return event if " " in event or event[:1].isupper() else subject


def has_head(text: str) -> bool:
    """Whether it is a mail, as its head says."""
    return _mail(text[:_LOOKED_AT]) is not None


def day_sent(text: str) -> date | None:
    """The day on which a mail was sent; None for any other text."""
    mail = _mail(text[:_LOOKED_AT])
    said = _SENT.search(text, 0, mail[0]) if mail is not None else None
    days = days_in(plain(said[1])) if said is not None else ()
    return days[0].date if days else None


def day_told(text: str) -> Iterator[Line]:
    """The day of an event, as the front matter of its page says it."""
    head = text[: body_of(text)] if text.startswith(_MARKS) else ""
    told = {one["key"].lower(): one for one in _TOLD.finditer(head)}
    shapes = (_DAYS, _DATES) if _TIMED.search(head) else (_DAYS,)
    days = [told[key] for shape in shapes for key in told if shape.fullmatch(key)]
    yield from (Line(one["day"], *one.span("day")) for one in days[:1])


def _head(text: str) -> tuple[int, tuple[int, str] | None]:
    """Where a head ends, and the place and text of its title."""
    opening = text[:_LOOKED_AT]
    return _mail(opening) or _front_matter(opening) or (0, None)


def _mail(text: str) -> tuple[int, tuple[int, str] | None] | None:
    at, subject, known, dated = 0, None, 0, 0
    at += len(text) - len(text.lstrip())
    for line in text[at:].splitlines(keepends=True):
        field = _FIELD.match(line)
        name = field[1].lower().strip() if field else ""
        if field and (name in _HEADS or (known and name.startswith("x-"))):
            known += name in _SIGNS
            day = subject is not None and _DATES.fullmatch(name) and not _CLOCK.search(field[2])
            dated = at if day else dated
            if name in _SUBJECTS:
                again = _AGAIN.match(field[2])
                begin = again.end() if again is not None else 0
                subject = at + field.start(2) + begin, field[2][begin:].rstrip()
        elif not (known and line[:1] in " \t" and line.strip()):
            break
        at += len(line)
    if dated and known <= _SUBJECT_AND_DAY and subject is not None:
        return dated, subject  # that of the event: a mail says at what time it was sent, or by whom
    alone = subject is not None and text[at:].lstrip(" \t\r")[:1] == "\n"  # and a line apart
    return (at, subject) if at and (known > 1 or alone) else None


def _front_matter(text: str) -> tuple[int, tuple[int, str] | None] | None:
    """The keys above a text, between lines of `---`; the first of these may be missing."""
    at, title, keys = 0, None, 0
    opened, enough = text.startswith(_MARKS), 2
    for number, line in enumerate(text.splitlines(keepends=True)):
        bare = line.strip()
        if line.rstrip() in _MARKS and (number == 0 or keys):
            if number:
                return (at + len(line), title) if keys >= enough or title else None
        elif key := _KEY.match(line):
            keys += 1
            enough = 1 if opened and key[1] in _OF_PAGES else enough
            if key[1].lower() in _TITLES and key[2]:
                title = at + key.start(2), key[2].rstrip()
        elif not (opened and bare[:1] in _NO_DATA) and not (keys and line[:1] in " \t-"):
            return None
        at += len(line)
    return None


class Letter(NamedTuple):
    """The part of a text that is the letter, and the day on which it was sent, if told above it."""

    start: int
    end: int
    sent: date | None = None

    def alone(self, text: str) -> str:
        """A text of the same places that has nothing but the letter."""
        return " " * self.start + text[self.start : self.end]


def letter_in(text: str) -> Letter:
    """The one with most times at its lines, the newest of several; all of what is no mail."""
    parts = list(_parts(text))
    best = max(parts, key=lambda one: len(_BEGINS_TIMED.findall(text, one.start, one.end)))
    is_mail = best.start > 0 or len(parts) > 1 or has_head(text)
    return best._replace(end=_closed(text, best)) if is_mail else best


def with_letter_alone(head: str, page: Page) -> Page:
    """A page that is a mail of this head: what stands in it of other letters is elsewhere."""
    starts = [*accumulate((len(one.text) + 1 for one in page.lines), initial=len(head))]
    text = head + "\n".join(one.text for one in page.lines)
    letter = letter_in(text)
    begin = letter.start + body_of(text[letter.start : letter.end])
    named = page.lines[:1] if page.lines[0].kind is Kind.HEADING else ()  # the subject
    lines = (
        one if one in named or begin <= at < letter.end else _of_another(one)
        for one, at in zip(page.lines, starts, strict=False)
    )
    return page._replace(lines=(*lines,), sent=letter.sent or day_sent(head))


def _of_another(line: Line) -> Line:
    return line._replace(called=ELSEWHERE)


def _parts(text: str) -> Iterator[Letter]:
    start, sent = 0, None
    for found in _BEGINS.finditer(text, body_of(text)):
        if text[start : found.start()].strip():
            yield Letter(start, found.start(), sent)
        start = found.end()
        days = days_in(plain(found[0]))
        sent = days[0].date if days else None
    yield Letter(start, len(text), sent)


def _closed(text: str, letter: Letter) -> int:
    """Where it closes with a word of farewell or a signature, if no times stand below that."""
    lines = text[letter.start : letter.end].splitlines(keepends=True)
    at = letter.start + sum(map(len, lines[:-_LAST]))
    for line in lines[-_LAST:]:
        closes = _SIGNATURE.fullmatch(line.rstrip("\n")) or closes_letter(line.strip("> \t\r\n"))
        if closes and not _BEGINS_TIMED.search(text, at, letter.end):
            return at
        at += len(line)
    return letter.end
