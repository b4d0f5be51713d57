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
    { $help } shows what else I can do. A moderator can set me up in a minute: { $setup }

## Understanding what was typed

did-you-mean = Did you mean: { $command }   { $button }
unknown-command = I don't know “{ $word }”. { $help } shows what I can do.
group-of-commands = I know these: { $commands }
too-many-words = I don't know what to do with “{ $extra }” there. It works like this: { $usage }
usage = It works like this: { $usage }
not-a-choice = “{ $given }” is not one I know here. It can be: { $choices }
not-a-whole-number = “{ $given }” should be a whole number from { $least } to { $most }.
too-long = That is longer than I can keep: up to { $most } characters.
who = I need one or more names, like { $example }.
nobody-called = I don't know anyone here called { $name }.
several-called = More than one person here is called { $name }. Mention the one you mean, or reply to them.
the-bot = That is me. I keep the books and hold nothing myself.
bridged-face = { $name } is only shown here by a bridge that I don't trust with names, so there is no account to give to. Give to people who are here themselves.
one-person = That is for one person at a time, like { $example }
people-unclear = Is { $name } to get it too? Put “and” between the names. If not, say the amount before the rest.
people-together = Put the people together, before the amount: { $example }
not-all-at-once = That is a role or a whole room, not a person. Name the people, like { $example }
person-by-number = I know people by their names, not by numbers or addresses. Mention them, like { $example }
one-amount-each = An amount for each person needs a message for each, like { $example }
one-command = I do one thing for a message, so nothing was done. Say them one by one: { $commands }

amount-zero = It has to be more than zero.
amount-negative = An amount can't be below zero. To give something, say how much: { $example }
amount-negative-plain = An amount can't be below zero. Say it without the minus, like { $example }
amount-decimals = { $decimals ->
    [0] { $name } come whole, without decimals.
    [one] { $name } have at most { $decimals } decimal.
   *[other] { $name } have at most { $decimals } decimals.
 }
amount-digits = Please write the amount with the digits 0 to 9.
amount-exponent = Please write the amount out in full, like { $example }.
amount-not-a-number = Please write the amount as a number, like { $example }.
amount-too-large = That is more than I can count. Please use a smaller amount.
amount-unreadable = I can't read “{ $amount }” as an amount. Write it like { $example }.
amount-one-reading = Is that { $amount }{ $more }? { $buttons }
amount-two-readings = “{ $given }” can be read in two ways. Which one? { $buttons }
amount-other-sign = Here one counts in { $name }, not in { $sign }. Write it like { $example }
doubt-one = Is that { $amount }{ $several ->
    [one] { "" }
   *[other] { $split ->
        [1] { " " }in all
       *[other] { " " }each
    }
 } to { $receivers }{ $memo }? { $buttons }
doubt-one-request = Is that { $amount } from { $receivers }{ $memo }? { $buttons }
doubt-amounts = How much to { $receivers }? { $buttons }
doubt-no-amount = How much to { $receivers }? { $buttons }  or say it before the rest: { $example }
doubt-amounts-request = How much from { $receivers }? { $buttons }
doubt-each = Is that { $amount } for each of them, or for all together? { $buttons }
doubt-each-button = { $amount } each
doubt-split-button = { $amount } in all
doubt-who = Whom do you mean? { $buttons }
to-somebody = { " " }to { $receivers }

ask-who = Who is it for? Name them, or say cancel.
ask-amount = How much? Say an amount, or cancel.
ask-choice = Which one: { $choices }? Or say cancel.
ask-number = How many? Say a number from { $least } to { $most }, or cancel.
ask-text = What should it be? Reply to this with it, or say cancel.
ask-reference = Which entry? Say its reference, like #k3f9, or cancel.
ask-duration = For how long? Say 90m or 3 days, or cancel.
cancelled = Left alone.

## Answers

# The words that answer a question when they are said alone; several with commas between.
answer-yes = yes
answer-no = no
answer-cancel = cancel

## Who may

for-room-moderators = Only a moderator of this room can do that.
for-home-moderators = Only a moderator of { $home } can do that.

## Questions and their answers

