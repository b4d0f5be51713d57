# Die Worte des Bots auf Deutsch: kurz, warm, genau. Befehle und Schlüssel bleiben englisch.
# Beträge stehen nie nach „von“ oder „bei“, denn was die Gemeinschaft ihr Geld nennt, wird nicht gebeugt.

## What you have

history-end = Seite { $page } von { $pages }.

## Currency, moderation, settings

freeze-done = { $who } hat die Trinkgelder und Bitten von { $to } angehalten, bis { $until }{ $reason }.  { $reference }
freeze-oneself = Das bist du. Jemand anderes aus der Moderation kann das tun.
freeze-already = Du hast { $to } schon angehalten, bis { $until }. Verlängern kann das nur jemand anderes aus der Moderation.
freeze-renewed = { $who } hält die Trinkgelder und Bitten von { $to } weiter an, bis { $until }{ $reason }.  { $reference }
freeze-again = Das letzte Mal hast du { $to } angehalten. Bis { $when } kann es nur jemand anderes aus der Moderation wieder tun.
freeze-told = Die Moderation hat deine Trinkgelder und Bitten angehalten, bis { $until }{ $reason }. Bekommen und zurückgeben kannst du weiter. Wenn du das falsch findest: { $appeal }  oder: { $typed }
thaw-done = { $who } lässt { $to } wieder geben und bitten.  { $reference }
thaw-nothing = { $to } ist nicht angehalten.

## Roles and moderation

own-matter = Daran bist du selbst beteiligt, darum ist es Sache von jemand anderem aus der Moderation.
came-since = Das war, bevor du wieder in meine Bücher gekommen bist, darum ist es Sache von jemand anderem aus der Moderation.
reason-missing = Sag auch, warum: { $example }
role-given = { $who } gibt { $to } die Rolle „{ $role }“.  { $reference }
role-taken = { $to } hat die Rolle „{ $role }“ nicht mehr; { $who } hat sie zurückgenommen.  { $reference }
role-already = { $to } hat die Rolle „{ $role }“ schon.
role-not-held = { $to } hat die Rolle „{ $role }“ nicht.
role-oneself = Das bist du. Eine Rolle kann dir jemand anderes aus der Moderation geben.
vouch-done = { $who } bürgt für { $to }. { $to } gehört von jetzt an fest dazu.  { $reference }
vouch-already = { $to } gehört schon fest dazu.
vouch-oneself = Das bist du. Für dich kann jemand anderes aus der Moderation bürgen.
vouch-enough = Du hast in den letzten 30 Tagen für { $count } Neue gebürgt, und mehr kann eine Person aus der Moderation nicht. Eine andere kann für { $to } bürgen.
appeal-what = Was soll die Moderation wissen? Antworte damit auf diese Nachricht, oder sag: abbrechen.
appeal-nothing = Deine Trinkgelder und Bitten sind nicht angehalten.
appeal-already = Die Moderation hat deine Worte schon.
appeal-passed-on = Ich habe es an die Moderation weitergegeben. Nur sie kann es lesen.
appeal-line = { $who } möchte etwas dazu sagen, angehalten zu sein. Für die Moderation: { $show }  oder: { $typed }
appeal-shown = { $who }, von { $by } angehalten bis { $until }, sagt: { $words }
    { $lift } { $uphold }  oder: { $lifted }, { $upheld }
