# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## In general

list-last = { " " }y{ " " }
yes-button = Sí
no-button = No
fault = Algo ha fallado por mi parte y no ha cambiado nada. Si vuelve a pasar, díselo a quien me gestiona: { $reference }
books-shut = Ahora mismo no puedo escribir en mis libros, así que no se ha hecho nada. Prueba de nuevo dentro de un rato, por favor.
books-wait = Ahora mismo no puedo escribir en mis libros. Tu mensaje queda en espera y lo atenderé en cuanto pueda.
same-id = Ese mensaje me llegó dos veces con palabras distintas, así que no lo he tocado.
arrival =
    Llevo la cuenta de las propinas y de una moneda propia para esta sala. No guardo dinero. Prueba: { $example }
    { $help } muestra qué más sé hacer. La moderación puede prepararme en un minuto: { $setup }
arrival-setup = Configurar
arrival-help = Ayuda

## Understanding what was typed

did-you-mean = Querías decir: { $command }   { $button }
wish-which = ¿Cuál de estas cosas quieres? { $buttons }
wish-unknown = No sé qué quieres que haga. { $buttons }
wish-maybe = No te entiendo del todo. Quizá sea esto: { $buttons }
wish-in-short = No tengo claro qué quieres decir con eso, así que no he hecho nada. Dilo en corto: { $command }
wish-help = Muestra qué sabes hacer
wish-balance = Muestra mi saldo
welcome = De nada.
unknown-command = No conozco «{ $word }». { $help } muestra lo que sé hacer.
group-of-commands = Conozco estos: { $commands }
too-many-words = No sé qué hacer ahí con «{ $extra }». Se escribe así: { $usage }
usage = Se escribe así: { $usage }
setting-near = No conozco «{ $given }» ahí. ¿Querías decir { $meant }? Las palabras con un = van entre comillas.
setting-unknown = No conozco «{ $given }» ahí. Puede ser: { $known }.
setting-twice = { $given }= está dos veces. Escríbelo una sola vez.
not-a-choice = «{ $given }» no me suena aquí. Puede ser: { $choices }
not-a-whole-number = En vez de «{ $given }» necesito un número entero de { $least } a { $most }.
too-long = Eso es más largo de lo que puedo guardar: hasta { $most } caracteres.
who = Necesito uno o más nombres, como { $example }.
nobody-called = No conozco aquí a nadie que se llame { $name }.
several-called = Aquí hay más de una persona que se llama { $name }. Menciona a la que quieres decir o responde a un mensaje suyo.
the-bot = Ese soy yo. Llevo los libros y no guardo nada para mí.
bridged-face = A { $name } solo lo muestra aquí un puente en cuyos nombres no confío, así que no hay cuenta a la que dar. Da a quienes están aquí en persona.
one-person = Eso va con una sola persona cada vez, como { $example }
payee-unknown = No conozco aquí a nadie que se llame { $name }. Un fondo se escribe fund:{ $name }, y alguien de fuera outside:"{ $name }".
payee-nameless = Di entre comillas a quién se paga: outside:"printer"
people-unclear = ¿Es también para { $name }? Entonces pon «y» entre los nombres. Si no, di la cantidad antes que lo demás.
people-together = Pon los nombres juntos, antes de la cantidad: { $example }
not-all-at-once = Eso es un rol o toda una sala, no una persona. Di los nombres, como { $example }
person-by-number = Conozco a la gente por su nombre, no por números ni direcciones. Menciónala, como { $example }
one-amount-each = Si cada persona recibe otra cantidad, hace falta un mensaje para cada una, como { $example }
one-command = Hago una sola cosa por mensaje, así que no he hecho nada. Dilas una por una: { $commands }
amount-zero = Tiene que ser más que cero.
amount-negative = Una cantidad no puede estar por debajo de cero. Para dar algo, di cuánto: { $example }
amount-negative-plain = Una cantidad no puede estar por debajo de cero. Dila sin el menos, como { $example }
amount-decimals = { $decimals ->
    [0] { $name }: solo en cantidades enteras, sin decimales.
    [one] { $name }: como mucho, { $decimals } decimal.
   *[other] { $name }: como mucho, { $decimals } decimales.
 }
