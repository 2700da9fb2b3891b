"""What an import or an update did, as JSON; its fields are part of the public interface."""

from typing import Final

from confsched.findings import Finding
from confsched.importing.outcome import Imported, PageRead, Updated
from confsched.text.as_json import Object, as_json

VERSION: Final = 1


def imported_json(done: Imported) -> str:
    """`{version, folder, title, sources, written, counts, extra, same_person, …, pages, update}`.

    `update` is null for a first import; a value is a text, a list, a mapping, or null for none.
    """
    content = {
        "version": VERSION,
        "folder": done.folder,
        "title": done.title,
        "sources": list(done.sources),
        "dry_run": done.dry_run,
        "written": list(done.written),
        "counts": dict(done.counts),
        "extra": {section: dict(keys) for section, keys in done.extra.items()},
        "same_person": [one._asdict() for one in done.alike],
        "shared": [one._asdict() for one in done.shared],
        "renumbered": [one._asdict() for one in done.renumbered],
        "noticed": [_noticed(finding) for finding in done.noticed],
        "pages": [_page(page) for page in done.pages],
        "missing": list(done.missing),
        "update": None if done.update is None else _updated(done.update),
    }
    return as_json(content)


def _page(page: PageRead) -> Object:
    return {
        "source": page.source,
        "lines": [line._asdict() for line in page.lines],
        "inferred": [note._asdict() for note in page.notes],
    }


def _noticed(finding: Finding) -> Object:
    return {"code": finding.code, "message": finding.message, "place": str(finding.span)}


def _updated(update: Updated) -> Object:
    return {
        "added": [one._asdict() for one in update.added],
        "cancelled": [one._asdict() for one in update.cancelled],
        "changes": [one._asdict() for one in update.changes],
        "conflicts": [one._asdict() for one in update.conflicts],
        "renamed": [one._asdict() for one in update.renamed],
        "settled": update.settled,
        "removed": [one._asdict() for one in update.removed],
        "gone": [one._asdict() for one in update.gone],
        "patch": update.patch,
    }
