"""What is in force: layers of files and options, phases, and who has the last word."""

import pytest
from support import schedule_of

from confsched.checking import Choices, decide
from confsched.errors import ConfschedError
from confsched.findings import Phase
from confsched.rules import ALL
from confsched.schedule.hours import Hours

NOTHING = Choices()


def weights(rules: str, *codes: str, choices: Choices = NOTHING) -> list[str]:
    """What some rules weigh in a conference with a section `rules`."""
    schedule = schedule_of({"sample.yaml": f"rules:\n{rules}".encode()})
    found = {one.rule.code: one.severity.value.value for one in decide(schedule, choices)[0]}
    return [found[code] for code in codes]


def running(rules: str, choices: Choices = NOTHING) -> set[str]:
    codes = [rule.code for rule in ALL]
    return {
        code
        for code, weight in zip(codes, weights(rules, *codes, choices=choices), strict=True)
        if weight != "off"
    }


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ("  track-clash: error\n", "error"),
        ("  C105: error\n", "error"),
        ("  c105: ERROR\n", "error"),
        ("  C10: error\n", "error"),
        ("  track-clash: {severity: error}\n", "error"),
        ("  track-clash: {severity: {draft: off, announced: error}}\n", "error"),
        ("  track-clash: {severity: {draft: off, live: error}}\n", "warning"),
        ("  track-clash:\n", "warning"),
        ("  C: error\n  C10: info\n  track-clash: off\n", "off"),
        ("  track-clash: off\n  C10: info\n  C: error\n", "off"),
        ("  C10: info\n  C: error\n", "info"),
    ],
)
def test_the_most_exact_entry_says_what_a_rule_weighs(rules: str, expected: str) -> None:
    assert weights(rules, "C105") == [expected]


def test_a_phase_is_weighed_by_itself() -> None:
    rules = "  track-clash: {severity: {draft: off, live: error}}\n"

    assert [weights(rules, "C105", choices=Choices(phase=phase))[0] for phase in Phase] == [
        "off",
        "warning",
        "error",
    ]


ALWAYS = {"F001", "F009"}


def family(letter: str) -> set[str]:
    return {rule.code for rule in ALL if rule.code[0] == letter}


def test_select_leaves_only_what_it_names_and_files_that_cannot_be_read() -> None:
    assert running("  select: [C, room-closed]\n") == family("C") | {"R401"} | ALWAYS


def test_of_select_and_ignore_the_more_exact_one_wins() -> None:
    assert running("  select: [C]\n  ignore: [C105]\n") == family("C") - {"C105"} | ALWAYS
    assert running("  select: [C105]\n  ignore: [C]\n") == {"C105"} | ALWAYS


def test_an_option_goes_before_the_file() -> None:
    rules = "  ignore: [C105]\n  break-clash: off\n"

    selected, weighed = Choices(select=("C",)), Choices(severity=("C=info",))

    assert weights(rules, "C105", "C104") == ["off", "off"]
    assert weights(rules, "C105", "C104", choices=selected) == ["warning", "off"]
    assert weights(rules, "C105", "C104", choices=weighed) == ["off", "info"]


def test_a_rule_that_is_weighed_by_its_own_name_runs_again() -> None:
    rules, weighed = "  ignore: [C105]\n", Choices(severity=("C105=info",))

    assert weights(rules, "C105", choices=weighed) == ["info"]


def test_an_option_leaves_out_what_the_file_selects() -> None:
    ignored = Choices(ignore=("C105",))

    assert weights("  select: [C]\n", "C105", "C101", choices=ignored) == ["off", "error"]


