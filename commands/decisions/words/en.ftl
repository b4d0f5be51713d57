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
vote-quorum = { $count ->
    [one] It counts if at least 1 votes.
   *[other] It counts if at least { $count } vote.
 }
vote-quorum-own = { $count ->
    [one] It counts if at least 1 votes themselves.
   *[other] It counts if at least { $count } vote themselves.
 }
vote-abstain-apart = Who abstains is not counted for that.
vote-tie-named = Equal ones are named, and left at that.
vote-who-role = { $count ->
    [one] 1 { $role } can vote.
   *[other] { $count } can vote: every { $role }.
 }
vote-role-treasurer = treasurer
vote-role-steward = steward
vote-picks-least = Choose { $least } to { $count }.
vote-by-dates = For each date say yes, if need be, or no. The fewest no wins, then the most yes, then the earlier.
vote-date-counts = { $yes } yes, { $maybe } if need be, { $no } no
vote-blocked = { $count ->
    [one] 1 block.
   *[other] { $count } blocks.
 }
vote-consent = A block stops it; say why with it.
vote-change-no = What you say stands.
vote-early = It closes as soon as nothing can change any more.
vote-add = In the first half of its time you can add options.
vote-add-button = Add an option
vote-reasons-asked = Say why, too.
vote-reasons-needed = Each vote needs its reason.
vote-reasons-off = No reasons are taken.
vote-tie-older = Of equal ones the one asked first counts.
vote-tie-draw = Of equal ones one is drawn by lot.
vote-tie-as-it-was = Equal: it stays as it was.
vote-tie-reopen = If it comes out equal, it goes on once more.
vote-reopened = { $number } came out equal: { $question } { $tied }. It goes on until { $until }, and what you said stands until you change it.
vote-reopened-hidden = { $number } came out equal: { $question } It goes on until { $until }, and what you said stands until you change it.
vote-everybody = Everybody has voted, so { $number } closes { $until }, unless somebody changes their vote.
vote-counted-final = Counted in { $number }: { $choice }. It stands.
vote-is-final = In { $number } what one says stands, and you said: { $choice }
vote-needs-reason = That needs its reason. Say it like { $example }
vote-takes-no-reason = This vote takes no reasons. Say your vote alone.
ballot-block = block
ballot-words-block = block, veto
ballot-words-maybe = if need be, maybe, if needed
ballot-date-y = { $date }: yes
ballot-date-m = { $date }: if need be
ballot-date-n = { $date }: no
ballot-too-few = Choose at least { $least } here. Like { $example }
result-blocked = { $number } was blocked: { $question } { $yes } yes, { $no } no, { $abstain } abstained.
result-won-date = { $number }: { $question } { $won }: { $counts }.
result-calendar = The date for your calendar
result-between-older = { $tied } were equal; the one asked first counts.
result-between-draw = { $tied } were equal; it was drawn by lot.
result-as-it-was = It stays as it was.
result-voices = { $count ->
    [one] 1 voice was passed on.
   *[other] { $count } voices were passed on.
 }
result-voices-lost = { $count ->
    [one] 1 voice that was passed on reached nobody who voted.
   *[other] { $count } voices that were passed on reached nobody who voted.
 }
result-voices-over = { $count ->
    [one] 1 voice more was passed on than could be carried: nobody carries more than { $most } besides their own.
   *[other] { $count } voices more were passed on than could be carried: nobody carries more than { $most } besides their own.
 }
why-passed = { $who } also voted for: { $voices }
why-lost = Passed on to nobody who voted: { $voices }
why-over = { $who } carries { $most } besides their own, and could not carry: { $voices }
why-left = { $count ->
    [one] No longer here at the close, and so out before the count: { $options }.
   *[other] No longer here at the close, and so out before the count: { $options }.
 }
why-one-person = { $one } is the same person as { $other } by now, and counts as { $other }.
why-drawn = Drawn in the order { $order }, by the seed { $seed }, whose sha256 was recorded when it opened: { $seal }
why-equal-drawn = Equal at the bottom: { $options }; the lot says which goes.
why-date = { $date }: { $yes } yes, { $maybe } if need be, { $no } no

vote-tie-drawn = Equal ones are drawn by lot, those of whom one has to go as well.
vote-candidates-gone = Who is no longer here at the close is out, and their votes go on to the next.
vote-fresh = { $count ->
    [one] One of those who can vote is new in the last 30 days.
   *[other] { $count } of those who can vote are new in the last 30 days.
 }
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
vote-reminder = { $number }: { $question } { $count ->
    [0] It closes { $until }: { $typed }
    [one] One more is needed. It closes { $until }: { $typed }
   *[other] { $count } more are needed. It closes { $until }: { $typed }
 }
