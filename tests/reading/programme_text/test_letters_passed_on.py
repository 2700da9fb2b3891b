"""Programmes in letters that somebody answers or passes on; all of it is made up."""

from outlined import outline, programme

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
