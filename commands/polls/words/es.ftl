# The words of polls.

ask-poll = ¿Qué quieres preguntar? Dilo con las opciones entre comillas, o di cancelar.
poll-no-question = ¿Qué quieres preguntar? Di primero la pregunta, luego las opciones.
poll-question-long = Esa pregunta es demasiado larga: hasta { $most } letras.
poll-how-many = Una encuesta tiene de 2 a { $most } opciones, o ninguna para sí y no.
poll-option-long = “{ $option }…” es demasiado largo para una opción: hasta { $most } letras.
poll-options-alike = “{ $option }” está dos veces, o se parece a otra. Que cada opción sea distinta.
poll-yesno-options = Un sí o no no tiene opciones: quítalas, o quita el método.
poll-needs-options = { $method } necesita opciones: dilas entre comillas, tras la pregunta.
poll-not-with-method = { $setting } no dice nada para { $method }. Quítalo.
poll-number = { $setting } es aquí un número entero de 1 a { $most }.
poll-quorum-unreadable = No puedo leer “{ $given }” como cuántos deben votar. Escribe quorum=5, o quorum=20% con who=members.
poll-share-needs-roll = Una parte de todos necesita saber quiénes son todos. Di también who=members.
poll-pass-unreadable = No puedo leer “{ $given }” como lo que necesita un sí. Escribe pass=2/3 o pass=">1/2 of cast".
poll-pass-range = Un sí necesita de la mitad a todos.
poll-closes-unreadable = No puedo leer “{ $given }” como duración. De 5 minutos a 60 días, como closes=2d.
poll-in-private = Pregunta eso en la sala donde se ha de votar.
poll-too-many = Ya hay { $most } votaciones abiertas. Deja que una termine antes.
poll-about-people = Una votación sobre personas es secreta. Deja fuera secret=no.
poll-nobody-established = Aquí aún no hay nadie establecido, así que nadie podría votar. Quita who=members.
poll-preview = ¿Abrir esta votación? { $question }
poll-open-for = Está abierta { $span }.
poll-open-button = Abrirla
poll-cancel-election = Una elección termina a su hora, y nadie la anula.
poll-close-own = Solo quien preguntó puede terminarla antes. La moderación puede cancelarla.
poll-close-at-time = Termina a su hora, como se dijo al abrirla: { $until }.
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
voters-line = { $who }: { $choice }
voters-left = Aún no: { $who }
command-poll-new = Haz una pregunta que todos aquí puedan votar.
    .details = Con solo una pregunta es sí, no o abstención. Está abierta tres días si no dices closes=1d.
    .question = lo que preguntas; las opciones entre comillas
    .options = las opciones, con | entre ellas
    .closes = cuánto está abierta, como 3d
    .method = cómo se cuenta
    .picks = cuántas se pueden elegir
    .who = quién puede votar
    .quorum = cuántos deben votar, como 5 o 20%
    .passes = lo que necesita un sí, como 2/3
    .seats = cuántos puestos llena stv
    .abstain = si una abstención cuenta como voto
    .secret = si nadie sabe quién votó qué
    .hide = si las cifras se ocultan hasta el cierre
command-poll-show = Mira cómo va una votación, o cómo terminó.
    .number = el número; si no, la única abierta
command-poll-list = Mira qué votaciones están abiertas y las últimas que terminaron.
command-poll-close = Termina antes de tiempo una encuesta que hiciste.
    .number = el número de la votación
command-poll-cancel = Cancela una votación, sin resultado.
    .number = el número de la votación
    .reason = por qué
command-poll-voters = Mira quién votó qué, y quién no.
    .details = De una secreta ves quién podía votar, y si un comprobante está entre lo contado.
    .number = el número de la votación
    .page = qué página
    .receipt = el comprobante de un voto secreto
