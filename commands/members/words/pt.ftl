# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## Rooms and members

link-code = Diga isto para mim em { $platform } em até 10 minutos: { $code }
link-code-anywhere = Diga isto para mim da sua outra conta em até 10 minutos: { $code }
link-question = Você também é { $other } em { $platform }? Quando disser sim dos dois lados, terá um só saldo e um só histórico. { $yes } { $no }
link-waits = Anotado. Assim que { $who } disser sim do outro lado também, vocês são um só membro.
link-done = Agora você é um só membro em { $one } e { $other }. Seu saldo é de { $balance }.
link-done-anywhere = Agora suas contas são um só membro. Seu saldo é de { $balance }.
link-oneself = Esse código é desta mesma conta, ou de uma que já é sua. Diga da outra.
link-already = Essas duas já são um só membro.
link-other-community = Esse código não é para { $home }. Diga em uma sala da comunidade de onde ele veio.
link-not-agreed = { $who } não concordou, então nada foi feito.
same-question = { $asker } pergunta se você e { $other } são a mesma pessoa. Se forem, você terá um só saldo e um só histórico. { $yes } { $no }
same-oneself = É você. Para juntar suas próprias contas, diga { $link }.
unlink-nothing = Só conheço você por esta conta.
unlink-which = Qual deve seguir o próprio caminho? { $buttons }
unlink-ask = Deixar { $name } em { $platform } seguir o próprio caminho? Seu saldo, seu crédito e seu histórico ficam com esta conta; a outra começa de novo, como quem acabou de chegar. { $yes } { $no }
unlink-done = { $name } em { $platform } agora segue o próprio caminho. Todo o resto ficou com você.
privacy-balance-on = Os outros só veem seu saldo onde a comunidade permite. Quem cuida do caixa pode olhar, e isso fica em mod audit.
privacy-pings-on = Chamo você pelo nome quando algo é com você.
privacy-tips-on = Os outros podem dar algo a você e pedir algo a você.
privacy-top-on = Você está na lista de quem recebeu o agradecimento de mais gente.
privacy-top-off = Você não está na lista de quem recebeu o agradecimento de mais gente.
privacy-line = { $stands } Mudar: { $other }
privacy-blocking = Você não aceita nada de { $who }, nem recebe pedidos dessa conta.
privacy-payto = Quem tem que pagar a você num círculo lê em particular como: { $payto }.
privacy-blocked = De agora em diante você não aceita nada de { $who }, nem recebe pedidos dessa conta. Não conto isso a ninguém.
privacy-unblocked = { $who } pode de novo dar algo a você e pedir.
privacy-same = { $blocked ->
    [1] Você já bloqueia { $who }.
   *[other] Você não bloqueia { $who }.
 }
privacy-oneself = É você.
privacy-whom = De quem você fala? Diga como { $example }
privacy-reminders-on = Lembro você em particular de uma votação em que faltam votos, se você não votou.
privacy-reminders-off = Não lembro você das votações.
privacy-on-or-off = On ou off? Diga como { $example }
privacy-host = Quem cuida de mim é { $host }{ $contact }. Quem cuida de mim pode ler o que guardo.
privacy-host-unknown = Quem cuida de mim não me disse o nome. Pode ler o que guardo.
privacy-kept =
    Guardo seu nome e sua conta, em quais das nossas salas você está e quando falou nelas pela última vez, o que você deu e recebeu com as palavras, como você votou, o que pediu, em quais círculos está, e o que você definiu aqui. Das suas mensagens, guardo as que são para mim até cuidar delas, e minhas respostas por uma semana. A moderação e quem cuida do caixa podem levar os livros em um arquivo, e isso fica em mod audit.
    Tudo em uma lista: { $export }. Para apagar: { $forget }.
language-set = De agora em diante, o que digo só a você digo em português. Para voltar ao idioma da sala: { $back }
language-back = De agora em diante falo com você na língua da sala, ou na do seu aplicativo, se eu souber qual é.
language-unknown = Eu falo: { $languages }
language-same = Já falo assim com você.
zone-set = De agora em diante, o que digo só a você segue o horário de { $city }: lá são { $clock }. O que uma sala lê e o que você escreve continuam no horário da sala. Para voltar a ele: { $back }
zone-back = De agora em diante você lê as horas no horário da sala: lá são { $clock }.
zone-own = Você lê as horas no horário de { $city }, onde são { $clock }. Para voltar ao da sala: { $back }
zone-room = Você lê as horas no horário da sala ({ $city }), onde são { $clock }. Para ter o seu: { $other }
zone-same = Você já lê as horas assim.
export-head = Isto é tudo o que guardo de você em { $home }.
export-what = O quê
export-value = Valor
export-file = { $parts ->
    [1] Seus lançamentos em um arquivo
   *[other] Seus lançamentos em um arquivo, parte { $part } de { $parts }
 }
