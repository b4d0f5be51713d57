# Les mots du bot en français : brefs, chaleureux, exacts (VOICE.md). Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## In general

list-last = { " " }et{ " " }
yes-button = Oui
no-button = Non

fault = Quelque chose s’est mal passé de mon côté, et rien n’a changé. Si ça se reproduit, dis-le à qui s’occupe de moi : { $reference }
books-shut = Je ne peux pas écrire dans mes livres pour l’instant, alors rien n’a été fait. Réessaie dans un moment, s’il te plaît.
books-wait = Je ne peux pas écrire dans mes livres pour l’instant. Ton message attend, et je m’en occupe dès que possible.
same-id = Ce message m’est arrivé deux fois avec des mots différents, alors je l’ai laissé de côté.

arrival =
    Je tiens pour ce salon le compte des pourboires et d’une monnaie à vous. Je ne garde pas d’argent. Essaie : { $example }
    { $help } montre ce que je sais faire d’autre. La modération peut me préparer en une minute : { $setup }

## Understanding what was typed

did-you-mean = Tu voulais dire : { $command }   { $button }
unknown-command = Je ne connais pas « { $word } ». { $help } montre ce que je sais faire.
group-of-commands = Je connais ceux-ci : { $commands }
too-many-words = Je ne sais pas quoi faire de « { $extra } » à cet endroit. Ça s’écrit ainsi : { $usage }
usage = Ça s’écrit ainsi : { $usage }
not-a-choice = « { $given } » ne me dit rien ici. Il y a : { $choices }
not-a-whole-number = Au lieu de « { $given } », il me faut un nombre entier de { $least } à { $most }.
too-long = C’est plus long que ce que je peux garder : jusqu’à { $most } caractères.
who = Il me faut un ou plusieurs noms, comme { $example }.
nobody-called = Je ne connais ici personne du nom de { $name }.
several-called = Plusieurs personnes ici s’appellent { $name }. Mentionne celle que tu veux dire, ou réponds à un de ses messages.
the-bot = C’est moi. Je tiens les livres et je ne garde rien pour moi.
bridged-face = { $name } n’apparaît ici que par un pont auquel je ne me fie pas pour les noms : il n’y a pas de compte à qui donner. Donne à qui est ici en personne.
one-person = Ça se fait avec une personne à la fois, comme { $example }
people-unclear = C’est aussi pour { $name } ? Alors mets « et » entre les noms. Sinon, dis le montant avant le reste.
people-together = Mets les noms ensemble, avant le montant : { $example }
not-all-at-once = C’est un rôle ou tout un salon, pas une personne. Dis les noms, comme { $example }
person-by-number = Je connais les gens par leur nom, pas par des numéros ni des adresses. Mentionne-les, comme { $example }
one-amount-each = Si chaque personne a un autre montant, il faut un message pour chacune, comme { $example }
one-command = Je fais une seule chose par message, alors rien n’a été fait. Dis-les l’une après l’autre : { $commands }

amount-zero = Il faut que ce soit plus que zéro.
amount-negative = Un montant ne peut pas être sous zéro. Pour donner quelque chose, dis combien : { $example }
amount-negative-plain = Un montant ne peut pas être sous zéro. Dis-le sans le moins, comme { $example }
amount-decimals = { $decimals ->
    [0] { $name } : seulement des montants entiers, sans décimales.
    [one] { $name } : au plus { $decimals } décimale.
   *[other] { $name } : au plus { $decimals } décimales.
 }
amount-digits = Écris le montant avec les chiffres de 0 à 9, s’il te plaît.
amount-exponent = Écris le montant en entier, s’il te plaît, comme { $example }.
amount-not-a-number = Écris le montant en chiffres, s’il te plaît, comme { $example }.
amount-too-large = Je ne sais pas compter jusque-là. Prends un montant plus petit, s’il te plaît.
amount-unreadable = Je n’arrive pas à lire « { $amount } » comme un montant. Écris-le ainsi : { $example }.
amount-one-reading = Tu veux dire { $amount }{ $more } ? { $buttons }
amount-two-readings = « { $given } » peut se lire de deux façons. Laquelle ? { $buttons }
amount-other-sign = Ici, on ne compte pas en { $sign } mais en { $name }. Écris-le ainsi : { $example }
doubt-one = C’est bien { $amount }{ $several ->
    [one] { "" }
   *[other] { $split ->
        [1] { " " }en tout
       *[other] { " " }par personne
    }
 } pour { $receivers }{ $memo } ? { $buttons }
doubt-one-request = C’est bien { $amount } de { $receivers }{ $memo } ? { $buttons }
doubt-amounts = Combien pour { $receivers } ? { $buttons }
doubt-no-amount = Combien pour { $receivers } ? { $buttons }  ou dis-le avant le reste : { $example }
doubt-amounts-request = Combien de { $receivers } ? { $buttons }
doubt-each = C’est { $amount } par personne ou en tout ? { $buttons }
doubt-each-button = { $amount } par personne
doubt-split-button = { $amount } en tout
doubt-who = De qui parles-tu ? { $buttons }
to-somebody = { " " }pour { $receivers }

ask-who = C’est pour qui ? Dis les noms, ou dis : annuler.
ask-amount = Combien ? Dis un montant, ou dis : annuler.
ask-choice = Que choisis-tu : { $choices } ? Ou dis : annuler.
ask-number = Combien ? Dis un nombre de { $least } à { $most }, ou dis : annuler.
ask-text = Qu’est-ce que ce sera ? Réponds-le à ce message, ou dis : annuler.
ask-reference = Quelle écriture ? Dis sa référence, comme #k3f9, ou dis : annuler.
ask-duration = Pour combien de temps ? Dis par exemple 90m ou 3d, ou dis : annuler.
cancelled = Je laisse ça.

## Answers

# Les mots qui, dits seuls, répondent à une question.
answer-yes = oui
answer-no = non
answer-cancel = annuler, annule

## Who may

for-room-moderators = Seule la modération de ce salon peut faire ça.
for-home-moderators = Seule la modération de { $home } peut faire ça.

## Questions and their answers

nothing-to-answer = Rien n’attend ta réponse.
nothing-but-asked = Rien n’attend ta réponse. Pour retirer ce que tu as demandé : { $typed }
ask-lapsed = Cette question a expiré, et rien n’a été fait. Redis-le si tu le veux encore.
ask-answered = Tu as déjà répondu à celle-là.
ask-unknown = Je ne connais pas de question pour toi sous { $reference }.
ask-which = { $count ->
    [one] Une question est ouverte. Par prudence, réponds avec un bouton ou par son numéro :
   *[other] Tu as { $count } questions ouvertes. Laquelle ?
 }
ask-which-line = { $question } { $yes } { $no }
ask-changed = Les choses ont changé depuis ma question.
ask-declined = Ça reste comme c’est.

