"""Pages of the web: what a reader sees of them; all conferences and people are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlined import outline_of_html
from seen import cells, placed, seen

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.page import Event, EventPerson, Moment, Page
from confsched.source import Source

TAGS = st.lists(
    st.sampled_from(
        (
            *("<p>", "</p>", "<table>", "<tr>", "<td>", "<td colspan=2 rowspan='3'>", "</table>"),
            *("<li>", "<ul>", "</ul>", "<b", ">", "</b>", "<!--", "-->", "<script>", "</script>"),
            *("<nav>", "</nav>", "<br>", "10:00", " ", "&amp", "é", '"', "<h2>", "<time datetime="),
            *("<![CDATA[", "</", "<pre>", "\n", "<title>", "<form>", "</form>", "<s>", "</td>"),
        )
    ),
    max_size=30,
).map("".join)


def page(text: str) -> Page:
    return html_page(Source("page.html", text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<h2>Day&nbsp;1</h2><p>10:00 <b>Opening</b></p>", ["h2 Day 1", "10:00 Opening"]),
        ("<div>10:00<br>Opening<br/>Ada</div>", ["10:00", "Opening", "Ada"]),
        (
            "<ul><li>10:00<ul><li>Ada</ul><li>11:00</ul>",
            ["item0 10:00", "item1 Ada", "item0 11:00"],
        ),
        ("<dl><dt>10:00<dd>Opening</dl>", ["10:00", "Opening"]),
        ("<span>10:00</span><span>Opening</span>", ["10:00", "Opening"]),
        ("<p>10:00</p><em>Chair:</em><b>Ada</b>", ["10:00", "Chair: Ada"]),
        ("<p>10:00 W<b>i</b>cks", ["10:00 Wicks"]),
        ("<p><strong>10:00 Opening</strong></p>", ["*10:00 Opening"]),
        ("<p>10:00 Wicks &lt;and&gt; <i>Oil</i>&#8230;", ["10:00 Wicks <and> Oil…"]),
        ("<p>10:00 <s>Wicks</s><del>!</del> Oil", ["10:00 Oil"]),
        ("<pre>10:00 A\n11:00 B</pre>", ["10:00 A", "11:00 B"]),
        ("<p>10:00 a < b and <3</p>", ["10:00 a < b and <3"]),
        ("<p title='a > b'>10:00</p><!-- <p>no</p> -->", ["10:00"]),
        ("<p>10:00</p><hr><p>11:00", ["10:00", "rule ---", "11:00"]),
        ("<title>Lamps</title><h1>Programme</h1><p>10:00", ["h1 Lamps", "h1 Programme", "10:00"]),
        ("<title>Lamps</title><h1>Lamps</h1><p>10:00", ["h1 Lamps", "10:00"]),
        ("{% for one in all %}<p>10:00 {{ title }} Wicks{% endfor %}", ["10:00 Wicks"]),
    ],
)
def test_lines_are_what_a_reader_sees(text: str, expected: list[str]) -> None:
    assert seen(page(text)) == expected


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>if (a < b) '<p>no</p>'</script>",
        "<style>p > b {}</style>",
        "<nav><div>Home</nav>",
        "<aside>News</aside>",
        "<header><h1>Site</h1></header>",
        "<footer>© 2031</footer>",
        "<div role='navigation'><div>Home</div></div>",
        "<form><label>Your name</label><input></form>",
        "<div id=cookie-bar><div>We use cookies</div><button>Fine</button></div>",
        "<section class='footer newsletter'><h3>Stay informed</h3></section>",
        "<select><option>English</select>",
        "<template><p>10:00</p></template>",
    ],
)
def test_what_is_of_the_site_is_left_out(unseen: str) -> None:
    assert seen(page(f"<body>{unseen}<p>10:00 Opening</p>{unseen}")) == ["10:00 Opening"]


def test_what_is_called_like_a_notice_and_holds_the_programme_is_seen() -> None:
    assert seen(page("<div class=cookies-accepted><div>10:00</div>Opening</div>")) == [
        *("10:00", "Opening")
    ]


def test_a_form_around_the_whole_page_and_the_head_of_an_article_are_seen() -> None:
    text = "<form><article><header><h3>Wicks</h3></header><p>10:00</p></article></form>"

    assert seen(page(text)) == ["h3 Wicks", "10:00"]


def test_a_page_that_marks_everything_as_navigation_is_read_all_the_same() -> None:
    assert seen(page("<nav><p>10:00 Opening</p>")) == ["10:00 Opening"]


def test_paragraphs_have_a_gap_and_lines_have_none() -> None:
    text = "<p>a1</p><p>b</p><div>c<br>d<br><br>e</div>"

    assert [line.gap for line in page(text).lines] == [1, 1, 1, 0, 1]


TABLE = """\
<table><thead><tr><th>Time<th>Hall<th>Cellar</thead>
<tr><td rowspan="2">10:00<td>Opening<br>Ada Sample<td>Wicks
<tr><td colspan=2>Break
</table>"""


def test_cells_take_the_columns_that_are_free() -> None:
    assert cells(page(TABLE)) == [
        ("Time", 0, 1, 1),
        ("Hall", 1, 1, 1),
        ("Cellar", 2, 1, 1),
        ("10:00", 0, 1, 2),
        ("Opening\nAda Sample", 1, 1, 1),
        ("Wicks", 2, 1, 1),
        ("Break", 1, 2, 1),
    ]
    assert seen(page(TABLE))[0] == "row *Time\tHall\tCellar"


def test_a_table_that_only_puts_things_side_by_side_is_taken_apart() -> None:
    text = f"<table><tr><td><h2>Menu</h2><td><p>Welcome</p>{TABLE}</table>"

    assert [line.table for line in page(text).lines] == [0, 0, 1, 1, 1]


def test_a_text_that_was_typed_is_read_as_a_plain_one_is() -> None:
    text = "<pre>\nTime\tHall\n<b>10:00</b>\tWicks &amp; Oil\n\n  - Ada\n===\n</pre><p>11:00"
    found = page(text)

    assert seen(found) == [
        *("row Time\tHall", "row 10:00\tWicks & Oil", "item1 Ada", "rule ==="),
        "11:00",
    ]


def test_moments_of_the_markup_stay_with_their_line() -> None:
    text = '<p><time datetime="2031-05-19T10:00-04:00">10 o\'clock</time> Opening</p>'
    [line] = page(text).lines

    assert line.moments == (Moment("2031-05-19T10:00-04:00", 43, 53),)
    assert text[43:53] == "10 o'clock"


DATA = """\
<p>1</p><script type="application/ld+json">{"@graph": [{"@type": "BusinessEvent",
"name": "Lamps &amp; Wicks", "startDate": "2031-05-19", "location": {"name": "Hall"},
"subEvent": [{"@type": ["Event"], "name": "Opening", "startDate": "2031-05-19T10:00",
"performer": {"@type": "Person", "name": "Ada Sample", "worksFor": {"name": "Wax"}}}]},
{"@type": "Event", "name": "Oil", "superEvent": {"name": "Lamps & Wicks"}}]}</script>"""


def test_events_in_the_data_of_a_page_are_taken_as_they_are() -> None:
    start = DATA.index('{"@type": "BusinessEvent"')
    opening, ada = DATA.index('{"@type": ["Event"]'), DATA.index('{"@type": "Person"')
    oil = DATA.index('{"@type": "Event", "name": "Oil"')
    person = EventPerson("Ada Sample", "", "Wax", ada, DATA.index("}}}]") + 2)
    first = Event(
        *("Opening", "2031-05-19T10:00", "", opening, DATA.index("}}}]") + 3), people=(person,)
    )
    last = Event("Oil", "", "", oil, DATA.rindex("]}"))

    assert page(DATA).events == (
        Event(
            *("Lamps & Wicks", "2031-05-19", "", start, DATA.index("]},\n") + 2),
            place="Hall",
            events=(first, last),
        ),
    )


def test_a_break_that_is_written_as_an_end_is_one() -> None:
    assert [line.text for line in page("<p>9:00 Boats</br>9:30 Sea</p>").lines] == [
        "9:00 Boats",
        "9:30 Sea",
    ]


def test_data_that_is_broken_says_nothing() -> None:
    assert page('<script>{"@type": "Event", }</script>1').events == ()


@given(TAGS)
def test_nothing_raises_and_every_line_stands_where_it_says(text: str) -> None:
    found = page(text)

    assert all(line.text.strip() for line in found.lines)
    assert all(0 <= line.start <= line.end <= len(text) for line in found.lines)
    assert all(part for part in placed(found))


def test_a_cell_behind_the_end_of_a_row_begins_another_one() -> None:
    page = """<h2>4 June 2026</h2><table><tr><td>9:00-9:30</td><td>Boats in harbours</td></tr>
<td>9:30-10:00</td><td>Ropes for beginners</td></tr>
<td>10:00-10:30</td><td>Tea</td></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Boats in harbours",
        "2026-06-04 09:30-10:00 Ropes for beginners",
        "2026-06-04 10:00-10:30 Tea",
    ]


def test_a_title_below_a_break_is_no_more_of_the_names_above_it_for_standing_behind_a_tag() -> None:
    talk = "    <li> <span>{0}</span>, {1}\n      <br> <a class='talk' href=''>{2}</a>\n"
    talks = [
        ("9:00–9:30", "Ada Sample", "The art of rowing by night"),
        ("9:30–10:00", "Ada Sample, Ben Muster and Cleo M. Test", "The morphology of ropes"),
        ("10:00–10:30", "Dan Probe", "Knots without tears"),
    ]
    rows = "".join(talk.format(*one) for one in talks)

    assert outline_of_html(f"<h2>4 June 2026</h2>\n<ul>\n{rows}</ul>") == [
        "2026-06-04 09:00-09:30 The art of rowing by night",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-10:00 The morphology of ropes",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo M. Test",
        "2026-06-04 10:00-10:30 Knots without tears",
        "  speaker: Dan Probe",
    ]
