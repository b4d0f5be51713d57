# The words of polls.

ask-poll = ¿Qué quieres preguntar? Responde a este mensaje con la pregunta y las opciones entre comillas, o di: cancelar.
poll-no-question = ¿Qué quieres preguntar? Di primero la pregunta, luego las opciones.
poll-question-long = Esa pregunta es demasiado larga: hasta { $most } caracteres.
poll-how-many = Una votación tiene de 2 a { $most } opciones, o ninguna para sí y no.
poll-option-long = «{ $option }…» es demasiado largo para una opción: hasta { $most } caracteres.
poll-options-alike = «{ $option }» está dos veces, o se parece a otra. Que cada opción sea distinta.
poll-yesno-options = Un sí o no no tiene opciones: quítalas, o quita el método.
poll-needs-options = { $method } necesita opciones: dilas entre comillas, tras la pregunta.
poll-not-with-method = { $setting } no cambia nada con { $method }. Quítalo, o añade { $fits }.
poll-number = { $most ->
    [1] { $setting } aquí solo puede ser 1.
   *[other] { $setting } es aquí un número entero de 1 a { $most }.
 }
poll-quorum-unreadable = No puedo leer «{ $given }» como cuántos deben votar. Escribe who=members quorum=5, o quorum=20%.
poll-share-needs-roll = Para una parte de todos hay que saber quiénes son todos. Di también who=members. { $buttons }
poll-quorum-needs-roll = Para decir cuántos deben votar hay que saber quiénes pueden. Di también who=members. { $buttons }
poll-members-button = Preguntar a todos los miembros
poll-pass-unreadable = No puedo leer «{ $given }» como lo que necesita un sí. Escribe pass=2/3 o pass=">1/2 of cast".
poll-pass-range = pass= dice qué parte tiene que decir sí: al menos la mitad, como mucho todos, por ejemplo pass=1/2, pass=2/3 o pass=100%.
poll-closes-unreadable = No puedo leer «{ $given }» como duración. Puede ser de 5 minutos a 60 días, como closes=2d, o hasta cuándo, como closes="vie 18:00".
poll-in-private = Pregunta eso en la sala donde se va a votar.
poll-too-many = Ya hay { $most } votaciones abiertas. Deja que una termine antes.
poll-about-people = Una votación sobre personas es secreta. Quita secret=no.
poll-nobody-established = Aquí aún nadie es de la casa, así que nadie podría votar. Quita who=members.
ask-option = ¿Cuál es la opción? Responde con ella, o di cancelar.
poll-date-unreadable = No puedo leer «{ $given }» como un momento por venir. Escríbelo como "vie 18:00", "3 marzo 18:30" o "2026-03-03 18:30".
poll-no-option = Di también la opción.
poll-empty-option = Una de las opciones está vacía. Di cuál es o quítala.
poll-adds-none = Las opciones de { $number } quedan como se preguntaron.
poll-added-late = En { $number } se podían añadir opciones hasta { $until }.
poll-full = Ya hay { $most } opciones y no caben más.
poll-added = { $who } añadió a { $number }: { $option }
poll-role-of-server = No puedo ver quién tiene el rol «{ $role }» del servidor: para eso Discord tendría que dejarme ver la lista de miembros. Sé quién tiene los míos: { $roles }
poll-role-unknown = No conozco ningún rol «{ $role }». Sé quién tiene estos: { $roles }
poll-role-nobody = Nadie que sea de la casa tiene el rol { $role }, así que nadie podría votar.
poll-preview = ¿Abrir esta votación? { $question }
poll-open-for = Estará abierta { $span }.
poll-open-button = Abrirla
poll-dates-or-choice = Son fechas. ¿Quieres saber quién puede cuándo, o que se elija una de ellas? { $buttons }
poll-when-button = Quién puede cuándo
poll-one-of-them-button = Elegir una
poll-fixed = Una votación queda como se preguntó hasta que termina. La moderación puede cancelarla y tú preguntar de nuevo: { $cancel }
poll-two-readings = Eso se puede leer de dos maneras. ¿Cuál? { $buttons }
poll-yesno-button = Sí o no
poll-or-command = Eso parece un comando. ¿Cuál de los dos? { $buttons }
poll-ask-button = Preguntar «{ $question }»
poll-setting-near = No conozco «{ $given }» ahí. ¿Quieres decir { $meant }? Si es parte de la pregunta, pon la pregunta entre comillas.
poll-left-over = No consigo leer «{ $given }» ahí. { $more } dice qué más se puede decir. Cada opción va entre comillas, como { $example }
poll-secret-button = Votación secreta
poll-secret-or-not = ¿Tiene que ser una votación secreta? { $buttons }
poll-open-to-see = Abierta, como está

