# The words of polls.

ask-poll = Was willst du fragen? Antworte damit auf diese Nachricht, die Möglichkeiten in Anführungszeichen, oder sag: abbrechen.
poll-no-question = Was willst du fragen? Sag zuerst die Frage, dann die Möglichkeiten.
poll-question-long = Diese Frage ist zu lang: bis zu { $most } Zeichen.
poll-how-many = Eine Abstimmung hat 2 bis { $most } Möglichkeiten, oder keine für ja und nein.
poll-option-long = „{ $option }…“ ist als Möglichkeit zu lang: bis zu { $most } Zeichen.
poll-options-alike = „{ $option }“ steht zweimal da oder sieht aus wie eine andere. Jede Möglichkeit muss anders sein.
poll-yesno-options = Ein Ja oder Nein hat keine Möglichkeiten: Lass sie weg, oder lass die Methode weg.
poll-needs-options = { $method } braucht Möglichkeiten: Sag sie in Anführungszeichen, nach der Frage.
poll-not-with-method = { $setting } bewirkt bei { $method } nichts. Lass es weg, oder schreib { $fits } dazu.
poll-number = { $most ->
    [1] { $setting } kann hier nur 1 sein.
   *[other] { $setting } ist hier eine ganze Zahl von 1 bis { $most }.
 }
poll-quorum-unreadable = „{ $given }“ kann ich nicht als Zahl derer lesen, die abstimmen müssen. Schreib who=members quorum=5, oder quorum=20%.
poll-share-needs-roll = Für einen Anteil muss feststehen, wer alle sind. Sag who=members dazu. { $buttons }
poll-quorum-needs-roll = Wie viele abstimmen müssen, lässt sich nur sagen, wo feststeht, wer kann. Sag who=members dazu. { $buttons }
poll-members-button = Alle Mitglieder fragen
poll-pass-unreadable = „{ $given }“ kann ich nicht als das lesen, was ein Ja braucht. Schreib pass=2/3 oder pass=">1/2 of cast".
poll-pass-range = pass= sagt, welcher Teil Ja sagen muss: mindestens die Hälfte, höchstens alle, zum Beispiel pass=1/2, pass=2/3 oder pass=100%.
poll-closes-unreadable = „{ $given }“ kann ich nicht als Dauer lesen. Möglich sind 5 Minuten bis 60 Tage, wie closes=2d, oder bis wann, wie closes="Fr 18:00".
poll-in-private = Frag das in dem Raum, in dem abgestimmt werden soll.
poll-too-many = { $most } Abstimmungen sind schon offen. Lass erst eine enden.
poll-about-people = Eine Abstimmung über Menschen ist geheim. Lass secret=no weg.
poll-nobody-established = Hier gehört noch niemand fest dazu, also könnte niemand abstimmen. Lass who=members weg.
ask-option = Welche Möglichkeit? Antworte damit, oder sag abbrechen.
poll-date-unreadable = „{ $given }“ kann ich nicht als künftigen Zeitpunkt lesen. Schreib zum Beispiel "Fr 18:00", "3. März 18:30" oder "2026-03-03 18:30".
poll-no-option = Sag auch, welche Möglichkeit.
poll-empty-option = Eine der Möglichkeiten ist leer. Sag, was sie ist, oder lass sie weg.
poll-adds-none = Die Möglichkeiten von { $number } bleiben, wie sie gefragt wurden.
poll-added-late = Zu { $number } ließen sich Möglichkeiten hinzufügen bis { $until }.
poll-full = Es gibt schon { $most } Möglichkeiten, mehr passen nicht.
poll-added = { $who } hat zu { $number } hinzugefügt: { $option }
poll-role-of-server = Ich sehe nicht, wer die Rolle „{ $role }“ des Servers hat: Dazu müsste Discord mich die Mitglieder auflisten lassen. Bei meinen weiß ich es: { $roles }
poll-role-unknown = Eine Rolle „{ $role }“ kenne ich nicht. Bei diesen weiß ich, wer sie hat: { $roles }
poll-role-nobody = Niemand, der hier fest dazugehört, hat die Rolle { $role }, also könnte niemand abstimmen.
poll-preview = Diese Abstimmung eröffnen? { $question }
poll-open-for = Sie ist { $span } offen.
poll-open-button = Eröffnen
poll-dates-or-choice = Das sind Termine. Möchtest du herausfinden, wer wann kann, oder soll einer davon gewählt werden? { $buttons }
poll-when-button = Wer wann kann
poll-one-of-them-button = Einen wählen
poll-fixed = Eine Abstimmung bleibt bis zum Ende, wie sie gefragt wurde. Die Moderation kann sie absagen, dann fragst du neu: { $cancel }
poll-two-readings = Das kann man auf zwei Arten lesen. Welche? { $buttons }
poll-yesno-button = Ja oder nein
poll-or-command = Das sieht aus wie ein Befehl. Was von beiden? { $buttons }
poll-ask-button = „{ $question }“ fragen
poll-setting-near = „{ $given }“ kenne ich da nicht. Meinst du { $meant }? Gehört es zur Frage, dann setz die Frage in Anführungszeichen.
poll-left-over = „{ $given }“ kann ich da nicht lesen. { $more } sagt, was noch geht. Jede Möglichkeit steht in Anführungszeichen, etwa { $example }
poll-secret-button = Geheime Abstimmung
poll-secret-or-not = Soll es eine geheime Abstimmung sein? { $buttons }
poll-open-to-see = Offen, wie es dasteht

