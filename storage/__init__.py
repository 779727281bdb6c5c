"""The book: tables and the questions asked of them. Knows no chat, no picture, no clock."""
