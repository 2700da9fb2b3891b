"""Values of a list as its fields want them: texts of programs, in languages, with HTML."""

import re
from collections.abc import Callable
from typing import TypeGuard

from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.cells.moments import date, ending, instant
from confsched.formats.records.cells.rich_text import called_by_name, is_rich, words_of
from confsched.formats.texts import are_texts, names_languages, one_text, plain, unguarded, unmarked
from confsched.formats.values import says_yes
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value

_CODE = pattern(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
_VARIANT = pattern(r"[a-z]{2}(?:[-_][A-Za-z]{2,8})?")  # beside English: `ku-sorani`
_ANCHOR = pattern(r"</?a(?:\s[^<>]*)?>")
_PAGE = pattern(r"""\s*<a\s(?=[^<>]*href=["']https?://)[^<>]*>[^<>]+</a>\s*""")  # of what it names
_BLANKS = pattern(r" {2,}")
_TWO = 2  # times of one session
_DASHES = frozenset("-–—")  # of a range
# what something is in bold letters, above its title: `**Workshop**<br>Boats`
_HEADED = pattern(r"\s*(?:\*\*([^*<>]+?):?\*\*|<(b|strong)>([^<>]+?):?</\2>)\s*<br\s*/?>(?=.*\w)")
_BREAK = pattern(r"\s*[\r\n]\s*")
_LATER = pattern(  # below a title
    r"(?i)(?<=\S)\s*\n\s*\(?(?:(?:speakers?|details|topic) )?(?:t\.?b\.?[acd]\.?|n\. ?n\.)\)?\s*$"
)


def one_line(value: Value) -> Value:
    """A title without HTML and line breaks; what else is untidy is for the rules to tell.

    Links in it are left out, but where all of it is one.
    """
    if isinstance(value, str) and "<" in value and not _PAGE.fullmatch(value):
        value = _HEADED.sub(_before_colon, _ANCHOR.sub("", value), count=1)
    text = plain(value)
    if not isinstance(text, str):
        return text
    text = unmarked(text)
    if "  " in text and "<" in str(value):  # an icon stood there
        text = _BLANKS.sub(" ", text)
    return text if text.isprintable() else _BREAK.sub(" ", _LATER.sub("", text))


def _before_colon(head: re.Match[str]) -> str:
    return f"**{head[1] or head[3]}:** "


def short_text(value: Value) -> Value:
    """A short text without HTML, or what something is called that has a name."""
    text = called_by_name(value)
    return plain(text) if isinstance(text, str) else value


def from_to(value: Value) -> Value:
    """A time that may be in parts, or a start and an end: `["9:00", "9:45"]`."""
    if isinstance(value, Sequence) and len(value) == _TWO and are_texts(value):
        start, end = map(str, value)
        clocks = all(is_time(one) and _DASHES.isdisjoint(one) for one in (start, end))
        return f"{start} - {end}" if clocks else value
    return instant(value)


CHANGES: dict[str, Callable[[Value], Value]] = {
    "start": instant,
    "end": ending,
    "time": from_to,
    "date": date,
    "title": one_line,
    "subtitle": one_line,
    "abstract": plain,
    "description": plain,
    "bio": plain,
    "notes": plain,
    "role": short_text,
    "organization": short_text,
}


def is_flag(text: str) -> bool:
    """Whether a text says yes or no, and nothing else."""
    return 1 < len(text) < 6 and says_yes(text) is not None


def changed(change: Callable[[Value], Value] | None, value: Value) -> Value:
    """A value as the field wants it, without the apostrophe that keeps cells from calculating."""
    if isinstance(value, str):
        value = unguarded(value)
    elif change in _BETWEEN and are_texts(value):
        value = _BETWEEN[change].join(map(str, value or ()))
    elif isinstance(value, Mapping) and (key := text_key(value)):
        value = value[key]
    elif in_languages(value):
        value = one_text(value)
    elif change is plain and is_rich(value):
        return words_of(value)
    return change(value) if change else value


# what stands between texts of a list: titles in two languages, paragraphs
_BETWEEN = {one_line: " / ", plain: "\n\n"}


def text_key(value: Mapping) -> str:
    """Under which key a mapping has a text that is told with its HTML; empty for any other."""
    if "rendered" in value:  # WordPress
        return "rendered"
    return "text" if value.keys() == {"text", "html"} else ""  # Eventbrite


def in_languages(value: Value) -> bool:
    """Whether a text is there in one language or several, by codes or names; `id` is a number's."""
    if not isinstance(value, Mapping) or not value or "id" in value:
        return False
    codes = _VARIANT if "en" in value else _CODE
    return all(map(codes.fullmatch, value)) or names_languages(value)


def is_enveloped(value: Value) -> TypeGuard[Mapping]:
    """Whether something stands in a mapping with nothing beside it, as programs answer."""
    return isinstance(value, Mapping) and value.keys() == {"data"}
