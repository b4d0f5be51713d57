# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## Rooms and members

digest = Libros comprobados: { $entries ->
    [one] un apunte
   *[other] { $entries } apuntes
 }, todo en orden. { $code }
digest-last = Libros comprobados: los últimos { $checked } de { $entries } apuntes, todo en orden. { $code }
digest-broken = Libros comprobados: algo no está bien. El apunte { $entry } ya no está como se anotó, y quien me mantiene tiene que mirarlo.
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

## Proofs

prove-head = Esto prueba que estos apuntes tuyos están en la huella de { $entries ->
    [one] un apunte
   *[other] { $entries } apuntes
 } ({ $code }), tal como aparecen aquí. No puede probar que no haya otros. Guarda estas líneas en un archivo: verify_export.py --proof las comprueba.
prove-no-digest = Todavía no se ha publicado ninguna huella con la que se pueda probar algo. Quien modera la activa: { $command }
prove-nothing = En la última huella ({ $code }) no hay ningún apunte así que solo tú puedas mostrar.

## In help

command-me-prove = Obtén lo que prueba que tus apuntes están en la última huella, para quien quiera comprobarlo.
    .details = No puede probar que sean todos: para eso hacen falta los libros enteros.
    .entry = solo este apunte: su referencia
    .page = qué página de tus apuntes
setting-digest = Cada cuánto digo una línea que prueba que los libros no se cambiaron.
setting-weekly-line = Si resumo la semana en una línea.
