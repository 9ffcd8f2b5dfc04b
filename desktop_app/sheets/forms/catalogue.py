"""The forms that can be drafted. Labels are worded as on forms of insurers (facts `certificate_form` and others)."""

from __future__ import annotations

from desktop_app.language.message import words_about
from desktop_app.sheets.forms.form import Field, Form, FormError, FormOption, Kind, When

_ = words_about("form")

_ID_COPY = _("A copy of an ID of the person (本人確認書類の写し); ask what the insurer wants")
_PROXY_ID = _("If somebody outside the household goes: a letter of authorisation (委任状) and that person's ID")
_OLD_PAPER = _("The damaged paper, if there is one")

_INSURER = (
    Field("insurer", "保険者の種別", _("Which health insurance is it?"), Kind.INSURER, required=True),
    Field(
        "insurer-name",
        "保険者名称",
        _("The name of the insurer: the city for 国民健康保険, the branch (支部) for 協会けんぽ"),
    ),
)
_DAY = Field("day", "申請年月日", _("Day of the application"), Kind.DATE, when=When.NOW)
_SYMBOL = Field("symbol-number", "記号・番号", _("Symbol and number of the insurance, if you know them"), numbers=True)
_PERSON = (
    Field("name-kana", "フリガナ", _("Name in kana"), Kind.KANA),
    Field("name", "氏名", _("Name of the insured person, in kanji if it has any"), required=True),
    Field("name-latin", "ローマ字氏名", _("Name in Latin letters, if there is one")),
    Field("birth-date", "生年月日", _("Date of birth"), Kind.DATE),
    Field("address", "住所", _("Address")),
    Field("phone", "電話番号", _("Telephone number in the daytime")),
)
_APPLICANT = (
    Field("applicant", "申請者氏名（本人以外のとき）", _("Name of the person who applies, if somebody else")),
    Field("relation", "本人との続柄", _("How that person is related to the insured person")),
)
_MY_NUMBER = Field("my-number", "個人番号", _("My Number"), Kind.BY_HAND)
_SIGNATURE = Field("signature", "署名・印", _("Signature, and seal if one is asked for"), Kind.BY_HAND)

_REASONS = Field(
    "reason",
    "申請の理由",
    _("Reason of the application"),
    Kind.CHOICE,
    options=(
        FormOption("lost", "マイナンバーカードを紛失した", _("The My Number Card is lost")),
        FormOption("renewal", "マイナンバーカードを更新中である", _("The My Number Card is being renewed")),
        FormOption("certificate-ended", "電子証明書の有効期限が切れた", _("The electronic certificate has expired")),
        FormOption(
            "unregistered", "健康保険証の利用登録をしていない", _("The card is not registered as an insurance card")
        ),
        FormOption("no-card", "マイナンバーカードを持っていない", _("There is no My Number Card")),
        FormOption("returned", "マイナンバーカードを返納した", _("The My Number Card has been returned")),
        FormOption("needs-help", "受診に介助者などの支援が必要である", _("The person needs help when seeing a doctor")),
        FormOption("other", "その他", _("Another reason")),
    ),
)
_AGAIN = Field(
    "reason",
    "再交付の理由",
    _("Reason why a new one is needed"),
    Kind.CHOICE,
    options=(
        FormOption("lost", "紛失した", _("It is lost")),
        FormOption("stolen", "盗難にあった", _("It was stolen")),
        FormOption("damaged", "破れた・汚れた", _("It is torn or soiled")),
        FormOption("other", "その他", _("Another reason")),
    ),
)
_MATTERS = Field(
    "matters",
    "委任する事項",
    _("What the proxy may do"),
    Kind.CHOICE,
    required=True,
    options=(
        FormOption(
            "certificate",
            "資格確認書の交付申請と受領",
            _("Apply for the eligibility certificate (資格確認書) and receive it"),
        ),
        FormOption(
            "certificate-again",
            "資格確認書の再交付申請と受領",
            _("Apply for a new eligibility certificate (資格確認書) and receive it"),
        ),
        FormOption(
            "notice-again",
            "資格情報のお知らせの再交付申請と受領",
            _("Apply for a new notice of eligibility information (資格情報のお知らせ) and receive it"),
        ),
        FormOption(
            "cancel", "健康保険証利用登録の解除申請", _("Apply for cancelling the registration as an insurance card")
        ),
    ),
)

