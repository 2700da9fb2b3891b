"""Words that titles of sessions and headings of programmes are made of.

Without capitals and accents. Whoever misses a word adds it here: nothing else has to be changed.
"""

from confsched.reading.programme_text.words.names_abroad import ENGLISH
from confsched.reading.programme_text.words.plain import folded
from confsched.text.title_words import split, types


def _abroad(*english: str) -> frozenset[str]:
    """Single words of further languages that mean the same as some in English."""
    return frozenset(folded(name) for name, word in ENGLISH.items() if word in english)


TYPES = types()

# what sessions are called besides their title: `Panel 4: …`, `Session II – …`, `Atelier A`
KINDS = _abroad("talk", "session") | frozenset(
    folded(
        """
        panel session plenary keynote workshop roundtable breakout block module theme part lecture
        talk paper debate forum dialogue séance séance-plénière plénière atelier table-ronde panneau
        sitzung sektion podium plenum themenblock vortrag arbeitsgruppe workshopphase sesión mesa
        ponencia taller bloque plenaria sessione tavola-rotonda relazione parte modulo sessie
        plenair track stream axe volet partie conférence discussion presentation fireside tutorial
        sessão mesa-redonda painel podiumsdiskussion keynote-address keynote-speech symposium slot
        diskussionsrunde gesprächsrunde impuls demi-journée communication panel-discussion speech
        contribution conversation
        address oral seminar prezentacja wykład warsztat blok sekce sekcia sekcija szekcio
        prezentace delavnica radionica oplæg sesjon työpaja presentasi materi diskusi pemaparan
        phien tham luan tallare секция презентация семинар дискуссия секція relatório obradoiro
        conferencia conferência palestra charla coloquio conversatorio débat debata lezing föredrag
        simposio simpósio sympozjum sympozium szimpózium
        paneldiscussie paneldebatt paneldebat fachforum masterclass chat warsztaty lectio allocution
        """
    ).split()
)
# what stands behind such a word and says no more: `Conférence inaugurale`, `Panel dyskusyjny`
QUALITY = (
    r"(?:inaugur\w+|(?:d')?ouverture|a[pb]ertura|cloture|clausura|encerramento|chiusura|invitee?"
    r"|magistral\w*|magna|plenaria|introd\w+|dyskusyjn[ya]|diskuse|exp?erts?o?s?|tematica)"
)
SECTIONS = frozenset(
    folded(
        """
        session séance sitzung sektion block track stream sesión sessione bloque module part partie
        axe theme thema strand themenblock panel atelier volet section sezione parte mesa sessie
        parcours filière strang workshop forum slot sessão demi-journée percorso teil eixo ronde
        deelsessie parallelsitzung parallelsession
        oturum istunto sesja sekcja sekce sekcia sekcija szekcio sesjon phien секція секция сессия
        сесія заседание
        """
    ).split()
)
# words that make a line without a time the title of a session
OPENERS = frozenset(
    folded(
        """
        opening closing welcome welcoming keynote plenary panel remarks reception lunch dinner
        breakfast break registration roundtable session address ceremony concluding workshop
        introduction ouverture accueil clôture eröffnung begrüßung grußwort empfang mittagessen
        apertura bienvenida clausura chiusura saluti pausa pause conférence allocution networking
        fireside q&a cocktail coffee wrap-up award awards lightning farewell debate talk
        """
    ).split()
)
# what only people give: behind it `de` leads to somebody
SPEECHES = frozenset(
    folded(
        """
        propos remarks address speech welcome toast greetings discours allocution mot mots palabras
        discurso saludo fala saudação saluto saluti indirizzo intervento grußwort grußworte
        begrüßung ansprache festansprache rede festrede schlusswort toespraak welkom speech tal tale
        hilsen velkomst välkommen hälsning inledning powitanie wystąpienie
        introduction introducción introduzione thoughts reflections
        """
    ).split()
)
# headings under which no programme stands; a line is one if it begins or ends with such words
_LEFT_OUT = """
    about the speakers / about our speakers / about us / about the conference / about the organisers
    / about the organizers / about the authors / speaker bios / speaker biographies / biographies /
    speakers' biographies / biographical notes / bios / the speakers / our speakers / featured
    speakers bios / registration fee / registration fees / registration information / how to
    register / register now / fees / prices / tickets / ticket prices / pricing / conference fee /
    cost / costs / sponsors / our sponsors / sponsored by / partners / our partners / supporters /
    supported by / organizers / organisers / organised by / contact / contact us / contacts /
    contact information / venue / venue information / the venue / location and travel / getting
    there / how to get there / travel / travel information / accommodation / accommodations / hotel
    / hotels / directions / parking / accessibility / code of conduct / privacy policy / privacy /
    cookie policy / cookies / we use cookies / terms / terms and conditions / follow us / share this
    / share / related posts / recent posts / related articles / you may also like / newsletter /
    subscribe / subscribe to our newsletter / leave a reply / comments / post a comment / navigation
    / menu / categories / tags / archives / footer / copyright / downloads / call for papers /
    important dates / submission / submissions / organizing committee / organising committee /
    programme committee / program committee / scientific committee / steering committee / nessun
    commento / commenti / lascia un commento / laisser un commentaire / commentaires / deja un
    comentario / comentarios / deixe um comentario / no comments / leave a comment / quick links /
    practical information / further information / more information / useful information / press
    contact / media / faq / frequently asked questions / topics / topics of interest / aims and
    scope / submission guidelines / deadlines / preliminary deadlines / call for participation /
    call for abstracts / program chairs / programme chairs / previous editions / past events / past
    editions / upcoming events / les intervenants / biographies des intervenants / comite
    scientifique / comite d'organisation / informations pratiques / infos pratiques / inscriptions
    et tarifs / tarifs / acces / comment venir / partenaires / nos partenaires / hebergement /
    mentions legales / lieu / contacts et inscriptions / avec le soutien de / organisation /
    inscription et contact / modalites d'inscription / plan d'acces / anmeldung und kontakt /
    teilnahmegebuhr / teilnahmegebuhren / kosten / kontakt / impressum / datenschutz / anfahrt /
    unterkunft / veranstalter / veranstaltungsort / tagungsort / partner / sponsoren / forderer /
    referentinnen und referenten / uber die referenten / die referenten / anmeldeschluss / hinweise
    / mit freundlicher unterstutzung / organisatorisches / organisatorische hinweise / tagungsgebuhr
    / zu den personen / kurzbiografien / kurzbiographien / anmeldung & kontakt / teilnahme /
    ubernachtung / sobre los ponentes / ponentes y biografias / inscripcion y precios / precios /
    contacto / como llegar / alojamiento / patrocinadores / organizan / colaboran / comite
    organizador / comite cientifico / sede / informacion practica / informacion y contacto / tarifas
    / colaboradores / aviso legal / cuotas / i relatori / biografie / quote di iscrizione / quota di
    iscrizione / contatti / come arrivare / come raggiungerci / alloggio / comitato scientifico /
    comitato organizzatore / informazioni / informazioni pratiche / sponsor / segreteria
    organizzativa / iscrizioni e informazioni / con il patrocinio di / con il contributo di /
    iscrizione e costi / note legali / informativa privacy / organizatorzy / komitet organizacyjny /
    komitet naukowy / patronat / partnerzy / sponsorzy / rejestracja i kontakt / kontakt / o nas /
    organizatori / vstupne / partneri / podporniki / organizacijski odbor / arrangører / arrangorer
    / praktisk informasjon / praktiske oplysninger / praktisk information / anmalan / tilmelding /
    pamelding / jarjestajat / ilmoittautuminen ja hinnat / szervezok / tamogatok / elerhetoseg /
    duzenleyenler / sponsorlar / iletisim / organizatori / parteneri / panitia / narahubung /
    hubungi kami / catatan teknis / lien he / ban to chuc / nha tai tro / организаторы / контакты /
    партнеры / спонсоры / оргкомитет / программныи комитет / організатори / контакти / партнери /
    організаціинии комітет / организатори / διοργανωτεσ / χορηγοι / επικοινωνια / οργανωτικη
    επιτροπη / 運営委員 / 運営委員会 / 実行委員 / 実行委員会 / 世話人 / 組織委員会 / 主催 / 共催 /
    後援 / 協賛 / スポンサー / アクセス / 参加登録 / 参加費 / 参加方法 / 申込方法 / お申し込み /
    お問い合わせ / お問い合せ / 問い合わせ先 / 連絡先 / 関連イベント / 主办单位 / 主辦單位 /
    承办单位 / 协办单位 / 協辦單位 / 指導單位 / 联系我们 / 联系方式 / 聯絡我們 / 交通指南 / 交通資訊
    / 报名方式 / 報名方式 / 赞助商 / 贊助商 / 组织委员会 / 주최 / 주관 / 후원 / 오시는 길 / 문의 /
    참가 신청 / 등록 안내 / 찾아오시는 길
    """
