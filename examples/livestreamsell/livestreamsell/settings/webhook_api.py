from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings


class WebhookApiSettings(BaseSettings):
    """Meta's validation keys and where the queue is. An empty or missing name stops the service at start."""

    fb_app_secret: SecretStr = Field(min_length=1)
    fb_webhook_verify_token: SecretStr = Field(min_length=1)
    redis_url: SecretStr = Field(min_length=1)
    supabase_url: str = Field(min_length=1)
    dashboard_origin: str = Field(min_length=1)
