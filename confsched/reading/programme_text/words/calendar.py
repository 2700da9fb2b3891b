"""Months, weekdays and days in many languages, without capitals and accents.

The names abroad are those of the CLDR (https://cldr.unicode.org). Each of them counts as a whole:
of the languages that programmes are mostly in, a beginning will do, but here it would be a word of
another. What is October in Croatian, `listopada`, is November in Polish: `is_october` tells them
apart.
"""

from collections.abc import Container
from functools import lru_cache

from confsched.text.roman import ROMAN


def _numbered(*lists: str, first: int = 0) -> dict[str, int]:
    """Each word with its number in its list; several for one number stand between slashes."""
    return {
        word: number
        for words in lists
        for number, several in enumerate(words.split(), first)
        for word in several.split("/")
        if word != "-"
    }


# English, French, German, Spanish, Italian, Portuguese, Dutch; short forms are those in use
MONTHS = _numbered(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug"
    " september/sept/sep october/oct november/nov december/dec",
    "janvier/janv fevrier/fevr/fev mars avril/avr mai juin juillet/juil aout septembre octobre"
    " novembre decembre",
    "januar/janner februar marz/maerz april mai juni juli august september oktober/okt november"
    " dezember/dez",
    "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre"
    " noviembre diciembre/dic",
    "gennaio/gen febbraio/febbr marzo aprile maggio/mag giugno/giu luglio/lug agosto"
    " settembre/set ottobre/ott novembre dicembre",
    "janeiro fevereiro marco abril maio junho julho agosto setembro outubro/out novembro dezembro",
    "januari februari maart/mrt april mei juni juli augustus september oktober november december",
    first=1,
)
WEEKDAYS = _numbered(
    "monday/mon tuesday/tues/tue wednesday/wed/weds thursday/thurs/thur/thu friday/fri"
    " saturday/sat sunday/sun",
    "lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam dimanche/dim",
    "montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sa/sonnabend sonntag/so",
    "lunes martes miercoles/mie jueves/jue viernes/vie sabado/sab domingo/dom",
    "lunedi martedi mercoledi giovedi/gio venerdi sabato domenica",
    "segunda-feira/segunda terca-feira/terca quarta-feira/quarta quinta-feira/quinta"
    " sexta-feira/sexta sabado domingo",
    "maandag/ma dinsdag/di woensdag/wo donderdag vrijdag/vr zaterdag/za zondag/zo",
)
# short forms that are words of another kind, or say different days in two languages
NO_WEEKDAYS = frozenset(("mo", "mi", "do", "fr", "sa", "so", "ma", "wo", "vr", "za", "zo", "di"))
MONTHS_ABROAD = _numbered(
    # Polish, Czech, Slovak
    "stycznia/styczen/sty lutego/luty/lut marca/marzec kwietnia/kwiecien/kwi maja/maj"
    " czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpien wrzesnia/wrzesien/wrz"
    " pazdziernika/pazdziernik/paz listopada/listopad grudnia/grudzien/gru",
    "ledna/leden unora/unor brezna/brezen dubna/duben kvetna/kveten cervna/cerven cervence/cervenec"
    " srpna/srpen zari rijna/rijen listopadu prosince/prosinec",
    "januara februara marca aprila maja juna/jun jula/jul augusta septembra oktobra novembra"
    " decembra",
    # Danish, Norwegian and Swedish, Estonian, Finnish, Icelandic
    "januar februar marts april maj juni juli augusti september oktober november december",
    "januari februari mars april mai juni juli august september oktober november desember",
    "jaanuar/jaan veebruar/veebr marts aprill mai juuni juuli august september oktoober november"
    " detsember",
    "tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu"
    " toukokuuta/toukokuu kesakuuta/kesakuu heinakuuta/heinakuu elokuuta/elokuu syyskuuta/syyskuu"
    " lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu",
    "januar februar mars april mai juni juli agust september oktober november desember",
    # Hungarian, Turkish, Romanian, Slovene
    "januar februar marcius/marc aprilis majus junius julius augusztus szeptember/szept oktober"
    " november december",
    "ocak/oca subat/sub mart nisan/nis mayıs/mayis haziran/haz temmuz/tem agustos/agu eylul/eyl"
    " ekim/eki kasım/kasim aralık/aralik",
    "ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie"
    " noiembrie decembrie",
    "januar februar marec april maj junij julij avgust/avg september oktober november december",
    # Croatian, without October
    "sijecnja/sijecanj veljace/veljaca ozujka/ozujak travnja/travanj svibnja/svibanj lipnja/lipanj"
    " srpnja/srpanj kolovoza/kolovoz rujna/rujan - studenoga/studenog/studeni prosinca/prosinac",
    # Lithuanian, Latvian, Catalan, Indonesian
    "sausio/sausis vasario/vasaris kovo/kovas balandzio/balandis geguzes/geguze birzelio/birzelis"
    " liepos/liepa rugpjucio/rugpjutis rugsejo/rugsejis spalio/spalis lapkricio/lapkritis"
    " gruodzio/gruodis",
    "janvaris februaris marts aprilis maijs junijs julijs augusts septembris oktobris novembris"
    " decembris",
    "gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre",
    "januari februari maret april mei juni juli agustus september oktober november desember",
    # Russian, Ukrainian, Bulgarian, Greek
    "января/январь/янв февраля/февраль/февр/фев марта/март/мар апреля/апрель/апр мая/маи"
    " июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сент/сен"
    " октября/октябрь/окт ноября/ноябрь/нояб/ноя декабря/декабрь/дек",
    "січня/січень/січ лютого/лютии/лют березня/березень/бер квітня/квітень/квіт травня/травень/трав"
    " червня/червень/черв липня/липень/лип серпня/серпень/серп вересня/вересень/вер"
    " жовтня/жовтень/жовт листопада/листопад грудня/грудень/груд",
    "януари/яну февруари март април маи юни юли август септември/септ октомври ноември/ное"
    " декември",
    "ιανουαριου/ιανουαριος/ιαν φεβρουαριου/φεβρουαριος/φεβ μαρτιου/μαρτιος/μαρ"
    " απριλιου/απριλιος/απρ μαιου/μαιος ιουνιου/ιουνιος/ιουν ιουλιου/ιουλιος/ιουλ"
    " αυγουστου/αυγουστος/αυγ σεπτεμβριου/σεπτεμβριος/σεπ οκτωβριου/οκτωβριος/οκτ"
    " νοεμβριου/νοεμβριος/νοε δεκεμβριου/δεκεμβριος/δεκ",
    # Galician, Malay, Serbian and Macedonian
    "xaneiro febreiro marzo abril maio xuno xullo agosto setembro outubro novembro decembro",
    "januari februari mac april mei jun julai ogos september oktober november disember",
    "јануар/јануара/јануари фебруар/фебруара/фебруари март/марта април/априла мај/маја"
    " јун/јуна/јуни јул/јула/јули август/августа септембар/септембра октобар/октобра"
    " новембар/новембра децембар/децембра",
    # Hebrew, Arabic
    "בינואר/ינואר בפברואר/פברואר במרץ/מרץ באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי"
    " באוגוסט/אוגוסט בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר",
    "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
    first=1,
)
WEEKDAYS_ABROAD = _numbered(
    "poniedziałek/pon/pn wtorek/wt sroda/srod/sr czwartek/czw piatek/pt sobota/sob"
    " niedziela/niedz/nd",
    "pondeli utery/ut streda ctvrtek/ct patek/pa sobota nedele",
    "pondelok utorok streda stvrtok piatok sobota nedela",
    "mandag/man tirsdag/tir onsdag/ons torsdag/tors/tor fredag/fre lørdag/lørd/lør søndag/søn",
    "mandag/mandagen tisdag/tis/tisdagen onsdag/onsdagen torsdag/torsdagen fredag/fredagen"
    " lordag/lor/lordagen sondag/son/sondagen",
    "manudagur/manudaginn/manudagurinn þriðjudagur/þriðjudaginn/þriðjudagurinn"
    " miðvikudagur/miðvikudaginn/miðvikudagurinn fimmtudagur/fimmtudaginn/fimmtudagurinn"
    " fostudagur/fostudaginn/fostudagurinn laugardagur/laugardaginn/laugardagurinn"
    " sunnudagur/sunnudaginn/sunnudagurinn",
    "esmaspaev teisipaev kolmapaev neljapaev reede laupaev puhapaev",
    "maanantai/maanantaina tiistai/tiistaina/ti keskiviikko/keskiviikkona/ke torstai/torstaina/to"
    " perjantai/perjantaina/pe lauantai/lauantaina/la sunnuntai/sunnuntaina/su",
    "hetfo kedd szerda csutortok pentek szombat vasarnap",
    "pazartesi/pzt salı/sali carsamba/car persembe/per cuma/cum cumartesi/cmt pazar/paz",
    "luni marti miercuri joi vineri sambata duminica",
    "ponedjeljak utorak srijeda cetvrtak petak subota nedjelja",
    "ponedeljek torek sreda cetrtek petek sobota nedelja",
    "pirmadienis antradienis treciadienis ketvirtadienis penktadienis sestadienis sekmadienis",
    "pirmdiena otrdiena tresdiena ceturtdiena piektdiena sestdiena svetdiena",
    "ponedeljak utorak sreda cetvrtak petak subota nedelja",
    "luns martes mercores xoves venres sabado domingo",
    "astelehena asteartea asteazkena osteguna ostirala larunbata igandea",
    "isnin selasa rabu khamis jumaat sabtu ahad",
    "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
    "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "senin selasa rabu kamis jumat sabtu minggu",
    "понедельник/пн вторник/вт среда/ср четверг/чт пятница/пт суббота/сб воскресенье/вс",
    "понеділок/пн вівторок/вт середа/ср четвер/чт п'ятниця/п’ятниця/пʼятниця субота/сб неділя/нд",
    "понеделник вторник сряда четвъртък петък събота неделя",
    "понедељак уторак среда четвртак петак субота недеља",
    "понеделник вторник среда четврток петок сабота недела",
    "δευτερα/δευ τριτη/τρι τεταρτη/τετ πεμπτη/πεμ παρασκευη/παρ σαββατο/σαβ κυριακη/κυρ",
    "月曜日/月曜/月 火曜日/火曜/火 水曜日/水曜/水 木曜日/木曜/木 金曜日/金曜/金 土曜日/土曜/土"
    " 日曜日/日曜/日",
    "星期一/周一/週一 星期二/周二/週二 星期三/周三/週三 星期四/周四/週四 星期五/周五/週五"
    " 星期六/周六/週六 星期日/周日/週日/星期天",
    "礼拜一/禮拜一/一 礼拜二/禮拜二/二 礼拜三/禮拜三/三 礼拜四/禮拜四/四 礼拜五/禮拜五/五"
    " 礼拜六/禮拜六/六 礼拜日/禮拜日/礼拜天/禮拜天/週天/周天",
    "월요일/월 화요일/화 수요일/수 목요일/목 금요일/금 토요일/토 일요일/일",
    "שני שלישי רביעי חמישי שישי שבת ראשון",
    "الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد",
    "دوشنبه سهشنبه/سه‌شنبه چهارشنبه پنجشنبه/پنج‌شنبه جمعه شنبه یکشنبه/یک‌شنبه",
)
_OCTOBER_OR_NOVEMBER = "listopada"


