"""Hotel desk: rooms, guests, wake-up calls and the minibar (catalogue: family pms).

Every class is one command of the action pmsapi; its fields are the command's members, which travel
together under `data` (see pms_data).
"""

from typing import Annotated, Any, ClassVar, Literal, TypeVar

from msgspec import UNSET, Meta, UnsetType

from ucm_cti.wire.actions.base import Accepted, Action, Danger, Paging
from ucm_cti.wire.actions.pms_data import PmsPayload
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body

R = TypeVar("R")
_BESIDE = frozenset({"token", "format"})
_BARCODE = Meta(description="number dialled to bill items")
_GOODS = Meta(description="item's code")
_MAID = Meta(description="housekeeper's code")


class PmsAction(Action[R], frozen=True, kw_only=True):
    """A command of the hotel interface, by the name in `command`."""

    command: ClassVar[str]
    token: (
        Annotated[str, Meta(description="MD5 of the PMS user's name and password")] | UnsetType
    ) = UNSET

    def payload(self) -> PmsPayload:
        """The command with its set members."""
        members = super().to_wire()
        return PmsPayload(
            self.command, {name: value for name, value in members.items() if name not in _BESIDE}
        )

    def _with_token(self, **parameters: Any) -> dict[str, Any]:
        return parameters if self.token is UNSET else {"token": self.token, **parameters}


class PmsCommand(PmsAction[Accepted], frozen=True, kw_only=True):
    """A command that changes something; it travels as text."""

    format: (
        Annotated[Literal["xml", "json"], Meta(description="form of the text, xml by default")]
        | UnsetType
    ) = UNSET

    def to_wire(self) -> dict[str, Any]:
        """`data` as XML or JSON text beside its `format`. Raises UsageError for a character that
        XML cannot hold."""
        if self.format == "json":
            return self._with_token(format="json", data=self.payload().json())
        return self._with_token(format="xml", data=self.payload().xml())


class PmsQuery(PmsAction[R], frozen=True, kw_only=True):
    """A command that reads; it travels as an object."""

    def to_wire(self) -> dict[str, Any]:
        """`data` as an object, without a format."""
        return self._with_token(data=self.payload().object())


class RoomCommand(PmsCommand, frozen=True, kw_only=True):
    """A command about one room."""

    address: Annotated[str, Meta(description="room's id in the other system")]
    room: Annotated[str, Meta(description="room's number")]


class GuestCommand(RoomCommand, frozen=True, kw_only=True):
    """What is known of the guest in a room."""

    account: Annotated[str, Meta(description="guest's account")] | UnsetType = UNSET
    firstname: Annotated[str, Meta(description="first name")] | UnsetType = UNSET
    lastname: Annotated[str, Meta(description="last name")] | UnsetType = UNSET
    language: Annotated[str, Meta(description="language, such as EN")] | UnsetType = UNSET
    vipcode: Annotated[str, Meta(description="guest's category")] | UnsetType = UNSET
    datein: Annotated[str, Meta(description="arrival, YYYY/MM/DD hh:mm")] | UnsetType = UNSET
    dateout: Annotated[str, Meta(description="departure, YYYY/MM/DD hh:mm")] | UnsetType = UNSET
    credit: Annotated[str, Meta(description="credit amount")] | UnsetType = UNSET
    cos: (
        Annotated[Literal["1", "2", "3", "4"], Meta(description="call permission, 4 is the widest")]
        | UnsetType
    ) = UNSET


@action("pmsapi", variant="checkin", family="pms", danger=Danger.CONFIG)
class PmsCheckin(GuestCommand, frozen=True, kw_only=True):
    """Check a guest in (catalogue: pmsapi.checkin)."""

    command: ClassVar[str] = "checkin"


@action("pmsapi", variant="update", family="pms", danger=Danger.CONFIG)
class PmsUpdate(GuestCommand, frozen=True, kw_only=True):
    """Change a guest's data or a room's status (catalogue: pmsapi.update)."""

    command: ClassVar[str] = "update"
    status: (
        Annotated[
            Literal["1", "2", "3", "4", "5", "6"],
            Meta(description="1 available, 2 cleaning, 3 repairing, 4 vacant, 5 dirty, 6 closed"),
        ]
        | UnsetType
    ) = UNSET


