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
        (None, "Hospitality and protocol teams", None),
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


@pytest.mark.parametrize(
    ("link", "part"),
    [
        ('<button data-day="{0}">{1}</button>', '<div data-day="{0}">'),
        ('<button @click="tab = {0}">{1}</button>', '<div x-show="tab === {0}">'),
        ('<a data-w-tab="Tab {0}"><div>{1}</div></a>', '<div data-w-tab="Tab {0}">'),
        ("<a v-on:click=\"tab = '{0}'\">{1}</a>", "<section v-if=\"tab == '{0}'\">"),
    ],
)
def test_a_part_without_an_id_is_known_by_what_asks_for_it(link: str, part: str) -> None:
    page = _PARTS.format(link.format("1", "19 May | Monday"), link.format("2", "20 May | Tuesday"))
    page = page.replace("<p>19-20 May 2031, Glow</p>", "<p>Glow, May 2031</p>")
    for number, name in (("1", "first"), ("2", "second")):
        page = page.replace(f'<div id="{name}">', part.format(number))

    assert outline_of_html(page) == [
        "2031-05-19 09:00-10:00 Wicks",
        "2031-05-19 10:00-11:00 Oil",
        "2031-05-20 09:00-10:00 Glass",
    ]


def test_halves_of_days_may_be_said_in_words_and_the_last_time_of_a_day_ends_it() -> None:
    page = """<h2>19 May 2031</h2><table>
<tr><th>&nbsp;</th><th>Agora</th><th>Classe</th></tr>
<tr><td>10:00Matin</td><td><div class="badges"><div class="badge session"><a>S</a></div></div>
<div class="title">Les lampes</div><div class="speaker">Ada Sample</div></td>
<td><div class="title">Wicks, une histoire</div><div class="speaker">Ben MUSTER</div></td></tr>
<tr><td>12:30Après-midi</td><td colspan="2"><div class="title">Pause</div></td></tr>
<tr><td>02:00Après-midi</td><td colspan="2"><div class="title">Ateliers</div></td></tr>
<tr><td>06:00Après-midi</td></tr></table>"""

    assert outline_of_html(page) == [
        "2031-05-19 10:00-12:30 Les lampes [Agora]",
        "  speaker: Ada Sample",
        "2031-05-19 10:00-12:30 Wicks, une histoire [Classe]",
        "  speaker: Ben MUSTER",
        "2031-05-19 12:30-14:00 Pause",
        "2031-05-19 14:00-18:00 Ateliers",
    ]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("10h du matin Wicks", "10:00"),
        ("3 de la tarde Wicks", "15:00"),
        ("2:30 da tarde Wicks", "14:30"),
        ("9:30 in the morning Wicks", "09:30"),
        ("8:00 del pomeriggio Wicks", "20:00"),
    ],
)
def test_words_for_halves_of_a_day_are_no_title(text: str, when: str) -> None:
    line = outline(f"19 May 2031\n{text}\n21:00 Closing\n")[0]

    assert (line[11:16], line.split(" ", 2)[2]) == (when, "Wicks")


def test_a_range_from_noon_at_12_am_ends_in_the_afternoon() -> None:
    text = "19 May 2031\n10:45 a.m. - 11:45 a.m. Quiz\n12:00 a.m. - 01:30 a.m. Relay\n2 p.m. End\n"

    assert outline(text)[1] == "2031-05-19 12:00-13:30 Relay"


_MIXED = """<h2>19 May 2031</h2><table>
<tr><th>Time</th><th>Session</th><th>Speaker / Location</th></tr>
<tr><td>9:00-10:00</td><td>Breakfast</td><td>Main Hall</td></tr>
<tr><td>10:00-11:00</td><td>Wicks</td><td>Ada Sample</td></tr>
<tr><td>11:00-12:00</td><td>Oil</td><td>Community Lounge</td></tr></table>"""


def test_a_column_of_people_or_rooms_has_both() -> None:
    assert outline_of_html(_MIXED) == [
        "2031-05-19 09:00-10:00 Breakfast [Main Hall]",
        "2031-05-19 10:00-11:00 Wicks",
        "  speaker: Ada Sample",
        "2031-05-19 11:00-12:00 Oil [Community Lounge]",
    ]


def test_names_below_keynotes_in_a_column_of_descriptions_speak_and_a_sentence_is_no_body() -> None:
    row = "<tr><td>{0}</td><td><h4>{1}</h4><a>{2}</a>{3}</td><td>TBD</td></tr>"
    rows = [
        row.format("9:00-10:00", "Morning Keynote", "Danielle Claar", ""),
        row.format(
            "10:00-11:00", "Wicks of old", "Ada Sample", "<br>See Part 1 info above for details."
        ),
        row.format("11:00-12:00", "Oil for all", "Ben Muster", ""),
    ]
    heads = "<tr><th>Time</th><th>Description</th><th>Room</th></tr>"
    page = f"<h2>19 May 2031</h2><table>{heads}{''.join(rows)}</table>"

    assert outline_of_html(page) == [
        "2031-05-19 09:00-10:00 Morning Keynote",
        "  speaker: Danielle Claar",
        "2031-05-19 10:00-11:00 Wicks of old",
        "  speaker: Ada Sample",
        "2031-05-19 11:00-12:00 Oil for all",
        "  speaker: Ben Muster",
    ]


