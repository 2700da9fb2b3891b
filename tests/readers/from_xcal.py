"""xCal to iCalendar as RFC 6321 §4 says, so that readers of the one can judge the other.

Written from the standard, and knows nothing of the exporter.
"""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

_SPACE = "{urn:ietf:params:xml:ns:icalendar-2.0}"
# types that go without saying (RFC 5545 §3.8, RFC 7986 §5); anything else is TEXT
_DEFAULTS = {
    "DTSTAMP": "date-time",
    "LAST-MODIFIED": "date-time",
    "DTSTART": "date-time",
    "DTEND": "date-time",
    "SEQUENCE": "integer",
    "URL": "uri",
    "RRULE": "recur",
    "TZOFFSETFROM": "utc-offset",
    "TZOFFSETTO": "utc-offset",
    "CONFERENCE": "none",
    "REFRESH-INTERVAL": "none",
}


def icalendar(xcal: bytes) -> bytes:
    """The same calendar in lines, not folded."""
    root = ET.fromstring(xcal)  # noqa: S314 -- made by us
    assert root.tag == f"{_SPACE}icalendar"
    [vcalendar] = root
    return "".join(f"{line}\r\n" for line in _component(vcalendar)).encode()


def _component(element: ET.Element) -> Iterator[str]:
    name = _name(element)
    yield f"BEGIN:{name}"
    parts = {_name(part): part for part in element}
    assert list(parts) in (["PROPERTIES"], ["PROPERTIES", "COMPONENTS"])
    for one in parts["PROPERTIES"]:
        yield _property(one)
    for inner in parts.get("COMPONENTS", ()):
        yield from _component(inner)
    yield f"END:{name}"


def _property(element: ET.Element) -> str:
    name, values = _name(element), list(element)
    parameters = ""
    if values and _name(values[0]) == "PARAMETERS":
        for parameter in values.pop(0):
            [value] = parameter
            parameters += f";{_name(parameter)}={value.text}"
    [kind] = {_name(value).lower() for value in values}
    if kind != _DEFAULTS.get(name, "text"):
        parameters += f";VALUE={kind.upper()}"
    return f"{name}{parameters}:{','.join(_value(kind, value) for value in values)}"


def _value(kind: str, value: ET.Element) -> str:
    text = value.text or ""
    if kind == "recur":
        return ";".join(f"{_name(part)}={part.text}" for part in value)
    if kind == "date-time":
        return text.replace("-", "").replace(":", "")
    if kind == "utc-offset":
        return text.replace(":", "")
    if kind == "text":
        for mark in "\\;,":
            text = text.replace(mark, f"\\{mark}")
        return text.replace("\n", "\\n")
    return text


def _name(element: ET.Element) -> str:
    assert element.tag.startswith(_SPACE)
    return element.tag.removeprefix(_SPACE).upper()
