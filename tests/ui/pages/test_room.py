"""At home pages are as large as was chosen, whatever room there is."""

from __future__ import annotations

from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.guide.places import FlowPlace


def test_at_home_no_page_grows(window):
    window.resize(1920, 1080)
    window.navigator.go(Journey().go(FlowPlace("lost-card")))
    assert window.page.initial_focus.font().pixelSize() == window.frame.ui.theme.text_style("heading").size
