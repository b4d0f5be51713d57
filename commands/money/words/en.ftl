# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## Who may

for-home-moderators = Only a moderator of { $home } can do that.

## Tips

tip-ask = Give { $receivers } { $amount }{ $several ->
    [one] { "" }
   *[other] { " " }in all
 }{ $memo }? { $yes } { $no }
gave-in-private = { $who }, { $giver } gave you something. { $show }
tip-left = No longer in this room: { $who }. What you gave is theirs all the same; for ten minutes you can take it back: { $undo }
undo-button = Undo
tip-oneself = That is you. A tip goes to somebody else.
nothing-held-issued = You have nothing right now.
nothing-held = You hold nothing right now, so there is nothing to take all or half of. You can still give on credit: say an amount.
split-too-small = { $amount } is too little to split among so many.
over-limit-each = { $amount } each { $amount ->
    [one] is
   *[other] are
 } { $total } in all. You can give up to { $most } right now, so up to { $possible } each.
over-max-tip = One tip here is at most { $most }.

## Asking somebody

request-asked = You asked { $payer } for { $amount }{ $memo }, open until { $until }. { $cancel } { $remind }  or: { $typed }, { $reminded }
return-asked = You asked { $payer } to return { $amount }, open until { $until }. { $cancel } { $remind }  or: { $typed }, { $reminded }
adjust-asked = You asked { $payer } to pay { $amount } into the treasury, open until { $until }. { $cancel } { $remind }  or: { $typed }, { $reminded }
take-back-button = Take back
remind-button = Remind
pay-button = Pay
decline-button = Decline

## Rain

rain-given = { $giver } made it rain: { $amount } for { $receiver }.{ $undo }
rain-given-each = { $giver } made it rain: { $amount } each for { $receivers }.{ $undo }
rain-shared = { $giver } made it rain, { $amount } in all: { $parts }.{ $undo }

## What you have

history-no-page = There { $pages ->
    [one] is one page
   *[other] are { $pages } pages
 } so far.
history-when = When
history-what = What
history-amount = Amount
history-change = { $amount }, then { $balance }
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
page-next = Next page
page-back = Page before
page-latest = The latest

## Currency, moderation, settings

value-negative = That can’t be below zero.
currency-same = The { $field } is { $value } already.

## Settings

config-same = { $key } is { $value } { $everywhere ->
    [0] here
   *[other] for all rooms
 } already.

## Rooms

recovery-code = The recovery code. Keep it where only you can read it; with it this community can be given a new home if its first room is lost: { $code }

## Protection

cooldown-wait = One gift at a time here: you can give again in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 }.
cooldown-wait-until = One gift at a time here: the next one has to wait until { $until }.
cooldown-unreadable = I can’t read “{ $given }” as a length of time. Write it like 30s or 5m, or off.

## Members: linked accounts, what one wants, being forgotten

link-reserved = Something is still spoken for on { $who }’s account. That has to end first.
unlink-debt = You are below zero. Accounts can part once you are back at zero.
unlink-owes = You still owe something since a reversal. Accounts can part once you have given it back.
unlink-paused = A moderator has paused your tips and requests until { $until }. Accounts can part after that.
no-tips = { $who } { $count ->
    [one] does not want to be given anything
   *[other] do not want to be given anything
 } right now.
undo-forgotten = Whoever was given that is not in my books any more, so it stays as it is.
history-donate-in = given to the treasury { $reference }
history-donate-out = to the treasury { $reference }
forget-holds = You have { $balance }. Give it to the treasury, or to somebody: { $hand }. Or wait, and spend it first. { $buttons }
forget-debt = You are below zero: you gave others more than they gave you. Once what you are given has brought you back to zero, I can forget you.
forget-reserved = Something is still spoken for on your account. Once that has ended I can forget you.
forget-owes = You still owe something since a reversal. Once you have given it back I can forget you.
forget-paused = A moderator has paused your tips and requests until { $until }. I can forget you after that.
donate-button = Give it to the treasury

## Roles and moderation