def is_october(word: str, *, dotted: bool) -> bool:
    """Whether it is October in Croatian, which has a dot behind the day, as Polish has not."""
    return dotted and word == _OCTOBER_OR_NOVEMBER


# weekdays that are other words before a date: `to`, `la`, `pe`
WEEKDAYS_OR_WORDS = frozenset(("to", "la", "pe", "per", "car", "son", "man", "su", "sr", "sob"))
_NAMES_OF_OTHERS = frozenset(
    (
        *("marti", "pazar", "reede", "senin", "kamis", "jumat", "sabtu", "lør", "søn"),
        *("שני", "שלישי", "רביעי", "חמישי", "שישי", "ראשון"),  # the second to the first
    )
)
_SHORT_MONTHS = ("maja", "maj", "luty", "maig", "juny", "xuno", "ekim", "ocak")
_SHORT_WEEKDAYS = ("luns", "luni")
_LEAST = 6  # letters of a name with a slip
_OTHER_WORDS = frozenset(("domino", "javier"))  # that look like one


def _with_slips(names: dict[str, int]) -> dict[str, int]:
    """Names, and long ones with a letter missing or two that changed places: `wendesday`."""
    found = dict(names)
    for name, number in names.items():
        if len(name) >= _LEAST and name.isalpha():
            for at in range(1, len(name) - 1):
                before, one, two, behind = name[:at], name[at], name[at + 1], name[at + 2 :]
                found.setdefault(f"{before}{two}{one}{behind}", number)
                if len(name) > _LEAST:
                    found.setdefault(f"{before}{two}{behind}", number)
    return {name: number for name, number in found.items() if name not in _OTHER_WORDS}


