"""What stops a run before it changes anything: feeds that are damaged, or not from here."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from site_of import CONFERENCE, PROGRAMME, Site

from confsched.errors import ConfschedError


@pytest.fixture
def site(tmp_path: Path) -> Site:
    site = Site(tmp_path)
    site.publish()
    return site


def cut_off(folder: Path) -> None:
    path = folder / "all.ics"
    path.write_bytes(path.read_bytes()[:900])


def without_index(change: Callable[[Path], None]) -> Callable[[Path], None]:
    def work(folder: Path) -> None:
        (folder / "index.json").unlink()
        change(folder)

    return work


def line_feeds(folder: Path) -> None:
    for path in folder.rglob("*.ics"):
        path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n"))


def replaced(old: bytes, new: bytes) -> Callable[[Path], None]:
    def work(folder: Path) -> None:
        for path in folder.rglob("*.ics"):
            path.write_bytes(path.read_bytes().replace(old, new))

    return work


def twice(folder: Path) -> None:
    path = folder / "all.ics"
    head, *events = path.read_bytes().split(b"BEGIN:VEVENT")
    path.write_bytes(b"BEGIN:VEVENT".join([head, events[0], *events]))


def missing(folder: Path) -> None:
    (folder / "by/room/hall.ics").unlink()


def no_json(folder: Path) -> None:
    (folder / "index.json").write_text("{", "utf-8")


def own_index(folder: Path) -> None:
    (folder / "index.json").write_text('{"name": "a web app"}', "utf-8")


DAMAGES = {
    "cut off": (cut_off, "all.ics' is no feed that was published from here: it is cut off"),
    "edited": (replaced(b"Buoys", b"Boats"), "all.ics' .* it is not as index.json has it"),
    "line ends": (line_feeds, "its lines end in LF and not in CRLF, as git makes them"),
    "missing": (missing, "hall.ics' .* it is missing"),
    "twice": (without_index(twice), "one entry stands in it twice"),
    "no sequence": (
        without_index(replaced(b"SEQUENCE:0\r\n", b"")),
        "an entry in it is not as it was written",
    ),
    "other program": (
        without_index(replaced(b"-//confsched//confsched//EN", b"-//other//other//EN")),
        "it does not begin as one",
    ),
    "other conference": (
        without_index(replaced(b"@harbour.harbour.example", b"@harbour.other.example")),
        "all.ics' has an entry of another conference: 'opening@harbour.other.example'",
    ),
    "no time": (
        without_index(replaced(b"20300514T100000", b"20301399T100000")),
        "is no time that can be read",
    ),
    "no text": (without_index(replaced(b"Buoys", b"B\xfcoys")), "it is not in UTF-8"),
    "no json": (no_json, "index.json' is not the index of feeds that were published from here"),
    "own index": (own_index, "index.json' is not the index of feeds that were published from here"),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_folder_stops_the_run_and_stays_as_it_is(site: Site, name: str) -> None:
    damage, message = DAMAGES[name]
    damage(site.folder)
    before = site.unchanged()

    with pytest.raises(ConfschedError, match=message) as caught:
        site.publish({"buoys": None})
    assert "--restart" in caught.value.hint
    assert site.unchanged() == before


@pytest.mark.parametrize("name", DAMAGES)
def test_whoever_says_restart_begins_anew(site: Site, name: str) -> None:
    site.publish({"gales": None})
    DAMAGES[name][0](site.folder)
    done = site.publish({"buoys": None}, restart=True)

    assert {name: e.sequence for name, e in site.entries().items()} == {"opening": 0, "gales": 0}
    assert done.is_first


def test_feeds_of_another_conference_are_not_replaced(site: Site) -> None:
    with pytest.raises(ConfschedError, match="are of another conference: '@harbour"):
        site.publish(head=CONFERENCE.replace("id: harbour", "id: other"))


def test_feeds_for_another_audience_are_not_replaced(site: Site) -> None:
    with pytest.raises(ConfschedError, match="are for another audience: public"):
        site.publish(audience="crew")


def test_an_error_in_the_files_stops_the_run_unless_it_is_forced(site: Site) -> None:
    clash = {"buoys": PROGRAMME["buoys"].replace("10:00", "09:00")}
    before = site.unchanged()
    refused = site.publish(clash)
    after = site.unchanged()
    forced = site.publish(clash, force=True)

    assert refused.refused
    assert [f.code for f in refused.report.findings if f.severity == "error"] == ["C101"]
    assert before == after
    assert not forced.refused
    assert forced.written


def test_what_cannot_be_read_is_never_published_by_force(site: Site) -> None:
    """All that is in the file would be told to be cancelled."""
    done = site.publish({"buoys": "{title: [}"}, force=True)

    assert done.refused
    assert done.written == ()


def test_a_page_of_somebody_s_own_is_left_alone(site: Site) -> None:
    (site.folder / "index.html").write_text("<h1>Ours</h1>", "utf-8")
    done = site.publish({"buoys": None})

    assert done.own_page
    assert site.bytes()["index.html"] == b"<h1>Ours</h1>"


def test_files_of_others_in_the_folder_stay(site: Site) -> None:
    (site.folder / "CNAME").write_text("harbour.example", "utf-8")
    (site.folder / "by/notes.txt").write_text("mine", "utf-8")
    site.publish({"buoys": None})

    assert site.bytes()["CNAME"] == b"harbour.example"
    assert site.bytes()["by/notes.txt"] == b"mine"


def test_a_stray_feed_where_ours_would_go_is_not_overwritten(site: Site) -> None:
    (site.folder / "by/room/cellar.ics").write_bytes(b"BEGIN:VCALENDAR")
    head = CONFERENCE.replace("rooms:\n", "rooms:\n  cellar: {name: Cellar}\n")

    with pytest.raises(ConfschedError, match=r"cellar.ics' .* index.json does not know it"):
        site.publish({"buoys": PROGRAMME["buoys"].replace("hall", "cellar")}, head=head)


def test_a_programme_without_times_has_no_feeds(tmp_path: Path) -> None:
    untimed = {name: f"{{title: {name}}}" for name in PROGRAMME}

    with pytest.raises(ConfschedError, match="no session has a time yet"):
        Site(tmp_path).publish(untimed)
    assert not (tmp_path / "site").exists()


def test_what_is_replaced_has_to_be_ours_wherever_the_feeds_of_before_are(site: Site) -> None:
    old, site.folder = site.folder, site.root / "other"
    site.publish(head=CONFERENCE.replace("id: harbour", "id: other"))

    with pytest.raises(ConfschedError, match="are of another conference: '@other"):
        site.publish(since=old)


def test_a_folder_that_may_not_be_written_to_stays_and_nothing_is_beside_it(site: Site) -> None:
    site.folder.chmod(0o500)
    if os.access(site.folder, os.W_OK):
        pytest.skip("whoever runs this may write everywhere")
    with pytest.raises(ConfschedError, match=r"cannot write to the folder .*: permission denied"):
        site.publish({**PROGRAMME, "opening": PROGRAMME["opening"].replace("09:30", "09:40")})

    assert [path.name for path in site.root.iterdir() if "site" in path.name] == ["site"]
    site.folder.chmod(0o700)


@pytest.mark.parametrize("path", ["nowhere", "empty"])
def test_there_have_to_be_feeds_where_they_are_said_to_be(site: Site, path: str) -> None:
    (site.root / "empty").mkdir()

    with pytest.raises(ConfschedError):
        site.publish(since=site.root / path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("")

    with pytest.raises(ConfschedError, match="is a file"):
        Site(tmp_path).publish()


@pytest.mark.parametrize(
    "url",
    ["forum.example", "ftp://a.example", "https://", "https://a b.example", "https://a?b", ""],
)
def test_an_address_has_to_be_one(tmp_path: Path, url: str) -> None:
    with pytest.raises(ConfschedError, match="is no address of a folder"):
        Site(tmp_path).publish(base_url=url)
