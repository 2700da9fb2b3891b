"""What of a text other programs are given: what XML 1.0 can hold, which JSON can as well.

Control characters are dropped, and U+FFFE and U+FFFF with them; U+FFFD stands for half a surrogate
pair (https://www.w3.org/TR/xml/#charsets).
"""

from confsched.patterns import pattern

_UNWANTED = pattern("[\x00-\x08\x0b-\x1f\x85\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_LINE_END = pattern("\r\n|[\r\v\f\x85\u2028\u2029]")
_FORBIDDEN = pattern("[\x00-\x08\x0e-\x1f\ufffe\uffff]")
_SURROGATE = pattern("[\ud800-\udfff]")


def clean(text: str) -> str:
    r"""A text as XML can hold it; whatever ends a line is `\n`."""
    if _UNWANTED.search(text) is None:
        return text
    text = _FORBIDDEN.sub("", _LINE_END.sub("\n", text))
    return _SURROGATE.sub("\ufffd", text)


def line(text: str | None) -> str:
    """A text in one line, each space alone; empty for none."""
    return " ".join(clean(text or "").split())


def block(text: str | None) -> str:
    """A text of several lines; empty for none."""
    return clean(text or "").strip()
