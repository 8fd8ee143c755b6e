"""What a screen reader says of calls: each thing once, in an operator's words. Pure."""

from collections.abc import Sequence

from ucm_cti.domain.alerts import CallKind
from ucm_cti.domain.ids import LegId
from ucm_cti.domain.wording import tr
from ucm_cti.ui.format import without_markup
from ucm_cti.ui.popups.decide import Kind, Popup


class Speaker:
    """Turns the calls of one moment after the other into sentences; a refresh says nothing new."""

    def __init__(self) -> None:
        self._said: dict[LegId, Popup] = {}

    def sentences(
        self, popups: Sequence[Popup], ended: frozenset[LegId], now: float
    ) -> list[tuple[CallKind, str]]:
        """What to say now, and of which kind of call. `ended` are the keys of calls that are no
        more though nobody here has ended them; `now` is in s."""
        said, self._said = self._said, {popup.key: popup for popup in popups}
        told = [(popup.call_kind, _change(said.get(popup.key), popup, now)) for popup in popups]
        told += [
            (popup.call_kind, tr("Missed call from {name}", name=who(popup)))
            for key, popup in said.items()
            if key in ended - self._said.keys() and popup.kind is Kind.RINGING and not popup.folded
        ]
        return [(kind, words) for kind, words in told if words]


def who(popup: Popup) -> str:
    """The caller as one plain line."""
    return without_markup(popup.party.title)


def call_words(popup: Popup, now: float) -> str:
    """All that a pop-up shows of a call, for ears and braille: "Call from Maria Papadaki, Support
    queue, at the gate, 10 seconds"."""
    parts = [tr("Call from {name}", name=who(popup)), popup.party.detail, popup.called, popup.line]
    if popup.gate_ends is not None:
        left = max(0, round(popup.gate_ends - now))
        parts += [tr("at the gate"), tr("%n (second|seconds)", "", left)]
    return ", ".join(filter(None, parts))


def _change(before: Popup | None, popup: Popup, now: float) -> str:
    if before is None:
        return "" if popup.folded else call_words(popup, now)
    if popup.folded:
        if popup.folded == before.folded:
            return ""
        return tr("{what}: call from {name}", what=popup.folded, name=who(popup))
    if popup.kind is not before.kind and popup.kind is Kind.RINGING:
        return tr("Rings at your phone: {name}", name=who(popup))
    return ""


def advice_words(popup: Popup) -> str:
    """What happens when nothing is done."""
    if popup.kind is Kind.GATE:
        return tr("Goes through by itself at 0")
    return tr("Pick up your phone to answer")
