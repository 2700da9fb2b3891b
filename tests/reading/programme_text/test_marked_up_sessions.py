"""What the mark-up of a page says of sessions: which lines belong together, and what they are."""

import pytest
from outlined import outline_of, outline_of_html, sessions

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.read import read_programme
from confsched.source import Source


def test_a_term_with_a_time_begins_what_is_told_of_it() -> None:
    page = """\
<h3>Thursday, June 4th, 2026</h3>
<p><strong>Boat Days</strong><br></p>
<dl><dt>9:00</dt><dd>Welcome</dd><dt>9:30</dt><dd>Sails</dd><dt>11:00</dt><dd>Oars</dd></dl>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Welcome",
        "2026-06-04 09:30-11:00 Sails",
        "2026-06-04 11:00 Oars",
    ]


def test_an_end_with_a_dash_stands_below_its_start() -> None:
    page = """\
<h3>Thursday, June 4th, 2026</h3><ol>
<li><time>09:00<br>–09:30</time><div><strong>Welcome</strong></div></li>
<li><time>18:00</time><div><strong>Songs on the quay</strong></div></li></ol>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Welcome",
        "2026-06-04 18:00 Songs on the quay",
    ]


def test_a_lower_heading_above_the_title_says_who_speaks_or_what_kind_it_is() -> None:
    row = "<div><div><h4>{}</h4></div><div><h6>{}</h6><h4>{}</h4></div></div>"
    rows = [
        ("9:00", "Boat Days begin", "Doors open"),
        ("9:30", "Ada Sample and Ben Muster", "Sails"),
        ("11:00", "Food", "Lunch"),
    ]
    page = "<p>Thursday, June 4th, 2026</p>" + "".join(row.format(*one) for one in rows)

    read = read_programme(html_page(Source("page.html", page)))

    assert outline_of(read) == [
        "2026-06-04 09:00-09:30 Doors open",
        "2026-06-04 09:30-11:00 Sails",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2026-06-04 11:00 Lunch",
    ]
    assert [one.get("subtitle") for one in sessions(read)] == ["Boat Days begin", None, "Food"]


def test_an_address_is_where_a_session_is() -> None:
    item = "<li><time>{}</time> <span>{}</span> <address>{}</address></li>"
    rows = [("9:00", "Welcome", "The Slipway"), ("9:30", "Sails", "Upstairs")]
    items = "".join(item.format(*one) for one in rows)

    assert outline_of_html(f"<h3>Thursday, June 4th, 2026</h3><ul>{items}</ul>") == [
        "2026-06-04 09:00-09:30 Welcome [The Slipway]",
        "2026-06-04 09:30 Sails [Upstairs]",
    ]


@pytest.mark.parametrize("called", ['class="talkId"', ""])
def test_what_is_called_an_id_is_no_title_nor_is_a_long_number(called: str) -> None:
    cell = f'<td><div {called}>{{}}</div><a href="#">{{}}</a><br>by <i>{{}}</i></td>'
    page = f"""\
<h3>Thursday, June 4th, 2026</h3>
<table><tr><th></th><th>Room 1</th><th>Room 2</th></tr>
<tr><th>9:00-9:30</th><td colspan="2"><div {called}>50100</div>Keynote<br>Room 1</td></tr>
<tr><th>9:30-11:00</th>{cell.format(50101, "Sails", "Ada Sample")}
{cell.format(50102, "Oars", "Ben Muster")}</tr></table>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Keynote [Room 1]",
        "2026-06-04 09:30-11:00 Sails [Room 1]",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-11:00 Oars [Room 2]",
        "  speaker: Ben Muster",
    ]


def test_a_title_in_the_column_of_ends_stays_the_title() -> None:
    page = """\
<h3>Thursday, June 4th, 2026</h3>
<table><tr><th>Start</th><th>End</th><th>Title</th><th>Speaker</th></tr>
<tr><td>9:00</td><td>9:30</td><td>Sails</td><td>Ada Sample</td></tr>
<tr><td>18:00</td><td>Songs on the quay</td><td></td><td></td></tr></table>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Sails",
        "  speaker: Ada Sample",
        "2026-06-04 18:00 Songs on the quay",
    ]


def test_words_of_another_language_or_width_that_are_hidden_are_not_read() -> None:
    page = """\
<h3><span>Donnerstag, 4. Juni 2026</span><span class="hidden">Thursday, June 4th</span></h3>
<div class="event"><div>9:00-9:30</div><h4><span>Segel</span><span class="d-none">Sails</span></h4>
<p><span class="d-none d-md-inline">Ada Sample</span><span class="d-md-none">A. S.</span></p></div>
<div class="event"><div>9:30-10:00</div><h4>Ruder<span style="display: none">Oars</span></h4></div>
<div class="event"><h4>Netze</h4><div>10:00-11:00</div></div>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Segel",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-10:00 Ruder",
        "2026-06-04 10:00-11:00 Netze",
    ]


def test_people_with_brackets_stand_beside_each_other_without_a_comma() -> None:
    page = """\
