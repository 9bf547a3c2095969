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
        <source>the tray's own message</source>
        <translation>le message de la zone de notification</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>This is how StatusTray tells you</source>
        <translation>Voici comment StatusTray vous prévient</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>What happened, what it means for you, and what to use instead.</source>
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
        <source>No notification could be shown: {why}.</source>
        <translation>Aucune notification n’a pu être affichée : {why}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>Sent through {way}.</source>
        <translation>Envoyé par {way}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/panel/header.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <location filename="../../statustray/present/views/panel.py"/>
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
        <source>Written to {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>this service is already watched above</source>
        <translation>ce service est déjà surveillé plus haut</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Remove one of the two.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write service = "…", or id = "…" for your own.</source>
        <translation>Écrivez service = "…", ou id = "…" pour le vôtre.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it names no service</source>
        <translation>aucun service n’est nommé</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write page = "…" or probe = "…".</source>
        <translation>Écrivez page = "…" ou probe = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>there is nothing to look at</source>
        <translation>il n’y a rien à vérifier</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>no page of its own is named that wants one</source>
        <translation>aucune page à lui n’est nommée qui en demande une</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write page = "…" too.</source>
        <translation>Écrivez aussi page = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write purpose = "message", for example.</source>
        <translation>Écrivez par exemple purpose = "message".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>it names no purpose</source>
        <translation>aucun usage n’est nommé</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write {example}.</source>
        <translation>Écrivez {example}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>it has no span</source>
        <translation>il manque la plage horaire</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>"{day}" is not a day</source>
        <translation>« {day} » n’est pas un jour</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write some of: {words}.</source>
        <translation>Écrivez-en parmi : {words}.</translation>
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
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a table</source>
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
        <source>Write true or false without quotes.</source>
        <translation>Écrivez true ou false sans guillemets.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it without quotes.</source>
        <translation>Écrivez-le sans guillemets.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is out of range</source>
        <translation>{value} est hors limites</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write a number from {least} to {most}.</source>
        <translation>Écrivez un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it in quotes.</source>
        <translation>Mettez-le entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>"{word}" is not known</source>
        <translation>« {word} » est inconnu</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write one of: {words}.</source>
        <translation>Écrivez l’un de ces mots : {words}.</translation>
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
        <source>Write it below a line [{key}].</source>
        <translation>Écrivez-le sous une ligne [{key}].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write each below a line [[{key}]].</source>
        <translation>Écrivez chacun sous une ligne [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it below [[{key}]].</source>
        <translation>Écrivez-le sous [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>this name is not known</source>
        <translation>ce nom est inconnu</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is kept, and has no effect.</source>
        <translation>Il est conservé, sans effet.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>"{value}" is not an address</source>
        <translation>« {value} » n’est pas une adresse</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Begin it with {starts}.</source>
        <translation>Commencez par {starts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is left out until it is mended.</source>
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
        <source>it is damaged: {why}</source>
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
        <source>{version} is of a newer StatusTray; this one knows {known}</source>
        <translation>{version} vient d’un StatusTray plus récent ; celui-ci connaît {known}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>its page wants a key, and a file does not decide who is sent one</source>
        <translation>sa page demande une clé, et un fichier ne décide pas à qui l’envoyer</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Switch it on in the settings if you trust the page.</source>
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
        <source>Nothing of it was taken over.</source>
        <translation>Rien n’en a été repris.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Write one address a line.</source>
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
        <source>Write it in the plain form of Gatus' documentation, and import it again.</source>
        <translation>Écrivez-le sous la forme simple de la documentation de Gatus et importez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Choose the file that has them.</source>
        <translation>Choisissez le fichier qui les contient.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>it has no endpoints</source>
        <translation>il ne contient pas d’« endpoints »</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>an endpoint</source>
        <translation>un point d’accès</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>{name}: "{url}" cannot be watched from here</source>
        <translation>{name} : « {url} » ne peut être surveillé d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>https, http, tcp, tls and dns addresses can.</source>
        <translation>Les adresses https, http, tcp, tls et dns peuvent l’être.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>the condition {text} is not taken over</source>
        <translation>la condition {text} n’est pas reprise</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>The rest of it is.</source>
        <translation>Le reste l’est.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>this is not XML</source>
        <translation>ce n’est pas du XML</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>it defines types or entities, which no list of feeds needs</source>
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
        <source>Mend it.</source>
        <translation>Corrigez cela.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Export the list from your feed reader again.</source>
        <translation>Exportez de nouveau la liste depuis votre lecteur de flux.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>this is not JSON: {why}</source>
        <translation>ce n’est pas du JSON : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it has no monitorList</source>
        <translation>il ne contient pas de « monitorList »</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>a monitor without a name</source>
        <translation>une sonde sans nom</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>a monitor of type "{kind}" cannot be taken over</source>
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
        <source>{name} is already watched above</source>
        <translation>{name} est déjà surveillé plus haut</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>the catalogue has no such service</source>
        <translation>le catalogue n’a pas ce service</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write service = "…", or id = "…".</source>
        <translation>Écrivez service = "…" ou id = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>nothing is called {name}</source>
        <translation>rien ne s’appelle {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Did you mean {names}?</source>
        <translation>Vouliez-vous dire {names} ?</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Find its id with "statustray services", or describe it with id and page.</source>
        <translation>Trouvez son id avec « statustray services », ou décrivez-le avec id et page.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>anchors are not read</source>
        <translation>les ancres ne sont pas lues</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>aliases are not read</source>
        <translation>les alias ne sont pas lus</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>tags are not read</source>
        <translation>les étiquettes ne sont pas lues</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>complex keys are not read</source>
        <translation>les clés complexes ne sont pas lues</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>directives are not read</source>
        <translation>les directives ne sont pas lues</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>tabs do not indent</source>
        <translation>les tabulations n’indentent pas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>several documents: not expected here</source>
        <translation>plusieurs documents : inattendus ici</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>an entry of this depth: not expected here</source>
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
        <source>a quoted text that does not end</source>
        <translation>un texte entre guillemets qui ne finit pas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a list in brackets that does not end on its line</source>
        <translation>une liste entre crochets qui ne finit pas sur sa ligne</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>tables and lists within brackets are not read</source>
        <translation>les tables et listes entre crochets ne sont pas lues</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings cannot be read: {why}; the defaults are in use</source>
        <translation>les paramètres sont illisibles : {why} ; les valeurs par défaut s’appliquent</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>Make the file readable; until then nothing is written to it.</source>
        <translation>Rendez le fichier lisible ; d’ici là, rien n’y est écrit.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings could not be saved: {why}</source>
        <translation>les paramètres n’ont pas pu être enregistrés : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>They are in use until the program ends; free the way, save again.</source>
        <translation>Ils valent jusqu’à la fin du programme ; levez l’obstacle et enregistrez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings are damaged and the defaults are in use: {why}</source>
        <translation>les paramètres sont endommagés, les valeurs par défaut s’appliquent : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>Mend it; until then nothing is written to it.</source>
        <translation>Corrigez le fichier ; d’ici là, rien n’y est écrit.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>Mend it, or take what you need from {name}, its copy.</source>
        <translation>Corrigez le fichier, ou prenez ce qu’il vous faut dans {name}, sa copie.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings cannot be used: {why}; the defaults are in use</source>
        <translation>les paramètres sont inutilisables : {why} ; les valeurs par défaut s’appliquent</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Update StatusTray, or use another --home. The file stays as it is.</source>
        <translation>Mettez StatusTray à jour, ou utilisez un autre --home. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>it is larger than 8 MiB</source>
        <translation>il dépasse 8 Mio</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>it is not a text in UTF-8</source>
        <translation>ce n’est pas un texte en UTF-8</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>it cannot be written: {why}</source>
        <translation>écriture impossible : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the list cannot be read: {why}</source>
        <translation>la liste est illisible : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Make room on it.</source>
        <translation>Faites-y de la place.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file may not be written</source>
        <translation>le fichier ne peut être écrit</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Let its owner write it.</source>
        <translation>Donnez à son propriétaire le droit d’écriture.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file cannot be opened</source>
        <translation>le fichier ne s’ouvre pas</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>See that its folder may be written.</source>
        <translation>Veillez à ce que son dossier soit accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file may not be opened</source>
        <translation>l’ouverture du fichier n’est pas permise</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Let its owner read and write it.</source>
        <translation>Donnez à son propriétaire les droits de lecture et d’écriture.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>another program holds the file</source>
        <translation>un autre programme tient le fichier</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>It is tried again within a minute.</source>
        <translation>Nouvel essai dans la minute.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk does not answer as it should</source>
        <translation>le disque ne répond pas comme il faut</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Look after the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Watching goes on.</source>
        <translation>La surveillance continue.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history is not kept: {why}</source>
        <translation>l’historique n’est pas enregistré : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Look after the folder.</source>
        <translation>Vérifiez le dossier.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>{what} {then}</source>
        <translation>{what} {then}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history was damaged; it is kept as {name}, and a new one is begun</source>
        <translation>l’historique était endommagé ; il est conservé sous {name}, et un nouveau commence</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>it cannot be changed: {why}</source>
        <translation>modification impossible : {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>Look after it.</source>
        <translation>Allez y voir.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/accounts.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Not said</source>
        <translation>Non précisé</translation>
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
        <source>working now, but you would have to set it up</source>
        <translation>en service, mais il faudrait le configurer</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>always at hand</source>
        <translation>toujours à portée de main</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>you would have to set it up</source>
        <translation>il faudrait le configurer</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>needs no internet</source>
        <translation>ne demande pas d’internet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>runs on something else</source>
        <translation>repose sur autre chose</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>not known whether it shares the cause</source>
        <translation>on ignore s’il partage la cause</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it also needs {name}</source>
        <translation>mais il lui faut aussi {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it shares the cause</source>
        <translation>mais il partage la cause</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>{n} things that did not interrupt you</source>
        <extracomment>One: {n} thing that did not interrupt you</extracomment>
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
        <source>Replay a past outage against your own plan. It takes two minutes.</source>
        <translation>Rejouez une panne passée contre votre propre plan. Cela prend deux minutes.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Start the drill</source>
        <translation>Commencer l’exercice</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Never remind me</source>
        <translation>Ne jamais rappeler</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>You used {name} meanwhile. Did it work?</source>
        <translation>Entre-temps, vous avez utilisé {name}. Cela a-t-il marché ?</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>It worked</source>
        <translation>Ça a marché</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>{n} of your services stopped together; we cannot tell what they share</source>
        <extracomment>One: {n} of your services stopped; we cannot tell what it shares</extracomment>
        <translation>
            <numerusform>{n} de vos services s’est arrêté ; impossible de dire ce qu’il partage</numerusform>
            <numerusform>{n} de vos services se sont arrêtés ensemble ; impossible de dire ce qu’ils partagent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Probably {name}: {n} of your services</source>
        <extracomment>One: Probably {name}: {n} of your services</extracomment>
        <translation>
            <numerusform>Probablement {name} : {n} de vos services</numerusform>
            <numerusform>Probablement {name} : {n} de vos services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>May be {name}: {n} of your services</source>
        <extracomment>One: May be {name}: {n} of your services</extracomment>
        <translation>
            <numerusform>Peut-être {name} : {n} de vos services</numerusform>
            <numerusform>Peut-être {name} : {n} de vos services</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Answers again: {names}</source>
        <translation>Répond à nouveau : {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>{name} is back</source>
        <translation>{name} est de retour</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Back again: {names}</source>
        <translation>De retour : {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>They stopped at about the same time; no common cause is known</source>
        <translation>Ils se sont arrêtés à peu près en même temps ; aucune cause commune n’est connue</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Snooze</source>
        <translation>Silence</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} ends in {n} days</source>
        <extracomment>One: The certificate of {name} ends in {n} day</extracomment>
        <translation>
            <numerusform>Le certificat de {name} expire dans {n} jour</numerusform>
            <numerusform>Le certificat de {name} expire dans {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} has ended</source>
        <translation>Le certificat de {name} a expiré</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Unless it is renewed, programs will refuse to connect.</source>
        <translation>S’il n’est pas renouvelé, les programmes refuseront de se connecter.</translation>
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
        <source>{one}; {other} too</source>
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
        <source>they stopped within ten minutes</source>
        <translation>ils se sont arrêtés en moins de dix minutes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>your other services work</source>
        <translation>vos autres services fonctionnent</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>its own page reports trouble</source>
        <translation>sa propre page signale un problème</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>it does not answer itself</source>
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
        <source>signs people in through {name}</source>
        <translation>identifie les gens par {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>has its names at {name}</source>
        <translation>a ses noms chez {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is delivered by {name}</source>
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
        <source>failed itself</source>
        <translation>est tombé lui-même</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>reaches you over {name}</source>
        <translation>vous parvient par {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name}</source>
        <translation>utilise {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page can be read.</source>
        <translation>Cette page est lisible.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page wants a key.</source>
        <translation>Cette page demande une clé.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>It answers, but it is no status page that can be read.</source>
        <translation>Elle répond, mais ce n’est pas une page d’état lisible.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Nothing usable answers there.</source>
        <translation>Rien d’utilisable ne répond là.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Made with {format}. It says now: {level}.</source>
        <translation>Faite avec {format}. Elle dit actuellement : {level}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Watch it, then give its password or token under Accounts and keys.</source>
        <translation>Surveillez-la, puis donnez son mot de passe ou son jeton sous Comptes et clés.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>It can still be watched: whether it answers, and whether a word is on it.</source>
        <translation>On peut tout de même la surveiller : si elle répond, et si un mot y figure.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>{why}. Check the address; it can be watched all the same.</source>
        <translation>{why}. Vérifiez l’adresse ; on peut tout de même la surveiller.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
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
        <source>Trusted certificates</source>
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
        <source>works in part</source>
        <translation>fonctionne en partie</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>does not work</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No window can be shown here. In a terminal, use: statustray watch</source>
        <translation>Aucune fenêtre ne peut s’afficher ici. Dans un terminal, utilisez : statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The panel opens as a window instead. On GNOME, the AppIndicator extension adds a tray; in a terminal, use: statustray watch</source>
        <translation>Le panneau s’ouvre alors dans une fenêtre. Sous GNOME, l’extension AppIndicator ajoute une zone de notification ; dans un terminal, utilisez : statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Notices are shown in the panel only. Start your desktop's notification service, or install one (for example dunst).</source>
        <translation>Les messages n’apparaissent que dans le panneau. Démarrez le service de notification de votre bureau, ou installez-en un (par exemple dunst).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Keys of private pages cannot be kept. Unlock your keyring, or install gnome-keyring or KWallet; until then a key lasts for one session.</source>
        <translation>Les clés des pages privées ne peuvent pas être conservées. Déverrouillez votre trousseau, ou installez gnome-keyring ou KWallet ; d’ici là, une clé ne vaut que pour une session.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>While the check addresses do not answer, services are shown as not known. If you are online, change these addresses in Settings, Checking (or the canaries below [network] in settings.toml).</source>
        <translation>Tant que les adresses témoins ne répondent pas, les services sont donnés pour inconnus. Si vous êtes en ligne, changez ces adresses dans Paramètres, Vérification (ou les canaries sous [network] dans settings.toml).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Let SSL_CERT_FILE name a file of certificates, or unset it.</source>
        <translation>Indiquez dans SSL_CERT_FILE un fichier de certificats, ou supprimez cette variable.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No secure connection can be checked. Install the package ca-certificates, or let SSL_CERT_FILE name a file that exists.</source>
        <translation>Aucune connexion sécurisée ne peut être vérifiée. Installez le paquet ca-certificates, ou indiquez dans SSL_CERT_FILE un fichier qui existe.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Until the file can be used, the defaults are in use.</source>
        <translation>Tant que le fichier est inutilisable, les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>What cannot be used is left out; the rest goes on working.</source>
        <translation>Ce qui est inutilisable est écarté ; le reste continue de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Watching goes on, but nothing is recorded. Make room or mend the folder.</source>
        <translation>La surveillance continue, mais rien n’est enregistré. Faites de la place ou réparez le dossier.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>These formats were written from their documentation alone; they say “not known” early. A saved page of one helps: see CONTRIBUTING.md.</source>
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
        <source>The operator says so in public</source>
        <translation>L’exploitant le dit publiquement</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray tells you: {names}</source>
        <translation>StatusTray vous prévient : {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{name} stopped that day; by which path is not recorded.</source>
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
        <source>It cannot be seen from here, and the operator said nothing.</source>
        <translation>Cela ne se voit pas d’ici, et l’exploitant n’a rien dit.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}; when the operator spoke is not known.</source>
        <translation>Vous l’auriez su au bout de {time} ; on ignore quand l’exploitant a parlé.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}: only the operator's word shows it.</source>
        <translation>Vous l’auriez su au bout de {time} : seule la parole de l’exploitant le montre.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {ours}, {early} before the operator spoke.</source>
        <translation>Vous l’auriez su au bout de {ours}, {early} avant que l’exploitant ne parle.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Nothing on your list would have been left.</source>
        <translation>Il ne serait rien resté de votre liste.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Everything on your list goes on.</source>
        <translation>Tout ce qui est sur votre liste continue.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Still working: {names}.</source>
        <translation>Toujours en service : {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: nothing would have been left. Choose a second way.</source>
        <translation>{purpose} : il ne serait rien resté. Choisissez un second moyen.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: set up {name} now, not on the bad day.</source>
        <translation>{purpose} : configurez {name} maintenant, pas le mauvais jour.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: there is no plan for this yet.</source>
        <translation>{purpose} : il n’y a pas encore de plan pour cela.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose} ({group}): every step of the plan would have failed.</source>
        <translation>{purpose} ({group}) : chaque étape du plan aurait échoué.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: every step of the plan would have failed.</source>
        <translation>{purpose} : chaque étape du plan aurait échoué.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Say which mobile network and broadband you have: it decides what is left.</source>
        <translation>Indiquez votre réseau mobile et votre fournisseur d’accès : ce qui reste en dépend.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>This failure cannot be seen from your computer: agree who tells whom.</source>
        <translation>Cette panne ne se voit pas de votre ordinateur : convenez de qui prévient qui.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>page: {what}</source>
        <translation>page : {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>from here: {what}</source>
        <translation>d’ici : {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>nothing was asked</source>
        <translation>rien n’a été demandé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{phase} {time}</source>
        <translation>{phase} {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>answered in {time}</source>
        <translation>a répondu en {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>answered otherwise than expected</source>
        <translation>a répondu autrement que prévu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{what} ({phases})</source>
        <translation>{what} ({phases})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>encryption</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>first byte</source>
        <translation>premier octet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing is said before the first look.</source>
        <translation>Rien n’est dit avant la première vérification.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>While unrelated addresses do not answer either, silence proves nothing about a service.</source>
        <translation>Tant que des adresses sans rapport ne répondent pas non plus, le silence ne prouve rien sur un service.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Something on this network answers in the name of unrelated addresses, so no answer proves anything about a service.</source>
        <translation>Quelque chose sur ce réseau répond à la place d’adresses sans rapport ; aucune réponse ne prouve donc quoi que ce soit sur un service.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Only its page can be read, so its page decides.</source>
        <translation>Seule sa page est lisible, c’est donc elle qui décide.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page reports no trouble, and it answered this computer.</source>
        <translation>Sa page ne signale aucun problème, et il a répondu à cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has no page that can be read; it answered this computer.</source>
        <translation>Il n’a pas de page lisible ; il a répondu à cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A website that loads proves the website, not the app behind it.</source>
        <translation>Un site qui se charge prouve le site, pas l’application derrière.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing that can be asked from here proves how it is.</source>
        <translation>Rien de ce qu’on peut demander d’ici ne prouve comment il va.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page reports trouble, so its page decides, though it answers from here.</source>
        <translation>Sa page signale un problème, c’est donc elle qui décide, bien qu’il réponde d’ici.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page reports trouble, and it did not answer in at least two looks in a row.</source>
        <translation>Sa page signale un problème, et il n’a pas répondu lors d’au moins deux vérifications de suite.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It did not answer in at least two looks in a row while unrelated addresses did. Pages are often late, so this computer's own sight decides.</source>
        <translation>Il n’a pas répondu lors d’au moins deux vérifications de suite, alors que des adresses sans rapport répondaient. Les pages sont souvent en retard ; c’est donc ce que voit cet ordinateur qui décide.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It did not answer in at least two looks in a row while unrelated addresses did.</source>
        <translation>Il n’a pas répondu lors d’au moins deux vérifications de suite, alors que des adresses sans rapport répondaient.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It answers, but without its page nothing more is certain.</source>
        <translation>Il répond, mais sans sa page rien de plus n’est certain.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page is the only witness, and it could not be read.</source>
        <translation>Sa page est le seul témoin, et elle n’a pas pu être lue.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A page that does not state its health is never taken for good news.</source>
        <translation>Une page qui ne dit pas comment elle va n’est jamais prise pour une bonne nouvelle.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It answered in at least two looks in a row, but not with what it should answer.</source>
        <translation>Il a répondu lors d’au moins deux vérifications de suite, mais pas ce qu’il devait répondre.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It was never reached from this network, so its silence may be a filter here.</source>
        <translation>Il n’a jamais été joint depuis ce réseau ; son silence peut venir d’un filtre ici.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The usual name server does not find it, another one does.</source>
        <translation>Le serveur de noms habituel ne le trouve pas, un autre si.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It failed in several of the last looks, or came back only a short while after an earlier failure. It counts as back when it stays up.</source>
        <translation>Il a échoué lors de plusieurs des dernières vérifications, ou n’est revenu que depuis peu après une panne précédente. Il compte comme rétabli quand il le reste.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>For at least five minutes it has been far slower than its own usual.</source>
        <translation>Depuis au moins cinq minutes, il est bien plus lent que d’habitude.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page announces work for this time, so its silence is no alarm.</source>
        <translation>Sa page annonce une maintenance pour ce moment ; son silence n’est pas une alarme.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Yesterday's answer is not today's: what is too old counts no more.</source>
        <translation>La réponse d’hier n’est pas celle d’aujourd’hui : ce qui est trop vieux ne compte plus.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The rule that decided</source>
        <translation>La règle qui a décidé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/views/details.py"/>
        <source>time not known</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>What its page says ({when})</source>
        <translation>Ce que dit sa page ({when})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The looks of the last ten minutes</source>
        <translation>Les vérifications des dix dernières minutes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Your own line</source>
        <translation>Votre propre connexion</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} answers</source>
        <translation>{host} répond</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} does not answer</source>
        <translation>{host} ne répond pas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>All settings, without keys</source>
        <translation>Tous les paramètres, sans les clés</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>A plain list of addresses</source>
        <translation>Une simple liste d’adresses</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>A Gatus configuration</source>
        <translation>Une configuration Gatus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Targets for Prometheus' blackbox exporter</source>
        <translation>Des cibles pour le « blackbox exporter » de Prometheus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>The modules that these targets name</source>
        <translation>Les modules que ces cibles nomment</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Nothing to watch was found in this file.</source>
        <translation>Ce fichier ne contient rien à surveiller.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>These are settings of StatusTray.</source>
        <translation>Ce sont des paramètres de StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Everything in this {kind} file is watched already.</source>
        <translation>Tout ce que contient ce fichier {kind} est déjà surveillé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{n} services in this {kind} file are not watched yet.</source>
        <extracomment>One: {n} service in this {kind} file is not watched yet.</extracomment>
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
        <source>{file} stays as it is.</source>
        <translation>{file} reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Rien n’a été écrit : c’était un essai à blanc.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} has it now; what was there stayed.</source>
        <translation>{file} le contient maintenant ; ce qui s’y trouvait est resté.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; please call me.</source>
        <translation>{down} ne fonctionne pas ; appelez-moi, s’il vous plaît.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; please send me an SMS.</source>
        <translation>{down} ne fonctionne pas ; envoyez-moi un SMS, s’il vous plaît.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; instead: {use}.</source>
        <translation>{down} ne fonctionne pas ; à la place : {use}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; I am on {use}.</source>
        <translation>{down} ne fonctionne pas ; je suis sur {use}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} sends a code by {other} when you sign in anew: stay signed in.</source>
        <translation>{name} envoie un code par {other} à chaque nouvelle connexion : restez connecté.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Your mobile and your broadband are one firm ({names}): one is no backup for the other.</source>
        <translation>Votre mobile et votre accès fixe sont une seule entreprise ({names}) : l’un ne remplace pas l’autre.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>It is not known what {one} and {other} share.</source>
        <translation>On ignore ce que {one} et {other} partagent.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not set up yet: do it before you need it.</source>
        <translation>{name} n’est pas encore configuré : faites-le avant d’en avoir besoin.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Not everybody in this group has {name}.</source>
        <translation>Tout le monde dans ce groupe n’a pas {name}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not made for this.</source>
        <translation>{name} n’est pas fait pour cela.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} no longer exists: choose another.</source>
        <translation>{name} n’existe plus : choisissez autre chose.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} are for emergencies only, and no way to reach people. Try any phone, any network, a landline, a neighbour.</source>
        <translation>{name} : pour les urgences seulement, pas un moyen de joindre des proches. Essayez n’importe quel téléphone, n’importe quel réseau, une ligne fixe, un voisin.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} stands in the plan twice.</source>
        <translation>{name} figure deux fois dans le plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>It is not known what {name} runs on: do not rely on it.</source>
        <translation>On ignore sur quoi {name} repose : n’y comptez pas.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Say which mobile network and broadband you have: {name} goes over one of them.</source>
        <translation>Indiquez votre réseau mobile et votre fournisseur d’accès : {name} passe par l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Say which server your account on {name} is on: each falls alone.</source>
        <translation>Indiquez sur quel serveur se trouve votre compte {name} : chacun tombe seul.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Say how long you can do without it.</source>
        <translation>Indiquez combien de temps vous pouvez vous en passer.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Add a way: three are a plan, four are a good one.</source>
        <translation>Ajoutez un moyen : trois font un plan, quatre en font un bon.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Every way needs the internet: add one that does not.</source>
        <translation>Chaque moyen demande internet : ajoutez-en un qui s’en passe.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Never tried: use the second way once, today.</source>
        <translation>Jamais essayé : utilisez le second moyen une fois, aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Last tried more than half a year ago: try it again.</source>
        <translation>Dernier essai il y a plus de six mois : essayez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other} stopped together on {day}: both needed {what}.</source>
        <translation>{one} et {other} se sont arrêtés ensemble le {day} : les deux avaient besoin de {what}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>One basket: {path}.</source>
        <translation>Un seul panier : {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Delivery networks</source>
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
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services in one basket</source>
        <translation>{where} : {n} services dans un seul panier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services in about {count} baskets</source>
        <translation>{where} : {n} services dans environ {count} paniers</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said}; of {n} others it is not known</source>
        <extracomment>One: {said}; of {n} other it is not known</extracomment>
        <translation>
            <numerusform>{said} ; pour {n} autre, on l’ignore</numerusform>
            <numerusform>{said} ; pour {n} autres, on l’ignore</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>If {name} fails you lose {n} of {all}: {names}.</source>
        <translation>Si {name} tombe, vous perdez {n} sur {all} : {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said} Nothing would be left for: {purposes}.</source>
        <translation>{said} Il ne resterait rien pour : {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names}. Whether they share anything is not known.</source>
        <translation>{purpose} : {names}. On ignore s’ils partagent quelque chose.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: only {names}.</source>
        <translation>{purpose} : seulement {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} fall together.</source>
        <translation>{purpose} : {names} tombent ensemble.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{name}, as a second way for: {purposes}.</source>
        <translation>{name}, comme second moyen pour : {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Not known what these run on: {names}. That is not the same as alone.</source>
        <translation>On ignore sur quoi ils reposent : {names}. Cela ne veut pas dire qu’ils sont indépendants.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>A token, or user:password. It is sent to {host} only.</source>
        <translation>Un jeton, ou utilisateur:mot de passe. Envoyé à {host} seulement.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept by your system's password store.</source>
        <translation>Conservée dans le coffre de mots de passe de votre système.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Not given.</source>
        <translation>Non fournie.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept until the program ends; your system has no password store to use.</source>
        <translation>Conservée jusqu’à la fin du programme ; votre système n’a pas de coffre utilisable.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Waiting for your password store. It may be asking you to unlock it.</source>
        <translation>En attente de votre coffre de mots de passe. Il vous demande peut-être de le déverrouiller.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Your password store is locked. Unlock it, then give the key again.</source>
        <translation>Votre coffre de mots de passe est verrouillé. Déverrouillez-le, puis redonnez la clé.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No password store was found. The key is asked for after each start.</source>
        <translation>Aucun coffre de mots de passe trouvé. La clé sera demandée après chaque démarrage.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Too long: a key may have up to 1200 characters.</source>
        <translation>Trop longue : une clé peut avoir jusqu’à 1200 caractères.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>As the system</source>
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
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>One colour, as the panel's</source>
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
        <source>Planned work and worse</source>
        <translation>Maintenance et plus grave</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Any trouble</source>
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
        <source>Nobody</source>
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
        <source>These hours are empty. Choose an end that differs from the start.</source>
        <translation>Ces heures sont vides. Choisissez une fin différente du début.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>“{line}” is no address. Begin it with https://.</source>
        <translation>« {line} » n’est pas une adresse. Commencez par https://.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Too few to tell your line from theirs. Name at least three different servers.</source>
        <translation>Trop peu pour distinguer votre connexion de la leur. Indiquez au moins trois serveurs différents.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Begin it with http://, https:// or socks5://, such as http://proxy.example:3128.</source>
        <translation>Commencez par http://, https:// ou socks5://, comme http://proxy.example:3128.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{n} more in trouble…</source>
        <extracomment>One: {n} more in trouble…</extracomment>
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
        <source>nothing is watched yet</source>
        <translation>rien n’est encore surveillé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>you are offline</source>
        <translation>vous êtes hors ligne</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>this network wants you to sign in first</source>
        <translation>ce réseau demande d’abord de s’identifier</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} of {total} services in trouble</source>
        <extracomment>One: {n} of {total} services in trouble</extracomment>
        <translation>
            <numerusform>{n} service sur {total} en difficulté</numerusform>
            <numerusform>{n} services sur {total} en difficulté</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>looking for the first time</source>
        <translation>première vérification en cours</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>nothing certain is known</source>
        <translation>rien de certain n’est connu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>no trouble known, {n} of {total} not known</source>
        <extracomment>One: no trouble known, {n} of {total} not known</extracomment>
        <translation>
            <numerusform>aucun problème connu, {n} sur {total} inconnu</numerusform>
            <numerusform>aucun problème connu, {n} sur {total} inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} services, no trouble</source>
        <extracomment>One: {n} service, no trouble</extracomment>
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
        <source>not looked at</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>{share} % up</source>
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
        <source>This page is usually {time} late.</source>
        <translation>Cette page a d’habitude {time} de retard.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>The address of its page was never confirmed.</source>
        <translation>L’adresse de sa page n’a jamais été confirmée.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Only these parts count: {parts}.</source>
        <translation>Seules ces parties comptent : {parts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Snoozed until {time}.</source>
        <translation>En silence jusqu’à {time}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Its certificate ends on {day}.</source>
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
        <source>{time} after the start</source>
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
        <source>Looking: {done} of {total} done</source>
        <translation>Vérification : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>last looked at {time}</source>
        <translation>dernière vérification {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>not looked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>{line} · {looked}</source>
        <translation>{line} · {looked}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It is your own line</source>
        <translation>C’est votre propre connexion</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your services are looked at again when it is back.</source>
        <translation>Vos services seront vérifiés dès son retour.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Nothing can be said about your services until then</source>
        <translation>D’ici là, on ne peut rien dire de vos services</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Open any page in your browser to sign in.</source>
        <translation>Ouvrez une page quelconque dans votre navigateur pour vous identifier.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>This desktop shows no tray icons</source>
        <translation>Ce bureau n’affiche pas d’icônes de notification</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The extension “AppIndicator and KStatusNotifierItem Support” adds them to GNOME.</source>
        <translation>L’extension « AppIndicator and KStatusNotifierItem Support » les ajoute à GNOME.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No tray was found</source>
        <translation>Aucune zone de notification trouvée</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a status tray to your panel, and the icon appears there by itself.</source>
        <translation>Ajoutez une zone de notification à votre barre ; l’icône y apparaîtra d’elle-même.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Nothing is watched yet</source>
        <translation>Rien n’est encore surveillé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose the services you depend on. You will hear from them only when it matters.</source>
        <translation>Choisissez les services dont vous dépendez. Vous n’en entendrez parler que quand cela compte.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose services</source>
        <translation>Choisir des services</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No watched service is called “{query}”</source>
        <translation>Aucun service surveillé ne s’appelle « {query} »</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It may be in the catalogue, or you may add it by its address.</source>
        <translation>Il est peut-être dans le catalogue, ou vous pouvez l’ajouter par son adresse.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>This could not be shown as a notification.</source>
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
        <source>Choose a service</source>
        <translation>Choisir un service</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Show its details</source>
        <translation>Afficher ses détails</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Use its backup</source>
        <translation>Utiliser son secours</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Look now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>One step back, then close</source>
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
        <source>Never. Write “hello” by the second rung, and see whether it arrives.</source>
        <translation>Jamais. Écrivez « bonjour » par le second échelon et voyez si cela arrive.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>No rung yet.</source>
        <translation>Pas encore d’échelon.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>Nothing is watched yet, so nothing can be said.</source>
        <translation>Rien n’est encore surveillé, on ne peut donc rien dire.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>No two of your services are known to hang on the same thing.</source>
        <translation>On ne connaît pas deux de vos services qui dépendent de la même chose.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>{what}: {names} are one basket. If {basket} fails, nothing is left.</source>
        <translation>{what} : {names} sont un seul panier. Si {basket} tombe, il ne reste rien.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>In trouble</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Planned work</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Not known</source>
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
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>you will be told</source>
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
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No trouble.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{n} troubles, {time} in all.</source>
        <extracomment>One: {n} trouble, {time} in all.</extracomment>
        <translation>
            <numerusform>{n} problème, {time} en tout.</numerusform>
            <numerusform>{n} problèmes, {time} en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{cause}: {n} services failed together, {start}, for {time}.</source>
        <extracomment>One: {cause}: {n} service failed together, {start}, for {time}.</extracomment>
        <translation>
            <numerusform>{cause} : {n} service s’est arrêté, {start}, durée {time}.</numerusform>
            <numerusform>{cause} : {n} services se sont arrêtés ensemble, {start}, durée {time}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>going on for {time}</source>
        <translation>en cours, déjà {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>When something stops</source>
        <translation>Quand quelque chose s’arrête</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What falls together</source>
        <translation>Ce qui tombe ensemble</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Without a second way</source>
        <translation>Sans second moyen</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
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
        <source>What for</source>
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
        <source>At last</source>
        <translation>Enfin</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Tried</source>
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
        <source>In an emergency: try any phone, any network, a landline, a neighbour.</source>
        <translation>En cas d’urgence : essayez n’importe quel téléphone, n’importe quel réseau, une ligne fixe, un voisin.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Begin it with https://.</source>
        <translation>Commencez par https://.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Begin it with https://, tcp://, tls:// or dns://, such as tcp://nas.local:445.</source>
        <translation>Commencez par https://, tcp://, tls:// ou dns://, comme tcp://nas.local:445.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Give the address of its status page or one to reach, or both.</source>
        <translation>Donnez l’adresse de sa page d’état ou une adresse à joindre, ou les deux.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Your own</source>
        <translation>Service personnel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>{n} parts of it</source>
        <extracomment>One: {n} part of it</extracomment>
        <translation>
            <numerusform>{n} de ses parties</numerusform>
            <numerusform>{n} de ses parties</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>told from “{level}”</source>
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
        <source>Your mail provider</source>
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
        <source>Messengers</source>
        <translation>Messageries</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>E-mail</source>
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
        <source>Clouds and hosting</source>
        <translation>Clouds et hébergement</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Content delivery</source>
        <translation>Diffusion de contenu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Names and domains</source>
        <translation>Noms et domaines</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Customers and support</source>
        <translation>Clients et assistance</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Business telephony</source>
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
        <source>Learning</source>
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
        <source>Telephone</source>
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
        <source>Find the way</source>
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
        <source>Take part in groups</source>
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
        <source>Play</source>
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
        <source>Ask others</source>
        <translation>Demander aux autres</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask an assistant</source>
        <translation>Demander à un assistant</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Watch over the home</source>
        <translation>Veiller sur la maison</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Speak to the home</source>
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
        <source>Deal with authorities</source>
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
        <source>Help customers</source>
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
        <source>Deliver a website</source>
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
        <source>Look up names</source>
        <translation>Résoudre des noms</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Domain names</source>
        <translation>Noms de domaine</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>yesterday, {time}</source>
        <translation>hier, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since yesterday, {time}</source>
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
        <source>{n} minutes</source>
        <extracomment>One: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
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
        <source>it answers with error {status}</source>
        <translation>répond par l’erreur {status}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the page wants a key</source>
        <translation>la page demande une clé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the key was refused</source>
        <translation>la clé a été refusée</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key waits in your locked password store</source>
        <translation>sa clé attend dans votre coffre verrouillé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key would go unencrypted; use https</source>
        <translation>sa clé partirait en clair ; utilisez https</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its name is not known</source>
        <translation>son nom est inconnu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the name server does not answer</source>
        <translation>le serveur de noms ne répond pas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it refuses the connection</source>
        <translation>la connexion est refusée</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no way leads there</source>
        <translation>aucun chemin n’y mène</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the connection broke off</source>
        <translation>la connexion s’est rompue</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its certificate is not valid</source>
        <translation>son certificat n’est pas valide</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it answers with an error</source>
        <translation>répond par une erreur</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the answer is too large</source>
        <translation>la réponse est trop volumineuse</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it sends us in circles</source>
        <translation>nous fait tourner en rond</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the answer is not what was asked for</source>
        <translation>la réponse n’est pas ce qui était demandé</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>nothing is at this address</source>
        <translation>rien à cette adresse</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it asks us to wait</source>
        <translation>nous demande d’attendre</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while looking up the name</source>
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
        <source>while waiting for the answer</source>
        <translation>pendant l’attente de la réponse</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while reading the answer</source>
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
        <source>Going there</source>
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
        <source>Going to a shop</source>
        <translation>Aller en magasin</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Calling a taxi</source>
        <translation>Appeler un taxi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Calls over Wi-Fi</source>
        <translation>Appels par Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone as a hotspot</source>
        <translation>Téléphone comme point d’accès</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Asking a neighbour</source>
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
        <source>Your own copy</source>
        <translation>Votre propre copie</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Memory stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Call by phone</source>
        <translation>Appeler par téléphone</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Send an SMS</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go there</source>
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
        <source>Call over Wi-Fi</source>
        <translation>Appeler par Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use the phone as a hotspot</source>
        <translation>Utiliser le téléphone comme point d’accès</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Ask a neighbour</source>
        <translation>Demander à un voisin</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Take a paper map</source>
        <translation>Prendre une carte papier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Turn on the radio</source>
        <translation>Allumer la radio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Work on your own copy</source>
        <translation>Travailler sur votre propre copie</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Hand over a memory stick</source>
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
        <source>Watching has stopped because of a fault in the program. Quit and start it again; the log says more.</source>
        <translation>La surveillance s’est arrêtée à cause d’une erreur du programme. Quittez-le et relancez-le ; le journal en dit plus.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Some trouble</source>
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
        <source>{names} work</source>
        <extracomment>One: {names} works</extracomment>
        <translation>
            <numerusform>{names} fonctionne</numerusform>
            <numerusform>{names} fonctionnent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: nothing certain is known</source>
        <translation>{names} : rien de certain n’est connu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: planned work</source>
        <translation>{names} : maintenance</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} have some trouble</source>
        <extracomment>One: {names} has some trouble</extracomment>
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
        <source>Not looked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You are offline</source>
        <translation>Vous êtes hors ligne</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>This network wants you to sign in first</source>
        <translation>Ce réseau demande d’abord de s’identifier</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers from here</source>
        <translation>Répond d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its website answers; more cannot be seen</source>
        <translation>Son site répond ; on ne peut en voir plus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Cannot be seen from here</source>
        <translation>Ne peut être vu d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports trouble; answers from here</source>
        <translation>Signale un problème ; répond d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports trouble, and cannot be reached from here</source>
        <translation>Signale un problème et est injoignable d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports no trouble, but cannot be reached from here</source>
        <translation>Ne signale aucun problème, mais est injoignable d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Cannot be reached from here</source>
        <translation>Injoignable d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers, but its page cannot be read</source>
        <translation>Répond, mais sa page est illisible</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page cannot be read</source>
        <translation>Sa page est illisible</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page does not say how it is</source>
        <translation>Sa page ne dit pas comment il va</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers, but not as it should</source>
        <translation>Répond, mais pas comme il faut</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Never reached from here (blocked or filtered?)</source>
        <translation>Jamais joint d’ici (bloqué ou filtré ?)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Blocked or broken here: another name server finds it</source>
        <translation>Bloqué ou défaillant ici : un autre serveur de noms le trouve</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Comes and goes</source>
        <translation>Va et vient</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers more slowly than usual</source>
        <translation>Répond plus lentement que d’habitude</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announced by its page</source>
        <translation>Annoncé par sa page</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Nothing was heard for too long</source>
        <translation>Aucune nouvelle depuis trop longtemps</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>A look failed; looking again to be sure</source>
        <translation>Une vérification a échoué ; nouvelle vérification pour en être sûr</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{what}: {detail}</source>
        <translation>{what} : {detail}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You are online</source>
        <translation>Vous êtes en ligne</translation>
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
        <source>Its page reports no trouble</source>
        <translation>Sa page ne signale aucun problème</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page announces planned work</source>
        <translation>Sa page annonce une maintenance</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page reports trouble</source>
        <translation>Sa page signale un problème</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports no trouble; answers from here</source>
        <translation>Ne signale aucun problème ; répond d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announces planned work; answers from here</source>
        <translation>Annonce une maintenance ; répond d’ici</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Choose an outage at the left: it is replayed against your own list and plan.</source>
        <translation>Choisissez une panne à gauche : elle est rejouée contre votre liste et votre plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Stop at each step and ask yourself: what would I use now?</source>
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
        <source>Clock of the outage</source>
        <translation>Horloge de la panne</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What stops for you</source>
        <translation>Ce qui s’arrête pour vous</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>None of your services.</source>
        <translation>Aucun de vos services.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What you are offered</source>
        <translation>Ce qu’on vous propose</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>How it ends</source>
        <translation>Comment cela finit</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What to mend</source>
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
        <source>No outage has these words.</source>
        <translation>Aucune panne avec ces mots.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Remind me to drill</source>
        <translation>Me rappeler de m’exercer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Working it out</source>
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
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Who hangs on whom</source>
        <translation>Qui dépend de qui</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>The list below the picture says the same in words.</source>
        <translation>La liste sous l’image dit la même chose en mots.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Who hangs on whom, in words</source>
        <translation>Qui dépend de qui, en mots</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>One change</source>
        <translation>Un changement</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>How many baskets</source>
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
        <source>Picture</source>
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
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>With trouble</source>
        <translation>Avec problèmes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Which services</source>
        <translation>Quels services</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>How far back</source>
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
        <source>Show more time</source>
        <translation>Montrer plus de temps</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Show less time</source>
        <translation>Montrer moins de temps</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>As a &amp;table</source>
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
        <source>Left and right step through a service's troubles; plus and minus zoom.</source>
        <translation>Gauche et droite parcourent les problèmes d’un service ; plus et moins changent l’échelle.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>History as a table</source>
        <translation>Historique en tableau</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Choose a bar to read about it.</source>
        <translation>Choisissez une barre pour en savoir plus.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No service fits. Widen what you look for.</source>
        <translation>Aucun service ne correspond. Élargissez votre recherche.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Nothing is watched yet, so there is nothing to look back on.</source>
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
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Why</source>
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
        <source>Copy a message</source>
        <translation>Copier un message</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open status page</source>
        <translation>Ouvrir la page d’état</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>✓ You will be told</source>
        <translation>✓ Vous serez prévenu</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Tell me when it is back</source>
        <translation>Me prévenir de son retour</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Quieter</source>
        <translation>Moins de bruit</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Snooze: {time}</source>
        <translation>Silence : {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>End the snooze</source>
        <translation>Mettre fin au silence</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>I have seen it: quiet until it changes</source>
        <translation>Vu : plus rien tant que cela ne change pas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Mute: never interrupt for this service</source>
        <translation>Muet : ne jamais interrompre pour ce service</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Response time, 24 hours</source>
        <translation>Temps de réponse, 24 heures</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Why this verdict</source>
        <translation>Pourquoi ce verdict</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
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
        <source>The last looks</source>
        <translation>Les dernières vérifications</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Progress of the look</source>
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
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Resilience…</source>
        <translation>Résilience…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Drill…</source>
        <translation>Exercice…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Keys and help</source>
        <translation>Touches et aide</translation>
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
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/alert_preview.py"/>
        <source>Preview of a notification</source>
        <translation>Aperçu d’une notification</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>A page of your own</source>
        <translation>Votre propre page</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Looking</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Stop &amp;looking</source>
        <translation>Arrêter la rec&amp;herche</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Looking at {address}…</source>
        <translation>Examen de {address}…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Up to half a minute: each known format is tried in turn.</source>
        <translation>Jusqu’à une demi-minute : chaque format connu est essayé à tour de rôle.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Watch it</source>
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
        <source>A word that must be on the page</source>
        <translation>Un mot qui doit figurer sur la page</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Empty: any answer will do.</source>
        <translation>Vide : toute réponse convient.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Parts that matter to you</source>
        <translation>Les parties qui comptent pour vous</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Give it a name to know it by.</source>
        <translation>Donnez-lui un nom pour le reconnaître.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>What we see in it</source>
        <translation>Ce que nous y voyons</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>✓  Nothing to mend, as far as is known.</source>
        <translation>✓  Rien à améliorer, pour autant qu’on sache.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>W&amp;hat you must be able to do</source>
        <translation>Ce que vous devez &amp;pouvoir faire</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>With wh&amp;om</source>
        <translation>Avec &amp;qui</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Family, the team, customers.</source>
        <translation>La famille, l’équipe, les clients.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Rungs</source>
        <translation>Échelons</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Each is used when those above it fail.</source>
        <translation>Chacun sert quand ceux du dessus sont tombés.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A service, or a way: phone call, text message, cash…</source>
        <translation>Un service, ou un moyen : appel, SMS, espèces…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Nothing of that name. Add it under Services first.</source>
        <translation>Rien de ce nom. Ajoutez-le d’abord sous Services.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No rung yet. Begin with what you use today.</source>
        <translation>Pas encore d’échelon. Commencez par ce que vous utilisez aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Add a rung</source>
        <translation>&amp;Ajouter un échelon</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>When it comes to it</source>
        <translation>Le moment venu</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>They can do without &amp;for</source>
        <translation>Supporta&amp;ble pendant</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Then somebody has to act.</source>
        <translation>Ensuite, quelqu’un doit agir.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>We tried it &amp;today</source>
        <translation>Essayé au&amp;jourd’hui</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Last tr&amp;ied</source>
        <translation>Dernier e&amp;ssai</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} is not working; I am on {backup}.</source>
        <translation>{service} ne fonctionne pas ; je suis sur {backup}.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Message to copy</source>
        <translation>Message à c&amp;opier</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} and {backup} are filled in.</source>
        <translation>{service} et {backup} sont remplacés par les noms.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A phone number or mail address</source>
        <translation>Un numéro de téléphone ou une adresse mail</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacts</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>So that one click calls or writes to them. They stay in your settings file.</source>
        <translation>Pour les appeler ou leur écrire d’un clic. Ils restent dans votre fichier de paramètres.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>“{typed}” is neither a number nor a mailbox.</source>
        <translation>« {typed} » n’est ni un numéro ni une adresse mail.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Find a part</source>
        <translation>Chercher une partie</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Its page lists no parts, or was not read yet: test it.</source>
        <translation>Sa page n’énumère pas de parties, ou n’a pas encore été lue : testez-la.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Only {n} parts count.</source>
        <extracomment>One: Only {n} part counts.</extracomment>
        <translation>
            <numerusform>Seule {n} partie compte.</numerusform>
            <numerusform>Seules {n} parties comptent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>None chosen: all of it counts.</source>
        <translation>Rien de choisi : tout compte.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
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
        <source>None chosen: every day.</source>
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
        <source>Take {name} out</source>
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
        <source>Kept by your system's password store, never in a file.</source>
        <translation>Conservées dans le coffre de mots de passe de votre système, jamais dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Paste the key here</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Keep the key for {name}</source>
        <translation>Garder la clé pour {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Forget the key for {name}</source>
        <translation>Oublier la clé pour {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what to look at</source>
        <translation>{name} : quoi regarder</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what counts</source>
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
        <source>T&amp;his page wants a key</source>
        <translation>Cette page demande une c&amp;lé</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A password or a token; give it under Accounts and keys. For this address only.</source>
        <translation>Un mot de passe ou un jeton ; à donner sous Comptes et clés. Pour cette adresse seulement.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Address to &amp;reach</source>
        <translation>Adresse à &amp;joindre</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A wor&amp;d that must be there</source>
        <translation>Mot &amp;obligatoire</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A word that must n&amp;ot</source>
        <translation>Mot &amp;interdit</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>On my own networ&amp;k</source>
        <translation>Sur mon propre résea&amp;u</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Then it is watched while you are offline.</source>
        <translation>Il est alors surveillé même hors ligne.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a purpose</source>
        <translation>Ajouter un usage</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add what it runs on</source>
        <translation>Ajouter ce dont il dépend</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;you use it for</source>
        <translation>À &amp;quoi il vous sert</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>So that backups can be named.</source>
        <translation>Pour pouvoir nommer des secours.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;it runs on</source>
        <translation>&amp;Ce dont il dépend</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A cloud, a network, an owner: what would take it down.</source>
        <translation>Un cloud, un réseau, un propriétaire : ce qui l’entraînerait.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>As for all services</source>
        <translation>Comme pour tous les services</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Parts that matter to you</source>
        <translation>Les parties qui comptent pour &amp;vous</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>The rest of its page is then no trouble of yours.</source>
        <translation>Le reste de sa page n’est alors pas votre affaire.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Services of a group stand together in the panel.</source>
        <translation>Les services d’un groupe sont réunis dans le panneau.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Tell me &amp;from</source>
        <translation>&amp;Signaler à partir de</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Mute</source>
        <translation>Mu&amp;et</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Watched and shown, never told aloud.</source>
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
        <source>So that your backups do not hang on the same thing. Nothing leaves here.</source>
        <translation>Pour que vos secours ne dépendent pas de la même chose. Rien ne sort d’ici.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Your lines</source>
        <translation>Vos lignes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Mobile network</source>
        <translation>Réseau &amp;mobile</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If it runs on another's masts, that counts too.</source>
        <translation>S’il utilise les antennes d’un autre, cela compte aussi.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Internet at home</source>
        <translation>&amp;Internet à la maison</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Mail&amp;box</source>
        <translation>&amp;Boîte aux lettres</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Where login codes and new passwords arrive.</source>
        <translation>Où arrivent codes de connexion et nouveaux mots de passe.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>What you have set up</source>
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
        <source>A backup that is set up comes before one that is not.</source>
        <translation>Un secours déjà configuré passe avant un autre qui ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Home servers</source>
        <translation>Serveurs d’attache</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>One server failing does not take the others with it. Which one is yours?</source>
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
        <source>Where things are</source>
        <translation>Où se trouvent les choses</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>What works here</source>
        <translation>Ce qui fonctionne ici</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Tray, notifications, password store, network and files. No keys, no addresses.</source>
        <translation>Zone de notification, notifications, coffre de mots de passe, réseau et fichiers. Ni clés ni adresses.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Look</source>
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
        <source>The &amp;first steps again</source>
        <translation>Les &amp;premiers pas, de nouveau</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Everything as it came</source>
        <translation>&amp;Tout comme au début</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Watch list and plan too. The history stays. You can undo it.</source>
        <translation>La liste surveillée et le plan aussi. L’historique reste. Vous pouvez annuler.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>All settings are as they came.</source>
        <translation>Tous les paramètres sont comme au début.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Look</source>
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
        <source>In force at the next start of StatusTray.</source>
        <translation>En vigueur au prochain démarrage de StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Te&amp;xt size</source>
        <translation>Ta&amp;ille du texte</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Of this program's windows alone.</source>
        <translation>Dans les fenêtres de ce programme seulement.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;No moving pictures</source>
        <translation>&amp;Sans images animées</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Drills are then stepped by hand.</source>
        <translation>Les exercices avancent alors à la main.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>In the tray</source>
        <translation>Dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Icon</source>
        <translation>Icô&amp;ne</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Each level also has a shape of its own.</source>
        <translation>Chaque niveau a aussi sa propre forme.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;A click on the icon</source>
        <translation>Un &amp;clic sur l’icône</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Some desktops always open the menu. It has everything in it too.</source>
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
        <source>So that it watches before you need it.</source>
        <translation>Pour qu’il surveille avant que vous n’en ayez besoin.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Only what you watch is asked, and the control addresses below.</source>
        <translation>On n’interroge que ce que vous surveillez, et les adresses témoins ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Reach for services every</source>
        <translation>Joindre les &amp;services toutes les</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Read status &amp;pages every</source>
        <translation>Lire les &amp;pages d’état toutes les</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>A page that reports trouble is read more often by itself.</source>
        <translation>Une page qui signale un problème est d’elle-même lue plus souvent.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Slower on &amp;battery</source>
        <translation>Plus lent sur &amp;batterie</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>And where data costs money.</source>
        <translation>Et là où les données coûtent cher.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Them or me?</source>
        <translation>Eux ou moi ?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>While these do not answer it is your line, and no service is blamed.</source>
        <translation>Tant qu’elles ne répondent pas, c’est votre connexion, et aucun service n’est en cause.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Use the recommended ones</source>
        <translation>&amp;Utiliser les recommandées</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Control addresses</source>
        <translation>Adresses &amp;témoins</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>One a line, of at least three different owners.</source>
        <translation>Une par ligne, d’au moins trois propriétaires différents.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>By which way</source>
        <translation>Par quel chemin</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Second &amp;opinion on names</source>
        <translation>Second &amp;avis sur les noms</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Tells a blocked name from a dead one. They learn which names you watch.</source>
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
        <source>Settings of StatusTray, an OPML file of status feeds, an export of Gatus or Uptime Kuma, or a plain list of addresses.</source>
        <translation>Paramètres de StatusTray, fichier OPML de flux d’état, export de Gatus ou d’Uptime Kuma, ou simple liste d’adresses.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Services in the file</source>
        <translation>Services dans le fichier</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;As</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Keys are never in an exported file.</source>
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
        <source>{n} services were added.</source>
        <extracomment>One: {n} service was added.</extracomment>
        <translation>
            <numerusform>{n} service a été ajouté.</numerusform>
            <numerusform>{n} services ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What is not said aloud is still in the panel.</source>
        <translation>Ce qui n’est pas dit à voix haute reste visible dans le panneau.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What may interrupt</source>
        <translation>Ce qui peut interrompre</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A service can have a rule of its own.</source>
        <translation>Un service peut avoir sa propre règle.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Tell me when it is &amp;back</source>
        <translation>Prévenir du &amp;retour</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Once, and the alarm is withdrawn.</source>
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
        <source>Nothing interrupts then. What is still wrong afterwards is told when they end.</source>
        <translation>Rien n’interrompt alors. Ce qui ne va toujours pas est dit à la fin.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No quiet hours.</source>
        <translation>Pas d’heures calmes.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Add quiet hours</source>
        <translation>&amp;Ajouter des heures calmes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>From time to time</source>
        <translation>De temps en temps</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A &amp;daily digest</source>
        <translation>Résumé &amp;quotidien</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What happened since the last one.</source>
        <translation>Ce qui s’est passé depuis le dernier.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Digest a&amp;t</source>
        <translation>&amp;Heure du résumé</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Before a &amp;certificate ends, in days</source>
        <translation>Avant la fin d’un &amp;certificat, en jours</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>For your own services. Empty: never.</source>
        <translation>Pour vos propres services. Vide : jamais.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Send a test notification</source>
        <translation>&amp;Envoyer une notification d’essai</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You will see here which way it went.</source>
        <translation>Vous verrez ici par où elle est passée.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Write days as numbers, such as 14, 7, 1.</source>
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
        <source>For each thing that must not fail: what you use, and what you use then.</source>
        <translation>Pour chaque chose qui ne doit pas manquer : ce que vous utilisez, et ce que vous utilisez alors.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Ladders</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No plan yet. Let one be proposed from what you watch, or begin your own.</source>
        <translation>Pas encore de plan. Faites-en proposer un d’après ce que vous surveillez, ou commencez le vôtre.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;Propose for me</source>
        <translation>Fai&amp;tes une proposition</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>There is nothing to add for what you watch.</source>
        <translation>Il n’y a rien à ajouter pour ce que vous surveillez.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Nothing is watched yet. Add what you use under Services first.</source>
        <translation>Rien n’est encore surveillé. Ajoutez d’abord sous Services ce que vous utilisez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>{n} ladders were added.</source>
        <extracomment>One: {n} ladder was added.</extracomment>
        <translation>
            <numerusform>{n} échelle a été ajoutée.</numerusform>
            <numerusform>{n} échelles ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>“{name}” was removed from the plan.</source>
        <translation>« {name} » a été retiré du plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>What you depend on. Nothing else is ever asked for.</source>
        <translation>Ce dont vous dépendez. Rien d’autre n’est jamais interrogé.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>A name, or the address of a status page or website</source>
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
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Watched services</source>
        <translation>Services surveillés</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Nothing is watched yet. Add what you use most, above.</source>
        <translation>Rien n’est encore surveillé. Ajoutez ci-dessus ce que vous utilisez le plus.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>{name} is no longer watched.</source>
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
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Settings found</source>
        <translation>Paramètres trouvés</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>No setting has these words. Try another one.</source>
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
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>For {n} minutes</source>
        <extracomment>One: For {n} minute</extracomment>
        <translation>
            <numerusform>Pendant {n} minute</numerusform>
            <numerusform>Pendant {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>For {n} hours</source>
        <extracomment>One: For {n} hour</extracomment>
        <translation>
            <numerusform>Pendant {n} heure</numerusform>
            <numerusform>Pendant {n} heures</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What do you use?</source>
        <translation>Qu’utilisez-vous ?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Pick what you would miss. Only what you pick is ever asked how it is.</source>
        <translation>Choisissez ce qui vous manquerait. Seul ce que vous choisissez est interrogé.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Not in the catalogue.</source>
        <translation>Pas dans le catalogue.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Look for programs on this computer</source>
        <translation>Chercher les &amp;programmes de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Picked</source>
        <translation>Choisi</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>{n} programs found and picked.</source>
        <extracomment>One: {n} program found and picked.</extracomment>
        <translation>
            <numerusform>{n} programme trouvé et choisi.</numerusform>
            <numerusform>{n} programmes trouvés et choisis.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>No program of the catalogue was found.</source>
        <translation>Aucun programme du catalogue n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What must not fail?</source>
        <translation>Qu’est-ce qui ne doit pas manquer ?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>For each of these a second way is looked for.</source>
        <translation>Pour chacun, un second moyen est cherché.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What else could you use?</source>
        <translation>Que pourriez-vous utiliser d’autre ?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Pick what you have already. The rest is offered when it is needed.</source>
        <translation>Choisissez ce que vous avez déjà. Le reste est proposé quand il le faut.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Nothing to add: your list already has other ways.</source>
        <translation>Rien à ajouter : votre liste a déjà d’autres moyens.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>How shall it reach you?</source>
        <translation>Comment vous prévenir ?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>It is silent until something you picked fails.</source>
        <translation>Il se tait jusqu’à ce que quelque chose de choisi tombe.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Send one</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>A &amp;test notification</source>
        <translation>Une notification d’&amp;essai</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Your first finding</source>
        <translation>Votre premier constat</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>From what you picked and what is known of it.</source>
        <translation>D’après vos choix et ce qu’on en sait.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Everything here can be changed in the settings at any time.</source>
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
        <source>Sk&amp;ip this</source>
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
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/multi_select.py"/>
        <source>Take away {name}</source>
        <translation>Enlever {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Look at {address}</source>
        <translation>Examiner {address}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Find out how it can be watched</source>
        <translation>Découvrir comment le surveiller</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
</TS>
