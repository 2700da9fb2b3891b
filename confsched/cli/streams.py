"""Standard output whose reader may go away: `confsched rules | head` is no mistake."""

import os
import select
from contextlib import suppress
from typing import Any, TextIO


class Patient:
    """A text stream that goes on into nothing when its reader has seen enough."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- whatever the stream has
        """All else is the stream's own."""
        return getattr(self.stream, name)

    def write(self, text: str) -> int:
        """Write as the stream does."""
        try:
            return self.stream.write(text)
        except BrokenPipeError:
            divert(self.stream)
            return len(text)

    def flush(self) -> None:
        """Flush as the stream does."""
        try:
            self.stream.flush()
        except BrokenPipeError:
            divert(self.stream)


def divert(stream: TextIO) -> None:
    """Let what is still written go nowhere."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def is_read(stream: TextIO) -> bool:
    """Whether anybody can still read what is written; a pipe knows, where the system tells."""
    if not hasattr(select, "poll"):
        return True
    poll = select.poll()
    poll.register(stream.fileno(), 0)  # what has gone wrong is told unasked
    return not any(events & (select.POLLERR | select.POLLNVAL) for _, events in poll.poll(0))
