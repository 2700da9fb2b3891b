"""`confsched import` of pages that people read, as a process; all in them is made up."""

import io
import json
import zipfile
from pathlib import Path
from shutil import copy

import pytest
from process import Result, run
from programmes import golden

PAGES = Path(__file__).parent / "pages"
NOTE = "check it with: confsched validate conf\n"
SHORT = """\
# Lantern Forum

Day 1

10:00 - 11:00 AM: Wicks and Oil
Ada Sample, Director, Lamp Institute

11:00 AM - 12:00 PM: Dark Skies
Ben Example, Chandler, Wax Works

Day 2

10:00 - 11:00 AM: What Burns
Cleo Muster, Keeper, Harbour Trust
"""
OPTIONS = ("--date", "2031-05-19", "--timezone", "Europe/Paris")
LOOKED_FOR = (
    "there would be lines with a time (10:00, 9h15, 2 p.m., 14 Uhr) and a title beside or below "
    "it, under days or dates"
)
NOTHING = (
    f"error: letter.txt:1:1: no programme was found: {LOOKED_FOR}\n"
    "  hint: is it the right page? Nothing was imported\n"
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a page that somebody announced, and a short one without dates."""
    copy(PAGES / "lantern.txt", tmp_path / "lantern.txt")
    (tmp_path / "short.txt").write_text(SHORT)
    return tmp_path


def bring(place: Path, *arguments: str, stdin: str | bytes = "", columns: int = 100) -> Result:
    command = ["import", *arguments, "-o", "conf"]
    return run(command, cwd=place, stdin=stdin, columns=columns)


def texts(place: Path) -> str:
    """All files that were made, one after the other."""
    files = sorted((place / "conf").glob("*.yaml"))
    return "".join(f"==> {file.name} <==\n{file.read_text()}" for file in files)


def dates(place: Path) -> list[str]:
    lines = texts(place).splitlines()
    return list(dict.fromkeys(line.split()[-1] for line in lines if line.startswith("    date:")))


@pytest.mark.parametrize("columns", [40, 80, 132])
def test_every_line_of_a_page_is_explained(place: Path, columns: int) -> None:
    done = bring(place, "lantern.txt", "--explain", "--dry-run", columns=columns)

    assert (done.code, done.stderr) == (0, "")
    assert not (place / "conf").exists()
    made = done.stdout.encode()
    assert golden(f"import-page-{columns}.txt", made) == made
    assert max(map(len, done.stdout.splitlines())) <= columns


def test_files_are_written_as_a_person_would(place: Path) -> None:
    done = bring(place, "lantern.txt")

    assert (done.code, done.stderr) == (0, NOTE)
    made = texts(place).encode()
    assert golden("import-page-files.txt", made) == made
    validated = run(["validate", "conf"], cwd=place)
    assert (validated.code, validated.stderr) == (0, "")
    assert "error" not in validated.stdout


def test_every_command_takes_a_page_as_it_is(place: Path) -> None:
    bring(place, "lantern.txt")
    theirs, ours = (run(["agenda", name], cwd=place) for name in ("lantern.txt", "conf"))

    assert theirs.code == 0
    assert theirs == ours


def test_days_follow_the_first_unless_somebody_says_otherwise(place: Path) -> None:
    assert bring(place, "short.txt", *OPTIONS).code == 0
    assert dates(place) == ["2031-05-19", "2031-05-20"]

    after = place / "after"
    after.mkdir()
    copy(place / "short.txt", after)
    assert bring(after, "short.txt", *OPTIONS, "--day", "2=21 May 2031").code == 0
    assert dates(after) == ["2031-05-19", "2031-05-21"]


def test_a_check_of_a_page_without_dates_says_how_to_say_them(place: Path) -> None:
    done = run(["validate", "--select", "F004", "--format", "concise", "short.txt"], cwd=place)

    assert done.stdout.splitlines()[0] == (
        "short.txt:1:1: error F004 missing-field: the conference has no timezone and no days; "
        "say the zone with --timezone and the first day with --date"
    )


def test_what_a_page_does_not_say_and_is_needed_is_told(place: Path) -> None:
    done = bring(place, "short.txt")

    assert done.code == 0
    assert (
        "\nNot said, and no conference can do without it\n"
        "  dates: import it with --update and say that of the first day with --date, "
        "or add 'days'\n"
        "  the time zone: import it with --update and say it with --timezone, or add 'timezone'\n"
    ) in done.stdout


@pytest.mark.parametrize(
    ("options", "message", "hint"),
    [
        (("--date", "soon"), "'soon' is not a date", "write it like --date 2021-05-19"),
        (("--day", "two=2031-05-20"), "'two' is no number of a day", "write it like --date"),
        (("--day", "2031-05-20"), "'2031-05-20' is no day", "write it like --day 2=2021-05-21"),
        (("--from", "txt"), "'txt' is no format that is read", "leave it out, or use one of json"),
        (("--timezone", "Mars"), "'Mars' is not a time zone", "write it like"),
    ],
)
def test_mistakes_in_what_is_said_of_a_page_are_told(
    place: Path, options: tuple[str, ...], message: str, hint: str
) -> None:
    done = bring(place, "short.txt", *options)

    assert (done.code, done.stdout) == (2, "")
    assert done.stderr.startswith(f"error: {message}")
    assert f"  hint: {hint}" in done.stderr


def test_a_file_of_a_system_says_its_dates_itself(place: Path) -> None:
    (place / "list.csv").write_text("title,date,start,end,room\nA,2031-05-19,10:00,11:00,X\n")
    done = bring(place, "list.csv", "--date", "2031-05-19", "--timezone", "UTC")

    assert done == (
        2,
        "",
        ("error: a list of sessions says its dates itself\n  hint: leave out --date and --day\n"),
    )


def test_dates_that_are_said_with_an_update_are_one_change_of_each_session(place: Path) -> None:
    (place / "list.csv").write_text("title,day,start,end\nRopes,Monday,10:00,11:00\n")
    first = bring(place, "list.csv", "--timezone", "UTC")
    told = bring(place, "list.csv", "--update", "--date", "2031-05-19")
    (place / "list.csv").write_text("title,day,start,end\nRopes,Monday,10:00,11:30\n")
    later = bring(place, "list.csv", "--update")

    assert (
        "dates: import it with --update and say that of the first day with --date" in first.stdout
    )
    assert (
        told.stdout
        == """\
list
from list.csv in conf
1 session · 1 day
1 new · 1 changed

New
  day 2031-05-19

Changed as theirs did
  session ropes: Ropes
    when: Monday, 10:00, 11:00 → 2031-05-19, 10:00-11:00
"""
    )
    assert later.stdout.endswith("\n  session ropes: Ropes\n    time: 10:00-11:00 → 10:00-11:30\n")


def test_strict_ends_with_1_where_a_line_was_not_understood(place: Path) -> None:
    strange = f"{SHORT}\n11:00 - 12:00 PM: Closing\n\nzzz zz z\n"
    (place / "strange.txt").write_text(strange)
    understood = bring(place, "short.txt", *OPTIONS, "--strict", "--dry-run")
    left = bring(place, "strange.txt", *OPTIONS, "--strict", "--dry-run")

    assert understood.code == 0
    assert left.code == 1
    assert "\nNot understood\n  line 18: zzz zz z\n" in left.stdout
    assert bring(place, "strange.txt", *OPTIONS, "--dry-run").code == 0


def test_json_says_what_became_of_every_line(place: Path) -> None:
    done = bring(place, "short.txt", *OPTIONS, "--format", "json")
    [page] = json.loads(done.stdout)["pages"]
    became = [(line["number"], line["became"], line["of"]) for line in page["lines"]]

    assert done.code == 0
    assert page["source"] == "short.txt"
    assert (5, "session", "wicks-oil") in became
    assert (6, "people", "wicks-oil") in became
    assert [number for number, *_ in became] == [1, 3, 5, 6, 8, 9, 11, 13, 14]


def test_standard_input_markup_and_word_documents_are_pages_as_well(place: Path) -> None:
    lines = SHORT.replace("# ", "").splitlines()
    markup = "<!DOCTYPE html>" + "".join(f"<p>{line}" for line in lines if line)
    word = io.BytesIO()
    with zipfile.ZipFile(word, "w") as archive:
        inner = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
        archive.writestr("word/document.xml", f'<w:document xmlns:w="w">{inner}</w:document>')
    told = [
        bring(place, "-", *OPTIONS, "--dry-run", stdin=data)
        for data in (SHORT, markup, word.getvalue())
    ]

    assert [(one.code, one.stderr) for one in told] == [(0, "")] * 3
    for one in told:
        assert "3 sessions · 2 days · 3 people" in one.stdout


def test_words_of_ours_in_a_page_make_it_none_of_ours(place: Path) -> None:
    (place / "page.txt").write_text(f"{SHORT}\nspeakers:\n: lamps\n")
    (place / "page.html").write_text(
        '<ul class="speakers"><li>10:00 Wicks<li>11:00 Oil<li>12:00 Wax</ul>'
    )

    for name in ("page.txt", "page.html"):
        assert "3 sessions" in bring(place, name, *OPTIONS, "--dry-run").stdout


def test_data_of_no_format_is_no_page_and_bullets_are_one(place: Path) -> None:
    data = bring(place, "-", stdin='- {foo: A, bar: "10:00"}\n- {foo: B, bar: "11:00"}\n')
    bullets = bring(place, "-", *OPTIONS, stdin="- 10:00: Wicks\n- 11:00: Oil\n- 12:00: Wax\n")

    refused = (
        "error: '<stdin>' is no list of sessions: no field is the title of a session; there are "
        "'foo', 'bar'\n  hint: say what a field is with --map 'FIELD=title'\n"
    )
    assert data == (2, "", refused)
    assert "3 sessions" in bullets.stdout


def test_a_page_without_a_programme_ends_with_1_and_says_what_was_looked_for(place: Path) -> None:
    (place / "letter.txt").write_text("Dear all,\nwe meet on Monday: bring lamps.\n")

    assert bring(place, "letter.txt", "--from", "text") == (1, "", NOTHING)
    assert not (place / "conf").exists()


@pytest.mark.parametrize("command", ["import -o conf", "validate", "agenda", "export json"])
@pytest.mark.parametrize("options", [(), OPTIONS], ids=["plain", "dated"])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("letter.txt", "Dear all,\nwe meet on Monday: bring lamps.\n"),
        ("letter.html", "<html><body><h1>Lamps</h1><p>Bring lamps on Monday.</p></body></html>"),
        ("empty.md", ""),
        # what it begins with says of the page, and is no conference without sessions
        (
            "programme.md",
            "---\nlayout: page\ntitle: Programme\n---\n\n## Talks\n\n- Ada Sample, *Boats*\n",
        ),
    ],
)
def test_a_page_without_a_programme_is_told_what_was_looked_for(
    place: Path, name: str, text: str, options: tuple[str, ...], command: str
) -> None:
    (place / name).write_text(text)

    assert run([*command.split(), name, *options], cwd=place) == (
        2,
        "",
        (
            f"error: no programme was found in {name!r}\n"
            f"  hint: {LOOKED_FOR}; is it the right page?\n"
        ),
    )


def test_prose_beside_a_programme_is_one_finding_and_the_rest_is_checked(place: Path) -> None:
    (place / "page.txt").write_text(SHORT)
    (place / "letter.txt").write_text("Dear all,\nwe meet on Monday: bring lamps.\n")
    code, stdout, stderr = run(["validate", "letter.txt", "page.txt"], cwd=place)

    assert (code, stderr) == (1, "")
    assert stdout.startswith("letter.txt:1:1: error F001 syntax\n  a line without ': ' where")
    assert stdout.endswith(" in 3 sessions of Lantern Forum, as far as they can be read\n")


def test_what_is_no_text_says_what_to_do(place: Path) -> None:
    (place / "page.pdf").write_bytes(b"%PDF-1.7\n\0\1\2")
    (place / "page.docx").write_bytes(b"PK\x03\x04")
    pdf, docx = bring(place, "page.pdf"), bring(place, "page.docx")

    assert pdf.code in (1, 2)
    assert "a PDF that is damaged; print it into a new one" in pdf.stderr
    assert docx.code in (1, 2)
    assert "damaged" in docx.stderr


def test_what_a_terminal_would_obey_is_inert(place: Path) -> None:
    text = SHORT.replace("Wicks", "\x1b[31mWicks\x1b[0m\x07").replace("Chandler", "Chan\u202edler")
    done = bring(place, "-", *OPTIONS, "--explain", stdin=text)

    assert done.code == 0
    assert "\x1b" not in done.stdout + texts(place)
    assert "\x07" not in done.stdout + texts(place)
    assert "\u202e" not in done.stdout


CHANGED = (
    SHORT.replace("Wicks and Oil", "Wicks & Oil")
    .replace("11:00 AM - 12:00 PM: Dark Skies", "11:15 AM - 12:15 PM: Dark Skies")
    .replace("Ben Example", "Benn Example")
    .replace("What Burns\nCleo Muster, Keeper, Harbour Trust", "Moths\nDan Specimen, Collector")
)


def test_an_update_knows_sessions_and_people_again(place: Path) -> None:
    bring(place, "short.txt", *OPTIONS)
    day = place / "conf" / "day1.yaml"
    day.write_text(
        day.read_text().replace("title: Dark Skies", "title: Dark Skies\n    room: Roof")
    )
    (place / "short.txt").write_text(CHANGED)
    done = bring(place, "short.txt", "--update")

    assert (done.code, done.stderr) == (0, NOTE)
    assert done.stdout == golden("import-page-update.txt", done.stdout.encode()).decode()
    assert "    title: Dark Skies\n    room: Roof\n" in day.read_text()
    assert "nothing has changed" in bring(place, "short.txt", "--update").stdout


def test_an_update_remembers_what_was_said_of_the_page(place: Path) -> None:
    bring(place, "short.txt", *OPTIONS)
    done = bring(place, "short.txt", "--update", "--day", "1=2031-05-19", "--day", "2=2031-05-21")

    assert "session what-burns: What Burns\n    date: 2031-05-20 → 2031-05-21\n" in done.stdout
    assert "timezone: Europe/Paris" in texts(place)
    assert "nothing has changed" in bring(place, "short.txt", "--update").stdout


def test_an_update_with_the_same_page_changes_nothing(place: Path) -> None:
    bring(place, "lantern.txt")
    before = texts(place)
    done = bring(place, "lantern.txt", "--update")

    assert "nothing has changed" in done.stdout
    assert texts(place) == before


def test_a_check_tells_which_command_lists_what_was_not_understood(place: Path) -> None:
    (place / "short.txt").write_text(f"{SHORT}\nLanterns, lanterns\n")
    (place / "two words.txt").write_text(f"{SHORT}\nLanterns, lanterns\n")
    dated = ("validate", "--date", "2031-05-19", "--timezone", "Europe/Paris", "--select", "F001")
    one, other, both, json_, piped = (
        run([*dated, *more], cwd=place, stdin=stdin)
        for more, stdin in (
            (("lantern.txt",), ""),
            (("two words.txt",), ""),
            (("lantern.txt", "short.txt"), ""),
            (("lantern.txt", "--format", "json"), ""),
            (("-",), (place / "lantern.txt").read_text()),
        )
    )

    closing = (done.stdout.splitlines()[1] for done in (one, other, both, piped))
    assert [line.partition(" not understood; ")[::2] for line in closing] == [
        ("1 line was", "to see it: confsched import lantern.txt -o FOLDER --dry-run"),
        ("1 line was", "to see it: confsched import 'two words.txt' -o FOLDER --dry-run"),
        ("2 lines were", "to see them: confsched import PAGE -o FOLDER --dry-run"),
        ("1 line was", "to see it: confsched import - -o FOLDER --dry-run"),
    ]
    assert {done.code for done in (one, other, both, json_, piped)} == {0}
    assert "not understood" not in json_.stdout
