"""Records do not grow without end: the newest are kept, of each kind."""

from tests.unit.simulator_records.office import QUEUE, Office


def test_the_newest_calls_visits_and_recordings_are_kept() -> None:
    office = Office(kept=3)
    callers = [f"+4989123450{number}" for number in range(7)]
    for caller in callers:
        office.incoming(QUEUE, caller)
        office.pbx.advance(1.0)
        phone = next(
            channel.extension
            for channel in office.pbx.world.channels.values()
            if channel.state == "Ringing"
        )
        office.talk(phone, 20.0)
    kept = [
        item["main_cdr"]["src"] if "main_cdr" in item else item["src"] for item in office.query()
    ]
    assert sorted(kept) == callers[-3:]
    assert len(office.records.recordings._files) == 3
    assert len(office.records.queues._visits) == 3
