from datetime import timedelta

import pytest
from written import RECEIVED, head, read

from assistant.reading import Automatic
from assistant.vocabulary import Address


@pytest.mark.parametrize(
    ("raw", "name", "address"),
    [
        ("Jane Roe <Jane@Acme.Example>", "Jane Roe", "jane@acme.example"),
        ('"Roe, Jane" <jane@acme.example>', "Roe, Jane", "jane@acme.example"),
        ("Roe, Jane <jane@acme.example>", "Roe, Jane", "jane@acme.example"),
        ("jane@acme.example (Jane Roe)", "Jane Roe", "jane@acme.example"),
        ("jane@acme.example", "", "jane@acme.example"),
        (
            "=?utf-8?Q?Roe,_J=C3=A9r=C3=B4me?= <j@a.example>",
            "Roe, Jérôme",
            "j@a.example",
        ),
        ('"=?utf-8?B?SsOpcsO0bWU=?=" <j@a.example>', "Jérôme", "j@a.example"),
        ("=?windows-1252?q?Gwena=EBlle?= <g@a.example>", "Gwenaëlle", "g@a.example"),
        ("=?utf-8?q?Jane_Roe_<jane@acme.example>?=", "Jane Roe", "jane@acme.example"),
        ("'Jane Roe' <jane@acme.example>", "Jane Roe", "jane@acme.example"),
        ("Jane Roe <jane@acme.example", "Jane Roe", "jane@acme.example"),
        ("Team: Jane <jane@acme.example>;", "Jane", "jane@acme.example"),
        ("MAILER-DAEMON", "", "mailer-daemon"),
        ('"jane@acme.example" <jane@acme.example>', "", "jane@acme.example"),
    ],
)
def test_a_sender_is_read_however_it_is_written(raw, name, address):
    assert head(f"From: {raw}").sender == Address(name, address)


def test_a_raw_8_bit_name_is_guessed():
    assert head(b"From: J\xe9r\xf4me <j@a.example>").sender.name == "Jérôme"
    assert head("From: Jérôme <j@a.example>").sender.name == "Jérôme"


def test_undisclosed_recipients_are_nobody():
    assert head("To: undisclosed-recipients:;").to == ()


def test_two_to_fields_both_count():
    found = head("To: a@x.example", "To: b@x.example").to
    assert [entry.address for entry in found] == ["a@x.example", "b@x.example"]


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        ("=?utf-8?Q?Entretien_d=E2=80=99embauche?=", "Entretien d’embauche"),
        (
            "=?utf-8?B?Vm9yc3RlbGx1bmdz?=\n =?utf-8?B?Z2VzcHLDpGNo?=",
            "Vorstellungsgespräch",
        ),
        ("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=", "café"),
        ("=?utf-8?Q?Are you free?=", "Are you free"),
        ("=?utf-8?Q?free?_Monday??=", "free? Monday?"),
        ("=?utf-8?B?SGVsbG8?=", "Hello"),
        ("=?x-unknown?Q?caf=E9?=", "café"),
        ("=?utf-8*en?Q?Hello?= there", "Hello there"),
        ("a\n  folded\n\tone", "a folded one"),
        ("=?utf-8?q?a=0D=0ABcc:_evil@x.example?=", "a Bcc: evil@x.example"),
        ("=?utf-8?q?=E2=80=AEtxet?=", "txet"),
        ("=?utf-8?q", "=?utf-8?q"),
    ],
)
def test_a_subject_is_one_clean_line(raw, subject):
    assert head(f"Subject: {raw}").subject == subject


@pytest.mark.parametrize(
    ("raw", "iso"),
    [
        ("Tue, 4 Mar 2025 09:00:00 -0500", "2025-03-04T09:00:00-05:00"),
        ("Tue, 04 Mar 2025 09:00:00 -0500 (EST)", "2025-03-04T09:00:00-05:00"),
        ("4 Mar 2025 09:00 GMT", "2025-03-04T09:00:00+00:00"),
        ("Tue, 4 Mar 2025 09:00:00 EST", "2025-03-04T09:00:00-05:00"),
        ("Tue, 4 Mar 2025 09:00:00 CET", "2025-03-04T09:00:00+01:00"),
        ("2025-03-04T09:00:00+01:00", "2025-03-04T09:00:00+01:00"),
        ("Tue, 4 Mar 2025 09:00:60 +0000", "2025-03-04T09:00:59+00:00"),
        ("Tue, 4 Mar 25 09:00:00 +0000", "2025-03-04T09:00:00+00:00"),
    ],
)
def test_a_date_keeps_the_offset_of_its_sender(raw, iso):
    assert head(f"Date: {raw}").at.isoformat() == iso


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "yesterday",
        "Tue, 4 Mar 1970 09:00:00 +0000",
        "Tue, 4 Mar 2031 09:00:00 +0000",
        "Tue, 32 Mar 2025 09:00:00 +0000",
        "Tue, 4 Mar 2025 09:00:00 +9999",
        "Tue, 4 Mar 2025 09:00:00 +99999999999999999999",
        "Tue, 4 Mar 99999999999 09:00:00",
        "\x00\xff",
    ],
)
def test_an_absurd_date_gives_way_to_the_time_of_arrival(raw):
    assert head(f"Date: {raw}").at == RECEIVED


