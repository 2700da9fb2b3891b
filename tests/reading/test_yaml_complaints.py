"""What is said of YAML that is none: in plain words, where the mistake was made."""

import re

import pytest
from telling import complaints

from confsched.reading import Document, read


def document(text: str) -> Document:
    return read("made.yaml", text.encode())


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("title: A: B\n", "1:9 F001 a second ': ' in one line; put quotes around the text"),
        ("rooms:\tx: A\n", "1:9 F001 a second ': ' in one line; put quotes around the text"),
        ("a:\n\tb: c\n", "2:1 F001 a tab; YAML is indented with spaces only"),
        ("\ta: 1\n", "1:1 F001 a tab; YAML is indented with spaces only"),
        ("a: [1, 2\nb: 3\n", "1:4 F001 a list '[…' that is not closed with ']' <- 2:2"),
        ("a: {x: 1\nb: 3\n", "1:4 F001 a mapping '{…' that is not closed with '}' <- 2:2"),
        (
            "a: [1,,2]\n",
            "1:7 F001 a value is missing here; quote a text that begins with ',', ']' or '}'",
        ),
        *(
            (f"a: 1\nb: {text}\n", f"2:{column} F001 a list '[…' that is not closed with ']'")
            for text, column in (("[", 4), ("[c, ", 4), ("[  # d", 4), ("{c: [", 8), ("[[c], ", 4))
        ),
        ("a: {\n", "1:4 F001 a mapping '{…' that is not closed with '}'"),
        (
            "a: ]x[\n",
            "1:4 F001 a value is missing here; quote a text that begins with ',', ']' or '}'",
        ),
        (
            "a: |x\n",
            (
                "1:5 F001 a text after '|' or '>' begins on a line of its own; "
                "else put quotes around it"
            ),
        ),
        ("title: ? who\n", "1:8 F001 a text cannot begin with '? ' unless it is quoted"),
        (
            "a: 1\n...\nx\n",
            (
                "3:1 F001 something stands after the end of the YAML document; "
                "begin another with '---'"
            ),
        ),
        ('a: "open\n---\nb: c\n', "2:1 F001 a quote that is never closed before '---' <- 1:4"),
        (
            'a: "C:\\docs"\n',
            "1:7 F001 an escape that YAML does not know; write '\\\\' or single quotes <- 1:4",
        ),
        ("a:\n - x\n b: c\n", "3:2 F001 this line does not belong to the list above"),
        ("- a\nb: c\n", "2:1 F001 this line does not belong to the list above"),
        (
            "a: 1\n- b\n",
            "2:1 F001 this line does not fit the lines above: look at its indentation",
        ),
        (
            "a: >\n  text\n more\n",
            "3:2 F001 this line is indented by 1 space, and those beside it by 2 <- 2:3",
        ),
        ("a:\n  title:A\n  day: 1\n", "2:3 F001 a space is missing behind 'title:'"),
        ("a:\n  - id:a\n    day: 1\n", "2:5 F001 a space is missing behind 'id:'"),
        ("a:\n  day: 1\n  time:10:00-11:00\n", "3:3 F001 a space is missing behind 'time:'"),
        (
            "a:\n  day: 1\n  https://made.example\n",
            "3:3 F001 a line without ': ' where a field was expected",
        ),
        (
            'a: "open\nb: 1\nc: "late"\n',
            "1:4 F001 a quote that is not closed in this line <- 3:5",
        ),
        (
            "a:\n - 'open\n - Jo's\n",
            "2:4 F001 a quote that is not closed in this line <- 3:7",
        ),
        (
            "a:\n<<<<<<< HEAD\n  b: 1\n=======\n  b: 2\n>>>>>>> other\n",
            (
                "2:1 F001 a merge that nobody has finished; choose what stays, "
                "and take out git's lines"
            ),
        ),
        (
            "a:\n  day: 1\n\u00a0\u00a0time: x\n  b: c\n",
            "3:1 F001 a no-break space; YAML is indented with plain spaces only",
        ),
        (
            "a:\n  day: 1\n\u3000time: x\n  b: c\n",
            "3:1 F001 a wide space; YAML is indented with plain spaces only",
        ),
        (
            "a:\n  day: 1\n  - time:\u00a0x\n",
            "3:10 F001 a no-break space; a plain one is needed behind 'time:'",
        ),
        (
            "a:\n  room:\u202fx\n  day: 1\n",
            "2:8 F001 a narrow no-break space; a plain one is needed behind 'room:'",
        ),
        ("a:\n  day: 1\n  room\uff1a x\n", "3:7 F001 a wide '\uff1a' where ': ' is needed"),
        (
            "a: [New] Deal\n",
            "1:10 F001 text after a closing ']'; put quotes around all of it",
        ),
        (
            "a: {New} Deal\n",
            "1:10 F001 text after a closing '}'; put quotes around all of it",
        ),
        (
            "a: {b: #1, c: 2}\nd: 3\n",
            (
                "1:8 F001 a '#' begins a comment, and what closes the bracket is in it; "
                "put quotes around the text"
            ),
        ),
        ("a: - b\n", "1:4 F001 a list that begins with '-' needs a line of its own"),
        ("%YAML 3.0\n---\na: 1\n", "1:1 F001 a version of YAML that is not 1.1 or 1.2"),
        ("a: !e!x bar\n", "1:4 F001 a '!' begins a YAML tag; put quotes around the text"),
        (
            "a: & b\n",
            "1:4 F001 a '&' or '*' begins a YAML name; put quotes around the text",
        ),
        (
            "a: ** bold **\n",
            "1:4 F001 a '&' or '*' begins a YAML name; put quotes around the text",
        ),
        ('a: "\\uD800"\n', "1:7 F001 an escape that is no character <- 1:4"),
        ('a: "\\uZZ00"\n', "1:7 F001 an escape that is no character <- 1:4"),
        ("a: @jo\n", "1:4 F001 a text cannot begin with '@' unless it is quoted"),
        ("a: `x`\n", "1:4 F001 a text cannot begin with '`' unless it is quoted"),
        ("a: %x\n", "1:4 F001 a text cannot begin with '%' unless it is quoted"),
        ("a: *nope\n", "1:4 F001 nothing before this place is marked '&nope'"),
        ("<<: 3\n", "1:1 F001 '<<' takes the entries of a mapping: write '<<: *name'"),
        ("a: {<<: [x]}\n", "1:5 F001 '<<' takes the entries of a mapping: write '<<: *name'"),
        ("? [a]\n: b\n", "1:3 F001 a key must be a text; quote it if it begins with '{' or '['"),
        ("{{ x }}: b\n", "1:1 F001 a key must be a text; quote it if it begins with '{' or '['"),
        ("a: é \x01\n", "1:6 F001 the control character U+0001 cannot stand in a text file"),
        ("a: b\nc: \x1b[1m\n", "2:4 F001 the control character U+001B cannot stand in a text file"),
        ("a: b\n\x00", "2:1 F001 the control character U+0000 cannot stand in a text file"),
    ],
)
def test_a_complaint_is_in_plain_words_and_at_its_place(text: str, complaint: str) -> None:
    assert (complaints(text), document(text).roots, document(text).whole) == (
        [complaint],
        (),
        False,
    )


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: 1\ntitle\nc: 2\n", "2:1"),  # no colon
        ("a: 'open\nb: c\n", "1:4"),
        ('a: "open\nb: c\n', "1:4"),
    ],
)
def test_a_complaint_is_where_the_mistake_is_and_not_where_the_parser_gave_up(
    text: str, place: str
) -> None:
    assert [line.split()[0] for line in complaints(text)] == [place]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("a:\n  x: 1\n   y: 2\n", "a second ': ' in one line"),
        ("a: b\n  c: d\n", "a second ': ' in one line"),
        ("a: {title: A: B}\n", "not closed"),
        ("a: {title: A: B, time: x}\n", "not closed"),
        ("a: 'it's late'\n", "indentation"),
        ('a: "Hall" upstairs\n', "indentation"),
        ("a: &a [*a]\n", "nothing before this place"),
    ],
)
def test_a_complaint_does_not_lead_astray(text: str, wrong: str) -> None:
    assert [
        finding.message for finding in document(text).findings if wrong in finding.message
    ] == []


