# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## In general

list-last = { " " }e{ " " }
yes-button = Sim
no-button = Não
fault = Algo deu errado do meu lado, e nada mudou. Se acontecer de novo, conte a quem cuida de mim: { $reference }
books-shut = Não consigo escrever nos meus livros agora, então nada foi feito. Tente de novo daqui a pouco, por favor.
books-wait = Não consigo escrever nos meus livros agora. Sua mensagem fica esperando, e cuido dela assim que puder.
same-id = Essa mensagem chegou duas vezes com palavras diferentes, então não mexi nela.
arrival =
    Cuido das contas das gorjetas e de uma moeda própria para esta sala. Não guardo dinheiro. Experimente: { $example }
    { $help } mostra o que mais sei fazer. A moderação pode me preparar em um minuto: { $setup }
arrival-setup = Configurar
arrival-help = Ajuda

## Understanding what was typed

did-you-mean = Você quis dizer: { $command }   { $button }
wish-which = Qual destas coisas você quer? { $buttons }
wish-unknown = Não sei o que você quer que eu faça. { $buttons }
wish-maybe = Não entendi bem. Talvez isto: { $buttons }
wish-in-short = Não tenho certeza do que você quer dizer com isso, então não fiz nada. Diga em poucas palavras: { $command }
wish-help = Mostre o que sabe fazer
wish-balance = Mostre o meu saldo
welcome = De nada.
unknown-command = Não conheço “{ $word }”. { $help } mostra o que sei fazer.
group-of-commands = Conheço estes: { $commands }
too-many-words = Não sei o que fazer com “{ $extra }” aí. É assim: { $usage }
usage = É assim: { $usage }
setting-near = Não conheço “{ $given }” aí. Você quis dizer { $meant }? Palavras com um = ficam entre aspas.
setting-unknown = Não conheço “{ $given }” aí. Pode ser: { $known }.
setting-twice = { $given }= está duas vezes. Escreva só uma vez.
not-a-choice = “{ $given }” eu não conheço aqui. Pode ser: { $choices }
not-a-whole-number = Em vez de “{ $given }”, preciso de um número inteiro de { $least } a { $most }.
too-long = Isso é mais longo do que consigo guardar: até { $most } caracteres.
who = Preciso de um ou mais nomes, como { $example }.
nobody-called = Não conheço ninguém aqui com o nome { $name }.
several-called = Há mais de uma pessoa aqui com o nome { $name }. Mencione quem você quer dizer, ou responda a uma mensagem dessa pessoa.
the-bot = Esse sou eu. Cuido dos livros e não guardo nada para mim.
bridged-face = { $name } só aparece aqui por uma ponte em cujos nomes não confio, então não há conta para receber. Dê a quem está aqui em pessoa.
one-person = Isso é com uma pessoa de cada vez, como { $example }
payee-unknown = Não conheço ninguém aqui com o nome { $name }. Um fundo se escreve fund:{ $name }, e alguém de fora outside:"{ $name }".
payee-nameless = Diga entre aspas quem recebe: outside:"printer"
people-unclear = É também para { $name }? Então ponha “e” entre os nomes. Se não, diga a quantia antes do resto.
people-together = Ponha os nomes juntos, antes da quantia: { $example }
not-all-at-once = Isso é um cargo ou uma sala inteira, não uma pessoa. Diga os nomes, como { $example }
person-by-number = Conheço as pessoas pelo nome, não por números ou endereços. Mencione quem é, como { $example }
one-amount-each = Se cada pessoa recebe outra quantia, é preciso uma mensagem para cada uma, como { $example }
one-command = Faço uma coisa só por mensagem, então nada foi feito. Diga uma de cada vez: { $commands }
amount-zero = Tem que ser mais que zero.
amount-negative = Uma quantia não pode ficar abaixo de zero. Para dar algo, diga quanto: { $example }
amount-negative-plain = Uma quantia não pode ficar abaixo de zero. Diga sem o menos, como { $example }
amount-decimals = { $decimals ->
    [0] { $name }: só quantias inteiras, sem casas decimais.
    [one] { $name }: no máximo { $decimals } casa decimal.
   *[other] { $name }: no máximo { $decimals } casas decimais.
 }
