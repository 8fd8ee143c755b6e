"""The life of the app: start, connect, ask what is missing, end in order."""

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from ucm_cti.app.deeds import obstacle
from ucm_cti.app.demo import COUNTRY, ME, DemoPbx, NotRunning
from ucm_cti.app.democontacts import demo_shelf
from ucm_cti.app.doctor import make_doctor
from ucm_cti.app.globalkeys import GlobalKeyWatch
from ucm_cti.app.incidents import Incidents
from ucm_cti.app.links import Links
from ucm_cti.app.login import Logins
from ucm_cti.app.painting import painted, present
from ucm_cti.app.passwords import Passwords
from ucm_cti.app.profiles import Profiles
from ucm_cti.app.shell import Shell
from ucm_cti.bridge.collector import Collector
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.bridge.tasks import Tasks
from ucm_cti.commands.globaldeeds import GlobalDeed
from ucm_cti.commands.numbers.keys import key_of
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.desktop.contacts.shelf import ShelfKeeper, ShelfMemory
from ucm_cti.desktop.credentials import Credentials
from ucm_cti.desktop.globalkeys.port import GlobalKeys, NoGlobalKeys
from ucm_cti.desktop.learnedfile import LearnedFiles
from ucm_cti.desktop.ledger import Ledger
from ucm_cti.desktop.meeting import Request
from ucm_cti.domain.wording import tr
from ucm_cti.settings import Profile, Settings, SettingsKeeper
from ucm_cti.ui import motion
from ucm_cti.ui.contacts import Contacts
from ucm_cti.ui.context import SettingsHolder
from ucm_cti.ui.demostrip import DemoStrip
from ucm_cti.ui.dialogs.about import AboutDialog
from ucm_cti.ui.dialogs.settings import SettingsDialog
from ucm_cti.ui.language import Language
from ucm_cti.ui.models.callerpage import home_region
from ucm_cti.ui.sounds import Sounds
from ucm_cti.ui.theme import ThemeManager

if TYPE_CHECKING:
    from ucm_cti.ui.dialogs.doctor import DoctorDialog

_log = logging.getLogger(__name__)
DEADLINE = 5.0


