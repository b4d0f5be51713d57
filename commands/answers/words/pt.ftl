# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## Commands

command-yes = Diga sim, ou não, ao que perguntei.
    .details = Um simples sim vale para a pergunta mais nova que você viu aqui nos últimos dez minutos. Para qualquer outra, aperte o botão dela, responda a ela ou diga o número: yes 3.
    .reference = qual pergunta, pelo número
command-no = Diga não ao que perguntei.
    .reference = qual pergunta, pelo número
command-cancel = Pare o que estou perguntando a você.
