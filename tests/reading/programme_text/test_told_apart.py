"""Abstracts, titles and biographies in sections of their own; all of it is made up."""

from outlined import fates, outline, outline_of_html, programme, sessions

from confsched.reading.tree import Mapping, Sequence

_TALK = "We look at how boats were built before there were nails, and what that teaches us today."
_LIFE = "Ada Sample is professor of boats, and has built forty of them since 1990 without a nail."
_DIVES = "dives at Muster Ltd, and has seen more harbours from below than anybody else."
_KNOTS = "A rope is worth as much as its knot. We tie the twelve that all should know by heart."
_TABLE = """# Boat Workshop

14 May 2030

| Time | Title | Speaker |
|---|---|---|
| 09:00–09:30 | Opening | |
| 09:30–10:15 | Boats of Old | Ada Sample |
| 10:15–10:45 | Coffee break | |
| 10:45–11:30 | Keynote | Cy Muster |
"""


def said(page: str) -> list[str]:
    """The title of each session with its abstract, and each person with the biography."""
    told = []
    for session in sessions(programme(page)):
        told.append(f"{session.get('title')}: {session.get('abstract', '')}")
        people = session.get("people")
        told += [
            f"  {one['name']}: {one['biography']}"
            for one in (people if isinstance(people, Sequence) else ())
            if isinstance(one, Mapping) and "biography" in one
        ]
    return told


def test_an_abstract_below_a_name_and_labels_is_that_of_their_talk() -> None:
    page = f"""{_TABLE}
## Abstracts

### Ada Sample
**Title:** Boats of Old
**Abstract:** {_TALK}
**Bio:** {_LIFE}

### Cy Muster
**Title:** Harbours without Water
**Abstract:** Three of them, and why nobody dug them free.
"""

    assert said(page) == [
        "Opening: ",
        f"Boats of Old: {_TALK}",
        f"  Ada Sample: {_LIFE}",
        "Coffee break: ",
        "Harbours without Water: Three of them, and why nobody dug them free.",
    ]
    assert fates(page)[7:] == [
        *("left out: below", "people", "title", "abstract", "biography"),
        *("people", "title", "abstract"),
    ]


def test_an_abstract_below_a_title_is_that_of_the_talk_and_names_organizations() -> None:
    page = f"""{_TABLE}
## Talks in detail

### Boats of Old
*Ada Sample (Boat Institute)*

{_TALK}

{_LIFE}

### Boats of tomorrow
*Ben Tester (Boat Institute)*

Nobody knows what these will look like, but they will not have any nails either.
"""

    assert said(page)[1:3] == [f"Boats of Old: {_TALK}", f"  Ada Sample: {_LIFE}"]
    assert outline(page)[2] == "  speaker: Ada Sample |  | Boat Institute"
    assert said(page)[-1] == "Keynote: "


def test_what_stands_above_the_timetable_is_told_as_well() -> None:
    above = f"""# Boat Workshop

## Invited speakers

### Ada Sample, Boat Institute

**Boats of Old**

{_TALK}

**Ada Sample** is professor of boats, and has built forty of them.

## Schedule

14 May 2030

- 9:00 Opening
- 9:30 Invited talk: Ada Sample
- 10:15 Closing
"""

    assert said(above) == [
        "Opening: ",
        f"Boats of Old: {_TALK}",
        "  Ada Sample: Ada Sample is professor of boats, and has built forty of them.",
        "Closing: ",
    ]


def test_the_lives_of_speakers_stand_in_a_section_without_headings() -> None:
    page = f"""{_TABLE}
## Speakers

{_LIFE}

**Cy Muster** {_DIVES}
"""

    assert said(page) == [
        "Opening: ",
        "Boats of Old: ",
        f"  Ada Sample: {_LIFE}",
        "Coffee break: ",
        "Keynote: ",
        f"  Cy Muster: Cy Muster {_DIVES}",
    ]


def test_texts_below_a_rule_are_not_of_the_last_session() -> None:
    page = f"""Boat Workshop

14 May 2030

9:00 Opening
9:30 Ada Sample: Boats of Old
10:15 Ben Tester: Ropes and Knots
11:00 Farewell

---

Ada Sample (Boat Institute)

{_TALK}

Ben Tester (Rope Institute)

{_KNOTS}
"""

    assert said(page) == [
        "Opening: ",
        f"Boats of Old: {_TALK}",
        f"Ropes and Knots: {_KNOTS}",
        "Farewell: ",
    ]
    assert outline(page)[2] == "  speaker: Ada Sample |  | Boat Institute"


def test_what_fits_no_session_for_certain_is_left_out() -> None:
    page = f"""{_TABLE}
## Abstracts

### Boats of Old
*Ben Tester (Boat Institute)*

{_TALK}

### Ada Sample
**Title:** Ropes and knots in the north
**Abstract:** {_TALK}
"""

    assert said(page) == ["Opening: ", "Boats of Old: ", "Coffee break: ", "Keynote: "]
    assert {one.partition(":")[0] for one in fates(page)[7:]} == {"left out"}


def test_what_is_told_of_a_break_below_the_timetable_is_no_session() -> None:
    page = """# Boat Workshop

14 May 2030

- 9:00 Registration
- 9:30 Boats
- 12:00 Lunch

## Registration

Please register on our page until the first of May, for there are forty places and no more.

## Lunch

There is soup for all, and a place to sit down on the shore behind the house.
"""

    assert said(page) == ["Registration: ", "Boats: ", "Lunch: "]


def test_who_stands_beside_a_talk_in_a_section_of_their_session_is_from_no_such_place() -> None:
    row = "<tr><td>{0}</td><td>{1}</td></tr>"
    talks = [
        ("Ada Sample", "Tracking the journey of boats"),
        ("Ben Muster", "Trauma and false ropes"),
        ("Cleo Test", "The language of knots"),
    ]
    rows = "".join(row.format(*one) for one in talks)
    times = row.format("9:00 - 10:00", "Flash talks (Session A)") + row.format("10:00", "Tea")
    page = f"""<h2>4 June 2026</h2><table>{times}</table>
<h4>Flash talk format</h4><p>Please aim to present for two minutes (click here).</p>
<h4>Flash talks (Session A)</h4><table>{rows}</table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Flash talks (Session A)",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Test",
        "2026-06-04 10:00 Tea",
    ]


def test_click_here_is_no_title() -> None:
    page = """<h2>4 June 2026</h2><ul>
<li><a href="x">9:00 Boats in harbours (<u>Click Here</u>)</a></li>
<li><a href="x">10:00 (<u>Click Here</u>) Knots and ropes</a></li></ul>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Boats in harbours",
        "2026-06-04 10:00 Knots and ropes",
    ]
