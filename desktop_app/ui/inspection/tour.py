"""A tour of the whole program: every page there is, shown one after the other, and a picture of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice

from desktop_app.base.files import write_whole
from desktop_app.guide.content.insurers import KOKUHO
from desktop_app.sheets.documents.staff_sentences import SENTENCES
from desktop_app.sheets.forms.catalogue import FORMS
from desktop_app.sheets.forms.form import Kind
from desktop_app.ui.book.questions import Way
from desktop_app.ui.card.status import ReaderStatus
from desktop_app.ui.frame.journey import BOOK_SCREENS, Journey, Place, Screen
from desktop_app.ui.style.display import DEFAULT, Display

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from desktop_app.card.reading import CardReading
    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.situation import CardSummary, Situation
    from desktop_app.guide.model.topic import Topic
    from desktop_app.reminders.model.person import Person
    from desktop_app.sheets.forms.form import Field
    from desktop_app.ui.frame.window import Window


_LIGHT_COMPRESSION = 80
"""Qt's quality of a PNG: files a little larger, written in a quarter of the time."""


_ON_PAPER = frozenset({Screen.TAKE_AWAY, Screen.SENTENCES, Screen.SHOW_STAFF, Screen.FORM, Screen.FORM_SHEET})
_OF_THE_BOOK = (Screen.BOOK, Screen.ADD_PERSON, Screen.REMINDERS, Screen.YEAR_SHEET)
_SEVERAL_PAGES = (
    frozenset({Screen.HOME, Screen.CARD, Screen.TOPIC, Screen.FLOW, Screen.YEAR_SHEET}) | _ON_PAPER | BOOK_SCREENS
)
"""Screens of which there is a page for each card, topic, node, sentence, form or person."""


@dataclass(frozen=True)
class Stop:
    """A page to look at: its name, the card in the reader, and the place."""

    name: str
    report: CardReading
    place: Place


def stops(
    flows: Mapping[str, Flow],
    topics: Mapping[str, Topic],
    reports: Mapping[str, CardReading],
    case: Callable[[CardReading | None], Situation],
) -> Iterator[Stop]:
    """Yield every page once: home and card pages for each report, topics, each node of each flow with what it says.

    Of the sheets to take along there is one for each flow.
    """
    for name, report in reports.items():
        yield Stop(f"home-{name}", report, Place(Screen.HOME))
        yield Stop(f"card-{name}", report, Place(Screen.CARD))
    first = next(iter(reports.values()))
    for screen in Screen:
        if screen not in _SEVERAL_PAGES:
            yield Stop(screen, first, Place(screen))
    yield Stop("search-found", first, Place(Screen.SEARCH, query="PIN"))
    yield Stop("search-nothing", first, Place(Screen.SEARCH, query="§§§"))
    for topic in topics.values():
        yield Stop(f"topic-{topic.id}", first, Place(Screen.TOPIC, topic=topic.id))
        for detail in topic.details:
            yield Stop(f"topic-{topic.id}-{detail.id}", first, Place(Screen.TOPIC, topic=topic.id, detail=detail.id))
    for flow in flows.values():
        yield from _flow_stops(flow, reports, case)
        answers = next(flow.paths(case(first)))
        yield Stop(f"take-away-{flow.id}", first, Place(Screen.TAKE_AWAY, flow.id, answers))
        outcome = flow.outcome(case(first), answers)
        if outcome and outcome.staff_sentences:
            yield Stop(f"sentences-{flow.id}", first, Place(Screen.SENTENCES, flow.id, answers))
    yield from (Stop(f"{place.screen}-{place.sheet}", first, place) for place in _places_of_forms_and_sentences())


def conversation(
    flow: Flow, reports: Mapping[str, CardReading], case: Callable[[CardReading | None], Situation]
) -> Iterator[Stop]:
    """Yield the pages that somebody meets who comes with the last of these cards and takes a flow's longest way.

    In their order, which the names tell: before the card is on the reader, what it says, the flow, what goes along on
    paper, and what is looked up besides.
    """
    reader, *_, card = reports.values()
    situation = case(card)
    way = max(flow.paths(situation), key=len)
    places = [
        ("home", Place(Screen.HOME)),
        ("card", Place(Screen.CARD)),
        *(
            (flow.position(situation, way[:length]).id, Place(Screen.FLOW, flow.id, way[:length], situation.card))
            for length in range(len(way) + 1)
        ),
        ("take-away", Place(Screen.TAKE_AWAY, flow.id, way, situation.card)),
        ("search", Place(Screen.SEARCH, query="PIN")),
        ("topic", Place(Screen.TOPIC, topic="pin")),
        ("form", Place(Screen.FORM, sheet=FORMS[0].id)),
        ("book", Place(Screen.BOOK)),
        ("year-sheet", Place(Screen.YEAR_SHEET)),
    ]
    yield Stop("01-before", reader, Place(Screen.HOME))
    yield from (Stop(f"{number:02}-{name}", card, place) for number, (name, place) in enumerate(places, 2))


