"""Mini-Conf: a calendar, and lists of what is in it."""

import json
from pathlib import Path
from typing import Any

import pytest
from translation import at, root_of, together, translate

from confsched.checking import Choices, check_all
from confsched.loading import load_theirs
from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve


def entry(title: str, start: str, end: str, **more: str | None) -> dict[str, str | None]:
    return {
        "title": title,
        "start": start,
        "end": end,
        "location": None,
        "link": None,
        "category": "time",
        "calendarId": "---",
        **more,
    }


CALENDAR = json.dumps(
    [
        entry(
            *("Tides, with Dr. Jo Sample A", "2030-10-11T11:00:00+00:00"),
            *("2030-10-11T12:00:00+00:00",),
            location="https://harbour.example/tides",
            link="https://harbour.example/tides",
            calendarId="keynote",
        ),
        entry(
            *("Tides, with Dr. Jo Sample B", "2030-10-11T23:00:00+00:00"),
            *("2030-10-12T00:00:00+00:00",),
            location="day_1.html#tides",
        ),
        entry(
            *("Poster session 1", "2030-10-11T13:00:00+00:00", "2030-10-11T14:00:00+00:00"),
            calendarId="pos",
        ),
    ],
    indent=1,
).encode()
EVENTS = (
    "\ufeffUID,title,day,start_date,start_time,category,description,organiser,web_link\n"
    "1,Poster session 1,1,2030-10-11,13:00,Posters,<b>All</b> papers,"
    '"Bo Sample, Al Sample",https://harbour.example/posters\n'
    "2,A walk,1,2030-10-11,9:30,Social,,Harbour Chairs,\n"
).encode()
SPEAKERS = (
    b"UID,speaker,title,bio,abstract,institution,"
    b"start_date_a,start_time_a,start_date_b,start_time_b\n"
    b"1,Dr. Jo Sample,Tides and more,Writes on tides,About tides,Sample Society,"
    b"2030-10-11,11:00,2030-10-11,23:00\n"
    b"2,Mo Sample,Winds,Writes on winds,About winds,Wind Club,2030-10-12,9:00,,\n"
)
PAPERS = b"""UID,title,authors,affiliations,keywords,abstract,session
1-01,Fish,Al Sample|Bo Sample,Sample Society|Wind Club,nets|sea,About fish,1
1-02,Boats,Al Sample|Cy Sample,Sample Society,,About boats,1
"""
MUSIC = b"""UID,title,first_name,last_name,affiliation,bio
7,Song,Di,Sample,Choir,Sings
"""
CONFIG = b"""name: Harbour 2030
tagline: Two days by the water
proceedings_title: Proceedings
"""


def test_what_several_files_say_of_one_event_is_put_together() -> None:
    files = {
        "sitedata/papers.csv": PAPERS,
        "sitedata/music.csv": MUSIC,
        "sitedata/speakers.csv": SPEAKERS,
        "sitedata/events.csv": EVENTS,
        "sitedata/main_calendar.json": CALENDAR,
        "sitedata/config.yml": CONFIG,
    }
    document = together(files, timezone="Europe/Oslo")

    assert root_of(document) == {
        "conference": {
            "title": "Harbour 2030",
            "subtitle": "Two days by the water",
            "timezone": "Europe/Oslo",
            "id": "harbour-2030",
            "days": ["2030-10-11", "2030-10-12"],
            "extra": {"proceedings_title": "Proceedings"},
        },
        "speakers": {
            "dr-jo-sample": {
                "name": "Dr. Jo Sample",
                "bio": "Writes on tides",
                "organization": "Sample Society",
            },
            "bo-sample": {"name": "Bo Sample", "organization": "Wind Club"},
            "al-sample": {"name": "Al Sample", "organization": "Sample Society"},
            "cy-sample": {"name": "Cy Sample"},
            "di-sample": {"name": "Di Sample", "organization": "Choir", "bio": "Sings"},
            "harbour-chairs": {"name": "Harbour Chairs", "team": "true"},
            "mo-sample": {
                "name": "Mo Sample",
                "bio": "Writes on winds",
                "organization": "Wind Club",
            },
        },
        "sessions": {
            "tides-with-dr-jo-sample-a": {
                "title": "Tides, with Dr. Jo Sample A",
                "start": "2030-10-11T11:00:00Z",
                "end": "2030-10-11T12:00:00Z",
                "type": "keynote",
                "subtitle": "Tides and more",
                "abstract": "About tides",
                "url": "https://harbour.example/tides",
                "speakers": ["dr-jo-sample"],
            },
            "tides-with-dr-jo-sample-b": {
                "title": "Tides, with Dr. Jo Sample B",
                "start": "2030-10-11T23:00:00Z",
                "end": "2030-10-12T00:00:00Z",
                "subtitle": "Tides and more",
                "abstract": "About tides",
                "speakers": ["dr-jo-sample"],
                "extra": {"location": "day_1.html#tides"},
            },
            "1": {
                "title": "Poster session 1",
                "start": "2030-10-11T13:00:00Z",
                "end": "2030-10-11T14:00:00Z",
                "type": "poster",
                "description": "All papers\n\n- Fish: Al Sample, Bo Sample\n"
                "- Boats: Al Sample, Cy Sample",
                "url": "https://harbour.example/posters",
                "host": ["bo-sample", "al-sample"],
                "speakers": ["al-sample", "bo-sample", "cy-sample"],
                "tags": ["Posters"],
                "extra": {
                    "day": "1",
                    "contents": [
                        {
                            "id": "1-01",
                            "title": "Fish",
                            "abstract": "About fish",
                            "tags": ["nets", "sea"],
                            "speakers": ["Al Sample", "Bo Sample"],
                        },
                        {
                            "id": "1-02",
                            "title": "Boats",
                            "abstract": "About boats",
                            "speakers": ["Al Sample", "Cy Sample"],
                            "affiliations": "Sample Society",
                        },
                    ],
                },
            },
            "7": {"title": "Song", "type": "poster", "speakers": ["di-sample"]},
            "a-walk": {
                "title": "A walk",
                "start": "2030-10-11T09:30Z",
                "host": ["harbour-chairs"],
                "tags": ["Social"],
                "extra": {"day": "1", "uid": "2"},
            },
            "winds": {
                "title": "Winds",
                "abstract": "About winds",
                "type": "keynote",
                "start": "2030-10-12T09:00Z",
                "speakers": ["mo-sample"],
                "extra": {"uid": "2"},
            },
        },
    }
    assert document.findings == ()


