"""From words to values and back: tokens, amounts, dates, the grammar, and the messages in every
language."""
