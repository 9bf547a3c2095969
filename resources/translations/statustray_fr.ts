<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>StatusTray</name>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>a message from the tray icon</source>
        <translation>le message de la zone de notification</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>This is what a StatusTray notification looks like</source>
        <translation>Voici comment StatusTray vous prévient</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>What happened, what it means for you, and what you can use instead.</source>
        <translation>Ce qui s’est passé, ce que cela signifie pour vous et quoi utiliser à la place.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>The notification could not be shown: {why}.</source>
        <translation>Aucune notification n’a pu être affichée : {why}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>Sent via {way}.</source>
        <translation>Envoyé par {way}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Saved to {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>the address "{value}" contains a user name or a password</source>
        <translation>l’adresse « {value} » contient un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has no port</source>
        <translation>« {value} » n’indique aucun port</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has an invalid port</source>
        <translation>« {value} » indique un port qui n’existe pas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has no valid host name</source>
        <translation>« {value} » n’indique aucun hôte possible</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" contains a space or a control character</source>
        <translation>« {value} » contient une espace ou un caractère de contrôle</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}…" is too long for an address</source>
        <translation>« {value}… » est trop long pour une adresse</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>"{value}" is not an address</source>
        <translation>« {value} » n’est pas une adresse</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Remove them. For a status page, write key = true and enter the password under Settings, Accounts and keys.</source>
        <translation>Supprimez cette partie. Pour une page d’état, écrivez key = true et saisissez le mot de passe dans les paramètres, sous « Comptes et clés ».</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Add a port from 1 to 65535 after the host name, such as nas.local:445.</source>
        <translation>Écrivez après l’hôte un port de 1 à 65535, par exemple nas.local:445.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Start it with {starts}.</source>
        <translation>Commencez par {starts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Use an address such as {example}.</source>
        <translation>Écrivez une adresse telle que {example}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Remove one of the two entries.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write service = "…", or id = "…" for a service of your own.</source>
        <translation>Écrivez service = "…", ou id = "…" pour le vôtre.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it doesn't name a service</source>
        <translation>aucun service n’est nommé</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write page = "…" or probe = "…".</source>
        <translation>Écrivez page = "…" ou probe = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it has neither a status page nor an address to check</source>
        <translation>il n’y a rien à vérifier</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>key = true needs a status page</source>
        <translation>aucune page à lui n’est nommée qui en demande une</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Add page = "…".</source>
        <translation>Écrivez aussi page = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write purpose = "message", for example.</source>
        <translation>Écrivez par exemple purpose = "message".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>it has no purpose</source>
        <translation>aucun usage n’est nommé</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write {example}.</source>
        <translation>Écrivez {example}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>it has no start or end time</source>
        <translation>il manque la plage horaire</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>this service is listed twice</source>
        <translation>ce service est déjà surveillé plus haut</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>this plan is listed twice</source>
        <translation>ce plan figure deux fois</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a list of values</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a section</source>
        <translation>une table</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a time</source>
        <translation>une heure</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write true or false, without quotes.</source>
        <translation>Écrivez true ou false sans guillemets.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it without quotes.</source>
        <translation>Écrivez-le sans guillemets.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it in quotes.</source>
        <translation>Mettez-le entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write ["one", "two"].</source>
        <translation>Écrivez ["one", "two"].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write [1, 2].</source>
        <translation>Écrivez [1, 2].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is not a time of day</source>
        <translation>{value} n’est pas une heure</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it as "22:00".</source>
        <translation>Écrivez-la ainsi : "22:00".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is not a date</source>
        <translation>{value} n’est pas une date</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it as 2026-10-01.</source>
        <translation>Écrivez-la ainsi : 2026-10-01.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it under a [{key}] heading.</source>
        <translation>Écrivez-le sous une ligne [{key}].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put each one under its own [[{key}]] heading.</source>
        <translation>Écrivez chacun sous une ligne [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it under [[{key}]].</source>
        <translation>Écrivez-le sous [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>unknown setting</source>
        <translation>ce nom est inconnu</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is kept in the file but has no effect.</source>
        <translation>Il est conservé, sans effet.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is out of range</source>
        <translation>{value} est hors limites</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Use a number from {least} to {most}.</source>
        <translation>Écrivez un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>"{word}" is not a valid value</source>
        <translation>« {word} » est inconnu</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Use one of: {words}.</source>
        <translation>Écrivez l’un de ces mots : {words}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>This entry is ignored until it is corrected.</source>
        <translation>Il est écarté jusqu’à correction.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>expected {wanted}, found {found}</source>
        <translation>attendu : {wanted}, trouvé : {found}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>it is not a valid settings file: {why}</source>
        <translation>il est endommagé : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it is nested too deeply</source>
        <translation>il est trop profondément imbriqué</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>version {version} needs a newer StatusTray; this one supports up to {known}</source>
        <translation>{version} vient d’un StatusTray plus récent ; celui-ci connaît {known}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>its status page needs a key, and an imported file can't turn that on</source>
        <translation>sa page demande une clé, et un fichier ne décide pas à qui l’envoyer</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>If you trust the page, turn it on in Settings.</source>
        <translation>Activez-la dans les paramètres si vous faites confiance à la page.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>watch {name}</source>
        <translation>surveillance {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Nothing was imported from this file.</source>
        <translation>Rien n’en a été repris.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Write one address per line.</source>
        <translation>Écrivez une adresse par ligne.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>line {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Rewrite it in the simple form shown in the Gatus documentation, then import it again.</source>
        <translation>Écrivez-le sous la forme simple de la documentation de Gatus et importez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Choose the file that contains the endpoints.</source>
        <translation>Choisissez le fichier qui les contient.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>it contains no endpoints</source>
        <translation>il ne contient pas d’« endpoints »</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>unnamed endpoint</source>
        <translation>un point d’accès</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>{name}: "{url}" can't be watched from here</source>
        <translation>{name} : « {url} » ne peut être surveillé d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>https, http, tcp, tls and dns addresses are supported.</source>
        <translation>Les adresses https, http, tcp, tls et dns peuvent l’être.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>the condition {text} can't be imported</source>
        <translation>la condition {text} n’est pas reprise</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>The rest of this endpoint was imported.</source>
        <translation>Le reste l’est.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>this is not valid XML</source>
        <translation>ce n’est pas du XML</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>it declares XML types or entities, which are not allowed in a feed list</source>
        <translation>il définit des types ou des entités, dont aucune liste de flux n’a besoin</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>"{value}" is not a web address</source>
        <translation>« {value} » n’est pas une adresse web</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>outline {name}</source>
        <translation>entrée {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Correct the address.</source>
        <translation>Corrigez cela.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Export the list from your feed reader again.</source>
        <translation>Exportez de nouveau la liste depuis votre lecteur de flux.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>this is not valid JSON: {why}</source>
        <translation>ce n’est pas du JSON : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it contains no monitorList</source>
        <translation>il ne contient pas de « monitorList »</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>unnamed monitor</source>
        <translation>une sonde sans nom</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>monitors of type "{kind}" can't be imported</source>
        <translation>une sonde de type « {kind} » ne peut être reprise</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>Watch its web address instead.</source>
        <translation>Surveillez plutôt son adresse web.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>Export the backup from Uptime Kuma again.</source>
        <translation>Exportez de nouveau la sauvegarde depuis Uptime Kuma.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>{name} is listed twice</source>
        <translation>{name} est déjà surveillé plus haut</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>no such service in the catalogue</source>
        <translation>le catalogue n’a pas ce service</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write service = "…", or id = "…".</source>
        <translation>Écrivez service = "…" ou id = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>nothing named {name} was found</source>
        <translation>rien ne s’appelle {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Did you mean {names}?</source>
        <translation>Vouliez-vous dire {names} ?</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Find its id with "statustray services", or add it with id and page.</source>
        <translation>Trouvez son id avec « statustray services », ou décrivez-le avec id et page.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML anchors are not supported</source>
        <translation>les ancres ne sont pas lues</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML aliases are not supported</source>
        <translation>les alias ne sont pas lus</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML tags are not supported</source>
        <translation>les étiquettes ne sont pas lues</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>complex YAML keys are not supported</source>
        <translation>les clés complexes ne sont pas lues</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML directives are not supported</source>
        <translation>les directives ne sont pas lues</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>use spaces to indent, not tabs</source>
        <translation>les tabulations n’indentent pas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>only one YAML document per file is supported</source>
        <translation>plusieurs documents : inattendus ici</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>unexpected indentation</source>
        <translation>une entrée de cette profondeur : inattendue ici</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>nested too deeply</source>
        <translation>trop profondément imbriqué</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>expected "name: value"</source>
        <translation>attendu : "name: value"</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a closing quotation mark is missing</source>
        <translation>un texte entre guillemets qui ne finit pas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a closing bracket is missing on this line</source>
        <translation>une liste entre crochets qui ne finit pas sur sa ligne</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>lists and tables inside brackets are not supported</source>
        <translation>les tables et listes entre crochets ne sont pas lues</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is larger than {n} MiB</source>
        <translation>il dépasse {n} Mio</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings can't be read: {why}; using the defaults</source>
        <translation>les paramètres sont illisibles : {why} ; les valeurs par défaut s’appliquent</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Make the file readable. Until then, StatusTray won't change it.</source>
        <translation>Rendez le fichier lisible ; d’ici là, rien n’y est écrit.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings could not be saved: {why}</source>
        <translation>les paramètres n’ont pas pu être enregistrés : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>They apply until you quit. Fix the cause, then save again.</source>
        <translation>Ils valent jusqu’à la fin du programme ; levez l’obstacle et enregistrez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the new text could not be read back correctly</source>
        <translation>le nouveau texte, relu, ne disait pas ce qui était voulu</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>The file was not changed. Edit it by hand, or move it away and save again.</source>
        <translation>Le fichier reste tel quel. Modifiez-le à la main, ou déplacez-le et enregistrez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings file is damaged, so the earlier settings still apply: {why}</source>
        <translation>les paramètres sont endommagés, les précédents restent en vigueur : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings file is damaged, so the defaults are used: {why}</source>
        <translation>les paramètres sont endommagés, les valeurs par défaut s’appliquent : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix it, or copy what you need from the backup copy {name}.</source>
        <translation>Corrigez le fichier, ou prenez ce qu’il vous faut dans {name}, sa copie.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix the file. StatusTray keeps a backup copy before it writes to it.</source>
        <translation>Corrigez-le ; une copie est conservée avant toute écriture.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix the file. Until then, StatusTray won't change it.</source>
        <translation>Corrigez le fichier ; d’ici là, rien n’y est écrit.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings can't be used: {why}; using the defaults</source>
        <translation>les paramètres sont inutilisables : {why} ; les valeurs par défaut s’appliquent</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Update StatusTray, or use a different --home folder. The file was not changed.</source>
        <translation>Mettez StatusTray à jour, ou utilisez un autre --home. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file is larger than 8 MiB</source>
        <translation>il dépasse 8 Mio</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file is not UTF-8 text</source>
        <translation>ce n’est pas un texte en UTF-8</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file can't be written: {why}</source>
        <translation>écriture impossible : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose a different location.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file can't be read: {why}</source>
        <translation>la liste est illisible : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose a different file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Free up some disk space.</source>
        <translation>Faites-y de la place.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file is read-only</source>
        <translation>le fichier ne peut être écrit</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Give yourself write permission for it.</source>
        <translation>Donnez à son propriétaire le droit d’écriture.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file can't be opened</source>
        <translation>le fichier ne s’ouvre pas</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check that you can write to its folder.</source>
        <translation>Veillez à ce que son dossier soit accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>no permission to open the file</source>
        <translation>l’ouverture du fichier n’est pas permise</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Give yourself read and write permission for it.</source>
        <translation>Donnez à son propriétaire les droits de lecture et d’écriture.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>another program is using the file</source>
        <translation>un autre programme tient le fichier</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>StatusTray tries again within a minute.</source>
        <translation>Nouvel essai dans la minute.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk reports an error</source>
        <translation>le disque ne répond pas comme il faut</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check the disk for errors.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>StatusTray keeps watching.</source>
        <translation>La surveillance continue.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>history is not being saved: {why}</source>
        <translation>l’historique n’est pas enregistré : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check the folder and its permissions.</source>
        <translation>Vérifiez le dossier.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>{what} {then}</source>
        <translation>{what} {then}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history file was damaged; it was kept as {name}, and a new one was started</source>
        <translation>l’historique était endommagé ; il est conservé sous {name}, et un nouveau commence</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>it can't be changed: {why}</source>
        <translation>modification impossible : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>Check the permissions of this file.</source>
        <translation>Allez y voir.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>StatusTray uses another folder. Remove this one if you don't know it.</source>
        <translation>StatusTray utilise un autre dossier. Supprimez celui-ci si vous ne le connaissez pas.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it can't be created: {why}</source>
        <translation>il ne peut pas être créé : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it is a link, and a link may lead anywhere</source>
        <translation>c’est un lien, et un lien peut mener n’importe où</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it belongs to another user</source>
        <translation>il appartient à un autre utilisateur</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>other users can write to it</source>
        <translation>d’autres utilisateurs peuvent y écrire</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/single_instance.py"/>
        <source>no folder can hold the socket by which a second start calls this one</source>
        <translation>aucun dossier ne peut accueillir le socket par lequel un second démarrage appelle celui-ci</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/single_instance.py"/>
        <source>StatusTray keeps watching. Open its panel from the icon.</source>
        <translation>StatusTray continue la surveillance. Ouvrez son panneau depuis l’icône.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/accounts.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Not specified</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/addresses.py"/>
        <source>{what}. {do}</source>
        <translation>{what}. {do}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>{name}: {now}, {fate}.</source>
        <translation>{name} : {now}, {fate}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready and working now</source>
        <translation>prêt et en service</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>working now, but not set up yet</source>
        <translation>en service, mais il faudrait le configurer</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>always available</source>
        <translation>toujours à portée de main</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>not set up yet</source>
        <translation>il faudrait le configurer</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>needs no internet</source>
        <translation>ne demande pas d’internet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>doesn't share the cause</source>
        <translation>repose sur autre chose</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but may share the cause</source>
        <translation>on ignore s’il partage la cause</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but also depends on {name}</source>
        <translation>mais il lui faut aussi {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it shares the cause</source>
        <translation>mais il partage la cause</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>You used {name} in the meantime. Did it work?</source>
        <translation>Entre-temps, vous avez utilisé {name}. Cela a-t-il marché ?</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Yes, it worked</source>
        <translation>Ça a marché</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Snooze</source>
        <translation>Silence</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} expires in {n} days</source>
        <extracomment>One: The certificate of {name} expires in {n} day</extracomment>
        <translation>
            <numerusform>Le certificat de {name} expire dans {n} jour</numerusform>
            <numerusform>Le certificat de {name} expire dans {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} has expired</source>
        <translation>Le certificat de {name} a expiré</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Renew it, or apps and browsers will refuse to connect.</source>
        <translation>S’il n’est pas renouvelé, les programmes refuseront de se connecter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Daily digest: {n} services had problems</source>
        <extracomment>One: Daily digest: {n} service had problems</extracomment>
        <translation>
            <numerusform>{n} événement qui ne vous a pas dérangé</numerusform>
            <numerusform>{n} événements qui ne vous ont pas dérangé</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Time for a drill</source>
        <translation>C’est l’heure d’un exercice</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Replay a past outage against your own backup plan. It takes two minutes.</source>
        <translation>Rejouez une panne passée contre votre propre plan. Cela prend deux minutes.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Start drill</source>
        <translation>Commencer l’exercice</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Don't remind me again</source>
        <translation>Ne jamais rappeler</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{name} {needs}</source>
        <translation>{name} {needs}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{said}, which {needs}</source>
        <translation>{said}, qui {needs}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and {other}</source>
        <translation>{one}, et {other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}; the same goes for {other}</source>
        <translation>{one} ; {other} aussi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and so is {other}</source>
        <translation>{one}, {other} aussi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and so does {other}</source>
        <translation>{one}, {other} aussi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>most of your services that use it are down</source>
        <translation>la plupart de vos services qui l’utilisent sont en panne</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>they all failed within two minutes</source>
        <translation>tous sont tombés en deux minutes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>your other services are working</source>
        <translation>vos autres services fonctionnent</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>its own status page reports a problem</source>
        <translation>sa propre page signale un problème</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>it isn't responding either</source>
        <translation>lui-même ne répond pas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>they all fail in the same way</source>
        <translation>ils échouent tous de la même façon</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>belongs to {name}</source>
        <translation>appartient à {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is part of {name}</source>
        <translation>fait partie de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name} for sign-in</source>
        <translation>identifie les gens par {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name} for DNS</source>
        <translation>a ses noms chez {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is delivered through {name}</source>
        <translation>est diffusé par {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>runs on {name}</source>
        <translation>tourne sur {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>has your account on {name}</source>
        <translation>a votre compte sur {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>went down itself</source>
        <translation>est tombé lui-même</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>reaches you through {name}</source>
        <translation>vous parvient par {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name}</source>
        <translation>utilise {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This status page is supported.</source>
        <translation>Cette page est lisible.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page needs a key.</source>
        <translation>Cette page demande une clé.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>The address responds, but it is not a supported status page.</source>
        <translation>Elle répond, mais ce n’est pas une page d’état lisible.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>No status page was found at this address.</source>
        <translation>Rien d’utilisable ne répond là.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Format: {format}. Current status: {level}.</source>
        <translation>Faite avec {format}. Elle dit actuellement : {level}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Add it, then enter its password or token under Accounts and keys.</source>
        <translation>Surveillez-la, puis donnez son mot de passe ou son jeton sous Comptes et clés.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>You can still watch it: for any response, or for a word on the page.</source>
        <translation>On peut tout de même la surveiller : si elle répond, et si un mot y figure.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>{why}. Check the address. You can still add it.</source>
        <translation>{why}. Vérifiez l’adresse ; on peut tout de même la surveiller.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Password store</source>
        <translation>Coffre de mots de passe</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Settings file</source>
        <translation>Fichier des paramètres</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>History file</source>
        <translation>Fichier de l’historique</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Page formats</source>
        <translation>Formats de page</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>partly works</source>
        <translation>fonctionne en partie</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>doesn't work</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No window can be shown here. In a terminal, run: statustray watch</source>
        <translation>Aucune fenêtre ne peut s’afficher ici. Dans un terminal, utilisez : statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The panel opens as a window instead. On GNOME, the AppIndicator extension adds tray icons. In a terminal, run: statustray watch</source>
        <translation>Le panneau s’ouvre alors dans une fenêtre. Sous GNOME, l’extension AppIndicator ajoute une zone de notification ; dans un terminal, utilisez : statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Notifications appear only in the panel. Start your desktop's notification service, or install one (for example dunst).</source>
        <translation>Les messages n’apparaissent que dans le panneau. Démarrez le service de notification de votre bureau, ou installez-en un (par exemple dunst).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Keys for private pages can't be saved. Unlock your keyring, or install gnome-keyring or KWallet. Until then, keys are forgotten when you quit.</source>
        <translation>Les clés des pages privées ne peuvent pas être conservées. Déverrouillez votre trousseau, ou installez gnome-keyring ou KWallet ; d’ici là, une clé ne vaut que pour une session.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>While the connectivity check addresses don't respond, all services are shown as unknown. If you are online, change these addresses in Settings, Checks (or under canaries in [network] in settings.toml).</source>
        <translation>Tant que les adresses témoins ne répondent pas, les services sont donnés pour inconnus. Si vous êtes en ligne, changez ces adresses dans Paramètres, Vérification (ou les canaries sous [network] dans settings.toml).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Set SSL_CERT_FILE to a certificate file, or unset it.</source>
        <translation>Indiquez dans SSL_CERT_FILE un fichier de certificats, ou supprimez cette variable.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Secure connections can't be verified. Install the package ca-certificates, or set SSL_CERT_FILE to an existing file.</source>
        <translation>Aucune connexion sécurisée ne peut être vérifiée. Installez le paquet ca-certificates, ou indiquez dans SSL_CERT_FILE un fichier qui existe.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The defaults are used until the file is fixed.</source>
        <translation>Tant que le fichier est inutilisable, les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Invalid settings are ignored; everything else works.</source>
        <translation>Ce qui est inutilisable est écarté ; le reste continue de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>StatusTray keeps watching, but saves no history. Free up disk space or fix the folder's permissions.</source>
        <translation>La surveillance continue, mais rien n’est enregistré. Faites de la place ou réparez le dossier.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>These formats were built from documentation only, so a status may show as “Unknown”. You can help by sending a saved page: see CONTRIBUTING.md.</source>
        <translation>Ces formats ont été écrits d’après leur seule documentation ; ils disent vite « inconnu ». Une page enregistrée aiderait : voir CONTRIBUTING.md.</translation>
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
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>The operator announces it</source>
        <translation>L’exploitant le dit publiquement</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray notifies you: {names}</source>
        <translation>StatusTray vous prévient : {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{name} stopped that day; the exact reason is not on record.</source>
        <translation>{name} s’est arrêté ce jour-là ; par quel chemin, on l’ignore.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{path}.</source>
        <translation>{path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>None of your services would have stopped.</source>
        <translation>Aucun de vos services ne se serait arrêté.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray can't detect this from here, and the operator announced nothing.</source>
        <translation>Cela ne se voit pas d’ici, et l’exploitant n’a rien dit.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray would have notified you after {time}. When the operator announced it is not known.</source>
        <translation>Vous l’auriez su au bout de {time} ; on ignore quand l’exploitant a parlé.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}, from the operator's announcement.</source>
        <translation>Vous l’auriez su au bout de {time} : seule la parole de l’exploitant le montre.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray would have notified you after {ours}, {early} before the operator announced it.</source>
        <translation>Vous l’auriez su au bout de {ours}, {early} avant que l’exploitant ne parle.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Nothing on your list would have kept working.</source>
        <translation>Il ne serait rien resté de votre liste.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Everything on your list would have kept working.</source>
        <translation>Tout ce qui est sur votre liste continue.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Still working: {names}.</source>
        <translation>Toujours en service : {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: you would have had no backup. Choose one.</source>
        <translation>{purpose} : il ne serait rien resté. Choisissez un second moyen.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: set up {name} now, before you need it.</source>
        <translation>{purpose} : configurez {name} maintenant, pas le mauvais jour.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: no backup plan yet.</source>
        <translation>{purpose} : il n’y a pas encore de plan pour cela.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose} ({group}): every step of your plan would have failed.</source>
        <translation>{purpose} ({group}) : chaque étape du plan aurait échoué.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: every step of your plan would have failed.</source>
        <translation>{purpose} : chaque étape du plan aurait échoué.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Enter your mobile network and broadband provider in Settings: they decide what still works.</source>
        <translation>Indiquez votre réseau mobile et votre fournisseur d’accès : ce qui reste en dépend.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray can't detect this kind of outage: agree with others who alerts whom.</source>
        <translation>Cette panne ne se voit pas de votre ordinateur : convenez de qui prévient qui.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>status page: {what}</source>
        <translation>page : {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>direct check: {what}</source>
        <translation>d’ici : {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>not checked</source>
        <translation>rien n’a été demandé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{phase} {time}</source>
        <translation>{phase} {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>responded in {time}</source>
        <translation>a répondu en {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>unexpected response</source>
        <translation>a répondu autrement que prévu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{what} ({phases})</source>
        <translation>{what} ({phases})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>DNS</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>TLS</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>first byte</source>
        <translation>premier octet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>StatusTray shows no status before the first check.</source>
        <translation>Rien n’est dit avant la première vérification.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Unrelated addresses don't respond either, so this says nothing about the service.</source>
        <translation>Tant que des adresses sans rapport ne répondent pas non plus, le silence ne prouve rien sur un service.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Something on this network answers in place of unrelated addresses, so this says nothing about the service.</source>
        <translation>Quelque chose sur ce réseau répond à la place d’adresses sans rapport ; aucune réponse ne prouve donc quoi que ce soit sur un service.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Only its status page can be checked, so the status page decides.</source>
        <translation>Seule sa page est lisible, c’est donc elle qui décide.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page says that all is well, but lists an incident or a component with a problem. The worse statement counts.</source>
        <translation>Sa page dit que tout va bien, mais signale un incident ou un composant en panne. L’indication la plus grave compte.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports no problem, and it is reachable from this computer.</source>
        <translation>Sa page ne signale aucun problème, et il a répondu à cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has no status page that StatusTray can read, but it is reachable from this computer.</source>
        <translation>Il n’a pas de page lisible ; il a répondu à cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The website loads, but that doesn't prove that the app works.</source>
        <translation>Un site qui se charge prouve le site, pas l’application derrière.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing that StatusTray can check from here shows whether it works.</source>
        <translation>Rien de ce qu’on peut demander d’ici ne prouve comment il va.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports a problem, so the status page decides, although it is reachable from here.</source>
        <translation>Sa page signale un problème, c’est donc elle qui décide, bien qu’il réponde d’ici.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports a problem, and at least two checks in a row failed.</source>
        <translation>Sa page signale un problème, et il n’a pas répondu lors d’au moins deux vérifications de suite.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed while unrelated addresses responded. Status pages are often late, so the direct check decides.</source>
        <translation>Il n’a pas répondu lors d’au moins deux vérifications de suite, alors que des adresses sans rapport répondaient. Les pages sont souvent en retard ; c’est donc ce que voit cet ordinateur qui décide.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed. Announced maintenance excuses only the parts that it names, and only until its end.</source>
        <translation>Au moins deux vérifications de suite ont échoué. Une maintenance annoncée n’excuse que les éléments qu’elle cite, et seulement jusqu’à sa fin.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed while unrelated addresses responded.</source>
        <translation>Il n’a pas répondu lors d’au moins deux vérifications de suite, alors que des adresses sans rapport répondaient.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It responds, but without its status page StatusTray can't be sure.</source>
        <translation>Il répond, mais sans sa page rien de plus n’est certain.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page is the only source, and it can't be read.</source>
        <translation>Sa page est le seul témoin, et elle n’a pas pu être lue.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A status page that gives no status never counts as good news.</source>
        <translation>Une page qui ne dit pas comment elle va n’est jamais prise pour une bonne nouvelle.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>In at least two checks in a row it responded, but not as expected.</source>
        <translation>Il a répondu lors d’au moins deux vérifications de suite, mais pas ce qu’il devait répondre.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has never been reachable from here, so it may be blocked.</source>
        <translation>Il n'a jamais été joignable d'ici ; il est peut-être bloqué.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>This network's DNS resolver doesn't find it or sends it nowhere, so how the service is can't be checked from here.</source>
        <translation>Le résolveur DNS de ce réseau ne trouve pas le nom ou le dirige vers nulle part ; l'état du service ne peut pas être vérifié d'ici.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The server in front of the service responds, but asks visitors to prove that they are human. What lies behind it can't be checked.</source>
        <translation>Le serveur placé devant le service répond, mais demande aux visiteurs de prouver qu'ils sont humains. Ce qui se trouve derrière ne peut pas être vérifié.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its server says that this address no longer exists. Correct the address.</source>
        <translation>Son serveur indique que cette adresse n'existe plus. Corrigez l'adresse.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its server says that it isn't available where you are, for legal reasons.</source>
        <translation>Son serveur indique que le service n'est pas disponible là où vous êtes, pour des raisons juridiques.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Several recent checks failed, or it has been up only briefly since an earlier failure. It counts as back once it stays up.</source>
        <translation>Il a échoué lors de plusieurs des dernières vérifications, ou n’est revenu que depuis peu après une panne précédente. Il compte comme rétabli quand il le reste.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has been much slower than usual for at least five minutes.</source>
        <translation>Depuis au moins cinq minutes, il est bien plus lent que d’habitude.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page announces maintenance for this time, so failed checks are expected.</source>
        <translation>Sa page annonce une maintenance pour ce moment ; son silence n’est pas une alarme.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The last result is too old to count.</source>
        <translation>La réponse d’hier n’est pas celle d’aujourd’hui : ce qui est trop vieux ne compte plus.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>How the status was decided</source>
        <translation>La règle qui a décidé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/views/details.py"/>
        <source>time unknown</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>What its status page says ({when})</source>
        <translation>Ce que dit sa page ({when})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Checks in the last ten minutes</source>
        <translation>Les vérifications des dix dernières minutes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Your connection</source>
        <translation>Votre propre connexion</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} responds</source>
        <translation>{host} répond</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} doesn't respond</source>
        <translation>{host} ne répond pas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>All settings (without keys)</source>
        <translation>Tous les paramètres, sans les clés</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Plain list of addresses</source>
        <translation>Une simple liste d’adresses</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Gatus configuration</source>
        <translation>Une configuration Gatus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Targets for the Prometheus blackbox exporter</source>
        <translation>Des cibles pour le « blackbox exporter » de Prometheus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Modules for these targets</source>
        <translation>Les modules que ces cibles nomment</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>This file contains nothing to watch.</source>
        <translation>Ce fichier ne contient rien à surveiller.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>This is a StatusTray settings file.</source>
        <translation>Ce sont des paramètres de StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>You already watch everything in this {kind} file.</source>
        <translation>Tout ce que contient ce fichier {kind} est déjà surveillé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{n} services in this {kind} file are new to you.</source>
        <extracomment>One: {n} service in this {kind} file is new to you.</extracomment>
        <translation>
            <numerusform>{n} service de ce fichier {kind} n’est pas encore surveillé.</numerusform>
            <numerusform>{n} services de ce fichier {kind} ne sont pas encore surveillés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>the plan “{purpose}” for {group}</source>
        <translation>le plan « {purpose} » pour {group}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>the plan “{purpose}”</source>
        <translation>le plan « {purpose} »</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} was not changed.</source>
        <translation>{file} reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Dry run: nothing was saved.</source>
        <translation>Rien n’a été écrit : c’était un essai à blanc.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} was updated. Your existing settings were kept.</source>
        <translation>{file} le contient maintenant ; ce qui s’y trouvait est resté.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Please call me.</source>
        <translation>{service} ne fonctionne pas ; appelez-moi, s’il vous plaît.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Please text me.</source>
        <translation>{service} ne fonctionne pas ; envoyez-moi un SMS, s’il vous plaît.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Use this instead: {backup}.</source>
        <translation>{service} ne fonctionne pas ; à la place : {backup}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} isn't working. You can reach me on {backup}.</source>
        <translation>{service} ne fonctionne pas ; je suis sur {backup}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} of {total} services have problems</source>
        <extracomment>One: {n} of {total} services has a problem</extracomment>
        <translation>
            <numerusform>{n} service sur {total} en difficulté</numerusform>
            <numerusform>{n} services sur {total} en difficulté</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{names} have problems</source>
        <translation>{names} : des problèmes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{n} of your services have problems at the same time; we don't know the cause</source>
        <extracomment>One: {n} of your services has a problem; we don't know the cause</extracomment>
        <translation>
            <numerusform>{n} de vos services s’est arrêté ; impossible de dire ce qu’il partage</numerusform>
            <numerusform>{n} de vos services se sont arrêtés ensemble ; impossible de dire ce qu’ils partagent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Probably {name}: {n} of your services affected</source>
        <extracomment>One: Probably {name}: {n} of your services affected</extracomment>
        <translation>
            <numerusform>Probablement {name} : {n} de vos services</numerusform>
            <numerusform>Probablement {name} : {n} de vos services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Possibly {name}: {n} of your services affected</source>
        <extracomment>One: Possibly {name}: {n} of your services affected</extracomment>
        <translation>
            <numerusform>Peut-être {name} : {n} de vos services</numerusform>
            <numerusform>Peut-être {name} : {n} de vos services</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Reachable again: {names}</source>
        <translation>Répond à nouveau : {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{names} are back</source>
        <extracomment>One: {names} is back</extracomment>
        <translation>
            <numerusform>{names} est rétabli</numerusform>
            <numerusform>{names} sont rétablis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{what}, after {time}</source>
        <translation>{what}, après {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{cause}. {fact}</source>
        <translation>{cause}. {fact}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>No common cause is known</source>
        <translation>Aucune cause commune connue</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{what}, {since}</source>
        <translation>{what}, {since}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{level}: {names}</source>
        <translation>{level} : {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{said}; {part}</source>
        <translation>{said} ; {part}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Already reported: {what}</source>
        <translation>Déjà signalé : {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Still down: {names}</source>
        <translation>Toujours en panne : {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Still having problems: {names}</source>
        <translation>Toujours en difficulté : {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Your connection works, so check your proxy, firewall or DNS resolver first.</source>
        <translation>Votre connexion fonctionne : vérifiez d’abord le proxy, le pare-feu ou le résolveur DNS.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} sends a code by {other} when you sign in again: stay signed in.</source>
        <translation>{name} envoie un code par {other} à chaque nouvelle connexion : restez connecté.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Your mobile network and broadband are from the same company ({names}), so neither backs up the other.</source>
        <translation>Votre mobile et votre accès fixe sont une seule entreprise ({names}) : l’un ne remplace pas l’autre.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>We don't know what {one} and {other} have in common.</source>
        <translation>On ignore ce que {one} et {other} partagent.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not set up yet. Set it up before you need it.</source>
        <translation>{name} n’est pas encore configuré : faites-le avant d’en avoir besoin.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Not everyone in this group has {name}.</source>
        <translation>Tout le monde dans ce groupe n’a pas {name}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} isn't meant for this.</source>
        <translation>{name} n’est pas fait pour cela.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} no longer exists. Choose another one.</source>
        <translation>{name} n’existe plus : choisissez autre chose.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} are for emergencies only, not for reaching people. Try any phone, any network, a landline or a neighbour.</source>
        <translation>{name} : pour les urgences seulement, pas un moyen de joindre des proches. Essayez n’importe quel téléphone, n’importe quel réseau, une ligne fixe, un voisin.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is in the plan twice.</source>
        <translation>{name} figure deux fois dans le plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>We don't know what {name} depends on, so don't rely on it.</source>
        <translation>On ignore sur quoi {name} repose : n’y comptez pas.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter your mobile network and broadband provider: {name} uses one of them.</source>
        <translation>Indiquez votre réseau mobile et votre fournisseur d’accès : {name} passe par l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter the server of your {name} account: each server fails on its own.</source>
        <translation>Indiquez sur quel serveur se trouve votre compte {name} : chacun tombe seul.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter how long you can do without it.</source>
        <translation>Indiquez combien de temps vous pouvez vous en passer.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Add a step: three make a plan, four make a good one.</source>
        <translation>Ajoutez un moyen : trois font un plan, quatre en font un bon.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Every step needs the internet. Add one that doesn't.</source>
        <translation>Chaque moyen demande internet : ajoutez-en un qui s’en passe.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Never tested. Use the second step once today.</source>
        <translation>Jamais essayé : utilisez le second moyen une fois, aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Last tested more than six months ago. Test it again.</source>
        <translation>Dernier essai il y a plus de six mois : essayez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other} failed together on {day}: both depended on {what}.</source>
        <translation>{one} et {other} se sont arrêtés ensemble le {day} : les deux avaient besoin de {what}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Single point of failure: {path}.</source>
        <translation>Un seul panier : {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Companies</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Cloud providers</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>CDNs</source>
        <translation>Réseaux de diffusion</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>DNS providers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Sign-in providers</source>
        <translation>Identification</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services, all on the same one</source>
        <translation>{where} : {n} services dans un seul panier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services, spread over about {count}</source>
        <translation>{where} : {n} services dans environ {count} paniers</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said}; unknown for {n} more</source>
        <extracomment>One: {said}; unknown for {n} more</extracomment>
        <translation>
            <numerusform>{said} ; pour {n} autre, on l’ignore</numerusform>
            <numerusform>{said} ; pour {n} autres, on l’ignore</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>If {name} fails, you lose {n} of {all}: {names}.</source>
        <translation>Si {name} tombe, vous perdez {n} sur {all} : {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said} You would have no backup for: {purposes}.</source>
        <translation>{said} Il ne resterait rien pour : {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names}. We don't know whether they share a dependency.</source>
        <translation>{purpose} : {names}. On ignore s’ils partagent quelque chose.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} only.</source>
        <translation>{purpose} : seulement {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} fail together.</source>
        <translation>{purpose} : {names} tombent ensemble.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{name}, as a backup for: {purposes}.</source>
        <translation>{name}, comme second moyen pour : {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>We don't know what these depend on: {names}. They may not be independent.</source>
        <translation>On ignore sur quoi ils reposent : {names}. Cela ne veut pas dire qu’ils sont indépendants.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>A token, or user:password. It is sent only to {host}.</source>
        <translation>Un jeton, ou utilisateur:mot de passe. Envoyé à {host} seulement.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Saved in your system's password store.</source>
        <translation>Conservée dans le coffre de mots de passe de votre système.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No key saved.</source>
        <translation>Non fournie.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept until you quit, because your system has no password store.</source>
        <translation>Conservée jusqu’à la fin du programme ; votre système n’a pas de coffre utilisable.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Waiting for your password store. It may be asking you to unlock it.</source>
        <translation>En attente de votre coffre de mots de passe. Il vous demande peut-être de le déverrouiller.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Your password store is locked. Unlock it, then enter the key again.</source>
        <translation>Votre coffre de mots de passe est verrouillé. Déverrouillez-le, puis redonnez la clé.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No password store was found. You'll have to enter the key after every start.</source>
        <translation>Aucun coffre de mots de passe trouvé. La clé sera demandée après chaque démarrage.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Too long: a key can have up to 1200 characters.</source>
        <translation>Trop longue : une clé peut avoir jusqu’à 1200 caractères.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Entered for another address. Enter it again to send it to this one.</source>
        <translation>Saisie pour une autre adresse. Saisissez-la de nouveau pour l’envoyer à celle-ci.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Monochrome, to match the panel</source>
        <translation>Une seule couleur, comme la barre</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Open the panel</source>
        <translation>Ouvrir le panneau</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Maintenance and worse</source>
        <translation>Maintenance et plus grave</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Any problem</source>
        <translation>Tout problème</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Partly down and worse</source>
        <translation>Panne partielle et plus grave</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Down only</source>
        <translation>Pannes seulement</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>None</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Wed</source>
        <translation>mer</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Thu</source>
        <translation>jeu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Fri</source>
        <translation>ven</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Sat</source>
        <translation>sam</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Sun</source>
        <translation>dim</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Every three months</source>
        <translation>Tous les trois mois</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Twice a year</source>
        <translation>Deux fois par an</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Once a year</source>
        <translation>Une fois par an</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Start and end are the same. Choose a different end.</source>
        <translation>Ces heures sont vides. Choisissez une fin différente du début.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Too few to tell your connection from theirs. Enter at least three different servers.</source>
        <translation>Trop peu pour distinguer votre connexion de la leur. Indiquez au moins trois serveurs différents.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{n} more with problems…</source>
        <extracomment>One: {n} more with problems…</extracomment>
        <translation>
            <numerusform>{n} autre en difficulté…</numerusform>
            <numerusform>{n} autres en difficulté…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{name}: {what} {since}</source>
        <translation>{name} : {what} {since}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>no services yet</source>
        <translation>rien n’est encore surveillé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>you're offline</source>
        <translation>vous êtes hors ligne</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>this network requires you to sign in</source>
        <translation>ce réseau demande d’abord de s’identifier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>first check in progress</source>
        <translation>première vérification en cours</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>status unknown</source>
        <translation>rien de certain n’est connu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>no known problems, {n} of {total} unknown</source>
        <extracomment>One: no known problems, {n} of {total} unknown</extracomment>
        <translation>
            <numerusform>aucun problème connu, {n} sur {total} inconnu</numerusform>
            <numerusform>aucun problème connu, {n} sur {total} inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} services, no problems</source>
        <extracomment>One: {n} service, no problems</extracomment>
        <translation>
            <numerusform>{n} service, aucun problème</numerusform>
            <numerusform>{n} services, aucun problème</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{name}: {what}</source>
        <translation>{name} : {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>no checks</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>{share}% up</source>
        <translation>{share} % disponible</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>{when}: {what}</source>
        <translation>{when} : {what}</translation>
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
        <translation>Cette page a d’habitude {time} de retard.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>This status page address is not verified.</source>
        <translation>L’adresse de sa page n’a jamais été confirmée.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Only these components count: {parts}.</source>
        <translation>Seules ces parties comptent : {parts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Snoozed until {time}.</source>
        <translation>En silence jusqu’à {time}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Its certificate expires on {day}.</source>
        <translation>Son certificat expire le {day}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Usually {usual}, at most {most}</source>
        <translation>D’habitude {usual}, au plus {most}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>{day}, {whose}</source>
        <translation>{day}, {whose}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>{time} after it began</source>
        <translation>{time} après le début</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>Instead of {names}: {offer}</source>
        <translation>Au lieu de {names} : {offer}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/lookup.py"/>
        <source>Needs no app</source>
        <translation>Sans application</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Checked {done} of {total}</source>
        <translation>Vérification : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>last checked {time}</source>
        <translation>dernière vérification {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
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
        <translation>Vous êtes hors ligne</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The problem is your connection. Checks resume when you're back online.</source>
        <translation>C’est votre propre connexion. Vos services seront vérifiés dès son retour.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray can't check your services until you sign in</source>
        <translation>D’ici là, on ne peut rien dire de vos services</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Open any web page in your browser to sign in.</source>
        <translation>Ouvrez une page quelconque dans votre navigateur pour vous identifier.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray confirms problems with more checks than usual.</source>
        <translation>StatusTray confirme les problèmes avec plus de vérifications que d'habitude.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray doesn't call your services slow for it.</source>
        <translation>StatusTray n'attribue pas cette lenteur à vos services.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your services answer, so their checks go on.</source>
        <translation>Vos services répondent, leurs vérifications continuent donc.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Start it, or change the proxy in the settings and restart StatusTray.</source>
        <translation>Démarrez-le, ou changez le proxy dans les réglages puis redémarrez StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Correct the proxy's address, then restart StatusTray.</source>
        <translation>Corrigez l'adresse du proxy, puis redémarrez StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your desktop doesn't show tray icons</source>
        <translation>Ce bureau n’affiche pas d’icônes de notification</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>On GNOME, install the extension “AppIndicator and KStatusNotifierItem Support”.</source>
        <translation>L’extension « AppIndicator and KStatusNotifierItem Support » les ajoute à GNOME.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No system tray was found</source>
        <translation>Aucune zone de notification trouvée</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a system tray to your panel, and the icon will appear by itself.</source>
        <translation>Ajoutez une zone de notification à votre barre ; l’icône y apparaîtra d’elle-même.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No services yet</source>
        <translation>Rien n’est encore surveillé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose the services you depend on. StatusTray stays quiet unless one has a problem.</source>
        <translation>Choisissez les services dont vous dépendez. Vous n’en entendrez parler que quand cela compte.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose services</source>
        <translation>Choisir des services</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>None of your services matches “{query}”</source>
        <translation>Aucun service surveillé ne s’appelle « {query} »</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It may be in the catalogue, or you can add it by its address.</source>
        <translation>Il est peut-être dans le catalogue, ou vous pouvez l’ajouter par son adresse.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The notification could not be shown, so it appears here.</source>
        <translation>Cela n’a pas pu être affiché en notification.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Any letter</source>
        <translation>Une lettre</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Find a service</source>
        <translation>Chercher un service</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Select a service</source>
        <translation>Choisir un service</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Show details</source>
        <translation>Afficher ses détails</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Use the backup</source>
        <translation>Utiliser son secours</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Go back, then close</source>
        <translation>Un pas en arrière, puis fermer</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Sign in to this network</source>
        <translation>S’identifier sur ce réseau</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Connection not checked yet</source>
        <translation>Connexion pas encore vérifiée</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>{what}: {people}</source>
        <translation>{what} : {people}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Alternate</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Contingency</source>
        <translation>Recours</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Never. Send “hello” using the second step, and see whether it arrives.</source>
        <translation>Jamais. Écrivez « bonjour » par le second échelon et voyez si cela arrive.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>No steps yet.</source>
        <translation>Pas encore d’échelon.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>Add services first, then StatusTray can show what they depend on.</source>
        <translation>Rien n’est encore surveillé, on ne peut donc rien dire.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>None of your services are known to share a dependency.</source>
        <translation>On ne connaît pas deux de vos services qui dépendent de la même chose.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>{what}: {names} all depend on {basket}. If it fails, you have no backup.</source>
        <translation>{what} : {names} sont un seul panier. Si {basket} tombe, il ne reste rien.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>Problems</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Working</source>
        <translation>En service</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>muted</source>
        <translation>muet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>snoozed until {time}</source>
        <translation>en silence jusqu’à {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>acknowledged</source>
        <translation>vu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>you'll be notified</source>
        <translation>vous serez prévenu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{name}: {level}, {start}, {lasted}. {why}.</source>
        <translation>{name} : {level}, {start}, {lasted}. {why}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{text} Common cause: {cause}.</source>
        <translation>{text} Cause commune : {cause}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No history yet.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No problems.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{n} problems, {time} in total.</source>
        <extracomment>One: {n} problem, {time} in total.</extracomment>
        <translation>
            <numerusform>{n} problème, {time} en tout.</numerusform>
            <numerusform>{n} problèmes, {time} en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{cause}: {n} services failed together, {start}, for {time}.</source>
        <extracomment>One: {cause}: {n} service failed, {start}, for {time}.</extracomment>
        <translation>
            <numerusform>{cause} : {n} service s’est arrêté, {start}, durée {time}.</numerusform>
            <numerusform>{cause} : {n} services se sont arrêtés ensemble, {start}, durée {time}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>ongoing for {time}</source>
        <translation>en cours, déjà {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>If something stops working</source>
        <translation>Quand quelque chose s’arrête</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What fails together</source>
        <translation>Ce qui tombe ensemble</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>No independent backup</source>
        <translation>Sans second moyen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What would help most</source>
        <translation>Ce qui aiderait le plus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>StatusTray, {day}</source>
        <translation>StatusTray, {day}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Purpose</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>First</source>
        <translation>D’abord</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Last resort</source>
        <translation>Enfin</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Tested</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>{purpose}: {group}</source>
        <translation>{purpose} : {group}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>In an emergency, try any phone, any network, a landline or a neighbour.</source>
        <translation>En cas d’urgence : essayez n’importe quel téléphone, n’importe quel réseau, une ligne fixe, un voisin.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Enter a status page, an address to check, or both.</source>
        <translation>Donnez l’adresse de sa page d’état ou une adresse à joindre, ou les deux.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Custom</source>
        <translation>Service personnel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>{n} components</source>
        <extracomment>One: {n} component</extracomment>
        <translation>
            <numerusform>{n} de ses parties</numerusform>
            <numerusform>{n} de ses parties</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>notifies from “{level}”</source>
        <translation>signalé dès « {level} »</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>The network you chose</source>
        <translation>Le réseau que vous avez choisi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your own device and power</source>
        <translation>Votre propre appareil et son alimentation</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your email provider</source>
        <translation>Votre fournisseur de messagerie</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your broadband provider</source>
        <translation>Votre fournisseur d’accès</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your mobile network</source>
        <translation>Votre réseau mobile</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Messaging</source>
        <translation>Messageries</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Mobile networks</source>
        <translation>Réseaux mobiles</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Internet providers</source>
        <translation>Fournisseurs d’accès</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Banks</source>
        <translation>Banques</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Groceries</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Shops</source>
        <translation>Boutiques</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Food delivery</source>
        <translation>Livraison de repas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Video calls</source>
        <translation>Appels vidéo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Social networks</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Films and music</source>
        <translation>Films et musique</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Games</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Travel</source>
        <translation>Voyages</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Office and planning</source>
        <translation>Bureau et planification</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Software development</source>
        <translation>Développement logiciel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Cloud and hosting</source>
        <translation>Clouds et hébergement</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Content delivery (CDN)</source>
        <translation>Diffusion de contenu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>DNS and domains</source>
        <translation>Noms et domaines</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign-in and identity</source>
        <translation>Identification</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Customer support</source>
        <translation>Clients et assistance</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Business phone systems</source>
        <translation>Téléphonie d’entreprise</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Monitoring</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>AI assistants</source>
        <translation>Assistants IA</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Government</source>
        <translation>Administration</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Education</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Smart home</source>
        <translation>Maison connectée</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Reference</source>
        <translation>Références</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Work and jobs</source>
        <translation>Travail et emploi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Outage checkers</source>
        <translation>Suivi des pannes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Message people</source>
        <translation>Écrire à des gens</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Chat in groups</source>
        <translation>Discuter en groupe</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Call people</source>
        <translation>Appeler des gens</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Phone line</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Mobile internet</source>
        <translation>Internet mobile</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Internet at home</source>
        <translation>Internet à la maison</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Emergency calls</source>
        <translation>Appels d’urgence</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Send money</source>
        <translation>Envoyer de l’argent</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Banking</source>
        <translation>Banque</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Withdraw cash</source>
        <translation>Retirer des espèces</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Invest</source>
        <translation>Investir</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Buy groceries</source>
        <translation>Faire les courses</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Shop</source>
        <translation>Acheter</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Order food</source>
        <translation>Commander à manger</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Get directions</source>
        <translation>Trouver son chemin</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Get a ride</source>
        <translation>Se faire conduire</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Take a train</source>
        <translation>Prendre le train</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book a flight</source>
        <translation>Réserver un vol</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book a room</source>
        <translation>Réserver une chambre</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book an appointment</source>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find help</source>
        <translation>Trouver de l’aide</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Follow the news</source>
        <translation>Suivre l’actualité</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Follow people</source>
        <translation>Suivre des gens</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Meet people</source>
        <translation>Rencontrer des gens</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Join groups</source>
        <translation>Participer à des groupes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Watch films</source>
        <translation>Regarder des films</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Broadcast</source>
        <translation>Diffuser</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Listen to music</source>
        <translation>Écouter de la musique</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Play games</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Search the web</source>
        <translation>Chercher sur le web</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look things up</source>
        <translation>Se renseigner</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask the community</source>
        <translation>Demander aux autres</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask an AI assistant</source>
        <translation>Demander à un assistant</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Keep an eye on your home</source>
        <translation>Veiller sur la maison</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Control your home by voice</source>
        <translation>Parler à la maison</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Track fitness</source>
        <translation>Suivre sa forme</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Use government services</source>
        <translation>Démarches administratives</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Pay taxes</source>
        <translation>Payer ses impôts</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look up rules</source>
        <translation>Consulter les règles</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find work</source>
        <translation>Trouver un emploi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Share files</source>
        <translation>Partager des fichiers</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Store files</source>
        <translation>Stocker des fichiers</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Plan work</source>
        <translation>Planifier le travail</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Write documents</source>
        <translation>Rédiger des documents</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Spreadsheets</source>
        <translation>Tableurs</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign documents</source>
        <translation>Signer des documents</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sell and take payments</source>
        <translation>Vendre et encaisser</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Bookkeeping</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Support customers</source>
        <translation>Aider les clients</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Host code</source>
        <translation>Héberger du code</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Build software</source>
        <translation>Construire des logiciels</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Run an app</source>
        <translation>Faire tourner une application</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Serve a website</source>
        <translation>Diffuser un site web</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Monitor an app</source>
        <translation>Superviser une application</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Check for outages</source>
        <translation>Consulter les pannes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Resolve domain names</source>
        <translation>Résoudre des noms</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Domain names</source>
        <translation>Noms de domaine</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>yesterday at {time}</source>
        <translation>hier, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{day} at {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since yesterday at {time}</source>
        <translation>depuis hier, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>{n} minutes</source>
        <extracomment>One: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>{n} hours</source>
        <extracomment>One: {n} hour</extracomment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names} and {n} more</source>
        <extracomment>One: {names} and {n} more</extracomment>
        <translation>
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names}, {next}</source>
        <translation>{names}, {next}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>HTTP error {status}</source>
        <translation>répond par l’erreur {status}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the page needs a key</source>
        <translation>la page demande une clé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the key was rejected</source>
        <translation>la clé a été refusée</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key is in your locked password store</source>
        <translation>sa clé attend dans votre coffre verrouillé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key would be sent unencrypted; use https</source>
        <translation>sa clé partirait en clair ; utilisez https</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key was entered for {origin}; enter it again</source>
        <translation>sa clé a été saisie pour {origin} ; saisissez-la de nouveau</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy can't be reached</source>
        <translation>le proxy est injoignable</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy rejects the password</source>
        <translation>le proxy refuse le mot de passe</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy doesn't connect to it</source>
        <translation>le proxy ne s'y connecte pas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>domain name not found</source>
        <translation>son nom est inconnu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>DNS server not responding</source>
        <translation>le serveur de noms ne répond pas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>connection refused</source>
        <translation>la connexion est refusée</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>host unreachable</source>
        <translation>aucun chemin n’y mène</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no response in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>connection lost</source>
        <translation>la connexion s’est rompue</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>invalid certificate</source>
        <translation>son certificat n’est pas valide</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>HTTP error</source>
        <translation>répond par une erreur</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>response too large</source>
        <translation>la réponse est trop volumineuse</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>too many redirects</source>
        <translation>nous fait tourner en rond</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>page not found</source>
        <translation>rien à cette adresse</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>too many requests; trying again later</source>
        <translation>nous demande d’attendre</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>blocked on this network</source>
        <translation>bloqué sur ce réseau</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it wants proof of a human visitor</source>
        <translation>demande la preuve d'un visiteur humain</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>address removed for good</source>
        <translation>adresse supprimée définitivement</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>not available in this country or region</source>
        <translation>non disponible dans ce pays ou cette région</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while looking up the domain name</source>
        <translation>pendant la recherche du nom</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while connecting</source>
        <translation>pendant la connexion</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while securing the connection</source>
        <translation>pendant la sécurisation de la connexion</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while waiting for a response</source>
        <translation>pendant l’attente de la réponse</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while reading the response</source>
        <translation>pendant la lecture de la réponse</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Text message (SMS)</source>
        <translation>Message texte (SMS)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>In person</source>
        <translation>S’y rendre</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Bank branch</source>
        <translation>Agence bancaire</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Shopping in person</source>
        <translation>Aller en magasin</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Taxi by phone</source>
        <translation>Appeler un taxi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Wi-Fi calling</source>
        <translation>Appels par Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone hotspot</source>
        <translation>Téléphone comme point d’accès</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>A neighbour</source>
        <translation>Demander à un voisin</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Paper map</source>
        <translation>Carte papier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Your local copy</source>
        <translation>Votre propre copie</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Make a phone call</source>
        <translation>Appeler par téléphone</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Send a text message</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go in person</source>
        <translation>S’y rendre</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Pay cash</source>
        <translation>Payer en espèces</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go to a branch</source>
        <translation>Aller en agence</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go to a shop</source>
        <translation>Aller en magasin</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Call a taxi</source>
        <translation>Appeler un taxi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use Wi-Fi calling</source>
        <translation>Appeler par Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use your phone as a hotspot</source>
        <translation>Utiliser le téléphone comme point d’accès</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Ask a neighbour</source>
        <translation>Demander à un voisin</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use a paper map</source>
        <translation>Prendre une carte papier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Turn on the radio</source>
        <translation>Allumer la radio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use your local copy</source>
        <translation>Travailler sur votre propre copie</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Hand over a USB stick</source>
        <translation>Remettre une clé USB</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/problems.py"/>
        <source>{where}: {what}.</source>
        <translation>{where} : {what}.</translation>
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
        <translation>La surveillance s’est arrêtée à cause d’une erreur du programme. Quittez-le et relancez-le ; le journal en dit plus.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Degraded</source>
        <translation>Perturbé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Partly down</source>
        <translation>En panne partielle</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are working</source>
        <extracomment>One: {names} is working</extracomment>
        <translation>
            <numerusform>{names} fonctionne</numerusform>
            <numerusform>{names} fonctionnent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: status unknown</source>
        <translation>{names} : rien de certain n’est connu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: maintenance</source>
        <translation>{names} : maintenance</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are degraded</source>
        <extracomment>One: {names} is degraded</extracomment>
        <translation>
            <numerusform>{names} est perturbé</numerusform>
            <numerusform>{names} sont perturbés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are partly down</source>
        <extracomment>One: {names} is partly down</extracomment>
        <translation>
            <numerusform>{names} est en panne partielle</numerusform>
            <numerusform>{names} sont en panne partielle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are down</source>
        <extracomment>One: {names} is down</extracomment>
        <translation>
            <numerusform>{names} est en panne</numerusform>
            <numerusform>{names} sont en panne</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>This network requires you to sign in</source>
        <translation>Ce réseau demande d’abord de s’identifier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page says all is well, but lists a problem</source>
        <translation>Sa page dit que tout va bien, mais signale un problème</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable from here</source>
        <translation>Répond d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>The website loads; the app itself can't be checked</source>
        <translation>Son site répond ; on ne peut en voir plus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Can't be checked from here</source>
        <translation>Ne peut être vu d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page reports a problem; reachable from here</source>
        <translation>Signale un problème ; répond d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page reports a problem; checks from here fail</source>
        <translation>Signale un problème et est injoignable d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail; status page reports no problem</source>
        <translation>Ne signale aucun problème, mais est injoignable d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail</source>
        <translation>Injoignable d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable, but its status page can't be read</source>
        <translation>Répond, mais sa page est illisible</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page can't be read</source>
        <translation>Sa page est illisible</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page gives no status</source>
        <translation>Sa page ne dit pas comment il va</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Responds, but not as expected</source>
        <translation>Répond, mais pas comme il faut</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Never reachable from here (possibly blocked)</source>
        <translation>Jamais joignable d'ici (peut-être bloqué)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Blocked on this network</source>
        <translation>Bloqué sur ce réseau</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable, but it wants proof of a human visitor</source>
        <translation>Joignable, mais demande la preuve d'un visiteur humain</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its address was removed for good (HTTP status 410)</source>
        <translation>Son adresse a été supprimée définitivement (statut HTTP 410)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Not available in this country or region (HTTP status 451)</source>
        <translation>Non disponible dans ce pays ou cette région (statut HTTP 451)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Keeps going up and down</source>
        <translation>Va et vient</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Slower than usual</source>
        <translation>Répond plus lentement que d’habitude</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail; announced maintenance doesn't explain it</source>
        <translation>Les vérifications d’ici échouent ; la maintenance annoncée ne l’explique pas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announced on its status page</source>
        <translation>Annoncé par sa page</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>No recent result</source>
        <translation>Aucune nouvelle depuis trop longtemps</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>A check failed; checking again to confirm</source>
        <translation>Une vérification a échoué ; nouvelle vérification pour en être sûr</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{what}: {detail}</source>
        <translation>{what} : {detail}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”; reachable from here</source>
        <translation>Page d’état : « {title} » ; joignable d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”; checks from here fail ({why})</source>
        <translation>Page d’état : « {title} » ; les vérifications d’ici échouent ({why})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”</source>
        <translation>Page d’état : « {title} »</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail ({why}); announced maintenance doesn't explain it</source>
        <translation>Les vérifications d’ici échouent ({why}) ; la maintenance annoncée ne l’explique pas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail ({why}); status page reports no problem</source>
        <translation>Les vérifications d’ici échouent ({why}) ; la page d’état ne signale aucun problème</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You're online</source>
        <translation>Vous êtes en ligne</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection hasn't been checked yet</source>
        <translation>Votre connexion n'a pas encore été vérifiée</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection loses many requests</source>
        <translation>Votre connexion perd de nombreuses requêtes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection is very slow</source>
        <translation>Votre connexion est très lente</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>The connectivity check addresses are blocked here</source>
        <translation>Les adresses de vérification de la connexion sont bloquées ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your proxy can't be reached</source>
        <translation>Votre proxy est injoignable</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your proxy rejects the password</source>
        <translation>Votre proxy refuse le mot de passe</translation>
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
        <translation>{now}, d’habitude {usual}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>“{word}” is missing</source>
        <translation>« {word} » est absent</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>it says “{word}”</source>
        <translation>on y lit « {word} »</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>HTTP status {status}</source>
        <translation>statut HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page reports no problem</source>
        <translation>Sa page ne signale aucun problème</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page announces maintenance</source>
        <translation>Sa page annonce une maintenance</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page reports a problem</source>
        <translation>Sa page signale un problème</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>No problem reported; reachable from here</source>
        <translation>Ne signale aucun problème ; répond d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Maintenance announced; reachable from here</source>
        <translation>Annonce une maintenance ; répond d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Resilience…</source>
        <translation>Résilience…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Drill…</source>
        <translation>Exercice…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Choose an outage on the left to replay it against your own services and backup plan.</source>
        <translation>Choisissez une panne à gauche : elle est rejouée contre votre liste et votre plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Pause at each step and ask yourself: what would I use now?</source>
        <translation>Arrêtez-vous à chaque étape et demandez-vous : qu’utiliserais-je maintenant ?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Next step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Position in the outage</source>
        <translation>Horloge de la panne</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Services that stop</source>
        <translation>Ce qui s’arrête pour vous</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>None of your services.</source>
        <translation>Aucun de vos services.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Suggested backups</source>
        <translation>Ce qu’on vous propose</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>How it ends</source>
        <translation>Comment cela finit</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What to fix</source>
        <translation>Ce qu’il faut améliorer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>The drill</source>
        <translation>L’exercice</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>StatusTray drill</source>
        <translation>StatusTray – exercice</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Find an outage</source>
        <translation>Chercher une panne</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Outages</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>No outage matches your search.</source>
        <translation>Aucune panne avec ces mots.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Remind me to run a drill</source>
        <translation>Me rappeler de m’exercer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Calculating</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>StatusTray resilience</source>
        <translation>StatusTray – résilience</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What depends on what</source>
        <translation>Qui dépend de qui</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>The list below shows the same as the picture.</source>
        <translation>La liste sous l’image dit la même chose en mots.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What depends on what, as a list</source>
        <translation>Qui dépend de qui, en mots</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>How independent your services are</source>
        <translation>Combien de paniers</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Open the &amp;backup plan</source>
        <translation>Ouvrir le p&amp;lan de secours</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>&amp;Print card…</source>
        <translation>&amp;Imprimer la carte…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>&amp;Save card as PDF…</source>
        <translation>Enregistrer la carte en P&amp;DF…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Diagram</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Save card</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>StatusTray history</source>
        <translation>StatusTray – historique</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Loading history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>With problems</source>
        <translation>Avec problèmes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Services to show</source>
        <translation>Quels services</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Time range</source>
        <translation>Jusqu’à quand remonter</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Zoom out</source>
        <translation>Montrer plus de temps</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Zoom in</source>
        <translation>Montrer moins de temps</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Show as &amp;table</source>
        <translation>En &amp;tableau</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Left and right arrows move through a service's problems; plus and minus zoom.</source>
        <translation>Gauche et droite parcourent les problèmes d’un service ; plus et moins changent l’échelle.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>History as a table</source>
        <translation>Historique en tableau</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Loading history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Select a bar to see its details.</source>
        <translation>Choisissez une barre pour en savoir plus.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No services match. Try a different search or filter.</source>
        <translation>Aucun service ne correspond. Élargissez votre recherche.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No services yet, so there is no history to show.</source>
        <translation>Rien n’est encore surveillé, il n’y a donc pas de passé à regarder.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Reason</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Common cause</source>
        <translation>Cause commune</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/banner.py"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Copy message</source>
        <translation>Copier un message</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open status page</source>
        <translation>Ouvrir la page d’état</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>✓ You'll be notified</source>
        <translation>✓ Vous serez prévenu</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Notify me when it's back</source>
        <translation>Me prévenir de son retour</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Snooze: {time}</source>
        <translation>Silence : {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>End snooze</source>
        <translation>Mettre fin au silence</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Acknowledge: no more notifications until it changes</source>
        <translation>Vu : plus rien tant que cela ne change pas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Mute: no notifications for this service</source>
        <translation>Muet : ne jamais interrompre pour ce service</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Response time, 24 hours</source>
        <translation>Temps de réponse, 24 heures</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Why this status</source>
        <translation>Pourquoi ce verdict</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>{n} more components</source>
        <extracomment>One: {n} more component</extracomment>
        <translation>
            <numerusform>{n} autre composant</numerusform>
            <numerusform>{n} autres composants</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>Uptime</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>Recent checks</source>
        <translation>Les dernières vérifications</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Progress of the check</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/latency_chart.py"/>
        <source>Response time. {figures}</source>
        <translation>Temps de réponse. {figures}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/alert_preview.py"/>
        <source>Notification preview</source>
        <translation>Aperçu d’une notification</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Add your own page</source>
        <translation>Votre propre page</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Checking</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Stop &amp;checking</source>
        <translation>Arrêter la rec&amp;herche</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Checking {address}…</source>
        <translation>Examen de {address}…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>This can take up to 30 seconds: all supported formats are tried.</source>
        <translation>Jusqu’à une demi-minute : chaque format connu est essayé à tour de rôle.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Add</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Word that must appear on the page</source>
        <translation>Un mot qui doit figurer sur la page</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Leave empty to accept any response.</source>
        <translation>Vide : toute réponse convient.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Components that matter to you</source>
        <translation>Les parties qui comptent pour vous</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Enter a name.</source>
        <translation>Donnez-lui un nom pour le reconnaître.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Plan check</source>
        <translation>Ce que nous y voyons</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>✓  No known problems.</source>
        <translation>✓  Rien à améliorer, pour autant qu’on sache.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>W&amp;hat you need to do</source>
        <translation>Ce que vous devez &amp;pouvoir faire</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>With wh&amp;om</source>
        <translation>Avec &amp;qui</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Family, your team, customers.</source>
        <translation>La famille, l’équipe, les clients.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Steps</source>
        <translation>Échelons</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Each step is used when the ones above it fail.</source>
        <translation>Chacun sert quand ceux du dessus sont tombés.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A service, or something else: phone call, text message, cash…</source>
        <translation>Un service, ou un moyen : appel, SMS, espèces…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No match. Add it under Services first.</source>
        <translation>Rien de ce nom. Ajoutez-le d’abord sous Services.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No steps yet. Start with what you use today.</source>
        <translation>Pas encore d’échelon. Commencez par ce que vous utilisez aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Add a step</source>
        <translation>&amp;Ajouter un échelon</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>When you need it</source>
        <translation>Le moment venu</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Can wait &amp;for</source>
        <translation>Supporta&amp;ble pendant</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>After that, someone has to act.</source>
        <translation>Ensuite, quelqu’un doit agir.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Tested &amp;today</source>
        <translation>Essayé au&amp;jourd’hui</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Last teste&amp;d</source>
        <translation>Dernier e&amp;ssai</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Message to copy</source>
        <translation>Message à c&amp;opier</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} and {backup} are filled in automatically.</source>
        <translation>{service} et {backup} sont remplacés par les noms.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Phone number or email address</source>
        <translation>Un numéro de téléphone ou une adresse mail</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacts</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>For one-click calls and messages. They stay in your settings file.</source>
        <translation>Pour les appeler ou leur écrire d’un clic. Ils restent dans votre fichier de paramètres.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>“{typed}” is not a phone number or email address.</source>
        <translation>« {typed} » n’est ni un numéro ni une adresse mail.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Find a component</source>
        <translation>Chercher une partie</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>No components found yet. Test the service to load them.</source>
        <translation>Sa page n’énumère pas de parties, ou n’a pas encore été lue : testez-la.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Only {n} components count.</source>
        <extracomment>One: Only {n} component counts.</extracomment>
        <translation>
            <numerusform>Seule {n} partie compte.</numerusform>
            <numerusform>Seules {n} parties comptent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>None selected: all components count.</source>
        <translation>Rien de choisi : tout compte.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Quiet from</source>
        <translation>Calme de</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Remove these quiet hours</source>
        <translation>Retirer ces heures calmes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>No days selected: every day.</source>
        <translation>Aucun choisi : tous les jours.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>They have it too</source>
        <translation>Les autres l’ont aussi</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Move {name} up</source>
        <translation>Monter {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Move {name} down</source>
        <translation>Descendre {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <location filename="../../statustray/ui/widgets/multi_select.py"/>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>They have {name} too</source>
        <translation>Les autres ont {name} aussi</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_card.py"/>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_card.py"/>
        <source>Saved in your system's password store, never in a file.</source>
        <translation>Conservées dans le coffre de mots de passe de votre système, jamais dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Paste key</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Save the key for {name}</source>
        <translation>Garder la clé pour {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Remove the key for {name}</source>
        <translation>Oublier la clé pour {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what to check</source>
        <translation>{name} : quoi regarder</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what matters</source>
        <translation>{name} : ce qui compte</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Status page</source>
        <translation>&amp;Page d’état</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>T&amp;his page needs a key</source>
        <translation>Cette page demande une c&amp;lé</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A password or token. Enter it under Accounts and keys. It is sent only to this address.</source>
        <translation>Un mot de passe ou un jeton ; à donner sous Comptes et clés. Pour cette adresse seulement.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add&amp;ress to check</source>
        <translation>Adresse à &amp;joindre</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Wor&amp;d that must appear</source>
        <translation>Mot &amp;obligatoire</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Word that must n&amp;ot appear</source>
        <translation>Mot &amp;interdit</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>On my local networ&amp;k</source>
        <translation>Sur mon propre résea&amp;u</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Checks continue while you're offline.</source>
        <translation>Il est alors surveillé même hors ligne.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a purpose</source>
        <translation>Ajouter un usage</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a dependency</source>
        <translation>Ajouter ce dont il dépend</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;you use it for</source>
        <translation>À &amp;quoi il vous sert</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Used to suggest backups.</source>
        <translation>Pour pouvoir nommer des secours.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;it depends on</source>
        <translation>&amp;Ce dont il dépend</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A cloud provider, network or company whose failure would take it down.</source>
        <translation>Un cloud, un réseau, un propriétaire : ce qui l’entraînerait.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Same as for all services</source>
        <translation>Comme pour tous les services</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Com&amp;ponents that matter to you</source>
        <translation>Les parties qui comptent pour &amp;vous</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Problems with other components are ignored.</source>
        <translation>Le reste de sa page n’est alors pas votre affaire.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Services in the same group are shown together in the panel.</source>
        <translation>Les services d’un groupe sont réunis dans le panneau.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Noti&amp;fy me about</source>
        <translation>&amp;Signaler à partir de</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Mute</source>
        <translation>Mu&amp;et</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Still checked and shown, but no notifications.</source>
        <translation>Surveillé et affiché, jamais dit à voix haute.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>&amp;Test now</source>
        <translation>&amp;Tester maintenant</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>R&amp;emove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Accounts and keys</source>
        <translation>Comptes et clés</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Helps to find backups that don't share a weak point. Everything stays on this computer.</source>
        <translation>Pour que vos secours ne dépendent pas de la même chose. Rien ne sort d’ici.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Your connections</source>
        <translation>Vos lignes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Mobile network</source>
        <translation>Réseau &amp;mobile</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If it uses another company's network, that counts too.</source>
        <translation>S’il utilise les antennes d’un autre, cela compte aussi.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Internet at home</source>
        <translation>&amp;Internet à la maison</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Email in&amp;box</source>
        <translation>&amp;Boîte aux lettres</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Where you receive sign-in codes and password resets.</source>
        <translation>Où arrivent codes de connexion et nouveaux mots de passe.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>What you already have</source>
        <translation>Ce que vous avez configuré</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Add an app, an account, a phone, cash…</source>
        <translation>Ajouter une application, un compte, un téléphone, des espèces…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Ready to use</source>
        <translation>&amp;Prêt à l’emploi</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Backups that you have set up are suggested first.</source>
        <translation>Un secours déjà configuré passe avant un autre qui ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Home servers</source>
        <translation>Serveurs d’attache</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If one server fails, the others keep working. Which one is yours?</source>
        <translation>Un serveur en panne n’entraîne pas les autres. Lequel est le vôtre ?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>server.example</source>
        <translation>server.example</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>The settings file has no problems.</source>
        <translation>Le fichier des paramètres est en ordre.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Files</source>
        <translation>Où se trouvent les choses</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>System check</source>
        <translation>Ce qui fonctionne ici</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Tray, notifications, password store, network and files. Contains no keys or addresses.</source>
        <translation>Zone de notification, notifications, coffre de mots de passe, réseau et fichiers. Ni clés ni adresses.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Run check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Start over</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;First steps</source>
        <translation>Les &amp;premiers pas, de nouveau</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>R&amp;eset all settings</source>
        <translation>&amp;Tout comme au début</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Includes your services and backup plan. History is kept. You can undo this.</source>
        <translation>La liste surveillée et le plan aussi. L’historique reste. Vous pouvez annuler.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>All settings were reset.</source>
        <translation>Tous les paramètres sont comme au début.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Theme and text</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Restart StatusTray to apply.</source>
        <translation>En vigueur au prochain démarrage de StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Te&amp;xt size</source>
        <translation>Ta&amp;ille du texte</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Applies to StatusTray only.</source>
        <translation>Dans les fenêtres de ce programme seulement.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Sans images animées</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>In drills, you move from step to step yourself.</source>
        <translation>Les exercices avancent alors à la main.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Tray icon</source>
        <translation>Dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Icon style</source>
        <translation>Icô&amp;ne</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Each status also has its own shape.</source>
        <translation>Chaque niveau a aussi sa propre forme.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Clicking the icon</source>
        <translation>Un &amp;clic sur l’icône</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Some desktops always open the menu, which offers everything too.</source>
        <translation>Certains bureaux ouvrent toujours le menu. Tout s’y trouve aussi.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Start at login</source>
        <translation>&amp;Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>StatusTray is already running when you need it.</source>
        <translation>Pour qu’il surveille avant que vous n’en ayez besoin.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Checks</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Only your services and the connectivity check addresses below are contacted.</source>
        <translation>On n’interroge que ce que vous surveillez, et les adresses témoins ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Check interval</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Di&amp;rect check every</source>
        <translation>Joindre les &amp;services toutes les</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Status &amp;page check every</source>
        <translation>Lire les &amp;pages d’état toutes les</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>If a status page reports a problem, it is checked more often.</source>
        <translation>Une page qui signale un problème est d’elle-même lue plus souvent.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Check less often on &amp;battery</source>
        <translation>Plus lent sur &amp;batterie</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Also on metered connections.</source>
        <translation>Et là où les données coûtent cher.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Is it them or me?</source>
        <translation>Eux ou moi ?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>If these don't respond, it's your connection, and no service is reported as down.</source>
        <translation>Tant qu’elles ne répondent pas, c’est votre connexion, et aucun service n’est en cause.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Use recommended addresses</source>
        <translation>&amp;Utiliser les recommandées</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Connectivity check addresses</source>
        <translation>Adresses &amp;témoins</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>One per line, from at least three different companies.</source>
        <translation>Une par ligne, d’au moins trois propriétaires différents.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Connection</source>
        <translation>Par quel chemin</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Sec&amp;ond DNS resolver</source>
        <translation>Second &amp;avis sur les noms</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Tells a blocked domain from one that doesn't exist. The resolver sees which domains you check.</source>
        <translation>Distingue un nom bloqué d’un nom mort. On y apprend quels noms vous surveillez.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Import and export</source>
        <translation>Import et export</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>StatusTray settings, an OPML file of status feeds, a Gatus or Uptime Kuma export, or a plain list of addresses.</source>
        <translation>Paramètres de StatusTray, fichier OPML de flux d’état, export de Gatus ou d’Uptime Kuma, ou simple liste d’adresses.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Choose file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Services in the file</source>
        <translation>Services dans le fichier</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>I&amp;mport</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Exported files never contain keys.</source>
        <translation>Les clés ne figurent jamais dans un fichier exporté.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>All settings were replaced.</source>
        <translation>Tous les paramètres ont été remplacés.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>{n} services added.</source>
        <extracomment>One: {n} service added.</extracomment>
        <translation>
            <numerusform>{n} service a été ajouté.</numerusform>
            <numerusform>{n} services ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What you turn off here still appears in the panel.</source>
        <translation>Ce qui n’est pas dit à voix haute reste visible dans le panneau.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What to notify about</source>
        <translation>Ce qui peut interrompre</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You can set a different level for each service.</source>
        <translation>Un service peut avoir sa propre règle.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Notify me when a service is &amp;back</source>
        <translation>Prévenir du &amp;retour</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Once. The earlier notification is removed.</source>
        <translation>Une fois, et l’alarme est retirée.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Play a s&amp;ound</source>
        <translation>&amp;Jouer un son</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No notifications during these hours. Problems that remain are sent when they end.</source>
        <translation>Rien n’interrompt alors. Ce qui ne va toujours pas est dit à la fin.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No quiet hours set.</source>
        <translation>Pas d’heures calmes.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Add quiet hours</source>
        <translation>&amp;Ajouter des heures calmes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Digest and reminders</source>
        <translation>De temps en temps</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Daily digest</source>
        <translation>Résumé &amp;quotidien</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A summary of what happened since the last one.</source>
        <translation>Ce qui s’est passé depuis le dernier.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Send digest a&amp;t</source>
        <translation>&amp;Heure du résumé</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Days before a &amp;certificate expires</source>
        <translation>Avant la fin d’un &amp;certificat, en jours</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>For services you added. Leave empty to turn off.</source>
        <translation>Pour vos propres services. Vide : jamais.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Test</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Send a test notification</source>
        <translation>&amp;Envoyer une notification d’essai</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You'll see here how it was sent.</source>
        <translation>Vous verrez ici par où elle est passée.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Enter days as numbers, such as 14, 7, 1.</source>
        <translation>Écrivez les jours en chiffres, comme 14, 7, 1.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Quiet hours removed.</source>
        <translation>Heures calmes retirées.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Backup plan</source>
        <translation>Plan de secours</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>For each thing you can't do without: what you use, and what to use if that fails.</source>
        <translation>Pour chaque chose qui ne doit pas manquer : ce que vous utilisez, et ce que vous utilisez alors.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Plans</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No plans yet. Get a suggestion based on your services, or create your own.</source>
        <translation>Pas encore de plan. Faites-en proposer un d’après ce que vous surveillez, ou commencez le vôtre.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;Suggest a plan</source>
        <translation>Fai&amp;tes une proposition</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Nothing to suggest for your current services.</source>
        <translation>Il n’y a rien à ajouter pour ce que vous surveillez.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No services yet. Add what you use under Services first.</source>
        <translation>Rien n’est encore surveillé. Ajoutez d’abord sous Services ce que vous utilisez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>{n} plans added.</source>
        <extracomment>One: {n} plan added.</extracomment>
        <translation>
            <numerusform>{n} échelle a été ajoutée.</numerusform>
            <numerusform>{n} échelles ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>“{name}” was removed.</source>
        <translation>« {name} » a été retiré du plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>The services you depend on. StatusTray checks no others.</source>
        <translation>Ce dont vous dépendez. Rien d’autre n’est jamais interrogé.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Name, or address of a status page or website</source>
        <translation>Un nom, ou l’adresse d’une page d’état ou d’un site</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Not in the catalogue. Paste the address of its status page or website.</source>
        <translation>Pas dans le catalogue. Collez l’adresse de sa page d’état ou de son site.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>&amp;Add a service</source>
        <translation>&amp;Ajouter un service</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Your services</source>
        <translation>Services surveillés</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>No services yet. Add the ones you use most above.</source>
        <translation>Rien n’est encore surveillé. Ajoutez ci-dessus ce que vous utilisez le plus.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>{name} was removed.</source>
        <translation>{name} n’est plus surveillé.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>StatusTray settings</source>
        <translation>StatusTray – paramètres</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Search settings</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Settings pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Search results</source>
        <translation>Paramètres trouvés</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>No matching settings. Try another word.</source>
        <translation>Aucun paramètre avec ces mots. Essayez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/undo_bar.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/undo_bar.py"/>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open StatusTray</source>
        <translation>Ouvrir StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Which services do you use?</source>
        <translation>Qu’utilisez-vous ?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Choose what you would miss. StatusTray checks only the services you choose.</source>
        <translation>Choisissez ce qui vous manquerait. Seul ce que vous choisissez est interrogé.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Not in the catalogue.</source>
        <translation>Pas dans le catalogue.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Find apps on this computer</source>
        <translation>Chercher les &amp;programmes de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Selected</source>
        <translation>Choisi</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>{n} apps found and selected.</source>
        <extracomment>One: {n} app found and selected.</extracomment>
        <translation>
            <numerusform>{n} programme trouvé et choisi.</numerusform>
            <numerusform>{n} programmes trouvés et choisis.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>No known apps were found.</source>
        <translation>Aucun programme du catalogue n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What can't you do without?</source>
        <translation>Qu’est-ce qui ne doit pas manquer ?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>StatusTray finds a backup for each of these.</source>
        <translation>Pour chacun, un second moyen est cherché.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What else could you use?</source>
        <translation>Que pourriez-vous utiliser d’autre ?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Choose what you already have. The rest is suggested when you need it.</source>
        <translation>Choisissez ce que vous avez déjà. Le reste est proposé quand il le faut.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Nothing to add: your list already contains backups.</source>
        <translation>Rien à ajouter : votre liste a déjà d’autres moyens.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>How should StatusTray notify you?</source>
        <translation>Comment vous prévenir ?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>It stays quiet until one of your services has a problem.</source>
        <translation>Il se tait jusqu’à ce que quelque chose de choisi tombe.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Test notification</source>
        <translation>Une notification d’&amp;essai</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Your first result</source>
        <translation>Votre premier constat</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Based on the services you chose and what is known about them.</source>
        <translation>D’après vos choix et ce qu’on en sait.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>You can change everything later in Settings.</source>
        <translation>Tout peut être changé à tout moment dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Welcome to StatusTray</source>
        <translation>Bienvenue dans StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Step {n} of {all}</source>
        <translation>Étape {n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Sk&amp;ip</source>
        <translation>P&amp;asser</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Bac&amp;k</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/legend.py"/>
        <source>Legend</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Results</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Check {address}</source>
        <translation>Examiner {address}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Find out how it can be watched</source>
        <translation>Découvrir comment le surveiller</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_field.py"/>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
</TS>