def _of_pages(names: dict[str, int], short: Container[str]) -> dict[str, int]:
    """Those that a page may have without another meaning: few are short."""
    return {
        word: number
        for word, number in names.items()
        if word not in _NAMES_OF_OTHERS and len(word) > 1
        if len(word) > 4 or not word.isascii() or word in short
    }


_WEEKDAYS_TOLD = _with_slips(WEEKDAYS) | {
    name.replace("-", " "): number
    for name, number in WEEKDAYS.items()  # `sexta feira`
}
_WEEKDAYS_TOLD |= {
    f"{name}{part}": number  # `Freitagabend`
    for name, number in WEEKDAYS.items()
    for part in ("vormittag", "mittag", "nachmittag", "abend")
    if name.endswith(("tag", "woch"))
}
# what names a month or a weekday wherever it stands
MONTHS_OF_PAGES = _with_slips(MONTHS) | _of_pages(MONTHS_ABROAD, _SHORT_MONTHS)
WEEKDAYS_OF_PAGES = _WEEKDAYS_TOLD | _of_pages(WEEKDAYS_ABROAD, _SHORT_WEEKDAYS)


@lru_cache(maxsize=1024)
def month_named(word: str) -> int | None:
    """Which month a word is, in any language; three letters of it are enough where one may be."""
    return MONTHS_OF_PAGES.get(word) or _begun(word, MONTHS, least=3) or MONTHS_ABROAD.get(word)


