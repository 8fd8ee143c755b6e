"""One grammar for what a person types to have something done: in the command bar and headless."""
