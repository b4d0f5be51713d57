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
 } ({ $code }), tal como aparecen aquí. No puede probar que no haya otros. Guarda estas líneas en un archivo: verify_proof.py las comprueba.
prove-no-digest = Todavía no se ha publicado ninguna huella con la que se pueda probar algo. Quien modera la activa: { $command }
prove-nothing = En la última huella ({ $code }) no hay ningún apunte así que solo tú puedas mostrar.

## The books as files

books-file-csv = { $parts ->
    [1] Los libros como tabla
   *[other] Los libros como tabla, parte { $part } de { $parts }
 }
books-file-beancount = { $parts ->
    [1] Los libros como diario para Beancount
   *[other] Los libros como diario para Beancount, parte { $part } de { $parts }
 }
books-file-hledger = { $parts ->
    [1] Los libros como diario para hledger
   *[other] Los libros como diario para hledger, parte { $part } de { $parts }
 }
books-file-jsonl = { $parts ->
    [1] Los libros como líneas de JSON
   *[other] Los libros como líneas de JSON, parte { $part } de { $parts }
 }
books-month = Los libros de { $month }, porque llevas la caja aquí. Para no recibirlos más: { $off }
export-monthly-on = Recibes los libros cada mes mientras lleves la caja aquí.
export-monthly-off = Los libros ya no te llegan solos. Puedes pedirlos cuando quieras.
export-community-large = Eso es más de lo que cabe en un mensaje. Una parte más pequeña: { $month }. Quien me gestiona puede sacarlo todo.
export-month-csv = Un solo mes llega únicamente como tabla: { $csv }
month-unreadable = «{ $given }» no es un mes. Escríbelo así: junio o 2026-01.
export-nothing = Todavía no ha entrado nada en la caja.

## In help

command-me-prove = Obtén lo que prueba que tus apuntes están en la última huella, para quien quiera comprobarlo.
    .details = No puede probar que sean todos: para eso hacen falta los libros enteros.
    .entry = solo este apunte: su referencia
    .page = qué página de tus apuntes
setting-digest = Cada cuánto digo una línea que prueba que los libros no se cambiaron.
setting-weekly-line = Si resumo la semana en una línea.
setting-monthly-books = Si quienes llevan la caja reciben cada mes los libros en un archivo.
command-export-community = Llévate los libros en archivos: una tabla, y diarios para otros programas.
    .details = Que te los llevaste queda anotado, y cualquiera puede leerlo en mod audit.
    .form = csv, una tabla; beancount, hledger: diarios; jsonl
    .month = una tabla de este mes, como junio o 2026-01; si no lo dices, todo
command-export-treasury = Llévate los libros de la caja en un archivo. Cualquiera puede leerlos.
    .form = csv, una tabla; beancount, hledger: diarios; jsonl
command-export-monthly = Elige si recibes los libros cada mes o, si moderas, el aviso de que están listos.
    .value = on u off
books-month-offered =
    Los libros de { $month } están listos para quien modera { $home }. { $button }  o: { $get }
    Para no leer esto más: { $off }
books-get = Recibirlos
export-monthly-offered = El primer día después de cada mes con movimiento te aviso, mientras moderes aquí, de que los libros están listos.
