"""Words of titles that say what a session is, in languages that few others are near to."""

# in further languages
ABROAD = {
    "registration": """
    prezence / prezence ucastniku / prezentace ucastniku /
    skraning / rejestracja / registrace / registracia / registracija / registrering /
    ilmoittautuminen / regisztracio / inregistrare / inregistrarea / primirea participantilor /
    registrasi / pendaftaran / pendaftaran ulang / đang ky / đon tiep / đon tiep đai bieu /
    acreditacio / inscripcions / recepcio dels assistents / arribada dels assistents / kayit /
    регистрация / реєстрація / εγγραφη / εγγραφεσ /
    προσελευση / 受付 / 開場 / 签到 / 簽到 / 報到 / 报到 / 등록 / 접수 / チェックイン / 受付開始 /
    הרשמה / התכנסות / ثبت نام
    """,
    "meal": """
    xantar / almorzo / obiad / przerwa obiadowa / sniadanie / kolacja / obed / vecere / vecera /
    kosilo / rucak / vecerja / frokost / lunsj / middag / lounas / illallinen / ebed / ebedszunet /
    vacsora / ogle yemegi / ogle arasi / pranz / pauza de pranz / cina / makan siang / makan malam /
    ishoma / an trua / bua trua / dinar / sopar / esmorzar / обед / ланч / ужин / завтрак / обід /
    обідня перерва / обеденныи перерыв / обедна почивка / вечеря / обяд / γευμα / δειπνο / 昼食 /
    昼休み / 昼休憩 / お昼休憩 / ランチ / お昼ごはん / 夕食 / 朝食 / 午餐 / 午休 / 晚餐 / 晚宴 /
    早餐 / 用餐 / hadegisverður / hadegismatur / hadegishle / kvoldverður / morgunverður / 점심 /
    점심식사 / 저녁식사 / 점심 식사 / 점심시간 / 중식 / 저녁 식사 / 만찬 / przerwa lunchowa /
    morgenmad / lounastauko /
    aksam yemegi / ranajky / olovrant / zajtrk / dorucak / bua toi / an toi / 昼食休憩 / 昼ごはん /
    昼ご飯 / 午间休息 / 午間休息 / 午膳 / ארוחת בוקר / ארוחת צהריים / ארוחת ערב / غداء / عشاء /
    الغداء / العشاء / ناهار / صرف ناهار / صرف شام / 오찬 /
    自助午餐 / 自助晚餐
    """,
    "break": """
    hle / kaffihle / przerwa / przerwa kawowa / przerwa sniadaniowa /
    prestavka / odmor / odmor za kavo / pauza /
    pauza za kavu / pauza de cafea / stanka / stanka za kavu / stanka za kafu / kaffepaus /
    kaffepause / fika / kahvitauko / tauko / szunet /
    kaveszunet / kahve molasi / kahve arasi / cay arasi /
    cay kahve arasi / mola / istirahat / rehat / giai lao / nghi giai lao /
    nghi ngoi / tea break / перерыв / перерва / кофе-бреик / кофе-пауза / кава-бреик /
    кава-пауза / почивка /
    кафе пауза / διαλειμμα / διαλειμμα καφε / 休憩 / コーヒーブレイク / ティーブレイク / 休息 /
    茶歇 / 茶敘 / 茶叙 / 茶點 / 휴식 / 휴식 시간 / 쉬는 시간 / 커피 브레이크 / kafferast / tepaus /
    terast / кофебреик / кофепауза / кафепауза / 小休憩 / 移動時間 / הפסקה / הפסקת קפה / استراحة /
    استراحت / استراحة قهوة / استراحت قهوة / پذیرایی / διαλειμμα καφεσ /
    διαλειμμα για καφε
    """,
    "social": """
    bankiet / druzenje / domjenak / fogadas / kokteyl / фуршет / банкет / нетворкинг / нетворкінг /
    δεξιωση / 懇親会 / 交流会 / 交流會 / 招待会 / 欢迎晚宴 / 네트워킹 / 리셉션 / mottagning /
    환영 만찬 / 写真撮影 / 全体写真撮影 / 記念撮影
    """,
    "keynote": """
    wykład inauguracyjny / wykład plenarny / wykłady plenarne / plenarni prednaska /
    plenarno predavanje / plenaris eloadas / пленарныи доклад / пленарная лекция /
    пленарна доповідь / 基調講演 / 主旨演讲 / 主旨演講 / 主题演讲 / 主題演講 / 大会报告 / 特邀报告 /
    기조강연 / 기조 강연 / κεντρικη ομιλια / 기조연설 / 主旨报告 / الكلمة الرئيسية /
    الكلمة الافتتاحية
    """,
    "opening": """
    tervetuloa / tervetulosanat / avaus /
    otwarcie / sesja otwarcia / powitanie / zahajeni / otvorenie / otvoritev / otvaranje /
    uvodni pozdrav / pozdravni nagovor / pozdravni govori / pozdravne rijeci / oppning / abning /
    apning / velkomst / velkommen /
    valkommen / valkomna / velkomne / avajaiset / megnyito / koszonto / acilis / acilis konusmasi /
    deschidere /
    deschiderea / cuvant de deschidere / cuvant de bun venit / pembukaan / khai mac /
    phat bieu khai mac / inauguracio / benvinguda / otevreni / privitani / открытие /
    приветственное слово / відкриття /
    откриване / εναρξη / χαιρετισμοι / 開会 / 開会式 / 開会挨拶 / 開会の挨拶 / 開会のあいさつ /
    オープニング / 开幕 / 开幕式 / 开幕致辞 / 開幕 / 開幕式 / 開幕致詞 / 致辞 / 致詞 / 개회 /
    개회식 / 개회사 / 환영사 / 오프닝 / invigning / 趣旨説明 / 開会の辞 / פתיחה / דברי פתיחה /
    الافتتاح / حفل الافتتاح / افتتاحیه
    """,
    "closing": """
    paatos / paattajaiset /
    zakonczenie / zamkniecie / podsumowanie / zakonceni / zaver / zakljucek / zatvaranje /
    avslutning /
    afslutning / paatossanat / zaras / kapanis / inchidere / inchiderea / concluzii / penutupan /
    penutup / be mac / cloenda / закрытие / подведение итогов / закриття / закриване / ληξη / 閉会 /
    閉会式 / 閉会挨拶 / 閉会の挨拶 / 閉会のあいさつ / クロージング / エンディング / 闭幕 / 闭幕式 /
    閉幕 / 閉幕式 / 폐회 / 폐회식 / 폐회사 / 클로징 / ukoncenie / ukonceni / zarszo / 閉会の辞 /
    闭幕致辞 / סיום / завершення / завершение / συμπερασματα / tak for i dag / takk for i dag /
    דברי סיום / الختام / حفل الختام / اختتامیه
    """,
    "panel": """
    panel dyskusyjny / debata / okragły stoł / panelova diskuse / okrogla miza / okrugli stol /
    paneldebatt / paneldiskussion / paneldebat / paneelikeskustelu / kerekasztal / masa rotunda /
    panel diskusi / kerekasztal-beszelgetes / toa đam / ban tron / taula rodona / круглыи стол /
    панельная дискуссия / круглии стіл /
    панельна дискусія / кръгла маса / στρογγυλη τραπεζα / パネルディスカッション / パネル討論 /
    圆桌讨论 / 圆桌论坛 / 圓桌論壇 / 圓桌討論 / 小組討論 / 座談 / 패널 토론 / 패널토론 / 패널토의 /
    حلقة نقاش / حلقة نقاشية / جلسة نقاش / جلسة نقاشية
    """,
    "workshop": """
    warsztat / warsztaty / muhelymunka / tyopajat / radionice / atolye calismasi / delavnica /
    radionica / tyopaja / muhely / atolyesi / lokakarya /
    мастер-класс / воркшоп / маистер-клас / работилница / εργαστηριο / ワークショップ / ハンズオン /
    工作坊 / 워크숍 / 워크샵
    """,
    "poster": """
    sesja posterowa / sesja plakatowa / posterova sekce /
    стендовая сессия / стендовые доклады / ポスターセッション /
    ポスター発表 / 海报展示 / 海報發表 / 포스터 세션 / 포스터 발표
    """,
    "lightning": "ライトニングトーク / 闪电演讲 / 閃電講 / 라이트닝 토크",
}
