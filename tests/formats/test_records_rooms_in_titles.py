"""Rooms that stand in titles, where nothing else says where sessions are."""

from translating import translated

HEAD = '- date: "2030-05-14"\n  sessions:\n'


def _told(*titles: str) -> list[tuple[str, str | None, list[str]]]:
    lines = [
        f'  - {{start: "{9 + number}:00", end: "{9 + number}:45", title: "{title}"}}\n'
        for number, title in enumerate(titles)
    ]
    root = translated({"schedule.yaml": HEAD + "".join(lines)})
    return [
        (one["title"], one.get("room"), one.get("chair", [])) for one in root["sessions"].values()
    ]


def test_a_word_for_rooms_and_a_colon_stand_behind_a_title() -> None:
    assert _told("Open remarks / Room: 202", "Nets - Old and New / Sala: 3 Chair: Jo Sample") == [
        ("Open remarks", "202", []),
        ("Nets - Old and New", "3", ["jo-sample"]),
    ]


def test_most_brackets_in_titles_are_rooms() -> None:
    assert _told("Urban Ropes (Room B)", "Panel (Auditorium 2): Smart Nets", "Tea (sweet)") == [
        ("Urban Ropes", "Room B", []),
        ("Panel: Smart Nets", "Auditorium 2", []),
        ("Tea (sweet)", None, []),
    ]


def test_one_title_alone_may_mean_anything() -> None:
    assert _told("Old Nets / Room: 2", "New Ropes") == [
        ("Old Nets / Room: 2", None, []),
        ("New Ropes", None, []),
    ]


def test_who_leads_stands_behind_a_stroke() -> None:
    assert _told("Old Nets / Chair: Jo Sample", "New Ropes") == [
        ("Old Nets", None, ["jo-sample"]),
        ("New Ropes", None, []),
    ]
