"""The wheel: all of the package, its types and its licence, and one version everywhere."""

import subprocess
import sys
from email.message import Message
from email.parser import Parser
from importlib.metadata import version
from pathlib import Path
from zipfile import ZipFile

import pytest
from support import PROJECT

import confsched


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=PROJECT, capture_output=True, check=True)
    [path] = folder.glob("*.whl")
    return ZipFile(path)


@pytest.fixture(scope="module")
def metadata(wheel: ZipFile) -> Message:
    [name] = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
    return Parser().parsestr(wheel.read(name).decode())


def test_the_wheel_holds_the_package_and_nothing_else(wheel: ZipFile) -> None:
    ours = {
        path.relative_to(PROJECT).as_posix()
        for path in (PROJECT / "confsched").rglob("*")
        if path.suffix == ".py" or path.name == "py.typed"
    }
    held = {name for name in wheel.namelist() if ".dist-info/" not in name}

    assert held == ours


def test_the_wheel_holds_the_licence(wheel: ZipFile) -> None:
    [name] = [name for name in wheel.namelist() if Path(name).name == "LICENSE"]

    assert wheel.read(name) == (PROJECT / "LICENSE").read_bytes()


def test_the_version_is_the_same_everywhere(metadata: Message) -> None:
    command = [sys.executable, "-m", "confsched", "--version"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert metadata["Version"] == confsched.__version__ == version("confsched")
    assert said == f"confsched {confsched.__version__}\n"


def test_the_version_is_written_in_one_place() -> None:
    places = [PROJECT / "pyproject.toml", *(PROJECT / "confsched").rglob("*.py")]
    written = f'"{confsched.__version__}"'

    assert [path.name for path in places if written in path.read_text("utf-8")] == ["__init__.py"]


def test_using_it_needs_no_tool_of_ours(metadata: Message) -> None:
    needed = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]

    assert [line.split(">=")[0] for line in needed] == [
        "anyascii", "charset-normalizer", "pyyaml", "rich", "typer", "tzdata",
    ]  # fmt: skip
