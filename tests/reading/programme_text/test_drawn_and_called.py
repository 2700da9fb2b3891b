"""What style sheets draw and classes say: times in attributes, people above titles in cells."""

import pytest
from outlined import outline_of_html

from confsched.reading.programme_text.recognisers.people import people_in

_HEAD = "<h1>Lamp Days</h1><h2>Monday, May 19, 2031</h2>"
_DRAWN = """
<ul class="events">
<li class="event" data-date="08.30 – 09.00"><h3>Registration</h3></li>
<li class="event" data-date="09.00 – 10.00"><h3>Panel discussion:</h3>
<div class="box-name">Harbours after the storm</div><div class="box-name">Panelists:</div>
<div class="box-name">Dr Ben Muster,</div><div class="box-position">Chairman, Muster AG</div>
<div class="box-name">Cleo Exemple,</div><div class="box-position">Chairman, B. Ropes</div></li>
<li class="event" data-date="10.00 – 10.15"><h3>Coffee Break</h3></li>
</ul>"""
_PEOPLE_ABOVE = """
<table><tr><td>8:00–9:10</td><td>Registration</td></tr>
<tr><td>9:10–9:40</td><td><div>{who}Ada Sample{body}Sample University{end}</div>
<div class="talk-title"><a href="#a">Pathways in plaited ropes</a></div></td></tr>
<tr><td>9:40–10:00</td><td><div>{who}Ben Muster{body}Muster Laboratory{end}</div>
<div class="talk-title">Bonds of rope and water</div></td></tr>
<tr><td>10:00–10:30</td><td>Coffee Break</td></tr></table>"""
_SPANS = {
    "who": '<span class="talk-speaker">',
    "body": '</span><span class="talk-affiliation">',
    "end": "</span>",
}
_BLOCKS = {
    "who": '<div class="talk-speaker">',
    "body": '</div><div class="talk-affiliation">',
    "end": "</div>",
}
_KEYNOTE = """
<table><tr><td>9:00</td><td>Doors open</td></tr>
<tr><td>10:00</td><td><b>Whose open water?</b><br>{by}<br>
<p>Ada will discuss how all who sail need to keep a critical view of the work they do.</p></td></tr>
<tr><td>11:00</td><td>Coffee break</td></tr></table>"""
_TWICE = """
<table><tr><td>ab 12:00 Uhr</td><td>Ankunft im Hafen</td></tr>
<tr><td>13:00 - 13:30 Uhr</td><td>Taue und Knoten</td></tr>
<tr><td>ab 22:00 Uhr</td><td>Transfer zum Hotel</td></tr></table>
<table><tr><td><strong>ab 12:00 Uhr</strong><br>Ankunft im Hafen</td></tr>
<tr><td><strong>13:00 - 13:30 Uhr</strong><br>Taue und Knoten</td></tr>
<tr><td><strong>ab 22:00 Uhr</strong><br>Transfer zum Hotel</td></tr></table>"""


def test_times_that_a_style_sheet_draws_from_attributes_are_those_of_their_blocks() -> None:
    assert outline_of_html(_HEAD + _DRAWN) == [
        "2031-05-19 08:30-09:00 Registration",
        "2031-05-19 09:00-10:00 Harbours after the storm",
        "  speaker: Dr Ben Muster | Chairman | Muster AG",
        "  speaker: Cleo Exemple | Chairman | B. Ropes",
        "2031-05-19 10:00-10:15 Coffee Break",
    ]


def test_a_time_in_an_attribute_that_its_block_says_as_well_or_of_a_countdown_is_not_read() -> None:
    begins = '<div id="clock" data-date="2031-05-19 07:00"></div>'
    once = (
        '<ul><li data-time="09:00 – 09.45">09:00 – 09.45 Ropes</li><li>10:00 – 10:30 Tea</li></ul>'
    )

    assert outline_of_html(_HEAD + begins + once) == [
        "2031-05-19 09:00-09:45 Ropes",
        "2031-05-19 10:00-10:30 Tea",
    ]


@pytest.mark.parametrize("around", [_SPANS, _BLOCKS])
def test_what_a_cell_calls_a_title_is_it_below_whom_it_calls_speakers(
    around: dict[str, str],
) -> None:
    assert outline_of_html(_HEAD + _PEOPLE_ABOVE.format(**around)) == [
        "2031-05-19 08:00-09:10 Registration",
        "2031-05-19 09:10-09:40 Pathways in plaited ropes",
        "  speaker: Ada Sample |  | Sample University",
        "2031-05-19 09:40-10:00 Bonds of rope and water",
        "  speaker: Ben Muster |  | Muster Laboratory",
        "2031-05-19 10:00-10:30 Coffee Break",
    ]


@pytest.mark.parametrize(
    "by",
    ["Morning Keynote by <i>Dr. Ada Sample</i>", "Morning Keynote by Dr. Ada Sample"],
)
def test_what_kind_of_talk_somebody_gives_below_a_title_says_who(by: str) -> None:
    assert outline_of_html(_HEAD + _KEYNOTE.format(by=by)) == [
        "2031-05-19 09:00-10:00 Doors open",
        "2031-05-19 10:00-11:00 Whose open water?",
        "  speaker: Dr. Ada Sample",
        "2031-05-19 11:00 Coffee break",
    ]


def test_a_session_without_an_end_that_a_page_tells_twice_is_one() -> None:
    assert outline_of_html(_HEAD + _TWICE) == [
        "2031-05-19 12:00-13:00 Ankunft im Hafen",
        "2031-05-19 13:00-13:30 Taue und Knoten",
        "2031-05-19 22:00 Transfer zum Hotel",
    ]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("A. Sample, B. Muster, Université du Port", ["Université du Port"] * 2),
        ("Ada Sample, Carla Muster, Ben Test, Rope Institute", ["Rope Institute"] * 3),
        ("Ada Sample, Morgan Stanley, Bank of Riga", ["Morgan Stanley, Bank of Riga"]),
        ("Ana Sample, São Paulo, Universidade do Porto", ["São Paulo, Universidade do Porto"]),
    ],
)
def test_a_body_behind_several_names_is_that_of_all_of_them(text: str, bodies: list[str]) -> None:
    assert [one.post.organization for one in people_in(text).people] == bodies


def test_people_in_brackets_may_have_a_full_stop_behind_them() -> None:
    page = "<p>9:00 Boats of old (Ada Sample, Ben Test).</p><p>10:00 Ropes (Cleo Muster, IDIT).</p>"

    assert outline_of_html(_HEAD + page + "<p>11:00 Coffee.</p>") == [
        "2031-05-19 09:00-10:00 Boats of old",
        "  speaker: Ada Sample",
        "  speaker: Ben Test",
        "2031-05-19 10:00-11:00 Ropes",
        "  speaker: Cleo Muster |  | IDIT",
        "2031-05-19 11:00 Coffee",
    ]
