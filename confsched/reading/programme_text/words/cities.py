"""Cities that stand behind an organization: `Ward and Sample, Raleigh`.

Many are names of people too, so that they count only where a place is looked for.
"""

from collections.abc import Sequence

CITIES = frozenset(
    one.strip()
    for one in """
    albany, albuquerque, anchorage, ann arbor, annapolis, arlington, asheville, athens, atlanta,
    augusta, austin, bakersfield, baltimore, baton rouge, bellevue, bethesda, billings,
    birmingham, bismarck, boise, boulder, bozeman, buffalo, burlington, cary, cedar rapids,
    champaign, chapel hill, charleston, charlotte, charlottesville, chattanooga, cheyenne,
    cincinnati, cleveland, college station, colorado springs, columbia, columbus, concord, corpus
    christi, dallas, davis, dayton, denver, des moines, detroit, dover, duluth, durham, el paso,
    eugene, evanston, everett, fairbanks, fargo, fayetteville, flagstaff, fort collins, fort
    lauderdale, fort wayne, fort worth, frankfort, fresno, gainesville, galveston, grand rapids,
    green bay, greensboro, greenville, harrisburg, hartford, helena, honolulu, houston,
    huntsville, indianapolis, iowa city, irvine, ithaca, jackson, jacksonville, jefferson city,
    juneau, kansas city, knoxville, lansing, las cruces, las vegas, lexington, lincoln, little
    rock, long beach, los angeles, louisville, lubbock, macon, madison, memphis, mesa, miami,
    milwaukee, minneapolis, missoula, mobile, montgomery, montpelier, morgantown, nashville, new
    bern, new haven, new orleans, new york, new york city, newark, norfolk, oakland, ogden,
    oklahoma city, olympia, omaha, orlando, palo alto, pasadena, pensacola, philadelphia, phoenix,
    pierre, pittsburgh, portland, princeton, providence, provo, pueblo, raleigh, rapid city,
    redmond, reno, richmond, riverside, roanoke, rochester, sacramento, salem, salt lake city, san
    antonio, san diego, san francisco, san jose, santa barbara, santa cruz, santa fe, sarasota,
    savannah, scottsdale, scranton, seattle, shreveport, sioux falls, south bend, spokane,
    springfield, st. louis, st. paul, stamford, stockton, syracuse, tacoma, tallahassee, tampa,
    tempe, toledo, topeka, trenton, tucson, tulsa, virginia beach, waco, wichita, wilmington,
    winston-salem, worcester, yonkers, calgary, edmonton, halifax, hamilton, kingston, quebec
    city, regina, saskatoon, st. john's, victoria, winnipeg, aberdeen, bath, bournemouth,
    bradford, brighton, bristol, cardiff, chester, cork, coventry, derby, derry, dublin, dundee,
    edinburgh, exeter, galway, glasgow, gloucester, hull, inverness, leeds, leicester, limerick,
    liverpool, manchester, newcastle, norwich, nottingham, plymouth, portsmouth, preston, reading,
    sheffield, southampton, stirling, sunderland, swansea, waterford, york, adelaide, auckland,
    brisbane, canberra, christchurch, darwin, dunedin, hobart, melbourne, perth, sydney,
    wellington, abuja, accra, addis ababa, bangalore, bengaluru, cape town, chennai, colombo, dar
    es salaam, delhi, dhaka, durban, enugu, hyderabad, ibadan, johannesburg, kampala, karachi,
    kigali, kolkata, lagos, lahore, mumbai, nairobi, new delhi, port harcourt, pretoria, pune,
    bangkok, hanoi, hong kong, jakarta, kuala lumpur, manila, seoul, shanghai, taipei, antwerp,
    basel, belgrade, bergen, bern, bilbao, bologna, bordeaux, bratislava, bremen, bucharest,
    budapest, cologne, dresden, dusseldorf, düsseldorf, eindhoven, florence, frankfurt, freiburg,
    gdansk, ghent, göteborg, gothenburg, göttingen, graz, groningen, hannover, heidelberg,
    helsinki, istanbul, karlsruhe, kiel, kraków, krakow, köln, lausanne, leipzig, leuven, lille,
    linz, ljubljana, lugano, lund, luzern, lyon, maastricht, mainz, malmö, marseille, montpellier,
    münchen, münster, nantes, naples, napoli, nice, nürnberg, padova, palermo, porto, potsdam,
    prague, praha, riga, rotterdam, salzburg, sevilla, sofia, strasbourg, stuttgart, tallinn,
    tampere, the hague, toulouse, trieste, trondheim, tübingen, turin, torino, turku, uppsala,
    utrecht, valencia, venezia, venice, vilnius, warsaw, warszawa, wrocław, zagreb, abu dhabi,
    amman, ankara, asunción, baku, beirut, belo horizonte, bogota, bogotá, brasilia, brasília,
    brno, buenos aires, busan, cairo, campinas, caracas, casablanca, ciudad de méxico, curitiba,
    doha, dubai, firenze, florianópolis, fortaleza, fukuoka, genève, guadalajara, guangzhou,
    guayaquil, haifa, hangzhou, izmir, jerusalem, kharkiv, kobe, kyiv, kyoto, la paz, la plata,
    lima, lviv, medellin, medellín, mexico city, milan, milano, minsk, monterrey, montevideo,
    moscow, nagoya, nanjing, osaka, ostrava, panama city, porto alegre, poznan, poznań, quito,
    rabat, recife, rio de janeiro, riyadh, roma, santiago, santiago de chile, santo domingo, sao
    paulo, sapporo, são paulo, shenzhen, st. petersburg, taichung, tainan, tashkent, tbilisi,
    tehran, tel aviv, tunis, wuhan, yerevan, yokohama, zürich, geneva, genf, ginevra, ginebra,
    vienna, wien, viena, київ, львів, одеса, харків, москва, казань, санкт-петербург, минск,
    новосибирск, екатеринбург, ереван, алматы
    """.replace("\n    ", " ").split(",")
)

# countries of several words, some of which look like names
COUNTRIES_OF_SEVERAL = frozenset(
    one.strip()
    for one in """
    bosnia and herzegovina, burkina faso, cape verde, costa rica, czech republic, dominican
    republic, el salvador, equatorial guinea, great britain, hong kong, isle of man, ivory coast,
    cote d'ivoire, côte d'ivoire, marshall islands, new caledonia, new zealand, north macedonia,
    northern ireland, papua new guinea, puerto rico, republic of korea, san marino, saudi arabia,
    sierra leone, solomon islands, south africa, south korea, sri lanka, timor leste, timor-leste,
    trinidad and tobago, united arab emirates, united kingdom, united states, united states of
    america, virgin islands
    """.replace("\n    ", " ").split(",")
)


def is_city(text: str) -> bool:
    """Whether a text is nothing but a city."""
    return text.casefold().strip(" ,)]") in CITIES


def holds_city(words: Sequence[str]) -> bool:
    """Whether a name ends with a city, or begins with one in German: `Wiener Boote`."""
    first = words[0]
    return is_city(words[-1]) or (first.endswith("er") and is_city(first.removesuffix("er")))
