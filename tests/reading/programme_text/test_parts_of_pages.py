"""Days that pages tell beside their headings, and what buttons and classes say; all is made up."""

import pytest
from outlined import outline, outline_of_html, sessions

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.read import read_programme
from confsched.source import Source

_PARTS = """<h1>Lamp Days</h1><p>19-20 May 2031, Glow</p>
<div>{0}{1}</div>
<div id="first"><table><tr><th>Time</th><th>Session</th></tr>
<tr><td>9:00-10:00</td><td>Wicks</td></tr><tr><td>10:00-11:00</td><td>Oil</td></tr></table></div>
<div id="second"><table><tr><th>Time</th><th>Session</th></tr>
<tr><td>9:00-10:00</td><td>Glass</td></tr></table></div>"""


@pytest.mark.parametrize(
    "link",
    [
        '<button data-day="{0}">{1}</button>',
        "<button onclick=\"show(event, '{0}')\">{1}</button>",
        '<a href="#{0}">{1}</a>',
        '<label for="{0}">{1}</label>',
        '<span role="button" data-show="{0}"><b>{1}</b></span>',
    ],
)
def test_what_shows_a_part_of_the_page_says_its_day_whatever_names_it(link: str) -> None:
    page = _PARTS.format(link.format("first", "Day 1"), link.format("second", "Day 2"))

    assert outline_of_html(page) == [
        "2031-05-19 09:00-10:00 Wicks",
        "2031-05-19 10:00-11:00 Oil",
        "2031-05-20 09:00-10:00 Glass",
    ]


def test_a_day_that_only_counts_takes_the_date_that_is_told_of_it_further_below() -> None:
    text = """Lamp Days
Day 1
Day 2

Day 1: Monday, 19 May 2031
9:00-10:00 Wicks

Day 2: Tuesday, 20 May 2031
9:00-10:00 Oil
"""

    assert outline(text) == ["2031-05-19 09:00-10:00 Wicks", "2031-05-20 09:00-10:00 Oil"]


def test_a_heading_of_several_words_right_below_that_of_a_day_is_what_it_is_called() -> None:
    page = """<h1>Lamp Days</h1>
<p>Day 1: 19 May 2031</p><h2>Opening Ceremony, Keynotes and a Forum on Wicks</h2>
<div>9:00-10:00</div><p>Wicks</p>
<p>Day 2: 20 May 2031</p><div>9:00-10:00</div><p>Oil of old</p>"""
    root = read_programme(html_page(Source("page.html", page)), Asked()).root

    assert root["days"] == [
        {
            "date": "2031-05-19",
            "title": "Opening Ceremony, Keynotes and a Forum on Wicks",
            "heading": "Day 1: 19 May 2031",
        },
        {"date": "2031-05-20", "heading": "Day 2: 20 May 2031"},
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Wicks, 9:00-10:00, 19 May 2031",
        "Wicks, 9:00 - 10:00 May 19th 2031",
        "Wicks (Monday, 19 May 2031, 9:00-10:00)",
        "Wicks [Mon, 19 May 2031 | 9:00-10:00]",
        "Wicks - Mon 19 May 2031, 9:00-10:00",
        "Wicks | 19.05.2031 | 9:00-10:00",
        "Wicks (Lundi 19 mai 2031, 9h-10h)",
    ],
)
def test_the_date_beside_a_time_behind_a_title_is_that_of_the_session(line: str) -> None:
    text = f"Lamp Days\n\n{line}\n{line.replace('Wicks', 'Oil')}\n"

    assert outline(text) == ["2031-05-19 09:00-10:00 Wicks", "2031-05-19 09:00-10:00 Oil"]


def test_twelve_am_as_a_start_behind_a_morning_is_noon() -> None:
    text = """19 May 2031
11:30am Wicks
12:00am Coffee
12:30am Oil
13:00am Glass
13:30 Closing
"""

    assert [line[11:16] for line in outline(text)] == ["11:30", "12:00", "12:30", "13:00", "13:30"]


