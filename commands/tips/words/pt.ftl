# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## Tips

tip-button = Dar { $amount } a { $receivers }

## Taking back and returning

taken-back = Desfeito.
undo-done = Desfeito: { $amount } de { $receivers }.
undo-nothing = Você não deu nada que possa ser desfeito.
undo-not-yours = Isso não foi dado por você, então não cabe a você desfazer.
undo-too-late = Sua gorjeta de { $amount } a { $receivers } tem mais de dez minutos, então devolver { $several ->
    [one] cabe a { $receivers }
   *[other] cabe a essas pessoas
 }. { $buttons }
undo-passed-on = Uma parte já foi passada adiante, por { $passed }, então devolver { $several ->
    [one] cabe a { $receivers }
   *[other] cabe a essas pessoas
 }. { $buttons }
undo-not-there = No momento, isso não pode voltar de { $receivers }.
ask-button = Perguntar a { $receivers }
return-question = { $giver } pede que você devolva { $amount }. { $give } { $keep }  ou: { $yes }, { $no }
return-button = Devolver
keep-button = Ficar com isso
refund-nothing = Você não recebeu nada que possa ser devolvido.
refund-not-yours = Isso não foi dado a você, então não cabe a você devolver.
refunded = { $receiver } devolve { $amount } a { $giver }.  { $reference }
edit-ignored = Vale a primeira versão: { $first }. { $buttons }
edit-ignored-people = Vale a primeira versão: { $first } para { $receivers }. { $buttons }
edit-button = Desfazer e dar { $amount }
edit-button-people = Desfazer e dar { $amount } a { $receivers }
edit-of-a-question = Você mudou essa mensagem, então não vale mais o que ela perguntava. Diga de novo se quiser.
edit-too-late-to-change = Vale a primeira versão: { $first } para { $receivers }.
edit-too-late = Essa gorjeta não pode mais ser desfeita, então deixei como está.

## Asking somebody

request-question = { $asker } pede { $amount } a você{ $memo }. { $pay } { $decline }  ou: { $yes }, { $no }
request-made = Pedi { $amount } a { $payer }{ $memo }. Fica aberto até { $until }.
request-made-each = Pedi { $amount } por pessoa a { $payer }{ $memo }. Fica aberto até { $until }.
request-made-split = Pedi { $amount } ao todo a { $payer }{ $memo }. Fica aberto até { $until }.
request-cancelled = Retirado: seu pedido de { $amount } a { $payer }{ $memo }.
return-cancelled = Retirado: não peço mais a { $payer } que devolva { $amount }.
adjust-cancelled = Retirado: não peço mais a { $payer } que ponha { $amount } no caixa.
request-withdrawn = { $asker } não pede mais { $amount } a você{ $memo }.
return-withdrawn = { $asker } não pede mais que você devolva { $amount }.
adjust-withdrawn = { $asker } não pede mais que você ponha { $amount } no caixa.
request-which = { $count ->
    [one] Você tem um pedido aberto.
   *[other] Você tem { $count } pedidos abertos. Qual deles?
 }
request-none-open = Você não tem nenhum pedido aberto.
request-unknown = Não conheço nenhum pedido aberto seu com o número { $number }. { $me } mostra todos.
remind-wait = A pergunta foi feita a { $payer } há menos de um dia. Você pode lembrar a partir de { $when }.
reminded = Lembrei { $payer }.
request-oneself = É você. Peça a outra pessoa.

## Rain

rain-nobody = No último dia não falou mais ninguém que esteja aqui há algum tempo, então não há com quem dividir.
rain-ask = { $heads ->
    [one] Ultimamente só { $receivers } falou aqui. Dar tudo, { $amount }?
   *[other] Dividir { $amount } entre { $receivers }?
 } { $yes } { $no }

## Rooms and members