amount-digits = Escreva a quantia com os algarismos de 0 a 9, por favor.
amount-exponent = Escreva a quantia por extenso em algarismos, por favor, como { $example }.
amount-not-a-number = Escreva a quantia em números, por favor, como { $example }.
amount-too-large = Não sei contar até aí. Use uma quantia menor, por favor.
amount-unreadable = Não consigo ler “{ $amount }” como quantia. Escreva assim: { $example }.
amount-one-reading = Você quer dizer { $amount }{ $more }? { $buttons }
amount-two-readings = “{ $given }” pode ser lido de dois jeitos. Qual deles? { $buttons }
amount-other-sign = Aqui não se conta em { $sign }, e sim em { $name }. Escreva assim: { $example }
doubt-one = São { $amount }{ $several ->
    [one] { "" }
   *[other] { $split ->
        [1] { " " }ao todo
       *[other] { " " }por pessoa
    }
 } para { $receivers }{ $memo }? { $buttons }
doubt-one-request = São { $amount } de { $receivers }{ $memo }? { $buttons }
doubt-amounts = Quanto para { $receivers }? { $buttons }
doubt-no-amount = Quanto para { $receivers }? { $buttons }  ou diga antes do resto: { $example }
doubt-amounts-request = Quanto de { $receivers }? { $buttons }
doubt-one-alone = São { $amount }{ $memo }? { $buttons }
doubt-amounts-alone = Quanto? { $buttons }
doubt-no-amount-alone = Quanto? { $buttons }  ou diga antes do resto: { $example }
doubt-each = São { $amount } para cada pessoa ou ao todo? { $buttons }
doubt-each-button = { $amount } por pessoa
doubt-split-button = { $amount } ao todo
doubt-who = Quem é? { $buttons }
to-somebody = { " " }para { $receivers }
ask-who = Para quem é? Diga os nomes, ou diga: cancelar.
ask-amount = Quanto? Diga uma quantia, ou diga: cancelar.
ask-choice = Qual deles: { $choices }? Ou diga: cancelar.
ask-number = Quantos? Diga um número de { $least } a { $most }, ou diga: cancelar.
ask-text = O que deve ser? Responda a esta mensagem com isso, ou diga: cancelar.
ask-reference = Qual lançamento? Diga a referência, como #k3f9, ou diga: cancelar.
ask-duration = Por quanto tempo? Diga, por exemplo, 90m ou 3d, ou diga: cancelar.
cancelled = Deixei como estava.

## Answers

# As palavras que, ditas sozinhas, respondem a uma pergunta.
answer-yes = sim
answer-no = não, nao
answer-cancel = cancelar, cancela

## Who may

for-room-moderators = Só a moderação desta sala pode fazer isso.

## Questions and their answers

nothing-to-answer = Não há nada esperando sua resposta.
nothing-but-asked = Não há nada esperando sua resposta. Para retirar o que você pediu: { $typed }
ask-lapsed = Essa pergunta expirou, e nada foi feito. Diga de novo se ainda quiser.
ask-answered = Essa você já respondeu.
ask-unknown = Não conheço nenhuma pergunta sua com o número { $reference }.
ask-which = { $count ->
    [one] Há uma pergunta aberta. Por via das dúvidas, responda com um botão ou pelo número:
   *[other] Você tem { $count } perguntas abertas. Qual delas?
 }
ask-one-of = Qual? { $buttons }
ask-which-line = { $question } { $yes } { $no }
ask-changed = Algo mudou desde que perguntei.
ask-declined = Fica como está.
late-ask =
    Você disse isto enquanto eu estava fora, então ainda não fiz: { $commands }. Posso fazer? { $yes } { $no }