nothing-to-answer = There is nothing waiting for your answer.
nothing-but-asked = Nothing waits for your answer. To take back what you asked for: { $typed }
ask-lapsed = That question has lapsed, and nothing was done. Say it again if you still want it.
ask-answered = You have answered that one already.
ask-unknown = I don't know a question of yours under { $reference }.
ask-which = { $count ->
    [one] One question is open. To be sure you mean it, answer it with a button or by its number:
   *[other] You have { $count } questions open. Which one?
 }
ask-which-line = { $question } { $yes } { $no }
ask-changed = Things have changed since I asked.
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
tip-left = No longer in this room: { $who }. What you gave is theirs all the same; for ten minutes you can take it back: { $undo }
undo-button = Undo
tip-oneself = That is you. A tip goes to somebody else.
nothing-held-issued = You have nothing right now.
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
over-limit-each = { $amount } each are { $total } in all. You can give up to { $most } right now, so up to { $possible } each.
over-max-tip = One tip here is at most { $most }.
over-ceiling = That is more than { $who } can be given here. Try a smaller amount.
over-ceiling-wait = You have tried several times today to give { $who } more than they can be given here. You can give them something again { $until }.
frozen = A moderator has paused your tips and requests until { $until }. If you think that is wrong: { $appeal }  or: { $typed }
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
undo-passed-on = { $passed } passed something on since, so it is { $several ->
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
asked-them = I have asked.
request-declined = { $payer } said no to your request for { $amount }.
request-lapsed = { $payer } has not answered your request for { $amount }, so it has lapsed.
return-declined = { $payer } said no to returning { $amount }.
return-lapsed = { $payer } has not answered whether to return { $amount }, so the question has lapsed.
adjust-declined = { $payer } said no to paying { $amount } into the treasury.
adjust-lapsed = { $payer } has not answered whether to pay { $amount } into the treasury, so the question has lapsed.
same-declined = { $payer } said no to being the same person as { $other }.
same-lapsed = { $payer } has not answered whether they are the same person as { $other }, so the question has lapsed.
link-declined = { $payer } said no to being one member with you.
link-lapsed = { $payer } has not said yes to being one member with you, so the question has lapsed.
asked-declined = { $payer } said no to what you asked for.
request-asked = You asked { $payer } for { $amount }{ $memo }, open until { $until }. { $cancel } { $remind }  or: { $typed }, { $reminded }
return-asked = You asked { $payer } to return { $amount }, open until { $until }. { $cancel } { $remind }  or: { $typed }, { $reminded }
adjust-asked = You asked { $payer } to pay { $amount } into the treasury, open until { $until }. { $cancel } { $remind }  or: { $typed }, { $reminded }
take-back-button = Take back
remind-button = Remind
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
request-unknown = I don't know an open request of yours under { $number }. { $me } shows them.
remind-wait = { $payer } was asked less than a day ago. You can remind them from { $when } on.
reminded = I have reminded { $payer }.
request-oneself = That is you. Ask somebody else.
pay-button = Pay
decline-button = Decline
unread = { $who }, I could not read what you wrote: its key has not reached me. If it was for me, please say it again.
private-undeliverable = { $who }, I have something for you alone. Open a direct chat with me and say: me
room-undeliverable = I could not say this in the room, so you read it here:

## In private

no-community = I don't know you from any room yet. Say something to me in a room we share first.
which-community = We share more than one room: { $names }. Say which one first, like: { $example }
in-community = { $name }:

## Rain

rain-off = Rain is off here. A moderator can turn it on: { $set }
rain-nobody = Nobody else who has been here a while talked in the last day, so there is nobody to share it with.
rain-ask = { $heads ->
    [one] Only { $receivers } talked here lately. Give them all { $amount }?
   *[other] Share { $amount } among { $receivers }?
 } { $yes } { $no }

rain-given = { $giver } made it rain: { $amount } for { $receiver }.{ $undo }
rain-given-each = { $giver } made it rain: { $amount } each for { $receivers }.{ $undo }
rain-shared = { $giver } made it rain, { $amount } in all: { $parts }.{ $undo }

## What you have

balance-own = You are at { $balance }. You can give { $left } more.
balance-held = You have { $balance }.
balance-reserved = { $reserved } of it are spoken for.
balance-newcomer = You are new here, so for now you can go { $limit } below zero.
balance-not-yours = What { $who } has is theirs to know.
balance-of = { $who } is at { $balance }.
me-waiting = { $question } { $yes } { $no }  or: { $typed }, { $refused }
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
history-further = More: { $next }
history-no-more = Nothing came in or went out before that.
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

## Currency, moderation, settings

field-name = name
field-code = code
field-symbol = symbol
field-decimals = number of decimals
field-model = model
field-credit_limit = credit limit
field-ceiling = ceiling
field-starter = starter
field-supply_cap = supply cap
field-max_tip = largest tip
value-none = none
value-negative = That can't be below zero.

show-name = The currency here is { $names }, { $code } for short{ $symbol }, { $decimals ->
    [0] counted whole.
    [one] with { $decimals } decimal.
   *[other] with { $decimals } decimals.
 }
show-symbol = , written { $symbol }
show-mutual = It is mutual credit: giving makes it, everyone starts at zero, and nobody mints it.
show-issued = It is issued: a moderator mints it, and nobody goes below zero.
show-limit = Credit limit: everyone can go { $limit } below zero, a newcomer { $newcomer }, and all newcomers together { $together }.
show-starter = Starter: { $starter }, once, for everyone who is established.
show-ceiling = Ceiling: nobody can be given more once they hold { $ceiling }.
show-max-tip = Largest tip: { $most }.
show-sealed = Sealed, so that no moderator can change it: { $fields }.
show-nothing-sealed = Nothing is sealed.
show-supply = In circulation: { $supply }.
show-supply-issued = In circulation: { $supply }, { $treasury } of it in the treasury; there is no cap.
show-supply-capped = In circulation: { $supply } of at most { $cap }, { $treasury } of it in the treasury.
show-holders = { $holders ->
    [0] Nobody holds any
    [one] One holds some
   *[other] { $holders } hold some
 }, of { $members ->
    [one] one member
   *[other] { $members } members
 }.
show-sum = All accounts together: 0, as it must be.
show-sum-wrong = All accounts together: { $total }, and it must be 0. Tell whoever runs me.

currency-changed = { $who } changed the { $field } of the currency from { $old } to { $new }.  { $reference }
currency-same = The { $field } is { $value } already.
currency-sealed = The { $field } ({ $value }) is sealed: it takes a vote of the members to change it, and I can't hold one.
currency-only-issued = A { $field } belongs to an issued currency. This one is mutual credit: giving makes it, within everyone's credit limit.
currency-only-mutual = A { $field } belongs to mutual credit. This currency is issued, and nobody goes below zero.
currency-in-use = The { $field } can't change any more: more than tips has been booked in this currency. Its name, symbol and limits still can.
currency-too-late = The { $field } can change in the first 14 days only, and they are over. The name, the symbol and the limits still can.
currency-asks-lapsed = What I was asking anyone has lapsed; say it again if you still want it.
decimals-lose = With { $decimals ->
    [0] no decimals
    [one] { $decimals } decimal
   *[other] { $decimals } decimals
 } I can't keep a { $field } of { $amount }. Change that one first.
cap-below-supply = There are { $out } already, so the supply cap can't be less.
name-both = One of it reads “{ $one }”. To give both words: { $example }
name-unreadable = “{ $name }” would make amounts hard to read. A name is one word in letters, or two for one and many: bean/beans
name-too-long = A name has up to { $most } letters.
code-unreadable = A code has 2 to 8 letters or digits, from A to Z and 0 to 9, and begins with a letter, like PTS.
symbol-unreadable = A symbol is a sign, an emoji or a few letters, up to { $most } in all, without digits and spaces.
word-spoken-for = “{ $word }” means something else in a command. Choose another word.
restart-ask = Change the { $field } from { $old } to { $new }? { $gifts ->
    [0] Everybody starts at zero again.
    [one] The one gift so far is taken back, and everybody starts at zero again.
   *[other] The { $gifts } gifts so far are taken back, and everybody starts at zero again.
 } { $yes } { $no }
restart-done = { $who } changed the { $field } of the currency from { $old } to { $new }. { $gifts ->
    [0] Everybody starts at zero again.
    [one] The one gift so far was taken back, and everybody starts at zero again.
   *[other] The { $gifts } gifts so far were taken back, and everybody starts at zero again.
 }  { $reference }

seal-ask = Seal the { $field } ({ $value })? No moderator can change it then, nor open it again. { $yes } { $no }
seal-done = { $who } sealed the { $field } of the currency ({ $value }): no moderator can change it from now on.  { $reference }
seal-already = The { $field } ({ $value }) is sealed already.

limit-set = { $who } set { $to }'s credit limit from { $old } to { $limit }.  { $reference }
limit-back = { $who } set { $to }'s credit limit back from { $old } to { $limit }, as for everyone.  { $reference }
limit-same = { $to }'s credit limit is { $limit } already.
limit-oneself = That is you. Another moderator can set your limit.
limit-newcomer = { $to } is new here, so for now { $most } of it can be used.

mint-mutual = Nobody mints or burns { $name }: this is mutual credit, and giving makes it.
mint-oneself = That is you. A moderator mints for the treasury or for somebody else.
mint-ask = Mint { $amount } for the treasury? There are { $out } then. { $yes } { $no }
mint-ask-member = Mint { $amount } for { $to }? There are { $out } then. { $yes } { $no }
mint-done = { $who } minted { $amount } for the treasury. There are { $out } now.  { $reference }
mint-done-member = { $who } minted { $amount } for { $to }. There are { $out } now.  { $reference }
over-cap = That is more than the supply cap allows: { $left } can still be made.
over-treasury = The treasury holds less than that: { $most }.
burn-ask = Burn { $amount } of the treasury? It holds { $left } then. { $yes } { $no }
burn-done = { $who } burned { $amount } of the treasury. It holds { $left } now.  { $reference }
burn-too-much = The treasury holds { $held }, and only what it holds can be burned.
burn-nothing = The treasury holds nothing, so there is nothing to burn.
starter-given = You have been given { $amount } to start with.  { $reference }

freeze-done = { $who } paused { $to }'s tips and requests until { $until }{ $reason }.  { $reference }
freeze-oneself = That is you. Another moderator can do that.
freeze-already = You paused { $to } until { $until }. Only another moderator can make that longer.
freeze-renewed = { $who } keeps { $to }'s tips and requests paused until { $until }{ $reason }.  { $reference }
freeze-again = You paused { $to } the last time. Until { $when }, only another moderator can do it again.
freeze-told = A moderator has paused your tips and requests until { $until }{ $reason }. You are still paid, and can give back. If you think that is wrong: { $appeal }  or: { $typed }
thaw-done = { $who } lets { $to } tip and ask again.  { $reference }
thaw-nothing = { $to } is not paused.

config-what = Setting
config-value = Value
config-whence = From
locale-unknown = I don't know the locale “{ $given }”. It is a language, or a language and a country: en, de, pt-BR
prefixes-count = There can be one to { $most } prefixes, with spaces between: ! /
prefix-unreadable = “{ $prefix }” can't be a prefix. A prefix is one or two signs, like ! or ?, and not # or @.

## Codes

code-wrong = That code doesn't work: it may be mistyped, used, or older than ten minutes. Ask for a new one where it came from.
code-too-many-tries = Those were several wrong codes. I look at another one of yours at { $until }.
code-too-many-made = That was many codes in an hour. The last one still works; a new one can be had later.

## Settings

config-from-here = set here
config-from-all = set for all rooms
config-from-default = as it comes
config-changed = { $who } changed { $key } { $everywhere ->
    [0] here
   *[other] for all rooms
 } from { $old } to { $new }.
config-kept = { $count ->
    [one] { $rooms } keeps its own.
   *[other] These keep their own: { $rooms }.
 }
config-same = { $key } is { $value } { $everywhere ->
    [0] here
   *[other] for all rooms
 } already.
config-not-set = { $key } is { $everywhere ->
    [0] not set for this room, so there is nothing to take away here.
   *[other] not set for all rooms, so there is nothing to take away.
 }
config-no-value = Say what it should be, like { $example }
config-nothing-to-undo = There is no change of a setting here that could be taken back.
config-undone-already = That change has been taken back already.
config-changed-since = { $key } has been changed again since, so take that change back first.
config-copy-same = { $room } has nothing set that isn't set here too.
config-in-private = That is set in the room it is for. Say it there: { $example }
room-unknown = There is no room called “{ $given }” in this community: { $rooms }
room-several = More than one room is called “{ $given }”. Say which: { $rooms }
zone-not-set = not set yet
zone-unknown = I don't know the time zone “{ $given }”. It is a region and a city: Europe/Berlin, America/Lima, Asia/Tokyo
zone-first = That happens at a time of day, so tell me first where you are: { $example }
hours-unreadable = I can't read “{ $given }” as hours. Write them like 22-8, or off.
announce-default = the home room
announce-not-here = Here I speak with you alone. Say it in the room, or name the room.
tips-off = Tips are off here. A moderator can turn them on: { $set }
requests-off = Requests are off here. A moderator can turn them on: { $set }

## Rooms

list-or = { " " }or{ " " }
platform-matrix = Matrix
platform-discord = Discord
platform-console = the terminal

undecided-question = Same group as { $name }? { $buttons }
undecided-same = Same purse
undecided-same-as = Same as { $name }
undecided-own = Its own
undecided-wait = I keep no books here yet: a moderator tells me first whether this is the same group as { $name }. { $same }, or { $own }
undecided-not-you = Whoever moderates this room and { $name } answers that.
undecided-closed-same = Same group as { $name }: yes.
undecided-closed-own = This room has a purse of its own.

room-list = These rooms are { $name }, with one purse:
room-line = { $room } ({ $platform })
room-line-home = { $room } ({ $platform }), the home
room-code = Say this in the other room within 10 minutes: { $command }
room-code-either = Say this in the other room within 10 minutes: { $command }  or on Discord: { $discord }
room-joined = This is { $name } too from now on: the same purse, the same members.
room-joined-home = { $room } is one of our rooms from now on: the same purse, the same members.
room-joined-already = This room is { $name } already.
room-join-ask = { $gifts ->
    [one] The one tip that was given here is taken back
   *[other] The { $gifts } tips that were given here are taken back
 }, and everybody here has what they have in { $name }. Shall I? { $yes } { $no }
room-has-books = More than tips is booked here, and two sets of books can't be made one. You can leave them as they are and begin anew: { $leave }, then { $join }
room-leave-ask = Take this room out of { $name }? The books stay there with the other rooms.{ $moves ->
    [0] { "" }
   *[other] { " " }{ $home } is the home then.
 } { $yes } { $no }
room-leave-ask-last = Take this room out of { $name }? It is its only room. The books stay, and you can give them a room again: say “room link” to me alone, or keep the recovery code. { $yes } { $no }
room-left = { $who } took this room out of { $name }. Its books stay as they are.
room-decided = That is settled already: this room is { $name }.
room-in-private = That concerns a room, so say it there.
room-home-already = This room is the home already. The code still works.
room-recovered = { $who } made this room the home of { $name } with the recovery code.
room-recover-elsewhere = This room has books of its own. Take it out of them first: { $leave }
recovery-code = The recovery code. Keep it where only you can read it; with it this community can be given a new home if its first room is lost: { $code }
recovery-again = That code is used up. A new one: { $command }
room-bridged = { $who } said that this room and { $room } are one, by a bridge: what I ask here can be answered there too.
room-bridged-ended = { $who } said that this room and the other are two again.
room-bridged-already = This room and { $room } are one already.
room-not-bridged = This room is not bridged with another.

## Setting up

setup-ask-name = What is your money called? { $buttons }  or: { $example }
setup-ask-kind = Is it for thanks, for hours, or does it stand for real money that is paid in? { $buttons }  or: { $example }
setup-kind-thanks = Thanks
setup-kind-hours = Hours
setup-kind-money = Real money
setup-kind-used = Something has been booked already, so the kind stays { $model }.
setup-ask-purse = Who looks after the purse? Moderators do, until somebody is chosen. { $buttons }  or: { $example }
setup-purse-moderators = The moderators
setup-purse-named = That is said like this: { $example }
setup-ask-language = Which language do I answer in? { $buttons }  or: { $example }
setup-ask-zone = Where are you? Dates and times go by it. { $buttons }  or: { $example }
setup-ask-announce = Where do I announce things? { $buttons }  or: { $example }
setup-ask-done = That is all. { $buttons }
setup-done-button = Finish
setup-done = { $who } set up { $name }.
setup-summary = Money: { $currency }, { $model }. Language: { $language }. Time zone: { $zone }. Announcements: { $announce }.
setup-is-mutual = given on credit, within everyone's limit
setup-is-issued = made by moderators as it is paid in, and nobody goes below zero
setup-later = All of it can be changed: { $config }, { $currency }

## Tips by reaction

tip-emoji-gives = { $emoji } gives { $amount }
tip-emoji-set = { $who }: { $given } from now on. Before: { $old }.
tip-emoji-unreadable = I can't read “{ $given }”. Write each emoji with what it gives: 🪙=1 🎉=5, or off. ✅, ❌, ↩️ and numbers mean something already.

## What is dated

digest = The books hold { $entries ->
    [one] one entry
   *[other] { $entries } entries
 } so far. Whoever keeps this line can check later that none of them was changed:
weekly-line = In the last { $weeks ->
    [one] week
   *[other] { $weeks } weeks
 } { $people ->
    [one] one person
   *[other] { $people } people
 } gave { $amount } in { $gifts ->
    [one] one gift
   *[other] { $gifts } gifts
 }.

## Protection

too-fast = That was a lot at once. I answer you again in a minute.
requests-too-many = That is more people than you can ask at once: up to { $most }.
requests-open = You have { $count ->
    [one] one request
   *[other] { $count } requests
 } open already{ $newcomer ->
    [0] { "" }
   *[other] , and while you are new here that is as many as can be
 }. Wait for an answer to one, or take one back: request cancel
requests-open-to = You have asked { $to } { $most } times already. Wait for an answer to one of them.
requests-open-theirs = { $to } has many questions open right now. Try again later.
cooldown-wait = One gift at a time here: you can give again in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 }.
cooldown-wait-until = One gift at a time here: the next one has to wait until { $until }.
cooldown-unreadable = I can't read “{ $given }” as a length of time. Write it like 30s or 5m, or off.
## Members: linked accounts, what one wants, being forgotten

