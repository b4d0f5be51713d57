# Die Worte der Förderrunden.

topic-grants = Förderrunden
grants-head = { $number }: Förderrunde „{ $title }“, { $budget } werden verteilt.
grants-nothing-yet = Noch hat sich niemand beworben.
grants-application = { $letter }{ $title }, { $amount }, { $gone ->
    [1] zurückgezogen von { $who }.
   *[other] von { $who }{ $said ->
        [0] { $given }.
       *[other] : { $why }{ $given }
    }
 }
grants-apply-until = Bewerben bis { $until }: { $typed }. Dann wird abgestimmt.
grants-is-voting = Die Abstimmung läuft: { $typed }
grants-is-over = Sie ist vorbei: { $typed }
grants-told-apply = { $who } bewirbt sich in { $number } um { $amount }: { $title }, { $why }
grants-told-edit = { $who } hat es in { $number } geändert: { $title }, { $amount }, { $why }
grants-told-withdrawn = { $who } hat { $title } in { $number } zurückgezogen.
grants-vote-question = Förderrunde „{ $title }“: Welche Projekte wollt ihr?
grants-option = { $title }, { $amount }{ $some ->
    [0] { "" }
   *[other] { " " }(nicht mit { $others })
 }
grants-ballot-budget = { $budget } werden verteilt.
grants-goes-on = Ich war eine Weile weg, darum kann man sich in { $number } bis { $until } bewerben.
ask-grant-why = Wofür ist es? Antworte in wenigen Worten auf diese Nachricht, oder sag: abbrechen.
ask-round-title = Wie heißt die Runde? Antworte darauf mit dem Namen, oder sag abbrechen.
ask-grant-title = Wie heißt dein Projekt? Antworte darauf mit dem Titel, oder sag abbrechen.

## Was daraus wird

grants-none-applied = { $number }: Um die Förderrunde „{ $title }“ hat sich niemand beworben, das Geld ist wieder frei.
grants-result = { $number }: Förderrunde „{ $title }“: { $funded } von { $count } { $count ->
    [one] Projekt
   *[other] Projekten
 } gefördert, { $paid } von { $budget } ausgezahlt.{ $some ->
    [0] { "" }
   *[other] { "  " }{ $reference }
 }
grants-why-shares = { $letter } { $title }, { $amount } an { $who }: { $count ->
    [one] eine Stimme, { $price } von den { $part }, die sie hatte.
   *[other] { $count } Stimmen, { $poorer ->
        [0] je { $price }
       *[other] je höchstens { $price }
    } von den { $part }, die jede hatte.
 }
grants-why-filled = { $letter } { $title }, { $amount } an { $who }: Es passte noch, als das mit den meisten Stimmen ({ $votes }).
grants-why-all-fit = { $letter } { $title }, { $amount } an { $who }: { $votes ->
    [one] eine Stimme
   *[other] { $votes } Stimmen
 }, und alles, was Stimmen bekam, passt.
grants-why-missing = { $letter } { $title }, { $amount }, wird nicht gefördert: { $votes ->
    [one] Die eine Person, die es wollte, hatte noch { $left } dafür, { $missing } zu wenig.
   *[other] Die { $votes }, die es wollten, hatten noch { $left } dafür, { $missing } zu wenig.
 }
grants-why-no-votes = { $letter } { $title }, { $amount }, wird nicht gefördert: Es bekam keine Stimme, die zählt.
grants-why-few-votes = { $letter } { $title }, { $amount }, wird nicht gefördert: { $votes ->
    [one] eine Stimme
   *[other] { $votes } Stimmen
 }, und es brauchte { $least }.
grants-why-dropped = { $letter } { $title } wurde zurückgezogen.
grants-why-gone = { $letter } { $title }, { $amount }, ist gefördert und nicht ausgezahlt: { $who } ist in keinem unserer Räume. Das Geld bleibt in der Kasse.
grants-why-forgotten = { $letter } { $title }, { $amount }, ist gefördert und nicht ausgezahlt: Wer sich beworben hat, wollte vergessen werden. Das Geld bleibt in der Kasse.
grants-how = { $others ->
    [0] { $count ->
        [0] Niemand hat für eines davon gestimmt.
        [one] Eine Person hat abgestimmt und hatte { $part }
       *[other] { $count } haben abgestimmt; jede Person hatte { $part }
    }
   *[other] { $cast ->
        [one] Eine Person hat abgestimmt.
       *[other] { $cast } haben abgestimmt.
    } { $count ->
        [0] Keine Stimme zählt: Über ein eigenes Projekt entscheidet niemand.
        [one] Die Stimme von einer Person zählt, und sie hatte { $part }
       *[other] Die Stimmen von { $count } Personen zählen; jede hatte { $part }
    }
 }{ $count ->
    [0] { "" }
   *[other] { $lacking ->
        [0] { $steps ->
            [0] .
            [one] , nach einem Schritt von { $step }.
           *[other] , nach { $steps } Schritten von { $step }.
         }
       *[other] , als hätten { $quorum } abgestimmt. Darunter kommt nichts hinzu.
     }
 }
