"""Use cases: what a person can do with calls. Async, no Qt, one outcome each."""
