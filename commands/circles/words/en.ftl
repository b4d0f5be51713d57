# The words of savings circles.

ask-circle-name = What shall the circle be called? Reply to this with its name, or say cancel.
ask-circle-amount = A new circle, “{ $name }”: how much does each pay in a round? Press one or say an amount, or cancel.
circle-unknown-act = I don’t know what to do with “{ $given }”: there is a { $name } circle. { $help } shows what can be done. To open a new one of that name: { $new }
circle-keeper-gone = { $who }, who keeps what is paid in for the { $name } circle, is in none of our rooms any more. Send them nothing more before you know where they are. How it stands: { $status }
ask-circle-every = How often? Press one or say week, 2weeks, month or day, or cancel.
ask-circle-seats = How many take part? Press one or say a number from 2 to 100, or cancel.
circle-every-button = { $which ->
    [0] Every week
    [1] Every 2 weeks
   *[other] Every month
 }
circle-no-name = A circle needs a name: { $example }
circle-name = A circle’s name has up to { $most } letters, with a letter among them and no @ or quotation marks. Like this: { $example }
circle-name-taken = There is a circle called { $name } already. Choose another name.
circle-amount-zero = Each has to pay something in a round.
circle-amount-large = That is more than I can count. Choose a smaller amount or fewer seats.
circle-amount-unclear = I can’t tell how much “{ $given }” is. Write { $name } without marks between the figures.
circle-every = I can’t read “{ $given }” as how often. Write every=week, every=month or every=10days.
circle-seats = A circle has { $least } to { $most } seats.
circle-grace = I can’t use “{ $given }” as the time in which one can still pay. It has to be shorter than a round, up to { $longest }.
circle-start = I can’t read “{ $given }” as a date. Write start=2026-02-01, with a time start=2026-02-01T18:00.
circle-start-past = That first date is over, or more than a year off. Choose one that is to come.
circle-in-private = Open a circle in the room where people are to join it.
circle-too-many = { $most } circles under way at once are enough. Let one end first.
no-such-circle = I know no circle “{ $given }”. See them all: { $list }
no-circle = There is no circle yet. Open one: { $new }
no-circle-now = No circle is open or under way. Open one: { $new }. Those before: { $list }
which-circle = Which circle? { $commands }
circle-not-in = You are not in the { $name } circle.
circle-not-in-other = { $who } is not in the { $name } circle.
circle-is-open = The { $name } circle has not started yet.
circle-is-running = The { $name } circle has started already. See how it stands: { $why }
circle-is-ended = The { $name } circle is over. See how it went: { $why }
circle-is-cancelled = The { $name } circle was ended early. See how it went: { $why }
circle-is-lapsed = The { $name } circle was called off before it started.
circle-organiser-only = Only { $organiser }, who opened it, can do that.
circle-head = { $number }: { $name } circle. { $seats } seats, { $amount } { $unit ->
    [0] { $every ->
        [one] a day
       *[other] every { $every } days
    }
    [1] { $every ->
        [one] a week
       *[other] every { $every } weeks
    }
   *[other] { $every ->
        [one] a month
       *[other] every { $every } months
    }
 }, first { $first }.
circle-each = Each pays { $amount } in each of { $seats } rounds and receives { $pot } once.
circle-deposit = A deposit of { $deposit } is paid on joining and comes back at the end.
circle-reserve = On top of each payment, { $reserve ->
    [one] { $reserve } goes
   *[other] { $reserve } go
 } into a reserve; what is left of it comes back.
circle-fee = Who receives leaves { $fee } of it { $named ->
    [0] to the treasury.
   *[other] to { $whom }.
 }
circle-fee-to-nothing = There is no fee that somebody could get. Say how much with fee=, or leave out fee_to=.
circle-autopay = I take what is due by myself, { $graced ->
    [0] on its date.
   *[other] on its date or up to { $grace } after.
 }
circle-pays-oneself = { $graced ->
    [0] Each pays by themselves, by the date.
   *[other] Each pays by themselves, up to { $grace } after the date.
 }
circle-missing = Who misses a round: { $deposit ->
    [0] the one who receives gets less, and is owed it.
   *[other] their deposit pays first; then the one who receives gets less, and is owed it.
 }
circle-late-fee = Who is late owes { $fee } on top.
circle-commitment = The turns are drawn once all seats are taken, from a seed I have fixed now: { $hash }…
circle-turn-taken = Turn { $turn }, { $day }: { $who }
circle-turn-free = Turn { $turn }, { $day }: free, { $risk ->
    [0] nothing to lose
   *[other] at most { $lost } to lose
 }
circle-more-turns = … and { $count ->
    [one] 1 more turn.
   *[other] { $count } more turns.
 }
circle-order-joined = Turns go in the order of joining, the last on { $last }. { $risk ->
    [0] Nothing to lose.
   *[other] At most { $lost } to lose.
 }
circle-order-draw = Turns are drawn when all seats are taken, the last on { $last }. { $risk ->
    [0] Nothing to lose.
   *[other] At most { $lost } to lose.
 }
circle-commitment-each = Where a draw is needed, it goes by seeds I have fixed now: { $hash }…
circle-order-bidding = Before each round you can bid for it, from three days before its date until then: whoever takes the least of the pot receives it, and the rest is shared by all. A bid binds, is at least { $floor }, and { $step } % below the one before; the round is paid first. Where nobody bids, or several bid the least, it is drawn. The last date is { $last }. { $risk ->
    [0] To lose only what you leave of a pot yourself: up to { $discount }.
   *[other] At most { $lost } to lose, and what you leave of a pot yourself: up to { $discount }.
 }
circle-there-all = There: { $who }.
circle-joined-bidding = You are in the { $name } circle. You pay { $rounds } times { $amount } and receive once: { $pot }, or what you bid for it. { $risk ->
    [0] You can lose only what you leave of a pot yourself.
   *[other] You can lose { $lost } at most, and what you leave of a pot yourself.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Your deposit of { $deposit } is there.
 }
circle-started-bidding = The { $name } circle starts. First round: { $first }, { $amount } each. From three days before each date you can bid for it. { $why }
circle-board-bidding = { $how ->
    [0] All but one have received, so this round is theirs.
    [1] Nobody has bid yet; bids are taken from { $opens } until { $until }.
   *[other] The lowest bid is { $low }; bids are taken until { $until }.
 }
circle-board-receives-less = { $who } receives { $pot } once all have paid; the other { $rest ->
    [one] { $rest } is
   *[other] { $rest } are
 } shared by all.
circle-listed-running-open = { $number }: { $name } circle, round { $round } of { $rounds } on { $due }.
circle-swap-no-turns = In the { $name } circle nobody has a turn to swap.
circle-term-bids = { $term }= is for circles with order=bidding.
circle-floor = I can’t use “{ $given }” as the least that can be bid. Write floor=65%, from 50 to 99 %.
circle-step = I can’t use “{ $given }” as how much less each bid is. Write step=2%, up to 10 %.
circle-no-bids = In the { $name } circle nobody bids.
circle-bid-received = You have received in the { $name } circle already, in round { $round }.
circle-bid-last = All others in the { $name } circle have received, so the rest comes without bids.
circle-bid-after = Round { $round } of the { $name } circle is not paid out yet. Bids for the next one come after it.
circle-bid-not-yet = { $over ->
    [0] Bids for round { $round } of the { $name } circle are taken from { $opens } on.
   *[other] It is too late to bid for round { $round } of the { $name } circle.
 }
circle-bid-unpaid = Before you bid, pay your { $amount } for this round. { $pay }
circle-bid-yours = The lowest bid is yours already: { $amount }.
circle-bid-range = { $one ->
    [0] A bid is between { $least } and { $most } right now.
   *[other] Only { $most } can be bid now, the least there is; among those who bid it, it is drawn.
 }
circle-bid-ask = Bid { $bid } for round { $round } of the { $name } circle? If it stays the lowest until { $until }, you get { $bid }{ $fee ->
    [0] { "" }
   *[other] { " " }({ $gets } after the fee)
 }, and { $shared ->
    [one] { $shared } is
   *[other] { $shared } are
 } shared by all { $count }. It binds. { $yes } { $no }
