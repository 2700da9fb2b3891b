"""Changing a part of a text where it is written: in every style, or not at all."""

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from confsched.editing.applying import apply
from confsched.editing.changes import edits, part_of, reworded, rewritten
from confsched.reading import Mapping, read
from confsched.rules.markup import tags_and_entities, without_markup
from confsched.rules.untidy import flaws
from confsched.source import Span
from confsched.text.changed import Change, changed


def place_of(document: str, name: str = "sample.yaml") -> tuple[str, Span]:
    """The text of the key `t` in a document, and where it stands."""
    root = read(name, document.encode()).roots[0]
    assert isinstance(root, Mapping)
    text = root["t"]
    assert isinstance(text, str)
    return text, root.at("t")


def after(document: str, changes: tuple[Change, ...], name: str = "sample.yaml") -> str | None:
    """The document after some changes of its text; None where they are not offered."""
    text, place = place_of(document, name)
    made = edits(place, text, changes)
    for edit in reversed(made):
        document = document[: edit.span.start] + edit.text + document[edit.span.end :]
    return document if made else None


@pytest.mark.parametrize(
    ("document", "mended"),
    [
        ("t: New  Deal\n", "t: New Deal\n"),
        ("t: 'New  Deal'\n", "t: 'New Deal'\n"),
        ("t: 'Jo''s  Deal'\n", "t: 'Jo''s Deal'\n"),
        ('t: "New  Deal"\n', 't: "New Deal"\n'),
        ('t: "\\"New\\"  Deal"\n', 't: "\\"New\\" Deal"\n'),
        ("{t: New  Deal, u: x}\n", "{t: New Deal, u: x}\n"),
        ("t: &a New  Deal\n", "t: &a New Deal\n"),
        ("t: a  b  c\n", "t: a b c\n"),
        ("t: a  b a  b\n", "t: a b a b\n"),
        ("t: |\n  New  Deal\n  x\nu: y\n", "t: |\n  New Deal\n  x\nu: y\n"),
        ("t: |-\n    New  Deal\n", "t: |-\n    New Deal\n"),
        ("t: >-\n  A\n  New  Deal\n", "t: >-\n  A\n  New Deal\n"),
        ("t: A\n  New  Deal\n", "t: A\n  New Deal\n"),
        ("t: Trade\u200b\n", "t: Trade\n"),
        ('t: "New\\x20 Deal"\n', 't: "New\\x20Deal"\n'),
        # a tab may be written so, and in JSON is
        ('t: "New\\tDeal  \\u2013"\n', 't: "New Deal \\u2013"\n'),
        ('t: "Trade\\u200b"\n', 't: "Trade"\n'),
        ('t: "New\\u0009Deal \\U0001F600  x"\n', 't: "New Deal \\U0001F600 x"\n'),
        ('{"t": "\\u00c9t\\u00e9\\t\\tx"}', '{"t": "\\u00c9t\\u00e9 x"}'),
        ("t: |\n  New\n  \u200bDeal\u200b\nu: y\n", "t: |\n  New\n  Deal\nu: y\n"),
        ("t: |+\n  New\n  Deal\u200b\n\nu: y\n", "t: |+\n  New\n  Deal\n\nu: y\n"),
        # these look like files in XML and JSON, and like a calendar
        ("t: <New>  Deal\n", "t: <New> Deal\n"),
        ("t: '[\"New\"]  Deal'\n", "t: '[\"New\"] Deal'\n"),
        ("t: BEGIN:VCALENDAR  Deal\n", "t: BEGIN:VCALENDAR Deal\n"),
    ],
)
def test_a_text_is_changed_in_any_style(document: str, mended: str) -> None:
    text, _ = place_of(document)

    assert after(document, flaws(text, prose=True)) == mended


@pytest.mark.parametrize(
    "document",
    [
        't: "Trade\\u200b\n  Deal"\n',
        't: "New \\\n  \\ Deal"\n',
        "t: \u200b- Trade\n",
        "t: \u200b[Trade]\n",
        "t: \u200bnull\n",
        "t: Trade:\u200b x\n",
        "t: Trade \u200b#1\n",
        "t: \u200b'Trade'\n",
    ],
)
def test_a_text_is_left_alone_where_it_would_be_read_as_something_else(document: str) -> None:
    text, _ = place_of(document)

    assert flaws(text, prose=True) != ()
    assert after(document, flaws(text, prose=True)) is None


def test_a_text_without_quotes_gets_nothing_that_would_end_it_in_a_list() -> None:
    change = (Change(1, 2, ","),)

    assert after("t: a;b\n", change) is None
    assert after("t: 'a;b'\n", change) == "t: 'a,b'\n"


def test_a_text_with_very_many_flaws_is_left_alone() -> None:
    assert after(f"t: {'a  ' * 100}b\n", flaws("a  " * 100 + "b", prose=True)) is not None
    assert after(f"t: {'a  ' * 101}b\n", flaws("a  " * 101 + "b", prose=True)) is None