appeals-none = Kein Einspruch wartet auf eine Antwort.
appeal-unknown = Über diesen Einspruch ist schon entschieden, oder die Pause ist vorbei.
lift-button = Pause aufheben
uphold-button = Dabei bleiben
uphold-oneself = Diese Pause hast du gesetzt, darum kann nur jemand anderes aus der Moderation dabei bleiben. Aufheben kannst du sie.
uphold-done = { $who } hat gelesen, was { $to } sagt, und es bleibt bei der Pause bis { $until }.
uphold-told = Jemand anderes aus der Moderation hat gelesen, was du gesagt hast, und es bleibt bei der Pause bis { $until }.
pause-done = { $who } hat hier alles Geben und Zurücknehmen angehalten, bis { $until }. Abstimmungen und Termine laufen weiter. Um es früher zu beenden: { $typed }  { $reference }
pause-off = { $who } lässt das Geben und Zurücknehmen weitergehen.  { $reference }
pause-over = Die Pause ist vorbei: Geben und Zurücknehmen gehen weiter.
pause-nothing = Hier ist nichts angehalten.
pause-how-long = Sag, wie lange, höchstens eine Woche: { $example }
reversed = Rückgängig gemacht.
reverse-which = Welche Gabe? Nenn ihr Kürzel, oder alles, was jemand zuletzt gegeben hat: { $example } oder { $other }
gift-offered = { $giver } gibt { $receivers } { $amount }{ $memo }
reverse-not-a-gift = Unter { $reference } steht keine Gabe, und nur Gaben lassen sich rückgängig machen.
reverse-nothing-there = Bei { $who } ist gerade nichts, was zurückgehen könnte.
reverse-forgotten = Wer das gegeben hat, steht nicht mehr in meinen Büchern, also bleibt es, wie es ist.
reverse-moved-already = Das hast du schon gesagt. Jemand anderes aus der Moderation kann noch zustimmen, bis { $until }.
reverse-moved = { $who } will { $what } rückgängig machen, { $amount } von { $giver } an { $receivers }{ $reason }. Nach sieben Tagen braucht es dafür eine zweite Person aus der Moderation, bis { $until }: { $agree }  oder: { $typed }
agree-button = Zustimmen
reverse-since = Sag, wie weit zurück, höchstens sieben Tage: { $example }
reverse-too-many = Das sind mehr als { $most } Gaben. Nimm eine kürzere Zeit.
reverse-none = { $who } hat in dieser Zeit nichts gegeben, was sich rückgängig machen ließe.
reverse-several = { $count ->
    [one] eine Gabe
   *[other] { $count } Gaben
 }
reverse-part = { $who } gibt { $amount } zurück
reverse-part-both = { $who } gibt { $amount } zurück und bleibt { $owed } schuldig
reverse-part-foreseen = { $who } gibt { $amount } zurück, oder was davon da ist, und bleibt den Rest schuldig
reverse-owes = { $who } bleibt { $owed } schuldig
reverse-more = und { $count } weitere
reverse-ask = { $what } rückgängig machen{ $reason }? Zurück an { $to }: { $parts }. { $yes } { $no }
reverse-done = { $who } hat { $what } rückgängig gemacht{ $reason }. Zurück an { $to }: { $parts }.  { $reference }
ask-why = Warum? Antworte damit auf diese Nachricht, oder sag: abbrechen.
adjust-question = { $who } bittet dich, { $amount } in die Kasse zu geben{ $reason }. { $pay } { $decline }  oder: { $yes }, { $no }
adjust-done = { $who } hat { $amount } in die Kasse gegeben, auf Bitte von { $by }{ $reason }.  { $reference }
adjust-from-treasury = Was in der Kasse ist, wird durch Beschluss der Mitglieder ausgegeben, nie durch die Moderation.
adjust-issuer = Um Einheiten zu schaffen oder zu vernichten: { $example }
adjust-own-rule = Was sich auf { $account } bewegt, folgt nur seiner eigenen Regel; die Moderation kann daran nichts ändern. Ein Mitglied kann man bitten, etwas in die Kasse zu geben.
hide-done = { $who } hat die Worte zu { $reference } weggenommen, einer Gabe von { $giver }. Was gegeben wurde, bleibt.
hide-nothing = Unter { $reference } stehen keine Worte, die man wegnehmen könnte.
hide-which = Welche Worte sollen weg? Antworte auf das, was ich zu der Gabe gesagt habe, oder nenne sie: { $example }
hide-ask = Sollen die Worte von { $giver } bei { $reference } weg, für immer? { $yes } { $no }
hide-moderators = Die Worte zu { $reference } sind die Begründung der Moderation, und die bleibt, wo alle sie lesen können.
audit-empty = Die Moderation hat hier noch nichts getan.
audit-host = Betrieb
audit-about = { " " }{ $whom }
audit-from-to = , von { $old } zu { $new }
audit-value = , { $value }
audit-before = , davor { $value }
audit-reason = : { $reason }

## Commands

role-by-decision = Weil in der Kasse etwas ist, wechselt nicht sofort, wer sie führt: Das wartet zwei Tage, oder es wird abgestimmt. { $buttons }
role-appoint-button = { $to } für die Kasse vorschlagen
role-dismiss-button = Vorschlagen, dass { $to } aufhört
role-treasurer-nobody = Gerade führt niemand die Kasse, darum wird über jede Ausgabe abgestimmt.
command-role-give = Gib jemandem eine Rolle: treasurer führt die Kasse, steward hilft anderen.
    .details = Niemand gibt sich selbst eine Rolle.
    .role = welche Rolle
    .to = wer sie bekommt
