# The words of polls.

ask-poll = O que você quer perguntar? Responda a esta mensagem com a pergunta, as opções entre aspas, ou diga: cancelar.
poll-no-question = O que você quer perguntar? Diga primeiro a pergunta, depois as opções.
poll-question-long = Essa pergunta é longa demais: até { $most } caracteres.
poll-how-many = Uma votação tem de 2 a { $most } opções, ou nenhuma para sim e não.
poll-option-long = “{ $option }…” é longo demais para uma opção: até { $most } caracteres.
poll-options-alike = “{ $option }” aparece duas vezes, ou parece outra. Faça cada opção diferente.
poll-yesno-options = Um sim ou não não tem opções: tire as opções, ou tire o método.
poll-needs-options = { $method } precisa de opções: diga entre aspas, depois da pergunta.
poll-not-with-method = { $setting } não muda nada com { $method }. Tire isso, ou acrescente { $fits }.
poll-number = { $most ->
    [1] { $setting } aqui só pode ser 1.
   *[other] { $setting } aqui é um número inteiro de 1 a { $most }.
 }
poll-quorum-unreadable = Não consigo ler “{ $given }” como quantos precisam votar. Escreva who=members quorum=5, ou quorum=20%.
poll-share-needs-roll = Para uma parte de todos, preciso saber quem são todos. Diga também who=members. { $buttons }
poll-quorum-needs-roll = Para dizer quantos precisam votar, preciso saber quem pode. Diga também who=members. { $buttons }
poll-members-button = Perguntar a todos os membros
poll-pass-unreadable = Não consigo ler “{ $given }” como o que um sim precisa. Escreva pass=2/3 ou pass=">1/2 of cast".
poll-pass-range = pass= diz que parte precisa dizer sim: pelo menos a metade, no máximo todos, por exemplo pass=1/2, pass=2/3 ou pass=100%.
poll-closes-unreadable = Não consigo ler “{ $given }” como duração. De 5 minutos a 60 dias, como closes=2d, ou até quando, como closes="sex 18:00".
poll-in-private = Pergunte isso na sala onde as pessoas vão votar.
poll-too-many = Já há { $most } votações abertas. Deixe uma terminar primeiro.
poll-about-people = Uma votação sobre pessoas é secreta. Tire secret=no.
poll-nobody-established = Aqui ninguém é de casa ainda, então ninguém poderia votar. Tire who=members.
ask-option = Qual é a opção? Responda com ela, ou diga cancelar.
poll-date-unreadable = Não consigo ler “{ $given }” como um momento futuro. Escreva como "sex 18:00", "3 março 18:30" ou "2026-03-03 18:30".
poll-no-option = Diga também a opção.
poll-empty-option = Uma das opções está vazia. Diga qual é ou tire-a.
poll-adds-none = As opções de { $number } ficam como foram perguntadas.
poll-added-late = Dava para acrescentar opções a { $number } até { $until }.
poll-full = Já há { $most } opções, e não cabem mais.
poll-added = { $who } acrescentou a { $number }: { $option }
poll-role-of-server = Não consigo ver quem tem o papel “{ $role }” do servidor: para isso o Discord teria que me deixar ver a lista de membros. Dos meus eu sei: { $roles }
poll-role-unknown = Não conheço nenhum papel “{ $role }”. Sei quem tem estes: { $roles }
poll-role-nobody = Aqui ninguém que é de casa tem o papel { $role }, então ninguém poderia votar.
poll-preview = Abrir esta votação? { $question }
poll-open-for = Ficará aberta por { $span }.
poll-open-button = Abrir
poll-dates-or-choice = São datas. Você quer saber quem pode quando, ou que uma delas seja escolhida? { $buttons }
poll-when-button = Quem pode quando
poll-one-of-them-button = Escolher uma
poll-fixed = Uma votação fica como foi perguntada até terminar. A moderação pode cancelá-la e você pode perguntar de novo: { $cancel }
poll-two-readings = Isso pode ser lido de duas maneiras. Qual? { $buttons }
poll-yesno-button = Sim ou não
poll-or-command = Isso parece um comando. Qual dos dois? { $buttons }
poll-ask-button = Perguntar “{ $question }”
poll-setting-near = Não conheço “{ $given }” aí. Quis dizer { $meant }? Se faz parte da pergunta, ponha a pergunta entre aspas.
poll-left-over = Não consigo ler “{ $given }” aí. { $more } diz o que mais se pode dizer. Cada opção fica entre aspas, como { $example }
poll-secret-button = Votação secreta
poll-secret-or-not = É para ser uma votação secreta? { $buttons }
poll-open-to-see = Aberta, como está

