"""Which encoding a text is in that is not UTF-8 and does not say: spreadsheets save CSV so.

Other scripts than ours are told by what stands next to what, which charset-normalizer counts. Latin
letters of few lines tell too little for that: Windows-1252 is meant, unless there are signs inside
words, or letters of Danish beside those of Italian, which in Windows-1250 are Polish or Czech.
"""

import re

from confsched.patterns import pattern

WESTERN = "cp1252"
_CENTRAL = "cp1250"
_MAC = "mac_roman"
NAMES = {
    **{f"cp125{n}": f"Windows-125{n}" for n in (2, 0, 1, 3, 5, 6)},
    _MAC: "Mac Roman",
    "koi8_r": "KOI8-R",
    "koi8_u": "KOI8-U",
    "cp866": "CP866",
    "mac_cyrillic": "Mac Cyrillic",
    "cp874": "Windows-874",
    "cp932": "Shift_JIS",
    "euc_jis_2004": "EUC-JP",
    "gb18030": "GB 18030",
    "big5hkscs": "Big5",
    "cp949": "EUC-KR",
}
_OTHERS = [name for name in NAMES if name not in (WESTERN, _CENTRAL, _MAC)]
_HIGH = re.compile(rb"[\x80-\xff]+")
_RUN = 3  # letters of another script that follow each other; Latin ones with accents hardly do
_FEW = 8  # bytes that tell too little
_LOOKED_AT = 50_000  # bytes
_POLISH = pattern(r"[^\W\d_][¹³¿£][^\W\d_]|\b£[a-zà-ÿ]{2}")
_ITALIAN, _DANISH = frozenset("èìò"), frozenset("æåÆÅ")  # beside `ø`: `č`, `ě` and `ň` are meant
_NO_WORD = pattern(  # Mac Roman has a dash where the other has `Ð`, and `ß` for `§`
    "[0-9 ]Ð[0-9 ]|[a-z]§[a-z]|"
    "[A-Z][ŠŽŸ][a-z]|[a-z][À-ÞŠŽŒŸ‘‚„†‡ˆ‰‹˜ƒ¿¡¶¦¬¯¸¤¥¢√∂∆≈Ω¨¯\ufffd\x81\x8d\x8f\x90\x9d]"
)


def encoding_of(data: bytes) -> str:
    """The codec that reads all of some bytes; cp1252 where nothing tells."""
    begun = data[:_LOOKED_AT]
    text = begun.decode(WESTERN, errors="replace")
    if _is_of_others(begun):
        found = _other(begun)
    else:
        found = _CENTRAL if _POLISH.search(text) or _is_czech(text) else WESTERN
        if found == WESTERN and _NO_WORD.search(text) and not _NO_WORD.search(begun.decode(_MAC)):
            return _MAC
    try:
        data.decode(found)
    except UnicodeDecodeError:
        return WESTERN
    return found


def _is_czech(text: str) -> bool:
    """Whether a text has letters of Danish beside those of Italian, and no others of Danish."""
    letters = set(text)
    return "ø" in letters and bool(letters & _ITALIAN) and not letters & _DANISH


def _is_of_others(data: bytes) -> bool:
    """Whether most letters that are not ASCII stand beside such letters."""
    runs = [len(run) for run in _HIGH.findall(data)]
    return sum(runs) >= _FEW and 3 * sum(run for run in runs if run >= _RUN) > sum(runs)


def _other(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 -- for few files

    best = from_bytes(data, cp_isolation=_OTHERS).best()
    return best.encoding if best is not None and best.encoding in NAMES else WESTERN