circle-bid-given = You have bid { $bid } for round { $round } of the { $name } circle. If it stays the lowest until { $until }, you get { $bid }{ $fee ->
    [0] { "" }
   *[other] { " " }({ $gets } after the fee)
 }, and { $shared ->
    [one] { $shared } is
   *[other] { $shared } are
 } shared by all { $count }.
circle-bid-lowest = { $name } circle, round { $round }: the lowest bid is { $bid }. { $floor ->
    [0] The next can be up to { $most }.
   *[other] Less is not possible; whoever bids the same takes part in the draw.
 }
circle-bids = { $name } circle, round { $round }: you can bid until { $until }. Whoever is content with the least of { $pot } receives, and the rest is shared by all { $count }.
circle-bids-so-far = { $bids ->
    [0] Nobody has bid yet.
   *[other] The lowest bid is { $low }.
 } { $floor ->
    [0] The next can be from { $least } to { $most };
   *[other] The next can be { $most };
 } pay your { $amount } for the round first.
circle-bid-button = Bid { $amount }
circle-bids-over = { $name } circle, round { $round }: { $how ->
    [0] nobody has bid.
    [1] the lowest bid was { $bid }.
   *[other] several bid the least, { $bid }, and it was drawn among them.
 }
circle-bids-go-on = I was away for a while, so bids for the { $name } circle are taken until { $until }.
circle-nobody-bid = Nobody had bid, so it was drawn.
circle-won = { $name } circle, round { $round } of { $rounds }. Your turn, { $who }: { $how ->
    [1] your bid of { $bid } was the lowest.
   *[other] you and others bid { $bid }, and you were drawn.
 } You get { $pot }{ $some ->
    [0] .
   *[other] , and { $shared ->
        [one] { $shared } is
       *[other] { $shared } are
    } shared by all { $count }.
 }{ $short ->
    [0] { "" }
   *[other] { " " }{ $owed ->
        [one] { $owed } is missing and stays owed to those who lack it.
       *[other] { $owed } are missing and stay owed to those who lack them.
    }
 }{ $settles ->
    [0] { "" }
   *[other] { " " }Of it { $settled } went to whom you owed.
 }
why-circle-seeds = Each round has a seed of its own, fixed at the opening: whoever takes the sha256 of the seed of round 3 three times over comes to { $hash }. In a draw each seat’s key is the sha256 of the seed, draw { $draw } (for round 3), the sha256 of who accepted ({ $accepted }) and the seat’s number, with colons between; the smallest comes first.
why-circle-seed-off = The seed of the last draw, of all that were called off: { $seed }
why-circle-seed = The seed of round { $round } was { $seed }.
why-circle-bid = { $who } { $bid }
why-circle-bids = Bids for round { $round }: { $bids }.
circle-goal-each = All save for { $goal }: each puts { $amount } aside { $rounds ->
    [one] in one round, on { $last }.
   *[other] in each of { $rounds } rounds, the last on { $last }.
 } Then each gets back what they paid in; nobody can lose anything.
circle-goal-missing = Who misses a round owes nothing, and saves less.
circle-goal-not-with = { $term }= does not go with a goal: in a goal pot nobody has a turn, and each gets back what they paid in.
circle-goal-times = I can’t make rounds of “{ $goal }”. Write goal=300 or goal=2026-12-20; it takes 1 to { $most } rounds.
circle-joined-goal = You are in the { $name } circle. You put { $amount } aside { $rounds ->
    [one] once
   *[other] { $rounds } times
 }, and after { $last } you get back all that you paid in.
circle-started-goal = The { $name } circle starts. First round: { $first }, { $amount } each. { $why }
circle-leave-goal = The { $name } circle has started. What you saved comes back after its last date; you can also say that you want it to end early.
circle-board-goal = Saved so far: { $saved } of { $goal }. After { $last } each gets back what they paid in.
circle-goal-round = { $name } circle, round { $round } of { $rounds }: { $saved } of { $goal } saved.{ $reached ->
    [0] { "" }
   *[other] { " " }You have reached it.
 }
circle-goal-over = The { $name } circle has come to its date. Each has back what they paid in. { $statement }
circle-was-saved = { $number }: { $name } circle, over since { $at }; each has back what they saved.
why-circle-goal-round = Round { $round }, { $at }: { $pot } put aside.{ $late ->
    [0] { "" }
   *[other] { " " }Not paid in time: { $missed }.
 }
circle-order-need = Before each round you vote on who needs it most, from seven days before its date until the day before: all in good standing vote, those who have received too. The most votes, and of equal ones the draw. The last date is { $last }. { $risk ->
    [0] Nothing to lose.
   *[other] At most { $lost } to lose.
 }
circle-joined-need = You are in the { $name } circle; who receives when is voted on before each round. You pay { $rounds } times { $amount }, get { $pot } once, and can lose { $risk ->
    [0] nothing.
   *[other] { $lost } at most.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Your deposit of { $deposit } is there.
 }
circle-started-need = The { $name } circle starts. First round: { $first }, { $amount } each. Before each round you vote on who needs it most. { $why }
circle-board-need = { $several ->
    [0] Only one can receive this round, so there is no vote on it.
   *[other] Who receives is voted on from { $opens } until { $until }.
 }
circle-no-need = In the { $name } circle nobody votes on who receives.
circle-need-after = Round { $round } of the { $name } circle is not paid out yet. The vote on the next one comes after it.
circle-need-over = The vote on round { $round } of the { $name } circle is over.
circle-need-only = In the { $name } circle only { $who } can receive this round.
circle-need-not-yet = The vote on round { $round } of the { $name } circle opens { $opens }.
circle-need-owing = Before you vote, pay what you owe: { $amount }. { $pay }
circle-need-not = { $received ->
    [0] In the { $name } circle { $who } cannot receive this round: something is owed or lacking in the deposit.
   *[other] { $who } has received in the { $name } circle already.
 }
circle-need-same = Your vote is for { $who } already.
circle-need-asked = You have asked for this round of the { $name } circle already.
circle-need-voted = Your vote on round { $round } of the { $name } circle is for { $who }. You can change it until { $until }.
circle-need-asks = { $who } asks for round { $round } of the { $name } circle.
circle-vote = { $name } circle, round { $round }: who needs it most? { $count } can vote.{ $halved ->
    [0] { "" }
   *[other] { " " }Who shares a seat has half a vote.
 } The most votes receive; equal: it is drawn. Closes { $until }; until then a vote can be changed, and then all are shown.
circle-vote-wishes = Asked for by { $who }.
circle-vote-turnout = { $count ->
    [one] 1 has voted.
   *[other] { $count } have voted.
 }
circle-vote-button = { $who }
circle-vote-typed = { " " } To ask for it yourself: { $typed }
circle-vote-over = { $name } circle, round { $round }: { $who } receives on { $due }, { $drawn ->
    [0] with { $votes ->
        [one] 1 vote
       *[other] { $votes } votes
    } of { $count }.
   *[other] { $votes ->
        [0] drawn, since nobody voted.
        [one] drawn among those with 1 vote each.
       *[other] drawn among those with { $votes } votes each.
    }
 }
circle-vote-goes-on = I was away for a while, so the vote in the { $name } circle goes on until { $until }.
why-circle-vote = { $who } for { $whom }{ $half ->
    [0] { "" }
   *[other] { " " }(half a vote)
 }
why-circle-votes = Votes on round { $round }: { $votes }.
circle-order-chit = Before each round you can bid for it, from three days before its date until then: whoever takes the least of the pot receives it. Of each pot { $commission ->
    [one] { $commission } goes
   *[other] { $commission } go
 } to the treasury, and what else is left lowers the next payment of all; after the last round it is paid out. A bid binds, is at least { $floor }, and { $step } % below the one before; the round is paid first. Where nobody bids, or several bid the least, it is drawn. The last date is { $last }. { $risk ->
    [0] To lose only what is left of a pot when you receive: up to { $discount }.
   *[other] At most { $lost } to lose, and what is left of a pot when you receive: up to { $discount }.
 }
