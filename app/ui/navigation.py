"""Which screens there are, and where they stand: one line a screen; the window's contents page.

The list is written out, so that an installer sees every screen, and a reader too.
"""

import enum
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.words import say
from app.settings import Settings
from app.ui.context import Area, Context
from app.ui.screen import Key, Screen
from app.ui.screens.around.screen import AroundScreen
from app.ui.screens.audit.screen import AuditScreen
from app.ui.screens.billing.screen import BillingScreen
from app.ui.screens.charting.screen import ChartScreen
from app.ui.screens.components.screen import ComponentsScreen
from app.ui.screens.duplicates.screen import DuplicatesScreen
from app.ui.screens.help.screen import HelpScreen
from app.ui.screens.medication.screen import MedicationScreen
from app.ui.screens.patients.screen import PatientsScreen
from app.ui.screens.people.screen import PeopleScreen
from app.ui.screens.policies.screen import PoliciesScreen
from app.ui.screens.registration.screen import RegistrationScreen
from app.ui.screens.reviews.screen import ReviewsScreen
from app.ui.screens.settings.screen import SettingsScreen
from app.ui.screens.sync.screen import SyncScreen
from app.ui.screens.ward.screen import WardScreen
from app.ui.shell.keys import KEYS


class Stand(enum.Flag):
    """Where a screen can be reached."""

    RAIL = enum.auto()  # an item of its own at the left
    FOOT = enum.auto()  # the same, at the foot
    TAB = enum.auto()  # a section of a patient's tab


@dataclass(frozen=True, slots=True)
class Entry:
    """One screen: `action` is what the policy is asked, empty where everybody may.

    `letter` follows G. `make` is for a screen that needs more than its context.
    """

    area: Area
    screen: type[Screen]
    stand: Stand
    action: str = ""
    letter: str = ""
    make: Callable[[Context], Screen] | None = None

    def build(self, context: Context) -> Screen:
        """Make the screen."""
        return (self.make or self.screen)(context)


def entries(
    *,
    settings: Callable[[], Settings],
    change_settings: Callable[[Settings], str],
    about: Sequence[str],
    with_components: bool = False,
) -> tuple[Entry, ...]:
    """Every screen of the window, in the order of the rail.

    `change_settings` applies and keeps them, and answers why not or nothing. `with_components`
    adds the sheet of all controls, for developers.
    """
    everyday = (
        Entry(Area.WARD, WardScreen, Stand.RAIL, "view_ward", "W"),
        Entry(Area.PATIENTS, PatientsScreen, Stand.RAIL, "find_patient", "P"),
        Entry(Area.REGISTER, RegistrationScreen, Stand.RAIL, "register_patient", "R"),
        Entry(Area.DUPLICATES, DuplicatesScreen, Stand.RAIL, "merge_patients", "D"),
        Entry(Area.CHART, ChartScreen, Stand.TAB, "view_chart"),
        Entry(Area.MEDICATION, MedicationScreen, Stand.TAB, "view_chart"),
        Entry(Area.BILLING, BillingScreen, Stand.RAIL | Stand.TAB, "view_bill", "B"),
        Entry(Area.AROUND, AroundScreen, Stand.TAB, "update_patient"),
        Entry(Area.SYNC, SyncScreen, Stand.RAIL, "view_sync", "S"),
        Entry(Area.REVIEWS, ReviewsScreen, Stand.RAIL, "review_break_glass", "V"),
        Entry(Area.AUDIT, AuditScreen, Stand.RAIL, "view_audit", "U"),
        Entry(Area.PEOPLE, PeopleScreen, Stand.RAIL, "assign_ward", "O"),
        Entry(Area.POLICIES, PoliciesScreen, Stand.RAIL, "manage_policies", "Y"),
    )

    def make_help(context: Context) -> Screen:
        return HelpScreen(context, groups=key_groups(everyday), about=about)

    def make_settings(context: Context) -> Screen:
        return SettingsScreen(context, now=settings, change=change_settings)

    foot = (
        Entry(Area.HELP, HelpScreen, Stand.FOOT, letter="H", make=make_help),
        Entry(Area.SETTINGS, SettingsScreen, Stand.FOOT, letter="E", make=make_settings),
    )
    sheet = (Entry(Area.COMPONENTS, ComponentsScreen, Stand.RAIL),) if with_components else ()
    return (*everyday, *sheet, *foot)


def key_groups(listed: Sequence[Entry]) -> tuple[tuple[str, tuple[Key, ...]], ...]:
    """The keys by heading: those that work everywhere, then those of each screen."""
    places = tuple(
        Key(f"G {entry.letter}", say("Go to {place}", place=say(entry.screen.title)))
        for entry in listed
        if entry.letter
    )
    everywhere = (*(Key(key.label, say(key.words)) for key in KEYS), *places)
    own = tuple(
        (
            say(entry.screen.title),
            tuple(Key(say(key.keys), say(key.words)) for key in entry.screen.keys),
        )
        for entry in listed
        if entry.screen.keys
    )
    return ((say("Everywhere"), everywhere), *own)
