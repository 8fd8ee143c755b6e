"""What the operating system offers: key store, one running copy, tray, log files."""
