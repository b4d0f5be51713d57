# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

## Who may

for-home-moderators = Das kann nur die Moderation von { $home }.

## Tips

tip-ask = Willst du { $receivers } { $amount }{ $several ->
    [one] { "" }
   *[other] { " " }insgesamt
 } geben{ $memo }? { $yes } { $no }
gave-in-private = { $who }, { $giver } hat dir etwas gegeben. { $show }
tip-left = Nicht mehr in diesem Raum: { $who }. Was du gegeben hast, gilt trotzdem; zehn Minuten lang kannst du es zurücknehmen: { $undo }
undo-button = Zurücknehmen
tip-oneself = Das bist du. Ein Trinkgeld geht an jemand anderen.
nothing-held-issued = Du hast gerade nichts.
nothing-held = Du hast gerade nichts, also auch nichts, wovon du alles oder die Hälfte geben könntest. Auf Kredit geht es trotzdem: Nenn einen Betrag.
split-too-small = { $amount }: Das ist zu wenig, um es auf so viele aufzuteilen.
over-limit-each = { $amount } pro Person sind zusammen { $total }. Du kannst gerade bis zu { $most } geben, also bis zu { $possible } pro Person.
over-max-tip = Ein Trinkgeld ist hier höchstens so groß: { $most }.

## Asking somebody

request-asked = Du hast { $payer } um etwas gebeten: { $amount }{ $memo }, offen bis { $until }. { $cancel } { $remind }  oder: { $typed }, { $reminded }
return-asked = Du hast { $payer } gebeten, etwas zurückzugeben: { $amount }, offen bis { $until }. { $cancel } { $remind }  oder: { $typed }, { $reminded }
adjust-asked = Du hast { $payer } gebeten, { $amount } in die Kasse zu geben, offen bis { $until }. { $cancel } { $remind }  oder: { $typed }, { $reminded }
take-back-button = Zurücknehmen
remind-button = Erinnern
pay-button = Geben
decline-button = Ablehnen

## Rain

rain-given = { $giver } lässt es regnen: { $amount } für { $receiver }.{ $undo }
rain-given-each = { $giver } lässt es regnen: je { $amount } für { $receivers }.{ $undo }
rain-shared = { $giver } lässt es regnen, zusammen { $amount }: { $parts }.{ $undo }

## What you have

history-no-page = Bisher gibt es { $pages ->
    [one] nur eine Seite
   *[other] nur { $pages } Seiten
 }.
history-when = Wann
history-what = Was
history-amount = Betrag
history-change = { $amount }, danach { $balance }
history-gift-in = von { $who }{ $memo } { $reference }
history-gift-out = an { $who }{ $memo } { $reference }
history-undo-in = zurückgenommen von { $who } { $reference }
history-undo-out = von { $who } zurückgenommen { $reference }
history-refund-in = zurück von { $who } { $reference }
history-refund-out = zurück an { $who } { $reference }
history-restart-in = zurück wegen der neuen Währung { $reference }
history-restart-out = zurück wegen der neuen Währung { $reference }
history-mint-in = neu geprägt{ $memo } { $reference }
history-mint-out = neu geprägt{ $memo } { $reference }
history-starter-in = für den Anfang { $reference }
history-starter-out = für den Anfang { $reference }
history-more = Seite { $page } von { $pages }. Weiter: { $next }
page-next = Nächste Seite
page-back = Seite davor
page-latest = Das Neueste

## Currency, moderation, settings

value-negative = Das kann nicht unter null liegen.
currency-same = Das steht schon so da. { $field }: { $value }.

## Roles and moderation

role-treasurer = Kasse
role-steward = Betreuung
role-treasurers = Kasse: { $people }.
role-stewards = Betreuung: { $people }.
role-no-treasurer = Die Kasse hat noch niemand übernommen, darum führt sie die Moderation.
role-no-steward = Die Betreuung hat noch niemand übernommen.
debt-owed = Du schuldest { $who } noch { $amount } aus { $reference }, das rückgängig gemacht wurde. So gibst du es zurück: { $typed }
history-reverse-in = rückgängig, von { $who }{ $memo } { $reference }
history-reverse-out = rückgängig, an { $who }{ $memo } { $reference }
history-adjust-out = in die Kasse{ $memo } { $reference }
history-adjust-in = in die Kasse{ $memo } { $reference }
history-circle-in = aus einem Sparkreis { $reference }
history-circle-out = in einen Sparkreis { $reference }
history-import-in = von früher mitgebracht { $reference }
history-import-out = von früher mitgebracht { $reference }

