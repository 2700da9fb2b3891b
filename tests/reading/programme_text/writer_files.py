"""Texts of LibreOffice made for tests, of a few elements of OpenDocument."""

from open_documents import ods

_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "style", "fo")
)
KIND = b"application/vnd.oasis.opendocument.text"
STYLES = (
    '<style:style style:name="Strong"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="T1" style:parent-style-name="Strong"/>'
    '<style:style style:name="Plain"><style:text-properties fo:font-weight="normal"/></style:style>'
    '<style:style style:name="Gone"><style:text-properties text:display="none"/></style:style>'
)


def odt(*blocks: str, parts: dict[str, bytes] | None = None) -> bytes:
    """A document of blocks in XML, with styles of its own that have these names."""
    styles = f"<office:automatic-styles>{STYLES}</office:automatic-styles>"
    body = f"<office:body><office:text>{''.join(blocks)}</office:text></office:body>"
    content = f"<office:document-content {_NAMES}>{styles}{body}</office:document-content>"
    return ods(content, {"mimetype": KIND, **(parts or {})})
