"""Other programs that use the card."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import textwrap

HOLDER = """
    from smartcard import scard
    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    protocols = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
    code, card, _ = scard.SCardConnect(context, "Virtual PCD 00 00", scard.{share}, protocols)
    assert code == 0, code
    {hold}
    print("held", flush=True)
    input()
"""


@contextlib.contextmanager
def another_program(share, hold=""):
    """Hold the card as another program does, until the block ends."""
    code = textwrap.dedent(HOLDER).format(share=share, hold=hold)
    holder = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    try:
        yield
    finally:
        holder.communicate("\n", timeout=20)