poll-cancel-election = Uma eleição termina na hora dela, e ninguém a cancela.
poll-close-own = Só { $who }, que perguntou, pode encerrar antes. A moderação pode cancelar: { $cancel }
poll-close-at-time = Fica aberta até a hora dita na abertura: { $until }.
poll-only-steward = Aqui quem abre votações é a equipe de apoio e a moderação.
poll-only-moderator = Aqui quem abre votações é a moderação.
poll-remind-own = Quem pode lembrar é quem perguntou, e a moderação desta sala.
poll-reminded = Isso já foi dito nas últimas 24 horas. Dá para dizer de novo em { $again }.
poll-remind-done = Dito de novo onde { $number } foi perguntada.
decisions-none = Ainda nada foi decidido. Pergunte algo: { $new }
decisions-none-with = Nada do que foi decidido contém “{ $word }”. Procuro palavras da pergunta e das opções, e datas: junho, junho de 2026, 2026-01..2026-03.
decided-passed = { $number } aprovada, { $at }: { $question }
decided-failed = { $number } não aprovada, { $at }: { $question }
decided-blocked = { $number } barrada por um veto, { $at }: { $question }
decided-yes = { $number }, { $at }: { $question } Sim.
decided-no = { $number }, { $at }: { $question } Não.
decided-equal = { $number }, { $at }: { $question } Empate.
decided-grants = { $number }, { $at }: { $question } { $results }
decided-won = { $number }, { $at }: { $question } { $won }.
command-poll-remind = Diga de novo na sala que uma votação está aberta, e quantos faltam.
    .details = Quem perguntou pode, e a moderação da sala, uma vez por dia. Ninguém é citado.
    .number = o número da votação; sem ele, a única aberta
command-decisions = Veja o que foi decidido, quando e como, o mais novo primeiro.
    .word = uma palavra da pergunta ou das opções dela, ou quando: junho, 2026-01..2026-03
    .page = qual página
poll-export = { $number }: { $question } { $count ->
    [one] { $count } voto.
   *[other] { $count } votos.
 }
poll-export-file = Os votos, em tabela
command-poll-export = Receba os votos num arquivo para planilhas.
    .details = Uma linha por voto: quem, o que disse, o motivo, e quantas vozes leva.
    .number = o número da votação; sem ele, a única aberta, ou então a mais recente
    .page = qual parte de uma votação grande
poll-listed-standing = { $number }: eleição ({ $role }). Você pode se candidatar até { $at }; depois começa a votação.
poll-listed-open = { $number }: { $question } { $count ->
    [one] { $count } voto; aberta até { $at }.
   *[other] { $count } votos; aberta até { $at }.
 }
poll-listed-closed = { $number }: { $question } Terminada: { $at }.
poll-listed-cancelled = { $number }: { $question } Cancelada: { $at }.
poll-cancelled = { $who } cancelou { $number }: { $question } ({ $reason })
voters-head = { $number }: { $question } { $count ->
    [one] { $count } voto.
   *[other] { $count } votos.
 }
voters-hidden = Quem votou o quê em { $number } aparece no fim: { $at }.
voters-called-off = { $number } foi cancelada antes do fim, então quem votou o quê fica oculto.
voters-line = { $who }: { $choice }
voters-left = Ainda não: { $who }
poll-cancel-own = Esta votação é sobre você, por isso só outra pessoa da moderação pode cancelá-la. Fecha { $until }.
poll-cancel-purse = { $number } trata do caixa, então ninguém cancela. Fica aberta até { $until }.
command-poll-new = Faça uma pergunta em que todos aqui possam votar.
    .details = Só com uma pergunta é sim, não ou abstenção. Fica aberta três dias, se você não disser closes=1d.
    .question = o que você pergunta; as opções entre aspas
    .options = as opções, uma por linha ou com | entre elas
    .closes = quanto tempo está aberta, como 3d
    .method = como se conta
    .picks = quantas dá para escolher, como 2 ou 1-3
    .who = quem pode votar: room, members, role:treasurer
    .quorum = quantos precisam votar, como 5 ou 20%
    .passes = o que um sim precisa, como 2/3
    .seats = quantas vencem quando há vários lugares
    .abstain = se uma abstenção conta como voto
    .change = se o voto pode ser mudado
    .add = se quem vota acrescenta opções
    .reasons = se pedem motivos
    .tie = o que acontece em empate
    .consent = se um veto a barra
    .secret = se ninguém sabe quem votou o quê
    .hide = se os números ficam ocultos até o fim
