"""Which type of session a title plainly says, in English and nineteen other languages."""

import re
from unicodedata import normalize

from confsched.patterns import pattern
from confsched.text.alike import unaccented
from confsched.text.lengths import HOURS, MINUTES

_BREAKS = (
    r"((short|long|regular) )?((coffee|tea|beverages?|lunch|poster|short|long|morning|afternoon"
    r"|evening|snack|cake|cupcake|cookie|ice cream|fruit|cocoa|bio|prayer|comfort|stretch|health"
    r"|networking|refreshments?|\d+[ -]?m(in(ute)?s?)?)[ -])?break( [ap]m)?"
    r"|break with (coffee|tea|snacks|refreshments|drinks)|((coffee|tea) )?pause|coffe[ -]?breaks?"
    r"|change-?over|((morning|afternoon|welcome|arrival|networking) )?(coffee|tea)"
    r"|((breakfast|morning|afternoon) )?snacks?( time)?|refreshments|free (time|afternoon|evening)"
)
_TITLES = (
    (
        "opening",
        (
            r"(conference |day \d+ )?opening( remarks?| session| ceremony| address| event)?"
            r"|welcome and opening|inaugura(l|tion)( session| ceremony| function| address)?"
            r"|((mon|tues|wednes|thurs|fri|satur|sun)day |conference |day \d+ )?"
            r"welcome( remarks| address| note| speech| talk| words?| session| message"
            r"|( from the| of)? (participants|organi[sz]ers)| to day \d+)?|(day \d+ )?welcome back"
            r"|words? of welcome"
        ),
    ),
    (
        "closing",
        (
            r"(conference |day \d+ )?closing"
            r"( remarks?| session| ceremony| address| event| discussion| notes| words)?"
            r"|farewell|concluding remarks|((daily|final|day|day \d+) )?wrap[- ]?up|thank[- ]yous"
            r"|vote of thanks|valedictory( session| ceremony| function)?"
        ),
    ),
    ("break", _BREAKS),
    (
        "meal",
        (
            r"(buffet |network(ing)? |gala |conference |welcome |light |continental |hot |box(ed)? "
            r"|packed |catered |working |business |awards? |informal |community |diversity |group "
            r"|(speaker|sponsor|student|member|mentor|volunteer|alumni|committee|board|staff|team"
            r"|crew|delegate|attendee|participant|newcomer|exhibitor|vip)(s|['’]s|s['’])? "
            r"|farewell |free |opening |closing |\d+[ -]?m(in(ute)?s?)? )*"
            r"(breakfast|brunch|lunch|luncheon|dinners?|banquet)( time( slot)?)?"
            r"|lunch(time|break)"
            r"|((lunch|dinner|breakfast) )?buffet|pizza( break| time)?"
        ),
    ),
    (
        "registration",
        (
            r"((conference|on[- ]?site|attendee|delegate|participant|virtual) )?"
            r"(registrations?|(check|sign)[- ]?in)( desk| counter)?( (re)?opens?)?"
            r"|arrivals?( of participants)?"
            r"|badge pick-?up|entry|(doors?|gates?) open(s|ing)?"
        ),
    ),
    (
        "social",
        (
            r"((welcome|opening|networking|evening|closing|farewell|industry|drinks|cocktail|wine|dinner"
            r"|conference( closing)?|speakers['’]?) )?"
            r"(reception|drinks|party|mixer)|after[- ]?party"
            r"|excursions?|happy hour|sociali[sz](e|ing)"
            r"|(city|guided|walking|lab|museum|boat) tours?"
            r"|(city|evening|group) walk|games? night|evening event|group (photo(graph)?|picture)s?"
            r"|(post[ –-](conference|event|workshop) |(morning|afternoon|evening|online|virtual) )?"
            r"(networking( session)?|mingling"
            r"|social( event| dinner| evening| hour| gathering| programme?)?)"
        ),
    ),
)
# without accents: German, French, Spanish, Italian, Portuguese and Dutch; then Polish, Czech,
# Danish, Norwegian, Swedish, Finnish, Hungarian and Turkish
_ABROAD = {
    "opening": (
        r"(begrussung|eroffnung|willkommen)( und (begrussung|eroffnung))?",
        r"(ceremonie d.?)?ouverture|(mot de )?bienvenue|inauguracion|bienvenida|apertura",
        r"abertura( oficial| do evento)?|boas[ -]vindas|welkom|discours d.ouverture",
        r"(sessao|sesion|acto|[cs]er[ei]monia|pala[bv]ras) d[ei] (apertura|abertura|bienvenida)",
        r"inauguracion oficial|apertura (dei )?lavori|eroffnungsplenum",
        r"(acto|sesion|ceremonia|sessao) inaugural",
        r"(uroczyste )?otwarcie( konferencji)?|powitanie|zahajeni|apning|oppning|invigning",
        r"valkommen|velkommen|velkomst|avajaiset|megnyito|koszonto|acilis( konusmasi)?",
        r"(slavnostne )?otvorenie|otvoritev|otvaranje|uvodni pozdrav|pozdravni nagovor",
        r"deschidere(a)?( oficiala)?|cuvant de (deschidere|bun venit)|pembukaan|khai mac",
        r"inauguracio|benvinguda",
    ),
    "closing": (
        r"abschluss|verabschiedung|schlussworte?|(mot de )?cloture|clausura|cierre|chiusura",
        r"encerramento( oficial| do evento)?|(af)?sluiting|(discours|ceremonie) de cloture",
        r"(sessao|sesion|acto|[cs]er[ei]monia|pala[bv]ras) d[ei] (encerramento|clausura|cierre)",
        r"cerimonia di chiusura|chiusura (dei )?lavori|abschlussplenum",
        r"(uroczyste )?zamkniecie( konferencji)?|zakonczenie|zakonceni|afslutning|avslutning",
        r"paatossanat|kapanis|zaver|ukoncenie|zakljucek|zatvaranje|inchidere(a)?|concluzii",
        r"penutupan|penutup|be mac|cloenda|conclusiones( finales)?|conclusioni( finali)?",
        r"conclusoes( finais)?",
    ),
    "break": (
        r"((kaffee|tee|hof|fruhstucks)[ -]?|(grosse|kleine|kurze) )pause|tee|kaffee( und kuchen)?",
        r"(networking|netzwerk|kommunikations|imbiss)[ -]?pause",
        r"pauses?[ -]cafes?|cafe|hle|kaffihle|pausa( para)?( cafe)?|merienda",
        r"(pausa|intervalo|receso)( (del?|do|para( (o|el))?|per il))? caff?e",
        r"descanso|receso|refrigerio|intervalo|(koffie|thee)?pauze",
        r"przerwa( kawowa| na kawe)?|prestavka( na kavu)?|kaffepause|(kaffe|te)?(paus|rast)|fika",
        r"(kahvi)?tauko|(kave)?szunet|(kahve )?(mola(si)?|arasi)|(odmor|pauza)( (za|na) ka[vf]u)?",
        r"odmor za kavo|pauza( de cafea)?|istirahat|rehat|(nghi )?giai lao|nghi( ngoi)?",
    ),
    "meal": (
        r"pique-?nique|picnic|picknick|mittag(s?pause|s?imbiss|essen)?|abendessen|essens(zeit|pause)|[a-z]*fruhstuck",
        r"(pause |petit[ -])?dejeuner|(pause[ -])?repas|diner|cafe da manha",
        (
            r"((pausa|intervalo|receso)( (del?|do|para( (o|el|la))?|per il))? )?"
            r"(comida|almuerzo|pranzo|almoco)"
        ),
        r"pause meridienne|cena|desayuno|hora de (la comida|comer)",
        r"jantar( d[eo] (encerramento|abertura|gala|confraternizacao|evento))?",
        r"lunchpauze|xantar|almorzo|hadegis(verður|matur|hle)|kvoldverður|morgunverður",
        r"przerwa (obiadowa|lunchowa|na (obiad|lunch))",
        r"obiad|kolacja|sniadanie|obed|vecere|frokost|middag|morgenmad",
        r"lounas(tauko)?|illallinen|ebed(szunet)?|vacsora|ogle (yemegi|arasi)|aksam yemegi",
        r"lunsj|vecera|ranajky|olovrant|kosilo|zajtrk|vecerja|rucak|dorucak|(pauza de )?pranz",
        r"makan (siang|malam)|ishoma|(bua|an) (trua|toi)|dinar|sopar|esmorzar",
    ),
    "registration": (
        r"registrierung|anmeldung|einlass|inscriptions?|inscripcion(es)?|enregistrement|registro|acreditacion",
        r"accueil( (des )?(participants|congressistes|cafe))?|arrivee des participants",
        r"inscripciones|registrazione( (dei )?partecipanti)?",
        r"accoglienza|credenciamento|acreditacao|registratie|ontvangst|inloop",
        r"rejestracja( uczestnikow)?|registrace|registrering|ilmoittautuminen|regisztracio|kayit",
        r"registracia|registracija( (sudionika|ucesnika|udelezencev))?|inregistrare(a)?",
        r"primirea participantilor|registrasi( (peserta|ulang))?|pendaftaran( ulang)?|acreditacio",
    ),
    "social": (
        r"(sekt)?empfang|umtrunk|aperitif|apero|cocktail|coctel|soiree|aperitivo",
        r"(afsluitende )?borrel|afterdrinks|fiesta",
        r"bankiet|mottagning|fogadas|kokteyl|domjenak|druzenje",
    ),
}
# Russian, Ukrainian and Greek; Japanese; Chinese and Korean; Hebrew; Arabic and Persian
_OTHER_SCRIPTS = {
    "opening": (
        r"открытие( конференции)?|приветственное слово|відкриття( конференціі)?|εναρξη|χαιρετισμοι",
        r"откриване( на конференцията)?",
        r"趣旨説明|開会(の(挨拶|あいさつ|辞)|式|挨拶)?|オープニング|开幕(式|致辞)?|開幕式?|개회식?|개회사|환영사|오프닝",
        r"(דברי )?פתיחה|(حفل )?الافتتاح|افتتاحیه",
    ),
    "closing": (
        r"закрытие( конференции)?|закриття( конференціі)?|ληξη",
        r"закриване|閉会(の(挨拶|あいさつ|辞)|式|挨拶)?|エンディング|クロージング|闭幕(式|致辞)?|閉幕式?|폐회식?|폐회사|클로징",
        r"(דברי )?סיום|(حفل )?الختام|اختتامیه",
    ),
    "break": (
        r"(техническии )?перерыв|кофе[ -]?(бреик|пауза)|перерыв на кофе|перерва|кава[ -]бреик",
        r"(кафе[ -]?)?(пауза|почивка)|διαλειμμα( καφε)?|(\d+ ?分(間の)?)?小?休憩",
        r"コーヒーブレイク|ティーブレイク",
        r"休息|茶[歇敘叙點]|移動(時間)?",
        r"휴식( 시간)?|커피 브레이크|쉬는 시간",
        r"הפסק(ה|ת קפה)|(استراحة|استراحت)( قهوة)?|پذیرایی",
    ),
    "meal": (
        r"обед|ланч|перерыв на обед|обеденныи перерыв|ужин|завтрак|обід|обідня перерва|вечеря",
        r"обяд|обедна почивка|γευμα|δειπνο|(お?昼食|お?昼休み?|ランチ|夕食|朝食)(休憩)?",
        r"お?昼休憩|お?昼(ごはん|ご飯)|午餐|午休|午[间間]休息|午膳|晚餐|晚宴|早餐",
        r"점심( 식사)?|중식|저녁( 식사)?|만찬",
        r"ארוחת (בוקר|צהריים|ערב)|(استراحة )?(ال)?(غداء|عشاء)|(صرف )?(ناهار|شام)",
    ),
    "registration": (
        r"регистрация( участников)?|реєстрація( учасників)?|εγγραφη|προσελευση",
        r"チェックイン|受付(開始)?|開場|[签簽]到|報到|报到|등록|접수",
        r"הרשמה|התכנסות|(ال)?تسجيل|ثبت نام",
        r"đang ky( đai bieu)?|đon tiep( đai bieu)?",
    ),
    "social": (r"фуршет|банкет|нетворк[иі]нг|懇親会|交流[会會]|리셉션|환영 만찬|네트워킹",),
}
_NUMBERED = ("break", "meal")
_NUMBER = pattern(r" (?:#|no\.? ?)?\d{1,2}$")
_UNITS = rf"(?:{HOURS}|{MINUTES}|minütige)\.?"
_LASTING = pattern(  # `15 min Pause`, `Lunch: 1 hour`
    rf"^\d{{1,3}}[ -]?{_UNITS}(?:[ -]|(?<=['’′]))(?:d[ei] )?"
    rf"|(?:[,:]| [-–—])? (?:de )?\d{{1,3}}[ -]?{_UNITS}$"
)
_GROUP = pattern(r"^(?:[A-Z][A-Z\d&-]+ ){1,2}(?=.*[a-z])")
_ASIDE = pattern(r"\s*\([^()]*\)$")  # `Lunch (Sunday)`
# who pays for it: `Lunch sponsored by Boats`
_PAID = pattern(
    r"[,:|]?(?: [-–—]| \()? ?(?:kindly )?"
    r"(?:(?:sponsored|provided|offered|supported|hosted|powered) by"
    r"|brought to you by|(?:patrocinad|oferecid|ofrecid)o por) .+"
)
# where it is: `Dinner at the harbour`, and not `Networking at scale`
_THERE = pattern(
    r"(?P<what>.*(?:breakfast|brunch|lunch|luncheon|dinner|banquet|buffet|reception|party|drinks"
    r"|social event|dîner|déjeuner|abendessen|mittagessen|empfang|cena))"
    r"(?: (?:at|in|im|au|à|on your own|nearby)\b| ?[@–|-] )[^:]*"
)
_DRAWN = pattern(  # `Lunch 🍕`, `Coffee :coffee:`
    "\\s*(?:[\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]|:[a-z][a-z0-9_]+:)\\s*"
)
_BY_TITLE = pattern("|".join(f"(?P<{name}>{titles})" for name, titles in _TITLES))
_BY_TITLE_ABROAD, _IN_OTHER_SCRIPTS = (
    pattern("|".join(f"(?P<{name}>{'|'.join(titles)})" for name, titles in words.items()))
    for words in (_ABROAD, _OTHER_SCRIPTS)
)
_LONGEST = 30
# `Lunch and posters`, `Registrering og frokost`, `Café & networking`
_AND = pattern(r",? (?:and|und|og|och|et|y|e|en|i|a|ja|es|ve) |, | ?[&+/・] ?")
# what takes place beside a break or a reception, and tells nothing by itself
_BESIDE = pattern(
    r"network(?:ing)?|netzwerken|mingl(?:e|ing)|mingel|poster(?:s|[ -]?sessions?)?|exhibition|expo"
    r"|exhibits|demos?|sponsors|announcements|introductions?|snacks?|refreshments|fest|feier|party"
    r"|ネットワーキング|チェックアウト"
    r"|housekeeping|remarks|((best )?paper )?awards|group (photo|picture|pic)"
    r"|(info(rmation)?|help)[ -]?desk"
)

