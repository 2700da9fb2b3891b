"""Links as other programs take them."""

import re
from urllib.parse import urlsplit

from confsched.exporters.icaltext import uri_value
from confsched.patterns import pattern

_STRAY_PERCENT = pattern("%(?![0-9A-Fa-f]{2})")
_IN_HOST = pattern(r"[A-Za-z0-9.-]+(?::[0-9]{1,5})?")


def web_address(text: str | None) -> str | None:
    """An address of a page as an URI (RFC 3986); None for none, and for any other kind of link."""
    try:
        parts = urlsplit((text or "").strip())
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not _IN_HOST.fullmatch(parts.netloc):
        return None
    return _STRAY_PERCENT.sub("%25", re.sub(r"[\[\]]", _encoded, uri_value(parts.geturl())))


def _encoded(found: re.Match[str]) -> str:
    return f"%{ord(found[0]):02X}"
