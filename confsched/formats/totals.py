"""Rows of lists that count what stands above them: `Total | 12`."""

from collections.abc import Iterable

from confsched.patterns import pattern

TOTAL = pattern(
    r"(?i)(?:grand |sub)?totals?\b(?: running)?(?: (?:time|duration|length|hours|minutes))?"
    r"|summe\b|gesamt(?:zeit|dauer)?\b|insgesamt\b|somme\b|totale?\b|suma\b|totaal\b"
    r"|(?:durée|duración|durata|duração|tiempo|tempo) tot\w+"
)
NUMBER = pattern(r"[\d.,:]+ ?(?:h(?:\d\d)?|hours?|min|minutes|')?")


def counts(texts: Iterable[str]) -> bool:
    """Whether the cells of a row are a word for a total and numbers, and nothing else."""
    words, numbers = list[str](), list[str]()
    for text in texts:
        (numbers if NUMBER.fullmatch(text.strip()) else words).append(text.strip(" :."))
    return len(words) == 1 and bool(numbers) and TOTAL.fullmatch(words[0]) is not None
