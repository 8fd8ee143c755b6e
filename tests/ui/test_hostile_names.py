"""Names that callers and users chose to do harm: every text on screen shows them and obeys none."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolTip, QWidget

from tests.ui.api_bench import ApiStage
from tests.ui.app_stage import Stage, World, perform
from tests.ui.hostile import MARK, NAMES, Seen, everything_seen
from ucm_cti.commands.verbs import Verb
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.desktop.meeting import Request
from ucm_cti.settings import Profile, Settings, SettingsFile
from ucm_cti.simulator.pbx import PbxConfig, small_office
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.users import default_users
from ucm_cti.ui.views.peopleview import PeopleView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PASSWORD = "Geheim-4711"


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


def hostile_office() -> PbxConfig:
    """The small office, each name in it a hostile one."""
    office = small_office()

    def named(index: int) -> str:
        return NAMES[index % len(NAMES)]

    return replace(
        office,
        extensions=tuple(
            replace(one, name=named(index)) for index, one in enumerate(office.extensions)
        ),
        trunks=tuple(replace(one, name=named(index)) for index, one in enumerate(office.trunks)),
        queues=tuple(replace(one, name=named(1)) for one in office.queues),
        ring_groups=tuple(replace(one, name=named(5)) for one in office.ring_groups),
        ivrs=tuple(replace(one, name=named(0)) for one in office.ivrs),
    )


async def look(stage: Stage, seen: set[str]) -> None:
    """Nothing that is on screen now obeys a name; `seen` notes the kinds of text that had one."""
    await asyncio.sleep(0.05)  # a frame, for what is drawn once in each
    found = [one for one in everything_seen(stage.shell.tray.icon) if MARK in one.text]
    seen |= {one.kind for one in found}
    bad = {(one.where, one.kind, one.problem, one.text[:80]) for one in found if one.problem}
    assert bad == set()


def test_no_text_on_screen_obeys_a_name(qapp: QApplication, tmp_path: Path, world: World) -> None:
    sim = world.start(config=hostile_office(), users=default_users("cti", PASSWORD))
    credentials = set_up(tmp_path, sim)
    seen: set[str] = set()

    async def play(stage: Stage) -> None:
        await stage.live()
        console, shell = stage.console, stage.shell
        await stage.until(lambda: bool(shell.store.places), "the places")
        console.resize(760, 600)
        await look(stage, seen)
        tips = list(people_tips(console))
        assert tips and not [one for one in tips if one.problem]
        for name in NAMES:
            world.act(sim, lambda pbx, n=name: pbx.incoming(1, "+4989123456", "2310550100", n))
            await stage.until(lambda: bool(stage.popups), "the pop-up")
            await stage.until(lambda: bool(console.incoming.rows), "the row")
            await look(stage, seen)
            world.act(sim, lambda pbx: pbx.answer("1000"))
            await stage.until(lambda: bool(console.my_calls.cards), "the card")
            await look(stage, seen)
            world.act(sim, lambda pbx: pbx.hangup_by("1000"))
            await stage.until(lambda: not shell.store.calls, "the end")
        world.act(sim, lambda pbx: pbx.incoming(1, "+4989123456", "2310550100", NAMES[0]))
        await stage.until(lambda: bool(stage.popups), "the pop-up")
        world.act(sim, lambda pbx: pbx.answer("1000"))
        await stage.until(lambda: bool(console.my_calls.cards), "the card")
        card = console.my_calls.cards[0]
        await stage.pressed(card.buttons[Verb.TRANSFER])
        QTest.keyClicks(card.panel.field, MARK)
        await look(stage, seen)
        shell.tray.menu.aboutToShow.emit()
        open_people_menu(console)
        await look(stage, seen)
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, f"{MARK} no such")
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await look(stage, seen)
        console.operator.dial(MARK.lower())
        await stage.until(lambda: bool(console.my_calls.toasts.shown), "a toast")
        console.operator.dial("1001")
        await stage.until(lambda: len(console.my_calls.toasts.shown) > 1, "a toast")
        await look(stage, seen)
        stage.app.take(Request(verb="open", uri="tel:1002"))
        assert stage.app.links.dialog is not None
        await look(stage, seen)
        console.settings_asked.emit()
        shell.show_api()
        await look(stage, seen)
        assert {"label", "tooltip", "accessible name", "item", "menu entry"} <= seen

    assert perform(qapp, tmp_path, credentials, play)


def set_up(folder: Path, sim: Simulator) -> MemoryCredentials:
    """The app is set up for that PBX, as extension 1000."""
    address = f"127.0.0.1:{sim.port}"
    pem = sim.ca_path.read_text("ascii")
    profile = Profile(
        address=address, user="cti", extension="1000", pinned_pem=pem, call_control=False
    )
    SettingsFile(folder / "settings.json").save(Settings(profile=profile))
    credentials = MemoryCredentials()
    credentials.set(f"default/cti@{address}", PASSWORD)
    return credentials


def people_tips(console: QWidget) -> Iterator[Seen]:
    """What a tooltip over each row of the list of people says."""
    for view in console.findChildren(PeopleView):
        for row in range(view.model().rowCount()):
            at = view.visualRect(view.model().index(row, 0)).center()
            hover = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
            QApplication.sendEvent(view.viewport(), hover)
            yield Seen("people", "tooltip", QToolTip.text(), rich=True)


def open_people_menu(console: QWidget) -> None:
    """The menu of the first person in the list."""
    (view,) = console.findChildren(PeopleView)
    at = view.visualRect(view.model().index(1, 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.mapToGlobal(at)))
    assert QApplication.activePopupWidget() is not None


@pytest.mark.parametrize("name", NAMES)
def test_the_look_itself_finds_what_is_obeyed(qapp: QApplication, name: str) -> None:
    label = QLabel(f"<i>{name}</i>")
    label.setToolTip(f"<i>{name}</i>")
    menu = QMenu()
    menu.addAction(f"{name} & Co")
    problems = [one.problem for one in everything_seen() if MARK in one.text]
    assert len([problem for problem in problems if problem]) == 3


async def test_a_raw_reply_obeys_no_name_either(stage: ApiStage) -> None:
    """The API console shows what the PBX sent; nothing there is taken for markup or direction."""
    account = [{"extension": str(1000 + at), "fullname": name} for at, name in enumerate(NAMES)]
    stage.pbx.reply = {"response": {"account": account, NAMES[0]: NAMES[1]}, "status": 0}
    stage.pick("listAccount")
    stage.press_send()
    await stage.answered()
    stage.window.reply.view.expandAll()
    assert any(one.kind == "item" for one in marked())
    stage.pbx.reply = {"response": {}, "status": -25, "message": NAMES[0]}
    stage.press_send()
    await stage.answered(2)
    assert any(one.kind == "label" for one in marked())


def marked() -> list[Seen]:
    """Every text on screen with a hostile name in it, all of them harmless."""
    found = [one for one in everything_seen() if MARK in one.text]
    assert {(one.where, one.kind, one.problem) for one in found if one.problem} == set()
    return found
