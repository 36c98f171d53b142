"""`wardlight drg group` and `drg price`: DRGs and inpatient prices of JSON Lines."""

import argparse
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from app.cli.common import OK, read
from app.cli.given import WrongUseError, json_object
from app.native.bill import BillCode, BillError
from app.native.drg import (
    Claim,
    Diagnosis,
    Drg,
    DxLevel,
    Explained,
    Grouped,
    Grouper,
    Kind,
    grouper_for,
    grouper_of,
)
from app.native.ipps import (
    FACTOR_ONE,
    Disposition,
    Hospital,
    InpatientPayment,
    Stay,
    Tariff,
    price,
    tariff,
    tariff_for,
)

_DEFAULT_VERSION = 431
_DEFAULT_TARIFF = "ipps_fy2026"
_TRY_AGAIN = "Correct the file and try again."
_MOST_OF_A_RATIO = Decimal(100)
_MOST = {  # as bill.h bounds them; dollars, days
    "charges": Decimal(100_000_000),
    "weight": Decimal(1000),
    "gmlos": Decimal("6553.5"),
    "los": Decimal(65_535),
    "beds": Decimal(1_000_000),
    "uncompensated": Decimal("21474836.47"),
    "ssi_ratio": Decimal(1),
    "medicaid_ratio": Decimal(1),
}
_LEAST = {"wage_index": Decimal("0.01"), "cost_of_living": Decimal("0.01")}
_WHOLE_NUMBERS = {"beds"}
_FLAGS = {"urban", "referral_center", "gives_quality", "ehr_reduction", "hac_reduction"}
_AGES = range(125)  # as the MS-DRG grouper of CMS takes them
_SEXES = {"M", "F", "U"}
_HOSPITAL_STATUSES = {"N", "E", "U"}
_NEEDED = {  # what a stay's price depends on of its DRG
    Disposition.WHOLE: ("weight",),
    Disposition.TRANSFER: ("weight", "gmlos"),
    Disposition.POST_ACUTE: ("weight", "gmlos", "post_acute", "special_pay"),
}
_UNLISTED = Drg(0, 0, Kind.NONE, 0, 0, 0, post_acute=False, special_pay=False, title="")
_DISPOSITIONS = {kind.name.lower(): kind for kind in Disposition}


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `drg group` and `drg price`."""
    actions = commands.add_parser(
        "drg", help="group inpatient stays and price them"
    ).add_subparsers(required=True, metavar="ACTION")
    group = actions.add_parser("group", help="the MS-DRG of each claim, with its reasons")
    group.add_argument("--no-explain", action="store_true", help="quicker, without the reasons")
    group.set_defaults(run=run_group)
    priced = actions.add_parser("price", help="the inpatient payment of each grouped stay")
    priced.add_argument("--hospital", metavar="F", help="JSON with the hospital's factors")
    priced.add_argument("--tariff", metavar="NAME", help="instead of the discharge date's")
    priced.set_defaults(run=run_price)
    for command in (group, priced):
        command.add_argument("file", metavar="FILE", help="JSON Lines; - is stdin")
        command.add_argument("--json", action="store_true", default=argparse.SUPPRESS)


def run_group(arguments: argparse.Namespace) -> int:
    """Print a JSON object for each claim."""
    answers = [_group(row, explain=not arguments.no_explain) for row in _rows(arguments.file)]
    for answer in answers:
        print(json.dumps(answer))
    return OK


def run_price(arguments: argparse.Namespace) -> int:
    """Print a JSON object with each component of each stay's payment."""
    common: Mapping[str, Any] = {}
    if arguments.hospital:
        where = Path(arguments.hospital).name
        given = json_object(read(arguments.hospital), where=where)
        common = _factors(_Row(where, given), given)
    answers = [_price(row, common, arguments.tariff) for row in _rows(arguments.file)]
    for answer in answers:
        print(json.dumps(answer))
    return OK


class _Row:
    """One line of the input, or the hospital's file, which says where something is wrong."""

    def __init__(self, where: str, values: Mapping[str, Any]) -> None:
        self.where, self.values = where, values

    def wrong(self, sentence: str) -> WrongUseError:
        return WrongUseError(f"{self.where}: {sentence}", _TRY_AGAIN)

    def get(self, name: str, kind: type, default: Any = None) -> Any:
        value = self.values.get(name, default)
        if value is not default and type(value) is not kind:
            raise self.wrong(f"{name} is not {'text' if kind is str else f'a {kind.__name__}'}")
        return value

    def flag(self, name: str, value: object) -> bool:
        if not isinstance(value, bool):
            raise self.wrong(f"{name} is not true or false")
        return value

    def number_of(self, value: object, name: str) -> Decimal:
        try:
            number = Decimal(str(value))
        except InvalidOperation as error:
            raise self.wrong(f"{name} is not a number") from error
        if not number.is_finite():
            raise self.wrong(f"{name} is not a number that can be")
        if number < 0:
            raise self.wrong(f"{name} is negative")
        if number > (most := _MOST.get(name, _MOST_OF_A_RATIO)):
            raise self.wrong(f"{name} is more than {most}")
        if number < (least := _LEAST.get(name, 0)):
            raise self.wrong(f"{name} is less than {least}")
        return number

    def scaled(self, name: str, scale: int) -> int:
        """A decimal as whole units of 1 / scale."""
        return self.scaled_of(self.values.get(name), name, scale)

    def scaled_of(self, value: object, name: str, scale: int) -> int:
        units = self.number_of(value, name) * scale
        if units != int(units):
            raise self.wrong(f"{name} has too many digits")
        return int(units)

    def date(self) -> str | None:
        """The discharge date as YYYY-MM-DD, if there is one."""
        value = self.values.get("discharge_date")
        try:
            return None if value is None else date.fromisoformat(str(value)).isoformat()
        except ValueError as error:
            raise self.wrong("discharge_date is not a date such as 2026-05-01") from error

    def look_up(self, find: Callable[[], Any], what: str) -> Any:
        try:
            return find()
        except (BillError, ValueError, TypeError, OverflowError) as error:
            raise self.wrong(f"there is no {what}") from error


