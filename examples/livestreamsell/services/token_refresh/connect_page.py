"""For an administrator, in the service's shell: connects a customer's page. The token is typed, never an argument.

    python -m services.token_refresh.connect_page PAGE_ID SELLER_ID
"""

import sys
from getpass import getpass

import httpx

from livestreamsell.page_tokens import PageToken, PageTokens, connect_to_database
from livestreamsell.sealing import Sealer
from livestreamsell.settings.token_refresh import TokenRefreshSettings
from services.token_refresh.exchange import exchange


def main(page_id: str, seller_id: str) -> None:
    settings = TokenRefreshSettings()
    given = PageToken(page_id, getpass("Page access token: "))
    with (
        connect_to_database(settings.database_url.get_secret_value()) as connection,
        httpx.Client(timeout=20) as http,
    ):
        tokens = PageTokens(connection, Sealer(settings.encryption_key_aes256.get_secret_value()))
        long_lived, expires_at = exchange(http, settings.fb_app_id, settings.fb_app_secret.get_secret_value(), given)
        tokens.add(page_id, seller_id, long_lived.value, expires_at)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
