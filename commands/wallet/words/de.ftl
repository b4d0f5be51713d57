# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

## What you have

balance-own = Dein Stand: { $balance }. Du kannst noch { $left } geben.
balance-held = Du hast { $balance }.
balance-reserved = Davon schon vorgemerkt: { $reserved }.
balance-newcomer = Du bist neu hier und kannst vorerst so weit unter null gehen: { $limit }.
balance-not-yours = Was { $who } hat, geht nur { $who } etwas an.
balance-of = { $who } steht so: { $balance }.
me-waiting = { $question } { $yes } { $no }  oder: { $typed }, { $refused }
me-nothing-waits = Es wartet nichts auf deine Antwort.
history-empty = Noch ist nichts gekommen oder gegangen.
history-further = Weiter: { $next }
history-no-more = Davor ist nichts gekommen oder gegangen.
history-none-such = Davon ist nichts gekommen oder gegangen.
with-oneself = Das bist du. Was gekommen und gegangen ist, zeigt { $history }
history-unknown = „{ $given }“ kann ich nicht für sich zeigen. Sag, was ({ $kinds }), oder eine Zeit, etwa { $month }, 2026-01-05 oder 30d
with-nothing = Zwischen dir und { $who } ist noch nichts hin- oder hergegangen.
with-sums = Du hast { $who } insgesamt das gegeben: { $given }. Und { $who } dir: { $got }.
with-even = Das gleicht sich aus. Zeile für Zeile: { $history }
with-out = Du hast mehr gegeben, der Unterschied: { $net }. Zeile für Zeile: { $history }
with-in = { $who } hat mehr gegeben, der Unterschied: { $net }. Zeile für Zeile: { $history }

## Rooms and members

me-roles = Deine Rollen hier: { $roles }.

## Commands

command-balance = Sieh, was du hast und was du geben kannst.
    .details = Die Antwort siehst nur du. Was andere haben, geht nur sie etwas an, solange die Moderation es nicht für alle öffnet; wer die Kasse führt, darf nachsehen, und das wird aufgeschrieben.
    .member = wessen Stand; ohne Angabe deiner
command-me-show = Sieh deinen Stand, was auf deine Antwort wartet und worum du andere gebeten hast.
command-me-history = Sieh, was gekommen und gegangen ist und was du dann hattest, immer zehn Zeilen.
    .member = nur was zwischen dir und diesem Mitglied war
    .what = gifts (Gaben), returns (Rückgaben), circles (Sparkreise), treasury (Kasse), made (Geschaffenes)
    .since = seit wann: 30d, ein Tag oder ein Monat
    .before = vor welcher Zeile: ihr Kürzel; ohne Angabe das Neueste
    .when = aus welcher Zeit: juni, 2026-01, 2026-01..2026-03
command-me-with = Sieh, was zwischen dir und jemandem hin- und hergegangen ist und wer mehr gegeben hat.
    .details = Was zurückgenommen oder zurückgegeben wurde, zählt nicht.
    .member = mit wem

## In help

setting-balances = Wer die Guthaben anderer ansehen darf.

## In menus

menu-balance = Stand

# Der Knopf für das, was jemand mit anderen Worten wollte.

wish-me-history = Zeig, was ich gab und bekam
ask-with-whom = Mit wem? Nenn den Namen, oder sag: abbrechen.
