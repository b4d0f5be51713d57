# The words of votes: what every kind of them says.

vote-asked = { $number }: { $question }
vote-is-closed = Diese Abstimmung ist vorbei.
vote-is-cancelled = Diese Abstimmung wurde abgesagt.
vote-who-room = Alle hier können abstimmen.
vote-who-members = { $count ->
    [one] 1 Person kann abstimmen.
   *[other] { $count } können abstimmen.
 }
vote-picks = { $all ->
    [1] Wähle so viele, wie du magst.
   *[other] { $count ->
        [one] Wähle eine Möglichkeit.
       *[other] Wähle bis zu { $count }.
    }
 }
vote-by-ranked = Ordne sie, das Beste zuerst. Was die wenigsten Stimmen hat, scheidet aus, und seine Stimmen gehen an die nächste Wahl.
vote-by-schulze = Ordne sie, das Beste zuerst, mit = zwischen Gleichen. Jede wird mit jeder verglichen, und die stärkste gewinnt (Schulze).
vote-by-stv = { $seats ->
    [one] Ordne sie, das Beste zuerst. Es gibt 1 Platz.
   *[other] Ordne sie, das Beste zuerst. Es gibt { $seats } Plätze; was über das Nötige hinausgeht, geht anteilig weiter (STV, weighted inclusive Gregory).
 }
vote-quorum = { $count ->
    [one] Es zählt, wenn mindestens 1 Person abstimmt.
   *[other] Es zählt, wenn mindestens { $count } abstimmen.
 }
vote-quorum-own = { $count ->
    [one] Es zählt, wenn mindestens 1 Person selbst abstimmt.
   *[other] Es zählt, wenn mindestens { $count } selbst abstimmen.
 }
vote-abstain-apart = Wer sich enthält, zählt dafür nicht.
vote-tie-named = Bei Gleichstand nenne ich die Gleichen, und dabei bleibt es.
vote-who-role = { $count ->
    [one] 1 kann abstimmen: { $role }.
   *[other] { $count } können abstimmen: { $role }.
 }
vote-role-treasurer = wer die Kasse führt
vote-role-steward = wer zur Betreuung gehört
vote-picks-least = Wähle { $least } bis { $count }.
vote-by-dates = Sag für jeden Termin ja, zur Not oder nein. Es gewinnt der mit den wenigsten Nein, dann der mit den meisten Ja, dann der frühere.
vote-date-counts = { $yes } ja, { $maybe } zur Not, { $no } nein
vote-blocked = { $count ->
    [one] 1 Veto.
   *[other] { $count } Vetos.
 }
vote-consent = Ein Veto hält den Vorschlag auf; sag auch, warum.
vote-change-no = Was du sagst, gilt.
vote-early = Sie endet, sobald sich nichts mehr ändern kann.
vote-add = In der ersten Hälfte der Zeit kannst du Möglichkeiten hinzufügen.
vote-add-button = Möglichkeit hinzufügen
vote-reasons-asked = Sag auch, warum.
vote-reasons-needed = Jede Stimme braucht einen Grund.
vote-reasons-off = Gründe werden nicht angenommen.
vote-tie-older = Bei Gleichstand zählt, was zuerst genannt wurde.
vote-tie-draw = Bei Gleichstand entscheidet das Los.
vote-tie-as-it-was = Bei Gleichstand bleibt es, wie es war.
vote-tie-reopen = Bei Gleichstand geht es noch einmal weiter.
vote-reopened = { $number } ging gleich aus: { $question } { $tied }. Es geht weiter bis { $until }, und was du gesagt hast, gilt, bis du es änderst.
vote-reopened-hidden = { $number } ging gleich aus: { $question } Es geht weiter bis { $until }, und was du gesagt hast, gilt, bis du es änderst.
vote-everybody = Alle haben abgestimmt, also endet { $number } am { $until }, wenn niemand mehr etwas ändert.
vote-counted-final = Deine Stimme in { $number }: { $choice }. Das gilt.
vote-is-final = In { $number } gilt, was man einmal sagt, und du hast gesagt: { $choice }
vote-needs-reason = Das braucht einen Grund. Sag es zum Beispiel so: { $example }
vote-takes-no-reason = Diese Abstimmung nimmt keine Gründe an. Sag nur deine Stimme.
ballot-block = Veto
ballot-words-block = veto, blockieren
ballot-words-maybe = zur not, notfalls, vielleicht
ballot-date-y = { $date }: ja
ballot-date-m = { $date }: zur Not
ballot-date-n = { $date }: nein
ballot-too-few = Wähle hier mindestens { $least }. Etwa { $example }
result-blocked = { $number } wurde durch ein Veto aufgehalten: { $question } { $yes } ja, { $no } nein, Enthaltungen: { $abstain }.
result-won-date = { $number }: { $question } { $won }: { $counts }.
result-calendar = Der Termin für deinen Kalender
result-between-older = { $tied } waren gleich; es zählt, was zuerst genannt wurde.
result-between-draw = { $tied } waren gleich; das Los hat entschieden.
result-as-it-was = Es bleibt, wie es war.
result-voices = { $count ->
    [one] 1 Stimme war weitergegeben.
   *[other] { $count } Stimmen waren weitergegeben.
 }
