"""The command that asks the pages: what it reports, what it notes, and what it ends with."""

from __future__ import annotations

import re
from datetime import date

import pytest

from desktop_app.base.exit_codes import DONE, NOTHING, WRONG
from desktop_app.facts.record.fact import FactError, SeenAs
from desktop_app.facts.store import load_facts
from tests.helpers.facts import RECORD, a_period
from tests.helpers.web_server import dropped, sent_to
from tools.facts.look import Surroundings, Wish, look
from tools.facts.web.limits import Limits

TODAY = date(2026, 12, 1)
SITE = "https://example.org"


def a_fact_on(page, name="limit", evidence='"limit"', more=""):
    """Return a period of a fact that rests on a page of the site."""
    record = RECORD.replace("/page", page).replace('["limit"]', f"[{evidence}]")
    return a_period(name=name, record=record, more=more)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "facts.toml"


@pytest.fixture
def run(web, path):
    """Return what writes facts, looks at their pages, and returns the exit code."""

    def looked(*periods, **wish):
        path.write_text("\n".join(periods), encoding="utf-8")
        world = Surroundings(TODAY, web.clock, Limits(), web.transport())
        return look(path, Wish(**wish), world)

    return looked


def groups(text):
    """Return which facts a report names in each of its groups."""
    sections = re.split(r"^## (.*) \(\d+\)$", text, flags=re.MULTILINE)
    return {
        title: re.findall(r"`([\w-]+)`(?=[^:]* <)", lines)
        for title, lines in zip(sections[1::2], sections[2::2], strict=True)
    }


def test_every_fact_is_told_in_the_group_of_its_page(web, run, capsys):
    web.pages |= {
        f"{SITE}/holds": "<p>The limit<p>更新日 2026年4月1日",
        f"{SITE}/changed": "<p>The bound",
        f"{SITE}/gone": 410,
        f"{SITE}/moved": sent_to("/holds"),
        f"{SITE}/away": 503,
    }
    pages = ("holds", "changed", "gone", "missing", "moved", "away")
    assert run(*(a_fact_on(f"/{page}", name=page) for page in pages)) == NOTHING
    out, err = capsys.readouterr()
    assert groups(out) == {
        "Changed": ["changed"],
        "Gone": ["gone", "missing"],
        "Moved": ["moved"],
        "Not reached": ["away"],
        "Holds": ["holds"],
        "Speaks of a newer day": ["holds", "moved"],
    }
    assert err.splitlines() == ["Asking 6 pages, each site once a second at most.", "Not reached: 1 of 6."]


def test_a_page_that_several_facts_rest_on_is_asked_once(web, run):
    web.pages |= {f"{SITE}/page": "limit", f"{SITE}/also": "limit"}
    also = f'also = ["{SITE}/also"]'
    assert (
        run(a_fact_on("/page"), a_fact_on("/page", name="other", more=also), a_fact_on("/also", name="third")) == DONE
    )
    assert web.asked == [f"{SITE}/page", f"{SITE}/also"]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("limit", DONE),
        (sent_to("/new"), DONE),
        ("bound", NOTHING),
        (404, NOTHING),
        (sent_to("/first"), NOTHING),
        (403, DONE),
        (dropped, DONE),
    ],
)
def test_it_ends_with_1_where_something_no_longer_holds_and_not_because_a_site_is_in_trouble(web, run, answer, code):
    web.pages |= {f"{SITE}/page": answer, f"{SITE}/new": "limit", f"{SITE}/first": "words", f"{SITE}/good": "limit"}
    assert run(a_fact_on("/good", name="good"), a_fact_on("/page")) == code


def test_where_nothing_at_all_was_reached_it_ends_with_1(web, run, capsys):
    web.pages[f"{SITE}/page"] = 503
    assert run(a_fact_on("/page")) == NOTHING
    assert "Not reached: 1 of 1." in capsys.readouterr().err


def test_a_page_that_says_so_too_and_is_gone_is_told_but_the_fact_is_still_seen(web, run, path):
    web.pages[f"{SITE}/page"] = "limit"
    assert run(a_fact_on("/page", more=f'also = ["{SITE}/also"]'), write=True) == NOTHING
    assert load_facts(path).facts[0].seen == TODAY


