"""The types, expressions and policies of authz_cases in Cedar's own syntax."""

# ruff: noqa: C901, PLR0911, PLR0912 - one `match` is one language

import json
from typing import Any

Type = Any
Expr = tuple[Any, ...]

CEDAR_NAMES = {"B": "Bool", "L": "Long", "S": "String", "ip": "ipaddr"}


def type_text(kind: Type) -> str:
    match kind:
        case str():
            return CEDAR_NAMES.get(kind, kind)
        case ("E", name):
            return str(name)
        case ("set", element):
            return f"Set<{type_text(element)}>"
        case (_, attributes):
            inside = (f"{quote(n)}{'' if r else '?'}: {type_text(t)}" for n, t, r in attributes)
            return f"{{{', '.join(inside)}}}"
    raise AssertionError(kind)


def quote(string: str) -> str:
    return json.dumps(string, ensure_ascii=False)


def text(e: Expr) -> str:
    """The expression in Cedar's syntax, with brackets everywhere."""
    match e:
        case ("bool", value):
            return "true" if value else "false"
        case ("long", value):
            return str(value)
        case ("string", value):
            return quote(value)
        case ("entity", name, ident):
            return f'{name}::"{ident}"'
        case ("var", name):
            return str(name)
        case ("get", inner, name):
            return f"({text(inner)})[{quote(name)}]" if " " in name else f"({text(inner)}).{name}"
        case ("has", inner, name):
            return f"(({text(inner)}) has {quote(name)})"
        case ("is", inner, name):
            return f"(({text(inner)}) is {name})"
        case ("like", inner, pattern):
            return f'(({text(inner)}) like "{pattern}")'
        case ("if", test, yes, no):
            return f"(if {text(test)} then {text(yes)} else {text(no)})"
        case ("!" | "-" as sign, inner):
            return f"({sign}({text(inner)}))"
        case ("set", *elements):
            return f"[{', '.join(map(text, elements))}]"
        case ("record", fields):
            return f"{{{', '.join(f'{quote(n)}: {text(v)}' for n, v in fields)}}}"
        case ("call", name, argument):
            return f"{name}({text(argument)})"
        case ("method", name, subject, *arguments):
            return f"({text(subject)}).{name}({', '.join(map(text, arguments))})"
        case (operator, left, right):
            return f"(({text(left)}) {operator.strip()} ({text(right)}))"
    raise AssertionError(e)


def policy_text(policy: tuple[str, list[tuple[str, Expr]], Expr]) -> str:
    effect, conditions, (scope,) = policy
    parts = []
    for name in ("principal", "action", "resource"):
        match scope[name]:
            case None:
                parts.append(name)
            case ("is", kind):
                parts.append(f"{name} is {kind}")
            case ("is in", kind, target):
                parts.append(f"{name} is {kind} in {text(target)}")
            case ("in list", actions):
                listed = ", ".join(f'Action::"{a}"' for a in actions)
                parts.append(f"{name} in [{listed}]")
            case (operator, str() as action):
                parts.append(f'{name} {operator} Action::"{action}"')
            case (operator, target):
                parts.append(f"{name} {operator} {text(target)}")
    body = "".join(f" {word} {{ {text(e)} }}" for word, e in conditions)
    return f"{effect}({', '.join(parts)}){body};"
