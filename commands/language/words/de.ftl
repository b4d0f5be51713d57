# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
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
arrival-setup = Einrichten
arrival-help = Hilfe

## Understanding what was typed

did-you-mean = Meintest du: { $command }   { $button }
wish-which = Was davon meinst du? { $buttons }
wish-unknown = Ich weiß nicht, was ich tun soll. { $buttons }
wish-maybe = Ich bin nicht sicher, was du meinst. Vielleicht das: { $buttons }
wish-in-short = Ich bin nicht sicher, was du damit meinst, also habe ich nichts getan. Sag es kurz: { $command }
wish-help = Zeig, was du kannst
wish-balance = Zeig mein Guthaben
welcome = Gern.
unknown-command = „{ $word }“ kenne ich nicht. { $help } zeigt, was ich kann.
group-of-commands = Diese kenne ich: { $commands }
too-many-words = Mit „{ $extra }“ kann ich dort nichts anfangen. So geht es: { $usage }
usage = So geht es: { $usage }
setting-near = „{ $given }“ kenne ich dort nicht. Meinst du { $meant }? Wörter mit einem = darin stehen in Anführungszeichen.
setting-unknown = „{ $given }“ kenne ich dort nicht. Es gibt: { $known }.
setting-twice = { $given }= steht zweimal da. Schreib es einmal.
not-a-choice = „{ $given }“ kenne ich hier nicht. Möglich ist: { $choices }
not-a-whole-number = Statt „{ $given }“ brauche ich eine ganze Zahl von { $least } bis { $most }.
too-long = Das ist länger, als ich behalten kann: bis zu { $most } Zeichen.
who = Ich brauche einen oder mehrere Namen, zum Beispiel { $example }.
nobody-called = Ich kenne hier niemanden namens { $name }.
several-called = { $name } heißen hier mehrere. Erwähne, wen du meinst, oder antworte auf eine Nachricht der Person.
the-bot = Das bin ich. Ich führe die Bücher und habe selbst nichts.
bridged-face = { $name } wird hier nur von einer Brücke gezeigt, der ich bei Namen nicht traue; ein Konto gibt es dafür nicht. Gib Menschen, die selbst hier sind.
one-person = Das geht nur mit einer Person auf einmal, zum Beispiel { $example }
payee-unknown = Ich kenne hier niemanden namens { $name }. Einen Fonds schreibst du fund:{ $name }, und jemanden von außen outside:"{ $name }".
payee-nameless = Sag in Anführungszeichen, wer bezahlt wird: outside:"printer"
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
doubt-one-alone = Sind das { $amount }{ $memo }? { $buttons }
doubt-amounts-alone = Wie viel? { $buttons }
doubt-no-amount-alone = Wie viel? { $buttons }  oder sag es vor dem Rest: { $example }
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
ask-one-of = Was davon? { $buttons }
ask-which-line = { $question } { $yes } { $no }
ask-changed = Seit meiner Frage hat sich etwas geändert.
ask-declined = Dann bleibt es, wie es ist.
late-ask =
    Das hast du gesagt, während ich weg war, darum habe ich es noch nicht getan: { $commands }. Soll ich? { $yes } { $no }
late-away = Ich war eine Weile weg. Was inzwischen abgelaufen wäre, bleibt offen bis { $until }.
late-unsaid = Das kam verspätet an und ist vielleicht nur für mich, deshalb habe ich nichts davon behalten. Sag es noch einmal, wenn du dabei bleibst.
rewound-told = Der Server dieses Raums wurde aus einer Sicherung wiederhergestellt. Was hier zwischen dem { $since } und dem { $until } gesagt wurde, kann im Raum fehlen. In meinen Büchern ist nichts davon rückgängig: { $history } zeigt dir deins. Wer dasselbe noch einmal über Geld sagt, wird erst gefragt.
rewound-again = Der Raum hat es vergessen, aber das habe ich schon getan: { $entry }. Soll ich es noch einmal tun? { $buttons }

## Tips

tip-given = { $giver } gibt { $receiver } { $amount }{ $memo }.{ $undo }
tip-given-each = { $giver } gibt { $receivers } je { $amount }{ $memo }.{ $undo }
tip-shared = { $giver } teilt { $amount } auf{ $memo }: { $parts }.{ $undo }
over-limit = { $possible ->
    [0] Du kannst gerade nichts mehr geben. Was andere dir geben, kannst du weitergeben.
   *[other] Das ist mehr, als du gerade geben kannst: bis zu { $most }.
 }