late-ask =
    Tu as dit ceci pendant mon absence, alors je ne l’ai pas encore fait : { $commands }. Je le fais ? { $yes } { $no }
late-away = J’ai été absent un moment. Ce qui aurait expiré entre-temps reste ouvert ; nouvelle échéance { $until }.

## Tips

tip-given = { $giver } donne { $amount } à { $receiver }{ $memo }.{ $undo }
tip-given-each = { $giver } donne { $amount } par personne à { $receivers }{ $memo }.{ $undo }
tip-shared = { $giver } partage { $amount }{ $memo } : { $parts }.{ $undo }
tip-ask = Donner { $amount }{ $several ->
    [one] { "" }
   *[other] { " " }en tout
 } à { $receivers }{ $memo } ? { $yes } { $no }
tip-button = Donner { $amount } à { $receivers }
gave-in-private = { $who }, { $giver } t’a donné quelque chose. { $show }
tip-left = N’est plus dans ce salon : { $who }. Ce que tu as donné compte quand même ; pendant dix minutes tu peux le reprendre : { $undo }
undo-button = Reprendre
tip-oneself = C’est toi. Un pourboire va à quelqu’un d’autre.
nothing-held-issued = Tu n’as rien pour l’instant.
nothing-held = Tu n’as rien pour l’instant, donc ni tout ni moitié à donner. Tu peux quand même donner à crédit : dis un montant.
split-too-small = { $amount }, c’est trop peu pour tant de monde.

over-limit = { $possible ->
    [0] Tu n’as plus rien à donner pour l’instant. Ce qu’on te donne, tu peux le faire passer.
   *[other] C’est plus que ce que tu peux donner pour l’instant : jusqu’à { $most }.
 }
over-limit-newcomers = { $possible ->
    [0] Les nouveaux membres partagent ici un petit crédit, et il est épuisé pour l’instant. Ce qu’on te donne, tu peux le faire passer.
   *[other] Les nouveaux membres partagent ici un petit crédit. Tu peux donner jusqu’à { $most } pour l’instant.
 }
over-limit-each = { $amount } par personne, c’est { $total } en tout. Tu peux donner jusqu’à { $most } pour l’instant : jusqu’à { $possible } par personne.
over-max-tip = Un pourboire ici, c’est au plus { $most }.
over-ceiling = C’est plus que ce que { $who } peut recevoir ici. Essaie un montant plus petit.
over-ceiling-wait = Tu as proposé plusieurs fois aujourd’hui à { $who } plus que ce qui est possible ici. Tu pourras lui redonner quelque chose : { $until }.
frozen = La modération a mis en pause tes pourboires et tes demandes ; ça reprend { $until }. Si tu penses que c’est injuste : { $appeal }  ou : { $typed }
too-large = Je ne sais pas compter jusque-là. Prends un montant plus petit, s’il te plaît.

time-today = aujourd’hui à { $clock }
time-tomorrow = demain à { $clock }
time-day = le { $day } à { $clock }

## Taking back and returning

taken-back = Repris.
undo-done = Repris : { $amount }, de { $receivers }.
undo-nothing = Tu n’as rien donné qui puisse être repris.
undo-not-yours = Ça ne vient pas de toi, donc ce n’est pas à toi de le reprendre.
undo-already = Ça a déjà été rendu.
undo-too-late = Ton pourboire de { $amount } à { $receivers } a plus de dix minutes, alors le rendre dépend { $several ->
    [one] de { $receivers }
   *[other] de ces personnes
 }. { $buttons }
undo-passed-on = Une partie a déjà changé de mains, par { $passed }, alors le rendre dépend { $several ->
    [one] de { $receivers }
   *[other] de ces personnes
 }. { $buttons }
undo-not-there = Pour l’instant, rien ne peut revenir de { $receivers }.
not-theirs-now = Pour l’instant, rien ne peut revenir de { $who }.
ask-button = Demander à { $receivers }
return-question = { $giver } te demande de rendre { $amount }. { $give } { $keep }  ou : { $yes }, { $no }
return-button = Rendre
keep-button = Garder
asks-you = { $who }, { $asker } te demande quelque chose. { $show }
show-button = Voir
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
asked-them = C’est demandé.
request-declined = { $payer } a dit non à ta demande de { $amount }.
request-lapsed = { $payer } n’a pas répondu à ta demande de { $amount }, donc elle a expiré.
return-declined = { $payer } a dit non à rendre { $amount }.
return-lapsed = { $payer } n’a pas répondu s’il fallait rendre { $amount }, donc la question a expiré.
adjust-declined = { $payer } a dit non à mettre { $amount } dans la caisse.
adjust-lapsed = { $payer } n’a pas répondu s’il fallait mettre { $amount } dans la caisse, donc la question a expiré.
same-declined = { $payer } a dit ne pas être la même personne que { $other }.
same-lapsed = { $payer } n’a pas dit si c’est la même personne que { $other }, donc la question a expiré.
link-declined = { $payer } a dit non à ne faire qu’un membre avec toi.
link-lapsed = { $payer } n’a pas dit oui à ne faire qu’un membre avec toi, donc la question a expiré.
asked-declined = { $payer } a dit non à ta demande.
request-asked = Tu as demandé { $amount } à { $payer }{ $memo }, ouvert jusqu’à : { $until }. { $cancel } { $remind }  ou : { $typed }, { $reminded }
return-asked = Tu as demandé à { $payer } de rendre { $amount }, ouvert jusqu’à : { $until }. { $cancel } { $remind }  ou : { $typed }, { $reminded }
adjust-asked = Tu as demandé à { $payer } de mettre { $amount } dans la caisse, ouvert jusqu’à : { $until }. { $cancel } { $remind }  ou : { $typed }, { $reminded }
take-back-button = Retirer
remind-button = Rappeler
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
pay-button = Payer
decline-button = Refuser
unread = { $who }, je n’ai pas pu lire ton message : sa clé ne m’est pas parvenue. S’il était pour moi, redis-le, s’il te plaît.
private-undeliverable = { $who }, j’ai quelque chose rien que pour toi. Ouvre une discussion directe avec moi et dis : me
room-undeliverable = Je n’ai pas pu dire cela dans le salon, alors tu le lis ici :

## In private

no-community = Je ne te connais encore d’aucun salon. Dis-moi d’abord quelque chose dans un salon où nous sommes tous les deux.
which-community = Nous avons plusieurs salons en commun : { $names }. Dis d’abord lequel, comme : { $example }
in-community = { $name } :

## Rain

rain-off = La pluie est désactivée ici. La modération peut l’activer : { $set }
rain-nobody = Personne d’autre, parmi celles et ceux qui sont là depuis un moment, n’a parlé depuis hier. Il n’y a donc personne avec qui partager.
rain-ask = { $heads ->
    [one] Il n’y a que { $receivers } à avoir parlé ici récemment. Lui donner le tout, { $amount } ?
   *[other] Partager { $amount } entre { $receivers } ?
 } { $yes } { $no }

