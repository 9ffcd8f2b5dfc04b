"""What is said of the facts and of packs of newer ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.facts.pack.errors import PackFault
from desktop_app.language.message import words_about

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.language.message import Message

_ = words_about("facts")

COUNTED = _("Of {all} facts, {old} are old or bear no date.")
NEWEST = _("The newest speaks of {newest:month}, the oldest of {oldest:month}.")
BUILT_IN = _("They are those that this program was built with; a source was last looked at on {day:day}.")
FROM_A_PACK = _("They come from a pack of {day:day}.")
LEFT_ASIDE = _("A pack of newer facts is there but is not used: {reason}")

GOOD = _("This pack can be used. Its facts are as of {day:day}.")
INSTALLED = _("The facts as of {day:day} hold from the next start on; in a kiosk, from the next visit on.")
REMOVED = _("The pack has been removed. The facts that this program was built with hold again.")
NOTHING_TO_REMOVE = _("No pack of newer facts is installed.")
NO_PACK_THERE = _("There is no pack of newer facts in the folder.")
NOT_WRITTEN = _("The pack cannot be saved on this computer: the disk may be full. The facts are as they were.")

REFUSED: Mapping[PackFault, Message] = {
    PackFault.NOT_A_PACK: _("This is no pack of facts, or it is damaged."),
    PackFault.NO_KEY: _("This program trusts nobody's signature yet, so it takes no packs of facts."),
    PackFault.NOT_SIGNED: _("This pack was changed, or was not signed by anybody whom this program trusts."),
    PackFault.OTHER_FORMAT: _("This pack is for another version of this program."),
    PackFault.WRONG_FACTS: _("A fact in this pack is not as it must be: {detail}"),
    PackFault.MISSING_FACTS: _("Facts that this program needs are missing in this pack: {detail}"),
    PackFault.OLDER: _("This pack is older than the facts that are in use."),
    PackFault.OF_THE_FUTURE: _("This pack is of a day that has not come yet. Is the clock of this computer right?"),
}
"""Why a pack is not taken."""
