"""Where the sessions of a list are: rooms said once for many rows, by ids, crosses, addresses."""
