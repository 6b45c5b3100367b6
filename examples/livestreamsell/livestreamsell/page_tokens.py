from dataclasses import dataclass, field

from psycopg import Connection, connect

from livestreamsell.sealing import Opener


def connect_to_database(database_url: str) -> Connection:
    """Supabase Postgres over verified TLS only, whatever the URL says. libpq takes the authority from PGSSLROOTCERT."""
    return connect(database_url, sslmode="verify-full")


@dataclass(frozen=True)
class PageToken:
    page_id: str
    value: str = field(repr=False)


class PageTokens:
    """The customers' Facebook page tokens: sealed by token_refresh, then encrypted again by Supabase Vault. No table holds one."""

    def __init__(self, connection: Connection, opener: Opener) -> None:
        self._connection = connection
        self._opener = opener

    def of_page(self, page_id: str) -> PageToken:
        query = """select s.decrypted_secret from pages p
                   join vault.decrypted_secrets s on s.id = p.token_secret_id where p.page_id = %s"""
        with self._connection.transaction():
            row = self._connection.execute(query, (page_id,)).fetchone()
        if row is None:
            raise LookupError(f"page {page_id} has no token")
        return PageToken(page_id, self._opener.open(row[0], page_id))
