"""`wardlight hl7 …`: check HL7 v2 messages and answer them, without the database."""

import argparse
import json
import sys
import uuid
from dataclasses import asdict
from datetime import UTC, datetime

from app.cli import patients
from app.cli.common import NO, OK, WRONG_USE, read
from app.cli.given import json_object
from app.native import hl7val
from app.native.hl7val import AckCode, Finding, MessageReport
from app.native.hl7val_profile import ProfileError, compile_profile

_REFUSED = {200, 201, 202, 203}  # table 0357: what makes the whole message unsupported


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    actions = commands.add_parser("hl7", help="check and answer HL7 v2 messages").add_subparsers(
        required=True, metavar="ACTION"
    )
    validate = actions.add_parser("validate", help="say what is wrong with each message")
    validate.add_argument("files", nargs="+", metavar="FILE", help="messages; - is stdin")
    validate.add_argument("--profile", metavar="P", help="a conformance profile, as JSON")
    validate.add_argument(
        "--mode",
        choices=[mode.name.lower() for mode in hl7val.Mode],
        default="normal",
        help="how severe findings are",
    )
    validate.set_defaults(run=_validate)
    ack = actions.add_parser("ack", help="print the acknowledgement of each message")
    ack.add_argument("file", metavar="FILE", help="messages; - is stdin")
    ack.set_defaults(run=_ack)
    patients.add_import(actions)
    for action in (validate, ack):
        action.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="JSON also on a terminal"
        )


def _validate(arguments: argparse.Namespace) -> int:
    """Print a JSON object for each message (words on a terminal); exit 1 if any is invalid."""
    try:
        profile = _profile(arguments.profile) if arguments.profile else None
    except ProfileError as error:
        print(f"The profile {arguments.profile} is not right. {error}", file=sys.stderr)
        return WRONG_USE
    mode = hl7val.Mode[arguments.mode.upper()]
    as_json = arguments.json or not sys.stdout.isatty()
    valid = True
    for file in arguments.files:
        for report in hl7val.validate(read(file), mode=mode, profile=profile):
            valid &= report.valid
            print(_as_json(file, report) if as_json else _as_words(file, report))
    return OK if valid else NO


def _profile(name: str) -> bytes:
    wanted = json_object(read(name), where=f"The profile {name}", number=float)
    return compile_profile(wanted)


def _as_json(file: str, report: MessageReport) -> str:
    issues = [asdict(finding) for finding in report.findings]
    for issue in issues:
        del issue["detail"]
    whole = {
        "file": file,
        "index": report.index,
        "valid": report.valid,
        "version": report.version,
        "type": report.type,
        "control_id": report.control_id,
        "issues": issues,
    }
    return json.dumps(whole, ensure_ascii=False)


def _as_words(file: str, report: MessageReport) -> str:
    name = " ".join(filter(None, (report.type, report.version, report.control_id)))
    lines = [
        f"{file} {report.index}: {name or 'nothing'}: {'valid' if report.valid else 'INVALID'}"
    ]
    lines += [f"  {f.severity:8}{f.path:18}{f.message}" for f in report.findings]
    return "\n".join(lines)


def _ack(arguments: argparse.Namespace) -> int:
    """Print the acknowledgement of each message, as it would be sent."""
    data = read(arguments.file)
    for report in hl7val.validate(data):
        if report.type == "BATCH":
            continue
        answer = hl7val.ack(
            data[report.offset : report.offset + report.length],
            code=ack_code(report.findings),
            control_id=uuid.uuid4().hex[:20],
            at=datetime.now(UTC),
            findings=report.findings,
        )
        if arguments.json:
            print(json.dumps({"index": report.index, "ack": answer.decode("utf-8", "replace")}))
        elif sys.stdout.isatty():
            print(answer.decode("utf-8", "replace").replace("\r", "\n"))
        else:
            sys.stdout.buffer.write(answer)
            sys.stdout.buffer.flush()
    return OK


def ack_code(findings: tuple[Finding, ...]) -> AckCode:
    """Reject what is unsupported or no message at all, refuse what has errors, accept the rest."""
    errors = [finding for finding in findings if finding.severity == "error"]
    if any(f.code in _REFUSED or f.rule in {"HV_NO_MESSAGE", "HV_NO_HEADER"} for f in errors):
        return AckCode.AR
    return AckCode.AE if errors else AckCode.AA
