"""What templates and site builders put around a programme and into its elements; all is made up."""

import pytest
from outlined import outline_of_html, sessions

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.read import read_programme
from confsched.source import Source


@pytest.mark.parametrize("heading", ["Program elements", "Schedule changes", "What we offer"])
def test_a_part_below_the_programme_says_nothing_of_the_last_session(heading: str) -> None:
    page = f"""<h1>Lamp programme</h1><section><h2>Schedule</h2><ul>
<li><strong>09:00 – 12:30 — Morning</strong><br>Wicks and oil</li>
<li><strong>13:30 – 16:00 — Afternoon</strong><br>Glass and light</li></ul></section>
<section><h2>{heading}</h2><p><b>Wicks:</b> What burns is shown in many ways to all who come.</p>
</section>"""
    read = sessions(read_programme(html_page(Source("page.html", page))))

    assert [(one["title"], one.get("abstract")) for one in read] == [
        ("Morning", None),
        ("Afternoon", None),
    ]


def test_a_label_of_a_title_below_an_abstract_is_of_something_else() -> None:
    page = """<h2>Programme</h2><div><h3>Keynote Speaker: Prof. Ada Sample</h3>
<p><b>Title:</b> Lamps for all</p>
<p><b>Abstract:</b> Lamps are for everybody, and it is shown how they come to each house.</p></div>
<table><caption>Session: Advances in lamps (Glow Hall, Room 12, 17 July 2031)</caption>
<tr><th>Day</th><th>Time</th><th>Title / Activity</th></tr>
<tr><td>17 July 2031</td><td>2:00 pm to 2:45 pm</td><td>Plenary talk by Prof. Ada Sample</td></tr>
<tr><td>17 July 2031</td><td>2:45 pm to 3:00 pm</td><td>Wicks of old</td></tr></table>"""

    assert outline_of_html(page) == [
        "2031-07-17 14:00-14:45 Lamps for all [Room 12]",
        "  speaker: Prof. Ada Sample",
        "2031-07-17 14:45-15:00 Wicks of old [Room 12]",
    ]


@pytest.mark.parametrize("called", ["speaker-role", "speaker-title", "designation", "subtitle"])
def test_what_somebody_is_called_in_an_element_is_nobody_else(called: str) -> None:
    row = (
        '<div><div class="time">{}</div><div><div class="agenda-title">{}</div>'
        '<div class="agenda-speaker"><span class="speaker-name">{}</span>'
        f'<span class="{called}">{{}}</span></div></div></div>'
    )
    rows = [
        ("9:00-10:00", "Wicks of old", "Ada Sample", "Lamp Lighter"),
        ("10:00-11:00", "Oil for all", "Ben Muster", "Oil Presser at Glow Works"),
    ]
    if called == "subtitle":
        row = row.replace('"subtitle"', '"speaker-subtitle"')

    assert outline_of_html(f"<h1>12 May 2031</h1>{''.join(row.format(*one) for one in rows)}") == [
        "2031-05-12 09:00-10:00 Wicks of old",
        "  speaker: Ada Sample |  | Lamp Lighter",
        "2031-05-12 10:00-11:00 Oil for all",
        "  speaker: Ben Muster | Oil Presser | Glow Works",
    ]


def test_times_and_rooms_of_hcalendar_are_beside_titles() -> None:
    event = (
        '<div class="vevent"><h3 class="summary">{}</h3><p><abbr class="dtstart">{}</abbr>'
        '–<abbr class="dtend">{}</abbr> in <span class="location">{}</span></p>'
        '<p class="vcard"><span class="fn">{}</span>, <span class="org">Lamp Club</span></p></div>'
    )
    events = [
        ("Wicks of old", "09:00", "10:00", "Harbour Hall", "Ada Sample"),
        ("Oil for all", "10:00", "11:00", "Quay Room", "Ben Muster"),
        ("Lamps at sea", "11:00", "12:00", "Quay Room", "Cleo Test"),
    ]
    page = f"<h2>Monday 12 May 2031</h2>{''.join(event.format(*one) for one in events)}"

    assert outline_of_html(page) == [
        "2031-05-12 09:00-10:00 Wicks of old [Harbour Hall]",
        "  speaker: Ada Sample |  | Lamp Club",
        "2031-05-12 10:00-11:00 Oil for all [Quay Room]",
        "  speaker: Ben Muster |  | Lamp Club",
        "2031-05-12 11:00-12:00 Lamps at sea [Quay Room]",
        "  speaker: Cleo Test |  | Lamp Club",
    ]


def test_points_of_a_list_that_mention_building_are_no_rooms() -> None:
    page = """<h2>12 May 2031</h2><div><p>10:15 AM</p><p>Lamps 2030</p><ul>
<li>Learning from lamps across lands</li><li>Strategies for Building Inclusive Work Places</li>
<li>Overcoming global darkness</li></ul></div><div><p>11:00 AM</p><p>Oil for all</p></div>"""

    assert outline_of_html(page) == [
        "2031-05-12 10:15-11:00 Lamps 2030",
        "2031-05-12 11:00 Oil for all",
    ]


