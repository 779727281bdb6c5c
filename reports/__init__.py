"""The numbers: pure functions of the book, and the pictures drawn from them."""
