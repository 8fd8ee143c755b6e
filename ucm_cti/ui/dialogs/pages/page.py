"""What every page of the settings is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ucm_cti.ui.context import UiContext
from ucm_cti.ui.theme import SPACE_3, SPACE_5
from ucm_cti.ui.views.labels import Hairline


class Page(QWidget):
    """Settings that belong together. `title` is its name in the list of pages.

    What a person chooses is applied at once; `show_settings` is called whenever the page comes into
    sight and whenever a setting has changed.
    """

    title = ""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_5, 0, SPACE_5, SPACE_5)
        self.column.setSpacing(SPACE_3)

    def lay_out(self, *groups: tuple[QWidget, ...]) -> None:
        """Put the parts below one another, with a line between two groups."""
        for at, group in enumerate(groups):
            if at:
                self.column.addWidget(Hairline(self.context.themes))
            for part in group:
                self.column.addWidget(part)
        self.column.addStretch(1)

    def show_settings(self) -> None:
        """Show what is chosen; what is being typed stays."""
