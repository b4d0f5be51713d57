# The words of the common purse.

## See it and fill it

treasury-holds = In der Kasse: { $held }{ $some ->
    [0] .
   *[other] , davon vorgemerkt: { $reserved }. Frei: { $free }.
 }
treasury-month = Diesen Monat kam herein: { $came }. Hinaus ging: { $went }.
treasury-currency = Die Währung: { $said }
treasury-mutual = gegenseitiger Kredit, der beim Geben entsteht. So weit unter null können alle gehen: { $limit }.
treasury-issued = ausgegeben, ohne Höchstmenge; niemand geht unter null.
treasury-capped = ausgegeben, höchstens { $cap }; niemand geht unter null.
treasury-ceiling = Wer so viel hat, kann nichts mehr bekommen: { $ceiling }.
treasury-sealed = Versiegelt: { $fields }.
treasury-more = Mehr: { $more }. Eine Ausgabe vorschlagen: { $propose }
treasury-give-button = { $amount } in die Kasse geben
give-where = „{ $words }“: Geht es dorthin, oder ist es dafür? { $buttons }
give-fund-button = In den Fonds { $fund }
give-goal-button = Für das Ziel { $goal }
give-treasury-button = In die Kasse
treasury-given = { $who } hat { $some ->
    [0] in die Kasse
   *[other] in den Fonds { $fund }
 } gegeben: { $amount }{ $memo }.  { $reference }
treasury-in-funds = In Fonds: { $funds }. In keinem: { $rest }.
treasury-in-fund = { $fund } { $held }
treasury-empty = In die Kasse ist noch nichts gekommen.
treasury-empty-but = In der Währung von hier ist noch nichts in { $some ->
    [0] die Kasse
   *[other] den Fonds { $fund }
 } gekommen. Geld von außen: { $typed }
treasury-line-donate = von { $who }{ $some ->
    [0] {""}
   *[other] {" "}in { $fund }
 }{ $memo } { $reference }
treasury-line-adjust = von { $who }{ $memo } { $reference }
treasury-line-mint = neu geprägt { $reference }
treasury-line-burn = vernichtet { $reference }
treasury-line-import = von früher mitgebracht { $reference }
treasury-line-grant = Förderungen an { $who } { $reference }
treasury-line-payout = Gebühr eines Sparkreises { $reference }
treasury-line-spend = an { $who }{ $some ->
    [0] {""}
   *[other] {" "}aus { $fund }
 }{ $memo } { $reference }
treasury-line-move = { $between ->
    [1] aus der Kasse in { $taker }
    [2] aus { $giver } in die Kasse
   *[other] aus { $giver } in { $taker }
 } { $reference }
treasury-report = { $month }: Am Anfang war { $some ->
    [0] in der Kasse
   *[other] im Fonds { $fund }
 }: { $held }.
treasury-chart = Was hereinkam und hinausging
treasury-kind-donate = Gespendet, herein
treasury-kind-adjust = Auf Bitte der Moderation eingezahlt
treasury-kind-mint = Neu geprägt, herein
treasury-kind-burn = Vernichtet, hinaus
treasury-kind-import = Von früher mitgebracht, herein
treasury-kind-spend = Nach Beschluss ausgegeben, hinaus
treasury-kind-grant = Förderungen, hinaus
treasury-kind-payout = Gebühren von Sparkreisen, herein
treasury-kind-move = { $came ->
    [1] Hierher verschoben, herein
   *[other] Woandershin verschoben, hinaus
 }
treasury-report-item = { $number }: { $amount } an { $to }{ $memo }.
treasury-report-end = Am Ende war darin: { $held }.
treasury-report-now = Jetzt ist darin: { $held }.
treasury-nothing-then = Damals hat sich { $some ->
    [0] in der Kasse
   *[other] im Fonds { $fund }
 } nichts bewegt; darin war: { $held }.{ $others ->
    [0] {""}
   *[other] {" "}In anderem Geld: { $typed }
 }
treasury-report-others = In anderem Geld: { $typed }
treasury-months = Von einem Monat bis zu einem späteren, höchstens { $most } Monate.
treasury-month-unreadable = „{ $given }“ kann ich nicht als Monat lesen. Schreib ihn so: { $example }.
treasury-month-to-come = Dieser Monat steht nicht in meinen Büchern. Der letzte ist { $example }.

## What is proposed

spend-question = { $amount }{ $drawn } ausgeben, an { $to }{ $memo }.
drawn-fund = aus dem Fonds { $fund }
drawn-parts = in { $count } Zahlungen, { $every ->
    [0] eine pro Woche,
    [1] eine alle zwei Wochen,
   *[other] eine pro Monat,
 }
fund-question = Einen Fonds namens { $name } einrichten.
move-question = { $amount } aus der Kasse in den Fonds { $target } legen{ $memo }.
move-back-question = { $amount } aus dem Fonds { $fund } zurück in die Kasse legen{ $memo }.
move-between-question = { $amount } aus dem Fonds { $fund } in den Fonds { $target } legen{ $memo }.
close-question = Den Fonds { $fund } auflösen; was darin ist, { $amount }, geht zurück in die Kasse.
budget-question = { $some ->
    [0] Dem Fonds { $target } kein Budget mehr geben.
   *[other] Dem Fonds { $target } ein Budget von { $amount } im Monat geben.
 }
stop-question = { $begun ->
    [0] { $number } doch nicht ausführen: { $question }
   *[other] Für { $number } nichts mehr zahlen: { $question }
 }
mint-question = { $amount } für die Kasse prägen{ $memo }.
grants-question = { $amount }{ $drawn } für die Förderrunde „{ $title }“ zurücklegen, um die sich Mitglieder bewerben und über die ihr abstimmt.
grants-gifts-question = { $amount }{ $drawn } für die Förderrunde „{ $title }“ zurücklegen, um die sich Mitglieder bewerben und zu der alle geben können.
grants-thanks-question = { $amount }{ $drawn } für die Dankesrunde „{ $title }“ zurücklegen, in der alle einander Punkte geben.
burn-question = { $amount } aus der Kasse vernichten{ $memo }.
appoint-question = { $to } soll die Kasse führen.
dismiss-question = { $to } soll die Kasse nicht mehr führen.
policy-question = Wie die Kasse ausgegeben wird: { $what }
limit-question = Die Währung ändern, { $field }: { $value }.
limit-question-own = Für { $to } ändern, { $field }: { $value }.
question-again = Noch einmal über { $number }: { $question }
ask-purpose = Wofür ist es? Antworte in ein paar Worten auf diese Nachricht, oder sag: abbrechen.
ask-proposal = Welcher Vorschlag? Nenn seine Nummer, oder sag: abbrechen.
propose-ask = Das vorschlagen? { $question }
propose-button = Vorschlagen
small-by = { $alone ->
    [1] der Person, die die Kasse führt, und noch eines Mitglieds
    [2] zweier aus der Moderation, oder der einzigen Person darin und noch eines Mitglieds,
   *[other] { $count ->
        [1] einer Person, die die Kasse führt,
        [2] zweier Personen, die die Kasse führen,
       *[other] von { $count } Personen, die die Kasse führen,
     }
 }
propose-needs = { $count ->
    [one] Es geht los, sobald noch jemand es unterstützt.
   *[other] Es geht los, sobald noch { $count } es unterstützen.
 }
propose-small = Es ist eine kleine Ausgabe: Mit Zustimmung { $by } wird { $hours } Stunden später gezahlt, außer { $count ->
    [one] jemand von euch widerspricht.
   *[other] { $count } von euch widersprechen.
 }
propose-open-for = Es ist { $span } offen.
propose-wait = { $count ->
    [one] Es gilt in zwei Tagen, außer jemand von euch widerspricht.
   *[other] Es gilt in zwei Tagen, außer { $count } von euch widersprechen.
 }
