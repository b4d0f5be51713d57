# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## Who may

for-home-moderators = Só a moderação de { $home } pode fazer isso.

## Tips

tip-ask = Dar { $amount }{ $several ->
    [one] { "" }
   *[other] { " " }ao todo
 } a { $receivers }{ $memo }? { $yes } { $no }
gave-in-private = { $who }, { $giver } deu algo a você. { $show }
tip-left = Não está mais nesta sala: { $who }. O que você deu vale mesmo assim; durante dez minutos dá para desfazer: { $undo }
undo-button = Desfazer
tip-oneself = É você. Uma gorjeta vai para outra pessoa.
nothing-held-issued = Você não tem nada agora.
nothing-held = Você não tem nada agora, então não há tudo nem metade para dar. Ainda dá para dar a crédito: diga uma quantia.
split-too-small = { $amount } é muito pouco para dividir entre tanta gente.
over-limit-each = { $amount } por pessoa são { $total } ao todo. Você pode dar até { $most } agora: até { $possible } por pessoa.
over-max-tip = Uma gorjeta aqui é de no máximo { $most }.

## Asking somebody

request-asked = Você pediu { $amount } a { $payer }{ $memo }, aberto até { $until }. { $cancel } { $remind }  ou: { $typed }, { $reminded }
return-asked = Você pediu a { $payer } que devolva { $amount }, aberto até { $until }. { $cancel } { $remind }  ou: { $typed }, { $reminded }
adjust-asked = Você pediu a { $payer } que ponha { $amount } no caixa, aberto até { $until }. { $cancel } { $remind }  ou: { $typed }, { $reminded }
take-back-button = Retirar
remind-button = Lembrar
pay-button = Pagar
decline-button = Recusar

## Rain

rain-given = { $giver } fez chover: { $amount } para { $receiver }.{ $undo }
rain-given-each = { $giver } fez chover: { $amount } por pessoa para { $receivers }.{ $undo }
rain-shared = { $giver } fez chover, { $amount } ao todo: { $parts }.{ $undo }

## What you have

history-no-page = Por enquanto há { $pages ->
    [one] só uma página
   *[other] { $pages } páginas
 }.
history-when = Quando
history-what = O quê
history-amount = Quantia
history-change = { $amount }, depois { $balance }
history-gift-in = de { $who }{ $memo } { $reference }
history-gift-out = para { $who }{ $memo } { $reference }
history-undo-in = desfeito, volta de { $who } { $reference }
history-undo-out = desfeito por { $who } { $reference }
history-refund-in = devolvido por { $who } { $reference }
history-refund-out = devolvido a { $who } { $reference }
history-restart-in = desfeito pela nova moeda { $reference }
history-restart-out = desfeito pela nova moeda { $reference }
history-mint-in = emissão nova{ $memo } { $reference }
history-mint-out = emissão nova{ $memo } { $reference }
history-starter-in = para começar { $reference }
history-starter-out = para começar { $reference }
history-more = Página { $page } de { $pages }. Próxima: { $next }
page-next = Próxima página
page-back = Página anterior
page-latest = As mais recentes

## Currency, moderation, settings

value-negative = Isso não pode ficar abaixo de zero.
currency-same = Já está assim: { $field } é { $value }.
config-same = { $key } já é { $value } { $everywhere ->
    [0] aqui
   *[other] em todas as salas
 }.

## Roles and moderation

role-treasurer = caixa
role-steward = apoio
role-treasurers = Caixa: { $people }.
role-stewards = Apoio: { $people }.
role-no-treasurer = Ninguém assumiu o caixa ainda, então a moderação cuida dele.
role-no-steward = Ninguém está na equipe de apoio ainda.
debt-owed = Você deve { $amount } a { $who } por { $reference }, que foi revertido. Para devolver: { $typed }
history-reverse-in = revertido, de { $who }{ $memo } { $reference }
history-reverse-out = revertido, para { $who }{ $memo } { $reference }
history-adjust-out = para o caixa{ $memo } { $reference }
history-adjust-in = para o caixa{ $memo } { $reference }
history-circle-in = de um círculo de poupança { $reference }
history-circle-out = para um círculo de poupança { $reference }
history-import-in = trazido de antes { $reference }
history-import-out = trazido de antes { $reference }

## Rooms and members

recovery-code = O código de recuperação. Guarde onde só você possa ler; se a primeira sala se perder, com ele esta comunidade pode ter outra: { $code }
cooldown-wait = Um presente de cada vez aqui: você pode dar de novo em { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 }.
cooldown-wait-until = Um presente de cada vez aqui: espere até { $until }.
cooldown-unreadable = Não consigo ler “{ $given }” como um tempo. Escreva como 30s ou 5m, ou off.
link-reserved = Na conta de { $who } ainda há algo com destino certo. Isso precisa terminar antes.
unlink-debt = Você está abaixo de zero. As contas podem se separar quando você voltar a zero.
unlink-owes = Você ainda deve algo desde uma reversão. As contas podem se separar quando você devolver.
unlink-paused = A moderação pausou suas gorjetas e seus pedidos até { $until }. Depois disso as contas podem se separar.
no-tips = { $who } { $count ->
    [one] não quer
   *[other] não querem
 } receber nada agora.
