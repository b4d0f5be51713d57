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
    [1] Escolha quantas quiser.
   *[other] { $count ->
        [one] Escolha uma.
       *[other] Escolha até { $count }.
    }
 }
vote-by-ranked = Ponha em ordem, a melhor primeiro. A que tem menos votos sai, e os votos dela passam para a seguinte.
vote-by-schulze = Ponha em ordem, a melhor primeiro, com = entre iguais. Cada uma é comparada com cada outra, e vence a mais forte (Schulze).
vote-by-stv = { $seats ->
    [one] Ponha em ordem, a melhor primeiro. Há { $seats } lugar.
   *[other] Ponha em ordem, a melhor primeiro. Há { $seats } lugares; os votos que sobram passam em parte para a seguinte (STV, weighted inclusive Gregory).
 }
vote-quorum = { $count ->
    [one] Conta se votar pelo menos { $count } pessoa.
   *[other] Conta se votarem pelo menos { $count }.
 }
vote-quorum-own = { $count ->
    [one] Conta se pelo menos { $count } pessoa votar por si mesma.
   *[other] Conta se pelo menos { $count } pessoas votarem por si mesmas.
 }
vote-abstain-apart = Quem se abstém não conta para isso.
vote-tie-named = Em caso de empate, cito as que empataram, e fica assim.
vote-who-role = { $count ->
    [one] { $count } pessoa pode votar: { $role }.
   *[other] { $count } pessoas podem votar: { $role }.
 }
vote-role-treasurer = quem cuida do caixa
vote-role-steward = quem está na equipe de apoio
vote-picks-least = Escolha de { $least } a { $count }.
vote-by-dates = Para cada data, diga sim, se for preciso ou não. Vence a que tem menos não, depois mais sim, depois a mais próxima.
vote-date-counts = { $yes } sim, { $maybe } se for preciso, { $no } não
vote-blocked = { $count ->
    [one] { $count } veto.
   *[other] { $count } vetos.
 }
vote-consent = Um veto barra a proposta; diga também por quê.
vote-change-no = O que você disser fica.
vote-early = Fecha assim que nada mais puder mudar.
vote-add = Na primeira metade do tempo você pode acrescentar opções.
vote-add-button = Acrescentar uma opção
vote-reasons-asked = Diga também por quê.
vote-reasons-needed = Cada voto precisa de um motivo.
vote-reasons-off = Não se aceitam motivos.
vote-tie-older = Em caso de empate, vale a que foi proposta primeiro.
vote-tie-draw = Em caso de empate, decide o sorteio.
vote-tie-as-it-was = Em caso de empate, fica como estava.
vote-tie-reopen = Em caso de empate, a votação continua mais uma vez.
vote-reopened = { $number } deu empate: { $question } { $tied }. Continua até { $until }, e o que você disse vale até você mudar.
vote-reopened-hidden = { $number } deu empate: { $question } Continua até { $until }, e o que você disse vale até você mudar.
vote-everybody = Todos já votaram, então { $number } só fica aberta até { $until }, se ninguém mudar o voto.
vote-counted-final = Seu voto em { $number }: { $choice }. Fica assim.
vote-is-final = Em { $number }, o que se diz fica, e você disse: { $choice }
vote-needs-reason = Isso precisa de um motivo. Diga assim: { $example }
vote-takes-no-reason = Esta votação não aceita motivos. Diga só seu voto.
ballot-block = veto
ballot-words-block = veto, bloqueio
ballot-words-maybe = se for preciso, talvez
ballot-date-y = { $date }: sim
ballot-date-m = { $date }: se for preciso
ballot-date-n = { $date }: não
ballot-too-few = Escolha pelo menos { $least } aqui. Como { $example }
result-blocked = { $number } foi barrada por um veto: { $question } { $yes } sim, { $no } não, abstenções: { $abstain }.
result-won-date = { $number }: { $question } { $won }: { $counts }.
result-calendar = A data para sua agenda
result-between-older = { $tied } empataram; vale a que foi proposta primeiro.
result-between-draw = { $tied } empataram; o sorteio decidiu.
result-as-it-was = Fica como estava.
result-voices = { $count ->
    [one] { $count } voz foi delegada.
   *[other] { $count } vozes foram delegadas.
 }