grants-greedy = Nach den meisten Stimmen allein wären es { $projects }: { $total }.
grants-greedy-same = Nach den meisten Stimmen allein wären es dieselben.
grants-back = Frei in der Kasse: { $free }.
grants-you-got = { $who }, du hast { $amount } bekommen.
grants-waits = { $number } ist gezählt. Alle Zahlungen sind angehalten, darum wird am { $until } ausgezahlt.
grants-why-opened = Vorschlag { $proposal } hat { $number } mit { $amount } eröffnet: { $typed }
grants-export = Runde { $number }, „{ $title }“, für öffentliche Programme, die solche Abstimmungen zählen.
grants-export-file = die Runde als Datei
grants-export-too-large = { $number } ist zu groß für eine Datei. Wer mich betreibt, kann die Bücher ausgeben.
grants-at-applying = Bewerben bis { $until }. Mehr: { $show }
grants-at-voting = Abstimmen bis { $until }: { $vote }
grants-at-over = Sie ist vorbei: { $results }

## Was nicht geht

no-such-round = Eine Förderrunde { $number } gibt es nicht. { $list } zeigt, welche es gibt.
no-open-round = Gerade ist keine Förderrunde offen. Eine vorschlagen: { $open }
no-round-yet = Es gab noch keine Förderrunde. Eine vorschlagen: { $open }
which-round = Es sind mehrere offen. Welche? { $commands }
no-such-project = „{ $given }“ ist kein Projekt von { $number }. { $list } zeigt sie.
round-not-counted = { $number } ist noch nicht gezählt.
round-not-over = { $number } ist noch nicht vorbei. Bis { $until } { $voting ->
    [0] kann man sich bewerben.
    [2] wird gegeben.
   *[other] wird abgestimmt.
 }
round-no-vote-yet = In { $number } kann man sich bis { $until } bewerben; dann kannst du abstimmen.
round-is-over = { $number } ist vorbei.
round-applies-no-more = In { $number } kann man sich nicht mehr bewerben.
round-no-budget = Sag, wie viel verteilt wird, etwa { $open }
round-no-title = Sag, wie die Runde heißt, etwa { $open }
round-own-currency = Ausgezahlt wird in { $name }, also ist auch das Budget darin: { $open }
round-bounds-crossed = Das Mindeste, was ein Projekt kostet, liegt über dem Höchsten.
round-bounds-above = Ein Projekt kann nicht mehr kosten als alles, was verteilt wird: { $budget }.
round-max-above-cap = Eine Person kann höchstens { $cap } beantragen, also kann kein Projekt mehr kosten.
round-votes-above = So viele Stimmen kann hier niemand bekommen: { $count } können abstimmen.
round-givers-above = So viele sind hier nicht: { $count } können abstimmen.
round-vote-too-short = Zwischen der letzten Bewerbung und dem Ende der Abstimmung müssen mindestens drei Tage liegen.
round-time-unreadable = „{ $given }“ kann ich dafür nicht als Zeit lesen. Eine Spanne wie 14d oder ein Tag wie 2026-07-01, innerhalb von 90 Tagen; abgestimmt wird mindestens drei Tage, beworben einen.
round-time-beyond = „{ $given }“ ist zu { $long ->
    [0] kurz
   *[other] lang
 }. Bewerben kann man sich mindestens einen Tag, abstimmen mindestens drei Tage, beides höchstens 90.
