"""Finds texts in the sources that a person would read and no translation knows."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

_TECHNICAL = {
    *("setObjectName", "setProperty", "property", "getattr", "setattr", "resource", "icon"),
    *("pixmap", "token", "strptime", "strftime", "toString", "QKeySequence", "compile", "cast"),
    *("spawn", "_spawn", "_change", "create_task", "blocking", "setStyle", "setWindowTitle"),
    *("RuntimeError", "ValueError", "TypeError", "AssertionError", "KeyError", "NewType"),
    *("addToolTip", "setApplicationDisplayName", "write", "debug", "info", "warning", "exception"),
}
"""Functions whose texts are names, patterns, or for the log; titles of windows are a product's."""
_CHORD = re.compile(r"^((Ctrl|Alt|Shift|Meta|Super)\+)*\w+$")
_NAMES = re.compile(r"^(UCM CTI|VoIP|Fusion|QLabel.*|d MMM yyyy|.*\| None)$", re.DOTALL)


def untold(file: Path) -> Iterator[tuple[int, str]]:
    """The line and the text of each sentence in a source that stands in no `tr` or `noop`."""
    finder = _Finder()
    finder.visit(ast.parse(file.read_text("utf-8")))
    yield from finder.found


def _sentence(text: str) -> bool:
    """Whether a text is words for a person: two words, or one that begins with a capital."""
    if (_CHORD.match(text) and "+" in text) or _NAMES.match(text.strip()):
        return False
    words = re.findall(r"[A-Za-z’']{2,}", text)
    return (len(words) > 1 and " " in text.strip()) or bool(re.match(r"[A-Z][a-z]{2,} ", text))


class _Finder(ast.NodeVisitor):
    def __init__(self) -> None:
        self.found: list[tuple[int, str]] = []

    def visit_Call(self, node: ast.Call) -> None:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in {"tr", "noop"}:
            for value in node.keywords:
                self.visit(value.value)
        elif name not in _TECHNICAL:
            self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """Annotations are no texts."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._function(node)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for part in (node.args, *node.body):
            self.visit(part)

    def visit_Compare(self, node: ast.Compare) -> None:
        """What is compared is a code."""

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        parts = [part.value if isinstance(part, ast.Constant) else "{}" for part in node.values]
        if _sentence("".join(map(str, parts)).replace("{}", " x ")) and self._wordy(parts):
            self.found.append((node.lineno, "".join(map(str, parts))))
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and _sentence(node.value):
            self.found.append((node.lineno, node.value))

    @staticmethod
    def _wordy(parts: list[object]) -> bool:
        return any(re.search(r"[A-Za-z]{2,} | [A-Za-z]{2,}", str(part)) for part in parts)
