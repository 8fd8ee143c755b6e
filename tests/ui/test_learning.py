"""The ranking learns from what this operator does, and can forget it."""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.bench import Bench, click
from tests.ui.consult_moves import Keys, answering
from tests.ui.test_console_consult import CTRL
from tests.unit.store.rows import LINK, people, ringing, talking, trunk_ring
from ucm_cti.app.remembering import Remembering
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.commands.learned import Learned
from ucm_cti.desktop.learnedfile import LearnedFiles
from ucm_cti.domain.errors import NotThere
from ucm_cti.settings import Profile, Settings
from ucm_cti.ui.context import SettingsHolder
from ucm_cti.ui.dialogs.settings import SettingsDialog
from ucm_cti.ui.learning import Learning
from ucm_cti.ui.views.console import Console

NAMES = ("Reception", "Aaron Abel", "Anna Weber", "Andrea Ament", "Omar Haddad")
WEBER = "333"


def best(console: Console) -> str:
    """Whom Enter would take."""
    line = console.drop.choices.current
    return line.title if line is not None else ""


async def send(bench: Bench, console: Console, text: str, at: int) -> None:
    """A call comes in, and is sent on by the keys typed."""
    trunk, mine = f"PJSIP/trunk_1-00000c{at:02}", f"PJSIP/331-00000d{at:02}"
    link = f"{LINK}{at}"
    bench.happen(
        trunk_ring(channel=trunk, uniqueid=link, linkedid=link),
        ringing(mine, uniqueid=f"{link}1", linkedid=link),
        talking(trunk, mine, uniqueid1=link, bridge_id=f"b{at}"),
    )
    bench.pbx.effect = lambda: bench.happen(
        trunk_ring(channel=trunk, uniqueid=link, linkedid=link, state="Up", connectednum=WEBER)
    )
    keys = Keys(console)
    console.keyboard.focus_field()
    keys.type(text)
    keys.press(Qt.Key.Key_Return, CTRL)
    await bench.until(lambda: not console.top.field.text() or bench.pbx.error)


async def test_after_three_transfers_one_letter_is_enough(bench: Bench) -> None:
    bench.store.apply(people(*NAMES))
    console = bench.console()
    keys = Keys(console)
    keys.type("a")
    assert best(console) == "Aaron Abel"
    console.top.field.clear()
    for at in range(3):
        await send(bench, console, "anna w", at)
    console.keyboard.focus_field()
    keys.type("a")
    assert best(console) == "Anna Weber"


async def test_what_the_pbx_refuses_teaches_nothing(bench: Bench) -> None:
    bench.store.apply(people(*NAMES))
    console = bench.console()
    bench.pbx.error = NotThere("No such call; look at the list.", code=-25)
    await send(bench, console, "anna w", 0)
    await bench.until(lambda: "No such call" in console.drop.preview.text())
    assert bench.context.learning.learned == Learned()


async def test_the_open_list_keeps_its_order_while_the_ranking_learns(bench: Bench) -> None:
    bench.store.apply(people(*NAMES))
    console = bench.console()
    Keys(console).type("a")
    before = [line.title for line in console.drop.choices.lines]
    for _ in range(5):
        bench.context.learning.note("a", WEBER)
    console.drop.refresh()
    assert [line.title for line in console.drop.choices.lines] == before
    Keys(console).type("n")
    assert best(console) == "Anna Weber"


async def test_the_panel_learns_and_ranks_too(bench: Bench) -> None:
    bench.store.apply(people(*NAMES))
    for _ in range(3):
        bench.context.learning.note("a", WEBER)
    bench.happen(trunk_ring(connectednum="6500"), ringing(), talking())
    console = bench.console()
    bench.pbx.effect = answering(bench)
    keys = Keys(console)
    keys.press(Qt.Key.Key_T)
    keys.type("a")
    panel = console.my_calls.cards[0].panel
    assert panel.choices.current is not None and panel.choices.current.title == "Anna Weber"


async def test_the_settings_forget_what_was_learned(bench: Bench) -> None:
    dialog = SettingsDialog(bench.context)
    dialog.show_page(dialog.sending)
    dialog.show()
    assert not dialog.sending.forget.isEnabled()
    bench.context.learning.note("a", WEBER)
    dialog.sending.show_settings()
    click(dialog.sending.forget)
    assert bench.context.learning.learned == Learned()
    assert not dialog.sending.forget.isEnabled()
    dialog.close()


async def test_the_settings_keep_a_code_that_can_be_dialled(bench: Bench) -> None:
    dialog = SettingsDialog(bench.context)
    field = dialog.sending.code
    assert field.text == "*"
    for text, kept in (("*97", "*97"), ("vm", "*97"), ("", "")):
        field.edit.setText(text)
        field.edit.textEdited.emit(text)
        field.edit.editingFinished.emit()
        assert bench.context.settings.value.profile.voicemail_code == kept
        assert ("at most 8" in field.about.text()) == (text == "vm")
    dialog.close()


async def test_it_is_kept_for_each_profile(bench: Bench, tmp_path: Path) -> None:
    thread = NetworkThread("learning")
    thread.start()
    files = LearnedFiles(tmp_path)
    profiles = {"office": Profile(name="office"), "hotel": Profile(name="hotel")}
    holder = SettingsHolder(Settings(profile=profiles["office"]), bench.saved.append)
    learning = Learning()
    remembering = Remembering(learning, holder, files, thread, bench.tasks.spawn)

    async def idle() -> None:
        while bench.tasks._running:
            await asyncio.wait(tuple(bench.tasks._running))

    try:
        remembering.follow()
        await idle()
        for _ in range(3):
            learning.note("a", WEBER)
        kept = learning.learned
        await idle()
        assert files.load("office").counts.keys() == kept.counts.keys()
        holder.update(profile=profiles["hotel"])
        await idle()
        assert learning.learned == Learned()
        holder.update(profile=profiles["office"])
        await idle()
        assert learning.learned.counts.keys() == kept.counts.keys()
        learning.forget()
        await idle()
        assert files.load("office") == Learned()
    finally:
        thread.stop(5.0)