poll-cancel-election = Una elección termina a su hora, y nadie la cancela.
poll-close-own = Solo { $who }, que preguntó, puede terminarla antes. La moderación puede cancelarla: { $cancel }
poll-close-at-time = Termina a su hora, como se dijo al abrirla: { $until }.
poll-only-steward = Aquí abren votaciones el equipo de apoyo y la moderación.
poll-only-moderator = Aquí abre votaciones la moderación.
poll-remind-own = Puede recordarla quien preguntó, o la moderación de esta sala.
poll-reminded = Ya se dijo en las últimas 24 horas. Puedes decirlo otra vez { $again }.
poll-remind-done = Dicho otra vez donde se preguntó { $number }.
decisions-none = Aún no se ha decidido nada. Pregunta algo: { $new }
decisions-none-with = Nada de lo decidido contiene «{ $word }». Busco palabras de la pregunta y de sus opciones, y fechas: junio, junio de 2026, 2026-01..2026-03.
decided-passed = { $number } aprobada, { $at }: { $question }
decided-failed = { $number } no aprobada, { $at }: { $question }
decided-blocked = { $number } vetada, { $at }: { $question }
decided-yes = { $number }, { $at }: { $question } Sí.
decided-no = { $number }, { $at }: { $question } No.
decided-equal = { $number }, { $at }: { $question } Empate.
decided-grants = { $number }, { $at }: { $question } { $results }
decided-won = { $number }, { $at }: { $question } { $won }.
command-poll-remind = Di otra vez en la sala que una votación está abierta y cuántos faltan.
    .details = Puede quien preguntó, o la moderación de la sala, una vez al día. No se nombra a nadie.
    .number = el número de la votación; si se omite, la única abierta
command-decisions = Mira qué se decidió, cuándo y cómo, lo más reciente primero.
    .word = una palabra de la pregunta o de sus opciones, o cuándo: junio, 2026-01..2026-03
    .page = qué página
poll-export = { $number }: { $question } { $count ->
    [one] 1 voto.
   *[other] { $count } votos.
 }
poll-export-file = Los votos, como tabla
command-poll-export = Recibe los votos en un archivo para hojas de cálculo.
    .details = Una línea por voto: quién, qué dijo, su razón y cuántas voces lleva.
    .number = el número de la votación; si falta, la única abierta, o si no la más reciente
    .page = qué parte de una votación grande
poll-listed-standing = { $number }: elección ({ $role }). Puedes presentarte hasta { $at }; después empieza la votación.
poll-listed-open = { $number }: { $question } { $count ->
    [one] 1 voto; termina { $at }.
   *[other] { $count } votos; termina { $at }.
 }
poll-listed-closed = { $number }: { $question } Terminada { $at }.
poll-listed-cancelled = { $number }: { $question } Cancelada { $at }.
poll-cancelled = { $who } canceló { $number }: { $question } ({ $reason })
voters-head = { $number }: { $question } { $count ->
    [one] 1 voto.
   *[other] { $count } votos.
 }
voters-hidden = Quién votó qué en { $number } se muestra al cierre: { $at }.
voters-called-off = { $number } se anuló antes de su cierre, así que quién votó qué queda oculto.
voters-line = { $who }: { $choice }
voters-left = Aún no: { $who }
poll-cancel-own = Esta votación trata de ti, así que solo otra persona de la moderación puede cancelarla. Cierra { $until }.
poll-cancel-purse = { $number } trata de la caja, así que nadie la cancela. Cierra { $until }.
command-poll-new = Haz una pregunta que todo el mundo aquí pueda votar.
    .details = Con solo una pregunta, es sí, no o abstención. Está abierta tres días si no dices closes=1d.
    .question = lo que preguntas; las opciones entre comillas
    .options = las opciones, una por línea o con | entre ellas
    .closes = cuánto está abierta, como 3d
    .method = cómo se cuenta
    .picks = cuántas se pueden elegir, como 2 o 1-3
    .who = quién puede votar: room, members, role:treasurer
    .quorum = cuántos deben votar, como 5 o 20%
    .passes = lo que necesita un sí, como 2/3
    .seats = cuántas ganan cuando hay varios puestos
    .abstain = si una abstención cuenta como voto
    .change = si se puede cambiar el voto
    .add = si quienes votan añaden opciones
    .reasons = si se piden razones
    .tie = qué pasa si hay empate
    .consent = si un veto la detiene
    .secret = si nadie sabe quién votó qué
    .hide = si las cifras se ocultan hasta el cierre
