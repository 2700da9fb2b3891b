"""The disk: which files make a conference, and files that are written whole or not at all."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from confsched import files
from confsched.errors import ConfschedError


@pytest.fixture(autouse=True)
def _inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def made(*paths: str) -> None:
    """Make empty files and the folders they are in."""
    for name in paths:
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def found(*paths: str) -> dict[str, list[str]]:
    """The names of files by the name of their group; those asked for are marked with a `!`."""
    return {
        group.name: [f"{file.name}{'!' * file.asked_for}" for file in group.files]
        for group in files.find(paths)
    }


def error_of(*paths: str) -> tuple[str, str]:
    with pytest.raises(ConfschedError) as error:
        files.find(paths)
    return error.value.message, error.value.hint


def test_a_folder_with_a_conference_has_everything_below_it() -> None:
    made("c/conference.yaml", "c/day1.yml", "c/more/rooms.json", "c/notes.txt", "c/More/x.YAML")
    made("c/people.toml")

    assert found("c") == {
        "c": [
            "c/conference.yaml",
            "c/day1.yml",
            "c/people.toml",
            "c/More/x.YAML",
            "c/more/rooms.json",
        ]
    }


@pytest.mark.parametrize(
    "name", ["conference.yaml", "conference.yml", "conference.json", "conference.toml"]
)
def test_a_conference_below_another_is_one_of_its_own(name: str) -> None:
    made(
        "c/conference.yaml", "c/a.yaml", f"c/inner/{name}", "c/inner/b.yaml", "c/inner/deep/d.yaml"
    )

    assert found("c") == {
        "c": ["c/a.yaml", "c/conference.yaml"],
        "c/inner": [*sorted([f"c/inner/{name}", "c/inner/b.yaml"]), "c/inner/deep/d.yaml"],
    }


def test_conferences_below_another_are_left_out_where_one_is_wanted() -> None:
    made("c/conference.yaml", "c/a.yaml", "c/inner/conference.yaml", "x.yaml")
    groups = files.find(["c", "x.yaml"], below=False)

    assert [[file.name for file in group.files] for group in groups] == [
        ["c/a.yaml", "c/conference.yaml", "x.yaml"]
    ]


def test_what_only_keeps_conferences_holds_all_of_them() -> None:
    made("all/one/conference.yaml", "all/two/conference.yaml")

    assert files.find(["all"], below=False) == files.find(["all"])


def test_a_conference_is_named_by_its_folder_or_by_its_file() -> None:
    names = ["conference.yaml", "a/conference.json", "a/b.yaml", "<stdin>"]

    assert list(map(files.holder, names)) == [".", "a", "a/b.yaml", "<stdin>"]


def test_loose_files_are_a_group_beside_the_conferences() -> None:
    made("all/one/conference.yaml", "all/two/conference.yaml", "all/loose.yaml", "all/x/y.yaml")

    assert found("all") == {
        "all": ["all/loose.yaml", "all/x/y.yaml"],
        "all/one": ["all/one/conference.yaml"],
        "all/two": ["all/two/conference.yaml"],
    }


def test_lists_without_an_ending_count_by_the_names_that_open_event_has() -> None:
    made("there/event", "there/sessions", "there/microlocations", "there/LICENSE", "there/talks")

    assert found("there") == {"there": ["there/event", "there/microlocations", "there/sessions"]}


def test_beside_a_conference_of_ours_they_do_not() -> None:
    made("here/conference.yaml", "here/sessions")

    assert found("here") == {"here": ["here/conference.yaml"]}


def test_this_folder_is_named_in_no_file() -> None:
    made("conference.yaml", "days/day1.yaml")

    assert found(".") == {".": ["conference.yaml", "days/day1.yaml"]}


def test_feeds_that_were_published_are_no_conferences_beside_ours() -> None:
    made("conf/conference.yaml", "site/all.ics", "site/index.json", "site/by/day/1.ics")

    assert found(".") == {"conf": ["conf/conference.yaml"]}
    assert found("site") == {"site": ["site/all.ics"]}


def test_feeds_beside_the_folder_of_a_conference_are_that_programme_once_more() -> None:
    made("all.ics", "index.json", "index.html", "by/day/1.ics", "programme/conference.yaml")

    assert found(".") == {"programme": ["programme/conference.yaml"]}


def test_a_conference_whose_feeds_are_published_into_its_own_folder_is_still_read() -> None:
    made("all.ics", "index.json", "index.html", "by/day/1.ics", "conference.yaml", "day1.yaml")
    made("named/all.ics", "named/index.json", "named/by/day/1.ics", "named/mine.yaml")

    assert found(".") == {
        ".": ["conference.yaml", "day1.yaml", "named/mine.yaml"],
    }
    assert found("named") == {"named": ["named/all.ics", "named/mine.yaml"]}


def test_hidden_and_installed_things_are_left_out() -> None:
    made("c/conference.yaml", "c/.hidden.yaml", "c/.git/x.yaml", "c/node_modules/p/package.json")
    made(
        "c/env/pyvenv.cfg", "c/env/lib/x.yaml", "c/__pycache__/x.json", "c/lib/site-packages/x.json"
    )

    assert found("c") == {"c": ["c/conference.yaml"]}


def test_a_hidden_file_that_is_named_is_read() -> None:
    made(".hidden.yaml")

    assert found(".hidden.yaml") == {".hidden.yaml": [".hidden.yaml!"]}


def test_single_files_are_one_conference_together() -> None:
    made("a.yaml", "b/c.txt")

    assert found("a.yaml", "b/c.txt", "-") == {"a.yaml": ["a.yaml!", "b/c.txt!", "-!"]}


def test_single_files_are_part_of_the_one_folder_beside_them() -> None:
    made("c/conference.yaml", "extra.yaml")

    assert found("extra.yaml", "c") == {"c": ["c/conference.yaml", "extra.yaml!"]}


def test_a_file_named_twice_is_there_once() -> None:
    made("a.yaml", "c/conference.yaml")
    Path("b.yaml").symlink_to("a.yaml")

    assert found("a.yaml", "./a.yaml", "b.yaml") == {"a.yaml": ["a.yaml!"]}
    assert found("-", "-") == {"-": ["-!"]}
    assert found("c", "c/conference.yaml") == {"c": ["c/conference.yaml!"]}


def test_a_folder_named_twice_is_there_once() -> None:
    made("c/conference.yaml")
    Path("link").symlink_to("c")
    for paths in (("c", "c"), ("c", "c/"), ("c", "./c"), ("c", "link")):
        assert len(files.find(paths)) == 1, paths


@pytest.mark.parametrize("paths", [("all", "all/one"), ("all/one", "all"), ("all", "all/loose")])
def test_what_is_in_two_folders_that_are_named_is_there_once(paths: tuple[str, ...]) -> None:
    made("all/one/conference.yaml", "all/one/day1.yaml", "all/loose/a.yaml")

    assert sorted(one for names in found(*paths).values() for one in names) == [
        "all/loose/a.yaml",
        "all/one/conference.yaml",
        "all/one/day1.yaml",
    ]


def test_links_that_lead_round_in_a_circle_are_not_followed() -> None:
    made("c/conference.yaml", "c/sub/a.yaml")
    Path("c/sub/up").symlink_to("..")
    Path("c/self.yaml").symlink_to("self.yaml")
    Path("c/gone.yaml").symlink_to("nowhere")

    assert found("c") == {"c": ["c/conference.yaml", "c/sub/a.yaml"]}


def test_a_link_that_leads_nowhere_is_told_by_where_it_leads() -> None:
    Path("a.yaml").symlink_to("gone.yaml")
    with pytest.raises(ConfschedError) as caught:
        found("a.yaml")

    assert (caught.value.message, caught.value.hint) == (
        "cannot read 'a.yaml': there is no such file or folder",
        "it is a link to 'gone.yaml', which is not there",
    )


def test_a_link_to_another_file_of_the_same_folder_is_not_that_file_again() -> None:
    made("c/conference.yaml", "c/sub/talks.yaml", "rooms.yaml")
    Path("c/a.yaml").symlink_to("sub/talks.yaml")
    Path("c/rooms.yaml").symlink_to("../rooms.yaml")
    Path("c/sub/rooms.yaml").symlink_to("../../rooms.yaml")

    assert found("c") == {"c": ["c/conference.yaml", "c/rooms.yaml", "c/sub/talks.yaml"]}


def test_a_link_to_a_file_counts_and_what_is_no_file_does_not() -> None:
    made("c/conference.yaml", "shared.yaml")
    Path("c/rooms.yaml").symlink_to("../shared.yaml")
    Path("c/folder.yaml").mkdir()
    os.mkfifo("c/pipe.yaml")

    assert found("c") == {"c": ["c/conference.yaml", "c/rooms.yaml"]}


@pytest.mark.parametrize(
    ("path", "message", "hint"),
    [
        ("nope", "cannot read 'nope': there is no such file or folder", "check the path"),
        ("", "cannot read '': there is no such file or folder", "check the path"),
        ("a.yml", "cannot read 'a.yml': there is no such file or folder", "did you mean 'a.yaml'?"),
        (
            "empty/Note.txt",
            "cannot read 'empty/Note.txt': there is no such file or folder",
            "did you mean 'empty/notes.txt'?",
        ),
        ("empty/git", "cannot read 'empty/git': there is no such file or folder", "check the path"),
        (
            "https://x.example/a.xml?a&b",
            "cannot read 'https://x.example/a.xml?a&b': there is no such file or folder",
            (
                "nothing is fetched; "
                "try: curl -fsSL 'https://x.example/a.xml?a&b' | confsched validate -"
            ),
        ),
        (
            "webcal://x.example/a.ics",
            "cannot read 'webcal://x.example/a.ics': there is no such file or folder",
            "nothing is fetched; try: curl -fsSL https://x.example/a.ics | confsched validate -",
        ),
        ("a.yaml/b", "cannot read 'a.yaml/b': not a directory", "check the path"),
        ("x\0y", "cannot read 'x\\x00y': embedded null byte", "check the path"),
        (
            "empty",
            "there is no file in 'empty' that could be a programme",
            "give another path, or make a conference with: confsched init",
        ),
        (
            "pages",
            "there is no file in 'pages' that could be a programme",
            "pages are read where they are named: is it in 'pages/final_programme.html'?",
        ),
        (
            "printed",
            "there is no file in 'printed' that could be a programme",
            "pages are read where they are named: is it in 'printed/Programme.pdf'?",
        ),
        (
            "site",
            "there is no file in 'site' that could be a programme",
            "pages are read where they are named: is it in 'site/content/schedule.md'?",
        ),
        (
            "app",
            "there is no file in 'app' that could be a programme",
            "scripts are read where they are named: is it in 'app/src/scheduleData.js'?",
        ),
        (
            "days",
            "there is no file in 'days' that could be a programme",
            "pages are read where they are named: is it in 'days/day1.docx'?",
        ),
    ],
)
def test_what_cannot_be_found_is_said(path: str, message: str, hint: str) -> None:
    made("a.yaml", "empty/notes.txt", "empty/.git", "pages/README.md", "pages/final_programme.html")
    made("days/a1.js", "days/day1.docx", "days/day2.docx", "days/notes.txt")
    made("site/.cache/agenda.md", "site/node_modules/agenda.md", "site/content/schedule.md")
    made("printed/Programme.pdf", "printed/map.pdf", "app/src/main.js", "app/src/scheduleData.js")

    assert error_of(path) == (message, hint)


def test_a_folder_that_may_not_be_listed_is_an_error() -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    made("c/conference.yaml")
    Path("c").chmod(0)
    try:
        found = error_of("c")
    finally:
        Path("c").chmod(0o700)

    assert found == ("cannot read 'c': permission denied", "ask for access, or copy it")


def test_a_file_that_goes_away_before_it_is_read_is_an_error() -> None:
    made("a.yaml")
    (group,) = files.find(["a.yaml"])
    Path("a.yaml").unlink()
    with pytest.raises(ConfschedError) as error:
        group.files[0].read()

    assert error.value.message == "cannot read 'a.yaml': there is no such file or folder"


def test_a_file_that_becomes_a_folder_is_an_error() -> None:
    Path("c").mkdir()
    with pytest.raises(ConfschedError) as error:
        files.File("c", asked_for=True).read()

    assert error.value.message == "cannot read 'c': is a directory"


def write_error(path: str) -> tuple[str, str]:
    with pytest.raises(ConfschedError) as error:
        files.write(path, b"new")
    return error.value.message, error.value.hint


def test_a_new_file_is_written_as_the_machine_makes_files() -> None:
    old = os.umask(0o027)
    try:
        files.write("a.ics", b"new")
    finally:
        os.umask(old)

    assert {path.name: path.read_bytes() for path in Path().iterdir()} == {"a.ics": b"new"}
    assert stat.S_IMODE(Path("a.ics").stat().st_mode) == 0o640


def test_a_file_that_is_there_keeps_its_mode() -> None:
    Path("a.ics").write_bytes(b"old and longer")
    Path("a.ics").chmod(0o604)
    files.write("a.ics", b"new")

    assert (Path("a.ics").read_bytes(), stat.S_IMODE(Path("a.ics").stat().st_mode)) == (
        b"new",
        0o604,
    )


def test_a_link_stays_one_and_what_it_leads_to_is_written() -> None:
    made("feeds/a.ics")
    Path("a.ics").symlink_to("feeds/a.ics")
    files.write("a.ics", b"new")

    assert Path("a.ics").readlink() == Path("feeds/a.ics")
    assert {path.name: path.read_bytes() for path in Path("feeds").iterdir()} == {"a.ics": b"new"}


def test_a_link_to_nothing_yet_is_written_through() -> None:
    Path("a.ics").symlink_to("b.ics")
    files.write("a.ics", b"new")

    assert (Path("a.ics").readlink(), Path("b.ics").read_bytes()) == (Path("b.ics"), b"new")


def test_a_pipe_is_written_into_and_stays_a_pipe() -> None:
    os.mkfifo("pipe")
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(Path("pipe").read_bytes()))
    reader.start()
    files.write("pipe", b"new")
    reader.join()

    assert (read, stat.S_ISFIFO(Path("pipe").stat().st_mode)) == ([b"new"], True)


def test_a_pipe_that_is_in_no_folder_is_written_into() -> None:
    read, written = os.pipe()
    files.write(f"/dev/fd/{written}", b"new")  # as `/dev/stdout` is in a shell
    os.close(written)

    assert os.read(read, 9) == b"new"
    os.close(read)


def test_what_is_write_protected_is_not_replaced() -> None:
    path = Path("a.ics")
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(ConfschedError) as error:
        files.write("a.ics", b"new")

    assert (error.value.message, error.value.hint) == (
        "cannot write 'a.ics': it is write-protected",
        "allow it, or copy it",
    )
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("path", "message", "hint"),
    [
        ("folder", "'folder' is a folder", "name a file in it"),
        ("nope/a.ics", "there is no folder 'nope'", "make it first"),
        ("a.yaml/a.ics", "there is no folder 'a.yaml'", "make it first"),
        (
            "x" * 300,
            f"cannot write '{'x' * 300}': file name too long",
            "check the path",
        ),
        (
            "/dev/full",
            "cannot write '/dev/full': no space left on device",
            "make room, or write to another place",
        ),
        ("x\0y", "cannot write 'x\\x00y': embedded null byte", "check the path"),
    ],
)
def test_what_cannot_be_written_is_said(path: str, message: str, hint: str) -> None:
    made("a.yaml", "folder/x")

    assert write_error(path) == (message, hint)


KILLED = """
import os, signal, sys
from confsched import files

