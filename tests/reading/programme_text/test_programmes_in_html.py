"""Programmes of pages of the web, as their markup says them; all conferences are made up."""

import pytest
from outlined import outline_of_html

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.source import Source

_ROWS = """
<div class="row"><div class="col-2">09:00</div>
  <div class="col-10"><h4>{0}</h4><p>Ada Sample, Sample Institute</p></div></div>
<div class="row"><div class="col-2">10:00</div><div class="col-10"><h4>Closing</h4></div></div>
"""
_TABS = """<h1>Lamp Days 2031</h1>{opened}<ul class="nav nav-tabs" role="tablist">
<li><a href="#a" role="tab" data-toggle="tab">{first}</a></li>
<li><a href="#b" role="tab" data-toggle="tab">{last}</a></li></ul>{closed}
<div class="tab-content">
<div class="tab-pane" id="a">{above}{wicks}</div>
<div class="tab-pane" id="b">{above}{oil}</div></div>"""
_IN_TABS = [
    "2031-05-19 09:00-10:00 Wicks",
    "  speaker: Ada Sample |  | Sample Institute",
    "2031-05-19 10:00 Closing",
    "2031-05-20 09:00-10:00 Oil",
    "  speaker: Ada Sample |  | Sample Institute",
    "2031-05-20 10:00 Closing",
]


def _tabbed(first: str, last: str, above: str = "", around: str = "") -> str:
    wicks, oil = _ROWS.format("Wicks"), _ROWS.format("Oil")
    opened, closed = (f"<{around}>", f"</{around}>") if around else ("", "")
    said = {"first": first, "last": last, "above": above, "opened": opened, "closed": closed}
    return _TABS.format(wicks=wicks, oil=oil, **said)


@pytest.mark.parametrize("around", ["", "nav"])
def test_a_part_that_a_tab_shows_is_on_the_day_that_the_tab_says(around: str) -> None:
    text = _tabbed("Mon, May 19, 2031", "Tue, May 20, 2031", around=around)

    assert outline_of_html(text) == _IN_TABS


def test_tabs_that_count_days_are_those_of_the_span_above() -> None:
    text = _tabbed("Day 1", "Day 2").replace("</h1>", "</h1><p>19-20 May 2031, Glow</p>")

    assert outline_of_html(text) == _IN_TABS


def test_a_part_that_says_its_day_itself_is_not_told_it_twice() -> None:
    text = _tabbed("Day 1", "Day 2").replace('id="a">', 'id="a"><h3>Monday, May 19</h3>')
    text = text.replace('id="b">', 'id="b"><h3>Tuesday, May 20</h3>')

    assert outline_of_html(text) == _IN_TABS


def test_tabs_that_are_no_days_say_none() -> None:
    text = _tabbed("Talks", "Stalls", above="<h3>Monday, May 19</h3>")

    assert {line[:10] for line in outline_of_html(text) if line[:1] == "2"} == {"2031-05-19"}


def test_the_date_that_markup_says_of_a_time_is_that_of_the_session() -> None:
    slot = '<p><time datetime="2031-05-{0}T{1}+02:00">{2}</time> {3}</p>'
    wicks = slot.format(19, "09:30", "9:30 AM", "Wicks")
    oil, wax = slot.format(20, "09:30", "9:30 AM", "Oil"), slot.format(20, "14:00", "2 PM", "Wax")

    assert outline_of_html(f"<h1>Lamp Days</h1>{wicks}{oil}{wax}") == [
        "2031-05-19 09:30 Wicks",
        "2031-05-20 09:30 Oil",
        "2031-05-20 14:00 Wax",
    ]


def test_the_date_that_markup_says_is_that_of_the_day_above() -> None:
    day = (
        '<h2>Day {0}</h2><p><time datetime="2031-05-{1}T09:30">9:30</time> {2}</p><p>11:00 End</p>'
    )
    text = day.format(1, 19, "Wicks") + day.format(2, 21, "Oil")

    assert [line[:10] for line in outline_of_html(text)] == ["2031-05-19"] * 2 + ["2031-05-21"] * 2


