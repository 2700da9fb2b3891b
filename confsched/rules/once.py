"""What is wrong everywhere is one finding, which stands for those of each entry."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from confsched.by_key import grouped
from confsched.findings import Finding
from confsched.rules.waiving import Waived

_MOST = 3  # findings that stay apart, though they are about all that there is


def told_once(findings: Iterable[Finding], waived: Iterable[Waived]) -> tuple[Finding, ...]:
    """Findings in their order; the first of those that are alike stands for all of them.

    It says how many of them somebody has accepted. One cell may be that of several rows. Few stay
    apart, unless what each says of a value is what is told once.
    """
    listed = [*{(f.code, f.message, f.span, f.related): f for f in findings}.values()]
    alike = grouped(((finding.code, finding.alike), finding) for finding in listed if finding.alike)
    told = [group for group in alike.values() if len(group) > (1 if _is_said(group) else _MOST)]
    if not told:
        return tuple(listed)
    accepted = Counter((one.finding.code, one.finding.alike) for one in waived)
    first = {id(group[0]): _of_all(group, accepted) for group in told}
    others = {id(finding) for group in told for finding in group[1:]}
    return tuple(first.get(id(one), one) for one in listed if id(one) not in others)


def _of_all(findings: list[Finding], accepted: Counter[tuple[str, str]]) -> Finding:
    first = findings[0]
    waived = accepted[first.code, first.alike]
    said = f"; {waived:,} of them waived" if waived else ""
    return replace(first, message=f"{first.alike}{said}", stands_for=tuple(findings))


def _is_said(findings: list[Finding]) -> bool:
    """Whether what is told once of a value is what each of some findings says."""
    return all(one.code == "F005" and one.message == one.alike for one in findings)


def each(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings about one entry each: those that others stand for in their place."""
    for finding in findings:
        yield from finding.stands_for or (finding,)
