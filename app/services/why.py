"""Why not: a denial in plain words, with the missing condition and who can change it.

English stands in the policies themselves (@why); the other languages in resources/policies/why.*,
by the policy's id. A taken policy brings its own, as @why_fr, or is told in English.
"""

import json
from functools import cache
from typing import Any

from app.domain.errors import DeniedError, ProofNeededError, ReasonNeededError
from app.domain.words import spoken
from app.native.authz_answer import Answer, NearMiss, Policy
from app.resources import resource
from app.services import policies

LANGUAGES = ("fr", "sw", "ar")
_ENGLISH = {
    "denied": "{who} may not do this",
    "ask": "Ask the {role}.",
    "nobody": "Your role does not include it. Ask the ward manager or IT.",
    "proof_pin": "This needs your PIN again",
    "proof_pin_hint": "Give your PIN, then repeat it.",
    "proof_password": "This needs your password again",
    "proof_password_hint": "Give your password, then repeat it.",
    "reason": "A reason is missing",
    "reason_hint": "Say in a few words why.",
}
_ROLE = "principal.role"  # as the policies write what decides about the role
_NOT_A_PERSON = f'{_ROLE} == "system"'


def denied(who: str, answer: Answer | None) -> DeniedError:
    """Return the refusal: the policy that forbade, or the permit that the request came nearest to.

    Either way with who can change the facts behind it.
    """
    title = _frame("denied").format(who=who)
    found = _deciding(answer) if answer is not None else None
    if found is None:
        return DeniedError(title, _frame("nobody"), who=who)
    grant = found.annotations.get("grant", "it_admin")
    hint = f"{rule_words(found)} {_frame('ask').format(role=role_words(grant))}"
    return DeniedError(title, hint, who=who, policy=found.id, grant=grant)


def proof_needed(who: str, level: str, policy: str) -> ProofNeededError:
    """Return the refusal of a step that needs a PIN or a password again."""
    title, hint = _frame(f"proof_{level}"), _frame(f"proof_{level}_hint")
    return ProofNeededError(title, hint, who=who, level=level, policy=policy)


def reason_needed(who: str, policy: str) -> ReasonNeededError:
    """Return the refusal of a step that needs a reason."""
    return ReasonNeededError(_frame("reason"), _frame("reason_hint"), who=who, policy=policy)


def rule_words(policy: Policy) -> str:
    """Return a policy's rule in the language that is spoken."""
    notes, language = policy.annotations, spoken()
    said = notes.get(f"why_{language}")
    if said is None and language in LANGUAGES and notes["why"] == policies.shipped_why(policy.id):
        said = str(_texts(language)["policies"][policy.id])
    return said or notes["why"]


def role_words(role: str) -> str:
    """Return a role as people say it."""
    if spoken() in LANGUAGES:
        return str(_texts(spoken())["roles"].get(role, role.replace("_", " ")))
    return "IT administrator" if role == "it_admin" else role.replace("_", " ")


def _frame(name: str) -> str:
    return str(_texts(spoken())["frames"][name]) if spoken() in LANGUAGES else _ENGLISH[name]


@cache
def _texts(language: str) -> dict[str, Any]:
    text = resource(f"policies/why.{language}.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def _deciding(answer: Answer) -> Policy | None:
    known = policies.by_id()
    names = (*answer.reasons, *_nearest(answer.near_misses))
    return next((known[n] for n in names if n in known and "why" in known[n].annotations), None)


def _nearest(misses: tuple[NearMiss, ...]) -> list[str]:
    """Return the permits that were missed, nearest first: another ward, then another role.

    What only the workstation itself may do is no way for a person.
    """
    open_to_people = [m for m in misses if _NOT_A_PERSON not in m.missing]
    open_to_people.sort(key=lambda m: (any(_ROLE in c for c in m.missing), len(m.missing)))
    return [m.policy for m in open_to_people]
