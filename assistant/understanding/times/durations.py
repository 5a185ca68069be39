"""How long an interview takes, where the text says it apart from the time."""

import re

from assistant.understanding.times.clocks import Clock
from assistant.understanding.times.scan import Scanned
from assistant.understanding.times.tokens import Node

SHORTEST, LONGEST = 15, 480
# Lengths that say how early to come or how far away something is.
OTHER = re.compile(
    r"^\W*(?:early|earlier|before|prior|later|late|in advance|ago|notice|away|walk|drive|from|ahead|behind|again|apart|difference|of difference|beforehand|after"
    r"|vorher|vor|fruher|spater|zu fuss|avant|a l'avance|antes|de antelacion|antecedencia|van tevoren|prima|voor (?:het|de|uw|je|aanvang)|eerder|in anticipo|(?:\w+ )?(?:vorziehen|vorverleg\w+|verschieb\w+|nach hinten|nach vorn\w*|eher)|plus tard|plus tot|mas tarde|mais tarde|mais cedo|piu tardi|vroeger|per week|a week|/week|per day"
    r"|presentation|talk|pitch|exercise|break|pause|walk|quiz|prasentation|presentacion|apresentacao|presentatie|presentazione|tops|max|maximum|at most|at the most|hochstens|maximal|au plus|au maximum|como maximo|como mucho|no maximo|al massimo|maximaal|hooguit)\b"
)
BEFORE = re.compile(
    r"(?:(?:no|not) (?:more|longer) than|at most|up to|under|less than|maximum(?: of)?|max|hochstens|maximal|au plus|maximum|como maximo|no maximo|al massimo|maximaal|hooguit|within|at least|every|last|next|in the next|past|in|innerhalb von|binnen|dans les|en las proximas|entro|per"
    r"|(?:forward|back|out|moved|pushed|shifted|delayed|postponed|advanced) by|(?:verschieb|verschob|verleg|vorverleg)\w*(?: sich)? um|(?:avanc|decal|repouss|retard)\w* d[e']|(?:adelant|retras|atras|antecip|adi)\w*(?: en| em)?|(?:anticip|posticip|slitt|ritard)\w* di|(?:verzet|verschoven|opgeschoven|vervroegd) met)\W*$")  # fmt: skip


class Durations:
    """The lengths that a text states, in minutes, by place."""

    __slots__ = ("folded", "found")

    def __init__(self, scanned: Scanned) -> None:
        """Collect lengths that can be those of an interview."""
        self.folded = scanned.folded
        self.found = [
            (node.start, node.value)
            for node in scanned.nodes
            if node.kind == "U"
            and isinstance(node.value, int)
            and SHORTEST <= node.value <= LONGEST
            and not OTHER.match(scanned.folded[node.end : node.end + 24])
            and not BEFORE.search(scanned.folded[max(0, node.start - 24) : node.start])
        ]

    def near(self, node: Node, clock: Clock) -> int | None:
        """Return the length stated with the time, else the one nearest to it."""
        if clock.length is not None:
            bound = OTHER.match(self.folded[node.end : node.end + 24])
            return None if bound else clock.length
        if clock.end is not None or not self.found:
            return None
        return min(self.found, key=lambda each: abs(each[0] - node.start))[1]
