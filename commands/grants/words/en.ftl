# The words of grants.

topic-grants = Grants
grants-head = { $number }: grants “{ $title }”, { $budget } to share out.
grants-nothing-yet = Nobody has applied yet.
grants-application = { $letter }{ $title }, { $amount }, { $gone ->
    [1] taken back by { $who }.
   *[other] by { $who }{ $said ->
        [0] { $given }.
       *[other] : { $why }{ $given }
    }
 }
grants-apply-until = Apply until { $until }: { $typed }. Then there is a vote.
grants-is-voting = The vote is on: { $typed }
grants-is-over = It is over: { $typed }
grants-told-apply = { $who } applies for { $amount } in { $number }: { $title }, { $why }
grants-told-edit = { $who } changed it in { $number }: { $title }, { $amount }, { $why }
grants-told-withdrawn = { $who } took back { $title } in { $number }.
grants-vote-question = Grants “{ $title }”: which projects do you want?
grants-option = { $title }, { $amount }{ $some ->
    [0] { "" }
   *[other] { " " }(not with { $others })
 }
grants-ballot-budget = { $budget } are shared out.
grants-goes-on = I was away for a while, so you can apply in { $number } until { $until }.
ask-grant-why = What is it for? Reply to this in a few words, or say cancel.
ask-round-title = What is the round called? Reply to this with its name, or say cancel.
ask-grant-title = What is your project called? Reply to this with its title, or say cancel.

## What comes of it

grants-none-applied = { $number }: nobody applied for the grants “{ $title }”, so the money is free again.
grants-result = { $number }: grants “{ $title }”: { $funded } of { $count } { $count ->
    [one] project
   *[other] projects
 } funded, { $paid } of { $budget } paid.{ $some ->
    [0] { "" }
   *[other] { "  " }{ $reference }
 }
grants-why-shares = { $letter } { $title }, { $amount } to { $who }: { $count ->
    [one] one person’s vote, { $price } of the { $part } they had.
   *[other] { $count } people’s votes, { $poorer ->
        [0] { $price }
       *[other] at most { $price }
    } each of the { $part } they had.
 }
grants-why-filled = { $letter } { $title }, { $amount } to { $who }: it still fitted, as the one with the most votes, { $votes }.
grants-why-all-fit = { $letter } { $title }, { $amount } to { $who }: { $votes ->
    [one] one vote
   *[other] { $votes } votes
 }, and all that got votes fits.
grants-why-missing = { $letter } { $title }, { $amount }, is not funded: { $votes ->
    [one] its one voter had { $left } left for it, { $missing } too little.
   *[other] its { $votes } voters had { $left } left for it, { $missing } too little.
 }
grants-why-no-votes = { $letter } { $title }, { $amount }, is not funded: it got no vote that counts.
grants-why-few-votes = { $letter } { $title }, { $amount }, is not funded: { $votes ->
    [one] one vote
   *[other] { $votes } votes
 }, and it needed { $least }.
grants-why-dropped = { $letter } { $title } was taken back.
grants-why-gone = { $letter } { $title }, { $amount }, is funded and not paid: { $who } is in none of our rooms. The money stays in the treasury.
grants-why-forgotten = { $letter } { $title }, { $amount }, is funded and not paid: whoever applied asked to be forgotten. The money stays in the treasury.
grants-how = { $others ->
    [0] { $count ->
        [0] Nobody voted for any of them.
        [one] One person voted, and had { $part }
       *[other] { $count } people voted; each had { $part }
    }
   *[other] { $cast ->
        [one] One person voted.
       *[other] { $cast } people voted.
    } { $count ->
        [0] No vote counts: nobody decides about a project of their own.
        [one] One person’s vote counts, and they had { $part }
       *[other] { $count } people’s votes count; each had { $part }
    }
 }{ $count ->
    [0] { "" }
   *[other] { $lacking ->
        [0] { $steps ->
            [0] .
            [one] , after one step of { $step }.
           *[other] , after { $steps } steps of { $step }.
         }
       *[other] , as if { $quorum } had voted. Below that nothing is added.
     }
 }
