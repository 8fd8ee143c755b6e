"""The gate: rules that decide outside calls before they reach a phone."""
