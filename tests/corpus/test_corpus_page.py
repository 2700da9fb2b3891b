"""docs/corpus.md against the corpus itself."""

import subprocess
import sys

import pytest
from support import PROJECT

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(
        not (PROJECT.parent / "shared" / "corpus").is_dir(),
        reason="needs ../shared/corpus beside the project",
    ),
]


def test_the_page_is_current_and_every_count_that_differs_is_explained() -> None:
    command = [sys.executable, "-m", "tools.corpus", "--check"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
