"""Agendas with details below, counted kinds beside titles, stops behind posts; all made up."""

from outlined import outline, outline_of_html, sessions
from outlined import programme as read


def test_details_below_the_table_of_the_only_date_are_of_that_day() -> None:
    page = """# Net workshop
## Master agenda — April 15, 2026 | Net HQ

| Time | Block | Presenter |
|---|---|---|
| 8:00 – 8:30 | Arrival | |
| 9:00 – 9:30 | On nets | Ada Sample |
| 9:30 – 11:00 | On ropes | Ben Muster |
| 4:45 – 5:00 | Closing | Ada Sample |

## Details

### 8:00 AM – 8:30 AM | Arrival
### 9:00 AM – 9:30 AM | On nets
Nets are made of ropes, and ropes are made of hemp, as this talk will tell.
### 9:30 AM – 11:00 AM | On ropes
### 4:45 PM – 5:00 PM | Closing
"""

    assert outline(page) == [
        "2026-04-15 08:00-08:30 Arrival",
        "2026-04-15 09:00-09:30 On nets",
        "  speaker: Ada Sample",
        "2026-04-15 09:30-11:00 On ropes",
        "  speaker: Ben Muster",
        "2026-04-15 16:45-17:00 Closing",
        "  speaker: Ada Sample",
    ]


def test_a_column_that_counts_the_sessions_of_one_kind_has_no_titles() -> None:
    talks = ["Introduction to nets (Ada Sample)", "Basics of rope making", "Testing (Ben Muster)"]
    talks += ["Boats of old (Cleo Probe)", "Single hulls"]
    rows = "".join(
        f"<tr><td>{9 + n}:00–{10 + n}:00</td><td><b>Lecture 0{n + 1}</b></td><td>{talk}</td></tr>"
        for n, talk in enumerate(talks)
    )

    assert outline_of_html(f"<h2>20 June 2031</h2><table>{rows}</table>") == [
        "2031-06-20 09:00-10:00 Introduction to nets",
        "  speaker: Ada Sample",
        "2031-06-20 10:00-11:00 Basics of rope making",
        "2031-06-20 11:00-12:00 Testing",
        "  speaker: Ben Muster",
        "2031-06-20 12:00-13:00 Boats of old",
        "  speaker: Cleo Probe",
        "2031-06-20 13:00-14:00 Single hulls",
    ]


def test_what_is_too_long_for_a_room_beside_a_counted_kind_is_its_title() -> None:
    rows = "<tr><td>9:00–10:00</td><td>Lecture 2</td><td>Basics of rope making</td></tr>"
    rows += "<tr><td>10:00–11:00</td><td>Lecture 3</td><td>Attic</td></tr>"
    table = outline_of_html(f"<h2>20 June 2031</h2><table>{rows}</table>")

    assert table == [
        "2031-06-20 09:00-10:00 Basics of rope making",
        "2031-06-20 10:00-11:00 Lecture 3 [Attic]",
    ]


def test_one_of_three_given_names_may_be_rare() -> None:
    page = """4 June 2031

| Time | Topic | Presenter(s) |
|---|---|---|
| 9:00 | On nets | Matt |
| 10:00 | On ropes | Matt, Jason, Rosio |
"""

    assert outline(page) == [
        "2031-06-04 09:00-10:00 On nets",
        "  speaker: Matt",
        "2031-06-04 10:00 On ropes",
        "  speaker: Matt",
        "  speaker: Jason",
        "  speaker: Rosio",
    ]


def test_a_stop_ends_no_post_and_a_colon_no_kind() -> None:
    page = """4 June 2031

| Time | Session | Title |
|---|---|---|
| 9:00 | Invited Talk:<br>Ada Sample, Net Works | On nets |
| 10:00 | Coffee | |

11:00 Table ronde – « Les cordes »
Modérateur : Ben Muster, Ambassadeur de France aux Pays-Bas.
"""
    first = sessions(read(page))[0]

    assert (first["title"], first["subtitle"]) == ("On nets", "Invited Talk")
    assert outline(page)[-1] == "  moderator: Ben Muster | Ambassadeur de France aux Pays-Bas"


def test_how_long_somebody_speaks_is_no_organization() -> None:
    page = "4 June 2031\n\n09:00 Nets (Ada Sample, 10')\n10:00 Ropes (Ben Muster, Mill, 15')\n"

    assert outline(page) == [
        "2031-06-04 09:00-10:00 Nets",
        "  speaker: Ada Sample",
        "2031-06-04 10:00 Ropes",
        "  speaker: Ben Muster |  | Mill",
    ]
