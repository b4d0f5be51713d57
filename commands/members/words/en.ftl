# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## Members: linked accounts, what one wants, being forgotten

link-code = Say this to me on { $platform } within 10 minutes: { $code }
link-code-anywhere = Say this to me from your other account within 10 minutes: { $code }
link-question = Are you { $other } on { $platform } as well? Once you have said yes on both sides you have one balance and one history. { $yes } { $no }
link-waits = Noted. As soon as { $who } says yes on the other side too, you are one member.
link-done = You are one member on { $one } and { $other } now, at { $balance }.
link-done-anywhere = Your accounts are one member now, at { $balance }.
link-oneself = That code is from this very account, or one that is yours already. Say it from the other one.
link-already = Those two are one member already.
link-other-community = That code is not for { $home }. Say it in a room of the community it is from.
link-not-agreed = { $who } has not agreed, so nothing was done.
same-question = { $asker } asks whether you and { $other } are the same person. If you are, you get one balance and one history. { $yes } { $no }
same-oneself = That is you. Say { $link } to join your own accounts.
unlink-nothing = This is the only account I know you by.
unlink-which = Which one shall go its own way? { $buttons }
unlink-ask = Shall { $name } on { $platform } go its own way? Your balance, credit line and history stay with this account; the other one begins anew, as a newcomer. { $yes } { $no }
unlink-done = { $name } on { $platform } is on its own now. Everything else stayed with you.
privacy-balance-on = Others see your balance only where the community lets them. A treasurer may look, and mod audit says so.
privacy-pings-on = I call you by name when something concerns you.
privacy-tips-on = Others can give you something and ask you for something.
privacy-top-on = You are on the list of who was thanked by most people.
privacy-top-off = You are not on the list of who was thanked by most people.
privacy-line = { $stands } Change it: { $other }
privacy-blocking = You take nothing from { $who }, and they can’t ask you for anything.
privacy-payto = Those who have to pay you in a circle read how, each alone: { $payto }.
privacy-blocked = From now on you take nothing from { $who }, and they can’t ask you for anything. They are not told.
privacy-unblocked = { $who } can give you something and ask you again.
privacy-same = { $blocked ->
    [1] You block { $who } already.
   *[other] You don’t block { $who }.
 }
privacy-oneself = That is you.
privacy-whom = Whom do you mean? Say it like { $example }
privacy-reminders-on = I remind you in private of a vote that lacks voters, where you have not voted.
privacy-reminders-off = I don’t remind you of votes.
privacy-on-or-off = On or off? Say it like { $example }
privacy-host = I am run by { $host }{ $contact }. Whoever runs me can read what I keep.
privacy-host-unknown = Whoever runs me has not told me their name. They can read what I keep.
privacy-kept =
    I keep your name and account, the rooms of ours you are in and when you last spoke there, what you gave and got with its words, how you voted, what you applied for, the circles you are in, and what you set here. Of your messages I keep those to me until they are handled, and my answers for a week. Moderators and treasurers can take the books along as a file, and mod audit says so.
    All of it as a list: { $export }. To have it erased: { $forget }.
language-set = I speak English from now on in what I say to you alone. To have the room’s language again: { $back }
language-back = I speak the room’s language to you from now on, or that of your app where I know it.
language-unknown = I speak: { $languages }
language-same = That is how I speak to you already.
zone-set = What I tell you alone is by the clock in { $city } from now on: it is { $clock } there. What a room reads, and what you type, stays by the room’s clock. Back to that: { $back }
zone-back = You read times by the room’s clock from now on: it is { $clock } there.
zone-own = You read times by the clock in { $city }, where it is { $clock }. Back to the room’s: { $back }
zone-room = You read times by the room’s clock, { $city }, where it is { $clock }. To have your own: { $other }
zone-same = That is how you read times already.
export-head = This is all that I keep of you in { $home }.
export-what = What
export-value = Value
export-file = { $parts ->
    [1] Your entries as a file
   *[other] Your entries as a file, part { $part } of { $parts }
 }
export-too-large = That is more than one message carries. As a table it comes in parts: { $csv }
forget-ask = Shall I forget you in { $home }? Your name, your accounts and the words of what you gave and got are erased, for good. What was booked stays, under a number that stands for nobody. { $yes } { $no }
forget-gives = To { $to }: { $amount }.
forget-donates = To the treasury: { $amount }.
forget-done = I have forgotten you in { $home }.
forget-handed = { $who }, somebody who has left gave you something. { $show }

## In help

topic-me = You and your account

# The button for what somebody wished for in other words.

wish-me-language = Change my language
wish-me-privacy-tips-off = Nobody gives me anything
wish-me-privacy-pings-off = Do not call me
wish-me-export = Show what you know about me
wish-me-forget = Forget me

## What is kept of somebody

kept-number = Your number
kept-account = Name and account
kept-linked = Linked to number
kept-entered = In the books since
kept-joined = In the room since
kept-used = First wrote to me
kept-established = Belonging here for good since
kept-vouched = Vouched for
kept-paid = First given something by a long-time member
kept-returned = Back again since
kept-frozen = Paused until
kept-room = In a room, and when you last wrote there
kept-role = Your role, and since when
kept-setting = What you set
kept-balance = What you have
privacy-no-books = You don’t get the books each month.
privacy-language = Your language: { $kept }
privacy-client = The language of your app: { $kept }
privacy-zone = Your clock: { $kept }
