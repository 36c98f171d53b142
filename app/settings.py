"""The settings of this workstation: one typed table, kept in one JSON file in the data folder.

A new setting is one line in `Settings`. A file that cannot be read, or a value that does not fit,
never stops the start: the default stands, and the caller is told in words.
"""

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, NamedTuple, get_args, get_origin, get_type_hints

FILE_NAME = "settings.json"

Appearance = Literal["system", "light", "dark"]
Contrast = Literal["system", "normal", "high"]
Density = Literal["comfortable", "compact"]
Language = Literal["en", "fr", "sw", "ar"]
# The media of app/reports/band.py.
BandSize = Literal["band-adult", "band-child"]
LabelSize = Literal["label-50x25", "label-70x35", "label-89x36"]


class Between(NamedTuple):
    """The bounds of a whole number, both allowed."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default and its bounds."""

    appearance: Appearance = "system"
    contrast: Contrast = "system"
    density: Density = "comfortable"
    language: Language = "en"
    lock_after_minutes: Annotated[int, Between(1, 15)] = 5
    backup_folder: str = ""  # where backups go by the clock; empty: none are made
    backup_every_hours: Annotated[int, Between(1, 168)] = 4
    backups_kept: Annotated[int, Between(2, 1000)] = 42
    document_printer: str = ""  # by the system's name; empty: the system's own
    band_printer: str = ""  # empty: bands and labels are saved as PDF
    label_printer: str = ""
    band_size: BandSize = "band-adult"
    label_size: LabelSize = "label-50x25"


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings in force, and what of the file could not be used, in words."""

    settings: Settings
    problems: tuple[str, ...]


def load(home: Path) -> Loaded:
    """Read the settings of a data folder; a missing file means the defaults."""
    path = home / FILE_NAME
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Loaded(Settings(), ())
    except (OSError, ValueError):
        return Loaded(Settings(), (f"{path} cannot be read; the default settings are used.",))
    if not isinstance(found, dict):
        return Loaded(Settings(), (f"{path} is no table of settings; the defaults are used.",))
    values, problems = {}, []
    for field in dataclasses.fields(Settings):
        if field.name not in found:
            continue
        if fits(field.name, found[field.name]):
            values[field.name] = found[field.name]
        else:
            problems.append(f"{field.name} in {path} has no possible value; the default is used.")
    return Loaded(Settings(**values), tuple(problems))


def save(home: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all. Raises OSError where the folder takes no file."""
    path = home / FILE_NAME
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps(dataclasses.asdict(settings), indent=2) + "\n", encoding="utf-8")
    beside.replace(path)


def fits(name: str, value: object) -> bool:
    """Whether a value lies within the bounds of a setting."""
    hint = get_type_hints(Settings, include_extras=True)[name]
    if hint is str:
        return isinstance(value, str)
    if get_origin(hint) is Literal:
        return value in get_args(hint)
    _whole, bounds = get_args(hint)
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return is_whole and bounds.least <= value <= bounds.most