grant-in-private = Bewirb dich im Raum, wo es alle sehen.
grant-newcomer = Du bist neu hier. Sobald du fest dazugehörst, kannst du dich bewerben.
grant-no-title = Sag, wie dein Projekt heißt, etwa { $apply }
grant-title-unclear = „{ $title }“ bedeutet in einer Abstimmung etwas anderes. Gib deinem Projekt einen anderen Titel.
grant-title-taken = „{ $title }“ gibt es schon. Das eigene ändern: { $edit }
grant-too-many-mine = Du hast dich schon um { $most } beworben, mehr geht für eine Person nicht.
grant-too-many = Es sind schon { $most } Bewerbungen, mehr fasst ein Stimmzettel nicht.
grant-other-currency = In { $number } wird in { $name } ausgezahlt; bewirb dich um einen Betrag davon.
grant-nothing = Es muss etwas kosten.
grant-below = Ein Projekt dieser Runde kostet mindestens { $least }.
grant-above = Ein Projekt dieser Runde kostet höchstens { $most }.
grant-above-cap = { $all ->
    [1] Verteilt werden nur { $budget }, also kann sich niemand um mehr bewerben
   *[other] Eine Person kann sich um höchstens { $cap } von { $budget } bewerben
 }{ $some ->
    [0] .
   [2] ; neben deinen anderen kann dies höchstens { $left } kosten.
   *[other] ; mit dem, worum du dich schon beworben hast, noch um { $left }.
 }
grant-no-why = Sag, wofür es ist, etwa { $apply }
grant-why-beside = Ich weiß nicht, was in { $given } der Grund ist. Setz alles davon in Anführungszeichen, und nichts daneben: { $apply }
grant-edit-nothing = Sag, was anders wird: was es kostet oder wofür. Etwa { $edit }
grant-none-yours = Du hast dich dort um nichts beworben. { $apply }
grant-not-yours = Welches? Du hast dich beworben um { $titles }.
grant-voted-on = Es sind schon Stimmen da, darum bleibt „{ $title }“ auf dem Stimmzettel.
grant-link-above-cap = Zusammen haben sich die beiden in { $number } um mehr beworben, als eine Person darf. Eine von beiden muss erst etwas zurückziehen.

## Eine Runde, die Gaben aufstockt

grants-apply-then-give = Bewerben bis { $until }: { $typed }. Dann können alle geben.
grants-is-giving = Geben bis { $until }: { $typed }
grants-at-giving = Geben bis { $until }: { $give }
grants-gifts-asked = { $number }: Förderrunde „{ $title }“: Was gebt ihr welchem Projekt?
grants-gifts-option = { $letter } { $title }, { $amount }{ $some ->
    [0] { "" }
   *[other] { " " }(nicht mit { $others })
 }
grants-given-so-far = { " " }(bisher { $gifts } von { $count ->
    [one] einer Person
   *[other] { $count } Personen
 })
grants-gift = { $amount } für { $project }
grants-gave = In { $number } gibst du { $gifts }. Das wartet bis { $until }; bis dahin kannst du es ändern oder zurücknehmen: { $typed }
grants-gave-nothing = In { $number } gibst du nichts. Das geht bis { $until }.
grants-giving-goes-on = Ich war eine Weile weg, darum kann man in { $number } bis { $until } geben.
grants-giving-after-stop = Alle Zahlungen sind angehalten, darum kann man in { $number } danach noch geben, bis { $until }.
grants-result-gifts = { $number }: Förderrunde „{ $title }“: { $funded } von { $count } { $count ->
    [one] Projekt
   *[other] Projekten
 } gefördert, mit { $gifts } von Mitgliedern und { $paid } von { $budget }.{ $some ->
    [0] { "" }
   *[other] { "  " }{ $reference }
 }
grants-why-gifts = { $letter } { $title }, { $amount } an { $who }: { $count ->
    [one] Eine Person gab { $gifts }{ $aside ->
        [0] { "" }
       *[other] { " " }(nicht aufgestockt)
    }
   *[other] { $count } Personen gaben { $gifts }{ $aside ->
        [0] { "" }
        [one] { " " }(eine davon nicht aufgestockt)
       *[other] { " " }({ $aside } davon nicht aufgestockt)
    }
 }.{ $paired ->
    [0] { "" }
   *[other] { " " }Die Paare ergeben { $pairs }.
 }{ " " }{ $some ->
    [0] Die Kasse legt nichts dazu{ $bound ->
        [3] , denn die Gaben sind alles, was beantragt war
       *[other] { "" }
     }
   *[other] Die Kasse legt { $match } dazu{ $bound ->
        [1] , seinen Teil des Ganzen
        [2] , das Höchste für eine Person
        [3] , alles, was noch fehlte
       *[other] { "" }
     }
 }.{ $back ->
    [0] { "" }
   *[other] { " " }Über den Bedarf hinaus, zurück bei denen, die gaben: { $returned }.
 }
