"""Elements that tell a session each, with its time anywhere in them; all is made up."""

import pytest
from outlined import outline_of_html, sessions

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.read import read_programme
from confsched.source import Source

_SESSIONS = (
    ("Mon 9:00 - 10:00", "Wicks of old", "Hall A", "Ada Sample"),
    ("Mon 10:00 - 11:00", "Oil for all", "Hall B", "Ben Muster"),
    ("Tue 9:00 - 10:00", "Lamps at sea", "Hall A", "Cleo Test"),
)
_CARDS = {
    "a list of an embed": """<li><div class="sz-session"><h3 class="sz-session__title">
        <a href="#">{title}</a></h3><div class="sz-session__room">{room}</div>
        <div class="sz-session__time">{time}</div>
        <ul class="sz-session__speakers"><li><a href="#">{who}</a></li></ul></div></li>""",
    "a time beside the room": """<div class="card"><h4>{title}</h4>
        <p><span class="time">{time}</span> <span class="room">{room}</span></p>
        <p class="speaker">{who}</p></div>""",
    "a time at the end": """<article><h3>{title}</h3><p>by <span>{who}</span></p>
        <p><i class="fa fa-map-marker"></i> {room}</p><p>{time}</p></article>""",
    "a room above the time": """<div class="slot"><div class="row"><div class="room">{room}</div>
        <div class="hours">{time}</div></div><div class="slot-title">{title}</div>
        <div class="slot-speaker">{who}</div></div>""",
    "a time within the card": """<div class="item"><div class="head"><h3>{title}</h3></div>
        <div class="info"><div class="when"><div>{time}</div></div><div class="place">{room}</div>
        </div><div class="speaker">{who}</div></div>""",
}


@pytest.mark.parametrize("card", _CARDS.values(), ids=_CARDS.keys())
def test_the_time_of_a_card_is_that_of_its_title(card: str) -> None:
    cards = (
        card.format(time=time, title=title, room=room, who=who)
        for time, title, room, who in _SESSIONS
    )

    assert outline_of_html(f"<h1>Programme</h1>{''.join(cards)}") == [
        "1 09:00-10:00 Wicks of old [Hall A]",
        "  speaker: Ada Sample",
        "1 10:00-11:00 Oil for all [Hall B]",
        "  speaker: Ben Muster",
        "2 09:00-10:00 Lamps at sea [Hall A]",
        "  speaker: Cleo Test",
    ]


def test_a_time_above_cards_that_say_it_again_is_no_session() -> None:
    group = f"<div><h2>{{start}}</h2><ul>{_CARDS['a list of an embed']}</ul></div>"
    fog = ("Mon 11:00 - 12:00", "Fog", "Hall A", "Jo")
    groups = [
        group.format(start=time.split()[1], time=time[4:], title=title, room=room, who=who)
        for time, title, room, who in (*_SESSIONS[:2], fog)
    ]

    assert outline_of_html(f"<h1>Monday, 12 May 2031</h1>{''.join(groups)}") == [
        "2031-05-12 09:00-10:00 Wicks of old [Hall A]",
        "  speaker: Ada Sample",
        "2031-05-12 10:00-11:00 Oil for all [Hall B]",
        "  speaker: Ben Muster",
        "2031-05-12 11:00-12:00 Fog [Hall A]",
        "  speaker: Jo",
    ]


def test_sections_that_are_cards_and_their_talks_have_times_of_their_own() -> None:
    section = (
        '<div class="box"><div class="flex"><div>{number}</div><div><h2>{title}</h2>'
        "<p>Session {number}</p></div><div><span>{time}</span></div></div>{talks}</div>"
    )
    talk = '<div class="talk"><div><span>{}</span></div><h3>{}</h3><p>{}</p></div>'
    page = [
        section.format(
            number=number,
            title=title,
            time=time,
            talks="".join(talk.format(*one) for one in talks),
        )
        for number, title, time, talks in (
            (1, "Invited talks", "9:00 - 10:00", [("9:00 - 10:00", "Wicks of old", "Ada Sample")]),
            (2, "Lightning talks", "11:00 - 12:00", [("11:00 - 12:00", "Oil", "Ben Muster")]),
            (3, "Posters", "14:00 - 15:30", []),
        )
    ]

    assert outline_of_html(f"<h1>Monday, 12 May 2031</h1>{''.join(page)}") == [
        "2031-05-12 09:00-10:00 Invited talks",
        "2031-05-12 09:00-10:00 Wicks of old",
        "  speaker: Ada Sample",
        "2031-05-12 11:00-12:00 Lightning talks",
        "2031-05-12 11:00-12:00 Oil",
        "  speaker: Ben Muster",
        "2031-05-12 14:00-15:30 Posters",
    ]


def test_a_break_called_like_cards_is_one_without_a_heading() -> None:
    card = '<div class="slot"><h4>{}</h4><p class="time">{}</p></div>'
    cards = [card.format(title, time[4:]) for time, title, _, _ in _SESSIONS[:2]]
    cards.insert(1, '<div class="slot pause"><p>Coffee</p><p class="time">9:45 - 10:00</p></div>')
    cards.append(card.format("Fog", "11:00 - 12:00"))

    assert outline_of_html(f"<h1>Monday, 12 May 2031</h1>{''.join(cards)}") == [
        "2031-05-12 09:00-10:00 Wicks of old",
        "2031-05-12 09:45-10:00 Coffee",
        "2031-05-12 10:00-11:00 Oil for all",
        "2031-05-12 11:00-12:00 Fog",
    ]


def test_few_words_below_a_title_that_stands_out_are_told_of_it() -> None:
    row = '<div class="row"><div><time>{}</time></div><div><h4>{}</h4><p>{}</p></div></div>'
    rows = [
        ("9:00 AM", "Registration", "Lamps are lit at the door."),
        ("10:00 AM", "Wicks of old <span>Ada Sample</span>", "All that burns."),
        ("11:00 AM", "Lunch", "Soup and bread for all who are hungry"),
    ]
    page = f"<h1>12 May 2031</h1>{''.join(row.format(*one) for one in rows)}<p>Come again</p>"
    read = read_programme(html_page(Source("page.html", page)))

    assert [(one["title"], one["abstract"]) for one in sessions(read)] == [
        ("Registration", "Lamps are lit at the door."),
        ("Wicks of old", "All that burns."),
        ("Lunch", "Soup and bread for all who are hungry"),
    ]
