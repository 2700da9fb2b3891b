"""Reports for build servers and code hosts: SARIF, JUnit, and those of GitHub and GitLab."""

import json
from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft202012Validator
from support import documents

from confsched.checking import Choices, check_all
from confsched.findings import Edit, Finding, Fix, Phase, Related, Severity
from confsched.model.assemble import assemble
from confsched.reading import Places
from confsched.reading.workbook import Workbook
from confsched.reports.code_hosts import github, gitlab
from confsched.reports.forms import Told, form_of, text_of
from confsched.reports.junit import junit
from confsched.reports.report_schema import report_schema
from confsched.reports.sarif import sarif
from confsched.reports.statistics import Count, by_rule, statistics
from confsched.rules import every_rule
from confsched.rules.catalogue import rule
from confsched.rules.waiving import Waived
from confsched.schedule.resolve import resolve
from confsched.source import Source, Span
from confsched.text.styled import plain

SOURCE = Source("t/day 1.yaml", "sessions:\n  a: {titel: É😀}\n  b: {titel: B}\n")
FIRST, SECOND = Span(SOURCE, 16, 21), Span(SOURCE, 33, 38)
FOUND = Finding(
    "'titel' is not a field, 100 % sure",
    FIRST,
    (Related(Span(SOURCE, 0, 8), "here\x1b"),),
    Fix("write 'title'", (Edit(FIRST, "title"),), safe=True),
    "F003",
    "unknown-field",
)
WARNED = Finding("odd", SECOND, code="C105", name="track-clash", severity=Severity.WARNING)
WAIVED_FILE = """\
conference: {id: sample, title: Sample, timezone: ET, online: true, days: 2021-05-19}
rules: {select: [C101]}
sessions:
  a: {title: A, room: hall, day: 1, time: 10:00-11:00, allow: [{rule: C101, reason: it is one}]}
  b: {title: B, room: hall, day: 1, time: 10:30-11:30}
"""


@rule("F003", "unknown-field", "E E E")
def unknown_field(_schedule: object) -> Iterator[Finding]:
    """A field that there is not."""
    yield from ()


def waived() -> tuple[Waived, ...]:
    """What a made-up conference accepts."""
    schedule = resolve(assemble(documents({"one.yaml": WAIVED_FILE.encode()})))
    return check_all([schedule], Choices()).waived


def in_a_cell() -> Finding:
    """A finding in a cell of a workbook."""
    workbook = Workbook("programme.xlsx")
    workbook.open("Talks")
    [mark] = workbook.write(7, ["Boats"])
    return replace(WARNED, span=Places(workbook).span(mark))


def cases_of(written: str) -> ET.Element:
    """A JUnit report, read."""
    return ET.fromstring(written)  # noqa: S314 -- it is ours


def test_sarif_has_every_fact_of_a_finding() -> None:
    written = json.loads(sarif([FOUND], (), [unknown_field], "1.2"))
    result = written["runs"][0]["results"][0]
    fingerprint = result["partialFingerprints"].pop("confsched/v1")

    assert len(fingerprint) == 32
    assert written == {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
        "sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "confsched",
                        "version": "1.2",
                        "rules": [
                            {
                                "id": "F003",
                                "name": "unknown-field",
                                "shortDescription": {"text": "A field that there is not."},
                                "help": {
                                    "text": "A field that there is not.",
                                    "markdown": "A field that there is not.",
                                },
                                "defaultConfiguration": {"level": "error"},
                            }
                        ],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    {
                        "ruleId": "F003",
                        "ruleIndex": 0,
                        "level": "error",
                        "message": {"text": "'titel' is not a field, 100 % sure"},
                        "locations": [
                            {
                                "physicalLocation": {
                                    "artifactLocation": {"uri": "t/day%201.yaml"},
                                    "region": {
                                        "startLine": 2,
                                        "startColumn": 7,
                                        "endLine": 2,
                                        "endColumn": 12,
                                    },
                                }
                            }
                        ],
                        "relatedLocations": [
                            {
                                "id": 1,
                                "physicalLocation": {
                                    "artifactLocation": {"uri": "t/day%201.yaml"},
                                    "region": {
                                        "startLine": 1,
                                        "startColumn": 1,
                                        "endLine": 1,
                                        "endColumn": 9,
                                    },
                                },
                                "message": {"text": "here\x1b"},
                            }
                        ],
                        "fixes": [
                            {
                                "description": {"text": "write 'title'"},
                                "artifactChanges": [
                                    {
                                        "artifactLocation": {"uri": "t/day%201.yaml"},
                                        "replacements": [
                                            {
                                                "deletedRegion": {
                                                    "startLine": 2,
                                                    "startColumn": 7,
                                                    "endLine": 2,
                                                    "endColumn": 12,
                                                },
                                                "insertedContent": {"text": "title"},
                                            }
                                        ],
                                    }
                                ],
                                "properties": {"safe": True},
                            }
                        ],
                        "partialFingerprints": {},
                        "suppressions": [],
                    }
                ],
            }
        ],
    }


