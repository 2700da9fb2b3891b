"""Names of people as they are compared: without titles, accents, punctuation and capitals."""

from collections.abc import Callable
from functools import lru_cache, partial
from itertools import chain, product
from typing import NamedTuple
from unicodedata import category

from confsched.patterns import pattern
from confsched.text.alike import unaccented

_WORD = pattern(r"[a-z0-9]+")
_HERS = pattern(r"\b(Dr|Mag|Prof)\.(?:in|a)\b")  # as Austrians write it
_ASIDE = pattern(r"\([^()]*\)|\[[^\[\]]*\]")
_RETIRED = pattern(r"(?<=[.a-z]) \(r(?:et|etd|td|etired)\.?\)(?= [A-Z])")
_INSIDE = pattern("['’ʼ`´‐‑-]")  # within a word: `Jun-Kun` is one name, and not short of `Jun`
# Unicode takes these for letters of their own
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_TITLES = _set(
    """
    dr dra prof professor mr mrs ms mx sir dame hrh herr frau mme madame monsieur sra amb
    ambassador hon rev sen senator gen general col colonel capt captain lt adm admiral gov
    governor minister revd rt ven the right most very miss mlle pr mtra mtro enf dn maitre dott ssa
    dottor ing avv arch geom lic sr don dona dna ir drs mgr inz hab engr arc barr pastor pastora
    pastorin pfarrer pfarrerin bishop bischof canon deacon elder evangelist evang apostle father
    fr sister brother bro sis mayor cllr councillor judge justice chief alhaji hajia shri smt
    mudr mddr mvdr judr phdr rndr paeddr pharmdr thdr rsdr icdr
    dyr mag obmann obfrau labg rektor rektorin direktor direktorin
    thiru selvi supt garda wethouder burgemeester burgermeister burgermeisterin
    """
)
_DEGREES = frozenset(("phd", "md", "mba", "msc", "bsc", "esq"))
# behind a whole name and a comma alone, for elsewhere they are names and initials: `Minh Do`
_BEHIND = _DEGREES | _set(
    """
    rdh op
    pharmd rn bsn msn dnp np aprn fnp cnm crna mph drph edd psyd dds dvm do jd ma ms ba bs mfa llm
    msw lcsw mha mpa mpp pt dpt ot rd pa facp lmsw eds ncsp shrmcp shrmscp aicp aia faia pla fasla
    cpa cfa pmp pe ceng peng meng beng obe cbe mbe kc qc frs frsa frics frcs frcp frcpath mrcp mrcs
    mbbs mrcvs facc faan facog fca llb dphil dsc mdiv mlis pgdip ccrn lmft rrt rdn fnse
    """
)
_GENERATIONS = {"junior": "jr", "senior": "sr"} | {
    word: word for word in ("jr", "sr", "ii", "iii", "iv")
}
# what a name without any of them needs no closer look for
_BESIDE_NAMES = _TITLES | _DEGREES | _GENERATIONS.keys() | {"h", "s", "ph", "m"}
_NOBODY = _set(
    """
    tba tbc tbd todo nn n na to be announced confirmed determined decided invited unknown
    anonymous various the a name person speaker speakers guest guests keynote moderator chair
    host panellist panelist participant surprise somebody
    """
)


class PersonName(NamedTuple):
    """The words of a name, the surname last; `generation` tells a father from his son."""

    words: tuple[str, ...]
    generation: str = ""

    @property
    def is_somebody(self) -> bool:
        """Not `TBA`, `Keynote Speaker` or `Speaker 2`, which can be anybody."""
        return any(word not in _NOBODY and not word.isdigit() for word in self.words)

    @property
    def is_vague(self) -> bool:
        """Whether the first of the words is one letter: that says little."""
        return len(self.words[0]) == 1

    @property
    def run_together(self) -> str:
        """Without anything between the words: `Al-Sample` is `Alsample`."""
        return "".join((*self.words, self.generation))

    def shortened(self) -> set["PersonName"]:
        """What it is cut down to: initials for given names, those in the middle left out."""
        first, *middle = self.words[:-1] or self.words
        within: list[tuple[tuple[str, ...], ...]] = [((word,), (word[0],), ()) for word in middle]
        if len(middle) > 2:  # all or nothing, else there are too many
            within = [(tuple(middle), tuple(word[0] for word in middle), ())]
        chosen = product(((first,), (first[0],)), *within)
        cut = {PersonName((*chain(*w), self.words[-1]), self.generation) for w in chosen}
        return cut - {self} if len(self.words) > 1 else set()


