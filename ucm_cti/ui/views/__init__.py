"""The parts of the console window."""
