"""What the columns of a list are, and what sessions say in other columns than most."""