def _rows(file: str) -> Iterator[_Row]:
    for number, line in enumerate(read(file).splitlines(), start=1):
        if line.strip():
            yield _Row(where := f"Line {number}", json_object(line, where=where))


def _grouper(row: _Row) -> Grouper:
    version, day = row.values.get("version"), row.date()
    if version is None and day is not None:
        return row.look_up(lambda: grouper_for(day), f"grouper for {day}")  # type: ignore[no-any-return]
    number = _DEFAULT_VERSION if version is None else version
    return row.look_up(lambda: grouper_of(int(number)), f"grouper {number}")  # type: ignore[no-any-return]


def _codes(row: _Row, name: str) -> list[Mapping[str, Any]]:
    values = row.get(name, list, [])
    for value in values:
        if not isinstance(value, dict) or not isinstance(value.get("code"), str):
            raise row.wrong(f"{name} holds something without a code")
    return values  # type: ignore[no-any-return]


def _claim(row: _Row) -> Claim:
    status = row.get("discharge_status", str, "01")
    if not re.fullmatch(r"[0-9]{1,2}", status):
        raise row.wrong("discharge_status is not two digits")
    age = row.values.get("age")
    if age is not None and (type(age) is not int or age not in _AGES):
        raise row.wrong("age is not a whole number from 0 to 124")
    sex = row.get("sex", str, "U").upper()
    if sex not in _SEXES:
        raise row.wrong("sex is none of M, F, U")
    hospital = row.get("hospital_status", str, "N")
    if hospital not in _HOSPITAL_STATUSES:
        raise row.wrong("hospital_status is none of N, E, U")
    return Claim(
        diagnoses=[Diagnosis(dx["code"], str(dx.get("poa") or "")) for dx in _codes(row, "dx")],
        procedures=[pr["code"] for pr in _codes(row, "pr")],
        sex=sex,
        discharge_status=int(status),
        hospital=hospital,
    )


def _group(row: _Row, *, explain: bool) -> dict[str, Any]:
    grouper, claim = _grouper(row), _claim(row)
    explained = grouper.explain(claim) if explain else None
    grouped = explained.grouped if explained else grouper.group([claim])[0]
    found = grouper.drg(grouped.drg)
    answer = {"id": row.values.get("id"), **_summary(grouped, found), "explain": []}
    if explained:
        answer["explain"] = list(_reasons(claim, explained))
    return answer


def _summary(grouped: Grouped, found: Drg | None) -> dict[str, Any]:
    weight = found.weight / 10_000 if found and found.weight else None
    return {
        "drg": grouped.drg,
        "mdc": grouped.mdc,
        "type": grouped.kind.name,
        "title": found.title if found else "Ungroupable",
        "weight": weight,
        "gmlos": found.gmlos_tenths / 10 if found and weight else None,
        "amlos": found.amlos_tenths / 10 if found and weight else None,
        "severity": grouped.severity.name,
        "return_code": grouped.return_code,
        "hac_status": grouped.hac_status.name,
        "initial_drg": grouped.initial_drg,
        "initial_mdc": grouped.initial_mdc,
    }


def _reasons(claim: Claim, explained: Explained) -> Iterator[dict[str, Any]]:
    for reason in explained.reasons:
        yield {"made_by": reason.source.name, "code": reason.code, "condition": reason.condition}
    for diagnosis, level, aside, unknown in zip(
        claim.diagnoses, explained.levels, explained.set_aside, explained.unknown, strict=True
    ):
        if unknown:
            yield {"unknown_code": diagnosis.code}
        elif level is not DxLevel.NEITHER:
            yield {"code": diagnosis.code, "level": level.name, "hospital_acquired": aside}
    for change in explained.changes:
        kind, what = ("without", change.without) if change.without else ("with", change.added)
        yield {kind: what, "drg": change.drg}