returned-elsewhere = { $who }, { $giver } returned something to you. { $show }

link-code = Say this to me on { $platform } within 10 minutes: { $code }
link-code-anywhere = Say this to me from your other account within 10 minutes: { $code }
link-question = Are you { $other } on { $platform } as well? Once you have said yes on both sides you have one balance and one history. { $yes } { $no }
link-waits = Noted. As soon as { $who } says yes on the other side too, you are one member.
link-done = You are one member on { $one } and { $other } now, at { $balance }.
link-done-anywhere = Your accounts are one member now, at { $balance }.
link-oneself = That code is from this very account, or one that is yours already. Say it from the other one.
link-already = Those two are one member already.
link-other-community = That code is not for { $home }. Say it in a room of the community it is from.
link-reserved = Something is still spoken for on { $who }'s account. That has to end first.
link-not-agreed = { $who } has not agreed, so nothing was done.
same-question = { $asker } asks whether you and { $other } are the same person. If you are, you get one balance and one history. { $yes } { $no }
same-oneself = That is you. Say { $link } to join your own accounts.
unlink-nothing = This is the only account I know you by.
unlink-which = Which one shall go its own way? { $buttons }
unlink-ask = Shall { $name } on { $platform } go its own way? Your balance, credit line and history stay with this account; the other one begins anew, as a newcomer. { $yes } { $no }
unlink-done = { $name } on { $platform } is on its own now. Everything else stayed with you.
unlink-debt = You are below zero. Accounts can part once you are back at zero.
unlink-owes = You still owe something since a reversal. Accounts can part once you have given it back.
unlink-paused = A moderator has paused your tips and requests until { $until }. Accounts can part after that.

