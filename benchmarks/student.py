"""Train the small network of kinds: words, their endings and neighbours, read by two convolutions and a glance.

    python benchmarks/student.py --texts TEXTS                                               measure
    python benchmarks/student.py --texts TEXTS --corpus kremlin.parquet --encoder FOLDER     train it, write it, measure

Needs torch, some ten minutes and two cores; the package reads what it writes with numpy alone. Its words begin as those
of the encoder of benchmarks/teacher.py (FOLDER), brought down to a few dimensions. It learns from what that encoder
makes of the corpus, from the sentences and claims coded in seeds/training, and from the documents in seeds/retold. None
of the documents in seeds/claims and none of the sealed test set is shown to it.
"""

from __future__ import annotations

import argparse
import io
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import yaml
from extraction import ROOT, documents, kappa
from training import RETOLD, joined, light, taught_rows, tsv, with_words
from transformers import AutoModel, AutoTokenizer

from scodata.extraction.network import ATTRIBUTIONS, CLAIMANTS, KINDS, VOICES, ending_of, words_of

WORDS, ENDINGS = 10_000, 500
WIDTH, CHANNELS, GLANCES, HIDDEN = 56, 80, 4, 64
EPOCHS, BATCH, RATE, DROPPED, BLURRED, SPREAD = 7, 128, 2e-3, 0.2, 0.05, 0.5
PAGE_WEIGHT, RETOLD_WEIGHT, SURE = 1.5, 3.0, 0.9
HALF = 7
"""Word vectors are kept as whole numbers from -7 to 7, two to a byte, one scale a word."""
TARGET = ROOT / "scodata" / "extraction" / "lexicons" / "kinds.network.npz"


@dataclass(frozen=True)
class Unit:
    """A claim: its words, who says it how, how likely its kinds are, and what it weighs."""

    words: list[str]
    voice: int
    shares: Any
    weight: float


def voice_of(claimant: str, attribution: str) -> int:
    sort = CLAIMANTS.index(claimant) if claimant in CLAIMANTS else 0
    return sort * len(ATTRIBUTIONS) + ATTRIBUTIONS.index(attribution)


def sure(kind: str) -> Any:
    shares = np.full(len(KINDS), (1 - SURE) / len(KINDS), np.float32)
    shares[KINDS.index(kind)] += SURE
    return shares


def units(corpus: Path) -> list[Unit]:
    """What the network learns from."""
    found = []
    for row, words in with_words(taught_rows(), corpus):
        shares = np.zeros(len(KINDS), np.float32)
        for told in row["kinds"].split():
            kind, share = told.split(":")
            shares[KINDS.index(kind)] = int(share)
        voice = voice_of(row["claimant"], row["attribution"])
        found.append(Unit(words_of(words), voice, shares / shares.sum(), 1.0))
    for row, words in with_words(tsv(ROOT / "seeds" / "training" / "chosen.tsv"), corpus):
        voice = voice_of(row["claimant"], row["attribution"])
        found.append(Unit(words_of(words), voice, sure(row["kind"]), PAGE_WEIGHT))
    for row, words in light(corpus):
        if row["claimant"] != "-":
            voice = voice_of(row["claimant"].split(":")[0], row["attribution"])
            weight = RETOLD_WEIGHT if row["page"].endswith("-own") else PAGE_WEIGHT
            found.append(Unit(words_of(words), voice, sure(row["coded"]), weight))
    for words, claimant, attribution, kind in claims_of(RETOLD, RETOLD):
        found.append(Unit(words_of(words), voice_of(claimant, attribution), sure(kind), RETOLD_WEIGHT))
    return found


def claims_of(codings: Path, texts: Path) -> Iterator[tuple[str, str, str, str]]:
    """The claims of coded documents: words, sort of claimant, attribution, kind."""
    for _, path, text, _ in documents(codings, texts):
        for sentence in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["sentences"]:
            for claim in sentence.get("claims") or ():
                words = joined(text, claim.get("pieces") or [claim["span"]])
                yield words, str(claim["claimant"]).split(":")[0], claim["attribution"], claim["kind"]


