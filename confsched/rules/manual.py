"""The manual of the rules: a list of them, and a page for each."""

from collections.abc import Iterator
from typing import Any

from confsched.errors import ConfschedError
from confsched.findings import Phase
from confsched.rules import by_code_or_name, every_rule
from confsched.rules.catalogue import Rule, written
from confsched.rules.feeds import FEED_RULES
from confsched.text.as_json import as_json
from confsched.text.nearest import did_you_mean, nearest
from confsched.text.styled import Line, Piece
from confsched.text.width import width
from confsched.text.wrap import wrap

_FENCE = "```"
_INDENT = "     "  # of what stands below a code
_CODE_INDENT = "    "


def _every() -> tuple[Rule, ...]:
    """The rules of conferences, then those of feeds."""
    return every_rule() + FEED_RULES


def rules_json() -> str:
    """`[{code, name, summary, severity: {draft, announced, live}, settings: {name: default}}]`."""
    return as_json([_entry(rule) for rule in _every()])


def _entry(rule: Rule) -> dict[str, Any]:
    severity = {phase.value: rule.severity[phase].value for phase in Phase}
    return {
        "code": rule.code,
        "name": rule.name,
        "summary": rule.summary.rstrip("."),
        "severity": severity,
        "settings": {one.name: written(one.kind, one.default) for one in rule.settings},
    }


def rules_table(columns: int) -> Iterator[Line]:
    """Two lines for each rule: what it weighs, and what it finds; more where it is narrow."""
    for rule in _every():
        head, weights = (Piece(rule.code, "code"), Piece(f" {rule.name}")), _weights(rule)
        if width("".join(piece.text for piece in head)) + 2 + len(weights) <= columns:
            yield (*head, Piece("  "), Piece(weights, "dim"))
        else:
            yield head
            yield (Piece(_INDENT), Piece(weights, "dim"))
        for line in wrap(rule.summary.rstrip(".").replace("`", ""), columns - len(_INDENT)):
            yield (Piece(f"{_INDENT}{line}"),)


def _weights(rule: Rule) -> str:
    """One word where all phases agree."""
    words = [rule.severity[phase].value for phase in Phase]
    return words[0] if len(set(words)) == 1 else " / ".join(words)


def _weights_in_words(rule: Rule) -> str:
    words = [rule.severity[phase].value for phase in Phase]
    if len(set(words)) == 1:
        return words[0] if rule in FEED_RULES else f"{words[0]} in every phase"
    return ", ".join(f"{word} in {phase}" for word, phase in zip(words, Phase, strict=True))


def explained(text: str, columns: int) -> Iterator[Line]:
    """The page of a rule, for a terminal."""
    rule = by_code_or_name(text, _every())
    if rule is None:
        near = nearest(text, (rule.name for rule in _every()))
        message = f"there is no rule {text!r}{did_you_mean(near)}"
        raise ConfschedError(message, "see the list with: confsched rules")
    return _page(rule, columns)


def _page(rule: Rule, columns: int) -> Iterator[Line]:
    yield (Piece(f"{rule.code} {rule.name}", "heading"),)
    yield from ((Piece(line, "dim"),) for line in wrap(_weights_in_words(rule), columns))
    yield ()
    for block in rule.page.split("\n\n"):
        yield from _block(block, columns)
        yield ()
    if rule.settings:
        yield (Piece("Settings", "heading"),)
        for one in rule.settings:
            yield from _code(f"{one.name}: {written(one.kind, one.default)}", columns)
            yield from ((Piece(line),) for line in wrap(one.meaning, columns))
        yield ()


def _block(block: str, columns: int) -> Iterator[Line]:
    """A heading, a block of code or a paragraph; a heading stands right above what it is about."""
    heading, _, rest = block.partition("\n") if block.startswith("## ") else ("", "", block)
    if heading:
        yield (Piece(heading.removeprefix("## "), "heading"),)
    if rest.startswith(_FENCE):
        for line in rest.splitlines()[1:-1]:
            yield from _code(line, columns)
    elif rest:
        yield from (
            (Piece(line.replace("`", "")),) for line in wrap(" ".join(rest.split()), columns)
        )


def _code(text: str, columns: int) -> Iterator[Line]:
    """A line of code; where it is narrow it goes on two steps deeper, as YAML allows."""
    bare = text.lstrip(" ")
    indent = _CODE_INDENT + " " * (len(text) - len(bare))
    first, *rest = (
        wrap(bare, max(columns - len(indent) - len(_CODE_INDENT), 1))
        if width(indent + bare) > columns
        else (bare,)
    )
    yield (Piece(indent + first, "place"),)
    yield from ((Piece(indent + _CODE_INDENT + line, "place"),) for line in rest)
