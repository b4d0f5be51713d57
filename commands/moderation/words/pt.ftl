# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## What you have

history-end = Página { $page } de { $pages }.

## Currency, moderation, settings

freeze-done = { $who } pausou as gorjetas e os pedidos de { $to } até { $until }{ $reason }.  { $reference }
freeze-oneself = É você. Outra pessoa da moderação pode fazer isso.
freeze-already = Você já pausou { $to } até { $until }. Só outra pessoa da moderação pode prolongar.
freeze-renewed = { $who } mantém em pausa as gorjetas e os pedidos de { $to } até { $until }{ $reason }.  { $reference }
freeze-again = A última pausa de { $to } foi sua. Até { $when }, só outra pessoa da moderação pode repetir.
freeze-told = A moderação pausou suas gorjetas e seus pedidos até { $until }{ $reason }. Você continua podendo receber e devolver. Se você acha isso injusto: { $appeal }  ou: { $typed }
thaw-done = Graças a { $who }, { $to } já pode dar e pedir de novo.  { $reference }
thaw-nothing = { $to } não está em pausa.

## Roles and moderation

own-matter = Você faz parte disso, então cabe a outra pessoa da moderação.
came-since = Isso foi antes de você voltar aos meus livros, então cabe a outra pessoa da moderação.
reason-missing = Diga também por quê: { $example }
role-given = { $who } dá a { $to } o papel de { $role }.  { $reference }
role-taken = { $to } não tem mais o papel de { $role }; quem retirou foi { $who }.  { $reference }
role-already = { $to } já tem o papel de { $role }.
role-not-held = { $to } não tem o papel de { $role }.
role-oneself = É você. Outra pessoa da moderação pode dar um papel a você.
vouch-done = { $who } responde por { $to }, que agora é de casa.  { $reference }
vouch-already = { $to } já é de casa.
vouch-oneself = É você. Outra pessoa da moderação pode responder por você.
vouch-enough = Nos últimos 30 dias você respondeu por { $count } pessoas novas, e uma só pessoa da moderação não pode mais. Outra pode responder por { $to }.
appeal-what = O que a moderação precisa saber? Responda a esta mensagem com isso, ou diga: cancelar.
appeal-nothing = Suas gorjetas e seus pedidos não estão em pausa.
appeal-already = A moderação já tem suas palavras.
appeal-passed-on = Passei à moderação, e só ela lê.
appeal-line = { $who } tem algo a dizer sobre estar em pausa. Para a moderação: { $show }  ou: { $typed }
appeal-shown = { $who }, em pausa por { $by } até { $until }, diz: { $words }
    { $lift } { $uphold }  ou: { $lifted }, { $upheld }
appeals-none = Nenhuma contestação espera resposta.
appeal-unknown = Essa contestação já foi decidida, ou a pausa acabou.
lift-button = Encerrar a pausa
uphold-button = Manter a pausa
uphold-oneself = Essa pausa é sua, então só outra pessoa da moderação pode manter. Encerrar você pode.
uphold-done = { $who } leu o que { $to } diz e mantém a pausa até { $until }.
uphold-told = Outra pessoa da moderação leu o que você disse e mantém a pausa até { $until }.
pause-done = { $who } parou aqui tudo o que é dar e desfazer, até { $until }. Votações e datas seguem. Para terminar antes: { $typed }  { $reference }
pause-off = Graças a { $who }, já se pode dar e desfazer de novo.  { $reference }
pause-over = A pausa acabou: já se pode dar e desfazer de novo.
pause-nothing = Nada está parado aqui.
pause-how-long = Diga por quanto tempo, até uma semana: { $example }
reversed = Revertido.
reverse-which = Qual presente? A referência, ou tudo o que alguém deu ultimamente: { $example } ou { $other }
gift-offered = { $giver } dá { $amount } a { $receivers }{ $memo }
reverse-not-a-gift = Em { $reference } não há presente, e só presentes podem ser revertidos.
reverse-nothing-there = No momento, não há nada que possa voltar de { $who }.
reverse-forgotten = Quem deu isso não está mais nos meus livros, então fica como está.
reverse-moved-already = Você já disse isso. Outra pessoa da moderação tem até { $until } para concordar.
reverse-moved = { $who } quer reverter { $what }, { $amount } de { $giver } para { $receivers }{ $reason }. Depois de sete dias é preciso uma segunda pessoa da moderação, até { $until }: { $agree }  ou: { $typed }
agree-button = Concordar
reverse-since = Diga desde quando, até sete dias: { $example }
reverse-too-many = São mais de { $most } presentes. Escolha um tempo mais curto.
reverse-none = { $who } não deu nesse tempo nada que possa ser revertido.
reverse-several = { $count ->
    [one] um presente
   *[other] { $count } presentes
 }
