# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## Currency, moderation, settings

config-what = Réglage
config-value = Valeur
config-whence = Origine
config-changed = { $who } a changé { $key } { $everywhere ->
    [0] ici
   *[other] pour tous les salons
 }. Avant : { $old }. Maintenant : { $new }.
config-in-private = Ça se règle dans le salon concerné. Dis-le là-bas : { $example }

## Rooms and members

config-from-here = réglé ici
config-from-all = réglé pour tous les salons
config-from-default = d’origine
config-kept = { $count ->
    [one] { $rooms } garde sa propre valeur.
   *[other] Ceux-ci gardent la leur : { $rooms }.
 }
config-not-set = { $key } { $everywhere ->
    [0] n’est pas réglé pour ce salon, il n’y a donc rien à enlever ici.
   *[other] n’est pas réglé pour tous les salons, il n’y a donc rien à enlever.
 }
config-no-value = Dis ce que ce sera, comme { $example }
config-nothing-to-undo = Il n’y a ici aucun changement de réglage à reprendre.
config-undone-already = Ce changement est déjà repris.
config-changed-since = { $key } a encore changé depuis, alors reprends d’abord ce changement-là.
config-copy-same = Rien n’est réglé dans { $room } qui ne le soit ici aussi.
setting-by-waiting = Qui voit quoi ne change pas d’un coup, car on a déjà payé ici en s’y fiant : { $key } attend deux jours, ou se vote. { $buttons }
setting-propose-button = Le proposer
zone-first = Ça se passe à une heure du jour, alors dis-moi d’abord où vous êtes : { $example }

## Commands

command-config-show = Regarde ce qui est réglé pour ce salon, et ce qui est d’origine.
command-config-set = Change un réglage de ce salon ou, avec rooms=all, de tous ceux qui n’en ont pas à eux.
    .details = Le salon apprend ce que c’était et ce que c’est. Ça se reprend avec config undo.
    .key = quel réglage
    .value = ce que ce sera
    .rooms = ce salon, ou tous ceux de la communauté
command-config-reset = Remets un réglage comme il vient : ici comme pour tous les salons, avec rooms=all comme à l’origine.
    .key = quel réglage
    .rooms = ce salon, ou tous ceux de la communauté
command-config-undo = Reprends le dernier changement d’un réglage ; encore une fois, celui d’avant.
    .change = quel changement ; sans rien, le dernier
command-config-copy = Règle ici ce qui est réglé dans un autre salon de cette communauté, et rien d’autre.
    .room = le salon d’où ça vient

## In help

topic-config = Réglages
setting-language = La langue que je parle dans ce salon.
setting-locale = La façon d’écrire les montants et les jours ici, comme fr_CH ; sinon elle suit la langue.
setting-time-zone = Où se trouve la communauté, pour savoir quand le jour finit et quand il fait nuit.
setting-prefixes = Ce par quoi commence une commande, comme ! ou /.
setting-private-answers = Si je te réponds à toi seul quand la réponse ne concerne que toi.
setting-memos = Si ce que tout le monde lit de moi contient les mots que chacun ajoute ; no_links enlève les liens.
setting-announce = Le salon où je dis ce qui concerne tout le monde.
setting-quiet-hours = Les heures où je ne rappelle rien à personne.

# Le bouton de ce que quelqu’un a demandé avec d’autres mots.

wish-config-show = Montre les réglages
