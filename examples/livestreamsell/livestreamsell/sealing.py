import base64

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12
KEY_BYTES = 32


class Opener:
    """AES-256-GCM, as `services/token_refresh/src/sealing.ts` seals it. What is sealed for one page cannot be opened for another."""

    def __init__(self, base64_key: str) -> None:
        key = base64.b64decode(base64_key, validate=True)
        if len(key) != KEY_BYTES:
            raise ValueError("ENCRYPTION_KEY_AES256 must be 32 bytes in base64")
        self._cipher = AESGCM(key)

    def open(self, sealed: str, page_id: str) -> str:
        raw = base64.b64decode(sealed, validate=True)
        return self._cipher.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], page_id.encode()).decode()
