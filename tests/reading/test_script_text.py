"""Data in scripts of JavaScript and TypeScript, and what of them is no data."""

import pytest
from telling import told

from confsched.reading import Document, Mapping, Sequence, Value, read

MODULE = r"""
import { Mic } from 'icons';
import { people } from './people';
/* const no = [{ title: 'In a comment' }]; */
const YEAR = 2026, DAY = `${YEAR}-05-09`;
const hall = "Example Hall";
export type Slot = { title: string, end: number };
export const speakers: Record<string, { name: string }> = {
  ada: { name: 'Ada Sample', 'works at': "Sample\u0020Co", },
};
export const schedule: Array<{ id: string; title: string }> = [
  // a comment's apostrophe
  { id: 1, date: DAY, room: hall, kind: Kind.Talk, title: 'Knots ' +
      "and ropes", speakers: [speakers.ada, people.bo], icon: <Mic size={3} />,
      go: () => { run(); } },
  { id: 2, date: new Date('2026-05-09'), title: `It's tea`, kind: Kind['Break'], run() { }, hall },
] as const;
export const all = [...schedule];
export default schedule;
"""


NO_DATA = (
    "this script has no list of values that can be read without running it; save its data as JSON"
    " or YAML"
)


def script(text: str, name: str = "made.ts") -> Document:
    return read(name, text.encode())


def test_what_has_a_name_in_a_script_is_read_with_what_other_names_stand_for() -> None:
    found = script(MODULE)

    assert (found.whole, found.findings) == (True, ())
    ada = {"name": "Ada Sample", "works at": "Sample Co"}
    talk: dict[str, object] = {
        "id": "1",
        "date": "2026-05-09",
        "room": "Example Hall",
        "kind": "Talk",
    }
    talk |= {"title": "Knots and ropes", "speakers": [ada, "bo"], "icon": None, "go": None}
    tea = {"id": "2", "date": "2026-05-09", "title": "It's tea", "kind": "Break"}
    assert found.roots == (
        {"speakers": {"ada": ada}, "schedule": [talk, {**tea, "hall": "Example Hall"}]},
    )


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("new Date(2030, 4, 14, 9, 30)", "2030-05-14T09:30"),
        ("new Date(2030, 4, 14, 9)", "2030-05-14T09:00"),
        ("new Date(2030, 11, 4)", "2030-12-04"),
        ("new Date(2030, 0, 4, 13, 5, 0)", "2030-01-04T13:05"),
    ],
)
def test_a_moment_in_its_parts_is_that_moment(written: str, meant: str) -> None:
    assert script(f"export const talks = [{{ start: {written} }}];").roots == (
        {"talks": [{"start": meant}]},
    )


def within(root: Value, *path: str | int) -> str:
    """What is written in the place of a value."""
    *above, last = path
    for step in above:
        root = root[step]  # type: ignore[index]
    if isinstance(root, Mapping):
        return root.at(str(last)).text
    assert isinstance(root, Sequence)
    return root.at(int(last)).text


def test_each_value_of_a_script_has_its_place() -> None:
    (root,) = script(MODULE).roots

    assert within(root, "schedule", 1, "title") == "`It's tea`"
    assert within(root, "schedule", 0, "room") == "hall"
    assert within(root, "schedule", 0, "title") == "'Knots ' +\n      \"and ropes\""
    assert within(root, "speakers", "ada").startswith("{ name: 'Ada Sample'")
    assert isinstance(root, Mapping)
    assert root.key_at("schedule").text == "schedule"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "const a = [{ n: -1_000.5, b: true, c: undefined }]",
            [{"n": "-1000.5", "b": "true", "c": None}],
        ),
        ("const a = [{ t: 'x\\n\\u{1F600}\\x41\\\ny\\q' }];", [{"t": "x\n😀Ayq"}]),
        ("let a = [{ b: 1 } satisfies B, { b: 2 }!]", [{"b": "1"}, {"b": "2"}]),
        ("const a = [{ b: 1 }].map((one) => ({ ...one, c: 2 }))", [{"b": "1"}]),
        (
            "const a = Object.freeze([Object.freeze({ b: 1 }), defineTalk({ b: 2 })] as const,);",
            [{"b": "1"}, {"b": "2"}],
        ),
        ("const a = ref<Array<{ b: number }>>([{ b: 1 }]);", [{"b": "1"}]),
        ("const a = [{ b: 1 }]; const c = defineTalks([{ b: 2 }], run)", [{"b": "1"}]),
        ("const a = { b: 1 }; const c = [{ ...a, b: 2, d: 3 }]", [{"b": "2", "d": "3"}]),
        ("const a = [{ b: 1 }]; const c = [{ d: 2 }, ...a]", [{"d": "2"}, {"b": "1"}]),
        ("const a = [['x', 'y']]; const c = { d: a[0][1], e: a[3] }", {"d": "y", "e": "3"}),
        ("const c = { été: [{ b: 1 }], 主: 2 }", {"été": [{"b": "1"}], "主": "2"}),
        ("const c = { [Day.One]: [{ b: 1 }] }", {"One": [{"b": "1"}]}),
    ],
)
def test_a_value_is_what_the_script_means(text: str, value: object) -> None:
    found = script(text, "made.mjs")
    (root,) = found.roots

    assert isinstance(root, Mapping)
    assert ([*root.values()][-1], found.findings) == (value, ())


