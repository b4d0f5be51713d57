# The words of votes: what every kind of them says.

vote-asked = { $number }: { $question }
vote-is-closed = Esta votação terminou.
vote-is-cancelled = Esta votação foi cancelada.
vote-who-room = Todos aqui podem votar.
vote-who-members = { $count ->
    [one] { $count } pessoa pode votar.
   *[other] { $count } pessoas podem votar.
 }
vote-picks = { $all ->
    [1] Escolhe quantas quiseres.
   *[other] { $count ->
        [one] Escolhe uma.
       *[other] Escolhe até { $count }.
    }
 }
vote-by-ranked = Põe-nas por ordem, a melhor primeiro. A que tem menos votos sai, e os votos passam para a seguinte.
vote-by-schulze = Põe-nas por ordem, a melhor primeiro, com = entre iguais. Cada uma é comparada com cada outra, e ganha a mais forte (Schulze).
vote-by-stv = { $seats ->
    [one] Põe-nas por ordem, a melhor primeiro. Há { $seats } lugar.
   *[other] Põe-nas por ordem, a melhor primeiro. Há { $seats } lugares; os votos a mais passam em parte para a seguinte (STV, weighted inclusive Gregory).
 }
vote-quorum = Conta se votarem pelo menos { $count }.
vote-abstain-apart = Quem se abstém não conta para isso.
vote-tie-named = Em caso de empate, nomeiam-se os iguais e fica assim.
vote-who-role = { $count ->
    [one] 1 pode votar: { $role }.
   *[other] { $count } podem votar: { $role }.
 }
vote-role-treasurer = quem cuida da caixa
vote-role-steward = quem ajuda a votar
vote-picks-least = Escolhe de { $least } a { $count }.
vote-by-dates = Para cada data diz sim, se for preciso, ou não. Ganha a que tem menos não, depois mais sim, depois a mais cedo.
vote-date-counts = { $yes } sim, { $maybe } se for preciso, { $no } não
vote-blocked = { $count ->
    [one] 1 veto.
   *[other] { $count } vetos.
 }
vote-consent = Um veto trava-a; diz também porquê.
vote-change-no = O que dizes fica.
vote-early = Fecha assim que já nada possa mudar.
vote-add = Na primeira metade do tempo podes acrescentar opções.
vote-add-button = Acrescentar uma opção
vote-reasons-asked = Diz também porquê.
vote-reasons-needed = Cada voto precisa da sua razão.
vote-reasons-off = Não se aceitam razões.
vote-tie-older = Em empate, vale a que foi perguntada primeiro.
vote-tie-draw = Em empate, decide a sorte.
vote-tie-as-it-was = Empate: fica como estava.
vote-tie-reopen = Em empate, continua mais uma vez.
vote-reopened = { $number } deu empate: { $question } { $tied }. Continua até { $until }, e o que disseste vale até o mudares.
vote-everybody = Já todos votaram, por isso { $number } fecha { $until }, se ninguém mudar o voto.
vote-counted-final = Contado em { $number }: { $choice }. Fica assim.
vote-is-final = Em { $number } o que se diz fica, e disseste: { $choice }
vote-needs-reason = Isso precisa da sua razão. Diz como { $example }
vote-takes-no-reason = Esta votação não aceita razões. Diz só o teu voto.
ballot-block = veto
ballot-words-block = veto, bloqueio
ballot-words-maybe = se for preciso, talvez
ballot-words-none = nenhuma, nenhum
ballot-date-y = { $date }: sim
ballot-date-m = { $date }: se for preciso
ballot-date-n = { $date }: não
ballot-too-few = Escolhe pelo menos { $least } aqui.
result-blocked = { $number } foi travada por um veto: { $question } { $yes } sim, { $no } não, { $abstain } abstenções.
result-won-date = { $number }: { $question } { $won }.
result-calendar = A data para o teu calendário
result-between-older = { $tied } ficaram iguais; vale a que foi perguntada primeiro.
result-between-draw = { $tied } ficaram iguais; decidiu a sorte.
result-as-it-was = Fica como estava.
result-voices = { $count ->
    [one] 1 voz foi delegada.
   *[other] { $count } vozes foram delegadas.
 }