def test_a_time_over_several_rows_of_one_form_is_of_each() -> None:
    page = """<h3>30 March 2031</h3><table>
<tr><td rowspan="2">9:00</td><td>Wicks of old</td><td>Ada Sample</td><td>Hall A</td></tr>
<tr><td>Oil for all</td><td>Ben Muster</td><td>Hall B</td></tr>
<tr><td rowspan="2">10:00</td><td>Lamps at sea</td><td>Cleo Test</td><td>Hall A</td></tr>
<tr><td>Fog in winter</td><td>Dora Probe</td><td>Hall B</td></tr>
<tr><td>11:00</td><td colspan="3">Lunch</td></tr></table>"""

    assert outline_of_html(page) == [
        "2031-03-30 09:00-10:00 Wicks of old [Hall A]",
        "  speaker: Ada Sample",
        "2031-03-30 09:00-10:00 Oil for all [Hall B]",
        "  speaker: Ben Muster",
        "2031-03-30 10:00-11:00 Lamps at sea [Hall A]",
        "  speaker: Cleo Test",
        "2031-03-30 10:00-11:00 Fog in winter [Hall B]",
        "  speaker: Dora Probe",
        "2031-03-30 11:00 Lunch",
    ]


def test_rows_below_a_title_beside_a_time_over_them_tell_more_of_it() -> None:
    talk = (
        '<table><tr><td class="date" rowspan="3">{}</td><td class="title">{}</td></tr>'
        '<tr><td class="speaker">{}</td></tr><tr><td class="abstract">{}</td></tr></table>'
    )
    talks = [
        (
            "9:00am",
            "Wicks of old",
            "Ada Sample (Lamp Club)",
            "What burns in lamps is shown to all.",
        ),
        ("10:00am", "Oil for all", "Ben Muster", "Whoever presses oil has light for the night."),
    ]

    assert outline_of_html(
        f"<h3>Monday, 12 May 2031</h3>{''.join(talk.format(*t) for t in talks)}"
    ) == [
        "2031-05-12 09:00-10:00 Wicks of old",
        "  speaker: Ada Sample |  | Lamp Club",
        "2031-05-12 10:00 Oil for all",
        "  speaker: Ben Muster",
    ]


def test_a_room_over_several_rows_is_of_each() -> None:
    page = """<h3>30 March 2031</h3><table>
<tr><td rowspan="2">Hall A</td><td>9:00</td><td>Wicks of old</td><td>Ada Sample</td></tr>
<tr><td>10:00</td><td>Oil for all</td><td>Ben Muster</td></tr>
<tr><td rowspan="2">Hall B</td><td>14:00</td><td>Lamps at sea</td><td>Cleo Test</td></tr>
<tr><td>15:00</td><td>Fog in winter</td><td>Dora Probe</td></tr></table>"""

    assert [line for line in outline_of_html(page) if "speaker" not in line] == [
        "2031-03-30 09:00-10:00 Wicks of old [Hall A]",
        "2031-03-30 10:00-14:00 Oil for all [Hall A]",
        "2031-03-30 14:00-15:00 Lamps at sea [Hall B]",
        "2031-03-30 15:00 Fog in winter [Hall B]",
    ]


@pytest.mark.parametrize("room", ["國際會議廳", "会議室A", "大礼堂", "중강당", "第一會議室"])
def test_rooms_without_blanks_are_rooms(room: str) -> None:
    row = "<div><p>{}</p><h4>{}</h4><p>{}</p></div>"
    rows = [
        row.format("9:00-10:00", "開幕典禮", room),
        row.format("10:00-11:00", "雲端的未來", room),
    ]

    assert outline_of_html(f"<h2>2031年5月12日</h2>{''.join(rows)}") == [
        f"2031-05-12 09:00-10:00 開幕典禮 [{room}]",
        f"2031-05-12 10:00-11:00 雲端的未來 [{room}]",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("10/27(六)", "10/28(日)"),
        ("10/27（土）", "10/28（日）"),
        ("10/27 (Sat)", "10/28 (Sun)"),
        ("27.10. (Sa)", "28.10. (So)"),
    ],
)
def test_a_weekday_in_brackets_behind_two_numbers_is_of_a_date(first: str, second: str) -> None:
    page = f"""<h1>Lamp Days 2029</h1><table><tr><th rowspan="2">Time</th>
<th colspan="2">{first}</th><th colspan="2">{second}</th></tr>
<tr><th>Harbour Hall</th><th>Room 2</th><th>Harbour Hall</th><th>Room 2</th></tr>
<tr><td>9:00-9:50</td><td>Wicks of old</td><td>Oil for all</td><td>Lamps</td><td>Fog</td></tr>
<tr><td>10:00-10:50</td><td colspan="2">Coffee</td><td colspan="2">Tea</td></tr></table>"""

    assert outline_of_html(page) == [
        "2029-10-27 09:00-09:50 Wicks of old [Harbour Hall]",
        "2029-10-27 09:00-09:50 Oil for all [Room 2]",
        "2029-10-27 10:00-10:50 Coffee",
        "2029-10-28 09:00-09:50 Lamps [Harbour Hall]",
        "2029-10-28 09:00-09:50 Fog [Room 2]",
        "2029-10-28 10:00-10:50 Tea",
    ]