result-voices-lost = { $count ->
    [one] 1 weitergegebene Stimme erreichte niemanden, der abgestimmt hat.
   *[other] { $count } weitergegebene Stimmen erreichten niemanden, der abgestimmt hat.
 }
result-voices-over = { $count ->
    [one] 1 Stimme mehr wurde weitergegeben, als getragen werden konnte: Niemand trägt mehr als { $most } neben der eigenen.
   *[other] { $count } Stimmen mehr wurden weitergegeben, als getragen werden konnten: Niemand trägt mehr als { $most } neben der eigenen.
 }
why-passed = { $who } stimmte auch für: { $voices }
why-lost = Weitergegeben an niemanden, der abgestimmt hat: { $voices }
why-over = { $who } trägt { $most } neben der eigenen und konnte nicht tragen: { $voices }
why-left = { $count ->
    [one] Am Ende nicht mehr hier und darum vor der Zählung ausgeschieden: { $options }.
   *[other] Am Ende nicht mehr hier und darum vor der Zählung ausgeschieden: { $options }.
 }
why-one-person = { $one } und { $other } sind inzwischen dieselbe Person, und es zählt als { $other }.
why-drawn = Ausgelost in der Reihenfolge { $order }, mit dem Startwert { $seed }, dessen sha256 bei der Eröffnung festgehalten wurde: { $seal }
why-equal-drawn = Gleich auf dem letzten Platz: { $options }; das Los sagt, was ausscheidet.
why-date = { $date }: { $yes } ja, { $maybe } zur Not, { $no } nein

vote-tie-drawn = Bei Gleichstand entscheidet das Los, auch darüber, wer ausscheidet.
vote-candidates-gone = Wer am Ende nicht mehr hier ist, ist draußen, und die Stimmen gehen an die Nächsten weiter.
vote-fresh = { $count ->
    [one] Von denen, die abstimmen können, ist eine Person in den letzten 30 Tagen dazugekommen.
   *[other] Von denen, die abstimmen können, sind { $count } in den letzten 30 Tagen dazugekommen.
 }
vote-passes-more = Es ist angenommen, wenn mehr ja sagen als nein. Bei Gleichstand bleibt alles, wie es ist.
vote-passes-share =
    Es ist angenommen, wenn { $above ->
        [1] mehr als
       *[other] mindestens
     } { $share } { $base ->
        [0] derer, die ja oder nein sagen,
        [1] aller, die abstimmen,
       *[other] aller, die abstimmen können,
     } ja sagen.
vote-closes = Endet am { $until }.
vote-stands = { $yes } ja, { $no } nein, Enthaltungen: { $abstain }.
vote-reminder = { $number }: { $question } { $count ->
    [0] Endet am { $until }: { $typed }
    [one] Eine Stimme fehlt noch. Endet am { $until }: { $typed }
   *[other] { $count } Stimmen fehlen noch. Endet am { $until }: { $typed }
 }
vote-cast = { $count ->
    [one] 1 Stimme bisher.
   *[other] { $count } Stimmen bisher.
 }
