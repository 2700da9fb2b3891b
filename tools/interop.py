"""Installs other people's programs for the tests marked `interop`, beside each other.

python -m tools.interop               all of them, into .interop or the folder of CONFSCHED_INTEROP
python -m tools.interop c3voc         some of them
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

_PROJECT = Path(__file__).parent.parent
ENVIRONMENTS = Path(os.environ.get("CONFSCHED_INTEROP", _PROJECT / ".interop"))
_REQUIREMENTS = _PROJECT / "tests" / "interop"
_NAMES = ("c3voc", "pretalx", "sarif", "editors", "hooks")


def main(names: list[str]) -> int:
    """Install some environments; 2 for one that there is not."""
    unknown = [name for name in names if name not in _NAMES]
    if unknown:
        print(f"no such programs: {', '.join(unknown)}; use {', '.join(_NAMES)}", file=sys.stderr)
        return 2
    for name in names or _NAMES:
        print(f"── {ENVIRONMENTS / name}", flush=True)
        if name == "sarif":
            _unpack(ENVIRONMENTS / name, "sarif-om==1.0.4")
        elif name == "editors":
            _install_with_npm(ENVIRONMENTS / name, "yaml-language-server@1.25.0")
        else:
            install(ENVIRONMENTS / name, "-r", str(_REQUIREMENTS / f"requirements-{name}.txt"))
    return 0


def _unpack(folder: Path, package: str) -> None:
    """Unpack what a package is made from: it has files beside it that are not installed."""
    source = ["--no-deps", "--no-binary", ":all:", "-d", str(folder), package]
    subprocess.run([sys.executable, "-m", "pip", "download", "-q", *source], check=True)
    for archive in folder.glob("*.tar.gz"):
        shutil.unpack_archive(archive, folder)


def _install_with_npm(folder: Path, package: str) -> None:
    """Install a program of Node's into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    quiet = ["--no-audit", "--no-fund", "--loglevel=error"]
    subprocess.run(["npm", "install", *quiet, "--prefix", str(folder), package], check=True)


def install(folder: Path, *wanted: str) -> None:
    """Make an environment with what pip is asked for in it; a CalledProcessError if it cannot."""
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "-q", *wanted]
    subprocess.run(pip, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
