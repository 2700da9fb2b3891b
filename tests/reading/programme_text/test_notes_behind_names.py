"""Organizations that are told below names, in the order of notes: papers do so. All made up."""

import pytest
from outlined import outline, outline_of_html

TOLD = [
    "2026-06-04 09:00-10:00 Boats",
    "  speaker: Ada Sample |  | Sample University",
    "  speaker: Ben Muster |  | Sample University / Boat Works [Ltd]",
    "  speaker: Cleo Probe |  | Boat Works [Ltd]",
    "2026-06-04 10:00-11:00 Nets of 2 cm²",
]
RAISED = """\
Ada Sample<sup>1</sup>, Ben Muster<sup>1,2</sup> and Cleo Probe<sup>2</sup>
<sup>1</sup>Sample University; <sup>2</sup>Boat Works (Ltd)."""
PLAIN = "Ada Sample¹; Ben Muster¹,²; Cleo Probe²\n\n¹ Sample University, ² Boat Works (Ltd)"
BEHIND = "Ada Sample¹, Ben Muster¹,², Cleo Probe² (¹Sample University; ²Boat Works (Ltd))"
COPIED = "Ada Sample1, Ben Muster1,2 and Cleo Probe2\n1Sample University; 2Boat Works (Ltd)"
LINE_BY_LINE = """\
Ada Sample<sup>1</sup>, Ben Muster<sup>1</sup><sup>,</sup><sup>2</sup>, Cleo Probe<sup>2</sup>
<sup>1</sup>Sample University
<sup>2</sup>Boat Works (Ltd)"""


@pytest.mark.parametrize("told", [RAISED, PLAIN, BEHIND, LINE_BY_LINE, COPIED])
def test_notes_lead_to_organizations(told: str) -> None:
    page = f"## 4 June 2026\n\n9:00-10:00\n\n_Boats_\n\n{told}\n\n10:00-11:00 Nets of 2 cm²\n"

    assert outline(page) == TOLD


@pytest.mark.parametrize("told", [RAISED, LINE_BY_LINE])
def test_notes_of_pages_of_the_web_do_as_well(told: str) -> None:
    lines = "<br>".join(told.splitlines())
    page = f"<h2>4 June 2026</h2><p>9:00-10:00 Boats<br>{lines}</p><p>10:00-11:00 Nets of 2 cm²</p>"

    assert outline_of_html(page) == TOLD


def test_notes_in_cells_are_explained_there() -> None:
    page = f"""<h2>4 June 2026</h2><table>
<tr><td>9:00-10:00</td><td><b>Boats</b><br>{RAISED.replace(chr(10), "<br>")}</td></tr>
<tr><td>10:00-11:00</td><td>Nets of 2 cm²</td></tr></table>"""

    assert outline_of_html(page) == TOLD


def test_notes_that_nothing_explains_are_left_out() -> None:
    page = "4 June 2026\n9:00-10:00 Boats\nAda Sample², Ben Muster³\n10:00-11:00 Nets\n"

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2026-06-04 10:00-11:00 Nets",
    ]


def test_digits_behind_words_are_notes_only_where_they_are_explained() -> None:
    page = "4 June 2026\n9:00-10:00 Boats in Room2, Hall1\n2 Short talks follow\n10:00-11:00 Nets\n"

    assert outline(page)[0] == "2026-06-04 09:00-10:00 Boats in Room2, Hall1"
