"""Mails whose text is HTML, subjects of mails, letters of two signs, and venues in data."""

from unicodedata import normalize

import pytest
from outlined import outline_of, programme

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.pages import page_document
from confsched.reading.programme_text.programme import Programme
from confsched.reading.programme_text.read import read_programme
from confsched.source import Source

_HEAD = """\
From: Ada Sample <ada@boats.example>
Subject: {subject}
Date: Wed, 1 Sep 2027 08:01:00 +0200
MIME-Version: 1.0
Content-Type: text/html; charset="utf-8"

"""


def _read(name: str, text: str) -> Programme:
    document = page_document(name, text.encode(), Asked(), "")
    assert document is not None
    assert document.programme is not None
    return document.programme


def test_what_stands_in_a_mail_of_another_letter_is_elsewhere() -> None:
    mail = _HEAD.format(subject="FW: Knots and Nets") + (
        "<p>Dear all,</p><p>here is our day, Friday 17 September 2027:</p><table>"
        "<tr><td>9.00-9.30</td><td>Coffee</td></tr>"
        "<tr><td>9.30-10.30</td><td>Where nets go</td></tr>"
        "<tr><td>10.30-11.00</td><td>Walk</td></tr></table><p>Best,<br>Ada</p>"
        "<div><p>From: Ben Muster<br>Sent: 30 August 2027 14:12<br>To: Ada Sample<br>"
        "Subject: the day</p><p>Hi Ada, see you at 8:15.</p></div>"
    )
    read = _read("mail.eml", mail)

    assert (read.root["title"], outline_of(read), read.left_over) == (
        "Knots and Nets",
        [
            "2027-09-17 09:00-09:30 Coffee",
            "2027-09-17 09:30-10:30 Where nets go",
            "2027-09-17 10:30-11:00 Walk",
        ],
        (),
    )


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Programme for our Knot Day, 27 March", "Knot Day"),
        ("Fwd: Agenda for our spring retreat on 27 March 2027", "spring retreat"),
        ("Programm für unsere Tagung Netze am 27. März", "Tagung Netze"),
        ("Programme of work", "Programme of work"),
        ("Agenda for tomorrow", "Agenda for tomorrow"),
    ],
)
def test_a_subject_names_the_event_behind_the_word_for_its_programme(
    subject: str, title: str
) -> None:
    text = f"From: Ada Sample <ada@boats.example>\nSubject: {subject}\nDate: Mon, 1 Mar 2027\n\n"
    read = programme(f"{text}Saturday 27 March 2027\n\n10:00 Coffee\n11:00 Nets\n12:00 Walk\n")

    assert read.root["title"] == title


def test_letters_that_are_two_signs_are_read_as_one() -> None:
    text = "Tagung Netze\n\nMontag, 8. März 2027\n\n9:00 Begrüßung\nJörg Müller, Universität Köln\n"
    told = outline_of(_read("page.txt", normalize("NFD", f"{text}10:00 Pause\n11:00 Knoten\n")))

    assert told == [
        "2027-03-08 09:00-10:00 Begrüßung",
        "  speaker: Jörg Müller |  | Universität Köln",
        "2027-03-08 10:00-11:00 Pause",
        "2027-03-08 11:00 Knoten",
    ]


def test_the_data_of_a_page_says_where_all_is() -> None:
    inner = ",".join(
        f'{{"@type":"Event","name":"{name}","startDate":"2027-11-03T{hour}:00:00"}}'
        for name, hour in (("Nets", "09"), ("Knots", "10"))
    )
    page = (
        '<script type="application/ld+json">{"@type":"Event","name":"Boat Forum",'
        '"startDate":"2027-11-03","location":{"@type":"Place","name":"Sample Library"},'
        f'"subEvent":[{inner}]}}</script>'
    )
    read = read_programme(html_page(Source("page.html", page)))

    assert read.root["venue"] == {"name": "Sample Library"}


def test_what_stands_beside_the_times_below_titles_is_where() -> None:
    items = (("Cena", "20.00 – Giardino"), ("Yoga", "21.00 – Sala 2"), ("Nodi", "22.00 – Orto"))
    page = "<h1>Festa delle reti</h1><h2>Venerdì 11 giugno 2027</h2>" + "".join(
        f"<h3>{title}</h3><p>ore {said}</p><p>Una serata di reti e nodi.</p>"
        for title, said in items
    )

    assert outline_of(read_programme(html_page(Source("page.html", page)))) == [
        "2027-06-11 20:00-21:00 Cena [Giardino]",
        "2027-06-11 21:00-22:00 Yoga [Sala 2]",
        "2027-06-11 22:00 Nodi [Orto]",
    ]


def test_data_above_all_lines_is_none_of_them() -> None:
    data = (
        '<script type="application/ld+json">{"@type":"Event","name":"Boat Forum","subEvent":['
        '{"@type":"Event","name":"Nets","startDate":"2027-11-03T09:00:00"},'
        '{"@type":"Event","name":"Knots","startDate":"2027-11-03T10:00:00"}]}</script>'
    )
    alone, above = (
        read_programme(html_page(Source("page.html", f"{data}{text}")))
        for text in ("", "<p>Hi</p>")
    )

    assert (alone.fates, [fate.what for fate in above.fates]) == ((), ["left out: data"])
