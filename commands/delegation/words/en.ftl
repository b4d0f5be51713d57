# Who votes for whom.

delegate-given = { $who } votes for you from now on{ $instead } where you do not vote yourself, until { $until }. { $none } ends it.
delegate-received = { $who } lets you vote for them where they do not vote themselves. { $show } tells whose voices you carry.
delegate-to-self = Your voice is yours already.
delegate-already = { $who } votes for you already.
delegate-to-nobody = Nobody votes for you. Let somebody: { $to }
delegate-ended = { $who } does not vote for you any more.
delegate-mine = { $who } votes for you until { $until }.
delegate-mine-none = Nobody votes for you. Let somebody: { $to }
delegate-carried = { $count ->
    [one] You carry 1 voice besides your own: { $who }
   *[other] You carry { $count } voices besides your own: { $who }
 }
delegate-ends-year = A year is nearly over: { $who } votes for you until { $until }. If it is to go on, end it and give it anew: { $again }
delegate-ends-missed = { $who } missed three votes, and votes for you until { $until }. If it is to go on, end it and give it anew: { $again }
delegate-over = { $who } does not vote for you any more. If somebody is to: { $to }
delegate-on = The voice is passed on from there: where { $who } votes, it counts with theirs.
delegate-many = { $who } carries { $count } voices already. In each vote at most a tenth of those who can vote, or two, count with theirs; more than that count for nobody.
delegate-most = In each vote at most a tenth of those who can vote, or two, count with yours; more than that count for nobody.
delegate-instead = { "," } and no longer { $before },
delegate-joined = You had let two people vote for you. Now it is { $later }, the later one, and no longer { $earlier }.
delegate-gone = Whoever voted for you is known here no more, so nobody does. If somebody is to: { $to }
delegate-not-here = { $who } is in none of our rooms, and so could not vote for you.
delegate-mine-left = { $who } is in none of our rooms now, and so cannot vote for you. Somebody else: { $to }
delegate-circle = Your voice comes back to you in a circle, through { $who }. In votes where none of you votes, none of your voices counts.
delegate-quorum = Where a certain number has to vote, only those count for it who vote themselves.

## What is kept of somebody

kept-delegation = Votes for you, until
kept-delegation-by = You vote for
