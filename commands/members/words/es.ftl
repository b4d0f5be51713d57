# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## Rooms and members

link-code = Dime esto en { $platform } antes de 10 minutos: { $code }
link-code-anywhere = Dime esto desde tu otra cuenta antes de 10 minutos: { $code }
link-question = ¿Eres también { $other } en { $platform }? Cuando digas que sí en los dos lados, tendrás un solo saldo y un solo historial. { $yes } { $no }
link-waits = Anotado. En cuanto { $who } diga que sí en el otro lado, serán un solo miembro.
link-done = Ahora eres un solo miembro en { $one } y { $other }. Tu saldo es de { $balance }.
link-done-anywhere = Ahora tus cuentas son un solo miembro. Tu saldo es de { $balance }.
link-oneself = Ese código es de esta misma cuenta, o de otra que ya es tuya. Dilo desde la otra.
link-already = Esas dos ya son un solo miembro.
link-other-community = Ese código no es para { $home }. Dilo en una sala de la comunidad de la que viene.
link-not-agreed = { $who } no ha aceptado, así que no se ha hecho nada.
same-question = { $asker } pregunta si tú y { $other } sois la misma persona. Si es así, tendrás un solo saldo y un solo historial. { $yes } { $no }
same-oneself = Eres tú. Para unir tus propias cuentas, di { $link }.
unlink-nothing = Solo te conozco por esta cuenta.
unlink-which = ¿Cuál debe ir por su lado? { $buttons }
unlink-ask = ¿Dejo que { $name } en { $platform } vaya por su lado? Tu saldo, tu crédito y tu historial se quedan en esta cuenta; la otra empieza de nuevo, como recién llegada. { $yes } { $no }
unlink-done = { $name } en { $platform } va ahora por su lado. Todo lo demás se ha quedado contigo.
privacy-balance-on = Tu saldo solo lo ven otros donde la comunidad lo permite. Quien lleva la caja puede mirarlo, y queda en mod audit.
privacy-pings-on = Te llamo por tu nombre cuando algo te afecta.
privacy-tips-on = Los demás pueden darte algo y pedirte algo.
privacy-top-on = Estás en la lista de a quién dio las gracias más gente.
privacy-top-off = No estás en la lista de a quién dio las gracias más gente.
privacy-line = { $stands } Cambiarlo: { $other }
privacy-blocking = No aceptas nada de { $who }, ni puede pedirte nada.
privacy-payto = Quienes tienen que pagarte en un círculo leen a solas cómo: { $payto }.
privacy-blocked = Desde ahora no aceptas nada de { $who }, ni puede pedirte nada. No se lo digo.
privacy-unblocked = { $who } puede volver a darte algo y a pedirte.
privacy-same = { $blocked ->
    [1] Ya bloqueas a { $who }.
   *[other] No bloqueas a { $who }.
 }
privacy-oneself = Eres tú.
privacy-whom = ¿A quién te refieres? Dilo como { $example }
privacy-reminders-on = Te recuerdo en privado una votación a la que le faltan votos, si no has votado.
privacy-reminders-off = No te recuerdo las votaciones.
privacy-on-or-off = ¿On u off? Dilo como { $example }
privacy-host = Me gestiona { $host }{ $contact }. Quien me gestiona puede leer lo que guardo.
privacy-host-unknown = Quien me gestiona no me ha dicho su nombre. Puede leer lo que guardo.
privacy-kept =
    Guardo tu nombre y tu cuenta, en qué salas nuestras estás y cuándo hablaste allí por última vez, lo que has dado y recibido con sus palabras, cómo has votado, lo que has solicitado, en qué círculos estás, y lo que has ajustado aquí. De tus mensajes guardo los que son para mí hasta atenderlos, y mis respuestas durante una semana. La moderación y quien lleva la caja pueden llevarse los libros en un archivo, y queda en mod audit.
    Todo en una lista: { $export }. Para que se borre: { $forget }.
language-set = Desde ahora, lo que te digo a solas te lo digo en español. Para volver al idioma de la sala: { $back }
language-back = Desde ahora te hablo en el idioma de la sala, o en el de tu aplicación si lo conozco.
language-unknown = Hablo: { $languages }
language-same = Ya te hablo así.
zone-set = Desde ahora, lo que te digo a solas va con la hora de { $city }: allí son las { $clock }. Lo que lee una sala y lo que tú escribes sigue con la hora de la sala. Para volver a ella: { $back }
zone-back = Desde ahora lees las horas con el reloj de la sala: allí son las { $clock }.
zone-own = Lees las horas con el reloj de { $city }, donde son las { $clock }. Para volver al de la sala: { $back }
zone-room = Lees las horas con el reloj de la sala ({ $city }), donde son las { $clock }. Para tener el tuyo: { $other }
zone-same = Ya lees las horas así.
export-head = Esto es todo lo que guardo de ti en { $home }.
export-what = Qué
export-value = Valor
export-file = { $parts ->
    [1] Tus movimientos en un archivo
   *[other] Tus movimientos en un archivo, parte { $part } de { $parts }
 }
