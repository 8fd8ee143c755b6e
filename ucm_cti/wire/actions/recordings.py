"""Recordings: finding, listing and fetching them (catalogue: family recording; wire.md 2.9)."""

import re
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import UNSET, Meta, UnsetType, field

from ucm_cti.wire.actions.base import Action, Downloaded, Reply
from ucm_cti.wire.documents import read_cells
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body
from ucm_cti.wire.tolerant import shape

R = TypeVar("R")
_COLUMNS = {name.casefold(): name for name in ("Directory", "Filename", "uniqueCode")}
_BETWEEN = re.compile("[,@]")
_NO_NAME = re.compile(r"[{}<>]")
_FILEDIR = "monitor, emergency, meetme, queue or sca; commas between several"


class RecordingDirectories(Body, frozen=True, kw_only=True):
    """The directories that recordings are kept in."""

    directory: tuple[str, ...] = ()


class RecordingFile(Body, frozen=True, kw_only=True):
    """One recording of a listing; `unique_code` only where it is kept in the cloud."""

    directory: str | None = field(name="Directory", default=None)
    filename: str | None = field(name="Filename", default=None)
    unique_code: str | None = field(name="uniqueCode", default=None)


class RecordingFiles(Body, frozen=True, kw_only=True):
    """A listing of recordings."""

    csv: tuple[RecordingFile, ...] = ()


class RecordInfos(Body, frozen=True, kw_only=True):
    """The recordings of one call; `recordfiles` as the PBX writes it, see `recording_names`."""

    recordfiles: str | None = None


def recording_names(recordfiles: str | None) -> tuple[str, ...]:
    """File names as recapi wants them: without month folder and separators (wire.md 2.9)."""
    parts = (part.strip() for part in _BETWEEN.split(recordfiles or ""))
    return tuple(part.rpartition("/")[2] for part in parts if part)


def read_listing(data: bytes) -> RecordingFiles:
    """A listing in CSV; an empty body lists nothing.

    Raises msgspec.ValidationError with the text that came instead (guide: recapi).
    """
    names, *rows = read_cells(data) or [["Filename"]]
    header = [_COLUMNS.get(name.casefold(), name) for name in names]
    if "Filename" not in header:
        raise msgspec.ValidationError(f"the answer lists no recordings but says {','.join(names)}")
    return shape({"csv": [dict(zip(header, row, strict=False)) for row in rows]}, RecordingFiles)


def read_directories(data: bytes) -> RecordingDirectories:
    """Directories in CSV, the first cell of each line, with or without a header.

    Raises msgspec.ValidationError for what has no such lines.
    """
    names = [row[0] for row in read_cells(data)]
    if any(_NO_NAME.search(name) for name in names):
        raise msgspec.ValidationError("the answer is no list of directories")
    headed = bool(names) and names[0].casefold() == "directory"
    return RecordingDirectories(directory=tuple(names[1:] if headed else names))


class RecordingsIn(Action[R], frozen=True, kw_only=True):
    """Which directory is meant."""

    filedir: Annotated[str, Meta(description=_FILEDIR)] | UnsetType = UNSET


@action(
    "recapi",
    variant="directories",
    family="recording",
    reply=Reply.DOCUMENT,
    read=read_directories,
)
class ListRecordingDirectories(Action[RecordingDirectories], frozen=True, kw_only=True):
    """List the directories that recordings are kept in (catalogue: recapi.directories)."""


@action("recapi", variant="list", family="recording", reply=Reply.DOCUMENT, read=read_listing)
class ListRecordings(Action[RecordingFiles], frozen=True, kw_only=True):
    """List the local recordings of a directory (catalogue: recapi.list)."""

    filedir: Annotated[str, Meta(description=_FILEDIR)]


@action("recapi", variant="download", family="recording", reply=Reply.FILE)
class DownloadRecording(RecordingsIn[Downloaded], frozen=True, kw_only=True):
    """Fetch a local recording (catalogue: recapi.download).

    `filename` has no month folder (wire.md 2.9: recapi); for several files an archive is to be
    expected.
    """

    filename: Annotated[str, Meta(description="file to fetch; commas between several")]


@action("recapi", variant="list_gdms", family="recording", reply=Reply.DOCUMENT, read=read_listing)
class ListCloudRecordings(RecordingsIn[RecordingFiles], frozen=True, kw_only=True):
    """List recordings kept in the cloud, page by page (catalogue: recapi.list_gdms)."""

    path_type: Literal["gdms"] = "gdms"
    gdms_date: (
        Annotated[str, Meta(description="month YYYY-MM, the running one by default")] | UnsetType
    ) = UNSET
    gdms_item_number: (
        Annotated[int, Meta(description="most recordings per page, 20 by default")] | UnsetType
    ) = UNSET
    gdms_page: Annotated[int, Meta(description="page, 1 by default")] | UnsetType = UNSET


@action("recapi", variant="download_gdms", family="recording", reply=Reply.FILE)
class DownloadCloudRecording(RecordingsIn[Downloaded], frozen=True, kw_only=True):
    """Fetch a recording kept in the cloud, maybe encrypted (catalogue: recapi.download_gdms)."""

    filename: Annotated[str, Meta(description="file to fetch")]
    uniquecode: Annotated[str, Meta(description="uniqueCode of the listing")]
    path_type: Literal["gdms"] = "gdms"


@action(
    "recapi", variant="list_netdisk", family="recording", reply=Reply.DOCUMENT, read=read_listing
)
class ListNetdiskRecordings(RecordingsIn[RecordingFiles], frozen=True, kw_only=True):
    """List recordings kept on a NAS (catalogue: recapi.list_netdisk)."""

    path_type: Literal["netdisk"] = "netdisk"


@action("recapi", variant="download_netdisk", family="recording", reply=Reply.FILE)
class DownloadNetdiskRecording(RecordingsIn[Downloaded], frozen=True, kw_only=True):
    """Fetch a recording kept on a NAS (catalogue: recapi.download_netdisk)."""

    filename: Annotated[str, Meta(description="file to fetch")]
    uniquecode: (
        Annotated[str, Meta(description="as for the cloud; whether it is needed is unknown")]
        | UnsetType
    ) = UNSET
    path_type: Literal["netdisk"] = "netdisk"


@action("getRecordInfosByCall", family="recording")
class GetRecordInfosByCall(Action[RecordInfos], frozen=True, kw_only=True):
    """Find the recording files of one call record (catalogue: getRecordInfosByCall)."""

    id: Annotated[str, Meta(description="AcctId of the call record")]
