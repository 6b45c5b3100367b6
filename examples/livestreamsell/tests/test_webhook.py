import json
import secrets

import pytest
from fastapi.testclient import TestClient
from pydantic import ValidationError

from livestreamsell.comments import Comment
from livestreamsell.sales_board import Sale
from livestreamsell.settings.webhook_api import WebhookApiSettings
from services.webhook_api.app import create_app
from tests.test_signature import sign

SALE = Sale(product="Camisa", quantity=2, total_cents=5000, currency="cop", at="2026-11-02T20:00:00+00:00")
DELIVERY = json.dumps(
    {
        "object": "page",
        "entry": [
            {
                "id": "42",
                "changes": [
                    {"value": {"item": "comment", "verb": "add", "comment_id": "42_7", "message": "quiero dos"}},
                    {"value": {"item": "comment", "verb": "remove", "comment_id": "42_6"}},
                    {"value": {"item": "like", "verb": "add"}},
                ],
            }
        ],
    }
).encode()


class RememberingQueue:
    def __init__(self) -> None:
        self.comments: list[Comment] = []

    def put(self, comment: Comment) -> None:
        self.comments.append(comment)


class OneSellersBoard:
    def latest(self, seller_id: str) -> list[Sale]:
        return [SALE] if seller_id == "ana" else []


class KnownSessions:
    def __init__(self, seller_by_token: dict[str, str]) -> None:
        self._seller_by_token = seller_by_token

    def seller_of(self, token: str) -> str | None:
        return self._seller_by_token.get(token)


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch) -> WebhookApiSettings:
    monkeypatch.setenv("FB_APP_SECRET", secrets.token_hex(16))
    monkeypatch.setenv("FB_WEBHOOK_VERIFY_TOKEN", secrets.token_hex(16))
    monkeypatch.setenv("REDIS_URL", "redis://localhost")
    monkeypatch.setenv("SUPABASE_URL", "https://project.supabase.example")
    monkeypatch.setenv("DASHBOARD_ORIGIN", "https://app.livestreamsell.example")
    return WebhookApiSettings()


@pytest.fixture
def queue() -> RememberingQueue:
    return RememberingQueue()


@pytest.fixture
def session() -> str:
    return secrets.token_urlsafe()


@pytest.fixture
def client(settings: WebhookApiSettings, queue: RememberingQueue, session: str) -> TestClient:
    return TestClient(create_app(settings, queue, OneSellersBoard(), KnownSessions({session: "ana"})))


def test_queues_the_new_comments_of_a_signed_delivery(
    client: TestClient, settings: WebhookApiSettings, queue: RememberingQueue
) -> None:
    signature = sign(DELIVERY, settings.fb_app_secret.get_secret_value())
    answer = client.post("/webhook", content=DELIVERY, headers={"X-Hub-Signature-256": signature})
    assert answer.json() == {"queued": 1}
    assert queue.comments == [Comment(page_id="42", comment_id="42_7", message="quiero dos")]


@pytest.mark.parametrize("headers", [{}, {"X-Hub-Signature-256": sign(DELIVERY, "another secret")}])
def test_queues_nothing_that_meta_did_not_sign(
    client: TestClient, queue: RememberingQueue, headers: dict[str, str]
) -> None:
    assert client.post("/webhook", content=DELIVERY, headers=headers).status_code == 401
    assert queue.comments == []


def test_answers_the_handshake_with_the_challenge(client: TestClient, settings: WebhookApiSettings) -> None:
    token = settings.fb_webhook_verify_token.get_secret_value()
    query = {"hub.mode": "subscribe", "hub.verify_token": token, "hub.challenge": "1158201444"}
    assert client.get("/webhook", params=query).text == "1158201444"


def test_refuses_the_handshake_with_another_token(client: TestClient) -> None:
    query = {"hub.mode": "subscribe", "hub.verify_token": "guess", "hub.challenge": "1"}
    assert client.get("/webhook", params=query).status_code == 403


def test_shows_a_seller_their_own_sales_only(client: TestClient, session: str) -> None:
    assert client.get("/sales", headers={"Authorization": f"Bearer {session}"}).json()[0]["product"] == "Camisa"
    assert client.get("/sales", headers={"Authorization": "Bearer guess"}).status_code == 401
    assert client.get("/sales").status_code in (401, 403)


def test_does_not_start_with_an_empty_app_secret(
    settings: WebhookApiSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FB_APP_SECRET", "")
    with pytest.raises(ValidationError):
        WebhookApiSettings()