no-tips = { $who } { $count ->
    [one] does not want to be given anything
   *[other] do not want to be given anything
 } right now.
no-requests = { $who } does not want to be asked right now.
request-no-tips = You said that you don't want to be given anything. To change that: { $on }
privacy-balance-on = Others see your balance only where the community lets them. A treasurer may look, and mod audit says so.
privacy-balance-off = Nobody but you sees your balance. Only a treasurer may look, and mod audit says so.
privacy-pings-on = I call you by name when something concerns you.
privacy-pings-off = I don't call you; what concerns you is there when you look.
privacy-tips-on = Others can give you something.
privacy-tips-off = Nobody can give you anything, unless it is owed to you.
privacy-blocking = You take nothing from { $who }, and they can't ask you for anything.
privacy-blocked = From now on you take nothing from { $who }, and they can't ask you for anything. They are not told.
privacy-unblocked = { $who } can give you something and ask you again.
privacy-same = { $blocked ->
    [1] You block { $who } already.
   *[other] You don't block { $who }.
 }
privacy-oneself = That is you.
privacy-whom = Whom do you mean? Say it like { $example }
privacy-on-or-off = On or off? Say it like { $example }
privacy-host = I am run by { $host }{ $contact }. Whoever runs me can read what I keep.
privacy-host-unknown = Whoever runs me has not told me their name. They can read what I keep.
privacy-kept =
    I keep your name and account, the rooms of ours you are in and when you last spoke there, what you gave and got with its words, and what you set here. Of your messages I keep those to me until they are handled, and my answers for a week.
    All of it as a list: { $export }. To have it erased: { $forget }.
