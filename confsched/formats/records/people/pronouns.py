"""Pronouns in brackets behind a name, and what else has a stroke in it: `CEFET/MG`."""

_WORDS = frozenset(
    (
        *(
            "she",
            "her",
            "hers",
            "he",
            "him",
            "they",
            "them",
            "its",
            "any",
            "all",
            "xe",
            "ze",
            "zie",
        ),
        *("sie", "er", "ihr", "ihm", "dey", "elle", "il", "iel", "ella", "él", "lei", "lui", "ela"),
        *("ele", "elu", "zij", "hij", "hen"),
    )
)


def are_pronouns(text: str) -> bool:
    """Whether a text is pronouns: `she/her`, `Er/Ihm`; capitals alone are an organization."""
    if "/" not in text or " " in text or text.isupper():
        return False
    return not _WORDS.isdisjoint(text.casefold().split("/"))
