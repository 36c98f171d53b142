"""Texts, good and wrong, for which Cedar itself is asked what they are."""

# ruff: noqa: E501 - a text stands on its own line, however long

from typing import Any

EXPRESSIONS: list[str] = [
    '"a\\u{1F600}" == "b"',
    '"\\x41" == "A"',
    '"\\x80" == "A"',
    '"\\u{110000}" == "b"',
    '"\\u{d800}" == "b"',
    '"a\nb" == "b"',
    '"a\\\nb" == "b"',
    '"\\q" == "b"',
    '"a" like "\\*\\u{41}"',
    '"\\*" == "a"',
    "principal.a==1&&principal.a==2||false",
    "1<2",
    "1 < 2 < 3",
    "-1-1 == -2",
    "- 1 == 1",
    "----1 == 1",
    "-----1 == 1",
    "!!!!true",
    "!!!!!true",
    "!-1 == 1",
    "-(-1) == 1",
    "1*2*3 == 6",
    "1*principal.a*2 == 1",
    "principal.a*principal.a == 1",
    "-9223372036854775808 < 0",
    "--9223372036854775808 < 0",
    "(-9223372036854775808) < 0",
    "9223372036854775807 > 0",
    "00012 == 12",
    "0x10 == 1",
    "1.5 == 1",
    'principal["a"] == 1',
    'principal["b c"] == 1',
    "principal[a] == 1",
    'principal.s.contains("x",)',
    "principal.s.contains()",
    "principal.s.contains",
    'principal.s.contains("x").foo',
    "[1,2,3,].contains(1)",
    "[,].contains(1)",
    "{a:1,}.a == 1",
    '{"a":1,b:2}.b == 2',
    "{a:1,a:2}.a == 2",
    "{}.a == 1",
    "if true then 1 == 1 else false",
    "(if true then 1 else 2) == 1",
    "if true then true",
    "true && if true then true else false",
    "true || if true then true else false",
    "if true then true else false && 1",
    'principal is U in G::"a"',
    'principal is U in [G::"a"]',
    'principal is "U"',
    'principal is U::"a"',
    "principal has a.b",
    'principal has "a".b',
    "principal has a && true",
    "principal has (a)",
    "principal.has == 1",
    "principal.like",
    "principal.a.b.c",
    'U::"a" == principal',
    'U :: "a" == principal',
    'U::a::"b" == principal',
    '::U::"a" == principal',
    'principal in resource in G::"a"',
    'principal in (G::"a")',
    "context.c",
    "principal==principal",
    "principal = principal",
    "principal === principal",
    "a == 1",
    "foo(1) == 1",
    "ip(1)",
    'ip("1.1.1.1", "a")',
    'ip() == ip("1.1.1.1")',
    "principal.isIpv4()",
    'U::"a".s.contains("x")',
    '"x".contains("y")',
    "1.contains(1)",
    "(1).contains(1)",
    "true.a",
    "principal . a == 1",
    "principal.\na == 1",
    "// comment\n true",
    "true // c",
    "/* x */ true",
    "true;",
    "",
    "true false",
    "true,",
    "(true",
    "true)",
    "principal.a + 1 - 2 * 3 == 1",
    "principal.a / 2 == 1",
    "principal.a % 2 == 1",
    "principal.a <> 1",
    "not true",
    "true and true",
    'context has "c" && context["c"]',
    'principal.hasTag("x") && principal.getTag("x") like "*"',
    'principal.getTag("x")',
    'decimal("1.0") == decimal("1.00")',
    '"é" == "e"',
    '"\\u{e9}" == "é"',
    "principal.é == 1",
    "is == 1",
    "in",
    "has",
    "principal.in",
    "true == true == true",
    "(true == true) == true",
    "principal.a < 1 == true",
    "!principal.a == 1",
    "-principal.a.b == 1",
    "!context.c",
    '"a" like 1',
    '"a" like "a" like "b"',
    "principal has a has b",
    "[[1],[2]].contains([1])",
    "{a: {b: 1}}.a.b == 1",
    '"\\0" == "\\0"',
    '"\\\'" == "x"',
    "'a' == 'a'",
    'principal.s == ["a"]',
    "1 != 2",
    "1 !== 2",
    "!(1 == 2)",
    "__cedar::x",
    "principal.__cedar",
    'action == Action::"v"',
    "principal == ?principal",
    "?resource == resource",
    'decimal("1.5").greaterThanOrEqual(decimal("1.5"))',
    'decimal("1.5").lessThanOrEqual(decimal("1.4"))',
    'decimal("1.5").greaterThan(decimal("-1.5"))',
    'decimal("1.50000") == decimal("1.5")',
    'decimal("922337203685477.5808") == decimal("1.0")',
    'decimal("-922337203685477.5808") == decimal("1.0")',
    'decimal(".5") == decimal("0.5")',
    'decimal("1.") == decimal("1.0")',
    'ip("1.2.3.4").isIpv4()',
    'ip("::").isIpv6()',
    'ip("127.255.0.1").isLoopback()',
    'ip("127.0.0.0/7").isLoopback()',
    'ip("::1/127").isLoopback()',
    'ip("239.1.1.1").isMulticast()',
    'ip("ff02::1").isMulticast()',
    'ip("10.1.2.3").isInRange(ip("10.0.0.0/8"))',
    'ip("10.0.0.0/7").isInRange(ip("10.0.0.0/8"))',
    'ip("::1").isInRange(ip("0.0.0.0/0"))',
    'ip("1:2:3:4:5:6:7:8/65").isInRange(ip("1:2:3:4::/64"))',
    'ip("01.2.3.4").isIpv4()',
    'ip("1.2.3.4/033").isIpv4()',
    'ip("1.2.3.4/33").isIpv4()',
    'ip("::ffff:1.2.3.4").isIpv6()',
    'ip("1::2::3").isIpv6()',
    'ip("12345::").isIpv6()',
    'ip("1:2:3:4:5:6:7::").isIpv6()',
    'ip("1:2:3:4:5:6:7:8:9").isIpv6()',
    'ip("1:2:3:4:5:6:7:").isIpv6()',
    'ip("") == ip("")',
    'ip("::1/") == ip("::1")',
    'datetime("2024-02-29").toDate() == datetime("2024-02-29T00:00:00Z")',
    'datetime("2023-02-29") == datetime("2023-03-01")',
    'datetime("1900-02-29") == datetime("2000-02-29")',
    'datetime("2024-01-01T24:00:00Z") == datetime("2024-01-02")',
    'datetime("2024-01-01T00:00:60Z") == datetime("2024-01-01")',
    'datetime("2024-01-01T00:00:00+2400") == datetime("2024-01-01")',
    'datetime("2024-01-01T00:00:00.12Z") == datetime("2024-01-01")',
    'datetime("2024-01-01T01:00:00.000+0100") == datetime("2024-01-01")',
    'datetime("0000-01-01") < datetime("9999-12-31")',
    'datetime("1969-12-31T23:00:00Z").toTime() == duration("23h")',
    'datetime("1969-12-31T23:00:00Z").toDate() == datetime("1969-12-31")',
    'datetime("2024-01-01").offset(duration("-1ms")).toTime() == duration("23h59m59s999ms")',
    'datetime("2024-01-02").durationSince(datetime("2024-01-01")) == duration("1d")',
    'datetime("9999-12-31").offset(duration("9223372036854775807ms")) < datetime("2024-01-01")',
    'duration("1d2h3m4s5ms").toMilliseconds() == 93784005',
    'duration("-90m").toHours() == -1',
    'duration("-25h").toDays() == -1',
    'duration("61s").toMinutes() == 1',
    'duration("1m").toSeconds() == 60',
    'duration("1h1d") == duration("25h")',
    'duration("") == duration("0ms")',
    'duration("-") == duration("0ms")',
    'duration("9223372036854775808ms") == duration("0ms")',
    'duration("-9223372036854775808ms") < duration("0ms")',
    'duration("106751991168d") == duration("0ms")',
    'duration("1.5h") == duration("90m")',
    "principal.r.n == 3",
    "principal.r == {n: 3}",
    'principal in G::"a"',
    'G::"a" in principal',
    'principal in [G::"b", G::"a"]',
    "principal in [1]",
    "principal in 1",
    "1 in principal",
    'principal.s.containsAll(["y", "x"])',
    'principal.s.containsAny(["z"])',
    'principal.s.contains("y")',
    'principal.s.containsAll("x")',
    "[].isEmpty()",
    "[1, 1, 2] == [2, 1]",
    "[[1], [1, 1]] == [[1]]",
    '{a: 1, b: "x"} == {b: "x", a: 1}',
    '1 == "1"',
    "true == 1",
    'principal.hasTag("x")',
    'principal.getTag("x") == "y"',
    "principal.hasTag(1)",
    'R::"q".hasTag("x")',
    'R::"q" has x',
    'R::"q".x',
    'U::"gone".a == 1',
    "9223372036854775807 + 1 == 0",
    "-9223372036854775808 - 1 == 0",
    "-(-9223372036854775808) == 0",
    "4611686018427387904 * 2 == 0",
    '"a" < "b"',
    "true < false",
    '1 < datetime("2024-01-01")',
    '-"a" == 1',
    "!1",
    "1 && true",
    "true && 1",
    "false && 1",
    "true || 1",
    "false || 1",
    "if 1 then true else false",
    '"x".isEmpty()',
    "1 is U",
    "1 has a",
    "(1).a",
    '1 like "*"',
    '"abc" like "a*c"',
    '"a*c" like "a\\*c"',
    '"abc" like "a\\*c"',
    '"" like ""',
    '"" like "*"',
    '"ab" like "*b*a*"',
    '"aXbXc" like "*X*X*"',
    "{a:1,b:1,c:1,d:1,e:1,f:1,g:1,h:1,i:1,j:1}.j == 1",
    "{a:1,b:1,c:1,d:1,e:1,f:1,g:1,h:1,i:1,j:1} has k",
    'principal.s.contains("x", "y")',
    '"x".foo()',
    'ip("1.1.1.1").isIpv4(1)',
    'action == Action::"v" && action in Action::"v"',
    "principal is U && resource is R",
    "context has c",
    "context == {}",
]

