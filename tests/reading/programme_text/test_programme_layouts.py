"""Whole pages in the layouts that organisers use; all conferences and people are made up."""

from outlined import fates, outline

ONE = [
    "2026-06-04 09:00-09:30 Welcome",
    "  speaker: Ada Sample | Rector | Sample University",
    "2026-06-04 09:30-10:30 Who owns the harbour? [Hall A]",
    "  speaker: Ben Muster |  | Muster AG",
    "  moderator: Cleo Exemple",
    "2026-06-04 10:30-11:00 Coffee break",
]


def test_a_time_and_its_title_are_in_one_line() -> None:
    assert (
        outline("""\
Thursday 4 June 2026
9:00–9:30 Welcome
Ada Sample, Rector, Sample University
9:30–10:30 Panel 1: Who owns the harbour?
Hall A
Ben Muster (Muster AG)
Moderator: Cleo Exemple
10:30–11:00 Coffee break
""")
        == ONE
    )


def test_a_title_is_below_its_time() -> None:
    assert (
        outline("""\
Thursday 4 June 2026

9:00 - 9:30
Welcome
Ada Sample
Rector, Sample University

9:30 - 10:30
Hall A
Who owns the harbour?
• Ben Muster (Muster AG)
• Cleo Exemple (Moderator)

10:30 - 11:00
Coffee break
""")
        == ONE
    )


def test_a_title_is_above_its_time() -> None:
    assert (
        outline("""\
Thursday 4 June 2026

Welcome
9:00 AM - 9:30 AM
Ada Sample, Rector, Sample University

Who owns the harbour?
9:30 AM - 10:30 AM
Location: Hall A
Speakers: Ben Muster (Muster AG)
Moderator: Cleo Exemple

Coffee break
10:30 AM - 11:00 AM
""")
        == ONE
    )


def test_a_time_is_in_brackets_behind_its_title() -> None:
    assert (
        outline("""\
# Thursday 4 June 2026
## Welcome (9:00-9:30)
Ada Sample: Rector, Sample University
## Who owns the harbour? (9:30-10:30)
Room: Hall A
Speaker: Ben Muster (Muster AG)
Chaired by nobody
Moderator: Cleo Exemple
## Coffee break (10:30-11:00)
""")
        == ONE
    )


def test_people_and_rooms_are_columns() -> None:
    assert (
        outline("""\
Thursday 4 June 2026
9:00-9:30 | Welcome | Ada Sample, Rector, Sample University
9:30-10:30 | Who owns the harbour? | Hall A | Ben Muster (Muster AG) | Moderator: Cleo Exemple
10:30-11:00 | Coffee break
""")
        == ONE
    )


def test_a_table_says_in_its_head_what_its_columns_are() -> None:
    assert (
        outline("""\
Thursday 4 June 2026

| Time | Speakers | Title | Room |
|------|----------|-------|------|
| 9:00-9:30 | Ada Sample, Rector, Sample University | Welcome | |
| 9:30-10:30 | Ben Muster (Muster AG), Cleo Exemple (moderator) | Who owns the harbour? | Hall A |
| 10:30-11:00 | | Coffee break | |
""")
        == ONE
    )


def test_a_record_says_of_each_line_what_it_is() -> None:
    assert (
        outline("""\
Title: Welcome
Speaker: Ada Sample, Rector, Sample University
When: Thursday 4 June 2026, 9:00–9:30

Title: Who owns the harbour?
Speaker: Ben Muster (Muster AG)
Moderator: Cleo Exemple
When: Thursday 4 June 2026, 9:30–10:30
Where: Hall A

Title: Coffee break
When: Thursday 4 June 2026, 10:30–11:00
""")
        == ONE
    )


def test_rooms_are_the_columns_of_a_table() -> None:
    assert outline("""\
Thursday 4 June 2026

Time\tHall A\tHall B
9:00\tWelcome\tWelcome
9:30\tBoats – Ada Sample\tSails – Ben Muster
10:15\tCoffee\tCoffee
10:30\tRowing – Cleo Exemple\tKnots – Dana Beispiel
11:30\tEnd\tEnd
""") == [
        "2026-06-04 09:00-09:30 Welcome",
        "2026-06-04 09:30-10:15 Boats [Hall A]",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-10:15 Sails [Hall B]",
        "  speaker: Ben Muster",
        "2026-06-04 10:15-10:30 Coffee",
        "2026-06-04 10:30-11:30 Rowing [Hall A]",
        "  speaker: Cleo Exemple",
        "2026-06-04 10:30-11:30 Knots [Hall B]",
        "  speaker: Dana Beispiel",
        "2026-06-04 11:30 End [Hall A]",
        "2026-06-04 11:30 End [Hall B]",
    ]