result-voices-lost = { $count ->
    [one] 1 voz delegada não chegou a ninguém que tenha votado.
   *[other] { $count } vozes delegadas não chegaram a ninguém que tenha votado.
 }
why-passed = { $who } votou também por: { $voices }
why-lost = Delegadas em ninguém que tenha votado: { $voices }
why-drawn = Sorteado na ordem { $order }, pela semente { $seed }, cujo sha256 foi registado na abertura: { $seal }
why-equal-drawn = Iguais no fim: { $options }; a sorte diz qual sai.
why-date = { $date }: { $yes } sim, { $maybe } se for preciso, { $no } não

vote-tie-drawn = Os empates são sorteados.
vote-passes-more = É aprovado se mais disserem sim do que não. Em caso de empate, fica como está.
vote-passes-share =
    É aprovado se { $above ->
        [1] mais de
       *[other] pelo menos
     } { $share } { $base ->
        [0] de quem diz sim ou não
        [1] de quem vota
       *[other] de quem pode votar
     } disserem sim.
vote-closes = Termina { $until }.
vote-stands = { $yes } sim, { $no } não, { $abstain } abstenções.
vote-reminder = { $number }: { $question } { $count ->
    [0] Fecha { $until }: { $typed }
    [one] Falta mais um voto. Fecha { $until }: { $typed }
   *[other] Faltam mais { $count } votos. Fecha { $until }: { $typed }
 }
vote-cast = { $count ->
    [one] { $count } voto até agora.
   *[other] { $count } votos até agora.
 }
vote-in-words = Diz assim: { $example }
vote-or-typed = { "  " }ou: { $example }
vote-native-how = Por palavras: { $example }. Vale o que eu conto: { $show }
ballot-yes = sim
ballot-yes-button = Sim
ballot-words-yes = sim, s
ballot-no = não
ballot-no-button = Não
ballot-words-no = não, nao
ballot-abstain = abstenção
ballot-abstain-button = Abstenção
ballot-words-abstain = abstenção, abstencao
ballot-words-none = nenhuma, nenhum, nada
vote-counted = Contado em { $number }: { $choice }. Podes mudar até { $until }.
vote-taken-back = O teu voto em { $number } foi retirado.
vote-own = { $number }: { $question } Votaste: { $choice }{ $reason }
vote-own-none = { $number }: { $question } Ainda não votaste. Diz assim: { $example }
vote-own-none-over = { $number }: { $question } Não votaste.
vote-over = { $number } terminou { $at }. { $why } mostra o resultado.
vote-not-on-roll = Quem pode votar em { $number } ficou fixado na abertura: { $count }, e não estavas entre eles.
vote-came-later = { $number } é para quem já estava aqui antes da pergunta.
vote-not-there = { $number } é para quem está na sala.
vote-goes-on = Estive fora um tempo, por isso { $number } continua até { $until }.
rank-button = Pôr em ordem
rank-nothing-yet = { $number }: { $question } Qual vem primeiro?
rank-so-far = { $number }: { $question } Até agora: { $order }. { $left ->
    [0] { "" }
   *[other] Qual vem a seguir?
 }
rank-back = Voltar
rank-done = Pronto
rank-not-ranked = { $number } não se põe em ordem. { $vote } mostra o teu voto.
rank-unreadable = Não consigo ler “{ $given }” como uma ordem. Começa com { $example }
no-such-vote = Não há votação { $number }. { $list } mostra quais há.
no-open-vote = Nenhuma votação está aberta. Pergunta algo: { $new }
ask-vote = Qual votação? Diga o número, ou diga: cancelar.
which-vote = Há várias abertas. Qual? { $commands }
ballot-yesno-unreadable = “{ $given }” não é um voto aqui. Diz sim, não ou abstenção, por exemplo { $example }
ballot-unreadable = “{ $given }” não é um voto aqui. Diz uma letra de { $first } a { $last }, por exemplo { $example }; uma razão vem depois de dois pontos: { $reason }
ballot-too-many = { $most ->
    [one] Aqui só se pode escolher { $most }.
   *[other] Aqui podem escolher-se até { $most }.
 }
