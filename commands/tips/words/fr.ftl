# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## Tips

tip-button = Donner { $amount } à { $receivers }

## Taking back and returning

taken-back = Repris.
undo-done = Repris : { $amount }, de { $receivers }.
undo-nothing = Tu n’as rien donné qui puisse être repris.
undo-not-yours = Ça ne vient pas de toi, donc ce n’est pas à toi de le reprendre.
undo-too-late = Ton pourboire de { $amount } à { $receivers } a plus de dix minutes, alors le rendre dépend { $several ->
    [one] de { $receivers }
   *[other] de ces personnes
 }. { $buttons }
undo-passed-on = Une partie a déjà changé de mains, par { $passed }, alors le rendre dépend { $several ->
    [one] de { $receivers }
   *[other] de ces personnes
 }. { $buttons }
undo-not-there = Pour l’instant, rien ne peut revenir de { $receivers }.
ask-button = Demander à { $receivers }
return-question = { $giver } te demande de rendre { $amount }. { $give } { $keep }  ou : { $yes }, { $no }
return-button = Rendre
keep-button = Garder
refund-nothing = Tu n’as rien reçu qui puisse être rendu.
refund-not-yours = Ce n’était pas pour toi, donc ce n’est pas à toi de le rendre.
refunded = { $receiver } rend { $amount } à { $giver }.  { $reference }
edit-ignored = Je m’en tiens à la première version : { $first }. { $buttons }
edit-ignored-people = Je m’en tiens à la première version : { $first } pour { $receivers }. { $buttons }
edit-button = Reprendre et donner { $amount }
edit-button-people = Reprendre et donner { $amount } à { $receivers }
edit-of-a-question = Tu as modifié ce message, donc ce qu’il demandait ne tient plus. Redis-le si tu le veux.
edit-too-late-to-change = Je m’en tiens à la première version : { $first } pour { $receivers }.
edit-too-late = Ce pourboire ne peut plus être repris, alors je l’ai laissé comme il est.

## Asking somebody

request-question = { $asker } te demande { $amount }{ $memo }. { $pay } { $decline }  ou : { $yes }, { $no }
request-made = J’ai demandé { $amount } à { $payer }{ $memo }. La demande expire { $until }.
request-made-each = J’ai demandé { $amount } par personne à { $payer }{ $memo }. La demande expire { $until }.
request-made-split = J’ai demandé { $amount } en tout à { $payer }{ $memo }. La demande expire { $until }.
request-cancelled = Retiré : ta demande de { $amount } à { $payer }{ $memo }.
return-cancelled = Retiré : je ne demande plus à { $payer } de rendre { $amount }.
adjust-cancelled = Retiré : je ne demande plus à { $payer } de mettre { $amount } dans la caisse.
request-withdrawn = { $asker } ne te demande plus { $amount }{ $memo }.
return-withdrawn = { $asker } ne te demande plus de rendre { $amount }.
adjust-withdrawn = { $asker } ne te demande plus de mettre { $amount } dans la caisse.
request-which = { $count ->
    [one] Tu as une demande ouverte.
   *[other] Tu as { $count } demandes ouvertes. Laquelle ?
 }
request-none-open = Tu n’as aucune demande ouverte.
request-unknown = Je ne connais pas de demande ouverte de toi sous le numéro { $number }. { $me } les montre.
remind-wait = La question a été posée à { $payer } il y a moins d’un jour. Tu pourras la rappeler à partir de : { $when }.
reminded = C’est rappelé à { $payer }.
request-oneself = C’est toi. Demande à quelqu’un d’autre.

## Rain

rain-nobody = Personne d’autre, parmi celles et ceux qui sont là depuis un moment, n’a parlé depuis hier. Il n’y a donc personne avec qui partager.
rain-ask = { $heads ->
    [one] Il n’y a que { $receivers } à avoir parlé ici récemment. Lui donner le tout, { $amount } ?
   *[other] Partager { $amount } entre { $receivers } ?
 } { $yes } { $no }

## Rooms and members

