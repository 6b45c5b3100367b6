import base64
import os

import pytest
from cryptography.exceptions import InvalidTag

from livestreamsell.sealing import Opener

# Sealed for page 42. services/token_refresh/tests/sealing.test.ts opens the same.
SEALED = "yGN6OKR0bHvPeSjo7t7umzpAkv3TMNfCYVYYap6/4KdJRQkr8Q5rN+cC/lCZ2g=="


@pytest.fixture
def opener() -> Opener:
    return Opener(base64.b64encode(bytes(range(32))).decode())


def test_opens_what_token_refresh_sealed(opener: Opener) -> None:
    assert opener.open(SEALED, "42") == "page 42 says hello"


def test_refuses_what_was_sealed_for_another_page(opener: Opener) -> None:
    with pytest.raises(InvalidTag):
        opener.open(SEALED, "43")


@pytest.mark.parametrize("key_bytes", [0, 16, 31, 33])
def test_refuses_a_key_that_is_not_256_bits_long(key_bytes: int) -> None:
    with pytest.raises(ValueError):
        Opener(base64.b64encode(os.urandom(key_bytes)).decode())
