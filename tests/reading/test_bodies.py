import base64

import pytest
from written import html, parts, plain, read

HTML = "Content-Type: text/html\n\n"
PLAIN = "Content-Type: text/plain\n\n"


def typed(kind: str, body: bytes, *fields: str) -> str:
    top = "\n".join([f"Content-Type: {kind}", *fields, "", ""])
    return read(top.encode() + body).text


@pytest.mark.parametrize(
    ("kind", "raw"),
    [
        ("text/plain; charset=utf-8", "14 h à Zürich".encode()),
        ("text/plain; charset=iso-8859-1", b"14 h \xe0 Z\xfcrich"),
        ("text/plain; charset=iso-8859-1", "14 h à Zürich".encode()),
        ("text/plain; charset=us-ascii", b"14 h \xe0 Z\xfcrich"),
        ("text/plain; charset=x-nonsense", b"14 h \xe0 Z\xfcrich"),
        ("text/plain", b"14 h \xe0 Z\xfcrich"),
        ("text/plain; charset=utf-16", "14 h à Zürich".encode("utf-16")),
        ("text/plain; charset=base64", "14 h à Zürich".encode()),
        ("text/plain; charset=unicode_escape", "14 h à Zürich".encode()),
    ],
)
def test_a_charset_is_believed_only_where_it_fits(kind, raw):
    assert typed(kind, raw) == "14 h à Zürich"


def test_utf_7_is_not_decoded():
    assert typed("text/plain; charset=utf-7", b"+ADw-script+AD4-") == "+ADw-script+AD4-"


@pytest.mark.parametrize(
    ("encoding", "raw", "text"),
    [
        ("quoted-printable", b"caf=C3=A9 at=\n ten", "café at ten"),
        ("quoted-printable", b"broken =XY and =", "broken =XY and"),
        ("base64", base64.encodebytes("café".encode()), "café"),
        ("base64", b"Y2Fmw6k", "café"),
        ("Base64 ", b"Y2Fm\nw6k=\n", "café"),
        ("base64", b"Y2Fmw6k=\n\nA footer of a list", "café\nA footer of a list"),
        ("x-unknown", b"hello", "hello"),
        ("8bit", b"hello", "hello"),
    ],
)
def test_a_transfer_encoding_is_undone_as_far_as_it_goes(encoding, raw, text):
    field = f"Content-Transfer-Encoding: {encoding}"
    assert typed("text/plain; charset=utf-8", raw, field) == text


def test_flowed_lines_are_joined():
    letter = plain(
        "We meet on \nTuesday at ten.\n\nJane",
        "Content-Type: text/plain; format=flowed",
    )
    assert letter.text.startswith("We meet on Tuesday at ten.")


def test_the_alternative_that_says_more_is_read():
    stub = "Please enable HTML to view this message."
    told = (
        "<p>Your interview with Acme is on Tuesday, 4 March 2025 at 10:00 in Berlin</p>"
    )
    assert "10:00" in parts("alternative", PLAIN + stub, HTML + told).text
    assert (
        "10:00" in parts("alternative", PLAIN + told, HTML + "<p>View online</p>").text
    )


def test_text_parts_stand_below_each_other_and_attachments_apart():
    letter = parts(
        "mixed",
        PLAIN + "Hello",
        "Content-Type: text/plain\nContent-Disposition: attachment;"
        " filename*=utf-8''Lebenslauf%20%C3%A4.txt\n\nsecret",
        PLAIN + "World",
    )
    assert letter.text == "Hello\n\nWorld"
    assert letter.attachments == ("Lebenslauf ä.txt",)


def test_an_attached_message_is_forwarded():
    letter = parts(
        "mixed",
        PLAIN + "See below.",
        "Content-Type: message/rfc822\n\nFrom: Bob <b@x.example>\nSubject: Slot\n\nAt ten.",
    )
    assert letter.text == "See below."
    assert "From: Bob <b@x.example>" in letter.forwarded
    assert letter.forwarded.endswith("At ten.")


def test_a_signed_mail_is_read_through_its_wrapper():
    signed = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nAt ten.\n"
    signature = "-----BEGIN PGP SIGNATURE-----\nabc\n-----END PGP SIGNATURE-----\n"
    assert plain(signed + signature).text == "At ten."
    wrapped = "Content-Type: application/pgp-signature; name=s.asc\n\nabc"
    assert parts("signed", PLAIN + "At ten.", wrapped).text == "At ten."


