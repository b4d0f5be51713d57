# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

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

## In help

setting-digest = How often I say a line that proves the books were not changed.
setting-weekly-line = Whether I sum up the week in a line.