def test_a_sentence_that_comes_again_is_no_room() -> None:
    row = "<div><p>{0}</p><h4>{1}</h4><p>Under the sponsorship of Lamps.</p></div>"
    titles = [("9:00-10:00", "Lunch"), ("10:00-11:00", "Coffee"), ("11:00-12:00", "Dinner")]
    page = "<h2>19 May 2031</h2>" + "".join(row.format(*one) for one in titles)

    assert outline_of_html(page) == [
        "2031-05-19 09:00-10:00 Lunch",
        "2031-05-19 10:00-11:00 Coffee",
        "2031-05-19 11:00-12:00 Dinner",
    ]


@pytest.mark.parametrize(
    ("items", "title"),
    [
        (("Nets of old lamps", "Ropes of today: a survey", "Sails for all"), "Workshop"),
        (("Nets of old lamps", "Ada Sample", "Hall A"), "Nets of old lamps"),
        (("Nets of old lamps", "Ada Sample"), "Nets of old lamps"),
    ],
)
def test_the_first_of_a_list_of_things_is_no_title(items: tuple[str, ...], title: str) -> None:
    listed = "".join(f"<li>{one}</li>" for one in items)
    page = f"<h2>19 May 2031</h2><h3>9:00-10:00 Workshop</h3><ul>{listed}</ul>"
    page += "<h3>10:00-10:30 Tea</h3><h3>10:30-11:00 Glass</h3>"

    assert outline_of_html(page)[0].removesuffix(" [Hall A]") == f"2031-05-19 09:00-10:00 {title}"


def test_a_heading_of_several_days_below_one_of_a_day_is_of_each() -> None:
    page = "<h2>9 June 2031</h2><p>9:00-10:00 Nets of old lamps</p>"
    page += "<h2>10-11 June 2031</h2><p>9:00-10:00 Ropes</p><p>10:00-10:30 Tea</p>"
    page += "<h2>12 June 2031</h2><p>9:00-10:00 Glass</p>"

    assert outline_of_html(page) == [
        "2031-06-09 09:00-10:00 Nets of old lamps",
        "2031-06-10 09:00-10:00 Ropes",
        "2031-06-10 10:00-10:30 Tea",
        "2031-06-11 09:00-10:00 Ropes",
        "2031-06-11 10:00-10:30 Tea",
        "2031-06-12 09:00-10:00 Glass",
    ]


def test_a_heading_of_several_days_above_all_is_when_the_conference_is() -> None:
    page = "<h1>Rope Days</h1><h2>9-11 June 2031</h2><h2>9 June 2031</h2><p>9:00-10:00 Nets</p>"

    assert outline_of_html(page) == ["2031-06-09 09:00-10:00 Nets"]


def test_lines_that_lead_to_lists_side_by_side_are_what_these_are_called() -> None:
    text = """4 June 2026
Music at the quay:
11:00 Boats
12:00 Nets
13:00-14:00 Ropes
Plays by the shed:
11:30 Sails
12:30-13:00 Masts
"""

    assert outline(text) == [
        "2026-06-04 11:00-12:00 Boats {Music at the quay}",
        "2026-06-04 11:30-12:30 Sails {Plays by the shed}",
        "2026-06-04 12:00-13:00 Nets {Music at the quay}",
        "2026-06-04 12:30-13:00 Masts {Plays by the shed}",
        "2026-06-04 13:00-14:00 Ropes {Music at the quay}",
    ]


def test_lists_one_after_the_other_are_left_as_they_are() -> None:
    text = "4 June 2026\nFor all:\n11:00 Boats\n12:30 Nets\nFor members:\n1:30 Sails\n2:30 Masts\n"

    assert outline(text) == [
        "2026-06-04 11:00-12:30 Boats",
        "2026-06-04 12:30-13:30 Nets",
        "2026-06-04 13:30-14:30 Sails",
        "2026-06-04 14:30 Masts",
    ]


def test_a_part_of_a_day_above_its_sessions_is_none_of_them() -> None:
    text = "Thursday 4, June 2026\n\nMorning session\n\n9:00-10:00 Boats\n\n10:00-11:00 Nets\n"

    assert outline(text) == ["2026-06-04 09:00-10:00 Boats", "2026-06-04 10:00-11:00 Nets"]