late-away = Fiquei fora por um tempo. O que teria expirado nesse meio-tempo continua aberto até { $until }.
late-unsaid = Isso chegou atrasado e talvez seja só para mim, então não guardei nada. Diga de novo se for isso mesmo.
rewound-told = O servidor desta sala foi restaurado a partir de uma cópia de segurança. O que se disse aqui entre { $since } e { $until } pode faltar na sala. Nos meus livros nada disso foi desfeito: { $history } mostra o que é seu. Quem disser o mesmo sobre dinheiro outra vez será perguntado antes.
rewound-again = A sala esqueceu, mas isso eu já fiz: { $entry }. Faço mais uma vez? { $buttons }

## Tips

tip-given = { $giver } dá { $amount } a { $receiver }{ $memo }.{ $undo }
tip-given-each = { $giver } dá { $amount } por pessoa a { $receivers }{ $memo }.{ $undo }
tip-shared = { $giver } divide { $amount }{ $memo }: { $parts }.{ $undo }
over-limit = { $possible ->
    [0] Você não tem mais nada para dar agora. O que te derem, você pode passar adiante.
   *[other] Isso é mais do que você pode dar agora: até { $most }.
 }
over-limit-newcomers = { $possible ->
    [0] Quem é novo aqui divide um pequeno crédito, e ele acabou por enquanto. O que te derem, você pode passar adiante.
   *[other] Quem é novo aqui divide um pequeno crédito. Você pode dar até { $most } agora.
 }
over-ceiling = Isso é mais do que { $who } pode receber aqui. Tente uma quantia menor.
over-ceiling-wait = Hoje você já ofereceu a { $who } várias vezes mais do que cabe aqui. Pode dar algo de novo: { $until }.
frozen = A moderação pausou suas gorjetas e seus pedidos até { $until }. Se você acha isso injusto: { $appeal }  ou: { $typed }
too-large = Não sei contar até aí. Use uma quantia menor, por favor.
time-today = hoje às { $clock }
time-tomorrow = amanhã às { $clock }
time-day = { $day } às { $clock }
span-days = { $count ->
    [1] um dia
    [2] dois dias
    [3] três dias
   *[other] { $count } dias
 }
span-hours = { $count ->
    [1] uma hora
    [2] duas horas
   *[other] { $count } horas
 }
span-minutes = { $count ->
    [1] um minuto
    [2] dois minutos
   *[other] { $count } minutos
 }
span-seconds = { $count ->
    [1] um segundo
    [2] dois segundos
   *[other] { $count } segundos
 }

## Taking back and returning

undo-already = Isso já foi devolvido.
not-theirs-now = No momento, isso não pode voltar de { $who }.
asks-you = { $who }, { $asker } pede algo a você. { $show }
show-button = Ver

## Asking somebody

asked-them = Já perguntei.
request-declined = { $payer } disse não ao seu pedido de { $amount }.
request-lapsed = { $payer } não respondeu ao seu pedido de { $amount }, então ele expirou.
return-declined = { $payer } disse não a devolver { $amount }.
return-lapsed = { $payer } não disse se devolve { $amount }, então a pergunta expirou.
adjust-declined = { $payer } disse não a pôr { $amount } no caixa.
adjust-lapsed = { $payer } não disse se põe { $amount } no caixa, então a pergunta expirou.
same-declined = { $payer } disse que não é a mesma pessoa que { $other }.
same-lapsed = { $payer } não disse se é a mesma pessoa que { $other }, então a pergunta expirou.
link-declined = { $payer } disse não a ser um só membro com você.
link-lapsed = { $payer } não disse sim a ser um só membro com você, então a pergunta expirou.
asked-declined = { $payer } disse não ao seu pedido.
edit-stands = Sigo a primeira versão dessa mensagem; editá-la não muda nada. O que você quiser mudar, diga em uma nova.
edit-anew = Editar não faz nada aqui. Diga em uma nova mensagem.
deleted-stands = Essa mensagem se foi; o que ela fez continua feito.
unread = { $who }, não consegui ler o que você escreveu: a chave não chegou até mim. Se era para mim, diga de novo, por favor.
private-undeliverable = { $who }, tenho algo só para você. Abra uma conversa direta comigo e diga: me
room-undeliverable = Não consegui dizer isto na sala, então você lê aqui:

## In private

