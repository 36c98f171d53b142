"""Why not: a denial in plain words, with the missing condition and who can change it."""

from app.domain.errors import DeniedError
from app.native.authz_answer import Answer, NearMiss, Policy
from app.services import policies

_ROLE = "principal.role"  # as the policies write what decides about the role
_NOT_A_PERSON = f'{_ROLE} == "system"'


def denied(who: str, answer: Answer | None) -> DeniedError:
    """Return the refusal: the policy that forbade, or the permit that the request came nearest to.

    Either way with who can change the facts behind it.
    """
    title = f"{who} may not do this"
    found = _deciding(answer) if answer is not None else None
    if found is None:
        hint = "Your role does not include it. Ask the ward manager or IT."
        return DeniedError(title, hint, who=who)
    grant = found.annotations.get("grant", "it_admin")
    hint = f"{found.annotations['why']} Ask the {role_words(grant)}."
    return DeniedError(title, hint, who=who, policy=found.id, grant=grant)


def role_words(role: str) -> str:
    """Return a role as people say it, in English."""
    return "IT administrator" if role == "it_admin" else role.replace("_", " ")


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