HOURS = frozenset(
    split(
        """
        opening hours / opening times / horaires d'ouverture / horaire d'ouverture / offnungszeiten
        / horario de apertura / horario de atencion / orari di apertura / openingstijden
        """
    )
)
# how letters end
CLOSINGS = frozenset(
    split(
        """
        best wishes / best regards / kind regards / warm regards / yours sincerely /
        yours faithfully / mit freundlichen grussen / mit freundlichem gruss / mit besten grussen /
        viele grusse / herzliche grusse / cordialement / bien cordialement / bien a vous /
        un saludo / saludos / saludos cordiales / cordiali saluti / atenciosamente / cumprimentos /
        met vriendelijke groet / freundliche grusse / mit herzlichen grussen / mit vielen grussen /
        kindest regards / sincerely yours / meilleures salutations / distinti saluti /
        un cordial saludo / atentamente / med venlig hilsen / vennlig hilsen / z powazaniem /
        ystavallisin terveisin / s uctou / udvozlettel / with regards / with warm regards /
        with best regards / thanks and regards / yours truly
        """
    )
)
SIGN_OFFS = frozenset(  # with a comma behind
    split(
        """
        best / all the best / cheers / thanks / many thanks / thank you / regards / warmly / yours /
        sincerely / with best wishes / with kind regards / warmest regards / lg / liebe grusse / vg
        / mfg / beste grusse / gruss / grusse / a bientot / amicalement / un abrazo / abrazos /
        groeten / groetjes / hilsen / mvh / med vennlig hilsen / med vanliga halsningar
        / pozdrawiam / s pozdravem / abracos / a presto / un caro saluto / see you there /
        see you soon
        """
    )
)
LEFT_OUT = HOURS.union(split(_LEFT_OUT))
PROGRAMME = (_abroad("schedule") - {"schema"}) | frozenset(
    folded(
        """
        programme program agenda schedule timetable programm ablauf zeitplan tagesordnung programma
        programa programacao horario horaire calendrier ordre-du-jour orario tagungsprogramm lineup
        itinerary run-of-show run-of-the-day ablaufplan déroulé scaletta programi rundown プログラム
        タイムテーブル 時程 議程 议程 会议日程 会议议程 大会议程 會議議程 프로그램 타임라인
        타임테이블
        """
    ).split()
)
CONFERENCE = frozenset(
    folded(
        """
        conference congress symposium forum summit colloquium workshop meeting convention seminar
        colloque congrès journée journées conférence séminaire rencontre rencontres assises sommet
        tagung konferenz kongress fachtagung jahrestagung kolloquium congreso jornada jornadas
        conferencia simposio seminario encuentro cumbre foro coloquio convegno congresso conferenza
        giornata giornate incontro convenio festival camp con days day barcamp week hackathon
        retreat school pycon devcon expo synod konferencja kongres sympozjum zjazd konference
        konferens konferanse konferenssi konferencia konferencija sempozyum sempozyumu kongresi
        """
    ).split()
)
# what stands in brackets behind a meal and is no room
SERVED = frozenset(
    split(
        """
        pizza / buffet / sandwich / sandwiches / snacks / catering / catered / provided / included /
        sponsored / barbecue / bbq / tapas / vegetarian / vegan / finger / fingerfood / food /
        drinks / wine / bagels / pastries / salad / soup / lunchbox / brezeln / selbstzahler /
        verpflegung / repas / libre / offert / paninis / bocadillos / incluido / incluso / panini /
        broodjes / lanche / suppe / kuchen / imbiss / getranke
        """
    )
)
