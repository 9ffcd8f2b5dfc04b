"""The topics, one file each, and the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.guide.content.on_demand import OnDemand

if TYPE_CHECKING:
    from desktop_app.guide.model.topic import Topic

TOPICS: OnDemand[Topic] = OnDemand(
    __name__,
    "doctor-today",
    "status",
    "register",
    "pin",
    "lost-card",
    "eligibility-certificate",
    "eligibility-notice",
    "renewal",
    "at-the-clinic",
    "old-card",
    "phone",
    "suspicious-message",
    "safety",
    "benefits",
    "insurer-change",
    "cancel",
    "children",
    "for-somebody",
    "get-a-card",
    "residence",
    "hotlines",
    "high-costs",
    "welfare",
)
"""The topics by id, in the order in which they are listed."""


def topic_named(topic_id: str) -> Topic:
    """Return the topic of this id; TopicError where there is none."""
    if topic_id not in TOPICS:
        from desktop_app.guide.model.topic import TopicError

        msg = f"there is no topic {topic_id!r}; topics are: {', '.join(TOPICS)}"
        raise TopicError(msg)
    return TOPICS[topic_id]