export-too-large = Eso es más de lo que cabe en un mensaje. Como tabla llega por partes: { $csv }
forget-ask = ¿Te olvido en { $home }? Tu nombre, tus cuentas y las palabras de lo que has dado y recibido se borran para siempre. Lo apuntado se queda con un número que no es de nadie. { $yes } { $no }
forget-gives = Para { $to }: { $amount }.
forget-donates = Para la caja: { $amount }.
forget-done = Te he olvidado en { $home }.
forget-handed = { $who }, alguien que se ha ido te ha dado algo. { $show }

## Commands

command-me-link = Haz de tus cuentas en dos plataformas un solo miembro.
    .details = Te doy un código; dímelo desde tu otra cuenta antes de diez minutos y di que sí en los dos lados. Desde entonces tienes un solo saldo y un solo historial. Los créditos no se suman.
    .code = el código de tu otra cuenta; si no dices nada, recibes uno
command-me-unlink = Deja que otra cuenta tuya vuelva a ir por su lado.
    .details = Tu saldo, tu crédito y tu historial se quedan en la cuenta desde la que lo dices; la otra empieza de nuevo, como recién llegada.
    .account = cuál de tus otras cuentas, si tienes varias
command-me-privacy = Mira y decide qué ven los demás de ti, y lee lo que guardo.
    .details = balance off: solo puede mirar quien lleva la caja, y queda anotado; nadie más, tampoco donde la comunidad lo permite. pings off: no te llamo. tips off: nadie te da nada, te lo pide ni reparte lluvia contigo. block: lo mismo con un solo miembro, que no se entera.
    .what = balance, pings, tips, reminders, top; block o unblock con alguien
    .value = on u off
    .who = a quién bloqueas o dejas de bloquear
command-me-language = Elige el idioma en que te hablo a solas.
    .to = cuál; si no dices nada, el de la sala
command-me-timezone = Elige con qué hora te digo a solas cuándo es algo.
    .details = Lo que lee una sala y lo que alguien escribe va con la hora de la sala.
    .to = región y ciudad, o none para la hora de la sala
command-me-export = Lee todo lo que guardo de ti aquí y llévate tus movimientos en un archivo.
    .form = csv, una tabla; beancount, hledger: diarios; jsonl
    .page = qué página de tus apuntes
command-me-forget = Haz que se borren aquí tu nombre, tus cuentas y las palabras de lo que has dado y recibido.
    .details = Lo apuntado se queda con un número que no es de nadie. Lo que tienes va a la caja o a quien digas, o esperas y lo gastas primero. No se puede deshacer.
    .how = donate: lo que tienes va a la caja; anyway: las preguntas abiertas caducan
    .to = quién recibe lo que tienes
command-mod-same = Pregunta a dos cuentas si son la misma persona.
    .details = Se pregunta a las dos, y solo si las dos dicen que sí pasan a ser un solo miembro.
    .one = una cuenta
    .other = la otra cuenta

## In help

topic-me = Tú y tu cuenta

# El botón de lo que alguien pidió con otras palabras.

wish-me-language = Cambiar mi idioma
wish-me-privacy-tips-off = Que nadie me dé nada
wish-me-privacy-pings-off = No me llames
wish-me-export = Muestra qué sabes de mí
wish-me-forget = Olvidarme

## What is kept of somebody

kept-number = Tu número
kept-account = Nombre y cuenta
kept-linked = Enlazado con el número
kept-entered = En los libros desde
kept-joined = En la sala desde
kept-used = Primera vez que me escribiste
kept-established = De la casa desde
kept-vouched = Avalado
kept-paid = Primera vez que alguien de la casa te dio algo
kept-returned = De vuelta desde
kept-frozen = En pausa hasta
kept-room = En una sala, y cuándo escribiste allí por última vez
kept-role = Tu función, y desde cuándo
kept-setting = Lo que elegiste
kept-balance = Lo que tienes
privacy-no-books = No recibes los libros cada mes.
privacy-language = Tu idioma: { $kept }
privacy-client = El idioma de tu aplicación: { $kept }
privacy-zone = Tu reloj: { $kept }
