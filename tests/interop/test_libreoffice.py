"""A workbook of ours, opened and saved again by LibreOffice, is still the same conference."""

import json
import subprocess
from pathlib import Path

import pytest
from interop_tools import program
from support import PROJECT

from confsched import api

pytestmark = pytest.mark.interop
RICH = PROJECT / "tests" / "formats" / "rich.yaml"


def saved_again(path: Path, folder: Path) -> Path:
    """What LibreOffice makes of a workbook."""
    office = program("soffice", "libreoffice-calc")
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = [office, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(folder)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
    return folder / path.name


@pytest.mark.parametrize("source", [RICH, PROJECT / "data" / "mesf2021"], ids=["rich", "mesf2021"])
def test_what_an_office_saves_is_the_same_conference(source: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.xlsx"
    made.write_bytes(api.template(source).data)
    (tmp_path / "saved").mkdir()
    after = api.load(saved_again(made, tmp_path / "saved"))
    before = api.load(source)

    assert json.loads(api.export(after, "json", audience="crew")) == json.loads(
        api.export(before, "json", audience="crew")
    )
    assert sorted(one.message for one in api.validate(after).findings) == sorted(
        one.message for one in api.validate(before).findings
    )