vote-cast = { $count ->
    [one] 1 vote so far.
   *[other] { $count } votes so far.
 }
vote-in-words = Say it like { $example }
vote-or-typed = { "  " }or: { $example }
vote-native-how = In words: { $example }. My count is the one that counts: { $show }
ballot-yes = yes
ballot-yes-button = Yes
ballot-words-yes = yes, y
ballot-no = no
ballot-no-button = No
ballot-words-no = no, n
ballot-abstain = abstain
ballot-abstain-button = Abstain
ballot-words-abstain = abstain
ballot-words-if = if
ballot-words-condition = if, only if, but only if, but if, unless, provided, as long as, so long as, on condition, on the condition, only when, depends, depending
ballot-words-doubtful = no problem, no problems, no problemo, no worries, no idea, no ideas, no clue, no opinion, no opinions, no preference, no preferences, no objection, no objections, no complaint, no complaints, no doubt, no doubts, no issue, no issues, no strong feelings, no comment, no biggie, no harm, no matter, no one against, no reason not to, yes or no, no or yes, not sure
ballot-words-none = none, nothing, withdraw, take it back, take back
ballot-words-and = and
ballot-words-none-of-them = none of them, no date, none suits, none suit, none of these
ballot-words-all-of-them = all, both, all of them, both of them, all dates, any, any of them, every date, all suit, both suit
vote-counted = Counted in { $number }: { $choice }{ $instead }. You can change it until { $until }.
vote-instead = , instead of { $before }
vote-instead-elsewhere = , instead of { $before }, which you said on { $platform }
vote-taken-back = Your vote in { $number } is taken back.
vote-own = { $number }: { $question } You voted: { $choice }{ $reason }
vote-own-none = { $number }: { $question } You have not voted yet. Say it like { $example }
vote-own-none-over = { $number }: { $question } You did not vote.
vote-over = { $number } closed { $at }. { $why } shows how it came out.
vote-called-off = { $number } was called off { $at }: { $why }
vote-not-on-roll = The { $count } who can vote in { $number } were fixed when it opened, and you were not among them.
vote-came-later = { $number } is for those who were here before it was asked.
vote-not-there = { $number } is for those who are in the room.
vote-goes-on = I was away for a while, so { $number } goes on until { $until }.
rank-button = Put in order
rank-nothing-yet = { $number }: { $question } Which comes first?
rank-so-far = { $number }: { $question } So far: { $order }. { $left ->
    [0] { "" }
   *[other] What comes next?
 }
rank-back = Back
rank-done = Done
rank-not-ranked = { $number } is not put in order. { $vote } shows your own vote.
rank-unreadable = I can’t read “{ $given }” as an order. Begin with { $example }
no-such-vote = There is no vote { $number }. { $list } shows which there are.
vote-waits-for-seconds = { $number } waits for members to second it, so there is no vote on it yet: { $second }
vote-of-election-later = There is no vote now in election { $number }: { $show } shows who stands, and when the vote begins.
vote-not-of-proposal = { $number } is a proposal, and there is no vote on it: { $show }
vote-is-of-gifts = In { $number } nobody votes, everybody can give: { $give }
vote-by-points = Share out { $points } points among others, by their names.
ballot-points-none = nobody
points-unreadable = { $why ->
    [1] That comes to more than your { $points } points.{ " " }
    [2] Points are for others, and one of those names is yours.{ " " }
    [3] One of them is named twice.{ " " }
    [4] That gives nobody any points.{ " " }
    [5] One of those names is not that of just one person who can vote here.{ " " }
   *[other] { "" }
 }Say who gets how many of your { $points } points, each by name, like { $example }
no-open-vote = No vote is open. Ask something: { $new }
ask-vote = Which vote? Say its number, or cancel.
which-vote = Several are open. Which one? { $commands }
ballot-yesno-unreadable = “{ $given }” is no vote here. Say yes, no or abstain, like { $example }
ballot-unreadable = “{ $given }” is no vote here. Say a letter from { $first } to { $last }, like { $example }; a reason goes after a colon: { $reason }
ballot-unreadable-alone = “{ $given }” is no vote here. Say a letter from { $first } to { $last }, like { $example }
ballot-pressed-too-many = { $most ->
    [one] Only one can be chosen here.
   *[other] Up to { $most } can be chosen here.
 }
ballot-too-many = { $most ->
    [one] Only one can be chosen here.
   *[other] Up to { $most } can be chosen here.
 } Like { $example }
