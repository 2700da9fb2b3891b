"""The words that say what a session is, in many languages, whatever is read: titles, types, pages.

Without capitals and accents, `й` as `и`. Whoever misses a word adds it here, and nowhere else.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from unicodedata import normalize

from confsched.patterns import pattern
from confsched.text.alike import unaccented
from confsched.text.title_words_abroad import ABROAD

# what a text that has one of these words is, where nothing else is said: the first that fits
_NEAR = {
    "registration": """
    registration / check-in / checkin / anmeldung / registrierung / einlass / inscription /
    inscriptions / enregistrement / emargement / accreditation / acreditacion / acreditaciones /
    registro / registrazione / accredito / accoglienza / iscrizioni / badge / doors open / arrival /
    ankunft / anreise / accueil des participants / accueil cafe / sign-in / welcome desk /
    desk opens / ouverture de l'accueil / recepcion de participantes / entrega de documentacion /
    credenciamento / inloop / ontvangst / inscripcion / inscripciones / acreditacao / registratie /
    rececao aos participantes / rececao dos participantes / recepcao dos participantes /
    accueil des congressistes / arrivee des participants / recepcion de asistentes /
    chegada dos participantes / registo dos participantes / registo de participantes /
    arrivee et installation / secretariado aberto / acolhimento
    """,
    "meal": """
    lunch / luncheon / dinner / breakfast / brunch / mittagessen / abendessen / fruhstuck /
    mittagspause / mittagsimbiss / fruhstuckspause / dejeuner / diner / petit-dejeuner /
    petit dejeuner / repas / almuerzo / comida / cena / desayuno / pranzo / colazione / almoco /
    jantar / buffet / imbiss / banquet / pause dejeuner / pausa pranzo / banquete /
    conference dinner / gala dinner / diner de gala / light lunch / conference meal / picnic /
    midday meal / evening meal / pique-nique / piquenique / picknick / essenszeit / essenspause /
    cafe da manha / pause meridienne / hora de comer / hora de la comida / lunchpauze /
    barbecue / bbq / grillabend / abendbrot / aftensmad / iltapala / souper / iftar / hog roast /
    boxed lunch / boxed lunches / box lunches / sack lunch / brown bag lunch / annual dinner /
    potluck / potluck lunch / potluck dinner / potluck supper /
    mittagsbuffet / abendbuffet / stehlunch / mittagstisch / lunchbuffet / zmittag
    """,
    "break": """
    snack / snacks / tee / break / coffee / tea / refreshments / pause / kaffee / kaffeepause /
    pause-cafe / pausa / pauses / pauses cafes / pauses-cafe / cafe / caffe / coffee break /
    descanso / intervallo / intervalo / health break / recess / interval / pause cafe / koffie /
    receso / refrigerio / pauze / koffiepauze / theepauze / teepause / hofpause / networkingpause /
    netzwerkpause / kommunikationspause / imbisspause / kaffee und kuchen / merienda /
    free time / intermission / freie zeit / temps libre / tiempo libre / tempo livre /
    tempo libero / vrije tijd / siesta / stehkaffee / begrussungskaffee / morgenkaffee /
    kaffeetafel / elevenses / eftermiddagskaffe / formiddagskaffe / aamukahvi / teas and coffees /
    gouter / canapes / nibbles / pause sante / pause-sante
    """,
    "social": """
    reception / cocktail / cocktails / drinks / party / networking / empfang / ausklang /
    get-together / aperitif / aperitivo / apero / vin d'honneur / vin dhonneur / coctel /
    recepcion / ricevimento / social event / city tour / stadtfuhrung / excursion / concert /
    konzert / walking tour / group photo / gruppenfoto / happy hour / abendveranstaltung /
    field visit / boat trip / vino de honor / vino espanol /
    rinfresco / soiree / borrel / photo de groupe / foto de grupo / visite guidee / social dinner /
    social evening / social hour / social programme / social program / evening social / fuhrung /
    rundgang / meet and greet / mixer / 5 a 7 / visita guiada / evening event / stadtrundgang /
    sektempfang / umtrunk / afterdrinks / fiesta / welcome drink / begrussungsumtrunk /
    stehempfang / willkommensumtrunk / eroffnungsempfang / abendempfang / abschlussfeier /
    pot de cloture / pot d'accueil / verre de l'amitie / farewell drink / closing drink /
    pot de depart / pot amical / copa de vino / sundowner / mingel / bar opens /
    porto de honra / beberete / vinho de honra /
    plant tour / factory tour / works tour / farm tour / farm visit / site visit / site visits /
    company visit / lab tour / facility tour / campus tour
    """,
    "keynote": """
    keynote / keynotes / festvortrag / eroffnungsvortrag / conference inaugurale /
    conferencia inaugural / conferencia magistral / lectio magistralis / conference introductive /
    conference pleniere / plenarvortrag / keynote-vortrag / ponencia inaugural /
    conferenza inaugurale / conferencia de clausura / ponencia marco / conferencia de abertura /
    conferencia de apertura / conferencia de encerramento / conference d'ouverture /
    conference de cloture / palestra magna / palestra de abertura
    """,
    "opening": """
    opening / welcome / welcoming / begrussung / eroffnung / grusswort / grussworte / ouverture /
    bienvenue / mot de bienvenue / apertura / bienvenida / inauguracion / saluti / benvenuto /
    inaugurazione /
    indirizzi di saluto / saluti istituzionali / allocutions d'ouverture / eroffnungsveranstaltung /
    inauguration / abertura / allocution d'ouverture / accueil / palabras de bienvenida /
    saludos protocolares / palabras de apertura / opening remarks / welkom / willkommen /
    eroffnungsplenum / boas vindas / failte / mot d'accueil / mots d'accueil / discours d'accueil /
    mesa de abertura / mesa de apertura / mesa inaugural / seance d'ouverture /
    pleniere d'ouverture
    """,
    "closing": """
    closing / wrap-up / wrap up / farewell / schlusswort / schlussworte / verabschiedung /
    abschluss / cloture / mot de cloture / clausura / cierre / chiusura / conclusioni /
    conclusiones / closing remarks / allocution de cloture / abschlussdiskussion / encerramento /
    chiusura dei lavori / afsluiting / concluding remarks / ende der veranstaltung /
    end of conference / fin du colloque / sluiting / abschlussplenum / conclusoes / synthese /
    rapport de synthese / synthese et conclusion / synthese et conclusions / conclusion / goodbye /
    conclusions / conclusion generale / conclusions generales / propos conclusifs / closing prayer /
    conclusioni e saluti / schluss der tagung / schluss der veranstaltung / ende der tagung /
    mot de la fin / mots de la fin / palavras finais / tagungsende / veranstaltungsende /
    chiusura dei lavori e saluti / seance de cloture / pleniere de cloture
    """,
    "panel": """
    rondetafel / ronde tafel / rondetafelgesprek /
    panel / roundtable / round table / table ronde / podiumsdiskussion / podiumsgesprach /
    mesa redonda / tavola rotonda / panel discussion / debat / debate / panel plenary / podium /
    tables rondes / diskussionsrunde / mesa de dialogo / gesprachsrunde / podiumsrunde / coloquio /
    paneldiscussie / paneldebat / panelsamtal / mesa-redonda / mesas redondas / painel / paineis
    """,
    "workshop": """
    workshop / workshops / atelier / ateliers / taller / talleres / tutorial / tutorials /
    hands-on / masterclass / laboratorio / oficina / training / schulung / breakout /
    breakout sessions / break-out / break out / break into / break up into / break out into /
    world cafe
    """,
    "poster": """
    poster / posters / poster session / session affiches / postersession / sesion de posters /
    postersessie / sessao de posteres / sesion de posteres / sessione poster
    """,
    "lightning": """
    lightning talks / lightning talk / conferences express / blitzvortrage / pecha kucha
    """,
    "meeting": """
    meeting / assembly / mitgliederversammlung / assemblee generale / asamblea / assemblea /
    business meeting / general assembly / agm / reunion / riunione / board meeting / network meeting
    """,
    "ceremony": """
    ceremony / award / awards / remise des prix / preisverleihung / entrega de premios /
    premiazione / ceremonie / ceremonia / cerimonia / prize giving / remise de prix / medal /
    siegerehrung
    """,
    "": """
    lunch symposium / lunch symposia / luncheon symposium / breakfast symposium / lunch seminar /
    luncheon seminar / breakfast seminar / lunch lecture / lunch talk / lunch talks / lunch learn /
    lunch workshop / lunch debate / dinner talk / dinner speech / dinner lecture / lunch and learn
    """,
}
# what nothing but the whole of a title says
_ALONE = {
    "registration": """
    accueil / accueil participants / accueil congressistes / تسجيل / التسجيل / registrations /
    recogida de acreditaciones / recogida de credenciales / entrega de acreditaciones /
    arrivals / entry / reception desk / badge pick up / badge pickup / door open / door opens /
    doors opening / gate opens / gates open / signin / gates opening / inloop met koffie /
    inloop met koffie en thee / arrival of guests / arrival of delegates / ankommen /
    ouverture des portes / apertura de puertas / abertura das portas /
    arrive des participants / prise de badges / 入场 / 入場 /
    kokoontuminen / incheckning / ritrovo
    """,
    "meal": """dinners / lunchtime / lunchbreak / pizza / mittag / 昼休 / お昼 / 저녁 / شام /
    supper / light supper / frukost / snidane / pietus / pusryciai / brotzeit / grillen / ruokailu /
    lanche / ontbijt / kveldsmat / festmiddag / konferensmiddag / konferansemiddag / gala yemegi /
    ceia / 석식 / tarjoilu / bufe / obcerstveni / poczestunek / rautas /
    morgenbrød / morgenmad / frokostbuffet""",
    "break": """
    kaffe og kage / kaffe og frukt / kaffe och bulle / kahvi ja pulla / iltapaivakahvi / aamukahvi /
    eftermiddagskaffe / ettermiddagskaffe / кава / cafezinho /
    high tea / breaks / recreo / recreio / ricreazione / break with / lunch break / coffe break /
    coffe breaks / coffebreak / changeover / pause poster / pause posters /
    change over / free time / free afternoon / free evening / arrival coffee / arrival tea / paus /
    rast / nghi / room change / raumwechsel / changement de salle / cambio de sala / zaalwissel /
    wisselen van zaal / cambio aula / 移動 / kavu / kafu / kawe / kahve / кофе / пауза / kaffe /
    kawa / kahvi / kaffi / ankomst og kaffe / smoko / chai / leg stretch / kavos pertrauka /
    gathering and coffee / coffee and gathering / gathering & coffee / coffee & gathering /
    jause / brettljause / coffee with exhibitors / coffee with sponsors / coffee with speakers
    """,
    "social": """
    social / ice cream social / cider social / wine social / members social / student social /
    alumni social / team social / evening social / closing social / opening social /
    welcome social / networking social / poster social / dessert social / member social /
    social gathering / dinner reception / dinner party / dinner drinks / after party /
    afterparty / excursions / socialise / socialising / socialize / socializing / mingling /
    networking session / networking event / city tours / walking tours / guided tour /
    guided tours / lab tour / lab tours / museum tour / museum tours / boat tour / boat tours /
    city walk / evening walk / group walk / game night / games night / group photograph /
    group photos / group picture / group pictures / field trip / field trips / wycieczka /
    wycieczka terenowa / escursione / excursie / exkursion / ausflug / confraternizacao /
    netwerkborrel / netzwerkabend / afterwork / fireworks / feuerwerk / raffle / tombola /
    karaoke / grand parade / raut / allofogadas / spolecensky vecer / brinde / brindis / coquetel /
    iltajuhla / velkomstdrink / netværk / napraten / kennismaking / foto bersama / foto di gruppo /
    hatira fotografi / ekskursion / ekskursjon / 기념촬영 / 기념 촬영 / 合影 / 集体合影 /
    合影留念 / 合照
    """,
    "opening": """inledning / вітальне слово / вступне слово /
    acknowledgement of country /
    vitejte / slovo uvodem / kata sambutan / prayers / inaugural session / inaugural /
    opening general session / official opening / official welcome / formal opening /
    welcome talk / open remarks / welcome back / word of welcome / words of welcome
    / day opening / opening prayer / invocation / national anthem""",
    "closing": """loppusanat / loppukeskustelu / oppsummering / opsamling / sammanfattning /
    κλεισιμο / підсумки / cuvant de incheiere / bucsu / valedictory session / utcheckning /
    vote of thanks / thank yous / valedictory / wrapup / close / adjournment / adjourn
    / meeting closes / close of meeting / end / ende / fin / fine / einde / koniec / slut
    / day closing / schlussbesprechung / departure / departures / abreise / heimreise
    / travel home / closing plenary""",
    "": "concert / konzert / working party",  # who plays or meets there is somebody
}
# what stands beside such words and says no more: `Pausa para el café`, `Acto inaugural`
_BESIDE = {
    "any": """
    d / de / del / da / do / dos / di / du / des / dei / der / el / la / las / le / les / los / o /
    al / para / pour / per / il / na / za / sessao / sesion / acto / ceremonie / ceremonia /
    cerimonia / palabras / palavras / discours / mot / evento / oficial / oficiala / finales /
    finali / finais / lavori / konferencji / konferencija / uroczyste / uroczysta / zjazdu /
    slavnostne / participants / gemeinsames / gemeinsamer /
    congressistes / partecipanti / uczestnikow / sudionika / ucesnika / udelezencev / peserta /
    ulang / đai bieu / конференции / конференціі / конференцията / участников / учасників / на /
    conference / of participants
    """,
    "speeches": """
    session / ceremony / address / event / remark / remarks / note / notes / word / words / speech /
    message / function / discussion / organizers / organisers / of organizers / of organisers /
    from organizers / from organisers / from the organizers / from the organisers /
    from participants / from the participants / daily / final / monday / tuesday / wednesday /
    thursday / friday / saturday / sunday / of the workshop / of the meeting / of the symposium /
    journees / journee / colloque / congres / seminaire / tagung / konferenz / veranstaltung /
    congreso / jornadas / jornada / convegno / congresso
    """,
    "times": """
    short / long / regular / morning / afternoon / evening / grosse / kleine / kurze / hof /
    netzwerk / kommunikations / afsluitende / технически / техническии / s
    """,
    "breaks": """
    cake / cupcake / cookie / ice cream / fruit / cocoa / bio / comfort / stretch / health /
    prayer / beverage / beverages / refreshment / poster / nutrition
    """,
    "pauses": """
    network / light / continental / hot / box / boxed / packed / catered / working / business /
    award / awards / informal / community / group / diversity / speaker / speakers / sponsor /
    sponsors / student / students / member / members / mentor / mentors / volunteer / volunteers /
    alumni / committee / board / staff / team / crew / delegate / delegates / attendee / attendees /
    participant / newcomer / newcomers / exhibitor / exhibitors / vip / free / on site / onsite /
    virtual / online / industry / wine / post conference / post event / post workshop
    """,
    "behind pauses": """
    am / pm / gathering / time / slot / time slot / desk / counter / open / opens / reopen /
    reopens / gala / confraternizacao / libre / libres / libero / livre / offert
    """,
}
_BEFORE = frozenset(("times", "breaks", "pauses"))  # they are never the last of a title
_PLAIN = ("registration", "meal", "break", "social", "opening", "closing")
NO_TALKS = frozenset(_PLAIN)
PAUSES = NO_TALKS - {"opening", "closing"}
NO_SPEAKERS = PAUSES - {"social"}
BREAKS = NO_SPEAKERS - {"registration"}  # of all that there is, for everybody
_LONGEST = 5  # words that belong together
_MARKS = pattern("[-–'’]")
_BREAKFAST = ("fruhstuck", "fruhstucks")  # of whatever it is: `Sektfrühstück`
# `15分休憩`, `お昼食`, `昼食休憩`; `60m Lunch`, `Day 1 Opening`, `Welcome to Day 2`
_AROUND = pattern(
    r"^\d{1,3} ?(?:分(?:間の?)?|m(?= ))|^お(?=昼)|(?<=[食休みチ])休憩$"
    r"|(?:^| to )day \d{1,2}(?= |$)"
)


def split(text: str) -> list[str]:
    """Words, or several that belong together, which a text has between slashes."""
    return [words for part in text.split("/") if (words := " ".join(part.split()))]


def of_labels(*every: Mapping[str, str]) -> dict[str, str]:
    """What each label means; the last that says it counts."""
    return {
        label: meant
        for meanings in every
        for meant, labels in meanings.items()
        for label in split(labels)
    }


@lru_cache(maxsize=1)
def types() -> dict[str, str]:
    """The type that each word says of whatever has it in its title."""
    return of_labels({kind: _NEAR[kind] for kind in reversed(_NEAR)}, ABROAD)


@lru_cache(maxsize=1)
def _alone() -> dict[str, str]:
    return {_MARKS.sub(" ", name): kind for name, kind in (types() | of_labels(_ALONE)).items()}


@lru_cache(maxsize=1)
def _in_titles() -> dict[str, str]:
    return _alone() | of_labels(_BESIDE)


def said(words: Sequence[str], known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The longest parts of a text that are known and what they say, and words that say nothing."""
    start = 0
    while start < len(words):
        several = (" ".join(words[start : start + count]) for count in range(_LONGEST, 0, -1))
        part = next((one for one in several if one in known), words[start])
        yield part, known.get(part, "")
        start += part.count(" ") + 1


