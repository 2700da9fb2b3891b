"""Which rules a code, a prefix of codes or a name stands for."""

from collections.abc import Iterable

from confsched.rules.catalogue import Rule

EXACT = 100


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
