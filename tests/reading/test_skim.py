import base64

from assistant.reading import skim


def test_a_skim_shows_every_word_that_could_matter():
    hidden = base64.encodebytes("Entretien à Zürich".encode())
    words = skim(
        b"Subject: =?utf-8?q?caf=C3=A9?=\nContent-Type: multipart/mixed; boundary=b\n\n"
        b"--b\nContent-Type: text/html\n\n<style>p{}</style><p>at <b>ten</b>\n"
        b"--b\nContent-Transfer-Encoding: base64\n\n" + hidden + b"\n--b--\n"
    )

    assert "café" in words
    assert "Entretien à Zürich" in words
    assert " ".join(words.split()).startswith("café at ten")
    assert "p{}" not in words


def test_an_attachment_is_not_skimmed():
    assert skim(b"Content-Type: application/pdf\n\nsecret") == "\n".join([""])
