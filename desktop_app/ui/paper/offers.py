"""What leads to paper: from the end of a conversation, and from a topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.guide.places import FlowPlace, TopicPlace
from desktop_app.ui.pages.page import offer
from desktop_app.ui.paper import messages as words
from desktop_app.ui.paper.places import FormsPlace, SentencesPlace, StaffPlace, TakeAwayPlace

if TYPE_CHECKING:
    from desktop_app.ui.frame.feature import PageContext
    from desktop_app.ui.frame.journey import Place
    from desktop_app.ui.pages.page import Offer

_WITH_FORMS = frozenset({"eligibility-certificate", "eligibility-notice", "lost-card", "cancel"})
"""Flows and topics about what forms ask for."""
_FOUND_AGAIN = frozenset({("lost-card", outcome) for outcome in ("lift", "still-good", "found-late")})
"""Outcomes of such flows in which the card is there: no form asks for anything then."""


def paper_offers(context: PageContext, place: Place, outcome: str) -> list[Offer]:
    """Return the sheet to take along, sentences for the staff, forms at an outcome; forms at a topic about them."""
    if isinstance(place, FlowPlace):
        return _at_end(context, place, outcome)
    return _forms(context, place.topic) if isinstance(place, TopicPlace) else []


def _at_end(context: PageContext, place: FlowPlace, outcome: str) -> list[Offer]:
    from desktop_app.sheets.documents.staff_sentences import sentences_for

    look, on_sheet = context.look, context.to(TakeAwayPlace(place))
    offers = [offer(look, "take-along", words.TAKE_ALONG, words.TAKE_ALONG_HINT, "printer", on_sheet)]
    sentences = sentences_for(place.flow, outcome)
    if sentences:
        on_staff = context.to(StaffPlace(sentences[0].id) if len(sentences) == 1 else SentencesPlace(place))
        offers.append(offer(look, "show-staff", words.SHOW_STAFF, words.SHOW_STAFF_HINT, "counter", on_staff))
    return offers if (place.flow, outcome) in _FOUND_AGAIN else [*offers, *_forms(context, place.flow)]


def _forms(context: PageContext, about: str) -> list[Offer]:
    """Return the way to the forms where a flow or topic is about what they ask for."""
    if about not in _WITH_FORMS:
        return []
    hint = words.FILL_FORM_HINT if context.deployment.keyboard else words.TOUCH_FORM_HINT
    on_form = context.to(FormsPlace())
    return [offer(context.look, "fill-form", words.FILL_FORM, hint, "letter-certificate", on_form)]
