"""What the values of the renewal book are called. Apart from the messages, for home needs those without the book."""

from __future__ import annotations

from desktop_app.language.message import words_about
from desktop_app.reminders.daily.switch import Switch
from desktop_app.reminders.messages import REMINDING_DOUBTFUL
from desktop_app.reminders.model.person import Colour, DateSource
from desktop_app.reminders.model.year import Time
from desktop_app.ui.book import messages

_ = words_about("book")

COLOURS = {
    Colour.BLUE: _("Blue"),
    Colour.RED: _("Red"),
    Colour.GREEN: _("Green"),
    Colour.ORANGE: _("Orange"),
    Colour.PURPLE: _("Purple"),
    Colour.BROWN: _("Brown"),
    Colour.PINK: _("Pink"),
    Colour.GREY: _("Grey"),
}
SOURCES = {
    DateSource.READ: _("This date was read from the card."),
    DateSource.TYPED: _("This date was typed in."),
    DateSource.COMPUTED: _("This date was computed, and may be a year too early. The date on the card counts."),
}
SWITCH = {Switch.ON: messages.REMINDING, Switch.OFF: messages.NOT_REMINDING, Switch.DOUBTFUL: REMINDING_DOUBTFUL}
TIMES = {
    Time.OPEN: _("can be renewed"),
    Time.GRACE: _("expired, clinics still accept a registered card"),
    Time.OVER: _("expired"),
}
