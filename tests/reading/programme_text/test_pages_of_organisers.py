"""Pages of sites that organisers fill in: calendars, ticket shops, series, plain tables."""

import pytest
from outlined import outline, outline_of_html

from confsched.reading.programme_text.front_ends.plain_text import plain_page
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.prose import is_invitation
from confsched.reading.programme_text.recognisers.titles import type_of
from confsched.reading.programme_text.signs import has_times
from confsched.source import Source


def _event(day: int, title: str, venue: str) -> str:
    return (
        f'<div class="row"><time><span>Fri</span> <span>{day}</span></time>'
        f"<article><time><span>August {day} @ 7:30 pm</span> - <span>9:30 pm</span></time>"
        f'<h3 class="event-title">{title}</h3><address><span class="event-venue-title">{venue}'
        "</span> <span class='event-venue-address'>12 Quay Street</span></address></article></div>"
    )


def test_a_list_of_events_names_venues_below_titles_and_buttons_below_all() -> None:
    events = ((8, "Songs", "Old Boathouse"), (9, "Tides", "Customs House"), (10, "Nets", "Barn"))
    page = (
        "<h1>Upcoming Events</h1><h2>August 2031</h2>"
        + "".join(_event(*one) for one in events)
        + "<button>Subscribe to calendar</button><ul><li>Google Calendar</li><li>iCalendar</li>"
        "<li>Outlook 365</li></ul>"
    )

    assert outline_of_html(page) == [
        f"2031-08-{day:02} 19:30-21:30 {title} [{venue}]" for day, title, venue in events
    ]


def test_what_a_shop_calls_the_window_is_no_session_though_it_says_when_all_begins() -> None:
    page = """<html><head><title>Boat Meetup Tickets, Thu 6 Mar 2031 at 17:30 | Samplebrite</title>
    </head><body><p>Log In</p><h1>Boat Meetup</h1><h2>Date and time</h2>
    <p>Thursday, 6 March 2031, 17:30 - 21:00</p><h2>Agenda</h2><ul>
    <li><p>17:30 - 18:00</p><h3>Doors and pizza</h3></li>
    <li><p>18:00 - 18:30</p><h3>Ropes that feel</h3><p>Dr Ada Sample, University of Ropes</p></li>
    <li><p>18:30 - 19:30</p><h3>Panel: Getting hired</h3>
    <p>Chaired by Ada Sample with Ben Muster, Cleo Exemple and Dan Tester</p></li></ul>"""

    assert outline_of_html(page) == [
        "2031-03-06 17:30-18:00 Doors and pizza",
        "2031-03-06 18:00-18:30 Ropes that feel",
        "  speaker: Dr Ada Sample |  | University of Ropes",
        "2031-03-06 18:30-19:30 Getting hired",
        "  chair: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Exemple",
        "  speaker: Dan Tester",
    ]


def test_dates_alone_are_at_the_time_and_in_the_room_that_a_sentence_says_of_all() -> None:
    page = """<h1>Rope Seminar, Spring 2031</h1><p>Unless otherwise noted, seminars are held on
    Wednesdays from 4:00 to 5:30 pm in Room 214, Baker Hall.</p>
    <p><b>January 22</b><br>Ada Sample, Sample University<br>Knots in the Markets for Nurses</p>
    <p><b>January 29</b><br>No seminar</p>
    <p><b>February 5</b><br>Ben Muster, Muster University<br>Ropes, Families and Succession</p>
    <p><b>February 12</b><br>Cleo Exemple, Harbour School<br>Expectations after the Flood</p>"""

    found = outline_of_html(page)

    assert [one for one in found if one[0] != " "] == [
        "2031-01-22 16:00-17:30 Knots in the Markets for Nurses [Room 214, Baker Hall]",
        "2031-02-05 16:00-17:30 Ropes, Families and Succession [Room 214, Baker Hall]",
        "2031-02-12 16:00-17:30 Expectations after the Flood [Room 214, Baker Hall]",
    ]
    assert [one for one in found if one[0] == " "] == [
        "  speaker: Ada Sample |  | Sample University",
        "  speaker: Ben Muster |  | Muster University",
        "  speaker: Cleo Exemple |  | Harbour School",
    ]


