# Die Worte des Bots auf Deutsch: kurz, warm, genau (VOICE.md). Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

## In general

list-last = { " " }und{ " " }
yes-button = Ja
no-button = Nein

fault = Bei mir ist etwas schiefgegangen, und nichts wurde geändert. Wenn es wieder vorkommt, sag es denen, die mich betreiben: { $reference }
books-shut = Ich kann gerade nicht in meine Bücher schreiben, also ist nichts geschehen. Bitte versuch es nachher noch einmal.
books-wait = Ich kann gerade nicht in meine Bücher schreiben. Deine Nachricht wartet, und ich kümmere mich darum, sobald ich kann.
same-id = Diese Nachricht kam zweimal mit verschiedenen Worten bei mir an, darum habe ich sie liegen lassen.

arrival =
    Ich führe für diesen Raum Buch über Trinkgelder und eine eigene Währung. Geld verwahre ich keines. Probier mal: { $example }
    { $help } zeigt, was ich noch kann. Die Moderation kann mich in einer Minute einrichten: { $setup }

## Understanding what was typed

did-you-mean = Meintest du: { $command }   { $button }
unknown-command = „{ $word }“ kenne ich nicht. { $help } zeigt, was ich kann.
group-of-commands = Diese kenne ich: { $commands }
too-many-words = Mit „{ $extra }“ kann ich dort nichts anfangen. So geht es: { $usage }
usage = So geht es: { $usage }
not-a-choice = „{ $given }“ kenne ich hier nicht. Möglich ist: { $choices }
not-a-whole-number = Statt „{ $given }“ brauche ich eine ganze Zahl von { $least } bis { $most }.
too-long = Das ist länger, als ich behalten kann: bis zu { $most } Zeichen.
who = Ich brauche einen oder mehrere Namen, zum Beispiel { $example }.
nobody-called = Ich kenne hier niemanden namens { $name }.
several-called = { $name } heißen hier mehrere. Erwähne, wen du meinst, oder antworte auf eine Nachricht der Person.
the-bot = Das bin ich. Ich führe die Bücher und habe selbst nichts.
bridged-face = { $name } wird hier nur von einer Brücke gezeigt, der ich bei Namen nicht traue; ein Konto gibt es dafür nicht. Gib Menschen, die selbst hier sind.
one-person = Das geht nur mit einer Person auf einmal, zum Beispiel { $example }
people-unclear = Soll { $name } es auch bekommen? Dann setz „und“ zwischen die Namen. Wenn nicht, nenn den Betrag vor dem Rest.
people-together = Nenn die Namen zusammen, vor dem Betrag: { $example }
not-all-at-once = Das ist eine Rolle oder ein ganzer Raum, keine Person. Nenn die Namen, etwa { $example }
person-by-number = Ich kenne die Leute beim Namen, nicht nach Nummern oder Adressen. Erwähne sie, etwa { $example }
one-amount-each = Wenn alle einen eigenen Betrag bekommen, braucht jeder davon eine eigene Nachricht, etwa { $example }
one-command = Ich tue mit jeder Nachricht nur eines, deshalb ist nichts geschehen. Sag es nacheinander: { $commands }

amount-zero = Es muss mehr als null sein.
amount-negative = Ein Betrag kann nicht unter null liegen. Um etwas zu geben, sag, wie viel: { $example }
amount-negative-plain = Ein Betrag kann nicht unter null liegen. Sag ihn ohne das Minus, etwa { $example }
amount-decimals = { $decimals ->
    [0] { $name } gibt es nur ganz, ohne Nachkommastellen.
    [one] { $name } haben höchstens { $decimals } Nachkommastelle.
   *[other] { $name } haben höchstens { $decimals } Nachkommastellen.
 }
amount-digits = Bitte schreib den Betrag mit den Ziffern 0 bis 9.
amount-exponent = Bitte schreib den Betrag ganz aus, zum Beispiel { $example }.
amount-not-a-number = Bitte schreib den Betrag als Zahl, zum Beispiel { $example }.
amount-too-large = So weit kann ich nicht zählen. Bitte nimm einen kleineren Betrag.
amount-unreadable = „{ $amount }“ kann ich nicht als Betrag lesen. Schreib ihn so: { $example }.
amount-one-reading = Meinst du { $amount }{ $more }? { $buttons }
amount-two-readings = „{ $given }“ lässt sich auf zwei Arten lesen. Was meinst du? { $buttons }
amount-other-sign = Hier zählt man in { $name }, nicht in { $sign }. Schreib es so: { $example }
doubt-one = Sind das { $amount }{ $several ->
    [one] { "" }
   *[other] { $split ->
        [1] { " " }zusammen
       *[other] { " " }pro Person
    }
 } an { $receivers }{ $memo }? { $buttons }
doubt-one-request = Sind das { $amount } von { $receivers }{ $memo }? { $buttons }
doubt-amounts = Wie viel an { $receivers }? { $buttons }
doubt-no-amount = Wie viel an { $receivers }? { $buttons }  oder sag es vor dem Rest: { $example }
doubt-amounts-request = Wie viel von { $receivers }? { $buttons }
doubt-each = Sind das { $amount } für jede Person oder für alle zusammen? { $buttons }
doubt-each-button = { $amount } pro Person
doubt-split-button = { $amount } zusammen
doubt-who = Wen meinst du? { $buttons }
to-somebody = { " " }für { $receivers }

ask-who = Für wen ist es? Nenn die Namen, oder sag: abbrechen.
ask-amount = Wie viel? Nenn einen Betrag, oder sag: abbrechen.
ask-choice = Was davon: { $choices }? Oder sag: abbrechen.
ask-number = Wie viele? Nenn eine Zahl von { $least } bis { $most }, oder sag: abbrechen.
ask-text = Was soll es sein? Antworte damit auf diese Nachricht, oder sag: abbrechen.
ask-reference = Welcher Eintrag? Nenn sein Kürzel, etwa #k3f9, oder sag: abbrechen.
ask-duration = Wie lange? Sag zum Beispiel 90m oder 3d, oder sag: abbrechen.
cancelled = Dann lasse ich es.

## Answers

# Die Worte, die für sich allein eine Frage beantworten.
answer-yes = ja
answer-no = nein, nee
answer-cancel = abbrechen, abbruch

## Who may

for-room-moderators = Das kann nur die Moderation dieses Raums.
for-home-moderators = Das kann nur die Moderation von { $home }.

## Questions and their answers

nothing-to-answer = Es wartet gerade nichts auf deine Antwort.
nothing-but-asked = Es wartet nichts auf deine Antwort. Um zurückzunehmen, worum du gebeten hast: { $typed }
ask-lapsed = Diese Frage ist abgelaufen, und nichts ist geschehen. Sag es noch einmal, wenn du es noch willst.
ask-answered = Das hast du schon beantwortet.
ask-unknown = Unter { $reference } kenne ich keine Frage an dich.
ask-which = { $count ->
    [one] Eine Frage ist offen. Antworte sicherheitshalber mit einem Knopf oder mit ihrer Nummer:
   *[other] Du hast { $count } offene Fragen. Welche meinst du?
 }
ask-which-line = { $question } { $yes } { $no }
ask-changed = Seit meiner Frage hat sich etwas geändert.
ask-declined = Dann bleibt es, wie es ist.

late-ask =
    Das hast du gesagt, während ich weg war, darum habe ich es noch nicht getan: { $commands }. Soll ich? { $yes } { $no }
late-away = Ich war eine Weile weg. Was inzwischen abgelaufen wäre, bleibt offen bis { $until }.

## Tips

