"""Programmes in letters: what stands below them, and people in running words."""

from outlined import outline, outline_of, outline_of_html

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.front_ends.mime import mails_in
from confsched.reading.programme_text.read import read_programme
from confsched.source import Source


def test_a_letter_ends_behind_its_programme() -> None:
    assert outline("""\
Liebe Freunde, wir laden ein zum Bootstag am 4. Juni 2026:

09:30 Uhr  Segel
10:30 Uhr  Pause
11:00 Uhr  Offene Werkstatt

Mit freundlichen Grüßen
Ada Sample
--
Bootsbüro
Hafenplatz 1, 12345 Musterstadt
""") == [
        "2026-06-04 09:30-10:30 Segel",
        "2026-06-04 10:30-11:00 Pause",
        "2026-06-04 11:00 Offene Werkstatt",
    ]


def test_an_older_letter_below_it_is_none_of_it() -> None:
    assert outline_of_html("""\
<p>Please find the agenda of our <b>Boat Day</b> on Thursday 4 June 2026.</p>
<table>
<tr><td>9:30 – 10:30</td><td>Sails</td></tr>
<tr><td>10:30 – 10:45</td><td>Break</td></tr></table>
<p>Best wishes,<br>Ada</p>
<blockquote><p>On 1 May 2026, at 10:15, Ben Muster wrote:</p><p>Shall we begin at 9:30 sharp?</p>
</blockquote>
""") == ["2026-06-04 09:30-10:30 Sails", "2026-06-04 10:30-10:45 Break"]


def test_the_subject_of_a_mail_in_html_is_its_title() -> None:
    data = (
        b"Subject: Boat Day\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
        b"<p>4 June 2026</p><p>9:30 Sails</p><p>10:30 Oars</p>\n"
    )
    [mail] = mails_in(data)
    read = read_programme(html_page(Source("page.eml", mail.text)))

    assert outline_of(read) == ["2026-06-04 09:30-10:30 Sails", "2026-06-04 10:30 Oars"]
    assert mail.text.splitlines()[0] == "<title>Boat Day</title>"


def test_who_leads_is_told_in_further_languages() -> None:
    assert outline("""\
4 juin 2026

11h15 - 12h15 : table ronde animée par Ada Sample, avec Ben Muster (Voiles) et Cleo Exemple (BnF)
14h00 - 15h00 : Podium moderiert von Ben Muster, mit Ada Sample (Werft) und Cleo Exemple (BnF)
""") == [
        "2026-06-04 11:15-12:15 table ronde",
        "  moderator: Ada Sample",
        "  speaker: Ben Muster |  | Voiles",
        "  speaker: Cleo Exemple |  | BnF",
        "2026-06-04 14:00-15:00 Podium",
        "  moderator: Ben Muster",
        "  speaker: Ada Sample |  | Werft",
        "  speaker: Cleo Exemple |  | BnF",
    ]
