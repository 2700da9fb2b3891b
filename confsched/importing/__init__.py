"""Programmes of other systems as files of ours, and later changes of theirs merged into them.

Nothing here touches the disk: documents go in, texts and edits of texts come out.
"""
