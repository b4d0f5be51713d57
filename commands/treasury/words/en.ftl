# The words of the common purse.

## See it and fill it

treasury-holds = The treasury holds { $held }{ $some ->
    [0] .
   *[other] , { $reserved } of it spoken for. Free: { $free }.
 }
treasury-month = This month { $came } came in and { $went } went out.
treasury-currency = The currency: { $said }
treasury-mutual = mutual credit, made by giving; everyone can go { $limit } below zero.
treasury-issued = issued without a cap; nobody goes below zero.
treasury-capped = issued, at most { $cap } of it; nobody goes below zero.
treasury-ceiling = Nobody can be given more once they hold { $ceiling }.
treasury-sealed = Sealed: { $fields }.
treasury-more = More: { $more }. To propose a spend: { $propose }
treasury-give-button = Give { $amount } to the treasury
give-where = “{ $words }”: is that where it goes, or what it is for? { $buttons }
give-fund-button = Into the fund { $fund }
give-goal-button = Towards { $goal }
give-treasury-button = Into the treasury
treasury-given = { $who } gave { $amount } to { $some ->
    [0] the treasury
   *[other] the fund { $fund }
 }{ $memo }.  { $reference }
treasury-in-funds = In funds: { $funds }. In none: { $rest }.
treasury-in-fund = { $fund } { $held }
treasury-empty = Nothing has come into the treasury yet.
treasury-empty-but = Nothing has come into { $some ->
    [0] the treasury
   *[other] the fund { $fund }
 } in this community’s own currency yet. Money from outside: { $typed }
treasury-line-donate = from { $who }{ $some ->
    [0] {""}
   *[other] {" "}into { $fund }
 }{ $memo } { $reference }
treasury-line-adjust = from { $who }{ $memo } { $reference }
treasury-line-mint = newly made { $reference }
treasury-line-burn = unmade { $reference }
treasury-line-import = brought along from before { $reference }
treasury-line-grant = grants to { $who } { $reference }
treasury-line-payout = a fee of a savings circle { $reference }
treasury-line-spend = to { $who }{ $some ->
    [0] {""}
   *[other] {" "}of { $fund }
 }{ $memo } { $reference }
treasury-line-move = { $between ->
    [1] moved from the treasury to { $taker }
    [2] moved from { $giver } to the treasury
   *[other] moved from { $giver } to { $taker }
 } { $reference }
treasury-report = { $month }: { $some ->
    [0] the treasury
   *[other] the fund { $fund }
 } began with { $held }.
treasury-chart = What came in and went out
treasury-kind-donate = Gifts, in
treasury-kind-adjust = Paid in at a moderator’s request
treasury-kind-mint = Newly made, in
treasury-kind-burn = Unmade, out
treasury-kind-import = Brought along from before, in
treasury-kind-spend = Spent by decision, out
treasury-kind-grant = Grants, out
treasury-kind-payout = Fees of savings circles, in
treasury-kind-move = { $came ->
    [1] Moved here, in
   *[other] Moved elsewhere, out
 }
treasury-report-item = { $number }: { $amount } to { $to }{ $memo }.
treasury-report-end = It ended with { $held }.
treasury-report-now = It holds { $held } now.
treasury-nothing-then = Nothing moved in { $some ->
    [0] the treasury
   *[other] the fund { $fund }
 } then; it held { $held }.{ $others ->
    [0] {""}
   *[other] {" "}In other money: { $typed }
 }
treasury-report-others = In other money: { $typed }
treasury-months = From one month to a later one, at most { $most } of them.
treasury-month-unreadable = I can’t read “{ $given }” as a month. Write it like { $example }.
treasury-month-to-come = That month is not in my books. The last one is { $example }.

## What is proposed

spend-question = Spend { $amount }{ $drawn }, to { $to }{ $memo }.
drawn-fund = of the fund { $fund }
drawn-parts = in { $count } payments, one every { $every ->
    [0] week
    [1] two weeks
   *[other] month
 }
mint-question = Mint { $amount } for the treasury{ $memo }.
grants-question = Keep { $amount }{ $drawn } for the grants “{ $title }”, which members apply for and vote on.
grants-gifts-question = Keep { $amount }{ $drawn } for the grants “{ $title }”, which members apply for and give to.
grants-thanks-question = Keep { $amount }{ $drawn } for the round of thanks “{ $title }”, in which all give each other points.
burn-question = Burn { $amount } of the treasury{ $memo }.
appoint-question = Make { $to } treasurer.
dismiss-question = Let { $to } be treasurer no more.
policy-question = How the treasury is spent: { $what }
limit-question = Change the { $field } of the currency to { $value }.
limit-question-own = Change the { $field } of { $to } to { $value }.
fund-question = Make a fund called { $name }.
move-question = Move { $amount } from the treasury to the fund { $target }{ $memo }.
move-back-question = Move { $amount } from the fund { $fund } back to the treasury{ $memo }.
move-between-question = Move { $amount } from the fund { $fund } to the fund { $target }{ $memo }.
close-question = Close the fund { $fund }; the { $amount } in it go back to the treasury.
budget-question = { $some ->
    [0] Let the fund { $target } have no budget any more.
   *[other] Give the fund { $target } a budget of { $amount } a month.
 }
