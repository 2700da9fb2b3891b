"""Lists on lines of their own: what stays in one keeps its line, its quotes and its comment."""

import pytest

from confsched.editing.applying import apply
from confsched.editing.fields import set_field
from confsched.model.assemble import assemble
from confsched.reading import read

HEAD = "sessions:\n  talk:\n    title: Talk\n"
LIST = "    speakers:\n    - ada   # she leads\n    # and two more\n    - 'ben'\n    - cleo\n"


def with_speakers(text: str, speakers: list[str]) -> str:
    document = read("made.yaml", text.encode())
    talk = assemble([document]).sessions["talk"].origin.mapping
    return apply(text, set_field(talk, "speakers", speakers))


@pytest.mark.parametrize(
    ("speakers", "expected"),
    [
        ("ada ben cleo dan", LIST + "    - dan\n"),
        ("zoe ada ben cleo", LIST.replace("- ada", "- zoe\n    - ada")),
        ("ada cleo", LIST.replace("    # and two more\n    - 'ben'\n", "    # and two more\n")),
        ("ada", LIST.replace("    - 'ben'\n    - cleo\n", "")),
        ("ada dan cleo", LIST.replace("'ben'", "'dan'")),
        ("ada dan eva cleo", LIST.replace("- 'ben'", "- 'dan'\n    - eva")),
        ("ben cleo", LIST.replace("    - ada   # she leads\n", "")),
        ("dan eva", "    speakers: [dan, eva]\n"),
    ],
)
@pytest.mark.parametrize("behind", ["", "    room: hall\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_list_is_changed_item_by_item(
    speakers: str, expected: str, behind: str, end: str
) -> None:
    before, after = (f"{HEAD}{part}{behind}".replace("\n", end) for part in (LIST, expected))

    assert with_speakers(before, speakers.split()) == after


def test_the_last_items_go_where_the_file_has_no_last_line_break() -> None:
    assert with_speakers((HEAD + LIST).rstrip(), ["ada"]) == (
        HEAD + "    speakers:\n    - ada   # she leads\n    # and two more"
    )
