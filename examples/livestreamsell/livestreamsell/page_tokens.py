from dataclasses import dataclass, field
from datetime import datetime

from psycopg import Connection, connect

from livestreamsell.sealing import Sealer


def connect_to_database(database_url: str) -> Connection:
    """Supabase Postgres over verified TLS only, whatever the URL says. libpq takes the authority from PGSSLROOTCERT."""
    return connect(database_url, sslmode="verify-full")


@dataclass(frozen=True)
class PageToken:
    page_id: str
    value: str = field(repr=False)


class PageTokens:
    """The customers' Facebook page tokens: sealed here, then encrypted again by Supabase Vault. No table holds one."""

    def __init__(self, connection: Connection, sealer: Sealer) -> None:
        self._connection = connection
        self._sealer = sealer

    def add(self, page_id: str, seller_id: str, token: str, expires_at: datetime) -> None:
        sealed = self._sealer.seal(token, page_id)
        with self._connection.transaction():
            self._connection.execute(
                """insert into pages (page_id, seller_id, token_secret_id, token_expires_at)
                   values (%s, %s, vault.create_secret(%s), %s)""",
                (page_id, seller_id, sealed, expires_at),
            )

    def of_page(self, page_id: str) -> PageToken:
        query = """select s.decrypted_secret from pages p
                   join vault.decrypted_secrets s on s.id = p.token_secret_id where p.page_id = %s"""
        with self._connection.transaction():
            row = self._connection.execute(query, (page_id,)).fetchone()
        if row is None:
            raise LookupError(f"page {page_id} has no token")
        return PageToken(page_id, self._sealer.open(row[0], page_id))

    def expiring_before(self, moment: datetime) -> list[str]:
        with self._connection.transaction():
            rows = self._connection.execute(
                "select page_id from pages where token_expires_at < %s order by token_expires_at", (moment,)
            ).fetchall()
        return [page_id for (page_id,) in rows]

    def replace(self, token: PageToken, expires_at: datetime) -> None:
        sealed = self._sealer.seal(token.value, token.page_id)
        with self._connection.transaction():
            self._connection.execute(
                "select vault.update_secret(token_secret_id, %s) from pages where page_id = %s", (sealed, token.page_id)
            )
            self._connection.execute(
                "update pages set token_expires_at = %s where page_id = %s", (expires_at, token.page_id)
            )