stop-question = { $begun ->
    [0] Leave { $number } undone after all: { $question }
   *[other] Pay nothing more for { $number }: { $question }
 }
question-again = Once more about { $number }: { $question }
ask-purpose = What is it for? Reply to this in a few words, or say cancel.
ask-proposal = Which proposal? Say its number, or cancel.
propose-ask = Propose this? { $question }
propose-button = Propose it
small-by = { $alone ->
    [1] the treasurer and one more member
    [2] two moderators, or of the only one and one more member,
   *[other] { $count ->
        [1] one treasurer
        [2] two treasurers
       *[other] { $count } treasurers
     }
 }
propose-needs = { $count ->
    [one] It opens once one more member seconds it.
   *[other] It opens once { $count } more members second it.
 }
propose-small = It is a small spend: with the approval of { $by } it is paid { $hours } hours later unless { $count ->
    [one] one of you objects.
   *[other] { $count } of you object.
 }
propose-open-for = It is open for { $span }.
propose-wait = { $count ->
    [one] It takes effect in two days unless one of you objects.
   *[other] It takes effect in two days unless { $count } of you object.
 }
propose-moderators-mint = Until the treasury was first spent by decision, a moderator does that: { $typed }
propose-is-already = { $to } is treasurer already.
propose-is-none = { $to } is not treasurer.
propose-oneself = That is you. Somebody else can propose you.
limit-of-all = Only the credit limit can differ for one member; the { $field } holds for everyone.
treasurers-too-few = You settled that there are at least { $count } treasurers. To change that: { $typed }
propose-in-private = Propose that in the room, where everyone can see it.
propose-no-purpose = Say what it is for, like { $example }
propose-nobody = Nobody here can vote about money yet: that takes 14 days of belonging here.
propose-one-open = You have a proposal open already, { $number }. It has to end first, or you take it back: { $typed }
propose-too-much = The treasury has less free than that: { $free }.
fund-too-much = The fund { $fund } has less free than that: { $free }.
propose-nothing-free = The treasury has nothing free right now. To give to it: { $give }
proposal-newcomer = You are new here. Once you belong here for good, you can do that.
proposal-wait = { $number } did not pass, so whoever proposed or seconded it waits until { $until }.
proposal-head = { $number }: { $question }
proposal-asked = { $number }, proposed by { $who }: { $question }
proposal-needs-seconds = { $count ->
    [one] It opens once one more member seconds it, until { $until }.
   *[other] It opens once { $count } more members second it, until { $until }.
 }
proposal-small = It is a small spend: it takes the approval of { $by } until { $until }, otherwise it is put to the vote.
proposal-approved = { $number }, approved by { $who }: { $question }
proposal-window = { $count ->
    [one] If one of you objects by { $until }, it is put to the vote;
   *[other] If { $count } of you object by { $until }, it is put to the vote;
 } { $spend ->
    [0] otherwise it is done then.
   *[other] otherwise it is paid then.
 }
proposal-approve-so-far = Approved by { $who }.
proposal-object-so-far = Objections: { $who }.
proposal-second-button = Second it
proposal-approve-button = Approve
proposal-object-button = Object
proposal-challenge = { $count ->
    [one] If one of you objects by { $until }, it goes to a second vote;
   *[other] If { $count } of you object by { $until }, it goes to a second vote;
 } { $spend ->
    [0] otherwise it is done then.
   *[other] otherwise it is paid then.
 } { $object }  or: { $typed }
proposal-purse = The treasury holds { $held }, { $reserved } of it spoken for.
proposal-freed = What was kept for it, { $amount }, is free again.
proposal-looks-alike = { $paid ->
    [0] The same amount is asked for the same member in { $number }.
   *[other] The same amount was paid to the same member in { $number }.
 }
proposal-first-time = { $to } was never paid by the treasury before.
proposal-fresh = { $count ->
    [one] One of those who can vote is new in the last 30 days.
   *[other] { $count } of those who can vote are new in the last 30 days.
 }
proposal-final = Enough objected to what was decided first. What comes of this is final.
proposal-eased = Too few voted lately, so fewer are enough here than the usual { $count }.
proposal-is-asked = It waits for members to second it, until { $until }.
proposal-is-small = It waits for the treasurers, until { $until }.
proposal-is-window = It is { $spend ->
    [0] done { $until }
    [2] paid { $until }
   *[other] approved, and paid { $until }
 } unless enough object.
proposal-is-vote = It is put to the vote.
proposal-is-challenge = It passed, and is { $spend ->
    [0] done
   *[other] paid
 } { $until } unless enough object.
proposal-is-second = It is voted on a second time.
proposal-is-stuck = It passed and is not carried out yet; it can be tried again until { $until }.
proposal-is-round = It is open, and shared out at its end.
proposal-is-called-off = The round is called off.
proposal-is-running = { $paid } of { $count } payments are made; the next is due { $until }.
proposal-is-short = { $paid } of { $count } payments are made. The next one waits, and is tried again until { $until }.
proposal-is-stopped = { $count ->
    [1] It was stopped, and is not done.
   *[other] It was stopped after { $paid } of { $count } payments.
 }