<h3>Thursday, June 4th, 2026</h3><div>9:00-9:30</div><div>Boats in debate</div>
<div><span>Ada Sample (Boat Works)</span> <span>Dr hab. Ben Muster (Sample Ltd)</span></div>
<div>9:30-10:00</div><div>Wykład: "Sails" - dr n. med. Cleo Exemple</div>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Boats in debate",
        "  speaker: Ada Sample |  | Boat Works",
        "  speaker: Dr hab. Ben Muster |  | Sample Ltd",
        "2026-06-04 09:30-10:00 Sails",
        "  speaker: dr n. med. Cleo Exemple",
    ]


def test_a_middle_dot_leads_to_who_does_what() -> None:
    item = "<li><time>{}</time><div><h4>{}</h4><div><b>{}</b> · {}</div></div></li>"
    rows = [
        ("9:00", "Sails", "Speaker", "Ada Sample"),
        ("9:30", "Oars", "Moderator", "Ben Muster"),
        ("10:00", "Knots by hand", "Lab faculty", "Ada Sample, Cleo Exemple"),
    ]
    items = "".join(item.format(*one) for one in rows)

    assert outline_of_html(f"<h3>Thursday, June 4th, 2026</h3><ol>{items}</ol>") == [
        "2026-06-04 09:00-09:30 Sails",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-10:00 Oars",
        "  moderator: Ben Muster",
        "2026-06-04 10:00 Knots by hand",
        "  speaker: Ada Sample",
        "  speaker: Cleo Exemple",
    ]


def test_a_place_to_meet_is_a_room_and_a_body_in_one_word_is_nobody() -> None:
    row = "<tr><td>{}</td><td><h5>{}</h5><p>{}</p><p>{}</p></td></tr>"
    rows = [
        ("9:00-9:30", "Welcome", "Sample Convention Centre", ""),
        ("9:30-10:00", "Sails", "Hall A", "SMPL BoatCentre"),
    ]
    page = "".join(row.format(*one) for one in rows)

    assert outline_of_html(f"<h3>Thursday, June 4th, 2026</h3><table>{page}</table>") == [
        "2026-06-04 09:00-09:30 Welcome [Sample Convention Centre]",
        "2026-06-04 09:30-10:00 Sails [Hall A]",
    ]


def test_what_there_is_to_eat_is_no_room() -> None:
    row = "<tr><td>{}</td><td>{}</td></tr>"
    rows = [
        ("9:00-12:30", "Segel"),
        ("12:30-13:30", "Mittagessen (Suppe)"),
        ("18:00-19:00", "Abendessen (Imbiss)"),
    ]
    page = "".join(row.format(*one) for one in rows)

    assert outline_of_html(f"<h3>Donnerstag, 4. Juni 2026</h3><table>{page}</table>") == [
        "2026-06-04 09:00-12:30 Segel",
        "2026-06-04 12:30-13:30 Mittagessen (Suppe)",
        "2026-06-04 18:00-19:00 Abendessen (Imbiss)",
    ]


def test_days_are_counted_below_two_dates_or_parted_in_the_east() -> None:
    page = """\
<h2>ボート大会</h2><p>2026年6月4日（木）・5日（金）</p>
<h3 class="day-title">１日目</h3><table><tr><td>9:00 〜 10:00</td><td>受付開始</td></tr></table>
<h3 class="day-title">２日目</h3><table><tr><td>9:00 〜 10:00</td><td>閉会</td></tr></table>
"""
    halves = """\
<h1>2026年船舶研讨会</h1>
<h3>6月4日上午</h3><p>09:00 - 10:00 开幕式</p><h3>6月4日下午</h3><p>14:00 - 15:00 圆桌讨论</p>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 受付開始",
        "2026-06-05 09:00-10:00 閉会",
    ]
    assert outline_of_html(halves) == [
        "2026-06-04 09:00-10:00 开幕式",
        "2026-06-04 14:00-15:00 圆桌讨论",
    ]


def test_breaks_without_a_time_are_no_titles_of_what_stands_above_them() -> None:
    card = "<div><div><span>{}</span></div><h3>{}</h3><p>{}</p></div>"
    page = f"""\
<p>Thursday, June 4th, 2026</p>
{card.format("9:00-9:30", "Sails", "Dr. Ada Sample, Boat Works")}
{card.format("9:30-10:00", "Oars", "Dr. Ben Muster, Boat Works")}
<div><div><h3>Coffee Break</h3></div></div>
{card.format("10:30-11:00", "Nets", "Dr. Cleo Exemple, Boat Works")}
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Sails",
        "  speaker: Dr. Ada Sample |  | Boat Works",
        "2026-06-04 09:30-10:00 Oars",
        "  speaker: Dr. Ben Muster |  | Boat Works",
        "2026-06-04 10:00-10:30 Coffee Break",
        "2026-06-04 10:30-11:00 Nets",
        "  speaker: Dr. Cleo Exemple |  | Boat Works",
    ]