vote-in-words = Sag es so: { $example }
vote-or-typed = { "  " }oder: { $example }
vote-native-how = In Worten: { $example }. Es gilt, was ich zähle: { $show }
ballot-yes = ja
ballot-yes-button = Ja
ballot-words-yes = ja, j
ballot-no = nein
ballot-no-button = Nein
ballot-words-no = nein
ballot-abstain = Enthaltung
ballot-abstain-button = Enthaltung
ballot-words-abstain = enthaltung, enthalten
ballot-words-if = wenn
ballot-words-condition = wenn, nur wenn, aber nur wenn, falls, nur falls, sofern, solange, vorausgesetzt, außer wenn, es sei denn, unter der bedingung, kommt darauf an, kommt drauf an
ballot-words-doubtful = ja oder nein, nein oder ja, ja nee, ja nein
ballot-words-none = nichts, keine, keiner, keinen, zurückziehen, zurücknehmen
ballot-words-and = und
ballot-words-none-of-them = keiner davon, keiner passt, keiner von denen, kein termin, keiner geht
ballot-words-all-of-them = alle, beide, alle termine, beide termine, jeder, alle passen, beide passen, alle gehen, beide gehen
vote-counted = Deine Stimme in { $number }: { $choice }{ $instead }. Du kannst sie bis { $until } ändern.
vote-instead = { " " }statt { $before }
vote-instead-elsewhere = { " " }statt { $before }, wie du auf { $platform } gesagt hast
vote-taken-back = Deine Stimme in { $number } ist zurückgenommen.
vote-own = { $number }: { $question } Deine Stimme: { $choice }{ $reason }
vote-own-none = { $number }: { $question } Du hast noch nicht abgestimmt. Sag es so: { $example }
vote-own-none-over = { $number }: { $question } Du hast nicht abgestimmt.
vote-over = { $number } endete am { $at }. { $why } zeigt, wie es ausging.
vote-called-off = { $number } wurde abgesagt, { $at }: { $why }
vote-not-on-roll = Wer in { $number } abstimmen kann, stand bei der Eröffnung fest: { $count }, und du warst nicht dabei.
vote-came-later = { $number } ist für alle, die schon vor der Frage hier waren.
vote-not-there = { $number } ist für alle, die im Raum sind.
vote-goes-on = Ich war eine Weile weg, darum läuft { $number } weiter bis { $until }.
rank-button = Reihenfolge wählen
rank-nothing-yet = { $number }: { $question } Was kommt zuerst?
rank-so-far = { $number }: { $question } Bisher: { $order }. { $left ->
    [0] { "" }
   *[other] Was kommt als Nächstes?
 }
rank-back = Zurück
rank-done = Fertig
rank-not-ranked = { $number } wird nicht gereiht. { $vote } zeigt deine Stimme.
rank-unreadable = „{ $given }“ kann ich nicht als Reihenfolge lesen. Fang an mit { $example }
no-such-vote = Es gibt keine Abstimmung { $number }. { $list } zeigt, welche es gibt.
vote-waits-for-seconds = { $number } wartet noch auf Unterstützung, darum gibt es dazu noch keine Abstimmung: { $second }
vote-of-election-later = In der Wahl { $number } wird gerade nicht abgestimmt: { $show } zeigt, wer antritt und wann die Abstimmung beginnt.
vote-not-of-proposal = { $number } ist ein Vorschlag, und es gibt dazu keine Abstimmung: { $show }
vote-is-of-gifts = In { $number } wird nicht abgestimmt, alle können geben: { $give }
vote-by-points = Verteil { $points } Punkte auf andere, mit ihren Namen.
ballot-points-none = niemand
points-unreadable = { $why ->
    [1] Das sind mehr als deine { $points } Punkte.{ " " }
    [2] Punkte sind für andere, und einer der Namen ist deiner.{ " " }
    [3] Jemand ist zweimal genannt.{ " " }
    [4] Damit bekommt niemand Punkte.{ " " }
    [5] Einer der Namen ist nicht der genau einer Person, die hier abstimmen kann.{ " " }
   *[other] { "" }
 }Sag mit Namen, wer wie viele von deinen { $points } Punkten bekommt, etwa { $example }
