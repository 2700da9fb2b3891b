"""What every reader of people's texts shares: plain characters, quoting, and the one error."""

import unicodedata
from typing import Self

_DASHES = frozenset("‐‒–—―−⁓〜")
_SHOWN = 60


class BadText(ValueError):  # noqa: N818 -- it describes the text, and is reported as a finding
    """A text that cannot be read as what its field wants.

    `message` is one lower-case sentence without a full stop that quotes the text;
    `example` is a text that could stand in its place; `meant` is what plainly was to be there.
    """

    def __init__(self, message: str, example: str, meant: str = "") -> None:
        super().__init__(message, example)
        self.message = message
        self.example = example
        self.meant = meant

    def __str__(self) -> str:
        return self.message

    def with_example(self, example: str) -> Self:
        """Return the same complaint with the example of the field that the text is part of."""
        return type(self)(self.message, example, self.meant)


class EitherOrder(BadText):
    """A date that may have the day or the month first; who writes one so writes all of them so.

    The example is what it is with the day first.
    """


class BadWord(BadText):
    """A word that is none of a few; `near` are those of them that it looks like."""

    def __init__(self, message: str, example: str, near: tuple[str, ...]) -> None:
        super().__init__(message, example)
        self.near = near

    def with_example(self, example: str) -> Self:
        """Return the same complaint with the example of the field that the text is part of."""
        return type(self)(self.message, example, self.near)


def quote(text: str) -> str:
    """Quote a text for a message: shortened, and with control characters made visible."""
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


def describe(value: object) -> str:
    """What somebody wrote, in a few words."""
    if isinstance(value, str):
        return f"the text {value!r}" if len(value) <= 40 else "a text"
    if value is None:
        return "nothing"
    return "a list" if isinstance(value, list) else "a mapping"


def tidy(text: str) -> str:
    """Return the text with ASCII digits, dashes and single spaces, none of them at its ends.

    Full-width forms become plain ones (Unicode NFKC), the digits of every script become 0-9,
    every dash and the minus sign become a hyphen, and invisible format characters go.
    """
    if not text.isascii():
        text = "".join(map(_plain_character, unicodedata.normalize("NFKC", text)))
    return " ".join(text.split())


def _plain_character(character: str) -> str:
    if character.isascii():
        return character
    if character in _DASHES:
        return "-"
    if unicodedata.category(character) == "Cf":
        return ""
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


_OPENING, _CLOSING = frozenset("“”„‘’‚«»‹›"), frozenset("“”‘’«»‹›")


def in_quotes(value: object) -> str:
    """What stands between typographic quotes, which no reader of a syntax takes away."""
    if isinstance(value, str) and value[:1] in _OPENING and value[-1:] in _CLOSING:
        return value[1:-1].strip()
    return ""
