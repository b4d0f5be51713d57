# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

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

## In help

setting-digest = Wie oft ich eine Zeile sage, die beweist, dass die Bücher nicht verändert wurden.
setting-weekly-line = Ob ich die Woche in einer Zeile zusammenfasse.