poll-cancel-election = Eine Wahl endet zu ihrer Zeit, und niemand sagt sie ab.
poll-close-own = Vor der Zeit beenden kann sie nur, wer gefragt hat: { $who }. Die Moderation kann sie absagen: { $cancel }
poll-close-at-time = Sie endet zu ihrer Zeit, wie bei der Eröffnung gesagt: { $until }.
poll-only-steward = Abstimmungen eröffnen hier die Betreuung und die Moderation.
poll-only-moderator = Abstimmungen eröffnet hier die Moderation.
poll-remind-own = Erinnern kann, wer gefragt hat, und die Moderation dieses Raums.
poll-reminded = Das wurde in den letzten 24 Stunden schon gesagt. Noch einmal geht es am { $again }.
poll-remind-done = Noch einmal gesagt, wo { $number } gefragt wurde.
decisions-none = Noch ist nichts beschlossen. Frag etwas: { $new }
decisions-none-with = Kein Beschluss enthält „{ $word }“. Ich suche Wörter der Frage und ihrer Möglichkeiten, und Zeiten: Juni, Juni 2026, 2026-01..2026-03.
decided-passed = { $number } angenommen, { $at }: { $question }
decided-failed = { $number } nicht angenommen, { $at }: { $question }
decided-blocked = { $number } durch ein Veto aufgehalten, { $at }: { $question }
decided-yes = { $number }, { $at }: { $question } Ja.
decided-no = { $number }, { $at }: { $question } Nein.
decided-equal = { $number }, { $at }: { $question } Gleichstand.
decided-grants = { $number }, { $at }: { $question } { $results }
decided-won = { $number }, { $at }: { $question } { $won }.
command-poll-remind = Sag im Raum noch einmal, dass eine Abstimmung offen ist, und wie viele noch fehlen.
    .details = Das kann, wer gefragt hat, und die Moderation des Raums, einmal am Tag. Niemand wird genannt.
    .number = die Nummer der Abstimmung; ohne Angabe die einzige offene
command-decisions = Sieh, was beschlossen wurde, wann und wie, das Neueste zuerst.
    .word = ein Wort aus der Frage oder ihren Möglichkeiten, oder wann: Juni, 2026-01..2026-03
    .page = welche Seite
poll-export = { $number }: { $question } { $count ->
    [one] 1 Stimme.
   *[other] { $count } Stimmen.
 }
poll-export-file = Die Stimmen, als Tabelle
command-poll-export = Hol dir die Stimmen einer Abstimmung als Datei für Tabellenprogramme.
    .details = Eine Zeile je Stimme: wer, was gesagt wurde, der Grund, und wie viele Stimmen diese Person trägt.
    .number = die Nummer der Abstimmung; ohne Angabe die einzige offene, sonst die neueste
    .page = welcher Teil einer großen Abstimmung
poll-listed-standing = { $number }: Wahl ({ $role }). Du kannst bis { $at } kandidieren; dann beginnt die Abstimmung.
poll-listed-open = { $number }: { $question } { $count ->
    [one] 1 Stimme; endet am { $at }.
   *[other] { $count } Stimmen; endet am { $at }.
 }
