"""The world: channels, the desk that plays messages, the courier that sends, the clock that wakes."""