## Rooms and members

link-reserved = Auf dem Konto von { $who } ist noch etwas vorgemerkt. Das muss erst zu Ende sein.
unlink-debt = Du bist unter null. Konten lassen sich trennen, sobald du wieder bei null bist.
unlink-owes = Seit einer Rückbuchung bist du noch etwas schuldig. Konten lassen sich trennen, sobald du es zurückgegeben hast.
unlink-paused = Die Moderation hat deine Trinkgelder und Bitten angehalten, bis { $until }. Danach lassen sich Konten trennen.
no-tips = { $who } { $count ->
    [one] möchte
   *[other] möchten
 } gerade nichts bekommen.
undo-forgotten = Wer das bekommen hat, steht nicht mehr in meinen Büchern, also bleibt es, wie es ist.
history-donate-in = für die Kasse { $reference }
history-donate-out = an die Kasse { $reference }
forget-holds = Du hast { $balance }. Gib das der Kasse, oder jemandem: { $hand }. Oder warte, und gib es zuerst aus. { $buttons }
forget-debt = Du bist unter null: Du hast anderen mehr gegeben als sie dir. Sobald du durch das, was andere dir geben, wieder bei null bist, kann ich dich vergessen.
forget-reserved = Auf deinem Konto ist noch etwas vorgemerkt. Wenn das zu Ende ist, kann ich dich vergessen.
forget-owes = Seit einer Rückbuchung bist du noch etwas schuldig. Wenn du es zurückgegeben hast, kann ich dich vergessen.
forget-paused = Die Moderation hat deine Trinkgelder und Bitten angehalten, bis { $until }. Danach kann ich dich vergessen.
donate-button = Der Kasse geben

## Einstellungen

config-same = { $key } ist { $everywhere ->
    [0] hier
   *[other] für alle Räume
 } schon { $value }.

## Räume

recovery-code = Der Rettungscode. Bewahr ihn auf, wo nur du ihn lesen kannst; mit ihm bekommt diese Gemeinschaft einen neuen ersten Raum, wenn der jetzige verloren geht: { $code }

## Schutz

cooldown-wait = Eins nach dem anderen: Du kannst in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
 } wieder geben.
cooldown-wait-until = Eins nach dem anderen: bis { $until } musst du noch warten.
cooldown-unreadable = „{ $given }“ kann ich nicht als Dauer lesen. Schreib sie wie 30s oder 5m, oder off.
history-grant-in = eine Förderung aus der Kasse { $reference }
history-grant-out = Förderungen aus der Kasse { $reference }
history-spend-in = aus der Kasse{ $memo } { $reference }
history-spend-out = aus der Kasse{ $memo } { $reference }

## In help

setting-tips = Ob in diesem Raum Trinkgeld gegeben werden kann.
setting-usual-tip = Was ein Trinkgeld gibt, wenn niemand sagt, wie viel.
setting-max-tip = Wie viel ein einzelnes Geschenk höchstens sein darf.
setting-cooldown = Wie lange man nach einem Geschenk bis zum nächsten wartet.

## Wie eine Förderrunde abläuft

round-times = { $dated ->
    [0] Mitglieder bewerben sich { $apply },
   *[other] Mitglieder bewerben sich bis { $apply },
 } dann wird { $closed ->
    [0] { $vote } abgestimmt.
   *[other] bis { $vote } abgestimmt.
 }
round-shares-in-short = Gezählt wird nach gleichen Anteilen, { $some ->
    [0] und was übrig ist, bleibt in der Kasse
   *[other] aufgefüllt nach { $complete }
 }; für das eigene Projekt zählt keine Stimme.
