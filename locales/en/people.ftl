people-sign-in = Sign in
people-sign-out = Sign out
people-email = Email address
people-password = Password
people-both-needed = Please enter your email address and password.
people-email-needed = Please enter your email address.
people-wrong = The email address or password is not right. Try again, or ask us to send you a link.
people-too-many = That was a lot of attempts. Please wait a quarter of an hour.
people-link-explained = No password, or forgotten it? We will send you a link instead. It works for 30 minutes.
people-send-link = Email me a link
people-no-account = No account? You do not need one to find foundations. Would your association or foundation like an account? Ask us:
people-link-sent = Check your inbox
people-link-sent-text = If there is an account for this address, the link is on its way. Please check your spam folder too.
people-back-to-sign-in = Back to sign in
people-link-confirm = One more click and you are signed in.
people-link-expired = This link no longer works. Please ask for a new one.
people-link-subject = Your link to sign in
people-link-body =
    Hello { $name },

    you can sign in with this link. It works for 30 minutes and only once:
    { $url }

    You did not ask for a link? Then simply delete this message.
people-desk = My workspace
people-hello = Hello, { $name }
people-waits = Waiting for you
people-waits-texts = Texts I have begun
people-waits-translations = Translations ({ $language })
people-write = Writing
people-bridge = Associations, foundations, funding
people-centre = The centre
people-all-drafts = Drafts of associations and foundations
people-import = Add entries from a file
people-own = Your organisations
people-no-roles = Your account does not have a role in this centre yet. Give us a call and we will set it up.
people-session-over = Your session has ended. Your text is still here: sign in and carry on.
people-session-go-on = Carry on with my text
people-session-back = You are signed in again. Your text is still here.
