"""Programmes in scripts, and entries that stand in several places by a name. Made up."""

from test_records import translated

PEOPLE = {"ada-sample": {"name": "Ada Sample", "organization": "Samples"}}
SCRIPT = """
import type { Talk } from './types';
export const conference = { title: 'Made Days', timezone: 'Europe/Berlin' };
const ada = { name: 'Ada Sample', company: 'Samples' };
export const people = [ada];
export const sessions: Talk[] = [
  { title: 'Knots', date: '2031-05-06', start: '09:00', end: '10:00', speakers: [ada] },
  { title: 'Boats', date: '2031-05-06', start: '10:00', end: '11:00', speakers: [ada], },
];
"""
ALIASES = """
people:
- &ada {name: Ada Sample, company: Samples}
talks:
- {title: Knots, date: 2031-05-06, time: 9-10, speakers: [*ada]}
- {title: Boats, date: 2031-05-06, time: 10-11, speakers: [*ada]}
"""


def test_a_script_is_read_like_other_lists_and_never_as_a_file_of_ours() -> None:
    found = translated(SCRIPT, "plan.ts")

    assert found["conference"]["title"] == "Made Days"
    assert found["speakers"] == PEOPLE
    assert [(one["title"], one["start"]) for one in found["sessions"].values()] == [
        ("Knots", "09:00"),
        ("Boats", "10:00"),
    ]


def test_somebody_who_stands_in_several_sessions_by_a_name_is_in_all_of_them() -> None:
    for found in (translated(SCRIPT, "plan.ts"), translated(ALIASES, "plan.yaml")):
        assert found["speakers"] == PEOPLE
        said = [one["speakers"] for one in found["sessions"].values()]
        assert said == [["ada-sample"], ["ada-sample"]]
