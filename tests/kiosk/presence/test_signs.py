"""Somebody is there who presses; nobody is there where something is held, stuck or shakes. Moments are made up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.kiosk.presence.signs import LONGEST_REPEAT, MOST_IN_A_ROW, SHORTEST_GAP, WHEEL_PAUSE, Signs

FAR = 76.0
AN_HOUR = 3600.0
A_ROUND = 2**32 / 1000
"""So many seconds systems count in milliseconds of 32 bits."""
REPEATS = st.floats(0.02, LONGEST_REPEAT - 0.1)
"""How often systems repeat a key that is held, in seconds."""
PLACES = st.tuples(st.floats(0, 1920), st.floats(0, 1080))


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


def counter():
    clock = Clock()
    return clock, Signs(FAR)


@given(REPEATS)
def test_a_key_that_is_held_counts_once_even_where_the_system_repeats_it_as_pressed_anew(every):
    clock, signs = counter()
    found = []
    for _ in range(200):
        found.append(signs.pressed("a", clock.now))
        clock.now += every
    assert found == [True] + [False] * 199


@given(REPEATS, st.floats(0, SHORTEST_GAP * 0.9))
def test_a_key_that_is_repeated_as_let_go_and_pressed_counts_once(every, gap):
    clock, signs = counter()
    found = []
    for _ in range(200):
        found.append(signs.pressed("a", clock.now))
        clock.now += every
        signs.let_go("a", clock.now)
        clock.now += gap
    assert found == [True] + [False] * 199


@given(st.floats(0, 20), REPEATS)
def test_a_key_that_is_held_while_the_system_begins_its_count_anew_counts_once(before, every):
    clock, signs = counter()
    clock.now = A_ROUND - before
    found = []
    for _ in range(200):
        found.append(signs.pressed("a", clock.now % A_ROUND))
        clock.now += every
    assert found == [True] + [False] * 199


@given(st.lists(REPEATS, min_size=1, max_size=50))
def test_what_the_system_calls_a_repetition_never_counts(gaps):
    clock, signs = counter()
    for gap in gaps:
        assert not signs.pressed("a", clock.now, repeated=True)
        clock.now += gap


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.floats(0.2, 60)), min_size=1, max_size=20))
def test_whoever_types_counts_with_every_key(typed):
    clock, signs = counter()
    for key, gap in typed:
        assert signs.pressed(key, clock.now)
        assert not signs.pressed(key, clock.now), "the same press on its way through the widgets"
        clock.now += 0.08
        signs.let_go(key, clock.now)
        clock.now += gap


def test_a_key_whose_letting_go_was_never_told_counts_again_later():
    clock, signs = counter()
    assert signs.pressed("a", clock.now)
    clock.now += LONGEST_REPEAT
    assert signs.pressed("a", clock.now)


@given(st.floats(0.1, 119), st.sampled_from(["a", "wheel", "place"]))
def test_a_loose_contact_or_a_drop_of_water_keeps_no_visit_open_for_ever(every, source):
    clock, signs = counter()
    counted = 0
    for _ in range(200):
        clock.now += max(every, WHEEL_PAUSE) if source == "wheel" else every
        if source == "wheel":
            counted += signs.turned(clock.now)
        else:
            counted += signs.pressed(source, clock.now, (400.0, 300.0) if source == "place" else None)
            signs.let_go(source, clock.now)
    assert 1 <= counted <= MOST_IN_A_ROW


@given(PLACES, st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)), min_size=100, max_size=200))
def test_a_drop_that_trembles_is_still_a_drop(place, trembling):
    clock, signs = counter()
    counted = 0
    for x, y in trembling:
        counted += signs.pressed("finger", clock.now, (place[0] + x, place[1] + y))
        signs.let_go("finger", clock.now)
        clock.now += 0.5
    assert counted <= MOST_IN_A_ROW


@given(st.lists(st.integers(1, 9), min_size=1, max_size=200))
def test_presses_at_ever_other_places_all_count(steps):
    clock, signs = counter()
    x = 0
    for step in steps:
        x = (x + step) % 10
        assert signs.pressed("finger", clock.now, (x * FAR, 300.0))
        signs.let_go("finger", clock.now)
        clock.now += 0.5


@given(PLACES, st.lists(st.tuples(st.floats(-3, 3), st.floats(-3, 3)), max_size=100))
def test_a_mouse_that_shakes_tells_nothing(place, shaking):
    _clock, signs = counter()
    assert not any(signs.moved(place[0] + x, place[1] + y) for x, y in shaking)


def test_a_hand_that_moves_the_mouse_is_somebody():
    _clock, signs = counter()
    assert [signs.moved(x, 500) for x in (100, 120, 140, 190, 200, 300)] == [False, False, False, True, False, True]


@given(st.floats(0.01, WHEEL_PAUSE * 0.9))
def test_a_wheel_that_does_not_stop_turning_counts_once(every):
    clock, signs = counter()
    found = []
    for _ in range(500):
        found.append(signs.turned(clock.now))
        clock.now += every
    assert found == [True] + [False] * 499


def test_who_reads_by_the_wheel_counts_with_every_turn():
    clock, signs = counter()
    turns = []
    for _ in range(MOST_IN_A_ROW):
        turns.append(signs.turned(clock.now))
        clock.now += 0.05
        assert not signs.turned(clock.now)
        clock.now += 8
    assert all(turns)


@given(st.lists(st.sampled_from("abcdefghij"), max_size=60), st.floats(0, AN_HOUR))
def test_nothing_of_what_was_typed_is_remembered_but_the_last(typed, later):
    clock, signs = counter()
    for key in typed:
        signs.pressed(key, clock.now)
        signs.let_go(key, clock.now)
        clock.now += LONGEST_REPEAT
    clock.now += later
    signs.pressed("?", clock.now)
    signs.let_go("?", clock.now)
    assert set(signs._held._down) | set(signs._held._let_go) | {signs._last} <= {"?"}
