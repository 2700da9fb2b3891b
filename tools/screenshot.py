"""`docs/screenshot.svg`: what a terminal shows, recorded from the commands themselves."""

from rich.text import Text

from tools.pictures import output, picture, prompt

_COLUMNS = 88
_VALIDATE = ("validate", "data/mesf2021-draft")
_FINDINGS = ("C102", "T206")
_AGENDA = ("agenda", "data/mesf2021", "--day", "1")
_AGENDA_BLOCKS = 4


def screenshot() -> str:
    """Draw some findings about a draft, and the beginning of an agenda."""
    shown = [prompt(_VALIDATE), *_some_findings(), "", prompt(_AGENDA), *_beginning()]
    return picture(shown, columns=_COLUMNS)


def _some_findings() -> list[str]:
    """Pick the first finding of each code that is shown, and the summary at the end."""
    blocks = _output(_VALIDATE).rstrip("\n").split("\n\n")
    shown = [next(block for block in blocks if f" {code}" in _plain(block)) for code in _FINDINGS]
    return "\n\n".join([*shown, "…", blocks[-1]]).split("\n")


def _beginning() -> list[str]:
    """Return the agenda's head and its first sessions."""
    blocks = _output(_AGENDA).split("\n\n")
    return "\n\n".join([*blocks[:_AGENDA_BLOCKS], "…"]).split("\n")


def _plain(text: str) -> str:
    return Text.from_ansi(text).plain


def _output(words: tuple[str, ...]) -> str:
    return output(words, columns=_COLUMNS, colors=True)
