"""The topics, one file each, and the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.guide.content.topics.at_the_clinic import AT_THE_CLINIC
from desktop_app.guide.content.topics.benefits import BENEFITS
from desktop_app.guide.content.topics.cancel import CANCEL
from desktop_app.guide.content.topics.children import CHILDREN
from desktop_app.guide.content.topics.eligibility_certificate import ELIGIBILITY_CERTIFICATE
from desktop_app.guide.content.topics.eligibility_notice import ELIGIBILITY_NOTICE
from desktop_app.guide.content.topics.get_a_card import GET_A_CARD
from desktop_app.guide.content.topics.hotlines import HOTLINES
from desktop_app.guide.content.topics.insurer_change import INSURER_CHANGE
from desktop_app.guide.content.topics.lost_card import LOST_CARD
from desktop_app.guide.content.topics.old_card import OLD_CARD
from desktop_app.guide.content.topics.phone import PHONE
from desktop_app.guide.content.topics.pin import PIN
from desktop_app.guide.content.topics.register import REGISTER
from desktop_app.guide.content.topics.renewal import RENEWAL
from desktop_app.guide.content.topics.safety import SAFETY
from desktop_app.guide.content.topics.status import STATUS
from desktop_app.guide.model.topic import TopicError

if TYPE_CHECKING:
    from desktop_app.guide.model.topic import Topic

TOPICS = {
    topic.id: topic
    for topic in (
        STATUS,
        REGISTER,
        PIN,
        LOST_CARD,
        ELIGIBILITY_CERTIFICATE,
        ELIGIBILITY_NOTICE,
        RENEWAL,
        AT_THE_CLINIC,
        OLD_CARD,
        PHONE,
        SAFETY,
        BENEFITS,
        INSURER_CHANGE,
        CANCEL,
        CHILDREN,
        GET_A_CARD,
        HOTLINES,
    )
}
"""The topics by id, in the order in which they are listed."""


def topic_named(topic_id: str) -> Topic:
    """Return the topic of this id; TopicError where there is none."""
    if topic_id not in TOPICS:
        msg = f"there is no topic {topic_id!r}; topics are: {', '.join(TOPICS)}"
        raise TopicError(msg)
    return TOPICS[topic_id]