command-poll-add = Acrescente uma opção a uma votação que as aceita.
    .details = Quem pode votar pode acrescentar, na primeira metade do tempo, até vinte opções ao todo.
    .number = o número da votação
    .option = a opção
command-poll-show = Veja como está uma votação, ou como terminou.
    .number = o número; sem ele, a única aberta
command-poll-list = Veja que votações estão abertas e as últimas que terminaram.
command-poll-close = Encerre antes do tempo uma votação que você abriu.
    .number = o número da votação
command-poll-cancel = Cancele uma votação, sem resultado.
    .number = o número da votação
    .reason = por quê
command-poll-voters = Veja quem votou o quê, e quem não votou.
    .details = De uma secreta, você vê quem podia votar, e se um comprovante está entre o que foi contado.
    .number = o número da votação; sem ele, a única aberta, ou então a mais recente
    .page = qual página
    .receipt = o comprovante de um voto secreto

## In help

topic-votes = Votações
poll-add-person = Uma opção sobre uma pessoa torna a votação secreta, então não dá para acrescentar aqui. Pergunte numa votação à parte.
poll-export-hidden = Os votos estão ocultos até o fim: { $until }.
setting-polls = Quem pode abrir votações; senão, todo mundo, e numa comunidade grande o apoio e a moderação.
setting-poll-pictures = Se o resultado de uma votação já vem com a imagem.
setting-native-polls = Se mostro as votações simples como enquetes do seu aplicativo, onde ele as tem.

poll-method-yesno = sim, não ou abstenção. É assim quando não há opções.
poll-method-choice = cada pessoa escolhe uma, ou com picks=2 até duas; vence a que tiver mais votos. É assim quando há opções.
poll-method-approval = cada pessoa escolhe quantas quiser; vence a que tiver mais votos.
poll-method-dates = para cada data sim, se for preciso ou não; vence a que tem menos não, depois a que tem mais sim. Um não sozinho diz que nenhuma serve.
poll-method-ranked = cada pessoa põe em ordem; sai a que tiver menos votos e os votos dela passam para a seguinte, até que uma tenha mais da metade.
poll-method-schulze = cada pessoa põe em ordem, também várias no mesmo lugar; cada uma é comparada com cada outra, e vence a mais forte.
poll-method-stv = cada pessoa põe em ordem e vencem várias, tantas quantas seats=3 disser; os votos que sobram passam em parte para a seguinte.
poll-method-unknown = Não conheço o método “{ $given }”. Há { $choices }. { $help } diz o que significam.
poll-closes-after-date = Quando esta votação terminar, { $date } já teria passado. Diga um closes=… mais curto, ou não diga nada: então ela termina antes da primeira data.
poll-date-too-soon = Ninguém conseguiria votar a tempo sobre { $date }: a primeira data precisa ser daqui a pelo menos dez minutos.
poll-picks-turned = Em picks={ $given } o número maior vem primeiro. Escreva o mínimo e depois o máximo: picks={ $meant }
poll-quorum-beyond = { $count ->
    [one] Só { $count } pessoa pode votar, então nunca serão { $needed }. Peça { $count }, ou tire quorum={ $needed }.
   *[other] Só { $count } podem votar, então nunca serão { $needed }. Peça { $count } no máximo, ou uma parte, como quorum=50%.
 }
poll-export-erased = { $number } foi cancelada e os votos foram apagados: não foram contados.
poll-only-yesno = { $setting } só vale para sim ou não, que não tem opções. Tire isso, ou tire as opções.
poll-date-without-time = Falta a hora em “{ $given }”. Escreva cada data com a hora, como "{ $meant }".
poll-only-options = { $setting } só vale com opções: diga-as entre aspas, depois da pergunta, ou tire isso.
ask-block = Por que não pode ser? Responda com o seu motivo, ou diga cancelar.
poll-blocks-none = Em { $number } não há veto: o sim e o não decidem. Vote assim: { $example }
command-poll-block = Ponha um veto, com o seu motivo, onde se pede o consentimento de todos.
    .details = É o seu voto, e você pode mudá-lo como qualquer outro. O motivo aparece com o resultado.
    .number = o número da votação
    .reason = por que não pode ser
