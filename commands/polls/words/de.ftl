# The words of polls.

ask-poll = Was willst du fragen? Sag es mit den Möglichkeiten in Anführungszeichen, oder sag abbrechen.
poll-no-question = Was willst du fragen? Sag zuerst die Frage, dann die Möglichkeiten.
poll-question-long = Diese Frage ist zu lang: bis zu { $most } Zeichen.
poll-how-many = Eine Umfrage hat 2 bis { $most } Möglichkeiten, oder keine für ja und nein.
poll-option-long = „{ $option }…“ ist als Möglichkeit zu lang: bis zu { $most } Zeichen.
poll-options-alike = „{ $option }“ steht zweimal da oder sieht aus wie eine andere. Jede Möglichkeit muss anders sein.
poll-yesno-options = Ein Ja oder Nein hat keine Möglichkeiten: lass sie weg, oder lass die Methode weg.
poll-needs-options = { $method } braucht Möglichkeiten: sag sie in Anführungszeichen, nach der Frage.
poll-not-with-method = { $setting } sagt nichts bei { $method }. Lass es weg.
poll-number = { $setting } ist hier eine ganze Zahl von 1 bis { $most }.
poll-quorum-unreadable = Ich kann „{ $given }“ nicht als Zahl derer lesen, die abstimmen müssen. Schreib quorum=5, oder quorum=20% mit who=members.
poll-share-needs-roll = Ein Anteil an allen braucht, dass feststeht, wer alle sind. Sag who=members dazu.
poll-pass-unreadable = Ich kann „{ $given }“ nicht als das lesen, was ein Ja braucht. Schreib pass=2/3 oder pass=">1/2 of cast".
poll-pass-range = Ein Ja braucht von der Hälfte bis zu allen.
poll-closes-unreadable = Ich kann „{ $given }“ nicht als Dauer lesen. Von 5 Minuten bis 60 Tage, wie closes=2d.
poll-in-private = Frag das in dem Raum, in dem abgestimmt werden soll.
poll-too-many = { $most } Abstimmungen sind schon offen. Lass erst eine enden.
poll-about-people = Eine Abstimmung über Menschen ist geheim. Lass secret=no weg.
poll-nobody-established = Hier ist noch niemand etabliert, also könnte niemand abstimmen. Lass who=members weg.
poll-preview = Diese Abstimmung eröffnen? { $question }
poll-open-for = Sie ist { $span } offen.
poll-open-button = Eröffnen
poll-cancel-election = Eine Wahl endet zu ihrer Zeit, und niemand sagt sie ab.
poll-close-own = Vor der Zeit beenden kann nur, wer gefragt hat. Die Moderation kann absagen.
poll-close-at-time = Sie endet zu ihrer Zeit, wie bei der Eröffnung gesagt: { $until }.
poll-listed-open = { $number }: { $question } { $count ->
    [one] 1 Stimme; endet { $at }.
   *[other] { $count } Stimmen; endet { $at }.
 }
poll-listed-closed = { $number }: { $question } Vorbei seit { $at }.
poll-listed-cancelled = { $number }: { $question } Abgesagt { $at }.
poll-cancelled = { $who } hat { $number } abgesagt: { $question } ({ $reason })
voters-head = { $number }: { $question } { $count ->
    [one] 1 Stimme.
   *[other] { $count } Stimmen.
 }
voters-hidden = Wer in { $number } wie gestimmt hat, ist zu sehen, wenn sie endet: { $at }.
voters-line = { $who }: { $choice }
voters-left = Noch nicht: { $who }
command-poll-new = Stelle eine Frage, über die alle hier abstimmen können.
    .details = Mit nur einer Frage ist es ja, nein oder Enthaltung. Sie ist drei Tage offen, wenn du nicht closes=1d sagst.
    .question = was du fragst; die Möglichkeiten in Anführungszeichen
    .options = die Möglichkeiten, mit | dazwischen
    .closes = wie lange sie offen ist, wie 3d
    .method = wie gezählt wird
    .picks = wie viele gewählt werden können
    .who = wer abstimmen kann
    .quorum = wie viele abstimmen müssen, wie 5 oder 20%
    .passes = was ein Ja braucht, wie 2/3
    .seats = wie viele Plätze stv füllt
    .abstain = ob eine Enthaltung als Stimme zählt
    .secret = ob niemand erfährt, wer wie gestimmt hat
    .hide = ob die Zahlen bis zum Ende verborgen sind
command-poll-show = Sieh, wie eine Abstimmung steht, oder wie sie ausging.
    .number = die Nummer der Abstimmung; ohne Angabe die einzige offene
command-poll-list = Sieh, welche Abstimmungen offen sind, und die letzten, die vorbei sind.
command-poll-close = Beende eine Umfrage, die du gestellt hast, vor ihrer Zeit.
    .number = die Nummer der Abstimmung
command-poll-cancel = Sag eine Abstimmung ab, ohne Ergebnis.
    .number = die Nummer der Abstimmung
    .reason = warum
command-poll-voters = Sieh, wer wie gestimmt hat, und wer noch nicht.
    .details = Bei einer geheimen siehst du, wer abstimmen konnte, und ob ein Beleg zu dem gehört, was gezählt wurde.
    .number = die Nummer der Abstimmung
    .page = welche Seite
    .receipt = der Beleg einer geheimen Stimme
