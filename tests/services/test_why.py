"""Why can't I, in four languages: complete, in plain words, and true to the policy in force."""

import json
from collections.abc import Callable, Iterator

import pytest

from app.domain import words
from app.domain.actor import Role
from app.domain.errors import DeniedError
from app.resources import resource
from app.services import guard, policies, why
from app.services.guard import About
from tests.support.station import someone


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    """Speaks a language until the test ends."""
    yield lambda language: words.speak_with(lambda text, _one, _n: text, language=language)
    words.speak_with(None)


def refused(action: str = "view_ward") -> DeniedError:
    with pytest.raises(DeniedError) as caught:
        guard.require(someone(), action, About(ward="5A"))
    return caught.value


@pytest.mark.parametrize("language", why.LANGUAGES)
def test_every_policy_role_and_frame_has_words_in_every_language(language: str) -> None:
    told = json.loads(resource(f"policies/why.{language}.json").read_text(encoding="utf-8"))
    assert set(told["policies"]) == {p.id for p in policies.shipped().policies}
    assert set(told["roles"]) == {role.value for role in Role}
    assert set(told["frames"]) == set(why._ENGLISH)
    english = {p.annotations["why"] for p in policies.shipped().policies}
    texts = [*told["policies"].values(), *told["roles"].values(), *told["frames"].values()]
    assert all(text.strip() for text in texts)
    assert not english & set(texts)
    assert "{who}" in told["frames"]["denied"]
    assert "{role}" in told["frames"]["ask"]


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
                "Demandez à : le cadre de service."
            ),
        ),
        (
            "sw",
            "Amara Nwosu hawezi kufanya hivi",
            "Wauguzi na wasimamizi wa wodi huona ubao wa wodi zao. Muulize msimamizi wa wodi.",
        ),
        (
            "ar",
            "Amara Nwosu لا يحق له فعل ذلك",
            "يرى الممرضون ومديرو الأقسام لوحات أقسامهم. اسأل مدير القسم.",
        ),
    ],
)
def test_a_denial_is_said_in_the_language_of_the_workstation(
    language: str, title: str, hint: str, speak: Callable[[str], None]
) -> None:
    if language != "en":
        speak(language)
    denial = refused()
    assert (denial.title, denial.hint) == (title, hint)
    assert (denial.policy, denial.grant) == ("view-own-ward", "ward_manager")


OWN_RULE = """
@id("view-own-ward") @why("Only Cedar is open.") @grant("ward_manager")
permit (principal, action == Action::"view_ward", resource) when { resource.code == "4B" };
"""


def test_a_changed_rule_is_not_told_by_the_words_of_the_old_one(
    speak: Callable[[str], None], ruled: Callable[[str], None]
) -> None:
    speak("fr")
    ruled(OWN_RULE)
    assert refused().hint.startswith("Only Cedar is open.")
    ruled(OWN_RULE.replace("@grant", '@why_fr("Seul Cedar est ouvert.") @grant'))
    assert refused().hint.startswith("Seul Cedar est ouvert.")
