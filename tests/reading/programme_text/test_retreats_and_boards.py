"""Retreats, boards and school days as people type them: bare hours, rooms before titles, points."""

from datetime import date

from outlined import outline, programme, sessions

from confsched.reading.programme_text.page import Asked


def test_hours_alone_go_on_from_times_above_them() -> None:
    text = """\
Boat retreat, Saturday June 12, 2027

9 check in + coffee
9:30 Welcome
10 Strategy
12 lunch
1:30 Budget
3 free time
6 dinner
7:30 bonfire
"""

    assert outline(text) == [
        "2027-06-12 09:00-09:30 check in + coffee",
        "2027-06-12 09:30-10:00 Welcome",
        "2027-06-12 10:00-12:00 Strategy",
        "2027-06-12 12:00-13:30 lunch",
        "2027-06-12 13:30-15:00 Budget",
        "2027-06-12 15:00-18:00 free time",
        "2027-06-12 18:00-19:30 dinner",
        "2027-06-12 19:30 bonfire",
    ]


def test_hours_alone_stand_between_ranges() -> None:
    text = """\
Boat retreat, Saturday June 12, 2027

9-10 check in + coffee
10-12 Strategy
12-1 lunch
1-3 Budget
3-5 free time
6 dinner
8 Bonfire
"""

    assert outline(text) == [
        "2027-06-12 09:00-10:00 check in + coffee",
        "2027-06-12 10:00-12:00 Strategy",
        "2027-06-12 12:00-13:00 lunch",
        "2027-06-12 13:00-15:00 Budget",
        "2027-06-12 15:00-17:00 free time",
        "2027-06-12 18:00-20:00 dinner",
        "2027-06-12 20:00 Bonfire",
    ]


def test_numbers_that_fit_nowhere_are_no_hours() -> None:
    text = """\
4 June 2027

9:00 Boats
3 harbours in one night
5 ropes, 4 knots
10:00 Lunch
"""

    assert outline(text) == [
        "2027-06-04 09:00-10:00 Boats",
        "2027-06-04 10:00 Lunch",
    ]


def test_what_is_counted_is_no_hour() -> None:
    text = """\
4 June 2027

9:00 Boats
10 speakers at once
12:00 Lunch
6 dinner
"""

    assert outline(text) == [
        "2027-06-04 09:00-12:00 Boats",
        "2027-06-04 12:00 Lunch",
    ]


def test_dates_are_in_the_order_that_another_day_shows() -> None:
    text = "Sat 6/12\n9:00 Boats\n10:00 Nets\nSun 6/13\n9:00 Ropes\n10:00 Tar\n"

    assert outline(text, Asked({2: date(2027, 6, 13)})) == [
        "2027-06-12 09:00-10:00 Boats",
        "2027-06-12 10:00 Nets",
        "2027-06-13 09:00-10:00 Ropes",
        "2027-06-13 10:00 Tar",
    ]


def test_rooms_stand_before_titles_below_the_time_of_all() -> None:
    text = """\
Harbour school day
16 August 2027

8:30-9:15   All-staff meeting, auditorium
9:30-10:30  Session 1
   Rm 104   Grading of ropes — Ada Sample
   Rm 106   Restorative knots — Ben Muster & Cleo Trial
   Library  New boat orientation — Dan Tester
10:45-11:45 Department time
"""

    assert outline(text) == [
        "2027-08-16 08:30-09:15 All-staff meeting [auditorium]",
        "2027-08-16 09:30-10:30 Grading of ropes [Rm 104] {Session 1}",
        "  speaker: Ada Sample",
        "2027-08-16 09:30-10:30 Restorative knots [Rm 106] {Session 1}",
        "  speaker: Ben Muster",
        "  speaker: Cleo Trial",
        "2027-08-16 09:30-10:30 New boat orientation [Library] {Session 1}",
        "  speaker: Dan Tester",
        "2027-08-16 10:45-11:45 Department time",
    ]


