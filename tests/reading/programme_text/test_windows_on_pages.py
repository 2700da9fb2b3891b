"""Windows that a click opens (modals, pop-ups), and what is told in them; all is made up."""

import pytest
from outlined import outline_of_html, sessions

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.read import read_programme
from confsched.reading.tree import Mapping, Sequence
from confsched.source import Source

_WICKS = "Wicks have been made of cotton for as long as there have been lamps, as we will show."
_OIL = "Oil is dear, and here everybody learns how to press it with what is in the kitchen."
_OPENED = """<div class="modal fade" id="{id}" role="dialog"><div class="modal-dialog">
<div class="modal-header"><h5 class="modal-title">{title}</h5><button>&times;</button></div>
<div class="modal-body"><p>{text}</p></div><div class="modal-footer"><button>Close</button></div>
</div></div>"""
_POPPED = """<div id="{id}" class="popup mfp-hide"><h3>{title}</h3>19 May, 9:00-10:00<br>
<p>{text}</p></div>"""
_DIALOG = """<dialog id="{id}"><form><button>X</button></form><h2>{title}</h2>
<p><b>Abstract:</b> {text}</p></dialog>"""
_LINKS = [
    '<a href="#{id}">{title}</a>',
    '<a href="#" data-bs-toggle="modal" data-bs-target="#{id}">{title}</a>',
    "<span onclick=\"openModal('{id}')\">{title}</span>",
    '{title} <button data-target="#{id}">Abstract</button>',
]
_ROW = "<tr><td>{time}</td><td>{link}</td><td>{who}</td></tr>"
_CARD = (
    '<div class="item"><div class="time">{time}</div><div><h4>{link}</h4>'
    '<p class="speaker">{who}</p></div></div>'
)


def _page(window: str, link: str, item: str) -> str:
    talks = [
        ("9:00-10:00", "w", "Wicks of old", "Ada Sample", _WICKS),
        ("10:00-11:00", "o", "Oil for all", "Ben Muster", _OIL),
    ]
    items = [
        item.format(time=time, link=link.format(id=id_, title=title), who=who)
        for time, id_, title, who, _ in talks
    ]
    items.append(item.format(time="11:00-11:30", link="Coffee", who=""))
    windows = [window.format(id=id_, title=title, text=text) for _, id_, title, _, text in talks]
    windows.append(window.format(id="login", title="Sign in", text="Please sign in to see more."))
    body = "".join(items)
    body = f"<table>{body}</table>" if item is _ROW else body
    return f"<h2>Monday, 19 May 2031</h2>{body}{''.join(windows)}"


@pytest.mark.parametrize("item", [_ROW, _CARD])
@pytest.mark.parametrize("link", _LINKS)
@pytest.mark.parametrize("window", [_OPENED, _POPPED, _DIALOG])
def test_what_a_click_on_a_talk_shows_is_told_of_it(window: str, link: str, item: str) -> None:
    page = html_page(Source("page.html", _page(window, link, item)))
    read = read_programme(page, Asked())

    assert [(one.get("title"), one.get("abstract")) for one in sessions(read)] == [
        ("Wicks of old", _WICKS),
        ("Oil for all", _OIL),
        ("Coffee", None),
    ]


def test_what_a_click_on_a_name_shows_is_their_biography() -> None:
    text = "Ada Sample has made lamps since 1990, and teaches light at the Sample Institute."
    window = _OPENED.format(id="ada", title="Ada Sample", text=text)
    page = f"""<h2>19 May 2031</h2><table>
<tr><td>9:00-10:00</td><td>Wicks</td><td><a data-target="#ada">Ada Sample</a></td></tr>
<tr><td>10:00-11:00</td><td>Coffee</td></tr></table>{window}"""
    read = read_programme(html_page(Source("page.html", page)), Asked())

    assert outline_of_html(page) == [
        "2031-05-19 09:00-10:00 Wicks",
        "  speaker: Ada Sample",
        "2031-05-19 10:00-11:00 Coffee",
    ]
    people = sessions(read)[0]["people"]
    assert isinstance(people, Sequence)
    assert [str(one["biography"]) for one in people if isinstance(one, Mapping)] == [text]


def test_a_link_to_what_is_told_elsewhere_is_nothing_that_is_said_of_somebody() -> None:
    page = """<h2>19 May 2031</h2><table>
<tr><td>9:00-10:00</td><td><b>Wicks</b><br>Ada Sample<br><a href="#c1">Abstract</a></td></tr>
<tr><td>10:00-11:00</td><td><b>Oil</b><br>Ben Muster<br><a>Slides</a> | <a>Video</a></td></tr>
</table>"""

    assert outline_of_html(page) == [
        "2031-05-19 09:00-10:00 Wicks",
        "  speaker: Ada Sample",
        "2031-05-19 10:00-11:00 Oil",
        "  speaker: Ben Muster",
    ]