no-open-vote = Keine Abstimmung ist offen. Frag etwas: { $new }
ask-vote = Welche Abstimmung? Nenn ihre Nummer, oder sag: abbrechen.
which-vote = Mehrere sind offen. Welche? { $commands }
ballot-yesno-unreadable = „{ $given }“ ist hier keine Stimme. Sag ja, nein oder Enthaltung, zum Beispiel { $example }
ballot-unreadable = „{ $given }“ ist hier keine Stimme. Sag einen Buchstaben von { $first } bis { $last }, zum Beispiel { $example }; ein Grund kommt nach einem Doppelpunkt: { $reason }
ballot-unreadable-alone = „{ $given }“ ist hier keine Stimme. Sag einen Buchstaben von { $first } bis { $last }, zum Beispiel { $example }
ballot-pressed-too-many = { $most ->
    [one] Hier kann nur eine Möglichkeit gewählt werden.
   *[other] Hier können bis zu { $most } gewählt werden.
 }
ballot-too-many = { $most ->
    [one] Hier kann nur eine Möglichkeit gewählt werden.
   *[other] Hier können bis zu { $most } gewählt werden.
 } Etwa { $example }
ballot-no-equals = Hier hat jede ihren eigenen Platz, zum Beispiel { $example }
ballot-two-readings = Das ist der Buchstabe der einen und der Name einer anderen. Welche? { $buttons }
ballot-two-answers = Das sagt beides. Was von beiden? { $buttons } Ein Grund steht nach einem Doppelpunkt: { $reason }
result-nobody = { $number }: { $question } Niemand hat abgestimmt.
result-nobody-left = { $number }: { $question } Von denen, die gewählt wurden, ist niemand mehr hier.
result-no-quorum = { $number } ist nicht entschieden: { $question } { $cast ->
    [one] 1 hat abgestimmt
   *[other] { $cast } haben abgestimmt
 }{ $apart ->
    [0] { "" }
    [one] , ohne 1 Enthaltung
   *[other] , ohne { $apart } Enthaltungen
 }, und es braucht { $needed }.
result-passed = { $number } ist angenommen: { $question } { $yes } ja, { $no } nein, Enthaltungen: { $abstain }.
result-failed = { $number } ist nicht angenommen: { $question } { $yes } ja, { $no } nein, Enthaltungen: { $abstain }.
result-yes = { $number }: { $question } Ja. { $yes } ja, { $no } nein, Enthaltungen: { $abstain }.
result-no = { $number }: { $question } Nein. { $yes } ja, { $no } nein, Enthaltungen: { $abstain }.
result-equal = { $number }: { $question } Gleichstand. { $yes } ja, { $no } nein, Enthaltungen: { $abstain }.
result-won = { $number }: { $question } { $won }, mit { $votes } von { $cast }.
result-won-ranked = { $number }: { $question } { $won }, nach der Zählung von { $cast ->
    [one] 1 Stimme.
   *[other] { $cast } Stimmen.
 }
result-tie = { $number }: { $question } Gleichstand: { $tied }.
result-tie-besides = Gleichstand um den Rest: { $tied }.
result-counts = Stimmen: { $counts }.
result-roll = { $cast } von { $count } { $cast ->
    [one] hat
   *[other] haben
 } abgestimmt.
why-button = Warum
why-what = Warum was? Sag { $vote } für eine Abstimmung, oder { $entry } für eine Buchung.
why-not-yours = Es gibt keine Buchung { $reference }, an der du beteiligt warst.
why-by-rule = einer Regel
why-by-host = der Person, die mich betreibt
why-account-other = die Gemeinschaft
why-account-treasury = die Kasse
why-kind-tip = { $reference }, { $at }: eine Gabe von { $who }{ $memo }
why-kind-request = { $reference }, { $at }: eine erbetene Zahlung, von { $who }{ $memo }
why-kind-rain = { $reference }, { $at }: Regen von { $who }{ $memo }
why-kind-reaction = { $reference }, { $at }: eine Gabe mit einer Reaktion, von { $who }{ $memo }
why-kind-undo = { $reference }, { $at }: zurückgenommen von { $who }{ $memo }
why-kind-refund = { $reference }, { $at }: zurückgegeben von { $who }{ $memo }
why-kind-restart = { $reference }, { $at }: zurückgenommen für eine neue Währung, von { $who }{ $memo }
why-kind-mint = { $reference }, { $at }: neu geprägt, von { $who }{ $memo }
why-kind-starter = { $reference }, { $at }: zum Anfang, von { $who }{ $memo }
why-kind-burn = { $reference }, { $at }: vernichtet von { $who }{ $memo }
why-kind-reverse = { $reference }, { $at }: rückgängig gemacht von { $who }{ $memo }
why-kind-adjust = { $reference }, { $at }: in die Kasse gegeben von { $who }{ $memo }
why-kind-import = { $reference }, { $at }: von früher mitgebracht, von { $who }{ $memo }
why-kind-donate = { $reference }, { $at }: der Kasse geschenkt von { $who }{ $memo }
why-kind-record = { $reference }, { $at }: ein Vermerk, von { $who }{ $memo }
why-entry-line = { $who }: { $amount }
why-corrects = Damit kommt { $reference } zurück.
why-taken-back = Zurückgekommen mit { $reference }, { $at }.
why-cancelled = { $by ->
    [0] { $number } wurde abgesagt
   *[other] { $who } hat { $number } abgesagt
 }: { $question }{ $some ->
    [0] { "" }
   *[other] { " " }({ $reason })
 }
