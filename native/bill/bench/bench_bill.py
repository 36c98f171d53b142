"""Speed of libbill beside its peers, all in this run: `python3 build.py bench native` prints it.

Peers: msdrg 1.2.0 (Zig), drgpy 0.2.1 (Python) and Python's Decimal. Claims are the 2,000 synthetic
ones of the tests, many times over; they are adversarial more than typical.
"""

import csv
import gzip
import time
from array import array
from collections.abc import Callable
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from app.native.bill import Coverage, Line, quote
from app.native.bill_batch import LineColumns, quote_raw
from app.native.codes import diagnoses
from app.native.drg import Claim, Diagnosis, grouper_of, pack
from app.native.ipps import FACTOR_ONE, Hospital, Stay, factor, price, tariff

Row = tuple[str, float, str, str, float, float, str, bool]

ROOT = Path(__file__).parents[3]
LINES = 1000
CLAIMS_A_SECOND = 300_000
PACKED_CLAIMS_A_SECOND = 100_000
INVOICES_A_SECOND = 20_000
COBOL_STAYS_A_SECOND = 151.0
"""CMS's own pricer (COBOL, GnuCOBOL), measured once on a like machine; not in this run."""
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


def _grouping() -> list[Row]:
    claims = _claims()
    grouper = grouper_of(431)
    many = pack(claims * 20)
    count = len(claims) * 20
    grouper.group_columns(many)  # warm
    in_c = _rate(lambda: grouper.group_packed(many), count)
    in_python = _rate(lambda: list(grouper.group_columns(many)), count)
    with_objects = _rate(lambda: grouper.group(claims), len(claims))
    msdrg, drgpy = _msdrg(claims), _drgpy(claims)
    unit = "claims/s"
    return [
        ("DRG grouping, C batch", in_c, unit, "msdrg", msdrg, in_c / msdrg,
         ">= 300,000", in_c >= CLAIMS_A_SECOND),
        ("DRG grouping, Python, packed columns", in_python, unit, "drgpy", drgpy,
         in_python / drgpy, ">= 100,000", in_python >= PACKED_CLAIMS_A_SECOND),
        ("DRG grouping, Python objects in and out", with_objects, unit, "msdrg", msdrg,
         with_objects / msdrg, "faster", with_objects > msdrg),
    ]  # fmt: skip


def _invoices() -> list[Row]:
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
    batch = _rate(lambda: quote_raw(columns, [RULES], tax_ppm=[190_000]), invoices)
    by_line = _rate(lambda: quote_raw(columns, [PARTIAL], tax_ppm=[190_000]), invoices)
    one = LineColumns(
        first=array("Q", [0, LINES]),
        quantity=columns.quantity[:LINES],
        price=columns.price[:LINES],
        discount_ppm=columns.discount_ppm[:LINES] if columns.discount_ppm else None,
    )
    packed = _rate(lambda: quote_raw(one, [RULES], tax_ppm=[190_000]), 1, rounds=50)
    objects = _rate(lambda: quote(lines, [RULES], currency="EUR"), 1, rounds=10)
    theirs = _rate(lambda: _decimal_invoice(rows), 1, rounds=10)
    unit = "invoices/s"
    return [
        ("1,000-line invoices, C batch", batch, unit, "Decimal", theirs, batch / theirs,
         ">= 20,000", batch >= INVOICES_A_SECOND),
        ("1,000-line invoices, C batch, split line by line", by_line, unit, "Decimal, totals only",
         theirs, by_line / theirs, ">= 20,000", by_line >= INVOICES_A_SECOND),
        ("one 1,000-line invoice, packed columns", packed, unit, "Decimal", theirs,
         packed / theirs, ">= 5x Decimal", packed >= 5 * theirs),
        ("one 1,000-line invoice, Python objects, all results", objects, unit,
         "Decimal, totals only", theirs, objects / theirs, "none", True),
    ]  # fmt: skip


def _others() -> list[Row]:
    codes = diagnoses()
    words = ["diab type 2", "pneumonia", "fracture left femur", "J18", "heart failure"]
    titles = [codes[i].title.lower() for i in range(len(codes))]

    def scan() -> list[list[str]]:
        return [[t for t in titles if all(w in t for w in q.lower().split())] for q in words]

    ours = _rate(lambda: [codes.search(word, limit=20) for word in words], len(words))
    theirs = _rate(scan, len(words), rounds=2)
    hospital = Hospital(
        wage_index=FACTOR_ONE, operating_ccr=factor("0.3"), capital_ccr=factor("0.02"), beds=200
    )
    stays = [
        Stay(charges_cents=5_000_000 + i, weight=18_000, drg=470, gmlos_tenths=30, days=3)
        for i in range(2000)
    ]
    prices = _rate(lambda: price(tariff("ipps_fy2021"), hospital, stays), len(stays))
    return [
        ("ICD-10 search", ours, "queries/s", "Python scan", theirs, ours / theirs,
         ">= 10x", ours >= 10 * theirs),
        ("IPPS prices, Python objects in and out", prices, "stays/s", "CMS's COBOL, another run",
         COBOL_STAYS_A_SECOND, prices / COBOL_STAYS_A_SECOND, "faster",
         prices > COBOL_STAYS_A_SECOND),
    ]  # fmt: skip


def rows() -> list[Row]:
    """Return what was measured, ours, unit, peer, its figure, the ratio, the goal, whether met."""
    return [*_grouping(), *_invoices(), *_others()]
