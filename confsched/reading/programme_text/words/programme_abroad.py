"""Labels of programmes in further languages, without capitals and accents; `words` has the others.

Slavic, Nordic and Finnish, Hungarian and Turkish, Romanian, Catalan, Greek, Indonesian, Vietnamese,
Japanese, Chinese and Korean. `titles_abroad` has the words of titles.
"""

# the parts that people have in a session, and the role that they are to us
ROLES = {
    "moderator": """
    модератор / модераторы / модерирует / ведущии / ведущая / ведущие / ведучии / ведуча /
    модераторка / prowadzenie / prowadzi / prowadzacy / prowadzaca / moderuje / moderatorzy /
    ordstyrer / ordstyrere / samtalsledare / modereras av / modereres af / moderaattori / juontaja /
    moderalja / συντονιστησ / συντονιστρια / συντονισμοσ / συντονιζει / 司会 / 司会進行 /
    モデレーター / モデレータ / 主持人 / 主持 / 사회 / 사회자 / 진행 / moderira / moderatorica /
    moderatori / nguoi đieu phoi / đieu phoi / nguoi dan chuong trinh / pembawa acara /
    pemandu acara / модератори / модерира / водещ / водеща / voditelj / 司会者 / 진행자 / מנחה /
    مدير الجلسة / مجری
    """,
    "chair": """
    председатель / председательствующии / головуючии / przewodniczacy / przewodniczaca /
    przewodniczy / predsedajici / predseda / ordforande / mødeleder / puheenjohtaja / elnok /
    levezeto elnok / oturum baskani / presedinte / predsedavajuci / predsedava / predsjeda /
    chu toa / chu toa phien / chu toa phien hop / chu toa phien hop chinh / chu tri / ketua sidang /
    председател / председатель секции / προεδροσ / προεδρειο / 座長 / 主席 / 좌장 /
    predsjedavajuci / יו ר / رئيس الجلسة / رئیس جلسه
    """,
    "host": """
    gospodarz / vard / vært / vert
    """,
    "discussant": """
    討論者 / 指定討論 / コメンテーター / 토론 / 토론자 / 点评人 / 與談人 / phan bien /
    penanggap / pembahas
    """,
    "speaker": """
    докладчик / докладчики / спикер / спикеры / выступающие / участники / эксперты / лектор /
    лекторы / доповідач / доповідачі / спікер / спікери / учасники / лектори / prelegent /
    prelegenci / prelegentka / mowca / mowcy / uczestnicy / wystapia / panelisci / przednasi /
    prednasi / prednasejici / recnik / recnici / vystoupi / diskutuji / hoste / talare /
    medverkande / forelasare / deltagare / taler / talere / oplægsholder / oplægsholdere /
    deltagere / foredragsholder / foredragsholdere / innleder / innledere / deltakere /
    paneldeltakere / puhuja / puhujat / esiintyja / esiintyjat / alustaja / alustajat /
    keskustelijat / keskustelemassa / eloado / eloadok / resztvevok / beszelgetnek / konusmaci /
    konusmacilar / panelistler / vorbitor / vorbitori / invitati / predavac / predavaci / govornik /
    govornici / ομιλητησ / ομιλητεσ / ομιλητρια / ομιλητριεσ / εισηγητησ / εισηγητεσ / συμμετεχουν /
    講演者 / 講師 / 登壇者 / 登壇 / 発表者 / パネリスト / スピーカー / 演者 / 出演 / 報告者 /
    演讲嘉宾 / 演讲人 / 演讲者 / 主讲人 / 主讲 / 嘉宾 / 报告人 / 讲者 / 講者 / 主講人 / 發言人 /
    연사 / 발표자 / 발표 / 강연자 / 강연 / 패널 / 강사 / 발제 / 발제자 / dien gia / bao cao vien /
    nguoi trinh bay / trinh bay / tac gia / dien gia chinh / narasumber / pembicara / pemateri /
    penyaji / panelis / lectori / predavateljica / predavatelj / predavatelji / izlagac / izlagaci /
    sudionici / predavacica / govornica / ponents / conferenciant / говорител / говорители /
    презентатор / презентатори / ponent / xerraire / hizlaria / esineja / runatajs / lektors /
    pranesejas / lektorius / prednasajuci / foredragshallare / luennoitsija / esittaja / sunan /
    prezentator / выступающии / эксперт / 出演者 / 演講者 / 演講人 / 嘉賓 / 讲师 / 報告人 / 发言人 /
    מרצה / דובר / דוברת / المتحدث / متحدث / المحاضر / مقدم العرض / سخنران / ارائه دهنده
    """,
}
# labels of other fields
FIELDS = {
    "room": """
    место / место проведения / зал / аудитория / місце / miejsce / misto / mistnost / sted /
    lokale / rom / plats / paikka / helyszin / terem / yer / αιθουσα / χωροσ / 会場 / 場所 /
    地点 / 地點 / 会议室 / 장소 / tempat / lokasi / đia điem
    """,
    "abstract": """
    аннотация / описание / анотація / opis / popis / anotace / beskrivning / beskrivelse /
    kuvaus / leiras / περιληψη / περιγραφη / 概要 / 内容 / 要旨 / 简介 / 摘要 / 내용 / 개요
    """,
    "title": """
    тема / название / назва / temat / tytuł / nazev / tittel / otsikko / cim / baslik / τιτλοσ /
    θεμα / 題目 / 演題 / テーマ / 主题 / 题目 / 제목 / 주제
    """,
    "time": """
    время / час / godzina / godziny / cas / tid / aika / saat / ωρα / 時間 / 日時 / 时间 / 시간
    / 일시 / waktu / thoi gian
    """,
    "date": """
    дата / dato / paivamaara / tarih / ημερομηνια / 日付 / 日期 / 날짜 / tanggal / ngay / hari
    """,
    "language": """
    язык / мова / jezyk / jazyk / sprak / sprog / kieli / nyelv / dil / 言語 / 语言 / 언어
    """,
}
# what the head of a column says that it has; before a text these may be anything else
COLUMNS = {
    "title": """
    wystapienie / prelekcja / referat / sesja / wydarzenie / program / punkt programu / tresc /
    prednaska / prispevek / prispevok / nazov / aktivita / udalost / obsah / foredrag / innhold /
    indhold / innehall / programpunkt / programpost / aktivitet / esitys / ohjelma / sisalto /
    eloadas / tema / esemeny / etkinlik / sunum / konusma / oturum / konu / eveniment /
    activitate / prezentare / titlu / sesiune / predavanje / naslov / naziv / aktivnost /
    mata kuliah / dogadaj / dogodek / aktivitas / kegiatan / acara / materi / topik / judul / sesi /
    noi dung / chu đe / hoat đong / activitat / ponencia / titol / sessio / доклад /
    выступление / мероприятие / содержание / событие / программа / доповідь / виступ / захід /
    подія / зміст / програма / лекция / събитие / ομιλια / εισηγηση / δραστηριοτητα / προγραμμα
    / タイトル / 演題名 / 講演題目 / 講演 / 発表 / 発表タイトル / セッション / プログラム / 企画
    / イベント / 議題 / 标题 / 標題 / 題目 / 主題 / 議題 / 议题 / 議程 / 议程 / 講題 / 演讲题目
    / 演講題目 / 报告题目 / 報告題目 / 演讲主题 / 活动 / 活動 / 会议内容 / 會議內容 / 活动内容 /
    活動內容 / 세션 / 발표 제목 / 발표제목 / 발표 주제 / 강연 제목 / 강연명 / 프로그램 / 행사
    / כותרת / נושא / הרצאה / שם ההרצאה / פעילות / العنوان / عنوان / الموضوع / عنوان المحاضرة
    / الجلسة / الفعالية / موضوع / عنوان سخنرانی
    """,
    "abstract": "內容",
    "organization": "所属 / 所属機関 / 所屬 / 單位 / 单位 / 소속 / организация / afiliacja",
    "time": """
    godzina rozpoczecia / godzina zakonczenia / od / do / poczatek / koniec / zacatek / konec /
    hodina / tidspunkt / klokkeslett / klokkeslæt / klockslag / kl / klo / kello / kellonaika /
    fra / til / slut / slutt / idopont / ido / kezdes / vege / interval / interval orar / ora /
    vrijeme / vreme / termin / ura / waktu / jam / pukul / jam masuk / jam mulai / jam keluar /
    jam selesai / thoi gian / gio / hora / horari /
    начало / конец / окончание / початок / кінець / часы / време / ωρεσ / 時刻 / 時間帯 /
    開始時間 / 開始時刻 / 開始 / 終了時間 / 終了時刻 / 終了 / 時段 / 时段 / 開始時間 / 結束時間 /
    开始时间 / 结束时间 / 시각 / 시간대 / 시작 / 종료 / 시작 시간 / 종료 시간 / שעה / שעות / זמן
    / الوقت / الساعة / التوقيت / ساعت / زمان
    """,
    "room": """
    sala / pomieszczenie / mistnost / miestnost / sal / rum / lokal / huone / sali / salon / loc
    / dvorana / prostorija / ruang / ruangan / tempat / lokasi / phong / đia điem / lloc / зал
    / зала / място / אולם / חדר / מיקום / القاعة / المكان / سالن / مکان / 会議室 / 部屋 / 教室
    / 會場 / 会场 / 会議室 / 會議室 / 강의실 / 회의실
    """,
    "track": """
    sciezka / blok / sekce / spor / spar / raita / szekcio / sectiune / sekcija / секция / трек
    / поток / секція / потік / トラック / 分野 / 類別 / 类别 / 分会场 / 分會場 / 트랙 / 분야
    """,
    "type": """
    rodzaj / forma / druh / tyyppi / tipus / tur / tip / vrsta / jenis / loai / формат / тип /
    вид / 種別 / 形式 / 区分 / 类型 / 類型 / 구분 / 유형 / 형식
    """,
    "duration": """
    czas trwania / delka / dlzka / varighet / varighed / langd / kesto / idotartam / sure /
    durata / trajanje / durasi / thoi luong / durada / длительность / продолжительность /
    тривалість / διαρκεια / 所要時間 / 时长 / 時長 / 소요시간 / 소요 시간
    """,
    "notes": """
    uwagi / poznamka / poznamky / kommentar / kommentarer / bemærkninger / merknader /
    huomautukset / megjegyzes / notlar / aciklama / observatii / napomena / opombe / catatan /
    keterangan / ghi chu / observacions / примечание / примечания / примітка / примітки /
    бележки / σημειωσεισ / παρατηρησεισ / 備考 / メモ / 备注 / 備註 / 备注说明 / 비고
    """,
    "number": "lp / l.p / sorszam / r. br / stt / 番号 / 序号 / 序號 / 编号 / 번호",
}
PEOPLE = {
    "host": "penanggung jawab / pic / gospodarz / 担当 / 担当者 / 負責人 / 负责人 / 담당 / 담당자",
    "speaker": """
    sodelujoci / sudionici / ucesnici / izlagac / izlagaci / predavatelj / predavatelji /
    prednasajuci / recnici / pembicara / narasumber / pemateri / dien gia / nguoi trinh bay /
    dosen / bao cao vien / ponent / ponents / prezentator / exponent / выступающии /
    发言人 / 报告人 / 報告人 / 講者 / 演講者 / 主讲嘉宾 / 演讲嘉宾 / 发表者 / 發表者 / מרצה /
    מרצים / דובר / المتحدث / المتحدثون / المحاضر / سخنران / ارائه دهنده
    """,
}
