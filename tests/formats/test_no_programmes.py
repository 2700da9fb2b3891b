"""Files that are something else than a programme are told what they are. All of it is made up."""

import json
from typing import Any

import pytest

from confsched.formats import recognise, refused
from confsched.reading import Document, read

POST = {"title": "Boats", "date": "2030-05-14", "author": "Jo Sample", "excerpt": "Of boats."}
MATCH = {"title": "Mill : Harbour", "date": "2030-05-14", "time": "20:00", "venue": "Mill Park"}
JOB = {"name": "Harbour", "position": "Captain", "startDate": "2030-01-01"}
USER = {"id": 1, "name": "Ada Sample", "password": "x", "token": "y"}
LOGIN = {"user": 1, "name": "laptop", "start": "2030-05-14T08:00", "token": "z", "expires": "2030"}
FILM = {"Title": "Boats", "Director": "Jo Sample", "Runtime": "90 min", "Genre": "Drama"}


def _document(content: object, name: str = "some.json") -> Document:
    return read(name, json.dumps(content).encode())


@pytest.mark.parametrize("name", ["posts", "announcements", "news"])
def test_what_is_new_on_a_site_is_no_session_whatever_it_says(name: str) -> None:
    told = {
        "title": "Made Days",
        name: [{"title": "Welcome", "date": "2030-05-14", "content": "Hi"}],
    }

    assert recognise(_document(told)) is None


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ([{**POST, "slug": "boats"}], "a list of posts"),
        ({"items": [{**POST, "published_at": "2030-05-14T10:00:00"}]}, "a list of posts"),
        ([{**MATCH, "homeTeam": "Mill", "awayTeam": "Harbour"}], "a list of matches"),
        ({"matches": [{**MATCH, "team1": "Mill", "team2": "Harbour"}]}, "a list of matches"),
        ([{"version": "1.0", "date": "2030-05-14", "title": "First"}], "a list of releases"),
        ([FILM], "a list of films"),
        ({"users": [USER], "sessions": [LOGIN]}, "a list of accounts and of who has logged in"),
        ([LOGIN], "a list of accounts and of who has logged in"),
        ([{"title": "Mug", "price": 9, "category": "kitchen"}], "a list of what is sold"),
        ([{"title": "Agenda", "id": "main", "items": []}], "a schedule with nothing in it"),
        ({"days": [{"name": "Day 1", "talks": []}] * 2}, "a schedule with nothing in it"),
        ({"items": [{"label": "Agenda", "url": "/agenda/"}]}, "a list of links"),
        ([{"title": "Hire", "date": "2030-05-14", "amount": 9, "by": "Jo"}], "a list of payments"),
        ([{"name": "Jo Sample", "ticket": "Day", "order": 7, "price": 9}], "a list of orders"),
        ({"work": [JOB], "education": [JOB]}, "a curriculum vitae"),
        ({"openapi": "3.0.0", "paths": {"/talks": {}}}, "the description of an API"),
        ({"type": "FeatureCollection", "features": []}, "a map (GeoJSON)"),
        ({"name": "site", "version": "1", "dependencies": {}}, "the manifest of a package"),
        ({"on": "push", "jobs": {"test": {"steps": [{"name": "Run"}]}}}, "a workflow of GitHub"),
    ],
)
def test_it_is_told_what_it_is(content: object, what: str) -> None:
    document = _document(content)
    error = refused(document)

    assert recognise(document) is None
    assert error.message == f"'some.json' is {what}, and no programme"
    assert error.hint == (
        "name a file with sessions; --from records reads this as if they stood in it"
    )


def test_what_does_not_say_its_sessions_is_told_what_it_is() -> None:
    event = {"@context": "https://schema.org", "@type": "Festival Event", "name": "Sample Days"}
    feed = b"<rss><channel><title>News</title><item><title>Boats</title></item></channel></rss>"
    alone, news = refused(_document(event)), refused(read("some.xml", feed))

    assert alone.message == (
        "'some.json' is one event (JSON-LD) whose sessions are not said, and no programme"
    )
    assert news.message == (
        "'some.xml' is a feed whose entries do not say when they take place, and no programme"
    )


def test_news_in_xml_are_no_sessions_though_somebody_wrote_them() -> None:
    item = b"<item><title>%s</title><author>Ada Sample</author><pubDate>%s</pubDate></item>"
    items = item % (b"Boats", b"Mon, 06 May 2030") + item % (b"Knots", b"Tue, 07 May 2030")
    error = refused(read("some.xml", b"<rss><channel>" + items + b"</channel></rss>"))

    assert error.message == (
        "'some.xml' is a feed whose entries do not say when they take place, and no programme"
    )


def test_posts_are_known_by_the_name_of_their_file_as_well() -> None:
    posts = [{"title": "Boats", "date": "2030-05-14", "tags": ["sea"], "body": "Of boats."}]

    assert recognise(_document(posts, "blog-posts.json")) is None


@pytest.mark.parametrize(
    "row",
    [
        {"title": "Boats", "date": "2030-05-14", "excerpt": "Of boats.", "speaker": "Jo Sample"},
        {**POST, "slug": "boats", "start": "10:00"},
        {**POST, "slug": "boats", "room": "Harbour"},
        {"title": "Boats", "date": "2030-05-14", "tags": ["sea"], "body": "Of boats."},
        {**FILM, "Date": "2030-05-14", "Time": "20:00"},
        {"title": "Knots", "price": 9, "date": "2030-05-14", "time": "10:00"},
        {"title": "Knots", "date": "2030-05-14", "version": "2", "speaker": "Jo Sample"},
        {"title": "Supper at home", "date": "2030-05-14", "home": "Mill"},
        {"title": "Knots", "date": "2030-05-14", "time": "10:00", "amount": 9},
        {
            "title": "Knots",
            "date": "2030-05-14",
            "ticket": "Day",
            "price": 9,
            "speaker": "Jo Sample",
        },
    ],
)
def test_sessions_that_are_a_little_like_them_are_sessions(row: dict[str, Any]) -> None:
    kind = recognise(_document([row]))

    assert kind is not None
    assert kind.name == "records"


def test_keys_that_stand_everywhere_are_like_no_format() -> None:
    error = refused(_document({"todos": [{"id": 1, "title": "Buy a sail", "done": False}]}))

    assert error.message == "'some.json' is in no format that is read"