role-treasurer = treasurer
role-steward = steward
role-treasurers = Treasurers: { $people }.
role-stewards = Stewards: { $people }.
role-no-treasurer = Nobody has been made treasurer, so the moderators are.
role-no-steward = Nobody has been made steward.
debt-owed = You owe { $who } { $amount } from { $reference }, which was reversed. To give it back: { $typed }
history-reverse-in = reversed, from { $who }{ $memo } { $reference }
history-reverse-out = reversed, to { $who }{ $memo } { $reference }
history-grant-in = a grant from the treasury { $reference }
history-grant-out = grants from the treasury { $reference }
history-spend-in = from the treasury{ $memo } { $reference }
history-spend-out = from the treasury{ $memo } { $reference }
history-adjust-out = into the treasury{ $memo } { $reference }
history-adjust-in = into the treasury{ $memo } { $reference }
history-circle-in = from a savings circle { $reference }
history-circle-out = to a savings circle { $reference }
history-import-in = brought along from before { $reference }
history-import-out = brought along from before { $reference }

## In help

setting-tips = Whether tips can be given in this room.
setting-usual-tip = What a tip gives where nobody says how much.
setting-max-tip = The most that one gift may be.
setting-cooldown = How long one waits after a gift before the next one.

## How a round of grants is held

round-times = { $dated ->
    [0] Members apply for { $apply },
   *[other] Members apply until { $apply },
 } then they vote { $closed ->
    [0] for { $vote }.
   *[other] until { $vote }.
 }
round-shares-in-short = Counted by equal shares, { $some ->
    [0] and what is left stays in the treasury
   *[other] completed by { $complete }
 }; nobody’s vote for their own project counts.
round-shares = Equal shares: whoever votes has the same part of the budget, and a project is funded where those who want it can pay for it together; nobody pays for their own.
round-complete-none = What is left over stays in the treasury.
round-complete-add1 = If too little is used, everybody’s part is raised step by step, as far as the budget goes (add1).
round-complete-add1e = If too little is used, everybody’s part is raised step by step until nothing more would fit (add1e).
round-complete-add1u = If too little is used, everybody’s part is raised step by step, as far as the budget goes; the rest fills up by most votes (add1u).
round-quorum = { $count ->
    [0] That takes as many voters as any vote about the treasury.
    [one] That takes at least one voter.
   *[other] That takes at least { $count } voters.
 }
round-cap = { $all ->
    [1] One person may apply for all of it.
   *[other] One person may apply for { $cap } at most.
 }
round-between = A project costs between { $least } and { $most }.
round-least = A project costs { $least } at least.
round-most = A project costs { $most } at most.
round-min-votes = Each project needs at least { $count ->
    [one] one vote
   *[other] { $count } votes
 }.
round-halves = Above 5 % of what the treasury then holds, half is paid at the end and half two days after a report on it, unless enough object.
round-picks = { $count ->
    [one] Each votes for one project.
   *[other] Each votes for up to { $count } projects.
 }

## How a round that matches gifts is held

round-times-gifts = { $dated ->
    [0] Members apply for { $apply },
   *[other] Members apply until { $apply },
 } then they give { $closed ->
    [0] for { $vote }.
   *[other] until { $vote }.
 }
round-gifts-in-short = { $proportional ->
    [1] Gifts are matched by the quadratic rule, the whole budget in proportion
   *[other] Gifts are matched by the quadratic rule
 }: the more people give, the more is added.
round-in-full = How it counts, in full: { $typed }
round-gifts = Members give to projects out of what they hold, and the treasury adds to it, more where more people give: for each two of them twice the root of one gift times the other (9, 4 and 1 bring 22), divided by how many projects both give to.
round-match-subsidy = If all of that is more than the budget, each project gets its part of it.
round-match-proportional = The whole budget is shared out by that and the gifts together.
round-givers = A project needs gifts from at least { $count } people; else they go back.
round-match-cap = At most { $cap } of the budget go to one person.
round-gifts-wait = No project gets more than it asks for. Gifts wait until the end, and what does not reach a project goes back. Gifts to a project of one’s own, and those of newcomers, are passed on and not matched.
history-backing-out = given in a round of grants { $reference }
history-unbacking-in = back from a round of grants { $reference }

round-times-thanks = Points are given { $closed ->
    [0] for { $vote }.
   *[other] until { $vote }.
 }
round-thanks-in-short = Everybody has { $points } points for others, and the budget is split by them. Where fewer than four give points, those who did can work out who gave what.
round-thanks = Everybody has { $points } points for others, and directs an equal part of the budget by them, { $count ->
    [0] one of as many parts as any vote about the treasury needs voters, at least.
    [one] all of it at most.
   *[other] one of { $count } parts at least.
 } However few points somebody gives, their whole part goes by them. What nobody directs stays in the treasury. Where fewer than four give points, those who did can work out who gave what.
