import json
from collections.abc import Iterator

from livestreamsell.comments import Comment


def comments_of(body: bytes) -> Iterator[Comment]:
    """The new comments in one delivery of Meta's `page` webhook; everything else in it is passed over."""
    for entry in json.loads(body).get("entry", []):
        for change in entry.get("changes", []):
            value = change.get("value", {})
            if value.get("item") == "comment" and value.get("verb") == "add" and value.get("message"):
                yield Comment(page_id=entry["id"], comment_id=value["comment_id"], message=value["message"])
