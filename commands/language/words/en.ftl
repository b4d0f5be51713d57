# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## In general

list-last = { " " }and{ " " }
yes-button = Yes
no-button = No
fault = Something went wrong on my side, and nothing was changed. If it happens again, tell whoever runs me: { $reference }
books-shut = I can’t write to my books right now, so nothing was done. Please try again in a while.
books-wait = I can’t write to my books right now; your message waits, and I will see to it as soon as I can.
same-id = That message reached me twice with different words, so I left it alone.
arrival =
    I keep tips and a currency of your own for this room. I hold no money. Try: { $example }
    { $help } shows what else I can do. A moderator can set me up in a minute: { $setup }
arrival-setup = Set up
arrival-help = Help

## Understanding what was typed

did-you-mean = Did you mean: { $command }   { $button }
wish-which = Which one do you mean? { $buttons }
wish-unknown = I don’t know what you would like me to do. { $buttons }
wish-maybe = I am not sure what you mean. Maybe this: { $buttons }
wish-in-short = I am not sure what you mean by that, so I have done nothing. Say it in short: { $command }
wish-help = Show what you can do
wish-balance = Show my balance
welcome = Any time.
unknown-command = I don’t know “{ $word }”. { $help } shows what I can do.
group-of-commands = I know these: { $commands }
too-many-words = I don’t know what to do with “{ $extra }” there. It works like this: { $usage }
usage = It works like this: { $usage }
setting-near = I don’t know “{ $given }” there. Did you mean { $meant }? Words with a = in them go in quotes.
setting-unknown = I don’t know “{ $given }” there. It can be: { $known }.
setting-twice = { $given }= is there twice. Write it once.
not-a-choice = “{ $given }” is not one I know here. It can be: { $choices }
not-a-whole-number = “{ $given }” should be a whole number from { $least } to { $most }.
too-long = That is longer than I can keep: up to { $most } characters.
who = I need one or more names, like { $example }.
nobody-called = I don’t know anyone here called { $name }.
several-called = More than one person here is called { $name }. Mention the one you mean, or reply to them.
the-bot = That is me. I keep the books and hold nothing myself.
bridged-face = { $name } is only shown here by a bridge that I don’t trust with names, so there is no account to give to. Give to people who are here themselves.
one-person = That is for one person at a time, like { $example }
payee-unknown = I know nobody here called { $name }. A fund is written fund:{ $name }, and somebody who is not one of you outside:"{ $name }".
payee-nameless = Say who is paid, in quotes: outside:"printer"
people-unclear = Is { $name } to get it too? Put “and” between the names. If not, say the amount before the rest.
people-together = Put the people together, before the amount: { $example }
not-all-at-once = That is a role or a whole room, not a person. Name the people, like { $example }
person-by-number = I know people by their names, not by numbers or addresses. Mention them, like { $example }
one-amount-each = An amount for each person needs a message for each, like { $example }
one-command = I do one thing for a message, so nothing was done. Say them one by one: { $commands }
amount-zero = It has to be more than zero.
amount-negative = An amount can’t be below zero. To give something, say how much: { $example }
amount-negative-plain = An amount can’t be below zero. Say it without the minus, like { $example }
amount-decimals = { $decimals ->
    [0] { $name } come whole, without decimals.
    [one] { $name } have at most { $decimals } decimal.
   *[other] { $name } have at most { $decimals } decimals.
 }
amount-digits = Please write the amount with the digits 0 to 9.
amount-exponent = Please write the amount out in full, like { $example }.
amount-not-a-number = Please write the amount as a number, like { $example }.
amount-too-large = That is more than I can count. Please use a smaller amount.
amount-unreadable = I can’t read “{ $amount }” as an amount. Write it like { $example }.
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
doubt-one-alone = Is that { $amount }{ $memo }? { $buttons }
doubt-amounts-alone = How much? { $buttons }
doubt-no-amount-alone = How much? { $buttons }  or say it before the rest: { $example }
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

## Questions and their answers