over-limit-newcomers = { $possible ->
    [0] Wer neu hier ist, teilt sich mit den anderen Neuen einen kleinen Kredit, und der ist im Moment ausgeschöpft. Was andere dir geben, kannst du weitergeben.
   *[other] Wer neu hier ist, teilt sich mit den anderen Neuen einen kleinen Kredit. Du kannst gerade bis zu { $most } geben.
 }
over-ceiling = Das ist mehr, als { $who } hier bekommen kann. Versuch es mit einem kleineren Betrag.
over-ceiling-wait = Du wolltest { $who } heute mehrmals mehr geben, als hier geht. Wieder etwas geben kannst du am { $until }.
frozen = Die Moderation hat deine Trinkgelder und Bitten angehalten, bis { $until }. Wenn du das falsch findest: { $appeal }  oder: { $typed }
too-large = So weit kann ich nicht zählen. Bitte nimm einen kleineren Betrag.
time-today = heute, { $clock } Uhr
time-tomorrow = morgen, { $clock } Uhr
time-day = { $day }, { $clock } Uhr
span-days = { $count ->
    [1] einen Tag
    [2] zwei Tage
    [3] drei Tage
   *[other] { $count } Tage
 }
span-hours = { $count ->
    [1] eine Stunde
    [2] zwei Stunden
   *[other] { $count } Stunden
 }
span-minutes = { $count ->
    [1] eine Minute
    [2] zwei Minuten
   *[other] { $count } Minuten
 }
span-seconds = { $count ->
    [1] eine Sekunde
    [2] zwei Sekunden
   *[other] { $count } Sekunden
 }

## Taking back and returning

undo-already = Das ist schon zurückgegeben.
not-theirs-now = Von { $who } kann das gerade nicht zurückkommen.
asks-you = { $who }, { $asker } bittet dich um etwas. { $show }
show-button = Zeigen

## Asking somebody

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
edit-stands = Ich halte mich an die erste Fassung dieser Nachricht; ein Bearbeiten ändert nichts. Was anders werden soll, sag in einer neuen.
edit-anew = Ein Bearbeiten bewirkt hier nichts. Sag es in einer neuen Nachricht.
deleted-stands = Die Nachricht ist weg; was sie bewirkt hat, bleibt.
unread = { $who }, ich konnte nicht lesen, was du geschrieben hast: Der Schlüssel dazu kam nicht bei mir an. Wenn es für mich war, sag es bitte noch einmal.
private-undeliverable = { $who }, ich habe etwas für dich allein. Öffne einen direkten Chat mit mir und sag: me
room-undeliverable = Das konnte ich im Raum nicht sagen, darum liest du es hier:

## In private

no-community = Ich kenne dich noch aus keinem Raum. Sag zuerst etwas zu mir in einem Raum, in dem wir beide sind.
which-community = Wir sind zusammen in mehr als einem Raum: { $names }. Sag zuerst, welchen du meinst, zum Beispiel: { $example }
in-community = { $name }:

## Rain

rain-off = Regen ist hier aus. Die Moderation kann ihn einschalten: { $set }

## Currency, moderation, settings

over-cap = Das ist mehr, als die Höchstmenge zulässt. So viel geht noch: { $left }.
over-treasury = In der Kasse ist weniger: { $most }.
locale-unknown = „{ $given }“ kenne ich nicht. Ich brauche eine Sprache, oder eine Sprache und ein Land: de, de-AT, pt-BR
prefixes-count = Es kann ein bis { $most } Präfixe geben, mit Leerzeichen dazwischen: ! /
prefix-unreadable = „{ $prefix }“ kann kein Präfix sein. Ein Präfix besteht aus ein oder zwei Zeichen, etwa ! oder ?, aber nicht # oder @.

## Roles and moderation

for-treasurers = Das kann nur, wer die Kasse führt. Diese Rolle vergibt die Moderation von { $home }.
for-home-moderator-or-treasurers = Das kann nur die Moderation von { $home } oder wer die Kasse führt.
for-stewards = Das kann nur, wer zur Betreuung gehört. Diese Rolle vergibt die Moderation von { $home }.
for-holders = Das kann nur, wer die Kasse führt oder Geld von außen aufbewahren soll.
appeal-button = Einspruch
paused = Die Moderation hat hier alles Geben und Zurücknehmen angehalten, bis { $until }. Abstimmungen und Termine laufen weiter.
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
discord-room-by-name = mit Namen: ein Raum der Gemeinschaft, der nicht auf Discord ist
discord-one-more = noch jemand: { $hint }
discord-form-lacks = Es fehlt noch: { $what }.
discord-form-again = Ausfüllen
discord-outside = oder wer nicht hier ist, etwa eine Druckerei, bei Geld von außen
discord-fund = oder der Fonds, in den es gelegt wird
press-not-yours = Das war eine Frage an jemand anderen, oder sie ist nicht mehr offen.
never-seen = Jemand namens { $name } war noch in keinem Raum, in dem ich bin. Sieh dir den Namen noch einmal an, oder erwähne die Person.
never-seen-sure = Jemand namens { $name } war noch in keinem Raum, in dem ich bin. Stimmt der Name? { $buttons }
chat-in-clear = Dieser Chat ist nicht verschlüsselt, wer seine Server betreibt, kann also mitlesen. Schalte die Verschlüsselung in seinen Einstellungen ein oder beginne einen verschlüsselten Chat mit mir, dann mache ich dort weiter.

