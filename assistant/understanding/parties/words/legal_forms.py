"""Legal forms of companies as they are written behind a name."""

import re

LEGAL_FORM = (
    r"(?:LLC|Inc|Ltd|LLP|PLC|Corp|Co|g?GmbH(?: ?& ?Co\.? ?KG(?:aA)?)?|mbH|AG(?: ?& ?Co\.? ?KG(?:aA)?)?|KG|OHG|UG|GbR|PartG(?: ?mbB)?|PartGmbB|SE|e\.? ?[VGKU]\.?|"
    r"S\.?A\.?R\.?L\.?|SASU?|EURL|SCOP|S\.?A\.? de C\.?V\.?|S\.?A\.?S\.?|S\.?L\.?[UL]?\.?|S\.? ?Coop|S\.?A\.?|Cía\. Ltda\.?|Lda|Ltda|EIRELI|"
    r"B\.?V\.?(?:BA)?|N\.?V\.?|VOF|VZW|S\.?r\.?l\.?s?|S\.?p\.?A\.?|S\.?n\.?c\.?|S\.?a\.?s\.?)"
)
"""A legal form with its capitals."""
LEGAL_BEHIND = re.compile(rf",? {LEGAL_FORM}\.?$")
LEGAL = re.compile(
    r"\b(inc|llc|ltd|limited|plc|gmbh|ag|se|kgaa|kg|ohg|partg|partgmbb|corp|corporation|co|company|sarl|sas|sa|srl|spa|sl|slu|bv|b\.v|nv|n\.v|lda|ltda|eireli|s\.a|s\.l|s\.r\.l|s\.p\.a|e\.v|ev|mbh|pty|pvt|oy|ab|as|cia)\b\.?"
)
"""One in a folded name."""
