"""Nobody goes round the policies: all services, screens and questions are walked."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import app
from app.domain.intents import INTENTS, OF_THE_ACCOUNT, UNASKED
from app.services import policies
from app.services.intents import GIVEN, LOOKS, UNASKED_LOOKS, UNRECORDED

TOP = Path(app.__file__).parent
AGAIN = "what the caller says"
PEP = ("guard", "policies", "why", "facts", "lists", "policy_matrix", "intents")


@dataclass
class Function:
    """What one function of the services does, by its own text."""

    is_public: bool
    takes_store: bool
    intents: set[str] = field(default_factory=set)
    returns: set[str] = field(default_factory=set)
    chosen_by: set[str] = field(default_factory=set)  # functions that return the action
    actions: set[str] = field(default_factory=set)
    calls: set[str] = field(default_factory=set)


def functions() -> dict[str, Function]:
    """Return every function of the services as module.name."""
    found = {}
    for file in sorted((TOP / "services").glob("*.py")):
        if file.stem in PEP:
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        homes = dict(_imported(tree))
        for node in (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)):
            found[f"{file.stem}.{node.name}"] = _function(node, file.stem, homes)
    return found


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the functions that a module imports from its neighbours, with their home."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("app.services."):
            for each in node.names:
                yield each.name, (node.module or "").rpartition(".")[2]


def _function(node: ast.FunctionDef, module: str, homes: dict[str, str]) -> Function:
    first = node.args.args[0].arg if node.args.args else ""
    made = Function(not node.name.startswith("_"), first == "store")
    for each in ast.walk(node):
        if isinstance(each, ast.Return) and each.value is not None:
            made.returns |= _texts(each.value)
    for call in (n for n in ast.walk(node) if isinstance(n, ast.Call)):
        match call:
            case ast.Call(func=ast.Attribute(attr="write", value=ast.Name(id="store"))):
                for word in (k.value for k in call.keywords if k.arg == "intent"):
                    made.intents |= _texts(word) or _assigned(node, word) or {AGAIN}
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="guard"), attr="require"),
                args=[_, ast.Constant(value=str(action)), *_],
            ):
                made.actions.add(action)
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="guard"), attr="require"),
                args=[_, ast.Call(func=ast.Name(id=chooser)), *_],
            ):
                made.chosen_by.add(f"{module}.{chooser}")
            case ast.Call(func=ast.Name(id=name)):
                made.calls.add(f"{homes.get(name, module)}.{name}")
            case ast.Call(func=ast.Attribute(value=ast.Name(id=other), attr=name)):
                made.calls.add(f"{other}.{name}")
    return made


def _texts(value: ast.expr) -> set[str]:
    return {
        n.value for n in ast.walk(value) if isinstance(n, ast.Constant) and isinstance(n.value, str)
    }


def _assigned(node: ast.FunctionDef, word: ast.expr) -> set[str]:
    """Return the texts that a function gives to the name of its intent."""
    found = (n for n in ast.walk(node) if isinstance(n, ast.Assign))
    values = (n.value for n in found if [ast.dump(t) for t in n.targets] == [_stored(word)])
    return {
        text
        for value in values
        if isinstance(value, ast.IfExp)
        for text in _texts(value.body) | _texts(value.orelse)
    }


def _stored(word: ast.expr) -> str:
    return ast.dump(word).replace("Load()", "Store()")


def asked(name: str, known: dict[str, Function], depth: int = 3) -> set[str]:
    """Return the actions that a function asks for, itself or by a function that it calls."""
    function = known.get(name)
    if function is None:
        return set()
    called = function.calls if depth else set()
    chosen = (known[each].returns for each in function.chosen_by)
    return function.actions.union(*chosen, *(asked(each, known, depth - 1) for each in called))


def asks(name: str, action: str, known: dict[str, Function]) -> bool:
    """Whether a function asks for an action; for a private one, whether all its callers do."""
    if action in asked(name, known):
        return True
    callers = [other for other, function in known.items() if name in function.calls]
    return (
        not known[name].is_public
        and bool(callers)
        and all(asks(caller, action, known) for caller in callers)
    )


def test_each_intent_stands_in_the_table_and_asks_for_its_action() -> None:
    known = functions()
    used, given = set(), set()
    for name, function in known.items():
        for intent in function.intents:
            if intent == AGAIN:
                given.add(name)
                continue
            used.add(intent)
            where = f"{name} writes {intent!r}: it belongs into app/domain/intents.py"
            assert intent in INTENTS or intent in OF_THE_ACCOUNT or intent in UNASKED, where
            for action in INTENTS.get(intent, ()):
                assert asks(name, action, known), f"{name} does not ask for {action}"
    assert used | {"log_in", "unlock"} == {*INTENTS, *OF_THE_ACCOUNT, *UNASKED}
    assert given == set(GIVEN)
    assert len({*INTENTS, *OF_THE_ACCOUNT, *UNASKED}) == sum(
        map(len, (INTENTS, OF_THE_ACCOUNT, UNASKED))
    )


def test_each_function_that_shows_something_asks_for_its_action() -> None:
    known = functions()
    seen = set()
    for name, function in known.items():
        if not (function.is_public and function.takes_store) or function.intents:
            continue
        seen.add(name)
        where = f"{name} takes the store: it belongs into app/services/intents.py"
        assert name in LOOKS or name in UNASKED_LOOKS, where
        if action := LOOKS.get(name):
            assert asks(name, action, known), f"{name} does not ask for {action}"
    assert seen == set(LOOKS) | set(UNASKED_LOOKS)


def is_recorded(name: str, known: dict[str, Function], depth: int = 4) -> bool:
    """Whether a function writes to the audit log, itself or by a function that it calls."""
    if name in {"audit_log.looked", "audit_log.searched"}:
        return True
    function = known.get(name)
    if function is None or not depth:
        return False
    calls = function.calls - {name}
    return bool(function.intents) or any(is_recorded(each, known, depth - 1) for each in calls)


def test_each_function_that_shows_something_is_recorded_or_says_why_not() -> None:
    known = functions()
    assert {name for name in LOOKS if not is_recorded(name, known)} == set(UNRECORDED)


def test_every_action_of_the_tables_is_one_of_the_policies() -> None:
    written = {action for needed in INTENTS.values() for action in needed}
    assert written | set(LOOKS.values()) <= set(policies.actions())


def questions() -> Iterator[tuple[str, ast.expr]]:
    """Yield the action of each question to the guard in app/, with the file that asks."""
    for file in sorted(TOP.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="guard"), attr="require" | "allowed"),
                    args=[_, action, *_],
                ):
                    yield file.relative_to(TOP).as_posix(), action


def test_every_action_that_the_code_asks_for_is_in_the_policies() -> None:
    found = list(questions())
    written = {node.value for _, node in found if isinstance(node, ast.Constant)}
    assert len(written) > 12
    assert written <= set(policies.actions())
    passed_on = {file for file, node in found if not isinstance(node, ast.Constant)}
    # the actions of the navigation, and those of a table that is decided about (`_action`)
    assert passed_on == {"ui/shell/workspace.py", "services/conflicts.py"}


def test_only_services_open_a_transaction() -> None:
    """A write elsewhere would go round the tables above; the store itself and sync are data."""
    for file in sorted(TOP.rglob("*.py")):
        area = file.relative_to(TOP).parts[0]
        if area not in {"services", "data", "sync"}:
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                match node:
                    case ast.Call(func=ast.Attribute(attr="write"), keywords=keywords):
                        assert "intent" not in {k.arg for k in keywords}, file
