"""Words that titles are made of in further languages, and what they say of a session.

Without capitals and accents; `session_words` has the others.
"""

# what sessions are called besides their title: `Presentasi: …`, `Доклад 2. …`
KINDS = """
    sesja prezentacja wykład prelekcja referat warsztat blok sekce blok prednaska prezentace sekcia
    prispevok delavnica predavanje sekcija radionica izlaganje sesija foredrag oplæg innlegg sesjon
    esitys sessio tyopaja eloadas szekcio oturum sunum konusma prezentare sesiune presentasi sesi
    materi diskusi pemaparan phien tham luan xerrada sessio ponencia tallare доклад лекция секция
    сессия выступление презентация семинар дискуссия доповідь лекція секція сесія виступ лекция
    ομιλια συνεδρια εισηγηση παρουσιαση relatorio obradoiro
"""
# what headings of a programme, and those of what is none, have
PROGRAMME = """
    harmonogram rozvrh programma agenda skema tidsplan timeplan ohjelma aikataulu menetrend
    programi orar raspored urnik jadwal rundown расписание программа розклад
    програма προγραμμα プログラム タイムテーブル スケジュール 日程 日程表 時間割 時程 議程 议程
    日程安排 会议日程 会议议程 大会议程 會議議程 프로그램 일정 일정표 시간표 타임라인 타임테이블
"""
LEFT_OUT = """
    organizatorzy / komitet organizacyjny / komitet naukowy / patronat / partnerzy / sponsorzy /
    rejestracja i kontakt / kontakt / o nas / organizatori / vstupne / partneri / podporniki /
    organizacijski odbor / arrangører / arrangorer / praktisk informasjon / praktiske oplysninger /
    praktisk information / anmalan / tilmelding / pamelding / jarjestajat / ilmoittautuminen ja
    hinnat / szervezok / tamogatok / elerhetoseg / duzenleyenler / sponsorlar / iletisim /
    organizatori / parteneri / panitia / narahubung / hubungi kami / catatan teknis / lien he /
    ban to chuc / nha tai tro / организаторы / контакты / партнеры / спонсоры / оргкомитет /
    программныи комитет / організатори / контакти / партнери / організаціинии комітет /
    организатори / διοργανωτεσ / χορηγοι / επικοινωνια / οργανωτικη επιτροπη / 運営委員 /
    運営委員会 / 実行委員 / 実行委員会 / 世話人 / 組織委員会 / 主催 / 共催 / 後援 / 協賛 /
    スポンサー / アクセス / 参加登録 / 参加費 / 参加方法 / 申込方法 / お申し込み / お問い合わせ
    / お問い合せ / 問い合わせ先 / 連絡先 / 関連イベント / 主办单位 / 主辦單位 / 承办单位 /
    协办单位 / 協辦單位 / 指導單位 / 联系我们 / 联系方式 / 聯絡我們 / 交通指南 / 交通資訊 /
    报名方式 / 報名方式 / 赞助商 / 贊助商 / 组织委员会 / 주최 / 주관 / 후원 / 오시는 길 / 문의 /
    참가 신청 / 등록 안내 / 찾아오시는 길
"""

