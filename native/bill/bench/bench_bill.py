"""Speed of libbill beside its peers, all in this run: `python3 build.py bench native` prints it.

Peers: msdrg (Zig), drgpy (Python) and Python's Decimal. Claims are the 2,000 synthetic
ones of the tests, many times over; they are adversarial more than typical.

The limit in C is one pass of memchr over as many bytes as the columns have, for claims and stays
also one copy of as many as the answers have. From Python it is our own figure without Python's
objects; for an invoice's lines the making of those objects alone, for a search of the answer's.
"""

import csv
import gzip
import time
from array import array
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from functools import partial
from importlib.metadata import version
from pathlib import Path

from app.native.bill import Coverage, Line, LineQuote, quote
from app.native.bill_batch import LineColumns, quote_raw
from app.native.codes import diagnoses
from app.native.drg import Claim, ClaimColumns, Diagnosis, grouper_of, pack
from app.native.ipps import (
    FACTOR_ONE,
    Hospital,
    Stay,
    StayColumns,
    factor,
    pack_stays,
    price,
    price_packed,
    tariff,
)

Row = dict[str, str | float]

ROOT = Path(__file__).parents[3]
LINES = 1000
LINE_BYTES = 24
"""Quantity, price and discount."""
GROUPED_BYTES = 12
PAYMENT_BYTES = 136
RULES = Coverage(deductible_minor=50_000, coinsurance_ppm=200_000, out_of_pocket_max_minor=500_000)
PARTIAL = replace(RULES, groups=1)
"""As RULES, but it names the lines it covers: tax and payment are spread over each line."""


