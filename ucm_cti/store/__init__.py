"""The state of the PBX as we know it, and nothing else: inputs in, changes out. Pure."""