no-community = Ainda não conheço você de nenhuma sala. Primeiro me diga algo em uma sala em que estamos os dois.
which-community = Temos mais de uma sala em comum: { $names }. Diga primeiro qual, assim: { $example }
in-community = { $name }:

## Rain

rain-off = A chuva está desligada aqui. A moderação pode ligar: { $set }

## Currency, moderation, settings

over-cap = Isso é mais do que o limite de emissão permite: ainda dá para emitir { $left }.
over-treasury = No caixa há menos que isso: { $most }.
locale-unknown = Não conheço “{ $given }”. Preciso de um idioma, ou de um idioma e um país: pt, pt-BR, en
prefixes-count = Pode haver de um a { $most } prefixos, com espaços entre eles: ! /
prefix-unreadable = “{ $prefix }” não pode ser um prefixo. Um prefixo tem um ou dois sinais, como ! ou ?, mas não # nem @.

## Roles and moderation

for-treasurers = Só quem cuida do caixa pode fazer isso. Esse papel é dado pela moderação de { $home }.
for-home-moderator-or-treasurers = Só a moderação de { $home } ou quem cuida do caixa pode fazer isso.
for-stewards = Só quem está na equipe de apoio pode fazer isso. Esse papel é dado pela moderação de { $home }.
for-holders = Só quem cuida do caixa pode fazer isso, ou quem foi escolhido para guardar dinheiro de fora.
appeal-button = Contestar
paused = A moderação parou aqui tudo o que é dar e desfazer, até { $until }. Votações e datas seguem.
import-told = Quem cuida de mim trouxe de antes { $count ->
    [one] um saldo
   *[other] { $count } saldos
 }, em um só lançamento.  { $reference }

## Discord

discord-done = Feito.
discord-nothing-done = Isso não deu em nada. Dê de novo, por favor.
discord-known = Isso eu já tinha; conta uma vez só.
discord-outdated = Isso mudou desde que você abriu. Dê o comando de novo, por favor.
discord-unsaid = O que resultou disso não pode ser mostrado aqui. Seu histórico diz o que vale.
discord-bot = { $name } é um bot. Aqui só as pessoas têm um saldo.
discord-by-name = pelo nome: alguém que está na comunidade e não no Discord
discord-room-by-name = pelo nome: uma sala da comunidade que não está no Discord
discord-one-more = mais alguém: { $hint }
discord-form-lacks = Ainda falta: { $what }.
discord-form-again = Preencher
discord-outside = ou quem não está aqui, como uma gráfica, com dinheiro de fora
discord-fund = ou o fundo para onde passa
press-not-yours = Essa pergunta era para outra pessoa, ou não está mais aberta.
never-seen = Ninguém com o nome { $name } esteve em uma sala onde estou. Olhe o nome mais uma vez, ou mencione a pessoa.
never-seen-sure = Ninguém com o nome { $name } esteve em uma sala onde estou. O nome está certo? { $buttons }
chat-in-clear = Esta conversa não é criptografada, então quem cuida dos servidores dela pode ler. Ative a criptografia nas configurações dela, ou comece uma conversa criptografada comigo, e eu continuo lá.

## Rooms and members

