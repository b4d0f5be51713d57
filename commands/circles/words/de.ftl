# The words of savings circles.

ask-circle-name = Wie soll der Kreis heißen? Antworte mit seinem Namen auf diese Nachricht, oder sag: abbrechen.
ask-circle-amount = Ein neuer Kreis „{ $name }“: Wie viel pro Person und Runde? Drück einen Knopf oder sag einen Betrag, oder sag abbrechen.
circle-unknown-act = Was „{ $given }“ heißen soll, weiß ich nicht: Einen Kreis { $name } gibt es. { $help } zeigt, was geht. Um einen neuen so zu nennen: { $new }
circle-keeper-gone = { $who } verwahrt, was in den Kreis { $name } eingezahlt wird, und ist in keinem unserer Räume mehr. Schickt nichts mehr dorthin, bevor ihr wisst, wo { $who } ist. Wie es steht: { $status }
ask-circle-every = Wie oft? Drück einen Knopf oder sag week, 2weeks, month oder day, oder sag abbrechen.
ask-circle-seats = Wie viele machen mit? Drück einen Knopf oder sag eine Zahl von 2 bis 100, oder sag abbrechen.
circle-every-button = { $which ->
    [0] Jede Woche
    [1] Alle 2 Wochen
   *[other] Jeden Monat
 }
circle-no-name = Ein Kreis braucht einen Namen: { $example }
circle-name = Der Name eines Kreises hat bis zu { $most } Zeichen, mit einem Buchstaben darunter und ohne @ und Anführungszeichen. So: { $example }
circle-name-taken = Einen Kreis namens { $name } gibt es schon. Wähl einen anderen Namen.
circle-amount-zero = In jeder Runde müssen alle etwas zahlen.
circle-amount-large = So weit kann ich nicht zählen. Wähl einen kleineren Betrag oder weniger Plätze.
circle-amount-unclear = Ich kann nicht erkennen, wie viel „{ $given }“ ist. Schreib { $name } ohne Zeichen zwischen den Ziffern.
circle-every = „{ $given }“ kann ich nicht als Abstand lesen. Schreib every=week, every=month oder every=10days.
circle-seats = Ein Kreis hat { $least } bis { $most } Plätze.
circle-grace = „{ $given }“ kann ich nicht als Frist nehmen, in der man noch zahlen kann. Sie muss kürzer sein als eine Runde, bis zu { $longest }.
circle-start = „{ $given }“ kann ich nicht als Datum lesen. Schreib start=2026-02-01, mit Uhrzeit start=2026-02-01T18:00.
circle-start-past = Dieser erste Tag ist vorbei oder mehr als ein Jahr weg. Wähl einen, der noch kommt.
circle-in-private = Eröffne den Kreis in dem Raum, in dem die Leute ihm beitreten sollen.
circle-too-many = { $most } laufende Kreise auf einmal sind genug. Lass erst einen enden.
no-such-circle = Einen Kreis „{ $given }“ kenne ich nicht. Alle, die es gibt: { $list }
no-circle = Es gibt noch keinen Kreis. Eröffne einen: { $new }
no-circle-now = Gerade ist kein Kreis offen oder unterwegs. Eröffne einen: { $new }. Die früheren: { $list }
which-circle = Welcher Kreis? { $commands }
circle-not-in = Du bist nicht im Kreis { $name }.
circle-not-in-other = { $who } ist nicht im Kreis { $name }.
circle-is-open = Der Kreis { $name } hat noch nicht begonnen.
circle-is-running = Der Kreis { $name } hat schon begonnen. Sieh, wie er steht: { $why }
circle-is-ended = Der Kreis { $name } ist vorbei. Sieh, wie er lief: { $why }
circle-is-cancelled = Der Kreis { $name } wurde vorzeitig beendet. Sieh, wie er lief: { $why }
circle-is-lapsed = Der Kreis { $name } wurde abgesagt, bevor er begann.
circle-organiser-only = Das kann nur, wer ihn eröffnet hat: { $organiser }.
circle-head = { $number }: Kreis { $name }. { $seats } Plätze, { $amount } { $unit ->
    [0] { $every ->
        [one] am Tag
       *[other] alle { $every } Tage
    }
    [1] { $every ->
        [one] in der Woche
       *[other] alle { $every } Wochen
    }
   *[other] { $every ->
        [one] im Monat
       *[other] alle { $every } Monate
    }
 }, ab { $first }.
circle-each = Alle zahlen { $amount } in jeder von { $seats } Runden und erhalten einmal { $pot }.
circle-deposit = Beim Beitreten wird eine Einlage gezahlt, die am Ende zurückkommt: { $deposit }.
circle-reserve = Zu jeder Zahlung kommt { $reserve } für eine Rücklage dazu; was davon bleibt, kommt zurück.
circle-fee = Wer dran ist, lässt davon { $fee } { $named ->
    [0] in der Kasse.
   *[other] bei { $whom }.
 }
circle-fee-to-nothing = Es gibt keine Gebühr, die jemand bekommen könnte. Sag mit fee=, wie viel, oder lass fee_to= weg.
circle-autopay = Was fällig ist, buche ich von selbst ab, { $graced ->
    [0] am Tag selbst.
   *[other] am Tag oder bis zu { $grace } danach.
 }
circle-pays-oneself = { $graced ->
    [0] Alle zahlen selbst, bis zu dem Tag.
   *[other] Alle zahlen selbst, bis zu { $grace } nach dem Tag.
 }
circle-missing = Wenn jemand eine Runde auslässt: { $deposit ->
    [0] Wer dran ist, erhält weniger, und der Rest bleibt geschuldet.
   *[other] Erst zahlt die Einlage dieser Person; dann erhält, wer dran ist, weniger, und der Rest bleibt geschuldet.
 }
circle-late-fee = Wer zu spät zahlt, schuldet { $fee } mehr.
circle-commitment = Die Reihenfolge wird ausgelost, sobald alle Plätze vergeben sind, mit einem Startwert, den ich jetzt festgelegt habe: { $hash }…
circle-turn-taken = Platz { $turn }, { $day }: { $who }
circle-turn-free = Platz { $turn }, { $day }: frei, { $risk ->
    [0] nichts zu verlieren
   *[other] höchstens { $lost } zu verlieren
 }
circle-more-turns = … und { $count ->
    [one] 1 weiterer Platz.
   *[other] { $count } weitere Plätze.
 }
circle-order-joined = Die Reihenfolge ist die des Beitretens, der letzte Platz ist am { $last }. { $risk ->
    [0] Zu verlieren ist nichts.
   *[other] Zu verlieren ist höchstens { $lost }.
 }
circle-order-draw = Die Reihenfolge wird ausgelost, sobald alle Plätze vergeben sind; der letzte Platz ist am { $last }. { $risk ->
    [0] Zu verlieren ist nichts.
   *[other] Zu verlieren ist höchstens { $lost }.
 }
circle-commitment-each = Wo gelost wird, geschieht es mit Losen, die ich jetzt festgelegt habe: { $hash }…
circle-order-bidding = Vor jeder Runde könnt ihr um sie bieten, von drei Tagen vor ihrem Tag an bis dahin: Wer am wenigsten vom Topf nimmt, erhält ihn, und den Rest teilen sich alle. Ein Gebot ist bindend, beträgt mindestens { $floor } und liegt { $step } % unter dem vorigen; vorher wird die Runde gezahlt. Bietet niemand oder bieten mehrere das Wenigste, entscheidet das Los. Der letzte Tag ist der { $last }. { $risk ->
    [0] Zu verlieren ist nur, was du selbst vom Topf lässt: bis zu { $discount }.
   *[other] Zu verlieren ist höchstens { $lost } und was du selbst vom Topf lässt: bis zu { $discount }.
 }
circle-there-all = Dabei: { $who }.
circle-joined-bidding = Du bist im Kreis { $name }. Du zahlst { $rounds } Mal { $amount } und erhältst einmal { $pot } oder das, was du dafür bietest. { $risk ->
    [0] Verlieren kannst du nur, was du selbst vom Topf lässt.
   *[other] Verlieren kannst du höchstens { $lost } und was du selbst vom Topf lässt.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Deine Einlage ist da: { $deposit }.
 }
circle-started-bidding = Der Kreis { $name } beginnt. Erste Runde: { $first }, je { $amount }. Von drei Tagen vor jedem Tag an könnt ihr bieten. { $why }
circle-board-bidding = { $how ->
    [0] Alle außer einer Person waren schon dran, also bekommt sie diese Runde.
    [1] Noch hat niemand geboten; bieten könnt ihr von { $opens } bis { $until }.
   *[other] Das niedrigste Gebot ist { $low }; bieten könnt ihr bis { $until }.
 }
circle-board-receives-less = { $who } erhält { $pot }, sobald alle gezahlt haben; den Rest teilen sich alle: { $rest }.
circle-listed-running-open = { $number }: Kreis { $name }, Runde { $round } von { $rounds } am { $due }.
circle-swap-no-turns = Im Kreis { $name } gibt es keine Plätze zu tauschen.
circle-term-bids = { $term }= gibt es nur in Kreisen mit order=bidding.
circle-floor = „{ $given }“ kann ich nicht als niedrigstes Gebot nehmen. Schreib floor=65%, von 50 bis 99 %.
circle-step = „{ $given }“ kann ich nicht als Abstand der Gebote nehmen. Schreib step=2%, bis zu 10 %.
circle-no-bids = Im Kreis { $name } wird nicht geboten.
circle-bid-received = Du warst im Kreis { $name } schon dran, in Runde { $round }.
circle-bid-last = Alle anderen im Kreis { $name } waren schon dran, der Rest kommt ohne Gebote.
circle-bid-after = Runde { $round } im Kreis { $name } ist noch nicht ausgezahlt. Für die nächste könnt ihr danach bieten.
circle-bid-not-yet = { $over ->
    [0] Für Runde { $round } im Kreis { $name } könnt ihr ab { $opens } bieten.
   *[other] Für Runde { $round } im Kreis { $name } ist es zu spät zu bieten.
 }
circle-bid-unpaid = Zahl erst deinen Beitrag für diese Runde, { $amount }, dann kannst du bieten. { $pay }
circle-bid-yours = Das niedrigste Gebot ist schon deins: { $amount }.
circle-bid-range = { $one ->
    [0] Ein Gebot liegt jetzt zwischen { $least } und { $most }.
   *[other] Jetzt geht nur noch { $most }, das Wenigste; unter denen, die es bieten, wird gelost.
 }
circle-bid-ask = { $bid } für Runde { $round } im Kreis { $name } bieten? Bleibt es bis { $until } das niedrigste Gebot, bekommst du { $bid }{ $fee ->
    [0] { "" }
   *[other] { " " }(nach der Gebühr { $gets })
 }, und { $count } Leute teilen sich { $shared }. Es ist bindend. { $yes } { $no }
circle-bid-given = Du hast { $bid } für Runde { $round } im Kreis { $name } geboten. Bleibt es bis { $until } das niedrigste Gebot, bekommst du { $bid }{ $fee ->
    [0] { "" }
   *[other] { " " }(nach der Gebühr { $gets })
 }, und { $count } Leute teilen sich { $shared }.
circle-bid-lowest = Kreis { $name }, Runde { $round }: Das niedrigste Gebot ist { $bid }. { $floor ->
    [0] Das nächste kann bis zu { $most } betragen.
   *[other] Weniger geht nicht; wer dasselbe bietet, nimmt am Losen teil.
 }