result-voices-lost = { $count ->
    [one] { $count } voz delegada não chegou a ninguém que votou.
   *[other] { $count } vozes delegadas não chegaram a ninguém que votou.
 }
result-voices-over = { $count ->
    [one] Foi delegada { $count } voz a mais do que se podia levar: ninguém leva mais de { $most } além da própria.
   *[other] Foram delegadas { $count } vozes a mais do que se podia levar: ninguém leva mais de { $most } além da própria.
 }
why-passed = { $who } votou também por: { $voices }
why-lost = Não chegaram a ninguém que votou: { $voices }
why-over = { $who } leva { $most } além da própria e não pôde levar: { $voices }
why-left = { $count ->
    [one] Não estava mais aqui no fechamento, e por isso ficou fora antes da contagem: { $options }.
   *[other] Não estavam mais aqui no fechamento, e por isso ficaram fora antes da contagem: { $options }.
 }
why-one-person = { $one } e { $other } já são a mesma pessoa, e conta como { $other }.
why-drawn = Sorteado na ordem { $order }, pela semente { $seed }, cujo sha256 foi registrado na abertura: { $seal }
why-equal-drawn = Empatadas no último lugar: { $options }; o sorteio diz qual sai.
why-date = { $date }: { $yes } sim, { $maybe } se for preciso, { $no } não

vote-tie-drawn = Os empates são sorteados, também o de quem sai.
vote-candidates-gone = Quem não estiver mais aqui no fechamento fica fora, e seus votos passam para a opção seguinte.
vote-fresh = { $count ->
    [one] Uma das pessoas que podem votar é nova nos últimos 30 dias.
   *[other] { $count } das pessoas que podem votar são novas nos últimos 30 dias.
 }
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
vote-closes = Aberta até { $until }.
vote-stands = { $yes } sim, { $no } não, abstenções: { $abstain }.
vote-reminder = { $number }: { $question } { $count ->
    [0] Aberta até { $until }: { $typed }
    [one] Falta um voto. Aberta até { $until }: { $typed }
   *[other] Faltam { $count } votos. Aberta até { $until }: { $typed }
 }
vote-cast = { $count ->
    [one] { $count } voto até agora.
   *[other] { $count } votos até agora.
 }
vote-in-words = Diga assim: { $example }
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
ballot-words-if = se
ballot-words-condition = se, só se, somente se, mas só se, mas se, desde que, contanto, a menos que, com a condição, sob a condição, enquanto, depende
ballot-words-doubtful = não sei, não faço ideia, não há problema, não tem problema, não tenho problema, não tenho opinião, não tenho objeção, não tenho nada contra, não tenho certeza, não tenho a certeza, não vejo problema, não vejo por que não, não vejo porque não, não faz mal, não me importo, não me oponho, não me incomoda, não importa, não é má ideia, não está mal, não estou contra, não sou contra, não entendi, não percebi, não há dúvida, não ligo, sim ou não, não ou sim
ballot-words-none = nenhuma, nenhum, nada, retirar, retiro
ballot-words-and = e
ballot-words-none-of-them = nenhuma delas, nenhuma data, nenhuma dá, nenhuma serve
ballot-words-all-of-them = todas, ambas, todas as datas, as duas, qualquer uma, qualquer data
vote-counted = Seu voto em { $number }: { $choice }{ $instead }. Você pode mudar até { $until }.
vote-instead = , em vez de { $before }
vote-instead-elsewhere = , em vez de { $before }, que você disse no { $platform }
vote-taken-back = Seu voto em { $number } foi retirado.
vote-own = { $number }: { $question } Você votou: { $choice }{ $reason }
vote-own-none = { $number }: { $question } Você ainda não votou. Diga assim: { $example }
vote-own-none-over = { $number }: { $question } Você não votou.
vote-over = { $number } já terminou ({ $at }). { $why } mostra o resultado.
vote-called-off = { $number } foi cancelada em { $at }: { $why }
vote-not-on-roll = Quem pode votar em { $number } ficou definido na abertura: { $count }, e você não estava entre essas pessoas.
vote-came-later = { $number } é para quem já estava aqui antes da pergunta.
vote-not-there = { $number } é para quem está na sala.
vote-goes-on = Fiquei fora um tempo, então { $number } continua até { $until }.
rank-button = Pôr em ordem
rank-nothing-yet = { $number }: { $question } Qual vem primeiro?
rank-so-far = { $number }: { $question } Até agora: { $order }. { $left ->
    [0] { "" }
   *[other] Qual vem a seguir?
 }
