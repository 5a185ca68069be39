"""The legal forms behind the names of companies."""

import re

LEGAL_FORM = re.compile(
    r"(?:,?\s+(?:gmbh|ag|se|kg|kgaa|ohg|ug|e\.?\s?k\.?|mbh|inc|llc|l\.l\.c|ltd|limited"
    r"|plc|corp|corporation|sas|s\.a\.s|sarl|s\.à\sr\.l|s\.a|sa|s\.l|sl|s\.l\.u|slu"
    r"|b\.v|bv|n\.v|nv|s\.p\.a|spa|s\.r\.l|srl|lda|ltda|oy|ab|a/s|aps|pte|pty"
    r"|(?:&|und)\s+co)\.?)+\Z",
    re.IGNORECASE,
)
