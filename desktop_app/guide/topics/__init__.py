"""The topics, one file each, and the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.guide.topic import TopicError
from desktop_app.guide.topics.at_the_clinic import AT_THE_CLINIC
from desktop_app.guide.topics.benefits import BENEFITS
from desktop_app.guide.topics.cancel import CANCEL
from desktop_app.guide.topics.children import CHILDREN
from desktop_app.guide.topics.eligibility_certificate import ELIGIBILITY_CERTIFICATE
from desktop_app.guide.topics.eligibility_notice import ELIGIBILITY_NOTICE
from desktop_app.guide.topics.get_a_card import GET_A_CARD
from desktop_app.guide.topics.hotlines import HOTLINES
from desktop_app.guide.topics.insurer_change import INSURER_CHANGE
from desktop_app.guide.topics.lost_card import LOST_CARD
from desktop_app.guide.topics.old_card import OLD_CARD
from desktop_app.guide.topics.phone import PHONE
from desktop_app.guide.topics.pin import PIN
from desktop_app.guide.topics.register import REGISTER
from desktop_app.guide.topics.renewal import RENEWAL
from desktop_app.guide.topics.safety import SAFETY
from desktop_app.guide.topics.status import STATUS

if TYPE_CHECKING:
    from desktop_app.guide.topic import Topic

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
