"""PDFs made for tests: texts and lines at places on sheets, in the fonts that every reader has."""

from collections.abc import Sequence

_HEIGHT = 842
_FONTS = {"F": "Helvetica", "B": "Helvetica-Bold", "T": "Courier"}
_STYLES = {"": "F", "bold": "B", "typewriter": "T"}


def text(said: str, left: float, top: float, size: float = 10, style: str = "") -> str:
    """A text whose letters stand on a line that is `top` points below the edge of the sheet."""
    shown = said.encode("cp1252").decode("latin-1")
    for mark in "\\()":
        shown = shown.replace(mark, f"\\{mark}")
    return f"BT /{_STYLES[style]} {size} Tf 1 0 0 1 {left} {_HEIGHT - top} Tm ({shown}) Tj ET"


def turned(said: str, left: float, top: float, size: float = 10) -> str:
    """A text that runs upwards."""
    return f"BT /F {size} Tf 0 1 -1 0 {left} {_HEIGHT - top} Tm ({said}) Tj ET"


def rule(left: float, top: float, right: float, bottom: float) -> str:
    """A line that is drawn."""
    return f"{left} {_HEIGHT - top} m {right} {_HEIGHT - bottom} l S"


def box(left: float, top: float, right: float, bottom: float) -> str:
    """The four lines around a cell."""
    return f"{left} {_HEIGHT - bottom} {right - left} {bottom - top} re S"


def lines(
    *said: str, left: float = 50, top: float = 60, size: float = 10, style: str = ""
) -> list[str]:
    """Texts below each other, as near as in a paragraph."""
    return [text(one, left, top + 1.2 * size * n, size, style) for n, one in enumerate(said)]


def pdf(*sheets: Sequence[str], turn: int = 0, trailer: str = "") -> bytes:
    """A PDF of sheets of A4, each with what is drawn on it."""
    first = 3 + len(_FONTS)
    numbers = range(first, first + 2 * len(sheets), 2)
    fonts = " ".join(f"/{name} {number} 0 R" for number, name in enumerate(_FONTS, start=3))
    kids = " ".join(f"{number} 0 R" for number in numbers)
    bodies = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(sheets)} >>",
        *(
            f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>"
            for name in _FONTS.values()
        ),
    ]
    for number, drawn in zip(numbers, sheets, strict=True):
        content = "\n".join(drawn)
        bodies.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Rotate {turn} /Contents {number + 1} 0 R "
            f"/Resources << /Font << {fonts} >> >> >>"
        )
        bodies.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    return _file(bodies, trailer)


def _file(bodies: Sequence[str], trailer: str) -> bytes:
    """The objects of a file, and where each of them stands (ISO 32000-1, 7.5)."""
    data = "%PDF-1.4\n"
    places = []
    for number, body in enumerate(bodies, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(data)
    data += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n{table}"
    data += f"trailer\n<< /Size {len(bodies) + 1} /Root 1 0 R {trailer} >>\n"
    return f"{data}startxref\n{start}\n%%EOF\n".encode("latin-1")
