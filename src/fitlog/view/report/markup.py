"""HTML from values: what is put in as text comes out as text, whatever it says."""

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, tostring

from fitlog.view.text import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TypeAlias

    Child: TypeAlias = Element | str | None


def element(tag: str, *children: "Child", **attributes: str | float) -> Element:
    """Return an element; `class_` is class and `aria_label` aria-label; None is no child."""
    named = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    made = Element(tag, {name: harmless(f"{value}") for name, value in named.items()})
    for child in children:
        if isinstance(child, Element):
            made.append(child)
        elif child:
            _write(made, harmless(child))
    return made


def html(*elements: Element) -> str:
    """Return elements as ASCII text, with references for all else."""
    return "\n".join(tostring(one, "us-ascii", method="html").decode("ascii") for one in elements)


def table(
    caption: str, heads: "Sequence[str]", rows: "Iterable[Sequence[str]]", **attributes: str
) -> Element:
    """Return a table whose first column names its rows, in a box that scrolls by itself."""
    head = element("tr", *(element("th", one, scope="col") for one in heads))
    body = [
        element("tr", element("th", first, scope="row"), *(element("td", one) for one in rest))
        for first, *rest in rows
    ]
    whole = element(
        "table",
        element("caption", caption),
        element("thead", head),
        element("tbody", *body),
        **attributes,
    )
    return element("div", whole, class_="scroll", tabindex="0", role="region", aria_label=caption)


def details(summary: str, *children: "Child") -> Element:
    """Return what opens at a click on its summary."""
    return element("details", element("summary", summary), *children)


def _write(made: Element, text: str) -> None:
    if len(made):
        made[-1].tail = (made[-1].tail or "") + text
    else:
        made.text = (made.text or "") + text
