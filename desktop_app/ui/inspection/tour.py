"""A tour of the whole program: every page there is, shown one after the other, and a picture of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice

from desktop_app.base.files import write_whole
from desktop_app.guide.content.insurers import KOKUHO
from desktop_app.language.readings.phrase import told_in
from desktop_app.sheets.documents.staff_sentences import SENTENCES
from desktop_app.sheets.forms.catalogue import FORMS
from desktop_app.sheets.forms.form import Kind
from desktop_app.ui.book.places import (
    BookPlace,
    EntryMode,
    PersonFormPlace,
    PersonPlace,
    RemovePersonPlace,
    YearSheetPlace,
)
from desktop_app.ui.card.places import CardPlace
from desktop_app.ui.day.places import DayPlace
from desktop_app.ui.day.spans import Unit, offered
from desktop_app.ui.frame.journey import EnlargedPlace, HomePlace, Journey
from desktop_app.ui.guide.places import FlowPlace, TopicPlace
from desktop_app.ui.paper.places import (
    FormPlace,
    FormSheetPlace,
    PhrasePlace,
    SentencesPlace,
    StaffPlace,
    TakeAwayPlace,
)
from desktop_app.ui.reader.status import ReaderStatus
from desktop_app.ui.search.places import SearchPlace
from desktop_app.ui.style.display import DEFAULT, DisplaySettings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop_app.card.reading import CardReading
    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.situation import CardSummary, Situation
    from desktop_app.guide.model.topic import Topic
    from desktop_app.reminders.model.person import Person
    from desktop_app.sheets.forms.form import Field, Form
    from desktop_app.ui.frame.feature import Pages
    from desktop_app.ui.frame.frame import Frame
    from desktop_app.ui.frame.journey import Place


_LIGHT_COMPRESSION = 80
"""Qt's quality of a PNG: files a little larger, written in a quarter of the time."""


@dataclass(frozen=True)
class TourPage:
    """A page to look at: its name, the card in the reader, and the place."""

    name: str
    report: CardReading
    place: Place


_FIFTH = 4


def tour_pages(
    pages: Pages,
    flows: Mapping[str, Flow],
    topics: Mapping[str, Topic],
    reports: Mapping[str, CardReading],
    situation_of: Callable[[CardReading | None], Situation],
) -> Iterator[TourPage]:
    """Yield every page once that does without the renewal book.

    Those about the card for each report, topics, each node of each flow with what it says; of the sheets to take along
    one for each flow.
    """
    single = [kind for kind in pages.kinds if kind.single and not kind.needs_book]
    first = next(iter(reports.values()))
    for name, report in reports.items():
        yield from (TourPage(f"{kind.id}-{name}", report, kind.place()) for kind in single if kind.about_card)
    yield from (TourPage(kind.id, first, kind.place()) for kind in single if not kind.about_card)
    yield TourPage("search", first, SearchPlace())
    yield TourPage("search-found", first, SearchPlace("PIN"))
    yield TourPage("search-nothing", first, SearchPlace("§§§"))
    for topic in topics.values():
        yield TourPage(f"topic-{topic.id}", first, TopicPlace(topic.id))
        for detail in topic.details:
            yield TourPage(f"topic-{topic.id}-{detail.id}", first, TopicPlace(topic.id, detail.id))
    for flow in flows.values():
        yield from _flow_pages(flow, reports, situation_of)
        end = FlowPlace(flow.id, next(flow.paths(situation_of(first))))
        yield TourPage(f"take-away-{flow.id}", first, TakeAwayPlace(end))
        outcome = flow.outcome(situation_of(first), end.answers)
        if outcome and outcome.staff_sentences:
            yield TourPage(f"sentences-{flow.id}", first, SentencesPlace(end))
    yield TourPage("enlarged", first, EnlargedPlace(TakeAwayPlace(end)))
    yield from (TourPage(f"show-staff-{sentence.id}", first, StaffPlace(sentence.id)) for sentence in SENTENCES)
    for number, place in enumerate(_phrases(flows.values()), 1):
        yield TourPage(f"show-phrase-{number}", first, place)
    for form in FORMS:
        yield TourPage(f"form-{form.id}", first, FormPlace(form.id, checked=True))
        yield TourPage(f"form-sheet-{form.id}", first, FormSheetPlace(form.id, _needed(form)))
    yield from _day_pages(first, situation_of(first).today)


def conversation(
    flow: Flow, reports: Mapping[str, CardReading], situation_of: Callable[[CardReading | None], Situation]
) -> Iterator[TourPage]:
    """Yield the pages that somebody meets who comes with the last of these cards and takes a flow's longest way.

    In their order, which the names tell: before the card is on the reader, what it says, the flow, what goes along on
    paper, and what is looked up besides.
    """
    reader, *_, card = reports.values()
    situation = situation_of(card)
    way = max(flow.paths(situation), key=len)
    nodes = [FlowPlace(flow.id, way[:length], situation.card) for length in range(len(way) + 1)]
    places: list[tuple[str, Place]] = [
        ("home", HomePlace()),
        ("card", CardPlace()),
        *((flow.position(situation, place.answers).id, place) for place in nodes),
        ("take-away", TakeAwayPlace(nodes[-1])),
        ("search", SearchPlace("PIN")),
        ("topic", TopicPlace("pin")),
        ("form", FormPlace(FORMS[0].id)),
        ("book", BookPlace()),
        ("year-sheet", YearSheetPlace()),
    ]
    yield TourPage("01-before", reader, HomePlace())
    yield from (TourPage(f"{number:02}-{name}", card, place) for number, (name, place) in enumerate(places, 2))


