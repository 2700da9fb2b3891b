"""Events that a calendar holds in several revisions."""

from test_icalendar import notices, sessions

FIRST = "UID:1\nSEQUENCE:{}\nSUMMARY:Knots\nDTSTART:20300501T100000Z\nLOCATION:Hall A"
MOVED = "UID:1\nSEQUENCE:{}\nSUMMARY:Knots\nDTSTART:20300501T140000Z\nLOCATION:Hall B"
OTHER = "UID:1\nSEQUENCE:{}\nSUMMARY:Nets\nDTSTART:20300501T140000Z\nLOCATION:Hall B"


def test_of_several_revisions_the_last_one_counts() -> None:
    last = {
        "title": "Knots",
        "start": "2030-05-01T14:00Z",
        "room": "Hall B",
        "extra": {
            "sequence": "10",
            "earlier dtstart": "2030-05-01T10:00Z",
            "earlier location": "Hall A",
        },
    }

    assert sessions(FIRST.format(9), MOVED.format(10)) == {"1": last}
    assert sessions(MOVED.format(10), FIRST.format(9)) == {"1": last}
    assert sessions(FIRST.replace("SEQUENCE:{}\n", ""), MOVED.format(10)) == {"1": last}


def test_events_of_one_revision_or_with_nothing_in_common_are_several() -> None:
    assert len(sessions(FIRST.format(1), MOVED.format(1))) == 2
    assert len(sessions(FIRST.format(1), OTHER.format(2))) == 2
    assert len(notices(FIRST.format(1), OTHER.format(2))) == 1