circle-chit = I can’t use “{ $given }” as a commission. Write chit=5%, up to 10 %.
circle-chit-floor = With chit={ $chit } and floor={ $floor } no bid is possible: together they can be up to 100 %.
circle-chit-fee = A chit fund has its commission and no fee= besides.
circle-chit-next = The next payment is { $amount } each.
circle-there = There: { $who }. { $free ->
    [one] 1 seat is free.
   *[other] { $free } seats are free.
 }
circle-turn-button = Turn { $turn }
circle-join-button = Join
circle-leave-button = Leave
circle-pay-button = Pay { $amount }
circle-or-typed = { " " } or: { $example }
circle-face-running = It has started. How it stands: { $board }
circle-face-ended = It is over.
circle-face-cancelled = It was ended early.
circle-face-lapsed = It was called off.
circle-board-head = { $name } circle, round { $round } of { $rounds }, due { $due }
circle-board-paid = Paid: { $who }.
circle-board-left = Still to come: { $who }.
circle-board-receives = { $who } receives { $pot } once all have paid.
circle-board-reserve = In the reserve: { $amount }.
circle-board-then = Then: { $who }.
circle-owes = { $who } owes { $whom } { $amount } since round { $round }.
circle-owes-reserve = { $who } owes the reserve { $amount } since round { $round }.
circle-joined = You are in the { $name } circle{ $known ->
    [0] ; your turn comes when it starts
   *[other] , turn { $turn } ({ $day })
 }. You pay { $rounds } times { $amount }, get { $pot } once, and can lose { $risk ->
    [0] nothing.
   *[other] { $lost } at most.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Your deposit of { $deposit } is there.
 }
circle-in-already = You are in the { $name } circle already{ $fixed ->
    [0] .
   *[other] , with turn { $turn }.
 } To give it back: { $leave }
circle-frozen = A moderator has paused your tips and requests until { $until }; until then you can join no circle. What is due in yours is paid all the same.
circle-which-turn = Which turn? { $buttons }  or: { $example }
circle-no-turn = It has turns 1 to { $most }.
circle-turn-gone = Turn { $turn } is { $who }’s. { $frees ->
    [0] No other turn is free.
   *[other] Free are { $free }.
 }
circle-old-currency = The { $name } circle is in a currency that is no longer in use.
circle-newcomer = You are new here, so { $organiser } has to let you in first: { $invite }
circle-line-short = { $turns ->
    [0] All that is due before the last turn is { $needed }, and you can give { $possible } right now.
   *[other] All that is due before that turn is { $needed }, and you can give { $possible } right now. An earlier turn needs less.
 }
circle-deposit-short = The deposit is { $deposit }, and you can give { $possible } right now.
circle-started = The { $name } circle starts. First round: { $first }, { $amount } each. { $drawn ->
    [0] Order:
   *[other] The order that was drawn:
 } { $order }. { $why }
circle-left = You have left the { $name } circle.{ $paid ->
    [0] { "" }
   *[other] { " " }Your deposit of { $deposit } is back.
 }
circle-leave-late = The { $name } circle has started, and the others rely on you. You can ask somebody to swap turns, or say that you want it to end early.
circle-invited = { $who }, you are welcome in the { $name } circle.
circle-invited-already = { $who } is let into the { $name } circle already.
circle-begins-later = The { $name } circle is not full yet: { $free ->
    [0] { $waits ->
        [one] one seat waits for somebody to share it.
       *[other] { $waits } seats wait for somebody to share them.
    }
    [one] 1 seat is free.
   *[other] { $free } seats are free.
 } Its first date is now { $first }.
circle-lapsed = The { $name } circle did not fill up, so it is called off.{ $paid ->
    [0] { "" }
   *[other] { " " }All deposits are back.
 }
circle-called-off = { $who } has called the { $name } circle off.{ $paid ->
    [0] { "" }
   *[other] { " " }All deposits are back.
 }
circle-due-tomorrow = Your { $amount } for the { $name } circle { $amount ->
    [one] is due
   *[other] are due
 } { $until }. { $pay }  or: { $typed }
circle-due-now = Your { $amount } for the { $name } circle { $amount ->
    [one] is due.
   *[other] are due.
 } You can pay until { $until }. { $pay }  or: { $typed }
circle-grace-ends = Your { $amount } for the { $name } circle { $amount ->
    [one] is still to come;
   *[other] are still to come;
 } the round ends { $until }. { $pay }  or: { $typed }
circle-your-turn = { $name } circle, round { $round } of { $rounds }. Your turn, { $who }. { $short ->
    [0] { $lacks ->
        [0] { $count ->
            [one] One person saved this for you: { $pot }.
           *[other] { $count } people saved this for you: { $pot }.
        }
       *[other] You get { $pot }; your own { $own ->
            [one] { $own } is not in it.
           *[other] { $own } are not in it.
        }
    }
   *[other] You get { $pot }; { $owed ->
        [one] { $owed } is missing and stays owed to you.
       *[other] { $owed } are missing and stay owed to you.
    }
 }{ $settles ->
    [0] { "" }
   *[other] { " " }Of it { $settled } went to whom you owed.
 }
circle-you-owe = You missed this round of the { $name } circle.{ $drawn ->
    [0] { "" }
   *[other] { " " }Your deposit paid { $deposit } of it{ $again ->
        [0] .
       *[other] ; it is filled up again by your next payment.
    }
 }{ $owes ->
    [0] { "" }
   *[other] { " " }You owe { $amount }; whatever you pay goes there first.
 }
circle-over = The { $name } circle is over: { $received } of { $count } received.{ $owed ->
    [0] { "" }
   *[other] { " " }Something is still owed.
 } { $statement }
circle-goes-on = I was away for a while, so payments for the { $name } circle are in time until { $until }.
circle-nothing-due = There is nothing to pay for the { $name } circle.
circle-pays-more = That is more than there is to pay for the { $name } circle: up to { $most }.
circle-paid = { $own ->
    [0] { $amount } paid into the { $name } circle for { $who }.
   *[other] { $amount } paid into the { $name } circle.
 }{ $lacks ->
    [0] { "" }
   *[other] { " " }{ $left ->
        [one] { $left } is still due:
       *[other] { $left } are still due:
    } { $typed }
 }{ $kept ->
    [0] { "" }
   *[other] { " " }{ $ahead ->
        [one] { $ahead } is kept for the next rounds.
       *[other] { $ahead } are kept for the next rounds.
    }
 }
circle-was-ended = { $number }: { $name } circle, over since { $at }: { $received } of { $count } received.
circle-was-cancelled = { $number }: { $name } circle, ended early { $at }: { $received } of { $count } received.
circle-was-lapsed = { $number }: { $name } circle, called off { $at }.
circle-listed-open = { $number }: { $name } circle, { $amount }, { $free ->
    [one] 1 seat of { $seats } free
   *[other] { $free } seats of { $seats } free
 }.
circle-listed-running = { $number }: { $name } circle, round { $round } of { $rounds } on { $due }; { $who } receives.
circle-dates = Dates: { $days }{ $more ->
    [0] .
   *[other] { " " }and { $more } more.
 }
circle-you-may-lose = { $known ->
    [0] Whatever turn comes, you can lose { $risk ->
        [0] nothing
       *[other] { $lost } at most
    }.
   *[other] With turn { $turn } you can lose { $risk ->
        [0] nothing
       *[other] { $lost } at most
    }.
 }
circle-cancel-said = You have said already that the { $name } circle should end early.
circle-wants-end = { $who } wants the { $name } circle to end early. { $wanted } of { $needed } who are needed. To agree: { $typed }
circle-cancelled = The { $name } circle ends early, as { $count } wanted. Each got back what was there for them; what is left is owed.
circle-swap-question = { $who } asks to swap turns in the { $name } circle: you would have turn { $theirs }, and they { $mine }. You could then lose { $risk ->
    [0] nothing
   *[other] { $lost } at most
 }; { $was ->
    [0] now it is the same.
    [1] now it is nothing.
   *[other] now it is { $before }.
 } { $yes } { $no }
