"""Motion on screen: short, and off when a person or the system asks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle

MOTIONS = ("system", "off")
"""What the setting `motion` may say; anything else means the first."""
_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def still(motion: str) -> bool:
    """Whether nothing is to move but figures, once a second: chosen, or the system's own wish."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return motion == "off" or QApplication.style().styleHint(hint) == 0


def follow(motion: str) -> None:
    """Let menus, lists and tooltips open without effects where motion is off; else as the system
    has them, from the next start on."""
    if motion == "off":
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)
