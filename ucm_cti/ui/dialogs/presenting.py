"""Showing a dialog that blocks nobody."""

from PySide6.QtWidgets import QDialog


def present(dialog: QDialog) -> None:
    """Show a dialog in front; calls can be handled beside it."""
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