step = sys.argv[1]
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
original = os.fsync
def fsync_then_die(handle):
    original(handle)
    die()
match step:
    case "before-fsync": os.fsync = die
    case "after-fsync": os.fsync = fsync_then_die
    case "before-replace": os.replace = die
files.write("a.ics", b"new" * 100_000)
"""


@pytest.mark.parametrize("step", ["before-fsync", "after-fsync", "before-replace"])
def test_a_process_that_dies_while_writing_leaves_the_old_file_whole(step: str) -> None:
    Path("a.ics").write_bytes(b"old")
    done = subprocess.run([sys.executable, "-c", KILLED, step], check=False, env=with_package())

    assert (done.returncode, Path("a.ics").read_bytes()) == (-9, b"old")
    files.write("a.ics", b"new")
    assert Path("a.ics").read_bytes() == b"new"


def test_what_a_killed_process_left_beside_is_in_nobodys_way() -> None:
    Path(f"a.ics.{os.getpid()}.tmp").write_bytes(b"half")
    files.write("a.ics", b"new")

    assert {path.name: path.read_bytes() for path in Path().iterdir()} == {"a.ics": b"new"}


def with_package() -> dict[str, str]:
    """The environment in which a process finds the package from any folder."""
    return {**os.environ, "PYTHONPATH": str(Path(files.__file__).parents[2])}


FAILS = """
import os
from confsched import files
from confsched.errors import ConfschedError