amount-digits = Escribe la cantidad con las cifras del 0 al 9, por favor.
amount-exponent = Escribe la cantidad completa, por favor, como { $example }.
amount-not-a-number = Escribe la cantidad con números, por favor, como { $example }.
amount-too-large = No sé contar hasta tanto. Prueba con una cantidad menor, por favor.
amount-unreadable = No puedo leer «{ $amount }» como una cantidad. Escríbela así: { $example }.
amount-one-reading = ¿Quieres decir { $amount }{ $more }? { $buttons }
amount-two-readings = «{ $given }» se puede leer de dos maneras. ¿Cuál es? { $buttons }
amount-other-sign = Aquí no se cuenta en { $sign }, sino en { $name }. Escríbelo así: { $example }
doubt-one = ¿Son { $amount }{ $several ->
    [one] { "" }
   *[other] { $split ->
        [1] { " " }en total
       *[other] { " " }por persona
    }
 } para { $receivers }{ $memo }? { $buttons }
doubt-one-request = ¿Son { $amount } de { $receivers }{ $memo }? { $buttons }
doubt-amounts = ¿Cuánto para { $receivers }? { $buttons }
doubt-no-amount = ¿Cuánto para { $receivers }? { $buttons }  o dilo antes que lo demás: { $example }
doubt-amounts-request = ¿Cuánto de { $receivers }? { $buttons }
doubt-one-alone = ¿Son { $amount }{ $memo }? { $buttons }
doubt-amounts-alone = ¿Cuánto? { $buttons }
doubt-no-amount-alone = ¿Cuánto? { $buttons }  o dilo antes que lo demás: { $example }
doubt-each = ¿Son { $amount } para cada persona o en total? { $buttons }
doubt-each-button = { $amount } por persona
doubt-split-button = { $amount } en total
doubt-who = ¿A quién te refieres? { $buttons }
to-somebody = { " " }para { $receivers }
ask-who = ¿Para quién es? Di los nombres, o di: cancelar.
ask-amount = ¿Cuánto? Di una cantidad, o di: cancelar.
ask-choice = ¿Qué eliges: { $choices }? O di: cancelar.
ask-number = ¿Cuántos? Di un número de { $least } a { $most }, o di: cancelar.
ask-text = ¿Qué debe ser? Respóndelo a este mensaje, o di: cancelar.
ask-reference = ¿Qué apunte? Di su referencia, como #k3f9, o di: cancelar.
ask-duration = ¿Por cuánto tiempo? Di, por ejemplo, 90m o 3d, o di: cancelar.
cancelled = Queda como estaba.

## Answers

# Las palabras que, dichas solas, responden a una pregunta.
answer-yes = sí, si
answer-no = no
answer-cancel = cancelar, cancela

## Who may

for-room-moderators = Eso solo puede hacerlo la moderación de esta sala.

## Questions and their answers

nothing-to-answer = No hay nada que espere tu respuesta.
nothing-but-asked = No hay nada que espere tu respuesta. Para retirar lo que pediste: { $typed }
ask-lapsed = Esa pregunta ha caducado y no se ha hecho nada. Vuelve a decirlo si todavía lo quieres.
ask-answered = Eso ya lo has respondido.
ask-unknown = No conozco ninguna pregunta tuya bajo { $reference }.
ask-which = { $count ->
    [one] Hay una pregunta abierta. Para no equivocarnos, responde con un botón o con su número:
   *[other] Tienes { $count } preguntas abiertas. ¿Cuál?
 }
ask-one-of = ¿Cuál? { $buttons }
ask-which-line = { $question } { $yes } { $no }
ask-changed = Algo ha cambiado desde que pregunté.
ask-declined = Se queda como está.
late-ask =
    Dijiste esto mientras yo no estaba, así que aún no lo he hecho: { $commands }. ¿Lo hago? { $yes } { $no }
