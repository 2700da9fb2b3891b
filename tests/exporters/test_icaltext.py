"""Content lines, judged by the icalendar library."""

from itertools import pairwise
from string import ascii_letters, digits
from unicodedata import category

from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Event

from confsched.exporters.icaltext import content, fold, text_value, uri_value

any_text = st.text(
    st.one_of(st.characters(), st.characters(categories=["Cs", "Cc"]), st.sampled_from('\\;,:"^nN'))
)
one_line = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=400)


def tidy(text: str) -> str:
    """Do the slow way what the exporter promises for line ends, controls and lone surrogates."""
    for separator in "\x1c\x1d\x1e":  # str.splitlines alone takes these for line ends
        text = text.replace(separator, "")
    text = "\n".join((text + ".").splitlines())[:-1]
    kept = (char for char in text if category(char) != "Cc" or char in "\t\n")
    return "".join("\ufffd" if category(char) == "Cs" else char for char in kept)


def event_of(*lines: str) -> Event:
    event = Event.from_ical(content(("BEGIN:VEVENT", *lines, "END:VEVENT")).decode())
    assert isinstance(event, Event)
    assert event.errors == []
    return event


def test_a_text_is_escaped_as_the_rfc_says() -> None:
    assert text_value("War; peace, and \\ the rest:\nday\t1") == (
        "War\\; peace\\, and \\\\ the rest:\\nday\t1"
    )


def test_every_kind_of_line_end_becomes_one_escaped_newline() -> None:
    text = "a\r\nb\rc\nd\ve\ff\x85g\u2028h\u2029i\n\rj"

    assert text_value(text) == r"a\nb\nc\nd\ne\nf\ng\nh\ni\n\nj"


def test_control_characters_are_dropped_and_half_surrogates_replaced() -> None:
    assert text_value("nul\0 esc\x1b[31m del\x7f c1\x9b bell\a half\ud83d") == (
        "nul esc[31m del c1 bell half\ufffd"
    )


def test_joiners_and_directional_marks_of_real_scripts_are_kept() -> None:
    text = "می\u200cخواهم \u200fעברית 👩\u200d💻 e\u0301"

    assert text_value(text) == text


@given(any_text | one_line)
@example("\\n \\N \\\\n \\, \\;")
@example("\r\n\n\r")
def test_icalendar_reads_the_text_that_was_written(text: str) -> None:
    event = event_of(f"SUMMARY:{text_value(text)}")

    assert str(event["SUMMARY"]) == tidy(text)


def test_an_address_cannot_smuggle_in_a_line() -> None:
    address = "https://example.org/a b?q=ü%20\r\nATTENDEE:mailto:x@example.org"

    assert uri_value(address) == (
        "https://example.org/a%20b?q=%C3%BC%20%0D%0AATTENDEE:mailto:x@example.org"
    )


def test_an_address_that_is_one_already_stays_as_it_is() -> None:
    address = "https://user@[2001:db8::1]:8080/~x/%C3%BC;v=1?a=b&c='(*)'+,$!#top"

    assert uri_value(address) == address


@given(any_text)
def test_an_address_is_ascii_without_blanks_or_quotes(text: str) -> None:
    allowed = ascii_letters + digits + "-._~:/?#[]@!$&'()*+,;=%"

    assert set(uri_value(text)) <= set(allowed)


def test_a_line_of_75_octets_stays_whole_and_one_of_76_is_folded() -> None:
    assert fold("x" * 75) == b"x" * 75 + b"\r\n"
    assert fold("x" * 76) == b"x" * 75 + b"\r\n x\r\n"


def test_continuation_lines_count_their_leading_space() -> None:
    assert fold("x" * 149) == b"x" * 75 + b"\r\n " + b"x" * 74 + b"\r\n"
    assert fold("x" * 150) == b"x" * 75 + b"\r\n " + b"x" * 74 + b"\r\n x\r\n"


def test_a_character_that_would_straddle_the_fold_moves_to_the_next_line() -> None:
    assert fold("x" * 73 + "😀") == b"x" * 73 + b"\r\n " + "😀".encode() + b"\r\n"
    assert fold("x" * 71 + "😀y") == b"x" * 71 + "😀".encode() + b"\r\n y\r\n"


@given(one_line)
@example("ä" * 300)
@example("x" + "😀" * 200)
@example(" " * 300)
def test_every_folded_line_is_short_and_readable_by_itself(line: str) -> None:
    *physical, end = fold(line).split(b"\r\n")

    assert end == b""
    assert max(map(len, physical)) <= 75
    assert line == physical[0].decode() + "".join(each.decode()[1:] for each in physical[1:])


@given(one_line)
def test_no_line_is_folded_sooner_than_it_must_be(line: str) -> None:
    physical = fold(line).split(b"\r\n")[:-1]
    cuts = [(len(left), right[1:].decode()[0]) for left, right in pairwise(physical)]

    assert all(length + len(following.encode()) > 75 for length, following in cuts)


def test_content_is_the_folded_lines_one_after_another() -> None:
    lines = ("BEGIN:VEVENT", "SUMMARY:" + "ä" * 40, "END:VEVENT")

    assert content(lines) == b"".join(fold(line) for line in lines)