def test_the_date_of_another_clock_is_not_believed() -> None:
    text = """<h2>Monday, 19 May 2031</h2>
    <p><time datetime="2031-05-20T01:30Z">9:30 PM</time> Wicks</p><p>11:00 PM Oil</p>"""

    assert outline_of_html(text) == ["2031-05-19 21:30-23:00 Wicks", "2031-05-19 23:00 Oil"]


def test_events_in_the_attributes_of_a_page_are_taken_as_they_are() -> None:
    event = """<div itemscope itemtype="https://schema.org/EducationEvent">
    <h3 itemprop="name">{0}</h3>
    <meta itemprop="startDate" content="2031-05-19T{1}:00+02:00">
    <meta itemprop="endDate" content="2031-05-19T{2}:00+02:00">
    <p itemprop="location" itemscope itemtype="https://schema.org/Place">
    <b itemprop="name">Great &amp; Hall</b></p>
    <p itemprop="performer" itemscope itemtype="https://schema.org/Person">
    <b itemprop="name">Ada Sample</b>, <i itemprop="jobTitle">Baker</i></p></div>"""
    text = event.format("Wicks", "09:00", "09:30") + event.format("Oil", "09:30", "10:30")

    assert outline_of_html(text) == [
        "2031-05-19 09:00-09:30 Wicks [Great & Hall]",
        "  speaker: Ada Sample | Baker",
        "2031-05-19 09:30-10:30 Oil [Great & Hall]",
        "  speaker: Ada Sample | Baker",
    ]


def test_markdown_around_tables_of_html_says_days() -> None:
    table = "<table><tr><td>9:00</td><td>{0}</td></tr><tr><td>10:00</td><td>Tea</td></tr></table>"
    text = f"""---
title: Lamp Days 2031
draft: false
---
### Monday, May 19
{table.format("Wicks")}

### Tuesday, May 20
{table.format("Oil")}
"""

    assert outline_of_html(text) == [
        "2031-05-19 09:00-10:00 Wicks",
        "2031-05-19 10:00 Tea",
        "2031-05-20 09:00-10:00 Oil",
        "2031-05-20 10:00 Tea",
    ]


def test_blocks_end_lines_however_far_to_the_right_they_begin() -> None:
    indent = " " * 40
    text = f"""<h2>Monday, 19 May 2031</h2><div>9:00-10:00</div>
{indent}<div>A Workshop on the Lamps of our Neighbours</div>
{indent}<div class=more>Interactive session with examples</div>"""

    assert outline_of_html(text) == [
        "2031-05-19 09:00-10:00 A Workshop on the Lamps of our Neighbours"
    ]


_DAY = "<h1>Lamp Days</h1><h2>19 May 2031</h2>"


def test_cells_below_one_head_of_titles_are_sessions_and_rows_say_who_is_in_them() -> None:
    text = f"""{_DAY}<table>
    <tr><th>Time</th><th colspan=2>Session</th><th>Room</th></tr>
    <tr><td rowspan=2>9:00-10:00</td><td>Wicks</td><td>Oil</td><td>Hall</td></tr>
    <tr><td>Chair: Ada Sample</td><td>Chair: Ben Muster<br>Speakers:</td></tr>
    <tr><td>10:00-11:00</td><td colspan=2>Keynote Speaker 1</td><td>Foyer</td></tr></table>"""

    assert outline_of_html(text) == [
        "2031-05-19 09:00-10:00 Wicks [Hall]",
        "  chair: Ada Sample",
        "2031-05-19 09:00-10:00 Oil [Hall]",
        "  chair: Ben Muster",
        "2031-05-19 10:00-11:00 Keynote Speaker 1 [Foyer]",
    ]


