"""What stands beside names in a page and is no post: pronouns, who is elsewhere, who may come."""

from pathlib import Path

import pytest

from confsched import api

_PAGE = "Harbour Days\n4 June 2030\n\n10:00-11:00 Boats\nSpeaker: {}\n\n11:00-12:00 Nets\n"
_KEPT = ("pronouns", "confirmed", "email")


@pytest.mark.parametrize(
    ("said", "person", "remote"),
    [
        ("Ada Sample (she/her), Boat Works", {"pronouns": "she/her"}, False),
        ("Ada Sample (remote)", {}, True),
        ("Ada Sample (via Zoom)", {}, True),
        ("Ada Sample (tbc)", {"confirmed": "false"}, False),
        ("Ada Sample (Boat Works) (invited)", {"confirmed": "false"}, False),
        ("Ada Sample <ada@sample.example>", {"email": "ada@sample.example"}, False),
        ("Ada Sample (accepted)", {}, False),
    ],
)
def test_what_stands_beside_a_name_is_kept(
    said: str, person: dict[str, str], *, remote: bool, tmp_path: Path
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(_PAGE.format(said))

    schedule = api.load(page)

    [one], of = schedule.speakers, schedule.sessions[0].people
    assert one.origin is not None
    assert {key: text for key, text in one.origin.mapping.items() if key in _KEPT} == person
    assert [(it.speaker.name, it.remote) for it in of] == [("Ada Sample", remote)]
