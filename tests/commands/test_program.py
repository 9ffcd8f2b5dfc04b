from __future__ import annotations

import io
import json
import os
import subprocess
import sys

import pytest

from desktop_app.base import paths
from desktop_app.commands.program import run
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from tests.conftest import SCENARIOS


def output(capsys, *arguments):
    code = run(arguments)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_practice_card_can_be_read_as_json(capsys, name):
    code, out, _ = output(capsys, "card", "--practice", name, "--json")
    report = json.loads(out)
    assert report["apdus"] <= 6
    assert (code == 0) == (report["outcome"] == "read")


def test_without_json_the_card_is_told_in_sentences(capsys):
    code, out, _ = output(capsys, "card", "--practice", "last-try", "--lang", "en", "--date", "2026-11-21")
    assert code == 0
    certificate, pin, advice = out.splitlines()
    assert certificate == "The electronic certificate is valid until January 2029."
    assert pin == "PIN: only 1 try left."
    assert advice.startswith("Do not try the PIN again.")


def test_another_day_can_be_looked_at(capsys):
    _, out, _ = output(capsys, "card", "--practice", "well", "--json", "--date", "2030-01-01")
    assert json.loads(out)["user_authentication_certificate"]["not_before"].startswith("2027")


def test_no_card_is_not_possible_now(capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "smartcard", None)
    code, out, _ = output(capsys, "card", "--json")
    assert (code, json.loads(out)["outcome"]) == (1, "no-service")


@pytest.mark.parametrize("flow", FLOWS)
def test_a_flow_begins_without_answers(capsys, flow):
    code, out, _ = output(capsys, "guide", "flow", flow, "--json")
    assert code == 0
    assert json.loads(out)["options"]


def test_a_flow_goes_where_the_answers_lead(capsys):
    _, out, _ = output(capsys, "guide", "flow", "register", "--answers", "no-card", "--json", "--lang", "en")
    page = json.loads(out)
    assert (page["kind"], page["id"], page["options"]) == ("outcome", "get-a-card", [])
    assert page["sources"][0]["address"].startswith("https://")


def test_a_flow_knows_the_practice_card(capsys):
    _, out, _ = output(capsys, "guide", "flow", "register", "--practice", "locked", "--json")
    assert json.loads(out)["id"] == "do-not-type"


@pytest.mark.parametrize("day", ["0001-01-01", "1948-01-01", "9999-12-31"])
def test_a_day_without_practice_cards_is_one_sentence_and_exit_code_2(capsys, day):
    code, out, err = output(capsys, "guide", "flow", "status", "--practice", "well", "--date", day)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert day in err


def test_a_flow_can_be_read_as_text(capsys):
    _, out, _ = output(capsys, "guide", "flow", "status", "--answers", "continue", "--lang", "en")
    assert "phone: A smartphone that can read the card" in out


def test_topics_are_listed(capsys):
    code, out, _ = output(capsys, "guide", "list", "--json", "--lang", "en")
    topics = json.loads(out)
    assert code == 0
    assert [topic["topic"] for topic in topics] == list(TOPICS)
    assert topics[3]["title"] == "PIN: forgotten, locked, a new one"


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_is_shown_with_sources_and_date(capsys, topic):
    code, out, _ = output(capsys, "guide", "show", topic, "--json", "--lang", "pt_BR")
    data = json.loads(out)
    assert code == 0
    assert data["body"]
    assert data["sources"]
    assert all(source["as_of"] for source in data["sources"])


def test_a_search_prints_the_best_first(capsys):
    code, out, _ = output(capsys, "guide", "search", "stolen", "wallet", "--top", "3", "--json", "--lang", "en")
    hits = json.loads(out)
    assert code == 0
    assert len(hits) == 3
    assert hits[0]["topic"] == "lost-card"
    assert set(hits[0]) == {"topic", "detail", "title", "score"}


def test_a_search_that_finds_nothing_ends_with_1(capsys):
    assert output(capsys, "guide", "search", "§§", "--json")[:2] == (1, "[]\n")


def test_a_search_reads_one_question_a_line_where_the_words_are_a_dash(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("PIN locked\nlost the card\n\n"))
    code, out, _ = output(capsys, "guide", "search", "-", "--lang", "en", "--top", "1")
    hits = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [line[0]["topic"] if line else None for line in hits] == ["pin", "lost-card", None]


def test_a_search_goes_on_after_bytes_that_are_no_text(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe\nPIN locked\n"), encoding="utf-8"))
    code, out, _ = output(capsys, "guide", "search", "-", "--lang", "en")
    nothing, found = map(json.loads, out.splitlines())
    assert (code, nothing) == (0, [])
    assert found


def test_a_flow_is_drawn(capsys):
    code, out, _ = output(capsys, "guide", "graph", "lost-card")
    assert code == 0
    assert out.startswith("flowchart TD")
    assert output(capsys, "guide", "graph")[1].count("flowchart TD") == len(FLOWS)


@pytest.mark.parametrize(
    "arguments",
    [
        ["guide", "flow", "tea"],
        ["guide", "show", "tea"],
        ["guide", "graph", "tea"],
        ["guide", "flow", "status", "--answers", "no-such-answer"],
        ["card", "--practice", "no-such-card"],
        ["--practice", "no-such-card"],
    ],
)
def test_wrong_names_are_one_sentence_and_exit_code_2(capsys, arguments):
    code, out, err = output(capsys, *arguments)
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "arguments",
    [
        ["card", "--date", "yesterday"],
        ["card", "--lang", "de"],
        ["nonsense"],
        ["guide"],
        ["tour"],
        ["card", "--wait", "x"],
    ],
)
def test_wrong_arguments_are_one_sentence_and_exit_code_2(capsys, arguments):
    with pytest.raises(SystemExit) as end:
        run(arguments)
    assert end.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_folder_that_cannot_be_written_to_is_one_sentence(capsys, tmp_path):
    (tmp_path / "file").write_text("")
    code, _, err = output(capsys, "tour", "--out", str(tmp_path / "file" / "below"), "--lang", "en")
    assert code == 1
    assert len(err.splitlines()) == 1


