"""`--tz local`: what this machine's clock shows, by its name where it has one."""

import pytest
from process import run
from support import PROJECT

FORUM = "data/mesf2021"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Asia/Tokyo", "Tokyo time: JST (UTC+9), Asia/Tokyo"),
        (":Asia/Tokyo", "Tokyo time: JST (UTC+9), Asia/Tokyo"),
        ("/usr/share/zoneinfo/posix/Asia/Tokyo", "Tokyo time: JST (UTC+9), Asia/Tokyo"),
        ("", "UTC"),
        ("UTC", "UTC"),
        ("<+0545>-5:45", "UTC+5:45"),
        ("EST5EDT,M3.2.0,M11.1.0", "UTC-4"),
    ],
)
def test_the_zone_that_tz_names_is_the_machines(said: str, told: str) -> None:
    code, stdout, stderr = run(["agenda", FORUM, "--tz", "LOCAL"], cwd=PROJECT, env={"TZ": said})

    assert (code, stdout.splitlines()[2], stderr) == (0, f"All times in {told}", "")


@pytest.mark.parametrize("said", ["Nowhere/Land", "../../etc/passwd", "\x1b[2J", "UTC+24"])
def test_a_zone_that_nobody_knows_is_an_error_with_a_way_out(said: str) -> None:
    code, stdout, stderr = run(["agenda", FORUM, "--tz", "local"], cwd=PROJECT, env={"TZ": said})

    assert (code, stdout, stderr.splitlines()) == (
        2,
        "",
        [
            f"error: TZ says {said!r}, which is no time zone",
            "  hint: set TZ, or name a place: --tz Europe/Paris",
        ],
    )


def test_tz_may_name_what_the_machine_is_set_to(monkeypatch: pytest.MonkeyPatch) -> None:
    agenda = ["agenda", FORUM, "--tz", "local"]
    said = run(agenda, cwd=PROJECT, env={"TZ": ":/etc/localtime"})
    monkeypatch.delenv("TZ", raising=False)

    assert said == run(agenda, cwd=PROJECT)


def test_local_may_stand_beside_other_zones() -> None:
    arguments = ["agenda", FORUM, "--tz", "Europe/Paris", "--tz", "local", "--day", "1"]
    code, stdout, stderr = run(arguments, cwd=PROJECT, env={"TZ": "Asia/Tokyo"})

    assert (code, stdout.splitlines()[8], stderr) == (
        0,
        "16:00–16:30 CEST  23:00–23:30 JST  Opening",
        "",
    )


def test_free_time_is_told_on_the_machines_clock_as_well() -> None:
    arguments = ["free", FORUM, "--speaker", "ali-vaez", "--tz", "local"]
    here, named = (
        run([*arguments[:-1], zone], cwd=PROJECT, env={"TZ": "Asia/Tokyo"})
        for zone in ("local", "Asia/Tokyo")
    )

    assert here == named
    assert (here.code, "JST" in here.stdout) == (0, True)