ballot-no-equals = Here each has a place of its own, like { $example }
ballot-two-readings = That is one option’s letter and another’s name. Which one? { $buttons }
ballot-two-answers = That says both. Which one? { $buttons } A reason goes after a colon: { $reason }
result-nobody = { $number }: { $question } Nobody voted.
result-nobody-left = { $number }: { $question } Nobody who was voted for is still here.
result-no-quorum = { $number } is not decided: { $question } { $cast ->
    [one] 1 voted
   *[other] { $cast } voted
 }{ $apart ->
    [0] { "" }
    [one] , not counting 1 abstention
   *[other] , not counting { $apart } abstentions
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
why-what = Why what? Say { $vote } for a vote, or { $entry } for an entry.
why-not-yours = There is no entry { $reference } that you were part of.
why-by-rule = a rule
why-by-host = the host
why-account-other = the community
why-account-treasury = the treasury
why-kind-tip = { $reference }, { $at }: a gift by { $who }{ $memo }
why-kind-request = { $reference }, { $at }: a payment that was asked for, by { $who }{ $memo }
why-kind-rain = { $reference }, { $at }: rain by { $who }{ $memo }
why-kind-reaction = { $reference }, { $at }: a gift by a reaction of { $who }{ $memo }
why-kind-undo = { $reference }, { $at }: taken back by { $who }{ $memo }
why-kind-refund = { $reference }, { $at }: returned by { $who }{ $memo }
why-kind-restart = { $reference }, { $at }: taken back for a new currency, by { $who }{ $memo }
why-kind-mint = { $reference }, { $at }: newly made, by { $who }{ $memo }
why-kind-starter = { $reference }, { $at }: to start with, by { $who }{ $memo }
why-kind-burn = { $reference }, { $at }: unmade by { $who }{ $memo }
why-kind-reverse = { $reference }, { $at }: reversed by { $who }{ $memo }
why-kind-adjust = { $reference }, { $at }: moved into the treasury by { $who }{ $memo }
why-kind-import = { $reference }, { $at }: brought along from before, by { $who }{ $memo }
why-kind-donate = { $reference }, { $at }: given to the treasury by { $who }{ $memo }
why-kind-record = { $reference }, { $at }: a record, by { $who }{ $memo }
why-entry-line = { $who }: { $amount }
why-corrects = It gives back { $reference }.
why-taken-back = Given back by { $reference }, { $at }.
why-cancelled = { $by ->
    [0] { $number } was called off
   *[other] { $number } was called off by { $who }
 }: { $question }{ $some ->
    [0] { "" }
   *[other] { " " }({ $reason })
 }
why-reopened = It came out equal, and went on from { $at }.
why-went-on = I was away when it was to end, so it went on from { $at }.
result-date-earlier = Equal with { $tied }; the earliest one is taken.
why-when = { $who } asked it on { $opened }; it ended on { $closed }.
why-when-round = { $who } proposed the round; the vote was from { $opened } to { $closed }.
why-yesno = { $base ->
    [one] Of the one that counts here, { $needed } had to say yes.
   *[other] Of { $base } that count here, { $needed } had to say yes.
 }
why-round = Round { $round }: { $votes }.
why-exhausted = { $count ->
    [one] 1 ballot names none of them.
   *[other] { $count } ballots name none of them.
 }
why-exhausted-weight = Votes that go to nobody any more: { $weight }.
why-equal-last = Equal at the bottom: { $options }; the one asked later goes.
why-gone = Out: { $options }.
why-elected = In: { $options }.
why-surplus = { $option } passes { $surplus } on.
why-quota = { $seats ->
    [one] 1 place
   *[other] { $seats } places
 }; { $quota ->
    [one] 1 vote fills
   *[other] { $quota } votes fill
 } { $seats ->
    [one] it.
   *[other] one.
 }
why-pair = Pair
why-before = Put before
why-path = Strongest path
why-schulze = Of each two: how many put the one before the other, and the strongest path from one to the other, both ways.
why-order = In order: { $order }
why-reason = { $who }, for { $choice }: { $reason }
why-who = Who voted what: { $voters }
poll-chart-button = Picture
poll-chart-open = { $number } is still open. There is a picture of it once it is over: { $until }.
poll-chart-none = Nobody voted in { $number }, or it was called off, so there is nothing to draw.

vote-button = Vote
vote-or-alone = { "  " }or, to me alone: { $example }
vote-turnout = { $count ->
    [one] 1 has voted.
   *[other] { $count } have voted.
 }
vote-is-secret = Secret: you vote with me alone, and the numbers come at the close. Until then whoever runs me could look; after it the votes stand without names, and nobody can. You get a receipt, which can be shown to others.
vote-is-hidden = You vote with me alone; the numbers, and who voted what, are shown at the close.
vote-in-private = A vote in { $number } is for me alone. Write to me in private, or say { $typed } and I do.
vote-sheet-none = You have not voted yet.
vote-sheet-never = You did not vote.
vote-sheet-own = You voted: { $choice }
vote-sheet-secret = You voted: { $choice }. Receipt: { $receipt }
vote-sheet-over = It is over, and I no longer know who voted what. What was counted can be checked with your receipt.
vote-secret-counted = In { $number } you voted: { $choice }. { $why ->
    [0] Nobody sees it before the close.
   *[other] Nobody sees it before the close; a reason is shown then, without your name.
 } Receipt: { $receipt }
    You can change it until { $until }; if you do, you get another receipt in place of this one.
vote-secret-changed = In { $number } your vote is now: { $choice }. New receipt: { $receipt }
    { $void } You can change it until { $until }.
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
secret-ballot-stays = A secret vote cannot be taken back, only changed until it closes. To say nothing for or against, abstain where that can be chosen.
poll-chart-dates = Dates are told in words, not in a picture: { $why }
poll-chart-points = Who got how much stands in words, not in a picture: { $results }

vote-or-question = A vote and a question to you both have the number { $number }. { $vote } is for the vote, { $answer } for the question.
vote-none-to-take-back = You have no vote in { $number } that could be taken back.
vote-void = The one before is void.
vote-void-elsewhere = The one before, from { $platform }, is void.
vote-joined = In { $number } you voted twice, and as one you have one vote. The later one counts, from { $platform }: { $later }. No longer: { $earlier }.
vote-joined-first = In { $number } you voted twice, and as one you have one vote. A vote cannot be changed there, so the first one counts, from { $platform }: { $earlier }. No longer: { $later }.
vote-joined-none = In { $number } you voted twice, and as one you have one vote. You took it back last, on { $platform }. No longer counted: { $earlier }.
vote-joined-secret = In { $number } you voted twice, and as one you have one vote. The later one counts, from { $platform }, and the receipt of the other is void.
ballot-or-question = That may be for the vote { $number }, or for what you were asked since. { $vote } is for the vote, { $answer } for the question.
secret-ballot-two-ways = That can be read in two ways, so I counted nothing in { $number }. Press the one you mean, or say it another way.
vote-none-to-take-back-dates = You have no vote in { $number } that could be taken back. If none of the dates suits, say { $no }.
vote-closes-before-dates = Closes { $until }, before the first of them.

vote-edited = An edit changes no vote: yours in { $number } counts as you first said it. To change it, say it anew: { $again }
vote-edited-stands = An edit changes no vote: yours in { $number } counts as you first said it, and there votes stand.
## What was read as something else

ballot-two-ways = That can be read in more than one way, so I have not counted it. Which one? { $buttons }
vote-tie-out = If several have the fewest while others are left, the one asked later goes.
result-out-later = { $tied } were equal when one had to go; { $gone } went, being asked later.
result-out-draw = { $tied } were equal when one had to go; by lot it was { $gone }.
vote-closes-everybody = Everybody has voted: it closes an hour after the last change, { $until } at the latest.
why-key-lost = { $number } was called off: { $question } The key to its votes was gone, so nobody could count them, and nobody could read them.
why-key-lost-election = Nobody was elected; the role stayed as it was.
vote-key-lost-election = { $number } is called off: { $question } The key to its votes is gone, so nobody can count them, and nobody can read them. Nobody is elected; the role stays as it was. Open the election again if you still want to.
secret-voters-erased = It was called off, and its votes are erased: they were not counted.
ballot-words-because = because, bc, cause
ballot-words-order = first, firstly, 1st, then, and then, next, second, secondly, 2nd, third, thirdly, 3rd, fourth, last, lastly, finally, over, before
ballot-block-button = Block
options-tied = { $count } options ({ $first }, …)
vote-surplus-older = The largest surplus goes on first, and of equal ones that of the one asked first.
vote-surplus-draw = The largest surplus goes on first, and of equal ones by lot.
result-out-later-often = { $count } times several were equal when one had to go, and the one asked later went; { $why } names them.
result-out-draw-often = { $count } times several were equal when one had to go, and it was drawn by lot; { $why } names them.
why-equal = Equal at the end: { $options }.
why-order-together = In order, each time those that none of the rest beats: { $order }
vote-new-since = The { $count } who can vote in { $number } were fixed when it opened. This account counts as somebody new since then, so it cannot vote there.
why-when-election = { $who } opened the election on { $opened }; the vote was from { $began } to { $closed }.
ballot-meant = Did you mean this? { $buttons }

# What stands after an option, with its joining colon.
vote-option-count = { "" }: { $count }

## What is kept of somebody

kept-vote = Your vote
kept-sealed-vote = You voted, sealed