def test_a_paper_is_told_in_each_session_that_it_names() -> None:
    names = ("lan1", "Lanes 2", "Mon Session 1|Mon Session 2", "9", "")
    papers = "UID,title,authors,session\n" + "".join(
        f"{number},Paper {number},Al Sample,{name}\n" for number, name in enumerate(names)
    )
    times = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    calendar = [
        entry("Lanes 1", *times, UID="lan1"),
        entry("Lanes 2", *times, UID="lan2"),
        entry("Posters 1A", *times, location="https://x.example/papers.html?session=Mon+Session+1"),
        entry("Posters 1B", *times, link="papers.html?session=Mon+Session+2&filter=keywords"),
        entry("Other 9", *times, location="music.html?session=9"),
    ]
    files = {"main_calendar.json": json.dumps(calendar).encode(), "papers.csv": papers.encode()}
    document = together(files)
    found: Any = root_of(document)["sessions"]

    assert {one["title"]: one.get("description") for one in found.values()} == {
        "Lanes 1": "- Paper 0: Al Sample",
        "Lanes 2": "- Paper 1: Al Sample",
        "Posters 1A": "- Paper 2: Al Sample",
        "Posters 1B": "- Paper 2: Al Sample",
        "Other 9": None,
        "Paper 3": None,
        "Paper 4": None,
    }
    assert found["3"]["extra"] == {"session": "9"}
    assert at(document, "sessions", "lan1", "speakers", 0)[:22] == '1:2 {"title": "Lanes 1'
    assert at(document, "speakers", "al-sample", "name") == "2:11 Al Sample"


@pytest.mark.parametrize(
    "columns", ["session_code,session_name", "session_name,session_code", "session_id,position"]
)
def test_the_session_of_a_paper_may_stand_in_columns_of_other_names(columns: str) -> None:
    values = {"session_code": "S1", "session_id": "S1", "session_name": "Lanes", "position": "1"}
    row = ",".join(values[one] for one in columns.split(","))
    papers = f"UID,title,authors,{columns}\np1,Boats,Al Sample,{row}\n".encode()
    times = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    calendar = json.dumps([entry("Session 1: Lanes", *times, uid="S1")]).encode()
    found: Any = root_of(together({"main_calendar.json": calendar, "papers.csv": papers}))

    assert {one["title"]: one["description"] for one in found["sessions"].values()} == {
        "Session 1: Lanes": "- Boats: Al Sample"
    }


def test_who_is_on_a_panel_stands_under_its_name(tmp_path: Path) -> None:
    times = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    people = """panel_1:
  - {role: Panelist, name: Jo Sample, aff: Sample Society, website: "https://jo.example"}
  - {role: Moderator, name: Mo Sample, aff: Wind Club}
committee:
  - {role: Treasurer, name: Cy Sample, aff: Fish Shop}
"""
    (tmp_path / "panelists.yml").write_text(people)
    (tmp_path / "main_calendar.json").write_text(json.dumps([entry("Panel 1", *times)]))
    [document] = load_theirs([str(tmp_path)])
    found: Any = root_of(document)

    assert found["sessions"]["panel-1"] == {
        "title": "Panel 1",
        "start": times[0],
        "end": times[1],
        "type": "panel",
        "speakers": ["jo-sample"],
        "moderator": ["mo-sample"],
    }
    assert found["speakers"] == {
        "jo-sample": {
            "name": "Jo Sample",
            "organization": "Sample Society",
            "url": "https://jo.example",
        },
        "mo-sample": {"name": "Mo Sample", "organization": "Wind Club"},
    }


def test_a_list_of_papers_alone_is_one_of_sessions_without_times() -> None:
    document = translate("papers.csv", PAPERS)

    assert root_of(document)["sessions"] == {
        "1-01": {
            "title": "Fish",
            "abstract": "About fish",
            "type": "poster",
            "speakers": ["al-sample", "bo-sample"],
            "tags": ["nets", "sea"],
            "extra": {"session": "1"},
        },
        "1-02": {
            "title": "Boats",
            "abstract": "About boats",
            "type": "poster",
            "speakers": ["al-sample", "cy-sample"],
            "extra": {"session": "1", "affiliations": "Sample Society"},
        },
    }
    assert root_of(document)["speakers"] == {
        "al-sample": {"name": "Al Sample", "organization": "Sample Society"},
        "bo-sample": {"name": "Bo Sample", "organization": "Wind Club"},
        "cy-sample": {"name": "Cy Sample"},
    }
    assert at(document, "sessions", "1-02", "speakers", 1) == "3:12 Al Sample|Cy Sample"


