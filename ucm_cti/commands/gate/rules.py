"""What a person wants to happen to outside calls at the gate. Pure values."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

DAY = 24 * 60
"""Minutes of a day."""


class Who(StrEnum):
    """Whose calls a rule is about."""

    ANY = "any"
    WITHHELD = "withheld"
    NUMBER = "number"
    CONTACT = "contact"
    STRANGER = "stranger"
    SEEN = "seen"
    NEW = "new"


class Then(StrEnum):
    """What happens to a call."""

    ASK = "ask"
    THROUGH = "through"
    REFUSE = "refuse"
    SEND = "send"
    VOICEMAIL = "voicemail"
    BLOCK = "block"


class Holidays(StrEnum):
    """Whether a rule cares for the days that are marked as holidays."""

    ANY = "any"
    ONLY = "only"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Hours:
    """When a rule holds: `days` are 0 for Monday to 6, none for every day; `begins` and `ends` are
    minutes after midnight, the same for the whole day.

    Hours that end before they begin run into the next day, and belong to the day they begin on.
    """

    days: tuple[int, ...] = ()
    begins: int = 0
    ends: int = 0
    holidays: Holidays = Holidays.ANY

    @property
    def always(self) -> bool:
        """Whether the time never matters."""
        every_day = not self.days or len(set(self.days)) == 7
        return every_day and self.begins == self.ends and self.holidays is Holidays.ANY

    def hold(self, moment: datetime, holidays: frozenset[date]) -> bool:
        """Whether the rule holds at a moment of the site's wall clock."""
        minute = moment.hour * 60 + moment.minute
        today = moment.date()
        if self.begins == self.ends:
            return self._on(today, holidays)
        if self.begins < self.ends:
            return self.begins <= minute < self.ends and self._on(today, holidays)
        if minute >= self.begins:
            return self._on(today, holidays)
        return minute < self.ends and self._on(today - timedelta(days=1), holidays)

    def _on(self, day: date, holidays: frozenset[date]) -> bool:
        if self.days and day.weekday() not in self.days:
            return False
        if self.holidays is Holidays.ANY:
            return True
        return (day in holidays) is (self.holidays is Holidays.ONLY)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; everything it names must fit a call.

    `numbers` are callers for Who.NUMBER, `called` are numbers or lines that the caller asked for,
    none for all of them; both may hold "*" for any digits and "?" for one. `target` is where
    Then.SEND leads, or whose voicemail Then.VOICEMAIL means.
    """

    name: str = ""
    enabled: bool = True
    who: Who = Who.ANY
    numbers: tuple[str, ...] = ()
    hours: Hours = field(default_factory=Hours)
    called: tuple[str, ...] = ()
    then: Then = Then.ASK
    target: str = ""


@dataclass(frozen=True, slots=True)
class GateRules:
    """All rules in their order: the first that fits decides, `default` where none does.

    Nothing is decided for a person before `on` is set.
    """

    on: bool = False
    rules: tuple[Rule, ...] = ()
    default: Then = Then.THROUGH
    holidays: tuple[str, ...] = ()
    """Dates as YYYY-MM-DD."""

    @property
    def free_days(self) -> frozenset[date]:
        """The holidays as dates."""
        return frozenset(date.fromisoformat(day) for day in self.holidays)

    def active(self) -> tuple[Rule, ...]:
        """The rules that are switched on, in order."""
        return tuple(rule for rule in self.rules if rule.enabled)

    @property
    def needs_past(self) -> bool:
        """Whether a rule asks who has called before."""
        return any(rule.who in {Who.SEEN, Who.NEW} for rule in self.active())
