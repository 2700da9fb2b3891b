"""A workbook of ours, opened and saved again by LibreOffice, is still the same conference."""

import json
import subprocess
from pathlib import Path

import pytest
from interop_tools import program
from programmes import scene
from support import PROJECT

from confsched import api

pytestmark = pytest.mark.interop
RICH = PROJECT / "tests" / "formats" / "rich.yaml"


def saved_again(path: Path, folder: Path, kind: str = "xlsx") -> Path:
    """What LibreOffice makes of a workbook."""
    office = program("soffice", "libreoffice-calc")
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = [office, profile, "--headless", "--convert-to", kind, "--outdir", str(folder)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
    return folder / f"{path.stem}.{kind}"


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
@pytest.mark.parametrize("source", [RICH, PROJECT / "data" / "mesf2021"], ids=["rich", "mesf2021"])
def test_what_an_office_saves_is_the_same_conference(
    source: Path, kind: str, tmp_path: Path
) -> None:
    made = tmp_path / "made.xlsx"
    made.write_bytes(api.template(source).data)
    (tmp_path / "saved").mkdir()
    after = api.load(saved_again(made, tmp_path / "saved", kind))
    before = api.load(source)

    assert json.loads(api.export(after, "json", audience="crew")) == json.loads(
        api.export(before, "json", audience="crew")
    )
    assert sorted(one.message for one in api.validate(after).findings) == sorted(
        one.message for one in api.validate(before).findings
    )


@pytest.mark.parametrize("name", ["mesf2021", "clash", "midnight"])
def test_an_exported_programme_that_an_office_saves_has_the_same_sessions(
    name: str, tmp_path: Path
) -> None:
    made = tmp_path / "made.xlsx"
    made.write_bytes(api.export(scene(name), "xlsx"))
    (tmp_path / "saved").mkdir()
    after = api.load(saved_again(made, tmp_path / "saved"))

    assert [(one.id, one.title, one.start, one.end) for one in after.scheduled] == [
        (one.id, one.title, one.start, one.end) for one in scene(name).scheduled
    ]


def test_every_session_is_on_the_pages_that_an_office_prints(tmp_path: Path) -> None:
    made = tmp_path / "made.xlsx"
    made.write_bytes(api.export(scene("clash"), "xlsx"))
    printed = saved_again(made, tmp_path, "pdf")
    reader = program("pdftotext", "poppler-utils")
    done = subprocess.run([reader, "-layout", printed, "-"], check=True, capture_output=True)
    first, *_ = done.stdout.decode().split("\f")

    assert [one.title for one in scene("clash").scheduled if one.title not in first] == []
    assert "Page 1 of" in first
