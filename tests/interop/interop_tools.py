"""Other people's programs, each where it was installed, and what to do where it is not.

`python -m tools.interop` installs those that are Python packages, each group into an environment
of its own: they want other versions of what we want. They are in `.interop` in the project, or in
the folder that CONFSCHED_INTEROP names; where it names one, nothing may be missing.
"""

import os
import subprocess
from pathlib import Path
from shutil import which

import pytest
from support import PROJECT

SCHEMAS = PROJECT.parent / "shared" / "schemas"
_HERE = Path(__file__).parent
ENVIRONMENTS = Path(os.environ.get("CONFSCHED_INTEROP", PROJECT / ".interop"))
_INSTALL = "python -m tools.interop"


def program(name: str, package: str) -> str:
    """A program of the system; without it the test is skipped."""
    found = which(name)
    return found or missing(name, f"apt-get install {package}")


def python_of(environment: str) -> str:
    """The Python of an environment; without it the test is skipped."""
    found = ENVIRONMENTS / environment / "bin" / "python"
    return str(found) if found.exists() else missing(f"the environment {environment}", _INSTALL)


def schema(name: str) -> str:
    """A schema of c3voc's, which lies beside the project."""
    path = SCHEMAS / name
    return (
        str(path)
        if path.exists()
        else missing(f"the schema {name}", "a look at https://c3voc.de/schedule")
    )


def missing(what: str, command: str) -> str:
    """Skip the running test; fail it where CONFSCHED_INTEROP says that all is there."""
    sentence = f"{what} is not here; get it with: {command}"
    if "CONFSCHED_INTEROP" in os.environ:
        pytest.fail(sentence)
    pytest.skip(sentence)


def script(environment: str, name: str, *arguments: str | Path, **variables: str) -> None:
    """Run one of the scripts beside this file with the Python of an environment."""
    command = [python_of(environment), str(_HERE / name), *map(str, arguments)]
    complain(*command, **variables)


def complain(*command: str, **variables: str) -> None:
    """Run a command; the test fails with what it said unless all was well."""
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, **variables}
    )
    assert done.returncode == 0, done.stdout + done.stderr
