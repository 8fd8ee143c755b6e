"""The command bar: one line over all windows that says whom to call and what to do."""