tip-given = { $giver } gibt { $receiver } { $amount }{ $memo }.{ $undo }
tip-given-each = { $giver } gibt { $receivers } je { $amount }{ $memo }.{ $undo }
tip-shared = { $giver } teilt { $amount } auf{ $memo }: { $parts }.{ $undo }
tip-ask = Willst du { $receivers } { $amount }{ $several ->
    [one] { "" }
   *[other] { " " }insgesamt
 } geben{ $memo }? { $yes } { $no }
tip-button = { $receivers } { $amount } geben
gave-in-private = { $who }, { $giver } hat dir etwas gegeben. { $show }
tip-left = Nicht mehr in diesem Raum: { $who }. Was du gegeben hast, gilt trotzdem; zehn Minuten lang kannst du es zurücknehmen: { $undo }
undo-button = Zurücknehmen
tip-oneself = Das bist du. Ein Trinkgeld geht an jemand anderen.
nothing-held-issued = Du hast gerade nichts.
nothing-held = Du hast gerade nichts, also auch nichts, wovon du alles oder die Hälfte geben könntest. Auf Kredit geht es trotzdem: Nenn einen Betrag.
split-too-small = { $amount }: Das ist zu wenig, um es auf so viele aufzuteilen.

over-limit = { $possible ->
    [0] Du kannst gerade nichts mehr geben. Was andere dir geben, kannst du weitergeben.
   *[other] Das ist mehr, als du gerade geben kannst: bis zu { $most }.
 }
over-limit-newcomers = { $possible ->
    [0] Wer neu hier ist, teilt sich mit den anderen Neuen einen kleinen Kredit, und der ist im Moment ausgeschöpft. Was andere dir geben, kannst du weitergeben.
   *[other] Wer neu hier ist, teilt sich mit den anderen Neuen einen kleinen Kredit. Du kannst gerade bis zu { $most } geben.
 }
over-limit-each = { $amount } pro Person sind zusammen { $total }. Du kannst gerade bis zu { $most } geben, also bis zu { $possible } pro Person.
over-max-tip = Ein Trinkgeld ist hier höchstens so groß: { $most }.
over-ceiling = Das ist mehr, als { $who } hier bekommen kann. Versuch es mit einem kleineren Betrag.
over-ceiling-wait = Du wolltest { $who } heute mehrmals mehr geben, als hier geht. Wieder etwas geben kannst du { $until }.
frozen = Die Moderation hat deine Trinkgelder und Bitten angehalten, bis { $until }. Wenn du das falsch findest: { $appeal }  oder: { $typed }
too-large = So weit kann ich nicht zählen. Bitte nimm einen kleineren Betrag.

time-today = heute, { $clock } Uhr
time-tomorrow = morgen, { $clock } Uhr
time-day = { $day }, { $clock } Uhr

## Taking back and returning

taken-back = Zurückgenommen.
undo-done = Zurückgenommen: { $amount } von { $receivers }.
undo-nothing = Du hast nichts gegeben, was du zurücknehmen könntest.
undo-not-yours = Das kam nicht von dir, also kannst du es nicht zurücknehmen.
undo-already = Das ist schon zurückgegeben.
undo-too-late = Dein Trinkgeld an { $receivers } ({ $amount }) ist älter als zehn Minuten. Zurückgeben { $several ->
    [one] kann es jetzt nur { $receivers }
   *[other] können es jetzt nur die, die es haben
 }. { $buttons }
undo-passed-on = Ein Teil davon ist schon weitergegeben, von { $passed }. Zurückgeben { $several ->
    [one] kann es jetzt nur { $receivers }
   *[other] können es jetzt nur die, die es haben
 }. { $buttons }
undo-not-there = Von { $receivers } kann das gerade nicht zurückkommen.
not-theirs-now = Von { $who } kann das gerade nicht zurückkommen.
ask-button = { $receivers } fragen
return-question = { $giver } bittet dich, etwas zurückzugeben: { $amount }. { $give } { $keep }  oder: { $yes }, { $no }
return-button = Zurückgeben
keep-button = Behalten
asks-you = { $who }, { $asker } bittet dich um etwas. { $show }
show-button = Zeigen
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
asked-them = Ich habe gefragt.
request-declined = { $payer } hat Nein gesagt zu deiner Bitte: { $amount }.
request-lapsed = { $payer } hat auf deine Bitte nicht geantwortet, also ist sie abgelaufen: { $amount }.
return-declined = { $payer } gibt das nicht zurück: { $amount }.
return-lapsed = { $payer } hat nicht gesagt, ob das zurückkommt, also ist die Frage abgelaufen: { $amount }.
adjust-declined = { $payer } hat Nein gesagt dazu, { $amount } in die Kasse zu geben.
adjust-lapsed = { $payer } hat nicht gesagt, ob { $amount } in die Kasse gehen, also ist die Frage abgelaufen.
same-declined = { $payer } hat Nein gesagt dazu, dieselbe Person zu sein wie { $other }.
same-lapsed = { $payer } hat nicht gesagt, ob das dieselbe Person ist wie { $other }, also ist die Frage abgelaufen.
link-declined = { $payer } hat Nein gesagt dazu, mit dir ein Mitglied zu sein.
link-lapsed = { $payer } hat nicht Ja gesagt dazu, mit dir ein Mitglied zu sein, also ist die Frage abgelaufen.
asked-declined = { $payer } hat Nein gesagt zu dem, worum du gebeten hast.
request-asked = Du hast { $payer } um etwas gebeten: { $amount }{ $memo }, offen bis { $until }. { $cancel } { $remind }  oder: { $typed }, { $reminded }
return-asked = Du hast { $payer } gebeten, etwas zurückzugeben: { $amount }, offen bis { $until }. { $cancel } { $remind }  oder: { $typed }, { $reminded }
adjust-asked = Du hast { $payer } gebeten, { $amount } in die Kasse zu geben, offen bis { $until }. { $cancel } { $remind }  oder: { $typed }, { $reminded }
take-back-button = Zurücknehmen
remind-button = Erinnern
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
pay-button = Geben
decline-button = Ablehnen
unread = { $who }, ich konnte nicht lesen, was du geschrieben hast: Der Schlüssel dazu kam nicht bei mir an. Wenn es für mich war, sag es bitte noch einmal.
private-undeliverable = { $who }, ich habe etwas für dich allein. Öffne einen direkten Chat mit mir und sag: me
room-undeliverable = Das konnte ich im Raum nicht sagen, darum liest du es hier:

## In private

no-community = Ich kenne dich noch aus keinem Raum. Sag zuerst etwas zu mir in einem Raum, in dem wir beide sind.
which-community = Wir sind zusammen in mehr als einem Raum: { $names }. Sag zuerst, welchen du meinst, zum Beispiel: { $example }
in-community = { $name }:

## Rain

rain-off = Regen ist hier aus. Die Moderation kann ihn einschalten: { $set }
rain-nobody = Am letzten Tag hat sonst niemand gesprochen, der schon länger hier ist, also gibt es niemanden zum Teilen.
rain-ask = { $heads ->
    [one] Nur { $receivers } hat hier zuletzt gesprochen. Soll alles dorthin gehen: { $amount }?
   *[other] { $amount } auf { $receivers } aufteilen?
 } { $yes } { $no }

rain-given = { $giver } lässt es regnen: { $amount } für { $receiver }.{ $undo }
rain-given-each = { $giver } lässt es regnen: je { $amount } für { $receivers }.{ $undo }
rain-shared = { $giver } lässt es regnen, zusammen { $amount }: { $parts }.{ $undo }

## What you have

