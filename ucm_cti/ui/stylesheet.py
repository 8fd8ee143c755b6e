"""The application's style sheet, made of tokens alone.

Dynamic properties it knows: `kind` on buttons ("primary", "danger", "quiet", "chip"; none is a
normal button), `tone` on labels ("text_secondary", "text_disabled", "accent", "danger", "success",
"warning"), `surface` on frames and widgets ("window", "panel", "raised", "card"), `wrong` on what
is typed or chosen in.
"""

from pathlib import Path
from string import Template

from ucm_cti.ui.palettes import COLOURS, Theme
from ucm_cti.ui.resources import resource

_TONES = ("text_secondary", "text_disabled", "accent", "danger", "success", "warning")


def style_sheet(theme: Theme, radius: int) -> str:
    """The whole sheet for one theme; corners in px."""
    tokens = {name: theme.token(name).name() for name in COLOURS}
    tones = "".join(
        f'QLabel[tone="{name}"]:enabled {{ color: {tokens[name]}; }}\n' for name in _TONES
    )
    strokes = "white" if theme.dark else "black"
    ticks = "white" if theme.on_accent.lightness() > 127 else "black"
    images = {
        "tick": _image(f"tick-{ticks}"),
        "menu_tick": _image(f"tick-{strokes}"),
        "onward": _image(f"onward-{strokes}"),
        "fold": _image(f"fold-{strokes}"),
        "unfold": _image(f"unfold-{strokes}"),
    }
    numbers = {"radius": str(radius), "small_radius": str(radius - 2), "pill": "12"}
    return Template(_SHEET).substitute(tokens | numbers | images) + tones


def _image(name: str) -> str:
    """A picture for the sheet, which can only name files: none when we run out of an archive."""
    path = resource(f"icons/{name}.svg")
    return f'url("{path.as_posix()}")' if isinstance(path, Path) else "none"


