"""Words for the catalogue's categories and purposes."""

from statustray.present.vocabulary.language import Language


def category_word(category: str, tr: Language) -> str:
    """Say a category as a heading; one without words is shown as it is written."""
    return category_words(tr).get(category, _spoken(category))


def purpose_word(purpose: str, tr: Language) -> str:
    """Say what one wants to do; a purpose without words is shown as it is written."""
    return purpose_words(tr).get(purpose, _spoken(purpose))


def category_words(tr: Language) -> dict[str, str]:
    """Return the heading of each category, everyday ones first."""
    return {
        "messaging": tr("Messaging"),
        "email": tr("Email"),
        "mobile-network": tr("Mobile networks"),
        "isp": tr("Internet providers"),
        "banking": tr("Banks"),
        "payments": tr("Payments"),
        "card-terminals": tr("Card terminals"),
        "groceries": tr("Groceries"),
        "shopping": tr("Shops"),
        "food-delivery": tr("Food delivery"),
        "video-calls": tr("Video calls"),
        "social": tr("Social networks"),
        "streaming": tr("Films and music"),
        "gaming": tr("Games"),
        "travel": tr("Travel"),
        "parcels": tr("Parcels"),
        "health": tr("Health"),
        "energy": tr("Electricity and gas"),
        "maps": tr("Maps"),
        "news": tr("News"),
        "office": tr("Office and planning"),
        "storage": tr("Storage"),
        "devtools": tr("Software development"),
        "cloud": tr("Cloud and hosting"),
        "cdn": tr("Content delivery (CDN)"),
        "dns": tr("DNS and domains"),
        "identity": tr("Sign-in and identity"),
        "security": tr("Security"),
        "support-crm": tr("Customer support"),
        "marketing": tr("Marketing"),
        "telecom": tr("Business phone systems"),
        "monitoring": tr("Monitoring"),
        "ai": tr("AI assistants"),
        "government": tr("Government"),
        "education": tr("Education"),
        "smart-home": tr("Smart home"),
        "reference": tr("Reference"),
        "publishing": tr("Publishing"),
        "jobs": tr("Work and jobs"),
        "outage-checker": tr("Outage checkers"),
        "other": tr("Other"),
    }


def purpose_words(tr: Language) -> dict[str, str]:
    """Return the words for each purpose, everyday ones first."""
    return {**_everyday(tr), **_at_work(tr)}


def _everyday(tr: Language) -> dict[str, str]:
    return {
        "message": tr("Message people"),
        "group-chat": tr("Chat in groups"),
        "voice-call": tr("Call people"),
        "video-call": tr("Video calls"),
        "email": tr("Email"),
        "sms": tr("Text messages"),
        "phone-service": tr("Phone line"),
        "mobile-data": tr("Mobile internet"),
        "internet-access": tr("Internet at home"),
        "emergency-call": tr("Emergency calls"),
        "pay": tr("Pay"),
        "send-money": tr("Send money"),
        "bank": tr("Banking"),
        "send-abroad": tr("Send money abroad"),
        "withdraw-cash": tr("Withdraw cash"),
        "invest": tr("Invest"),
        "groceries": tr("Buy groceries"),
        "shop": tr("Shop"),
        "order-food": tr("Order food"),
        "navigate": tr("Get directions"),
        "maps": tr("Maps"),
        "ride": tr("Get a ride"),
        "train": tr("Take a train"),
        "long-journey": tr("Travel far"),
        "book-flight": tr("Book a flight"),
        "book-stay": tr("Book a room"),
        "book-appointment": tr("Book an appointment"),
        "health": tr("Health"),
        "pharmacy": tr("Get medicine"),
        "energy": tr("Electricity and gas"),
        "power-cut": tr("Power cuts"),
        "send-parcel": tr("Send parcels"),
        "buy-tickets": tr("Buy tickets"),
        "book-table": tr("Book a table"),
        "school": tr("Reach the school"),
        "pay-school": tr("Pay the school"),
        "vpn": tr("VPN"),
        "find-help": tr("Find help"),
        "news": tr("Follow the news"),
        "social-feed": tr("Follow people"),
        "meet-people": tr("Meet people"),
        "groups": tr("Join groups"),
        "watch": tr("Watch films"),
        "broadcast": tr("Broadcast"),
        "stream-music": tr("Listen to music"),
        "play": tr("Play games"),
        "search": tr("Search the web"),
        "look-up": tr("Look things up"),
        "ask": tr("Ask the community"),
        "ask-ai": tr("Ask an AI assistant"),
        "learn": tr("Learn"),
        "watch-home": tr("Keep an eye on your home"),
        "voice-assistant": tr("Control your home by voice"),
        "track-fitness": tr("Track fitness"),
        "passwords": tr("Passwords"),
        "government-services": tr("Use government services"),
        "pay-tax": tr("Pay taxes"),
        "find-rules": tr("Look up rules"),
        "find-job": tr("Find work"),
    }


def _at_work(tr: Language) -> dict[str, str]:
    return {
        "share-files": tr("Share files"),
        "store-files": tr("Store files"),
        "calendar": tr("Calendar"),
        "plan": tr("Plan work"),
        "write": tr("Write documents"),
        "spreadsheet": tr("Spreadsheets"),
        "design": tr("Design"),
        "sign-documents": tr("Sign documents"),
        "sell": tr("Sell"),
        "take-payments": tr("Take payments"),
        "take-bookings": tr("Take bookings"),
        "work-chat": tr("Chat at work"),
        "business-phone": tr("Business phone line"),
        "schedule-meetings": tr("Schedule meetings"),
        "teach": tr("Teach classes"),
        "payroll": tr("Payroll"),
        "invoice-by-law": tr("Invoices required by law"),
        "send-app-mail": tr("Send email from programs"),
        "send-app-texts": tr("Send texts from programs"),
        "alert-people": tr("Alert people on call"),
        "packages": tr("Get packages"),
        "container-images": tr("Get container images"),
        "make-images": tr("Make images"),
        "invoice": tr("Invoices"),
        "accounts": tr("Bookkeeping"),
        "marketing": tr("Marketing"),
        "support-customers": tr("Support customers"),
        "publish": tr("Publish"),
        "sign-in": tr("Sign in"),
        "host-code": tr("Host code"),
        "build-software": tr("Build software"),
        "host-app": tr("Run an app"),
        "deliver-website": tr("Serve a website"),
        "monitor-app": tr("Monitor an app"),
        "check-outage": tr("Check for outages"),
        "dns": tr("DNS providers"),
        "look-up-names": tr("Resolve domain names"),
        "domain-name": tr("Domain names"),
    }


def _spoken(term: str) -> str:
    return term.replace("-", " ").replace("_", " ").capitalize()
