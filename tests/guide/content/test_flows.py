"""The flows that the program ships: every path, in every situation."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.base import paths
from desktop_app.facts.card_validity import CertificateState, PinState
from desktop_app.guide.content.flows import FLOWS, flow_named
from desktop_app.guide.model.node import Outcome, Question, Step
from desktop_app.guide.render.node import NodeRenderer
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_readings
from tests.conftest import TODAY, situation_on
from tests.helpers.days import DAYS
from tests.helpers.flow_cases import CARDS, CASES, card, complete, pages, saying_something_new

UNSAFE = (PinState.LAST_TRY, PinState.LOCKED, PinState.UNKNOWN)
NO_CERTIFICATE = (CertificateState.NOT_YET_VALID, CertificateState.GRACE, CertificateState.EXPIRED, None)
IDS = [
    f"{situation.card.pin_state}-{situation.card.certificate_state}" if situation.card else "no-card"
    for situation in CASES
]
every_flow = pytest.mark.parametrize("flow", FLOWS.values(), ids=list(FLOWS))
every_situation = pytest.mark.parametrize("situation", CASES, ids=IDS)
every_day = pytest.mark.parametrize("day", DAYS, ids=str)


@every_flow
@every_situation
def test_every_path_ends_in_an_outcome(flow, situation):
    ends = [flow.position(situation, path) for path in flow.paths(situation)]
    assert ends
    assert all(isinstance(end, Outcome) for end in ends)


@every_flow
def test_every_page_can_be_reached_by_somebody(flow):
    cases = [*CASES, *(situation_on(day) for day in DAYS)]
    reached = {node.id for situation in cases for path in flow.paths(situation) for node in flow.trail(situation, path)}
    assert reached == {node.id for node in flow.nodes}


@every_flow
@every_situation
def test_no_page_comes_twice_on_a_path(flow, situation):
    for path in flow.paths(situation):
        trail = [node.id for node in flow.trail(situation, path)]
        assert len(trail) == len(set(trail))


@every_flow
@every_situation
def test_before_a_pin_is_typed_anywhere_a_page_warns(flow, situation):
    for path in flow.paths(situation):
        warned = False
        for node in flow.trail(situation, path):
            warned = warned or (isinstance(node, Step) and node.warns_of_pin)
            assert warned or not (isinstance(node, Step) and node.types_pin), (path, node.id)


@every_flow
def test_a_card_whose_pin_is_in_danger_is_never_led_to_typing_it(flow):
    in_danger = [situation for situation in CASES if situation.card and situation.card.pin_state in UNSAFE]
    assert not [situation for situation in in_danger if leads_to_typing_the_pin(flow, situation)]


@every_flow
def test_a_card_without_a_valid_certificate_is_never_led_to_mynaportal(flow):
    without = [
        situation for situation in CASES if situation.card and situation.card.certificate_state in NO_CERTIFICATE
    ]
    assert not [situation for situation in without if leads_to_typing_the_pin(flow, situation)]


@pytest.mark.parametrize("flow", ["status", "register"])
def test_a_card_in_order_is_led_to_mynaportal_by_some_way(flow):
    assert leads_to_typing_the_pin(FLOWS[flow], CASES[IDS.index("ok-valid")])


def leads_to_typing_the_pin(flow, situation):
    nodes = [node for path in flow.paths(situation) for node in flow.trail(situation, path)]
    return any(isinstance(node, Step) and node.types_pin for node in nodes)


@every_flow
def test_every_question_lets_people_be_unsure(flow):
    asking = [node for node in flow.nodes if isinstance(node, Question)]
    for node in asking:
        labels = " ".join(option.label.text for option in node.options)
        assert "not sure" in labels or "cannot find it" in labels, node.id


@every_flow
def test_no_page_says_more_than_can_be_read_at_once(flow, day_context):
    translator = day_context.translator("en")
    for situation in CASES:
        assert all(len(page.body) <= 3 for page in pages(flow, situation, translator))


@every_flow
def test_every_page_is_complete(flow, day_context):
    translator = day_context.translator("en")
    for situation in CASES:
        assert all(complete(page) for page in pages(flow, situation, translator))


@every_flow
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_pages_say_is_complete_in_every_language(flow, language, day_context):
    translator = day_context.translator(language)
    for situation, answers in saying_something_new(flow.id):
        assert complete(NodeRenderer(FLOWS, situation, translator).page(flow, answers))


@every_flow
@every_day
def test_on_every_day_all_goes_well_and_nothing_that_has_ended_is_offered(flow, day):
    """A page that named a fact that does not hold on the day would raise."""
    translator = load_day(day).translator("en")
    for held in (None, CARDS[1], CARDS[4]):
        shown = pages(flow, situation_on(day, held), translator)
        assert all(complete(page) for page in shown)
        assert all(fact.holds_on(day) for page in shown for fact in page.facts)


@every_flow
def test_every_page_rests_on_sources(flow, day_context):
    questions = {node.id for node in flow.nodes if isinstance(node, Question)}
    assert not [
        page.id
        for page in pages(flow, CASES[0], day_context.translator("en"))
        if not page.facts and page.id not in questions
    ]


@every_flow
def test_every_outcome_says_what_to_do_next(flow, day_context):
    for page in pages(flow, CASES[0], day_context.translator("en")):
        if page.kind == "outcome":
            assert page.checklist or page.where or page.contacts or page.next_flows or page.picture, page.id


INSURERS = {
    "kokuho": "国民健康保険:",
    "kouki": "後期高齢者医療",
    "kyokai": "協会けんぽ:",
    "union": "健康保険組合:",
    "mutual": "共済組合:",
    "guild": "国民健康保険組合:",
    "insurer-unsure": "保険者",
}


@pytest.mark.parametrize("insurer", INSURERS)
@every_day
def test_every_insurer_is_told_where_to_go_on_every_day_on_which_there_is_something_to_apply_for(insurer, day):
    translator = load_day(day).translator("en")
    for flow in (FLOWS["lost-card"], FLOWS["eligibility-certificate"]):
        maker = NodeRenderer(FLOWS, situation_on(day), translator)
        ends = [maker.page(flow, path) for path in flow.paths(situation_on(day)) if insurer in path]
        assert bool(ends) == (day >= date(2024, 12, 2))
        assert all(
            any(INSURERS[insurer] in without_readings(line) for line in (*page.where, *page.body)) for page in ends
        )


@every_flow
def test_every_picture_is_there(flow):
    resources = paths.resources()
    for node in flow.nodes:
        for picture in filter(None, (node.picture, node.picture_below)):
            assert (resources / "pictures" / f"{picture}.svg").exists(), picture
        for option in node.options if isinstance(node, Question) else ():
            if option.icon:
                assert (resources / "icons" / f"{option.icon}.svg").exists(), option.icon
    assert (resources / "icons" / f"{flow.icon}.svg").exists()


def answers(*ids):
    return ids


GOLDEN = [
    ("status", None, answers("continue", "phone", "pin-known", *["continue"] * 4, "registered"), "registered"),
    ("status", None, answers("continue", "phone", "pin-known", *["continue"] * 4, "not-registered"), "not-registered"),
    ("status", None, answers("continue", "computer", "pin-known", *["continue"] * 3, "cannot-log-in"), "cannot-log-in"),
    ("status", None, answers("continue", "neither"), "without-mynaportal"),
    ("status", None, answers("continue", "phone", "pin-forgotten"), "without-mynaportal"),
    ("register", None, answers("no-card"), "get-a-card"),
    ("register", None, answers("card-without-pin", "clinic", "continue", "continue"), "registered-at-clinic"),
    ("register", None, answers("card", "phone", "pin-known", *["continue"] * 6, "done"), "applied"),
    ("register", None, answers("card", "phone", "pin-known", *["continue"] * 6, "refused"), "pin-refused"),
    ("register", None, answers("card", "phone", "pin-known", *["continue"] * 6, "cannot-log-in"), "cannot-log-in"),
    ("register", None, answers("card", "neither", "atm", "pin-known", "continue", "continue"), "cash-machine"),
    ("register", None, answers("card", "not-sure", "city-office"), "city-office"),
    ("register", PinState.LOCKED, answers("continue", "clinic", "continue", "continue"), "registered-at-clinic"),
    ("pin", None, answers("four-digits", "forgotten", "continue", "doctor"), "doctor-without-pin"),
    ("pin", None, answers("four-digits", "locked", "other-use", "long-known"), "shop"),
    ("pin", PinState.LOCKED, answers("continue", "other-use", "long-unknown", "proxy"), "counter-proxy"),
    ("lost-card", None, answers("stolen", "continue", "continue", "soon", "in-person", "kokuho"), "express"),
    ("lost-card", None, answers("lost", "continue", "home", "no-hurry", "kyokai"), "normal"),
    ("lost-card", None, answers("found", "was-stopped"), "lift"),
    ("lost-card", None, answers("paper"), "paper"),
    ("eligibility-certificate", None, answers("get-one", "younger", "needs-help", "union"), "apply"),
    ("eligibility-certificate", None, answers("get-one", "elder", "not-oldest", "is-registered"), "elders-registered"),
    ("eligibility-certificate", None, answers("get-one", "younger", "situation-unsure", "union"), "ask-insurer"),
    ("eligibility-certificate", None, answers("get-one", "younger", "blocked"), "blocked"),
    ("eligibility-certificate", None, answers("lost-it", "guild"), "reissue"),
    ("eligibility-certificate", None, answers("get-one", "elder", "elder-unsure"), "elders-unsure"),
    ("eligibility-certificate", None, answers("do-not-want", "want-none", "kyokai"), "no-card-wanted"),
    ("eligibility-certificate", None, answers("do-not-want", "want-none", "kouki"), "elders-unregistered"),
    ("eligibility-certificate", None, answers("do-not-want", "want-to-stop"), "stop-using"),
    ("eligibility-certificate", None, answers("premiums"), "premiums-owed"),
    ("insurer-change", None, answers("job", "new-job", "continue"), "new-job"),
    ("insurer-change", None, answers("job", "between", "continued", "continue"), "voluntary"),
    ("insurer-change", None, answers("job", "leaving", "way-unsure", "continue"), "three-ways"),
    ("insurer-change", None, answers("seventy-five", "continue"), "turning-75"),
    ("insurer-change", None, answers("family", "leave-family", "continue"), "left-family"),
    ("insurer-change", None, answers("moving", "within"), "moved"),
    ("insurer-change", None, answers("not-sure"), "unsure"),
    ("renewal", PinState.OK, (), "certificate-good"),
    ("renewal", None, answers("certificate", "without-stay", "proxy"), "certificate-proxy"),
    ("renewal", None, answers("card", "with-stay", "same-day"), "stay"),
    ("renewal", None, answers("card", "with-stay", "not-extended"), "stay"),
    ("renewal", None, answers("certificate", "with-stay", "birthday-first", "self"), "certificate-self"),
    ("at-the-clinic", None, answers("machine", "not-eligible", "changed"), "new-insurer"),
    ("at-the-clinic", None, answers("machine", "says-unsure"), "not-eligible"),
    ("at-the-clinic", None, answers("machine", "wrong-share"), "wrong-share"),
    ("letter", None, answers("notice"), "notice"),
    ("letter", None, answers("pension"), "pension"),
    ("letter", None, answers("another", "sender-unsure"), "sender-unsure"),
    ("letter", None, answers("another", "no-letter"), "strange"),
    ("suspicious-message", None, answers("message"), "message"),
    ("suspicious-message", None, answers("already", "continue", "pin"), "pin"),
    ("suspicious-message", None, answers("already", "continue", "given-unsure"), "several"),
    ("register", PinState.LAST_TRY, answers("continue", "city-office"), "city-office"),
]


@pytest.mark.parametrize(("flow", "pin", "given", "end"), GOLDEN)
def test_people_arrive_where_they_should(flow, pin, given, end):
    in_hand = pin and card(pin, CertificateState.VALID)
    assert flow_named(flow).position(situation_on(TODAY, in_hand), given).id == end


@pytest.mark.parametrize("flow", ["status", "register"])
@pytest.mark.parametrize(("day", "asked"), [("2026-08-24", False), ("2026-08-25", True)])
def test_the_app_is_made_ready_before_it_is_used_since_it_wants_that(flow, day, asked):
    situation = situation_on(date.fromisoformat(day))
    trails = [
        tuple(flow_named(flow).trail(situation, path)) for path in flow_named(flow).paths(situation) if "phone" in path
    ]
    by_phone = [[node.id for node in trail] for trail in trails if any(node.qr == "mynaportal" for node in trail)]
    assert by_phone
    assert all(("app-first-use" in trail) == asked for trail in by_phone)


@pytest.mark.parametrize(
    ("day", "arrived"), [("2026-07-31", "elders-all"), ("2027-07-31", "elder-age"), ("2027-08-01", "elders-counter")]
)
def test_elders_are_sent_to_the_counter_once_no_rule_is_known(day, arrived):
    situation = situation_on(date.fromisoformat(day))
    assert flow_named("eligibility-certificate").position(situation, answers("get-one", "elder")).id == arrived
