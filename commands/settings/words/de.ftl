# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

## Currency, moderation, settings

config-what = Einstellung
config-value = Wert
config-whence = Woher
config-in-private = Das wird in dem Raum gesetzt, für den es gilt. Sag es dort: { $example }

## Commands

command-config-show = Sieh, was für diesen Raum gesetzt ist und was von Haus aus gilt.
command-config-set = Ändere eine Einstellung dieses Raums.
    .details = Der Raum erfährt, was vorher galt und was jetzt gilt.
    .key = welche Einstellung
    .value = was gelten soll
    .rooms = dieser Raum, oder alle der Gemeinschaft

## Einstellungen

config-from-here = hier gesetzt
config-from-all = für alle Räume gesetzt
config-from-default = wie mitgebracht
config-changed = { $who } hat { $everywhere ->
    [0] hier
   *[other] für alle Räume
 } { $key } geändert: jetzt { $new }, vorher { $old }.
config-kept = { $count ->
    [one] { $rooms } behält den eigenen Wert.
   *[other] Diese behalten ihren eigenen Wert: { $rooms }.
 }
config-not-set = { $key } ist { $everywhere ->
    [0] für diesen Raum nicht gesetzt, hier gibt es also nichts wegzunehmen.
   *[other] nicht für alle Räume gesetzt, es gibt also nichts wegzunehmen.
 }
config-no-value = Sag, was gelten soll, etwa { $example }
config-nothing-to-undo = Hier gibt es keine Änderung, die sich zurücknehmen ließe.
config-undone-already = Diese Änderung ist schon zurückgenommen.
config-changed-since = { $key } wurde seitdem wieder geändert; nimm zuerst diese Änderung zurück.
config-copy-same = In { $room } ist nichts gesetzt, was hier nicht auch gesetzt wäre.
setting-by-waiting = Wer was sieht, ändert sich nicht sofort, denn hier wurde schon im Vertrauen darauf gezahlt: { $key } wartet zwei Tage, oder es wird abgestimmt. { $buttons }
setting-propose-button = Vorschlagen
zone-first = Das geschieht zu einer Tageszeit. Sag mir darum zuerst, wo ihr seid: { $example }

## Schutz

command-config-reset = Setze eine Einstellung zurück: hier wie für alle Räume, mit rooms=all wie mitgebracht.
    .key = welche Einstellung
    .rooms = dieser Raum, oder alle der Gemeinschaft
command-config-undo = Nimm die letzte Änderung einer Einstellung zurück; noch einmal, die davor.
    .change = welche Änderung; ohne Angabe die letzte
command-config-copy = Setze hier, was in einem anderen Raum dieser Gemeinschaft gesetzt ist, und sonst nichts.
    .room = der Raum, aus dem es kommt

## In help

topic-config = Einstellungen
setting-language = Die Sprache, in der ich in diesem Raum spreche.
setting-locale = Wie Beträge und Tage hier geschrieben werden, etwa de_CH; sonst richtet es sich nach der Sprache.
setting-time-zone = Wo die Gemeinschaft zu Hause ist, damit ich weiß, wann ein Tag endet und wann Nacht ist.
setting-prefixes = Womit ein Befehl beginnt, etwa ! oder /.
setting-private-answers = Ob ich dir allein antworte, wo eine Antwort nur dich angeht.
setting-memos = Ob in dem, was alle von mir lesen, die Worte stehen, die Mitglieder mitgeben; no_links lässt Links weg.
setting-announce = Der Raum, in dem ich sage, was alle angeht.
setting-quiet-hours = Die Stunden, in denen ich niemanden an etwas erinnere.

# Der Knopf für das, was jemand mit anderen Worten wollte.

wish-config-show = Zeig die Einstellungen
