"""What was learned of an operator's choices, on disk: one small file for each profile."""

import hashlib
import json
import logging
from pathlib import Path

import platformdirs

from ucm_cti.commands.learned import Learned, document_of, learned_of
from ucm_cti.files import set_aside, write_whole

_log = logging.getLogger(__name__)
_MOST_BYTES = 1_000_000


class LearnedFiles:
    """Reads and writes them; the files are readable by this user only. Both methods block."""

    def __init__(self, folder: Path | None = None) -> None:
        data = Path(platformdirs.user_data_dir("ucm-cti", appauthor=False))
        self.folder = folder or data / "learned"

    def path(self, profile: str) -> Path:
        """Where a profile's is; its name may hold anything, so the file is named by a digest."""
        return self.folder / f"{hashlib.sha256(profile.encode()).hexdigest()[:16]}.json"

    def load(self, profile: str) -> Learned:
        """What is kept for a profile, nothing where there is no file; one that cannot be read is
        set aside. It is help, never needed: no failure is raised."""
        path = self.path(profile)
        try:
            if not path.is_file() or path.stat().st_size > _MOST_BYTES:
                return Learned()
            return learned_of(json.loads(path.read_text(encoding="utf-8")))
        except OSError as error:
            _log.warning("what was learned could not be opened: %s", error.strerror)
        except (ValueError, RecursionError):
            _log.warning("what was learned could not be read and was set aside")
            set_aside(path)
        return Learned()

    def save(self, profile: str, learned: Learned) -> None:
        """Keep it; with nothing learned there is no file."""
        path = self.path(profile)
        try:
            if learned.counts:
                write_whole(path, json.dumps(document_of(learned)) + "\n")
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("what was learned could not be written: %s", error.strerror)
