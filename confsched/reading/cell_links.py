"""Where the cells of an .xlsx link to, as its parts say: `Talks!B7` to `https://…`, `mailto:…`."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from posixpath import basename, dirname, join, normpath

from confsched.reading.workbook import cell_name

_ATTRIBUTE = re.compile(rb"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_FORMULA = re.compile(
    rb"""<c\b[^>]*?\br=["']([A-Z]{1,3}\d{1,7})["'][^>]*><f[^>]*>HYPERLINK\((?:"|&quot;)"""
    rb"""((?:(?!"|&quot;)[^<])+)(?:"|&quot;)"""
)
_BOOK = "xl/workbook.xml"


def links_in(parts: Mapping[str, bytes]) -> dict[str, str]:
    """The links of a workbook by their cells; one within it leads nowhere from elsewhere."""
    found: dict[str, str] = {}
    files = _targets(parts, _BOOK)
    for sheet in _tags(parts.get(_BOOK, b""), b"sheet"):
        path = normpath(join("/xl", files.get(sheet.get("id", ""), ""))).lstrip("/")
        part, targets = parts.get(path, b""), _targets(parts, path)
        for one in _tags(part, b"hyperlink") if b"hyperlink" in part else ():
            mark = f"#{one['location']}" if one.get("location") else ""
            if link := targets.get(one.get("id", "")):
                ref = one.get("ref", "").partition(":")[0]  # of what is merged, the first
                found[cell_name(sheet.get("name", ""), ref)] = link + mark
        for cell, said in _FORMULA.findall(part) if b"HYPERLINK(" in part else ():
            found[cell_name(sheet.get("name", ""), cell.decode())] = _text(said)
    return found


def _targets(parts: Mapping[str, bytes], path: str) -> dict[str, str]:
    """What the ids in a part stand for."""
    part = parts.get(join(dirname(path), "_rels", f"{basename(path)}.rels"), b"")
    return {one.get("Id", ""): one.get("Target", "") for one in _tags(part, b"Relationship")}


def _tags(part: bytes, name: bytes) -> Iterator[dict[str, str]]:
    """The attributes of all elements of a name, by their local names."""
    for tag in re.finditer(rb"<(?:\w+:)?" + name + rb"\s([^>]*)>", part):
        said = _ATTRIBUTE.findall(tag[1])
        yield {_text(key).rpartition(":")[2]: _text(one or other) for key, one, other in said}


def _text(value: bytes) -> str:
    return unescape(value.decode("utf-8", "replace"))