def test_days_are_the_columns_of_a_table() -> None:
    assert outline("""\
The Sample School 2026

Time\tMonday 1 June\tTuesday 2 June
9:00-10:00\tBread\tButter
10:00-11:00\tCheese\tWine
""") == [
        "2026-06-01 09:00-10:00 Bread",
        "2026-06-01 10:00-11:00 Cheese",
        "2026-06-02 09:00-10:00 Butter",
        "2026-06-02 10:00-11:00 Wine",
    ]


def test_a_cell_lasts_until_the_rows_below_it_begin() -> None:
    assert outline("""\
4 June 2026

+-------+--------+--------+
| Time  | Hall A | Hall B |
+=======+========+========+
| 9:00  | Welcome         |
+-------+--------+--------+
| 9:30  | Boats  | Sails  |
+-------+        +--------+
| 10:00 |        | Knots  |
+-------+--------+--------+
| 11:00 | Lunch           |
+-------+-----------------+
""") == [
        "2026-06-04 09:00-09:30 Welcome",
        "2026-06-04 09:30-11:00 Boats [Hall A]",
        "2026-06-04 09:30-10:00 Sails [Hall B]",
        "2026-06-04 10:00-11:00 Knots [Hall B]",
        "2026-06-04 11:00 Lunch",
    ]


def test_sections_are_tracks_and_who_chairs_them_chairs_each_talk() -> None:
    assert outline("""\
4 June 2026
9h00 : Ouverture
Session I – Le pain
Président de séance : Ada Exemple, Université X
9h30 : La farine
Ben Modèle (CNRS)
10h00 : Le four
Cléo Modèle (CNRS)
10h30 : Pause-café
11h00 : Synthèse
12h00 : Fin
""") == [
        "2026-06-04 09:00-09:30 Ouverture",
        "2026-06-04 09:30-10:00 La farine {Session I – Le pain}",
        "  speaker: Ben Modèle |  | CNRS",
        "  chair: Ada Exemple |  | Université X",
        "2026-06-04 10:00-10:30 Le four {Session I – Le pain}",
        "  speaker: Cléo Modèle |  | CNRS",
        "  chair: Ada Exemple |  | Université X",
        "2026-06-04 10:30-11:00 Pause-café",
        "2026-06-04 11:00-12:00 Synthèse",
        "2026-06-04 12:00 Fin",
    ]


def test_sessions_without_a_time_stay_behind_those_before_them() -> None:
    assert outline("""\
4 June 2026

Welcoming Remarks

16:00 - 17:30

Opening Plenary

The Rise of Bread


Opening Reception, Followed by Dinner

18:30 - 19:00
Closing
""") == [
        "2026-06-04 - Welcoming Remarks",
        "2026-06-04 16:00-17:30 The Rise of Bread",
        "2026-06-04 - Opening Reception, Followed by Dinner",
        "2026-06-04 18:30-19:00 Closing",
    ]


def test_lines_that_were_broken_are_put_together_again() -> None:
    assert outline("""\
4 June 2026

9:30 - 10:15  Forty words for the wind, and
              why there are none for the calm
              Ada Sample, Professor of Wind,
              University of X
10:15 - 10:45 Coffee
""") == [
        "2026-06-04 09:30-10:15 Forty words for the wind, and why there are none for the calm",
        "  speaker: Ada Sample | Professor of Wind | University of X",
        "2026-06-04 10:15-10:45 Coffee",
    ]


def test_people_beside_titles_are_told_from_them() -> None:
    assert outline("""\
4 June 2026
9:00 Opening by the rector, Prof. Ada Sample
9:15 Rivers and roads – Ben Muster, geographer
9:45 Small boats (Cleo Exemple, University of Y)
10:15 Coffee
10:45 Ada Sample (Muster AG): Why we sail
11:15 In conversation with Ada Sample and Ben Muster
12:15 Closing, par Cleo EXEMPLE, directrice de l'Institut Y
13:00 End
""") == [
        "2026-06-04 09:00-09:15 Opening by the rector, Prof. Ada Sample",
        "  speaker: Prof. Ada Sample",
        "2026-06-04 09:15-09:45 Rivers and roads",
        "  speaker: Ben Muster | geographer",
        "2026-06-04 09:45-10:15 Small boats",
        "  speaker: Cleo Exemple |  | University of Y",
        "2026-06-04 10:15-10:45 Coffee",
        "2026-06-04 10:45-11:15 Why we sail",
        "  speaker: Ada Sample |  | Muster AG",
        "2026-06-04 11:15-12:15 In conversation with Ada Sample and Ben Muster",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2026-06-04 12:15-13:00 Closing",
        "  speaker: Cleo EXEMPLE | directrice | Institut Y",
        "2026-06-04 13:00 End",
    ]


STRANGERS = """\
4 June 2026
9:00 Bread
Ada Sample, Director, Sample Ltd
10:00 Butter
Velvet Sourdough
Ben Muster, Professor, Muster University
11:00 Jam
Cleo Exemple, Editor, Exemple Press
12:00 Cheese
Dana Beispiel, Baker, Beispiel Ltd
13:00 Wine
Eva Esempio, Chef, Esempio Ltd
Ada Sample
14:00 Tea
Fay Ejemplo, Farmer, Ejemplo Ltd
Gus Voorbeeld
Editor, Voorbeeld Press
"""


