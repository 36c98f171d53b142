"""Speed of libbill beside its peers, all in this run: `python3 build.py bench native` prints it.

Peers: msdrg (Zig), drgpy (Python) and Python's Decimal. Claims are the 2,000 synthetic
ones of the tests, many times over; they are adversarial more than typical.

The limit of packed invoices is one pass of memchr over as many bytes as their columns have; of rows
with Python's objects or answers it is our figure without those. The others have no useful one.
"""

import csv
import gzip
import time
from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from importlib.metadata import version
from pathlib import Path

from app.native.bill import Coverage, Line, quote
from app.native.bill_batch import LineColumns, quote_raw
from app.native.codes import diagnoses
from app.native.drg import Claim, Diagnosis, grouper_of, pack
from app.native.ipps import FACTOR_ONE, Hospital, Stay, factor, price, tariff

Row = dict[str, str | float]

ROOT = Path(__file__).parents[3]
LINES = 1000
LINE_BYTES = 24
"""Quantity, price and discount."""
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


def _one_pass(size: int, count: int) -> float:
    """Things a second if each of their `size` bytes were only read once."""
    column = b"\1" * size
    return _rate(lambda: column.find(b"\0"), count, rounds=20)


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


def _decimal_invoice(rows: list[tuple[int, int, int]]) -> Decimal:
    """What RULES ask, with Decimal: lines, discount, tax, deductible, co-insurance, maximum."""
    cent = Decimal("0.01")
    net = Decimal(0)
    for quantity, unit_price, discount in rows:
        gross = (Decimal(quantity) / 1000 * Decimal(unit_price) / 100).quantize(cent, ROUND_HALF_UP)
        net += gross - (gross * Decimal(discount) / 1_000_000).quantize(cent, ROUND_HALF_UP)
    total = net + (net * Decimal("0.19")).quantize(cent, ROUND_HALF_UP)
    deductible = min(total, Decimal(500))
    share = ((total - deductible) * Decimal("0.2")).quantize(cent, ROUND_HALF_UP)
    return total - min(deductible + share, Decimal(5000))


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
    peer = {
        "unit": "invoices/s",
        "peer": "Decimal, totals only",
        "theirs": _rate(lambda: _decimal_invoice(rows), 1, rounds=10),
    }
    for what, rules in (("", RULES), (", split line by line", PARTIAL)):
        yield {
            "what": f"1,000-line invoices, C batch{what}",
            "ours": _rate(partial(quote_raw, columns, [rules], tax_ppm=[190_000]), invoices),
            "limit": _one_pass(LINES * invoices * LINE_BYTES, invoices),
            "goal": 20_000,
            **peer,
        }
    packed = _rate(lambda: quote_raw(one, [RULES], tax_ppm=[190_000]), 1, rounds=50)
    yield {
        "what": "one 1,000-line invoice, packed columns",
        "ours": packed,
        "limit": _one_pass(LINES * LINE_BYTES, 1),
        "goal_ratio": 5,
        **peer,
    }
    yield {
        "what": "one 1,000-line invoice, objects, each line's result",
        "ours": _rate(lambda: quote(lines, [RULES], currency="EUR"), 1, rounds=10),
        "limit": packed,
        **peer,
    }


def _others() -> Iterator[Row]:
    codes = diagnoses()
    words = ["diab type 2", "pneumonia", "fracture left femur", "J18", "heart failure"]
    titles = [codes[i].title.lower() for i in range(len(codes))]

    def scan() -> list[list[str]]:
        return [[t for t in titles if all(w in t for w in q.lower().split())] for q in words]

    yield {
        "what": "ICD-10 search, best 20 of all matches",
        "unit": "queries/s",
        "ours": _rate(lambda: [codes.search(word, limit=20) for word in words], len(words)),
        "peer": "scan of the titles in Python",
        "theirs": _rate(scan, len(words), rounds=2),
    }
    hospital = Hospital(
        wage_index=FACTOR_ONE, operating_ccr=factor("0.3"), capital_ccr=factor("0.02"), beds=200
    )
    stays = [
        Stay(charges_cents=5_000_000 + i, weight=18_000, drg=470, gmlos_tenths=30, days=3)
        for i in range(2000)
    ]
    yield {
        "what": "IPPS prices from Python, objects in and out",
        "unit": "stays/s",
        "ours": _rate(lambda: price(tariff("ipps_fy2021"), hospital, stays), len(stays)),
    }


def rows() -> Iterator[Row]:
    """Yield each figure with its peer's and its goal, in the keys of installers/door/bench.py."""
    yield from _grouping()
    yield from _invoices()
    yield from _others()
