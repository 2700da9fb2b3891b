"""Pages in text, Markdown, HTML, mails, Word and LibreOffice: any choice goes with any other."""

from collections.abc import Callable, Iterable
from email.message import EmailMessage
from html import escape
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Final

import pytest
from lined_pages import Block, Page
from made import LANGUAGES, MORE_LANGUAGES, Session, lines, lines_of, made
from page_words import SPEECH
from word_files import document, paragraph
from writer_files import odt

from confsched import api
from confsched.opening import Reading
from confsched.schedule.schedule import Schedule


def as_text(blocks: Iterable[Block], chance: Random) -> bytes:
    wide, sign = chance.random() < 0.5, chance.choice("-*•")
    said = ""
    for (above, _), (kind, text) in pairwise([("", ""), *blocks]):
        near = above == "time" or kind == "near" or (kind == "p" and not wide)
        said += "\n" * (1 + (kind != "li" and not near)) + f"{sign} " * (kind == "li") + text
    return f"{said}\n".encode()


def as_markdown(blocks: Iterable[Block], _chance: Random) -> bytes:
    forms = {"h1": "# {}", "h2": "## {}", "h3": "### {}", "b": "**{}**", "li": "- {}"}
    pairs = pairwise([("", ""), *blocks])
    said = (
        "\n" * (not above == kind == "li") + forms.get(kind, "{}").format(text) + "\n"
        for (above, _), (kind, text) in pairs
    )
    return "".join(said).encode()


def as_html(blocks: Iterable[Block], chance: Random) -> bytes:
    plain = chance.choice(("p", "div"))
    forms = dict.fromkeys(("p", "near", "time"), f"<{plain}>{{}}</{plain}>") | {
        "b": f"<{plain}><strong>{{}}</strong></{plain}>"
    }
    said = ["<!DOCTYPE html><title>Boats</title><body>"]
    for (above, _), (kind, text) in pairwise([("", ""), *blocks]):
        said.append({"li": "<ul>"}.get(kind, "") if above != kind else "")
        said.append({"li": "</ul>"}.get(above, "") if above != kind else "")
        said.append(forms.get(kind, f"<{kind}>{{}}</{kind}>").format(escape(text)))
    return "\n".join(filter(None, said)).encode()


def as_mail(blocks: Iterable[Block], chance: Random) -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["Date"] = "Programme", "a@example.org", _DATE
    mail.set_content(as_text(blocks, chance).decode())
    return bytes(mail)


def as_word(blocks: Iterable[Block], _chance: Random) -> bytes:
    styles = {"h1": "berschrift1", "h2": "berschrift1", "h3": "Sub", "b": "Stark", "li": "Liste"}
    return document(*(paragraph(text, styles.get(kind, "")) for kind, text in blocks))


def as_writer(blocks: Iterable[Block], _chance: Random) -> bytes:
    forms = {f"h{n}": f'<text:h text:outline-level="{n}">{{}}</text:h>' for n in (1, 2, 3)}
    forms["li"] = "<text:list><text:list-item><text:p>{}</text:p></text:list-item></text:list>"
    forms["b"] = '<text:p><text:span text:style-name="Strong">{}</text:span></text:p>'
    plain = "<text:p>{}</text:p>"
    said = (forms.get(kind, plain).format(escape(text)) for kind, text in blocks)
    return odt(*said)


_LIBRARIES: Final = {
    words.rooms[1]: words.rooms[3] for words in (*LANGUAGES.values(), *MORE_LANGUAGES.values())
}
_DATE: Final = "Mon, 3 Feb 2031 09:00:00 +0000"
FORMS: Final[dict[str, tuple[str, Callable[[Iterable[Block], Random], bytes]]]] = {
    "txt": ("text", as_text),
    "md": ("text", as_markdown),
    "html": ("html", as_html),
    "eml": ("text", as_mail),
    "docx": ("docx", as_word),
    "odt": ("odt", as_writer),
}


def page_of(blocks: Iterable[Block], folder: Path, chance: Random) -> Schedule:
    """What is read of some blocks that are put down in one of these forms."""
    ending = chance.choice(list(FORMS))
    form, write = FORMS[ending]
    path = folder / f"page.{ending}"
    path.write_bytes(write(blocks, chance))
    return api.load(path, reading=Reading(format=form, timezone="UTC"))


def in_known_room(one: Session) -> Session:
    """Not up in the attic, which only few pages tell to be a room."""
    return one._replace(room=_LIBRARIES.get(one.room, one.room))


@pytest.mark.parametrize("seed", range(60))
def test_a_page_of_lines(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    kind = chance.choice(("panels", "congress", "single"))
    programme = made(chance, kind, chance.choice(list(SPEECH)))
    if kind == "congress":
        programme = programme._replace(sessions=tuple(map(in_known_room, programme.days[0])))
    page = Page(programme, chance)
    assert lines_of(page_of(page.blocks(), tmp_path, chance)) == lines(page.expected())
