"""A small network that tells kinds of claims by their words in order: read from one file, run with numpy.

Two convolutions look at each word among its neighbours; a few weighted glances, the strongest and the mean of what they
see, with who speaks how, make the answer. How it was trained and how well it does stands in docs/classifiers.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from .features import tokens_of
from .lexicon import FOLDER

KINDS = ("commitment", "evaluation", "event", "prediction", "proposal", "state")
CLAIMANTS = ("author", "person", "state", "body", "unnamed")
ATTRIBUTIONS = ("author", "indirect", "direct")
VOICES = len(CLAIMANTS) * len(ATTRIBUTIONS)
LONGEST = 60
"""Words of a claim that are read."""
HALF = 7
"""Word vectors are kept as whole numbers from -7 to 7, two to a byte, one scale a word."""
Array = Any


def words_of(claim: str) -> list[str]:
    """The words of a claim as the network knows them."""
    return tokens_of(claim)[:LONGEST]


def ending_of(word: str) -> str:
    """The last letters of a word that is long enough to have an ending."""
    return word[-3:] if len(word) > 4 else ""


@dataclass(frozen=True, slots=True)
class Network:
    """The weights, ready to use."""

    vocabulary: dict[str, int]
    tails: dict[str, int]
    weights: dict[str, Array]

    @classmethod
    def read(cls, path: Path) -> Network:
        """The network from its file."""
        with np.load(path) as file:
            arrays = {name: file[name] for name in file.files}
        words, tails = (bytes(arrays.pop(name)).decode("utf-8").split("\n") for name in ("vocabulary", "tails"))
        for name in ("words", "endings"):
            pairs = arrays[name]
            whole = np.stack([pairs >> 4, pairs & 15], axis=2).reshape(len(pairs), -1).astype(np.float32) - HALF
            arrays[name] = whole * arrays.pop(f"{name}_scale").astype(np.float32)[:, None]
        for name in ("near", "far"):
            kernel = arrays[name].astype(np.float32)
            arrays[name] = kernel.transpose(2, 1, 0).reshape(-1, kernel.shape[0])
        weights = {name: array.astype(np.float32) for name, array in arrays.items()}
        numbered = {word: n for n, word in enumerate(words, 2)}
        return cls(numbered, {tail: n for n, tail in enumerate(tails, 1)}, weights)

    def probabilities(self, claim: str, claimant_type: str, attribution: str) -> dict[str, float]:
        """How likely each kind is."""
        own, words = self.weights, words_of(claim)
        rows = own["words"][[self.vocabulary.get(word, 1) for word in words] or [1]]
        rows = rows + own["endings"][[self.tails.get(ending_of(word), 0) for word in words] or [0]]
        first = _convolved(rows, own["near"], own["near_bias"])
        seen = _convolved(first, own["far"], own["far_bias"]) + first
        glances = _shares(seen @ own["glances"].T + own["glances_bias"])
        sort = CLAIMANTS.index(claimant_type) if claimant_type in CLAIMANTS else 0
        voice = own["voices"][sort * len(ATTRIBUTIONS) + ATTRIBUTIONS.index(attribution)]
        whole = np.concatenate([(glances.T @ seen).ravel(), seen.max(0), seen.mean(0), voice])
        hidden = np.maximum(own["hidden"] @ whole + own["hidden_bias"], 0)
        found = _shares(own["answer"] @ hidden + own["answer_bias"])
        return dict(zip(KINDS, map(float, found), strict=True))


def _convolved(rows: Array, kernel: Array, bias: Array) -> Array:
    """Each row with its neighbours, through one layer."""
    padded = np.zeros((len(rows) + 2, rows.shape[1]), np.float32)
    padded[1:-1] = rows
    return np.maximum(np.concatenate([padded[:-2], padded[1:-1], padded[2:]], 1) @ kernel + bias, 0)


def _shares(sums: Array) -> Array:
    raised = np.exp(sums - sums.max(0))
    return raised / raised.sum(0)


@cache
def the_network() -> Network:
    """The network that comes with the package."""
    return Network.read(FOLDER / "kinds.network.npz")
