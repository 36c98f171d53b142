"""What an insurance pays: agreed by billing, told in the order of paying, never off the scale."""

import pytest

from app.data.models.registration import Coverage
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.errors import DeniedError, UserError
from app.domain.ids import new_id
from app.services import coverage
from tests.support.hospital import Stay, admitted
from tests.support.station import someone


@pytest.fixture
def clerk() -> Actor:
    return someone(Role.BILLING_CLERK, name="Lucia Moretti")


@pytest.fixture
def stay(store: Store) -> Stay:
    return admitted(store, share_basis_points=0)


def shares(store: Store, by: Actor, stay: Stay) -> list[tuple[str, int]]:
    seen = coverage.coverages(store, by=by, patient_id=stay.patient_id)
    return [(c.payer_name, c.share_basis_points) for c in seen]


def test_an_agreed_share_is_kept(store: Store, clerk: Actor, stay: Stay) -> None:
    (plan,) = coverage.coverages(store, by=clerk, patient_id=stay.patient_id)
    assert (plan.policy_number, plan.share_basis_points) == ("NH-77-4410", 0)
    for share in (0, 8000, 10_000):
        agreed = coverage.agree_share(
            store, by=clerk, coverage_id=plan.id, share_basis_points=share
        )
        assert shares(store, clerk, stay) == [("Northfield Health Plan", share)]
    assert agreed.coverage_id == plan.id
    assert "coverage" in agreed.changed


@pytest.mark.parametrize("share", [-1, 10_001])
def test_a_share_off_the_scale_is_refused(
    store: Store, clerk: Actor, stay: Stay, share: int
) -> None:
    (plan,) = coverage.coverages(store, by=clerk, patient_id=stay.patient_id)
    with pytest.raises(UserError, match="This is no share"):
        coverage.agree_share(store, by=clerk, coverage_id=plan.id, share_basis_points=share)
    assert shares(store, clerk, stay) == [("Northfield Health Plan", 0)]


def test_an_insurance_that_is_not_here_is_refused(store: Store, clerk: Actor) -> None:
    with pytest.raises(UserError, match="not on this workstation"):
        coverage.agree_share(store, by=clerk, coverage_id=new_id(), share_basis_points=1)


def test_insurances_stand_in_the_order_in_which_they_pay(
    store: Store, clerk: Actor, stay: Stay
) -> None:
    with store.write(intent="set_up", by=someone(Role.SYSTEM)) as tx:
        for name, rank in (("Third", 3), ("Second", 2)):
            tx.add(
                Coverage(
                    patient_id=stay.patient_id,
                    payer_name=name,
                    policy_number="",
                    rank=rank,
                    share_basis_points=0,
                )
            )
    assert [name for name, _ in shares(store, clerk, stay)] == [
        "Northfield Health Plan",
        "Second",
        "Third",
    ]


def test_who_does_not_see_bills_sees_no_insurance(
    store: Store, nurse: Actor, clerk: Actor, stay: Stay
) -> None:
    with pytest.raises(DeniedError):
        coverage.coverages(store, by=nurse, patient_id=stay.patient_id)
    (plan,) = coverage.coverages(store, by=clerk, patient_id=stay.patient_id)
    with pytest.raises(DeniedError):
        coverage.agree_share(
            store,
            by=someone(Role.REGISTRAR),
            coverage_id=plan.id,
            share_basis_points=1,
        )
