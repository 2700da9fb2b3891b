"""Programmes in LaTeX: tables, lists and commands of their own; each value in its place."""

from functools import partial

from effort import soon
from outlined import outline, programme, sessions

from confsched.reading.programme_text.front_ends.latex import without_latex

_TABLE = r"""\documentclass[a4paper]{article}
\usepackage[utf8]{inputenc}
\title{Spring School on Knots}
\date{April 13--14, 2026}
\begin{document}
\maketitle
\section*{Monday, April 13}
\begin{tabular}{lll}
\hline
9:00--10:00 & Registration & \\
10:00--11:00 & \textbf{Ada Sample} & \emph{Ropes \& oars} \\  % to be confirmed
11:00--11:30 & \multicolumn{2}{c}{Coffee break} \\[2mm]
\end{tabular}
\section*{Tuesday, April 14}
\begin{itemize}
\item[9:30] Ben Muster: \emph{Stable hulls}
\item[10:30] Lunch
\end{itemize}
\end{document}
"""


def test_tables_and_lists() -> None:
    assert outline(_TABLE) == [
        "2026-04-13 09:00-10:00 Registration",
        "2026-04-13 10:00-11:00 Ropes & oars",
        "  speaker: Ada Sample",
        "2026-04-13 11:00-11:30 Coffee break",
        "2026-04-14 09:30-10:30 Stable hulls",
        "  speaker: Ben Muster",
        "2026-04-14 10:30 Lunch",
    ]
    assert programme(_TABLE).root["title"] == "Spring School on Knots"


def test_each_value_has_its_place_in_the_file() -> None:
    found = [(one, one.mark("title")) for one in sessions(programme(_TABLE))]

    assert [str(one.places.span(mark)) for one, mark in found] == [
        f"page.txt:{place}" for place in ("10:15", "11:38", "12:16", "16:3", "17:3")
    ]


def test_commands_of_its_own_and_accents() -> None:
    text = r"""\documentclass{article}
\newcommand{\talk}[3]{\noindent #1 & \textbf{#2} & #3\\}
\begin{document}
\begin{center}{\Large\bf Tagung Gew\"asser und Stra{\ss}e}\\[2mm] 8.--9.~Oktober 2026\end{center}

\subsection*{Donnerstag, 8.~Oktober}
\talk{9:00--9:15}{J\"org M{\"u}ller}{Begr\"u\ss ung}
\talk{9:15--10:00}{Ren\'e Exemple (Lyon)}{Fl\"usse in der Stadt}
\talk{10:00--10:30}{}{Kaffeepause}

\subsection*{Freitag, 9.~Oktober}
\begin{description}
\item[9.00 Uhr] Zden\v{e}k Nov\'ak: \emph{\v{R}eky a m\v{e}sta}
\end{description}
\end{document}
"""

    assert outline(text) == [
        "2026-10-08 09:00-09:15 Begrüßung",
        "  speaker: Jörg Müller",
        "2026-10-08 09:15-10:00 Flüsse in der Stadt",
        "  speaker: René Exemple |  | Lyon",
        "2026-10-08 10:00-10:30 Kaffeepause",
        "2026-10-09 09:00 Řeky a města",
        "  speaker: Zdeněk Novák",
    ]


def test_cells_with_several_paragraphs() -> None:
    text = r"""\section*{Schedule: Friday, May 8, 2026}
\begin{longtable}{|p{2cm}|p{10cm}|}
\hline
\textbf{Time} & \textbf{Session} \\ \hline
9:30 -- 10:20 & \textbf{Ada Sample} (Oven Ltd)

\textit{Random walks on
expanding harbours} \\ \hline
10:40 -- 11:30 & \textbf{Ben Muster} (Mill Inc)\newline \textit{Sharp thresholds} \\ \hline
\end{longtable}
"""

    assert outline(text) == [
        "2026-05-08 09:30-10:20 Random walks on expanding harbours",
        "  speaker: Ada Sample |  | Oven Ltd",
        "2026-05-08 10:40-11:30 Sharp thresholds",
        "  speaker: Ben Muster |  | Mill Inc",
    ]


def test_formulas_in_another_page_do_not_make_it_one() -> None:
    text = "# Day\n\n9:00 Knots ~ \\begin{align} x_{1} \\end{align}\n"

    assert without_latex(text) == text


def test_what_never_ends_holds_nobody_up() -> None:
    for text in (r"\begin{tabular}", r"\documentclass\title{", r"\section{a", r"\section{x}\a{"):
        long = text * 20_000

        assert len(soon(partial(without_latex, long), seconds=20)) == len(long)
