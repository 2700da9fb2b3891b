"""Several sessions below one time, in lists of definitions and in columns; all is made up."""

import pytest
from outlined import outline_of_html, sessions

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.read import read_programme
from confsched.source import Source

_LIST = """<h2>19 May 2031</h2><dl>
<dt>9:00 &ndash; 10:00</dt>{0}{1}
<dt>10:00 &ndash; 10:30</dt><dd>Coffee</dd>
<dt>10:30 &ndash; 11:30</dt><dd>Plenary: Glass</dd></dl>"""
_ROW = """<h2>19 May 2031</h2>
<div class="row"><div class="col-md-2"><time>9:00 - 10:00</time></div>{0}{1}</div>
<div class="row"><div class="col-md-2">10:00 - 10:30</div><div class="col-md-10"><h4>Coffee</h4>
</div></div><div class="row"><div class="col-md-2">10:30 - 11:30</div>
<div class="col-md-10"><h4>Glass</h4></div></div>"""


@pytest.mark.parametrize(
    ("page", "each"),
    [
        (_LIST, "<dd>Paper Session {2}: <a>{0}</a></dd>"),
        (_LIST, '<dd><div id="x{2}"><h3>{0}</h3><p class="speaker">{1}</p></div></dd>'),
        (_LIST, '<dd><p class="session__title">{0}</p><p class="speaker">{1}</p></dd>'),
        (_ROW, '<div class="col-md-5"><h4>{0}</h4><p>{1}</p></div>'),
    ],
)
def test_each_has_the_time_that_stands_before_the_first(page: str, each: str) -> None:
    first = each.format("Wicks of old", "Ada Sample", "A")
    last = each.format("Oil for all", "Ben Muster", "B")
    told = [line for line in outline_of_html(page.format(first, last)) if line[0] != " "]

    assert told == [
        "2031-05-19 09:00-10:00 Wicks of old",
        "2031-05-19 09:00-10:00 Oil for all",
        "2031-05-19 10:00-10:30 Coffee",
        "2031-05-19 10:30-11:30 Glass",
    ]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("<dd>Wicks of old</dd>", "<dd>Ada Sample</dd>"),
        ("<dd><h3>Wicks of old</h3></dd>", "<dd><h3>Ada Sample</h3></dd>"),
        ("<dd><h3>Wicks of old</h3></dd>", "<dd><h4>Ada Sample, Sample Institute</h4></dd>"),
    ],
)
def test_who_speaks_in_a_definition_of_their_own_is_no_other_session(first: str, last: str) -> None:
    page = _LIST.format(first, last)
    read = read_programme(html_page(Source("page.html", page)), Asked())

    assert [one.get("title") for one in sessions(read)] == ["Wicks of old", "Coffee", "Glass"]


def test_sentences_of_japanese_describe_and_panels_are_named_after_nobody() -> None:
    page = """<h2>19 May 2031</h2>
<div><time>9:00-10:00</time><h3>Lamp 入門</h3><p class="speaker">佐藤 歩</p>
<p>Lampは最近よく名前を聞くようになってきました。</p></div>
<div><time>10:00-11:00</time><h3>Round Table: Decision Makers</h3>
<p>Ada Sample - CEO of Lamps<br>Ben Muster - Director of Oil</p></div>
<div><time>11:00-12:00</time><h3>Lightning Talks</h3><ul><li>and more of them</li></ul></div>"""

    assert outline_of_html(page) == [
        "2031-05-19 09:00-10:00 Lamp 入門",
        "  speaker: 佐藤 歩",
        "2031-05-19 10:00-11:00 Round Table: Decision Makers",
        "  speaker: Ada Sample | CEO | Lamps",
        "  speaker: Ben Muster | Director of Oil",
        "2031-05-19 11:00-12:00 Lightning Talks",
    ]