POLICIES: list[str] = [
    "permit(principal,action,resource)",
    "permit(principal,action,resource);;",
    "permit (principal , action , resource ) ;",
    'permit(principal == U::"a" , action == Action::"v", resource == R::"b") when{true}unless{false};',
    "permit(principal,action,resource) when {true} when {false};",
    "permit(principal,action,resource) if {true};",
    "allow(principal,action,resource);",
    "@id permit(principal,action,resource);",
    "@id() permit(principal,action,resource);",
    '@id("a","b") permit(principal,action,resource);',
    '@a("1")\n@b("2") permit(principal,action,resource);',
    '@when("x") permit(principal,action,resource);',
    '@"x" permit(principal,action,resource);',
    "permit(action,principal,resource);",
    "permit(principal,action);",
    "permit(principal,action,resource,context);",
    'permit(principal in [U::"a"],action,resource);',
    'permit(principal,action == [Action::"v"],resource);',
    'permit(principal,action in Action::"v",resource);',
    'permit(principal,action in [Action::"v",Action::"v"],resource);',
    "permit(principal,action is Action,resource);",
    'permit(principal is U,action,resource is R in G::"a");',
    'permit(principal != U::"a",action,resource);',
    "permit(principal,action,resource == principal);",
    'permit(principal in U::"a" in G::"x",action,resource);',
    "permit(principal,action,resource) when { true } // x",
    "forbid(principal,action,resource) unless { context has c && context.c };",
    " ",
    "// only comment",
    "permit(principal: U,action,resource);",
    'permit("principal",action,resource);',
    'permit(principal,action == Action::"\\u{76}",resource);',
    "PERMIT(principal,action,resource);",
    "permit(principal is G,action,resource);",
    'permit(principal in G::"x",action,resource);',
]