command-role-take = Nimm eine Rolle zurück.
    .role = welche Rolle
    .to = wer sie hat
command-role-list = Sieh, wer die Kasse führt, wer zur Betreuung gehört und wer Geld von außen aufbewahrt.
command-mod-vouch = Bürge für jemanden, der neu ist und von da an fest dazugehört.
    .details = Dann gelten Kreditrahmen und Startbetrag wie für alle, und zwei Wochen später stehen Abstimmungen über Geld offen. Jede Person aus der Moderation kann in 30 Tagen für drei bürgen.
    .to = wen du kennst
command-mod-freeze = Halte die Trinkgelder und Bitten eines Mitglieds sieben Tage lang an.
    .details = Alles andere geht weiter: bekommen, zurücknehmen, zurückgeben, nachsehen, Einspruch erheben. Die Pause endet von selbst oder mit mod thaw. Verlängern kann sie nur jemand anderes aus der Moderation.
    .to = wessen Trinkgelder und Bitten
    .reason = warum; der Raum liest es
command-mod-thaw = Lass ein Mitglied wieder geben und bitten, bevor die Pause von selbst endet.
    .to = wessen Trinkgelder und Bitten
command-mod-appeal = Sag der Moderation, warum deine Trinkgelder und Bitten nicht angehalten sein sollten.
    .details = Nur die Moderation liest es. Jede Person dort kann die Pause aufheben; dass sie bleibt, entscheidet jemand anderes als die Person, die sie gesetzt hat.
    .words = was die Moderation wissen soll
command-mod-appeals = Lies, was angehaltene Mitglieder sagen, und entscheide.
command-mod-lift = Hebe die Pause auf, gegen die Einspruch erhoben wurde.
    .entry = welche Pause
command-mod-uphold = Bleib nach einem Einspruch bei der Pause; das kann nur, wer sie nicht selbst gesetzt hat.
    .entry = welche Pause
command-mod-reverse = Mach eine Gabe rückgängig, oder alle, die ein Mitglied zuletzt gemacht hat, mit einem Grund.
    .details = Nenn das Kürzel der Gabe oder antworte auf sie. Nach sieben Tagen braucht es eine zweite Person aus der Moderation, die dasselbe sagt. Niemand tut das in eigener Sache. Ich frage, bevor ich es tue.
    .entry = welche Gabe: ihr Kürzel
    .by = alles, was dieses Mitglied gegeben hat
    .since = wie weit zurück, zusammen mit by
    .reason = warum; der Raum liest es
command-mod-adjust = Bitte ein Mitglied, etwas in die Kasse zu geben, mit einem Grund.
    .details = Das Mitglied wird gefragt, und ohne sein Ja wird nichts bezahlt.
    .to = wessen Konto
    .way = in welche Richtung
    .account = welches Konto
    .amount = wie viel
    .reason = warum; der Raum liest es
command-mod-hide = Nimm die Worte einer Gabe weg: wo ich sie gesagt habe, aus Verläufen und aus meinen Büchern.
    .details = Nenn ihr Kürzel oder antworte auf sie; dann frage ich zuerst. Was gegeben wurde, bleibt. Was jemand selbst in den Raum geschrieben hat, kann nur diese Person oder die Plattform löschen.
    .entry = welcher Eintrag; ohne Angabe der, auf den du antwortest
command-mod-pause = Halte alles Geben, Bezahlen und Zurückgeben eine Weile an, oder lass es weitergehen.
    .details = Abstimmungen und Termine laufen weiter, und was vorher vereinbart war, wird trotzdem bezahlt. Die Pause endet von selbst.
    .span = wie lange, höchstens eine Woche; oder off
command-mod-resume = Lass den Bot nach einer wiederhergestellten Sicherung wieder buchen.
    .details = Was seit der Sicherung fehlt, wird in den Büchern vermerkt und bleibt draußen.
command-mod-audit = Lies, was die Moderation hier getan hat, das Neueste zuerst.
    .details = Das dürfen alle: wer, was, bei wem, wann, warum, was vorher galt und was jetzt gilt.
    .page = welche Seite; 1 ist die neueste

## In help

topic-mod = Moderation

## After a backup was restored

