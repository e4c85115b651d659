introductions-title = Introductions
introductions-lead = We bring associations and foundations together when both say yes. Only then do both see whom they can call or write to.
introductions-none = There is nothing to do here at the moment. If somebody would like to meet you, we will write to you.
introductions-of = Introductions for { $name }
introductions-of-both = { $association } and { $foundation }
introductions-until = Please by { $date }.
introductions-group-mine = It is your turn
introductions-group-open = Waiting for an answer
introductions-group-met = Know each other now
introductions-group-over = Closed
introductions-state-proposed = Proposal
introductions-state-asking-association = Association asked
introductions-state-asking-foundation = Foundation asked
introductions-state-introduced = Both say yes
introductions-state-declined = Declined
introductions-state-dropped = Dropped
introductions-state-lapsed = No answer
introductions-state-withdrawn = Withdrawn
introductions-turn-centre = Next: the centre.
introductions-turn-association = Next: the association.
introductions-turn-foundation = Next: the foundation.
introductions-turn-nobody = Nobody has to do anything.
introductions-explained-proposed = This is a proposal. Only the team sees it. When you send it, we ask the association first.
introductions-explained-asking-association = We are asking the association whether it would like to meet the foundation. If it says yes, we go on.
introductions-explained-asking-foundation = The association would like to meet the foundation. Now we are asking the foundation.
introductions-explained-introduced = Both have said yes. Arrange a first talk. If you need help with it, call us.
introductions-explained-declined = It does not fit this time. That is no verdict on anybody’s work.
introductions-explained-dropped = The centre dropped this proposal before anybody was asked.
introductions-explained-lapsed = There was no answer. We can ask again in another month.
introductions-explained-withdrawn = Somebody took back the yes or the question. The contacts are no longer shown.
introductions-act-note = Keep the note
introductions-act-send = Ask the association
introductions-act-agree = Yes, we would like to meet
introductions-act-decline = Decline
introductions-act-remind = Ask again, with two more weeks
introductions-act-withdraw = Withdraw
introductions-act-drop = Drop the proposal
introductions-reason = Why does it not fit this time? The other side will read this sentence.
introductions-reason-no-room = We do not have the time or the money at the moment.
introductions-reason-other-focus = We have a different focus.
introductions-reason-later = Not right now, but gladly later.
introductions-reason-acquainted = We know each other already.
introductions-reason-other = It does not fit for another reason.
introductions-words = Would you like to say more?
introductions-words-hint = Only the centre reads this. It helps us to make better proposals.
introductions-words-shown = For the team only:
introductions-note = A word to both
introductions-note-hint = Why do you propose this introduction? The association and the foundation will read it.
introductions-note-shown = The centre writes
introductions-contact = How to reach each other
introductions-contact-how = Only the two of you and the centre see this. Whoever takes back the yes is no longer shown.
introductions-contact-centre = There is no account here yet. The centre puts you in touch:
introductions-why = Why it fits
introductions-why-programme = Fits the programme:
introductions-why-shared = Themes in common: { $concepts }
introductions-why-conditions = Conditions of the programme: { $yes } met, { $open } still to clear up
introductions-why-ranks = For the association the foundation is number { $foundation }, for the foundation the association is number { $association }.
introductions-profile = Profile of { $name }
introductions-do = What would you like to do?
introductions-on-the-phone = Did somebody answer on the phone? Then enter the answer here for that side.
introductions-stale = Somebody was faster: things have changed. What you wrote is still below. Please check and decide again.
introductions-wrong-act = Please choose what you would like to do.
introductions-wrong-words = Your text is too long. Please shorten it to 500 characters.
introductions-wrong-note = The note is too long. Please shorten it to 1,000 characters.
introductions-wrong-capacity = Please enter a number from 0 to { $most }.
introductions-refused-not-now = That is no longer possible. Below you see what is.
introductions-refused-not-yours = The other side decides that.
introductions-refused-reason-missing = Please choose a reason. The other side should know where it stands.
introductions-refused-full = The foundation takes no more contacts this month.
introductions-refused-busy = The association is talking to others at the moment. Try again next month.
introductions-refused-known = The two know each other already, or one of them declined.
introductions-refused-no-fit = This does not fit together: no programme of the foundation is open for it.
introductions-month = Proposals of the month
introductions-month-of = Proposals for { $month }
introductions-month-lead = We look for the pairs that are best for all together. Every association that fits gets its turn. No foundation gets more than it takes.
introductions-month-places = { $taken } of { $places } places of the foundations are taken
introductions-month-left = { $count ->
    [one] 1 association gets none: why?
   *[other] { $count } associations get none: why?
}
introductions-month-fill = { $count ->
    [one] Make 1 proposal
   *[other] Make { $count } proposals
}
introductions-month-proposed = Not sent yet
introductions-month-none = No proposals are waiting for you.
introductions-month-check = Look at each proposal: you can add a word or drop it.
introductions-month-send = { $count ->
    [one] Send 1 proposal
   *[other] Send all { $count } proposals
}
introductions-audit = Who gets a turn?
introductions-audit-lead = Here you see whether everybody gets a chance, and why somebody gets none.
introductions-audit-fair = How fairly is it shared out?
introductions-audit-gini = The Gini value says how unequal it is: 0 means all the same, 1 means one gets everything.
introductions-audit-what = What
introductions-audit-before = By fit alone
introductions-audit-after = As we share out
introductions-audit-change = Change
introductions-audit-lists = Associations in the lists of foundations
introductions-audit-month = Proposals of a month
introductions-audit-left = Without a proposal this month: { $count } of { $all } associations
introductions-audit-nobody = Every association has a proposal.
introductions-audit-association = Association
introductions-audit-waited = Waiting, months
introductions-audit-turn = Its turn
introductions-audit-turns = Whoever gets nothing this month comes before the others next month. The month in the list holds if all proposals are sent and the foundations go on taking as many contacts.
introductions-audit-later = not within the next 12 months
introductions-audit-rooms = What the foundations take
introductions-audit-default = Whoever has said nothing gets at most { $count } contacts a month.
introductions-audit-foundations = All foundations: { $count }
introductions-audit-foundation = Foundation
introductions-audit-places = A month
introductions-audit-taken = Taken
introductions-audit-said = Said so itself
introductions-left-not-ready = The profile does not say yet what the association does.
introductions-left-no-fit = No foundation funds what the association does.
introductions-left-no-open-gate = There are foundations that fit, but a condition speaks against it.
introductions-left-all-known = All foundations that fit know the association already.
introductions-left-capacity-full = All foundations that fit have enough contacts this month.
introductions-fits-of = Associations that fit { $name }
introductions-own-of = Introductions: { $name }
introductions-capacity = How many associations would you like to meet?
introductions-capacity-taken = { $count ->
    [one] 1 place is taken this month.
   *[other] { $count } places are taken this month.
}
introductions-capacity-label = At most so many a month
introductions-capacity-hint = If you say nothing it is { $count }. You can enter 0 to { $most }. With 0 we propose nobody to you.
introductions-capacity-save = Save the number
introductions-fits = These associations fit your programmes
introductions-fits-lead = What fits best comes first. So that everybody is seen, not every list holds the same names.
introductions-fits-none = No association fits your open programmes at the moment. Check whether the conditions of your programmes are right.
introductions-fits-known = You are in touch with this association already.
introductions-ideas = See all shared ideas
introductions-ideas-of = Ideas of associations that fit { $name }
introductions-ideas-lead = Associations have shared these ideas with foundations. They fit your programmes. If an association takes its idea back, it is no longer here.
introductions-ideas-none = No shared idea fits your programmes at the moment. Please look again later.
introductions-ask = Ask to meet
introductions-ask-whom = Ask to meet: { $name }
introductions-propose = Propose
introductions-propose-whom = Propose: { $name }
introductions-own-none = There is no request yet. We will get in touch when a foundation fits you.
introductions-find = Look for fitting foundations yourself
introductions-letter-asked-subject = Would you like to meet { $other }?
introductions-letter-asked =
    Hello { $name },

    we think that you and { $other } fit well together. Would you like to meet?

    Here you read why. Here you say yes or no, please by { $date }:
    { $url }

    We show your contact details only when both have said yes.
introductions-letter-introduced-subject = You and { $other } would like to meet
introductions-letter-introduced =
    Hello { $name },

    you and { $other } have both said yes. This is how to reach each other:
    { $contact }

    Arrange a first talk. Everything else is here:
    { $url }
introductions-letter-declined-subject = { $other }: it does not fit this time
introductions-letter-declined =
    Hello { $name },

    { $other } has answered: { $reason }

    That is no verdict on your work. We go on looking for you.
    { $url }
