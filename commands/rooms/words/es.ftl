# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## Rooms and members

room-list = Estas salas son { $name }, con una sola caja:
room-line = { $room } ({ $platform })
room-line-home = { $room } ({ $platform }), la sala principal
room-code = Di esto en la otra sala antes de 10 minutos: { $command }
room-code-either = Di esto en la otra sala antes de 10 minutos: { $command }  o en Discord: { $discord }
room-joined-already = Esta sala ya es { $name }.
room-join-ask = { $gifts ->
    [one] La única propina que se dio aquí se deshace
   *[other] Las { $gifts } propinas que se dieron aquí se deshacen
 }, y aquí cada cual tendrá lo que tiene en { $name }. ¿Lo hago? { $yes } { $no }
room-has-books = Aquí hay apuntadas más cosas que propinas, y de dos libros no se puede hacer uno. Pueden dejarlos como están y empezar de nuevo: { $leave }, y después { $join }
room-leave-ask = ¿Sacar esta sala de { $name }? Los libros se quedan allí con las otras salas.{ $moves ->
    [0] { "" }
   *[other] { " " }La principal será { $home }.
 } { $yes } { $no }
room-leave-ask-last = ¿Sacar esta sala de { $name }? Es la única que tiene. Los libros se quedan, y puedes volver a darles una sala: dime «room link» a solas, o guarda el código de recuperación. { $yes } { $no }
room-left = { $who } ha sacado esta sala de { $name }. Sus libros se quedan como están.
room-decided = Eso ya está decidido: esta sala es { $name }.
room-in-private = Eso afecta a una sala, así que dilo allí.
room-home-already = Esta sala ya es la principal. El código sigue sirviendo.
room-recovered = Con el código de recuperación, { $who } ha hecho de esta sala la principal de { $name }.
room-recover-elsewhere = Esta sala tiene libros propios. Sácala primero de ellos: { $leave }
recovery-again = Ese código ya está usado. Uno nuevo: { $command }
room-bridged = { $who } dice que esta sala y { $room } son una, por un puente: lo que pregunto aquí se puede responder allí también.
room-bridged-ended = { $who } dice que esta sala y la otra vuelven a ser dos.
room-bridged-already = Esta sala y { $room } ya son una.
room-not-bridged = Esta sala no tiene puente con ninguna otra.

## Commands

command-room-show = Mira qué salas comparten esta caja.
command-room-link = Pide un código con el que otra sala o servidor entra en esta comunidad.
    .details = Sirve una vez y durante diez minutos, en cualquiera de las dos plataformas. Dilo allí con room join.
command-room-join = Haz que esta sala sea parte de otra comunidad: la misma caja, los mismos miembros.
    .details = Todas las salas de un servidor vienen con ella, salvo que digas here. Donde ya hubo propinas pregunto antes, y se deshacen.
    .code = el código de la otra sala
    .only = here: solo esta sala, no todo el servidor
command-room-leave = Saca esta sala de su comunidad. Los libros se quedan, y los saldos en ellos también.
    .details = Pregunto antes de hacerlo.
command-room-bridged = Di que un puente muestra en otra sala de la comunidad lo que se dice aquí, y al revés.
    .details = Lo que pregunto en una se puede responder en la otra, y lo que anuncio va solo a una de ellas.
    .room = la otra sala; none lo termina
command-room-recover = Haz de esta sala la principal de una comunidad que perdió la suya, con su código de recuperación.
    .details = Sirve una vez; recibes otro nuevo.
    .code = el código de recuperación
command-room-same = Responde que una sala nueva comparte la caja del grupo por el que pregunté.
command-room-own = Responde que una sala nueva tiene su propia caja.

## In help

topic-rooms = Salas

# El botón de lo que alguien pidió con otras palabras.

wish-room-link = Llevarme a otra sala