# what is given by whoever comes to it
_ON_THE_SPOT = pattern(
    r"(?i)((morning|afternoon|open|daily) )?(light(en|n)?ing|flash) talks?( session)?( [1-9ivx]+)?"
    r"|open[ -]?spaces?|unconference( session)?s?|barcamp"
    r"|(birds[ -]of[ -]a[ -]feather|bofs?)( sessions?)?"
    r"|(blitz|kurz)vorträge|charlas (rel[aá]mpago|cortas)|palestras rel[aâ]mpago|talks? [ée]clairs?"
    r"|闪电(演讲|分享)|閃電(演講|分享|秀)|ライトニングトーク|라이트닝 ?토크"
)


def on_the_spot(title: str) -> bool:
    """Whether a title plainly says that whoever comes will speak: `Lightning Talks`."""
    return _ON_THE_SPOT.fullmatch(title.strip().rstrip(" !.")) is not None


def plain_type(title: str) -> str:
    """The type that a title plainly says; empty where it says none.

    Of two things at once it is that of the first, where both are plain.
    """
    plain = title.strip().rstrip(" !.").lower()
    if not plain.isascii() or plain.endswith(":"):
        plain = _DRAWN.sub(" ", plain).strip()
    if plain.endswith(")"):
        plain = _ASIDE.sub("", plain)
    if "ed by " in plain or "you by " in plain or "o por " in plain:
        plain = _PAID.sub("", plain)
    if there := _THERE.fullmatch(plain):
        plain = there["what"]
    if len(plain) > 2 * _LONGEST:
        return ""
    if plain[-1:].isdecimal():  # of those nothing but breaks is numbered
        kind = _said(_NUMBER.sub("", plain))
        return kind if kind in _NUMBERED else _said(plain)
    alone = _LASTING.sub("", plain) if any(map(str.isdecimal, plain)) else plain
    of_all = _GROUP.sub("", title).strip(" !.").lower() if title[:1].isupper() else plain
    kind = _said(plain) or _first_of(_AND.split(plain))
    return kind or _break(alone, plain) or _break(of_all, plain)


def _break(rest: str, plain: str) -> str:
    """The type of a break that says more: how long it is, or who has it: `HPC Coffee Break`."""
    kind = _said(rest) if rest != plain else ""
    return kind if kind in _NUMBERED else ""


def _said(plain: str) -> str:
    if len(plain) > _LONGEST:
        return ""
    match = _BY_TITLE.fullmatch(plain) or _abroad(_without_accents(plain))
    return str(match.lastgroup) if match and match.lastgroup else ""


def _first_of(parts: list[str]) -> str:
    """The type of the first of several things, if each of them is plain."""
    if len(parts) == 1:
        return ""
    first, *others = parts
    kind = _said(first)
    return kind if kind and all(_BESIDE.fullmatch(one) or _said(one) for one in others) else ""


def _abroad(plain: str) -> re.Match[str] | None:
    return (_BY_TITLE_ABROAD if plain.isascii() else _IN_OTHER_SCRIPTS).fullmatch(plain)


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    letters = normalize("NFC", unaccented(text.casefold()))
    letters = letters.replace("ı", "i")
    return "".join(one for one in letters if one.isascii() or one.isalnum())