reverse-part = { $who } devolve { $amount }
reverse-part-both = { $who } devolve { $amount } e deve { $owed }
reverse-part-foreseen = { $who } devolve { $amount }, ou o que houver disso, e deve o resto
reverse-owes = { $who } deve { $owed }
reverse-more = e mais { $count }
reverse-ask = Reverter { $what }{ $reason }? De volta a { $to }: { $parts }. { $yes } { $no }
reverse-done = { $who } reverteu { $what }{ $reason }. De volta a { $to }: { $parts }.  { $reference }
ask-why = Por quê? Responda a esta mensagem com isso, ou diga: cancelar.
adjust-question = { $who } pede que você ponha { $amount } no caixa{ $reason }. { $pay } { $decline }  ou: { $yes }, { $no }
adjust-done = { $who } pôs { $amount } no caixa, a pedido de { $by }{ $reason }.  { $reference }
adjust-from-treasury = O que está no caixa é dado por decisão dos membros, nunca pela moderação.
adjust-issuer = Para criar ou destruir unidades: { $example }
adjust-own-rule = O que se move em { $account } segue só a própria regra, e a moderação não pode mudar isso. Pode-se pedir a um membro que ponha algo no caixa.
hide-done = { $who } retirou as palavras de { $reference }, um presente de { $giver }. O que foi dado fica.
hide-nothing = Não há palavras para retirar em { $reference }.
hide-which = Quais palavras devem sumir? Responda ao que eu disse do presente ou diga qual é: { $example }
hide-ask = Tiro para sempre as palavras de { $giver } em { $reference }? { $yes } { $no }
hide-moderators = As palavras de { $reference } são o motivo dado pela moderação, e isso fica onde todo mundo pode ler.
audit-empty = A moderação ainda não fez nada aqui.
audit-host = hospedagem
audit-about = { " " }{ $whom }
audit-from-to = , de { $old } para { $new }
audit-value = , { $value }
audit-before = , antes { $value }
audit-reason = : { $reason }

## Commands

role-by-decision = Como há algo no caixa, quem cuida dele não muda na hora: espera dois dias, ou vai a votação. { $buttons }
role-appoint-button = Propor { $to } para o caixa
role-dismiss-button = Propor que { $to } pare
role-treasurer-nobody = Agora ninguém cuida do caixa, então tudo o que ele gasta vai a votação.
command-role-give = Dê um papel a alguém: treasurer cuida do caixa, steward ajuda os outros.
    .details = Ninguém dá um papel a si.
    .role = qual papel
    .to = quem recebe
command-role-take = Retire um papel.
    .role = qual papel
    .to = quem o tem
command-role-list = Veja quem cuida do caixa, quem está na equipe de apoio e quem guarda dinheiro de fora.
command-mod-vouch = Responda por alguém que acabou de chegar e que passa a ser de casa.
    .details = Recebe o crédito e a quantia inicial de todo mundo, e duas semanas depois vota sobre dinheiro. Cada pessoa da moderação pode responder por três em 30 dias.
    .to = quem você conhece
command-mod-freeze = Pause as gorjetas e os pedidos de um membro por sete dias.
    .details = Nada mais para: a pessoa continua podendo receber, desfazer, devolver, olhar e contestar. A pausa acaba sozinha, ou com mod thaw. Só outra pessoa da moderação pode renovar.
    .to = as gorjetas e os pedidos de quem
    .reason = por quê; a sala lê
command-mod-thaw = Deixe um membro dar e pedir de novo antes que a pausa acabe sozinha.
    .to = as gorjetas e os pedidos de quem
command-mod-appeal = Diga à moderação por que suas gorjetas e seus pedidos não deveriam estar em pausa.
    .details = Só a moderação lê. Qualquer pessoa dela pode encerrar a pausa; manter cabe a alguém que não seja quem pausou.
    .words = o que a moderação precisa saber
command-mod-appeals = Leia o que dizem os membros em pausa, e decida.
command-mod-lift = Encerre a pausa que alguém contesta.
    .entry = qual pausa
command-mod-uphold = Mantenha uma pausa depois de uma contestação; cabe a alguém que não seja quem pausou.
    .entry = qual pausa
command-mod-reverse = Reverta um presente, ou tudo o que um membro deu nos últimos dias, com um motivo.
    .details = Diga a referência do presente, ou responda a ele. Depois de sete dias é preciso uma segunda pessoa da moderação que diga o mesmo. Ninguém faz isso em assunto próprio. Pergunto antes de fazer.
    .entry = qual presente: a referência
    .by = tudo o que este membro deu
    .since = desde quando, junto com by
    .reason = por quê; a sala lê
command-mod-adjust = Peça a um membro que ponha algo no caixa, com um motivo.
    .details = O membro é perguntado, e nada é pago sem o sim dele.
    .to = o saldo de quem
    .way = em que sentido
    .account = qual conta
    .amount = quanto
    .reason = por quê; a sala lê
