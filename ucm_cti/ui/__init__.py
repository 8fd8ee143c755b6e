"""Qt widgets: a pure function of the store. Nothing here keeps call state or talks to a network."""
