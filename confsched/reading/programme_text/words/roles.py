"""What people are called by the part that they play in a session, in columns and on pages alike.

English, French, German, Spanish, Italian, Portuguese, Dutch; without capitals and accents, words
between slashes. Columns add endings to them (`columns.people_names`), pages whole labels
(`programme`). Whoever misses a word adds it here.
"""

ROLES = {
    "moderator": """
    moderator / moderation / moderatorin / moderated by / moderateur / moderatrice / moderador /
    moderadora / moderatore / mediador / mediadora / gespreksleider / discussion leader / modera /
    mod / moderacao / moderacion / moderazione / moderatie / mediacao / gespreksleiding / animatrice
    / interviewer / mediator / conduttore / conduttrice / conduce / onder leiding van
    / animee par / moderee par / modere par / moderiert von
    / under ledning av / ledet av / ledet af / leds av
    """,
    "chair": """
    chair / chairperson / chairman / chairwoman / vorsitz / sitzungsleitung / chaired by / convener
    / convenor / president / presidente / president de seance / presidencia / presidence de seance /
    presidence / presidenza / coordinador / coordinadora / coordinatore / voorzitter / leitung /
    coordina / preside / presiede / panel chair / cochair / sitzungsvorsitz / sektionsleitung /
    coordenacao / coordinacion / presidente de seance / presidente de sesion / coordinatrice /
    dagvoorzitter / presidente di sessione / presider / presiding / presided by / convened by /
    in the chair / den vorsitz hat / den vorsitz fuhrt / unter dem vorsitz von
    """,
    "host": """
    host / gastgeber / gastgeberin / mc / hosted by / presentador / emcee / master of ceremonies /
    mistress of ceremonies / presentadora
    """,
    "discussant": """
    discussant / respondent / diskutant / discutant / commentator / discutante / diskutantin /
    korreferent / comentarista / repondant / repondante / comenta
    """,
    "interpreter": """
    interpreter / dolmetscher / dolmetscherin / interprete
    """,
    "speaker": """
    speaker / presenter / panelist / panellist / instructor / lecturer / trainer / tutor /
    presented by / given by / referent / referentin / referenten / referierende / vortragende /
    vortragender / sprecher / sprecherin / redner / rednerin / orateur / oratrice / intervenant /
    intervenante / conferencier / conferenciere / ponente / orador / oradora / talk by /
    keynote speaker / invited speaker / guest speaker / led by / workshop leader / panelista /
    panelistin / podiumsgast / podiumsgaste / podiumsteilnehmer / podiumsteilnehmerin /
    dozent / dozentin / ministrante / ministrantes / relatore / relatrice / relatori / docente /
    palestrante / conferencista /
    expositor / expositora / spreker / sprekers / by / with / imparte / contributor / guest /
    conferenciante / anime par / presente par / a cura di / intervengono / partecipano / intervienen
    / participan / featured speaker / paneliste / debatedor / debatedora / simposista / performer /
    relator / relatora / relatores / invitado / invitada / convidado / convidada / invitee /
    ospite / gast / gasten / gosc / vendeg / gost / vieraat / invitat / tallerista / formador /
    formadora / formateur / formatrice / workshopleitung / begeleider / docent / lektor
    """,
}