def test_a_clock_that_is_a_little_fast_is_believed():
    assert head("Date: Wed, 5 Mar 2025 00:00:00 +0000").at - RECEIVED == timedelta(
        hours=12
    )


@pytest.mark.parametrize(
    ("raw", "ids"),
    [
        ("<a@x.example> <b@x.example>", ("<a@x.example>", "<b@x.example>")),
        ("<a@x.example><b@x.example>", ("<a@x.example>", "<b@x.example>")),
        ('<a"b\r\n\tc@x.example>', ('<a"bc@x.example>',)),
        ("a@x.example", ("<a@x.example>",)),
        ("<a@x.example> (sent\n by me) <a@x.example>", ("<a@x.example>",)),
        ("", ()),
    ],
)
def test_ids_pass_unharmed(raw, ids):
    assert head(f"References: {raw}").references == ids


def test_the_first_and_the_last_ids_of_a_long_list_stay():
    ids = [f"<{n}@x.example>" for n in range(900)]

    found = head("References: " + " ".join(ids)).references

    assert (found[0], found[-1]) == (ids[0], ids[-1])
    assert len(found) < len(ids)


def test_a_missing_id_is_made_and_stays_the_same():
    fields = "From: j@a.example\nSubject: Hello\nDate: Tue, 4 Mar 2025 09:00:00 +0000\n"

    made = head(fields.strip()).message_id

    assert made.endswith("@missing.invalid>")
    assert read("Received: x\nX-Other: y\n" + fields + "\nbody").head.message_id == made
    assert head(fields.strip() + "!").message_id != made


def test_a_peek_sees_what_the_whole_letter_says():
    fields = "From: j@a.example\nTo: b@x.example\nSubject: =?utf-8?q?caf=C3=A9?=\n"
    letter = read(fields + "List-Id: x\n\nHello")
    assert head(*fields.splitlines(), "List-Id: x") == letter.head


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ("Auto-Submitted: auto-replied", Automatic.REPLY),
        ("Auto-Submitted: auto-replied (vacation)", Automatic.REPLY),
        ("Auto-Submitted: auto-generated", Automatic.GENERATED),
        ("Auto-Submitted: no", Automatic.NO),
        ("X-Autoreply: yes", Automatic.REPLY),
        ("X-Autorespond: Away", Automatic.REPLY),
        ("Precedence: auto_reply", Automatic.REPLY),
        ("X-Auto-Response-Suppress: All", Automatic.NO),
        ("X-MS-Exchange-Inbox-Rules-Loop: a@b.example", Automatic.REPLY),
        (
            "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",
            Automatic.REPLY,
        ),
        ("From: Mail Delivery <MAILER-DAEMON@x.example>", Automatic.BOUNCE),
        ("Return-Path: <>\nSubject: Undeliverable: hello", Automatic.BOUNCE),
        ("Return-Path: <>\nSubject: Your interview", Automatic.NO),
        (
            "Content-Type: multipart/report; report-type=delivery-status",
            Automatic.BOUNCE,
        ),
        (
            "Content-Type: multipart/report; report-type=disposition-notification",
            Automatic.RECEIPT,
        ),
        ("Content-Type: text/calendar; method=REPLY", Automatic.CALENDAR_REPLY),
        ("Content-Type: text/calendar; method=REQUEST", Automatic.NO),
    ],
)
def test_a_machine_is_known_by_its_header(fields, kind):
    assert head(fields).automatic is kind


@pytest.mark.parametrize(
    ("field", "bulk"),
    [
        ("List-Id: <news.example>", True),
        ("List-Unsubscribe: <https://x.example>", True),
        ("Precedence: bulk", True),
        ("Precedence: list", True),
        ("Precedence: normal", False),
        ("X-Other: list", False),
    ],
)
def test_list_mail_is_known_by_its_header(field, bulk):
    assert head(field).bulk is bulk


def test_only_the_topmost_authentication_counts():
    letter = read(
        "Authentication-Results: mx.google.com; dmarc=fail\n"
        "Authentication-Results: forged.example; dmarc=pass\n\nx"
    )
    assert letter.authentication == "mx.google.com; dmarc=fail"


def test_a_bad_header_line_costs_only_itself():
    letter = read("From: j@a.example\ngarbage\nSubject: Hello\n\nbody")
    assert (letter.head.subject, letter.text) == ("Hello", "body")
    assert "bad header line" in letter.defects


def test_an_mbox_line_on_top_is_no_field():
    letter = read("From jane@acme.example Tue Mar  4\nSubject: Hello\n\nbody")
    assert (letter.head.subject, letter.text) == ("Hello", "body")