circle-bids = Kreis { $name }, Runde { $round }: Ihr könnt bis { $until } bieten. Wer sich mit dem kleinsten Teil von { $pot } begnügt, bekommt ihn, und den Rest teilt ihr euch zu { $count }.
circle-bids-so-far = { $bids ->
    [0] Noch hat niemand geboten.
   *[other] Das niedrigste Gebot ist { $low }.
 } { $floor ->
    [0] Ein Gebot kann von { $least } bis { $most } gehen;
   *[other] Ein Gebot kann { $most } sein;
 } zahl vorher deinen Beitrag für die Runde: { $amount }.
circle-bid-button = { $amount } bieten
circle-bids-over = Kreis { $name }, Runde { $round }: { $how ->
    [0] Niemand hat geboten.
    [1] Das niedrigste Gebot war { $bid }.
   *[other] Mehrere haben das Wenigste geboten, { $bid }, und das Los hat entschieden.
 }
circle-bids-go-on = Ich war eine Weile weg, darum könnt ihr im Kreis { $name } bis { $until } bieten.
circle-nobody-bid = Niemand hat geboten, also hat das Los entschieden.
circle-won = Kreis { $name }, Runde { $round } von { $rounds }. Du bist dran, { $who }: { $how ->
    [1] Dein Gebot von { $bid } war das niedrigste.
   *[other] Du und andere habt { $bid } geboten, und das Los fiel auf dich.
 } Du bekommst { $pot }{ $some ->
    [0] .
   *[other] , und { $count } Leute teilen sich { $shared }.
 }{ $short ->
    [0] { "" }
   *[other] { " " }Was fehlt, bleibt denen geschuldet, denen es fehlt: { $owed }.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }An die, denen du etwas schuldest, ging davon: { $settled }.
 }
why-circle-seeds = Jede Runde hat ein eigenes Los, das bei der Eröffnung festgelegt wurde: Wer vom Los der Runde 3 dreimal hintereinander den sha256 nimmt, kommt auf { $hash }. Beim Losen ist der Schlüssel jedes Platzes der sha256 aus dem Los, der Ziehung { $draw } (für Runde 3), dem sha256 derer, die beigetreten sind ({ $accepted }), und der Nummer des Platzes, mit Doppelpunkten dazwischen; der kleinste kommt zuerst.
why-circle-seed-off = Das letzte Los von allen, die nicht mehr gebraucht wurden: { $seed }
why-circle-seed = Das Los der Runde { $round } war { $seed }.
why-circle-bid = { $who } { $bid }
why-circle-bids = Gebote für Runde { $round }: { $bids }.
circle-goal-each = Alle sparen auf { $goal }: Jede Person legt { $rounds ->
    [one] in einer Runde { $amount } zurück, am { $last }.
   *[other] in { $rounds } Runden je { $amount } zurück, zuletzt am { $last }.
 } Dann bekommen alle zurück, was sie eingezahlt haben; verlieren kann niemand etwas.
circle-goal-missing = Wer eine Runde auslässt, schuldet nichts und spart weniger.
circle-goal-not-with = { $term }= passt nicht zu einem Sparziel: Dort ist niemand an der Reihe, und alle bekommen zurück, was sie eingezahlt haben.
circle-goal-times = Aus „{ $goal }“ kann ich keine Runden machen. Schreib goal=300 oder goal=2026-12-20; es braucht 1 bis { $most } Runden.
circle-joined-goal = Du bist im Kreis { $name }. Du legst { $rounds ->
    [one] einmal { $amount } zurück
   *[other] { $rounds } Mal { $amount } zurück
 } und bekommst nach dem { $last } alles wieder, was du eingezahlt hast.
circle-started-goal = Der Kreis { $name } beginnt. Erste Runde: { $first }, je { $amount }. { $why }
circle-leave-goal = Der Kreis { $name } hat begonnen. Was du gespart hast, kommt nach dem letzten Tag zurück; du kannst auch sagen, dass er vorzeitig enden soll.
circle-board-goal = Bisher gespart: { $saved } von { $goal }. Nach dem { $last } bekommen alle zurück, was sie eingezahlt haben.
circle-goal-round = Kreis { $name }, Runde { $round } von { $rounds }: { $saved } von { $goal } gespart.{ $reached ->
    [0] { "" }
   *[other] { " " }Ihr habt es geschafft.
 }
circle-goal-over = Der Kreis { $name } ist an seinem Tag angekommen. Alle haben zurück, was sie eingezahlt haben. { $statement }
circle-was-saved = { $number }: Kreis { $name }, vorbei seit dem { $at }; alle haben zurück, was sie gespart haben.
why-circle-goal-round = Runde { $round }, { $at }: { $pot } zurückgelegt.{ $late ->
    [0] { "" }
   *[other] { " " }Nicht rechtzeitig gezahlt: { $missed }.
 }
circle-order-need = Vor jeder Runde stimmt ihr ab, wer sie am nötigsten hat, von sieben Tagen vor ihrem Tag bis zum Tag davor: Es stimmen alle ab, die nichts schulden, auch wer schon dran war. Wer die meisten Stimmen hat, ist dran, bei gleich vielen entscheidet das Los. Der letzte Tag ist der { $last }. { $risk ->
    [0] Zu verlieren ist nichts.
   *[other] Zu verlieren ist höchstens { $lost }.
 }
circle-joined-need = Du bist im Kreis { $name }; wer wann erhält, entscheidet vor jeder Runde eine Abstimmung. Du zahlst { $rounds } Mal { $amount }, erhältst einmal { $pot } und kannst { $risk ->
    [0] nichts verlieren.
   *[other] höchstens { $lost } verlieren.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Deine Einlage ist da: { $deposit }.
 }
circle-started-need = Der Kreis { $name } beginnt. Erste Runde: { $first }, je { $amount }. Vor jeder Runde stimmt ihr ab, wer sie am nötigsten hat. { $why }
circle-board-need = { $several ->
    [0] In dieser Runde kann nur eine Person dran sein, also wird nicht abgestimmt.
   *[other] Wer dran ist, darüber wird von { $opens } bis { $until } abgestimmt.
 }
circle-no-need = Im Kreis { $name } wird nicht abgestimmt, wer erhält.
circle-need-after = Runde { $round } im Kreis { $name } ist noch nicht ausgezahlt. Über die nächste wird danach abgestimmt.
circle-need-over = Die Abstimmung über Runde { $round } im Kreis { $name } ist vorbei.
circle-need-only = Im Kreis { $name } kann nur { $who } diese Runde erhalten.
circle-need-not-yet = Über Runde { $round } im Kreis { $name } wird ab { $opens } abgestimmt.
circle-need-owing = Zahl erst, was du schuldest, { $amount }, dann kannst du abstimmen. { $pay }
circle-need-not = { $received ->
    [0] Im Kreis { $name } kann { $who } in dieser Runde nicht dran sein: Es ist etwas geschuldet, oder die Einlage ist nicht voll.
   *[other] { $who } war im Kreis { $name } schon dran.
 }
circle-need-same = Deine Stimme ist schon für { $who }.
circle-need-asked = Du hast schon um diese Runde im Kreis { $name } gebeten.
circle-need-voted = Deine Stimme über Runde { $round } im Kreis { $name } ist für { $who }. Ändern kannst du sie bis { $until }.
circle-need-asks = { $who } bittet um Runde { $round } im Kreis { $name }.
circle-vote = Kreis { $name }, Runde { $round }: Wer hat sie am nötigsten? { $count ->
    [one] Eine Person kann abstimmen.
   *[other] { $count } können abstimmen.
 }{ $halved ->
    [0] { "" }
   *[other] { " " }Wer sich einen Platz teilt, hat eine halbe Stimme.
 } Wer die meisten Stimmen hat, erhält sie; bei gleich vielen wird gelost. Schluss ist am { $until }; bis dahin lässt sich die Stimme ändern, danach sind alle zu sehen.
circle-vote-wishes = Darum gebeten: { $who }.
circle-vote-turnout = { $count ->
    [one] Eine Person hat abgestimmt.
   *[other] { $count } haben abgestimmt.
 }
circle-vote-button = { $who }
circle-vote-typed = { " " } Selbst darum bitten: { $typed }
circle-vote-over = Kreis { $name }, Runde { $round }: { $who } erhält sie am { $due }, { $drawn ->
    [0] mit { $votes ->
        [one] 1 Stimme
       *[other] { $votes } Stimmen
    } von { $count }.
   *[other] { $votes ->
        [0] gelost, da niemand abgestimmt hat.
        [one] gelost unter denen mit je 1 Stimme.
       *[other] gelost unter denen mit je { $votes } Stimmen.
    }
 }
circle-vote-goes-on = Ich war eine Weile weg, darum geht die Abstimmung im Kreis { $name } bis { $until } weiter.
why-circle-vote = { $who } für { $whom }{ $half ->
    [0] { "" }
   *[other] { " " }(eine halbe Stimme)
 }
why-circle-votes = Stimmen über Runde { $round }: { $votes }.
circle-order-chit = Vor jeder Runde könnt ihr um sie bieten, von drei Tagen vor ihrem Tag an bis dahin: Wer am wenigsten vom Topf nimmt, erhält ihn. Von jedem Topf { $commission ->
    [one] geht { $commission }
   *[other] gehen { $commission }
 } an die Kasse, und was sonst bleibt, senkt die nächste Zahlung aller; nach der letzten Runde wird es ausgezahlt. Ein Gebot ist bindend, beträgt mindestens { $floor } und liegt { $step } % unter dem vorigen; vorher wird die Runde gezahlt. Bietet niemand oder bieten mehrere das Wenigste, entscheidet das Los. Der letzte Tag ist der { $last }. { $risk ->
    [0] Zu verlieren ist nur, was vom Topf bleibt, wenn du ihn erhältst: bis zu { $discount }.
   *[other] Zu verlieren ist höchstens { $lost } und was vom Topf bleibt, wenn du ihn erhältst: bis zu { $discount }.
 }
circle-chit = „{ $given }“ kann ich nicht als Provision nehmen. Schreib chit=5%, bis zu 10 %.
circle-chit-floor = Mit chit={ $chit } und floor={ $floor } ist kein Gebot möglich: Zusammen gehen bis zu 100 %.
circle-chit-fee = Mit chit= gibt es eine Provision und keine weitere Gebühr (fee=).
circle-chit-next = Die nächste Zahlung ist je { $amount }.
circle-there = Dabei: { $who }. { $free ->
    [one] 1 Platz ist frei.
   *[other] { $free } Plätze sind frei.
 }
circle-turn-button = Platz { $turn }
circle-join-button = Beitreten
circle-leave-button = Verlassen
circle-pay-button = { $amount } zahlen
circle-or-typed = { " " } oder: { $example }
circle-face-running = Er hat begonnen. Wie er steht: { $board }
circle-face-ended = Er ist vorbei.
circle-face-cancelled = Er wurde vorzeitig beendet.
circle-face-lapsed = Er wurde abgesagt.
circle-board-head = Kreis { $name }, Runde { $round } von { $rounds }, fällig am { $due }
circle-board-paid = Gezahlt: { $who }.
circle-board-left = Noch offen: { $who }.
circle-board-receives = { $who } erhält { $pot }, sobald alle gezahlt haben.
circle-board-reserve = In der Rücklage: { $amount }.
circle-board-then = Danach: { $who }.
circle-owes = { $who } schuldet { $whom } { $amount } seit Runde { $round }.
circle-owes-reserve = { $who } schuldet der Rücklage { $amount } seit Runde { $round }.
circle-joined = Du bist im Kreis { $name }{ $known ->
    [0] ; deinen Platz erfährst du, wenn er beginnt
   *[other] , Platz { $turn } ({ $day })
 }. Du zahlst { $rounds } Mal { $amount }, erhältst einmal { $pot } und kannst { $risk ->
    [0] nichts verlieren.
   *[other] höchstens { $lost } verlieren.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Deine Einlage ist da: { $deposit }.
 }