why-reopened = Es ging gleich aus und am { $at } weiter.
why-went-on = Als es enden sollte, war ich nicht da, darum ging es am { $at } weiter.
result-date-earlier = Gleichauf mit { $tied }; es gilt der früheste Termin.
why-when = { $who } hat am { $opened } gefragt; es endete am { $closed }.
why-when-round = { $who } hat die Runde vorgeschlagen; abgestimmt wurde vom { $opened } bis zum { $closed }.
why-yesno = Hier { $base ->
    [one] zählt 1 Stimme
   *[other] zählen { $base } Stimmen
 }, und { $needed ->
    [one] 1 Ja war nötig.
   *[other] { $needed } Ja waren nötig.
 }
why-round = Runde { $round }: { $votes }.
why-exhausted = { $count ->
    [one] 1 Stimme nennt keine davon.
   *[other] { $count } Stimmen nennen keine davon.
 }
why-exhausted-weight = Stimmen, die an niemanden mehr gehen: { $weight }.
why-equal-last = Gleich auf dem letzten Platz: { $options }; was später genannt wurde, scheidet aus.
why-gone = Ausgeschieden: { $options }.
why-elected = Gewählt: { $options }.
why-surplus = { $option } gibt { $surplus } weiter.
why-quota = { $seats ->
    [one] 1 Platz
   *[other] { $seats } Plätze
 }; { $quota ->
    [one] 1 Stimme füllt
   *[other] { $quota } Stimmen füllen
 } { $seats ->
    [one] ihn.
   *[other] einen.
 }
why-pair = Paar
why-before = Bevorzugt
why-path = Stärkster Weg
why-schulze = Von je zweien: wie viele die eine der anderen vorziehen, und der stärkste Weg von der einen zur anderen, beide Richtungen.
why-order = In der Reihenfolge: { $order }
why-reason = { $who }, für { $choice }: { $reason }
why-who = Wer wie gestimmt hat: { $voters }
vote-button = Abstimmen
vote-or-alone = { "  " }oder, nur an mich: { $example }
vote-turnout = { $count ->
    [one] 1 hat abgestimmt.
   *[other] { $count } haben abgestimmt.
 }
vote-is-secret = Geheim: Du stimmst nur bei mir ab, und Zahlen gibt es am Ende. Bis dahin könnte nachsehen, wer mich betreibt; danach stehen die Stimmen ohne Namen da, und niemand kann es mehr. Du bekommst einen Beleg, den man auch anderen zeigen kann.
vote-is-hidden = Du stimmst nur bei mir ab; die Zahlen, und wer wie gestimmt hat, gibt es am Ende.
vote-in-private = Eine Stimme in { $number } ist nur für mich. Schreib mir privat, oder sag { $typed }, dann schreibe ich dir.
vote-sheet-none = Du hast noch nicht abgestimmt.
vote-sheet-never = Du hast nicht abgestimmt.
vote-sheet-own = Deine Stimme: { $choice }
vote-sheet-secret = Deine Stimme: { $choice }. Beleg: { $receipt }
vote-sheet-over = Sie ist vorbei, und ich weiß nicht mehr, wer wie gestimmt hat. Was gezählt wurde, lässt sich mit deinem Beleg prüfen.
vote-secret-counted = In { $number } hast du gestimmt: { $choice }. { $why ->
    [0] Vor dem Ende sieht das niemand.
   *[other] Vor dem Ende sieht das niemand; ein Grund steht dann da, ohne deinen Namen.
 } Beleg: { $receipt }
    Du kannst es bis { $until } ändern; wenn du es tust, bekommst du statt dieses Belegs einen neuen.
