"""Tests of what everything rests on."""
