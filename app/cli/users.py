"""users: who may log in, where they work and until when, and the way back of an administrator."""

import argparse
import datetime as dt
import getpass
import sys
import uuid
from pathlib import Path

from app.cli.common import OK, answer, opened
from app.data.store import Store
from app.domain.actor import Actor, Role
from app.domain.assignments import Kind
from app.domain.errors import UserError
from app.services import accounts, assignments, badges, people, recovery
from app.services.recovery import Approver

_TIME = "YYYY-MM-DDTHH:MM, in local time unless an offset stands behind it"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    users = commands.add_parser("users", help="users, wards, badges, recovery").add_subparsers(
        required=True, metavar="ACTION"
    )
    users.add_parser("list", help="who may log in").set_defaults(run=_list)
    made = users.add_parser("add", help="make a user; the password is read from stdin")
    made.add_argument("login")
    made.add_argument("--name", required=True)
    made.add_argument("--role", required=True, choices=[r.value for r in Role if r != Role.SYSTEM])
    made.add_argument("--title", default="", help="as on the badge: Staff nurse")
    made.add_argument("--ward", action="append", default=[], metavar="CODE")
    made.add_argument(
        "--one-time", action="store_true", help="make a password for one log-in and print it"
    )
    made.set_defaults(run=_add)
    for name, words, run in (
        ("suspend", "let a user do nothing any more", _suspend),
        ("lift", "let a suspended user work again", _lift),
        ("reset", "replace a forgotten password by a one-time one, printed this once", _reset),
        ("unbadge", "let a user's badges open nothing any more", _unbadge),
    ):
        one = users.add_parser(name, help=words)
        one.add_argument("login")
        one.set_defaults(run=run)
    badge = users.add_parser("badge", help="bind a badge; what it says is read from stdin")
    badge.add_argument("login")
    badge.set_defaults(run=_badge)
    _add_wards(users)
    _add_recovery(users)


