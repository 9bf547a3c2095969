<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>StatusTray</name>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>a message from the tray icon</source>
        <translation>die Meldung des Infobereichs</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>This is what a StatusTray notification looks like</source>
        <translation>So meldet sich StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>What happened, what it means for you, and what you can use instead.</source>
        <translation>Was geschehen ist, was es für Sie bedeutet und was Sie stattdessen nehmen können.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>The notification could not be shown: {why}.</source>
        <translation>Es konnte keine Benachrichtigung gezeigt werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>Sent via {way}.</source>
        <translation>Gesendet über {way}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Saved to {path}.</source>
        <translation>Gespeichert unter {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>the address "{value}" contains a user name or a password</source>
        <translation>die Adresse „{value}“ enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has no port</source>
        <translation>„{value}“ nennt keinen Port</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has an invalid port</source>
        <translation>„{value}“ hat einen Port, den es nicht gibt</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has no valid host name</source>
        <translation>„{value}“ nennt keinen möglichen Rechnernamen</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" contains a space or a control character</source>
        <translation>„{value}“ enthält ein Leerzeichen oder ein Steuerzeichen</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}…" is too long for an address</source>
        <translation>„{value}…“ ist zu lang für eine Adresse</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>"{value}" is not an address</source>
        <translation>„{value}“ ist keine Adresse</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Remove them. For a status page, write key = true and enter the password under Settings, Accounts and keys.</source>
        <translation>Entfernen Sie diese Angabe. Für eine Statusseite schreiben Sie key = true und geben das Passwort in den Einstellungen unter „Konten und Schlüssel“ ein.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Add a port from 1 to 65535 after the host name, such as nas.local:445.</source>
        <translation>Schreiben Sie nach dem Rechnernamen einen Port von 1 bis 65535, etwa nas.local:445.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Start it with {starts}.</source>
        <translation>Es beginnt mit {starts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Use an address such as {example}.</source>
        <translation>Schreiben Sie eine Adresse wie {example}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Remove one of the two entries.</source>
        <translation>Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write service = "…", or id = "…" for a service of your own.</source>
        <translation>Schreiben Sie service = "…" oder für einen eigenen id = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it doesn't name a service</source>
        <translation>es wird kein Dienst genannt</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write page = "…" or probe = "…".</source>
        <translation>Schreiben Sie page = "…" oder probe = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it has neither a status page nor an address to check</source>
        <translation>es gibt nichts zu prüfen</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>key = true needs a status page</source>
        <translation>es ist keine eigene Seite genannt, die einen verlangt</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Add page = "…".</source>
        <translation>Schreiben Sie auch page = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write purpose = "message", for example.</source>
        <translation>Schreiben Sie zum Beispiel purpose = "message".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>it has no purpose</source>
        <translation>es wird kein Zweck genannt</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write {example}.</source>
        <translation>Schreiben Sie {example}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>it has no start or end time</source>
        <translation>die Zeitspanne fehlt</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>this service is listed twice</source>
        <translation>dieser Dienst wird weiter oben schon beobachtet</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>this plan is listed twice</source>
        <translation>dieser Plan ist doppelt aufgeführt</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a list of values</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a section</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a time</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write true or false, without quotes.</source>
        <translation>Schreiben Sie true oder false ohne Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it without quotes.</source>
        <translation>Schreiben Sie es ohne Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it in quotes.</source>
        <translation>Setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write ["one", "two"].</source>
        <translation>Schreiben Sie ["one", "two"].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write [1, 2].</source>
        <translation>Schreiben Sie [1, 2].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is not a time of day</source>
        <translation>{value} ist keine Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it as "22:00".</source>
        <translation>Schreiben Sie sie als "22:00".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is not a date</source>
        <translation>{value} ist kein Datum</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it as 2026-10-01.</source>
        <translation>Schreiben Sie es als 2026-10-01.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it under a [{key}] heading.</source>
        <translation>Schreiben Sie es unter eine Zeile [{key}].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put each one under its own [[{key}]] heading.</source>
        <translation>Schreiben Sie jedes unter eine Zeile [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it under [[{key}]].</source>
        <translation>Schreiben Sie es unter [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>unknown setting</source>
        <translation>dieser Name ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is kept in the file but has no effect.</source>
        <translation>Er bleibt stehen und bewirkt nichts.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is out of range</source>
        <translation>{value} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Use a number from {least} to {most}.</source>
        <translation>Schreiben Sie eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>"{word}" is not a valid value</source>
        <translation>„{word}“ ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Use one of: {words}.</source>
        <translation>Schreiben Sie eines von: {words}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>This entry is ignored until it is corrected.</source>
        <translation>Es wird ausgelassen, bis es berichtigt ist.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>expected {wanted}, found {found}</source>
        <translation>erwartet: {wanted}, gefunden: {found}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>it is not a valid settings file: {why}</source>
        <translation>sie ist beschädigt: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>version {version} needs a newer StatusTray; this one supports up to {known}</source>
        <translation>{version} stammt von einem neueren StatusTray; dieses kennt {known}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>its status page needs a key, and an imported file can't turn that on</source>
        <translation>die Seite verlangt einen Schlüssel, und keine Datei entscheidet, wer einen bekommt</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>If you trust the page, turn it on in Settings.</source>
        <translation>Schalten Sie es in den Einstellungen ein, wenn Sie der Seite vertrauen.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>watch {name}</source>
        <translation>Beobachtung {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Nothing was imported from this file.</source>
        <translation>Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Write one address per line.</source>
        <translation>Schreiben Sie eine Adresse pro Zeile.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Rewrite it in the simple form shown in the Gatus documentation, then import it again.</source>
        <translation>Schreiben Sie sie in der einfachen Form der Gatus-Dokumentation und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Choose the file that contains the endpoints.</source>
        <translation>Wählen Sie die Datei, in der sie stehen.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>it contains no endpoints</source>
        <translation>sie enthält keine „endpoints“</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>unnamed endpoint</source>
        <translation>ein Endpunkt</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>{name}: "{url}" can't be watched from here</source>
        <translation>{name}: „{url}“ kann von hier nicht beobachtet werden</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>https, http, tcp, tls and dns addresses are supported.</source>
        <translation>Adressen mit https, http, tcp, tls und dns können es.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>the condition {text} can't be imported</source>
        <translation>die Bedingung {text} wird nicht übernommen</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>The rest of this endpoint was imported.</source>
        <translation>Der Rest schon.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>this is not valid XML</source>
        <translation>das ist kein XML</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>it declares XML types or entities, which are not allowed in a feed list</source>
        <translation>sie definiert Typen oder Entitäten, die keine Feedliste braucht</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>"{value}" is not a web address</source>
        <translation>„{value}“ ist keine Webadresse</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>outline {name}</source>
        <translation>Eintrag {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Correct the address.</source>
        <translation>Berichtigen Sie das.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Export the list from your feed reader again.</source>
        <translation>Exportieren Sie die Liste noch einmal aus Ihrem Feedreader.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>this is not valid JSON: {why}</source>
        <translation>das ist kein JSON: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it contains no monitorList</source>
        <translation>sie enthält keine „monitorList“</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>unnamed monitor</source>
        <translation>ein Monitor ohne Namen</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>monitors of type "{kind}" can't be imported</source>
        <translation>ein Monitor der Art „{kind}“ kann nicht übernommen werden</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>Watch its web address instead.</source>
        <translation>Beobachten Sie stattdessen seine Webadresse.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>Export the backup from Uptime Kuma again.</source>
        <translation>Exportieren Sie die Sicherung noch einmal aus Uptime Kuma.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>{name} is listed twice</source>
        <translation>{name} wird weiter oben schon beobachtet</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>no such service in the catalogue</source>
        <translation>der Katalog kennt keinen solchen Dienst</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write service = "…", or id = "…".</source>
        <translation>Schreiben Sie service = "…" oder id = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>nothing named {name} was found</source>
        <translation>nichts heißt {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Did you mean {names}?</source>
        <translation>Meinten Sie {names}?</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Find its id with "statustray services", or add it with id and page.</source>
        <translation>Finden Sie seine id mit „statustray services“ oder beschreiben Sie ihn mit id und page.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML anchors are not supported</source>
        <translation>Anker werden nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML aliases are not supported</source>
        <translation>Aliasse werden nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML tags are not supported</source>
        <translation>Tags werden nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>complex YAML keys are not supported</source>
        <translation>zusammengesetzte Schlüssel werden nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML directives are not supported</source>
        <translation>Direktiven werden nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>use spaces to indent, not tabs</source>
        <translation>Tabulatoren rücken nicht ein</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>only one YAML document per file is supported</source>
        <translation>mehrere Dokumente: hier nicht erwartet</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>unexpected indentation</source>
        <translation>ein Eintrag dieser Tiefe: hier nicht erwartet</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>expected "name: value"</source>
        <translation>erwartet: "name: value"</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a closing quotation mark is missing</source>
        <translation>ein Text in Anführungszeichen, der nicht endet</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a closing bracket is missing on this line</source>
        <translation>eine Liste in Klammern, die nicht auf ihrer Zeile endet</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>lists and tables inside brackets are not supported</source>
        <translation>Tabellen und Listen in Klammern werden nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is larger than {n} MiB</source>
        <translation>sie ist größer als {n} MiB</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings can't be read: {why}; using the defaults</source>
        <translation>die Einstellungen sind nicht lesbar: {why}; es gelten die Vorgaben</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Make the file readable. Until then, StatusTray won't change it.</source>
        <translation>Machen Sie die Datei lesbar; bis dahin wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings could not be saved: {why}</source>
        <translation>die Einstellungen konnten nicht gespeichert werden: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>They apply until you quit. Fix the cause, then save again.</source>
        <translation>Sie gelten bis zum Programmende; beheben Sie das Hindernis und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the new text could not be read back correctly</source>
        <translation>der neue Text ließ sich nicht so zurücklesen, wie er gemeint war</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>The file was not changed. Edit it by hand, or move it away and save again.</source>
        <translation>Die Datei bleibt, wie sie war. Ändern Sie sie von Hand oder verschieben Sie sie und speichern Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings file is damaged, so the earlier settings still apply: {why}</source>
        <translation>die Einstellungen sind beschädigt, die bisherigen gelten weiter: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings file is damaged, so the defaults are used: {why}</source>
        <translation>die Einstellungen sind beschädigt, es gelten die Vorgaben: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix it, or copy what you need from the backup copy {name}.</source>
        <translation>Berichtigen Sie die Datei oder nehmen Sie das Nötige aus {name}, ihrer Kopie.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix the file. StatusTray keeps a backup copy before it writes to it.</source>
        <translation>Berichtigen Sie sie; bevor etwas hineingeschrieben wird, wird eine Kopie aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix the file. Until then, StatusTray won't change it.</source>
        <translation>Berichtigen Sie die Datei; bis dahin wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings can't be used: {why}; using the defaults</source>
        <translation>die Einstellungen sind nicht brauchbar: {why}; es gelten die Vorgaben</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Update StatusTray, or use a different --home folder. The file was not changed.</source>
        <translation>Aktualisieren Sie StatusTray oder nehmen Sie ein anderes --home. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file is larger than 8 MiB</source>
        <translation>sie ist größer als 8 MiB</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file is not UTF-8 text</source>
        <translation>sie ist kein Text in UTF-8</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file can't be written: {why}</source>
        <translation>sie kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose a different location.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file can't be read: {why}</source>
        <translation>die Liste kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose a different file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Free up some disk space.</source>
        <translation>Schaffen Sie Platz darauf.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file is read-only</source>
        <translation>die Datei darf nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Give yourself write permission for it.</source>
        <translation>Geben Sie dem Eigentümer Schreibrecht.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file can't be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check that you can write to its folder.</source>
        <translation>Sorgen Sie dafür, dass der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>no permission to open the file</source>
        <translation>die Datei darf nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Give yourself read and write permission for it.</source>
        <translation>Geben Sie dem Eigentümer Lese- und Schreibrecht.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>another program is using the file</source>
        <translation>ein anderes Programm hält die Datei fest</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>StatusTray tries again within a minute.</source>
        <translation>Binnen einer Minute wird es wieder versucht.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk reports an error</source>
        <translation>der Datenträger antwortet nicht wie erwartet</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check the disk for errors.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>StatusTray keeps watching.</source>
        <translation>Das Beobachten geht weiter.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>history is not being saved: {why}</source>
        <translation>der Verlauf wird nicht aufgezeichnet: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check the folder and its permissions.</source>
        <translation>Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>{what} {then}</source>
        <translation>{what} {then}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history file was damaged; it was kept as {name}, and a new one was started</source>
        <translation>der Verlauf war beschädigt; er ist als {name} aufbewahrt, und ein neuer beginnt</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>it can't be changed: {why}</source>
        <translation>das lässt sich nicht ändern: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>Check the permissions of this file.</source>
        <translation>Sehen Sie dort nach.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>StatusTray uses another folder. Remove this one if you don't know it.</source>
        <translation>StatusTray verwendet einen anderen Ordner. Entfernen Sie diesen, wenn er Ihnen unbekannt ist.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it can't be created: {why}</source>
        <translation>er kann nicht angelegt werden: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it is a link, and a link may lead anywhere</source>
        <translation>es ist eine Verknüpfung, und die kann überallhin führen</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it is not a folder</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it belongs to another user</source>
        <translation>er gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>other users can write to it</source>
        <translation>andere Benutzer können hineinschreiben</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/single_instance.py"/>
        <source>no folder can hold the socket by which a second start calls this one</source>
        <translation>kein Ordner eignet sich für den Socket, über den ein zweiter Start dieses Programm ruft</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/single_instance.py"/>
        <source>StatusTray keeps watching. Open its panel from the icon.</source>
        <translation>StatusTray überwacht weiter. Öffnen Sie das Fenster über das Symbol.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/accounts.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Not specified</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/addresses.py"/>
        <source>{what}. {do}</source>
        <translation>{what}. {do}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>Use {name}</source>
        <translation>{name} nutzen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>{name}: {now}, {fate}.</source>
        <translation>{name}: {now}, {fate}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready and working now</source>
        <translation>bereit und funktioniert gerade</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>working now, but not set up yet</source>
        <translation>funktioniert gerade, müsste aber erst eingerichtet werden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>always available</source>
        <translation>immer zur Hand</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>not set up yet</source>
        <translation>müsste erst eingerichtet werden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>needs no internet</source>
        <translation>braucht kein Internet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>doesn't share the cause</source>
        <translation>läuft auf etwas anderem</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but may share the cause</source>
        <translation>nicht bekannt, ob dieselbe Ursache auch hier trifft</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but also depends on {name}</source>
        <translation>braucht aber ebenfalls {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it shares the cause</source>
        <translation>aber von derselben Ursache betroffen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>You used {name} in the meantime. Did it work?</source>
        <translation>Sie haben inzwischen {name} genutzt. Hat es geklappt?</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Yes, it worked</source>
        <translation>Hat geklappt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Snooze</source>
        <translation>Ruhe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} expires in {n} days</source>
        <extracomment>One: The certificate of {name} expires in {n} day</extracomment>
        <translation>
            <numerusform>Das Zertifikat von {name} läuft in {n} Tag ab</numerusform>
            <numerusform>Das Zertifikat von {name} läuft in {n} Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} has expired</source>
        <translation>Das Zertifikat von {name} ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Renew it, or apps and browsers will refuse to connect.</source>
        <translation>Ohne Erneuerung werden Programme die Verbindung verweigern.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Daily digest: {n} services had problems</source>
        <extracomment>One: Daily digest: {n} service had problems</extracomment>
        <translation>
            <numerusform>{n} Ereignis, das Sie nicht unterbrochen hat</numerusform>
            <numerusform>{n} Ereignisse, die Sie nicht unterbrochen haben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Time for a drill</source>
        <translation>Zeit für eine Übung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Replay a past outage against your own backup plan. It takes two minutes.</source>
        <translation>Spielen Sie einen früheren Ausfall gegen Ihren eigenen Plan durch. Es dauert zwei Minuten.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Start drill</source>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Don't remind me again</source>
        <translation>Nie erinnern</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{name} {needs}</source>
        <translation>{name} {needs}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{said}, which {needs}</source>
        <translation>{said}, und das {needs}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and {other}</source>
        <translation>{one}, und {other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}; the same goes for {other}</source>
        <translation>{one}; {other} ebenso</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and so is {other}</source>
        <translation>{one}, {other} ebenso</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and so does {other}</source>
        <translation>{one}, {other} ebenso</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>most of your services that use it are down</source>
        <translation>die meisten Ihrer Dienste, die es nutzen, sind ausgefallen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>they all failed within two minutes</source>
        <translation>alle fielen innerhalb von zwei Minuten aus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>your other services are working</source>
        <translation>Ihre anderen Dienste funktionieren</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>its own status page reports a problem</source>
        <translation>die eigene Statusseite meldet eine Störung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>it isn't responding either</source>
        <translation>antwortet selbst nicht</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>they all fail in the same way</source>
        <translation>alle fallen auf dieselbe Weise aus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>belongs to {name}</source>
        <translation>gehört zu {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is part of {name}</source>
        <translation>ist Teil von {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name} for sign-in</source>
        <translation>meldet Nutzer über {name} an</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name} for DNS</source>
        <translation>hat seine Namen bei {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is delivered through {name}</source>
        <translation>wird über {name} ausgeliefert</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>runs on {name}</source>
        <translation>läuft auf {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>has your account on {name}</source>
        <translation>führt Ihr Konto auf {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>went down itself</source>
        <translation>ist selbst ausgefallen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>reaches you through {name}</source>
        <translation>erreicht Sie über {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name}</source>
        <translation>nutzt {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This status page is supported.</source>
        <translation>Diese Seite kann gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page needs a key.</source>
        <translation>Diese Seite verlangt einen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>The address responds, but it is not a supported status page.</source>
        <translation>Sie antwortet, ist aber keine lesbare Statusseite.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>No status page was found at this address.</source>
        <translation>Dort antwortet nichts Brauchbares.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Format: {format}. Current status: {level}.</source>
        <translation>Erstellt mit {format}. Zurzeit steht dort: {level}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Add it, then enter its password or token under Accounts and keys.</source>
        <translation>Beobachten Sie sie und geben Sie dann Passwort oder Token unter Konten und Schlüssel an.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>You can still watch it: for any response, or for a word on the page.</source>
        <translation>Beobachten geht trotzdem: ob sie antwortet und ob ein Wort darauf steht.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>{why}. Check the address. You can still add it.</source>
        <translation>{why}. Prüfen Sie die Adresse; beobachten geht trotzdem.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Password store</source>
        <translation>Passwortspeicher</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>History file</source>
        <translation>Verlaufsdatei</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Page formats</source>
        <translation>Seitenformate</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>partly works</source>
        <translation>funktioniert teilweise</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>doesn't work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No window can be shown here. In a terminal, run: statustray watch</source>
        <translation>Hier kann kein Fenster gezeigt werden. Im Terminal geht: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The panel opens as a window instead. On GNOME, the AppIndicator extension adds tray icons. In a terminal, run: statustray watch</source>
        <translation>Die Übersicht öffnet sich stattdessen als Fenster. Unter GNOME schafft die Erweiterung AppIndicator einen Infobereich; im Terminal geht: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Notifications appear only in the panel. Start your desktop's notification service, or install one (for example dunst).</source>
        <translation>Meldungen erscheinen nur in der Übersicht. Starten Sie den Benachrichtigungsdienst Ihres Desktops oder installieren Sie einen (zum Beispiel dunst).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Keys for private pages can't be saved. Unlock your keyring, or install gnome-keyring or KWallet. Until then, keys are forgotten when you quit.</source>
        <translation>Schlüssel für private Seiten können nicht aufbewahrt werden. Entsperren Sie Ihren Schlüsselbund oder installieren Sie gnome-keyring oder KWallet; bis dahin gilt ein Schlüssel nur für eine Sitzung.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>While the connectivity check addresses don't respond, all services are shown as unknown. If you are online, change these addresses in Settings, Checks (or under canaries in [network] in settings.toml).</source>
        <translation>Solange die Kontrolladressen nicht antworten, gelten Dienste als unbekannt. Wenn Sie online sind, ändern Sie diese Adressen unter Einstellungen, Prüfen (oder die canaries unter [network] in settings.toml).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Set SSL_CERT_FILE to a certificate file, or unset it.</source>
        <translation>SSL_CERT_FILE muss eine Datei mit Zertifikaten nennen oder leer sein.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Secure connections can't be verified. Install the package ca-certificates, or set SSL_CERT_FILE to an existing file.</source>
        <translation>Keine sichere Verbindung kann geprüft werden. Installieren Sie das Paket ca-certificates oder lassen Sie SSL_CERT_FILE eine vorhandene Datei nennen.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The defaults are used until the file is fixed.</source>
        <translation>Bis die Datei brauchbar ist, gelten die Vorgaben.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Invalid settings are ignored; everything else works.</source>
        <translation>Was unbrauchbar ist, wird ausgelassen; der Rest arbeitet weiter.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>StatusTray keeps watching, but saves no history. Free up disk space or fix the folder's permissions.</source>
        <translation>Das Beobachten geht weiter, aber nichts wird aufgezeichnet. Schaffen Sie Platz oder richten Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>These formats were built from documentation only, so a status may show as “Unknown”. You can help by sending a saved page: see CONTRIBUTING.md.</source>
        <translation>Diese Formate entstanden allein nach der Dokumentation; sie sagen früh „unbekannt“. Eine gespeicherte Seite hilft: siehe CONTRIBUTING.md.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/drill.py"/>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>{n} days</source>
        <extracomment>One: {n} day</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>The operator announces it</source>
        <translation>Der Betreiber sagt es öffentlich</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray notifies you: {names}</source>
        <translation>StatusTray meldet Ihnen: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{name} stopped that day; the exact reason is not on record.</source>
        <translation>{name} fiel an jenem Tag aus; auf welchem Weg, ist nicht überliefert.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{path}.</source>
        <translation>{path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>None of your services would have stopped.</source>
        <translation>Keiner Ihrer Dienste wäre ausgefallen.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray can't detect this from here, and the operator announced nothing.</source>
        <translation>Von hier aus ist es nicht zu sehen, und der Betreiber sagte nichts.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray would have notified you after {time}. When the operator announced it is not known.</source>
        <translation>Sie hätten es {time} nach Beginn gewusst; wann der Betreiber sich äußerte, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}, from the operator's announcement.</source>
        <translation>Sie hätten es {time} nach Beginn gewusst: Nur das Wort des Betreibers zeigt es.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray would have notified you after {ours}, {early} before the operator announced it.</source>
        <translation>Sie hätten es {ours} nach Beginn gewusst, {early} bevor der Betreiber sich äußerte.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Nothing on your list would have kept working.</source>
        <translation>Von Ihrer Liste wäre nichts übrig geblieben.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Everything on your list would have kept working.</source>
        <translation>Alles auf Ihrer Liste läuft weiter.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Still working: {names}.</source>
        <translation>Funktioniert noch: {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: you would have had no backup. Choose one.</source>
        <translation>{purpose}: Nichts wäre übrig geblieben. Wählen Sie einen zweiten Weg.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: set up {name} now, before you need it.</source>
        <translation>{purpose}: Richten Sie {name} jetzt ein, nicht erst am schlechten Tag.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: no backup plan yet.</source>
        <translation>{purpose}: Dafür gibt es noch keinen Plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose} ({group}): every step of your plan would have failed.</source>
        <translation>{purpose} ({group}): Jede Stufe des Plans wäre ausgefallen.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: every step of your plan would have failed.</source>
        <translation>{purpose}: Jede Stufe des Plans wäre ausgefallen.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Enter your mobile network and broadband provider in Settings: they decide what still works.</source>
        <translation>Geben Sie Mobilfunknetz und Festnetzanbieter an: Davon hängt ab, was übrig bleibt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray can't detect this kind of outage: agree with others who alerts whom.</source>
        <translation>Diesen Ausfall sieht Ihr Computer nicht: Vereinbaren Sie, wer wem Bescheid gibt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>status page: {what}</source>
        <translation>Seite: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>direct check: {what}</source>
        <translation>von hier: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>not checked</source>
        <translation>nichts wurde gefragt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{phase} {time}</source>
        <translation>{phase} {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>responded in {time}</source>
        <translation>antwortete in {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>unexpected response</source>
        <translation>antwortete anders als erwartet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{what} ({phases})</source>
        <translation>{what} ({phases})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>DNS</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>TLS</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>first byte</source>
        <translation>erstes Byte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>StatusTray shows no status before the first check.</source>
        <translation>Vor der ersten Prüfung wird nichts gesagt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Unrelated addresses don't respond either, so this says nothing about the service.</source>
        <translation>Solange auch unbeteiligte Adressen nicht antworten, beweist Schweigen nichts über einen Dienst.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Something on this network answers in place of unrelated addresses, so this says nothing about the service.</source>
        <translation>Etwas in diesem Netz antwortet im Namen unbeteiligter Adressen; darum beweist keine Antwort etwas über einen Dienst.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Only its status page can be checked, so the status page decides.</source>
        <translation>Nur die Statusseite kann gelesen werden, also entscheidet sie.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page says that all is well, but lists an incident or a component with a problem. The worse statement counts.</source>
        <translation>Die Statusseite meldet, alles sei in Ordnung, führt aber einen Vorfall oder eine gestörte Komponente auf. Es zählt die schlechtere Angabe.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports no problem, and it is reachable from this computer.</source>
        <translation>Die Statusseite meldet keine Störung, und der Dienst hat diesem Computer geantwortet.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has no status page that StatusTray can read, but it is reachable from this computer.</source>
        <translation>Es gibt keine lesbare Statusseite; der Dienst hat diesem Computer geantwortet.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The website loads, but that doesn't prove that the app works.</source>
        <translation>Eine Website, die lädt, beweist die Website, nicht die App dahinter.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing that StatusTray can check from here shows whether it works.</source>
        <translation>Nichts, was sich von hier fragen lässt, beweist, wie es steht.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports a problem, so the status page decides, although it is reachable from here.</source>
        <translation>Die Statusseite meldet eine Störung, also entscheidet sie, obwohl der Dienst von hier antwortet.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports a problem, and at least two checks in a row failed.</source>
        <translation>Seine Seite meldet eine Störung, und er antwortete bei mindestens zwei Prüfungen hintereinander nicht.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed while unrelated addresses responded. Status pages are often late, so the direct check decides.</source>
        <translation>Er antwortete bei mindestens zwei Prüfungen hintereinander nicht, unbeteiligte Adressen aber schon. Seiten melden oft spät, darum entscheidet, was dieser Rechner sieht.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed. Announced maintenance excuses only the parts that it names, and only until its end.</source>
        <translation>Mindestens zwei Prüfungen nacheinander sind fehlgeschlagen. Eine angekündigte Wartung entschuldigt nur die Teile, die sie nennt, und nur bis zu ihrem Ende.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed while unrelated addresses responded.</source>
        <translation>Er antwortete bei mindestens zwei Prüfungen hintereinander nicht, unbeteiligte Adressen aber schon.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It responds, but without its status page StatusTray can't be sure.</source>
        <translation>Der Dienst antwortet, aber ohne seine Statusseite ist mehr nicht sicher.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page is the only source, and it can't be read.</source>
        <translation>Die Statusseite ist der einzige Zeuge, und sie war nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A status page that gives no status never counts as good news.</source>
        <translation>Eine Seite, die nicht sagt, wie es steht, gilt nie als gute Nachricht.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>In at least two checks in a row it responded, but not as expected.</source>
        <translation>Er antwortete bei mindestens zwei Prüfungen hintereinander, aber nicht so, wie er sollte.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has never been reachable from here, so it may be blocked.</source>
        <translation>Der Dienst war von hier noch nie erreichbar; vielleicht ist er gesperrt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>This network's DNS resolver doesn't find it or sends it nowhere, so how the service is can't be checked from here.</source>
        <translation>Der DNS-Resolver dieses Netzes findet den Namen nicht oder leitet ihn ins Leere; wie es dem Dienst geht, lässt sich von hier nicht prüfen.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The server in front of the service responds, but asks visitors to prove that they are human. What lies behind it can't be checked.</source>
        <translation>Der Server vor dem Dienst antwortet, verlangt aber von Besuchern den Nachweis, dass sie Menschen sind. Was dahinter liegt, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its server says that this address no longer exists. Correct the address.</source>
        <translation>Der Server sagt, dass es diese Adresse nicht mehr gibt. Korrigieren Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its server says that it isn't available where you are, for legal reasons.</source>
        <translation>Der Server sagt, dass der Dienst an Ihrem Ort aus rechtlichen Gründen nicht verfügbar ist.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Several recent checks failed, or it has been up only briefly since an earlier failure. It counts as back once it stays up.</source>
        <translation>Mehrere der letzten Prüfungen schlugen fehl, oder er kam erst kurz nach einem früheren Ausfall zurück. Er gilt als wieder da, wenn er es bleibt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has been much slower than usual for at least five minutes.</source>
        <translation>Seit mindestens fünf Minuten ist er viel langsamer als sonst.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page announces maintenance for this time, so failed checks are expected.</source>
        <translation>Die Statusseite kündigt für diese Zeit eine Wartung an, also ist das Schweigen kein Alarm.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The last result is too old to count.</source>
        <translation>Die Antwort von gestern ist nicht die von heute: Zu Altes zählt nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>How the status was decided</source>
        <translation>Die Regel, die entschied</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/views/details.py"/>
        <source>time unknown</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>What its status page says ({when})</source>
        <translation>Was die Statusseite sagt ({when})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Checks in the last ten minutes</source>
        <translation>Die Prüfungen der letzten zehn Minuten</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Your connection</source>
        <translation>Ihre eigene Leitung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} responds</source>
        <translation>{host} antwortet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} doesn't respond</source>
        <translation>{host} antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>All settings (without keys)</source>
        <translation>Alle Einstellungen, ohne Schlüssel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Plain list of addresses</source>
        <translation>Eine einfache Liste von Adressen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Gatus configuration</source>
        <translation>Eine Gatus-Konfiguration</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Targets for the Prometheus blackbox exporter</source>
        <translation>Ziele für den Blackbox-Exporter von Prometheus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Modules for these targets</source>
        <translation>Die Module, die diese Ziele nennen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>This file contains nothing to watch.</source>
        <translation>In dieser Datei steht nichts zum Beobachten.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>This is a StatusTray settings file.</source>
        <translation>Das sind Einstellungen von StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>You already watch everything in this {kind} file.</source>
        <translation>Alles in dieser {kind}-Datei wird schon beobachtet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{n} services in this {kind} file are new to you.</source>
        <extracomment>One: {n} service in this {kind} file is new to you.</extracomment>
        <translation>
            <numerusform>{n} Dienst in dieser {kind}-Datei wird noch nicht beobachtet.</numerusform>
            <numerusform>{n} Dienste in dieser {kind}-Datei werden noch nicht beobachtet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>the plan “{purpose}” for {group}</source>
        <translation>der Plan „{purpose}“ für {group}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>the plan “{purpose}”</source>
        <translation>der Plan „{purpose}“</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} was not changed.</source>
        <translation>{file} bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Dry run: nothing was saved.</source>
        <translation>Nichts wurde geschrieben: Das war ein Probelauf.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} was updated. Your existing settings were kept.</source>
        <translation>{file} enthält es jetzt; was dort stand, blieb.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Please call me.</source>
        <translation>{service} funktioniert nicht; bitte rufen Sie mich an.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Please text me.</source>
        <translation>{service} funktioniert nicht; bitte schicken Sie mir eine SMS.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Use this instead: {backup}.</source>
        <translation>{service} funktioniert nicht; stattdessen: {backup}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} isn't working. You can reach me on {backup}.</source>
        <translation>{service} funktioniert nicht; ich bin auf {backup}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} of {total} services have problems</source>
        <extracomment>One: {n} of {total} services has a problem</extracomment>
        <translation>
            <numerusform>{n} von {total} Diensten gestört</numerusform>
            <numerusform>{n} von {total} Diensten gestört</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{names} have problems</source>
        <translation>{names}: Störungen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{n} of your services have problems at the same time; we don't know the cause</source>
        <extracomment>One: {n} of your services has a problem; we don't know the cause</extracomment>
        <translation>
            <numerusform>{n} Ihrer Dienste ist ausgefallen; was er mit anderen teilt, ist nicht erkennbar</numerusform>
            <numerusform>{n} Ihrer Dienste sind zusammen ausgefallen; was sie teilen, ist nicht erkennbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Probably {name}: {n} of your services affected</source>
        <extracomment>One: Probably {name}: {n} of your services affected</extracomment>
        <translation>
            <numerusform>Wahrscheinlich {name}: {n} Ihrer Dienste</numerusform>
            <numerusform>Wahrscheinlich {name}: {n} Ihrer Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Possibly {name}: {n} of your services affected</source>
        <extracomment>One: Possibly {name}: {n} of your services affected</extracomment>
        <translation>
            <numerusform>Vielleicht {name}: {n} Ihrer Dienste</numerusform>
            <numerusform>Vielleicht {name}: {n} Ihrer Dienste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Reachable again: {names}</source>
        <translation>Antwortet wieder: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{names} are back</source>
        <extracomment>One: {names} is back</extracomment>
        <translation>
            <numerusform>{names} ist wieder da</numerusform>
            <numerusform>{names} sind wieder da</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{what}, after {time}</source>
        <translation>{what}, nach {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{cause}. {fact}</source>
        <translation>{cause}. {fact}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>No common cause is known</source>
        <translation>Keine gemeinsame Ursache bekannt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{what}, {since}</source>
        <translation>{what}, {since}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{level}: {names}</source>
        <translation>{level}: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{said}; {part}</source>
        <translation>{said}; {part}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Already reported: {what}</source>
        <translation>Schon gemeldet: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Still down: {names}</source>
        <translation>Weiterhin ausgefallen: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Still having problems: {names}</source>
        <translation>Weiterhin gestört: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Your connection works, so check your proxy, firewall or DNS resolver first.</source>
        <translation>Ihre Verbindung funktioniert: Prüfen Sie zuerst Proxy, Firewall oder DNS-Resolver.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} sends a code by {other} when you sign in again: stay signed in.</source>
        <translation>{name} schickt bei einer neuen Anmeldung einen Code über {other}: Bleiben Sie angemeldet.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Your mobile network and broadband are from the same company ({names}), so neither backs up the other.</source>
        <translation>Ihr Mobilfunk und Ihr Festnetz sind eine Firma ({names}): Das eine ersetzt das andere nicht.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>We don't know what {one} and {other} have in common.</source>
        <translation>Was {one} und {other} teilen, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not set up yet. Set it up before you need it.</source>
        <translation>{name} ist noch nicht eingerichtet: Tun Sie es, bevor Sie es brauchen.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Not everyone in this group has {name}.</source>
        <translation>Nicht alle in dieser Gruppe haben {name}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} isn't meant for this.</source>
        <translation>{name} ist dafür nicht gemacht.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} no longer exists. Choose another one.</source>
        <translation>{name} gibt es nicht mehr: Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} are for emergencies only, not for reaching people. Try any phone, any network, a landline or a neighbour.</source>
        <translation>{name}: nur für Notfälle, kein Weg zu Ihren Leuten. Versuchen Sie jedes Telefon, jedes Netz, einen Festnetzanschluss, die Nachbarn.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is in the plan twice.</source>
        <translation>{name} steht zweimal im Plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>We don't know what {name} depends on, so don't rely on it.</source>
        <translation>Worauf {name} läuft, ist nicht bekannt: Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter your mobile network and broadband provider: {name} uses one of them.</source>
        <translation>Geben Sie Mobilfunknetz und Festnetzanbieter an: {name} läuft über einen davon.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter the server of your {name} account: each server fails on its own.</source>
        <translation>Geben Sie an, auf welchem Server Ihr Konto bei {name} liegt: Jeder fällt für sich aus.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter how long you can do without it.</source>
        <translation>Geben Sie an, wie lange es ohne geht.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Add a step: three make a plan, four make a good one.</source>
        <translation>Fügen Sie einen Weg hinzu: Drei sind ein Plan, vier sind ein guter.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Every step needs the internet. Add one that doesn't.</source>
        <translation>Jeder Weg braucht das Internet: Fügen Sie einen hinzu, der ohne auskommt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Never tested. Use the second step once today.</source>
        <translation>Nie erprobt: Nutzen Sie den zweiten Weg heute einmal.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Last tested more than six months ago. Test it again.</source>
        <translation>Zuletzt vor über einem halben Jahr erprobt: Versuchen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other} failed together on {day}: both depended on {what}.</source>
        <translation>{one} und {other} fielen am {day} zusammen aus: Beide brauchten {what}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Single point of failure: {path}.</source>
        <translation>Ein Korb: {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Companies</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Cloud providers</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>CDNs</source>
        <translation>Auslieferungsnetze</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>DNS providers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Sign-in providers</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services, all on the same one</source>
        <translation>{where}: {n} Dienste in einem Korb</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services, spread over about {count}</source>
        <translation>{where}: {n} Dienste in etwa {count} Körben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said}; unknown for {n} more</source>
        <extracomment>One: {said}; unknown for {n} more</extracomment>
        <translation>
            <numerusform>{said}; bei {n} weiteren ist es nicht bekannt</numerusform>
            <numerusform>{said}; bei {n} weiteren ist es nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>If {name} fails, you lose {n} of {all}: {names}.</source>
        <translation>Fällt {name} aus, verlieren Sie {n} von {all}: {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said} You would have no backup for: {purposes}.</source>
        <translation>{said} Nichts bliebe für: {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names}. We don't know whether they share a dependency.</source>
        <translation>{purpose}: {names}. Ob sie etwas teilen, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} only.</source>
        <translation>{purpose}: nur {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} fail together.</source>
        <translation>{purpose}: {names} fallen zusammen aus.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{name}, as a backup for: {purposes}.</source>
        <translation>{name} als zweiter Weg für: {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>We don't know what these depend on: {names}. They may not be independent.</source>
        <translation>Nicht bekannt, worauf sie laufen: {names}. Das heißt nicht, dass sie unabhängig sind.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>A token, or user:password. It is sent only to {host}.</source>
        <translation>Ein Token oder Benutzer:Passwort. Es geht nur an {host}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Saved in your system's password store.</source>
        <translation>Im Passwortspeicher Ihres Systems aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No key saved.</source>
        <translation>Nicht angegeben.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept until you quit, because your system has no password store.</source>
        <translation>Bis zum Programmende aufbewahrt; Ihr System hat keinen nutzbaren Passwortspeicher.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Waiting for your password store. It may be asking you to unlock it.</source>
        <translation>Warten auf Ihren Passwortspeicher. Vielleicht bittet er Sie, ihn zu entsperren.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Your password store is locked. Unlock it, then enter the key again.</source>
        <translation>Ihr Passwortspeicher ist gesperrt. Entsperren Sie ihn und geben Sie den Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No password store was found. You'll have to enter the key after every start.</source>
        <translation>Kein Passwortspeicher gefunden. Nach jedem Start wird nach dem Schlüssel gefragt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Too long: a key can have up to 1200 characters.</source>
        <translation>Zu lang: Ein Schlüssel darf bis zu 1200 Zeichen haben.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Entered for another address. Enter it again to send it to this one.</source>
        <translation>Für eine andere Adresse eingegeben. Geben Sie ihn erneut ein, damit er an diese gesendet wird.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Colour</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Monochrome, to match the panel</source>
        <translation>Einfarbig, wie die Leiste</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Open the panel</source>
        <translation>Übersicht öffnen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Maintenance and worse</source>
        <translation>Wartung und Schlimmeres</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Any problem</source>
        <translation>Jede Störung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Partly down and worse</source>
        <translation>Teilausfall und Schlimmeres</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Down only</source>
        <translation>Nur Ausfälle</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>None</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Every three months</source>
        <translation>Alle drei Monate</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Twice a year</source>
        <translation>Zweimal im Jahr</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Once a year</source>
        <translation>Einmal im Jahr</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Start and end are the same. Choose a different end.</source>
        <translation>Diese Zeit ist leer. Wählen Sie ein Ende, das vom Beginn abweicht.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Too few to tell your connection from theirs. Enter at least three different servers.</source>
        <translation>Zu wenige, um Ihre Leitung von deren zu unterscheiden. Nennen Sie mindestens drei verschiedene Server.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{n} more with problems…</source>
        <extracomment>One: {n} more with problems…</extracomment>
        <translation>
            <numerusform>{n} weiterer gestört…</numerusform>
            <numerusform>{n} weitere gestört…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{name}: {what} {since}</source>
        <translation>{name}: {what} {since}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>no services yet</source>
        <translation>noch wird nichts beobachtet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>you're offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>this network requires you to sign in</source>
        <translation>dieses Netz verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>first check in progress</source>
        <translation>erste Prüfung läuft</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>status unknown</source>
        <translation>nichts Sicheres bekannt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>no known problems, {n} of {total} unknown</source>
        <extracomment>One: no known problems, {n} of {total} unknown</extracomment>
        <translation>
            <numerusform>keine Störung bekannt, {n} von {total} unbekannt</numerusform>
            <numerusform>keine Störung bekannt, {n} von {total} unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} services, no problems</source>
        <extracomment>One: {n} service, no problems</extracomment>
        <translation>
            <numerusform>{n} Dienst, keine Störung</numerusform>
            <numerusform>{n} Dienste, keine Störung</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>no checks</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>{share}% up</source>
        <translation>{share} % verfügbar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>{what} {since}</source>
        <translation>{what} {since}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>This status page is usually {time} late.</source>
        <translation>Diese Seite meldet meist {time} zu spät.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>This status page address is not verified.</source>
        <translation>Die Adresse dieser Seite wurde nie bestätigt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Only these components count: {parts}.</source>
        <translation>Nur diese Teile zählen: {parts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Snoozed until {time}.</source>
        <translation>Ruhe bis {time}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Its certificate expires on {day}.</source>
        <translation>Das Zertifikat läuft am {day} ab.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Usually {usual}, at most {most}</source>
        <translation>Meist {usual}, höchstens {most}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>{day}, {whose}</source>
        <translation>{day}, {whose}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>{time} after it began</source>
        <translation>{time} nach Beginn</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>Instead of {names}: {offer}</source>
        <translation>Statt {names}: {offer}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/lookup.py"/>
        <source>Needs no app</source>
        <translation>Braucht keine App</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Checked {done} of {total}</source>
        <translation>Prüfung läuft: {done} von {total} fertig</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>last checked {time}</source>
        <translation>zuletzt geprüft {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>{line} · {looked}</source>
        <translation>{line} · {looked}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You're offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The problem is your connection. Checks resume when you're back online.</source>
        <translation>Es ist Ihre eigene Leitung. Ihre Dienste werden wieder geprüft, sobald sie zurück ist.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray can't check your services until you sign in</source>
        <translation>Bis dahin lässt sich über Ihre Dienste nichts sagen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Open any web page in your browser to sign in.</source>
        <translation>Öffnen Sie im Browser eine beliebige Seite, um sich anzumelden.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray confirms problems with more checks than usual.</source>
        <translation>StatusTray bestätigt Probleme mit mehr Prüfungen als sonst.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray doesn't call your services slow for it.</source>
        <translation>StatusTray lastet das nicht Ihren Diensten an.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your services answer, so their checks go on.</source>
        <translation>Ihre Dienste antworten, deshalb werden sie weiter geprüft.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Start it, or change the proxy in the settings and restart StatusTray.</source>
        <translation>Starten Sie ihn, oder ändern Sie den Proxy in den Einstellungen und starten Sie StatusTray neu.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Correct the proxy's address, then restart StatusTray.</source>
        <translation>Korrigieren Sie die Adresse des Proxys und starten Sie StatusTray neu.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your desktop doesn't show tray icons</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>On GNOME, install the extension “AppIndicator and KStatusNotifierItem Support”.</source>
        <translation>Die Erweiterung „AppIndicator and KStatusNotifierItem Support“ zeigt sie auch unter GNOME.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No system tray was found</source>
        <translation>Kein Infobereich gefunden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a system tray to your panel, and the icon will appear by itself.</source>
        <translation>Fügen Sie Ihrer Leiste einen Infobereich hinzu; das Symbol erscheint dort von selbst.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No services yet</source>
        <translation>Noch wird nichts beobachtet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose the services you depend on. StatusTray stays quiet unless one has a problem.</source>
        <translation>Wählen Sie die Dienste, auf die Sie angewiesen sind. Sie hören nur von ihnen, wenn es darauf ankommt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose services</source>
        <translation>Dienste wählen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>None of your services matches “{query}”</source>
        <translation>Kein beobachteter Dienst heißt „{query}“</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It may be in the catalogue, or you can add it by its address.</source>
        <translation>Vielleicht steht er im Katalog, oder Sie fügen ihn mit seiner Adresse hinzu.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The notification could not be shown, so it appears here.</source>
        <translation>Dies konnte nicht als Benachrichtigung gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Any letter</source>
        <translation>Jeder Buchstabe</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Find a service</source>
        <translation>Dienst suchen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Select a service</source>
        <translation>Dienst wählen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Use the backup</source>
        <translation>Ausweichweg nutzen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Go back, then close</source>
        <translation>Einen Schritt zurück, dann schließen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Sign in to this network</source>
        <translation>In diesem Netz anmelden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Connection not checked yet</source>
        <translation>Verbindung noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>{what}: {people}</source>
        <translation>{what}: {people}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Primary</source>
        <translation>Erste Wahl</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Alternate</source>
        <translation>Ausweichweg</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Contingency</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Never. Send “hello” using the second step, and see whether it arrives.</source>
        <translation>Nie. Schreiben Sie „Hallo“ über die zweite Stufe und sehen Sie, ob es ankommt.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>No steps yet.</source>
        <translation>Noch keine Stufe.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>Add services first, then StatusTray can show what they depend on.</source>
        <translation>Noch wird nichts beobachtet, also lässt sich nichts sagen.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>None of your services are known to share a dependency.</source>
        <translation>Von keinen zwei Ihrer Dienste ist bekannt, dass sie am selben hängen.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>{what}: {names} all depend on {basket}. If it fails, you have no backup.</source>
        <translation>{what}: {names} sind ein Korb. Fällt {basket} aus, bleibt nichts.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>Problems</source>
        <translation>Mit Störung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Working</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>snoozed until {time}</source>
        <translation>Ruhe bis {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>acknowledged</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>you'll be notified</source>
        <translation>Sie erhalten Bescheid</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{name}: {level}, {start}, {lasted}. {why}.</source>
        <translation>{name}: {level}, {start}, {lasted}. {why}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{text} Common cause: {cause}.</source>
        <translation>{text} Gemeinsame Ursache: {cause}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No history yet.</source>
        <translation>Nichts aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No problems.</source>
        <translation>Keine Störung.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{n} problems, {time} in total.</source>
        <extracomment>One: {n} problem, {time} in total.</extracomment>
        <translation>
            <numerusform>{n} Störung, insgesamt {time}.</numerusform>
            <numerusform>{n} Störungen, insgesamt {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{cause}: {n} services failed together, {start}, for {time}.</source>
        <extracomment>One: {cause}: {n} service failed, {start}, for {time}.</extracomment>
        <translation>
            <numerusform>{cause}: {n} Dienst fiel aus, {start}, Dauer {time}.</numerusform>
            <numerusform>{cause}: {n} Dienste fielen zusammen aus, {start}, Dauer {time}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>ongoing for {time}</source>
        <translation>dauert an, bisher {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>If something stops working</source>
        <translation>Wenn etwas ausfällt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What fails together</source>
        <translation>Was zusammen ausfällt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>No independent backup</source>
        <translation>Ohne zweiten Weg</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What would help most</source>
        <translation>Was am meisten helfen würde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>StatusTray, {day}</source>
        <translation>StatusTray, {day}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Purpose</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Last resort</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Tested</source>
        <translation>Erprobt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>{purpose}: {group}</source>
        <translation>{purpose}: {group}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>In an emergency, try any phone, any network, a landline or a neighbour.</source>
        <translation>Im Notfall: jedes Telefon versuchen, jedes Netz, einen Festnetzanschluss, die Nachbarn.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Enter a status page, an address to check, or both.</source>
        <translation>Geben Sie die Adresse der Statusseite an oder eine zum Erreichen, oder beide.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Custom</source>
        <translation>Eigener Dienst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>{n} components</source>
        <extracomment>One: {n} component</extracomment>
        <translation>
            <numerusform>{n} Teil davon</numerusform>
            <numerusform>{n} Teile davon</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>notifies from “{level}”</source>
        <translation>gemeldet ab „{level}“</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>The network you chose</source>
        <translation>Das von Ihnen gewählte Netz</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your own device and power</source>
        <translation>Ihr eigenes Gerät und Strom</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your email provider</source>
        <translation>Ihr Mailanbieter</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your broadband provider</source>
        <translation>Ihr Festnetzanbieter</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your mobile network</source>
        <translation>Ihr Mobilfunknetz</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Messaging</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Mobile networks</source>
        <translation>Mobilfunknetze</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Internet providers</source>
        <translation>Internetanbieter</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Banks</source>
        <translation>Banken</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Payments</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Groceries</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Shops</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Food delivery</source>
        <translation>Essenslieferung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Video calls</source>
        <translation>Videoanrufe</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Social networks</source>
        <translation>Soziale Netzwerke</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Films and music</source>
        <translation>Filme und Musik</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Office and planning</source>
        <translation>Büro und Planung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Software development</source>
        <translation>Softwareentwicklung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Cloud and hosting</source>
        <translation>Clouds und Hosting</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Content delivery (CDN)</source>
        <translation>Inhaltsauslieferung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>DNS and domains</source>
        <translation>Namen und Domains</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign-in and identity</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Customer support</source>
        <translation>Kunden und Support</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Business phone systems</source>
        <translation>Geschäftstelefonie</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>AI assistants</source>
        <translation>KI-Assistenten</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Government</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Education</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Smart home</source>
        <translation>Smart Home</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Reference</source>
        <translation>Nachschlagewerke</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Publishing</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Work and jobs</source>
        <translation>Arbeit und Stellen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Outage checkers</source>
        <translation>Störungsmelder</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Message people</source>
        <translation>Nachrichten schreiben</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Chat in groups</source>
        <translation>In Gruppen chatten</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Call people</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Phone line</source>
        <translation>Telefonieren</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Mobile internet</source>
        <translation>Mobiles Internet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Internet at home</source>
        <translation>Internet zu Hause</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Emergency calls</source>
        <translation>Notrufe</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Send money</source>
        <translation>Geld senden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Banking</source>
        <translation>Bankgeschäfte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Withdraw cash</source>
        <translation>Bargeld abheben</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Invest</source>
        <translation>Geld anlegen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Buy groceries</source>
        <translation>Lebensmittel kaufen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Shop</source>
        <translation>Einkaufen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Order food</source>
        <translation>Essen bestellen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Get directions</source>
        <translation>Den Weg finden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Get a ride</source>
        <translation>Mitfahren</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Take a train</source>
        <translation>Bahn fahren</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book a flight</source>
        <translation>Flug buchen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book a room</source>
        <translation>Unterkunft buchen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book an appointment</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find help</source>
        <translation>Hilfe finden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Follow the news</source>
        <translation>Nachrichten verfolgen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Follow people</source>
        <translation>Menschen folgen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Meet people</source>
        <translation>Menschen treffen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Join groups</source>
        <translation>In Gruppen mitmachen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Watch films</source>
        <translation>Filme sehen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Broadcast</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Listen to music</source>
        <translation>Musik hören</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Play games</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Search the web</source>
        <translation>Im Web suchen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look things up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask the community</source>
        <translation>Andere fragen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask an AI assistant</source>
        <translation>Einen Assistenten fragen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Keep an eye on your home</source>
        <translation>Auf das Zuhause achten</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Control your home by voice</source>
        <translation>Mit dem Zuhause sprechen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Track fitness</source>
        <translation>Fitness verfolgen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Use government services</source>
        <translation>Behördengänge</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Pay taxes</source>
        <translation>Steuern zahlen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look up rules</source>
        <translation>Regeln nachschlagen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find work</source>
        <translation>Arbeit finden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Share files</source>
        <translation>Dateien teilen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Store files</source>
        <translation>Dateien ablegen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Plan work</source>
        <translation>Arbeit planen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Write documents</source>
        <translation>Dokumente schreiben</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Spreadsheets</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Design</source>
        <translation>Gestalten</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign documents</source>
        <translation>Dokumente unterschreiben</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sell and take payments</source>
        <translation>Verkaufen und kassieren</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Bookkeeping</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Support customers</source>
        <translation>Kunden helfen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign in</source>
        <translation>Sich anmelden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Host code</source>
        <translation>Code verwalten</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Build software</source>
        <translation>Software bauen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Run an app</source>
        <translation>Eine App betreiben</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Serve a website</source>
        <translation>Eine Website ausliefern</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Monitor an app</source>
        <translation>Eine App überwachen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Check for outages</source>
        <translation>Ausfälle nachsehen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Resolve domain names</source>
        <translation>Namen auflösen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Domain names</source>
        <translation>Domainnamen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>yesterday at {time}</source>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{day} at {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since yesterday at {time}</source>
        <translation>seit gestern, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>{n} minutes</source>
        <extracomment>One: {n} minute</extracomment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>{n} hours</source>
        <extracomment>One: {n} hour</extracomment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names} and {n} more</source>
        <extracomment>One: {names} and {n} more</extracomment>
        <translation>
            <numerusform>{names} und {n} weiterer</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names}, {next}</source>
        <translation>{names}, {next}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>HTTP error {status}</source>
        <translation>antwortet mit Fehler {status}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the page needs a key</source>
        <translation>die Seite verlangt einen Schlüssel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the key was rejected</source>
        <translation>der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key is in your locked password store</source>
        <translation>der Schlüssel liegt in Ihrem gesperrten Passwortspeicher</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key would be sent unencrypted; use https</source>
        <translation>der Schlüssel ginge unverschlüsselt hinaus; nehmen Sie https</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key was entered for {origin}; enter it again</source>
        <translation>der Schlüssel wurde für {origin} eingegeben; geben Sie ihn erneut ein</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy can't be reached</source>
        <translation>der Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy rejects the password</source>
        <translation>der Proxy lehnt das Passwort ab</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy doesn't connect to it</source>
        <translation>der Proxy stellt keine Verbindung dorthin her</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>domain name not found</source>
        <translation>der Name ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>DNS server not responding</source>
        <translation>der Nameserver antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>connection refused</source>
        <translation>die Verbindung wird abgelehnt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>host unreachable</source>
        <translation>kein Weg führt dorthin</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no response in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>connection lost</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>invalid certificate</source>
        <translation>das Zertifikat ist ungültig</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>HTTP error</source>
        <translation>antwortet mit einem Fehler</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>response too large</source>
        <translation>die Antwort ist zu groß</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>too many redirects</source>
        <translation>schickt uns im Kreis</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>page not found</source>
        <translation>unter dieser Adresse ist nichts</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>too many requests; trying again later</source>
        <translation>bittet uns zu warten</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>blocked on this network</source>
        <translation>in diesem Netz gesperrt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it wants proof of a human visitor</source>
        <translation>verlangt den Nachweis eines menschlichen Besuchers</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>address removed for good</source>
        <translation>Adresse endgültig entfernt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>not available in this country or region</source>
        <translation>in diesem Land oder dieser Region nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while looking up the domain name</source>
        <translation>beim Nachschlagen des Namens</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while connecting</source>
        <translation>beim Verbinden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while securing the connection</source>
        <translation>beim Sichern der Verbindung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while waiting for a response</source>
        <translation>beim Warten auf die Antwort</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while reading the response</source>
        <translation>beim Lesen der Antwort</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone call</source>
        <translation>Telefonanruf</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Text message (SMS)</source>
        <translation>Textnachricht (SMS)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>In person</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Bank branch</source>
        <translation>Bankfiliale</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Shopping in person</source>
        <translation>Ins Geschäft gehen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Taxi by phone</source>
        <translation>Taxi rufen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Wi-Fi calling</source>
        <translation>Anrufe über WLAN</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone hotspot</source>
        <translation>Telefon als Hotspot</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>A neighbour</source>
        <translation>Nachbarn fragen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Paper map</source>
        <translation>Landkarte aus Papier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Your local copy</source>
        <translation>Ihre eigene Kopie</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>USB stick</source>
        <translation>USB-Stick</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Make a phone call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Send a text message</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go in person</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Pay cash</source>
        <translation>Bar bezahlen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go to a branch</source>
        <translation>In eine Filiale gehen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go to a shop</source>
        <translation>Ins Geschäft gehen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Call a taxi</source>
        <translation>Taxi rufen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use Wi-Fi calling</source>
        <translation>Über WLAN anrufen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use your phone as a hotspot</source>
        <translation>Telefon als Hotspot nutzen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Ask a neighbour</source>
        <translation>Nachbarn fragen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use a paper map</source>
        <translation>Landkarte nehmen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Turn on the radio</source>
        <translation>Radio einschalten</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use your local copy</source>
        <translation>Mit eigener Kopie arbeiten</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Hand over a USB stick</source>
        <translation>USB-Stick übergeben</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/problems.py"/>
        <source>{where}: {what}.</source>
        <translation>{where}: {what}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/problems.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/problems.py"/>
        <source>StatusTray has stopped watching because of an error in the program. Quit and start it again. The log has the details.</source>
        <translation>Das Beobachten wurde wegen eines Programmfehlers beendet. Beenden Sie das Programm und starten Sie es neu; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Degraded</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Partly down</source>
        <translation>Teilweise ausgefallen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are working</source>
        <extracomment>One: {names} is working</extracomment>
        <translation>
            <numerusform>{names} funktioniert</numerusform>
            <numerusform>{names} funktionieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: status unknown</source>
        <translation>{names}: nichts Sicheres bekannt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: maintenance</source>
        <translation>{names}: Wartung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are degraded</source>
        <extracomment>One: {names} is degraded</extracomment>
        <translation>
            <numerusform>{names} ist gestört</numerusform>
            <numerusform>{names} sind gestört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are partly down</source>
        <extracomment>One: {names} is partly down</extracomment>
        <translation>
            <numerusform>{names} ist teilweise ausgefallen</numerusform>
            <numerusform>{names} sind teilweise ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are down</source>
        <extracomment>One: {names} is down</extracomment>
        <translation>
            <numerusform>{names} ist ausgefallen</numerusform>
            <numerusform>{names} sind ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>This network requires you to sign in</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page says all is well, but lists a problem</source>
        <translation>Statusseite meldet, alles sei in Ordnung, führt aber eine Störung auf</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable from here</source>
        <translation>Antwortet von hier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>The website loads; the app itself can't be checked</source>
        <translation>Die Website antwortet; mehr ist nicht zu sehen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Can't be checked from here</source>
        <translation>Von hier nicht zu sehen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page reports a problem; reachable from here</source>
        <translation>Meldet eine Störung; antwortet von hier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page reports a problem; checks from here fail</source>
        <translation>Meldet eine Störung und ist von hier nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail; status page reports no problem</source>
        <translation>Meldet keine Störung, ist von hier aber nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail</source>
        <translation>Von hier nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable, but its status page can't be read</source>
        <translation>Antwortet, aber die Statusseite ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page can't be read</source>
        <translation>Die Statusseite ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page gives no status</source>
        <translation>Die Statusseite sagt nicht, wie es steht</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Responds, but not as expected</source>
        <translation>Antwortet, aber nicht wie erwartet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Never reachable from here (possibly blocked)</source>
        <translation>Von hier noch nie erreichbar (vielleicht gesperrt)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Blocked on this network</source>
        <translation>In diesem Netz gesperrt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable, but it wants proof of a human visitor</source>
        <translation>Erreichbar, verlangt aber den Nachweis eines menschlichen Besuchers</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its address was removed for good (HTTP status 410)</source>
        <translation>Die Adresse wurde endgültig entfernt (HTTP-Status 410)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Not available in this country or region (HTTP status 451)</source>
        <translation>In diesem Land oder dieser Region nicht verfügbar (HTTP-Status 451)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Keeps going up and down</source>
        <translation>Kommt und geht</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Slower than usual</source>
        <translation>Antwortet langsamer als sonst</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail; announced maintenance doesn't explain it</source>
        <translation>Prüfungen von hier schlagen fehl; die angekündigte Wartung erklärt es nicht</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announced on its status page</source>
        <translation>Auf der Statusseite angekündigt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>No recent result</source>
        <translation>Zu lange nichts gehört</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>A check failed; checking again to confirm</source>
        <translation>Eine Prüfung schlug fehl; zur Sicherheit wird neu geprüft</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{what}: {detail}</source>
        <translation>{what}: {detail}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”; reachable from here</source>
        <translation>Statusseite: „{title}“; von hier erreichbar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”; checks from here fail ({why})</source>
        <translation>Statusseite: „{title}“; Prüfungen von hier schlagen fehl ({why})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”</source>
        <translation>Statusseite: „{title}“</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail ({why}); announced maintenance doesn't explain it</source>
        <translation>Prüfungen von hier schlagen fehl ({why}); die angekündigte Wartung erklärt es nicht</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail ({why}); status page reports no problem</source>
        <translation>Prüfungen von hier schlagen fehl ({why}); Statusseite meldet keine Störung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You're online</source>
        <translation>Sie sind online</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection hasn't been checked yet</source>
        <translation>Ihre Verbindung wurde noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection loses many requests</source>
        <translation>Auf Ihrer Verbindung gehen viele Anfragen verloren</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection is very slow</source>
        <translation>Ihre Verbindung ist sehr langsam</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>The connectivity check addresses are blocked here</source>
        <translation>Die Adressen der Verbindungsprüfung sind hier gesperrt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your proxy can't be reached</source>
        <translation>Ihr Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your proxy rejects the password</source>
        <translation>Ihr Proxy lehnt das Passwort ab</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{now}, usually {usual}</source>
        <translation>{now}, sonst {usual}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>“{word}” is missing</source>
        <translation>„{word}“ fehlt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>it says “{word}”</source>
        <translation>dort steht „{word}“</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>HTTP status {status}</source>
        <translation>HTTP-Status {status}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page reports no problem</source>
        <translation>Die Statusseite meldet keine Störung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page announces maintenance</source>
        <translation>Die Statusseite kündigt Wartung an</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page reports a problem</source>
        <translation>Die Statusseite meldet eine Störung</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>No problem reported; reachable from here</source>
        <translation>Meldet keine Störung; antwortet von hier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Maintenance announced; reachable from here</source>
        <translation>Kündigt Wartung an; antwortet von hier</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Resilience…</source>
        <translation>Ausfallsicherheit…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Drill…</source>
        <translation>Übung…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Choose an outage on the left to replay it against your own services and backup plan.</source>
        <translation>Wählen Sie links einen Ausfall: Er wird gegen Ihre eigene Liste und Ihren Plan durchgespielt.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Pause at each step and ask yourself: what would I use now?</source>
        <translation>Halten Sie bei jedem Schritt inne: Was würde ich jetzt nehmen?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Position in the outage</source>
        <translation>Uhr des Ausfalls</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Services that stop</source>
        <translation>Was für Sie ausfällt</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>None of your services.</source>
        <translation>Keiner Ihrer Dienste.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Suggested backups</source>
        <translation>Was Ihnen angeboten wird</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>How it ends</source>
        <translation>Wie es ausgeht</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What to fix</source>
        <translation>Was zu verbessern ist</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>The drill</source>
        <translation>Die Übung</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>StatusTray drill</source>
        <translation>StatusTray – Übung</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Find an outage</source>
        <translation>Ausfall suchen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>No outage matches your search.</source>
        <translation>Kein Ausfall mit diesen Wörtern.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Remind me to run a drill</source>
        <translation>An Übungen erinnern</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Calculating</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>StatusTray resilience</source>
        <translation>StatusTray – Ausfallsicherheit</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Calculating…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What depends on what</source>
        <translation>Wer woran hängt</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>The list below shows the same as the picture.</source>
        <translation>Die Liste unter dem Bild sagt dasselbe in Worten.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What depends on what, as a list</source>
        <translation>Wer woran hängt, in Worten</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>How independent your services are</source>
        <translation>Wie viele Körbe</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Open the &amp;backup plan</source>
        <translation>Ausweich&amp;plan öffnen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>&amp;Print card…</source>
        <translation>Karte &amp;drucken…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>&amp;Save card as PDF…</source>
        <translation>Karte als PDF &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Diagram</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Save card</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>StatusTray history</source>
        <translation>StatusTray – Verlauf</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Loading history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>With problems</source>
        <translation>Mit Störung</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Services to show</source>
        <translation>Welche Dienste</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Time range</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Zoom out</source>
        <translation>Mehr Zeit zeigen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Zoom in</source>
        <translation>Weniger Zeit zeigen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Left and right arrows move through a service's problems; plus and minus zoom.</source>
        <translation>Links und rechts gehen durch die Störungen eines Dienstes; plus und minus ändern den Maßstab.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>History as a table</source>
        <translation>Verlauf als Tabelle</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Loading history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Select a bar to see its details.</source>
        <translation>Wählen Sie einen Balken, um mehr zu lesen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No services match. Try a different search or filter.</source>
        <translation>Kein Dienst passt. Suchen Sie weiter gefasst.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No services yet, so there is no history to show.</source>
        <translation>Noch wird nichts beobachtet, also gibt es keinen Rückblick.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Reason</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Common cause</source>
        <translation>Gemeinsame Ursache</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/banner.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open status page</source>
        <translation>Statusseite öffnen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>✓ You'll be notified</source>
        <translation>✓ Sie erhalten Bescheid</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Notify me when it's back</source>
        <translation>Bescheid geben, wenn es wieder geht</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Snooze: {time}</source>
        <translation>Ruhe: {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>End snooze</source>
        <translation>Ruhe beenden</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Acknowledge: no more notifications until it changes</source>
        <translation>Gesehen: still, bis sich etwas ändert</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Mute: no notifications for this service</source>
        <translation>Stumm: für diesen Dienst nie unterbrechen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Response time, 24 hours</source>
        <translation>Antwortzeit, 24 Stunden</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Why this status</source>
        <translation>Warum dieses Urteil</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>{n} more components</source>
        <extracomment>One: {n} more component</extracomment>
        <translation>
            <numerusform>{n} weitere Komponente</numerusform>
            <numerusform>{n} weitere Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>Recent checks</source>
        <translation>Die letzten Prüfungen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/latency_chart.py"/>
        <source>Response time. {figures}</source>
        <translation>Antwortzeit. {figures}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/alert_preview.py"/>
        <source>Notification preview</source>
        <translation>Vorschau einer Benachrichtigung</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Add your own page</source>
        <translation>Eine eigene Seite</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Checking</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Stop &amp;checking</source>
        <translation>Suche a&amp;bbrechen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Checking {address}…</source>
        <translation>{address} wird untersucht…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>This can take up to 30 seconds: all supported formats are tried.</source>
        <translation>Bis zu einer halben Minute: Jedes bekannte Format wird der Reihe nach versucht.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Add</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Word that must appear on the page</source>
        <translation>Ein Wort, das auf der Seite stehen muss</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Leave empty to accept any response.</source>
        <translation>Leer: Jede Antwort genügt.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Components that matter to you</source>
        <translation>Teile, die für Sie zählen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen an, an dem Sie ihn erkennen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Plan check</source>
        <translation>Was wir darin sehen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>✓  No known problems.</source>
        <translation>✓  Nichts zu verbessern, soweit bekannt.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>W&amp;hat you need to do</source>
        <translation>Was Sie können &amp;müssen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>With wh&amp;om</source>
        <translation>Mit &amp;wem</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Family, your team, customers.</source>
        <translation>Familie, das Team, Kunden.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Each step is used when the ones above it fail.</source>
        <translation>Jede kommt dran, wenn die darüber ausfallen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A service, or something else: phone call, text message, cash…</source>
        <translation>Ein Dienst oder ein Weg: Anruf, SMS, Bargeld…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No match. Add it under Services first.</source>
        <translation>Nichts mit diesem Namen. Fügen Sie es zuerst unter Dienste hinzu.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No steps yet. Start with what you use today.</source>
        <translation>Noch keine Stufe. Beginnen Sie mit dem, was Sie heute nutzen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Add a step</source>
        <translation>Stufe hinzu&amp;fügen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>When you need it</source>
        <translation>Wenn es darauf ankommt</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Can wait &amp;for</source>
        <translation>So &amp;lange geht es ohne</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>After that, someone has to act.</source>
        <translation>Dann muss jemand handeln.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Tested &amp;today</source>
        <translation>&amp;Heute erprobt</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Last teste&amp;d</source>
        <translation>Zuletzt er&amp;probt</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Message to copy</source>
        <translation>Nachricht zum Kop&amp;ieren</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} and {backup} are filled in automatically.</source>
        <translation>{service} und {backup} werden eingesetzt.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Phone number or email address</source>
        <translation>Eine Telefonnummer oder Mailadresse</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>For one-click calls and messages. They stay in your settings file.</source>
        <translation>Damit ein Klick anruft oder schreibt. Sie bleiben in Ihrer Einstellungsdatei.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>“{typed}” is not a phone number or email address.</source>
        <translation>„{typed}“ ist weder eine Nummer noch ein Postfach.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Find a component</source>
        <translation>Teil suchen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>No components found yet. Test the service to load them.</source>
        <translation>Die Statusseite nennt keine Teile oder wurde noch nicht gelesen: Testen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Only {n} components count.</source>
        <extracomment>One: Only {n} component counts.</extracomment>
        <translation>
            <numerusform>Nur {n} Teil zählt.</numerusform>
            <numerusform>Nur {n} Teile zählen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>None selected: all components count.</source>
        <translation>Nichts gewählt: Alles zählt.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Remove these quiet hours</source>
        <translation>Diese Ruhezeit entfernen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>No days selected: every day.</source>
        <translation>Keiner gewählt: jeden Tag.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>They have it too</source>
        <translation>Die anderen haben es auch</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Move {name} up</source>
        <translation>{name} nach oben</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Move {name} down</source>
        <translation>{name} nach unten</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <location filename="../../statustray/ui/widgets/multi_select.py"/>
        <source>Remove {name}</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>They have {name} too</source>
        <translation>Die anderen haben {name} auch</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_card.py"/>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_card.py"/>
        <source>Saved in your system's password store, never in a file.</source>
        <translation>Im Passwortspeicher Ihres Systems aufbewahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Paste key</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Save</source>
        <translation>Merken</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Save the key for {name}</source>
        <translation>Schlüssel für {name} merken</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Remove the key for {name}</source>
        <translation>Schlüssel für {name} vergessen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what to check</source>
        <translation>{name}: wonach gesehen wird</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what matters</source>
        <translation>{name}: was zählt</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Status page</source>
        <translation>&amp;Statusseite</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>T&amp;his page needs a key</source>
        <translation>Diese Seite verlangt einen Sch&amp;lüssel</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A password or token. Enter it under Accounts and keys. It is sent only to this address.</source>
        <translation>Ein Passwort oder ein Token; anzugeben unter Konten und Schlüssel. Nur für diese Adresse.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add&amp;ress to check</source>
        <translation>Adresse &amp;zum Erreichen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Wor&amp;d that must appear</source>
        <translation>&amp;Wort, das vorkommen muss</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Word that must n&amp;ot appear</source>
        <translation>Wort, das nicht vor&amp;kommen darf</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>On my local networ&amp;k</source>
        <translation>&amp;Im eigenen Netz</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Checks continue while you're offline.</source>
        <translation>Dann wird er beobachtet, auch wenn Sie offline sind.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a purpose</source>
        <translation>Zweck hinzufügen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a dependency</source>
        <translation>Hinzufügen, worauf er läuft</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;you use it for</source>
        <translation>Wo&amp;für Sie ihn nutzen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Used to suggest backups.</source>
        <translation>Damit Ausweichwege genannt werden können.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;it depends on</source>
        <translation>Wo&amp;rauf er läuft</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A cloud provider, network or company whose failure would take it down.</source>
        <translation>Eine Cloud, ein Netz, ein Eigentümer: was ihn mitreißen würde.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Same as for all services</source>
        <translation>Wie bei allen Diensten</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Com&amp;ponents that matter to you</source>
        <translation>Teile, die für Sie wi&amp;chtig sind</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Problems with other components are ignored.</source>
        <translation>Der Rest der Statusseite ist dann nicht Ihre Sorge.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Services in the same group are shown together in the panel.</source>
        <translation>Dienste einer Gruppe stehen in der Übersicht beisammen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Noti&amp;fy me about</source>
        <translation>Melden &amp;ab</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Mute</source>
        <translation>Stu&amp;mm</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Still checked and shown, but no notifications.</source>
        <translation>Beobachtet und gezeigt, nie laut gemeldet.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>&amp;Test now</source>
        <translation>Jetzt &amp;testen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Accounts and keys</source>
        <translation>Konten und Schlüssel</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Helps to find backups that don't share a weak point. Everything stays on this computer.</source>
        <translation>Damit Ihre Ausweichwege nicht am selben hängen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Your connections</source>
        <translation>Ihre Anschlüsse</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Mobile network</source>
        <translation>&amp;Mobilfunk</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If it uses another company's network, that counts too.</source>
        <translation>Nutzt es die Masten eines anderen, zählt das auch.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Internet at home</source>
        <translation>&amp;Internet zu Hause</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Email in&amp;box</source>
        <translation>&amp;Postfach</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Where you receive sign-in codes and password resets.</source>
        <translation>Wo Anmeldecodes und neue Passwörter ankommen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>What you already have</source>
        <translation>Was Sie eingerichtet haben</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Add an app, an account, a phone, cash…</source>
        <translation>App, Konto, Telefon, Bargeld hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Ready to use</source>
        <translation>&amp;Einsatzbereit</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Backups that you have set up are suggested first.</source>
        <translation>Ein eingerichteter Ausweichweg kommt vor einem, der es nicht ist.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Home servers</source>
        <translation>Heimatserver</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If one server fails, the others keep working. Which one is yours?</source>
        <translation>Fällt ein Server aus, laufen die anderen weiter. Welcher ist Ihrer?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>server.example</source>
        <translation>server.example</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>The settings file has no problems.</source>
        <translation>Die Einstellungsdatei ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Files</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>System check</source>
        <translation>Was hier funktioniert</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Tray, notifications, password store, network and files. Contains no keys or addresses.</source>
        <translation>Infobereich, Benachrichtigungen, Passwortspeicher, Netzwerk und Dateien. Keine Schlüssel, keine Adressen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Run check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Start over</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;First steps</source>
        <translation>Die &amp;ersten Schritte noch einmal</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>R&amp;eset all settings</source>
        <translation>&amp;Alles wie am Anfang</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Includes your services and backup plan. History is kept. You can undo this.</source>
        <translation>Auch Beobachtungsliste und Plan. Der Verlauf bleibt. Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>All settings were reset.</source>
        <translation>Alle Einstellungen sind wie am Anfang.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Theme and text</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Restart StatusTray to apply.</source>
        <translation>Gilt ab dem nächsten Start von StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Te&amp;xt size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Applies to StatusTray only.</source>
        <translation>Nur in den Fenstern dieses Programms.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Keine bewegten Bilder</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>In drills, you move from step to step yourself.</source>
        <translation>Übungen werden dann von Hand weitergeschaltet.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Tray icon</source>
        <translation>Im Infobereich</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Icon style</source>
        <translation>S&amp;ymbol</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Each status also has its own shape.</source>
        <translation>Jede Stufe hat auch eine eigene Form.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Clicking the icon</source>
        <translation>Ein K&amp;lick auf das Symbol</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Some desktops always open the menu, which offers everything too.</source>
        <translation>Manche Desktops öffnen immer das Menü. Auch dort ist alles drin.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Start at login</source>
        <translation>Beim An&amp;melden starten</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>StatusTray is already running when you need it.</source>
        <translation>Damit es beobachtet, bevor Sie es brauchen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Checks</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Only your services and the connectivity check addresses below are contacted.</source>
        <translation>Gefragt wird nur, was Sie beobachten, und die Kontrolladressen unten.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Check interval</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Di&amp;rect check every</source>
        <translation>Dienste &amp;prüfen alle</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Status &amp;page check every</source>
        <translation>&amp;Statusseiten lesen alle</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>If a status page reports a problem, it is checked more often.</source>
        <translation>Eine Seite, die eine Störung meldet, wird von selbst öfter gelesen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Check less often on &amp;battery</source>
        <translation>Langsamer im &amp;Akkubetrieb</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Also on metered connections.</source>
        <translation>Und wo Daten Geld kosten.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Is it them or me?</source>
        <translation>Die oder ich?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>If these don't respond, it's your connection, and no service is reported as down.</source>
        <translation>Solange diese nicht antworten, ist es Ihre Leitung, und kein Dienst ist schuld.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Use recommended addresses</source>
        <translation>&amp;Empfohlene verwenden</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Connectivity check addresses</source>
        <translation>&amp;Kontrolladressen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>One per line, from at least three different companies.</source>
        <translation>Eine pro Zeile, von mindestens drei verschiedenen Eigentümern.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Connection</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Sec&amp;ond DNS resolver</source>
        <translation>Zweite &amp;Meinung zu Namen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Tells a blocked domain from one that doesn't exist. The resolver sees which domains you check.</source>
        <translation>Unterscheidet gesperrte von toten Namen. Man erfährt dort, welche Namen Sie beobachten.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>StatusTray settings, an OPML file of status feeds, a Gatus or Uptime Kuma export, or a plain list of addresses.</source>
        <translation>Einstellungen von StatusTray, eine OPML-Datei mit Status-Feeds, ein Export von Gatus oder Uptime Kuma oder eine einfache Liste von Adressen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Choose file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Services in the file</source>
        <translation>Dienste in der Datei</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>I&amp;mport</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Exported files never contain keys.</source>
        <translation>Schlüssel stehen nie in einer exportierten Datei.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>All settings were replaced.</source>
        <translation>Alle Einstellungen wurden ersetzt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>{n} services added.</source>
        <extracomment>One: {n} service added.</extracomment>
        <translation>
            <numerusform>{n} Dienst wurde hinzugefügt.</numerusform>
            <numerusform>{n} Dienste wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What you turn off here still appears in the panel.</source>
        <translation>Was nicht laut gesagt wird, steht trotzdem in der Übersicht.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What to notify about</source>
        <translation>Was unterbrechen darf</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You can set a different level for each service.</source>
        <translation>Ein Dienst kann eine eigene Regel haben.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Notify me when a service is &amp;back</source>
        <translation>Melden, wenn es w&amp;ieder geht</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Once. The earlier notification is removed.</source>
        <translation>Einmal, und der Alarm wird zurückgezogen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Play a s&amp;ound</source>
        <translation>&amp;Ton abspielen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No notifications during these hours. Problems that remain are sent when they end.</source>
        <translation>Dann unterbricht nichts. Was danach noch gestört ist, wird am Ende gemeldet.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No quiet hours set.</source>
        <translation>Keine Ruhezeiten.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Add quiet hours</source>
        <translation>&amp;Ruhezeit hinzufügen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Digest and reminders</source>
        <translation>Von Zeit zu Zeit</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Daily digest</source>
        <translation>Täg&amp;liche Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A summary of what happened since the last one.</source>
        <translation>Was seit der letzten geschah.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Send digest a&amp;t</source>
        <translation>Zusammenfassung &amp;um</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Days before a &amp;certificate expires</source>
        <translation>Vor Ablauf eines &amp;Zertifikats, in Tagen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>For services you added. Leave empty to turn off.</source>
        <translation>Für Ihre eigenen Dienste. Leer: nie.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Test</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Send a test notification</source>
        <translation>T&amp;estbenachrichtigung senden</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You'll see here how it was sent.</source>
        <translation>Sie sehen hier, welchen Weg sie nahm.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Enter days as numbers, such as 14, 7, 1.</source>
        <translation>Schreiben Sie Tage als Zahlen, etwa 14, 7, 1.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Quiet hours removed.</source>
        <translation>Ruhezeit entfernt.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Backup plan</source>
        <translation>Ausweichplan</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>For each thing you can't do without: what you use, and what to use if that fails.</source>
        <translation>Für alles, was nicht ausfallen darf: was Sie nutzen und was Sie dann nutzen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Plans</source>
        <translation>Leitern</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No plans yet. Get a suggestion based on your services, or create your own.</source>
        <translation>Noch kein Plan. Lassen Sie einen vorschlagen, nach dem, was Sie beobachten, oder beginnen Sie selbst.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;Suggest a plan</source>
        <translation>&amp;Vorschlagen lassen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Nothing to suggest for your current services.</source>
        <translation>Für das, was Sie beobachten, ist nichts zu ergänzen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No services yet. Add what you use under Services first.</source>
        <translation>Noch wird nichts beobachtet. Fügen Sie zuerst unter Dienste hinzu, was Sie nutzen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>{n} plans added.</source>
        <extracomment>One: {n} plan added.</extracomment>
        <translation>
            <numerusform>{n} Leiter wurde hinzugefügt.</numerusform>
            <numerusform>{n} Leitern wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>“{name}” was removed.</source>
        <translation>„{name}“ wurde aus dem Plan entfernt.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>The services you depend on. StatusTray checks no others.</source>
        <translation>Worauf Sie angewiesen sind. Nach anderem wird nie gefragt.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Name, or address of a status page or website</source>
        <translation>Ein Name oder die Adresse einer Statusseite oder Website</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Not in the catalogue. Paste the address of its status page or website.</source>
        <translation>Nicht im Katalog. Fügen Sie die Adresse der Statusseite oder Website ein.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>&amp;Add a service</source>
        <translation>&amp;Dienst hinzufügen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Your services</source>
        <translation>Beobachtete Dienste</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>No services yet. Add the ones you use most above.</source>
        <translation>Noch wird nichts beobachtet. Fügen Sie oben hinzu, was Sie am meisten nutzen.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>{name} was removed.</source>
        <translation>{name} wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>StatusTray settings</source>
        <translation>StatusTray – Einstellungen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Settings pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Search results</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>No matching settings. Try another word.</source>
        <translation>Keine Einstellung mit diesen Wörtern. Versuchen Sie andere.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/undo_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/undo_bar.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open StatusTray</source>
        <translation>StatusTray öffnen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Which services do you use?</source>
        <translation>Was nutzen Sie?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Choose what you would miss. StatusTray checks only the services you choose.</source>
        <translation>Wählen Sie, was Ihnen fehlen würde. Nur danach wird je gefragt.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Not in the catalogue.</source>
        <translation>Nicht im Katalog.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Find apps on this computer</source>
        <translation>Auf diesem &amp;Computer nach Programmen suchen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>{n} apps found and selected.</source>
        <extracomment>One: {n} app found and selected.</extracomment>
        <translation>
            <numerusform>{n} Programm gefunden und gewählt.</numerusform>
            <numerusform>{n} Programme gefunden und gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>No known apps were found.</source>
        <translation>Kein Programm aus dem Katalog gefunden.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What can't you do without?</source>
        <translation>Was darf nicht ausfallen?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>StatusTray finds a backup for each of these.</source>
        <translation>Für jedes davon wird ein zweiter Weg gesucht.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What else could you use?</source>
        <translation>Was könnten Sie sonst nutzen?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Choose what you already have. The rest is suggested when you need it.</source>
        <translation>Wählen Sie, was Sie schon haben. Den Rest schlagen wir vor, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Nothing to add: your list already contains backups.</source>
        <translation>Nichts zu ergänzen: Ihre Liste hat schon andere Wege.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>How should StatusTray notify you?</source>
        <translation>Wie soll es Sie erreichen?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>It stays quiet until one of your services has a problem.</source>
        <translation>Es bleibt still, bis etwas von Ihnen Gewähltes ausfällt.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Test notification</source>
        <translation>&amp;Testbenachrichtigung</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Your first result</source>
        <translation>Ihre erste Erkenntnis</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Based on the services you chose and what is known about them.</source>
        <translation>Aus dem, was Sie gewählt haben, und dem, was darüber bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>You can change everything later in Settings.</source>
        <translation>Alles hier lässt sich in den Einstellungen jederzeit ändern.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Welcome to StatusTray</source>
        <translation>Willkommen bei StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Sk&amp;ip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/legend.py"/>
        <source>Legend</source>
        <translation>Stufen der Störung</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Results</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Check {address}</source>
        <translation>{address} untersuchen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Find out how it can be watched</source>
        <translation>Herausfinden, wie es beobachtet werden kann</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_field.py"/>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
</TS>