circle-swap-received = { $who } has received in the { $name } circle or does right now, so that turn stays.
circle-swapped = { $name } circle: { $who } has turn { $turn } now, and { $whom } turn { $other }.
circle-link-both = { $who } and { $other } are both in the { $name } circle. They can become one member once it is over and nothing is owed there.
circle-forget-open = You are in the { $name } circle. Leave it first: { $leave }
circle-forget-running = The { $name } circle relies on you. Once it is over and nothing is owed there, I can forget you.
circle-swap-preview = Swap turns with { $who } in the { $name } circle? You would have turn { $mine } ({ $day }), and could then lose { $risk ->
    [0] nothing
   *[other] { $lost } at most
 }; { $was ->
    [0] now it is the same.
    [1] now it is nothing.
   *[other] now it is { $before }.
 } { $yes } { $no }
circle-swap-short = All that is due before turn { $turn } is { $needed }, and you can give { $possible } right now.
circle-swap-short-other = { $who } could not give all that is due before turn { $turn }.
circle-owes-more = { $count ->
    [one] … and 1 more debt: { $amount }.
   *[other] … and { $count } more debts: { $amount } together.
 }
circle-owe-in-parts = The { $name } circle has ended early, and you still owe { $amount } there. { $parts ->
    [one] It is due { $first }.
   *[other] It is due in parts of { $part } on the dates of the circle, first { $first }.
 } { $autopay ->
    [0] To pay: { $typed }
   *[other] I take it by myself. To pay earlier: { $typed }
 }
circle-owed-tomorrow = Of what you owe in the { $name } circle, { $amount ->
    [one] { $amount } is due
   *[other] { $amount } are due
 } { $when }. { $pay }  or: { $typed }
circle-owed-now = Of what you owe in the { $name } circle, { $amount ->
    [one] { $amount } is due now.
   *[other] { $amount } are due now.
 } { $pay }  or: { $typed }
circle-repaid = { $who } has paid back { $amount } to you in the { $name } circle.
circle-repaid-yours = I have taken { $amount } of what you owe in the { $name } circle. { $owes ->
    [0] Now you owe nothing there.
   *[other] { $left ->
        [one] { $left } is left.
       *[other] { $left } are left.
    }
 }
circle-people = So far, those in the { $name } circle:
circle-people-more = … and { $count } more.
circle-record = { $who }: { $rounds ->
    [0] no round in a circle yet
    [one] { $ontime } of 1 round on time
   *[other] { $ontime } of { $rounds } rounds on time
 }{ $finished ->
    [0] { "" }
    [one] , 1 circle finished
   *[other] , { $finished } circles finished
 }{ $owes ->
    [0] .
   *[other] , { $owed } still owed.
 }
circle-record-mine = In circles so far: { $rounds ->
    [one] { $ontime } of 1 round on time
   *[other] { $ontime } of { $rounds } rounds on time
 }{ $finished ->
    [0] { "" }
    [one] , 1 circle finished
   *[other] , { $finished } circles finished
 }.
circle-me-due = { $amount ->
    [one] { $amount } is due in
   *[other] { $amount } are due in
 } the { $name } circle until { $until }: { $typed }
circle-me-owes = You owe { $amount } in the { $name } circle{ $parts ->
    [0] : { $typed }
   *[other] , in parts, the next { $next }: { $typed }
 }
circle-owes-nothing = You owe nothing in the { $name } circle.
circle-owes-nothing-now = { $who } owes nothing in the { $name } circle any more, or has asked for something else since.
circle-agreed-already = You have agreed to that in the { $name } circle already.
circle-plan-said = You have asked for just that in the { $name } circle already.
circle-plan-question = { $only ->
    [0] { $who } owes { $owed } in the { $name } circle, a part of it to you,
   *[other] { $who } owes you { $owed } in the { $name } circle
 } and asks to pay { $part } { $unit ->
    [0] a day
    [1] { $every ->
        [one] a week
       *[other] every { $every } weeks
    }
   *[other] a month
 }, first { $first }. { $yes } { $no }
circle-plan-asked = I have asked { $who }. Once all of them agree, you pay the { $owed } you owe in the { $name } circle in parts of { $part } { $unit ->
    [0] a day
    [1] { $every ->
        [one] a week
       *[other] every { $every } weeks
    }
   *[other] a month
 }, first { $first }, and are not counted as missing as long as you do.
circle-plan-agreed = You agree to how { $who } pays in the { $name } circle. The others are still asked.
circle-plan-holds = All have agreed: { $who } pays what is owed in the { $name } circle in parts of { $part } { $unit ->
    [0] a day
    [1] { $every ->
        [one] a week
       *[other] every { $every } weeks
    }
   *[other] a month
 }, first { $first }.
circle-accept-button = Agree
circle-place = { $turned ->
    [0] seat
   *[other] turn
 }
circle-hand-preview = Hand { $place } { $turn } of the { $name } circle to { $whom }? { $received ->
    [0] { $alone ->
        [0] Of the others { $needed ->
            [one] one has to agree,
           *[other] { $needed } have to agree,
        } and then { $whom }, who pays
       *[other] { $whom } is asked, and nobody else has to agree. { $whom } pays
    } { $paid ->
        [0] nothing for it.
       *[other] { $price } for it: what was paid in, less what is owed.
    }
   *[other] It has received, so all others have to agree, and then { $whom }. Nothing is paid for it, and whatever { $whom } does not pay stays yours to pay.
 } { $yes } { $no }
circle-hand-asked = { $name } circle: { $by } asks that { $place } { $turn }{ $own ->
    [0] { " " }of { $who }
   *[other] { "" }
 } goes to { $whom }. { $received ->
    [0] { $needed ->
        [one] One of the others has to agree.
       *[other] { $needed } of the others have to agree.
    }
   *[other] It has received, so all others have to agree; { $who } stays liable.
 } { $accept }  or: { $typed }
circle-hand-goal = In the { $name } circle nobody has a turn: each gets back what they paid in, so no seat is handed on.
circle-hand-bid = { $who } has bid { $amount } for this round, and a bid binds. Once the round is paid out, the seat can be handed on.
circle-hand-not-yours = That is { $who }’s seat. The { $name } circle has not chosen to replace them.
circle-hand-closed = { $who }’s seat in the { $name } circle is closed.
circle-hand-in = { $who } is in the { $name } circle already.
circle-hand-may-not = { $who } can’t take a seat right now: whoever is new here, whose tips are paused, or who is in { $most } circles already, has to wait.
circle-hand-short = { $who } can’t give all that this seat needs right now.
circle-hand-gone = Nobody asks for that in the { $name } circle now.
circle-hand-accepted = { $by } agrees that { $whom } gets { $place } { $turn } of the { $name } circle: { $there } of { $needed }.
circle-hand-question = Take { $place } { $turn } of the { $name } circle from { $who }? { $rounds ->
    [one] 1 round is left, { $amount }.
   *[other] { $rounds } rounds are left, { $amount } each.
 } { $gets ->
    [0] You get { $pot } once and can lose { $risk ->
        [0] nothing
       *[other] { $lost } at most
    }.
    [2] You receive once: what you bid, or what the draw gives you. { $risk ->
        [0] You can lose only what you leave of a pot yourself.
       *[other] You can lose { $lost } at most, and what you leave of a pot yourself.
    }
   *[other] It has received already, so you only pay.
 }{ $owes ->
    [0] { "" }
   *[other] { " " }With it comes what it owes: { $owed }.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }You pay { $who } { $price } now.
 } { $yes } { $no }
circle-handed = { $name } circle: { $place } { $turn } of { $who } is { $whom }’s now.{ $received ->
    [0] { "" }
   *[other] { " " }{ $who } stays liable for it.
 }{ $votes ->
    [0] { "" }
   *[other] { " " }Votes by or for { $who } on the next round no longer count.
 }
circle-handed-yours = { $whom } has taken your seat in the { $name } circle{ $paid ->
    [0] .
   *[other] {" "}and paid you { $price }.
 }{ $received ->
    [0] { "" }
   *[other] { " " }What { $whom } does not pay there stays yours to pay.
 }
circle-choose = { $name } circle: { $who } has missed two rounds in a row. The others can choose a replacement, or close the seat: it then pays nothing more, comes last, and gets back what it had paid to each. { $needed ->
    [one] One has to choose
   *[other] { $needed } have to choose the same
 } until { $until }; else { $place } { $turn } stays last. { $typed }