rank-back = Voltar
rank-done = Pronto
rank-not-ranked = { $number } não se põe em ordem. { $vote } mostra seu voto.
rank-unreadable = Não consigo ler “{ $given }” como uma ordem. Comece com { $example }
no-such-vote = Não há votação { $number }. { $list } mostra quais há.
vote-waits-for-seconds = { $number } ainda espera apoio, então ainda não há votação: { $second }
vote-of-election-later = Na eleição { $number } não se vota agora: { $show } mostra quem se candidata e quando a votação começa.
vote-not-of-proposal = { $number } é uma proposta, e não há votação sobre ela: { $show }
vote-is-of-gifts = Em { $number } não há votação, todos podem doar: { $give }
vote-by-points = Reparta { $points } pontos entre outras pessoas, pelo nome.
ballot-points-none = ninguém
points-unreadable = { $why ->
    [1] Isso soma mais que seus { $points } pontos.{ " " }
    [2] Os pontos são para outras pessoas, e um desses nomes é o seu.{ " " }
    [3] Alguém aparece duas vezes.{ " " }
    [4] Assim ninguém recebe pontos.{ " " }
    [5] Um desses nomes não é o de uma única pessoa que pode votar aqui.{ " " }
   *[other] { "" }
 }Diga pelo nome quem recebe quantos dos seus { $points } pontos, como { $example }
no-open-vote = Nenhuma votação está aberta. Pergunte algo: { $new }
ask-vote = Qual votação? Diga o número, ou diga: cancelar.
which-vote = Há várias abertas. Qual? { $commands }
ballot-yesno-unreadable = “{ $given }” não é um voto aqui. Diga sim, não ou abstenção, por exemplo { $example }
ballot-unreadable = “{ $given }” não é um voto aqui. Diga uma letra de { $first } a { $last }, por exemplo { $example }; o motivo vem depois de dois-pontos: { $reason }
ballot-unreadable-alone = “{ $given }” não é um voto aqui. Diga uma letra de { $first } a { $last }, por exemplo { $example }
ballot-pressed-too-many = { $most ->
    [one] Aqui só se pode escolher { $most }.
   *[other] Aqui dá para escolher até { $most }.
 }
ballot-too-many = { $most ->
    [one] Aqui só se pode escolher { $most }.
   *[other] Aqui dá para escolher até { $most }.
 } Como { $example }
ballot-no-equals = Aqui cada uma tem o seu lugar, por exemplo { $example }
ballot-two-readings = Isso é a letra de uma e o nome de outra. Qual? { $buttons }
ballot-two-answers = Isso diz as duas coisas. Qual das duas? { $buttons } Um motivo vem depois de dois-pontos: { $reason }
result-nobody = { $number }: { $question } Ninguém votou.
result-nobody-left = { $number }: { $question } De quem recebeu votos, ninguém está mais aqui.
result-no-quorum = { $number } não está decidida: { $question } { $cast ->
    [one] Votou { $cast }
   *[other] Votaram { $cast }
 }{ $apart ->
    [0] { "" }
    [one] , sem contar { $apart } abstenção
   *[other] , sem contar { $apart } abstenções
 }, e são necessários { $needed }.
