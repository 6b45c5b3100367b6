import jwt


class Sessions:
    """Supabase sessions, verified with the project's public keys: this service holds no Supabase secret."""

    def __init__(self, supabase_url: str) -> None:
        self._issuer = f"{supabase_url}/auth/v1"
        self._keys = jwt.PyJWKClient(f"{self._issuer}/.well-known/jwks.json")

    def seller_of(self, token: str) -> str | None:
        try:
            key = self._keys.get_signing_key_from_jwt(token)
            claims = jwt.decode(
                token,
                key,
                algorithms=["ES256", "RS256"],
                audience="authenticated",
                issuer=self._issuer,
                options={"require": ["exp", "sub"]},
            )
        except jwt.PyJWTError:
            return None
        return claims["sub"]
