"""What the services of LiveStreamSell share. Nothing here reads the environment but `settings`."""
