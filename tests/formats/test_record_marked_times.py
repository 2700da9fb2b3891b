"""Times that a site wrote as HTML, and lists that a program wrote into cells. Made up."""

from html import escape
from pathlib import Path
from typing import Any

from translating import translation

from confsched import api
from confsched.formats.records.cells.written_lists import written_list
from confsched.formats.records.people.names import names_in
from confsched.schedule.entities import ScheduledSession

DAY = '<span property="dc:date" content="{}">Tuesday</span>'
TIME = "<span><span content=\"{}\">10:00</span> to <span content='{}'>10:30</span></span>"
START, END = "2030-05-14T10:00:00-04:00", "2030-05-14T10:30:00-04:00"
NODE = """<node>
  <Title>Boats</Title><Room>Hall</Room><Day>{}</Day><Time>{}</Time>
  <Speaker>Jo Sample</Speaker><Short-abstract> &lt;p&gt;All of them.&lt;/p&gt;
 </Short-abstract>
</node>
"""


def slot(session: ScheduledSession) -> str:
    start, end = (moment.astimezone(session.zone) for moment in (session.start, session.end))
    return f"{session.title} {start:%F %H:%M}-{end:%H:%M %z}"


def test_moments_in_attributes_are_when_sessions_are(tmp_path: Path) -> None:
    path = tmp_path / "sign.xml"
    whole = NODE.format(escape(DAY.format(START)), escape(TIME.format(START, END)))
    plain = NODE.format(escape("<b>2030-05-14</b>"), escape("<i>11:00</i> to <i>11:30</i>"))
    path.write_text(f"<nodes>{whole}{plain.replace('Boats', 'Nets')}</nodes>")
    schedule = api.load(path)

    assert [slot(one) for one in schedule.scheduled] == [
        "Boats 2030-05-14 10:00-10:30 -0400",
        "Nets 2030-05-14 11:00-11:30 -0400",
    ]
    assert [one.abstract for one in schedule.scheduled] == ["All of them.", "All of them."]
    assert [notice.code for notice in schedule.notices] == []


def test_a_start_and_a_date_may_stand_in_attributes_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "talks.csv"
    path.write_text(
        "title,date,start,end\n"
        f'Boats,"<time datetime=""{START[:10]}"">Tue</time>",'
        f'"<time datetime=""{START}"">10</time>","<time datetime=""{END}"">10:30</time>"\n'
    )
    [boats] = api.load(path).scheduled

    assert slot(boats) == "Boats 2030-05-14 10:00-10:30 -0400"


def test_lists_as_programs_write_them() -> None:
    assert {
        text: written_list(text) for text in ('["a", "b"]', "['a']", "[a]", '["a", 1]', '["a]')
    } == {
        '["a", "b"]': ("a", "b"),
        "['a']": ("a",),
        "[a]": (),
        '["a", 1]': (),
        '["a]': (),
    }
    assert names_in('["Jo Sample", "Bo Sample, Quay"]') == ["Jo Sample", "Bo Sample, Quay"]


def test_tags_in_a_cell_may_be_such_a_list(tmp_path: Path) -> None:
    path = tmp_path / "talks.csv"
    path.write_text(
        "title,start,end,tags\n"
        'Boats,2030-05-14 10:00,2030-05-14 10:30,"[""sails, oars"", ""knots""]"\n'
        'Nets,2030-05-14 11:00,2030-05-14 11:30,"fish, yarn"\n'
    )
    found = api.load(path, reading=api.Reading(timezone="UTC")).sessions

    assert [one.tags for one in found] == [("sails, oars", "knots"), ("fish", "yarn")]


def test_signs_of_times_may_be_entities() -> None:
    page = "title: Boats\nday: Friday\ntime: 9&colon;30am&nbsp;- 10&#58;15am\nroom: Hall\n"
    root: Any = translation({"talks.yaml": f"- {page.strip()}".replace("\n", "\n  ")}).roots[0]

    assert [*root["sessions"].values()] == [
        {"title": "Boats", "day": "Friday", "time": "9:30am - 10:15am", "room": "Hall"}
    ]