@pytest.mark.parametrize(
    "text", ["a: |x\n", "title: ? who\n", "a: 1\n...\nx\n", "a: >9x\n", "a: |\n  x\n y\n"]
)
def test_no_complaint_is_in_the_words_of_the_parser(text: str) -> None:
    messages = [finding.message for finding in document(text).findings]

    assert [one for one in messages if re.search("did not find|context|<document", one)] == []


@pytest.mark.parametrize(
    "before",
    ["a: ", "a:\n  ", "- ", "[", "[b,", "{b: ", '{"b":', "---\n", "", "a: &x ", "a:\x85 "],
)
def test_a_text_that_begins_with_an_exclamation_mark_is_no_tag(before: str) -> None:
    text = f"{before}!wow really{']' * before.count('[')}{'}' * before.count('{')}\n"
    message = "a '!' begins a YAML tag, which is no part of the text; put quotes around it"

    assert [finding.message for finding in document(text).findings] == [message]


@pytest.mark.parametrize(
    "text", ["a: wow! really!\n", "a: '!wow'\n", "a: Enfin ! libres\n", "a: look here!](x)\n"]
)
def test_an_exclamation_mark_elsewhere_is_part_of_the_text(text: str) -> None:
    value = text.removeprefix("a: ").strip("\n'")

    assert (document(text).findings, document(text).roots) == ((), ({"a": value},))


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("a: {x: [b], y: One z: 2}\n", "1:20 F001 {second}, or a comma before 'z'"),
        ("a: {x: 1, y: One two z: 2}\n", "1:22 F001 {second}, or a comma before 'z'"),
        ("a: {x: 1, y: One Two: 2}\n", "1:21 F001 {second}"),
        ("a: {x: All: 2}\n", "1:11 F001 {second}"),
        ("a: {x: 'One' y: 2}\n", "1:14 F001 a comma is missing before 'y'"),
        ("a: {x: [b] y: 2}\n", "1:12 F001 a comma is missing before 'y'"),
        ("a: {x: {b: 1} y: 2}\n", "1:15 F001 a comma is missing before 'y'"),
        ("a: {x: 1, y [b]}\n", "1:11 F001 ': ' is missing behind 'y'"),
        ("a: {x {b: 1}}\n", "1:5 F001 ': ' is missing behind 'x'"),
        ("a:\n  b {x: 1, y: 2}\n", "2:3 F001 ': ' is missing behind 'b'"),
        ("a:\n  - b = {x: 1, y: 2}\n", "2:5 F001 ': ' is missing behind 'b'"),
        ("a: {x: b], y: 2}\n", "1:9 F001 a ']' without '[' before it"),
        ("a: x: 1, y: 2}\n", "1:14 F001 a '}' without '{' before it"),
    ],
)
def test_what_is_missing_between_brackets_is_named(text: str, complaint: str) -> None:
    second = "a second ': ' in one line; put quotes around the text"

    assert complaints(text) == [complaint.replace("{second}", second)]