propose-moderators-mint = Bis zur ersten beschlossenen Ausgabe der Kasse macht das die Moderation: { $typed }
propose-is-already = { $to } führt die Kasse schon.
propose-is-none = { $to } führt die Kasse nicht.
propose-oneself = Das bist du. Jemand anderes kann dich vorschlagen.
limit-of-all = Nur der Kreditrahmen kann für ein Mitglied anders sein; das gilt für alle: { $field }.
treasurers-too-few = Ihr habt festgelegt, dass mindestens { $count } die Kasse führen. Das ändern: { $typed }
propose-in-private = Schlag das im Raum vor, wo alle es sehen.
propose-no-purpose = Sag, wofür es ist, zum Beispiel { $example }
propose-nobody = Hier kann noch niemand über Geld abstimmen: Dafür muss man seit 14 Tagen fest dazugehören.
propose-one-open = Du hast schon einen offenen Vorschlag, { $number }. Er muss erst enden, oder du nimmst ihn zurück: { $typed }
propose-too-much = So viel ist in der Kasse nicht frei, nur: { $free }.
fund-too-much = So viel ist im Fonds { $fund } nicht frei, nur: { $free }.
propose-nothing-free = In der Kasse ist gerade nichts frei. Etwas hineingeben: { $give }
proposal-newcomer = Du bist neu hier. Sobald du fest dazugehörst, kannst du das.
proposal-wait = { $number } wurde nicht angenommen. Wer es vorgeschlagen oder unterstützt hat, wartet, bis { $until }.
proposal-head = { $number }: { $question }
proposal-asked = { $number }, vorgeschlagen von { $who }: { $question }
proposal-needs-seconds = { $count ->
    [one] Es geht los, sobald noch jemand es unterstützt, bis { $until }.
   *[other] Es geht los, sobald noch { $count } es unterstützen, bis { $until }.
 }
proposal-small = Es ist eine kleine Ausgabe: Sie braucht die Zustimmung { $by } bis { $until }, sonst wird abgestimmt.
proposal-approved = { $number }, mit Zustimmung von { $who }: { $question }
proposal-window = { $count ->
    [one] Wenn jemand von euch widerspricht, bis { $until }, wird abgestimmt;
   *[other] Wenn { $count } von euch widersprechen, bis { $until }, wird abgestimmt;
 } { $spend ->
    [0] sonst gilt es dann.
   *[other] sonst wird dann gezahlt.
 }
proposal-approve-so-far = Zugestimmt: { $who }.
proposal-object-so-far = Widersprochen: { $who }.
proposal-second-button = Unterstützen
proposal-approve-button = Zustimmen
proposal-object-button = Widersprechen
proposal-challenge = { $count ->
    [one] Wenn jemand von euch widerspricht, bis { $until }, wird ein zweites Mal abgestimmt;
   *[other] Wenn { $count } von euch widersprechen, bis { $until }, wird ein zweites Mal abgestimmt;
 } { $spend ->
    [0] sonst gilt es dann.
   *[other] sonst wird dann gezahlt.
 } { $object }  oder: { $typed }
proposal-purse = In der Kasse: { $held }, davon vorgemerkt: { $reserved }.
proposal-freed = Was dafür vorgemerkt war, ist wieder frei: { $amount }.
proposal-looks-alike = { $paid ->
    [0] Derselbe Betrag für dasselbe Mitglied ist auch in { $number } vorgeschlagen.
   *[other] Derselbe Betrag wurde demselben Mitglied schon in { $number } gezahlt.
 }
proposal-first-time = Die Kasse hat { $to } noch nie etwas gezahlt.
proposal-fresh = { $count ->
    [one] Jemand von denen, die abstimmen können, ist seit höchstens 30 Tagen dabei.
   *[other] { $count } von denen, die abstimmen können, sind seit höchstens 30 Tagen dabei.
 }
proposal-final = Genug haben dem ersten Beschluss widersprochen. Was hier herauskommt, gilt.
proposal-eased = Zuletzt haben zu wenige abgestimmt, darum genügen hier weniger als die üblichen { $count }.
proposal-is-asked = Es wartet auf Unterstützung, bis { $until }.
proposal-is-small = Es wartet auf die, die die Kasse führen, bis { $until }.
proposal-is-window = { $spend ->
    [0] Es gilt am { $until },
    [2] Es wird gezahlt, { $until },
   *[other] Es hat Zustimmung und wird gezahlt, { $until },
 } außer genug widersprechen.
proposal-is-vote = Darüber wird abgestimmt.
proposal-is-challenge = Es ist angenommen und { $spend ->
    [0] gilt
   *[other] wird gezahlt
 } am { $until }, außer genug widersprechen.
proposal-is-second = Darüber wird ein zweites Mal abgestimmt.
proposal-is-stuck = Es ist angenommen und noch nicht ausgeführt; es lässt sich noch einmal versuchen, bis { $until }.
proposal-is-round = Sie läuft, und am Ende wird verteilt.
proposal-is-called-off = Die Runde ist abgesagt.
proposal-is-running = { $paid } von { $count } Zahlungen sind geleistet; die nächste ist fällig: { $until }.
proposal-is-short = { $paid } von { $count } Zahlungen sind geleistet. Die nächste wartet; ich versuche sie noch bis { $until }.
proposal-is-stopped = { $count ->
    [1] Es wurde gestoppt und wird nicht ausgeführt.
   *[other] Nach { $paid } von { $count } Zahlungen wurde es beendet.
 }
proposal-is-paid = Es ist gezahlt.
proposal-is-done = Es ist erledigt.
proposal-is-failed = Es wurde nicht angenommen.
proposal-is-withdrawn = Es wurde zurückgenommen.
proposal-is-lapsed = Seine Zeit ist um.
proposal-is-forgotten = Es ist vorbei, denn für wen es war, wurde hier vergessen.
proposal-is-over = Es kam zu spät: Was es stoppen sollte, ist schon vorbei.
proposal-paid = { $number }: Die Kasse hat { $to } gezahlt: { $amount }{ $memo }.  { $reference }
proposal-done = { $number } ist erledigt: { $question }  { $reference }
proposal-round = { $number } ist beschlossen, und die Runde beginnt.
proposal-stuck = { $number } ist angenommen und nicht ausgeführt: { $question } { $reason } Noch einmal versuchen, bis { $until }: { $typed }
part-paid = { $number }: Die Kasse hat { $to } gezahlt: { $amount }{ $memo }, { $paid } von { $count }. Die nächste Zahlung: { $until }.  { $reference }
part-paid-last = { $number }: Die Kasse hat { $to } gezahlt: { $amount }{ $memo }, die letzte von { $count } Zahlungen.  { $reference }
part-short = { $number } pausiert: { $question } { $reason } Ich versuche es jeden Tag, bis { $until }.
proposal-unhindered = Es steht nichts mehr im Weg: { $typed }
part-unhindered = Es steht nichts mehr im Weg; ich versuche es binnen eines Tages wieder.
proposal-over-stopped = { $number } wurde beendet: { $question }
proposal-cannot-short = Für die nächste Zahlung ist nicht genug frei.
proposal-cannot-there = Einen Fonds mit diesem Namen gibt es schon.
proposal-cannot-closed = Diesen Fonds gibt es nicht mehr.
proposal-cannot-in-use = Ein Teil davon ist vorgemerkt.
proposal-cannot-over = Es ist schon vorbei.
proposal-cannot-gone = Um wen es geht, ist in keinem unserer Räume.
proposal-cannot-paused = Die Moderation hat gerade alle Zahlungen angehalten.
proposal-cannot-cap = Es gäbe mehr als die Höchstmenge.
proposal-cannot-already = Es ist schon so.
proposal-cannot-few = Es würden weniger die Kasse führen, als ihr festgelegt habt.
proposal-cannot-floor = Es passt nicht zu dem, was seitdem festgelegt wurde.
proposal-cannot-supply = Es ist inzwischen mehr davon im Umlauf.
proposal-still-cannot = { $number } lässt sich noch nicht ausführen. { $reason } Noch einmal versuchen geht, bis { $until }.
proposal-nobody = { $number } ist nicht entschieden, weil niemand darüber abstimmen konnte: { $question }
proposal-over-withdrawn = { $number } wurde zurückgenommen: { $question }
proposal-over-lapsed = { $number } ist vorbei, weil die Zeit um ist: { $question }
proposal-over-forgotten = { $number } ist vorbei, denn für wen es war, wurde hier vergessen: { $question }
proposal-over-over = { $number } kam zu spät, denn was es stoppen sollte, ist schon vorbei: { $question }
proposal-goes-on = Ich war eine Weile weg, darum läuft { $number } weiter bis { $until }.
proposal-kept-on = Alle Zahlungen sind angehalten, darum bleibt { $number } bestehen bis { $until }.
proposal-paused = { $who } hat { $number } angehalten bis { $until }: { $question } Wer es stoppen will, widerspricht: { $typed }
proposal-listed = { $number }: { $question } { $now }
proposal-noted-second = Du unterstützt { $number }.
proposal-noted-approve = Du hast { $number } zugestimmt.
proposal-noted-object = Dein Widerspruch zu { $number } ist notiert.
proposal-noted-challenge = Dein Widerspruch zu { $number } ist notiert.
no-such-proposal = Es gibt keinen Vorschlag { $number }. { $list } zeigt, welche es gibt.
no-proposal = Nichts ist vorgeschlagen, und in den letzten 30 Tagen war nichts. Eine Ausgabe vorschlagen: { $new }
proposal-not-now = Das geht mit { $number } jetzt nicht. { $now }
proposal-own = { $number } ist von dir oder über dich: Darüber entscheiden andere.
proposal-receiver = { $number } zahlt an dich: Darüber entscheiden andere.
proposal-already = Das hast du bei { $number } schon getan.
proposal-paused-once = { $number } wurde schon angehalten. Mitglieder können widersprechen; tun es genug, wird abgestimmt.
proposal-new-treasurer = Du führst die Kasse noch keine Woche. Zustimmen kannst du ab { $until }.
proposal-moderators-first = Bis jemand die Kasse führt, stimmt die Moderation zu. Wo nur eine Person moderiert, ist sie zuerst dran; dann genügt noch ein Mitglied.
proposal-not-voting = Dafür muss man seit 14 Tagen fest dazugehören.
proposal-not-on-roll = Das ist für die { $count }, die in { $number } abstimmen konnten.
proposal-not-yours = Nur wer { $number } vorgeschlagen hat, kann es zurücknehmen.
proposal-voted-on = Bei { $number } sind schon Stimmen da, darum läuft es weiter bis { $until }.