balance-own = Dein Stand: { $balance }. Du kannst noch { $left } geben.
balance-held = Du hast { $balance }.
balance-reserved = Davon schon vorgemerkt: { $reserved }.
balance-newcomer = Du bist neu hier und kannst vorerst so weit unter null gehen: { $limit }.
balance-not-yours = Was { $who } hat, geht nur { $who } etwas an.
balance-of = { $who } steht so: { $balance }.
me-waiting = { $question } { $yes } { $no }  oder: { $typed }, { $refused }
me-nothing-waits = Es wartet nichts auf deine Antwort.
history-empty = Noch ist nichts gekommen oder gegangen.
history-no-page = Bisher gibt es { $pages ->
    [one] nur eine Seite
   *[other] nur { $pages } Seiten
 }.
history-when = Wann
history-what = Was
history-amount = Betrag
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
history-further = Weiter: { $next }
history-no-more = Davor ist nichts gekommen oder gegangen.
history-more = Seite { $page } von { $pages }. Weiter: { $next }
history-end = Seite { $page } von { $pages }.

## Help

help-head = Das kannst du tun:
help-line = { $example }  { $summary }
help-tail = Mehr über einen Befehl: { $more }
help-near = „{ $word }“ kenne ich nicht. Vielleicht: { $help }
help-usage = So geht es: { $usage }
help-example = Zum Beispiel: { $example }
help-room-moderators = Für die Moderation dieses Raums.
help-home-moderators = Für die Moderation von { $home }.

## Currency, moderation, settings

field-name = Name
field-code = Kürzel
field-symbol = Zeichen
field-decimals = Zahl der Nachkommastellen
field-model = Modell
field-credit_limit = Kreditrahmen
field-ceiling = Obergrenze
field-starter = Startbetrag
field-supply_cap = Höchstmenge
field-max_tip = Höchstes Trinkgeld
value-none = nicht gesetzt
value-negative = Das kann nicht unter null liegen.

show-name = Die Währung hier heißt { $names }, kurz { $code }{ $symbol }, { $decimals ->
    [0] und wird nur ganz gezählt.
    [one] mit { $decimals } Nachkommastelle.
   *[other] mit { $decimals } Nachkommastellen.
 }
show-symbol = , geschrieben { $symbol }
show-mutual = Sie ist gegenseitiger Kredit: Beim Geben entsteht sie, alle fangen bei null an, und niemand prägt sie.
show-issued = Sie wird ausgegeben: Die Moderation prägt sie, und niemand geht unter null.
show-limit = Kreditrahmen, also wie weit man unter null gehen kann: alle { $limit }, Neue { $newcomer }, alle Neuen zusammen { $together }.
show-starter = Startbetrag: { $starter }, einmal, für alle, die fest dazugehören.
show-ceiling = Obergrenze: Mehr bekommen kann niemand, der so viel hat: { $ceiling }.
show-max-tip = Höchstes Trinkgeld: { $most }.
show-sealed = Versiegelt, sodass auch die Moderation es nicht ändern kann: { $fields }.
show-nothing-sealed = Nichts ist versiegelt.
show-supply = Im Umlauf: { $supply }.
show-supply-issued = Im Umlauf: { $supply }, davon in der Kasse: { $treasury }. Eine Höchstmenge gibt es nicht.
show-supply-capped = Im Umlauf: { $supply }, höchstens { $cap }. Davon in der Kasse: { $treasury }.
show-holders = { $members ->
    [one] Ein Mitglied
   *[other] { $members } Mitglieder
 }, davon { $holders ->
    [0] keines mit Guthaben
    [one] eines mit Guthaben
   *[other] { $holders } mit Guthaben
 }.
show-sum = Alle Konten zusammen: 0, wie es sein muss.
show-sum-wrong = Alle Konten zusammen: { $total }, und es müsste 0 sein. Sag es denen, die mich betreiben.

currency-changed = { $who } hat die Währung geändert. { $field }: jetzt { $new }, vorher { $old }.  { $reference }
currency-same = Das steht schon so da. { $field }: { $value }.
currency-sealed = „{ $field }“ ({ $value }) ist versiegelt: Ändern kann das nur eine Abstimmung der Mitglieder, und die kann ich nicht abhalten.
currency-only-issued = „{ $field }“ gibt es nur bei einer Währung, die ausgegeben wird. Diese hier ist gegenseitiger Kredit: Beim Geben entsteht sie, im Kreditrahmen von allen.
currency-only-mutual = „{ $field }“ gibt es nur bei gegenseitigem Kredit. Diese Währung wird ausgegeben, und niemand geht unter null.
currency-in-use = „{ $field }“ lässt sich nicht mehr ändern: In dieser Währung ist mehr gebucht als Trinkgelder. Name, Zeichen und Grenzen gehen noch.
currency-too-late = „{ $field }“ lässt sich nur in den ersten 14 Tagen ändern, und die sind vorbei. Name, Zeichen und Grenzen gehen noch.
currency-asks-lapsed = Was ich gerade gefragt hatte, ist abgelaufen. Sag es noch einmal, wenn du es noch willst.
decimals-lose = Mit { $decimals ->
    [0] ganzen Beträgen
    [one] { $decimals } Nachkommastelle
   *[other] { $decimals } Nachkommastellen
 } kann ich das nicht behalten: { $field }, { $amount }. Ändere das zuerst.
cap-below-supply = So viel gibt es schon: { $out }. Die Höchstmenge kann nicht darunter liegen.
name-both = Einmal heißt es dann „{ $one }“. Um beide Wörter anzugeben: { $example }
name-unreadable = „{ $name }“ würde Beträge schwer lesbar machen. Ein Name ist ein Wort aus Buchstaben, oder zwei, für eins und für viele: Bohne/Bohnen
name-too-long = Ein Name hat bis zu { $most } Buchstaben.
code-unreadable = Ein Kürzel hat 2 bis 8 Buchstaben oder Ziffern, A bis Z und 0 bis 9, und beginnt mit einem Buchstaben, etwa PTS.
symbol-unreadable = Ein Zeichen ist ein Symbol, ein Emoji oder ein paar Buchstaben, zusammen bis zu { $most }, ohne Ziffern und Leerzeichen.
word-spoken-for = „{ $word }“ bedeutet in Befehlen schon etwas anderes. Nimm ein anderes Wort.
restart-ask = Soll ich das ändern? { $field }: von { $old } zu { $new }. { $gifts ->
    [0] Alle fangen dann wieder bei null an.
    [one] Die bisher einzige Gabe wird zurückgenommen, und alle fangen wieder bei null an.
   *[other] Die bisherigen { $gifts } Gaben werden zurückgenommen, und alle fangen wieder bei null an.
 } { $yes } { $no }
restart-done = { $who } hat die Währung geändert. { $field }: jetzt { $new }, vorher { $old }. { $gifts ->
    [0] Alle fangen wieder bei null an.
    [one] Die bisher einzige Gabe ist zurückgenommen, und alle fangen wieder bei null an.
   *[other] Die bisherigen { $gifts } Gaben sind zurückgenommen, und alle fangen wieder bei null an.
 }  { $reference }

seal-ask = „{ $field }“ ({ $value }) versiegeln? Danach kann auch die Moderation das nicht mehr ändern oder wieder öffnen. { $yes } { $no }
seal-done = { $who } hat „{ $field }“ ({ $value }) versiegelt: Von jetzt an kann auch die Moderation das nicht mehr ändern.  { $reference }
seal-already = „{ $field }“ ({ $value }) ist schon versiegelt.

limit-set = { $who } hat den Kreditrahmen von { $to } geändert: jetzt { $limit }, vorher { $old }.  { $reference }
limit-back = { $who } hat den Kreditrahmen von { $to } zurückgesetzt: jetzt { $limit } wie für alle, vorher { $old }.  { $reference }
limit-same = Der Kreditrahmen von { $to } ist schon so groß: { $limit }.
limit-oneself = Das bist du. Deinen Kreditrahmen kann jemand anderes aus der Moderation setzen.
limit-newcomer = { $to } ist neu hier und kann davon vorerst so viel nutzen: { $most }.

