<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>a mensagem da própria bandeja</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>This is what a StatusTray notification looks like</source>
        <translation>É assim que o StatusTray avisa você</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>What happened, what it means for you, and what you can use instead.</source>
        <translation>O que aconteceu, o que significa para você e o que usar no lugar.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>The notification could not be shown: {why}.</source>
        <translation>Não foi possível mostrar nenhuma notificação: {why}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>Sent via {way}.</source>
        <translation>Enviada por {way}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Saved to {path}.</source>
        <translation>Gravado em {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>the address "{value}" contains a user name or a password</source>
        <translation>o endereço “{value}” contém um nome de usuário ou uma senha</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has no port</source>
        <translation>“{value}” não indica nenhuma porta</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has an invalid port</source>
        <translation>“{value}” indica uma porta que não existe</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has no valid host name</source>
        <translation>“{value}” não indica nenhum host possível</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" contains a space or a control character</source>
        <translation>“{value}” contém um espaço ou um caractere de controle</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}…" is too long for an address</source>
        <translation>“{value}…” é longo demais para um endereço</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>"{value}" is not an address</source>
        <translation>“{value}” não é um endereço</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Remove them. For a status page, write key = true and enter the password under Settings, Accounts and keys.</source>
        <translation>Remova essa parte. Para uma página de status, escreva key = true e informe a senha nas configurações, em “Contas e chaves”.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Add a port from 1 to 65535 after the host name, such as nas.local:445.</source>
        <translation>Escreva depois do host uma porta de 1 a 65535, por exemplo nas.local:445.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Start it with {starts}.</source>
        <translation>Comece com {starts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Use an address such as {example}.</source>
        <translation>Escreva um endereço como {example}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Remove one of the two entries.</source>
        <translation>Remova um dos dois.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write service = "…", or id = "…" for a service of your own.</source>
        <translation>Escreva service = "…", ou id = "…" para um serviço seu.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it doesn't name a service</source>
        <translation>não indica nenhum serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write page = "…" or probe = "…".</source>
        <translation>Escreva page = "…" ou probe = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it has neither a status page nor an address to check</source>
        <translation>não há nada para verificar</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>key = true needs a status page</source>
        <translation>não indica nenhuma página própria que peça uma</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Add page = "…".</source>
        <translation>Escreva também page = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write purpose = "message", for example.</source>
        <translation>Escreva purpose = "message", por exemplo.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>it has no purpose</source>
        <translation>não indica nenhuma finalidade</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write {example}.</source>
        <translation>Escreva {example}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>it has no start or end time</source>
        <translation>não tem intervalo</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>this service is listed twice</source>
        <translation>este serviço já é acompanhado acima</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>this plan is listed twice</source>
        <translation>este plano aparece duas vezes</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a list of values</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a section</source>
        <translation>uma tabela</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a time</source>
        <translation>um horário</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a date</source>
        <translation>uma data</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write true or false, without quotes.</source>
        <translation>Escreva true ou false sem aspas.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it without quotes.</source>
        <translation>Escreva sem aspas.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it in quotes.</source>
        <translation>Coloque entre aspas.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write ["one", "two"].</source>
        <translation>Escreva ["um", "dois"].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write [1, 2].</source>
        <translation>Escreva [1, 2].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is not a time of day</source>
        <translation>{value} não é um horário</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it as "22:00".</source>
        <translation>Escreva como "22:00".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is not a date</source>
        <translation>{value} não é uma data</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it as 2026-10-01.</source>
        <translation>Escreva como 2026-10-01.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it under a [{key}] heading.</source>
        <translation>Escreva abaixo de uma linha [{key}].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put each one under its own [[{key}]] heading.</source>
        <translation>Escreva cada um abaixo de uma linha [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it under [[{key}]].</source>
        <translation>Escreva abaixo de [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>unknown setting</source>
        <translation>este nome não é conhecido</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is kept in the file but has no effect.</source>
        <translation>É mantido e não tem efeito.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is out of range</source>
        <translation>{value} está fora dos limites</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Use a number from {least} to {most}.</source>
        <translation>Escreva um número de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>"{word}" is not a valid value</source>
        <translation>“{word}” não é conhecido</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Use one of: {words}.</source>
        <translation>Escreva um destes: {words}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>This entry is ignored until it is corrected.</source>
        <translation>Fica de fora até ser corrigido.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>expected {wanted}, found {found}</source>
        <translation>esperado: {wanted}; encontrado: {found}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>it is not a valid settings file: {why}</source>
        <translation>está danificado: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it is nested too deeply</source>
        <translation>tem níveis demais</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>version {version} needs a newer StatusTray; this one supports up to {known}</source>
        <translation>{version} é de um StatusTray mais novo; este conhece {known}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>its status page needs a key, and an imported file can't turn that on</source>
        <translation>a página pede uma chave, e não é um arquivo que decide a quem ela é enviada</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>If you trust the page, turn it on in Settings.</source>
        <translation>Ative nas configurações se você confia na página.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>watch {name}</source>
        <translation>acompanhamento {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Nothing was imported from this file.</source>
        <translation>Nada dele foi adotado.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Write one address per line.</source>
        <translation>Escreva um endereço por linha.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>line {n}</source>
        <translation>linha {n}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Rewrite it in the simple form shown in the Gatus documentation, then import it again.</source>
        <translation>Escreva-o na forma simples da documentação do Gatus e importe de novo.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Choose the file that contains the endpoints.</source>
        <translation>Escolha o arquivo que os contém.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>it contains no endpoints</source>
        <translation>não tem endpoints</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>unnamed endpoint</source>
        <translation>um endpoint</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>{name}: "{url}" can't be watched from here</source>
        <translation>{name}: “{url}” não pode ser acompanhado daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>https, http, tcp, tls and dns addresses are supported.</source>
        <translation>Endereços https, http, tcp, tls e dns podem.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>the condition {text} can't be imported</source>
        <translation>a condição {text} não é adotada</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>The rest of this endpoint was imported.</source>
        <translation>O resto é.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>this is not valid XML</source>
        <translation>isto não é XML</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>it declares XML types or entities, which are not allowed in a feed list</source>
        <translation>define tipos ou entidades, de que nenhuma lista de feeds precisa</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>"{value}" is not a web address</source>
        <translation>“{value}” não é um endereço web</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>outline {name}</source>
        <translation>item {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Correct the address.</source>
        <translation>Corrija-o.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Export the list from your feed reader again.</source>
        <translation>Exporte a lista do seu leitor de feeds de novo.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>this is not valid JSON: {why}</source>
        <translation>isto não é JSON: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it contains no monitorList</source>
        <translation>não tem monitorList</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>unnamed monitor</source>
        <translation>um monitor sem nome</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>monitors of type "{kind}" can't be imported</source>
        <translation>um monitor do tipo “{kind}” não pode ser adotado</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>Watch its web address instead.</source>
        <translation>Acompanhe o endereço web dele.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>Export the backup from Uptime Kuma again.</source>
        <translation>Exporte o backup do Uptime Kuma de novo.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>{name} is listed twice</source>
        <translation>{name} já é acompanhado acima</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>no such service in the catalogue</source>
        <translation>o catálogo não tem esse serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write service = "…", or id = "…".</source>
        <translation>Escreva service = "…", ou id = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>nothing named {name} was found</source>
        <translation>nada se chama {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Did you mean {names}?</source>
        <translation>Você quis dizer {names}?</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Find its id with "statustray services", or add it with id and page.</source>
        <translation>Encontre o id com "statustray services" ou descreva-o com id e page.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML anchors are not supported</source>
        <translation>âncoras não são lidas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML aliases are not supported</source>
        <translation>aliases não são lidos</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML tags are not supported</source>
        <translation>tags não são lidas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>complex YAML keys are not supported</source>
        <translation>chaves complexas não são lidas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML directives are not supported</source>
        <translation>diretivas não são lidas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>use spaces to indent, not tabs</source>
        <translation>tabulações não servem de recuo</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>only one YAML document per file is supported</source>
        <translation>vários documentos: não esperados aqui</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>unexpected indentation</source>
        <translation>uma entrada com este recuo: não esperada aqui</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>nested too deeply</source>
        <translation>com níveis demais</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>expected "name: value"</source>
        <translation>esperado: "name: value"</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a closing quotation mark is missing</source>
        <translation>um texto entre aspas que não termina</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a closing bracket is missing on this line</source>
        <translation>uma lista entre colchetes que não termina na sua linha</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>lists and tables inside brackets are not supported</source>
        <translation>tabelas e listas entre colchetes não são lidas</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is larger than {n} MiB</source>
        <translation>ele tem mais de {n} MiB</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings can't be read: {why}; using the defaults</source>
        <translation>as configurações não podem ser lidas: {why}; os padrões estão em uso</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Make the file readable. Until then, StatusTray won't change it.</source>
        <translation>Permita a leitura do arquivo; até lá nada é gravado nele.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings could not be saved: {why}</source>
        <translation>as configurações não puderam ser salvas: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>They apply until you quit. Fix the cause, then save again.</source>
        <translation>Valem até o programa fechar; remova o obstáculo e salve de novo.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the new text could not be read back correctly</source>
        <translation>o novo texto, ao ser relido, não dizia o que se pretendia</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>The file was not changed. Edit it by hand, or move it away and save again.</source>
        <translation>O arquivo fica como estava. Altere-o à mão, ou mova-o e salve de novo.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings file is damaged, so the earlier settings still apply: {why}</source>
        <translation>as configurações estão danificadas e as anteriores continuam em uso: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings file is damaged, so the defaults are used: {why}</source>
        <translation>as configurações estão danificadas e os padrões estão em uso: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix it, or copy what you need from the backup copy {name}.</source>
        <translation>Corrija-o ou pegue o que precisar de {name}, sua cópia.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix the file. StatusTray keeps a backup copy before it writes to it.</source>
        <translation>Corrija-o; antes de gravar nele, uma cópia é guardada.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix the file. Until then, StatusTray won't change it.</source>
        <translation>Corrija-o; até lá nada é gravado nele.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings can't be used: {why}; using the defaults</source>
        <translation>as configurações não podem ser usadas: {why}; os padrões estão em uso</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Update StatusTray, or use a different --home folder. The file was not changed.</source>
        <translation>Atualize o StatusTray ou use outro --home. O arquivo fica como está.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file is larger than 8 MiB</source>
        <translation>tem mais de 8 MiB</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file is not UTF-8 text</source>
        <translation>não é um texto em UTF-8</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file can't be written: {why}</source>
        <translation>não pode ser gravado: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose a different location.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file can't be read: {why}</source>
        <translation>a lista não pode ser lida: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose a different file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Free up some disk space.</source>
        <translation>Libere espaço nele.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file is read-only</source>
        <translation>o arquivo não pode ser gravado</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Give yourself write permission for it.</source>
        <translation>Permita que o dono grave nele.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file can't be opened</source>
        <translation>o arquivo não pode ser aberto</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check that you can write to its folder.</source>
        <translation>Cuide para que a pasta permita gravação.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>no permission to open the file</source>
        <translation>não há permissão para abrir o arquivo</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Give yourself read and write permission for it.</source>
        <translation>Permita que o dono o leia e grave nele.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>another program is using the file</source>
        <translation>outro programa está usando o arquivo</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>StatusTray tries again within a minute.</source>
        <translation>Nova tentativa em até um minuto.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk reports an error</source>
        <translation>o disco não responde como deveria</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check the disk for errors.</source>
        <translation>Verifique o disco.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>StatusTray keeps watching.</source>
        <translation>O acompanhamento continua.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>history is not being saved: {why}</source>
        <translation>o histórico não é guardado: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check the folder and its permissions.</source>
        <translation>Verifique a pasta.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>{what} {then}</source>
        <translation>{what} {then}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history file was damaged; it was kept as {name}, and a new one was started</source>
        <translation>o histórico estava danificado; foi guardado como {name}, e um novo foi iniciado</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>it can't be changed: {why}</source>
        <translation>não pode ser alterado: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>Check the permissions of this file.</source>
        <translation>Verifique-o.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>StatusTray uses another folder. Remove this one if you don't know it.</source>
        <translation>O StatusTray usa outra pasta. Remova esta se você não a conhece.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it can't be created: {why}</source>
        <translation>não pode ser criada: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it is a link, and a link may lead anywhere</source>
        <translation>é um link, e um link pode levar a qualquer lugar</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it is not a folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it belongs to another user</source>
        <translation>pertence a outro usuário</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>other users can write to it</source>
        <translation>outros usuários podem gravar nela</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/single_instance.py"/>
        <source>no folder can hold the socket by which a second start calls this one</source>
        <translation>nenhuma pasta serve para o socket pelo qual uma segunda execução chama esta</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/single_instance.py"/>
        <source>StatusTray keeps watching. Open its panel from the icon.</source>
        <translation>O StatusTray continua monitorando. Abra o painel pelo ícone.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/accounts.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Not specified</source>
        <translation>Não informado</translation>
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
        <translation>pronto e funcionando agora</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>working now, but not set up yet</source>
        <translation>funciona agora, mas ainda precisa ser configurado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>always available</source>
        <translation>sempre à mão</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>not set up yet</source>
        <translation>ainda precisa ser configurado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>needs no internet</source>
        <translation>não precisa de internet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>doesn't share the cause</source>
        <translation>depende de outra infraestrutura</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but may share the cause</source>
        <translation>não se sabe se tem a mesma causa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but also depends on {name}</source>
        <translation>mas também precisa de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it shares the cause</source>
        <translation>mas tem a mesma causa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>You used {name} in the meantime. Did it work?</source>
        <translation>Enquanto isso, você usou {name}. Funcionou?</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Yes, it worked</source>
        <translation>Funcionou</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} expires in {n} days</source>
        <extracomment>One: The certificate of {name} expires in {n} day</extracomment>
        <translation>
            <numerusform>O certificado de {name} vence em {n} dia</numerusform>
            <numerusform>O certificado de {name} vence em {n} dias</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} has expired</source>
        <translation>O certificado de {name} venceu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Renew it, or apps and browsers will refuse to connect.</source>
        <translation>Se não for renovado, os programas vão recusar a conexão.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Daily digest: {n} services had problems</source>
        <extracomment>One: Daily digest: {n} service had problems</extracomment>
        <translation>
            <numerusform>{n} ocorrência que não interrompeu você</numerusform>
            <numerusform>{n} ocorrências que não interromperam você</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Time for a drill</source>
        <translation>Hora de uma simulação</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Replay a past outage against your own backup plan. It takes two minutes.</source>
        <translation>Repita uma queda do passado com o seu próprio plano. Leva dois minutos.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Start drill</source>
        <translation>Iniciar a simulação</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Don't remind me again</source>
        <translation>Nunca lembrar</translation>
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
        <translation>{one}, e {other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}; the same goes for {other}</source>
        <translation>{one}; {other} também</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and so is {other}</source>
        <translation>{one}, e {other} também</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and so does {other}</source>
        <translation>{one}, e {other} também</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>most of your services that use it are down</source>
        <translation>a maioria dos seus serviços que dependem disso está fora do ar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>they all failed within two minutes</source>
        <translation>todos falharam em dois minutos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>your other services are working</source>
        <translation>seus outros serviços funcionam</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>its own status page reports a problem</source>
        <translation>a própria página informa um problema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>it isn't responding either</source>
        <translation>o próprio provedor não responde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>they all fail in the same way</source>
        <translation>todos falham do mesmo jeito</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>belongs to {name}</source>
        <translation>pertence a {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is part of {name}</source>
        <translation>faz parte de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name} for sign-in</source>
        <translation>usa o login de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name} for DNS</source>
        <translation>tem seus nomes em {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is delivered through {name}</source>
        <translation>é distribuído por {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>runs on {name}</source>
        <translation>roda em {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>has your account on {name}</source>
        <translation>tem a sua conta em {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>went down itself</source>
        <translation>teve a própria falha</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>reaches you through {name}</source>
        <translation>chega até você por {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name}</source>
        <translation>usa {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This status page is supported.</source>
        <translation>Esta página pode ser lida.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page needs a key.</source>
        <translation>Esta página pede uma chave.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>The address responds, but it is not a supported status page.</source>
        <translation>Responde, mas não é uma página de status que se possa ler.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>No status page was found at this address.</source>
        <translation>Nada utilizável responde nesse endereço.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Format: {format}. Current status: {level}.</source>
        <translation>Feita com {format}. Agora ela diz: {level}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Add it, then enter its password or token under Accounts and keys.</source>
        <translation>Acompanhe a página e depois informe a senha ou o token em Contas e chaves.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>You can still watch it: for any response, or for a word on the page.</source>
        <translation>Ainda dá para acompanhar: se responde e se contém uma palavra.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>{why}. Check the address. You can still add it.</source>
        <translation>{why}. Confira o endereço; dá para acompanhar mesmo assim.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Tray</source>
        <translation>Bandeja do sistema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Password store</source>
        <translation>Cofre de senhas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Certificates</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Settings file</source>
        <translation>Arquivo de configurações</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>History file</source>
        <translation>Arquivo do histórico</translation>
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
        <translation>funciona em parte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>doesn't work</source>
        <translation>não funciona</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No window can be shown here. In a terminal, run: statustray watch</source>
        <translation>Aqui não é possível mostrar janelas. Em um terminal, use: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The panel opens as a window instead. On GNOME, the AppIndicator extension adds tray icons. In a terminal, run: statustray watch</source>
        <translation>O painel se abre como janela. No GNOME, a extensão AppIndicator acrescenta uma bandeja; em um terminal, use: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Notifications appear only in the panel. Start your desktop's notification service, or install one (for example dunst).</source>
        <translation>Os avisos aparecem só no painel. Inicie o serviço de notificações da sua área de trabalho ou instale um (por exemplo, dunst).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Keys for private pages can't be saved. Unlock your keyring, or install gnome-keyring or KWallet. Until then, keys are forgotten when you quit.</source>
        <translation>As chaves de páginas privadas não podem ser guardadas. Desbloqueie seu chaveiro ou instale gnome-keyring ou KWallet; até lá, uma chave vale por uma sessão.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>While the connectivity check addresses don't respond, all services are shown as unknown. If you are online, change these addresses in Settings, Checks (or under canaries in [network] in settings.toml).</source>
        <translation>Enquanto os endereços de controle não respondem, os serviços aparecem como desconhecidos. Se você está online, troque esses endereços em Configurações, Verificação (ou em canaries, na seção [network] de settings.toml).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Set SSL_CERT_FILE to a certificate file, or unset it.</source>
        <translation>Faça SSL_CERT_FILE apontar para um arquivo de certificados ou remova a variável.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Secure connections can't be verified. Install the package ca-certificates, or set SSL_CERT_FILE to an existing file.</source>
        <translation>Nenhuma conexão segura pode ser verificada. Instale o pacote ca-certificates ou faça SSL_CERT_FILE apontar para um arquivo que exista.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The defaults are used until the file is fixed.</source>
        <translation>Enquanto o arquivo não puder ser usado, valem os padrões.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Invalid settings are ignored; everything else works.</source>
        <translation>O que não pode ser usado fica de fora; o resto continua funcionando.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>StatusTray keeps watching, but saves no history. Free up disk space or fix the folder's permissions.</source>
        <translation>O acompanhamento continua, mas nada é gravado. Libere espaço ou corrija a pasta.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>These formats were built from documentation only, so a status may show as “Unknown”. You can help by sending a saved page: see CONTRIBUTING.md.</source>
        <translation>Estes formatos foram escritos só a partir da documentação; logo dizem “desconhecido”. Uma página salva de um deles ajuda: veja CONTRIBUTING.md.</translation>
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
            <numerusform>{n} dia</numerusform>
            <numerusform>{n} dias</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>The operator announces it</source>
        <translation>A operadora do serviço avisa em público</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray notifies you: {names}</source>
        <translation>O StatusTray avisa você: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{name} stopped that day; the exact reason is not on record.</source>
        <translation>{name} parou naquele dia; não há registro de por qual caminho.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{path}.</source>
        <translation>{path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>None of your services would have stopped.</source>
        <translation>Nenhum dos seus serviços teria parado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray can't detect this from here, and the operator announced nothing.</source>
        <translation>Não dá para ver daqui, e a operadora do serviço não disse nada.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray would have notified you after {time}. When the operator announced it is not known.</source>
        <translation>Você saberia depois de {time}; não se sabe quando a operadora do serviço avisou.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}, from the operator's announcement.</source>
        <translation>Você saberia depois de {time}: só o aviso da operadora do serviço mostra isso.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray would have notified you after {ours}, {early} before the operator announced it.</source>
        <translation>Você saberia depois de {ours}, {early} antes do aviso da operadora do serviço.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Nothing on your list would have kept working.</source>
        <translation>Não teria sobrado nada da sua lista.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Everything on your list would have kept working.</source>
        <translation>Tudo na sua lista continua funcionando.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Still working: {names}.</source>
        <translation>Ainda funcionam: {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: you would have had no backup. Choose one.</source>
        <translation>{purpose}: não teria sobrado nada. Escolha uma segunda opção.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: set up {name} now, before you need it.</source>
        <translation>{purpose}: configure {name} agora, não no dia do problema.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: no backup plan yet.</source>
        <translation>{purpose}: ainda não há plano para isso.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose} ({group}): every step of your plan would have failed.</source>
        <translation>{purpose} ({group}): todas as etapas do plano teriam falhado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: every step of your plan would have failed.</source>
        <translation>{purpose}: todas as etapas do plano teriam falhado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Enter your mobile network and broadband provider in Settings: they decide what still works.</source>
        <translation>Informe sua rede móvel e sua banda larga: disso depende o que sobra.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray can't detect this kind of outage: agree with others who alerts whom.</source>
        <translation>Esta falha não pode ser vista do seu computador: combinem quem avisa quem.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>status page: {what}</source>
        <translation>página: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>direct check: {what}</source>
        <translation>daqui: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>not checked</source>
        <translation>nada foi consultado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{phase} {time}</source>
        <translation>{phase} {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>responded in {time}</source>
        <translation>respondeu em {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>unexpected response</source>
        <translation>respondeu de outro modo que o esperado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{what} ({phases})</source>
        <translation>{what} ({phases})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>DNS</source>
        <translation>nome</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>connection</source>
        <translation>conexão</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>TLS</source>
        <translation>criptografia</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>first byte</source>
        <translation>primeiro byte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>StatusTray shows no status before the first check.</source>
        <translation>Nada se diz antes da primeira verificação.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Unrelated addresses don't respond either, so this says nothing about the service.</source>
        <translation>Enquanto endereços sem relação também não respondem, o silêncio não prova nada sobre um serviço.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Something on this network answers in place of unrelated addresses, so this says nothing about the service.</source>
        <translation>Algo nesta rede responde em nome de endereços sem relação, então nenhuma resposta prova nada sobre um serviço.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Only its status page can be checked, so the status page decides.</source>
        <translation>Só a página pode ser lida, então a página decide.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page says that all is well, but lists an incident or a component with a problem. The worse statement counts.</source>
        <translation>A página diz que está tudo bem, mas lista um incidente ou um componente com problemas. Vale a indicação pior.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports no problem, and it is reachable from this computer.</source>
        <translation>A página não informa problemas, e o serviço respondeu a este computador.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has no status page that StatusTray can read, but it is reachable from this computer.</source>
        <translation>Não há página que possa ser lida; o serviço respondeu a este computador.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The website loads, but that doesn't prove that the app works.</source>
        <translation>Um site que carrega prova o site, não o aplicativo por trás dele.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing that StatusTray can check from here shows whether it works.</source>
        <translation>Nada que se possa consultar daqui prova como ele está.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports a problem, so the status page decides, although it is reachable from here.</source>
        <translation>A página informa um problema, então a página decide, embora o serviço responda daqui.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports a problem, and at least two checks in a row failed.</source>
        <translation>A página informa um problema, e o serviço não respondeu em pelo menos duas verificações seguidas.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed while unrelated addresses responded. Status pages are often late, so the direct check decides.</source>
        <translation>O serviço não respondeu em pelo menos duas verificações seguidas, enquanto endereços sem relação responderam. As páginas costumam atrasar, então decide o que este computador vê.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed. Announced maintenance excuses only the parts that it names, and only until its end.</source>
        <translation>Pelo menos duas verificações seguidas falharam. Uma manutenção anunciada só justifica as partes que ela cita, e só até o seu fim.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed while unrelated addresses responded.</source>
        <translation>O serviço não respondeu em pelo menos duas verificações seguidas, enquanto endereços sem relação responderam.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It responds, but without its status page StatusTray can't be sure.</source>
        <translation>O serviço responde, mas sem a página nada mais é certo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page is the only source, and it can't be read.</source>
        <translation>A página é a única testemunha, e não pôde ser lida.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A status page that gives no status never counts as good news.</source>
        <translation>Uma página que não diz como o serviço está nunca é tomada como boa notícia.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>In at least two checks in a row it responded, but not as expected.</source>
        <translation>O serviço respondeu em pelo menos duas verificações seguidas, mas não com o que deveria.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has never been reachable from here, so it may be blocked.</source>
        <translation>Nunca foi alcançado daqui; talvez esteja bloqueado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>This network's DNS resolver doesn't find it or sends it nowhere, so how the service is can't be checked from here.</source>
        <translation>O servidor DNS desta rede não encontra o nome ou o envia a lugar nenhum; daqui não dá para verificar como está o serviço.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The server in front of the service responds, but asks visitors to prove that they are human. What lies behind it can't be checked.</source>
        <translation>O servidor à frente do serviço responde, mas pede aos visitantes que provem que são humanos. O que está por trás não pode ser verificado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its server says that this address no longer exists. Correct the address.</source>
        <translation>O servidor diz que este endereço não existe mais. Corrija o endereço.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its server says that it isn't available where you are, for legal reasons.</source>
        <translation>O servidor diz que, por motivos legais, o serviço não está disponível onde você está.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Several recent checks failed, or it has been up only briefly since an earlier failure. It counts as back once it stays up.</source>
        <translation>O serviço falhou em várias das últimas verificações ou voltou pouco depois de uma falha anterior. Conta como de volta quando se mantém no ar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has been much slower than usual for at least five minutes.</source>
        <translation>Há pelo menos cinco minutos o serviço está muito mais lento que o normal.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page announces maintenance for this time, so failed checks are expected.</source>
        <translation>A página anuncia manutenção para este horário, então o silêncio não é alarme.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The last result is too old to count.</source>
        <translation>A resposta de ontem não é a de hoje: o que é velho demais não conta mais.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>How the status was decided</source>
        <translation>A regra que decidiu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/views/details.py"/>
        <source>time unknown</source>
        <translation>hora desconhecida</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>What its status page says ({when})</source>
        <translation>O que a página diz ({when})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Checks in the last ten minutes</source>
        <translation>As verificações dos últimos dez minutos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Your connection</source>
        <translation>Sua própria conexão</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} responds</source>
        <translation>{host} responde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} doesn't respond</source>
        <translation>{host} não responde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>All settings (without keys)</source>
        <translation>Todas as configurações, sem chaves</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Plain list of addresses</source>
        <translation>Uma lista simples de endereços</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Gatus configuration</source>
        <translation>Uma configuração do Gatus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Targets for the Prometheus blackbox exporter</source>
        <translation>Alvos para o blackbox exporter do Prometheus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Modules for these targets</source>
        <translation>Os módulos que esses alvos citam</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>This file contains nothing to watch.</source>
        <translation>Nada para acompanhar foi encontrado neste arquivo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>This is a StatusTray settings file.</source>
        <translation>Estas são configurações do StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>You already watch everything in this {kind} file.</source>
        <translation>Tudo neste arquivo {kind} já é acompanhado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{n} services in this {kind} file are new to you.</source>
        <extracomment>One: {n} service in this {kind} file is new to you.</extracomment>
        <translation>
            <numerusform>{n} serviço neste arquivo {kind} ainda não é acompanhado.</numerusform>
            <numerusform>{n} serviços neste arquivo {kind} ainda não são acompanhados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>the plan “{purpose}” for {group}</source>
        <translation>o plano “{purpose}” para {group}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>the plan “{purpose}”</source>
        <translation>o plano “{purpose}”</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} was not changed.</source>
        <translation>{file} fica como está.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Dry run: nothing was saved.</source>
        <translation>Nada foi gravado: foi só um ensaio.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} was updated. Your existing settings were kept.</source>
        <translation>Gravado em {file}; o que já estava lá ficou.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Please call me.</source>
        <translation>{service} não está funcionando; por favor, me ligue.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Please text me.</source>
        <translation>{service} não está funcionando; por favor, me mande um SMS.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Use this instead: {backup}.</source>
        <translation>{service} não está funcionando; no lugar: {backup}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} isn't working. You can reach me on {backup}.</source>
        <translation>{service} não está funcionando; estou em {backup}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} of {total} services have problems</source>
        <extracomment>One: {n} of {total} services has a problem</extracomment>
        <translation>
            <numerusform>{n} de {total} serviços com problema</numerusform>
            <numerusform>{n} de {total} serviços com problema</numerusform>
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
            <numerusform>{n} dos seus serviços parou; não dá para saber o que ele tem em comum com outros</numerusform>
            <numerusform>{n} dos seus serviços pararam juntos; não dá para saber o que têm em comum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Probably {name}: {n} of your services affected</source>
        <extracomment>One: Probably {name}: {n} of your services affected</extracomment>
        <translation>
            <numerusform>Provavelmente {name}: {n} dos seus serviços</numerusform>
            <numerusform>Provavelmente {name}: {n} dos seus serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Possibly {name}: {n} of your services affected</source>
        <extracomment>One: Possibly {name}: {n} of your services affected</extracomment>
        <translation>
            <numerusform>Talvez {name}: {n} dos seus serviços</numerusform>
            <numerusform>Talvez {name}: {n} dos seus serviços</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Reachable again: {names}</source>
        <translation>Responde de novo: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{names} are back</source>
        <extracomment>One: {names} is back</extracomment>
        <translation>
            <numerusform>{names} voltou</numerusform>
            <numerusform>{names} voltaram</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{what}, after {time}</source>
        <translation>{what}, depois de {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{cause}. {fact}</source>
        <translation>{cause}. {fact}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>No common cause is known</source>
        <translation>Nenhuma causa comum conhecida</translation>
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
        <translation>Já notificado: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Still down: {names}</source>
        <translation>Ainda fora do ar: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Still having problems: {names}</source>
        <translation>Ainda com problemas: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Your connection works, so check your proxy, firewall or DNS resolver first.</source>
        <translation>Sua conexão funciona: verifique primeiro o proxy, o firewall ou o resolvedor DNS.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} sends a code by {other} when you sign in again: stay signed in.</source>
        <translation>{name} envia um código por {other} quando você entra de novo: continue conectado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Your mobile network and broadband are from the same company ({names}), so neither backs up the other.</source>
        <translation>Seu celular e sua banda larga são da mesma empresa ({names}): um não substitui o outro.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other}</source>
        <translation>{one} e {other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>We don't know what {one} and {other} have in common.</source>
        <translation>Não se sabe o que {one} e {other} têm em comum.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not set up yet. Set it up before you need it.</source>
        <translation>{name} ainda não está configurado: faça isso antes de precisar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Not everyone in this group has {name}.</source>
        <translation>Nem todos neste grupo têm {name}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} isn't meant for this.</source>
        <translation>{name} não foi feito para isso.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} no longer exists. Choose another one.</source>
        <translation>{name} não existe mais: escolha outra opção.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} are for emergencies only, not for reaching people. Try any phone, any network, a landline or a neighbour.</source>
        <translation>{name}: só para emergências, não serve para falar com as pessoas. Tente qualquer telefone, qualquer rede, um telefone fixo, um vizinho.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is in the plan twice.</source>
        <translation>{name} aparece duas vezes no plano.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>We don't know what {name} depends on, so don't rely on it.</source>
        <translation>Não se sabe em que {name} roda: não conte com isso.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter your mobile network and broadband provider: {name} uses one of them.</source>
        <translation>Informe sua rede móvel e sua banda larga: {name} passa por uma delas.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter the server of your {name} account: each server fails on its own.</source>
        <translation>Informe em qual servidor está sua conta de {name}: cada um cai sozinho.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter how long you can do without it.</source>
        <translation>Informe por quanto tempo você pode ficar sem.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Add a step: three make a plan, four make a good one.</source>
        <translation>Adicione uma opção: três são um plano, quatro são um bom plano.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Every step needs the internet. Add one that doesn't.</source>
        <translation>Todas as opções precisam de internet: adicione uma que não precise.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Never tested. Use the second step once today.</source>
        <translation>Nunca testado: use a segunda opção uma vez, hoje.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Last tested more than six months ago. Test it again.</source>
        <translation>Último teste há mais de meio ano: teste de novo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other} failed together on {day}: both depended on {what}.</source>
        <translation>{one} e {other} pararam juntos em {day}: os dois precisavam de {what}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Single point of failure: {path}.</source>
        <translation>Uma só cesta: {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Companies</source>
        <translation>Proprietários</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Cloud providers</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>CDNs</source>
        <translation>Redes de entrega</translation>
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
        <translation>Servidores de nomes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Sign-in providers</source>
        <translation>Login</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services, all on the same one</source>
        <translation>{where}: {n} serviços em uma só cesta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services, spread over about {count}</source>
        <translation>{where}: {n} serviços em cerca de {count} cestas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said}; unknown for {n} more</source>
        <extracomment>One: {said}; unknown for {n} more</extracomment>
        <translation>
            <numerusform>{said}; sobre mais {n} não se sabe</numerusform>
            <numerusform>{said}; sobre mais {n} não se sabe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>If {name} fails, you lose {n} of {all}: {names}.</source>
        <translation>Se {name} cair, você perde {n} de {all}: {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said} You would have no backup for: {purposes}.</source>
        <translation>{said} Não sobraria nada para: {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names}. We don't know whether they share a dependency.</source>
        <translation>{purpose}: {names}. Não se sabe se têm algo em comum.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} only.</source>
        <translation>{purpose}: só {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} fail together.</source>
        <translation>{purpose}: {names} caem juntos.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{name}, as a backup for: {purposes}.</source>
        <translation>{name}, como segunda opção para: {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>We don't know what these depend on: {names}. They may not be independent.</source>
        <translation>Não se sabe em que rodam: {names}. Isso não quer dizer que sejam independentes.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>A token, or user:password. It is sent only to {host}.</source>
        <translation>Um token ou usuário:senha. É enviado só para {host}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Saved in your system's password store.</source>
        <translation>Guardada no cofre de senhas do sistema.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No key saved.</source>
        <translation>Não informada.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept until you quit, because your system has no password store.</source>
        <translation>Guardada até o programa fechar; seu sistema não tem um cofre de senhas que possa ser usado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Waiting for your password store. It may be asking you to unlock it.</source>
        <translation>Esperando seu cofre de senhas. Talvez ele esteja pedindo para ser desbloqueado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Your password store is locked. Unlock it, then enter the key again.</source>
        <translation>Seu cofre de senhas está bloqueado. Desbloqueie-o e informe a chave de novo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No password store was found. You'll have to enter the key after every start.</source>
        <translation>Nenhum cofre de senhas foi encontrado. A chave será pedida a cada início.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Too long: a key can have up to 1200 characters.</source>
        <translation>Longa demais: uma chave pode ter até 1200 caracteres.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Entered for another address. Enter it again to send it to this one.</source>
        <translation>Informada para outro endereço. Informe-a novamente para enviá-la a este.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Same as system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Colour</source>
        <translation>Colorido</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Monochrome, to match the panel</source>
        <translation>Uma cor, como a da barra</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Open the panel</source>
        <translation>Abrir o painel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Open the menu</source>
        <translation>Abrir o menu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Maintenance and worse</source>
        <translation>Manutenção programada e pior</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Any problem</source>
        <translation>Qualquer problema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Partly down and worse</source>
        <translation>Parcialmente fora do ar e pior</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Down only</source>
        <translation>Só fora do ar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>None</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Mon</source>
        <translation>Seg</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Tue</source>
        <translation>Ter</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Wed</source>
        <translation>Qua</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Thu</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Fri</source>
        <translation>Sex</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Sat</source>
        <translation>Sáb</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Sun</source>
        <translation>Dom</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Every month</source>
        <translation>Todo mês</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Every three months</source>
        <translation>A cada três meses</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Twice a year</source>
        <translation>Duas vezes por ano</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Once a year</source>
        <translation>Uma vez por ano</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Start and end are the same. Choose a different end.</source>
        <translation>Este horário está vazio. Escolha um fim diferente do início.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Too few to tell your connection from theirs. Enter at least three different servers.</source>
        <translation>São poucos para distinguir a sua conexão da deles. Indique pelo menos três servidores diferentes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{n} more with problems…</source>
        <extracomment>One: {n} more with problems…</extracomment>
        <translation>
            <numerusform>Mais {n} com problema…</numerusform>
            <numerusform>Mais {n} com problema…</numerusform>
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
        <translation>nada é acompanhado ainda</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>you're offline</source>
        <translation>você está offline</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>this network requires you to sign in</source>
        <translation>esta rede pede que você entre primeiro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>first check in progress</source>
        <translation>primeira verificação em andamento</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>status unknown</source>
        <translation>nada de certo se sabe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>no known problems, {n} of {total} unknown</source>
        <extracomment>One: no known problems, {n} of {total} unknown</extracomment>
        <translation>
            <numerusform>nenhum problema conhecido, {n} de {total} desconhecido</numerusform>
            <numerusform>nenhum problema conhecido, {n} de {total} desconhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} services, no problems</source>
        <extracomment>One: {n} service, no problems</extracomment>
        <translation>
            <numerusform>{n} serviço, nenhum problema</numerusform>
            <numerusform>{n} serviços, nenhum problema</numerusform>
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
        <translation>7 dias</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>no checks</source>
        <translation>sem verificação</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>{share}% up</source>
        <translation>{share}% no ar</translation>
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
        <translation>Esta página costuma avisar com {time} de atraso.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>This status page address is not verified.</source>
        <translation>O endereço desta página nunca foi confirmado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Only these components count: {parts}.</source>
        <translation>Só estas partes contam: {parts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Snoozed until {time}.</source>
        <translation>Adiado até {time}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Its certificate expires on {day}.</source>
        <translation>O certificado vence em {day}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>{start} to {end}</source>
        <translation>{start} até {end}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Usually {usual}, at most {most}</source>
        <translation>Normalmente {usual}, no máximo {most}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>{day}, {whose}</source>
        <translation>{day}, {whose}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>{time} after it began</source>
        <translation>{time} após o início</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>Instead of {names}: {offer}</source>
        <translation>No lugar de {names}: {offer}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/lookup.py"/>
        <source>Needs no app</source>
        <translation>Não precisa de aplicativo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Checked {done} of {total}</source>
        <translation>Verificando: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>last checked {time}</source>
        <translation>última verificação: {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>not checked yet</source>
        <translation>ainda não verificado</translation>
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
        <translation>Você está offline</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The problem is your connection. Checks resume when you're back online.</source>
        <translation>É a sua própria conexão. Seus serviços serão verificados de novo quando ela voltar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray can't check your services until you sign in</source>
        <translation>Até lá, nada se pode dizer sobre seus serviços</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Open any web page in your browser to sign in.</source>
        <translation>Abra qualquer página no navegador para entrar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray confirms problems with more checks than usual.</source>
        <translation>O StatusTray confirma problemas com mais verificações do que o normal.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray doesn't call your services slow for it.</source>
        <translation>O StatusTray não atribui essa lentidão aos seus serviços.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your services answer, so their checks go on.</source>
        <translation>Seus serviços respondem, por isso as verificações continuam.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Start it, or change the proxy in the settings and restart StatusTray.</source>
        <translation>Inicie-o ou altere o proxy nas configurações e reinicie o StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Correct the proxy's address, then restart StatusTray.</source>
        <translation>Corrija o endereço do proxy e reinicie o StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your desktop doesn't show tray icons</source>
        <translation>Esta área de trabalho não mostra ícones na bandeja</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>On GNOME, install the extension “AppIndicator and KStatusNotifierItem Support”.</source>
        <translation>A extensão “AppIndicator and KStatusNotifierItem Support” os acrescenta ao GNOME.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No system tray was found</source>
        <translation>Nenhuma bandeja foi encontrada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a system tray to your panel, and the icon will appear by itself.</source>
        <translation>Adicione uma bandeja do sistema à sua barra, e o ícone aparece nela sozinho.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No services yet</source>
        <translation>Nada é acompanhado ainda</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose the services you depend on. StatusTray stays quiet unless one has a problem.</source>
        <translation>Escolha os serviços de que você depende. Você só ouvirá falar deles quando importa.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose services</source>
        <translation>Escolher serviços</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>None of your services matches “{query}”</source>
        <translation>Nenhum serviço acompanhado se chama “{query}”</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It may be in the catalogue, or you can add it by its address.</source>
        <translation>Ele pode estar no catálogo, ou você pode adicioná-lo pelo endereço.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a service</source>
        <translation>Adicionar um serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The notification could not be shown, so it appears here.</source>
        <translation>Isto não pôde ser mostrado como notificação.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Any letter</source>
        <translation>Qualquer letra</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Find a service</source>
        <translation>Procurar um serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Up, Down</source>
        <translation>Para cima, para baixo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Select a service</source>
        <translation>Escolher um serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Show details</source>
        <translation>Mostrar os detalhes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Use the backup</source>
        <translation>Usar a alternativa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Go back, then close</source>
        <translation>Um passo atrás, depois fechar</translation>
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
        <translation>Entrar nesta rede</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Connection not checked yet</source>
        <translation>Conexão ainda não verificada</translation>
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
        <translation>Reserva</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Emergency</source>
        <translation>Emergência</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Never. Send “hello” using the second step, and see whether it arrives.</source>
        <translation>Nunca. Escreva “olá” pela segunda opção e veja se chega.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>No steps yet.</source>
        <translation>Nenhuma opção ainda.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>Add services first, then StatusTray can show what they depend on.</source>
        <translation>Nada é acompanhado ainda, então nada se pode dizer.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>None of your services are known to share a dependency.</source>
        <translation>Não se sabe de dois serviços seus que dependam da mesma coisa.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>{what}: {names} all depend on {basket}. If it fails, you have no backup.</source>
        <translation>{what}: {names} estão na mesma cesta. Se {basket} cair, não sobra nada.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>Problems</source>
        <translation>Com problema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Maintenance</source>
        <translation>Manutenção programada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Working</source>
        <translation>Funcionando</translation>
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
        <translation>adiado até {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>acknowledged</source>
        <translation>visto</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>you'll be notified</source>
        <translation>você será avisado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{name}: {level}, {start}, {lasted}. {why}.</source>
        <translation>{name}: {level}, {start}, {lasted}. {why}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{text} Common cause: {cause}.</source>
        <translation>{text} Causa comum: {cause}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No history yet.</source>
        <translation>Nada foi registrado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No problems.</source>
        <translation>Nenhum problema.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{n} problems, {time} in total.</source>
        <extracomment>One: {n} problem, {time} in total.</extracomment>
        <translation>
            <numerusform>{n} problema, {time} no total.</numerusform>
            <numerusform>{n} problemas, {time} no total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{cause}: {n} services failed together, {start}, for {time}.</source>
        <extracomment>One: {cause}: {n} service failed, {start}, for {time}.</extracomment>
        <translation>
            <numerusform>{cause}: {n} serviço falhou, {start}, por {time}.</numerusform>
            <numerusform>{cause}: {n} serviços falharam juntos, {start}, por {time}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>ongoing for {time}</source>
        <translation>em andamento há {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>If something stops working</source>
        <translation>Quando algo para</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What fails together</source>
        <translation>O que cai junto</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>No independent backup</source>
        <translation>Sem segunda opção</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What would help most</source>
        <translation>O que mais ajudaria</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>StatusTray, {day}</source>
        <translation>StatusTray, {day}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Purpose</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>First</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Last resort</source>
        <translation>Por último</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Tested</source>
        <translation>Testado</translation>
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
        <translation>Em uma emergência: tente qualquer telefone, qualquer rede, um telefone fixo, um vizinho.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Enter a status page, an address to check, or both.</source>
        <translation>Informe o endereço da página de status ou um para alcançar, ou os dois.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Custom</source>
        <translation>Seu próprio serviço</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>{n} components</source>
        <extracomment>One: {n} component</extracomment>
        <translation>
            <numerusform>{n} parte dele</numerusform>
            <numerusform>{n} partes dele</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>notifies from “{level}”</source>
        <translation>avisado a partir de “{level}”</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>The network you chose</source>
        <translation>A rede que você escolheu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your own device and power</source>
        <translation>Seu próprio aparelho e energia</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your email provider</source>
        <translation>Seu provedor de e-mail</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your broadband provider</source>
        <translation>Seu provedor de banda larga</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your mobile network</source>
        <translation>Sua rede móvel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Messaging</source>
        <translation>Mensageiros</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Mobile networks</source>
        <translation>Redes móveis</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Internet providers</source>
        <translation>Provedores de internet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Banks</source>
        <translation>Bancos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Groceries</source>
        <translation>Supermercados</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Shops</source>
        <translation>Lojas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Food delivery</source>
        <translation>Entrega de comida</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Video calls</source>
        <translation>Chamadas de vídeo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Social networks</source>
        <translation>Redes sociais</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Films and music</source>
        <translation>Filmes e música</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Games</source>
        <translation>Jogos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Travel</source>
        <translation>Viagens</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>News</source>
        <translation>Notícias</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Office and planning</source>
        <translation>Escritório e planejamento</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Software development</source>
        <translation>Desenvolvimento de software</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Cloud and hosting</source>
        <translation>Nuvens e hospedagem</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Content delivery (CDN)</source>
        <translation>Entrega de conteúdo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>DNS and domains</source>
        <translation>Nomes e domínios</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign-in and identity</source>
        <translation>Login</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Customer support</source>
        <translation>Clientes e suporte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Business phone systems</source>
        <translation>Telefonia empresarial</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Monitoring</source>
        <translation>Monitoramento</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>AI assistants</source>
        <translation>Assistentes de IA</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Government</source>
        <translation>Governo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Education</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Smart home</source>
        <translation>Casa inteligente</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Publishing</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Work and jobs</source>
        <translation>Trabalho e emprego</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Outage checkers</source>
        <translation>Detectores de quedas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Message people</source>
        <translation>Mandar mensagens</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Chat in groups</source>
        <translation>Conversar em grupos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Call people</source>
        <translation>Ligar para pessoas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Text messages</source>
        <translation>Mensagens de texto</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Phone line</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Mobile internet</source>
        <translation>Internet móvel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Internet at home</source>
        <translation>Internet em casa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Emergency calls</source>
        <translation>Chamadas de emergência</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Send money</source>
        <translation>Enviar dinheiro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Banking</source>
        <translation>Serviços bancários</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Withdraw cash</source>
        <translation>Sacar dinheiro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Invest</source>
        <translation>Investir</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Buy groceries</source>
        <translation>Fazer compras de mercado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Shop</source>
        <translation>Fazer compras</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Order food</source>
        <translation>Pedir comida</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Get directions</source>
        <translation>Achar o caminho</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Get a ride</source>
        <translation>Pedir uma corrida</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Take a train</source>
        <translation>Pegar um trem</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book a flight</source>
        <translation>Reservar um voo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book a room</source>
        <translation>Reservar um quarto</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book an appointment</source>
        <translation>Marcar um horário</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find help</source>
        <translation>Encontrar ajuda</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Follow the news</source>
        <translation>Acompanhar as notícias</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Follow people</source>
        <translation>Seguir pessoas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Meet people</source>
        <translation>Conhecer pessoas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Join groups</source>
        <translation>Participar de grupos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Watch films</source>
        <translation>Ver filmes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Broadcast</source>
        <translation>Transmitir</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Listen to music</source>
        <translation>Ouvir música</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Play games</source>
        <translation>Jogar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Search the web</source>
        <translation>Pesquisar na web</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look things up</source>
        <translation>Consultar informações</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask the community</source>
        <translation>Perguntar a outros</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask an AI assistant</source>
        <translation>Perguntar a um assistente</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Keep an eye on your home</source>
        <translation>Vigiar a casa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Control your home by voice</source>
        <translation>Falar com a casa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Track fitness</source>
        <translation>Registrar exercícios</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Use government services</source>
        <translation>Tratar com órgãos públicos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Pay taxes</source>
        <translation>Pagar impostos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look up rules</source>
        <translation>Consultar regras</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find work</source>
        <translation>Procurar emprego</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Share files</source>
        <translation>Compartilhar arquivos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Store files</source>
        <translation>Guardar arquivos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Plan work</source>
        <translation>Planejar o trabalho</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Write documents</source>
        <translation>Escrever documentos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Spreadsheets</source>
        <translation>Planilhas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign documents</source>
        <translation>Assinar documentos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sell and take payments</source>
        <translation>Vender e receber pagamentos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Invoices</source>
        <translation>Faturas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Bookkeeping</source>
        <translation>Contabilidade</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Support customers</source>
        <translation>Atender clientes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign in</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Host code</source>
        <translation>Hospedar código</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Build software</source>
        <translation>Compilar software</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Run an app</source>
        <translation>Rodar um aplicativo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Serve a website</source>
        <translation>Entregar um site</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Monitor an app</source>
        <translation>Monitorar um aplicativo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Check for outages</source>
        <translation>Ver se há quedas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Resolve domain names</source>
        <translation>Consultar nomes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Domain names</source>
        <translation>Nomes de domínio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>yesterday at {time}</source>
        <translation>ontem, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{day} at {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since yesterday at {time}</source>
        <translation>desde ontem, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
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
            <numerusform>{names} e mais {n}</numerusform>
            <numerusform>{names} e mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names} and {last}</source>
        <translation>{names} e {last}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names}, {next}</source>
        <translation>{names}, {next}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>HTTP error {status}</source>
        <translation>responde com o erro {status}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the page needs a key</source>
        <translation>a página pede uma chave</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the key was rejected</source>
        <translation>a chave foi recusada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key is in your locked password store</source>
        <translation>a chave está no seu cofre de senhas bloqueado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key would be sent unencrypted; use https</source>
        <translation>a chave iria sem criptografia; use https</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key was entered for {origin}; enter it again</source>
        <translation>a chave foi informada para {origin}; informe-a novamente</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy can't be reached</source>
        <translation>o proxy não é alcançado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy rejects the password</source>
        <translation>o proxy recusa a senha</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy doesn't connect to it</source>
        <translation>o proxy não se conecta a ele</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>domain name not found</source>
        <translation>o nome é desconhecido</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>DNS server not responding</source>
        <translation>o servidor de nomes não responde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>connection refused</source>
        <translation>recusa a conexão</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>host unreachable</source>
        <translation>não há caminho até lá</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no response in time</source>
        <translation>não respondeu a tempo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>connection lost</source>
        <translation>a conexão caiu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>invalid certificate</source>
        <translation>o certificado não é válido</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>HTTP error</source>
        <translation>responde com um erro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>response too large</source>
        <translation>a resposta é grande demais</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>too many redirects</source>
        <translation>fica redirecionando em círculos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>page not found</source>
        <translation>não há nada neste endereço</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>too many requests; trying again later</source>
        <translation>pede para esperar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>blocked on this network</source>
        <translation>bloqueado nesta rede</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it wants proof of a human visitor</source>
        <translation>pede prova de que o visitante é humano</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>address removed for good</source>
        <translation>endereço removido definitivamente</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>not available in this country or region</source>
        <translation>não disponível neste país ou região</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while looking up the domain name</source>
        <translation>ao consultar o nome</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while connecting</source>
        <translation>ao conectar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while securing the connection</source>
        <translation>ao proteger a conexão</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while waiting for a response</source>
        <translation>ao esperar a resposta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while reading the response</source>
        <translation>ao ler a resposta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone call</source>
        <translation>Ligação telefônica</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Text message (SMS)</source>
        <translation>Mensagem de texto (SMS)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>In person</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Cash</source>
        <translation>Dinheiro vivo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Bank branch</source>
        <translation>Agência bancária</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Shopping in person</source>
        <translation>Ir a uma loja</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Taxi by phone</source>
        <translation>Chamar um táxi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Wi-Fi calling</source>
        <translation>Chamadas por Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone hotspot</source>
        <translation>Celular como roteador</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>A neighbour</source>
        <translation>Pedir a um vizinho</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Paper map</source>
        <translation>Mapa de papel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Radio</source>
        <translation>Rádio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Your local copy</source>
        <translation>Sua própria cópia</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>USB stick</source>
        <translation>Pendrive</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Make a phone call</source>
        <translation>Ligar por telefone</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Send a text message</source>
        <translation>Enviar um SMS</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go in person</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Pay cash</source>
        <translation>Pagar em dinheiro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go to a branch</source>
        <translation>Ir a uma agência</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go to a shop</source>
        <translation>Ir a uma loja</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Call a taxi</source>
        <translation>Chamar um táxi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use Wi-Fi calling</source>
        <translation>Ligar por Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use your phone as a hotspot</source>
        <translation>Usar o celular como roteador</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Ask a neighbour</source>
        <translation>Pedir a um vizinho</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use a paper map</source>
        <translation>Levar um mapa de papel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Turn on the radio</source>
        <translation>Ligar o rádio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use your local copy</source>
        <translation>Trabalhar na sua cópia</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Hand over a USB stick</source>
        <translation>Entregar um pendrive</translation>
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
        <translation>O acompanhamento parou por causa de uma falha no programa. Saia e inicie de novo; o registro diz mais.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Degraded</source>
        <translation>Com problema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Partly down</source>
        <translation>Parcialmente fora do ar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Down</source>
        <translation>Fora do ar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are working</source>
        <extracomment>One: {names} is working</extracomment>
        <translation>
            <numerusform>{names} funciona</numerusform>
            <numerusform>{names} funcionam</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: status unknown</source>
        <translation>{names}: nada de certo se sabe</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: maintenance</source>
        <translation>{names}: manutenção programada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are degraded</source>
        <extracomment>One: {names} is degraded</extracomment>
        <translation>
            <numerusform>{names} está com problema</numerusform>
            <numerusform>{names} estão com problema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are partly down</source>
        <extracomment>One: {names} is partly down</extracomment>
        <translation>
            <numerusform>{names} está parcialmente fora do ar</numerusform>
            <numerusform>{names} estão parcialmente fora do ar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are down</source>
        <extracomment>One: {names} is down</extracomment>
        <translation>
            <numerusform>{names} está fora do ar</numerusform>
            <numerusform>{names} estão fora do ar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Not checked yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>This network requires you to sign in</source>
        <translation>Esta rede pede que você entre primeiro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page says all is well, but lists a problem</source>
        <translation>A página diz que está tudo bem, mas lista um problema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable from here</source>
        <translation>Responde daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>The website loads; the app itself can't be checked</source>
        <translation>O site responde; mais não dá para ver</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Can't be checked from here</source>
        <translation>Não dá para ver daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page reports a problem; reachable from here</source>
        <translation>Informa um problema; responde daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page reports a problem; checks from here fail</source>
        <translation>Informa um problema e não é alcançado daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail; status page reports no problem</source>
        <translation>Não informa problemas, mas não é alcançado daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail</source>
        <translation>Não é alcançado daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable, but its status page can't be read</source>
        <translation>Responde, mas a página não pode ser lida</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page can't be read</source>
        <translation>A página não pode ser lida</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page gives no status</source>
        <translation>A página não diz como está</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Responds, but not as expected</source>
        <translation>Responde, mas não como deveria</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Never reachable from here (possibly blocked)</source>
        <translation>Nunca alcançado daqui (talvez bloqueado)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Blocked on this network</source>
        <translation>Bloqueado nesta rede</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable, but it wants proof of a human visitor</source>
        <translation>Alcançável, mas pede prova de que o visitante é humano</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its address was removed for good (HTTP status 410)</source>
        <translation>O endereço foi removido definitivamente (status HTTP 410)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Not available in this country or region (HTTP status 451)</source>
        <translation>Não disponível neste país ou região (status HTTP 451)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Keeps going up and down</source>
        <translation>Vai e volta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Slower than usual</source>
        <translation>Responde mais devagar que o normal</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail; announced maintenance doesn't explain it</source>
        <translation>As verificações daqui falham; a manutenção anunciada não explica isso</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announced on its status page</source>
        <translation>Anunciado na página</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>No recent result</source>
        <translation>Sem notícias há tempo demais</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>A check failed; checking again to confirm</source>
        <translation>Uma verificação falhou; verificando de novo para ter certeza</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{what}: {detail}</source>
        <translation>{what}: {detail}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”; reachable from here</source>
        <translation>Página de status: “{title}”; acessível daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”; checks from here fail ({why})</source>
        <translation>Página de status: “{title}”; as verificações daqui falham ({why})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”</source>
        <translation>Página de status: “{title}”</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail ({why}); announced maintenance doesn't explain it</source>
        <translation>As verificações daqui falham ({why}); a manutenção anunciada não explica isso</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail ({why}); status page reports no problem</source>
        <translation>As verificações daqui falham ({why}); a página de status não informa problemas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You're online</source>
        <translation>Você está online</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection hasn't been checked yet</source>
        <translation>Sua conexão ainda não foi verificada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection loses many requests</source>
        <translation>Sua conexão perde muitas solicitações</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection is very slow</source>
        <translation>Sua conexão está muito lenta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>The connectivity check addresses are blocked here</source>
        <translation>Os endereços de verificação da conexão estão bloqueados aqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your proxy can't be reached</source>
        <translation>Seu proxy não é alcançado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your proxy rejects the password</source>
        <translation>Seu proxy recusa a senha</translation>
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
        <translation>{now}, normalmente {usual}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>“{word}” is missing</source>
        <translation>falta “{word}”</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>it says “{word}”</source>
        <translation>diz “{word}”</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>HTTP status {status}</source>
        <translation>status HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page reports no problem</source>
        <translation>A página não informa problemas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page announces maintenance</source>
        <translation>A página anuncia manutenção programada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page reports a problem</source>
        <translation>A página informa um problema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>No problem reported; reachable from here</source>
        <translation>Não informa problemas; responde daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Maintenance announced; reachable from here</source>
        <translation>Anuncia manutenção programada; responde daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Resilience…</source>
        <translation>Resiliência…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Drill…</source>
        <translation>Simulação…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Settings…</source>
        <translation>Configurações…</translation>
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
        <translation>Sair</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Choose an outage on the left to replay it against your own services and backup plan.</source>
        <translation>Escolha uma queda à esquerda: ela é repetida com a sua própria lista e o seu plano.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Pause at each step and ask yourself: what would I use now?</source>
        <translation>Pare em cada etapa e pergunte-se: o que eu usaria agora?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Play</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Next step</source>
        <translation>Próxima &amp;etapa</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Position in the outage</source>
        <translation>Relógio da queda</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Services that stop</source>
        <translation>O que deixa de funcionar para você</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>None of your services.</source>
        <translation>Nenhum dos seus serviços.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Suggested backups</source>
        <translation>O que é oferecido a você</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>How it ends</source>
        <translation>Como termina</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What to fix</source>
        <translation>O que melhorar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>The drill</source>
        <translation>A simulação</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>StatusTray drill</source>
        <translation>Simulação do StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Find an outage</source>
        <translation>Procurar uma queda</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Outages</source>
        <translation>Quedas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>No outage matches your search.</source>
        <translation>Nenhuma queda tem essas palavras.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Remind me to run a drill</source>
        <translation>Lembrar de simular</translation>
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
        <translation>Resiliência do StatusTray</translation>
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
        <translation>Quem depende de quem</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>The list below shows the same as the picture.</source>
        <translation>A lista abaixo da imagem diz o mesmo em palavras.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What depends on what, as a list</source>
        <translation>Quem depende de quem, em palavras</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>How independent your services are</source>
        <translation>Quantas cestas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Open the &amp;backup plan</source>
        <translation>Abrir &amp;o plano alternativo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>&amp;Print card…</source>
        <translation>&amp;Imprimir cartão…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>&amp;Save card as PDF…</source>
        <translation>&amp;Salvar cartão como PDF…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Diagram</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Save card</source>
        <translation>Salvar cartão</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>StatusTray history</source>
        <translation>Histórico do StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Loading history…</source>
        <translation>Lendo o histórico…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>All services</source>
        <translation>Todos os serviços</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>With problems</source>
        <translation>Com problema</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Services to show</source>
        <translation>Quais serviços</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Time range</source>
        <translation>Até quando no passado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Zoom out</source>
        <translation>Mostrar mais tempo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Zoom in</source>
        <translation>Mostrar menos tempo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Show as &amp;table</source>
        <translation>&amp;Como tabela</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Left and right arrows move through a service's problems; plus and minus zoom.</source>
        <translation>Esquerda e direita percorrem os problemas de um serviço; mais e menos mudam o zoom.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>History as a table</source>
        <translation>Histórico como tabela</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Loading history</source>
        <translation>Lendo o histórico</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Select a bar to see its details.</source>
        <translation>Escolha uma barra para ler sobre ela.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No services match. Try a different search or filter.</source>
        <translation>Nenhum serviço corresponde. Amplie o que procura.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No services yet, so there is no history to show.</source>
        <translation>Nada é acompanhado ainda, então não há o que rever.</translation>
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
        <translation>Serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Reason</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Common cause</source>
        <translation>Causa comum</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/banner.py"/>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Copy message</source>
        <translation>Copiar uma mensagem</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open status page</source>
        <translation>Abrir página de status</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>✓ You'll be notified</source>
        <translation>✓ Você será avisado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Notify me when it's back</source>
        <translation>Avisar quando voltar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Snooze: {time}</source>
        <translation>Adiar: {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>End snooze</source>
        <translation>Encerrar o adiamento</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Acknowledge: no more notifications until it changes</source>
        <translation>Já vi: silêncio até mudar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Mute: no notifications for this service</source>
        <translation>Silenciar: nunca interromper por este serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Response time, 24 hours</source>
        <translation>Tempo de resposta, 24 horas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Why this status</source>
        <translation>Por que esta avaliação</translation>
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
            <numerusform>Mais {n} componente</numerusform>
            <numerusform>Mais {n} componentes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>Uptime</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>Recent checks</source>
        <translation>As últimas verificações</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Progress of the check</source>
        <translation>Andamento da verificação</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/latency_chart.py"/>
        <source>Response time. {figures}</source>
        <translation>Tempo de resposta. {figures}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/alert_preview.py"/>
        <source>Notification preview</source>
        <translation>Prévia de uma notificação</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Add your own page</source>
        <translation>Uma página sua</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Checking</source>
        <translation>Examinando</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Stop &amp;checking</source>
        <translation>Parar &amp;de examinar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Checking {address}…</source>
        <translation>Examinando {address}…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>This can take up to 30 seconds: all supported formats are tried.</source>
        <translation>Até meio minuto: cada formato conhecido é tentado, um após o outro.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Add</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Word that must appear on the page</source>
        <translation>Uma palavra que deve estar na página</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Leave empty to accept any response.</source>
        <translation>Vazio: qualquer resposta serve.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Components that matter to you</source>
        <translation>Partes que importam para você</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Enter a name.</source>
        <translation>Dê um nome para reconhecê-lo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Plan check</source>
        <translation>O que vemos nele</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>✓  No known problems.</source>
        <translation>✓  Nada a melhorar, pelo que se sabe.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>W&amp;hat you need to do</source>
        <translation>O &amp;que você precisa poder fazer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>With wh&amp;om</source>
        <translation>&amp;Com quem</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Family, your team, customers.</source>
        <translation>Família, a equipe, clientes.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Steps</source>
        <translation>Opções</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Each step is used when the ones above it fail.</source>
        <translation>Cada uma é usada quando as de cima falham.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A service, or something else: phone call, text message, cash…</source>
        <translation>Um serviço ou um meio: ligação, SMS, dinheiro…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No match. Add it under Services first.</source>
        <translation>Nada com esse nome. Adicione primeiro em Serviços.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No steps yet. Start with what you use today.</source>
        <translation>Nenhuma opção ainda. Comece pelo que você usa hoje.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Add a step</source>
        <translation>A&amp;dicionar opção</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>When you need it</source>
        <translation>Na hora da necessidade</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Can wait &amp;for</source>
        <translation>&amp;Podem ficar sem por</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>After that, someone has to act.</source>
        <translation>Depois disso, alguém precisa agir.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Tested &amp;today</source>
        <translation>Testamos &amp;hoje</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Last teste&amp;d</source>
        <translation>Último &amp;teste</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Message to copy</source>
        <translation>M&amp;ensagem para copiar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} and {backup} are filled in automatically.</source>
        <translation>{service} e {backup} são preenchidos.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Phone number or email address</source>
        <translation>Um número de telefone ou endereço de e-mail</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Contacts</source>
        <translation>C&amp;ontatos</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>For one-click calls and messages. They stay in your settings file.</source>
        <translation>Para que um clique ligue ou escreva para eles. Ficam no seu arquivo de configurações.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>“{typed}” is not a phone number or email address.</source>
        <translation>“{typed}” não é número nem endereço de e-mail.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Find a component</source>
        <translation>Procurar uma parte</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>No components found yet. Test the service to load them.</source>
        <translation>A página não lista partes ou ainda não foi lida: teste-a.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Only {n} components count.</source>
        <extracomment>One: Only {n} component counts.</extracomment>
        <translation>
            <numerusform>Só {n} parte conta.</numerusform>
            <numerusform>Só {n} partes contam.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>None selected: all components count.</source>
        <translation>Nenhuma escolhida: tudo conta.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Quiet from</source>
        <translation>Silêncio de</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Remove these quiet hours</source>
        <translation>Remover este horário de silêncio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>No days selected: every day.</source>
        <translation>Nenhum escolhido: todos os dias.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>They have it too</source>
        <translation>Os outros também têm</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Move {name} up</source>
        <translation>Mover {name} para cima</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Move {name} down</source>
        <translation>Mover {name} para baixo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <location filename="../../statustray/ui/widgets/multi_select.py"/>
        <source>Remove {name}</source>
        <translation>Tirar {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>They have {name} too</source>
        <translation>Os outros também têm {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_card.py"/>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_card.py"/>
        <source>Saved in your system's password store, never in a file.</source>
        <translation>Ficam guardadas no cofre de senhas do sistema, nunca em um arquivo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Paste key</source>
        <translation>Cole a chave aqui</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Save the key for {name}</source>
        <translation>Guardar a chave de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Remove the key for {name}</source>
        <translation>Esquecer a chave de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what to check</source>
        <translation>{name}: o que verificar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what matters</source>
        <translation>{name}: o que conta</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Status page</source>
        <translation>&amp;Página de status</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>T&amp;his page needs a key</source>
        <translation>Esta página pede uma c&amp;have</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A password or token. Enter it under Accounts and keys. It is sent only to this address.</source>
        <translation>Uma senha ou um token; informe em Contas e chaves. Só para este endereço.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add&amp;ress to check</source>
        <translation>Endereç&amp;o a alcançar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Wor&amp;d that must appear</source>
        <translation>Pa&amp;lavra que deve aparecer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Word that must n&amp;ot appear</source>
        <translation>Palavra que não deve apare&amp;cer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>On my local networ&amp;k</source>
        <translation>Na m&amp;inha própria rede</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Checks continue while you're offline.</source>
        <translation>Então é acompanhado mesmo com você offline.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a purpose</source>
        <translation>Adicionar uma finalidade</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a dependency</source>
        <translation>Adicionar em que ele roda</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;you use it for</source>
        <translation>Para &amp;que você o usa</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Used to suggest backups.</source>
        <translation>Para que alternativas possam ser sugeridas.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;it depends on</source>
        <translation>&amp;Em que ele roda</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A cloud provider, network or company whose failure would take it down.</source>
        <translation>Uma nuvem, uma rede, um proprietário: o que o derrubaria.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Same as for all services</source>
        <translation>Como em todos os serviços</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Com&amp;ponents that matter to you</source>
        <translation>Par&amp;tes que importam para você</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Problems with other components are ignored.</source>
        <translation>O resto da página deixa então de ser problema seu.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Services in the same group are shown together in the panel.</source>
        <translation>Os serviços de um grupo ficam juntos no painel.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Noti&amp;fy me about</source>
        <translation>A&amp;visar a partir de</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Still checked and shown, but no notifications.</source>
        <translation>Acompanhado e mostrado, nunca avisado.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>Move &amp;up</source>
        <translation>&amp;Mover para cima</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>Move do&amp;wn</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>&amp;Test now</source>
        <translation>Testar &amp;agora</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>R&amp;emove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Accounts and keys</source>
        <translation>Contas e chaves</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Helps to find backups that don't share a weak point. Everything stays on this computer.</source>
        <translation>Para que suas alternativas não dependam da mesma coisa. Nada sai deste computador.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Your connections</source>
        <translation>Suas conexões</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Mobile network</source>
        <translation>&amp;Rede móvel</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If it uses another company's network, that counts too.</source>
        <translation>Se usa as antenas de outra operadora, isso também conta.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Internet at home</source>
        <translation>&amp;Internet em casa</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Email in&amp;box</source>
        <translation>&amp;Caixa de e-mail</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Where you receive sign-in codes and password resets.</source>
        <translation>Onde chegam códigos de login e novas senhas.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>What you already have</source>
        <translation>O que você já configurou</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Add an app, an account, a phone, cash…</source>
        <translation>Adicionar aplicativo, conta, telefone, dinheiro…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Ready to use</source>
        <translation>&amp;Pronto para usar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Backups that you have set up are suggested first.</source>
        <translation>Uma alternativa já configurada vem antes de uma que não está.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Home servers</source>
        <translation>Servidores de origem</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If one server fails, the others keep working. Which one is yours?</source>
        <translation>Se um servidor cai, os outros continuam. Qual é o seu?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>server.example</source>
        <translation>server.example</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>The settings file has no problems.</source>
        <translation>O arquivo de configurações não tem problemas.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Files</source>
        <translation>Onde estão as coisas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>System check</source>
        <translation>O que funciona aqui</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Tray, notifications, password store, network and files. Contains no keys or addresses.</source>
        <translation>Bandeja, notificações, cofre de senhas, rede e arquivos. Nenhuma chave, nenhum endereço.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Run check</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;First steps</source>
        <translation>&amp;Os primeiros passos de novo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>R&amp;eset all settings</source>
        <translation>&amp;Tudo como no início</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Includes your services and backup plan. History is kept. You can undo this.</source>
        <translation>A lista e o plano também. O histórico fica. Você pode desfazer.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>All settings were reset.</source>
        <translation>Todas as configurações estão como no início.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Theme and text</source>
        <translation>Visual</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source> %</source>
        <translation> %</translation>
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
        <translation>Vale a partir do próximo início do StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Te&amp;xt size</source>
        <translation>Tamanho &amp;do texto</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Applies to StatusTray only.</source>
        <translation>Só das janelas deste programa.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Sem animações</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>In drills, you move from step to step yourself.</source>
        <translation>As simulações avançam então à mão.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Tray icon</source>
        <translation>Na bandeja</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Icon style</source>
        <translation>Í&amp;cone</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Each status also has its own shape.</source>
        <translation>Cada nível também tem uma forma própria.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Clicking the icon</source>
        <translation>&amp;Um clique no ícone</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Some desktops always open the menu, which offers everything too.</source>
        <translation>Algumas áreas de trabalho sempre abrem o menu. Nele também há tudo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Start at login</source>
        <translation>I&amp;niciar com a sessão</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>StatusTray is already running when you need it.</source>
        <translation>Para que acompanhe antes de você precisar.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Checks</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Only your services and the connectivity check addresses below are contacted.</source>
        <translation>Só é consultado o que você acompanha, além dos endereços de controle abaixo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Check interval</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Di&amp;rect check every</source>
        <translation>&amp;Verificar serviços a cada</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Status &amp;page check every</source>
        <translation>&amp;Ler páginas de status a cada</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>If a status page reports a problem, it is checked more often.</source>
        <translation>Uma página que informa um problema é lida com mais frequência.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Check less often on &amp;battery</source>
        <translation>&amp;Mais devagar na bateria</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Also on metered connections.</source>
        <translation>E onde os dados custam dinheiro.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Is it them or me?</source>
        <translation>Eles ou eu?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>If these don't respond, it's your connection, and no service is reported as down.</source>
        <translation>Enquanto estes não respondem, é a sua conexão, e nenhum serviço leva a culpa.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Use recommended addresses</source>
        <translation>&amp;Usar os recomendados</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Connectivity check addresses</source>
        <translation>&amp;Endereços de controle</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>One per line, from at least three different companies.</source>
        <translation>Um por linha, de pelo menos três proprietários diferentes.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Connection</source>
        <translation>Por qual caminho</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Sec&amp;ond DNS resolver</source>
        <translation>&amp;Segunda opinião sobre nomes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Tells a blocked domain from one that doesn't exist. The resolver sees which domains you check.</source>
        <translation>Distingue um nome bloqueado de um morto. Ali saberão quais nomes você acompanha.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Pro&amp;xy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Import and export</source>
        <translation>Importar e exportar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>StatusTray settings, an OPML file of status feeds, a Gatus or Uptime Kuma export, or a plain list of addresses.</source>
        <translation>Configurações do StatusTray, um arquivo OPML de feeds de status, uma exportação do Gatus ou do Uptime Kuma ou uma lista simples de endereços.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Choose file…</source>
        <translation>&amp;Escolher um arquivo…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Services in the file</source>
        <translation>Serviços no arquivo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>I&amp;mport</source>
        <translation>&amp;Adotar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Exported files never contain keys.</source>
        <translation>Chaves nunca vão em um arquivo exportado.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>All settings were replaced.</source>
        <translation>Todas as configurações foram substituídas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>{n} services added.</source>
        <extracomment>One: {n} service added.</extracomment>
        <translation>
            <numerusform>{n} serviço foi adicionado.</numerusform>
            <numerusform>{n} serviços foram adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What you turn off here still appears in the panel.</source>
        <translation>O que não é avisado continua no painel.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What to notify about</source>
        <translation>O que pode interromper</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificações</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You can set a different level for each service.</source>
        <translation>Um serviço pode ter uma regra própria.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Notify me when a service is &amp;back</source>
        <translation>&amp;Avisar quando voltar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Once. The earlier notification is removed.</source>
        <translation>Uma vez, e o alarme é retirado.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Play a s&amp;ound</source>
        <translation>&amp;Tocar um som</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Quiet hours</source>
        <translation>Horários de silêncio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No notifications during these hours. Problems that remain are sent when they end.</source>
        <translation>Nada interrompe nesse horário. O que ainda estiver com problema é avisado no fim.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No quiet hours set.</source>
        <translation>Nenhum horário de silêncio.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Add quiet hours</source>
        <translation>Adicionar &amp;horário de silêncio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Digest and reminders</source>
        <translation>De tempos em tempos</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Daily digest</source>
        <translation>&amp;Um resumo diário</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A summary of what happened since the last one.</source>
        <translation>O que aconteceu desde o anterior.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Send digest a&amp;t</source>
        <translation>&amp;Resumo às</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Days before a &amp;certificate expires</source>
        <translation>Antes &amp;de um certificado vencer, em dias</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>For services you added. Leave empty to turn off.</source>
        <translation>Para os seus próprios serviços. Vazio: nunca.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Test</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Send a test notification</source>
        <translation>&amp;Enviar uma notificação de teste</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You'll see here how it was sent.</source>
        <translation>Você verá aqui por qual caminho ela foi.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Enter days as numbers, such as 14, 7, 1.</source>
        <translation>Escreva os dias como números, por exemplo 14, 7, 1.</translation>
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
        <translation>Horário de silêncio removido.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Backup plan</source>
        <translation>Plano alternativo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>For each thing you can't do without: what you use, and what to use if that fails.</source>
        <translation>Para cada coisa que não pode falhar: o que você usa e o que usa então.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Plans</source>
        <translation>Planos</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No plans yet. Get a suggestion based on your services, or create your own.</source>
        <translation>Nenhum plano ainda. Peça uma sugestão com base no que você acompanha ou comece o seu.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;Suggest a plan</source>
        <translation>&amp;Sugerir para mim</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Nothing to suggest for your current services.</source>
        <translation>Não há nada a acrescentar para o que você acompanha.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No services yet. Add what you use under Services first.</source>
        <translation>Nada é acompanhado ainda. Adicione primeiro em Serviços o que você usa.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>{n} plans added.</source>
        <extracomment>One: {n} plan added.</extracomment>
        <translation>
            <numerusform>{n} plano foi adicionado.</numerusform>
            <numerusform>{n} planos foram adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>“{name}” was removed.</source>
        <translation>“{name}” foi removido do plano.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>The services you depend on. StatusTray checks no others.</source>
        <translation>De que você depende. Nada mais é consultado.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Name, or address of a status page or website</source>
        <translation>Um nome, ou o endereço de uma página de status ou de um site</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Not in the catalogue. Paste the address of its status page or website.</source>
        <translation>Não está no catálogo. Cole o endereço da página de status ou do site.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>&amp;Add a service</source>
        <translation>Adicionar &amp;um serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Your services</source>
        <translation>Serviços acompanhados</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>No services yet. Add the ones you use most above.</source>
        <translation>Nada é acompanhado ainda. Adicione acima o que você mais usa.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>{name} was removed.</source>
        <translation>{name} não é mais acompanhado.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>StatusTray settings</source>
        <translation>Configurações do StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Search settings</source>
        <translation>Procurar nas configurações</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Settings pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Search results</source>
        <translation>Configurações encontradas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>No matching settings. Try another word.</source>
        <translation>Nenhuma configuração tem essas palavras. Tente outras.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/undo_bar.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/undo_bar.py"/>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open StatusTray</source>
        <translation>Abrir o StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Which services do you use?</source>
        <translation>O que você usa?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Choose what you would miss. StatusTray checks only the services you choose.</source>
        <translation>Escolha o que faria falta. Só o que você escolher será consultado.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Not in the catalogue.</source>
        <translation>Não está no catálogo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Find apps on this computer</source>
        <translation>P&amp;rocurar programas neste computador</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Selected</source>
        <translation>Escolhidos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>{n} apps found and selected.</source>
        <extracomment>One: {n} app found and selected.</extracomment>
        <translation>
            <numerusform>{n} programa encontrado e escolhido.</numerusform>
            <numerusform>{n} programas encontrados e escolhidos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>No known apps were found.</source>
        <translation>Nenhum programa do catálogo foi encontrado.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What can't you do without?</source>
        <translation>O que não pode falhar?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>StatusTray finds a backup for each of these.</source>
        <translation>Para cada um destes procura-se uma segunda opção.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What else could you use?</source>
        <translation>O que mais você poderia usar?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Choose what you already have. The rest is suggested when you need it.</source>
        <translation>Escolha o que você já tem. O resto é oferecido quando for preciso.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Nothing to add: your list already contains backups.</source>
        <translation>Nada a acrescentar: sua lista já tem outras opções.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>How should StatusTray notify you?</source>
        <translation>Como você quer ser avisado?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>It stays quiet until one of your services has a problem.</source>
        <translation>Fica em silêncio até que algo que você escolheu falhe.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Test notification</source>
        <translation>&amp;Uma notificação de teste</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Your first result</source>
        <translation>Sua primeira descoberta</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Based on the services you chose and what is known about them.</source>
        <translation>A partir do que você escolheu e do que se sabe a respeito.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>You can change everything later in Settings.</source>
        <translation>Tudo aqui pode ser mudado nas configurações a qualquer momento.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Welcome to StatusTray</source>
        <translation>Boas-vindas ao StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Step {n} of {all}</source>
        <translation>Etapa {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Sk&amp;ip</source>
        <translation>&amp;Pular isto</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Bac&amp;k</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/legend.py"/>
        <source>Legend</source>
        <translation>Níveis</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Results</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Check {address}</source>
        <translation>Examinar {address}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Find out how it can be watched</source>
        <translation>Descobrir como pode ser acompanhado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_field.py"/>
        <source>Clear search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
</TS>