def fails(*_):
    raise OSError(28, "No space left on device")
os.fsync = fails
try:
    files.write("a.ics", b"new")
except ConfschedError as error:
    print(error.message, sorted(os.listdir()))
"""


def test_a_full_disk_leaves_the_old_file_and_no_rest_of_the_new_one() -> None:
    Path("a.ics").write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", FAILS], check=False, capture_output=True, env=with_package()
    )

    assert done.stdout == b"cannot write 'a.ics': no space left on device ['a.ics']\n"
    assert Path("a.ics").read_bytes() == b"old"


def rewritten(*names: str) -> tuple[str, str]:
    """What is said when files that hold their own names are to hold them twice."""
    changes = [files.Rewriting(name, name, name * 2) for name in names]
    with pytest.raises(ConfschedError) as error:
        files.rewrite(changes)
    return error.value.message, error.value.hint


def contents() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path().iterdir() if path.is_file()}


def named(*names: str) -> dict[str, bytes]:
    """Files that hold their own names."""
    for name in names:
        Path(name).write_text(name)
    return contents()


def test_several_files_are_rewritten_together() -> None:
    named("a.yaml", "c.yaml")
    Path("b.yaml").write_bytes(b"\xef\xbb\xbfb.yaml")
    files.rewrite([files.Rewriting(name, name, f"new {name}") for name in ("a.yaml", "b.yaml")])

    assert contents() == {
        "a.yaml": b"new a.yaml",
        "b.yaml": b"\xef\xbb\xbfnew b.yaml",
        "c.yaml": b"c.yaml",
    }


def test_one_that_has_changed_meanwhile_keeps_all_as_they_are() -> None:
    before = named("a.yaml", "b.yaml")
    Path("b.yaml").write_text("something else")

    assert rewritten("a.yaml", "b.yaml") == ("'b.yaml' has changed meanwhile", "try it again")
    assert contents() == {**before, "b.yaml": b"something else"}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le"])
def test_one_that_is_not_in_utf_8_keeps_all_as_they_are(encoding: str) -> None:
    before = named("a.yaml", "b.yaml")
    Path("b.yaml").write_text("b.yaml", encoding)

    assert rewritten("a.yaml", "b.yaml") == (
        "'b.yaml' is not in UTF-8, as files to be changed are",
        "save it as UTF-8",
    )
    assert contents() == {**before, "b.yaml": "b.yaml".encode(encoding)}


def test_one_that_is_write_protected_keeps_all_as_they_are() -> None:
    before = named("a.yaml", "b.yaml")
    Path("b.yaml").chmod(0o444)

    assert rewritten("a.yaml", "b.yaml") == (
        "cannot write 'b.yaml': it is write-protected",
        "allow it, or copy it",
    )
    assert contents() == before


def test_one_that_cannot_be_written_keeps_all_as_they_are() -> None:
    before = named("a.yaml", "b.yaml")
    Path(f"b.yaml.{os.getpid()}.tmp").mkdir()  # where its new bytes would be kept

    assert rewritten("a.yaml", "b.yaml")[0].startswith("cannot write 'b.yaml': ")
    assert contents() == before


SECOND_FAILS = """
import os
from confsched import files
from confsched.errors import ConfschedError

