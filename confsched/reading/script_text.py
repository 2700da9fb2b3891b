"""Data in scripts of JavaScript and TypeScript: the lists and mappings that get a name there.

Sites keep a programme in a module: `export const schedule: Slot[] = [{ time: '09:00' }];`, and what
fills their database has one as well: `db.talks.insertMany([{ time: '09:00' }]);`.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress

from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.notices import UnreadableError
from confsched.reading.remade import Item, mapping_like
from confsched.reading.script_values import COMMENT, GAP, NAME, TEXT, Values, WorkedOutError
from confsched.reading.tree import Document, Mapping, Sequence, Value, pack
from confsched.source import Source, Span

_NO_DATA = (
    "this script has no list of values that can be read without running it; save its data as JSON"
    " or YAML"
)
_NO_VALUE = "a list or a mapping was expected here"
_BEHIND = "something stands after the end of the value"
_MEMBER = pattern(rf"(?<![\w$])({NAME})\s*=\s*({TEXT})")
# what gets a value, and what is passed over; a type between them may be a mapping of types
_NAMED = pattern(
    rf"{COMMENT}|{TEXT}|\btype\s+{NAME}(?:<[^<>]*>)?\s*=|\bexport\s+(?P<default>default)\b\s*"
    rf"|(?<![\w$])(?P<name>{NAME})\s*(?::[^=;{{}}]{{0,200}}(?:\{{[^{{}}=]*\}}[^=;{{}}]{{0,50}})?)?"
    r"=(?![=>])\s*"
    rf"|\A\s*(?P<called>{NAME})\(\s*(?=[\[{{])"
    rf"|\benum\s+(?P<enum>{NAME})\s*\{{(?P<members>[^{{}}]*)\}}"
    # `new FullCalendar.Calendar(element, { events: […] })`
    r"|\b(?P<drawn>(?:Event)?Calendar|fullCalendar)\s*\((?:[^{};]{0,200},)?\s*(?=\{)"
    rf"|(?<![\w$])(?P<into>{NAME})\s*\.\s*(?:insert|insertMany|bulkCreate|createMany)\s*\(\s*(?=[\[{{])"
)
_GOES_ON = pattern(r"[(`]|\s*(?:[?.+*%]|&&|\|\||[-/](?![/*])|[=!]==?)")
# when all is that a script holds
_DATE = pattern(
    r"(?im)^(?:export )?(?:const|let|var) ((?:event|conference)?_?(?:date|fecha|datum))\b"
)
# what a function gives back, and how the one is called that begins last before it
_RETURNED = pattern(
    rf"{COMMENT}|{TEXT}|\b(?:function\s+(?P<name>{NAME})"
    rf"|(?:const|let)\s+(?P<made>{NAME})\s*(?::[^=;]{{0,200}})?=\s*(?:async\s*)?(?:\(|function\b))"
    r"|(?P<value>\breturn\s*\(?\s*(?=[\[{])|=>\s*\(?\s*(?=\[)|=>\s*\(\s*(?=\{))"
)


def read_script(source: Source) -> Document:
    """What a script has by its names, or all of it if that is one value; never raises on content.

    No script is run: what would have to be worked out is left out, and told.
    """
    source.is_script = True
    values = Values(source)
    found = [*_named(values)]
    findings = tuple(values.findings)
    told = [one for one in found if _is_data(one, values)]
    told += [] if any(_has_entries(one[1]) for one in told) else _returned(values)
    dates = set(_DATE.findall(source.text)) if told else set()
    told += [one for one in found if one[0] in dates and isinstance(one[1], str)]
    roots = mapping_like(Mapping(values.places), told)
    if not roots:
        return Document(source, (), findings or (_no_data(source),), whole=False)
    roots.packed = pack(0, len(source.text))
    only = roots["default"] if [*roots] == ["default"] else roots
    return Document(source, (only,), (*findings, *_left_out(values.worked_out)))


def read_json5(source: Source) -> Document:
    """The one value of a file in JSON5, or in JSON with comments; never raises on content."""
    values = Values(source)
    at = _end_of_gap(source.text, 0)
    try:
        root, _ = values.read(at)
    except WorkedOutError:
        found = notices.syntax(_NO_VALUE, Span(source, at, min(at + 1, len(source.text))))
        return Document(source, (), (found,), whole=False)
    except UnreadableError as error:
        return Document(source, (), (error.finding,), whole=False)
    end = _end_of_gap(source.text, values.at)
    if end < len(source.text):
        found = notices.syntax(_BEHIND, Span(source, end, end + 1))
        return Document(source, (), (found,), whole=False)
    return Document(source, (root,), (*values.findings, *_left_out(values.worked_out)))


def _end_of_gap(text: str, at: int) -> int:
    found = GAP.match(text, at)
    return found.end() if found else at


def _named(values: Values) -> Iterator[Item]:
    """Each value that gets a name."""
    at = 0
    while found := _NAMED.search(values.text, at):
        at = found.end()
        group = found.lastgroup
        if group == "members":  # `enum Stage { Main = 'Main Stage' }`
            values.name(found["enum"], dict(_MEMBER.findall(found[group])))
        if group in (None, "members"):
            continue
        try:
            value, mark = values.read(at)
        except WorkedOutError:
            continue
        except UnreadableError as error:
            # where statements are and no entries a function begins
            values.findings += [error.finding] if values.text.startswith("[", at) else []
            continue
        at = values.at
        if isinstance(value, str) and _GOES_ON.match(values.text, at):
            continue  # of which more has to be worked out: `people.filter(…)`, `open ? 9 : 10`
        values.known.setdefault(found[group], value)
        yield found[group], value, pack(*found.span(group)), mark


def _returned(values: Values) -> Iterator[Item]:
    """What functions give back, each by the name of the one that begins last before it."""
    at, called = 0, ("default", (0, 0))
    while found := _RETURNED.search(values.text, at):
        at = found.end()
        if (group := found.lastgroup) in ("name", "made"):
            called = found[group], found.span(group)
        elif group == "value":
            with suppress(WorkedOutError, UnreadableError):
                value, mark = values.read(at)
                at = values.at
                one = called[0], value, pack(*called[1]), mark
                if _is_data(one, values):
                    yield one


def _is_data(one: Item, values: Values) -> bool:
    """Whether something is in it, which is written here and stands nowhere else."""
    _, value, _, mark = one
    if not isinstance(value, (Mapping, Sequence)) or not value:
        return False
    return value.packed == mark and id(value) not in values.inside


def _has_entries(value: Value) -> bool:
    """Whether it is a list of mappings, or holds one."""
    items = value.values() if isinstance(value, Mapping) else value
    return isinstance(items, Iterable) and any(
        isinstance(one, Mapping) or (isinstance(one, Sequence) and _has_entries(one))
        for one in items
    )


def _no_data(source: Source) -> Finding:
    return notices.syntax(_NO_DATA, Span(source, 0, min(1, len(source.text))))


def _left_out(spans: list[Span]) -> tuple[Finding, ...]:
    if not spans:
        return ()
    what = "a value" if len(spans) == 1 else f"{len(spans)} values"
    message = f"{what} that a program would have to work out, and so left out here"
    return (Finding(message, spans[0], code="F005"),)