@action("pmsapi", variant="move", family="pms", danger=Danger.CONFIG)
class PmsMove(RoomCommand, frozen=True, kw_only=True):
    """Move a guest to another room (catalogue: pmsapi.move)."""

    command: ClassVar[str] = "mov"
    d_address: Annotated[str, Meta(description="new room's id")]
    d_room: Annotated[str, Meta(description="new room's number")]


@action("pmsapi", variant="wakeup", family="pms", danger=Danger.CONFIG)
class PmsWakeup(RoomCommand, frozen=True, kw_only=True):
    """Set or cancel a wake-up call (catalogue: pmsapi.wakeup)."""

    command: ClassVar[str] = "wakeup"
    w_action: Annotated[Literal["0", "1"], Meta(description="1 sets, 0 cancels")]
    w_mode: (
        Annotated[Literal["1", "2"], Meta(description="1 once, 2 daily; 1 by default")] | UnsetType
    ) = UNSET
    w_date: Annotated[str, Meta(description="day, YYYYMMDD")] | UnsetType = UNSET
    w_time: Annotated[str, Meta(description="time, HHMM")] | UnsetType = UNSET


@action("pmsapi", variant="checkout", family="pms", danger=Danger.DESTRUCTIVE)
class PmsCheckout(RoomCommand, frozen=True, kw_only=True):
    """Check a guest out; the room's guest data is presumably reset (catalogue: pmsapi.checkout)."""

    command: ClassVar[str] = "checkout"


@action("pmsapi", variant="add_minibar", family="pms", danger=Danger.CONFIG)
class PmsAddMinibar(PmsCommand, frozen=True, kw_only=True):
    """Configure the minibar service (catalogue: pmsapi.add_minibar)."""

    command: ClassVar[str] = "adminibar"
    barcode: Annotated[str, _BARCODE]
    barname: Annotated[str, Meta(description="minibar's name")] | UnsetType = UNSET
    prompt: Annotated[str, Meta(description="prompt file, record/NAME")] | UnsetType = UNSET
    verifyskip: Annotated[str, Meta(description="skips the housekeeper's code")] | UnsetType = UNSET
    listgoods: Annotated[str, Meta(description="several items at once")] | UnsetType = UNSET


@action("pmsapi", variant="delete_minibar", family="pms", danger=Danger.DESTRUCTIVE)
class PmsDeleteMinibar(PmsCommand, frozen=True, kw_only=True):
    """Remove the minibar service (catalogue: pmsapi.delete_minibar)."""

    command: ClassVar[str] = "delminibar"
    barcode: Annotated[str, _BARCODE]


@action("pmsapi", variant="add_minibar_goods", family="pms", danger=Danger.CONFIG)
class PmsAddGoods(PmsCommand, frozen=True, kw_only=True):
    """Add a minibar item (catalogue: pmsapi.add_minibar_goods)."""

    command: ClassVar[str] = "adminibargoods"
    goodscode: Annotated[str, _GOODS]
    goodsname: Annotated[str, Meta(description="item's name")]


@action("pmsapi", variant="delete_minibar_goods", family="pms", danger=Danger.DESTRUCTIVE)
class PmsDeleteGoods(PmsCommand, frozen=True, kw_only=True):
    """Remove a minibar item (catalogue: pmsapi.delete_minibar_goods)."""

    command: ClassVar[str] = "delminibargoods"
    goodscode: Annotated[str, _GOODS]


@action("pmsapi", variant="add_waiter", family="pms", danger=Danger.CONFIG)
class PmsAddWaiter(PmsCommand, frozen=True, kw_only=True):
    """Add a housekeeper who bills minibar items (catalogue: pmsapi.add_waiter)."""

    command: ClassVar[str] = "addminibarwaiter"
    maidcode: Annotated[str, _MAID]
    password: Annotated[str, Meta(description="housekeeper's password")]


@action("pmsapi", variant="delete_waiter", family="pms", danger=Danger.DESTRUCTIVE)
class PmsDeleteWaiter(PmsCommand, frozen=True, kw_only=True):
    """Remove a housekeeper (catalogue: pmsapi.delete_waiter)."""

    command: ClassVar[str] = "delminibarwaiter"
    maidcode: Annotated[str, _MAID]


@action("pmsapi", variant="call_forward_unconditional", family="pms", danger=Danger.CONFIG)
class PmsForward(RoomCommand, frozen=True, kw_only=True):
    """Forward every call of a room (catalogue: pmsapi.call_forward_unconditional)."""

    command: ClassVar[str] = "cfu"
    cfwt: Annotated[str, Meta(description="where calls go; how to end it is not documented")]


