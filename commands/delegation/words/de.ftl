# Wer für wen abstimmt.

delegate-given = { $who } stimmt ab jetzt{ $instead } für dich ab, wo du es nicht selbst tust, bis { $until }. { $none } beendet es.
delegate-received = { $who } hat dir die eigene Stimme gegeben, für Abstimmungen, in denen sie sonst fehlt. { $show } sagt, wessen Stimmen du trägst.
delegate-to-self = Deine Stimme hast du schon.
delegate-already = { $who } stimmt schon für dich ab.
delegate-to-nobody = Niemand stimmt für dich ab. Gib deine Stimme weiter: { $to }
delegate-ended = { $who } stimmt nicht mehr für dich ab.
delegate-mine = { $who } stimmt für dich ab, bis { $until }.
delegate-mine-none = Niemand stimmt für dich ab. Gib deine Stimme weiter: { $to }
delegate-carried = { $count ->
    [one] Du trägst außer deiner eigenen noch 1 Stimme: { $who }
   *[other] Du trägst außer deiner eigenen noch { $count } Stimmen: { $who }
 }
delegate-ends-year = Ein Jahr ist fast um: { $who } stimmt für dich ab, bis { $until }. Wenn es weitergehen soll, beende es und gib sie neu: { $again }
delegate-ends-missed = { $who } hat drei Abstimmungen verpasst und stimmt für dich ab, bis { $until }. Wenn es weitergehen soll, beende es und gib sie neu: { $again }
delegate-over = { $who } stimmt nicht mehr für dich ab. Wenn es jemand anderes tun soll: { $to }
command-delegate-to = Lass jemanden für dich abstimmen, wo feststeht, wer abstimmen kann, und du es nicht selbst tust.
    .details = Was diese Person weitergibt, geht mit. Es endet nach einem Jahr, oder nach drei Abstimmungen, die sie verpasst hat.
    .member = wer für dich abstimmt
command-delegate-none = Lass niemanden mehr für dich abstimmen.
command-delegate-show = Sieh, wer für dich abstimmt, und wessen Stimmen du trägst.
delegate-on = Von dort geht die Stimme weiter: Wo { $who } abstimmt, zählt sie dort mit.
delegate-many = { $who } trägt schon { $count } Stimmen. In jeder Abstimmung zählen höchstens ein Zehntel derer, die abstimmen können, oder zwei neben der eigenen; was darüber ist, zählt für niemanden.
delegate-most = In jeder Abstimmung zählen höchstens ein Zehntel derer, die abstimmen können, oder zwei neben deiner eigenen; was darüber ist, zählt für niemanden.
delegate-instead = { " " }anstelle von { $before }
delegate-joined = Du hattest zwei Leuten deine Stimme gegeben. Jetzt hat sie { $later }, deine letzte Wahl, und nicht mehr { $earlier }.
delegate-gone = Wer für dich abgestimmt hat, ist hier nicht mehr bekannt; nun tut es niemand. Falls es jemand tun soll: { $to }
delegate-not-here = { $who } ist in keinem unserer Räume und könnte darum nicht für dich abstimmen.
delegate-mine-left = { $who } ist jetzt in keinem unserer Räume und kann darum nicht für dich abstimmen. Jemand anderes: { $to }
delegate-circle = Deine Stimme kommt im Kreis zu dir zurück, über { $who }. Wo niemand von euch abstimmt, zählt keine eurer Stimmen.
delegate-quorum = Wo genügend abstimmen müssen, zählt dafür nur, wer selbst abstimmt.

## What is kept of somebody

kept-delegation = Stimmt für dich, bis
kept-delegation-by = Du stimmst für
