# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## Who may

for-home-moderators = Seule la modération de { $home } peut faire ça.

## Tips

tip-ask = Donner { $amount }{ $several ->
    [one] { "" }
   *[other] { " " }en tout
 } à { $receivers }{ $memo } ? { $yes } { $no }
gave-in-private = { $who }, { $giver } t’a donné quelque chose. { $show }
tip-left = N’est plus dans ce salon : { $who }. Ce que tu as donné compte quand même ; pendant dix minutes tu peux le reprendre : { $undo }
undo-button = Reprendre
tip-oneself = C’est toi. Un pourboire va à quelqu’un d’autre.
nothing-held-issued = Tu n’as rien pour l’instant.
nothing-held = Tu n’as rien pour l’instant, donc ni tout ni moitié à donner. Tu peux quand même donner à crédit : dis un montant.
split-too-small = { $amount }, c’est trop peu pour tant de monde.
over-limit-each = { $amount } par personne, c’est { $total } en tout. Tu peux donner jusqu’à { $most } pour l’instant : jusqu’à { $possible } par personne.
over-max-tip = Un pourboire ici, c’est au plus { $most }.

## Asking somebody

request-asked = Tu as demandé { $amount } à { $payer }{ $memo }, ouvert jusqu’à : { $until }. { $cancel } { $remind }  ou : { $typed }, { $reminded }
return-asked = Tu as demandé à { $payer } de rendre { $amount }, ouvert jusqu’à : { $until }. { $cancel } { $remind }  ou : { $typed }, { $reminded }
adjust-asked = Tu as demandé à { $payer } de mettre { $amount } dans la caisse, ouvert jusqu’à : { $until }. { $cancel } { $remind }  ou : { $typed }, { $reminded }
take-back-button = Retirer
remind-button = Rappeler
pay-button = Payer
decline-button = Refuser

## Rain

rain-given = { $giver } fait pleuvoir : { $amount } pour { $receiver }.{ $undo }
rain-given-each = { $giver } fait pleuvoir : { $amount } par personne pour { $receivers }.{ $undo }
rain-shared = { $giver } fait pleuvoir, { $amount } en tout : { $parts }.{ $undo }

## What you have

history-no-page = Pour l’instant, il y a { $pages ->
    [one] une seule page
   *[other] { $pages } pages
 }.
history-when = Quand
history-what = Quoi
history-amount = Montant
history-change = { $amount }, ensuite { $balance }
history-gift-in = de { $who }{ $memo } { $reference }
history-gift-out = à { $who }{ $memo } { $reference }
history-undo-in = repris à { $who } { $reference }
history-undo-out = repris par { $who } { $reference }
history-refund-in = rendu par { $who } { $reference }
history-refund-out = rendu à { $who } { $reference }
history-restart-in = repris pour la nouvelle monnaie { $reference }
history-restart-out = repris pour la nouvelle monnaie { $reference }
history-mint-in = nouvelle émission{ $memo } { $reference }
history-mint-out = nouvelle émission{ $memo } { $reference }
history-starter-in = pour commencer { $reference }
history-starter-out = pour commencer { $reference }
history-more = Page { $page } sur { $pages }. Suite : { $next }
page-next = Page suivante
page-back = Page précédente
page-latest = Les dernières

## Currency, moderation, settings

value-negative = Ça ne peut pas être sous zéro.
currency-same = C’est déjà ça : { $field } est { $value }.
config-same = { $key } est déjà { $value } { $everywhere ->
    [0] ici
   *[other] pour tous les salons
 }.

## Roles and moderation