## Funds

ask-fund = Welcher Fonds? Antworte mit seinem Namen auf diese Nachricht, oder sag: abbrechen.
ask-fund-name = Wie heißt der Fonds? Antworte mit einem Namen auf diese Nachricht, oder sag: abbrechen.
fund-line = { $fund }: { $held }{ $some ->
    [0] .
   *[other] , davon vorgemerkt: { $reserved }.
 }
fund-line-budget = { $fund }: { $held }{ $some ->
    [0] .
   *[other] , davon vorgemerkt: { $reserved }.
 } Vom Budget von { $budget } ist diesen Monat noch übrig: { $left }.
fund-rest = In keinem Fonds: { $held }{ $some ->
    [0] .
   *[other] , davon vorgemerkt: { $reserved }.
 }
fund-none = Es gibt noch keine Fonds, die Kasse ist eins. Einen einrichten: { $new }
fund-opened = Es gibt jetzt einen Fonds: { $fund }. Etwas hineingeben: { $give }. Vorschlagen, dass die Kasse ihn füllt: { $move }
fund-closed = Den Fonds { $fund } gibt es nicht mehr; er war leer.
fund-empty = In diesen Fonds ist noch nichts gekommen.
fund-unknown = Es gibt keinen Fonds „{ $given }“. { $list } zeigt, welche es gibt.
fund-there = Einen Fonds { $fund } gibt es schon. { $list } zeigt alle.
fund-name = Der Name eines Fonds hat höchstens { $most } Zeichen und beginnt mit einem Buchstaben, ohne Anführungszeichen und Doppelpunkte.
fund-too-many = Es gibt schon { $most } Fonds, mehr gehen nicht. Löst zuerst einen auf.
fund-same = Das ist zweimal dasselbe. Sag, in welchen Fonds, und woraus, wenn nicht aus der Kasse.
fund-in-use = Im Fonds { $fund } sind { $held } vorgemerkt. Diese Vorschläge müssen erst enden.
fund-for-treasurers = Der Fonds { $fund } ist leer. Wer die Kasse führt, kann ihn auflösen.
budget-none = Der Fonds { $fund } hat kein Budget. Eines vorschlagen: { $new }
budget-left = { $fund } hat ein Budget von { $budget } im Monat. Diesen Monat sind { $spent } ausgegeben{ $some ->
    [0] {""}
   *[other] {" "}und { $reserved } vorgemerkt
 }; übrig: { $left }.
budget-same = So ist es beim Fonds { $fund } schon.
proposal-beyond-budget = Vom Budget von { $fund } ist diesen Monat nur noch übrig: { $left }.
parts-unreadable = „{ $given }“ kann ich nicht als Zahlungen lesen. Schreib es so: in="3 Zahlungen monatlich", wöchentlich oder alle zwei Wochen, höchstens { $most }.
parts-too-many = Für so viele Zahlungen ist das zu wenig: höchstens { $most }.
parts-no-end = Was immer wieder gezahlt wird, hat ein Ende: Sag, wie oft und wie viele Male, etwa every=month times=6, höchstens { $most }.

## Standing gifts

pledge-ask = { $amount } { $some ->
    [0] in die Kasse
   *[other] in den Fonds { $fund }
 } geben, jetzt und dann { $every ->
    [0] jede Woche
    [1] alle zwei Wochen
   *[other] jeden Monat
 }, bis du es beendest? Wenn es bei dir nicht reicht, fällt es aus, und du schuldest nichts.
propose-yes-button = Ja
pledge-begun = { $who } hat { $some ->
    [0] in die Kasse
   *[other] in den Fonds { $fund }
 } gegeben: { $amount }, und gibt das nun { $every ->
    [0] jede Woche
    [1] alle zwei Wochen
   *[other] jeden Monat
 }.
pledge-mine = { $number }: { $amount } { $some ->
    [0] in die Kasse
   *[other] in den Fonds { $fund }
 }, das nächste Mal: { $until }.
pledge-given = { $who } hat { $some ->
    [0] in die Kasse
   *[other] in den Fonds { $fund }
 } gegeben, wie { $every ->
    [0] jede Woche
    [1] alle zwei Wochen
   *[other] jeden Monat
 }: { $amount }.  { $reference }
pledge-skipped = Deine regelmäßige Gabe ({ $amount }) ist diesmal ausgefallen, { $why ->
    [1] weil die Moderation alle Zahlungen angehalten hat.
    [2] weil die Moderation deine Trinkgelder und Bitten angehalten hat.
   *[other] weil es bei dir nicht reichte.
} Du schuldest nichts; die nächste: { $until }.
pledge-stopped = Deine regelmäßige Gabe { $number } ist beendet: { $amount }.
pledge-stop-button = Beenden
pledge-none = Du hast keine regelmäßige Gabe. Eine beginnen: { $give }
pledge-not-yours = { $number } ist keine regelmäßige Gabe von dir. { $typed } zeigt, welche du hast.
pledge-too-many = Du hast schon { $most } regelmäßige Gaben. Beende zuerst eine: { $typed }

## Stopped and changed

proposal-cannot-again = Darüber wird gerade noch einmal entschieden.
proposal-why-stopped = Die Mitglieder haben es gestoppt, mit { $number }: { $why }
proposal-stop-late = { $number } wird am { $until } ausgeführt, früher als eine Abstimmung darüber enden könnte. Wer die Kasse führt, kann allen eine Woche mehr geben ({ $pause }); schneller geht ein Widerspruch: { $object }
proposal-stop-round = Die Runde endet am { $until }, vor dieser Abstimmung: Gestoppt wird sie nur, wenn alle früher abstimmen.
proposal-change-ask = { $number } so ändern? { $question }
proposal-changed = { $who } hat { $number } geändert: { $question } Vorher hieß es: { $before }{ $some ->
    [0] {""}
   *[other] {" "}Wer dafür war, zugestimmt oder widersprochen hat, wird neu gefragt.
 }
proposal-was-changed = Es wurde geändert, seit es vorgeschlagen wurde.
proposal-why-changed = { $who } hat es geändert ({ $reference }); wer es vorher unterstützt, ihm zugestimmt oder widersprochen hatte, wurde neu gefragt.
proposal-change-not-yours = Nur wer { $number } vorgeschlagen hat, kann es ändern.
proposal-change-what = Sag, was anders sein soll, etwa { $example }
proposal-change-same = So steht es in { $number } schon.
proposal-change-other = Was { $number } will, lässt sich nicht in Teilen ändern. Nimm es zurück und schlag es neu vor: { $withdraw }
proposal-change-voting = Über { $number } wird abgestimmt, so wie es da steht. Vor der ersten Stimme kannst du es zurücknehmen: { $withdraw }
setting-question = { $field } auf { $value } ändern, { $here ->
    [0] in allen Räumen
   *[other] in diesem Raum
 }.{ $means ->
    [1] {" "}Dann können alle fragen, was jemand hat, außer wo jemand Nein gesagt hat.
    [2] {" "}Dann sieht jede Person nur, was sie selbst hat.
   *[other] {""}
 }
setting-not-proposed = { $key } ändert die Moderation sofort: { $typed }
setting-same = { $key } ist schon { $value }.

## Goals

