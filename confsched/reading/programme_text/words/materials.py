"""What links beside a title are called that lead to what is told or shown of it elsewhere."""

PLAIN = r"(?:slides?|slide deck|videos?|pdf|recordings?|pptx?)"  # no title ends with them
MATERIAL = (
    r"(?:(?:list|titles?) (?:&|and) )?(?:abstracts?|papers?|preprints?|posters?|notes|materials?"
    rf"|arxiv|bios?|biograph(?:y|ies)|bios? (?:&|and) abstracts?|abstracts? (?:&|and) bios?"
    rf"|{PLAIN})"
)
