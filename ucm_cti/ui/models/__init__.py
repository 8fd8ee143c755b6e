"""What the views show, worked out from the store. The pure parts import no Qt."""
