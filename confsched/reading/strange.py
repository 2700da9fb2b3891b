"""What a file is that holds no text, as its first bytes or its parts tell, and what to do."""

_IMAGE = "an image, of which no text is read; write down what it shows, or have it recognised (OCR)"
_PACKED = "a compressed file ({}); unpack it first"
_RECORDING = "a recording, of which nothing is read"
_PROPERTIES = "a property list; convert it to JSON: plutil -convert json FILE"
_TIMED = "which is read where its lines have times (10:00, 9h15, 2 p.m.)"
_STARTS = (
    (b"%PDF", f"a PDF, {_TIMED}"),
    (b"{\\rtf", "a file of a word processor (RTF); save it as .docx or as plain text"),
    (b"\x89PNG", _IMAGE),
    (b"\xff\xd8\xff", _IMAGE),  # JPEG
    (b"GIF87a", _IMAGE),
    (b"GIF89a", _IMAGE),
    (b"II*\0", _IMAGE),  # TIFF
    (b"MM\0*", _IMAGE),
    (b"8BPS\0", "a file of Photoshop; export its text"),
    (b"\x1f\x8b", _PACKED.format("gzip")),
    *((b"BZh%d1AY&SY" % level, _PACKED.format("bzip2")) for level in range(1, 10)),
    (b"\xfd7zXZ", _PACKED.format("xz")),
    (b"\x28\xb5\x2f\xfd", _PACKED.format("zstd")),
    (b"7z\xbc\xaf", _PACKED.format("7z")),
    (b"Rar!\x1a", _PACKED.format("rar")),
    (b"SQLite format 3\0", "a database (SQLite); save its tables as .csv"),
    (b"bplist00", _PROPERTIES),
    *((b"ID3" + bytes((version,)), _RECORDING) for version in (2, 3, 4)),  # `ID3` heads a column
    (b"OggS\0", _RECORDING),
)
# further in: images and films of telephones, images of the web, archives of tar
_WITHIN = (
    (4, (b"ftyphei", b"ftypmif1", b"ftypavi"), _IMAGE),
    (4, (b"ftyp",), _RECORDING),
    (8, (b"WEBP",), _IMAGE),
    (8, (b"WAVE", b"AVI "), _RECORDING),
    (257, (b"ustar",), "an archive (tar); unpack it first"),
)
_FAR = 300  # no farther than what is looked for
_BEGINNINGS = tuple(start for start, _ in _STARTS)
_ANY = "this is not a text file; save it as text, .csv, .xlsx or .docx"
_SLIDES = "slides, which are not read; copy their text into a file"
# by how the name of a part begins
_PARTS = (
    ("ppt/", _SLIDES),
    ("word/", f"a text of a word processor, {_TIMED}"),
    ("xl/workbook.bin", "a binary workbook (.xlsb); save it as .xlsx"),
    ("meta-inf/container.xml", "an e-book; save it as plain text"),
)
_OPEN_DOCUMENTS = (
    (b"application/vnd.oasis.opendocument.text", f"a text of LibreOffice, {_TIMED}"),
    (b"application/vnd.oasis.opendocument.presentation", _SLIDES),
)


def told_by_start(data: bytes) -> str:
    """What some bytes are that are no text; empty where nothing says so."""
    if data.startswith(_BEGINNINGS):
        return next(what for start, what in _STARTS if data.startswith(start))
    if b"\0" not in data[:_FAR]:
        return _PROPERTIES if b"<!DOCTYPE plist" in data[:_FAR] else ""
    return next((what for at, words, what in _WITHIN if data.startswith(words, at)), "")


def no_text(data: bytes) -> str:
    """What bytes are of which no text can be made."""
    return told_by_start(data) or _ANY


def archive_of(names: frozenset[str]) -> str:
    """What an archive is that is no workbook, by the names of its parts in lower case."""
    kinds = (what for start, what in _PARTS if any(name.startswith(start) for name in names))
    return next(kinds, "an archive, and no workbook: it has no sheets; unpack it first")


def open_document_of(mimetype: bytes) -> str:
    """What a file of LibreOffice is that is no workbook."""
    kinds = (what for start, what in _OPEN_DOCUMENTS if mimetype.startswith(start))
    return next(kinds, "a file of LibreOffice or the like, and no workbook: it has no sheets")
