"""Why can't I, in four languages: complete, in plain words, and true to the policy in force."""

from collections.abc import Callable

import pytest

from app.domain.errors import DeniedError
from app.services import guard
from app.services.guard import About
from tests.support.spoken import speaking
from tests.support.station import someone


def refused(action: str = "view_ward") -> DeniedError:
    with pytest.raises(DeniedError) as caught:
        guard.require(someone(), action, About(ward="5A"))
    return caught.value


@pytest.mark.parametrize(
    ("language", "title", "hint"),
    [
        (
            "en",
            "Amara Nwosu may not do this",
            "Nurses and ward managers see the boards of their own wards. Ask the ward manager.",
        ),
        (
            "fr",
            "Amara Nwosu ne peut pas faire cela",
            (
                "Infirmiers et cadres voient les tableaux de leurs propres services. "
                "Demandez à : cadre de santé."
            ),
        ),
        (
            "sw",
            "Amara Nwosu hawezi kufanya hivi",
            "Wauguzi na wasimamizi wa wodi huona ubao wa wodi zao. Muulize msimamizi wa wodi.",
        ),
        (
            "ar",
            "لا يحق لـ Amara Nwosu فعل ذلك",
            "يرى الممرضون ومديرو الأجنحة لوحات أجنحتهم. اسأل: مدير الجناح.",
        ),
    ],
)
def test_a_denial_is_said_in_the_language_of_the_workstation(
    language: str, title: str, hint: str
) -> None:
    with speaking(language):
        denial = refused()
    assert (denial.title, denial.hint) == (title, hint)
    assert (denial.policy, denial.grant) == ("view-own-ward", "ward_manager")


OWN_RULE = """
@id("view-own-ward") @why("Only Cedar is open.") @grant("ward_manager")
permit (principal, action == Action::"view_ward", resource) when { resource.code == "4B" };
"""


def test_a_changed_rule_is_not_told_by_the_words_of_the_old_one(
    ruled: Callable[[str], None],
) -> None:
    with speaking("fr"):
        ruled(OWN_RULE)
        assert refused().hint.startswith("Only Cedar is open.")
        ruled(OWN_RULE.replace("@grant", '@why_fr("Seul Cedar est ouvert.") @grant'))
        assert refused().hint.startswith("Seul Cedar est ouvert.")
