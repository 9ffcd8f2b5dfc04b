"""What holds for a card that ends with a period of stay (在留期間): said by the flows of renewal and of residents."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.language.message import words_about

_ = words_about("renewal")

EXTEND = do(
    _(
        "**No letter comes.** After you have extended your stay, take the new residence card (在留カード) and the My Number Card to the city office and have the My Number Card extended too, free of charge, **before its old date**."
    )
)
NEW_CERTIFICATE = do(
    _(
        "**Ask for a new electronic certificate (電子証明書)** at the same time: the old one ends when the card is extended. Only the holder gets it on the same day (for a child under {representative_age} a parent). If somebody else goes, the city first sends a letter."
    )
)
STILL_DECIDED = _(
    "**If your stay is still being decided when the date comes near**, have the card extended by {period_of_stay_months} months, which is possible once, and go again with the new residence card. A card that has expired can be neither extended nor used. A new one costs {reissue_fee} yen."
)
BEFORE_ITS_DATE = _("Before the date that the My Number Card shows (the end of the old period of stay)")
WHERE = lines(
    shared.CITY_COUNTER,
    while_holds(
        "residence_my_number_card_rules",
        _(
            "With a {residence_my_number_card} (both cards in one): the immigration office (出入国在留管理局) gives you a new card when your stay is extended. If you are not sure, ask there."
        ),
    ),
)
BRING = lines(
    shared.CARD,
    _("The residence card (在留カード) with the new period"),
    shared.PIN_OR_NEW_ONE,
)
FACTS = ("period_of_stay", "stay_certificate")

_ = words_about("residence")

NO_LONGER = _("The date on the card does not change by itself: have it changed")
HAVE_IT_CHANGED = lines(
    do(
        _(
            "Take the card to the city office **before its date**. From then on it is valid until the {card_years_adult}th birthday after it was made (if you were under {adult_age} at that time, the {card_years_minor}th), free of charge."
        )
    ),
    _(
        "This holds for permanent residents (永住者), 高度専門職第2号 and whoever has become a Japanese national. Special permanent residents (特別永住者) never had a period of stay on the card."
    ),
    _(
        "If the date passes first, the card is void, and a new one costs {reissue_fee} yen. If a letter with an application form for a new card comes, do not use that form: it would cost money. Later, cards are renewed with a photo, as for everybody."
    ),
)
UNTIL_THE_OLD_DATE = _("Before the date that the My Number Card shows")
BRING_WHEN_CHANGED = lines(
    shared.CARD,
    _("The new residence card (在留カード); if you have become Japanese, ask which paper"),
    shared.PIN_OR_NEW_ONE,
)
FACTS_WHEN_CHANGED = ("stay_without_end", "card_years_adult")
