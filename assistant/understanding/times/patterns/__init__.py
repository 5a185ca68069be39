"""The patterns of days, clock times, zones, lengths and spans, and the cascade that runs them."""
