"""Which type of session a title plainly says, in many languages, and that a day ends."""

from confsched.patterns import pattern
from confsched.text.lengths import HOURS, MINUTES
from confsched.text.pictures import drawn_type
from confsched.text.title_words import BREAKS, whole_type

_NUMBER = pattern(r" (?:#|no\.? ?)?\d{1,2}$")
_UNITS = rf"(?:{HOURS}|{MINUTES}|minütige)\.?"
_LASTING = pattern(  # `15 min Pause`, `Lunch: 1 hour`
    rf"^\d{{1,3}}[ -]?{_UNITS}(?:[ -]|(?<=['’′]))(?:d[ei] )?"
    rf"|(?:[,:]| [-–—])? (?:de )?\d{{1,3}}[ -]?{_UNITS}$"
)
_GROUP = pattern(r"^(?:[A-Z][A-Z\d&-]+ ){1,2}(?=.*[a-z])")
_OF_DAY = pattern(r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day ")  # `Saturday Lunch`
_ASIDE = pattern(r"\s*(?:\([^()]*\)|（[^（）]*）)$")  # `Lunch (Sunday)`
# who pays for it: `Lunch sponsored by Boats`
_PAID = pattern(
    r"[,:|]?(?: [-–—]| \()? ?(?:kindly )?"
    r"(?:(?:sponsored|provided|offered|supported|hosted|powered) by"
    r"|brought to you by|(?:patrocinad|oferecid|ofrecid)o por) .+"
)
# where it is: `Dinner at the harbour`, and not `Networking at scale`
_THERE = pattern(
    r"(?P<what>.*(?:breakfast|brunch|lunch|luncheon|dinner|banquet|buffet|reception|party|drinks"
    r"|social event|dîner|déjeuner|abendessen|mittagessen|empfang|cena"
    # and no `Break in to boats`
    r"|(?<!break )(?:break|coffee|tea|refreshments)(?= (?:in|at|with) (?:the |our )?"
    r"(?:exhibit|expo|foyer|lobby|poster|vendor|sponsor))))"
    r"(?: (?:at|in|im|au|à|on(?= (?:the|board|your own)\b)|nearby"
    r"|(?:is )?(?:provided|included|served)"
    r"|with(?= (?:the |our )?(?:exhibitor|sponsor|vendor|partner)s))\b| ?[@–|-] )[^:]*"
)
# whose it is: `Cena de la comunidad`
_OF_WHOM = pattern(
    r"(?P<what>cena|almuerzo|desayuno|jantar|almoço|dîner|déjeuner|pranzo)"
    r" (?:de (?:la |las |los |l['’])|del |della |du |des |d[ao] )[^\W\d_]+"
)
# when it ends: `Networking until 17:00`
_UNTIL = pattern(
    r" (?:until|till|bis|tot|hasta las|jusqu'à) \d{1,2}(?:[:.h]\d\d)?(?: ?[ap]m| uhr)?$"
)
# what else is said there, or by whom: `Opening – Welcome & Objectives`, `Welcome from the dean`
_BEGUN = pattern(
    r"(?P<what>(?:opening|closing|welcome(?= \w))(?P<more> (?:remarks|ceremony|words|address))?)"
    r"(?: [-–—]|(?(more):|(?!))) \S.*"
    r"|(?:chair(?:man|woman|person)?|president|mayor|principal|head(?:teacher)?|director|dean)"
    r"['’]s (?P<whose>welcome|(?:opening|closing|welcom(?:e|ing)) (?:remarks|words|address))"
    r"|(?P<from>welcome) (?:from|by) (?:the|our|your) [^\W\d_]+(?: [^\W\d_]+)?"
    r"|(?P<said>(?:opening|welcome) (?:remarks|words|address)) (?:from|by) (?:the|our|your) \S.*"
    r"|(?P<led>(?:opening|closing)|(?:begrüßung|eröffnung|verabschiedung)"
    r"(?: und (?:begrüßung|eröffnung))?|ouverture|clôture|bienvenida|apertura|clausura"
    r"|abertura|encerramento|welkom|afsluiting|benvinguda|inauguració|cloenda)"
    r" (?:by (?:the|our) |durch (?:die|den|das|unsere[nr]?) |par (?:(?:le|la|les|notre) |l['’])"
    r"|door (?:de|het) |por (?:el|la|los|las) |a c(?:argo|àrrec) d(?:els?|e(?: la| les| los)?) "
    r"|a càrrec de l['’]|pel[oa]s? )\S.*"
)
_DRAWN = pattern(  # `Lunch 🍕`, `Coffee :coffee:`
    "\\s*(?:[\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]|:[a-z][a-z0-9_]+:)\\s*"
)
_LONGEST = 30
# `Lunch and posters`, `Registrering og frokost`, `Café & networking`, `Empfang mit Kaffee`
_AND = pattern(
    r",? (?:and|und|og|och|et|y|e|en|i|a|ja|es|ve) |, | ?[&+/・·与與] ?| [–—] "
    r"|(?<=[\u3400-\u9fff])和(?=[\u3400-\u9fff])"
    r"| (?:with|mit|met|med|avec|con|com) (?=(?:coffee|tea|kaffee|tee|koffie|thee|kaffe|fika|café"
    r"|caffè|thé|té)\b)"
)
# what takes place beside a break or a reception, and tells nothing by itself
_BESIDE = pattern(
    r"network(?:ing)?|netzwerken|mingl(?:e|ing)|mingel|poster(?:s|[ -]?sessions?)?|exhibition|expo"
    r"|exhibits|demos?|sponsors|announcements|introductions?|snacks?|refreshments|fest|feier|party"
    r"|ネットワーキング|チェックアウト"
    r"|(?:trade|vendor) (?:show|fair)|depart(?:ure)?|evaluations?(?: forms?)?|next steps|feedback"
    r"|prize draw(?:ing)?|cakes?|biscuits|cookies|pastries|bacon (?:rolls|butties)|certificates"
    r"|rest|housekeeping"
    r"|remarks|visite des stands|((best )?paper )?awards|group (photo|picture|pic)"
    r"|(info(rmation)?|help)[ -]?desk|housekeeping rules|raffle|giveaways?|sorteos?"
    r"|tombola|verlosung|入场|入場"
    r"|(besuch der )?((industrie|fach|poster|firmen)?ausstellung|industriemesse)"
    r"|lucky draw|((welcome|conference|delegate|gift|goodie|swag|badge|merch)[ -]?)*"
    r"(kit|bag|badge|pack|gift)s?([ -](distribution|pick-?up|collection|handout))?"
    r"|exhibition (tour|visit)|book signing|firma de libros|orateurs|intervenants"
)

# what is given by whoever comes to it
_ON_THE_SPOT = pattern(
    r"(?i)((morning|afternoon|open|daily) )?(light(en|n)?ing|flash) talks?( session)?( [1-9ivx]+)?"
    r"|open[ -]?spaces?|unconference( session)?s?|barcamp"
    r"|(birds[ -]of[ -]a[ -]feather|bofs?)( sessions?)?"
    r"|(blitz|kurz)vorträge|charlas (rel[aá]mpago|cortas)|palestras rel[aâ]mpago|talks? [ée]clairs?"
    r"|闪电(演讲|分享)|閃電(演講|分享|秀)|ライトニングトーク|라이트닝 ?토크"
    # of what others have said or brought
    r"|((general|open|final|group|plenary) )?discussions?|(discussion|questions?) (and|&) \w+"
    r"|(discussion (and|&) )?(q ?(&|and) ?a|question time)( session)?|vot(e|es|ing)( on\b.*)?"
    r"|((abschluss|schluss)?diskussion|fragen)( und \w+)?|abstimmung(en)?|aussprache"
    r"|discussion générale|questions?[ /]réponses|(débat|questions) avec la salle"
    r"|(discusi[oó]n|debate|discuss[aã]o|discussione)( (general|geral|generale|final))?|votaci[oó]n"
    r"|(ruegos y )?preguntas( y respuestas)?|perguntas e respostas|domande( e risposte)?|votazione"
    r"|((agenda )?item [\d.]+[.:]? ?)?((any )?other business|aob|matters arising|call to order|roll"
    r"[ -]call|apologies( for absence)?|(approval of )?(the )?(agenda|minutes)( of .*)?)|rondvraag"
    r"|verschiedenes|sonstiges|anträge|varie( ed eventuali)?|questions diverses|ruegos y preguntas"
    r"|diskusjon|discussie|vragen(uurtje)?|posters?( (session|viewing|presentation)s?)?( \w{1,3})?"
)
# what heads several that are on at once, each of which says where and by whom
_OF_ALL_BESIDE = pattern(
    r"(?i)(?:(?:concurrent|parallel|simultaneous|break-?out) (?:(?:break-?out )?sessions?|tracks?"
    r"|workshops?|panels?|streams?|talks|papers)|break-?outs?(?: groups?)?|parallel-?sessions?"
    r"|parallele (?:sessions|sitzungen|vorträge|workshops|sessies)|parallelveranstaltungen"
    r"|(?:sessions|ateliers|sessioni|sesiones|sessões|talleres|mesas) "
    r"(?:parall[èe]l|simultan|paralel)\w*|ateliers en parallèle|rinnakkaissessiot)"
    r"(?: (?:session|block|slot|round))?(?: repeat(?:ed)?)?"
    r"(?: ?[-–:#]? ?(?:\d{1,2}|[ivx]{1,4}|[a-h]))?"
)
# several who are named in the programme nowhere or elsewhere: `Contributed Talks (x3)`
_OF_SEVERAL = pattern(
    r"(?i)(?:(?:short|brief|contributed|selected|submitted|student|poster|oral|paper|spotlight|pitch"
    r"|flash|lightning|project|team|demo|invited|accepted|best)[ /-]){1,3}"
    r"(?:talks|presentations|papers|orals|pitches|spotlights|posters|demos)"
    r"(?: sessions?)?(?: ?\(?x? ?\d{1,2}\)?)?"
)
# what is no talk where a short title ends with it, or begins so and names little else
_NO_TALK = pattern(
    r"(?i)(?:.* )?(?:welcome|opening|closing|awards?|awards? (?:distribution|presentation|ceremony)"
    r"|ceremony|prize[ -]giving|registration|check[ -]in|meeting|contest|competition|tournament"
    r"|hackathon|our sponsors|lunch|breakfast|dinner|fair)(?: opens?| closes?)?"
    r"|(?:.* )?(?:welcome|opening|awards?|registration|coffee|lunch|breakfast|dinner)"
    r"(?:,? and | ?& ?| \+ )\w+(?: \w+)?"
    r"|(?:.* )?(?:presentation of awards|awards for) .*"
    r"|(?:.* )?welcome to (?:the )?(?:day|session|track) \w+"
)
# of what may begin so
_BEGINNINGS = frozenset(
    (
        *("op", "cl", "we", "ch", "pr", "ma", "he", "di", "de"),
        *("be", "er", "ve", "ou", "bi", "ap", "ab", "en", "af", "in"),
    )
)
_FEW_WORDS = 9
_TELLING = frozenset(
    (
        *("welcome", "opening", "closing", "award", "awards", "ceremony", "prize", "prize-giving"),
        *("registration", "check", "check-in", "meeting", "contest", "competition", "tournament"),
        *("hackathon", "sponsors", "coffee", "lunch", "breakfast", "dinner", "fair"),
        *("talks", "presentations", "papers", "orals", "pitches", "spotlights", "posters", "demos"),
    )
)
_WHOLE = r"(?:day|event|conference|programme?|schedule|congress|meeting|symposium|workshop|retreat)"
_ABROAD = (
    r"(?: ?(?:de[rs]?|du|de (?:la|los)|dei|della|d[ao]s?|de l['’]))? ?"
    r"(?:veranstaltung|tagung|konferenz|kongresses|tages|programms|journ[ée]e|colloque|congr[èe]s"
    r"|travaux|jornada|congreso|lavori|convegno|congresso|evento|trabalhos)"
)
_MARK = pattern(
    r"(?i)(?:the )?(?:ends?|finish|ende|schluss|fine?|fim|einde|konec|closed?"
    r"|adjourn(?:ment|ed)?)"
    r"(?: for (?:the day|today)| until (?:tomorrow|[a-z]+day)\b[^.]*)?"
    r"(?:,? (?:and |& )?safe travels!?)?"
    rf"(?: ?of ?(?:the )?(?:[a-z]+ )?{_WHOLE}s?(?: ?(?:\d+|one|two|three|four)(?: {_WHOLE})?)?)?"
    rf"|(?:ende|fine?|fim){_ABROAD}"
    r"|chiusura (?:dei )?lavori"
    r"|slutt?(?: for (?:i )?dagen?)?|takk? for (?:i ?dag|denne gang)|tack f[öo]r i ?dag"
    r"|koniec|konec programu|loppu|v[ée]ge|sf[âa]r[sșş]it|τέλος|конец|кінець|selesai"
    r"|終了|解散|散会|结束|結束|散會|종료|해산"
    rf"|(?:(?:{_WHOLE} )?{_WHOLE}|venue|doors|show)(?: ?\d+)?"
    r" (?:ends?|finish(?:es)?|close[sd]?|concludes?|adjourns?)"
)
_AROUND = pattern(r"^[\W_]*(?:\d{1,2}[.)]\s+)?[\W_]*|[\W_]+$")  # with smileys, behind a number


def on_the_spot(title: str) -> bool:
    """Whether a title plainly says that nobody is to be named: `Lightning Talks`, `Prize Giving`.

    Whoever comes will speak, several do, or it is no talk. Verbs as in `Closing the Gap` are none.
    """
    plain = title.strip().rstrip(" !.")
    if _ON_THE_SPOT.fullmatch(plain) or heads_others(plain):
        return True
    words = plain.lower().split()
    if len(words) > _FEW_WORDS or _TELLING.isdisjoint(words):  # as nearly all are, told at once
        return False
    return any(form.fullmatch(plain) for form in (_OF_SEVERAL, _NO_TALK))


def heads_others(title: str) -> bool:
    """Whether a title is the heading of several sessions at one time: `Concurrent Sessions II`."""
    return _OF_ALL_BESIDE.fullmatch(title) is not None


def plain_type(title: str) -> str:
    """The type that a title plainly says; empty where it says none.

    Of two things at once it is that of the first, where both are plain.
    """
    plain = title.strip().rstrip(" !.").lower()
    if not plain.isascii() or plain.endswith(":"):
        if drawn := drawn_type(plain):
            return drawn
        plain = _DRAWN.sub(" ", plain).strip()
    if plain.endswith((")", "）")):
        plain = _ASIDE.sub("", plain)
    plain = _UNTIL.sub("", plain) if plain[-1:].isalnum() else plain
    if "ed by " in plain or "you by " in plain or "o por " in plain:
        plain = _PAID.sub("", plain)
    if there := _THERE.fullmatch(plain) or _OF_WHOM.fullmatch(plain):
        plain = there["what"]
    if plain[:2] in _BEGINNINGS and (begun := _BEGUN.fullmatch(plain)):
        plain = begun["what"] or begun["whose"] or begun["from"] or begun["said"]
        plain = plain or begun["led"]
    if len(plain) > 2 * _LONGEST:
        return ""
    if plain[-1:].isdecimal():  # of those nothing but breaks is numbered
        kind = _said(_NUMBER.sub("", plain))
        return kind if kind in BREAKS else _said(plain)
    alone = _LASTING.sub("", plain) if any(map(str.isdecimal, plain)) else plain
    of_all = _GROUP.sub("", title).strip(" !.").lower() if title[:1].isupper() else plain
    alone = _OF_DAY.sub("", alone) if "day " in alone else alone
    kind = _said(plain) or _first_of(_AND.split(plain))
    return kind or _break(alone, plain) or _break(of_all, plain)


def _break(rest: str, plain: str) -> str:
    """The type of a break that says more: how long it is, when, or whose: `HPC Coffee Break`."""
    kind = _said(rest) if rest != plain else ""
    return kind if kind in BREAKS else ""


def _said(plain: str) -> str:
    return whole_type(plain) if len(plain) <= _LONGEST else ""


def _first_of(parts: list[str]) -> str:
    """The type of the first of several things, if each of them is plain."""
    if len(parts) == 1:
        return ""
    first, *others = [_ASIDE.sub("", one) if one.endswith(")") else one for one in parts]
    kind = _said(first)
    if not kind or not all(_BESIDE.fullmatch(one) or _said(one) for one in others):
        return ""
    at_desk = kind == "social" and "registration" in map(_said, others)  # `Reception & sign-in`
    return "registration" if at_desk else kind


def ends_day(title: str) -> bool:
    """Whether a title only says that something is over."""
    return _MARK.fullmatch(_AROUND.sub("", title)) is not None
