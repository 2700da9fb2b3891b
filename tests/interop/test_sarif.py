"""SARIF by the schema of OASIS, which comes with a package that models it."""

import json
from pathlib import Path

import pytest
from interop_tools import ENVIRONMENTS, missing
from jsonschema import Draft7Validator
from programmes import example

from confsched.checking import Choices, check_all
from confsched.reports.sarif import sarif
from confsched.rules import every_rule

pytestmark = pytest.mark.interop


def schema() -> dict[str, object]:
    found = sorted((ENVIRONMENTS / "sarif").glob("**/sarif-2.1.0*.json"))
    if not found:
        missing("the schema of SARIF", "python -m tools.interop sarif")
    loaded: dict[str, object] = json.loads(Path(found[0]).read_text("utf-8"))
    return loaded


@pytest.mark.parametrize("name", ["mesf2021", "mesf2021-draft", "harbour-draft", "minimal"])
def test_a_report_is_sarif_by_its_schema(name: str) -> None:
    report = check_all([example(name)], Choices())
    written = json.loads(sarif(report.findings, report.waived, every_rule(), "1"))
    validator = Draft7Validator(schema())

    assert [error.message for error in validator.iter_errors(written)] == []
    written["runs"][0]["columnKind"] = "cells"
    assert len(list(validator.iter_errors(written))) == 1