def test_authors_of_papers_may_stand_with_their_affiliations() -> None:
    authors = "Al Sample (Harbour; Mill)*; Bo Sample (Wind Club)"
    papers = f"uid,title,authors_and_affil,session,day\n1,Fish,{authors},1,2\n"
    document = translate("papers.csv", papers.encode())

    assert root_of(document)["speakers"] == {
        "al-sample": {"name": "Al Sample", "organization": "Harbour; Mill"},
        "bo-sample": {"name": "Bo Sample", "organization": "Wind Club"},
    }


def test_a_calendar_can_say_rooms_and_who_chairs() -> None:
    rows = [
        entry(
            *("Tides", "2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00"),
            room="Hall (1st floor)",
            chair="Bo Sample",
            zoom="https://zoom.example/1",
            calendarId="oral",
        ),
        entry(
            *("Nets", "2030-10-11T12:00:00+02:00", "2030-10-11T13:00:00+02:00"),
            location="link",
            link="link",
        ),
    ]
    found: Any = root_of(translate("main_calendar.json", json.dumps(rows).encode()))["sessions"]

    assert found["tides"] == {
        "title": "Tides",
        "start": "2030-10-11T11:00:00+02:00",
        "end": "2030-10-11T12:00:00+02:00",
        "room": "Hall (1st floor)",
        "type": "talk",
        "link": "https://zoom.example/1",
        "chair": ["bo-sample"],
    }
    assert found["nets"] == {
        "title": "Nets",
        "start": "2030-10-11T12:00:00+02:00",
        "end": "2030-10-11T13:00:00+02:00",
        "extra": {"location": "link"},
    }


@pytest.mark.parametrize("nothing", ["None", "nan"])
def test_what_scripts_write_where_nothing_is_says_nothing(nothing: str) -> None:
    times = ("2030-10-11T11:00:00+00:00", "2030-10-11T12:00:00+00:00")
    about = dict.fromkeys(("location", "link", "room", "chair", "zoom"), nothing)
    papers = f"UID,title,authors,abstract,keywords\n7,Boats,Jo Sample,{nothing},{nothing}\n"
    files = {
        "sitedata/main_calendar.json": json.dumps([entry("Knots", *times, **about)]).encode(),
        "sitedata/papers.csv": papers.encode(),
    }
    root = root_of(together(files))

    assert root["sessions"] == {
        "knots": {"title": "Knots", "start": "2030-10-11T11:00:00Z", "end": "2030-10-11T12:00:00Z"},
        "7": {"title": "Boats", "type": "poster", "speakers": ["jo-sample"]},
    }
    assert root["speakers"] == {"jo-sample": {"name": "Jo Sample"}}


def test_keynotes_can_be_listed_as_their_speakers() -> None:
    keynotes = b"""speakers:
  - UID: 1
    image: jo.png
    title: Tides and more
    institution: Sample Society
    name: Jo Sample
    bio: Writes on tides
"""
    found = root_of(translate("sitedata/speakers.yml", keynotes))

    assert found["speakers"] == {
        "jo-sample": {
            "name": "Jo Sample",
            "bio": "Writes on tides",
            "organization": "Sample Society",
        }
    }
    assert found["sessions"] == {
        "1": {"title": "Tides and more", "type": "keynote", "speakers": ["jo-sample"]}
    }


def test_those_who_give_keynotes_are_known_by_the_titles_of_the_calendar(tmp_path: Path) -> None:
    calendar = [
        entry(
            *("Keynote 1 - Jo Sample", "2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00"),
            calendarId="keynote",
        ),
        entry("A walk of Bo Sample", "2030-10-11T13:00:00+02:00", "2030-10-11T14:00:00+02:00"),
    ]
    speakers = b"""keynotes:
  - name: Jo Sample
    aff: Sample Society
    im: /static/jo.jpg
    website: https://jo.example
  - name: Mo Example
"""
    (tmp_path / "main_calendar.json").write_text(json.dumps(calendar), encoding="utf-8")
    (tmp_path / "keynotes.yml").write_bytes(speakers)
    [document] = load_theirs([str(tmp_path)])
    found = root_of(document)

    assert found["speakers"] == {
        "mo-example": {"name": "Mo Example"},
        "jo-sample": {
            "name": "Jo Sample",
            "organization": "Sample Society",
            "url": "https://jo.example",
        },
    }
    assert found["sessions"] == {
        "keynote-1": {
            "title": "Keynote 1",
            "start": "2030-10-11T11:00:00+02:00",
            "end": "2030-10-11T12:00:00+02:00",
            "type": "keynote",
            "speakers": ["jo-sample"],
        },
        "a-walk-of-bo-sample": {
            "title": "A walk of Bo Sample",
            "start": "2030-10-11T13:00:00+02:00",
            "end": "2030-10-11T14:00:00+02:00",
        },
    }


