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
 } ({ $code }), just as they stand here. It can’t prove that there are no others. Keep these lines in a file: verify_export.py --proof checks them.
prove-no-digest = No digest that one can prove anything by has been posted yet. A moderator turns them on: { $command }
prove-nothing = The last digest ({ $code }) has no entry of yours there that is yours alone to show.

## In help

setting-digest = How often I say a line that proves the books were not changed.
setting-weekly-line = Whether I sum up the week in a line.
