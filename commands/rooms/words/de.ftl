# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

## Räume

room-list = Diese Räume sind { $name }, mit einer Kasse:
room-line = { $room } ({ $platform })
room-line-home = { $room } ({ $platform }), der erste Raum
room-code = Sag das innerhalb von 10 Minuten im anderen Raum: { $command }
room-code-either = Sag das innerhalb von 10 Minuten im anderen Raum: { $command }  oder auf Discord: { $discord }
room-joined-already = Dieser Raum ist schon { $name }.
room-join-ask = { $gifts ->
    [one] Das eine Trinkgeld, das hier gegeben wurde, wird zurückgenommen
   *[other] Die { $gifts } Trinkgelder, die hier gegeben wurden, werden zurückgenommen
 }, und alle hier haben, was sie in { $name } haben. Soll ich? { $yes } { $no }
room-has-books = Hier ist mehr als Trinkgeld gebucht, und aus zwei Büchern lässt sich nicht eines machen. Ihr könnt sie lassen, wie sie sind, und neu anfangen: { $leave }, dann { $join }
room-leave-ask = Diesen Raum aus { $name } herausnehmen? Die Bücher bleiben dort bei den anderen Räumen.{ $moves ->
    [0] { "" }
   *[other] { " " }Der erste Raum ist dann { $home }.
 } { $yes } { $no }
room-leave-ask-last = Diesen Raum aus { $name } herausnehmen? Es ist der einzige. Die Bücher bleiben, und du kannst ihnen wieder einen Raum geben: sag mir allein „room link“, oder behalte den Rettungscode. { $yes } { $no }
room-left = { $who } hat diesen Raum aus { $name } herausgenommen. Die Bücher bleiben, wie sie sind.
room-decided = Das ist schon entschieden: Dieser Raum ist { $name }.
room-in-private = Das betrifft einen Raum, sag es also dort.
room-home-already = Dieser Raum ist schon der erste. Der Code gilt weiter.
room-recovered = { $who } hat diesen Raum mit dem Rettungscode zum ersten Raum von { $name } gemacht.
room-recover-elsewhere = Dieser Raum hat eigene Bücher. Nimm ihn zuerst dort heraus: { $leave }
recovery-again = Dieser Code ist verbraucht. Ein neuer: { $command }
room-bridged = { $who } hat gesagt, dass dieser Raum und { $room } durch eine Brücke eins sind: Was ich hier frage, lässt sich auch dort beantworten.
room-bridged-ended = { $who } hat gesagt, dass dieser Raum und der andere wieder zwei sind.
room-bridged-already = Dieser Raum und { $room } sind schon eins.
room-not-bridged = Dieser Raum ist mit keinem anderen verbunden.

## Schutz

command-room-show = Sieh, welche Räume diese Kasse teilen.
command-room-link = Hol einen Code, mit dem ein anderer Raum oder Server Teil dieser Gemeinschaft wird.
    .details = Er gilt einmal und zehn Minuten lang, auf beiden Plattformen. Sag ihn dort mit room join.
command-room-join = Mach diesen Raum zum Teil einer anderen Gemeinschaft: dieselbe Kasse, dieselben Mitglieder.
    .details = Alle Räume eines Servers kommen mit, außer du sagst here. Wo schon Trinkgeld gegeben wurde, frage ich zuerst, und es wird zurückgenommen.
    .code = der Code aus dem anderen Raum
    .only = here: nur dieser Raum, nicht der ganze Server
command-room-leave = Nimm diesen Raum aus seiner Gemeinschaft. Die Bücher bleiben, und was darin steht auch.
    .details = Ich frage vorher.
command-room-bridged = Sag, dass eine Brücke in einem anderen Raum zeigt, was hier gesagt wird, und umgekehrt.
    .details = Was ich im einen frage, lässt sich dann im anderen beantworten, und Ansagen kommen in einen von beiden.
    .room = der andere Raum; none beendet es
command-room-recover = Mach diesen Raum mit dem Rettungscode zum ersten einer Gemeinschaft, deren erster verloren ist.
    .details = Er gilt einmal; du bekommst einen neuen.
    .code = der Rettungscode
command-room-same = Antworte, dass ein neuer Raum die Kasse der Gruppe teilt, nach der ich gefragt habe.
command-room-own = Antworte, dass ein neuer Raum eine eigene Kasse hat.

## In help

topic-rooms = Räume

# Der Knopf für das, was jemand mit anderen Worten wollte.

wish-room-link = Mich in einen anderen Raum holen
