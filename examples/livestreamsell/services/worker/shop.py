from dataclasses import dataclass

import httpx


@dataclass(frozen=True)
class Product:
    id: str
    name: str
    price_cents: int
    currency: str


@dataclass(frozen=True)
class Order:
    product: Product
    quantity: int

    @property
    def total_cents(self) -> int:
        return self.product.price_cents * self.quantity


class Shop:
    """Sellers, products and orders, through Supabase's data API."""

    def __init__(self, http: httpx.Client, supabase_url: str, service_role_key: str) -> None:
        self._http = http
        self._url = f"{supabase_url}/rest/v1"
        self._headers = {"apikey": service_role_key, "Authorization": f"Bearer {service_role_key}"}

    def seller_of_page(self, page_id: str) -> str | None:
        rows = self._get("pages", {"select": "seller_id", "page_id": f"eq.{page_id}"})
        return rows[0]["seller_id"] if rows else None

    def products_of(self, seller_id: str) -> list[Product]:
        rows = self._get("products", {"select": "id,name,price_cents,currency", "seller_id": f"eq.{seller_id}"})
        return [Product(**row) for row in rows]

    def keep(self, seller_id: str, comment_id: str, order: Order, payment_url: str) -> None:
        row = {
            "comment_id": comment_id,
            "seller_id": seller_id,
            "product_id": order.product.id,
            "quantity": order.quantity,
            "total_cents": order.total_cents,
            "payment_url": payment_url,
        }
        headers = {**self._headers, "Prefer": "resolution=ignore-duplicates"}
        self._http.post(f"{self._url}/orders", json=row, headers=headers).raise_for_status()

    def _get(self, table: str, query: dict[str, str]) -> list[dict]:
        answer = self._http.get(f"{self._url}/{table}", params=query, headers=self._headers)
        return answer.raise_for_status().json()
