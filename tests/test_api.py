"""The public Python API: what it takes and gives, and that no content makes it raise."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import PROJECT, concise

from confsched import api
from confsched.errors import ConfschedError, ExitCode
from confsched.exporters import FORMATS
from confsched.findings import Finding, Phase, Severity
from confsched.model.assemble import assemble
from confsched.reading import read
from confsched.rules import check
from confsched.schedule.resolve import resolve
from confsched.schedule.schedule import Schedule

FORUM = PROJECT / "data" / "mesf2021"
SMALL = "conference: {id: c, title: C, timezone: ET, days: 2021-05-19}\n"
LEADERLESS = """\
panels:
  p: {title: P, time: 10:00-11:00, room: a, abstract: B, speakers: [Jo Sample, Al Sample]}
"""
CLASH = """\
sessions:
  a: {title: A, type: other, time: 10:00-11:00, room: hall}
  b: {title: B, type: other, time: 10:30-11:00, room: hall}
"""


def written(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)
    return folder


def message_of(error: pytest.ExceptionInfo[ConfschedError]) -> tuple[str, str]:
    return error.value.message, error.value.hint


def test_what_is_promised_to_stay_is_listed() -> None:
    assert api.__all__ == sorted(api.__all__, key=lambda name: (name[0].islower(), name))
    assert all(hasattr(api, name) for name in api.__all__)


@pytest.mark.parametrize("path", [FORUM, str(FORUM)])
def test_a_folder_is_loaded_by_a_path_or_a_text(path: Path | str) -> None:
    schedule = api.load(path)

    assert (schedule.id, len(schedule.sessions), len(schedule.speakers)) == ("mesf2021", 11, 38)


def test_what_is_wrong_with_each_time_of_what_repeats_is_told_once(tmp_path: Path) -> None:
    file = tmp_path / "tea.ics"
    event = (
        "UID:tea\nDTSTART:20240603T150000Z\nDURATION:PT30M\nRRULE:FREQ=DAILY;COUNT=3\n"
        "SUMMARY:Knots\nURL:http://"
    )
    file.write_text(f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR\n")
    report = api.validate(file)

    assert [(f.code, f.span.first.line) for f in report.findings] == [("X507", 8)]
    assert len(report.schedules[0].sessions) == 3


def test_the_files_of_a_folder_are_the_same_conference_one_by_one() -> None:
    files = sorted(FORUM.glob("*.yaml"))

    assert [session.id for session in api.load(*files).sessions] == [
        session.id for session in api.load(FORUM).sessions
    ]


def test_a_loaded_conference_is_validated_as_its_folder_is() -> None:
    by_path, by_schedule = api.validate(FORUM), api.validate(api.load(FORUM))

    assert [concise(one) for one in by_path.findings] == [
        concise(one) for one in by_schedule.findings
    ]


def test_a_report_counts_and_says_how_to_end(tmp_path: Path) -> None:
    report = api.validate(written(tmp_path, conference=SMALL + CLASH))

    assert [concise(one) for one in report.findings] == [
        (
            f"{tmp_path}/conference.yaml:4:36: error C101 room-clash: "
            "'B' starts at 10:30 EDT, before 'A' ends in 'hall'"
        )
    ]
    assert {severity: report.count(severity) for severity in Severity} == {
        Severity.ERROR: 1,
        Severity.WARNING: 0,
        Severity.INFO: 0,
        Severity.OFF: 0,
    }
    assert report.count("error") == 1
    assert (report.exit_code, len(report.schedules)) == (ExitCode.FINDINGS, 1)


def test_warnings_alone_end_clean(tmp_path: Path) -> None:
    panel = LEADERLESS
    report = api.validate(written(tmp_path, conference=SMALL + panel), phase=Phase.ANNOUNCED)

    assert ([str(one.severity) for one in report.findings], report.exit_code) == (["warning"], 0)


@pytest.mark.parametrize(
    ("phase", "severity"), [("draft", "info"), ("announced", "warning"), (Phase.LIVE, "warning")]
)
def test_the_phase_weighs(tmp_path: Path, phase: Phase | str, severity: str) -> None:
    panel = LEADERLESS
    report = api.validate(written(tmp_path, conference=SMALL + panel), phase=phase)

    assert [(one.name, str(one.severity)) for one in report.findings] == [
        ("no-moderator", severity)
    ]


def test_several_conferences_are_validated_in_one_report(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        written(tmp_path / name, conference=SMALL.replace("id: c", f"id: {name}") + CLASH)
    report = api.validate(tmp_path)

    assert [schedule.id for schedule in report.schedules] == ["one", "two"]
    assert [one.span.source.name for one in report.findings] == [
        f"{tmp_path}/one/conference.yaml",
        f"{tmp_path}/two/conference.yaml",
    ]
    with pytest.raises(ConfschedError) as error:
        api.load(tmp_path)
    assert message_of(error) == (
        f"there are 2 conferences: one in '{tmp_path}/one', two in '{tmp_path}/two'",
        f"name the one that you mean, like '{tmp_path}/one'",
    )


def test_one_conference_is_loaded_from_its_folder_whatever_lies_below_it(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    written(tmp_path, conference=SMALL + CLASH)
    written(tmp_path / "below", conference=SMALL.replace("id: c", "id: below"))

    assert [one.id for one in api.load_all(tmp_path)] == ["c", "below"]
    assert api.load(tmp_path).id == "c"
    assert api.load(tmp_path / "below").id == "below"


def test_a_file_that_is_named_with_a_folder_is_part_of_its_conference(tmp_path: Path) -> None:
    (tmp_path / "c" / "below").mkdir(parents=True)
    written(tmp_path / "c", conference=SMALL)
    written(tmp_path / "c" / "below", conference=SMALL.replace("id: c", "id: below"))
    (tmp_path / "more.yaml").write_text("sessions: {extra: {title: Extra}}")
    schedule = api.load(tmp_path / "c", tmp_path / "more.yaml")

    assert (schedule.id, [one.id for one in schedule.unscheduled]) == ("c", ["extra"])


def test_two_conferences_side_by_side_are_not_loaded_as_one(tmp_path: Path) -> None:
    written(tmp_path, autumn=SMALL, spring=SMALL)
    with pytest.raises(ConfschedError) as error:
        api.load(tmp_path)

    assert message_of(error) == (
        (
            f"the conference is described twice: at {tmp_path}/autumn.yaml:1:1 "
            f"and at {tmp_path}/spring.yaml:1:1"
        ),
        "name the files of one, or keep each in a folder of its own",
    )
    assert api.load(tmp_path / "spring.yaml").id == "c"


def test_the_same_folder_twice_is_one_conference() -> None:
    assert len(api.load_all(FORUM, f"{FORUM}/", FORUM)) == 1


def test_a_file_of_a_folder_that_is_named_as_well_adds_nothing(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    written(tmp_path, conference=SMALL + CLASH)
    written(tmp_path / "inner", conference=SMALL)
    report = api.validate(tmp_path, tmp_path / "conference.yaml")

    assert (len(report.schedules), len(report.findings)) == (2, 1)


@pytest.mark.parametrize(
    "unrelated",
    [
        "services: {web: {image: nginx, ports: ['80:80']}}\n",
        "{{ if .Values.on }}\nkind: Service\n{{ end }}\n",
        "on: push\njobs: {test: {steps: []}}\n",
        "- one\n- two\n",
        "just a text\n",
        "",
    ],
)
def test_unrelated_yaml_beside_a_conference_is_no_concern_of_ours(
    tmp_path: Path, unrelated: str
) -> None:
    report = api.validate(written(tmp_path, conference=SMALL, other=unrelated))

    assert report.findings == ()


def test_a_json_file_of_another_tool_is_no_concern_of_ours(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"name": "site", "scripts": {"test": "x"}}')
    (tmp_path / "tsconfig.json").write_text('{\n  // a comment\n  "strict": true,\n}')

    assert api.validate(written(tmp_path, conference=SMALL)).findings == ()


@pytest.mark.parametrize("section", ["sesions", "Sessions", "session", "speeakers", "confrence"])
def test_a_file_whose_only_section_is_misspelt_is_not_passed_over(
    tmp_path: Path, section: str
) -> None:
    report = api.validate(written(tmp_path, conference=SMALL, day1=f"{section}: {{}}\n"))

    assert [(one.code, one.span.source.name) for one in report.findings] == [
        ("F003", f"{tmp_path}/day1.yaml")
    ]


def test_a_file_of_a_conference_that_cannot_be_read_is_not_passed_over(tmp_path: Path) -> None:
    broken = "sessions:\n  a: {title: A: B}\n"
    report = api.validate(written(tmp_path, conference=SMALL, day1=broken))

    assert [one.code for one in report.findings] == ["F001"]


def test_a_file_that_is_named_is_always_read(tmp_path: Path) -> None:
    folder = written(tmp_path, conference=SMALL, other="services: {}\n")
    report = api.validate(folder, folder / "other.yaml")

    assert [one.message for one in report.findings] == [
        "'services' is not a section of a conference"
    ]


def test_a_folder_without_a_conference_is_an_error(tmp_path: Path) -> None:
    written(tmp_path, other="services: {}\n")
    with pytest.raises(ConfschedError) as error:
        api.load(tmp_path)

    assert message_of(error) == (
        f"there is no conference in '{tmp_path}'",
        "a conference has a section 'conference'; make one with: confsched init",
    )


def test_an_unknown_phase_is_an_error_and_no_bug() -> None:
    with pytest.raises(ConfschedError):
        api.validate(FORUM, phase="soon")


@pytest.mark.parametrize(
    ("tz", "zone"),
    [
        ("ET", ZoneInfo("America/New_York")),
        ("Europe/Berlin", ZoneInfo("Europe/Berlin")),
        ("UTC", UTC),
        ("UTC+3", timezone(timedelta(hours=3))),
        ("JST", ZoneInfo("Asia/Tokyo")),
        ("msk", ZoneInfo("Europe/Moscow")),
        (ZoneInfo("Asia/Tokyo"), ZoneInfo("Asia/Tokyo")),
        (None, None),
    ],
)
def test_a_zone_is_taken_as_people_write_it(tz: str | ZoneInfo | None, zone: object) -> None:
    assert api.zone(tz) == zone


@pytest.mark.parametrize(
    ("tz", "message", "hint"),
    [
        ("Nowhere", "'Nowhere' is not a time zone", "write it like Europe/London"),
        ("EST", "'EST' is not one zone all year", "name the place: America/New_York"),
        ("cest", "'cest' is not one zone all year", "name the place: Europe/Berlin"),
        ("IRST", "'IRST' is not one zone all year", "name the place: Asia/Tehran"),
        (
            "IST",
            "'IST' has several meanings",
            "name a place: Asia/Kolkata, Europe/Dublin, Asia/Jerusalem",
        ),
    ],
)
def test_a_zone_that_is_none_is_an_error(tz: str, message: str, hint: str) -> None:
    with pytest.raises(ConfschedError) as error:
        api.agenda(api.load(FORUM), tz=tz)

    assert message_of(error) == (message, hint)


@pytest.mark.parametrize("day", [2, date(2021, 5, 20)])
def test_a_day_may_be_a_number_or_a_date(day: int | date) -> None:
    forum = api.load(FORUM)
    shown, part = api.agenda(forum, day=day), api.part(forum, day=day)

    assert shown == api.agenda(forum, day="2")
    assert part.sessions == api.part(forum, day="2").sessions


def test_an_agenda_keeps_to_its_width() -> None:
    lines = api.agenda(api.load(FORUM), day="2", width=60).splitlines()

    assert max(map(len, lines)) <= 60
    assert not any("Security Architecture" in line for line in lines)


def test_an_unknown_format_is_an_error() -> None:
    with pytest.raises(ConfschedError) as error:
        api.export(api.load(FORUM), "docx")

    assert message_of(error) == (
        "'docx' is no format",
        f"use one of {', '.join(FORMATS)}",
    )


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_schedule_is_exported_to_the_same_bytes(form: str) -> None:
    assert api.export(api.load(FORUM), form) == api.export(api.load(FORUM), form)


def spans(finding: Finding) -> list[tuple[int, int, int]]:
    """Start and end of every place of a finding, and the length of its source."""
    found = [finding.span, *(related.span for related in finding.related)]
    found += [edit.span for edit in finding.fix.edits] if finding.fix else []
    return [(span.start, span.end, len(span.source.text)) for span in found]


def checked(*files: tuple[str, bytes]) -> Schedule:
    """Files taken all the way, with every place that is found on the way looked at."""
    schedule = resolve(assemble([read(name, data) for name, data in files]))
    for finding in check(schedule).findings:
        assert all(0 <= start <= end <= length for start, end, length in spans(finding))
        assert concise(finding)
    for form in FORMATS:
        assert exported(schedule, form)
    return schedule


def exported(schedule: Schedule, form: str) -> bytes | str:
    """What a format makes of a schedule, or why there is none: two have to have a day."""
    try:
        return api.export(schedule, form)
    except ConfschedError as error:
        why = error.message
    assert form in ("schedule.xml", "schedule.json")
    assert why == f"{form} has to have a day, and there is none"
    return why


@settings(deadline=None, max_examples=150)
@given(
    st.lists(
        st.tuples(st.sampled_from(["a.yaml", "b.json", "-"]), st.binary(max_size=80)), max_size=3
    )
)
def test_no_bytes_make_anything_raise(files: list[tuple[str, bytes]]) -> None:
    checked(*files)


PIECES = st.one_of(
    st.sampled_from(
        [
            b"",
            b":",
            b": ",
            b"\t",
            b"\n",
            b"\n  ",
            b'"',
            b"'",
            b"{",
            b"}",
            b"[",
            b"]",
            b"- ",
            b"&a ",
            b"*a",
            b"<<: *a",
            b"#",
            b"\xff",
            b"\x00",
            b"\xe9",
            b"~",
            b"0",
            b"99",
            b"-",
            b"|",
            b"\r",
            b"\xc2\x85",
        ]
    ),
    st.binary(max_size=4),
)


@st.composite
def mutated(draw: st.DrawFn) -> list[tuple[str, bytes]]:
    """The files of the forum with a few bytes cut out, put in or written over."""
    files = {path.name: path.read_bytes() for path in sorted(FORUM.glob("*.yaml"))}
    for _ in range(draw(st.integers(1, 4))):
        name = draw(st.sampled_from(sorted(files)))
        data = files[name]
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 12)))
        files[name] = data[:start] + draw(PIECES) + data[end:]
    return list(files.items())


@settings(deadline=None, max_examples=100)
@given(mutated())
def test_no_slip_in_real_files_makes_anything_raise(files: list[tuple[str, bytes]]) -> None:
    checked(*files)


def test_a_feed_is_checked_and_compared_with_an_earlier_one() -> None:
    folder = PROJECT / "tests" / "feedcheck" / "cases" / "I762-silent-change" / "bad-room"
    report = api.check_feed(folder / "now.ics", against=folder / "earlier.ics")

    assert [(finding.code, finding.severity) for finding in report.findings] == [
        ("I762", Severity.ERROR)
    ]
    assert (report.exit_code, report.feeds, report.events) == (ExitCode.FINDINGS, 1, 1)


def test_rules_of_feeds_are_chosen_as_others_are() -> None:
    feed = PROJECT / "tests" / "feedcheck" / "cases" / "I755-alarm" / "bad-alarm.ics"
    found = api.check_feed(feed, select=["I7"], severity={"alarm": "error"}).findings

    assert [finding.severity for finding in found] == [Severity.ERROR]
    assert api.check_feed(feed, ignore=["alarm"]).findings == ()


def test_what_takes_place_is_asked_with_a_text_or_an_instant() -> None:
    forum = api.load(FORUM)
    noon = datetime(2021, 5, 19, 16, 5, tzinfo=UTC)
    found = [api.now(forum, at) for at in ("day 1 12:05", "2021-05-19T16:05Z", noon)]

    assert [[s.id for s in one.running] for one in found] == [["great-power-competition"]] * 3
    assert [s.id for s in api.now(forum, noon, where="type = closing", ahead=1).ahead] == [
        "closing"
    ]


def test_fewer_than_no_sessions_cannot_be_asked_for() -> None:
    with pytest.raises(ConfschedError) as error:
        api.now(api.load(FORUM), "day 1 12:05", ahead=-1)

    assert message_of(error) == ("-1 sessions are less than none", "ask for some, or for 0")


def test_an_entry_is_shown_with_what_is_wrong_with_it(tmp_path: Path) -> None:
    schedule = api.load(written(tmp_path, conference=SMALL + CLASH))
    profile = api.show(schedule, "b")

    assert profile.entry is schedule.sessions[1]
    assert "C101" in [finding.code for finding in profile.findings]
    with pytest.raises(ConfschedError) as error:
        api.show(schedule, "b", kind="thing")
    assert message_of(error) == (
        "'thing' is no kind of entry",
        "use one of session, speaker, room, track, day",
    )


def test_figures_are_of_all_sessions_or_of_some() -> None:
    forum = api.load(FORUM)
    whole, some = api.stats(forum), api.stats(forum, where="day = 1", by="country")

    assert (whole.total.sessions, some.total.sessions) == (11, 5)
    assert (whole.shares.people, some.shares.without, some.gaps) == (38, 18, ())
