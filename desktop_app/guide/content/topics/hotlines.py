"""Telephone numbers, opening hours, languages."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import fraud
from desktop_app.guide.model.dsl import call, lines
from desktop_app.guide.model.node import Hours
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("hotlines")

HOTLINES = Topic(
    id="hotlines",
    title=_("Telephone numbers and opening hours"),
    icon="telephone",
    answer=lines(
        _(
            "**A lost card or phone is suspended at any hour, every day.** In English, Chinese, Korean, Spanish or Portuguese: **{hotline_languages}**. In Japanese: **{hotline}**, then press **{loss_key}**."
        ),
        _(
            "Other questions about the card, {hotline_languages_hours}: **{hotline_languages}** (in Thai, Nepali, Indonesian, Vietnamese or Tagalog {hotline_more_languages_hours}). About Mynaportal, in all these languages: **{hotline_system}**."
        ),
        _(
            "In Japanese, about all of it: **{hotline}**, weekdays {hotline_weekdays}, weekends and holidays {hotline_weekends}, closed around New Year. All are free of charge."
        ),
    ),
    to_do=lines(_("Have the card and the letter at hand. The PIN is not asked for.")),
    contacts=lines(shared.CONTACTS, shared.LOSS_AT_ANY_TIME),
    details=(
        Detail(
            id="whom-to-ask",
            question=_("Whom do I ask, when, and by which number?"),
            answer=lines(
                call(
                    "hotline_languages",
                    _("About the card and registering, in English, Chinese, Korean, Spanish or Portuguese"),
                    Hours.HOTLINE_LANGUAGES,
                ),
                call("hotline_system", _("About Mynaportal (マイナポータル), in the same languages")),
                call("hotline", _("About all of it, in Japanese (マイナンバー総合フリーダイヤル)"), Hours.HOTLINE),
                _("Follow the voice; its menu changes now and then."),
                _(
                    "These are no numbers of your city. About 資格確認書 (health insurance eligibility certificate), symbol and number ask your insurer (保険者). About a new PIN and renewal ask the city office: look up its number yourself."
                ),
            ),
            facts=("hotline",),
        ),
        Detail(
            id="numbers",
            question=_("Which telephone numbers, hours and languages are there?"),
            answer=lines(
                _(
                    "**{hotline_languages}** (card): {hotline_languages_hours} in English, Chinese, Korean, Spanish and Portuguese, {hotline_more_languages_hours} in Thai, Nepali, Indonesian, Vietnamese and Tagalog."
                ),
                _(
                    "**{hotline}**, in Japanese: weekdays {hotline_weekdays}, weekends and holidays {hotline_weekends}, closed around New Year. **{hotline_system}** (Mynaportal, in all these languages) has the same hours."
                ),
                _(
                    "A lost card or phone: day and night, every day. From abroad call **{hotline_abroad}**, because the free numbers may not work there. If you cannot hear: by fax, **{hotline_fax}**, with your own fax number on it."
                ),
                _(
                    "If your telephone cannot reach free numbers (some internet telephones cannot), use a mobile telephone, or somebody else's. Other numbers in old leaflets may have changed: ask the city office."
                ),
            ),
        ),
        Detail(
            id="fraud",
            question=_("Whom do I call about a strange message or call, or when I was cheated?"),
            answer=lines(fraud.POLICE_NOW, fraud.ADVICE),
        ),
    ),
    flows=("lost-card", "suspicious-message"),
    neighbours=("lost-card", "suspicious-message", "register", "pin"),
    facts=("loss_day_and_night", "hotline_closed", "hotline_more_languages"),
)
