"""What is untidy in a text: spaces that nobody meant, and characters that nobody sees."""

from collections.abc import Sequence
from typing import Final

from confsched.patterns import pattern
from confsched.rules.unseen import UNSEEN, name_of, with_needed_as_letters, without_unseen
from confsched.text.changed import Change, changed
from confsched.text.joined import joined
from confsched.text.width import clip

_SPACES: Final = " \u00a0\u2000-\u200a\u202f\u205f"
_NO_BREAK: Final = ("\u00a0", "\u202f")
_BREAKS: Final = "\n\r\x0b\x0c\x85\u2028\u2029"
_ODD_BREAKS: Final = "\x0b\x0c\x85\u2028\u2029"  # those that nobody types
_BREAK: Final = pattern(f"[{_BREAKS}]")
_STAYS: Final = pattern("[ \u2000-\u200a\u205f]?")

# where to look closer (one set of characters is found in half the time of two forms), and all that
# may be too much; in one line, and in prose
_ODD_SPACES: Final = _SPACES[1:]
ODD_IN_LINE: Final = f"{UNSEEN}\t{_BREAKS}{_ODD_SPACES}"
ODD_IN_PROSE: Final = f"{UNSEEN}\t\r{_ODD_BREAKS}{_ODD_SPACES}"
_IN_LINE: Final = pattern(f"[{ODD_IN_LINE}]")
_IN_PROSE: Final = pattern(f"[{ODD_IN_PROSE}]")
_RUN_IN_LINE: Final = pattern(f"[{UNSEEN}\t{_BREAKS}{_SPACES}]+")
_RUN_IN_PROSE: Final = pattern(f"(?:[{UNSEEN}\t{_ODD_BREAKS}{_SPACES}]|\r(?!\n))+")

_ENDS_A_WORD: Final = pattern(r"[^\W\d_]|[.,)\]”’\"']")
_BEGINS_A_WORD: Final = pattern(r"[^\W\d_]|[(\[“‘\"']")
# an initial, an abbreviation, a preposition or a number is not parted from what follows
_TIED: Final = pattern(
    r"(?:^|[^\w’'])(?:[^\W\d_]{1,2}|[^\W\d_]{1,4}\.|Mrs|Mme|Mlle|Prof|Rev|Gen)$|\d[.)]$"
)
_SENTENCE: Final = pattern(r"[.!?:…][)\]”’»\"']?$")
_AROUND: Final = 60  # characters on either side that words are taken from

_COUNTS: Final = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_LONGEST_WORD: Final = 24  # columns of a word in a message
_MOST: Final = 3  # flaws of one text that are told


def is_suspect(text: str, *, prose: bool) -> bool:
    """Whether a closer look is worth while; quick, as most texts are tidy."""
    odd = _IN_PROSE if prose else _IN_LINE
    return "  " in text or odd.search(text) is not None or text.strip("\n") != text.strip()


def flaws(text: str, *, prose: bool) -> tuple[Change, ...]:
    """Every untidy part of a text, and what it should be.

    In prose, line breaks and blanks at both ends of its lines are part of the text. A line may end
    in line breaks: those of a block of YAML, which nobody meant.
    """
    known = with_needed_as_letters(text)
    known = known if prose else known.rstrip("\n")
    last = _last(known)
    runs = (_RUN_IN_PROSE if prose else _RUN_IN_LINE).finditer(known)
    found = (_mended(text, match[0], match.start(), last, prose=prose) for match in runs)
    return tuple(change for change in found if change.instead != text[change.start : change.end])


def mended(text: str, *, prose: bool) -> str:
    """The text without what is untidy in it."""
    return changed(text, flaws(text, prose=prose))


def _mended(text: str, run: str, start: int, last: int, *, prose: bool) -> Change:
    """What a run of blanks and of characters that nobody sees should be."""
    end = start + len(run)
    blanks = without_unseen(run)
    if prose and (
        _is_at_a_line_end(text, start, end, last) or _is_after_a_sentence(text, start, run)
    ):
        return Change(start, end, blanks)
    if start == 0 or end >= last:
        return Change(start, end, "")
    return Change(start, end, _one_of(blanks, text, start, end))


