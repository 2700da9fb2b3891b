"""What stands above the first session of a page: its name, where all is, who leads through it."""

import pytest
from outlined import fates, outline, programme

_BELOW = "\n\n9:30-10:00 Welcome [Great Hall]\n10:00-11:00 Rivers, by Ada Sample\n"


@pytest.mark.parametrize(
    ("above", "venue"),
    [
        ("Harbour Days\n4-5 June 2030, Trinity House, Hull", "Trinity House, Hull"),
        ("Harbour Days\n4-5 June 2030 | Bergen | All times CET", "Bergen"),
        ("Jornadas del puerto\nValencia, 4 y 5 de junio de 2030", "Valencia"),
        ("Harbour Conference, June 4, 2030, Tbilisi", "Tbilisi"),
        ("Journée des ports, mardi 4 juin 2030, Le Havre", "Le Havre"),
        ("Harbour Conference | 4 June 2030 | Rotterdam", "Rotterdam"),
        (
            "Harbour Days\nHarbor Conference Center, Baltimore\n4 June 2030",
            "Harbor Conference Center, Baltimore",
        ),
        ("Harbour Days\n📍 Riverbend Community Center\n4 June 2030", "Riverbend Community Center"),
        ("Harbour Days\nDate: 4 June 2030 · Venue: Kulturhuset, Oslo", "Kulturhuset, Oslo"),
        ("Harbour Days\nVenue: Nets 2030, 4-5 June 2030, Hull", "Nets 2030, 4-5 June 2030, Hull"),
        ("Bocage\n4 juin 2030 – Ferme de la Haye, Rennes", "Ferme de la Haye, Rennes"),
        ("Harbour Days\n4 June 2030\n*Where:* \tPier 1/2, Hull", "Pier 1/2, Hull"),
        ("Harbour Days\n\n|Date|4 June 2030|\n|-|-|\n|Location|Anjos, Hull|", "Anjos, Hull"),
        ("Harbour Days\n4-5 June 2030 – Programme", ""),
        ("Harbour Days\n4 June 2030 – Boats and nets", ""),
        ("Harbour Days\nAnnual meeting, 4-5 June 2030", ""),
        ("Harbour Days\n4 June 2030\nGreat Hall", ""),
    ],
)
def test_where_all_is_stands_above(above: str, venue: str) -> None:
    read = programme(above + _BELOW)

    assert read.root.get("venue") == ({"name": venue} if venue else None)


def test_where_all_is_may_stand_behind_its_hours() -> None:
    read = programme(
        "Steering Group\nTuesday 4 June 2030, 9:30–11:30, Quay House, Cork\n\n"
        "9:30 Welcome\n10:00 Minutes\n10:30 Budget\n11:30 Close\n"
    )

    assert read.root["venue"] == {"name": "Quay House, Cork"}


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Programma havencongres – dinsdag 4 juni 2030", "Programma havencongres"),
        ("Harbour Conference (Tuesday 4 June 2030)", "Harbour Conference"),
        ("4 June 2030 – Harbour Conference", "Harbour Conference"),
        ("Day 1 – Tuesday 4 June 2030", None),
    ],
)
def test_a_name_may_stand_beside_the_only_date(above: str, title: str | None) -> None:
    assert programme(above + _BELOW).root.get("title") == title


@pytest.mark.parametrize(("who", "fate"), [("Welcome", "people"), ("Coffee", "left out: above")])
def test_who_leads_through_a_day_is_told_if_no_session_has_them(who: str, fate: str) -> None:
    text = f"""\
## Programma havencongres – dinsdag 4 juni 2030

**Dagvoorzitter: Ada Sample**

- 9:30 {who}
- 10:00 Rivers, by Ben Muster
- 11:00 Lunch
"""

    assert fates(text)[1] == fate


def test_a_page_may_be_empty() -> None:
    assert "title" not in programme("").root


def test_a_pin_before_a_room_is_no_track() -> None:
    text = (
        "Harbour Days\n4 June 2030\n📍 Riverbend Hall\n\n9:30-10:00 Welcome\n10:00-11:00 Rivers\n"
    )

    assert outline(text) == [
        "2030-06-04 09:30-10:00 Welcome [Riverbend Hall]",
        "2030-06-04 10:00-11:00 Rivers [Riverbend Hall]",
    ]


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Recent Posts\nHomeBlogOars and other boats\n\nOars and other boats\n", None),
        ("Latest news\nHome\n\nThird Harbour Forum\n", "Third Harbour Forum"),
    ],
)
def test_what_stands_around_the_articles_of_a_site_is_no_title(
    above: str, title: str | None
) -> None:
    assert programme(f"{above}{_BELOW}").root.get("title") == title
