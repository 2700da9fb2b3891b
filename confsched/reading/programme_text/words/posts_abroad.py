"""Words for posts and organizations in further languages, without capitals and accents.

`vocabulary` has those of the languages that are nearer. Words that are names of
people as well, as syllables in Vietnamese are, count within phrases alone.
"""

from confsched.patterns import pattern
from confsched.reading.programme_text.words.plain import folded, word_set
from confsched.reading.programme_text.words.posts_eastern import EASTERN_BODY, ends_with_post

POSTS = word_set(
    """
    καθηγητησ καθηγητρια διευθυντησ διευθυντρια мер мерка мэр
    wiceprezes wicedyrektor zastepca menadzer menedzer kierowniczka rzecznik rzeczniczka programista
    programistka specjalista specjalistka wspołzałozyciel załozyciel konsultant konsultantka
    naczelnik adiunkt dziekan vedouci vyvojar vyvojarka zakladatel zakladatelka jednatel
    mistopredseda mistopredsedkyne namestek riaditel riaditelka konatel konatelka veduci veduca
    podpredseda zastupca dekanka prorektorka vyskumnik vyzkumnik forsker forskare prosjektleder
    projektleder projektledare avdelingsleder afdelingsleder avdelningschef enhetschef utvecklare
    utvikler udvikler radgiver radgivare seniorradgiver daglig forbundsleder generalsekreterare
    generalsekretær ordforande ordfører borgmester borgermester styreleder førsteamanuensis
    universitetslektor direktør administrerende tutkija kehittaja asiantuntija suunnittelija
    paallikko kehityspaallikko projektipaallikko yliopettaja yliopistonlehtori tutkimusjohtaja
    puheenjohtaja ugyvezeto kutato fejleszto osztalyvezeto kutatoprofesszor alelnok foigazgato
    foszerkeszto szakerto tanacsado vezerigazgato dekanhelyettes docens adjunktus tanszekvezeto
    yonetici arastırmacı yardımcısı baskani muduru gelistirici kurucusu uzmanı muhendis muhendisi
    danısman presedinte presedintele cercetator cercetatoare prodecan decan conferentiar programator
    dezvoltator fondator directoare ravnatelj ravnateljica direktorica predsjednik predsjednica
    potpredsjednik dekanja dekanica voditelj voditeljica raziskovalec raziskovalka istrazivac
    istrazivacica vodja predsednik predsednica podpredsednik podpredsednica docentka docentica
    suradnik suradnica saradnik sodelavec sodelavka ustanovitelj osnivac osnivacica prorektorica
    direktur dosen peneliti kepala ketua sekretaris praktisi pendiri wakil заместитель
    заместительница заведующая сотрудник сотрудница инженер основатель сооснователь ведущии старшии
    главныи генеральныи исполнительныи программист научныи проректор декан президент вице-президент
    эксперт консультант преподаватель архитектор тимлид заступник заступниця директорка розробник
    розробниця співробітник співзасновник засновник завідувач очільник начальник ректор керівниця
    інженер ръководител изпълнителен управител преподавател експерт основател разработчик ερευνητησ
    ερευνητρια αντιπροεδροσ συμβουλοσ μηχανικοσ υπευθυνοσ υπευθυνη ιδρυτησ dyrektor dyrektorka
    prezes kierownik profesorka reditel reditelka predseda leder hejtman hejtmana hejtmanka
    senatorka starosta starostka primator primatorka poslanec poslankyne archeolog archeolozka
    ucitel ucitelka lektor lektorka utredare professori johtaja toimitusjohtaja igazgato elnok
    professzor mudur baskan директор профессор руководитель председатель доцент заведующии аналитик
    керівник професор голова διευθυντησ διευθυντρια καθηγητησ καθηγητρια προεδροσ redaktor
    redaktorka burmistrz prezydent dziennikarz dziennikarka sekretarz koordynatorka adwokat inzynier
    lekarz doktorantka podsekretarz ekspert ekspertka przewodniczacy przewodniczaca radca członek
    członkini inicjator inicjatorka overlæge speciallæge læge praktiserende psykolog sygeplejerske
    jordemoder næstformand formand forkvinde dijkgraaf huisarts verpleegkundige gemeentesecretaris
    overlege sykepleier jordmor overlakare lakare sjukskoterska barnmorska psykologi psycholog
    lekar primar namestkyne mistostarosta stipendiat phd-stipendiat postdoktor redaktør forfatter
    prest biskop kommunalrad statsrad professorn lektorn adjunkt dosent superintendent wojewoda
    redaktør forfattare kommunedirektør radmann byradssekretær komponist sogneprest byrad
    riksantikvar fylkesordfører næringsminister kulturminister partileder fagsjef seniorforsker
    universitetslektorn docenten landshovding riksdagsledamot folketingsmedlem kommunalbestyrelse
    """
)
ORGANIZATIONS = word_set(
    """
    instytutu uniwersytetu fundacji stowarzyszenia politechniki akademii
    ministerstwo szkoła wydział urzad zwiazek towarzystwo społka centrum biuro skola fakulta
    ministerstvo urad vysoka spolok zdruzenie nadacia ustavu kolegium narodni hogskole forbundet
    kommune kommun kommunen sallskapet selskabet selskapet liitto oyj keskus saation korkeakoulu
    ammattikorkeakoulu kft kft. zrt zrt. nyrt nyrt. miniszterium tarsasag szovetseg foiskola
    onkormanyzat kozpont bakanlıgı enstitusu belediyesi sirketi kurumu odası fakultesi asociatia
    fundatia ministerul primaria facultatea societatea uniunea agentia institutul sveuciliste
    sveucilista fakultet udruga drustvo zaklada ministarstvo veleuciliste d.o.o univerza fakulteta
    univerzitet zveza zadruga zbornica ministrstvo muzej akademija universitas kementerian dinas
    yayasan politeknik ооо ао пао оао зао нии нко мгу вшэ тов группа институт департамент агентство
    комитет лаборатория кафедра факультет школа колледж центр союз организация корпорация банк музеи
    комітет лабораторія спілка організація установа фондация сдружение факултет агенция министерство
    асоциация община еоод оод πολυτεχνειο σχολη τμημα συνδεσμοσ συλλογοσ οργανισμοσ δημοσ εργαστηριο
    επιμελητηριο fundacio associacio ajuntament generalitat departament kraj instytut uniwersytet
    politechnika akademia fundacja stowarzyszenie muzeum univerzita ustav nadace spolecnost sdruzeni
    universitet institutet hogskolan hogskola høgskolen forening stiftelsen styrelsen yliopisto
    instituutti saatio yhdistys virasto egyetem intezet alapitvany egyesulet universitesi vakfi
    dernegi universitatea университет академия фонд ассоциация компания общество інститут
    університет академія асоціація компанія міністерство університету товариство πανεπιστημιο
    ινστιτουτο υπουργειο εταιρεια ιδρυμα wydawnictwo izba gmina starostwo szpital kancelaria
    museet biblioteket kommunstyrelsen
    """
)
ORGANIZATION_ENDINGS = (
    *("universitetet", "hogskolan", "hogskole", "høgskolen", "myndigheten", "forbundet"),
    *("foreningen", "departementet", "direktoratet", "saatio", "yhdistys", "keskus"),
    *("virasto", "liitto", "ministerio", "museet", "stiftelsen", "forvaltningen", "sallskapet"),
    *("hospital", "sjukhus", "sygehus", "sykehus", "ziekenhuis"),
    *("biblioteket", "selskapet", "selskabet", "radet", "verket"),
)
_POSTS = pattern(
    r"\b(?:(?:pho )?(?:tong )?giam đoc|(?:pho )?truong (?:phong|khoa|ban)|(?:pho )?hieu truong"
    r"|(?:pho )?chu tich|nghien cuu vien|giang vien)\b"
)
_ORGANIZATIONS = pattern(
    r"\b(?:đai hoc|hoc vien|cong ty|tap đoan|vien nghien cuu|hiep hoi)\b"
    r"|\b(?:evangelische|katholische|reformierte|lutherische)[nr]? kirche\b"
    rf"|{EASTERN_BODY}\)?(?:$|(?=\s))"
    r"|\bsp\. ?z ?o\. ?o|\bs\. ?r\. ?o\.|\bd\. ?o\. ?o\.|\ba\. ?s\.$"
    r"|(?:^|, )(?:the )?port (?:of|authority) "
    r"|\b(?:chambre|camera|izba) (?:de|di) |\bcitta metropolitana\b|\bordem d[oa]s "
)
# those of a company who study something: `SampleBoats Research`, and no `Student Research`
_LAB = pattern(
    r"(?:\S*[a-z][A-Z]\S*|[A-Z]{2,6}|Adobe|Disney|Ericsson|Google|Huawei|Microsoft|Nokia|Samsung"
    r"|Spotify|Tencent|Yahoo) (?:Research|Labs?|AI)(?: [A-Z][a-z]+)?"
)


def names_post(text: str) -> bool:
    """Whether a post is named with more than one word."""
    return not text.isascii() and bool(_POSTS.search(folded(text)) or ends_with_post(text))


def names_organization(text: str) -> bool:
    """Whether an organization is named so: `Vzor s.r.o.`, `SampleBoats Research`."""
    return _ORGANIZATIONS.search(folded(text)) is not None or _LAB.fullmatch(text) is not None