language-set = I speak English to you from now on. To have the room's language again: { $back }
language-back = I speak the room's language to you from now on.
language-unknown = I speak: { $languages }
language-same = That is how I speak to you already.

forgotten-called = Somebody you mean is not in my books any more, until they say something to me again.
undo-forgotten = Whoever was given that is not in my books any more, so it stays as it is.
refund-forgotten = Whoever gave you that is not in my books any more, so it stays with you.
history-donate-in = given to the treasury { $reference }
history-donate-out = to the treasury { $reference }
export-head = This is all that I keep of you in { $home }.
export-what = What
export-value = Value
forget-ask = Shall I forget you in { $home }? Your name, your accounts and the words of what you gave and got are erased, for good. What was booked stays, under a number that stands for nobody. { $yes } { $no }
forget-gives = To { $to }: { $amount }.
forget-donates = To the treasury: { $amount }.
forget-done = I have forgotten you in { $home }.
forget-handed = { $who }, somebody who has left gave you something. { $show }
forget-holds = You have { $balance }. Give it to the treasury, or to somebody: { $hand }. Or wait, and spend it first. { $buttons }
forget-debt = You are below zero: others gave you more than you gave them. Once you are back at zero I can forget you.
forget-reserved = Something is still spoken for on your account. Once that has ended I can forget you.
forget-owes = You still owe something since a reversal. Once you have given it back I can forget you.
forget-paused = A moderator has paused your tips and requests until { $until }. I can forget you after that.
forget-asked = { $count ->
    [one] One question between you and somebody is still open.
   *[other] { $count } questions between you and others are still open.
 } Answer first ({ $me }) or wait, or let them lapse. { $buttons }
