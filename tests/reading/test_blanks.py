"""Runs of blanks that are longer than anybody writes them."""

import pytest

from confsched.reading import read

LONG = " " * 30_000
SHORT = " " * 400


@pytest.mark.parametrize(
    ("name", "text", "roots"),
    [
        (
            "a.json",
            f'[["Ada{LONG}Sample", "a  b"], null, "x"]',
            [[f"Ada{SHORT}Sample", "a  b"], None, "x"],
        ),
        (
            "a.json",
            '{"a": {"b": "1' + "\\n" * 30_000 + '2"}}',
            {"a": {"b": "1" + "\n" * 400 + "2"}},
        ),
        ("a.yaml", f"a: &x ['b{LONG}c']\nd: *x\n", {"a": [f"b{SHORT}c"], "d": [f"b{SHORT}c"]}),
        ("a.csv", f"a,b\n1,2{LONG}3\n", [{"a": "1", "b": f"2{SHORT}3"}]),
    ],
)
def test_what_is_longer_is_shortened_and_nothing_else(name: str, text: str, roots: object) -> None:
    assert read(name, text.encode()).roots == (roots,)
