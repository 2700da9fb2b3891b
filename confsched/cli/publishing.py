"""What `confsched publish` prints, and where."""

from collections.abc import Iterator
from datetime import tzinfo

from confsched.agenda.flow import paragraph
from confsched.cli import terminal
from confsched.cli.options import ListFormat
from confsched.cli.validating import Manner, show_report
from confsched.errors import ExitCode
from confsched.findings import Severity
from confsched.publishing import Published
from confsched.reports.feeds import Told, counted, feed_changes
from confsched.reports.feeds_json import Outcome, feeds_json
from confsched.text.safe import visible
from confsched.text.styled import Line


def show(done: Published, output: ListFormat, other: tzinfo | None) -> int:
    """Print what changed, or the errors for which nothing was published; the exit code."""
    if done.refused:
        show_report(done.report, Manner())
        hint = "mend the errors, or ignore them with --force"
        whole = done.schedule.whole
        terminal.note(f"nothing was published: {hint if whole else 'a file cannot be read'}")
        return ExitCode.FINDINGS
    for finding in done.report.findings:
        if finding.severity is Severity.ERROR:
            terminal.note(f"ignored: {finding.span}: {finding.code} {finding.message}")
    if output is ListFormat.JSON:
        terminal.put(feeds_json(_outcome(done), done.changes, done.schedule.zone))
    else:
        terminal.show(_text(done, other, terminal.columns()))
    _remarks(done)
    return ExitCode.CLEAN


def _text(done: Published, other: tzinfo | None, columns: int) -> Iterator[Line]:
    if not done.is_first:
        yield from feed_changes(Told(done.changes, done.schedule.zone, other), columns)
    yield from paragraph(visible(_summary(done)), columns)


def _summary(done: Published) -> str:
    count = len(done.feeds)
    feeds = f"{count:,} feed{'' if count == 1 else 's'} in {done.folder}"
    verb = "would be published" if done.dry_run else "published"
    if done.is_first:
        return f"{verb} for the first time: {feeds}"
    if not (done.written or done.removed):
        return f"nothing has changed: {feeds}"
    files = len(done.written)
    what = counted(done.changes) or "no session has changed"
    return f"{verb}: {what}; {feeds}, {files:,} file{'' if files == 1 else 's'} written"


def _outcome(done: Published) -> Outcome:
    return Outcome(
        done.schedule.id,
        done.schedule.zone_key,
        done.folder,
        len(done.feeds),
        done.written,
        done.removed,
        done.dry_run,
    )


def _remarks(done: Published) -> None:
    if done.schedule.domain is None:
        terminal.note("the entries' UIDs end in '.invalid': give the conference a 'domain'")
    if done.own_page:
        terminal.note("index.html is not as it was made here, and was left as it is")