gap-told = Ich wurde aus einer Sicherung wiederhergestellt. Was hier zwischen dem { $since } und dem { $until } geschah, kann fehlen. Bis eine Moderatorin oder ein Moderator mich weitermachen lässt, buche ich nichts Neues. { $button }  oder: { $typed }
gap-button = Weitermachen
gap-waits = Ich wurde aus einer Sicherung wiederhergestellt und buche nichts, bis jemand von der Moderation mich weitermachen lässt: { $typed }
gap-done = { $who } lässt mich weitermachen. Was zwischen dem { $since } und dem { $until } geschah und nicht in meinen Büchern steht, bleibt draußen.  { $reference }
gap-nothing = Darauf wartet hier nichts.

## When a community is closed

closed-told = Wer mich betreibt, schließt { $name } hier. Was gebucht ist, bleibt lesbar; Neues buche ich ab jetzt nicht mehr. Nimm mit, was dir gehört: { $mine }. Moderation und Kassenwarte bekommen die Bücher: { $all }. Mit dem Export der Betreiber kann { $name } bei einem anderen Bot weitergehen, mit jedem Stand, jeder Abstimmung und jedem Kreis, so wie sie sind.
closed-waits = { $name } ist hier geschlossen: Ich zeige, was da ist, und buche nichts Neues. Es kann bei einem anderen Bot weitergehen.

## When books do not add up

wrong-told = Meine Bücher dieser Gemeinschaft gehen nicht auf. Wer mich betreibt, weiß Bescheid. Bis das geprüft ist, zeige ich, was da ist, und buche nichts Neues.
wrong-waits = Meine Bücher gehen nicht auf, und wer mich betreibt, weiß Bescheid. Bis dahin buche ich nichts Neues.
wrong-over = Meine Bücher sind noch einmal geprüft und gehen auf. Ich mache weiter.
role-holders = Geld von außen bewahren auf, wie beschlossen: { $people }.

## In menus

menu-reverse = Rückgängig machen…
menu-hide = Worte ausblenden…
role-has-fund = Dieser Rolle ({ $role }) gehört ein Fonds, darum entscheidet ihr gemeinsam, wer sie hat. { $buttons }
role-has-share = Mit dieser Rolle ({ $role }) wird geteilt, was von außen kommt, darum entscheidet ihr gemeinsam, wer sie hat. { $buttons }
role-share-asked = Vorschlag { $number } würde mit dieser Rolle ({ $role }) teilen, was von außen kommt; wer sie hat, wird deshalb gemeinsam entschieden. { $buttons }
role-appoint-button-other = { $to } dafür vorschlagen
role-dismiss-button-other = Vorschlagen, dass { $to } sie abgibt

setting-discord-treasurer = Welche Rolle des Discord-Servers jemanden die Kasse führen lässt, solange in ihr noch nie etwas war; danach sage ich es nur.
setting-discord-steward = Mit welcher Rolle des Discord-Servers jemand zur Betreuung gehört.
follow-give = { $to } hat auf dem Server die Rolle „{ $called }“ und damit hier die Rolle „{ $role }“.  { $reference }
follow-take = { $to } hat auf dem Server die Rolle „{ $called }“ nicht mehr, und damit hier nicht mehr die Rolle „{ $role }“.  { $reference }
follow-tell-give = { $to } hat auf dem Server die Rolle „{ $called }“. { $decided ->
    [0] Wer sie sich selbst hätte geben können, bekommt damit nicht die Rolle „{ $role }“: Die gibt jemand anderes aus der Moderation mit { $typed }.
   *[other] Wer die Rolle „{ $role }“ hat, entscheidet ihr gemeinsam, darum ändert sich damit nichts: { $typed } schlägt es vor.
 }
follow-tell-take = { $to } hat auf dem Server die Rolle „{ $called }“ nicht mehr. Wer die Rolle „{ $role }“ hat, entscheidet ihr gemeinsam, darum ändert sich damit nichts: { $typed } schlägt es vor.
follow-elsewhere = Die Rollen des Servers sehe ich nur auf Discord: Sag es dort.
follow-everyone = Diese Rolle haben auf dem Server alle. Nimm eine andere.
follow-unknown = { $some ->
    [0] Eine Rolle „{ $given }“ kenne ich auf diesem Server nicht. Erwähne sie, oder wähle sie beim Tippen aus.
   *[other] Auf diesem Server heißen mehrere Rollen „{ $given }“. Erwähne die, die du meinst.
 }
role-follows = { $to } hat die Rolle „{ $role }“ durch die Rolle „{ $called }“ auf dem Server. Nimm sie dort weg, oder sag zuerst { $off }.
audit-by-role = eine Rolle des Servers
