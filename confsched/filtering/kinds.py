"""The kinds of field: how the values of each are read, and when a session fits them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from confsched.errors import ConfschedError
from confsched.filtering.case import Case, Fits, Target
from confsched.filtering.signs import CONTAINING, EQUAL, ORDERED
from confsched.filtering.tree import Word, value_text
from confsched.schedule.entities import Session
from confsched.schedule.lookup import loose, named
from confsched.schedule.schedule import Schedule


class Kind(Protocol):
    """What the values of a field are.

    `name` is what the manual calls it; without `optional` every session has a value, and `none`
    is a text like any other.
    """

    @property
    def name(self) -> str: ...  # noqa: D102 -- see above

    @property
    def operators(self) -> tuple[str, ...]: ...  # noqa: D102 -- see above

    @property
    def optional(self) -> bool: ...  # noqa: D102 -- see above

    def fits(self, case: Case) -> Fits:
        """What tells whether a session fits; raises ConfschedError for a value of no sense."""


class Called(NamedTuple):
    """Something that is called by its id or its name."""

    id: str
    name: str


@dataclass(frozen=True)
class Text:
    """A text that is there once or not at all."""

    of: Callable[[Session], str | None]
    optional: bool = True
    name: str = "text"
    operators: tuple[str, ...] = (*EQUAL, *CONTAINING)

    def fits(self, case: Case) -> Fits:
        """Whether a text is one of the values, or contains the one that is wanted."""
        of, contains, missing = self.of, case.operator == "~", case.wants_none
        wanted = [loose(word.text) for word in case.values if not word.is_none]

        def fits(session: Session) -> bool:
            text = of(session)
            if not text:
                return missing
            told = loose(text)
            return wanted[0] in told if contains else told in wanted

        return fits


@dataclass(frozen=True)
class Names:
    """Ids or names of what the conference knows; a session may have several.

    `what` is one of them in a sentence, `of` the ids that a session has, `known` all that there
    are. A session that has the id `every` has all of them. Of `words` every spelling counts that
    differs in case or accents alone; a name is first looked for to the letter.
    """

    what: str
    of: Callable[[Session], Sequence[str]]
    known: Callable[[Schedule], Sequence[Called]]
    every: str = ""
    optional: bool = True
    name: str = "id or name"
    operators: tuple[str, ...] = (*EQUAL, *CONTAINING)
    words: bool = False

    def fits(self, case: Case) -> Fits:
        """Whether any that the session has is one of those that are meant."""
        of, known, missing = self.of, self.known(case.schedule), case.wants_none
        meant = {one for word in case.values for one in self._meant(case, word, known)}
        if meant:
            meant.add(self.every)

        def fits(session: Session) -> bool:
            has = of(session)
            return not meant.isdisjoint(has) if has else missing

        return fits

    def _meant(self, case: Case, word: Word, known: Sequence[Called]) -> Iterable[str]:
        if word.is_none:
            return ()
        if case.operator == "~":
            return _containing(word.text, known)
        if self.words:
            found = [one.id for one in known if loose(one.id) == loose(word.text)]
            if found:
                return found
        try:
            return [one.id for one in named(self.what, word.text, known)]
        except ConfschedError as error:
            hint = self._hint(case, word, known, error.hint)
            raise case.wrong(word, error.message, hint) from None

    def _hint(self, case: Case, word: Word, known: Sequence[Called], hint: str) -> str:
        """What to write instead of a name that nobody has."""
        if "," in word.text and "in" in self.operators:
            return f"for several values, write {case.name} in ({word.text})"
        if "~" in self.operators and _containing(word.text, known):
            hint += f" To look for a part of a name, write {case.name} ~ {value_text(word)}"
        return hint


def _containing(text: str, known: Sequence[Called]) -> list[str]:
    """The ids of those that have a text in their id or name."""
    part = loose(text)
    return [one.id for one in known if part in loose(one.id) or part in loose(one.name)]


@dataclass(frozen=True)
class Ordered:
    """Times, dates and lengths: `read` says what a value means, `lacks` who has none at all."""

    name: str
    read: Callable[[Case, Word], Target]
    lacks: Fits
    operators: tuple[str, ...] = (*EQUAL, *ORDERED)
    optional: bool = True

    def fits(self, case: Case) -> Fits:
        """Whether what a session has stands so to one of the values."""
        tests = [self._one(case, word) for word in case.values]
        return tests[0] if len(tests) == 1 else lambda session: any(fits(session) for fits in tests)

    def _one(self, case: Case, word: Word) -> Fits:
        if not word.is_none:
            return self.read(case, word).fits(case.operator)
        if case.operator in ORDERED:
            hint = f"write {case.name} = none, or name a value"
            raise case.wrong(word, "nothing comes before or after 'none'", hint)
        return self.lacks
