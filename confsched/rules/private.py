"""E-mail addresses and phone numbers in a text, and what only looks like one."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from confsched.patterns import pattern

# not `@user@host`, not `https://user@host`, not `git@host:repository`
_EMAIL: Final = pattern(
    r"(?<![\w.@+/-])[\w+-](?:[\w.+-]*[\w+-])?"
    r"@(?:[^\W_][\w-]*\.)+[^\W\d_]{2,}(?![\w-]|\.\w|:[\w~/])"
)

_GAP: Final = r"[ \u00a0.\u2011\u2013/()-]{0,3}"
_DIGIT: Final = rf"(?:{_GAP}[0-9])"
MAYBE_PHONE: Final = pattern(rf"[0-9]{_DIGIT}{{5}}")
_CALLED: Final = "tel|telephone|telefon|téléphone|teléfono|telefono|tél|phone|mobile|fax|whatsapp"
_PHONE: Final = pattern(
    rf"(?<![\w+])\+[1-9]{_DIGIT}{{7,14}}(?!\w)"  # +49 30 1234567
    rf"|(?<![\w.,+-])00[1-9]{_DIGIT}{{8,14}}(?!\w)"  # 0049 30 1234567
    rf"|(?<!\w)\(0[0-9]{{1,5}}\){_DIGIT}{{5,10}}(?!\w)"  # (030) 1234567
    r"|(?<!\w)\([2-9][0-9]{2}\) ?[0-9]{3}[ .-][0-9]{4}(?!\w)"  # (613) 555-0100
    r"|(?<![\w./-])[2-9][0-9]{2}([.-])[2-9][0-9]{2}\1[0-9]{4}(?![\w/-])"  # 613-555-0100
    # Tel. 030 1234567
    rf"|(?<!\w)(?i:{_CALLED})\b[.: \u00a0]{{0,4}}(?P<called>\(?[0-9]{_DIGIT}{{5,13}})(?!\w)"
)
_YEAR: Final = r"(?:1[5-9]|20)[0-9]{2}"
_NUMBER: Final = pattern(
    rf"(?<![0-9]){_YEAR}[ /\u2013-]{{1,3}}{_YEAR}(?![0-9])"  # 2019-2021
    rf"|(?<![0-9]){_YEAR}-[01][0-9]-[0-3][0-9](?![0-9])"  # 2021-05-19
    rf"|(?<![0-9])[0-3]?[0-9]([./])[0-3]?[0-9]\1{_YEAR}(?![0-9])"  # 19.05.2021
    r"|^\+?[0-9]{1,3}(?:(?:[ .\u00a0][0-9]{3}){1,2}|(?:[ .\u00a0]000)+)$"  # 1 000 000
    r"|^\+[0-9]+\.[0-9]+$"  # +45.421530
)


class Private(NamedTuple):
    """What should not be there, what it is called, and where it begins and ends."""

    text: str
    name: str
    start: int
    end: int


def private(text: str) -> tuple[Private, ...]:
    """Every e-mail address and phone number of a text, in their order; quick without any."""
    found: list[Private] = []
    if "@" in text:
        found.extend(Private(m[0], "e-mail address", *m.span()) for m in _EMAIL.finditer(text))
    if MAYBE_PHONE.search(text):
        found.extend(_phones(text))
    return tuple(sorted(found, key=lambda one: one.start))


def _phones(text: str) -> Iterator[Private]:
    for match in _PHONE.finditer(text):
        start, end = match.span("called" if match["called"] else 0)
        if not _NUMBER.search(text[start:end]):
            yield Private(text[start:end], "phone number", start, end)