grants-greedy = By most votes alone it would be { $projects }: { $total }.
grants-greedy-same = By most votes alone it would be the same.
grants-back = Free in the treasury: { $free }.
grants-you-got = { $who }, you got { $amount }.
grants-waits = { $number } is counted. All payments are stopped, so it is paid { $until }.
grants-why-opened = Proposal { $proposal } opened { $number } over { $amount }: { $typed }
grants-export = Round { $number }, “{ $title }”, for public tools that count such votes.
grants-export-file = the round as a file
grants-export-too-large = { $number } is too large for one file here. Whoever runs me can export the books.
grants-at-applying = Apply until { $until }. More: { $show }
grants-at-voting = Vote until { $until }: { $vote }
grants-at-over = It is over: { $results }

## What cannot be

no-such-round = There is no round of grants { $number }. { $list } shows which there are.
no-open-round = No round of grants is open. To propose one: { $open }
no-round-yet = There was no round of grants yet. To propose one: { $open }
which-round = Several are open. Which one? { $commands }
no-such-project = “{ $given }” is no project of { $number }. { $list } shows them.
round-not-counted = { $number } is not counted yet.
round-not-over = { $number } is not over yet. Now it is { $voting ->
    [0] open to applications
    [2] open to gifts
   *[other] put to the vote
 } until { $until }.
round-no-vote-yet = In { $number } members apply until { $until }; then you can vote.
round-is-over = { $number } is over.
round-applies-no-more = Nobody can apply in { $number } any more.
round-no-budget = Say how much is shared out, like { $open }
round-no-title = Say what the round is called, like { $open }
round-own-currency = Grants are paid in { $name }, so the budget is too: { $open }
round-bounds-crossed = The least a project costs is above the most.
round-bounds-above = A project cannot cost more than the whole budget: { $budget }.
round-max-above-cap = One person may apply for { $cap } at most, so no project can cost more than that.
round-votes-above = That is more votes than anybody can get here: { $count } can vote.
round-givers-above = That is more than can give here: { $count } can vote.
round-vote-too-short = There have to be three days at least between the last application and the end of the vote.
round-time-unreadable = I can’t read “{ $given }” as a time for this. A span like 14d, or a day like 2026-07-01, within 90 days; a vote takes at least three days, applying one.
round-time-beyond = “{ $given }” is too { $long ->
    [0] short
   *[other] long
 }. Members apply for a day at least, a vote takes three days at least, and neither more than 90.
grant-in-private = Apply in the room, where everyone can see it.
grant-newcomer = You are new here. Once you belong here for good, you can apply.
grant-no-title = Say what your project is called, like { $apply }
grant-title-unclear = “{ $title }” means something else in a vote. Give your project another title.
grant-title-taken = “{ $title }” is there already. To change your own: { $edit }
grant-too-many-mine = You have applied for { $most } already, which is the most for one.
grant-too-many = { $most } are applied for already, and a ballot holds no more.
grant-other-currency = Grants of { $number } are paid in { $name }; apply for an amount of that.
grant-nothing = It has to cost something.
grant-below = A project of this round costs { $least } at least.
grant-above = A project of this round costs { $most } at most.
grant-above-cap = { $all ->
    [1] Only { $budget } are shared out, so nobody can apply for more
   *[other] Of the { $budget } one person may apply for { $cap } at most
 }{ $some ->
    [0] .
   [2] ; with the others of yours this one can cost { $left } at most.
   *[other] ; with what you applied for already, { $left } more.
 }
grant-no-why = Say what it is for, like { $apply }
grant-why-beside = I can’t tell which part of { $given } is the reason. Put all of it in quotes, and nothing beside: { $apply }
grant-edit-nothing = Say what changes: what it costs, or why. Like { $edit }
grant-none-yours = You have not applied for anything there. { $apply }
grant-not-yours = Which one? You applied for { $titles }.
grant-voted-on = Votes are in, so “{ $title }” stays on the ballot.
grant-link-above-cap = Together the two have applied in { $number } for more than one person may. One of them has to take something back first.

## A round that matches gifts

