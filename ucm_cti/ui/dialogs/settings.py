"""The settings: a list of pages, each applied at once."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.pages.calls import CallsPage
from ucm_cti.ui.dialogs.pages.contacts import ContactsPage
from ucm_cti.ui.dialogs.pages.gate import GatePage
from ucm_cti.ui.dialogs.pages.general import GeneralPage
from ucm_cti.ui.dialogs.pages.globalkeys import GlobalKeysPage
from ucm_cti.ui.dialogs.pages.keys import KeysPage
from ucm_cti.ui.dialogs.pages.numbers import NumbersPage
from ucm_cti.ui.dialogs.pages.page import Page
from ucm_cti.ui.dialogs.pages.pbx import PbxPage
from ucm_cti.ui.dialogs.pages.popups import PopupsPage
from ucm_cti.ui.dialogs.pages.sending import SendingPage
from ucm_cti.ui.theme import FRAME, SPACE_2, SPACE_5, Type, font
from ucm_cti.ui.views.buttons import VerbButton

SIZE = (760, 560)
_LIST_WIDTH, _LINE = 168, 32


class SettingsDialog(QDialog):
    """Blocks nothing; `connect_asked` asks for the connection's data, `renamed` and `remove_asked`
    are about the PBX in use. `pages` are in the order of the list."""

    connect_asked = Signal()
    renamed = Signal(str)
    remove_asked = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings – UCM CTI"))
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize() - FRAME))
        self.general = GeneralPage(context)
        self.popups = PopupsPage(context)
        self.gate = GatePage(context)
        self.calls = CallsPage(context)
        self.keys = KeysPage(context)
        self.numbers = NumbersPage(context)
        self.contacts = ContactsPage(context)
        self.sending = SendingPage(context)
        self.global_keys = GlobalKeysPage(context)
        self.pbx = PbxPage(context)
        calls = (self.popups, self.gate, self.calls, self.sending, self.numbers)
        rest = (self.keys, self.global_keys, self.contacts, self.pbx)
        self.pages: tuple[Page, ...] = (self.general, *calls, *rest)
        self.list = QListWidget()
        self.stack = QStackedWidget()
        self.close_button = VerbButton(context.themes, tr("Close"), "", "", "primary")
        self._lay_out()
        self.list.currentRowChanged.connect(self._choose)
        self.pbx.card.edit_asked.connect(self._connect)
        self.pbx.card.renamed.connect(self.renamed)
        self.pbx.card.remove_asked.connect(self.remove_asked)
        self.close_button.clicked.connect(self.accept)
        context.settings.changed.connect(self._show)
        self._show()
        self.list.setCurrentRow(0)

    def show_page(self, page: Page) -> None:
        """Bring one of the pages to the front."""
        self.list.setCurrentRow(self.pages.index(page))

    def without(self, page: Page) -> None:
        """Leave a page out, such as the PBX's in the demo."""
        self.list.item(self.pages.index(page)).setHidden(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is chosen now, with the list ready for the arrow keys."""
        super().showEvent(event)
        self._show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _lay_out(self) -> None:
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setAccessibleName(tr("Pages of the settings"))
        self.list.setProperty("kind", "pages")
        for page in self.pages:
            self.list.addItem(tr(page.title))
            self.list.item(self.list.count() - 1).setSizeHint(QSize(0, _LINE))
            self.stack.addWidget(self._framed(page))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        end = QHBoxLayout()
        end.setContentsMargins(0, 0, SPACE_5, 0)
        end.addStretch(1)
        end.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, SPACE_5, 0, SPACE_5)
        column.setSpacing(SPACE_2)
        column.addLayout(row, 1)
        column.addLayout(end)

    @staticmethod
    def _framed(page: Page) -> QWidget:
        """A page below its title, which scrolls when it is higher than the window."""
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        heading = QLabel(tr(page.title))
        heading.setFont(font(Type.TITLE))
        heading.setContentsMargins(SPACE_5, 0, SPACE_5, SPACE_2)
        framed = QWidget()
        column = QVBoxLayout(framed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(heading)
        column.addWidget(area, 1)
        return framed

    def _choose(self, row: int) -> None:
        self.stack.setCurrentIndex(row)
        self.pages[row].show_settings()

    def _show(self) -> None:
        for page in self.pages:
            page.show_settings()

    def _connect(self) -> None:
        self.accept()
        self.connect_asked.emit()
