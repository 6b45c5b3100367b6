from datetime import UTC, datetime, timedelta

import httpx

from livestreamsell.page_tokens import PageToken

# Meta leaves `expires_in` out for tokens without an end; look again after the usual sixty days.
USUAL_LIFETIME_SECONDS = 60 * 24 * 60 * 60


def exchange(http: httpx.Client, app_id: str, app_secret: str, token: PageToken) -> tuple[PageToken, datetime]:
    """A fresh long-lived token for the one we hold. Sent as a form, so that no secret stands in a URL."""
    answer = http.post(
        "https://graph.facebook.com/v24.0/oauth/access_token",
        data={
            "grant_type": "fb_exchange_token",
            "client_id": app_id,
            "client_secret": app_secret,
            "fb_exchange_token": token.value,
        },
    )
    fresh = answer.raise_for_status().json()
    lifetime = timedelta(seconds=fresh.get("expires_in", USUAL_LIFETIME_SECONDS))
    return PageToken(token.page_id, fresh["access_token"]), datetime.now(UTC) + lifetime