grants-apply-then-give = Apply until { $until }: { $typed }. Then everybody can give.
grants-is-giving = Give until { $until }: { $typed }
grants-at-giving = Give until { $until }: { $give }
grants-gifts-asked = { $number }: Grants “{ $title }”: what do you give to which project?
grants-gifts-option = { $letter } { $title }, { $amount }{ $some ->
    [0] { "" }
   *[other] { " " }(not with { $others })
 }
grants-given-so-far = { " " }({ $gifts } from { $count ->
    [one] one person
   *[other] { $count } people
 } so far)
grants-gift = { $amount } to { $project }
grants-gave = In { $number } you give { $gifts }. It waits until { $until }; until then you can change it or take it back: { $typed }
grants-gave-nothing = You give nothing in { $number }. You can until { $until }.
grants-giving-goes-on = I was away for a while, so you can give in { $number } until { $until }.
grants-giving-after-stop = All payments are stopped, so giving in { $number } goes on after that, until { $until }.
grants-result-gifts = { $number }: grants “{ $title }”: { $funded } of { $count } { $count ->
    [one] project
   *[other] projects
 } funded, with { $gifts } from members and { $paid } of the { $budget }.{ $some ->
    [0] { "" }
   *[other] { "  " }{ $reference }
 }
grants-why-gifts = { $letter } { $title }, { $amount } to { $who }: { $count ->
    [one] one person gave { $gifts }{ $aside ->
        [0] { "" }
       *[other] { " " }(not matched)
    }
   *[other] { $count } people gave { $gifts }{ $aside ->
        [0] { "" }
        [one] { " " }(one of them not matched)
       *[other] { " " }({ $aside } of them not matched)
    }
 }.{ $paired ->
    [0] { "" }
   *[other] { " " }Their pairs come to { $pairs }.
 }{ " " }{ $some ->
    [0] The treasury adds nothing{ $bound ->
        [3] , for the gifts are all that was asked for
       *[other] { "" }
     }
   *[other] The treasury adds { $match }{ $bound ->
        [1] , its part of the budget
        [2] , the most for one person
        [3] , all that was still asked for
       *[other] { "" }
     }
 }.{ $back ->
    [0] { "" }
   *[other] { " " }Beyond what was asked for, back with those who gave: { $returned }.
 }
grants-why-few-givers = { $letter } { $title } gets nothing: { $count ->
    [one] one person gave { $gifts }{ $aside ->
        [0] { "" }
       *[other] { " " }(not matched)
    }
   *[other] { $count } people gave { $gifts }{ $aside ->
        [0] { "" }
        [one] { " " }(one of them not matched)
       *[other] { " " }({ $aside } of them not matched)
    }
 }, and it takes { $least }. It goes back.
grants-why-no-gifts = { $letter } { $title } gets nothing: nobody gave to it.
grants-why-gone-gifts = { $letter } { $title }, { $amount }, is funded and not paid: { $who } is in none of our rooms. The gifts go back.
grants-why-forgotten-gifts = { $letter } { $title }, { $amount }, is funded and not paid: whoever applied asked to be forgotten. The gifts go back.
grants-how-gifts = { $count ->
    [0] Nobody gave anything.
    [one] One person gave.
   *[other] { $count } people gave.
 }{ $left ->
    [0] { "" }
    [one] { " " }One of them is in none of our rooms any more, and what they gave goes back.
   *[other] { " " }{ $left } of them are in none of our rooms any more, and what they gave goes back.
 } { $count ->
    [0] { "" }
   *[other] All pairs together come to { $pairs }{ $scaled ->
        [0] .
       *[other] , more than the budget.
    }
 }
grants-back-fund = Free in the fund { $fund }: { $free }.
grants-returned = Back with those who gave: { $amount }.
grants-export-gifts = Nobody voted on projects in { $number }, and that is what such files are for.

