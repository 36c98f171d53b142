"""What a command is given: JSON objects read strictly, and the refusal of what cannot be read."""

import json
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from app.domain.errors import UserError


class WrongUseError(UserError):
    """What was given is nothing that the command can answer: exit code 2."""


def json_object(
    raw: bytes | str, *, where: str, number: Callable[[str], object] = Decimal
) -> dict[str, Any]:
    """Return a JSON object whose keys are all different, or say what is wrong with it.

    `where` begins the refusal ("Line 3"); `number` makes what has a point, an exponent or is none.
    """

    def no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        counted = Counter(name for name, _ in pairs)
        repeated = next((name for name, times in counted.items() if times > 1), None)
        if repeated is not None:
            raise WrongUseError(f"{where} holds {repeated!r} twice in one object", "Write it once.")
        return dict(pairs)

    try:
        value = json.loads(
            raw, parse_float=number, parse_constant=number, object_pairs_hook=no_repeats
        )
    except (ValueError, RecursionError) as error:
        raise WrongUseError(f"{where} is not JSON", "Correct the file and try again.") from error
    if not isinstance(value, dict):
        raise WrongUseError(f"{where} is not a JSON object", "Correct the file and try again.")
    return value
