"""What has to be known about the programmes of ../shared/corpus: which there are, and their zones.

Every difference between the corpus' own counts and ours has its reason here.
"""

PROGRAMMES = (
    "schedule-xml/fosdem-2008.xml",
    "schedule-xml/fosdem-2010.xml",
    "schedule-xml/fosdem-2013.xml",
    "schedule-xml/fosdem-2016.xml",
    "schedule-xml/fosdem-2019.xml",
    "schedule-xml/fosdem-2021.xml",
    "schedule-xml/fosdem-2024.xml",
    "schedule-xml/fosdem-2025.xml",
    "schedule-xml/35c3-everything.xml",
    "schedule-xml/39c3-buildupteardown.xml",
    "schedule-xml/camp2019-everything.xml",
    "schedule-xml/pycones-2017-pentabarf.xml",
)
_BY_PLACE = {
    "Europe/Brussels": (
        *(f"schedule-xml/fosdem-{year}.xml" for year in (2008, 2010, 2013, 2016, 2019)),
        *(f"schedule-xml/fosdem-{year}.xml" for year in (2021, 2024)),
    ),
    "Europe/Madrid": ("schedule-xml/pycones-2017-pentabarf.xml",),
}
ZONES = {name: zone for zone, names in _BY_PLACE.items() for name in names}

_ZERO = "the id 0 stands for many people; here the name tells them apart"
_NIGHT = "what is on after midnight belongs to the day that it is listed under"
EXPLAINED = {
    ("schedule-xml/fosdem-2025.xml", "people"): "two are called `-` and `--`: that is nobody",
    ("schedule-xml/35c3-everything.xml", "people"): _ZERO,
    ("schedule-xml/35c3-everything.xml", "days"): _NIGHT,
    ("schedule-xml/35c3-everything.xml", "clashes"): _ZERO,
    ("schedule-xml/camp2019-everything.xml", "people"): _ZERO,
    ("schedule-xml/camp2019-everything.xml", "days"): _NIGHT,
    (
        "schedule-xml/39c3-buildupteardown.xml",
        "days",
    ): "14 days are listed; sessions begin on 10 dates",
}
