"""When a session could be instead, and who and what is free: pure questions to a schedule."""
