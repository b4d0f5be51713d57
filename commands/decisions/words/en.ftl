# The words of votes: what every kind of them says.

vote-asked = { $number }: { $question }
vote-is-closed = This vote is over.
vote-is-cancelled = This vote was called off.
vote-who-room = Everybody here can vote.
vote-who-members = { $count ->
    [one] 1 can vote.
   *[other] { $count } can vote.
 }
vote-picks = { $all ->
    [1] Choose as many as you like.
   *[other] { $count ->
        [one] Choose one.
       *[other] Choose up to { $count }.
    }
 }
vote-by-ranked = Put them in order, the best first. Whichever has the fewest votes goes, and its votes go on to the next.
vote-by-schulze = Put them in order, the best first, with = between equal ones. Each is held against each other one, and the strongest wins (Schulze).
vote-by-stv = { $seats ->
    [one] Put them in order, the best first. There is 1 place.
   *[other] Put them in order, the best first. There are { $seats } places; votes beyond what one needs go on in part (STV, weighted inclusive Gregory).
 }
vote-quorum = It counts if at least { $count } vote.
vote-abstain-apart = Who abstains is not counted for that.
vote-tie-named = Equal ones are named, and left at that.
vote-tie-drawn = Equal ones are drawn.
vote-passes-more = It passes if more say yes than no. Equal: it stays as it is.
vote-passes-share =
    It passes if { $above ->
        [1] more than
       *[other] at least
     } { $share } { $base ->
        [0] of those who say yes or no
        [1] of all who vote
       *[other] of all who can vote
     } say yes.
vote-closes = Closes { $until }.
vote-stands = { $yes } yes, { $no } no, { $abstain } abstained.
vote-cast = { $count ->
    [one] 1 vote so far.
   *[other] { $count } votes so far.
 }
vote-in-words = Say it like { $example }
vote-or-typed = { "  " }or: { $example }
ballot-yes = yes
ballot-yes-button = Yes
ballot-words-yes = yes, y
ballot-no = no
ballot-no-button = No
ballot-words-no = no, n
ballot-abstain = abstain
ballot-abstain-button = Abstain
ballot-words-abstain = abstain
vote-counted = Counted in { $number }: { $choice }. You can change it until { $until }.
vote-taken-back = Your vote in { $number } is taken back.
vote-own = { $number }: { $question } You voted: { $choice }{ $reason }
vote-own-none = { $number }: { $question } You have not voted yet. Say it like { $example }
vote-own-none-over = { $number }: { $question } You did not vote.
vote-over = { $number } closed { $at }. { $why } shows how it came out.
vote-not-on-roll = The { $count } who can vote in { $number } were fixed when it opened, and you were not among them.
vote-came-later = { $number } is for those who were here before it was asked.
vote-not-there = { $number } is for those who are in the room.
vote-goes-on = I was away for a while, so { $number } goes on until { $until }.
no-such-vote = There is no vote { $number }. { $list } shows which there are.
no-open-vote = No vote is open. Ask something: { $new }
ask-vote = Which vote? Say its number, or cancel.
which-vote = Several are open. Which one? { $commands }
ballot-yesno-unreadable = “{ $given }” is no vote here. Say yes, no or abstain, like { $example }
ballot-unreadable = “{ $given }” is no vote here. Say a letter from { $first } to { $last }, like { $example }; a reason goes after a colon: { $reason }
ballot-too-many = { $most ->
    [one] Only one can be chosen here.
   *[other] Up to { $most } can be chosen here.
 }
ballot-no-equals = Here each has a place of its own, like { $example }
ballot-two-readings = That is one option’s letter and another’s name. Which one? { $buttons }
result-nobody = { $number }: { $question } Nobody voted.
result-no-quorum = { $number } is not decided: { $question } { $cast ->
    [one] 1 voted
   *[other] { $cast } voted
 }, and it takes { $needed }.
