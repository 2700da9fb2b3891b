"""Lists of talks that name the sessions which hold them. All of them are made up."""

import pytest
from test_records import sessions
from translating import translated

HEAD = "Date,Time,Session title,Chair,Title,Speaker,Room\n"


def test_talks_at_the_time_of_their_session_are_parts_of_it() -> None:
    rows = (
        "2030-05-14,9:00-10:00,Boats,Al Sample,Sails,Jo Sample,Hall\n"
        "2030-05-14,9:00-10:00,Boats,Al Sample,Sails,Mo Sample,Hall\n"
        "2030-05-14,9:00-10:00,Boats,Al Sample,Oars,Bo Sample,Hall\n"
        "2030-05-14,9:00-10:00,Ships,Cy Sample,Masts,Di Sample,Attic\n"
    )

    assert sessions(HEAD + rows) == [
        {
            "title": "Boats",
            "room": "Hall",
            "date": "2030-05-14",
            "time": "9:00-10:00",
            "description": "- Sails: Jo Sample, Mo Sample\n- Oars: Bo Sample",
            "chair": ["al-sample"],
            "speakers": ["jo-sample", "mo-sample", "bo-sample"],
            "extra": {
                "contents": [
                    {"title": "Sails", "speakers": ["Jo Sample", "Mo Sample"]},
                    {"title": "Oars", "speakers": ["Bo Sample"]},
                ]
            },
        },
        {
            "title": "Ships",
            "room": "Attic",
            "date": "2030-05-14",
            "time": "9:00-10:00",
            "description": "- Masts: Di Sample",
            "chair": ["cy-sample"],
            "speakers": ["di-sample"],
            "extra": {"contents": [{"title": "Masts", "speakers": ["Di Sample"]}]},
        },
    ]


def test_talks_with_times_of_their_own_are_sessions() -> None:
    rows = "9:00-9:30,Boats,Sails,Hall\n9:30-10:00,Boats,Oars,Hall\n"

    assert sessions(f"Time,Session,Title,Room\n{rows}") == [
        {"title": "Sails", "room": "Hall", "time": "9:00-9:30", "track": "Boats"},
        {"title": "Oars", "room": "Hall", "time": "9:30-10:00", "track": "Boats"},
    ]


def test_what_holds_talks_is_kept_beside_their_tracks_and_where_it_is_no_name_of_them() -> None:
    rows = "9:00-9:30,Boats,Sails,Sea\n9:30-10:00,Boats,Oars,\n"
    breaks = "9:00-9:30,Coffee break,Sails,\n9:30-10:00,Coffee break,Oars,\n"
    apart = "9:00-9:30,Boats,Sails,\n9:30-10:00,Ships,Oars,\n"

    told = [sessions(f"Time,Session,Title,Track\n{one}") for one in (rows, breaks, apart)]
    assert [[one.get("track") for one in found] for found in told] == [
        *(["Sea", None], [None, None], [None, None]),
    ]
    assert [[one["extra"] for one in found] for found in told] == [
        [{"session": "Boats"}] * 2,
        [{"session": "Coffee break"}] * 2,
        [{"session": "Boats"}, {"session": "Ships"}],
    ]


def test_a_code_holds_nothing() -> None:
    rows = "9:00-10:00,S1,Sails,Hall\n9:00-10:00,S1,Oars,Hall\n"
    found = sessions(f"Time,Session,Title,Room\n{rows}")

    assert [(one["title"], one["extra"]) for one in found] == [
        ("Sails", {"session": "S1"}),
        ("Oars", {"session": "S1"}),
    ]


def test_a_word_alone_holds_nothing_without_a_room() -> None:
    rows = "9:00-10:00,Parallel,Sails\n9:00-10:00,Parallel,Oars\n"

    assert [one["title"] for one in sessions(f"Time,Session,Title\n{rows}")] == ["Sails", "Oars"]


def test_the_title_of_a_talk_is_its_own_where_the_session_has_one_too() -> None:
    text = "Paper title,Session name,Authors\nSails,Boats,Jo Sample\n"

    assert sessions(text) == [
        {"title": "Sails", "speakers": ["jo-sample"], "extra": {"session": "Boats"}}
    ]


def test_talks_with_times_beside_those_of_their_session_keep_them() -> None:
    head = "Session title,Session start,Session end,Room,Talk title,Talk start,Talk end\n"
    rows = (
        "Boats,9:00,10:00,Hall,Sails,9:00,9:30\nBoats,9:00,10:00,Hall,Oars,9:30,10:00\n"
        "Coffee,10:00,10:30,,,,\n"
    )

    assert sessions(head + rows) == [
        {
            "title": "Boats",
            "room": "Hall",
            "start": "9:00",
            "end": "10:00",
            "description": "- 9:00 Sails\n- 9:30 Oars",
            "extra": {
                "contents": [
                    {"title": "Sails", "start": "9:00", "end": "9:30"},
                    {"title": "Oars", "start": "9:30", "end": "10:00"},
                ]
            },
        },
        {"title": "Coffee", "start": "10:00", "end": "10:30"},
    ]


