"""Rules of the GUI that a glance at the code cannot keep."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import ucm_cti

ROOT = Path(ucm_cti.__file__).parent
FILES = [*ROOT.glob("ui/**/*.py"), *ROOT.glob("app/**/*.py"), *ROOT.glob("bridge/**/*.py")]
STATICS = {"about", "aboutQt", "critical", "information", "question", "warning"}
STATIC_INPUTS = {"getText", "getInt", "getDouble", "getItem", "getMultiLineText"}


def faults(source: str) -> list[str]:
    """What a file must not do: dialogs that block, tasks that nobody owns."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        name = node.func.attr
        owner = node.func.value.id if isinstance(node.func.value, ast.Name) else ""
        if name in {"exec", "exec_"}:
            found.append(f"line {node.lineno}: .{name}() blocks and kills tasks")
        if owner == "QMessageBox" and name in STATICS:
            found.append(f"line {node.lineno}: QMessageBox.{name} blocks and kills tasks")
        if owner == "QInputDialog" and name in STATIC_INPUTS:
            found.append(f"line {node.lineno}: QInputDialog.{name} blocks and kills tasks")
        if name == "processEvents":
            found.append(f"line {node.lineno}: processEvents runs tasks inside tasks")
        if name in {"create_task", "ensure_future"}:
            found.append(f"line {node.lineno}: {name} outside bridge/tasks.py")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_dialog_blocks_and_no_task_is_lost(path: Path) -> None:
    found = faults(path.read_text("utf-8"))
    if path.name == "tasks.py":
        found = [fault for fault in found if "create_task" not in fault]
    assert not found


@pytest.mark.parametrize(
    "source",
    [
        "dialog.exec()",
        "QMessageBox.warning(None, 'a', 'b')",
        "QInputDialog.getText(None, 'a', 'b')",
        "QApplication.processEvents()",
        "asyncio.create_task(work())",
    ],
)
def test_the_rule_sees_what_it_forbids(source: str) -> None:
    assert len(faults(source)) == 1


def test_slow_libraries_wait_until_the_window_has_been_painted() -> None:
    """What the start of the app loads before its first window (architecture.md decision 11)."""
    slow = {"httpx", "websockets", "keyring", "cryptography", "starlette", "uvicorn", "truststore"}
    code = f"import sys, ucm_cti.app; sys.exit(', '.join({slow} & set(sys.modules)))"
    run = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-c", code], cwd=ROOT.parent, capture_output=True, text=True, check=False
    )
    assert run.stderr.strip() == ""