vote-secret-changed = In { $number } ist deine Stimme jetzt: { $choice }. Neuer Beleg: { $receipt }
    { $void } Du kannst es bis { $until } ändern.
ballot-gone = (nicht mehr da)
receipt-gone = (gilt nicht mehr)
secret-ballot-unreadable = Das kann ich hier nicht als Stimme lesen. Sag es so: { $example }
vote-key-lost = { $number } ist abgesagt: { $question } Der Schlüssel zu den Stimmen ist weg; niemand kann sie zählen oder lesen. Frag noch einmal, wenn es noch wichtig ist.
secret-voters-head = { $number }: { $question } Sie ist geheim. { $count ->
    [one] 1 Stimme.
   *[other] { $count } Stimmen.
 }
secret-voters-roll = Abstimmen konnten: { $who }
receipt-not-yet = { $number } ist noch offen. Ein Beleg lässt sich nach dem Ende prüfen: { $at }.
receipt-counted = Dieser Beleg gehört zu dem, was in { $number } gezählt wurde, für { $choice }.
receipt-unknown = Dieser Beleg gehört nicht zu dem, was in { $number } gezählt wurde. Eine geänderte Stimme hat einen neueren.
why-unsigned = Ein Grund, von irgendwem: { $reason }
why-secret = Sie war geheim. Ob deine Stimme gezählt wurde: { $check }
command-vote = Stimm ab, ändere deine Stimme, oder sieh, wie du gestimmt hast.
    .details = Es zählt, was du zuletzt sagst. Mit nur der Nummer siehst du deine eigene Stimme, nur du.
    .number = die Nummer der Abstimmung; ohne Angabe die einzige offene
    .ballot = die Buchstaben, oder ja, nein, Enthaltung; ein Grund nach einem Doppelpunkt
command-rank = Bring die Möglichkeiten einer Abstimmung in eine Reihenfolge, eine nach der anderen.
    .number = die Nummer der Abstimmung
    .order = die Reihenfolge bisher, wie B>A
poll-chart-button = Bild
poll-chart-open = { $number } ist noch offen. Ein Bild gibt es, wenn es vorbei ist: { $until }.
poll-chart-none = In { $number } hat niemand abgestimmt, oder es wurde abgesagt: Da ist nichts zu zeichnen.
command-poll-chart = Sieh das Ergebnis einer Abstimmung als Bild.
    .number = die Nummer der Abstimmung
command-why = Sieh Schritt für Schritt, wie eine Abstimmung gezählt wurde, oder warum etwas gebucht ist.
    .details = Von einer Buchung: wer, wann, wofür, nach welcher Regel, und ob sie zurückkam. Wer nicht beteiligt war, sieht sie nur, wenn er die Kasse führt, und das wird vermerkt.
    .number = die Nummer der Abstimmung
    .entry = eine Buchung, mit ihrem Kürzel
    .about = welcher Teil davon, etwa ein Projekt
secret-ballot-stays = Eine geheime Stimme lässt sich nicht zurücknehmen, nur ändern, bis die Abstimmung endet.
poll-chart-dates = Termine stehen in Worten da, nicht als Bild: { $why }
poll-chart-points = Wer wie viel bekam, steht in Worten da, nicht als Bild: { $results }