def first_vectors(vocabulary: dict[str, int], counts: Counter[str], folder: Path) -> Any:
    """Vectors of the words by the encoder, brought down by principal components, frequent words counting more."""
    tokens = AutoTokenizer.from_pretrained(folder)
    known = AutoModel.from_pretrained(folder).embeddings.word_embeddings.weight.detach().numpy()
    words = sorted(vocabulary, key=vocabulary.__getitem__)
    pieces = [tokens(word, add_special_tokens=False)["input_ids"] or [tokens.unk_token_id] for word in words]
    vectors = np.stack([known[each].mean(0) for each in pieces])
    often = np.sqrt([counts[word] for word in words])[:, None]
    centred = vectors - (vectors * often).sum(0) / often.sum()
    _, _, axes = np.linalg.svd(centred * np.sqrt(often / often.sum()), full_matrices=False)
    brought = centred @ axes[:WIDTH].T
    return torch.tensor(brought / brought.std() * SPREAD, dtype=torch.float32)


class Network(torch.nn.Module):
    """The network as it is trained; scodata.extraction.network reads the same with numpy."""

    def __init__(self) -> None:
        super().__init__()
        self.words = torch.nn.Embedding(WORDS + 2, WIDTH, padding_idx=0)
        self.endings = torch.nn.Embedding(ENDINGS + 1, WIDTH, padding_idx=0)
        self.voices = torch.nn.Embedding(VOICES, WIDTH)
        self.near = torch.nn.Conv1d(WIDTH, CHANNELS, 3, padding=1)
        self.far = torch.nn.Conv1d(CHANNELS, CHANNELS, 3, padding=1)
        self.glances = torch.nn.Linear(CHANNELS, GLANCES)
        self.hidden = torch.nn.Linear(CHANNELS * (GLANCES + 2) + WIDTH, HIDDEN)
        self.answer = torch.nn.Linear(HIDDEN, len(KINDS))
        self.dropout = torch.nn.Dropout(DROPPED)

    def forward(self, words: Any, endings: Any, voices: Any) -> Any:
        known = (words > 0)[..., None]
        first = torch.relu(self.near(self.dropout(self.words(words) + self.endings(endings)).transpose(1, 2)))
        seen = (torch.relu(self.far(self.dropout(first))) + first).transpose(1, 2)
        glances = self.glances(seen).masked_fill(~known, -1e4).softmax(1)
        looked = torch.einsum("bnc,bng->bgc", seen, glances).flatten(1)
        most = seen.masked_fill(~known, -1e4).max(1).values
        mean = (seen * known).sum(1) / known.sum(1)
        whole = torch.cat([looked, most, mean, self.voices(voices)], 1)
        return self.answer(torch.relu(self.hidden(self.dropout(whole))))


class Batches:
    """Units as arrays, in batches of about the same length."""

    def __init__(self, found: list[Unit], vocabulary: dict[str, int], endings: dict[str, int]) -> None:
        self.found = found
        self.rows = [
            (
                [vocabulary.get(word, 1) for word in unit.words] or [1],
                [endings.get(ending_of(word), 0) for word in unit.words] or [0],
            )
            for unit in found
        ]

    def of(self, chosen: list[int]) -> tuple[Any, Any, Any]:
        longest = max(len(self.rows[n][0]) for n in chosen)
        words = torch.zeros(len(chosen), longest, dtype=torch.long)
        endings = torch.zeros(len(chosen), longest, dtype=torch.long)
        for place, n in enumerate(chosen):
            words[place, : len(self.rows[n][0])] = torch.tensor(self.rows[n][0])
            endings[place, : len(self.rows[n][1])] = torch.tensor(self.rows[n][1])
        return words, endings, torch.tensor([self.found[n].voice for n in chosen])

    def shuffled(self, chance: random.Random) -> list[list[int]]:
        order = list(range(len(self.rows)))
        chance.shuffle(order)
        found = []
        for n in range(0, len(order), 40 * BATCH):
            chunk = sorted(order[n : n + 40 * BATCH], key=lambda m: len(self.rows[m][0]))
            found += [chunk[m : m + BATCH] for m in range(0, len(chunk), BATCH)]
        chance.shuffle(found)
        return found


