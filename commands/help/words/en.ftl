# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## Help

help-head = Here is what you can do:
help-line = { $example }  { $summary }
help-tail = More about one of them: { $more }
help-near = I don't know “{ $word }”. Maybe: { $help }
help-usage = It works like this: { $usage }
help-example = For example: { $example }
help-room-moderators = For moderators of this room.
help-home-moderators = For moderators of { $home }.

## Roles and moderation

help-treasurers = For treasurers; until somebody is one, for moderators of { $home }.
help-stewards = For stewards.