poll-listed-closed = { $number }: { $question } Vorbei seit dem { $at }.
poll-listed-cancelled = { $number }: { $question } Abgesagt am { $at }.
poll-cancelled = { $who } hat { $number } abgesagt: { $question } ({ $reason })
voters-head = { $number }: { $question } { $count ->
    [one] 1 Stimme.
   *[other] { $count } Stimmen.
 }
voters-hidden = Wer in { $number } wie gestimmt hat, ist zu sehen, wenn sie endet: { $at }.
voters-called-off = { $number } wurde vor ihrem Ende abgebrochen; wer wie gestimmt hat, bleibt verborgen.
voters-line = { $who }: { $choice }
voters-left = Noch nicht: { $who }
poll-cancel-own = In dieser Abstimmung geht es um dich, darum kann nur jemand anderes aus der Moderation sie absagen. Sie endet am { $until }.
poll-cancel-purse = Bei { $number } geht es um die Kasse, darum sagt niemand sie ab. Sie endet am { $until }.
command-poll-new = Stelle eine Frage, über die alle hier abstimmen können.
    .details = Mit nur einer Frage ist es ja, nein oder Enthaltung. Sie ist drei Tage offen, wenn du nicht closes=1d sagst.
    .question = was du fragst; die Möglichkeiten in Anführungszeichen
    .options = die Möglichkeiten, jede auf einer Zeile oder mit | dazwischen
    .closes = wie lange sie offen ist, wie 3d
    .method = wie gezählt wird
    .picks = wie viele gewählt werden können, wie 2 oder 1-3
    .who = wer abstimmen kann: room, members, role:treasurer
    .quorum = wie viele abstimmen müssen, wie 5 oder 20%
    .passes = was ein Ja braucht, wie 2/3
    .seats = wie viele gewinnen, wo es mehrere Plätze gibt
    .abstain = ob eine Enthaltung als Stimme zählt
    .change = ob man seine Stimme ändern kann
    .add = ob alle Möglichkeiten hinzufügen
    .reasons = ob nach Gründen gefragt wird
    .tie = was bei Gleichstand geschieht
    .consent = ob ein Veto es aufhält
    .secret = ob niemand erfährt, wer wie gestimmt hat
    .hide = ob die Zahlen bis zum Ende verborgen sind
command-poll-add = Füge einer Abstimmung, die das zulässt, eine Möglichkeit hinzu.
    .details = Wer abstimmen kann, kann hinzufügen, in der ersten Hälfte der Zeit, bis zu zwanzig Möglichkeiten insgesamt.
    .number = die Nummer der Abstimmung
    .option = die Möglichkeit
command-poll-show = Sieh, wie eine Abstimmung steht, oder wie sie ausging.
    .number = die Nummer der Abstimmung; ohne Angabe die einzige offene
command-poll-list = Sieh, welche Abstimmungen offen sind, und die letzten, die vorbei sind.
command-poll-close = Beende eine Abstimmung, die du eröffnet hast, vor ihrer Zeit.
    .number = die Nummer der Abstimmung
command-poll-cancel = Sag eine Abstimmung ab, ohne Ergebnis.
    .number = die Nummer der Abstimmung
    .reason = warum
command-poll-voters = Sieh, wer wie gestimmt hat, und wer noch nicht.
    .details = Bei einer geheimen siehst du, wer abstimmen konnte, und ob ein Beleg zu dem gehört, was gezählt wurde.
    .number = die Nummer der Abstimmung; ohne Angabe die einzige offene, sonst die neueste
    .page = welche Seite
    .receipt = der Beleg einer geheimen Stimme

## In help

topic-votes = Abstimmungen
poll-add-person = Eine Möglichkeit über eine Person macht eine Abstimmung geheim, deshalb lässt sie sich hier nicht ergänzen. Frag das in einer eigenen Abstimmung.
poll-export-hidden = Die Stimmen sind verborgen, bis sie endet: { $until }.
setting-polls = Wer Abstimmungen eröffnen darf; sonst alle, in einer großen Gemeinschaft Betreuung und Moderation.
setting-poll-pictures = Ob zum Ergebnis einer Abstimmung gleich ein Bild kommt.
setting-native-polls = Ob ich einfache Abstimmungen als Umfragen deiner App zeige, wo sie welche hat.

