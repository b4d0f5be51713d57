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

## The words of examples, and of how a command is written: in each language in the order of the English ones

sample-words = pour la soupe; pour des graines; Où se retrouve-t-on ?; Repeint-on la porte ?; Quand se retrouve-t-on ?; Qui prépare la fête ?; Parc; Café; En ligne; Rouge; Bleu; Vert; ven 18:00; sam 18:00; juin; parc; demandé deux fois; À la maison; c’est inondé là-bas; vote 1 oui; Hiver; Été; Juin; impression du fanzine; pour la forge; réparation de la forge; forge; Forge; plaidoyer; laine; plus de laine; cette vente n’existe pas; le reçu est là; pour l’atelier; il est construit, et trois l’ont allumé; deux fois le même service; c’étaient deux services; quelqu’un d’autre avait le téléphone; la cotisation convenue; haricot/haricots
usage-words = personne; montant; motif; numéro; lequel; écriture; référence; qui; membre; valeur; quoi; raison; cercle; pourquoi; vote; place; fonds; nom; titre; code; paiement; objet; sujet; mois; compte; une; autre; page; siège; comment; source; mots; réglage; champ; question; mot; salon; option; rôle; mandat; prix; jusque; unité; monnaie; réponse; changement; durée
