"""Schemas in JSON, good and wrong, for which Cedar itself is asked what they are."""

from typing import Any

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
