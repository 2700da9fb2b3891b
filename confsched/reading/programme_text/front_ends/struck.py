"""What is struck out: words in whose place others stand, or a session that is cancelled.

It is a session where only a time stands before it, and nothing behind it in its line or cell; in
other cells of a table, where it is neither a room nor somebody.
"""

from collections.abc import Iterator

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import is_room

_OUT = r"(?:del|s|strike)\b[^<>]{0,300}>"
_SIGNS = ("~~", "<s>", "<s ", "<del", "<strike")
_STRUCK = rf"(?:~~(?=\S)[^~\n]{{1,300}}~~|<{_OUT}(?:(?!</?{_OUT}).){{1,300}}</{_OUT})"
# in one way only, so that nothing is tried again and again
_TIME = r"(?<!\d)(?<!\d[:.h])\d{1,2}(?:[:.h]\d{2})?(?!\d)(?: ?(?:[ap]\.?m\b\.?|uhr|h\b))?"
_TAG = rf"<(?!/?{_OUT})[^<>]{{0,500}}>"
_BLOCK = r"(?:tr|li|h[1-6]|p|dt|dd|div)\b"
# an element that is a line or a row, or such a line of Markdown
_LINE = pattern(
    rf"(?ims)<(?P<name>{_BLOCK})[^<>]{{0,500}}>(?:(?!<{_BLOCK}).){{1,5000}}?</(?P=name)>"
    rf"|^[^\n]*?(?:~~|<{_OUT})[^\n]*$"
)
_INSIDE = r"(?:[^\w<~|\t]|</?(?:b|strong|em|i|a|span|u)\b[^<>]{0,300}>)*"
_ALONE = rf"{_STRUCK}(?={_INSIDE}(?:[|\t]|</(?:td|th|{_BLOCK})|\Z))"
_FIRST = pattern(
    rf"(?is)\A(?:[^\w<~]|{_TAG}|{_TIME}|(?:~~|<{_OUT}){_TIME}(?:~~|</{_OUT}))*"
    rf"(?=(?:~~|<{_OUT})(?:{_TAG}|[^\w<|]|[\d_])*[^\W\d_]){_ALONE}"
)
_CELL = pattern(rf"(?is)(?:<t[dh]\b[^<>]{{0,300}}>|\|){_INSIDE}(?=~~|<{_OUT})({_ALONE})")
_TOLD = pattern(r"(?i)\d[:.h]\d\d|\d ?(?:[ap]m|h|uhr)\b|\A(?:<h[1-6]|\s*#)")
_TAGS = pattern(r"<[^<>]{0,500}>")
_WHOLE, _MARK = pattern(rf"(?is){_ALONE}"), pattern(rf"(?i)~~|</?{_OUT}")


def cancelled_in(text: str) -> Iterator[tuple[int, int]]:
    """Where a session is struck out, and what else of its row is."""
    for line in _LINE.finditer(text) if any(sign in text for sign in _SIGNS) else ():
        if not _TOLD.search(line[0]):
            continue
        whole = _FIRST.match(line[0]) is not None
        for found in (_WHOLE if whole else _CELL).finditer(line[0]):
            start, end = found.span(0 if whole else 1)
            if whole or _is_title(line[0][start:end]):
                yield line.start() + start, line.start() + end


def _is_title(struck: str) -> bool:
    said = _TAGS.sub(" ", _MARK.sub(" ", struck)).strip()
    return not (is_room(said) or people_in(said).score >= LIKELY or _TOLD.search(said))


def with_cancelled(text: str) -> str:
    """A text of the same length in which these are not struck out."""
    for start, end in cancelled_in(text):
        plain = _MARK.sub(lambda mark: " " * len(mark[0]), text[start:end])
        text = text[:start] + plain + text[end:]
    return text
