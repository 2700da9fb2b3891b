"""Sheets as Markdown, rendered by somebody else's library: each text comes back as it was."""

import html
import re

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from programmes import ODD_TEXT, odd_schedules

from confsched.agenda.flow import fenced
from confsched.agenda.zones import Slot
from confsched.exporters.doors import Doors
from confsched.exporters.options import Options, Style
from confsched.exporters.paper.in_markdown import NEW_PAGE, as_markdown
from confsched.exporters.paper.sheet import Entry, Note, Part, Sheet
from confsched.exporters.runsheet import RunSheet
from confsched.schedule.audience import Audience
from confsched.schedule.schedule import Schedule
from confsched.text.safe import visible

_GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_MARKUP = st.text(st.sampled_from("\\`*_{}[]()<>#+-=.!|~&;:$ \n1a"), max_size=20)
_TEXTS = st.one_of(ODD_TEXT, _MARKUP.filter(lambda text: bool(text.strip())))
_TAG = re.compile("<[^<>]*>")
_OURS = {
    f"<{end}{tag}>"
    for tag in ("h1", "h2", "h3", "p", "em", "strong", "ul", "li")
    for end in ("", "/")
}


def shown(rendered: str) -> list[str]:
    """The lines that a browser shows, without tags, entities resolved."""
    lines = [html.unescape(_TAG.sub("", line)).strip() for line in rendered.split("\n")]
    return [line for line in lines if line]


def wanted(text: str) -> str:
    return " ".join(fenced(text).split())


def wanted_title(text: str) -> str:
    return fenced(" ".join(visible(text).split()))


@given(*[_TEXTS] * 6, st.booleans(), st.booleans())
def test_every_text_of_a_sheet_is_shown_as_it_is(  # noqa: PLR0913 -- one for each place
    name: str,
    fact: str,
    heading: str,
    title: str,
    head: str,
    text: str,
    quiet: bool,  # noqa: FBT001 -- drawn
    large: bool,  # noqa: FBT001 -- drawn
) -> None:
    notes = (Note(fenced(head), f": {fenced(text)}"), Note("", fenced(text), tick=True))
    ready = Slot("09:45"), fenced(text)
    entry = Entry(visible(title), Slot("10:00–11:00 EDT"), notes, quiet=quiet, ready=ready)
    facts = (fenced(fact), fenced(fact))
    sheet = Sheet(fenced(name), facts, (Part(fenced(heading), (entry,)),), large=large)

    assert shown(_GITHUB.render(as_markdown([sheet, Sheet("Next", ("a fact",), ())]))) == [
        wanted(name),
        *(wanted(fact), wanted(fact)),
        wanted(heading),
        f"10:00–11:00 EDT · {wanted_title(title)}",
        f"[ ] 09:45 {wanted(text)}",
        f"{wanted(head)}: {wanted(text)}",
        f"[ ] {wanted(text)}",
        *("Next", "a fact"),
    ]


@given(
    st.sampled_from(
        ["https://a.example/b_c?d=1&e=*f*", "javascript:x", "<b>", "a b", "https://a>b"]
    )
)
def test_an_address_leads_to_a_page_or_is_only_shown(url: str) -> None:
    entry = Entry("Talk", None, (Note("Join", ":", link=url),))
    rendered = _GITHUB.render(as_markdown([Sheet("Jo", ("a fact",), (Part("", (entry,)),))]))

    assert shown(rendered)[-1] == f"Join: {url}"
    assert ("<a href=" in rendered) == (url == "https://a.example/b_c?d=1&e=*f*")


@settings(deadline=None, max_examples=30)
@given(odd_schedules(), st.sampled_from(["", "av"]))
def test_only_our_own_markup_is_in_sheets(schedule: Schedule, role: str) -> None:
    options = Options(role=role, style=Style.MARKDOWN, audience=Audience.CREW)
    rendered = _GITHUB.render(RunSheet().export(schedule, options).decode())
    tags = set(_TAG.findall(rendered)) - _OURS

    assert {tag for tag in tags if not tag.startswith('<a href="https://rooms.example/')} <= {
        *("<br />", "</a>", "</div>", NEW_PAGE.removesuffix("</div>"))
    }


@settings(deadline=None, max_examples=30)
@given(odd_schedules())
def test_only_our_own_markup_is_on_doors(schedule: Schedule) -> None:
    made = Doors().export(schedule, Options(style=Style.MARKDOWN)).decode()
    tags = set(_TAG.findall(_GITHUB.render(made))) - _OURS

    assert {re.sub(r"\d+%", "n%", tag) for tag in tags} <= {
        *("<br />", "</div>", '<div style="font-size: n%">', NEW_PAGE.removesuffix("</div>"))
    }


@settings(deadline=None, max_examples=30)
@given(odd_schedules())
def test_every_title_that_has_a_time_is_on_a_door(schedule: Schedule) -> None:
    made = Doors().export(schedule, Options(style=Style.MARKDOWN)).decode()
    text = "\n".join(shown(_GITHUB.render(made)))

    assert [s.id for s in schedule.scheduled if wanted_title(s.title) not in text] == []
