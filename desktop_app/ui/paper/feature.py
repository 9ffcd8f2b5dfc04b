"""Paper: the sheet to take along, sentences for the staff, forms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_app.ui.frame.feature import Feature, PageKind
from desktop_app.ui.frame.journey import EnlargedPlace
from desktop_app.ui.paper import messages
from desktop_app.ui.paper.forms import form_kinds
from desktop_app.ui.paper.places import PhrasePlace, SentencesPlace, StaffPlace, TakeAwayPlace
from desktop_app.ui.widgets.choice import ChoiceText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.situation import Situation
    from desktop_app.language.readings.phrase import Phrase
    from desktop_app.ui.frame.feature import Content, PageContext
    from desktop_app.ui.frame.journey import Place
    from desktop_app.ui.guide.places import FlowPlace
    from desktop_app.ui.pages.choices_page import ChoicesPage
    from desktop_app.ui.pages.page import Offer, ScreenPage
    from desktop_app.ui.paper.staff_page import StaffPage

_SENTENCE_COLUMNS = 1


def paper_feature(flows: Mapping[str, Flow]) -> Feature:
    """Return the pages about paper at the ends of these flows, and what leads to them."""
    pages = _EndPages(flows)
    kinds: tuple[PageKind[Any], ...] = (
        PageKind("take-away", TakeAwayPlace, pages.take_away, on_paper=True),
        PageKind("sentences", SentencesPlace, pages.sentences),
        PageKind("show-staff", StaffPlace, _show_staff, on_paper=True, turned_round=True),
        PageKind("show-phrase", PhrasePlace, _show_phrase, on_paper=True, turned_round=True),
        *form_kinds(),
        PageKind("enlarged", EnlargedPlace, _enlarged, on_paper=True),
    )
    return Feature(kinds, offers=_offers)


def _offers(context: PageContext, place: Place, content: Content | None) -> list[Offer]:
    from desktop_app.ui.paper.offers import paper_offers

    return paper_offers(context, place, content)


@dataclass(frozen=True)
class _EndPages:
    """Pages at the end of a conversation."""

    flows: Mapping[str, Flow]

    def take_away(self, context: PageContext, place: TakeAwayPlace) -> ScreenPage:
        from desktop_app.sheets.documents.take_away import take_away
        from desktop_app.ui.frame.sheets import sheet_page

        end = place.end
        sheet = take_away(self.flows[end.flow], end.answers, _situation_at(context, end), *context.both_translators())
        return sheet_page(context, context.ui.translator(messages.TAKE_ALONG), sheet)

    def sentences(self, context: PageContext, place: SentencesPlace) -> ChoicesPage:
        from desktop_app.sheets.documents.staff_sentences import sentence_named
        from desktop_app.ui.pages.choices_page import ChoicesPage

        end, translator = place.end, context.ui.translator
        outcome = self.flows[end.flow].outcome(_situation_at(context, end), end.answers)
        offered = outcome.staff_sentences if outcome else ()
        choices = [ChoiceText(each, translator(sentence_named(each).text), icon="counter") for each in offered]

        def show(sentence: str) -> None:
            context.navigator.open(StaffPlace(sentence))

        return ChoicesPage(context.ui, translator(messages.CHOOSE_SENTENCE), choices, show, _SENTENCE_COLUMNS)


def _show_staff(context: PageContext, place: StaffPlace) -> StaffPage:
    from desktop_app.sheets.documents.staff_sentences import phrase_for_staff, sentence_named

    return _turned_round(context, phrase_for_staff(sentence_named(place.sentence), *context.both_translators()))


def _show_phrase(context: PageContext, place: PhrasePlace) -> StaffPage:
    from desktop_app.guide.render.renderer import Renderer
    from desktop_app.language.readings.phrase import phrases_in

    own, _japanese = context.both_translators()
    said = Renderer(context.situation, own).render(place.message)
    phrase = next(each for each in phrases_in(place.message, said, own) if each.japanese == place.japanese)
    return _turned_round(context, phrase)


def _turned_round(context: PageContext, phrase: Phrase) -> StaffPage:
    """Return the page that is turned round to the staff."""
    from desktop_app.sheets.documents.staff_sentences import show_staff
    from desktop_app.ui.frame.sheets import sheet_actions, sheet_note
    from desktop_app.ui.paper.staff_page import StaffPage

    sheet = show_staff(phrase, *context.both_translators(), context.situation.today)
    return StaffPage(context.ui, phrase, sheet_actions(context, sheet), context.speaker(), sheet_note(context))


def _enlarged(context: PageContext, place: EnlargedPlace) -> ScreenPage:
    """Return the page of a sheet, which is built large at such a place."""
    return context.pages.kind_of(place.sheet_of).build(context, place.sheet_of)


def _situation_at(context: PageContext, end: FlowPlace) -> Situation:
    """Return the case with the card with which the conversation was begun."""
    return replace(context.situation, card=end.card)