command-poll-add = Añade una opción a una votación que las admite.
    .details = Quien puede votar puede añadir, en la primera mitad del tiempo, hasta veinte opciones en total.
    .number = el número de la votación
    .option = la opción
command-poll-show = Mira cómo va una votación, o cómo terminó.
    .number = el número; si se omite, la única abierta
command-poll-list = Mira qué votaciones están abiertas y las últimas que terminaron.
command-poll-close = Termina antes de tiempo una votación que abriste.
    .number = el número de la votación
command-poll-cancel = Cancela una votación, sin resultado.
    .number = el número de la votación
    .reason = por qué
command-poll-voters = Mira quién votó qué, y quién no.
    .details = De una secreta ves quién podía votar, y si un comprobante está entre lo contado.
    .number = el número de la votación; si falta, la única abierta, o si no la más reciente
    .page = qué página
    .receipt = el comprobante de un voto secreto

## In help

topic-votes = Votaciones
poll-add-person = Una opción sobre una persona hace secreta la votación, así que no se puede añadir aquí. Pregúntalo en una votación aparte.
poll-export-hidden = Los votos están ocultos hasta que cierre: { $until }.
setting-polls = Quién puede abrir votaciones; si no, cualquiera, y en una comunidad grande apoyo y moderación.
setting-poll-pictures = Si el resultado de una votación viene ya con su imagen.
setting-native-polls = Si muestro las votaciones sencillas como encuestas de tu aplicación, donde las tiene.

poll-method-yesno = sí, no o abstención. Es la de siempre cuando no hay opciones.
poll-method-choice = cada quien elige una, o con picks=2 hasta dos; gana la que más votos tiene. Es la de siempre cuando hay opciones.
poll-method-approval = cada quien elige las que quiera; gana la que más votos tiene.
poll-method-dates = para cada fecha sí, si hace falta o no; gana la que tiene menos no, luego la que tiene más sí. Un no solo dice que ninguna va bien.
poll-method-ranked = cada quien las pone en orden; sale la que menos votos tiene y sus votos pasan a la siguiente, hasta que una tiene más de la mitad.
poll-method-schulze = cada quien las pone en orden, también varias en un mismo lugar; cada una se compara con cada otra, y gana la más fuerte.
poll-method-stv = cada quien las pone en orden y ganan varias, tantas como diga seats=3; los votos que sobran pasan en parte a la siguiente.
poll-method-unknown = No conozco el método «{ $given }». Hay { $choices }. { $help } dice qué significan.
poll-closes-after-date = Cuando se cierre esta votación ya habría pasado { $date }. Di un closes=… más corto, o déjalo fuera: entonces se cierra antes de la primera fecha.
poll-date-too-soon = Nadie podría votar a tiempo sobre { $date }: la primera fecha tiene que ser dentro de al menos diez minutos.
poll-picks-turned = En picks={ $given } va primero el número mayor. Escribe el mínimo y luego el máximo: picks={ $meant }
poll-quorum-beyond = { $count ->
    [one] Solo puede votar 1 persona, así que nunca serán { $needed }. Pide 1, o quita quorum={ $needed }.
   *[other] Solo pueden votar { $count }, así que nunca serán { $needed }. Pide { $count } como mucho, o una parte, como quorum=50%.
 }
poll-export-erased = { $number } se canceló y sus votos están borrados: no se contaron.
poll-only-yesno = { $setting } solo vale para sí o no, que no lleva opciones. Quítalo, o quita las opciones.
poll-date-without-time = A «{ $given }» le falta la hora. Escribe cada fecha con su hora, como "{ $meant }".
poll-only-options = { $setting } solo vale con opciones: dilas entre comillas, después de la pregunta, o quítalo.
ask-block = ¿Por qué no puede ser? Responde con tu razón, o di cancelar.
poll-blocks-none = En { $number } no hay veto: deciden el sí y el no. Vota así: { $example }
command-poll-block = Pon un veto, con tu razón, donde se pide el consentimiento de todos.
    .details = Es tu voto, y lo puedes cambiar como cualquier otro. La razón se muestra con el resultado.
    .number = el número de la votación
    .reason = por qué no puede ser
