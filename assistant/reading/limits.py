"""Caps on what is read of one message, each counted on raw bytes in linear time.

Beyond a cap the rest is cut and a defect says so. The sizes leave ordinary mail
far below: the largest seen had 30 parts, 9 levels and 40 KB of header.
"""

HEADER_BYTES = 256 * 1024
TEXT_BYTES = 512 * 1024
CALENDAR_BYTES = 256 * 1024
CALENDARS = 10
CALENDAR_EVENTS = 50
CALENDAR_ATTENDEES = 100
TEXT_CHARACTERS = 200_000
TEXT_LINES = 20_000
PARTS = 500
DEPTH = 20
ADDRESSES = 200
ENCODED_WORDS = 200
PARAMETERS = 50
IDS = 200
LINK_HOSTS = 200
HTML_DEPTH = 1000
MARKUP_BYTES = 64 * 1024
MARKUP_EVENTS = 20
FIELD_CHARACTERS = 1000