rain-given = { $giver } fait pleuvoir : { $amount } pour { $receiver }.{ $undo }
rain-given-each = { $giver } fait pleuvoir : { $amount } par personne pour { $receivers }.{ $undo }
rain-shared = { $giver } fait pleuvoir, { $amount } en tout : { $parts }.{ $undo }

## What you have

balance-own = Ton solde : { $balance }. Tu peux encore donner { $left }.
balance-held = Tu as { $balance }.
balance-reserved = Dont déjà mis de côté : { $reserved }.
balance-newcomer = Tu viens d’arriver, alors pour l’instant tu peux descendre jusqu’à { $limit } sous zéro.
balance-not-yours = Ce que { $who } possède ne regarde que { $who }.
balance-of = Le solde de { $who } : { $balance }.
me-waiting = { $question } { $yes } { $no }  ou : { $typed }, { $refused }
me-nothing-waits = Rien n’attend ta réponse.
history-empty = Rien n’est encore entré ni sorti.
history-no-page = Pour l’instant, il y a { $pages ->
    [one] une seule page
   *[other] { $pages } pages
 }.
history-when = Quand
history-what = Quoi
history-amount = Montant
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
history-further = Suite : { $next }
history-no-more = Rien n’est entré ni sorti avant cela.
history-more = Page { $page } sur { $pages }. Suite : { $next }
history-end = Page { $page } sur { $pages }.

## Help

help-head = Voici ce que tu peux faire :
help-line = { $example }  { $summary }
help-tail = En savoir plus sur une commande : { $more }
help-near = Je ne connais pas « { $word } ». Peut-être : { $help }
help-usage = Ça s’écrit ainsi : { $usage }
help-example = Par exemple : { $example }
help-room-moderators = Pour la modération de ce salon.
help-home-moderators = Pour la modération de { $home }.

## Currency, moderation, settings

# Avec l’article, pour entrer dans une phrase ; jamais après « de » ni « à ».
field-name = le nom
field-code = le sigle
field-symbol = le symbole
field-decimals = le nombre de décimales
field-model = le modèle
field-credit_limit = la limite de crédit
field-ceiling = le plafond
field-starter = le montant de départ
field-supply_cap = la limite d’émission
field-max_tip = le plus grand pourboire
value-none = rien
value-negative = Ça ne peut pas être sous zéro.

show-name = La monnaie d’ici s’appelle { $names }, { $code } en bref{ $symbol }, { $decimals ->
    [0] sans décimales.
    [one] avec { $decimals } décimale.
   *[other] avec { $decimals } décimales.
 }
show-symbol = , et s’écrit { $symbol }
show-mutual = C’est du crédit mutuel : la monnaie naît quand on donne, tout le monde part de zéro, et personne ne l’émet.
show-issued = C’est une monnaie émise : la modération l’émet, et personne ne descend sous zéro.
show-limit = Limite de crédit, jusqu’où on peut descendre sous zéro : { $limit } pour chaque membre, { $newcomer } pour qui vient d’arriver, { $together } pour tous les nouveaux membres ensemble.
show-starter = Montant de départ : { $starter }, une fois, pour chaque membre qui fait partie de la maison.
show-ceiling = Plafond : on ne peut plus rien recevoir quand on a { $ceiling }.
show-max-tip = Le plus grand pourboire : { $most }.
show-sealed = Scellé, pour que même la modération ne puisse pas y toucher : { $fields }.
show-nothing-sealed = Rien n’est scellé.
show-supply = En circulation : { $supply }.
show-supply-issued = En circulation : { $supply }, dont { $treasury } dans la caisse ; il n’y a pas de limite d’émission.
show-supply-capped = En circulation : { $supply } sur { $cap } au plus, dont { $treasury } dans la caisse.
show-holders = { $members ->
    [one] { $members } membre
   *[other] { $members } membres
 }, { $holders ->
    [0] personne avec un solde positif
    [one] dont un avec un solde positif
   *[other] dont { $holders } avec un solde positif
 }.
show-sum = Tous les comptes ensemble : 0, comme il se doit.
show-sum-wrong = Tous les comptes ensemble : { $total }, et ça devrait faire 0. Dis-le à qui s’occupe de moi.

currency-changed = { $who } a changé la monnaie : { $field } passe de { $old } à { $new }.  { $reference }
currency-same = C’est déjà ça : { $field } est { $value }.
currency-sealed = C’est scellé, { $field } ({ $value }) : il faut un vote des membres pour y toucher, et je ne peux pas l’organiser.
currency-only-issued = Pour fixer { $field }, il faut une monnaie émise. Celle-ci est du crédit mutuel : elle naît quand on donne, dans la limite de crédit de chaque membre.
currency-only-mutual = Pour fixer { $field }, il faut du crédit mutuel. Cette monnaie est émise, et personne ne descend sous zéro.
currency-in-use = On ne peut plus changer { $field } : il y a déjà autre chose que des pourboires dans cette monnaie. Le nom, le symbole et les limites, si.
currency-too-late = On ne peut changer { $field } que dans les 14 premiers jours, et ils sont passés. Le nom, le symbole et les limites, toujours.
currency-asks-lapsed = Ce que j’étais en train de demander a expiré ; redis-le si tu le veux encore.
decimals-lose = Avec { $decimals ->
    [0] des montants entiers
    [one] { $decimals } décimale
   *[other] { $decimals } décimales
 }, je ne peux pas garder { $field } ({ $amount }). Commence par changer ça.
cap-below-supply = Il y a déjà { $out }, donc la limite d’émission ne peut pas être plus basse.
name-both = Pour un seul, on lira « { $one } ». Pour donner les deux mots : { $example }
name-unreadable = « { $name } » rendrait les montants difficiles à lire. Un nom est un mot en lettres, ou deux, pour un et pour plusieurs : fève/fèves
name-too-long = Un nom a jusqu’à { $most } lettres.
code-unreadable = Un sigle a de 2 à 8 lettres ou chiffres, de A à Z et de 0 à 9, et commence par une lettre, comme PTS.
symbol-unreadable = Un symbole est un signe, un emoji ou quelques lettres, jusqu’à { $most } en tout, sans chiffres ni espaces.
word-spoken-for = « { $word } » veut déjà dire autre chose dans une commande. Choisis un autre mot.
restart-ask = Je le change ? Alors { $field } passe de { $old } à { $new }. { $gifts ->
    [0] Tout le monde repart de zéro.
    [one] Le seul don jusqu’ici est repris, et tout le monde repart de zéro.
   *[other] Les { $gifts } dons faits jusqu’ici sont repris, et tout le monde repart de zéro.
 } { $yes } { $no }
restart-done = { $who } a changé la monnaie : { $field } passe de { $old } à { $new }. { $gifts ->
    [0] Tout le monde repart de zéro.
    [one] Le seul don jusqu’ici a été repris, et tout le monde repart de zéro.
   *[other] Les { $gifts } dons faits jusqu’ici ont été repris, et tout le monde repart de zéro.
 }  { $reference }

