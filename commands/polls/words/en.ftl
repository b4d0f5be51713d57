# The words of polls.

ask-poll = What do you want to ask? Reply to this with it and its options in quotes, or say cancel.
poll-no-question = What do you want to ask? Say the question first, then the options.
poll-question-long = That question is too long: up to { $most } letters.
poll-how-many = A poll has 2 to { $most } options, or none for yes and no.
poll-option-long = “{ $option }…” is too long for an option: up to { $most } letters.
poll-options-alike = “{ $option }” is there twice, or looks like another. Let each option be different.
poll-yesno-options = A yes or no has no options: leave them out, or leave out the method.
poll-needs-options = { $method } needs options: say them in quotes, after the question.
poll-not-with-method = { $setting } says nothing for { $method }. Leave it out, or write { $fits } with it.
poll-number = { $most ->
    [1] { $setting } can only be 1 here.
   *[other] { $setting } is a whole number from 1 to { $most } here.
 }
poll-quorum-unreadable = I can’t read “{ $given }” as how many have to vote. Write who=members quorum=5, or quorum=20%.
poll-share-needs-roll = A share of all needs to know who all are. Say who=members with it. { $buttons }
poll-quorum-needs-roll = How many have to vote needs to know who can. Say who=members with it. { $buttons }
poll-members-button = Ask all members
poll-pass-unreadable = I can’t read “{ $given }” as what a yes needs. Write pass=2/3, or pass=">1/2 of cast".
poll-pass-range = pass= says how large a part has to say yes: a half at least, all at most, like pass=1/2, pass=2/3 or pass=100%.
poll-closes-unreadable = I can’t read “{ $given }” as how long it is open. From 5 minutes to 60 days, like closes=2d, or until when, like closes="Fri 18:00".
poll-in-private = Ask that in the room where people are to vote.
poll-too-many = { $most } votes are open already. Let one end first.
poll-about-people = A vote about people is secret. Leave out secret=no.
poll-nobody-established = Nobody here is established yet, so nobody could vote. Leave out who=members.
ask-option = What is the option? Reply with it, or say cancel.
poll-date-unreadable = I can’t read “{ $given }” as a time to come. Write it like "Fri 18:00", "3 March 18:30" or "2026-03-03 18:30".
poll-no-option = Say the option, too.
poll-empty-option = One of the options is empty. Say what it is, or leave it out.
poll-adds-none = The options of { $number } are as they were asked.
poll-added-late = Options could be added to { $number } until { $until }.
poll-full = There are { $most } options already, and no more fit.
poll-added = { $who } added to { $number }: { $option }
poll-role-of-server = I cannot see who holds the server’s role “{ $role }”: for that Discord would have to let me list its members. I know who holds mine: { $roles }
poll-role-unknown = I know no role “{ $role }”. I know who holds these: { $roles }
poll-role-nobody = Nobody established here holds the role { $role }, so nobody could vote.
poll-preview = Open this vote? { $question }
poll-open-for = It is open for { $span }.
poll-open-button = Open it
poll-dates-or-choice = Those are times. Do you want to find out who can come when, or is one of them to be chosen? { $buttons }
poll-when-button = Who can come when
poll-one-of-them-button = Choose one
poll-fixed = A vote stays as it was asked until it ends. A moderator can call it off, and you can ask anew: { $cancel }
poll-two-readings = That can be read in two ways. Which one? { $buttons }
poll-yesno-button = Yes or no
poll-or-command = That looks like a command. Which one? { $buttons }
poll-ask-button = Ask “{ $question }”
poll-setting-near = I don’t know “{ $given }” there. Did you mean { $meant }? If it is part of the question, put the question in quotes.
poll-left-over = I can’t read “{ $given }” there. { $more } says what else can be said. Each option stands in quotes, like { $example }
poll-secret-button = Secret vote
poll-secret-or-not = Is it to be a secret vote? { $buttons }
poll-open-to-see = Open, as it stands

