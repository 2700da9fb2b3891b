"""Titles, rooms and running text, told apart by their shape."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outlined import outline, programme

from confsched.reading.programme_text.page import Line
from confsched.reading.programme_text.recognisers import places, prose
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import (
    clean_title,
    is_generic,
    is_section,
    label_before,
    opens_session,
    type_of,
)


@pytest.mark.parametrize(
    ("text", "label", "rest"),
    [
        ("Panel 4: Pathways to bread", "Panel 4", "Pathways to bread"),
        ("Session A0: Opening Ceremony", "Session A0", "Opening Ceremony"),
        ("Panel | Think about bread", "Panel", "Think about bread"),
        ("Session II - Le pain", "Session II", "Le pain"),
        ("1. Oturum: Ekmek", "1. Oturum", "Ekmek"),
        ("II. Session: Bread", "II. Session", "Bread"),
        ("3. Discussion: Bread", "", "3. Discussion: Bread"),
        ("Table ronde 2 : La paix", "Table ronde 2", "La paix"),
        ("Keynote: The bread of tomorrow", "", "Keynote: The bread of tomorrow"),
        ("Debate: Is bread old?", "", "Debate: Is bread old?"),
        ("Plenary Session II", "", "Plenary Session II"),
        ("Bread: a history", "", "Bread: a history"),
    ],
)
def test_the_label_before_a_title_is_told_from_it(text: str, label: str, rest: str) -> None:
    found = label_before(text)

    assert (found.label, text[found.start :]) == (label, rest)


@pytest.mark.parametrize(
    ("text", "generic", "section"),
    [
        ("Plenary Session II", True, True),
        ("Opening Plenary Session", True, False),
        ("Eröffnungsvortrag", True, False),
        ("Conférence inaugurale", True, False),
        ("Sessão de abertura", False, False),
        ("Session 1 (chair: Ada Sample)", False, True),
        ("2. Closed session (not for the media)", False, True),
        ("2. Workshop on boats", False, False),
        ("Session II - Le pain", False, True),
        ("Секція 2. Хліб", False, True),
        ("The People Panel", False, False),
        ("Welcome", False, False),
    ],
)
def test_what_says_only_its_kind_is_generic(text: str, generic: bool, section: bool) -> None:  # noqa: FBT001 -- a table
    assert (is_generic(text), is_section(text)) == (generic, section)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Pause déjeuner", "meal"),
        ("Kaffeepause", "break"),
        ("Kaffee-Pause", "break"),
        ("Wick-trimming", ""),
        ("Accueil (café) des participants", "registration"),
        ("Mot de bienvenue", "opening"),
        ("Empfang des Oberbürgermeisters", "social"),
        ("Check-In Desk Opens", "registration"),
        ("Podiumsdiskussion", "panel"),
        ("Closing", "closing"),
        ("Breaking the silence", ""),
        ("Break Out Session 1", "workshop"),
        ("Break-out groups", "workshop"),
        ("Who owns the harbour?", ""),
        ("Evening social", "social"),
        ("Intro to Social Networks", ""),
        ("", ""),
    ],
)
def test_titles_say_what_a_session_is(title: str, kind: str) -> None:
    assert type_of(title) == kind


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("“Bread and butter”", "Bread and butter"),
        ("« Le pain »", "Le pain"),
        ("“Bread” and “butter”", "“Bread” and “butter”"),
        ("Registration:", "Registration"),
        ("Bread for everybody.", "Bread for everybody"),
        ("Bread. And butter.", "Bread. And butter."),
        ("Sample Ltd.", "Sample Ltd."),
        ("And then …", "And then …"),
    ],
)
def test_titles_lose_quotes_around_them_and_marks_behind_them(text: str, title: str) -> None:
    assert clean_title(text) == title


@pytest.mark.parametrize(
    ("text", "is_place"),
    [
        ("Great Hall", True),
        ("Room 5", True),
        ("Festsaal, Musterhaus, Platz der Beispiele 2/3", True),
        ("Musterstraße 15 b", True),
        ("S022-S023", True),
        ("A-227", True),
        ("in the Foyer", True),
        ("Salle 12", True),
        ("Hall A (second floor)", True),
        ("What the tide leaves behind (Hall A)", False),
        ("The House of Lords reform", False),
        ("Life in the Garden", False),
        ("Cables on the Ocean Floor", False),
        ("Garden Paths for Everyone", False),
        ("Building Trust", False),
        ("Dock Workers in Film", False),
        ("Building 4", True),
        ("Library at the Lake", True),
        ("Lobby on the ground floor", True),
        ("Welcome", False),
        ("", False),
    ],
)
def test_rooms_look_like_rooms(text: str, is_place: bool) -> None:  # noqa: FBT001 -- a table
    assert (places.likeness(text) >= 0.5) == is_place


@pytest.mark.parametrize(
    ("text", "is_prose"),
    [
        ("Bread is older than we are. It will be there when nobody of us is any more.", True),
        ("How has bread changed, and what of it matters to those who come after us? " * 3, True),
        ("Luncheon with Keynote by Hon. Ada Sample, U.S. Senator (ret.)", False),
        ("Who owns the harbour?", False),
        ("", False),
    ],
)
def test_running_text_looks_like_running_text(text: str, is_prose: bool) -> None:  # noqa: FBT001 -- a table
    assert (prose.likeness(text) > 0.5) == is_prose


@pytest.mark.parametrize(
    ("text", "where", "before", "after"),
    [
        ("9:00 Welcome", Where.LEADING, "", "Welcome"),
        ("Welcome (9:00-9:30), Hall A", Where.TRAILING, "Welcome", "Hall A"),
        ("Registration: 8:30 - 17:30", Where.TRAILING, "Registration:", ""),
        ("9:00 – 10:00", Where.ALONE, "", ""),
        ("Time: 9:00", Where.ALONE, "", ""),
        ("Mi, 22.04.2026, 18.15 Uhr: Vom Wind", Where.LEADING, "", "Vom Wind"),
        ("The bar closes at 18:00.", Where.NOWHERE, "", ""),
        ("Call us: 04 99 11 22 33 (14h-18h)", Where.NOWHERE, "", ""),
        ("3.1 Introduction", Where.NOWHERE, "", ""),
        ("Version 9.30", Where.NOWHERE, "", ""),
    ],
)
def test_where_a_time_stands_says_what_it_is_about(
    text: str, where: Where, before: str, after: str
) -> None:
    reading = Reading(0, Line(text, 0, len(text)))

    assert (reading.where, reading.value(*reading.before), reading.value(*reading.after)) == (
        where,
        before,
        after,
    )


@settings(deadline=None)
@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    found = label_before(text)

    assert 0 <= found.start <= len(text)
    assert 0 <= places.likeness(text) <= 1
    assert 0 <= prose.likeness(text) <= 2
    type_of(text)
    clean_title(text)
    opens_session(text)


def test_a_part_of_something_is_no_title_without_it() -> None:
    assert outline("""\
