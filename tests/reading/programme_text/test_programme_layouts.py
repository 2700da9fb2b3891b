"""Whole pages in the layouts that organisers use; all conferences and people are made up."""

from outlined import ONE_DAY, fates, outline, programme, sessions

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
        == ONE_DAY
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
        == ONE_DAY
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
        == ONE_DAY
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
        == ONE_DAY
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
        == ONE_DAY
    )


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


def test_a_heading_that_says_much_is_kept_though_people_follow_it() -> None:
    page = """4 June 2026
Boats and sails (9:00 - 10:00)
Speaker: Ada Sample (Boats Ltd)
4) Round table: Who owns the harbour:
Wind and weather (10:00 - 11:00)
"""

    assert [one.get("abstract") for one in sessions(programme(page))] == [
        "4) Round table: Who owns the harbour:",
        None,
    ]


def test_codes_with_rooms_beside_them_head_the_papers_below() -> None:
    page = (
        "Technical Program for Thursday September 15, 2033\n\n"
        "ThAT1\tHall A\nBoats I\tRegular Session\n"
        "Chair: Sample, Ada\tSample University\nCo-Chair: Muster, Ben\tMuster Institute\n"
        "08:30-08:45\tPaper ThAT1.1\nSails of Linen in Storms\n"
        "Exemple, Cleo\tSample University\nProbe, Dan\tOven Ltd\n"
        "08:45-09:00\tPaper ThAT1.2\nAnchors of Iron\nBeispiel, Eva\tSample University\n\n"
        "ThAT2\tHall B\nOvens\tInvited Session\nChair: Probe, Dan\tOven Ltd\n"
        "08:30-08:45\tPaper ThAT2.1\nBread of Rye\nTest, Fay\tMuster Institute\n"
    )

    assert outline(page) == [
        "2033-09-15 08:30-08:45 Sails of Linen in Storms [Hall A] {ThAT1}",
        "  speaker: Exemple, Cleo |  | Sample University",
        "  speaker: Probe, Dan |  | Oven Ltd",
        "  chair: Sample, Ada |  | Sample University",
        "  chair: Muster, Ben |  | Muster Institute",
        "2033-09-15 08:30-08:45 Bread of Rye [Hall B] {ThAT2}",
        "  speaker: Test, Fay |  | Muster Institute",
        "  chair: Probe, Dan |  | Oven Ltd",
        "2033-09-15 08:45-09:00 Anchors of Iron [Hall A] {ThAT1}",
        "  speaker: Beispiel, Eva |  | Sample University",
        "  chair: Sample, Ada |  | Sample University",
        "  chair: Muster, Ben |  | Muster Institute",
    ]
