"""Who is there when a thesis is defended, beside who defends it: examiners, supervisors, juries.

Words such as `Committee` say so only beside a column of candidates, and those for who advises them
only beside examiners or a thesis: nobody's advisor answers at a conference of students.
"""

from collections.abc import Mapping

from confsched.formats.columns.people_names import spelt
from confsched.patterns import pattern

_CANDIDATE = pattern(
    r"(?:name of )?(?:(?:phd|doctoral|master s?|degree|nom du|nom de la) )?(?:"
    r"(?:candidat|kandidat|student|doktorand|doctorand|doctorant|etudiant|laureand|estudiant|discent"
    r"|alun|estudante|doktorant|dyplomant|promovend|absolvent|hallgato|vaittelij)"
    r"[a-z]{0,3}|mestrand[oa]|doutorand[oa]|tesist[ai]|diplomand(?:in)?|ogrenci|학생|学生|答辩人"
    r")(?: name| in| e| o)?"
)
# `Erstprüfer`, `2nd examiner`, `Co-supervisor`, `Prüfer/in 2`
_WHICH = pattern(
    r"^(?:\d{1,2}(?:st|nd|rd|th)?|first|second|third|co|main|internal|external|principal|academic"
    r"|erste?r?|zweite?r?|dritte?r?|haupt|premier|deuxieme|thesis|phd) ?"
    r"|(?:s| in| innen| n)$| \d{1,2}$"
)
_THESIS = pattern(r"\b(?:thesis|dissertation|these|tesis|tese|tesi|arbeit|memoire|avhandling)\b")
_OPPOSED = "respondent"  # in Sweden who defends a thesis, elsewhere who answers a talk
_EXAMINING = frozenset(
    spelt(
        "examiner, prufer, pruefer, prufende, prufungskommission, gutachter, opponent, opponens, "
        "opponentti, oponent, oponentka, reviewer, referee, committee, committee member, "
        "korreferent, jury, jury member, juror, membre du jury, jure, rapporteur, rapportrice, "
        "examinateur, examinatrice, tribunal, vocal, vocale, sinodal, sinodale, jurado, revisor, "
        "banca, banca examinadora, examinador, examinadora, correlatore, correlatrice, "
        "controrelatore, commissione, recenzent, recenzentka, betygsnamnd, censor, sensor, "
        "vastavaittaja, juri, juri uyesi, beoordelaar, biralo, 主査, 副査, 评阅人, 심사위원"
    )
)
_CHAIRING = frozenset(
    spelt(
        "president du jury, presidente du jury, presidente del tribunal, presidente da banca, "
        "presidente di commissione, chair of committee, committee chair, chair of jury, "
        "vorsitzende, vorsitzender, vorsitz, przewodniczacy komisji, predseda komise, kustos"
    )
)
_ADVISING = frozenset(
    spelt(
        "supervisor, advisor, adviser, supervised by, betreuer, betreuung, betreuende, referent, "
        "directeur, directrice, directeur de these, directrice de these, directeur de memoire, "
        "encadrant, encadrante, encadrement, director, directora, director de tesi, directora de "
        "tesi, tutor, tutora, asesor, asesora, orientador, orientadora, coorientador, "
        "coorientadora, relatore, relatrice, promotor, promotorka, copromotor, "
        "promotor pomocniczy, vedouci, vedouci prace, skolitel, handledare, vejleder, veileder, "
        "ohjaaja, danisman, begeleider, temavezeto, 指導教員, 导师, 指导教师, 지도교수"
    )
)


def examiners(plain: Mapping[str, str]) -> dict[str, str]:
    """The columns of those before whom a thesis is defended, with their roles."""
    opposed = {name: "speaker" for name, text in plain.items() if text == _OPPOSED}
    opposed = opposed if "opponent" in plain.values() else {}
    others = {name: text for name, text in plain.items() if not _CANDIDATE.fullmatch(text)}
    if len(others) == len(plain) and not opposed:
        return {}
    found = opposed | {name: "chair" for name, text in others.items() if text in _CHAIRING}
    found |= {name: "discussant" for name, text in others.items() if _is_one_of(_EXAMINING, text)}
    if found.keys() - opposed or any(map(_THESIS.search, others.values())):
        found |= {n: "discussant" for n, text in others.items() if _is_one_of(_ADVISING, text)}
    return found


def _is_one_of(words: frozenset[str], text: str) -> bool:
    """Whether a text is one of some words, whichever of several it stands for."""
    return text in words or _WHICH.sub("", _WHICH.sub("", text)) in words