original, calls = os.replace, []
def replace(*names):
    calls.append(names)
    if len(calls) == 2:
        raise OSError(5, "Input/output error")
    original(*names)
os.replace = replace
try:
    files.rewrite([files.Rewriting(name, name, "new") for name in ("a.yaml", "b.yaml", "c.yaml")])
except ConfschedError as error:
    print(error.message)
"""


def test_one_that_cannot_be_put_in_place_brings_back_those_before_it() -> None:
    before = named("a.yaml", "b.yaml", "c.yaml")
    done = subprocess.run(
        [sys.executable, "-c", SECOND_FAILS], check=False, capture_output=True, env=with_package()
    )

    assert done.stdout == b"cannot write 'b.yaml': input/output error\n"
    assert contents() == before


def test_standard_input_is_not_rewritten() -> None:
    assert rewritten("-") == ("standard input cannot be changed", "name the file")


def test_a_group_that_is_held_stays_as_it_was() -> None:
    named("conference.yaml")
    group = files.held(files.find(["."])[0])
    Path("conference.yaml").write_text("something else")

    assert [file.read() for file in group.files] == [b"conference.yaml"]


def test_readers_see_the_old_bytes_or_the_new_ones_and_nothing_between() -> None:
    old, new = b"o" * 1_000_000, b"n" * 1_000_000
    Path("a.ics").write_bytes(old)
    seen: set[bytes] = set()
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            seen.add(Path("a.ics").read_bytes())

    reader = threading.Thread(target=look)
    reader.start()
    for data in (new, old) * 10:
        files.write("a.ics", data)
    done.set()
    reader.join()

    assert seen <= {old, new}


def test_a_new_file_is_made_with_its_folders() -> None:
    assert files.create("a/b", {"c.yaml": "text: é\n", "d/e.json": ""}) == (
        "a/b/c.yaml",
        "a/b/d/e.json",
    )
    assert Path("a/b/c.yaml").read_bytes() == b"text: \xc3\xa9\n"
    assert files.create(".", {"conference.yaml": ""}) == ("conference.yaml",)


@pytest.mark.parametrize("there", ["file", "folder", "link"])
def test_what_is_there_is_never_overwritten(there: str) -> None:
    path = Path("conference.yaml")
    match there:
        case "file":
            path.write_text("mine")
        case "folder":
            path.mkdir()
        case _:
            path.symlink_to("gone")
    with pytest.raises(ConfschedError) as error:
        files.create(".", {"new.yaml": "", "conference.yaml": "theirs"})

    assert (error.value.message, error.value.hint) == (
        "'conference.yaml' exists already",
        "choose another folder",
    )
    assert there != "file" or path.read_text() == "mine"
    assert not Path("new.yaml").exists()


def test_a_file_where_a_folder_is_wanted_is_an_error() -> None:
    made("a.yaml")
    with pytest.raises(ConfschedError) as error:
        files.create("a.yaml", {"conference.yaml": ""})

    assert error.value.message == "cannot make the folder 'a.yaml': file exists"


SEVERAL = """
import os, signal, sys
from confsched import files
from confsched.errors import ConfschedError

