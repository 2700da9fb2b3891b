"""Words of programmes in further languages, without capitals and accents; `words` has the others.

Slavic, Nordic and Finnish, Hungarian and Turkish, Greek, Japanese, Chinese and Korean.
"""

# the parts that people have in a session, and the role that they are to us
ROLES = {
    "moderator": """
    модератор / модераторы / модерирует / ведущии / ведущая / ведущие / ведучии / ведуча /
    модераторка / prowadzenie / prowadzi / prowadzacy / prowadzaca / moderuje / moderatorzy /
    ordstyrer / ordstyrere / samtalsledare / modereras av / modereres af / moderaattori /
    juontaja / moderalja / συντονιστησ / συντονιστρια / συντονισμοσ / συντονιζει / 司会 /
    司会進行 / モデレーター / モデレータ / 主持人 / 主持 / 사회 / 사회자 / 진행
    """,
    "chair": """
    председатель / председательствующии / головуючии / przewodniczacy / przewodniczaca /
    przewodniczy / predsedajici / predseda / ordforande / mødeleder / puheenjohtaja / elnok /
    levezeto elnok / oturum baskani / προεδροσ / προεδρειο / 座長 / 主席 / 좌장
    """,
    "host": """
    gospodarz / vard / vært / vert
    """,
    "discussant": """
    討論者 / 指定討論 / コメンテーター / 토론 / 토론자 / 点评人 / 與談人
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
    konusmacilar / panelistler / vorbitor / vorbitori / invitati / predavac / predavaci /
    govornik / govornici / ομιλητησ / ομιλητεσ / ομιλητρια / ομιλητριεσ / εισηγητησ / εισηγητεσ
    / συμμετεχουν / 講演者 / 講師 / 登壇者 / 登壇 / 発表者 / パネリスト / スピーカー / 演者 /
    出演 / 報告者 / 演讲嘉宾 / 演讲人 / 演讲者 / 主讲人 / 主讲 / 嘉宾 / 报告人 / 讲者 / 講者 /
    主講人 / 發言人 / 연사 / 발표자 / 발표 / 강연자 / 강연 / 패널 / 강사 / 발제 / 발제자
    """,
}
# labels of other fields
FIELDS = {
    "room": """
    место / место проведения / зал / аудитория / місце / miejsce / misto / mistnost / sted /
    lokale / rom / plats / paikka / helyszin / terem / yer / αιθουσα / χωροσ / 会場 / 場所 /
    地点 / 地點 / 会议室 / 장소
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
    / 일시
    """,
    "date": """
    дата / dato / paivamaara / tarih / ημερομηνια / 日付 / 日期 / 날짜
    """,
    "language": """
    язык / мова / jezyk / jazyk / sprak / sprog / kieli / nyelv / dil / 言語 / 语言 / 언어
    """,
}
# what a title that has one of these words is
TYPES = {
    "registration": """
    rejestracja / registrace / registrering / ilmoittautuminen / regisztracio / регистрация /
    реєстрація / εγγραφη / προσελευση / 受付 / 签到 / 등록
    """,
    "meal": """
    obiad / obed / frokost / lounas / ebed / обед / обід / γευμα / 昼食 / 午餐 / 점심
    """,
    "break": """
    przerwa / przerwa kawowa / prestavka / kaffepaus / kaffepause / kahvitauko / szunet /
    kaveszunet / перерыв / перерва / кофе-бреик / διαλειμμα / 休憩 / 茶歇 / 휴식
    """,
    "keynote": """
    wykład inauguracyjny / wykład plenarny / пленарныи доклад / пленарна доповідь / 基調講演 /
    主旨演讲 / 主题演讲 / 기조강연 / 기조 강연 / 기조연설
    """,
    "opening": """
    otwarcie / zahajeni / oppning / abning / apning / avajaiset / megnyito / открытие /
    відкриття / εναρξη / 開会 / 開会式 / 開会の挨拶 / 开幕式 / 개회식 / 개회사
    """,
    "closing": """
    zakonczenie / zamkniecie / zakonceni / avslutning / afslutning / paatossanat / закрытие /
    закриття / 閉会 / 閉会式 / 闭幕式 / 폐회식 / 폐회사
    """,
    "panel": """
    panel dyskusyjny / debata / okragły stoł / panelova diskuse / paneldebatt / paneldiskussion
    / paneldebat / paneelikeskustelu / kerekasztal / круглыи стол / панельная дискуссия /
    круглии стіл / панельна дискусія / στρογγυλη τραπεζα / パネルディスカッション / 圆桌讨论 /
    圆桌论坛 / 패널 토론 / 패널토론
    """,
    "workshop": """
    warsztat / warsztaty / tyopaja / muhely / мастер-класс / маистер-клас / εργαστηριο /
    ワークショップ / 工作坊 / 워크숍
    """,
}
