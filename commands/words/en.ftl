# The bot's words in English. They follow VOICE.md: short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## In general

list-last = { " " }and{ " " }
yes-button = Yes
no-button = No

fault = Something went wrong on my side, and nothing was changed. If it happens again, tell whoever runs me: { $reference }
books-shut = I can't write to my books right now, so nothing was done. Please try again in a while.
books-wait = I can't write to my books right now; your message waits, and I will see to it as soon as I can.
same-id = That message reached me twice with different words, so I left it alone.

arrival =
    I keep tips and a currency of your own for this room. I hold no money. Try: { $example }
    { $help } shows what else I can do.

## Understanding what was typed

did-you-mean = Did you mean: { $command }   { $button }
unknown-command = I don't know “{ $word }”. { $help } shows what I can do.
too-many-words = I don't know what to do with “{ $extra }” there. It works like this: { $usage }
usage = It works like this: { $usage }
not-a-choice = “{ $given }” is not one I know here. It can be: { $choices }
not-a-whole-number = “{ $given }” should be a whole number from { $least } to { $most }.
too-long = That is longer than I can keep: up to { $most } characters.
who = I need one or more names, like { $example }.
nobody-called = I don't know anyone here called { $name }.
several-called = More than one person here is called { $name }. Mention the one you mean, or reply to them.
the-bot = That is me. I keep the books and hold nothing myself.
people-together = Put the people together, before the amount: { $example }

amount-zero = It has to be more than zero.
amount-negative = An amount can't be below zero. To give something, say how much: { $example }
amount-decimals = { $decimals ->
    [0] { $name } come whole, without decimals.
    [one] { $name } go to { $decimals } decimal.
   *[other] { $name } go to { $decimals } decimals.
 }
amount-digits = Please write the amount with the digits 0 to 9.
amount-exponent = Please write the amount out in full, like { $example }.
amount-not-a-number = Please write the amount as a number, like { $example }.
amount-too-large = That is more than I can count. Please use a smaller amount.
amount-unreadable = I can't read “{ $amount }” as an amount. Write it like { $example }.
amount-one-reading = Is that { $amount }{ $more }? { $buttons }
amount-two-readings = “{ $given }” can be read in two ways. Which one? { $buttons }
to-somebody = { " " }to { $receivers }

ask-who = Who is it for? Name them, or say cancel.
ask-amount = How much? Say an amount, or cancel.
ask-choice = Which one: { $choices }? Or say cancel.
ask-number = How many? Say a number from { $least } to { $most }, or cancel.
ask-text = What should it be? Or say cancel.
ask-reference = Which entry? Say its reference, like #k3f9, or cancel.
ask-duration = For how long? Say 90m or 3 days, or cancel.
cancelled = Left alone.

## Who may

for-room-moderators = Only a moderator of this room can do that.
for-home-moderators = Only a moderator of { $home } can do that.

## Questions and their answers

nothing-to-answer = There is nothing waiting for your answer.
ask-lapsed = That question has lapsed, and nothing was done. Say it again if you still want it.
ask-answered = You have answered that one already.
ask-unknown = I don't know a question of yours under { $reference }.
ask-which =
    You have { $count } questions open. Which one?
ask-which-line = { $question } { $yes } { $no }
ask-changed = Things have changed since I asked. { $question }
ask-declined = Left as it is.

late-ask =
    You said this while I was away, so I have not done it yet: { $commands }. Shall I? { $yes } { $no }
late-away = I was away for a while. What would have lapsed meanwhile stays open until { $until }.

## Tips

tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }
tip-given-each = { $giver } gave { $receivers } { $amount } each{ $memo }.{ $undo }
tip-shared = { $giver } shared { $amount }{ $memo }: { $parts }.{ $undo }
tip-ask = Give { $receivers } { $amount }{ $several ->
    [one] { "" }
   *[other] { " " }in all
 }{ $memo }? { $yes } { $no }
tip-button = Give { $receivers } { $amount }
gave-in-private = { $who }, { $giver } gave you something. { $show }
undo-button = Undo
tip-oneself = That is you. A tip goes to somebody else.
nothing-held = You hold nothing right now, so there is nothing to take all or half of. You can still give on credit: say an amount.
split-too-small = { $amount } is too little to split among so many.

over-limit = { $possible ->
    [0] You have nothing left to give right now. What others give you, you can pass on.
   *[other] That is more than you can give right now: up to { $most }.
 }
over-limit-newcomers = { $possible ->
    [0] Newcomers here share a small credit line, and it is used up for now. What others give you, you can pass on.
   *[other] Newcomers here share a small credit line. You can give up to { $most } right now.
 }
