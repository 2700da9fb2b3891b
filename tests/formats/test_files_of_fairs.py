"""What fairs, fan conventions and congresses write into their lists. All of it is made up."""

from pathlib import Path
from typing import Any

import pytest
from translating import translated

from confsched import api
from confsched.formats.records.people.posts import post_and_place
from confsched.formats.texts import plain

TOPICS = """\
Session Title,Date,Start Time,End Time,Speaker Name,Topic
Address,2030-05-14,10:00 AM,10:20 AM,Ada Sample,"The Ready Boat: Sailing with Care
Boats of the next decade
(Harbours for all)"
Round Table,2030-05-14,10:20 AM,10:40 AM,Bo Muster,"Nets that
last"
Address,2030-05-14,10:40 AM,11:00 AM,Cy Probe,Knots
Round Table,2030-05-14,11:00 AM,11:20 AM,Di Test,Sails
Lunch,2030-05-14,11:20 AM,12:20 PM,-,-
"""


def test_the_first_line_of_a_topic_is_the_title_and_points_below_it_describe_the_session() -> None:
    found: Any = translated({"agenda.csv": TOPICS})["sessions"]

    assert [(one["title"], one.get("description")) for one in found.values()] == [
        ("The Ready Boat: Sailing with Care", "Boats of the next decade\n(Harbours for all)"),
        ("Nets that last", None),
        ("Knots", None),
        ("Sails", None),
        ("Lunch", None),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Sample Packard Enterprise, Rio de Janeiro",
            ("", "Sample Packard Enterprise, Rio de Janeiro"),
        ),
        ("Mercado Muster, Buenos Aires", ("", "Mercado Muster, Buenos Aires")),
        ("Sample Packard Enterprise, Athens", ("", "Sample Packard Enterprise, Athens")),
        ("Lead Engineer, Sample Boats", ("Lead Engineer", "Sample Boats")),
    ],
)
def test_a_city_behind_an_organization_makes_no_post_of_it(
    text: str, told: tuple[str, str]
) -> None:
    assert post_and_place(text) == told


def test_the_body_of_several_may_stand_behind_them_where_others_have_one_each() -> None:
    rows = [
        {"title": "Boats", "time": "9:00-10:00", "speaker": "Jo Sample, Institute of Boats"},
        {"title": "Nets", "time": "10:00-11:00", "speaker": "Mo Muster, Open Harbours"},
        {
            "title": "Knots",
            "time": "11:00-12:00",
            "speaker": "Helen Probe, Peter Test, James Trial, BBC",
        },
    ]
    found: Any = translated({"schedule.json": rows})

    assert [(one["name"], one.get("organization")) for one in found["speakers"].values()] == [
        ("Jo Sample", "Institute of Boats"),
        ("Mo Muster", "Open Harbours"),
        ("Helen Probe", "BBC"),
        ("Peter Test", "BBC"),
        ("James Trial", "BBC"),
    ]


def test_tags_may_stand_in_columns_of_their_own() -> None:
    text = "id,title,tag1,tag2,tag3,date,time,mins\n1,Boats,Paper,,4A,2030-05-14,10:00,30\n"
    found: Any = translated({"program.csv": f"{text}2,Lunch,,,,2030-05-14,12:00,60\n"})["sessions"]

    assert [one.get("tags") for one in found.values()] == [["Paper", "4A"], None]


def test_days_of_a_german_table_are_no_tags() -> None:
    text = "Titel;Datum;Zeit;Tag 1;Tag 2\nBoote;14.5.2030;10:00-11:00;x;\n"
    found: Any = translated({"plan.csv": f"{text}Netze;15.5.2030;10:00-11:00;;x\n"})["sessions"]

    assert [(one.get("tags"), one.get("extra")) for one in found.values()] == [
        (None, {"Tag 1": "x"}),
        (None, {"Tag 2": "x"}),
    ]


