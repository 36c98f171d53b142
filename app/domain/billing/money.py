"""How amounts and quantities read; they are integers everywhere else."""

THOUSAND = 1000


def amount_text(minor: int, exponent: int) -> str:
    """Return an amount in minor units as people read it: 123600 with exponent 2 is 1,236.00."""
    sign = "\N{MINUS SIGN}" if minor < 0 else ""
    whole, part = divmod(abs(minor), 10**exponent)
    tail = f".{part:0{exponent}d}" if exponent else ""
    return f"{sign}{whole:,}{tail}"


def quantity_text(thousandths: int) -> str:
    """Return a quantity without needless zeros: 1500 is 1.5, 3000 is 3."""
    sign = "\N{MINUS SIGN}" if thousandths < 0 else ""
    whole, part = divmod(abs(thousandths), THOUSAND)
    tail = f".{part:03d}".rstrip("0") if part else ""
    return f"{sign}{whole:,}{tail}"


def parse_amount(text: str, exponent: int) -> int | None:
    """Return the minor units of a typed amount, or none where it is not one.

    A comma before three digits groups; a point or a last comma begins the decimals. More decimals
    than the currency has are refused, so that nothing is rounded unseen.
    """
    plain = text.strip().replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
    if "," in plain and "." not in plain and len(plain) - plain.rindex(",") - 1 <= exponent:
        head, _, tail = plain.rpartition(",")
        plain = f"{head.replace(',', '')}.{tail}"
    whole, _, part = plain.replace(",", "").partition(".")
    if not (whole or part) or not (whole + part).isascii() or not (whole + part).isdigit():
        return None
    if len(part) > exponent:
        return None
    scale: int = 10**exponent
    return int(whole or "0") * scale + int(part.ljust(exponent, "0") or "0")


def parse_quantity(text: str) -> int | None:
    """Return the thousandths of a typed quantity, or none where it is not one."""
    return parse_amount(text, 3)