ask-goal = Wofür ist es? Antworte in ein paar Worten auf diese Nachricht, oder sag: abbrechen.
ask-which-goal = Welches Ziel? Nenn seine Nummer, oder sag abbrechen.
goal-head = Ziel { $number }: { $name }
goal-progress = { $given } von { $amount } bisher, { $percent } %{ $count ->
    [0] {""}
    [one] {""}, von einem Mitglied
   *[other] {""}, von { $count } Mitgliedern
 }.{ $some ->
    [0] {""}
   *[other] {" "}Es kommt in den Fonds { $fund }.
 }
goal-listed = Ziel { $number }: { $name }, { $given } von { $amount }.
goal-thanks = Danke an { $who }.
goal-give-button = { $amount } geben
goal-given = { $who } hat { $amount } für { $name } gegeben.
goal-given-unnamed = Du hast { $amount } für { $name } gegeben. Dein Name steht nicht auf der Nachricht; im Verlauf der Kasse steht deine Gabe wie jede andere. Um genannt zu werden: { $typed }
goal-reached = Ziel { $number } ist erreicht: { $given } für { $name }, von { $count ->
    [one] einem Mitglied
   *[other] { $count } Mitgliedern
 }. { $some ->
    [0] Es liegt in der Kasse
   *[other] Es liegt im Fonds { $fund }
 } und wird nach Beschluss ausgegeben.
goal-ended = { $who } hat Ziel { $number }, { $name }, beendet: { $given } von { $amount } sind gekommen.{ $came ->
    [0] {""}
   *[other] {" "}{ $some ->
        [0] Das bleibt in der Kasse
       *[other] Das bleibt im Fonds { $fund }
     } und wird nach Beschluss ausgegeben.
 }
goal-is-reached = Es ist erreicht.
goal-is-ended = Es ist vorbei.
goal-name = Ein Ziel hat einen Namen von höchstens { $most } Zeichen.
goal-too-many = Es gibt schon { $most } Ziele, mehr sind es nie zugleich: { $typed }
goal-none = Gerade gibt es kein Ziel. So setzt du eines: { $new }
no-such-goal = Ein Ziel { $number } gibt es nicht. { $list } zeigt, welche es gibt.
goal-own-currency = Ein Ziel ist immer in der Währung von hier: { $example }
goal-is-over = Ziel { $number }, { $name }, ist vorbei.
goal-not-yours = Ziel { $number } beendet, wer es gesetzt hat oder wer die Kasse führt.
goal-which = Es gibt mehrere Ziele. Sag, welches, etwa { $typed } Alle: { $list }
goal-alone = Eine Gabe für ein Ziel ist eine einzelne und kommt dorthin, wo seine Gaben liegen: { $give }

## Why

proposal-why-asked = { $who } hat es am { $at } vorgeschlagen.
proposal-why-second = Unterstützt von { $who }.
proposal-why-approve = Zugestimmt: { $who }.
proposal-why-pause = Für 7 Tage angehalten von { $who }.
proposal-why-object = Widersprüche, damit mehr darauf schauen: { $who }.
proposal-why-challenge = Widersprüche nach der Abstimmung: { $who }.
proposal-why-small = Es war klein genug für die, die die Kasse führen.
proposal-why-eased = Darüber wurde abgestimmt, und es genügten weniger, weil zuletzt zu wenige abgestimmt hatten.
proposal-why-wait = Eine Änderung durch die Moderation wartet zwei Tage, in denen alle widersprechen können.
proposal-why-unless = Es war klein genug, um ohne Zustimmung zu gelten, außer genug widersprechen.
proposal-why-vote = Darüber stimmten die Mitglieder ab.
proposal-why-large = Darüber stimmten die Mitglieder ab, 7 Tage und mit zwei Dritteln: Es ist ein großer Teil der Kasse.
why-parts = { $paid } von { $count } Zahlungen wurden geleistet, die letzte als { $reference }.
proposal-why-again = Ein zweites Mal wurde darüber abgestimmt, als { $number }: { $why }
proposal-why-paid = Ausgeführt am { $at }: { $reference }
proposal-why-done = Erledigt am { $at }: { $reference }
topic-treasury = Die Kasse
command-treasury-show = Sieh, was in der Kasse ist, was vorgemerkt ist und was diesen Monat kam und ging.
command-treasury-give = Gib etwas von dir in die Kasse, in einen Fonds oder für ein Ziel.
    .details = Mit every=month kommt es jeden Monat wieder, bis du es beendest. Was hineinkommt, bleibt darin: Ausgegeben wird es nur durch Beschluss der Mitglieder.
    .amount = wie viel
    .memo = der Fonds, und wofür es ist
    .fund = in welchen Fonds
    .every = immer wieder
    .goal = für welches Ziel
    .named = beim Ziel genannt
command-treasury-propose = Schlag vor, dass die Kasse jemandem etwas zahlt.
    .details = Ich zeige es dir zuerst. Kleine Ausgaben gehen an die, die die Kasse führen, alle anderen an eine Abstimmung. Was vorgeschlagen ist, bleibt vorgemerkt, bis es entschieden ist. `in="3 Zahlungen monatlich"` teilt es auf; `every=month times=6` zahlt es sechsmal. Davon ist immer eine Zahlung vorgemerkt. Geld von außen (43 USD) bezahlt, bei wem es liegt, sobald es beschlossen ist; an outside:"Druckerei" geht es an jemanden, der nicht hier ist. An fund:kiln kommt es in einen Fonds.
    .amount = wie viel
    .to = wer bezahlt wird: @ben, fund:kiln oder outside:"name"
    .purpose = wofür es ist
    .fund = aus welchem Fonds
    .in_ = in Teilen: 3 Zahlungen monatlich
    .every = der Betrag immer wieder
    .times = wie viele Male
command-treasury-history = Sieh, was in die Kasse kam und hinausging, das Neueste zuerst.
    .page = welche Seite
    .fund = von einem Fonds
    .currency = eines Geldes von außen: USD
command-treasury-report = Sieh Monate der Kasse: den Anfang, was kam und ging, das Ende.
    .details = Mit dem Namen eines Fonds die des Fonds: treasury report 2026-01 kiln. Mit einer Währung die von Geld von außen: treasury report 2026-01 USD.
    .month = Juni, 2026-01 oder 2026-01–2026-03; ohne Angabe dieser Monat
    .fund = von einem Fonds
    .currency = eines Geldes von außen: USD
command-treasury-mint = Schlag vor, dass für die Kasse geprägt wird.
    .details = Bis zur ersten beschlossenen Ausgabe macht das die Moderation.
    .amount = wie viel
    .purpose = wofür es ist
command-treasury-burn = Schlag vor, dass etwas aus der Kasse vernichtet wird.
    .details = Bis zur ersten beschlossenen Ausgabe macht das die Moderation.
    .amount = wie viel
    .purpose = wofür es ist
command-treasury-appoint = Schlag vor, wer die Kasse führt und kleinen Ausgaben mit zustimmt; oder wer eine andere Rolle hat.
    .details = Darüber wird abgestimmt. Ein Vorschlag der Moderation, wer die Kasse führt, gilt in zwei Tagen, außer genug widersprechen, bis zur ersten beschlossenen Ausgabe. holder bewahrt Geld von außen für alle auf, ohne die Kasse zu führen; steward hilft anderen.
    .to = wer die Kasse führen soll
    .role = oder eine andere Rolle
command-treasury-dismiss = Schlag vor, dass jemand die Kasse nicht mehr führt oder eine andere Rolle nicht mehr hat.
    .details = Darüber wird abgestimmt. Ein Vorschlag der Moderation gilt in zwei Tagen, außer genug widersprechen, bis zur ersten beschlossenen Ausgabe.
    .to = wer die Kasse nicht mehr führen soll
    .role = oder eine andere Rolle
command-proposal-second = Unterstütze einen Vorschlag, damit es losgeht.
    .number = die Nummer des Vorschlags
command-proposal-approve = Stimm einer kleinen Ausgabe zu, wenn du die Kasse führst.
    .details = Es braucht zwei, die die Kasse führen und die es weder vorgeschlagen haben noch bekommen.
    .number = die Nummer des Vorschlags
command-proposal-object = Widersprich einer Ausgabe, bevor sie gezahlt wird.
    .details = Tun das genug, wird über eine kleine Ausgabe abgestimmt, und über eine angenommene noch einmal.
    .number = die Nummer des Vorschlags
command-proposal-withdraw = Nimm zurück, was du vorgeschlagen hast, vor der ersten Stimme darüber.
    .number = die Nummer des Vorschlags
command-proposal-retry = Versuch noch einmal zu zahlen, was angenommen ist und nicht ging.
    .number = die Nummer des Vorschlags
