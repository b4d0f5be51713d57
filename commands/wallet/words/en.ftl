# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## What you have

balance-own = You are at { $balance }. You can give { $left } more.
balance-held = You have { $balance }.
balance-reserved = { $reserved } of it { $reserved ->
    [one] is
   *[other] are
 } spoken for.
balance-newcomer = You are new here, so for now you can go { $limit } below zero.
balance-not-yours = What { $who } has is theirs to know.
balance-of = { $who } is at { $balance }.
me-waiting = { $question } { $yes } { $no }  or: { $typed }, { $refused }
me-nothing-waits = Nothing waits for your answer.
history-empty = Nothing has come in or gone out yet.
history-further = More: { $next }
history-no-more = Nothing came in or went out before that.
history-none-such = Nothing of that kind has come in or gone out.
with-oneself = That is you. Say { $history } to see what came and went.
history-unknown = I can’t show “{ $given }” alone. Say what ({ $kinds }), or a time, like { $month }, 2026-01-05 or 30d
with-nothing = Nothing has passed between you and { $who } yet.
with-sums = You gave { $who } { $given }, and { $who } gave you { $got }.
with-even = That is even. Line by line: { $history }
with-out = You gave { $net } more. Line by line: { $history }
with-in = { $who } gave { $net } more. Line by line: { $history }

## Discord

me-roles = You are here: { $roles }.

## In help

setting-balances = Who may look at the balances of others.

## In menus

menu-balance = Balance

# The button for what somebody wished for in other words.

wish-me-history = Show what I gave and got
ask-with-whom = With whom? Name them, or say cancel.
