"""Links from outside: each is asked about, one at a time, before anything is dialled."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ucm_cti.app.painting import present
from ucm_cti.commands.linkqueue import LinkQueue
from ucm_cti.commands.links import parse_link
from ucm_cti.domain import clock
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.dialogs.asklink import AskLink
from ucm_cti.ui.models.freshness import freshness
from ucm_cti.ui.models.linkquestion import LinkQuestion, link_question

if TYPE_CHECKING:
    from collections.abc import Callable

    from ucm_cti.app.shell import Shell
    from ucm_cti.commands.links import DialRequest
    from ucm_cti.store.changes import Changes

_TOO_MANY = noop("More links came in than can be asked about; the others were dropped.")


class Links(QObject):
    """Lives as long as the app; `show_in` gives it the window to ask in.

    `region` is the ISO 3166 country that numbers are dialled from where the settings of the PBX
    name none, "" for unknown.
    """

    def __init__(self, region: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: AskLink | None = None
        self._region = region
        self._queue = LinkQueue()
        self._shell: Shell | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._called = ""
        self._problems: list[str] = []

    def show_in(self, shell: "Shell | None") -> None:
        """Ask in that window from now on, what has no answer yet once more; None for nowhere."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        if self.dialog is not None:
            self.dialog.hide()
        self.dialog, self._shell = None, shell
        if shell is not None:
            self._unsubscribe = shell.store.subscribe(self._changed)
            shell.console.operator.settled.connect(self._settled)
            problems, self._problems = self._problems, []
            for sentence in problems:
                shell.tell(sentence, "error")
            self._ask()

    def take(self, uri: str) -> None:
        """A link came in, as it was written; what is wrong with it is said in a sentence."""
        try:
            request = parse_link(uri, region=self._country())
        except UcmError as error:
            self._say(str(error))
            return
        before = self._queue.head
        if not self._queue.put(request, clock.steady()):
            self._say(tr(_TOO_MANY))
        elif before is None:
            self._ask()
        else:
            self._refresh()

    def _country(self) -> str:
        site = self._shell.desk.rules().country if self._shell is not None else ""
        return site or self._region

    def _say(self, sentence: str) -> None:
        if self._shell is None:
            self._problems = [sentence]
        else:
            self._shell.show()
            self._shell.tell(sentence, "error")

    def _ask(self) -> None:
        shell, request = self._shell, self._queue.head
        if shell is None:
            return
        if request is None:
            if self.dialog is not None:
                self.dialog.hide()
            return
        if self.dialog is None:
            self.dialog = AskLink(shell.context.themes, shell.console)
            self.dialog.agreed.connect(self._call)
            self.dialog.declined.connect(self._next)
            self.dialog.declined_all.connect(self._drop_all)
        self.dialog.ask(self._question(shell, request), self._queue.behind)
        present(self.dialog)

    def _refresh(self) -> None:
        shell, request = self._shell, self._queue.head
        if shell is not None and request is not None and self.dialog is not None:
            self.dialog.tell(self._question(shell, request), self._queue.behind)

    def _question(self, shell: "Shell", request: "DialRequest") -> LinkQuestion:
        store = shell.store
        blocked = freshness(store.link, store.fresh_at, shell.context.now()).blocked
        if blocked:
            blocked = tr(
                "There is no connection to the PBX yet; you can call as soon as there is one."
            )
        return link_question(request, store, shell.desk.me, blocked, shell.desk.rules())

    def _changed(self, changes: "Changes") -> None:
        if self._queue.head is not None and (changes.link or changes.directory or changes.places):
            self._refresh()

    def _call(self) -> None:
        shell, request = self._shell, self._queue.head
        if shell is not None and request is not None:
            self._called = f"dial:{request.number}"
            shell.console.operator.dial(request.number)
        self._next()

    def _settled(self, key: str, error: str) -> None:
        """What went wrong is told in the window, which may be in the tray."""
        if key == self._called and error and self._shell is not None:
            self._shell.show()

    def _next(self) -> None:
        self._queue.answered(clock.steady())
        self._ask()

    def _drop_all(self) -> None:
        self._queue.drop_all(clock.steady())
        self._ask()
