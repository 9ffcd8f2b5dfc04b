"""Tells whether what somebody typed is a PIN, so that it is neither kept nor looked for.

The program never asks for one, but a person who is asked what the matter is may answer with it. Known are four digits
(利用者証明用電子証明書の暗証番号, and others), and 6 to 16 capitals and digits (署名用電子証明書の暗証番号),
in any width and script, alone or, four digits, beside a word for it. Years, days, sums and telephone numbers are none.
"""

from __future__ import annotations

import re
import unicodedata

_FOUR = re.compile(r"\d{4}")
_PASSWORD = re.compile(r"(?=.*[A-Z])(?=.*\d)[A-Z\d]{6,16}")
_ERROR_CODE = re.compile(r"EDZ\d+")
_GROUP = re.compile(r"(?<![\d\-])(\d{4})(?![\d\-]|\s*[年円/]|\.\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORDS_FOR_IT = re.compile(
    r"\bpin\b|passw|contrase|clave|senha|暗証|あんしょう|パスワード|密码|密碼|비밀번호|암호", re.IGNORECASE
)


def is_a_pin(text: str) -> bool:
    """Tell whether a text is nothing but a PIN or password, or names one beside the word for it."""
    plain = "".join(_plain(sign) for sign in unicodedata.normalize("NFKC", text))
    alone = "".join(sign for sign in plain if sign.isalnum())
    if _FOUR.fullmatch(alone):
        return True
    if _PASSWORD.fullmatch(plain.strip()) and not _ERROR_CODE.fullmatch(plain.strip()):
        return True
    groups = [found for found in _GROUP.findall(plain) if not _YEAR.fullmatch(found)]
    return bool(groups) and _WORDS_FOR_IT.search(plain) is not None


def _plain(sign: str) -> str:
    """Return a sign with every digit as 0 to 9."""
    digit = unicodedata.digit(sign, None)
    return sign if digit is None else str(digit)