def test_rows_below_a_time_have_a_session_a_person_and_a_room_each() -> None:
    page = """<h1>Donderdag 6 november 2031</h1><table>
    <tr><td>09.30 uur</td><td>Pauze</td><td>Foyer</td></tr>
    <tr><td>11.00 uur</td><td><b>Workshopronde 1</b></td><td></td></tr>
    <tr><td></td><td>A. De buurtbus van Hardenberg<br>Petra Novak, Movisie</td><td>Zaal 2</td></tr>
    <tr><td></td><td>B. Samen koken, samen eten<br>Yusuf Okafor, Movisie</td><td>Zaal 3</td></tr>
    <tr><td>12.15 uur</td><td>Lunch</td><td>Foyer</td></tr>
    <tr><td>13.30 uur</td><td><b>Wie is de wijk?</b><br>o.l.v. Marieke Brandt</td><td>Zaal 2</td>
    </tr></table>"""

    assert outline_of_html(page) == [
        "2031-11-06 09:30-11:00 Pauze [Foyer]",
        "2031-11-06 11:00-12:15 Workshopronde 1",
        "2031-11-06 11:00-12:15 De buurtbus van Hardenberg [Zaal 2]",
        "  speaker: Petra Novak |  | Movisie",
        "2031-11-06 11:00-12:15 Samen koken, samen eten [Zaal 3]",
        "  speaker: Yusuf Okafor |  | Movisie",
        "2031-11-06 12:15-13:30 Lunch [Foyer]",
        "2031-11-06 13:30 Wie is de wijk? [Zaal 2]",
        "  moderator: Marieke Brandt",
    ]


def test_one_of_several_rooms_side_by_side_may_have_neither_name_nor_number() -> None:
    page = """<p>15 November 2031</p><ul><li>10:00 - Talks<ul>
    <li>Main Auditorium: "Packaging is a people problem" by Ada Sample</li>
    <li>Room A1: "Knots in the kitchen" by Ben Muster</li></ul></li><li>11:00 - Lunch</li></ul>"""

    assert outline_of_html(page) == [
        "2031-11-15 10:00-11:00 Talks",
        "2031-11-15 10:00-11:00 Packaging is a people problem [Main Auditorium]",
        "  speaker: Ada Sample",
        "2031-11-15 10:00-11:00 Knots in the kitchen [Room A1]",
        "  speaker: Ben Muster",
        "2031-11-15 11:00 Lunch",
    ]


def test_what_is_a_panel_by_a_label_or_a_heading_has_its_title_there() -> None:
    page = """<h2>4 May 2031</h2>
    <p><b>9:00 AM – 9:45 AM</b><br>Panel: Pricing Scarcity<br><i>Grand Ballroom</i><br>
    Moderator: Ada Sample<br>Panelists:<br>Ben Muster, Director, Rope Works</p>
    <p><b>10:00 AM – 11:00 AM</b><br>Rope Talk<br><i>Grand Ballroom</i></p>"""
    cards = """<h2>4 May 2031</h2><div><time>9:00</time><h4>Registration</h4><p>Rolls in the foyer.
    </p></div><div><time>10:00</time><h4>Closing panel</h4><p>Questions from the floor.</p></div>
    <div><time>11:00</time><h4>Drinks</h4></div>"""

    assert outline_of_html(page) == [
        "2031-05-04 09:00-09:45 Pricing Scarcity [Grand Ballroom]",
        "  moderator: Ada Sample",
        "  speaker: Ben Muster | Director | Rope Works",
        "2031-05-04 10:00-11:00 Rope Talk [Grand Ballroom]",
    ]
    assert outline_of_html(cards) == [
        "2031-05-04 09:00-10:00 Registration",
        "2031-05-04 10:00-11:00 Closing panel",
        "2031-05-04 11:00 Drinks",
    ]


