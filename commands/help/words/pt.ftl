# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## Help

help-head = Experimente um destes:
help-line = { $example }  { $summary }
help-topic = { $topic }:
help-more = Mais: { $buttons }  ou: { $example }
help-setting = Aqui { $key } é agora { $value }.
help-not-yours = Isso é para a moderação de { $home }. O que você pode fazer: { $help }
help-tail = Mais sobre um deles: { $more }
help-near = Não conheço “{ $word }”. Talvez: { $help }
help-nothing-yet = Ainda não há nada a fazer com isso. O que você pode fazer: { $help }
help-usage = É assim: { $usage }
help-besides = Dá para ajustar mais: { $names }. O que cada um faz: { $example }
help-example = Por exemplo: { $example }
help-parameter = { $name }: { $about }
help-choices = Pode ser: { $choices }
help-choice = { $choice }: { $meaning }
help-room-moderators = Para a moderação desta sala.
help-home-moderators = Para a moderação de { $home }.

## Roles and moderation

help-treasurers = Para quem cuida do caixa; enquanto não há ninguém, para a moderação de { $home }.
help-home-moderator-or-treasurers = Para a moderação de { $home } e para quem cuida do caixa.
help-stewards = Para a equipe de apoio.

## Commands

command-help = Veja o que você pode fazer aqui.
    .about = qual comando; sem nada, todos
help-holders = Para quem cuida do caixa e para quem guarda dinheiro de fora.

## The words of examples, and of how a command is written: in each language in the order of the English ones

sample-words = pela sopa; para sementes; Onde nos encontramos?; Pintamos a porta?; Quando nos encontramos?; Quem organiza a festa?; Parque; Café; Online; Vermelho; Azul; Verde; sex 18:00; sáb 18:00; junho; parque; perguntado duas vezes; Em casa; lá alaga; vote 1 sim; Inverno; Verão; Junho; impressão do fanzine; para o forno; conserto do forno; forno; Forno; divulgação; lã; mais lã; essa venda não existe; o recibo está aqui; para o ateliê; está pronto, e três já usamos; o mesmo favor duas vezes; foram dois favores; outra pessoa estava com o telefone; a taxa combinada; feijão/feijões
usage-words = pessoa; valor; motivo; número; qual; lançamento; referência; quem; membro; valor; o_quê; motivo; círculo; por_quê; voto; vez; fundo; nome; título; código; pagamento; para_quê; sobre_o_quê; mês; conta; uma; outra; página; lugar; como; origem; palavras; ajuste; campo; pergunta; palavra; sala; opção; papel; mandato; preço; até; unidade; moeda; resposta; mudança; duração
