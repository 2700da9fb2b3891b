"""How a patch reaches whoever asked for it."""

import sys


def show_patch(patch: str) -> None:
    """Show it to a person; into a pipe or a file it goes byte for byte, as `git apply` needs it."""
    from confsched.cli import colors, terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.reports.patches import patched  # noqa: PLC0415 -- slow import

    if colors.are_seen() or sys.stdout.isatty():
        terminal.show(patched(patch))
    else:
        terminal.put_bytes(patch.encode())
