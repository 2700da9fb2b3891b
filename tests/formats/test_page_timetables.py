"""Pages with a timetable, beside talks and speakers that have pages of their own. Made up."""

from pathlib import Path

import pytest

from confsched import api
from confsched.formats.records.page_timetables import _leads_to
from confsched.reading import Mapping, read

TALKS = {
    "content/talks/boats.md": "---\ntitle: Boats of today\nspeakers: [jo]\n---\nOf wood.\n",
    "content/talks/nets.md": "---\ntitle: Nets\nspeakers: [Al Test]\n---\nOf rope.\n",
    "content/speakers/jo.md": "---\ntitle: Jo Sample\ncompany: Harbour Inc\n---\nSails.\n",
}
HEAD = "---\ntitle: Schedule\ndate: 2030-01-02\nweight: 10\n---\n\n"
HTML = """\
<h2>14 May 2030</h2>
<table>
<tr><th>Time</th><th>Hall</th><th>Attic</th></tr>
<tr><td>9:00</td><td><a href="/talks/boats/">Boats today</a></td>
<td><a href="/talks/nets/">Nets</a></td></tr>
<tr><td>10:00</td><td colspan="2">Lunch</td></tr>
<tr><td>11:00</td><td>Closing</td><td></td></tr>
</table>
"""
MARKDOWN = """\
## 14 May 2030

| Time  | Hall                        | Attic               |
|-------|-----------------------------|---------------------|
| 9:00  | [Boats today](/talks/boats) | [Nets](/talks/nets) |
| 10:00 | Lunch                       | Lunch               |
| 11:00 | Closing                     |                     |
"""