SHOW = """\
- UID: boats
  title: 'Keynote: Boats'
  sessions:
  - {name: Live, start_time: 2030-05-14 15:00:00+00:00, end_time: 2030-05-14 16:00:00+00:00}
  presenter: Ada Sample
  affiliation: Boat Society
  bio: Ada sails.
- UID: nets
  title: Nets
  sessions:
  - {name: Live, start_time: 2030-05-14 16:00:00+00:00, end_time: 2030-05-14 17:00:00+00:00}
  presenter: Bo Muster and Cy Probe
  bio: They fish.
"""


def test_the_life_of_who_alone_presents_a_plenary_is_theirs() -> None:
    found: Any = translated({"plenary_sessions.yml": SHOW})

    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "Boat Society", "bio": "Ada sails."},
        "bo-muster": {"name": "Bo Muster"},
        "cy-probe": {"name": "Cy Probe"},
    }
    assert [one["extra"].get("bio") for one in found["sessions"].values()] == [None, "They fish."]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("&quot;&quot;", ""),
        ("&lt;p&gt;Boats &amp;amp; nets&lt;/p&gt;", "Boats & nets"),
        ("&quot;&lt;p&gt;Boats&lt;/p&gt;\r\n&lt;p&gt;Nets&lt;/p&gt;&quot;", "Boats\n\nNets"),
        ("&lt;p&gt; and &lt;/p&gt; are tags", "<p> and </p> are tags"),
        ("&quot;Boats&quot;", '"Boats"'),
    ],
)
def test_what_is_escaped_twice_is_html_where_all_of_it_is(text: str, told: str) -> None:
    assert plain(text) == told


def test_posts_in_lines_of_one_cell_are_told_in_one_line() -> None:
    head = "Title,Start,End,Speaker,Position\n"
    row = 'Boats,10:00,10:30,Ada Sample,"Head of Boats, \nPast President"\n'
    found: Any = translated({"agenda.csv": head + row})["speakers"]

    assert found == {"ada-sample": {"name": "Ada Sample", "role": "Head of Boats, Past President"}}


def test_who_speaks_may_be_what_kind_of_session_it_is() -> None:
    rows = [
        {"time": "9:00 - 10:00", "title": "Boats", "speaker": "Ada Sample"},
        {"time": "10:00 - 11:00", "title": "Crossing the bay", "speaker": "Panel Discussion"},
        {"time": "11:00 - 12:00", "title": "", "speaker": "Coffee Break"},
    ]
    found: Any = translated({"agenda.json": rows})["sessions"]

    assert [(one["title"], one.get("type"), one.get("speakers")) for one in found.values()] == [
        ("Boats", None, ["ada-sample"]),
        ("Crossing the bay", "panel", None),
        ("Coffee Break", None, None),
    ]


HEAD = "Day,Start_Time,End_Time,Session_Title,Presenter\n"
PEOPLE = """\
Speaker_ID,Name,Credentials,Organization
1,Ada Sample,"JD, SHRM-CP",Boat Works
2,Dr. Bo Muster,Ed.D.,Nets
"""


@pytest.mark.parametrize("form", ["day{}_sessions", "Day {} Sessions", "sessions_day{}"])
def test_a_file_for_each_day_goes_with_the_people_beside_it(tmp_path: Path, form: str) -> None:
    titles = {1: 'Boats,"Ada Sample, JD, SHRM-CP"', 2: 'Nets,"Dr. Bo Muster, Ed.D."'}
    for number, row in titles.items():
        text = f"{HEAD}Day {number},9:00,10:00 AM,{row}\n"
        (tmp_path / f"{form.format(number)}.csv").write_text(text)
    (tmp_path / "speakers.csv").write_text(PEOPLE)
    found = api.load_all(tmp_path)

    assert [
        (one.title, one.known.called, [part.speaker.organization for part in one.people])
        for schedule in found
        for one in schedule.sessions
    ] == [("Boats", "day 1", ["Boat Works"]), ("Nets", "day 2", ["Nets"])]
    assert [len(schedule.speakers) for schedule in found] == [2]