@pytest.mark.parametrize("column", ["Paper", "Presentation", "Vortrag"])
def test_a_session_holds_what_stands_in_a_column_of_papers(column: str) -> None:
    text = f"""\
Date,Time,Session,{column},Authors
2030-05-14,9:00-10:00,Opening,,
2030-05-14,10:00-11:00,Knots and Ropes,On Knots,Ada Sample
,,,On Ropes,Ben Test
"""

    opening, held = sessions(text)
    assert opening == {"title": "Opening", "date": "2030-05-14", "time": "9:00-10:00"}
    assert held == {
        "title": "Knots and Ropes",
        "date": "2030-05-14",
        "time": "10:00-11:00",
        "speakers": ["ada-sample", "ben-test"],
        "description": "- On Knots: Ada Sample\n- On Ropes: Ben Test",
        "extra": {
            "contents": [
                {"title": "On Knots", "speakers": ["Ada Sample"]},
                {"title": "On Ropes", "speakers": ["Ben Test"]},
            ]
        },
    }


def test_each_row_of_a_session_may_say_its_room() -> None:
    [held] = sessions("""\
Date,Time,Session,Chair,Paper Title,Presenter,Room
2030-05-14,10:00-11:00,Knots and Ropes,Cleo Probe,On Knots,Ada Sample,Hall A
,,,,On Ropes,Ben Test,Hall A
""")

    assert held == {
        "title": "Knots and Ropes",
        "date": "2030-05-14",
        "time": "10:00-11:00",
        "room": "Hall A",
        "speakers": ["ada-sample", "ben-test"],
        "chair": ["cleo-probe"],
        "description": "- On Knots: Ada Sample\n- On Ropes: Ben Test",
        "extra": {
            "contents": [
                {"title": "On Knots", "speakers": ["Ada Sample"]},
                {"title": "On Ropes", "speakers": ["Ben Test"]},
            ]
        },
    }


@pytest.mark.parametrize("told", ["12", "https://boats.example/the slides.pdf", "yes"])
def test_numbers_and_files_are_no_papers(told: str) -> None:
    rows = f"Date,Time,Session,Presentation\n2030-05-14,9:00-10:00,Boats,{told}\n"

    assert sessions(rows) == [
        {
            "title": "Boats",
            "date": "2030-05-14",
            "time": "9:00-10:00",
            "extra": {"Presentation": told},
        }
    ]


def test_a_talk_without_a_session_in_a_list_that_names_each_is_below_none() -> None:
    rows = (
        "2030-05-14,9:00-10:00,Knots and Ropes,,On Knots,Ada Sample,Hall\n"
        "2030-05-14,9:00-10:00,Knots and Ropes,,On Ropes,Ben Test,Hall\n"
        ",,,,On Nets,Cleo Probe,\n"
    )

    assert [one["title"] for one in sessions(HEAD + rows)] == ["Knots and Ropes", "On Nets"]


def test_what_holds_talks_is_called_by_the_column_that_names_what_others_are_in() -> None:
    slots = [
        {"time": "9:00-10:00", "session": "Keynote", "title": "On boats", "author": "Jo Sample"},
        {"time": "10:00-10:30", "session": "Coffee Break"},
        {
            "time": "10:30-12:00",
            "session": "Sails and masts",
            "papers": [{"title": "Sails", "author": "Bo Test"}, {"title": "Masts"}],
        },
    ]
    found = translated({"plan.json": slots})["sessions"]

    assert found["sails-and-masts"] == {
        "title": "Sails and masts",
        "time": "10:30-12:00",
        "speakers": ["bo-test"],
        "description": "- Sails: Bo Test\n- Masts",
        "extra": {"contents": [{"title": "Sails", "speakers": ["Bo Test"]}, {"title": "Masts"}]},
    }
    assert [*found] == ["on-boats", "coffee-break", "sails-and-masts"]


