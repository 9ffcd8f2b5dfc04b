"""The voices that the program brings along: made by one thread, played by another, one text ahead."""

from __future__ import annotations

from queue import SimpleQueue

import pytest

from desktop_app.ui.speech import own_voices
from desktop_app.ui.speech.engines import mandarin, offered
from desktop_app.ui.speech.engines.maker import Maker, Wanted
from desktop_app.ui.speech.engines.offered import Offer
from desktop_app.ui.speech.engines.player import NoSoundError
from desktop_app.ui.speech.engines.sound import Sound
from desktop_app.ui.speech.own_voices import OwnVoices

TIMEOUT = 10
ALL = 1000


class Letters:
    """An engine whose sound is the letters; it waits before each but the first part until it may go on."""

    def __init__(self):
        self.asked, self.may = SimpleQueue(), SimpleQueue()

    def parts(self, text, rate):
        self.asked.put(text)
        for number, letter in enumerate(text):
            if number:
                self.may.get(timeout=TIMEOUT)
            yield letter.encode("utf-16-le")


@pytest.fixture
def engine():
    return Letters()


@pytest.fixture
def offers(engine):
    return {"ja": Offer(lambda: engine, 48000)}


class Loudspeaker:
    """Plays when it is told to."""

    def __init__(self):
        self.played, self._frames = [], None

    def play(self, sound, ended):
        self._frames, self._ended = sound.frames(), ended
        next(self._frames)
        self.played.append("")

    def stop(self):
        self._frames = None

    def turn(self):
        """Play what there is."""
        try:
            self.played[-1] += self._frames.send(ALL).decode("utf-16-le")
        except StopIteration:
            self._ended()


@pytest.fixture
def loudspeaker(monkeypatch):
    loudspeaker = Loudspeaker()
    monkeypatch.setattr(own_voices, "Player", lambda: loudspeaker)
    return loudspeaker


@pytest.fixture
def voices(qapp, offers, loudspeaker):
    """They live as long as the process, as their thread does."""
    return OwnVoices(offers, qapp)


def play(sound):
    frames = sound.frames()
    next(frames)
    return b"".join(iter(lambda: next_frames(frames), None))


def next_frames(frames):
    try:
        return frames.send(2)
    except StopIteration:
        return None


def test_sound_is_played_in_pieces_as_they_are_asked_for():
    sound = Sound(48000)
    for part in (b"abcdef", b"gh"):
        sound.add(part)
    sound.end()
    assert play(sound) == b"abcdefgh"


def test_what_is_not_made_yet_is_silence_and_not_the_end():
    sound = Sound(48000)
    frames = sound.frames()
    next(frames)
    assert frames.send(2) == b""
    sound.add(b"abcd")
    assert frames.send(2) == b"abcd"


def working(offers, begun=lambda _sound: None):
    maker = Maker(offers, begun)
    maker.start()
    return maker


def test_a_sound_has_begun_when_its_first_part_is_made(engine, offers):
    begun = SimpleQueue()
    maker = working(offers, begun.put)
    sound = maker.sound_of(Wanted("ab", "ja", 0.0), None)
    assert begun.get(timeout=TIMEOUT) is sound
    engine.may.put(True)
    assert begun.get(timeout=TIMEOUT) is sound
    assert play(sound).decode("utf-16-le") == "ab"


def test_the_next_text_is_made_ahead_once(engine, offers):
    maker = working(offers)
    maker.sound_of(Wanted("a", "ja", 0.0), Wanted("b", "ja", 0.0))
    assert [engine.asked.get(timeout=TIMEOUT) for _ in "ab"] == ["a", "b"]
    assert play(maker.sound_of(Wanted("b", "ja", 0.0), Wanted("c", "ja", 0.0))).decode("utf-16-le") == "b"
    assert engine.asked.get(timeout=TIMEOUT) == "c"


def test_of_a_text_that_nobody_wants_any_more_no_further_part_is_made(engine, offers):
    maker = working(offers)
    sound = maker.sound_of(Wanted("abcdef", "ja", 0.0), None)
    assert engine.asked.get(timeout=TIMEOUT) == "abcdef"
    maker.forget()
    engine.may.put(True)
    assert play(sound).decode("utf-16-le") in ("a", "ab")


def test_a_text_that_cannot_be_made_is_left_out():
    def fail(text, rate):
        raise OSError
        yield

    engine = Letters()
    engine.parts = fail
    maker = working({"ja": Offer(lambda: engine, 48000)})
    assert play(maker.sound_of(Wanted("a", "ja", 0.0), None)) == b""


def test_a_text_is_said_to_its_end(qtbot, voices, loudspeaker):
    voices.say("a", "ja", 0.0)
    qtbot.waitUntil(lambda: loudspeaker.played == [""])
    loudspeaker.turn()
    with qtbot.waitSignal(voices.ended) as ended:
        loudspeaker.turn()
    assert (loudspeaker.played, ended.args) == (["a"], ["said"])


def test_the_end_of_a_text_that_was_cut_short_is_told_to_nobody(qtbot, voices, loudspeaker):
    voices.say("a", "ja", 0.0, "b")
    qtbot.waitUntil(lambda: loudspeaker.played == [""])
    loudspeaker.turn()
    ended = loudspeaker._ended
    ended()
    with qtbot.assertNotEmitted(voices.ended, wait=50):
        voices.be_quiet()


def test_without_a_sound_card_a_text_fails(qtbot, voices, loudspeaker, monkeypatch):
    def fail(_sound, _ended):
        raise NoSoundError

    monkeypatch.setattr(loudspeaker, "play", fail)
    with qtbot.waitSignal(voices.ended) as ended:
        voices.say("a", "ja", 0.0)
    assert ended.args == ["failed"]


def test_without_the_packages_no_language_is_offered(monkeypatch):
    monkeypatch.setattr(offered, "find_spec", lambda _name: None)
    assert offered.offers() == {}


def test_chinese_is_offered_only_where_what_speaks_it_is_installed(monkeypatch):
    monkeypatch.setattr("desktop_app.ui.speech.engines.player.can_play", lambda: True)
    assert set(offered.offers()) == {"ja", "ja-easy", "zh_CN"}
    monkeypatch.setattr(offered.shutil, "which", lambda _name: None)
    assert set(offered.offers()) == {"ja", "ja-easy"}


def test_where_nothing_makes_a_sound_no_language_is_offered(monkeypatch):
    monkeypatch.setattr("desktop_app.ui.speech.engines.player.can_play", lambda: False)
    assert offered.offers() == {}


def test_chinese_is_written_as_pinyin_with_tones_and_years_digit_by_digit():
    assert mandarin.as_pinyin("重新申请") == "chong2 xin1 shen1 qing3"
    assert mandarin.as_pinyin("2026年12月1日").startswith("2 0 2 6 nian2 12 yue4 1 ri4")


def test_chinese_is_spoken():
    slow, usual = (b"".join(mandarin.MandarinEngine().parts("请带上个人编号卡。", rate)) for rate in (-0.6, 0.0))
    assert len(slow) > 1.2 * len(usual) > 22050
    assert max(memoryview(usual).cast("h")) > 2**13
