"""`index.json`: every feed with its title, address, size and ETag, for programs; and read again.

By it the next run knows that the feeds are as they were published.
"""

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.feeds.addresses import on_the_web
from confsched.feeds.ledger import RESTART
from confsched.feeds.split import Feed
from confsched.text.as_json import as_json, as_json_line

VERSION = 1
_GENERATOR = "confsched"


class Listed(NamedTuple):
    """A feed as the index has it; so many `entries` are in it, of which `off` do not take place."""

    feed: Feed
    entries: int
    off: int
    etag: str


class About(NamedTuple):
    """What an index says of the whole: the end of all UIDs, who may read it, and where it is."""

    title: str
    domain: str
    audience: str
    base: str | None


class PastIndex(NamedTuple):
    """An index of before: whose feeds they are, and the ETag of each file by its path."""

    domain: str
    audience: str
    etags: dict[str, str]
    page: str


def etag_of(data: bytes) -> str:
    """The SHA-256 of a file, as servers may send it for an ETag."""
    return sha256(data).hexdigest()


def index_json(about: About, listed: Iterable[Listed], page: str) -> bytes:
    """The index: a line for each feed; `page` is the ETag of the page beside it."""
    head = {
        "version": VERSION,
        "generator": _GENERATOR,
        "title": about.title,
        "uids": about.domain,
        "audience": about.audience,
        "page": page,
    }
    feeds = ",\n".join(f"    {_line(one, about)}" for one in listed)
    opening = as_json(head).removesuffix("\n}\n")
    return f'{opening},\n  "feeds": [\n{feeds}\n  ]\n}}\n'.encode()


def _line(one: Listed, about: About) -> str:
    feed = one.feed
    told = {
        "kind": str(feed.kind),
        "title": feed.title or about.title,
        "address": on_the_web(feed.path, about.base),
        "path": feed.path,
        "count": one.entries,
        "off": one.off,
        "etag": one.etag,
    }
    return as_json_line(told)


def read_index(path: str, data: bytes) -> PastIndex:
    """Read an index of ours; raises ConfschedError for any other."""
    try:
        found = json.loads(data)
        if (found["generator"], found["version"]) != (_GENERATOR, VERSION):
            raise _unknown(path)
        etags = {str(feed["path"]): str(feed["etag"]) for feed in found["feeds"]}
        return PastIndex(found["uids"], found["audience"], etags, found["page"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise _unknown(path) from None


def _unknown(path: str) -> ConfschedError:
    message = f"{path!r} is not the index of feeds that were published from here"
    return ConfschedError(message, f"name another folder, {RESTART}")