role-treasurer = caisse
role-steward = entraide
role-treasurers = Caisse : { $people }.
role-stewards = Entraide : { $people }.
role-no-treasurer = Personne n’a encore pris la caisse en charge, alors la modération s’en occupe.
role-no-steward = Personne n’a encore pris l’entraide en charge.
debt-owed = Tu dois { $amount } à { $who } pour { $reference }, qui a été annulé. Pour le rendre : { $typed }
history-reverse-in = annulé, de { $who }{ $memo } { $reference }
history-reverse-out = annulé, à { $who }{ $memo } { $reference }
history-adjust-out = dans la caisse{ $memo } { $reference }
history-adjust-in = dans la caisse{ $memo } { $reference }
history-circle-in = d’un cercle d’épargne { $reference }
history-circle-out = à un cercle d’épargne { $reference }
history-import-in = repris d’avant { $reference }
history-import-out = repris d’avant { $reference }

## Rooms and members

recovery-code = Le code de secours. Garde-le là où personne d’autre ne peut le lire ; si le premier salon est perdu, il permet d’en donner un autre à cette communauté : { $code }
cooldown-wait = Un don à la fois ici : tu pourras redonner dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 }.
cooldown-wait-until = Un don à la fois ici ; tu pourras redonner { $until }.
cooldown-unreadable = Je n’arrive pas à lire « { $given } » comme une durée. Écris-la comme 30s ou 5m, ou off.
link-reserved = Quelque chose est encore mis de côté sur le compte de { $who }. Il faut d’abord que ça se termine.
unlink-debt = Tu es sous zéro. Les comptes pourront se séparer quand tu seras de retour à zéro.
unlink-owes = Tu dois encore quelque chose depuis une annulation. Les comptes pourront se séparer quand tu l’auras rendu.
unlink-paused = La modération a mis en pause tes pourboires et tes demandes ; ça reprend { $until }. Les comptes pourront se séparer après.
no-tips = { $who } { $count ->
    [one] ne veut
   *[other] ne veulent
 } rien recevoir pour l’instant.
undo-forgotten = Qui l’a reçu n’est plus dans mes livres, alors ça reste comme c’est.
history-donate-in = donné à la caisse { $reference }
history-donate-out = à la caisse { $reference }
forget-holds = Tu as { $balance }. Donne-le à la caisse, ou à quelqu’un : { $hand }. Ou attends, et dépense-le d’abord. { $buttons }
forget-debt = Tu es sous zéro : tu as donné aux autres plus qu’ils ne t’ont donné. Quand ce qu’on te donne t’aura ramené à zéro, je pourrai t’oublier.
forget-reserved = Quelque chose est encore mis de côté sur ton compte. Quand ce sera terminé, je pourrai t’oublier.
forget-owes = Tu dois encore quelque chose depuis une annulation. Quand tu l’auras rendu, je pourrai t’oublier.
forget-paused = La modération a mis en pause tes pourboires et tes demandes ; ça reprend { $until }. Je pourrai t’oublier après.
donate-button = Donner à la caisse
history-grant-in = une aide de la caisse { $reference }
history-grant-out = des aides de la caisse { $reference }
history-spend-in = de la caisse{ $memo } { $reference }
history-spend-out = de la caisse{ $memo } { $reference }

## In help

setting-tips = Si l’on peut donner des pourboires dans ce salon.
setting-usual-tip = Ce que donne un pourboire quand personne ne dit combien.
setting-max-tip = Le plus qu’un don peut valoir.
setting-cooldown = Le temps d’attente entre un don et le suivant.

## Comment se passe un appel à projets

round-times = { $dated ->
    [0] On propose des projets pendant { $apply },
   *[other] On propose des projets jusqu’à { $apply },
 } puis on vote { $closed ->
    [0] pendant { $vote }.
   *[other] jusqu’à { $vote }.
 }
round-shares-in-short = Le compte se fait par parts égales, { $some ->
    [0] et ce qui reste demeure dans la caisse
   *[other] complété par { $complete }
 }{ " ; la voix pour son propre projet ne compte pas." }
