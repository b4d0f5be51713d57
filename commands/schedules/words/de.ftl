# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

## Was seine Zeit hat

digest = Bücher geprüft: { $entries ->
    [one] ein Eintrag
   *[other] { $entries } Einträge
 }, alles in Ordnung. { $code }
digest-last = Bücher geprüft: die letzten { $checked } von { $entries } Einträgen, alles in Ordnung. { $code }
digest-broken = Bücher geprüft: etwas stimmt nicht. Der Eintrag { $entry } ist nicht mehr so, wie er gebucht wurde; wer mich betreibt, muss nachsehen.
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

## Proofs

prove-head = Das beweist, dass diese Einträge von dir im Prüfwert über { $entries ->
    [one] einen Eintrag
   *[other] { $entries } Einträge
 } ({ $code }) stehen, genau wie hier. Dass es keine weiteren gibt, kann es nicht beweisen. Heb diese Zeilen in einer Datei auf: verify_proof.py prüft sie.
prove-no-digest = Es wurde noch kein Prüfwert gesagt, mit dem sich etwas beweisen lässt. Wer moderiert, schaltet ihn ein: { $command }
prove-nothing = Im letzten Prüfwert ({ $code }) steht kein solcher Eintrag von dir, den du allein zeigen darfst.

## The books as files

books-file-csv = { $parts ->
    [1] Die Bücher als Tabelle
   *[other] Die Bücher als Tabelle, Teil { $part } von { $parts }
 }
books-file-beancount = { $parts ->
    [1] Die Bücher als Journal für Beancount
   *[other] Die Bücher als Journal für Beancount, Teil { $part } von { $parts }
 }
books-file-hledger = { $parts ->
    [1] Die Bücher als Journal für hledger
   *[other] Die Bücher als Journal für hledger, Teil { $part } von { $parts }
 }
books-file-jsonl = { $parts ->
    [1] Die Bücher als JSON-Zeilen
   *[other] Die Bücher als JSON-Zeilen, Teil { $part } von { $parts }
 }
books-month = Die Bücher für { $month }, weil du hier die Kasse führst. Nicht mehr zuschicken: { $off }
export-monthly-on = Du bekommst jeden Monat die Bücher, solange du hier die Kasse führst.
export-monthly-off = Die Bücher kommen nicht mehr von selbst. Du kannst sie jederzeit verlangen.
export-community-large = Das ist mehr, als eine Nachricht trägt. Ein kleinerer Teil: { $month }. Wer mich betreibt, kann alles herausschreiben.
export-month-csv = Ein einzelner Monat kommt nur als Tabelle: { $csv }
month-unreadable = „{ $given }“ ist kein Monat. Schreib ihn so: Juni oder 2026-01.
export-nothing = In die Kasse ist noch nichts gekommen.

## In help

command-me-prove = Hol dir, was beweist, dass deine Einträge im letzten Prüfwert stehen.
    .details = Dass es alle sind, kann das nicht beweisen: dafür braucht es die ganzen Bücher.
    .entry = nur dieser Eintrag: sein Kürzel
    .page = welche Seite deiner Einträge
setting-digest = Wie oft ich eine Zeile sage, die beweist, dass die Bücher nicht verändert wurden.
setting-weekly-line = Ob ich die Woche in einer Zeile zusammenfasse.
setting-monthly-books = Ob die, die die Kasse führen, jeden Monat die Bücher als Datei bekommen.
command-export-community = Hol dir die Bücher als Dateien: eine Tabelle, und Journale für andere Programme.
    .details = Dass du sie geholt hast, wird aufgeschrieben, und alle können es in mod audit lesen.
    .form = csv, eine Tabelle; beancount, hledger: Journale; jsonl
    .month = eine Tabelle dieses Monats, etwa Juni oder 2026-01; ohne Angabe alles
command-export-treasury = Hol dir die Bücher der Kasse als Datei. Alle dürfen sie lesen.
    .form = csv, eine Tabelle; beancount, hledger: Journale; jsonl
command-export-monthly = Wähl, ob du jeden Monat die Bücher bekommst oder beim Moderieren liest, dass sie bereitliegen.
    .value = on oder off
books-month-offered =
    Die Bücher für { $month } liegen bereit, für alle, die { $home } moderieren. { $button }  oder: { $get }
    Nicht mehr melden: { $off }
books-get = Her damit
export-monthly-offered = Am Ersten nach jedem Monat, in dem sich etwas bewegt hat, sage ich dir, dass die Bücher bereitliegen, solange du hier moderierst.
