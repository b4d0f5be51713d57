# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## Help

help-head = Essaie par exemple :
help-line = { $example }  { $summary }
help-topic = { $topic } :
help-more = Plus : { $buttons }  ou : { $example }
help-setting = Ici, { $key } vaut { $value } pour l’instant.
help-not-yours = C’est réservé à la modération de { $home }. Ce que tu peux faire : { $help }
help-tail = En savoir plus sur une commande : { $more }
help-near = Je ne connais pas « { $word } ». Peut-être : { $help }
help-nothing-yet = Il n’y a encore rien à faire avec cela. Ce que tu peux faire : { $help }
help-usage = Ça s’écrit ainsi : { $usage }
help-besides = On peut régler plus : { $names }. Ce que fait l’un d’eux : { $example }
help-example = Par exemple : { $example }
help-parameter = { $name } : { $about }
help-choices = Cela peut être : { $choices }
help-choice = { $choice } : { $meaning }
help-room-moderators = Pour la modération de ce salon.
help-home-moderators = Pour la modération de { $home }.

## Roles and moderation

help-treasurers = Pour qui tient la caisse ; tant qu’il n’y a personne, pour la modération de { $home }.
help-home-moderator-or-treasurers = Pour la modération de { $home } et pour qui tient la caisse.
help-stewards = Pour les personnes chargées de l’entraide.

## Commands

command-help = Regarde ce que tu peux faire ici.
    .about = quelle commande ; sans rien, toutes
help-holders = Pour qui tient la caisse ou garde de l’argent de l’extérieur.
