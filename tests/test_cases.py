"""Every file in tests/cases: what its comments say is wrong with it, and nothing else, is found."""

import os
from pathlib import Path

import pytest
from support import (
    CASES,
    LOUD,
    Files,
    all_cases,
    case_conferences,
    case_files,
    expected_of,
    findings_in,
    found_like,
    in_full,
    mended,
    schedule_of,
)

from confsched.findings import Finding
from confsched.rules import ALL
from confsched.rules.once import each


def findings_of(case: Path) -> list[Finding]:
    """What is wrong with a case, without the loud rules of other folders."""
    quiet = LOUD - {case.parent.name.split("-")[0]}
    findings = findings_in(*case_conferences(case))
    return [finding for finding in each(findings) if finding.code not in quiet]


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: str(case.relative_to(CASES)))
def test_what_a_case_says_is_found_and_nothing_else(case: Path) -> None:
    expected = expected_of(case)
    findings = findings_of(case)

    assert found_like(expected, findings) == expected, "\n".join(map(in_full, findings))


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: str(case.relative_to(CASES)))
def test_every_slot_starts_before_it_ends(case: Path) -> None:
    slots = schedule_of(case_files(case)).scheduled

    assert [session.id for session in slots if session.start >= session.end] == []


@pytest.mark.parametrize("case", all_cases("*/bad*"), ids=lambda case: str(case.relative_to(CASES)))
def test_a_bad_case_breaks_the_rule_of_its_folder(case: Path) -> None:
    code = case.parent.name.split("-")[0]

    assert code in {expected.code for expected in expected_of(case)}


@pytest.mark.parametrize(
    "case", all_cases("*/good*"), ids=lambda case: str(case.relative_to(CASES))
)
def test_a_good_case_expects_nothing(case: Path) -> None:
    assert expected_of(case) == []


def fixed_beside(bad: Path) -> Path:
    """Where it is written what the fixes make of a bad case."""
    return bad.with_name(bad.name.replace("bad", "fixed", 1))


def approve(bad: Path, fixed: Files) -> None:
    """Keep what the fixes make of a bad case."""
    target = fixed_beside(bad)
    if bad.is_file():
        target.write_bytes(fixed[bad.name])
        return
    target.mkdir(exist_ok=True)
    for name, data in fixed.items():
        (target / name).write_bytes(data)


FIXABLE = [case for case in all_cases("*/bad*") if "one-run" not in case.name]


@pytest.mark.parametrize("case", FIXABLE, ids=lambda case: str(case.relative_to(CASES)))
def test_the_fixes_make_of_a_bad_case_what_is_written_beside_it(case: Path) -> None:
    fixed, target = mended(case_files(case)), fixed_beside(case)
    if os.environ.get("CONFSCHED_APPROVE") and fixed != case_files(case):
        approve(case, fixed)
    known = case_files(target if target.exists() else case)

    assert [*fixed.values()] == [*known.values()]


def test_every_fixed_case_has_its_bad_one() -> None:
    assert {*all_cases("*/fixed*")} <= {*map(fixed_beside, all_cases("*/bad*"))}


@pytest.mark.parametrize("kind", ["bad", "good"])
def test_every_rule_has_a_case_of_each_kind(kind: str) -> None:
    folders = [f"{rule.code}-{rule.name}" for rule in ALL]
    missing = [folder for folder in folders if not any(CASES.glob(f"{folder}/{kind}*"))]

    assert missing == []


def test_every_rule_has_a_case_that_pins_a_column() -> None:
    pinned = {
        expected.code for case in all_cases() for expected in expected_of(case) if expected.column
    }

    assert sorted({rule.code for rule in ALL} - pinned) == []


def test_every_folder_of_cases_belongs_to_a_rule() -> None:
    folders = {path.name for path in CASES.iterdir()}

    assert folders - {f"{rule.code}-{rule.name}" for rule in ALL} == set()