poll-cancel-not-yours = Solo la moderación de esta sala puede cancelar una votación. Quien la preguntó puede terminarla antes: { $instead }
poll-about-options = Lo que se puede elegir: de 2 a 20 opciones, entre comillas tras la pregunta, una por línea, o con | en medio. Sin ninguna es sí, no o abstención.
poll-about-closes = Cuánto tiempo está abierta, de 5 minutos a 60 días, como 30m, 2h, 3d. Si no dices nada, tres días. closes="vie 18:00" dice hasta cuándo, con la hora de la sala.
poll-about-method = Cómo se cuenta. Si no dices nada, cada cual elige una; donde no hay opciones, es sí o no.
poll-about-picks = Cuántas opciones puede elegir cada cual: 2 es hasta dos, 2-3 es dos o tres. Si no dices nada, una.
poll-about-who = Quién puede votar. room: toda la sala, y así es si no dices nada. members: los miembros establecidos, contados al abrir. role:treasurer: quien tiene ese rol.
poll-about-quorum = Cuántas personas tienen que votar para que cuente: 5 son cinco personas, 20% una parte de quienes pueden. Añade who=members. Quien deja que otra persona vote por ella no cuenta para eso.
poll-about-pass = Lo que necesita un sí: 2/3 de quienes dicen sí o no, ">1/2 of cast" de quienes votan, "60% of all" de quienes pueden. Si no dices nada, más síes que noes.
poll-about-passes = Lo que necesita un sí. Se escribe pass=2/3: de quienes dicen sí o no.
poll-about-seats = Cuántas opciones ganan, donde hay varios puestos. Va con method=stv.
poll-about-abstain = Si quien se abstiene cuenta como votante. apart: no, ni para el mínimo ni para una parte de quienes votan.
poll-about-change = Si se puede cambiar el voto hasta el cierre. Si no dices nada, sí; con no, lo dicho queda.
poll-about-add = Si quienes votan pueden añadir opciones en la primera mitad del tiempo, hasta 20 en total.
poll-about-reasons = Si el voto lleva una razón. asked: la votación la pide; needed: ningún voto sin razón; off: no se aceptan.
poll-about-tie = Qué pasa si hay empate. named: se nombran las iguales y nada más; older: gana la propuesta antes; draw: por sorteo; as it was: todo queda como estaba; reopen: sigue una vez más.
poll-about-consent = Con yes, un solo veto detiene la propuesta. Quien lo pone dice por qué.
poll-about-secret = Con yes, se vota a solas conmigo, y nadie sabe quién votó qué. Los números llegan al cierre.
poll-about-hide = Con yes, nadie ve cómo va hasta el cierre; entonces se ve quién votó qué.

poll-export-few = Dieron puntos menos de { $least }, así que no se muestran los votos: se vería de quién es cada uno.
poll-secret-add = Quita add=yes: las opciones de una votación secreta quedan fijadas al abrirla.
poll-secret-change = Quita change=no: un voto secreto siempre se puede cambiar hasta el cierre, para que quien votó bajo miradas o presión pueda volver a votar a solas.
poll-secret-consent = Quita consent=yes: un veto lleva nombre y razón, y nadie debe saber quién votó qué.
poll-secret-reasons = Quita reasons=needed: una razón puede delatar quién votó, así que en una votación secreta nadie tiene que darla. Di reasons=asked para pedirla.
poll-secret-reopen = Quita tie=reopen: los votos secretos se abren una vez, al cierre, y después ya no se puede seguir. Di tie=draw para un sorteo que se puede comprobar.
poll-secret-dates = Una votación de fechas no es secreta ni oculta: sirve para ver juntos quién puede cuándo. Quita secret=yes y hide=yes.
poll-needs-choices = ¿Qué se puede elegir? Di las opciones entre comillas, como { $example } ¿O es sí o no? { $buttons }
poll-condition = ¿«{ $given }» ha de valer para la votación? Entonces lo quito de la pregunta. Aún no hay nada abierto. { $buttons }

page-votes-none = retira tu voto
page-votes-secret = pregunta sin que nadie sepa quién votó qué
page-votes-dates = encuentra la fecha que les va mejor a más personas
page-votes-several = deja que cada cual elija varias
poll-about-dates = De cada fecha se dice sí, si hace falta o no. Di las fechas como opciones, cada una con su hora, y method=dates.

# El botón de lo que alguien pidió con otras palabras.

wish-poll = Someterlo a votación
wish-decisions = Muestra qué se decidió
