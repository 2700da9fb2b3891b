"""The gate: everything that a change has to pass, each step timed, and a list of what is red.

python -m tools.gate                 runs all of it
python -m tools.gate lint types      runs some of it
"""

import subprocess
import sys
from pathlib import Path
from time import monotonic

PROJECT = Path(__file__).parent.parent
_PYTHON = sys.executable
STEPS: dict[str, list[str]] = {
    "lint": [_PYTHON, "-m", "ruff", "check", "."],
    "format": [_PYTHON, "-m", "ruff", "format", "--check", "."],
    "types": [_PYTHON, "-m", "mypy"],
    "imports": [str(Path(_PYTHON).with_name("lint-imports"))],
    "docs": [_PYTHON, "-m", "tools.docs", "--check"],
    "tests": [_PYTHON, "-m", "pytest", "-n", "auto"],
}


def main(names: list[str]) -> int:
    """Run the named steps, or all; 1 if one of them is red."""
    unknown = [name for name in names if name not in STEPS]
    if unknown:
        print(f"no such step: {', '.join(unknown)}; there is {', '.join(STEPS)}", file=sys.stderr)
        return 2
    red = [name for name in names or STEPS if not _passes(name)]
    print(f"\nred: {', '.join(red)}" if red else "\nall green")
    return 1 if red else 0


def _passes(name: str) -> bool:
    """Run a step, its output as it comes, and say how it went."""
    print(f"── {name}", flush=True)
    start = monotonic()
    passes = subprocess.run(STEPS[name], cwd=PROJECT, check=False).returncode == 0
    print(f"── {name} {'passed' if passes else 'FAILED'}, {monotonic() - start:.1f} s", flush=True)
    return passes


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
