"""The text of a page in HTML, as somebody reads it: without scripts, attributes and readings above words."""

from __future__ import annotations

from bs4 import BeautifulSoup

PARAGRAPH = "\u2029"
"""Between what stands in two places: the number in one cell of a table is not that in the next."""

_PLACES = (
    "address,article,aside,blockquote,body,caption,dd,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,"
    "h6,header,hr,legend,li,main,nav,ol,option,p,pre,section,select,summary,table,td,th,title,tr,ul"
)


def html_text(markup: str) -> str:
    """Return what can be read, with PARAGRAPH between places."""
    page = BeautifulSoup(markup, "lxml")
    for line_break in page("br"):
        line_break.replace_with(" ")
    for place in page.select(_PLACES):
        place.insert_before(PARAGRAPH)
        place.insert_after(PARAGRAPH)
    return page.get_text()