ballot-no-equals = Aqui cada uma tem o seu lugar, por exemplo { $example }
ballot-two-readings = Isso é a letra de uma e o nome de outra. Qual? { $buttons }
result-nobody = { $number }: { $question } Ninguém votou.
result-no-quorum = { $number } não está decidida: { $question } { $cast ->
    [one] Votou { $cast }
   *[other] Votaram { $cast }
 }, e são precisos { $needed }.
result-passed = { $number } foi aprovada: { $question } { $yes } sim, { $no } não, { $abstain } abstenções.
result-failed = { $number } não foi aprovada: { $question } { $yes } sim, { $no } não, { $abstain } abstenções.
result-yes = { $number }: { $question } Sim. { $yes } sim, { $no } não, { $abstain } abstenções.
result-no = { $number }: { $question } Não. { $yes } sim, { $no } não, { $abstain } abstenções.
result-equal = { $number }: { $question } Empate. { $yes } sim, { $no } não, { $abstain } abstenções.
result-won = { $number }: { $question } { $won }, com { $votes } de { $cast }.
result-won-ranked = { $number }: { $question } { $won }, depois de contar { $cast ->
    [one] { $cast } voto.
   *[other] { $cast } votos.
 }
result-tie = { $number }: { $question } Empate: { $tied }.
result-tie-besides = Empate pelo que resta: { $tied }.
result-counts = Votos: { $counts }.
result-roll = Votaram { $cast } de { $count }.
why-button = Porquê
why-what = Porquê o quê? Diz { $vote } para uma votação, ou { $entry } para um lançamento.
why-not-yours = Não há nenhum lançamento { $reference } em que tenhas participado.
why-by-rule = uma regra
why-by-host = quem aloja o bot
why-account-other = a comunidade
why-kind-tip = { $reference }, { $at }: uma oferta de { $who }{ $memo }
why-kind-request = { $reference }, { $at }: um pagamento pedido, de { $who }{ $memo }
why-kind-rain = { $reference }, { $at }: chuva de { $who }{ $memo }
why-kind-reaction = { $reference }, { $at }: uma oferta com uma reação de { $who }{ $memo }
why-kind-undo = { $reference }, { $at }: retirado por { $who }{ $memo }
why-kind-refund = { $reference }, { $at }: devolvido por { $who }{ $memo }
why-kind-restart = { $reference }, { $at }: retirado por uma moeda nova, por { $who }{ $memo }
why-kind-mint = { $reference }, { $at }: feito de novo, por { $who }{ $memo }
why-kind-starter = { $reference }, { $at }: para começar, por { $who }{ $memo }
why-kind-burn = { $reference }, { $at }: desfeito por { $who }{ $memo }
why-kind-reverse = { $reference }, { $at }: revertido por { $who }{ $memo }
why-kind-adjust = { $reference }, { $at }: passado para a caixa por { $who }{ $memo }
why-kind-import = { $reference }, { $at }: trazido de antes, por { $who }{ $memo }
why-kind-donate = { $reference }, { $at }: dado à caixa por { $who }{ $memo }
why-kind-record = { $reference }, { $at }: um registo, por { $who }{ $memo }
why-entry-line = { $who }: { $amount }
why-corrects = Devolve { $reference }.
why-taken-back = Devolvido com { $reference }, { $at }.
why-cancelled = { $number } foi cancelada: { $question } ({ $reason })
why-when = { $who } perguntou em { $opened }; terminou em { $closed }.
why-yesno = De { $base } que contam aqui, { $needed } tinham de dizer sim.
why-round = Ronda { $round }: { $votes }.
why-exhausted = { $count ->
    [one] { $count } voto não nomeia nenhuma.
   *[other] { $count } votos não nomeiam nenhuma.
 }
