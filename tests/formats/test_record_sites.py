"""What sites keep as their programme in YAML, and say otherwise than most. All of it is made up."""

from typing import Any

import pytest
from translating import notes, translated, translation


def of(text: str) -> Any:  # noqa: ANN401 -- to be looked into
    return translated({"schedule.yml": text})


def sessions(text: str) -> list[Any]:
    return [*of(text)["sessions"].values()]


def test_subtitles_of_most_talks_name_who_gives_them() -> None:
    found = of(
        """\
- day: 14 May 2030
  events:
    - {time: 9:00 to 9:30, title: "On knots: how to tie them", subtitle: Ada Sample}
    - {time: 9:30 to 10:00, title: Nets at sea, subtitle: "Ben Test, Sample College, Oslo"}
    - {time: 10:00 to 10:30, title: Oars, subtitle: Cleo Probe (Boat Works) and Dan Muster (Ships)}
    - {time: 10:30 to 11:00, title: Session on sails, subtitle: Fay Example}
"""
    )

    assert [(one.get("speakers"), one.get("subtitle")) for one in found["sessions"].values()] == [
        (["ada-sample"], None),
        (["ben-test"], None),
        (["cleo-probe", "dan-muster"], None),
        (None, "Fay Example"),
    ]
    assert found["speakers"]["ben-test"] == {
        "name": "Ben Test",
        "organization": "Sample College, Oslo",
    }


def test_titles_of_most_talks_may_be_names_without_brackets() -> None:
    text = """\
- day: 14 May 2030
  events:
    - {time: 9:00 to 9:30, title: Ada Sample, subtitle: How to tie a knot}
    - {time: 9:30 to 10:00, title: Ben Test, subtitle: Nets at sea}
    - {time: 10:00 to 10:30, title: Cleo Probe, subtitle: TBA}
    - {time: 10:30 to 11:00, title: Lunch break}
"""

    assert [(one["title"], one.get("speakers")) for one in sessions(text)] == [
        ("How to tie a knot", ["ada-sample"]),
        ("Nets at sea", ["ben-test"]),
        ("Cleo Probe", ["cleo-probe"]),
        ("Lunch break", None),
    ]


def test_a_name_may_be_those_of_several_with_brackets_behind_some() -> None:
    found = of(
        """\
- date: 2030-05-14
  events:
    - title: Knots
      from: 9:00am
      to: 9:30am
      authors:
        - name: Ada Sample, Ben Test (Sample University), Cleo Probe (Boat Works)
          title: Authors
    - title: Nets
      from: 9:30am
      to: 10:00am
      authors:
        - name: Dan Muster, Captain (Boat Works)
"""
    )

    assert [one["speakers"] for one in found["sessions"].values()] == [
        ["ada-sample", "ben-test", "cleo-probe"],
        ["dan-muster"],
    ]
    assert [*found["speakers"].values()][:3] == [
        {"name": "Ada Sample"},
        {"name": "Ben Test", "organization": "Sample University"},
        {"name": "Cleo Probe", "organization": "Boat Works"},
    ]


def test_how_somebody_takes_part_is_no_name() -> None:
    knots, nets = sessions(
        """\
- {Time: 9:00-9:30, Date: 2030-05-14, Title: A, Speaker: Ada Sample, Speaker in person?: remote}
- {Time: 9:30-10:00, Date: 2030-05-14, Title: B, Speaker: Ben Test, Speaker in person?: in person}
"""
    )

    assert (knots["speakers"], nets["speakers"]) == (["ada-sample"], ["ben-test"])
    assert knots["extra"] == {"Speaker in person?": "remote"}


def test_who_joins_from_afar_works_at_no_place_called_remote() -> None:
    found = of(
        """\
- {time: 9:00-9:30, date: 2030-05-14, title: "Invited Talk: Ada Sample (Remote)"}
- {time: 9:30-10:00, date: 2030-05-14, title: "Invited Talk: Ben Test"}
"""
    )

    assert found["speakers"]["ada-sample"] == {"name": "Ada Sample"}
    assert [one["speakers"] for one in found["sessions"].values()] == [
        [{"who": "ada-sample", "remote": "true"}],
        ["ben-test"],
    ]


