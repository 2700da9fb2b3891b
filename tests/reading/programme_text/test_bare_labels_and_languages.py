"""Labels in lines of their own, columns of languages, and links to where people register."""

from outlined import outline, outline_of_html


def test_a_room_may_stand_below_the_word_for_it() -> None:
    page = """<h1>Harbour Day – 16 May 2031</h1>
        <details><summary>09:00–09:45 Ropes of tomorrow</summary>
        <dl><dt>Speaker</dt><dd>Ada Sample</dd><dt>Room</dt><dd>Great Hall</dd></dl></details>
        <details><summary>09:45–10:30 Splicing</summary>
        <dl><dt>Speaker</dt><dd>Ben Muster</dd><dt>Location</dt><dd>Room 2</dd></dl></details>"""

    assert outline_of_html(page) == [
        "2031-05-16 09:00-09:45 Ropes of tomorrow [Great Hall]",
        "  speaker: Ada Sample",
        "2031-05-16 09:45-10:30 Splicing [Room 2]",
        "  speaker: Ben Muster",
    ]


def test_columns_of_languages_tell_the_same_sessions() -> None:
    page = """# Harbour Forum, 16 May 2031

| Time | English | Français |
|---|---|---|
| 9:00–9:30 | Welcome | Accueil |
| 9:30–10:30 | Old ropes – Ada Sample | Vieux cordages – Ada Sample |
| 10:30–11:00 | Coffee break | Pause café |
"""

    assert outline(page) == [
        "2031-05-16 09:00-09:30 Welcome",
        "2031-05-16 09:30-10:30 Old ropes",
        "  speaker: Ada Sample",
        "2031-05-16 10:30-11:00 Coffee break",
    ]


def test_a_link_to_register_is_no_part_of_a_title() -> None:
    page = """# Harbour Talks, 16 January 2031

- 15:00 Knots in practice – [Register here](https://example.org/1)
- 16:00 [Sign up](https://example.org/2) for the boat
- 17:00 Tides | [Anmelden](https://example.org/3)
"""

    assert outline(page) == [
        "2031-01-16 15:00-16:00 Knots in practice",
        "2031-01-16 16:00-17:00 Sign up for the boat",
        "2031-01-16 17:00 Tides",
    ]
