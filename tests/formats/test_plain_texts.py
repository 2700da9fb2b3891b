"""Texts of others as plain text: without HTML, and with the lines that somebody made."""

import pytest

from confsched.formats.texts import plain


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Knots &#x26; more\n\nAnd a line", "Knots & more\n\nAnd a line"),
        ("Knots &amp;amp; more\n  * one", "Knots & more\n  * one"),
        ("Knots &amp;  more \n\n\n\nend", "Knots & more\n\nend"),
        ("Kind: talk\nWho: Jo\n<p>Of\nknots</p>\nEnd", "Kind: talk\nWho: Jo\n\nOf knots\n\nEnd"),
        ("Of <b>many\nknots</b>\nand more", "Of many knots\nand more"),
        ("One<br>\nTwo\nand more", "One\nTwo and more"),
        (f"Of\n{'knots ' * 25}<br>Two", f"Of\n{'knots ' * 24}knots\nTwo"),
        ("One.</br></br>Two.</br>Three", "One.\n\nTwo.\nThree"),
        (
            "Kind: talk\nWho: Jo\n<p>Of<br />\nknots</p>\nEnd",
            "Kind: talk\nWho: Jo\n\nOf\nknots\n\nEnd",
        ),
        ("<p>One</p>\n<p>Two</p>\n", "One\n\nTwo"),
        ("One\n<https://a.example/x/>\nTwo", "One\nhttps://a.example/x/\nTwo"),
        ("Join here<http://a.example>\nor not", "Join here (http://a.example)\nor not"),
        ("<ul>\n<li>One\n<li>Two\n</ul>", "- One\n- Two"),
        ("<ul><li> One\n</li><li>\n <p>Two</p></li><li></li></ul>", "- One\n- Two\n\n-"),
        ("One\n\n    Two\n      three\n    four", "One\n\nTwo\n  three\nfour"),
        ("One\n    Two\n  three", "One\n    Two\n  three"),
        ("One:\n  - two\n  - three", "One:\n  - two\n  - three"),
        ("<Summary will be written later.>", "<Summary will be written later.>"),
        ("<details open>One</details>", "One"),
        (
            "See <knot:bowline/> and <Reef/><br/>or <p/>not",
            "See <knot:bowline/> and <Reef/>\nor\n\nnot",
        ),
        ("<table><tr><td>Jo </td><td></td><td>Knots</td></tr></table>", "Jo Knots"),
        ("One_x000D_\nTwo", "One\nTwo"),
        ("One \n \nTwo\t \n  three", "One\n\nTwo\n  three"),
        ("<p>Of <![boats]>knots</p><![ more", "Of knots\n\n<![ more"),
        ("<table><tr><th>Who</th><th>What</th></tr></table>", "Who What"),
    ],
)
def test_a_text_keeps_the_lines_that_were_made(text: str, read: str) -> None:
    assert plain(text) == read


def test_controls_that_are_letters_of_windows_are_those_letters() -> None:
    assert plain("\x91Low tide\x92 \x96 caf\xe9\x85 \x81") == "‘Low tide’ – café… \x81"
    assert plain("Jo\xe2\x80\x99s \x91tide\x92") == "Jo\xe2\x80\x99s \x91tide\x92"


@pytest.mark.parametrize("text", ["null", " null ", '""', "''"])
def test_what_stands_for_no_text_is_none(text: str) -> None:
    assert plain(text) == ""


def test_a_text_about_nothing_is_one() -> None:
    assert plain("null and void") == "null and void"
    assert plain('"Tide"') == '"Tide"'


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (r"Low\r\ntide\r\n\r\nebb", "Low\ntide\n\nebb"),
        (r"What \r\n ends", r"What \r\n ends"),
        (r"What `\r\n` ends", r"What `\r\n` ends"),
        (r"C:\readme\new", r"C:\readme\new"),
    ],
)
def test_ends_of_lines_that_were_escaped_twice_are_ends_of_lines(text: str, read: str) -> None:
    assert plain(text) == read
