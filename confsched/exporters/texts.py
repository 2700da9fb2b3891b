"""What of a text other programs are given: what iCalendar, XML 1.0 and JSON can all hold.

Control characters other than the tab are dropped (RFC 5545 §3.1), and U+FFFE and U+FFFF with them
(https://www.w3.org/TR/xml/#charsets). Half a surrogate pair, which UTF-8 cannot hold, becomes
U+FFFD.
"""

from confsched.patterns import pattern

# Word and PowerPoint paste their soft line break as VT; FF, NEL, LS and PS end a line as well.
_LINE_END = pattern("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNWANTED = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_CONTROL = pattern("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_BREAK = pattern(r"\s*\n\s*")
_SURROGATE = pattern("[\ud800-\udfff]")


def clean(text: str) -> str:
    r"""A text as other programs can hold it; whatever ends a line is `\n`."""
    if _UNWANTED.search(text) is None:
        return text
    text = _CONTROL.sub("", _LINE_END.sub("\n", text))
    return _SURROGATE.sub("\ufffd", text)


def unbroken(text: str) -> str:
    """A text without line ends, each a space, nor space around it; other spaces stay."""
    text = clean(text).strip()
    return _BREAK.sub(" ", text) if "\n" in text else text


def line(text: str | None) -> str:
    """A text in one line, each space alone; empty for none."""
    return " ".join(clean(text or "").split())


def block(text: str | None) -> str:
    """A text of several lines; empty for none."""
    return clean(text or "").strip()