round-shares = Gleiche Anteile: Wer abstimmt, hat denselben Teil des Ganzen, und ein Projekt wird gefördert, wo die, die es wollen, es zusammen bezahlen können; für das eigene zahlt niemand.
round-complete-none = Was übrig ist, bleibt in der Kasse.
round-complete-add1 = Wird zu wenig genutzt, steigt der Teil von allen Schritt für Schritt, soweit das Ganze reicht (add1).
round-complete-add1e = Wird zu wenig genutzt, steigt der Teil von allen Schritt für Schritt, bis nichts mehr passt (add1e).
round-complete-add1u = Wird zu wenig genutzt, steigt der Teil von allen Schritt für Schritt, soweit das Ganze reicht; der Rest geht nach den meisten Stimmen (add1u).
round-quorum = { $count ->
    [0] Dafür müssen so viele abstimmen wie bei jeder Abstimmung über die Kasse.
    [one] Dafür muss mindestens eine Person abstimmen.
   *[other] Dafür müssen mindestens { $count } abstimmen.
 }
round-cap = { $all ->
    [1] Eine Person kann sich um alles bewerben.
   *[other] Eine Person kann sich um höchstens { $cap } bewerben.
 }
round-between = Ein Projekt kostet zwischen { $least } und { $most }.
round-least = Ein Projekt kostet mindestens { $least }.
round-most = Ein Projekt kostet höchstens { $most }.
round-min-votes = Ein Projekt braucht mindestens { $count ->
    [one] eine Stimme
   *[other] { $count } Stimmen
 }.
round-halves = Was über 5 % von dem ist, was die Kasse dann hat, wird am Ende zur Hälfte ausgezahlt und zur Hälfte zwei Tage nach einem Bericht, wenn nicht genug widersprechen.
round-picks = { $count ->
    [one] Man stimmt für ein Projekt.
   *[other] Man stimmt für bis zu { $count } Projekte.
 }

## Wie eine Runde läuft, die Gaben aufstockt

round-times-gifts = { $dated ->
    [0] Mitglieder bewerben sich { $apply },
   *[other] Mitglieder bewerben sich bis { $apply },
 } dann wird { $closed ->
    [0] { $vote } gegeben.
   *[other] bis { $vote } gegeben.
 }
round-gifts-in-short = { $proportional ->
    [1] Gaben werden nach der quadratischen Regel aufgestockt, das Ganze im Verhältnis
   *[other] Gaben werden nach der quadratischen Regel aufgestockt
 }: je mehr Leute geben, desto mehr kommt dazu.
round-in-full = Wie genau gezählt wird: { $typed }
round-gifts = Mitglieder geben Projekten von dem, was sie haben, und die Kasse legt dazu, mehr, wo mehr Leute geben: für je zwei von ihnen zweimal die Wurzel aus der einen Gabe mal der anderen (9, 4 und 1 bringen 22), geteilt durch die Zahl der Projekte, denen beide geben.
round-match-subsidy = Ist das zusammen mehr als das Ganze, bekommt jedes Projekt seinen Teil davon.
round-match-proportional = Das Ganze wird danach und nach den Gaben zusammen verteilt.
round-givers = Einem Projekt müssen mindestens { $count } Leute geben; sonst gehen die Gaben zurück.
round-match-cap = An eine Person gehen höchstens { $cap } davon.
round-gifts-wait = Kein Projekt bekommt mehr, als es braucht. Gaben warten bis zum Ende, und was kein Projekt erreicht, geht zurück. Was jemand dem eigenen Projekt gibt und was Neue geben, wird weitergegeben und nicht aufgestockt.
history-backing-out = in einer Förderrunde gegeben { $reference }
history-unbacking-in = aus einer Förderrunde zurück { $reference }

round-times-thanks = Punkte werden { $closed ->
    [0] { $vote } vergeben.
   *[other] bis { $vote } vergeben.
 }
round-thanks-in-short = Alle haben { $points } Punkte für andere, und danach wird das Ganze aufgeteilt. Wo weniger als vier Punkte vergeben, können die, die es taten, ausrechnen, wer was gab.
round-thanks = Alle haben { $points } Punkte für andere und verteilen damit einen gleichen Teil des Ganzen, { $count ->
    [0] einen von mindestens so vielen, wie jede Abstimmung über die Kasse Stimmen braucht.
    [one] höchstens alles.
   *[other] einen von mindestens { $count } Teilen.
 } Auch wer nur wenige Punkte vergibt, verteilt damit den ganzen Teil. Was niemand verteilt, bleibt in der Kasse. Wo weniger als vier Punkte vergeben, können die, die es taten, ausrechnen, wer was gab.
