"""httpx and websockets to a real UCM; everything it learns leaves as store inputs.

Proxies and certificate settings of the environment are ignored: a PBX stands in the local network,
and its passwords go to nobody else.
"""
