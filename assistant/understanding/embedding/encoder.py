"""Encodes a text as a vector, whatever words of its language it is said in.

The encoder is Google's Universal Sentence Encoder, multilingual (version 3, Yang and others,
"Multilingual Universal Sentence Encoder for Semantic Retrieval", 2019; Apache licence 2.0):
pieces of words have vectors, convolutions over two, three and five pieces see them in their
surroundings, and what they come to on average goes through a network of four layers. Its
weights are as published, with steps made coarser and pieces that no letter of
`tests/letters` or `tests/phrases` holds left out; `python -m tests.encoder` writes them.
"""

from base64 import b64decode
from functools import cache

import numpy as np
from sentencepiece import SentencePieceProcessor

from assistant.understanding.embedding.layers import LAYERS
from assistant.understanding.embedding.packing import Matrix, Pairs, Vector, unpack
from assistant.understanding.embedding.pieces import MODEL
from assistant.understanding.embedding.vectors import VECTORS

SIZE = 512
"""How many numbers a vector has."""
_LONGEST, _PIECES = 1_200, 256
"""How many characters and pieces of a text are looked at."""
_TINY = 1e-12
_ORDERS = (2, 3, 5)


def encode(text: str) -> Vector:
    """Return the vector of a text, of length one; words beyond the first few hundred don't count."""
    words = " ".join(text.split())[:_LONGEST].encode("utf-8", "replace").decode()
    pieces = _processor().encode(words)[:_PIECES]
    places = [_processor().bos_id(), *pieces, _processor().eos_id()]
    return _deepened(_convolved(_vectors().rows(places)))


def _convolved(vectors: Matrix) -> Vector:
    """Return what the pieces come to, each seen in its surroundings."""
    seen = [vectors]
    for order in _ORDERS:
        name = f"order{order}."
        here = _normal(vectors @ _layer(name + "in") + _bias(name + "in"), name)
        for turn in ("first", "second"):
            here = here + _relu(_windows(here, order) @ _layer(name + turn) + _bias(name + turn))  # fmt: skip
        seen.append(here)
    joined = _normal(np.concatenate(seen, axis=1), "joined.")
    each = joined @ _layer("joined.out") + _bias("joined.out")
    return np.asarray(each.sum(0) / np.sqrt(len(vectors)), np.float32)


def _windows(rows: Matrix, order: int) -> Matrix:
    """Return each row with those around it, as many as the order says, side by side."""
    before = (order - 1) // 2
    padded = np.pad(rows, ((before, order - 1 - before), (0, 0)))
    return np.concatenate([padded[n : n + len(rows)] for n in range(order)], axis=1)


def _deepened(vector: Vector) -> Vector:
    first = _relu(vector @ _layer("deep.1"))
    second = _relu(first @ _layer("deep.2") + vector @ _layer("deep.1to2"))
    third = _relu(second @ _layer("deep.3"))
    last = np.tanh(third @ _layer("deep.4") + second @ _layer("deep.2to4"))
    return np.asarray(last / np.sqrt(np.square(last).sum() + _TINY), np.float32)


def _normal(rows: Matrix, name: str) -> Matrix:
    """Return rows of mean nought and deviation one, then scaled and moved (Ba and others, 2016)."""
    centred = rows - rows.mean(1, keepdims=True)
    deviation = np.sqrt(np.square(centred).mean(1, keepdims=True) + _TINY)
    return np.asarray(
        centred / deviation * _bias(name + "gain") + _bias(name + "shift")
    )


def _relu(rows: Matrix) -> Matrix:
    return np.maximum(rows, 0)


@cache
def _layer(name: str) -> Matrix:
    """Return a layer's weights, a row for each number that goes in."""
    return np.ascontiguousarray(unpack(LAYERS[name]).T)


@cache
def _bias(name: str) -> Vector:
    [row] = unpack(LAYERS[f"{name}.bias" if f"{name}.bias" in LAYERS else name])
    return np.asarray(row)


@cache
def _vectors() -> Pairs:
    return Pairs(VECTORS)


@cache
def _processor() -> SentencePieceProcessor:
    return SentencePieceProcessor(model_proto=b64decode(MODEL))
