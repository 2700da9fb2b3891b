"""Elements of HTML by what they are to somebody who reads the page."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset(("ul", "ol", "menu"))
CELLS = frozenset(("td", "th"))
PARAGRAPHS = frozenset(("p", "blockquote", "dl", "table", "section", "article", "pre", "hr"))
BLOCKS = (
    HEADINGS.keys()
    | LISTS
    | CELLS
    | PARAGRAPHS
    | frozenset(
        (
            *("address", "body", "caption", "center", "dd", "details", "dialog", "div", "dt"),
            *("fieldset", "figcaption", "figure", "footer", "form", "head", "header", "hgroup"),
            *("html", "legend", "li", "main", "nav", "optgroup", "summary", "tbody", "tfoot"),
            *("thead", "tr", "aside", "button", "label"),
        )
    )
)
UNSEEN = frozenset(("nav", "aside", "select", "datalist", "iframe", "object", "canvas", "map"))
OF_CONTENT = frozenset(("article", "section", "main", "li", "td", "details"))
CALLED = frozenset(("div", "section", "ul", "ol", "p", "dialog"))
# what holds nothing, and so is never closed
VOID = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"),
        *("track", "wbr"),
    )
)
