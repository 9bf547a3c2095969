<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>StatusTray</name>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>a message from the tray icon</source>
        <translation>el mensaje de la propia bandeja</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>This is what a StatusTray notification looks like</source>
        <translation>Así avisa StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>What happened, what it means for you, and what you can use instead.</source>
        <translation>Qué ha pasado, qué significa para usted y qué usar en su lugar.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>The notification could not be shown: {why}.</source>
        <translation>No se pudo mostrar ninguna notificación: {why}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>Sent via {way}.</source>
        <translation>Enviado mediante {way}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Saved to {path}.</source>
        <translation>Guardado en {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>the address "{value}" contains a user name or a password</source>
        <translation>la dirección «{value}» contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has no port</source>
        <translation>«{value}» no indica ningún puerto</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has an invalid port</source>
        <translation>«{value}» indica un puerto que no existe</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has no valid host name</source>
        <translation>«{value}» no indica ningún host posible</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" contains a space or a control character</source>
        <translation>«{value}» contiene un espacio o un carácter de control</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}…" is too long for an address</source>
        <translation>«{value}…» es demasiado largo para una dirección</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>"{value}" is not an address</source>
        <translation>«{value}» no es una dirección</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Remove them. For a status page, write key = true and enter the password under Settings, Accounts and keys.</source>
        <translation>Quite esa parte. Para una página de estado, escriba key = true e indique la contraseña en los ajustes, en «Cuentas y claves».</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Add a port from 1 to 65535 after the host name, such as nas.local:445.</source>
        <translation>Escriba tras el host un puerto del 1 al 65535, por ejemplo nas.local:445.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Start it with {starts}.</source>
        <translation>Debe empezar por {starts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Use an address such as {example}.</source>
        <translation>Escriba una dirección como {example}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Remove one of the two entries.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write service = "…", or id = "…" for a service of your own.</source>
        <translation>Escriba service = "…", o id = "…" para uno propio.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it doesn't name a service</source>
        <translation>no nombra ningún servicio</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write page = "…" or probe = "…".</source>
        <translation>Escriba page = "…" o probe = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it has neither a status page nor an address to check</source>
        <translation>no hay nada que comprobar</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>key = true needs a status page</source>
        <translation>no se nombra ninguna página propia que la pida</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Add page = "…".</source>
        <translation>Escriba también page = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write purpose = "message", for example.</source>
        <translation>Escriba, por ejemplo, purpose = "message".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>it has no purpose</source>
        <translation>no nombra ningún uso</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write {example}.</source>
        <translation>Escriba {example}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>it has no start or end time</source>
        <translation>le falta el intervalo</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>this service is listed twice</source>
        <translation>este servicio ya se vigila más arriba</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>this plan is listed twice</source>
        <translation>este plan figura dos veces</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a list of values</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a section</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a time</source>
        <translation>una hora</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write true or false, without quotes.</source>
        <translation>Escriba true o false sin comillas.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it without quotes.</source>
        <translation>Escríbalo sin comillas.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it in quotes.</source>
        <translation>Póngalo entre comillas.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write ["one", "two"].</source>
        <translation>Escriba ["one", "two"].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write [1, 2].</source>
        <translation>Escriba [1, 2].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is not a time of day</source>
        <translation>{value} no es una hora</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it as "22:00".</source>
        <translation>Escríbala como "22:00".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is not a date</source>
        <translation>{value} no es una fecha</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it as 2026-10-01.</source>
        <translation>Escríbala como 2026-10-01.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it under a [{key}] heading.</source>
        <translation>Escríbalo bajo una línea [{key}].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put each one under its own [[{key}]] heading.</source>
        <translation>Escriba cada uno bajo una línea [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it under [[{key}]].</source>
        <translation>Escríbalo bajo [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>unknown setting</source>
        <translation>este nombre no se conoce</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is kept in the file but has no effect.</source>
        <translation>Se conserva, sin efecto.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is out of range</source>
        <translation>{value} está fuera del intervalo</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Use a number from {least} to {most}.</source>
        <translation>Escriba un número de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>"{word}" is not a valid value</source>
        <translation>«{word}» no se conoce</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Use one of: {words}.</source>
        <translation>Escriba uno de: {words}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>This entry is ignored until it is corrected.</source>
        <translation>Se deja fuera hasta que se corrija.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>expected {wanted}, found {found}</source>
        <translation>se esperaba {wanted}, hay {found}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>it is not a valid settings file: {why}</source>
        <translation>está dañado: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>version {version} needs a newer StatusTray; this one supports up to {known}</source>
        <translation>{version} es de un StatusTray más nuevo; este conoce {known}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>its status page needs a key, and an imported file can't turn that on</source>
        <translation>su página pide una clave, y un archivo no decide a quién se envía</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>If you trust the page, turn it on in Settings.</source>
        <translation>Actívelo en los ajustes si confía en la página.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>watch {name}</source>
        <translation>vigilancia {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Nothing was imported from this file.</source>
        <translation>No se ha incorporado nada.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Write one address per line.</source>
        <translation>Escriba una dirección por línea.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>line {n}</source>
        <translation>línea {n}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Rewrite it in the simple form shown in the Gatus documentation, then import it again.</source>
        <translation>Escríbalo en la forma sencilla de la documentación de Gatus e impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Choose the file that contains the endpoints.</source>
        <translation>Elija el archivo que los tiene.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>it contains no endpoints</source>
        <translation>no tiene «endpoints»</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>unnamed endpoint</source>
        <translation>un punto de acceso</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>{name}: "{url}" can't be watched from here</source>
        <translation>{name}: «{url}» no se puede vigilar desde aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>https, http, tcp, tls and dns addresses are supported.</source>
        <translation>Las direcciones https, http, tcp, tls y dns sí.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>the condition {text} can't be imported</source>
        <translation>la condición {text} no se incorpora</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>The rest of this endpoint was imported.</source>
        <translation>El resto sí.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>this is not valid XML</source>
        <translation>esto no es XML</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>it declares XML types or entities, which are not allowed in a feed list</source>
        <translation>define tipos o entidades, que ninguna lista de canales necesita</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>"{value}" is not a web address</source>
        <translation>«{value}» no es una dirección web</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>outline {name}</source>
        <translation>entrada {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Correct the address.</source>
        <translation>Corríjalo.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Export the list from your feed reader again.</source>
        <translation>Exporte de nuevo la lista desde su lector de canales.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>this is not valid JSON: {why}</source>
        <translation>esto no es JSON: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it contains no monitorList</source>
        <translation>no tiene «monitorList»</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>unnamed monitor</source>
        <translation>un monitor sin nombre</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>monitors of type "{kind}" can't be imported</source>
        <translation>un monitor de tipo «{kind}» no se puede incorporar</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>Watch its web address instead.</source>
        <translation>Vigile en su lugar su dirección web.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>Export the backup from Uptime Kuma again.</source>
        <translation>Exporte de nuevo la copia desde Uptime Kuma.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>{name} is listed twice</source>
        <translation>{name} ya se vigila más arriba</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>no such service in the catalogue</source>
        <translation>el catálogo no tiene ese servicio</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write service = "…", or id = "…".</source>
        <translation>Escriba service = "…" o id = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>nothing named {name} was found</source>
        <translation>nada se llama {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Did you mean {names}?</source>
        <translation>¿Quiso decir {names}?</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Find its id with "statustray services", or add it with id and page.</source>
        <translation>Busque su id con «statustray services» o descríbalo con id y page.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML anchors are not supported</source>
        <translation>no se leen anclas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML aliases are not supported</source>
        <translation>no se leen alias</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML tags are not supported</source>
        <translation>no se leen etiquetas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>complex YAML keys are not supported</source>
        <translation>no se leen claves complejas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML directives are not supported</source>
        <translation>no se leen directivas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>use spaces to indent, not tabs</source>
        <translation>los tabuladores no sangran</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>only one YAML document per file is supported</source>
        <translation>varios documentos: no se esperaban aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>unexpected indentation</source>
        <translation>una entrada de esta profundidad: no se esperaba aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>nested too deeply</source>
        <translation>anidado a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>expected "name: value"</source>
        <translation>se esperaba "name: value"</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a closing quotation mark is missing</source>
        <translation>un texto entre comillas que no termina</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a closing bracket is missing on this line</source>
        <translation>una lista entre corchetes que no termina en su línea</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>lists and tables inside brackets are not supported</source>
        <translation>no se leen tablas ni listas entre corchetes</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is larger than {n} MiB</source>
        <translation>ocupa más de {n} MiB</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is not a regular file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings can't be read: {why}; using the defaults</source>
        <translation>los ajustes no se pueden leer: {why}; valen los iniciales</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Make the file readable. Until then, StatusTray won't change it.</source>
        <translation>Haga que el archivo se pueda leer; hasta entonces no se escribe nada en él.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings could not be saved: {why}</source>
        <translation>los ajustes no se pudieron guardar: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>They apply until you quit. Fix the cause, then save again.</source>
        <translation>Valen hasta que termine el programa; quite el obstáculo y guarde de nuevo.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the new text could not be read back correctly</source>
        <translation>el texto nuevo, al releerlo, no decía lo que se pretendía</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>The file was not changed. Edit it by hand, or move it away and save again.</source>
        <translation>El archivo queda como estaba. Modifíquelo a mano, o muévalo y vuelva a guardar.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings file is damaged, so the earlier settings still apply: {why}</source>
        <translation>los ajustes están dañados y siguen valiendo los anteriores: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings file is damaged, so the defaults are used: {why}</source>
        <translation>los ajustes están dañados y valen los iniciales: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix it, or copy what you need from the backup copy {name}.</source>
        <translation>Corrija el archivo o tome lo que necesite de {name}, su copia.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix the file. StatusTray keeps a backup copy before it writes to it.</source>
        <translation>Corríjalo; antes de escribir en él se guarda una copia.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix the file. Until then, StatusTray won't change it.</source>
        <translation>Corrija el archivo; hasta entonces no se escribe nada en él.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings can't be used: {why}; using the defaults</source>
        <translation>los ajustes no se pueden usar: {why}; valen los iniciales</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Update StatusTray, or use a different --home folder. The file was not changed.</source>
        <translation>Actualice StatusTray o use otro --home. El archivo queda como está.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file is larger than 8 MiB</source>
        <translation>supera los 8 MiB</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file is not UTF-8 text</source>
        <translation>no es un texto en UTF-8</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file can't be written: {why}</source>
        <translation>no se puede escribir: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose a different location.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file can't be read: {why}</source>
        <translation>la lista no se puede leer: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose a different file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Free up some disk space.</source>
        <translation>Haga sitio en él.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file is read-only</source>
        <translation>no se permite escribir el archivo</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Give yourself write permission for it.</source>
        <translation>Dé permiso de escritura a su propietario.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file can't be opened</source>
        <translation>el archivo no se puede abrir</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check that you can write to its folder.</source>
        <translation>Asegúrese de que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>no permission to open the file</source>
        <translation>no se permite abrir el archivo</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Give yourself read and write permission for it.</source>
        <translation>Dé permiso de lectura y escritura a su propietario.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>another program is using the file</source>
        <translation>otro programa tiene ocupado el archivo</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>StatusTray tries again within a minute.</source>
        <translation>Se reintenta en menos de un minuto.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk reports an error</source>
        <translation>el disco no responde como debería</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check the disk for errors.</source>
        <translation>Revise el disco.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>StatusTray keeps watching.</source>
        <translation>La vigilancia continúa.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>history is not being saved: {why}</source>
        <translation>el historial no se guarda: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check the folder and its permissions.</source>
        <translation>Revise la carpeta.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>{what} {then}</source>
        <translation>{what} {then}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history file was damaged; it was kept as {name}, and a new one was started</source>
        <translation>el historial estaba dañado; se conserva como {name} y se empieza uno nuevo</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>it can't be changed: {why}</source>
        <translation>no se puede cambiar: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>Check the permissions of this file.</source>
        <translation>Revíselo.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>StatusTray uses another folder. Remove this one if you don't know it.</source>
        <translation>StatusTray usa otra carpeta. Elimine esta si no la conoce.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it can't be created: {why}</source>
        <translation>no se puede crear: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it is a link, and a link may lead anywhere</source>
        <translation>es un enlace, y un enlace puede llevar a cualquier parte</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it belongs to another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>other users can write to it</source>
        <translation>otros usuarios pueden escribir en ella</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/single_instance.py"/>
        <source>no folder can hold the socket by which a second start calls this one</source>
        <translation>ninguna carpeta sirve para el socket con el que un segundo inicio llama a este</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/single_instance.py"/>
        <source>StatusTray keeps watching. Open its panel from the icon.</source>
        <translation>StatusTray sigue vigilando. Abra su panel desde el icono.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/accounts.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Not specified</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/addresses.py"/>
        <source>{what}. {do}</source>
        <translation>{what}. {do}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>{name}: {now}, {fate}.</source>
        <translation>{name}: {now}, {fate}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready and working now</source>
        <translation>listo y en marcha</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>working now, but not set up yet</source>
        <translation>funciona ahora, pero habría que configurarlo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>always available</source>
        <translation>siempre a mano</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>not set up yet</source>
        <translation>habría que configurarlo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>needs no internet</source>
        <translation>no necesita internet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>doesn't share the cause</source>
        <translation>se apoya en otra cosa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but may share the cause</source>
        <translation>no se sabe si comparte la causa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but also depends on {name}</source>
        <translation>pero también necesita {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it shares the cause</source>
        <translation>pero comparte la causa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>You used {name} in the meantime. Did it work?</source>
        <translation>Mientras tanto usó {name}. ¿Funcionó?</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Yes, it worked</source>
        <translation>Funcionó</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} expires in {n} days</source>
        <extracomment>One: The certificate of {name} expires in {n} day</extracomment>
        <translation>
            <numerusform>El certificado de {name} caduca en {n} día</numerusform>
            <numerusform>El certificado de {name} caduca en {n} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} has expired</source>
        <translation>El certificado de {name} ha caducado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Renew it, or apps and browsers will refuse to connect.</source>
        <translation>Si no se renueva, los programas se negarán a conectarse.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Daily digest: {n} services had problems</source>
        <extracomment>One: Daily digest: {n} service had problems</extracomment>
        <translation>
            <numerusform>{n} cosa que no le interrumpió</numerusform>
            <numerusform>{n} cosas que no le interrumpieron</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Time for a drill</source>
        <translation>Hora de un simulacro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Replay a past outage against your own backup plan. It takes two minutes.</source>
        <translation>Repita una caída pasada frente a su propio plan. Son dos minutos.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Start drill</source>
        <translation>Empezar el simulacro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Don't remind me again</source>
        <translation>No recordarlo nunca</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{name} {needs}</source>
        <translation>{name} {needs}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{said}, which {needs}</source>
        <translation>{said}, que {needs}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and {other}</source>
        <translation>{one}, y {other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}; the same goes for {other}</source>
        <translation>{one}; {other} también</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and so is {other}</source>
        <translation>{one}, y {other} también</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and so does {other}</source>
        <translation>{one}, y {other} también</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>most of your services that use it are down</source>
        <translation>la mayoría de los servicios suyos que lo usan están caídos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>they all failed within two minutes</source>
        <translation>todos fallaron en dos minutos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>your other services are working</source>
        <translation>sus otros servicios funcionan</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>its own status page reports a problem</source>
        <translation>su propia página informa de problemas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>it isn't responding either</source>
        <translation>él mismo no responde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>they all fail in the same way</source>
        <translation>todos fallan de la misma manera</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>belongs to {name}</source>
        <translation>pertenece a {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is part of {name}</source>
        <translation>es parte de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name} for sign-in</source>
        <translation>identifica a la gente con {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name} for DNS</source>
        <translation>tiene sus nombres en {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is delivered through {name}</source>
        <translation>se distribuye con {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>runs on {name}</source>
        <translation>funciona sobre {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>has your account on {name}</source>
        <translation>tiene su cuenta en {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>went down itself</source>
        <translation>falló él mismo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>reaches you through {name}</source>
        <translation>le llega por {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name}</source>
        <translation>usa {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This status page is supported.</source>
        <translation>Esta página se puede leer.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page needs a key.</source>
        <translation>Esta página pide una clave.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>The address responds, but it is not a supported status page.</source>
        <translation>Responde, pero no es una página de estado que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>No status page was found at this address.</source>
        <translation>Allí no responde nada que sirva.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Format: {format}. Current status: {level}.</source>
        <translation>Hecha con {format}. Ahora dice: {level}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Add it, then enter its password or token under Accounts and keys.</source>
        <translation>Vigílela y después dé su contraseña o su token en Cuentas y claves.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>You can still watch it: for any response, or for a word on the page.</source>
        <translation>Aun así se puede vigilar: si responde y si contiene una palabra.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>{why}. Check the address. You can still add it.</source>
        <translation>{why}. Compruebe la dirección; aun así se puede vigilar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Password store</source>
        <translation>Almacén de contraseñas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>History file</source>
        <translation>Archivo del historial</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Page formats</source>
        <translation>Formatos de página</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>partly works</source>
        <translation>funciona en parte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>doesn't work</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No window can be shown here. In a terminal, run: statustray watch</source>
        <translation>Aquí no se puede mostrar ninguna ventana. En una terminal, use: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The panel opens as a window instead. On GNOME, the AppIndicator extension adds tray icons. In a terminal, run: statustray watch</source>
        <translation>El panel se abre como ventana. En GNOME, la extensión AppIndicator añade una bandeja; en una terminal, use: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Notifications appear only in the panel. Start your desktop's notification service, or install one (for example dunst).</source>
        <translation>Los avisos solo se muestran en el panel. Inicie el servicio de notificaciones de su escritorio o instale uno (por ejemplo, dunst).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Keys for private pages can't be saved. Unlock your keyring, or install gnome-keyring or KWallet. Until then, keys are forgotten when you quit.</source>
        <translation>No se pueden guardar las claves de páginas privadas. Desbloquee su llavero o instale gnome-keyring o KWallet; hasta entonces, una clave dura una sesión.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>While the connectivity check addresses don't respond, all services are shown as unknown. If you are online, change these addresses in Settings, Checks (or under canaries in [network] in settings.toml).</source>
        <translation>Mientras las direcciones de control no respondan, los servicios figuran como desconocidos. Si tiene conexión, cámbielas en Ajustes, Comprobación (o las canaries de [network] en settings.toml).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Set SSL_CERT_FILE to a certificate file, or unset it.</source>
        <translation>Indique en SSL_CERT_FILE un archivo de certificados o elimine la variable.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Secure connections can't be verified. Install the package ca-certificates, or set SSL_CERT_FILE to an existing file.</source>
        <translation>No se puede comprobar ninguna conexión segura. Instale el paquete ca-certificates o indique en SSL_CERT_FILE un archivo que exista.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The defaults are used until the file is fixed.</source>
        <translation>Hasta que el archivo sirva, valen los ajustes iniciales.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Invalid settings are ignored; everything else works.</source>
        <translation>Lo que no sirve se deja fuera; el resto sigue funcionando.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>StatusTray keeps watching, but saves no history. Free up disk space or fix the folder's permissions.</source>
        <translation>La vigilancia continúa, pero no se registra nada. Haga sitio o arregle la carpeta.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>These formats were built from documentation only, so a status may show as “Unknown”. You can help by sending a saved page: see CONTRIBUTING.md.</source>
        <translation>Estos formatos se escribieron solo a partir de su documentación; dicen pronto «desconocido». Ayuda una página guardada: véase CONTRIBUTING.md.</translation>
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
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>The operator announces it</source>
        <translation>El operador lo dice en público</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray notifies you: {names}</source>
        <translation>StatusTray le avisa: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{name} stopped that day; the exact reason is not on record.</source>
        <translation>{name} se cayó aquel día; no consta por qué vía.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{path}.</source>
        <translation>{path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>None of your services would have stopped.</source>
        <translation>Ninguno de sus servicios se habría caído.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray can't detect this from here, and the operator announced nothing.</source>
        <translation>Desde aquí no se ve, y el operador no dijo nada.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray would have notified you after {time}. When the operator announced it is not known.</source>
        <translation>Lo habría sabido tras {time}; no se sabe cuándo habló el operador.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}, from the operator's announcement.</source>
        <translation>Lo habría sabido tras {time}: solo lo muestra la palabra del operador.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray would have notified you after {ours}, {early} before the operator announced it.</source>
        <translation>Lo habría sabido tras {ours}, {early} antes de que hablara el operador.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Nothing on your list would have kept working.</source>
        <translation>No habría quedado nada de su lista.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Everything on your list would have kept working.</source>
        <translation>Todo lo de su lista sigue.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Still working: {names}.</source>
        <translation>Siguen funcionando: {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: you would have had no backup. Choose one.</source>
        <translation>{purpose}: no habría quedado nada. Elija una segunda vía.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: set up {name} now, before you need it.</source>
        <translation>{purpose}: configure {name} ahora, no el día malo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: no backup plan yet.</source>
        <translation>{purpose}: todavía no hay un plan para esto.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose} ({group}): every step of your plan would have failed.</source>
        <translation>{purpose} ({group}): habrían fallado todos los pasos del plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: every step of your plan would have failed.</source>
        <translation>{purpose}: habrían fallado todos los pasos del plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Enter your mobile network and broadband provider in Settings: they decide what still works.</source>
        <translation>Indique su red móvil y su internet en casa: de ello depende lo que queda.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray can't detect this kind of outage: agree with others who alerts whom.</source>
        <translation>Este fallo no se ve desde su equipo: acuerden quién avisa a quién.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>status page: {what}</source>
        <translation>página: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>direct check: {what}</source>
        <translation>desde aquí: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>not checked</source>
        <translation>no se preguntó nada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{phase} {time}</source>
        <translation>{phase} {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>responded in {time}</source>
        <translation>respondió en {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>unexpected response</source>
        <translation>respondió algo distinto de lo esperado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{what} ({phases})</source>
        <translation>{what} ({phases})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>DNS</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>TLS</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>first byte</source>
        <translation>primer byte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>StatusTray shows no status before the first check.</source>
        <translation>No se dice nada antes de la primera comprobación.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Unrelated addresses don't respond either, so this says nothing about the service.</source>
        <translation>Mientras tampoco respondan direcciones ajenas, el silencio no prueba nada sobre un servicio.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Something on this network answers in place of unrelated addresses, so this says nothing about the service.</source>
        <translation>Algo en esta red responde en nombre de direcciones ajenas, así que ninguna respuesta prueba nada sobre un servicio.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Only its status page can be checked, so the status page decides.</source>
        <translation>Solo se puede leer su página, así que decide su página.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page says that all is well, but lists an incident or a component with a problem. The worse statement counts.</source>
        <translation>Su página dice que todo va bien, pero muestra una incidencia o un componente con problemas. Cuenta la indicación peor.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports no problem, and it is reachable from this computer.</source>
        <translation>Su página no informa de problemas, y respondió a este equipo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has no status page that StatusTray can read, but it is reachable from this computer.</source>
        <translation>No tiene página que se pueda leer; respondió a este equipo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The website loads, but that doesn't prove that the app works.</source>
        <translation>Un sitio web que carga prueba el sitio web, no la aplicación que hay detrás.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing that StatusTray can check from here shows whether it works.</source>
        <translation>Nada de lo que se puede preguntar desde aquí prueba cómo está.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports a problem, so the status page decides, although it is reachable from here.</source>
        <translation>Su página informa de problemas, así que decide su página, aunque responda desde aquí.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports a problem, and at least two checks in a row failed.</source>
        <translation>Su página informa de problemas y no respondió en al menos dos comprobaciones seguidas.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed while unrelated addresses responded. Status pages are often late, so the direct check decides.</source>
        <translation>No respondió en al menos dos comprobaciones seguidas, mientras que direcciones ajenas sí. Las páginas suelen ir con retraso, así que decide lo que ve este equipo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed. Announced maintenance excuses only the parts that it names, and only until its end.</source>
        <translation>Fallaron al menos dos comprobaciones seguidas. Un mantenimiento anunciado solo disculpa las partes que nombra, y solo hasta su fin.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed while unrelated addresses responded.</source>
        <translation>No respondió en al menos dos comprobaciones seguidas, mientras que direcciones ajenas sí.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It responds, but without its status page StatusTray can't be sure.</source>
        <translation>Responde, pero sin su página no hay nada más seguro.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page is the only source, and it can't be read.</source>
        <translation>Su página es el único testigo, y no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A status page that gives no status never counts as good news.</source>
        <translation>Una página que no dice cómo está nunca se toma por buena noticia.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>In at least two checks in a row it responded, but not as expected.</source>
        <translation>Respondió en al menos dos comprobaciones seguidas, pero no lo que debía.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has never been reachable from here, so it may be blocked.</source>
        <translation>Nunca se ha podido alcanzar desde aquí; puede que esté bloqueado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>This network's DNS resolver doesn't find it or sends it nowhere, so how the service is can't be checked from here.</source>
        <translation>El servidor DNS de esta red no encuentra el nombre o lo envía a ninguna parte; desde aquí no se puede comprobar cómo está el servicio.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The server in front of the service responds, but asks visitors to prove that they are human. What lies behind it can't be checked.</source>
        <translation>El servidor que está delante del servicio responde, pero pide a los visitantes que demuestren que son personas. Lo que hay detrás no se puede comprobar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its server says that this address no longer exists. Correct the address.</source>
        <translation>Su servidor dice que esta dirección ya no existe. Corrija la dirección.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its server says that it isn't available where you are, for legal reasons.</source>
        <translation>Su servidor dice que, por motivos legales, no está disponible donde usted se encuentra.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Several recent checks failed, or it has been up only briefly since an earlier failure. It counts as back once it stays up.</source>
        <translation>Falló en varias de las últimas comprobaciones, o volvió hace poco tras un fallo anterior. Se da por restablecido cuando se mantiene.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has been much slower than usual for at least five minutes.</source>
        <translation>Desde hace al menos cinco minutos es mucho más lento de lo habitual.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page announces maintenance for this time, so failed checks are expected.</source>
        <translation>Su página anuncia trabajos para este momento, así que su silencio no es alarma.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The last result is too old to count.</source>
        <translation>La respuesta de ayer no es la de hoy: lo demasiado viejo ya no cuenta.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>How the status was decided</source>
        <translation>La regla que decidió</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/views/details.py"/>
        <source>time unknown</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>What its status page says ({when})</source>
        <translation>Lo que dice su página ({when})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Checks in the last ten minutes</source>
        <translation>Las comprobaciones de los últimos diez minutos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Your connection</source>
        <translation>Su propia conexión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} responds</source>
        <translation>{host} responde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} doesn't respond</source>
        <translation>{host} no responde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>All settings (without keys)</source>
        <translation>Todos los ajustes, sin claves</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Plain list of addresses</source>
        <translation>Una simple lista de direcciones</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Gatus configuration</source>
        <translation>Una configuración de Gatus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Targets for the Prometheus blackbox exporter</source>
        <translation>Objetivos para el «blackbox exporter» de Prometheus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Modules for these targets</source>
        <translation>Los módulos que nombran esos objetivos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>This file contains nothing to watch.</source>
        <translation>En este archivo no hay nada que vigilar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>This is a StatusTray settings file.</source>
        <translation>Son ajustes de StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>You already watch everything in this {kind} file.</source>
        <translation>Todo lo de este archivo {kind} ya se vigila.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{n} services in this {kind} file are new to you.</source>
        <extracomment>One: {n} service in this {kind} file is new to you.</extracomment>
        <translation>
            <numerusform>{n} servicio de este archivo {kind} aún no se vigila.</numerusform>
            <numerusform>{n} servicios de este archivo {kind} aún no se vigilan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>the plan “{purpose}” for {group}</source>
        <translation>el plan «{purpose}» para {group}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>the plan “{purpose}”</source>
        <translation>el plan «{purpose}»</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} was not changed.</source>
        <translation>{file} queda como está.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Dry run: nothing was saved.</source>
        <translation>No se ha escrito nada: era un ensayo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} was updated. Your existing settings were kept.</source>
        <translation>{file} ya lo tiene; lo que había sigue ahí.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Please call me.</source>
        <translation>{service} no funciona; llámeme, por favor.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Please text me.</source>
        <translation>{service} no funciona; envíeme un SMS, por favor.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Use this instead: {backup}.</source>
        <translation>{service} no funciona; en su lugar: {backup}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} isn't working. You can reach me on {backup}.</source>
        <translation>{service} no funciona; estoy en {backup}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} of {total} services have problems</source>
        <extracomment>One: {n} of {total} services has a problem</extracomment>
        <translation>
            <numerusform>{n} de {total} servicios con problemas</numerusform>
            <numerusform>{n} de {total} servicios con problemas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{names} have problems</source>
        <translation>{names}: problemas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{n} of your services have problems at the same time; we don't know the cause</source>
        <extracomment>One: {n} of your services has a problem; we don't know the cause</extracomment>
        <translation>
            <numerusform>Se ha caído {n} de sus servicios; no se sabe qué comparte</numerusform>
            <numerusform>Se han caído a la vez {n} de sus servicios; no se sabe qué comparten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Probably {name}: {n} of your services affected</source>
        <extracomment>One: Probably {name}: {n} of your services affected</extracomment>
        <translation>
            <numerusform>Probablemente {name}: {n} de sus servicios</numerusform>
            <numerusform>Probablemente {name}: {n} de sus servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Possibly {name}: {n} of your services affected</source>
        <extracomment>One: Possibly {name}: {n} of your services affected</extracomment>
        <translation>
            <numerusform>Quizá {name}: {n} de sus servicios</numerusform>
            <numerusform>Quizá {name}: {n} de sus servicios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Reachable again: {names}</source>
        <translation>Vuelve a responder: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{names} are back</source>
        <extracomment>One: {names} is back</extracomment>
        <translation>
            <numerusform>{names} vuelve a funcionar</numerusform>
            <numerusform>{names} vuelven a funcionar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{what}, after {time}</source>
        <translation>{what}, tras {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{cause}. {fact}</source>
        <translation>{cause}. {fact}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>No common cause is known</source>
        <translation>No se conoce una causa común</translation>
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
        <translation>Ya notificado: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Still down: {names}</source>
        <translation>Siguen sin funcionar: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Still having problems: {names}</source>
        <translation>Siguen con problemas: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Your connection works, so check your proxy, firewall or DNS resolver first.</source>
        <translation>Su conexión funciona: revise primero el proxy, el cortafuegos o el servidor DNS.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} sends a code by {other} when you sign in again: stay signed in.</source>
        <translation>{name} envía un código por {other} al iniciar sesión de nuevo: no cierre la sesión.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Your mobile network and broadband are from the same company ({names}), so neither backs up the other.</source>
        <translation>Su móvil y su internet en casa son una misma empresa ({names}): uno no sirve de respaldo del otro.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>We don't know what {one} and {other} have in common.</source>
        <translation>No se sabe qué comparten {one} y {other}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not set up yet. Set it up before you need it.</source>
        <translation>{name} aún no está configurado: hágalo antes de necesitarlo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Not everyone in this group has {name}.</source>
        <translation>No todos en este grupo tienen {name}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} isn't meant for this.</source>
        <translation>{name} no está hecho para esto.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} no longer exists. Choose another one.</source>
        <translation>{name} ya no existe: elija otra cosa.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} are for emergencies only, not for reaching people. Try any phone, any network, a landline or a neighbour.</source>
        <translation>{name}: solo para emergencias, no es una vía para contactar con su gente. Pruebe cualquier teléfono, cualquier red, una línea fija, un vecino.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is in the plan twice.</source>
        <translation>{name} está dos veces en el plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>We don't know what {name} depends on, so don't rely on it.</source>
        <translation>No se sabe sobre qué funciona {name}: no cuente con ello.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter your mobile network and broadband provider: {name} uses one of them.</source>
        <translation>Indique su red móvil y su internet en casa: {name} pasa por uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter the server of your {name} account: each server fails on its own.</source>
        <translation>Indique en qué servidor está su cuenta de {name}: cada uno cae por separado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter how long you can do without it.</source>
        <translation>Indique cuánto tiempo se puede estar sin ello.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Add a step: three make a plan, four make a good one.</source>
        <translation>Añada una vía: tres son un plan, cuatro son uno bueno.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Every step needs the internet. Add one that doesn't.</source>
        <translation>Todas las vías necesitan internet: añada una que no.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Never tested. Use the second step once today.</source>
        <translation>Nunca probado: use la segunda vía una vez, hoy.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Last tested more than six months ago. Test it again.</source>
        <translation>Última prueba hace más de medio año: pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other} failed together on {day}: both depended on {what}.</source>
        <translation>{one} y {other} se cayeron juntos el {day}: ambos necesitaban {what}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Single point of failure: {path}.</source>
        <translation>Una sola cesta: {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Companies</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Cloud providers</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>CDNs</source>
        <translation>Redes de distribución</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>DNS providers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Sign-in providers</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services, all on the same one</source>
        <translation>{where}: {n} servicios en una sola cesta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services, spread over about {count}</source>
        <translation>{where}: {n} servicios en unas {count} cestas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said}; unknown for {n} more</source>
        <extracomment>One: {said}; unknown for {n} more</extracomment>
        <translation>
            <numerusform>{said}; de {n} más no se sabe</numerusform>
            <numerusform>{said}; de {n} más no se sabe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>If {name} fails, you lose {n} of {all}: {names}.</source>
        <translation>Si falla {name}, pierde {n} de {all}: {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said} You would have no backup for: {purposes}.</source>
        <translation>{said} No quedaría nada para: {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names}. We don't know whether they share a dependency.</source>
        <translation>{purpose}: {names}. No se sabe si comparten algo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} only.</source>
        <translation>{purpose}: solo {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} fail together.</source>
        <translation>{purpose}: {names} caen juntos.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{name}, as a backup for: {purposes}.</source>
        <translation>{name}, como segunda vía para: {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>We don't know what these depend on: {names}. They may not be independent.</source>
        <translation>No se sabe sobre qué funcionan: {names}. Eso no significa que sean independientes.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>A token, or user:password. It is sent only to {host}.</source>
        <translation>Un token o usuario:contraseña. Solo se envía a {host}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Saved in your system's password store.</source>
        <translation>Guardada en el almacén de contraseñas de su sistema.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No key saved.</source>
        <translation>Sin indicar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept until you quit, because your system has no password store.</source>
        <translation>Guardada hasta que termine el programa; su sistema no tiene un almacén de contraseñas que usar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Waiting for your password store. It may be asking you to unlock it.</source>
        <translation>A la espera de su almacén de contraseñas. Quizá le esté pidiendo que lo desbloquee.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Your password store is locked. Unlock it, then enter the key again.</source>
        <translation>Su almacén de contraseñas está bloqueado. Desbloquéelo y vuelva a dar la clave.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No password store was found. You'll have to enter the key after every start.</source>
        <translation>No se encontró ningún almacén de contraseñas. La clave se pedirá después de cada inicio.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Too long: a key can have up to 1200 characters.</source>
        <translation>Demasiado larga: una clave puede tener hasta 1200 caracteres.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Entered for another address. Enter it again to send it to this one.</source>
        <translation>Introducida para otra dirección. Introdúzcala de nuevo para enviarla a esta.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Same as system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Colour</source>
        <translation>En color</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Monochrome, to match the panel</source>
        <translation>Un solo color, como la barra</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Open the panel</source>
        <translation>Abrir el panel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Maintenance and worse</source>
        <translation>Mantenimiento y peor</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Any problem</source>
        <translation>Cualquier problema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Partly down and worse</source>
        <translation>Caída parcial y peor</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Down only</source>
        <translation>Solo caídas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>None</source>
        <translation>Nadie</translation>
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
        <translation>mié</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Every three months</source>
        <translation>Cada tres meses</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Twice a year</source>
        <translation>Dos veces al año</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Once a year</source>
        <translation>Una vez al año</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Start and end are the same. Choose a different end.</source>
        <translation>Estas horas están vacías. Elija un final distinto del inicio.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Too few to tell your connection from theirs. Enter at least three different servers.</source>
        <translation>Demasiado pocas para distinguir su conexión de la de ellos. Indique al menos tres servidores distintos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{n} more with problems…</source>
        <extracomment>One: {n} more with problems…</extracomment>
        <translation>
            <numerusform>{n} más con problemas…</numerusform>
            <numerusform>{n} más con problemas…</numerusform>
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
        <translation>aún no se vigila nada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>you're offline</source>
        <translation>no tiene conexión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>this network requires you to sign in</source>
        <translation>esta red pide que inicie sesión primero</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>first check in progress</source>
        <translation>primera comprobación en curso</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>status unknown</source>
        <translation>no se sabe nada seguro</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>no known problems, {n} of {total} unknown</source>
        <extracomment>One: no known problems, {n} of {total} unknown</extracomment>
        <translation>
            <numerusform>sin problemas conocidos, {n} de {total} desconocido</numerusform>
            <numerusform>sin problemas conocidos, {n} de {total} desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} services, no problems</source>
        <extracomment>One: {n} service, no problems</extracomment>
        <translation>
            <numerusform>{n} servicio, sin problemas</numerusform>
            <numerusform>{n} servicios, sin problemas</numerusform>
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
        <translation>24 horas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>no checks</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>{share}% up</source>
        <translation>{share} % disponible</translation>
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
        <translation>Esta página suele llegar {time} tarde.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>This status page address is not verified.</source>
        <translation>La dirección de su página nunca se ha confirmado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Only these components count: {parts}.</source>
        <translation>Solo cuentan estas partes: {parts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Snoozed until {time}.</source>
        <translation>Pospuesto hasta las {time}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Its certificate expires on {day}.</source>
        <translation>Su certificado caduca el {day}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Usually {usual}, at most {most}</source>
        <translation>Lo habitual, {usual}; como máximo, {most}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>{day}, {whose}</source>
        <translation>{day}, {whose}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>{time} after it began</source>
        <translation>{time} desde el inicio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>Instead of {names}: {offer}</source>
        <translation>En lugar de {names}: {offer}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/lookup.py"/>
        <source>Needs no app</source>
        <translation>No necesita aplicación</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Checked {done} of {total}</source>
        <translation>Comprobando: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>last checked {time}</source>
        <translation>última comprobación: {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
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
        <translation>No tiene conexión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The problem is your connection. Checks resume when you're back online.</source>
        <translation>Es su propia conexión. Sus servicios se comprobarán de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray can't check your services until you sign in</source>
        <translation>Hasta entonces no se puede decir nada de sus servicios</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Open any web page in your browser to sign in.</source>
        <translation>Abra cualquier página en el navegador para iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray confirms problems with more checks than usual.</source>
        <translation>StatusTray confirma los problemas con más comprobaciones de lo habitual.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray doesn't call your services slow for it.</source>
        <translation>StatusTray no atribuye esta lentitud a sus servicios.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your services answer, so their checks go on.</source>
        <translation>Sus servicios responden, por lo que se siguen comprobando.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Start it, or change the proxy in the settings and restart StatusTray.</source>
        <translation>Inícielo, o cambie el proxy en los ajustes y reinicie StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Correct the proxy's address, then restart StatusTray.</source>
        <translation>Corrija la dirección del proxy y reinicie StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your desktop doesn't show tray icons</source>
        <translation>Este escritorio no muestra iconos de bandeja</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>On GNOME, install the extension “AppIndicator and KStatusNotifierItem Support”.</source>
        <translation>La extensión «AppIndicator and KStatusNotifierItem Support» los añade a GNOME.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No system tray was found</source>
        <translation>No se encontró ninguna bandeja</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a system tray to your panel, and the icon will appear by itself.</source>
        <translation>Añada una bandeja del sistema a su barra y el icono aparecerá allí solo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No services yet</source>
        <translation>Aún no se vigila nada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose the services you depend on. StatusTray stays quiet unless one has a problem.</source>
        <translation>Elija los servicios de los que depende. Solo sabrá de ellos cuando importe.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose services</source>
        <translation>Elegir servicios</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>None of your services matches “{query}”</source>
        <translation>Ningún servicio vigilado se llama «{query}»</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It may be in the catalogue, or you can add it by its address.</source>
        <translation>Puede que esté en el catálogo, o puede añadirlo por su dirección.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a service</source>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The notification could not be shown, so it appears here.</source>
        <translation>Esto no se pudo mostrar como notificación.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Any letter</source>
        <translation>Cualquier letra</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Find a service</source>
        <translation>Buscar un servicio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Select a service</source>
        <translation>Elegir un servicio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Show details</source>
        <translation>Mostrar sus detalles</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Use the backup</source>
        <translation>Usar su alternativa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Esc</source>
        <translation>Escape</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Go back, then close</source>
        <translation>Un paso atrás, luego cerrar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Online</source>
        <translation>Con conexión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Sign in to this network</source>
        <translation>Iniciar sesión en esta red</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Connection not checked yet</source>
        <translation>Conexión aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>{what}: {people}</source>
        <translation>{what}: {people}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Alternate</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Contingency</source>
        <translation>Contingencia</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Never. Send “hello” using the second step, and see whether it arrives.</source>
        <translation>Nunca. Escriba «hola» por el segundo peldaño y vea si llega.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>No steps yet.</source>
        <translation>Aún no hay peldaños.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>Add services first, then StatusTray can show what they depend on.</source>
        <translation>Aún no se vigila nada, así que no se puede decir nada.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>None of your services are known to share a dependency.</source>
        <translation>No se conocen dos de sus servicios que dependan de lo mismo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>{what}: {names} all depend on {basket}. If it fails, you have no backup.</source>
        <translation>{what}: {names} son una sola cesta. Si falla {basket}, no queda nada.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>Problems</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Working</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>snoozed until {time}</source>
        <translation>pospuesto hasta las {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>acknowledged</source>
        <translation>visto</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>you'll be notified</source>
        <translation>se le avisará</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{name}: {level}, {start}, {lasted}. {why}.</source>
        <translation>{name}: {level}, {start}, {lasted}. {why}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{text} Common cause: {cause}.</source>
        <translation>{text} Causa común: {cause}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No history yet.</source>
        <translation>No hay nada registrado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No problems.</source>
        <translation>Sin problemas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{n} problems, {time} in total.</source>
        <extracomment>One: {n} problem, {time} in total.</extracomment>
        <translation>
            <numerusform>{n} problema, {time} en total.</numerusform>
            <numerusform>{n} problemas, {time} en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{cause}: {n} services failed together, {start}, for {time}.</source>
        <extracomment>One: {cause}: {n} service failed, {start}, for {time}.</extracomment>
        <translation>
            <numerusform>{cause}: falló {n} servicio, {start}, durante {time}.</numerusform>
            <numerusform>{cause}: fallaron juntos {n} servicios, {start}, durante {time}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>ongoing for {time}</source>
        <translation>continúa, {time} hasta ahora</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>If something stops working</source>
        <translation>Cuando algo se cae</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What fails together</source>
        <translation>Lo que cae junto</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>No independent backup</source>
        <translation>Sin una segunda vía</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What would help most</source>
        <translation>Lo que más ayudaría</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>StatusTray, {day}</source>
        <translation>StatusTray, {day}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Purpose</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Last resort</source>
        <translation>Por último</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>{purpose}: {group}</source>
        <translation>{purpose}: {group}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>In an emergency, try any phone, any network, a landline or a neighbour.</source>
        <translation>En una emergencia: pruebe cualquier teléfono, cualquier red, una línea fija, un vecino.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Enter a status page, an address to check, or both.</source>
        <translation>Dé la dirección de su página de estado, una que alcanzar, o ambas.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Custom</source>
        <translation>Propio</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>{n} components</source>
        <extracomment>One: {n} component</extracomment>
        <translation>
            <numerusform>{n} parte</numerusform>
            <numerusform>{n} partes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>notifies from “{level}”</source>
        <translation>se avisa desde «{level}»</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>The network you chose</source>
        <translation>La red que usted eligió</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your own device and power</source>
        <translation>Su propio equipo y su alimentación</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your email provider</source>
        <translation>Su proveedor de correo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your broadband provider</source>
        <translation>Su proveedor de internet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your mobile network</source>
        <translation>Su red móvil</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Messaging</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Mobile networks</source>
        <translation>Redes móviles</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Internet providers</source>
        <translation>Proveedores de internet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Banks</source>
        <translation>Bancos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Groceries</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Shops</source>
        <translation>Tiendas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Food delivery</source>
        <translation>Comida a domicilio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Video calls</source>
        <translation>Videollamadas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Social networks</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Films and music</source>
        <translation>Películas y música</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Games</source>
        <translation>Juegos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Office and planning</source>
        <translation>Oficina y planificación</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Software development</source>
        <translation>Desarrollo de software</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Cloud and hosting</source>
        <translation>Nubes y alojamiento</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Content delivery (CDN)</source>
        <translation>Distribución de contenidos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>DNS and domains</source>
        <translation>Nombres y dominios</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign-in and identity</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Customer support</source>
        <translation>Clientes y soporte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Business phone systems</source>
        <translation>Telefonía de empresa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Monitoring</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>AI assistants</source>
        <translation>Asistentes de IA</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Government</source>
        <translation>Administración pública</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Education</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Smart home</source>
        <translation>Hogar inteligente</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Reference</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Publishing</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Work and jobs</source>
        <translation>Trabajo y empleo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Outage checkers</source>
        <translation>Detectores de caídas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Message people</source>
        <translation>Escribir a personas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Chat in groups</source>
        <translation>Charlar en grupo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Call people</source>
        <translation>Llamar a personas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Text messages</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Phone line</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Mobile internet</source>
        <translation>Internet móvil</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Internet at home</source>
        <translation>Internet en casa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Emergency calls</source>
        <translation>Llamadas de emergencia</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Send money</source>
        <translation>Enviar dinero</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Banking</source>
        <translation>Operaciones bancarias</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Withdraw cash</source>
        <translation>Retirar efectivo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Invest</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Buy groceries</source>
        <translation>Comprar alimentos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Shop</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Order food</source>
        <translation>Pedir comida</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Get directions</source>
        <translation>Encontrar el camino</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Get a ride</source>
        <translation>Conseguir transporte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Take a train</source>
        <translation>Tomar el tren</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book a flight</source>
        <translation>Reservar un vuelo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book a room</source>
        <translation>Reservar una habitación</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book an appointment</source>
        <translation>Pedir cita</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find help</source>
        <translation>Encontrar ayuda</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Follow the news</source>
        <translation>Seguir las noticias</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Follow people</source>
        <translation>Seguir a personas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Meet people</source>
        <translation>Conocer gente</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Join groups</source>
        <translation>Participar en grupos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Watch films</source>
        <translation>Ver películas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Broadcast</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Listen to music</source>
        <translation>Escuchar música</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Play games</source>
        <translation>Jugar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Search the web</source>
        <translation>Buscar en la web</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look things up</source>
        <translation>Consultar datos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask the community</source>
        <translation>Preguntar a otros</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask an AI assistant</source>
        <translation>Preguntar a un asistente</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Keep an eye on your home</source>
        <translation>Vigilar la casa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Control your home by voice</source>
        <translation>Hablar con la casa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Track fitness</source>
        <translation>Seguir la forma física</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Use government services</source>
        <translation>Trámites oficiales</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Pay taxes</source>
        <translation>Pagar impuestos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look up rules</source>
        <translation>Consultar normas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find work</source>
        <translation>Encontrar trabajo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Share files</source>
        <translation>Compartir archivos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Store files</source>
        <translation>Guardar archivos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Plan work</source>
        <translation>Planificar el trabajo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Write documents</source>
        <translation>Escribir documentos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Spreadsheets</source>
        <translation>Hojas de cálculo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign documents</source>
        <translation>Firmar documentos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sell and take payments</source>
        <translation>Vender y cobrar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Bookkeeping</source>
        <translation>Contabilidad</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Support customers</source>
        <translation>Atender a clientes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Host code</source>
        <translation>Alojar código</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Build software</source>
        <translation>Construir software</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Run an app</source>
        <translation>Ejecutar una aplicación</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Serve a website</source>
        <translation>Distribuir un sitio web</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Monitor an app</source>
        <translation>Supervisar una aplicación</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Check for outages</source>
        <translation>Consultar caídas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Resolve domain names</source>
        <translation>Resolver nombres</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Domain names</source>
        <translation>Nombres de dominio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>yesterday at {time}</source>
        <translation>ayer, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{day} at {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since yesterday at {time}</source>
        <translation>desde ayer, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>{n} minutes</source>
        <extracomment>One: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>{n} hours</source>
        <extracomment>One: {n} hour</extracomment>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names} and {n} more</source>
        <extracomment>One: {names} and {n} more</extracomment>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names}, {next}</source>
        <translation>{names}, {next}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>HTTP error {status}</source>
        <translation>responde con el error {status}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the page needs a key</source>
        <translation>la página pide una clave</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the key was rejected</source>
        <translation>la clave fue rechazada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key is in your locked password store</source>
        <translation>su clave espera en su almacén de contraseñas bloqueado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key would be sent unencrypted; use https</source>
        <translation>su clave iría sin cifrar; use https</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key was entered for {origin}; enter it again</source>
        <translation>su clave se introdujo para {origin}; introdúzcala de nuevo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy can't be reached</source>
        <translation>no se puede alcanzar el proxy</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy rejects the password</source>
        <translation>el proxy rechaza la contraseña</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy doesn't connect to it</source>
        <translation>el proxy no se conecta con él</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>domain name not found</source>
        <translation>su nombre no se conoce</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>DNS server not responding</source>
        <translation>el servidor de nombres no responde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>connection refused</source>
        <translation>rechaza la conexión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>host unreachable</source>
        <translation>no hay camino hasta allí</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no response in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>connection lost</source>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>invalid certificate</source>
        <translation>su certificado no es válido</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>HTTP error</source>
        <translation>responde con un error</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>response too large</source>
        <translation>la respuesta es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>too many redirects</source>
        <translation>nos hace dar vueltas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>page not found</source>
        <translation>no hay nada en esta dirección</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>too many requests; trying again later</source>
        <translation>nos pide que esperemos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>blocked on this network</source>
        <translation>bloqueado en esta red</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it wants proof of a human visitor</source>
        <translation>pide demostrar que el visitante es humano</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>address removed for good</source>
        <translation>dirección eliminada definitivamente</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>not available in this country or region</source>
        <translation>no disponible en este país o región</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while looking up the domain name</source>
        <translation>al buscar el nombre</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while connecting</source>
        <translation>al conectar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while securing the connection</source>
        <translation>al asegurar la conexión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while waiting for a response</source>
        <translation>al esperar la respuesta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while reading the response</source>
        <translation>al leer la respuesta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Text message (SMS)</source>
        <translation>Mensaje de texto (SMS)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>In person</source>
        <translation>Ir en persona</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Bank branch</source>
        <translation>Oficina bancaria</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Shopping in person</source>
        <translation>Ir a una tienda</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Taxi by phone</source>
        <translation>Llamar a un taxi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Wi-Fi calling</source>
        <translation>Llamadas por wifi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone hotspot</source>
        <translation>Teléfono como punto de acceso</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>A neighbour</source>
        <translation>Preguntar a un vecino</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Paper map</source>
        <translation>Mapa en papel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Your local copy</source>
        <translation>Su propia copia</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Make a phone call</source>
        <translation>Llamar por teléfono</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Send a text message</source>
        <translation>Enviar un SMS</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go in person</source>
        <translation>Ir en persona</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Pay cash</source>
        <translation>Pagar en efectivo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go to a branch</source>
        <translation>Ir a una oficina</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go to a shop</source>
        <translation>Ir a una tienda</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Call a taxi</source>
        <translation>Llamar a un taxi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use Wi-Fi calling</source>
        <translation>Llamar por wifi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use your phone as a hotspot</source>
        <translation>Usar el teléfono como punto de acceso</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Ask a neighbour</source>
        <translation>Preguntar a un vecino</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use a paper map</source>
        <translation>Llevar un mapa en papel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Turn on the radio</source>
        <translation>Encender la radio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use your local copy</source>
        <translation>Trabajar con su propia copia</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Hand over a USB stick</source>
        <translation>Entregar una memoria USB</translation>
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
        <translation>La vigilancia se ha detenido por un fallo del programa. Ciérrelo y vuelva a iniciarlo; el registro dice más.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Degraded</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Partly down</source>
        <translation>Caído en parte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are working</source>
        <extracomment>One: {names} is working</extracomment>
        <translation>
            <numerusform>{names} funciona</numerusform>
            <numerusform>{names} funcionan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: status unknown</source>
        <translation>{names}: no se sabe nada seguro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: maintenance</source>
        <translation>{names}: mantenimiento</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are degraded</source>
        <extracomment>One: {names} is degraded</extracomment>
        <translation>
            <numerusform>{names} tiene fallos</numerusform>
            <numerusform>{names} tienen fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are partly down</source>
        <extracomment>One: {names} is partly down</extracomment>
        <translation>
            <numerusform>{names} está caído en parte</numerusform>
            <numerusform>{names} están caídos en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are down</source>
        <extracomment>One: {names} is down</extracomment>
        <translation>
            <numerusform>{names} está caído</numerusform>
            <numerusform>{names} están caídos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>This network requires you to sign in</source>
        <translation>Esta red pide que inicie sesión primero</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page says all is well, but lists a problem</source>
        <translation>Su página dice que todo va bien, pero muestra un problema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable from here</source>
        <translation>Responde desde aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>The website loads; the app itself can't be checked</source>
        <translation>Su sitio web responde; no se puede ver más</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Can't be checked from here</source>
        <translation>No se puede ver desde aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page reports a problem; reachable from here</source>
        <translation>Informa de problemas; responde desde aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page reports a problem; checks from here fail</source>
        <translation>Informa de problemas y no se puede alcanzar desde aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail; status page reports no problem</source>
        <translation>No informa de problemas, pero no se puede alcanzar desde aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail</source>
        <translation>No se puede alcanzar desde aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable, but its status page can't be read</source>
        <translation>Responde, pero su página no se puede leer</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page can't be read</source>
        <translation>Su página no se puede leer</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page gives no status</source>
        <translation>Su página no dice cómo está</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Responds, but not as expected</source>
        <translation>Responde, pero no como debería</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Never reachable from here (possibly blocked)</source>
        <translation>Nunca se ha alcanzado desde aquí (quizá bloqueado)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Blocked on this network</source>
        <translation>Bloqueado en esta red</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable, but it wants proof of a human visitor</source>
        <translation>Accesible, pero pide demostrar que el visitante es humano</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its address was removed for good (HTTP status 410)</source>
        <translation>Su dirección se eliminó definitivamente (estado HTTP 410)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Not available in this country or region (HTTP status 451)</source>
        <translation>No disponible en este país o región (estado HTTP 451)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Keeps going up and down</source>
        <translation>Va y viene</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Slower than usual</source>
        <translation>Responde más despacio de lo habitual</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail; announced maintenance doesn't explain it</source>
        <translation>Fallan las comprobaciones desde aquí; el mantenimiento anunciado no lo explica</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announced on its status page</source>
        <translation>Anunciado en su página</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>No recent result</source>
        <translation>Demasiado tiempo sin noticias</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>A check failed; checking again to confirm</source>
        <translation>Falló una comprobación; se repite para confirmar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{what}: {detail}</source>
        <translation>{what}: {detail}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”; reachable from here</source>
        <translation>Página de estado: «{title}»; accesible desde aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”; checks from here fail ({why})</source>
        <translation>Página de estado: «{title}»; fallan las comprobaciones desde aquí ({why})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”</source>
        <translation>Página de estado: «{title}»</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail ({why}); announced maintenance doesn't explain it</source>
        <translation>Fallan las comprobaciones desde aquí ({why}); el mantenimiento anunciado no lo explica</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail ({why}); status page reports no problem</source>
        <translation>Fallan las comprobaciones desde aquí ({why}); la página de estado no informa de problemas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You're online</source>
        <translation>Tiene conexión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection hasn't been checked yet</source>
        <translation>Aún no se ha comprobado su conexión</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection loses many requests</source>
        <translation>Su conexión pierde muchas peticiones</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection is very slow</source>
        <translation>Su conexión es muy lenta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>The connectivity check addresses are blocked here</source>
        <translation>Las direcciones de comprobación de la conexión están bloqueadas aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your proxy can't be reached</source>
        <translation>No se puede alcanzar su proxy</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your proxy rejects the password</source>
        <translation>Su proxy rechaza la contraseña</translation>
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
        <translation>{now}; lo habitual, {usual}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>“{word}” is missing</source>
        <translation>falta «{word}»</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>it says “{word}”</source>
        <translation>dice «{word}»</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>HTTP status {status}</source>
        <translation>estado HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page reports no problem</source>
        <translation>Su página no informa de problemas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page announces maintenance</source>
        <translation>Su página anuncia mantenimiento</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page reports a problem</source>
        <translation>Su página informa de problemas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>No problem reported; reachable from here</source>
        <translation>No informa de problemas; responde desde aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Maintenance announced; reachable from here</source>
        <translation>Anuncia mantenimiento; responde desde aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Resilience…</source>
        <translation>Resiliencia…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Drill…</source>
        <translation>Simulacro…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Choose an outage on the left to replay it against your own services and backup plan.</source>
        <translation>Elija una caída a la izquierda: se repite frente a su propia lista y su plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Pause at each step and ask yourself: what would I use now?</source>
        <translation>Deténgase en cada paso y pregúntese: ¿qué usaría yo ahora?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Next step</source>
        <translation>&amp;Siguiente paso</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Position in the outage</source>
        <translation>Reloj de la caída</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Services that stop</source>
        <translation>Qué deja de funcionar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>None of your services.</source>
        <translation>Ninguno de sus servicios.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Suggested backups</source>
        <translation>Qué se le ofrece</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>How it ends</source>
        <translation>Cómo termina</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What to fix</source>
        <translation>Qué mejorar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>The drill</source>
        <translation>El simulacro</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>StatusTray drill</source>
        <translation>StatusTray: simulacro</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Find an outage</source>
        <translation>Buscar una caída</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Outages</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>No outage matches your search.</source>
        <translation>Ninguna caída tiene esas palabras.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Remind me to run a drill</source>
        <translation>Recordarme los simulacros</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Calculating</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>StatusTray resilience</source>
        <translation>StatusTray: resiliencia</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Calculating…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What depends on what</source>
        <translation>Quién depende de quién</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>The list below shows the same as the picture.</source>
        <translation>La lista bajo la imagen dice lo mismo en palabras.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What depends on what, as a list</source>
        <translation>Quién depende de quién, en palabras</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>How independent your services are</source>
        <translation>Cuántas cestas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Open the &amp;backup plan</source>
        <translation>Abrir el p&amp;lan de respaldo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>&amp;Print card…</source>
        <translation>&amp;Imprimir la tarjeta…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>&amp;Save card as PDF…</source>
        <translation>Guardar la tarjeta en P&amp;DF…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Diagram</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Save card</source>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>StatusTray history</source>
        <translation>StatusTray: historial</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Loading history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>With problems</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Services to show</source>
        <translation>Qué servicios</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Time range</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Zoom out</source>
        <translation>Mostrar más tiempo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Zoom in</source>
        <translation>Mostrar menos tiempo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Show as &amp;table</source>
        <translation>Como &amp;tabla</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Left and right arrows move through a service's problems; plus and minus zoom.</source>
        <translation>Izquierda y derecha recorren los problemas de un servicio; más y menos cambian la escala.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>History as a table</source>
        <translation>Historial como tabla</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Loading history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Select a bar to see its details.</source>
        <translation>Elija una barra para leer sobre ella.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No services match. Try a different search or filter.</source>
        <translation>Ningún servicio encaja. Amplíe la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No services yet, so there is no history to show.</source>
        <translation>Aún no se vigila nada, así que no hay pasado que mirar.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Reason</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Common cause</source>
        <translation>Causa común</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/banner.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Copy message</source>
        <translation>Copiar un mensaje</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open status page</source>
        <translation>Abrir la página de estado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>✓ You'll be notified</source>
        <translation>✓ Se le avisará</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Notify me when it's back</source>
        <translation>Avisar cuando vuelva</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Snooze: {time}</source>
        <translation>Posponer: {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>End snooze</source>
        <translation>Dejar de posponer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Acknowledge: no more notifications until it changes</source>
        <translation>Visto: en silencio hasta que cambie</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Mute: no notifications for this service</source>
        <translation>Silenciar: no interrumpir nunca por este servicio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Response time, 24 hours</source>
        <translation>Tiempo de respuesta, 24 horas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Why this status</source>
        <translation>Por qué esta conclusión</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>{n} more components</source>
        <extracomment>One: {n} more component</extracomment>
        <translation>
            <numerusform>{n} componente más</numerusform>
            <numerusform>{n} componentes más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>Uptime</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>Recent checks</source>
        <translation>Las últimas comprobaciones</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Progress of the check</source>
        <translation>Avance de la comprobación</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/latency_chart.py"/>
        <source>Response time. {figures}</source>
        <translation>Tiempo de respuesta. {figures}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/alert_preview.py"/>
        <source>Notification preview</source>
        <translation>Vista previa de una notificación</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Add your own page</source>
        <translation>Una página propia</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Checking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Stop &amp;checking</source>
        <translation>De&amp;tener la búsqueda</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Checking {address}…</source>
        <translation>Examinando {address}…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>This can take up to 30 seconds: all supported formats are tried.</source>
        <translation>Hasta medio minuto: se prueba cada formato conocido, uno tras otro.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Add</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Word that must appear on the page</source>
        <translation>Una palabra que debe estar en la página</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Leave empty to accept any response.</source>
        <translation>Vacío: vale cualquier respuesta.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Components that matter to you</source>
        <translation>Partes que le importan</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Enter a name.</source>
        <translation>Dele un nombre para reconocerlo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Plan check</source>
        <translation>Qué vemos en él</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>✓  No known problems.</source>
        <translation>✓  Nada que mejorar, que se sepa.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>W&amp;hat you need to do</source>
        <translation>Qué debe &amp;poder hacer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>With wh&amp;om</source>
        <translation>&amp;Con quién</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Family, your team, customers.</source>
        <translation>La familia, el equipo, los clientes.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Steps</source>
        <translation>Peldaños</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Each step is used when the ones above it fail.</source>
        <translation>Cada uno se usa cuando fallan los de arriba.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A service, or something else: phone call, text message, cash…</source>
        <translation>Un servicio o una vía: llamada, mensaje de texto, efectivo…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No match. Add it under Services first.</source>
        <translation>Nada con ese nombre. Añádalo primero en Servicios.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No steps yet. Start with what you use today.</source>
        <translation>Aún no hay peldaños. Empiece por lo que usa hoy.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Add a step</source>
        <translation>&amp;Añadir un peldaño</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>When you need it</source>
        <translation>Llegado el momento</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Can wait &amp;for</source>
        <translation>Puede &amp;faltar durante</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>After that, someone has to act.</source>
        <translation>Después alguien tiene que actuar.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Tested &amp;today</source>
        <translation>Probado &amp;hoy</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Last teste&amp;d</source>
        <translation>Ú&amp;ltima prueba</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Message to copy</source>
        <translation>&amp;Mensaje para copiar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} and {backup} are filled in automatically.</source>
        <translation>{service} y {backup} se rellenan solos.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Phone number or email address</source>
        <translation>Un número de teléfono o una dirección de correo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Contacts</source>
        <translation>Contac&amp;tos</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>For one-click calls and messages. They stay in your settings file.</source>
        <translation>Para llamarlos o escribirles con un clic. Se quedan en su archivo de ajustes.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>“{typed}” is not a phone number or email address.</source>
        <translation>«{typed}» no es ni un número ni un buzón.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Find a component</source>
        <translation>Buscar una parte</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>No components found yet. Test the service to load them.</source>
        <translation>Su página no enumera partes o aún no se ha leído: pruébela.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Only {n} components count.</source>
        <extracomment>One: Only {n} component counts.</extracomment>
        <translation>
            <numerusform>Solo cuenta {n} parte.</numerusform>
            <numerusform>Solo cuentan {n} partes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>None selected: all components count.</source>
        <translation>Ninguna elegida: cuenta todo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Remove these quiet hours</source>
        <translation>Quitar estas horas de silencio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>No days selected: every day.</source>
        <translation>Ninguno elegido: todos los días.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>They have it too</source>
        <translation>Los demás también lo tienen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Move {name} up</source>
        <translation>Subir {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Move {name} down</source>
        <translation>Bajar {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <location filename="../../statustray/ui/widgets/multi_select.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>They have {name} too</source>
        <translation>Los demás también tienen {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_card.py"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_card.py"/>
        <source>Saved in your system's password store, never in a file.</source>
        <translation>Guardadas en el almacén de contraseñas de su sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Paste key</source>
        <translation>Pegue la clave aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Save the key for {name}</source>
        <translation>Guardar la clave de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Remove the key for {name}</source>
        <translation>Olvidar la clave de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what to check</source>
        <translation>{name}: qué mirar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what matters</source>
        <translation>{name}: qué cuenta</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Status page</source>
        <translation>Página de &amp;estado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>T&amp;his page needs a key</source>
        <translation>Esta página pide una &amp;clave</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A password or token. Enter it under Accounts and keys. It is sent only to this address.</source>
        <translation>Una contraseña o un token; se da en Cuentas y claves. Solo para esta dirección.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add&amp;ress to check</source>
        <translation>&amp;Dirección que alcanzar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Wor&amp;d that must appear</source>
        <translation>Palabra &amp;obligatoria</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Word that must n&amp;ot appear</source>
        <translation>Palabra pro&amp;hibida</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>On my local networ&amp;k</source>
        <translation>En &amp;mi propia red</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Checks continue while you're offline.</source>
        <translation>Entonces se vigila aunque no haya conexión.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a purpose</source>
        <translation>Añadir un uso</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a dependency</source>
        <translation>Añadir de qué depende</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;you use it for</source>
        <translation>Para qué se &amp;usa</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Used to suggest backups.</source>
        <translation>Para poder nombrar alternativas.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;it depends on</source>
        <translation>De qué depende su &amp;funcionamiento</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A cloud provider, network or company whose failure would take it down.</source>
        <translation>Una nube, una red, un propietario: lo que lo haría caer.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Same as for all services</source>
        <translation>Como en todos los servicios</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Com&amp;ponents that matter to you</source>
        <translation>Partes que le &amp;importan</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Problems with other components are ignored.</source>
        <translation>El resto de su página deja de ser asunto suyo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Services in the same group are shown together in the panel.</source>
        <translation>Los servicios de un grupo van juntos en el panel.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Noti&amp;fy me about</source>
        <translation>A&amp;visar desde</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Mute</source>
        <translation>Si&amp;lenciado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Still checked and shown, but no notifications.</source>
        <translation>Se vigila y se muestra, nunca se dice en voz alta.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>&amp;Test now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>R&amp;emove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Accounts and keys</source>
        <translation>Cuentas y claves</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Helps to find backups that don't share a weak point. Everything stays on this computer.</source>
        <translation>Para que sus alternativas no dependan de lo mismo. Nada sale de aquí.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Your connections</source>
        <translation>Sus líneas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Mobile network</source>
        <translation>Red &amp;móvil</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If it uses another company's network, that counts too.</source>
        <translation>Si usa las antenas de otra, eso también cuenta.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Internet at home</source>
        <translation>&amp;Internet en casa</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Email in&amp;box</source>
        <translation>&amp;Buzón</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Where you receive sign-in codes and password resets.</source>
        <translation>Donde llegan los códigos y las contraseñas nuevas.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>What you already have</source>
        <translation>Lo que tiene configurado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Add an app, an account, a phone, cash…</source>
        <translation>Añadir una aplicación, una cuenta, un teléfono, efectivo…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Ready to use</source>
        <translation>&amp;Listo para usar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Backups that you have set up are suggested first.</source>
        <translation>Una alternativa configurada va antes que una que no lo está.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Home servers</source>
        <translation>Servidores de origen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If one server fails, the others keep working. Which one is yours?</source>
        <translation>Si falla un servidor, los demás siguen. ¿Cuál es el suyo?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>server.example</source>
        <translation>server.example</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>The settings file has no problems.</source>
        <translation>El archivo de ajustes no tiene problemas.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Files</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>System check</source>
        <translation>Qué funciona aquí</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Tray, notifications, password store, network and files. Contains no keys or addresses.</source>
        <translation>Bandeja, notificaciones, almacén de contraseñas, red y archivos. Ni claves ni direcciones.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Run check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;First steps</source>
        <translation>Los primeros pa&amp;sos otra vez</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>R&amp;eset all settings</source>
        <translation>&amp;Todo como al principio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Includes your services and backup plan. History is kept. You can undo this.</source>
        <translation>También la lista vigilada y el plan. El historial se queda. Se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>All settings were reset.</source>
        <translation>Todos los ajustes están como al principio.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Theme and text</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Restart StatusTray to apply.</source>
        <translation>Vale desde el próximo inicio de StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Te&amp;xt size</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Applies to StatusTray only.</source>
        <translation>Solo en las ventanas de este programa.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Sin imágenes en movimiento</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>In drills, you move from step to step yourself.</source>
        <translation>Los simulacros avanzan entonces a mano.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Tray icon</source>
        <translation>En la bandeja</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Icon style</source>
        <translation>I&amp;cono</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Each status also has its own shape.</source>
        <translation>Cada nivel tiene también su propia forma.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Clicking the icon</source>
        <translation>Un clic en e&amp;l icono</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Some desktops always open the menu, which offers everything too.</source>
        <translation>Algunos escritorios abren siempre el menú. Allí también está todo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Start at login</source>
        <translation>Iniciar con la s&amp;esión</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>StatusTray is already running when you need it.</source>
        <translation>Para que vigile antes de que haga falta.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Checks</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Only your services and the connectivity check addresses below are contacted.</source>
        <translation>Solo se pregunta por lo que vigila y a las direcciones de control de abajo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Check interval</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Di&amp;rect check every</source>
        <translation>&amp;Alcanzar los servicios cada</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Status &amp;page check every</source>
        <translation>&amp;Leer las páginas de estado cada</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>If a status page reports a problem, it is checked more often.</source>
        <translation>Una página que informa de problemas se lee más a menudo por sí sola.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Check less often on &amp;battery</source>
        <translation>Más despacio con &amp;batería</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Also on metered connections.</source>
        <translation>Y donde los datos cuestan dinero.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Is it them or me?</source>
        <translation>¿Ellos o yo?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>If these don't respond, it's your connection, and no service is reported as down.</source>
        <translation>Mientras no respondan, es su conexión, y no se culpa a ningún servicio.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Use recommended addresses</source>
        <translation>&amp;Usar las recomendadas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Connectivity check addresses</source>
        <translation>Direcciones de &amp;control</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>One per line, from at least three different companies.</source>
        <translation>Una por línea, de al menos tres propietarios distintos.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Connection</source>
        <translation>Por qué vía</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Sec&amp;ond DNS resolver</source>
        <translation>Segunda &amp;opinión sobre nombres</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Tells a blocked domain from one that doesn't exist. The resolver sees which domains you check.</source>
        <translation>Distingue un nombre bloqueado de uno muerto. Allí sabrán qué nombres vigila.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>StatusTray settings, an OPML file of status feeds, a Gatus or Uptime Kuma export, or a plain list of addresses.</source>
        <translation>Ajustes de StatusTray, un archivo OPML de canales de estado, una exportación de Gatus o Uptime Kuma, o una simple lista de direcciones.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Choose file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Services in the file</source>
        <translation>Servicios del archivo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>I&amp;mport</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Exported files never contain keys.</source>
        <translation>Las claves nunca están en un archivo exportado.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>All settings were replaced.</source>
        <translation>Se han reemplazado todos los ajustes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>{n} services added.</source>
        <extracomment>One: {n} service added.</extracomment>
        <translation>
            <numerusform>Se ha añadido {n} servicio.</numerusform>
            <numerusform>Se han añadido {n} servicios.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What you turn off here still appears in the panel.</source>
        <translation>Lo que no se dice en voz alta sigue en el panel.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What to notify about</source>
        <translation>Qué puede interrumpir</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You can set a different level for each service.</source>
        <translation>Un servicio puede tener su propia regla.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Notify me when a service is &amp;back</source>
        <translation>Avisar de la &amp;recuperación</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Once. The earlier notification is removed.</source>
        <translation>Una vez, y se retira la alarma.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Play a s&amp;ound</source>
        <translation>&amp;Sonido</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No notifications during these hours. Problems that remain are sent when they end.</source>
        <translation>Entonces nada interrumpe. Lo que después siga mal se dice al terminar.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No quiet hours set.</source>
        <translation>Sin horas de silencio.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Add quiet hours</source>
        <translation>&amp;Añadir horas de silencio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Digest and reminders</source>
        <translation>De vez en cuando</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Daily digest</source>
        <translation>Resumen &amp;diario</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A summary of what happened since the last one.</source>
        <translation>Lo ocurrido desde el último.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Send digest a&amp;t</source>
        <translation>&amp;Hora del resumen</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Days before a &amp;certificate expires</source>
        <translation>Antes de que caduque un &amp;certificado, en días</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>For services you added. Leave empty to turn off.</source>
        <translation>Para sus propios servicios. Vacío: nunca.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Send a test notification</source>
        <translation>&amp;Enviar una notificación de prueba</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You'll see here how it was sent.</source>
        <translation>Aquí verá por dónde salió.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Enter days as numbers, such as 14, 7, 1.</source>
        <translation>Escriba los días como números, por ejemplo 14, 7, 1.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Quiet hours removed.</source>
        <translation>Horas de silencio quitadas.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Backup plan</source>
        <translation>Plan de respaldo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>For each thing you can't do without: what you use, and what to use if that fails.</source>
        <translation>Para cada cosa que no debe fallar: qué usa y qué usaría entonces.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Plans</source>
        <translation>Escaleras</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No plans yet. Get a suggestion based on your services, or create your own.</source>
        <translation>Aún no hay plan. Deje que se proponga uno según lo que vigila, o empiece el suyo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;Suggest a plan</source>
        <translation>Pr&amp;oponer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Nothing to suggest for your current services.</source>
        <translation>No hay nada que añadir para lo que vigila.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No services yet. Add what you use under Services first.</source>
        <translation>Aún no se vigila nada. Añada primero en Servicios lo que usa.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>{n} plans added.</source>
        <extracomment>One: {n} plan added.</extracomment>
        <translation>
            <numerusform>Se ha añadido {n} escalera.</numerusform>
            <numerusform>Se han añadido {n} escaleras.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>“{name}” was removed.</source>
        <translation>«{name}» se ha quitado del plan.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>The services you depend on. StatusTray checks no others.</source>
        <translation>Aquello de lo que depende. Nunca se pregunta por nada más.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Name, or address of a status page or website</source>
        <translation>Un nombre, o la dirección de una página de estado o un sitio web</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Not in the catalogue. Paste the address of its status page or website.</source>
        <translation>No está en el catálogo. Pegue la dirección de su página de estado o sitio web.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>&amp;Add a service</source>
        <translation>&amp;Añadir un servicio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Your services</source>
        <translation>Servicios vigilados</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>No services yet. Add the ones you use most above.</source>
        <translation>Aún no se vigila nada. Añada arriba lo que más usa.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>{name} was removed.</source>
        <translation>{name} ya no se vigila.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>StatusTray settings</source>
        <translation>StatusTray: ajustes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Settings pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Search results</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>No matching settings. Try another word.</source>
        <translation>Ningún ajuste tiene esas palabras. Pruebe con otra.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/undo_bar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/undo_bar.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open StatusTray</source>
        <translation>Abrir StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Which services do you use?</source>
        <translation>¿Qué usa?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Choose what you would miss. StatusTray checks only the services you choose.</source>
        <translation>Elija lo que echaría de menos. Solo se pregunta por lo que elija.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Not in the catalogue.</source>
        <translation>No está en el catálogo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Find apps on this computer</source>
        <translation>Buscar &amp;programas en este equipo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Selected</source>
        <translation>Elegido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>{n} apps found and selected.</source>
        <extracomment>One: {n} app found and selected.</extracomment>
        <translation>
            <numerusform>{n} programa encontrado y elegido.</numerusform>
            <numerusform>{n} programas encontrados y elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>No known apps were found.</source>
        <translation>No se encontró ningún programa del catálogo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What can't you do without?</source>
        <translation>¿Qué no debe fallar?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>StatusTray finds a backup for each of these.</source>
        <translation>Para cada cosa se busca una segunda vía.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What else could you use?</source>
        <translation>¿Qué más podría usar?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Choose what you already have. The rest is suggested when you need it.</source>
        <translation>Elija lo que ya tiene. El resto se ofrece cuando haga falta.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Nothing to add: your list already contains backups.</source>
        <translation>Nada que añadir: su lista ya tiene otras vías.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>How should StatusTray notify you?</source>
        <translation>¿Cómo quiere que le avise?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>It stays quiet until one of your services has a problem.</source>
        <translation>Guarda silencio hasta que falle algo de lo elegido.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Test notification</source>
        <translation>Una notificación de prue&amp;ba</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Your first result</source>
        <translation>Su primer hallazgo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Based on the services you chose and what is known about them.</source>
        <translation>Según lo que eligió y lo que se sabe de ello.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>You can change everything later in Settings.</source>
        <translation>Todo esto se puede cambiar en los ajustes en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Welcome to StatusTray</source>
        <translation>Le damos la bienvenida a StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Sk&amp;ip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Bac&amp;k</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/legend.py"/>
        <source>Legend</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Results</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Check {address}</source>
        <translation>Examinar {address}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Find out how it can be watched</source>
        <translation>Averiguar cómo se puede vigilar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_field.py"/>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
</TS>