def test_organizations_stand_behind_those_of_one_speaker_and_before_the_next() -> None:
    talk = (
        "<li><p>{}</p><h3>{}</h3><div>Speakers: <span>Ada Sample</span> <span class='affiliation'>"
        "(Boat Institute)</span>, <span>Ben Muster</span> <span class='affiliation'>(Rope Works)"
        "</span></div></li>"
    )
    page = "".join(talk.format(*one) for one in (("9:00", "Old Ropes"), ("10:00", "New Knots")))

    assert outline_of_html(f"<h2>4 May 2031</h2><ul>{page}</ul>")[:3] == [
        "2031-05-04 09:00-10:00 Old Ropes",
        "  speaker: Ada Sample |  | Boat Institute",
        "  speaker: Ben Muster |  | Rope Works",
    ]


def test_who_chairs_stands_before_an_organization_in_brackets_behind_a_blank_and_a_colon() -> None:
    page = "16 octobre 2031\n\nSession 1 : Habiter la rive – Présidence : Ada Sample (ENS Lyon)\n\n"
    talks = "10h45 Les bateliers du Rhin\n11h15 Déjeuner\n"

    assert outline(page + talks) == [
        "2031-10-16 10:45-11:15 Les bateliers du Rhin",
        "  chair: Ada Sample |  | ENS Lyon",
        "2031-10-16 11:15 Déjeuner",
    ]


def test_headings_that_are_rooms_stand_below_the_hours_of_all() -> None:
    page = """<h1>Muzejní noc 2031</h1><p>Pátek 6. června 2031, 18:00–24:00</p>
    <h3>Nádvoří</h3><ul><li>18:00 Zahájení</li><li>21:00 Ohňová show</li></ul>
    <h3>Hlavní sál</h3><ul><li>18:30 Prohlídka výstavy</li><li>22:00 Němé filmy</li></ul>"""

    assert outline_of_html(page) == [
        "2031-06-06 18:00-21:00 Zahájení [Nádvoří]",
        "2031-06-06 18:30-22:00 Prohlídka výstavy [Hlavní sál]",
        "2031-06-06 21:00 Ohňová show [Nádvoří]",
        "2031-06-06 22:00 Němé filmy [Hlavní sál]",
    ]


def test_an_organization_behind_a_label_is_nobody() -> None:
    page = """10 June 2031\n\n8:15 - 9:30 Fleets from space\nOrganizers: Blue Schools Network
\n10:15 - 11:30 Ports as partners\nOrganizers: International Ports Union\n"""

    assert outline(page) == [
        "2031-06-10 08:15-09:30 Fleets from space",
        "2031-06-10 10:15-11:30 Ports as partners",
    ]


@pytest.mark.parametrize(
    ("title", "kind"),
    [("Sounds of Arrival", ""), ("Arrival", "registration"), ("Words of welcome", "opening")],
)
def test_what_a_title_is_of_is_no_pause(title: str, kind: str) -> None:
    assert type_of(title) == kind


def test_a_room_may_be_called_by_its_last_word_alone_and_a_sentence_is_none() -> None:
    assert is_room("Hlavní sál")
    assert is_room("Sal 2")
    assert not is_room("Sal Sample")
    assert not is_room("Rolls and coffee in the foyer.")


def test_a_house_beside_the_day_is_no_room_where_most_sessions_have_one_of_their_own() -> None:
    page = (
        "# Spring Offsite\n\n## Monday, January 13, 2031 | Lakeside Lodge\n\n"
        "8:00-8:30 Check-in, Main Lodge\n8:30-9:00 Opening Worship, Chapel (Ada Sample)\n"
        "9:00-10:30 Keynote: Listening Congregations, Main Lodge (Dr. Ben Muster)\n"
        "10:30-11:30 Story hour with Nora Whitfield\n"
    )

    assert outline(page) == [
        "2031-01-13 08:00-08:30 Check-in [Main Lodge]",
        "2031-01-13 08:30-09:00 Opening Worship [Chapel]",
        "  speaker: Ada Sample",
        "2031-01-13 09:00-10:30 Keynote: Listening Congregations [Main Lodge]",
        "  speaker: Dr. Ben Muster",
        "2031-01-13 10:30-11:30 Story hour with Nora Whitfield",
        "  speaker: Nora Whitfield",
    ]
    assert outline(page.replace(", Main Lodge", "").replace(", Chapel", ""))[3:5] == [
        "2031-01-13 09:00-10:30 Keynote: Listening Congregations [Lakeside Lodge]",
        "  speaker: Dr. Ben Muster",
    ]


