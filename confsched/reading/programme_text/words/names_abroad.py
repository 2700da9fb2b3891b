"""What columns and labels are called in further languages, each with its name in English.

They are written as they are compared: without capitals, accents and punctuation. By rows: Polish,
Czech and Slovak; Danish, Norwegian and Swedish; Finnish, Hungarian, Turkish; Romanian, Croatian,
Slovene; Estonian, Latvian, Lithuanian; Catalan, Basque; Indonesian, Vietnamese; Russian, Ukrainian,
Bulgarian; Greek; Japanese; Chinese; Korean; Hebrew; Arabic, Persian.
Whoever misses a word adds it here: nothing else has to be changed.
"""

_NAMES = {
    "title": (
        "titol, izenburua, gaia, pealkiri, nosaukums, pavadinimas, emne, tytuł, nazwa, temat, "
        "temat zajec, temat wykładu, temat warsztatu, temat wystapienia, temat referatu, "
        "tytuł wystapienia, tytuł prelekcji, tytuł referatu, nazwa sesji, nazev, nazov, "
        "nazev prednasky, nazov prednasky, nazev prace, tema prace, tema zaverecne prace, "
        "nazev talku, nazov talku, nazev prispevku, tittel, "
        "rubrik, overskrift, programpunkt, programpost, titel pa foredrag, otsikko, "
        "esityksen nimi, aihe, cim, eloadas cime, baslik, konu, sunum basligi, bildiri basligi, "
        "titlu, titlul, subiect, titlul prezentarii, naslov, naziv, judul, topik, tieu đe, chu đe, "
        "название, тема, тема доклада, название доклада, заголовок, наименование, назва, "
        "тема доповіді, назва доповіді, заглавие, τιτλοσ, θεμα, τιτλοσ ομιλιασ, τιτλοσ εισηγησησ, "
        "τιτλοσ μαθηματοσ, μαθημα, タイトル, 題名, アジェンダ, 演目, 演題, 演題名, 題目, 曲目, "
        "講演題目, 講演タイトル, "
        "発表タイトル, ltタイトル, テーマ, 件名, イベント名, 企画名, セッション名, "
        "セッションタイトル, プログラム名, 标题, 標題, 题目, 主题, 主題, 议题, 議題, 演讲题目, "
        "演講題目, 报告题目, 報告題目, 演讲主题, 名称, 名稱, 会议名称, 會議名稱, 会议主题, "
        "會議主題, 活动名称, 活動名稱, 講題, 제목, 발표 제목, 발표제목, 강연 제목, 강연제목, "
        "세션명, 주제, 행사명, כותרת, שם ההרצאה, כותרת ההרצאה, נושא, נושא ההרצאה, שם המפגש, "
        "שם האירוע, العنوان, عنوان, عنوان الجلسة, عنوان المحاضرة, عنوان العرض, عنوان الورقة, "
        "الموضوع, موضوع, عنوان سخنرانی, عنوان ارائه, mata kuliah, materi, 발표 주제, 강연명, amne, "
        "titel pa foredraget, foredragets titel, tittel pa foredraget, "
        "foredragets tittel, esityksen otsikko, az eloadas cime, konusma basligi, konusma konusu"
    ),
    "talk": (
        "xerrada, comunicacio, hitzaldia, ettekanne, prezentacija, wystapienie, prelekcja, "
        "referat, prednaska, prispevek, prispevok, foredrag, indlæg, innlegg, esitys, eloadas, "
        "sunum, konusma, bildiri, prezentare, predavanje, izlaganje, доклад, выступление, "
        "доповідь, виступ, лекция, лекція, ομιλια, εισηγηση, παρουσιαση, 講演, 発表, 演讲, 演講, "
        "报告, 報告, 강연, 발표, הרצאה, المحاضرة, محاضرة, سخنرانی, ارائه"
    ),
    "talks": (
        "prelekcje, wystapienia, referaty, prednasky, esitykset, eloadasok, sunumlar, konusmalar, "
        "prezentari, predavanja, доклады, выступления, доповіді, виступи, лекции, ομιλιεσ, "
        "講演一覧, 発表一覧, הרצאות, المحاضرات, سخنرانی ها, سخنرانیها"
    ),
    "session": (
        "sesja, oturum, sesija, sesi, сессия, сесія, συνεδρια, セッション, 세션, מושב, מפגש, "
        "الجلسة, جلسة, نشست, جلسه, sesiune, sessio"
    ),
    "sessions": (
        "sesje, sesiuni, oturumlar, sesije, сессии, сесіі, συνεδριεσ, セッション一覧, מושבים, "
        "מפגשים, الجلسات, نشست ها"
    ),
    "event": (
        "activitat, innhold, indhold, jarduera, uritus, pasakums, renginys, wydarzenie, "
        "punkt programu, udalost, aktivitet, tapahtuma, ohjelmanumero, esemeny, akce, akcia, "
        "etkinlik, eveniment, activitate, dogadaj, dogodek, acara, kegiatan, su kien, мероприятие, "
        "событие, захід, подія, събитие, δραστηριοτητα, εκδηλωση, プログラム, 企画, 内容, 催し, "
        "イベント, 活动, 活動, 內容, 议程, 議程, 会议内容, 會議內容, 프로그램, 내용, 행사, "
        "aktivita, aktivitas, noi dung, hoat đong, אירוע, פעילות, الفعالية, فعالية, النشاط, الحدث, "
        "الفقرة, رویداد, tresc, obsah, innehall, sisalto, aktivnost, содержание, зміст, 活动内容, "
        "活動內容"
    ),
    "schedule": (
        "harmonogram, rozvrh, tidsplan, skema, timeplan, schema, aikataulu, ohjelma, menetrend, "
        "orar, raspored, urnik, jadwal, lich trinh, расписание, программа, розклад, програма, "
        "προγραμμα, 日程, 日程表, 時間割, スケジュール, 日程安排, 日程安排表, 时间表, 時間表, "
        "일정, 일정표, 시간표, תוכנית, תכנית, לוח זמנים, برنامج الموتمر, "
        "البرنامج, الجدول, جدول الأعمال, برنامه"
    ),
    "subtitle": (
        "podtytuł, podtitul, undertitel, undertittel, underrubrik, alaotsikko, alcim, alt baslik, "
        "podnaslov, подзаголовок, підзаголовок, υποτιτλοσ, サブタイトル, 副題, 副标题, 副標題, "
        "부제"
    ),
    "abstract": (
        "resum, laburpena, kokkuvote, santrauka, streszczenie, abstrakt, anotace, sammanfattning, "
        "sammendrag, tiivistelma, osszefoglalo, kivonat, ozet, rezumat, sazetak, povzetek, "
        "ringkasan, tom tat, аннотация, тезисы, анотація, тези, резюме, περιληψη, 概要, 要旨, "
        "抄録, 摘要, 초록, 요약, 개요, תקציר, الملخص, ملخص, چکیده"
    ),
    "description": (
        "descripcio, deskribapena, kirjeldus, apraksts, aprasymas, opis, popis, beskrivning, "
        "beskrivelse, kuvaus, leiras, aciklama, descriere, deskripsi, mo ta, описание, опис, "
        "περιγραφη, 説明, 詳細, 紹介文, 简介, 簡介, 描述, 介绍, 介紹, 内容简介, 说明, 說明, 설명, "
        "소개, 내용 설명, תיאור, الوصف, وصف, توضیحات, شرح"
    ),
    "track": (
        "eix, ambit, ardatza, sciezka, sekcja, kategoria, sekce, sekcia, spar, spor, "
        "kategori, raita, teema, szekcio, sectiune, sekcija, kategorija, jalur, chuyen đe, секция, "
        "трек, направление, категория, поток, секція, напрям, категорія, направления, ενοτητα, "
        "κατηγορια, θεματικη, θεματικη ενοτητα, トラック, カテゴリ, カテゴリー, 分野, 分類, 部門, "
        "ジャンル, 分会场, 分會場, 类别, 類別, 专题, 專題, 分类, 领域, 領域, 트랙, 분야, 카테고리, "
        "분과, מסלול, קטגוריה, المسار, المحور, التصنيف, محور, потік, linea tematica, "
        "area tematica, 分论坛, 分論壇, 专场, 專場"
    ),
    "type": (
        "rodzaj, forma, druh, tyyppi, tipus, formatum, tur, tip, vrsta, jenis, tipe, loai, тип, "
        "формат, вид, τυποσ, ειδοσ, 種別, 種類, 形式, 区分, タイプ, 类型, 類型, 유형, 종류, 형식, "
        "구분, סוג, النوع, نوع, نوع الجلسة"
    ),
    "room": (
        "lloc, ubicacio, espai, aretoa, lekua, tokia, ruum, koht, telpa, zale, vieta, auditorija, "
        "miejsce, pomieszczenie, lokalizacja, mistnost, sal, misto, ucebna, miestnost, miesto, "
        "misto konani, "
        "rum, lokal, lokale, rom, sted, plats, huone, sali, paikka, terem, helyszin, helyiseg, "
        "yer, kde, gdzie, hvor, где, де, oda, mekan, loc, locul, incapere, dvorana, prostorija, "
        "mjesto, lokacija, prostor, ruang, ruangan, tempat, lokasi, phong, đia điem, зал, "
        "аудитория, место, помещение, комната, площадка, место проведения, зала, аудиторія, місце, "
        "кімната, місце проведення, място, стая, αιθουσα, χωροσ, τοποθεσια, 会場, 部屋, 場所, "
        "教室, ホール, 会議室, ルーム, 開催場所, 会场, 會場, 地点, 地點, 会议室, 會議室, 房间, "
        "房間, 场地, 場地, 장소, 강의실, 회의실, 룸, 발표장, חדר, אולם, מיקום, מקום, القاعة, قاعة, "
        "المكان, مكان, الموقع, الغرفة, سالن, مکان, محل, محل برگزاری, اتاق, tila, tilat"
    ),
    "rooms": (
        "pomieszczenia, mistnosti, salen, lokaler, huoneet, termek, salonlar, dvorane, залы, "
        "помещения, зали, аудитории, αιθουσεσ, 会場一覧, 部屋一覧, אולמות, القاعات, سالن ها"
    ),
    "date": (
        "kuupaev, datums, dato, paivamaara, pvm, tarih, tanggal, hari tanggal, ngay, дата, "
        "ημερομηνια, 日付, 日にち, 開催日, 月日, 年月日, 開始日, 日期, 开始日期, 開始日期, 날짜, "
        "일자, תאריך, التاريخ, تاريخ, تاریخ"
    ),
    "day": (
        "eguna, dzien, den, paiva, viikonpaiva, nap, gun, ziua, zi, hari, день, день недели, "
        "день тижня, ден, ημερα, 日, 曜日, 日目, 天, 星期, 요일, יום, اليوم, يوم, روز"
    ),
    "time": (
        "horari, ordua, ordutegia, aeg, kellaaeg, laiks, laikas, kdy, kedy, kiedy, nar, hvornar, "
        "когда, коли, godzina, godziny, godz, czas, cas, hodina, tid, klockslag, tidspunkt, "
        "cas konani, "
        "klokkeslæt, klokkeslett, tidsrom, kl, aika, kello, klo, kellonaika, ajankohta, ido, "
        "idopont, idosav, saat, zaman, interval orar, interval, vrijeme, termin, ura, waktu, jam, "
        "pukul, thoi gian, gio, время, часы, час, време, ωρα, ωρεσ, 時間, 時刻, 時間帯, 时间, "
        "时段, 時段, 시간, 시각, 시간대, שעה, שעות, זמן, الوقت, وقت, الساعة, التوقيت, ساعت, زمان, "
        "vreme, jam masuk, jam keluar, 予定時刻"
    ),
    "start": (
        "hasiera, algus, sakums, pradzia, poczatek, rozpoczecie, starttid, godzina rozpoczecia, "
        "od, cas od, godz od, godzina od, godz rozpoczecia, alkaa klo, "
        "zacatek, zaciatok, starttidspunkt, borjar, begynder, begynner, fra, fran, alku, "
        "alkaa, alkuaika, aloitus, alkamisaika, kezdes, kezdete, kezdes ideje, kezdo idopont, "
        "baslangic, baslangic saati, baslama saati, inceput, ora de inceput, ora inceput, pocetak, "
        "zacetek, mulai, waktu mulai, jam mulai, bat đau, gio bat đau, начало, время начала, "
        "дата начала, початок, час початку, начален час, εναρξη, ωρα εναρξησ, απο, 開始, 開始時間, "
        "開始時刻, 開始日時, 日時, data i godzina, datum a cas, dato og tid, datum och tid, "
        "tarih ve saat, tarih saat, data si ora, datum i vrijeme, tanggal dan waktu, ngay gio, "
        "дата и время, дата время, дата и час, дата та час, ημερομηνια και ωρα, 日期时间, "
        "日期時間, 날짜 및 시간, 날짜와 시간, 开始, 开始时间, 起始时间, 시작, 시작 시간, 시작시간, "
        "시작시각, 시작 시각, 일시, התחלה, שעת התחלה, זמן התחלה, البداية, البدء, وقت البدء, "
        "وقت البداية, من, شروع, ساعت شروع, زمان شروع, از"
    ),
    "end": (
        "fi, hora de finalitzacio, hora de fi, amaiera, bukaera, lopp, beigas, pabaiga, koniec, "
        "zakonczenie, godzina zakonczenia, konec, ukonceni, do, cas do, godz do, godzina do, "
        "godz zakonczenia, "
        "paattyy klo, час завершення, sluttid, slut, slutt, slutar, "
        "slutter, sluttidspunkt, til, loppu, loppuu, loppuaika, paattyy, lopetus, befejezes, vege, "
        "bitis, bitis saati, sfarsit, ora de sfarsit, ora sfarsit, zavrsetak, selesai, "
        "waktu selesai, jam selesai, ket thuc, gio ket thuc, конец, окончание, время окончания, "
        "завершение, кінець, закінчення, час закінчення, завершення, краи, краен час, ληξη, "
        "ωρα ληξησ, εωσ, τελοσ, 終了, 終了時間, 終了時刻, 終了日時, 结束, 結束, 结束时间, "
        "結束時間, 종료, 종료 시간, 종료시간, 종료시각, 종료 시각, 끝, סיום, שעת סיום, זמן סיום, "
        "النهاية, الانتهاء, وقت الانتهاء, وقت النهاية, إلى, پایان, ساعت پایان, زمان پایان, تا"
    ),
    "duration": (
        "durada, iraupena, kestus, ilgums, trukme, czas trwania, długosc, delka, trvani, dlzka, "
        "langd, varaktighet, varighed, varighet, kesto, idotartam, hossz, sure, trajanje, durasi, "
        "thoi luong, длительность, продолжительность, тривалість, продължителност, διαρκεια, "
        "所要時間, 所要, 長さ, 时长, 時長, 持续时间, 소요 시간, 소요시간, 진행시간, משך, משך זמן, "
        "المدة, مدة, مدت, مدت زمان, 尺"
    ),
    "language": (
        "llengua, hizkuntza, keel, valoda, kalba, jezyk, jazyk, sprak, sprog, kieli, nyelv, dil, "
        "limba, jezik, bahasa, ngon ngu, язык, мова, език, γλωσσα, 言語, 语言, 語言, 언어, שפה, "
        "اللغة, زبان"
    ),
    "status": (
        "durum, allapot, stare, статус, ステータス, 状態, 状态, 狀態, 상태, סטטוס, الحالة, وضعیت"
    ),
    "url": (
        "odkaz, odnosnik, lank, lenke, linkki, baglanti, ссылка, посилання, συνδεσμοσ, リンク, "
        "链接, 連結, 링크, קישור, الرابط, رابط, لینک"
    ),
    "number": (
        "num, numer, lp, l p, cislo, poradi, poradove cislo, sorszam, sira, sira no, redni broj, "
        "номер, n п п, 番号, 演題番号, 编号, 編號, 序号, 序號, 번호, 순번, מספר, الرقم, رقم, "
        "شماره, ردیف, stt"
    ),
    "tags": (
        "tagi, słowa kluczowe, klicova slova, nyckelord, nøgleord, nøkkelord, avainsanat, "
        "kulcsszavak, anahtar kelimeler, etiketler, cuvinte cheie, kljucne rijeci, теги, "
        "ключевые слова, ключові слова, λεξεισ κλειδια, タグ, キーワード, 标签, 標籤, 关键词, "
        "關鍵詞, 關鍵字, 태그, 키워드, תגיות, الكلمات المفتاحية, کلمات کلیدی"
    ),
    "notes": (
        "uwagi, notatki, poznamka, poznamky, anteckningar, kommentarer, noter, bemærkninger, "
        "merknad, notater, huomautukset, muistiinpanot, huom, megjegyzes, megjegyzesek, notlar, "
        "observatii, napomena, napomene, opombe, catatan, keterangan, ghi chu, примечание, "
        "примечания, комментарии, заметки, примітка, примітки, коментар, бележки, σημειωσεισ, "
        "παρατηρησεισ, 備考, メモ, 注記, 補足, 备注, 備註, 비고, 참고, 메모, הערות, ملاحظات, "
        "یادداشت, kommentar, merknader, observacions, 备注说明"
    ),
    "speaker": (
        "ponent, conferenciant, xerraire, hizlaria, esineja, runatajs, lektors, pranesejas, "
        "kursholder, kursleder, panelisti, hovori, egitmen, davetli "
        "konusmaci, atolye yurutucusu, sustinut de, prezinta, тренер, спікерка, "
        "доповідачка, лекторка, тренерка, παρουσιαζει, 話題提供, 話題提供者, "
        "パネラー, ゲスト, 기조강연자, "
        "instruktur, pelatih, pembicara kunci, pemantik, oleh, "
        "lektorius, kdo, kto, hvem, vem, кто, хто, prelegent, prelegentka, mowca, wykładowca, "
        "prednasejici, imie i nazwisko prelegenta, imie i nazwisko prowadzacego, "
        "jmeno prednasejiciho, jmeno a prijmeni prednasejiciho, eloado neve, az eloado neve, "
        "konusmaci adi, konusmaci adi soyadi, konusmacinin adi soyadi, "
        "recnik, prednasajuci, talare, forelasare, foredragshallare, taler, oplægsholder, "
        "foredragsholder, innleder, puhuja, esiintyja, luennoitsija, esittaja, eloado, konusmaci, "
        "sunan, vorbitor, prezentator, predavac, govornik, izlagac, predavatelj, pembicara, "
        "pemateri, narasumber, dien gia, докладчик, спикер, лектор, выступающии, эксперт, "
        "доповідач, спікер, говорител, ομιλητησ, ομιλητρια, εισηγητησ, διδασκων, διδασκουσα, "
        "講演者, 発表者, 発表団体, 出演団体, 登壇者, スピーカー, 演者, 出演者, 報告者, 出演, "
        "演讲者, 演講者, 讲者, "
        "講者, 主讲人, 主講人, 演讲人, 演講人, 嘉宾, 嘉賓, 演讲嘉宾, 讲师, 講師, 报告人, 報告人, "
        "发言人, 主讲, 教练, 教師, 教师, преподаватель, викладач, 발표자, 연사, 강연자, 강사, "
        "발제자, מרצה, שם המרצה, דובר, דוברת, المتحدث, متحدث, المحاضر, مقدم العرض, سخنران, "
        "ارائه دهنده, przednasi, prednasi, alustaja, 登壇, パネリスト, 發言人, 패널, 발제, "
        "bao cao vien, nguoi trinh bay, trinh bay, dien gia chinh, penyaji, panelis, "
        "predavateljica, predavacica, govornica, презентатор, dosen, exponent, 主讲嘉宾, 发表者, "
        "發表者, εισηγητρια"
    ),
    "speakers": (
        "ponents, hizlariak, esinejad, runataji, pranesejai, medverkande, deltagare, deltakere, "
        "paneldeltagare, paneldeltagere, i panelen, i panelet, panelet, medverkar, "
        "medvirkende, debattører, panelistit, osallistujat, kouluttajat, asiantuntijat, "
        "mukana, panelistki, udzial biora, udział biora, udział wezma, w panelu udział wezma, "
        "w dyskusji udział wezma, ucastnici, debatuji, diskutujici, v panelu, vendegek, "
        "panelistak, beszelgetotarsak, felszolalok, beszelgetes resztvevoi, a beszelgetes "
        "resztvevoi, kerekasztal resztvevoi, participanti, intervin, συζητουν, "
        "καλεσμενοι, μιλουν, ομιλουν, συμμετεχοντεσ, katilimcilar, konuklar, "
        "участники дискуссии, в дискуссии участвуют, участвуют, выступают, гости, приглашены, "
        "приглашенные спикеры, панелисты, спікерки, учасниці, учасники дискусіі, експерти, "
        "гості, панелісти, виступають, "
        "패널리스트, 圆桌嘉宾, 对话嘉宾, 与会嘉宾, 分享嘉宾, 出席嘉宾, 特邀嘉宾, peserta "
        "diskusi, "
        "prelegenci, mowcy, recnici, oplægsholdere, foredragsholdere, talere, puhujat, esiintyjat, "
        "esittajat, eloadok, konusmacilar, vorbitori, predavaci, govornici, izlagaci, докладчики, "
        "спикеры, выступающие, эксперты, доповідачі, спікери, лектори, лекторы, преподаватели, "
        "викладачі, ομιλητεσ, εισηγητεσ, 登壇者一覧, スピーカー一覧, 연사진, מרצים, דוברים, "
        "المتحدثون, المتحدثين, المحاضرون, سخنرانان, участники, учасники, uczestnicy, wystapia, "
        "panelisci, vystoupi, diskutuji, hoste, deltagere, innledere, paneldeltakere, alustajat, "
        "keskustelijat, keskustelemassa, resztvevok, beszelgetnek, panelistler, invitati, "
        "ομιλητριεσ, συμμετεχουν, lectori, predavatelji, sudionici, говорители, презентатори, "
        "sodelujoci, ucesnici, speakeri"
    ),
    "author": (
        "forfatter, kirjoittaja, szerzo, yazar, автор, συγγραφεασ, 著者, 作者, 저자, מחבר, المؤلف, "
        "الباحث, نویسنده, tac gia"
    ),
    "authors": (
        "autorzy, forfattere, kirjoittajat, szerzok, yazarlar, авторы, автори, συγγραφεισ, מחברים, "
        "المؤلفون, الباحثون, نویسندگان"
    ),
    "moderator": (
        "ordstyrer, moderaattori, juontaja, moderatorzy, voditelj, "
        "debattleder, debatleder, debattledare, samtaleleder, moderatorer, seminarieledare, "
        "panelledare, juontajat, vetajat, keskustelun vetaja, paneelin vetaja, "
        "tyopajan vetaja, fasilitaattori, moderatorka, rozmowe prowadzi, spotkanie prowadzi, "
        "moderuji, vede, moderal, levezeto, a beszelgetest vezeti, musorvezeto, vezeti, "
        "moderatoare, modereaza, συντονιστεσ, συντονιζουν, moderatorler, oturum yoneticisi, "
        "panel yoneticisi, yoneten, kolaylastirici, ведет, модерує, модерують, веде, "
        "модераторы секции, 総合司会, ファシリテーター, 聞き手, 모더레이터, "
        "fasilitator, pemandu, pemandu "
        "diskusi, "
        "модератор, ведущии, ведущая, ведучии, водещ, συντονιστησ, συντονιστρια, 司会, 司会者, "
        "モデレーター, モデレータ, 主持人, 主持, 사회자, 사회, 진행자, 진행, מנחה, مدير الجلسة, "
        "مجری, модераторы, модерирует, ведущие, ведуча, модераторка, moderacja, "
        "prowadzacy dyskusje, prowadzaca dyskusje, "
        "moderuje, ordstyrere, samtalsledare, modereras av, modereres af, moderalja, συντονισμοσ, "
        "コーディネーター, コーディネータ, 引言人, "
        "συντονιζει, 司会進行, moderira, moderatorica, moderatori, nguoi đieu phoi, đieu phoi, "
        "nguoi dan chuong trinh, pembawa acara, pemandu acara, модератори, модерира, водеща"
    ),
    "discussion leader": (
        "prowadzacy, prowadzaca, prowadzenie, prowadzi, prowadzacy sesje, prowadzaca sesje"
    ),
    "chair": (
        "przewodniczacy, przewodniczaca, predsedajici, ordforande, mødeleder, puheenjohtaja, "
        "levezeto elnok, oturum baskani, presedinte, predsjedavajuci, председатель, головуючии, "
        "møteleiar, oturum baskanlari, presedinte de sesiune, προεδρευει, προεδρευων, "
        "председательствует, сопредседатели, руководитель секции, ketua sesi, "
        "προεδροσ, προεδρειο, 座長, 主席, 좌장, יו ר, יושב ראש, יושבת ראש, "
        "رئيس الجلسة, رئیس جلسه, "
        "председательствующии, przewodniczy, predseda, elnok, predsedavajuci, predsedava, "
        "predsjeda, chu toa, chu toa phien, chu toa phien hop, chu toa phien hop chinh, chu tri, "
        "ketua sidang, председател, председатель секции, møteleder, "
        "szekcioelnok, uleselnok"
    ),
    "full name": (
        "nom i cognoms, izen abizenak, vardas pavarde, imie i nazwisko, nazwisko i imie, "
        "jmeno a prijmeni, meno a priezvisko, namn, navn, nimi, nev, ad soyad, adi soyadi, isim, "
        "nume si prenume, nume, ime i prezime, nama, ho ten, ho va ten, фио, ф и о, имя и фамилия, "
        "піб, імя та прізвище, ονοματεπωνυμο, 氏名, 名前, お名前, 姓名, 名字, 이름, 성명, 성함, "
        "שם, שם מלא, الاسم, الاسم الكامل, نام و نام خانوادگی"
    ),
    "first name": (
        "izena, eesnimi, vards, vardas, imie, jmeno, krestni jmeno, meno, fornamn, fornavn, "
        "etunimi, keresztnev, utonev, ad, adi, prenume, имя, імя, ім я, име, ονομα, 名, שם פרטי, "
        "الاسم الأول, نام"
    ),
    "last name": (
        "cognoms, abizena, abizenak, perekonnanimi, uzvards, pavarde, nazwisko, prijmeni, "
        "priezvisko, efternamn, efternavn, etternavn, sukunimi, vezeteknev, csaladnev, soyad, "
        "soyadi, nume de familie, prezime, фамилия, прізвище, επωνυμο, 姓, שם משפחה, اسم العائلة, "
        "اللقب, نام خانوادگی"
    ),
    "host": (
        "gospodarz, vard, vært, vert, konferencier, konferansier, hazigazda, amfitrion, gazda, "
        "sunucu"
    ),
    "discussant": (
        "討論者, 指定討論, コメンテーター, 토론, 토론자, 点评人, 與談人, phan bien, penanggap, "
        "指定討論者, 点评嘉宾, 지정토론, 지정토론자, "
        "dyskutanci, "
        "дискутанты, дискутанти, tartismacilar, "
        "σχολιαστησ, "
        "pembahas"
    ),
    "in charge": ("penanggung jawab, 担当, 担当者, 負責人, 负责人, 담당, 담당자"),
    "organization": (
        "institucio, entitat, organitzacio, erakundea, asutus, iestade, istaiga, organizacja, "
        "afiliacja, instytucja, uczelnia, organizace, instituce, organizacia, foretag, virksomhed, "
        "bedrift, organisasjon, yritys, organisaatio, ceg, intezmeny, szervezet, munkahely, kurum, "
        "sirket, kurulus, companie, institutie, organizatie, afiliere, tvrtka, organizacija, "
        "ustanova, institucija, podjetje, instansi, lembaga, organisasi, perusahaan, to chuc, "
        "institusjon, arbeidsgiver, arbetsgivare, arbejdsgiver, arbejdssted, "
        "arbeidssted, tyopaikka, "
        "miejsce pracy, arbeitsstelle, dienststelle, arbeitgeber, employeur, lieu de travail, "
        "lugar de trabajo, local de trabalho, "
        "pracoviste, don vi, đon vi, don vi cong tac, đon vi cong tac, "
        "организация, компания, место работы, учреждение, вуз, організація, компанія, установа, "
        "фирма, φορεασ, οργανισμοσ, εταιρεια, 所属, 会社, 会社名, 所属機関, 団体, 組織, 機関, "
        "单位, 單位, 公司, 机构, 機構, 组织, 工作单位, 所属单位, 소속, 회사, 기관, 소속기관, "
        "ארגון, חברה, מוסד, المؤسسة, الجهة, المنظمة, الشركة, الجامعة, سازمان, دانشگاه, شرکت, 所屬"
    ),
    "position": (
        "carrec, kargua, amet, amats, pareigos, stanowisko, pozice, funkce, pozicia, befattning, "
        "stilling, rolle, tehtava, rooli, beosztas, pozicio, unvan, gorev, pozisyon, rol, "
        "pozicija, jabatan, chuc vu, должность, посада, длъжност, θεση, ιδιοτητα, 役職, 肩書, "
        "肩書き, 職名, 职位, 職位, 职务, 職務, 职称, 職稱, 직책, 직위, 직급, תפקיד, المنصب, "
        "الوظيفة, المسمى الوظيفي, سمت, funkcja, titteli, roll, rola, functia"
    ),
    "bio": (
        "biogram, notka biograficzna, nota biograficzna, medailonek, zivotopis, biografi, "
        "esittely, eletrajz, bemutatkozas, ozgecmis, biyografi, zivljenjepis, tieu su, биография, "
        "о спикере, о докладчике, біографія, про спікера, βιογραφικο, 略歴, 経歴, プロフィール, "
        "自己紹介, 个人简介, 讲者简介, 講者簡介, 嘉宾简介, 약력, 발표자 소개, 연사 소개, ביוגרפיה, "
        "السيرة الذاتية, نبذة, زندگینامه"
    ),
    "email": (
        "adres e mail, adresa e mail, e post, epost, sahkoposti, e posta, eposta, surel, почта, "
        "электронная почта, эл почта, електронна пошта, пошта, имеил, メール, メールアドレス, "
        "邮箱, 郵箱, 电子邮件, 電子郵件, 이메일, דוא ל, אימייל, البريد الإلكتروني, ایمیل"
    ),
    "country": (
        "zeme, krajina, maa, orszag, ulke, tara, drzava, negara, quoc gia, страна, краіна, "
        "държава, χωρα, 国, 国家, 國家, 국가, 나라, מדינה, الدولة, البلد, کشور"
    ),
}
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae"})  # as keys of data are spelt
_KNOWN = {name.strip(): english for english, names in _NAMES.items() for name in names.split(",")}
ENGLISH: dict[str, str] = {name.translate(_LETTERS): one for name, one in _KNOWN.items()} | _KNOWN
