"""The address templates of the world, read once from resources/addresses/countries.json."""

import json
from functools import cache

from app.domain.addresses import ANYWHERE, Template, read_templates
from app.domain.errors import UserError
from app.domain.words import say
from app.resources import resource


@cache
def templates() -> dict[str, Template]:
    """Return the template of each country by its two letters."""
    content = json.loads(resource("addresses/countries.json").read_text(encoding="utf-8"))
    return read_templates(content["countries"])


def template(country: str) -> Template:
    """Return how a country writes addresses; of none, or one that is not known, what fits most."""
    return templates().get(country.strip().upper(), ANYWHERE)


def require_country(code: str) -> str:
    """Return a country's two letters as they are kept; raises UserError where there is none."""
    wanted = code.strip().upper()
    if wanted not in templates():
        raise UserError(say("{code} is no country", code=wanted), say("Give two letters, as KE."))
    return wanted


def countries() -> tuple[tuple[str, str], ...]:
    """Return code and name of every country, by name."""
    return tuple(sorted(((t.code, t.name) for t in templates().values()), key=lambda c: c[1]))
