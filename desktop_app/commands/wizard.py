"""The wizard as it starts from a menu, with no command and few options: the parser of commands is not imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.base import paths
from desktop_app.base.output import complain
from desktop_app.commands.last_resort import NO_WINDOW, in_language
from desktop_app.facts.pack.store import store_in
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.wiring import home as app

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.language.day_context import DayContext


class WizardOptions(NamedTuple):
    """What was asked for; without a language it opens in that of last time, or in the computer's."""

    wanted_lang: str | None = None
    practice: str | None = None
    until_painted: bool = False


def wizard_options(arguments: Sequence[str]) -> WizardOptions | None:
    """Return the options of a plain start; None where the parser of all commands must look at the arguments."""
    asked = WizardOptions()
    words = iter(arguments)
    for word in words:
        if word == "--until-painted":
            asked = asked._replace(until_painted=True)
        elif word == "--lang" and (language := next(words, "")) in LANGUAGES:
            asked = asked._replace(wanted_lang=language)
        elif word == "--practice" and (card := next(words, "-")) and not card.startswith("-"):
            asked = asked._replace(practice=card)
        else:
            return None
    return asked


def run(options: WizardOptions) -> int:
    """Open the wizard as it is today; return its exit code."""
    return open_wizard(options, load_day(None, store_in(paths.user_data())))


def open_wizard(options: WizardOptions, day_context: DayContext) -> int:
    """Open the wizard; return its exit code. ScenarioError where there is no such practice card."""
    refuse_unknown_card(options.practice)
    prepare_window(options.wanted_lang)
    return app.run_wizard(
        day_context, options.wanted_lang, practice=options.practice, until_painted=options.until_painted
    )


def refuse_unknown_card(practice: str | None) -> None:
    """Raise ScenarioError where there is no such practice card; None is none to look for."""
    if practice is not None:
        from desktop_app.card.practice.scenario import load_scenario  # few use one

        load_scenario(paths.resources() / "practice", practice)


def prepare_window(language: str | None) -> None:
    """Begin to use the screen; where there is none, say so in a language and end the process with NOTHING."""
    app.prepare_window(lambda reason: complain(in_language(NO_WINDOW, {"reason": reason}, language)))