nothing-to-answer = There is nothing waiting for your answer.
nothing-but-asked = Nothing waits for your answer. To take back what you asked for: { $typed }
ask-lapsed = That question has lapsed, and nothing was done. Say it again if you still want it.
ask-answered = You have answered that one already.
ask-unknown = I don’t know a question of yours under { $reference }.
ask-which = { $count ->
    [one] One question is open. To be sure you mean it, answer it with a button or by its number:
   *[other] You have { $count } questions open. Which one?
 }
ask-one-of = Which one? { $buttons }
ask-which-line = { $question } { $yes } { $no }
ask-changed = Things have changed since I asked.
ask-declined = Left as it is.
late-ask =
    You said this while I was away, so I have not done it yet: { $commands }. Shall I? { $yes } { $no }
late-away = I was away for a while. What would have lapsed meanwhile stays open until { $until }.
late-unsaid = That reached me late, and may be for me alone, so I kept nothing of it. Say it again if you still mean it.
rewound-told = The server of this room was restored from a backup. What was said here between { $since } and { $until } may be gone from the room. Nothing of it is undone in my books: { $history } shows yours. Whoever says the same about money again is asked first.
rewound-again = The room has forgotten it, but I had done that already: { $entry }. Shall I do it once more? { $buttons }

## Tips

tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }
tip-given-each = { $giver } gave { $receivers } { $amount } each{ $memo }.{ $undo }
tip-shared = { $giver } shared { $amount }{ $memo }: { $parts }.{ $undo }
over-limit = { $possible ->
    [0] You have nothing left to give right now. What others give you, you can pass on.
   *[other] That is more than you can give right now: up to { $most }.
 }
over-limit-newcomers = { $possible ->
    [0] Newcomers here share a small credit line, and it is used up for now. What others give you, you can pass on.
   *[other] Newcomers here share a small credit line. You can give up to { $most } right now.
 }
over-ceiling = That is more than { $who } can be given here. Try a smaller amount.
over-ceiling-wait = You have tried several times today to give { $who } more than they can be given here. You can give them something again { $until }.
frozen = A moderator has paused your tips and requests until { $until }. If you think that is wrong: { $appeal }  or: { $typed }
too-large = That is more than I can count. Please use a smaller amount.
time-today = { $clock } today
time-tomorrow = tomorrow, { $clock }
time-day = { $day }, { $clock }
span-days = { $count ->
    [1] a day
    [2] two days
    [3] three days
   *[other] { $count } days
 }
span-hours = { $count ->
    [1] an hour
    [2] two hours
   *[other] { $count } hours
 }
span-minutes = { $count ->
    [1] a minute
    [2] two minutes
   *[other] { $count } minutes
 }
span-seconds = { $count ->
    [1] a second
    [2] two seconds
   *[other] { $count } seconds
 }

## Taking back and returning

undo-already = That has been given back already.
not-theirs-now = { $who } can’t give that back right now.
asks-you = { $who }, { $asker } asks you for something. { $show }
show-button = Show

## Asking somebody

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
edit-stands = I go by the first version of that message; an edit changes nothing. What you want changed, say in a new one.
edit-anew = An edit does nothing here. Say it in a new message.
deleted-stands = That message is gone, and what it did stays done.
unread = { $who }, I could not read what you wrote: its key has not reached me. If it was for me, please say it again.
private-undeliverable = { $who }, I have something for you alone. Open a direct chat with me and say: me
room-undeliverable = I could not say this in the room, so you read it here:

## In private

no-community = I don’t know you from any room yet. Say something to me in a room we share first.
which-community = We share more than one room: { $names }. Say which one first, like: { $example }
in-community = { $name }:

## Rain

rain-off = Rain is off here. A moderator can turn it on: { $set }

## Currency, moderation, settings

over-cap = That is more than the supply cap allows: { $left } can still be made.
over-treasury = The treasury holds less than that: { $most }.
locale-unknown = I don’t know the locale “{ $given }”. It is a language, or a language and a country: en, de, pt-BR
prefixes-count = There can be one to { $most } prefixes, with spaces between: ! /
prefix-unreadable = “{ $prefix }” can’t be a prefix. A prefix is one or two signs, like ! or ?, and not # or @.

## Codes