def test_who_joins_from_afar_as_something_else_is_told_as_both() -> None:
    found = of('- {time: 9:00-9:30, date: 2030-05-14, title: A, chair: "Ada Sample (online)"}')

    assert found["sessions"]["a"]["chair"] == [{"who": "ada-sample", "remote": "true"}]


def test_times_may_stand_where_dates_do() -> None:
    text = """\
- {date: "9:00 am", title: Knots, id: knots, duration: 30, speaker: Ada Sample}
- {date: 1:10 pm, title: Nets, id: nets, duration: 20, speaker: Ben Test}
"""

    assert [one.get("start") or one["time"] for one in sessions(text)] == ["9:00 am", "1:10 pm"]


def test_a_table_may_have_its_columns_beside_its_rows() -> None:
    text = """\
headers: [Time, Activity]
rows:
  - ["08:15-08:30", "Opening Remarks"]
  - ["08:30-09:00", "On knots"]
"""

    assert [(one["time"], one["title"]) for one in sessions(text)] == [
        ("08:15-08:30", "Opening Remarks"),
        ("08:30-09:00", "On knots"),
    ]


def test_a_mapping_with_a_zone_tells_of_the_conference() -> None:
    found = of(
        """\
summit:
  venue: {name: Example Hall, address: Pier 5, timezone: America/Denver}
days:
  - date: "2030-05-14"
    sessions:
      - {title: Knots, start: "9:00", end: "9:30"}
"""
    )

    assert (found["conference"]["timezone"], found["conference"]["venue"]) == (
        "America/Denver",
        "Example Hall",
    )


def test_a_name_of_four_words_stands_before_a_colon_as_well() -> None:
    found = of(
        """\
- {time: 9:00-9:30, date: 2030-05-14, title: Knots, speaker: "Anna Bella Carla Sample:Boats, Ltd"}
"""
    )

    assert [*found["speakers"].values()] == [
        {"name": "Anna Bella Carla Sample", "organization": "Boats, Ltd"}
    ]


def test_a_committee_is_nobody_in_japanese_either() -> None:
    first, second, third = sessions(
        """\
- {time: 9:00-9:30, date: 2030-05-14, title: 結び目, speaker: 実行委員会}
- {time: 9:30-10:00, date: 2030-05-14, title: 帆, speaker: 各チーム}
- {time: 10:00-10:30, date: 2030-05-14, title: 櫂, speaker: 様本 花子}
"""
    )

    assert first["extra"] == {"speaker": "実行委員会"}
    assert second["extra"] == {"speaker": "各チーム"}
    assert len(third["speakers"]) == 1


def test_a_tag_is_a_day_in_german_and_else_what_something_is() -> None:
    text = """\
days:
  - date: "2030-05-14"
    entries:
      - {timeslot: 9:00 – 10:30, location: Room 0, title: Knots at sea, tag: Workshop}
      - {timeslot: 10:30 – 11:00, title: "", tag: Coffee Break}
"""
    german = """\
- {Tag: 1, Zeit: 9:00-9:30, Titel: Knoten}
- {Tag: 2, Zeit: 9:00-9:30, Titel: Netze}
"""

    assert [(one["title"], one["type"]) for one in sessions(text)] == [
        ("Knots at sea", "workshop"),
        ("Coffee Break", "break"),
    ]
    assert [one["day"] for one in sessions(german)] == ["1", "2"]


def test_headings_are_titles_and_what_stands_below_describes_them() -> None:
    knots, pause = sessions(
        """\
schedule:
  tabs:
    - title: Day 1
      subtitle: 20 May, 2030 [10.00 - 18.00]
      contents:
        - {time: 10:00 – 11:45, content: "### On knots\\n\\n###### By Ada Sample\\n\\nAt sea"}
        - {time: 11:45 – 12:00, content: "### Coffee break\\n"}
"""
    )

    assert (knots["title"], knots["speakers"], knots["description"]) == (
        *("On knots", ["ada-sample"], "At sea"),
    )
    assert (pause["title"], pause["date"]) == ("Coffee break", "2030-05-20")


