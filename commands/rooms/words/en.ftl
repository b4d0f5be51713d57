# The bot's words in English. They are short, warm, exact.
# Values in { $… } are names, amounts, times and buttons; they keep their place and their meaning.

## Rooms

room-list = These rooms are { $name }, with one purse:
room-line = { $room } ({ $platform })
room-line-home = { $room } ({ $platform }), the home
room-code = Say this in the other room within 10 minutes: { $command }
room-code-either = Say this in the other room within 10 minutes: { $command }  or on Discord: { $discord }
room-joined-already = This room is { $name } already.
room-join-ask = { $gifts ->
    [one] The one tip that was given here is taken back
   *[other] The { $gifts } tips that were given here are taken back
 }, and everybody here has what they have in { $name }. Shall I? { $yes } { $no }
room-has-books = More than tips is booked here, and two sets of books can’t be made one. You can leave them as they are and begin anew: { $leave }, then { $join }
room-leave-ask = Take this room out of { $name }? The books stay there with the other rooms.{ $moves ->
    [0] { "" }
   *[other] { " " }{ $home } is the home then.
 } { $yes } { $no }
room-leave-ask-last = Take this room out of { $name }? It is its only room. The books stay, and you can give them a room again: say “room link” to me alone, or keep the recovery code. { $yes } { $no }
room-left = { $who } took this room out of { $name }. Its books stay as they are.
room-decided = That is settled already: this room is { $name }.
room-in-private = That concerns a room, so say it there.
room-home-already = This room is the home already. The code still works.
room-recovered = { $who } made this room the home of { $name } with the recovery code.
room-recover-elsewhere = This room has books of its own. Take it out of them first: { $leave }
recovery-again = That code is used up. A new one: { $command }
room-bridged = { $who } said that this room and { $room } are one, by a bridge: what I ask here can be answered there too.
room-bridged-ended = { $who } said that this room and the other are two again.
room-bridged-already = This room and { $room } are one already.
room-not-bridged = This room is not bridged with another.

## In help

topic-rooms = Rooms

# The button for what somebody wished for in other words.

wish-room-link = Bring me to another room