proposal-is-paid = It is paid.
proposal-is-done = It is done.
proposal-is-failed = It did not pass.
proposal-is-withdrawn = It was taken back.
proposal-is-lapsed = Its time is over.
proposal-is-forgotten = It is over, since whoever it was for was forgotten here.
proposal-is-over = It came too late: what it was to stop is over already.
proposal-paid = { $number }: the treasury paid { $to } { $amount }{ $memo }.  { $reference }
proposal-done = { $number } is done: { $question }  { $reference }
proposal-round = { $number } is decided, and the round opens.
proposal-stuck = { $number } passed and is not carried out: { $question } { $reason } It can be tried again until { $until }: { $typed }
part-paid = { $number }: the treasury paid { $to } { $amount }{ $memo }, { $paid } of { $count }. The next is due { $until }.  { $reference }
part-paid-last = { $number }: the treasury paid { $to } { $amount }{ $memo }, the last of { $count }.  { $reference }
part-short = { $number } pauses: { $question } { $reason } I try again every day until { $until }.
proposal-unhindered = Nothing stands in its way any more: { $typed }
part-unhindered = Nothing stands in its way any more; I try it again within a day.
proposal-over-stopped = { $number } was stopped: { $question }
proposal-cannot-short = There is not enough free for the next payment.
proposal-cannot-there = There is a fund of that name already.
proposal-cannot-closed = That fund was closed.
proposal-cannot-in-use = Some of it is spoken for.
proposal-cannot-over = It is over already.
proposal-cannot-gone = Whoever it is for is in none of our rooms.
proposal-cannot-paused = A moderator has stopped all payments for now.
proposal-cannot-cap = There would be more than the cap allows.
proposal-cannot-already = It is so already.
proposal-cannot-few = There would be fewer treasurers than you settled.
proposal-cannot-floor = What was settled since does not go with it.
proposal-cannot-supply = There is more in use by now than that.
proposal-still-cannot = { $number } can’t be carried out yet. { $reason } It can be tried again until { $until }.
proposal-nobody = { $number } is not decided, since nobody could vote on it: { $question }
proposal-over-withdrawn = { $number } was taken back: { $question }
proposal-over-lapsed = { $number } is over, since its time has run out: { $question }
proposal-over-forgotten = { $number } is over, since whoever it was for was forgotten here: { $question }
proposal-over-over = { $number } came too late, since what it was to stop is over already: { $question }
proposal-goes-on = I was away for a while, so { $number } goes on until { $until }.
proposal-kept-on = All payments are stopped, so { $number } is kept until { $until }.
proposal-paused = { $who } paused { $number } until { $until }: { $question } Whoever wants it stopped objects: { $typed }
proposal-listed = { $number }: { $question } { $now }
proposal-noted-second = You seconded { $number }.
proposal-noted-approve = You approved { $number }.
proposal-noted-object = Your objection to { $number } is noted.
proposal-noted-challenge = Your objection to { $number } is noted.
no-such-proposal = There is no proposal { $number }. { $list } shows which there are.
no-proposal = Nothing is proposed, and nothing was in the last 30 days. To propose a spend: { $new }
proposal-not-now = That can’t be done about { $number } now. { $now }
proposal-own = { $number } is yours, or about you: others decide about it.
proposal-receiver = { $number } pays you: others decide about it.
proposal-already = You did that about { $number } already.
proposal-paused-once = { $number } was paused already. Members can object to it, and where enough do it is voted on.
proposal-new-treasurer = You are treasurer for less than a week. You can approve from { $until } on.
proposal-moderators-first = Until treasurers are chosen, moderators approve. Where there is only one, that one goes first; then one more member is enough.
proposal-not-voting = That takes 14 days of belonging here.
proposal-not-on-roll = That is for the { $count } who could vote on { $number }.
proposal-not-yours = Only whoever proposed { $number } can take it back.
proposal-voted-on = Votes on { $number } are in, so it goes on until { $until }.

## Funds

ask-fund = Which fund? Reply to this with its name, or say cancel.
ask-fund-name = What is the fund called? Reply to this with a name, or say cancel.
fund-line = { $fund }: { $held }{ $some ->
    [0] .
   *[other] , { $reserved } of it spoken for.
 }
fund-line-budget = { $fund }: { $held }{ $some ->
    [0] .
   *[other] , { $reserved } of it spoken for.
 } Of { $budget } this month { $left } are left.
fund-rest = In no fund: { $held }{ $some ->
    [0] .
   *[other] , { $reserved } of it spoken for.
 }
