"""An interview in a town far away is at that town's hour; its name needs no country."""

from datetime import UTC, datetime

import pytest

from tests.phrases.alone import found_in

SENT = datetime(2026, 5, 13, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("place", "offset"),
    [
        ("Plant 2, Tiruppur, Tamil Nadu", "+05:30"),
        ("Loft Building, Quezon City", "+08:00"),
        ("Hill Station Hotel, Abuja", "+01:00"),
        ("our office in Kampala", "+03:00"),
        ("Siège, Douala", "+01:00"),
        ("Wonder College, Coimbatore", "+05:30"),
        ("the campus in Petaling Jaya", "+08:00"),
        ("Laboratory, Sidi Brahim, Fès", "+01:00"),
        ("Avenue des Brasseries, Kinshasa", "+01:00"),
        ("Regional Office, Tumbes", "-05:00"),
        ("Hotel, Nürnberg", "+02:00"),
    ],
)
def test_an_interview_is_at_the_hour_of_its_town(place: str, offset: str):
    text = f"Dear Ada,\n\nwe are pleased to invite you to an interview for the post of Store Clerk on 18 May 2026 at 9:00 am.\n\nVenue: {place}\n\nRegards,\nHuman Resources"

    found = found_in(
        "Human Resources <hr@wonder.example>",
        "Interview for Store Clerk",
        text,
        SENT,
    )

    assert found.interview is not None
    assert found.interview.start.isoformat() == f"2026-05-18T09:00:00{offset}"


def test_where_something_takes_place_online_a_colleagues_town_tells_no_hour():
    text = "Dear Ada,\n\nyour interview for the post of Payroll Clerk will take place by Zoom with our Chennai team on 18 May 2026 at 9:00 am.\n\nRegards,\nHuman Resources"

    found = found_in(
        "Human Resources <hr@wonder.example>",
        "Interview for Payroll Clerk",
        text,
        SENT,
    )

    assert found.interview is not None
    assert found.interview.start.isoformat() == "2026-05-18T09:00:00-04:00"


def test_a_line_that_tells_the_place_may_end_with_the_town():
    text = "Madame,\n\nvous êtes convoquée à un entretien pour le poste de magasinière.\n\nDate : 18/05/2026\nHeure : 09h00\nLieu : Brasseries du Fleuve, numéro 7, quartier Kingabwa, commune de Limete, dans la ville de Kinshasa\n\nCordialement,\nLe service du personnel"

    found = found_in(
        "Service du personnel <rh@brasseries.example>",
        "Convocation : entretien magasinière",
        text,
        SENT,
    )

    assert found.interview is not None
    assert found.interview.start.isoformat() == "2026-05-18T09:00:00+01:00"
