"""A TLS context that takes exactly one certificate, on every connection made with it."""

import ssl

_REFUSED = "the certificate is not the pinned one"


class PinnedObject(ssl.SSLObject):
    """A connection that ends with the handshake unless the peer shows the pinned certificate.

    OpenSSL alone would also take what the pinned certificate has issued.
    """

    def do_handshake(self) -> None:
        """Shake hands, then compare. Raises ssl.SSLError."""
        super().do_handshake()
        context = self.context
        if not isinstance(context, PinnedContext) or self.getpeercert(True) != context.pin:
            error = ssl.SSLCertVerificationError(1, _REFUSED)
            error.verify_code, error.verify_message = 0, _REFUSED
            raise error


class PinnedContext(ssl.SSLContext):
    """Verifies against `pin` (DER) alone; names and times do not matter, its own bytes do."""

    sslobject_class = PinnedObject
    pin = b""

    @classmethod
    def made_for(cls, der: bytes) -> "PinnedContext":
        """A context for clients. Raises ssl.SSLError, ValueError for what is no certificate."""
        context = cls(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.load_verify_locations(cadata=der)
        context.pin = der
        return context