fund-none = There are no funds yet: the treasury is one. To make one: { $new }
fund-opened = There is a fund now: { $fund }. To give to it: { $give }. To propose that the treasury fills it: { $move }
fund-closed = The fund { $fund } is closed; it held nothing.
fund-empty = Nothing has come into that fund yet.
fund-unknown = There is no fund “{ $given }”. { $list } shows which there are.
fund-there = There is a fund { $fund } already. { $list } shows them.
fund-name = A fund has a name of at most { $most } letters that begins with a letter, without quotation marks and colons.
fund-too-many = There are { $most } funds already, which is as many as there can be. Close one first.
fund-same = That is the same place twice. Say into which fund, and from where if it is not the treasury.
fund-in-use = { $held } of the fund { $fund } are spoken for. Those proposals have to end first.
fund-for-treasurers = The fund { $fund } holds nothing. A treasurer can close it.
budget-none = The fund { $fund } has no budget. To propose one: { $new }
budget-left = { $fund } has a budget of { $budget } a month. This month { $spent } are spent{ $some ->
    [0] {""}
   *[other] {" "}and { $reserved } spoken for
 }; { $left } are left.
budget-same = That is what the fund { $fund } has already.
proposal-beyond-budget = Of the budget of { $fund } only { $left } are left this month.
parts-unreadable = I can’t read “{ $given }” as payments. Write it like in="3 payments monthly", weekly or every two weeks, at most { $most }.
parts-too-many = That is too little for so many payments: at most { $most }.
parts-no-end = What is paid again and again has an end: say how often and how many times, like every=month times=6, at most { $most }.

## Standing gifts

pledge-ask = Give { $amount } to { $some ->
    [0] the treasury
   *[other] the fund { $fund }
 } now and again every { $every ->
    [0] week
    [1] two weeks
   *[other] month
 }, until you stop it? When you are short it is passed over, and nothing is owed.
propose-yes-button = Yes
pledge-begun = { $who } gave { $amount } to { $some ->
    [0] the treasury
   *[other] the fund { $fund }
 }, and gives it again every { $every ->
    [0] week
    [1] two weeks
   *[other] month
 }.
pledge-mine = { $number }: { $amount } to { $some ->
    [0] the treasury
   *[other] the fund { $fund }
 }, next { $until }.
pledge-given = { $who } gave { $amount } to { $some ->
    [0] the treasury
   *[other] the fund { $fund }
 }, as every { $every ->
    [0] week
    [1] two weeks
   *[other] month
 }.  { $reference }
pledge-skipped = Your standing gift of { $amount } was passed over this time, { $why ->
    [1] since a moderator has stopped all payments.
    [2] since a moderator has paused your tips and requests.
   *[other] since you could not give it.
} Nothing is owed; the next one is due { $until }.
pledge-stopped = Your standing gift { $number } is stopped: no more { $amount }.
pledge-stop-button = Stop
pledge-none = You have no standing gift. To begin one: { $give }
pledge-not-yours = { $number } is no standing gift of yours. { $typed } shows what you have.
pledge-too-many = You have { $most } standing gifts already. Stop one first: { $typed }

## Stopped and changed

proposal-cannot-again = It is being decided on once more.
proposal-why-stopped = The members stopped it, as { $number }: { $why }
proposal-stop-late = { $number } is done { $until }, sooner than a vote on stopping it could end. A treasurer can give everybody a week more ({ $pause }); objecting is quicker: { $object }
proposal-stop-round = The round ends { $until }, before this vote does: it is stopped only if everybody votes sooner.
proposal-change-ask = Change { $number } to this? { $question }
proposal-changed = { $who } changed { $number }: { $question } Before it was: { $before }{ $some ->
    [0] {""}
   *[other] {" "}Whoever seconded, approved or objected to that is asked again.
 }
proposal-was-changed = It was changed since it was first proposed.
proposal-why-changed = { $who } changed it ({ $reference }); who had seconded, approved or objected before was asked again.
proposal-change-not-yours = Only whoever proposed { $number } can change it.
proposal-change-what = Say what is to be another, like { $example }
proposal-change-same = { $number } says so already.
proposal-change-other = What { $number } asks is not changed by parts. Take it back and propose it anew: { $withdraw }
proposal-change-voting = { $number } is put to the vote and stays as it reads there. Before the first vote you can take it back: { $withdraw }
setting-question = Change { $field } to { $value } { $here ->
    [0] in all rooms
   *[other] in this room
 }.{ $means ->
    [1] {" "}Everybody can then ask what a member has, unless that member has said no.
    [2] {" "}Everybody then sees only what they have themselves.
   *[other] {""}
 }
setting-not-proposed = { $key } is set by a moderator at once: { $typed }
setting-same = { $key } is { $value } already.

## Goals

ask-goal = What is it for? Reply to this in a few words, or say cancel.
ask-which-goal = Which goal? Say its number, or cancel.
goal-head = Goal { $number }: { $name }
goal-progress = { $given } of { $amount } so far, { $percent } %{ $count ->
    [0] {""}
    [one] {""}, from one member
   *[other] {""}, from { $count } members
 }.{ $some ->
    [0] {""}
   *[other] {" "}It goes into the fund { $fund }.
 }
goal-listed = Goal { $number }: { $name }, { $given } of { $amount }.
goal-thanks = With thanks to { $who }.
goal-give-button = Give { $amount }
goal-given = { $who } gave { $amount } towards { $name }.
goal-given-unnamed = You gave { $amount } towards { $name }. Your name is not on its message; in the treasury’s history your gift stands like every other. To be named: { $typed }
goal-reached = Goal { $number } is reached: { $given } for { $name }, from { $count ->
    [one] one member
   *[other] { $count } members
 }. { $some ->
    [0] It lies in the treasury
   *[other] It lies in the fund { $fund }
 } and is spent by decision.
