"""A room that nobody would know is told by those beside it; labels in small letters are labels."""

from outlined import outline_of_html

_HEAD = "<h1>Lamp Days</h1><h2>Monday, May 19, 2031</h2>"


def _shows(*rooms: str) -> str:
    titles = ("A tour of the ropes", "Live splicing", "Who owned the harbour?", "Shanty choir")
    return "".join(
        f"<p><b>{title}</b></p><p>{hour}.00 pm – {hour}.45 pm</p><p><i>{room}</i></p>"
        for hour, (title, room) in enumerate(zip(titles, rooms, strict=True), 5)
    )


def test_a_few_words_below_a_time_are_a_room_where_mostly_rooms_stand() -> None:
    page = _shows("Rope Store", "Main Hall", "Lecture Room", "Main Hall")

    assert outline_of_html(_HEAD + page) == [
        "2031-05-19 17:00-17:45 A tour of the ropes [Rope Store]",
        "2031-05-19 18:00-18:45 Live splicing [Main Hall]",
        "2031-05-19 19:00-19:45 Who owned the harbour? [Lecture Room]",
        "2031-05-19 20:00-20:45 Shanty choir [Main Hall]",
    ]


def test_a_column_with_mostly_rooms_has_no_people() -> None:
    rows = [
        ("13.00 Uhr", "Anmeldung", "Foyer"),
        ("13.30 Uhr", "Begrüßung", "Audienzsaal"),
        ("14.00 Uhr", "Speicher, Schuppen, Silos", "Audienzsaal"),
        ("15.15 Uhr", "Der Hafen als Viertel", "Audienzsaal"),
        ("16.00 Uhr", "Hafenrundfahrt", "Anleger Untertrave"),
    ]
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in rows)

    assert outline_of_html(f"<h2>Donnerstag, 22. Mai 2031</h2><table>{cells}</table>") == [
        "2031-05-22 13:00-13:30 Anmeldung [Foyer]",
        "2031-05-22 13:30-14:00 Begrüßung [Audienzsaal]",
        "2031-05-22 14:00-15:15 Speicher, Schuppen, Silos [Audienzsaal]",
        "2031-05-22 15:15-16:00 Der Hafen als Viertel [Audienzsaal]",
        "2031-05-22 16:00 Hafenrundfahrt [Anleger Untertrave]",
    ]


def test_a_label_in_small_letters_is_no_rest_of_a_title() -> None:
    table = """<table><tr><th>Time</th><th>Boathouse</th><th>Sail Loft</th></tr>
<tr><td>10:30</td><td>Why knots fail<br>host: Ben</td>
<td>Open table<br>host: Ada &amp; Tom</td></tr>
<tr><td>11:30</td><td>Rope walks<br>host: Eva</td>
<td>Mending nets<br>host: Paolo</td></tr></table>"""

    assert outline_of_html(_HEAD + table) == [
        "2031-05-19 10:30-11:30 Why knots fail [Boathouse]",
        "  host: Ben",
        "2031-05-19 10:30-11:30 Open table [Sail Loft]",
        "  host: Ada",
        "  host: Tom",
        "2031-05-19 11:30 Rope walks [Boathouse]",
        "  host: Eva",
        "2031-05-19 11:30 Mending nets [Sail Loft]",
        "  host: Paolo",
    ]
