# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

## Help

help-head = Probier eins davon:
help-line = { $example }  { $summary }
help-topic = { $topic }:
help-more = Mehr: { $buttons }  oder: { $example }
help-setting = Hier ist { $key } gerade { $value }.
help-not-yours = Das ist etwas für die Moderation von { $home }. Was du kannst: { $help }
help-tail = Mehr über einen Befehl: { $more }
help-near = „{ $word }“ kenne ich nicht. Vielleicht: { $help }
help-nothing-yet = Damit ist noch nichts zu tun. Was du tun kannst: { $help }
help-usage = So geht es: { $usage }
help-besides = Mehr lässt sich einstellen: { $names }. Was etwas davon bewirkt: { $example }
help-example = Zum Beispiel: { $example }
help-parameter = { $name }: { $about }
help-choices = Möglich ist: { $choices }
help-choice = { $choice }: { $meaning }
help-room-moderators = Für die Moderation dieses Raums.
help-home-moderators = Für die Moderation von { $home }.

## Roles and moderation

help-treasurers = Für alle, die die Kasse führen; solange es niemand tut, für die Moderation von { $home }.
help-home-moderator-or-treasurers = Für die Moderation von { $home } und für alle, die die Kasse führen.
help-stewards = Für die Betreuung.

## Commands

command-help = Sieh, was du hier tun kannst.
    .about = welcher Befehl; ohne Angabe alle
help-holders = Für alle, die die Kasse führen oder Geld von außen aufbewahren.

## The words of examples, and of how a command is written: in each language in the order of the English ones

sample-words = für die Suppe; für Samen; Wo treffen wir uns?; Streichen wir die Tür?; Wann treffen wir uns?; Wer plant das Fest?; Park; Café; Online; Rot; Blau; Grün; Fr 18:00; Sa 18:00; juni; park; zweimal gefragt; Zu Hause; dort steht Wasser; vote 1 ja; Winter; Sommer; Juni; Druck der Zeitung; für den Brennofen; Reparatur des Brennofens; brennofen; Brennofen; öffentlichkeit; Garn; mehr Garn; diesen Verkauf gab es nicht; der Beleg ist hier; für die Werkstatt; er steht, und drei von uns haben gebrannt; zweimal derselbe Gefallen; es waren zwei Gefallen; jemand anders hatte das Telefon; die vereinbarte Gebühr; bohne/bohnen
usage-words = person; betrag; wofür; nummer; welcher; eintrag; zeichen; wer; mitglied; wert; was; grund; kreis; warum; stimme; platz; fonds; name; titel; code; zahlung; wofür; worüber; monat; konto; eine; andere; seite; platz; wie; quelle; worte; einstellung; feld; frage; wort; raum; möglichkeit; rolle; amtszeit; preis; bis; einheit; währung; antwort; änderung; dauer