seal-ask = Sceller { $field } ({ $value }) ? Ensuite, même la modération ne pourra plus y toucher, ni rouvrir. { $yes } { $no }
seal-done = { $who } a scellé { $field } ({ $value }) : désormais, même la modération ne peut plus y toucher.  { $reference }
seal-already = C’est déjà scellé : { $field } ({ $value }).

limit-set = { $who } a changé la limite de crédit de { $to } : elle passe de { $old } à { $limit }.  { $reference }
limit-back = { $who } a remis la limite de crédit de { $to } comme celle de tout le monde : elle passe de { $old } à { $limit }.  { $reference }
limit-same = La limite de crédit de { $to } est déjà de { $limit }.
limit-oneself = C’est toi. Une autre personne de la modération peut fixer ta limite.
limit-newcomer = { $to } vient d’arriver, et n’en peut utiliser pour l’instant que { $most }.

mint-mutual = Personne n’émet ni ne détruit { $name } : c’est du crédit mutuel, qui naît quand on donne.
mint-oneself = C’est toi. La modération émet pour la caisse ou pour quelqu’un d’autre.
mint-ask = Émettre { $amount } pour la caisse ? Il y aura alors { $out }. { $yes } { $no }
mint-ask-member = Émettre { $amount } pour { $to } ? Il y aura alors { $out }. { $yes } { $no }
mint-done = { $who } a émis { $amount } pour la caisse. Il y a maintenant { $out }.  { $reference }
mint-done-member = { $who } a émis { $amount } pour { $to }. Il y a maintenant { $out }.  { $reference }
over-cap = C’est plus que ne le permet la limite d’émission : on peut encore émettre { $left }.
over-treasury = Il y a moins que ça dans la caisse : { $most }.
burn-ask = Détruire { $amount } de la caisse ? Il y restera { $left }. { $yes } { $no }
burn-done = { $who } a détruit { $amount } de la caisse. Il y reste { $left }.  { $reference }
burn-too-much = Il y a { $held } dans la caisse, et on ne peut détruire que ce qui s’y trouve.
burn-nothing = La caisse est vide, il n’y a donc rien à détruire.
starter-given = Tu as reçu { $amount } pour commencer.  { $reference }

freeze-done = { $who } a mis en pause les pourboires et demandes de { $to } ; ça reprend { $until }{ $reason }.  { $reference }
freeze-oneself = C’est toi. Une autre personne de la modération peut le faire.
freeze-already = Tu as déjà mis { $to } en pause ; ça reprend { $until }. Seule une autre personne de la modération peut prolonger.
freeze-renewed = { $who } prolonge la pause des pourboires et demandes de { $to } ; ça reprend { $until }{ $reason }.  { $reference }
freeze-again = La dernière pause de { $to } venait de toi. Une autre personne de la modération peut recommencer ; toi, { $when } au plus tôt.
freeze-told = La modération a mis en pause tes pourboires et tes demandes ; ça reprend { $until }{ $reason }. Tu peux toujours recevoir et rendre. Si tu penses que c’est injuste : { $appeal }  ou : { $typed }
thaw-done = Grâce à { $who }, { $to } peut de nouveau donner et demander.  { $reference }
thaw-nothing = { $to } n’est pas en pause.

config-what = Réglage
config-value = Valeur
config-whence = Origine
config-changed = { $who } a changé { $key } { $everywhere ->
    [0] ici
   *[other] pour tous les salons
 }. Avant : { $old }. Maintenant : { $new }.
config-same = { $key } est déjà { $value } { $everywhere ->
    [0] ici
   *[other] pour tous les salons
 }.
config-in-private = Ça se règle dans le salon concerné. Dis-le là-bas : { $example }
locale-unknown = Je ne connais pas « { $given } ». Il me faut une langue, ou une langue et un pays : fr, fr-CA, pt-BR
prefixes-count = Il peut y avoir de un à { $most } préfixes, séparés par des espaces : ! /
prefix-unreadable = « { $prefix } » ne peut pas être un préfixe. Un préfixe, c’est un ou deux signes, comme ! ou ?, mais ni # ni @.

## Roles and moderation

for-treasurers = Seules les personnes qui tiennent la caisse peuvent faire ça. C’est la modération de { $home } qui donne ce rôle.
for-stewards = Seules les personnes chargées de l’entraide peuvent faire ça. C’est la modération de { $home } qui donne ce rôle.
help-treasurers = Pour qui tient la caisse ; tant qu’il n’y a personne, pour la modération de { $home }.
help-stewards = Pour les personnes chargées de l’entraide.

own-matter = Ça te concerne, alors c’est à une autre personne de la modération de le faire.
came-since = C’était avant ton retour dans mes livres, alors c’est à une autre personne de la modération de le faire.
reason-missing = Dis aussi pourquoi : { $example }

role-treasurer = caisse
role-steward = entraide
role-given = { $who } donne à { $to } le rôle « { $role } ».  { $reference }
role-taken = { $to } n’a plus le rôle « { $role } » ; c’est { $who } qui l’a repris.  { $reference }
role-already = { $to } a déjà le rôle « { $role } ».
role-not-held = { $to } n’a pas le rôle « { $role } ».
role-oneself = C’est toi. Une autre personne de la modération peut te donner un rôle.
role-treasurers = Caisse : { $people }.
role-stewards = Entraide : { $people }.
role-no-treasurer = Personne n’a encore pris la caisse en charge, alors la modération s’en occupe.
role-no-steward = Personne n’a encore pris l’entraide en charge.

vouch-done = { $who } répond de { $to }, qui fait désormais partie de la maison.  { $reference }
vouch-already = { $to } fait déjà partie de la maison.
vouch-oneself = C’est toi. Une autre personne de la modération peut répondre de toi.

appeal-button = Contester
appeal-what = Que devrait savoir la modération ? Réponds-le à ce message, ou dis : annuler.
appeal-nothing = Tes pourboires et tes demandes ne sont pas en pause.
appeal-already = La modération a déjà tes mots.
appeal-passed-on = Je l’ai transmis à la modération, qui est seule à le lire.
appeal-line = { $who } a quelque chose à dire sur sa pause. Pour la modération : { $show }  ou : { $typed }
appeal-shown = { $who }, en pause par { $by }, reprise { $until }, dit : { $words }
    { $lift } { $uphold }  ou : { $lifted }, { $upheld }
appeals-none = Aucune contestation n’attend de réponse.
appeal-unknown = C’est déjà décidé, ou la pause est finie.
lift-button = Lever la pause
uphold-button = La maintenir
uphold-oneself = Cette pause vient de toi, alors seule une autre personne de la modération peut la maintenir. Tu peux la lever.
uphold-done = { $who } a lu ce que dit { $to } et maintient la pause ; ça reprend { $until }.
uphold-told = Une autre personne de la modération a lu ce que tu as dit et maintient la pause ; ça reprend { $until }.

