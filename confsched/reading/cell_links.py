"""Where the cells of an .xlsx link to, as its parts say: `Talks!B7` to `https://…`, `mailto:…`.

And which are struck through (ECMA-376 §18.8.36), as what does not take place is, or hidden.
"""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from posixpath import basename, dirname, join, normpath

from confsched.reading.workbook import cell_name, letters

_ATTRIBUTE = re.compile(rb"""(?<![\w:])([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_FORMULA = re.compile(
    rb"""<c\b[^>]*?\br=["']([A-Z]{1,3}\d{1,7})["'][^>]*><f[^>]*>HYPERLINK\((?:"|&quot;)"""
    rb"""((?:(?!"|&quot;)[^<])+)(?:"|&quot;)"""
)
_CELL = re.compile(
    rb"""<c\b(?=[^<>]*\sr=["']([A-Z]{1,3}\d{1,7})["'])[^<>]*\ss=["'](\d+)["'][^<>]*(?<!/)>"""
)
_FONT = re.compile(rb"<font[\s/>]")
_STRUCK = re.compile(rb"""<strike(?:\s+val=["'](?:1|true)["'])?\s*/>""")
# a row that nobody sees, with something in it
_UNSEEN = re.compile(
    rb"""(?s)<row\b(?=[^>]*\sr=["'](\d+))[^>]*\shidden=["'](?:1|true)["'](?:[^>]*[^/>])?>"""
    rb"""(?:(?!</row>).)*?<(?:v|is)>"""
)
_FILLED = re.compile(rb"""<c\b[^<>]*\sr=["']([A-Z]{1,3})\d{1,7}["'][^<>]*(?<!/)>""")
_COLUMNS = re.compile(
    rb"""<col\b(?=[^<>]*\shidden=["'](?:1|t))"""
    rb"""(?=[^<>]*\smin=["'](\d{1,5})["'])(?=[^<>]*\smax=["'](\d{1,5})["'])"""
)
_BOOK, _STYLES = "xl/workbook.xml", "xl/styles.xml"


def links_in(parts: Mapping[str, bytes]) -> dict[str, str]:
    """The links of a workbook by their cells; one within it leads nowhere from elsewhere."""
    found: dict[str, str] = {}
    for name, path, part in _sheets(parts):
        targets = _targets(parts, path)
        for one in _tags(part, b"hyperlink") if b"hyperlink" in part else ():
            mark = f"#{one['location']}" if one.get("location") else ""
            if link := targets.get(one.get("id", "")):
                ref = one.get("ref", "").partition(":")[0]  # of what is merged, the first
                found[cell_name(name, ref)] = link + mark
        for cell, said in _FORMULA.findall(part) if b"HYPERLINK(" in part else ():
            found[cell_name(name, cell.decode())] = _text(said)
    return found


def struck_in(parts: Mapping[str, bytes]) -> frozenset[str]:
    """The cells whose text is struck through as a whole; hardly any workbook has such."""
    fonts, _, styles = parts.get(_STYLES, b"").partition(b"</fonts>")
    told = enumerate(_FONT.split(fonts)[1:])
    if not (struck := {str(number) for number, one in told if _STRUCK.search(one)}):
        return frozenset()
    used = _tags(styles.partition(b"<cellXfs")[2].partition(b"</cellXfs>")[0], b"xf")
    looks = {str(n).encode() for n, one in enumerate(used) if one.get("fontId") in struck}
    return frozenset(
        cell_name(name, cell.decode())
        for name, _, part in _sheets(parts)
        for cell, look in _CELL.findall(part)
        if look in looks
    )


def unseen_in(parts: Mapping[str, bytes]) -> list[str]:
    """The rows and columns that nobody sees and in which something stands: `Talks!7`, `Talks!C`."""
    told = ((name, part) for name, _, part in _sheets(parts) if b" hidden=" in part)
    both = ((name, (*_UNSEEN.findall(part), *_unseen_columns(part))) for name, part in told)
    return [cell_name(name, one.decode()) for name, unseen in both for one in unseen]


def _unseen_columns(part: bytes) -> list[bytes]:
    hidden = [range(int(first), int(last) + 1) for first, last in _COLUMNS.findall(part)]
    names = [letters(number).encode() for numbers in hidden for number in numbers[:1000]]
    filled = {*_FILLED.findall(part)} if names else ()
    return [name for name in names if name in filled]


def _sheets(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str, bytes]]:
    """The names of the sheets, and the parts that they are in."""
    files = _targets(parts, _BOOK)
    for sheet in _tags(parts.get(_BOOK, b""), b"sheet"):
        path = normpath(join("/xl", files.get(sheet.get("id", ""), ""))).lstrip("/")
        yield sheet.get("name", ""), path, parts.get(path, b"")


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