circle-replace-button = Replace
circle-close-button = Close the seat
circle-choose-replace = { $name } circle: { $who } has missed two rounds in a row. The others can choose a replacement. { $needed ->
    [one] One has to choose it
   *[other] { $needed } have to choose it
 } until { $until }; else { $place } { $turn } stays last. { $typed }
circle-choose-bids = A round of the { $name } circle that was bid for is being paid, so a seat can be replaced now, but not closed.
circle-choose-round = The round of that seat in the { $name } circle is being paid, so it can be replaced now, but not closed.
circle-nothing-to-choose = There is nothing to choose about { $place } { $turn } of the { $name } circle now.
circle-choose-others = The others of the { $name } circle choose that.
circle-chosen = Your choice about { $who } in the { $name } circle counts: { $votes } of { $needed } by now.
circle-replace = { $name } circle: most want { $who } replaced. Whoever knows somebody: { $typed }
circle-closed = { $name } circle: { $who }’s seat is closed. It pays nothing more and comes last. { $back ->
    [0] Nobody has to pay anything back to it.
   *[other] Then it gets back what it had paid: { $payers }.
 }
circle-pays-back = { $amount } from { $who }
circle-pause-wanted = { $who } wants the { $name } circle to rest until { $until }. All have to agree: { $there } of { $count }. { $agree }  or: { $typed }
circle-pause-day = I can’t read “{ $given }” as a day. Write until=2026-03-01.
circle-pause-long = A pause ends on a day to come, in 90 days at most.
circle-paused = The { $name } circle rests until { $until }, as all want. { $due ->
    [0] The next round is due { $next }.
   *[other] What is due now is in time until { $next }.
 }
circle-closed-back = { $name } circle, round { $round } of { $rounds }: { $back ->
    [0] there was nothing to pay back to { $who }’s closed seat.
   *[other] { $who }’s closed seat gets { $pot } back.
 }
why-circle-closed = { $who }’s seat was closed, as most of the others chose; what it owed to receivers is owed no more.
circle-paid-for = { $who } { $owed ->
    [0] has not paid this round of
   *[other] has not paid what is owed in
 } the { $name } circle, so I have taken { $amount } from you: the seat was yours.
circle-liable = { $givers } { $count ->
    [one] stays
   *[other] stay
 } liable for { $place } { $turn }: what { $who } does not pay, { $givers } { $count ->
    [one] pays.
   *[other] pay.
 }
circle-liable-asked = { $who } has not paid { $amount } for the { $name } circle yet; the round ends { $until }. You stay liable for that seat. { $how ->
    [0] What is still missing then I take from you.
    [1] To pay it: { $typed }
   *[other] See with { $who } that it is paid.
 }
circle-me-liable = In the { $name } circle you stay liable for { $place } { $turn }: what { $who } does not pay is yours to pay.{ $owes ->
    [0] { "" }
    [1] { " " }Due there now: { $due }. To pay it: { $typed }
   *[other] { " " }Due there now: { $due }.
 }
statement-head = { $number }: { $name } circle. In: { $came }. Out: { $went }.
statement-head-empty = { $number }: { $name } circle. Nothing has come in or gone out yet.
statement-contributions = { $amount } paid
statement-deposits = { $amount } deposits
statement-late = { $amount } late fees
statement-payouts = { $amount } received
statement-fees = { $amount } fees
statement-back = { $amount } deposits back
statement-other = { $amount } given back
statement-there = { $amount } still there
statement-who = Who
statement-in = Paid
statement-out = Got
statement-net = Together
statement-all = All
why-circle-opened = { $who } opened it on { $opened }.
why-circle-promised = The turns will be drawn from a seed whose sha256 is { $hash }.
why-circle-drawn = The seed was { $seed }; its sha256, fixed at the opening, is { $hash }. Each seat’s key is the sha256 of the seed, draw { $draw }, the sha256 of who accepted ({ $accepted }) and the seat’s number, with colons between; the smallest comes first.
why-circle-order-agreed = Turns as taken: { $order }
why-circle-order-joined = Turns in the order of joining: { $order }
why-circle-order-draw = Turns as drawn: { $order }
why-circle-round = Round { $round }, { $at }: { $pot } to { $who }.{ $left ->
    [0] { "" }
   *[other] { " " }Left as a fee: { $fee }.
 }{ $late ->
    [0] { "" }
   *[other] { " " }Not paid in time: { $missed }.
 }
why-circle-debt = { $who } owed { $whom } { $amount } since round { $round }: { $settled ->
    [0] still owed.
    [1] { $left ->
        [one] { $left } is still owed.
       *[other] { $left } are still owed.
    }
   *[other] settled.
 }
why-circle-debt-reserve = { $who } owed the reserve { $amount } since round { $round }: { $settled ->
    [0] still owed.
    [1] { $left ->
        [one] { $left } is still owed.
       *[other] { $left } are still owed.
    }
   *[other] settled or borne at the end.
 }
why-circle-cancel = For ending it early: { $who }
why-circle-more = What each paid and got: { $statement }
topic-circles = Savings circles
circle-unknown-term = I don’t know { $given } for a circle. It can have: { $known }.
circle-term-twice = { $term }= is there twice. Write it once.

# Circles in outside money.

circle-currency = I don’t know “{ $given }” as a currency. Write three letters as in currency=USD, or leave it out for { $own }.
circle-outside-goal = What is saved in { $code } has to lie with somebody, and I hold none. Name who keeps it with keeper=@…, or save in the currency here.
circle-outside-order = In { $code } everybody has to know who receives first before they join. Write order=agreed or order=joined; with a keeper and deposits also order=draw or order=need.
circle-outside-autopay = I hold no { $code }, so each pays by themselves. Leave out autopay=.
circle-outside-kept = What { $term }= asks for has to lie with somebody, and I hold no { $code }. Name who keeps it with keeper=@…, or leave it out.
circle-outside-fee = I hold no { $code }, so nothing of it can go to the treasury. Leave out fee=.
circle-outside-each = In each round the others pay { $amount } each to whoever’s turn it is. Once you get it from { $others ->
    [one] the other
   *[other] the { $others } others
 }: { $pot }.
circle-outside-warning = I keep the record. I cannot make anyone pay. If one person vanishes after receiving, later rounds pay less: { $amount } each{ $others ->
    [one] .
   *[other] , and { $two } each where two do.
 }
circle-outside-said = Whoever paid tells me, and who got it confirms it; without an answer it counts after seven days, marked as not confirmed. { $graced ->
    [0] You can pay until the date.
   *[other] You can pay up to { $grace } after the date.
 } { $deposit ->
    [0] Who misses a round owes it to the one who receives.
   *[other] Who misses a round: their deposit pays first; what then lacks they owe to the one who receives.
 }
circle-outside-receives = The others pay { $who }: { $pot } in all.
circle-first-first = In { $code } everybody joins the { $name } circle knowing who receives first, so turn 1 has to be taken before the others.
circle-first-left = { $who }, who was to receive first, has left the { $name } circle. You had joined knowing that, so your seat is free again: take it anew once somebody else has turn 1.
circle-first-stays = All have joined the { $name } circle knowing that { $who } receives first, so that turn stays.
circle-joined-outside = You are in the { $name } circle{ $known ->
    [0] { "" }
   *[other] , turn { $turn } ({ $day })
 }. You pay { $others ->
    [one] the other { $amount } once,
   *[other] each of the { $others } others { $amount } once,
 } get { $pot } once, and can lose { $risk ->
    [0] nothing
   *[other] { $lost } at most
 }{ $bids ->
    [0] { "" }
   *[other] , and what you leave of a pot yourself: up to { $discount }
 }.{ $named ->
    [0] { "" }
   *[other] { " " }{ $starts ->
        [0] { $first } receives first.
       *[other] You receive first.
    }
 }{ $told ->
    [0] { " " }Tell me in private how you want to be paid, for those alone who have to pay you: { $payto }
   *[other] { "" }
 }
