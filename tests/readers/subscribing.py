"""A subscription of vdirsyncer to a feed: a folder with a file for each entry."""

import os
import subprocess
from pathlib import Path

from tools.readers import every

_CONFIGURATION = """
[general]
status_path = "{folder}/status"
[pair follow]
a = "feed"
b = "copy"
collections = null
[storage feed]
type = "http"
url = "{address}"
[storage copy]
type = "filesystem"
path = "{folder}/copy"
fileext = ".ics"
"""


class Subscription:
    """Follows the feed at an address into a folder."""

    def __init__(self, folder: Path, address: str) -> None:
        self._copy, self._configuration = folder / "copy", folder / "vdirsyncer.conf"
        self._copy.mkdir()
        self._configuration.write_text(_CONFIGURATION.format(folder=folder, address=address))
        self._run("discover")

    def sync(self) -> set[tuple[str, int, str]]:
        """Look at the feed now; the title of each entry there is then, when written, and where."""
        self._run("sync")
        return {
            (_title(path.read_text("utf-8")), path.stat().st_mtime_ns, path.name)
            for path in self._copy.iterdir()
        }

    def _run(self, command: str) -> None:
        program = str(every()["vdirsyncer"].folder / "bin" / "vdirsyncer")
        arguments = [program, "-c", str(self._configuration), command]
        direct = {**os.environ, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
        subprocess.run(arguments, check=True, capture_output=True, timeout=120, env=direct)


def _title(entry: str) -> str:
    [line] = [line for line in entry.splitlines() if line.startswith("SUMMARY:")]
    return line.removeprefix("SUMMARY:")
