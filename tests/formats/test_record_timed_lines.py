"""Lists that have the programme of a day in one cell, a time in each line. All of it is made up."""

from test_workbooks import Rows, book, translated

HEAD: Rows = [["Date", "Venue", "Programme"]]


def told(*cells: str) -> list[tuple[object, ...]]:
    rows: Rows = [[f"2030-05-{day}", "Sample House", cell] for day, cell in enumerate(cells, 14)]
    found = translated(book(Overview=[*HEAD, *rows]))["sessions"].values()
    return [(one["date"], one.get("time"), one["title"], one["room"]) for one in found]


def test_each_line_is_a_session_at_its_time() -> None:
    morning = "10:00 Opening\n• 10.30–11.15: Boats\nBring a rope\n12:00 Lunch"

    assert told(morning, "11:00 Knots\n12:00 Closing concert") == [
        ("2030-05-14", "10:00", "Opening", "Sample House"),
        ("2030-05-14", "10.30–11.15", "Boats", "Sample House"),
        ("2030-05-14", "12:00", "Lunch", "Sample House"),
        ("2030-05-15", "11:00", "Knots", "Sample House"),
        ("2030-05-15", "12:00", "Closing concert", "Sample House"),
    ]


def test_a_title_in_lines_without_times_stays_one() -> None:
    cells = "Boats\n10:00 Opening", "2 boats\n3 ships"

    assert told(*cells) == [
        ("2030-05-14", None, "Boats 10:00 Opening", "Sample House"),
        ("2030-05-15", None, "2 boats 3 ships", "Sample House"),
    ]


def test_a_time_may_stand_before_each_title() -> None:
    rows: Rows = [["Session", "Speaker"], ["Tuesday, 14 May 2030", ""]]
    rows += [["9:00-9:30 Boats (1500–1800)", "Ada Sample"], ["9:30: Nets", "Jo Test"], ["Tea", ""]]
    found = translated(book(Sheet1=rows))["sessions"].values()

    assert [(one["title"], one.get("time") or one.get("start")) for one in found] == [
        ("Boats (1500–1800)", "9:00-9:30"),
        ("Nets", "9:30"),
        ("Tea", None),
    ]


def test_a_number_before_a_few_titles_is_no_time() -> None:
    rows: Rows = [["Session", "Speaker"], ["9:30 to Nowhere", "Ada Sample"], ["Nets", "Jo Test"]]
    found = translated(book(Sheet1=rows))["sessions"].values()

    assert [one["title"] for one in found] == ["9:30 to Nowhere", "Nets"]
