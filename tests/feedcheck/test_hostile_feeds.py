"""Feeds that are no feeds, far too large, or made to take long: findings, and soon."""

import pytest
from effort import calls, soon
from feed_cases import findings_in_feed
from hypothesis import given
from hypothesis import strategies as st

from confsched.feedcheck.feed import Feed

HEAD = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nNAME:x\r\nX-WR-CALNAME:x\r\n"
EVENT = (
    b"BEGIN:VEVENT\r\nUID:%d@made.example\r\nDTSTAMP:20210501T120000Z\r\n"
    b"DTSTART:20210519T140000Z\r\nDTEND:20210519T150000Z\r\nSUMMARY:Made up\r\n"
    b"LOCATION:Hall\r\nEND:VEVENT\r\n"
)
END = b"END:VCALENDAR\r\n"
ZONE = (
    b"BEGIN:VTIMEZONE\r\nTZID:Made/%d\r\nBEGIN:STANDARD\r\nDTSTART:16010101T020000\r\n"
    b"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n"
    b"END:STANDARD\r\nEND:VTIMEZONE\r\n"
)
HOSTILE = {
    "nothing at all": b"",
    "zeros": bytes(1_000_000),
    "an endless line": HEAD + b"DESCRIPTION:" + b"x" * 5_000_000 + b"\r\n" + END,
    "an endless line of quotes": HEAD + b'X;Y="' + b'";Z="' * 500_000 + b"\r\n" + END,
    "an endless line of semicolons": HEAD + b"X" + b";" * 1_000_000 + b"\r\n" + END,
    "a line of folds": HEAD + b"X:" + b"\r\n " * 300_000 + b"\r\n" + END,
    "split characters": HEAD + b"X:\xc3\r\n \xa9" * 200_000 + b"\r\n" + END,
    "stray octets": HEAD + b"X:\xff\xfe\x80" * 300_000 + b"\r\n" + END,
    "deep": HEAD + b"".join(b"BEGIN:X%d\r\n" % n for n in range(10_000)) + END,
    "the same, deep": HEAD + b"BEGIN:VEVENT\r\n" * 10_000 + END,
    "ends of nothing": HEAD + b"END:X\r\n" * 100_000 + END,
    "many zones": HEAD + b"".join(ZONE % n for n in range(5_000)) + EVENT % 1 + END,
    "many zones in use": HEAD
    + b"".join(ZONE % n for n in range(500))
    + b"".join(
        (EVENT % n).replace(b":20210519T140000Z", b";TZID=Made/%d:20210519T100000" % (n % 500))
        for n in range(10_000)
    )
    + END,
    "one UID": HEAD + EVENT % 1 * 10_000 + END,
    "returns": HEAD + b"X:1\r" * 200_000 + END,
    "many calendars": (HEAD + END) * 10_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_feed_is_looked_at_soon(name: str) -> None:
    feed = Feed("hostile.ics", HOSTILE[name])
    findings = soon(lambda: findings_in_feed(feed), seconds=20)  # it is one or two
    places = [str(finding.span) for finding in findings]

    assert len(places) < 20_000


def test_the_work_grows_with_the_events_and_not_with_their_square() -> None:
    def work(count: int) -> int:
        data = HEAD + b"".join(EVENT % n for n in range(count)) + END
        feed = Feed("large.ics", data)
        assert findings_in_feed(feed) == ()
        return calls(findings_in_feed, feed)

    assert work(8_000) <= 8 * work(1_000)


PIECES = st.sampled_from(
    [b"BEGIN:VCALENDAR", b"END:VCALENDAR", b"BEGIN:VEVENT", b"END:VEVENT", b"BEGIN:VTIMEZONE",
     b"END:VTIMEZONE", b"BEGIN:STANDARD", b"END:STANDARD", b"TZID:Europe/Berlin", b"TZID:EST",
     b"DTSTART:20210519T100000", b"DTSTART:99991231T235959", b"DTSTART:00010101T000000",
     b"DTSTART;TZID=EST:00010101T000000", b"DTSTART;TZID=Europe/Berlin:99991231T235959",
     b"DTEND;TZID=Europe/Berlin:00010101T000000", b"DURATION:P999999W", b"TZOFFSETFROM:-9999",
     b"TZOFFSETTO:+2359", b"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
     b"RRULE:FREQ=YEARLY;COUNT=0", b"RRULE:FREQ=YEARLY;UNTIL=x;BYDAY=-5FR", b"RDATE:99991231",
     b"RDATE:00010101T000000Z,x,,19700101/PT1H", b"UID:1", b"SEQUENCE:x", b"SUMMARY:\xff", b"\r",
     b"\n ", b"X", b":", b"\x00"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40), st.lists(PIECES, max_size=40))
def test_any_lines_at_all_are_findings_and_never_an_error(
    now: list[bytes], earlier: list[bytes]
) -> None:
    before = Feed("earlier.ics", b"\r\n".join(earlier))
    feed = Feed("now.ics", b"\r\n".join(now), before)

    assert [f for f in findings_in_feed(feed) if not f.message] == []


STAMPS = ["00010101T000000", "00010101T000000Z", "99991231T235959", "99991231T235959Z", "99991231",
          "16010101T000000", "20210314T020000", "20210519T100000", "20211107T013000"]  # fmt: skip
OFFSETS = ["-2359", "+9959", "-0500", "+0000", "+235959"]
RULES = ["BYMONTH=3;BYDAY=2SU", "BYMONTH=2;BYMONTHDAY=29,30", "BYDAY=-5FR", "BYMONTH=12",
         "BYMONTHDAY=-1;BYDAY=SU", "INTERVAL=9999", "COUNT=1"]  # fmt: skip
TZIDS = ["Europe/Berlin", "EST", "Made/Up", "Africa/Monrovia"]


@st.composite
def zones(draw: st.DrawFn, tzid: str) -> list[str]:
    """A definition with any values, each of them well written."""
    lines = ["BEGIN:VTIMEZONE", f"TZID:{tzid}"]
    for kind in draw(st.lists(st.sampled_from(["STANDARD", "DAYLIGHT"]), max_size=3)):
        before, after = draw(st.sampled_from(OFFSETS)), draw(st.sampled_from(OFFSETS))
        lines += [f"BEGIN:{kind}", f"DTSTART:{draw(st.sampled_from(STAMPS))}"]
        lines += [f"TZOFFSETFROM:{before}", f"TZOFFSETTO:{after}"]
        for rule in draw(st.lists(st.sampled_from(RULES), max_size=2)):
            until = draw(st.sampled_from(["", *(f";UNTIL={stamp}" for stamp in STAMPS)]))
            lines.append(f"RRULE:FREQ=YEARLY;{rule}{until}")
        dates = draw(st.lists(st.sampled_from(STAMPS), max_size=3))
        lines += [f"RDATE:{','.join(dates)}", f"END:{kind}"]
    return [*lines, "END:VTIMEZONE"]


@given(st.data(), st.sampled_from(TZIDS))
def test_any_zone_and_any_time_are_looked_at_without_an_error(
    data: st.DataObject, tzid: str
) -> None:
    lines = ["BEGIN:VCALENDAR", *data.draw(zones(tzid))]
    for number, stamp in enumerate(data.draw(st.lists(st.sampled_from(STAMPS), max_size=4))):
        end = data.draw(st.sampled_from(STAMPS))
        lines += ["BEGIN:VEVENT", f"UID:{number}", f"DTSTART;TZID={tzid}:{stamp}"]
        lines += [f"DTEND;TZID={tzid}:{end}", "END:VEVENT"]
    feed = Feed("any.ics", "\r\n".join([*lines, "END:VCALENDAR", ""]).encode())
    again = Feed("again.ics", feed.source.text.encode(), feed)

    assert [f for f in findings_in_feed(feed) if not f.message] == []
    assert {f.code for f in findings_in_feed(again)} & {"I761", "I762", "I763", "I764"} == set()