def test_a_pool_is_a_room_and_the_times_of_a_stage_are_none() -> None:
    assert is_room("Pool")
    assert not is_room("Talent pool")
    assert not is_room("Stage Times")


def test_dates_alone_and_one_time_of_all_are_a_programme() -> None:
    lines = ["Talks are on Wednesdays at 4 pm.", "January 22", "Old ropes", "29 janvier", "5. Feb."]

    assert has_times(plain_page(Source("page.txt", "\n".join(lines))))
    assert not has_times(plain_page(Source("page.txt", "\n".join(lines[:3]))))


@pytest.mark.parametrize("said", ["Book now", "Book tickets", "Sold out", "Get your tickets"])
def test_buttons_of_a_ticket_shop_are_for_readers(said: str) -> None:
    assert is_invitation(said)
    assert not is_invitation(f"{said} and other stories")


def test_links_to_details_stand_behind_a_title_in_quotes_and_a_name() -> None:
    page = (
        '# School 2031\n\n### Tuesday 8 April\n\n- 09:00 – 11:00 "Common troubles of hemp" Ada'
        ' Sample ([details]({{ site.url }}/events#as))\n- 11:00 – 12:00 "Why ropes change" Ben'
        " Muster ([more info]({{ site.url }}/events#bm))\n- 13:00 – 14:00 Wrap-up\n"
    )

    assert outline(page) == [
        "2031-04-08 09:00-11:00 Common troubles of hemp",
        "  speaker: Ada Sample",
        "2031-04-08 11:00-12:00 Why ropes change",
        "  speaker: Ben Muster",
        "2031-04-08 13:00-14:00 Wrap-up",
    ]


def test_one_of_a_series_may_say_a_time_of_its_own() -> None:
    page = (
        "# Schedule Spring 2031\n\nMeetings are on Tuesdays at 11 am (EST).\n"
        "\n### Jan. 28 - Ada Sample\n\n- Title: Harbours in Rope Markets\n"
        "\n### Feb. 25 - Ben Muster\n\n- Title: Ropes That Shall Be Knotted\n"
        "\n### Mar. 17 (Noon EST) - Cleo Exemple\n\n- Title: People not Piers\n"
        "\n### Apr. 8 - Dan Tester\n\n- Title: Old Sails for Beginners\n"
    )

    assert outline(page) == [
        "2031-01-28 11:00 Harbours in Rope Markets",
        "  speaker: Ada Sample",
        "2031-02-25 11:00 Ropes That Shall Be Knotted",
        "  speaker: Ben Muster",
        "2031-03-17 12:00 People not Piers",
        "  speaker: Cleo Exemple",
        "2031-04-08 11:00 Old Sails for Beginners",
        "  speaker: Dan Tester",
    ]


def test_panels_that_are_headings_above_lists_are_beside_each_other_in_one_session() -> None:
    page = """<h2>Friday, 13 June 2031</h2><h3>Session 1: 10:45-12:15</h3>
    <h4>Panel 1: "Reading Old Knots"</h4><ul><li>"Nets as a Method" — Ada Sample</li>
    <li>"Scale in Archives of Sails" - Ben Muster</li></ul>
    <h4>Panel 2: "Teaching with Boats"</h4><ul><li>"Tools in the Classroom" — Cleo Exemple</li>
    <li>"Shared Notes in Two Schools" - Dan Tester</li></ul><h3>12:15-1:15 : Lunch</h3>"""

    assert outline_of_html(page) == [
        "2031-06-13 10:45-12:15 Reading Old Knots {Session 1}",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2031-06-13 10:45-12:15 Teaching with Boats {Session 1}",
        "  speaker: Cleo Exemple",
        "  speaker: Dan Tester",
        "2031-06-13 12:15-13:15 Lunch",
    ]