FORMS = (
    Form(
        "certificate",
        "資格確認書交付申請書",
        _("Application for an eligibility certificate (資格確認書)"),
        _("I apply for a 資格確認書 (health insurance eligibility certificate) as follows."),
        (*_INSURER, _DAY, _SYMBOL, *_PERSON, _REASONS, *_APPLICANT, _MY_NUMBER, _SIGNATURE),
        (_ID_COPY, _PROXY_ID),
        ("certificate_form", "certificate_reasons"),
    ),
    Form(
        "certificate-again",
        "資格確認書再交付申請書",
        _("Application for a new eligibility certificate (資格確認書)"),
        _("I apply for a new 資格確認書 as follows. If I find the old one again, I shall give it back."),
        (*_INSURER, _DAY, _SYMBOL, *_PERSON, _AGAIN, *_APPLICANT, _MY_NUMBER, _SIGNATURE),
        (_ID_COPY, _OLD_PAPER, _PROXY_ID),
        ("certificate_reissue_form",),
    ),
    Form(
        "notice-again",
        "資格情報のお知らせ再交付申請書",
        _("Application for a new notice of eligibility information (資格情報のお知らせ)"),
        _("I apply for a new 資格情報のお知らせ (notice of eligibility information) as follows."),
        (*_INSURER, _DAY, _SYMBOL, *_PERSON, _AGAIN, *_APPLICANT, _MY_NUMBER, _SIGNATURE),
        (_ID_COPY, _OLD_PAPER, _PROXY_ID),
        ("notice_form",),
    ),
    Form(
        "cancel",
        "マイナンバーカードの健康保険証利用登録解除申請書",
        _("Application for cancelling the registration as an insurance card"),
        _("I apply for cancelling the registration of the My Number Card as an insurance card, as follows."),
        (*_INSURER, _DAY, _SYMBOL, *_PERSON, *_APPLICANT, _MY_NUMBER, _SIGNATURE),
        (_ID_COPY, _PROXY_ID),
        ("cancel_form", "cancel"),
    ),
    Form(
        "proxy",
        "委任状",
        _("Letter of authorisation"),
        _("I make the person below my proxy, for what is ticked."),
        (
            *_INSURER,
            Field("day", "委任年月日", _("Day on which the letter is written"), Kind.DATE, when=When.NOW),
            Field("proxy-kana", "代理人のフリガナ", _("Name of the proxy in kana"), Kind.KANA),
            Field("proxy-name", "代理人の氏名", _("Name of the proxy, who goes to the counter"), required=True),
            Field("proxy-address", "代理人の住所", _("Address of the proxy")),
            Field("proxy-phone", "代理人の電話番号", _("Telephone number of the proxy")),
            Field("relation", "委任者との続柄", _("How the proxy is related to the person who gives the proxy")),
            _MATTERS,
            Field("name-kana", "委任者のフリガナ", _("Name in kana of the person who gives the proxy"), Kind.KANA),
            Field("name", "委任者の氏名", _("Name of the person who gives the proxy"), required=True),
            Field("name-latin", "委任者のローマ字氏名", _("The same name in Latin letters, if there is one")),
            Field("birth-date", "委任者の生年月日", _("Date of birth of the person who gives the proxy"), Kind.DATE),
            Field("address", "委任者の住所", _("Address of the person who gives the proxy")),
            Field("phone", "委任者の電話番号", _("Telephone number of the person who gives the proxy")),
            Field(
                "signature",
                "委任者の署名・印",
                _("Signature of the person who gives the proxy, and seal if one is asked for"),
                Kind.BY_HAND,
            ),
        ),
        (
            _("The proxy's photo ID"),
            _("A copy of an ID of the person who gives the proxy; ask whether it is needed"),
        ),
        ("elders_counter",),
    ),
)
"""The forms, in the order in which they are offered."""


def form_named(form_id: str) -> Form:
    """Return the form of this id; FormError where there is none."""
    for form in FORMS:
        if form.id == form_id:
            return form
    msg = f"there is no form {form_id!r}; forms are: {', '.join(form.id for form in FORMS)}"
    raise FormError(msg)
