# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## Rooms and members

digest = Livres vérifiés : { $entries ->
    [one] { $entries } écriture
   *[other] { $entries } écritures
 }, tout est en ordre. { $code }
digest-last = Livres vérifiés : les { $checked } dernières écritures sur { $entries }, tout est en ordre. { $code }
digest-broken = Livres vérifiés : quelque chose ne va pas. L’écriture { $entry } n’est plus telle qu’elle a été passée ; la personne qui me fait tourner doit regarder.
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

## Proofs

prove-head = Ceci prouve que ces écritures, les tiennes, sont dans l’empreinte de { $entries ->
    [one] { $entries } écriture
   *[other] { $entries } écritures
 } ({ $code }), telles qu’elles figurent ici. Cela ne peut pas prouver qu’il n’y en a pas d’autres. Garde ces lignes dans un fichier : verify_export.py --proof les vérifie.
prove-no-digest = Aucune empreinte permettant de prouver quoi que ce soit n’a encore été publiée. La modération l’active : { $command }
prove-nothing = Dans la dernière empreinte ({ $code }), il n’y a pas de telle écriture que tu sois seul à pouvoir montrer.

## In help

command-me-prove = Reçois de quoi prouver que tes écritures sont dans la dernière empreinte, pour qui veut le vérifier.
    .details = Cela ne peut pas prouver qu’il n’y en a pas d’autres : il faudrait les livres entiers.
    .entry = seulement cette écriture : sa référence
    .page = quelle page de tes écritures
setting-digest = À quel rythme je dis une ligne qui prouve que les comptes n’ont pas été changés.
setting-weekly-line = Si je résume la semaine en une ligne.