command-proposal-show = Sieh, was vorgeschlagen ist und wie es steht.
    .number = die Nummer des Vorschlags
command-proposal-list = Sieh, was vorgeschlagen ist und was in den letzten 30 Tagen entschieden wurde.
policy-small = Kleine Ausgaben: bis { $one } % der Kasse für ein Mitglied und { $every } % für alle in 30 Tagen, jeweils vom niedrigsten Stand dieser Tage. Sie brauchen die Zustimmung { $by } innerhalb von { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
 }; wer vorschlägt oder bezahlt wird, stimmt nicht selbst zu.
policy-unless = Bis { $share } % für alle in 30 Tagen, vom niedrigsten Stand dieser Tage, brauchen keine Zustimmung: Es wird nach zwei Tagen gezahlt, außer genug widersprechen.
policy-no-treasurers = Niemand führt mehr die Kasse, also wird über alles abgestimmt{ $back ->
    [0] .
   *[other] , nach den üblichen Regeln und nicht nach denen, die ihr festgelegt habt.
 }
policy-vote = Über alles andere wird { $days } Tage abgestimmt. Wer jetzt abstimmen kann: { $roll }; mindestens mitmachen müssen: { $count }. { $more ->
    [0] Angenommen ist, wozu von denen, die Ja oder Nein sagen, mindestens { $share } Ja sagen.
   *[other] Angenommen ist, wozu mehr Ja als Nein sagen.
 } Mehr als ein Viertel für ein Mitglied, oder die Hälfte für alle: mindestens 7 Tage und zwei Drittel.
policy-challenge = Was entschieden ist, dem kann man { $hours } Stunden widersprechen: { $count ->
    [one] Eine Person genügt
   *[other] { $count } genügen
 } für eine Abstimmung, oder für eine zweite.
policy-mint = Prägen und vernichten: { $vote ->
    [0] die Moderation, bis die Kasse das erste Mal nach Beschluss ausgegeben wird.
   *[other] nach Abstimmung, und nur für die Kasse.
 }
policy-treasurers = Die Kasse führen: { $people }.
policy-treasurers-moderators = Bis jemand dafür bestimmt ist, führt die Moderation die Kasse.
policy-change = { $passed ->
    [0] Ändert die Moderation etwas daran, wartet es zwei Tage, in denen alle widersprechen können; ab der ersten Ausgabe ist es versiegelt, und die Mitglieder stimmen ab.
   *[other] Das ist seit der ersten Ausgabe versiegelt: Über Änderungen stimmen die Mitglieder ab.
 } Eine vorschlagen: { $typed }
policy-same = Es ist schon so: { $what }
policy-unreadable = „{ $given }“ kann ich da nicht lesen. Schreib es so: { $example }.
policy-floor-number = Das kann { $least } bis { $most } sein, was auch immer beschlossen wird.
policy-floor-two = Über 5 % der Kasse müssen immer zwei zustimmen, die die Kasse führen. Allein geht es bis 5 %, für ein Mitglied und für alle: Setz zuerst small_one und small_all auf 5.
policy-floor-all = Was für ein Mitglied klein ist, kann nicht mehr sein als das, was für alle klein ist.
policy-floor-few = Dafür müssen mindestens { $count } die Kasse führen, eine Person mehr, als zustimmen müssen.
policy-floor-half = Mit weniger als der Hälfte wird nichts angenommen. Es kann 1/2 sein, das ist mehr als die Hälfte, bis 1/1.
policy-floor-voters = Mindestens 3 müssen abstimmen, oder ein Anteil aller, die es können, bis hin zu allen.
policy-set-approvals = Kleine Ausgaben werden nur mit Zustimmung { $by } gezahlt.
policy-set-small_one = Klein ist bis { $value } % für ein Mitglied.
policy-set-small_all = Klein ist bis { $value } % für alle in 30 Tagen.
policy-set-small_days = Kleine Ausgaben warten { $value } Tage auf die, die die Kasse führen.
policy-set-unless_objected = Bis { $value } % für alle in 30 Tagen werden nach zwei Tagen gezahlt, außer genug widersprechen.
policy-set-quorum = Eine Abstimmung zählt, { $kind ->
    [1] wenn mindestens { $share } derer abstimmen, die es können.
    [2] wenn mindestens { $count } abstimmen.
   *[other] wenn so viele abstimmen wie üblich.
 }
policy-set-threshold = Eine Abstimmung ist angenommen, wenn { $more ->
    [0] von denen, die Ja oder Nein sagen, mindestens { $share } Ja sagen.
   *[other] mehr Ja als Nein sagen.
 }
policy-set-vote_days = Eine Abstimmung ist { $value } Tage offen.
policy-set-challenge_hours = Dem Entschiedenen kann man { $value } Stunden widersprechen.
policy-set-mint = Prägen und Vernichten { $vote ->
    [0] macht die Moderation, bis die Kasse das erste Mal nach Beschluss ausgegeben wird.
   *[other] geht nur nach Abstimmung.
 }
command-treasury-funds = Sieh die Fonds der Kasse: was in jedem ist und was vom Budget übrig ist.
command-fund-new = Richte einen Fonds ein: einen Teil der Kasse mit eigenem Namen.
    .details = Am Anfang ist er leer, darum macht ihn einfach, wer die Kasse führt; alle anderen schlagen ihn vor. Gefüllt wird er durch Gaben, und aus der Kasse durch Beschluss. Mit einer Rolle stimmen nur ihre Leute über das ab, was daraus ausgegeben wird, sobald drei es können.
    .name = wie er heißt
    .role = wessen Stimmen darüber entscheiden
command-fund-move = Schlag vor, dass Geld der Kasse in einen Fonds kommt oder wieder heraus.
    .details = Darüber wird wie über eine Ausgabe entschieden, und es zählt für den Fonds als eine.
    .amount = wie viel
    .to = in welchen Fonds, oder in die Kasse
    .from_ = aus welchem Fonds
command-fund-close = Löse einen Fonds auf. Was noch darin ist, geht durch Beschluss zurück in die Kasse.
    .details = Einen leeren löst auf, wer die Kasse führt.
    .fund = welchen Fonds
command-treasury-budget = Sieh, was vom Budget eines Fonds diesen Monat übrig ist, oder schlag eines vor.
    .details = Ein Budget hält nichts zurück: Was darüber hinausgeht, wird beim Vorschlag gesagt. every=never beendet es.
    .fund = welcher Fonds
    .amount = wie viel im Monat
    .every = wie oft
command-proposal-pay = Sag, dass du Beschlossenes aus Geld von außen bezahlt hast, das bei dir liegt.
command-proposal-confirm = Bestätige, dass Beschlossenes bezahlt ist: weil du es bekommen hast oder die Kasse mitführst.
command-proposal-stop = Schlag vor, Beschlossenes doch nicht auszuführen oder nichts mehr davon zu zahlen.
    .details = Darüber wird abgestimmt. Was früher geschieht, als eine Abstimmung enden könnte, dem widerspricht man, oder wer die Kasse führt, hält es vorher an.
    .number = die Nummer des Vorschlags
command-treasury-stop = Beende eine regelmäßige Gabe an die Kasse, oder sieh, welche du hast.
    .number = welche deiner regelmäßigen Gaben
command-policy-show = Sieh, wie aus der Kasse gezahlt wird: was klein ist, Abstimmungen, Widerspruch, Prägen.
command-policy-set = Ändere, wie aus der Kasse gezahlt wird.
    .details = Bis zur ersten beschlossenen Ausgabe gilt eine Änderung der Moderation nach zwei Tagen, wenn nicht genug Mitglieder widersprechen; danach, und von allen anderen, kommt sie zur Abstimmung. Ein offener Vorschlag behält die Regeln, unter denen er gemacht wurde.
    .field = welchen Teil davon
    .value = was es sein soll; default nimmt es zurück
command-goal-new = Setz ein Ziel, für das alle geben können, mit einer Nachricht, die zeigt, wie weit es ist.
    .details = Was dafür gegeben wird, liegt in der Kasse oder in einem Fonds und wird nach Beschluss ausgegeben.
    .amount = wie viel es braucht
    .name = wofür es ist
    .fund = in welchen Fonds
command-goal-end = Beende ein Ziel von dir, oder jedes, wenn du die Kasse führst. Was gegeben wurde, bleibt da.
    .number = welches Ziel
command-goal-list = Sieh, welche Ziele es gibt und wie weit jedes ist.
command-treasury-setting = Schlag vor, wer sieht, was andere haben.
    .details = Eine Änderung der Moderation gilt nach zwei Tagen, wenn nicht genug Mitglieder widersprechen; von allen anderen kommt sie zur Abstimmung.
    .key = welche Einstellung
    .value = was gelten soll
    .rooms = dieser Raum, oder alle