paused = La modération a tout arrêté ici, dons et reprises ; ça recommence { $until }. Les votes et les échéances continuent.
pause-done = { $who } a tout arrêté ici, dons et reprises ; ça recommence { $until }. Les votes et les échéances continuent. Pour y mettre fin plus tôt : { $typed }  { $reference }
pause-off = Grâce à { $who }, les dons et les reprises recommencent.  { $reference }
pause-nothing = Rien n’est arrêté ici.
pause-how-long = Dis combien de temps, une semaine au plus : { $example }

reversed = Annulé.
reverse-which = Quel don ? Dis sa référence, ou tout ce que quelqu’un a donné récemment : { $example } ou { $other }
reverse-not-a-gift = Il n’y a pas de don sous { $reference }, et on n’annule que des dons.
reverse-nothing-there = Pour l’instant, rien ne peut revenir de { $who }.
reverse-forgotten = Qui l’a donné n’est plus dans mes livres, alors ça reste comme c’est.
reverse-moved-already = Tu l’as déjà dit. Une autre personne de la modération peut encore donner son accord ; ça expire { $until }.
reverse-moved = { $who } veut annuler { $what }, { $amount } de { $giver } à { $receivers }{ $reason }. Après sept jours, il faut une deuxième personne de la modération ; ça expire { $until } : { $agree }  ou : { $typed }
agree-button = D’accord
reverse-since = Dis depuis quand, sept jours au plus : { $example }
reverse-too-many = C’est plus de { $most } dons. Choisis une durée plus courte.
reverse-none = { $who } n’a rien donné dans ce temps-là qui puisse être annulé.
reverse-several = { $count ->
    [one] un don
   *[other] { $count } dons
 }
reverse-part = { $who } rend { $amount }
reverse-part-both = { $who } rend { $amount } et doit { $owed }
reverse-part-foreseen = { $who } rend { $amount }, ou ce qu’il en reste, et doit le reste
reverse-owes = { $who } doit { $owed }
reverse-more = et { $count } de plus
reverse-ask = Annuler { $what }{ $reason } ? Retour à { $to } : { $parts }. { $yes } { $no }
reverse-done = { $who } a annulé { $what }{ $reason }. Retour à { $to } : { $parts }.  { $reference }
debt-owed = Tu dois { $amount } à { $who } pour { $reference }, qui a été annulé. Pour le rendre : { $typed }
history-reverse-in = annulé, de { $who }{ $memo } { $reference }
history-reverse-out = annulé, à { $who }{ $memo } { $reference }
history-adjust-out = dans la caisse{ $memo } { $reference }
history-adjust-in = dans la caisse{ $memo } { $reference }
history-import-in = repris d’avant { $reference }
history-import-out = repris d’avant { $reference }

ask-why = Pourquoi ? Réponds-le à ce message, ou dis : annuler.
adjust-question = { $who } te demande de mettre { $amount } dans la caisse{ $reason }. { $pay } { $decline }  ou : { $yes }, { $no }
adjust-done = { $who } a mis { $amount } dans la caisse, à la demande de { $by }{ $reason }.  { $reference }
adjust-from-treasury = Ce qu’il y a dans la caisse se donne par une décision des membres, jamais de la modération.
adjust-issuer = Pour créer ou détruire des unités : { $example }
adjust-own-rule = Ce qui bouge sur { $account } ne suit que sa propre règle, et la modération n’y peut rien changer. On peut demander à un membre de mettre quelque chose dans la caisse.

hide-done = { $who } a retiré les mots de { $reference }, un don de { $giver }. Ce qui a été donné reste.
hide-nothing = Il n’y a pas de mots à retirer sous { $reference }.
hide-moderators = Les mots de { $reference } sont la raison donnée par la modération, et elle reste là où tout le monde peut la lire.

audit-empty = La modération n’a encore rien fait ici.
audit-host = l’hébergement
audit-about = { " " }{ $whom }
audit-from-to = , de { $old } à { $new }
audit-value = , { $value }
audit-before = , avant cela { $value }
audit-reason = { " " }: { $reason }
import-told = Qui s’occupe de moi a apporté { $count ->
    [one] un solde
   *[other] { $count } soldes
 } d’avant, en une seule écriture.  { $reference }

## Discord

discord-done = C’est fait.
discord-nothing-done = Il n’en est rien sorti. Redonne-le, s’il te plaît.
discord-known = Je l’avais déjà ; ça compte une seule fois.
discord-outdated = Ça a changé depuis que tu l’as ouvert. Redonne la commande, s’il te plaît.
discord-unsaid = Ce qui en est sorti ne peut pas être montré ici. Ton historique dit ce qui compte.
discord-bot = { $name } est un bot. Seules des personnes ont un solde ici.
discord-by-name = par son nom : quelqu’un de la communauté qui n’est pas sur Discord
discord-one-more = encore quelqu’un : { $hint }
press-not-yours = Cette question était pour quelqu’un d’autre, ou n’est plus ouverte.

## Rooms and members

