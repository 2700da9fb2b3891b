"""Markup inside of a line: what Markdown, reStructuredText and wikis put around words."""

import re
from html import unescape
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.material import without_links
from confsched.reading.programme_text.front_ends.slanted import led_to, parted
from confsched.reading.programme_text.words.raised import NOTE_FORM, raised
from confsched.text.pictures import SHORTCODE

_LONGEST = 20_000  # characters of a line in which markup is looked for
_MARKS = frozenset("*_`[]<>&\\~'|{:/")
# sequences that a terminal obeys (ECMA-48): CSI, OSC and the short ones
_ESCAPES = pattern("\x1b(?:\\[[0-?]{0,99}[ -/]{0,9}[@-~]|\\][^\x07\x1b]{0,999}(?:\x07|\x1b\\\\)|.)")
_OVERSTRUCK = pattern("[^\b]\b")
_UNSEEN = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff\ufff9-\ufffb\ud800-\udfff]")
_BLANKS = str.maketrans(
    dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007", " ")
    | dict.fromkeys("\u2008\u2009\u200a\u202f\u205f\u3000", " ")
)

_TAG = pattern(
    r"</?(?:b|strong|i|em|u|s|small|big|sub|sup|span|font|a|p|div|code|kbd|mark|time|center|abbr"
    r"|details|summary|section|article|img|picture|figure|figcaption|del|ins|label|button|q|cite)"
    r"(?:\s[^<>]{0,500})?/?>",
)
_NOTE = pattern(rf"<sup>({NOTE_FORM})</sup>")
_BREAK = pattern(r"<br\s*/?>", re.IGNORECASE)
_COMMENT = pattern(r"<!--.{0,2000}?-->")
_ENTITY = pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,30});")
_IMAGE = pattern(r"!\[([^\[\]]{0,300})\]\([^()\s]{0,1000}(?:\s\"[^\"]{0,200}\")?\)")
# what is called after what it is, and not after what it shows
_DECORATION = pattern(r"!\[\W*(?:icon|logo|image|photo|picture|avatar)?\W*\](?=\()", re.IGNORECASE)
_LINK = pattern(
    r"\[([^\[\]]{1,300})\]"
    r"(?:\([ \t]{0,99}[^()\s]{0,1000}(?:\s\"[^\"]{0,200}\")?[ \t]{0,9}\)|\[[^\[\]]{0,99}\]"
    # a file whose name has blanks
    r"|\(\.{0,2}/[^()]{1,300}\.[a-z\d]{2,5}\))"
)
_WIKI_LINK = pattern(r"\[\[(?:[^\[\]|]{1,300}\|)?([^\[\]|]{1,300})\]\]")
_ORG_LINK = pattern(r"\[\[[^\[\]]{1,300}\]\[([^\[\]]{1,300})\]\]")
# of MediaWiki
_OUTER_LINK = pattern(r"(?<!\[)\[https?://[^\s\[\]]{1,1000}[ \t]+([^\[\]]{1,300})\]")
_AUTOLINK = pattern(r"<((?:https?://|mailto:)[^<>\s]{1,1000})>")
_STRUCK = pattern(r"(?:~~(?=\S).{1,300}?~~|<(del|s|strike)>.{1,300}?</\1>) ?")
_BOLD = pattern(r"(\*\*|__|''')(?=\S)(.{1,300}?)(?<=\S)\1")
_SLANTED = pattern(r"(?<![\w*_])([*_]|'')(?=[^\s*_])([^*_\n]{1,300}?)(?<=\S)\1(?![\w*_])")
# as Org and DokuWiki slant
_SLASHED = pattern(r"(?<![^\s(|])(//?)(?=[^\s/])([^/\n]{2,300}?)(?<=[^\s/])\1(?![^\s,;.:)|])")
_HARD_BREAK = pattern(r"(?<=[^\s\\])[ \t]?\\{1,2}$")  # the end of a line that goes on in no other
# slanted words, and nothing else that is, with what stands before and behind them
_SLANTED_END = pattern(
    r"(?P<before>(?:[^*_]|\*\*)*?)(?<![\w*_])(?P<mark>\*\*|__|[*_])(?=[^\s*_])(?P<in>[^*_\n]{3,300})(?<=\S)"
    r"(?P=mark)(?![\w*_])(?P<behind>[^*_]*)"
)
_ITALIC = pattern(
    r"(?:<(?:b|strong|u)>)*<(?:i|em)>\s*([^<>\s][^<>]{1,299}?)\s*</(?:i|em)>(?:</(?:b|strong|u)>)*"
)
# a link behind a comma at the end, which is all that parts who speaks from a title
_LINKED_END = pattern(
    r"(?P<before>[^<>\[\]]{3,300}),\s+(?:<a(?:\s[^<>]{0,500})?>(?P<tag>[^<>]{3,200})</a>"
    r"|\[(?P<in>[^\[\]]{3,200})\]\([^()\s]{0,1000}\))(?P<behind>[\s;.]*)"
)
_LEADING = pattern(r"(?<=\sby)[ ]?\t[ ]?")  # to people: it parts no columns
_ICON = pattern(r":(?:material|fontawesome|octicons|simple|mdi|fa)-[a-z\d-]{1,60}:")
# `Lunch :spaghetti:`, `:pizza: Lunch`, `Boats [:link:](boats.md)`
_EMOJI = pattern(
    rf"(?<=[^\s:] )(?::[a-z][a-z_]{{2,30}}:)+(?=\s|$)|^(?:{SHORTCODE}\s+)+(?=\w)"
    r"|\s*\[(?::[a-z][a-z_]{2,30}:)+\]\([^()\s]{0,1000}\)"
)
_ESCAPED = pattern(r"\\([!-/:-@\[-`{-~])")
_CODE = pattern(r"(?<!`)(`{1,2})(?!`)([^`]{1,300})\1(?!`)")
_RST_LINK = pattern(r"`([^`<>]{1,300}?)\s*(?:<[^`<>]{1,1000}>)?`__?")
_RST_ROLE = pattern(r":[a-z][\w-]{0,30}:`([^`]{1,300})`")
_RST_NAME = pattern(r"(?<=[^\W_])__?(?=\s|[.,;:!?)\]]|$)")
_RST_NOTHING = pattern(r"\\(?:\s|$)")