def test_a_column_of_details_says_who_speaks_and_on_what() -> None:
    text = f"""{_DAY}<table><tr><th>Time</th><th>Session</th><th>Details</th></tr>
    <tr><td>9:00</td><td>Invited Talk 1</td><td><b>Ada Sample</b> (MIT) &mdash; Wicks</td></tr>
    <tr><td>10:00</td><td>Invited Talk 2</td><td>Ben Muster (Oil Institute)</td></tr>
    <tr><td>11:00</td><td>Tea</td><td>Biscuits (Hall) and more</td></tr></table>"""

    assert outline_of_html(text) == [
        "2031-05-19 09:00-10:00 Wicks",
        "  speaker: Ada Sample |  | MIT",
        "2031-05-19 10:00-11:00 Invited Talk 2",
        "  speaker: Ben Muster |  | Oil Institute",
        "2031-05-19 11:00 Tea",
    ]


def test_people_with_their_organizations_may_stand_where_titles_do() -> None:
    rows = ("Ada Sample (Oil Institute)", "Cleo Probe (Wax University)", "Tea (Hall)")
    more = ("Ben Muster (Glow)", "Dan Specimen (Lamp Institute)", "Light Conversion")
    table = "".join(
        f"<tr><td>{n}:00</td><td>{one}</td></tr>" for n, one in enumerate(rows + more, 9)
    )
    read = outline_of_html(f"{_DAY}<table>{table}</table>")

    assert [line for line in read if line.startswith(" ")] == [
        "  speaker: Ada Sample |  | Oil Institute",
        "  speaker: Cleo Probe |  | Wax University",
        "  speaker: Ben Muster |  | Glow",
        "  speaker: Dan Specimen |  | Lamp Institute",
    ]
    assert read[0] == "2031-05-19 09:00-10:00 Ada Sample (Oil Institute)"


def test_what_is_asked_of_readers_and_parts_beside_the_programme_are_none_of_it() -> None:
    text = f"""{_DAY}<h2>Workshop Program</h2><p>9:00-10:00</p><h4>Panel discussion</h4>
    <p><b>Join us for the panel!</b></p><p>Please scan the code.</p><p>10:00-11:00 Wicks</p>
    <h2>Speakers</h2><h3>Prof. Ada Sample</h3><p>Oil Institute</p>"""

    assert outline_of_html(text) == [
        "2031-05-19 09:00-10:00 Panel discussion",
        "2031-05-19 10:00-11:00 Wicks",
    ]


def test_data_of_a_few_sessions_does_not_hide_the_programme_in_the_page() -> None:
    event = """<script type="application/ld+json">[
    {"@type": "Event", "name": "Wicks", "startDate": "2031-05-19T09:00"},
    {"@type": "Event", "name": "Oil", "startDate": "2031-05-19T10:00"}
    ]</script>"""
    rows = "".join(f"<p>{hour}:00-{hour}:45 Lamp {hour}</p>" for hour in range(9, 19))

    assert len(outline_of_html(f"{_DAY}{event}")) == 2
    assert [line[11:] for line in outline_of_html(f"{_DAY}{event}{rows}")] == [
        f"{hour:02}:00-{hour:02}:45 Lamp {hour}" for hour in range(9, 19)
    ]


_SESSIONS = [
    ("09:00", "09:45", "Opening of everything", "Ada Sample", "Hall A"),
    ("10:00", "10:45", "Widgets at work", "Ben Muster", "Hall B"),
    ("11:00", "11:45", "Closing of everything", "Cleo Exemple", "Hall A"),
]
_ENDED = [
    "2031-05-19 09:00-09:45 Opening of everything [Hall A]",
    "  speaker: Ada Sample",
    "2031-05-19 10:00-10:45 Widgets at work [Hall B]",
    "  speaker: Ben Muster",
    "2031-05-19 11:00-11:45 Closing of everything [Hall A]",
    "  speaker: Cleo Exemple",
]


