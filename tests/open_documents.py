"""Workbooks of LibreOffice and the like (.ods), as small as they can be."""

import io
import zipfile
from collections.abc import Mapping
from types import MappingProxyType

KIND = b"application/vnd.oasis.opendocument.spreadsheet"
NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text")
)


def text(said: str, more: str = "") -> str:
    """A cell."""
    return (
        f'<table:table-cell office:value-type="string" {more}><text:p>{said}</text:p>'
        "</table:table-cell>"
    )


def row(*cells: str, more: str = "") -> str:
    """Cells side by side."""
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def content(*rows: str, name: str = "Talks") -> str:
    """One sheet, with a head of three columns."""
    head = row(text("title"), text("start"), text("room"))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {NAMESPACES}>'
        f'<office:body><office:spreadsheet><table:table table:name="{name}">{head}{"".join(rows)}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )


def ods(content: str, parts: Mapping[str, bytes] = MappingProxyType({})) -> bytes:
    """A workbook with this content; other parts are as said, or as they have to be."""
    data = io.BytesIO()
    usual = {"mimetype": KIND, "META-INF/manifest.xml": b"<manifest:manifest/>"}
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in {**usual, "content.xml": content.encode(), **parts}.items():
            file.writestr(name, part)
    return data.getvalue()
