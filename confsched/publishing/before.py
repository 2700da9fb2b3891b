"""The folder as the run before left it: whether it did, and what was told by it."""

from collections.abc import Iterator
from typing import NamedTuple

from confsched import files
from confsched.errors import ConfschedError
from confsched.feeds.addresses import INDEX, PAGE, WHOLE
from confsched.feeds.index import About, PastIndex, etag_of, read_index
from confsched.feeds.ledger import Ledger, damaged
from confsched.feeds.split import Kind, kind_of
from confsched.files.folder import Folder

_BELOW = ("by", "personal")


class Before(NamedTuple):
    """What may be replaced in a folder, with the ETags of the files as they are.

    `alone` says that nothing else is in it; `own_page` that the page there is somebody's own.
    """

    etags: dict[str, str]
    alone: bool
    own_page: bool

    def without_personal(self) -> "Before":
        """The same without the feeds of persons, for a run that does not know them."""
        etags = {p: etag for p, etag in self.etags.items() if kind_of(p) is not Kind.PERSONAL}
        return self._replace(etags=etags, alone=self.alone and len(etags) == len(self.etags))


class Reading(NamedTuple):
    """What is read, and for what: feeds of these kinds, of which `current` are still there."""

    about: About
    kinds: frozenset[Kind]
    current: frozenset[str]


def read_before(folder: Folder, asked: Reading, ledger: Ledger) -> Before:
    """Read what was published to a folder into a ledger; raises ConfschedError for all else."""
    names = set(folder.names(_BELOW))
    data = folder.read(INDEX)
    index = read_index(_name(folder, INDEX), data) if data is not None else None
    if index:
        _compare(folder, index, asked.about)
    feeds = {name for name in names if kind_of(name)}
    # those of persons are in no index
    paths = {n for n in feeds if kind_of(n) is Kind.PERSONAL} | set(index.etags) if index else feeds
    stray = min((asked.current & names) - paths, default=None)
    if stray is not None:
        raise damaged(_name(folder, stray), f"{INDEX} does not know it")
    etags = dict(_feeds(folder, paths, index, asked, ledger))
    return _before(folder, names, etags, index, data)


def replaced(folder: Folder) -> Before:
    """What may be replaced in a folder where nothing counts that was told before."""
    names = set(folder.names(_BELOW))
    etags = {name: "" for name in names if kind_of(name) not in (None, Kind.PERSONAL)}
    data = folder.read(INDEX)
    try:
        index = read_index(_name(folder, INDEX), data) if data is not None else None
    except ConfschedError:
        index = None
    return _before(folder, names, etags, index, data)


def _before(
    folder: Folder,
    names: set[str],
    etags: dict[str, str],
    index: PastIndex | None,
    data: bytes | None,
) -> Before:
    """With the index and the page, if that is as we made it: many put their own in its place."""
    if data is not None:
        etags[INDEX] = etag_of(data)
    page = folder.read(PAGE)
    own_page = page is not None and (index is None or index.page != etag_of(page))
    if page is not None and not own_page:
        etags[PAGE] = etag_of(page)
    return Before(etags, names <= set(etags), own_page)


def _feeds(
    folder: Folder, paths: set[str], index: PastIndex | None, asked: Reading, ledger: Ledger
) -> Iterator[tuple[str, str]]:
    """The ETag of every feed, all of them read that go on; the whole programme is the first."""
    if paths and WHOLE not in paths:
        raise damaged(_name(folder, WHOLE), "it is missing")
    for path in sorted(paths, key=lambda path: (path != WHOLE, path)):
        name, data = _name(folder, path), folder.read(path)
        if data is None:
            raise damaged(name, "it is missing")
        etag = etag_of(data)
        if kind_of(path) in (*asked.kinds, Kind.PERSONAL):
            ledger.read(name, path, data, with_opening=path not in asked.current)
        if index and index.etags.get(path, etag) != etag:
            raise damaged(name, f"it is not as {INDEX} has it")
        yield path, etag


def _compare(folder: Folder, index: PastIndex, about: About) -> None:
    """Whether the feeds are those of the same conference, for the same people."""
    other = "name another folder, or begin anew with --restart"
    if index.domain != about.domain:
        message = f"the feeds in {folder.path!r} are of another conference: {index.domain!r}"
        raise ConfschedError(message, f"entries of this one end in {about.domain!r}; {other}")
    if index.audience != about.audience:
        message = f"the feeds in {folder.path!r} are for another audience: {index.audience}"
        raise ConfschedError(message, f"say --audience {index.audience}, or name another folder")


def _name(folder: Folder, path: str) -> str:
    return files.in_folder(folder.path, path)