def _add_wards(users: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    wards = users.add_parser("wards", help="change the standing wards of a user")
    wards.add_argument("login")
    wards.add_argument("--ward", action="append", default=[], metavar="CODE")
    wards.set_defaults(run=_wards)
    given = users.add_parser("assign", help="give a user a ward for a time")
    given.add_argument("login")
    given.add_argument("--ward", required=True, metavar="CODE")
    given.add_argument("--kind", choices=[Kind.SHIFT.value, Kind.ON_CALL.value], default="shift")
    given.set_defaults(run=_assign)
    cover = users.add_parser("cover", help="give a user the wards of a colleague for a time")
    cover.add_argument("login")
    cover.add_argument("--for", required=True, dest="colleague", metavar="LOGIN")
    cover.set_defaults(run=_cover)
    for parser in (given, cover):
        parser.add_argument("--from", dest="begin", metavar="TIME", help=f"now, or {_TIME}")
        parser.add_argument("--until", required=True, dest="end", metavar="TIME", help=_TIME)
    users.add_parser("assignments", help="what holds now or later on").set_defaults(run=_held)
    ended = users.add_parser("end", help="end an assignment now")
    ended.add_argument("assignment", metavar="ID")
    ended.set_defaults(run=_end)


def _add_recovery(users: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    code = users.add_parser("recovery-code", help="make the code to be sealed and locked away")
    code.add_argument("--out", metavar="F.pdf", help="one page to print; else it is printed here")
    code.set_defaults(run=_recovery_code)
    back = users.add_parser(
        "recover",
        help="let an administrator in again; stdin: the sealed code, then the new password",
    )
    back.add_argument("login")
    back.add_argument(
        "--two",
        nargs=2,
        metavar="LOGIN",
        help="without a code, by two others; stdin: their two passwords, then the new one",
    )
    back.set_defaults(run=_recover)


def read_secret(prompt: str) -> str:
    """Return a line that is not shown: from the terminal, or from stdin."""
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline().rstrip("\n")


def _by() -> Actor:
    return people.it_actor(getpass.getuser())


def _list(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        for one in people.all_users(store, by=_by()):
            state = "  suspended" if one.suspended else ""
            answer(arguments, one, f"{one.login:16} {one.role:14} {one.name}{state}")
    return OK


def _add(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        if arguments.one_time:
            told = accounts.invite(
                store,
                by=_by(),
                login=arguments.login,
                name=arguments.name,
                role=Role(arguments.role),
                title=arguments.title,
                wards=tuple(arguments.ward),
            )
            return _tell_password(arguments, told)
        made = people.make_user(
            store,
            by=_by(),
            login=arguments.login,
            name=arguments.name,
            role=Role(arguments.role),
            title=arguments.title,
            password=read_secret(f"Password for {arguments.login}: "),
            wards=tuple(arguments.ward),
        )
    answer(arguments, made, f"{arguments.login} may log in.")
    return OK


def _suspend(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        done = accounts.suspend(store, by=_by(), user_id=_user(store, arguments))
    answer(arguments, done, f"{arguments.login} is suspended.")
    return OK


def _lift(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        done = accounts.lift(store, by=_by(), user_id=_user(store, arguments))
    answer(arguments, done, f"{arguments.login} may work again.")
    return OK


def _reset(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        told = accounts.reset_password(store, by=_by(), user_id=_user(store, arguments))
    return _tell_password(arguments, told)


def _tell_password(arguments: argparse.Namespace, told: accounts.OneTimePassword) -> int:
    until = f"{told.until_at.astimezone():%Y-%m-%d %H:%M}"
    answer(arguments, told, f"{told.login} logs in once, until {until}, with {told.password}")
    return OK


def _badge(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        done = badges.bind(
            store,
            by=_by(),
            user_id=_user(store, arguments),
            badge=read_secret("Hold the badge to the reader: "),
        )
    answer(arguments, done, f"The badge picks {arguments.login} from now on.")
    return OK


def _unbadge(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        done = badges.revoke(store, by=_by(), user_id=_user(store, arguments))
    answer(arguments, done, f"{arguments.login} has no badge any more.")
    return OK


def _wards(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        done = accounts.set_wards(
            store, by=_by(), user_id=_user(store, arguments), wards=tuple(arguments.ward)
        )
    answer(arguments, done, f"{arguments.login} works on {', '.join(arguments.ward) or 'no ward'}.")
    return OK


def _assign(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        begin, end = _period(store, arguments)
        done = assignments.assign(
            store,
            by=_by(),
            user_id=_user(store, arguments),
            ward=arguments.ward,
            kind=Kind(arguments.kind),
            from_at=begin,
            until_at=end,
        )
    return _tell_wards(arguments, done)


def _cover(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        begin, end = _period(store, arguments)
        done = assignments.cover(
            store,
            by=_by(),
            user_id=_user(store, arguments),
            covers_id=accounts.user_id_of(store, login=arguments.colleague),
            from_at=begin,
            until_at=end,
        )
    return _tell_wards(arguments, done)


def _tell_wards(arguments: argparse.Namespace, done: assignments.Assigned) -> int:
    answer(arguments, done, f"{arguments.login} has {', '.join(done.wards)} until {arguments.end}.")
    return OK


def _held(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        for one in assignments.current(store, by=_by()):
            begin, end = one.from_at.astimezone(), one.until_at.astimezone()
            words = f"{one.name:24} {one.ward:6} {one.kind.value:8} {begin:%Y-%m-%d %H:%M}"
            answer(arguments, one, f"{words} to {end:%Y-%m-%d %H:%M}  {one.assignment_id}")
    return OK


def _end(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        found = [
            one.assignment_id
            for one in assignments.current(store, by=_by())
            if str(one.assignment_id) == arguments.assignment
        ]
        if not found:
            raise UserError(
                "There is no such assignment", "wardlight users assignments names them."
            )
        done = assignments.end(store, by=_by(), assignment_id=found[0])
    answer(arguments, done, "The assignment has ended.")
    return OK


def _recovery_code(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        if arguments.out:
            done = recovery.print_code(store, by=_by(), out=Path(arguments.out))
            words = f"{arguments.out} is one page: print it, seal it, and delete the file."
        else:
            done = recovery.make_code(store, by=_by())
            words = f"Recovery code, told this once: {done.code}"
    answer(arguments, done, words)
    return OK


def _recover(arguments: argparse.Namespace) -> int:
    with opened(arguments) as store:
        if arguments.two:
            first, second = (
                Approver(login, read_secret(f"Password of {login}: ")) for login in arguments.two
            )
            done = recovery.recover_by_two(
                store,
                login=arguments.login,
                first=first,
                second=second,
                new=read_secret(f"New password of {arguments.login}: "),
            )
        else:
            code = read_secret("Code on the sealed page: ")
            new = read_secret(f"New password of {arguments.login}: ")
            done = recovery.recover_by_code(store, login=arguments.login, code=code, new=new)
    answer(arguments, done, f"{done.login} may log in with the new password.")
    return OK


def _user(store: Store, arguments: argparse.Namespace) -> uuid.UUID:
    return accounts.user_id_of(store, login=arguments.login)


def _period(store: Store, arguments: argparse.Namespace) -> tuple[dt.datetime, dt.datetime]:
    begin = _time(arguments.begin) if arguments.begin else store.clock.now()
    return begin, _time(arguments.end)


def _time(words: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(words).astimezone(dt.UTC)
    except (ValueError, OverflowError) as error:
        raise UserError(f"{words} is no time", "Write it as 2026-11-23T20:00.") from error