def test_invited_talks_that_are_called_by_who_gives_them_are_given_by_them() -> None:
    when = ("2030-10-12T11:00:00+02:00", "2030-10-12T12:00:00+02:00")
    names = ("Jo Sample", "Bo Sample (tentative)")
    calendar = [entry(f"<b>BOATS-30 Invited Talk: {name}</b>", *when) for name in names]
    calendar.append(entry("BOATS-30 Invited Panel: Nets and Ropes", *when))
    root: Any = root_of(translate("main_calendar.json", json.dumps(calendar).encode()))

    assert [(one["title"], one.get("speakers")) for one in root["sessions"].values()] == [
        ("BOATS-30 Invited Talk: Jo Sample", ["jo-sample"]),
        ("BOATS-30 Invited Talk: Bo Sample (tentative)", ["bo-sample"]),
        ("BOATS-30 Invited Panel: Nets and Ropes", None),
    ]


def test_an_entry_that_lies_on_the_page_of_a_speaker_is_that_keynote() -> None:
    calendar = [
        entry(
            *("First keynote", "2030-10-12T11:00:00+02:00", "2030-10-12T12:00:00+02:00"),
            location="speaker_2.html",
            link="speaker_2.html",
        )
    ]
    speakers = b"UID,speaker,title,bio,institution\n2,Mo Sample,Winds,Writes on winds,Wind Club\n"
    found = root_of(
        together(
            {
                "sitedata/main_calendar.json": json.dumps(calendar).encode(),
                "sitedata/speakers.csv": speakers,
            }
        )
    )

    assert found["sessions"] == {
        "first-keynote": {
            "title": "First keynote",
            "start": "2030-10-12T11:00:00+02:00",
            "end": "2030-10-12T12:00:00+02:00",
            "subtitle": "Winds",
            "type": "keynote",
            "speakers": ["mo-sample"],
            "extra": {"location": "speaker_2.html"},
        }
    }


def test_an_entry_that_has_the_title_of_a_talk_in_a_list_is_that_talk() -> None:
    times = ("2030-10-12T11:00:00+02:00", "2030-10-12T12:00:00+02:00")
    speakers = (
        b"UID,speaker,title,abstract,bio\n2,Mo Sample,Winds at Sea,Wet.,Writes.\n3,TBD,Nets,,\n"
    )
    found: Any = root_of(
        together(
            {
                "sitedata/main_calendar.json": json.dumps([entry("Winds at sea", *times)]).encode(),
                "sitedata/speakers.csv": speakers,
            }
        )
    )

    assert [
        (one["title"], one.get("start"), one.get("speakers"), one.get("abstract"))
        for one in found["sessions"].values()
    ] == [("Winds at sea", times[0], ["mo-sample"], "Wet."), ("Nets", None, None, None)]


def test_workshops_with_times_in_words_are_those_of_the_site() -> None:
    times = ("2030-10-12T11:00:00+02:00", "2030-10-12T12:00:00+02:00")
    rows = (
        "UID,title,authors,abstract,timedate\n"
        "w1,Nets,Jo Sample|Bo Sample,Wet.,Sunday 2030-10-13 9:30 am - 12 pm\n"
        'w2,Oars,Mo Sample,Wet.,"Tuesday 29, 1 - 5 pm. "\n'
    )
    found: Any = root_of(
        together(
            {
                "sitedata/main_calendar.json": json.dumps([entry("Boats", *times)]).encode(),
                "sitedata/workshops.csv": rows.encode(),
            }
        )
    )

    assert [
        (one["title"], one.get("date"), one.get("time"), one.get("extra", {}).get("date"))
        for one in found["sessions"].values()
    ] == [
        ("Boats", None, None, None),
        ("Nets", "2030-10-13", "9:30 am - 12 pm", None),
        ("Oars", None, None, "Tuesday 29, 1 - 5 pm. "),
    ]


def test_a_site_is_called_like_the_folder_that_it_is_in() -> None:
    calendar = [entry("Knots", "2030-10-12T11:00:00+02:00", "2030-10-12T12:00:00+02:00")]
    data = json.dumps(calendar).encode()

    found = root_of(translate("harbour-days/sitedata/main_calendar.json", data))

    assert found["conference"] == {
        "title": "harbour-days",
        "id": "harbour-days",
        "timezone": "UTC+02:00",
        "days": ["2030-10-12"],
    }


def test_a_list_is_of_what_its_file_is_called() -> None:
    tutorials = b"""- UID: a
  title: Knots
  authors: Jo Sample|Mo Example
  link: https://knots.example
- UID: b
  title: Nets
  organizers: [Bo Sample, Al Other]
  website: nets.html
- {UID: c, title: Sails, authors: Ed Sample, url: "https://sails.example"}
"""
    found = root_of(translate("sitedata/tutorials.yml", tutorials))

    assert found["sessions"] == {
        "a": {
            "title": "Knots",
            "url": "https://knots.example",
            "type": "workshop",
            "speakers": ["jo-sample", "mo-example"],
        },
        "b": {
            "title": "Nets",
            "type": "workshop",
            "speakers": ["bo-sample", "al-other"],
            "extra": {"link": "nets.html"},
        },
        "c": {
            "title": "Sails",
            "url": "https://sails.example",
            "type": "workshop",
            "speakers": ["ed-sample"],
        },
    }


