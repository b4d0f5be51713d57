# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

## Tips

tip-button = { $receivers } { $amount } geben

## Taking back and returning

taken-back = Zurückgenommen.
undo-done = Zurückgenommen: { $amount } von { $receivers }.
undo-nothing = Du hast nichts gegeben, was du zurücknehmen könntest.
undo-not-yours = Das kam nicht von dir, also kannst du es nicht zurücknehmen.
undo-too-late = Dein Trinkgeld an { $receivers } ({ $amount }) ist älter als zehn Minuten. Zurückgeben { $several ->
    [one] kann es jetzt nur { $receivers }
   *[other] können es jetzt nur die, die es haben
 }. { $buttons }
undo-passed-on = Ein Teil davon ist schon weitergegeben, von { $passed }. Zurückgeben { $several ->
    [one] kann es jetzt nur { $receivers }
   *[other] können es jetzt nur die, die es haben
 }. { $buttons }
undo-not-there = Von { $receivers } kann das gerade nicht zurückkommen.
ask-button = { $receivers } fragen
return-question = { $giver } bittet dich, etwas zurückzugeben: { $amount }. { $give } { $keep }  oder: { $yes }, { $no }
return-button = Zurückgeben
keep-button = Behalten
refund-nothing = Du hast nichts bekommen, was du zurückgeben könntest.
refund-not-yours = Das ging nicht an dich, also kannst du es nicht zurückgeben.
refunded = { $receiver } gibt { $giver } etwas zurück: { $amount }.  { $reference }
edit-ignored = Für mich gilt, was zuerst dastand: { $first }. { $buttons }
edit-ignored-people = Für mich gilt, was zuerst dastand: { $first } für { $receivers }. { $buttons }
edit-button = Zurücknehmen und { $amount } geben
edit-button-people = Zurücknehmen und { $receivers } { $amount } geben
edit-of-a-question = Du hast diese Nachricht geändert, also gilt nicht mehr, was sie gefragt hat. Schreib es neu, wenn du es willst.
edit-too-late-to-change = Für mich gilt, was zuerst dastand: { $first } für { $receivers }.
edit-too-late = Dieses Trinkgeld lässt sich nicht mehr zurücknehmen, also habe ich es gelassen, wie es ist.

## Asking somebody

request-question = { $asker } bittet dich um etwas: { $amount }{ $memo }. { $pay } { $decline }  oder: { $yes }, { $no }
request-made = Ich habe { $payer } gefragt: { $amount }{ $memo }. Die Frage bleibt offen bis { $until }.
request-made-each = Ich habe { $payer } gefragt: je { $amount }{ $memo }. Die Frage bleibt offen bis { $until }.
request-made-split = Ich habe { $payer } gefragt: zusammen { $amount }{ $memo }. Die Frage bleibt offen bis { $until }.
request-cancelled = Zurückgenommen: deine Bitte an { $payer }, { $amount }{ $memo }.
return-cancelled = Zurückgenommen: ich bitte { $payer } nicht mehr, { $amount } zurückzugeben.
adjust-cancelled = Zurückgenommen: ich bitte { $payer } nicht mehr, { $amount } in die Kasse zu geben.
request-withdrawn = { $asker } bittet dich nicht mehr darum: { $amount }{ $memo }.
return-withdrawn = { $asker } bittet dich nicht mehr, { $amount } zurückzugeben.
adjust-withdrawn = { $asker } bittet dich nicht mehr, { $amount } in die Kasse zu geben.
request-which = { $count ->
    [one] Du hast eine offene Bitte.
   *[other] Du hast { $count } offene Bitten. Welche meinst du?
 }
request-none-open = Du hast keine offene Bitte.
request-unknown = Unter { $number } kenne ich keine offene Bitte von dir. { $me } zeigt sie.
remind-wait = { $payer } wurde vor weniger als einem Tag gefragt. Erinnern kannst du ab { $when }.
reminded = Ich habe { $payer } erinnert.
request-oneself = Das bist du. Frag jemand anderen.

## Rain

rain-nobody = Am letzten Tag hat sonst niemand gesprochen, der schon länger hier ist, also gibt es niemanden zum Teilen.
rain-ask = { $heads ->
    [one] Nur { $receivers } hat hier zuletzt gesprochen. Soll alles dorthin gehen: { $amount }?
   *[other] { $amount } auf { $receivers } aufteilen?
 } { $yes } { $no }

## Rooms and members

