# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## What you have

balance-own = Tu saldo es de { $balance }. Puedes dar { $left } más.
balance-held = Tienes { $balance }.
balance-reserved = De eso ya hay { $reserved } con destino.
balance-newcomer = Como acabas de llegar, de momento puedes bajar hasta { $limit } por debajo de cero.
balance-not-yours = Lo que tiene { $who } es asunto suyo.
balance-of = El saldo de { $who } es de { $balance }.
me-waiting = { $question } { $yes } { $no }  o bien: { $typed }, { $refused }
me-nothing-waits = No hay nada que espere tu respuesta.
history-empty = Todavía no ha entrado ni salido nada.
history-further = Más: { $next }
history-no-more = Antes de eso no entró ni salió nada.
history-none-such = De eso no ha entrado ni salido nada.
with-oneself = Esa persona eres tú. Lo que entró y salió lo ves con { $history }
history-unknown = «{ $given }» no lo puedo mostrar aparte. Di qué ({ $kinds }) o un tiempo, por ejemplo { $month }, 2026-01-05 o 30d
with-nothing = Entre { $who } y tú todavía no se ha movido nada.
with-sums = Le diste a { $who } { $given }, y { $who } te dio { $got }.
with-even = Las cuentas quedan en paz. Línea por línea: { $history }
with-out = Tú diste { $net } más. Línea por línea: { $history }
with-in = { $who } dio { $net } más. Línea por línea: { $history }

## Rooms and members

me-roles = Tus roles aquí: { $roles }.

## Commands

command-balance = Mira lo que tienes y lo que puedes dar.
    .details = La respuesta solo la ves tú. Lo que tienen los demás es asunto suyo, salvo que la moderación abra los saldos; quien lleva la caja puede mirar, y queda anotado.
    .member = de quién; si no dices nada, el tuyo
command-me-show = Mira tu saldo, lo que espera tu respuesta y lo que has pedido.
command-me-history = Mira lo que entró y salió y lo que tenías entonces, de diez en diez líneas.
    .member = solo lo que pasó entre esa persona y tú
    .what = gifts (regalos), returns (devoluciones), circles (círculos), treasury (caja), made (recién creado)
    .since = desde cuándo: 30d, un día o un mes
    .before = antes de qué línea: su referencia; sin ella, lo último
    .when = de qué tiempo: junio, 2026-01, 2026-01..2026-03
command-me-with = Mira lo que pasó entre alguien y tú, y quién dio más.
    .details = Lo que se retiró o se devolvió no cuenta.
    .member = con quién

## In help

setting-balances = Quién puede ver los saldos de los demás.

## In menus

menu-balance = Saldo

# El botón de lo que alguien pidió con otras palabras.

wish-me-history = Muestra lo que di y recibí
ask-with-whom = ¿Con quién? Di el nombre, o di: cancelar.
