# Les mots du bot en français : brefs, chaleureux, exacts. Commandes et clés restent en anglais.
# Devant « : », « ; » et « ? », et dans les guillemets, les espaces sont insécables.

## Rooms and members

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

## In help

setting-digest = À quel rythme je dis une ligne qui prouve que les comptes n’ont pas été changés.
setting-weekly-line = Si je résume la semaine en une ligne.
