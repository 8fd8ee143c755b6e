"""A recorded site, played back: the same lists and the same events at the same moments."""
