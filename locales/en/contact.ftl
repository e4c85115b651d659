contact-title = Contact
contact-lead = Call or write to us. Here you see whether somebody is there right now.
contact-open = Answering now
contact-open-until = Answering now, until { $time }
contact-closed = Not answering at present
contact-in-minutes = Answering soon: in { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
contact-today = Answering today from { $time }
contact-tomorrow = Answering tomorrow from { $time }
contact-this-week = Answering again { $day } from { $time }
contact-later = Answering again on { $date } from { $time }
contact-on-1 = on Monday
contact-on-2 = on Tuesday
contact-on-3 = on Wednesday
contact-on-4 = on Thursday
contact-on-5 = on Friday
contact-on-6 = on Saturday
contact-on-7 = on Sunday
contact-day-1 = Monday
contact-day-2 = Tuesday
contact-day-3 = Wednesday
contact-day-4 = Thursday
contact-day-5 = Friday
contact-day-6 = Saturday
contact-day-7 = Sunday
contact-list-comma = {", "}
contact-holiday-today = Today is a public holiday: { $name }.
contact-holiday-new-year = New Year’s Day
contact-holiday-epiphany = Epiphany
contact-holiday-womens-day = International Women’s Day
contact-holiday-good-friday = Good Friday
contact-holiday-easter-sunday = Easter Sunday
contact-holiday-easter-monday = Easter Monday
contact-holiday-labour-day = Labour Day
contact-holiday-liberation-day = Liberation Day
contact-holiday-ascension-day = Ascension Day
contact-holiday-whit-sunday = Whit Sunday
contact-holiday-whit-monday = Whit Monday
contact-holiday-corpus-christi = Corpus Christi
contact-holiday-uprising-day = 75th anniversary of the uprising of 17 June 1953
contact-holiday-peace-festival = Augsburg Peace Festival
contact-holiday-assumption-day = Assumption Day
contact-holiday-childrens-day = Children’s Day
contact-holiday-unity-day = German Unity Day
contact-holiday-reformation-day = Reformation Day
contact-holiday-all-saints = All Saints’ Day
contact-holiday-repentance-day = Day of Repentance and Prayer
contact-holiday-christmas-day = Christmas Day
contact-holiday-second-christmas-day = Boxing Day
contact-reason-year-end = We are closed between Christmas and New Year.
contact-reason-leave = We are on leave.
contact-reason-training = We are on a training course.
contact-reason-event = We are at an event.
contact-reason-other = Nobody is there on these days.
contact-call = Call:
contact-away = When nobody is there
contact-languages = Languages
contact-all-hours = All hours and addresses
contact-kind-person = Contact person
contact-kind-hotline = Interpreting hotline
contact-form-who = Who answers?
contact-form-kind = Kind
contact-form-name = Name
contact-form-name-hint = A person must have agreed to be named here.
contact-form-phone = Phone
contact-form-email = E-mail
contact-form-languages = Languages spoken here
contact-form-languages-hint = Codes separated by semicolons, for example de;ar;vi.
contact-form-position = Order
contact-form-position-hint = 1 comes first.
contact-form-hours = When is somebody there?
contact-form-hours-hint = For example 9–12, 13–17. Empty means nobody is there on that day. Public holidays count by themselves.
contact-form-where = Where is the team?
contact-form-place = Place
contact-form-place-hint = Postcode and place. They tell us which public holidays apply.
contact-form-local = Public holidays of your municipality only
contact-form-closure = Days without hours ({ $number })
contact-form-first = First day
contact-form-last = Last day
contact-form-yearly = Every year
contact-form-reason = Why?
contact-form-role = Heading
contact-form-role-hint = For example “Your contact person”.
contact-form-note = A sentence about it
contact-barrier-text = What does not work?
contact-barrier-text-hint = For example: a button cannot be reached with the keyboard. Write in your own language.
contact-barrier-page = On which page?
contact-barrier-reply = Your email address
contact-barrier-reply-hint = Only if you would like an answer.
contact-barrier-trap = Please leave this field empty
contact-barrier-send = Send message
contact-barrier-sent = Thank you! Your message is on its way to us.
contact-barrier-too-many = A great many messages are arriving at the moment. Your text is still here. Please try again in a quarter of an hour, or call us.
contact-barrier-subject = Barrier on the website
contact-barrier-nothing = not given
contact-barrier-letter =
    Somebody told us of a barrier on the website:

    { $text }

    Page: { $page }
    Language of the page: { $language }
    Answer to: { $reply }
