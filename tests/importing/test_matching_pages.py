"""Which session of a changed page is which of the last import; all in these pages is made up."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confsched import api
from confsched.importing.matching import _alike, _One, _pairs
from confsched.importing.outcome import Updated
from confsched.opening import Reading

PAGE = """\
# Lantern Forum 2031

Monday, 19 May 2031

09:00 - 09:30 Opening
09:30 - 10:30 Panel 1: Wicks and Oil
Ada Sample, Director, Lamp Institute
Ben Example, Chandler, Wax Works
10:30 - 11:00 Break
11:00 - 12:00 Panel 2: Dark Skies over the Harbour
Cleo Muster, Keeper, Harbour Trust
12:00 - 13:00 Lunch

Tuesday, 20 May 2031

09:30 - 10:30 Keynote: What Burns
Dan Specimen, Lamplighter, City of Glow
10:30 - 11:00 Break
12:00 - 13:00 Lunch
"""
DARK, LUNCH = "Dark Skies over the Harbour", "12:00 - 13:00 Lunch\n"


def updated(place: Path, *changes: tuple[str, str]) -> Updated:
    """What an update says of the page after some changes."""
    page, folder = place / "page.txt", place / "conf"
    page.write_text(PAGE)
    api.import_files(page, into=folder, reading=Reading(timezone="Europe/Paris"))
    text = PAGE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    page.write_text(text)
    update = api.import_files(page, into=folder, update=True).update
    assert update is not None
    return update


def told(update: Updated) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """The sessions that are new, those that are cancelled, and what of which has changed."""
    return (
        [one.id for one in update.added if one.section == "sessions"],
        [one.id for one in update.cancelled],
        [(change.id, change.field) for change in update.changes],
    )


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("Wicks and Oil", "Wicks & Oil", [("wicks-oil", "title")]),
        ("Wicks and Oil", "Wikcs and Oil", [("wicks-oil", "title")]),
        (DARK, "Light at Sea", [("dark-skies-over-harbour", "title")]),
        ("11:00 - 12:00 P", "11:15 - 12:15 P", [("dark-skies-over-harbour", "time")]),
        ("12:00 - 13:00 L", "12:30 - 13:30 L", [("lunch", "time")]),
        ("Lunch", "Lunch break", [("lunch", "title")]),
        ("Opening", "Opening with Songs of the Harbour", [("opening", "title")]),
        ("Cleo Muster", "Cleo Mustermann", [("cleo-muster", "name")]),
        ("Ada Sample", "Adah Sample", [("ada-sample", "name")]),
    ],
)
def test_what_is_alike_is_the_same(
    tmp_path: Path, old: str, new: str, changes: list[tuple[str, str]]
) -> None:
    assert told(updated(tmp_path, (old, new))) == ([], [], changes)


def test_what_has_moved_to_another_day_is_the_same(tmp_path: Path) -> None:
    panel = f"11:00 - 12:00 Panel 2: {DARK}\nCleo Muster, Keeper, Harbour Trust\n"
    update = updated(tmp_path, (panel, ""), ("City of Glow\n", f"City of Glow\n{panel}"))

    assert told(update) == ([], [], [("dark-skies-over-harbour", "date")])


def test_another_session_at_the_same_time_is_new_and_the_old_one_cancelled(tmp_path: Path) -> None:
    change = f"{DARK}\nCleo Muster, Keeper, Harbour Trust", "Moths\nEve Muster, Collector"
    update = updated(tmp_path, change)

    assert told(update) == (["moths"], ["dark-skies-over-harbour"], [])


def test_what_is_new_has_what_was_inferred_above_it(tmp_path: Path) -> None:
    updated(tmp_path, ("13:00 Lunch\n\n", "13:00 Lunch\n14:00 Moths and Flames\n\n"))
    text = (tmp_path / "conf" / "day1.yaml").read_text()
    page = tmp_path / "page.txt"
    page.write_text(page.read_text().replace("14:00 M", "14:00 Wax\n15:00 M"))
    api.import_files(page, into=tmp_path / "conf", update=True)
    after = (tmp_path / "conf" / "day1.yaml").read_text()

    assert "\n\n  moths-flames:\n" in text
    assert "\n\n  # inferred: the end 15:00 is the start of what follows\n  wax:\n" in after


def test_of_several_with_one_title_each_stays_itself(tmp_path: Path) -> None:
    update = updated(tmp_path, (LUNCH, ""), ("Opening\n", "Opening\n10:20 - 10:25 Break\n"))

    assert told(update)[1:] == (["lunch"], [])
    assert len(update.added) == 1


def test_ids_stay_over_several_updates(tmp_path: Path) -> None:
    updated(tmp_path, ("Wicks and Oil", "Wicks & Oil"))
    page = tmp_path / "page.txt"
    page.write_text(page.read_text().replace("Wicks & Oil", "Wicks, Oil and Wax"))
    update = api.import_files(page, into=tmp_path / "conf", update=True).update

    assert update is not None
    assert told(update) == ([], [], [("wicks-oil", "title")])


ONE = st.builds(
    lambda title, time: ("talk " + title, ("2031-05-19", time), frozenset(title[:1])),
    st.text("abc ", max_size=6),
    st.sampled_from(("10:00", "11:00")),
)


@settings(max_examples=200)
@given(st.lists(ONE, max_size=8), st.randoms(use_true_random=False))
def test_the_same_sessions_in_any_order_are_themselves(
    found: list[tuple[str, tuple[str, str], frozenset[str]]], random: Random
) -> None:
    old = [_One(str(number), *one) for number, one in enumerate(dict.fromkeys(found))]
    new = list(old)
    random.shuffle(new)
    distinct = {(one.title, one.slot): one.id for one in old}
    pairs = _pairs(new, old, _alike, {})

    assert len(pairs) == len(old)
    assert len(set(pairs.values())) == len(old)
    assert all(pairs[one] == one for one in distinct.values() if len(distinct) == len(old))
