"""Letters four lines high, for what has to be read from afar: capitals, digits and a few signs."""

from functools import cache
from typing import Final
from unicodedata import combining, normalize

# One character is two points high, so a letter of 5 by 7 points is 5 by 4 characters.
_BLOCKS: Final = {"##": "█", "# ": "▀", " #": "▄", "  ": " "}
_DRAWN: Final = (
    (
        "ABCDEFGHIJ",
        " ###  ####   ###  ####  ##### #####  ###  #   #  ###    ###",
        "#   # #   # #   # #   # #     #     #   # #   #   #      # ",
        "#   # #   # #     #   # #     #     #     #   #   #      # ",
        "##### ####  #     #   # ####  ####  # ### #####   #      # ",
        "#   # #   # #     #   # #     #     #   # #   #   #      # ",
        "#   # #   # #   # #   # #     #     #   # #   #   #   #  # ",
        "#   # ####   ###  ####  ##### #      ###  #   #  ###   ##  ",
    ),
    (
        "KLMNOPQRST",
        "#   # #     #   # #   #  ###  ####   ###  ####   #### #####",
        "#  #  #     ## ## ##  # #   # #   # #   # #   # #       #  ",
        "# #   #     # # # # # # #   # #   # #   # #   # #       #  ",
        "##    #     # # # #  ## #   # ####  #   # ####   ###    #  ",
        "# #   #     #   # #   # #   # #     # # # # #       #   #  ",
        "#  #  #     #   # #   # #   # #     #  #  #  #      #   #  ",
        "#   # ##### #   # #   #  ###  #      ## # #   # ####    #  ",
    ),
    (
        "UVWXYZ&+/#",
        "#   # #   # #   # #   # #   # #####  ##             #  # # ",
        "#   # #   # #   # #   # #   #     # #  #    #       #  # # ",
        "#   # #   # #   #  # #   # #     #   ##     #      #  #####",
        "#   # #   # # # #   #     #     #    ##   #####   #    # # ",
        "#   #  # #  # # #  # #    #    #    #  ##   #    #    #####",
        "#   #  # #  ## ## #   #   #   #     #  #    #   #      # # ",
        " ###    #   #   # #   #   #   #####  ## #       #      # # ",
    ),
    (
        "0123456789",
        " ###    #    ###   ###     #  #####  ###  #####  ###   ### ",
        "#   #  ##   #   # #   #   ##  #     #         # #   # #   #",
        "#  ##   #       #     #  # #  ####  #        #  #   # #   #",
        "# # #   #      #    ##  #  #      # ####    #    ###   ####",
        "##  #   #     #       # #####     # #   #   #   #   #     #",
        "#   #   #    #    #   #    #  #   # #   #   #   #   #     #",
        " ###   ###  #####  ###     #   ###   ###    #    ###   ### ",
    ),
    (
        "-.':(),!",
        "              #            #   #            #   ",
        "              #           #     #           #   ",
        "                    #     #     #           #   ",
        " ###                      #     #           #   ",
        "                          #     #               ",
        "                    #     #     #     #         ",
        "        #                  #   #     #      #   ",
    ),
)
_SLOT: Final = 6
_SPACE: Final = "   "
# dashes are drawn as hyphens, apostrophes straight
_PLAIN: Final = str.maketrans("‐‑‒–—−’ʼ", "------''")


def large(text: str, columns: int) -> tuple[str, ...]:
    """A text in large letters, in lines of at most so many columns; none where that cannot be.

    Words stand side by side where they fit. Accents are left out. A letter that is not drawn here,
    as of another script, and a word that is too long make the text one that cannot be set.
    """
    words = [_word(word) for word in _letters(text).split()]
    if not all(words) or any(len(word[0]) > columns for word in words):
        return ()
    rows = [words[0]] if words else []
    for word in words[1:]:
        joined = tuple(_SPACE.join(pair) for pair in zip(rows[-1], word, strict=True))
        if len(joined[0]) <= columns:
            rows[-1] = joined
        else:
            rows.append(word)
    return tuple(line for row in rows for line in row)


def _letters(text: str) -> str:
    plain = normalize("NFKD", text.translate(_PLAIN))
    return "".join(letter for letter in plain if not combining(letter)).upper()


def _word(word: str) -> tuple[str, ...]:
    """The lines of a word; none where one of its letters is not drawn."""
    drawn = _glyphs()
    if not all(letter in drawn for letter in word):
        return ()
    return tuple(" ".join(line) for line in zip(*map(drawn.__getitem__, word), strict=True))


@cache
def _glyphs() -> dict[str, tuple[str, ...]]:
    return {
        letter: _glyph([row[at : at + _SLOT] for row in rows])
        for letters, *rows in _DRAWN
        for letter, at in zip(letters, range(0, _SLOT * len(letters), _SLOT), strict=True)
    }


def _glyph(rows: list[str]) -> tuple[str, ...]:
    """The lines of one letter, without the empty columns beside it."""
    across = list(zip(*(row.ljust(_SLOT) for row in [*rows, ""]), strict=True))
    used = [number for number, column in enumerate(across) if "#" in column]
    points = list(zip(*across[used[0] : used[-1] + 1], strict=True))
    return tuple(
        "".join(_BLOCKS[above + below] for above, below in zip(*pair, strict=True))
        for pair in zip(points[::2], points[1::2], strict=True)
    )