vote-or-question = Eine Abstimmung und eine Frage an dich haben beide die Nummer { $number }. { $vote } ist für die Abstimmung, { $answer } für die Frage.
vote-none-to-take-back = Du hast in { $number } keine Stimme, die sich zurücknehmen ließe.
vote-void = Der vorige gilt nicht mehr.
vote-void-elsewhere = Der vorige, von { $platform }, gilt nicht mehr.
vote-joined = In { $number } hast du zweimal abgestimmt, und als eine Person hast du eine Stimme. Es zählt die spätere, von { $platform }: { $later }. Nicht mehr: { $earlier }.
vote-joined-first = In { $number } hast du zweimal abgestimmt, und als eine Person hast du eine Stimme. Dort lässt sich keine Stimme ändern, also zählt die erste, von { $platform }: { $earlier }. Nicht mehr: { $later }.
vote-joined-none = In { $number } hast du zweimal abgestimmt, und als eine Person hast du eine Stimme. Zuletzt hast du sie auf { $platform } zurückgenommen. Nicht mehr gezählt: { $earlier }.
vote-joined-secret = In { $number } hast du zweimal abgestimmt, und als eine Person hast du eine Stimme. Die spätere zählt, von { $platform }, und der Beleg der anderen gilt nicht mehr.
ballot-or-question = Das kann für die Abstimmung { $number } sein oder für das, was du seither gefragt wurdest. { $vote } ist für die Abstimmung, { $answer } für die Frage.
secret-ballot-two-ways = Das lässt sich auf zwei Arten lesen, darum habe ich in { $number } nichts gezählt. Drück, was du meinst, oder sag es anders.
vote-none-to-take-back-dates = Du hast in { $number } keine Stimme, die du zurücknehmen könntest. Wenn kein Termin passt, sag { $no }.
vote-closes-before-dates = Endet am { $until }, vor dem ersten davon.

vote-edited = Eine geänderte Nachricht ändert keine Stimme: Deine in { $number } zählt, wie du sie zuerst gesagt hast. Um sie zu ändern, sag sie neu: { $again }
vote-edited-stands = Eine geänderte Nachricht ändert keine Stimme: Deine in { $number } zählt, wie du sie zuerst gesagt hast, und dort bleiben Stimmen stehen.
## What was read as something else

ballot-two-ways = Das lässt sich auf mehr als eine Art lesen, darum habe ich es nicht gezählt. Was ist gemeint? { $buttons }
vote-tie-out = Haben mehrere die wenigsten und andere sind noch da, scheidet aus, was später genannt wurde.
result-out-later = { $tied } waren gleich, als eines ausscheiden musste; { $gone } schied aus, weil später genannt.
result-out-draw = { $tied } waren gleich, als eines ausscheiden musste; das Los traf { $gone }.
vote-closes-everybody = Alle haben abgestimmt: Sie endet eine Stunde nach der letzten Änderung, spätestens am { $until }.
why-key-lost = { $number } wurde abgesagt: { $question } Der Schlüssel zu den Stimmen war weg; niemand konnte sie zählen oder lesen.
why-key-lost-election = Niemand wurde gewählt; das Amt blieb, wie es war.
vote-key-lost-election = { $number } ist abgesagt: { $question } Der Schlüssel zu den Stimmen ist weg; niemand kann sie zählen oder lesen. Niemand ist gewählt; das Amt bleibt, wie es war. Eröffnet die Wahl noch einmal, wenn ihr sie noch wollt.
secret-voters-erased = Sie wurde abgesagt, und ihre Stimmen sind gelöscht: Gezählt wurden sie nicht.
ballot-words-because = weil, denn, da
ballot-words-order = zuerst, als erstes, erstens, erst, dann, und dann, danach, zweitens, als zweites, drittens, als drittes, zuletzt, vor
ballot-block-button = Veto
options-tied = { $count } Möglichkeiten ({ $first }, …)
vote-surplus-older = Der größte Überschuss geht zuerst weiter, von gleichen der, dessen Möglichkeit zuerst genannt wurde.
vote-surplus-draw = Der größte Überschuss geht zuerst weiter, von gleichen entscheidet das Los.
result-out-later-often = { $count }-mal waren mehrere gleich, als eines ausscheiden musste, und es ging das später genannte; { $why } nennt sie.
result-out-draw-often = { $count }-mal waren mehrere gleich, als eines ausscheiden musste, und das Los entschied; { $why } nennt sie.
why-equal = Gleich am Ende: { $options }.
why-order-together = In der Reihenfolge, jedes Mal die, die von den übrigen nichts schlägt: { $order }
vote-new-since = Wer in { $number } abstimmen kann, stand bei der Eröffnung fest: { $count }. Dieses Konto gilt seither als neu und kann dort nicht abstimmen.
why-when-election = { $who } hat die Wahl am { $opened } eröffnet; abgestimmt wurde vom { $began } bis zum { $closed }.
ballot-meant = Meinst du das? { $buttons }

# What stands after an option, with its joining colon.
vote-option-count = { "" }: { $count }

## What is kept of somebody

kept-vote = Deine Stimme
kept-sealed-vote = Du hast abgestimmt, versiegelt