undo-forgotten = Quem recebeu isso não está mais nos meus livros, então fica como está.
history-donate-in = dado ao caixa { $reference }
history-donate-out = para o caixa { $reference }
forget-holds = Você tem { $balance }. Dê ao caixa, ou a alguém: { $hand }. Ou espere, e gaste primeiro. { $buttons }
forget-debt = Você está abaixo de zero: deu aos outros mais do que lhe deram. Quando o que lhe derem fizer seu saldo voltar a zero, posso esquecer você.
forget-reserved = Na sua conta ainda há algo com destino certo. Quando isso terminar, posso esquecer você.
forget-owes = Você ainda deve algo desde uma reversão. Quando devolver, posso esquecer você.
forget-paused = A moderação pausou suas gorjetas e seus pedidos até { $until }. Depois disso posso esquecer você.
donate-button = Dar ao caixa
history-grant-in = um apoio do caixa { $reference }
history-grant-out = apoios do caixa { $reference }
history-spend-in = do caixa{ $memo } { $reference }
history-spend-out = do caixa{ $memo } { $reference }

## In help

setting-tips = Se nesta sala se podem dar gorjetas.
setting-usual-tip = O que uma gorjeta dá quando ninguém diz quanto.
setting-max-tip = O máximo que um presente pode ser.
setting-cooldown = Quanto se espera depois de um presente até o próximo.

## Como é uma rodada de apoio

round-times = { $dated ->
    [0] As inscrições duram { $apply },
   *[other] As inscrições vão até { $apply },
 } depois há votação { $closed ->
    [0] por { $vote }.
   *[other] até { $vote }.
 }
round-shares-in-short = A contagem é por partes iguais, { $some ->
    [0] e o que sobra fica no caixa
   *[other] completada por { $complete }
 }; o voto no próprio projeto não conta.
round-shares = Partes iguais: quem vota tem a mesma parte do total, e um projeto recebe apoio se quem o quer consegue pagá-lo junto; ninguém paga o próprio.
round-complete-none = O que sobra fica no caixa.
round-complete-add1 = Se for usado pouco, a parte de cada um sobe passo a passo, até onde der (add1).
round-complete-add1e = Se for usado pouco, a parte de cada um sobe passo a passo até nada mais caber (add1e).
round-complete-add1u = Se for usado pouco, a parte de cada um sobe passo a passo, até onde der; o resto vai pelo número de votos (add1u).
round-quorum = { $count ->
    [0] Para isso são necessários tantos votantes quanto em qualquer votação sobre o caixa.
    [one] Para isso é preciso pelo menos um votante.
   *[other] Para isso são necessários pelo menos { $count } votantes.
 }
round-cap = { $all ->
    [1] Uma pessoa pode pedir tudo.
   *[other] Uma pessoa pode pedir no máximo { $cap }.
 }
round-between = Um projeto custa entre { $least } e { $most }.
round-least = Um projeto custa no mínimo { $least }.
round-most = Um projeto custa no máximo { $most }.
round-min-votes = Um projeto precisa de pelo menos { $count ->
    [one] um voto
   *[other] { $count } votos
 }.
round-halves = Acima de 5 % do que o caixa tiver então, metade é paga no fim e metade dois dias depois de se contar no que deu, se não houver objeções suficientes.
round-picks = { $count ->
    [one] Cada pessoa vota em um projeto.
   *[other] Cada pessoa vota em até { $count } projetos.
 }

## Como é uma rodada que complementa doações

round-times-gifts = { $dated ->
    [0] As inscrições duram { $apply },
   *[other] As inscrições vão até { $apply },
 } depois se doa { $closed ->
    [0] por { $vote }.
   *[other] até { $vote }.
 }
round-gifts-in-short = { $proportional ->
    [1] O caixa soma às doações pela regra quadrática, com todo o total em proporção
   *[other] O caixa soma às doações pela regra quadrática
 }: quanto mais gente dá, mais ele acrescenta.
round-in-full = Como se conta, em detalhe: { $typed }
round-gifts = Cada pessoa dá a projetos do que tem, e o caixa acrescenta mais quando mais gente dá: para cada duas pessoas, duas vezes a raiz de uma doação vezes a outra (9, 4 e 1 dão 22), dividido pelo número de projetos a que as duas dão.
round-match-subsidy = Se isso passar do total, cada projeto recebe sua parte dele.
round-match-proportional = O total é repartido por isso e pelas doações juntas.
round-givers = Pelo menos { $count } pessoas precisam dar a um projeto; senão, as doações voltam.
round-match-cap = Uma pessoa recebe no máximo { $cap } do total.
round-gifts-wait = Nenhum projeto recebe mais do que pede. As doações esperam até o fim, e o que não chega a um projeto volta. O que alguém dá ao próprio projeto, e o que dá quem é novo, é repassado sem complemento.
history-backing-out = dado em uma rodada de apoio { $reference }
history-unbacking-in = de volta de uma rodada de apoio { $reference }

round-times-thanks = Os pontos são dados { $closed ->
    [0] por { $vote }.
   *[other] até { $vote }.
 }
round-thanks-in-short = Cada pessoa tem { $points } pontos para as outras, e o total é repartido por eles. Se menos de quatro derem pontos, quem deu pode deduzir quem deu o quê.
round-thanks = Cada pessoa tem { $points } pontos para as outras e reparte com eles uma parte igual do total, { $count ->
    [0] uma de pelo menos tantas quantos votantes qualquer votação sobre o caixa precisa.
    [one] tudo no máximo.
   *[other] uma de pelo menos { $count } partes.
 } Por poucos pontos que alguém dê, reparte com eles toda a sua parte. O que ninguém reparte fica no caixa. Se menos de quatro derem pontos, quem deu pode deduzir quem deu o quê.
