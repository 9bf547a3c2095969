"""Words for the catalogue's categories and purposes."""

from typing import Final

from statustray.domain.text.lazy_message import N_
from statustray.present.vocabulary.language import Language

# Everyday ones first: the catalogue is listed in this order.
CATEGORIES: Final = {
    "messaging": N_("Messaging"),
    "email": N_("Email"),
    "mobile-network": N_("Mobile networks"),
    "isp": N_("Internet providers"),
    "banking": N_("Banks"),
    "payments": N_("Payments"),
    "card-terminals": N_("Card terminals"),
    "groceries": N_("Groceries"),
    "shopping": N_("Shops"),
    "food-delivery": N_("Food delivery"),
    "video-calls": N_("Video calls"),
    "social": N_("Social networks"),
    "streaming": N_("Films and music"),
    "gaming": N_("Games"),
    "travel": N_("Travel"),
    "parcels": N_("Parcels"),
    "health": N_("Health"),
    "energy": N_("Electricity and gas"),
    "maps": N_("Maps"),
    "news": N_("News"),
    "office": N_("Office and planning"),
    "storage": N_("Storage"),
    "devtools": N_("Software development"),
    "cloud": N_("Cloud and hosting"),
    "cdn": N_("Content delivery (CDN)"),
    "dns": N_("DNS and domains"),
    "identity": N_("Sign-in and identity"),
    "security": N_("Security"),
    "support-crm": N_("Customer support"),
    "marketing": N_("Marketing"),
    "telecom": N_("Business phone systems"),
    "monitoring": N_("Monitoring"),
    "ai": N_("AI assistants"),
    "government": N_("Government"),
    "education": N_("Education"),
    "smart-home": N_("Smart home"),
    "reference": N_("Reference"),
    "publishing": N_("Publishing"),
    "jobs": N_("Work and jobs"),
    "outage-checker": N_("Outage checkers"),
    "other": N_("Other"),
}

# What one wants to do, in the order in which it is offered: everyday purposes, then those of work.
PURPOSES: Final = {
    "message": N_("Message people"),
    "group-chat": N_("Chat in groups"),
    "voice-call": N_("Call people"),
    "video-call": N_("Video calls"),
    "email": N_("Email"),
    "sms": N_("Text messages"),
    "phone-service": N_("Phone line"),
    "mobile-data": N_("Mobile internet"),
    "internet-access": N_("Internet at home"),
    "emergency-call": N_("Emergency calls"),
    "pay": N_("Pay"),
    "send-money": N_("Send money"),
    "bank": N_("Banking"),
    "send-abroad": N_("Send money abroad"),
    "withdraw-cash": N_("Withdraw cash"),
    "invest": N_("Invest"),
    "groceries": N_("Buy groceries"),
    "shop": N_("Shop"),
    "second-hand": N_("Buy and sell used things"),
    "find-home": N_("Find a home"),
    "order-food": N_("Order food"),
    "navigate": N_("Get directions"),
    "maps": N_("Maps"),
    "ride": N_("Get a ride"),
    "train": N_("Take a train"),
    "long-journey": N_("Travel far"),
    "book-flight": N_("Book a flight"),
    "book-stay": N_("Book a room"),
    "book-appointment": N_("Book an appointment"),
    "health": N_("Health"),
    "pharmacy": N_("Get medicine"),
    "energy": N_("Electricity and gas"),
    "power-cut": N_("Power cuts"),
    "send-parcel": N_("Send parcels"),
    "buy-tickets": N_("Buy tickets"),
    "book-table": N_("Book a table"),
    "school": N_("Reach the school"),
    "pay-school": N_("Pay the school"),
    "vpn": N_("VPN"),
    "find-help": N_("Find help"),
    "news": N_("Follow the news"),
    "social-feed": N_("Follow people"),
    "meet-people": N_("Meet people"),
    "groups": N_("Join groups"),
    "watch": N_("Watch films"),
    "broadcast": N_("Broadcast"),
    "stream-music": N_("Listen to music"),
    "play": N_("Play games"),
    "search": N_("Search the web"),
    "look-up": N_("Look things up"),
    "ask": N_("Ask the community"),
    "ask-ai": N_("Ask an AI assistant"),
    "learn": N_("Learn"),
    "watch-home": N_("Keep an eye on your home"),
    "voice-assistant": N_("Control your home by voice"),
    "track-fitness": N_("Track fitness"),
    "passwords": N_("Passwords"),
    "government-services": N_("Use government services"),
    "pay-tax": N_("Pay taxes"),
    "find-rules": N_("Look up rules"),
    "find-job": N_("Find work"),
    "share-files": N_("Share files"),
    "store-files": N_("Store files"),
    "calendar": N_("Calendar"),
    "plan": N_("Plan work"),
    "write": N_("Write documents"),
    "spreadsheet": N_("Spreadsheets"),
    "design": N_("Design"),
    "sign-documents": N_("Sign documents"),
    "sell": N_("Sell"),
    "take-payments": N_("Take payments"),
    "take-bookings": N_("Take bookings"),
    "work-chat": N_("Chat at work"),
    "business-phone": N_("Business phone line"),
    "schedule-meetings": N_("Schedule meetings"),
    "teach": N_("Teach classes"),
    "payroll": N_("Payroll"),
    "invoice-by-law": N_("Invoices required by law"),
    "send-app-mail": N_("Send email from programs"),
    "send-app-texts": N_("Send texts from programs"),
    "alert-people": N_("Alert people on call"),
    "packages": N_("Get packages"),
    "container-images": N_("Get container images"),
    "use-models": N_("Run AI models"),
    "make-images": N_("Make images"),
    "invoice": N_("Invoices"),
    "accounts": N_("Bookkeeping"),
    "marketing": N_("Marketing"),
    "support-customers": N_("Support customers"),
    "publish": N_("Publish"),
    "sign-in": N_("Sign in"),
    "host-code": N_("Host code"),
    "build-software": N_("Build software"),
    "host-app": N_("Run an app"),
    "database": N_("Keep a program's data"),
    "manage-content": N_("Manage a website's texts"),
    "measure": N_("Measure visitors"),
    "deliver-website": N_("Serve a website"),
    "monitor-app": N_("Monitor an app"),
    "check-outage": N_("Check for outages"),
    "dns": N_("DNS providers"),
    "look-up-names": N_("Resolve domain names"),
    "domain-name": N_("Domain names"),
}


def category_word(category: str, tr: Language) -> str:
    """Say a category as a heading; one without words is shown as it is written."""
    text = CATEGORIES.get(category)
    return tr.say(text) if text else _spoken(category)


def purpose_word(purpose: str, tr: Language) -> str:
    """Say what one wants to do; a purpose without words is shown as it is written."""
    text = PURPOSES.get(purpose)
    return tr.say(text) if text else _spoken(purpose)


def purpose_options(tr: Language) -> tuple[tuple[str, str], ...]:
    """Return each purpose with its words, to choose from."""
    return tuple((purpose, tr.say(text)) for purpose, text in PURPOSES.items())


def _spoken(term: str) -> str:
    return term.replace("-", " ").replace("_", " ").capitalize()
