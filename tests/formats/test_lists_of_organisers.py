"""Lists as organisers type them: days, heads of two lines, topics, posts. All are made up."""

from typing import Any

import pytest
from test_records import translated

from confsched.formats.records.people.names import names_in


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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Sample, Student Support", ["Ada Sample (Student Support)"]),
        ("Ada Sample, Chief Executive", ["Ada Sample, Chief Executive"]),
        ("Ada Sample, Presidente da Câmara", ["Ada Sample, Presidente da Câmara"]),
        # people are called so, or are more than one
        ("Ada Sample, Nguyen Van An", ["Ada Sample", "Nguyen Van An"]),
        ("Ada Sample, All Speakers", ["Ada Sample", "All Speakers"]),
        ("Ada Sample, Student Support - confirmed", ["Ada Sample", "Student Support - confirmed"]),
    ],
)
def test_words_that_nobody_is_called_by_are_behind_a_name(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ada Sample, Sara Test, Mo Probe (chair)",
            ["Ada Sample", "Sara Test", "Mo Probe (chair)"],
        ),
        ("Martin Test, Jonas Probe", ["Martin Test, Jonas Probe"]),  # maybe of that firm
        ("Martin Test, Sample Boats", ["Martin Test, Sample Boats"]),
    ],
)
def test_given_names_behind_commas_are_people_where_others_have_posts(
    text: str, names: list[str]
) -> None:
    assert names_in(text, paired=True) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Sample and Ben Test, WHO", ["Ada Sample (WHO)", "Ben Test (WHO)"]),
        ("Ada Sample (Boats) & Ben Test, WHO", ["Ada Sample (Boats)", "Ben Test (WHO)"]),
        ("Ada Sample and Ben Test, MD", ["Ada Sample", "Ben Test, MD"]),
    ],
)
def test_two_people_may_be_of_one_body_that_is_abbreviated(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names_in(text) == names