def test_sarif_shows_what_is_waived_as_suppressed() -> None:
    results = json.loads(sarif([], waived(), every_rule(), "1"))["runs"][0]["results"]

    assert [(one["ruleId"], one["suppressions"]) for one in results] == [
        (
            "C101",
            [
                {
                    "kind": "inSource",
                    "justification": "it is one",
                    "location": {
                        "physicalLocation": {
                            "artifactLocation": {"uri": "one.yaml"},
                            "region": {
                                "startLine": 4,
                                "startColumn": 64,
                                "endLine": 4,
                                "endColumn": 95,
                            },
                        }
                    },
                }
            ],
        )
    ]


def fingerprints(text: str, name: str = "one.yaml") -> list[str]:
    """Those of the findings of a file."""
    report = check_all([resolve(assemble(documents({name: text.encode()})))], Choices())
    results = json.loads(sarif(report.findings, (), every_rule(), "1"))["runs"][0]["results"]
    return [one["partialFingerprints"]["confsched/v1"] for one in results]


def test_a_fingerprint_stays_when_lines_move_and_equal_findings_have_their_own() -> None:
    text = WAIVED_FILE.replace("C101]}\nsessions", "F003]}\nsessions").replace("title: A,", "x: 1,")
    twice = text.replace("title: B,", "x: 1,")

    assert fingerprints(f"# more\n\n{twice}") == fingerprints(twice)
    assert len(set(fingerprints(twice))) == len(fingerprints(twice))
    assert fingerprints(text) != fingerprints(text.replace("x: 1,", "y: 1,"))


def test_a_fingerprint_stays_when_a_folder_is_renamed_but_not_for_gitlab() -> None:
    """SARIF wants nothing in it that stands elsewhere; GitLab wants all that tells issues apart."""
    text = WAIVED_FILE.replace("C101]}\nsessions", "F003]}\nsessions").replace("title: A,", "x: 1,")
    here, there = (replace(WARNED, span=Span(Source(n, "a"), 0, 1)) for n in ("a.yaml", "b.yaml"))
    issues = json.loads(gitlab([here, there]))

    assert fingerprints(text, "2031/one.yaml") == fingerprints(text, "autumn/one.yaml")
    assert issues[0]["fingerprint"] != issues[1]["fingerprint"]


def test_a_path_that_is_absolute_or_odd_is_a_uri() -> None:
    paths = ["/a b/ü.yaml", "<stdin>", "../a#1.yaml"]
    made = [Finding("m", Span(Source(path, "x"), 0, 1), code="F001") for path in paths]
    results = json.loads(sarif(made, (), (), "1"))["runs"][0]["results"]

    assert [
        one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in results
    ] == ["file:///a%20b/%C3%BC.yaml", "%3Cstdin%3E", "../a%231.yaml"]


def test_a_cell_of_a_workbook_is_a_region_that_is_not_empty() -> None:
    [result] = json.loads(sarif([in_a_cell()], (), (), "1"))["runs"][0]["results"]
    [location] = result["locations"]

    assert location["logicalLocations"] == [{"fullyQualifiedName": "Talks!A7"}]
    assert location["physicalLocation"]["region"] == {
        "startLine": 7,
        "startColumn": 1,
        "endLine": 7,
        "endColumn": 2,
    }


def test_github_is_told_in_commands_that_no_text_can_break_out_of() -> None:
    odd = Source("a,b:c%\n.yaml", "x\ny")
    breaking = Finding("a\r\n::error::b %0A", Span(odd, 0, 3), code="F001", name="syntax")
    told = [line.split("::", 2) for line in plain(github([FOUND, breaking, WARNED]))]

    assert told == [
        [
            "",
            "error file=t/day 1.yaml,line=2,endLine=2,col=7,endColumn=12,title=F003 unknown-field",
            "'titel' is not a field, 100 %25 sure%0At/day 1.yaml:1:1: here␛",
        ],
        [
            "",
            "error file=a%2Cb%3Ac%25 .yaml,line=1,endLine=2,title=F001 syntax",
            "a ::error::b %250A",
        ],
        [
            "",
            "warning file=t/day 1.yaml,line=3,endLine=3,col=7,endColumn=12,title=C105 track-clash",
            "odd",
        ],
    ]


# what GitLab documents for the Code Quality reports of other tools
ISSUES = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def test_gitlab_is_told_what_its_documentation_asks_for() -> None:
    told = json.loads(gitlab([FOUND, WARNED]))
    Draft202012Validator(ISSUES).validate(told)

    assert told[0] | {"fingerprint": ""} == {
        "description": "'titel' is not a field, 100 % sure; t/day 1.yaml:1:1: here\x1b",
        "check_name": "F003 unknown-field",
        "fingerprint": "",
        "severity": "major",
        "location": {"path": "t/day 1.yaml", "lines": {"begin": 2, "end": 2}},
    }
    assert [issue["severity"] for issue in told] == ["major", "minor"]
    assert json.loads(gitlab([])) == []


