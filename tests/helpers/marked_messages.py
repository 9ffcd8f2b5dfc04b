"""Finds the messages that are marked in the code."""

from __future__ import annotations

from desktop_app.language.message import Message
from tools.words import extract


def marked_messages():
    return [Message(str(message.context), str(message.id)) for message in extract() if message.id]
