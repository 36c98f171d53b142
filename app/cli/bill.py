"""`wardlight bill quote`: price charges and coverages without storing anything."""

import argparse
import enum
import inspect
import json
import typing
from collections.abc import Mapping
from typing import Any, NoReturn

from app.cli.common import OK, plain, read
from app.cli.given import WrongUseError, json_object
from app.native.bill import (
    ALL_GROUPS,
    BillError,
    Cob,
    Coverage,
    Discount,
    Line,
    Package,
    Rounding,
    TaxMode,
    quote,
)

_LISTS: Mapping[str, type] = {
    "charges": Line,
    "coverages": Coverage,
    "discounts": Discount,
    "packages": Package,
}
_CHOICES: Mapping[str, type[enum.IntEnum]] = {
    "tax_mode": TaxMode,
    "rounding": Rounding,
    "method": Cob,
}
_INT64_MOST = 2**63 - 1
_SHARES = range(1_000_001)
_RANGES: Mapping[str, range] = {  # as bill.h bounds them; all other amounts are 0 or more
    "quantity_thousandths": range(-_INT64_MOST, _INT64_MOST + 1),
    "unit_price_minor": range(-_INT64_MOST, _INT64_MOST + 1),
    "discount_ppm": _SHARES,
    "rate_ppm": _SHARES,
    "coinsurance_ppm": _SHARES,
    "discount_limit_ppm": _SHARES,
    "tax_ppm": range(10_000_001),
    "group": range(64),
    "groups": range(ALL_GROUPS + 1),
    "cash_step_minor": range(1, _INT64_MOST + 1),
}
_MOST_IN_LIST = {"coverages": 8, "packages": 255}
_MOST_TAX_RATES = 32
_PLAIN = {"cash_step_minor": int, "discount_limit_ppm": int, "prices_include_tax": bool}


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `bill quote`."""
    bill = commands.add_parser("bill", help="price charges without storing anything")
    quoted = bill.add_subparsers(required=True, metavar="ACTION").add_parser(
        "quote",
        help="JSON in and out: lines, taxes, payers, rounding, totals",
        description="FILE holds one JSON object: currency, charges, coverages, discounts, packages "
        "and how to calculate (tax_mode, rounding, cash_step_minor, prices_include_tax). Amounts "
        "are in minor units, quantities in thousandths, rates in ppm; no number has a point. A "
        "charge needs quantity_thousandths and unit_price_minor; a wrong key is answered with "
        "the right ones.",
    )
    quoted.add_argument("file", metavar="FILE", help="- is stdin")
    quoted.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    quoted.set_defaults(run=run_quote)


def run_quote(arguments: argparse.Namespace) -> int:
    """Print the quote of a file as one JSON object."""
    request = json_object(read(arguments.file), where="The quote", number=_no_float)
    unknown = request.keys() - _LISTS.keys() - _CHOICES.keys() - _PLAIN.keys() - {"currency"}
    if unknown:
        raise WrongUseError(f"A quote has no {min(unknown)!r}", "See wardlight bill quote --help.")
    lists = {
        name: [_row(kind, row, f"{name}[{at}]") for at, row in enumerate(_list(request, name))]
        for name, kind in _LISTS.items()
    }
    _check_together(lists)
    options: dict[str, Any] = {
        name: _choice(name, request[name], name)
        for name in ("tax_mode", "rounding")
        if name in request
    }
    for name, kind in _PLAIN.items():
        if name in request:
            options[name] = _typed(kind, request[name], name)
    try:
        answer = quote(
            lists["charges"],
            lists["coverages"],
            currency=str(request.get("currency", "")),
            discounts=lists["discounts"],
            packages=lists["packages"],
            **options,
        )
    except BillError as error:
        what = "The quote" if error.row is None else f"charges[{error.row}]"
        sentence = BillError(error.code)  # without its row, which is named already
        raise WrongUseError(
            f"{what} cannot be calculated: {sentence}", "Correct it and try again."
        ) from error
    print(json.dumps(plain(answer)))
    return OK


def _no_float(text: str) -> NoReturn:
    raise WrongUseError(f"The quote holds the number {text}", "Write amounts as whole numbers.")


def _list(request: Mapping[str, Any], name: str) -> list[Any]:
    value = request.get(name, [])
    if not isinstance(value, list):
        raise WrongUseError(f"{name} is not a list", "Correct the file and try again.")
    return value


def _row(kind: type, value: object, where: str) -> Any:
    """Build one dataclass from a JSON object with its field names."""
    if not isinstance(value, dict):
        raise WrongUseError(f"{where} is not an object", "Correct the file and try again.")
    hints = typing.get_type_hints(kind)
    values = {}
    for name, given in value.items():
        if name not in hints:
            raise WrongUseError(f"{where} has no {name!r}", f"It may have: {', '.join(hints)}.")
        values[name] = (
            _choice(name, given, f"{where}.{name}")
            if name in _CHOICES
            else _typed(int, given, f"{where}.{name}", optional=hints[name] is not int)
        )
    try:
        return kind(**values)
    except TypeError as error:
        needed = inspect.signature(kind).parameters.values()
        missing = [field.name for field in needed if field.default is field.empty]
        raise WrongUseError(
            f"{where} needs {' and '.join(missing)}", "Add what is missing."
        ) from error


def _typed(kind: type, value: object, where: str, *, optional: bool = False) -> Any:
    if value is None and optional:
        return value
    if type(value) is not kind:
        needed = "true or false" if kind is bool else "a whole number"
        raise WrongUseError(f"{where} is not {needed}", "Correct the file and try again.")
    if kind is int:
        _check_range(value, where)
    return value


def _check_range(value: Any, where: str) -> None:
    allowed = _RANGES.get(where.rpartition(".")[2], range(_INT64_MOST + 1))
    if value in allowed:
        return
    if value > allowed[-1]:
        wrong = f"is more than {allowed[-1]}"
    else:
        wrong = "is negative" if value < 0 <= allowed[0] else f"is less than {allowed[0]}"
    raise WrongUseError(f"{where} {wrong}", "Correct the file and try again.")


def _check_together(lists: Mapping[str, list[Any]]) -> None:
    """Refuse lists that are too long, and charges of a package that there is not."""
    for name, most in _MOST_IN_LIST.items():
        if len(lists[name]) > most:
            raise WrongUseError(f"{name} holds more than {most}", "Correct the file and try again.")
    for at, charge in enumerate(lists["charges"]):
        if charge.package is not None and charge.package >= len(lists["packages"]):
            raise WrongUseError(
                f"charges[{at}].package is {charge.package}, which packages does not hold",
                "Packages are counted from 0.",
            )
    if len({charge.tax_ppm for charge in lists["charges"]}) > _MOST_TAX_RATES:
        raise WrongUseError(
            f"charges holds more than {_MOST_TAX_RATES} different rates in tax_ppm",
            "Split the quote.",
        )


def _choice(name: str, value: object, where: str) -> enum.IntEnum:
    kind = _CHOICES[name]
    try:
        return kind[str(value).upper()]
    except KeyError as error:
        names = ", ".join(member.name.lower() for member in kind)
        raise WrongUseError(f"{where} is {value!r}", f"It may be one of: {names}.") from error