command-mod-hide = Retire as palavras de um presente: do que eu disse dele, dos históricos e dos meus livros.
    .details = Diga a referência, ou responda à mensagem; então pergunto antes. O que foi dado fica. O que alguém escreveu na sala cabe a essa pessoa, ou à plataforma, apagar.
    .entry = qual registro; sem nada, o da mensagem que você responde
command-mod-pause = Pare por um tempo todas as gorjetas, pagamentos e devoluções, ou deixe que sigam.
    .details = Votações e datas seguem, e o que já estava combinado é pago do mesmo jeito. Acaba sozinha.
    .span = por quanto tempo, até uma semana; ou off
command-mod-resume = Deixe o bot voltar a registrar depois que uma cópia de segurança foi restaurada.
    .details = O que falta desde a cópia fica anotado nos livros e fica de fora.
command-mod-audit = Leia o que a moderação fez aqui, o mais recente primeiro.
    .details = Todo mundo pode: quem, o quê, a quem, quando, por quê, o que era e o que é.
    .page = qual página; a 1 é a mais recente

## In help

topic-mod = Moderação

## After a backup was restored

gap-told = Fui restaurado a partir de uma cópia de segurança. O que se fez aqui entre { $since } e { $until } pode faltar. Até que a moderação me deixe continuar, não registro nada de novo. { $button }  ou: { $typed }
gap-button = Continuar
gap-waits = Fui restaurado a partir de uma cópia de segurança e não registro nada até que a moderação me deixe continuar: { $typed }
gap-done = { $who } me deixa continuar. O que se fez entre { $since } e { $until } e não está nos meus livros fica de fora.  { $reference }
gap-nothing = Nada espera por isso aqui.

## When a community is closed

closed-told = Quem me administra encerra { $name } aqui. Tudo o que foi registrado continua legível, e de agora em diante não registro nada de novo. Leve o que é seu: { $mine }. A moderação e a tesouraria recebem os livros: { $all }. Com a exportação de quem me administra, { $name } pode continuar com outro bot, com cada saldo, votação e círculo como está.
closed-waits = { $name } está encerrada aqui: mostro o que há e não registro nada de novo. Pode continuar com outro bot.

## When books do not add up

wrong-told = As minhas contas desta comunidade não fecham. Quem me administra já foi avisado. Até que verifique, mostro o que há e não registro nada de novo.
wrong-waits = As minhas contas não fecham, e quem me administra já foi avisado. Até lá não registro nada de novo.
wrong-over = As minhas contas foram verificadas de novo e fecham. Sigo adiante.
role-holders = Guardam dinheiro de fora, como foi decidido: { $people }.

## In menus

menu-reverse = Reverter…
menu-hide = Ocultar palavras…
role-has-fund = Há um fundo a cargo deste papel ({ $role }), então quem o tem se decide em conjunto. { $buttons }
role-has-share = Com este papel ({ $role }) é repartido o que entra de fora, então quem o tem se decide em conjunto. { $buttons }
role-share-asked = A proposta { $number } repartiria com este papel ({ $role }) o que entra de fora, então quem o tem é decidido em conjunto. { $buttons }
role-appoint-button-other = Propor { $to } para isso
role-dismiss-button-other = Propor que { $to } deixe isso

setting-discord-treasurer = Que cargo do servidor do Discord faz alguém cuidar do caixa, enquanto nunca houve nada nele; depois disso eu só aviso.
setting-discord-steward = Que cargo do servidor do Discord dá aqui o papel de apoio.
follow-give = { $to } tem no servidor o cargo “{ $called }” e, com ele, aqui o papel de { $role }.  { $reference }
follow-take = { $to } não tem mais no servidor o cargo “{ $called }”, e por isso deixa aqui o papel de { $role }.  { $reference }
follow-tell-give = { $to } tem no servidor o cargo “{ $called }”. { $decided ->
    [0] Quem poderia ter dado o cargo a si não recebe com ele o papel de { $role }: outra pessoa da moderação dá com { $typed }.
   *[other] Quem tem o papel de { $role } se decide em conjunto, então nada muda com isso: { $typed } propõe.
 }
follow-tell-take = { $to } não tem mais no servidor o cargo “{ $called }”. Quem tem o papel de { $role } se decide em conjunto, então nada muda com isso: { $typed } propõe.
follow-elsewhere = Só vejo os cargos do servidor no Discord: diga lá.
follow-everyone = Todo mundo no servidor tem esse cargo. Escolha outro.
follow-unknown = { $some ->
    [0] Não conheço nenhum cargo “{ $given }” neste servidor. Mencione ou escolha enquanto digita.
   *[other] Vários cargos deste servidor se chamam “{ $given }”. Mencione o que você quer dizer.
 }
role-follows = { $to } tem o papel de { $role } pelo cargo “{ $called }” do servidor. Tire lá, ou diga antes { $off }.
audit-by-role = um cargo do servidor
