# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

## Einrichten

setup-ask-name = Wie heißt euer Geld? { $buttons }  oder: { $example }
setup-ask-kind = Ist es für Dank, für Stunden, oder steht es für echtes Geld, das eingezahlt wird? { $buttons }  oder: { $example }
setup-kind-thanks = Dank
setup-kind-hours = Stunden
setup-kind-money = Echtes Geld
setup-kind-used = Es ist schon etwas gebucht, darum bleibt es bei { $model }.
setup-ask-purse = Wer kümmert sich um die Kasse? Die Moderation, bis jemand bestimmt ist. { $buttons }  oder: { $example }
setup-purse-moderators = Die Moderation
setup-purse-named = Das sagt man so: { $example }
setup-ask-language = In welcher Sprache antworte ich? { $buttons }  oder: { $example }
setup-ask-zone = Wo seid ihr? Danach richten sich Tage und Zeiten. { $buttons }  oder: { $example }
setup-own = Anders…
setup-ask-announce = Wo sage ich etwas an? { $buttons }  oder: { $example }
setup-ask-done = Das ist alles. { $buttons }
setup-done-button = Fertig
setup-done = { $who } hat { $name } eingerichtet.
setup-summary = Geld: { $currency }, { $model }. Sprache: { $language }. Zeitzone: { $zone }. Ansagen: { $announce }.
setup-is-mutual = auf Kredit gegeben, im Rahmen, den alle haben
setup-is-issued = von der Moderation ausgegeben, wenn eingezahlt wird, und niemand geht unter null
setup-later = Alles davon lässt sich ändern: { $config }, { $currency }

## Schutz

command-setup = Richte mich in einer Minute ein: ich frage ein paar Dinge, und alles lässt sich später ändern.
    .details = Am Ende steht, was gilt, und ein Rettungscode. Mit setup code bekommst du einen neuen.
    .step = welcher Schritt
    .answer = was gelten soll

## In help

topic-setup = Einrichten

# Der Knopf für das, was jemand mit anderen Worten wollte.

wish-setup = Mich einrichten