circle-pays-whom = { $amount } to { $whom }
circle-due-tomorrow-outside = For the { $name } circle you pay { $people }, { $until }.
circle-due-now-outside = For the { $name } circle you have to pay { $people }, until { $until }. { $one ->
    [0] Once you have sent it: { $typed }
   *[other] Once you have sent it: { $sent }  or: { $typed }
 }
circle-grace-ends-outside = For the { $name } circle you have still to pay { $people }; the round ends { $until }. { $one ->
    [0] Once you have sent it: { $typed }
   *[other] Once you have sent it: { $sent }  or: { $typed }
 }
circle-sent-button = I have sent it
circle-payto-is = How { $whom } wants to be paid: { $payto }
circle-payto-unknown = { $whom } has not told me how they want to be paid: ask them.
circle-sent = Noted: you sent { $whom } { $amount } for the { $name } circle. I have asked whether it came.{ $lacks ->
    [0] { "" }
   *[other] { " " }{ $left ->
        [one] { $left } is still to pay.
       *[other] { $left } are still to pay.
    }
 } To take it back: { $typed }
circle-sent-question = { $again ->
    [0] { "" }
   *[other] I ask once more:{ " " }
 }{ $who } says they sent you { $amount } for the { $name } circle{ $referred ->
    [0] .
   *[other] , reference { $reference }.
 }{ $photos ->
    [0] { "" }
    [one] { " " }With a photo, whose sha-256 begins { $hashes }.
   *[other] { " " }With photos, whose sha-256 begin { $hashes }.
 } Is it there? Without an answer it counts from { $counts } on. { $have } { $lacks }  or: { $typed }, { $other }
circle-have-button = I have it
circle-lacks-button = Not here
circle-confirmed = Noted: you have the { $amount } of { $who } for the { $name } circle.
circle-confirmed-other = { $whom } has your { $amount } for the { $name } circle.
circle-disputed = Noted: the { $amount } of { $who } for the { $name } circle did not come. It is shown as disputed, and nobody owes anything for it until you have it or { $who } takes it back. Once you have it: { $confirm }{ $reasoned ->
    [0] { " " } To tell them more: { $word }
   *[other] { "" }
 }
circle-disputed-other = { $whom } says that your { $amount } for the { $name } circle did not come{ $reasoned ->
    [0] .
   *[other] : { $why }.
 } It is shown as disputed, and you owe nothing for it until that is settled between you. To take it back: { $withdraw }
circle-withdrawn = Taken back: your { $amount } to { $whom } for the { $name } circle.{ $owes ->
    [0] { "" }
   *[other] { " " }What you did not pay, you owe.
 }
circle-withdrawn-other = { $who } has taken back that they sent you { $amount } for the { $name } circle.
circle-assumed-yours = { $whom } has not said whether your { $amount } for the { $name } circle came. After seven days it counts, marked as not confirmed.
circle-assumed = You have not said whether the { $amount } of { $who } for the { $name } circle came. After seven days it counts, marked as not confirmed.{ $runs ->
    [0] { "" }
   *[other] { " " }If it is not there, say so: { $typed }
 }
circle-payment = Payment { $number }, { $at }: { $who } to { $whom }, { $amount }{ $about ->
    [0] { " " }of what was owed
    [1] { " " }for round { $round }
    [2] { " " }to keep
   *[other] { " " }of what is kept
 }, { $state ->
    [0] not confirmed yet.
    [1] disputed.
    [2] counted, not confirmed.
    [3] confirmed.
    [4] taken back.
    [5] set off against what was owed.
   *[other] still to be sent.
 }
circle-payments-more = { $count ->
    [one] … and 1 more payment.
   *[other] … and { $count } more payments.
 }
circle-outside-paid = { $name } circle, round { $round } of { $rounds }: { $whole ->
    [0] { $who } has { $pot }.
   *[other] { $who } has all of it, { $pot }.
 }{ $keeps ->
    [0] { "" }
   *[other] { " " }Of it { $keeper } sends { $kept }.
 }{ $waits ->
    [0] { "" }
   *[other] { " " }{ $waiting } more { $waiting ->
        [one] is said to be sent and not confirmed.
       *[other] are said to be sent and not confirmed.
    }
 }{ $short ->
    [0] { "" }
   *[other] { " " }{ $owed ->
        [one] { $owed } is missing and stays owed.
       *[other] { $owed } are missing and stay owed.
    }
 }{ $settles ->
    [0] { "" }
   *[other] { " " }Of it { $settled } { $settled ->
        [one] was set off against what was owed.
       *[other] were set off against what was owed.
    }
 }
circle-over-open = What is not confirmed stands in the statement, and can still be settled.
circle-outside-ahead = In the { $name } circle you pay from the date of a round on{ $saves ->
    [0] , when it is sure who receives it.
   *[other] .
 }
circle-outside-nothing = There is nothing that you have to pay in the { $name } circle now.
circle-outside-more = That is more than there is to pay { $whom } in the { $name } circle: up to { $most }.
circle-outside-for = In { $code } each says what they sent themselves.
circle-which-payee = You have to pay { $people }. Say whom you paid: { $example }
circle-not-outside = The { $name } circle is in the currency here: what is paid is there at once.
circle-which-payment = Which payment of the { $name } circle? Say its number: { $numbers }
circle-no-payment = There is no payment of the { $name } circle that waits for that.
circle-no-such-payment = The { $name } circle has no payment { $number }.
circle-payment-others = Payment { $number } of the { $name } circle is between { $who } and { $whom }.
circle-payment-settled = Payment { $number } of the { $name } circle is { $state ->
    [0] not confirmed yet.
    [1] disputed already.
    [2] counted, and the circle is over.
    [3] confirmed.
    [4] taken back.
    [5] set off.
   *[other] still to be sent.
 }
circle-hand-open = What { $who } paid or got in the { $name } circle is not all settled yet. Then the seat can be handed on.
circle-me-asked = { $who } says they sent you { $amount } in the { $name } circle. Is it there? { $typed }
circle-payto-private = Say to me in private how you want to be paid, so that nobody else reads it: { $typed }
circle-payto-none = You have not told me how you want to be paid.
circle-payto-deleted = Deleted: I no longer know how you want to be paid.
circle-payto-no-circle = You are in no circle in outside money, so nobody has to pay you.
circle-payto-kept = Kept. Only those who have to pay you in a circle read it, each alone, and I delete it when your circles are over. To delete it: { $typed }
circle-payto-yours = How you want to be paid: { $payto }
circle-payto-unsaid = You have not said how you want to be paid.
circle-same-reference = You have told me of { $reference } already: payment { $number } of the { $name } circle.
circle-cancelled-outside = The { $name } circle ends early, as { $count } wanted. What each paid more than they got is owed to them.
circle-owed-tomorrow-outside = Of what you owe in the { $name } circle, { $amount ->
    [one] { $amount } is due
   *[other] { $amount } are due
 } { $when }. You owe { $people }. Once you have sent it: { $typed }
circle-owed-now-outside = Of what you owe in the { $name } circle, { $amount ->
    [one] { $amount } is due now.
   *[other] { $amount } are due now.
 } You owe { $people }. Once you have sent it: { $typed }
circle-same-photo = You have told me of that photo already: payment { $number } of the { $name } circle.
circle-photo-unread = I could not read { $file }, so nothing is noted. Say it again, or without the photo.
circle-outside-keeper = { $keeper } keeps what lies in between; I cannot make { $keeper } send it either.{ $deposits ->
    [0] { "" }
   *[other] { " " }Each pays a deposit of { $deposit } to { $keeper } on joining, and whoever has not cannot receive before the others. It comes back at the end.
 }{ $reserves ->
    [0] { "" }
   *[other] { " " }On top of each payment, { $reserve ->
        [one] { $reserve } goes
       *[other] { $reserve } go
    } to { $keeper } for a reserve; what is left of it comes back.
 }{ $fees ->
    [0] { "" }
   *[other] { " " }Who is late owes { $fee } on top.
 }
circle-keeper-holds = { $keeper } keeps { $held } for it.{ $sends ->
    [0] { "" }
   *[other] { " " }Of that { $send ->
        [one] { $send } is
       *[other] { $send } are
    } to be sent, or on the way and not confirmed.
 }
