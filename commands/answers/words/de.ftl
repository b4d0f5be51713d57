# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

## Commands

command-yes = Sag Ja oder Nein zu dem, was ich dich gefragt habe.
    .details = Ein einfaches Ja gilt der neuesten Frage, die du hier in den letzten zehn Minuten gesehen hast. Für jede andere drück ihren Knopf, antworte auf sie oder nenn ihre Nummer: yes 3.
    .reference = welche Frage, mit ihrer Nummer
command-no = Sag Nein zu dem, was ich dich gefragt habe.
    .reference = welche Frage, mit ihrer Nummer
command-cancel = Beende, wonach ich dich gerade frage.
