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