def test_a_calendar_says_a_type_where_its_mark_says_none() -> None:
    times = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    rows = [
        entry("Booths", *times, type="Sponsors"),
        entry("Boats", *times, type="Papers", calendarId="poster"),
    ]
    found: Any = root_of(translate("main_calendar.json", json.dumps(rows).encode()))["sessions"]

    assert [one["type"] for one in found.values()] == ["sponsors", "poster"]
    assert found["boats"]["extra"] == {"type": "Papers"}


def test_a_mark_is_what_most_of_its_entries_are_called_in_full() -> None:
    times = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    rows = [
        entry("Keynote K1 (again)", *times, calendarId="key"),
        entry("Panel on panes", *times, calendarId="pan"),
        entry("Key talks", *times, calendarId="talk"),
        entry("Spotlight S1", *times, calendarId="spo"),
        entry("Posters", *times, calendarId="po"),
        entry("Poems", *times, calendarId="po"),
        entry("Posters 1", *times, calendarId="pos"),
        entry("Posters 2", *times, calendarId="pos"),
        entry("LBD 3", *times, calendarId="pos"),
        entry("Music Programme", *times, calendarId="mus"),
    ]
    found: Any = root_of(translate("main_calendar.json", json.dumps(rows).encode()))["sessions"]

    kinds = [one["type"] for one in found.values()]
    assert kinds[:4] == ["keynote", "panel", "talk", "spotlight"]
    assert kinds[4:] == ["poster", "po", "poster", "poster", "poster", "music"]


def test_what_a_calendar_calls_a_session_is_one_of_papers_and_no_talk() -> None:
    row = entry(
        *("Session 1A", "2030-10-11T08:30:00+02:00", "2030-10-11T11:00:00+02:00"),
        calendarId="session",
    )
    found = root_of(translate("main_calendar.json", json.dumps([row]).encode()))

    assert found["types"] == {"session": {"name": "session", "like": "other"}}
    assert found["sessions"]["session-1a"]["type"] == "session"  # type: ignore[index,call-overload]


def test_sessions_of_papers_or_orals_are_no_talks_and_a_paper_is_one() -> None:
    times = ("2030-10-11T08:30:00+02:00", "2030-10-11T11:00:00+02:00")
    rows = [
        entry("Oral Track 2", *times, calendarId="oral"),
        entry("Session 1: Boats", *times, calendarId="paper"),
        entry("Trackless boats", *times, calendarId="paper"),
        entry("How to track boats in a session", *times, calendarId="paper"),
    ]
    found: Any = root_of(translate("main_calendar.json", json.dumps(rows).encode()))

    assert found["types"] == {"session": {"name": "session", "like": "other"}}
    assert [(one["type"], one.get("extra")) for one in found["sessions"].values()] == [
        ("session", {"type": "oral"}),
        ("session", {"type": "paper"}),
        ("talk", None),
        ("talk", None),
    ]


def test_rows_that_begin_and_end_are_a_programme_and_no_keynotes() -> None:
    rows = (
        b"start,end,type,title,speaker,UID\n9:45,9:50,org,Hello,,\n"
        b"10:00,10:15,talk,Boats,Jo Sample / Mo Example,6\n"
    )
    found = root_of(translate("agenda.csv", rows))

    assert found["sessions"] == {
        "hello": {"title": "Hello", "start": "9:45", "end": "9:50", "type": "org"},
        "6": {
            "title": "Boats",
            "start": "10:00",
            "end": "10:15",
            "type": "talk",
            "speakers": ["jo-sample", "mo-example"],
        },
    }


def test_a_speaker_without_a_letter_in_the_name_gives_no_other_keynote() -> None:
    calendar = [
        entry(
            *("Keynote", "2030-10-12T11:00:00+02:00", "2030-10-12T12:00:00+02:00"),
            calendarId="keynote",
        )
    ]
    found: Any = root_of(
        together(
            {
                "sitedata/main_calendar.json": json.dumps(calendar).encode(),
                "sitedata/speakers.csv": b"UID,speaker,title\n2,???,Winds\n",
            }
        )
    )["sessions"]

    assert [one["title"] for one in found.values()] == ["Keynote", "Winds"]


def test_sessions_of_papers_have_their_chairs_and_rooms_in_a_list(tmp_path: Path) -> None:
    when = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    calendar = [entry("Session 1: Boats", *when, uid="S1", location="session_S1.html")]
    sessions = """\
- UID: S1
  title: Boats
  chair: Jo Sample
  date: Friday 2030-10-11 11:00-12:00
  location: "Dome: Great Hall"
- UID: S2
  title: Nets
  chair:
  location: session_S2.html
"""
    (tmp_path / "main_calendar.json").write_text(json.dumps(calendar), encoding="utf-8")
    (tmp_path / "sessions.yml").write_text(sessions)
    [document] = load_theirs([str(tmp_path)])

    assert root_of(document)["sessions"] == {
        "S1": {
            "title": "Session 1: Boats",
            "start": when[0],
            "end": when[1],
            "room": "Dome: Great Hall",
            "chair": ["jo-sample"],
            "extra": {
                "location": "session_S1.html",
                "date": "Friday 2030-10-11 11:00-12:00",
            },
        },
        "S2": {"title": "Nets", "extra": {"location": "session_S2.html"}},
    }


