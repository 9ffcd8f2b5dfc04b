"""Goes to pages as a person does who presses what leads there."""

from __future__ import annotations

from desktop_app.ui.guide.places import FlowPlace


def open_flow(window, flow):
    """Begin a flow with the card that is in the reader."""
    window.navigator.open(FlowPlace(flow, card=window.frame.situation.card))


def answer(window, option):
    """Give an answer in the flow that is open."""
    window.navigator.replace(window.navigator.here.answered(option))


def fill(window, field, value):
    """Type into a field of the page, as the page itself remembers it."""
    window.navigator.stay(window.navigator.here.with_value(field, value))
