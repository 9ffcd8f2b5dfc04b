"""The commands of paper: the take-away sheet, drafts of forms, sentences to show."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop_app.base.exit_codes import DONE, WrongInputError
from desktop_app.base.output import complain, tell, tell_json
from desktop_app.commands.arguments import answers_in
from desktop_app.commands.file_arguments import new_file
from desktop_app.guide.content.flows import FLOWS, flow_named
from desktop_app.language.languages import JAPANESE
from desktop_app.language.markup import without_markup
from desktop_app.wiring import card as card_app
from desktop_app.wiring import home as app

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from desktop_app.commands.arguments import Shared
    from desktop_app.language.day_context import DayContext
    from desktop_app.language.translator import Translator
    from desktop_app.sheets.sheet import Sheet


def add_sheet_commands(parser: argparse.ArgumentParser, shared: Shared) -> None:
    """Add the commands below `sheet`."""
    every, data, card = shared
    out = argparse.ArgumentParser(add_help=False)
    out.add_argument("--out", type=new_file(".pdf"), metavar="FILE.pdf", help="the file to write")
    commands = parser.add_subparsers(required=True, metavar="WHAT")
    take_away = commands.add_parser("take-away", parents=[every, card, out], help="what the person takes along")
    take_away.add_argument("--flow", required=True, metavar="FLOW", help=f"one of: {', '.join(FLOWS)}")
    take_away.add_argument(
        "--answers", type=answers_in, default=(), metavar="A,B,C", help="ids of the answers that lead to an outcome"
    )
    take_away.set_defaults(command=_take_away)
    form = commands.add_parser("form", parents=[every, data, out], help="a form, filled in in Japanese")
    form.add_argument("form", nargs="?", metavar="FORM", help="which form; --list tells which there are")
    form.add_argument("--field", nargs="+", action="extend", default=[], metavar="NAME=VALUE", help="what is filled in")
    form.add_argument("--list", action="store_true", help="list the forms and their fields")
    form.set_defaults(command=_form)
    staff = commands.add_parser("show-staff", parents=[every, data, out], help="a sentence to show at a counter")
    staff.add_argument("sentence", nargs="?", metavar="SENTENCE", help="which sentence; --list tells which there are")
    staff.add_argument("--list", action="store_true", help="list the sentences")
    staff.set_defaults(command=_show_staff)
    for name, do, said in (
        ("getting-started", _getting_started, "how one begins with the program, to hand out"),
        ("privacy", _privacy, "what becomes of people's data at a kiosk, for its counter"),
    ):
        commands.add_parser(name, parents=[every, out], help=said).set_defaults(command=do)


def _written_to(options: argparse.Namespace, wanted: str, name: str | None = "") -> Path:
    """Return the file that is asked for; WrongInputError where it or the name of the sheet is missing."""
    if name is None or options.out is None:
        raise WrongInputError(wanted)
    if options.json:
        msg = "--json goes with --list; a sheet is a PDF"
        raise WrongInputError(msg)
    out: Path = options.out
    return out


def _take_away(options: argparse.Namespace, day_context: DayContext) -> int:
    from desktop_app.sheets.documents.take_away import take_away

    out = _written_to(options, "--out FILE.pdf is missing")
    situation = card_app.situation_with(day_context, options.practice)
    own, japanese = day_context.translator(options.lang), day_context.translator(JAPANESE)
    sheet = take_away(flow_named(options.flow), options.answers, situation, own, japanese)
    app.write_sheet(sheet, out)
    return DONE


def _form(options: argparse.Namespace, day_context: DayContext) -> int:
    from desktop_app.sheets.documents.form_draft import form_draft
    from desktop_app.sheets.forms.catalogue import form_named
    from desktop_app.sheets.forms.form import left_for_the_pen
    from desktop_app.sheets.forms.typist import Typist

    if options.list:
        return _list_forms(options, day_context)
    wanted = "a form and --out FILE.pdf are wanted; --list tells the forms and their fields"
    out = _written_to(options, wanted, options.form)
    form = form_named(options.form)
    values = dict(_named_value(text) for text in options.field)
    own, settle = day_context.translator(options.lang), Typist(app.paper())
    sheet = form_draft(form, values, own, day_context.translator(JAPANESE), settle)
    for field, settled in left_for_the_pen(form, values, settle):
        complain(without_markup(f"{field.label}{own.colon} {settled.said(own)}"))
    app.write_sheet(sheet, out)
    return DONE


def _named_value(text: str) -> tuple[str, str]:
    from desktop_app.facts.my_number import holds_my_number
    from desktop_app.sheets.forms.form import FormError

    name, equals, value = text.partition("=")
    if not equals:
        msg = "a field is not like NAME=VALUE" if holds_my_number(text) else f"{text!r} is not like NAME=VALUE"
        raise FormError(msg)
    return name, value


def _list_forms(options: argparse.Namespace, day_context: DayContext) -> int:
    from desktop_app.sheets.forms.catalogue import FORMS

    translator = day_context.translator(options.lang)
    forms = [form.as_json(lambda message: without_markup(translator(message))) for form in FORMS]
    if options.json:
        tell_json(forms)
        return DONE
    for form in forms:
        tell(f"{form['form']}: {form['name']} ({form['title']})")
        for field in form["fields"]:
            tell(f"  {field['field']} [{field['kind']}{', required' if field['required'] else ''}]: {field['meaning']}")
            for option in field["options"]:
                tell(f"    {option['option']}: {option['meaning']}")
    return DONE


def _getting_started(options: argparse.Namespace, day_context: DayContext) -> int:
    from desktop_app.sheets.documents.getting_started import getting_started

    return _handed_out(options, day_context, getting_started)


def _privacy(options: argparse.Namespace, day_context: DayContext) -> int:
    from desktop_app.sheets.documents.privacy import privacy

    return _handed_out(options, day_context, privacy)


def _handed_out(
    options: argparse.Namespace, day_context: DayContext, sheet: Callable[[Translator, Translator, date], Sheet]
) -> int:
    """Write a sheet that says the same to everybody."""
    out = _written_to(options, "--out FILE.pdf is missing")
    own, japanese = day_context.translator(options.lang), day_context.translator(JAPANESE)
    app.write_sheet(sheet(own, japanese, day_context.today), out)
    return DONE


def _show_staff(options: argparse.Namespace, day_context: DayContext) -> int:
    from desktop_app.sheets.documents.staff_sentences import SENTENCES, phrase_for_staff, sentence_named, show_staff

    translator = day_context.translator(options.lang)
    if options.list:
        said = [{"sentence": each.id, "text": without_markup(translator(each.text))} for each in SENTENCES]
        if options.json:
            tell_json(said)
        else:
            tell("\n".join(": ".join(each.values()) for each in said))
        return DONE
    out = _written_to(options, "a sentence and --out FILE.pdf are wanted; --list tells the sentences", options.sentence)
    both = translator, day_context.translator(JAPANESE)
    phrase = phrase_for_staff(sentence_named(options.sentence), *both)
    app.write_sheet(show_staff(phrase, *both, day_context.today), out)
    return DONE
