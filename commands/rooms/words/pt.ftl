# As palavras do bot em português: curtas, calorosas, exatas. Comandos e chaves ficam em inglês.

## Rooms and members

room-list = Estas salas são { $name }, com um só caixa:
room-line = { $room } ({ $platform })
room-line-home = { $room } ({ $platform }), a sala principal
room-code = Diga isto na outra sala em até 10 minutos: { $command }
room-code-either = Diga isto na outra sala em até 10 minutos: { $command }  ou no Discord: { $discord }
room-joined-already = Esta sala já é { $name }.
room-join-ask = { $gifts ->
    [one] A única gorjeta dada aqui é desfeita
   *[other] As { $gifts } gorjetas dadas aqui são desfeitas
 }, e cada pessoa aqui fica com o que tem em { $name }. Posso fazer? { $yes } { $no }
room-has-books = Aqui há mais que gorjetas lançadas, e de dois livros não se faz um. Vocês podem deixar como está e começar de novo: { $leave }, depois { $join }
room-leave-ask = Tirar esta sala de { $name }? Os livros ficam lá com as outras salas.{ $moves ->
    [0] { "" }
   *[other] { " " }A principal passa a ser { $home }.
 } { $yes } { $no }
room-leave-ask-last = Tirar esta sala de { $name }? É a única que tem. Os livros ficam, e você pode dar uma sala a eles de novo: diga “room link” só para mim, ou guarde o código de recuperação. { $yes } { $no }
room-left = { $who } tirou esta sala de { $name }. Os livros ficam como estão.
room-decided = Isso já está decidido: esta sala é { $name }.
room-in-private = Isso diz respeito a uma sala, então diga lá.
room-home-already = Esta sala já é a principal. O código ainda vale.
room-recovered = Com o código de recuperação, { $who } fez desta sala a principal de { $name }.
room-recover-elsewhere = Esta sala tem livros próprios. Tire-a deles primeiro: { $leave }
recovery-again = Esse código já foi usado. Um novo: { $command }
room-bridged = { $who } disse que esta sala e { $room } são uma só, por uma ponte: o que pergunto aqui também pode ser respondido lá.
room-bridged-ended = { $who } disse que esta sala e a outra voltaram a ser duas.
room-bridged-already = Esta sala e { $room } já são uma só.
room-not-bridged = Esta sala não tem ponte com nenhuma outra.

## Commands

command-room-show = Veja quais salas dividem este caixa.
command-room-link = Peça um código com que outra sala ou servidor entra nesta comunidade.
    .details = Vale uma vez e por dez minutos, em qualquer das plataformas. Diga lá com room join.
command-room-join = Faça desta sala parte de outra comunidade: o mesmo caixa, os mesmos membros.
    .details = Todas as salas de um servidor vêm junto, a não ser que você diga here. Onde já houve gorjetas, pergunto antes, e elas são desfeitas.
    .code = o código da outra sala
    .only = here: só esta sala, não o servidor todo
command-room-leave = Tire esta sala da comunidade. Os livros ficam, e os saldos neles também.
    .details = Pergunto antes de fazer.
command-room-bridged = Diga que uma ponte mostra em outra sala da comunidade o que se diz aqui, e vice-versa.
    .details = O que pergunto em uma pode ser respondido na outra, e o que anuncio vai só para uma delas.
    .room = a outra sala; none encerra
command-room-recover = Faça desta sala a principal de uma comunidade que perdeu a sua, com o código de recuperação.
    .details = Vale uma vez; você recebe um novo.
    .code = o código de recuperação
command-room-same = Responda que uma sala nova divide o caixa do grupo de que perguntei.
command-room-own = Responda que uma sala nova tem um caixa próprio.

## In help

topic-rooms = Salas

# O botão do que alguém pediu com outras palavras.

wish-room-link = Levar-me a outra sala