mint-mutual = { $name } prägt oder vernichtet niemand: Das ist gegenseitiger Kredit, der beim Geben entsteht.
mint-oneself = Das bist du. Die Moderation prägt für die Kasse oder für jemand anderen.
mint-ask = { $amount } für die Kasse prägen? Zusammen gibt es dann { $out }. { $yes } { $no }
mint-ask-member = { $amount } für { $to } prägen? Zusammen gibt es dann { $out }. { $yes } { $no }
mint-done = { $who } hat { $amount } für die Kasse geprägt. Zusammen gibt es jetzt { $out }.  { $reference }
mint-done-member = { $who } hat { $amount } für { $to } geprägt. Zusammen gibt es jetzt { $out }.  { $reference }
over-cap = Das ist mehr, als die Höchstmenge zulässt. So viel geht noch: { $left }.
over-treasury = In der Kasse ist weniger: { $most }.
burn-ask = { $amount } aus der Kasse vernichten? Dann bleiben dort { $left }. { $yes } { $no }
burn-done = { $who } hat { $amount } aus der Kasse vernichtet. Dort bleiben { $left }.  { $reference }
burn-too-much = In der Kasse ist nur so viel: { $held }. Mehr lässt sich nicht vernichten.
burn-nothing = Die Kasse ist leer, also gibt es nichts zu vernichten.
starter-given = Für den Anfang hast du { $amount } bekommen.  { $reference }

freeze-done = { $who } hat die Trinkgelder und Bitten von { $to } angehalten, bis { $until }{ $reason }.  { $reference }
freeze-oneself = Das bist du. Jemand anderes aus der Moderation kann das tun.
freeze-already = Du hast { $to } schon angehalten, bis { $until }. Verlängern kann das nur jemand anderes aus der Moderation.
freeze-renewed = { $who } hält die Trinkgelder und Bitten von { $to } weiter an, bis { $until }{ $reason }.  { $reference }
freeze-again = Das letzte Mal hast du { $to } angehalten. Bis { $when } kann es nur jemand anderes aus der Moderation wieder tun.
freeze-told = Die Moderation hat deine Trinkgelder und Bitten angehalten, bis { $until }{ $reason }. Bekommen und zurückgeben kannst du weiter. Wenn du das falsch findest: { $appeal }  oder: { $typed }
thaw-done = { $who } lässt { $to } wieder geben und bitten.  { $reference }
thaw-nothing = { $to } ist nicht angehalten.

config-what = Einstellung
config-value = Wert
config-whence = Woher
config-in-private = Das wird in dem Raum gesetzt, für den es gilt. Sag es dort: { $example }
locale-unknown = „{ $given }“ kenne ich nicht. Ich brauche eine Sprache, oder eine Sprache und ein Land: de, de-AT, pt-BR
prefixes-count = Es kann ein bis { $most } Präfixe geben, mit Leerzeichen dazwischen: ! /
prefix-unreadable = „{ $prefix }“ kann kein Präfix sein. Ein Präfix besteht aus ein oder zwei Zeichen, etwa ! oder ?, aber nicht # oder @.

## Roles and moderation

for-treasurers = Das kann nur, wer die Kasse führt. Diese Rolle vergibt die Moderation von { $home }.
for-stewards = Das kann nur, wer zur Betreuung gehört. Diese Rolle vergibt die Moderation von { $home }.
help-treasurers = Für alle, die die Kasse führen; solange es niemand tut, für die Moderation von { $home }.
help-stewards = Für die Betreuung.

own-matter = Daran bist du selbst beteiligt, darum ist es Sache von jemand anderem aus der Moderation.
came-since = Das war, bevor du wieder in meine Bücher gekommen bist, darum ist es Sache von jemand anderem aus der Moderation.
reason-missing = Sag auch, warum: { $example }

role-treasurer = Kasse
role-steward = Betreuung
role-given = { $who } gibt { $to } die Rolle „{ $role }“.  { $reference }
role-taken = { $to } hat die Rolle „{ $role }“ nicht mehr; { $who } hat sie zurückgenommen.  { $reference }
role-already = { $to } hat die Rolle „{ $role }“ schon.
role-not-held = { $to } hat die Rolle „{ $role }“ nicht.
role-oneself = Das bist du. Eine Rolle kann dir jemand anderes aus der Moderation geben.
role-treasurers = Kasse: { $people }.
role-stewards = Betreuung: { $people }.
role-no-treasurer = Die Kasse hat noch niemand übernommen, darum führt sie die Moderation.
role-no-steward = Die Betreuung hat noch niemand übernommen.

vouch-done = { $who } bürgt für { $to }. { $to } gehört von jetzt an fest dazu.  { $reference }
vouch-already = { $to } gehört schon fest dazu.
vouch-oneself = Das bist du. Für dich kann jemand anderes aus der Moderation bürgen.

appeal-button = Einspruch
appeal-what = Was soll die Moderation wissen? Antworte damit auf diese Nachricht, oder sag: abbrechen.
appeal-nothing = Deine Trinkgelder und Bitten sind nicht angehalten.
appeal-already = Die Moderation hat deine Worte schon.
appeal-passed-on = Ich habe es an die Moderation weitergegeben. Nur sie kann es lesen.
appeal-line = { $who } möchte etwas dazu sagen, angehalten zu sein. Für die Moderation: { $show }  oder: { $typed }
appeal-shown = { $who }, von { $by } angehalten bis { $until }, sagt: { $words }
    { $lift } { $uphold }  oder: { $lifted }, { $upheld }
appeals-none = Kein Einspruch wartet auf eine Antwort.
appeal-unknown = Über diesen Einspruch ist schon entschieden, oder die Pause ist vorbei.
lift-button = Pause aufheben
uphold-button = Dabei bleiben
uphold-oneself = Diese Pause hast du gesetzt, darum kann nur jemand anderes aus der Moderation dabei bleiben. Aufheben kannst du sie.
uphold-done = { $who } hat gelesen, was { $to } sagt, und es bleibt bei der Pause bis { $until }.
uphold-told = Jemand anderes aus der Moderation hat gelesen, was du gesagt hast, und es bleibt bei der Pause bis { $until }.

paused = Die Moderation hat hier alles Geben und Zurücknehmen angehalten, bis { $until }. Abstimmungen und Termine laufen weiter.
pause-done = { $who } hat hier alles Geben und Zurücknehmen angehalten, bis { $until }. Abstimmungen und Termine laufen weiter. Um es früher zu beenden: { $typed }  { $reference }
pause-off = { $who } lässt das Geben und Zurücknehmen weitergehen.  { $reference }
pause-nothing = Hier ist nichts angehalten.
pause-how-long = Sag, wie lange, höchstens eine Woche: { $example }

reversed = Rückgängig gemacht.
reverse-which = Welche Gabe? Nenn ihr Kürzel, oder alles, was jemand zuletzt gegeben hat: { $example } oder { $other }
reverse-not-a-gift = Unter { $reference } steht keine Gabe, und nur Gaben lassen sich rückgängig machen.
reverse-nothing-there = Bei { $who } ist gerade nichts, was zurückgehen könnte.
reverse-forgotten = Wer das gegeben hat, steht nicht mehr in meinen Büchern, also bleibt es, wie es ist.
reverse-moved-already = Das hast du schon gesagt. Jemand anderes aus der Moderation kann noch zustimmen, bis { $until }.
reverse-moved = { $who } will { $what } rückgängig machen, { $amount } von { $giver } an { $receivers }{ $reason }. Nach sieben Tagen braucht es dafür eine zweite Person aus der Moderation, bis { $until }: { $agree }  oder: { $typed }
agree-button = Zustimmen
reverse-since = Sag, wie weit zurück, höchstens sieben Tage: { $example }
reverse-too-many = Das sind mehr als { $most } Gaben. Nimm eine kürzere Zeit.
reverse-none = { $who } hat in dieser Zeit nichts gegeben, was sich rückgängig machen ließe.
reverse-several = { $count ->
    [one] eine Gabe
   *[other] { $count } Gaben
 }
