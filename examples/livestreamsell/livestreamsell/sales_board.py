import json
from dataclasses import asdict, dataclass

from redis import Redis

SHOWN = 100


@dataclass(frozen=True)
class Sale:
    product: str
    quantity: int
    total_cents: int
    currency: str
    at: str


class SalesBoard:
    """The latest sales of each seller, written by the worker and read by the dashboard's API."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    def add(self, seller_id: str, sale: Sale) -> None:
        key = f"sales:{seller_id}"
        self._redis.pipeline().lpush(key, json.dumps(asdict(sale))).ltrim(key, 0, SHOWN - 1).execute()

    def latest(self, seller_id: str) -> list[Sale]:
        return [Sale(**json.loads(sale)) for sale in self._redis.lrange(f"sales:{seller_id}", 0, SHOWN - 1)]