code-wrong = Ce code ne marche pas : il est peut-être mal tapé, déjà utilisé ou vieux de plus de dix minutes. Demande-en un nouveau là d’où il venait.
code-too-many-tries = Ça fait plusieurs codes faux. J’en regarderai un autre de toi { $until }.
code-too-many-made = Ça fait beaucoup de codes en une heure. Le dernier marche encore ; il y en aura un nouveau plus tard.
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
room-unknown = Il n’y a pas de salon « { $given } » dans cette communauté : { $rooms }
room-several = Plusieurs salons s’appellent « { $given } ». Dis lequel : { $rooms }
zone-not-set = pas encore réglé
zone-unknown = Je ne connais pas le fuseau horaire « { $given } ». C’est une région et une ville : Europe/Paris, America/Montreal, Asia/Tokyo
zone-first = Ça se passe à une heure du jour, alors dis-moi d’abord où vous êtes : { $example }
hours-unreadable = Je n’arrive pas à lire « { $given } » comme des heures. Écris-les comme 22-8, ou off.
announce-default = le salon principal
announce-not-here = Ici, je parle avec toi seulement. Dis-le dans le salon, ou nomme le salon.
tips-off = Les pourboires sont désactivés ici. La modération peut les activer : { $set }
requests-off = Les demandes sont désactivées ici. La modération peut les activer : { $set }
list-or = { " " }ou{ " " }
platform-matrix = Matrix
platform-discord = Discord
platform-console = le terminal
undecided-question = Même groupe que { $name } ? { $buttons }
undecided-same = Même caisse
undecided-same-as = La même que { $name }
undecided-own = Caisse à part
undecided-wait = Je ne tiens pas encore de livres ici : la modération me dit d’abord si c’est le même groupe que { $name }. { $same }, ou { $own }
undecided-not-you = C’est à qui modère ce salon et { $name } de répondre.
undecided-closed-same = Même groupe que { $name } : oui.
undecided-closed-own = Ce salon a sa propre caisse.
room-list = Ces salons sont { $name }, avec une seule caisse :
room-line = { $room } ({ $platform })
room-line-home = { $room } ({ $platform }), le salon principal
room-code = Dis ceci dans l’autre salon dans les 10 minutes : { $command }
room-code-either = Dis ceci dans l’autre salon dans les 10 minutes : { $command }  ou sur Discord : { $discord }
room-joined = Désormais, ici aussi, c’est { $name } : même caisse, mêmes membres.
room-joined-home = { $room } est désormais un de nos salons : même caisse, mêmes membres.
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
recovery-code = Le code de secours. Garde-le là où personne d’autre ne peut le lire ; si le premier salon est perdu, il permet d’en donner un autre à cette communauté : { $code }
recovery-again = Ce code a servi. Un nouveau : { $command }
room-bridged = { $who } dit que ce salon et { $room } ne font qu’un, par un pont : ce que je demande ici peut recevoir sa réponse là-bas.
room-bridged-ended = { $who } dit que ce salon et l’autre sont de nouveau deux.
room-bridged-already = Ce salon et { $room } ne font déjà qu’un.
room-not-bridged = Ce salon n’a de pont avec aucun autre.
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
setup-ask-announce = Où est-ce que j’annonce les choses ? { $buttons }  ou : { $example }
setup-ask-done = C’est tout. { $buttons }
setup-done-button = Terminer
setup-done = { $who } a préparé { $name }.
setup-summary = Monnaie : { $currency }, { $model }. Langue : { $language }. Fuseau horaire : { $zone }. Annonces : { $announce }.
setup-is-mutual = donnée à crédit, dans la limite de chaque membre
setup-is-issued = émise par la modération au fil des versements, et personne ne descend sous zéro
setup-later = Tout peut changer : { $config }, { $currency }
tip-emoji-gives = { $emoji } donne { $amount }
tip-emoji-set = { $who } : désormais, { $given }. Avant : { $old }.
tip-emoji-unreadable = Je n’arrive pas à lire « { $given } ». Écris chaque emoji avec ce qu’il donne : 🪙=1 🎉=5, ou off. ✅, ❌, ↩️ et les nombres veulent déjà dire quelque chose.
digest = Les livres comptent { $entries ->
    [one] { $entries } écriture
   *[other] { $entries } écritures
 } à ce jour. Qui garde cette ligne pourra vérifier plus tard qu’aucune n’a été changée :
weekly-line = { $weeks ->
    [one] La semaine dernière
   *[other] Ces { $weeks } dernières semaines
 }, { $people ->
    [one] { $people } membre a donné
   *[other] { $people } membres ont donné
 } { $amount } en { $gifts ->
    [one] { $gifts } don
   *[other] { $gifts } dons
 }.
too-fast = Ça fait beaucoup d’un coup. Je te réponds de nouveau dans une minute.
requests-too-many = Tu ne peux pas demander à autant de personnes à la fois : jusqu’à { $most }.
requests-open = Tu as déjà { $count ->
    [one] une demande ouverte
   *[other] { $count } demandes ouvertes
 }{ $newcomer ->
    [0] { "" }
   *[other] , et tant que tu viens d’arriver, c’est le maximum
 }. Attends une réponse, ou retires-en une : request cancel
requests-open-to = Tu as déjà demandé { $most } fois à { $to }. Attends une réponse.
requests-open-theirs = { $to } a beaucoup de questions ouvertes en ce moment. Réessaie plus tard.
cooldown-wait = Un don à la fois ici : tu pourras redonner dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 }.
cooldown-wait-until = Un don à la fois ici ; tu pourras redonner { $until }.
cooldown-unreadable = Je n’arrive pas à lire « { $given } » comme une durée. Écris-la comme 30s ou 5m, ou off.

## Rooms and members

returned-elsewhere = { $who }, { $giver } t’a rendu quelque chose. { $show }
link-code = Dis-moi ceci sur { $platform } dans les 10 minutes : { $code }
link-code-anywhere = Dis-moi ceci depuis ton autre compte dans les 10 minutes : { $code }
link-question = Es-tu aussi { $other } sur { $platform } ? Une fois que tu as dit oui des deux côtés, tu as un seul solde et un seul historique. { $yes } { $no }
link-waits = Noté. Dès que { $who } dit oui de l’autre côté aussi, vous ne faites qu’un membre.
link-done = Tu es désormais un seul membre sur { $one } et { $other }. Ton solde : { $balance }.
link-done-anywhere = Tes comptes ne font désormais qu’un membre. Ton solde : { $balance }.
link-oneself = Ce code vient de ce compte-ci, ou d’un compte qui est déjà à toi. Dis-le depuis l’autre.
link-already = Ces deux-là ne font déjà qu’un membre.
link-other-community = Ce code n’est pas pour { $home }. Dis-le dans un salon de la communauté d’où il vient.
link-reserved = Quelque chose est encore mis de côté sur le compte de { $who }. Il faut d’abord que ça se termine.
link-not-agreed = { $who } n’a pas donné son accord, alors rien n’a été fait.
same-question = { $asker } demande si toi et { $other } êtes la même personne. Si oui, tu as un seul solde et un seul historique. { $yes } { $no }
same-oneself = C’est toi. Pour réunir tes propres comptes, dis { $link }.
unlink-nothing = Je ne te connais que par ce compte.
unlink-which = Lequel doit suivre son propre chemin ? { $buttons }
unlink-ask = Laisser { $name } sur { $platform } suivre son propre chemin ? Ton solde, ton crédit et ton historique restent avec ce compte-ci ; l’autre repart à neuf, comme un nouveau membre. { $yes } { $no }
unlink-done = { $name } sur { $platform } suit désormais son propre chemin. Tout le reste est resté avec toi.
unlink-debt = Tu es sous zéro. Les comptes pourront se séparer quand tu seras de retour à zéro.
unlink-owes = Tu dois encore quelque chose depuis une annulation. Les comptes pourront se séparer quand tu l’auras rendu.
unlink-paused = La modération a mis en pause tes pourboires et tes demandes ; ça reprend { $until }. Les comptes pourront se séparer après.
no-tips = { $who } { $count ->
    [one] ne veut
   *[other] ne veulent
 } rien recevoir pour l’instant.