code-wrong = That code doesn’t work: it may be mistyped, used, or older than ten minutes. Ask for a new one where it came from.
code-too-many-tries = Those were several wrong codes. I look at another one of yours at { $until }.
code-too-many-made = That was many codes in an hour. The last one still works; a new one can be had later.

## Settings

room-unknown = There is no room called “{ $given }” in this community: { $rooms }
room-not-talked-in = Nobody has spoken to me in that channel yet, so I keep nothing for it. I know: { $rooms }
room-several = More than one room is called “{ $given }”. Say which: { $rooms }
zone-not-set = not set yet
zone-unknown = I don’t know the time zone “{ $given }”. It is a region and a city: Europe/Berlin, America/Lima, Asia/Tokyo
hours-unreadable = I can’t read “{ $given }” as hours. Write them like 22-8, or off.
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
room-joined = This is { $name } too from now on: the same purse, the same members.
room-joined-home = { $room } is one of our rooms from now on: the same purse, the same members.

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

## Members: linked accounts, what one wants, being forgotten

privacy-balance-off = Nobody but you sees your balance. Only a treasurer may look, and mod audit says so.
privacy-pings-off = I don’t call you; what concerns you is there when you look.
privacy-tips-off = Nobody can ask you for anything, or give you anything that is not owed to you.
forgotten-called = Somebody you mean is not in my books any more, until they say something to me again.

## Roles and moderation

for-treasurers = Only a treasurer can do that. { $home }’s moderators give that role.
for-home-moderator-or-treasurers = Only a moderator of { $home } or a treasurer can do that.
for-stewards = Only a steward can do that. { $home }’s moderators give that role.
for-holders = Only a treasurer can do that, or who was chosen to hold money from outside.
appeal-button = Appeal
paused = A moderator has stopped all giving and taking back here until { $until }. Votes and dates go on.

## Discord

discord-done = Done.
discord-nothing-done = Nothing came of that. Please give it once more.
discord-known = I had that already; it counts once.
discord-outdated = That has changed since you opened it. Please give the command again.
discord-unsaid = What came of that cannot be shown here. Your history says what counts.
discord-bot = { $name } is a bot. Only people have a balance here.
discord-by-name = by name: somebody who is in the community and not on Discord
discord-room-by-name = by name: a room of the community that is not on Discord
discord-one-more = one more: { $hint }
discord-form-lacks = Still missing: { $what }.
discord-form-again = Fill it in
discord-outside = or who is nobody here, such as a printer, for money from outside
discord-fund = or the fund that it is moved into
press-not-yours = That was asked of somebody else, or is no longer open.
never-seen = Nobody called { $name } has been in a room where I am. Check the name, or mention them.
never-seen-sure = Nobody called { $name } has been in a room where I am. Is the name right? { $buttons }
chat-in-clear = This chat is not encrypted, so whoever runs its servers can read it. Turn encryption on in its settings, or start an encrypted chat with me, and I go on there.
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

## Charts, in words

chart-beside = What it shows stands beside it in words.
chart-bar = { $label }: { $figure }
chart-round = Round { $round }: { $figures }.
chart-nobody-has = nobody { $figure }
chart-in = In: { $options }.
chart-out = Out: { $options }.
chart-moved = { $options } passes on { $moves }.
chart-move = { $figure } to { $option }
chart-move-nobody = { $figure } to nobody
chart-pairs = How many put the one before the other:
chart-row-and-column = Each figure: how many put the row before the column.
chart-before = { $option } before: { $figures }
chart-order = In order: { $order }
chart-board = { $count ->
    [one] { $count } round.
   *[other] { $count } rounds.
 }
chart-paid = paid { $rounds }
chart-late = paid late { $rounds }
chart-missing = not paid { $rounds }
chart-due = to come { $rounds }
chart-receives = receives { $rounds }
chart-not-asked = in no round
chart-span = { $label }: { $income } in, { $spending } out
chart-income = in
chart-spending = out
chart-nobody = nobody
chart-is-paid = paid
chart-is-late = paid late
chart-is-missing = not paid
chart-is-due = to come
chart-is-receives = receives
wish-for-moderators = A moderator of { $home } does that with { $command }
