# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

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
currency-sealed-limit = Versiegelt, { $field }: { $value }. Das ändert nur eine Abstimmung der Mitglieder. Vorschlagen lässt es sich so: { $typed }
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
limit-propose-button = Vorschlagen
limit-by-waiting = Seit etwas in der Kasse ist, ändern sich die Grenzen der Währung nicht sofort: Es wartet zwei Tage, oder es wird abgestimmt. { $buttons }
limit-sealed = Versiegelt, { $field }: { $value }. Das ändert nur eine Abstimmung der Mitglieder. { $buttons }
limit-oneself = Das bist du. Deinen Kreditrahmen kann jemand anderes aus der Moderation setzen.
limit-newcomer = { $to } ist neu hier und kann davon vorerst so viel nutzen: { $most }.
mint-mutual = { $name } prägt oder vernichtet niemand: Das ist gegenseitiger Kredit, der beim Geben entsteht.
mint-oneself = Das bist du. Die Moderation prägt für die Kasse oder für jemand anderen.
mint-ask = { $amount } für die Kasse prägen? Zusammen gibt es dann { $out }. { $yes } { $no }
mint-ask-member = { $amount } für { $to } prägen? Zusammen gibt es dann { $out }. { $yes } { $no }
mint-done = { $who } hat { $amount } für die Kasse geprägt. Zusammen gibt es jetzt { $out }.  { $reference }
mint-done-member = { $who } hat { $amount } für { $to } geprägt. Zusammen gibt es jetzt { $out }.  { $reference }
burn-ask = { $amount } aus der Kasse vernichten? Dann bleiben dort { $left }. { $yes } { $no }
burn-done = { $who } hat { $amount } aus der Kasse vernichtet. Dort bleiben { $left }.  { $reference }
burn-too-much = In der Kasse ist nur so viel frei: { $held }. Mehr lässt sich nicht vernichten.
burn-nothing = Die Kasse ist leer, also gibt es nichts zu vernichten.
starter-given = Für den Anfang hast du { $amount } bekommen.  { $reference }

## Commands

mint-by-decision = Über Prägen und Vernichten entscheiden hier die Mitglieder, und was geprägt wird, kommt in die Kasse. { $buttons }
mint-propose-button = Vorschlagen zu prägen: { $amount }
burn-propose-button = Vorschlagen zu vernichten: { $amount }
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

## In help

topic-currency = Die Währung
