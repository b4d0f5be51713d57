# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

## Rooms and members

link-code = Sag mir das innerhalb von 10 Minuten auf { $platform }: { $code }
link-code-anywhere = Sag mir das innerhalb von 10 Minuten von deinem anderen Konto aus: { $code }
link-question = Bist du auf { $platform } auch { $other }? Wenn du auf beiden Seiten Ja gesagt hast, hast du einen Stand und einen Verlauf. { $yes } { $no }
link-waits = Notiert. Sobald { $who } auf der anderen Seite auch Ja sagt, seid ihr ein Mitglied.
link-done = Auf { $one } und { $other } bist du jetzt ein Mitglied. Dein Stand: { $balance }.
link-done-anywhere = Deine Konten sind jetzt ein Mitglied. Dein Stand: { $balance }.
link-oneself = Dieser Code ist von genau diesem Konto, oder von einem, das schon deines ist. Sag ihn vom anderen aus.
link-already = Die beiden sind schon ein Mitglied.
link-other-community = Dieser Code ist nicht für { $home }. Sag ihn in einem Raum der Gemeinschaft, aus der er kommt.
link-not-agreed = { $who } hat nicht zugestimmt, also ist nichts geschehen.
same-question = { $asker } fragt, ob du und { $other } dieselbe Person seid. Wenn ja, hast du danach einen Stand und einen Verlauf. { $yes } { $no }
same-oneself = Das bist du. Um deine eigenen Konten zu verbinden, sag { $link }.
unlink-nothing = Ich kenne dich nur unter diesem einen Konto.
unlink-which = Welches soll seinen eigenen Weg gehen? { $buttons }
unlink-ask = Soll { $name } auf { $platform } einen eigenen Weg gehen? Stand, Kreditrahmen und Verlauf bleiben bei diesem Konto; das andere fängt neu an. { $yes } { $no }
unlink-done = { $name } auf { $platform } ist jetzt für sich. Alles andere ist bei dir geblieben.
privacy-balance-on = Deinen Stand sehen andere nur, wo die Gemeinschaft es erlaubt. Wer die Kasse führt, darf nachsehen, und das steht dann in mod audit.
privacy-pings-on = Ich rufe dich beim Namen, wenn dich etwas betrifft.
privacy-tips-on = Andere können dir etwas geben und dich um etwas bitten.
privacy-top-on = Du stehst auf der Liste derer, denen die meisten gedankt haben.
privacy-top-off = Du stehst nicht auf der Liste derer, denen die meisten gedankt haben.
privacy-line = { $stands } Ändern: { $other }
privacy-blocking = Von { $who } nimmst du nichts an und wirst auch um nichts gebeten.
privacy-payto = Wer dir in einem Kreis zahlen muss, liest für sich, wie: { $payto }.
privacy-blocked = Von jetzt an nimmst du von { $who } nichts an und wirst auch um nichts gebeten. Davon sage ich { $who } nichts.
privacy-unblocked = { $who } kann dir wieder etwas geben und dich um etwas bitten.
privacy-same = { $blocked ->
    [1] { $who } blockierst du schon.
   *[other] { $who } blockierst du nicht.
 }
privacy-oneself = Das bist du.
privacy-whom = Wen meinst du? Sag es so: { $example }
privacy-reminders-on = Ich erinnere dich privat an eine Abstimmung, der noch Stimmen fehlen, wenn du nicht abgestimmt hast.
privacy-reminders-off = Ich erinnere dich nicht an Abstimmungen.
privacy-on-or-off = On oder off? Sag es so: { $example }
privacy-host = Mich betreibt { $host }{ $contact }. Wer mich betreibt, kann lesen, was ich behalte.
privacy-host-unknown = Wer mich betreibt, hat mir keinen Namen genannt, kann aber lesen, was ich behalte.
privacy-kept =
    Ich behalte deinen Namen und dein Konto, in welchen unserer Räume du bist und wann du dort zuletzt gesprochen hast, was du gegeben und bekommen hast, mit den Worten dazu, wie du abgestimmt und was du beantragt hast, in welchen Kreisen du bist, und was du hier eingestellt hast. Deine Nachrichten an mich behalte ich, bis sie erledigt sind, und meine Antworten eine Woche lang. Wer moderiert oder die Kasse führt, kann die Bücher als Datei mitnehmen, und das steht dann in mod audit.
    Alles als Liste: { $export }. Um es löschen zu lassen: { $forget }.
language-set = Was ich dir allein sage, sage ich jetzt auf Deutsch. Zurück zur Sprache des Raums: { $back }
language-back = Ich spreche jetzt die Sprache des Raums mit dir, oder die deiner App, wo ich sie kenne.
language-unknown = Ich spreche: { $languages }
language-same = So spreche ich schon mit dir.
zone-set = Was ich dir allein sage, geht jetzt nach der Uhr von { $city }: Dort ist es { $clock } Uhr. Was ein Raum liest und was du schreibst, geht weiter nach der Uhr des Raums. Zurück dazu: { $back }
zone-back = Zeiten liest du jetzt nach der Uhr des Raums: Dort ist es { $clock } Uhr.
zone-own = Zeiten liest du nach der Uhr von { $city }, dort ist es { $clock } Uhr. Zurück zur Uhr des Raums: { $back }
zone-room = Zeiten liest du nach der Uhr des Raums ({ $city }), dort ist es { $clock } Uhr. Für eine eigene: { $other }
zone-same = So liest du Zeiten schon.
export-head = Das ist alles, was ich in { $home } von dir behalte.
export-what = Was
export-value = Wert
export-file = { $parts ->
    [1] Deine Einträge als Datei
   *[other] Deine Einträge als Datei, Teil { $part } von { $parts }
 }
