"""Where the focus is. Qt's stubs promise a widget where there may be none."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def focus_in(window: QWidget) -> QWidget | None:
    """The widget with the focus in a window, None when it is nowhere."""
    return window.focusWidget()


def holds(widget: QWidget, focused: QWidget | None) -> bool:
    """Whether a widget, or one inside it, has the focus."""
    return focused is not None and (widget is focused or widget.isAncestorOf(focused))


def position(widgets: Sequence[QWidget], focused: QWidget | None) -> int | None:
    """Which of several widgets has the focus, None when none has."""
    return next((at for at, widget in enumerate(widgets) if holds(widget, focused)), None)