def test_doctor_tells_what_works(capsys):
    code, out, _ = output(capsys, "doctor", "--json")
    checks = {check["check"]: check["state"] for check in json.loads(out)}
    assert code == 0
    assert set(checks) == {"card-service", "fonts", "languages", "voices", "printers", "data-folder", "facts"}
    assert (checks["fonts"], checks["languages"], checks["facts"]) == ("ok", "ok", "ok")


def test_doctor_says_what_each_line_is_about(capsys):
    _, out, _ = output(capsys, "doctor", "--json", "--lang", "en")
    said = {check["check"]: check["detail"] for check in json.loads(out)}
    assert said["languages"].startswith("Languages: 日本語, ")
    assert said["data-folder"] == f"Data folder: {paths.user_data()}"


@pytest.mark.parametrize(
    ("unseen", "state", "said"),
    [
        ([], "optional", "no card reader is connected"),
        (["PaSoRi 4.0"], "fault", "The card reader (PaSoRi 4.0) is plugged in, but"),
    ],
)
def test_doctor_tells_a_reader_without_driver_from_none(capsys, monkeypatch, unseen, state, said):
    monkeypatch.setattr("desktop_app.wiring.doctor.Pcsc", ServiceWithoutReaders)
    monkeypatch.setattr("desktop_app.wiring.doctor.plugged_in", lambda: unseen)
    _, out, _ = output(capsys, "doctor", "--json", "--lang", "en")
    found = next(check for check in json.loads(out) if check["check"] == "card-service")
    assert found["state"] == state
    assert said in found["detail"]


class ServiceWithoutReaders:
    def __enter__(self):
        return self

    def __exit__(self, *_error):
        return None

    def readers(self):
        return []


def test_doctor_says_when_the_facts_have_grown_old(capsys):
    _, out, _ = output(capsys, "doctor", "--json", "--date", "2028-12-01")
    assert {check["check"]: check["state"] for check in json.loads(out)}["facts"] == "fault"


def test_doctor_speaks_in_sentences_too(capsys):
    _, out, _ = output(capsys, "doctor", "--lang", "en")
    assert "Works: The letters of all languages are there." in out


def program(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
    )


def test_the_program_starts_paints_and_tells_how_long_it_took():
    done = program("--until-painted")
    assert done.returncode == 0
    assert done.stdout.split()[1:] == ["ms", "to", "the", "first", "painted", "page"]
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("locales", "said"),
    [
        ({"LANG": "ja_JP.UTF-8"}, "カードをなくした"),
        ({"LANG": "ko_KR.UTF-8"}, "카드를 잃어버렸"),
        ({"LANG": "ja_JP.UTF-8", "LC_MESSAGES": "pt_BR.UTF-8"}, "Cartão perdido"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "de:es"}, "Tarjeta perdida"),
        ({"LANG": "fi_FI.UTF-8"}, "Lost or stolen card"),
        ({"LANG": "C.UTF-8"}, "カードをなくした"),
    ],
)
def test_without_lang_the_program_speaks_as_the_computer_does_installed_locale_or_not(locales, said):
    unset = dict.fromkeys(("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES"), "")
    assert program("guide", "show", "lost-card", **unset | locales).stdout.startswith(said)


def test_the_language_that_is_asked_for_goes_before_that_of_the_computer():
    said = program("guide", "show", "lost-card", "--lang", "en", LANG="ko_KR.UTF-8").stdout
    assert said.startswith("Lost or stolen card")


def test_the_monitor_speaks_in_json_lines_and_ends_when_nobody_listens():
    monitor = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "card", "--watch", "--practice", "grace"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert monitor.stdout is not None
    events = [json.loads(monitor.stdout.readline()) for _ in range(3)]
    monitor.kill()
    monitor.wait()
    monitor.stdout.close()
    assert [event["event"] for event in events] == ["reader-came", "card-came", "report"]
    assert events[2]["report"]["user_authentication_certificate"]["state"] == "grace"


def test_reading_the_card_as_json_does_not_load_qt_to_ask_for_a_language():
    code = "from desktop_app.commands.program import run; run(['card', '--json', '--practice', 'well'])"
    assert loaded_by(code, "PySide6") == "[]"


def test_commands_that_need_no_window_do_not_load_one():
    assert loaded_by("import desktop_app.commands.program", "PySide6", "smartcard", "cryptography", "qrcode") == "[]"


def loaded_by(code, *packages):
    """Run code in a process of its own, and return which modules of packages are loaded after it."""
    code += f"; import sys; print([name for name in sys.modules if name.startswith({packages})])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1]
