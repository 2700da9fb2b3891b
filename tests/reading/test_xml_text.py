"""XML with the place of every value, and what to say of what only looks like XML."""

import tracemalloc
from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telling import told

from confsched.reading import Document, Mapping, Sequence, Value, read

SPACE = " \t\r\n"
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"]), max_size=20)
NAME = st.sampled_from(["x", "y", "title", "x-y", "ünter", "été.1"])
ATTRIBUTES = st.dictionaries(NAME, TEXT, max_size=2)
TREE: Any = st.recursive(
    st.tuples(NAME, ATTRIBUTES, TEXT, st.just([])),
    lambda inner: st.tuples(NAME, ATTRIBUTES, TEXT, st.lists(inner, max_size=4)),
    max_leaves=12,
)
BETWEEN = st.sampled_from(["", "\n  ", "\r\n\t", "<!-- a > - b -->", "<?p x?>"])


def document(text: str) -> Document:
    return read("made.xml", text.encode())


def value(text: str) -> Any:  # noqa: ANN401 -- to be compared
    found = document(text)
    assert found.findings == ()
    return found.roots[0]


def complaints(text: str) -> list[str]:
    return [told(finding) for finding in document(text).findings]


def where(text: str, *route: str | int) -> str:
    """Line and column of a value, and what stands there."""
    container: Any = value(text)
    for step in route[:-1]:
        container = container[step]
    span = container.at(route[-1])
    return f"{span.first.line}:{span.first.column} {span.text}"


def written(tree: Any, between: str, cdata: bool) -> str:  # noqa: ANN401, FBT001 -- made by hypothesis
    name, attributes, text, children = tree
    said = f"<![CDATA[{text}]]>" if cdata and "]]>" not in text else escape(text)
    tag = "".join(f" {key}={quoteattr(one)}" for key, one in attributes.items())
    inside = between.join([said, *(written(child, between, cdata) for child in children)])
    if not inside and not cdata:
        return f"<{name}{tag}/>"
    return f"<{name}{tag}>{inside}</{name}>"


def expected(tree: Any) -> object:  # noqa: ANN401 -- made by hypothesis
    _, attributes, text, children = tree
    found: dict[str, list[object]] = {f"@{key}": [one] for key, one in attributes.items()}
    for child in children:
        found.setdefault(child[0], []).append(expected(child))
    if not found:
        return text.strip(SPACE) or None
    if text.strip(SPACE):
        found["#text"] = [text.strip(SPACE)]
    return {key: one[0] if len(one) == 1 else one for key, one in found.items()}


def places(node: Value) -> Iterator[tuple[str, str, str]]:
    """Every key with what stands in its place, and every text with what stands in its own."""
    if isinstance(node, Mapping):
        for key, inner in node.items():
            yield key, node.key_at(key).text, node.at(key).text if isinstance(inner, str) else ""
            yield from places(inner)
    elif isinstance(node, Sequence):
        for inner in node:
            yield from places(inner)


@settings(deadline=None, max_examples=300)
@given(TREE, BETWEEN, st.booleans())
def test_any_tree_comes_back_and_every_name_stands_in_its_place(
    tree: Any,  # noqa: ANN401 -- made by hypothesis
    between: str,
    cdata: bool,  # noqa: FBT001 -- the same
) -> None:
    root = value(written(tree, between, cdata))

    assert root == {tree[0]: expected(tree)}
    for key, name, _ in places(root):
        if key[0] == "@":
            assert name == key[1:]
        elif key[0] != "#":
            assert name.startswith(f"<{key}")


@settings(deadline=None, max_examples=200)
@given(st.lists(st.tuples(NAME, TEXT), min_size=1, max_size=6), BETWEEN)
def test_every_text_stands_in_its_place(pairs: list[tuple[str, str]], between: str) -> None:
    text = between.join(f"<{name}>{escape(said)}</{name}>" for name, said in pairs)
    root = value(f"<r x='1'>{between}{text}{between}</r>")["r"]
    found: list[str] = []
    for name in dict(pairs):
        one = root[name]
        parts = one if isinstance(one, Sequence) else [one]
        spans = (
            [one.at(i) for i in range(len(one))] if isinstance(one, Sequence) else [root.at(name)]
        )
        found += [span.text for part, span in zip(parts, spans, strict=True) if part]

    grouped = [said for name in dict(pairs) for key, said in pairs if key == name]
    assert found == [escape(said.strip(SPACE)) for said in grouped if said.strip(SPACE)]


def test_a_text_with_tags_of_html_stands_where_it_begins() -> None:
    text = "<x>\n<d>\n  Of <b>knots</b>,<br/>twice.\n</d></x>"

    assert where(text, "x", "d") == "3:3 Of <b>knots</b>,<br/>twice."