goal-ended = { $who } ended goal { $number }, { $name }: { $given } of { $amount } came in.{ $came ->
    [0] {""}
   *[other] {" "}{ $some ->
        [0] It stays in the treasury
       *[other] It stays in the fund { $fund }
     } and is spent by decision.
 }
goal-is-reached = It is reached.
goal-is-ended = It is over.
goal-name = A goal has a name of at most { $most } letters.
goal-too-many = There are { $most } goals already, which is as many as there can be at once: { $typed }
goal-none = There is no goal now. To make one: { $new }
no-such-goal = There is no goal { $number }. { $list } shows which there are.
goal-own-currency = A goal is in this community’s own currency: { $example }
goal-is-over = Goal { $number }, { $name }, is over.
goal-not-yours = Goal { $number } is ended by whoever made it, or by a treasurer.
goal-which = There are several goals. Say which one, like { $typed } All of them: { $list }
goal-alone = A gift towards a goal is one gift, into where its gifts lie: { $give }

## Why

proposal-why-asked = { $who } proposed it on { $at }.
proposal-why-second = Seconded by { $who }.
proposal-why-approve = Approved by { $who }.
proposal-why-pause = Paused for 7 days by { $who }.
proposal-why-object = Objections, so that it was looked at by more: { $who }.
proposal-why-challenge = Objections after the vote: { $who }.
proposal-why-small = It was small enough for the treasurers.
proposal-why-eased = It went to the vote, and fewer were enough since too few had voted lately.
proposal-why-wait = A moderator’s change waits for two days, in which members can object.
proposal-why-unless = It was small enough to pass unless enough object.
proposal-why-vote = It went to the vote of the members.
proposal-why-large = It went to the vote of the members, for 7 days and two thirds: it is a large part of the treasury.
why-parts = { $paid } of { $count } payments were made, the last one as { $reference }.
proposal-why-again = It was voted on a second time, as { $number }: { $why }
proposal-why-paid = Paid { $at }: { $reference }
proposal-why-done = Done { $at }: { $reference }
topic-treasury = The treasury
policy-small = Small spends: up to { $one } % of the treasury for one member and { $every } % for all in 30 days, each of the least it held in them. They take the approval of { $by } within { $days ->
    [one] a day
   *[other] { $days } days
 }; who proposed one or is paid by it does not approve it.
policy-unless = Up to { $share } % for all in 30 days, of the least the treasury held in them, takes nobody’s approval: it is paid after two days unless enough object.
policy-no-treasurers = Nobody is treasurer any more, so everything is voted on{ $back ->
    [0] .
   *[other] , by the usual rules and not by those you settled.
 }
policy-vote = All else is voted on for { $days } days. Of the { $roll } who can vote now, at least { $count } have to; { $more ->
    [0] at least { $share } of those who say yes or no say yes.
   *[other] more say yes than no.
 } More than a quarter for one member, or half for all: at least 7 days and two thirds.
policy-challenge = What is decided can be objected to for { $hours } hours: { $count ->
    [one] one is enough
   *[other] { $count } are enough
 } for a vote, or for a second one.
policy-mint = Minting and burning: { $vote ->
    [0] a moderator, until the treasury is first spent by decision.
   *[other] by vote, and for the treasury only.
 }
policy-treasurers = Treasurers: { $people }.
policy-treasurers-moderators = Until one is chosen, the moderators are the treasurers.
policy-change = { $passed ->
    [0] A moderator’s change of this waits for two days, in which members can object; from the first spend on it is sealed, and the members vote.
   *[other] This is sealed since the first spend: the members vote on changes.
 } To propose one: { $typed }
policy-same = It is so already: { $what }
policy-unreadable = I can’t read “{ $given }” there. Write it like { $example }.
policy-floor-number = That can be { $least } to { $most }, whatever is decided.
policy-floor-two = Above 5 % of the treasury it always takes two treasurers. One alone can approve up to 5 % for one member and for all: set small_one and small_all to 5 first.
policy-floor-all = What is small for one member can’t be more than what is small for all.
policy-floor-few = That takes at least { $count } treasurers, one more than approve.
policy-floor-half = Nothing passes with less than half. It can be 1/2, which is more than half, up to 1/1.
policy-floor-voters = At least 3 have to vote, or a share of all who can, up to all of them.
policy-set-approvals = small spends take the approval of { $by }.
policy-set-small_one = small is up to { $value } % for one member.
policy-set-small_all = small is up to { $value } % for all in 30 days.
policy-set-small_days = small spends wait { $value } days for the treasurers.
policy-set-unless_objected = up to { $value } % for all in 30 days is paid after two days unless enough object.
policy-set-quorum = a vote counts { $kind ->
    [1] if at least { $share } of those who can vote do.
    [2] if at least { $count } vote.
   *[other] if as many vote as usual.
 }
policy-set-threshold = a vote passes if { $more ->
    [0] at least { $share } of those who say yes or no say yes.
   *[other] more say yes than no.
 }