poll-method-yesno = ja, nein oder Enthaltung. So ist es, wo es keine Möglichkeiten gibt.
poll-method-choice = alle wählen eine, mit picks=2 bis zu zwei; die meisten Stimmen gewinnen. So ist es, wo es Möglichkeiten gibt.
poll-method-approval = alle wählen so viele, wie sie wollen; die meisten Stimmen gewinnen.
poll-method-dates = für jeden Termin ja, zur Not oder nein; die wenigsten Nein gewinnen, dann die meisten Ja. Ein Nein allein heißt, dass keiner passt.
poll-method-ranked = alle ordnen sie; die mit den wenigsten Stimmen scheidet aus, und ihre Stimmen gehen an die nächste, bis eine mehr als die Hälfte hat.
poll-method-schulze = alle ordnen sie, auch mehrere auf einem Platz; jede wird mit jeder verglichen, und die stärkste gewinnt.
poll-method-stv = alle ordnen sie, und mehrere gewinnen, so viele, wie seats=3 sagt; was über das Nötige hinausgeht, geht anteilig weiter.
poll-method-unknown = Eine Methode „{ $given }“ kenne ich nicht. Es gibt { $choices }. { $help } sagt, was sie bedeuten.
poll-closes-after-date = Bis diese Abstimmung endet, wäre der Termin vorbei: { $date }. Sag ein kürzeres closes=…, oder lass es weg: Dann endet sie vor dem ersten Termin.
poll-date-too-soon = Über den { $date } könnte niemand mehr rechtzeitig abstimmen: Der erste Termin muss zehn Minuten entfernt sein.
poll-picks-turned = Bei picks={ $given } steht die größere Zahl vorn. Schreib zuerst, wie viele mindestens, dann, wie viele höchstens: picks={ $meant }
poll-quorum-beyond = { $count ->
    [one] Nur 1 Person kann abstimmen, { $needed } werden es also nie. Verlang 1, oder lass quorum={ $needed } weg.
   *[other] Nur { $count } können abstimmen, { $needed } werden es also nie. Verlang höchstens { $count }, oder einen Anteil, wie quorum=50%.
 }
poll-export-erased = { $number } wurde abgesagt, und die Stimmen sind gelöscht: Gezählt wurden sie nicht.
poll-only-yesno = { $setting } gilt nur bei Ja oder Nein, also ohne Möglichkeiten. Lass es weg, oder lass die Möglichkeiten weg.
poll-date-without-time = Bei „{ $given }“ fehlt die Uhrzeit. Schreib jeden Termin mit Uhrzeit, zum Beispiel "{ $meant }".
poll-only-options = { $setting } gilt nur, wo es Möglichkeiten gibt: Nenne sie in Anführungszeichen nach der Frage, oder lass es weg.
ask-block = Warum darf es nicht sein? Antworte mit deinem Grund, oder sag abbrechen.
poll-blocks-none = In { $number } gibt es kein Veto: Ja und Nein entscheiden. Stimm ab wie { $example }
command-poll-block = Leg mit deinem Grund ein Veto ein, wo Zustimmung aller gefragt ist.
    .details = Es ist deine Stimme, und du kannst sie ändern wie jede andere. Der Grund steht beim Ergebnis.
    .number = die Nummer der Abstimmung
    .reason = warum es nicht sein darf
