"""Sentences of youth work to measure `conversations.no_names` by. Everybody and every number in them is invented."""
