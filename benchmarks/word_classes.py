"""Group the words of a corpus by the company they keep, for the classifiers: writes lexicons/word_classes.tsv.xz.

    python benchmarks/word_classes.py --corpus kremlin.parquet --write

Words that stand between the same words (two to the left, two to the right, by positive pointwise mutual information,
reduced to 80 dimensions) fall into the same class: `help allow protect serve`, `believe hope think know`. Two
groupings, a coarse and a fine one. The retellings of seeds/training are read with the corpus.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path

import numpy as np
from extraction import ROOT
from scipy.sparse import coo_matrix
from sklearn.cluster import MiniBatchKMeans
from sklearn.decomposition import TruncatedSVD
from training import xz

TOKEN = re.compile(r"[A-Za-z][A-Za-z'’-]*|\d+|[.,;:?!\"“”]")
LEAST, WORDS, NEIGHBOURS, DIMENSIONS = 10, 10_000, 3_000, 80
PLACES = (-2, -1, 1, 2)
CLASSES = (60, 200)
TARGET = ROOT / "scodata" / "extraction" / "lexicons" / "word_classes.tsv.xz"


def texts(corpus: Path) -> list[list[str]]:
    """All texts as words in lower case."""
    import pyarrow.parquet as pq

    found = pq.read_table(corpus, columns=["text"]).column("text").to_pylist()
    found += [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds/training/retellings").glob("*.md"))]
    return [[word.lower() for word in TOKEN.findall(text)] for text in found]


def vectors(documents: list[list[str]], vocabulary: list[str]) -> np.ndarray:
    """One vector of unit length a word of the vocabulary."""
    rows = {word: n for n, word in enumerate(vocabulary)}
    known = NEIGHBOURS
    cells: Counter[tuple[int, int]] = Counter()
    for words in documents:
        numbers = [rows.get(word, -1) for word in words]
        for place, word in enumerate(numbers):
            for slot, offset in enumerate(PLACES) if word >= 0 else ():
                other = place + offset
                if 0 <= other < len(numbers) and 0 <= numbers[other] < known:
                    cells[word, slot * known + numbers[other]] += 1
    one, other = (np.fromiter((key[n] for key in cells), dtype=np.int64) for n in (0, 1))
    counts = np.fromiter(cells.values(), dtype=float)
    mine = np.bincount(one, counts, len(vocabulary))
    theirs = np.bincount(other, counts, len(PLACES) * known) ** 0.75
    theirs *= counts.sum() / theirs.sum()
    weights = np.maximum(0, np.log(counts * counts.sum() / (mine[one] * theirs[other])))
    table = coo_matrix((weights, (one, other)), shape=(len(vocabulary), len(PLACES) * known)).tocsr()
    found = TruncatedSVD(DIMENSIONS, random_state=0).fit_transform(table)
    return found / (np.linalg.norm(found, axis=1, keepdims=True) + 1e-9)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help="write the classes into the package")
    arguments = parser.parse_args()
    documents = texts(arguments.corpus)
    counted = Counter(word for words in documents for word in words)
    vocabulary = [word for word, n in counted.most_common(WORDS) if n >= LEAST]
    found = vectors(documents, vocabulary)
    groupings = [
        MiniBatchKMeans(n, random_state=0, n_init=3, batch_size=2000).fit_predict(found).tolist() for n in CLASSES
    ]
    lines = ["\t".join(("word", "coarse", "fine"))]
    lines += ["\t".join(map(str, row)) for row in sorted(zip(vocabulary, *groupings, strict=True))]
    for number in range(0, CLASSES[1], 25):
        members = [word for word, fine in zip(vocabulary, groupings[1], strict=True) if fine == number]
        print(number, *members[:12])
    if arguments.write:
        TARGET.write_bytes(xz("\n".join(lines) + "\n"))
        print(f"{TARGET.relative_to(ROOT)} - written, {len(vocabulary)} words, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