late-away = He estado fuera un rato. Lo que habría caducado mientras tanto sigue abierto hasta { $until }.
late-unsaid = Eso me llegó tarde y quizá es solo para mí, así que no guardé nada. Dilo otra vez si lo mantienes.
rewound-told = El servidor de esta sala se restauró desde una copia de seguridad. Lo que se dijo aquí entre { $since } y { $until } puede faltar en la sala. En mis libros no se ha deshecho nada: { $history } te muestra lo tuyo. A quien repita lo mismo sobre dinero le pregunto antes.
rewound-again = La sala lo ha olvidado, pero eso ya lo hice: { $entry }. ¿Lo hago otra vez? { $buttons }

## Tips

tip-given = { $giver } da { $amount } a { $receiver }{ $memo }.{ $undo }
tip-given-each = { $giver } da { $amount } por persona a { $receivers }{ $memo }.{ $undo }
tip-shared = { $giver } reparte { $amount }{ $memo }: { $parts }.{ $undo }
over-limit = { $possible ->
    [0] Ahora mismo no te queda nada que dar. Lo que te den, lo puedes pasar.
   *[other] Eso es más de lo que puedes dar ahora mismo: hasta { $most }.
 }
over-limit-newcomers = { $possible ->
    [0] La gente nueva comparte aquí un pequeño crédito, y de momento está agotado. Lo que te den, lo puedes pasar.
   *[other] La gente nueva comparte aquí un pequeño crédito. Ahora mismo puedes dar hasta { $most }.
 }
over-ceiling = Eso es más de lo que { $who } puede recibir aquí. Prueba con una cantidad menor.
over-ceiling-wait = Hoy le has ofrecido a { $who } varias veces más de lo que cabe aquí. Podrás darle algo de nuevo: { $until }.
frozen = La moderación ha puesto en pausa tus propinas y peticiones hasta { $until }. Si crees que no es justo: { $appeal }  o bien: { $typed }
too-large = No sé contar hasta tanto. Prueba con una cantidad menor, por favor.
time-today = hoy a las { $clock }
time-tomorrow = mañana a las { $clock }
time-day = el { $day } a las { $clock }
span-days = { $count ->
    [1] un día
    [2] dos días
    [3] tres días
   *[other] { $count } días
 }
span-hours = { $count ->
    [1] una hora
    [2] dos horas
   *[other] { $count } horas
 }
span-minutes = { $count ->
    [1] un minuto
    [2] dos minutos
   *[other] { $count } minutos
 }
span-seconds = { $count ->
    [1] un segundo
    [2] dos segundos
   *[other] { $count } segundos
 }

## Taking back and returning

undo-already = Eso ya se ha devuelto.
not-theirs-now = De momento eso no puede volver de { $who }.
asks-you = { $who }, { $asker } te pide algo. { $show }
show-button = Ver

## Asking somebody

asked-them = Ya he preguntado.
request-declined = { $payer } ha dicho que no a tu petición de { $amount }.
request-lapsed = { $payer } no ha respondido a tu petición de { $amount }, así que ha caducado.
return-declined = { $payer } ha dicho que no a devolver { $amount }.
return-lapsed = { $payer } no ha dicho si devuelve { $amount }, así que la pregunta ha caducado.
adjust-declined = { $payer } ha dicho que no a poner { $amount } en la caja.
adjust-lapsed = { $payer } no ha dicho si pone { $amount } en la caja, así que la pregunta ha caducado.
same-declined = { $payer } ha dicho que no es la misma persona que { $other }.
same-lapsed = { $payer } no ha dicho si es la misma persona que { $other }, así que la pregunta ha caducado.
link-declined = { $payer } ha dicho que no a ser un solo miembro contigo.
link-lapsed = { $payer } no ha dicho que sí a ser un solo miembro contigo, así que la pregunta ha caducado.
asked-declined = { $payer } ha dicho que no a lo que pediste.
edit-stands = Me guío por la primera versión de ese mensaje; editarlo no cambia nada. Lo que quieras cambiar, dilo en uno nuevo.
edit-anew = Editar no hace nada aquí. Dilo en un mensaje nuevo.
deleted-stands = Ese mensaje ya no está; lo que hizo, queda hecho.
unread = { $who }, no he podido leer lo que has escrito: no me ha llegado la clave. Si era para mí, dilo otra vez, por favor.
private-undeliverable = { $who }, tengo algo que es solo para ti. Abre un chat directo conmigo y di: me
room-undeliverable = No pude decir esto en la sala, así que lo lees aquí:

