# Las palabras del bot en español: breves, cálidas, exactas. Comandos y claves siguen en inglés.

## Commands

command-yes = Di sí o no a lo que te he preguntado.
    .details = Un simple sí es para la última pregunta que has visto aquí en los últimos diez minutos. Para cualquier otra pulsa su botón, responde a ella o di su número: yes 3.
    .reference = qué pregunta, por su número
command-no = Di que no a lo que te he preguntado.
    .reference = qué pregunta, por su número
command-cancel = Para lo que te estoy preguntando.