returned-elsewhere = { $who }, { $giver } hat dir etwas zurückgegeben. { $show }
no-requests = { $who } möchte gerade nicht gebeten werden.
request-no-tips = Du hast gesagt, dass du nichts bekommen möchtest. Um das zu ändern: { $on }
refund-forgotten = Wer dir das gegeben hat, steht nicht mehr in meinen Büchern, also bleibt es bei dir.
forget-asked = { $count ->
    [one] Eine Frage zwischen dir und jemandem ist noch offen.
   *[other] { $count } Fragen zwischen dir und anderen sind noch offen.
 } Antworte zuerst ({ $me }), oder warte, oder lass sie verfallen. { $buttons }
leave-button = Verfallen lassen

## Commands

command-tip = Gib jemandem etwas von der Währung dieses Raums.
    .details = Antworte damit auf eine Nachricht, und wer sie geschrieben hat, bekommt das Trinkgeld. Nenn mehrere, und alle bekommen den Betrag, es sei denn, du sagst split. Zehn Minuten lang kannst du es mit undo zurücknehmen.
    .to = wer es bekommt
    .amount = wie viel; ohne Angabe das Übliche
    .how = bei mehreren: each (je so viel) oder split (aufgeteilt)
    .memo = wofür es ist
command-request = Bitte jemanden um etwas von der Währung dieses Raums.
    .details = Die Person gibt es oder lehnt ab, mit einem Knopf oder einem Wort; nach sieben Tagen läuft die Bitte ab. Ohne ihr Ja wird nichts bezahlt. Sind es mehrere, wird jede Person um den Betrag gebeten, außer du sagst split.
    .to = wen du bittest
    .amount = wie viel
    .how = bei mehreren: each (je) oder split (aufgeteilt)
    .memo = wofür es ist
command-request-cancel = Nimm zurück, worum du jemanden gebeten hast.
    .reference = welche, mit ihrer Nummer
command-request-remind = Erinnere jemanden an deine Bitte, höchstens einmal am Tag.
    .reference = welche, mit ihrer Nummer
command-rain = Teile einen Betrag auf alle auf, die hier am letzten Tag gesprochen haben.
    .details = Er geht an die, die fest dazugehören, zuerst an die, die zuletzt gesprochen haben, und nie an dich. Die Moderation schaltet das mit config set rain on ein.
    .amount = wie viel insgesamt
    .over = auf wie viele höchstens
command-undo = Nimm dein letztes Trinkgeld zurück, innerhalb von zehn Minuten, oder deine letzte Bitte.
    .details = Antworte auf das Trinkgeld oder nenn sein Kürzel, um ein anderes zurückzunehmen. Auch wenn du die Nachricht löschst, mit der du es gegeben hast, ist es zurückgenommen. Später, oder wenn es schon weitergegeben ist, kann ich die Person fragen, die es bekommen hat.
    .entry = welches Trinkgeld; ohne Angabe dein letztes
command-refund = Gib ein Trinkgeld zurück, das du bekommen hast.
    .details = Antworte auf das Trinkgeld oder nenn sein Kürzel; sonst ist es das letzte, das du bekommen hast.
    .entry = welches Trinkgeld; ohne Angabe das letzte, das du bekommen hast

## Trinkgeld durch Reaktionen

tip-emoji-gives = { $emoji } gibt { $amount }
tip-emoji-set = { $who }: { $given }, von jetzt an. Vorher: { $old }.
tip-emoji-unreadable = „{ $given }“ kann ich nicht lesen. Schreib jedes Emoji mit dem, was es gibt: 🪙=1 🎉=5, oder off. ✅, ❌, ↩️ und Zahlen bedeuten schon etwas.

## In help

topic-tips = Geben und bitten
setting-tip-emoji = Welche Emojis auf einer Nachricht ihrer Verfasserin oder ihrem Verfasser etwas geben, und wie viel.
setting-tip-emoji-daily = Wie viel man an einem Tag mit Emojis geben kann.
setting-requests = Ob Mitglieder einander hier um etwas bitten können.
setting-rain = Ob man etwas unter denen aufteilen kann, die zuletzt hier waren.

## Top

top-nobody = Für diesen Monat steht niemand auf der Liste. So kommst du darauf, wenn man dir dankt: { $on }
top-head = Von den meisten bedankt, { $month }:
top-line = { $count ->
    [one] { $who }: eine Person
   *[other] { $who }: { $count } Personen
 }
command-top = Sieh, wem in einem Monat die meisten verschiedenen Leute gedankt haben.
    .details = Wie viel gegeben wurde, zählt nicht. Auf der Liste steht nur, wer me privacy top on gesagt hat.
    .month = welcher Monat, etwa Juni oder 2026-01; ohne Angabe dieser

## In menus

menu-tip = Etwas geben…
menu-tip-author = Dafür etwas geben…

# Der Knopf für das, was jemand mit anderen Worten wollte.

wish-tip = Jemandem etwas geben
wish-request = Jemanden um etwas bitten