circle-in-already = Du bist schon im Kreis { $name }{ $fixed ->
    [0] .
   *[other] , mit Platz { $turn }.
 } Um ihn zurückzugeben: { $leave }
circle-frozen = Die Moderation hat deine Trinkgelder und Bitten angehalten, bis { $until }; so lange kannst du in keinen Kreis eintreten. Was in deinen fällig ist, wird trotzdem gezahlt.
circle-which-turn = Welcher Platz? { $buttons }  oder: { $example }
circle-no-turn = Er hat die Plätze 1 bis { $most }.
circle-turn-gone = Platz { $turn } hat schon { $who }. { $frees ->
    [0] Ein anderer ist nicht frei.
   *[other] Frei: { $free }.
 }
circle-old-currency = Der Kreis { $name } ist in einer Währung, die nicht mehr gilt.
circle-newcomer = Du bist neu hier, also muss { $organiser } dich erst einlassen: { $invite }
circle-line-short = { $turns ->
    [0] Bis zum letzten Platz ist zusammen { $needed } fällig, und du kannst gerade { $possible } geben.
   *[other] Bis zu diesem Platz ist zusammen { $needed } fällig, und du kannst gerade { $possible } geben. Ein früherer Platz braucht weniger.
 }
circle-deposit-short = Die Einlage ist { $deposit }, und du kannst gerade { $possible } geben.
circle-started = Der Kreis { $name } beginnt. Erste Runde: { $first }, je { $amount }. { $drawn ->
    [0] Reihenfolge:
   *[other] Die ausgeloste Reihenfolge:
 } { $order }. { $why }
circle-left = Du hast den Kreis { $name } verlassen.{ $paid ->
    [0] { "" }
   *[other] { " " }Deine Einlage ist zurück: { $deposit }.
 }
circle-leave-late = Der Kreis { $name } hat begonnen, und die anderen verlassen sich auf dich. Du kannst jemanden bitten, den Platz zu tauschen, oder sagen, dass er vorzeitig enden soll.
circle-invited = { $who }, du bist im Kreis { $name } willkommen.
circle-invited-already = { $who } darf schon in den Kreis { $name }.
circle-begins-later = Der Kreis { $name } ist noch nicht voll: { $free ->
    [0] { $waits ->
        [one] bei einem Platz fehlt noch, wer ihn teilt.
       *[other] bei { $waits } Plätzen fehlt noch, wer sie teilt.
    }
    [one] 1 Platz ist frei.
   *[other] { $free } Plätze sind frei.
 } Der erste Tag ist jetzt: { $first }.
circle-lapsed = Der Kreis { $name } wurde nicht voll und ist abgesagt.{ $paid ->
    [0] { "" }
   *[other] { " " }Alle Einlagen sind zurück.
 }
circle-called-off = { $who } hat den Kreis { $name } abgesagt.{ $paid ->
    [0] { "" }
   *[other] { " " }Alle Einlagen sind zurück.
 }
circle-due-tomorrow = Deine Zahlung für den Kreis { $name } ist am { $until } fällig: { $amount }. { $pay }  oder: { $typed }
circle-due-now = Deine Zahlung für den Kreis { $name } ist fällig: { $amount }. Du hast noch Zeit bis { $until }. { $pay }  oder: { $typed }
circle-grace-ends = Deine Zahlung für den Kreis { $name } fehlt noch: { $amount }. Die Runde endet am { $until }. { $pay }  oder: { $typed }
circle-your-turn = Kreis { $name }, Runde { $round } von { $rounds }. Du bist dran, { $who }. { $short ->
    [0] { $lacks ->
        [0] { $count ->
            [one] Eine Person hat das für dich gespart: { $pot }.
           *[other] { $count } Menschen haben das für dich gespart: { $pot }.
        }
       *[other] Du erhältst { $pot }; dein eigener Anteil ist nicht dabei: { $own }.
    }
   *[other] Du erhältst { $pot }; was fehlt, bleibt dir geschuldet: { $owed }.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }An die, denen du etwas schuldest, ging davon: { $settled }.
 }
circle-you-owe = Du hast diese Runde des Kreises { $name } ausgelassen.{ $drawn ->
    [0] { "" }
   *[other] { " " }Deine Einlage hat davon { $deposit } gezahlt{ $again ->
        [0] .
       *[other] ; deine nächste Zahlung füllt sie wieder auf.
    }
 }{ $owes ->
    [0] { "" }
   *[other] { " " }Du schuldest { $amount }; was du zahlst, geht zuerst dorthin.
 }
circle-over = Der Kreis { $name } ist vorbei: { $received } von { $count } { $received ->
    [one] war dran.
   *[other] waren dran.
 }{ $owed ->
    [0] { "" }
   *[other] { " " }Etwas ist noch geschuldet.
 } { $statement }
circle-goes-on = Ich war eine Weile weg, darum kommen Zahlungen für den Kreis { $name } bis { $until } noch rechtzeitig.
circle-nothing-due = Für den Kreis { $name } ist nichts zu zahlen.
circle-pays-more = Das ist mehr, als für den Kreis { $name } zu zahlen ist: bis zu { $most }.
circle-paid = { $own ->
    [0] { $amount } für { $who } in den Kreis { $name } gezahlt.
   *[other] { $amount } in den Kreis { $name } gezahlt.
 }{ $lacks ->
    [0] { "" }
   *[other] { " " }Noch fällig: { $left }. { $typed }
 }{ $kept ->
    [0] { "" }
   *[other] { " " }Für die nächsten Runden bleibt: { $ahead }.
 }
circle-was-ended = { $number }: Kreis { $name }, vorbei seit dem { $at }: { $received } von { $count } { $received ->
    [one] war dran.
   *[other] waren dran.
 }
circle-was-cancelled = { $number }: Kreis { $name }, vorzeitig beendet am { $at }: { $received } von { $count } { $received ->
    [one] war dran.
   *[other] waren dran.
 }
circle-was-lapsed = { $number }: Kreis { $name }, abgesagt am { $at }.
circle-listed-open = { $number }: Kreis { $name }, { $amount }, { $free ->
    [one] 1 von { $seats } Plätzen frei
   *[other] { $free } von { $seats } Plätzen frei
 }.
circle-listed-running = { $number }: Kreis { $name }, Runde { $round } von { $rounds } am { $due }; dran ist { $who }.
circle-dates = Tage: { $days }{ $more ->
    [0] .
   *[other] { " " }{ $more ->
        [one] und 1 weiterer.
       *[other] und { $more } weitere.
    }
 }
circle-you-may-lose = { $known ->
    [0] Auf welchem Platz auch immer: { $risk ->
        [0] Zu verlieren ist nichts.
       *[other] Zu verlieren ist höchstens { $lost }.
    }
   *[other] Mit Platz { $turn } kannst du { $risk ->
        [0] nichts verlieren
       *[other] höchstens { $lost } verlieren
    }.
 }
circle-cancel-said = Dass der Kreis { $name } vorzeitig enden soll, hast du schon gesagt.
circle-wants-end = { $who } möchte, dass der Kreis { $name } vorzeitig endet. Bisher { $wanted } von { $needed }, die es braucht. Um zuzustimmen: { $typed }
circle-cancelled = Der Kreis { $name } endet vorzeitig, wie { $count } es wollten. Alle haben zurück, was für sie da war; der Rest bleibt geschuldet.
circle-swap-question = { $who } möchte im Kreis { $name } den Platz tauschen: Du bekämst Platz { $theirs }, und { $who } bekäme Platz { $mine }. Du könntest dann { $risk ->
    [0] nichts verlieren
   *[other] höchstens { $lost } verlieren
 }, { $was ->
    [0] jetzt auch.
    [1] jetzt ist es nichts.
   *[other] { $before ->
        [one] jetzt ist es { $before }.
       *[other] jetzt sind es { $before }.
    }
 } { $yes } { $no }
circle-swap-received = { $who } war im Kreis { $name } schon dran oder ist es gerade, darum bleibt dieser Platz.
circle-swapped = Kreis { $name }: { $who } hat jetzt Platz { $turn }, und { $whom } Platz { $other }.
circle-link-both = { $who } und { $other } sind beide im Kreis { $name }. Sie können ein Mitglied werden, sobald er vorbei und dort nichts geschuldet ist.
circle-forget-open = Du bist im Kreis { $name }. Verlass ihn zuerst: { $leave }
circle-forget-running = Der Kreis { $name } verlässt sich auf dich. Sobald er vorbei und dort nichts geschuldet ist, kann ich dich vergessen.
circle-swap-preview = Im Kreis { $name } mit { $who } den Platz tauschen? Du hättest dann Platz { $mine } ({ $day }) und könntest { $risk ->
    [0] nichts verlieren
   *[other] höchstens { $lost } verlieren
 }, { $was ->
    [0] jetzt auch.
    [1] jetzt ist es nichts.
   *[other] { $before ->
        [one] jetzt ist es { $before }.
       *[other] jetzt sind es { $before }.
    }
 } { $yes } { $no }
circle-swap-short = Bis Platz { $turn } ist zusammen { $needed } fällig, und du kannst gerade { $possible } geben.
circle-swap-short-other = { $who } könnte nicht alles geben, was bis Platz { $turn } fällig ist.
circle-owes-more = { $count ->
    [one] … und 1 weitere Schuld: { $amount }.
   *[other] … und { $count } weitere Schulden: zusammen { $amount }.
 }
circle-owe-in-parts = Der Kreis { $name } ist vorzeitig zu Ende, und du schuldest dort noch { $amount }. { $parts ->
    [one] Fällig ist es am { $first }.
   *[other] Fällig ist es in Teilen von { $part } an den Tagen des Kreises, zuerst am { $first }.
 } { $autopay ->
    [0] So zahlst du: { $typed }
   *[other] Ich buche es von selbst ab. Früher zahlen: { $typed }
 }
circle-owed-tomorrow = Von dem, was du im Kreis { $name } schuldest, ist ein Teil fällig am { $when }: { $amount }. { $pay }  oder: { $typed }
circle-owed-now = Von dem, was du im Kreis { $name } schuldest, ist jetzt ein Teil fällig: { $amount }. { $pay }  oder: { $typed }
circle-repaid = { $who } hat dir im Kreis { $name } { $amount } zurückgezahlt.
circle-repaid-yours = Von dem, was du im Kreis { $name } schuldest, habe ich { $amount } abgebucht. { $owes ->
    [0] Jetzt schuldest du dort nichts mehr.
   *[other] { $left ->
        [one] Es bleibt { $left }.
       *[other] Es bleiben { $left }.
    }
 }
circle-people = So wurde im Kreis { $name } bisher gezahlt:
circle-people-more = … und { $count ->
    [one] eine weitere Person.
   *[other] { $count } weitere.
 }
circle-record = { $who }: { $rounds ->
    [0] noch keine Runde in einem Kreis
    [one] { $ontime } von 1 Runde pünktlich
   *[other] { $ontime } von { $rounds } Runden pünktlich
 }{ $finished ->
    [0] { "" }
    [one] , 1 Kreis beendet
   *[other] , { $finished } Kreise beendet
 }{ $owes ->
    [0] .
   *[other] , noch geschuldet: { $owed }.
 }
