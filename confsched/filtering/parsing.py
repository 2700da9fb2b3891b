"""A filter's text to its tree; every mistake has its place and a way out."""

from collections.abc import Iterator
from typing import Final

from confsched.filtering import complaints
from confsched.filtering.signs import JOINING, SIGNS
from confsched.filtering.tokens import Mark, Token, tokens
from confsched.filtering.tree import NONE, All, Any, Comparison, Not, Tree, Word

_DEEPEST: Final = 50


def parse(text: str) -> Tree:
    """Read a filter; raises ConfschedError that points at what is wrong."""
    return _Parser(text).whole()


class _Parser:
    """Reads from left to right: `or` holds the least together, then `and`, then `not`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(tokens(text))
        self.at = 0
        self.depth = 0

    @property
    def next(self) -> Token:
        return self.tokens[self.at]

    def take(self) -> Token:
        token = self.next
        self.at += token.mark is not Mark.END
        return token

    def takes(self, *keywords: str) -> bool:
        """Take the next token if it is one of some keywords."""
        found = self.next.keyword in keywords
        self.at += found
        return found

    def whole(self) -> Tree:
        tree = self.either()
        if self.next.mark is not Mark.END:
            raise complaints.goes_on(self.text, self.tokens, self.at)
        return tree

    def either(self) -> Tree:
        parts = [self.both()]
        while self.takes("or"):
            parts.append(self.both())
        return parts[0] if len(parts) == 1 else Any(tuple(parts))

    def both(self) -> Tree:
        parts = [self.one()]
        while self.takes("and"):
            parts.append(self.one())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def one(self) -> Tree:
        self.depth += 1
        if self.depth > _DEEPEST:
            hint = f"put no more than {_DEEPEST} parentheses into each other"
            raise complaints.wrong_at(self.text, self.next, "this is nested too deep", hint)
        if self.takes("not"):
            found: Tree = Not(self.one())
        else:
            found = self.group() if self.next.mark is Mark.OPEN else self.comparison()
        self.depth -= 1
        return found

    def group(self) -> Tree:
        opening = self.take()
        tree = self.either()
        self.close(opening)
        return tree

    def close(self, opening: Token) -> None:
        if self.next.mark is Mark.END:
            message = "this parenthesis is not closed"
            raise complaints.wrong_at(self.text, opening, message, "put ) behind what is in it")
        if self.next.mark is not Mark.CLOSE:
            raise complaints.goes_on(self.text, self.tokens, self.at)
        self.take()

    def comparison(self) -> Comparison:
        if self.next.mark is not Mark.WORD or self.next.keyword in (*JOINING, "in"):
            raise complaints.no_field(self.text, self.tokens, self.at)
        name = self.take()
        operator = self.operator()
        values = tuple(self.listed()) if operator.text.endswith("in") else (self.value(),)
        return Comparison(Word(name.text, start=name.start, end=name.end), operator, values)

    def operator(self) -> Word:
        first = self.next
        if first.text in SIGNS and first.mark is Mark.OPERATOR:
            self.take()
            return Word(first.text, start=first.start, end=first.end)
        is_not = first.keyword == "not"
        last = self.tokens[self.at + is_not]
        if last.keyword != "in":
            raise complaints.no_operator(self.text, self.tokens, self.at)
        self.at += 1 + is_not
        return Word("not in" if is_not else "in", start=first.start, end=last.end)

    def listed(self) -> Iterator[Word]:
        """The values of a list in parentheses."""
        opening = self.next
        if opening.mark is not Mark.OPEN:
            raise complaints.no_list(self.text, self.tokens, self.at)
        while self.next is opening or self.next.mark is Mark.COMMA:
            self.take()
            yield self.value(in_list=True)
        self.close(opening)

    def value(self, *, in_list: bool = False) -> Word:
        """One text in quotes, or bare words up to what cannot be part of a value."""
        first = self.next
        if first.mark is Mark.QUOTED:
            self.take()
            return Word(first.text, start=first.start, end=first.end)
        if first.mark is not Mark.WORD or first.keyword in (*JOINING, "not"):
            raise complaints.no_value(self.text, self.tokens, self.at)
        last = self.take()
        while self.is_inner(in_list=in_list):
            last = self.take()
        text = " ".join(self.text[first.start : last.end].split())
        return Word(text, text.casefold() == NONE, first.start, last.end)

    def is_inner(self, *, in_list: bool) -> bool:
        """Whether a value of bare words goes on; a comma ends it in a list alone."""
        token = self.next
        if token.mark is Mark.COMMA:
            return not in_list and self.tokens[self.at + 1].mark is Mark.WORD
        return token.mark is Mark.WORD and token.keyword not in JOINING