round-shares = Parts égales : chaque personne qui vote a la même part du total, et un projet est retenu si ceux qui le veulent peuvent le payer ensemble ; personne ne paie le sien.
round-complete-none = Ce qui reste demeure dans la caisse.
round-complete-add1 = Si trop peu est utilisé, la part de chacun augmente pas à pas, tant que le total suffit (add1).
round-complete-add1e = Si trop peu est utilisé, la part de chacun augmente pas à pas jusqu’à ce que plus rien ne tienne (add1e).
round-complete-add1u = Si trop peu est utilisé, la part de chacun augmente pas à pas, tant que le total suffit ; le reste va au plus grand nombre de voix (add1u).
round-quorum = { $count ->
    [0] Il faut pour cela autant de votants que pour tout vote sur la caisse.
    [one] Il faut pour cela au moins une personne qui vote.
   *[other] Il faut pour cela au moins { $count } votants.
 }
round-cap = { $all ->
    [1] Une personne peut tout demander.
   *[other] Une personne peut demander au plus { $cap }.
 }
round-between = Un projet coûte entre { $least } et { $most }.
round-least = Un projet coûte au moins { $least }.
round-most = Un projet coûte au plus { $most }.
round-min-votes = Il faut à un projet au moins { $count ->
    [one] une voix
   *[other] { $count } voix
 }.
round-halves = Au-delà de 5 % de ce que la caisse contient alors, la moitié est payée à la fin et l’autre deux jours après un compte rendu, sauf si assez de membres s’y opposent.
round-picks = { $count ->
    [one] Chacun vote pour un projet.
   *[other] Chacun vote pour { $count } projets au plus.
 }

## Comment se passe un appel qui abonde les dons

round-times-gifts = { $dated ->
    [0] On propose des projets pendant { $apply },
   *[other] On propose des projets jusqu’à { $apply },
 } puis on donne { $closed ->
    [0] pendant { $vote }.
   *[other] jusqu’à { $vote }.
 }
round-gifts-in-short = { $proportional ->
    [1] La caisse complète les dons selon la règle quadratique, tout le total en proportion
   *[other] La caisse complète les dons selon la règle quadratique
 } : plus il y a de gens qui donnent, plus elle ajoute.
round-in-full = Comment on compte, en détail : { $typed }
round-gifts = Chacun donne à des projets sur ce qu’il a, et la caisse ajoute d’autant plus que les gens sont nombreux à donner : pour deux personnes, deux fois la racine d’un don multiplié par l’autre (9, 4 et 1 font 22), divisé par le nombre de projets auxquels les deux donnent.
round-match-subsidy = Si tout cela dépasse le total, chaque projet en a sa part.
round-match-proportional = Le total est réparti selon cela et les dons ensemble.
round-givers = Il faut qu’au moins { $count } personnes donnent à un projet ; sinon les dons sont rendus.
round-match-cap = Une personne reçoit au plus { $cap } du total.
round-gifts-wait = Aucun projet ne reçoit plus que ce qu’il demande. Les dons attendent la fin, et ce qui n’arrive pas à un projet est rendu. Les dons à son propre projet et ceux des nouveaux sont transmis sans être abondés.
history-backing-out = donné dans un appel à projets { $reference }
history-unbacking-in = rendu par un appel à projets { $reference }

round-times-thanks = On donne des points { $closed ->
    [0] pendant { $vote }.
   *[other] jusqu’à { $vote }.
 }
round-thanks-in-short = Chacun a { $points } points pour les autres, et le total se répartit d’après eux. Si moins de quatre personnes donnent des points, elles peuvent déduire qui a donné quoi.
round-thanks = Chacun a { $points } points pour les autres et répartit ainsi une part égale du total, { $count ->
    [0] une parmi au moins autant qu’il faut de votants à tout vote sur la caisse.
    [one] au plus le tout.
   *[other] une parmi au moins { $count } parts.
 } Si peu de points qu’on donne, on répartit ainsi toute sa part. Ce que personne ne répartit demeure dans la caisse. Si moins de quatre personnes donnent des points, elles peuvent déduire qui a donné quoi.
