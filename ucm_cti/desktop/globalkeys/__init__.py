"""Keys that work while another program has the keyboard, by what the desktop offers for them."""
