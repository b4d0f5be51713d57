# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## What is dated

digest = Books checked: { $entries ->
    [one] one entry
   *[other] { $entries } entries
 }, all right. { $code }
digest-last = Books checked: the last { $checked } of { $entries } entries, all right. { $code }
digest-broken = Books checked: something is not right. Entry { $entry } is no longer as it was booked, and whoever runs me has to look at it.
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

## Proofs

prove-head = This proves that these entries of yours are in the digest of { $entries ->
    [one] one entry
   *[other] { $entries } entries
 } ({ $code }), just as they stand here. It can’t prove that there are no others. Keep these lines in a file: verify_proof.py checks them.
prove-no-digest = No digest that one can prove anything by has been posted yet. A moderator turns them on: { $command }
prove-nothing = The last digest ({ $code }) has no entry of yours there that is yours alone to show.

## The books as files

books-file-csv = { $parts ->
    [1] The books as a table
   *[other] The books as a table, part { $part } of { $parts }
 }
books-file-beancount = { $parts ->
    [1] The books as a journal for Beancount
   *[other] The books as a journal for Beancount, part { $part } of { $parts }
 }
books-file-hledger = { $parts ->
    [1] The books as a journal for hledger
   *[other] The books as a journal for hledger, part { $part } of { $parts }
 }
books-file-jsonl = { $parts ->
    [1] The books as lines of JSON
   *[other] The books as lines of JSON, part { $part } of { $parts }
 }
books-month = The books of { $month }, since you are a treasurer here. To have them no more: { $off }
export-monthly-on = You get the books each month while you are a treasurer here.
export-monthly-off = You get the books no more by themselves. They are yours to ask for.
export-community-large = That is more than a message carries. A smaller part: { $month }. Whoever runs me can write out all of it.
export-month-csv = One month comes as a table only: { $csv }
month-unreadable = “{ $given }” is no month. Say it like june or 2026-01.
export-nothing = Nothing has come into the treasury yet.

## In help

setting-digest = How often I say a line that proves the books were not changed.
setting-weekly-line = Whether I sum up the week in a line.
setting-monthly-books = Whether treasurers get the books of the month as a file.
books-month-offered =
    The books of { $month } are there for whoever moderates { $home }. { $button }  or: { $get }
    To read this no more: { $off }
books-get = Get them
export-monthly-offered = On the first of each month in which something moved I tell you, while you moderate here, that the books are there.