no-requests = { $who } ne veut pas de demandes pour l’instant.
request-no-tips = Tu as dit que tu ne voulais rien recevoir. Pour changer ça : { $on }
privacy-balance-on = Les autres ne voient ton solde que là où la communauté le permet. Qui tient la caisse peut regarder, et mod audit le dit.
privacy-balance-off = Personne d’autre que toi ne voit ton solde. Seul qui tient la caisse peut regarder, et mod audit le dit.
privacy-pings-on = Je t’appelle par ton nom quand quelque chose te concerne.
privacy-pings-off = Je ne t’appelle pas ; ce qui te concerne est là quand tu regardes.
privacy-tips-on = Les autres peuvent te donner quelque chose.
privacy-tips-off = Personne ne peut rien te donner, sauf ce qui t’est dû.
privacy-blocking = Tu n’acceptes rien de { $who }, et ses demandes ne t’arrivent pas.
privacy-blocked = Désormais, tu n’acceptes rien de { $who }, et ses demandes ne t’arrivent pas. Je n’en dis rien.
privacy-unblocked = { $who } peut de nouveau te donner quelque chose et te demander.
privacy-same = { $blocked ->
    [1] Tu bloques déjà { $who }.
   *[other] Tu ne bloques pas { $who }.
 }
privacy-oneself = C’est toi.
privacy-whom = De qui parles-tu ? Dis-le comme { $example }
privacy-on-or-off = On ou off ? Dis-le comme { $example }
privacy-host = C’est { $host } qui s’occupe de moi{ $contact }. Qui s’occupe de moi peut lire ce que je garde.
privacy-host-unknown = Qui s’occupe de moi ne m’a pas dit son nom, et peut lire ce que je garde.
privacy-kept =
    Je garde ton nom et ton compte, ceux de nos salons où tu es et quand tu y as parlé pour la dernière fois, ce que tu as donné et reçu avec les mots, et ce que tu as réglé ici. De tes messages, je garde ceux qui sont pour moi jusqu’à ce qu’ils soient traités, et mes réponses une semaine.
    Tout, en une liste : { $export }. Pour le faire effacer : { $forget }.
language-set = Désormais, je te parle en français. Pour revenir à la langue du salon : { $back }
language-back = Désormais, je te parle dans la langue du salon.
language-unknown = Je parle : { $languages }
language-same = C’est déjà comme ça que je te parle.
forgotten-called = Quelqu’un dont tu parles n’est plus dans mes livres. Cette personne y sera de nouveau quand elle me dira quelque chose.
undo-forgotten = Qui l’a reçu n’est plus dans mes livres, alors ça reste comme c’est.
refund-forgotten = Qui te l’a donné n’est plus dans mes livres, alors ça reste chez toi.
history-donate-in = donné à la caisse { $reference }
history-donate-out = à la caisse { $reference }
export-head = Voici tout ce que je garde de toi dans { $home }.
export-what = Quoi
export-value = Valeur
forget-ask = T’oublier dans { $home } ? Ton nom, tes comptes et les mots de ce que tu as donné et reçu sont effacés pour de bon. Les écritures restent, sous un numéro qui ne désigne personne. { $yes } { $no }
forget-gives = Pour { $to } : { $amount }.
forget-donates = Pour la caisse : { $amount }.
forget-done = Je ne te connais plus dans { $home }.
forget-handed = { $who }, quelqu’un qui est parti t’a donné quelque chose. { $show }
forget-holds = Tu as { $balance }. Donne-le à la caisse, ou à quelqu’un : { $hand }. Ou attends, et dépense-le d’abord. { $buttons }
forget-debt = Tu es sous zéro : on t’a donné plus que tu n’as donné. Quand tu seras de retour à zéro, je pourrai t’oublier.
forget-reserved = Quelque chose est encore mis de côté sur ton compte. Quand ce sera terminé, je pourrai t’oublier.
forget-owes = Tu dois encore quelque chose depuis une annulation. Quand tu l’auras rendu, je pourrai t’oublier.
forget-paused = La modération a mis en pause tes pourboires et tes demandes ; ça reprend { $until }. Je pourrai t’oublier après.
forget-asked = { $count ->
    [one] Une question est encore ouverte entre toi et quelqu’un.
   *[other] { $count } questions sont encore ouvertes entre toi et d’autres.
 } Réponds d’abord ({ $me }), attends, ou laisse-les expirer. { $buttons }
donate-button = Donner à la caisse
leave-button = Laisser expirer
which-of-several = { $count ->
    [2] Deux personnes s’appellent ainsi.
   *[other] { $count } personnes s’appellent ainsi.
 } Laquelle ? { $buttons }
called-on = { $name } sur { $platform }
called-from-the-start = { $name }, ici depuis le début
called-since-today = { $name }, ici depuis aujourd’hui
called-since = { $name }, ici depuis le { $day }
called-number = { $name }, numéro { $number }
me-roles = Tes rôles ici : { $roles }.

## Commands

command-help = Regarde ce que tu peux faire ici.
    .about = quelle commande ; sans rien, toutes
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
command-balance = Regarde ce que tu as et ce que tu peux donner.
    .details = La réponse n’est que pour toi. Ce que les autres possèdent est leur affaire, sauf si la modération ouvre les soldes ; qui tient la caisse peut regarder, et c’est noté.
    .member = de qui ; sans rien, le tien
command-me-show = Regarde ton solde, ce qui attend ta réponse et ce que tu as demandé.
command-me-history = Regarde ce qui est entré et sorti, dix lignes par page, le plus récent d’abord.
    .page = quelle page ; la 1 est la plus récente
command-yes = Dis oui, ou non, à ce que je t’ai demandé.
    .details = Un simple oui est pour la dernière question que tu as vue ici dans les dix dernières minutes. Pour toute autre, appuie sur son bouton, réponds-lui ou dis son numéro : yes 3.
    .reference = quelle question, par son numéro
command-no = Dis non à ce que je t’ai demandé.
    .reference = quelle question, par son numéro
command-cancel = Arrête ce que je suis en train de te demander.
command-config-show = Regarde ce qui est réglé pour ce salon, et ce qui est d’origine.
command-config-set = Change un réglage de ce salon ou, avec rooms=all, de tous ceux qui n’en ont pas à eux.
    .details = Le salon apprend ce que c’était et ce que c’est. Ça se reprend avec config undo.
    .key = quel réglage
    .value = ce que ce sera
    .rooms = ce salon, ou tous ceux de la communauté
command-currency-show = Regarde ce qu’est la monnaie, ses limites, combien il y en a, et si la somme est juste.
command-currency-set = Change le nom, les limites ou autre chose dans la monnaie.
    .details = Le salon apprend ce que c’était et ce que c’est. Les décimales et le modèle sont fixés dès que la monnaie sert ; dans ses 14 premiers jours, tant qu’il n’y a eu que des pourboires, ils peuvent encore changer, et tout le monde repart de zéro.
    .field = quelle partie
    .value = ce que ce sera ; none l’enlève
command-currency-limit = Fixe jusqu’où un membre peut descendre sous zéro, au lieu de la limite commune.
    .details = Personne ne fixe la sienne.
    .to = la limite de qui
    .value = jusqu’où sous zéro ; none pour faire comme tout le monde
command-currency-seal = Fixe pour de bon une partie de la monnaie : ensuite, même la modération ne peut plus y toucher.
    .details = Cela arrête aussi ce qui en changerait l’effet autrement. Je demande avant de le faire.
    .field = quelle partie
