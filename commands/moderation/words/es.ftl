# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## What you have

history-end = Página { $page } de { $pages }.

## Currency, moderation, settings

freeze-done = { $who } ha puesto en pausa las propinas y peticiones de { $to } hasta { $until }{ $reason }.  { $reference }
freeze-oneself = Eres tú. Puede hacerlo otra persona de la moderación.
freeze-already = Ya pusiste en pausa a { $to } hasta { $until }. Alargarlo solo puede otra persona de la moderación.
freeze-renewed = { $who } mantiene en pausa las propinas y peticiones de { $to } hasta { $until }{ $reason }.  { $reference }
freeze-again = La última pausa de { $to } la pusiste tú. Hasta { $when }, solo puede repetirla otra persona de la moderación.
freeze-told = La moderación ha puesto en pausa tus propinas y peticiones hasta { $until }{ $reason }. Puedes seguir recibiendo y devolviendo. Si crees que no es justo: { $appeal }  o bien: { $typed }
thaw-done = Gracias a { $who }, { $to } puede volver a dar y a pedir.  { $reference }
thaw-nothing = { $to } no está en pausa.

## Roles and moderation

own-matter = Tú formas parte de eso, así que le toca a otra persona de la moderación.
came-since = Eso fue antes de que volvieras a mis libros, así que le toca a otra persona de la moderación.
reason-missing = Di también por qué: { $example }
role-given = { $who } da a { $to } el rol de { $role }.  { $reference }
role-taken = { $to } ya no tiene el rol de { $role }; se lo ha quitado { $who }.  { $reference }
role-already = { $to } ya tiene el rol de { $role }.
role-not-held = { $to } no tiene el rol de { $role }.
role-oneself = Eres tú. Un rol puede dártelo otra persona de la moderación.
vouch-done = { $who } responde por { $to }, que desde ahora es de la casa.  { $reference }
vouch-already = { $to } ya es de la casa.
vouch-oneself = Eres tú. Por ti puede responder otra persona de la moderación.
vouch-enough = En los últimos 30 días respondiste por { $count } personas nuevas, y una sola persona de la moderación no puede más. Otra puede responder por { $to }.
appeal-what = ¿Qué debería saber la moderación? Respóndelo a este mensaje, o di: cancelar.
appeal-nothing = Tus propinas y peticiones no están en pausa.
appeal-already = La moderación ya tiene tus palabras.
appeal-passed-on = Se lo he pasado a la moderación. Nadie más lo lee.
appeal-line = { $who } tiene algo que decir sobre su pausa. Para la moderación: { $show }  o bien: { $typed }
appeal-shown = { $who }, en pausa por { $by } hasta { $until }, dice: { $words }
    { $lift } { $uphold }  o bien: { $lifted }, { $upheld }
appeals-none = No hay ninguna reclamación pendiente.
appeal-unknown = Esa reclamación ya está decidida, o la pausa ha terminado.
lift-button = Levantar la pausa
uphold-button = Mantenerla
uphold-oneself = Esa pausa la pusiste tú, así que solo otra persona de la moderación puede mantenerla. Levantarla sí puedes.
uphold-done = { $who } ha leído lo que dice { $to } y mantiene la pausa hasta { $until }.
uphold-told = Otra persona de la moderación ha leído lo que dijiste y mantiene la pausa hasta { $until }.
pause-done = { $who } ha parado aquí todo lo que es dar y deshacer hasta { $until }. Las votaciones y las fechas siguen. Para terminar antes: { $typed }  { $reference }
pause-off = Gracias a { $who }, ya se puede volver a dar y a deshacer.  { $reference }
pause-over = La pausa terminó: ya se puede volver a dar y a deshacer.
pause-nothing = Aquí no hay nada parado.
pause-how-long = Di por cuánto tiempo, hasta una semana: { $example }
reversed = Revertido.
reverse-which = ¿Qué regalo? Di su referencia, o todo lo que alguien ha dado últimamente: { $example } o { $other }
gift-offered = { $giver } da { $amount } a { $receivers }{ $memo }
reverse-not-a-gift = Con { $reference } no hay ningún regalo, y solo se revierten regalos.
reverse-nothing-there = Ahora mismo no hay nada que pueda volver de { $who }.
reverse-forgotten = Quien lo dio ya no está en mis libros, así que se queda como está.
reverse-moved-already = Eso ya lo has dicho. Otra persona de la moderación puede apoyarlo hasta { $until }.
reverse-moved = { $who } quiere revertir { $what }, { $amount } de { $giver } a { $receivers }{ $reason }. Pasados siete días hace falta una segunda persona de la moderación, hasta { $until }: { $agree }  o bien: { $typed }
agree-button = Apoyar
reverse-since = Di desde cuándo, como mucho siete días atrás: { $example }
reverse-too-many = Son más de { $most } regalos. Elige un tiempo más corto.
reverse-none = { $who } no ha dado en ese tiempo nada que se pueda revertir.
reverse-several = { $count ->
    [one] un regalo
   *[other] { $count } regalos
 }