donate-button = Give it to the treasury
leave-button = Let them lapse
## Roles and moderation

for-treasurers = Only a treasurer can do that. { $home }'s moderators give that role.
for-stewards = Only a steward can do that. { $home }'s moderators give that role.
help-treasurers = For treasurers; until somebody is one, for moderators of { $home }.
help-stewards = For stewards.

own-matter = You are part of that yourself, so it is for another moderator.
came-since = That was before you came into my books again, so it is for another moderator.
reason-missing = Say why, too: { $example }

role-treasurer = treasurer
role-steward = steward
role-given = { $who } made { $to } { $role }.  { $reference }
role-taken = { $to } is { $role } no more; { $who } took the role back.  { $reference }
role-already = { $to } is { $role } already.
role-not-held = { $to } is not { $role }.
role-oneself = That is you. Another moderator can give you a role.
role-treasurers = Treasurers: { $people }.
role-stewards = Stewards: { $people }.
role-no-treasurer = Nobody has been made treasurer, so the moderators are.
role-no-steward = Nobody has been made steward.

vouch-done = { $who } vouches for { $to }, who is established from now on.  { $reference }
vouch-already = { $to } is established already.
vouch-oneself = That is you. Another moderator can vouch for you.

appeal-button = Appeal
appeal-what = What should the moderators know? Reply to this with it, or say cancel.
appeal-nothing = Your tips and requests are not paused.
appeal-already = The moderators have your words already.
appeal-passed-on = I have passed it on to the moderators, who read it alone.
appeal-line = { $who } has something to say about being paused. For a moderator: { $show }  or: { $typed }
appeal-shown = { $who }, paused by { $by } until { $until }, says: { $words }
    { $lift } { $uphold }  or: { $lifted }, { $upheld }
