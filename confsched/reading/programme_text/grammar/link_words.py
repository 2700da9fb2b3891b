"""Words behind titles that were links on the page that a text was copied from: `(abstract)`."""

from collections.abc import Iterable

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import Session
from confsched.reading.programme_text.recognisers.titles import clean_title
from confsched.reading.programme_text.words.materials import PLAIN

_LINK = pattern(
    rf"\s*[(\[](?i:abstract|{PLAIN})[)\]]$|\s+-(?:view|read|see) [a-z]+-?$"
    r"|\s+(?i:pdf)\s\d+(?:[.,]\d+)?\s?[kKM]B(?:,\s[a-z]{2})?$"
)
_SEVERAL = 2  # one alone may be part of its title


def settle_link_words(sessions: Iterable[Session]) -> None:
    """Call sessions without them, where several end so."""
    linked = [one for one in sessions if _LINK.search(one.title.text)]
    for one in linked if len(linked) >= _SEVERAL else ():
        one.title = one.title._replace(text=clean_title(_LINK.sub("", one.title.text)))
