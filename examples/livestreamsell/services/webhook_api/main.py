from redis import Redis

from livestreamsell.comments import CommentQueue
from livestreamsell.sales_board import SalesBoard
from livestreamsell.settings.webhook_api import WebhookApiSettings
from services.webhook_api.app import create_app
from services.webhook_api.sessions import Sessions

settings = WebhookApiSettings()
redis = Redis.from_url(settings.redis_url.get_secret_value(), decode_responses=True)
app = create_app(settings, CommentQueue(redis), SalesBoard(redis), Sessions(settings.supabase_url))
