import json

import pytest

from services.worker.purchase_intent import order_of
from services.worker.shop import Order, Product

SHIRT = Product(id="p1", name="Camisa", price_cents=2500, currency="cop")


def test_takes_the_price_from_the_shop_and_never_from_the_model() -> None:
    answer = json.dumps({"product_id": "p1", "quantity": 2, "price_cents": 1})
    assert order_of(answer, [SHIRT]) == Order(SHIRT, 2)
    assert Order(SHIRT, 2).total_cents == 5000


@pytest.mark.parametrize(
    "answer",
    [
        '{"product_id": null, "quantity": 0}',
        '{"product_id": "unknown", "quantity": 1}',
        '{"product_id": "p1", "quantity": 0}',
        '{"product_id": "p1", "quantity": 21}',
        '{"product_id": "p1", "quantity": true}',
        '{"product_id": "p1", "quantity": "2"}',
        "[]",
        "I cannot help with that.",
    ],
)
def test_orders_nothing_from_an_answer_outside_the_agreed_shape(answer: str) -> None:
    assert order_of(answer, [SHIRT]) is None
