"""tomllib's complaints in words that somebody who writes a programme understands."""

from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.reading.notices import syntax
from confsched.source import Source, Span

_PLACE = pattern(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_TWICE = pattern(r"Cannot declare \((.+?),?\) twice")
_HEAD = pattern(r"\s*\[*\s*(\w[\w.-]*)(?:[ :]([\w.-]+))?\s*[\]:]*\s*(?:#.*)?")
_SEVERAL = pattern(r"\[\[[ \t]*([\w.-]+)[ \t]*\]\]")
_QUOTED = "put quotes around the text"
# what tomllib says, and what an organiser did
_PLAIN_WORDS = {
    "Invalid value": f"no value that TOML knows; {_QUOTED}",
    "Expected '=' after a key in a key/value pair": "'=' is missing behind the name of a field",
    "Expected newline or end of document after a statement": (
        f"something stands behind a value; {_QUOTED}, or begin a new line"
    ),
    "Illegal character '\\n'": "a quote that is not closed in this line",
    "Cannot overwrite a value": "a field that is given twice in one section",
    "Unclosed array": "a list '[…' that is not closed with ']'",
    "Unescaped '\\' in a string": "write '\\\\' or single quotes",
}


def explain(message: str, source: Source) -> Finding:
    """The finding for what tomllib raised."""
    match = _PLACE.search(message)
    what = message[: match.start()] if match else message
    at = len(source.text)
    if match and match[1]:
        starts = [0, *(i + 1 for i, c in enumerate(source.text) if c == "\n")]
        at = min(starts[int(match[1]) - 1] + int(match[2]) - 1, at)
    head = (_misspelt_head if what.startswith("Expected") else _in_two_ways)(source, at)
    span = Span(source, at, min(at + 1, len(source.text)))
    return head or syntax(f"this is not TOML: {_words(what, source.text[at : at + 1])}", span)


def _in_two_ways(source: Source, at: int) -> Finding | None:
    """A section whose entries begin with one bracket above, and with two here."""
    start = source.text.rfind("\n", 0, at) + 1
    found = _SEVERAL.match(source.text, start)
    if found is None:
        return None
    message = f"this is not TOML: '[[{found[1]}]]' beside '[{found[1]}.…]'; begin all of them alike"
    return syntax(message, Span(source, start, start + len(found[0])))


def _words(what: str, found: str) -> str:
    twice = _TWICE.fullmatch(what)
    if twice is not None:
        name = ".".join(part.strip("'\" ") for part in twice[1].split(","))
        return f"the section [{name}] is given twice"
    if what == "Invalid value" and not found.strip():
        return "a value is missing here"
    return _PLAIN_WORDS.get(what, f"{what[:1].lower()}{what[1:]}")


def _misspelt_head(source: Source, at: int) -> Finding | None:
    """A line that should begin a section, and is not between brackets."""
    start = source.text.rfind("\n", 0, at) + 1
    line = source.text[start:].partition("\n")[0].rstrip("\r")
    found = _HEAD.fullmatch(line)
    name = ".".join(filter(None, found.groups())) if found else ""
    if not name or line.strip() == f"[{name}]" or at > start + len(line):
        return None
    message = f"this is not TOML: a section begins with a line like '[{name}]'"
    return syntax(message, Span(source, start, start + len(line.rstrip())))
