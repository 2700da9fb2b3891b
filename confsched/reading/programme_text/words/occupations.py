"""What people do for a living or in a club: trades and offices of everyday life.

Without capitals and accents. Words that are surnames or stand in titles as often (`Potter`,
`Winzer`, `pilot`, `interpreter`) are left out.
"""

from confsched.patterns import pattern
from confsched.reading.programme_text.words.plain import word_set

OCCUPATIONS = word_set(
    """
    registrar surveyor magistrate inspector lieutenant organiser dietitian dietician phlebotomist
    radiographer sonographer optometrist podiatrist chiropractor caseworker ombudsman ombudsperson
    beekeeper apiarist agronomist horticulturist arborist auctioneer bursar headmistress headmaster
    churchwarden sacristan choirmaster accompanist luthier bandleader puppeteer storyteller
    illustrator novelist playwright translator proofreader publisher bookseller typesetter
    genealogist conveyancer accountant franchisee franchisor salesperson recruiter lobbyist
    campaigner pollster speechwriter spokesman firefighter lifeguard geologist astronomer
    mathematician statistician sysadmin webmaster grandmaster blacksmith electrician harbourmaster
    retiree trainee undergraduate alumna alumnus prebendary prioress seminarian missionary
    biographer botanist zoologist conservationist winemaker sculptor cartoonist oceanographer
    cartographer urbanist folklorist bookbinder typographer cheesemaker restaurateur composer
    comedian linguist councilman councilwoman councilmember alderman alderwoman assemblywoman
    songwriter percussionist violinist pianist cellist flautist guitarist stallholder smallholder
    conductor breeder worker diver welder rancher climber sjefingeniør overingeniør
    ausbilder ausbilderin konrektor konrektorin oberstudienrat oberstudienratin diakon landwirt
    landwirtin tierarzt tierarztin hebamme pflegedienstleitung stationsleitung oberarzt oberarztin
    assistenzarzt assistenzarztin apotheker apothekerin physiotherapeut physiotherapeutin
    sozialarbeiter sozialarbeiterin wirtschaftsprufer wirtschaftspruferin ubersetzer ubersetzerin
    dolmetscher dolmetscherin verleger verlegerin buchhandler buchhandlerin lyriker lyrikerin
    museumspadagoge museumspadagogin restaurator restauratorin archivar archivarin bibliothekar
    bibliothekarin stadtarchivar stadtarchivarin denkmalpfleger denkmalpflegerin bundestrainer
    kassierer kassiererin beisitzer beisitzerin auszubildender auszubildende praktikant praktikantin
    imkerin forsterin winzerin zugfuhrer kassenpruferin lehrerin erzieher erzieherin
    tresoriere inspecteur inspectrice sage-femme kinesitherapeute orthophoniste pharmacien
    pharmacienne veterinaire apiculteur apicultrice agriculteur agricultrice eleveur eleveuse
    maraicher maraichere organiste libraire editrice traducteur traductrice illustrateur
    illustratrice romancier romanciere poetesse pompier greffier greffiere batonnier batonniere
    capitaine gendarme capitano maresciallo comandante
    prefete educateur educatrice retraite retraitee lyceen lyceenne benevole viticulteur
    viticultrice tesorero tesorera matrona fisioterapeuta farmaceutico farmaceutica veterinario
    veterinaria apicultor apicultora agricultor agricultora bodeguero bodeguera organista
    librero librera traductor traductora ilustrador ilustradora novelista bombero bombera
    jueza bailarin bailarina coreografo coreografa voluntario voluntaria jubilado jubilada
    tesoriere ostetrica ostetrico fisioterapista farmacista apicoltore apicoltrice agricoltore
    agricoltrice viticoltore viticoltrice libraio libraia traduttore traduttrice illustratore
    illustratrice insegnante pensionato pensionata studente studentessa
    penningmeester secretaris verloskundige fysiotherapeut apotheker dierenarts imker uitgever
    vertaler brandweerman brandweervrouw notaris leerkracht vrijwilliger boswachter huisarts
    """
)
# of what people do in one word, of which no list is complete
_ENDINGS = (
    *("ist", "ists", "ian", "eur", "euse", "trice", "iste", "ienne", "ologue", "ologe", "ologin"),
    *("ista", "ologo", "ologa", "grapher", "graph", "maker", "wright", "oller", "ctor", "ctress"),
    *("tor", "dor", "dora", "tore", "rin", "tin", "ler", "ner", "rice", "ant", "ante", "keeper"),
    *(
        "master",
        "warden",
        "herd",
        "wife",
        "sman",
        "erman",
        "raman",
        "woman",
        "grafo",
        "grafa",
        "logist",
        "ager",
    ),
    *("monger", "smith", "graphe", "ier", "iere"),
)
# what ends as trades do, and is a firm or a thing: `Ada Sample (Gartner)`, `Ada Sample, Frontier`
_NO_TRADES = word_set(
    """
    atlassian bombardier cartier chrysler cognizant daimler equant experian gartner guardian kepler
    meridian messier nokian schindler servier smithsonian tesler valiant zapier hustler tatler
    ecuador labrador salvador condor raptor vector factor sector motor tractor reactor incubator
    accelerator indicator elevator equator capacitor generator monitor frontier barrier atelier
    glacier carrier pier tier voyager villager obsidian radian covenant adamant brilliant
    dominant constant banner scanner planner spinner corner dinner aspirin bulletin martian
    zeitgeist checklist playlist pacemaker aerosmith kickstarter raytheon canadian
    """
)
# a post that several people have
PLURAL = pattern(r"([^\W\d_]{4})s\b(?=\W*$|,|\s(?:of|at|for|del?|do|da|du|des)\s)")
PLURALS = pattern(  # of posts, in languages that end them otherwise
    r"(?i)(?:membri|mitglieder|membres|miembros|coordinatori|direttori|docenti|ricercatori|curatori"
    r"|fondatori|vorsitzende|ledamöter|leden|studentinnen|studierende|doktoranden)\b"
)


def ends_as_trade(word: str) -> bool:
    """Whether a word of which we have no list says what somebody does, by its ending."""
    ends = len(word) > 5 and word.endswith(_ENDINGS) and "-" not in word
    return ends and word not in _NO_TRADES
