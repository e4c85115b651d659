matching-sentence = Describe your idea in one sentence
matching-sentence-hint = In your language. For example: Once a month we cook together with the whole neighbourhood.
matching-find = Find foundations that fit
matching-title = Find foundations that fit
matching-lead = Write in one sentence what you want to do. We show you programmes of foundations: why they fit, what is still missing and what you can do next.
matching-examples = Try one of these
matching-example-1 = We help children with their German homework in the afternoon.
matching-example-2 = Women from many countries learn to ride a bicycle together.
matching-example-3 = Young people put on a play and show it in the neighbourhood.
matching-privacy = We do not store your sentence. You do not need an account.
matching-sentence-missing = Please write a sentence about your idea. A few words are enough.
matching-sentence-long = Your text is too long. Please shorten it to { $max } characters. One sentence is often enough.
matching-unknown-place = We do not know the place “{ $value }”. Write its name or postcode, or leave the field empty.
matching-more = Tell us more (optional)
matching-more-hint = Leave out what you do not know.
matching-not-said = not stated
matching-euro = euros
matching-months = How many months will the project last?
matching-add-concept = Add a theme or target group
matching-themes = Themes
matching-targets = Target groups
matching-costs = What do you need money for?
matching-results = What fits your idea
matching-your-sentence = Your sentence
matching-understood = This is what we understood. You can remove what is wrong:
matching-not-understood = We did not recognise a theme in your sentence. Add a theme below, or say it in other words.
matching-remove = remove
matching-change = Change the sentence or your details
matching-ask = This would help us
matching-ask-why = Your answer changes the list most. You can also skip it.
matching-answer = Answer
matching-question-tax-status = Is your association recognised as charitable (Freistellungsbescheid, the letter from the tax office)?
matching-question-legal-form = What kind of organisation are you?
matching-question-place = In which town will the project take place?
matching-question-amount = About how much money do you need?
matching-question-newcomer = Is this your first application to a foundation?
matching-question-own-share = How much can you pay yourselves?
matching-question-language = In which language can you write an application?
matching-tax-charitable = Yes, the Freistellungsbescheid is valid
matching-tax-applied = We have applied for it
matching-tax-none = No
matching-share-0 = nothing
matching-share-5 = about 5 per cent
matching-share-10 = about 10 per cent
matching-share-20 = about 20 per cent
matching-share-50 = half of it
matching-chip-place = Place: { $place }
matching-chip-months = { $months ->
    [one] 1 month
   *[other] { $months } months
}
matching-chip-tax-charitable = charitable (Freistellungsbescheid valid)
matching-chip-tax-applied = charitable status applied for
matching-chip-tax-none = not recognised as charitable
matching-chip-first = first application
matching-chip-known = not the first application
matching-chip-share = own share: { $percent } per cent
matching-chip-language = application in { $language }
matching-found = { $count ->
    [0] Nothing fits completely. These programmes come closest.
    [one] One programme fits. The best fit comes first.
   *[other] { $count } programmes fit. The best fit comes first.
}
matching-programme-of = Programme of
matching-fit-best = Fits very well
matching-fit-well = Fits well
matching-fit-partly = Fits in part
matching-fit-little = Fits a little
matching-fit-contradicts = Something stands in the way
matching-amount-range = { $min } to { $max }
matching-decision = { $weeks ->
    [0] answer at once
    [one] answer after about a week
   *[other] answer after about { $weeks } weeks
}
matching-why = Why it fits
matching-reason-similar-grants = Similar projects have been funded here before.
matching-reason-telling-words = Some of your words point to this programme in particular.
matching-reason-wording = Your words are often used for projects that were funded here.
matching-reason-similar-names = Associations with similar names have been funded here.
matching-reason-purpose = Your sentence is close to the purpose of the programme.
matching-reason-concepts = Your themes are close to the themes of the programme.
matching-reason-concepts-shared = You and the programme have this in common: { $concepts }.
matching-reason-meaning = Your sentence means something close to the programme.
matching-reason-meaning-maybe = Your sentence may mean something close to the programme.
matching-reason-region = Projects in your area are funded here.
matching-reason-region-of = Projects around { $place } are funded here.
matching-reason-size = The amount is usual here.
matching-reason-kind = Organisations like yours are funded here.
matching-reason-newcomers = Associations that ask for the first time are funded here, too.
matching-reason-second-grants = Associations with some experience are funded here.
matching-reason-co-funding = Foundations you already know also fund here.
matching-reason-close-funders = Many who are funded here also get money from foundations you know.
matching-reason-known-funder = This foundation has already funded you in another programme.
matching-reason-same-field = Programmes in this field have funded similar projects before.
matching-reason-funder-region = This foundation funds in your area.
matching-reason-usual-sum = Exactly such sums have often been given here.
matching-reason-known-field = A programme in this field has already funded you.
matching-reason-popularity = Many grants have been given here.
matching-strength-strong = a strong reason
matching-strength-some = a good reason
matching-strength-little = a small reason
matching-feature-similar-grants = Similar grants
matching-feature-telling-words = Telling words
matching-feature-wording = Choice of words
matching-feature-similar-names = Similar names
matching-feature-purpose = Purpose of the programme
matching-feature-concepts = Themes and target groups
matching-feature-meaning = Meaning of the sentence
matching-feature-region = Area
matching-feature-size = Amount of money
matching-feature-kind = Kind of organisation
matching-feature-newcomers = Open to new associations
matching-feature-second-grants = Open to experienced associations
matching-feature-co-funding = Shared foundations
matching-feature-close-funders = Close foundations
matching-feature-known-funder = Known foundation
matching-feature-same-field = Same field
matching-feature-funder-region = Area of the foundation
matching-feature-usual-sum = Usual sum
matching-feature-known-field = Known field
matching-feature-popularity = Number of grants
matching-feature-average = { $name } (not known, counts as average)
matching-precedents = What was funded here before
matching-precedent = { $year }: { $amount } for “{ $title }” ({ $who })
matching-precedent-plain = { $year }: “{ $title }” ({ $who })
matching-gates = Conditions of the foundation
matching-gate-yes = Fits
matching-gate-no = Does not fit
matching-gate-unknown = To be checked
matching-source = Source
matching-source-on = Source, read on { $date }
matching-hint-up-to = up to { $amount }
matching-hint-from = from { $amount }
matching-hint-own-share = you pay { $percent } per cent yourselves
matching-hint-months = { $months ->
    [one] at most one month
   *[other] at most { $months } months
}
matching-hint-until = apply by { $date }
matching-hint-announced = announced for { $date }
matching-hint-over = the deadline was { $date }
matching-hint-rolling = at any time
matching-hint-ask-first = ask first, then write
matching-hint-tax-applied = the letter from the tax office has to arrive first
matching-missing = What is still missing
matching-missing-no = { $rule }: this does not fit. Ask us about another way.
matching-missing-tell-us = { $rule }: you have not told us yet.
matching-missing-clear-up = { $rule }: please clear this up before you apply.
matching-next = What to do next
matching-next-another-way = Do not write an application yet. Call us: there may be another way, for example together with a partner association.
matching-next-apply-by = Write the application and send it by { $date }. We are glad to read it with you first.
matching-next-apply-any-time = You can apply at any time. We are glad to read the application with you first.
matching-next-ask-first = Please do not apply straight away. Call us: we will introduce you to the foundation.
matching-next-prepare = Applications are announced for { $date }. Get ready: we will help you.
matching-next-ask-for-date = We do not know a deadline yet. Call us: we will ask for you.
matching-call = Call us:
matching-sum = How we put the list in order
matching-sum-total = Points in total
matching-show = See the programme
matching-nothing = We have not found anything yet
matching-nothing-why = That does not mean there is nothing. We do not know all foundations.
matching-nothing-words = Say it in other words: what you do, for whom and where.
matching-nothing-filters = Show everything, without filters.
matching-nothing-call = Or call us. We will look with you:
matching-all-programmes = See all programmes
matching-filters = Narrow the list
matching-filter-region = Only programmes for
matching-filter-theme = Only the theme
matching-filter-open = Only what is open now
matching-filter-newcomers = Only programmes that say they fund new associations
matching-filter-hide-no = Do not show what does not fit
matching-any = all
matching-bridge-title = The bridge between associations and foundations
matching-bridge-says = { $associations ->
    [one] One association
   *[other] { $associations } associations
} and { $foundations ->
    [one] one foundation
   *[other] { $foundations } foundations
} have worked together since { $since }, with { $grants ->
    [one] one grant
   *[other] { $grants } grants
}.
matching-bridge-table = Read as a table
matching-bridge-association = Association
matching-bridge-foundation = Foundation
matching-bridge-years = Years
matching-bridge-sum = Sum
matching-fit = How well it fits
matching-confidence = How sure this is
matching-confidence-of = Of 100 suggestions like this one, about { $percent } became grants. Often several programmes fit equally well.
matching-tally-yes = met
matching-tally-no = not met
matching-tally-unknown = to clear up
matching-everything = Everything about this suggestion
matching-back = Back to all suggestions
matching-pages = More suggestions
matching-before = Previous suggestions
matching-after = More suggestions
matching-openings = What would open more programmes
matching-openings-why = Can you change any of this? What takes the least effort comes first.
matching-openings-learn = We can prepare you for this:
matching-opening = { $count ->
    [one] { $change }: one more programme
   *[other] { $change }: { $count } more programmes
}
matching-opening-both = { $first } and { $second }
matching-opening-language = applying in { $language }
matching-opening-cost = without the costs “{ $cost }”
matching-opening-months = { $months ->
    [one] with a project of one month
   *[other] with a project of { $months } months
}
matching-opening-amount = asking for { $amount }
matching-opening-own-share = paying { $percent } per cent yourselves
matching-opening-await-tax-status = once your Freistellungsbescheid (proof of charitable status) has arrived
matching-opening-tax-status = with a valid Freistellungsbescheid (proof of charitable status)
matching-opening-legal-form = as a registered association (e. V.)
matching-keep = Keep this idea
matching-keep-for = For which association?
matching-keep-hint = Then everybody who edits your association here sees the idea and its suggestions. So does the team of the centre.
matching-keep-changes = Save the changes to the idea
matching-kept = Our ideas
matching-kept-one = Our idea
matching-kept-lead = These are the ideas that your association has kept. Each has its suggestions.
matching-kept-none = You have not kept an idea yet. Describe one, then choose “Keep this idea”.
matching-kept-new = Describe an idea
matching-kept-back = Back to the idea
matching-kept-change = Change the idea
matching-kept-private = only for your association and the team
matching-kept-shared = visible to foundations and other associations
matching-kept-share-why = If you share the idea, foundations and other associations of this centre may see it.
matching-kept-share = Share the idea
matching-kept-unshare = Stop sharing
matching-kept-close = Close the idea
matching-kept-reopen = Reopen the idea
matching-kept-closed = closed
matching-kept-closed-ones = Closed ideas
matching-told-declined = This programme has turned down another idea of yours. So it stands further down.
matching-told-funded = This programme has already funded another idea of yours.
matching-told-contacted = You have already asked here for another idea.
matching-told-others = Associations of this centre that have asked here: { $asked }. Accepted: { $funded }. Turned down: { $declined }.
matching-under-way = Under way
matching-suggested = Suggestions
matching-suggested-none = There is no new suggestion at the moment.
matching-aside = Suggestions put aside
matching-aside-why = Why does it not suit you?
matching-aside-choose = Please choose
matching-fund-amount = How much money will you get?
matching-fund-on = When did they say yes?
matching-fund-hint = The sum helps us advise other associations better. We show it to nobody.
matching-granted = { $amount }, promised on { $date }
matching-state-suggested = suggested
matching-state-dismissed = put aside
matching-state-contacted = asked
matching-state-declined = declined
matching-state-funded = funded
matching-verb-dismiss = Put aside
matching-verb-bring-back = Bring back
matching-verb-contact = We have asked
matching-verb-take-back = We have not asked after all
matching-verb-decline = The foundation said no
matching-verb-fund = The foundation said yes
matching-verb-ask-again = We are asking again
matching-verb-correct = That was a mistake
matching-reason-aside-other-theme = It is about something else.
matching-reason-aside-conditions = We do not meet a condition.
matching-reason-aside-amount = It is too little or too much money.
matching-reason-aside-effort = Applying is too much work.
matching-reason-aside-time = The timing does not suit.
matching-reason-aside-known = We know this foundation and it is not for us.
matching-reason-aside-other = Another reason.
matching-feedback-not-now = That is no longer possible. Perhaps somebody from your association was faster. Below you see how things stand now.
matching-feedback-reason-missing = Please choose a reason. Then we put the suggestion aside.
matching-feedback-amount-wrong = Please check the sum and the date. The sum must be more than zero. You may also leave it out.
matching-feedback-day-ahead = That day has not come yet. Please give the day on which they said yes.
matching-together = Together with other associations
matching-together-why = Some conditions an association cannot meet alone, but can with partners.
matching-together-show = Show possible partners
matching-together-public = We use only what the associations have published themselves. We have not asked them yet.
matching-together-none = For this idea we find no partners at the moment who would open more programmes.
matching-together-carried = One association could carry the idea for you
matching-together-with = Together you can ask
matching-together-opens = This opens
matching-together-call = We will put you in touch. Call us:
matching-brings-region = It is where the foundation gives.
matching-brings-legal-form = It has the right legal form.
matching-brings-tax-status = It has a valid Freistellungsbescheid.
matching-brings-newcomers = It has been funded before.
matching-brings-language = It can write in the foundation’s language.
matching-brings-own-share = It can pay part of the costs.
matching-ask-more = More questions
