"""The talks: one file per dialogue, the engine that plays them, and the words they use."""