def test_what_comes_into_view_as_one_scrolls_is_no_window() -> None:
    item = '<div class="item reveal"><div>{}</div><div><h3>{}</h3></div></div>'
    rows = [("9:00", "Welcome"), ("9:30", "Sails"), ("10:00", "Oars")]
    items = "".join(item.format(*one) for one in rows)

    assert outline_of_html(f"<p>Thursday, June 4th, 2026</p>{items}") == [
        "2026-06-04 09:00-09:30 Welcome",
        "2026-06-04 09:30-10:00 Sails",
        "2026-06-04 10:00 Oars",
    ]


def test_rooms_above_a_grid_are_no_place_of_all_in_it() -> None:
    page = """\
<h2>Thursday, June 4th, 2026</h2><div class="grid">
<span style="grid-column: track-1">Great Hall</span>
<span style="grid-column: track-2">Upper Room</span>
<h3>9:00am</h3>
<div><h4>Sails</h4><span>9:00 - 10:00</span><span class="location">Great Hall</span></div>
<div><h4>Oars</h4><span>9:00 - 9:30</span><span class="location">Upper Room</span></div>
<h3>10:00am</h3>
<div><h4>Nets</h4><span>10:00 - 10:30</span></div></div>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Sails [Great Hall]",
        "2026-06-04 09:00-09:30 Oars [Upper Room]",
        "2026-06-04 10:00-10:30 Nets",
    ]


def test_the_data_of_a_page_may_say_how_long_an_event_is() -> None:
    event = '{{"@type": "Event", "name": "{}", "startDate": "2026-06-04T{}", "duration": "{}"}}'
    events = [event.format("Sails", "09:00", "PT1H30M"), event.format("Oars", "11:00", "PT45M")]
    page = f'<script type="application/ld+json">[{", ".join(events)}]</script>'

    assert outline_of_html(page) == ["2026-06-04 09:00-10:30 Sails", "2026-06-04 11:00-11:45 Oars"]


def test_bullets_of_a_word_processor_are_items_and_links_to_the_top_nothing() -> None:
    page = """\
<p>Thursday 4 June 2026</p>
<p>9.00 am <b>Boats and the law</b></p><p><i>Ada Sample, Partner, Muster LLP</i></p>
<p><span>·<span>&nbsp;&nbsp;&nbsp; </span></span>Floating after the new Act</p>
<p><span>·<span>&nbsp;&nbsp;&nbsp; </span></span>Sinking and its costs</p>
<p>10.00 am <b>Coffee</b></p><p><a href="#top">Back to top</a></p>
"""
    read = read_programme(html_page(Source("page.html", page)))

    assert outline_of(read) == [
        "2026-06-04 09:00-10:00 Boats and the law",
        "  speaker: Ada Sample | Partner | Muster LLP",
        "2026-06-04 10:00 Coffee",
    ]
    assert [one.get("abstract") for one in sessions(read)] == [
        "Floating after the new Act\n\nSinking and its costs",
        None,
    ]


def test_pictures_before_times_and_places_are_no_words() -> None:
    item = '<div><span>{}</span><span class="time">{}</span><div>{}</div></div>'
    rows = [("🕣", "8h30", "Accueil"), ("🎤", "9h15", "Discours"), ("🍱", "12h30", "Déjeuner")]
    items = "".join(item.format(*one) for one in rows)
    page = (
        f"<h3>📅 Programme du 4 juin 2026</h3>{items}<div>📍 <b>Parc Sample</b>, Musterville</div>"
    )

    assert outline_of_html(page) == [
        "2026-06-04 08:30-09:15 Accueil",
        "2026-06-04 09:15-12:30 Discours",
        "2026-06-04 12:30 Déjeuner [Parc Sample, Musterville]",
    ]


def test_the_day_of_a_card_stays_above_its_time() -> None:
    card = (
        "<div class='event'><div><div>{}</div><div>{}</div><div>{}</div></div>"
        "<article><h2>{} <span>→</span></h2></article></div>"
    )
    rows = [
        ("Thursday", "June 04,2026", "7:30 PM - 9:00 PM", "Songs on the quay"),
        ("Friday", "June 05,2026", "11:00 AM - 1:00 PM", "Sails for all"),
        ("Sunday", "June 07,2026", "3:00 PM - 4:30 PM", "Oars"),
    ]

    assert outline_of_html("".join(card.format(*one) for one in rows)) == [
        "2026-06-04 19:30-21:00 Songs on the quay",
        "2026-06-05 11:00-13:00 Sails for all",
        "2026-06-07 15:00-16:30 Oars",
    ]


def test_a_name_of_two_letters_is_somebody_in_a_column_of_speakers() -> None:
    page = """\
<p>2026年6月4日</p><table><tr><td>时间</td><td>讲者</td><td>单位</td><td>题目</td></tr>
<tr><td>9:10-10:00</td><td>方样</td><td>样本大学</td><td>船舶的历史</td></tr></table>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:10-10:00 船舶的历史",
        "  speaker: 方样 |  | 样本大学",
    ]