class Application:
    """Owns the network thread and the one shell on screen; everything on the GUI loop.

    `keeper`, `credentials`, `ledger` and `shelf` are the person's; a demo touches none of them.
    `profile` names the PBX to begin with. Nothing is heard without `sounds`. Raises UsageError when
    there is no profile of that name.
    """

    def __init__(
        self,
        qapp: QApplication,
        keeper: SettingsKeeper,
        credentials: Credentials,
        *,
        ledger: Ledger | None = None,
        incidents: Incidents | None = None,
        profile: str | None = None,
        shelf: ShelfKeeper | None = None,
        sounds: Sounds | None = None,
        global_keys: GlobalKeys | None = None,
    ) -> None:
        self.thread = NetworkThread()
        self.tasks = Tasks()
        self._changes = Tasks()
        self.demo: DemoPbx | None = None
        self.shell: Shell | None = None
        self.strip: DemoStrip | None = None
        self.links = Links(home_region())
        self.keys = GlobalKeyWatch(global_keys or NoGlobalKeys(""))
        self.keys.pressed.connect(self.press)
        self._settings_dialog: SettingsDialog | None = None
        self._about: AboutDialog | None = None
        self._doctor: DoctorDialog | None = None
        self._profiles: Profiles | None = None
        self._keeper = keeper
        self._shelf = shelf or ShelfMemory()
        self._credentials = credentials
        self._ledger = ledger or Ledger()
        self._passwords = Passwords(credentials, self.thread, self._ledger)
        self._incidents = incidents or Incidents()
        loaded = self._incidents.cautious(keeper.load())
        self._settings = loaded if profile is None else loaded.using(profile)
        self._told = keeper.problem
        self._sounds = sounds or Sounds()
        self._quitting = asyncio.Event()
        self._changing = asyncio.Lock()
        self.language = Language(qapp)
        self.language.use(self._settings.language)
        self.themes = ThemeManager(self._settings.theme)
        self.themes.apply(qapp)
        motion.follow(self._settings.motion)

    async def run(self, *, demo: bool) -> bool:
        """Until the person quits; whether all had ended by the deadline."""
        collector = Collector()
        collector.start()
        self.thread.start()
        try:
            self._change(self.open_demo() if demo else self.open_own(), tr("opening the window"))
            await self._quitting.wait()
        finally:
            self.keys.close()
            ended = await self.close()
            collector.stop()
        return ended

    def quit(self) -> None:
        """Ask for the end; `run` returns soon after."""
        self._quitting.set()

    def take(self, request: Request) -> None:
        """What a later launch asks for: the window, or a call that a link wants."""
        if request.verb == "open":
            self.links.take(request.uri)
        elif request.verb != "show":
            self.press(request.verb)
        else:
            self.show(request.profile)

    def judge(self, request: Request) -> str:
        """What keeps a later launch's request from being done, "" for nothing."""
        if request.verb in {"show", "open"}:
            return ""
        if self.shell is None:
            return tr("UCM CTI is starting; try again in a moment.")
        return obstacle(GlobalDeed(request.verb), self.shell)

    def press(self, deed: str) -> None:
        """Do what a global key or a later launch stands for; see `Shell.press`."""
        window = self.shell.press(deed) if self.shell is not None else None
        if window is not None:
            self.keys.bring(window)

    def show(self, profile: str = "") -> None:
        """Bring the window to the front; go to the PBX of that name if there is one."""
        if self.shell is not None:
            self.shell.show()
        if profile and self._profiles is not None:
            self._profiles.go(profile)

    async def open_own(self) -> None:
        """The window for the person's own PBX; asks for what is not known."""
        async with self._changing:
            if self._quitting.is_set():
                return
            await self._leave()
            holder = SettingsHolder(self._settings, self._save)
            contacts = Contacts(
                self._shelf,
                self._credentials,
                self.thread.blocking,
                partial(key_of, rules=holder.value.profile.numbers),
            )
            shell = self._open(holder, self._ledger, contacts)
            await painted(shell.console)
            shell.popups.prepare()
            shell.context.spawn(contacts.load(), "reading the contacts")
            logins = Logins(shell, self._passwords)
            logins.demo_asked.connect(lambda: self._change(self.open_demo(), "demo"))
            shell.console.retry_asked.connect(logins.retry)
            shell.console.settings_asked.connect(lambda: self._show_settings(logins))
            shell.tray.settings_asked.connect(lambda: self._show_settings(logins))
            shell.numbers_asked.connect(lambda: self._show_number_rules(logins))
            shell.console.doctor_asked.connect(lambda: self._show_doctor(logins))
            told, self._told = self._told, ""
            if told:
                shell.tell(told, "doubt")
            self._profiles = Profiles(shell, logins, self._passwords)
            self._spawn(logins.start(), "log-in")

    async def open_demo(self, scenario: str = "reception") -> None:
        """The window for the built-in PBX."""
        async with self._changing:
            if self._quitting.is_set():
                return
            await self._leave()
            numbers = NumberRules(COUNTRY, internal_lengths=(4,))
            profile = Profile(name="demo", extension=ME, call_control=True, numbers=numbers)
            shown = Settings(profile=profile, theme=self._settings.theme)
            holder = SettingsHolder(shown, lambda _: None)
            contacts = Contacts(
                ShelfMemory(demo_shelf()),
                blocking=self.thread.blocking,
                key_of=partial(key_of, rules=numbers),
            )
            shell = self._open(holder, None, contacts)
            self.strip = self._make_strip(scenario)
            shell.console.add_strip(self.strip)
            shell.console.retry_asked.connect(shell.link.retry)
            shell.console.settings_asked.connect(lambda: self._show_settings(None))
            shell.tray.settings_asked.connect(lambda: self._show_settings(None))
            shell.numbers_asked.connect(lambda: self._show_number_rules(None))
            shell.console.doctor_asked.connect(lambda: self._show_doctor(None))
            await painted(shell.console)
            shell.popups.prepare()
            await contacts.load()
            await self._play(scenario)

    async def close(self) -> bool:
        """Close the window, log out, stop the demo, end the network thread."""
        self._quitting.set()
        await self.tasks.close()
        try:
            async with asyncio.timeout(DEADLINE), self._changing:
                await self._leave()
        except TimeoutError:
            _log.error("the window did not close in %.0f s", DEADLINE)
        await self._changes.close()
        self._sounds.close()
        return self.thread.stop(DEADLINE)

    def _open(self, holder: SettingsHolder, ledger: Ledger | None, contacts: Contacts) -> Shell:
        shell = self.shell = Shell(
            self.thread,
            self.themes,
            holder,
            ledger,
            contacts=contacts,
            sounds=self._sounds,
            learned=LearnedFiles() if ledger else None,
        )
        shell.quit_agreed.connect(self.quit)
        shell.console.about_asked.connect(self._show_about)
        self._incidents.attend(shell)
        shell.appear()
        shell.look_for_tray()
        self.links.show_in(shell)
        self.keys.follow(shell.context)
        return shell

    async def _leave(self) -> None:
        shell, self.shell = self.shell, None
        demo, self.demo = self.demo, None
        self.strip = None
        self._settings_dialog = self._about = None
        self._doctor = self._profiles = None
        self.links.show_in(None)
        self.keys.follow(None)
        self._incidents.leave()
        if shell is not None:
            await shell.close()
        if demo is not None:
            await demo.stop()

    async def _play(self, scenario: str) -> None:
        """Start the PBX of a scenario in place of the one that plays, and connect to it."""
        shell = self.shell
        assert shell is not None  # noqa: S101 - called with the window open
        await shell.link.disconnect()
        shell.popups.forget()
        before, self.demo = self.demo, None
        if before is not None:
            await before.stop()
        demo = DemoPbx(self.thread)
        try:
            data = await demo.start(scenario)
        except Exception:
            shell.tell(tr("The built-in PBX could not start; the log says why."), "error")
            raise
        self.demo = demo
        profile = replace(shell.context.settings.value.profile, call_control=data.call_control)
        shell.context.settings.update(profile=profile)
        await shell.link.connect(data)

    async def _change_scenario(self, scenario: str) -> None:
        async with self._changing:
            if self.strip is not None and not self._quitting.is_set():
                await self._play(scenario)

    def _make_strip(self, scenario: str) -> DemoStrip:
        strip = DemoStrip(self.themes, scenario)
        strip.caller_rings.connect(lambda: self._move("ring_me"))
        strip.caller_at_gate.connect(lambda: self._move("call_at_gate"))
        strip.phone_picked_up.connect(lambda: self._move("pick_up"))
        strip.phone_put_down.connect(lambda: self._move("hang_up"))
        strip.scenario_chosen.connect(
            lambda name: self._change(self._change_scenario(name), tr("change of scenario"))
        )
        strip.leave_asked.connect(lambda: self._change(self.open_own(), tr("end of the demo")))
        return strip

    def _move(self, name: str) -> None:
        if self.demo is not None:
            self._spawn(self._moved(self.demo, name), f"demo: {name}")

    async def _moved(self, demo: DemoPbx, name: str) -> None:
        """Play one move; what cannot be done now is said in a sentence."""
        try:
            await getattr(demo, name)()
        except NotRunning:
            if self.shell is not None:
                self.shell.tell(tr("The built-in PBX is starting; try again in a moment."), "doubt")
        except Exception as error:
            if type(error).__name__ != "Refused":
                raise
            sentence = {
                "pick_up": tr("Your phone does not ring now."),
                "hang_up": tr("Your phone is in no call."),
            }.get(name, tr("The built-in PBX cannot do that now."))
            if self.shell is not None:
                self.shell.tell(sentence, "doubt")

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self.tasks.spawn(work, name)

    def _change(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Work that is never given up half done: `close` waits for it."""
        self._changes.spawn(work, name)

    def _save(self, settings: Settings) -> None:
        self._settings = settings
        try:
            self._keeper.save(settings)
        except OSError as error:
            _log.warning("settings could not be written: %s", error)
            if self.shell is not None:
                self.shell.tell(tr("The settings could not be written; is the disk full?"), "error")

    def _show_settings(self, logins: Logins | None) -> None:
        shell = self.shell
        if shell is None:
            return
        shell.show()
        if self._settings_dialog is None:
            dialog = self._settings_dialog = SettingsDialog(shell.context, shell.console)
            dialog.numbers.doctor_asked.connect(shell.show_number_doctor)
            if logins is not None:
                dialog.connect_asked.connect(logins.open_form)
                if self._profiles is not None:
                    dialog.renamed.connect(self._profiles.rename)
                    dialog.remove_asked.connect(self._profiles.remove)
            else:
                dialog.without(dialog.pbx)
        present(self._settings_dialog)

    def _show_number_rules(self, logins: Logins | None) -> None:
        self._show_settings(logins)
        if self._settings_dialog is not None:
            self._settings_dialog.show_page(self._settings_dialog.numbers)

    def _show_doctor(self, logins: Logins | None) -> None:
        if self.shell is not None:
            if self._doctor is None:
                self._doctor = make_doctor(
                    self.shell, self.thread, self._credentials, self._keeper, logins
                )
            present(self._doctor)
            self._doctor.begin()

    def _where_log(self) -> str:
        logged = (getattr(handler, "baseFilename", "") for handler in logging.getLogger().handlers)
        return next(filter(None, logged), tr("the terminal that this was started from"))

    def _show_about(self) -> None:
        if self.shell is not None:
            if self._about is None:
                self._about = AboutDialog(self._where_log(), self.shell.console)
            present(self._about)