TYPES = {
    "registration": """
    skraning /
    rejestracja / registrace / registracia / registracija / registrering / ilmoittautuminen /
    regisztracio / inregistrare / inregistrarea / primirea participantilor / registrasi /
    pendaftaran / pendaftaran ulang / đang ky / đon tiep / đon tiep đai bieu / acreditacio /
    inscripcions / kayit / регистрация / реєстрація / εγγραφη / εγγραφεσ / προσελευση / 受付 /
    開場 / 签到 / 簽到 / 報到 / 报到 / 등록 / 접수
    """,
    "meal": """
    xantar / almorzo /
    obiad / przerwa obiadowa / sniadanie / kolacja / obed / vecere / vecera / kosilo / rucak /
    vecerja / frokost / lunsj / middag / lounas / illallinen / ebed / ebedszunet / vacsora /
    ogle yemegi / ogle arasi / pranz / pauza de pranz / cina / makan siang / makan malam /
    ishoma / an trua / bua trua / dinar / sopar / esmorzar / обед / ланч / ужин / завтрак / обід
    / обідня перерва / вечеря / обяд / вечеря / γευμα / δειπνο / 昼食 / 昼休み / 昼休憩 /
    お昼休憩 / ランチ / お昼ごはん / 夕食 / 朝食 / 午餐 / 午休 / 晚餐 / 晚宴 / 早餐 / 用餐 /
    hadegisverður / hadegismatur / hadegishle / kvoldverður / morgunverður /
    점심 / 점심 식사 / 점심시간 / 중식 / 저녁 식사 / 만찬
    """,
    "break": """
    hle / kaffihle /
    przerwa / przerwa kawowa / prestavka / odmor / odmor za kavo / pauza / pauza za kavu /
    pauza de cafea / kaffepaus / kaffepause / fika / kahvitauko / tauko / szunet / kaveszunet /
    kahve molasi / kahve arasi / mola / istirahat / rehat / giai lao / nghi giai lao / nghi ngoi /
    tea break / перерыв / перерва / кофе-бреик / кофе-пауза / кава-бреик / почивка / кафе пауза
    / διαλειμμα / διαλειμμα καφε / 休憩 / コーヒーブレイク / ティーブレイク / 休息 / 茶歇 /
    茶敘 / 茶叙 / 茶點 / 휴식 / 휴식 시간 / 쉬는 시간 / 커피 브레이크
    """,
    "social": """
    bankiet / druzenje / domjenak / fogadas / kokteyl / фуршет / банкет / нетворкинг /
    нетворкінг / δεξιωση / 懇親会 / 交流会 / 交流會 / 招待会 / 欢迎晚宴 / 네트워킹 / 리셉션
    """,
    "keynote": """
    wykład inauguracyjny / wykład plenarny / wykłady plenarne / plenarni prednaska /
    plenarno predavanje / plenaris eloadas / пленарныи доклад / пленарна доповідь / 基調講演 /
    主旨演讲 / 主旨演講 / 主题演讲 / 主題演講 / 大会报告 / 特邀报告 / 기조강연 / 기조 강연 /
    기조연설
    """,
    "opening": """
    otwarcie / sesja otwarcia / powitanie / zahajeni / otvorenie / otvoritev / otvaranje /
    uvodni pozdrav / pozdravni nagovor / oppning / abning / apning / velkomst / velkommen /
    valkommen / avajaiset / megnyito / koszonto / acilis / acilis konusmasi / deschidere /
    deschiderea / cuvant de deschidere / cuvant de bun venit / pembukaan / khai mac /
    phat bieu khai mac / inauguracio / benvinguda / otevreni / privitani /
    invigning / открытие / приветственное слово /
    відкриття / откриване / εναρξη / χαιρετισμοι / 開会 / 開会式 / 開会挨拶 / 開会の挨拶 /
    開会のあいさつ / オープニング / 开幕 / 开幕式 / 开幕致辞 / 開幕 / 開幕式 / 開幕致詞 / 致辞 /
    致詞 / 개회 / 개회식 / 개회사 / 환영사 / 오프닝
    """,
    "closing": """
    zakonczenie / zamkniecie / zakonceni / zaver / zakljucek / zatvaranje / avslutning /
    afslutning / paatossanat / zaras / kapanis / inchidere / inchiderea / concluzii / penutupan
    / penutup / be mac / cloenda / закрытие / подведение итогов / закриття / закриване / ληξη /
    閉会 / 閉会式 / 閉会挨拶 / 閉会の挨拶 / 閉会のあいさつ / クロージング / エンディング / 闭幕 /
    ukonceni / zarszo / 闭幕式 / 閉幕 / 閉幕式 / 폐회 / 폐회식 / 폐회사 / 클로징
    """,
    "panel": """
    panel dyskusyjny / debata / okragły stoł / panelova diskuse / okrogla miza / okrugli stol /
    paneldebatt / paneldiskussion / paneldebat / paneelikeskustelu / kerekasztal /
    masa rotunda / panel diskusi / taula rodona / круглыи стол / панельная дискуссия /
    круглии стіл / панельна дискусія / кръгла маса / στρογγυλη τραπεζα /
    パネルディスカッション / パネル討論 / 圆桌讨论 / 圆桌论坛 / 圓桌論壇 / 圓桌討論 / 小組討論 /
    座談 / 패널 토론 / 패널토론 / 패널토의
    """,
    "workshop": """
    warsztat / warsztaty / delavnica / radionica / tyopaja / muhely / atolyesi / lokakarya /
    мастер-класс / маистер-клас / работилница / εργαστηριο / ワークショップ / ハンズオン / 工作坊
    / 워크숍 / 워크샵
    """,
    "poster": """
    sesja posterowa / posterova sekce / стендовая сессия / стендовые доклады /
    ポスターセッション / ポスター発表 / 海报展示 / 海報發表 / 포스터 세션 / 포스터 발표
    """,
    "lightning": "ライトニングトーク / 闪电演讲 / 閃電講 / 라이트닝 토크",
}
