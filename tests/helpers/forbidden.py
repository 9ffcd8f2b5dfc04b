"""Commands that no gate lets through."""

from __future__ import annotations

FORBIDDEN = {
    "verify the PIN": "0020008004 31323334",
    "verify by short id": "0020009804 31323334",
    "verify the signature password": "0020009B08 5041535357303031",
    "verify with one byte behind": "0020008000",
    "query a key that is not ours": "00200091",
    "change the PIN": "0024018004 31323334",
    "unblock": "002C008004 31323334",
    "sign": "802A008033" + "00" * 51 + "00",
    "internal authenticate": "0088000008 0000000000000000 00",
    "external authenticate": "0082000008 0000000000000000",
    "get data": "00CA004500",
    "update binary": "00D6000001 00",
    "read record": "00B2010400",
    "read the signature certificate": "00B0810000",
    "read a key": "00B0980000",
    "read extended": "00B08A00000000",
    "select the signature certificate": "00A4020C02 0001",
    "select the My Number": "00A4020C02 0011",
    "select the private key": "00A4020C02 0017",
    "select by another P1": "00A4000C02 000A",
    "select the text application": "00A4040C0A D3921000310001010408",
    "select the surface application": "00A4040C0A D3921000310001010402",
    "select a prefix": "00A4040C05 D392F00026",
    "select the master file": "00A40000",
    "secure messaging": "0CB08A0000",
    "another channel": "01B08A0000",
    "nothing": "",
    "half a command": "00A4",
}
