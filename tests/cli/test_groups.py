"""Groups of options as one parameter of a command."""

import inspect
from typing import Annotated

import typer
from typer.testing import CliRunner

from confsched.cli.groups import Choosing, Foreign, spread

Name = Annotated[str, typer.Argument()]


def test_the_options_of_a_group_stand_in_its_place_and_reach_the_command_together() -> None:
    told: list[object] = []

    def command(name: Name, *, before: bool = False, foreign: Foreign, after: int = 1) -> None:
        """Say what came."""
        told.append((name, before, foreign, after))

    app = typer.Typer()
    app.command()(spread(command))
    done = CliRunner().invoke(app, ["ada", "--timezone", "ET", "--map", "a=title", "--after", "2"])

    assert [*inspect.signature(spread(command)).parameters] == [
        *("name", "before", "source", "timezone", "columns", "date", "after"),
    ]
    assert (done.exit_code, told) == (
        0,
        [("ada", False, Foreign(None, "ET", ["a=title"], None), 2)],
    )


def test_a_command_without_groups_is_left_as_it_is() -> None:
    def command(name: Name) -> None:
        """Do nothing."""

    assert spread(command) is command


def test_what_is_chosen_and_what_is_said_of_other_systems_is_asked_as_readers_want_it() -> None:
    chosen = Choosing(day="1", type_="panel", mine="boats, knots").selection()
    reading = Foreign("grid", "ET", ["Vortrag=title"], "2030-05-14").reading(["3=2030-05-20"])

    assert (chosen.day, chosen.room, chosen.type) == ("1", None, "panel")
    assert [one.text for one in chosen.mine or ()] == ["boats", "knots"]
    assert reading == ("grid", "ET", {"Vortrag": "title"}, {"1": "2030-05-14", "3": "2030-05-20"})