def test_two_capitals_are_nobody_where_everybody_else_has_a_post() -> None:
    people = [line.strip() for line in outline(STRANGERS) if line.startswith("  ")]

    assert people == [
        "speaker: Ada Sample | Director | Sample Ltd",
        "speaker: Ben Muster | Professor | Muster University",
        "speaker: Cleo Exemple | Editor | Exemple Press",
        "speaker: Dana Beispiel | Baker | Beispiel Ltd",
        "speaker: Eva Esempio | Chef | Esempio Ltd",
        "speaker: Ada Sample",
        "speaker: Fay Ejemplo | Farmer | Ejemplo Ltd",
        "speaker: Gus Voorbeeld | Editor | Voorbeeld Press",
    ]


PAGE = """\
Menu
Home

The Sample Forum 2026

Bread is older than we are, and it will be there when nobody of us is any more. That is what this \
forum is about, and it has been so for forty years now.

Day 1: 4 June

9:00 Welcome
Nobody knows who will open the forum, but somebody will, and there will be bread for all.
Something odd
9:30 Break

Registration fees
Members pay 20 €, others 30 €.
Opening hours: 9:00 – 17:00
"""


def test_every_line_has_one_fate() -> None:
    assert fates(PAGE) == [
        "left out: above",
        "left out: above",
        "title",
        "left out: article",
        "day",
        "session",
        "abstract",
        "abstract",
        "session",
        "left out: below",
        "left out: below",
        "left out: below",
    ]


def test_titles_between_lists_of_people_are_sessions_without_a_time() -> None:
    page = """
Friday 5 June 2026

15:30-17:00

Opening words (on the record)

- Ada Sample, President, Sample Institute
- Moderator: Ben Muster, Editor, The Muster Times

Harbours in transition (on the record)

- Cleo Exemple, Minister of Harbours, Ruritania
- Dan Sample, Director, Sample Bank

17:00-18:00

Reception
"""

    assert outline(page) == [
        "2026-06-05 15:30-17:00 Opening words (on the record)",
        "  speaker: Ada Sample | President | Sample Institute",
        "  moderator: Ben Muster | Editor | The Muster Times",
        "2026-06-05 - Harbours in transition (on the record)",
        "  speaker: Cleo Exemple | Minister of Harbours | Ruritania",
        "  speaker: Dan Sample | Director | Sample Bank",
        "2026-06-05 17:00-18:00 Reception",
    ]


def test_what_somebody_is_goes_on_in_further_lines() -> None:
    page = """
4. Juni 2026

17:00 Uhr Begrüßung

Prof. Dr. Ada Muster
Ministerin a. D.,
Präsidentin der Muster-Universität

17:30 Uhr Debatte

Öl, Dochte, Häfen und Leuchttürme:

Dr. Ben Muster
Rektor der Universität Musterstadt

18:00 Uhr Ende
"""

    assert outline(page) == [
        "2026-06-04 17:00-17:30 Begrüßung",
        "  speaker: Prof. Dr. Ada Muster | Ministerin a. D., Präsidentin | Muster-Universität",
        "2026-06-04 17:30-18:00 Debatte",
        "  speaker: Dr. Ben Muster | Rektor | Universität Musterstadt",
        "2026-06-04 18:00 Ende",
    ]


def test_people_beside_a_title_are_told_from_brackets_and_quotes_in_it() -> None:
    page = """
4 June 2026
9:00-10:00 Keynote and questions: Prof. Dr. Ada Sample (Sample University), "Oil – A History"
10:00-11:00 Panel with Prof. Dr. Ben Muster (Muster University), Dr. Cleo Exemple (Bread Club), \
Prof. Dr. Dan Sample (Sample Institute), Eve Muster (Muster University).
"""

    assert outline(page.replace("\\\n", "")) == [
        "2026-06-04 09:00-10:00 Oil – A History",
        "  speaker: Prof. Dr. Ada Sample |  | Sample University",
        "2026-06-04 10:00-11:00 Panel",
        "  speaker: Prof. Dr. Ben Muster |  | Muster University",
        "  speaker: Dr. Cleo Exemple |  | Bread Club",
        "  speaker: Prof. Dr. Dan Sample |  | Sample Institute",
        "  speaker: Eve Muster |  | Muster University",
    ]


def test_people_and_rooms_behind_labels_beside_a_time_are_no_title() -> None:
    page = """
4 June 2026

## Opening words

Time: 9:30-11:00    Location: TBD    Chair: Ada Sample, Ben Muster

## Coffee

Time: 11:00-12:00    Location: Hall A
"""

    assert outline(page) == [
        "2026-06-04 09:30-11:00 Opening words",
        "  chair: Ada Sample",
        "  chair: Ben Muster",
        "2026-06-04 11:00-12:00 Coffee [Hall A]",
    ]