poll-cancel-not-yours = Eine Abstimmung absagen kann nur die Moderation dieses Raums. Wer gefragt hat, kann sie vor der Zeit beenden: { $instead }
poll-about-options = Was zur Wahl steht: 2 bis 20 Möglichkeiten, in Anführungszeichen nach der Frage, je eine in einer Zeile, oder mit | dazwischen. Ohne sie heißt es ja, nein oder Enthaltung.
poll-about-closes = Wie lange sie offen ist, von 5 Minuten bis 60 Tagen, zum Beispiel 30m, 2h, 3d. Ohne Angabe drei Tage. closes="Fr 18:00" sagt, bis wann, nach der Uhr des Raums.
poll-about-method = Wie gezählt wird. Ohne Angabe wählt jede Person eine Möglichkeit; wo es keine gibt, heißt es ja oder nein.
poll-about-picks = Wie viele Möglichkeiten jede Person wählen darf: 2 heißt bis zu zwei, 2-3 zwei oder drei. Ohne Angabe eine.
poll-about-who = Wer abstimmen kann. room: alle hier, so ist es ohne Angabe. members: die etablierten Mitglieder, gezählt beim Öffnen. role:treasurer: wer diese Rolle hat.
poll-about-quorum = Wie viele abstimmen müssen, damit es zählt: 5 heißt fünf Personen, 20% ein Anteil aller, die können. Schreib who=members dazu. Wer jemanden für sich abstimmen lässt, zählt dafür nicht.
poll-about-pass = Was ein Ja braucht: 2/3 derer, die ja oder nein sagen, ">1/2 of cast" aller, die abstimmen, "60% of all" aller, die können. Ohne Angabe mehr Ja als Nein.
poll-about-passes = Was ein Ja braucht. Man schreibt pass=2/3: derer, die ja oder nein sagen.
poll-about-seats = Wie viele Möglichkeiten gewinnen, wo es mehrere Plätze gibt. Es gehört zu method=stv.
poll-about-abstain = Ob eine Enthaltung als abgestimmt zählt. apart: nein, weder für die nötige Zahl noch für einen Anteil aller, die abstimmen.
poll-about-change = Ob man seine Stimme bis zum Ende ändern kann. Ohne Angabe ja; mit no gilt, was man sagt.
poll-about-add = Ob alle, die abstimmen können, in der ersten Hälfte der Zeit eigene Möglichkeiten hinzufügen können, bis zu 20 insgesamt.
poll-about-reasons = Ob zur Stimme ein Grund gehört. asked: die Abstimmung bittet darum; needed: keine Stimme ohne Grund; off: keiner wird angenommen.
poll-about-tie = Was bei Gleichstand geschieht. named: die Gleichen werden genannt, mehr nicht; older: die zuerst genannte gewinnt; draw: das Los; as it was: es bleibt, wie es war; reopen: es geht noch einmal weiter.
poll-about-consent = Mit yes hält ein einziges Veto den Vorschlag auf. Wer es einlegt, sagt, warum.
poll-about-secret = Mit yes stimmt man mit mir allein ab, und niemand erfährt, wer wie gestimmt hat. Die Zahlen kommen am Ende.
poll-about-hide = Mit yes sieht bis zum Ende niemand, wie es steht; dann sehen alle, wer wie gestimmt hat.

poll-export-few = Weniger als { $least } haben Punkte vergeben, darum zeige ich die Stimmzettel nicht: alle sähen, von wem sie sind.
poll-secret-add = Lass add=yes weg: Die Möglichkeiten einer geheimen Abstimmung stehen bei der Eröffnung fest.
poll-secret-change = Lass change=no weg: Eine geheime Stimme lässt sich bis zum Schluss immer ändern, damit noch einmal allein abstimmen kann, wer dabei beobachtet oder gedrängt wurde.
poll-secret-consent = Lass consent=yes weg: Zu einem Veto gehören Name und Grund, und niemand soll wissen, wer wie gestimmt hat.
poll-secret-reasons = Lass reasons=needed weg: Ein Grund kann verraten, wer abgestimmt hat, darum muss in einer geheimen Abstimmung niemand einen nennen. Mit reasons=asked bittest du darum.
poll-secret-reopen = Lass tie=reopen weg: Geheime Stimmen werden einmal geöffnet, am Schluss, und danach geht es nicht weiter. Mit tie=draw entscheidet ein Los, das sich nachprüfen lässt.
poll-secret-dates = Eine Abstimmung über Termine ist weder geheim noch verborgen: Sie ist dafür da, gemeinsam zu sehen, wer wann kann. Lass secret=yes und hide=yes weg.
poll-needs-choices = Was steht zur Wahl? Nenne die Möglichkeiten in Anführungszeichen, zum Beispiel { $example } Oder geht es um Ja oder Nein? { $buttons }
poll-condition = Soll „{ $given }“ für die Abstimmung gelten? Dann nehme ich es aus der Frage heraus. Noch ist nichts offen. { $buttons }

page-votes-none = nimm deine Stimme zurück
page-votes-secret = frage so, dass niemand erfährt, wer wie gestimmt hat
page-votes-dates = finde den Termin, der den meisten passt
page-votes-several = lass alle mehreres wählen
poll-about-dates = Zu jedem Termin sagen alle ja, zur Not oder nein. Nenne die Termine als Möglichkeiten, jeden mit seiner Uhrzeit, und method=dates.

# Der Knopf für das, was jemand mit anderen Worten wollte.

wish-poll = Darüber abstimmen lassen
wish-decisions = Zeig, was beschlossen wurde
