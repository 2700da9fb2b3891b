"""Titles about what would be a break elsewhere: `The Coffee Trade`, `Closing the Gender Gap`."""

from confsched.patterns import pattern
from confsched.reading.programme_text.words.vocabulary import ROOMS
from confsched.text.title_words import PAUSES, split, types

# `Keeping the Doors Open`, and not `Opening the conference`
_DOING = pattern(
    r"(?!networking|evening|morning|meeting|greeting|gathering|mingling)[a-z]{3,}ing"
    r" (?:the|an?|your|our|their|its|up|down)\b"
    r"(?!.*\b(?:conference|congress|forum|summit|meeting|day|symposium|workshop|event|session"
    r"|exhibition|festival|ceremony|assembly)\b)"
)
_LAST = pattern(  # the last word that is one of a break, and what is said behind it
    r"(?P<before>.*\b)?(?<![\w-])(?P<word>registration|badge|lunch|dinner|breakfast|break|coffee"
    r"|tea|networking|reception|drinks|recess|party)(?![\w-])(?P<behind>[^,;:|&+()\[\]–—]*)"
)
_MEALS = frozenset(("lunch", "dinner", "breakfast"))  # `Breakfast Briefing` is one
# what goes on behind the word of a break that is one
_COMPANIONS = frozenset(
    split(
        """
        time / desk / desks / open / opens / opening / close / closes / session / sessions /
        hour / hours / served / buffet / table / tables / roundtable / roundtables / area /
        ceremony / event / events / party / parties / reception / drinks / and / or / with / at
        / in / on / for / to / from / by / hosted / sponsored / courtesy / until / till / near /
        during / lounge / corner / bar / station / room / slot / line / entry / welcome /
        meeting / begin / begins / end / ends / start / starts / continues / available /
        provided / included / concert / package / packages / points / bag / bags / box / boxes /
        ticket / tickets / required / breaks / own / offsite / onsite / online / am / pm / chat
        / morning / afternoon / evening / activity / dinner / lunch / breakfast / snacks / cake
        / cakes / cookies / biscuits / pastries / posters / exhibits / kindly / social / pick /
        pickup / collection / distribution / night / dance / week / conversation / keynote /
        address / speech / talk / panel / discussion / y / e / et / und /
        og / och / en / con / mit / avec / com
        """
    )
)
_BEYOND = frozenset(
    split(
        """
        after / before / beyond / without / behind / about / across / under / between / versus
        """
    )
)
# who is written down on the spot: `Voter Registration in Rural Counties` is a talk
_COMING = frozenset(
    split(
        """
        conference / delegate / delegates / participant / participants / attendee / attendees /
        speaker / speakers / guest / exhibitor / exhibitors / member / members / early / late /
        guests /
        morning / afternoon / onsite / on-site / badge / event / the / general / open / day /
        welcome / student / students / team / visitor / coffee / continued / and / workshop /
        congress / breakfast / lunch / pre-conference / meeting / symposium / vendor
        """
    )
)
# `Die Pause in der Musik`, `Le café en Europe`, `Anmeldung von Patenten`
_ABROAD = pattern(
    r"(?:die|der|das|le|la|el|il|o|a|de|het) (?:kaffee|tee|pausen?|pauze|abendessen|mittagessen"
    r"|fruhstuck|cafe|the|dejeuner|diner|pausa|almuerzo|desayuno|cena|caffe|pranzo|almoco|jantar"
    r"|koffie|thee)(?: [^\W\d_]+)? (?:in|en|no|na|nel|nella|als|comme) (?P<where>[^\W\d_].{3,})"
    r"|(?:(?:die|la|le|il|o|a) )?(?:anmeldung|registrierung|registrazione|inscripcion|registro"
    r"|inscription|registratie) (?:von|de|des|dei|delle|di|do|da|dos|das|van)"
    r" (?:la |los |las )?(?:patent|mar(?:k|c|qu)|desig|memori|software|arzneimittel|medic)[a-z]*"
)
# of a school or a laboratory, and not of whoever comes: `Nursing Program Accreditation`
_ACCREDITED = pattern(
    r".*\b(?!(?:press|media|delegates?|participants?|visitors?|guests?|speakers?|and|presse|medien"
    r"|the|early|on-?site) )[a-z]+ accreditation"
)
TYPES = types()
_HOUSE = ROOMS | frozenset(split("mensa / kantine / terrasse / garten / cantine / terraza / sede"))


def is_topic(title: str) -> bool:
    """Whether a title in small letters, without accents, speaks of a break or an opening.

    It does so where the word is said of something else, or where somebody does something.
    """
    abroad = _ABROAD.match(title)
    if abroad is not None or not title.isascii():
        return abroad is not None and _HOUSE.isdisjoint((abroad["where"] or "").split())
    found = _LAST.match(title)
    behind = found["behind"].split() if found else []
    if _DOING.match(title) or found is None or not behind:
        return bool(_DOING.match(title) or _ACCREDITED.fullmatch(title))
    first = behind[0].strip(".!?'\"-/")
    if first in _BEYOND:
        return found["word"] in _MEALS or len(behind) > 1
    if found["word"] == "registration" and first in ("of", "in", "and"):
        before = (found["before"] or "").replace("-", " ").split()
        guests = first == "of" and not _COMING.isdisjoint(behind[1:3])
        return not guests and (first == "of" or not _COMING.issuperset(before))
    if found["word"] == "networking" and first == "in":
        return behind[1:2] != ["the"]  # `Networking in Kernels`
    led = not first or not first.isalpha() or first in _COMPANIONS
    return not led and (found["word"] not in _MEALS or len(behind) > 2)


# a meal at which somebody speaks
_SPOKEN_AT = frozenset(
    split(
        """
        mit / avec / con / com / met / med / bei / von / par / por / da / speech / discours / rede /
        ansprache / vortrag / lesung / discurso / palestra / discorso / keynote / conversation /
        table ronde / presse / debate / lezing / ausklang / abschied / einladung / anschliessend
        """
    )
)
_ENGLISH = frozenset(split("lunch / dinner / breakfast / break / coffee / tea / buffet / brunch"))
_SMALL = 2  # letters of a word that says nothing by itself
_WORD = pattern(r"[^\W\d_]+")


def is_spoken_of(title: str) -> bool:
    """Whether a title in small letters says more than what break it has: `kaffee im krieg`.

    Where somebody speaks in it then, it is no break; in English that is told without them.
    """
    words = _WORD.findall(title)
    pauses = [word for word in words if TYPES.get(word) in PAUSES]
    known = _COMPANIONS.union(TYPES)
    rest = [one for one in words if len(one) > _SMALL and one not in known]
    plainly = _ENGLISH.union(_SPOKEN_AT).isdisjoint(words)
    return bool(pauses and rest) and plainly and rest[-1] not in _HOUSE
