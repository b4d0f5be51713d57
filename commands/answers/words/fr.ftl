# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## Commands

command-yes = Dis oui, ou non, à ce que je t’ai demandé.
    .details = Un simple oui est pour la dernière question que tu as vue ici dans les dix dernières minutes. Pour toute autre, appuie sur son bouton, réponds-lui ou dis son numéro : yes 3.
    .reference = quelle question, par son numéro
command-no = Dis non à ce que je t’ai demandé.
    .reference = quelle question, par son numéro
command-cancel = Arrête ce que je suis en train de te demander.