SCHEMAS: list[str] = [
    "entity A; namespace N { entity A; }",
    "namespace N { entity A; } namespace N { entity B; }",
    "namespace __cedar { entity A; }",
    "entity Bool;",
    "type A = Long; entity A;",
    "entity Set;",
    "entity String = {a: String};",
    "type T = {};entity A = T;",
    "entity A = { a: { b: Long } } tags Long;",
    "entity A in A;",
    "entity A in [A, A];",
    'entity A enum ["a","a"];',
    "entity A enum [];",
    'entity A enum "a";',
    "entity A { };",
    "entity A = Long;",
    "action a appliesTo { principal: A, resource: A }; entity A;",
    "action a appliesTo { principal: [], resource: [] };",
    "action a appliesTo { resource: A, principal: A, context: {}, }; entity A;",
    "action a appliesTo {};",
    "action a appliesTo { principal: A }; entity A;",
    "action a in b; action b;",
    "action a in [b,]; action b;",
    'action "a b" in ["c"], d; action c;',
    'action a in Action::"b"; action b;',
    "namespace N { action a in b; action b; }",
    'namespace N { action a in Action::"b"; action b; }',
    'namespace N { action a in N::Action::"b"; action b; }',
    'action b; namespace N { action a in Action::"b"; }',
    'entity A = { "a": Long, };',
    "entity A = { if: Long };",
    "entity if;",
    "entity Action;",
    "entity A = { a: Foo::B };",
    "type T = Set<T>;",
    "type A = B; type B = A;",
    "entity A = { x: Action };",
    "action a appliesTo {principal:[A],resource:[A],context: T}; type T = {}; entity A;",
    "action a appliesTo {principal:[A],resource:[A],context: Long}; entity A;",
    "action a, a;",
    "@a entity A;",
    '@a("x") @a("y") entity A;',
    "entity A, A;",
    "entity A = { a?: Long } ; ;",
    "namespace A::B { entity C; } entity D in [A::B::C];",
    "entity A = { x: __cedar::Long, y: __cedar::ipaddr };",
    "entity A = { x: ipaddr, y: Extension };",
    "type ipaddr = Long; entity A = { i: ipaddr };",
    "entity ipaddr; entity A = {i: ipaddr};",
    "type Long = String;",
    "type Record = String;",
    "entity A = { x: Boolean };",
    "entity A = {}",
    "namespace N {}",
    "entity A = { x: Set<Set<Long>> };",
    "entity A = { x: Set };",
    "entity A in [B];",
    "entity A in []; ",
    "action a; action b in [a] appliesTo {principal: X, resource: X}; entity X;",
    "entity in;",
    "entity A in [B]; entity B in [A];",
    'entity E enum ["a"]; entity A in [E];',
    'entity E enum ["a"] tags Long;',
    'entity E in [A] enum ["a"]; entity A;',
    "type T = Action;",
    "entity A = { a: A };",
    "entity A tags A;",
    "entity principal; entity permit;",
    'entity A = { "": Long, "a\\u{1}b": Long };',
    "entity type;",
    "type type = Long; entity A = { type: type };",
    "entity namespace; action action;",
    "@permit entity A;",
    '@if("x") entity A;',
    "action a appliesTo {principal: A, principal: A, resource: A}; entity A;",
    "namespace N { entity A; } action a appliesTo { principal: A, resource: N::A };",
    "// c\nentity A; // d",
    "/* c */ entity A;",
    "entity A = { x: Long }; type A = Long;",
    "entity __cedar;",
    "entity __cedarx;",
    "type __cedar = Long;",
    "namespace N { type Long = String; entity A = { x: Long}; }",
    "namespace Long { entity A; }",
    "namespace if { entity A; }",
    "action a; namespace N { action a; }",
    "type T = Long; namespace N { type T = String; }",
    "type T = Long; namespace N { entity T; }",
    "entity A in [B,]; entity B;",
    "action a appliesTo {principal:[A,],resource:[A]}; entity A;",
    'entity A enum ["a",];',
    "action a,; ",
    "entity A,;",
    "entity A = {a: Long,};",
    "entity A = {in: Long};",
    "entity A = {has: Long};",
    "entity A = {true: Long};",
    "entity A = {principal: Long};",
    "action if;",
    "action in;",
    'action "if";',
    "namespace N { entity Action; }",
    "entity Boolean; entity A = { x: Boolean };",
    "type Boolean = Long;",
    "action a in []; ",
    "entity A = { x: N::B }; namespace N { type B = {y: A}; }",
    "entity A in [N::B]; namespace N { type B = Long; }",
    "action a appliesTo { principal: T, resource: A}; type T = Long; entity A;",
    "action a appliesTo { principal: [A, A], resource: A}; entity A;",
    "action a in [b, b]; action b;",
    "namespace N { entity A = {x: A}; } entity B = { y: N::A };",
    "action a appliesTo { context: {}, principal: A, resource: A}; entity A;",
    "action a appliesTo { principal: A, resource: A, context: N::C}; entity A; namespace N { type C = {z: Long}; }",
    "action a appliesTo { principal: Action, resource: A}; entity A; action b;",
    "entity A in [Action]; action b;",
    "entity A = { x: Set<Action> }; action b;",
    "@x@y entity A;",
    'entity A = { @doc("x") a: Long, @b b?: Set<{c: A}> };',
    "action a in a;",
    "entity A tags Set<String> ;",
    "entity A in [B] tags Long; entity B;",
    "entity A in [B] {x: Long} tags Long; entity B;",
    "entity A in B {x: Long}; entity B;",
    "entity A { x: Long };",
    "type T = { a: Long } ; entity A = { t?: T };",
    "type T = {a: T2}; type T2 = Set<A>; entity A = {x: T};",
    "action a appliesTo {principal: A, resource: A, context: T2}; type T2 = T; type T = {}; entity A;",
]

