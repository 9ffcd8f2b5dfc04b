"""What screen readers are told of widgets for which Qt has no fitting role (docs/decisions/012-screen-readers.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleAttributesInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6.Shiboken import VoidPtr, getCppPointer

from desktop_app.ui.widgets.choice import ChoiceButton
from desktop_app.ui.widgets.ui_context import OF_PAGE

if TYPE_CHECKING:
    from typing import Any

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

_HEADINGS = frozenset({"heading", "subheading", "list_title", "loud"})
"""The styles of letters in which headings are set."""

_ROLES = {
    "Band": QAccessible.Role.Grouping,
    "ListBox": QAccessible.Role.Grouping,
    "PhraseBox": QAccessible.Role.Grouping,
    "ItemList": QAccessible.Role.List,
    "Dots": QAccessible.Role.Graphic,
    "QrCode": QAccessible.Role.Graphic,
    "YearStrip": QAccessible.Role.Graphic,
}


def use_fitting_roles() -> None:
    """Have Qt ask here first, from now on; the application must exist, and this may be called once."""
    QAccessible.installFactory(interface_of)


def interface_of(class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    """Return what is told of a widget, None where Qt knows it well; asked for its class and those it comes from."""
    if not isinstance(thing, QWidget):
        return None
    if class_name == "ChoiceButton" and isinstance(thing, ChoiceButton):
        return ChoiceInterface(thing)
    if class_name == "QLabel" and thing.property("role") in _HEADINGS:
        return HeadingInterface(thing)
    if class_name == "Item":
        return ItemInterface(thing)
    role = _ROLES.get(class_name)
    return QAccessibleWidget(thing, role) if role else None


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something that has changed, without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class _Level(QAccessibleAttributesInterface):
    """How deep a heading stands: 1 is that of the page."""

    def __init__(self, level: int) -> None:
        """Take the level."""
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:  # noqa: N802 - Qt's name
        """Tell that there is nothing but a level."""
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> int | None:  # noqa: N802 - Qt's name
        """Tell the level."""
        return self._level if key is QAccessible.Attribute.Level else None


_NOTHING = VoidPtr(0)
"""PySide6 says None where C++ has no pointer, and takes no None for one."""
_LEVEL_OF_PAGE, _LEVEL_OF_PART = _Level(1), _Level(2)
"""One for all headings of a level: Qt asks while a page is there, and they stay."""


class HeadingInterface(QAccessibleWidget):
    """A heading with its level. It must not hold the label, see `ChoiceInterface`."""

    def __init__(self, label: QWidget) -> None:
        """Take the label."""
        super().__init__(label, QAccessible.Role.Heading)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Return where in memory is what knows the level, and all else as Qt does."""
        if kind is not QAccessible.InterfaceType.AttributesInterface:
            found = super().interface_cast(kind)
            return _NOTHING if found is None else found
        level = _LEVEL_OF_PAGE if self.widget().property(OF_PAGE) else _LEVEL_OF_PART
        return VoidPtr(getCppPointer(level)[0])


class ItemInterface(QAccessibleWidget):
    """An item of a list as one thing: its words are told by its name, and not again by its parts."""

    def __init__(self, item: QWidget) -> None:
        """Take the item."""
        super().__init__(item, QAccessible.Role.ListItem)

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Have no parts."""
        return 0


class ChoiceInterface(QAccessibleWidget):
    """A choice as one thing: what it shows is told by its name and description, and its parts not again.

    It must not hold the button: PySide6 keeps every interface made in Python until the program ends.
    """

    def __init__(self, button: ChoiceButton) -> None:
        """Take the button; a setting is a check box or a radio button to those who hear it."""
        setting = QAccessible.Role.CheckBox if button.several else QAccessible.Role.RadioButton
        super().__init__(button, QAccessible.Role.Button if button.chosen is None else setting)

    def state(self) -> QAccessible.State:
        """Tell the choice that is in use."""
        state, button = super().state(), self.widget()
        if isinstance(button, ChoiceButton):
            state.checkable = button.chosen is not None
            state.checked = bool(button.chosen)
        return state

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Have no parts."""
        return 0

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        """Tell what can be done with it."""
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Press it a moment later, as Qt's buttons do: the press may take the button away."""
        button = self.widget()
        if name == self.pressAction() and isinstance(button, ChoiceButton):
            button.animateClick()
        else:
            super().doAction(name)