## In private

no-community = Todavía no te conozco de ninguna sala. Primero dime algo en una sala en la que estemos los dos.
which-community = Coincidimos en más de una sala: { $names }. Di primero en cuál, así: { $example }
in-community = { $name }:

## Rain

rain-off = La lluvia está apagada aquí. La moderación puede encenderla: { $set }

## Currency, moderation, settings

over-cap = Eso es más de lo que permite el tope de emisión: aún se puede emitir { $left }.
over-treasury = En la caja hay menos que eso: { $most }.
locale-unknown = No conozco «{ $given }». Necesito un idioma, o un idioma y un país: es, es-MX, pt-BR
prefixes-count = Puede haber de uno a { $most } prefijos, separados por espacios: ! /
prefix-unreadable = «{ $prefix }» no puede ser un prefijo. Un prefijo son uno o dos signos, como ! o ?, pero no # ni @.

## Roles and moderation

for-treasurers = Eso solo puede hacerlo quien lleva la caja. Ese rol lo da la moderación de { $home }.
for-home-moderator-or-treasurers = Eso solo puede hacerlo la moderación de { $home } o quien lleva la caja.
for-stewards = Eso solo puede hacerlo quien está en el equipo de apoyo. Ese rol lo da la moderación de { $home }.
for-holders = Eso solo puede hacerlo quien lleva la caja, o a quien se eligió para guardar dinero de fuera.
appeal-button = Reclamar
paused = La moderación ha parado aquí todo lo que es dar y deshacer hasta { $until }. Las votaciones y las fechas siguen.
import-told = Quien me gestiona ha traído de antes { $count ->
    [one] un saldo
   *[other] { $count } saldos
 }, en un solo apunte.  { $reference }

## Discord

discord-done = Hecho.
discord-nothing-done = Eso se quedó en nada. Vuelve a darlo, por favor.
discord-known = Eso ya lo tenía; cuenta una sola vez.
discord-outdated = Eso ha cambiado desde que lo abriste. Vuelve a dar el comando, por favor.
discord-unsaid = Lo que salió de eso no se puede mostrar aquí. Tu historial dice lo que cuenta.
discord-bot = { $name } es un bot. Aquí solo las personas tienen un saldo.
discord-by-name = por su nombre: alguien que está en la comunidad y no en Discord
discord-room-by-name = por su nombre: una sala de la comunidad que no está en Discord
discord-one-more = otra persona: { $hint }
discord-form-lacks = Aún falta: { $what }.
discord-form-again = Completar
discord-outside = o quien no está aquí, como una imprenta, con dinero de fuera
discord-fund = o el fondo al que pasa
press-not-yours = Esa pregunta era para otra persona, o ya no está abierta.
never-seen = Nadie con el nombre { $name } ha estado en una sala donde estoy yo. Mira el nombre otra vez o menciona a esa persona.
never-seen-sure = Nadie con el nombre { $name } ha estado en una sala donde estoy yo. ¿Está bien escrito? { $buttons }
chat-in-clear = Este chat no está cifrado, así que quien lleva sus servidores puede leerlo. Activa el cifrado en sus ajustes o empieza un chat cifrado conmigo, y sigo allí.

## Rooms and members

