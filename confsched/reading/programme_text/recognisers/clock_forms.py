"""How times of day look in a text: all forms of one, and the words around them.

Words that take the place of a time, `All day: Boat fair`, are here as well, and those behind one:
halves of the day, and what hours are called in further languages.
"""

import re

from confsched.patterns import pattern
from confsched.text.lengths import WHOLE_DAY

_MORNING, _MIDDAY, _LATE = (
    words.split()
    for words in (
        "صباحاً صباحا ص pagi sáng утра ráno rano dopoledne délelőtt früh morgens vormittags nachts",
        "siang trưa дня mittags",  # in the morning from ten o'clock
        "مساءً مساءا مساء م petang sore malam chiều tối вечера odpoledne délután nachmittags abends",
    )
)
# with a capital it begins a title: `19.00 Malam Budaya`; `م. ` is before the name of an engineer
HALVES = rf"(?-i:{'|'.join((*_MORNING, *_MIDDAY, *_LATE))}) (?!\w|\.\s?\w)"
_WHOLE = r"(?:sati|сати|časova|часова|hodin|часа|часов|óra(?:kor)?)\b"
HOURS = rf"(?:(?-i:hod|val|год|ч)\b\.?|(?-i:u)\.|{_WHOLE})"


def half_of(word: str, hour: int) -> str:
    """`am` or `pm`, by the word behind an hour."""
    return "am" if word in _MORNING or (word in _MIDDAY and 9 < hour < 12) else "pm"