circle-record-mine = In Kreisen bisher: { $rounds ->
    [one] { $ontime } von 1 Runde pünktlich
   *[other] { $ontime } von { $rounds } Runden pünktlich
 }{ $finished ->
    [0] { "" }
    [one] , 1 Kreis beendet
   *[other] , { $finished } Kreise beendet
 }.
circle-me-due = Im Kreis { $name } ist bis { $until } fällig: { $amount }. So zahlst du: { $typed }
circle-me-owes = Du schuldest im Kreis { $name } { $amount }{ $parts ->
    [0] : { $typed }
   *[other] , in Teilen, den nächsten am { $next }: { $typed }
 }
circle-owes-nothing = Du schuldest im Kreis { $name } nichts.
circle-owes-nothing-now = { $who } schuldet im Kreis { $name } nichts mehr oder hat seitdem um etwas anderes gebeten.
circle-agreed-already = Dem hast du im Kreis { $name } schon zugestimmt.
circle-plan-said = Genau darum hast du im Kreis { $name } schon gebeten.
circle-plan-question = { $only ->
    [0] { $who } schuldet im Kreis { $name } { $owed }, einen Teil davon dir,
   *[other] { $who } schuldet dir im Kreis { $name } { $owed }
 } und möchte in Teilen zahlen: { $unit ->
    [0] jeden Tag
    [1] { $every ->
        [one] jede Woche
       *[other] alle { $every } Wochen
    }
   *[other] jeden Monat
 } { $part }, zuerst am { $first }. { $yes } { $no }
circle-plan-asked = Gefragt habe ich { $who }. Sind alle einverstanden, zahlst du die { $owed }, die du im Kreis { $name } schuldest, in Teilen: { $unit ->
    [0] jeden Tag
    [1] { $every ->
        [one] jede Woche
       *[other] alle { $every } Wochen
    }
   *[other] jeden Monat
 } { $part }, zuerst am { $first }. Solange du das tust, gilt keine Runde als ausgelassen.
circle-plan-agreed = Du bist einverstanden, wie { $who } im Kreis { $name } zahlt. Die anderen sind noch gefragt.
circle-plan-holds = Alle sind einverstanden: { $who } zahlt, was im Kreis { $name } geschuldet ist, in Teilen: { $unit ->
    [0] jeden Tag
    [1] { $every ->
        [one] jede Woche
       *[other] alle { $every } Wochen
    }
   *[other] jeden Monat
 } { $part }, zuerst am { $first }.
circle-accept-button = Einverstanden
circle-place = { $turned ->
    [0] Platz
   *[other] Platz
 }
circle-hand-preview = { $place } { $turn } im Kreis { $name } an { $whom } weitergeben? { $received ->
    [0] { $alone ->
        [0] Von den anderen { $needed ->
            [one] muss eine Person einverstanden sein, dann
           *[other] müssen { $needed } einverstanden sein, dann
        } { $whom }.
       *[other] Ich frage { $whom }; sonst muss niemand einverstanden sein.
    } Dafür { $paid ->
        [0] ist nichts zu zahlen.
       *[other] bekommst du { $price }: was eingezahlt wurde, ohne das Geschuldete.
    }
   *[other] Er war schon dran, darum müssen alle anderen einverstanden sein, dann { $whom }. Dafür wird nichts gezahlt, und was { $whom } nicht zahlt, bleibt an dir.
 } { $yes } { $no }
circle-hand-asked = Kreis { $name }: { $by } bittet: { $place } { $turn }{ $own ->
    [0] { " " }von { $who }
   *[other] { "" }
 } soll an { $whom } gehen. { $received ->
    [0] Von den anderen { $needed ->
        [one] muss eine Person einverstanden sein.
       *[other] müssen { $needed } einverstanden sein.
    }
   *[other] Er war schon dran, darum müssen alle anderen einverstanden sein; { $who } haftet weiter.
 } { $accept }  oder: { $typed }
circle-hand-goal = Im Kreis { $name } ist niemand an der Reihe: Alle bekommen zurück, was sie eingezahlt haben, darum wird kein Platz weitergegeben.
circle-hand-bid = { $who } hat für diese Runde { $amount } geboten, und ein Gebot ist bindend. Sobald die Runde ausgezahlt ist, lässt sich der Platz weitergeben.
circle-hand-not-yours = Das ist der Platz von { $who }. Der Kreis { $name } hat keinen Ersatz beschlossen.
circle-hand-closed = Der Platz von { $who } im Kreis { $name } ist geschlossen.
circle-hand-in = { $who } ist schon im Kreis { $name }.
circle-hand-may-not = { $who } kann gerade keinen Platz nehmen: Wer neu hier ist, wessen Trinkgelder angehalten sind oder wer schon in { $most } Kreisen ist, muss warten.
circle-hand-short = { $who } kann gerade nicht alles geben, was dieser Platz braucht.
circle-hand-gone = Darum bittet im Kreis { $name } gerade niemand.
circle-hand-accepted = { $by } ist einverstanden, dass { $whom } { $place } { $turn } im Kreis { $name } bekommt: { $there } von { $needed }.
circle-hand-question = { $place } { $turn } im Kreis { $name } von { $who } übernehmen? { $rounds ->
    [one] 1 Runde steht aus, { $amount }.
   *[other] { $rounds } Runden stehen aus, je { $amount }.
 } { $gets ->
    [0] Du erhältst einmal { $pot } und kannst { $risk ->
        [0] nichts verlieren
       *[other] höchstens { $lost } verlieren
    }.
    [2] Du erhältst einmal, was du bietest oder was dir die Auslosung bringt. { $risk ->
        [0] Verlieren kannst du nur, was du selbst vom Topf lässt.
       *[other] Verlieren kannst du höchstens { $lost } und was du selbst vom Topf lässt.
    }
   *[other] Er war schon dran, du zahlst also nur noch.
 }{ $owes ->
    [0] { "" }
   *[other] { " " }Dazu kommt, was er schuldet: { $owed }.
 }{ $paid ->
    [0] { "" }
   *[other] { " " }Du zahlst { $who } jetzt { $price }.
 } { $yes } { $no }
circle-handed = Kreis { $name }: { $place } { $turn } von { $who } hat jetzt { $whom }.{ $received ->
    [0] { "" }
   *[other] { " " }{ $who } haftet weiter dafür.
 }{ $votes ->
    [0] { "" }
   *[other] { " " }Stimmen von oder für { $who } zur nächsten Runde zählen nicht mehr.
 }
circle-handed-yours = { $whom } hat deinen Platz im Kreis { $name } übernommen{ $paid ->
    [0] .
   *[other] { " " }und dir { $price } gezahlt.
 }{ $received ->
    [0] { "" }
   *[other] { " " }Was { $whom } dort nicht zahlt, bleibt an dir.
 }
circle-choose = Kreis { $name }: { $who } hat zwei Runden nacheinander ausgelassen. Die anderen können Ersatz wählen oder den Platz schließen: Dann zahlt er nichts mehr, kommt zuletzt und bekommt zurück, was er an alle gezahlt hatte. Bis { $until } { $needed ->
    [one] muss eine Person das wählen,
   *[other] müssen { $needed } dasselbe wählen,
 } sonst bleibt { $place } { $turn } der letzte. { $typed }
circle-replace-button = Ersetzen
circle-close-button = Platz schließen
circle-choose-replace = Kreis { $name }: { $who } hat zwei Runden nacheinander ausgelassen. Die anderen können Ersatz wählen. Bis { $until } { $needed ->
    [one] muss eine Person das wählen,
   *[other] müssen { $needed } das wählen,
 } sonst bleibt { $place } { $turn } der letzte. { $typed }
circle-choose-bids = Im Kreis { $name } wird gerade eine Runde gezahlt, auf die geboten wurde, darum lässt sich ein Platz jetzt ersetzen, aber nicht schließen.
circle-choose-round = Im Kreis { $name } wird gerade die Runde dieses Platzes gezahlt, darum lässt er sich jetzt ersetzen, aber nicht schließen.
circle-nothing-to-choose = Über { $place } { $turn } im Kreis { $name } ist gerade nichts zu wählen.
circle-choose-others = Das wählen die anderen im Kreis { $name }.
circle-chosen = Deine Wahl zu { $who } im Kreis { $name } zählt: bisher { $votes } von { $needed }.
circle-replace = Kreis { $name }: Die meisten möchten { $who } ersetzen. Wer jemanden kennt: { $typed }
circle-closed = Kreis { $name }: Der Platz von { $who } ist geschlossen. Er zahlt nichts mehr und kommt zuletzt. { $back ->
    [0] Niemand muss ihm etwas zurückzahlen.
   *[other] Dann bekommt er zurück, was er gezahlt hatte: { $payers }.
 }
circle-pays-back = { $amount } von { $who }
circle-pause-wanted = { $who } möchte, dass der Kreis { $name } bis { $until } ruht. Alle müssen einverstanden sein: { $there } von { $count }. { $agree }  oder: { $typed }
circle-pause-day = „{ $given }“ kann ich nicht als Tag lesen. Schreib until=2026-03-01.
circle-pause-long = Eine Pause endet an einem Tag, der noch kommt, in höchstens 90 Tagen.
circle-paused = Der Kreis { $name } ruht bis { $until }, wie alle es wollen. { $due ->
    [0] Die nächste Runde ist fällig am { $next }.
   *[other] Was jetzt fällig ist, kommt bis { $next } noch rechtzeitig.
 }
circle-closed-back = Kreis { $name }, Runde { $round } von { $rounds }: { $back ->
    [0] Für den geschlossenen Platz von { $who } war nichts zurückzuzahlen.
   *[other] Der geschlossene Platz von { $who } bekommt { $pot } zurück.
 }
why-circle-closed = Der Platz von { $who } wurde geschlossen, wie es die meisten anderen wählten; was er denen schuldete, die dran waren, ist nicht mehr geschuldet.
circle-paid-for = { $who } { $owed ->
    [0] hat diese Runde des Kreises { $name } nicht gezahlt
   *[other] hat nicht gezahlt, was im Kreis { $name } geschuldet ist
 }, darum habe ich { $amount } bei dir abgebucht: Der Platz war deiner.
circle-liable = Für { $place } { $turn } { $count ->
    [one] haftet
   *[other] haften
 } weiter { $givers }: Was { $who } nicht zahlt, { $count ->
    [one] zahlt { $givers }.
   *[other] zahlen { $givers }.
 }
circle-liable-asked = { $who } hat für den Kreis { $name } noch nicht gezahlt: { $amount }. Die Runde endet am { $until }. Du haftest weiter für den Platz. { $how ->
    [0] Was dann noch fehlt, buche ich bei dir ab.
    [1] Zahlen: { $typed }
   *[other] Klär mit { $who }, dass gezahlt wird.
 }
circle-me-liable = Im Kreis { $name } haftest du weiter für { $place } { $turn }: Was { $who } nicht zahlt, bleibt an dir.{ $owes ->
    [0] { "" }
    [1] { " " }Dort ist jetzt fällig: { $due }. Zahlen: { $typed }
   *[other] { " " }Dort ist jetzt fällig: { $due }.
 }
