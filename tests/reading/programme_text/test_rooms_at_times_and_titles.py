"""Where rooms stand in lines: between times and titles, with times in brackets, before people."""

import pytest
from outlined import outline

_READ = [
    "2026-06-04 09:00-09:30 Opening [Great Hall]",
    "2026-06-04 09:30-10:30 Boats of old [Great Hall]",
    "  speaker: Ada Sample",
    "2026-06-04 11:00-12:30 Nets in Winter [Crypt 5]",
    "  speaker: Ben Muster",
]


@pytest.mark.parametrize(
    "form",
    [
        "{time}, {room}: {title}\n{who}",
        "{time} ({room}): {title}\n{who}",
        "{time} ({room}) {title}\n{who}",
        "{time}, {room} – {title}\n{who}",
        "{time} | {room} | {title}\n{who}",
        "{title} ({room}, {time})\n{who}",
        "{title} ({time}, {room})\n{who}",
        "{title} ({time}; {room}) – {who}",
        "{time} {title} | {room} – {who}",
        "{time} {title} | {room} ({who})",
    ],
)
def test_rooms_stand_anywhere_in_a_line(form: str) -> None:
    said = [
        form.format(time=time, room=room, title=title, who=who).removesuffix(" – ")
        for time, room, title, who in (
            ("9:00-9:30", "Great Hall", "Opening", ""),
            ("9:30-10:30", "Great Hall", "Boats of old", "Ada Sample"),
            ("11:00-12:30", "Crypt 5", "Nets in Winter", "Ben Muster"),
        )
    ]

    assert outline("4 June 2026\n" + "\n".join(said).replace(" ()", "")) == _READ


def test_a_time_and_its_room_below_titles_that_are_as_far_apart() -> None:
    lines = ["4 June 2026"]
    for title, slot in (("Opening", "9:00-9:30"), ("Boats of old – Ada Sample", "9:30-10:30")):
        lines += [f"**{title}**", f"{slot}, Great Hall"]
    lines += ["**Nets in Winter – Ben Muster**", "11:00-12:30, Library", "We mend what we have."]

    assert outline("\n\n".join(lines))[::2] == [
        "2026-06-04 09:00-09:30 Opening [Great Hall]",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
    ]


def test_people_stand_behind_titles_below_a_time_with_a_room() -> None:
    days = [
        f"{hour}:30, Great Hall\n\n**{title} – {who}**\n\nWe look at what was learned, and by whom."
        for hour, title, who in (
            (9, "Old ropes", "Emil Sample, Clara Muster"),
            (11, "Nets for all", "Jonas Exempel"),
            (13, "Nets for some", "Lea Probe"),
        )
    ]

    assert outline("4 June 2026\n\n" + "\n\n".join(days)) == [
        "2026-06-04 09:30-11:30 Old ropes [Great Hall]",
        "  speaker: Emil Sample",
        "  speaker: Clara Muster",
        "2026-06-04 11:30-13:30 Nets for all [Great Hall]",
        "  speaker: Jonas Exempel",
        "2026-06-04 13:30 Nets for some [Great Hall]",
        "  speaker: Lea Probe",
    ]


def test_a_coffee_break_is_no_room_before_its_time() -> None:
    days = "".join(
        f"{day} mai 2031\nFilets (9h30 – 10h30)\nPause café (10h30 – 11h00)\nPorts (11h – 12h)\n"
        for day in (13, 14, 15)
    )

    assert outline(days)[:3] == [
        "2031-05-13 09:30-10:30 Filets",
        "2031-05-13 10:30-11:00 Pause café",
        "2031-05-13 11:00-12:00 Ports",
    ]


def test_a_room_in_brackets_may_stand_behind_any_title() -> None:
    text = "13 mai 2031\n" + "".join(
        f"{hour}:00 {title} ({room})\n"
        for hour, title, room in (
            (9, "Ouverture", "Grande salle"),
            (10, "À quoi servent Marées", "Le Phare"),
            (11, "Les ports", "Grande salle"),
            (12, "À quoi servent Voiles", "Grande salle"),
        )
    )

    assert [line.partition("[")[2] for line in outline(text)] == [
        "Grande salle]",
        "Le Phare]",
        "Grande salle]",
        "Grande salle]",
    ]


def test_hours_with_a_unit_and_the_end_stand_in_brackets_behind_titles() -> None:
    text = """4 June 2026
Inauguración (9.00 h)
Barcos (9.30 h)
Ben Sample
End (12.30 h)
"""

    assert outline(text)[:3] == [
        "2026-06-04 09:00-09:30 Inauguración",
        "2026-06-04 09:30-12:30 Barcos",
        "  speaker: Ben Sample",
    ]


def test_people_stand_behind_titles_that_are_behind_rooms() -> None:
    text = "4 June 2026\n" + "".join(
        f"{hour}:30-{hour + 1}:00, Great Hall | {title} – {who}\n"
        for hour, title, who in (
            (9, "Cuerdas viejas", "Greta Ejemplo"),
            (11, "El futuro", "Ada Ejemplo"),
            (13, "Mareas", "Ada Esempio"),
        )
    )

    assert outline(text)[::2] == [
        "2026-06-04 09:30-10:00 Cuerdas viejas [Great Hall]",
        "2026-06-04 11:30-12:00 El futuro [Great Hall]",
        "2026-06-04 13:30-14:00 Mareas [Great Hall]",
    ]