SAMPLE = """\
<?xml version="1.0"?>
<schedule>
\t<day date="2030-05-14"
       index='1'>
    <event id="1"><title>Zoë 😀 <![CDATA[& co]]></title><room/>
      <url>
        https://one.example
      </url>
      <person id="7">Jo Sample</person><person>Mo</person>
    </event>
  </day>
</schedule>
"""


@pytest.mark.parametrize(
    ("route", "place"),
    [
        (("schedule", "day", "@date"), "3:13 2030-05-14"),
        (("schedule", "day", "@index"), "4:15 1"),
        (("schedule", "day", "event", "@id"), "5:16 1"),
        (("schedule", "day", "event", "title"), "5:26 Zoë 😀 <![CDATA[& co]]>"),
        (("schedule", "day", "event", "room"), "5:56 <room/>"),
        (("schedule", "day", "event", "url"), "7:9 https://one.example"),
        (("schedule", "day", "event", "person", 0), '9:7 <person id="7">Jo Sample'),
        (("schedule", "day", "event", "person", 0, "@id"), "9:19 7"),
        (("schedule", "day", "event", "person", 0, "#text"), "9:22 Jo Sample"),
        (("schedule", "day", "event", "person", 1), "9:48 Mo"),
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_place_is_line_and_column_in_characters(
    route: tuple[str | int, ...], place: str, ending: str
) -> None:
    assert where(SAMPLE.replace("\n", ending), *route) == place


def test_the_place_of_an_element_is_its_start_tag() -> None:
    root = value(SAMPLE)["schedule"]

    assert root.key_at("day").text == "<day date=\"2030-05-14\"\n       index='1'>"
    assert root["day"]["event"].key_at("title").text == "<title>"


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("<a/>", {"a": None}),
        ("<a></a >", {"a": None}),
        ("<a> \n </a>", {"a": None}),
        ("<a>x<!-- > & --> y</a>", {"a": "x y"}),
        ("<a>x<?php echo '>' ?>y</a>", {"a": "xy"}),
        ("<a><![CDATA[<b>&amp;]]> c</a>", {"a": "<b>&amp; c"}),
        ("<a><![CDATA[x]]]]><![CDATA[>y]]></a>", {"a": "x]]>y"}),
        ("<a>one <b>two</b> three</a>", {"a": {"b": "two", "#text": "one three"}}),
        ("<a><b>two</b> three</a>", {"a": {"b": "two", "#text": "three"}}),
        ("<a>&amp;&lt;&gt;&quot;&apos;&#39;&#x20AC;&#128512;</a>", {"a": "&<>\"''€😀"}),
        ("<a>&amp;amp;</a>", {"a": "&amp;"}),
        ("<a b='x &amp; \"y\"'/>", {"a": {"@b": 'x & "y"'}}),
        ('<a b="x\n  >y"/>', {"a": {"@b": "x   >y"}}),
        ("<a b='x\ty&#10;z&#9;'/>", {"a": {"@b": "x y\nz\t"}}),
        ("<a  b = '1'\n/>", {"a": {"@b": "1"}}),
        ("<a><b />c='d'> e</a>", {"a": {"b": None, "#text": "c='d'> e"}}),
        ("<a>x\r\ny\rz</a>", {"a": "x\ny\nz"}),
        ("<a>x&#13;y</a>", {"a": "x\ry"}),
        ("<a>\u00a0x&#160; </a>", {"a": "\u00a0x\u00a0"}),
        ("<a><b>1</b><c/><b>2</b><b/></a>", {"a": {"b": ["1", "2", None], "c": None}}),
        ("<a><b>1</b><b x='2'/></a>", {"a": {"b": ["1", {"@x": "2"}]}}),
        ("<x:a xmlns:x='u' x:y='1'><x:b>1</x:b></x:a>", {"a": {"@y": "1", "b": "1"}}),
        ("<a xmlns='u'>x</a>", {"a": "x"}),
        ("<a xmlns='u'><b xmlns='v'/></a>", {"a": {"b": None}}),
        ("<!-- first --><a>x</a><!-- last -->\n", {"a": "x"}),
        ("<x><d>one <b>two</b> &amp; three</d></x>", {"x": {"d": "one <b>two</b> &amp; three"}}),
        ("<x><d> Hi.<br/>\r\nYou\n</d><e/></x>", {"x": {"d": "Hi.<br/>\nYou", "e": None}}),
        ("<x><d y='1'>a<i/>b</d></x>", {"x": {"d": {"@y": "1", "#text": "a<i/>b"}}}),
        ("<x><d><p>A <b>b</b></p><p>C</p></d></x>", {"x": {"d": "<p>A <b>b</b></p><p>C</p>"}}),
        ("<x><d>A <name>b</name></d></x>", {"x": {"d": {"name": "b", "#text": "A"}}}),
        ("<x><d><b>1</b><i>2</i></d></x>", {"x": {"d": {"b": "1", "i": "2"}}}),
        ("<x><d><![CDATA[A]]><b>1</b></d></x>", {"x": {"d": {"b": "1", "#text": "A"}}}),
    ],
)
def test_what_xml_means(text: str, read_as: object) -> None:
    assert value(text) == read_as


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("<a>\n  <b>x\n</a>", "3:1 F001 </a> stands where </b> is expected <- 2:3"),
        ("<a>\n  <b>x", "2:7 F001 the file ends before <b> is closed <- 2:3"),
        ("<a><b><c></b></c></a>", "1:10 F001 </b> stands where </c> is expected <- 1:7"),
        ("<Day></day>", "1:6 F001 </day> stands where </Day> is expected <- 1:1"),
        ("<a>é R & D</a>", "1:8 F001 '&' as a character is written &amp;"),
        ("<a>R&D</a>", "1:5 F001 '&' as a character is written &amp;"),
        ("<a b='?x=1&y=2'/>", "1:11 F001 '&' as a character is written &amp;"),
        ("<a>R&D;</a>", "1:5 F001 &D; is not defined; '&' as a character is written &amp;"),
        ("<a>1 < 2</a>", "1:6 F001 '<' as a character is written &lt;"),
        ("<a>x]]></a>", "1:5 F001 ']]>' in a text is written ]]&gt;"),
        ("<a>&nbsp;</a>", "1:4 F001 &nbsp; is known in HTML, but not in XML: write &#160;"),
        ("<a b='&eacute;'/>", "1:7 F001 &eacute; is known in HTML, but not in XML: write &#233;"),
        ("<a>&#1;</a>", "1:4 F001 &#1; is no character that XML can hold"),
        ("<a>\0</a>", "1:4 F001 U+0000, a control character that XML cannot hold"),
        ("<a>x\x0b</a>", "1:5 F001 U+000B, a control character that XML cannot hold"),
        ("<a b=1/>", '1:6 F001 an attribute is written with quotes: name="value"'),
        ("<a b='1' b='2'/>", "1:10 F001 the attribute 'b' is given twice"),
        ("<a><b c='x", "1:4 F001 a tag that is never finished with '>'"),
        ("<a>x</a", "1:5 F001 a tag that is never finished with '>'"),
        ("<a><!-- x</a>", "1:4 F001 a comment that is never closed with '-->'"),
        ("<a><!-- a -- b --></a>", "1:11 F001 '--' cannot stand in a comment"),
        ("<a><![CDATA[ x</a>", "1:4 F001 a CDATA section that is never closed with ']]>'"),
        ("<a/>\n<b/>", "2:1 F001 something stands after the end of the outermost element"),
        ("\n", "2:1 F001 this file is empty"),
        ("<?xml version='1.0'?>\n", "2:1 F001 there is no element in this XML"),
        (
            "<?xml encoding='utf-8'?><a/>",
            '1:7 F001 the declaration is written <?xml version="1.0" encoding="UTF-8"?>',
        ),
        ("<a>" * 102 + "</a>" * 102, "1:301 F009 nested more than 100 levels deep"),
    ],
)
def test_what_is_no_xml_is_told_in_plain_words_where_it_breaks(text: str, complaint: str) -> None:
    assert complaints(text) == [complaint]
    assert document(text).whole is False


