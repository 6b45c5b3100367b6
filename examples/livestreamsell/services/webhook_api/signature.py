import hashlib
import hmac

PREFIX = "sha256="


def is_signed_by_meta(body: bytes, header: str | None, app_secret: str) -> bool:
    """True only for Meta's HMAC-SHA256 over the raw body. An empty secret would prove nothing, so it is refused."""
    if not app_secret or header is None or not header.startswith(PREFIX):
        return False
    expected = hmac.new(app_secret.encode(), body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected.encode(), header.removeprefix(PREFIX).encode())
