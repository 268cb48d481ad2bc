"""What every document needs, loaded at import: imported once, before worker processes are forked from it."""

from __future__ import annotations

import pyarrow.parquet

from .classifier import classifier
from .document import read_document
from .network import the_network

__all__ = ["pyarrow"]

read_document("On 15 June 2001 the heads of state of six states founded the SCO in Shanghai.", None)
for name in ("kinds", "claims", "voices", "joints"):
    classifier(name)
the_network()