def book_stops(people: Iterable[Person], report: CardReading, card: CardSummary | None) -> Iterator[Stop]:
    """Yield the pages of the renewal book with these people in it, and with that card in the reader."""
    yield from (Stop(screen, report, Place(screen)) for screen in _OF_THE_BOOK)
    for way in Way:
        yield Stop(
            f"person-form-{way}",
            report,
            Place(Screen.PERSON_FORM, sheet=way, checked=True, card=card if way is Way.READ else None),
        )
    for number, person in enumerate(people, 1):
        yield Stop(f"person-{number}", report, Place(Screen.PERSON, person=person.id))
        yield Stop(f"remove-person-{number}", report, Place(Screen.REMOVE_PERSON, person=person.id))


def _places_of_forms_and_sentences() -> Iterator[Place]:
    """Yield each sentence, each form as it is asked for, and with as much filled in as it must be."""
    yield from (Place(Screen.SHOW_STAFF, sheet=sentence.id) for sentence in SENTENCES)
    for form in FORMS:
        yield Place(Screen.FORM, sheet=form.id, checked=True)
        needed = tuple((field.id, _sample(field)) for field in form.asked if field.required)
        yield Place(Screen.FORM_SHEET, sheet=form.id, values=needed)


def _sample(field: Field) -> str:
    if field.kind is Kind.INSURER:
        return KOKUHO
    return field.options[0].id if field.options else field.label


def _flow_stops(
    flow: Flow, reports: Mapping[str, CardReading], case: Callable[[CardReading | None], Situation]
) -> Iterator[Stop]:
    seen: set[object] = set()
    names: set[str] = set()
    for name, report in reports.items():
        situation = case(report)
        for path in flow.paths(situation):
            for length in range(len(path) + 1):
                answers = path[:length]
                node = flow.position(situation, answers)
                said = tuple(line.text for line in (*node.body, *node.checklist) if line.when(situation, answers))
                pin = situation.card.pin_state if situation.card and node.shows_tries else None
                if (node.id, said, pin) not in seen:
                    seen.add((node.id, said, pin))
                    place = Place(Screen.FLOW, flow.id, answers, situation.card)
                    yield Stop(_unused(f"{flow.id}-{node.id}-{name}", names), report, place)


def _unused(name: str, names: set[str]) -> str:
    """Return the name, with a number where it is taken."""
    number = sum(taken.partition("+")[0] == name for taken in names)
    names.add(f"{name}+{number}")
    return f"{name}-{number + 1}" if number else name


def show(window: Window, all_stops: Iterable[Stop]) -> Iterator[Stop]:
    """Show every stop in the window, and yield it once its page is laid out."""
    window.show()
    shown = None
    for stop in all_stops:
        if stop.report != shown:
            window.show_reader_status(ReaderStatus(stop.report))
            shown = stop.report
        window.go(Journey((Place(Screen.HOME), stop.place)) if stop.place.screen is not Screen.HOME else Journey())
        settle()
        yield stop


def settle() -> None:
    """Have the page that is shown laid out, and the pages before it deleted: outside an event loop nobody else does."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def folder_name(language: str, display: Display) -> str:
    """Return the name of a folder for pictures: the language, and what is not as usual."""
    size = [str(display.text_size)] if display.text_size != DEFAULT.text_size else []
    colours = [display.colours] if display.colours != DEFAULT.colours else []
    second = [display.second_language] if display.second_language else []
    return "-".join([language, *second, *size, *colours])


def take_pictures(window: Window, all_stops: Iterable[Stop], folder: Path) -> int:
    """Write every stop as a PNG into the folder; return how many there were."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for stop in show(window, all_stops):
        write_whole(folder / f"{stop.name}.png", _png(window))
        count += 1
    return count


def _png(window: Window) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG", _LIGHT_COMPRESSION)
    return bytes(buffer.data().data())
