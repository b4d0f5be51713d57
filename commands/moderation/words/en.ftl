# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## What you have

history-end = Page { $page } of { $pages }.

## Currency, moderation, settings

freeze-done = { $who } paused { $to }’s tips and requests until { $until }{ $reason }.  { $reference }
freeze-oneself = That is you. Another moderator can do that.
freeze-already = You paused { $to } until { $until }. Only another moderator can make that longer.
freeze-renewed = { $who } keeps { $to }’s tips and requests paused until { $until }{ $reason }.  { $reference }
freeze-again = You paused { $to } the last time. Until { $when }, only another moderator can do it again.
freeze-told = A moderator has paused your tips and requests until { $until }{ $reason }. You are still paid, and can give back. If you think that is wrong: { $appeal }  or: { $typed }
thaw-done = { $who } lets { $to } tip and ask again.  { $reference }
thaw-nothing = { $to } is not paused.

## Roles and moderation

own-matter = You are part of that yourself, so it is for another moderator.
came-since = That was before you came into my books again, so it is for another moderator.
reason-missing = Say why, too: { $example }
role-given = { $who } made { $to } { $role }.  { $reference }
role-taken = { $to } is { $role } no more; { $who } took the role back.  { $reference }
role-already = { $to } is { $role } already.
role-not-held = { $to } is not { $role }.
role-oneself = That is you. Another moderator can give you a role.
vouch-done = { $who } vouches for { $to }, who is established from now on.  { $reference }
vouch-already = { $to } is established already.
vouch-oneself = That is you. Another moderator can vouch for you.
vouch-enough = You have vouched for { $count } newcomers in the last 30 days, and more than that one moderator cannot. Another moderator can vouch for { $to }.
appeal-what = What should the moderators know? Reply to this with it, or say cancel.
appeal-nothing = Your tips and requests are not paused.
appeal-already = The moderators have your words already.
appeal-passed-on = I have passed it on to the moderators, who read it alone.
appeal-line = { $who } has something to say about being paused. For a moderator: { $show }  or: { $typed }
appeal-shown = { $who }, paused by { $by } until { $until }, says: { $words }
    { $lift } { $uphold }  or: { $lifted }, { $upheld }
appeals-none = No appeal waits for an answer.
appeal-unknown = That appeal has been decided, or the pause is over.
lift-button = Lift the pause
uphold-button = Let it stand
uphold-oneself = You set that pause, so only another moderator can let it stand. You can lift it.
uphold-done = { $who } read what { $to } says and lets the pause stand until { $until }.
uphold-told = Another moderator read what you said and lets the pause stand until { $until }.
pause-done = { $who } stopped all giving and taking back here until { $until }. Votes and dates go on. To end it sooner: { $typed }  { $reference }
pause-off = { $who } lets giving and taking back go on.  { $reference }
pause-over = The stop is over: giving and taking back go on.
pause-nothing = Nothing is stopped here.
pause-how-long = Say how long, up to a week: { $example }
reversed = Reversed.
reverse-which = Which one? Its reference, or all that somebody gave lately: { $example } or { $other }
gift-offered = { $giver } gave { $receivers } { $amount }{ $memo }
reverse-not-a-gift = Under { $reference } there is no gift, and only gifts can be reversed.
reverse-nothing-there = There is nothing to give back with { $who } right now.
reverse-forgotten = Whoever gave that is not in my books any more, so it stays as it is.
reverse-moved-already = You have said so already. Another moderator has until { $until } to agree.
reverse-moved = { $who } wants { $what } reversed, { $amount } from { $giver } to { $receivers }{ $reason }. After seven days that takes a second moderator, until { $until }: { $agree }  or: { $typed }
agree-button = Agree
reverse-since = Say how far back, up to seven days: { $example }
reverse-too-many = That is more than { $most } gifts. Choose a shorter time.
reverse-none = { $who } gave nothing in that time that could be reversed.
reverse-several = { $count ->
    [one] one gift
   *[other] { $count } gifts
 }
