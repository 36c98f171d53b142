"""libhl7val beside hl7apy, an independent validator: what that refuses, ours must find too."""

import pytest
from hl7apy.exceptions import HL7apyException
from hl7apy.parser import parse_message
from hypothesis import given, settings
from hypothesis import strategies as st

from app.native import hl7val
from app.native.hl7val import Mode
from tests.native.test_hl7val import ADMIT, DEFECTS, RESULT, SCHEDULE

# ORM is left out: hl7apy wants every member of a choice.
GOOD = (ADMIT, RESULT, SCHEDULE)


def hl7apy_objects(message: bytes) -> bool:
    """Whether hl7apy refuses a message with one of its own exceptions."""
    try:
        parse_message(message.decode("latin-1"), find_groups=True).validate()
    except HL7apyException:
        return True
    except AttributeError:  # it stumbles over some inputs, which says nothing
        return False
    return False


def ours(message: bytes) -> list[str]:
    found = [f for report in hl7val.validate(message) for f in report.findings]
    return [f.rule for f in found if f.severity != "info"]


@pytest.mark.parametrize("message", GOOD)
def test_both_accept_the_good_messages(message: bytes) -> None:
    assert not hl7apy_objects(message)
    assert hl7val.validate(message, mode=Mode.STRICT)[0].valid


def test_every_defect_that_hl7apy_sees_is_found() -> None:
    seen = 0
    for message, old, new, *_ in DEFECTS:
        broken = message.replace(old, new, 1)
        if hl7apy_objects(broken):
            seen += 1
            assert ours(broken) != []
    assert seen > 15


@st.composite
def rearranged(draw: st.DrawFn) -> bytes:
    """A good message with a segment left out, doubled or moved, or a field emptied or doubled."""
    lines = draw(st.sampled_from(GOOD)).split(b"\r")[:-1]
    at = draw(st.integers(1, len(lines) - 1))
    match draw(st.sampled_from(["drop", "double", "move", "empty", "repeat"])):
        case "drop":
            del lines[at]
        case "double":
            lines.insert(at, lines[at])
        case "move":
            lines.insert(draw(st.integers(1, len(lines) - 1)), lines.pop(at))
        case change:
            fields = lines[at].split(b"|")
            field = draw(st.integers(1, len(fields) - 1))
            value = fields[field] or b"1"
            fields[field] = b"" if change == "empty" else value + b"~" + value
            lines[at] = b"|".join(fields)
    return b"\r".join(lines) + b"\r"


@settings(max_examples=60, deadline=None)
@given(rearranged())
def test_what_hl7apy_refuses_after_a_change_ours_reports(message: bytes) -> None:
    if hl7apy_objects(message):
        assert ours(message) != []
