"""Settings of how numbers are dialled at this site."""

import re
from dataclasses import replace

import phonenumbers
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ucm_cti.commands.numbers.planning import plan
from ucm_cti.commands.numbers.rules import (
    NumberRules,
    wrong_with_international,
    wrong_with_prefix,
)
from ucm_cti.commands.numbers.samples import samples
from ucm_cti.domain.errors import NotDiallable
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.dialogs.fields import Choice, Field
from ucm_cti.ui.dialogs.pages.page import Page
from ucm_cti.ui.dialogs.rulestable import RulesTable
from ucm_cti.ui.format import isolated_number
from ucm_cti.ui.models.meant import country_name
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence

_LENGTHS = re.compile(r"[^\s,;]+")
_LONGEST_NAME, _NARROWEST = 22, 120


_NO_COUNTRY = noop(
    "Choose the country: without it nobody can tell whether a number begins with the outside line "
    "already, so one that begins with its digits gets none."
)


class NumbersPage(Page):
    """Country, what stands in front of numbers, how long inside ones are, and rules of one's own.

    `doctor_asked` asks for the number doctor.
    """

    title = noop("Numbers")
    doctor_asked = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        names = sorted((country_name(code), code) for code in phonenumbers.SUPPORTED_REGIONS)
        self._codes = ("", *(code for _, code in names))
        words = (tr("Not told"), *(f"{name} ({code})" for name, code in names))
        self.country = Choice(tr("Country of this site"), words)
        self.country.box.setSizeAdjustPolicy(
            self.country.box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.country.box.setMinimumContentsLength(_LONGEST_NAME)
        self.country.box.setMinimumWidth(_NARROWEST)
        self.outside = Field(
            tr("Outside line"), "0", tr("Dialled in front of outside numbers. Empty for none.")
        )
        self.international = Field(
            tr("In place of +"),
            "00",
            tr("What leads abroad. Empty where the PBX takes numbers with +, as they are."),
        )
        self.lengths = Field(
            tr("Digits of inside numbers"),
            "3, 4",
            tr("Numbers of that length get no outside line. Who is inside, the PBX itself tells."),
        )
        self.rules = RulesTable(context.themes)
        self.example = Sentence(tone="text")
        self.doctor_button = VerbButton(context.themes, tr("Number doctor…"))
        self.lay_out(
            (self.country, self.outside, self.international, self.lengths, self.example),
            (self.rules,),
            (_leading(self.doctor_button),),
        )
        self.country.box.activated.connect(
            lambda index: self._keep(replace(self._stored, country=self._codes[index]))
        )
        for field in (self.outside, self.international, self.lengths):
            field.edit.textEdited.connect(self._judge)
            field.edit.editingFinished.connect(self._typed)
        self.rules.changed.connect(lambda rules: self._keep(replace(self._stored, rewriting=rules)))
        self.doctor_button.clicked.connect(self.doctor_asked)

    @property
    def _stored(self) -> NumberRules:
        return self.context.settings.value.profile.numbers

    def show_settings(self) -> None:
        """Show the rules in force; what is being typed stays."""
        rules = self._stored
        self.country.choose(self._codes.index(rules.country))
        shown = (
            (self.outside, rules.outside_prefix),
            (self.international, rules.international_prefix),
            (self.lengths, ", ".join(map(str, rules.internal_lengths))),
        )
        for field, text in shown:
            wrong = field.edit.property("wrong") == "true"
            if not field.edit.hasFocus() and not wrong:
                field.fill(text)
        self.rules.show_rules(rules.rewriting)
        self._judge()
        self._show_example()

    def _typed(self) -> None:
        """Keep what makes sense; the rest stays to be mended."""
        lengths = self._typed_lengths()
        rules = self._stored
        if not wrong_with_prefix(self.outside.text):
            rules = replace(rules, outside_prefix=self.outside.text)
        if not wrong_with_international(self.international.text):
            rules = replace(rules, international_prefix=self.international.text)
        if lengths is not None:
            rules = replace(rules, internal_lengths=lengths)
        self._judge()
        self._keep(rules)

    def _typed_lengths(self) -> tuple[int, ...] | None:
        """The lengths as typed, None when that makes no sense."""
        parts = _LENGTHS.findall(self.lengths.text)
        if not all(part.isdecimal() and len(part) < 3 and 1 <= int(part) <= 15 for part in parts):
            return None
        return tuple(sorted({int(part) for part in parts}))

    def _judge(self) -> None:
        for field, wrong in (
            (self.outside, wrong_with_prefix(self.outside.text)),
            (self.international, wrong_with_international(self.international.text)),
            (
                self.lengths,
                ""
                if self._typed_lengths() is not None
                else tr("Type how many digits, for instance 3, 4; each from 1 to 15."),
            ),
        ):
            field.explain(wrong, wrong=bool(wrong))

    def _keep(self, rules: NumberRules) -> None:
        settings = self.context.settings
        settings.update(profile=replace(settings.value.profile, numbers=rules))

    def _show_example(self) -> None:
        """What the rules make of a number that everybody writes."""
        rules = self._stored
        if rules.outside_prefix and not rules.country:
            self.example.setText(tr(_NO_COUNTRY))
            return
        text = samples(rules)[1]
        try:
            dialled = plan(text, rules).number
        except NotDiallable as error:
            self.example.setText(error.sentence)
            return
        self.example.setText(
            tr(
                "With these, {text} is dialled as {number}.",
                text=isolated_number(text),
                number=isolated_number(dialled),
            )
        )


def _leading(part: QWidget) -> QWidget:
    """A part as wide as it wants to be, where lines begin."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(part)
    row.addStretch(1)
    return line