why-exhausted-weight = { $weight } dos votos já não vão para ninguém.
why-equal-last = Iguais no fim: { $options }; sai a nomeada depois.
why-gone = Fora: { $options }.
why-elected = Dentro: { $options }.
why-surplus = { $option } passa { $surplus }.
why-quota = { $seats ->
    [one] { $seats } lugar; { $quota } votos preenchem-no.
   *[other] { $seats } lugares; { $quota } votos preenchem um.
 }
why-pair = Par
why-before = Preferida
why-path = Caminho mais forte
why-schulze = De cada duas: quantos põem uma antes da outra, e o caminho mais forte de uma à outra, nos dois sentidos.
why-order = Por ordem: { $order }
why-reason = { $who }, por { $choice }: { $reason }
why-who = Quem votou o quê: { $voters }
vote-button = Votar
vote-or-alone = { "  " }ou, só a mim: { $example }
vote-turnout = { $count ->
    [one] 1 pessoa votou.
   *[other] { $count } pessoas votaram.
 }
vote-is-secret = Secreta: votas só comigo, e os números vêm no fecho. Até lá, quem me aloja podia ver; depois os votos ficam sem nomes e já ninguém pode. Recebes um comprovativo, que se pode mostrar a outros.
vote-is-hidden = Votas só comigo, e os números mostram-se no fecho.
vote-in-private = Um voto em { $number } é só para mim. Escreve-me em privado, ou diz { $typed } e escrevo-te eu.
vote-sheet-none = Ainda não votaste.
vote-sheet-never = Não votaste.
vote-sheet-own = Votaste: { $choice }
vote-sheet-secret = Votaste: { $choice }. Comprovativo: { $receipt }
vote-sheet-over = Já terminou, e já não sei quem votou o quê. O que foi contado confere-se com o teu comprovativo.
vote-secret-counted = Em { $number } votaste: { $choice }. Ninguém o vê antes do fecho. Comprovativo: { $receipt }
    Podes mudá-lo até { $until }; então este comprovativo deixa de valer.
vote-secret-changed = Em { $number } o teu voto é agora: { $choice }. Novo comprovativo: { $receipt }
    O anterior já não vale. Podes mudá-lo até { $until }.
ballot-gone = (já não está)
receipt-gone = (sem valor)
secret-ballot-unreadable = Não consigo ler isso como um voto aqui. Diz assim: { $example }
vote-key-lost = { $number } fica anulada: { $question } A chave dos votos perdeu-se, por isso ninguém os pode contar nem ler. Pergunta outra vez se ainda importa.
secret-voters-head = { $number }: { $question } É secreta. { $count ->
    [one] 1 voto.
   *[other] { $count } votos.
 }
secret-voters-roll = Podiam votar: { $who }
receipt-not-yet = { $number } ainda está aberta. Um comprovativo confere-se depois do fecho: { $at }.
receipt-counted = Esse comprovativo está entre o que foi contado em { $number }, por { $choice }.
receipt-unknown = Esse comprovativo não está entre o que foi contado em { $number }. Um voto mudado tem um mais novo.
why-unsigned = Um motivo, de alguém: { $reason }
why-secret = Foi secreta. Se o teu voto foi contado: { $check }
command-vote = Vota, muda o teu voto, ou vê o que votaste.
    .details = Conta o que disseres por último. Só com o número vês o teu próprio voto, só tu.
    .number = o número; senão, a única aberta
    .ballot = as letras, ou sim, não, abstenção; uma razão depois de dois pontos
command-rank = Põe em ordem as opções de uma votação, uma após outra.
    .number = o número da votação
    .order = a ordem até agora, como B>A
poll-chart-button = Imagem
poll-chart-open = { $number } ainda está aberta. Haverá uma imagem quando terminar: { $until }.
poll-chart-none = Ninguém votou em { $number }, ou foi cancelada, então não há nada a desenhar.
command-poll-chart = Vê o resultado de uma votação numa imagem.
    .number = o número da votação
command-why = Vê passo a passo como uma votação foi contada, ou porque há um lançamento.
    .details = De um lançamento: quem, quando, para quê, por que regra, e se foi devolvido. Quem não participou só o vê se cuidar da caixa, e fica registado.
    .number = o número da votação
    .entry = um lançamento, pela sua referência