reverse-part = { $who } gibt { $amount } zurück
reverse-part-both = { $who } gibt { $amount } zurück und bleibt { $owed } schuldig
reverse-part-foreseen = { $who } gibt { $amount } zurück, oder was davon da ist, und bleibt den Rest schuldig
reverse-owes = { $who } bleibt { $owed } schuldig
reverse-more = und { $count } weitere
reverse-ask = { $what } rückgängig machen{ $reason }? Zurück an { $to }: { $parts }. { $yes } { $no }
reverse-done = { $who } hat { $what } rückgängig gemacht{ $reason }. Zurück an { $to }: { $parts }.  { $reference }
debt-owed = Du schuldest { $who } noch { $amount } aus { $reference }, das rückgängig gemacht wurde. So gibst du es zurück: { $typed }
history-reverse-in = rückgängig, von { $who }{ $memo } { $reference }
history-reverse-out = rückgängig, an { $who }{ $memo } { $reference }
history-adjust-out = in die Kasse{ $memo } { $reference }
history-adjust-in = in die Kasse{ $memo } { $reference }
history-import-in = von früher mitgebracht { $reference }
history-import-out = von früher mitgebracht { $reference }

ask-why = Warum? Antworte damit auf diese Nachricht, oder sag: abbrechen.
adjust-question = { $who } bittet dich, { $amount } in die Kasse zu geben{ $reason }. { $pay } { $decline }  oder: { $yes }, { $no }
adjust-done = { $who } hat { $amount } in die Kasse gegeben, auf Bitte von { $by }{ $reason }.  { $reference }
adjust-from-treasury = Was in der Kasse ist, wird durch Beschluss der Mitglieder ausgegeben, nie durch die Moderation.
adjust-issuer = Um Einheiten zu schaffen oder zu vernichten: { $example }
adjust-own-rule = Was sich auf { $account } bewegt, folgt nur seiner eigenen Regel; die Moderation kann daran nichts ändern. Ein Mitglied kann man bitten, etwas in die Kasse zu geben.

hide-done = { $who } hat die Worte zu { $reference } weggenommen, einer Gabe von { $giver }. Was gegeben wurde, bleibt.
hide-nothing = Unter { $reference } stehen keine Worte, die man wegnehmen könnte.
hide-moderators = Die Worte zu { $reference } sind die Begründung der Moderation, und die bleibt, wo alle sie lesen können.

audit-empty = Die Moderation hat hier noch nichts getan.
audit-host = Betrieb
audit-about = { " " }{ $whom }
audit-from-to = , von { $old } zu { $new }
audit-value = , { $value }
audit-before = , davor { $value }
audit-reason = : { $reason }
import-told = Wer mich betreibt, hat { $count ->
    [one] einen Kontostand
   *[other] { $count } Kontostände
 } von früher mitgebracht, als einen Eintrag.  { $reference }

## Discord

discord-done = Erledigt.
discord-nothing-done = Daraus ist nichts geworden. Gib es bitte noch einmal.
discord-known = Das hatte ich schon; es zählt einmal.
discord-outdated = Das hat sich geändert, seit du es geöffnet hast. Gib den Befehl bitte noch einmal.
discord-unsaid = Was daraus geworden ist, lässt sich hier nicht zeigen. Dein Verlauf sagt, was gilt.
discord-bot = { $name } ist ein Bot. Nur Menschen haben hier einen Stand.
discord-by-name = mit Namen: jemand, der zur Gemeinschaft gehört und nicht auf Discord ist
discord-one-more = noch jemand: { $hint }
press-not-yours = Das war eine Frage an jemand anderen, oder sie ist nicht mehr offen.

## Rooms and members

returned-elsewhere = { $who }, { $giver } hat dir etwas zurückgegeben. { $show }
link-code = Sag mir das innerhalb von 10 Minuten auf { $platform }: { $code }
link-code-anywhere = Sag mir das innerhalb von 10 Minuten von deinem anderen Konto aus: { $code }
link-question = Bist du auf { $platform } auch { $other }? Wenn du auf beiden Seiten Ja gesagt hast, hast du einen Stand und einen Verlauf. { $yes } { $no }
link-waits = Notiert. Sobald { $who } auf der anderen Seite auch Ja sagt, seid ihr ein Mitglied.
link-done = Auf { $one } und { $other } bist du jetzt ein Mitglied. Dein Stand: { $balance }.
link-done-anywhere = Deine Konten sind jetzt ein Mitglied. Dein Stand: { $balance }.
link-oneself = Dieser Code ist von genau diesem Konto, oder von einem, das schon deines ist. Sag ihn vom anderen aus.
link-already = Die beiden sind schon ein Mitglied.
link-other-community = Dieser Code ist nicht für { $home }. Sag ihn in einem Raum der Gemeinschaft, aus der er kommt.
link-reserved = Auf dem Konto von { $who } ist noch etwas vorgemerkt. Das muss erst zu Ende sein.
link-not-agreed = { $who } hat nicht zugestimmt, also ist nichts geschehen.
same-question = { $asker } fragt, ob du und { $other } dieselbe Person seid. Wenn ja, hast du danach einen Stand und einen Verlauf. { $yes } { $no }
same-oneself = Das bist du. Um deine eigenen Konten zu verbinden, sag { $link }.
unlink-nothing = Ich kenne dich nur unter diesem einen Konto.
unlink-which = Welches soll seinen eigenen Weg gehen? { $buttons }
unlink-ask = Soll { $name } auf { $platform } einen eigenen Weg gehen? Stand, Kreditrahmen und Verlauf bleiben bei diesem Konto; das andere fängt neu an. { $yes } { $no }
unlink-done = { $name } auf { $platform } ist jetzt für sich. Alles andere ist bei dir geblieben.
unlink-debt = Du bist unter null. Konten lassen sich trennen, sobald du wieder bei null bist.
unlink-owes = Seit einer Rückbuchung bist du noch etwas schuldig. Konten lassen sich trennen, sobald du es zurückgegeben hast.
unlink-paused = Die Moderation hat deine Trinkgelder und Bitten angehalten, bis { $until }. Danach lassen sich Konten trennen.
no-tips = { $who } { $count ->
    [one] möchte
   *[other] möchten
 } gerade nichts bekommen.
no-requests = { $who } möchte gerade nicht gebeten werden.
request-no-tips = Du hast gesagt, dass du nichts bekommen möchtest. Um das zu ändern: { $on }
privacy-balance-on = Deinen Stand sehen andere nur, wo die Gemeinschaft es erlaubt. Wer die Kasse führt, darf nachsehen, und das steht dann in mod audit.
privacy-balance-off = Deinen Stand siehst nur du. Nur wer die Kasse führt, darf nachsehen, und das steht dann in mod audit.
privacy-pings-on = Ich rufe dich beim Namen, wenn dich etwas betrifft.
privacy-pings-off = Ich rufe dich nicht; was dich betrifft, ist da, wenn du nachsiehst.
privacy-tips-on = Andere können dir etwas geben.
privacy-tips-off = Niemand kann dir etwas geben, außer es steht dir zu.
privacy-blocking = Von { $who } nimmst du nichts an und wirst auch um nichts gebeten.
privacy-blocked = Von jetzt an nimmst du von { $who } nichts an und wirst auch um nichts gebeten. Davon sage ich { $who } nichts.
privacy-unblocked = { $who } kann dir wieder etwas geben und dich um etwas bitten.
privacy-same = { $blocked ->
    [1] { $who } blockierst du schon.
   *[other] { $who } blockierst du nicht.
 }