def test_patterns_of_an_option_may_be_joined_with_commas() -> None:
    assert (
        running("", Choices(select=("C105, track-clash", "R4"))) == {"C105"} | family("R") | ALWAYS
    )


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        (
            Choices(select=("trak-clash",)),
            (
                "--select: no rule has the code, prefix or name 'trak-clash'; did you mean "
                "'track-clash', 'break-clash' or 'room-clash'?"
            ),
        ),
        (Choices(ignore=("Z",)), "--ignore: no rule has the code, prefix or name 'Z'"),
        (Choices(severity=("Z=off",)), "--severity: no rule has the code, prefix or name 'Z'"),
        (Choices(severity=("C105:off",)), "--severity: 'C105:off' gives no severity"),
        (Choices(severity=("C105=loud",)), "--severity: 'C105=loud' gives no severity"),
    ],
)
def test_a_wrong_option_says_so(choices: Choices, message: str) -> None:
    with pytest.raises(ConfschedError) as refused:
        weights("", "C105", choices=choices)

    assert refused.value.message == message


def test_values_come_from_the_last_layer_that_has_one() -> None:
    schedule = schedule_of({"sample.yaml": b"rules:\n  P302: {kind_hours: 08:00-20:00}\n"})
    (found,) = [one for one in decide(schedule, Choices())[0] if one.rule.code == "P302"]
    given = found.values["kind_hours"]

    assert (given.value, str(given.place)) == (Hours(28_800, 72_000), "sample.yaml:2:22")


def told(rules: str) -> list[str]:
    """What is wrong with a section `rules`."""
    schedule = schedule_of({"sample.yaml": f"rules:\n{rules}".encode()})
    return [
        f"{f.span.first.line}:{f.span.first.column} {f.code} {f.message}"
        for f in decide(schedule, Choices())[1]
    ]


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (
            "  trak-clash: off\n",
            (
                "2:3 F003 no rule has the code, prefix or name 'trak-clash'; did you mean "
                "'track-clash', 'break-clash' or 'room-clash'?"
            ),
        ),
        (
            "  track-clash: loud\n",
            (
                "2:16 F005 'loud' is none of error, warning, info, off; "
                "for example: track-clash: warning"
            ),
        ),
        (
            "  track-clash: {severity: loud}\n",
            "2:27 F005 'loud' is none of error, warning, info, off; for example: severity: warning",
        ),
        (
            "  track-clash: {severity: {draft: loud}}\n",
            "2:35 F005 'loud' is none of error, warning, info, off; for example: draft: warning",
        ),
        (
            "  track-clash: [off]\n",
            (
                "2:16 F005 a severity or a mapping is wanted here, not a list; for example: "
                "track-clash: warning"
            ),
        ),
        (
            "  track-clash: {severity: {drft: off}}\n",
            "2:28 F003 'drft' is no phase: there is draft, announced, live; did you mean 'draft'?",
        ),
        (
            "  unkind-hour: {kind_hour: 8-20}\n",
            (
                "2:17 F003 'kind_hour' is no setting of 'unkind-hour': there is severity and "
                "kind_hours; did you mean 'kind_hours'?"
            ),
        ),
        (
            "  unkind-hour: {kind_hours: always}\n",
            "2:29 F005 'always' is not a time; for example: kind_hours: 07:00-23:00",
        ),
        (
            "  P3: {kind_hours: 8-20}\n",
            "2:8 F003 'kind_hours' is no setting of 'P3': there is severity",
        ),
        ("  select: [Z9]\n", "2:12 F006 no rule has the code, prefix or name 'Z9'"),
        ("  ignore: Z9\n", "2:11 F006 no rule has the code, prefix or name 'Z9'"),
        ("  P302: off\n  unkind-hour: info\n", "3:3 F007 the rule 'unkind-hour' is set twice"),
    ],
)
def test_what_is_wrong_with_settings_is_told_with_its_place(rules: str, expected: str) -> None:
    assert told(rules) == [expected]


def test_settings_that_are_right_are_not_complained_about() -> None:
    rules = (
        "  select: [C, T, P302]\n  ignore: []\n  extra: {ours: 1}\n"
        "  unkind-hour: {kind_hours: 8-20, severity: {live: error}, extra: {why: late}}\n"
    )

    assert told(rules) == []