command-proposal-change = Ändere, was du vorgeschlagen hast: wie viel oder wofür, bevor abgestimmt wird.
    .details = Er beginnt neu unter seiner Nummer: Wer ihn unterstützt, ihm zugestimmt oder widersprochen hat, wird neu gefragt, und was dafür zurückgelegt ist, ändert sich mit.
    .number = die Nummer des Vorschlags
    .amount = wie viel stattdessen
    .for_ = wofür stattdessen
command-proposal-pause = Verschieb, wenn du die Kasse führst, um 7 Tage, was als Nächstes mit einem Vorschlag geschähe.
    .details = Einmal, solange man widersprechen kann und bevor es geschieht. Ob er aufgehalten wird, ist Sache der Mitglieder: Sie widersprechen, und wenn es genug sind, wird abgestimmt.
    .number = die Nummer des Vorschlags
command-treasury-limit = Schlag eine andere Grenze der Währung vor, oder des Kredits eines Mitglieds.
    .details = Eine Änderung der Moderation gilt nach zwei Tagen, wenn nicht genug Mitglieder widersprechen; von allen anderen, und wo die Grenze versiegelt ist, kommt sie zur Abstimmung.
    .field = welche Grenze der Währung
    .to = wessen eigener Kredit
    .value = was sie sein soll; none hebt sie auf

## Geld von außen

outside-holder = { $some ->
    [0] { $who }
   *[other] { $who } ({ $place })
 }
outside-holds = { $holder }: { $amount }
outside-there = Von außen sind da: { $held }{ $some ->
    [0] .
   *[other] , davon vorgemerkt: { $reserved }. Frei: { $free }.
 } Es liegt bei { $holders }.
outside-waits = Noch nicht bestätigt: { $what } { $reference }
outside-differs = Anders gezählt: { $what } { $reference }
outside-disputed = Bestritten: { $what } { $reference }. { $who } sagt: { $why }
voucher-income = { $amount }{ $some ->
    [0] {""}
   *[other] {" "}({ $words })
 } bei { $holder }{ $fees ->
    [0] {""}
   *[other] , abzüglich { $fee } Gebühren, also { $net }
 }
voucher-handover = { $amount } von { $holder } an { $target }
voucher-payment = { $amount } für { $number }, bezahlt von { $holder }{ $fees ->
    [0] {""}
   *[other] , dazu { $fee } Gebühren
 }
voucher-count = bei { $holder } sind { $amount }{ $same ->
    [1] {""}
   *[other] , nach den Büchern { $held }
 }
outside-written = { $who } hat aufgeschrieben: { $what }{ $receipt ->
    [0] .
   *[other] , mit Beleg.
 }  { $reference }
outside-counts-once = Es zählt, sobald { $waits } es bestätigt hat.
outside-waits-for = { $alone ->
    [0] jemand anders von der Kasse
   *[other] jemand anders von hier
 }
outside-confirm-button = Bestätigen
outside-confirmed = { $who } hat bestätigt: { $what }.  { $reference }
outside-withdrawn = { $who } hat zurückgenommen: { $what }.  { $reference }
outside-disputed-now = { $who } bestreitet { $what } { $reference }: { $why }. Das steht dort, bis jemand darauf antwortet: { $typed }
outside-answered = { $who } hat zu { $what } { $reference } geantwortet: { $why }
outside-why = { $reference }, { $at }, von { $who }: { $what }.
outside-why-receipt = { $count ->
    [one] Gezeigt wurde ein Foto des Belegs mit dem SHA-256 { $receipt }.
   *[other] Gezeigt wurden { $count } Fotos des Belegs mit den SHA-256 { $receipt }.
 }
outside-why-confirmed = Bestätigt von { $who }, { $at }.  { $reference }
outside-why-open = Bestätigt hat es noch niemand, also zählt es nirgends.
outside-why-withdrawn = Es wurde zurückgenommen und hat nie gezählt.
outside-why-disputed = { $who } hat es bestritten: { $why }
outside-why-answered = { $who } hat geantwortet: { $why }
outside-no-treasurer = Geld von außen liegt nur bei denen, die die Kasse führen, oder dafür gewählt wurden, und { $who } gehört nicht dazu.
outside-no-holder = Hier kenne ich niemanden namens „{ $given }“, bei dem es liegen könnte.
outside-own-currency = Das ist die Währung von hier, und die kommt durch Gaben herein. Bei Geld von außen sag, welches: { $example }
outside-no-such-code = „{ $code }“ ist keine Währung, die ich kenne. Bei Geld von außen sag, welches: { $example }
outside-figure-unreadable = „{ $given }“ lese ich nicht als Betrag in { $name }.
outside-fee-too-much = Die Gebühr muss kleiner sein als das, was hereinkam.
outside-receipt-unread = Das Foto konnte ich nicht lesen; aufgeschrieben ist nichts. Es darf bis zu 20 MB haben.
outside-no-voucher = { $reference } ist nichts, was über Geld von außen aufgeschrieben wurde.
outside-not-yours-to-withdraw = { $reference } kann nur zurücknehmen, wer es aufgeschrieben hat, und bevor es bestätigt ist.
outside-not-open = { $reference } ist erledigt: bestätigt oder zurückgenommen.
outside-confirm-own = Das hast du selbst aufgeschrieben. Es zählt, sobald { $who } es bestätigt hat.
outside-confirm-others = Das zu bestätigen ist Sache von: { $who }
outside-holds-less = Bei { $holder } sind nur { $held }.
outside-holds-nothing = Nach unseren Büchern liegt dort kein solches Geld.
outside-in-dispute = { $reference } ist schon bestritten, bis jemand geantwortet hat.
outside-no-dispute = { $reference } ist nicht bestritten.
outside-answer-others = Darauf antwortet, wer die Kasse führt und es nicht selbst aufgeschrieben hat.
treasury-line-receive = von außen { $reference }
treasury-line-outlay = nach außen bezahlt { $reference }
treasury-line-charge = Gebühr einer Zahlung nach außen { $reference }
treasury-kind-receive = Von außen, herein
treasury-kind-outlay = Nach außen bezahlt, hinaus
treasury-kind-charge = Gebühren für Zahlungen nach außen, hinaus
command-record-income = Schreib auf, was an Geld von außen hereinkam und bei wem es liegt, wenn du die Kasse führst.
    .details = Es zählt, sobald jemand anders es bestätigt hat. Ein Foto, das mitkommt, wird nicht aufbewahrt: Behalten wird sein Hash, an dem es von jedem anderen zu unterscheiden ist.
    .amount = wie viel und in welcher Währung
    .source = woher es kam
    .held = bei wem es liegt und wo: mia:PayPal
    .fee = was davon unterwegs einbehalten wurde
    .photo = ein Foto des Belegs
command-record-withdraw = Nimm zurück, was du über Geld von außen aufgeschrieben hast und noch niemand bestätigt hat.
    .entry = sein Kürzel
command-treasury-confirm = Bestätige, was jemand über Geld von außen aufgeschrieben hat: dass es kam oder dass du es hast.
    .details = Wer es aufgeschrieben hat, kann das nicht. Es ist Sache der anderen Seite; ist die nicht hier, dann einer anderen Person, die die Kasse führt; gibt es keine, dann aller, die hierher gehören.
    .entry = sein Kürzel
command-treasury-dispute = Sag, dass etwas nicht stimmt, was über Geld von außen aufgeschrieben wurde.
    .details = Es steht dort, wo alle es sehen, bis jemand geantwortet hat, der die Kasse führt und es nicht aufgeschrieben hat. Es belastet niemanden.
    .entry = sein Kürzel
    .why = was nicht stimmt
command-treasury-answer = Antworte, wenn etwas über Geld von außen bestritten wird und du es nicht aufgeschrieben hast.
    .details = Führt sonst niemand die Kasse, antwortet, wer hierher gehört.
    .entry = sein Kürzel
    .words = was dazu zu sagen ist
outlay-question = Ausgabe: { $amount }{ $drawn }, an { $to }{ $memo }.
repay-question = { $to } zurückzahlen: { $amount }{ $memo }.
expense-question = { $to } zurückzahlen: { $amount }{ $memo }.
expense-receipt = { $some ->
    [0] Ein Beleg wurde nicht gezeigt.
   *[other] Ein Beleg wurde gezeigt.
 }
