"""People behind titles in Chinese, Japanese and Korean: `基調講演「船」 見本一郎（試験大学 教授）`.

A blank is all that parts them from the title, and brackets tell that they are people.
"""

from collections.abc import Iterator

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.heads import LIKELY, SURE, Column
from confsched.reading.programme_text.recognisers.names import likeness
from confsched.reading.programme_text.recognisers.people import Several, people_in
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.titles import is_generic, type_of
from confsched.reading.programme_text.words.plain import trimmed

_LETTER = r"[\u3040-\u30ff\u3005\u3400-\u9fff\uac00-\ud7a3]"
_BLANK = pattern(rf"(?<={_LETTER}|[」』》”\"？！?!）)])[ \t](?={_LETTER})")
_NAME = pattern(
    r"(?P<name>[^\s()（）]{2,9}(?: [^\s()（）]{1,5})?) ?[(（](?P<who>[^()（）]{2,60})[)）]"
)
_MAYBE = 0.3  # of a name


def eastern_behind(text: str, column: Column) -> Iterator[tuple[Column, Column, Several]]:
    """Where a title ends and people behind it begin, and who they are, for each way to read it."""
    if text.isascii():
        return
    for blank in _BLANK.finditer(text, *column):
        title = Column(*trimmed(text, column.start, blank.start()))
        people = Column(*trimmed(text, blank.end(), column.end))
        several = people_in(text[slice(*people)])
        post = bool(several.people) and all(any(one.post) for one in several.people)
        named = _is_named(text[slice(*people)])
        if named or (several.score >= LIKELY and post):
            yield title, people, several._replace(score=max(SURE, several.score))


def _is_named(text: str) -> bool:
    """Whether a text is a name and who that is in brackets, and no session in its room."""
    match = _NAME.fullmatch(text)
    if match is None or likeness(match["name"]) < _MAYBE:
        return False
    session = type_of(match["name"]) or is_generic(match["name"])
    return not (session or is_room(match["who"]) or any(map(str.isdigit, match["who"])))
