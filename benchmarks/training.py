"""Train the extractor's classifiers on the coded seeds, and measure each on documents left out of its training.

    python benchmarks/training.py --texts TEXTS --corpus kremlin.parquet            measure
    python benchmarks/training.py --texts TEXTS --corpus kremlin.parquet --write    and write weights and card

Needs the texts of the documents in seeds/claims (recognised by their hash) and of the pages in seeds/training.
Each coded document is left out in turn; pages of seeds/training are always trained on, never counted.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import gzip
import hashlib
import io
import lzma
import sys
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from extraction import ROOT, documents, kappa
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from scodata.extraction.claimants import Claimant
from scodata.extraction.classifier import LOADED, SCALE, unpacked
from scodata.extraction.features import continuation_features, features_of, sentence_features
from scodata.extraction.governing import governing
from scodata.extraction.joints import joints
from scodata.extraction.kinds import Signs, kind_of
from scodata.extraction.reader import Reader
from scodata.extraction.world import the_world

RETOLD = ROOT / "seeds" / "retold"
PAGE_WEIGHT = 0.5
TAUGHT_WEIGHT = 0.3
BALANCE = 0.3
NAMES = ("kinds", "claims", "voices", "joints")
SOFTNESS = {"kinds": 0.1, "claims": 0.3, "voices": 0.3, "joints": 0.5}
FOLDS, HALVES = 8, 2
NEAR = 4
"""Characters between a joint and where a coder has a claim begin."""
TOLERANCE = 0.02
LEAST, LEAST_OF_MANY, MANY = 3, 15, 100_000
"""Weights below so many hundredths in every class are left out; more where features are many."""


@dataclass(frozen=True)
class Example:
    """One coded unit: the document that it is from, its features and its class; weight 1 for coded documents."""

    document: str
    features: dict[str, float]
    answer: str
    weight: float


def examples(codings: Path, texts: Path, corpus: Path | None) -> tuple[list[Example], list[Example]]:
    """Claims with their kinds, and sentences that are claims or not."""
    kinds: list[Example] = []
    sentences: list[Example] = []
    for name, path, text, _ in coded_documents(codings, texts):
        for sentence in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["sentences"]:
            pieces = sentence.get("pieces") or [sentence["span"]]
            kept = is_running(sentence.get("why_not"))
            if kept is not None:
                sentences.append(Example(name, sentence_features(joined(text, pieces)), kept, 1.0))
            for claim in sentence.get("claims") or ():
                words = joined(text, claim.get("pieces") or [claim["span"]])
                measured = bool(claim.get("times")), bool(claim.get("quantities"))
                kinds.append(kind_example(name, words, claim, measured, 1.0))
    kinds += taught(corpus) + chosen(corpus)
    for row, words in light(corpus):
        kept = is_running(row["coded"] if row["claimant"] == "-" else None)
        if kept is not None:
            sentences.append(Example(row["page"], sentence_features(words), kept, PAGE_WEIGHT))
        if row["claimant"] != "-":
            kinds.append(page_example(row["page"], words, {"kind": row["coded"], **row}, PAGE_WEIGHT))
    return kinds, sentences


def coded_documents(codings: Path, texts: Path) -> list[tuple[str, Path, str, Any]]:
    """The coded documents whose texts are held, and the retold ones, whose texts lie beside their codings."""
    return documents(codings, texts) + documents(RETOLD, RETOLD)


def chosen(corpus: Path | None) -> list[Example]:
    """Claims of the corpus coded one by one, because an encoder was unsure of them."""
    rows = tsv(ROOT / "seeds" / "training" / "chosen.tsv")
    return [page_example(row["page"], words, row, PAGE_WEIGHT) for row, words in with_words(rows, corpus)]


def taught(corpus: Path | None) -> list[Example]:
    """Claims of the corpus as the encoder of benchmarks/teacher.py codes them, one example a likely kind."""
    found = []
    for row, words in with_words(taught_rows(), corpus):
        features = page_example("", words, {"kind": "", **row}, 1.0).features
        for told in row["kinds"].split():
            kind, share = told.split(":")
            found.append(Example(f"taught:{row['page']}", features, kind, TAUGHT_WEIGHT * int(share) / 100))
    return found


def taught_rows() -> list[dict[str, str]]:
    """What the encoder made of the corpus."""
    path = ROOT / "seeds" / "training" / "taught.tsv.gz"
    if not path.is_file():
        return []
    return list(csv.DictReader(io.StringIO(gzip.decompress(path.read_bytes()).decode()), delimiter="\t"))


def with_words(rows: list[dict[str, str]], corpus: Path | None) -> Iterator[tuple[dict[str, str], str]]:
    """Rows that tell pieces of pages of the corpus, each with the words of the pieces; none without the corpus."""
    texts = corpus_texts(corpus) if corpus is not None else {}
    for row in rows if texts else ():
        yield row, joined(texts[row["page"]], pieces_of(row))


def pieces_of(row: dict[str, str]) -> tuple[tuple[int, int], ...]:
    """Where the pieces of a claim begin and end, written `12-80 95-120`."""
    return tuple((int(a), int(b)) for a, b in (piece.split("-") for piece in row["pieces"].split()))


@cache
def corpus_texts(corpus: Path) -> dict[str, str]:
    """The texts of the corpus by page."""
    import pyarrow.parquet as pq

    return {row["id"]: row["text"] for row in pq.read_table(corpus, columns=["id", "text"]).to_pylist()}


def continuations(codings: Path, texts: Path, corpus: Path | None) -> list[Example]:
    """Sentences without a cue that follow one of reported speech: whether its speaker has the word still."""
    found: list[Example] = []
    for name, path, text, date in coded_documents(codings, texts):
        coded = []
        for sentence in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["sentences"]:
            for claim in sentence.get("claims") or ():
                start = (claim.get("pieces") or [claim["span"]])[0][0]
                coded.append((start, str(claim["claimant"]), claim["attribution"]))
        found += run_on(name, text, date, coded, 1.0)
    for page, text, date, rows in light_pages(corpus):
        coded = [(int(row["start"]), row["claimant"], row["attribution"]) for row in rows if row["claimant"] != "-"]
        found += run_on(page, text, date, coded, PAGE_WEIGHT)
    return found


def joined_or_apart(codings: Path, texts: Path, corpus: Path | None, kinds: Trainer) -> list[Example]:
    """Places where sentences may come apart: whether a second claim begins there.

    The kinds of both sides are taken from classifiers that have not seen the document.
    """
    found: list[Example] = []
    sources = [
        (name, text, date, list(coded_spans(path)), 1.0) for name, path, text, date in coded_documents(codings, texts)
    ]
    sources += [
        (page, text, date, [span_of(row) for row in rows if row["claimant"] != "-"], PAGE_WEIGHT)
        for page, text, date, rows in light_pages(corpus)
    ]
    names = sorted({name for name, *_ in sources})
    for n in range(HALVES):
        out = set(names[n::HALVES])
        LOADED["kinds"] = unpacked(kinds.packed(kinds.fit(np.array([e.document not in out for e in kinds.found]))))
        for name, text, date, spans, weight in sources:
            if name in out:
                found += joints_in(name, text, date, spans, weight)
    del LOADED["kinds"]
    return found


def coded_spans(path: Path) -> Any:
    """From where to where each claim of a coded document runs."""
    for sentence in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["sentences"]:
        for claim in sentence.get("claims") or ():
            pieces = claim.get("pieces") or [claim["span"]]
            yield pieces[0][0], pieces[-1][1]


def span_of(row: dict[str, str]) -> tuple[int, int]:
    return int(row["start"]), int(row["end"])


def joints_in(name: str, text: str, date: Any, spans: list[tuple[int, int]], weight: float) -> Any:
    """The examples of one text."""
    reader = Reader(text, date, the_world())
    origins = [reader.page.origin(n) for n in range(len(reader.flat))]
    for start, end in reader.spans:
        inside = [low for low, high in spans if low <= origins[end - 1] and high > origins[start]]
        begins = [bisect_left(origins, low) for low in inside]
        voice = reader.speakers.voice(start, end, reader.voices.cues(start, end, reader.quotes))
        for cut in joints(reader.flat, start, end) if inside else ():
            apart = len(inside) > 1 and any(abs(begin - cut - 1) <= NEAR for begin in begins)
            yield Example(name, reader.joint(start, cut, end, voice), "apart" if apart else "whole", weight)


def run_on(name: str, text: str, date: Any, coded: list[tuple[int, str, str]], weight: float) -> Any:
    """The examples of one text."""
    reader = Reader(text, date, the_world())
    origins = [reader.page.origin(n) for n in range(len(reader.flat))]
    voices: dict[int, tuple[str, str]] = {}
    for start, claimant, attribution in coded:
        place = bisect_right([span[0] for span in reader.spans], bisect_left(origins, start)) - 1
        voices.setdefault(place, (claimant, attribution))
    before, run = None, 0
    for n, (start, end) in enumerate(reader.spans):
        cues = reader.voices.cues(start, end, reader.quotes)
        reader.speakers.count(cues)
        if n not in voices:
            continue
        goes_on = before is not None and before[1] == "indirect" and voices[n] == before
        cue = governing(cues, reader.flat[start:end], start, reader.speakers.speaks_for_all)
        if before is not None and before[1] == "indirect" and cue is None:
            opens = start == 0 or reader.flat[start - 1] == "\n"
            sort, _, name = before[0].partition(":")
            speaker = Claimant(sort, before[0], name.replace("-", " ").title())
            course = reader.speakers.course(start, end, speaker, run)
            features = continuation_features(reader.flat[start:end], opens, course)
            yield Example(name, features, "continues" if goes_on else "returns", weight)
        run = run + 1 if goes_on else 0
        before = voices[n]


def is_running(why_not: str | None) -> str | None:
    """Whether a sentence of running text is a claim; None for what is no running text."""
    if why_not is None:
        return "claim"
    return "none" if why_not in ("scene-setting", "fragment") else None


def joined(text: str, pieces: Any) -> str:
    return " ".join(" ".join(text[start:end] for start, end in pieces).split())


def kind_example(name: str, words: str, claim: Any, measured: tuple[bool, bool], weight: float) -> Example:
    claimant = str(claim["claimant"]).split(":")[0]
    rule = kind_of(words, Signs(claimant, "", False, *measured))
    return Example(name, features_of(words, rule, claimant, claim["attribution"]), claim["kind"], weight)


def page_example(name: str, words: str, claim: Any, weight: float) -> Example:
    """An example of a claim whose times and quantities nobody has coded: they are told by their look."""
    measured = any(year in words for year in (" 19", " 20")), "%" in words or "percent" in words
    return kind_example(name, words, claim, measured, weight)


def light(corpus: Path | None) -> Any:
    """The sentences of seeds/training with their words; pages whose text is not held are left out."""
    for _page, text, _date, rows in light_pages(corpus):
        for row in rows:
            yield row, joined(text, [(int(row["start"]), int(row["end"]))])


def light_pages(corpus: Path | None) -> Any:
    """The pages of seeds/training whose text is held: id, text, date, sentences."""
    folder = ROOT / "seeds" / "training"
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (folder / "retellings").glob("*.md")}
    if corpus is not None:
        texts |= corpus_texts(corpus)
    pages = {row["page"]: row for row in tsv(folder / "pages.tsv")}
    for name, rows in groupby(tsv(folder / "sentences.tsv"), key=lambda row: row["page"]):
        text, page = texts.get(name, ""), pages[name]
        if hashlib.sha256(text.encode()).hexdigest() == page["sha256"]:
            date = page["published"]
            yield name, text, dt.date.fromisoformat(date) if len(date) == 10 else None, list(rows)


def tsv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


class Trainer:
    """Fits linear models on some of the examples: a logistic regression for two classes, else support vectors."""

    def __init__(self, found: list[Example], softness: float) -> None:
        self.found, self.softness = found, softness
        self.made: dict[int | None, bytes] = {}
        self.vectors = DictVectorizer()
        self.rows = self.vectors.fit_transform([each.features for each in found])
        self.answers = np.array([each.answer for each in found])
        counts = Counter(self.answers)
        share = {answer: len(found) / len(counts) / n for answer, n in counts.items()}
        self.weights = np.array([each.weight * share[each.answer] ** BALANCE for each in found])

    def fit(self, chosen: Any) -> Any:
        is_binary = len(set(self.answers)) == 2
        model = (
            LogisticRegression(C=self.softness, solver="liblinear")
            if is_binary
            else LinearSVC(C=self.softness, tol=TOLERANCE)
        )
        return model.fit(self.rows[chosen], self.answers[chosen], sample_weight=self.weights[chosen])

    def left_out(self) -> tuple[list[str], list[str]]:
        """Answers for each coded document by a model that has not seen it, and the answers coded."""
        fold = self.folds()
        given, coded = [], []
        for n in range(FOLDS):
            out = np.array([fold.get(each.document) == n for each in self.found])
            if out.any():
                given += list(self.fit(~out).predict(self.rows[out]))
                coded += list(self.answers[out])
        return given, coded

    def folds(self) -> dict[str, int]:
        """The fold of each coded document; the documents of a fold are left out together."""
        names = sorted({each.document for each in self.found if each.weight == 1})
        return {name: n % FOLDS for n, name in enumerate(names)}

    def weights_file(self, without: int | None = None) -> bytes:
        """All weights as packed tab-separated text, whole hundredths; trained without a fold if asked."""
        if without not in self.made:
            self.made[without] = self._weights_file(without)
        return self.made[without]

    def _weights_file(self, without: int | None) -> bytes:
        fold = self.folds()
        return self.packed(
            self.fit(np.array([without is None or fold.get(each.document) != without for each in self.found]))
        )

    def packed(self, model: Any) -> bytes:
        """The weights of a model as packed tab-separated text: features in the first line, then a line a class."""
        table, offsets = model.coef_, model.intercept_
        if len(model.classes_) == 2:
            table, offsets = np.vstack([np.zeros_like(table[0]), table[0]]), np.array([0, offsets[0]])
        whole = np.rint(table * SCALE).astype(int)
        least = LEAST_OF_MANY if whole.shape[1] > MANY else LEAST
        kept = [(name, n) for name, n in sorted(self.vectors.vocabulary_.items()) if abs(whole[:, n]).max() >= least]
        lines = ["\t".join(("feature", "(intercept)", *(name for name, _ in kept)))]
        for answer, weights, offset in zip(model.classes_, whole, offsets, strict=True):
            lines.append("\t".join((answer, str(round(offset * SCALE)), *(str(weights[n]) for _, n in kept))))
        return xz("\n".join(lines) + "\n")


def xz(text: str) -> bytes:
    """A text as tightly packed as the standard library does."""
    return lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)


def trainers(codings: Path, texts: Path, corpus: Path | None) -> dict[str, Trainer]:
    """What is needed to train each classifier, and to train it again without one document."""
    kinds, sentences = examples(codings, texts, corpus)
    made = {"kinds": Trainer(kinds, SOFTNESS["kinds"]), "claims": Trainer(sentences, SOFTNESS["claims"])}
    made["voices"] = Trainer(continuations(codings, texts, corpus), SOFTNESS["voices"])
    made["joints"] = Trainer(joined_or_apart(codings, texts, corpus, made["kinds"]), SOFTNESS["joints"])
    return made


def measured(name: str, trainer: Trainer) -> str:
    """What a card says of one classifier: size of its training, and figures on documents left out."""
    given, coded = trainer.left_out()
    units, pages = ({each.document for each in trainer.found if (each.weight == 1) is own} for own in (True, False))
    agreed = kappa(list(zip(given, coded, strict=True)))
    lines = [
        f"## `{name}`",
        f"Trained on {len(coded)} units of {len(units)} coded documents and {len(trainer.found) - len(coded)} "
        f"of {len(pages)} further pages. Each coded document left out in one of {FOLDS} folds: "
        f"kappa {agreed:.3f}, equal "
        f"{float(np.mean(np.array(given) == np.array(coded))):.3f}.",
        "| class | coded | F1 |\n| --- | --- | --- |",
    ]
    for answer in sorted(set(coded)):
        right = sum(one == other == answer for one, other in zip(given, coded, strict=True))
        f1 = 2 * right / (given.count(answer) + coded.count(answer))
        lines[-1] += f"\n| `{answer}` | {coded.count(answer)} | {f1:.3f} |"
    return "\n\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--codings", type=Path, default=ROOT / "seeds" / "claims")
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument(
        "--write", action="store_true", help="write the weights into the package, and docs/classifiers.md"
    )
    arguments = parser.parse_args()
    card = [(Path(__file__).parent / "classifiers.md").read_text(encoding="utf-8").rstrip()]
    given = arguments.codings, arguments.texts, arguments.corpus
    for name, trainer in trainers(*given).items():
        card.append(measured(name, trainer))
        print(card[-1], end="\n\n")
        if arguments.write:
            path = ROOT / "scodata" / "extraction" / "lexicons" / f"{name}.weights.tsv.xz"
            path.write_bytes(trainer.weights_file())
            print(f"{path.relative_to(ROOT)} - written, {path.stat().st_size} bytes", file=sys.stderr)
    if arguments.write:
        (ROOT / "docs" / "classifiers.md").write_text("\n\n".join(card) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
