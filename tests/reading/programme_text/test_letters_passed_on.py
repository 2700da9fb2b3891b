"""Programmes in letters that somebody answers or passes on; all of it is made up."""

import pytest
from outlined import outline, programme

from confsched.reading.tree import Mapping

_DAY = ["2026-06-20 10:00-10:30 Welcome", "  speaker: Ben Muster"]
_REST = ["2026-06-20 10:30 Eels in ditches", "  speaker: Dr Cleo Probe |  | Boat Agency"]


def test_the_programme_may_stand_in_the_letter_that_another_answers() -> None:
    text = """\
Hi all,

see below for the final running order.

Thanks
Dan

--
Dan Trial | Coordinator | Rivers Trust
01234 567890

On Thu, 4 Jun 2026 at 16:02, Ben Muster
<ben@rivers.example> wrote:

> Dear Dan,
>
> here is our day, Saturday 20 June:
>
> 10.00  Welcome - Ben Muster
> 10.30  Eels in ditches - Dr Cleo Probe, Boat Agency
>
> Best
> Ben
> --
> Ben Muster
> Volunteer Manager
"""

    assert outline(text) == [*_DAY, *_REST]


def test_a_letter_that_is_passed_on_has_a_head_and_is_signed() -> None:
    text = """\
-------- Weitergeleitete Nachricht --------
Betreff: \tFachtag Teiche
Datum: \tWed, 3 Jun 2026 11:20:44 +0200
Von: \tBen Muster <ben@teiche.example>
An: \tVerteiler

Liebe Kolleginnen und Kollegen,

hier das Programm für Samstag, 20. Juni 2026, im Haus der Teiche, Millham:

10.00 Uhr  Welcome
           Ben Muster
10.30 Uhr  Eels in ditches
           Dr Cleo Probe, Boat Agency

Viele Grüße
Ben Muster

Teichbund e. V.
Hauptstraße 3, 12345 Ovenham
"""

    assert outline(text) == [*_DAY, *_REST]
    assert programme(text).root["title"] == "Fachtag Teiche"
    assert programme(text).root["venue"] == {"name": "Haus der Teiche, Millham"}


def test_the_newest_letter_is_read_where_an_older_one_has_no_more() -> None:
    text = """\
The day is Saturday 20 June 2026:

10:00 Welcome, Ben Muster
10:30 Eels in ditches, Dr Cleo Probe (Boat Agency)

From: Dan Trial <dan@rivers.example>
Sent: Monday, 1 June 2026 09:14
To: Ben Muster
Subject: Your day

Shall we begin at 9:30, or
10:00 as last year?
"""

    assert outline(text) == [*_DAY, *_REST]


def test_the_day_is_that_of_the_letter_and_none_of_what_passes_it_on() -> None:
    text = """\
From: Dan Trial <dan@wasser.example>
To: liste@wasser.example
Subject: Fwd: Programm Netztag
Date: Tue, 14 Apr 2026 08:00:00 +0200

Zur Info.

Gruss
Dan

---------- Weitergeleitete Nachricht ----------
Von: Netz Wasser <info@wasser.example>
Datum: Mo., 13. Apr. 2026 um 16:40 Uhr
Betreff: Programm Netztag
An: Dan Trial <dan@wasser.example>

Gerne senden wir Ihnen das Programm vom Freitag, 24. April 2026, Haus Muster, Weisser Saal:

ab 08.30 Uhr   Eintreffen
09.00 Uhr      Welcome
               Ben Muster, Präsident Netz Wasser
10.15 Uhr      Pause

Freundliche Grüsse
Sekretariat Netz Wasser
"""

    assert outline(text) == [
        "2026-04-24 08:30-09:00 Eintreffen",
        "2026-04-24 09:00-10:15 Welcome",
        "  speaker: Ben Muster | Präsident Netz Wasser",
        "2026-04-24 10:15 Pause",
    ]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ('to the workshop "Ropes of the Baltic", which takes place', "Ropes of the Baltic"),
        ("to our annual Critical Knots Roundtable, to be held", "Critical Knots Roundtable"),
        ("to the Workshop on Hulls and Oars, to be held", "Workshop on Hulls and Oars"),
    ],
)
def test_a_letter_without_a_title_says_in_its_sentences_what_it_is_about(
    said: str, title: str
) -> None:
    text = f"""\
Dear colleagues,

you are warmly invited {said} on 5 May 2026 in Sampleton.

10.00 Opening, Ada Sample
10.15 Nets of old
11.00 Lunch

Kind regards
The organisers
"""

    assert programme(text).root["title"] == title


@pytest.mark.parametrize(
    ("said", "venue"),
    [
        ("am 5. Mai 2031 in der Auferstehungskirche Musterstadt statt.", "Auferstehungskirche"),
        ("am 5. Mai 2031 im Rathaus Musterstadt.", "Rathaus"),
    ],
)
def test_where_all_is_ends_before_the_sentence_does(said: str, venue: str) -> None:
    text = f"Das Kolloquium der Boote findet {said}\n\n10.00 Opening\n10.15 Nets\n11.00 Lunch\n"
    found = programme(text).root["venue"]

    assert isinstance(found, Mapping)
    assert found["name"] == f"{venue} Musterstadt"


def test_times_may_have_a_word_before_them_in_the_letter_that_is_passed_on() -> None:
    text = """\
From: Dan Trial <dan@boats.example>
To: Jo Test <jo@boats.example>
Subject: Fwd: Havnedag
Date: Tue, 02 Mar 2027 08:15:00 +0100

Hei Jo, se under. Vi møtes kl. 08:00 i resepsjonen.

---------- Forwarded message ---------
Fra: Havnedag <post@boats.example>
Date: man. 1. mars 2027 kl. 14:22

Velkommen! Lørdag 20. juni 2026

kl. 10.00 Welcome - Ben Muster
kl. 10.30 Eels in ditches - Dr Cleo Probe, Boat Agency

Meld deg på innen 1. april.
"""

    assert outline(text) == [*_DAY, *_REST]
