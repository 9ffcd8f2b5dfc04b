"""What a screen reader hears and does on the accessibility bus (AT-SPI). Run by Debian's Python, which has its library.

Prints one JSON line for everything that is heard: `{"heard": "focus", "role": …, "name": …, "description": …}` or
`{"heard": "announcement", "name": …}`. Takes commands as JSON lines, the process of the program and a number in each,
and prints `{"answer": …, "to": number}`, or `{"error": …, "to": number}` where the bus had none: a page may go while it
is looked at.
`look` lists what can be read, in order; `outline` the headings with their levels; `lists` the items of each list;
`press` presses the thing of a name; `where` tells where on the screen the
middle of that thing is; `write` puts text into the field.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TIMEOUT_MILLISECONDS = 15_000
"""So long the bus waits for an answer. By its own 0.8 s a program that waits for a core of a busy machine is dead."""
_STATES = (Atspi.StateType.FOCUSED, Atspi.StateType.FOCUSABLE, Atspi.StateType.CHECKABLE, Atspi.StateType.CHECKED)


def tell(**said: Any) -> None:
    """Print a line."""
    print(json.dumps(said, ensure_ascii=False), flush=True)


def described(thing: Any) -> dict[str, str]:
    """Return what is said of a thing when it is met."""
    return {"role": thing.get_role_name(), "name": thing.get_name(), "description": thing.get_description()}


def hear_focus(event: Any) -> None:
    """Tell where the focus has come to."""
    with suppress(GLib.Error):  # the page may have gone again
        if event.detail1:
            tell(heard="focus", **described(event.source))


def hear_announcement(event: Any) -> None:
    """Tell what the program wants to be said."""
    tell(heard="announcement", name=event.any_data)


def things(within: Any) -> Iterator[Any]:
    """Yield everything that is shown, in the order of reading."""
    for index in range(within.get_child_count()):
        child = within.get_child_at_index(index)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield child
            yield from things(child)


def program(process: int) -> Any:
    """Return what the bus shows of a program, as it is now; None before it has come."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(index)
        if found is not None and found.get_process_id() == process:
            found.set_cache_mask(Atspi.Cache.NONE)
            return found
    return None


def look(process: int) -> list[dict[str, Any]]:
    """Return all things that are shown."""
    return [with_states(thing) for thing in things_of(process)]


def with_states(thing: Any) -> dict[str, Any]:
    """Return what is said of a thing, its states, and what has been typed into it."""
    states = thing.get_state_set()
    typed = Atspi.Text.get_text(thing, 0, -1) if "EditableText" in interfaces(thing) else ""
    named = [state.value_nick for state in _STATES if states.contains(state)]
    return {**described(thing), "states": named, "text": typed}


def outline(process: int) -> list[tuple[str, str]]:
    """Return the level and the name of all headings that are shown."""
    headings = (thing for thing in things_of(process) if thing.get_role() == Atspi.Role.HEADING)
    return [(thing.get_attributes().get("level", ""), thing.get_name()) for thing in headings]


def lists(process: int) -> list[list[str]]:
    """Return the names of the items of all lists that are shown; nothing else may stand in a list."""
    return [items_of(thing) for thing in things_of(process) if thing.get_role() == Atspi.Role.LIST]


def items_of(one: Any) -> list[str]:
    """Return the names of the items of a list, with the roles of what is none."""
    within = (one.get_child_at_index(index) for index in range(one.get_child_count()))
    named = ((thing.get_role(), thing) for thing in within)
    return [thing.get_name() if role == Atspi.Role.LIST_ITEM else thing.get_role_name() for role, thing in named]


def things_of(process: int) -> Iterator[Any]:
    """Yield everything that a program shows, nothing before it has come."""
    found = program(process)
    if found:
        yield from things(found)


def press(process: int, name: str) -> bool:
    """Press the thing of this name; False where there is none that can be pressed."""
    found = first(process, lambda thing: thing.get_name() == name and "Action" in interfaces(thing))
    try:
        return bool(found and found.do_action(0))  # of a button's actions Qt names the press first
    except GLib.Error:  # pressed all the same: what came of it is seen, and nobody shall press it twice
        return True


def where(process: int, name: str, role: str = "") -> tuple[int, int] | None:
    """Return the middle of the thing of this name (and role), in px of the screen; None where there is none."""
    found = first(process, lambda thing: thing.get_name() == name and role in ("", thing.get_role_name()))
    place = found and found.get_extents(Atspi.CoordType.SCREEN)
    return place and (place.x + place.width // 2, place.y + place.height // 2)


def write(process: int, text: str) -> bool:
    """Put text into the first field there is."""
    found = first(process, lambda thing: "EditableText" in interfaces(thing))
    return bool(found and found.set_text_contents(text))


def first(process: int, wanted: Callable[[Any], bool]) -> Any:
    """Return the first thing of a program that is wanted, None where there is none."""
    return next((thing for thing in things_of(process) if wanted(thing)), None)


def interfaces(thing: Any) -> list[str]:
    """Return what can be done with a thing."""
    found: list[str] = thing.get_interfaces()
    return found


def obey(channel: Any, condition: Any) -> bool:
    """Do what the next line asks for; end with the input."""
    del channel, condition
    line = sys.stdin.readline()
    if not line:
        Atspi.event_quit()
        return False
    asked = json.loads(line)
    number, do = asked.pop("number"), _ORDERS[asked.pop("do")]
    try:
        tell(answer=do(**asked), to=number)
    except GLib.Error as error:
        tell(error=str(error), to=number)
    return True


_ORDERS: dict[str, Callable[..., Any]] = {
    "look": look,
    "outline": outline,
    "lists": lists,
    "press": press,
    "where": where,
    "write": write,
}


def main() -> None:
    """Listen until the input ends."""
    Atspi.init()
    Atspi.set_timeout(_TIMEOUT_MILLISECONDS, _TIMEOUT_MILLISECONDS)
    listeners = []
    for event, hear in (("object:state-changed:focused", hear_focus), ("object:announcement", hear_announcement)):
        listeners.append(Atspi.EventListener.new(hear))
        listeners[-1].register(event)
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, obey)
    tell(answer="listening", to=0)
    Atspi.event_main()


if __name__ == "__main__":
    main()