expense-same-receipt = Derselbe Beleg wurde schon für { $number } gezeigt.
proposal-is-instructed = Beschlossen; wer das Geld hat, bezahlt es bis { $until }.
proposal-is-late = Beschlossen und überfällig: Wer das Geld hat, hat nicht bezahlt.
outlay-instructed = { $number } ist beschlossen: { $question } { $holders }: bitte bis { $until } bezahlen und es dann sagen: { $typed }
outlay-late = { $number } ist beschlossen und wurde nicht rechtzeitig bezahlt: { $question } { $holders }: Ist es bezahlt? Dann: { $typed } Es steht bis { $until } als überfällig da; danach ist das Geld wieder frei.
outside-payee-member = { $name } gehört hierher und wird als @{ $name } bezahlt. Für jemand anderen dieses Namens sag mehr dazu, etwa outside:"{ $name } von der Druckerei"
outside-payee-own = Die Währung von hier geht an Mitglieder. Wer nicht hier ist, bekommt Geld von außen, zum Beispiel: { $example }
outside-whole = Geld von außen wird auf einmal ausgegeben. In einen Fonds wird es verschoben: { $typed }
outside-too-much = So viel ist davon nicht frei: { $free }.
outside-fee-not-free = Auch was das Bezahlen kostet, muss frei sein, und frei sind { $free }.
outside-not-decided = { $number } ist nichts, was jetzt zu bezahlen wäre: { $now }
expense-too-many = In 30 Tagen kannst du { $most }-mal eine Rückzahlung erbitten, und das hast du schon getan.
outside-hand-once = Bis { $waits } es bestätigt hat, ist es unterwegs und bleibt, wo es war.
outside-paid-once = Bestätigen muss es { $waits }.
outside-hand-same = Es liegt schon dort.
outside-counted = { $holder } hat gezählt: { $amount }{ $same ->
    [1] . Alles ist da.
   *[other] . Nach den Büchern sind es { $held }; alle sehen den Unterschied, bis er geklärt ist.
 }
outside-ask-count = { $holder }, nach den Büchern liegen bei dir { $held } für alle hier. Ist alles da?
outside-uncounted = { $holder }: gefragt, ob alles da ist, und noch ohne Antwort.
outside-holder-gone = { $holder } ist gegangen und hat { $held } für alle hier. Bitte kümmert euch darum, dass es übergeben wird. Wer es jetzt hat, schreibt es auf, etwa: { $typed }
outside-holder-forgotten = { $holder } wurde auf eigenen Wunsch vergessen und hatte { $held } für alle hier. Bitte kümmert euch darum, dass es übergeben wird. Wer es jetzt hat, schreibt es auf, etwa: { $typed }
outside-holder-paused = { $holder } wurde von der Moderation gesperrt und hat { $held } für alle hier.
outside-under-way = Unterwegs: { $what } { $reference }
outside-none-of-it = Hier gibt es kein Geld in { $name }, und es gab nie welches.
outside-take-whom = Sag, wer es hatte, etwa: { $typed }
command-record-spending = Schreib auf, dass du bezahlt hast, was beschlossen wurde, aus Geld von außen, das bei dir liegt.
    .details = Wer bezahlt wurde, bestätigt es; ist das niemand von hier, dann noch jemand, der die Kasse führt.
    .number = die Nummer des Vorschlags
    .fee = was das Bezahlen außerdem gekostet hat
    .place = von welchem deiner Orte
    .photo = ein Foto des Belegs
command-treasury-expense = Bitte um Rückzahlung dessen, was du für alle ausgelegt hast.
    .details = In der Währung von hier oder in Geld von außen, das da ist. Entschieden wird wie bei jeder Ausgabe, und du bestimmst nicht mit. Bis zu fünfmal im Monat.
    .amount = wie viel du ausgelegt hast
    .what = wofür es war
    .photo = ein Foto des Belegs
command-treasury-hand = Übergib Geld von außen, das bei dir liegt; wer es dann hat, bestätigt das.
    .details = Bis dahin steht es als unterwegs da, und du hast es noch.
    .amount = wie viel und in welcher Währung
    .to = bei wem es von jetzt an liegt
    .how = von welchem Ort an welchen: from=PayPal into=bank
command-treasury-count = Sag, wie viel von dem Geld von außen da ist, das bei dir liegt.
    .details = Allein heißt es, dass alles da ist. Einen Unterschied sehen alle.
    .said = wie viel da ist und wo; allein: alles
outside-in-private = Das sollen alle sehen: Sag es in einem Raum.
command-treasury-take = Schreib auf, dass Geld von außen jetzt bei dir liegt, das jemand anders hatte.
    .details = Wer es hatte, bestätigt das; ist die Person gegangen oder vergessen, dann noch jemand, der die Kasse führt.
    .amount = wie viel und in welcher Währung
    .giver = bei wem es lag
    .how = von welchem Ort an welchen: from=PayPal into=bank
outside-why-paid = Dass es angekommen ist, hat noch niemand bestätigt.
outside-paid-stands = Was bezahlt ist, ist gebucht und wird nicht zurückgenommen. Stimmt es nicht, dann sag es für alle sichtbar: { $typed }
outside-fee-alone = Was das Bezahlen kostet, ist höchstens ein Viertel dessen, was bezahlt wird. Um mehr wird eigens gebeten, etwa so: { $typed }
fund-has-goal = Ziel { $number } sammelt für { $fund }. Beende es zuerst: { $typed }

## Was von außen aufgeschrieben war, wird berichtigt

voucher-correction = { $right } statt { $before } unter { $of }{ $some ->
    [0] {""}
   *[other] : { $words }
 }{ $lost ->
    [0] {""}
   *[other] {" "}({ $gone }, inzwischen ausgegeben oder ausgezahlt, bleibt gebucht, und wer es hat, gibt es zurück)
 }
outside-why-righted = { $done ->
    [0] { $who } hat aufgeschrieben: { $what }. Es zählt, sobald es bestätigt ist.  { $reference }
   *[other] Berichtigt: { $what }.  { $reference }
 }
outside-correct-other = { $reference } wird anders berichtigt: { $typed }
outside-correct-unbooked = { $reference } ist nicht gebucht, also gibt es nichts zu berichtigen. Wer es aufgeschrieben hat, nimmt es zurück: { $typed }
outside-correct-waits = Das wird schon berichtigt: { $reference } wartet auf eine Bestätigung.
outside-correct-not-free = Frei: { $free }. Sobald ein Vorschlag vorbei oder zurückgenommen ist, lässt es sich berichtigen.
treasury-line-righted = berichtigt, von außen { $reference }
treasury-kind-righted = { $came ->
    [0] Berichtigt, von außen, ab
   *[other] Berichtigt, von außen, zu
 }
command-record-correct = Berichtige, was von außen hereinkam oder bezahlt wurde, wo es weniger war als aufgeschrieben.
    .details = Nichts wird überschrieben: Sobald jemand anders es bestätigt hat, wird der Unterschied eigens zurückgebucht, und beides bleibt zu lesen.
    .entry = sein Kürzel
    .right = was richtig ist; 0, wo es gar nichts war
    .why = warum
    .fee = die richtige Gebühr, wo sie falsch war
    .photo = ein Foto des Belegs

## Andere Rollen durch Vorschlag

appoint-question-steward = { $to } soll zur Betreuung gehören.
dismiss-question-steward = { $to } soll nicht mehr zur Betreuung gehören.
appoint-question-holder = { $to } soll Geld von außen für alle hier aufbewahren.
dismiss-question-holder = { $to } soll kein Geld von außen mehr aufbewahren.
propose-has-role = { $to } hat diese Rolle schon.
propose-lacks-role = { $to } hat diese Rolle nicht.
outside-hold-own = Du schreibst auf, was bei dir selbst liegt. Was bei { $who } liegt, schreibt auf, wer die Kasse führt.

## Was man an einem Vorschlag tun kann

proposal-change-button = Ändern
proposal-withdraw-button = Zurücknehmen
proposal-pause-button = Eine Woche warten
proposal-retry-button = Noch einmal versuchen
proposal-stop-button = Aufhalten
proposal-pay-button = { $number } ist bezahlt
proposal-confirm-button = Bestätigen
proposal-confirm-nothing = Bei { $number } ist nichts zu bestätigen: { $now }

## Fonds, die einer Rolle gehören

fund-role-treasurer = allen, die die Kasse führen
fund-role-steward = der Betreuung
fund-role-holder = allen, die Geld von außen aufbewahren
fund-of-role = { $fund } gehört { $whose }: Können drei davon abstimmen, stimmen nur sie über das ab, was daraus ausgegeben wird.
fund-question-role = Einen Fonds { $name } anlegen, der { $whose } gehört.
proposal-of-role = { $fund } gehört { $whose }; können drei davon abstimmen, stimmen nur sie ab.
fund-whole = In einen Fonds kommt es auf einmal.