@pytest.mark.parametrize(
    "raw",
    [
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nAt ten.\n',
        "Content-Type: multipart/mixed\n\n--b\n\nAt ten.\n--b--\n",
        'Content-Type: multipart/mixed; boundary="b"\n\nAt ten.\n',
        'Content-Type: multipart/mixed; boundary="b"\n\n--bb\n--b\n\nAt ten.\n--b--',
    ],
)
def test_broken_multiparts_still_say_their_words(raw):
    assert "At ten." in read(raw).text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>Hello</p><p>World</p>", "Hello\n\nWorld"),
        ("<div>Hello</div><div>World</div>", "Hello\nWorld"),
        ("Hello<br>World", "Hello\nWorld"),
        ("<div>Hello</div><div><br></div><div>World</div>", "Hello\n\nWorld"),
        ("<p class=MsoNormal>Hello</p><p class=MsoNormal>World</p>", "Hello\nWorld"),
        ("Tues<b>day</b> at&nbsp;<i>ten</i> &ndash; noon", "Tuesday at ten – noon"),
        ("<table><tr><td>When</td><td>4 March</td></tr></table>", "When | 4 March"),
        (
            "<table><tr><th>Where<td><div>Zoom</div><div>room 2</div></table>",
            "Where | Zoom\nroom 2",
        ),
        (
            "<table><tr><td><table><tr><td>Date<td>4/3</table><td><p>a<p>b</table>",
            "Date | 4/3 | a\n\nb",
        ),
        (
            "<dl><dt>Date</dt> <dd>4 March</dd><dt>Time<dd>ten</dl>",
            "Date | 4 March\nTime | ten",
        ),
        ("<ul><li>one<li>two</ul>", "- one\n- two"),
        ("<ol><li>one<li>two</ol>", "1. one\n2. two"),
        ("<pre>a\n  b\n\nc</pre>", "a\nb\n\nc"),
        ("<div style='white-space: pre-wrap'>a\nb</div>", "a\nb"),
        ("<span style='display:none'>preheader</span>Hello", "Hello"),
        ("<div style='max-height:0;overflow:hidden'>pre</div>Hello", "Hello"),
        ("<style>p{}</style><script>x()</script><!-- c -->Hello", "Hello"),
        (
            "<style><!-- p{color:red} .pre, span.top {display:none !important} --></style>"
            "<div class='x pre'>old</div><span class=top>older</span>Hello",
            "Hello",
        ),
        (
            "<style>@media (max-width:9em) {.wide {display:none}} td .deep{display:none}</style>"
            "<p class=wide>Hello<b class=deep> World</b></p>",
            "Hello World",
        ),
        (
            "<div style='opacity:0'>pre</div><div style='opacity:0.8'>Hello</div>",
            "Hello",
        ),
        ("<blockquote>an indent</blockquote>Hello", "an indent\nHello"),
        ("Hello <p>unclosed <b>bold <div>all", "Hello\n\nunclosed bold\n\nall"),
        ("a&#29;b&#x202e;c&zwnj;d", "a bcd"),
    ],
)
def test_html_becomes_lines(body, text):
    assert html(body).text == text


def test_links_are_kept_as_hosts():
    letter = html("<a href='https://Calendly.com/x'>Book</a> or http://zoom.us/j/1")
    assert letter.link_hosts == ("calendly.com", "zoom.us")


def test_text_is_clean():
    assert plain("a\x00b\x1bc\u202ed\u00a0e\u0301  \r\nf").text == "abcd é\nf"


TEAMS = """See you on Tuesday.
Kim
________________________________________________________________________________
Microsoft Teams Besoin d’aide ?
Rejoindre la réunion maintenant
ID de réunion: 247 918 330 521
Code secret: rT4wQ9
________________________________
Appeler par téléphone
+33 1 70 99 53 51,,471209# France, Paris
Pour les organisateurs: Options de la réunion
________________________________________________________________________________"""
ZOOM = """Kim Poe is inviting you to a scheduled Zoom meeting.

Topic: Interview
Time: Jun 11, 2025 11:30 AM

Join Zoom Meeting
https://zoom.us/j/88412?pwd=x

Meeting ID: 884 1290 0031
Passcode: 7bQ2
---
One tap mobile
+19292056099,,88412900031# US (New York)

Dial by your location
• +1 929 205 6099 US (New York)
Find your local number: https://zoom.us/u/k

See you then, Kim"""


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (TEAMS, "See you on Tuesday.\nKim"),
        (
            ZOOM,
            "Kim Poe is inviting you to a scheduled Zoom meeting.\n\nTopic: Interview\n"
            "Time: Jun 11, 2025 11:30 AM\n\nSee you then, Kim",
        ),
        (
            "Join the meeting now and be early.\nWe begin at 10.",
            "Join the meeting now and be early.\nWe begin at 10.",
        ),
        (
            "Join with Google Meet\nmeet.google.com/abc\nJoin by phone\n(US) +1 615-645-3077\n"
            "PIN: 188 204 551#\nOrganizer\nKim Poe",
            "Organizer\nKim Poe",
        ),
    ],
    ids=["teams", "zoom", "a sentence", "meet"],
)
def test_how_to_join_a_video_meeting_is_not_the_letter(text, own):
    letter = plain(text)
    assert "\n".join(filter(None, [letter.text, letter.signature])) == own


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (
            "INTERVIEWERS\nAilsa Grant\nPriti Shah\nLOCATION\n\n22 Quay Street",
            "INTERVIEWERS | Ailsa Grant\nPriti Shah\nLOCATION | 22 Quay Street",
        ),
        (
            "Event Type:\nFinal chat\n\nWhen\n3:30 PM - 4 PM",
            "Event Type: Final chat\n\nWhen | 3:30 PM - 4 PM",
        ),
        (
            "Hola Ada:\nVa todo bien\nWhat we offer:\nA good salary.",
            "Hola Ada:\nVa todo bien\nWhat we offer:\nA good salary.",
        ),
        ("Date\nTime\nnoon", "Date\nTime | noon"),
    ],
)
def test_a_label_stands_beside_what_is_below_it(text, own):
    assert plain(text).text == own
