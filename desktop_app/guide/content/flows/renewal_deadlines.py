"""Until when a certificate is to be renewed: other words as its end comes near.

The day of the end is a birthday: in public and on paper it is the month before that counts, see `Situation.renew_by`.
"""

from __future__ import annotations

from desktop_app.facts.deadline import Near
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import lines
from desktop_app.guide.model.node import Line
from desktop_app.language.message import words_about

_ = words_about("renewal")

_PASSED = rules.every(rules.renew_by(Near.PASSED), rules.unless(rules.end_is_told))
_IN_TIME = lines(
    Line(
        _("Best by **{renew_by:weekday}**, before {certificate_ends:month} begins: it expires on a day in that month"),
        when=rules.every(rules.renew_by(Near.LATER, Near.MONTH), rules.unless(rules.end_is_told)),
    ),
    Line(
        _("**By {renew_by:near}**: it expires in {certificate_ends:month}"),
        when=rules.every(rules.renew_by(Near.LATER, Near.MONTH), rules.end_is_told),
    ),
    Line(
        _("**This month, by {renew_by:near}**: it expires in {certificate_ends:month}"),
        when=rules.renew_by(Near.THIS_MONTH),
    ),
    Line(
        _("**Within a week, by {renew_by:near}**: it expires in {certificate_ends:month}"),
        when=rules.renew_by(Near.WEEK),
    ),
    Line(
        _("**This week, by {renew_by:near}**: it expires in {certificate_ends:month}"),
        when=rules.renew_by(Near.THIS_WEEK),
    ),
)
_AT_ONCE = lines(
    Line(
        _("**By tomorrow, {renew_by:near}**: it expires in {certificate_ends:month}"),
        when=rules.renew_by(Near.TOMORROW),
    ),
    Line(
        _(
            "**Today**: the city office is open for the last time before the certificate expires. It can be renewed after that too, free of charge, and clinics accept a registered card until the end of the third month after that"
        ),
        when=rules.every(rules.renew_by(Near.TODAY), rules.end_is_told),
    ),
    Line(
        _(
            "**Today, {go_on:near}**: the city office is open for the last time before {certificate_ends:month} begins, and it expires in that month"
        ),
        when=rules.every(rules.renew_by(Near.TODAY), rules.unless(rules.end_is_told)),
    ),
    Line(
        _(
            "On **{go_on:near}**: until then the city office is closed, and the certificate expires. It can be renewed after that too, free of charge, and clinics accept a registered card until the end of the third month after that"
        ),
        when=rules.every(rules.renew_by(Near.PASSED), rules.end_is_told),
    ),
    Line(
        _("As soon as you can, best on **{go_on:weekday}**: it expires **this month** ({certificate_ends:month})"),
        when=rules.every(_PASSED, rules.ends_this_month),
    ),
    Line(
        _("As soon as you can, best on **{go_on:weekday}**: it expires in {certificate_ends:month}"),
        when=rules.every(_PASSED, rules.unless(rules.ends_this_month)),
    ),
)
RENEW_UNTIL = lines(
    _IN_TIME,
    _AT_ONCE,
    Line(
        _(
            "As soon as you can, best on **{go_on:weekday}**: a registered card is accepted until the end of **{grace_ends:month}**"
        ),
        when=rules.certificate_in_grace,
    ),
    Line(
        _("As soon as you can"),
        when=rules.every(rules.no_card_read, rules.chose("certificate-ended")),
    ),
    Line(
        _("Before the date on the card or in the letter"),
        when=rules.every(rules.no_card_read, rules.unless(rules.chose("certificate-ended"))),
    ),
)