def test_a_list_of_chairs_names_sessions_by_their_titles_or_pages(tmp_path: Path) -> None:
    when = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    pages = {"Session 1A": "papers.html?session=1A", "Boats": "papers.html?session=Session+OP"}
    calendar = [entry(title, *when, location=page) for title, page in pages.items()]
    (tmp_path / "main_calendar.json").write_text(json.dumps(calendar), encoding="utf-8")
    chairs = "UID,chair\nSession 1A,Jo Sample\nSession OP,Bo Sample\nNets,Mo Sample\n"
    (tmp_path / "chairs.csv").write_text(chairs)
    [document] = load_theirs([str(tmp_path)])

    root: Any = root_of(document)
    told = root["sessions"].values()
    assert [(one["title"], one.get("start"), one["chair"]) for one in told] == [
        ("Session 1A", when[0], ["jo-sample"]),
        ("Boats", when[0], ["bo-sample"]),
        ("Nets", None, ["mo-sample"]),
    ]


def test_who_shows_a_paper_makes_no_keynote_of_it() -> None:
    papers = b"UID,title,authors,speaker,abstract\n1,Fish,Al Sample|Bo Sample,Al Sample,Wet\n"
    found = root_of(translate("papers.csv", papers))

    assert found["sessions"] == {
        "1": {
            "title": "Fish",
            "type": "poster",
            "speakers": ["al-sample", "bo-sample"],
            "abstract": "Wet",
            "extra": {"speaker": "Al Sample"},
        }
    }


def test_a_title_that_says_its_type_goes_before_a_mark_of_the_site() -> None:
    times = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    rows = [
        entry("Opening", *times, calendarId="business"),
        entry("Panel: Boats", *times, calendarId="info"),
        entry("Business meeting", *times, calendarId="business"),
        entry("Lunch", *times, calendarId="social"),
    ]
    found: Any = root_of(translate("main_calendar.json", json.dumps(rows).encode()))["sessions"]

    assert [(one["type"], one.get("extra")) for one in found.values()] == [
        ("opening", {"type": "business"}),
        ("panel", {"type": "info"}),
        ("meeting", {"type": "business"}),
        ("social", None),
    ]


def test_a_list_of_panels_says_who_moderates() -> None:
    panels = b"""- UID: a
  title: Knots
  authors: Jo Sample|Mo Example
  moderator: Bo Sample
"""
    found = root_of(translate("sitedata/panels.yml", panels))

    assert found["sessions"] == {
        "a": {
            "title": "Knots",
            "type": "panel",
            "speakers": ["jo-sample", "mo-example"],
            "moderator": ["bo-sample"],
        }
    }


def test_keynotes_that_are_called_by_who_gives_them_have_speakers() -> None:
    times = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    titles = [
        "Keynote 1: Jo Sample (+ opening)",
        "Di Sample & Bo Sample (Keynote)",
        "Keynote - Al Other",
        "Keynote K2",
    ]
    rows = [entry(title, *times, calendarId="keynote") for title in titles]
    three: Any = root_of(translate("main_calendar.json", json.dumps(rows).encode()))["sessions"]
    one: Any = root_of(translate("main_calendar.json", json.dumps(rows[2:]).encode()))["sessions"]
    rows[1]["title"] = "Keynote: Deep Waters"
    topic: Any = root_of(translate("main_calendar.json", json.dumps(rows).encode()))["sessions"]

    assert [(each["title"], each.get("speakers")) for each in three.values()] == [
        (titles[0], ["jo-sample"]),
        (titles[1], ["di-sample", "bo-sample"]),
        (titles[2], ["al-other"]),
        (titles[3], None),
    ]
    assert not any("speakers" in each for found in (one, topic) for each in found.values())


def test_pages_make_no_conference_online_whose_people_are_fed() -> None:
    times = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    page = "https://harbour.example/boats.html"
    boats, lunch = entry("Boats", *times, location=page, link=page), entry("Lunch", *times)
    found: list[Any] = [
        root_of(translate("main_calendar.json", json.dumps(rows).encode()))["conference"]
        for rows in ([boats], [boats, lunch])
    ]

    assert [one.get("online") for one in found] == ["true", None]


