"""Files that say what a conference is called, when it is and where, beside its lists. Made up."""

from pathlib import Path
from typing import Any

import pytest
from translating import translated

from confsched.loading import load_theirs

TALKS = "- {title: Boats, speaker: Ada Sample, time: 10:00-11:00}\n"
INFO = (
    "title: Harbour Days 2030\nevent_date: 'May 14, 2030'\nvenue: {name: Old Pier, street: Quay}\n"
)


def conference_of(folder: Path, **files: str) -> Any:  # noqa: ANN401 -- to be looked into
    (folder / "harbour").mkdir()
    for name, text in files.items():
        (folder / "harbour" / f"{name}.yml").write_text(text, encoding="utf-8")
    [document] = load_theirs([str(folder / "harbour")])
    root: Any = document.roots[0]
    return root["conference"]


@pytest.mark.parametrize("name", ["info", "event", "_config", "settings"])
def test_a_file_beside_lists_may_describe_the_conference(tmp_path: Path, name: str) -> None:
    found = conference_of(tmp_path, **{name: INFO, "agenda": TALKS})

    assert found == {
        "id": "harbour-days-2030",
        "title": "Harbour Days 2030",
        "venue": "Old Pier",
        "days": ["2030-05-14"],
        "extra": {"street": "Quay"},
    }


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("info", "title: Harbour Days\nmenu: [home]\n"),  # nothing says when or where
        ("info", "timezone: UTC\nvenue: Old Pier\n"),  # nor what it is called
        ("menu", INFO),
    ],
)
def test_other_files_do_not(tmp_path: Path, name: str, text: str) -> None:
    assert conference_of(tmp_path, **{name: text, "agenda": TALKS}) == {
        "id": "harbour",
        "title": "harbour",
    }


def test_a_venue_goes_before_a_town_and_days_without_sessions_are_days(tmp_path: Path) -> None:
    about = "name: Harbour Days\nwhere: Sampleton\nwhen: May 14th-15th 2030\nvenue: Old Pier\n"
    talks = "- {title: Boats, speaker: Ada Sample}\n"
    found = conference_of(tmp_path, conference=f"{about}tagline: Of boats\n", talks=talks)

    assert found == {
        "id": "harbour-days",
        "title": "Harbour Days",
        "subtitle": "Of boats",
        "venue": "Old Pier",
        "days": ["2030-05-14", "2030-05-15"],
        "extra": {"where": "Sampleton"},
    }


def test_what_is_no_date_stays_what_it_is(tmp_path: Path) -> None:
    about = "name: Harbour Days\ndate: In spring\nvenue: Old Pier\n"
    found = conference_of(tmp_path, conference=about, talks="- {title: Boats, speaker: Ada}\n")

    assert found["extra"] == {"date": "In spring"}


def test_what_is_said_twice_of_one_field_is_kept() -> None:
    talks = [{"title": "Boats", "start": "10:00", "end": "10:45"}]
    found = translated(
        {
            "plan.json": {
                "title": "Harbour Days",
                "name": "HD 30",
                "subtitle": "A",
                "sessions": talks,
            }
        }
    )

    assert found["conference"]["title"] == "Harbour Days"
    assert found["conference"]["extra"] == {"name": "HD 30"}


def test_switches_of_a_site_are_no_conference_of_ours(tmp_path: Path) -> None:
    about = "name: Harbour Days\nday: 14 May\nyear: 2030\n"
    switches = "speakers: false\npartner: true\n"
    found = conference_of(tmp_path, conference=about, config=switches, events=TALKS)

    assert found == {
        "id": "harbour-days",
        "title": "Harbour Days",
        "days": ["2030-05-14"],
        "extra": {"year": "2030"},
    }


def test_the_year_of_days_may_stand_in_a_field_of_its_own(tmp_path: Path) -> None:
    about = "name: Harbour Days\nyear: 2030\nday: 2\n"
    days = "- {date: 'Tue, May 14', slots: [{time: '10:00', title: Boats}]}\n"
    found = conference_of(tmp_path, conference=about, schedule=days)

    assert (found["days"], found["extra"]) == (["2030-05-14"], {"year": "2030", "day": "2"})


def test_an_event_may_be_a_list_of_what_takes_place(tmp_path: Path) -> None:
    (tmp_path / "event.yml").write_text("- {title: Harbour walk, time: 13:00-16:30}\n")
    (tmp_path / "talks.yml").write_text(TALKS)
    [document] = load_theirs([str(tmp_path)])
    root: Any = document.roots[0]

    assert [one["title"] for one in root["sessions"].values()] == ["Harbour walk", "Boats"]


def test_an_entry_of_a_folder_describes_no_conference(tmp_path: Path) -> None:
    (tmp_path / "talks").mkdir()
    (tmp_path / "talks" / "event.yml").write_text("{title: Boats, date: 2030-05-14, venue: Pier}\n")
    (tmp_path / "talks" / "nets.yml").write_text("{title: Nets, date: 2030-05-14, venue: Pier}\n")
    [document] = load_theirs([str(tmp_path)])
    root: Any = document.roots[0]

    assert [one["title"] for one in root["sessions"].values()] == ["Boats", "Nets"]


