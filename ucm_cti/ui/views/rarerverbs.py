"""The rarer verbs of a waiting call, for every menu that offers them."""

from functools import partial

from PySide6.QtWidgets import QMenu

from ucm_cti.commands.verbs import Verb, can_block, verbs
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.place import PlaceKind
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import one_line, without_mnemonic
from ucm_cti.ui.views.operator import Operator

MOST = 6
"""So many queues and groups at most; "Send to…" finds the others."""


def offer_rarer(menu: QMenu, context: UiContext, operator: Operator, call_id: CallId) -> None:
    """Add what else can be done with a call: send it to who answered the caller last, or to a queue
    or group, block the caller.

    The actions are off while no command can be sent.
    """
    store, keys = context.store, context.settings.keys
    call = store.calls.get(call_id)
    if call is None:
        return
    enabled = not operator.freshness().blocked
    if Verb.TRANSFER in verbs(call, operator.me, gate=operator.gate):
        handler = context.last_handler(call.caller.number)
        if handler in store.extensions and handler not in call.extensions:
            name = without_mnemonic(one_line(store.name_of(handler) or handler))
            last = menu.addAction(tr("Send to {name}, who spoke with them last", name=name))
            last.triggered.connect(partial(_send, operator, call_id, handler))
            last.setEnabled(enabled)
        places = [place for place in store.places.values() if place.kind is not PlaceKind.IVR]
        for place in places[:MOST]:
            name = without_mnemonic(one_line(place.name or place.number))
            send = menu.addAction(tr("Send to {name}", name=name))
            send.triggered.connect(partial(_send, operator, call_id, place.number))
            send.setEnabled(enabled)
    if can_block(call):
        menu.addSeparator()
        block = menu.addAction(f"{tr('Block this caller')}\t{keys.hint(Verb.BLOCK)}")
        block.triggered.connect(partial(_block, operator, call_id))
        block.setEnabled(enabled)


def _send(operator: Operator, call_id: CallId, number: str, *_: object) -> None:
    operator.transfer(call_id, number)


def _block(operator: Operator, call_id: CallId, *_: object) -> None:
    operator.do(Verb.BLOCK, call_id)
