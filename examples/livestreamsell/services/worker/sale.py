from dataclasses import dataclass
from datetime import UTC, datetime

from livestreamsell.comments import Comment
from livestreamsell.page_tokens import PageTokens
from livestreamsell.sales_board import Sale, SalesBoard
from services.worker.payments import Payments
from services.worker.purchase_intent import PurchaseIntent
from services.worker.replies import Replies
from services.worker.shop import Shop


@dataclass(frozen=True)
class SellFromComment:
    """One comment in; when it orders something, one order, one payment link and one reply out."""

    shop: Shop
    intent: PurchaseIntent
    payments: Payments
    replies: Replies
    tokens: PageTokens
    board: SalesBoard

    def __call__(self, comment: Comment) -> None:
        seller_id = self.shop.seller_of_page(comment.page_id)
        if seller_id is None:
            return
        order = self.intent.read(comment.message, self.shop.products_of(seller_id))
        if order is None:
            return
        link = self.payments.link_for(order, comment.comment_id)
        self.shop.keep(seller_id, comment.comment_id, order, link)
        self.replies.send(self.tokens.of_page(comment.page_id), comment.comment_id, f"{order.product.name}: {link}")
        self.board.add(
            seller_id,
            Sale(
                order.product.name,
                order.quantity,
                order.total_cents,
                order.product.currency,
                datetime.now(UTC).isoformat(timespec="seconds"),
            ),
        )
