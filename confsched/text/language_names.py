"""What languages are called, in themselves and in others, without capitals and accents."""

from functools import lru_cache
from unicodedata import combining, normalize

from confsched.patterns import pattern

_LONGEST = 60  # characters
_BETWEEN = pattern(r"\s*[/,&+|]\s*|\s(?:and|und|et|y|e|or)\s")
_NAMES = {
    "en": "english, englisch, anglais, ingles, inglese, engels, angielski, po angielsku, "
    "anglictina, anglicky, engelska, engelsk, englanti, angol, ingilizce, engleza, engleski, "
    "αγγλικα, англиискии, англіиська, 英語, 英文, 英语, 영어",
    "de": "german, deutsch, allemand, aleman, tedesco, alemao, duits, 德語, 德文, ドイツ語",
    "fr": "french, franzosisch, francais, frances, francese, frans, 法語, 法文, フランス語",
    "es": "spanish, spanisch, espagnol, espanol, spagnolo, espanhol, spaans, castellano",
    "it": "italian, italienisch, italien, italiano, italiaans",
    "nl": "dutch, niederlandisch, neerlandais, nederlands, olandese, holandes",
    "pt": "portuguese, portugiesisch, portugais, portugues, portoghese, portugees",
}
_OTHERS = (
    "pl: polish, polski, po polsku, jezyk polski; cs: czech, cestina, cesky; sv: swedish, "
    "svenska; da: danish, dansk; no: norwegian, norsk; fi: finnish, suomi; hu: hungarian, "
    "magyar; tr: turkish, turkce; ro: romanian, romana; bg: bulgarian, български; hr: croatian, "
    "hrvatski; sr: serbian, srpski, српски; sk: slovak, slovencina, slovensky; sl: slovenian, "
    "slovenscina; lt: lithuanian, lietuviu; lv: latvian, latviesu; et: estonian, eesti; ca: "
    "catalan, catala; el: greek, ελληνικα; ru: russian, russisch, русскии; uk: ukrainian, "
    "украінська; ar: arabic, العربية; he: hebrew, עברית; hi: hindi; ja: japanese, 日本語, 日文, "
    "日語; zh: chinese, mandarin, 中文, 中国語, 漢語, 汉语, 華語, 國語, 国语, 普通話, 普通话; "
    "yue: cantonese, kantonesisch, 粵語, 粤语, 廣東話, 广东话; ko: korean, 한국어, 韓文; vi: "
    "vietnamese, tieng viet; th: thai; id: indonesian, bahasa indonesia; ms: malay, bahasa "
    "melayu; ml: malayalam, മലയാളം; ta: tamil, தமிழ்; te: telugu; kn: kannada; bn: bengali, "
    "bangla, বাংলা; mr: marathi; gu: gujarati; pa: punjabi; ur: urdu, اردو; ne: nepali; si: "
    "sinhala; fa: persian, farsi, فارسی; sw: swahili, kiswahili; af: afrikaans; tl: tagalog, "
    "filipino; eu: basque, euskara, vasco; gl: galician, galego, gallego; cy: welsh, cymraeg; "
    "ga: irish, gaeilge; is: icelandic, islenska; sq: albanian, shqip; mk: macedonian, "
    "македонски; ka: georgian, ქართული; hy: armenian; az: azerbaijani, azeri; "
    "ku: kurdish; kk: kazakh; uz: uzbek; mn: mongolian; mt: maltese; be: belarusian; bs: bosnian; "
    "am: amharic; so: somali; yo: yoruba; zu: zulu; qu: quechua; eo: esperanto; la: latin"
)
_NAMES |= dict(one.split(": ") for one in _OTHERS.split("; "))


@lru_cache(maxsize=256)
def language_code(name: str) -> str:
    """The code of a language by its name; empty for what is none."""
    return _codes().get(_folded(name), "")


def language_said(text: str) -> str:
    """The same, also for a code itself: `DE`."""
    plain = text.strip().casefold()
    return plain if plain in _NAMES else language_code(text)


def are_languages(text: str) -> bool:
    """Whether a text names languages and nothing else, in brackets or not: `(Español / Inglés)`."""
    return len(text) < _LONGEST and all(map(language_code, _BETWEEN.split(text.strip("()[] "))))


def _folded(name: str) -> str:
    letters = normalize("NFKD", name.strip().casefold())
    return normalize("NFC", "".join(one for one in letters if not combining(one)))


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    return {_folded(word): code for code, words in _NAMES.items() for word in words.split(", ")}
