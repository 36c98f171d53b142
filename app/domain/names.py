"""How names are written, after the NHS Common User Interface (Patient Banner, PAB-0042 to 0046)."""


def shown_name(family: str, given: str = "", title: str = "") -> str:
    """Return "OKAFOR, Grace (Mrs)"; parts that are not known are left out."""
    name = f"{family.upper()}, {given}" if given else family.upper()
    return f"{name} ({title})" if title else name


def band_name(family: str, given: str = "") -> str:
    """Return "OKAFOR Grace", as identity bands have it (DCB1077)."""
    return f"{family.upper()} {given}".strip()
