"""The commands of the guide: list, show, search, flow, graph."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.base import paths
from desktop_app.base.exit_codes import DONE, NOTHING
from desktop_app.base.output import complain, tell, tell_json
from desktop_app.commands.arguments import answers_in, how_many
from desktop_app.commands.standard_input import typed_lines
from desktop_app.guide.content.flows import FLOWS, flow_named
from desktop_app.guide.content.topics import TOPICS, topic_named
from desktop_app.guide.render.graph import mermaid
from desktop_app.guide.render.node import NodeContent, NodeRenderer
from desktop_app.guide.render.topic import TopicRenderer
from desktop_app.guide.search.answers import Answers
from desktop_app.guide.search.searches import Searches
from desktop_app.language.languages import JAPANESE
from desktop_app.language.markup import without_markup
from desktop_app.ui.search.messages import NOTHING_FOUND
from desktop_app.ui.search.secret import secret_in
from desktop_app.wiring import card as card_app

if TYPE_CHECKING:
    import argparse

    from desktop_app.commands.arguments import Shared
    from desktop_app.guide.search.answers import Answer
    from desktop_app.language.day_context import DayContext
    from desktop_app.language.readings.phrase import Phrase
    from desktop_app.language.translator import Translator

_TOP = 5


def add_guide_commands(parser: argparse.ArgumentParser, shared: Shared) -> None:
    """Add the commands below `guide`."""
    every, data, card = shared
    commands = parser.add_subparsers(required=True, metavar="WHAT")
    listing = commands.add_parser("list", parents=[every, data], help="list the topics")
    listing.set_defaults(command=_list)
    show = commands.add_parser("show", parents=[every, data], help="show a topic")
    show.add_argument("topic", metavar="TOPIC", help=f"one of: {', '.join(TOPICS)}")
    show.set_defaults(command=_show)
    search = commands.add_parser("search", parents=[every, data], help="find the topics that fit some words")
    search.add_argument("words", nargs="+", metavar="WORDS", help="words; - reads one question a line")
    search.add_argument("--top", type=how_many, default=_TOP, metavar="N", help="show at most so many")
    search.set_defaults(command=_search)
    flow = commands.add_parser("flow", parents=[every, data, card], help="show the page that answers lead to")
    flow.add_argument("flow", metavar="FLOW", help=f"one of: {', '.join(FLOWS)}")
    flow.add_argument("--answers", type=answers_in, default=(), metavar="A,B,C", help="ids of the answers so far")
    flow.set_defaults(command=_flow)
    graph = commands.add_parser("graph", parents=[every], help="draw flows as Mermaid graphs")
    graph.add_argument("flow", nargs="?", metavar="FLOW", help="only this flow")
    graph.set_defaults(command=_graph)


def _topics(options: argparse.Namespace, day_context: DayContext) -> TopicRenderer:
    return TopicRenderer(TOPICS, FLOWS, card_app.situation_of(day_context, None), day_context.translator(options.lang))


def _list(options: argparse.Namespace, day_context: DayContext) -> int:
    maker = _topics(options, day_context)
    titles = {topic.id: without_markup(maker.render(topic.title)) for topic in TOPICS.values()}
    if options.json:
        tell_json([{"topic": topic, "title": title} for topic, title in titles.items()])
    else:
        tell("\n".join(f"{topic}: {title}" for topic, title in titles.items()))
    return DONE


def _show(options: argparse.Namespace, day_context: DayContext) -> int:
    data = _topics(options, day_context).page(topic_named(options.topic)).as_json()
    if options.json:
        tell_json(data)
    else:
        tell(f"{data['title']}\n\n{data['body']}")
    return DONE


def _search(options: argparse.Namespace, day_context: DayContext) -> int:
    """Search for words, or for each line of standard input where the words are a dash."""
    maker = _topics(options, day_context)
    answers = Answers(Searches(paths.resources() / "search").model(options.lang), maker)

    def found(words: str) -> list[dict[str, Any]] | None:
        """Return the answers; None where the words hold what is not looked for, which is said."""
        if secret := secret_in(words):
            complain(without_markup(maker.render(secret)))
            return None
        return [_as_json(answer) for answer in answers.find(words, options.top)]

    if options.words == ["-"]:
        for line in typed_lines():
            tell_json(found(line) or [])
        return DONE
    hits = found(" ".join(options.words))
    if options.json:
        tell_json(hits or [])
    elif hits:
        tell("\n".join(f"{hit['topic']}: {hit['title']}" for hit in hits))
    elif hits is not None:
        tell(without_markup(maker.render(NOTHING_FOUND)))
    return DONE if hits else NOTHING


def _as_json(answer: Answer) -> dict[str, Any]:
    return {
        "topic": answer.topic,
        "detail": answer.detail,
        "title": without_markup(answer.title),
        "score": round(answer.score, 4),
    }


def _flow(options: argparse.Namespace, day_context: DayContext) -> int:
    own, situation = day_context.translator(options.lang), card_app.situation_with(day_context, options.practice)
    page = NodeRenderer(FLOWS, situation, own).page(flow_named(options.flow), options.answers)
    offered = _for_staff(page, own, day_context)
    data = replace(page, phrases=(*page.phrases, *offered)).as_json()
    if options.json:
        tell_json(data)
    else:
        tell(_as_text(data))
    return DONE


def _for_staff(page: NodeContent, own: Translator, day_context: DayContext) -> list[Phrase]:
    """Return the sentences for the staff that an outcome offers, as what to say."""
    from desktop_app.sheets.documents.staff_sentences import phrase_for_staff, sentence_named

    japanese = day_context.translator(JAPANESE)
    return [phrase_for_staff(sentence_named(each), own, japanese) for each in page.staff_sentences]


def _as_text(data: dict[str, Any]) -> str:
    parts = [data["title"], "", data["body"]]
    parts += [f"[ ] {item}" for item in data["checklist"]]
    parts += ["\n".join(("", *filter(None, phrase.values()))) for phrase in data["phrases"]]
    parts += ["", *(f"{option['id']}: {option['label']}" for option in data["options"])] if data["options"] else []
    return "\n".join(parts)


def _graph(options: argparse.Namespace, day_context: DayContext) -> int:
    del day_context
    flows = [flow_named(options.flow)] if options.flow else list(FLOWS.values())
    tell("\n".join(mermaid(flow) for flow in flows).removesuffix("\n"))
    return DONE
