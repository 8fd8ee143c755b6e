"""Headless verbs. No Qt on this path; stdout is for results, stderr for logs and errors."""
