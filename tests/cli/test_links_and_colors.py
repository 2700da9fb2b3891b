"""Colours by track and links to pages, on terminals of all kinds and in pipes."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from process import run
from programmes import ODD_TEXT
from support import PROJECT
from terminals import on_a_terminal

from confsched.cli.terminal import with_link

TIDES = str(PROJECT / "tests" / "scenes" / "clash.yaml")
# a made-up conference
PAGES = """\
conference:
  {id: pages, title: Pages (made up), url: "http://pages.example", timezone: ET, days: 2021-05-19,
  venue: {name: Old Mill, url: "https://mill.example"}}
rooms:
  hall: {name: Hall, url: "https://pages.example/hall"}
  den: {name: Den, url: "ftp://pages.example/den"}
speakers: {jo: {name: Jo Sample, url: "https://jo.example/é?a=1;b=2"}}
sessions:
  a: {title: A Talk, time: 10:00-11:00, room: hall, speakers: [jo], url: "HTTPS://a.example/a b"}
  b: {title: Evil, time: 11:00-12:00, room: den, url: "https://pages.example/\\e\\\\x\\aend"}
  c: {title: Script, time: 12:00-13:00, room: den, url: "javascript:alert(1)"}
"""
OSC = re.compile(r"\x1b\]8;;(.*?)\x1b\\")
COLOR = re.compile(r"\x1b\[[\d;]*m")


@pytest.fixture
def pages(tmp_path: Path) -> list[str]:
    path = tmp_path / "conference.yaml"
    path.write_text(PAGES)
    return ["agenda", str(path)]


def test_titles_people_and_places_lead_to_their_pages(pages: list[str]) -> None:
    code, stdout, stderr = run(pages, env={"FORCE_HYPERLINK": "1"})

    assert (code, stderr) == (0, "")
    assert list(filter(None, OSC.findall(stdout))) == [
        "http://pages.example",
        "https://mill.example",
        "https://pages.example/hall",
        "HTTPS://a.example/a%20b",
        "https://jo.example/%C3%A9?a=1;b=2",
        "https://pages.example/%1B%5Cx%07end",
    ]


def test_a_link_takes_no_room(pages: list[str]) -> None:
    links = run(pages, env={"FORCE_HYPERLINK": "1"}).stdout

    assert OSC.sub("", links) == run(pages).stdout


@pytest.mark.parametrize(
    ("env", "seen"),
    [
        ({}, False),
        ({"TERM_PROGRAM": "iTerm.app"}, True),
        ({"TERM_PROGRAM": "WezTerm"}, True),
        ({"TERM_PROGRAM": "vscode"}, True),
        ({"TERM_PROGRAM": "ghostty"}, True),
        ({"TERM_PROGRAM": "Apple_Terminal"}, False),
        ({"VTE_VERSION": "5000"}, True),
        ({"VTE_VERSION": "4999"}, False),
        ({"VTE_VERSION": "new"}, False),
        ({"KITTY_WINDOW_ID": "1"}, True),
        ({"WT_SESSION": "0-0"}, True),
        ({"KONSOLE_VERSION": "220400"}, True),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "dumb", "VTE_VERSION": "7000"}, False),
        ({"VTE_VERSION": "7000", "FORCE_HYPERLINK": "0"}, False),
        ({"FORCE_HYPERLINK": "1", "NO_COLOR": "1"}, True),
    ],
    ids=str,
)
def test_there_are_links_where_a_terminal_is_known_to_show_them(
    pages: list[str],
    env: dict[str, str],
    seen: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    assert ("\x1b]8;;" in on_a_terminal(pages, env).text) is seen


def test_there_are_no_links_in_a_pipe(pages: list[str]) -> None:
    assert "\x1b" not in run(pages, env={"VTE_VERSION": "7000"}).stdout


def test_only_a_pager_that_passes_links_on_is_given_them(pages: list[str], tmp_path: Path) -> None:
    seen = []
    for version in ("less 590", "less 487", ""):
        less = tmp_path / "less"
        less.write_text(f'#!/bin/sh\ncase "$1" in --version) echo {version};; *) cat;; esac\n')
        less.chmod(0o755)
        shown = on_a_terminal(pages, {"PAGER": str(less), "VTE_VERSION": "7000"}, rows=5)
        seen.append("\x1b]8;;" in shown.text)

    assert seen == [True, False, False]


def test_a_less_that_cannot_be_started_is_no_bug(pages: list[str], tmp_path: Path) -> None:
    less = tmp_path / "less"
    less.write_bytes(b"\x7fELF is not all that it takes")
    less.chmod(0o755)
    shown = on_a_terminal(pages, {"PAGER": str(less), "VTE_VERSION": "7000"}, rows=5)

    assert (shown.code, "Traceback" in shown.text, "Evil" in shown.text) == (0, False, True)


@settings(deadline=None)
@given(st.one_of(ODD_TEXT, ODD_TEXT.map("https://a.example/{}".format)))
def test_nothing_in_an_address_ends_the_link(address: str) -> None:
    text = with_link("text", address)

    assert re.fullmatch(r"text|\x1b\]8;;[!-~]+\x1b\\text\x1b\]8;;\x1b\\", text)


def test_an_address_that_is_too_long_is_none() -> None:
    lengths = (2083, 2084)

    assert [with_link("t", "https://".ljust(length, "a")) == "t" for length in lengths] == [
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("env", "code"),
    [
        ({"COLORTERM": "truecolor"}, "38;2;62;118;172"),
        ({"COLORTERM": "24bit"}, "38;2;62;118;172"),
        ({"TERM": "xterm-direct"}, "38;2;62;118;172"),
        ({"TERM": "xterm-256color"}, "38;5;67"),
        ({"TERM": "alacritty"}, "38;5;67"),
        ({"TERM": "linux"}, "36"),
        ({"TERM": "xterm"}, "36"),
    ],
    ids=str,
)
def test_a_track_has_the_nearest_color_that_the_terminal_has(
    env: dict[str, str], code: str
) -> None:
    shown = on_a_terminal(["agenda", TIDES, "--no-pager"], env).text

    assert f"\x1b[{code}m■\N{NO-BREAK SPACE}High Water\x1b[0m" in shown


@pytest.mark.parametrize(
    ("option", "env", "colored"),
    [
        ("auto", {}, False),
        ("always", {}, True),
        ("always", {"NO_COLOR": "1"}, True),
        ("always", {"TERM": "dumb"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("auto", {"FORCE_COLOR": "0"}, True),
    ],
)
def test_the_option_decides_before_the_environment(
    option: str,
    env: dict[str, str],
    colored: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    code, stdout, stderr = run(["agenda", TIDES, "--color", option], env=env)

    assert (code, stderr, "\x1b[" in stdout) == (0, "", colored)


def test_never_means_none_on_a_terminal_as_well() -> None:
    shown = on_a_terminal(["agenda", TIDES, "--color", "never", "--no-pager"])

    assert (shown.code, "\x1b" in shown.text, "■" in shown.text) == (0, False, False)


def test_a_color_that_there_is_not_is_refused() -> None:
    code, stdout, stderr = run(["agenda", TIDES, "--color", "yes"])

    assert (code, stdout) == (2, "")
    assert "'yes' is none of auto, always, never" in stderr


def test_with_colors_there_is_a_legend_and_a_mark_at_each_track() -> None:
    colored = run(["agenda", TIDES, "--color", "always"], columns=80).stdout
    lines = COLOR.sub("", colored).splitlines()

    assert lines[3] == "■\N{NO-BREAK SPACE}High Water · ■\N{NO-BREAK SPACE}Wind"
    assert sum("■" in line for line in lines) == 1 + 6


def test_without_marks_and_the_legend_it_is_what_a_pipe_gets() -> None:
    colored = run(["agenda", TIDES, "--color", "always"], columns=80).stdout
    plain = run(["agenda", TIDES], columns=80).stdout.splitlines()
    lines = COLOR.sub("", colored).replace("■\N{NO-BREAK SPACE}", "").splitlines()

    assert lines[:3] + lines[4:] == plain


@pytest.mark.parametrize("view", ["list", "rooms", "speakers", "tracks"])
def test_a_terminal_without_unicode_gets_a_stand_in_for_every_sign(view: str) -> None:
    arguments = ["agenda", TIDES, "--view", view, "--color", "always", "--tz", "Asia/Tokyo"]
    env = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    code, stdout, stderr = run([*arguments, "--tz", "America/Los_Angeles"], env=env)

    assert (code, stderr, stdout.isascii(), "?" in stdout) == (0, "", True, False)
