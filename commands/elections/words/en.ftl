# The words of elections.

elect-in-private = Open an election in the room where people are to stand.
elect-open-already = { $number } is an election for { $role } already. Let it end first.
elect-too-few = { $count ->
    [0] Nobody could vote about { $role } yet, and it takes { $least } to elect somebody.
    [one] Only one could vote about { $role } yet, and it takes { $least } to elect somebody.
   *[other] Only { $count } could vote about { $role } yet, and it takes { $least } to elect somebody.
 } Who was here from the beginning can vote, and who has been established for 14 days.
elect-term-unreadable = I can’t read “{ $given }” as a term. From 7 days to 5 years, like term=1y.
elect-preview = Open an election for { $role }?
elect-preview-rules = For three days members can stand; then there is a secret vote of three days, seven where many of those who can vote are new. It counts if at least { $least } vote. Equal ones are drawn. Whoever wins has the role at the close, and whoever has it now has it no more.
elect-open-button = Open it
election-seats = { $seats ->
    [one] One person is elected.
   *[other] { $seats } people are elected.
 }
election-term = { $count ->
    [365] For a year.
    [one] For a day.
   *[other] For { $count } days.
 }
election-head = { $number }: Election for { $role }.
election-standing = Standing: { $who }.
election-nobody-yet = Nobody stands yet.
election-is-empty = Nobody was elected. It is over.
election-voting = The vote is on: { $vote }
election-closed = It is over: { $why }
election-until = You can stand until { $until }; then there is a secret vote.
election-draw = Equal ones are drawn, and the draw is sealed already: { $draw }
election-stand-button = Stand
election-or-other = { "  " }or propose somebody: { $typed }
election-question = Who is to be { $role }?
election-question-one = Shall { $who } be { $role }?
election-again = Nobody stood in { $number }. You can stand for { $role } until { $until }; if nobody does, it stays as it is.
election-stays-empty = Nobody stood in { $number } again, so nobody is elected for { $role }, and it stays as it is.
election-too-few = { $number } ends without a vote: { $count ->
    [0] nobody could vote, and it takes three.
    [one] only one could vote, and it takes three.
   *[other] only { $count } could vote, and it takes three.
 } It stays as it is for { $role }.
election-key-lost = { $number } is called off: its sealed draw is gone. Open it again if you still want to elect for { $role }.
election-goes-on = I was away for a while, so you can stand in { $number } until { $until }.
election-drawn = The seed of the draw was { $seed }
election-gone = { $count ->
    [one] { $who } is no longer here, and so was out.
   *[other] { $who } are no longer here, and so were out.
 }
election-elected = { $count ->
    [one] { $who } is elected for { $role }.
   *[other] { $who } are elected for { $role }.
 }
election-as-it-was = Nobody is elected for { $role }; it stays as it was.
election-reminder = The term of { $who } for { $role } ends { $until }. { $open } opens an election.
election-over = The term of { $who } for { $role } is over. { $open } opens an election.
elect-you-stand = You stand in { $number }. Until { $until } you can withdraw.
elect-stands-already = { $mine ->
    [1] You stand already.
   *[other] { $who } stands already.
 }
elect-too-many = { $most } stand already, and a ballot holds no more.
elect-newcomer = { $mine ->
    [1] Only who is established here can stand. A moderator can vouch for you.
   *[other] Only who is established here can stand. A moderator can vouch for { $who }.
 }
elect-proposed = { $asker } proposes you for { $role } (election { $number }). Will you stand? { $yes } { $no }
elect-accept-button = I will stand
elect-asked = I have asked { $who } whether they will stand.
elect-declined = { $payer } does not stand.
elect-lapsed = { $payer } has not said whether they stand.
elect-withdrawn = You no longer stand in { $number }.
elect-stands-not = You do not stand in { $number }.
elect-too-late = Nobody can stand in { $number } any more. { $show } shows who does.
no-such-election = There is no election { $number }.
no-open-election = Nobody can stand in an election now. A moderator opens one with { $open }
which-election = Several are open. Which one? { $commands }
elect-role-treasurer = treasurer
elect-role-steward = steward

# The button for what somebody wished for in other words.

wish-elect-open = Elect somebody

## What is kept of somebody

kept-candidate = You stand in election
