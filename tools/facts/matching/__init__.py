"""Compares texts as people do: however wide a letter, whatever dash, however a time is written."""