def test_hours_in_brackets_that_go_on_are_those_of_no_session() -> None:
    page = (
        "## Sunday, June 1, 2031\n\n| Time | Activity |\n|---|---|\n| 9:00-10:30 AM | Old Ropes |\n"
        "| 11:00 AM | Shuttle |\n\n## Free Time\n\n"
        "- Swimming at the waterfront (7 AM - 7 PM, weather permitting)\n- Hiking nearby\n"
    )

    assert outline(page) == ["2031-06-01 09:00-10:30 Old Ropes", "2031-06-01 11:00 Shuttle"]


def test_what_somebody_is_may_stand_in_an_element_that_is_called_by_who_they_are() -> None:
    talk = (
        '<div><span class="time">{}</span> <span class="title">{}</span><div class="speaker">'
        "<strong>{}</strong><span>{}</span></div><p>Main Stage</p></div>"
    )
    page = "<h2>22 May 2031</h2>" + "".join(
        talk.format(*one)
        for one in (
            ("09:00", "Money that moves", "Ada Sample", "CEO, Kron Payments"),
            ("10:00", "Rope is a problem", "Ben Muster", "Head of Knots, Baltic Bank"),
            ("11:00", "Boats at rest", "Cleo Exemple", "Designer, Clear Form"),
        )
    )

    assert outline_of_html(page)[:4] == [
        "2031-05-22 09:00-10:00 Money that moves [Main Stage]",
        "  speaker: Ada Sample | CEO | Kron Payments",
        "2031-05-22 10:00-11:00 Rope is a problem [Main Stage]",
        "  speaker: Ben Muster | Head of Knots | Baltic Bank",
    ]


def test_a_table_of_dates_is_at_the_time_and_in_the_room_that_a_sentence_says() -> None:
    page = """<p>Thursdays at 16:15 in the Seminar Room (N101). Coffee is served from 16:00.</p>
    <table><tr><th>Date</th><th>Speaker</th><th>Title</th></tr>
    <tr><td>Oct 2, 2031</td><td>Ada Sample (Leeds)</td><td>Dust on old ropes</td></tr>
    <tr><td>Oct 9</td><td>Ben Muster (Oslo)</td><td>Knots in pairs</td></tr>
    <tr><td>Oct 16</td><td colspan="2">no colloquium (reading week)</td></tr>
    <tr><td>Oct 23</td><td>Cleo Exemple (Rome)</td><td>Mapping hemp</td></tr></table>"""

    assert outline_of_html(page) == [
        "2031-10-02 16:15 Dust on old ropes [Seminar Room (N101)]",
        "  speaker: Ada Sample |  | Leeds",
        "2031-10-09 16:15 Knots in pairs [Seminar Room (N101)]",
        "  speaker: Ben Muster |  | Oslo",
        "2031-10-23 16:15 Mapping hemp [Seminar Room (N101)]",
        "  speaker: Cleo Exemple |  | Rome",
    ]


def test_titles_stand_behind_names_with_organizations_that_are_known() -> None:
    page = """<p>Jeweils dienstags, 18:15–19:45 Uhr</p><ul>
    <li><b>21.10.2031</b> – Prof. Dr. Ada Sample (TU Dresden): Wohnen im Bestand</li>
    <li><b>04.11.2031</b> – Dr. Ben Muster (Universität Kiel): Wasser in der Stadt</li>
    <li><b>18.11.2031</b> – Cleo Exemple (Büro Grün): Parks für alle</li></ul>"""

    assert [one for one in outline_of_html(page) if one[0] != " "] == [
        "2031-10-21 18:15-19:45 Wohnen im Bestand",
        "2031-11-04 18:15-19:45 Wasser in der Stadt",
        "2031-11-18 18:15-19:45 Parks für alle",
    ]