def test_what_a_list_says_of_when_goes_where_no_calendar_has_it(tmp_path: Path) -> None:
    when = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    rows = [entry("Session 1: Boats", *when, uid="S1"), entry("Oars", *when)]
    panels = """\
- {UID: a, title: Knots, authors: Jo Sample, date: "2030-10-11", time: "(13:15-14:00 GMT)"}
- {UID: b, title: Rope, authors: Jo Sample, date: "2030-10-11", time: in the evening}
- {UID: c, title: Nets, authors: Jo Sample, date: "2030-10-11", time: "9:00-9:30", session: Oars}
- {UID: d, title: Tar, authors: Jo Sample, day: "2030-10-11T09:00-04:00 - 2030-10-12T17:00-04:00"}
- {UID: e, title: Sand, authors: Jo Sample, day: on Friday}
"""
    sessions = """\
- {UID: S1, title: Boats, chair: Jo Sample, date: Friday 2030-10-11 11:00-12:00}
- {UID: S2, title: Sails, chair: Jo Sample, date: Friday 2030-10-11 15:00-16:30}
"""
    (tmp_path / "main_calendar.json").write_text(json.dumps(rows), encoding="utf-8")
    (tmp_path / "panels.yml").write_text(panels)
    (tmp_path / "sessions.yml").write_text(sessions)
    [document] = load_theirs([str(tmp_path)])
    found: Any = root_of(document)["sessions"]
    [kept] = found["oars"]["extra"]["contents"]

    times = [(one["title"], one.get("date"), one.get("time")) for one in found.values()]
    assert times == [
        ("Session 1: Boats", None, None),
        ("Oars", None, None),
        ("Knots", "2030-10-11", "13:15-14:00 GMT"),
        ("Rope", None, None),
        ("Tar", None, None),
        ("Sand", None, None),
        ("Sails", "2030-10-11", "15:00-16:30"),
    ]
    moments = ("2030-10-11T09:00-04:00", "2030-10-12T17:00-04:00")
    assert (found["d"]["start"], found["d"]["end"]) == moments
    assert found["e"]["extra"] == {"day": "on Friday"}
    assert found["S1"]["extra"] == {"date": "Friday 2030-10-11 11:00-12:00"}
    assert found["b"]["extra"] == {"date": "2030-10-11", "time": "in the evening"}
    assert (kept["date"], kept["time"], kept.get("start")) == ("2030-10-11", "9:00-9:30", None)


def test_the_page_of_a_speaker_proves_that_a_keynote_is_called_after_who_gives_it() -> None:
    times = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    pages = {
        "Keynote 1: j.k. sample": "speaker_jk-sample.html",
        "Keynote 2: Deep Waters": "speaker_bo-sample.html",
    }
    rows = [entry(title, *times, location=page, link=page) for title, page in pages.items()]
    found: Any = root_of(translate("main_calendar.json", json.dumps(rows).encode()))

    assert found["speakers"] == {"j-k-sample": {"name": "j.k. sample"}}
    assert [one.get("speakers") for one in found["sessions"].values()] == [["j-k-sample"], None]


def test_a_discussion_that_is_called_a_panel_is_one() -> None:
    times = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    rows = [entry(title, *times, calendarId="discussion") for title in ("Panel", "On boats")]
    found: Any = root_of(translate("main_calendar.json", json.dumps(rows).encode()))["sessions"]

    assert [(one["type"], one.get("extra")) for one in found.values()] == [
        ("panel", {"type": "discussion"}),
        ("meeting", None),
    ]


@pytest.mark.parametrize(
    ("offset", "days", "told"),
    [
        ("-04:00", (11, 12, 13), []),
        ("", (11, 12, 13), ["T210"] * 3),
        ("-04:00", (11, 12, 12), ["T210"] * 3),
    ],
)
def test_hours_that_another_system_has_on_three_days_are_meant(
    offset: str, days: tuple[int, ...], told: list[str]
) -> None:
    rows = [
        entry(
            f"Walk {number}",
            f"2030-10-{day}T{start}:00{offset}",
            f"2030-10-{day + late}T{end}:00{offset}",
        )
        for number, day in enumerate(days)
        for start, end, late in (("23:00", "00:45", 1), ("04:00", "05:30", 0))
    ]
    document = translate("main_calendar.json", json.dumps(rows).encode(), "America/New_York")
    found = check_all([resolve(assemble([document]))], Choices()).findings

    assert sorted(one.code for one in found if one.code in ("T209", "T210")) == told


def test_a_calendar_is_known_by_how_its_entries_are_drawn_and_may_have_blanks_in_times() -> None:
    boats = entry("Boats", "2030-10-11 11:00:00+00:00", "2030-10-11 12:00:00+00:00")
    del boats["calendarId"]
    found = root_of(together({"main_calendar.json": json.dumps([boats]).encode()}))

    assert found["sessions"] == {
        "boats": {"title": "Boats", "start": "2030-10-11T11:00:00Z", "end": "2030-10-11T12:00:00Z"}
    }


def test_a_list_of_events_by_another_clock_is_of_what_the_calendar_has_once() -> None:
    files = {
        "main_calendar.json": json.dumps(
            [
                entry("Boats", "2030-10-11T11:00:00-05:00", "2030-10-11T12:00:00-05:00"),
                entry("Sails", "2030-10-11T13:00:00-05:00", "2030-10-11T14:00:00-05:00"),
            ]
        ).encode(),
        "events.csv": b"""UID,title,start_date,start_time,organiser
1,Boats,2030-10-11,16:00,Jo Sample
2,Sails,2030-10-13,18:00,Mo Sample
""",
    }
    found: Any = root_of(together(files))

    assert [(one["start"], one.get("host")) for one in found["sessions"].values()] == [
        ("2030-10-11T11:00:00-05:00", ["jo-sample"]),
        ("2030-10-11T13:00:00-05:00", None),
        ("2030-10-13T18:00-05:00", ["mo-sample"]),
    ]


def test_a_mark_may_be_what_the_pages_of_its_entries_are_called() -> None:
    times = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    rows = [
        entry("T1: Knots", *times, calendarId="tut", location="tutorials.html#T1"),
        entry("T2: Sails", *times, calendarId="tut", location="tutorials.html#T2"),
        entry("Night", *times, calendarId="pan", location="social.html"),
    ]
    found: Any = root_of(translate("main_calendar.json", json.dumps(rows).encode()))["sessions"]

    assert [one["type"] for one in found.values()] == ["workshop", "workshop", "pan"]


