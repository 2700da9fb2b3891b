"""What a page is called and where all of it is, as it stands above; and signs that mean nothing."""

import pytest
from outlined import outline, outline_of, outline_of_html, programme

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.pages import page_document
from confsched.reading.programme_text.read import read_programme
from confsched.source import Source

_REST = "\n\n10:00 Coffee\n11:00 Nets and their knots\n12:00 Walk\n"


@pytest.mark.parametrize(
    ("above", "venue"),
    [
        ("Friday 5 November 2027, De Knoop, Utrecht", "De Knoop, Utrecht"),
        ("Lille, 5 novembre 2027", "Lille"),
        ("Riga | 21-22 October 2027 | Hansa Perons", "Hansa Perons"),
        (
            "We are glad to meet you on Friday 5 November 2027 in Sample Hall, Lille. Please come.",
            "Sample Hall, Lille",
        ),
        (
            "We are glad to see all of you at Hotel Muster on 5 November 2027.",
            "Hotel Muster",
        ),
        ("Friday 5 November 2027, Knots and Nets", None),
        ("We are glad to see you at the workshop on 5 November 2027 and hope for sun.", None),
    ],
)
def test_where_all_is_stands_beside_the_date(above: str, venue: str | None) -> None:
    read = programme(f"Harbour Days\n\n{above}{_REST}")

    assert read.root.get("venue") == (venue and {"name": venue})


@pytest.mark.parametrize(
    ("titled", "headed", "title"),
    [
        ("Knot Days", "III Knot Days", "III Knot Days"),
        ("Programme | Knot Days", "Knot Days in the Harbour", "Knot Days in the Harbour"),
        ("Knot Days 2027", "Programme", "Knot Days 2027"),
    ],
)
def test_the_title_of_a_file_may_be_shorter_than_the_heading(
    titled: str, headed: str, title: str
) -> None:
    lines = "".join(f"<p>{one}</p>" for one in _REST.strip().splitlines())
    page = f"<title>{titled}</title><h1>{headed}</h1><h2>5 November 2027</h2>{lines}"

    assert read_programme(html_page(Source("page.html", page))).root["title"] == title


def test_below_the_links_of_a_site_a_pasted_page_has_its_title() -> None:
    links = "Skip to content\nHome\nAbout\nSpeakers\nRegister now"
    read = programme(f"{links}\n\nOPEN NETS 2027\nA gathering of knots\n5 November 2027{_REST}")

    assert read.root["title"] == "OPEN NETS 2027"


def test_a_letter_says_what_the_running_order_is_for() -> None:
    said = "Running order for the Makers' Night on Thursday 20 May 2027 in the old mill:"

    assert programme(f"Hi Ada,\n\n{said}{_REST}").root["title"] == "Makers' Night"


def test_a_mark_behind_a_time_is_no_part_of_the_title() -> None:
    text = """\
Colloque Nœuds
9 octobre 2027

10h15 ► Les filets
Intervenants et témoignages : Ada Sample (Sample Bio), Ben Muster (Muster SA)
11h30 ▸ Pause
12h00 ▪ Clôture
"""

    assert outline(text) == [
        "2027-10-09 10:15-11:30 Les filets",
        "  speaker: Ada Sample |  | Sample Bio",
        "  speaker: Ben Muster |  | Muster SA",
        "2027-10-09 11:30-12:00 Pause",
        "2027-10-09 12:00 Clôture",
    ]


def test_a_badge_before_a_title_says_only_what_it_is() -> None:
    rows = (
        ("9:00 – 9:30", "Ada Sample", "Nets of old"),
        ("9:30 – 10:00", "—", '<span class="tag tag-break">☕ Break</span> Talk and coffee'),
        ("10:00 – 10:30", "Ben Muster", "Knots of old"),
    )
    cells = "".join(f"<tr>{''.join(f'<td>{one}</td>' for one in row)}</tr>" for row in rows)
    head = "<tr><th>Time</th><th>Speaker</th><th>Talk</th></tr>"

    assert outline_of_html(f"<h2>July 3, 2027</h2><table>{head}{cells}</table>") == [
        "2027-07-03 09:00-09:30 Nets of old",
        "  speaker: Ada Sample",
        "2027-07-03 09:30-10:00 Talk and coffee",
        "2027-07-03 10:00-10:30 Knots of old",
        "  speaker: Ben Muster",
    ]


def test_a_table_of_one_row_may_have_a_day_in_each_cell() -> None:
    days = (
        ("Monday, 5 July 2027", "9:00 Welcome<br>Ada Sample", "10:00 Nets", "12:00 Lunch"),
        ("Tuesday, 6 July 2027", "9:00 Walk", "12:00 Farewell"),
    )
    cells = "".join(
        f"<td><h3>{day}</h3>{''.join(f'<p>{one}</p>' for one in on)}</td>" for day, *on in days
    )
    document = page_document(
        "page.html", f"<h1>Knot School</h1><table><tr>{cells}</tr></table>".encode(), Asked(), ""
    )

    assert document is not None
    assert document.programme is not None
    assert outline_of(document.programme) == [
        "2027-07-05 09:00-10:00 Welcome",
        "  speaker: Ada Sample",
        "2027-07-05 10:00-12:00 Nets",
        "2027-07-05 12:00 Lunch",
        "2027-07-06 09:00-12:00 Walk",
        "2027-07-06 12:00 Farewell",
    ]