result-passed = { $number } foi aprovada: { $question } { $yes } sim, { $no } não, abstenções: { $abstain }.
result-failed = { $number } não foi aprovada: { $question } { $yes } sim, { $no } não, abstenções: { $abstain }.
result-yes = { $number }: { $question } Sim. { $yes } sim, { $no } não, abstenções: { $abstain }.
result-no = { $number }: { $question } Não. { $yes } sim, { $no } não, abstenções: { $abstain }.
result-equal = { $number }: { $question } Empate. { $yes } sim, { $no } não, abstenções: { $abstain }.
result-won = { $number }: { $question } { $won }, com { $votes } de { $cast }.
result-won-ranked = { $number }: { $question } { $won }, depois de contar { $cast ->
    [one] { $cast } voto.
   *[other] { $cast } votos.
 }
result-tie = { $number }: { $question } Empate: { $tied }.
result-tie-besides = Empate pelo que resta: { $tied }.
result-counts = Votos: { $counts }.
result-roll = { $cast ->
    [0] Votaram
    [one] Votou
   *[other] Votaram
 } { $cast } de { $count }.
why-button = Por quê
why-what = Por que o quê? Diga { $vote } para uma votação, ou { $entry } para um lançamento.
why-not-yours = Não há nenhum lançamento { $reference } de que você tenha participado.
why-by-rule = uma regra
why-by-host = quem hospeda o bot
why-account-other = a comunidade
why-account-treasury = o caixa
why-kind-tip = { $reference }, { $at }: um presente de { $who }{ $memo }
why-kind-request = { $reference }, { $at }: um pagamento pedido, de { $who }{ $memo }
why-kind-rain = { $reference }, { $at }: chuva de { $who }{ $memo }
why-kind-reaction = { $reference }, { $at }: um presente com uma reação de { $who }{ $memo }
why-kind-undo = { $reference }, { $at }: retirado por { $who }{ $memo }
why-kind-refund = { $reference }, { $at }: devolvido por { $who }{ $memo }
why-kind-restart = { $reference }, { $at }: retirado por uma moeda nova, por { $who }{ $memo }
why-kind-mint = { $reference }, { $at }: emissão nova, por { $who }{ $memo }
why-kind-starter = { $reference }, { $at }: para começar, por { $who }{ $memo }
why-kind-burn = { $reference }, { $at }: destruído por { $who }{ $memo }
why-kind-reverse = { $reference }, { $at }: revertido por { $who }{ $memo }
why-kind-adjust = { $reference }, { $at }: posto no caixa por { $who }{ $memo }
why-kind-import = { $reference }, { $at }: trazido de antes, por { $who }{ $memo }
why-kind-donate = { $reference }, { $at }: dado ao caixa por { $who }{ $memo }
why-kind-record = { $reference }, { $at }: um registro, por { $who }{ $memo }
why-entry-line = { $who }: { $amount }
why-corrects = Devolve { $reference }.
why-taken-back = Devolvido com { $reference }, { $at }.
why-cancelled = { $by ->
    [0] { $number } foi cancelada
   *[other] { $who } cancelou { $number }
 }: { $question }{ $some ->
    [0] { "" }
   *[other] { " " }({ $reason })
 }
why-reopened = Deu empate e continuou em { $at }.
why-went-on = Eu não estava quando devia terminar, por isso continuou em { $at }.
result-date-earlier = Empatada com { $tied }; vale a mais cedo.
why-when = { $who } perguntou em { $opened }; terminou em { $closed }.
why-when-round = { $who } propôs a rodada; votou-se de { $opened } a { $closed }.
why-yesno = { $base ->
    [one] Aqui conta { $base } voto
   *[other] Aqui contam { $base } votos
 }, e { $needed ->
    [one] era preciso { $needed } sim.
   *[other] eram precisos { $needed } sins.
 }
why-round = Rodada { $round }: { $votes }.
why-exhausted = { $count ->
    [one] { $count } voto não cita nenhuma.
   *[other] { $count } votos não citam nenhuma.
 }
why-exhausted-weight = Votos que não vão para mais ninguém: { $weight }.
why-equal-last = Empatadas no último lugar: { $options }; sai a que foi citada depois.
why-gone = Fora: { $options }.
why-elected = Eleitas: { $options }.
why-surplus = { $option } passa { $surplus }.
why-quota = { $seats ->
    [one] { $seats } lugar
   *[other] { $seats } lugares
 }; para cada lugar { $quota ->
    [one] é necessário { $quota } voto.
   *[other] são necessários { $quota } votos.
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
    [one] { $count } pessoa votou.
   *[other] { $count } pessoas votaram.
 }
