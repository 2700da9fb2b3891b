"""Labels before blocks with what they say; all conferences are made up."""

from outlined import outline_of_html

_HEAD = "<h1>Lamp Days</h1><h3>Monday, May 19, 2031</h3>"
_FIELD = (
    '<div class="views-field field-{0}"><span class="views-label label-{0}">{0}: </span>'
    '<div class="field-content">{1}</div></div>'
)
_TITLE = (
    '<div class="views-field views-field-title"><span class="field-content">'
    '<a href="#">{0}</a></span></div>'
)


def _row(title: str, *fields: tuple[str, str]) -> str:
    before, *behind = (_FIELD.format(*one).replace('Time"', 'time"') for one in fields)
    return f'<div class="views-row">{before}{_TITLE.format(title)}{"".join(behind)}</div>'


def test_a_label_before_a_block_is_that_of_what_the_block_says() -> None:
    rows = (
        _row(
            "Maps of the estuary",
            ("Time", "09:30 - 10:15"),
            ("Speaker", "Ada Sample, Delta Institute"),
            ("Room", "Map Room"),
        ),
        _row("Coffee", ("Time", "10:15 - 10:45"), ("Room", "Foyer")),
        _row(
            "Round table: charting what moves",
            ("Time", "10:45 - 12:00"),
            ("Speakers", "Ben Muster, Cleo Test"),
            ("Chair", "Eva Exemple"),
            ("Room", "Reading Room"),
        ),
    )

    assert outline_of_html(_HEAD + "".join(rows)) == [
        "2031-05-19 09:30-10:15 Maps of the estuary [Map Room]",
        "  speaker: Ada Sample |  | Delta Institute",
        "2031-05-19 10:15-10:45 Coffee [Foyer]",
        "2031-05-19 10:45-12:00 Round table: charting what moves [Reading Room]",
        "  speaker: Ben Muster",
        "  speaker: Cleo Test",
        "  chair: Eva Exemple",
    ]