code-wrong = Esse código não funciona: pode estar digitado errado, usado ou ter mais de dez minutos. Peça um novo lá de onde ele veio.
code-too-many-tries = Foram vários códigos errados. Olho outro seu de novo: { $until }.
code-too-many-made = Foram muitos códigos em uma hora. O último ainda vale; mais tarde pode haver outro.
room-unknown = Nesta comunidade não há sala chamada “{ $given }”: { $rooms }
room-not-talked-in = Ninguém falou comigo nesse canal ainda, então não guardo nada dele. Conheço: { $rooms }
room-several = Mais de uma sala se chama “{ $given }”. Diga qual: { $rooms }
zone-not-set = ainda não definido
zone-unknown = Não conheço o fuso horário “{ $given }”. É uma região e uma cidade: America/Sao_Paulo, Europe/Lisbon, Asia/Tokyo
hours-unreadable = Não consigo ler “{ $given }” como horas. Escreva como 22-8, ou off.
announce-default = a sala principal
announce-not-here = Aqui falo só com você. Diga na sala, ou dê o nome da sala.
tips-off = As gorjetas estão desligadas aqui. A moderação pode ligar: { $set }
requests-off = Os pedidos estão desligados aqui. A moderação pode ligar: { $set }
list-or = { " " }ou{ " " }
platform-matrix = Matrix
platform-discord = Discord
platform-console = o terminal
undecided-question = É o mesmo grupo que { $name }? { $buttons }
undecided-same = O mesmo caixa
undecided-same-as = O mesmo que { $name }
undecided-own = Caixa próprio
undecided-wait = Ainda não tenho livros aqui: primeiro a moderação me diz se é o mesmo grupo que { $name }. { $same }, ou { $own }
undecided-not-you = Quem responde isso é quem modera esta sala e { $name }.
undecided-closed-same = O mesmo grupo que { $name }: sim.
undecided-closed-own = Esta sala tem um caixa próprio.
room-joined = De agora em diante aqui também é { $name }: o mesmo caixa, os mesmos membros.
room-joined-home = { $room } agora é uma de nossas salas: o mesmo caixa, os mesmos membros.
too-fast = Foi muito de uma vez. Respondo de novo daqui a um minuto.
requests-too-many = São mais pessoas do que você pode perguntar de uma vez: até { $most }.
requests-open = Você já tem { $count ->
    [one] um pedido aberto
   *[other] { $count } pedidos abertos
 }{ $newcomer ->
    [0] { "" }
   *[other] , e para quem acabou de chegar é o máximo
 }. Espere uma resposta, ou retire um: request cancel
requests-open-to = Você já pediu { $most } vezes a { $to }. Espere uma resposta.
requests-open-theirs = { $to } tem muitas perguntas abertas agora. Tente mais tarde.
privacy-balance-off = Só você vê seu saldo. Só quem cuida do caixa pode olhar, e isso fica em mod audit.
privacy-pings-off = Não menciono mais você; o que é com você está lá quando você olhar.
privacy-tips-off = Ninguém pode pedir nada a você, nem lhe dar o que não lhe é devido.
forgotten-called = Alguém de quem você fala não está mais nos meus livros. Vai voltar a estar quando me disser alguma coisa.
which-of-several = { $count ->
    [2] Duas pessoas se chamam assim.
   *[other] { $count } pessoas se chamam assim.
 } Qual delas? { $buttons }
called-on = { $name } em { $platform }
called-from-the-start = { $name }, aqui desde o começo
called-since-today = { $name }, aqui desde hoje
called-since = { $name }, aqui desde { $day }
called-number = { $name }, número { $number }

## Gráficos, em palavras

chart-beside = O que mostra está ao lado em palavras.
chart-bar = { $label }: { $figure }
chart-round = Rodada { $round }: { $figures }.
chart-nobody-has = ninguém { $figure }
chart-in = Dentro: { $options }.
chart-out = Fora: { $options }.
chart-moved = { $options } passa { $moves }.
chart-move = { $figure } para { $option }
chart-move-nobody = { $figure } para ninguém
chart-pairs = Quantos puseram uma antes da outra:
chart-row-and-column = Cada número: quantas pessoas puseram a linha antes da coluna.
chart-before = { $option } antes de: { $figures }
chart-order = Em ordem: { $order }
chart-board = { $count ->
    [one] { $count } rodada.
   *[other] { $count } rodadas.
 }
chart-paid = pagou { $rounds }
chart-late = pagou tarde { $rounds }
chart-missing = sem pagar { $rounds }
chart-due = por vir { $rounds }
chart-receives = recebe { $rounds }
chart-not-asked = em nenhuma rodada
chart-span = { $label }: entraram { $income }, saíram { $spending }
chart-income = entra
chart-spending = sai
chart-nobody = ninguém
chart-is-paid = pago
chart-is-late = pago tarde
chart-is-missing = sem pagar
chart-is-due = por vir
chart-is-receives = recebe
wish-for-moderators = A moderação de { $home } faz isso com { $command }