def test_json_is_changed_as_json() -> None:
    document = '{"t": "New  Deal\\/"}'

    assert after(document, (Change(3, 5, " "),), "sample.json") == '{"t": "New Deal\\/"}'


def test_two_escapes_of_json_may_be_one_letter() -> None:
    document = '{"t": "\\ud83d\\ude00\\tx"}'

    assert after(document, (Change(1, 2, " "),), "sample.json") == '{"t": "\\ud83d\\ude00 x"}'


@pytest.mark.parametrize(
    ("document", "change", "part"),
    [
        ("t: New  Deal\n", Change(3, 5, ""), "  "),
        ("t: >-\n  A\n  New  Deal\n", Change(5, 7, ""), "  "),
        ('t: "Trade\\u200b"\n', Change(5, 6, ""), "\\u200b"),
        ('t: "Trade\\u200b\n  x"\n', Change(5, 6, ""), '"Trade\\u200b\n  x"'),
        ("t: aXaX\n", Change(3, 4, ""), "X"),
    ],
)
def test_the_part_of_a_text_is_found_or_else_the_whole(
    document: str, change: Change, part: str
) -> None:
    text, place = place_of(document)
    found = part_of(place, text, change)

    assert found.text == part
    assert found.end == document.rindex(part) + len(part)


PIECES = (
    *("a", "b", "New", "Deal", " ", "  ", "\u200b", "\u00a0", "\n", ":", "#", "-", "'", '"', "\\"),
    *(",", "[", "]", "{", "}", "&amp;", "&lt;", "&quot;", "&#44;", "<b>", "</b>", "<br>", "null"),
)
STYLES = st.sampled_from(["", "'", '"', "|", ">"])


@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=10).map("".join), STYLES, st.booleans()
)
def test_whatever_is_offered_says_what_is_meant_and_changes_nothing_else(
    text: str,
    style: str,
    in_brackets: bool,  # noqa: FBT001 -- a sample
) -> None:
    content = {"s": "before", "t": text, "u": "after"}
    document = yaml.dump(
        content, default_style=style, allow_unicode=True, width=20, default_flow_style=in_brackets
    )
    text, _ = place_of(document)  # PyYAML folds some texts wrongly
    for changes in (
        flaws(text, prose=True),
        flaws(text, prose=False),
        without_markup(text, tags_and_entities(text)),
    ):
        made = after(document, changes)

        if made is not None:
            (root,) = read("x.yaml", made.encode()).roots
            assert isinstance(root, dict)
            # how many line breaks end a block is said by its sign, and is no part of the text
            ends = "\n" if style in ("|", ">") else ""
            told = {name: str(one).rstrip(ends) for name, one in root.items()}
            wanted = {**content, "t": changed(text, changes)}
            assert told == {name: one.rstrip(ends) for name, one in wanted.items()}


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=10).map("".join), st.booleans())
def test_and_in_json(text: str, ascii_only: bool) -> None:  # noqa: FBT001 -- a sample
    document = json.dumps({"t": text}, ensure_ascii=ascii_only)
    changes = flaws(text, prose=False)
    made = after(document, changes, "x.json")

    if made is not None:
        assert json.loads(made) == {"t": changed(text, changes)}


@pytest.mark.parametrize(
    ("name", "document", "mended"),
    [
        ("a.yaml", "t: Hal\n", "t: Jo's Hall\n"),
        ("a.yaml", "t: 'Hal'\n", "t: 'Jo''s Hall'\n"),
        ("a.yaml", "t: >-\n  Hal\n", "t: Jo's Hall\n"),
        ("a.json", '{"t": "Hal"}', '{"t": "Jo\'s Hall"}'),
        ("a.json5", '// x\n{t: "Hal",}', '// x\n{t: "Jo\'s Hall",}'),
        ("a.json5", "{t: 'Hal'}", None),
        ("a.toml", 't = "Hal"\n', 't = "Jo\'s Hall"\n'),
        ("a.toml", "t = 'Hal'\n", None),  # in TOML nothing stands for a quote between such quotes
    ],
)
def test_a_text_is_replaced_where_it_is_then_read_as_meant(
    name: str, document: str, mended: str | None
) -> None:
    _, place = place_of(document, name)
    made = rewritten(place, "Jo's Hall")

    assert (apply(document, made) if made else None) == mended


@pytest.mark.parametrize(
    ("document", "mended"),
    [
        ("t: 10 EST - 11 EST\n", "t: 10 ET - 11 ET\n"),
        ("t: ESTATE 10EST\n", "t: ESTATE 10ET\n"),
        ("t: '10 EST'\n", "t: '10 ET'\n"),
        ("t: >-\n  10\n  EST\n", "t: >-\n  10\n  ET\n"),
        ('t: "10 \\x45ST"\n', None),
        ('t: "10 \\x45ST - 11 EST"\n', None),  # one of the two would stay
        ("t: none\n", None),
    ],
)
def test_a_word_is_replaced_wherever_it_stands_or_nowhere(
    document: str, mended: str | None
) -> None:
    _, place = place_of(document)
    made = reworded([place], "EST", "ET")

    assert (apply(document, made) if made else None) == mended
