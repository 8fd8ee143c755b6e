"""The traffic of a site as a file: its entries, and the pseudonyms that let it leave the site."""
