"""The recordings of one PBX and how recapi hands them out (catalogue: recapi; wire.md 2.9)."""

import re
import tarfile
from collections.abc import Iterator, Mapping
from typing import Any

from ucm_cti.simulator.pbx.machine import Pbx
from ucm_cti.simulator.records.documents import Document, csv_document
from ucm_cti.simulator.records.sound import (
    BYTES_PER_FRAME,
    FRAMES_PER_SECOND,
    HEADER_BYTES,
    Recording,
)
from ucm_cti.simulator.records.story import Kind, Offer, Stretch
from ucm_cti.simulator.sessions import Rejection

DIRECTORIES = ("monitor", "emergency", "meetme", "queue", "sca")
LARGEST = 2 * 1024**3
_LISTED = ("Directory", "Filename")
_CLOUD_LISTED = (*_LISTED, "uniqueCode")
_UNFIT = re.compile(r"[^0-9A-Za-z+*#]")


class Recordings:
    """Files by directory and name, oldest first; the newest `kept` of them.

    The UCM has neither a cloud nor a network disk, so their listings are empty and their downloads
    name nothing.
    """

    def __init__(self, pbx: Pbx, kept: int) -> None:
        self._pbx = pbx
        self._kept = kept
        self._files: dict[tuple[str, str], Recording] = {}

    def talked(self, stretch: Stretch, offer: Offer) -> None:
        """A talk is over: keep its recording where a party's settings or its queue's say so."""
        if offer.answered is None or offer.ended is None or not self._recorded(stretch, offer):
            return
        rows = self._pbx.world.rows
        sides = (_fit(stretch.caller.number), _fit(offer.side.number))
        name = f"auto-{rows.epoch(offer.answered)}-{'-'.join(sides)}.wav"
        handed_on = stretch.kind is Kind.QUEUE or stretch.transferred
        directory = "queue" if handed_on else "monitor"
        frames = int((offer.ended - offer.answered) * FRAMES_PER_SECOND)
        month = rows.wall(offer.answered)[:7]
        self.keep(Recording(directory, month, name, frames))
        offer.recording = f"{month}/{name}"

    def keep(self, recording: Recording) -> None:
        """Add a file."""
        self._files[recording.directory, recording.name] = recording
        while len(self._files) > self._kept:
            del self._files[next(iter(self._files))]

    def make(self, name: str, size: int, directory: str = "monitor") -> Recording:
        """Add a file of a size in bytes that no call has left behind. Raises ValueError."""
        if directory not in DIRECTORIES:
            raise ValueError(f"there is no recording directory {directory}")
        if not HEADER_BYTES <= size <= LARGEST or size % BYTES_PER_FRAME:
            raise ValueError(f"a recording has an even number of bytes, 44 to {LARGEST}")
        if not name or "/" in name or "," in name:
            raise ValueError("a recording's name has no slash and no comma")
        month = self._pbx.world.rows.wall(self._pbx.now)[:7]
        recording = Recording(directory, month, name, (size - HEADER_BYTES) // BYTES_PER_FRAME)
        self.keep(recording)
        return recording

    def directories(self, _values: Mapping[str, Any]) -> Document:
        """recapi.directories: their names; the guide does not show the form."""
        return csv_document(_LISTED[:1], [{"Directory": name} for name in DIRECTORIES])

    def listing(self, values: Mapping[str, Any]) -> Document:
        """recapi.list: the files of the directories named. Raises Rejection -15."""
        wanted = _directories(values)
        found = [r for r in self._files.values() if r.directory in wanted]
        rows = [{"Directory": r.directory, "Filename": r.name} for r in found]
        return csv_document(_LISTED, rows)

    def download(self, values: Mapping[str, Any]) -> Document:
        """recapi.download: the audio, or a tar archive when several files are named. Names carry no
        month folder. Raises Rejection -15 for a directory and -16 for a file that is not there."""
        wanted = _directories(values)
        names = [name.strip() for name in str(values["filename"]).split(",") if name.strip()]
        found = [self._file(wanted, name) for name in names]
        if len(found) == 1:
            return Document("audio/wav", found[0].size, found[0].pieces, found[0].name)
        if not found:
            raise Rejection(-16)
        size = sum(_BLOCK + _padded(one.size) for one in found) + 2 * _BLOCK
        return Document("application/x-tar", size, lambda: _archive(found), "recordings.tar")

    def no_cloud(self, values: Mapping[str, Any]) -> Document:
        """recapi.list_gdms: nothing is kept there."""
        _directories(values)
        return csv_document(_CLOUD_LISTED, ())

    def no_disk(self, values: Mapping[str, Any]) -> Document:
        """recapi.list_netdisk: nothing is kept there."""
        _directories(values)
        return csv_document(_LISTED, ())

    def not_there(self, values: Mapping[str, Any]) -> Document:
        """recapi.download_gdms and download_netdisk: there is no such file."""
        _directories(values)
        raise Rejection(-16)

    def _file(self, directories: list[str], name: str) -> Recording:
        for directory in directories:
            if found := self._files.get((directory, name)):
                return found
        raise Rejection(-16)

    def _recorded(self, stretch: Stretch, offer: Offer) -> bool:
        phones, queues = self._pbx.world.phones, self._pbx.plan.queueing.queues
        sides = (stretch.caller, offer.side)
        wanted = {"all", "external" if any(side.trunk for side in sides) else "internal"}
        settings = {phones[s.extension].config.auto_record for s in sides if s.extension in phones}
        if stretch.kind is Kind.QUEUE and stretch.number in queues:
            settings.add(queues[stretch.number].config.auto_record)
        return not wanted.isdisjoint(settings)


_BLOCK = tarfile.BLOCKSIZE


def _padded(size: int) -> int:
    return -(-size // _BLOCK) * _BLOCK


def _archive(recordings: list[Recording]) -> Iterator[bytes]:
    for recording in recordings:
        head = tarfile.TarInfo(recording.name)
        head.size = recording.size
        yield head.tobuf(tarfile.USTAR_FORMAT)
        yield from recording.pieces()
        yield bytes(_padded(recording.size) - recording.size)
    yield bytes(2 * _BLOCK)


def _directories(values: Mapping[str, Any]) -> list[str]:
    given = str(values.get("filedir") or "monitor")
    wanted = [name.strip() for name in given.split(",") if name.strip()]
    if any(name not in DIRECTORIES for name in wanted):
        raise Rejection(-15)
    return wanted


def _fit(number: str) -> str:
    return _UNFIT.sub("", number) or "anonymous"