_REMOVED = (_ICON, _EMOJI, _COMMENT, _STRUCK, _TAG)
_KEPT = (_IMAGE, _ORG_LINK, _OUTER_LINK, _LINK, _WIKI_LINK, _AUTOLINK)


class Words(NamedTuple):
    """The words of a line without markup, and whether all of them are emphasised."""

    text: str
    bold: bool = False


def shown(raw: str) -> str:
    """A text without what a terminal would obey or nobody sees; every blank an ordinary one."""
    if raw.isascii() and raw.isprintable():
        return raw
    if "\x1b" in raw:
        raw = _ESCAPES.sub("", raw)
    if "\b" in raw:
        raw = _OVERSTRUCK.sub("", raw)
    return _UNSEEN.sub("", raw.translate(_BLANKS))


def words_of(raw: str, *, rst: bool = False) -> Words:
    """The words of a line; a `<br>` in it is a line break."""
    text = shown(raw).strip()
    if len(text) > _LONGEST or _MARKS.isdisjoint(text):
        return Words(text)
    if rst:
        text = _without_rst(text)
    text = text.replace("\\\\ ", "<br>").replace("<<BR>>", "<br>")  # of DokuWiki, of MoinMoin
    text = _LEADING.sub(" ", without_links(text))
    text = "<br>".join(map(_parted, _BREAK.split(text))) if "<br" in text else _parted(text)
    bold = _is_all_bold(_HARD_BREAK.sub("", text))
    if "`" in text:
        text = _CODE.sub(r"\2", text)
    text = _without_markup(_HARD_BREAK.sub("", text))
    if "&" in text:
        text = shown(_ENTITY.sub(lambda match: unescape(match[0]), text))
    return Words(text.strip(), bold)


def _without_slanted(match: re.Match[str]) -> str:
    """A link whose words are all slanted is what they are."""
    said: str = match[1]
    return said if said[0] in "*_" and said[-1] == said[0] else match[0]


def _parted(text: str) -> str:
    """A line with a tab where slanted words at one end of it part people from a title."""
    if "<" in text:
        text = _ITALIC.sub(r"_\1_", text)
    if "](" in text:
        text = _LINK.sub(_without_slanted, text)
    linked = _LINKED_END.fullmatch(text) if "](" in text or "<a" in text else None
    if linked is not None:
        return led_to(linked["before"], linked["tag"] or linked["in"]) or text
    match = _SLANTED_END.fullmatch(text) if "*" in text or "_" in text else None
    if match is None or _is_label(match):
        return text
    found = parted(*(_without_markup(match[name] or "") for name in ("before", "in", "behind")))
    return found or text


def _is_label(match: re.Match[str]) -> bool:
    """Whether the words are bold for what stands behind them: `**Time:** 9:00`."""
    colon = match["in"].rstrip().endswith(":") or match["behind"].lstrip().startswith(":")
    return match["mark"] == "**" and colon


def _without_markup(text: str) -> str:
    if "<" in text:
        text = _NOTE.sub(lambda match: raised(match[1]), _BREAK.sub("\n", text))
    for form in _REMOVED:
        text = form.sub("", text)
    if "[" in text or "<" in text:
        text = _DECORATION.sub("![]", text)
        for form in _KEPT:
            text = form.sub(r"\1", text)
    text = _SLANTED.sub(r"\2", _BOLD.sub(r"\2", text))
    if "/" in text:
        text = _SLASHED.sub(r"\2", text)
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text


def _without_rst(text: str) -> str:
    text = _RST_NOTHING.sub("", text)
    text = _RST_ROLE.sub(r"\1", text)
    text = _RST_LINK.sub(r"\1", text)
    return _RST_NAME.sub("", text)


def _is_all_bold(text: str) -> bool:
    """Whether emphasis begins and ends with the text, but for a colon or full stop behind it."""
    if (link := _LINK.fullmatch(text)) is not None:
        text = link[1].strip()
    for mark in ("**", "__", "'''", "*", "_"):
        whole = text.rstrip(".:") if not text.endswith(mark) else text
        if whole.startswith(mark) and whole.endswith(mark) and len(whole) > 2 * len(mark):
            inner = whole[len(mark) : -len(mark)]
            return mark not in inner and not inner[0].isspace() and not inner[-1].isspace()
    return bool(_BOLD_TAG.fullmatch(text))


_BOLD_TAG = pattern(r"<(b|strong)>[^<]{1,300}</\1>", re.IGNORECASE)
