"""What a screen reader is told of widgets that Qt knows nothing of: their role."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role
_ROLE = "accessibleRole"


def give_role(widget: QWidget, role: Role) -> None:
    """Say what a widget of our own is; before anybody asks, so best when it is made."""
    widget.setProperty(_ROLE, role.value)


def teach_roles() -> None:
    """Have the roles that were given told to whoever asks; once for the process."""
    QAccessible.installFactory(_made)


def _made(_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = thing.property(_ROLE)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, Role(role))