reverse-part = { $who } devuelve { $amount }
reverse-part-both = { $who } devuelve { $amount } y debe { $owed }
reverse-part-foreseen = { $who } devuelve { $amount }, o lo que haya de eso, y debe el resto
reverse-owes = { $who } debe { $owed }
reverse-more = y { $count } más
reverse-ask = ¿Revertir { $what }{ $reason }? Vuelve a { $to }: { $parts }. { $yes } { $no }
reverse-done = { $who } ha revertido { $what }{ $reason }. Vuelve a { $to }: { $parts }.  { $reference }
ask-why = ¿Por qué? Respóndelo a este mensaje, o di: cancelar.
adjust-question = { $who } te pide que pongas { $amount } en la caja{ $reason }. { $pay } { $decline }  o bien: { $yes }, { $no }
adjust-done = { $who } ha puesto { $amount } en la caja, a petición de { $by }{ $reason }.  { $reference }
adjust-from-treasury = Lo que hay en la caja se da por decisión de los miembros, nunca de la moderación.
adjust-issuer = Para crear o destruir unidades: { $example }
adjust-own-rule = Lo que se mueve en { $account } sigue solo su propia regla, y la moderación no puede cambiarlo. A un miembro se le puede pedir que ponga algo en la caja.
hide-done = { $who } ha quitado las palabras de { $reference }, un regalo de { $giver }. Lo que se dio sigue dado.
hide-nothing = En { $reference } no hay palabras que quitar.
hide-which = ¿Qué palabras deben desaparecer? Responde a lo que dije del regalo o nómbralo: { $example }
hide-ask = ¿Quito para siempre las palabras de { $giver } en { $reference }? { $yes } { $no }
hide-moderators = Las palabras de { $reference } son la razón que dio la moderación, y eso se queda donde todo el mundo pueda leerlo.
audit-empty = La moderación aún no ha hecho nada aquí.
audit-host = gestión
audit-about = { " " }{ $whom }
audit-from-to = , de { $old } a { $new }
audit-value = , { $value }
audit-before = , antes { $value }
audit-reason = : { $reason }

## Commands

role-by-decision = Como hay algo en la caja, quién la lleva no cambia al momento: espera dos días, o se vota. { $buttons }
role-appoint-button = Proponer a { $to } para la caja
role-dismiss-button = Proponer que { $to } lo deje
role-treasurer-nobody = Ahora nadie lleva la caja, así que todo lo que gasta se vota.
command-role-give = Da un rol a alguien: treasurer lleva la caja, steward ayuda a los demás.
    .details = Nadie se lo da a sí mismo.
    .role = qué rol
    .to = quién lo recibe
command-role-take = Retira un rol.
    .role = qué rol
    .to = quién lo tiene
command-role-list = Mira quién lleva la caja, quién está en el equipo de apoyo y quién guarda dinero de fuera.
command-mod-vouch = Responde por alguien que acaba de llegar y que desde entonces es de la casa.
    .details = Recibe el crédito y la cantidad inicial de todo el mundo, y dos semanas después vota sobre el dinero. Cada persona de la moderación puede responder por tres en 30 días.
    .to = a quién conoces
command-mod-freeze = Pon en pausa las propinas y peticiones de un miembro durante siete días.
    .details = No impide nada más: puede seguir recibiendo, deshaciendo, devolviendo, mirando y reclamando. Termina sola, o con mod thaw. Renovarla solo puede otra persona de la moderación.
    .to = de quién son las propinas y peticiones
    .reason = por qué; la sala lo lee
command-mod-thaw = Deja que un miembro vuelva a dar y a pedir antes de que la pausa termine sola.
    .to = de quién son las propinas y peticiones
command-mod-appeal = Di a la moderación por qué tus propinas y peticiones no deberían estar en pausa.
    .details = Solo lo lee la moderación. Cualquiera de allí puede levantar la pausa; que siga lo decide alguien que no sea quien la puso.
    .words = qué debería saber la moderación
command-mod-appeals = Lee lo que dicen los miembros en pausa, y decide.
command-mod-lift = Levanta la pausa contra la que alguien reclama.
    .entry = qué pausa
command-mod-uphold = Mantén una pausa tras una reclamación; le toca a alguien que no la haya puesto.
    .entry = qué pausa
command-mod-reverse = Revierte un regalo, o todo lo que un miembro ha dado en los últimos días, con una razón.
    .details = Di la referencia del regalo o responde a él. Pasados siete días hace falta una segunda persona de la moderación que diga lo mismo. Nadie lo hace en sus propios asuntos. Pregunto antes de hacerlo.
    .entry = qué regalo: su referencia
    .by = todo lo que ha dado este miembro
    .since = desde cuándo, junto con by
    .reason = por qué; la sala lo lee
command-mod-adjust = Pide a un miembro que ponga algo en la caja, con una razón.
    .details = Se le pregunta, y sin su sí no se paga nada.
    .to = de quién es la cuenta
    .way = en qué sentido
    .account = qué cuenta
    .amount = cuánto
    .reason = por qué; la sala lo lee
