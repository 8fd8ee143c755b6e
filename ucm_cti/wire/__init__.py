"""What crosses the network: actions, rows, events, error codes and the codec. No I/O."""