circle-keeper-inside = In the currency here deposits lie with me, so a circle needs no keeper. Leave out keeper=, or name another currency as in currency=USD.
circle-keeper-nothing = There is nothing to keep: a keeper is for deposit=, reserve=, late_fee= or goal=.
circle-keeper-who = I can’t tell who “{ $given }” is. Mention them, as in { $term }=@mia
circle-keeper-asked = { $who } asks you to keep money for the { $name } circle, in { $code }{ $some ->
    [0] .
    [1] : deposits of { $whole } in all.
   *[other] : up to { $whole }, which all save.
 }{ $reserves ->
    [0] { "" }
   *[other] { " " }For the reserve { $reserve } come in each of { $rounds } rounds.
 }{ $fees ->
    [0] { "" }
   *[other] { " " }Whoever pays late sends { $fee } more.
 } Its members send it to you, I tell you what to send to whom and when, and what you hold is shown to all of them. { $yes } { $no }
circle-swap-oneself = That is you. With whom else do you want to swap?
circle-keeper-waits = Once { $who } has agreed to keep its money, you can join.
circle-keeper-not-yet = { $who } has not agreed yet to keep the money of the { $name } circle. Then you can join.
circle-keeper-not-you = The { $name } circle has not asked you to keep its money.
circle-keeper-agreed = You have agreed already to keep the money of the { $name } circle.
circle-keeps = { $who } keeps the money of the { $name } circle, so it can be joined now.
circle-keeps-yours = You keep the money of the { $name } circle. I ask you about each payment that comes, and tell you what to send on. Tell me in private how you want to be paid: { $payto }
circle-keeper-send = Of what you keep for the { $name } circle, send { $whom } { $amount }. Once you have: { $sent }  or: { $typed }
circle-forwarded = Noted: you sent { $whom } { $amount } of what you keep for the { $name } circle. I have asked whether it came. To take it back: { $typed }
circle-deposit-outside = Send your deposit of { $deposit } to { $keeper }, and tell me: { $typed }
circle-forget-keeper = Money of the { $name } circle lies with you, or is still to come to you. Once that is settled, I can forget you.
circle-keeper-sits = You keep the money of the { $name } circle, and nobody keeps their own deposit: leave its seats to others.
circle-hand-keeper = { $who } keeps the money of the { $name } circle, and nobody keeps their own deposit.
circle-link-keeper = { $who } keeps the money of the { $name } circle, in which { $other } is. They can become one member once it is over and nothing lies there.
circle-picture = { $name } circle, round { $round } of { $rounds }
circle-picture-over = { $name } circle: { $received } of { $count } received
circle-picture-saved = { $name } circle: { $saved } of { $goal } saved
circle-picture-button = Picture
circle-two = { $who } with { $partner }
circle-two-waiting = { $who }, who waits for { $partner } to share it
circle-waits = { $count ->
    [one] All seats are taken; one waits for somebody to share it.
   *[other] All seats are taken; { $count } wait for somebody to share them.
 }
circle-place-half = { $turned ->
    [0] half of seat
   *[other] half of turn
 }
circle-all-waiting = All seats of the { $name } circle are taken; one still waits for somebody to share it.
circle-share-not = A seat of the { $name } circle can’t be shared: { $why ->
    [1] money from outside is confirmed by one receiver.
    [2] a bid of one would bind the other.
    [3] there each saves for themselves.
   *[other] its payment can’t be halved.
 }
circle-share-self = You can share a seat with somebody else. To have it alone, leave out with=.
circle-share-question = { $who } asks you to share { $known ->
    [0] a seat
   *[other] { $place } { $turn }
 } of the { $name } circle, half each. You would pay { $rounds } times { $amount }, get { $pot } once, and could lose { $lost } at most.{ $paid ->
    [0] { "" }
   *[other] { " " }A deposit of { $deposit } is paid now and comes back at the end.
 } Each of you owes alone; if one of you falls behind, the seat’s turn waits for both. { $yes } { $no }
circle-shared = You share a seat in the { $name } circle with { $partner }, half each. You pay { $rounds } times { $amount }, get { $pot } once, and can lose { $lost } at most.{ $paid ->
    [0] { "" }
   *[other] { " " }Your deposit of { $deposit } is there.
 } If one of you falls behind, the seat’s turn waits for both.{ $waits ->
    [0] { "" }
   *[other] { " " }I have asked { $partner }; until then the seat waits.
 }
circle-share-accepted = { $who } shares your seat in the { $name } circle.
circle-share-left = { $who } has left the { $name } circle, so the seat you shared is free again.{ $paid ->
    [0] { "" }
   *[other] { " " }Your deposit of { $deposit } is back.
 }
circle-choose-half = Two share that seat of the { $name } circle, so it is not closed; whoever missed can be replaced.
circle-swap-agreed = You agree to the swap in the { $name } circle. It is done once everybody who sits in the two seats has agreed.
circle-ask-button = Ask the purse
circle-choose-ask = Or they can choose to ask the common purse for what is missing.
circle-propose-button = Propose it
circle-ask-no = In the { $name } circle each pays by themselves, so what the purse paid would not go into it.
circle-ask-purse = { $name } circle: most want to ask the common purse for the { $amount } that { $who } owes there. What the purse pays { $who } then goes into the circle by itself, by the end of the next round’s grace. One of you proposes it: { $propose }  or: { $typed }
circle-ask-square = { $who } owes nothing in the { $name } circle now, so there is nothing to ask for.
circle-ask-purpose = { $name } circle: what is missing of a seat
circle-ask-nobody = There is no common purse to ask here.
circle-term-most = { $term }= is at most { $most } in such a circle.
circle-two-open = { $who }, who waits for somebody to share it
circle-share-asked = I have asked { $partner } to share your seat in the { $name } circle; until then it waits.
circle-share-not-now = { $why ->
    [0] { $who } has not answered, so your seat in the { $name } circle still waits.
    [2] { $who } has another seat in the { $name } circle, so yours still waits.
   *[1] { $who } does not want to share your seat in the { $name } circle, so it still waits.
 } To ask somebody else: { $other }. To have it alone: { $whole }
circle-whole-preview = Take the whole seat in the { $name } circle? You would pay { $rounds } times { $amount }, get { $pot } once, and could lose { $risk ->
    [0] nothing
   *[other] { $lost } at most
 }.{ $paid ->
    [0] { "" }
   *[other] { " " }To the deposit you add { $more } now; all of it comes back at the end.
 } { $yes } { $no }
circle-whole = The seat in the { $name } circle is yours alone. You pay { $rounds } times { $amount }, get { $pot } once, and can lose { $risk ->
    [0] nothing
   *[other] { $lost } at most
 }.
circle-need-sent = { $owes ->
    [0] Before you vote, what you have sent for the { $name } circle has to be confirmed.
   *[other] Before you vote, pay { $people } for the { $name } circle. Once you have sent it: { $typed }
 }
circle-need-half = { $who }, who shares your seat in the { $name } circle, has something to pay first. Then you can both vote.
circle-goal-outside = All save for { $goal }: each sends { $amount } to { $keeper } { $rounds ->
    [one] in one round, on { $last }.
   *[other] in each of { $rounds } rounds, the last on { $last }.
 } Then { $keeper } sends each back what they paid in.
circle-goal-outside-kept = I keep the record. I cannot make { $keeper } send it back: at most { $lost } to lose. Whoever paid tells me, and { $keeper } confirms it; without an answer it counts after seven days, marked as not confirmed. { $graced ->
    [0] You can pay until the date.
   *[other] You can pay up to { $grace } after the date.
 } Who misses a round owes nothing, and saves less.
circle-goal-outside-joined = You are in the { $name } circle. You send { $keeper } { $amount } { $rounds ->
    [one] once
   *[other] { $rounds } times
 }, and after { $last } { $keeper } sends you back all that you paid in. You can lose { $lost } at most, if { $keeper } does not.{ $told ->
    [0] { " " }Tell me in private how you want to be paid, for { $keeper } alone: { $payto }
   *[other] { "" }
 }
circle-goal-outside-waits = { $waiting } more { $waiting ->
    [one] is said to be sent and not confirmed.
   *[other] are said to be sent and not confirmed.
 }