def test_numbered_rooms_stand_before_titles_in_a_list() -> None:
    text = """\
# Harbour Day

16 June 2027

- 10:20 Parallel talks
  - *Main hall*: Ropes for tiny teams – Ada Sample
  - *Lab 2*: Knots from zero – Ben Muster
- 13:00 Talks
  - Main hall: Nets on boats? – Cleo Trial & Dan Tester
  - Lab 2: Hands-on: tar as code – Eva Exempel
- 14:00 End
"""

    assert outline(text) == [
        "2027-06-16 10:20-13:00 Parallel talks",
        "2027-06-16 10:20-13:00 Ropes for tiny teams [Main hall]",
        "  speaker: Ada Sample",
        "2027-06-16 10:20-13:00 Knots from zero [Lab 2]",
        "  speaker: Ben Muster",
        "2027-06-16 13:00-14:00 Talks",
        "2027-06-16 13:00-14:00 Nets on boats? [Main hall]",
        "  speaker: Cleo Trial",
        "  speaker: Dan Tester",
        "2027-06-16 13:00-14:00 Hands-on: tar as code [Lab 2]",
        "  speaker: Eva Exempel",
        "2027-06-16 14:00 End",
    ]


def test_meetings_in_the_evening_go_past_seven() -> None:
    text = """\
Board of the harbour, January 13, 2027

6:30  Call to order
6:40  Report of the harbour
6:50  Committee reports
7:00  Old business
7:20  New business
8:30  Adjourn
"""

    assert outline(text) == [
        "2027-01-13 18:30-18:40 Call to order",
        "2027-01-13 18:40-18:50 Report of the harbour",
        "2027-01-13 18:50-19:00 Committee reports",
        "2027-01-13 19:00-19:20 Old business",
        "2027-01-13 19:20-20:30 New business",
        "2027-01-13 20:30 Adjourn",
    ]


def test_who_and_how_long_stand_in_one_bracket() -> None:
    text = """\
12 May 2027

13:20 Report of the harbour (B. Ng) – 10 min
13:40 Report of the ropes (Ada Sample, 10 min)
13:50 Report of the knots (5 min, B. Muster)
14:20 End
"""

    assert outline(text) == [
        "2027-05-12 13:20-13:30 Report of the harbour",
        "  speaker: B. Ng",
        "2027-05-12 13:40-13:50 Report of the ropes",
        "  speaker: Ada Sample",
        "2027-05-12 13:50-13:55 Report of the knots",
        "  speaker: B. Muster",
        "2027-05-12 14:20 End",
    ]


def test_letters_before_points_count_them() -> None:
    text = """\
13 January 2027

19:00  New business
        a. Spring cleanup date
        b. Grant application, REI
19:15  Public comment
       a) residents
       b) others
19:25  Reports
       i. ropes
       ii. knots
19:30  Elections
       – Slate of officers (M. Sample)
       – Vote
20:00  End
"""

    read = sessions(programme(text))

    assert [(one["title"], one.get("abstract")) for one in read] == [
        ("New business", "a. Spring cleanup date\n\nb. Grant application, REI"),
        ("Public comment", "a) residents\n\nb) others"),
        ("Reports", "i. ropes\n\nii. knots"),
        ("Elections", "Slate of officers (M. Sample)\n\nVote"),
        ("End", None),
    ]


def test_weekdays_in_the_year_asked_for_tell_the_order_of_dates() -> None:
    text = "Sat 6/5\n9:00 Boats\n10:00 Nets\nMon 7/5\n9:00 Ropes\n10:00 Tar\n"

    assert outline(text, Asked({1: date(2027, 6, 5)})) == [
        "2027-06-05 09:00-10:00 Boats",
        "2027-06-05 10:00 Nets",
        "2027-07-05 09:00-10:00 Ropes",
        "2027-07-05 10:00 Tar",
    ]


def test_a_heading_may_look_like_somebody() -> None:
    read = programme(
        "# Boatday Sampleton – agenda (draft v3)\n\n4 June 2026\n\n9:00 Ropes\n10:00 End"
    )

    assert str(read.root["title"]) == "Boatday Sampleton"