what, step, number = sys.argv[1:]
original, calls = getattr(os, step), []
def fails(*arguments):
    calls.append(arguments)
    if len(calls) == abs(int(number)):
        if int(number) < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        raise OSError(28, "No space left on device")
    return original(*arguments)
setattr(os, step, fails)
texts = {"a.yaml": "new", "deep/b.yaml": "new"}
try:
    if what == "rewrite":
        changes = [files.Rewriting(name, "old", "new") for name in ("a.yaml", "b.yaml")]
        files.rewrite(changes, {"deep/er/c.yaml": "new"})
    elif what == "create":
        files.create("new/one", {"a.yaml": "new", "deep/b.yaml": "new"})
    else:
        files.write_folder(what, texts)
except ConfschedError as error:
    print(error.message)
"""


def several(*arguments: str) -> tuple[int, str]:
    command = [sys.executable, "-c", SEVERAL, *arguments]
    done = subprocess.run(command, check=False, capture_output=True, env=with_package())
    assert not done.stderr, done.stderr
    return done.returncode, done.stdout.decode()


def all_files() -> dict[str, str]:
    return {str(path): path.read_text() for path in Path().rglob("*") if path.is_file()}


def test_a_folder_is_made_with_all_its_files() -> None:
    made("there/.git/config")
    Path("there").joinpath("empty").mkdir()
    Path("there/empty").rmdir()
    for folder in ("new/one", "there"):
        files.write_folder(folder, {"a.yaml": "a", ".deep/b.yaml": "é"})

    assert all_files() == {
        "new/one/a.yaml": "a",
        "new/one/.deep/b.yaml": "é",
        "there/.git/config": "",
        "there/a.yaml": "a",
        "there/.deep/b.yaml": "é",
    }


@pytest.mark.parametrize("folder", ["new", "there"])
@pytest.mark.parametrize(("step", "number"), [("fsync", "1"), ("fsync", "3"), ("replace", "4")])
def test_a_folder_that_cannot_be_made_leaves_nothing(folder: str, step: str, number: str) -> None:
    Path("there").mkdir()
    code, said = several(folder, step, number)

    if (folder, step) == ("new", "replace"):  # it is moved as a whole, with the third
        assert (code, said) == (0, "")
        return
    assert (code, "no space left on device" in said) == (0, True)
    assert sorted(map(str, Path().rglob("*"))) == ["there"]


@pytest.mark.parametrize(("step", "number"), [("fsync", "1"), ("fsync", "2"), ("replace", "2")])
def test_new_files_that_cannot_be_made_leave_no_folder_for_them(step: str, number: str) -> None:
    Path("new").mkdir()
    code, said = several("create", step, number)

    assert (code, "no space left on device" in said) == (0, True)
    assert sorted(map(str, Path().rglob("*"))) == ["new"]


def test_what_cannot_be_written_into_a_new_folder_is_named_as_it_was_to_be() -> None:
    with pytest.raises(ConfschedError) as error:
        files.write_folder("ours", {"a": "", "a/b": ""})

    assert error.value.message.startswith("cannot write 'ours/a/b': ")
    assert not list(Path().iterdir())


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_process_that_dies_while_making_a_folder_leaves_no_half_of_it(step: str) -> None:
    assert several("new", step, "-3")[0] == -9
    assert not Path("new").exists()


@pytest.mark.parametrize(
    ("step", "number"), [("fsync", "1"), ("fsync", "3"), ("replace", "1"), ("replace", "3")]
)
def test_several_files_are_changed_together_or_not_at_all(step: str, number: str) -> None:
    for name in ("a.yaml", "b.yaml"):
        Path(name).write_text("old")
    code, said = several("rewrite", step, number)

    assert (code, "no space left on device" in said) == (0, True)
    assert all_files() == {"a.yaml": "old", "b.yaml": "old"}


def test_several_files_are_changed_and_others_made() -> None:
    Path("a.yaml").write_bytes(b"\xef\xbb\xbfold")
    files.rewrite([files.Rewriting("a.yaml", "old", "new")], {"deep/c.yaml": "new"})

    assert all_files() == {"a.yaml": "\ufeffnew", "deep/c.yaml": "new"}


def test_a_file_that_has_changed_meanwhile_is_not_written_over() -> None:
    for name in ("a.yaml", "b.yaml"):
        Path(name).write_text("old")
    with pytest.raises(ConfschedError, match=r"'b\.yaml' has changed"):
        files.rewrite(
            [
                files.Rewriting("a.yaml", "old", "new"),
                files.Rewriting("b.yaml", "other", "new"),
            ]
        )

    assert all_files() == {"a.yaml": "old", "b.yaml": "old"}


def test_a_folder_is_free_while_only_hidden_things_are_in_it() -> None:
    made("hidden/.git/config", "full/a.txt", "file")

    assert [files.is_free(name) for name in ("nothing", "hidden", "full")] == [True, True, False]
    with pytest.raises(ConfschedError, match="'file' is a file"):
        files.is_free("file")


def test_what_lies_in_a_folder_is_known_however_it_is_named() -> None:
    made("a/b/c", "ab/c")
    Path("link").symlink_to("a")

    assert files.is_within("a/b/../b", "link")
    assert files.is_within("a", "a/")
    assert not files.is_within("ab", "a")
    assert not files.is_within(".", "a")


def test_what_is_no_file_and_never_ends_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("confsched.files.disk._MOST", 1000)
    Path("zero.json").symlink_to("/dev/zero")
    with pytest.raises(ConfschedError) as error:
        files.File("zero.json", asked_for=True).read()

    assert error.value.message == "cannot read 'zero.json': this is no file, and it goes on and on"
