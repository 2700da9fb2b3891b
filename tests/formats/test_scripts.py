"""Programmes in scripts, and entries that stand in several places by a name. Made up."""

from pathlib import Path

from test_records import translated

from confsched import api

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


def test_a_folder_may_have_modules_of_a_site_and_no_programs(tmp_path: Path) -> None:
    modules = {
        "src/data/speakers.ts": "import { S } from './s';\nexport const speakers: S[] = "
        "[{ id: 'ada', name: 'Ada Sample', company: 'Samples' }];\n",
        "src/data/schedule.ts": "export const schedule: Slot[] = [\n  // the first day\n  { title: "
        "'Boats', date: '2031-05-06', start: '10:00', end: '11:00', speakers: ['ada'] },\n];\n",
        "src/pages/sessions.js": "export default function page() {\n  return draw([{ title: '', "
        "start: '10:00' }]);\n}\n",
        "src/pages/other.ts": "export const sessions = [{ title: 'Nets', start: '10:00' }];\n",
    }
    for name, text in modules.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    [found] = api.load_all(tmp_path, reading=api.Reading(timezone="UTC"))

    assert [
        (one.title, *(part.speaker.name for part in one.people)) for one in found.scheduled
    ] == [("Boats", "Ada Sample")]


def test_a_call_may_have_comments_in_its_list() -> None:
    text = """show([
  // the first
  {talkTitle: 'Knots', date: '2031-05-06', timeStart: '09:00', timeStop: '10:00',
   speakers: {speaker: [{nameFirst: 'Ada', nameLast: 'Sample'}]},},
]);
"""
    found = translated(text, "plan.js")

    assert [(one["title"], one["end"]) for one in found["sessions"].values()] == [
        ("Knots", "10:00")
    ]
    assert found["speakers"] == {"ada-sample": {"name": "Ada Sample"}}
