import hmac
from typing import Annotated, Protocol

from fastapi import Depends, FastAPI, Header, HTTPException, Query, Request
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import PlainTextResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from livestreamsell.comments import Comment
from livestreamsell.sales_board import Sale
from livestreamsell.settings.webhook_api import WebhookApiSettings
from services.webhook_api.delivery import comments_of
from services.webhook_api.signature import is_signed_by_meta


class Queue(Protocol):
    def put(self, comment: Comment) -> None: ...


class Board(Protocol):
    def latest(self, seller_id: str) -> list[Sale]: ...


class SellerSessions(Protocol):
    def seller_of(self, token: str) -> str | None: ...


async def raw_body(request: Request) -> bytes:
    return await request.body()


def create_app(settings: WebhookApiSettings, queue: Queue, board: Board, sessions: SellerSessions) -> FastAPI:
    app = FastAPI(title="LiveStreamSell webhook API", docs_url=None, redoc_url=None, openapi_url=None)
    app.add_middleware(
        CORSMiddleware, allow_origins=[settings.dashboard_origin], allow_methods=["GET"], allow_headers=["Authorization"]
    )

    @app.get("/health")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/webhook")
    def confirm_subscription(
        mode: Annotated[str, Query(alias="hub.mode")],
        verify_token: Annotated[str, Query(alias="hub.verify_token")],
        challenge: Annotated[str, Query(alias="hub.challenge")],
    ) -> PlainTextResponse:
        expected = settings.fb_webhook_verify_token.get_secret_value()
        if mode != "subscribe" or not hmac.compare_digest(verify_token.encode(), expected.encode()):
            raise HTTPException(status_code=403)
        return PlainTextResponse(challenge)

    @app.post("/webhook")
    def receive(
        body: Annotated[bytes, Depends(raw_body)],
        x_hub_signature_256: Annotated[str | None, Header()] = None,
    ) -> dict[str, int]:
        if not is_signed_by_meta(body, x_hub_signature_256, settings.fb_app_secret.get_secret_value()):
            raise HTTPException(status_code=401)
        comments = list(comments_of(body))
        for comment in comments:
            queue.put(comment)
        return {"queued": len(comments)}

    @app.get("/sales")
    def latest_sales(credentials: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]) -> list[Sale]:
        seller_id = sessions.seller_of(credentials.credentials)
        if seller_id is None:
            raise HTTPException(status_code=401)
        return board.latest(seller_id)

    return app
