"""What a link looks like, and what is wrong with one that is none."""

import pytest

from confsched.rules.links import complaint, is_link, with_scheme


@pytest.mark.parametrize(
    "text",
    [
        "https://forum.example",
        "http://forum.example:8080/live?x=1&y=2#z",
        "HTTPS://Forum.Example/",
        "https://bücher.example/ä?q=ü",
        "https://xn--bcher-kva.example",
        "https://[2001:db8::1]:443/x",
        "https://jo@forum.example./a,b;c(d)",
        "http://localhost:3000",
        "http://192.0.2.1/x",
    ],
)
def test_the_address_of_a_page_is_a_link(text: str) -> None:
    assert is_link(text)


@pytest.mark.parametrize(
    ("text", "why", "right"),
    [
        (
            "www.forum.example",
            "it does not begin with 'https://'",
            "https://www.forum.example",
        ),
        (
            "forum.example:8080/x?y=1",
            "it does not begin with 'https://'",
            "https://forum.example:8080/x?y=1",
        ),
        ("//forum.example/x", "it does not begin with 'https://'", "https://forum.example/x"),
        ("tba", "it does not begin with 'https://'", ""),
        ("", "it has a space in it", ""),
        ("http//forum.example", "it does not begin with 'https://'", ""),
        ("mailto:jo@forum.example", "it begins with 'mailto:', not with 'https://'", ""),
        ("javascript:alert(1)", "it begins with 'javascript:', not with 'https://'", ""),
        ("https://", "there is no host after 'https://'", ""),
        ("https:/forum.example", "there is no host after 'https://'", ""),
        ("https://https://forum.example", "there is no host after 'https://'", ""),
        ("https://forum..example", "there is no host after 'https://'", ""),
        ("https://forum.example:http", "there is no host after 'https://'", ""),
        ("https://forum .example", "it has a space in it", ""),
        ("see www.forum.example", "it has a space in it", ""),
        (" https://forum.example", "it has a space in it", ""),
        ("https://forum.example\u200b", "it has a character in it that nobody sees", ""),
        ("www.forum\u200b.example", "it has a character in it that nobody sees", ""),
    ],
)
def test_anything_else_is_none_and_may_be_mended(text: str, why: str, right: str) -> None:
    assert not is_link(text)
    assert complaint(text) == why
    assert with_scheme(text) == right
