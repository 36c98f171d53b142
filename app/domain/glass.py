"""Breaking the glass: the reasons a person can give, and what a review can find."""

import enum
from typing import Final

STANDS_MINUTES: Final = 30  # unless the policy that permits it says otherwise by @minutes
LEAST_WORDS: Final = 10  # characters that explain a reason


class GlassReason(enum.StrEnum):
    """Why a chart is opened without a care relation; kept with the words of the person."""

    EMERGENCY = "emergency"  # danger to life or limb
    COVER = "cover"  # helping out for a colleague
    CONSULT = "consult"  # asked for an opinion by those who treat the patient
    FOLLOW_UP = "follow_up"  # a result or a message about a former patient of one's own
    OTHER = "other"


class Finding(enum.StrEnum):
    """What the privacy officer found."""

    JUSTIFIED = "justified"
    FOLLOW_UP = "follow_up"  # to be talked about with the person
    MISUSE = "misuse"