statement-head = { $number }: Kreis { $name }. Hinein: { $came }. Heraus: { $went }.
statement-head-empty = { $number }: Kreis { $name }. Noch kam nichts hinein, und nichts ging heraus.
statement-contributions = { $amount } gezahlt
statement-deposits = { $amount } Einlagen
statement-late = { $amount } Aufschläge
statement-payouts = { $amount } erhalten
statement-fees = { $amount } Gebühren
statement-back = { $amount } Einlagen zurück
statement-other = { $amount } zurückgegeben
statement-there = { $amount } noch da
statement-who = Wer
statement-in = Gezahlt
statement-out = Erhalten
statement-net = Unterm Strich
statement-all = Alle
why-circle-opened = { $who } hat ihn am { $opened } eröffnet.
why-circle-promised = Die Reihenfolge wird mit einem Startwert ausgelost, dessen sha256 { $hash } ist.
why-circle-drawn = Der Startwert war { $seed }; sein sha256, bei der Eröffnung festgelegt, ist { $hash }. Der Schlüssel jedes Platzes ist der sha256 aus dem Startwert, der Auslosung { $draw }, dem sha256 derer, die zugestimmt haben ({ $accepted }), und der Nummer des Platzes, mit Doppelpunkten dazwischen; der kleinste kommt zuerst.
why-circle-order-agreed = Reihenfolge, wie gewählt: { $order }
why-circle-order-joined = Reihenfolge des Beitretens: { $order }
why-circle-order-draw = Reihenfolge, wie ausgelost: { $order }
why-circle-round = Runde { $round }, { $at }: { $pot } an { $who }.{ $left ->
    [0] { "" }
   *[other] { " " }Als Gebühr gelassen: { $fee }.
 }{ $late ->
    [0] { "" }
   *[other] { " " }Nicht rechtzeitig gezahlt: { $missed }.
 }
why-circle-debt = { $who } schuldete { $whom } { $amount } seit Runde { $round }: { $settled ->
    [0] noch geschuldet.
    [1] noch geschuldet: { $left }.
   *[other] beglichen.
 }
why-circle-debt-reserve = { $who } schuldete der Rücklage { $amount } seit Runde { $round }: { $settled ->
    [0] noch geschuldet.
    [1] noch geschuldet: { $left }.
   *[other] beglichen oder am Ende getragen.
 }
why-circle-cancel = Für ein vorzeitiges Ende: { $who }
why-circle-more = Was alle gezahlt und erhalten haben: { $statement }
topic-circles = Sparkreise
command-circle-new = Eröffne einen Sparkreis: Alle zahlen jede Runde, und reihum erhalten alle einmal alles.
    .details = Was fehlt, frage ich. Beitreten heißt dem Plan zustimmen; sind alle Plätze vergeben, beginnt er.
    .what = sein Name
    .amount = was alle pro Runde zahlen
    .every = wie oft
    .seats = wie viele mitmachen
    .order = wer wann dran ist
    .deposit = Einlage; ohne Angabe eine Zahlung
    .start = erster Tag: 2026-02-01
    .grace = wie lange man danach noch zahlen kann: 3d
    .autopay = ob ich von selbst abbuche
    .late_fee = Aufschlag für verspätete Zahlung
    .reserve = was für eine Rücklage dazukommt
    .fee = was in der Kasse bleibt: 2 oder 1%
    .fee_to = wer die Gebühr bekommt; sonst die Kasse
    .floor = das Mindeste, das geboten werden kann: 65%
    .step = um wie viel jedes Gebot darunter liegt: 2%
    .chit = was eine Chit-Runde der Kasse lässt: 5%
    .goal = ein Sparziel: 300, oder 2026-12-20
    .currency = untereinander gezahlt: USD, EUR
    .keeper = wer in Geld von außen Einlagen verwahrt
command-circle-bid = Biete um die nächste Runde eines Kreises: Wer mit dem wenigsten zufrieden ist, erhält den Topf.
    .details = Ohne Betrag ist es das meiste, das geboten werden kann. Ein Gebot gilt.
    .amount = was du vom Topf nähmst
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-need = Bitte um die nächste Runde eines Kreises, oder stimm ab, wer sie am nötigsten hat.
    .details = Nennst du niemanden, bittest du für dich. Was du zuletzt sagst, zählt.
    .which = Name oder Nummer; ohne Angabe dein einziger
    .for_ = wer sie am nötigsten hat
    .seat = oder nach dem Platz
command-circle-join = Nimm einen Platz in einem Kreis. Beitreten heißt dem Plan zustimmen.
    .details = Bis er beginnt, kannst du ihn verlassen; er beginnt von selbst, sobald alle Plätze vergeben sind.
    .which = Name oder Nummer; ohne Angabe dein einziger
    .turn = welcher Platz
    .with_ = wer den Platz teilt, je zur Hälfte
command-circle-status = Sieh, wie ein Kreis steht: Runde, wer gezahlt hat, wer dran ist.
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-pay = Zahl in einem Kreis, was fällig ist, oder irgendeinen Betrag, auch voraus.
    .details = Was mehr ist als fällig, bleibt für die nächsten Runden. In Geld von außen sag, was du geschickt hast; wer es bekommt, wird gefragt.
    .amount = wie viel
    .which = Name oder Nummer; ohne Angabe dein einziger
    .for_ = für jemand anderen zahlen
    .to = an wen, in Geld von außen
    .ref = Verwendungszweck dessen, was du geschickt hast
    .photo = ein Foto von dem, was du geschickt hast
command-circle-list = Sieh, welche Kreise es gibt.
command-circle-rules = Lies, was ein Kreis vereinbart hat, mit Tagen und dem, was du verlieren kannst.
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-statement = Sieh, was alle in einen Kreis gezahlt und daraus erhalten haben.
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-leave = Gib deinen Platz zurück, bis der Kreis beginnt.
    .which = Name oder Nummer; ohne Angabe dein einziger
    .turn = welcher Platz von mehreren
command-circle-invite = Lass jemanden, der neu ist, in einen Kreis von dir.
    .who = wer neu hier ist
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-cancel = Sag einen Kreis ab, bevor er beginnt; das kann, wer ihn eröffnet hat.
    .details = Läuft er schon, heißt das: circle end.
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-end = Sag, dass ein Kreis vorzeitig enden soll.
    .details = Er endet, sobald die meisten darin es sagen. Was dann geschuldet ist, wird an den Tagen des Plans fällig.
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-swap = Bitte jemanden, den Platz mit dir zu tauschen, bevor ihr dran wart.
    .who = mit wem
    .which = Name oder Nummer; ohne Angabe dein einziger
    .mine = welcher deiner Plätze
    .theirs = welcher von deren Plätzen
circle-unknown-term = { $given } kenne ich bei einem Sparkreis nicht. Er kann haben: { $known }.
circle-term-twice = { $term }= steht zweimal da. Schreib es einmal.
command-circle-people = Sieh, wie alle in deinem Kreis bisher gezahlt haben.
    .details = Nur wer dabei ist, kann das sehen.
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-plan = Bitte die, denen du in einem Kreis etwas schuldest, in Teilen zahlen zu dürfen.
    .details = Sind alle einverstanden und hältst du dich daran, gilt keine Runde als ausgelassen.
    .amount = wie viel jedes Mal
    .every = wie oft
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-hand = Gib deinen Platz an jemanden weiter, den der Kreis annimmt.
    .details = Dafür bekommst du, was du eingezahlt hast, ohne das, was du schuldest. Warst du schon dran, müssen alle einverstanden sein, und du zahlst, was dort nicht gezahlt wird.
    .who = an wen
    .which = Name oder Nummer; ohne Angabe dein einziger
    .from_ = wessen Platz, wenn der Kreis Ersatz beschlossen hat
    .turn = welcher Platz von mehreren
command-circle-choose = Wähle, was aus einem Platz wird, der zwei Runden nacheinander ausgelassen hat.
    .details = Was mehr als die Hälfte der anderen wählt, geschieht; sonst bleibt er der letzte.
    .what = ersetzen, den Platz schließen, oder die Kasse fragen
    .turn = die Nummer des Platzes
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-pause = Bitte darum, dass ein Kreis bis zu einem Tag ruht, oder stimm dem zu.
    .details = Alle müssen einverstanden sein; höchstens 90 Tage.
    .which = Name oder Nummer; ohne Angabe dein einziger
    .until = bis zu welchem Tag: 2026-03-01
command-circle-accept = Stimm zu, wer einen weitergegebenen Platz bekommt.
    .turn = welcher Platz
    .which = Name oder Nummer; ohne Angabe dein einziger

# Kreise in Geld von außerhalb.

circle-currency = „{ $given }“ kenne ich nicht als Währung. Schreib drei Buchstaben wie in currency=USD, oder lass es für { $own } weg.
circle-outside-goal = Was ihr in { $code } spart, muss bei jemandem liegen, und ich habe keine. Sag mit keeper=@…, wer es verwahrt, oder spart in der Währung hier.
circle-outside-order = In { $code } müssen alle vor dem Beitreten wissen, wer zuerst dran ist. Schreib order=agreed oder order=joined; mit jemandem, der Einlagen verwahrt, gehen auch order=draw und order=need.
circle-outside-autopay = Ich habe keine { $code }, also zahlen alle selbst. Lass autopay= weg.
circle-outside-kept = Was { $term }= verlangt, muss bei jemandem liegen, und ich habe keine { $code }. Sag mit keeper=@…, wer es verwahrt, oder lass es weg.
circle-outside-fee = Ich habe keine { $code }, also kann davon nichts in die Kasse gehen. Lass fee= weg.
circle-outside-each = In jeder Runde zahlen die anderen je { $amount } an die Person, die dran ist. Einmal bekommst du es { $others ->
    [one] von der anderen
   *[other] von den { $others } anderen
 }: { $pot }.
circle-outside-warning = Ich führe Buch. Zum Zahlen zwingen kann ich niemanden. Verschwindet jemand, nachdem er dran war, gibt es in späteren Runden weniger: je { $amount }{ $others ->
    [one] .
   *[other] , und je { $two }, wo es zwei sind.
 }
circle-outside-said = Wer gezahlt hat, sagt es mir, und wer es bekommen hat, bestätigt es; ohne Antwort zählt es nach sieben Tagen, als nicht bestätigt vermerkt. { $graced ->
    [0] Zahlen kann man bis zu dem Tag.
   *[other] Zahlen kann man bis zu { $grace } nach dem Tag.
 } { $deposit ->
    [0] Wer eine Runde auslässt, schuldet sie der Person, die dran ist.
   *[other] Wer eine Runde auslässt: Erst zahlt die Einlage; was dann fehlt, wird der Person geschuldet, die dran ist.
 }
circle-outside-receives = Die anderen zahlen an { $who }: zusammen { $pot }.
circle-first-first = In { $code } weiß beim Kreis { $name } jede Person beim Beitreten, wer zuerst dran ist. Darum wird Platz 1 vor den anderen vergeben.
circle-first-left = { $who } war im Kreis { $name } als Erstes dran und hat ihn verlassen. Das wusstest du beim Beitreten, also ist dein Platz wieder frei: Nimm ihn neu, sobald Platz 1 wieder vergeben ist.
circle-first-stays = Alle sind dem Kreis { $name } beigetreten, weil { $who } zuerst dran ist, darum bleibt dieser Platz.
circle-joined-outside = Du bist im Kreis { $name }{ $known ->
    [0] { "" }
   *[other] , Platz { $turn } ({ $day })
 }. Du zahlst { $others ->
    [one] der anderen Person einmal { $amount },
   *[other] jeder der { $others } anderen Personen einmal { $amount },
 } erhältst einmal { $pot } und kannst { $risk ->
    [0] nichts verlieren
   *[other] höchstens { $lost } verlieren
 }{ $bids ->
    [0] { "" }
   *[other] , dazu das, was du selbst vom Topf lässt: bis zu { $discount }
 }.{ $named ->
    [0] { "" }
   *[other] { " " }{ $starts ->
        [0] { $first } ist zuerst dran.
       *[other] Du bist zuerst dran.
    }
 }{ $told ->
    [0] { " " }Sag mir privat, wie man dich bezahlen soll; das lesen nur die, die dir zahlen müssen: { $payto }
   *[other] { "" }
 }