def test_gitlab_knows_an_issue_again_when_lines_move_and_tells_equal_ones_apart() -> None:
    moved = Source(SOURCE.name, f"# more\n{SOURCE.text}")
    later = replace(WARNED, span=Span(moved, SECOND.start + 7, SECOND.end + 7))
    prints = [issue["fingerprint"] for issue in json.loads(gitlab([WARNED, WARNED]))]
    again = [issue["fingerprint"] for issue in json.loads(gitlab([later]))]

    assert again == prints[:1]
    assert len(set(prints)) == 2


def test_gitlab_is_told_the_cell_of_a_workbook_and_no_line_where_it_ends() -> None:
    [issue] = json.loads(gitlab([in_a_cell()]))

    assert issue["description"] == "Talks!A7: odd"
    assert issue["location"] == {"path": "programme.xlsx", "lines": {"begin": 7}}


def test_junit_fails_what_fails_the_run_and_skips_what_is_waived() -> None:
    root = cases_of(junit([FOUND, WARNED], waived()))
    cases = [
        (case.get("classname"), case.get("name"), case[0].tag, case[0].get("message"))
        for case in root.iter("testcase")
    ]

    assert [(suite.get("name"), suite.get("tests"), suite.get("failures")) for suite in root] == [
        ("one.yaml", "1", "0"),
        ("t/day 1.yaml", "2", "1"),
    ]
    assert cases == [
        (
            "one.yaml",
            "C101 room-clash: 'B' starts at 10:30 EDT, before 'A' ends in 'hall'",
            "skipped",
            "it is one",
        ),
        (
            "t/day 1.yaml",
            "F003 unknown-field: 'titel' is not a field, 100 % sure",
            "failure",
            "'titel' is not a field, 100 % sure",
        ),
        ("t/day 1.yaml", "C105 track-clash: odd", "system-out", None),
    ]


def test_junit_fails_warnings_where_the_run_is_strict() -> None:
    root = cases_of(junit([WARNED], strict=True))

    assert [case[0].tag for case in root.iter("testcase")] == ["failure"]


def test_junit_passes_one_case_where_nothing_is_wrong() -> None:
    assert junit([]) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="confsched">\n'
        '  <testsuite name="confsched" tests="1">\n'
        '    <testcase classname="confsched" name="no mistakes found" />\n'
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_no_text_makes_junit_ill_formed() -> None:
    odd = Finding("\x00\x1b<&\ud800\ufffe]]>", FIRST, code="F001", name="syntax")
    root = cases_of(junit([odd]))

    assert [case.get("name") for case in root.iter("testcase")] == [
        "F001 syntax: ␀␛<&‹U+D800›‹U+FFFE›]]>"
    ]


def test_findings_are_counted_by_rule_the_most_first() -> None:
    findings = [FOUND, WARNED, WARNED]

    assert by_rule(findings) == (
        Count("C105", "track-clash", Severity.WARNING, 2),
        Count("F003", "unknown-field", Severity.ERROR, 1),
    )
    assert list(plain(statistics(findings))) == [
        "2  warning  C105 track-clash",
        "1  error    F003 unknown-field",
    ]
    assert list(statistics([])) == []


@pytest.mark.parametrize("form", ["text", "concise"])
def test_statistics_stand_for_the_findings(form: str) -> None:
    told = Told((WARNED,), (), "1 session of Sample", {}, lambda: (), statistics=True)
    summary = "1 warning in 1 session of Sample\n" if form == "text" else ""

    assert text_of(form_of(form, told, 80)) == f"1  warning  C105 track-clash\n{summary}"


def test_the_json_report_is_as_its_schema_says() -> None:
    sizes = {"conferences": 1, "sessions": 2}
    told = Told((FOUND, WARNED), waived(), "", sizes, lambda: ())
    schema = report_schema()
    Draft202012Validator.check_schema(schema)
    written = json.loads(text_of(form_of("json", told, 80)))

    assert list(Draft202012Validator(schema).iter_errors(written)) == []
    written["findings"][0]["severity"] = "off"
    assert len(list(Draft202012Validator(schema).iter_errors(written))) == 1


def test_the_weights_of_a_rule_are_those_of_its_announced_phase() -> None:
    rules = [one for one in every_rule() if one.code == "C104"]
    found = Finding("m", FIRST, code="C104", name="break-clash")
    described = json.loads(sarif([found], (), rules, "1"))["runs"][0]["tool"]["driver"]["rules"]

    assert described[0]["defaultConfiguration"]["level"] == rules[0].severity[Phase.ANNOUNCED]