grants-why-few-givers = { $letter } { $title } bekommt nichts: { $count ->
    [one] Eine Person gab { $gifts }{ $aside ->
        [0] { "" }
       *[other] { " " }(nicht aufgestockt)
    }
   *[other] { $count } Personen gaben { $gifts }{ $aside ->
        [0] { "" }
        [one] { " " }(eine davon nicht aufgestockt)
       *[other] { " " }({ $aside } davon nicht aufgestockt)
    }
 }, und es braucht { $least }. Es geht zurück.
grants-why-no-gifts = { $letter } { $title } bekommt nichts: Niemand gab etwas dafür.
grants-why-gone-gifts = { $letter } { $title }, { $amount }, ist gefördert und nicht ausgezahlt: { $who } ist in keinem unserer Räume. Die Gaben gehen zurück.
grants-why-forgotten-gifts = { $letter } { $title }, { $amount }, ist gefördert und nicht ausgezahlt: Wer sich beworben hat, wollte vergessen werden. Die Gaben gehen zurück.
grants-how-gifts = { $count ->
    [0] Niemand gab etwas.
    [one] Eine Person gab.
   *[other] { $count } Personen gaben.
 }{ $left ->
    [0] { "" }
    [one] { " " }Eine davon ist in keinem unserer Räume mehr, und was sie gab, geht zurück.
   *[other] { " " }{ $left } davon sind in keinem unserer Räume mehr, und was sie gaben, geht zurück.
 } { $count ->
    [0] { "" }
   *[other] Alle Paare zusammen ergeben { $pairs }{ $scaled ->
        [0] .
       *[other] , mehr als das Ganze.
    }
 }
grants-back-fund = Frei im Fonds { $fund }: { $free }.
grants-returned = Zurück bei denen, die gaben: { $amount }.
grants-export-gifts = In { $number } wurde nicht über Projekte abgestimmt, und dafür sind solche Dateien da.

round-is-voted = Über { $number } wird abgestimmt: { $typed }
round-no-gifts-yet = In { $number } kann man sich bis { $until } bewerben; dann kannst du geben.
round-is-of-gifts = Mit method=quadratic stimmt niemand ab, darum passen complete, min_votes und picks nicht dazu. Es gibt min_givers, cap und match.
round-is-of-votes = min_givers und match sind für method=quadratic, wo Mitglieder geben.
round-cap-unreadable = „{ $given }“ ist kein Anteil des Ganzen. Sag cap=25 für 25 %, oder cap=off.
gift-unreadable = „{ $given }“ kann ich nicht lesen. Sag, wie viel welchem Projekt, etwa { $example }
gift-twice = Du nennst zwei Beträge für „{ $title }“. Nenn jedes Projekt einmal, etwa { $example }
gift-beyond = Gegeben wird von dem, was du hast, nie auf Kredit: { $some ->
    [0] Gerade hast du nichts. Was bis { $until } zu dir kommt, kannst du noch geben: { $typed }
   *[other] Gerade geht noch bis zu { $more }.
 }
gift-lies = Du kannst noch { $more } geben; an { $which } gibst du schon { $lies }. Um das zu verschieben: { $typed }
gift-taken-back = „{ $title }“ wurde zurückgezogen, darum kann ihm niemand etwas geben.
grant-given-to = Es sind schon Gaben da, darum bleibt „{ $title }“.
grant-forget-gives = In { $number } gibst du { $amount }. { $counted ->
    [0] Nimm es erst zurück: { $typed }
   *[other] Es ist gezählt und wird ausgezahlt, sobald Zahlungen weitergehen.
 }

## Eine Dankesrunde

grants-thanks-asked = Danke „{ $title }“: Wer bekommt wie viele von deinen Punkten?
grants-thanks-result = { $number }: Danke „{ $title }“: { $count ->
    [0] Niemand hat Punkte vergeben, das Geld ist wieder frei.
    [one] Eine Person hat Punkte vergeben, { $paid } von { $budget } ausgezahlt.
   *[other] { $count } Personen haben Punkte vergeben, { $paid } von { $budget } ausgezahlt.
 }  { $reference }