def test_a_declaration_after_an_empty_line_is_told_and_costs_nothing() -> None:
    found = document("\n<?xml version='1.0'?>\n<a>\u00fc<b>x</b></a>")

    assert complaints("\n<?xml version='1.0'?>\n<a/>") == [
        "2:1 F001 <?xml …?> can only stand at the very beginning of a file"
    ]
    assert found.roots == ({"a": {"b": "x", "#text": "\u00fc"}},)
    assert found.whole
    assert complaints(" <?xml version='1.0'?>\n<a>x</b>") == [
        "2:5 F001 </b> stands where </a> is expected <- 2:1"
    ]


def test_a_hundred_levels_are_not_too_deep() -> None:
    assert complaints("<a>" * 100 + "</a>" * 100) == []


BOMB = "<!DOCTYPE a [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{n + 1} '{f'&a{n};' * 10}'>" for n in range(9)
)
DOCTYPE = (
    "a document type (<!DOCTYPE …>) is not read: entities that it defines can make a small file "
    "endless, or fetch other files; take it out if you trust the file"
)


@pytest.mark.parametrize(
    "declared",
    [
        "<!DOCTYPE a SYSTEM 'https://elsewhere.example/a.dtd'>",
        "<!DOCTYPE a PUBLIC '-//A//B' 'file:///secret'>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///secret'>]>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'https://elsewhere.example/p'> %p;]>",
        "<!DOCTYPE a [<!ENTITY % p '<!ENTITY b \"x\">'> %p;]>",
        "<!DOCTYPE a [<!ATTLIST a b CDATA 'x'>]>",
        "<!DOCTYPE a [<!ELEMENT a (b)> %p;]>",
        BOMB + "]>",
    ],
)
def test_a_document_type_is_refused_where_it_begins(declared: str) -> None:
    text = f"<?xml version='1.0'?>\n<!-- <!DOCTYPE --> {declared}<a>&b;</a>"

    assert complaints(text) == [f"2:20 F001 {DOCTYPE}"]


