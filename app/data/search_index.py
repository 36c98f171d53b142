"""The full-text index that patient search reads: derived from the rows, kept by triggers.

The triggers fire for every writer, sync's incoming rows included; they also name the records that
are to be compared again with all others (duplicate_todo). The index is no migration's business: it
is rebuilt from the rows whenever its definition here differs from the file's. Each patient keeps
one small integer (`patient_search_doc`), so that a change replaces one document.
"""

from collections.abc import Mapping
from functools import reduce

from sqlalchemy import Connection, text

from app.domain.scripts import FIRST, LAST, LETTERS, PIECES
from app.domain.search import (
    APOSTROPHES,
    LONG_LETTERS,
    PADDING,
    PHONE_TAIL,
    PLAIN_LETTERS,
    SOUND_MARK,
    SOUNDS,
    fold,
)

PREFIX = "patient_search"  # of every object made here

_TABLES = {
    "patient_search_doc": "CREATE TABLE patient_search_doc "
    "(doc INTEGER PRIMARY KEY, patient_id BLOB NOT NULL UNIQUE)",
    # Nothing but the index: no second copy of a name, and a document is deleted by its number.
    "patient_search": "CREATE VIRTUAL TABLE patient_search USING fts5("
    "name, sound, number, sealed, born, here, "
    "content = '', contentless_delete = 1, detail = column, "
    "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')",
}


def _replaced(sql: str, pairs: Mapping[str, str]) -> str:
    """Return SQL that replaces each key by its value, one after the other."""

    def step(inner: str, pair: tuple[str, str]) -> str:
        old, new = (part.replace("'", "''") for part in pair)
        return f"replace({inner}, '{old}', '{new}')"

    return reduce(step, pairs.items(), sql)


def _both_cases(letters: dict[str, str]) -> dict[str, str]:
    return letters | {k.upper(): v for k, v in letters.items() if len(k.upper()) == 1}


# Every Latin letter with a sign that folds to plain ones: SQLite itself folds ASCII alone.
_FOLDED = _both_cases(
    {
        letter: fold(letter)
        for letter in map(chr, range(0xC0, 0x180))
        if letter == letter.casefold() and fold(letter).isascii()
    }
    | PLAIN_LETTERS
)
_ELIDED = dict.fromkeys(APOSTROPHES, "")  # O'Brien is found as obrien too
_JOINED = _ELIDED | {"-": ""}
_BARE = dict.fromkeys(" -./()+", "")


def _last_part(column: str) -> str:
    """Return SQL for what follows the last hyphen, without padding: W07-000123 as 123."""
    head = f"rtrim({column}, replace({column}, '-', ''))"
    return f"ltrim(substr({column}, length({head}) + 1), '{PADDING}')"


def _numbered(column: str) -> str:
    return f"{_replaced(column, _BARE)} || ' ' || {_last_part(column)}"


def _latin(sql: str, otherwise: str) -> str:
    """Return SQL for a text in Latin letters as app.domain.scripts.latin gives it."""
    spelled = _replaced(f"(' ' || {sql})", PIECES | LETTERS)
    return f"iif({sql} GLOB '*[{FIRST}-{LAST}]*', {spelled}, {otherwise})"


def _name() -> str:
    whole = "p.family_name || ' ' || p.given_name"
    spellings = (
        whole,
        _replaced(whole, _JOINED),
        _replaced(whole, _ELIDED),
        _replaced(whole, _both_cases(PLAIN_LETTERS)),
        _replaced(whole, _both_cases(LONG_LETTERS)),
        _latin(f"({whole})", "''"),
    )
    former = "SELECT group_concat(i.family_name || ' ' || i.given_name, ' ') FROM patient_alias i"
    aliases = f"coalesce(({former} WHERE i.patient_id = p.id), '')"
    return " || ' ' || ".join((*spellings, aliases))


def _sound() -> str:
    """Return SQL for the sound keys of the names, as app.domain.search.sound_keys gives them.

    Each begins with a mark, so that no prefix of a name runs through them.
    """
    name = "(p.family_name || ' ' || p.given_name)"
    whole = f"' ' || lower({_latin(name, name)}) || ' '"
    plain = _replaced(f"({whole})", _ELIDED | _FOLDED | {"-": " ", ".": " "})
    sounds = reduce(lambda inner, pair: _replaced(inner, dict([pair])), SOUNDS, plain)
    return _replaced(sounds, {" ": f" {SOUND_MARK}"})


def _number() -> str:
    phone = _replaced("p.phone", _BARE)
    foreign = f"iif(i.value_token IS NULL, {_replaced('i.value', _BARE)}, '')"
    others = (
        f"SELECT group_concat({foreign}, ' ') FROM patient_identifier i",
        f"SELECT group_concat({_numbered('i.visit_number')}, ' ') FROM encounter i",
    )
    return " || ' ' || ".join(
        (
            _numbered("p.mrn"),
            phone,
            f"substr({phone}, -{PHONE_TAIL})",
            *(f"coalesce(({o} WHERE i.patient_id = p.id), '')" for o in others),
        )
    )