def test_slugs_in_the_place_of_titles_are_words_or_names() -> None:
    rows = "- {{title: {}, date: 2030-05-14, start_time: '{}:00', end_time: '{}:30'}}\n"
    talks = ("ada-sample", "ben-van-test", "cleo-probe", "Lunch")
    text = "".join(rows.format(one, n, n) for n, one in enumerate(talks, 9))
    words = text.replace("ada-sample", "knots_at_sea").replace("cleo-probe", "_on_the_boat__")

    assert [(one["title"], one.get("speakers")) for one in sessions(text)] == [
        ("Ada Sample", ["ada-sample"]),
        ("Ben van Test", ["ben-van-test"]),
        ("Cleo Probe", ["cleo-probe"]),
        ("Lunch", None),
    ]
    document = translation({"schedule.yml": words})
    root: Any = document.roots[0]
    [said] = notes(document.findings)

    assert said.startswith("F004 1 no list says what takes place: 3 sessions are called by their")
    assert [(one["title"], one.get("speakers")) for one in root["sessions"].values()] == [
        ("Knots at sea", None),
        ("Ben van test", None),
        ("On the boat", None),
        ("Lunch", None),
    ]


def test_what_is_in_a_room_of_its_own_beside_others_is_as_long_as_its_block() -> None:
    knots, nets = sessions(
        """\
- date: "2030-05-14"
  sessions:
    - title: Workshops
      time: "9:00-10:15"
      slots:
        - {title: On knots, room: E1, duration: 75.0}
        - {title: On nets, room: E2, time: "9:15-10:15"}
"""
    )

    assert (knots["time"], nets["time"]) == ("9:00-10:15", "9:15-10:15")


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("1 ora e 15 min", "1 ora e 15 min"),
        ("half-hour", "half-hour"),
        ("~45 min", "45 min"),
        ("20 min (incl. Q&A)", "20 min"),
        ("20 + 10 min", "20 + 10 min"),
    ],
)
def test_lengths_are_kept_as_they_are_told_without_what_is_said_of_them(
    told: str, meant: str
) -> None:
    [knots] = sessions(f"- {{time: '9:00', date: 2030-05-14, title: Knots, duration: {told}}}\n")

    assert knots["duration"] == meant


def test_rooms_stand_beside_what_is_for_all_of_them() -> None:
    found = sessions(
        """\
global:
  slots:
    - {from: "9:00", to: "9:45", title: Registratie en Welkom, type: plenair}
    - {from: "16:00", to: "16:15", title: Groepsfoto, type: plenair}
rooms:
  - name: Example Hall
    slots:
      - {from: "10:00", to: "10:45", title: Knots, speaker: Ada Sample, type: visie}
      - {from: "17:00", to: "17:15", title: Sluiting, type: plenair}
"""
    )

    assert [(one["title"], one.get("room"), one.get("type")) for one in found] == [
        ("Registratie en Welkom", None, "registration"),
        ("Groepsfoto", None, None),
        ("Knots", "example-hall", "visie"),
        ("Sluiting", "example-hall", "closing"),
    ]


def test_a_talk_beside_the_name_of_who_gives_it_is_the_title() -> None:
    found = sessions(
        """\
- {time: "8:00-9:00", date: 2030-05-14, title: Registration}
- {time: "9:00-9:30", date: 2030-05-14, title: Ada Sample, talk: How to tie a knot}
- {time: "9:30-10:00", date: 2030-05-14, title: Ben Test, talk: "What is a net?"}
"""
    )

    assert [(one["title"], one.get("speakers")) for one in found] == [
        ("Registration", None),
        ("How to tie a knot", ["ada-sample"]),
        ("What is a net?", ["ben-test"]),
    ]