## Rooms and members

privacy-balance-off = Deinen Stand siehst nur du. Nur wer die Kasse führt, darf nachsehen, und das steht dann in mod audit.
privacy-pings-off = Ich erwähne dich nicht mehr; was dich betrifft, findest du, wenn du nachsiehst.
privacy-tips-off = Niemand kann dich um etwas bitten oder dir etwas geben, das dir nicht zusteht.
forgotten-called = Jemand, den du meinst, steht nicht mehr in meinen Büchern. Das ändert sich erst, wenn diese Person mir etwas sagt.
which-of-several = { $count ->
    [2] So heißen hier zwei.
   *[other] So heißen hier { $count }.
 } Wen meinst du? { $buttons }
called-on = { $name } auf { $platform }
called-from-the-start = { $name }, von Anfang an hier
called-since-today = { $name }, seit heute hier
called-since = { $name }, hier seit { $day }
called-number = { $name }, Nummer { $number }

## Codes

code-wrong = Dieser Code geht nicht: vielleicht ist er vertippt, verbraucht oder älter als zehn Minuten. Hol dort, wo er herkam, einen neuen.
code-too-many-tries = Das waren mehrere falsche Codes. Den nächsten von dir sehe ich mir am { $until } an.
code-too-many-made = Das waren viele Codes in einer Stunde. Der letzte gilt noch; einen neuen gibt es später.

## Einstellungen

room-unknown = Einen Raum namens „{ $given }“ gibt es in dieser Gemeinschaft nicht: { $rooms }
room-not-talked-in = In diesem Kanal hat noch niemand mit mir gesprochen, also habe ich für ihn nichts. Ich kenne: { $rooms }
room-several = Mehrere Räume heißen „{ $given }“. Sag, welcher: { $rooms }
zone-not-set = noch nicht gesetzt
zone-unknown = Die Zeitzone „{ $given }“ kenne ich nicht. Sie besteht aus Gegend und Stadt: Europe/Berlin, America/Lima, Asia/Tokyo
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
undecided-wait = Hier führe ich noch keine Bücher: Erst sagt mir die Moderation, ob das dieselbe Gruppe wie { $name } ist. { $same }, oder { $own }
undecided-not-you = Das beantwortet, wer diesen Raum und { $name } moderiert.
undecided-closed-same = Dieselbe Gruppe wie { $name }: ja.
undecided-closed-own = Dieser Raum hat eine eigene Kasse.
room-joined = Von jetzt an ist auch das { $name }: dieselbe Kasse, dieselben Mitglieder.
room-joined-home = { $room } gehört von jetzt an zu uns: dieselbe Kasse, dieselben Mitglieder.

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

## Bilder in Worten

chart-beside = Was es zeigt, steht daneben in Worten.
chart-bar = { $label }: { $figure }
chart-round = Runde { $round }: { $figures }.
chart-nobody-has = niemand { $figure }
chart-in = Drin: { $options }.
chart-out = Heraus: { $options }.
chart-moved = { $options } gibt weiter: { $moves }.
chart-move = { $figure } an { $option }
chart-move-nobody = { $figure } an niemanden
chart-pairs = Wie viele das eine vor das andere setzten:
chart-row-and-column = Jede Zahl: wie viele die Zeile vor die Spalte setzten.
chart-before = { $option } vor: { $figures }
chart-order = Der Reihe nach: { $order }
chart-board = { $count ->
    [one] { $count } Runde.
   *[other] { $count } Runden.
 }
chart-paid = gezahlt { $rounds }
chart-late = spät gezahlt { $rounds }
chart-missing = nicht gezahlt { $rounds }
chart-due = noch offen { $rounds }
chart-receives = bekommt { $rounds }
chart-not-asked = in keiner Runde
chart-span = { $label }: { $income } ein, { $spending } aus
chart-income = ein
chart-spending = aus
chart-nobody = niemand
chart-is-paid = gezahlt
chart-is-late = spät gezahlt
chart-is-missing = nicht gezahlt
chart-is-due = noch offen
chart-is-receives = bekommt
wish-for-moderators = Das macht die Moderation von { $home } mit { $command }
