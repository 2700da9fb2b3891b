"""Slots that name nothing but people, whose own entries say what they give."""

from pathlib import Path

from confsched import api

SCHEDULE = """[[schedule]]
title = "Registration"
type = "meta"
time = "8:00am"

[[schedule]]
type = "keynote"
speakers = ["jo"]
time = "9:00am"

[[schedule]]
type = "talk"
speakers = ["jo"]
time = "9:30am"

[[schedule]]
type = "talk"
speakers = ["mo"]
time = "10:00am"
"""
JO = """name = "Jo Sample"
company = "Sail Makers"

[[sessions]]
title = "Sails"
kind = "talk"
description = "How they are made."

[[sessions]]
title = "Winds"
kind = "keynote"
"""
MO = """name = "Mo Sample"

[[sessions]]
title = "Knots"

[[sessions]]
title = "Nets"
"""


def test_a_slot_of_somebody_is_what_their_entry_says_that_they_give(tmp_path: Path) -> None:
    (tmp_path / "speakers").mkdir()
    (tmp_path / "schedule.toml").write_text(SCHEDULE)
    (tmp_path / "speakers" / "jo.toml").write_text(JO)
    (tmp_path / "speakers" / "mo.toml").write_text(MO)
    [found] = api.load_all(tmp_path)

    assert [
        (one.title, one.type.id, one.description, [part.speaker.name for part in one.people])
        for one in found.sessions
    ] == [
        ("Registration", "registration", None, []),
        ("Winds", "keynote", None, ["Jo Sample"]),
        ("Sails", "talk", "How they are made.", ["Jo Sample"]),
        ("Mo Sample", "talk", None, ["Mo Sample"]),
    ]
