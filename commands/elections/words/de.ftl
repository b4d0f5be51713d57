# Die Worte der Wahlen.

elect-in-private = Eröffne eine Wahl in dem Raum, in dem kandidiert werden soll.
elect-open-already = { $number } ist schon eine Wahl für { $role }. Lass sie erst enden.
elect-too-few = { $count ->
    [0] Über { $role } könnte noch niemand abstimmen, und für eine Wahl braucht es { $least }.
    [one] Über { $role } könnte erst eine Person abstimmen, und für eine Wahl braucht es { $least }.
   *[other] Über { $role } könnten erst { $count } abstimmen, und für eine Wahl braucht es { $least }.
 } Abstimmen kann, wer von Anfang an hier war oder seit 14 Tagen fest dazugehört.
elect-term-unreadable = „{ $given }“ kann ich nicht als Amtszeit lesen. Möglich sind 7 Tage bis 5 Jahre, wie term=1y.
elect-preview = Eine Wahl für { $role } eröffnen?
elect-preview-rules = Drei Tage lang kann man kandidieren; dann wird drei Tage geheim abgestimmt, sieben, wenn viele von denen, die abstimmen können, neu sind. Es zählt, wenn mindestens { $least } abstimmen. Bei Gleichstand entscheidet das Los. Wer gewinnt, hat das Amt ab dem Ende, und wer es jetzt hat, nicht mehr.
elect-open-button = Eröffnen
election-seats = { $seats ->
    [one] Eine Person wird gewählt.
   *[other] { $seats } Personen werden gewählt.
 }
election-term = { $count ->
    [365] Für ein Jahr.
    [one] Für einen Tag.
   *[other] Für { $count } Tage.
 }
election-head = { $number }: Wahl für { $role }.
election-standing = Es kandidieren: { $who }.
election-nobody-yet = Noch kandidiert niemand.
election-is-empty = Niemand wurde gewählt. Die Wahl ist vorbei.
election-voting = Abgestimmt wird hier: { $vote }
election-closed = Sie ist vorbei: { $why }
election-until = Kandidieren kannst du bis { $until }; dann wird geheim abgestimmt.
election-draw = Bei Gleichstand entscheidet das Los, und es ist schon versiegelt: { $draw }
election-stand-button = Kandidieren
election-or-other = { "  " }oder schlag jemanden vor: { $typed }
election-question = Wer übernimmt { $role }?
election-question-one = Soll { $who } { $role } übernehmen?
election-again = In { $number } hat niemand kandidiert. Für { $role } kannst du bis { $until } kandidieren; tut es niemand, bleibt es, wie es ist.
election-stays-empty = Auch diesmal hat in { $number } niemand kandidiert; für { $role } ist niemand gewählt, und es bleibt, wie es ist.
election-too-few = { $number } endet ohne Abstimmung: { $count ->
    [0] Niemand könnte abstimmen, und es braucht drei.
    [one] Nur eine Person könnte abstimmen, und es braucht drei.
   *[other] Nur { $count } könnten abstimmen, und es braucht drei.
 } Für { $role } bleibt es, wie es ist.
election-key-lost = { $number } ist abgesagt: Das versiegelte Los ist weg. Eröffne sie noch einmal, wenn ihr für { $role } wählen wollt.
election-goes-on = Ich war eine Weile weg; in { $number } kannst du deshalb bis { $until } kandidieren.
election-drawn = Der Startwert der Auslosung war { $seed }
election-gone = { $count ->
    [one] { $who } ist nicht mehr hier und darum ausgeschieden.
   *[other] { $who } sind nicht mehr hier und darum ausgeschieden.
 }
election-elected = { $count ->
    [one] { $who } ist für { $role } gewählt.
   *[other] { $who } sind für { $role } gewählt.
 }
election-as-it-was = Für { $role } ist niemand gewählt; es bleibt, wie es war.
election-reminder = Die Amtszeit von { $who } für { $role } endet am { $until }. { $open } eröffnet eine Wahl.
election-over = Die Amtszeit von { $who } für { $role } ist vorbei. { $open } eröffnet eine Wahl.
elect-you-stand = Du kandidierst in { $number }. Bis { $until } kannst du es dir anders überlegen.
elect-stands-already = { $mine ->
    [1] Du kandidierst schon.
   *[other] { $who } kandidiert schon.
 }
elect-too-many = Es kandidieren schon { $most }, und mehr fasst ein Stimmzettel nicht.
elect-newcomer = { $mine ->
    [1] Kandidieren kann nur, wer hier fest dazugehört. Die Moderation kann für dich bürgen.
   *[other] Kandidieren kann nur, wer hier fest dazugehört. Die Moderation kann für { $who } bürgen.
 }
elect-proposed = { $asker } schlägt dich für { $role } vor (Wahl { $number }). Kandidierst du? { $yes } { $no }
elect-accept-button = Ich kandidiere
elect-asked = Ich habe { $who } gefragt.
elect-declined = { $payer } kandidiert nicht.
elect-lapsed = { $payer } hat nicht gesagt, ob es eine Kandidatur gibt.
elect-withdrawn = Du kandidierst nicht mehr in { $number }.
elect-stands-not = Du kandidierst nicht in { $number }.
elect-too-late = In { $number } kann niemand mehr kandidieren. { $show } zeigt, wer es tut.
no-such-election = Eine Wahl { $number } gibt es nicht.
no-open-election = Gerade ist keine Wahl, in der man antreten kann. Die Moderation eröffnet eine mit { $open }
which-election = Es sind mehrere offen. Welche? { $commands }
command-elect-open = Eröffne eine Wahl: drei Tage zum Kandidieren, dann geheime Abstimmung; wer gewinnt, hat das Amt.
    .details = Wer es vorher hatte, hat es nicht mehr, und nach der Amtszeit ist es wieder frei.
    .role = für welches Amt
    .seats = wie viele gewählt werden
    .term = für wie lange, wie 1y oder 90d
command-elect-stand = Kandidiere in einer Wahl, oder schlag jemanden vor, der erst gefragt wird.
    .number = die Nummer der Wahl; ohne Angabe die einzige offene
    .who = wen du vorschlägst; ohne Angabe dich selbst
command-elect-withdraw = Zieh deine Kandidatur zurück.
    .number = die Nummer der Wahl; ohne Angabe die einzige offene
command-elect-show = Sieh, wer in einer Wahl kandidiert.
    .number = die Nummer der Wahl; ohne Angabe die einzige offene
elect-role-treasurer = die Kasse
elect-role-steward = die Betreuung

# Der Knopf für das, was jemand mit anderen Worten wollte.

wish-elect-open = Jemanden wählen

## What is kept of somebody

kept-candidate = Du kandidierst in der Wahl
