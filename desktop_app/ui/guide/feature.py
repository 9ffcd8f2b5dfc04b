"""The guide: its flows and topics; what builds a page is loaded when one is opened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.frame.feature import Feature, PageKind
from desktop_app.ui.guide.conversation import conversation
from desktop_app.ui.guide.places import FlowPlace, TopicPlace
from desktop_app.ui.paper.places import PhrasePlace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.topic import Topic
    from desktop_app.language.readings.phrase import Phrase
    from desktop_app.ui.frame.feature import PageContext
    from desktop_app.ui.guide.flow_page import FlowPage
    from desktop_app.ui.guide.topic_page import DetailScreen, TopicScreen
    from desktop_app.ui.pages.say import SayActions


def guide_feature(flows: Mapping[str, Flow], topics: Mapping[str, Topic]) -> Feature:
    """Return the pages of these flows and topics."""
    pages = _GuidePages(flows, topics)
    talk = conversation(flows)
    return Feature(
        (PageKind("flow", FlowPlace, pages.flow, conversation=talk), PageKind("topic", TopicPlace, pages.topic))
    )


@dataclass(frozen=True)
class _GuidePages:
    flows: Mapping[str, Flow]
    topics: Mapping[str, Topic]

    def flow(self, context: PageContext, place: FlowPlace) -> FlowPage:
        from desktop_app.guide.model.node import NodeKind
        from desktop_app.guide.render.node import NodeRenderer
        from desktop_app.ui.guide.flow_page import FlowActions, FlowPage

        maker = NodeRenderer(self.flows, replace(context.situation, card=place.card), context.ui.translator)
        page = maker.page(self.flows[place.flow], place.answers)
        offers = context.offers(place, page) if page.kind is NodeKind.OUTCOME else []
        do = FlowActions(partial(_answer, context), partial(_open_flow, context), offers, _saying(context))
        return FlowPage(context.ui, page, do)

    def topic(self, context: PageContext, place: TopicPlace) -> TopicScreen | DetailScreen:
        from desktop_app.guide.render.topic import TopicRenderer
        from desktop_app.ui.guide.topic_page import DetailScreen, TopicActions, TopicScreen

        maker = TopicRenderer(self.topics, self.flows, context.situation, context.ui.translator)
        page = maker.page(self.topics[place.topic])
        do = TopicActions(
            partial(_open_topic, context, page.id),
            partial(_open_flow, context),
            partial(_open_topic, context),
            _saying(context),
            context.offers(place, page),
        )
        for detail in page.details:
            if detail.id == place.question:
                return DetailScreen(context.ui, page, detail, do)
        return TopicScreen(context.ui, page, do)


def _saying(context: PageContext) -> SayActions:
    from desktop_app.ui.pages.say import SayActions

    def show(phrase: Phrase) -> None:
        context.navigator.open(PhrasePlace(phrase.message, phrase.japanese))

    return SayActions(show, context.speaker)


def _answer(context: PageContext, option: str) -> None:
    here = context.navigator.here
    if isinstance(here, FlowPlace):
        context.navigator.replace(here.answered(option))


def _open_flow(context: PageContext, flow: str) -> None:
    """Begin a flow with the card that is in the reader."""
    context.navigator.open(FlowPlace(flow, card=context.actions.situation.card))


def _open_topic(context: PageContext, topic: str, question: str = "") -> None:
    context.navigator.open(TopicPlace(topic, question))
