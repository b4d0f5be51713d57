# The words of polls.

ask-poll = What do you want to ask? Say it with its options in quotes, or say cancel.
poll-no-question = What do you want to ask? Say the question first, then the options.
poll-question-long = That question is too long: up to { $most } letters.
poll-how-many = A poll has 2 to { $most } options, or none for yes and no.
poll-option-long = “{ $option }…” is too long for an option: up to { $most } letters.
poll-options-alike = “{ $option }” is there twice, or looks like another. Let each option be different.
poll-yesno-options = A yes or no has no options: leave them out, or leave out the method.
poll-needs-options = { $method } needs options: say them in quotes, after the question.
poll-not-with-method = { $setting } says nothing for { $method }. Leave it out.
poll-number = { $setting } is a whole number from 1 to { $most } here.
poll-quorum-unreadable = I can’t read “{ $given }” as how many have to vote. Write quorum=5, or quorum=20% with who=members.
poll-share-needs-roll = A share of all needs to know who all are. Say who=members with it.
poll-pass-unreadable = I can’t read “{ $given }” as what a yes needs. Write pass=2/3, or pass=">1/2 of cast".
poll-pass-range = A yes takes from a half to all.
poll-closes-unreadable = I can’t read “{ $given }” as how long it is open. From 5 minutes to 60 days, like closes=2d.
poll-in-private = Ask that in the room where people are to vote.
poll-too-many = { $most } votes are open already. Let one end first.
poll-about-people = A vote about people is secret. Leave out secret=no.
poll-nobody-established = Nobody here is established yet, so nobody could vote. Leave out who=members.
poll-preview = Open this vote? { $question }
poll-open-for = It is open for { $span }.
poll-open-button = Open it
poll-cancel-election = An election ends at its time, and nobody calls it off.
poll-close-own = Only whoever asked can end it before its time. A moderator can call it off.
poll-close-at-time = It ends at its time, as was said when it opened: { $until }.
poll-listed-open = { $number }: { $question } { $count ->
    [one] 1 vote; closes { $at }.
   *[other] { $count } votes; closes { $at }.
 }
poll-listed-closed = { $number }: { $question } Over since { $at }.
poll-listed-cancelled = { $number }: { $question } Called off { $at }.
poll-cancelled = { $who } called { $number } off: { $question } ({ $reason })
voters-head = { $number }: { $question } { $count ->
    [one] 1 vote.
   *[other] { $count } votes.
 }
voters-hidden = Who voted what in { $number } is shown when it closes { $at }.
voters-line = { $who }: { $choice }
voters-left = Not yet: { $who }
