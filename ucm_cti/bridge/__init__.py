"""Between Qt and the network thread: the only package that sees both loops."""
