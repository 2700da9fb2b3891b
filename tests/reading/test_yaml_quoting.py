"""Quotes that are offered where they are what a text lacks."""

import pytest

from confsched.reading import read


def fixed(line: str) -> tuple[str, bool] | None:
    """The line with the fix made that is offered, and whether it is a safe one."""
    document = read("made.yaml", f"a:\n    {line}\n    time: 10:00-11:00\n".encode())
    [fix] = [one.fix for one in document.findings]
    if fix is None:
        return None
    [edit] = fix.edits
    text = document.source.text
    mended = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return mended.split("\n")[1].strip(), fix.safe


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("title: @home with the news", 'title: "@home with the news"'),
        ("title: % of the news  # why", 'title: "% of the news"  # why'),
        ('title: `ls` and "friends"', "title: '`ls` and \"friends\"'"),
        ("title: *NEW* Talk", 'title: "*NEW* Talk"'),
        ("b: {title: @home, room: hall}", 'b: {title: "@home", room: hall}'),
        ("tags: [@home, news]", 'tags: ["@home", news]'),
        ("tags: [news, @home]", 'tags: [news, "@home"]'),
    ],
)
def test_a_text_that_begins_as_none_can_is_put_into_quotes(line: str, mended: str) -> None:
    assert fixed(line) == (mended, True)


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("title: Security: what next?", 'title: "Security: what next?"'),
        ("title: Don't: stop", 'title: "Don\'t: stop"'),
        ("title: [Draft] A Talk", 'title: "[Draft] A Talk"'),
        ('title: "Never" and Again', "title: '\"Never\" and Again'"),
        ("title: > 100 users", 'title: "> 100 users"'),
        ("title: ? what", 'title: "? what"'),
    ],
)
def test_what_may_have_lost_something_else_is_put_into_quotes_where_one_says_so(
    line: str, mended: str
) -> None:
    assert fixed(line) == (mended, False)


@pytest.mark.parametrize(
    "line",
    [
        "title: Opening time: 10:00",  # a line break was lost
        "title: Opening speakers: [Jo Sample]",
        "title: @a, \"b\" and 'c'",  # a text with both kinds of quotes
        'title: "Never closed',
    ],
)
def test_no_quotes_are_offered_where_they_are_not_what_is_missing(line: str) -> None:
    assert fixed(line) is None