vote-is-secret = Secreta: você vota só comigo, e os números vêm no fim. Até lá, quem me hospeda poderia olhar; depois os votos ficam sem nomes, e ninguém mais pode. Você recebe um comprovante, que dá para mostrar a outras pessoas.
vote-is-hidden = Você vota só comigo; os números, e quem votou o quê, aparecem no fim.
vote-in-private = Um voto em { $number } é só para mim. Escreva para mim em privado, ou diga { $typed } e eu escrevo.
vote-sheet-none = Você ainda não votou.
vote-sheet-never = Você não votou.
vote-sheet-own = Você votou: { $choice }
vote-sheet-secret = Você votou: { $choice }. Comprovante: { $receipt }
vote-sheet-over = Já terminou, e não sei mais quem votou o quê. O que foi contado dá para conferir com seu comprovante.
vote-secret-counted = Em { $number } você votou: { $choice }. { $why ->
    [0] Ninguém vê isso antes do fim.
   *[other] Ninguém vê isso antes do fim; um motivo aparece então, sem o seu nome.
 } Comprovante: { $receipt }
    Você pode mudar até { $until }; se mudar, recebe outro comprovante no lugar deste.
vote-secret-changed = Em { $number } seu voto agora é: { $choice }. Novo comprovante: { $receipt }
    { $void } Você pode mudar até { $until }.
ballot-gone = (não existe mais)
receipt-gone = (não vale mais)
secret-ballot-unreadable = Não consigo ler isso como um voto aqui. Diga assim: { $example }
vote-key-lost = { $number } fica cancelada: { $question } A chave dos votos se perdeu, então ninguém pode contar nem ler. Pergunte de novo se ainda importa.
secret-voters-head = { $number }: { $question } É secreta. { $count ->
    [one] { $count } voto.
   *[other] { $count } votos.
 }
secret-voters-roll = Podiam votar: { $who }
receipt-not-yet = { $number } ainda está aberta. Um comprovante pode ser conferido depois do fim: { $at }.
receipt-counted = Esse comprovante está entre o que foi contado em { $number }, por { $choice }.
receipt-unknown = Esse comprovante não está entre o que foi contado em { $number }. Um voto que mudou tem um mais novo.
why-unsigned = Um motivo, de alguém: { $reason }
why-secret = Foi secreta. Para ver se seu voto foi contado: { $check }
command-vote = Vote, mude seu voto, ou veja como votou.
    .details = Vale o que você disser por último. Só com o número, você vê seu próprio voto, e mais ninguém vê.
    .number = o número; sem ele, a única aberta
    .ballot = as letras, ou sim, não, abstenção; um motivo depois de dois-pontos
command-rank = Ponha em ordem as opções de uma votação, uma após a outra.
    .number = o número da votação
    .order = a ordem até agora, como B>A
poll-chart-button = Imagem
poll-chart-open = { $number } ainda está aberta. Haverá uma imagem quando terminar: { $until }.
poll-chart-none = Ninguém votou em { $number }, ou foi cancelada, então não há nada a desenhar.
command-poll-chart = Veja o resultado de uma votação numa imagem.
    .number = o número da votação
command-why = Veja passo a passo como uma votação foi contada, ou por que há um lançamento.
    .details = De um lançamento: quem, quando, para quê, por qual regra, e se foi devolvido. Quem não participou só vê se cuida do caixa, e isso fica anotado.
    .number = o número da votação
    .entry = um lançamento, pela sua referência
    .about = que parte, por exemplo um projeto
secret-ballot-stays = Um voto secreto não pode ser retirado, só mudado até a votação fechar.
poll-chart-dates = As datas são ditas em palavras, não em imagem: { $why }
poll-chart-points = Quem recebeu quanto é dito em palavras, não em imagem: { $results }