tip-emoji-gives = { $emoji } donne { $amount }
tip-emoji-set = { $who } : désormais, { $given }. Avant : { $old }.
tip-emoji-unreadable = Je n’arrive pas à lire « { $given } ». Écris chaque emoji avec ce qu’il donne : 🪙=1 🎉=5, ou off. ✅, ❌, ↩️ et les nombres veulent déjà dire quelque chose.
returned-elsewhere = { $who }, { $giver } t’a rendu quelque chose. { $show }
no-requests = { $who } ne veut pas de demandes pour l’instant.
request-no-tips = Tu as dit que tu ne voulais rien recevoir. Pour changer ça : { $on }
refund-forgotten = Qui te l’a donné n’est plus dans mes livres, alors ça reste chez toi.
forget-asked = { $count ->
    [one] Une question est encore ouverte entre toi et quelqu’un.
   *[other] { $count } questions sont encore ouvertes entre toi et d’autres.
 } Réponds d’abord ({ $me }), attends, ou laisse-les expirer. { $buttons }
leave-button = Laisser expirer

## Commands

command-tip = Donne à quelqu’un un peu de la monnaie de ce salon.
    .details = Utilise-la en réponse à un message, et le pourboire va à qui l’a écrit. Nomme plusieurs personnes, et chacune reçoit le montant, sauf si tu dis split. Pendant dix minutes, tu peux le reprendre avec undo.
    .to = qui le reçoit
    .amount = combien ; sans rien, le montant habituel
    .how = pour plusieurs : each (autant par personne) ou split (partagé)
    .memo = pour quoi c’est
command-request = Demande à quelqu’un un peu de la monnaie de ce salon.
    .details = La personne paie ou refuse, d’un bouton ou d’un mot ; au bout de sept jours, la demande expire. Rien n’est payé sans son oui. À plusieurs, le montant est demandé à chaque personne, sauf si tu dis split.
    .to = à qui tu demandes
    .amount = combien
    .how = à plusieurs : each (chacun) ou split (partagé)
    .memo = pour quoi c’est
command-request-cancel = Retire ce que tu as demandé à quelqu’un.
    .reference = laquelle, par son numéro
command-request-remind = Rappelle à quelqu’un ta demande, une fois par jour au plus.
    .reference = laquelle, par son numéro
command-rain = Partage un montant entre celles et ceux qui ont parlé ici depuis hier.
    .details = Il va aux membres qui font partie de la maison, d’abord à qui a parlé en dernier, et jamais à toi. La modération l’active avec config set rain on.
    .amount = combien en tout
    .over = entre combien de personnes au plus
command-undo = Reprends ton dernier pourboire, dans les dix minutes, ou ta dernière demande.
    .details = Réponds au pourboire, ou donne sa référence, pour en reprendre un autre. Supprimer le message qui l’a donné le reprend aussi. Plus tard, ou s’il a déjà changé de mains, je peux demander à qui l’a reçu.
    .entry = quel pourboire ; sans rien, ton dernier
command-refund = Rends un pourboire que tu as reçu.
    .details = Réponds au pourboire, ou donne sa référence ; sinon, c’est le dernier que tu as reçu.
    .entry = quel pourboire ; sans rien, le dernier que tu as reçu

## In help

topic-tips = Donner et demander
setting-tip-emoji = Quels emojis sur un message donnent quelque chose à qui l’a écrit, et combien.
setting-tip-emoji-daily = Ce que l’on peut donner par emoji en un jour.
setting-requests = Si les membres peuvent se demander quelque chose ici.
setting-rain = Si l’on peut partager quelque chose entre ceux qui étaient là récemment.

## Top

top-nobody = Personne n’est sur la liste pour ce mois. Pour y être quand on te remercie : { $on }
top-head = Remerciements venus du plus de monde, { $month } :
top-line = { $count ->
    [one] { $who } : une personne
   *[other] { $who } : { $count } personnes
 }
command-top = Regarde qui a été remercié par le plus de personnes différentes en un mois.
    .details = Combien a été donné ne compte pas. Seules les personnes qui ont dit me privacy top on y sont.
    .month = quel mois, comme juin ou 2026-01 ; sinon celui-ci

## In menus

menu-tip = Donner…
menu-tip-author = Remercier l’auteur…

# Le bouton de ce que quelqu’un a demandé avec d’autres mots.

wish-tip = Donner à quelqu’un
wish-request = Demander à quelqu’un