def word_type(word: str) -> str:
    """The type that a word, or a few that belong together, is the name of."""
    return _alone().get(_bare(word), "")


def whole_type(title: str) -> str:
    """What all words of a title say that is no talk, where none says anything else.

    Of several it is the first of those kinds: `Cena de clausura` is a meal.
    """
    found: dict[str, str] = {}
    for part, kind in said(_AROUND.sub("", _bare(title)).split(), _in_titles()):
        if not (kind or part.endswith(_BREAKFAST)):
            return ""
        found[part] = kind or "meal"
    kinds = [*found.values()]
    kind = min((one for one in kinds if one in _PLAIN), key=_PLAIN.index, default="")
    known = {*_PLAIN, "any", "times", *_besides(kind)}.issuperset(kinds)
    return kind if known and _BEFORE.isdisjoint(kinds[-1:]) else ""


def _besides(kind: str) -> tuple[str, ...]:
    """What else may stand in a title that says something of a kind."""
    if kind in ("opening", "closing"):
        return ("speeches",)
    return ("breaks" if kind == "break" else "pauses", "behind pauses")


def _bare(text: str) -> str:
    """A text in small letters, without accents, marks and what joins words."""
    text = _MARKS.sub(" ", text.strip().lower())
    if text.isascii():
        return text
    letters = normalize("NFC", unaccented(text.casefold())).replace("ı", "i")
    return "".join(one for one in letters if one.isascii() or one.isalnum())
