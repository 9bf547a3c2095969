"""What helps while something of everyday or of work cannot be reached, line by line.

Which line belongs where is in the catalogue: ``meanwhile.jsonl``.
"""

from typing import Final

from statustray.domain.text.lazy_message import N_

# By id: files and films, people, things and homes, meals and rides, programs and websites.
EVERYDAY_LINES: Final = {
    "files-kept": N_(
        "Files kept on your computer open without a connection; they synchronise when it is back."
    ),
    "films-downloaded": N_(
        "Films you downloaded before play without a connection; many channels also come by "
        "aerial or satellite."
    ),
    "calendar-copy": N_(
        "Your phone shows the calendar as it last was; note new appointments on paper until it "
        "is back."
    ),
    "meet-later": N_(
        'Matches and messages are kept. Send nobody money or codes because "the app is down".'
    ),
    "ads-kept": N_(
        "Your ads and messages are kept. Don't pay outside the site because somebody says that "
        "it is down."
    ),
    "home-ads-twice": N_(
        "Most homes are advertised on a second site as well; call the agent or the owner for "
        "what is urgent."
    ),
    "ride-hail": N_(
        "Hail a taxi in the street or at a rank; where there is no meter, agree on the price first."
    ),
    "order-call": N_(
        "Call the restaurant: many deliver themselves. If you have already paid, don't order twice."
    ),
    "tickets-kept": N_(
        "Tickets you bought stay valid: look in your email or wallet. A sale that fails for "
        "everybody is usually held again."
    ),
    "invoice-law-later": N_(
        "Write the invoice with today's date and submit it when it is back: the rules provide "
        "for outages."
    ),
    "sport-later": N_(
        "Your watch or phone goes on recording; the activity is uploaded when it is back."
    ),
    "code-commit-locally": N_(
        "Your copy has the whole history: go on committing, and push when it is back."
    ),
    "vpn-stop": N_("Without it your own address shows: pause what must not be seen from there."),
    "phone-forward": N_("Have calls forwarded to a mobile phone, and say so on your website."),
    "resolver-other": N_("Enter the resolver of another operator in the router or the computer."),
    "stay-stands": N_(
        "A booking you have stands: the hotel has it as well. Call the hotel itself."
    ),
    "database-wait": N_(
        "Show what is cached and queue what is written; move to a backup only when it takes hours."
    ),
    "content-cached": N_("What is published mostly stays online; only changes wait."),
    "measure-later": N_(
        "Measuring can wait. If it slows your pages down, take its script out for now."
    ),
    "models-other": N_(
        "Send the requests to another provider that serves the same model, or keep them in a queue."
    ),
    "read-downloaded": N_("Books you downloaded before open without a connection."),
    "church-rota": N_("Use the plan you printed or downloaded last, and call those on duty."),
    "help-call": N_("Call the person who is booked; the appointment stands."),
    "docs-copy": N_(
        "Edit a copy on your computer; without one, begin a new file and merge them later."
    ),
    "car-key": N_("The key card opens and starts the car without the app."),
    "booking-paper": N_(
        "Note new bookings on paper with a phone number; those already made are in the "
        "confirmation emails."
    ),
}