def test_rows_below_a_time_may_be_in_rooms_that_are_numbers() -> None:
    page = """<h2>29 January 2031</h2><table><tr><td>6.10pm</td><td>Welcome</td><td>Main Hall</td>
    </tr><tr><td>6.30pm</td><td>Subject talks</td><td></td></tr>
    <tr><td></td><td>Old languages</td><td>L4</td></tr>
    <tr><td></td><td>Computer science</td><td>C2</td></tr>
    <tr><td>7.15pm</td><td>Subject fair</td><td>Sports Hall</td></tr></table>"""

    assert outline_of_html(page)[1:] == [
        "2031-01-29 18:30-19:15 Subject talks",
        "2031-01-29 18:30-19:15 Old languages [L4]",
        "2031-01-29 18:30-19:15 Computer science [C2]",
        "2031-01-29 19:15 Subject fair [Sports Hall]",
    ]


def test_a_room_stands_before_a_town_beside_the_day() -> None:
    page = "December 13, 2031 · West Ballroom B · Vancouver (all times PST)\n\n09:00 Opening\n"
    page += "10:00 Knots\n"

    assert outline(page) == [
        "2031-12-13 09:00-10:00 Opening [West Ballroom B]",
        "2031-12-13 10:00 Knots [West Ballroom B]",
    ]


def test_bold_titles_begin_the_items_in_which_times_follow() -> None:
    item = "<li><strong>{}</strong><br>{}<br>Chair: Ada Sample</li>"
    page = "".join(
        item.format(*one)
        for one in (
            ("Blue carbon in plain words", "8.00–9.30, Harbour House, hosted by the Coastal Trust"),
            ("Ports and plastics", "10.00–12.00, Chamber of Commerce, hosted by Clean Quays"),
            ("The last trawler", "18.00–20.00, Great Hall"),
        )
    )

    found = outline_of_html(f"<h2>9 June 2031</h2><ul>{page}</ul>")

    assert [one.partition(" [")[0] for one in found if one[0] != " "] == [
        "2031-06-09 08:00-09:30 Blue carbon in plain words",
        "2031-06-09 10:00-12:00 Ports and plastics",
        "2031-06-09 18:00-20:00 The last trawler",
    ]


def test_a_place_below_a_name_is_none_that_somebody_has() -> None:
    event = '<div><p>{}</p><h3>{}</h3><p>{}</p><p class="lugar">{}</p></div>'
    page = "".join(
        event.format(*one)
        for one in (
            ("Viernes 6 de junio, 19:30 h", "Concierto", "Ada Sample", "Teatro Principal"),
            ("Sábado 7 de junio, 12:00 h", "Cuentacuentos", "Ben Muster", "Biblioteca Pública"),
            ("Jueves 12 de junio, 20:00 h", "La casa", "Cleo Exemple", "Salón de actos"),
        )
    )

    found = outline_of_html(f"<h2>Junio de 2031</h2>{page}")

    assert [one for one in found if one[0] == " "] == [
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Exemple",
    ]


def test_what_it_costs_stands_behind_a_room() -> None:
    event = "<div><h3>{}</h3><p><span>{}</span> <span>{}</span> <span>{}</span></p></div>"
    page = "".join(
        event.format(*one)
        for one in (
            ("The weather of old", "10:00am–11:00am", "Town Hall", "£9"),
            ("How to draw a gull", "12:00pm–1:00pm", "Library", "Free"),
            ("Walking the edge", "2:00pm–3:00pm", "Town Hall", "£9.50"),
        )
    )

    assert outline_of_html(f"<h2>4 October 2031</h2>{page}") == [
        "2031-10-04 10:00-11:00 The weather of old [Town Hall]",
        "2031-10-04 12:00-13:00 How to draw a gull [Library]",
        "2031-10-04 14:00-15:00 Walking the edge [Town Hall]",
    ]