def _sealed() -> str:
    """Return SQL for the tokens of sealed numbers: found whole or not at all."""
    others = "SELECT group_concat(i.value_token, ' ') FROM patient_identifier i"
    return (
        "coalesce(p.national_id_token, '') || ' ' || "
        f"coalesce(({others} WHERE i.patient_id = p.id), '')"
    )


_DOCUMENT = (
    "INSERT INTO patient_search (rowid, name, sound, number, sealed, born, here) "
    f"SELECT d.doc, {_name()}, {_sound()}, {_number()}, {_sealed()}, "
    "coalesce(replace(p.birth_date, '-', ''), ''), "
    "CASE WHEN EXISTS (SELECT 1 FROM encounter e WHERE e.patient_id = p.id "
    "AND e.status = 'in_progress') THEN 'here' ELSE '' END "
    "FROM patient p JOIN patient_search_doc d ON d.patient_id = p.id"
)


def _forget(patient: str) -> str:
    return (
        "DELETE FROM patient_search WHERE rowid = "
        f"(SELECT doc FROM patient_search_doc WHERE patient_id = {patient});"
    )


def _refresh(patient: str) -> str:
    return f"{_forget(patient)} {_DOCUMENT} WHERE p.id = {patient};"


def _trigger(table: str, when: str, body: str, name: str) -> tuple[str, str]:
    full = f"{PREFIX}_{table}_{name}"
    return full, f"CREATE TRIGGER {full} AFTER {when} ON {table} BEGIN {body} END"


def _triggers() -> dict[str, str]:
    """Return the triggers by name; a table whose rows name a patient refreshes that patient."""
    known = "INSERT OR IGNORE INTO patient_search_doc (patient_id) VALUES (NEW.id);"
    # No OR IGNORE: the conflict clause of the statement that fires a trigger overrides it.
    compare = (
        " INSERT INTO duplicate_todo (patient_id) SELECT NEW.id "
        "WHERE NEW.id <= (SELECT after_id FROM duplicate_scan) "
        "AND NOT EXISTS (SELECT 1 FROM duplicate_todo WHERE patient_id = NEW.id);"
    )
    gone = "DELETE FROM patient_search_doc WHERE patient_id = OLD.id;"
    searched = "family_name, given_name, mrn, national_id_token, phone, birth_date"
    made = [
        _trigger("patient", "INSERT", known + _refresh("NEW.id") + compare, "insert"),
        _trigger("patient", f"UPDATE OF {searched}", _refresh("NEW.id") + compare, "update"),
        _trigger("patient", "DELETE", _forget("OLD.id") + gone, "delete"),
    ]
    for table, columns in (
        ("patient_identifier", "value, value_token, patient_id"),
        ("patient_alias", "family_name, given_name, patient_id"),
        ("encounter", "visit_number, patient_id, status"),
    ):
        both = _refresh("OLD.patient_id") + _refresh("NEW.patient_id")
        made += [
            _trigger(table, "INSERT", _refresh("NEW.patient_id"), "insert"),
            _trigger(table, f"UPDATE OF {columns}", both, "update"),
            _trigger(table, "DELETE", _refresh("OLD.patient_id"), "delete"),
        ]
    return dict(made)


def _found(connection: Connection) -> dict[str, str]:
    rows = connection.execute(
        text(
            "SELECT name, sql FROM sqlite_schema WHERE name GLOB 'patient_search*' "
            "AND (type = 'trigger' OR name IN ('patient_search', 'patient_search_doc'))"
        )
    )
    return {r.name: r.sql for r in rows}


def installed(connection: Connection) -> bool:
    """Whether the index and its triggers in the file are the ones that are defined here."""
    return _found(connection) == _TABLES | _triggers()


def drop(connection: Connection) -> None:
    """Take the index and its triggers away: a migration may not rename tables under them."""
    for name, sql in _found(connection).items():
        kind = "TRIGGER" if sql.startswith("CREATE TRIGGER") else "TABLE"
        connection.exec_driver_sql(f"DROP {kind} {name}")


def install(connection: Connection) -> None:
    """Make the index from the rows and install its triggers, within the transaction."""
    for statement in (_TABLES | _triggers()).values():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        "INSERT INTO patient_search_doc (patient_id) SELECT id FROM patient ORDER BY id"
    )
    connection.exec_driver_sql(_DOCUMENT)


def copied(schema: str) -> tuple[str, ...]:
    """Return SQL that makes the same index and patients in an attached database, to measure it."""
    doc, index = (
        sql.replace(" patient_search", f" {schema}.patient_search", 1) for sql in _TABLES.values()
    )
    return (
        doc,
        index,
        f"INSERT INTO {schema}.patient_search_doc SELECT doc, patient_id FROM patient_search_doc",
        _DOCUMENT.replace("INTO patient_search", f"INTO {schema}.patient_search", 1),
        f"CREATE TABLE {schema}.patient AS SELECT * FROM patient",
        f"CREATE UNIQUE INDEX {schema}.patient_by_id ON patient (id)",
    )
