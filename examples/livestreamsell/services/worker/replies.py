import httpx

from livestreamsell.page_tokens import PageToken


class Replies:
    """Private replies to a comment, in the page's name."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def send(self, token: PageToken, comment_id: str, text: str) -> None:
        self._http.post(
            f"https://graph.facebook.com/v24.0/{token.page_id}/messages",
            headers={"Authorization": f"Bearer {token.value}"},
            json={"recipient": {"comment_id": comment_id}, "message": {"text": text}},
        ).raise_for_status()