_as_name: Callable[[tuple[tuple[str, ...], str]], PersonName] = partial(tuple.__new__, PersonName)


def person_name(text: str) -> PersonName:
    """The name that a text is: `Prof. Jo Sample, PhD`, `SAMPLE, Jo` and `Jo Sámple` are one."""
    plain = _ASIDE.sub(" ", text) if "(" in text or "[" in text else text
    plain = _HERS.sub(r"\1 ", plain) if "." in plain else plain
    surname, *others = plain.split(",")
    words, generation = _bare(_words(surname), least=2)
    given: list[str] = []
    for part in others:
        said = _words(part)
        if len(words) > 1 and (_BEHIND.issuperset(said) or "".join(said) in _BEHIND):
            continue  # `Ed.D.` is `EdD`
        if len(words) > 1 and said[:1] == ["prof"] and part.split()[-1].isupper():
            continue  # `Jo Sample, prof. UW`
        more, later = _bare(said, least=0)
        given += more
        generation = generation or later
    return _as_name(((*given, *words), generation))


@lru_cache(maxsize=65_536)  # a person is named again and again
def folded(text: str) -> str:
    """A text without capitals, accents and punctuation, to be compared with others."""
    return " ".join(_words(text))


@lru_cache(maxsize=65_536)
def as_called(text: str) -> str:
    """A name as it is compared where one place says more of it: without titles and degrees.

    A surname in capitals may stand in front, `SAMPLE Jo`; what has brackets is left whole, but for
    those of a rank: `Col. (ret.) Jo Sample`.
    """
    text = _RETIRED.sub("", text) if "(r" in text else text
    if "(" in text or "[" in text:
        return folded(text)
    words = text.split()
    while len(words) > 2 and words[0].strip(".").casefold() in _TITLES:
        del words[0]
    if words and [one for one in words if one.isupper()] == words[:1] and len(words[0]) > 2:
        words = [*words[1:], words[0]]
    name = person_name(" ".join(words))
    return " ".join((*name.words, name.generation)).strip() or folded(text)


def _words(text: str) -> list[str]:
    plain = text.casefold()
    if plain.isascii():
        words = plain.split()
        return words if "".join(words).isalnum() else _WORD.findall(_INSIDE.sub("", plain))
    plain = unaccented(_INSIDE.sub("", plain)).translate(_LETTERS)
    return "".join(map(_letter, plain)).split()


def _letter(character: str) -> str:
    kind = category(character)
    if kind == "Cf":  # joiners and marks of direction stand inside of words
        return ""
    return character if kind[0] in "LMN" else " "


def _bare(words: list[str], least: int) -> tuple[list[str], str]:
    """Words without titles, degrees and generation, as long as so many are left of a name."""
    if _BESIDE_NAMES.isdisjoint(words):
        return words, ""
    if words[:2] in (["h", "e"], ["s", "e"]) and len(words) > least + 1:  # His, Son Excellence
        words = words[2:]
    while len(words) > least and words[0] in _TITLES:
        words = words[1:]
    if words[-2:] in (["ph", "d"], ["m", "d"]) and len(words) > least + 1:
        words = words[:-2]
    while len(words) > least and words[-1] in _DEGREES:
        words = words[:-1]
    if len(words) > least and words[-1] in _GENERATIONS:
        return words[:-1], _GENERATIONS[words[-1]]
    return words, ""
