# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## Help

help-head = Prueba algo de esto:
help-line = { $example }  { $summary }
help-topic = { $topic }:
help-more = Más: { $buttons }  o: { $example }
help-setting = Aquí { $key } es ahora { $value }.
help-not-yours = Eso es para la moderación de { $home }. Lo que puedes hacer: { $help }
help-tail = Más sobre uno de ellos: { $more }
help-near = No conozco «{ $word }». Quizá: { $help }
help-nothing-yet = Con eso aún no hay nada que hacer. Lo que puedes hacer: { $help }
help-usage = Se escribe así: { $usage }
help-besides = Se puede ajustar más: { $names }. Qué hace cada cosa: { $example }
help-example = Por ejemplo: { $example }
help-parameter = { $name }: { $about }
help-choices = Puede ser: { $choices }
help-choice = { $choice }: { $meaning }
help-room-moderators = Para la moderación de esta sala.
help-home-moderators = Para la moderación de { $home }.

## Roles and moderation

help-treasurers = Para quien lleva la caja; mientras no haya nadie, para la moderación de { $home }.
help-home-moderator-or-treasurers = Para la moderación de { $home } y para quien lleva la caja.
help-stewards = Para el equipo de apoyo.

## Commands

command-help = Mira lo que puedes hacer aquí.
    .about = qué comando; si no dices nada, todos
help-holders = Para quien lleva la caja y para quien guarda dinero de fuera.

## The words of examples, and of how a command is written: in each language in the order of the English ones

sample-words = por la sopa; para semillas; ¿Dónde quedamos?; ¿Pintamos la puerta?; ¿Cuándo quedamos?; ¿Quién organiza la fiesta?; Parque; Café; En línea; Rojo; Azul; Verde; vie 18:00; sáb 18:00; junio; parque; preguntado dos veces; En casa; allí se inunda; vote 1 sí; Invierno; Verano; Junio; imprimir el fanzine; para el horno; arreglo del horno; horno; Horno; difusión; hilo; más hilo; esa venta no existe; el recibo está aquí; para el taller; está hecho, y tres ya lo usamos; el mismo favor dos veces; fueron dos favores; otra persona tenía el teléfono; la cuota acordada; judía/judías
usage-words = persona; cantidad; motivo; número; cuál; asiento; referencia; quién; miembro; valor; qué; motivo; círculo; por_qué; voto; turno; fondo; nombre; título; código; pago; para_qué; sobre_qué; mes; cuenta; una; otra; página; puesto; cómo; origen; palabras; ajuste; campo; pregunta; palabra; sala; opción; rol; mandato; precio; hasta; unidad; moneda; respuesta; cambio; duración