def test_a_list_of_one_that_is_called_nothing_may_say_when_and_where(tmp_path: Path) -> None:
    about = "- {id: hd30, eventDate: 2030-05-14, venue: {name: Old Pier, city: Sampleton}}\n"
    found = conference_of(tmp_path, site=about, agenda=TALKS)

    assert (found["id"], found["venue"], found["days"]) == ("hd30", "Old Pier", ["2030-05-14"])


def test_deadlines_and_news_of_a_conference_are_no_sessions(tmp_path: Path) -> None:
    about = """\
full_title: Fourteenth Harbour Days
short_title: HD14
location: <a href="https://pier.example">Old Pier</a>, Sampleton
date: May 14-15, 2030
deadlines:
  - {date: 2030-02-01, text: Abstracts due}
news:
  - {date: 2029-09-15, text: Website online}
"""
    found = conference_of(tmp_path, conference=about, talks="- {title: Boats, speaker: Ada}\n")

    assert found == {
        "id": "fourteenth-harbour-days",
        "title": "Fourteenth Harbour Days",
        "venue": "Old Pier (https://pier.example), Sampleton",
        "days": ["2030-05-14", "2030-05-15"],
        "extra": {
            "short_title": "HD14",
            "deadlines": [{"date": "2030-02-01", "text": "Abstracts due"}],
            "news": [{"date": "2029-09-15", "text": "Website online"}],
        },
    }


def test_a_festival_is_told_in_what_describes_a_file_and_a_host_is_no_post() -> None:
    people = [{"name": "Jo Sample", "role": "speaker"}, {"name": "Bo Sampler", "role": "host"}]
    event = {"title": "Boats", "date": "2030-05-14", "time": "9:00-10:00", "people": people}
    about = {"festival": "Made Days", "dates": ["2030-05-14", "2030-05-15"], "phase": "Plan"}
    found = translated({"plan.json": {"meta": about, "events": [event]}})

    assert found["conference"] == {
        "title": "Made Days",
        "days": ["2030-05-14", "2030-05-15"],
        "id": "made-days",
        "extra": {"phase": "Plan"},
    }
    assert found["sessions"]["boats"]["speakers"] == ["jo-sample"]
    assert found["sessions"]["boats"]["host"] == ["bo-sampler"]
    assert [*found["speakers"].values()] == [{"name": "Jo Sample"}, {"name": "Bo Sampler"}]


BOATS = {"title": "Boats", "start": "10:00", "end": "11:00"}
NETS = {"title": "Nets", "start": "11:00", "end": "12:00"}
DAYS = {"endDate": "2030-05-15", "schedule": [{"date": "2030-05-14", "slots": [BOATS, NETS]}]}


@pytest.mark.parametrize("about", [{"timezoneId": "Europe/Oslo", "venueName": "Pier 4"}, DAYS])
def test_the_only_conference_of_a_list_is_that_of_the_file(about: dict[str, object]) -> None:
    one = {"name": "Harbour Days", "startDate": "2030-05-14", **DAYS, **about}
    found = translated({"plan.json": {"events": [one]}})

    assert [one["title"] for one in found["sessions"].values()] == ["Boats", "Nets"]
    assert {
        name: found["conference"].get(name) for name in ("title", "timezone", "venue", "days")
    } == {
        "title": "Harbour Days",
        "timezone": about.get("timezoneId"),
        "venue": about.get("venueName"),
        "days": ["2030-05-14"],
    }


def test_the_only_session_of_a_list_is_no_conference() -> None:
    talks = [{"title": "Nets", "time": "9:00-9:30", "speaker": "Jo Sample"}]
    one = {"name": "Boats", "date": "2030-05-14", "time": "9:00-10:00", "talks": talks}
    found = translated({"plan.json": {"events": [one]}})

    assert (found["conference"]["title"], found["sessions"]["nets"]["extra"]) == (
        "plan",
        {"session": "Boats"},
    )


@pytest.mark.parametrize("said", ["theme: waves", "plugins: [feed]", "permalink: /:title"])
def test_settings_of_a_site_say_what_it_is_called(tmp_path: Path, said: str) -> None:
    found = conference_of(tmp_path, _config=f"title: Harbour Days\n{said}\n", agenda=TALKS)

    assert found == {"id": "harbour-days", "title": "Harbour Days"}


def test_a_file_about_a_conference_says_what_rooms_are_called(tmp_path: Path) -> None:
    (tmp_path / "harbour").mkdir()
    about = f"{INFO}timezone: UTC\nstages: {{main: Opera House, side: Fish Market}}\n"
    talks = "- {title: Boats, start: '10:00', end: '11:00', stage: side}\n"
    for name, text in (("event", about), ("agenda", talks)):
        (tmp_path / "harbour" / f"{name}.yaml").write_text(text, encoding="utf-8")
    [document] = load_theirs([str(tmp_path / "harbour")])
    root: Any = document.roots[0]

    assert root["rooms"] == {"main": {"name": "Opera House"}, "side": {"name": "Fish Market"}}
    assert [one["room"] for one in root["sessions"].values()] == ["side"]