def trained(found: list[Unit], encoder: Path, epochs: int = EPOCHS) -> tuple[Network, dict[str, int], dict[str, int]]:
    """The network, and the numbers of words and endings."""
    torch.manual_seed(0)
    chance = random.Random(0)
    counts = Counter(word for unit in found for word in unit.words)
    vocabulary = {word: n for n, (word, _) in enumerate(sorted(counts.items(), key=lambda e: (-e[1], e[0]))[:WORDS], 2)}
    tails = Counter(ending_of(word) for word in sorted(counts))
    del tails[""]
    endings = {tail: n for n, (tail, _) in enumerate(sorted(tails.items(), key=lambda e: (-e[1], e[0]))[:ENDINGS], 1)}
    batches, network = Batches(found, vocabulary, endings), Network()
    with torch.no_grad():
        network.words.weight[2:] = first_vectors(vocabulary, counts, encoder)
        network.endings.weight.mul_(0.1)
    bare = [network.words.weight]
    rest = [value for name, value in network.named_parameters() if name != "words.weight"]
    groups = [{"params": rest, "weight_decay": 0.01}, {"params": bare, "weight_decay": 0.0}]
    optimiser = torch.optim.AdamW(groups, lr=RATE)
    steps = epochs * (len(found) // BATCH + 50)
    pace = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps)
    network.train()
    for _ in range(epochs):
        for chosen in batches.shuffled(chance):
            words, tails_, voices = batches.of(chosen)
            words = torch.where((torch.rand(words.shape) < BLURRED) & (words > 0), 1, words)
            wanted = torch.tensor(np.array([found[n].shares for n in chosen]))
            weights = torch.tensor([found[n].weight for n in chosen])
            loss = -((wanted * network(words, tails_, voices).log_softmax(1)).sum(1) * weights).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            pace.step()
    network.eval()
    return network, vocabulary, endings


def packed(network: Network, vocabulary: dict[str, int], endings: dict[str, int]) -> dict[str, Any]:
    """The arrays that the package reads."""
    found: dict[str, Any] = {}
    for name, value in network.state_dict().items():
        key, array = name.replace(".weight", "").replace(".bias", "_bias"), value.detach().numpy()
        if key in ("words", "endings"):
            scales = np.maximum(np.abs(array).max(1), 1e-6) / HALF
            whole = (np.rint(array / scales[:, None]) + HALF).astype(np.uint8)
            found[key] = whole[:, ::2] << 4 | whole[:, 1::2]
            found[f"{key}_scale"] = scales.astype(np.float16)
        else:
            found[key] = array.astype(np.float16 if array.ndim > 1 else np.float32)
    found["vocabulary"] = np.frombuffer("\n".join(sorted(vocabulary, key=vocabulary.__getitem__)).encode(), np.uint8)
    found["tails"] = np.frombuffer("\n".join(sorted(endings, key=endings.__getitem__)).encode(), np.uint8)
    return found


def write(arrays: dict[str, Any]) -> None:
    """Write the arrays, the same bytes each time."""
    import zipfile

    with zipfile.ZipFile(TARGET, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for name in sorted(arrays):
            buffer = io.BytesIO()
            np.save(buffer, arrays[name])
            file.writestr(zipfile.ZipInfo(f"{name}.npy"), buffer.getvalue(), zipfile.ZIP_DEFLATED)


def measure(texts: Path) -> None:
    """Print how well the network as written agrees with documents that it has not seen."""
    from scodata.extraction.network import Network as Read

    network = Read.read(TARGET)
    seeds = ROOT / "seeds"
    for folder, held in ((seeds / "claims", texts), (seeds / "sealed", seeds / "sealed")):
        pairs = []
        for words, claimant, attribution, kind in claims_of(folder, held):
            shares = network.probabilities(words, claimant, attribution)
            pairs.append((max(shares, key=shares.__getitem__), kind))
        print(f"{folder.name}: kappa {kappa(pairs):.3f} on {len(pairs)} claims")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, help="train on it, and write the network into the package")
    parser.add_argument("--encoder", type=Path, help="the folder of the encoder")
    arguments = parser.parse_args()
    if arguments.corpus:
        write(packed(*trained(units(arguments.corpus), arguments.encoder)))
        print(f"{TARGET.relative_to(ROOT)}: {TARGET.stat().st_size} bytes")
    measure(arguments.texts)


if __name__ == "__main__":
    main()
