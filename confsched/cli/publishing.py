"""What `confsched publish` prints, and where."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import tzinfo

from confsched import api, files
from confsched.agenda.flow import paragraph
from confsched.cli import terminal
from confsched.cli.choosing import list_in
from confsched.cli.exporting import NO_DOMAIN, without
from confsched.cli.options import ListFormat
from confsched.cli.validating import Manner, show_report
from confsched.errors import ConfschedError, ExitCode
from confsched.findings import Severity
from confsched.publishing import Published
from confsched.reports.feeds import Told, changes_counted, feed_changes
from confsched.reports.feeds_json import Outcome, feeds_json
from confsched.text.joined import counted
from confsched.text.safe import visible
from confsched.text.styled import Line


def only_of(text: str | None, output: str) -> tuple[str, tuple[str, ...]]:
    """A name for a person's feed, and the sessions in it: of a list file, or as they are typed."""
    if text is None:
        return "", ()
    is_file = output.lower().endswith(".ics")
    if text.startswith("@"):
        found = tuple(one.text for one in list_in(text[1:]))
        name = stem(output if is_file else text)
    else:
        if not is_file:
            hint = "write them to a file, and say --only @NAME.txt; or name an .ics file with -o"
            raise ConfschedError("a personal feed among the others needs a name", hint)
        found, name = tuple(filter(None, map(str.strip, text.split(",")))), stem(output)
    if not found:
        raise ConfschedError(f"--only: {text!r} names no session", "give some ids of sessions")
    return name, found


def stem(path: str) -> str:
    """The name of a file without its ending."""
    return files.base_name(path.removeprefix("@")).rpartition(".")[0] or path.removeprefix("@")


def show(done: Published, output: ListFormat, other: tzinfo | None) -> int:
    """Print what changed, or the errors for which nothing was published; the exit code."""
    if done.refused:
        errors = (one for one in done.report.findings if one.severity is Severity.ERROR)
        show_report(replace(done.report, findings=tuple(errors)), Manner())
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
    feeds = f"{counted(len(done.feeds), 'feed')} in {done.folder}"
    verb = "would be published" if done.dry_run else "published"
    if done.is_first:
        return f"{verb} for the first time: {feeds}"
    if not (done.written or done.removed):
        return f"nothing has changed: {feeds}"
    files = counted(len(done.written), "file")
    what = changes_counted(done.changes) or "no session has changed"
    to_do = "to write" if done.dry_run else "written"
    gone = f", {len(done.removed):,} taken away" if done.removed else ""
    return f"{verb}: {what}; {feeds}, {files} {to_do}{gone}"


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
    for text in without("in no feed", api.left_out(done.schedule, "ics")):
        terminal.note(text)
    if done.schedule.domain is None:
        terminal.note(NO_DOMAIN)
    if done.backdated and done.changes:
        terminal.note("what changed is dated before the run before: calendars may think it older")
    if done.own_page:
        terminal.note("index.html is not as it was made here, and was left as it is")