export-too-large = Isso é mais do que cabe em uma mensagem. Como tabela, vem em partes: { $csv }
forget-ask = Devo esquecer você em { $home }? Seu nome, suas contas e as palavras do que você deu e recebeu são apagados para sempre. O que foi lançado fica, com um número que não é de ninguém. { $yes } { $no }
forget-gives = Para { $to }: { $amount }.
forget-donates = Para o caixa: { $amount }.
forget-done = Esqueci você em { $home }.
forget-handed = { $who }, alguém que saiu deu algo a você. { $show }

## Commands

command-me-link = Faça das suas contas em duas plataformas um só membro.
    .details = Dou um código; diga-o para mim da sua outra conta em até dez minutos, e diga sim dos dois lados. Daí em diante você tem um só saldo e um só histórico. Os créditos não se somam.
    .code = o código da sua outra conta; sem nada, você recebe um
command-me-unlink = Deixe outra conta sua seguir de novo o próprio caminho.
    .details = Seu saldo, seu crédito e seu histórico ficam com a conta de onde você diz isso; a outra começa de novo, como quem acabou de chegar.
    .account = qual das suas outras contas, se há várias
command-me-privacy = Veja e decida o que os outros veem de você, e leia o que guardo.
    .details = balance off: só quem cuida do caixa pode olhar, e isso fica anotado; mais ninguém, nem onde a comunidade permite. pings off: não chamo você. tips off: ninguém lhe dá nada, pede nem divide chuva com você. block: o mesmo para um só membro, que não fica sabendo.
    .what = balance, pings, tips, reminders, top; block ou unblock para alguém
    .value = on ou off
    .who = quem você bloqueia ou desbloqueia
command-me-language = Escolha a língua do que digo só para você.
    .to = qual; sem nada, a da sala
command-me-timezone = Escolha em que horário digo só a você quando algo acontece.
    .details = O que uma sala lê e o que alguém escreve segue o horário da sala.
    .to = região e cidade, ou none para o horário da sala
command-me-export = Leia tudo o que guardo de você aqui e leve seus lançamentos em um arquivo.
    .form = csv, uma tabela; beancount, hledger: diários; jsonl
    .page = qual página dos seus lançamentos
command-me-forget = Apague aqui seu nome, suas contas e as palavras do que você deu e recebeu.
    .details = O que foi lançado fica, com um número que não é de ninguém. O que você tem vai para o caixa ou para quem você disser, ou você espera e gasta primeiro. Não dá para desfazer.
    .how = donate: o que você tem vai para o caixa; anyway: as perguntas abertas expiram
    .to = quem recebe o que você tem
command-mod-same = Pergunte a duas contas se são a mesma pessoa.
    .details = As duas são perguntadas, e só se as duas disserem sim viram um só membro.
    .one = uma conta
    .other = a outra conta

## In help

topic-me = Você e a sua conta

# O botão do que alguém pediu com outras palavras.

wish-me-language = Mudar o meu idioma
wish-me-privacy-tips-off = Que ninguém me dê nada
wish-me-privacy-pings-off = Não me chame
wish-me-export = Mostre o que sabe de mim
wish-me-forget = Esquecer-me

## What is kept of somebody

kept-number = Seu número
kept-account = Nome e conta
kept-linked = Ligado ao número
kept-entered = Nos livros desde
kept-joined = Na sala desde
kept-used = Primeira mensagem para mim
kept-established = De vez por aqui desde
kept-vouched = Recebeu garantia em
kept-paid = Primeira vez que alguém da casa lhe deu algo
kept-returned = De volta desde
kept-frozen = Em pausa até
kept-room = Em uma sala, e quando você escreveu lá pela última vez
kept-role = Sua função, e desde quando
kept-setting = O que você definiu
kept-balance = O que você tem
privacy-no-books = Você não recebe os livros todo mês.
privacy-language = Seu idioma: { $kept }
privacy-client = O idioma do seu aplicativo: { $kept }
privacy-zone = Seu relógio: { $kept }
