"""Rules and decisions in sentences."""

from itertools import groupby

from ucm_cti.commands.gate.rules import DAY, Holidays, Hours, Rule, Then, Who
from ucm_cti.domain.wording import noop, tr

DAY_WORDS = (
    noop("Mon"), noop("Tue"), noop("Wed"), noop("Thu"), noop("Fri"), noop("Sat"), noop("Sun"),
)  # fmt: skip
WHO_WORDS = {
    Who.ANY: noop("All outside callers"),
    Who.WITHHELD: noop("Callers without a number"),
    Who.NUMBER: noop("These numbers"),
    Who.CONTACT: noop("My contacts"),
    Who.STRANGER: noop("Everybody but my contacts"),
    Who.SEEN: noop("Who has called before"),
    Who.NEW: noop("Who has never called"),
}
THEN_WORDS = {
    Then.ASK: noop("Ask me"),
    Then.THROUGH: noop("Let through at once"),
    Then.REFUSE: noop("Refuse"),
    Then.SEND: noop("Send to…"),
    Then.VOICEMAIL: noop("Send to the voicemail of…"),
    Then.BLOCK: noop("Refuse and block the number"),
}
HOLIDAY_WORDS = {
    Holidays.ANY: noop("On holidays too"),
    Holidays.ONLY: noop("Only on holidays"),
    Holidays.NEVER: noop("Not on holidays"),
}
_SUBJECTS = {
    Who.ANY: noop("All outside calls"),
    Who.WITHHELD: noop("Outside calls without a number"),
    Who.CONTACT: noop("Outside calls from your contacts"),
    Who.STRANGER: noop("Outside calls from numbers that are not in your contacts"),
    Who.SEEN: noop("Outside calls from numbers that have called before"),
    Who.NEW: noop("Outside calls from numbers that have never called"),
}
_FATES = {
    Then.ASK: noop("wait for you to decide"),
    Then.THROUGH: noop("go through at once"),
    Then.REFUSE: noop("are refused"),
    Then.BLOCK: noop("are refused, and their numbers are blocked"),
}
_DONE = {
    Then.ASK: noop("you are asked"),
    Then.THROUGH: noop("through at once"),
    Then.REFUSE: noop("refused"),
    Then.BLOCK: noop("refused and blocked"),
}
_SHOWN = 3


def sentence(rule: Rule) -> str:
    """What a rule does, in one sentence."""
    called = tr("to {called}", called=_listed(rule.called)) if rule.called else ""
    parts = [_subject(rule), *filter(None, (called, when(rule.hours)))]
    lead = f"{', '.join(parts)}," if len(parts) > 1 else parts[0]
    return tr("{calls} {fate}.", calls=lead, fate=fate(rule.then, rule.target))


def title(rule: Rule) -> str:
    """What a rule is called, else what it does."""
    return rule.name or sentence(rule).rstrip(".")


def fate(then: Then, target: str = "") -> str:
    """What happens to calls: "are refused"."""
    if then is Then.SEND:
        return tr("are sent to {target}", target=target or "…")
    if then is Then.VOICEMAIL:
        return tr("are sent to the voicemail of {target}", target=target or "…")
    return tr(_FATES[then])


def done(then: Then, target: str = "") -> str:
    """What becomes of one call: "refused"."""
    if then is Then.SEND:
        return tr("sent to {target}", target=target or "…")
    if then is Then.VOICEMAIL:
        return tr("sent to the voicemail of {target}", target=target or "…")
    return tr(_DONE[then])


def when(hours: Hours) -> str:
    """The days and times: "Mon–Fri 18:00–08:00", "" for always."""
    times = ""
    if hours.begins != hours.ends:
        times = f"{clock_words(hours.begins)}–{clock_words(hours.ends)}"
    holidays = "" if hours.holidays is Holidays.ANY else tr(HOLIDAY_WORDS[hours.holidays]).lower()
    timed = " ".join(filter(None, (_days(hours.days), times)))
    return ", ".join(filter(None, (timed, holidays)))


def clock_words(minutes: int) -> str:
    """Minutes after midnight as "18:05"."""
    hour, minute = divmod(minutes % DAY, 60)
    return f"{hour:02}:{minute:02}"


def minutes_of(text: str) -> int | None:
    """The minutes after midnight of "18:05" or "8"; None when it is no time of day."""
    hour, _, minute = text.strip().replace(".", ":").partition(":")
    if not (hour.isdecimal() and (minute.isdecimal() or not minute)) or len(hour + minute) > 4:
        return None
    found = int(hour) * 60 + int(minute or 0)
    return found % DAY if int(minute or 0) < 60 and found <= DAY else None


def _subject(rule: Rule) -> str:
    if rule.who is Who.NUMBER:
        return tr("Outside calls from {numbers}", numbers=_listed(rule.numbers) or "…")
    return tr(_SUBJECTS[rule.who])


def _listed(entries: tuple[str, ...]) -> str:
    shown = ", ".join(entries[:_SHOWN])
    rest = len(entries) - _SHOWN
    return tr("{shown} and %n more", "", rest, shown=shown) if rest > 0 else shown


def _days(days: tuple[int, ...]) -> str:
    """ "Mon–Wed, Fri"; "" for every day."""
    chosen = sorted(set(days))
    if len(chosen) in {0, 7}:
        return ""
    runs = []
    for _, group in groupby(enumerate(chosen), lambda pair: pair[1] - pair[0]):
        run = [tr(DAY_WORDS[day]) for _, day in group]
        runs.append(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(run))
    return ", ".join(runs)
