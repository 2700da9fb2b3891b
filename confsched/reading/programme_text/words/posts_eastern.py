"""Posts in Chinese, Japanese and Korean, which no blank parts from what stands beside them."""

from confsched.patterns import pattern

_HAN, _KANA = "々\u3400-\u9fff", "\u3041-\u3096\u30a1-\u30fc"
_RANK = (
    "(?:特[聘別别任]|講座|讲座|終身|终身|名[譽誉]|榮譽|客[座員员]|助理|資深|资深|主任|[副准執执])"
)
_POST = (
    rf"(?:{_RANK}{{0,3}}"
    r"(?:教授|講師|讲师|研究[員员]|[所院館馆校部課科局會会社學学組室市村町团團行事厅廳县縣区區州省处處][長长]|委[員员][長长]?|主任|主席|代表)"
    r"|助教|博士|[醫医][師生师]|律[師师]|弁護士|理事|秘[書书][長长]|センター長|[總总][經经]理|[經经]理|工程[師师]|大使"
    r"|(?:[作画書]|建築|写真|評論|落語|漫画|陶芸|音楽|演奏|作曲|声楽|製本|美術|芸術|料理|登山)家"
    r"|(?:看護|保健|薬剤|助産|落語|講談)師|(?:税理|弁理|栄養|行政書|司法書)士|学芸[員员]|司書|住職"
    r"|記者|记者|導演|导演|[编編][辑輯]|[规規設设][划劃计計][师師]|建[筑築][师師]|策展人|[創创][始办辦]人|[总總][监監]"
    r"|ガイド|アナウンサー|デザイナー|プロデューサー|ディレクター|(?:경제|정무|행정)?부시장|부지사|디자이너|건축가|아나운서|교수|박사|대표|[원소회팀부단위]장|센터장|본부장|위원장?|이사장?|(?:(?<![\uac00-\ud7a3])|선임|책임|수석|전임)연구원|변호사|기자|작가|감독"
    r"|(?:[\uac00-\ud7a3]{2}(?:광역|특별))?시장|도지사|구청장|군수|장관|차관|국회의원|사무총장|총장)"
)
EASTERN_BODY = (
    "(?:大[学學]院?|[学學][系院部校会會]|研究[院所]|[病医醫]院|公司|会社|[協协][会會]|委員?[会會]|事[務务]所|基金[会會]|財団"
    "|机构|機構|中心|(?:新[华華]|通[讯訊]|新[闻聞]|[报報]|出版)社|日[报報]|[电電][视視][台臺]"
    "|[銀银]行|集[团團]|[工公商総][会會]|대학교?|연구[원소]|협회|학회|병원|재단|회사|센터|위원회|신문|일보|방송)"
)
_NAME = (
    rf"(?!{_RANK})(?:[{_HAN}]{{2,4}}|[{_HAN}]{{1,3}} (?!{_RANK})[{_HAN}{_KANA}]{{1,5}}"
    r"|[\uac00-\ud7a3]{2,4})"
)
_BODY = rf"[{_HAN}{_KANA}\uac00-\ud7a3][^\s:：]{{2,30}}?"
_NAME_FIRST = pattern(
    r"(?!\S*(?:大[学學]|[学學]院|公司|会社|[会會]|研究[院所]|中心)\s)"  # the name of a body
    rf"(?P<name>{_NAME})(?:\s?(?P<post>{_POST})(?:\s?\((?P<body>[^()]+)\))?"
    rf"|\s(?P<of>{_BODY})\s?(?P<its>{_POST}))"
)
_POST_FIRST = pattern(rf"(?P<of>{_BODY})\s?(?P<its>{_POST}+)\s(?P<name>{_NAME})(?:\s{_POST})?")
_BODY_FIRST = pattern(rf"(?P<of>{_BODY}(?: [^\s:：]+){{0,2}}) (?P<name>{_NAME}) ?(?P<its>{_POST})")
_IN_BRACKETS = pattern(rf"(.*{EASTERN_BODY})\s?((?!{EASTERN_BODY}).*{_POST})")
_ENDING = pattern(rf"{_POST}\)?$")


def ends_with_post(text: str) -> bool:
    """Whether a text, perhaps in brackets, ends with a post: `試験大学教授`."""
    return not text.isascii() and _ENDING.search(text) is not None


def post_and_body(text: str) -> tuple[str, str] | None:
    """The post and the organization of `試験大学教授`, where no blank need part the two."""
    found = None if text.isascii() else _IN_BRACKETS.fullmatch(text)
    return (found[2], found[1].strip()) if found is not None else None


def eastern_parts(text: str) -> tuple[str, str, str] | None:
    """Name, post and organization of somebody, of which any may stand first.

    `劉試正教授 (試験大学)`, `花 子 試験大学教授`, `試験大学教授 花子`, `試験大学 劉試正 教授`.
    """
    forms = (_NAME_FIRST, _POST_FIRST, _BODY_FIRST)
    match = next(filter(None, (form.fullmatch(text) for form in forms)), None)
    if match is None:
        return None
    said = match.groupdict()
    post, body = said.get("post") or said["its"], said.get("body") or said["of"] or ""
    return said["name"], post, body
