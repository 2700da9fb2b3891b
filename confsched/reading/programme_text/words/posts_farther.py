"""Further words for what people are, from the north and the east of Europe and from Asia.

Without capitals and accents. Words that are surnames as often (`bonde`, `boer`, `Vali`, `gazda`,
`Uzman`) are left out.
"""

from confsched.reading.programme_text.words.plain import word_set

POSTS = word_set(
    """
    borgarrad regionrad verksamhetschef handlaggare kanslichef sakkunnig chefredaktør arkitekt
    ingenjor ingeniør advokat sjukskoterska statssekretær stortingsrepresentant sjefredaktør
    nestleder avdelingsdirektør sjeføkonom varaordfører veterinær dyrlæge gardejer skoleleder
    kontorchef konsulent chefkonsulent udvalgsformand byradsmedlem sekretariatschef cheføkonom
    raadslid projectmanager programmamaker advocate schrijfster
    kansanedustaja laakari rehtori opettaja toimittaja kirjailija
    arkkitehti insinoori ekonomisti maanviljelija virkamies sairaanhoitaja koordinaattori
    wojt marszałek poseł posłanka pielegniarka ratownik nauczycielka sołtys radna pełnomocnik
    kustosz bibliotekarka lesniczy nadlesniczy ministr ministryne predsedkyne rektorka vedkyne vedec
    lekarka novinar novinarka sefredaktor advokat architektka tajemnik mluvci zastupitel kuratorka
    zemedelec spoluzakladatelka
    polgarmester alpolgarmester miniszter allamtitkar titkar fotitkar igazgatohelyettes tanar
    munkatars fomunkatars foorvos ujsagiro szerkeszto foosztalyvezeto mernok epitesz foepitesz
    ugyved konyvtaros projektvezeto kozgazdasz pedagogus kepviselo
    primarul ministru ministrul deputat jurnalist jurnalista arhitect arhitect-sef inginer consilier
    consiliera prefect prefectul rectorul fondatoare coordonator coordonatoare antreprenor scriitor
    muzeograf bibliotecara directorul
    υπουργοσ υφυπουργοσ δημαρχοσ αντιδημαρχοσ περιφερειαρχησ βουλευτησ ευρωβουλευτησ γραμματεασ
    δημοσιογραφοσ ιατροσ δικηγοροσ αρχιτεκτονασ οικονομολογοσ συγγραφεασ πρυτανησ κοσμητορασ
    συντονιστησ συντονιστρια εκπαιδευτικοσ δασολογοσ αρχαιολογοσ γεωπονοσ δασκαλα δασκαλοσ
    milletvekili uyesi sekreteri gazeteci hemsire kaymakam yonetmeni koordinatoru bakanı
    министр губернатор депутат сенатор журналист журналистка врач юрист адвокат советник
    координатор психолог писатель писательница режиссер куратор библиотекарь экономист продюсер
    менеджер специалист
    міністр міністерка депутатка професорка доцентка журналіст журналістка редактор редакторка
    лікар лікарка вчителька юристка архітектор архітекторка експертка аналітик аналітикиня
    засновниця радник радниця координаторка психологиня письменник письменниця перекладач
    перекладачка поетка історик історикиня науковиця дослідник дослідниця менеджерка волонтерка
    культурологиня соціолог
    menteri gubernur bupati walikota jurnalis wartawan arsitek pengacara insinyur manajer
    penulis pengamat
    """
)
# what longer words end with: `opetusministeri`, `avdelningschef`, `tutkimuspaallikko`
POST_ENDINGS = (
    *("johtaja", "paallikko", "ministeri", "tutkija", "laakari", "sihteeri", "opettaja"),
    *("professori", "toimittaja", "edustaja", "ledare", "radgivare", "radgiver", "direktør"),
    *("direktor", "redaktør", "sekretær", "forsker", "forskare", "lakare", "økonom", "formand"),
    *("ordfører", "igazgato", "vezeto", "allamtitkar", "konsulent"),
)
