"""The API console: any action of the PBX, with its parameters, its reply and a history."""

from pathlib import Path, PurePath

from PySide6.QtCore import QDir, QSize, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from ucm_cti.commands.api import Api
from ucm_cti.commands.catalogue import ActionAbout, Reply, describe, descriptions
from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.apisession import APPLY, Answer, ApiSession
from ucm_cti.ui.theme import FRAME, SPACE_1, SPACE_2, SPACE_3, ThemeManager
from ucm_cti.ui.views.apiform import ApiForm
from ucm_cti.ui.views.apihistory import ApiHistory
from ucm_cti.ui.views.apilist import ApiList
from ucm_cti.ui.views.apireply import ApiReplyView
from ucm_cti.ui.views.buttons import IconButton, VerbButton
from ucm_cti.ui.views.focus import tab_stops
from ucm_cti.ui.views.labels import Sentence, Surface

SIZE = (1120, 700)
_SMALLEST = (760, 420)
_WIDTHS = (280, 460, 380)


class ApiConsole(QWidget):
    """A window of its own beside the console; closing it keeps what was typed and sent."""

    def __init__(self, context: UiContext, api: Api) -> None:
        super().__init__()
        themes = context.themes
        self.session = ApiSession(api, context.spawn, context.now)
        self.setWindowTitle(tr("API console – UCM CTI"))
        self.setMinimumSize(*_SMALLEST)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize() - FRAME))
        self.bar = WaitingBar(themes)
        self.list = ApiList(themes, descriptions())
        self.form = ApiForm(themes)
        self.reply = ApiReplyView(themes)
        self.history = ApiHistory(themes)
        self.saving: QFileDialog | None = None
        self._wanted: tuple[str, dict[str, str]] = ("", {})
        self._lay_out()
        self._wire()

    def open_window(self) -> None:
        """Bring it to the front, ready to search."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything but what is secret."""
        self.form.confirm.close_question()
        self.form.forget_secrets()
        super().closeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through what can be seen, as it stands: fields are used again in any order."""
        form = self.form
        buttons = (form.confirm, form.send, form.clear, form.curl)
        parts = (self.bar, self.list, form.fields.search, *form.fields.fields, *buttons)
        stops = tab_stops((*parts, self.reply, self.history))
        if not stops:
            return False
        here = self.focusWidget()
        at = stops.index(here) if here in stops else -1 if forward else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def _lay_out(self) -> None:
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self.reply)
        right.addWidget(self.history)
        right.setSizes([440, 220])
        columns = QSplitter(Qt.Orientation.Horizontal)
        for part, least in ((self.list, 180), (self.form, 300), (right, 240)):
            part.setMinimumWidth(least)
            columns.addWidget(part)
        for splitter in (columns, right):
            splitter.setChildrenCollapsible(False)
        columns.setSizes(list(_WIDTHS))
        columns.setStretchFactor(0, 0)
        columns.setStretchFactor(1, 3)
        columns.setStretchFactor(2, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(columns, 1)

    def _wire(self) -> None:
        session = self.session
        self.list.chosen.connect(self._choose)
        self.list.entered.connect(self.form.begin)
        self.form.send_asked.connect(self._send)
        self.form.curl_asked.connect(self._copy_curl)
        self.reply.copied.connect(self._copy)
        self.history.chosen.connect(self._repeat)
        self.bar.apply.clicked.connect(self._apply)
        self.bar.dismiss.clicked.connect(session.disregard)
        session.busy.connect(self._busy)
        session.answered.connect(self._answered)
        session.progress.connect(self.reply.show_progress)
        self.reply.stop_asked.connect(session.stop)
        session.waiting.connect(self.bar.show_waiting)
        for keys, deed in (
            ("Ctrl+Return", self.form.press),
            ("Ctrl+Enter", self.form.press),
            ("Ctrl+F", self.open_window),
            ("Ctrl+W", self.close),
        ):
            QShortcut(QKeySequence(keys), self, deed)

    def _choose(self, about: ActionAbout) -> None:
        shown = self.form.about
        if shown is None or shown.id != about.id:
            self.form.show_action(about)

    def _send(self, action_id: str, values: dict[str, str]) -> None:
        if describe(action_id).reply is Reply.FILE:
            self._ask_where(action_id, values)
        else:
            self.session.send(action_id, values)

    def _ask_where(self, action_id: str, values: dict[str, str]) -> None:
        """Let the person say where a file goes, then fetch it."""
        if self.saving is None:
            self.saving = QFileDialog(self, tr("Save the file – UCM CTI"))
            self.saving.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self.saving.setFileMode(QFileDialog.FileMode.AnyFile)
            self.saving.setDirectory(QDir.homePath())
            self.saving.fileSelected.connect(self._fetch)
        self._wanted = (action_id, values)
        self.saving.selectFile(PurePath(values.get("filename", "recording.wav")).name)
        self.saving.open()

    def _fetch(self, path: str) -> None:
        self.session.download(*self._wanted, Path(path))

    def _apply(self) -> None:
        try:
            self.session.apply()
        except UsageError as error:
            self.bar.tell(error.sentence)

    def _busy(self, action_id: str) -> None:
        self.form.show_busy(bool(action_id))
        self.bar.show_busy(bool(action_id))
        file = bool(action_id) and describe(action_id).reply is Reply.FILE
        self.reply.show_busy(action_id, file=file)

    def _answered(self, answer: Answer) -> None:
        self.reply.show_answer(answer)
        self.history.add(answer)
        if answer.action == APPLY:
            self.bar.tell(answer.error)

    def _repeat(self, answer: Answer) -> None:
        """Fill the form as it was, without the secrets, and show what came of it."""
        self.list.choose(answer.action)
        self.form.fill(answer.values)
        self.reply.show_answer(answer)
        about = self.form.about
        if about is not None and any(field.hides for field in about.fields):
            self.form.tell(tr("Secrets are not kept; type them again."))

    def _copy_curl(self, action_id: str, values: dict[str, str]) -> None:
        self._copy(self.session.curl(action_id, values))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.form.tell(tr("Copied."))


class WaitingBar(Surface):
    """Says that changes wait to be applied; hidden while none do."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__("raised")
        self._themes = themes
        self._mark = QLabel()
        self.sentence = Sentence(tone="text")
        self.apply = VerbButton(themes, tr("Apply"), "check", "", "primary")
        self.apply.explain(tr("Send applyChanges: put all stored changes into effect"))
        self.dismiss = IconButton(themes, tr("Hide until the next change"), "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self._mark)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.apply)
        row.addWidget(self.dismiss)
        themes.changed.connect(self._tint)
        self._tint()
        self.hide()

    def show_waiting(self, waits: bool) -> None:
        """Show or hide it."""
        self.tell("")
        self.setVisible(waits)

    def show_busy(self, busy: bool) -> None:
        """Nothing can be applied while a request is under way."""
        self.apply.setEnabled(not busy)

    def tell(self, problem: str) -> None:
        """Say why applying failed; "" says only that changes wait."""
        told = tr("Changes wait to be applied.")
        self.sentence.setText(f"{told} {problem}".strip())
        self.setAccessibleName(self.sentence.text())

    def _tint(self) -> None:
        self._mark.setPixmap(self._themes.icon("clock", "warning", 16).pixmap(16, 16))
