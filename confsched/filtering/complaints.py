"""What is said about a filter that cannot be read: what is wrong, where, and what to write."""

from collections.abc import Sequence
from typing import Final

from confsched.errors import ConfschedError
from confsched.filtering.fields import FIELDS
from confsched.filtering.signs import JOINING, MEANT, OPERATORS, wrong
from confsched.filtering.tokens import Mark, Token
from confsched.filtering.tree import Word

_EXAMPLE: Final = "write it like 'track = security and start >= 14:00'"


def wrong_at(text: str, part: Token | Word, message: str, hint: str) -> ConfschedError:
    """The error that points at a part of a filter."""
    return wrong(text, part.start, part.end, message, hint)


def no_field(text: str, tokens: Sequence[Token], at: int) -> ConfschedError:
    """Something else stands where a comparison should begin."""
    token = tokens[at]
    if token.mark is Mark.END:
        ends = "the filter ends where a comparison is wanted" if at else "the filter is empty"
        return wrong_at(text, token, ends, _EXAMPLE)
    if token.mark is Mark.OPERATOR and MEANT.get(token.text) == "not":
        return wrong_at(text, token, f"{token.text!r} is no word for it", "write 'not'")
    message = f"a comparison begins with a field, not with {_told(token)}"
    if token.mark is Mark.QUOTED:
        written = text[token.start : token.end]
        hint = _once_more(tokens, at) or f"to look for a text in titles, write title ~ {written}"
        return wrong_at(text, token, message, hint)
    return wrong_at(text, token, message, _EXAMPLE)


def no_operator(text: str, tokens: Sequence[Token], at: int) -> ConfschedError:
    """No operator follows a field."""
    token, name = tokens[at], tokens[at - 1]
    meant, last = _meant(tokens, at)
    if meant in OPERATORS:
        told = text[token.start : last.end]
        hint = f"write {name.text} {meant} …"
        return wrong(text, token.start, last.end, f"{told!r} is no operator", hint)
    if token.mark is Mark.OPERATOR and not meant:
        hint = f"use one of {', '.join(OPERATORS)}"
        return wrong_at(text, token, f"{token.text!r} is no operator", hint)
    if token.keyword == "between":
        hint = f"write {name.text} >= … and {name.text} <= …"
        return wrong_at(text, token, "'between' is no operator", hint)
    message = f"{name.text!r} is compared with nothing"
    return wrong_at(text, name, message, _instead(tokens, at - 1))


def no_list(text: str, tokens: Sequence[Token], at: int) -> ConfschedError:
    """Something else than a list follows `in`."""
    message = f"a list in parentheses is wanted, not {_told(tokens[at])}"
    return wrong_at(text, tokens[at], message, "write it like 'type in (break, meal)'")


def no_value(text: str, tokens: Sequence[Token], at: int) -> ConfschedError:
    """Something else stands where a value should."""
    token, before = tokens[at], tokens[at - 1]
    if token.keyword == "not":
        hint = "write != for what something is not; put a text that begins with 'not' in quotes"
        return wrong_at(text, token, "'not' stands where a value is wanted", hint)
    if token.mark is Mark.OPEN and before.mark is Mark.OPERATOR:
        hint = "for several values write 'in': type in (break, meal)"
        return wrong_at(text, token, f"a list cannot follow {before.text!r}", hint)
    if token.mark is Mark.OPERATOR and before.mark is Mark.OPERATOR:
        message = f"{before.text!r} is followed by {token.text!r}"
        return wrong_at(text, token, message, _spaced(f"{before.text}{token.text}"))
    message = f"a value is wanted behind {_told(before)}, not {_told(token)}"
    hint = "name one, or 'none' for having no value; put a text with signs in it in quotes"
    return wrong_at(text, token, message, hint)


def goes_on(text: str, tokens: Sequence[Token], at: int) -> ConfschedError:
    """Something follows a comparison that cannot."""
    token, before = tokens[at], tokens[at - 1]
    if token.mark is Mark.CLOSE:
        hint = "take it out, or open one before"
        return wrong_at(text, token, "this parenthesis closes nothing", hint)
    meant = MEANT.get(token.text) if token.mark is Mark.OPERATOR else None
    if meant in JOINING:
        return wrong_at(text, token, f"{token.text!r} is no word for it", f"write {meant!r}")
    if token.mark is Mark.OPERATOR and before.text.casefold() in FIELDS:
        hint = f"write 'and' or 'or' before {before.text!r}"
        return wrong_at(text, before, "two comparisons stand side by side", hint)
    if token.mark is Mark.COMMA:
        hint = "write 'and' or 'or' between comparisons, and 'in (…)' for several values"
        return wrong_at(text, token, "a comma joins nothing here", hint)
    hint = "write 'and' or 'or' between comparisons; put a text with signs in it in quotes"
    return wrong_at(text, token, f"a comparison cannot go on with {_told(token)}", hint)


def _instead(tokens: Sequence[Token], at: int) -> str:
    """What to write for a word that is compared with nothing."""
    name = tokens[at].text
    field, colon, value = name.partition(":")
    if colon and value and field.casefold() in FIELDS:
        return f"write {field} = {value}"
    if name.casefold() in FIELDS:
        example = "yes" if name.casefold() in ("plenary", "scheduled") else "…"
        signs = FIELDS[name.casefold()].kind.operators
        return f"write {name} = {example}, with one of {', '.join(signs)}"
    return _once_more(tokens, at) or f"to look for a word in titles, write title ~ {name}"


def _once_more(tokens: Sequence[Token], at: int) -> str:
    """What to write where somebody goes on with another value of the same field."""
    joined = tokens[at - 1].keyword if at else ""
    compared = _compared(tokens, at) if joined else ""
    if compared and joined == "or":
        return f"for several values write {compared} in (…, …); put a text with 'or' in quotes"
    if compared:
        return f"name the field again: {compared} = …; put a text with 'and' in quotes"
    return ""


def _compared(tokens: Sequence[Token], at: int) -> str:
    """The field that was compared last before a token."""
    for before in range(at - 1, 0, -1):
        if tokens[before].mark is Mark.OPERATOR or tokens[before].keyword == "in":
            name = tokens[before - 1 - (tokens[before - 1].keyword == "not")]
            return name.text if name.text.casefold() in FIELDS else ""
    return ""


def _meant(tokens: Sequence[Token], at: int) -> tuple[str, Token]:
    """The word or sign of ours for what stands there, if there is one, and the last token of it."""
    token, after = tokens[at], tokens[min(at + 1, len(tokens) - 1)]
    if token.keyword == "not":
        return {"=": "!=", "~": "!~"}.get(MEANT.get(after.keyword, ""), ""), after
    if token.keyword == "is" and after.keyword == "not":
        return "!=", after
    written = token.keyword or (token.text if token.mark is Mark.OPERATOR else "")
    return MEANT.get(written, ""), token


def _spaced(sign: str) -> str:
    return f"write {MEANT.get(sign, sign)!r}" if sign in (*MEANT, *OPERATORS) else _EXAMPLE


def _told(token: Token) -> str:
    return "the end" if token.mark is Mark.END else repr(token.text)