def test_a_document_type_that_only_names_elements_and_attributes_is_passed_over() -> None:
    declared = "<!DOCTYPE a [\n<!ELEMENT a (#PCDATA | b)*><!ATTLIST b c (d | e) #IMPLIED>]>"

    assert document(f"{declared}\n<a><b c='d'/>x</a>").roots == (
        {"a": {"b": {"@c": "d"}, "#text": "x"}},
    )
    assert complaints(f"{declared}<a>&b;</a>") != []


def test_a_document_type_that_says_nothing_but_the_root_is_passed_over() -> None:
    assert document("<?xml version='1.0'?>\n<!DOCTYPE a >\n<a><b>x</b></a>").roots == (
        {"a": {"b": "x"}},
    )
    assert complaints("<!DOCTYPE a>\n<a>&b;</a>") == [
        "2:4 F001 &b; is not defined; '&' as a character is written &amp;"
    ]


def test_nothing_is_expanded_before_a_document_type_is_refused() -> None:
    tracemalloc.start()
    found = document(f"{BOMB}]><a>&a9;</a>")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert [finding.code for finding in found.findings] == ["F001"]
    assert peak < 1_000_000


@pytest.mark.parametrize(
    "declared",
    [
        '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ],
)
def test_a_spreadsheet_in_xml_is_called_one(declared: str) -> None:
    message = "a spreadsheet that was saved as XML; open it, and save it as .xlsx or .ods"

    assert [one.partition(" ")[2] for one in complaints(declared)] == [f"F001 {message}"]


def test_a_web_page_is_called_one() -> None:
    message = "this is a web page (<!DOCTYPE html>), not a programme for programs"

    assert complaints("<!doctype html>\n<html><p>x</html>") != []
    assert complaints("<!DOCTYPE html>\n<html><p>x</html>") == [f"1:1 F001 {message}"]


@pytest.mark.parametrize(
    ("data", "read_as"),
    [
        ('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'.encode("latin-1"), "é"),
        ("<?xml version='1.0' encoding='windows-1252'?><a>€</a>".encode("cp1252"), "€"),
        ('<?xml version="1.0" encoding="koi8-r"?><a>Ж</a>'.encode("koi8-r"), "Ж"),
        # somebody saved it anew and forgot the line
        ('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'.encode(), "é"),
        ('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'.encode("utf-16"), "é"),
        ('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'.encode("utf-16-le"), "é"),
        ('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'.encode("utf-16-be"), "é"),
        ("<a>é</a>".encode("utf-8-sig"), "é"),
        (b'<?xml version="1.0" encoding="klingon"?><a>x</a>', "x"),
    ],
)
def test_the_encoding_is_the_one_declared_or_seen(data: bytes, read_as: str) -> None:
    found = read("made.xml", data)

    assert (found.roots, found.findings) == (({"a": read_as},), ())


def test_a_byte_that_is_not_in_the_encoding_declared_is_told() -> None:
    data = '<?xml version="1.0" encoding="us-ascii"?><a>é</a>'.encode("latin-1")

    assert [told(one) for one in read("made.xml", data).findings] == [
        "1:45 F001 not UTF-8: byte 0xE9 would be 'é' in Latin-1; save the file as UTF-8"
    ]


@settings(deadline=None, max_examples=200)
@given(st.text(st.sampled_from("<>/a b='\"&;!-[]?\n"), max_size=40))
def test_whatever_stands_there_is_read_or_told(text: str) -> None:
    found = document(f"<a>{text}")

    assert bool(found.roots) != bool(found.findings)
    for finding in found.findings:
        assert 0 <= finding.span.start <= finding.span.end <= len(found.source.text)


def test_a_hostile_text_takes_no_time() -> None:
    for text in ("<" * 50_000, "<a " + "b" * 200_000, "<a>" + "&" * 100_000, "<a b='" * 50_000):
        assert len(document(text).findings) == 1


def test_blanks_alone_are_no_text_even_where_they_are_quoted() -> None:
    assert value("<a><![CDATA[ ]]></a>") == {"a": None}
    assert value("<a><![CDATA[ ]]><b>1</b></a>") == {"a": {"b": "1"}}
