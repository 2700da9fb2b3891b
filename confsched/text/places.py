"""The zone whose clock a place most likely has: `Boston, MA`, `Hamburg, Germany`, `Tokyo`.

A guess to be shown to people and never one to reckon with: countries and states of one zone, but
for islands and corners of theirs, and the cities that zones are named after.
"""

from confsched.patterns import pattern
from confsched.text.cities import zone_named

_STATES = {
    "America/New_York": (
        "Connecticut CT, Delaware, GA, Maine ME, Maryland MD, Massachusetts MA,"
        " New Hampshire NH, New Jersey NJ, New York NY, North Carolina NC, Ohio OH,"
        " Pennsylvania PA, Rhode Island RI, South Carolina SC, Vermont VT, Virginia VA,"
        " West Virginia WV, Washington DC"
    ),
    "America/Chicago": (
        "Alabama AL, Arkansas AR, Illinois IL, Iowa IA, Louisiana LA, Minnesota MN,"
        " Mississippi MS, Missouri MO, Oklahoma OK, Texas TX, Wisconsin WI"
    ),
    "America/Denver": "Colorado CO, Montana MT, New Mexico NM, Utah UT, Wyoming WY",
    "America/Los_Angeles": "California CA, Nevada NV, Washington WA",
    "America/Phoenix": "Arizona AZ",
    "Pacific/Honolulu": "Hawaii HI",
    "America/Anchorage": "Alaska AK",
}
_OF_SEVERAL_ZONES = (
    "Florida FL, Idaho ID, Indiana IN, Kansas KS, Kentucky KY, Michigan MI, Nebraska NE,"
    " North Dakota ND, Oregon OR, South Dakota SD, Tennessee TN, Georgia GA, Delaware DE"
)
_COUNTRIES = {
    "Europe/London": "UK, United Kingdom, Great Britain, England, Scotland, Wales",
    "Europe/Dublin": "Ireland",
    "Europe/Paris": "France",
    "Europe/Berlin": "Germany, Deutschland, Allemagne",
    "Europe/Rome": "Italy, Italia",
    "Europe/Madrid": "Spain, España",
    "Europe/Lisbon": "Portugal",
    "Europe/Amsterdam": "Netherlands, The Netherlands, Nederland",
    "Europe/Brussels": "Belgium, Belgique, België",
    "Europe/Zurich": "Switzerland, Schweiz, Suisse",
    "Europe/Vienna": "Austria, Österreich",
    "Europe/Stockholm": "Sweden, Sverige",
    "Europe/Oslo": "Norway, Norge",
    "Europe/Copenhagen": "Denmark, Danmark",
    "Europe/Helsinki": "Finland, Suomi",
    "Europe/Warsaw": "Poland, Polska",
    "Europe/Prague": "Czech Republic, Czechia",
    "Europe/Budapest": "Hungary",
    "Europe/Bucharest": "Romania",
    "Europe/Sofia": "Bulgaria",
    "Europe/Athens": "Greece",
    "Europe/Zagreb": "Croatia",
    "Europe/Ljubljana": "Slovenia",
    "Europe/Belgrade": "Serbia",
    "Europe/Tallinn": "Estonia",
    "Europe/Riga": "Latvia",
    "Europe/Vilnius": "Lithuania",
    "Europe/Luxembourg": "Luxembourg",
    "Europe/Kyiv": "Ukraine",
    "Europe/Istanbul": "Turkey, Türkiye",
    "Asia/Jerusalem": "Israel",
    "Asia/Dubai": "UAE, United Arab Emirates",
    "Asia/Kolkata": "India",
    "Asia/Tokyo": "Japan",
    "Asia/Seoul": "Korea, South Korea, Republic of Korea",
    "Asia/Shanghai": "China",
    "Asia/Taipei": "Taiwan",
    "Asia/Bangkok": "Thailand",
    "Asia/Ho_Chi_Minh": "Vietnam",
    "Asia/Manila": "Philippines",
    "Asia/Karachi": "Pakistan",
    "Africa/Johannesburg": "South Africa",
    "Africa/Nairobi": "Kenya",
    "Africa/Lagos": "Nigeria",
    "Africa/Cairo": "Egypt",
    "America/Argentina/Buenos_Aires": "Argentina",
    "America/Bogota": "Colombia",
    "America/Lima": "Peru",
    "Pacific/Auckland": "New Zealand, Aotearoa",
}
# of several zones: the cities of theirs only
_AMERICAN = frozenset(("usa", "u.s.a.", "us", "united states", "canada", "brazil", "mexico"))
_PARTS = pattern(r"\s*[,;()\n]\s*")
# the zones of the United States by the names that people and calendars give them
_OF_THE_STATES = pattern(
    rf"(?i)(?:{'|'.join(_STATES)}|america/detroit|america/boise"
    r"|(?:us|america/(?:indiana|kentucky|north_dakota))/.+"
    r"|(?:[ecmp]|ak|h)[sd]?t|(?:eastern|central|mountain|pacific|alaska|hawaii)"
    r"(?: (?:standard|daylight))?(?: time)?(?: \(us & canada\))?)"
)
_POSTCODE = pattern(r"[\s\d-]+$")


def zone_at(place: str) -> str:
    """The IANA name of the zone that a place most likely has; empty where nothing tells."""
    place = place.replace("D.C.", "DC")
    parts = [part for one in _PARTS.split(place) if (part := _POSTCODE.sub("", one))]
    known = _known()
    for part in reversed(parts):  # the country is last
        if zone := known.get(part.casefold() if len(part) > 2 else part, ""):
            return zone
    cities = [zone for part in parts if (zone := zone_named(part)) and "/" in zone]
    is_american = any(part.casefold() in _AMERICAN for part in parts)
    return next((one for one in cities if not is_american or one.startswith("America/")), "")


def is_in_the_states(zone: str) -> bool:
    """Whether a zone is one of the United States, where dates have the month first: `5/19/2021`."""
    return _OF_THE_STATES.fullmatch(zone.strip()) is not None


def is_state(text: str) -> bool:
    """Whether it is a state of the United States, by its name or its two letters."""
    states = (state for of in (*_STATES.values(), _OF_SEVERAL_ZONES) for state in of.split(", "))
    return bool(text) and any(text in (one, *one.rsplit(" ", 1)) for one in states)


def _known() -> dict[str, str]:
    """The zones by countries and states in lower case, and by the codes of states."""
    found = {one.casefold(): zone for zone, of in _COUNTRIES.items() for one in of.split(", ")}
    found["UK"] = "Europe/London"
    for zone, states in _STATES.items():
        for state in states.split(", "):
            name, _, code = state.rpartition(" ")
            names = {state.casefold(): zone, name.casefold(): zone}
            found |= {**names, code: zone}  # Georgia and DE are countries as well
    return found
