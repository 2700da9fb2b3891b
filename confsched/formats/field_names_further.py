"""How the columns of somebody's list are called in further languages, behind the first seven.

Slavic, Nordic and Finnish, Hungarian, Romanian and Catalan, Turkish, Greek, Japanese, Chinese and
Korean. They are written as they are compared: without capitals, accents and punctuation.
"""


def _names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in text.split(","))


SESSION = {
    "title": _names(
        "название, название доклада, тема доклада, тема, доклад, мероприятие, событие, лекция, "
        "выступление, назва, доповідь, захід, tytuł, tytuł wystapienia, temat, nazwa, wykład, "
        "prelekcja, referat, wydarzenie, nazev, nazov, nazev prednasky, prednaska, naslov, tittel, "
        "rubrik, forelasning, foredrag, programpunkt, aktivitet, amne, emne, otsikko, aihe, cim, "
        "eloadas cime, eloadas, titlu, titol, activitat, baslık, baslik, oturum, etkinlik, konu, "
        "konusma, τιτλοσ, ομιλια, θεμα, タイトル, 題名, 演題, 講演題目, 発表題目, イベント名, "
        "企画名, セッション名, イベント, セッション, 題目, 演目, プログラム, テーマ, 标题, 標題, "
        "题目, 演讲主题, 演讲题目, 报告题目, 講題, 议题, 議題, 主题, 主題, 活动, 活動, 报告, 名称, "
        "名稱, 内容, 內容, 제목, 발표제목, 발표 제목, 강연명, 세션명, 행사명, 주제, 강연, 세션, "
        "프로그램, 내용"
    ),
    "abstract": _names(
        "аннотация, тезисы, краткое описание, streszczenie, abstrakt, anotace, anotacia, "
        "sammanfattning, sammendrag, tiivistelma, absztrakt, ozet, περιληψη, 概要, 要旨, 要約, "
        "摘要, 简介, 簡介, 초록, 요약"
    ),
    "description": _names(
        "описание, опис, opis, popis, beskrivning, beskrivelse, kuvaus, leiras, descriere, "
        "descripcio, acıklama, aciklama, περιγραφη, 説明, 詳細, 描述, 说明, 說明, 内容, 內容, 설명"
    ),
    "track": _names(
        "трек, секция, поток, направление, sciezka, sekcja, sekce, sekcia, spar, spor, トラック, "
        "分野, カテゴリ, カテゴリー, 議程軌, 议程轨, 분야, 트랙"
    ),
    "type": _names(
        "тип, формат, вид, rodzaj, druh, tyyppi, tipus, tur, ειδοσ, 種別, 種類, 形式, 区分, 类型, "
        "類型, 구분, 유형"
    ),
    "room": _names(
        "зал, аудитория, площадка, место проведения, место, помещение, місце, miejsce, "
        "lokalizacja, mistnost, miestnost, misto, miesto, sal, rum, rom, lokal, lokale, plats, "
        "sted, scen, sali, huone, tila, paikka, terem, helyszin, lloc, yer, oda, αιθουσα, χωροσ, "
        "会場, 場所, 部屋, 教室, ホール, 会议室, 會議室, 地点, 地點, 场地, 場地, 장소, 강의실, "
        "회의실"
    ),
    "date": _names(
        "дата, dato, pvm, paivamaara, tarih, ημερομηνια, 日付, 開催日, 日期, 날짜, 일자"
    ),
    "day": _names(
        "день, день недели, день тижня, dzien, dzien tygodnia, den, den v tydnu, paiva, nap, "
        "gun, ημερα, 曜日, 星期, 요일"
    ),
    "time": _names(
        "время, час, godzina, godziny, czas, cas, hodina, tid, tider, tidspunkt, kl, aika, kello, "
        "klo, idopont, ido, saat, ωρα, 時間, 時刻, 時間帯, 时间, 시간"
    ),
    "start": _names(
        "начало, время начала, початок, rozpoczecie, godzina rozpoczecia, poczatek, od, zacatek, "
        "zaciatok, borjar, starttid, fra, fran, alkaa, alku, alkamisaika, kezdes, kezdete, "
        "inceput, inici, baslangıc, baslangic, εναρξη, 開始, 開始時刻, 開始時間, 開始日時, 日時, "
        "开始, 开始时间, 시작, 시작시간, 시작 시간, 일시"
    ),
    "end": _names(
        "конец, окончание, время окончания, завершение, кінець, zakonczenie, godzina zakonczenia, "
        "koniec, do, konec, slut, sluttid, slutt, slutar, til, paattyy, loppu, paattymisaika, "
        "vege, sfarsit, bitis, ληξη, 終了, 終了時刻, 終了時間, 終了日時, 结束, 结束时间, 結束, "
        "結束時間, 종료, 종료시간, 종료 시간"
    ),
    "duration": _names(
        "длительность, продолжительность, тривалість, czas trwania, delka, trvani, trvanie, "
        "langd, varighed, varighet, kesto, idotartam, durada, διαρκεια, 所要時間, 時長, "
        "时长, 소요시간"
    ),
    "language": _names("язык, мова, jezyk, jazyk, sprak, sprog, kieli, nyelv, limba, llengua, dil"),
    "status": _names("статус, stav, tila"),
    "url": _names("ссылка, odkaz, lank, linkki, リンク, 链接, 連結, 링크"),
}
DETAILS = {
    "name": _names(
        "имя, фио, ф и о, имя и фамилия, imie i nazwisko, jmeno, meno, namn, navn, nimi, nev, "
        "nume, nom i cognoms, ad soyad, ονοματεπωνυμο, 氏名, 名前, 姓名, 이름, 성명"
    ),
    "role": _names("должность, посада, stanowisko, pozice, 役職, 肩書, 职位, 職稱, 직함, 직책"),
    "organization": _names(
        "организация, компания, место работы, організація, afiliacja, instytucja, uczelnia, "
        "instituce, institucia, foretag, virksomhed, organisaatio, szervezet, kurum, 所属, 会社, "
        "单位, 單位, 机构, 機構, 公司, 소속"
    ),
    "bio": _names("биография, 経歴, プロフィール, 약력"),
}
ROLES = {
    "speaker": _names(
        "докладчик, докладчики, спикер, спикеры, выступающии, выступающие, лектор, лекторы, "
        "спікер, спікери, доповідач, prelegent, prelegenci, mowca, wykładowca, prednasejici, "
        "recnik, prednasajuci, talare, forelasare, foredragsholder, oplægsholder, medverkande, "
        "puhuja, puhujat, esiintyja, eloado, vorbitor, ponent, ponents, konusmacı, konusmaci, "
        "konusmacılar, ομιλητησ, ομιλητεσ, 登壇者, 発表者, 講演者, 講師, 演者, 出演者, 出演, "
        "スピーカー, 讲者, 講者, 演讲者, 演講者, 演讲人, 主讲人, 主講人, 报告人, 嘉宾, 讲师, "
        "발표자, 연사, 강연자, 강사, 연자"
    ),
    "author": _names("автор, авторы, autorzy, 著者, 作者, 저자"),
    "moderator": _names("модератор, moderatorka, モデレーター, 主持人, 모더레이터"),
    "chair": _names("председатель, przewodniczacy, ordforande, 座長, 主席, 좌장"),
    "host": _names("ведущии, prowadzacy, konferansjer, 司会, 사회자, 사회"),
}
SECTIONS = {
    "sessions": _names(
        "программа, расписание, доклады, harmonogram, rozvrh, ohjelma, プログラム, スケジュール, "
        "タイムテーブル, 议程, 議程, 日程, 프로그램, 일정"
    ),
    "speakers": _names("докладчики, спикеры, prelegenci, puhujat, 登壇者, 讲者, 講者, 연사"),
    "rooms": _names("залы, salar, 会場, 会议室"),
}