# of Japanese, Chinese and Korean: `10時30分`, `午後1時半`, `下午2:00`, `오전 10시`, `午後3`
HAN_CLOCK = pattern(
    r"""
    (?: (?P<part> 午前|午後|上午|下午|中午|早上|晚上|凌晨|夜|오전|오후|저녁 ) \ ? )?
    (?P<hour> \d{1,2} )
    (?: \ ?[時时點点시] (?![間间간])
        (?: \ ?(?P<minute> \d{1,2} )(?: \ ?[分분] | (?!\w) ) | \ ?(?P<half> [半반] ) )?
      | (?(part) (?: : (?P<after> [0-5]\d ) (?!\d) | (?![\w:.]) ) | (?!) ) )
    (?: まで|까지 )?
    """,
    re.VERBOSE,
)
CLOCK = pattern(
    r"""
    (?: (?:12 (?:[:.]00)? \s? )? (?P<word> noon|midday|midnight|midi|minuit|mittags?|mitternacht
        |mediod[ií]a|medianoche|mezzogiorno|mezzanotte ) \b (?! -[^\W\d_] ) )
    | (?: (?P<before> a(?=\.?\ ?m\.?\ *\d\d?:\d)
            | p(?=\.?\ ?m\.?\ *\d\d?(?:[:.]\d|\s?(?:$|[-–—~]))) ) \.? \ ? m \.? \ * )?
      (?P<hour> \d{1,2} )
      (?: (?: (?P<mark> \ ?h\ ?:? | : | u(?=\d\d) | '(?=\d\d\ ?h)
                | ,(?:(?<=\bore\ \d,)|(?<=\bore\ \d\d,)|(?<=,\d\d[-–]\d,)|(?<=,\d\d[-–]\d\d,)
                  |(?<=,\d\d\ [-–]\ \d,)|(?<=,\d\d\ [-–]\ \d\d,)
                  |(?=[0-5]\d\ ?(?:(?:[-–]|a)\ ?\d{1,2},[0-5]\d\ ?)?h(?:oras?|rs?)?\b))
                | (?!(?:(?<=[a-z.,]\ \d)|(?<=[a-z.,]\ \d\d))[ ]?:[ ]1[0-2]\ ?[ap])  # `June 6: 10am`
                  [ ]?:[ ](?=\d\d\ ?(?:[ap]\.?\ ?m|[-–]\ ?\d\d?:))
                | (?:(?<=:\d\d[-–—]\d\d)|(?<=:\d\d\ [-–—]\ \d\d)):[ ](?=[0-5]\d\b)
                | (?:(?<=^\d)|(?<=^\d\d)):[ ](?=(?:00|15|30|45)\ (?-i:[A-Z][a-z]))
                | (?:(?<=[-–—]\ \d\d)|(?<=[-–—]\d\d)):[ ](?=00\b|\d\d\s*(?:uhr\b|$|[\t\n|])) )
            | (?P<dot> \. ) )
          (?P<minute>[0-5]\d)(?!\d|\.\d)(?::[0-5]\d(?!\d)|\.(?=\s?-\s?\d\d?\.\d\d(?!\.)))? )?
      (?! \d )
      (?: [ ]? (?P<unit> uhr|hr?s?|heures?|horas?|uur|o'clock ) (?! \w ) (?:\.(?=\s?-?\s?\d))?
          | (?<=[:.]\d\d) [ ]? (?: hours (?: \b | (?= (?-i: [A-Z] ) ) ) | HOURS ) )?
      (?: (?: \*?[ ]{0,2} | (?<=\d\d)[:.][ ]?(?=(?-i:[AaPp]m|[AP]M)\b) )
            (?P<half> [ap](?=\.?\ ?m) | [πμ](?=\.?\ ?μ) ) \.? [ ]? [mμ] (?! \w ) \.?
          | (?<=[:.]\d\d) [ ]? (?P<glued> [ap] ) m (?= (?-i: [A-Z] (?: [A-Za-z] | \ [A-Z] ) ) )
          | (?: (?<=\d) | (?<=:\d\d) [ ] (?=(?-i:[ap])\s*(?:$|[-|\t])) )
            (?P<letter> [ap] ) (?! \w )
          | (?: (?<=[:.h]\d\d) | (?<=uhr) ) [ ] (?P<abroad> HALVES )
          | (?: (?<=\d) | [ ] (?: (?:du|in\ the|da|di|del|de\ la) [ ] | de\ l['’] ) )
            (?P<part> matin | ma[ñn]ana | manh[ãa] | mattin[ao] | morning | apr[èe]s-midi | soir
              | tarde | noite | noche | pomeriggio | sera | afternoon | evening ) (?! \w ) )?
      (?(half) | (?(letter) | (?: [ ]? (?P<noon> noon | midnight (?!-[^\W\d_])
          | (?: (?<=12:00) | (?<=12:00\ ) ) (?-i:n|m(?=\.?(?!\w|\.?\s?\d)))
          | (?: (?<=12) | (?<=12\ ) | (?<=12:\d\d) | (?<=12:\d\d\ ) ) (?-i:NN) ) \b
          (?: (?: (?<=:00m) | (?<=:00\ m) ) \. )? )? ) )
    | (?P<compact> \d{4} | \d{3}(?=\ ?[ap]\.?\ ?m) ) (?! [\d.,]\d | \d | :\d )
      (?: [ ]? (?P<compact_unit> uhr | hrs? | hours | h | z ) (?! \w ) )?
      (?: [ ]? (?P<compact_half> [ap] ) \.? m (?! \w ) \.? )?
    """.replace("HALVES", HALVES).replace("HOURS", HOURS),
    re.VERBOSE | re.IGNORECASE,
)
WORD_STANDS = pattern(
    r"(?:^|[-–—:|,;(\[/\t.]\s*|\b(?:at|to|until|till|from|by|um|bis|ab|à|a|al|alle|hasta|vers|gegen"
    r"|and|12|zum|am|jusqu'à)\s+)$",
    re.IGNORECASE,
)
HINT = pattern(rf"\d|noon|midday|midnight|midi|minuit|mitt|medi|mezz|{WHOLE_DAY}", re.IGNORECASE)
BEFORE = pattern(
    r"(?<![\w,/:+#$€£%])(?<!\w\.)(?<![\w)]-)"
    r"(?=[\dnm午上下中早晚凌夜오저]|(?<!\d )[ap]\.? ?m\.? *\d)"
    r"|(?<=から)(?=\d)|(?<=day)(?=\d\d?:\d)",
    re.IGNORECASE,
)
TO = pattern(
    r"\s*(?:[-ー]+|~|/|→|=?>|\.\.+|to|until|till?|through|bis|à|a|al|alle|até|às|tot|au"
    r"|hasta|fino alle|a las|alle ore|jusqu'à|e le|and|et|und|y"
    r"|до|по|do|la|sampai|hingga|s\.?\s?/?\s?d\.?|đến|έως|から|至|到|부터)"
    r"(?:\s+(?:las|ore|le)|\s*(?:ca?|kl)\.)?"
    r"\s*(?:(?P<date>\d{4}-\d\d-\d\d)[T ] ?)?(?=[\dnm(午上下中晚夜오저]|[ap]\.? ?m)",
    re.IGNORECASE,
)
PREFIX = pattern(
    r"(?:\b(?:from|by|von|van|vanaf|om|tussen|de|da|das|às|a partir das|dalle|dalle ore|alle ore"
    r"|alle|ore|um|ab|gegen|à|dès|at|a las|las|desde las|desde|de las|entre|between|beginn"
    r"|zwischen|from about|approx\.?|ca\.?|approximately|vers|cir[ck]a|starting at|starts at"
    r"|[àa] partir de(?: las)?|ungefähr|etwa|environ|env\.|omstreeks|rond|noin|około|asi"
    r"|klo|kl\.?|(?:[wo] )?godz\.?|od|с|з|в|о|στις|pukul|lúc|ora|plkst\.?|jam|kell|orele|klukkan"
    r"|ω\.|الساعة|(?-i:[ouv])|(?-i:h\.?))\s+"
    r"|[@~±]\s*){1,2}$",
    re.IGNORECASE,
)
# before when something ends; and between when people come and when it begins
UNTIL = pattern(
    r"\W*(?:until|till?|bis|jusqu'à|hasta(?: las)?|tot|fino alle(?: ore)?|até(?: às)?)\s+", 2
)
FOR = pattern(r"\s+for\s+(?=\d)", re.IGNORECASE)
# what stands between a date that looks like a time and the time: one of another form than `9.10`
BEFORE_CLOCK = r"\.?,?\s+\d{1,2}(?:[:h]\d\d|(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|uhr\b))"
COUNTING = pattern(r"(?i)\b(?:session|panel|block|sitzung|s[ée]ance|sesi[oó]n|part|round) #?$")
# in place of a time
ALL_DAY = pattern(rf"\W*(?P<said>{WHOLE_DAY})(?=\s*(?:[:·|\t]|[-–—]\s|$)|\s\s)", re.IGNORECASE)
# behind a time: that something has no end, or that it may change
ONWARDS = pattern(
    r"\s?(?:(?:(?:and )?onwards?|(?:un)?til late|till late|and after|(?:or|and) later)"
    r"(?:\b|(?=(?-i:[A-Z])))"
    r"|(?:[-–—]|(?:un)?til)\s?(?:\?+|…|\.{3}|open[- ]end)(?=[\s:]|$)|-?ish\b|\+(?!\w)"
    r"|(?:sharp(?!-)|pünktlich|en punto|précises?)\b|[sc]\.\s?t\.(?!\w)"
    r"|\s?[-–—]\s?(?:late|onwards?)(?=\s*(?:$|[\t|]))"
    r"|\(\s?(?:tb[cad]|to be confirmed|tentative|provisional|approx\.?|à confirmer|ca\.?)\*?\s?\))",
    re.IGNORECASE,
)
