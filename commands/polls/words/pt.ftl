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
poll-preview = Abrir esta votação? { $question }
poll-open-for = Está aberta { $span }.
poll-open-button = Abrir
poll-cancel-election = Uma eleição acaba à sua hora, e ninguém a anula.
poll-close-own = Só quem perguntou pode terminá-la antes. A moderação pode cancelá-la.
poll-close-at-time = Termina à sua hora, como dito na abertura: { $until }.
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
command-poll-new = Faz uma pergunta em que todos aqui possam votar.
    .details = Só com uma pergunta é sim, não ou abstenção. Está aberta três dias se não disseres closes=1d.
    .question = o que perguntas; as opções entre aspas
    .options = as opções, com | entre elas
    .closes = quanto tempo está aberta, como 3d
    .method = como se conta
    .picks = quantas se podem escolher
    .who = quem pode votar
    .quorum = quantos têm de votar, como 5 ou 20%
    .passes = o que um sim precisa, como 2/3
    .seats = quantos lugares stv preenche
    .abstain = se uma abstenção conta como voto
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
    .receipt = o comprovativo de um voto secreto