_SHEET = """
QPushButton, QToolButton {
    background: $raised; color: $text; border: 1px solid $hairline; border-radius: ${radius}px;
    padding: 5px 12px; outline: none;
}
QToolButton { padding: 5px; }
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $outline; }
QPushButton:pressed, QToolButton:pressed,
QPushButton:checked, QToolButton:checked { background: $selected; border-color: $outline; }
QPushButton:focus, QToolButton:focus {
    border: 2px solid $focus_ring; padding: 4px 11px;
}
QToolButton:focus { padding: 4px; }
QPushButton:disabled, QToolButton:disabled {
    background: $panel; color: $text_disabled; border: 1px solid $hairline;
}

QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:focus { /* the clip leaves a gap between the fill and the ring */
    border: 2px solid $focus_ring; background-clip: padding;
}
QPushButton[kind="primary"]:disabled {
    background: $hover; color: $text_disabled; border: 1px solid $hairline;
}

QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="danger"]:hover { background: $danger_hover; border-color: $danger; }
QPushButton[kind="danger"]:pressed { background: $danger_pressed; border-color: $danger; }
QPushButton[kind="danger"]:focus { border: 2px solid $focus_ring; }
QPushButton[kind="danger"]:disabled { color: $text_disabled; border: 1px solid $hairline; }

QPushButton[kind="quiet"], QToolButton, QToolButton[kind="quiet"] {
    background: transparent; border-color: transparent;
}
QPushButton[kind="quiet"]:hover, QToolButton:hover {
    background: $hover; border-color: transparent;
}
QPushButton[kind="quiet"]:pressed, QToolButton:pressed,
QToolButton:checked { background: $selected; border-color: transparent; }
QPushButton[kind="quiet"]:focus, QToolButton:focus { border: 2px solid $focus_ring; }
QPushButton[kind="quiet"]:disabled, QToolButton:disabled {
    background: transparent; border: 1px solid transparent; color: $text_disabled;
}
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }

QPushButton[kind="chip"] {
    background: transparent; color: $text_secondary; border-color: transparent;
    border-radius: ${pill}px; padding: 3px 10px;
}
QPushButton[kind="chip"]:hover { background: $hover; color: $text; }
QPushButton[kind="chip"]:pressed { background: $hairline; color: $text; border-color: transparent; }
QPushButton[kind="chip"]:checked { background: $selected; color: $text; border-color: transparent; }
QPushButton[kind="chip"]:focus { border: 2px solid $focus_ring; padding: 2px 9px; }
QPushButton[kind="chip"]:disabled { color: $text_disabled; border: 1px solid transparent; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox {
    background: $raised; color: $text; border: 1px solid $outline; border-radius: ${radius}px;
    padding: 4px 8px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $text_secondary;
}
QLineEdit, QSpinBox, QComboBox { min-height: 20px; }
QLineEdit:hover, QComboBox:hover, QSpinBox:hover { border-color: $text_secondary; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {
    border: 2px solid $focus_ring; padding: 3px 7px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled,
QComboBox:disabled { background: $panel; color: $text_disabled; border-color: $hairline; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {
    border-color: $danger;
}

QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: $fold; width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $outline; padding: 4px;
}
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 20px; }
QSpinBox::up-arrow { image: $unfold; width: 12px; height: 12px; }
QSpinBox::down-arrow { image: $fold; width: 12px; height: 12px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 2px solid transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_disabled; }
QCheckBox:focus, QRadioButton:focus {
    border: 2px solid $focus_ring; border-radius: ${small_radius}px;
}
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; background: $raised; border: 1px solid $outline;
}
QCheckBox::indicator { border-radius: ${small_radius}px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $text; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: $tick; }
QRadioButton::indicator:checked {
    width: 6px; height: 6px; background: $raised; border: 5px solid $accent;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
    background: $panel; border-color: $text_disabled;
}
QCheckBox::indicator:checked:disabled { background: $text_disabled; }

QProgressBar {
    background: $hairline; border: none; border-radius: 2px; max-height: 4px; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QFrame[surface="window"], QWidget[surface="window"] { background: $window; }
QFrame[surface="panel"], QWidget[surface="panel"] { background: $panel; }
QFrame[surface="raised"], QWidget[surface="raised"] { background: $raised; }
QFrame[surface="card"], QWidget[surface="card"] {
    background: $raised; border: 1px solid $hairline; border-radius: ${radius}px;
}

QAbstractItemView {
    background: $panel; color: $text; border: none; outline: none;
    selection-background-color: $selected; selection-color: $text;
}
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { background: $selected; color: $text; }
QListWidget[kind="pages"] { background: transparent; }
QListWidget[kind="pages"]::item {
    padding: 6px 10px; border: 2px solid transparent; border-radius: ${radius}px;
}
QListWidget[kind="pages"]:focus::item:selected { border-color: $focus_ring; }
QTableView[kind="rules"]::item { padding: 0 4px; }
QTableCornerButton::section {
    background: $panel; border: none; border-bottom: 1px solid $hairline;
}
QHeaderView::section {
    background: $panel; color: $text_secondary; border: none; border-bottom: 1px solid $hairline;
    padding: 4px 8px;
}
QHeaderView::section:vertical { border-bottom: none; }

QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: 9px; margin-left: 4px; border-left: 1px solid $hairline; }
QSplitter::handle:vertical { height: 9px; margin-top: 4px; border-top: 1px solid $hairline; }
QSplitter::handle:hover, QSplitter::handle:pressed { border-color: $focus_ring; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $text_disabled; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: $text_secondary; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $raised; color: $text; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: ${small_radius}px; margin: 0 1px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 6px; }
QMenu::indicator:checked { image: $menu_tick; }
QMenu::right-arrow { image: $onward; width: 14px; height: 14px; right: 4px; }

QToolTip {
    background: $raised; color: $text; border: 1px solid $outline; padding: 4px 6px;
}
"""
