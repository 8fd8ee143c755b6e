"""Going from one PBX to another, adding one and removing one."""

import asyncio

from PySide6.QtCore import QObject

from ucm_cti.app.login import Logins
from ucm_cti.app.passwords import Passwords
from ucm_cti.app.shell import Shell
from ucm_cti.domain.errors import UsageError
from ucm_cti.domain.wording import tr
from ucm_cti.settings import Settings


class Profiles(QObject):
    """One PBX is connected at a time; the old one is left in order before the next is greeted."""

    def __init__(self, shell: Shell, logins: Logins, passwords: Passwords) -> None:
        super().__init__(shell.console)
        self._shell = shell
        self._logins = logins
        self._passwords = passwords
        self._moving = asyncio.Lock()
        self._spawn = shell.tasks.spawn
        menu = shell.console.top.pbxs
        holder = shell.context.settings
        menu.chosen.connect(self.go)
        menu.add_asked.connect(logins.add)
        holder.changed.connect(lambda: menu.show_profiles(holder.value))
        menu.show_profiles(holder.value)

    def go(self, name: str) -> None:
        """Use another PBX; says so when there is none of that name."""
        self._spawn(self._switch(name), "change of the PBX")

    async def _switch(self, name: str) -> None:
        async with self._moving:
            settings = self._shell.context.settings.value
            if settings.profile.name == name:
                return
            try:
                self._use(settings.using(name))
            except UsageError as error:
                self._shell.tell(error.sentence, "error")
                return
            await self._logins.restart()

    def rename(self, name: str) -> None:
        """Call the PBX in use something else."""
        self._use(self._shell.context.settings.value.renaming(name))

    def remove(self) -> None:
        """Forget the PBX in use and its passwords; the next one takes its place."""
        self._spawn(self._remove(), "removal of a PBX")

    async def _remove(self) -> None:
        async with self._moving:
            settings = self._shell.context.settings.value
            gone = settings.profile
            self._use(settings.removing())
            await self._logins.restart()
            problem = await self._passwords.forget(gone)
            words = problem or tr(
                "“{name}” and its passwords are removed from this computer.", name=gone.name
            )
            self._shell.tell(words, "doubt" if problem else "done")

    def _use(self, settings: Settings) -> None:
        self._shell.context.settings.update(profile=settings.profile, others=settings.others)
