"""What stands behind names, or in them, and is neither a post nor a body. Nobody here is real."""

import pytest
from test_records import translated

from confsched.formats.records.people.names import names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ada Sample (she/they), Jo Test <jo@example.org> and Bo Muster (@bo)",
            ["Ada Sample (she/they)", "Jo Test <jo@example.org>", "Bo Muster (@bo)"],
        ),
        (
            "Bob (Robert) Sample; Bob (Roberta) al-Muster; Gen. (ret.) Jo Test",
            ["Bob (Robert) Sample", "Bob (Roberta) al-Muster", "Gen. (ret.) Jo Test"],
        ),
        # whose words another name has as well
        ("Kenji Sample, Ken (Kenny) Test", ["Kenji Sample", "Ken (Kenny) Test"]),
        (
            "Ada Sample, MSc, Jo Test, P.Eng. and Bo Muster, MA",
            ["Ada Sample, MSc", "Jo Test, P.Eng.", "Bo Muster, MA"],
        ),
        ("Ada Li, Bo Ma, Ms Jo Test", ["Ada Li", "Bo Ma", "Ms Jo Test"]),
        (
            "Ada Sample (online), Sample University",
            ["Ada Sample (online) (Sample University)"],
        ),
        (
            "Ada Sample, Boats at Sea; Jo Test, Nets at Sea; Bo Muster, Captain",
            ["Ada Sample, Boats at Sea", "Jo Test, Nets at Sea", "Bo Muster, Captain"],
        ),
        (
            "• Ada Sample, Boat Lab\n• Jo Test, Harbour\n• Bo Muster, Net Institute",
            ["Ada Sample, Boat Lab", "Jo Test, Harbour", "Bo Muster, Net Institute"],
        ),
        ("Panelists: דוד לוי, Ada Sample", ["Panelists: דוד לוי", "Panelists: Ada Sample"]),
    ],
)
def test_what_stands_aside_parts_nobody(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ada Sample (they/them), Captain, Boat Lab",
            {"pronouns": "they/them", "role": "Captain", "organization": "Boat Lab"},
        ),
        (
            "Ada Sample <ada@example.org>, Captain, Boat Lab",
            {"email": "ada@example.org", "role": "Captain", "organization": "Boat Lab"},
        ),
        ("Ada Sample (@ada), Boat Lab", {"organization": "Boat Lab", "extra": {"handle": "@ada"}}),
        ("Ada Sample (video message), Boat Lab", {"organization": "Boat Lab"}),
        ("Ada Sample (she/her, Boat Lab)", {"pronouns": "she/her", "organization": "Boat Lab"}),
    ],
)
def test_what_stands_aside_is_told_beside_posts(text: str, told: dict[str, object]) -> None:
    row = f'Date,Start,End,Session,Speaker\n2030-05-14,9:00,9:45,Boats,"{text}"\n'

    assert translated(row)["speakers"] == {"ada-sample": {"name": "Ada Sample", **told}}
