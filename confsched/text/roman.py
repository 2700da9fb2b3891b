"""Roman numerals, as sessions and days are counted: up to 20."""

_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
ROMAN = {
    tens + ones: 10 * index + value
    for index, tens in enumerate(("", "X"))
    for value, ones in enumerate(_ONES)
    if tens or ones
} | {"XX": 20}