@pytest.mark.parametrize(
    "row",
    [
        "<p>{0} - {1} | {4}</p><h3>{2}</h3><p>{3}</p>",
        "<h5>{2}</h5><p>{3}</p><p>{0} – {1} · {4}</p>",
        "<p>{0} – {1}<span>{4}</span></p><h5>{2}</h5><p>{3}</p>",
        "<dl><dt>{0} - {1}<dd><b>{2}</b><br>{3}, {4}</dl>",
        "<p>{0} - {1}</p><h4>{2}</h4><p>{3} | {4}</p>",
        "<li>{0} - {1} <b>{2}</b> <i>{3}</i> {4}</li>",
        "<li>{0} - {1} {2} <em>by {3}</em> in {4}</li>",
        "<table><tr><td>{0} - {1}<td>{2} <em>{3}</em> <small>{4}</small></table>",
        "<div><div>{0}</div><div>{1}</div><h4>{2}</h4><div>{3}</div><div>{4}</div></div>",
        "<p>{0} -</p><p>{1}</p><p>{2}</p><p>{3}</p><p>{4}</p>",
        "<p>{0} - {1} {2} ({3}) @ {4}</p>",
    ],
)
def test_rooms_people_and_ends_are_told_from_titles_in_usual_markup(row: str) -> None:
    rows = "\n".join(row.format(*one) for one in _SESSIONS)

    assert outline_of_html(f"<h1>Lamps</h1><h2>Monday, May 19, 2031</h2>{rows}") == _ENDED


def test_times_beside_a_grid_are_no_ends() -> None:
    axis = "".join(f"<p>{hour}:00</p>" for hour in (9, 10, 11, 12))

    assert outline_of_html(f"<h2>Monday, May 19, 2031</h2>{axis}<p>Wicks</p>")[-1] == (
        "2031-05-19 12:00 Wicks"
    )


def test_a_time_belongs_to_what_stands_in_the_same_block() -> None:
    row = "<div><div>{0}</div><div><div></div><p>{1}</p><p>{2}</p></div><div>{3}</div></div>"
    page = html_page(Source("page.html", row.format("9:00", "Wicks", "", "Oil") * 2))
    rows = "".join(
        row.format(*one)
        for one in [
            ("8:50", "Welcome", "", "Remarks"),
            ("9:00", "Ada Sample", "Oven Ltd", "On bread and butter"),
            ("10:00", "Social", "", "Gathering in town"),
            ("11:00", "Ben Muster", "Mill Inc", "On flour and water"),
            ("12:00", "Lunch", "", ""),
        ]
    )
    read = outline_of_html(f"<h2>Monday, May 19, 2031</h2><p>What is on</p>{rows}")

    assert [line.apart for line in page.lines] == [0, 1, 2, 2, 1, 2]
    assert [line for line in read if "Social" in line or "Lunch" in line] == [
        "2031-05-19 10:00-11:00 Social",
        "2031-05-19 12:00 Lunch",
    ]


def test_lengths_types_and_badges_are_no_titles() -> None:
    row = (
        '<div class="slot"><span>{0}</span> <span class="duration">{1}</span></div>'
        '<div><div class="session-type">{2}</div><h3>{3} <span class="badge">Talk</span></h3>'
        '<p class="venue">\N{ROUND PUSHPIN} {4}</p></div>'
    )
    rows = row.format("9:00 - 9:30", "30 min", "Tech Talk", "Ovens", "Aurora")
    rows += row.format("10:00", "(45 min)", "Contest", "Best bread of all", "Hall A")

    assert outline_of_html(f"<h2>Monday, May 19, 2031</h2>{rows}") == [
        "2031-05-19 09:00-09:30 Ovens [Aurora]",
        "2031-05-19 10:00-10:45 Best bread of all [Hall A]",
    ]


