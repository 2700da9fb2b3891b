"""As much of a CalDAV client (RFC 4791) as tests ask a server with."""

from base64 import b64encode
from urllib.request import ProxyHandler, Request, build_opener
from xml.etree import ElementTree as ET

_DAV = "{DAV:}"
_ANYBODY = f"Basic {b64encode(b'anybody:').decode()}"
_DIRECT = build_opener(ProxyHandler({}))
_TAGS = '<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>'
_BETWEEN = """<C:calendar-query xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
<prop><getetag/></prop>
<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">
<C:time-range start="{}" end="{}"/>
</C:comp-filter></C:comp-filter></C:filter>
</C:calendar-query>"""


def put(address: str, calendar: bytes) -> None:
    """Store a whole calendar, in place of what was there."""
    _ask("PUT", address, calendar, "text/calendar")


def tags(address: str) -> dict[str, str]:
    """The ETag of every entry of a calendar, by the address of the entry."""
    return _tags(_ask("PROPFIND", address, _TAGS.encode(), "text/xml"))


def between(address: str, start: str, end: str) -> set[str]:
    """The addresses of what the server says takes place then; 20260131T090000Z."""
    query = _BETWEEN.format(start, end).encode()
    return set(_tags(_ask("REPORT", address, query, "text/xml")))


def _ask(method: str, address: str, body: bytes, content_type: str) -> bytes:
    headers = {"Content-Type": content_type, "Depth": "1", "Authorization": _ANYBODY}
    request = Request(address, body, headers, method=method)  # noqa: S310 -- this machine
    with _DIRECT.open(request, timeout=60) as answer:
        content: bytes = answer.read()
        return content


def _tags(answer: bytes) -> dict[str, str]:
    responses = ET.fromstring(answer).findall(f"{_DAV}response")  # noqa: S314 -- from this machine
    found = {
        response.findtext(f"{_DAV}href", ""): response.findtext(f".//{_DAV}getetag", "")
        for response in responses
    }
    return {href: tag for href, tag in found.items() if href.endswith(".ics")}
