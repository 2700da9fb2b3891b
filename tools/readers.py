"""Installs other people's programs that read calendars, for the tests marked `interop`.

python -m tools.readers               all of them; prints the names of those that are there then
python -m tools.readers khal ics      some of them

What cannot be installed is left out, with a word on stderr. Nothing but the standard library is
used, so any Python does.
"""

import json
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tools.interop import ENVIRONMENTS, install

FOLDER = Path(__file__).parent.parent / "tests" / "readers"
_NODE = FOLDER / "node"
_EMPTY = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//confsched//tests//EN\r\nEND:VCALENDAR\r\n"
_INTERPRETERS = {".mjs": "node", ".php": "php", ".rb": "ruby", ".py": sys.executable}


@dataclass(frozen=True, slots=True)
class Reader:
    """A program, where it is from (Debian, npm or PyPI), and the script that hands it a calendar.

    The first of its packages is the program. One without a script is asked in ways of its own.
    """

    name: str
    source: str
    packages: tuple[str, ...]
    script: str = ""

    @property
    def folder(self) -> Path:
        """The environment of a package of PyPI."""
        return ENVIRONMENTS / f"reader-{self.name}"

    @property
    def command(self) -> list[str]:
        """What reads a calendar from stdin and prints its events as JSON."""
        own = str(self.folder / "bin" / "python")
        interpreter = own if self.source == "PyPI" else _INTERPRETERS[Path(self.script).suffix]
        return [interpreter, str(FOLDER / self.script)]

    def version(self) -> str | None:
        """The version that is installed; None where it is not."""
        match self.source:
            case "Debian":
                return of_debian(self.packages[0])
            case "npm":
                return of_npm(_NODE, self.packages[0])
            case _:
                return _of_pypi(self.folder, self.packages[0].split("==")[0])

    def install(self) -> None:
        """Install it; an OSError or CalledProcessError where that is not possible."""
        match self.source:
            case "Debian":
                _run("apt-get", "-q", "install", "-y", "--no-install-recommends", *self.packages)
            case "npm":
                _run("npm", "ci", "--no-audit", "--no-fund", "--prefix", str(_NODE))
            case _:
                install(self.folder, *self.packages)


@cache
def every() -> dict[str, Reader]:
    """All that there are, by their names."""
    table = tomllib.loads((FOLDER / "readers.toml").read_text("utf-8"))
    return {name: Reader(name, **entry) for name, entry in table.items()}


def main(names: list[str]) -> int:
    """Install some readers and name them; 2 for one that there is not."""
    unknown = [name for name in names if name not in every()]
    if unknown:
        print(f"no such readers: {', '.join(unknown)}; use {', '.join(every())}", file=sys.stderr)
        return 2
    print(",".join(name for name in names or every() if _is_there(every()[name])))
    return 0


def _is_there(reader: Reader) -> bool:
    """Whether a reader is there and starts, be it that it has to be installed first."""
    try:
        if reader.version() is None:
            reader.install()
        reason = refusal(reader) if reader.script else ""
    except (OSError, subprocess.CalledProcessError) as error:
        reason = str(error)
    if reason:
        print(f"left out: {reader.name} ({reason})", file=sys.stderr)
    return not reason


def refusal(reader: Reader) -> str:
    """Why a reader does not read a calendar with nothing in it; empty if it does."""
    done = subprocess.run(reader.command, input=_EMPTY, capture_output=True, check=False)
    lines = done.stderr.decode(errors="replace").splitlines()
    said = next((line.strip() for line in lines if "Error" in line), "it gives no reason")
    return said if done.returncode else ""


def _run(*command: str) -> None:
    """Run a command whose chatter is no result of ours."""
    subprocess.run(command, check=True, stdout=sys.stderr)


def of_debian(package: str) -> str | None:
    """The version of a Debian package; None where it is not installed."""
    if shutil.which("dpkg-query") is None:
        return None
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}", package]
    done = subprocess.run(query, capture_output=True, text=True, check=False)
    status, _, version = done.stdout.partition(" ")
    return version if status == "installed" else None


def of_npm(folder: Path, package: str) -> str | None:
    """The version of a package of npm below a folder; None where it is not installed."""
    about = folder / "node_modules" / package / "package.json"
    return json.loads(about.read_bytes())["version"] if about.exists() else None


def _of_pypi(folder: Path, package: str) -> str | None:
    name = package.lower().replace("-", "_")
    found = folder.glob(f"lib/python3*/site-packages/{name}-*.dist-info")
    return next((path.stem.removeprefix(f"{name}-") for path in found), None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
