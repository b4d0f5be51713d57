# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## Rooms and members

setup-ask-name = ¿Cómo se llama el dinero de aquí? { $buttons }  o bien: { $example }
setup-ask-kind = ¿Es para dar las gracias, para contar horas, o representa dinero de verdad que se ingresa? { $buttons }  o bien: { $example }
setup-kind-thanks = Gracias
setup-kind-hours = Horas
setup-kind-money = Dinero de verdad
setup-kind-used = Ya hay algo apuntado, así que el modelo sigue siendo { $model }.
setup-ask-purse = ¿Quién lleva la caja? La moderación, hasta que se encargue alguien. { $buttons }  o bien: { $example }
setup-purse-moderators = La moderación
setup-purse-named = Eso se dice así: { $example }
setup-ask-language = ¿En qué idioma respondo? { $buttons }  o bien: { $example }
setup-ask-zone = ¿Dónde está el grupo? De eso dependen las fechas y las horas. { $buttons }  o bien: { $example }
setup-own = Otra cosa…
setup-ask-announce = ¿Dónde anuncio las cosas? { $buttons }  o bien: { $example }
setup-ask-done = Eso es todo. { $buttons }
setup-done-button = Terminar
setup-done = { $who } ha preparado { $name }.
setup-summary = Dinero: { $currency }, { $model }. Idioma: { $language }. Zona horaria: { $zone }. Anuncios: { $announce }.
setup-is-mutual = se da a crédito, dentro del límite de cada cual
setup-is-issued = lo emite la moderación según se ingresa, y nadie baja de cero
setup-later = Todo se puede cambiar: { $config }, { $currency }

## Commands

command-setup = Prepárame en un minuto: pregunto unas pocas cosas y todo se puede cambiar después.
    .details = Al final digo lo que ha quedado puesto y doy un código de recuperación. Con setup code recibes uno nuevo.
    .step = qué paso
    .answer = qué debe ser

## In help

topic-setup = Preparación

# El botón de lo que alguien pidió con otras palabras.

wish-setup = Prepararme
