# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## Tips

tip-button = Give { $receivers } { $amount }

## Taking back and returning

taken-back = Taken back.
undo-done = Taken back: { $amount } from { $receivers }.
undo-nothing = You have given nothing that could be taken back.
undo-not-yours = That was not given by you, so it is not yours to take back.
undo-too-late = Your tip of { $amount } to { $receivers } is older than ten minutes, so it is { $several ->
    [one] { $receivers }’s
   *[other] theirs
 } to return. { $buttons }
undo-passed-on = { $passed } passed something on since, so it is { $several ->
    [one] { $receivers }’s
   *[other] theirs
 } to return. { $buttons }
undo-not-there = { $receivers } can’t give that back right now.
ask-button = Ask { $receivers }
return-question = { $giver } asks you to return { $amount }. { $give } { $keep }  or: { $yes }, { $no }
return-button = Return it
keep-button = Keep it
refund-nothing = You have been given nothing that could be returned.
refund-not-yours = That was not given to you, so it is not yours to return.
refunded = { $receiver } returned { $amount } to { $giver }.  { $reference }
edit-ignored = I go by the first version: { $first }. { $buttons }
edit-ignored-people = I go by the first version: { $first } to { $receivers }. { $buttons }
edit-button = Take back and give { $amount }
edit-button-people = Take back and give { $receivers } { $amount }
edit-of-a-question = You have changed that message, so what it asked is withdrawn. Say it anew if you want that.
edit-too-late-to-change = I go by the first version: { $first } to { $receivers }.
edit-too-late = That tip can no longer be taken back, so I left it as it is.

## Asking somebody

request-question = { $asker } asks you for { $amount }{ $memo }. { $pay } { $decline }  or: { $yes }, { $no }
request-made = I have asked { $payer } for { $amount }{ $memo }. It stays open until { $until }.
request-made-each = I have asked { $payer } for { $amount } each{ $memo }. It stays open until { $until }.
request-made-split = I have asked { $payer } for { $amount } in all{ $memo }. It stays open until { $until }.
request-cancelled = Taken back: your request to { $payer } for { $amount }{ $memo }.
return-cancelled = Taken back: I no longer ask { $payer } to return { $amount }.
adjust-cancelled = Taken back: I no longer ask { $payer } to pay { $amount } into the treasury.
request-withdrawn = { $asker } no longer asks you for { $amount }{ $memo }.
return-withdrawn = { $asker } no longer asks you to return { $amount }.
adjust-withdrawn = { $asker } no longer asks you to pay { $amount } into the treasury.
request-which = { $count ->
    [one] You have one request open.
   *[other] You have { $count } requests open. Which one?
 }
request-none-open = You have no request open.
request-unknown = I don’t know an open request of yours under { $number }. { $me } shows them.
remind-wait = { $payer } was asked less than a day ago. You can remind them from { $when } on.
reminded = I have reminded { $payer }.
request-oneself = That is you. Ask somebody else.

## Rain

rain-nobody = Nobody else who has been here a while talked in the last day, so there is nobody to share it with.
rain-ask = { $heads ->
    [one] Only { $receivers } talked here lately. Give them all { $amount }?
   *[other] Share { $amount } among { $receivers }?
 } { $yes } { $no }

## Tips by reaction

tip-emoji-gives = { $emoji } gives { $amount }
tip-emoji-set = { $who }: { $given } from now on. Before: { $old }.
tip-emoji-unreadable = I can’t read “{ $given }”. Write each emoji with what it gives: 🪙=1 🎉=5, or off. ✅, ❌, ↩️ and numbers mean something already.

## Members: linked accounts, what one wants, being forgotten

returned-elsewhere = { $who }, { $giver } returned something to you. { $show }
no-requests = { $who } does not want to be asked right now.
request-no-tips = You said that you don’t want to be given anything. To change that: { $on }
refund-forgotten = Whoever gave you that is not in my books any more, so it stays with you.
forget-asked = { $count ->
    [one] One question between you and somebody is still open.
   *[other] { $count } questions between you and others are still open.
 } Answer first ({ $me }) or wait, or let them lapse. { $buttons }
leave-button = Let them lapse

## In help

topic-tips = Giving and asking
setting-tip-emoji = Which emoji on a message give its author something, and how much.
setting-tip-emoji-daily = How much one can give by emoji in a day.
setting-requests = Whether members can ask each other for something here.
setting-rain = Whether one can share something among those who were lately here.

## Top

top-nobody = There is nobody on the list for that month. To be on it, once you are thanked: { $on }
top-head = Thanked by most people in { $month }:
top-line = { $count ->
    [one] { $who }: one person
   *[other] { $who }: { $count } people
 }

## In menus

menu-tip = Tip…
menu-tip-author = Tip the author…

# The button for what somebody wished for in other words.

wish-tip = Give somebody something
wish-request = Ask somebody for something
