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

## The words of examples, and of how a command is written: in each language in the order of the English ones

sample-words = for the soup; for seeds; Where do we meet?; Shall we paint the door?; When do we meet?; Who plans the feast?; Park; Café; Online; Red; Blue; Green; Fri 18:00; Sat 18:00; june; park; asked twice; At home; it floods there; vote 1 yes; Winter; Summer; June; zine printing; for the kiln; kiln repair; kiln; Kiln; advocacy; yarn; more yarn; no such sale; the slip is here; for the studio; it is built, and three of us fired it; the same favour twice; it was two favours; somebody else had the phone; the agreed fee; bean/beans
usage-words = to; amount; memo; number; which; entry; reference; who; member; value; what; reason; circle; why; ballot; turn; fund; name; title; code; payment; purpose; about; month; account; one; other; page; seat; how; source; words; key; field; question; word; room; option; role; term; price; until; unit; currency; answer; change; span