reverse-part = { $who } gives back { $amount }
reverse-part-both = { $who } gives back { $amount } and owes { $owed }
reverse-part-foreseen = { $who } gives back { $amount }, or what is there of it, and owes the rest
reverse-owes = { $who } owes { $owed }
reverse-more = and { $count } more
reverse-ask = Reverse { $what }{ $reason }? Back to { $to }: { $parts }. { $yes } { $no }
reverse-done = { $who } reversed { $what }{ $reason }. Back to { $to }: { $parts }.  { $reference }
ask-why = Why? Reply to this with it, or say cancel.
adjust-question = { $who } asks you to pay { $amount } into the treasury{ $reason }. { $pay } { $decline }  or: { $yes }, { $no }
adjust-done = { $who } paid { $amount } into the treasury, as { $by } asked{ $reason }.  { $reference }
adjust-from-treasury = What the treasury holds is given out by a decision of the members, never by a moderator.
adjust-issuer = To make or unmake units: { $example }
adjust-own-rule = What moves on { $account } follows its own rule alone, so no moderator can change it. A member can be asked to pay into the treasury.
hide-done = { $who } took away the words of { $reference }, a gift of { $giver }’s. What was given stays.
hide-nothing = There are no words to take away under { $reference }.
hide-which = Which words shall go? Reply to what I said of the gift, or name it: { $example }
hide-ask = Shall the words of { $giver } go from { $reference }, for good? { $yes } { $no }
hide-moderators = The words of { $reference } are a moderator’s reason, and that stays where everybody can read it.
audit-empty = No moderator has done anything here yet.
audit-host = the host
audit-about = { " " }{ $whom }
audit-from-to = , from { $old } to { $new }
audit-value = , { $value }
audit-before = , before that { $value }
audit-reason = : { $reason }
role-by-decision = Since there is something in the treasury, its treasurers are not changed at once: it waits for two days, or is voted on. { $buttons }
role-appoint-button = Propose { $to } as treasurer
role-dismiss-button = Propose to end it for { $to }
role-treasurer-nobody = Nobody is treasurer now, so all that the treasury spends is voted on.

## In help

topic-mod = Moderation

## After a backup was restored

gap-told = I was restored from a backup. What was done here between { $since } and { $until } may be missing. Until a moderator lets me go on, I book nothing new. { $button }  or: { $typed }
gap-button = Go on
gap-waits = I was restored from a backup, and book nothing until a moderator lets me go on: { $typed }
gap-done = { $who } lets me go on. What was done between { $since } and { $until } and is not in my books stays out of them.  { $reference }
gap-nothing = Nothing waits for that here.

## When a community is closed

closed-told = Whoever runs me closes { $name } here. All that was booked stays readable, and nothing new is booked from now on. Take along what is yours: { $mine }. Moderators and treasurers get the books: { $all }. With the export of whoever runs me, { $name } can go on with another bot, with every balance, vote and circle as it stands.
closed-waits = { $name } is closed here: I show what there is, and book nothing new. It can go on with another bot.

## When books do not add up

wrong-told = My books of this community do not add up. Whoever runs me is told. Until they have looked, I show what there is and book nothing new.
wrong-waits = My books do not add up, and whoever runs me is told. Until then I book nothing new.
wrong-over = My books were checked again and add up. I go on.
role-holders = Holding money from outside, as was decided: { $people }.

## In menus

menu-reverse = Reverse…
menu-hide = Hide words…
role-has-fund = A fund belongs to this role ({ $role }), so who has it is decided together. { $buttons }
role-has-share = What comes in from outside is shared with this role ({ $role }), so who has it is decided together. { $buttons }
role-share-asked = Proposal { $number } would share what comes in from outside with this role ({ $role }), so who has it is decided together. { $buttons }
role-appoint-button-other = Propose { $to } for it
role-dismiss-button-other = Propose to end it for { $to }

setting-discord-treasurer = Which role of the Discord server makes somebody a treasurer, until there was something in the treasury; from then on I only tell of it.
setting-discord-steward = Which role of the Discord server makes somebody a steward.
follow-give = { $to } has the role “{ $called }” on the server, and is { $role } by it now.  { $reference }
follow-take = { $to } has the role “{ $called }” on the server no more, and is { $role } no more.  { $reference }
follow-tell-give = { $to } has the role “{ $called }” on the server. { $decided ->
    [0] It makes nobody { $role } who could have given it to themselves: another moderator says { $typed }.
   *[other] Who is { $role } is decided together, so nothing changes by it: { $typed } proposes it.
 }
follow-tell-take = { $to } has the role “{ $called }” on the server no more. Who is { $role } is decided together, so nothing changes by it: { $typed } proposes it.
follow-elsewhere = I see the server’s roles only on Discord: say it there.
follow-everyone = Everybody on the server has that role. Choose another one.
follow-unknown = { $some ->
    [0] I know no role “{ $given }” on this server. Mention it, or choose it while you type.
   *[other] Several roles on this server are called “{ $given }”. Mention the one you mean.
 }
role-follows = { $to } is { $role } by the role “{ $called }” on the server. Take that away there, or say { $off } first.
audit-by-role = a role of the server
