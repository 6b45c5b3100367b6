import hashlib
import hmac
import secrets

import pytest

from services.webhook_api.signature import is_signed_by_meta

BODY = '{"object":"page","entry":[{"id":"1","message":"quiero dos 🙋"}]}'.encode()


def sign(body: bytes, secret: str) -> str:
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


@pytest.fixture
def app_secret() -> str:
    return secrets.token_hex(16)


def test_accepts_the_raw_body_signed_with_the_app_secret(app_secret: str) -> None:
    assert is_signed_by_meta(BODY, sign(BODY, app_secret), app_secret)


def test_refuses_a_body_that_changed_by_one_space(app_secret: str) -> None:
    assert not is_signed_by_meta(BODY + b" ", sign(BODY, app_secret), app_secret)


def test_refuses_a_signature_made_with_another_secret(app_secret: str) -> None:
    assert not is_signed_by_meta(BODY, sign(BODY, secrets.token_hex(16)), app_secret)


@pytest.mark.parametrize("header", [None, "", "sha256=", "sha256=ñ", "sha1=00"])
def test_refuses_what_is_no_signature(header: str | None, app_secret: str) -> None:
    assert not is_signed_by_meta(BODY, header, app_secret)


def test_refuses_the_signature_without_its_prefix(app_secret: str) -> None:
    assert not is_signed_by_meta(BODY, sign(BODY, app_secret).removeprefix("sha256="), app_secret)


def test_fails_closed_on_an_empty_secret() -> None:
    assert not is_signed_by_meta(BODY, sign(BODY, ""), "")
