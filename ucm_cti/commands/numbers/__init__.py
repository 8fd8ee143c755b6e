"""The one engine for phone numbers: how they are compared, found in a text, and dialled. Pure."""
