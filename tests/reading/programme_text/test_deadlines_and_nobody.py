"""Deadlines above a programme, cities of times, and who is still to be told; all is made up."""

from outlined import outline, programme

_ABOVE = """\
# Coast Forum

The forum takes place on *Thursday, June 4, 2026* in Hull.

- **Friday, May 1, 2026:** Deadline for [talk and poster proposals](x) and grants
- **Monday, May 4, 2026:** Submission deadline (UTC-12 timezone)

# Program
"""


def test_the_day_of_a_deadline_is_no_day_of_the_programme_nor_its_zone_one_of_times() -> None:
    page = f"{_ABOVE}\n- 9:00-10:00 Tides (Ada Sample)\n- 10:00-11:00 Kelp (Ben Muster)\n"

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Tides",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-11:00 Kelp",
        "  speaker: Ben Muster",
    ]
    assert "timezone" not in programme(page).root


def test_the_head_of_times_may_name_their_city() -> None:
    page = (
        "## 4 June 2026\n\n| Time (Vienna) | Title |\n|---|---|\n| 9:00 | Tides |\n| 10:00 | Kelp |"
    )

    assert programme(page).root.get("timezone") == "Europe/Vienna"


def test_a_chair_who_is_to_be_told_is_no_part_of_the_title() -> None:
    assert outline("""\
4 June 2026
- 9:00-10:00 Session of contributed talks (Chair: TBD)
- 10:00-11:00 Tides and timetables (Moderator: tba)
- 11:00-12:00 Kelp on the move (Chair: Ada Sample)
""") == [
        "2026-06-04 09:00-10:00 Session of contributed talks",
        "2026-06-04 10:00-11:00 Tides and timetables",
        "2026-06-04 11:00-12:00 Kelp on the move",
        "  chair: Ada Sample",
    ]
