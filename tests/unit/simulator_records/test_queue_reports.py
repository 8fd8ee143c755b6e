"""Figures and histories of queues, computed from calls (catalogue: queueapi)."""

import json
from typing import Any

import pytest

from tests.unit.simulator_records.office import CALLER, QUEUE, Office, body, table
from ucm_cti.simulator.pbx import QueueConfig
from ucm_cti.simulator.pbx.queueing import QueueState
from ucm_cti.simulator.records.documents import Document
from ucm_cti.simulator.sessions import Rejection
from ucm_cti.wire.actions.queue_reports import read_history, read_overview

DAY = {"startTime": "2026-01-26", "endTime": "2026-01-26"}


@pytest.fixture
def office() -> Office:
    """One caller served by 1003 after 4 s for 20 s, one who gives up after 8 s."""
    office = Office()
    office.incoming(QUEUE)
    office.pbx.advance(4)
    office.talk("1003", 20)
    trunk = office.incoming(QUEUE, "6941111111", "")
    office.pbx.advance(8)
    office.pbx.far_hangup(trunk)
    return office


def content(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(body(document))["root_statistics"]
    return found


def test_the_overview_counts_all_each_queue_and_each_agent(office: Office) -> None:
    found = content(office.records.queues.overview(DAY | {"format": "json"}))
    assert found["total"] == {
        "queuechairman": "admin",
        "total_calls": "2",
        "abandoned_rate": "50.0",
        "avg_wait": "6",
        "avg_talk": "20",
        "vq_total_calls": "0",
    }
    assert found["queue"] == [
        {
            "queuechairman": "admin",
            "queue": "6500",
            "total_calls": "2",
            "answered_calls": "1",
            "answered_rate": "50.0",
            "avg_wait": "6",
            "avg_talk": "20",
            "vq_total_calls": "0",
        }
    ]
    agents = {row["agent"]: row for row in found["agent"]}
    assert agents["1003"] == {
        "queuechairman": "admin",
        "agent": "1003",
        "total_calls": "1",
        "answered_calls": "1",
        "answered_rate": "100.0",
        "avg_talk": "20",
    }
    assert (agents["1002"]["total_calls"], agents["1002"]["answered_rate"]) == ("2", "0.0")


@pytest.mark.parametrize("form", ["xml", "json", "csv", None])
def test_the_client_reads_every_format_of_the_overview(office: Office, form: str | None) -> None:
    values = DAY | ({"format": form} if form else {})
    found = read_overview(body(office.records.queues.overview(values)))
    assert found.total is not None and found.total.abandoned_rate == 50.0
    assert [(queue.queue, queue.answered_calls) for queue in found.queue] == [("6500", 1)]
    assert [agent.agent for agent in found.agent] == ["1002", "1003", "1007"]


def test_call_details_have_a_row_for_each_agent_who_was_rung(office: Office) -> None:
    rows = table(office.records.queues.calls(DAY | {"format": "csv"}))
    assert len(rows) == 5  # 1003 rests while the second caller waits
    [taken] = [row for row in rows if row["connect"] == "yes"]
    assert taken == {
        "queuechairman": "admin",
        "queue": "6500",
        "agent": "1003",
        "callernum": CALLER,
        "start_time": "2026-01-26 09:00:00",
        "connect": "yes",
        "wait_time": "4",
        "talk_time": "20",
    }
    for form in ("xml", "json"):
        document = office.records.queues.calls(DAY | {"format": form})
        assert [dict(row) for row in read_history(body(document)).rows] == rows
    page = office.records.queues.calls(DAY | {"format": "csv", "numRecords": 2, "offset": 1})
    assert table(page) == rows[1:3]
    only = table(office.records.queues.calls(DAY | {"format": "csv", "agent": "1003"}))
    assert only == [taken]


def test_logins_and_pauses_have_beginnings_and_ends() -> None:
    office = Office()
    office.pbx.advance(60)
    office.pbx.queue_pause("6500", "1002", on=True)
    office.pbx.queue_pause("6500", "1002", on=True)
    office.pbx.advance(30)
    office.pbx.queue_pause("6500", "1002", on=False)
    office.pbx.queue_member("6500", "1003", there=False)
    office.pbx.queue_member("6500", "1008", there=True)
    queues = office.records.queues
    [pause] = table(queues.pauses(DAY | {"format": "csv"}))
    assert (pause["agent"], pause["duration"]) == ("1002", "30")
    assert (pause["pause_time"], pause["unpause_time"]) == (
        "2026-01-26 09:01:00",
        "2026-01-26 09:01:30",
    )
    logins = {row["agent"]: row for row in table(queues.logins(DAY | {"format": "csv"}))}
    assert logins["1003"]["logout_time"] == "2026-01-26 09:01:30"
    assert (logins["1008"]["login_time"], logins["1008"]["logout_time"]) == (
        "2026-01-26 09:01:30",
        "",
    )
    assert set(logins) == {"1002", "1003", "1007", "1008"}


@pytest.mark.parametrize(
    "values",
    [
        {"queue": "6501"},
        {"queuechairman": "1005"},
        {"startTime": "2026-01-27", "endTime": "2026-01-28"},
        {"startTime": "2026-01-01", "endTime": "2026-01-25"},
    ],
)
def test_other_days_queues_and_chairmen_have_nothing(
    office: Office, values: dict[str, str]
) -> None:
    queues, wanted = office.records.queues, DAY | {"format": "csv"} | values
    for report in (queues.calls, queues.logins, queues.pauses):
        assert table(report(wanted)) == []
    found = content(queues.overview(wanted | {"format": "json"}))
    assert (found["total"]["total_calls"], found["queue"], found["agent"]) == ("0", [], [])


@pytest.mark.parametrize(
    "values", [{"startTime": "yesterday"}, {"numRecords": 1001}, {"offset": -1}]
)
def test_what_a_report_refuses(office: Office, values: dict[str, Any]) -> None:
    with pytest.raises(Rejection) as caught:
        office.records.queues.calls(DAY | values)
    assert caught.value.code == -15


def test_deleting_call_records_leaves_the_figures(office: Office) -> None:
    office.records.ledger.delete({"delete": "yes"})
    assert len(table(office.records.queues.calls(DAY | {"format": "csv"}))) == 5


def test_a_queue_that_is_opened_or_closed_later_has_logins_of_its_own() -> None:
    office = Office()
    queues = office.pbx.plan.queueing.queues
    office.pbx.advance(60)
    queues["6501"] = QueueState(QueueConfig("6501", "Sales", ("1001",)))
    wanted = DAY | {"format": "csv", "queue": "6501"}
    [login] = table(office.records.queues.logins(wanted))
    assert (login["agent"], login["login_time"]) == ("1001", "2026-01-26 09:01:00")
    office.pbx.advance(60)
    del queues["6501"]
    [login] = table(office.records.queues.logins(wanted))
    assert (login["logout_time"], login["duration"]) == ("2026-01-26 09:02:00", "60")