policy-set-vote_days = a vote is open for { $value } days.
policy-set-challenge_hours = what is decided can be objected to for { $value } hours.
policy-set-mint = minting and burning { $vote ->
    [0] is a moderator’s, until the treasury is first spent by decision.
   *[other] is by vote.
 }

## Money from outside

outside-holder = { $some ->
    [0] { $who }
   *[other] { $who } ({ $place })
 }
outside-holds = { $holder } { $amount }
outside-there = From outside there is { $held }{ $some ->
    [0] .
   *[other] , { $reserved } of it spoken for. Free: { $free }.
 } With { $holders }.
outside-waits = Not confirmed yet: { $what } { $reference }
outside-differs = Counted otherwise: { $what } { $reference }
outside-disputed = In dispute: { $what } { $reference }. { $who } says: { $why }
voucher-income = { $amount }{ $some ->
    [0] {""}
   *[other] {" "}from { $words }
 } with { $holder }{ $fees ->
    [0] {""}
   *[other] , less { $fee } in fees, so { $net }
 }
voucher-handover = { $amount } from { $holder } to { $target }
voucher-payment = { $amount } paid by { $holder } for { $number }{ $fees ->
    [0] {""}
   *[other] , and { $fee } in fees
 }
voucher-count = { $holder } has { $amount }{ $same ->
    [1] {""}
   *[other] , the books say { $held }
 }
outside-written = { $who } wrote down: { $what }{ $receipt ->
    [0] .
   *[other] , with a receipt.
 }  { $reference }
outside-counts-once = It counts once { $waits } has confirmed it.
outside-waits-for = { $alone ->
    [0] another treasurer
   *[other] another member who belongs here
 }
outside-confirm-button = Confirm
outside-confirmed = { $who } confirmed: { $what }.  { $reference }
outside-withdrawn = { $who } took back: { $what }.  { $reference }
outside-disputed-now = { $who } disputes { $what } { $reference }: { $why }. It stands there until it is answered: { $typed }
outside-answered = { $who } answered about { $what } { $reference }: { $why }
outside-why = { $reference }, { $at }, by { $who }: { $what }.
outside-why-receipt = { $count ->
    [one] A photo of the receipt was shown, whose sha-256 is { $receipt }.
   *[other] { $count } photos of the receipt were shown, whose sha-256 are { $receipt }.
 }
outside-why-confirmed = Confirmed by { $who }, { $at }.  { $reference }
outside-why-open = Nobody has confirmed it yet, so it counts nowhere.
outside-why-withdrawn = It was taken back, and never counted.
outside-why-disputed = { $who } disputed it: { $why }
outside-why-answered = { $who } answered: { $why }
outside-no-treasurer = Money from outside lies with treasurers, or with who was chosen to hold it, and { $who } is neither.
outside-no-holder = I know nobody called “{ $given }” here who could hold it.
outside-own-currency = That is this community’s own currency, which comes in by gifts. For money from outside say which: { $example }
outside-no-such-code = “{ $code }” is no currency I know of. For money from outside say which: { $example }
outside-figure-unreadable = I can’t read “{ $given }” as an amount of { $name }.
outside-fee-too-much = The fee has to be less than what came in.
outside-receipt-unread = I could not read the photo; nothing was written down. It can have up to 20 MB.
outside-no-voucher = { $reference } is nothing that was written down about money from outside.
outside-not-yours-to-withdraw = { $reference } can only be taken back by whoever wrote it down, and before it is confirmed.
outside-not-open = { $reference } is over: it was confirmed or taken back.
outside-confirm-own = You wrote it down yourself. It counts once { $who } has confirmed it.
outside-confirm-others = That is for { $who } to confirm.
outside-holds-less = { $holder } has only { $held }.
outside-holds-nothing = No such money is held there by our books.
outside-in-dispute = { $reference } is in dispute already, until somebody has answered.
outside-no-dispute = { $reference } is not in dispute.
outside-answer-others = That is for a treasurer to answer who did not write it down.
treasury-line-receive = from outside { $reference }
treasury-line-outlay = paid outside { $reference }
treasury-line-charge = a fee for paying outside { $reference }
treasury-kind-receive = From outside, in
treasury-kind-outlay = Paid outside, out
treasury-kind-charge = Fees for paying outside, out
outlay-question = Spend { $amount }{ $drawn }, to { $to }{ $memo }.
repay-question = Pay { $to } back { $amount }{ $memo }.
expense-question = Pay { $to } back { $amount }{ $memo }.
expense-receipt = { $some ->
    [0] No receipt was shown.
   *[other] A receipt was shown.
 }