poll-cancel-election = An election ends at its time, and nobody calls it off.
poll-close-own = Only { $who }, who asked, can end it before its time. A moderator can call it off: { $cancel }
poll-close-at-time = It ends at its time, as was said when it opened: { $until }.
poll-only-steward = Polls are opened here by stewards and moderators.
poll-only-moderator = Polls are opened here by moderators.
poll-remind-own = Whoever asked can remind of it, and a moderator of this room.
poll-reminded = It was said within the last day. You can say it again { $again }.
poll-remind-done = Said again where { $number } was asked.
decisions-none = Nothing was decided yet. Ask something: { $new }
decisions-none-with = Nothing that was decided has “{ $word }” in it. I look for words of the question and its options, and for times: june, june 2026, 2026-01..2026-03.
decided-passed = { $number } passed, { $at }: { $question }
decided-failed = { $number } did not pass, { $at }: { $question }
decided-blocked = { $number } was blocked, { $at }: { $question }
decided-yes = { $number }, { $at }: { $question } Yes.
decided-no = { $number }, { $at }: { $question } No.
decided-equal = { $number }, { $at }: { $question } Equal.
decided-grants = { $number }, { $at }: { $question } { $results }
decided-won = { $number }, { $at }: { $question } { $won }.
poll-export = { $number }: { $question } { $count ->
    [one] 1 ballot.
   *[other] { $count } ballots.
 }
poll-export-file = The ballots, as a table for spreadsheets
poll-listed-standing = { $number }: election ({ $role }). You can stand until { $at }; then the vote begins.
poll-listed-open = { $number }: { $question } { $count ->
    [one] 1 vote; closes { $at }.
   *[other] { $count } votes; closes { $at }.
 }
poll-listed-closed = { $number }: { $question } Over since { $at }.
poll-listed-cancelled = { $number }: { $question } Called off { $at }.
poll-cancelled = { $who } called { $number } off: { $question } ({ $reason })
voters-head = { $number }: { $question } { $count ->
    [one] 1 vote.
   *[other] { $count } votes.
 }
voters-hidden = Who voted what in { $number } is shown when it closes { $at }.
voters-called-off = { $number } was called off before its close, so who voted what stays hidden.
voters-line = { $who }: { $choice }
voters-left = Not yet: { $who }
poll-cancel-own = This vote is about you, so it is for another moderator to call off. It closes { $until }.
poll-cancel-purse = { $number } is about the treasury, so nobody calls it off. It closes { $until }.

## In help

topic-votes = Votes
poll-add-person = An option about a person makes a vote secret, so it cannot be added here. Ask in a vote of its own.
poll-export-hidden = The ballots of this vote are hidden until it closes: { $until }.
setting-polls = Who may open polls; by itself everybody, and in a large community stewards and moderators.
setting-poll-pictures = Whether the result of a vote brings its picture by itself.
setting-native-polls = Whether I show plain votes as polls of your app, where it has them.

poll-method-yesno = yes, no or abstain. It is this one where there are no options.
poll-method-choice = each chooses one, or with picks=2 up to two; the most votes win. It is this one where there are options.
poll-method-approval = each chooses as many as they like; the most votes win.
poll-method-dates = for each date yes, if need be, or no; the fewest no win, then the most yes. A no alone says that none suits.
poll-method-ranked = each puts them in order; whichever has the fewest votes goes, and its votes go on to the next, until one has more than half.
poll-method-schulze = each puts them in order, also several in one place; each is held against each other one, and the strongest wins.
poll-method-stv = each puts them in order, and several win, as many as seats=3 says; votes beyond what one needs go on in part.
poll-method-unknown = I know no method “{ $given }”. There are { $choices }. { $help } says what they mean.
poll-closes-after-date = By the time this vote closes { $date } would be over. Say a shorter closes=…, or leave it out: then it closes before the first date.
poll-date-too-soon = Nobody could vote on { $date } in time: the first date has to be ten minutes away.
poll-picks-turned = picks={ $given } has the larger number first. Write the fewest and then the most: picks={ $meant }
poll-quorum-beyond = { $count ->
    [one] Only 1 person can vote, so { $needed } never do. Ask for 1, or leave out quorum={ $needed }.
   *[other] Only { $count } can vote, so { $needed } never do. Ask for { $count } at most, or for a share, like quorum=50%.
 }
