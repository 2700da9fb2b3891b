"""Where feeds stand: one path for each id, which every system can have for a file."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.feeds.addresses import Addresses, base_of, on_the_web

_IDS = st.text(st.sampled_from("abAB.-_ü漢 /\\:\0"), min_size=1, max_size=6)


@pytest.mark.parametrize(
    ("identifier", "path"),
    [
        ("hall", "by/room/hall.ics"),
        ("great-hall_2.a", "by/room/great-hall_2.a.ics"),
        ("..", "by/room/5ec1f7e7.ics"),
        (".hidden", "by/room/hidden-16924190.ics"),
        ("con", "by/room/con-1143da2b.ics"),
        ("Säle", "by/room/Sale-4ced0a4e.ics"),
        ("a" * 200, f"by/room/{'a' * 100}-c2a908d9.ics"),
    ],
)
def test_an_id_is_a_path(identifier: str, path: str) -> None:
    assert Addresses().claim("room", identifier) == path


def test_ids_that_differ_by_capitals_alone_have_two_paths() -> None:
    addresses = Addresses()

    assert addresses.claim("room", "hall") == "by/room/hall.ics"
    assert addresses.claim("room", "Hall") == "by/room/Hall-25c7e17d.ics"


@given(st.lists(_IDS, unique=True))
def test_no_two_ids_share_a_path_and_none_leads_elsewhere(ids: list[str]) -> None:
    addresses = Addresses()
    paths = [addresses.claim("speaker", one) for one in ids]

    assert len({path.casefold() for path in paths}) == len(ids)
    assert all(re.fullmatch(r"by/speaker/[\w-][\w.-]*\.ics", path, re.ASCII) for path in paths)


def test_a_path_is_found_below_the_base() -> None:
    assert on_the_web("by/day/1.ics", "https://a.example/cal/") == (
        "https://a.example/cal/by/day/1.ics"
    )
    assert on_the_web("by/day/1.ics", None) == "by/day/1.ics"
    assert base_of(" https://a.example:8080/cal ") == "https://a.example:8080/cal"
