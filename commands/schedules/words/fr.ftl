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
 } ({ $code }), telles qu’elles figurent ici. Cela ne peut pas prouver qu’il n’y en a pas d’autres. Garde ces lignes dans un fichier : verify_proof.py les vérifie.
prove-no-digest = Aucune empreinte permettant de prouver quoi que ce soit n’a encore été publiée. La modération l’active : { $command }
prove-nothing = Dans la dernière empreinte ({ $code }), il n’y a pas de telle écriture que tu sois seul à pouvoir montrer.

## The books as files

books-file-csv = { $parts ->
    [1] Les comptes en tableau
   *[other] Les comptes en tableau, partie { $part } sur { $parts }
 }
books-file-beancount = { $parts ->
    [1] Les comptes en journal pour Beancount
   *[other] Les comptes en journal pour Beancount, partie { $part } sur { $parts }
 }
books-file-hledger = { $parts ->
    [1] Les comptes en journal pour hledger
   *[other] Les comptes en journal pour hledger, partie { $part } sur { $parts }
 }
books-file-jsonl = { $parts ->
    [1] Les comptes en lignes JSON
   *[other] Les comptes en lignes JSON, partie { $part } sur { $parts }
 }
books-month = Les comptes de { $month }, puisque tu tiens la caisse ici. Pour ne plus les recevoir : { $off }
export-monthly-on = Tu reçois les comptes chaque mois tant que tu tiens la caisse ici.
export-monthly-off = Les comptes ne te viennent plus d’eux-mêmes. Tu peux les demander quand tu veux.
export-community-large = C’est plus que ce qu’un message peut porter. Une partie plus petite : { $month }. La personne qui m’héberge peut tout extraire.
export-month-csv = Un seul mois ne vient qu’en tableau : { $csv }
month-unreadable = « { $given } » n’est pas un mois. Écris-le ainsi : juin ou 2026-01.
export-nothing = Rien n’est encore entré dans la caisse.

## In help

command-me-prove = Reçois de quoi prouver que tes écritures sont dans la dernière empreinte, pour qui veut le vérifier.
    .details = Cela ne peut pas prouver qu’il n’y en a pas d’autres : il faudrait les livres entiers.
    .entry = seulement cette écriture : sa référence
    .page = quelle page de tes écritures
setting-digest = À quel rythme je dis une ligne qui prouve que les comptes n’ont pas été changés.
setting-weekly-line = Si je résume la semaine en une ligne.
setting-monthly-books = Si les personnes qui tiennent la caisse reçoivent chaque mois les comptes en fichier.
command-export-community = Emporte les comptes en fichiers : un tableau, et des journaux pour d’autres programmes.
    .details = Il est noté que tu les as pris, et tout le monde peut le lire dans mod audit.
    .form = csv, un tableau ; beancount, hledger : journaux ; jsonl
    .month = un tableau de ce mois, comme juin ou 2026-01 ; sinon tout
command-export-treasury = Emporte les comptes de la caisse dans un fichier. Tout le monde peut les lire.
    .form = csv, un tableau ; beancount, hledger : journaux ; jsonl
command-export-monthly = Choisis si tu reçois les comptes chaque mois ou, en modérant, l’avis qu’ils sont prêts.
    .value = on ou off
books-month-offered =
    Les comptes de { $month } sont prêts pour qui modère { $home }. { $button }  ou : { $get }
    Pour ne plus lire ceci : { $off }
books-get = Les recevoir
export-monthly-offered = Le premier du mois, si le mois d’avant a bougé, je te dis que les comptes sont prêts, tant que tu modères ici.
