"""The simulator's configuration: records that the API adds, reads, changes, deletes and applies."""

from ucm_cti.simulator.config.configuration import Configuration

__all__ = ["Configuration"]