grants-thanks-one = { $who }: { $amount }
grants-thanks-gone = { $who }: { $amount }, nicht ausgezahlt, denn { $who } ist in keinem unserer Räume
grants-thanks-forgotten = { $who }: { $amount }, nicht ausgezahlt, auf Wunsch vergessen
grants-thanks-lost = { $number }: Die Stimmzettel der Dankesrunde „{ $title }“ sind nicht mehr zu lesen, darum wird nichts verteilt, und das Geld ist wieder frei.

## Befehle

command-grants-open = Schlag eine Förderrunde vor: Mitglieder bewerben sich um einen Teil davon, dann stimmen alle ab.
    .details = Darüber wird entschieden wie über eine Ausgabe in voller Höhe; bis die Runde vorbei ist, bleibt es zurückgelegt. Mit method=quadratic geben Mitglieder den Projekten, statt abzustimmen, und das Ganze stockt die Gaben auf.
    .title = wie die Runde heißt
    .budget = wie viel aus der Kasse verteilt wird
    .fund = aus welchem Fonds
    .method = durch Stimmen in gleichen Anteilen, oder indem Gaben aufgestockt werden
    .complete = was mit dem geschieht, was übrig ist
    .min = was ein Projekt mindestens kostet
    .max = was ein Projekt höchstens kostet
    .min_votes = wie viele Stimmen ein Projekt braucht
    .picks = für wie viele Projekte man stimmt
    .cap = um wie viel % sich eine Person bewerben kann, oder wie viel % sie dazubekommt
    .match = wie Gaben aufgestockt werden
    .min_givers = wie viele einem Projekt geben müssen
    .apply_until = wie lange man sich bewirbt: 14d, oder ein Tag
    .vote_until = wie lange abgestimmt wird: 7d, oder ein Tag
command-grants-thanks = Schlag eine Dankesrunde vor: Alle haben 100 Punkte für andere, die sich damit das Ganze teilen.
    .details = Darüber wird entschieden wie über eine Ausgabe in voller Höhe. Wer wem wie viele gab, sieht niemand.
    .title = wie die Runde heißt
    .budget = wie viel aus der Kasse verteilt wird
    .fund = aus welchem Fonds
    .vote_until = wie lange Punkte vergeben werden: 7d, oder ein Tag
command-grants-apply = Bewirb dich in einer offenen Förderrunde: wie es heißt, was es kostet, wofür.
    .details = Ändern oder zurückziehen kannst du es, bis die Abstimmung beginnt. Von zweien, die einander mit not_with nennen, wird höchstens eins gefördert.
    .title = wie dein Projekt heißt
    .amount = was es kostet
    .why = wofür es ist
    .number = die Nummer der Runde; ohne Angabe die einzige
    .not_with = ein anderes Projekt, mit dem deins nicht zusammen gefördert wird
command-grants-edit = Ändere, worum du dich beworben hast: was es kostet und wofür, bis die Abstimmung beginnt.
    .title = wie dein Projekt heißt
    .amount = was es kostet
    .why = wofür es ist
    .number = die Nummer der Runde; ohne Angabe die einzige
    .not_with = ein anderes Projekt, mit dem deins nicht zusammen gefördert wird
command-grants-withdraw = Zieh deine Bewerbung zurück, bis zur ersten Stimme.
    .title = wie dein Projekt heißt
    .number = die Nummer der Runde; ohne Angabe die einzige
command-grants-list = Sieh die Förderrunden, oder eine davon mit allen Bewerbungen.
    .number = die Nummer der Runde; ohne Angabe die letzten
command-grants-vote = Stimm für die Projekte, die du willst, mit ihren Buchstaben; das Letzte zählt.
    .details = Nur mit der Nummer siehst du deine eigene Stimme, du allein. In einer Runde, die Gaben aufstockt, gibst du so: A=5 C=2.
    .number = die Nummer der Runde; ohne Angabe die einzige
    .ballot = die Buchstaben von allen, die du willst
command-grants-give = Gib Projekten einer Runde, die Gaben aufstockt; je Projekt zählt das Letzte.
    .details = Es kommt von dem, was du hast, und wartet bis zum Ende der Runde; bis dahin kannst du es ändern oder mit none zurücknehmen. Nur mit der Nummer siehst du, was du gibst.
    .number = die Nummer der Runde; ohne Angabe die einzige
    .value = wie viel für welches: A=5 C=2, oder none
