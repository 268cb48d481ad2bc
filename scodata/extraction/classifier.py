"""Linear classifiers trained on the coded documents: weights by feature, read once from a small file.

How they were trained, on what and how well they do stands in docs/classifiers.md, written by benchmarks/training.py.
"""

from __future__ import annotations

import lzma
import math
from dataclasses import dataclass

from .lexicon import FOLDER

SCALE = 100
"""Weights are stored as whole hundredths."""


@dataclass(frozen=True, slots=True)
class Classifier:
    """One weight a class for each feature; the class with the highest sum is the answer."""

    classes: tuple[str, ...]
    intercepts: tuple[int, ...]
    weights: dict[str, tuple[int, ...]]

    def probabilities(self, features: dict[str, float]) -> dict[str, float]:
        """How likely each class is; features that training did not see count for nothing."""
        told = [(self.weights[name], value) for name, value in features.items() if name in self.weights]
        sums = []
        for n, intercept in enumerate(self.intercepts):
            whole = float(intercept)
            for weights, value in told:
                whole += weights[n] * value
            sums.append(whole)
        top = max(sums)
        raised = [math.exp((each - top) / SCALE) for each in sums]
        whole = sum(raised)
        return {name: each / whole for name, each in zip(self.classes, raised, strict=True)}


LOADED: dict[str, Classifier] = {}
"""The classifiers in use, by name."""


def classifier(name: str) -> Classifier:
    """The classifier of that name, read from its file at first use."""
    if name not in LOADED:
        LOADED[name] = unpacked((FOLDER / f"{name}.weights.tsv.xz").read_bytes())
    return LOADED[name]


def unpacked(packed: bytes) -> Classifier:
    """A classifier from the bytes of its file: a line of features, and one of their weights for each class."""
    head, *lines = lzma.decompress(packed).decode("utf-8").splitlines()
    classes, columns = [], []
    for line in lines:
        name, *weights = line.split("\t")
        classes.append(name)
        columns.append(list(map(int, weights)))
    table = dict(zip(head.split("\t")[1:], zip(*columns, strict=True), strict=True))
    return Classifier(tuple(classes), table.pop("(intercept)"), table)
