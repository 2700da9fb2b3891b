"""Programmes as people write them for people: pages, e-mails, texts of a word processor."""
