"""Records of a configuration: tables of plain members by id, each filled up with defaults."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ucm_cti.simulator.pbx.refused import Refused, no_such

Record = dict[str, Any]
ALREADY_THERE, NO_SUCH_ITEM, INVALID_VALUE, MISSING = -44, -16, -15, -1


@dataclass(frozen=True, slots=True)
class Kind:
    """What a kind of record is made of.

    `key` is the member that holds the id. `counter` is a member that counts up, often the key
    itself; with a `prefix` it is text such as "ivr-3". `unique` members may not be shared by two
    records. `defaults` fill up what was never given, `derive` tells what follows from the rest.
    """

    name: str
    key: str
    counter: str = ""
    prefix: str = ""
    unique: tuple[str, ...] = ()
    defaults: Mapping[str, Any] = field(default_factory=dict)
    derive: Callable[[Record], Record] = lambda _record: {}


class Count:
    """Ids that were never used before; tables may share one."""

    def __init__(self) -> None:
        self._last = 0

    def next(self) -> int:
        """The next number."""
        self._last += 1
        return self._last

    def passed(self, number: int) -> None:
        """Go on behind a number that is in use already."""
        self._last = max(self._last, number)


class Table:
    """The records of one kind in the order of their making. Members that were given are kept."""

    def __init__(self, kind: Kind, count: Count | None = None) -> None:
        self.kind = kind
        self._given: dict[str, Record] = {}
        self._count = count or Count()

    def __contains__(self, key: object) -> bool:
        return str(key) in self._given

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._given))

    def __len__(self) -> int:
        return len(self._given)

    def read(self, key: object) -> Record:
        """A whole record, defaults included. Raises Refused -16."""
        given = self._find(key)
        whole = {**self.kind.defaults, **given}
        return whole | self.kind.derive(whole)

    def records(self) -> list[Record]:
        """Every whole record."""
        return [self.read(key) for key in self._given]

    def given(self, member: str) -> list[Any]:
        """One member of every record, where it was given."""
        return [record[member] for record in self._given.values() if member in record]

    def add(self, members: Mapping[str, Any]) -> str:
        """Add a record; its id. Raises Refused -44 when its id or a unique member is taken.

        A counter that is given stays so; others go on behind it.
        """
        record = dict(members)
        if isinstance(given := record.get(self.kind.counter), int):
            self._count.passed(given)
        elif self.kind.counter:
            number = self._count.next()
            record[self.kind.counter] = (
                f"{self.kind.prefix}{number}" if self.kind.prefix else number
            )
        key = str(record[self.kind.key])
        if key in self._given:
            raise Refused(ALREADY_THERE, f"{self.kind.name} {key} is there already")
        self._check_unique(key, record)
        self._given[key] = record
        return key

    def change(self, key: object, members: Mapping[str, Any]) -> str:
        """Change the given members of a record; its id, which may be another one now.

        Raises Refused: -16 for an unknown id, -44 as for `add`.
        """
        old = str(self._find(key)[self.kind.key])
        fixed = self.kind.key == self.kind.counter
        new = old if fixed else str(members.get(self.kind.key, old))
        if new != old and new in self._given:
            raise Refused(ALREADY_THERE, f"{self.kind.name} {new} is there already")
        self._check_unique(old, members)
        kept = {**self._given[old], **members, self.kind.key: self._given[old][self.kind.key]}
        if new == old:
            self._given[old] = kept
        else:
            kept[self.kind.key] = new
            self._given = {
                (new if name == old else name): (kept if name == old else record)
                for name, record in self._given.items()
            }
        return new

    def remove(self, key: object) -> None:
        """Delete a record. Raises Refused -16."""
        self._find(key)
        del self._given[str(key)]

    def clear(self) -> None:
        """Delete every record; ids are not used again."""
        self._given.clear()

    def _find(self, key: object) -> Record:
        try:
            return self._given[str(key)]
        except KeyError:
            raise no_such(self.kind.name, key) from None

    def _check_unique(self, key: str, members: Mapping[str, Any]) -> None:
        for name in self.kind.unique:
            wanted = members.get(name)
            taken = (
                other
                for other, record in self._given.items()
                if other != key and record.get(name) == wanted
            )
            if wanted is not None and next(taken, None) is not None:
                raise Refused(ALREADY_THERE, f"{name} {wanted} is taken")
