"""Call records, recordings, queue reports and the hotel, over real TLS."""

import asyncio
import io
import json
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

from tests.contract.conftest import ConnectApi, StartSimulator
from tests.contract.raw_peers import PATIENCE, ApiPeer
from ucm_cti.client.connect import connect
from ucm_cti.client.trust import PinnedCertificate
from ucm_cti.domain.errors import PbxRefused, UcmError
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.records.sound import Recording
from ucm_cti.simulator.server import Simulator
from ucm_cti.simulator.users import ApiUser, Users
from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.actions.cdr import DeleteCdr, QueryCdr
from ucm_cti.wire.actions.pms import (
    PmsCheckin,
    PmsCheckout,
    PmsGetRoomGoods,
    PmsListGoods,
    PmsListRooms,
)
from ucm_cti.wire.actions.queue_reports import QueueCallDetails, QueueStatistics
from ucm_cti.wire.actions.recordings import (
    DownloadCloudRecording,
    DownloadRecording,
    GetRecordInfosByCall,
    ListCloudRecordings,
    ListNetdiskRecordings,
    ListRecordingDirectories,
    ListRecordings,
    recording_names,
)
from ucm_cti.wire.codec import decode_reply, encode_request

R = TypeVar("R")
CALLER, QUEUE_DID, RECEPTION_DID = "+302310550199", "2310550102", "2310550100"


async def fetch(api: ApiPeer, request: Action[Any]) -> httpx.Response:
    """The raw answer to a request of the library."""
    answer = await api.http.post("/api", content=encode_request(request, api.cookie))
    assert answer.status_code == 200
    return answer


async def ask(api: ApiPeer, request: Action[R]) -> R:
    """The result as the library reads it."""
    return decode_reply((await fetch(api, request)).content, request)


async def served(sim: Simulator, did: str = QUEUE_DID, agent: str = "1003") -> None:
    """A caller waits 4 s, is served for 20 s and hangs up."""
    sim.act(lambda pbx: pbx.incoming(1, CALLER, did, "Eleni"))
    await sim.advance(4)
    sim.act(lambda pbx: pbx.answer(agent))
    await sim.advance(20)
    sim.act(lambda pbx: pbx.hangup_by(agent))


async def test_records_leave_without_the_wrapper(sim: Simulator, api: ApiPeer) -> None:
    await served(sim, RECEPTION_DID, "1000")
    answer = await fetch(api, QueryCdr())
    assert answer.headers["content-type"].startswith("application/json")
    [row] = answer.json()["cdr_root"]
    assert answer.json().keys() == {"cdr_root"} and row["billsec"] == "20"
    csv = await fetch(api, QueryCdr(format="csv"))
    assert csv.headers["content-type"].startswith("text/csv")
    assert csv.text.startswith("cdr,AcctId,")
    xml = await fetch(api, QueryCdr(format="xml"))
    assert xml.headers["content-type"].startswith("text/xml")
    assert xml.text.startswith("<?xml")


@pytest.mark.parametrize("form", ["json", "xml", "csv"])
async def test_the_library_reads_a_queue_call(sim: Simulator, api: ApiPeer, form: Any) -> None:
    await served(sim)
    records = (await ask(api, QueryCdr(format=form))).cdr_root
    legs = [leg for record in records for leg in record.legs if leg.acct_id]
    assert [leg.disposition for leg in legs].count("ANSWERED") == 1
    [taken] = [leg for leg in legs if leg.disposition == "ANSWERED"]
    assert (taken.src, taken.dstanswer, taken.billsec) == (CALLER, "1003", 20)
    assert taken.action_type == "QUEUE[6500]"


async def test_pages_filters_and_refusals(sim: Simulator, api: ApiPeer) -> None:
    for _ in range(3):
        await served(sim, RECEPTION_DID, "1000")
    page = await ask(api, QueryCdr(num_records=2, offset=1))
    assert [record.acct_id for record in page.cdr_root] == ["2", "3"]
    assert (await ask(api, QueryCdr(caller="1000"))).cdr_root == ()
    with pytest.raises(PbxRefused) as refused:
        await ask(api, QueryCdr(start_time="soon"))
    assert refused.value.code == -15
    too_many = await api.call("cdrapi", format="json", numRecords="1001")
    assert too_many["status"] == -15
    api.cookie = "sid0-0"
    assert (await api.call("cdrapi"))["status"] == -6


async def test_records_are_deleted_for_good(sim: Simulator, api: ApiPeer) -> None:
    await served(sim)
    await ask(api, DeleteCdr(delete="yes"))
    assert (await ask(api, QueryCdr())).cdr_root == ()


