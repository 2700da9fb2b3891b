"""What a terminal of 80 columns shows of each scene, in colour: golden pictures (SVG)."""

import pytest
from programmes import SCENES, forty_rooms, golden

from tools.pictures import beginning, output, picture

COLUMNS = 80
LINES = 60


def words(scene: str) -> tuple[str, ...]:
    """How somebody names a scene; the one that is made comes on standard input."""
    if scene == "forty-rooms":
        return ("-",)
    return (f"data/{scene}" if scene == "mesf2021" else f"tests/scenes/{scene}.yaml",)


@pytest.mark.parametrize("scene", SCENES)
def test_the_beginning_of_an_agenda_looks_as_approved(scene: str) -> None:
    text = forty_rooms() if scene == "forty-rooms" else ""
    shown = output(("agenda", *words(scene)), columns=COLUMNS, colors=True, text=text)
    made = picture(beginning(shown, LINES), columns=COLUMNS, title=scene).encode()

    assert made == golden(f"agenda-{scene}.svg", made)


def test_a_picture_can_be_light_or_dark() -> None:
    dark, light = (picture(["one"], columns=20, dark=dark) for dark in (True, False))

    assert ("#292929" in dark, "#ffffff" in light) == (True, True)