def test_whether_there_is_a_speaker_is_nobody_and_a_topic_beside_names_the_title() -> None:
    found = sessions(
        """\
- {name: "", time: "8:30-9:00", topic: Check-in, speaker: false}
- {name: Ada Sample & Ben Test, time: "9:00-9:30", topic: Opening, speaker: false}
- {name: Cleo Probe, time: "9:30-10:00", topic: On knots, speaker: true}
"""
    )

    assert [(one["title"], one.get("speakers")) for one in found] == [
        ("Check-in", None),
        ("Opening", ["ada-sample", "ben-test"]),
        ("On knots", ["cleo-probe"]),
    ]


def test_organizations_stand_behind_the_dashes_of_a_column() -> None:
    row = "- {{time: '{0}:00-{0}:30', date: 2030-05-14, title: On knots {0}, author: {1}}}\n"
    names = ("Ada Sample - Sample University", "Ben Test - Power Knot Community", "Cleo Probe")
    people = of("".join(row.format(n, one) for n, one in enumerate(names, 9)))["speakers"]

    assert [one.get("organization") for one in people.values()] == [
        *("Sample University", "Power Knot Community", None),
    ]


def test_a_text_in_languages_may_stand_in_a_list_and_a_page_is_no_description() -> None:
    found = of(
        """\
description:
  title: General
  paragraphs: [Knots]
days:
  - date: "2030-05-14"
    events:
      - title: Knots
        start: "9:00"
        end: "9:30"
        detail:
          - {en: On knots., ko: 매듭.}
        location: {name: TBD, room: Room TBD}
"""
    )
    [knots] = found["sessions"].values()

    assert (knots["description"], knots.get("room")) == ("On knots.", None)
    assert found["conference"]["extra"]["description"]["title"] == "General"


def test_people_are_known_by_what_identifies_them_and_trainings_are_workshops() -> None:
    found = sessions(
        """\
speakers:
  - {name: Ada Sample, ident: ada, bio: Sails}
  - {name: Ben Test, ident: ben, bio: Rows}
talks:
  - {title: Opening Keynote, speakers: "ada, ben", abstract: Knots.}
trainings:
  - {title: Nets, speakers: ben, room: 2, abstract: Nets.}
"""
    )

    assert [(one["title"], one["speakers"], one.get("type")) for one in found] == [
        ("Opening Keynote", ["ada", "ben"], "talk"),
        ("Nets", ["ben"], "workshop"),
    ]


def test_days_and_speakers_may_be_counted_in_words() -> None:
    found = of(
        """\
dayOne:
  - {period: "9:00-9:30", agenda: Registration}
  - {period: "10:00-11:00", speakerOne: Ada Sample, speakerTwo: Ben Test}
dayTwo:
  - {period: "9:00-9:30", agenda: Registration}
  - {period: "10:00-11:00", speakerOne: Cleo Probe}
"""
    )["sessions"]

    assert [(one["title"], one["day"]) for one in found.values()] == [
        *(("Registration", "1"), ("Ada Sample, Ben Test", "1")),
        *(("Registration", "2"), ("Cleo Probe", "2")),
    ]


def test_what_people_of_a_block_talk_about_is_told_in_it() -> None:
    found = of(
        """\
- date: "2030-05-14"
  events:
    - title: Block of knots
      start: "9:00"
      end: "10:30"
      chair: Dan Muster
      speakers:
        - {name: Ada Sample, affil: Boats, talk: On knots}
        - {name: Ben Test, affil: Ships, talk: On nets, abstract: Wet.}
"""
    )
    [block] = found["sessions"].values()

    assert (block["speakers"], block["description"]) == (
        ["ada-sample", "ben-test"],
        "- On knots: Ada Sample\n- On nets: Ben Test",
    )
    assert found["speakers"]["ben-test"] == {"name": "Ben Test", "organization": "Ships"}