async def test_a_call_s_recording_is_found_listed_and_fetched(sim: Simulator, api: ApiPeer) -> None:
    await served(sim)
    [record] = (await ask(api, QueryCdr())).cdr_root
    [taken] = [leg for leg in record.legs if leg.recordfiles]
    assert taken.acct_id is not None
    infos = await ask(api, GetRecordInfosByCall(id=taken.acct_id))
    [name] = recording_names(infos.recordfiles)
    assert (name,) == recording_names(taken.recordfiles)
    [file] = (await ask(api, ListRecordings(filedir="queue"))).csv
    assert (file.directory, file.filename) == ("queue", name)
    answer = await fetch(api, DownloadRecording(filedir="queue", filename=name))
    assert answer.headers["content-type"] == "audio/wav"
    with wave.open(io.BytesIO(answer.content)) as sound:
        assert sound.getnframes() == 20 * 8000
    assert "queue" in (await ask(api, ListRecordingDirectories())).directory
    missing = await fetch(api, DownloadRecording(filename=name))
    assert missing.headers["content-type"].startswith("application/json")
    assert missing.json()["status"] == -16


async def test_a_ucm_without_cloud_and_disk_has_nothing_there(api: ApiPeer) -> None:
    assert (await ask(api, ListCloudRecordings(filedir="monitor"))).csv == ()
    assert (await ask(api, ListNetdiskRecordings())).csv == ()
    answer = await fetch(api, DownloadCloudRecording(filename="a.venc", uniquecode="0"))
    assert answer.json()["status"] == -16


async def test_a_large_recording_is_streamed_by_both_sides(sim: Simulator, api: ApiPeer) -> None:
    size = 200_000_044
    made = await api.control("recording", name="large.wav", size=size)
    assert made.json() == {"ok": True, "filename": "large.wav", "size": size}
    before = _peak_kilobytes()
    received = 0
    request = encode_request(DownloadRecording(filename="large.wav"), api.cookie)
    async with api.http.stream("POST", "/api", content=request) as answer:
        assert answer.headers["content-length"] == str(size)
        async for piece in answer.aiter_raw():
            received += len(piece)
    assert received == size
    assert _peak_kilobytes() - before < 50_000


def _peak_kilobytes() -> int:
    """The most memory that this process has ever had resident; both sides live in it."""
    status = Path("/proc/self/status")
    if not status.exists():
        pytest.skip("the system does not tell a process's memory")
    text = status.read_text(encoding="ascii")
    return int(text.partition("VmHWM:")[2].split()[0])


class Watched(Recording):
    """A recording that tells when nobody reads it any more."""

    left = asyncio.Event()

    def pieces(self) -> Iterator[bytes]:
        """See Recording."""
        try:
            yield from super().pieces()
        finally:
            self.left.set()


async def test_a_reader_that_leaves_ends_the_sending(sim: Simulator, api: ApiPeer) -> None:
    Watched.left = asyncio.Event()
    sim.records.recordings.keep(Watched("monitor", "2026-01", "large.wav", 1_000_000_000))
    request = encode_request(DownloadRecording(filename="large.wav"), api.cookie)
    async with api.http.stream("POST", "/api", content=request) as answer:
        await anext(answer.aiter_raw())
        assert not Watched.left.is_set()
    async with asyncio.timeout(PATIENCE):
        await Watched.left.wait()
    assert (await ask(api, ListRecordings(filedir="monitor"))).csv[0].filename == "large.wav"


async def test_a_cut_line_ends_a_file_in_the_middle(sim: Simulator, api: ApiPeer) -> None:
    sim.faults.arm(FaultKind.CUT, count=1, action="recapi")
    await api.control("recording", name="small.wav", size=400_044)
    request = encode_request(DownloadRecording(filename="small.wav"), api.cookie)
    received = bytearray()

    async def read() -> None:
        async with api.http.stream("POST", "/api", content=request) as answer:
            async for piece in answer.aiter_raw():
                received.extend(piece)

    with pytest.raises(httpx.RemoteProtocolError):
        await read()
    assert len(received) == 200_022
    await read()
    assert len(received) == 200_022 + 400_044 and received[200_022:400_044] == received[:200_022]


