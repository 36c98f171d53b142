"""What the presenter of the audit screen told, for tests that need no window."""

from dataclasses import dataclass, field

from app.services.audit_review import PatientChoice
from app.ui.reach_words import ReachWords
from app.ui.screens.audit.presenter import ChainWords, LogRow


@dataclass
class Page:
    """What the presenter told."""

    rows: tuple[LogRow, ...] = ()
    count: str = ""
    more: bool = False
    nothing: str = ""
    choices: tuple[PatientChoice, ...] = ()
    words: str = ""
    chain: ChainWords | None = None
    error: str = ""
    reach: ReachWords | None = None
    told: list[str] = field(default_factory=list)

    def show_rows(self, rows: tuple[LogRow, ...], *, count: str, more: bool) -> None:
        self.rows, self.count, self.more, self.nothing = rows, count, more, ""

    def show_nothing(self, title: str, hint: str) -> None:
        self.rows, self.nothing = (), f"{title}. {hint}"

    def show_reach(self, words: ReachWords) -> None:
        self.reach = words

    def show_choices(self, choices: tuple[PatientChoice, ...], words: str) -> None:
        self.choices, self.words = choices, words

    def show_chain(self, words: ChainWords) -> None:
        self.chain = words

    def show_segment_error(self, words: str) -> None:
        self.error = words
