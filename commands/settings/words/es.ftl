# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## Currency, moderation, settings

config-what = Ajuste
config-value = Valor
config-whence = Origen
config-changed = { $who } cambió { $key } { $everywhere ->
    [0] aquí
   *[other] en todas las salas
 }: pasa de { $old } a { $new }.
config-in-private = Eso se ajusta en la sala a la que afecta. Dilo allí: { $example }

## Rooms and members

config-from-here = puesto aquí
config-from-all = puesto para todas las salas
config-from-default = de serie
config-kept = { $count ->
    [one] { $rooms } conserva su propio valor.
   *[other] Estas conservan el suyo: { $rooms }.
 }
config-not-set = { $key } { $everywhere ->
    [0] no está puesto para esta sala, así que aquí no hay nada que quitar.
   *[other] no está puesto para todas las salas, así que no hay nada que quitar.
 }
config-no-value = Di qué debe ser, como { $example }
config-nothing-to-undo = Aquí no hay ningún cambio de ajustes que se pueda deshacer.
config-undone-already = Ese cambio ya está deshecho.
config-changed-since = { $key } ha vuelto a cambiar desde entonces, así que deshaz primero ese cambio.
config-copy-same = En { $room } no hay nada puesto que no esté puesto aquí también.
setting-by-waiting = Quién ve qué no cambia de golpe, porque aquí ya se ha pagado confiando en ello: { $key } espera dos días, o se vota. { $buttons }
setting-propose-button = Proponerlo
zone-first = Eso pasa a una hora del día, así que primero dime dónde está el grupo: { $example }

## Commands

command-config-show = Mira qué se ha ajustado en esta sala y qué viene de serie.
command-config-set = Cambia un ajuste de esta sala o, con rooms=all, de todas las que no tienen uno propio.
    .details = La sala se entera de lo que había y de lo que hay. Se puede deshacer con config undo.
    .key = qué ajuste
    .value = qué debe ser
    .rooms = esta sala, o todas las de la comunidad
command-config-reset = Deja un ajuste como viene: aquí, como en todas las salas; con rooms=all, como lo traigo.
    .key = qué ajuste
    .rooms = esta sala, o todas las de la comunidad
command-config-undo = Deshaz el último cambio de un ajuste; si lo repites, el anterior.
    .change = qué cambio; si no dices nada, el último
command-config-copy = Pon aquí lo que está puesto en otra sala de esta comunidad, y nada más.
    .room = la sala de la que se toma

## In help

topic-config = Ajustes
setting-language = El idioma en que hablo en esta sala.
setting-locale = Cómo se escriben aquí las cantidades y los días, como es_MX; si no, según el idioma.
setting-time-zone = Dónde está la comunidad, para saber cuándo acaba el día y cuándo es de noche.
setting-prefixes = Con qué empieza un comando, como ! o /.
setting-private-answers = Si te respondo solo a ti cuando la respuesta solo te importa a ti.
setting-memos = Si lo que todos pueden leer de mí lleva las palabras que alguien añade; no_links quita los enlaces.
setting-announce = La sala en la que cuento lo que importa a todos.
setting-quiet-hours = Las horas en que no recuerdo nada a nadie.

# El botón de lo que alguien pidió con otras palabras.

wish-config-show = Muestra los ajustes
