"""What the suite found, for the end of its run: faults injected, recovery, wrong states."""

import statistics
from dataclasses import dataclass, field


@dataclass
class Figures:
    """Recovery and false claims in seconds of the suite's timing, by the fault's name."""

    heals: dict[str, list[float]] = field(default_factory=dict)
    false: dict[str, list[float]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    commands: dict[str, int] = field(default_factory=dict)

    def note(self, name: str, *, healed: float, false: float, bound: float) -> bool:
        """One fault that was got over; whether nothing wrong was called right beyond a bound."""
        self.heals.setdefault(name, []).append(healed)
        self.false.setdefault(name, []).append(false)
        if false > bound:
            self.wrong.append(f"{name}: wrong for {false:.2f} s, {bound:.2f} s are allowed")
        return false <= bound

    def count(self, outcome: str) -> None:
        """One command, by what was said of it."""
        self.commands[outcome] = self.commands.get(outcome, 0) + 1

    def lines(self) -> list[str]:
        """A table and its sum; [] when nothing was tried."""
        if not self.heals:
            return []
        width = max(map(len, self.heals))
        table = [f"{'fault':{width}}  times  seconds to recover  worst shown wrong as right"]
        table += [
            f"{name:{width}}  {len(healed):5}  {max(healed):18.2f}  {max(self.false[name]):26.2f}"
            for name, healed in self.heals.items()
        ]
        every = [seconds for healed in self.heals.values() for seconds in healed]
        table.append(
            f"{len(every)} faults injected; seconds to recover: median "
            f"{statistics.median(every):.2f}, worst {max(every):.2f}; "
            f"wrong states beyond their bound: {len(self.wrong)}"
        )
        if self.commands:
            said = ", ".join(f"{times} {outcome}" for outcome, times in self.commands.items())
            table.append(f"commands under faults: {said}")
        return [*table, "(all spans at a tenth of a real connection's)", *self.wrong]
