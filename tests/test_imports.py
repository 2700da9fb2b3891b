"""What a start loads: nothing heavy before it is needed, in a fresh interpreter."""

import re
import subprocess
import sys
from pathlib import Path

from support import PROJECT

HEAVY = frozenset(("icalendar", "markdown_it", "pygments", "rich", "typer", "yaml"))


def modules_after(code: str) -> set[str]:
    """The modules that some code has loaded, by their full names."""
    program = f"import sys\n{code}\nsys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def modules_of_command(*arguments: str) -> set[str]:
    """The modules that a command has loaded when it ends, which is without tidying up."""
    code = f"""
import os
from confsched.__main__ import main
sys.argv = ["confsched", *{arguments!r}]
def end(_code):
    raise SystemExit
os._exit = end
try:
    main()
except SystemExit:
    pass
"""
    return modules_after(code)


def packages(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


def test_the_package_alone_loads_nothing_heavy() -> None:
    assert packages(modules_after("import confsched")) & HEAVY == set()


def test_the_public_api_alone_loads_nothing_heavy() -> None:
    assert packages(modules_after("from confsched import api")) & HEAVY == set()


def test_the_version_needs_nothing_but_the_interpreter_itself() -> None:
    before = modules_after("import os")

    assert modules_of_command("--version") - before == {"confsched", "confsched.__main__"}


def test_files_of_ours_load_nothing_of_other_systems_formats() -> None:
    forum = str(PROJECT / "data" / "mesf2021")
    loaded = {*modules_of_command("validate", forum), *modules_of_command("agenda", forum)}

    assert {name for name in loaded if name.startswith("confsched.formats")} == set()
    assert "confsched.loading" in loaded


def test_help_loads_no_more_than_typer_does() -> None:
    typer_alone = """
import typer
app = typer.Typer()
@app.command()
def one(): pass
@app.command()
def two(): pass
try:
    app(["--help"])
except SystemExit:
    pass
"""
    more = modules_of_command("--help") - modules_after(typer_alone)

    assert packages(more) & HEAVY == set()


def test_help_loads_neither_readers_nor_models() -> None:
    loaded = packages(modules_of_command("--help"))

    assert loaded & {"icalendar", "yaml"} == set()


def test_help_of_a_command_loads_little_of_ours_but_the_command_line() -> None:
    loaded = modules_of_command("export", "--help")
    ours = {name for name in loaded if name.startswith("confsched.")}

    assert {name for name in ours if not name.startswith("confsched.cli")} == {
        "confsched.__main__", "confsched.errors", "confsched.findings", "confsched.patterns",
        "confsched.source",
    }  # fmt: skip
    assert packages(loaded) & {"icalendar", "yaml"} == set()


def test_validating_loads_no_calendar_and_no_colours() -> None:
    loaded = packages(modules_of_command("validate", str(PROJECT / "data" / "minimal")))

    assert loaded & {"icalendar", "rich"} == set()


def test_where_nothing_is_wrong_nothing_is_loaded_that_changes_or_publishes_files() -> None:
    loaded = modules_of_command("validate", str(PROJECT / "data" / "minimal"))

    assert loaded & {"confsched.editing", "confsched.files.folder", "ctypes", "json"} == set()


def test_a_file_of_another_system_loads_no_format_but_its_own_and_those_asked_before_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "made-up.xml"
    path.write_text("<schedule><conference/><day/></schedule>", "utf-8")
    loaded = modules_of_command("validate", str(path))

    assert {"confsched.formats.systems.own_json", "confsched.formats.systems.frab.format"} <= loaded
    assert (
        loaded & {"confsched.formats.systems.europython", "confsched.formats.records.format"}
        == set()
    )
    assert "html.parser" not in loaded


def test_an_agenda_with_nothing_but_a_view_loads_no_option_parser() -> None:
    for view in ("best", "grid"):
        path = str(PROJECT / "data" / "minimal")
        loaded = packages(modules_of_command("agenda", path, "--view", view))

        assert loaded & {"click", "icalendar", "pydantic", "rich", "typer"} == set()


def test_no_group_is_repeated_possessively() -> None:
    """Python before 3.11.5 gets that wrong (gh-101955, gh-106052), and Debian 12 has 3.11.2."""
    repeated = re.compile(r"(?<!\()\)(?:[*+?]|\{[\d,]+\})\+|\(\?>")
    texts = {path: path.read_text("utf-8") for path in (PROJECT / "confsched").rglob("*.py")}

    assert [path.name for path, text in texts.items() if repeated.search(text)] == []
