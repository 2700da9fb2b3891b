"""`index.html`: a plain page that says of each feed how to subscribe to it, and that is all."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from confsched.exporters.texts import line
from confsched.feeds.addresses import on_the_web
from confsched.feeds.index import About, Listed
from confsched.feeds.split import Kind
from confsched.text.joined import counted

_HEADINGS = {
    Kind.ALL: "The whole programme",
    Kind.DAY: "By day",
    Kind.ROOM: "By room",
    Kind.TRACK: "By track",
    Kind.TYPE: "By type",
    Kind.SESSION: "Single sessions",
    Kind.SPEAKER: "By speaker",
}
_LONG = 12  # a section of more feeds than these is closed until somebody opens it
_STYLE = """\
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 44rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2, summary { font-size: 1.15rem; font-weight: bold; margin: 2rem 0 .5rem; }
summary { cursor: pointer; }
ul { list-style: none; margin: 0; padding: 0; }
li { border-top: 1px solid #8884; padding: .5rem 0; }
li span { display: block; overflow-wrap: anywhere; }
small { opacity: .75; }
li a { display: inline-block; padding: .2rem 1rem .2rem 0; }"""
_HOW = """\
<p><strong>Subscribe</strong>, and your calendar follows the programme: what moves or is cancelled
is moved or marked there within hours. Where the link does nothing, copy the address behind it and
give it to your calendar under "add by URL" or "from the Internet".</p>
<p><strong>Download once</strong>, and you have the programme as it is now. A download never
updates: nobody will tell it what has changed since.</p>"""
_NO_BASE = """\
<p><small>This page does not know its own address, so no link here opens a calendar by itself: copy
the address of one to subscribe to it.</small></p>"""


def page(about: About, listed: Sequence[Listed]) -> bytes:
    """The page, in UTF-8; it needs no script and no other file."""
    return "".join(f"{part}\n" for part in _parts(about, listed)).encode("utf-8", "replace")


def _parts(about: About, listed: Sequence[Listed]) -> Iterator[str]:
    title = _text(about.title)
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    name = escape(line(about.title))
    yield f"<title>{name}: calendars</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>"
    yield f"<h1>{title}: calendars</h1>"
    yield _HOW
    if about.base is None:
        yield _NO_BASE
    for kind, feeds in groupby(listed, key=lambda one: one.feed.kind):
        yield from _section(kind, list(feeds), about)
    yield "</body>\n</html>"


def _section(kind: Kind, feeds: Sequence[Listed], about: About) -> Iterator[str]:
    is_long = len(feeds) > _LONG
    heading = f"{_HEADINGS[kind]} ({len(feeds):,})" if is_long else _HEADINGS[kind]
    yield f"<details>\n<summary>{heading}</summary>" if is_long else f"<h2>{heading}</h2>"
    yield "<ul>"
    yield from (_item(one, about) for one in feeds)
    yield "</ul>"
    if is_long:
        yield "</details>"


def _item(one: Listed, about: About) -> str:
    name = _text(one.feed.title or about.title)
    address = escape(on_the_web(one.feed.path, about.base))
    links = [f'<a href="{address}" download>Download once</a>']
    if about.base is not None:
        webcal = f"webcal:{address.partition(':')[2]}"
        links = [
            f'<a href="{webcal}">Subscribe</a>',
            f'<a href="{address}">Address for subscribing</a>',
            *links,
        ]
    else:
        links = [f'<a href="{address}">Subscribe</a>', *links]
    return f"<li><span>{name} <small>{_count(one)}</small></span>{' '.join(links)}</li>"


def _count(one: Listed) -> str:
    on = one.entries - one.off
    told = counted(on, "session")
    return f"{told}, {one.off:,} cancelled or moved" if one.off else told


def _text(text: str) -> str:
    """Somebody's text as it is shown, fenced so that it cannot turn what stands beside it."""
    return f"<bdi>{escape(line(text))}</bdi>"
