"""Runs once a day on Render: renews every page token that ends within ten days."""

import logging
import sys
from datetime import UTC, datetime, timedelta

import httpx

from livestreamsell.page_tokens import PageTokens, connect_to_database
from livestreamsell.sealing import Sealer
from livestreamsell.settings.token_refresh import TokenRefreshSettings
from services.token_refresh.exchange import exchange

RENEW_BEFORE_END = timedelta(days=10)
log = logging.getLogger("livestreamsell.token_refresh")


def main() -> int:
    """Exit code 1 when a token could not be renewed, so that Render marks the run as failed."""
    settings = TokenRefreshSettings()
    failed = 0
    with (
        connect_to_database(settings.database_url.get_secret_value()) as connection,
        httpx.Client(timeout=20) as http,
    ):
        tokens = PageTokens(connection, Sealer(settings.encryption_key_aes256.get_secret_value()))
        for page_id in tokens.expiring_before(datetime.now(UTC) + RENEW_BEFORE_END):
            try:
                fresh, expires_at = exchange(
                    http, settings.fb_app_id, settings.fb_app_secret.get_secret_value(), tokens.of_page(page_id)
                )
            except httpx.HTTPError as error:
                log.error("page %s: %s", page_id, type(error).__name__)
                failed += 1
            else:
                tokens.replace(fresh, expires_at)
                log.info("page %s: renewed until %s", page_id, expires_at.date())
    return 1 if failed else 0


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    sys.exit(main())
