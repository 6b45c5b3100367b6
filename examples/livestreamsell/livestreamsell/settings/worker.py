from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings


class WorkerSettings(BaseSettings):
    """The only settings with the AI and payment keys."""

    redis_url: SecretStr = Field(min_length=1)
    database_url: SecretStr = Field(min_length=1)
    supabase_url: str = Field(min_length=1)
    supabase_service_role_key: SecretStr = Field(min_length=1)
    encryption_key_aes256: SecretStr = Field(min_length=1)
    openai_api_key: SecretStr = Field(min_length=1)
    stripe_secret_key: SecretStr = Field(min_length=1)
    openai_model: str = "gpt-4o-mini"
    dashboard_origin: str = Field(min_length=1)
