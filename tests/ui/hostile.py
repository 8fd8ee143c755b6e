"""Names as a stranger may choose them, and a look at what every text on screen made of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSystemTrayIcon,
    QTextEdit,
    QWidget,
)

MARK = "Zz"
"""Stands in every hostile name and nowhere else."""
NAMES = (
    f"<b>{MARK}bold</b>",
    f'{MARK}<img src="file:///etc/passwd"><img src="http://127.0.0.1:9/x.png">',
    f"{MARK} &amp; R&D &lt;i&gt;",
    f"{MARK} %1 {{0}} %s ${{x}}",
    f"{MARK}one\ntwo\r\nthree\x00four\x1b[31m",
    f"{MARK}\u202egnp.exe\u202d\u2067",
    f"</span></body>{MARK}<a href='javascript:x'>click</a>",
    f"{MARK}" + "x" * 10_000,
    f"<!DOCTYPE html><html>{MARK}</html>",
)
_OVERRIDES = re.compile("[\u061c\u200e\u200f\u202a-\u202e]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029]")
_ROLES = {
    "item": Qt.ItemDataRole.DisplayRole,
    "item's tip": Qt.ItemDataRole.ToolTipRole,
    "item's accessible name": Qt.ItemDataRole.AccessibleTextRole,
    "item's description": Qt.ItemDataRole.AccessibleDescriptionRole,
}
_MOST_ROWS = 200


@dataclass(frozen=True)
class Seen:
    """A text somewhere on screen: what is handed to Qt, and what Qt makes of it."""

    where: str
    kind: str
    text: str
    rich: bool = False
    mnemonic: bool = False

    @property
    def problem(self) -> str:
        """What a hostile name has done here, "" for nothing."""
        if MARK not in self.text:
            return ""
        if _OVERRIDES.search(self.text) or not _balanced(self.text):
            return "reorders its neighbours"
        if _CONTROLS.search(self.text):
            return "has control characters"
        if self.rich and _obeyed(self.text):
            return "is obeyed as markup"
        if self.mnemonic and "&" in self.text.replace("&&", ""):
            return "has a letter underlined"
        return ""


def _obeyed(text: str) -> bool:
    """Whether Qt would take a part of a name for markup; our own escaped <span> is none."""
    if not Qt.mightBeRichText(text):
        return False
    inside = re.fullmatch(r"<span>([^<>]*)</span>", text, re.DOTALL)
    return inside is None


def _balanced(text: str) -> bool:
    depth = 0
    for char in text:
        depth += {"\u2066": 1, "\u2067": 1, "\u2068": 1, "\u2069": -1}.get(char, 0)
        if depth < 0:
            return False
    return depth == 0


def everything_seen(*others: QObject) -> Iterator[Seen]:
    """Every text of every widget, of its actions and its items; `others` such as a tray icon."""
    for widget in QApplication.allWidgets():
        yield from _of_widget(widget)
    for other in others:
        if isinstance(other, QSystemTrayIcon):
            yield Seen("tray", "tooltip", other.toolTip(), rich=True)


def _of_widget(widget: QWidget) -> Iterator[Seen]:
    where = type(widget).__name__
    yield Seen(where, "tooltip", widget.toolTip(), rich=True)
    yield Seen(where, "status tip", widget.statusTip())
    yield Seen(where, "what's this", widget.whatsThis(), rich=True)
    yield Seen(where, "window title", widget.windowTitle())
    yield Seen(where, "accessible name", widget.accessibleName())
    yield Seen(where, "accessible description", widget.accessibleDescription())
    for action in widget.actions():
        yield from _of_action(where, action)
    match widget:
        case QLabel():
            plain = widget.textFormat() is Qt.TextFormat.PlainText
            yield Seen(where, "label", widget.text(), rich=not plain)
        case QAbstractButton():
            yield Seen(where, "button", widget.text(), mnemonic=True)
        case QLineEdit():
            yield Seen(where, "placeholder", widget.placeholderText())
        case QComboBox():
            for row in range(widget.count()):
                yield Seen(where, "choice", widget.itemText(row))
        case QTextEdit():
            yield Seen(where, "text", widget.toHtml(), rich=True)
        case QAbstractItemView() if widget.model() is not None:
            yield from _of_items(where, widget, QModelIndex())


def _of_action(where: str, action: QAction) -> Iterator[Seen]:
    yield Seen(where, "menu entry", action.text(), mnemonic=True)
    own = QAction(action.text()).toolTip()  # made up of the text, and never shown by a menu
    if action.toolTip() != own:
        yield Seen(where, "menu entry's tip", action.toolTip(), rich=True)


def _of_items(where: str, view: QAbstractItemView, parent: QModelIndex) -> Iterator[Seen]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for kind, role in _ROLES.items():
                text = model.data(index, role)
                if isinstance(text, str):
                    yield Seen(where, kind, text, rich=kind == "item's tip")
        if columns > 1:
            yield from _of_items(where, view, model.index(row, 0, parent))