vote-or-question = Uma votação e uma pergunta para você têm o número { $number }. { $vote } é para a votação, { $answer } para a pergunta.
vote-none-to-take-back = Você não tem em { $number } nenhum voto para retirar.
vote-void = O anterior não vale mais.
vote-void-elsewhere = O anterior, do { $platform }, não vale mais.
vote-joined = Em { $number } você votou duas vezes, e como uma só pessoa tem um voto. Conta o último, do { $platform }: { $later }. Não conta mais: { $earlier }.
vote-joined-first = Em { $number } você votou duas vezes, e como uma só pessoa tem um voto. Lá nenhum voto pode ser mudado, então conta o primeiro, do { $platform }: { $earlier }. Não conta mais: { $later }.
vote-joined-none = Em { $number } você votou duas vezes, e como uma só pessoa tem um voto. Por último você o retirou, no { $platform }. Não conta mais: { $earlier }.
vote-joined-secret = Em { $number } você votou duas vezes, e como uma só pessoa tem um voto. Conta o último, do { $platform }, e o comprovante do outro não vale mais.
ballot-or-question = Isso pode ser para a votação { $number } ou para o que lhe perguntaram depois. { $vote } é para a votação, { $answer } para a pergunta.
secret-ballot-two-ways = Isso pode ser lido de duas maneiras, então não contei nada em { $number }. Toque no que você quer dizer, ou diga de outro jeito.
vote-none-to-take-back-dates = Você não tem em { $number } um voto para retirar. Se nenhuma data serve, diga { $no }.
vote-closes-before-dates = Termina em { $until }, antes da primeira.

vote-edited = Editar uma mensagem não muda nenhum voto: o seu em { $number } conta como você disse primeiro. Para mudar, diga de novo: { $again }
vote-edited-stands = Editar uma mensagem não muda nenhum voto: o seu em { $number } conta como você disse primeiro, e ali os votos ficam.
## What was read as something else

ballot-two-ways = Isso pode ser lido de mais de uma maneira, então não contei. Qual delas? { $buttons }
vote-tie-out = Se várias têm o mínimo e restam outras, sai a que foi proposta depois.
result-out-later = { $tied } empatavam quando uma tinha de sair; saiu { $gone }, por ter sido proposta depois.
result-out-draw = { $tied } empatavam quando uma tinha de sair; por sorteio saiu { $gone }.
vote-closes-everybody = Todos votaram: termina uma hora depois da última mudança, o mais tardar em { $until }.
why-key-lost = { $number } foi cancelada: { $question } A chave dos votos tinha se perdido, então ninguém pôde contar nem ler.
why-key-lost-election = Ninguém foi eleito; o cargo ficou como estava.
vote-key-lost-election = { $number } fica cancelada: { $question } A chave dos votos se perdeu, então ninguém pode contar nem ler. Ninguém é eleito; o cargo fica como estava. Abra a eleição de novo se vocês ainda quiserem.
secret-voters-erased = Foi cancelada e os votos foram apagados: não foram contados.
ballot-words-because = porque, pois, já que
ballot-words-order = primeiro, depois, e depois, em seguida, segundo, terceiro, por último
ballot-block-button = Veto
options-tied = { $count } opções ({ $first }, …)
vote-surplus-older = Passa primeiro a maior sobra e, entre iguais, a da opção proposta antes.
vote-surplus-draw = Passa primeiro a maior sobra e, entre iguais, decide o sorteio.
result-out-later-often = { $count } vezes houve empate quando uma tinha de sair, e saiu a proposta depois; { $why } diz quais.
result-out-draw-often = { $count } vezes houve empate quando uma tinha de sair, e decidiu o sorteio; { $why } diz quais.
why-equal = Empatadas no fim: { $options }.
why-order-together = Por ordem, a cada vez as que nenhuma das restantes vence: { $order }
vote-new-since = Quem pode votar em { $number } ficou definido na abertura: { $count }. Desde então esta conta vale como alguém novo, por isso não pode votar ali.
why-when-election = { $who } abriu a eleição em { $opened }; votou-se de { $began } a { $closed }.
ballot-meant = É isto que você quer dizer? { $buttons }

# What stands after an option, with its joining colon.
vote-option-count = { "" }: { $count }

## What is kept of somebody

kept-vote = Seu voto
kept-sealed-vote = Você votou, lacrado
