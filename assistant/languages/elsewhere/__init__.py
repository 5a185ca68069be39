"""Marks of mail clients in languages that are not otherwise known."""

from assistant.languages.elsewhere.words import WORDS
from assistant.languages.model import Language, Marks, Signs

LANGUAGE = Language(
    code="",
    words=WORDS,
    marks=Marks(
        wrote=(
            r"skrev|kirjoitti|napisał\(a\)|napisał|napisała|napsal|írta|пишет"
            r"|написал\(а\)|написал|yazdı|写道|のメール"
        ),
        lead="den|på|dnia|dne",
        original="original besked|ursprungligt meddelande",
        forwarded="vidarebefordrat meddelande",
        forward_subject="vs|vb",
        copied={
            "from": "från|fra|od",
            "date": "skickat|sendt",
            "to": "til|till",
            "subject": "ämne|emne",
        },
        signs=Signs(device="skickat från .{1,40}|sendt fra .{1,40}"),
        answer_subject="sv|vs|odp|回复",
    ),
)
