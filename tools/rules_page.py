"""`docs/rules.md`: every rule, from the list and the docstrings."""

from itertools import groupby

from confsched.findings import Phase
from confsched.rules import ALL
from confsched.rules.catalogue import Rule, written
from confsched.rules.feeds import FEED_RULES
from tools.markdown import code, demoted, joined, table

_OPENING = """\
# The rules

What `confsched validate` looks for. A rule weighs differently in each phase of a conference
(`phase:` in its file): while it is a **draft**, when it is **announced**, when it is **live**.
Only findings at the level of an error make a run fail; `off` means that the rule is not run.
All of this, and the values that a page calls settings, can be [set](format.md#rules) in the
conference, in house rules and on the command line. [Rules of your own](own-rules.md) join these.
Codes are never reused.

`confsched rules` prints this list and `confsched explain C101` the page of one rule."""


_FEEDS = """\
# The rules of feeds

What `confsched check-feed` looks for in an .ics file, whoever made it, as the programs of its
subscribers read it. An **error** means that some program drops the feed or an event, or shows it
at a wrong time; a **warning**, that some program misbehaves; an **info** is missing comfort. A feed
has no phases. `--select`, `--ignore` and `--severity` choose among these rules; a conference has no
say in them."""


def rules_page() -> str:
    """Write the list of all rules, then a section for each; those of feeds after the others."""
    head = ("code", "name", "finds", *Phase)
    parts = [_OPENING, table(head, map(_row, ALL)), *map(_section, ALL)]
    feeds = (_feed_row(rule) for rule in FEED_RULES)
    parts += [_FEEDS, table(("code", "name", "finds", "weighs"), feeds)]
    return "\n\n".join([*parts, *map(_section, FEED_RULES)]) + "\n"


def _feed_row(rule: Rule) -> tuple[str, ...]:
    *row, _, _, weight = _row(rule)
    return *row, weight


def _row(rule: Rule) -> tuple[str, ...]:
    link = f"[{rule.code}](#{rule.code.lower()})"
    weights = (str(rule.severity[phase]) for phase in Phase)
    return link, rule.name, rule.summary.rstrip("."), *weights


def _section(rule: Rule) -> str:
    anchor = f'<a id="{rule.code.lower()}"></a>'
    title = f"## {rule.code} {rule.name}"
    return "\n\n".join([anchor, title, _weights(rule), demoted(rule.page), *_settings(rule)])


def _settings(rule: Rule) -> list[str]:
    """What can be set about a rule, with its name, what it is without that, and its meaning."""
    lines = [
        f"- {code(f'{one.name}: {written(one.kind, one.default)}')}: {one.meaning}"
        for one in rule.settings
    ]
    return ["### Settings", "\n".join(lines)] if lines else []


def _weights(rule: Rule) -> str:
    """Say what a rule weighs, neighbouring phases that agree named together."""
    if rule in FEED_RULES:
        return f"*{rule.severity[Phase.LIVE]}*"
    groups = [
        f"{severity} in {joined([code(phase) for phase in phases])}"
        for severity, phases in groupby(Phase, key=lambda phase: rule.severity[phase])
    ]
    return f"*{', '.join(groups)}*"