command-currency-mint = Émets de nouvelles unités d’une monnaie émise, pour la caisse ou pour un autre membre.
    .details = Jamais plus que la limite ne le permet. Je demande avant de le faire.
    .amount = combien
    .to = qui le reçoit ; sans rien, la caisse
command-currency-burn = Détruis des unités qui sont dans la caisse, jamais celles d’un membre.
    .details = Je demande avant de le faire.
    .amount = combien
command-role-give = Donne un rôle à quelqu’un : treasurer tient la caisse, steward aide les autres.
    .details = Personne ne s’en donne un.
    .role = quel rôle
    .to = qui le reçoit
command-role-take = Reprends un rôle.
    .role = quel rôle
    .to = qui l’a
command-role-list = Regarde qui tient la caisse et qui s’occupe de l’entraide.
command-mod-vouch = Réponds d’une personne qui vient d’arriver et qui fait dès lors partie de la maison.
    .details = Elle reçoit le crédit et le montant de départ de tout le monde, et peut voter sur l’argent.
    .to = qui tu connais
command-mod-freeze = Mets en pause les pourboires et demandes d’un membre pendant sept jours.
    .details = Rien d’autre ne s’arrête : on peut toujours recevoir, reprendre, rendre, regarder et contester. La pause finit d’elle-même, ou avec mod thaw. Seule une autre personne de la modération peut la renouveler.
    .to = les pourboires et demandes de qui
    .reason = pourquoi ; le salon le lit
command-mod-thaw = Laisse un membre donner et demander de nouveau avant que la pause finisse d’elle-même.
    .to = les pourboires et demandes de qui
command-mod-appeal = Dis à la modération pourquoi tes pourboires et demandes ne devraient pas être en pause.
    .details = Elle est seule à le lire. N’importe qui de la modération peut lever la pause ; la maintenir, c’est à quelqu’un d’autre que la personne qui l’a mise.
    .words = ce que la modération devrait savoir
command-mod-appeals = Lis ce que disent les membres en pause, et décide.
command-mod-lift = Lève la pause que quelqu’un conteste.
    .entry = quelle pause
command-mod-uphold = Maintiens une pause après une contestation ; c’est à quelqu’un d’autre que la personne qui l’a mise.
    .entry = quelle pause
command-mod-reverse = Annule un don, ou tout ce qu’un membre a donné ces derniers jours, pour une raison.
    .details = Donne la référence du don, ou réponds-y. Après sept jours, il faut une deuxième personne de la modération qui dise la même chose. Personne ne le fait dans ses propres affaires. Je demande avant de le faire.
    .entry = quel don : sa référence
    .by = tout ce que ce membre a donné
    .since = depuis quand, avec by
    .reason = pourquoi ; le salon le lit
command-mod-adjust = Demande à un membre de mettre quelque chose dans la caisse, pour une raison.
    .details = On le lui demande, et rien n’est payé sans son oui.
    .to = le solde de qui
    .way = dans quel sens
    .account = quel compte
    .amount = combien
    .reason = pourquoi ; le salon le lit
command-mod-hide = Retire les mots d’un don : de ce que j’en ai dit, des historiques et de mes livres.
    .details = Ce qui a été donné reste. Ce que quelqu’un a écrit dans le salon, c’est à cette personne, ou à la plateforme, de le supprimer.
    .entry = quelle écriture
command-mod-pause = Arrête pour un temps tous les pourboires, paiements et retours, ou laisse-les reprendre.
    .details = Les votes et les échéances continuent, et ce qui était convenu avant est payé quand même. La pause finit d’elle-même.
    .span = combien de temps, une semaine au plus ; ou off
command-mod-audit = Lis ce que la modération a fait ici, le plus récent d’abord.
    .details = Tout le monde peut : qui, quoi, à qui, quand, pourquoi, ce que c’était et ce que c’est.
    .page = quelle page ; la 1 est la plus récente
command-setup = Prépare-moi en une minute : je pose quelques questions, et tout peut changer ensuite.
    .details = À la fin viennent ce qui est réglé et un code de secours. Avec setup code, tu en reçois un nouveau.
    .step = quelle étape
    .answer = ce que ce sera
command-config-reset = Remets un réglage comme il vient : ici comme pour tous les salons, avec rooms=all comme à l’origine.
    .key = quel réglage
    .rooms = ce salon, ou tous ceux de la communauté
command-config-undo = Reprends le dernier changement d’un réglage ; encore une fois, celui d’avant.
    .change = quel changement ; sans rien, le dernier
command-config-copy = Règle ici ce qui est réglé dans un autre salon de cette communauté, et rien d’autre.
    .room = le salon d’où ça vient
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
command-me-link = Fais de tes comptes sur deux plateformes un seul membre.
    .details = Je te donne un code ; dis-le-moi depuis ton autre compte dans les dix minutes, et dis oui des deux côtés. Ensuite tu as un seul solde et un seul historique. Les crédits ne s’additionnent pas.
    .code = le code de ton autre compte ; sans rien, tu en reçois un
command-me-unlink = Laisse un autre de tes comptes suivre de nouveau son propre chemin.
    .details = Ton solde, ton crédit et ton historique restent avec le compte d’où tu le dis ; l’autre repart à neuf, comme un nouveau membre.
    .account = lequel de tes autres comptes, si tu en as plusieurs
command-me-privacy = Regarde et décide ce que les autres voient de toi, et lis ce que je garde.
    .details = balance off : seul qui tient la caisse peut regarder, et c’est noté ; personne d’autre, même là où la communauté le permet. pings off : je ne t’appelle pas. tips off : personne ne te donne rien, ne t’en demande ni ne partage de pluie avec toi. block : pareil pour un seul membre, qui n’en sait rien.
    .what = balance, pings, tips ; block ou unblock pour quelqu’un
    .value = on ou off
    .who = qui tu bloques ou ne bloques plus
command-me-language = Choisis la langue dans laquelle je te parle en privé.
    .to = laquelle ; sans rien, celle du salon
command-me-export = Lis tout ce que je garde de toi ici : qui tu es pour moi, et chaque écriture avec ses mots.
    .page = quelle page de tes écritures
command-me-forget = Fais effacer ici ton nom, tes comptes et les mots de ce que tu as donné et reçu.
    .details = Les écritures restent, sous un numéro qui ne désigne personne. Ce que tu as va à la caisse ou à qui tu nommes, ou tu attends et le dépenses d’abord. Ça ne se reprend pas.
    .how = donate : ce que tu as va à la caisse ; anyway : les questions ouvertes expirent
    .to = qui reçoit ce que tu as
command-mod-same = Demande à deux comptes s’ils sont la même personne.
    .details = On demande aux deux, et ils ne deviennent un seul membre que si les deux disent oui.
    .one = un compte
    .other = l’autre compte