JSON_SCHEMAS: list[dict[str, Any]] = [
    {"": {"entityTypes": {"A": {}}, "actions": {}}},
    {
        "": {
            "entityTypes": {
                "A": {"shape": {"type": "Record", "attributes": {"x": {"type": "Long"}}}}
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {"shape": {"type": "Record", "attributes": {"x": {"type": "Bool"}}}}
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {
                    "shape": {
                        "type": "Record",
                        "attributes": {"x": {"type": "Boolean", "required": False}},
                    }
                }
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {
                    "shape": {
                        "type": "Record",
                        "attributes": {
                            "x": {"type": "Set", "element": {"type": "Entity", "name": "A"}}
                        },
                    }
                }
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {"A": {"shape": {"type": "Record", "attributes": {"x": {"type": "A"}}}}},
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {
                    "shape": {
                        "type": "Record",
                        "attributes": {"x": {"type": "EntityOrCommon", "name": "A"}},
                    }
                }
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {
                    "shape": {
                        "type": "Record",
                        "attributes": {"x": {"type": "EntityOrCommon", "name": "Long"}},
                    }
                }
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {
                    "shape": {
                        "type": "Record",
                        "attributes": {"x": {"type": "Entity", "name": "Zz"}},
                    }
                }
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {
                    "shape": {
                        "type": "Record",
                        "attributes": {"x": {"type": "Extension", "name": "ipaddr"}},
                    }
                }
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {
                    "shape": {
                        "type": "Record",
                        "attributes": {"x": {"type": "Extension", "name": "zz"}},
                    }
                }
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {"shape": {"type": "Record", "attributes": {"x": {"type": "ipaddr"}}}}
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {"shape": {"type": "Record", "attributes": {"x": {"type": "__cedar::Long"}}}}
            },
            "actions": {},
        }
    },
    {"": {"entityTypes": {"A": {"shape": {"type": "Record"}}}, "actions": {}}},
    {"": {"entityTypes": {"A": {"shape": {"type": "Long"}}}, "actions": {}}},
    {
        "": {
            "entityTypes": {
                "A": {"shape": {"type": "Record", "attributes": {"x": {"type": "Set"}}}}
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {
                    "shape": {
                        "type": "Record",
                        "attributes": {"x": {"type": "Long", "element": {"type": "Long"}}},
                    }
                }
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {
                    "shape": {
                        "type": "Record",
                        "attributes": {
                            "x": {
                                "type": "Record",
                                "attributes": {"y": {"type": "String", "required": True}},
                            }
                        },
                    }
                }
            },
            "actions": {},
        }
    },
    {"": {"entityTypes": {"A": {"enum": ["a", "b"]}}, "actions": {}}},
    {"": {"entityTypes": {"A": {"enum": []}}, "actions": {}}},
    {
        "": {
            "entityTypes": {"A": {"enum": ["a"], "shape": {"type": "Record", "attributes": {}}}},
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {"A": {"tags": {"type": "Set", "element": {"type": "String"}}}},
            "actions": {},
        }
    },
    {"": {"entityTypes": {"A": {"memberOfTypes": ["A"]}}, "actions": {}}},
    {"": {"entityTypes": {"A": {"memberOfTypes": ["Q"]}}, "actions": {}}},
    {"": {"entityTypes": {"A": {"foo": 1}}, "actions": {}}},
    {"": {"entityTypes": {"A::B": {}}, "actions": {}}},
    {"": {"entityTypes": {"if": {}}, "actions": {}}},
    {"": {"entityTypes": {"Action": {}}, "actions": {}}},
    {"": {"entityTypes": {"Long": {}}, "actions": {}}},
    {
        "": {
            "entityTypes": {},
            "actions": {},
            "commonTypes": {"T": {"type": "Long"}, "U": {"type": "T"}},
        }
    },
    {"": {"entityTypes": {}, "actions": {}, "commonTypes": {"T": {"type": "T"}}}},
    {
        "": {
            "entityTypes": {"A": {"shape": {"type": "T"}}},
            "actions": {},
            "commonTypes": {"T": {"type": "Record", "attributes": {"x": {"type": "Long"}}}},
        }
    },
    {"": {"entityTypes": {}, "actions": {}, "commonTypes": {"Long": {"type": "String"}}}},
    {"": {"entityTypes": {}}},
    {"": {"actions": {}}},
    {"": {}},
    {},
    {
        "N": {
            "entityTypes": {"A": {}},
            "actions": {"v": {"appliesTo": {"principalTypes": ["A"], "resourceTypes": ["N::A"]}}},
        }
    },
    {"N": {"entityTypes": {"A": {}}, "actions": {}}, "": {"entityTypes": {"A": {}}, "actions": {}}},
    {"": {"entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}}, "actions": {"v": {}}}},
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"appliesTo": {"principalTypes": ["A"], "resourceTypes": ["B"]}}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"appliesTo": {"principalTypes": [], "resourceTypes": ["B"]}}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"appliesTo": {"principalTypes": ["A"]}}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"appliesTo": {}}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {
                "v": {
                    "appliesTo": {
                        "principalTypes": ["A"],
                        "resourceTypes": ["B"],
                        "context": {"type": "Record", "attributes": {"x": {"type": "Long"}}},
                    }
                }
            },
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {
                "v": {
                    "appliesTo": {
                        "principalTypes": ["A"],
                        "resourceTypes": ["B"],
                        "context": {"type": "Long"},
                    }
                }
            },
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"appliesTo": None}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"memberOf": [{"id": "g"}]}, "g": {}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"memberOf": [{"id": "zz"}]}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"memberOf": [{"id": "g", "type": "Action"}]}, "g": {}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"memberOf": [{"id": "g", "type": "Foo"}]}, "g": {}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"memberOf": []}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"memberOf": None}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"attributes": {}}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}},
            "actions": {"v": {"annotations": {"a": "b"}}},
        }
    },
    {
        "": {
            "entityTypes": {"A": {"annotations": {"doc": "x"}}},
            "actions": {},
            "annotations": {"x": "y"},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {
                    "shape": {
                        "type": "Record",
                        "attributes": {"x": {"type": "Long", "annotations": {"d": "e"}}},
                        "additionalAttributes": False,
                    }
                }
            },
            "actions": {},
        }
    },
    {
        "": {
            "entityTypes": {
                "A": {"shape": {"type": "Record", "attributes": {}, "additionalAttributes": True}}
            },
            "actions": {},
        }
    },
    {"__cedar": {"entityTypes": {}, "actions": {}}},
    {"if": {"entityTypes": {}, "actions": {}}},
    {"a b": {"entityTypes": {}, "actions": {}}},
    {"": {"entityTypes": {"A": {}, "B": {"memberOfTypes": ["A"]}}, "actions": {"any thing": {}}}},
    {"": {"entityTypes": {"A": {"shape": None}}, "actions": {}}},
    {"": {"entityTypes": {"A": {"memberOfTypes": None}}, "actions": {}}},
    {"": {"entityTypes": {"A": None}, "actions": {}}},
]