appeals-none = No appeal waits for an answer.
appeal-unknown = That appeal has been decided, or the pause is over.
lift-button = Lift the pause
uphold-button = Let it stand
uphold-oneself = You set that pause, so only another moderator can let it stand. You can lift it.
uphold-done = { $who } read what { $to } says and lets the pause stand until { $until }.
uphold-told = Another moderator read what you said and lets the pause stand until { $until }.

paused = A moderator has stopped all giving and taking back here until { $until }. Votes and dates go on.
pause-done = { $who } stopped all giving and taking back here until { $until }. Votes and dates go on. To end it sooner: { $typed }  { $reference }
pause-off = { $who } lets giving and taking back go on.  { $reference }
pause-nothing = Nothing is stopped here.
pause-how-long = Say how long, up to a week: { $example }

reversed = Reversed.
reverse-which = Which one? Its reference, or all that somebody gave lately: { $example } or { $other }
reverse-not-a-gift = Under { $reference } there is no gift, and only gifts can be reversed.
reverse-nothing-there = There is nothing to give back with { $who } right now.
reverse-forgotten = Whoever gave that is not in my books any more, so it stays as it is.
reverse-moved-already = You have said so already. Another moderator has until { $until } to agree.
reverse-moved = { $who } wants { $what } reversed, { $amount } from { $giver } to { $receivers }{ $reason }. After seven days that takes a second moderator, until { $until }: { $agree }  or: { $typed }
agree-button = Agree
reverse-since = Say how far back, up to seven days: { $example }
reverse-too-many = That is more than { $most } gifts. Choose a shorter time.
reverse-none = { $who } gave nothing in that time that could be reversed.
reverse-several = { $count ->
    [one] one gift
   *[other] { $count } gifts
 }
