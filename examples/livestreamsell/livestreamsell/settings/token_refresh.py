from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings


class TokenRefreshSettings(BaseSettings):
    """What it takes to renew a page token and to put it back into Supabase Vault."""

    database_url: SecretStr = Field(min_length=1)
    encryption_key_aes256: SecretStr = Field(min_length=1)
    fb_app_id: str = Field(min_length=1)
    fb_app_secret: SecretStr = Field(min_length=1)
