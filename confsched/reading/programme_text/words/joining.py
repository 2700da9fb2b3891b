"""The words that join the last of several to the others, and those that no title ends with."""

from confsched.patterns import pattern

JOINING = (
    *("and", "et", "und", "y", "e", "ed", "sowie", "en", "og", "och", "oraz", "és", "ve", "și"),
    *("şi", "ja", "и", "та", "і", "και"),
)
# in Polish and Czech; `Ada I Sample` has an initial, and `a` is an article after some words
_SMALL = r"(?-i:i|(?<!\b(?:of|as|in|by|at|to|or|is|be) )(?<!\b(?:and|for) )a)"
_WORDS = "|".join((*JOINING, _SMALL))
AND_WORD = rf"(?:{_WORDS})"  # and no mark, which may stand within the name of a company
AND = rf"(?:&|{_WORDS})"
# before whoever does something, and whoever else is there: `Keynote by Ada Sample with Mo Test`
BY_WORDS = ("by", "von", "par", "por", "door")
WITH_WORDS = ("with", "w/", "mit", "avec", "con", "com", "met", "med")
BY = rf"(?:{'|'.join(BY_WORDS)})"
WITH = rf"(?:{'|'.join(WITH_WORDS)})"
# between two who speak with each other
TALKING = (
    r"(?:in (?:conversation|dialogue) with|interviewed by|im gespr[äa]ch mit|in gesprek met"
    r"|en (?:conversation|dialogue) avec|en (?:conversaci[óo]n|di[áa]logo) con|in dialogo con"
    r"|(?:dialoga|conversa) con|(?:em )?conversa com|w rozmowie z|i samtale? med"
    r"|i dialog med|talks (?:to|with)|speaks with|interview[st]|spricht mit|vs\.?"
    r"|(?<=[)\0]\s)(?-i:v)\.)"
)
# what speakers do, in a sentence about their talk: `Ada Sample, Boat Works, tells how boats sink.`
SAYING = (
    r"(?:will|(?:share|tell|explain|talk|speak|present|show|introduce|describe|explore|argue"
    r"|demonstrate|report|reflect|outline|examine)s?|discuss(?:es)?|erzähl(?:t|en)|erklär(?:t|en)"
    r"|zeig(?:t|en)|spricht|sprechen|berichte(?:t|n)|referier(?:t|en)|diskutier(?:t|en)"
    r"|(?:présente|raconte|explique|montre|parle|partage|propose)(?:nt)?|revien(?:nen)?t"
    r"|(?:presenta|cuenta|explica|comparte|habla|muestra|apresenta|conta|partilha|fala|mostra)n?"
    r"|(?:racconta|spiega|parla|illustra)(?:no)?|vertel(?:t|len)|del?en|deelt|spreekt|bespreekt"
    r"|fort[eæ]ller|viser|presenterer|berättar|visar|presenterar)"
)
# what is no list of people: `Ada Sample (Inn): Rats`, `…: “Rats”`, `…, Inn, tells why rats sing`
SAYS = pattern(rf"\? |\): |: ?[\"“„«]|[,)] {SAYING},? [a-zß-ÿ]")
# at the end of a text that goes on, in any case; `10:30 AM ET` does not
UNFINISHED = (
    r"(?:,|&|(?<!-)\b(?:and|or|of|the|for|from|with|at|in|to"
    r"|(?<!\d )(?<!\b[ap]m )(?<!\b[ap]\.m\. )et|de|des|du|la|le|les|pour|und"
    r"|der|die|das|für|von|y|e|del|di|las|los|dos|della|dello|delle|degli|dei))$"
)
# what is behind names of all of them: `Ada Sample and Ben Sample (both Sample College)`
SHARED = (
    rf"(?P<names>[^()]+?(?:,|&|\b{AND_WORD}\b)[^()]+?)\s*\((?:both|all|beide|alle"
    r"|(?:tou(?:te)?s )?les deux|tou(?:te)?s|amb[oa]s|tod[oa]s|entramb[ie]|tutti)"
    r"(?: (?:of|at|from|von|de|del|di|da))?,? (?P<body>[^()]+)\)"
)
# who leads those before: `Ada Sample, Jo Test (mod: Mo Probe)`
LED = r"\s*\((?P<role>[^\W\d_]{3,14}): *(?P<leader>[^():;]{3,120})\)$"
# who is behind names without one
AND_MORE = pattern(
    r"(?i)(?<=[\w)])(?:,?\s(?:&|and)\s(?:the |his |her |their )?(?:team|others|friends|colleagues)"
    r"|(?-i:,?\s(?:&|and)\s(?:[a-z]+\s){0,2}(?:panell?ists|students|residents|guests|members"
    r"|participants|attendees)|\s(?:en de|und (?:die|den|der)|et les|e [io]|y l[oa]s) [a-zé]{5,16})"
    r"|,?\s(?:and|und|et|y|e)\s(?:zwei|drei|two|three|deux|trois|dos|tres|due|tre|\d)\s[^\W\d_]{4,}"
    r"|,?\set al\.?|(?:\s(?:\+|&|and|with|und|mit|et|con)\s|,\s|\s\()Q ?(?:&|and) ?A\)?)\s*$"
)
