"""What says something about rules, in layers that are put together: what each rule weighs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from confsched.findings import Phase, Severity
from confsched.rules.catalogue import Rule, Weighed
from confsched.source import Span

EXACT = 100


class Given(NamedTuple):
    """A value and the place that gives it: in a file, or in words."""

    value: Any
    place: Span | str


@dataclass(slots=True)
class Layer:
    """What one place says.

    `select` is None where it says nothing about that. `severities` are by pattern, each with what
    it gives for some phases or all; `values` are by code and name of the setting.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    severities: list[tuple[str, dict[Phase, Severity], Span | str]] = field(default_factory=list)
    values: dict[tuple[str, str], Given] = field(default_factory=dict)
    places: dict[str, Span | str] = field(default_factory=dict)


BUILT_IN = "built in"
# a file that cannot be read is said to be one whatever is selected: nothing in it was looked at
_ALWAYS = frozenset(("F001", "F009", "I701"))


class InForce(NamedTuple):
    """What holds for one rule in one phase, and where each part comes from."""

    rule: Rule
    severity: Given
    values: dict[str, Given]

    def weighed(self) -> Weighed:
        """What running it takes."""
        values = {name: given.value for name, given in self.values.items()}
        return Weighed(self.rule, self.severity.value, values)


def in_force(rules: Iterable[Rule], phase: Phase, layers: Sequence[Layer]) -> tuple[InForce, ...]:
    """What holds for each rule. Within a layer the more exact pattern wins.

    A layer that selects rules decides anew which run; one that gives a rule a severity by its own
    code or name lets it run as well.
    """
    return tuple(_for_rule(rule, phase, layers) for rule in rules)


def _for_rule(rule: Rule, phase: Phase, layers: Sequence[Layer]) -> InForce:
    severity = Given(rule.severity[phase], BUILT_IN)
    switched_off: Span | str | None = None
    values = {setting.name: Given(setting.default, BUILT_IN) for setting in rule.settings}
    for layer in layers:
        severity, exact = _severity(rule, phase, layer, severity)
        switched_off = None if exact else switched_off
        switched_off = _switch(rule, layer, switched_off)
        values |= {name: given for (code, name), given in layer.values.items() if code == rule.code}
    if rule.code in _ALWAYS:
        severity = Given(rule.severity[phase], BUILT_IN)
    elif switched_off is not None:
        severity = Given(Severity.OFF, switched_off)
    return InForce(rule, severity, values)


def _severity(rule: Rule, phase: Phase, layer: Layer, before: Given) -> tuple[Given, bool]:
    """The most exact entry that speaks of the phase, and whether it names the rule itself."""
    best, most = before, 0
    for pattern, weights, place in layer.severities:
        exactness = weight(pattern, rule)
        if exactness > most and phase in weights:
            best, most = Given(weights[phase], place), exactness
    return best, most == EXACT


def _switch(rule: Rule, layer: Layer, before: Span | str | None) -> Span | str | None:
    """Where a rule is switched off, once a layer has had its say; None if it runs."""
    ignored = weight_of(layer.ignore, rule)
    if layer.select is None:
        return layer.places["ignore"] if ignored else before
    selected = weight_of(layer.select, rule)
    return None if selected > ignored else layer.places["ignore" if ignored else "select"]


def weight(pattern: str, rule: Rule) -> int:
    """How exactly a pattern names a rule: not at all is 0, and a longer prefix is more.

    A prefix is the beginning of a code: `P`, `P30`.
    """
    word = pattern.strip()
    if word.upper() == rule.code or word.lower() == rule.name:
        return EXACT
    return len(word) if word and rule.code.startswith(word.upper()) else 0


def weight_of(patterns: Iterable[str], rule: Rule) -> int:
    """The most exact that any of some patterns is."""
    return max((weight(pattern, rule) for pattern in patterns), default=0)


def is_known(pattern: str, rules: Iterable[Rule]) -> bool:
    """Whether a pattern stands for any rule."""
    return any(weight(pattern, rule) for rule in rules)


def all_patterns(rules: Iterable[Rule]) -> tuple[str, ...]:
    """Every code and name, to find the nearest of."""
    return tuple(text for rule in rules for text in (rule.name, rule.code))