@action("pmsapi", variant="dnd", family="pms", danger=Danger.CONFIG)
class PmsDnd(RoomCommand, frozen=True, kw_only=True):
    """Switch a room's do-not-disturb (catalogue: pmsapi.dnd)."""

    command: ClassVar[str] = "dnd"
    status: Annotated[Literal["0", "1"], Meta(description="presumably 0 off, 1 on")]


class PmsRoom(Body, frozen=True, kw_only=True):
    """One room with its guest. `status` counts as in PmsUpdate, 0 is not checked in; the `tmp_`
    members are those from before a move; times are YYYY-MM-DD HH:MM:SS."""

    account: str | None = None
    address: str | None = None
    chki_status: str | None = None
    credit: str | None = None
    datein: str | None = None
    dateout: str | None = None
    default_permission: str | None = None
    extension: str | None = None
    first_name: str | None = None
    language: str | None = None
    last_name: str | None = None
    maid: str | None = None
    number: str | None = None
    order_id: str | None = None
    permission: str | None = None
    room: str | None = None
    s_date: str | None = None
    s_time: str | None = None
    status: int | None = None
    tmp_address: str | None = None
    tmp_extension: str | None = None
    tmp_user_name: str | None = None
    user_name: str | None = None
    vipcode: str | None = None


class PmsRooms(Paging, frozen=True, kw_only=True):
    """A page of rooms."""

    pms_room: tuple[PmsRoom, ...] = ()


class MinibarGoods(Body, frozen=True, kw_only=True):
    """One minibar item; `extension` is its code, `goods_tax` 0 where the global rate holds."""

    amount: float | None = None
    extension: str | None = None
    goods_name: str | None = None
    goods_tax: float | None = None
    prompt_error: str | None = None
    prompt_success: str | None = None


class MinibarGoodsList(Paging, frozen=True, kw_only=True):
    """A page of minibar items."""

    goods_name: tuple[MinibarGoods, ...] = ()


class MinibarSettings(Body, frozen=True, kw_only=True):
    """The minibar service: numbers dialled to bill and to cancel, prompt, tax rate."""

    del_extension: str | None = None
    enable_list_goods: str | None = None
    extension: str | None = None
    global_tax: float | None = None
    minibar_enable: str | None = None
    minibar_name: str | None = None
    prompt: str | None = None
    verify_skip: str | None = None


class Minibar(Body, frozen=True, kw_only=True):
    """The minibar service, None where there is none."""

    minibar_settings: MinibarSettings | None = None


class BilledGoods(Body, frozen=True, kw_only=True):
    """What was taken from a room's minibar; `maid` is the housekeeper who billed it."""

    amount: float | None = None
    count: int | None = None
    goods_name: str | None = None
    maid: str | None = None
    tax: float | None = None
    time: str | None = None


class RoomGoods(Paging, frozen=True, kw_only=True):
    """A page of what a room has taken."""

    minibar_goods: tuple[BilledGoods, ...] = ()


@action("pmsapi", variant="list_minibar_goods", family="pms")
class PmsListGoods(PmsQuery[MinibarGoodsList], frozen=True, kw_only=True):
    """List minibar items (catalogue: pmsapi.list_minibar_goods)."""

    command: ClassVar[str] = "listMiniBarGoods"


@action("pmsapi", variant="get_minibar", family="pms")
class PmsGetMinibar(PmsQuery[Minibar], frozen=True, kw_only=True):
    """Read the minibar settings (catalogue: pmsapi.get_minibar)."""

    command: ClassVar[str] = "getMiniBar"


@action("pmsapi", variant="list_rooms", family="pms")
class PmsListRooms(PmsQuery[PmsRooms], frozen=True, kw_only=True):
    """List rooms with guests and status (catalogue: pmsapi.list_rooms)."""

    command: ClassVar[str] = "listPMSRoom"


@action("pmsapi", variant="get_room_goods", family="pms")
class PmsGetRoomGoods(PmsQuery[RoomGoods], frozen=True, kw_only=True):
    """List what a room has taken from the minibar (catalogue: pmsapi.get_room_goods)."""

    command: ClassVar[str] = "getPMSRoomGoods"
    room: Annotated[str, Meta(description="room to look at")]