expense-same-receipt = The same receipt was shown for { $number }.
proposal-is-instructed = Decided; whoever holds the money is to pay it by { $until }.
proposal-is-late = Decided and late: whoever holds the money has not paid it.
outlay-instructed = { $number } is decided: { $question } { $holders }, please pay it by { $until } and say so: { $typed }
outlay-late = { $number } is decided and was not paid in time: { $question } { $holders }, has it been paid? Then: { $typed } It is shown as late until { $until }; then the money is free again.
outside-payee-member = { $name } is one of you, and is paid as @{ $name }. For somebody else of that name say more, such as outside:"{ $name } of the print shop"
outside-payee-own = Points go to members. To somebody who is nobody here goes money from outside, such as: { $example }
outside-whole = Money from outside is paid whole. Into a fund it is moved: { $typed }
outside-too-much = There is not that much free of it: { $free }.
outside-fee-not-free = What paying it costs has to be free as well, and there is { $free }.
outside-not-decided = { $number } is nothing that a holder is to pay now: { $now }
expense-too-many = You can ask for { $most } repayments in 30 days, and have done so.
outside-hand-once = Until { $waits } has confirmed it, it is under way and stays where it was.
outside-paid-once = It is for { $waits } to confirm.
outside-hand-same = It lies there already.
outside-counted = { $holder } has counted { $amount }{ $same ->
    [1] : all is there.
   *[other] . The books say { $held }; everybody sees the difference until it is cleared up.
 }
outside-ask-count = { $holder }, by the books you hold { $held } for everybody here. Is all of it there?
outside-uncounted = { $holder } was asked whether all is there and has not answered.
outside-holder-gone = { $holder } has left, and holds { $held } for everybody here. Please see to it that it is handed over. Whoever has it now writes it down, such as: { $typed }
outside-holder-forgotten = { $holder } was forgotten at their wish, and held { $held } for everybody here. Please see to it that it is handed over. Whoever has it now writes it down, such as: { $typed }
outside-holder-paused = { $holder } was paused by a moderator, and holds { $held } for everybody here.
outside-under-way = Under way: { $what } { $reference }
outside-none-of-it = There is no { $name } here, and there never was.
outside-take-whom = Say who had it, such as: { $typed }
outside-in-private = That is for everybody to see: say it in a room.
outside-why-paid = Nobody has confirmed that it arrived yet.
outside-paid-stands = What is paid is booked, so it is not taken back. If it is not so, say it for all to see: { $typed }
outside-fee-alone = What paying costs is at most a quarter of what is paid. More of it is asked for by itself, such as: { $typed }
fund-has-goal = Goal { $number } gathers for { $fund }. End it first: { $typed }

## What was written down from outside is put right

voucher-correction = { $right } instead of { $before } under { $of }{ $some ->
    [0] {""}
   *[other] : { $words }
 }{ $lost ->
    [0] {""}
   *[other] {" "}({ $gone }, spent or paid since, stays booked, for whoever has it to give back)
 }
outside-why-righted = { $done ->
    [0] { $who } wrote down { $what }. It counts once it is confirmed.  { $reference }
   *[other] Put right: { $what }.  { $reference }
 }
outside-correct-other = { $reference } is put right in another way: { $typed }
outside-correct-unbooked = { $reference } is not booked, so there is nothing to put right. Whoever wrote it down takes it back: { $typed }
outside-correct-waits = That is being put right already: { $reference } waits to be confirmed.
outside-correct-not-free = Not spoken for: { $free }. Once a proposal is over or taken back, it can be put right.
treasury-line-righted = put right from outside { $reference }
treasury-kind-righted = { $came ->
    [0] Put right from outside, out
   *[other] Put right from outside, in
 }

## Other roles by proposal

appoint-question-steward = Make { $to } steward.
dismiss-question-steward = Let { $to } be steward no more.
appoint-question-holder = Let { $to } hold money from outside for everybody here.
dismiss-question-holder = Let { $to } hold money from outside no more.
propose-has-role = { $to } has that role already.
propose-lacks-role = { $to } does not have that role.
outside-hold-own = You write down what you hold yourself. What { $who } has, a treasurer writes down.

## What one may do about a proposal

proposal-change-button = Change it
proposal-withdraw-button = Take it back
proposal-pause-button = Give it a week more
proposal-retry-button = Try again
proposal-stop-button = Stop it
proposal-pay-button = { $number } is paid
proposal-confirm-button = Confirm
proposal-confirm-nothing = { $number } is nothing that waits to be confirmed: { $now }

## Funds that belong to a role

fund-role-treasurer = the treasurers
fund-role-steward = the stewards
fund-role-holder = those who hold money from outside
fund-of-role = { $fund } belongs to { $whose }: where three of them can vote, they alone vote on what is spent of it.
fund-question-role = Make a fund called { $name } that belongs to { $whose }.
proposal-of-role = { $fund } belongs to { $whose }; where three of them can vote, they alone do.
fund-whole = What is moved into a fund is moved whole.

## What comes in from outside is shared

share-treasury = the treasury
share-fund = the fund { $fund }
share-role-treasurer = the treasurers
share-role-steward = the stewards
share-role-holder = those who hold money from outside
share-part = { $share } % for { $whom }
share-given = { $amount } for { $whom }
share-question = Share what comes in from { $source }: { $parts }.
share-question-end = Share what comes in from { $source } no more; all of it stays in the treasury.
share-example = Of { $whole } that is { $given }. It holds for what is written down once this is decided.
share-rule = From { $source }: { $parts }. Decided in { $number }.  { $reference }
share-so-far = So far { $came } came in: { $given }.{ $some ->
    [0] {""}
    [2] {" "}{ $left } of it stays in the treasury.
   *[other] {" "}{ $left } wait in the treasury for what comes next.
 }
