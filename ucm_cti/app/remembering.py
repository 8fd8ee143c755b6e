"""Keeps on disk what was learned for the profile in use."""

from functools import partial

from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.bridge.tasks import Spawn
from ucm_cti.commands.learned import Learned
from ucm_cti.desktop.learnedfile import LearnedFiles
from ucm_cti.ui.context import SettingsHolder
from ucm_cti.ui.learning import Learning


class Remembering:
    """Reads when another profile comes into use, writes after each change, one after the other."""

    def __init__(
        self,
        learning: Learning,
        settings: SettingsHolder,
        files: LearnedFiles,
        thread: NetworkThread,
        spawn: Spawn,
    ) -> None:
        self._learning = learning
        self._settings = settings
        self._files = files
        self._thread = thread
        self._spawn = spawn
        self._profile = ""
        self._read = self._writing = self._dirty = False
        learning.changed = self._changed
        settings.changed.connect(self.follow)

    def follow(self) -> None:
        """Go over to the profile in use, if it is another."""
        profile = self._settings.value.profile.vault
        if profile != self._profile:
            self._profile, self._read, self._dirty = profile, False, False
            self._learning.learned = Learned()
            self._spawn(self._load(profile), "reading what was learned")

    async def _load(self, profile: str) -> None:
        found = await self._thread.blocking(lambda: self._files.load(profile))
        if profile == self._profile:
            self._learning.learned, self._read = found, True

    def _changed(self) -> None:
        self._dirty = self._read
        if self._dirty and not self._writing:
            self._writing = True
            self._spawn(self._save(), "keeping what was learned")

    async def _save(self) -> None:
        try:
            while self._dirty:
                self._dirty = False
                profile, learned = self._profile, self._learning.learned
                await self._thread.blocking(partial(self._files.save, profile, learned))
        finally:
            self._writing = False
