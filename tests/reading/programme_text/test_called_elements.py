"""What the classes of elements call their text is what it is; all conferences are made up."""

from collections.abc import Sequence

import pytest
from outlined import outline_of_html
from seen import seen

from confsched.reading.programme_text.front_ends.called import field_of
from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.source import Source

_ROWS = [
    ("9:00", "9:45", "Opening of everything", "Ada Sample", "Hall A"),
    ("10:00", "10:45", "Widgets at work", "Ben Muster", "Aurora"),
    ("11:00", "11:45", "Lime", "Cleo Exemple", "Hall A"),
]
_STARTS = [
    "2031-05-19 09:00-10:00 Opening of everything [Hall A]",
    "  speaker: Ada Sample",
    "2031-05-19 10:00-11:00 Widgets at work [Aurora]",
    "  speaker: Ben Muster",
    "2031-05-19 11:00 Lime [Hall A]",
    "  speaker: Cleo Exemple",
]
_SLOTS = [
    "2031-05-19 09:00-09:45 Opening of everything [Hall A]",
    "  speaker: Ada Sample",
    "2031-05-19 10:00-10:45 Widgets at work [Aurora]",
    "  speaker: Ben Muster",
    "2031-05-19 11:00-11:45 Lime [Hall A]",
    "  speaker: Cleo Exemple",
]


def _outline(row: str, around: str = "div", rows: Sequence[tuple[str, ...]] = _ROWS) -> list[str]:
    names = ("start", "end", "title", "who", "room")
    told = "\n".join(row.format(**dict(zip(names, one, strict=True))) for one in rows)
    head = "<h1>Lamp Days</h1><h2>Monday, May 19, 2031</h2>"
    return outline_of_html(f"{head}<{around}>{told}</{around}>")


@pytest.mark.parametrize(
    ("classes", "field"),
    [
        ("time", "time"),
        ("talk__speaker", "speaker"),
        ("sessionTitle big", "title"),
        ("col-md-3 event-location", "room"),
        ("session-name", "title"),
        ("speaker-name", "speaker"),
        ("speaker-title", "post"),
        ("sub-title-row panel panel-default", ""),
        ("session", ""),
        ("name", ""),
        ("text-end float-start", ""),
    ],
)
def test_a_class_says_a_field_by_its_last_word(classes: str, field: str) -> None:
    assert field_of(classes) == field


@pytest.mark.parametrize(
    "row",
    [
        (
            '<p><span class="time">{start}</span> <span class="title">{title}</span>'
            ' <span class="speaker">{who}</span> <span class="room">{room}</span></p>'
        ),
        (
            '<p><span class="time">{start}</span> <span class="room">{room}</span>'
            ' <a class="talk-title" href="#">{title}</a> <span class="presenters">{who}</span></p>'
        ),
        (
            '<div class="time">{start}</div><div class="venue">{room}</div>'
            '<div class="title">{title}</div><div class="speaker">by {who}</div>'
        ),
    ],
)
def test_elements_that_are_called_by_fields_are_these(row: str) -> None:
    assert _outline(row) == _STARTS


@pytest.mark.parametrize(
    "row",
    [
        (
            '<h3 class="session-title">{title}</h3><p><span class="speaker">{who}</span>'
            ' <span class="time">{start} - {end}</span> <span class="room">{room}</span></p>'
        ),
        (
            '<p><span class="session-title">{title}</span> <span class="talk-speaker">{who}</span>'
            ' <span class="time">{start} - {end}</span> <span class="location">{room}</span></p>'
        ),
    ],
)
def test_titles_that_are_called_so_may_stand_above_times(row: str) -> None:
    assert _outline(row) == _SLOTS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '<p><span class="speaker">Ada Sample</span>, <span class="company">Oven Ltd</span>',
            ["Ada Sample, Oven Ltd"],
        ),
        (
            '<p><span class="speaker">Ada</span> and <span class="speaker">Ben</span>',
            ["Ada and Ben"],
        ),
        (
            '<p><span class="date">4 May</span> <span class="time">9:00</span> Opening',
            ["4 May 9:00 Opening"],
        ),
        (
            '<p>9:00 <i class="fa fa-map-marker"></i> Hall <i class="fas fa-user"></i> Ada',
            ["9:00", "Hall", "Ada"],
        ),
        ('<p><span class="material-icons">schedule</span> 9:00', ["9:00"]),
        (
            '<div class="speaker"><b>Ada</b> <span class="title">Baker</span></div>',
            ["*Ada", "Baker"],
        ),
    ],
)
def test_a_line_is_over_where_something_else_begins(text: str, expected: list[str]) -> None:
    assert seen(html_page(Source("page.html", text + "<p>9"))) == [*expected, "9"]


