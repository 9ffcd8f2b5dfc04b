"""Sentences to show at a counter: one sentence in very large Japanese, with the person's language below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.base.exit_codes import WrongInputError
from desktop_app.language.language import Script
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_markup
from desktop_app.language.readings.phrase import Phrase
from desktop_app.sheets import messages
from desktop_app.sheets.sentences.card import CARD
from desktop_app.sheets.sentences.helping import HELPING
from desktop_app.sheets.sentences.insurance import INSURANCE
from desktop_app.sheets.sentences.received import RECEIVED
from desktop_app.sheets.sentences.reception import RECEPTION
from desktop_app.sheets.sentences.residents import RESIDENTS
from desktop_app.sheets.sheet import FinePrint, LargeSentence, Pair, Sheet
from desktop_app.sheets.two_languages import Both

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.guide.model.flow import Flow
    from desktop_app.language.translator import Translator
    from desktop_app.sheets.sentences.sentence import Sentence


class StaffError(WrongInputError):
    """There is no such sentence."""


SENTENCES = (
    *CARD,
    *RESIDENTS,
    *HELPING,
    *INSURANCE,
    *RECEPTION,
    *RECEIVED,
)
"""Every sentence, in the order in which they are listed."""


def sentence_named(sentence_id: str) -> Sentence:
    """Return the sentence of this id; StaffError where there is none."""
    for sentence in SENTENCES:
        if sentence.id == sentence_id:
            return sentence
    msg = f"there is no sentence {sentence_id!r}; sentences are: {', '.join(each.id for each in SENTENCES)}"
    raise StaffError(msg)


def unknown_sentences(flows: Iterable[Flow]) -> list[str]:
    """Return what is wrong with the ids of sentences that outcomes offer, one text for each; none if all are there."""
    known = {sentence.id for sentence in SENTENCES}
    return [
        f"{outcome.id!r} of {flow.id!r} offers {sentence!r}, which is no sentence for the staff"
        for flow in flows
        for outcome in flow.outcomes
        for sentence in outcome.staff_sentences
        if sentence not in known
    ]


def phrase_for_staff(sentence: Sentence, own: Translator, japanese: Translator) -> Phrase:
    """Return a sentence as what to say, its meaning in easy Japanese too."""
    said, meaning = japanese(sentence.text), own(sentence.text)
    alone = own.language == japanese.language
    return Phrase(without_markup(said), own.reading(without_markup(said)), "" if alone else meaning, sentence.text)


def show_staff(phrase: Phrase, own: Translator, japanese: Translator, today: date) -> Sheet:
    """Return the sheet with what to say, lying on its side: it is held up to the staff, or read out to them.

    Easy Japanese stands below the Japanese of the counter as another language would.
    """
    both = Both(own, japanese, {"today": today}, easy_beside_japanese=True)
    said = Pair(phrase.meaning, phrase.japanese) if phrase.meaning else Pair(phrase.japanese)
    key = [FinePrint(Pair(own(messages.HOW_TO_READ)))] if reads_latin(own) and phrase.reading else []
    small = (*key, FinePrint(both.pair(messages.MADE_BY)))
    return Sheet(phrase.japanese, own.language, (LargeSentence(said, phrase.reading), *small), landscape=True)


def reads_latin(translator: Translator) -> bool:
    """Whether readings are in Latin letters, of which something must be said."""
    return LANGUAGES[translator.language].japanese_read_in is Script.LATIN
