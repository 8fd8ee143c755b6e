"""The question whether an unknown or changed certificate is the PBX's own."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.dialogs.fields import Tick
from ucm_cti.ui.format import one_line
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, ThemeManager, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence, Surface

if TYPE_CHECKING:
    from ucm_cti.client.certificate import SeenCertificate

_NEW = noop(
    "The PBX made its certificate itself, so nobody vouches for it. Compare the "
    "fingerprint with the one in the PBX's web page, or ask whoever looks after "
    "it, before you trust it."
)
_CHANGED = noop(
    "The connection was stopped and nothing was sent. A UCM makes a new "
    "certificate after a firmware update, a reset or a change of its address; or "
    "another computer answers in the PBX's place and would learn the password. Ask "
    "whoever looks after the PBX."
)
_SURE = noop("The new fingerprint is the PBX's own")
_COMPARED = noop("I have compared it in the PBX's web page, or with whoever looks after it.")
_PER_LINE, _PER_GROUP = 16, 4


class CertificateQuestion(QWidget):
    """Shows a certificate; `trusted` or `refused` is the person's answer."""

    trusted = Signal()
    refused = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setFont(font(Type.EMPHASIS))
        self.heading.setWordWrap(True)
        self.sentence = Sentence(tone="text")
        self.before = Fingerprint(tr("Trusted until now"))
        self.now = Fingerprint(tr("Fingerprint (SHA-256)"))
        self.facts = Sentence()
        self.warning = Sentence(tone="warning")
        self.sure = Tick(tr(_SURE), tr(_COMPARED))
        self.trust = VerbButton(themes, tr("Trust this certificate"), "shield", "", "primary")
        self.cancel = VerbButton(themes, tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.trust)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for part in (
            self.heading,
            self.sentence,
            self.before,
            self.now,
            self.facts,
            self.warning,
            self.sure,
        ):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(buttons)
        self.sure.box.toggled.connect(self.trust.setEnabled)
        self.trust.clicked.connect(self.trusted)
        self.cancel.clicked.connect(self.refused)

    def ask(self, host: str, seen: "SeenCertificate", expected: str) -> None:
        """Show a certificate; `expected` is the fingerprint of the pinned one, "" for none.

        In place of a pinned one it can be trusted only after a tick that says it was compared.
        """
        changed = bool(expected)
        self.heading.setText(
            tr("{host} shows another certificate", host=host)
            if changed
            else tr("Is this the PBX at {host}?", host=host)
        )
        self.sentence.setText(tr(_CHANGED) if changed else tr(_NEW))
        self.before.tell(expected)
        self.before.setVisible(changed)
        self.now.name(tr("Shown now") if changed else tr("Fingerprint (SHA-256)"))
        self.now.tell(seen.fingerprint)
        self.facts.setText(_facts(seen))
        ended = _ended(seen)
        self.warning.setText(ended)
        self.warning.setVisible(bool(ended))
        self.sure.setVisible(changed)
        self.sure.box.setChecked(False)
        self.trust.setEnabled(not changed)
        self.trust.say(tr("Trust this certificate"), "" if changed else "shield")
        self.trust.setProperty("kind", "danger" if changed else "primary")
        self.trust.style().unpolish(self.trust)
        self.trust.style().polish(self.trust)


class Fingerprint(Surface):
    """A fingerprint in groups, to compare and to copy."""

    def __init__(self, name: str) -> None:
        super().__init__("card")
        self._name = QLabel(name)
        self._name.setFont(font(Type.CAPTION, bold=True))
        self._name.setProperty("tone", "text_secondary")
        self.pairs = QLabel()
        self.pairs.setTextFormat(Qt.TextFormat.PlainText)
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        face.setPixelSize(int(Type.CAPTION))
        self.pairs.setFont(face)
        self.pairs.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.pairs.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, SPACE_1 + 2, SPACE_2, SPACE_1 + 2)
        column.setSpacing(SPACE_1)
        column.addWidget(self._name)
        column.addWidget(self.pairs)

    def name(self, words: str) -> None:
        """Say which fingerprint it is."""
        self._name.setText(words)

    def tell(self, fingerprint: str) -> None:
        """Show the hex pairs."""
        self.pairs.setText(grouped(fingerprint))


def grouped(fingerprint: str) -> str:
    """Hex pairs with colons as lines of 16 pairs in groups of 4."""
    pairs = fingerprint.split(":")
    groups = [":".join(pairs[i : i + _PER_GROUP]) for i in range(0, len(pairs), _PER_GROUP)]
    per_line = _PER_LINE // _PER_GROUP
    lines = [groups[i : i + per_line] for i in range(0, len(groups), per_line)]
    return "\n".join("  ".join(line) for line in lines)


def _facts(seen: "SeenCertificate") -> str:
    issuer = tr("itself") if seen.self_signed else one_line(seen.issuer)
    made_for = one_line(", ".join(seen.names)) or one_line(seen.subject)
    since, until = _date(seen.not_before), _date(seen.not_after)
    return tr(
        "Made out to {made_for}, by {issuer}.\nValid from {since} until {until}.",
        made_for=made_for,
        issuer=issuer,
        since=since,
        until=until,
    )


def _ended(seen: "SeenCertificate") -> str:
    now = datetime.now(UTC)
    if seen.not_after < now:
        return tr("It ran out on {date}; have it renewed when you can.", date=_date(seen.not_after))
    if seen.not_before > now:
        return tr("It is valid only from {date}; check the clocks.", date=_date(seen.not_before))
    return ""


def _date(moment: datetime) -> str:
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale.system().toString(local.date(), "d MMM yyyy")