poll-cancel-not-yours = Só a moderação desta sala pode cancelar uma votação. Quem a perguntou pode encerrá-la antes: { $instead }
poll-about-options = O que se pode escolher: de 2 a 20 opções, entre aspas depois da pergunta, uma por linha, ou com | no meio. Sem nenhuma, é sim, não ou abstenção.
poll-about-closes = Quanto tempo fica aberta, de 5 minutos a 60 dias, como 30m, 2h, 3d. Se você não disser nada, três dias. closes="sex 18:00" diz até quando, no horário da sala.
poll-about-method = Como se conta. Se você não disser nada, cada pessoa escolhe uma; onde não há opções, é sim ou não.
poll-about-picks = Quantas opções cada pessoa pode escolher: 2 é até duas, 2-3 é duas ou três. Se você não disser nada, uma.
poll-about-who = Quem pode votar. room: todo mundo aqui, e é assim se você não disser nada. members: os membros estabelecidos, contados na abertura. role:treasurer: quem tem esse papel.
poll-about-quorum = Quantas pessoas têm de votar para que conte: 5 são cinco pessoas, 20% uma parte de quem pode. Acrescente who=members. Quem deixa outra pessoa votar por si não conta para isso.
poll-about-pass = O que um sim precisa: 2/3 de quem diz sim ou não, ">1/2 of cast" de quem vota, "60% of all" de quem pode. Se você não disser nada, mais sim do que não.
poll-about-passes = O que um sim precisa. Escreve-se pass=2/3: de quem diz sim ou não.
poll-about-seats = Quantas opções ganham, onde há vários lugares. Vai com method=stv.
poll-about-abstain = Se quem se abstém conta como votante. apart: não, nem para o mínimo nem para uma parte de quem vota.
poll-about-change = Se dá para mudar o voto até o fim. Se você não disser nada, sim; com no, o que foi dito fica.
poll-about-add = Se quem vota pode acrescentar opções na primeira metade do tempo, até 20 no total.
poll-about-reasons = Se o voto leva um motivo. asked: a votação pede; needed: nenhum voto sem motivo; off: não se aceita.
poll-about-tie = O que acontece se houver empate. named: citam-se as iguais e nada mais; older: ganha a proposta antes; draw: por sorteio; as it was: tudo fica como estava; reopen: continua mais uma vez.
poll-about-consent = Com yes, um único veto barra a proposta. Quem o põe diz por quê.
poll-about-secret = Com yes, vota-se só comigo, e ninguém sabe quem votou o quê. Os números vêm no fim.
poll-about-hide = Com yes, ninguém vê como está até o fim; então se vê quem votou o quê.

poll-export-few = Menos de { $least } deram pontos, então os votos não são mostrados: daria para ver de quem são.
poll-secret-add = Tire add=yes: as opções de uma votação secreta ficam definidas na abertura.
poll-secret-change = Tire change=no: um voto secreto sempre pode ser mudado até o fim, para que quem votou sob olhares ou pressão possa votar de novo, a sós.
poll-secret-consent = Tire consent=yes: um veto leva nome e motivo, e ninguém deve saber quem votou o quê.
poll-secret-reasons = Tire reasons=needed: um motivo pode revelar quem votou, então numa votação secreta ninguém precisa dar um. Diga reasons=asked para pedir.
poll-secret-reopen = Tire tie=reopen: os votos secretos são abertos uma vez, no fim, e depois não dá para continuar. Diga tie=draw para um sorteio que se pode conferir.
poll-secret-dates = Uma votação de datas não é secreta nem oculta: serve para ver juntos quem pode quando. Tire secret=yes e hide=yes.
poll-needs-choices = O que se pode escolher? Diga as opções entre aspas, como { $example } Ou é sim ou não? { $buttons }
poll-condition = “{ $given }” deve valer para a votação? Então tiro da pergunta. Nada está aberto ainda. { $buttons }

page-votes-none = retire seu voto
page-votes-secret = pergunte sem que ninguém saiba quem votou o quê
page-votes-dates = encontre a data que serve a mais gente
page-votes-several = deixe cada pessoa escolher várias
poll-about-dates = Para cada data diz-se sim, se preciso ou não. Diga as datas como opções, cada uma com sua hora, e method=dates.

# O botão do que alguém pediu com outras palavras.

wish-poll = Pôr em votação
wish-decisions = Mostre o que foi decidido
