"""Why not: a denial in plain words, with the missing condition and who can change it.

The rule stands in the policies themselves, in English (@why), and is translated as every text is.
A taken policy brings its own translations, as @why_fr, or is told in English.
"""

from app.domain.actor import role_words
from app.domain.errors import DeniedError, ProofNeededError, ReasonNeededError
from app.domain.words import say, spoken
from app.native.authz_answer import Answer, NearMiss, Policy
from app.services import policies

_ROLE = "principal.role"  # as the policies write what decides about the role
_NOT_A_PERSON = f'{_ROLE} == "system"'


def denied(who: str, answer: Answer | None) -> DeniedError:
    """Return the refusal: the policy that forbade, or the permit that the request came nearest to.

    Either way with who can change the facts behind it.
    """
    title = say("{who} may not do this", who=who)
    found = _deciding(answer) if answer is not None else None
    if found is None:
        hint = say("Your role does not include it. Ask the ward manager or IT.")
        return DeniedError(title, hint, who=who)
    grant = found.annotations.get("grant", "it_admin")
    hint = f"{rule_words(found)} {say('Ask the {role}.', role=role_words(grant))}"
    return DeniedError(title, hint, who=who, policy=found.id, grant=grant)


def proof_needed(who: str, level: str, policy: str) -> ProofNeededError:
    """Return the refusal of a step that needs a PIN or a password again."""
    if level == "pin":
        title, hint = say("This needs your PIN again"), say("Give your PIN, then repeat it.")
    else:
        title = say("This needs your password again")
        hint = say("Give your password, then repeat it.")
    return ProofNeededError(title, hint, who=who, level=level, policy=policy)


def reason_needed(who: str, policy: str) -> ReasonNeededError:
    """Return the refusal of a step that needs a reason."""
    title, hint = say("A reason is missing"), say("Say in a few words why.")
    return ReasonNeededError(title, hint, who=who, policy=policy)


def rule_words(policy: Policy) -> str:
    """Return a policy's rule in the language that is spoken."""
    notes = policy.annotations
    return notes.get(f"why_{spoken()}") or say(notes["why"])


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
