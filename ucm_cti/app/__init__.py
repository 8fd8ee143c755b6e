"""The composition root: the only place that knows every layer."""

from ucm_cti.app.start import run_app

__all__ = ["run_app"]
