# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## Rooms and members

digest = Los libros tienen { $entries ->
    [one] un apunte
   *[other] { $entries } apuntes
 } hasta ahora. Quien guarde esta línea podrá comprobar más tarde que ninguno se ha cambiado:
weekly-line = En { $weeks ->
    [one] la última semana
   *[other] las últimas { $weeks } semanas
 }, { $people ->
    [one] una persona ha dado
   *[other] { $people } personas han dado
 } { $amount } en { $gifts ->
    [one] un regalo
   *[other] { $gifts } regalos
 }.

## In help

setting-digest = Cada cuánto digo una línea que prueba que los libros no se cambiaron.
setting-weekly-line = Si resumo la semana en una línea.
