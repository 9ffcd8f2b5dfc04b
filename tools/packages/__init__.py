"""Lays out what becomes a package of Debian; packaging/README.md says how it goes on."""
