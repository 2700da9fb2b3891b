"""What a calendar and its owner are called, and ids of what repeats."""

from test_icalendar import calendar, conference, notices, people, sessions
from translation import root_of, translate


def test_a_calendar_of_one_event_is_called_like_it() -> None:
    assert conference("UID:1\nSUMMARY:Harbour Days 2030")["title"] == "Harbour Days 2030"
    assert conference("UID:1\nSUMMARY:Tea", about="NAME:Harbour Days\n")["title"] == "Harbour Days"
    assert conference("UID:1\nSUMMARY:Tea", "UID:2\nSUMMARY:Coffee")["title"] == "made"


def test_one_event_that_repeats_names_the_calendar_as_well() -> None:
    event = "UID:1\nSUMMARY:Knot Nights\nDTSTART:20300514T180000Z\nRRULE:FREQ=WEEKLY;COUNT=2"

    assert conference(event)["title"] == "Knot Nights"


def test_a_description_that_is_the_name_says_nothing() -> None:
    about = "X-WR-CALNAME:Harbour Days\nX-WR-CALDESC:Harbour Days\n"

    assert root_of(translate("made.ics", calendar(about=about)))["conference"] == {
        "title": "Harbour Days",
        "id": "harbour-days",
    }


def test_sched_spells_out_the_name_that_its_calendar_has_in_one_word() -> None:
    about = (
        "PRODID:-//Sched.com Harbour Days 2030//EN\nX-WR-CALNAME:{}\nX-WR-CALDESC:Event Calendar\n"
    )
    named = {"title": "Harbour Days 2030", "id": "harbourdays2030"}

    assert conference(about=about.format("harbourdays2030")) == named
    assert conference(about=about.format("knots"))["title"] == "knots"


def test_a_long_id_of_what_repeats_keeps_its_dates() -> None:
    uid = "0400A" * 30
    event = f"UID:{uid}\nDTSTART:20300514T180000Z\nRRULE:FREQ=DAILY;COUNT=3"
    short = uid[:60].lower()

    assert list(sessions(event)) == [short, f"{short}-2030-05-15", f"{short}-2030-05-16"]
    assert notices(event) == []


def test_the_society_whose_address_all_have_does_not_speak() -> None:
    names = ("Harbour Society", "Jo Sample", "Bo Sample", "Mo Example")
    events = [
        f"UID:{number}\nORGANIZER;CN={name}:mailto:hello@harbour.example"
        for number, name in enumerate(names)
    ]

    found, _ = people(*events)

    assert found == {
        name.lower().replace(" ", "-"): {
            "name": name,
            "extra": {"address": "hello@harbour.example"},
        }
        for name in names[1:]
    }
    assert sessions(*events)["0"] == {"type": "other"}
    assert conference(*events)["extra"] == {"organizer": "Harbour Society"}


def test_who_gives_something_may_stand_in_brackets_behind_it() -> None:
    events = (
        "UID:1\nSUMMARY:Ropes (talk by Jo Sample)",
        "UID:2\nSUMMARY:Knots (workshop by Bo Sample & Mo Example)",
        "UID:3\nSUMMARY:Nets (talk by Ada)",
        "UID:4\nSUMMARY:Boats (made by Ada Sample)",
        "UID:5\nSUMMARY:Sails (by Wind)",
        "UID:6\nSUMMARY:Talk: All Nets (panel by Talk: All Nets)",
        "UID:7\nSUMMARY:Opening",
        "UID:8\nSUMMARY:Keynote: Sea (talk by Jo Sample)",
    )

    assert sessions(*events) == {
        "1": {"title": "Ropes", "type": "talk", "speakers": ["jo-sample"]},
        "2": {"title": "Knots", "type": "workshop", "speakers": ["bo-sample", "mo-example"]},
        "3": {"title": "Nets", "type": "talk", "speakers": ["ada"]},
        "4": {"title": "Boats (made by Ada Sample)"},
        "5": {"title": "Sails (by Wind)"},
        "6": {"title": "Talk: All Nets (panel by Talk: All Nets)"},
        "7": {"title": "Opening"},
        "8": {"title": "Keynote: Sea", "type": "keynote", "speakers": ["jo-sample"]},
    }
