"""Who is who: the company, the agency, the position and the people."""

from assistant.understanding.parties.gathering import with_parties

__all__ = ["with_parties"]
