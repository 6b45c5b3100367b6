import logging

import httpx
from redis import Redis

from livestreamsell.comments import CommentQueue
from livestreamsell.page_tokens import PageTokens, connect_to_database
from livestreamsell.sales_board import SalesBoard
from livestreamsell.sealing import Opener
from livestreamsell.settings.worker import WorkerSettings
from services.worker.payments import Payments
from services.worker.purchase_intent import PurchaseIntent
from services.worker.replies import Replies
from services.worker.sale import SellFromComment
from services.worker.shop import Shop

WAIT_SECONDS = 5
log = logging.getLogger("livestreamsell.worker")


def main() -> None:
    settings = WorkerSettings()
    redis = Redis.from_url(settings.redis_url.get_secret_value(), decode_responses=True)
    http = httpx.Client(timeout=20)
    queue = CommentQueue(redis)
    sell = SellFromComment(
        shop=Shop(http, settings.supabase_url, settings.supabase_service_role_key.get_secret_value()),
        intent=PurchaseIntent(http, settings.openai_api_key.get_secret_value(), settings.openai_model),
        payments=Payments(http, settings.stripe_secret_key.get_secret_value(), settings.dashboard_origin),
        replies=Replies(http),
        tokens=PageTokens(
            connect_to_database(settings.database_url.get_secret_value()),
            Opener(settings.encryption_key_aes256.get_secret_value()),
        ),
        board=SalesBoard(redis),
    )
    queue.retake()
    while True:
        comment = queue.take(WAIT_SECONDS)
        if comment is None:
            continue
        try:
            sell(comment)
        except httpx.HTTPStatusError as error:
            status = error.response.status_code
            if status == httpx.codes.TOO_MANY_REQUESTS or error.response.is_server_error:
                raise  # Render starts the worker again, and it takes the comment back.
            # Only status and host: a body may quote what was sent.
            log.error("%s answered %s", error.request.url.host, status)
        queue.done(comment)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    main()