## Was von außen kommt, wird geteilt

share-treasury = Kasse
share-fund = Fonds { $fund }
share-role-treasurer = alle, die die Kasse führen
share-role-steward = Betreuung
share-role-holder = alle, die Geld von außen aufbewahren
share-part = { $share } % für: { $whom }
share-given = { $amount } für: { $whom }
share-question = Teilen, was von { $source } kommt: { $parts }.
share-question-end = Nicht mehr teilen, was von { $source } kommt; alles bleibt in der Kasse.
share-example = Von { $whole } sind das { $given }. Es gilt für alles, was danach aufgeschrieben wird.
share-rule = Von { $source }: { $parts }. Beschlossen in { $number }.  { $reference }
share-so-far = Bisher gekommen: { $came }, davon { $given }.{ $some ->
    [0] {""}
    [2] {" "}In der Kasse bleibt: { $left }.
   *[other] {" "}In der Kasse wartet auf das Nächste, was kommt: { $left }.
 }
share-once = Nach { $number } wird es dann geteilt: { $parts }.
share-over = Diese Regel ist beendet: Was sie Rollen geben würde, bleibt in der Kasse.
share-done = Geteilt, nach { $number }: { $given }.{ $some ->
    [0] {""}
    [2] {" "}In der Kasse bleibt: { $left }.
   *[other] {" "}In der Kasse wartet auf das Nächste, was kommt: { $left }.
 }  { $reference }
share-done-nothing = Nach { $number } wird davon nichts weiter vergeben: Jeder Teil hat schon seinen Anteil an allem, was bisher kam.  { $reference }
share-done-over = Nach { $number } wird davon nichts vergeben: Diese Regel ist beendet, und was sie Rollen geben würde, bleibt in der Kasse.  { $reference }
share-given-up = Davon nie ausgezahlt, und für immer in der Kasse: { $amount }.
share-waits = Geteilt wird es, sobald es auch jemand bestätigt, der es nicht aufgeschrieben hat und nichts davon bekommt.
share-confirm-others = { $reference } ist gebucht. Geteilt wird es, sobald es jemand bestätigt, der es nicht aufgeschrieben hat und nichts davon bekommt: jemand von der Kasse, sonst ein Mitglied, das dazugehört.
share-pay-question = { $amount } an { $to } zahlen, ein Anteil an dem, was von { $source } kam.
share-unreadable = Sag, wer welchen Teil bekommt, höchstens zehn Teile, so: { $example }
share-not-whole = Zusammen sind das { $share } %, und es müssen 100 % sein. So: { $example }
share-whom = Mit „{ $given }“ kann ich nicht teilen. Ein Teil geht an die Kasse, an einen Fonds ({ $funds }) oder an eine Rolle ({ $roles }).
share-same = Was von { $source } kommt, wird schon so geteilt.
share-none = Was hereinkommt, wird nicht geteilt: Alles bleibt in der Kasse. Vorschlagen kannst du es so: { $example }
share-none-of-it = Was von { $source } kommt, wird nicht geteilt: Alles bleibt in der Kasse. Vorschlagen kannst du es so: { $example }
share-more = Vorschlagen, dass es endet: { $typed }
share-ended = Diese Regel ist beendet.
share-role-note = Was von außen kommt, wird auch geteilt mit: { $whom }. Wer diese Rolle hat, bekommt einen Teil davon.
share-role-waits = Dafür wartet jetzt schon, für alle, die sie dann haben: { $amount }.
proposal-why-by-share = Nach der Regel { $reference }, als am { $at } geteilt wurde, was hereinkam.
fund-has-share = Der Fonds { $fund } bekommt einen Teil von dem, was von { $source } kommt. Schlag zuerst vor, dass das endet: { $typed }
fund-share-asked = Vorschlag { $number } würde dem Fonds { $fund } einen Anteil an dem geben, was hereinkommt. { $some ->
    [0] Wartet, bis darüber entschieden ist.
   *[other] Wartet, bis darüber entschieden ist, oder zieht ihn zurück: { $typed }
 }
fund-holds-outside = Im Fonds { $fund } liegt Geld von außen: { $held }. Verschieb es zuerst: { $typed }
proposal-cannot-needed = Der Fonds wird noch gebraucht: für ein Ziel, einen Anteil oder Geld von außen darin.
treasury-line-shared = nach einer Regel geteilt { $reference }
treasury-kind-shared = Nach einer Regel geteilt, herein
outside-correct-more = Gebucht unter { $reference }: { $booked }. Eine Berichtigung macht nur weniger daraus. { $income ->
    [0] Was mehr bezahlt wurde, wird eigens beantragt: { $typed }
    [2] {""}
   *[other] Was mehr hereinkam, wird eigens aufgeschrieben und bestätigt wie dies: { $typed }
 }
command-treasury-share = Sieh, wie Geld von außen geteilt wird, oder schlag vor, es zu teilen.
    .details = Teile gehen an die Kasse, an einen Fonds (fund:ofen) oder an alle mit einer Rolle (role:steward). Darüber wird abgestimmt, und es gilt für alles, was danach aufgeschrieben wird.
    .source = woher es kommt
    .parts = wer welchen Teil bekommt; „none“ beendet es

## Was jemand schuldig blieb

writeoff-question = { $amount } erlassen, die { $to } schuldig blieb: Die Kasse zahlt das.
writeoff-here = Das geht nur für alle, die vor mehr als 180 Tagen aus allen unseren Räumen gegangen sind; { $who } nicht.
writeoff-square = { $who } ist nicht im Minus.
writeoff-there = { $count ->
    [one] { $who } ist vor mehr als 180 Tagen im Minus gegangen. Eine Abstimmung kann das erlassen: { $typed }
   *[other] { $who } sind vor mehr als 180 Tagen im Minus gegangen. Eine Abstimmung kann das erlassen: { $typed }
 }
proposal-cannot-back = Wer gegangen war, ist wieder da.
proposal-cannot-square = Es ist nichts mehr offen.
proposal-is-back = Es ist vorbei, denn wer gegangen war, ist wieder da.
proposal-is-square = Es ist vorbei, denn es ist nichts mehr offen.
proposal-over-back = { $number } ist vorbei, denn wer gegangen war, ist wieder da: { $question }
proposal-over-square = { $number } ist vorbei, denn es ist nichts mehr offen: { $question }
treasury-line-writeoff = was { $who } schuldig blieb { $reference }
treasury-kind-writeoff = Erlassen, hinaus
command-treasury-writeoff = Schlag vor, zu erlassen, womit jemand vor über 180 Tagen im Minus gegangen ist.
    .details = Darüber wird immer abgestimmt, und es gilt nur, solange die Person nicht wieder da ist. Die Kasse zahlt es.
    .who = wer im Minus gegangen ist
## Die zweite Hälfte einer großen Förderung

half-question = { $amount }{ $drawn }, die zweite Hälfte einer Förderung, an { $to } zahlen{ $memo }.
half-report = { $who } dazu, was daraus geworden ist: { $report }
half-why-kept = Zurückgelegt am { $at }, am Ende von { $number }: { $typed }
proposal-is-report = Sie bleibt bis { $until } zurückgelegt, bis berichtet wird, was aus der ersten Hälfte geworden ist.
proposal-why-half = Es ist die zweite Hälfte einer Förderung; nach dem Bericht wird sie gezahlt, wenn nicht genug widersprechen.
appoint-who = Wen schlägst du vor? Nenn den Namen, oder sag abbrechen. Dann wird abgestimmt.
share-taken-back = Vom Geteilten kommt zurück: { $given }.
share-had = Das bleibt und wird mit dem Nächsten verrechnet: { $given }.
proposal-is-unshared = Es ist vorbei, weil weniger hereinkam, als geteilt wurde.
proposal-over-unshared = { $number } ist vorbei, weil weniger hereinkam, als geteilt wurde: { $question }
treasury-line-unshared = vom Geteilten zurückgenommen { $reference }
treasury-kind-unshared = Vom Geteilten zurückgenommen, hinaus

# Der Knopf für das, was jemand mit anderen Worten wollte.

wish-treasury = Zeig die Kasse
wish-treasury-propose = Etwas aus der Kasse bekommen
wish-treasury-give = In die Kasse geben
wish-treasury-appoint = Jemanden für die Kasse vorschlagen

## What is kept of somebody

kept-pledge = Du gibst immer wieder
kept-holding = Du verwahrst Geld der Kasse bei
kept-holding-unsaid = (wo, hast du nicht gesagt)
