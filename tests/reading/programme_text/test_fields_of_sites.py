"""Fields of site builders, sections beside a time, events in events; all of it is made up."""

from outlined import outline, outline_of_html, programme, sessions

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.read import read_programme
from confsched.source import Source


def test_the_content_of_a_field_is_called_as_the_field_is() -> None:
    def field(name: str, text: str) -> str:
        return (
            f'<div class="views-field-field-{name}"><div class="field-content">{text}</div></div>'
        )

    rows = (("9:00 - 10:00", "Outing", "Col de Porte"), ("10:00 - 11:00", "Tides", "Great Hall"))
    page = "<h2>4 June 2026</h2>" + "".join(
        f'<div class="views-row"><span class="field-content">{when}</span>'
        f"<h3>{title}</h3>{field('room', room)}</div>"
        for when, title, room in rows
    )

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Outing [Col de Porte]",
        "2026-06-04 10:00-11:00 Tides [Great Hall]",
    ]


def test_sections_beside_one_time_are_of_what_stands_below_them() -> None:
    page = """<h2>4 June 2026</h2><table>
<tr><td rowspan=2>8:30-10:00</td><td><b>Section A (Great Hall)</b><br>Chair: Ada Sample</td>
<td><b>Section B (Small Hall)</b><br>Chair: Ben Muster</td></tr>
<tr><td>Clay in old houses<br><em>Cleo Probe, Ovenham</em><br><br>Salt of stones<br>
<em>Dr. Dan Test, Millham</em></td><td>Lead and tin<br><em>Eva Exemple, Hull</em></td></tr>
<tr><td>10:00-10:30</td><td colspan=2>Coffee</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 08:30-10:00 Clay in old houses [Great Hall] {Section A}",
        "  speaker: Cleo Probe |  | Ovenham",
        "  chair: Ada Sample",
        "2026-06-04 08:30-10:00 Salt of stones [Great Hall] {Section A}",
        "  speaker: Dr. Dan Test |  | Millham",
        "  chair: Ada Sample",
        "2026-06-04 08:30-10:00 Lead and tin [Small Hall] {Section B}",
        "  speaker: Eva Exemple |  | Hull",
        "  chair: Ben Muster",
        "2026-06-04 10:00-10:30 Coffee",
    ]


def test_a_word_below_a_head_that_nobody_knows_says_what_kind_a_session_is() -> None:
    page = """\
| Name | Date | Speaker | Location | Tags |
|---|---|---|---|---|
| Opening | June 4, 2026 9:00 AM → 9:30 AM | Ada Sample | Great Hall | plenary |
| Dike walk | June 5, 2026 10:00 AM → 12:00 PM | Ben Muster | Harbour Gate | excursion |
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Opening [Great Hall]",
        "  speaker: Ada Sample",
        "2026-06-05 10:00-12:00 Dike walk [Harbour Gate]",
        "  speaker: Ben Muster",
    ]
    assert [one.get("type") for one in sessions(programme(page))] == ["opening", "social"]


def test_an_event_that_is_called_as_the_conference_and_holds_all_others_is_no_session() -> None:
    page = """<div class="h-event"><h1 class="p-name">Web Meetup Millham</h1>
<p>When: 4 June 2026, 10:00 – 16:00</p><p>Where: Ropewalk, Harbour Street 5, Millham</p>
<div class="h-event"><span class="p-name">Own your photos</span> 10:00–10:45
<span class="p-author">Ada Sample</span></div>
<div class="h-event"><span class="p-name">Nets in a weekend</span> 11:00–12:00
<span class="p-author">Ben Muster</span></div></div>"""
    read = read_programme(html_page(Source("page.html", page)), Asked())

    assert [one.get("title") for one in sessions(read)] == ["Own your photos", "Nets in a weekend"]
    assert read.root.get("title") == "Web Meetup Millham"


def test_a_line_with_a_date_in_its_midst_is_less_likely_a_title_than_a_name() -> None:
    page = """# Agenda

## International Peat Forum

Millham, 4 June 2026, Peat Conference Centre

9:00 Rewetting by contract
10:00 Methane
"""

    assert programme(page).root.get("title") == "International Peat Forum"


def test_a_numbered_session_is_not_called_as_the_conference() -> None:
    page = """Harbour Museums Meeting

Millham, 4 June 2026

Session 1 (09:00 - 10:30, Lecture Hall)
  Chair: Ada Sample
  Ben Muster: Oars in 3D
  Cleo Probe: Tickets, tides and tourists

Coffee break (10:30 - 11:00)
"""

    assert [one.get("title") for one in sessions(programme(page))] == ["Session 1", "Coffee break"]
