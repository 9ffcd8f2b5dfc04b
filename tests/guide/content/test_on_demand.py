"""Flows and topics that are imported when they are asked for."""

from __future__ import annotations

import pytest

from desktop_app.base import paths
from desktop_app.guide.content import flow_tiles
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.on_demand import OnDemand
from desktop_app.guide.content.topics import TOPICS
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.topic import Topic
from tools.words import ROOT

CONTENT = ROOT / "desktop_app" / "guide" / "content"


@pytest.mark.parametrize(("content", "kind"), [(FLOWS, Flow), (TOPICS, Topic)], ids=["flows", "topics"])
def test_everything_that_is_listed_is_there_under_its_own_id(content, kind):
    assert all(isinstance(each, kind) for each in content.values())
    assert [each.id for each in content.values()] == list(content)


@pytest.mark.parametrize(("folder", "content", "kind"), [("flows", FLOWS, "Flow"), ("topics", TOPICS, "Topic")])
def test_everything_that_is_there_is_listed(folder, content, kind):
    modules = {path.stem for path in (CONTENT / folder).glob("*.py") if f" = {kind}(" in path.read_text("utf-8")}
    assert {name.replace("-", "_") for name in content} == modules


def test_a_tile_says_of_its_flow_what_the_flow_says():
    said = [(flow.id, flow.title, flow.summary, flow.icon) for flow in FLOWS.values()]
    assert list(flow_tiles.TILES) == said


def test_every_tile_has_its_drawing():
    assert all((paths.resources() / "icons" / f"{tile.icon}.svg").exists() for tile in flow_tiles.TILES)


def test_what_is_not_listed_is_not_there():
    with pytest.raises(KeyError):
        FLOWS["tea"]
    assert "tea" not in FLOWS
    assert FLOWS.get("os") is None


def test_a_look_at_the_list_imports_nothing():
    content: OnDemand[object] = OnDemand("no.such.package", "one", "two")
    assert (list(content), len(content), "two" in content) == (["one", "two"], 2, True)
