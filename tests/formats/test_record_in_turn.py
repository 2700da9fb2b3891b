"""What blocks of a list hold that says only how long it lasts. Made up."""

from translating import translated

BOATS = {"title": "Boats", "speaker": "Jo Sample"}
NETS = {"title": "Nets", "speaker": "Mo Example"}


def test_parts_of_a_block_that_say_only_how_long_they_last_follow_each_other() -> None:
    parts = [{**BOATS, "time": "PT20M"}, {**NETS, "time": "PT1H5M"}, {**BOATS, "time": "PT5M"}]
    block = {"time": "10:00", "title": "On water", "talks": parts}
    found = translated({"plan.json": [{"date": "2030-05-14", "slots": [block]}]})["sessions"]

    assert [(one["title"], one["start"], one["duration"]) for one in found.values()] == [
        ("Boats", "10:00", "PT20M"),
        ("Nets", "10:20", "PT1H5M"),
        ("Boats", "11:25", "PT5M"),
    ]


def test_titled_entries_with_times_are_no_slots_of_one_session() -> None:
    slots = [{**BOATS, "time": "10:00-11:00"}, {**NETS, "time": "11:00-12:00"}]
    days = [{"d": f"Monday, June {day}", "title": "Water", "slot": slots} for day in (3, 10)]
    found = translated({"plan.json": {"day": days}})["sessions"]

    assert [(one["title"], one["day"]) for one in found.values()] == [
        ("Boats", "1"),
        ("Nets", "1"),
        ("Boats", "8"),
        ("Nets", "8"),
    ]