command-mod-hide = Quita las palabras de un regalo: de lo que dije sobre él, de los historiales y de mis libros.
    .details = Di su referencia o respóndele; entonces pregunto primero. Lo que se dio sigue dado. Lo que alguien escribió en la sala le toca borrarlo a esa persona, o a la plataforma.
    .entry = qué apunte; si no dices nada, el del mensaje al que respondes
command-mod-pause = Para un rato todas las propinas, pagos y devoluciones, o deja que sigan.
    .details = Las votaciones y las fechas siguen, y lo acordado antes se paga igualmente. Termina sola.
    .span = por cuánto tiempo, hasta una semana; u off
command-mod-resume = Deja que el bot vuelva a anotar tras restaurar una copia de seguridad.
    .details = Lo que falta desde la copia queda anotado en los libros y se queda fuera.
command-mod-audit = Lee lo que ha hecho aquí la moderación, primero lo último.
    .details = Puede leerlo todo el mundo: quién, qué, a quién, cuándo, por qué, qué había y qué hay.
    .page = qué página; la 1 es la más reciente

## In help

topic-mod = Moderación

## After a backup was restored

gap-told = Me han restaurado desde una copia de seguridad. Puede faltar lo que se hizo aquí entre { $since } y { $until }. Hasta que alguien de moderación me deje seguir, no anoto nada nuevo. { $button }  o: { $typed }
gap-button = Seguir
gap-waits = Me han restaurado desde una copia de seguridad y no anoto nada hasta que alguien de moderación me deje seguir: { $typed }
gap-done = { $who } me deja seguir. Lo que se hizo entre { $since } y { $until } y no está en mis libros se queda fuera.  { $reference }
gap-nothing = Aquí nada espera eso.

## When a community is closed

closed-told = Quien me gestiona cierra { $name } aquí. Todo lo anotado se puede seguir leyendo, y desde ahora no anoto nada nuevo. Llévate lo tuyo: { $mine }. Moderación y tesorería reciben las cuentas: { $all }. Con la exportación de quien me gestiona, { $name } puede seguir con otro bot, con cada saldo, votación y círculo tal como están.
closed-waits = { $name } está cerrada aquí: muestro lo que hay y no anoto nada nuevo. Puede seguir con otro bot.

## When books do not add up

wrong-told = Mis cuentas de esta comunidad no cuadran. Quien me gestiona ya lo sabe. Hasta que lo revise, muestro lo que hay y no anoto nada nuevo.
wrong-waits = Mis cuentas no cuadran, y quien me gestiona ya lo sabe. Hasta entonces no anoto nada nuevo.
wrong-over = Mis cuentas se han revisado de nuevo y cuadran. Sigo adelante.
role-holders = Guardan dinero de fuera, como se decidió: { $people }.

## In menus

menu-reverse = Revertir…
menu-hide = Ocultar palabras…
role-has-fund = Hay un fondo a cargo de este rol ({ $role }), así que quién lo tiene se decide en común. { $buttons }
role-has-share = Con este rol ({ $role }) se reparte lo que entra de fuera, así que quién lo tiene se decide en común. { $buttons }
role-share-asked = La propuesta { $number } repartiría con este rol ({ $role }) lo que entra de fuera, así que quién lo tiene se decide entre todos. { $buttons }
role-appoint-button-other = Proponer a { $to } para ello
role-dismiss-button-other = Proponer que { $to } lo deje

setting-discord-treasurer = Qué rol del servidor de Discord hace que alguien lleve la caja, mientras en ella nunca haya habido nada; después solo aviso.
setting-discord-steward = Qué rol del servidor de Discord hace que alguien sea de apoyo.
follow-give = { $to } tiene en el servidor el rol «{ $called }» y con él, aquí, el rol de { $role }.  { $reference }
follow-take = { $to } ya no tiene en el servidor el rol «{ $called }», así que deja aquí el rol de { $role }.  { $reference }
follow-tell-give = { $to } tiene en el servidor el rol «{ $called }». { $decided ->
    [0] A quien podría habérselo dado a sí no le da el rol de { $role }: se lo da otra persona que modere con { $typed }.
   *[other] Quién tiene el rol de { $role } se decide en común, así que con eso no cambia nada: { $typed } lo propone.
 }
follow-tell-take = { $to } ya no tiene en el servidor el rol «{ $called }». Quién tiene el rol de { $role } se decide en común, así que con eso no cambia nada: { $typed } lo propone.
follow-elsewhere = Los roles del servidor solo los veo en Discord: dilo allí.
follow-everyone = Ese rol lo tiene todo el servidor. Elige otro.
follow-unknown = { $some ->
    [0] No conozco ningún rol «{ $given }» en este servidor. Menciónalo o elígelo mientras escribes.
   *[other] Varios roles de este servidor se llaman «{ $given }». Menciona el que quieres decir.
 }
role-follows = { $to } tiene el rol de { $role } por el rol «{ $called }» del servidor. Quítaselo allí o di antes { $off }.
audit-by-role = un rol del servidor