circle-goal-outside-over = The { $name } circle has come to its date. { $keeper } sends each back what they paid in, and I ask whether it came. { $statement }
circle-goal-outside-was = { $number }: { $name } circle, over since { $at }; { $keeper } sends each back what they saved.
circle-outside-bids = In { $code } bids need somebody who keeps a deposit of at least one contribution each, which stands for the round one bids for, and no chit=. Write keeper=@… deposit=…; or order=agreed or order=joined.
circle-asked-plan = { $who } has changed the plan of the { $name } circle and asks you whether you stay. It now reads:
circle-asked-join = { $changed ->
    [0] Turn { $turn } of the { $name } circle is free. Do you take it? Its plan:
   *[other] The plan of the { $name } circle was changed after it was opened. It now reads:
 }
circle-asked-turn = { $who } gives you turn { $turn } ({ $day }) in the { $name } circle and asks you whether you take it. Its plan:
circle-asked-deposit = { $back ->
    [0] With your yes a deposit of { $amount } is paid in.
   *[other] With your yes { $amount } of your deposit come back.
 }
circle-changed = { $who } has changed the plan of the { $name } circle: { $changes }. { $count ->
    [0] Nobody is in it yet.
   *[other] I have asked { $people }; it starts once all seats are taken and accepted. { $show }
 }
circle-turns-listed = { $who } has listed the turns of the { $name } circle. { $count ->
    [0] All have accepted them already.
   *[other] I have asked { $people }; it starts once all seats are taken and accepted. { $show }
 }
circle-turn-asked = Turn { $turn }, { $day }: { $who }, has still to accept
circle-turn-kept = Turn { $turn }, { $day }: kept for { $who }
circle-still-asked = Still to accept the plan: { $who }.
circle-accept-plan-button = Accept
circle-plan-changed = The plan of the { $name } circle has changed since. Read it first: { $rules }
circle-turn-kept-for = Turn { $turn } is kept for { $who }. { $frees ->
    [0] No other turn is free.
   *[other] Free are { $free }.
 }
circle-not-accepted = { $silent ->
    [0] { $who } does not accept in the { $name } circle, so that seat is free.
   *[other] { $who } has not answered in the { $name } circle, so that seat is free.
 }
circle-begins-later-asked = The { $name } circle still waits until all have accepted its plan. Its first date is now { $first }.
circle-change-what = What is to change? It can be: { $terms }. Like this: { $example }
circle-change-not = { $term }= makes it another circle. Call this one off and open that one: { $new }
circle-change-same = That is the plan of the { $name } circle already.
circle-change-waits = Somebody in the { $name } circle still waits for an answer about sharing a seat. Change it after that.
circle-change-seats = In the { $name } circle seats are taken: it can have { $least } seats or more.
circle-turns-not = In the { $name } circle nobody chooses turns, so there are none to list.
circle-turns-left = { $who } is in the { $name } circle, so name them too.
circle-turns-often = { $most ->
    [one] { $who } is named more than once, and each has one turn in the { $name } circle. Name each once.
   *[other] { $who } is named more than { $most } times, and one person may have up to { $most } seats in the { $name } circle.
 }
circle-turns-few = You name fewer than the { $name } circle has turns: { $count ->
    [one] turn { $free } stays
   *[other] turns { $free } stay
 } free for anybody. Ask those you name? { $yes } { $no }
circle-turns-shared = { $who } share one seat of the { $name } circle, so name only one of them.
circle-choose-chit = The { $name } circle is a chit fund: what is left of a pot lowers what all pay next, so a seat can be replaced there, but not closed.
circle-bids-anew = A seat of the { $name } circle is closed, so the pot of round { $round } is { $pot }. Bids made before count no more: bid anew until { $until }.
circle-order-bidding-outside = Before each round you can bid for it, from three days before its date until then: whoever takes the least of the pot receives it, and all others pay so much less, in equal parts. A bid binds, is at least { $floor }, and { $step } % below the one before; your deposit stands for the round, so it has to lie there first. On the date I tell each whom to pay, and how much. Where nobody bids, or several bid the least, it is drawn. The last date is { $last }. { $risk ->
    [0] To lose only what you leave of a pot yourself: up to { $discount }.
   *[other] At most { $lost } to lose, and what you leave of a pot yourself: up to { $discount }.
 }
circle-bid-sent = Before you bid, pay { $people } for the { $name } circle. Once you have sent it: { $typed }
circle-bid-waits = Before you bid, what you have sent for the { $name } circle has to be confirmed.
circle-bid-ask-outside = Bid { $bid } for round { $round } of the { $name } circle? If it stays the lowest until { $until }, your own part stays with you, the others pay you { $others } in all, and { $shared ->
    [one] { $shared } is
   *[other] { $shared } are
 } left to all { $count }. It binds. { $yes } { $no }
circle-bid-given-outside = You have bid { $bid } for round { $round } of the { $name } circle. If it stays the lowest until { $until }, your own part stays with you, the others pay you { $others } in all, and { $shared ->
    [one] { $shared } is
   *[other] { $shared } are
 } left to all { $count }.
circle-bids-so-far-outside = { $bids ->
    [0] Nobody has bid yet.
   *[other] The lowest bid is { $low }.
 } { $floor ->
    [0] The next can be from { $least } to { $most }.
   *[other] The next can be { $most }.
 } On the date I tell each whom to pay, and how much.
circle-payment-used = Payment { $number } of the { $name } circle counts, and what it paid for has been paid back or used since. It can no longer be contested or taken back.

# What was swapped and handed on.
why-circle-swap = { $at }: { $who } and { $whom } swapped turns: { $who } had turn { $mine } from then on, and { $whom } turn { $theirs }.
why-circle-hand = { $at }: { $who } handed { $place } { $turn } to { $whom }, with all that comes with it{ $paid ->
    [0] .
   *[other] { "" }, for { $price }.
 }
circle-choose-bids-outside = In the { $name } circle what is left of a round that was bid for lowers what all pay, so a seat can be replaced there, but not closed.

# Several seats of one member.
circle-each-unclear = { $most ->
    [1] With 2 seats each has one, since at least two take part.
   *[other] I can’t use “{ $given }” as how many seats one person may have. Write seats_each=2, up to { $most }, since at least two take part.
 }
circle-each-outside = In a circle in { $code } each has one seat: whoever receives confirms every payment by itself. Leave out seats_each=; whoever wants to save twice as much can be in a second circle.
circle-each-may = One person may have up to { $count } seats: each pays, gets and can lose by itself, and whoever has several has one vote.
circle-change-each = Somebody in the { $name } circle has { $least } seats. seats_each= can be { $least } or more.
circle-seats-of = { $who } ({ $count } seats)
circle-which-seat = Which seat in the { $name } circle? Like this: { $commands }
circle-join-another = You have { $count ->
    [one] 1 seat
   *[other] { $count } seats
 } in the { $name } circle. Take another one, which pays, gets and can lose as much again? { $yes } { $no }
circle-in-full = You have { $count } seats in the { $name } circle, as many as one person may have there.
circle-in-shares = In the { $name } circle you either share a seat or have seats of your own, not both.
circle-in-all = In all you have { $count } seats: you pay { $amount } in each round, get { $pot } over all rounds, and can lose { $risk ->
    [0] nothing
   *[other] { $lost } at most
 }{ $bids ->
    [0] .
   *[other] { "" }, and what you leave of a pot yourself.
 }
circle-in-all-goal = In all you have { $count } seats: you put { $amount } aside in each round.
circle-wants-end-seats = { $who } wants the { $name } circle to end early. { $wanted } want it, which is most of you; it also needs most of the seats. To agree: { $typed }
circle-since-changed = What was asked of you in the { $name } circle has changed since, so nothing is done: the turn, the price or what you could lose. { $who } can ask you again.
circle-hand-owes = { $who } still owes with another seat in the { $name } circle. Once that is paid, this one can be handed on; others can pay it too.

# The button for what somebody wished for in other words.

wish-circle-new = Save together
wish-circle-list = Show the circles

## What is kept of somebody

kept-circle = Circle and your seats
kept-keeper = You keep the money of the circle
