# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## Rooms and members

room-list = Ces salons sont { $name }, avec une seule caisse :
room-line = { $room } ({ $platform })
room-line-home = { $room } ({ $platform }), le salon principal
room-code = Dis ceci dans l’autre salon dans les 10 minutes : { $command }
room-code-either = Dis ceci dans l’autre salon dans les 10 minutes : { $command }  ou sur Discord : { $discord }
room-joined-already = Ce salon est déjà { $name }.
room-join-ask = { $gifts ->
    [one] Le seul pourboire donné ici est repris
   *[other] Les { $gifts } pourboires donnés ici sont repris
 }, et chaque membre ici a ce qu’il a dans { $name }. Je le fais ? { $yes } { $no }
room-has-books = Il y a ici plus que des pourboires, et deux livres n’en font pas un. Vous pouvez les laisser tels quels et recommencer : { $leave }, puis { $join }
room-leave-ask = Sortir ce salon de { $name } ? Les livres restent là-bas, avec les autres salons.{ $moves ->
    [0] { "" }
   *[other] { " " }Le salon principal est alors { $home }.
 } { $yes } { $no }
room-leave-ask-last = Sortir ce salon de { $name } ? C’est le seul. Les livres restent, et tu peux leur redonner un salon : dis-moi « room link » en privé, ou garde le code de secours. { $yes } { $no }
room-left = { $who } a sorti ce salon de { $name }. Ses livres restent tels quels.
room-decided = C’est déjà décidé : ce salon est { $name }.
room-in-private = Ça concerne un salon, alors dis-le là-bas.
room-home-already = Ce salon est déjà le principal. Le code marche encore.
room-recovered = Avec le code de secours, { $who } a fait de ce salon le principal de { $name }.
room-recover-elsewhere = Ce salon a ses propres livres. Sors-le d’abord de là : { $leave }
recovery-again = Ce code a servi. Un nouveau : { $command }
room-bridged = { $who } dit que ce salon et { $room } ne font qu’un, par un pont : ce que je demande ici peut recevoir sa réponse là-bas.
room-bridged-ended = { $who } dit que ce salon et l’autre sont de nouveau deux.
room-bridged-already = Ce salon et { $room } ne font déjà qu’un.
room-not-bridged = Ce salon n’a de pont avec aucun autre.

## Commands

command-room-show = Regarde quels salons partagent cette caisse.
command-room-link = Demande un code avec lequel un autre salon ou serveur rejoint cette communauté.
    .details = Il marche une fois, pendant dix minutes, sur les deux plateformes. Dis-le là-bas avec room join.
command-room-join = Fais de ce salon une partie d’une autre communauté : même caisse, mêmes membres.
    .details = Tous les salons d’un serveur viennent avec, sauf si tu dis here. Là où il y a déjà eu des pourboires, je demande d’abord, et ils sont repris.
    .code = le code de l’autre salon
    .only = here : ce salon seulement, pas tout le serveur
command-room-leave = Sors ce salon de sa communauté. Les livres restent, et les soldes avec eux.
    .details = Je demande avant de le faire.
command-room-bridged = Dis qu’un pont montre dans un autre salon de la communauté ce qui se dit ici, et inversement.
    .details = Ce que je demande dans l’un peut alors recevoir sa réponse dans l’autre, et ce que j’annonce va dans un seul des deux.
    .room = l’autre salon ; none y met fin
command-room-recover = Fais de ce salon le principal d’une communauté qui a perdu le sien, avec son code de secours.
    .details = Il marche une fois ; tu en reçois un nouveau.
    .code = le code de secours
command-room-same = Réponds qu’un nouveau salon partage la caisse du groupe dont je parlais.
command-room-own = Réponds qu’un nouveau salon a sa propre caisse.

## In help

topic-rooms = Salons

# Le bouton de ce que quelqu’un a demandé avec d’autres mots.

wish-room-link = M’amener dans un autre salon
