"""Words of others for one of a few of ours: `accepted`, `bestätigt`, `published`."""

from collections.abc import Mapping
from typing import Final

from confsched.text.alike import unaccented

_PHASES: Final[Mapping[str, str]] = {
    word: phase
    for phase, words in {
        "draft": "entwurf, brouillon, borrador, bozza, rascunho, planning, planned, internal, "
        "private, unpublished, in progress, provisional, not public",
        "announced": "public, published, final, released, announcement, publicly, veroffentlicht, "
        "angekundigt, offentlich, publie, annonce, publicado, anunciado, pubblicato, annunciato",
        "live": "running, ongoing, online, started, laufend, en cours, en curso, in corso",
    }.items()
    for word in words.split(", ")
}


def meant_by(word: str) -> tuple[str, ...]:
    """The phase and the status that a word of others says; nothing for any other word."""
    from confsched.formats.records.cells.statuses import status_of  # noqa: PLC0415 -- for mistakes

    return _PHASES.get(unaccented(word.casefold()), ""), status_of(word)