circle-pays-whom = { $amount } an { $whom }
circle-due-tomorrow-outside = Für den Kreis { $name } zahlst du { $people }, { $until }.
circle-due-now-outside = Für den Kreis { $name } hast du zu zahlen: { $people }, bis { $until }. { $one ->
    [0] Wenn du es geschickt hast: { $typed }
   *[other] Wenn du es geschickt hast: { $sent }  oder: { $typed }
 }
circle-grace-ends-outside = Für den Kreis { $name } fehlt noch: { $people }. Die Runde endet am { $until }. { $one ->
    [0] Wenn du es geschickt hast: { $typed }
   *[other] Wenn du es geschickt hast: { $sent }  oder: { $typed }
 }
circle-sent-button = Ich habe es geschickt
circle-payto-is = So möchte { $whom } bezahlt werden: { $payto }
circle-payto-unknown = { $whom } hat mir nicht gesagt, wie man zahlen soll: Frag nach.
circle-sent = Notiert: Du hast { $whom } { $amount } für den Kreis { $name } geschickt. Ich habe gefragt, ob es da ist.{ $lacks ->
    [0] { "" }
   *[other] { " " }Noch zu zahlen: { $left }.
 } Zurücknehmen: { $typed }
circle-sent-question = { $again ->
    [0] { "" }
   *[other] Ich frage noch einmal:{ " " }
 }{ $who } sagt, dir { $amount } für den Kreis { $name } geschickt zu haben{ $referred ->
    [0] .
   *[other] , Verwendungszweck { $reference }.
 }{ $photos ->
    [0] { "" }
    [one] { " " }Mit einem Foto, dessen sha-256 mit { $hashes } beginnt.
   *[other] { " " }Mit Fotos, deren sha-256 mit { $hashes } beginnen.
 } Ist es da? Ohne Antwort zählt es ab { $counts }. { $have } { $lacks }  oder: { $typed }, { $other }
circle-have-button = Ist da
circle-lacks-button = Nicht da
circle-confirmed = Notiert: Du hast { $amount } von { $who } für den Kreis { $name }.
circle-confirmed-other = Bei { $whom } ist deine Zahlung für den Kreis { $name } da: { $amount }.
circle-disputed = Notiert: Was { $who } dir für den Kreis { $name } geschickt hat, ist nicht angekommen: { $amount }. Das steht als strittig da, und niemand schuldet etwas dafür, bis du es hast oder { $who } es zurücknimmt. Wenn du es hast: { $confirm }{ $reasoned ->
    [0] { " " } Mehr dazu sagen: { $word }
   *[other] { "" }
 }
circle-disputed-other = { $whom } sagt, dass deine Zahlung für den Kreis { $name } nicht angekommen ist: { $amount }{ $reasoned ->
    [0] .
   *[other] { " " }({ $why }).
 } Das steht als strittig da, und du schuldest nichts dafür, bis es zwischen euch geklärt ist. Zurücknehmen: { $withdraw }
circle-withdrawn = Zurückgenommen: { $amount } an { $whom } für den Kreis { $name }.{ $owes ->
    [0] { "" }
   *[other] { " " }Was du nicht gezahlt hast, schuldest du.
 }
circle-withdrawn-other = { $who } nimmt zurück, dir { $amount } für den Kreis { $name } geschickt zu haben.
circle-assumed-yours = { $whom } hat nicht gesagt, ob deine Zahlung für den Kreis { $name } da ist: { $amount }. Nach sieben Tagen zählt sie, als nicht bestätigt vermerkt.
circle-assumed = Du hast nicht gesagt, ob von { $who } { $amount } für den Kreis { $name } da ist. Nach sieben Tagen zählt es, als nicht bestätigt vermerkt.{ $runs ->
    [0] { "" }
   *[other] { " " }Wenn nichts da ist, sag es: { $typed }
 }
circle-payment = Zahlung { $number }, { $at }: { $who } an { $whom }, { $amount }{ $about ->
    [0] { " " }von Geschuldetem
    [1] { " " }für Runde { $round }
    [2] { " " }zum Verwahren
   *[other] { " " }von Verwahrtem
 }, { $state ->
    [0] noch nicht bestätigt.
    [1] strittig.
    [2] zählt, nicht bestätigt.
    [3] bestätigt.
    [4] zurückgenommen.
    [5] mit Geschuldetem verrechnet.
   *[other] noch zu schicken.
 }
circle-payments-more = { $count ->
    [one] … und 1 weitere Zahlung.
   *[other] … und { $count } weitere Zahlungen.
 }
circle-outside-paid = Kreis { $name }, Runde { $round } von { $rounds }: { $whole ->
    [0] { $who } hat { $pot }.
   *[other] { $who } hat alles, { $pot }.
 }{ $keeps ->
    [0] { "" }
   *[other] { " " }Davon schickt { $keeper } { $kept }.
 }{ $waits ->
    [0] { "" }
   *[other] { " " }Dazu sollen { $waiting } geschickt sein, noch nicht bestätigt.
 }{ $short ->
    [0] { "" }
   *[other] { " " }Es fehlt noch, und bleibt geschuldet: { $owed }.
 }{ $settles ->
    [0] { "" }
   *[other] { " " }Mit Geschuldetem verrechnet: { $settled }.
 }
circle-over-open = Was nicht bestätigt ist, steht in der Abrechnung und kann noch geklärt werden.
circle-outside-ahead = Im Kreis { $name } zahlst du vom Tag einer Runde an{ $saves ->
    [0] , wenn feststeht, wer dran ist.
   *[other] .
 }
circle-outside-nothing = Im Kreis { $name } hast du gerade nichts zu zahlen.
circle-outside-more = Das ist mehr, als im Kreis { $name } an { $whom } zu zahlen ist: bis zu { $most }.
circle-outside-for = In { $code } sagt jede Person selbst, was sie geschickt hat.
circle-which-payee = Du hast zu zahlen: { $people }. Sag, an wen es ging: { $example }
circle-not-outside = Der Kreis { $name } ist in der Währung hier: Was gezahlt wird, ist sofort da.
circle-which-payment = Welche Zahlung im Kreis { $name }? Sag ihre Nummer: { $numbers }
circle-no-payment = Im Kreis { $name } wartet keine Zahlung darauf.
circle-no-such-payment = Im Kreis { $name } gibt es keine Zahlung { $number }.
circle-payment-others = Zahlung { $number } im Kreis { $name } ist zwischen { $who } und { $whom }.
circle-payment-settled = Zahlung { $number } im Kreis { $name } ist { $state ->
    [0] noch nicht bestätigt.
    [1] schon strittig.
    [2] gezählt, und der Kreis ist vorbei.
    [3] bestätigt.
    [4] zurückgenommen.
    [5] verrechnet.
   *[other] noch zu schicken.
 }
circle-hand-open = Was { $who } im Kreis { $name } gezahlt oder bekommen hat, ist noch nicht alles geklärt. Danach kann der Platz weitergegeben werden.
circle-me-asked = { $who } sagt, dir { $amount } im Kreis { $name } geschickt zu haben. Ist es da? { $typed }
circle-payto-private = Sag mir privat, wie man dich bezahlen soll, damit es sonst niemand liest: { $typed }
circle-payto-none = Du hast mir nicht gesagt, wie man dich bezahlen soll.
circle-payto-deleted = Gelöscht: Ich weiß nicht mehr, wie man dich bezahlen soll.
circle-payto-no-circle = Du bist in keinem Kreis in Geld von außen, also muss dir niemand zahlen.
circle-payto-kept = Behalten. Nur wer dir in einem Kreis zahlen muss, liest es, jede Person für sich, und ich lösche es, wenn deine Kreise vorbei sind. Löschen: { $typed }
circle-payto-yours = So möchtest du bezahlt werden: { $payto }
circle-payto-unsaid = Du hast nicht gesagt, wie man dich bezahlen soll.
circle-same-reference = { $reference } hast du mir schon genannt: Zahlung { $number } im Kreis { $name }.
circle-cancelled-outside = Der Kreis { $name } endet früher, wie { $count } wollten. Wer mehr gezahlt als bekommen hat, bekommt es noch.
circle-owed-tomorrow-outside = Von dem, was du im Kreis { $name } schuldest, ist { $amount } fällig am { $when }. Du schuldest { $people }. Wenn du es geschickt hast: { $typed }
circle-owed-now-outside = Von dem, was du im Kreis { $name } schuldest, ist jetzt { $amount } fällig. Du schuldest { $people }. Wenn du es geschickt hast: { $typed }
circle-same-photo = Dieses Foto hast du mir schon gezeigt: Zahlung { $number } im Kreis { $name }.
circle-photo-unread = Ich konnte { $file } nicht lesen, also ist nichts notiert. Sag es noch einmal, oder ohne das Foto.
circle-outside-keeper = { $keeper } verwahrt, was dazwischen liegt; auch dazu kann ich niemanden zwingen.{ $deposits ->
    [0] { "" }
   *[other] { " " }Beim Beitreten geht eine Einlage von { $deposit } an { $keeper }; ohne sie kommt man nicht vor den anderen dran. Am Ende kommt sie zurück.
 }{ $reserves ->
    [0] { "" }
   *[other] { " " }Zu jeder Zahlung kommt { $reserve } an { $keeper } für eine Rücklage; was davon übrig ist, kommt zurück.
 }{ $fees ->
    [0] { "" }
   *[other] { " " }Wer zu spät zahlt, schuldet { $fee } mehr.
 }
circle-keeper-holds = { $keeper } verwahrt dafür { $held }.{ $sends ->
    [0] { "" }
   *[other] { " " }Davon ist zu schicken, oder unterwegs und nicht bestätigt: { $send }.
 }
circle-keeper-inside = In der Währung hier liegen Einlagen bei mir, da braucht ein Kreis niemanden zum Verwahren. Lass keeper= weg, oder nenn eine andere Währung wie in currency=USD.
circle-keeper-nothing = Da ist nichts zu verwahren: keeper= ist für deposit=, reserve=, late_fee= oder goal=.
circle-keeper-who = Ich weiß nicht, wer „{ $given }“ ist. Erwähn die Person, wie in { $term }=@mia
circle-keeper-asked = { $who } bittet dich, Geld für den Kreis { $name } zu verwahren, in { $code }{ $some ->
    [0] .
    [1] : Einlagen von zusammen { $whole }.
   *[other] : bis zu { $whole }, die alle zusammen sparen.
 }{ $reserves ->
    [0] { "" }
   *[other] { " " }Für die Rücklage kommen in jeder von { $rounds } Runden { $reserve } dazu.
 }{ $fees ->
    [0] { "" }
   *[other] { " " }Wer zu spät zahlt, schickt { $fee } mehr.
 } Wer mitmacht, schickt es dir, ich sage dir, was du wann wem schickst, und was bei dir liegt, sehen alle. { $yes } { $no }
