"""Sessions of a WordCamp as the API of its site answers. All made up."""

from typing import Any

import pytest
from translating import translated

SINCE = 1_904_967_000  # 14 May 2030, 05:30 UTC


def entry(number: int, title: str, **more: object) -> dict[str, object]:
    return {
        "id": number,
        "date": "2030-01-02T10:00:00",
        "guid": {"rendered": f"https://example.org/?p={number}"},
        "slug": f"entry-{number}",
        "status": "publish",
        "type": "wcb_session",
        "link": f"https://example.org/{number}",
        "title": {"rendered": title},
        "content": {"rendered": "<p>All <b>wet</b>.</p>\n", "protected": False},
        "excerpt": {"rendered": "<p>All [&hellip;]</p>"},
        "author": 3,
        "meta": {
            "_wcpt_session_time": SINCE,
            "_wcpt_session_duration": 2700,
            "_wcpt_session_type": "session",
            "_wcpt_speaker_id": [31],
        },
        "session_track": [7],
        "session_date_time": {"date": "May 14, 2030", "time": "7:30 am"},
        "session_speakers": [{"id": 31, "name": "Ada Sample", "link": "https://example.org/ada"}],
        **more,
    }


def programme(*entries: dict[str, object]) -> Any:  # noqa: ANN401 -- to be looked into
    return translated({"sessions.json": [*entries]})


def test_a_session_is_when_its_meta_data_say_and_not_when_its_page_was_made() -> None:
    found = programme(entry(101, "Boats &amp; nets"))

    assert found["sessions"] == {
        "101": {
            "title": "Boats & nets",
            "description": "All wet.",
            "url": "https://example.org/101",
            "start": "2030-05-14T07:30:00+02:00",
            "duration": "45min",
            "speakers": ["31"],
        }
    }
    assert found["speakers"] == {"31": {"name": "Ada Sample", "url": "https://example.org/ada"}}


@pytest.mark.parametrize(
    ("title", "kind"), [("Lunch", "meal"), ("Group photo", "social"), ("Knots", "other")]
)
def test_what_is_no_session_is_what_its_title_says(title: str, kind: str) -> None:
    meta = {"_wcpt_session_time": SINCE, "_wcpt_session_type": "custom"}

    assert programme(entry(1, title, meta=meta))["sessions"]["1"]["type"] == kind


def test_what_has_no_slot_yet_has_no_time() -> None:
    found = programme(entry(1, "Boats", meta={"_wcpt_session_time": 0}))

    assert "start" not in found["sessions"]["1"]


def test_a_track_is_called_as_its_embedded_term_says() -> None:
    terms = [[{"id": 7, "name": "Sea &amp; sky", "taxonomy": "wcb_track"}], []]

    found = programme(entry(1, "Boats", _embedded={"wp:term": terms}))

    assert found["sessions"]["1"]["track"] == "Sea & sky"
