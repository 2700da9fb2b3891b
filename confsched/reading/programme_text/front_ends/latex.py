"""A programme in LaTeX, as the plain text that somebody sees of it, each letter in its place."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from confsched.patterns import pattern

_NOTHING = "\u200b"  # in the place of what nobody sees: no reader of lines does
_IS_LATEX = pattern(
    r"\\(?:documentclass\b|(?:sub)?section\*?\{"
    r"|begin\{(?:document|center|itemize|enumerate|description|longtable|tabular[*xy]?)\})"
)
_INNER = r"((?:[^{}]|\{[^{}]{0,300}\}){0,2000})"
_BODY = "\\begin{document}"
_KEPT = pattern(rf"\\(?:title|date)\s?\{{{_INNER}\}}")
_COMMENT = pattern(r"(?<!\\)%[^\n]*")
_TABLE = pattern(r"\\begin\{(tabular[*xy]?|longtable|supertabular)\}")
_ROW_END = pattern(r"(\\\\(?:\[[^\]\n]{0,20}\])?|\\(?:hline|toprule|midrule|bottomrule)\b)")
_PARAGRAPH = pattern(r"\n[ \t]{0,99}\n\s{0,99}|\\(?:newline|par)\b\s{0,99}")
_CELL = pattern(r"(?<!\\)&")
_NEW_LINE = pattern(r"\\\\\*?(?:\[[^\]\n]{0,20}\])?")
_LINE_END = pattern(r"\\\\\*?(?:\[[^\]\n]{0,20}\])?(?=[ \t]{0,99}\n)")
_SIGNS = {"---": "—", "--": "–", "``": '"', "''": '"', "~": " "}
_ACCENT = pattern(
    r"\{\\(?P<in>[`'\"^~=.])(?P<inner>[A-Za-z])\}"
    r"|\\(?P<mark>[`'\"^~=.]|[cvHukr](?![A-Za-z]))\s?(?:\{(?P<braced>\\i|[A-Za-z])\}|(?P<bare>\\i\b|[A-Za-z]))"
)
_ABOVE = "\u0300\u0301\u0308\u0302\u0303\u0304\u0307\u0327\u030c\u030b\u0306\u0328\u030a"
_ACCENTS = dict(zip("`'\"^~=.cvHukr", _ABOVE, strict=True))
_LETTER = pattern(r"\{?\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L)(?:\{\}|\}|(?![A-Za-z])\s?)")
_LETTERS = dict(
    zip(["ss", "ae", "AE", "oe", "OE", "aa", "AA", "o", "O", "l", "L"], "ßæÆœŒåÅøØłŁ", strict=True)
)
_HEADING = pattern(rf"\\(title|chapter|section|subsection|subsubsection)\*?\s?\{{{_INNER}\}}")
_LEVELS = ("title", "chapter", "section", "subsection", "subsubsection")
_ITEM = pattern(r"\\item\b(?:\s?\[([^\]\n]{0,80})\])?")
_SECOND = pattern(r"\\(?:href|textcolor)\{[^{}]{0,500}\}(?=\{)")
_THIRD = pattern(r"\\multi(?:column|row)\{[^{}]{0,20}\}\{[^{}]{0,60}\}(?=\{)")
_UNSEEN = pattern(
    r"\\(?:begin|end)\{[^{}]{0,40}\}(?:\[[^\]\n]{0,80}\]|\{(?:[^{}]|\{[^{}]{0,80}\}){0,200}\})*"
    r"|\\(?:usepackage|includegraphics|vspace|hspace|label|color|input|cline|cmidrule|setlength"
    r"|definecolor|newcommand|renewcommand|fontsize|pagestyle|thispagestyle|geometry)\*?"
    r"(?:\[[^\]\n]{0,200}\]|\([^()\n]{0,20}\)|\{(?:[^{}]|\{[^{}]{0,80}\}){0,200}\})*"
)
_SLANTED = pattern(r"\\(?:textit|textsl|emph)\s?\{([^{}]{1,1000})\}")
_ONE_OF_SEVERAL = pattern(r"(?:\\[A-Za-z]{1,30}\*?)?\{([^{}]{0,1000})\}(?=\{)")
_COMMAND = pattern(r"\\[A-Za-z]{1,30}\*?(?:\[[^\]\n]{0,80}\])?\{([^{}]{0,1000})\}")
_ALONE = pattern(r"\\[A-Za-z]{1,30}\*?(?:\[[^\]\n]{0,80}\])? ?|\\[,;:!/ ]|[{}]")
_ESCAPED = pattern(r"\\([&%$#_])")
_DEEP = 6  # commands in each other


def without_latex(text: str) -> str:
    """The same text where it is none, or with nothing but what is seen in the places of that."""
    if "\\" not in text or not _IS_LATEX.search(text):
        return text
    text = "".join(_with_rows(_without_preamble(_COMMENT.sub(_hidden, text))))
    text = _ACCENT.sub(_accented, _LETTER.sub(_letter, text))
    text = _UNSEEN.sub(_hidden, _HEADING.sub(_heading, text))
    text = _ITEM.sub(lambda found: _filled(f"- {found[1] or ''} ", found), text)
    text = _THIRD.sub(_hidden, _SECOND.sub(_hidden, text))
    for _ in range(_DEEP):
        text = _SLANTED.sub(lambda found: _filled(f"*{found[1]}*", found), text)
        text = _ONE_OF_SEVERAL.sub(lambda found: _filled(f"{found[1]}\t", found), text)
        text = _COMMAND.sub(lambda found: _filled(found[1], found), text)
    text = _NEW_LINE.sub(lambda found: _filled("\n", found), _LINE_END.sub(_hidden, text))
    text = _ESCAPED.sub(lambda found: _filled(found[1], found), _ALONE.sub(_hidden, text))
    for sign, shown in _SIGNS.items():
        text = text.replace(sign, shown + _NOTHING * (len(sign) - 1))
    return text


def _filled(said: str, found: re.Match[str]) -> str:
    """A text as long as what it stands for."""
    return f"{said}{_NOTHING * (len(found[0]) - len(said))}"


def _hidden(found: re.Match[str]) -> str:
    return "".join("\n" if one == "\n" else _NOTHING for one in found[0])


def _without_preamble(text: str) -> str:
    """A document with nothing but the title and the date of what stands above it."""
    end = max(text.find(_BODY), 0)
    at, found = 0, list[str]()
    for kept in _KEPT.finditer(text, 0, end):
        found += (_NOTHING * (kept.start() - at - 1), "\n" * (kept.start() > at), kept[0])
        at = kept.end()
    return f"{''.join(found)}{_NOTHING * (end - at)}{text[end:]}"


def _with_rows(text: str) -> Iterator[str]:
    """A text in whose tables there is a line for each row, and a tab between cells."""
    at = 0
    for table in _TABLE.finditer(text):
        end = text.find(f"\\end{{{table[1]}}}", table.end())
        if end < 0:
            break
        if table.start() >= at:
            parts = _ROW_END.split(text[table.end() : end])
            rows = [part if number % 2 else _in_one_line(part) for number, part in enumerate(parts)]
            yield text[at : table.end()] + _CELL.sub("\t", "".join(rows))
            at = end
    yield text[at:]


def _in_one_line(row: str) -> str:
    """A row that was broken where a window ended; a paragraph in a cell is one more."""
    begun = len(row) - len(row.lstrip())
    apart = _PARAGRAPH.sub(lambda found: _filled(": ", found), row[begun:].rstrip())
    return row[:begun] + apart.replace("\n", " ") + row[begun + len(apart) :]


def _accented(found: re.Match[str]) -> str:
    letter = found["inner"] or found["braced"] or found["bare"]
    mark = _ACCENTS[found["in"] or found["mark"]]
    return _filled(normalize("NFC", letter.removeprefix("\\") + mark), found)


def _letter(found: re.Match[str]) -> str:
    return _filled(_LETTERS[found[1]], found)


def _heading(found: re.Match[str]) -> str:
    level = max(_LEVELS.index(found[1]), 1)
    return _filled(f"{'#' * level} {found[2]}", found)