round-is-voted = { $number } is decided by votes: { $typed }
round-no-gifts-yet = In { $number } members apply until { $until }; then you can give.
round-is-of-gifts = With method=quadratic nobody votes, so complete, min_votes and picks have no place. min_givers, cap and match do.
round-is-of-votes = min_givers and match are for method=quadratic, where members give.
round-cap-unreadable = “{ $given }” is no share of the budget. Say cap=25 for 25 %, or cap=off.
gift-unreadable = I can’t read “{ $given }”. Say how much to which project, like { $example }
gift-twice = You say two amounts for “{ $title }”. Say each project once, like { $example }
gift-beyond = Gifts are taken of what you hold, never on credit: { $some ->
    [0] right now you hold nothing. What reaches you until { $until } you can still give: { $typed }
   *[other] you can give up to { $more } more right now.
 }
gift-lies = You can give { $more } more; to { $which } you give { $lies } already. To move that: { $typed }
gift-taken-back = “{ $title }” was taken back, so nobody can give to it.
grant-given-to = Gifts are in, so “{ $title }” stays.
grant-forget-gives = You give { $amount } in { $number }. { $counted ->
    [0] Take it back first: { $typed }
   *[other] It is counted, and paid out as soon as payments go on.
 }

## A round of thanks

grants-thanks-asked = Thanks “{ $title }”: who gets how many of your points?
grants-thanks-result = { $number }: thanks “{ $title }”: { $count ->
    [0] nobody gave any points, so the money is free again.
    [one] one person gave points, { $paid } of { $budget } paid.
   *[other] { $count } people gave points, { $paid } of { $budget } paid.
 }  { $reference }
grants-thanks-one = { $who }: { $amount }
grants-thanks-gone = { $who }: { $amount }, not paid, since { $who } is in none of our rooms
grants-thanks-forgotten = { $who }: { $amount }, not paid, since they asked to be forgotten
grants-thanks-lost = { $number }: the ballots of the thanks “{ $title }” cannot be read any more, so nothing is shared out, and the money is free again.

## The second half of a large grant

ask-grant-report = What came of it? Everyone here reads it. Reply to this in a few words, or say cancel.
grants-report-button = Report
grants-half-asked = The other half of { $title }, { $amount }, is kept until { $until }. { $who }, tell us what came of it, and it is paid two days later unless enough object. { $button }  or: { $typed }
grants-half = { $title } is paid in two halves. The second, { $amount }: { $why }
grant-no-report = Say what came of it, like { $typed }
grant-nothing-to-report = No second half of a grant waits for you. Once one does, I ask you for it.
grant-no-report-awaited = Nothing of { $number } waits for what you report.
grant-reported-already = You have told about { $title } already: { $why }
grant-which-report = Which one? { $commands }

## One or the other

grants-not-with = { " " }(one or the other with { $others })
grants-not-with-waits = It is one or the other with { $other } once { $who } says so too: { $typed }
grants-rule-not-with = Of two that are one or the other at most one is funded: { $gifts ->
    [0] the one that comes first in the count.
   *[other] the one whose pairs of gifts come to more.
 }
grants-why-other = { $letter } { $title }, { $amount }, is not funded: it is one or the other with { $others }.
grants-why-other-gifts = { $letter } { $title } gets nothing: it is one or the other with { $others }. Its gifts, { $gifts }, go back.
grant-not-with-whom = Nobody applies for “{ $given }” in this round.

grants-counting = I am counting { $gifts ->
    [0] { $count } ballots
   *[other] the gifts of { $count } people
 } of { $number }. The result follows in a moment.

grants-thanks-few = { $number }: thanks “{ $title }”: { $paid } of { $budget } paid.  { $reference }

## Called off


grants-called-off = { $number }: the grants “{ $title }” are called off, and what was kept for them is free again.{ $some ->
    [0] { "" }
   *[other] { " " }Back with those who gave: { $back }.
 }
grant-cancel-not-yours = { $who } proposed { $number } and can call it off before the first vote. Anybody else puts that to the vote: { $stop }
grant-cancel-begun = Somebody has voted or given in { $number } already, so it takes a vote to call it off: { $stop }
grants-stop-first = { $number } is over, and not { $counted ->
    [0] counted
   *[other] paid
} yet: { $stop }, the vote to stop it, passed and comes first.

## What is kept of somebody

kept-application = You applied for
kept-gift = You give in a round of grants