async def test_queue_reports_count_what_happened(sim: Simulator, api: ApiPeer) -> None:
    await served(sim)
    overview = await ask(api, QueueStatistics(start_time="2026-01-26"))
    assert overview.total is not None and overview.total.total_calls == 1
    assert {agent.agent: agent.answered_calls for agent in overview.agent} == {
        "1002": 0,
        "1003": 1,
        "1007": 0,
    }
    raw = await fetch(api, QueueStatistics(start_time="2026-01-26"))
    assert raw.headers["content-type"].startswith("text/xml")
    details = await ask(api, QueueCallDetails(start_time="2026-01-26", format="json"))
    assert [row["talk_time"] for row in details.rows if row["connect"] == "yes"] == ["20"]


async def test_the_hotel_checks_guests_in(sim: Simulator, api: ApiPeer) -> None:
    await ask(api, PmsCheckin(address="1009", room="1009", firstname="Jörg", lastname="Doe"))
    rooms = {room.room: room for room in (await ask(api, PmsListRooms())).pms_room}
    assert (rooms["1009"].user_name, rooms["1009"].chki_status) == ("Jörg Doe", "yes")
    with pytest.raises(PbxRefused, match="occupied") as refused:
        await ask(api, PmsCheckin(format="json", address="1009", room="1009"))
    assert refused.value.code == -1
    assert (await ask(api, PmsListGoods())).goods_name[0].goods_name == "water"
    order = {"room": "1009", "goods": "01"}
    assert (await api.control("minibar", **order)).status_code == 409
    await api.call("pmsapi", format="json", data=json.dumps({"adminibar": {"barcode": "1",
                   "verifyskip": "yes"}}))  # fmt: skip
    assert (await api.control("minibar", **order)).status_code == 200
    goods = (await ask(api, PmsGetRoomGoods(room="1009"))).minibar_goods
    assert [(row.goods_name, row.count) for row in goods] == [("water", 1)]
    await ask(api, PmsCheckout(address="1009", room="1009"))
    assert (await ask(api, PmsGetRoomGoods(room="1009"))).minibar_goods == ()


async def test_the_right_for_a_wire_name_is_the_right_for_its_variants(
    start_simulator: StartSimulator, connect_api: ConnectApi
) -> None:
    limited = ApiUser("desk", "secret", permissions=frozenset({"cdrapi", "listAccount"}))
    sim = await start_simulator(users=Users(api=(limited,)))
    api = await connect_api(sim)
    assert "status" not in await api.call("cdrapi", format="json")
    for action, values in (("recapi", {}), ("pmsapi", {"data": {"listPMSRoom": {}}})):
        assert (await api.call(action, **values))["status"] == -47


def login(sim: Simulator) -> dict[str, Any]:
    """How the library logs in."""
    user = sim.users.api[0]
    trust = PinnedCertificate(sim.ca_path.read_text(encoding="ascii"))
    return {"user": user.name, "password": user.password, "trust": trust}


def files_in(folder: Path) -> list[str]:
    """The names of all files in a folder, temporary ones included."""
    return [file.name for file in folder.iterdir()]


async def test_the_library_saves_a_call_s_recording(sim: Simulator, tmp_path: Path) -> None:
    await served(sim)
    seen: list[tuple[int, int | None]] = []
    async with connect(sim.url, **login(sim)) as pbx:
        [record] = (await pbx.execute(QueryCdr())).cdr_root
        [name] = [name for leg in record.legs for name in recording_names(leg.recordfiles)]
        saved = await pbx.download(
            DownloadRecording(filedir="queue", filename=name),
            tmp_path / name,
            lambda done, total: seen.append((done, total)),
        )
    assert saved.size == 44 + 20 * 16_000 == (tmp_path / name).stat().st_size
    assert seen[-1] == (saved.size, saved.size)
    with wave.open(str(tmp_path / name)) as sound:
        assert sound.getframerate() == 8000


async def test_the_library_keeps_nothing_of_a_recording_it_does_not_get(
    sim: Simulator, tmp_path: Path
) -> None:
    sim.records.recordings.make("a.wav", 400_044)
    target = tmp_path / "a.wav"
    async with connect(sim.url, **login(sim)) as pbx:
        sim.faults.arm(FaultKind.CUT, action="recapi")
        with pytest.raises(UcmError):
            await pbx.download(DownloadRecording(filename="a.wav"), target)
        sim.faults.clear(FaultKind.CUT)
        with pytest.raises(PbxRefused) as refused:
            await pbx.download(DownloadRecording(filename="b.wav"), target)
        assert refused.value.code == -16 and files_in(tmp_path) == []
        await pbx.download(DownloadRecording(filename="a.wav"), target)
    assert files_in(tmp_path) == ["a.wav"] and target.stat().st_size == 400_044
