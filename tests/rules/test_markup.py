"""HTML in a text, what is none, and the plain text that it stands for."""

import pytest

from confsched.rules.markup import is_safe, tags_and_entities, without_markup
from confsched.text.changed import changed


@pytest.mark.parametrize(
    ("text", "plain", "safe"),
    [
        ("Trade <b>and</b> Travel", "Trade and Travel", True),
        ("Trade <b> and </b> Travel", "Trade and Travel", True),
        ("<b> Trade </b>", "Trade", True),
        ("Trade<br>Travel", "Trade Travel", False),
        ("Trade <br/> Travel", "Trade Travel", False),
        ("<p>Trade</p><p>Travel</p>", "Trade Travel", False),
        ("Trade\n<li>and</li>\n<li> Travel", "Trade\nand\nTravel", False),
        ("<B>x</B>", "x", True),
        ('<font color="red">x</font>', "x", True),
        ('<a href="https://forum.example/?a>b">x</a>', "x", False),
        ("x<sup>2</sup>", "x2", False),
        ("<o:p foo='x'>x</o:p>", "x", False),
        ("<!-- <b> -->x", "x", False),
        ("R&amp;D", "R&D", True),
        ("R &amp; D", "R & D", True),
        ("9&#8211;5 &#x2013; 1", "9–5 – 1", True),
        ("Pourquoi&nbsp;?", "Pourquoi\u00a0?", True),
        ("New&nbsp;Deal", "New Deal", True),
        ("New&nbsp; Deal", "New Deal", True),
        ("&ldquo;Trade&rdquo;", "“Trade”", True),
    ],
)
def test_html_becomes_plain_text(text: str, plain: str, safe: bool) -> None:  # noqa: FBT001 -- a row
    parts = tags_and_entities(text)

    assert changed(text, without_markup(text, parts)) == plain
    assert is_safe(parts) is safe


def test_what_nobody_would_see_is_not_made() -> None:
    assert without_markup("Tra&shy;de", tags_and_entities("Tra&shy;de")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "a < b and c > d",
        "a <b and c> d",
        "R&D and AT&T; more",
        "<3",
        "<desk@forum.example>",
        "<https://forum.example/a=b>",
        "List<String>",
        "<name>",
        "The <dialog> element",
        "?a=1&copy=2&lt",
        "&nosuch;",
        "&;",
        "&#;",
        "<>",
        "</>",
        "x <- y",
    ],
)
def test_other_signs_are_no_html(text: str) -> None:
    assert tags_and_entities(text) == ()