def test_names_that_head_cells_speak_on_what_stands_below() -> None:
    row = "<tr><th>{0}</th><td><h4>{1}</h4>{2}</td><td><a><h4>{3}</h4>{4}</a></td></tr>"
    rows = "<thead><tr><th>Talks</th><td colspan=2>Monday</td></tr></thead>"
    rows += row.format("9:00 AM", "Ada Sample", "Less is more", "Ben Muster", "Heavy bread")
    rows += "<tr><th>10:00 AM</th><td colspan=2>Lunch</td></tr>"
    rows += row.format("11:00 AM", "Cleo Exemple", "Ovens and you", "Eva Muster", "Lime!")

    assert outline_of_html(f"<h2>Monday, May 19, 2031</h2><table>{rows}</table>") == [
        "2031-05-19 09:00-10:00 Less is more",
        "  speaker: Ada Sample",
        "2031-05-19 09:00-10:00 Heavy bread",
        "  speaker: Ben Muster",
        "2031-05-19 10:00-11:00 Lunch",
        "2031-05-19 11:00 Ovens and you",
        "  speaker: Cleo Exemple",
        "2031-05-19 11:00 Lime!",
        "  speaker: Eva Muster",
    ]


def test_a_tab_with_a_date_dates_a_part_that_only_counts_its_day() -> None:
    text = _tabbed("May 19, 2031 Day 1", "May 20, 2031 Day 2", around="nav")
    text = text.replace('id="a">', 'id="a"><h3>Day 1 - Light</h3>')
    text = text.replace('id="b">', 'id="b"><h3>Day 2 - Fat</h3>')

    assert outline_of_html(text) == _IN_TABS


def test_a_picture_parts_names_that_stand_beside_each_other() -> None:
    row = "<tr><td>9:00<td>Wicks<td><b><img src=a>Ada Sample (IBM)<img src=b>Ben Muster (Oven)</b>"
    head = "<tr><th>Time<th>Title<th>Speaker"
    last = "<tr><td>10:00<td>Panel Discussion<td>All Speakers"

    assert outline_of_html(f"<h2>May 19, 2031</h2><table>{head}{row}{last}</table>") == [
        "2031-05-19 09:00-10:00 Wicks",
        "  speaker: Ada Sample |  | IBM",
        "  speaker: Ben Muster |  | Oven",
        "2031-05-19 10:00 Panel Discussion",
    ]


def test_dates_of_deadlines_and_of_news_are_none_of_the_event() -> None:
    slot = "<h2>Schedule</h2><p>9:00 Wicks</p><p>10:00 Oil</p>"
    news = "<ul><li>2031-03-04: Papers are now to be found in the list below.</ul>"
    dates = (
        "<p>CFP closes: 2031-02-03</p><p>Kick-off on 2031-04-04</p><p>Event date: 2031-05-19</p>"
    )

    assert outline_of_html(news + slot) == ["1 09:00-10:00 Wicks", "1 10:00 Oil"]
    assert outline_of_html(news + dates + slot) == [
        "2031-05-19 09:00-10:00 Wicks",
        "2031-05-19 10:00 Oil",
    ]


def test_what_describes_titles_is_no_title_below_one_that_only_says_what_kind_it_is() -> None:
    row = "<div><p>{0}</p><p><b>{1}</b></p><p>{2}</p></div>"
    rows = "".join(
        row.format(*one)
        for one in [
            ("9:00", "Inaugural Address", "Outlining how all of it came to be"),
            ("10:00", "Trends in ovens", "On what was learnt from the last ones"),
            ("11:00", "Mapping of mills", "Who does what, and when it is to be done"),
            ("12:00", "Bread for all", "Baking together what has been learnt"),
        ]
    )

    assert outline_of_html(f"<h2>May 19, 2031</h2>{rows}") == [
        "2031-05-19 09:00-10:00 Inaugural Address",
        "2031-05-19 10:00-11:00 Trends in ovens",
        "2031-05-19 11:00-12:00 Mapping of mills",
        "2031-05-19 12:00 Bread for all",
    ]


def test_somebody_below_a_kind_speaks_and_the_bold_line_further_down_is_the_title() -> None:
    box = (
        "<b>Keynote Speech 1</b><div><h3>Professor Ada Sample</h3>"
        '<div class="speaker-title">Oven &amp; Mill</div><div><img></div><b>2D ovens</b></div>'
    )
    rows = f"<tr><td>9:00<td>{box}<tr><td>10:00<td>Tour (Half-day excursion)"

    assert outline_of_html(f"<h2>May 19, 2031</h2><table>{rows}</table>") == [
        "2031-05-19 09:00-10:00 2D ovens",
        "  speaker: Professor Ada Sample |  | Oven & Mill",
        "2031-05-19 10:00 Tour (Half-day excursion)",
    ]


