"""Frozen value types of telephony. Standard library only, no I/O, no Qt."""
