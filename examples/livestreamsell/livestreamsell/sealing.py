import base64
import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12
KEY_BYTES = 32


class Sealer:
    """AES-256-GCM. What is sealed for one page cannot be opened for another."""

    def __init__(self, base64_key: str) -> None:
        key = base64.b64decode(base64_key, validate=True)
        if len(key) != KEY_BYTES:
            raise ValueError("ENCRYPTION_KEY_AES256 must be 32 bytes in base64")
        self._cipher = AESGCM(key)

    def seal(self, text: str, page_id: str) -> str:
        nonce = os.urandom(NONCE_BYTES)
        return base64.b64encode(nonce + self._cipher.encrypt(nonce, text.encode(), page_id.encode())).decode()

    def open(self, sealed: str, page_id: str) -> str:
        raw = base64.b64decode(sealed, validate=True)
        return self._cipher.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], page_id.encode()).decode()