privacy-oneself = Das bist du.
privacy-whom = Wen meinst du? Sag es so: { $example }
privacy-on-or-off = On oder off? Sag es so: { $example }
privacy-host = Mich betreibt { $host }{ $contact }. Wer mich betreibt, kann lesen, was ich behalte.
privacy-host-unknown = Wer mich betreibt, hat mir keinen Namen genannt, kann aber lesen, was ich behalte.
privacy-kept =
    Ich behalte deinen Namen und dein Konto, in welchen unserer Räume du bist und wann du dort zuletzt gesprochen hast, was du gegeben und bekommen hast, mit den Worten dazu, und was du hier eingestellt hast. Deine Nachrichten an mich behalte ich, bis sie erledigt sind, und meine Antworten eine Woche lang.
    Alles als Liste: { $export }. Um es löschen zu lassen: { $forget }.
language-set = Ich spreche jetzt Deutsch mit dir. Zurück zur Sprache des Raums: { $back }
language-back = Ich spreche jetzt die Sprache des Raums mit dir.
language-unknown = Ich spreche: { $languages }
language-same = So spreche ich schon mit dir.
forgotten-called = Jemand, den du meinst, steht nicht mehr in meinen Büchern. Das ändert sich erst, wenn diese Person mir etwas sagt.
undo-forgotten = Wer das bekommen hat, steht nicht mehr in meinen Büchern, also bleibt es, wie es ist.
refund-forgotten = Wer dir das gegeben hat, steht nicht mehr in meinen Büchern, also bleibt es bei dir.
history-donate-in = für die Kasse { $reference }
history-donate-out = an die Kasse { $reference }
export-head = Das ist alles, was ich in { $home } von dir behalte.
export-what = Was
export-value = Wert
forget-ask = Soll ich dich in { $home } vergessen? Dein Name, deine Konten und die Worte zu dem, was du gegeben und bekommen hast, werden für immer gelöscht. Was gebucht ist, bleibt unter einer Nummer, die für niemanden steht. { $yes } { $no }
forget-gives = Das geht an { $to }: { $amount }.
forget-donates = Das geht an die Kasse: { $amount }.
forget-done = Ich habe dich in { $home } vergessen.
forget-handed = { $who }, jemand, der gegangen ist, hat dir etwas gegeben. { $show }
forget-holds = Du hast { $balance }. Gib das der Kasse, oder jemandem: { $hand }. Oder warte, und gib es zuerst aus. { $buttons }
forget-debt = Du bist unter null: Andere haben dir mehr gegeben als du ihnen. Sobald du wieder bei null bist, kann ich dich vergessen.
forget-reserved = Auf deinem Konto ist noch etwas vorgemerkt. Wenn das zu Ende ist, kann ich dich vergessen.
forget-owes = Seit einer Rückbuchung bist du noch etwas schuldig. Wenn du es zurückgegeben hast, kann ich dich vergessen.
forget-paused = Die Moderation hat deine Trinkgelder und Bitten angehalten, bis { $until }. Danach kann ich dich vergessen.
forget-asked = { $count ->
    [one] Eine Frage zwischen dir und jemandem ist noch offen.
   *[other] { $count } Fragen zwischen dir und anderen sind noch offen.
 } Antworte zuerst ({ $me }), oder warte, oder lass sie verfallen. { $buttons }
donate-button = Der Kasse geben
leave-button = Verfallen lassen
which-of-several = { $count ->
    [2] So heißen hier zwei.
   *[other] So heißen hier { $count }.
 } Wen meinst du? { $buttons }
called-on = { $name } auf { $platform }
called-from-the-start = { $name }, von Anfang an hier
called-since-today = { $name }, seit heute hier
called-since = { $name }, hier seit { $day }
called-number = { $name }, Nummer { $number }
me-roles = Deine Rollen hier: { $roles }.

## Commands

command-help = Sieh, was du hier tun kannst.
    .about = welcher Befehl; ohne Angabe alle
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
command-balance = Sieh, was du hast und was du geben kannst.
    .details = Die Antwort siehst nur du. Was andere haben, geht nur sie etwas an, solange die Moderation es nicht für alle öffnet; wer die Kasse führt, darf nachsehen, und das wird aufgeschrieben.
    .member = wessen Stand; ohne Angabe deiner
command-me-show = Sieh deinen Stand, was auf deine Antwort wartet und worum du andere gebeten hast.
command-me-history = Sieh, was gekommen und gegangen ist, zehn Zeilen je Seite, das Neueste zuerst.
    .page = welche Seite; 1 ist die neueste
command-yes = Sag Ja oder Nein zu dem, was ich dich gefragt habe.
    .details = Ein einfaches Ja gilt der neuesten Frage, die du hier in den letzten zehn Minuten gesehen hast. Für jede andere drück ihren Knopf, antworte auf sie oder nenn ihre Nummer: yes 3.
    .reference = welche Frage, mit ihrer Nummer
command-no = Sag Nein zu dem, was ich dich gefragt habe.
    .reference = welche Frage, mit ihrer Nummer
command-cancel = Beende, wonach ich dich gerade frage.
command-config-show = Sieh, was für diesen Raum gesetzt ist und was von Haus aus gilt.
command-config-set = Ändere eine Einstellung dieses Raums.
    .details = Der Raum erfährt, was vorher galt und was jetzt gilt.
    .key = welche Einstellung
    .value = was gelten soll
    .rooms = dieser Raum, oder alle der Gemeinschaft
command-currency-show = Sieh, was die Währung ist, welche Grenzen sie hat, wie viel es gibt und ob die Summe stimmt.
command-currency-set = Ändere den Namen, die Grenzen oder etwas anderes an der Währung.
    .details = Der Raum erfährt, was vorher galt und was jetzt gilt. Nachkommastellen und Modell stehen fest, sobald die Währung benutzt wird; in den ersten 14 Tagen, solange es nur Trinkgelder gab, lassen sie sich noch ändern, und alle fangen wieder bei null an.
    .field = was davon
    .value = was gelten soll; none nimmt es weg
command-currency-limit = Setze, wie weit ein Mitglied unter null gehen darf, statt der Grenze für alle.
    .details = Niemand setzt die eigene Grenze.
    .to = wessen Grenze
    .value = wie weit unter null; none heißt: wie für alle
command-currency-seal = Lege einen Teil der Währung für immer fest: Auch die Moderation kann ihn danach nicht ändern.
    .details = Auch was seine Wirkung auf anderem Weg ändern würde, geht dann nicht mehr. Ich frage, bevor ich es tue.
    .field = was davon
command-currency-mint = Präge neue Einheiten einer Währung, die ausgegeben wird, für die Kasse oder ein anderes Mitglied.
    .details = Nie mehr, als die Höchstmenge zulässt. Ich frage, bevor ich es tue.
    .amount = wie viel
    .to = wer es bekommt; ohne Angabe die Kasse
command-currency-burn = Vernichte Einheiten, die in der Kasse liegen, nie die eines Mitglieds.
    .details = Ich frage, bevor ich es tue.
    .amount = wie viel
command-role-give = Gib jemandem eine Rolle: treasurer führt die Kasse, steward hilft anderen.
    .details = Niemand gibt sich selbst eine Rolle.
    .role = welche Rolle
    .to = wer sie bekommt
command-role-take = Nimm eine Rolle zurück.
    .role = welche Rolle
    .to = wer sie hat