def test_a_default_without_a_name_is_all_of_a_script() -> None:
    assert script("export default { days: [{ day: 1 }] }").roots == ({"days": [{"day": "1"}]},)


def test_what_a_program_would_have_to_work_out_is_told_once() -> None:
    found = script("const a = [\n{ b: find(1), c: `${d}`, e: f ? 1 : 2, g: (x) => x }]")

    assert found.roots == ({"a": [{"b": None, "c": None, "e": None, "g": None}]},)
    message = "3 values that a program would have to work out, and so left out here"
    assert [*map(told, found.findings)] == [f"2:6 F005 {message}"]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("const a = 1;\nrun();", f"1:1 F001 {NO_DATA}"),
        ("const a = [\n{ b: 1, - }];", "2:9 F001 a key was expected here"),
        ("const a = [\n{ b: 1 };", "2:9 F001 ',' or ']' was expected here"),
        ("const a = [{ b: 1, b: 2 }]", "1:20 F002 'b' is given twice <- 1:14"),
        (f"const a = {'[' * 101}", "1:111 F009 nested more than 100 levels deep"),
    ],
)
def test_what_is_wrong_with_a_script_is_told_at_its_place(text: str, complaint: str) -> None:
    assert [*map(told, script(text).findings)] == [complaint]


def test_names_that_stand_for_ever_more_values_are_refused() -> None:
    lists = "".join(f"const a{n + 1} = [{f'a{n}, ' * 10}];\n" for n in range(6))

    (finding,) = script(f"const a0 = [1];\n{lists}").findings
    assert told(finding) == "6:25 F009 aliases that expand to more than 100,000 values"


@pytest.mark.parametrize("name", ["made.json5", "made.jsonc"])
def test_json_with_comments_is_read_where_the_name_says_so(name: str) -> None:
    text = "// Made Days\n[{title: 'Knots', /* or */ start: 9.5,}, {\"title\": null},] // end\n"
    found = script(text, name)

    assert (found.whole, found.findings) == (True, ())
    assert found.roots == ([{"title": "Knots", "start": "9.5"}, {"title": None}],)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("// a\n{a: 1} x", "2:8 F001 something stands after the end of the value"),
        ("{a: [1, }", "1:9 F001 ',' or ']' was expected here"),
        (" // a\n()", "2:1 F001 a list or a mapping was expected here"),
    ],
)
def test_what_is_wrong_with_json_with_comments_is_told_at_its_place(
    text: str, complaint: str
) -> None:
    found = script(text, "made.json5")

    assert (found.whole, [*map(told, found.findings)]) == (False, [complaint])


def test_a_program_beside_the_data_is_no_data() -> None:
    text = (
        "export const days = [{ day: 1 }];\n"
        "export function Page() {\n"
        "  const [open, setOpen] = useState([]);\n"
        "  const shown = days.filter((one) => one.day === open);\n"
        "  return <div className=\"page\">{'Don\\'t'}</div>;\n}\n"
    )

    assert (script(text, "made.jsx").roots, script(text).findings) == (
        ({"days": [{"day": "1"}]},),
        (),
    )


def test_a_key_without_quotes_keeps_its_underscores() -> None:
    document = read("talks.ts", b"export default [{ job_title: 'Director', seats: 1_000 }]")

    assert document.roots == ([{"job_title": "Director", "seats": "1000"}],)


def test_what_a_script_puts_into_a_database_has_the_name_of_its_collection() -> None:
    text = "db.talks.insertMany([{ title: 'Knots' }]);\nawait db.rooms.insert([{ name: 'Hall' }])"

    assert script(text).roots == ({"talks": [{"title": "Knots"}], "rooms": [{"name": "Hall"}]},)


