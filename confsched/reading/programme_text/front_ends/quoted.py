"""E-mails that are answered or passed on: which of the letters in a text has the programme."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.mail import body_of, has_head
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.prose import closes_letter
from confsched.reading.programme_text.words.plain import plain

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
_TIMED = pattern(  # `9:00`, `- 9 am`, `kl. 09.00`, `um 9 Uhr`
    r"(?im)^[> \t*•-]{0,12}(?:[a-zà]{1,4}\.?[ \t]{1,3})?"
    r"\d{1,2}(?:[:.h]\d\d|[ \t]?(?:[ap]\.?m\b|h\b|uhr\b))"
)
_SIGNATURE = pattern(r"[> \t]*--[ \t]*")  # RFC 3676, 4.3
_LAST = 14  # lines: a letter closes in one of these


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
    best = max(parts, key=lambda one: len(_TIMED.findall(text, one.start, one.end)))
    is_mail = best.start > 0 or len(parts) > 1 or has_head(text)
    return best._replace(end=_closed(text, best)) if is_mail else best


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
        if closes and not _TIMED.search(text, at, letter.end):
            return at
        at += len(line)
    return letter.end
