"""W: written decisions to accept a finding, and what is wrong with them."""

from collections.abc import Iterator

from confsched.findings import Finding
from confsched.rules.catalogue import rule
from confsched.schedule.schedule import Schedule


@rule("W601", "unused-waiver", "w w w")
def unused_waiver(schedule: Schedule) -> Iterator[Finding]:
    """A waiver no longer waives anything.

    ## Why is this bad?
    What it was written for has been mended. Left where it is, it would hide the next mistake.

    ## Example
    ```yaml
    sessions:
      talk:
        title: Talk
        time: "10:00-11:00"
        allow: [{rule: room-clash, reason: the wall between the halls is open}]
    ```

    ## Instead
    Take it out. A waiver of a rule that is switched off is not looked at.
    """
    return schedule.noticed("W601")


@rule("W602", "expired-waiver")
def expired_waiver(schedule: Schedule) -> Iterator[Finding]:
    """The date of a waiver has passed, and what it waived is reported again.

    ## Why is this bad?
    It was accepted for a time, and that time is over.

    ## Example
    ```yaml
    sessions:
      one: {title: One, time: "10:00-11:00", track: security}
      two:
        title: Two
        time: "10:30-11:30"
        track: security
        allow: [{rule: track-clash, reason: until we have a third room, until: 2001-01-31}]
    ```

    ## Instead
    Mend what was waived, or decide again and write another date. `until` includes its day.
    """
    return schedule.noticed("W602")


@rule("W603", "no-reason")
def no_reason(schedule: Schedule) -> Iterator[Finding]:
    """A waiver gives no reason, and so waives nothing.

    ## Why is this bad?
    Nobody will know whether it still holds.

    ## Example
    ```yaml
    sessions:
      talk: {title: Talk, time: "05:00-06:00", allow: [{rule: room-clash}]}
    ```

    ## Instead
    Say why: `reason: joins by video`.
    """
    return schedule.noticed("W603")
