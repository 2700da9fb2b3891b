"""Findings for programs: one line each, and JSON."""

import json

from confsched.findings import Edit, Finding, Fix, Related, Severity
from confsched.reports.concise import concise
from confsched.reports.json_text import json_text
from confsched.source import Source, Span
from confsched.text.styled import plain

SOURCE = Source("day1.yaml", "sessions:\n  a: {titel: É😀}\n")
PLACE = Span(SOURCE, 16, 21)
FOUND = Finding(
    "'titel' is not a field",
    PLACE,
    (Related(Span(SOURCE, 0, 8), "here\x1b"),),
    Fix("write 'title'", (Edit(PLACE, "title"),), safe=True),
    "F003",
    "unknown-field",
)


def test_a_finding_is_one_line_for_editors_and_grep() -> None:
    odd = Finding("a\nb\x1b", PLACE, code="C101", name="room-clash", severity=Severity.INFO)

    assert list(plain(concise([FOUND, odd]))) == [
        "day1.yaml:2:7: error F003 unknown-field: 'titel' is not a field [fix]",
        "day1.yaml:2:7: info C101 room-clash: a b␛",
    ]


def test_json_has_every_fact_of_a_finding() -> None:
    written = json_text((FOUND,), {"errors": 1})

    assert json.loads(written) == {
        "version": 1,
        "findings": [
            {
                "code": "F003",
                "name": "unknown-field",
                "severity": "error",
                "message": "'titel' is not a field",
                "path": "day1.yaml",
                "line": 2,
                "column": 7,
                "end_line": 2,
                "end_column": 12,
                "related": [
                    {
                        "message": "here\x1b",
                        "path": "day1.yaml",
                        "line": 1,
                        "column": 1,
                        "end_line": 1,
                        "end_column": 9,
                    }
                ],
                "fix": {
                    "description": "write 'title'",
                    "safe": True,
                    "edits": [
                        {
                            "path": "day1.yaml",
                            "line": 2,
                            "column": 7,
                            "end_line": 2,
                            "end_column": 12,
                            "text": "title",
                        }
                    ],
                },
            }
        ],
        "waived": [],
        "statistics": [
            {"code": "F003", "name": "unknown-field", "severity": "error", "findings": 1}
        ],
        "summary": {"errors": 1},
    }
    assert "\x1b" not in written
    assert written.endswith("}\n")


def test_control_characters_beyond_ascii_do_not_reach_a_terminal_in_json() -> None:
    c1 = Finding("a\x9b31mb\u202e\x7f", PLACE, code="F001")
    written = json_text((c1,), {})

    assert not any(character in written for character in "\x9b\u202e\x7f")
    assert json.loads(written)["findings"][0]["message"] == "a\x9b31mb\u202e\x7f"
