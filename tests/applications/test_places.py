from datetime import UTC, datetime

import pytest

from assistant.applications import Application, CompanyPlace, Filed, company_place
from assistant.reading import Head
from assistant.understanding import Findings
from assistant.vocabulary import Address, Kind, Person

NOON = datetime(2025, 3, 3, 12, tzinfo=UTC)
GERMANY = CompanyPlace("DE")


def known(address: str = "jane@acme.example", **found) -> Application:
    sender = Address("Jane Roe", address)
    head = Head("1", "<1@acme>", NOON, sender, "Interview")
    letter = Filed(head, Findings(Kind.INVITE, 0.9, NOON, **found))
    return Application("a", letters=(letter,), people=(Person("Jane Roe", address),))


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("hans@acme.de", GERMANY),
        ("jane@acme.co.uk", CompanyPlace("GB")),
        ("jane@acme.com", None),
        ("jane@acme.io", None),
        ("jane@gmx.de", None),
        ("no-reply@personio.de", None),
    ],
)
def test_a_company_is_where_its_own_domain_is(address: str, place):
    assert company_place(known(address)) == place


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("350 Fifth Avenue, New York, NY 10118", CompanyPlace("US", "NY")),
        ("Invalidenstraße 116, 10115 Berlin, Germany", GERMANY),
        ("12 rue de la Paix, 75002 Paris", None),
        ("1 Main Street, Springfield, XX 12345", None),
    ],
)
def test_a_postal_address_tells_the_place(address: str, place):
    assert company_place(known(postal_address=address)) == place


@pytest.mark.parametrize(
    ("number", "place"),
    [
        ("+49 30 1234567", GERMANY),
        ("+351 21 123 4567", CompanyPlace("PT")),
        ("+1 212 555 0142", None),
        ("030 1234567", None),
    ],
)
def test_an_international_number_tells_the_country(number: str, place):
    assert company_place(known(phones=(number,))) == place


def test_the_address_counts_before_the_domain_and_the_number():
    everything = known(
        "jane@acme.fr",
        postal_address="1 High Street, London, UK",
        phones=("+49 30 1234567",),
    )

    assert company_place(everything) == CompanyPlace("GB")
    assert company_place(known("jane@acme.fr", phones=("+49 30 1234567",))) == (
        CompanyPlace("FR")
    )