@pytest.mark.parametrize(
    ("heads", "titles"),
    [
        ("Session,Talk", ["Session 1: Boats", "Session 2: Sails"]),
        ("Panel,Presentation", ["Session 1: Boats", "Session 2: Sails"]),
    ],
)
def test_talks_beside_a_column_of_sessions_are_held_by_these(heads: str, titles: list[str]) -> None:
    rows = """\
2030-05-15,09:00,10:00,Hall,Session 1: Boats,Hulls,Ada Sample
,,,,,Keels,Ben Sample
2030-05-15,10:30,12:00,Hall,Session 2: Sails,Cloth,Cleo Sample
,,,,,Seams,Dan Sample
"""
    found = sessions(f"Date,Start,End,Room,{heads},Speaker\n{rows}")

    assert [one["title"] for one in found] == titles
    assert [one["description"] for one in found] == [
        "- Hulls: Ada Sample\n- Keels: Ben Sample",
        "- Cloth: Cleo Sample\n- Seams: Dan Sample",
    ]


def test_numbers_of_sessions_beside_talks_hold_nothing() -> None:
    rows = "9:00-10:00,1,Hulls,Ada Sample\n9:00-10:00,1,Keels,Ben Sample\n"
    found = sessions(f"Time,Session,Talk,Speaker\n{rows}")

    assert [one["title"] for one in found] == ["Hulls", "Keels"]


def test_a_row_for_each_person_says_who_chairs_without_a_talk() -> None:
    rows = (
        "S1: Sea,2030-05-14,9:00-10:00,Chair,Al Sample,\n"
        "S1: Sea,2030-05-14,9:00-10:00,Speaker,Jo Sample,Sails\n"
        "S1: Sea,2030-05-14,9:00-10:00,Speaker,Mo Sample,Oars\n"
        "S2: Land,2030-05-14,11:00-12:00,Chair,Cy Sample,\n"
        "S2: Land,2030-05-14,11:00-12:00,Speaker,Di Sample,Carts\n"
    )
    found = sessions(f"Session,Date,Time,Role,Name,Talk title\n{rows}")

    assert [(one["title"], one["description"], one["chair"]) for one in found] == [
        ("S1: Sea", "- Sails: Jo Sample\n- Oars: Mo Sample", ["al-sample"]),
        ("S2: Land", "- Carts: Di Sample", ["cy-sample"]),
    ]


def test_a_talk_whose_session_stands_in_the_row_above_is_in_it_in_other_languages_too() -> None:
    text = """\
Fecha,Hora,Mesa,Ponencia,Ponente
2030-05-14,9:00-10:30,Mesa 1: Suelos,Arcilla,Ada Sample
,,,Limo,Ben Test
"""

    assert [(one["title"], one["time"], one["description"]) for one in sessions(text)] == [
        ("Mesa 1: Suelos", "9:00-10:30", "- Arcilla: Ada Sample\n- Limo: Ben Test")
    ]


def test_the_code_of_what_holds_papers_is_no_id_of_theirs() -> None:
    head = "Session Code,Session,Paper,Presenter,Time,Room"
    rows = "A1,Boats,Sails at sea,Jo Sample,9-10,Hall\nA1,Boats,Oars at sea,Mo Test,10-11,Hall\n"
    found = sessions(f"{head}\n{rows}")

    assert [(one.get("id"), one["extra"]) for one in found] == [(None, {"Session Code": "A1"})] * 2


FIRST_ALONE = """\
Date,Session,Chair,Room,Start,End,Paper,Authors
2030-05-14,Boats,Al Sample,Hall,9:00,9:30,Old Sails,Jo Sample
,,,,9:30,10:00,Old Oars,Mo Sample
,,,,10:00,10:30,Coffee break,
,Nets,Bo Sample,Attic,10:30,11:00,Old Knots,Cy Sample
,,,,11:00,11:30,Old Ropes,Di Sample
"""


def test_what_stands_at_the_first_talk_of_a_session_is_said_of_the_others_up_to_a_break() -> None:
    found = sessions(FIRST_ALONE)

    assert [
        (one["title"], one.get("track"), one.get("room"), one.get("chair")) for one in found
    ] == [
        ("Old Sails", "Boats", "Hall", ["al-sample"]),
        ("Old Oars", "Boats", "Hall", ["al-sample"]),
        ("Coffee break", None, None, None),
        ("Old Knots", "Nets", "Attic", ["bo-sample"]),
        ("Old Ropes", "Nets", "Attic", ["bo-sample"]),
    ]


@pytest.mark.parametrize(
    ("row", "instead"),
    [
        (",Nets,Bo", ",Boats,Bo"),  # who names one twice leaves no cell empty
        (",,,,11:00,11:30,Old Ropes", "2030-05-15,,,,11:00,11:30,Old Ropes"),
        (",,,,9:30,", ",,Ed Sample,,9:30,"),
        (",,,,9:30,", ",,,Cellar,9:30,"),
    ],
)
def test_talks_of_which_nothing_says_that_they_go_on_stay_by_themselves(
    row: str, instead: str
) -> None:
    found = sessions(FIRST_ALONE.replace(row, instead))

    assert not any("track" in one for one in found if one["title"] in ("Old Oars", "Old Ropes"))