@lru_cache(maxsize=1024)
def weekday_named(word: str) -> int | None:
    """Which weekday a word is, from 0; two letters of it are enough where one may be."""
    known = WEEKDAYS_ABROAD.get(word, _WEEKDAYS_TOLD.get(word))
    return _begun(word, WEEKDAYS, least=2) if known is None else known


def _begun(word: str, names: dict[str, int], least: int) -> int | None:
    """What all names are that a word begins."""
    numbers = {number for name, number in names.items() if name.startswith(word)}
    return numbers.pop() if len(numbers) == 1 and len(word) >= least else None


DAY_WORDS = frozenset(
    ["day", "tag", "jour", "journee", "dia", "giorno", "giornata", "dag", "jornada"]
)
DAY_WORDS_ABROAD = (
    *("dzien", "den", "dan", "paiva", "paev", "nap", "gun", "ziua", "diena", "hari", "ngay"),
    *("день", "ден", "ημερα", "יום", "اليوم", "روز"),
)
DAY_WORDS_OF_PAGES = frozenset(("dzien", "paiva", "gun", "ziua", "hari", "nap", "день", "ημερα"))
# words that are others in most places: `Druhý den`, `Andra dagen`, `Második nap`
DAYS_IN_ORDER = "den|dan|nap|dagen"
CHINESE_NUMBERS = "一二三四五六七八九"
# as days are counted: `Day One`, `Erster Tag`; without accents
COUNTED = {
    word: number
    for number, words in enumerate(
        (
            "one eins un uno um een",
            "two zwei deux dos due dois twee",
            "three drei trois tres tre drie",
            "four vier quatre cuatro quattro quatro",
            "five funf cinq cinco cinque vijf",
            "six sechs seis sei zes",
            "seven sieben sept siete sette sete zeven",
        ),
        1,
    )
    for word in words.split()
}
IN_ORDER = {
    word: number
    for number, words in enumerate(
        (
            "first erster premier premiere primer primera primo prima primeiro primeira eerste",
            "second zweiter zweite deuxieme segundo segunda secondo seconda tweede",
            "third dritter dritte troisieme tercer tercera terzo terza terceiro terceira derde",
            "fourth vierter vierte quatrieme cuarto cuarta quarto quarta vierde",
            "fifth funfter funfte cinquieme quinto quinta vijfde",
            "sixth sechster sechste sixieme sexto sexta sesto sesta zesde",
            "seventh siebter siebte septieme septimo septima settimo settima setimo setima zevende",
        ),
        1,
    )
    for word in words.split()
}
ORDINALS_ABROAD = {
    word: number
    for number, words in enumerate(
        (
            "første forste forsta birinci pierwszy prvni elso ensimmainen pertama первыи πρωτη",
            "anden andre andra ikinci drugi druhy masodik toinen kedua второи другии δευτερη",
            "tredje ucuncu trzeci treti harmadik kolmas ketiga третии третіи τριτη",
            "fjerde fjarde dorduncu czwarty ctvrty negyedik neljas keempat четвертыи τεταρτη",
        ),
        1,
    )
    for word in words.split()
}
ORDINALS = (
    IN_ORDER
    | ORDINALS_ABROAD
    | {word.lower(): number for word, number in ROMAN.items() if number in COUNTED.values()}
)
