# The words of polls.

ask-poll = O que queres perguntar? Diz com as opções entre aspas, ou diz cancelar.
poll-no-question = O que queres perguntar? Diz primeiro a pergunta, depois as opções.
poll-question-long = Essa pergunta é longa demais: até { $most } letras.
poll-how-many = Uma sondagem tem de 2 a { $most } opções, ou nenhuma para sim e não.
poll-option-long = “{ $option }…” é longo demais para uma opção: até { $most } letras.
poll-options-alike = “{ $option }” está duas vezes, ou parece outra. Que cada opção seja diferente.
poll-yesno-options = Um sim ou não não tem opções: tira-as, ou tira o método.
poll-needs-options = { $method } precisa de opções: diz entre aspas, depois da pergunta.
poll-not-with-method = { $setting } não diz nada para { $method }. Tira-o.
poll-number = { $setting } é aqui um número inteiro de 1 a { $most }.
poll-quorum-unreadable = Não consigo ler “{ $given }” como quantos têm de votar. Escreve quorum=5, ou quorum=20% com who=members.
poll-share-needs-roll = Uma parte de todos precisa de saber quem são todos. Diz também who=members.
poll-pass-unreadable = Não consigo ler “{ $given }” como o que um sim precisa. Escreve pass=2/3 ou pass=">1/2 of cast".
poll-pass-range = Um sim precisa de metade até todos.
poll-closes-unreadable = Não consigo ler “{ $given }” como duração. De 5 minutos a 60 dias, como closes=2d.
poll-in-private = Pergunta isso na sala onde se vai votar.
poll-too-many = Já há { $most } votações abertas. Deixa uma terminar primeiro.
poll-about-people = Uma votação sobre pessoas é secreta. Deixa de fora secret=no.
poll-nobody-established = Ninguém aqui está ainda estabelecido, por isso ninguém poderia votar. Tira who=members.
ask-option = Qual é a opção? Responde com ela, ou diz cancelar.
poll-date-unreadable = Não consigo ler “{ $given }” como um momento por vir. Escreve como "sex 18:00", "3 março 18:30" ou "2026-03-03 18:30".
poll-no-option = Diz também a opção.
poll-adds-none = As opções de { $number } ficam como foram perguntadas.
poll-added-late = Podiam acrescentar-se opções a { $number } até { $until }.
poll-full = Já há { $most } opções e não cabem mais.
poll-added = { $who } acrescentou a { $number }: { $option }
poll-role-of-server = Não consigo ver quem tem o papel “{ $role }” do servidor: para isso o Discord teria de me deixar ver a lista de membros. Dos meus sei quem os tem: { $roles }
poll-role-unknown = Não conheço nenhum papel “{ $role }”. Sei quem tem estes: { $roles }
poll-role-nobody = Ninguém estabelecido aqui tem o papel { $role }, por isso ninguém poderia votar.
poll-preview = Abrir esta votação? { $question }
poll-open-for = Está aberta { $span }.
poll-open-button = Abrir
poll-two-readings = Isso pode ler-se de duas maneiras. Qual? { $buttons }
poll-yesno-button = Sim ou não
poll-or-command = Isso parece um comando. Qual dos dois? { $buttons }
poll-ask-button = Perguntar “{ $question }”

poll-cancel-election = Uma eleição acaba à sua hora, e ninguém a anula.
poll-close-own = Só quem perguntou pode terminá-la antes. A moderação pode cancelá-la.
poll-close-at-time = Termina à sua hora, como dito na abertura: { $until }.
poll-only-steward = Aqui abrem sondagens quem ajuda a votar e a moderação.
poll-only-moderator = Aqui a moderação abre as sondagens.
poll-remind-own = Pode lembrá-la quem perguntou, e a moderação desta sala.
poll-reminded = Foi dito no último dia. Podes dizê-lo de novo { $again }.
poll-remind-done = Dito de novo onde { $number } foi perguntada.
decisions-none = Ainda nada foi decidido. Pergunta algo: { $new }
decisions-none-with = Nada do que foi decidido contém “{ $word }”.
decided-passed = { $number } aprovada, { $at }: { $question }
decided-failed = { $number } não aprovada, { $at }: { $question }
decided-blocked = { $number } travada por um veto, { $at }: { $question }
decided-yes = { $number }, { $at }: { $question } Sim.
decided-no = { $number }, { $at }: { $question } Não.
decided-equal = { $number }, { $at }: { $question } Empate.
decided-won = { $number }, { $at }: { $question } { $won }.
command-poll-remind = Diz de novo na sala que uma votação está aberta, e quantos faltam.
    .details = Pode quem perguntou, e a moderação da sala, uma vez por dia. Ninguém é nomeado.
    .number = o número da votação; sem ele, a única aberta
