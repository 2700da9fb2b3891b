"""Lists as organisers type them: days, heads of two lines, topics, posts. All are made up."""

from typing import Any

import pytest
from test_records import translated


@pytest.mark.parametrize(
    "form",
    [
        "Day {} - Tuesday {} May 2030",
        "Day {} – {} May 2030",
        "Tag {} – {}. Mai 2030",
        "Day {}: {} May 2030",
    ],
)
def test_the_number_of_a_day_before_its_date_begins_no_range(form: str) -> None:
    first, second = form.format(1, 14), form.format(2, 15).replace("Tuesday", "Wednesday")
    text = (
        f"Day,Time,Title\n{first},9:00-10:00,Boats\n,10:00-11:00,Nets\n{second},9:00-9:30,Sails\n"
    )
    found: Any = translated(text)

    assert found["conference"]["days"] == ["2030-05-14", "2030-05-15"]
    assert [one["title"] for one in found["sessions"].values()] == ["Boats", "Nets", "Sails"]
