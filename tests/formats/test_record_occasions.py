"""Titles that say who opens and who closes. All made up."""

from typing import Any

import pytest
from test_records import translated

ADA, BEN = {"name": "Ada Sample"}, {"name": "Ben Sample"}


def people(title: str) -> list[Any]:
    """Those who speak in a session of this title, of which nothing else says who does."""
    rows = f'"{title}",9:00-9:30,\nBoats,9:30-10:00,Zed Zample\n'
    document = translated(f"Title,Time,Speaker\n{rows}")
    session = next(iter(document["sessions"].values()))
    return [document["speakers"][one] for one in session.get("speakers", ())]


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Welcome by the Head, Prof. Sample", [{"name": "Prof. Sample", "role": "Head"}]),
        ("Opening by the Mayor, Ada Sample", [{**ADA, "role": "Mayor"}]),
        ("Opening remarks: Ada Sample, Head of Nets", [{**ADA, "role": "Head of Nets"}]),
        ("Welcome – Ada Sample (Head of Nets)", [{**ADA, "role": "Head of Nets"}]),
        ("Closing remarks (Ada Sample)", [ADA]),
        # two people, and none who works for the other
        ("Opening (Ada Sample, Ben Sample)", [ADA, BEN]),
        ("Slavnostní zahájení (Ada Sample, Ben Sample)", [ADA, BEN]),
        ("Welcome and opening by Ada Sample and Ben Sample", [ADA, BEN]),
        ("Begrüßung durch Dr. Ada Sample", [{"name": "Dr. Ada Sample"}]),
        ("Mot de bienvenue par Ada Sample", [ADA]),
        (
            "Final words from Ada Sample, Sample University",
            [{**ADA, "organization": "Sample University"}],
        ),
    ],
)
def test_whoever_opens_or_closes_may_be_named_in_the_title(title: str, named: list[Any]) -> None:
    assert people(title) == named


@pytest.mark.parametrize(
    "title",
    [
        *("Welcome by the City", "Welcome from the Organisers", "Introduction by the Chair"),
        *("Introduction: Open Data", "Introduction: Ada Sample", "Opening: Harbour Museum"),
        *("Welcome: Getting Started", "Welcome (Main Hall)", "Closing (15 min)", "Opening: TBC"),
        *("Opening: Coffee and Tea", "Welcome to Country", "Welcome with Drinks", "Welcome by Ada"),
        *("Opening of the Ada Sample Hall: Dance", "Opening Session: Future of Work"),
        "Introduction to Boats with Spring Rudder",
        *(
            "Opening night: Ada Sample",
            "Closing film: Ada Sample",
        ),  # what is shown may be called so
    ],
)
def test_what_else_stands_there_is_nobody(title: str) -> None:
    assert people(title) == []
