"""The programme as Markdown, rendered by somebody else's library."""

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from programmes import ODD_TEXT, busy_schedules, example, golden, odd_schedules, two_rooms

from confsched.agenda.flow import fenced
from confsched.exporters.commonmark import escape
from confsched.exporters.markdown import Markdown
from confsched.exporters.options import Options
from confsched.schedule.schedule import Schedule

_GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_MARKUP = st.text(st.sampled_from("\\`*_{}[]()<>#+-=.!|~&;:$ \n1a"), max_size=20)
_TEXTS = st.one_of(ODD_TEXT, _MARKUP.filter(lambda text: bool(text.strip())))
_TAG = re.compile("<[^<>]*>")


def shown(rendered: str) -> str:
    """What a browser shows: without tags, entities resolved."""
    return html.unescape(_TAG.sub("", rendered)).strip()


def wanted(text: str) -> str:
    return fenced(" ".join(text.split())).strip()


@pytest.mark.parametrize("name", ["mesf2021", "two-rooms"])
def test_pages_look_as_approved(name: str) -> None:
    made = Markdown().export(two_rooms() if name == "two-rooms" else example(name), Options())

    assert made == golden(f"{name}.md", made)


@given(_TEXTS)
def test_a_text_is_shown_as_it_is_wherever_it_stands(text: str) -> None:
    one = escape(text)

    for source, tags in (
        (one, "<p>{}</p>"),
        (f"# {one}", "<h1>{}</h1>"),
        (f"*{one}*", "<p><em>{}</em></p>"),
        (f"- **{one}**, x", "<ul>\n<li><strong>{}</strong>, x</li>\n</ul>"),
        (f"a\n\n{one} · x", "<p>a</p>\n<p>{} · x</p>"),
    ):
        rendered = _GITHUB.render(source).strip()
        before, _, after = tags.partition("{}")
        assert rendered.startswith(before)
        assert rendered.endswith(after)
        inside = rendered[len(before) : len(rendered) - len(after)]
        assert "<" not in inside
        assert html.unescape(inside) == wanted(text)


@settings(deadline=None, max_examples=30)
@given(odd_schedules())
def test_only_our_own_markup_is_in_a_page(schedule: Schedule) -> None:
    rendered = _GITHUB.render(Markdown().export(schedule, Options()).decode())

    assert set(_TAG.findall(rendered)) <= {
        f"<{end}{tag}>"
        for tag in ("h1", "h2", "h3", "p", "em", "strong", "ul", "li")
        for end in ("", "/")
    } | {'<a href="https://rooms.example/keynote_1?a=1&amp;b=2">', "</a>"}


@settings(deadline=None, max_examples=30)
@given(odd_schedules())
def test_every_title_is_on_the_page(schedule: Schedule) -> None:
    page = shown(_GITHUB.render(Markdown().export(schedule, Options()).decode()))

    assert [s.id for s in schedule.sessions if wanted(s.title) not in page] == []


@settings(deadline=None, max_examples=30)
@given(busy_schedules())
def test_every_session_is_on_the_page_once(schedule: Schedule) -> None:
    page = Markdown().export(schedule, Options()).decode()

    assert [page.count(session.title) for session in schedule.sessions] == [
        1 for _ in schedule.sessions
    ]
