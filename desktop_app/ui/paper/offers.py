"""What leads to paper: from the end of a conversation, and from a topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.guide.render.node import NodeContent
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.pages.page import offer
from desktop_app.ui.paper import messages
from desktop_app.ui.paper.places import FormsPlace, SentencesPlace, StaffPlace, TakeAwayPlace

if TYPE_CHECKING:
    from desktop_app.ui.frame.feature import Content, PageContext
    from desktop_app.ui.frame.journey import Place
    from desktop_app.ui.pages.page import Offer


def paper_offers(context: PageContext, place: Place, content: Content | None) -> list[Offer]:
    """Return the sheet to take along, sentences for the staff, forms at an outcome; forms at a topic about them."""
    at_end = _at_end(context, place, content) if isinstance(place, FlowPlace) else []
    return [*at_end, _forms(context)] if content and content.offers_forms else at_end


def _at_end(context: PageContext, place: FlowPlace, content: Content | None) -> list[Offer]:
    ui, on_sheet = context.ui, context.to(TakeAwayPlace(place))
    offers = [offer(ui, "take-along", messages.TAKE_ALONG, messages.TAKE_ALONG_HINT, "printer", on_sheet)]
    if sentences := content.staff_sentences if isinstance(content, NodeContent) else ():
        on_staff = context.to(StaffPlace(sentences[0]) if len(sentences) == 1 else SentencesPlace(place))
        offers.append(offer(ui, "show-staff", messages.SHOW_STAFF, messages.SHOW_STAFF_HINT, "counter", on_staff))
    return offers


def _forms(context: PageContext) -> Offer:
    """Return the way to the forms."""
    hint = messages.FILL_FORM_HINT if context.deployment.keyboard else messages.TOUCH_FORM_HINT
    on_form = context.to(FormsPlace())
    return offer(context.ui, "fill-form", messages.FILL_FORM, hint, "letter-certificate", on_form)
