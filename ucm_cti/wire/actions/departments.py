"""Department family: the local tree of departments (catalogue: family department)."""

from ucm_cti.wire.actions.base import Action
from ucm_cti.wire.registry import action
from ucm_cti.wire.secrets import Body


class DepartmentRow(Body, frozen=True, kw_only=True):
    """One department; `father_id` is the `department_id` above it, 0 for a root.

    `name` may end in a blank; `type` is 0 in the guide's sample and not explained.
    """

    department_id: int | None = None
    father_id: int | None = None
    name: str | None = None
    auth: str | None = None
    cloud_department_id: int | None = None
    cloud_father_id: int | None = None
    policy_id: int | None = None
    type: int | None = None
    users_cnt: int | None = None


class Departments(Body, frozen=True, kw_only=True):
    """The whole tree as one flat list; it is never paged."""

    local_department_info: tuple[DepartmentRow, ...] = ()


@action("listDepartment", family="department")
class ListDepartment(Action[Departments], frozen=True, kw_only=True):
    """List the local department tree (catalogue: listDepartment)."""
