"""What a person who decides about a dose that was given twice is told."""

from app.domain.words import say

KIND = "double_dose"  # of a conflict


def heads() -> tuple[tuple[str, str], tuple[str, str]]:
    """Return the words over the two columns: an entry is true, or it is not."""
    return (
        (say("It is true"), say("the dose was given")),
        (say("It is not true"), say("the entry is struck through")),
    )


def sentence(mine: str, theirs: str) -> str:
    """Return what happened and what to do."""
    return say(
        "{mine} and {theirs} both wrote that this dose was given. Look after the patient, ask "
        "both, and say which entries are true. Nothing is lost from the chart.",
        mine=mine,
        theirs=theirs,
    )


def decider(kind: str) -> str:
    """Return who decides a conflict of a kind."""
    if kind == KIND:
        return say("A ward manager decides")
    return say("A ward manager or registrar decides")


def who_decides(kind: str) -> str:
    """Return why somebody else decides."""
    if kind == KIND:
        return say("A ward manager decides this. You see what each side wrote.")
    return say("A ward manager or registrar decides this. You see what each side wrote.")
