"""A column `Topic` that is what each session is about, and no track: long texts, all different.

Names of tracks come again, and have no lines.
"""

from statistics import median

from confsched.formats.book import Book
from confsched.formats.drafts import Draft

_FEWEST = 3  # sessions with a topic
_LONG = 40  # letters of a line that most names of tracks do not have


def settle_topics(book: Book) -> None:
    """Make subtitles of what is called a track, where it is the topic of each session."""
    if "track" not in book.fields:
        return
    told = [one for one in book.sessions if one.text("track")]
    if _are_topics([one.text("track").strip() for one in told]):
        for session in told:
            _settle(session)


def _are_topics(texts: list[str]) -> bool:
    if len(texts) < _FEWEST or len({*texts}) < len(texts) or not any("\n" in t for t in texts):
        return False
    return median(max(map(len, text.splitlines())) for text in texts) > _LONG


def _settle(session: Draft) -> None:
    """The first line is the subtitle, and the others describe the session."""
    put = session.fields.pop("track")
    first, _, rest = str(put.value).strip().partition("\n")
    for text, field in ((first, "subtitle"), (rest, "description")):
        keep = session.leave if field in session.fields else session.put
        keep(field, text.strip(), put.key, put.mark)
