"""Word documents made for tests, of a few elements of WordprocessingML."""

import io
import zipfile
from html import escape

_NAMES = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STYLES = (
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Sub"><w:basedOn w:val="berschrift1"/>'
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:styleId="Liste"><w:pPr><w:numPr/></w:pPr></w:style>'
    '<w:style w:styleId="Stark"><w:rPr><w:b/></w:rPr></w:style>'
)


def paragraph(text: str, style: str = "", run: str = "", own: str = "") -> str:
    """A paragraph of one run; `run` and `own` are properties of the run and of the paragraph."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = escape(text).replace("\t", "</w:t><w:tab/><w:t>").replace("\n", "</w:t><w:br/><w:t>")
    return (
        f"<w:p><w:pPr>{named}{own}</w:pPr><w:r><w:rPr>{run}</w:rPr>"
        f'<w:t xml:space="preserve">{inner}</w:t></w:r></w:p>'
    )


def table(*rows: str) -> str:
    """A table of rows."""
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def cell(*paragraphs: str, about: str = "") -> str:
    """A cell of paragraphs; texts are made some."""
    inner = "".join(one if one.startswith("<") else paragraph(one) for one in paragraphs)
    return f"<w:tc><w:tcPr>{about}</w:tcPr>{inner or '<w:p/>'}</w:tc>"


def part(*blocks: str, name: str = "hdr") -> str:
    """Another part of a document: the header of a page, or its notes."""
    return f'<w:{name} xmlns:w="{_NAMES}">{"".join(blocks)}</w:{name}>'


def document(*blocks: str, start: str = "", parts: dict[str, str] | None = None) -> bytes:
    """A Word document; `parts` are others than its text by their names."""
    body = f'<w:document xmlns:w="{_NAMES}"><w:body>{"".join(blocks)}</w:body></w:document>'
    styles = f'<w:styles xmlns:w="{_NAMES}">{STYLES}</w:styles>'
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", start + body)
        archive.writestr("word/styles.xml", styles)
        for name, xml in (parts or {}).items():
            archive.writestr(f"word/{name}.xml", xml)
    return data.getvalue()