command-role-list = Sieh, wer die Kasse führt und wer zur Betreuung gehört.
command-mod-vouch = Bürge für jemanden, der neu ist und von da an fest dazugehört.
    .details = Dann gelten Kreditrahmen und Startbetrag wie für alle, und Abstimmungen über Geld stehen offen.
    .to = wen du kennst
command-mod-freeze = Halte die Trinkgelder und Bitten eines Mitglieds sieben Tage lang an.
    .details = Alles andere geht weiter: bekommen, zurücknehmen, zurückgeben, nachsehen, Einspruch erheben. Die Pause endet von selbst oder mit mod thaw. Verlängern kann sie nur jemand anderes aus der Moderation.
    .to = wessen Trinkgelder und Bitten
    .reason = warum; der Raum liest es
command-mod-thaw = Lass ein Mitglied wieder geben und bitten, bevor die Pause von selbst endet.
    .to = wessen Trinkgelder und Bitten
command-mod-appeal = Sag der Moderation, warum deine Trinkgelder und Bitten nicht angehalten sein sollten.
    .details = Nur die Moderation liest es. Jede Person dort kann die Pause aufheben; dass sie bleibt, entscheidet jemand anderes als die Person, die sie gesetzt hat.
    .words = was die Moderation wissen soll
command-mod-appeals = Lies, was angehaltene Mitglieder sagen, und entscheide.
command-mod-lift = Hebe die Pause auf, gegen die Einspruch erhoben wurde.
    .entry = welche Pause
command-mod-uphold = Bleib nach einem Einspruch bei der Pause; das kann nur, wer sie nicht selbst gesetzt hat.
    .entry = welche Pause
command-mod-reverse = Mach eine Gabe rückgängig, oder alle, die ein Mitglied zuletzt gemacht hat, mit einem Grund.
    .details = Nenn das Kürzel der Gabe oder antworte auf sie. Nach sieben Tagen braucht es eine zweite Person aus der Moderation, die dasselbe sagt. Niemand tut das in eigener Sache. Ich frage, bevor ich es tue.
    .entry = welche Gabe: ihr Kürzel
    .by = alles, was dieses Mitglied gegeben hat
    .since = wie weit zurück, zusammen mit by
    .reason = warum; der Raum liest es
command-mod-adjust = Bitte ein Mitglied, etwas in die Kasse zu geben, mit einem Grund.
    .details = Das Mitglied wird gefragt, und ohne sein Ja wird nichts bezahlt.
    .to = wessen Konto
    .way = in welche Richtung
    .account = welches Konto
    .amount = wie viel
    .reason = warum; der Raum liest es
command-mod-hide = Nimm die Worte einer Gabe weg: wo ich sie gesagt habe, aus Verläufen und aus meinen Büchern.
    .details = Was gegeben wurde, bleibt. Was jemand selbst in den Raum geschrieben hat, kann nur diese Person oder die Plattform löschen.
    .entry = welcher Eintrag
command-mod-pause = Halte alles Geben, Bezahlen und Zurückgeben eine Weile an, oder lass es weitergehen.
    .details = Abstimmungen und Termine laufen weiter, und was vorher vereinbart war, wird trotzdem bezahlt. Die Pause endet von selbst.
    .span = wie lange, höchstens eine Woche; oder off
command-mod-audit = Lies, was die Moderation hier getan hat, das Neueste zuerst.
    .details = Das dürfen alle: wer, was, bei wem, wann, warum, was vorher galt und was jetzt gilt.
    .page = welche Seite; 1 ist die neueste

## Codes

code-wrong = Dieser Code geht nicht: vielleicht ist er vertippt, verbraucht oder älter als zehn Minuten. Hol dort, wo er herkam, einen neuen.
code-too-many-tries = Das waren mehrere falsche Codes. Den nächsten von dir sehe ich mir { $until } an.
code-too-many-made = Das waren viele Codes in einer Stunde. Der letzte gilt noch; einen neuen gibt es später.

## Einstellungen

config-from-here = hier gesetzt
config-from-all = für alle Räume gesetzt
config-from-default = wie mitgebracht
config-changed = { $who } hat { $everywhere ->
    [0] hier
   *[other] für alle Räume
 } { $key } geändert: jetzt { $new }, vorher { $old }.
config-kept = { $count ->
    [one] { $rooms } behält den eigenen Wert.
   *[other] Diese behalten ihren eigenen Wert: { $rooms }.
 }
config-same = { $key } ist { $everywhere ->
    [0] hier
   *[other] für alle Räume
 } schon { $value }.
config-not-set = { $key } ist { $everywhere ->
    [0] für diesen Raum nicht gesetzt, hier gibt es also nichts wegzunehmen.
   *[other] nicht für alle Räume gesetzt, es gibt also nichts wegzunehmen.
 }
config-no-value = Sag, was gelten soll, etwa { $example }
config-nothing-to-undo = Hier gibt es keine Änderung, die sich zurücknehmen ließe.
config-undone-already = Diese Änderung ist schon zurückgenommen.
config-changed-since = { $key } wurde seitdem wieder geändert; nimm zuerst diese Änderung zurück.
config-copy-same = In { $room } ist nichts gesetzt, was hier nicht auch gesetzt wäre.
room-unknown = Einen Raum namens „{ $given }“ gibt es in dieser Gemeinschaft nicht: { $rooms }
room-several = Mehrere Räume heißen „{ $given }“. Sag, welcher: { $rooms }
zone-not-set = noch nicht gesetzt
zone-unknown = Die Zeitzone „{ $given }“ kenne ich nicht. Sie besteht aus Gegend und Stadt: Europe/Berlin, America/Lima, Asia/Tokyo
zone-first = Das geschieht zu einer Tageszeit. Sag mir darum zuerst, wo ihr seid: { $example }
hours-unreadable = „{ $given }“ kann ich nicht als Stunden lesen. Schreib sie wie 22-8, oder off.
announce-default = der erste Raum
announce-not-here = Hier rede ich mit dir allein. Sag es im Raum, oder nenne den Raum.
tips-off = Trinkgelder sind hier ausgeschaltet. Die Moderation kann sie einschalten: { $set }
requests-off = Bitten sind hier ausgeschaltet. Die Moderation kann sie einschalten: { $set }

## Räume

list-or = { " " }oder{ " " }
platform-matrix = Matrix
platform-discord = Discord
platform-console = Terminal

undecided-question = Dieselbe Gruppe wie { $name }? { $buttons }
undecided-same = Dieselbe Kasse
undecided-same-as = Wie { $name }
undecided-own = Eine eigene
undecided-wait = Hier führe ich noch keine Bücher: erst sagt mir die Moderation, ob das dieselbe Gruppe wie { $name } ist. { $same }, oder { $own }
undecided-not-you = Das beantwortet, wer diesen Raum und { $name } moderiert.
undecided-closed-same = Dieselbe Gruppe wie { $name }: ja.
undecided-closed-own = Dieser Raum hat eine eigene Kasse.

room-list = Diese Räume sind { $name }, mit einer Kasse:
room-line = { $room } ({ $platform })
room-line-home = { $room } ({ $platform }), der erste Raum
room-code = Sag das innerhalb von 10 Minuten im anderen Raum: { $command }
room-code-either = Sag das innerhalb von 10 Minuten im anderen Raum: { $command }  oder auf Discord: { $discord }
room-joined = Von jetzt an ist auch das { $name }: dieselbe Kasse, dieselben Mitglieder.
room-joined-home = { $room } gehört von jetzt an zu uns: dieselbe Kasse, dieselben Mitglieder.
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
room-decided = Das ist schon entschieden: dieser Raum ist { $name }.
room-in-private = Das betrifft einen Raum, sag es also dort.
room-home-already = Dieser Raum ist schon der erste. Der Code gilt weiter.
room-recovered = { $who } hat diesen Raum mit dem Rettungscode zum ersten Raum von { $name } gemacht.
room-recover-elsewhere = Dieser Raum hat eigene Bücher. Nimm ihn zuerst dort heraus: { $leave }
recovery-code = Der Rettungscode. Bewahr ihn auf, wo nur du ihn lesen kannst; mit ihm bekommt diese Gemeinschaft einen neuen ersten Raum, wenn der jetzige verloren geht: { $code }
recovery-again = Dieser Code ist verbraucht. Ein neuer: { $command }
room-bridged = { $who } hat gesagt, dass dieser Raum und { $room } durch eine Brücke eins sind: was ich hier frage, lässt sich auch dort beantworten.
room-bridged-ended = { $who } hat gesagt, dass dieser Raum und der andere wieder zwei sind.
room-bridged-already = Dieser Raum und { $room } sind schon eins.
room-not-bridged = Dieser Raum ist mit keinem anderen verbunden.