export-too-large = Das ist mehr, als eine Nachricht trägt. Als Tabelle kommt es in Teilen: { $csv }
forget-ask = Soll ich dich in { $home } vergessen? Dein Name, deine Konten und die Worte zu dem, was du gegeben und bekommen hast, werden für immer gelöscht. Was gebucht ist, bleibt unter einer Nummer, die für niemanden steht. { $yes } { $no }
forget-gives = Das geht an { $to }: { $amount }.
forget-donates = Das geht an die Kasse: { $amount }.
forget-done = Ich habe dich in { $home } vergessen.
forget-handed = { $who }, jemand, der gegangen ist, hat dir etwas gegeben. { $show }

## Schutz

command-me-link = Mach deine Konten auf zwei Plattformen zu einem Mitglied.
    .details = Ich gebe dir einen Code; sag ihn mir innerhalb von zehn Minuten von deinem anderen Konto aus, und sag auf beiden Seiten Ja. Von da an hast du einen Stand und einen Verlauf. Kreditrahmen werden nicht zusammengezählt.
    .code = der Code von deinem anderen Konto; ohne Angabe bekommst du einen
command-me-unlink = Lass ein anderes deiner Konten wieder seinen eigenen Weg gehen.
    .details = Stand, Kreditrahmen und Verlauf bleiben bei dem Konto, von dem du das sagst; das andere fängt neu an.
    .account = welches deiner anderen Konten, wenn du mehrere hast
command-me-privacy = Sieh und bestimme, was andere von dir sehen, und lies, was ich behalte.
    .details = balance off: Nur wer die Kasse führt, darf nachsehen, und das wird aufgeschrieben; sonst niemand, auch wo die Gemeinschaft es erlaubt. pings off: Ich rufe dich nicht. tips off: Niemand gibt dir etwas, bittet dich darum oder teilt Regen mit dir. block: dasselbe für ein einzelnes Mitglied, das davon nichts erfährt.
    .what = balance, pings, tips, reminders, top; block oder unblock für jemanden
    .value = on oder off
    .who = wen du blockierst oder nicht mehr
command-me-language = Wähl die Sprache, in der ich mit dir allein spreche.
    .to = welche; ohne Angabe die des Raums
command-me-timezone = Wähl, nach welcher Uhr ich dir allein sage, wann etwas ist.
    .details = Was ein Raum liest und was jemand schreibt, geht nach der Uhr des Raums.
    .to = Gegend und Stadt, oder none für die Uhr des Raums
command-me-export = Lies alles, was ich hier von dir behalte, und hol dir deine Einträge als Datei.
    .form = csv, eine Tabelle; beancount, hledger: Journale; jsonl
    .page = welche Seite deiner Einträge
command-me-forget = Lass hier deinen Namen, deine Konten und die Worte zu deinen Gaben löschen.
    .details = Was gebucht ist, bleibt unter einer Nummer, die für niemanden steht. Was du hast, geht an die Kasse oder an jemanden, den du nennst, oder du wartest und gibst es zuerst aus. Es lässt sich nicht rückgängig machen.
    .how = donate: was du hast, geht an die Kasse; anyway: offene Fragen verfallen
    .to = wer bekommt, was du hast
command-mod-same = Frag zwei Konten, ob sie dieselbe Person sind.
    .details = Beide werden gefragt, und nur wenn beide Ja sagen, werden sie ein Mitglied.
    .one = ein Konto
    .other = das andere Konto

## In help

topic-me = Du und dein Konto

# Der Knopf für das, was jemand mit anderen Worten wollte.

wish-me-language = Meine Sprache ändern
wish-me-privacy-tips-off = Mir gibt niemand etwas
wish-me-privacy-pings-off = Ruf mich nicht
wish-me-export = Zeig, was du über mich weißt
wish-me-forget = Mich vergessen

## What is kept of somebody

kept-number = Deine Nummer
kept-account = Name und Konto
kept-linked = Verbunden mit Nummer
kept-entered = In den Büchern seit
kept-joined = Im Raum seit
kept-used = Schrieb mir zuerst
kept-established = Fest dabei seit
kept-vouched = Verbürgt
kept-paid = Zuerst etwas bekommen von jemandem, der fest dabei ist
kept-returned = Wieder da seit
kept-frozen = Ausgesetzt bis
kept-room = In einem Raum, und wann du dort zuletzt geschrieben hast
kept-role = Deine Aufgabe, und seit wann
kept-setting = Was du eingestellt hast
kept-balance = Dein Stand
privacy-no-books = Du bekommst die Bücher nicht jeden Monat.
privacy-language = Deine Sprache: { $kept }
privacy-client = Die Sprache deiner App: { $kept }
privacy-zone = Deine Uhr: { $kept }
