"""A book of drafts as a document in the shape of ours: days, people and ids told once for all."""
