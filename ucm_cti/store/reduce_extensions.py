"""Extension lists and status events into Extension values."""

from dataclasses import replace

from ucm_cti.domain.extension import Extension
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.presence import DeviceState, Presence
from ucm_cti.store.state import State
from ucm_cti.store.touched import Touched
from ucm_cti.wire.events import ExtensionStatusChanged
from ucm_cti.wire.rows import AccountRow, Scalar, count, text, words


def apply_accounts(state: State, touched: Touched, rows: tuple[AccountRow, ...]) -> None:
    """Make the directory equal to the list."""
    fresh = {person.number: person for person in map(_extension, rows) if person.number}
    for number, person in fresh.items():
        if state.extensions.get(number) != person:
            touched.extensions.add(number)
    if fresh.keys() != state.extensions.keys():
        touched.directory = True
        touched.extensions |= fresh.keys() ^ state.extensions.keys()
    if touched.directory or any(
        state.extensions[number].name != person.name for number, person in fresh.items()
    ):
        touched.groups |= state.groups.keys()
    state.extensions = fresh


def apply_status(state: State, touched: Touched, event: ExtensionStatusChanged) -> None:
    """Phones changed their state; extensions that no list has named yet are ignored."""
    for row in event.rows:
        number = ExtensionNumber(text(row.extension))
        known = state.extensions.get(number)
        if known is None:
            continue
        device = DeviceState.parse(text(row.status))
        address = known.address if row.addr is None else _address(row.addr)
        if (device, address) != (known.device, known.address):
            state.extensions[number] = replace(known, device=device, address=address)
            touched.extensions.add(number)


def _extension(row: AccountRow) -> Extension:
    return Extension(
        number=ExtensionNumber(text(row.extension)),
        name=words(row.fullname),
        device=DeviceState.parse(text(row.status)),
        presence=Presence.parse(text(row.presence_status)),
        presence_note=words(row.presence_def_script),
        department=words(row.department_name),
        address=_address(row.addr),
        account_type=text(row.account_type),
        out_of_service=text(row.out_of_service).casefold() == "yes",
        voicemail=count(row.newmsg),
    )


def _address(value: Scalar) -> str:
    found = text(value)
    return "" if found == "-" else found