@pytest.mark.parametrize("head", ["Séance", "Sesión", "Sessione", "Sessão", "Sessie", "Sitzung"])
@pytest.mark.parametrize("led", [" – Chair: Al Sample", ", chaired by Al Sample"])
def test_what_holds_talks_is_called_so_in_other_languages_and_may_say_who_chairs_it(
    head: str, led: str
) -> None:
    rows = f'9:00-9:30,"Sea: Boats{led}",Sails,Hall\n9:30-10:00,"Sea: Boats{led}",Oars,Hall\n'

    assert [
        (one["title"], one["track"], one["chair"])
        for one in sessions(f"Time,{head},Title,Room\n{rows}")
    ] == [("Sails", "Sea: Boats", ["al-sample"]), ("Oars", "Sea: Boats", ["al-sample"])]


@pytest.mark.parametrize("head", ["Séance", "Sitzung"])
def test_sessions_alone_are_called_so_as_well(head: str) -> None:
    assert [one["title"] for one in sessions(f"Time,{head}\n9:00-9:30,Boats\n")] == ["Boats"]


def test_talks_without_times_are_in_the_session_above_though_their_day_is_repeated() -> None:
    rows = (
        "2030-05-14,9:00-10:00,Boats,Al Sample,Sails,Jo Sample,Hall\n"
        "2030-05-14,,,,Oars,Bo Sample,\n"
    )
    [found] = sessions(HEAD + rows)

    assert (found["title"], found["speakers"]) == ("Boats", ["jo-sample", "bo-sample"])


def test_talks_whose_tracks_never_come_again_are_in_their_block_and_those_in_parallel_are_not() -> (
    None
):
    def talk(title: str, track: str) -> str:
        return f'{{"title": "{title}", "category": "{track}"}}'

    def told(second: str) -> list[dict[str, object]]:
        blocks = (
            ("Boats", "9:00-10:00", f"{talk('Sails', 'Sea')}, {talk('Oars', 'River')}"),
            ("Ropes", "10:00-11:00", second),
        )
        rows = ", ".join(
            f'{{"session_title": "{title}", "time": "{time}", "talks": [{talks}]}}'
            for title, time, talks in blocks
        )
        found = sessions(f'{{"days": [{{"date": "2030-05-14", "sessions": [{rows}]}}]}}', "p.json")
        return [{name: one.get(name) for name in ("title", "time", "track")} for one in found]

    assert told(talk("Knots", "Lake")) == [
        {"title": "Boats", "time": "9:00-10:00", "track": None},
        {"title": "Ropes", "time": "10:00-11:00", "track": None},
    ]
    assert told(f"{talk('Knots', 'Sea')}, {talk('Bends', 'River')}") == [
        {"title": "Sails", "time": "9:00-10:00", "track": "Sea"},
        {"title": "Oars", "time": "9:00-10:00", "track": "River"},
        {"title": "Knots", "time": "10:00-11:00", "track": "Sea"},
        {"title": "Bends", "time": "10:00-11:00", "track": "River"},
    ]


@pytest.mark.parametrize(
    ("start", "end", "is_part"), [("08:55", "09:10", 1), ("08:00", "09:00", 0)]
)
def test_a_part_may_begin_before_its_block_but_what_is_over_by_then_is_only_named(
    start: str, end: str, is_part: int
) -> None:
    def entry(title: str, start: str, end: str, rest: str) -> str:
        day = "2030-05-14T"
        return f'{{"title": "{title}", "start": "{day}{start}", "end": "{day}{end}", {rest}}}'

    nets = entry("Nets", start, end, '"speaker": "Jo Sample"')
    oars = entry("Oars", "09:10", "10:00", '"speaker": "Mo Sample"')
    text = f"[{entry('Boats', '09:00', '10:00', f'{chr(34)}talks{chr(34)}: [{nets}, {oars}]')}]"
    slot = {"start": f"2030-05-14T{start}", "end": f"2030-05-14T{end}"}
    own = {"title": "Nets", **slot, "speakers": ["jo-sample"], "extra": {"session": "Boats"}}
    named = {"title": "Nets", **slot, "speakers": ["Jo Sample"]}

    assert sessions(text, "talks.json") == [
        *([own] if is_part else []),
        {
            "title": "Oars",
            "start": "2030-05-14T09:10",
            "end": "2030-05-14T10:00",
            "speakers": ["mo-sample"],
            "extra": {"session": "Boats", **({} if is_part else {"related": [named]})},
        },
    ]