def put(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


@pytest.mark.parametrize(
    "name",
    ["content/schedule/_index.md", "content/schedule.md", "programme.md", "_pages/agenda.mdx"],
)
@pytest.mark.parametrize("text", [HTML, MARKDOWN])
def test_a_timetable_says_when_the_talks_are(tmp_path: Path, name: str, text: str) -> None:
    name = name.replace("_pages/", "src/")
    put(tmp_path, {**TALKS, name: HEAD + text})
    [found] = api.load_all(tmp_path)

    assert sorted(
        (
            str(one.start)[:16],
            one.title,
            [room.name for room in one.rooms if len(one.rooms) == 1],
            [(part.speaker.name, part.speaker.organization) for part in one.people],
            one.description,
        )
        for one in found.scheduled
    ) == [
        (
            "2030-05-14 09:00",
            "Boats of today",
            ["Hall"],
            [("Jo Sample", "Harbour Inc")],
            "Of wood.",
        ),
        ("2030-05-14 09:00", "Nets", ["Attic"], [("Al Test", None)], "Of rope."),
        ("2030-05-14 10:00", "Lunch", [], [], None),
    ]
    assert [one.title for one in found.unscheduled] == ["Closing"]


def test_beside_speakers_alone_it_is_the_programme(tmp_path: Path) -> None:
    text = "## 14 May 2030\n\n9:00-10:00 Boats (Jo Sample)\n\n10:00-11:00 Nets (Al Test)\n"
    put(tmp_path, {"content/speakers/jo.md": TALKS["content/speakers/jo.md"], "agenda.md": text})
    [found] = api.load_all(tmp_path)

    assert [
        (one.title, [(part.speaker.name, part.speaker.bio) for part in one.people])
        for one in found.scheduled
    ] == [("Boats", [("Jo Sample", "Sails.")]), ("Nets", [("Al Test", None)])]


def test_beside_talks_with_times_it_is_left_out_and_told(tmp_path: Path) -> None:
    boats = "---\ntitle: Boats\nstart: 2030-05-14 9:00\nend: 2030-05-14 10:00\n---\n"
    put(tmp_path, {"content/talks/boats.md": boats, "content/schedule.md": HEAD + MARKDOWN})
    [found] = api.load_all(tmp_path)

    assert [one.title for one in found.sessions] == ["Boats"]
    assert found.beside == (
        (
            "'schedule.md': a timetable beside lists with times of their own, left out; "
            "name it to read it"
        ),
    )


def test_what_has_a_day_and_no_time_that_is_understood_is_kept(tmp_path: Path) -> None:
    table = "## 14 May 2030\n\nTime | Event\n---|---\n9:00-10:00 | Nets\n11:00-Whenever | Walk\n"
    put(tmp_path, {**TALKS, "content/schedule.md": HEAD + table})
    [found] = api.load_all(tmp_path)

    assert {one.title for one in found.sessions} == {"Boats of today", "Nets", "Walk"}


def test_a_page_without_times_is_none(tmp_path: Path) -> None:
    put(tmp_path, {**TALKS, "content/schedule.md": f"{HEAD}To be announced at 9:00.\n"})
    [found] = api.load_all(tmp_path)

    assert [one.title for one in found.sessions] == ["Boats of today", "Nets"]
    assert found.beside == ()


def test_a_session_of_a_page_that_has_no_title_leads_to_no_page() -> None:
    [root] = read("plan.json", b'{"start": "9:00"}').roots

    assert isinstance(root, Mapping)
    assert _leads_to(root) == ""


def test_a_page_may_be_written_in_org(tmp_path: Path) -> None:
    rows = "".join(
        f"| {at}:00 - {at + 1}:00 | Jo Sample (Harbour Inc) | [[boats.html][Boat {at}]] |\n"
        for at in range(9, 18)
    )
    head = "| Time | Speaker | Title |\n|---+---+---|\n"
    text = "".join(f"*** 2030-05-{day}\n{head}{rows}\n" for day in (14, 15))
    (tmp_path / "plan.org").write_text(f"* Harbour Days\n{text}")
    found = api.load(tmp_path / "plan.org", reading=api.Reading(timezone="UTC"))

    assert [(str(one.start)[:13], one.title) for one in found.scheduled] == [
        (f"2030-05-{day} {at:02}", f"Boat {at}") for day in (14, 15) for at in range(9, 18)
    ]


def test_a_timetable_may_stand_in_the_data_of_its_page(tmp_path: Path) -> None:
    page = """\
---
title : "Programa"
viernes:
  - Hora: "10:00 a 11:00"
    Actividad: Acto
    icon: flag
sabado:
  - Hora: "9:00 a 9:30"
    Actividad: Pausa
    icon: cup
---
"""
    speakers = TALKS["content/speakers/jo.md"]
    put(tmp_path, {"content/programa.md": page, "content/speakers/jo.md": speakers})
    [found] = api.load_all(tmp_path)

    assert [(one.title, one.known.called, one.known.hours) for one in found.unscheduled] == [
        ("Acto", "Friday", "10:00–11:00"),
        ("Pausa", "Saturday", "09:00–09:30"),
    ]


def test_the_zone_of_a_timetable_is_that_of_its_sessions(tmp_path: Path) -> None:
    zone = "All times in Central European Summer Time (CEST).\n\n"
    put(tmp_path, {**TALKS, "content/schedule.md": f"{HEAD}{zone}{MARKDOWN}"})
    [found] = api.load_all(tmp_path)

    assert {one.start.astimezone(one.zone).isoformat()[-6:] for one in found.scheduled} == {
        "+02:00"
    }
    assert [notice.code for notice in found.notices] == ["F004"]  # when the last one ends


@pytest.mark.parametrize(
    "when",
    [
        "event_datetime: May 14, 2030 9:00 AM - 5:00 PM",
        "start_date: 2030-05-14\nend_date: 2030-05-14",
        "date: 2030-05-14\nstart: 9:00\nend: '17:00'",
    ],
)
def test_what_a_page_says_of_a_whole_day_hides_no_timetable_below(
    tmp_path: Path, when: str
) -> None:
    page = tmp_path / "harbour.md"
    table = "| 9:00 - 9:30 | Welcome |\n| 9:30 - 10:30 | Boats |\n| 11:00 - 12:00 | Nets |\n"
    page.write_text(
        f"---\ntitle: Harbour Days\n{when}\n---\n\n| Time | Title |\n|---|---|\n{table}"
    )

    [found] = api.load_all(page)

    assert found.title == "Harbour Days"
    assert [(one.title, f"{one.start:%Y-%m-%d %H:%M}") for one in found.scheduled] == [
        ("Welcome", "2030-05-14 09:00"),
        ("Boats", "2030-05-14 09:30"),
        ("Nets", "2030-05-14 11:00"),
    ]


def test_a_page_of_one_session_with_a_time_in_its_text_is_that_session(tmp_path: Path) -> None:
    page = tmp_path / "boats.md"
    page.write_text(
        "---\ntitle: Boats\ndate: 2030-05-14\nstart: 9:00\nend: '10:00'\n---\nUntil 9:30 we sail.\n"
    )

    [found] = api.load_all(page)

    assert [(one.title, f"{one.end:%H:%M}") for one in found.scheduled] == [("Boats", "10:00")]


def test_the_date_of_a_page_alone_is_not_that_of_its_timetable(tmp_path: Path) -> None:
    page = tmp_path / "harbour.md"
    page.write_text(
        "---\ntitle: Harbour\ndate: 2029-01-02 10:00\n---\n- 9:00 Boats\n- 10:00 Nets\n"
    )

    [found] = api.load_all(page)

    assert [one.date for one in found.days] == []
    assert [one.title for one in found.sessions] == ["Boats", "Nets"]