def test_the_title_of_somebody_is_none_of_a_session() -> None:
    row = (
        '<div class="time">{start}</div><div class="speaker"><h5 class="name">{who}</h5>'
        '<p class="title">Head of Bread</p></div><h4 class="title">{title}</h4>'
    )

    assert _outline(row, rows=_ROWS[:1]) == [
        "2031-05-19 09:00 Opening of everything",
        "  speaker: Ada Sample | Head of Bread",
    ]


def test_whoever_markup_says_speaks_does_so_whatever_the_name_looks_like() -> None:
    row = (
        '<div class="time">{start}</div><div class="title">{title}</div>'
        '<div class="speaker">Una Field and Lun Ovens — <span class="group">AG Lime</span></div>'
    )

    assert _outline(row, rows=_ROWS[:1]) == [
        "2031-05-19 09:00 Opening of everything",
        "  speaker: Una Field |  | AG Lime",
        "  speaker: Lun Ovens |  | AG Lime",
    ]


def test_what_classes_call_an_affiliation_is_that_of_the_person_before() -> None:
    row = (
        "<table><tr><th>Time<th>Session<th>Speakers</tr><tr><td>{start}<td>{title}<td>"
        '<a href="#">{who}</a> <span class="agenda-affil">Oven</span>'
        ' Ben Muster <span class="agenda-affil">Lime, host</span></td></tr>'
        "<tr><td>{end}<td>Closing<td></tr></table>"
    )

    assert _outline(row, rows=_ROWS[:1]) == [
        "2031-05-19 09:00-09:45 Opening of everything",
        "  speaker: Ada Sample |  | Oven",
        "  speaker: Ben Muster | Lime, host",
        "2031-05-19 09:45 Closing",
    ]


def test_icons_say_what_stands_behind_them_and_titles_are_headings_in_the_same_block() -> None:
    row = (
        '<div><div><h4>{title}</h4><ul><li><i class="fa fa-user"></i> 1. {who}</li></ul>'
        '</div><div><ul><li><i class="fa fa-clock-o"></i> {start}-{end} WIB</li>'
        '<li><i class="fa fa-map-marker"></i> {room}, Jambi</li></ul></div></div>'
    )
    rows = [
        ("9.00", "9.45", "Opening of everything", "Prof. Ada Sample", "Aurora"),
        ("10.00", "10.30", "Coffee Break", "All", "Aurora"),
        ("10.30", "11.00", "Lime and more", "Whoever wants to speak of it", "Aurora"),
    ]

    assert _outline(row, rows=rows) == [
        "2031-05-19 09:00-09:45 Opening of everything [Aurora, Jambi]",
        "  speaker: Prof. Ada Sample",
        "2031-05-19 10:00-10:30 Coffee Break [Aurora, Jambi]",
        "2031-05-19 10:30-11:00 Lime and more [Aurora, Jambi]",
    ]


def test_a_tag_is_a_badge_and_no_day() -> None:
    row = '<div><b class="time">{start}</b><h3>{title} <span class="tag">Talks</span></h3></div>'

    assert _outline(row) == [line.split(" [")[0] for line in _STARTS if line[0] != " "]