def test_names_before_slanted_titles_in_a_list_speak_and_have_no_such_organization() -> None:
    talks = "<li>Ada Sample: <i>Instant bread in large amounts</i><li>Ben Muster: <i>Oven Ltd</i>"
    page = f"<h2>May 19, 2031</h2><p>9:00 Lightning Talks</p><ul>{talks}</ul><p>10:00 Lunch</p>"

    assert outline_of_html(page) == [
        "2031-05-19 09:00-10:00 Lightning Talks",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster |  | Oven Ltd",
        "2031-05-19 10:00 Lunch",
    ]


def test_a_line_break_within_a_row_of_markdown_between_tags_parts_no_row() -> None:
    rows = (
        "| Time | What |\n|:--:|:--:|\n| 9:00 | Panel: **On bread** <br> Ada Sample (Oven Ltd) |\n"
    )
    page = f"<h2><b>Lamps</b></h2>\n<p>May 19, 2031</p>\n\n{rows}| 10:00 | Lunch |\n"

    assert outline_of_html(page) == [
        "2031-05-19 09:00-10:00 On bread",
        "  speaker: Ada Sample |  | Oven Ltd",
        "2031-05-19 10:00 Lunch",
    ]


def test_rows_below_a_title_say_who_speaks_and_on_what() -> None:
    slot = (
        '<table><tr><td class="date" rowspan=3>{0}<td class="title">{1}</tr>'
        '<tr><td class="speaker">{2}</tr><tr><td class="abstract">{3}</tr></table>'
    )
    told = "What is known of bread, and what of it becomes of those who eat it every day."
    rows = slot.format("9:00am", "On bread", "Ada Sample<br>Oven University", told)
    rows += slot.format("10:00am", "On flour", "<a>Ben Muster</a>, Mill Institute", told)
    rows += slot.format("11:00am", "On ovens", "", told)

    assert outline_of_html(f"<h2>May 19, 2031</h2>{rows}") == [
        "2031-05-19 09:00-10:00 On bread",
        "  speaker: Ada Sample |  | Oven University",
        "2031-05-19 10:00-11:00 On flour",
        "  speaker: Ben Muster |  | Mill Institute",
        "2031-05-19 11:00 On ovens",
    ]


def test_what_stands_out_below_a_table_heads_the_next_one_and_is_no_title_above() -> None:
    row = "<tr><td>{0}<td><b>{1}</b><br>{2}</tr>"
    first = row.format("9:00", "Ovens: from old to new", "Prof. Ada Sample, Oven University")
    second = row.format("10:00", "Oral 1 - Ben Muster", "Flour: how much of it there is in bread")
    second += row.format("11:00", "Oral2 - Jo Sample", "Lime and what it does to large ovens")
    head = "<div><b>Session 2: Orals</b></div><div><b>Session Chair: Prof. Cleo Exemple</b></div>"
    posters = "<div><b>Posters</b></div><div>1. On fog</div><div>Eva Sample, Ian Muster</div>"

    assert outline_of_html(
        f"<h2>May 19, 2031</h2><table>{first}</table>{head}<table>{second}</table>{posters}"
    ) == [
        "2031-05-19 09:00-10:00 Ovens: from old to new",
        "  speaker: Prof. Ada Sample |  | Oven University",
        "2031-05-19 10:00-11:00 Flour: how much of it there is in bread {Session 2: Orals}",
        "  speaker: Ben Muster",
        "  chair: Prof. Cleo Exemple",
        "2031-05-19 11:00 Lime and what it does to large ovens {Session 2: Orals}",
        "  speaker: Jo Sample",
        "  chair: Prof. Cleo Exemple",
    ]