## Einrichten

setup-ask-name = Wie heißt euer Geld? { $buttons }  oder: { $example }
setup-ask-kind = Ist es für Dank, für Stunden, oder steht es für echtes Geld, das eingezahlt wird? { $buttons }  oder: { $example }
setup-kind-thanks = Dank
setup-kind-hours = Stunden
setup-kind-money = Echtes Geld
setup-kind-used = Es ist schon etwas gebucht, darum bleibt es bei { $model }.
setup-ask-purse = Wer kümmert sich um die Kasse? Die Moderation, bis jemand bestimmt ist. { $buttons }  oder: { $example }
setup-purse-moderators = Die Moderation
setup-purse-named = Das sagt man so: { $example }
setup-ask-language = In welcher Sprache antworte ich? { $buttons }  oder: { $example }
setup-ask-zone = Wo seid ihr? Danach richten sich Tage und Zeiten. { $buttons }  oder: { $example }
setup-ask-announce = Wo sage ich etwas an? { $buttons }  oder: { $example }
setup-ask-done = Das ist alles. { $buttons }
setup-done-button = Fertig
setup-done = { $who } hat { $name } eingerichtet.
setup-summary = Geld: { $currency }, { $model }. Sprache: { $language }. Zeitzone: { $zone }. Ansagen: { $announce }.
setup-is-mutual = auf Kredit gegeben, im Rahmen, den alle haben
setup-is-issued = von der Moderation ausgegeben, wenn eingezahlt wird, und niemand geht unter null
setup-later = Alles davon lässt sich ändern: { $config }, { $currency }

## Trinkgeld durch Reaktionen

tip-emoji-gives = { $emoji } gibt { $amount }
tip-emoji-set = { $who }: { $given }, von jetzt an. Vorher: { $old }.
tip-emoji-unreadable = „{ $given }“ kann ich nicht lesen. Schreib jedes Emoji mit dem, was es gibt: 🪙=1 🎉=5, oder off. ✅, ❌, ↩️ und Zahlen bedeuten schon etwas.

## Was seine Zeit hat

digest = In den Büchern { $entries ->
    [one] steht bisher ein Eintrag
   *[other] stehen bisher { $entries } Einträge
 }. Wer diese Zeile aufhebt, kann später prüfen, dass keiner geändert wurde:
weekly-line = { $weeks ->
    [one] In der letzten Woche
   *[other] In den letzten { $weeks } Wochen
 } { $people ->
    [one] hat eine Person
   *[other] haben { $people } Personen
 } { $amount } gegeben, in { $gifts ->
    [one] einer Gabe
   *[other] { $gifts } Gaben
 }.

## Schutz

too-fast = Das war viel auf einmal. In einer Minute antworte ich dir wieder.
requests-too-many = So viele kannst du nicht auf einmal bitten: bis zu { $most }.
requests-open = Du hast schon { $count ->
    [one] eine Bitte
   *[other] { $count } Bitten
 } offen{ $newcomer ->
    [0] { "" }
   *[other] , und mehr geht nicht, solange du hier neu bist
 }. Warte auf eine Antwort, oder nimm eine zurück: request cancel
requests-open-to = Du hast { $to } schon { $most } Mal gebeten. Warte auf eine Antwort.
requests-open-theirs = { $to } hat gerade viele offene Fragen. Versuch es später noch einmal.
cooldown-wait = Eins nach dem anderen: du kannst in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
 } wieder geben.
cooldown-wait-until = Eins nach dem anderen: bis { $until } musst du noch warten.
cooldown-unreadable = „{ $given }“ kann ich nicht als Dauer lesen. Schreib sie wie 30s oder 5m, oder off.

command-setup = Richte mich in einer Minute ein: ich frage ein paar Dinge, und alles lässt sich später ändern.
    .details = Am Ende steht, was gilt, und ein Rettungscode. Mit setup code bekommst du einen neuen.
    .step = welcher Schritt
    .answer = was gelten soll
command-config-reset = Setze eine Einstellung zurück: hier wie für alle Räume, mit rooms=all wie mitgebracht.
    .key = welche Einstellung
    .rooms = dieser Raum, oder alle der Gemeinschaft
command-config-undo = Nimm die letzte Änderung einer Einstellung zurück; noch einmal, die davor.
    .change = welche Änderung; ohne Angabe die letzte
command-config-copy = Setze hier, was in einem anderen Raum dieser Gemeinschaft gesetzt ist, und sonst nichts.
    .room = der Raum, aus dem es kommt
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
command-me-link = Mach deine Konten auf zwei Plattformen zu einem Mitglied.
    .details = Ich gebe dir einen Code; sag ihn mir innerhalb von zehn Minuten von deinem anderen Konto aus, und sag auf beiden Seiten Ja. Von da an hast du einen Stand und einen Verlauf. Kreditrahmen werden nicht zusammengezählt.
    .code = der Code von deinem anderen Konto; ohne Angabe bekommst du einen
command-me-unlink = Lass ein anderes deiner Konten wieder seinen eigenen Weg gehen.
    .details = Stand, Kreditrahmen und Verlauf bleiben bei dem Konto, von dem du das sagst; das andere fängt neu an.
    .account = welches deiner anderen Konten, wenn du mehrere hast
command-me-privacy = Sieh und bestimme, was andere von dir sehen, und lies, was ich behalte.
    .details = balance off: Nur wer die Kasse führt, darf nachsehen, und das wird aufgeschrieben; sonst niemand, auch wo die Gemeinschaft es erlaubt. pings off: Ich rufe dich nicht. tips off: Niemand gibt dir etwas, bittet dich darum oder teilt Regen mit dir. block: dasselbe für ein einzelnes Mitglied, das davon nichts erfährt.
    .what = balance, pings, tips; block oder unblock für jemanden
    .value = on oder off
    .who = wen du blockierst oder nicht mehr
command-me-language = Wähl die Sprache, in der ich mit dir allein spreche.
    .to = welche; ohne Angabe die des Raums
command-me-export = Lies alles, was ich hier von dir behalte: wer du für mich bist, und jeden Eintrag mit seinen Worten.
    .page = welche Seite deiner Einträge
command-me-forget = Lass hier deinen Namen, deine Konten und die Worte zu deinen Gaben löschen.
    .details = Was gebucht ist, bleibt unter einer Nummer, die für niemanden steht. Was du hast, geht an die Kasse oder an jemanden, den du nennst, oder du wartest und gibst es zuerst aus. Es lässt sich nicht rückgängig machen.
    .how = donate: was du hast, geht an die Kasse; anyway: offene Fragen verfallen
    .to = wer bekommt, was du hast
command-mod-same = Frag zwei Konten, ob sie dieselbe Person sind.
    .details = Beide werden gefragt, und nur wenn beide Ja sagen, werden sie ein Mitglied.
    .one = ein Konto
    .other = das andere Konto
