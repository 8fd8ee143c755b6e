"""The PBX's no."""


class Refused(Exception):
    """An action is refused with a status code of the guide and a text."""

    def __init__(self, code: int, text: str = "") -> None:
        super().__init__(f"{code} {text}".strip())
        self.code = code
        self.text = text


def no_channel(name: str) -> Refused:
    """-16: the channel does not exist or is not in the state that the action needs."""
    return Refused(-16, f"no such channel {name}")


def no_such(what: str, which: object) -> Refused:
    """-16: nothing of that kind has that id."""
    return Refused(-16, f"no such {what} {which}")


def bad_value(what: str) -> Refused:
    """-15: a value that the PBX does not take."""
    return Refused(-15, f"invalid value: {what}")