over-max-tip = One tip here is at most { $most }.
over-ceiling = That is more than { $who } can be given here. Try a smaller amount.
frozen = A moderator has paused your tips and requests until { $until }. Ask them if you think that is wrong.
too-large = That is more than I can count. Please use a smaller amount.

time-today = { $clock } today
time-tomorrow = tomorrow, { $clock }
time-day = { $day }, { $clock }

## Taking back and returning

taken-back = Taken back.
undo-done = Taken back: { $amount } from { $receivers }.
undo-nothing = You have given nothing that could be taken back.
undo-not-yours = That was not given by you, so it is not yours to take back.
undo-already = That has been given back already.
undo-too-late = Your tip of { $amount } to { $receivers } is older than ten minutes, so it is { $several ->
    [one] { $receivers }'s
   *[other] theirs
 } to return. { $buttons }
undo-passed-on = { $receivers } { $several ->
    [one] has
   *[other] have
 } passed something on since, so it is { $several ->
    [one] { $receivers }'s
   *[other] theirs
 } to return. { $buttons }
undo-not-there = { $receivers } can't give that back right now.
not-theirs-now = { $who } can't give that back right now.
ask-button = Ask { $receivers }
return-question = { $giver } asks you to return { $amount }. { $give } { $keep }  or: { $yes }, { $no }
return-button = Return it
keep-button = Keep it
asks-you = { $who }, { $asker } asks you for something. { $show }
show-button = Show
refund-nothing = You have been given nothing that could be returned.
refund-not-yours = That was not given to you, so it is not yours to return.
refunded = { $receiver } returned { $amount } to { $giver }.  { $reference }
edit-ignored = I go by the first version: { $first }. { $buttons }
edit-button = Take back and give { $amount }
edit-too-late = That tip can no longer be taken back, so I left it as it is.

## Asking somebody

request-question = { $asker } asks you for { $amount }{ $memo }. { $pay } { $decline }  or: { $yes }, { $no }
request-made = I have asked { $payer } for { $amount }{ $memo }. It stays open until { $until }.
request-declined = { $payer } said no to what you asked for.
request-oneself = That is you. Ask somebody else.
pay-button = Pay
decline-button = Decline
private-undeliverable = { $who }, I have something for you alone. Open a direct chat with me and say: me

## In private

no-community = I don't know you from any room yet. Say something to me in a room we share first.
which-community = We share more than one room: { $names }. Say which one first, like: { $example }
in-community = { $name }:

## Rain

rain-off = Rain is off here. A moderator can turn it on: { $set }
rain-nobody = Nobody else who has been here a while talked in the last day, so there is nobody to share it with.
rain-ask = Share { $amount } among { $receivers }? { $yes } { $no }

## What you have

balance-own = You are at { $balance }. You can give { $left } more.
balance-held = You have { $balance }.
balance-reserved = { $reserved } of it are spoken for.
balance-newcomer = You are new here, so for now you can go { $limit } below zero.
balance-not-yours = What { $who } has is theirs to know.
balance-of = { $who } is at { $balance }.
me-waiting = { $question } { $yes } { $no }  or: { $typed }, { $refused }
me-request = { $asker } asks you for { $amount }{ $memo }.
me-nothing-waits = Nothing waits for your answer.
history-empty = Nothing has come in or gone out yet.
history-no-page = There { $pages ->
    [one] is one page
   *[other] are { $pages } pages
 } so far.
history-when = When
history-what = What
history-amount = Amount
history-gift-in = from { $who }{ $memo } { $reference }
history-gift-out = to { $who }{ $memo } { $reference }
history-undo-in = taken back from { $who } { $reference }
history-undo-out = taken back by { $who } { $reference }
history-refund-in = returned by { $who } { $reference }
history-refund-out = returned to { $who } { $reference }
history-restart-in = taken back for the new currency { $reference }
history-restart-out = taken back for the new currency { $reference }
history-mint-in = newly made{ $memo } { $reference }
history-mint-out = newly made{ $memo } { $reference }
history-starter-in = to start with { $reference }
history-starter-out = to start with { $reference }
history-more = Page { $page } of { $pages }. Next: { $next }
history-end = Page { $page } of { $pages }.

## Help

help-head = Here is what you can do:
help-line = { $example }  { $summary }
help-tail = More about one of them: { $more }
help-near = I don't know “{ $word }”. Maybe: { $help }
help-usage = It works like this: { $usage }
help-example = For example: { $example }
help-room-moderators = For moderators of this room.
help-home-moderators = For moderators of { $home }.
