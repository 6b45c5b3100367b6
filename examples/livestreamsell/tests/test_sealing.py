import base64
import os
import secrets

import pytest
from cryptography.exceptions import InvalidTag

from livestreamsell.sealing import Sealer


@pytest.fixture
def sealer() -> Sealer:
    return Sealer(base64.b64encode(os.urandom(32)).decode())


def test_opens_what_it_sealed(sealer: Sealer) -> None:
    token = secrets.token_urlsafe()
    assert sealer.open(sealer.seal(token, "42"), "42") == token


def test_seals_the_same_token_differently_each_time(sealer: Sealer) -> None:
    assert sealer.seal("token", "42") != sealer.seal("token", "42")


def test_refuses_what_was_sealed_for_another_page(sealer: Sealer) -> None:
    with pytest.raises(InvalidTag):
        sealer.open(sealer.seal("token", "42"), "43")


@pytest.mark.parametrize("key_bytes", [0, 16, 31, 33])
def test_refuses_a_key_that_is_not_256_bits_long(key_bytes: int) -> None:
    with pytest.raises(ValueError):
        Sealer(base64.b64encode(os.urandom(key_bytes)).decode())
