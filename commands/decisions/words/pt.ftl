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
vote-cast = { $count ->
    [one] { $count } voto até agora.
   *[other] { $count } votos até agora.
 }
vote-in-words = Diz assim: { $example }
vote-or-typed = { "  " }ou: { $example }
ballot-yes = sim
ballot-yes-button = Sim
ballot-words-yes = sim, s
ballot-no = não
ballot-no-button = Não
ballot-words-no = não, nao
ballot-abstain = abstenção
ballot-abstain-button = Abstenção
ballot-words-abstain = abstenção, abstencao
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
command-why = Vê passo a passo como uma votação foi contada.
    .number = o número da votação