circle-swap-oneself = Das bist du. Mit wem sonst willst du tauschen?
circle-keeper-waits = Sobald { $who } zusagt, das Geld zu verwahren, kannst du beitreten.
circle-keeper-not-yet = { $who } hat noch nicht zugesagt, das Geld des Kreises { $name } zu verwahren. Dann kannst du beitreten.
circle-keeper-not-you = Der Kreis { $name } hat nicht dich gebeten, sein Geld zu verwahren.
circle-keeper-agreed = Du hast schon zugesagt, das Geld des Kreises { $name } zu verwahren.
circle-keeps = { $who } verwahrt das Geld des Kreises { $name }, also kann man jetzt beitreten.
circle-keeps-yours = Du verwahrst das Geld des Kreises { $name }. Ich frage dich nach jeder Zahlung, die kommt, und sage dir, was weiterzuschicken ist. Sag mir privat, wie man dich bezahlen soll: { $payto }
circle-keeper-send = Von dem, was du für den Kreis { $name } verwahrst, schick { $whom } { $amount }. Wenn das getan ist: { $sent }  oder: { $typed }
circle-forwarded = Notiert: Du hast { $whom } { $amount } von dem geschickt, was du für den Kreis { $name } verwahrst. Ich habe gefragt, ob es da ist. Zurücknehmen: { $typed }
circle-deposit-outside = Schick deine Einlage von { $deposit } an { $keeper }, und sag es mir: { $typed }
circle-forget-keeper = Geld des Kreises { $name } liegt bei dir oder kommt noch zu dir. Sobald das geklärt ist, kann ich dich vergessen.
circle-keeper-sits = Du verwahrst das Geld des Kreises { $name }, und niemand verwahrt die eigene Einlage: Lass die Plätze anderen.
circle-hand-keeper = { $who } verwahrt das Geld des Kreises { $name }, und niemand verwahrt die eigene Einlage.
circle-link-keeper = { $who } verwahrt das Geld des Kreises { $name }, in dem { $other } ist. Sie können ein Mitglied werden, sobald er vorbei ist und dort nichts mehr liegt.
command-circle-confirm = Sag, dass eine Zahlung in Geld von außen bei dir angekommen ist.
    .details = Von da an zählt sie. Das geht auch, nachdem du sie bestritten hast.
    .payment = welche Zahlung; ohne Angabe die einzige
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-dispute = Sag, dass eine Zahlung in Geld von außen nicht bei dir angekommen ist.
    .details = Sie steht als strittig da, und niemand schuldet etwas dafür, bis du sie hast oder sie zurückgenommen ist.
    .payment = welche Zahlung; ohne Angabe die einzige
    .which = Name oder Nummer; ohne Angabe dein einziger
    .why = ein Wort dazu
command-circle-withdraw = Nimm zurück, dass du jemandem in Geld von außen etwas gezahlt hast.
    .details = Wofür es war, ist dann noch zu zahlen.
    .payment = welche Zahlung; ohne Angabe die einzige
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-payto = Sag, wie man dir in Kreisen in Geld von außen zahlen soll, etwa eine Kontonummer.
    .details = Nur wer dir zahlen muss, liest es, jede Person für sich. Sind deine Kreise vorbei, wird es gelöscht. Sag es mir privat.
    .how = wie man dir zahlt; none löscht es
command-circle-forward = Sag, dass du weitergeschickt hast, was du für einen Kreis verwahrst. Wer es bekommt, wird gefragt.
    .payment = welche Zahlung
    .which = Name oder Nummer; ohne Angabe dein einziger
    .ref = Verwendungszweck dessen, was du geschickt hast
circle-picture = Kreis { $name }, Runde { $round } von { $rounds }
circle-picture-over = Kreis { $name }: { $received } von { $count } { $received ->
    [one] war dran
   *[other] waren dran
 }
circle-picture-saved = Kreis { $name }: { $saved } von { $goal } gespart
circle-picture-button = Bild
command-circle-picture = Sieh einen Kreis als Bild: wer welche Runde gezahlt hat und wer wann dran ist.
    .which = Name oder Nummer; ohne Angabe dein einziger
circle-two = { $who } mit { $partner }
circle-two-waiting = { $who }, wartet auf { $partner } für die andere Hälfte
circle-waits = { $count ->
    [one] Alle Plätze sind vergeben; bei einem fehlt noch, wer ihn teilt.
   *[other] Alle Plätze sind vergeben; bei { $count } fehlt noch, wer sie teilt.
 }
circle-place-half = { $turned ->
    [0] Hälfte von Platz
   *[other] Hälfte von Platz
 }
circle-all-waiting = Alle Plätze im Kreis { $name } sind vergeben; bei einem fehlt noch, wer ihn teilt.
circle-share-not = Im Kreis { $name } kann kein Platz geteilt werden: { $why ->
    [1] Geld von außen bestätigt, wer es bekommt, und das ist eine Person.
    [2] Das Gebot der einen Person würde die andere binden.
    [3] Dort sparen alle für sich.
   *[other] Die Zahlung lässt sich nicht halbieren.
 }
circle-share-self = Einen Platz teilst du mit jemand anderem. Willst du ihn allein, lass with= weg.
circle-share-question = { $who } fragt, ob ihr euch { $known ->
    [0] einen Platz
   *[other] { $place } { $turn }
 } im Kreis { $name } teilt, je zur Hälfte. Du würdest { $rounds } Mal { $amount } zahlen, einmal { $pot } erhalten und könntest höchstens { $lost } verlieren.{ $paid ->
    [0] { "" }
   *[other] { " " }Eine Einlage von { $deposit } zahlst du jetzt; sie kommt am Ende zurück.
 } Schulden hat jede Person allein; gerät eine Person von euch in Rückstand, wartet der Platz auf euch beide. { $yes } { $no }
circle-shared = Du teilst dir mit { $partner } einen Platz im Kreis { $name }, je zur Hälfte. Du zahlst { $rounds } Mal { $amount }, erhältst einmal { $pot } und kannst höchstens { $lost } verlieren.{ $paid ->
    [0] { "" }
   *[other] { " " }Deine Einlage von { $deposit } ist da.
 } Gerät eine Person von euch in Rückstand, wartet der Platz auf euch beide.{ $waits ->
    [0] { "" }
   *[other] { " " }Ich habe { $partner } gefragt; bis dahin wartet der Platz.
 }
circle-share-accepted = { $who } teilt deinen Platz im Kreis { $name }.
circle-share-left = { $who } hat den Kreis { $name } verlassen; euer gemeinsamer Platz ist wieder frei.{ $paid ->
    [0] { "" }
   *[other] { " " }Deine Einlage von { $deposit } ist zurück.
 }
circle-choose-half = Diesen Platz im Kreis { $name } teilen sich zwei, darum wird er nicht geschlossen; ersetzt werden kann, wer nicht gezahlt hat.
circle-swap-agreed = Du bist mit dem Tausch im Kreis { $name } einverstanden. Er gilt, sobald alle auf den beiden Plätzen zugestimmt haben.
circle-ask-button = Die Kasse fragen
circle-choose-ask = Oder sie wählen, die gemeinsame Kasse um das zu bitten, was fehlt.
circle-propose-button = Vorschlagen
circle-ask-no = Im Kreis { $name } zahlen alle selbst, darum käme dort nicht an, was die Kasse zahlt.
circle-ask-purse = Kreis { $name }: Die meisten wollen die gemeinsame Kasse um die { $amount } bitten, die { $who } dort schuldet. Was die Kasse an { $who } zahlt, geht von selbst in den Kreis, spätestens am Ende der Frist der nächsten Runde. Vorschlagen kann es wer von euch will: { $propose }  oder: { $typed }
circle-ask-square = { $who } schuldet im Kreis { $name } jetzt nichts, es gibt also nichts zu erbitten.
circle-ask-purpose = Kreis { $name }: was für einen Platz fehlt
circle-ask-nobody = Hier gibt es keine gemeinsame Kasse, die man fragen könnte.
circle-term-most = { $term }= ist in so einem Kreis höchstens { $most }.
circle-two-open = { $who }, wartet auf jemanden für die andere Hälfte
circle-share-asked = Ich habe { $partner } gefragt, ob ihr euch deinen Platz im Kreis { $name } teilt; bis dahin wartet er.
circle-share-not-now = { $why ->
    [0] { $who } hat nicht geantwortet, dein Platz im Kreis { $name } wartet also weiter.
    [2] { $who } hat einen anderen Platz im Kreis { $name }, deiner wartet also weiter.
   *[1] { $who } möchte deinen Platz im Kreis { $name } nicht teilen, er wartet also weiter.
 } Jemand anderen fragen: { $other }. Ihn allein nehmen: { $whole }
circle-whole-preview = Den ganzen Platz im Kreis { $name } nehmen? Du würdest { $rounds } Mal { $amount } zahlen, einmal { $pot } erhalten und könntest { $risk ->
    [0] nichts verlieren
   *[other] höchstens { $lost } verlieren
 }.{ $paid ->
    [0] { "" }
   *[other] { " " }Zur Einlage zahlst du jetzt { $more } dazu; sie kommt am Ende ganz zurück.
 } { $yes } { $no }
circle-whole = Der Platz im Kreis { $name } gehört dir allein. Du zahlst { $rounds } Mal { $amount }, erhältst einmal { $pot } und kannst { $risk ->
    [0] nichts verlieren
   *[other] höchstens { $lost } verlieren
 }.
circle-need-sent = { $owes ->
    [0] Bevor du abstimmst, muss bestätigt sein, was du für den Kreis { $name } geschickt hast.
   *[other] Bevor du abstimmst, zahl für den Kreis { $name } { $people }. Wenn du es geschickt hast: { $typed }
 }
circle-need-half = { $who } teilt sich im Kreis { $name } den Platz mit dir und hat erst noch etwas zu zahlen. Dann könnt ihr beide abstimmen.
circle-goal-outside = Alle sparen auf { $goal }: Jede Person schickt { $keeper } { $rounds ->
    [one] in einer Runde { $amount }, am { $last }.
   *[other] in { $rounds } Runden je { $amount }, zuletzt am { $last }.
 } Dann schickt { $keeper } allen zurück, was sie eingezahlt haben.
circle-goal-outside-kept = Ich führe Buch. Dass { $keeper } es zurückschickt, kann ich nicht erzwingen: Zu verlieren ist höchstens { $lost }. Wer gezahlt hat, sagt es mir, und { $keeper } bestätigt es; ohne Antwort zählt es nach sieben Tagen, als nicht bestätigt vermerkt. { $graced ->
    [0] Zahlen kann man bis zu dem Tag.
   *[other] Zahlen kann man bis zu { $grace } nach dem Tag.
 } Wer eine Runde auslässt, schuldet nichts und spart weniger.
circle-goal-outside-joined = Du bist im Kreis { $name }. Du schickst { $keeper } { $rounds ->
    [one] einmal { $amount }
   *[other] { $rounds } Mal { $amount }
 } und bekommst nach dem { $last } von { $keeper } alles zurück, was du eingezahlt hast. Bleibt das aus, kannst du höchstens { $lost } verlieren.{ $told ->
    [0] { " " }Sag mir privat, wie man dich bezahlen soll; das liest nur { $keeper }: { $payto }
   *[other] { "" }
 }
circle-goal-outside-waits = { $waiting ->
    [one] { $waiting } mehr soll geschickt sein und ist nicht bestätigt.
   *[other] { $waiting } mehr sollen geschickt sein und sind nicht bestätigt.
 }
