"""JSON that a program made of XML: attributes in mappings of their own, and lists of one.

Some write `$`, `@attributes` or `attr` before attributes and `_` or `content` before a text, and
make a list of every element, also where it is alone.
"""

from collections.abc import Callable

from confsched.formats.frab_shapes import CONTAINERS
from confsched.formats.tables import Entry, Extra, Field, Person, Rule, Table, Within
from confsched.formats.texts import one_text
from confsched.reading import Sequence, Value

_TEXTS = ("_", "#text", "_text", "$t", "content")  # what stands in an element beside its attributes


def turned(table: Table) -> dict[str, Rule]:
    """A table that reads JSON which a program made of what it reads in XML."""
    told = {name: _turned_rule(rule) for name, rule in table.items()}
    own = {name[1:]: rule for name, rule in told.items() if name[:1] == "@"}
    marked = {**own, **{f"@_{name}": rule for name, rule in own.items()}}
    texts = dict.fromkeys(_TEXTS, told["#text"]) if "#text" in told else {}
    containers: dict[str, Rule] = dict.fromkeys(CONTAINERS, marked) if own else {}
    return {**marked, **told, **texts, **containers}


def _only(change: Callable[[Value], Value]) -> Callable[[Value], Value]:
    """A change of what may stand in a list of one."""
    return lambda value: change(
        value[0] if isinstance(value, Sequence) and len(value) == 1 else value
    )


def _turned_rule(rule: Rule) -> Rule:
    """How JSON is read that a program made of XML which is read by a rule."""
    if isinstance(rule, str):
        return Field(rule, _only(one_text))
    if isinstance(rule, (Field, Extra)):
        return rule._replace(change=_only(rule.change))
    if isinstance(rule, (Entry, Within, Person)):
        return rule._replace(table=turned(rule.table))
    return turned(rule) if isinstance(rule, dict) else rule
