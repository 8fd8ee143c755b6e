"""The parameters of one action as a form; only what is filled in is sent."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from ucm_cti.commands.catalogue import ActionAbout, FieldAbout
from ucm_cti.domain.wording import tr
from ucm_cti.ui.models.apiwords import caption
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, ThemeManager, Type, font
from ucm_cti.ui.views.apieditors import editor_for, sort_of
from ucm_cti.ui.views.apirows import SearchLine
from ucm_cti.ui.views.labels import Heading, Label, Sentence

_MANY = 10
_NAME, _NARROW = 160, 400
_ANY = 16777215  # as wide as a widget may be


class ApiField(QWidget):
    """A parameter: its name, whether it is required, its editor, and what it means."""

    edited = Signal()

    def __init__(self, themes: ThemeManager, about: FieldAbout) -> None:
        super().__init__()
        self.editor = editor_for(themes, about)
        self.note = Sentence()
        self.note.setFont(font(Type.CAPTION))
        self._name = Label(themes)
        self._need = Label(
            themes, "required", tone="text_secondary", kind=Type.CAPTION, figures=True
        )
        self._lay_out()
        self.editor.edited.connect(self._edited)
        self.take(about)

    def take(self, about: FieldAbout) -> None:
        """Serve another parameter of the same sort, with nothing filled in."""
        self.about = about
        self._caption = caption(about)
        self._name.tell(about.name)
        self._need.setVisible(about.required)
        self.editor.take(about)
        self.explain("")

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, SPACE_1, 0, 0)
        head.setSpacing(0)
        head.addWidget(self._name)
        head.addWidget(self._need)
        head.addStretch(1)
        body = QVBoxLayout()
        body.setSpacing(SPACE_1)
        body.addWidget(self.editor)
        body.addWidget(self.note)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_2)
        self._box.addWidget(self._head)
        self._box.addLayout(body, 1)
        self.show_narrow(False)

    def explain(self, problem: str) -> None:
        """Say what is wrong, a phrase that follows the name; "" for nothing."""
        sentence = f"{self.about.name} {problem}." if problem else ""
        self.note.setText(sentence or self._caption)
        self.note.colour("danger" if problem else "text_secondary")
        self.note.setVisible(bool(self.note.text()))
        self.editor.mark(sentence)

    def matches(self, typed: str) -> bool:
        """Whether every word typed is in its name or meaning."""
        text = f"{self.about.name} {self._caption}".casefold()
        return all(word in text for word in typed.casefold().split())

    def show_narrow(self, narrow: bool) -> None:
        """The name stands above where there is no room beside."""
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._box.setSpacing(SPACE_1 if narrow else SPACE_2)
        self._head.setMinimumWidth(0 if narrow else _NAME)
        self._head.setMaximumWidth(_ANY if narrow else _NAME)

    def _edited(self) -> None:
        self.explain("")
        self.edited.emit()


class ApiFields(QWidget):
    """The parameters of one action after the other, in `area`; required ones come first.

    The fields are used again, so that visiting every action makes no more of them than the longest
    table needs. Long tables can be searched.
    """

    edited = Signal()
    entered = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._narrow = False
        self._made: dict[tuple[object, ...], list[ApiField]] = {}
        self.fields: list[ApiField] = []
        self.search = SearchLine(tr("Find a parameter"))
        self.search.textChanged.connect(self._filter)
        self._optional = Heading(themes, tr("Optional"))
        self._none = Sentence()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, SPACE_2, 0)
        self._column.setSpacing(SPACE_3)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self)

    def take(self, about: ActionAbout) -> None:
        """Show the parameters of an action, with nothing filled in."""
        while self._column.takeAt(0) is not None:
            pass
        before = self.fields
        free = {sort: list(fields) for sort, fields in self._made.items()}
        self.fields = [self._serve(one, free) for one in about.fields if not one.fixed]
        for field in before:
            if field not in self.fields:
                field.hide()
        required = [field for field in self.fields if field.about.required]
        optional = self.fields[len(required) :]
        for part in (self.search, *required, self._optional, *optional, self._none):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.search.clear()
        self.search.setVisible(len(self.fields) > _MANY)
        self._none.setText(
            tr("No parameter is called that.") if self.fields else tr("It takes no parameters.")
        )
        self._filter("")
        self.area.verticalScrollBar().setValue(0)

    def _serve(self, about: FieldAbout, free: dict[tuple[object, ...], list[ApiField]]) -> ApiField:
        """A field for a parameter: one that is free, or a new one."""
        sort = sort_of(about)
        if waiting := free.get(sort):
            field = waiting.pop(0)
            field.take(about)
            return field
        field = ApiField(self._themes, about)
        field.show_narrow(self._narrow)
        field.edited.connect(self.edited)
        field.editor.entered.connect(self.entered)
        self._made.setdefault(sort, []).append(field)
        return field

    @property
    def values(self) -> dict[str, str]:
        """What is filled in, by wire name."""
        found = ((field.about.name, field.editor.read()) for field in self.fields)
        return {name: value for name, value in found if value is not None}

    def fill(self, values: Mapping[str, str]) -> None:
        """Show these values and no others."""
        for field in self.fields:
            field.editor.fill(values.get(field.about.name))
            field.explain("")

    def forget_secrets(self) -> None:
        """Empty what is a secret or holds one."""
        for field in self.fields:
            if field.about.hides:
                field.editor.fill(None)

    def explain(self, problems: Mapping[str, str]) -> None:
        """Say what is wrong beside each field, and go to the first that is."""
        wrong = [field for field in self.fields if field.about.name in problems]
        if wrong:
            self.search.clear()
        for field in self.fields:
            field.explain(problems.get(field.about.name, ""))
        if wrong:
            wrong[0].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_width(self, width: int) -> None:
        """Fit into that many px."""
        narrow = width < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            for field in (one for made in self._made.values() for one in made):
                field.show_narrow(narrow)

    def first(self) -> QWidget | None:
        """Where typing begins."""
        return next((field.editor for field in self.fields if field.isVisibleTo(self)), None)

    def _filter(self, typed: str) -> None:
        shown = [field for field in self.fields if field.matches(typed)]
        for field in self.fields:
            field.setVisible(field in shown)
        kinds = {field.about.required for field in shown}
        self._optional.setVisible(kinds == {True, False})
        self._none.setVisible(not shown)
