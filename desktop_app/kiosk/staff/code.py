"""The code of the staff: kept as a scrypt hash, and slower to guess with every wrong try."""

from __future__ import annotations

import base64
import hmac
import re
import secrets
from dataclasses import dataclass
from hashlib import scrypt

from desktop_app.base.exit_codes import WrongInputError

_CODE = re.compile("[0-9]{6,12}")
_BASE64 = "[A-Za-z0-9+/]{22,}={0,2}"
_HASHED = re.compile(rf"scrypt\$([0-9]{{5,6}})\$8\$1\$({_BASE64})\$({_BASE64})")
_COSTS = (2**15, 2**16, 2**17)
"""What n of RFC 7914 may be; the first is used for new hashes. With r = 8 and p = 1, 2**15 takes 32 MiB."""
_SALT_BYTES = 16
_KEY_BYTES = 32
_DELAYS = (0, 0, 5, 15, 60, 300)
"""Seconds to wait after the first wrong code, after the second, and so on; the last holds for all that follow."""


class CodeError(WrongInputError):
    """What was given cannot be a code of the staff."""


@dataclass(frozen=True)
class Attempts:
    """The wrong codes in a row, and when the last one came, in seconds of a clock that never goes back."""

    wrong: int = 0
    last: float = 0.0

    def after_wrong(self, now: float) -> Attempts:
        """Return it with one more wrong code; after a right one, begin with a new one."""
        return Attempts(self.wrong + 1, now)

    def wait(self, now: float) -> float:
        """Return in how many seconds the next code may be tried, 0 for at once."""
        if not self.wrong:
            return 0.0
        delay = _DELAYS[min(self.wrong, len(_DELAYS)) - 1]
        return max(0.0, self.last + delay - now)


def hash_code(code: str) -> str:
    """Return what the site file keeps of a code: `scrypt$n$r$p$salt$hash`; CodeError where it is no code."""
    if not _CODE.fullmatch(code):
        msg = "a code of the staff must be 6 to 12 digits (0-9) and nothing else"
        raise CodeError(msg)
    salt = secrets.token_bytes(_SALT_BYTES)
    return f"scrypt${_COSTS[0]}$8$1${_written(salt)}${_written(_key(code, _COSTS[0], salt))}"


def is_hash(text: str) -> bool:
    """Whether `hash_code` may have written this, now or with a higher cost."""
    found = _HASHED.fullmatch(text)
    return found is not None and int(found[1]) in _COSTS and _is_base64(found[2]) and _is_base64(found[3])


def fits(code: str, hashed: str) -> bool:
    """Whether it is the code that was hashed, in a time that does not tell how much of it is right."""
    if not _CODE.fullmatch(code) or not is_hash(hashed):
        return False
    _, cost, _, _, salt, key = hashed.split("$")
    return hmac.compare_digest(_key(code, int(cost), base64.b64decode(salt)), base64.b64decode(key))


def _key(code: str, cost: int, salt: bytes) -> bytes:
    memory = 2 * 128 * cost * 8  # twice what scrypt needs for its table; OpenSSL asks for somewhat more than once
    return scrypt(code.encode("ascii"), salt=salt, n=cost, r=8, p=1, maxmem=memory, dklen=_KEY_BYTES)


def _written(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _is_base64(text: str) -> bool:
    try:
        base64.b64decode(text, validate=True)
    except ValueError:
        return False
    return True
