"""The straight lines that are drawn on a sheet of a PDF, as PDFium finds them."""

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from confsched.reading.programme_text.front_ends.pdf.letters import Turned

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_DEEPEST = 5  # drawings within drawings
_MOST = 50_000  # lines; a sheet with more of them is a picture
_NEAR = 1.5  # points: lines along one place that are so near are one
_STRAIGHT = 1.0  # points that a line may be off
_SHORTEST = 3.0  # points
_UPRIGHT, _LEVEL = True, False
Point = tuple[float, float]


class Edge(NamedTuple):
    """A line along one place, from where to where: upright ones stand at a place from the left."""

    upright: bool
    place: float
    begin: float
    end: float


def edges_on(page: "PdfPage", sheet: Turned) -> list[Edge]:
    """The lines that run along or down a sheet; those of boxes are four. None of a picture."""
    found: list[Edge] = []
    for one, other in _lines(page):
        edge = _edge(sheet.point(*one), sheet.point(*other))
        if edge is not None and edge.end - edge.begin >= _SHORTEST:
            found.append(edge)
            if len(found) > _MOST:
                return []
    return list(_joined(found))


def _joined(edges: list[Edge]) -> Iterator[Edge]:
    """The same lines; those that go on in each other as one."""
    held: Edge | None = None
    for edge in sorted(set(edges), key=lambda one: (one.upright, round(one.place), one.begin)):
        if held is not None and _continues(held, edge):
            held = held._replace(end=max(held.end, edge.end))
            continue
        if held is not None:
            yield held
        held = edge
    if held is not None:
        yield held


def _continues(held: Edge, edge: Edge) -> bool:
    """Whether a line goes on in one at its place, and not in one that stands before it."""
    near = abs(edge.place - held.place) <= _NEAR and edge.upright is held.upright
    return near and edge.begin <= held.end + _NEAR and edge.end >= held.begin - _NEAR


def _edge(one: Point, other: Point) -> Edge | None:
    (x, y), (to_x, to_y) = one, other
    if abs(x - to_x) <= _STRAIGHT:
        return Edge(_UPRIGHT, (x + to_x) / 2, min(y, to_y), max(y, to_y))
    if abs(y - to_y) <= _STRAIGHT:
        return Edge(_LEVEL, (y + to_y) / 2, min(x, to_x), max(x, to_x))
    return None


def _lines(page: "PdfPage") -> Iterator[tuple[Point, Point]]:
    """From where to where each line goes, in the space of the sheet."""
    from pypdfium2 import raw  # noqa: PLC0415 -- an extra

    whole = raw.FS_MATRIX(1, 0, 0, 1, 0, 0)
    for n in range(raw.FPDFPage_CountObjects(page)):
        yield from _within(raw, raw.FPDFPage_GetObject(page, n), whole, _DEEPEST)


def _within(raw: Any, drawn: Any, outer: Any, deep: int) -> Iterator[tuple[Point, Point]]:  # noqa: ANN401 -- of ctypes
    """The lines of a path, and of the paths in a drawing."""
    own = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(drawn, own)
    matrix = _in(raw, own, outer)
    kind = raw.FPDFPageObj_GetType(drawn)
    if kind == raw.FPDF_PAGEOBJ_PATH and _is_seen(raw, drawn):
        points: list[list[Point]] = [[]]
        for start, point in _points(raw, drawn, matrix):
            if start:
                points.append([])
            points[-1].append(point)
        for stretch in points:
            yield from pairwise(stretch)
    elif kind == raw.FPDF_PAGEOBJ_FORM and deep:
        for n in range(raw.FPDFFormObj_CountObjects(drawn)):
            yield from _within(raw, raw.FPDFFormObj_GetObject(drawn, n), matrix, deep - 1)


def _is_seen(raw: Any, path: Any) -> bool:  # noqa: ANN401 -- of ctypes
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, fill, stroke)
    return bool(fill.value or stroke.value)


def _points(raw: Any, path: Any, matrix: Any) -> Iterator[tuple[bool, Point]]:  # noqa: ANN401 -- of ctypes
    """The points of a path, and whether another stretch of it begins there."""
    x, y = ctypes.c_float(), ctypes.c_float()
    first: Point | None = None
    for n in range(raw.FPDFPath_CountSegments(path)):
        segment = raw.FPDFPath_GetPathSegment(path, n)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = _moved(matrix, x.value, y.value)
        curve = raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_BEZIERTO
        start = raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO
        first = point if start or first is None else first
        yield start or curve, point
        if raw.FPDFPathSegment_GetClose(segment):
            yield False, first


def _moved(matrix: Any, x: float, y: float) -> Point:  # noqa: ANN401 -- of ctypes
    return matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f


def _in(raw: Any, own: Any, outer: Any) -> Any:  # noqa: ANN401 -- of ctypes
    """What is moved by one matrix, within what is moved by another (ISO 32000-1, 8.3.4)."""
    e, f = _moved(outer, own.e, own.f)
    return raw.FS_MATRIX(
        outer.a * own.a + outer.c * own.b,
        outer.b * own.a + outer.d * own.b,
        outer.a * own.c + outer.c * own.d,
        outer.b * own.c + outer.d * own.d,
        e,
        f,
    )