result-passed = { $number } passed: { $question } { $yes } yes, { $no } no, { $abstain } abstained.
result-failed = { $number } did not pass: { $question } { $yes } yes, { $no } no, { $abstain } abstained.
result-yes = { $number }: { $question } Yes. { $yes } yes, { $no } no, { $abstain } abstained.
result-no = { $number }: { $question } No. { $yes } yes, { $no } no, { $abstain } abstained.
result-equal = { $number }: { $question } Equal. { $yes } yes, { $no } no, { $abstain } abstained.
result-won = { $number }: { $question } { $won }, with { $votes } of { $cast }.
result-won-ranked = { $number }: { $question } { $won }, after counting { $cast ->
    [one] 1 ballot.
   *[other] { $cast } ballots.
 }
result-tie = { $number }: { $question } Equal: { $tied }.
result-tie-besides = Equal for what is left: { $tied }.
result-counts = Votes: { $counts }.
result-roll = { $cast } of { $count } voted.
why-button = Why
why-cancelled = { $number } was called off: { $question } ({ $reason })
why-when = { $who } asked it on { $opened }; it ended on { $closed }.
why-yesno = Of { $base } that count here, { $needed } had to say yes.
why-round = Round { $round }: { $votes }.
why-exhausted = { $count ->
    [one] 1 ballot names none of them.
   *[other] { $count } ballots name none of them.
 }
why-exhausted-weight = { $weight } of the votes go to nobody any more.
why-equal-last = Equal at the end: { $options }; the one asked later goes.
why-gone = Out: { $options }.
why-elected = In: { $options }.
why-surplus = { $option } passes { $surplus } on.
why-quota = { $seats ->
    [one] 1 place; { $quota } votes fill it.
   *[other] { $seats } places; { $quota } votes fill one.
 }
why-pair = Pair
why-before = Put before
why-path = Strongest path
why-schulze = Of each two: how many put the one before the other, and the strongest path from one to the other, both ways.
why-order = In order: { $order }
why-reason = { $who }, for { $choice }: { $reason }
why-who = Who voted what: { $voters }
vote-button = Vote
vote-or-alone = { "  " }or, to me alone: { $example }
vote-turnout = { $count ->
    [one] 1 has voted.
   *[other] { $count } have voted.
 }
vote-is-secret = Secret: you vote with me alone, and the numbers come at the close. Until then whoever runs me could look; after it the votes stand without names, and nobody can. You get a receipt, which can be shown to others.
vote-is-hidden = You vote with me alone, and the numbers are shown at the close.
vote-in-private = A vote in { $number } is for me alone. Write to me in private, or say { $typed } and I do.
vote-sheet-none = You have not voted yet.
vote-sheet-never = You did not vote.
vote-sheet-own = You voted: { $choice }
vote-sheet-secret = You voted: { $choice }. Receipt: { $receipt }
vote-sheet-over = It is over, and I no longer know who voted what. What was counted can be checked with your receipt.
vote-secret-counted = In { $number } you voted: { $choice }. Nobody sees it before the close. Receipt: { $receipt }
    You can change it until { $until }; then this receipt is void.
vote-secret-changed = In { $number } your vote is now: { $choice }. New receipt: { $receipt }
    The one before is void. You can change it until { $until }.
ballot-gone = (no longer there)
receipt-gone = (void)
secret-ballot-unreadable = I can’t read that as a vote here. Say it like { $example }
vote-key-lost = { $number } is called off: { $question } The key to its votes is gone, so nobody can count them, and nobody can read them. Ask it again if it still matters.
secret-voters-head = { $number }: { $question } It is secret. { $count ->
    [one] 1 vote.
   *[other] { $count } votes.
 }
secret-voters-roll = Who could vote: { $who }
receipt-not-yet = { $number } is still open. A receipt can be checked after it closes { $at }.
receipt-counted = That receipt is among what was counted in { $number }, for { $choice }.
receipt-unknown = That receipt is not among what was counted in { $number }. A vote that was changed has a newer one.
why-unsigned = A reason, from somebody: { $reason }
why-secret = It was secret. Whether your vote was counted: { $check }
