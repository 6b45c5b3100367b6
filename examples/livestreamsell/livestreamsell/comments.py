import json
from dataclasses import asdict, dataclass

from redis import Redis

WAITING = "comments:waiting"
TAKEN = "comments:taken"
REMEMBERED_SECONDS = 24 * 60 * 60


@dataclass(frozen=True)
class Comment:
    """A viewer's comment under a live video."""

    page_id: str
    comment_id: str
    message: str


class CommentQueue:
    """Meta delivers at least once; the queue keeps each comment once and loses none while it is being handled."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    def put(self, comment: Comment) -> None:
        # Remember it only once it is queued: a crash in between may repeat a comment, never drop one.
        key = f"comments:seen:{comment.comment_id}"
        if self._redis.exists(key):
            return
        self._redis.lpush(WAITING, json.dumps(asdict(comment)))
        self._redis.set(key, 1, ex=REMEMBERED_SECONDS)

    def take(self, wait_seconds: int) -> Comment | None:
        taken = self._redis.blmove(WAITING, TAKEN, wait_seconds, "RIGHT", "LEFT")
        return None if taken is None else Comment(**json.loads(taken))

    def done(self, comment: Comment) -> None:
        self._redis.lrem(TAKEN, 1, json.dumps(asdict(comment)))

    def retake(self) -> None:
        """Puts back what a stopped worker had in hand. Call it once, at the start of the only worker."""
        while self._redis.lmove(TAKEN, WAITING, "RIGHT", "RIGHT") is not None:
            pass
