"""What a PBX writes down: call records, recordings, queue figures, and the hotel's books."""