def test_a_page_that_says_so_too_does_not_stand_for_the_one_that_is_gone(web, run, path):
    web.pages[f"{SITE}/also"] = "limit"
    assert run(a_fact_on("/page", more=f'also = ["{SITE}/also"]'), write=True) == NOTHING
    assert load_facts(path).facts[0].seen_as is SeenAs.STORED


def test_write_notes_the_day_of_those_that_hold_and_changes_nothing_else(web, run, path):
    web.pages |= {f"{SITE}/holds": "limit", f"{SITE}/moved": sent_to("/holds"), f"{SITE}/changed": "bound"}
    periods = [f"# {page}\n" + a_fact_on(f"/{page}", name=page) for page in ("moved", "holds", "changed", "gone")]
    run(*periods, write=True)
    seen = periods[1].replace("2026-01-01", "2026-12-01").replace("stored", "live")
    assert path.read_text(encoding="utf-8") == "\n".join([periods[0], seen, *periods[2:]])


def test_without_write_the_file_stays_as_it_is(web, run, path):
    web.pages[f"{SITE}/page"] = "limit"
    assert run(a_fact_on("/page")) == DONE
    assert path.read_text(encoding="utf-8") == a_fact_on("/page")


def test_a_file_that_somebody_changes_meanwhile_is_left_to_them(web, run, path, capsys):
    def changing(handler):
        path.write_text("# mine", encoding="utf-8")
        web.pages[f"{SITE}/page"] = "limit"
        sent_to("/page?again")(handler)

    web.pages |= {f"{SITE}/page": changing, f"{SITE}/page?again": "limit"}
    assert run(a_fact_on("/page"), write=True) == NOTHING
    assert path.read_text(encoding="utf-8") == "# mine"
    assert "somebody else did so meanwhile" in capsys.readouterr().err


def test_a_file_that_cannot_be_changed_safely_is_said_to_be_so(web, run, path, capsys):
    web.pages[f"{SITE}/page"] = "limit"
    text = a_fact_on("/page").replace("seen =", '"seen" =')
    assert run(text, write=True) == NOTHING
    assert path.read_text(encoding="utf-8") == text
    assert "facts.toml was not changed" in capsys.readouterr().err


def test_only_the_named_facts_are_asked_about(web, run, capsys):
    web.pages[f"{SITE}/one"] = "limit"
    assert run(a_fact_on("/one", name="one"), a_fact_on("/two", name="two"), only=frozenset({"one"})) == DONE
    assert web.asked == [f"{SITE}/one"]
    assert "ended" not in capsys.readouterr().out


def test_a_name_that_no_fact_has_is_a_wrong_argument(web, run, capsys):
    assert run(a_fact_on("/page"), only=frozenset({"limits"})) == WRONG
    assert capsys.readouterr().err == "There is no fact limits.\n"
    assert web.requests == []


def test_what_has_ended_is_not_asked_about_unless_it_is_named(web, run, capsys):
    web.pages[f"{SITE}/new"] = "limit"
    periods = a_fact_on("/old", more="valid_until = 2026-11-30"), a_fact_on("/new", more="valid_from = 2026-12-01")
    assert run(*periods) == DONE
    assert web.asked == [f"{SITE}/new"]
    assert "Not looked at, for they have ended: 1" in capsys.readouterr().out
    assert run(*periods, only=frozenset({"limit"})) == NOTHING


def test_the_second_period_of_a_fact_is_noted_as_the_second(web, run, path):
    web.pages[f"{SITE}/new"] = "limit"
    run(
        a_fact_on("/old", more="valid_until = 2026-11-30"),
        a_fact_on("/new", more="valid_from = 2026-12-01"),
        write=True,
    )
    assert [fact.seen for fact in load_facts(path).facts] == [date(2026, 1, 1), TODAY]


def test_a_report_can_be_a_file(web, run, tmp_path, capsys):
    web.pages[f"{SITE}/page"] = "limit"
    assert run(a_fact_on("/page"), report=tmp_path / "report.md") == DONE
    assert groups((tmp_path / "report.md").read_text(encoding="utf-8")) == {"Holds": ["limit"]}
    assert capsys.readouterr().out == ""


def test_facts_that_are_wrong_are_not_asked_about(web, run):
    with pytest.raises(FactError):
        run("[[limit]]")
    assert web.requests == []