share-once = By { $number } it is then shared: { $parts }.
share-over = That rule has ended: what it would give to roles stays in the treasury.
share-done = Shared, by { $number }: { $given }.{ $some ->
    [0] {""}
    [2] {" "}{ $left } of it stays in the treasury.
   *[other] {" "}{ $left } wait in the treasury for what comes next.
 }  { $reference }
share-done-nothing = By { $number } nothing more is given of it: each part has had its share of all that came in by now.  { $reference }
share-done-over = By { $number } nothing is given of it: that rule has ended, and what it would give to roles stays in the treasury.  { $reference }
share-given-up = { $amount } of it was never paid out and stays in the treasury for good.
share-waits = It is shared once somebody confirms it as well who neither wrote it down nor gets any of it.
share-confirm-others = { $reference } is booked. It is shared once somebody confirms it who neither wrote it down nor gets any of it: a treasurer, or where there is none, a member who belongs here.
share-pay-question = Pay { $to } { $amount }, a share of what came in from { $source }.
share-unreadable = Say who gets which part, at most ten of them, like { $example }
share-not-whole = Together that is { $share } %, and it has to be 100 %. Like { $example }
share-whom = “{ $given }” is nobody I can share with. A part goes to the treasury, to a fund ({ $funds }) or to a role ({ $roles }).
share-same = What comes in from { $source } is shared like that already.
share-none = Nothing that comes in is shared: it all stays in the treasury. To propose it: { $example }
share-none-of-it = What comes in from { $source } is not shared: it all stays in the treasury. To propose it: { $example }
share-more = To propose that it ends: { $typed }
share-ended = That rule has ended.
share-role-note = What comes in from outside is shared with { $whom }: whoever has the role gets a part of it.
share-role-waits = Waiting for it now, for whoever has it then: { $amount }.
proposal-why-by-share = By the rule { $reference }, when what came in was shared on { $at }.
fund-has-share = The fund { $fund } gets a share of what comes in from { $source }. Propose first that this ends: { $typed }
fund-share-asked = Proposal { $number } would give the fund { $fund } a share of what comes in. { $some ->
    [0] Wait until it is decided.
   *[other] Wait until it is decided, or let it be withdrawn: { $typed }
 }
fund-holds-outside = The fund { $fund } holds { $held } from outside. Move that out first: { $typed }
proposal-cannot-needed = Something else needs that fund: a goal, a share, or money from outside in it.
treasury-line-shared = shared by its rule { $reference }
treasury-kind-shared = Shared by a rule, in
outside-correct-more = Booked under { $reference }: { $booked }. A correction only lowers that. { $income ->
    [0] What more was paid is asked for by itself: { $typed }
    [2] {""}
   *[other] What more came in is written down by itself, and confirmed as this was: { $typed }
 }

## What somebody who left owes

writeoff-question = Write off the { $amount } that { $to } left owing: the treasury pays it.
writeoff-here = That is for what somebody owes who left all our rooms more than 180 days ago, and { $who } did not.
writeoff-square = { $who } owes nothing.
writeoff-there = { $count ->
    [one] { $who } left more than 180 days ago and owes something. A vote can write it off: { $typed }
   *[other] { $who } left more than 180 days ago and owe something. A vote can write it off: { $typed }
 }
proposal-cannot-back = They are back.
proposal-cannot-square = Nothing is owed any more.
proposal-is-back = It is over, since they are back.
proposal-is-square = It is over, since nothing is owed any more.
proposal-over-back = { $number } is over, since they are back: { $question }
proposal-over-square = { $number } is over, since nothing is owed any more: { $question }
treasury-line-writeoff = what { $who } left owing { $reference }
treasury-kind-writeoff = Written off, out
## The second half of a large grant

half-question = Pay { $amount }{ $drawn }, the second half of a grant, to { $to }{ $memo }.
half-report = { $who } on what came of it: { $report }
half-why-kept = Kept on { $at }, at the end of { $number }: { $typed }
proposal-is-report = It is kept until { $until }, for whoever it is for to tell what came of the first half.
proposal-why-half = It is the second half of a grant; once there is a report it is paid unless enough object.
appoint-who = Whom do you propose? Name them, or say cancel. It is then put to the vote.
share-taken-back = Taken back of what was shared of it: { $given }.
share-had = This stays, and counts against what comes next: { $given }.
proposal-is-unshared = It is over, since less came in than was shared.
proposal-over-unshared = { $number } is over, since less came in than was shared: { $question }
treasury-line-unshared = taken back of what was shared { $reference }
treasury-kind-unshared = Taken back of what was shared, out

# The button for what somebody wished for in other words.

wish-treasury = Show the purse
wish-treasury-propose = Ask the purse for something
wish-treasury-give = Give to the purse
wish-treasury-appoint = Propose a treasurer

## What is kept of somebody

kept-pledge = You give again and again
kept-holding = You hold money of the treasury in
kept-holding-unsaid = (you did not say where)