def book_pages(
    pages: Pages, people: Iterable[Person], report: CardReading, card: CardSummary | None
) -> Iterator[TourPage]:
    """Yield the pages of the renewal book with these people in it, and with that card in the reader."""
    yield from (TourPage(kind.id, report, kind.place()) for kind in pages.kinds if kind.single and kind.needs_book)
    yield TourPage("enlarged-year", report, EnlargedPlace(YearSheetPlace()))
    for way in EntryMode:
        place = PersonFormPlace(way, card if way is EntryMode.READ else None, checked=True)
        yield TourPage(f"person-form-{way}", report, place)
    for number, person in enumerate(people, 1):
        yield TourPage(f"person-{number}", report, PersonPlace(person.id))
        yield TourPage(f"remove-person-{number}", report, RemovePersonPlace(person.id))


def _phrases(flows: Iterable[Flow]) -> Iterable[PhrasePlace]:
    """Return what flows tell to say, each once."""
    messages = (line.text for flow in flows for node in flow.nodes for line in node.lines)
    return {each: PhrasePlace(message, each) for message in messages for each in told_in(message)}.values()


def _day_pages(report: CardReading, today: date) -> Iterator[TourPage]:
    """Yield the pages on which a birthday is chosen: ten years, one of them, a month, a day."""
    (born,) = (field for field in FORMS[0].asked if field.id == "birth-date")
    place, span = DayPlace(born), offered(born.when, today)
    for _ in Unit:
        yield TourPage(f"day-{span.unit}", report, place)
        span = span.parts[_FIFTH]
        place = place.within(span)


def _needed(form: Form) -> tuple[tuple[str, str], ...]:
    """Return as much for the fields of a form as must be filled in."""
    return tuple((field.id, _sample(field)) for field in form.asked if field.required)


def _sample(field: Field) -> str:
    if field.kind is Kind.INSURER:
        return KOKUHO
    return field.options[0].id if field.options else field.label


def _flow_pages(
    flow: Flow, reports: Mapping[str, CardReading], situation_of: Callable[[CardReading | None], Situation]
) -> Iterator[TourPage]:
    seen: set[object] = set()
    names: set[str] = set()
    for name, report in reports.items():
        situation = situation_of(report)
        for path in flow.paths(situation):
            for length in range(len(path) + 1):
                answers = path[:length]
                node = flow.position(situation, answers)
                said = tuple(line.text for line in (*node.body, *node.checklist) if line.when(situation, answers))
                pin = situation.card.pin_state if situation.card and node.shows_tries else None
                if (node.id, said, pin) not in seen:
                    seen.add((node.id, said, pin))
                    place = FlowPlace(flow.id, answers, situation.card)
                    yield TourPage(_unused(f"{flow.id}-{node.id}-{name}", names), report, place)


def _unused(name: str, names: set[str]) -> str:
    """Return the name, with a number where it is taken."""
    number = sum(taken.partition("+")[0] == name for taken in names)
    names.add(f"{name}+{number}")
    return f"{name}-{number + 1}" if number else name


def show(frame: Frame, chosen_pages: Iterable[TourPage]) -> Iterator[TourPage]:
    """Show every page in the window of the frame, and yield it once its page is laid out."""
    frame.window().show()
    shown = None
    for page in chosen_pages:
        if page.report != shown:
            frame.show_reader_status(ReaderStatus(page.report))
            shown = page.report
        frame.navigator.go(Journey() if page.place == HomePlace() else Journey().go(page.place))
        settle()
        yield page


def settle() -> None:
    """Have the page that is shown laid out, and the pages before it deleted: outside an event loop nobody else does."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def folder_name(language: str, display: DisplaySettings) -> str:
    """Return the name of a folder for pictures: the language, and what is not as usual."""
    size = [str(display.text_size)] if display.text_size != DEFAULT.text_size else []
    colours = [display.colours] if display.colours != DEFAULT.colours else []
    second = [display.second_language] if display.second_language else []
    return "-".join([language, *second, *size, *colours])


def take_pictures(frame: Frame, chosen_pages: Iterable[TourPage], folder: Path) -> int:
    """Write every page as a PNG into the folder; return how many there were."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for page in show(frame, chosen_pages):
        write_whole(folder / f"{page.name}.png", _png(frame.window()))
        count += 1
    return count


def _png(window: QWidget) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG", _LIGHT_COMPRESSION)
    return bytes(buffer.data().data())