tip-emoji-gives = { $emoji } dá { $amount }
tip-emoji-set = { $who }: de agora em diante, { $given }. Antes: { $old }.
tip-emoji-unreadable = Não consigo ler “{ $given }”. Escreva cada emoji com o que dá: 🪙=1 🎉=5, ou off. ✅, ❌, ↩️ e números já querem dizer algo.
returned-elsewhere = { $who }, { $giver } devolveu algo a você. { $show }
no-requests = { $who } não quer receber pedidos agora.
request-no-tips = Você disse que não quer receber nada. Para mudar isso: { $on }
refund-forgotten = Quem deu isso a você não está mais nos meus livros, então fica com você.
forget-asked = { $count ->
    [one] Uma pergunta entre você e alguém ainda está aberta.
   *[other] { $count } perguntas entre você e outras pessoas ainda estão abertas.
 } Responda antes ({ $me }), espere, ou deixe que expirem. { $buttons }
leave-button = Deixar expirar

## Commands

command-tip = Dê a alguém um pouco da moeda desta sala.
    .details = Use em resposta a uma mensagem, e a gorjeta vai para quem a escreveu. Diga vários nomes, e cada pessoa recebe a quantia, a não ser que você diga split. Por dez minutos você pode desfazer com undo.
    .to = quem recebe
    .amount = quanto; sem nada, o de costume
    .how = para várias pessoas: each (para cada uma) ou split (dividido)
    .memo = por que motivo
command-request = Peça a alguém um pouco da moeda desta sala.
    .details = A pessoa paga ou recusa, com um botão ou uma palavra; depois de sete dias, expira. Nada é pago sem o sim dela. Com várias pessoas, a quantia é pedida a cada uma, a menos que você diga split.
    .to = a quem você pede
    .amount = quanto
    .how = com várias pessoas: each (cada uma) ou split (dividido)
    .memo = por que motivo
command-request-cancel = Retire o que você pediu a alguém.
    .reference = qual, pelo número
command-request-remind = Lembre alguém do seu pedido, no máximo uma vez por dia.
    .reference = qual, pelo número
command-rain = Divida uma quantia entre quem falou aqui no último dia.
    .details = Vai para quem já é de casa, primeiro para quem falou por último, e nunca para você. A moderação liga com config set rain on.
    .amount = quanto ao todo
    .over = entre quantas pessoas no máximo
command-undo = Desfaça sua última gorjeta, em até dez minutos, ou seu último pedido.
    .details = Responda à gorjeta, ou diga a referência, para desfazer outra. Apagar a mensagem com que você a deu também desfaz. Mais tarde, ou se já foi passada adiante, posso perguntar a quem recebeu.
    .entry = qual gorjeta; sem nada, a última
command-refund = Devolva uma gorjeta que você recebeu.
    .details = Responda à gorjeta, ou diga a referência; senão, é a última que você recebeu.
    .entry = qual gorjeta; sem nada, a última que você recebeu

## In help

topic-tips = Dar e pedir
setting-tip-emoji = Que emojis numa mensagem dão algo a quem a escreveu, e quanto.
setting-tip-emoji-daily = Quanto se pode dar com emojis num dia.
setting-requests = Se aqui os membros podem pedir algo uns aos outros.
setting-rain = Se se pode dividir algo entre quem esteve aqui há pouco.

## Top

top-nobody = Não há ninguém na lista desse mês. Para entrar nela quando agradecerem a você: { $on }
top-head = Agradecimentos de mais gente em { $month }:
top-line = { $count ->
    [one] { $who }: uma pessoa
   *[other] { $who }: { $count } pessoas
 }
command-top = Veja a quem mais pessoas diferentes agradeceram em um mês.
    .details = Quanto foi dado não conta. Só está na lista quem disse me privacy top on.
    .month = qual mês, como junho ou 2026-01; sem isso, este

## In menus

menu-tip = Dar algo…
menu-tip-author = Dar algo por isto…

# O botão do que alguém pediu com outras palavras.

wish-tip = Dar algo a alguém
wish-request = Pedir algo a alguém
