"""What the first page says."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("window")

WHAT_TO_DO = _("What can we help you with?")
PROMISE = _("This program never asks for your PIN, does not read your My Number, and is not connected to the internet.")
UNOFFICIAL = _("It is not an official program of the government.")
SEARCH = _("All questions")
SEARCH_SUMMARY = _("Ask in your own words")
CHOOSE_BY_TOUCH = _("Choose by touching")
