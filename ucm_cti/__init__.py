"""UCM CTI: a desktop telephone console for Grandstream UCM6xxx PBXs."""

__version__ = "0.1.0"
