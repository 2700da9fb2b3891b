"""What is struck out: words in whose place others stand, or a session that is cancelled.

It is a session where only a time stands before it, and nothing behind it in its line or cell.
"""

from collections.abc import Iterator

from confsched.patterns import pattern

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
_TOLD = pattern(r"(?i)\d[:.h]\d\d|\d ?(?:[ap]m|h|uhr)\b|\A(?:<h[1-6]|\s*#)")
_WHOLE, _MARK = pattern(rf"(?is){_ALONE}"), pattern(rf"(?i)~~|</?{_OUT}")


def cancelled_in(text: str) -> Iterator[tuple[int, int]]:
    """Where a session is struck out, and what else of its row is."""
    for line in _LINE.finditer(text) if any(sign in text for sign in _SIGNS) else ():
        if _FIRST.match(line[0]) and _TOLD.search(line[0]):
            for found in _WHOLE.finditer(line[0]):
                yield line.start() + found.start(), line.start() + found.end()


def with_cancelled(text: str) -> str:
    """A text of the same length in which these are not struck out."""
    for start, end in cancelled_in(text):
        plain = _MARK.sub(lambda mark: " " * len(mark[0]), text[start:end])
        text = text[:start] + plain + text[end:]
    return text