4 June 2026
9:00 - 10:00 Workshop 2: Part 1
10:00 - 11:00 Modèle MLD - Partie 2
11:00 - 12:00 Panel 3: Boats
""") == [
        "2026-06-04 09:00-10:00 Workshop 2: Part 1",
        "2026-06-04 10:00-11:00 Modèle MLD - Partie 2",
        "2026-06-04 11:00-12:00 Boats",
    ]


def test_what_stands_in_brackets_does_not_say_of_what_kind_a_session_is() -> None:
    assert type_of("Lunch (included in the registration)") == "meal"
    assert type_of("Workshops including tea/coffee break") == "workshop"
    assert type_of("A trip by boat incl. lunch") == ""
    assert type_of("Meet us (coffee)") == "break"


def test_a_title_that_ends_with_a_quoted_question_does_not_go_on_in_the_line_below() -> None:
    page = """Samedi 6 juin 2026
9h - 10h : Première table ronde – « Quels bateaux dans les ports demain ? »
Chacun parle de ses bateaux pendant une dizaine de minutes avant le débat.
10h - 11h : Les voiles
"""

    assert outline(page) == [
        "2026-06-06 09:00-10:00 Quels bateaux dans les ports demain ?",
        "2026-06-06 10:00-11:00 Les voiles",
    ]


def test_a_title_ends_where_the_dates_of_several_days_begin() -> None:
    text = "Made Conference on Boats, 4-5 June 2026\nThursday\n9:00 - 10:00 Oars\n10:00 Sails\n"

    assert programme(text).root["title"] == "Made Conference on Boats"


def test_what_is_before_or_after_a_meal_is_none() -> None:
    titles = ["Séance technique avant le déjeuner", "Talks before lunch", "Coffee after lunch"]

    assert [type_of(title) for title in (*titles, "After lunch")] == ["", "", "break", "meal"]


def test_a_title_above_its_time_goes_on_in_small_letters() -> None:
    page = """4 June 2030

Weaving Club – ‘ROPES OF OLD’
with the sailors of the Long Quay
Time – 5pm
How ropes are made.

Harbour Film Club – ‘BOATS OF OLD’
at the Long Quay
Time – 8pm
A film about boats and those who built them.
"""

    assert outline(page) == [
        "2030-06-04 17:00-20:00 Weaving Club – ‘ROPES OF OLD’ with the sailors of the Long Quay",
        "2030-06-04 20:00 Harbour Film Club – ‘BOATS OF OLD’ at the Long Quay",
    ]
