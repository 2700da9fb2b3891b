"""`docs/rules.md`: every rule, from the list and the docstrings."""

from itertools import groupby

from confsched.findings import Phase
from confsched.rules import ALL
from confsched.rules.catalogue import Rule
from tools.markdown import code, demoted, joined, table

_OPENING = """\
# The rules

What `confsched validate` looks for. A rule weighs differently in each phase of a conference
(`phase:` in its file): while it is a **draft**, when it is **announced**, when it is **live**.
Only findings at the level of an error make a run fail; `off` means that the rule is not run.
Codes are never reused.

`confsched rules` prints this list and `confsched explain C101` the page of one rule."""


def rules_page() -> str:
    """Write the list of all rules, then a section for each."""
    head = ("code", "name", "finds", *Phase)
    return "\n\n".join([_OPENING, table(head, map(_row, ALL)), *map(_section, ALL)]) + "\n"


def _row(rule: Rule) -> tuple[str, ...]:
    link = f"[{rule.code}](#{rule.code.lower()})"
    weights = (str(rule.severity[phase]) for phase in Phase)
    return link, rule.name, rule.summary.rstrip("."), *weights


def _section(rule: Rule) -> str:
    anchor = f'<a id="{rule.code.lower()}"></a>'
    title = f"## {rule.code} {rule.name}"
    return "\n\n".join([anchor, title, _weights(rule), demoted(rule.page)])


def _weights(rule: Rule) -> str:
    """Say what a rule weighs, neighbouring phases that agree named together."""
    groups = [
        f"{severity} in {joined([code(phase) for phase in phases])}"
        for severity, phases in groupby(Phase, key=lambda phase: rule.severity[phase])
    ]
    return f"*{', '.join(groups)}*"