command-decisions = Vê o que foi decidido, quando e como, o mais novo primeiro.
    .word = uma palavra da pergunta ou das suas opções
    .page = que página
poll-export = { $number }: { $question } { $count ->
    [one] 1 voto.
   *[other] { $count } votos.
 }
poll-export-file = Os votos, em tabela
command-poll-export = Recebe os votos num ficheiro para folhas de cálculo.
    .details = Uma linha por voto: quem, o que disse, a razão, e quantas vozes leva.
    .number = o número da votação
    .page = que parte de uma votação grande
poll-listed-open = { $number }: { $question } { $count ->
    [one] { $count } voto; termina { $at }.
   *[other] { $count } votos; termina { $at }.
 }
poll-listed-closed = { $number }: { $question } Terminada { $at }.
poll-listed-cancelled = { $number }: { $question } Cancelada { $at }.
poll-cancelled = { $who } cancelou { $number }: { $question } ({ $reason })
voters-head = { $number }: { $question } { $count ->
    [one] { $count } voto.
   *[other] { $count } votos.
 }
voters-hidden = Quem votou o quê em { $number } mostra-se no fecho: { $at }.
voters-line = { $who }: { $choice }
voters-left = Ainda não: { $who }
poll-cancel-purse = { $number } trata do caixa, então ninguém cancela. Fecha { $until }.
command-poll-new = Faz uma pergunta em que todos aqui possam votar.
    .details = Só com uma pergunta é sim, não ou abstenção. Está aberta três dias se não disseres closes=1d.
    .question = o que perguntas; as opções entre aspas
    .options = as opções, uma por linha ou com | entre elas
    .closes = quanto tempo está aberta, como 3d
    .method = como se conta
    .picks = quantas se podem escolher, como 2 ou 1-3
    .who = quem pode votar: room, members, role:treasurer
    .quorum = quantos têm de votar, como 5 ou 20%
    .passes = o que um sim precisa, como 2/3
    .seats = quantos lugares stv preenche
    .abstain = se uma abstenção conta como voto
    .change = se o voto pode ser mudado
    .add = se quem vota acrescenta opções
    .reasons = se se pedem razões
    .tie = o que acontece em empate
    .consent = se um veto a trava
command-poll-add = Acrescenta uma opção a uma sondagem que as aceita.
    .details = Quem pode votar pode acrescentar, na primeira metade do tempo, até vinte opções ao todo.
    .number = o número da votação
    .option = a opção

    .secret = se ninguém sabe quem votou o quê
    .hide = se os números ficam ocultos até ao fecho
command-poll-show = Vê como está uma votação, ou como terminou.
    .number = o número; senão, a única aberta
command-poll-list = Vê que votações estão abertas e as últimas que terminaram.
command-poll-close = Termina antes do tempo uma sondagem que fizeste.
    .number = o número da votação
command-poll-cancel = Cancela uma votação, sem resultado.
    .number = o número da votação
    .reason = porquê
command-poll-voters = Vê quem votou o quê, e quem não votou.
    .details = De uma secreta vês quem podia votar, e se um comprovativo está entre o que foi contado.
    .number = o número da votação
    .page = que página

## In help

topic-votes = Votações

    .receipt = o comprovativo de um voto secreto
poll-secret-without = Tire { $setting }: uma votação secreta não pode ter isso, porque ninguém deve saber quem votou o quê.
poll-add-person = Uma opção sobre uma pessoa torna a votação secreta, por isso não pode ser acrescentada aqui. Pergunte numa votação à parte.
poll-export-hidden = Os votos estão ocultos até o fim: { $until }.
setting-polls = Quem pode abrir votações; senão, todos, e numa comunidade grande administradores e moderação.
setting-poll-pictures = Se o resultado de uma votação traz a sua imagem por si só.
setting-native-polls = Se mostro as votações simples como enquetes do seu aplicativo, onde ele as tem.
