"""Add, get, list, update and delete for any kind of record, as one family's actions declare it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ucm_cti.simulator.config.configuration import Configuration
from ucm_cti.simulator.config.shapes import list_of, picked, shaped
from ucm_cti.simulator.config.tables import Kind, Record
from ucm_cti.simulator.paging import page_of
from ucm_cti.simulator.pbx import Pbx, Refused

Values = Mapping[str, Any]
Reply = dict[str, Any]
Act = Callable[[Configuration, Pbx, Values], Reply]
"""What an action does: reads or writes the configuration, answers."""
Prepare = Callable[[Configuration, Record, Record], Record]
"""What is written: from the whole record before (empty for a new one) and the given members.
Raises Refused for members that cannot be."""
After = Callable[[Configuration, Record], None]
"""What else a deletion changes, given the record that has gone."""
Choose = Callable[[Configuration, Values], Callable[[Record], bool]]
"""Which records a list is about. Raises Refused for a record that its request names wrongly."""

STORED = {"need_apply": "yes"}
MISSING = -1


def _as_given(_configuration: Configuration, _before: Record, members: Record) -> Record:
    return members


def _nothing_else(_configuration: Configuration, _record: Record) -> None:
    """Nothing else changes."""


def _as_kept(record: Record, _pbx: Pbx) -> Record:
    return record


def _every(_configuration: Configuration, _values: Values) -> Callable[[Record], bool]:
    return lambda _record: True


@dataclass(frozen=True, slots=True)
class Family:
    """The actions of one kind of record.

    `selector` is the parameter that names a record in get, update and delete, `update_selector`
    the one of update where that has another name, `update_alias` a second name that will do.
    `ignored` parameters are in the guide's tables
    by mistake or have no place in a record. `row` makes a list's row of a record and what runs,
    `told` are its members where the declared row leaves some out.
    """

    kind: Kind
    selector: str
    ignored: tuple[str, ...] = ()
    prepare: Prepare = _as_given
    after: After = _nothing_else
    row: Callable[[Record, Pbx], Record] = _as_kept
    told: tuple[str, ...] = ()
    update_selector: str = ""
    update_alias: str = ""

    def acts(self, *actions: str) -> dict[str, Act]:
        """Acts by the wire names of actions, whose first word says what they do."""
        return {action: self._act(action) for action in actions}

    def _act(self, action: str) -> Act:
        if action.startswith("list"):
            return self.listing(action)
        if action.startswith("get"):
            return self.get(action)
        if action.startswith("update"):
            return self.update(action)
        return self.add() if action.startswith("add") else self.delete()

    def add(self) -> Act:
        """Make a record."""

        def act(configuration: Configuration, _pbx: Pbx, values: Values) -> Reply:
            members = self._written(values, ())
            configuration.table(self.kind).add(self.prepare(configuration, {}, members))
            return dict(STORED)

        return act

    def get(self, action: str) -> Act:
        """Tell a whole record, or the members that the request names with an empty text."""

        def act(configuration: Configuration, _pbx: Pbx, values: Values) -> Reply:
            record = configuration.table(self.kind).read(values[self.selector])
            return shaped(action, record, frozenset(values) - {self.selector})

        return act

    def listing(
        self, action: str, choose: Choose = _every, besides: tuple[Record, ...] = ()
    ) -> Act:
        """Tell a page of records, after others `besides`; members that are not told sort too."""

        def act(configuration: Configuration, pbx: Pbx, values: Values) -> Reply:
            key = list_of(action)
            fits = choose(configuration, values)
            records = configuration.table(self.kind).records()
            rows = [*besides, *(self.row(record, pbx) for record in records if fits(record))]
            page = page_of(key.name, rows, {n: v for n, v in values.items() if n != "options"})
            names = _optional(self.told or key.inside, values)
            return page | {key.name: [picked(row, names) for row in page[key.name]]}

        return act

    def update(self, action: str) -> Act:
        """Change the given members; tell what the declared result has besides need_apply."""
        named = self.update_selector or self.selector

        def act(configuration: Configuration, _pbx: Pbx, values: Values) -> Reply:
            table = configuration.table(self.kind)
            wanted = values.get(named) or values.get(self.update_alias)
            if wanted is None:
                raise Refused(MISSING, f"no {named}")
            before = table.read(wanted)
            members = self._written(values, () if named == self.kind.key else (named,))
            key = table.change(wanted, self.prepare(configuration, before, members))
            return shaped(action, table.read(key)) or dict(STORED)

        return act

    def delete(self) -> Act:
        """Remove a record and what cannot be without it."""

        def act(configuration: Configuration, _pbx: Pbx, values: Values) -> Reply:
            table = configuration.table(self.kind)
            record = table.read(values[self.selector])
            table.remove(values[self.selector])
            self.after(configuration, record)
            return dict(STORED)

        return act

    def _written(self, values: Values, left_out: tuple[str, ...]) -> Record:
        """The members to keep, null in place of an empty text where the device has null."""
        empty = {name for name, value in self.kind.defaults.items() if value is None}
        dropped = {*left_out, *self.ignored, self.kind.counter}
        return {
            name: None if value == "" and name in empty else value
            for name, value in values.items()
            if name not in dropped
        }


def _optional(names: tuple[str, ...], values: Values) -> tuple[str, ...]:
    """The members that `options` asks for; one may carry its table's name (listVoIPTrunk)."""
    asked = [one.strip().rpartition(".")[2] for one in values.get("options", "").split(",")]
    wanted = tuple(name for name in asked if name in names)
    return wanted if any(asked) else names
