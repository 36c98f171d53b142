import json
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from app.data.policy_filter import where
from app.native.authz import PolicySet, Rows
from app.native.authz_filter import Always, UnfilterableError, residual
from app.native.authz_focus import Focus

POLICIES = Path(__file__).parents[2] / "resources" / "policies"
WARDS = ("3B", "7A")
METADATA = sa.MetaData()
CHART = sa.Table(
    "chart",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("ward", sa.String, nullable=False),
    sa.Column("open", sa.Boolean, nullable=False),
    sa.Column("sensitive", sa.Boolean, nullable=False),
    sa.Column("attending", sa.String),
)
PATIENT = sa.Table(
    "patient",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("ward", sa.String),
    sa.Column("sensitive", sa.Boolean, nullable=False),
)
CHARTS = [
    {"id": f"{n}", "ward": ward, "open": open_, "sensitive": sensitive, "attending": attending}
    for n, (ward, open_, sensitive, attending) in enumerate(
        product(WARDS, (True, False), (True, False), ("me", "you", None))
    )
]
PATIENTS = [
    {"id": f"{n}", "ward": ward, "sensitive": sensitive}
    for n, (ward, sensitive) in enumerate(product((*WARDS, None), (True, False)))
]


def _hospital() -> PolicySet:
    return PolicySet.compile(
        (POLICIES / "hospital.cedarschema").read_text("utf-8"),
        (POLICIES / "hospital.cedar").read_text("utf-8"),
    )


def _selected(table: sa.Table, rows: list[dict[str, Any]], condition: Any) -> set[str]:
    """The ids that SQLite gives for the condition."""
    engine = sa.create_engine("sqlite://")
    columns = {column.name: column for column in table.columns if column.name != "id"}
    expression = where(condition, columns={**columns, "": table.c.id})
    with engine.begin() as connection:
        METADATA.create_all(connection)
        connection.execute(sa.insert(table), rows)
        found = set(connection.scalars(sa.select(table.c.id).where(expression)))
    engine.dispose()
    return found


def _checked(focus: Focus, rows: Rows, context: Any, ids: list[str]) -> set[str]:
    return {i for i, d in zip(ids, focus.check_all(context, rows), strict=True) if d == 1}


@pytest.mark.parametrize(
    ("kind", "table", "rows"), [("Chart", CHART, CHARTS), ("Patient", PATIENT, PATIENTS)]
)
@pytest.mark.parametrize("role", ["nurse", "doctor", "pharmacist", "lab", "registrar", "auditor"])
@pytest.mark.parametrize("glass", [True, False])
def test_a_list_shows_exactly_the_rows_that_single_checks_permit(
    kind: str, table: sa.Table, rows: list[dict[str, Any]], role: str, *, glass: bool
) -> None:
    policies = _hospital()
    user = {"role": role, "wards": ["3B"], "suspended": False}
    subject = policies.entities([{"uid": {"type": "User", "id": "me"}, "attrs": user}])
    situation = {"now": "2026-03-01", "break_glass": glass, "reauthenticated": False}
    ids = [row["id"] for row in rows]
    columns = {name: [row[name] for row in rows] for name in rows[0] if name != "id"}
    loaded = Rows(policies, kind, ids, columns)
    for _, action in policies.actions():
        if policies.applies("User", action, kind):
            focus = Focus(policies, subject, principal=("User", "me"), action=action, kind=kind)
            context = policies.context(action, situation)
            found = _selected(table, rows, residual(focus, context))
            assert found == _checked(focus, loaded, context, ids), action


SCHEMA = """
entity User = { "level": Long, "limit"?: Long, "wards": Set<String> };
entity Chart = { "ward": String, "open": Bool, "sensitive": Bool, "attending"?: User };
action look appliesTo { principal: [User], resource: [Chart], context: { "all": Bool } };
"""
ATOMS = (
    'resource.ward == "3B"',
    "principal.wards.contains(resource.ward)",
    "resource.open",
    "resource.sensitive == context.all",
    "resource has attending",
    "resource has attending && resource.attending == principal",
    "context.all",
    "principal.level < 3",
    "principal.level + 9223372036854775807 > 0",
    'resource.ward like "7*"',
    'resource.ward like "*B"',
    'resource.ward != "7A"',
    "principal has limit && principal.limit * 2 > 4",
    'resource == Chart::"3"',
    "(if resource.open then resource.sensitive else context.all)",
)
CONDITIONS = st.recursive(
    st.sampled_from(ATOMS),
    lambda inner: st.one_of(
        inner.map(lambda e: f"!({e})"),
        st.tuples(inner, st.sampled_from(("&&", "||")), inner).map(lambda t: f"({' '.join(t)})"),
        st.tuples(inner, inner, inner).map(lambda t: f"(if {t[0]} then {t[1]} else {t[2]})"),
    ),
    max_leaves=5,
)
RULES = st.tuples(
    st.sampled_from(("permit", "permit", "forbid", "@btg forbid")),
    st.sampled_from(("when", "unless")),
    CONDITIONS,
)


@settings(max_examples=150, deadline=None)
@given(
    rules=st.lists(RULES, min_size=1, max_size=4),
    level=st.integers(0, 4),
    limit=st.sampled_from((None, 1, 2**62)),
    everything=st.booleans(),
)
def test_a_filter_agrees_with_single_checks_whatever_the_policies(
    rules: list[tuple[str, str, str]], level: int, limit: int | None, *, everything: bool
) -> None:
    text = "\n".join(
        f"{effect}(principal, action, resource) {word} {{ {condition} }};"
        for effect, word, condition in rules
    )
    policies = PolicySet.compile(SCHEMA, text)
    user = {"level": level, "wards": ["3B"]} | ({} if limit is None else {"limit": limit})
    subject = policies.entities([{"uid": {"type": "User", "id": "me"}, "attrs": user}])
    context = policies.context("look", json.dumps({"all": everything}))
    focus = Focus(policies, subject, principal=("User", "me"), action="look", kind="Chart")
    ids = [str(n) for n in range(len(CHARTS))]
    columns = {name: [row[name] for row in CHARTS] for name in CHARTS[0] if name != "id"}
    rows = Rows(policies, "Chart", ids, columns)
    found = _selected(CHART, CHARTS, residual(focus, context))
    assert found == _checked(focus, rows, context, ids)


def test_what_a_filter_cannot_ask_is_refused_and_not_guessed() -> None:
    schema = "entity G; entity User; entity Doc in [G] = { n: Long }; "
    schema += "action see appliesTo { principal: [User], resource: [Doc], context: {} };"
    for condition in ("resource.n + 1 > 2", 'resource in G::"g"'):
        text = f"permit(principal, action, resource) when {{ {condition} }};"
        policies = PolicySet.compile(schema, text)
        subject = policies.entities([])
        focus = Focus(policies, subject, principal=("User", "me"), action="see", kind="Doc")
        with pytest.raises(UnfilterableError):
            residual(focus, policies.context("see", {}))


def test_without_a_permit_nothing_is_selected() -> None:
    policies = PolicySet.compile(SCHEMA, "")
    subject = policies.entities([])
    focus = Focus(policies, subject, principal=("User", "me"), action="look", kind="Chart")
    assert residual(focus, policies.context("look", {"all": True})) == Always(False)