def test_the_members_of_an_enum_stand_for_their_texts() -> None:
    script = (
        "export enum Stage {\n  Main = 'Main \\'Sea\\' Stage', // big\n  Side = \"Attic\",\n"
        "  Count,\n}\n"
        "const talks = [{ room: Stage.Main }, { room: Stage.Side }, { room: Stage.Count }];"
    )
    document = read("talks.ts", script.encode())

    assert document.roots[0] == {
        "talks": [{"room": "Main 'Sea' Stage"}, {"room": "Attic"}, {"room": "Count"}]
    }
    assert document.findings == ()


def test_what_functions_give_back_is_read_where_nothing_else_has_entries() -> None:
    text = (
        "const tones = ['red'];\n"
        "export const firstDay = () => {\n"
        "  const date = '2030-05-04';\n"
        "  return [{ title: 'Knots', start: `${date}T09:00` }];\n};\n"
        "export function secondDay() {\n  return [\n    { title: 'Nets' },\n  ];\n}\n"
        "export const data = () => ({ rooms: [{ name: 'Hall' }] });\n"
    )

    assert script(text).roots == (
        {
            "tones": ["red"],
            "firstDay": [{"title": "Knots", "start": "2030-05-04T09:00"}],
            "secondDay": [{"title": "Nets"}],
            "data": {"rooms": [{"name": "Hall"}]},
        },
    )


@pytest.mark.parametrize("name", ["date", "EVENT_DATE", "fecha", "conferenceDate"])
def test_the_date_of_all_that_a_script_holds_may_stand_beside_it(name: str) -> None:
    text = f"export const {name} = '2030-05-04'\nconst tone = 'red'\nconst talks = [{{ a: 'b' }}]\n"

    assert script(text).roots == ({"talks": [{"a": "b"}], name: "2030-05-04"},)


def test_what_functions_make_of_other_data_is_no_data() -> None:
    text = (
        "export const talks = [{ title: 'Knots' }];\n"
        "export const titles = () => talks.map((one) => ({ title: one.title }));\n"
        "export function pages() {\n  return [{ page: 'talks' }];\n}\n"
    )

    assert script(text).roots == ({"talks": [{"title": "Knots"}]},)


def test_what_is_made_of_a_name_is_not_the_last_word_that_it_is_made_with() -> None:
    text = (
        "const guests = people\n  .filter((one) => one.here);\nconst talks = [{ guests: guests }];"
    )

    assert script(text).roots == ({"talks": [{"guests": "guests"}]},)


@pytest.mark.parametrize("made", ["open ? 'Hall' : 'Attic'", "'Hall' + floor", "open\n  && 'Hall'"])
def test_a_name_of_what_has_to_be_worked_out_stands_for_nothing(made: str) -> None:
    found = script(f"const room = {made};\nconst talks = [{{ title: `In ${{room}}` }}];")

    assert [one.code for one in found.findings] == ["F005"]
    assert found.roots == ({"talks": [{"title": None}]},)


def test_a_comment_behind_a_name_is_nothing_to_be_worked_out() -> None:
    text = "const hall = 'Attic' // above\nconst talks = [{ title: `In ${hall}` }]"

    assert script(text).roots == ({"talks": [{"title": "In Attic"}]},)


def test_a_function_that_puts_a_text_into_another_is_worked_out() -> None:
    document = script(
        "const at = (time: string): string => `2030-05-09T${time}:00`;\n"
        "export const talks = [{ title: 'Boats', start: at('9:30'), end: other('10:00') }];\n"
    )

    assert document.roots[0] == {
        "talks": [{"title": "Boats", "start": "2030-05-09T9:30:00", "end": "10:00"}]
    }


@pytest.mark.parametrize(
    ("around", "name"),
    [
        ("new FullCalendar.Calendar(find('plan'), {%s}).render();", "Calendar"),
        ("$('#plan').fullCalendar({%s});", "fullCalendar"),
        ("const plan = new Calendar({%s})", "Calendar"),
    ],
)
def test_a_calendar_that_a_script_draws_is_data(around: str, name: str) -> None:
    found = script(around % "events: [{ title: 'Knots', start: '2030-05-14T09:00' }]")

    assert found.roots == ({name: {"events": [{"title": "Knots", "start": "2030-05-14T09:00"}]}},)
