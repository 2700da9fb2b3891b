"""What stands behind times in further languages: halves of the day, and what hours are called."""

_MORNING, _MIDDAY, _LATE = (
    words.split()
    for words in (
        "صباحاً صباحا ص pagi sáng утра ráno rano dopoledne délelőtt",
        "siang trưa дня",  # in the morning from ten o'clock
        "مساءً مساءا مساء م petang sore malam chiều tối вечера odpoledne délután",
    )
)
# with a capital it begins a title: `19.00 Malam Budaya`; `م. ` is before the name of an engineer
HALVES = rf"(?-i:{'|'.join((*_MORNING, *_MIDDAY, *_LATE))}) (?!\w|\.\s?\w)"
_WHOLE = r"(?:sati|сати|časova|часова|hodin|часа|часов|óra(?:kor)?)\b"
HOURS = rf"(?:(?:hod|val|год|ч)\b\.?|(?-i:u)\.|{_WHOLE})"


def half_of(word: str, hour: int) -> str:
    """`am` or `pm`, by the word behind an hour."""
    return "am" if word in _MORNING or (word in _MIDDAY and 9 < hour < 12) else "pm"
