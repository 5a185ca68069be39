"""Finds the people whom an appointment invites."""

from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.display_names import personal_name
from assistant.understanding.senders import is_desk, is_robot
from assistant.vocabulary import Person, PersonRole


def attendees(view: Sides) -> list[Person]:
    """Return an appointment's host and guests, but for the owner, desks and machines."""
    if view.appointment is None:
        return []
    event = view.appointment.event
    found = []
    for address in (event.organizer, *event.attendees):
        if address is None or address.address in view.owner.addresses:
            continue
        name = personal_name(address)
        if name and not is_robot(address.address) and not is_desk(address.address):
            found.append(
                Person(name, address.address or None, None, PersonRole.INTERVIEWER)
            )
    return found