circle-goal-outside-over = Der Kreis { $name } ist an seinem Tag angekommen. { $keeper } schickt allen zurück, was sie eingezahlt haben, und ich frage, ob es da ist. { $statement }
circle-goal-outside-was = { $number }: Kreis { $name }, vorbei seit dem { $at }; { $keeper } schickt allen zurück, was sie gespart haben.
circle-outside-bids = In { $code } braucht es zum Bieten jemanden, der je eine Einlage von mindestens einem Beitrag verwahrt, die für die Runde einsteht, und kein chit=. Schreib keeper=@… deposit=…; oder order=agreed oder order=joined.
circle-asked-plan = { $who } hat den Plan des Kreises { $name } geändert und fragt, ob du dabei bleibst. Er lautet jetzt:
circle-asked-join = { $changed ->
    [0] Im Kreis { $name } ist Platz { $turn } frei. Nimmst du ihn? Sein Plan:
   *[other] Der Plan des Kreises { $name } wurde nach der Eröffnung geändert. Er lautet jetzt:
 }
circle-asked-turn = { $who } gibt dir im Kreis { $name } Platz { $turn } ({ $day }) und fragt, ob du ihn nimmst. Sein Plan:
circle-asked-deposit = { $back ->
    [0] Mit deinem Ja wird eine Einlage von { $amount } eingezahlt.
   *[other] Mit deinem Ja kommt von deiner Einlage zurück: { $amount }.
 }
circle-changed = { $who } hat den Plan des Kreises { $name } geändert: { $changes }. { $count ->
    [0] Noch ist niemand darin.
   *[other] Ich habe gefragt: { $people }. Er beginnt, sobald alle Plätze vergeben sind und alle zugestimmt haben. { $show }
 }
circle-turns-listed = { $who } hat die Plätze im Kreis { $name } verteilt. { $count ->
    [0] Alle haben sie schon angenommen.
   *[other] Ich habe gefragt: { $people }. Er beginnt, sobald alle Plätze angenommen sind. { $show }
 }
circle-turn-asked = Platz { $turn }, { $day }: { $who }, noch nicht angenommen
circle-turn-kept = Platz { $turn }, { $day }: freigehalten für { $who }
circle-still-asked = Noch nicht zugestimmt: { $who }.
circle-accept-plan-button = Annehmen
circle-plan-changed = Der Plan des Kreises { $name } ist seitdem geändert. Lies ihn erst: { $rules }
circle-turn-kept-for = Platz { $turn } ist freigehalten für { $who }. { $frees ->
    [0] Ein anderer ist nicht frei.
   *[other] Frei: { $free }.
 }
circle-not-accepted = { $silent ->
    [0] { $who } lehnt den Platz im Kreis { $name } ab, er ist wieder frei.
   *[other] { $who } hat im Kreis { $name } nicht geantwortet, also ist dieser Platz frei.
 }
circle-begins-later-asked = Der Kreis { $name } wartet noch, bis alle dem Plan zugestimmt haben. Der erste Tag ist jetzt: { $first }.
circle-change-what = Was soll sich ändern? Möglich sind: { $terms }. So: { $example }
circle-change-not = Mit { $term }= ist es ein anderer Kreis. Sag diesen ab und eröffne ihn: { $new }
circle-change-same = So ist der Plan des Kreises { $name } schon.
circle-change-waits = Im Kreis { $name } wartet noch jemand auf eine Antwort, ob ein Platz geteilt wird. Ändere ihn danach.
circle-change-seats = Im Kreis { $name } sind Plätze vergeben: Er kann { $least } Plätze oder mehr haben.
circle-turns-not = Im Kreis { $name } sucht sich niemand einen Platz aus, also gibt es keine zu verteilen.
circle-turns-left = { $who } ist im Kreis { $name }; nenn also auch diesen Namen.
circle-turns-often = { $most ->
    [one] { $who } ist mehr als einmal genannt, und im Kreis { $name } hat jede Person einen Platz. Nenn alle je einmal.
   *[other] { $who } ist mehr als { $most }-mal genannt, und im Kreis { $name } kann eine Person bis zu { $most } Plätze haben.
 }
circle-turns-few = Du nennst weniger, als der Kreis { $name } Plätze hat: { $count ->
    [one] Platz { $free } bleibt
   *[other] Die Plätze { $free } bleiben
 } frei für alle. Die Genannten fragen? { $yes } { $no }
circle-turns-shared = { $who } teilen sich im Kreis { $name } einen Platz; nenn nur einen der beiden Namen.
command-circle-turns = Verteil die Plätze deines Kreises, bevor er beginnt.
    .details = Alle werden gefragt, ob sie ihren annehmen. Plätze nach denen, die du nennst, bleiben für alle frei.
    .who = wer, in der Reihenfolge der Plätze
    .which = Name oder Nummer; ohne Angabe dein einziger
command-circle-change = Ändere den Plan deines Kreises, bevor er beginnt.
    .details = Wer darin ist, wird noch einmal gefragt; er beginnt, sobald alle zugestimmt haben.
    .what = welcher Kreis und was sich ändert: amount=20
circle-choose-chit = Im Kreis { $name } senkt, was von einem Topf übrig bleibt, die nächste Zahlung aller, darum lässt sich ein Platz dort ersetzen, aber nicht schließen.
circle-bids-anew = Im Kreis { $name } ist ein Platz geschlossen, darum beträgt der Topf von Runde { $round } jetzt { $pot }. Frühere Gebote zählen nicht mehr: Bietet neu bis { $until }.
circle-order-bidding-outside = Vor jeder Runde könnt ihr um sie bieten, von drei Tagen vor ihrem Tag an bis dahin: Wer am wenigsten vom Topf nimmt, erhält ihn, und alle anderen zahlen um so viel weniger, zu gleichen Teilen. Ein Gebot ist bindend, beträgt mindestens { $floor } und liegt { $step } % unter dem vorigen; deine Einlage steht für die Runde ein, also muss sie vorher da sein. Am Tag sage ich allen, wem sie wie viel zahlen. Bietet niemand oder bieten mehrere das Wenigste, entscheidet das Los. Der letzte Tag ist der { $last }. { $risk ->
    [0] Zu verlieren ist nur, was du selbst vom Topf lässt: bis zu { $discount }.
   *[other] Zu verlieren ist höchstens { $lost } und was du selbst vom Topf lässt: bis zu { $discount }.
 }
circle-bid-sent = Bevor du bietest, zahl für den Kreis { $name } { $people }. Wenn du es geschickt hast: { $typed }
circle-bid-waits = Bevor du bietest, muss bestätigt sein, was du für den Kreis { $name } geschickt hast.
circle-bid-ask-outside = { $bid } für Runde { $round } im Kreis { $name } bieten? Bleibt es bis { $until } das niedrigste Gebot, behältst du deinen eigenen Anteil, die anderen zahlen dir zusammen { $others }, und { $count } Leuten { $shared ->
    [one] wird { $shared }
   *[other] werden { $shared }
 } erlassen. Es gilt dann. { $yes } { $no }
circle-bid-given-outside = Du hast { $bid } für Runde { $round } im Kreis { $name } geboten. Bleibt es bis { $until } das niedrigste Gebot, behältst du deinen eigenen Anteil, die anderen zahlen dir zusammen { $others }, und { $count } Leuten { $shared ->
    [one] wird { $shared }
   *[other] werden { $shared }
 } erlassen.
circle-bids-so-far-outside = { $bids ->
    [0] Noch hat niemand geboten.
   *[other] Das niedrigste Gebot ist { $low }.
 } { $floor ->
    [0] Ein Gebot kann von { $least } bis { $most } gehen.
   *[other] Ein Gebot kann { $most } sein.
 } Am Tag sage ich allen, wem sie wie viel zahlen.
circle-payment-used = Zahlung { $number } im Kreis { $name } zählt, und was sie gezahlt hat, ist seither zurückgezahlt oder gebraucht worden. Sie kann nicht mehr bestritten oder zurückgenommen werden.

# What was swapped and handed on.
why-circle-swap = { $at }: { $who } und { $whom } haben den Platz getauscht: Seitdem hatte { $who } Platz { $mine } und { $whom } Platz { $theirs }.
why-circle-hand = { $at }: { $who } hat { $place } { $turn } mit allem, was dazugehört, an { $whom } weitergegeben{ $paid ->
    [0] .
   *[other] { "" }, für { $price }.
 }
circle-choose-bids-outside = Im Kreis { $name } senkt, was von einer ersteigerten Runde übrig bleibt, die Zahlung aller, darum lässt sich ein Platz dort ersetzen, aber nicht schließen.

# Mehrere Plätze eines Mitglieds.
circle-each-unclear = { $most ->
    [1] Bei 2 Plätzen hat jede Person einen, denn mindestens zwei machen mit.
   *[other] Mit „{ $given }“ als Zahl der Plätze pro Person kann ich nichts anfangen. Schreib seats_each=2, höchstens { $most }, denn mindestens zwei machen mit.
 }
circle-each-outside = In einem Kreis in { $code } hat jede Person einen Platz: Wer bekommt, bestätigt jede Zahlung einzeln. Lass seats_each= weg; wer doppelt sparen will, kann in einem zweiten Kreis sein.
circle-each-may = Eine Person kann bis zu { $count } Plätze haben: Jeder zahlt, bekommt und kann verlieren wie jeder andere, und wer mehrere hat, hat eine Stimme.
circle-change-each = Im Kreis { $name } hat jemand { $least } Plätze. seats_each= kann { $least } oder mehr sein.
circle-seats-of = { $who } ({ $count } Plätze)
circle-which-seat = Welcher Platz im Kreis { $name }? So: { $commands }
circle-join-another = Du hast { $count ->
    [one] 1 Platz
   *[other] { $count } Plätze
 } im Kreis { $name }. Noch einen nehmen, der noch einmal so viel zahlt, bekommt und verlieren kann? { $yes } { $no }
circle-in-full = Du hast { $count } Plätze im Kreis { $name }, so viele, wie eine Person dort haben kann.
circle-in-shares = Im Kreis { $name } teilst du entweder einen Platz oder hast eigene, nicht beides.
circle-in-all = Zusammen hast du { $count } Plätze: Du zahlst { $amount } in jeder Runde, bekommst über alle Runden { $pot } und kannst { $risk ->
    [0] nichts verlieren
   *[other] höchstens { $lost } verlieren
 }{ $bids ->
    [0] .
   *[other] { "" }, und was du selbst von einem Topf lässt.
 }
circle-in-all-goal = Zusammen hast du { $count } Plätze: Du legst in jeder Runde { $amount } zurück.
circle-wants-end-seats = { $who } möchte, dass der Kreis { $name } vorzeitig endet. { $wanted } wollen es, das sind die meisten von euch; es braucht auch die meisten Plätze. Um zuzustimmen: { $typed }
circle-since-changed = Wonach du im Kreis { $name } gefragt wurdest, hat sich seither geändert: der Platz, der Preis oder was du verlieren kannst. Deshalb geschieht nichts. { $who } kann dich noch einmal fragen.
circle-hand-owes = { $who } schuldet im Kreis { $name } noch etwas mit einem anderen Platz. Ist das gezahlt, kann dieser weitergegeben werden; zahlen können das auch andere.

# Der Knopf für das, was jemand mit anderen Worten wollte.

wish-circle-new = Zusammen sparen
wish-circle-list = Zeig die Sparkreise

## What is kept of somebody

kept-circle = Kreis und deine Plätze
kept-keeper = Du verwahrst das Geld des Kreises
