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
 } ({ $code }) stehen, genau wie hier. Dass es keine weiteren gibt, kann es nicht beweisen. Heb diese Zeilen in einer Datei auf: verify_export.py --proof prüft sie.
prove-no-digest = Es wurde noch kein Prüfwert gesagt, mit dem sich etwas beweisen lässt. Wer moderiert, schaltet ihn ein: { $command }
prove-nothing = Im letzten Prüfwert ({ $code }) steht kein solcher Eintrag von dir, den du allein zeigen darfst.

## In help

command-me-prove = Hol dir, was beweist, dass deine Einträge im letzten Prüfwert stehen.
    .details = Dass es alle sind, kann das nicht beweisen: dafür braucht es die ganzen Bücher.
    .entry = nur dieser Eintrag: sein Kürzel
    .page = welche Seite deiner Einträge
setting-digest = Wie oft ich eine Zeile sage, die beweist, dass die Bücher nicht verändert wurden.
setting-weekly-line = Ob ich die Woche in einer Zeile zusammenfasse.