def test_keynotes_may_be_called_by_who_gives_them_and_on_what() -> None:
    times = ("2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00")
    titles = ['Keynote: Jo Sample on "Winds"', "Harbour Keynote by Di Sample: Boats and (old) nets"]
    rows = [entry(title, *times, calendarId="keynote") for title in titles]
    found: Any = root_of(translate("main_calendar.json", json.dumps(rows).encode()))

    assert [(one["title"], one["speakers"]) for one in found["sessions"].values()] == [
        (titles[0], ["jo-sample"]),
        (titles[1], ["di-sample"]),
    ]


def test_a_mark_that_says_how_people_are_there_is_no_type() -> None:
    times = ("2030-10-11T11:00:00-08:00", "2030-10-11T12:00:00-08:00")
    titles = ("Morning Tutorial T1", "Harbour Keynote", "Oral Session II", "Quiz", "Stroll")
    rows = [entry(title, *times, calendarId="onsite") for title in titles]
    files = {
        "main_calendar.json": json.dumps(rows).encode(),
        "events.csv": b"""uid,title,start_date,start_time,category
1,Quiz,2030-10-11,11:00,Social
2,Stroll,2030-10-11,11:00,Outdoors
""",
    }
    found: Any = root_of(together(files))["sessions"]

    assert [one.get("type") for one in found.values()] == [
        *("workshop", "keynote", "session", "social", None)
    ]
    assert all(one["extra"]["type"] == "onsite" for one in found.values())


def test_what_else_is_said_of_keynotes_stays_beside_the_calendar(tmp_path: Path) -> None:
    calendar = [
        entry(
            *("Jo Sample (Keynote)", "2030-10-11T11:00:00+02:00", "2030-10-11T12:00:00+02:00"),
            calendarId="keynote",
        ),
        entry(
            *("Mo Example & Bo Pier", "2030-10-11T13:00:00+02:00", "2030-10-11T14:00:00+02:00"),
            calendarId="keynote",
        ),
    ]
    speakers = b"""- UID: 1
  title: Tides and more
  speaker: Jo Sample
  institution: Sample Society
  affiliation: Rope Yard
  url: https://jo.example
  slides: tides.pdf
- UID: 2
  title: Ropes
  speaker: Mo Example and Bo Pier
  institution: Rope Yard
  bio: Both make ropes
"""
    (tmp_path / "main_calendar.json").write_text(json.dumps(calendar), encoding="utf-8")
    (tmp_path / "speakers.yml").write_bytes(speakers)
    config = b"name: Harbour Days\ntagline: Of boats\ncitation_date: May 2030\n"
    (tmp_path / "config.yml").write_bytes(config)
    [document] = load_theirs([str(tmp_path)])
    found = root_of(document)

    assert found["conference"] == {
        "id": "harbour-days",
        "title": "Harbour Days",
        "subtitle": "Of boats",
        "timezone": "UTC+02:00",
        "days": ["2030-10-11"],
        "extra": {"citation_date": "May 2030"},
    }
    assert found["speakers"] == {
        "jo-sample": {
            "name": "Jo Sample",
            "organization": "Sample Society",
            "url": "https://jo.example",
        },
        "mo-example": {"name": "Mo Example"},
        "bo-pier": {"name": "Bo Pier"},
    }
    sessions: Any = found["sessions"]
    assert [one.get("extra") for one in sessions.values()] == [
        {"affiliation": "Rope Yard", "slides": "tides.pdf"},
        {"bio": "Both make ropes", "organization": "Rope Yard"},
    ]


def test_the_days_of_a_site_whose_sessions_have_no_times_are_those_that_it_says(
    tmp_path: Path,
) -> None:
    (tmp_path / "speakers.csv").write_text("UID,title,speaker\n1,Tides,Jo Sample\n")
    config = "name: Harbour Days\ncitation_date: May 2030\ndate: 6-7 October 2030\n"
    (tmp_path / "config.yml").write_text(config)
    [document] = load_theirs([str(tmp_path)])
    found: Any = root_of(document)["conference"]

    assert (found["days"], found["extra"]) == (
        ["2030-10-06", "2030-10-07"],
        {"citation_date": "May 2030"},
    )


def test_from_where_a_paper_is_shown_makes_it_no_session_of_its_own(tmp_path: Path) -> None:
    calendar = [entry("Session 1: Boats", "2030-10-11T09:00+02:00", "2030-10-11T10:00+02:00")]
    calendar[0]["uid"] = "S1"
    (tmp_path / "main_calendar.json").write_text(json.dumps(calendar), encoding="utf-8")
    papers = (
        "UID,session_code,session_position,speaker,location,title,authors\n"
        "p1,S1,1,Jo Sample,asia,Tides,Jo Sample|Al Test\n"
        "p2,,2,Bo Pier,europe,Ropes,Bo Pier\n"
    )
    (tmp_path / "papers.csv").write_text(papers, encoding="utf-8")
    [document] = load_theirs([str(tmp_path)])
    found: Any = root_of(document)

    assert list(found["sessions"]) == ["S1", "p2"]
    assert found["sessions"]["S1"]["speakers"] == ["jo-sample", "al-test"]
    assert found["sessions"]["S1"]["extra"]["contents"][0]["location"] == "asia"
    assert found["sessions"]["p2"]["room"] == "europe"
