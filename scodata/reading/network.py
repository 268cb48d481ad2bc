"""Who agrees with whom on what: the discourse network of the coded documents (Discourse Network Analysis)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from ..errors import MissingExtra
from .frames import load
from .package import check_column, covered_day
from .statements import authors, picked, propositions, statements, voices

if TYPE_CHECKING:
    import pandas as pd

LEVELS = ("person", "organisation", "state")
PROJECTIONS = ("congruence", "conflict", "subtract")
NORMALISATIONS = ("none", "average activity", "jaccard", "cosine")


@dataclass(frozen=True, eq=False)
class DiscourseNetwork:
    """A two-mode network of actors and propositions with agreement, after Leifeld.

    Attributes:
        level: which actors it joins: "person", "organisation" or "state".
        statements: DataFrame, one row a claim, voice and proposition, in the order of time and text: id, time (the
            document's date, its first day where less is known), document, person, organisation, concept (a
            proposition), agreement (1 agrees, 0 disagrees), text (the claim in our own words), state, start, end
            (Unicode code points).
        edges: DataFrame, one row an actor and proposition: actor, proposition, agree, disagree (counts of claims),
            weight (agree minus disagree, "subtract" in DNA).
        propositions: DataFrame of the propositions met: proposition (`concept:` or `initiative:` and the id), sentence.

    Projections join actors a and b. With x[a,p,k] the claims in which a takes the side k on the proposition p, and
    n[a] those of a on all propositions: congruence is the sum over p and k of x[a,p,k] x[b,p,k]; conflict the sum
    over p of x[a,p,1] x[b,p,0] + x[a,p,0] x[b,p,1]; subtract is congruence minus conflict. Each is divided by

    - "none": 1;
    - "average activity": (n[a] + n[b]) / 2;
    - "jaccard": the sum over p and k of x[a,p,k] where x[b,p,k] is 0, x[b,p,k] where x[a,p,k] is 0, and their product;
    - "cosine": n[a] n[b], which is how DNA defines it; not the product of the vectors' norms.

    By jaccard or cosine congruence lies within 0 and 1; by jaccard conflict may pass 1 where actors repeat themselves.

    Source: Leifeld, Gruber and Bossner, Discourse Network Analyzer Manual, chapter "Methods for Network Construction",
    as in rDNA's dna_network with duplicates = "include"; Leifeld (2017), Discourse Network Analysis, in The Oxford
    Handbook of Political Networks.
    """

    level: str
    statements: pd.DataFrame
    edges: pd.DataFrame
    propositions: pd.DataFrame

    def congruence(self, normalisation: str = "none") -> pd.DataFrame:
        """How often two actors take the same side: a symmetric matrix of actors, 0 on the diagonal.

        Args:
            normalisation: "none" (cells Int64), "average activity", "jaccard" or "cosine" (cells Float64).

        Raises:
            UsageError: no such normalisation.
        """
        return projected(self.edges, "congruence", normalisation)

    def conflict(self, normalisation: str = "none") -> pd.DataFrame:
        """How often two actors take opposite sides; form and errors as of `congruence`."""
        return projected(self.edges, "conflict", normalisation)

    def subtract(self, normalisation: str = "none") -> pd.DataFrame:
        """Congruence minus conflict, below 0 where conflict prevails; form and errors as of `congruence`."""
        return projected(self.edges, "subtract", normalisation)

    def to_csv(self, path: str | Path) -> None:
        """Write the statement table as CSV (UTF-8, LF)."""
        self.statements.to_csv(path, index=False, date_format="%Y-%m-%d", lineterminator="\n", encoding="utf-8")

    def to_graphml(
        self, path: str | Path | IO[bytes], projection: str | None = None, normalisation: str = "none"
    ) -> None:
        """Write the two-mode network, or a projection of its actors, as GraphML.

        Nodes have mode ("actor", "proposition") and label; edges weight, between modes agree and disagree too.

        Args:
            path: a path or a binary file.
            projection: "congruence", "conflict" or "subtract" (a pair of weight 0 has no edge); None for two modes.
            normalisation: of the projection.

        Raises:
            UsageError: no such projection or normalisation, or a normalisation without a projection.
            MissingExtra: networkx is not installed.
        """
        picked("normalisation", normalisation, NORMALISATIONS if projection else NORMALISATIONS[:1])
        try:
            import networkx as nx
        except ImportError:
            raise MissingExtra("DiscourseNetwork.to_graphml", "network") from None
        graph = nx.Graph(level=self.level, projection=projection or "none", normalisation=normalisation)
        graph.add_nodes_from((actor, {"mode": "actor", "label": actor}) for actor in self.edges["actor"].unique())
        if projection is None:
            graph.add_nodes_from(
                (row["proposition"], {"mode": "proposition", "label": row["sentence"]})
                for row in self.propositions.to_dict("records")
            )
        graph.add_edges_from(self._ties(projection, normalisation))
        nx.write_graphml(graph, path)

    def _ties(self, projection: str | None, normalisation: str) -> list[tuple[str, str, dict[str, Any]]]:
        if projection is None:
            sides = zip(self.edges["agree"], self.edges["disagree"], self.edges["weight"], strict=True)
            counts = [{"agree": int(yes), "disagree": int(no), "weight": int(both)} for yes, no, both in sides]
            return list(zip(self.edges["actor"], self.edges["proposition"], counts, strict=True))
        matrix = projected(self.edges, projection, normalisation)
        actors = list(matrix.index)
        weights = matrix.to_numpy(dtype="float64").tolist()
        pairs = combinations(range(len(actors)), 2)
        return [(actors[a], actors[b], {"weight": weights[a][b]}) for a, b in pairs if weights[a][b]]


def discourse_network(
    level: str = "person",
    kind: str | Iterable[str] | None = None,
    documents: str | Iterable[str] | None = None,
    since: str | dt.date | None = None,
    until: str | dt.date | None = None,
    topics: str | Iterable[str] | None = None,
    claimants: str | Iterable[str] | None = None,
) -> DiscourseNetwork:
    """Join actors to the propositions that they support or oppose in the coded documents.

    The documents are no sample of discourse: counts say who took which side in these texts, not how common a side is.
    A proposition is a concept's, or of an initiative "X should be taken up"; a neutral stance is missing. Claimants
    become actors as follows: an author is the document's author at level person, its publisher at organisation, the
    publisher's country at state; a person is the body last served, else the state, at organisation; the rest stands
    in `scodata.reading.statements.voices`. Who is none at a level has statements, but no edge.

    Args:
        level: "person", "organisation" or "state".
        kind, documents, topics: only claims of this kind, coded document or topic, or of any of several.
        since, until: only documents published from the one day to the other, both included.
        claimants: only these types of claimant: "author", "person", "state", "body", "unnamed".

    Returns:
        A DiscourseNetwork, empty where no statement fits.

    Raises:
        UsageError: an unknown level, kind, document, topic or type of claimant, or a day outside the time covered.
    """
    picked("level", level, LEVELS)
    about = propositions(load("concepts"), load("initiatives"))
    chosen = _claims(kind, documents, topics, since, until)
    mentions, sources = load("claim_mentions"), load("documents")
    written = authors(sources[sources["document_id"].isin(chosen["document_id"])])
    voiced = voices(chosen, mentions, written, load("persons"), load("offices"))
    if claimants is not None:
        known = check_column("claims", "claimant_type")["terms"]
        voiced = voiced[voiced["claimant_type"].isin(picked("type of claimant", claimants, known))]
    return network(level, statements(chosen, mentions, voiced, about), about)


def _claims(
    kind: str | Iterable[str] | None,
    documents: str | Iterable[str] | None,
    topics: str | Iterable[str] | None,
    since: str | dt.date | None,
    until: str | dt.date | None,
) -> pd.DataFrame:
    import pandas as pd

    claims, topical = load("claims"), load("claim_topics")
    claims["time"] = claims["document_id"].map(load("documents").set_index("document_id")["published"])
    kept = claims["claim_id"].notna()
    if kind is not None:
        kept &= claims["kind"].isin(picked("kind of claim", kind, check_column("claims", "kind")["terms"]))
    if documents is not None:
        kept &= claims["document_id"].isin(picked("coded document", documents, claims["document_id"].unique()))
    if topics is not None:
        wanted = picked("topic", topics, check_column("claim_topics", "topic")["terms"])
        kept &= claims["claim_id"].isin(topical.loc[topical["topic"].isin(wanted), "claim_id"])
    if since is not None:
        kept &= claims["time"] >= pd.Timestamp(covered_day(since))
    if until is not None:
        kept &= claims["time"] <= pd.Timestamp(covered_day(until))
    return claims[kept]


def network(level: str, stated: pd.DataFrame, about: pd.DataFrame) -> DiscourseNetwork:
    """The network of a statement table; an actor counts once a claim, however many voices speak for it."""
    once = ["document", "start", "end", "text", "concept", "agreement", level]
    counted = stated.dropna(subset=[level]).drop_duplicates(once)
    sides = counted.groupby([level, "concept"])["agreement"].agg(agree="sum", claims="size").reset_index()
    disagree = sides["claims"] - sides["agree"]
    edges = sides.assign(disagree=disagree, weight=sides["agree"] - disagree).drop(columns="claims")
    edges = edges.rename(columns={level: "actor", "concept": "proposition"})
    edges = edges.astype({"agree": "Int64", "disagree": "Int64", "weight": "Int64"})
    met = about[about["proposition"].isin(edges["proposition"])].reset_index(drop=True)
    return DiscourseNetwork(level, stated, edges, met)


def projected(edges: pd.DataFrame, projection: str, normalisation: str) -> pd.DataFrame:
    """The actors of a two-mode network joined with each other; formulae in `DiscourseNetwork`."""
    import numpy as np
    import pandas as pd

    picked("projection", projection, PROJECTIONS)
    picked("normalisation", normalisation, NORMALISATIONS)
    agree = edges.pivot(index="actor", columns="proposition", values="agree").fillna(0)
    disagree = edges.pivot(index="actor", columns="proposition", values="disagree").fillna(0)
    yes, no = agree.to_numpy(dtype="int64"), disagree.to_numpy(dtype="int64")
    same, opposite = yes @ yes.T + no @ no.T, yes @ no.T + no @ yes.T
    activity = (yes + no).sum(axis=1)
    alone = yes @ (yes == 0).T + no @ (no == 0).T
    norms = {
        "none": np.ones_like(same),
        "average activity": np.add.outer(activity, activity) / 2,
        "jaccard": alone + alone.T + same,
        "cosine": np.multiply.outer(activity, activity),
    }
    weights = {"congruence": same, "conflict": opposite, "subtract": same - opposite}[projection]
    cells = weights * (1 - np.eye(len(weights), dtype="int64")) / norms[normalisation]
    matrix = pd.DataFrame(cells, index=agree.index, columns=agree.index.rename(None))
    return matrix.astype("Int64" if normalisation == "none" else "Float64")
