# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## Rooms and members

setup-ask-name = Comment s’appelle votre monnaie ? { $buttons }  ou : { $example }
setup-ask-kind = C’est pour dire merci, pour compter des heures, ou pour de l’argent réel qu’on verse ? { $buttons }  ou : { $example }
setup-kind-thanks = Mercis
setup-kind-hours = Heures
setup-kind-money = Argent réel
setup-kind-used = Il y a déjà des écritures, alors ça reste { $model }.
setup-ask-purse = Qui tient la caisse ? La modération, jusqu’à ce que quelqu’un s’en charge. { $buttons }  ou : { $example }
setup-purse-moderators = La modération
setup-purse-named = Ça se dit ainsi : { $example }
setup-ask-language = Dans quelle langue je réponds ? { $buttons }  ou : { $example }
setup-ask-zone = Où êtes-vous ? Les dates et les heures en dépendent. { $buttons }  ou : { $example }
setup-own = Autre…
setup-ask-announce = Où est-ce que j’annonce les choses ? { $buttons }  ou : { $example }
setup-ask-done = C’est tout. { $buttons }
setup-done-button = Terminer
setup-done = { $who } a préparé { $name }.
setup-summary = Monnaie : { $currency }, { $model }. Langue : { $language }. Fuseau horaire : { $zone }. Annonces : { $announce }.
setup-is-mutual = donnée à crédit, dans la limite de chaque membre
setup-is-issued = émise par la modération au fil des versements, et personne ne descend sous zéro
setup-later = Tout peut changer : { $config }, { $currency }

## Commands

command-setup = Prépare-moi en une minute : je pose quelques questions, et tout peut changer ensuite.
    .details = À la fin viennent ce qui est réglé et un code de secours. Avec setup code, tu en reçois un nouveau.
    .step = quelle étape
    .answer = ce que ce sera

## In help

topic-setup = Mise en place

# Le bouton de ce que quelqu’un a demandé avec d’autres mots.

wish-setup = Me mettre en place