command-grants-results = Sieh, was gefördert wird und mit wie vielen Stimmen, und was den anderen fehlte.
    .number = die Nummer der Runde; ohne Angabe die letzte
command-grants-export = Hol dir eine Runde, die vorbei ist, als .pb-Datei, die öffentliche Programme nachzählen.
    .details = Die Stimmzettel stehen unter Nummern, die niemanden nennen.
    .number = die Nummer der Runde; ohne Angabe die letzte

## Die zweite Hälfte einer großen Förderung

ask-grant-report = Was ist daraus geworden? Alle hier lesen es. Antworte in wenigen Worten auf diese Nachricht, oder sag: abbrechen.
grants-report-button = Berichten
grants-half-asked = Die andere Hälfte für { $title }, { $amount }, bleibt bis { $until } zurückgelegt. { $who }, erzähl uns, was daraus geworden ist; zwei Tage später wird sie ausgezahlt, wenn nicht genug widersprechen. { $button }  oder: { $typed }
grants-half = { $title } wird in zwei Hälften ausgezahlt. Die zweite, { $amount }: { $why }
grant-no-report = Sag, was daraus geworden ist, so wie { $typed }
grant-nothing-to-report = Auf dich wartet keine zweite Hälfte einer Förderung. Sobald es eine gibt, frage ich dich danach.
grant-no-report-awaited = In { $number } wartet nichts auf einen Bericht von dir.
grant-reported-already = Über { $title } hast du schon berichtet: { $why }
grant-which-report = Welches? { $commands }
command-grants-report = Erzähl, was aus deiner Förderung geworden ist; dann wird die zweite Hälfte gezahlt.
    .details = Alle lesen es und können bis dahin widersprechen; gezahlt wird zwei Tage später. Hast du mehrere, beginnt es mit dem Titel: Ofen: er ist gebaut.
    .number = die Nummer der Runde; ohne Angabe die einzige
    .words = was daraus geworden ist

## Eins oder das andere

grants-not-with = { " " }(nur eins davon: dies oder { $others })
grants-not-with-waits = Nur eins davon, dies oder { $other }, sobald { $who } es auch sagt: { $typed }
grants-rule-not-with = Von zweien, die einander ausschließen, wird höchstens eins gefördert: { $gifts ->
    [0] das, das bei der Zählung zuerst kommt.
   *[other] das, dessen Paare von Gaben mehr ergeben.
 }
grants-why-other = { $letter } { $title }, { $amount }, wird nicht gefördert: nur eins davon, dies oder { $others }.
grants-why-other-gifts = { $letter } { $title } bekommt nichts: nur eins davon, dies oder { $others }. Die Gaben, { $gifts }, gehen zurück.
grant-not-with-whom = Um „{ $given }“ bewirbt sich in dieser Runde niemand.

grants-counting = Ich zähle { $gifts ->
    [0] { $count } Stimmzettel
   *[other] die Gaben von { $count } Personen
 } von { $number }. Das Ergebnis kommt gleich.

grants-thanks-few = { $number }: Danke „{ $title }“: { $paid } von { $budget } ausgezahlt.  { $reference }

## Abgesagt


grants-called-off = { $number }: Die Förderrunde „{ $title }“ ist abgesagt, und was für sie zurückgelegt war, ist wieder frei.{ $some ->
    [0] { "" }
   *[other] { " " }Zurück bei denen, die gaben: { $back }.
 }
grant-cancel-not-yours = { $who } hat { $number } vorgeschlagen und kann die Runde bis zur ersten Stimme absagen. Alle anderen lassen darüber abstimmen: { $stop }
grant-cancel-begun = In { $number } wurde schon abgestimmt oder gegeben, darum braucht es eine Abstimmung, um sie abzusagen: { $stop }
command-grants-cancel = Sag eine Runde ab, die du vorgeschlagen hast, bis zur ersten Stimme.
    .details = Danach braucht es eine Abstimmung: proposal stop, mit der Nummer ihres Vorschlags.
    .number = die Nummer der Runde; ohne Angabe die einzige
grants-stop-first = { $number } ist zu Ende und noch nicht { $counted ->
    [0] gezählt
   *[other] ausgezahlt
}: { $stop }, die Abstimmung über den Stopp, ging durch und kommt zuerst.

## What is kept of somebody

kept-application = Du hast beantragt
kept-gift = Du gibst in einer Förderrunde
