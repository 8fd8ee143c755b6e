"""What came of a request: a word, how long it took, and the reply as a tree."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QTreeView, QVBoxLayout, QWidget

from ucm_cti.commands.api import pretty
from ucm_cti.commands.catalogue import Reply, describe
from ucm_cti.domain.wording import tr
from ucm_cti.ui.models.apisession import Answer
from ucm_cti.ui.models.jsontree import JsonTree, scalar
from ucm_cti.ui.theme import SPACE_2, SPACE_3, ThemeManager, Type
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Heading, Label, Sentence

_OPENED = 60
_NAME = 150


def took(seconds: float) -> str:
    """A time to read at a glance: "84 ms", "1.25 s"."""
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


def size(count: int) -> str:
    """Bytes to read at a glance: "640 bytes", "12 kB", "3.4 MB"."""
    if count < 1000:
        return tr("%n (byte|bytes)", "", count)
    return f"{count / 1000:.0f} kB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"


class ApiReplyView(QWidget):
    """`copied` carries what is to be put on the clipboard; `stop_asked` gives up a file."""

    copied = Signal(str)
    stop_asked = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._answer: Answer | None = None
        self._icon = ("info", "text_secondary")
        self._mark = QLabel()
        self.outcome = Sentence(tr("What the PBX answers is shown here."), tone="text")
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.outcome.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.about = Label(themes, tone="text_secondary", kind=Type.CAPTION)
        self.copy = VerbButton(themes, tr("Copy"), "copy", "", "quiet")
        self.copy.explain(tr("The whole reply; secrets read as ***"))
        self.stop = VerbButton(themes, tr("Stop"), "x", "", "quiet")
        self.stop.hide()
        self.tree = JsonTree(themes, self)
        self.view = _Tree(self.tree)
        self.view.copied.connect(self.copied)
        self._rest = QWidget()
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.stop.clicked.connect(self.stop_asked)
        themes.changed.connect(self._tint)
        self._show(None)

    def show_answer(self, answer: Answer) -> None:
        """Show what came back, or the sentence of a refusal with its code."""
        self._show(answer)

    def show_busy(self, action_id: str, *, file: bool = False) -> None:
        """A request is under way; a file can be given up."""
        self.stop.setVisible(bool(action_id) and file)
        if action_id:
            self.copy.hide()
            self._say(
                "clock", "text_secondary", tr("{action_id} is under way…", action_id=action_id), ""
            )

    def show_progress(self, saved: int, total: int | None) -> None:
        """How much of a file has come."""
        if not self.stop.isHidden():
            self.about.tell(
                size(saved)
                if total is None
                else tr("{saved} of {total}", saved=size(saved), total=size(total))
            )

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE_2)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.outcome)
        words.addWidget(self.about)
        line.addLayout(words, 1)
        for button in (self.copy, self.stop):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(Heading(self._themes, tr("Reply")))
        column.addLayout(line)
        column.addWidget(self.view, 1)
        column.addWidget(self._rest, 1)

    def _show(self, answer: Answer | None) -> None:
        self._answer = answer
        told = answer is not None and answer.done
        self.view.setVisible(told)
        self._rest.setVisible(not told)
        self.copy.setVisible(told)
        self.tree.show(answer.document if answer is not None and answer.done else {})
        if answer is None:
            self._tint()
            return
        self._open()
        about = f"{answer.action} · {took(answer.seconds)}"
        if answer.done:
            self._say("check", "success", _done(answer), about)
        else:
            code = "" if answer.code is None else f" ({answer.code})"
            self._say("warning", "danger", f"{answer.error}{code}", about)

    def _say(self, icon: str, tone: str, sentence: str, about: str) -> None:
        self._icon = (icon, tone)
        self.outcome.setText(sentence)
        self.about.tell(about)
        self.setAccessibleName(sentence)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._tint()

    def _open(self) -> None:
        """Open what is short: the members themselves, and what they hold."""
        root = self.tree.node(self.view.rootIndex())
        for at, child in enumerate(root.children):
            if child.count <= _OPENED:
                self.view.expand(self.tree.index(at, 0))
        if len(root.children) == 1 and root.children[0].count == 1:
            self.view.expand(self.tree.index(0, 0, self.tree.index(0, 0)))

    def _copy(self) -> None:
        if self._answer is not None:
            text = self._answer.text
            self.copied.emit(pretty(self._answer.document) if text is None else text)

    def _tint(self) -> None:
        self._mark.setPixmap(self._themes.icon(*self._icon, 16).pixmap(16, 16))


def _done(answer: Answer) -> str:
    """A success in words: what is taken is not yet done."""
    about = describe(answer.action)
    if about.reply is Reply.FILE:
        return tr("The file is saved.")
    return tr("The PBX took it.") if about.mutates else tr("The PBX answered.")


class _Tree(QTreeView):
    """Member and value; copying takes the value, or the JSON of what has members."""

    copied = Signal(str)

    def __init__(self, model: JsonTree) -> None:
        super().__init__()
        self._tree = model
        self.setModel(model)
        self.setAccessibleName(tr("Reply"))
        self.setUniformRowHeights(True)
        self.setIndentation(12)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        head = self.header()
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.setMinimumSectionSize(40)
        head.resizeSection(0, _NAME)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The values keep two fifths of the width."""
        super().resizeEvent(event)
        most = self.viewport().width() * 3 // 5
        if self.header().sectionSize(0) > most:
            self.header().resizeSection(0, most)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies."""
        if not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
            return
        node = self._tree.node(self.currentIndex())
        self.copied.emit(pretty(node.value) if node.count else scalar(node.value))