poll-export-erased = { $number } was called off, and its votes are erased: they were not counted.
poll-only-yesno = { $setting } goes only with yes or no, which has no options. Leave it out, or leave out the options.
poll-date-without-time = “{ $given }” lacks its time. Write each date with its time, like "{ $meant }".
poll-only-options = { $setting } goes only with options: say them in quotes, after the question, or leave it out.
ask-block = Why must it not be? Reply to this with your reason, or say cancel.
poll-blocks-none = In { $number } nothing is blocked: it is decided by yes and no. Vote like { $example }
poll-cancel-not-yours = Only a moderator of this room can call a vote off. Whoever asked it can end it before its time: { $instead }
poll-about-options = What can be chosen: 2 to 20, in quotes after the question, or one a line, or with | between. Without any it is yes, no or abstain.
poll-about-closes = How long it is open, from 5 minutes to 60 days, like 30m, 2h, 3d. By itself three days. closes="Fri 18:00" says until when, by the room’s clock.
poll-about-method = How it is counted. By itself each chooses one; where there are no options it is yes or no.
poll-about-picks = How many of the options each may choose: 2 is up to two, 2-3 is two or three. By itself one.
poll-about-who = Who may vote. room: everybody here, which it is by itself. members: the established members, counted when it opens. role:treasurer: who holds that role.
poll-about-quorum = How many have to vote so that it counts: 5 is five people, 20% a share of all who can. Say who=members with it. Who lets somebody vote for them is not counted there.
poll-about-pass = What a yes needs to pass: 2/3 of those who say yes or no, ">1/2 of cast" of all who vote, "60% of all" of all who can. By itself more yes than no.
poll-about-passes = What a yes needs to pass. It is written pass=2/3: of those who say yes or no.
poll-about-seats = How many of the options win, where there are several places. It goes with method=stv.
poll-about-abstain = Whether who abstains counts as having voted. apart: they do not, neither for the quorum nor for a share of all who vote.
poll-about-change = Whether people may change what they voted until the close. By itself they may; with no, what they say stands.
poll-about-add = Whether voters may add options of their own, in the first half of the time, up to 20 in all.
poll-about-reasons = Whether a reason is given with a vote. asked: the ballot asks for it; needed: no vote without one; off: none is taken.
poll-about-tie = What happens where options are equal. named: they are named, and that is all; older: the one asked first wins; draw: by lot; as it was: nothing changes; reopen: it goes on once more.
poll-about-consent = With yes, a single block stops it. Whoever blocks says why.
poll-about-secret = With yes, people vote with me alone, and nobody learns who voted what. The numbers come at the close.
poll-about-hide = With yes, nobody sees how it stands until the close; then all see who voted what.

poll-export-few = Fewer than { $least } gave points, so the ballots are not shown: everybody would see whose they are.
poll-secret-add = Leave out add=yes: the options of a secret vote are fixed when it opens.
poll-secret-change = Leave out change=no: a secret vote can always be changed until it closes, so that whoever was watched or pressed while voting can vote again alone.
poll-secret-consent = Leave out consent=yes: a block is given with a name and a reason, and nobody is to know who voted what.
poll-secret-reasons = Leave out reasons=needed: a reason can give away who voted, so in a secret vote nobody has to give one. Say reasons=asked to ask for it.
poll-secret-reopen = Leave out tie=reopen: the votes of a secret vote are opened once, at its close, and it cannot go on after that. Say tie=draw for a draw that can be checked.
poll-secret-dates = A vote on dates is neither secret nor hidden: it is for finding out together who can come when. Leave out secret=yes and hide=yes.
poll-needs-choices = What can be chosen? Say the options in quotes, like { $example } Or is it yes or no? { $buttons }
poll-condition = Is “{ $given }” to hold for the vote? Then I take it out of the question. Nothing is open yet. { $buttons }

page-votes-none = take your vote back
page-votes-secret = ask so that nobody learns who voted what
page-votes-dates = find the date that suits most
page-votes-several = let each choose several
poll-about-dates = Each says of every date yes, if need be, or no. Say the dates as options, each with its time, and method=dates.

# The button for what somebody wished for in other words.

wish-poll = Put it to the vote
wish-decisions = Show what was decided
