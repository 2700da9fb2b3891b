"""What is in force: each rule with its weight and its settings, and where each comes from."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from confsched.findings import Phase, Severity
from confsched.rules.catalogue import written
from confsched.settings.force import BUILT_IN, Given, InForce
from confsched.text.as_json import as_json
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece, plain
from confsched.text.width import width
from confsched.text.wrap import wrap

_ABOUT = 32  # columns for a name, or for a setting, so that most places stand below one another
_INDENT = 5
_LEAST = 20


def settings_table(in_force: Sequence[InForce], phase: Phase, columns: int) -> Iterator[Line]:
    """A line for each rule and some for each of its settings; a place where it is not built in."""
    yield (Piece(f"in the phase {phase}", "dim"),)
    code = max(len(one.rule.code) for one in in_force)
    for one in in_force:
        weight = one.severity.value
        style = "dim" if weight is Severity.OFF else weight.value
        head = (Piece(f"{one.rule.code:{code}} ", "code"), Piece(f"{weight.value:8}", style))
        name = f"{one.rule.name:{_ABOUT - 10}}"
        yield from _placed((*head, Piece(name)), _source(one.severity), columns)
        for name, value in _values(one):
            source = _source(one.values[name])
            yield from _setting(f"{name}: {visible(value)}", source, columns, _ABOUT - 6 + code)


def _setting(text: str, source: Piece, columns: int, about: int) -> Iterator[Line]:
    """A setting in lines that are no wider than a page, and its place behind the last one."""
    *above, last = wrap(text, max(columns - _INDENT - 2, _LEAST))
    for number, line in enumerate(above):
        yield (Piece(" " * (_INDENT + 2 * bool(number))), Piece(line))
    shown = Piece(f"{' ' * (_INDENT + 2 * bool(above))}{last:{about}}")
    yield from _placed((shown,), source, columns)


def _placed(line: Line, source: Piece, columns: int) -> Iterator[Line]:
    """A line with its place behind it, or below it where both are too much for one."""
    bare = (*line[:-1], Piece(line[-1].text.rstrip()))
    if not source.text:
        yield bare
        return
    behind = ((*head, source) for head in (line, bare))
    fitting = next((one for one in behind if width("".join(plain([one]))) <= columns), None)
    if fitting:
        yield fitting
    else:
        yield from (bare, (Piece(" " * _INDENT), Piece(source.text.lstrip(), source.style)))


def _values(one: InForce) -> Iterator[tuple[str, str]]:
    for setting in one.rule.settings:
        yield setting.name, written(setting.kind, one.values[setting.name].value)


def _source(given: Given) -> Piece:
    return Piece("" if given.place == BUILT_IN else f"  {visible(str(given.place))}", "dim")


def settings_json(in_force: Iterable[InForce], phase: Phase) -> str:
    """`{phase, rules: [{code, name, severity, from, settings: {name: {value, from}}}]}`."""
    return as_json({"phase": phase.value, "rules": [_entry(one) for one in in_force]})


def _entry(one: InForce) -> dict[str, Any]:
    return {
        "code": one.rule.code,
        "name": one.rule.name,
        "severity": one.severity.value.value,
        "from": str(one.severity.place),
        "settings": {
            name: {"value": value, "from": str(one.values[name].place)}
            for name, value in _values(one)
        },
    }