def test_rows_with_nothing_but_a_date_without_a_year_are_heads_of_days() -> None:
    found = sessions(
        """\
- {name: "Monday, March 11", highlight: true}
- {name: Knots, time: 9:00 - 10:00}
- {name: "Tuesday, March 12", highlight: true}
- {name: Nets, time: 9:00 - 10:00}
"""
    )

    assert [(one["title"], one["day"]) for one in found] == [
        ("Knots", "Monday"),
        ("Nets", "Tuesday"),
    ]


def test_people_stand_in_lines_of_html_below_titles() -> None:
    [first, second] = sessions(
        """\
- {name: "<b>Session 1</b><br/> Ada Sample<br/> Cleo Probe<br/> Tobias Rose", time: 9:00 - 10:00}
- {name: "<b>Session 2</b><br/> Ben Test<br/> Dan Muster", time: 10:00 - 11:00}
"""
    )

    assert (first["title"], first["speakers"]) == (
        "Session 1",
        ["ada-sample", "cleo-probe", "tobias-rose"],
    )
    assert (second["title"], second["speakers"]) == ("Session 2", ["ben-test", "dan-muster"])


def test_a_talk_is_called_by_who_gives_it_and_not_by_the_block_that_it_is_in() -> None:
    found = sessions(
        """\
- title: Morning block
  time: "10:00–11:00"
  slots:
    - {start: "10:00", end: "10:20", label: Welcome}
    - {start: "10:20", end: "10:40", speaker: Ada Sample}
    - {start: "10:40", end: "11:00", speaker: Ben Test}
"""
    )

    assert [one["title"] for one in found] == ["Welcome", "Ada Sample", "Ben Test"]


def test_what_a_talk_holds_may_be_who_gives_it() -> None:
    found = of(
        """\
- date: "2030-05-14"
  timeslots:
    - startTime: "9:00"
      endTime: "9:30"
      title: On knots
      events:
        - {title: "Ada Sample: Boat Society, Norway"}
    - startTime: "9:30"
      endTime: "10:00"
      title: On nets
      events:
        - {title: "Ben Test: Ships"}
"""
    )

    assert [one["speakers"] for one in found["sessions"].values()] == [["ada-sample"], ["ben-test"]]
    assert found["speakers"]["ben-test"] == {"name": "Ben Test", "organization": "Ships"}


def test_descriptions_may_be_names_as_well_and_say_who_leads() -> None:
    found = sessions(
        """\
- {time: "9:00-9:30", title: Registration, description: Doors open at nine}
- {time: "9:30-10:00", title: How to tie a knot, description: "Ada Sample. Chair: Dan Muster"}
- {time: "10:00-10:30", title: Difficult Conversations, description: Ben Test}
- {time: "10:30-11:00", title: On nets at sea, description: Cleo Probe}
- {time: "11:00-11:30", title: On boats of old, description: Sam Phippen}
"""
    )

    assert [(one.get("speakers"), one.get("chair"), one.get("description")) for one in found] == [
        (None, None, "Doors open at nine"),
        (["ada-sample"], ["dan-muster"], None),
        (["ben-test"], None, None),
        (["cleo-probe"], None, None),
        (["sam-phippen"], None, None),
    ]


def test_who_leads_a_session_is_no_title_of_its_talks() -> None:
    found = sessions(
        """\
- session: AM1
  chair: Dan Muster
  talks:
    - {start: "9:00", end: "9:15", title: Words at the quay, presenter: Cleo Probe}
    - {start: "9:15", end: "9:30", paperid: 7}
"""
    )

    assert [(one.get("title"), one["chair"]) for one in found] == [
        ("Words at the quay", ["dan-muster"]),
        (None, ["dan-muster"]),
    ]


def test_a_subtitle_may_say_who_is_invited_to_speak() -> None:
    found = sessions(
        """\
- title: On knots
  time: "9:00-9:30"
  subtitle: "Invited speakers: Ada Sample (Boats), Ben Test (Ships)"
- {title: On nets, time: "9:30-10:00"}
"""
    )

    assert [one.get("speakers") for one in found] == [["ada-sample", "ben-test"], None]
