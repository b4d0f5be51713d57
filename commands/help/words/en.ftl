# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## Help

help-head = Try one of these:
help-line = { $example }  { $summary }
help-topic = { $topic }:
help-more = More: { $buttons }  or: { $example }
help-setting = Here { $key } is { $value } now.
help-not-yours = That is for moderators of { $home }. What you can do: { $help }
help-tail = More about one of them: { $more }
help-near = I don’t know “{ $word }”. Maybe: { $help }
help-nothing-yet = There is nothing to do with that yet. What you can do: { $help }
help-usage = It works like this: { $usage }
help-besides = More can be set: { $names }. What one of them does: { $example }
help-example = For example: { $example }
help-parameter = { $name }: { $about }
help-choices = It can be: { $choices }
help-choice = { $choice }: { $meaning }
help-room-moderators = For moderators of this room.
help-home-moderators = For moderators of { $home }.

## Roles and moderation

help-treasurers = For treasurers; until somebody is one, for moderators of { $home }.
help-home-moderator-or-treasurers = For moderators of { $home }, and for treasurers.
help-stewards = For stewards.
help-holders = For treasurers, and for whoever holds money from outside.
