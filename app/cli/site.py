"""site: what holds for the whole hospital at the desk, its country and how numbers are checked."""

import argparse
import getpass

from app.cli.common import OK, answer, opened
from app.domain.check_digits import CHECKS, NumberType
from app.services import people, site


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    group = commands.add_parser("site", help="the hospital's country and its types of numbers")
    actions = group.add_subparsers(required=True, metavar="ACTION")
    show = actions.add_parser("show", help="list the types of numbers")
    show.set_defaults(run=_show)
    country = actions.add_parser("country", help="say in which country the hospital stands")
    country.add_argument("code", metavar="CODE", help="two letters of ISO 3166-1, as KE")
    country.set_defaults(run=_country)
    number = actions.add_parser("number", help="say how an authority's numbers are built")
    number.add_argument("authority", metavar="AUTHORITY", help="whose numbers, as CITY-CARD")
    number.add_argument("--kind", default="", help="of HL7 table 0203, as NI")
    number.add_argument("--check", default="", choices=("", *CHECKS), help="the check digit")
    number.add_argument("--least", type=int, default=1, metavar="N", help="characters at least")
    number.add_argument("--most", type=int, default=40, metavar="N", help="characters at most")
    number.set_defaults(run=_number)
    forget = actions.add_parser("forget", help="forget what was said of an authority's numbers")
    forget.add_argument("authority", metavar="AUTHORITY")
    forget.set_defaults(run=_forget)


def _show(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        types = site.types(store)
    lines = [
        f"{t.authority:20} {t.kind or '-':6} {t.check or '-':10} {t.least}-{t.most}" for t in types
    ]
    answer(arguments, {"numbers": types}, "\n".join(lines))
    return OK


def _country(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        made = site.set_country(store, by=people.it_actor(getpass.getuser()), code=arguments.code)
    answer(arguments, made, f"Addresses are asked for as in {arguments.code.upper()}.")
    return OK


def _number(arguments: argparse.Namespace) -> int:
    wanted = NumberType(
        arguments.authority, arguments.kind, arguments.check, arguments.least, arguments.most
    )
    with opened(arguments) as store:
        made = site.set_type(store, by=people.it_actor(getpass.getuser()), wanted=wanted)
    answer(arguments, made, f"Numbers by {arguments.authority} are taken so at every workstation.")
    return OK


def _forget(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        made = site.end_type(
            store, by=people.it_actor(getpass.getuser()), authority=arguments.authority
        )
    answer(arguments, made, f"Nothing is said of numbers by {arguments.authority} any more.")
    return OK