def test_midnight_of_an_evening_stays_midnight() -> None:
    text = "19 May 2031\n8:00pm Lamps\n10:00pm Wicks\n12:00am Oil\n1:00am Closing\n"

    assert [line[11:16] for line in outline(text)] == ["20:00", "22:00", "00:00", "01:00"]


_ROW = "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td><button>Sign up</button></td></tr>"


def test_a_button_called_like_its_column_says_nothing_and_a_title_names_nobody_else() -> None:
    rows = [
        _ROW.format("9:00-10:00", "Table Ronde : Lampe Ancienne", "Ada Sample"),
        _ROW.format("10:00-11:00", "Wicks", "Ben Muster"),
    ]
    heads = "<tr><th>Heure</th><th>Session</th><th>Intervenant</th><th>Sign up</th></tr>"
    page = f"<h2>19 mai 2031</h2><table>{heads}{''.join(rows)}</table>"
    read = read_programme(html_page(Source("page.html", page)), Asked())

    assert outline_of_html(page) == [
        "2031-05-19 09:00-10:00 Table Ronde : Lampe Ancienne",
        "  speaker: Ada Sample",
        "2031-05-19 10:00-11:00 Wicks",
        "  speaker: Ben Muster",
    ]
    assert [one.get("subtitle") for one in sessions(read)] == [None, None]


def test_authors_whom_markup_calls_so_stay_with_what_they_wrote() -> None:
    page = """<h2>19 May 2031</h2><table>
<tr><td>9:00 - 10:00</td><td><div class="session-header">Session 1: Lamps</div>
<div class="chair">Session Chair: Ada Sample</div><ul>
<li><span class="paper-id">[Paper 12]</span> <span class="paper-title">Wicks of old</span><br>
<span class="authors">Ben Muster and Cleo Probe</span></li>
<li><span class="paper-id">[Paper 2]</span> <span class="paper-title">Oil for all</span><br>
<span class="authors">Eva Exemple</span></li></ul></td></tr>
<tr><td>10:00 - 10:30</td><td>Coffee</td></tr></table>"""
    first = sessions(read_programme(html_page(Source("page.html", page)), Asked()))[0]

    assert str(first["abstract"]).split("\n\n") == [
        *("[Paper 12]", "Wicks of old", "Ben Muster and Cleo Probe"),
        *("[Paper 2]", "Oil for all", "Eva Exemple"),
    ]


def test_what_stands_below_a_labelled_title_is_kept_and_sentences_describe() -> None:
    page = """<h2>19 May 2031</h2><div><time>9:00-10:00</time>
<div><b>Forum 1: Wicks and Affairs</b><em>The New Order of Lamps and Glass</em></div></div>
<div><time>10:00-11:00</time><div><strong>Welcome</strong><br>
We will introduce ourselves, say a few words on the days ahead and much more</div></div>
<div><time>11:00-11:30</time><div><strong>Registration</strong><br>
Hospitality and protocol teams</div></div>"""
    read = sessions(read_programme(html_page(Source("page.html", page)), Asked()))

    assert [(one.get("subtitle"), one.get("abstract"), one.get("room")) for one in read] == [
        ("Forum 1", "The New Order of Lamps and Glass", None),
        (
            None,
            "We will introduce ourselves, say a few words on the days ahead and much more",
            None,
        ),
        (None, None, None),
    ]


def test_people_are_called_so_whatever_part_of_the_page_their_class_names_besides() -> None:
    page = """<h2>19 May 2031</h2>
<table><tr><td class="date">9:00</td><td class="title">Wicks</td></tr>
<tr><td class="speaker-program">Carla Domingo Muster</td></tr></table>
<table><tr><td class="date">10:00</td><td class="title">Oil</td></tr>
<tr><td class="speaker-program">Ada Sample</td></tr></table>"""

    assert outline_of_html(page) == [
        "2031-05-19 09:00-10:00 Wicks",
        "  speaker: Carla Domingo Muster",
        "2031-05-19 10:00 Oil",
        "  speaker: Ada Sample",
    ]