def _rate(work: Callable[[], object], count: int, *, rounds: int = 3) -> float:
    """Best things a second of several rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return count / best


def _one_pass(size: int, count: int, *, answer_size: int = 0) -> float:
    """Things a second if each of `size` bytes were read once, and `answer_size` bytes copied."""
    column, answers = b"\1" * size, bytearray(answer_size)
    reading = _rate(lambda: column.find(b"\0"), 1, rounds=20)
    writing = _rate(lambda: bytes(answers), 1, rounds=20)
    return count / (1 / reading + 1 / writing)


def _size(columns: ClaimColumns | StayColumns) -> int:
    """The bytes of all columns."""
    return sum(memoryview(getattr(columns, field.name)).nbytes for field in fields(columns))


def _claims() -> list[Claim]:
    with gzip.open(ROOT / "tests/native/claims_v431.tsv.gz", "rt") as lines:
        return [
            Claim(
                diagnoses=[
                    Diagnosis(*code.split(":"))
                    for code in [row["pdx_poa"], *filter(None, row["sdx_poa"].split(","))]
                ],
                procedures=list(filter(None, row["procedures"].split(","))),
                sex=row["sex"],
                discharge_status=int(row["discharge_status"]),
                hospital=row["hospital_status"],
            )
            for row in csv.DictReader(lines, delimiter="\t")
        ]


def _msdrg(claims: list[Claim]) -> float:
    import msdrg

    hospitals = {"N": "NOT_EXEMPT", "E": "EXEMPT", "U": "UNKNOWN"}
    asked = [
        {
            "version": 431,
            "age": 60,
            "sex": "MFU".index(claim.sex),
            "discharge_status": claim.discharge_status,
            "hospital_status": hospitals[claim.hospital],
            "pdx": claim.diagnoses[0]._asdict(),
            "sdx": [diagnosis._asdict() for diagnosis in claim.diagnoses[1:]],
            "procedures": [{"code": code} for code in claim.procedures],
        }
        for claim in claims
    ]
    with msdrg.MsdrgGrouper() as grouper:
        return _rate(lambda: [grouper.group(claim) for claim in asked], len(asked), rounds=2)


def _drgpy(claims: list[Claim]) -> float:
    from drgpy.msdrg import DRGEngine

    engine = DRGEngine("v43.1")
    asked = [([dx.code for dx in claim.diagnoses], list(claim.procedures)) for claim in claims]
    return _rate(lambda: [engine.get_drg(dx, pr) for dx, pr in asked], len(asked), rounds=2)


CENT = Decimal("0.01")

DecimalLine = tuple[Decimal, Decimal, Decimal, Decimal, Decimal]


def _decimal_net(quantity: int, unit_price: int, discount: int) -> tuple[Decimal, Decimal]:
    gross = (Decimal(quantity) / 1000 * Decimal(unit_price) / 100).quantize(CENT, ROUND_HALF_UP)
    off = (gross * Decimal(discount) / 1_000_000).quantize(CENT, ROUND_HALF_UP)
    return gross - off, off


def _decimal_totals(net: Decimal) -> tuple[Decimal, Decimal]:
    """Tax and payment of a whole invoice: deductible, co-insurance, maximum."""
    tax = (net * Decimal("0.19")).quantize(CENT, ROUND_HALF_UP)
    deductible = min(net + tax, Decimal(500))
    share = ((net + tax - deductible) * Decimal("0.2")).quantize(CENT, ROUND_HALF_UP)
    return tax, net + tax - min(deductible + share, Decimal(5000))


def _decimal_invoice(rows: list[tuple[int, int, int]]) -> Decimal:
    """What RULES ask, with Decimal, totals only."""
    net = sum((_decimal_net(*row)[0] for row in rows), Decimal(0))
    return _decimal_totals(net)[1]


def _decimal_parts(total: Decimal, weights: list[Decimal]) -> list[Decimal]:
    """The total by weight, to the cent, by largest remainder."""
    whole = sum(weights)
    exact = [total * weight / whole for weight in weights]
    parts = [part.quantize(CENT, ROUND_DOWN) for part in exact]
    left = int((total - sum(parts)) / CENT)
    for i in sorted(range(len(parts)), key=lambda i: parts[i] - exact[i])[:left]:
        parts[i] += CENT
    return parts


def _decimal_lines(rows: list[tuple[int, int, int]]) -> list[DecimalLine]:
    """What RULES ask, with Decimal: of each line net, discount, tax, total and payment."""
    nets, discounts = map(list, zip(*(_decimal_net(*row) for row in rows), strict=True))
    tax, paid = _decimal_totals(sum(nets, Decimal(0)))
    taxes = _decimal_parts(tax, nets)
    totals = [net + tax for net, tax in zip(nets, taxes, strict=True)]
    payments = _decimal_parts(paid, totals)
    return list(zip(nets, discounts, taxes, totals, payments, strict=True))


def _grouping() -> Iterator[Row]:
    claims = _claims()
    grouper = grouper_of(431)
    many = pack(claims * 20)
    count = len(claims) * 20
    msdrg, drgpy = _msdrg(claims), _drgpy(claims)
    batch = _rate(lambda: grouper.group_packed(many), count, rounds=12)
    yield {
        "what": "DRG grouping, C batch",
        "unit": "claims/s",
        "ours": batch,
        "peer": f"msdrg {version('msdrg')}",
        "theirs": msdrg,
        "limit": _one_pass(_size(many), count, answer_size=GROUPED_BYTES * count),
        "goal": 300_000,
    }
    yield {
        "what": "DRG grouping from Python, packed columns",
        "unit": "claims/s",
        "ours": _rate(lambda: list(grouper.group_columns(many)), count, rounds=12),
        "peer": f"drgpy {version('drgpy')}",
        "theirs": drgpy,
        "limit": batch,
        "goal": 100_000,
    }
    yield {
        "what": "DRG grouping from Python, objects in and out",
        "unit": "claims/s",
        "ours": _rate(lambda: grouper.group(claims), len(claims)),
        "peer": f"msdrg {version('msdrg')}",
        "theirs": msdrg,
        "limit": batch,
    }


def _invoices() -> Iterator[Row]:
    rows = [(1000 + 7 * i % 9000, 100 + 37 * i % 90_000, 50_000 * (i % 3)) for i in range(LINES)]
    lines = [
        Line(
            quantity_thousandths=quantity,
            unit_price_minor=unit_price,
            discount_ppm=discount,
            tax_ppm=190_000,
        )
        for quantity, unit_price, discount in rows
    ]
    invoices = 200
    columns = LineColumns(
        first=array("Q", range(0, LINES * invoices + 1, LINES)),
        quantity=array("q", [row[0] for row in rows] * invoices),
        price=array("q", [row[1] for row in rows] * invoices),
        discount_ppm=array("q", [row[2] for row in rows] * invoices),
    )
    one = LineColumns(
        first=array("Q", [0, LINES]),
        quantity=array("q", [row[0] for row in rows]),
        price=array("q", [row[1] for row in rows]),
        discount_ppm=array("q", [row[2] for row in rows]),
    )
    totals = {
        "unit": "invoices/s",
        "peer": "Decimal, totals only",
        "theirs": _rate(lambda: _decimal_invoice(rows), 1, rounds=10),
    }
    for what, rules in (("", RULES), (", split line by line", PARTIAL)):
        yield {
            "what": f"1,000-line invoices, C batch{what}",
            "ours": _rate(
                partial(quote_raw, columns, [rules], tax_ppm=[190_000]), invoices, rounds=15
            ),
            "limit": _one_pass(LINES * invoices * LINE_BYTES, invoices),
            "goal": 20_000,
            **totals,
        }
    packed = _rate(lambda: quote_raw(one, [RULES], tax_ppm=[190_000]), 1, rounds=50)
    yield {
        "what": "one 1,000-line invoice, packed columns",
        "ours": packed,
        "limit": _one_pass(LINES * LINE_BYTES, 1),
        "goal_ratio": 5,
        **totals,
    }
    objects = _rate(lambda: quote(lines, [RULES], currency="EUR"), 1, rounds=50)
    yield {
        "what": "one 1,000-line invoice, objects, each line's result",
        "unit": "invoices/s",
        "ours": objects,
        "peer": "Decimal, each line's result",
        "theirs": _rate(lambda: _decimal_lines(rows), 1, rounds=10),
        "limit": _rate(lambda: [LineQuote(1, 2, 3, 4, (5,)) for _ in range(LINES)], 1, rounds=50),
        "goal_ratio": 5,
    }
    yield {
        "what": "the same, beside a Decimal without the lines",
        "ours": objects,
        "limit": packed,
        **totals,
    }


def _search() -> Iterator[Row]:
    codes = diagnoses()
    words = ["diab type 2", "pneumonia", "fracture left femur", "J18", "heart failure"]
    titles = [codes[i].title.lower() for i in range(len(codes))]

    def scan() -> list[list[str]]:
        return [[t for t in titles if all(w in t for w in q.lower().split())] for q in words]

    found = [range(len(codes.search(word, limit=20).codes)) for word in words]
    yield {
        "what": "ICD-10 search, best 20 of all matches",
        "unit": "queries/s",
        "ours": _rate(lambda: [codes.search(word, limit=20) for word in words], len(words)),
        "peer": "scan of the titles in Python",
        "theirs": _rate(scan, len(words), rounds=2),
        "limit": _rate(lambda: [[codes[i] for i in rows] for rows in found], len(words)),
    }


def _prices() -> Iterator[Row]:
    hospital = Hospital(
        wage_index=FACTOR_ONE, operating_ccr=factor("0.3"), capital_ccr=factor("0.02"), beds=200
    )
    stays = [
        Stay(charges_cents=5_000_000 + i, weight=18_000, drg=470, gmlos_tenths=30, days=3)
        for i in range(2000)
    ]
    rates, many, count = tariff("ipps_fy2021"), pack_stays(stays * 20), len(stays) * 20
    packed = _rate(lambda: price_packed(rates, hospital, many), count, rounds=12)
    yield {
        "what": "IPPS prices from Python, packed columns",
        "unit": "stays/s",
        "ours": packed,
        "limit": _one_pass(_size(many), count, answer_size=PAYMENT_BYTES * count),
    }
    yield {
        "what": "IPPS prices from Python, objects in and out",
        "unit": "stays/s",
        "ours": _rate(lambda: price(rates, hospital, stays), len(stays), rounds=12),
        "limit": packed,
    }


def rows() -> Iterator[Row]:
    """Yield each figure with its peer's and its goal, in the keys of installers/door/bench.py."""
    yield from _grouping()
    yield from _invoices()
    yield from _search()
    yield from _prices()
