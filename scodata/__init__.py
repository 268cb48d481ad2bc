"""Reference dataset on the Shanghai Cooperation Organisation, 1996 to today.

Every summit, state, initiative and body, each value with its source, and the claims that documents make about them.
Start with `scodata.tables()` and `scodata.load("summits")`; `scodata.cite()` says how to cite what you used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .reading.citing import cite
    from .reading.coverage import coverage, sources
    from .reading.extras import extract, validate
    from .reading.frames import load
    from .reading.integrity import verify
    from .reading.names import lookup, resolve
    from .reading.network import discourse_network
    from .reading.panels import dyad_years, members, state_years
    from .reading.provenance import why
    from .reading.query import sql
    from .reading.tables import describe, tables

    __version__: str
    cutoff: str

__all__ = [
    "__version__", "cite", "coverage", "cutoff", "describe", "discourse_network", "dyad_years", "extract", "load",
    "lookup", "members", "resolve", "sources", "sql", "state_years", "tables", "validate", "verify", "why",
]  # fmt: skip

_HOMES = {
    "cite": "reading.citing",
    "coverage": "reading.coverage",
    "describe": "reading.tables",
    "discourse_network": "reading.network",
    "dyad_years": "reading.panels",
    "extract": "reading.extras",
    "load": "reading.frames",
    "lookup": "reading.names",
    "members": "reading.panels",
    "resolve": "reading.names",
    "sources": "reading.coverage",
    "sql": "reading.query",
    "state_years": "reading.panels",
    "tables": "reading.tables",
    "validate": "reading.extras",
    "verify": "reading.integrity",
    "why": "reading.provenance",
}


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used, so that the import itself costs nothing."""
    if name in ("__version__", "cutoff"):
        from .reading.package import descriptor

        value: Any = descriptor()["version" if name == "__version__" else "cutoff"]
    elif name in _HOMES:
        value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    else:
        raise AttributeError(f"module 'scodata' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
