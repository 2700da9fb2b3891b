"""libyaml's complaints in words that somebody who writes a programme understands."""

import re
from collections.abc import Iterable
from dataclasses import replace

from yaml.error import MarkedYAMLError, YAMLError

from confsched.findings import Finding, Related
from confsched.patterns import pattern
from confsched.reading.notices import syntax, too_deep
from confsched.reading.yaml_slips import misplaced, quoted, spaced, untabbed
from confsched.source import Source, Span

_COLON = pattern(r":[ \t]")
_SECOND_COLON = "a second ': ' in one line; put quotes around the text"
_CURLY = "typographic quotes are part of a text; put ' or \" around one with ': ' in it"
_DEEPER = "this line is indented deeper than the one above, which has a value already"
_NO_COLON = "a line without ': ' where a field was expected"
_AFTER_QUOTE = "text after a closing quote; put all of it between quotes of the other kind"
_NO_ITEM = "this line does not belong to the list above"
_MISFIT = "this line does not fit the lines above: look at its indentation"
_TAB = "a tab; YAML is indented with spaces only"
_NO_VALUE = "a value is missing here; quote a text that begins with ',', ']' or '}'"
_OPEN_LIST = "a list '[…' that is not closed with ']'"
_OPEN_MAPPING = "a mapping '{…' that is not closed with '}'"
_AFTER_END = "something stands after the end of the YAML document; begin another with '---'"
_NAME = "a '&' or '*' begins a YAML name; put quotes around the text"
_CUT_OFF = (
    "a '#' begins a comment, and what closes the bracket is in it; put quotes around the text"
)
# what libyaml says, and what an organiser did; tried in order
_PLAIN_WORDS = (
    ("mapping values are not allowed", _SECOND_COLON),
    ("tab character that violates", _TAB),
    ("did not find expected ',' or ']'", _OPEN_LIST),
    ("did not find expected ',' or '}'", _OPEN_MAPPING),
    ("did not find expected node content", _NO_VALUE),
    ("found unexpected end of stream", "a quote that is never closed"),
    ("found unexpected document indicator", "a quote that is never closed before '---'"),
    (
        "unknown escape character",
        "an escape that YAML does not know; write '\\\\' or single quotes",
    ),
    ("did not find expected '-' indicator", _NO_ITEM),
    ("did not find expected key", _MISFIT),
    ("could not find expected ':'", _NO_COLON),
    (
        "block sequence entries are not allowed",
        "a list that begins with '-' needs a line of its own",
    ),
    (
        "did not find expected comment or line break",
        "a text after '|' or '>' begins on a line of its own; else put quotes around it",
    ),
    ("mapping keys are not allowed", "a text cannot begin with '? ' unless it is quoted"),
    ("did not find expected <document start>", _AFTER_END),
    ("found duplicate anchor", "the same '&name' is given twice"),
    ("found incompatible YAML document", "a version of YAML that is not 1.1 or 1.2"),
    ("found undefined tag handle", "a '!' begins a YAML tag; put quotes around the text"),
    (
        "did not find expected alphabetic",
        _NAME,
    ),
    ("invalid Unicode character escape", "an escape that is no character"),
    ("did not find expected hexdecimal", "an escape that is no character"),
)
# newer ones stop by themselves, at a depth of their own: looking ahead in a line, before ours
_NESTING = "maximum nesting depth"
# the parser gives up far behind the place where these began
_SEEN_TOO_LATE = (
    *("unexpected end of stream", "could not find expected ':'"),
    "did not find expected alphabetic",
)
_STARTERS = {
    "\t": _TAB,
    "@": "a text cannot begin with '@' unless it is quoted",
    "`": "a text cannot begin with '`' unless it is quoted",
    "%": "a text cannot begin with '%' unless it is quoted",
}
_TO_QUOTE = (_SECOND_COLON, _CURLY, "text after a", "a text after", "a text cannot begin")
_UNQUOTED = frozenset(words for words in _STARTERS.values() if words != _TAB) | {_NAME}
# what git leaves where both sides changed the same lines
_CONFLICT = pattern(r"^<{7} .*", re.MULTILINE)
_GLUED = pattern(r"[ ]*(?:- +)?(\w[\w-]*:)(?!//)[^\s\u00a0\u202f\u3000]")
# what looks like a blank or a colon, and comes with a paste or from another keyboard
_BLANKS = {"\u00a0": "no-break space", "\u202f": "narrow no-break space", "\u3000": "wide space"}
_LIKE_BLANKS = pattern(r"[ ]*([\u00a0\u202f\u3000])|[ ]*(?:- +)?(\w[\w-]*:)([\u00a0\u202f\u3000])")
_LIKE_A_COLON = pattern(r"[ ]*(?:- +)?\w[\w-]*(\uff1a)[ ]?")
_LIKE_A_DASH = pattern(
    r"[ ]*(?:([-\u2013\u2014\u2022*] )|(-)(?:\w[\w-]*:(?= |$)|[{\[]))", re.MULTILINE
)
_FIRST_LINE = pattern(r"^(?!---)([ ]*)[^\s#]", re.MULTILINE)
# a field before a bracket, and keys: between brackets, where no value stands before them
_FIELD_BEFORE = pattern(r"[{,]\s*([A-Za-z_]\w*)[ ]*\Z")
_KEY_BEFORE = pattern(r"[{,\[][^{}\[\]\n]*:[ ]+[^{}\[\],\n]*\s([a-z_]+)[ ]*\Z")
_KEY_AND_BRACKET = pattern(r"[ ]*(?:- +)?([\w.-]+)[ ]*[=;]?[ ]*[{\[]")
_KEY_BEHIND = pattern(r"([A-Za-z_]\w*)[ ]*:(?=\s)")
_IN_CURLY = pattern(r"[ ]*(?:- +)?\w[\w-]*:[ ]+[\u2018-\u201f\u00ab\u2039]")
_NEAR = 200  # characters that are looked at on either side of a place
_OPENING = {"]": "[", "}": "{"}
_CLOSING = ("'", '"', "]", "}")
_COMMENT = pattern(r"[ \t]#(?=[^ \t\r\n][^\r\n]*[\]}])")
# what YAML 1.2 §5.1 calls printable, negated
_UNPRINTABLE = pattern("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def explain(error: YAMLError, source: Source) -> Finding:
    """The finding for what the parser raised."""
    if not isinstance(error, MarkedYAMLError):
        return _control_character(error, source)
    mark = error.problem_mark or error.context_mark
    offset = mark.index if mark else 0
    if _NESTING in (error.problem or ""):
        return too_deep(_here(source, offset))
    return _unmerged(source) or _explained(error, source, offset)


def _explained(error: MarkedYAMLError, source: Source, offset: int) -> Finding:
    words, related = _words(error, source, offset), _began(error, source, offset)
    begun = related[0].span if related else _here(source, offset)
    earlier = (
        _look_alike(source, words, begun.start)
        or _no_dash(source, words, begun.start)
        or _first_indented(source, words, offset)
        or _glued(source, words, begun.start)
        or _in_brackets(source, words, offset)
        or _closed_late(source, words, offset)
        or _never_closed(source, words, offset)
        or _indented(source, words, offset)
    )
    if earlier is not None:
        return earlier
    if related and any(said in (error.problem or "") for said in _SEEN_TOO_LATE):
        return _to_quote(source, words, begun)
    if related and words in (_OPEN_LIST, _OPEN_MAPPING) and not _in_one_line(error, source):
        comment = _COMMENT.search(source.text, begun.start, _line_end(source, begun.start))
        if comment is not None:
            return syntax(_CUT_OFF, _here(source, comment.end() - 1))
        return syntax(words, begun, Related(_here(source, offset), "it is still open here"))
    if words == _SECOND_COLON:
        related = ()
        begin = source.text.rfind("\n", 0, offset) + 1
        words = _CURLY if _IN_CURLY.match(source.text, begin) else words
    if words == _TAB:
        return replace(syntax(words, _here(source, offset)), fix=untabbed(source))
    return _to_quote(source, words, _here(source, offset), *related)


def _to_quote(source: Source, words: str, place: Span, *related: Related) -> Finding:
    """A finding, with quotes as its fix where they are what is missing.

    A second ': ' or what stands behind a bracket may be something that was lost instead.
    """
    finding = syntax(words, place, *related)
    if words not in _UNQUOTED and not words.startswith(_TO_QUOTE):
        return finding
    safe, whole = words in _UNQUOTED, words not in _UNQUOTED and words != _SECOND_COLON
    return replace(finding, fix=quoted(source, place.start, safe=safe, whole=whole))


def _never_closed(source: Source, words: str, place: int) -> Finding | None:
    """The bracket in which something should stand, and behind which nothing does."""
    if words != _NO_VALUE or source.text[place:].strip():
        return None
    closed = 0
    for start in range(min(place, len(source.text)) - 1, -1, -1):
        character = source.text[start]
        if character in "[{" and not closed:
            return syntax(_OPEN_LIST if character == "[" else _OPEN_MAPPING, _here(source, start))
        closed += (character in "]}") - (character in "[{")
    return None


def _indented(source: Source, words: str, place: int) -> Finding | None:
    """A line that is indented otherwise than those beside it, be it this one or one above."""
    if words not in (_DEEPER, _MISFIT):
        return None
    wrong = misplaced(source, place, deeper=words == _DEEPER)
    if wrong is not None or words != _DEEPER:
        return wrong
    start, above = _lines_of(source, words, place)
    line = source.text[start:place]
    indented = len(line) - len(line.lstrip())
    if not indented:  # the line above goes on in this one, for it has no colon
        return syntax(_NO_COLON, _here(source, above))
    return syntax(words, _here(source, start + indented))


def _words(error: MarkedYAMLError, source: Source, offset: int) -> str:
    problem = error.problem or error.context or "this is not YAML"
    found = source.text[offset : offset + 1]
    before = source.text[:offset].rstrip(" ")
    if "cannot start any token" in problem:
        return _STARTERS.get(found, f"a text cannot begin with {found!r} unless it is quoted")
    if "mapping values are not allowed" in problem and not _has_colon(source, offset):
        return _DEEPER
    if found == ":" and "did not find expected ','" in problem and _in_one_line(error, source):
        return _SECOND_COLON
    if "did not find expected key" in problem and before[-1:] in ("'", '"'):
        return _AFTER_QUOTE
    if "did not find expected key" in problem and before[-1:] in ("]", "}"):
        return f"text after a closing {before[-1]!r}; put quotes around all of it"
    return next((words for theirs, words in _PLAIN_WORDS if theirs in problem), problem)


def _unmerged(source: Source) -> Finding | None:
    """What git could not merge, and nobody did."""
    match = _CONFLICT.search(source.text)
    if match is None:
        return None
    message = "a merge that nobody has finished; choose what stays, and take out git's lines"
    return syntax(message, Span(source, match.start(), match.end()))


def _lines_of(source: Source, words: str, place: int) -> Iterable[int]:
    """Where the line of a place and the one above begin, if what is wrong may stand in either."""
    if words not in (_DEEPER, _NO_COLON, _MISFIT, _SECOND_COLON, _NO_ITEM):
        return ()
    start = source.text.rfind("\n", 0, place) + 1
    above = source.text.rfind("\n", 0, max(start - 1, 0)) + 1
    return dict.fromkeys((start, above))


def _look_alike(source: Source, words: str, place: int) -> Finding | None:
    """A character that looks like a blank or a colon: the parser may see it a line below."""
    for line in _lines_of(source, words, place):
        colon = _LIKE_A_COLON.match(source.text, line)
        if colon is not None:
            message = f"a wide {colon[1]!r} where ': ' is needed"
            gap = Span(source, colon.start(1), colon.end())
            return spaced(message, Span(source, *colon.span(1)), gap, ":")
        blank = _LIKE_BLANKS.match(source.text, line)
        if blank is not None:
            return _odd_blank(source, blank)
    return None


def _no_dash(source: Source, words: str, place: int) -> Finding | None:
    """What should be the '- ' of an item of a list, in the line of a place or above it."""
    for line in _lines_of(source, words, place):
        found = _LIKE_A_DASH.match(source.text, line)
        if found is not None and found[2]:
            message = "a space is missing behind '-'"
            return spaced(message, Span(source, *found.span(2)), _behind(source, found.end(2)))
        if found is not None and found[1] != "- ":
            dash = Span(source, found.start(1), found.end(1) - 1)
            return syntax(f"{found[1][0]!r} begins no item of a list: write '- '", dash)
    return None


def _first_indented(source: Source, words: str, place: int) -> Finding | None:
    """A first line that is indented, so that the file ends for YAML where another one is not."""
    first = _FIRST_LINE.search(source.text)
    if words != _AFTER_END or first is None or not first[1]:
        return None
    message = "the first line is indented, and others are not; is a line missing above it?"
    related = Related(_here(source, place), "this one is not")
    return syntax(message, Span(source, *first.span(1)), related)


def _odd_blank(source: Source, found: re.Match[str]) -> Finding:
    """A blank that is none for YAML, in front of a line or behind a key."""
    if found[1]:
        message = f"a {_BLANKS[found[1]]}; YAML is indented with plain spaces only"
        return syntax(message, Span(source, *found.span(1)))
    message = f"a {_BLANKS[found[3]]}; a plain one is needed behind {found[2]!r}"
    return spaced(message, place := Span(source, *found.span(3)), place)


def _glued(source: Source, words: str, place: int) -> Finding | None:
    """A key and its value with no space between them: the parser sees it in the line below."""
    if words not in (_DEEPER, _NO_COLON):
        return None
    start = source.text.rfind("\n", 0, place) + 1
    if words == _DEEPER:
        above = source.text[:start].rstrip()
        start = above.rfind("\n") + 1
    match = _GLUED.match(source.text, start)
    if match is None:
        return None
    message = f"a space is missing behind {match[1]!r}"
    return spaced(message, Span(source, *match.span(1)), _behind(source, match.end(1)))


def _in_brackets(source: Source, words: str, place: int) -> Finding | None:
    """A comma or a colon that is missing between brackets, where the next key or value shows it."""
    start = max(place - _NEAR, 0)
    before, behind = source.text[start:place], source.text[place : place + _NEAR]

    def found(match: re.Match[str], begin: int) -> Span:
        return Span(source, begin + match.start(1), begin + match.end(1))

    if closing := _never_opened(source, words, place):
        return syntax(f"a {closing.text!r} without {_OPENING[closing.text]!r} before it", closing)
    if words in (_OPEN_MAPPING, _OPEN_LIST):
        field = _FIELD_BEFORE.search(before)
        if field is not None and behind[:1] in ("[", "{"):
            return syntax(f"': ' is missing behind {field[1]!r}", found(field, start))
        key = _KEY_BEHIND.match(behind)
        if key is not None and before.rstrip()[-1:] in _CLOSING:
            return syntax(f"a comma is missing before {key[1]!r}", found(key, place))
    line = source.text.rfind("\n", 0, place) + 1
    if words == _SECOND_COLON and (key := _KEY_AND_BRACKET.match(source.text, line)):
        return syntax(f"': ' is missing behind {key[1]!r}", found(key, 0))
    if words == _SECOND_COLON and (key := _KEY_BEFORE.search(before)) is not None:
        message = f"{_SECOND_COLON}, or a comma before {key[1]!r}"
        return syntax(message, found(key, start))
    return None


def _never_opened(source: Source, words: str, place: int) -> Span | None:
    """The bracket at a place or at the end of its line that nothing in this line has opened."""
    start, end = source.text.rfind("\n", 0, place) + 1, _line_end(source, place)
    line = source.text[start:end].rstrip()
    at = place if words == _OPEN_MAPPING else start + len(line) - 1
    closing = source.text[at : at + 1]
    if words not in (_OPEN_MAPPING, _SECOND_COLON) or closing not in _OPENING:
        return None
    return None if _OPENING[closing] in line else Span(source, at, at + 1)


def _closed_late(source: Source, words: str, place: int) -> Finding | None:
    """A quote that was left open, and that the next one closes, lines below."""
    before = source.text[:place].rstrip(" ")
    if words not in (_AFTER_QUOTE, _NO_ITEM) or before[-1:] not in ("'", '"'):
        return None
    opening = before.rfind(before[-1], 0, -1)
    if opening < 0 or "\n" not in before[opening:]:
        return None
    related = Related(_here(source, place), "it ends before this, and more text follows")
    return syntax("a quote that is not closed in this line", _here(source, opening), related)


def _in_one_line(error: MarkedYAMLError, source: Source) -> bool:
    """Whether what was begun and what is wrong stand in one line."""
    begun, wrong = error.context_mark, error.problem_mark
    return bool(begun and wrong and "\n" not in source.text[begun.index : wrong.index])


def _line_end(source: Source, offset: int) -> int:
    end = source.text.find("\n", offset)
    return len(source.text) if end < 0 else end


def _has_colon(source: Source, offset: int) -> bool:
    """Whether a key and its colon stand before a place in its line; the first has none above."""
    start = source.text.rfind("\n", 0, offset) + 1
    return not start or _COLON.search(source.text, start, offset) is not None


def _began(error: MarkedYAMLError, source: Source, offset: int) -> tuple[Related, ...]:
    """Where an unclosed thing was opened: that is what has to be closed."""
    mark = error.context_mark
    if mark is None or mark.index == offset or "block" in (error.context or ""):
        return ()
    return (Related(_here(source, mark.index), "it begins here"),)


def _control_character(error: YAMLError, source: Source) -> Finding:
    """The reader counts in bytes, so the character is looked for instead."""
    match = _UNPRINTABLE.search(source.text)
    if match is None:
        return syntax(f"this is not YAML: {error}", _here(source, 0))
    message = f"the control character U+{ord(match[0]):04X} cannot stand in a text file"
    return syntax(message, Span(source, match.start(), match.end()))


def _behind(source: Source, offset: int) -> Span:
    return Span(source, offset, offset)


def _here(source: Source, offset: int) -> Span:
    return Span(source, offset, min(offset + 1, len(source.text)))
