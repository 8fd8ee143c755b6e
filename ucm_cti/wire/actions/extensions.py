"""Extension family: who is there and what each phone does (catalogue: listAccount)."""

from ucm_cti.wire.actions.base import Paging
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.registry import action
from ucm_cti.wire.rows import AccountRow


class Accounts(Paging, frozen=True, kw_only=True):
    """A page of extensions (wire.md 2.4)."""

    account: tuple[AccountRow, ...] = ()


@action("listAccount", family="extension")
class ListAccount(ListAction[Accounts], frozen=True, kw_only=True):
    """List extensions with their live status."""
