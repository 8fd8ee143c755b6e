"""A UCM in software: the demo's peer, the tests' peer, and the `simulator` verb."""
