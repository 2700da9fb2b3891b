"""Small made-up conferences for tests: read, checked, and compared with what their comments say."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from confsched.checking import Choices, check_all
from confsched.files import File, Group
from confsched.findings import Finding, Phase
from confsched.fixes import Fixed, mend
from confsched.model.assemble import SECTIONS, assemble
from confsched.model.binding import typed
from confsched.model.conference import Conference
from confsched.reading import Document, read
from confsched.schedule.resolve import resolve
from confsched.schedule.schedule import Schedule

Files: TypeAlias = dict[str, bytes]

PROJECT = Path(__file__).parent.parent
CASES = PROJECT / "tests" / "cases"
# what a sample says of its conference where it says nothing itself
DEFAULTS = {
    "id": "sample",
    "title": "Sample",
    "timezone": "ET",
    "online": "true",
    "days": "2021-05-19",
    "phase": "announced",
}
TODAY = date(2021, 4, 1)
# what a bare sample conference lacks everywhere counts in the cases of its own rule only
LOUD = frozenset(("P314", "R405", "T214", "X501", "X505"))
_ALONE = "# without the default conference"
_CONFERENCE = re.compile(r'^(?:\{?\s*"conference"|conference)\s*:', re.MULTILINE)
_MARK = re.compile(r"# (error|warning|info): ([A-Z]\d{3})(?: @(\d+))?")
_PLACED = re.compile(
    r"^(?:# expect: )?(\d+):(\d+) (error|warning|info) ([A-Z]\d{3})$", re.MULTILINE
)


@dataclass(frozen=True, slots=True, order=True)
class Expected:
    """A finding that a case says it has; column 0 is any column."""

    file: str
    line: int
    column: int
    severity: str
    code: str


def conference_lines(fields: Iterable[str] = DEFAULTS) -> str:
    """The named default fields, as they stand below `conference:`."""
    return "".join(f"  {field}: {DEFAULTS[field]}\n" for field in fields)


def documents(files: Files) -> list[Document]:
    """Files, read; with the default conference where none describes one."""
    return [read(name, data) for name, data in completed(files).items()]


def completed(files: Files) -> Files:
    """Files with the default conference beside them, where none of them describes one."""
    whole = b"\n".join(files.values()).decode(errors="replace")
    if not _CONFERENCE.search(whole) and _ALONE not in whole:
        return {**files, "default.yaml": f"conference:\n{conference_lines()}".encode()}
    return files


def mended(files: Files) -> Files:
    """Texts by file name with all fixes in them, except what the loud rules would say."""
    done = mending(files, unsafe=True)
    return files | {one.name: one.after.encode() for one in done.files}


def mending(files: Files, *, unsafe: bool = False) -> Fixed:
    """What the fixes do in texts by file name, without the loud rules."""
    held = tuple(File(name, asked_for=True, data=data) for name, data in completed(files).items())
    quiet = tuple(f"{code}=off" for code in sorted(LOUD))
    choices = Choices(severity=quiet, today=TODAY)
    return mend((Group("sample", held),), choices, unsafe=unsafe)


def typed_conference(read_documents: Iterable[Document]) -> Conference:
    """A conference with every entry typed as resolving it would, and all that this notes."""
    conference = assemble(read_documents)
    for section in ("rooms", "tracks", "types", "speakers", "sessions"):
        for raw in getattr(conference, section).values():
            typed(SECTIONS[raw.section], raw, conference.findings)
    return conference


def schedule_of(files: Files) -> Schedule:
    """The schedule that texts by file name describe."""
    return resolve(assemble(documents(files)))


def findings_in(*conferences: Files, phase: Phase | None = None) -> tuple[Finding, ...]:
    """What is wrong with texts by file name, for one conference or for several in one run."""
    schedules = [schedule_of(files) for files in conferences]
    return check_all(schedules, Choices(phase=phase, today=TODAY)).findings


def findings_in_text(text: str, phase: Phase | None = None) -> tuple[Finding, ...]:
    """What is wrong with one YAML text."""
    return findings_in({"sample.yaml": text.encode()}, phase=phase)


def said_in_text(code: str, text: str) -> list[tuple[str, list[str]]]:
    """What one rule says of a file, finding by finding."""
    return [said(finding) for finding in findings_in_text(text) if finding.code == code]


def said(finding: Finding) -> tuple[str, list[str]]:
    """The message of a finding, with what is said at its other places."""
    return finding.message, [other.message for other in finding.related]


def case_files(case: Path) -> Files:
    """The files of a case: one, or all of a folder."""
    return {path.name: path.read_bytes() for path in _paths(case)}


def case_conferences(case: Path) -> list[Files]:
    """The conferences of a case: one, or a file for each that is in one run with others."""
    files = case_files(case)
    if "one-run" not in case.name:
        return [files]
    return [{name: data} for name, data in files.items()]


def _paths(case: Path) -> list[Path]:
    paths = sorted(case.iterdir()) if case.is_dir() else [case]
    return [path for path in paths if path.suffix != ".expect"]


def all_cases(pattern: str = "*/[bg]*") -> list[Path]:
    """Every bad and good case, as a file or a folder; or those that a pattern names."""
    return [path for path in sorted(CASES.glob(pattern)) if path.suffix != ".expect"]


def expected_of(case: Path) -> list[Expected]:
    """What a case says is wrong with it: in its comments, or beside it where it can have none."""
    return sorted(expected for path in _paths(case) for expected in _expected_in(path))


def _expected_in(path: Path) -> Iterator[Expected]:
    text = path.read_text("utf-8", errors="replace")
    sidecar = path.with_name(f"{path.name}.expect")
    for number, line in enumerate(text.splitlines(), start=1):
        for severity, code, column in _MARK.findall(line):
            yield Expected(path.name, number, int(column or 0), severity, code)
    placed = _PLACED.findall(sidecar.read_text("utf-8") if sidecar.exists() else text)
    for line, column, severity, code in placed:
        yield Expected(path.name, int(line), int(column), severity, code)


def found_like(expected: Iterable[Expected], findings: Iterable[Finding]) -> list[Expected]:
    """Findings in the form of what is expected: with columns only where those have them."""
    loose = {(one.file, one.line, one.severity, one.code) for one in expected if not one.column}
    return sorted(_as_expected(finding, loose) for finding in findings)


def _as_expected(finding: Finding, loose: set[tuple[str, int, str, str]]) -> Expected:
    file, place = finding.span.source.name, finding.span.first
    severity, code = str(finding.severity), finding.code
    column = 0 if (file, place.line, severity, code) in loose else place.column
    return Expected(file, place.line, column, severity, code)


def concise(finding: Finding) -> str:
    """A finding in one line."""
    return f"{finding.span}: {finding.severity} {finding.code} {finding.name}: {finding.message}"


def in_full(finding: Finding) -> str:
    """A finding in one line, and one for each related place."""
    related = [f"  {other.span}: {other.message}" for other in finding.related]
    return "\n".join([concise(finding), *related])
