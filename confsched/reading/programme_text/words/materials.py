"""What links beside a title are called that lead to what is told or shown of it elsewhere."""

PLAIN = (  # no title ends with them
    r"(?:slides?|slide deck|videos?|pdf|recordings?|pptx?|(?:register|sign ?up)(?: (?:here|now))?"
    r"|(?:(?:jetzt|hier) )?anmelden|s['’]inscrire|inscríbete|iscriviti|inscreva-se|aanmelden)"
)
MATERIAL = (
    r"(?:(?:list|titles?) (?:&|and) )?(?:abstracts?|papers?|preprints?|posters?|notes|materials?"
    rf"|html|arxiv|bios?|biograph(?:y|ies)|bios? (?:&|and) abstracts?|abstracts? (?:&|and) bios?"
    rf"|(?:(?:further|more) )?(?:details|info(?:rmation)?)|{PLAIN})"
)