code-wrong = Ese código no sirve: puede estar mal escrito, usado o tener más de diez minutos. Pide uno nuevo donde lo conseguiste.
code-too-many-tries = Han sido varios códigos equivocados. Miraré otro tuyo { $until }.
code-too-many-made = Han sido muchos códigos en una hora. El último todavía sirve; más tarde puede haber otro.
room-unknown = En esta comunidad no hay ninguna sala llamada «{ $given }»: { $rooms }
room-not-talked-in = En ese canal nadie me ha hablado todavía, así que no guardo nada de él. Conozco: { $rooms }
room-several = Hay más de una sala llamada «{ $given }». Di cuál: { $rooms }
zone-not-set = aún sin poner
zone-unknown = No conozco la zona horaria «{ $given }». Es una región y una ciudad: Europe/Madrid, America/Lima, Asia/Tokyo
hours-unreadable = No puedo leer «{ $given }» como horas. Escríbelas como 22-8, u off.
announce-default = la sala principal
announce-not-here = Aquí hablo solo contigo. Dilo en la sala, o nombra la sala.
tips-off = Las propinas están apagadas aquí. La moderación puede encenderlas: { $set }
requests-off = Las peticiones están apagadas aquí. La moderación puede encenderlas: { $set }
list-or = { " " }o{ " " }
platform-matrix = Matrix
platform-discord = Discord
platform-console = el terminal
undecided-question = ¿Es el mismo grupo que { $name }? { $buttons }
undecided-same = La misma caja
undecided-same-as = La misma que { $name }
undecided-own = Caja propia
undecided-wait = Aquí todavía no llevo libros: primero la moderación me dice si es el mismo grupo que { $name }. { $same }, o { $own }
undecided-not-you = Eso lo responde quien modera esta sala y { $name }.
undecided-closed-same = El mismo grupo que { $name }: sí.
undecided-closed-own = Esta sala tiene su propia caja.
room-joined = Desde ahora esto también es { $name }: la misma caja, los mismos miembros.
room-joined-home = { $room } es desde ahora una de nuestras salas: la misma caja, los mismos miembros.
too-fast = Eso ha sido mucho de golpe. Dentro de un minuto te vuelvo a responder.
requests-too-many = Son más personas de las que puedes preguntar a la vez: hasta { $most }.
requests-open = Ya tienes { $count ->
    [one] una petición abierta
   *[other] { $count } peticiones abiertas
 }{ $newcomer ->
    [0] { "" }
   *[other] , y mientras acabas de llegar no puede haber más
 }. Espera una respuesta, o retira una: request cancel
requests-open-to = Ya le has pedido algo a { $to } { $most } veces. Espera una respuesta.
requests-open-theirs = { $to } tiene ahora muchas preguntas abiertas. Prueba más tarde.
privacy-balance-off = Tu saldo solo lo ves tú. Solo quien lleva la caja puede mirarlo, y queda en mod audit.
privacy-pings-off = Ya no te menciono; lo tuyo lo ves cuando mires.
privacy-tips-off = Nadie puede pedirte nada ni darte nada que no se te deba.
forgotten-called = Alguien a quien te refieres ya no está en mis libros. Volverá a estarlo cuando me diga algo.
which-of-several = { $count ->
    [2] Dos personas se llaman así.
   *[other] { $count } personas se llaman así.
 } ¿Cuál? { $buttons }
called-on = { $name } en { $platform }
called-from-the-start = { $name }, aquí desde el principio
called-since-today = { $name }, aquí desde hoy
called-since = { $name }, aquí desde el { $day }
called-number = { $name }, número { $number }

## Gráficos, en palabras

chart-beside = Lo que muestra está al lado en palabras.
chart-bar = { $label }: { $figure }
chart-round = Ronda { $round }: { $figures }.
chart-nobody-has = nadie { $figure }
chart-in = Dentro: { $options }.
chart-out = Fuera: { $options }.
chart-moved = { $options } pasa { $moves }.
chart-move = { $figure } a { $option }
chart-move-nobody = { $figure } a nadie
chart-pairs = Cuántos pusieron una antes que la otra:
chart-row-and-column = Cada cifra: cuántas personas pusieron la fila antes que la columna.
chart-before = { $option } antes que: { $figures }
chart-order = En orden: { $order }
chart-board = { $count ->
    [one] { $count } ronda.
   *[other] { $count } rondas.
 }
chart-paid = pagó { $rounds }
chart-late = pagó tarde { $rounds }
chart-missing = sin pagar { $rounds }
chart-due = por venir { $rounds }
chart-receives = recibe { $rounds }
chart-not-asked = en ninguna ronda
chart-span = { $label }: entraron { $income }, salieron { $spending }
chart-income = entra
chart-spending = sale
chart-nobody = nadie
chart-is-paid = pagado
chart-is-late = pagado tarde
chart-is-missing = sin pagar
chart-is-due = por venir
chart-is-receives = recibe
wish-for-moderators = Eso lo hace la moderación de { $home } con { $command }
