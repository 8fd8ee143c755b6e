"""More than one call fits."""

from ucm_cti.domain.errors import UsageError


class Undecided(UsageError):
    """More than one call fits; `candidates` are (id, words) of each."""

    name = "more_than_one_call"

    def __init__(self, sentence: str, candidates: tuple[tuple[str, str], ...]) -> None:
        super().__init__(sentence)
        self.candidates = candidates
