# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

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
currency-sealed-limit = C’est scellé, { $field } : { $value }. Seul un vote des membres le change. Pour le proposer : { $typed }
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
limit-propose-button = Le proposer
limit-by-waiting = Depuis qu’il y a quelque chose dans la caisse, les limites de la monnaie ne changent pas aussitôt : on attend deux jours, ou on vote. { $buttons }
limit-sealed = C’est scellé, { $field } : { $value }. Seul un vote des membres le change. { $buttons }
limit-oneself = C’est toi. Une autre personne de la modération peut fixer ta limite.
limit-newcomer = { $to } vient d’arriver, et n’en peut utiliser pour l’instant que { $most }.
mint-mutual = Personne n’émet ni ne détruit cette monnaie ({ $name }) : c’est du crédit mutuel, qui naît quand on donne.
mint-oneself = C’est toi. La modération émet pour la caisse ou pour quelqu’un d’autre.
mint-ask = Émettre { $amount } pour la caisse ? Il y aura alors { $out }. { $yes } { $no }
mint-ask-member = Émettre { $amount } pour { $to } ? Il y aura alors { $out }. { $yes } { $no }
mint-done = { $who } a émis { $amount } pour la caisse. Il y a maintenant { $out }.  { $reference }
mint-done-member = { $who } a émis { $amount } pour { $to }. Il y a maintenant { $out }.  { $reference }
burn-ask = Détruire { $amount } de la caisse ? Il y restera { $left }. { $yes } { $no }
burn-done = { $who } a détruit { $amount } de la caisse. Il y reste { $left }.  { $reference }
burn-too-much = Il y a { $held } de libre dans la caisse, et on ne peut détruire que cela.
burn-nothing = La caisse est vide, il n’y a donc rien à détruire.
starter-given = Tu as reçu { $amount } pour commencer.  { $reference }

## Commands

mint-by-decision = Ici, ce sont les membres qui décident d’émettre et de détruire, et ce qui est émis va à la caisse. { $buttons }
mint-propose-button = Proposer d’émettre { $amount }
burn-propose-button = Proposer de détruire { $amount }
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

## In help

topic-currency = La monnaie
