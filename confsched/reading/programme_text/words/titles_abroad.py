"""Words that titles and headings are made of in further languages, without capitals and accents."""

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