reverse-part = { $who } gives back { $amount }
reverse-part-both = { $who } gives back { $amount } and owes { $owed }
reverse-part-foreseen = { $who } gives back { $amount }, or what is there of it, and owes the rest
reverse-owes = { $who } owes { $owed }
reverse-more = and { $count } more
reverse-ask = Reverse { $what }{ $reason }? Back to { $to }: { $parts }. { $yes } { $no }
reverse-done = { $who } reversed { $what }{ $reason }. Back to { $to }: { $parts }.  { $reference }
debt-owed = You owe { $who } { $amount } from { $reference }, which was reversed. To give it back: { $typed }
history-reverse-in = reversed, from { $who }{ $memo } { $reference }
history-reverse-out = reversed, to { $who }{ $memo } { $reference }
history-adjust-out = into the treasury{ $memo } { $reference }
history-adjust-in = into the treasury{ $memo } { $reference }
history-import-in = brought along from before { $reference }
history-import-out = brought along from before { $reference }

ask-why = Why? Reply to this with it, or say cancel.
adjust-question = { $who } asks you to pay { $amount } into the treasury{ $reason }. { $pay } { $decline }  or: { $yes }, { $no }
adjust-done = { $who } paid { $amount } into the treasury, as { $by } asked{ $reason }.  { $reference }
adjust-from-treasury = What the treasury holds is given out by a decision of the members, never by a moderator.
adjust-issuer = To make or unmake units: { $example }
adjust-own-rule = What moves on { $account } follows its own rule alone, so no moderator can change it. A member can be asked to pay into the treasury.

hide-done = { $who } took away the words of { $reference }, a gift of { $giver }'s. What was given stays.
hide-nothing = There are no words to take away under { $reference }.
hide-moderators = The words of { $reference } are a moderator's reason, and that stays where everybody can read it.

audit-empty = No moderator has done anything here yet.
audit-host = the host
audit-about = { " " }{ $whom }
audit-from-to = , from { $old } to { $new }
audit-value = , { $value }
audit-before = , before that { $value }
audit-reason = : { $reason }

## Discord

discord-done = Done.
discord-nothing-done = Nothing came of that. Please give it once more.
discord-known = I had that already; it counts once.
discord-outdated = That has changed since you opened it. Please give the command again.
discord-unsaid = What came of that cannot be shown here. Your history says what counts.
discord-bot = { $name } is a bot. Only people have a balance here.
discord-by-name = by name: somebody who is in the community and not on Discord
discord-one-more = one more: { $hint }
press-not-yours = That was asked of somebody else, or is no longer open.
import-told = Whoever runs me brought { $count ->
    [one] one balance
   *[other] { $count } balances
 } along from before, as one entry.  { $reference }

which-of-several = { $count ->
    [2] Two people are
   *[other] { $count } people are
 } called that. Which one? { $buttons }
called-on = { $name } on { $platform }
called-from-the-start = { $name }, here from the start
called-since-today = { $name }, here since today
called-since = { $name }, here since { $day }
called-number = { $name }, number { $number }

me-roles = You are here: { $roles }.
