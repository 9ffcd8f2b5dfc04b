"""What sheets say by themselves; what flows and forms say stands in their own rooms."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("sheet")

TO_DO = _("What to do")
TO_BRING = _("What to bring")
WHERE = _("Where")
DEADLINE = _("Until when")
QUESTIONS = _("If you have questions")
FOR_THE_PHONE = _("For the camera of your phone")
NOTES = _("Your own notes")

HEAD_BY_HAND = _(
    "Please write the rest by hand; beside each empty place stands what goes there. At the top right goes the day on which you sign: the year after 令和, the month before 月, the day before 日. On the line at the left goes the name of the insurer (保険者); ask the staff if you do not know it."
)

HOURS = _(
    "Weekdays {hotline_weekdays}, weekends and holidays {hotline_weekends}. In other languages {hotline_languages_hours}. A lost card: day and night."
)
REST_ON_SHEET = _("The rest is on the sheet of paper.")
OPEN_PAGE = _("Open this page")
CALL = _("Call the hotline")
REMEMBER = _("Keep the date")
STEPS_AS_TEXT = _("Keep these steps")
MADE_BY = _("Made on {today:day} with Myna Hoken Navi, which is not an official program.")

HOW_TO_READ = _("How to read it: ō and ū are long, and e is never silent. All syllables are said equally strongly.")

YEAR_TITLE = _("Renewals in the coming twelve months")
NOTHING_IN_YEAR = _("Nobody has to do anything in the coming twelve months.")
AT_ONCE = _("Now")
MONTH = _("{month:month}")
CERTIFICATE_OPENS = _("**{nickname}**: from this month on, the electronic certificate (電子証明書) can be renewed")
CERTIFICATE_BEFORE = _(
    "**{nickname}**: have the electronic certificate (電子証明書) renewed before this month is over, by **{by:weekday}**"
)
CERTIFICATE_AT_ONCE = _(
    "**{nickname}**: have the electronic certificate (電子証明書) renewed now, best on **{go_on:weekday}**"
)
CERTIFICATE_THIS_MONTH = _(
    "**{nickname}**: have the electronic certificate (電子証明書) renewed now, best on **{go_on:weekday}**: it expires **this month**"
)
CARD_OPENS = _("**{nickname}**: from this month on, the card (マイナンバーカード) can be renewed")
CARD_BEFORE = _(
    "**{nickname}**: have the card (マイナンバーカード) renewed before this month is over; begin a month earlier. Last day: **{by:weekday}**"
)
CARD_AT_ONCE = _(
    "**{nickname}**: ask at the city office about the card (マイナンバーカード) now, best on **{go_on:weekday}**"
)
CARD_THIS_MONTH = _(
    "**{nickname}**: ask at the city office about the card (マイナンバーカード) now, best on **{go_on:weekday}**: it expires **this month**"
)
DATE_WRONG = _("**{nickname}**: the date in the renewal book cannot be right. Please look at the card")
CERTIFICATE_OVER = _(
    "**{nickname}**: the electronic certificate (電子証明書) has expired, and clinics no longer accept the card. Have it renewed at the city office, then **register the card again**. Until then ask the insurer (保険者) for a 資格確認書 (health insurance eligibility certificate)"
)
CARD_OVER = _(
    "**{nickname}**: the card (マイナンバーカード) has expired. Ask at the city office, and ask the insurer (保険者) for a 資格確認書 (health insurance eligibility certificate)"
)
BRING_TO_COUNTER = _(
    "Where: at the city office. What to bring is shown in Myna Hoken Navi and in the letter (有効期限通知書)."
)