def _last(known: str) -> int:
    """The end of what can be seen."""
    end = len(known)
    while end and (known[end - 1].isspace() or not without_unseen(known[end - 1])):
        end -= 1
    return end


def _is_at_a_line_end(text: str, start: int, end: int, last: int) -> bool:
    """Whether a run is the indentation of a line of several, or stands before a line break."""
    if start == 0 or text[start - 1] == "\n":
        return start > 0 or text.find("\n", end, last) >= 0
    return text.startswith(("\n", "\r\n"), end, last)


def _is_after_a_sentence(text: str, start: int, run: str) -> bool:
    """Whether two blanks stand where many people type two, and nobody sees it."""
    return run == "  " and _SENTENCE.search(text[max(start - 2, 0) : start]) is not None


def _one_of(blanks: str, text: str, start: int, end: int) -> str:
    """The one blank that several should be: one that does not break where that is wanted."""
    no_break = next((blank for blank in blanks if blank in _NO_BREAK), "")
    if no_break and is_tied(text, start, end):
        return no_break
    return blanks if _STAYS.fullmatch(blanks) else " "


def is_tied(text: str, start: int, end: int) -> bool:
    """Whether a no-break space may stand in a place: everywhere but between two plain words.

    French has one beside its marks, Czech and Polish after short prepositions, and everybody
    within numbers and after initials.
    """
    before = _before(text, start)
    plain = _ENDS_A_WORD.match(before[-1:]) and _BEGINS_A_WORD.match(_after(text, end))
    return not plain or _TIED.search(before) is not None


def _before(text: str, start: int) -> str:
    return without_unseen(text[max(start - _AROUND, 0) : start])


def _after(text: str, end: int) -> str:
    return without_unseen(text[end : end + _AROUND])


def told(text: str, found: Sequence[Change]) -> str:
    """What is wrong and where, in words: `two spaces between 'New' and 'Deal'`."""
    known = with_needed_as_letters(text)
    parts = [
        f"{_what(known[start:end])} {_where(text, known, start, end)}"
        for start, end, _ in found[:_MOST]
    ]
    return joined([*parts, f"{len(found) - _MOST} more"] if len(found) > _MOST else parts)


def _what(run: str) -> str:
    strays = [character for character in run if not without_unseen(character)]
    if strays:
        alike = len(set(strays)) == 1
        name, rest = name_of(strays[0]) if alike else ("invisible character", "")
        return _counted(len(strays), name) + rest
    if _BREAK.search(run):
        return "a line break"
    if "\t" in run:
        return _counted(run.count("\t"), "tab")
    no_break = all(blank in _NO_BREAK for blank in run)
    return _counted(len(run), "no-break space" if no_break else "space")


def _counted(number: int, name: str) -> str:
    if number == 1:
        return f"an {name}" if name[0] in "aeiou" else f"a {name}"
    return f"{_COUNTS[number] if number < len(_COUNTS) else number} {name}s"


def _where(text: str, known: str, start: int, end: int) -> str:
    around = _before(text, start), _after(text, end)
    before, after = (part.split() for part in around)
    if not before and not after:
        return "and nothing else"
    if without_unseen(known[start]):  # it begins with a blank
        return _where_blank(before, after)
    within = not without_unseen(known[start:end]) and around[0][-1:].strip()
    if within and around[1][:1].strip():
        return f"in {_word(before[-1] + after[0])}"
    return f"after {_word(before[-1])}" if before else f"before {_word(after[0])}"


def _where_blank(before: list[str], after: list[str]) -> str:
    if not before:
        return "at the beginning"
    return f"between {_word(before[-1])} and {_word(after[0])}" if after else "at the end"


def _word(word: str) -> str:
    return repr(clip(word, _LONGEST_WORD))
