"""Regular expressions that are compiled when they are first used.

Compiling all of ours takes as long as validating a small conference; a run needs a few of them.
"""

import re
from typing import Any, cast


def pattern(form: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that compiles itself on its first use and then costs nothing more."""
    return cast("re.Pattern[str]", _Later(form, flags))


class _Later:
    def __init__(self, form: str, flags: int) -> None:
        self._form = form
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- whatever the pattern has
        found = getattr(re.compile(self._form, self._flags), name)
        setattr(self, name, found)  # so that it is found directly from now on
        return found
