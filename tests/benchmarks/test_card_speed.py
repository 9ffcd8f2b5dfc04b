"""What the report says of the speed of cards: the measuring itself is `make bench`."""

from tests.bench.card_speed import DELAYS_MS, Measurement, Run, report, section


def run(program, delay_ms=0, **changes):
    usual = {"first_command_fails": False, "answered": True, "apdus": 5, "octets": 331, "at_card": 0.1, "whole": 0.5}
    return Run(program=program, delay_ms=delay_ms, **{**usual, **changes})


def measured(*more, load=0.5):
    runs = [run("ours", delay, at_card=ms / 1000) for delay in DELAYS_MS for ms in (90, 100, 900)]
    return Measurement("0.23.0", load, 2, (*runs, *more))


def test_each_delay_has_its_median_and_not_its_mean():
    said = report(measured(run("ours", first_command_fails=True, apdus=6)))
    assert "| ours | **5** | 331 | 6 |" in said
    assert [f"| ours | {delay} | **100** (" in said for delay in (0, 20, 60)] == [True] * 3


def test_a_program_that_gives_up_at_the_first_command_is_said_to():
    said = report(measured(run("ours", first_command_fails=True, apdus=1, answered=False)))
    assert "| ours | **5** | 331 | 1, then gives up |" in said


def test_a_busy_machine_is_said_to_be_busy():
    woken = run("ours", first_command_fails=True)
    assert "The machine was free" in report(measured(woken))
    assert "The machine was busy: a load of 7.7 on 2 cores" in report(measured(woken, load=7.7))


def test_nothing_is_measured_where_there_is_no_card_service_to_start(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert section().startswith("## Three answers from a card\n\nNot measured here: there is no unshare, pcscd")
