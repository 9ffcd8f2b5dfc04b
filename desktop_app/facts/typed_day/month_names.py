"""The names of the months in English, Spanish and Portuguese, whole and short (Unicode CLDR; setiembre: RAE)."""

from __future__ import annotations

_NAMES = (
    "january jan enero ene janeiro",
    "february feb febrero fevereiro fev",
    "march mar marzo março marco",
    "april apr abril abr",
    "may mayo maio mai",
    "june jun junio junho",
    "july jul julio julho",
    "august aug agosto ago",
    "september sep sept septiembre setiembre set setembro",
    "october oct octubre outubro out",
    "november nov noviembre novembro",
    "december dec diciembre dic dezembro dez",
)
MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
"""The number of each month by its names in small letters: no two languages mean different months by one name."""
