"""What cannot be run at all, as opposed to what is wrong in somebody's files."""

from enum import IntEnum, StrEnum
from typing import NamedTuple, TypeVar

E = TypeVar("E", bound=StrEnum)


class ExitCode(IntEnum):
    """What a process of ours says when it ends; never another code."""

    CLEAN = 0
    FINDINGS = 1
    COULD_NOT_RUN = 2


class Quoted(NamedTuple):
    """What somebody typed, and from where to where of it is wrong, as offsets."""

    text: str
    start: int
    end: int


class ConfschedError(Exception):
    """The command or the machine is at fault: one sentence, and what to do about it.

    `code` is what the process then ends with: 1 where a file has not what was looked for in it.
    `quoted` is what to show of the command itself.
    """

    def __init__(
        self,
        message: str,
        hint: str = "",
        code: ExitCode = ExitCode.COULD_NOT_RUN,
        *,
        quoted: Quoted | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code
        self.quoted = quoted


def word_of(kind: type[E], text: str, what: str) -> E:
    """The word that a text is; raises ConfschedError that says what it is none of."""
    try:
        return kind(text)
    except ValueError:
        raise ConfschedError(f"{text!r} is no {what}", f"use one of {', '.join(kind)}") from None
