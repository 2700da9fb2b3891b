"""Lists whose texts say where sessions are and who is in them, and posts with a dash behind."""

from typing import Any

import pytest
from test_records import sessions, translated

from confsched.reading.programme_text.recognisers.posts import post_of
from confsched.text.titles import plain_type

FAIR = """\
date,title,summary,start,end,location
2030-05-14,Kick off,"With : Ada Sample, Senior VP Innovation – ABC
Location : Lab ABC M30",08:15,08:45,
2030-05-14,Speech,"With:
Ben Test (Strategy Manager)
Cleo Probe (CEO)
Location: Lab Boats – N16.",09:10,09:25,
2030-05-14,Opening,,09:25,09:30,Stage 1
2030-05-14,Nets,"All about them.
Location: TBA",10:00,10:30,
"""


def test_a_text_may_say_where_a_session_is_and_who_is_in_it() -> None:
    found: Any = translated(FAIR)
    told = found["sessions"].values()
    people = found["speakers"].values()

    assert [one.get("room") for one in told] == ["Lab ABC M30", "Lab Boats – N16", "Stage 1", None]
    assert [one.get("abstract") for one in told] == [
        *(None, None, None, "All about them.\nLocation: TBA"),
    ]
    assert [(one["name"], one.get("role"), one.get("organization")) for one in people] == [
        ("Ada Sample", "Senior VP Innovation", "ABC"),
        ("Ben Test", "Strategy Manager", None),
        ("Cleo Probe", "CEO", None),
    ]


def test_a_single_such_line_may_mean_anything() -> None:
    text = 'date,title,summary,start\n2030-05-14,Nets,"All of it.\nLocation: the sea.",9:00\n'

    assert [one.get("room") for one in sessions(text)] == [None]


def test_rooms_in_the_column_of_tracks_change_places_though_a_topic_looks_like_one() -> None:
    topics = ("NETS", "BOATS & SHIPS", "TEAMS", "KNOTS")
    rows = (f"STUDIO {'ABCD'[n]},9:00,9:45,Talk {n},{one}\n" for n, one in enumerate(topics))
    text = f"Track,Start Time,End Time,Talk Title,Room Name\n{''.join(rows)}"
    told = [(one["room"], one["track"]) for one in sessions(text)]

    assert told == [
        *(("STUDIO A", "NETS"), ("STUDIO B", "BOATS & SHIPS")),
        *(("STUDIO C", "TEAMS"), ("STUDIO D", "KNOTS")),
    ]


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("CEO – ABC", "CEO", "ABC"),
        ("CTO - Sample", "CTO", "Sample"),
        ("Directrice générale – Groupe Exemple", "Directrice générale", "Groupe Exemple"),
        ("Head of Nets - Sample Institute", "Head of Nets", "Sample Institute"),
        ("Sail Engineer – Boats", "Sail Engineer – Boats", ""),  # of what
    ],
)
def test_a_body_may_stand_behind_a_post_and_a_dash(text: str, role: str, organization: str) -> None:
    post = post_of(text)

    assert (post.role, post.organization) == (role, organization)


@pytest.mark.parametrize("title", ["懇親会（任意）", "全体写真撮影"])
def test_what_is_social_may_have_wide_brackets(title: str) -> None:
    assert plain_type(title) == "social"
