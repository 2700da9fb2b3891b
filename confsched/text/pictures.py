"""What pictures say where a title has nothing else: `☕`, `🥐 & ☕`, `🍽️`, `:pizza:`."""

from confsched.patterns import pattern

_DRAWN = {
    "break": "☕🍵🫖🧋🧃🥐🥯🥨🍪🍩🧁🍰🍫🍎",
    "meal": "🍽🍴🍕🍝🍔🌭🥪🥙🥗🌮🌯🍱🍲🍛🍜🍚🍣🥘🥡🍳🥞🧇",
    "social": "🍻🍺🍷🥂🍸🍹🍾🎉🎊🥳",
}
_CALLED = {
    "break": "coffee tea teapot bubble_tea croissant bagel pretzel cookie doughnut cupcake cake",
    "meal": "fork_and_knife plate_with_cutlery knife_fork_plate pizza spaghetti hamburger sandwich"
    " green_salad taco burrito bento stew curry ramen rice sushi pancakes",
    "social": "beer beers wine_glass clinking_glasses cocktail champagne tada confetti_ball",
}
_KINDS = {picture: kind for kind, pictures in _DRAWN.items() for picture in pictures}
_NAMES = {name: kind for kind, names in _CALLED.items() for name in names.split()}
_OF_ALL = _KINDS | _NAMES
SHORTCODE = rf":(?:{'|'.join(_NAMES)}):"
_NAME = pattern(r":(\w+):")


def drawn_type(text: str) -> str:
    """The type that the first picture of a text says; empty where it has words besides."""
    if any(map(str.isalnum, _NAME.sub("", text) if ":" in text else text)):
        return ""
    pictures = (*_NAME.findall(text), *text)
    return next((_OF_ALL[one] for one in pictures if one in _OF_ALL), "")