def _price(row: _Row, common: Mapping[str, Any], named: str | None) -> dict[str, Any]:
    rates = _tariff(row, named or row.get("tariff", str))
    own = _factors(row, row.get("hospital", dict, {}))
    hospital = Hospital(**{"wage_index": FACTOR_ONE, **common, **own})
    stay = _stay(row, rates)
    try:
        (paid,) = price(rates, hospital, [stay])
    except BillError as error:
        if error.code is BillCode.NOT_FOUND:
            kind = "gives_quality, ehr_reduction and wage_index"
            raise row.wrong(f"{rates.name} has no rates for this {kind}") from error
        sentence = BillError(error.code)  # without its row, which is none of the file's
        raise row.wrong(f"it has no price under {rates.name}, {sentence}") from error
    return {
        "id": row.values.get("id"),
        "drg": stay.drg,
        "tariff": rates.name,
        "needs_verification": rates.needs_verification,
        "currency": "USD",
        **_components(paid),
    }


def _tariff(row: _Row, name: str | None) -> Tariff:
    day = row.date()
    if name is None and day is not None:
        return row.look_up(lambda: tariff_for(day), f"tariff for {day}")  # type: ignore[no-any-return]
    chosen = name or _DEFAULT_TARIFF
    return row.look_up(lambda: tariff(chosen), f"tariff {chosen}")  # type: ignore[no-any-return]


def _factors(row: _Row, given: Mapping[str, Any]) -> dict[str, Any]:
    """The hospital's factors: decimals as text or numbers, uncompensated care in dollars."""
    names = {field.name for field in fields(Hospital)}
    values: dict[str, Any] = {}
    for name, value in given.items():
        if name in _FLAGS:
            values[name] = row.flag(name, value)
        elif name == "uncompensated":
            values["uncompensated_cents"] = row.scaled_of(value, name, 100)
        elif name in _WHOLE_NUMBERS:
            values[name] = row.scaled_of(value, name, 1)
        elif name in names:
            values[name] = row.scaled_of(value, name, FACTOR_ONE)
        else:
            raise row.wrong(f"a hospital has no {name!r}")
    return values


def _stay(row: _Row, rates: Tariff) -> Stay:
    disposition = _DISPOSITIONS.get(row.get("disposition", str, "whole"))
    if disposition is None:
        raise row.wrong(f"disposition is none of {', '.join(_DISPOSITIONS)}")
    found = _entry(row, rates, needed=_NEEDED[disposition])
    return Stay(
        charges_cents=row.scaled("charges", 100),
        weight=row.scaled("weight", 10_000) if "weight" in row.values else found.weight,
        drg=found.number,
        gmlos_tenths=row.scaled("gmlos", 10) if "gmlos" in row.values else found.gmlos_tenths,
        days=row.scaled("los", 1),
        disposition=disposition,
        post_acute=row.flag("post_acute", row.values.get("post_acute", found.post_acute)),
        special_pay=row.flag("special_pay", row.values.get("special_pay", found.special_pay)),
        no_outlier=row.flag("no_outlier", row.values.get("no_outlier", False)),
        uncovered_days=row.scaled("uncovered_days", 1) if "uncovered_days" in row.values else 0,
    )


def _entry(row: _Row, rates: Tariff, *, needed: Sequence[str]) -> Drg:
    """The DRG in the tables of the tariff's year, or its bare number if the line tells the rest."""
    number = row.values.get("drg")
    if number is None and "dx" not in row.values:
        raise row.wrong("drg is missing, and so is dx, by which it could be grouped")
    if number is None:
        number = _grouper(row).group([_claim(row)])[0].drg
    if not re.fullmatch(r"(?!0+$)[0-9]{1,3}", str(number)):
        raise row.wrong(f"there is no DRG {number}")
    missing = next((name for name in needed if name not in row.values), None)
    grouper = _tables(row, rates)
    if missing and grouper is None:
        raise row.wrong(f"{missing} is missing, and its grouper is not of {rates.name}'s year")
    found = grouper.drg(int(number)) if grouper else None
    if missing and found is None:
        raise row.wrong(f"there is no DRG {number}")
    if found and found.weight == 0 and missing == "weight":
        raise row.wrong(f"weight is missing, and DRG {number} has none in its grouper")
    return found or replace(_UNLISTED, number=int(number))


def _tables(row: _Row, rates: Tariff) -> Grouper | None:
    """The line's grouper if it is of the tariff's year, with weights for these rates."""
    try:
        grouper = _grouper(row)
    except WrongUseError:
        if row.values.get("version") is not None:
            raise
        return None  # this tariff is of a year before the first grouper
    first, last = (int(day.replace("-", "")) for day in (rates.valid_from, rates.valid_to))
    return grouper if first <= grouper.valid_from and grouper.valid_to <= last else None


def _components(paid: InpatientPayment) -> dict[str, str]:
    """Dollars and factors as decimal text."""
    return {
        field.name.removesuffix("_cents"): (
            f"{Decimal(getattr(paid, field.name)) / 100:.2f}"
            if field.name.endswith("_cents")
            else f"{Decimal(getattr(paid, field.name)) / FACTOR_ONE:.4f}"
        )
        for field in fields(paid)
    }
