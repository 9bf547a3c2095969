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
        <source>the tray's own message</source>
        <translation>a mensagem da própria bandeja</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>This is how StatusTray tells you</source>
        <translation>É assim que o StatusTray avisa você</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>What happened, what it means for you, and what to use instead.</source>
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
        <source>No notification could be shown: {why}.</source>
        <translation>Não foi possível mostrar nenhuma notificação: {why}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>Sent through {way}.</source>
        <translation>Enviada por {way}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/panel/header.py"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <location filename="../../statustray/present/views/panel.py"/>
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
        <source>Written to {path}.</source>
        <translation>Gravado em {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>this service is already watched above</source>
        <translation>este serviço já é acompanhado acima</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Remove one of the two.</source>
        <translation>Remova um dos dois.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write service = "…", or id = "…" for your own.</source>
        <translation>Escreva service = "…", ou id = "…" para um serviço seu.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it names no service</source>
        <translation>não indica nenhum serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write page = "…" or probe = "…".</source>
        <translation>Escreva page = "…" ou probe = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>there is nothing to look at</source>
        <translation>não há nada para verificar</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>no page of its own is named that wants one</source>
        <translation>não indica nenhuma página própria que peça uma</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write page = "…" too.</source>
        <translation>Escreva também page = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write purpose = "message", for example.</source>
        <translation>Escreva purpose = "message", por exemplo.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>it names no purpose</source>
        <translation>não indica nenhuma finalidade</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write {example}.</source>
        <translation>Escreva {example}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>it has no span</source>
        <translation>não tem intervalo</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>"{day}" is not a day</source>
        <translation>“{day}” não é um dia</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write some of: {words}.</source>
        <translation>Escreva alguns de: {words}.</translation>
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
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a table</source>
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
        <source>Write true or false without quotes.</source>
        <translation>Escreva true ou false sem aspas.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it without quotes.</source>
        <translation>Escreva sem aspas.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is out of range</source>
        <translation>{value} está fora dos limites</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write a number from {least} to {most}.</source>
        <translation>Escreva um número de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it in quotes.</source>
        <translation>Coloque entre aspas.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>"{word}" is not known</source>
        <translation>“{word}” não é conhecido</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write one of: {words}.</source>
        <translation>Escreva um destes: {words}.</translation>
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
        <source>Write it below a line [{key}].</source>
        <translation>Escreva abaixo de uma linha [{key}].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write each below a line [[{key}]].</source>
        <translation>Escreva cada um abaixo de uma linha [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it below [[{key}]].</source>
        <translation>Escreva abaixo de [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>this name is not known</source>
        <translation>este nome não é conhecido</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is kept, and has no effect.</source>
        <translation>É mantido e não tem efeito.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>"{value}" is not an address</source>
        <translation>“{value}” não é um endereço</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Begin it with {starts}.</source>
        <translation>Comece com {starts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is left out until it is mended.</source>
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
        <source>it is damaged: {why}</source>
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
        <source>{version} is of a newer StatusTray; this one knows {known}</source>
        <translation>{version} é de um StatusTray mais novo; este conhece {known}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>its page wants a key, and a file does not decide who is sent one</source>
        <translation>a página pede uma chave, e não é um arquivo que decide a quem ela é enviada</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Switch it on in the settings if you trust the page.</source>
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
        <source>Nothing of it was taken over.</source>
        <translation>Nada dele foi adotado.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Write one address a line.</source>
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
        <source>Write it in the plain form of Gatus' documentation, and import it again.</source>
        <translation>Escreva-o na forma simples da documentação do Gatus e importe de novo.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Choose the file that has them.</source>
        <translation>Escolha o arquivo que os contém.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>it has no endpoints</source>
        <translation>não tem endpoints</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>an endpoint</source>
        <translation>um endpoint</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>{name}: "{url}" cannot be watched from here</source>
        <translation>{name}: “{url}” não pode ser acompanhado daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>https, http, tcp, tls and dns addresses can.</source>
        <translation>Endereços https, http, tcp, tls e dns podem.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>the condition {text} is not taken over</source>
        <translation>a condição {text} não é adotada</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>The rest of it is.</source>
        <translation>O resto é.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>this is not XML</source>
        <translation>isto não é XML</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>it defines types or entities, which no list of feeds needs</source>
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
        <source>Mend it.</source>
        <translation>Corrija-o.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Export the list from your feed reader again.</source>
        <translation>Exporte a lista do seu leitor de feeds de novo.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>this is not JSON: {why}</source>
        <translation>isto não é JSON: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it has no monitorList</source>
        <translation>não tem monitorList</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>a monitor without a name</source>
        <translation>um monitor sem nome</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>a monitor of type "{kind}" cannot be taken over</source>
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
        <source>{name} is already watched above</source>
        <translation>{name} já é acompanhado acima</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>the catalogue has no such service</source>
        <translation>o catálogo não tem esse serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write service = "…", or id = "…".</source>
        <translation>Escreva service = "…", ou id = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>nothing is called {name}</source>
        <translation>nada se chama {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Did you mean {names}?</source>
        <translation>Você quis dizer {names}?</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Find its id with "statustray services", or describe it with id and page.</source>
        <translation>Encontre o id com "statustray services" ou descreva-o com id e page.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>anchors are not read</source>
        <translation>âncoras não são lidas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>aliases are not read</source>
        <translation>aliases não são lidos</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>tags are not read</source>
        <translation>tags não são lidas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>complex keys are not read</source>
        <translation>chaves complexas não são lidas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>directives are not read</source>
        <translation>diretivas não são lidas</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>tabs do not indent</source>
        <translation>tabulações não servem de recuo</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>several documents: not expected here</source>
        <translation>vários documentos: não esperados aqui</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>an entry of this depth: not expected here</source>
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
        <source>a quoted text that does not end</source>
        <translation>um texto entre aspas que não termina</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a list in brackets that does not end on its line</source>
        <translation>uma lista entre colchetes que não termina na sua linha</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>tables and lists within brackets are not read</source>
        <translation>tabelas e listas entre colchetes não são lidas</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings cannot be read: {why}; the defaults are in use</source>
        <translation>as configurações não podem ser lidas: {why}; os padrões estão em uso</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>Make the file readable; until then nothing is written to it.</source>
        <translation>Permita a leitura do arquivo; até lá nada é gravado nele.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings could not be saved: {why}</source>
        <translation>as configurações não puderam ser salvas: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>They are in use until the program ends; free the way, save again.</source>
        <translation>Valem até o programa fechar; remova o obstáculo e salve de novo.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings are damaged and the defaults are in use: {why}</source>
        <translation>as configurações estão danificadas e os padrões estão em uso: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>Mend it; until then nothing is written to it.</source>
        <translation>Corrija-o; até lá nada é gravado nele.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>Mend it, or take what you need from {name}, its copy.</source>
        <translation>Corrija-o ou pegue o que precisar de {name}, sua cópia.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings cannot be used: {why}; the defaults are in use</source>
        <translation>as configurações não podem ser usadas: {why}; os padrões estão em uso</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Update StatusTray, or use another --home. The file stays as it is.</source>
        <translation>Atualize o StatusTray ou use outro --home. O arquivo fica como está.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>it is larger than 8 MiB</source>
        <translation>tem mais de 8 MiB</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>it is not a text in UTF-8</source>
        <translation>não é um texto em UTF-8</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>it cannot be written: {why}</source>
        <translation>não pode ser gravado: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the list cannot be read: {why}</source>
        <translation>a lista não pode ser lida: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Make room on it.</source>
        <translation>Libere espaço nele.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file may not be written</source>
        <translation>o arquivo não pode ser gravado</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Let its owner write it.</source>
        <translation>Permita que o dono grave nele.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file cannot be opened</source>
        <translation>o arquivo não pode ser aberto</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>See that its folder may be written.</source>
        <translation>Cuide para que a pasta permita gravação.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file may not be opened</source>
        <translation>não há permissão para abrir o arquivo</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Let its owner read and write it.</source>
        <translation>Permita que o dono o leia e grave nele.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>another program holds the file</source>
        <translation>outro programa está usando o arquivo</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>It is tried again within a minute.</source>
        <translation>Nova tentativa em até um minuto.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk does not answer as it should</source>
        <translation>o disco não responde como deveria</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Look after the disk.</source>
        <translation>Verifique o disco.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Watching goes on.</source>
        <translation>O acompanhamento continua.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history is not kept: {why}</source>
        <translation>o histórico não é guardado: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Look after the folder.</source>
        <translation>Verifique a pasta.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>{what} {then}</source>
        <translation>{what} {then}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history was damaged; it is kept as {name}, and a new one is begun</source>
        <translation>o histórico estava danificado; foi guardado como {name}, e um novo foi iniciado</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>it cannot be changed: {why}</source>
        <translation>não pode ser alterado: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>Look after it.</source>
        <translation>Verifique-o.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/accounts.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Not said</source>
        <translation>Não informado</translation>
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
        <source>working now, but you would have to set it up</source>
        <translation>funciona agora, mas ainda precisa ser configurado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>always at hand</source>
        <translation>sempre à mão</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>you would have to set it up</source>
        <translation>ainda precisa ser configurado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>needs no internet</source>
        <translation>não precisa de internet</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>runs on something else</source>
        <translation>depende de outra infraestrutura</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>not known whether it shares the cause</source>
        <translation>não se sabe se tem a mesma causa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it also needs {name}</source>
        <translation>mas também precisa de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it shares the cause</source>
        <translation>mas tem a mesma causa</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>{n} things that did not interrupt you</source>
        <extracomment>One: {n} thing that did not interrupt you</extracomment>
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
        <source>Replay a past outage against your own plan. It takes two minutes.</source>
        <translation>Repita uma queda do passado com o seu próprio plano. Leva dois minutos.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Start the drill</source>
        <translation>Iniciar a simulação</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Never remind me</source>
        <translation>Nunca lembrar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>You used {name} meanwhile. Did it work?</source>
        <translation>Enquanto isso, você usou {name}. Funcionou?</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>It worked</source>
        <translation>Funcionou</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>{n} of your services stopped together; we cannot tell what they share</source>
        <extracomment>One: {n} of your services stopped; we cannot tell what it shares</extracomment>
        <translation>
            <numerusform>{n} dos seus serviços parou; não dá para saber o que ele tem em comum com outros</numerusform>
            <numerusform>{n} dos seus serviços pararam juntos; não dá para saber o que têm em comum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Probably {name}: {n} of your services</source>
        <extracomment>One: Probably {name}: {n} of your services</extracomment>
        <translation>
            <numerusform>Provavelmente {name}: {n} dos seus serviços</numerusform>
            <numerusform>Provavelmente {name}: {n} dos seus serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>May be {name}: {n} of your services</source>
        <extracomment>One: May be {name}: {n} of your services</extracomment>
        <translation>
            <numerusform>Talvez {name}: {n} dos seus serviços</numerusform>
            <numerusform>Talvez {name}: {n} dos seus serviços</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Answers again: {names}</source>
        <translation>Responde de novo: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>{name} is back</source>
        <translation>{name} voltou</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Back again: {names}</source>
        <translation>Voltaram: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>They stopped at about the same time; no common cause is known</source>
        <translation>Pararam mais ou menos ao mesmo tempo; nenhuma causa comum é conhecida</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} ends in {n} days</source>
        <extracomment>One: The certificate of {name} ends in {n} day</extracomment>
        <translation>
            <numerusform>O certificado de {name} vence em {n} dia</numerusform>
            <numerusform>O certificado de {name} vence em {n} dias</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} has ended</source>
        <translation>O certificado de {name} venceu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Unless it is renewed, programs will refuse to connect.</source>
        <translation>Se não for renovado, os programas vão recusar a conexão.</translation>
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
        <source>{one}; {other} too</source>
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
        <source>they stopped within ten minutes</source>
        <translation>pararam no intervalo de dez minutos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>your other services work</source>
        <translation>seus outros serviços funcionam</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>its own page reports trouble</source>
        <translation>a própria página informa um problema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>it does not answer itself</source>
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
        <source>signs people in through {name}</source>
        <translation>usa o login de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>has its names at {name}</source>
        <translation>tem seus nomes em {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is delivered by {name}</source>
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
        <source>failed itself</source>
        <translation>teve a própria falha</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>reaches you over {name}</source>
        <translation>chega até você por {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name}</source>
        <translation>usa {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page can be read.</source>
        <translation>Esta página pode ser lida.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page wants a key.</source>
        <translation>Esta página pede uma chave.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>It answers, but it is no status page that can be read.</source>
        <translation>Responde, mas não é uma página de status que se possa ler.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Nothing usable answers there.</source>
        <translation>Nada utilizável responde nesse endereço.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Made with {format}. It says now: {level}.</source>
        <translation>Feita com {format}. Agora ela diz: {level}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Watch it, then give its password or token under Accounts and keys.</source>
        <translation>Acompanhe a página e depois informe a senha ou o token em Contas e chaves.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>It can still be watched: whether it answers, and whether a word is on it.</source>
        <translation>Ainda dá para acompanhar: se responde e se contém uma palavra.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>{why}. Check the address; it can be watched all the same.</source>
        <translation>{why}. Confira o endereço; dá para acompanhar mesmo assim.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Tray</source>
        <translation>Bandeja do sistema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
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
        <source>Trusted certificates</source>
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
        <source>works in part</source>
        <translation>funciona em parte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>does not work</source>
        <translation>não funciona</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No window can be shown here. In a terminal, use: statustray watch</source>
        <translation>Aqui não é possível mostrar janelas. Em um terminal, use: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The panel opens as a window instead. On GNOME, the AppIndicator extension adds a tray; in a terminal, use: statustray watch</source>
        <translation>O painel se abre como janela. No GNOME, a extensão AppIndicator acrescenta uma bandeja; em um terminal, use: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Notices are shown in the panel only. Start your desktop's notification service, or install one (for example dunst).</source>
        <translation>Os avisos aparecem só no painel. Inicie o serviço de notificações da sua área de trabalho ou instale um (por exemplo, dunst).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Keys of private pages cannot be kept. Unlock your keyring, or install gnome-keyring or KWallet; until then a key lasts for one session.</source>
        <translation>As chaves de páginas privadas não podem ser guardadas. Desbloqueie seu chaveiro ou instale gnome-keyring ou KWallet; até lá, uma chave vale por uma sessão.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>While the check addresses do not answer, services are shown as not known. If you are online, change these addresses in Settings, Checking (or the canaries below [network] in settings.toml).</source>
        <translation>Enquanto os endereços de controle não respondem, os serviços aparecem como desconhecidos. Se você está online, troque esses endereços em Configurações, Verificação (ou em canaries, na seção [network] de settings.toml).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Let SSL_CERT_FILE name a file of certificates, or unset it.</source>
        <translation>Faça SSL_CERT_FILE apontar para um arquivo de certificados ou remova a variável.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No secure connection can be checked. Install the package ca-certificates, or let SSL_CERT_FILE name a file that exists.</source>
        <translation>Nenhuma conexão segura pode ser verificada. Instale o pacote ca-certificates ou faça SSL_CERT_FILE apontar para um arquivo que exista.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Until the file can be used, the defaults are in use.</source>
        <translation>Enquanto o arquivo não puder ser usado, valem os padrões.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>What cannot be used is left out; the rest goes on working.</source>
        <translation>O que não pode ser usado fica de fora; o resto continua funcionando.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Watching goes on, but nothing is recorded. Make room or mend the folder.</source>
        <translation>O acompanhamento continua, mas nada é gravado. Libere espaço ou corrija a pasta.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>These formats were written from their documentation alone; they say “not known” early. A saved page of one helps: see CONTRIBUTING.md.</source>
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
        <source>The operator says so in public</source>
        <translation>A operadora do serviço avisa em público</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray tells you: {names}</source>
        <translation>O StatusTray avisa você: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{name} stopped that day; by which path is not recorded.</source>
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
        <source>It cannot be seen from here, and the operator said nothing.</source>
        <translation>Não dá para ver daqui, e a operadora do serviço não disse nada.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}; when the operator spoke is not known.</source>
        <translation>Você saberia depois de {time}; não se sabe quando a operadora do serviço avisou.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}: only the operator's word shows it.</source>
        <translation>Você saberia depois de {time}: só o aviso da operadora do serviço mostra isso.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {ours}, {early} before the operator spoke.</source>
        <translation>Você saberia depois de {ours}, {early} antes do aviso da operadora do serviço.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Nothing on your list would have been left.</source>
        <translation>Não teria sobrado nada da sua lista.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Everything on your list goes on.</source>
        <translation>Tudo na sua lista continua funcionando.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Still working: {names}.</source>
        <translation>Ainda funcionam: {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: nothing would have been left. Choose a second way.</source>
        <translation>{purpose}: não teria sobrado nada. Escolha uma segunda opção.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: set up {name} now, not on the bad day.</source>
        <translation>{purpose}: configure {name} agora, não no dia do problema.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: there is no plan for this yet.</source>
        <translation>{purpose}: ainda não há plano para isso.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose} ({group}): every step of the plan would have failed.</source>
        <translation>{purpose} ({group}): todas as etapas do plano teriam falhado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: every step of the plan would have failed.</source>
        <translation>{purpose}: todas as etapas do plano teriam falhado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Say which mobile network and broadband you have: it decides what is left.</source>
        <translation>Informe sua rede móvel e sua banda larga: disso depende o que sobra.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>This failure cannot be seen from your computer: agree who tells whom.</source>
        <translation>Esta falha não pode ser vista do seu computador: combinem quem avisa quem.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>page: {what}</source>
        <translation>página: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>from here: {what}</source>
        <translation>daqui: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>nothing was asked</source>
        <translation>nada foi consultado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{phase} {time}</source>
        <translation>{phase} {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>answered in {time}</source>
        <translation>respondeu em {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>answered otherwise than expected</source>
        <translation>respondeu de outro modo que o esperado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{what} ({phases})</source>
        <translation>{what} ({phases})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>connection</source>
        <translation>conexão</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>encryption</source>
        <translation>criptografia</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>first byte</source>
        <translation>primeiro byte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing is said before the first look.</source>
        <translation>Nada se diz antes da primeira verificação.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>While unrelated addresses do not answer either, silence proves nothing about a service.</source>
        <translation>Enquanto endereços sem relação também não respondem, o silêncio não prova nada sobre um serviço.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Something on this network answers in the name of unrelated addresses, so no answer proves anything about a service.</source>
        <translation>Algo nesta rede responde em nome de endereços sem relação, então nenhuma resposta prova nada sobre um serviço.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Only its page can be read, so its page decides.</source>
        <translation>Só a página pode ser lida, então a página decide.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page reports no trouble, and it answered this computer.</source>
        <translation>A página não informa problemas, e o serviço respondeu a este computador.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has no page that can be read; it answered this computer.</source>
        <translation>Não há página que possa ser lida; o serviço respondeu a este computador.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A website that loads proves the website, not the app behind it.</source>
        <translation>Um site que carrega prova o site, não o aplicativo por trás dele.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing that can be asked from here proves how it is.</source>
        <translation>Nada que se possa consultar daqui prova como ele está.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page reports trouble, so its page decides, though it answers from here.</source>
        <translation>A página informa um problema, então a página decide, embora o serviço responda daqui.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page reports trouble, and it did not answer in at least two looks in a row.</source>
        <translation>A página informa um problema, e o serviço não respondeu em pelo menos duas verificações seguidas.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It did not answer in at least two looks in a row while unrelated addresses did. Pages are often late, so this computer's own sight decides.</source>
        <translation>O serviço não respondeu em pelo menos duas verificações seguidas, enquanto endereços sem relação responderam. As páginas costumam atrasar, então decide o que este computador vê.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It did not answer in at least two looks in a row while unrelated addresses did.</source>
        <translation>O serviço não respondeu em pelo menos duas verificações seguidas, enquanto endereços sem relação responderam.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It answers, but without its page nothing more is certain.</source>
        <translation>O serviço responde, mas sem a página nada mais é certo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page is the only witness, and it could not be read.</source>
        <translation>A página é a única testemunha, e não pôde ser lida.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A page that does not state its health is never taken for good news.</source>
        <translation>Uma página que não diz como o serviço está nunca é tomada como boa notícia.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It answered in at least two looks in a row, but not with what it should answer.</source>
        <translation>O serviço respondeu em pelo menos duas verificações seguidas, mas não com o que deveria.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It was never reached from this network, so its silence may be a filter here.</source>
        <translation>O serviço nunca foi alcançado desta rede, então o silêncio pode ser um filtro aqui.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The usual name server does not find it, another one does.</source>
        <translation>O servidor de nomes de sempre não o encontra, outro encontra.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It failed in several of the last looks, or came back only a short while after an earlier failure. It counts as back when it stays up.</source>
        <translation>O serviço falhou em várias das últimas verificações ou voltou pouco depois de uma falha anterior. Conta como de volta quando se mantém no ar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>For at least five minutes it has been far slower than its own usual.</source>
        <translation>Há pelo menos cinco minutos o serviço está muito mais lento que o normal.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page announces work for this time, so its silence is no alarm.</source>
        <translation>A página anuncia manutenção para este horário, então o silêncio não é alarme.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Yesterday's answer is not today's: what is too old counts no more.</source>
        <translation>A resposta de ontem não é a de hoje: o que é velho demais não conta mais.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The rule that decided</source>
        <translation>A regra que decidiu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/views/details.py"/>
        <source>time not known</source>
        <translation>hora desconhecida</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>What its page says ({when})</source>
        <translation>O que a página diz ({when})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The looks of the last ten minutes</source>
        <translation>As verificações dos últimos dez minutos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Your own line</source>
        <translation>Sua própria conexão</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} answers</source>
        <translation>{host} responde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} does not answer</source>
        <translation>{host} não responde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>All settings, without keys</source>
        <translation>Todas as configurações, sem chaves</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>A plain list of addresses</source>
        <translation>Uma lista simples de endereços</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>A Gatus configuration</source>
        <translation>Uma configuração do Gatus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Targets for Prometheus' blackbox exporter</source>
        <translation>Alvos para o blackbox exporter do Prometheus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>The modules that these targets name</source>
        <translation>Os módulos que esses alvos citam</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Nothing to watch was found in this file.</source>
        <translation>Nada para acompanhar foi encontrado neste arquivo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>These are settings of StatusTray.</source>
        <translation>Estas são configurações do StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Everything in this {kind} file is watched already.</source>
        <translation>Tudo neste arquivo {kind} já é acompanhado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{n} services in this {kind} file are not watched yet.</source>
        <extracomment>One: {n} service in this {kind} file is not watched yet.</extracomment>
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
        <source>{file} stays as it is.</source>
        <translation>{file} fica como está.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Nada foi gravado: foi só um ensaio.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} has it now; what was there stayed.</source>
        <translation>Gravado em {file}; o que já estava lá ficou.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; please call me.</source>
        <translation>{down} não está funcionando; por favor, me ligue.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; please send me an SMS.</source>
        <translation>{down} não está funcionando; por favor, me mande um SMS.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; instead: {use}.</source>
        <translation>{down} não está funcionando; no lugar: {use}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; I am on {use}.</source>
        <translation>{down} não está funcionando; estou em {use}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} sends a code by {other} when you sign in anew: stay signed in.</source>
        <translation>{name} envia um código por {other} quando você entra de novo: continue conectado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Your mobile and your broadband are one firm ({names}): one is no backup for the other.</source>
        <translation>Seu celular e sua banda larga são da mesma empresa ({names}): um não substitui o outro.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other}</source>
        <translation>{one} e {other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>It is not known what {one} and {other} share.</source>
        <translation>Não se sabe o que {one} e {other} têm em comum.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not set up yet: do it before you need it.</source>
        <translation>{name} ainda não está configurado: faça isso antes de precisar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Not everybody in this group has {name}.</source>
        <translation>Nem todos neste grupo têm {name}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not made for this.</source>
        <translation>{name} não foi feito para isso.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} no longer exists: choose another.</source>
        <translation>{name} não existe mais: escolha outra opção.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} are for emergencies only, and no way to reach people. Try any phone, any network, a landline, a neighbour.</source>
        <translation>{name}: só para emergências, não serve para falar com as pessoas. Tente qualquer telefone, qualquer rede, um telefone fixo, um vizinho.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} stands in the plan twice.</source>
        <translation>{name} aparece duas vezes no plano.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>It is not known what {name} runs on: do not rely on it.</source>
        <translation>Não se sabe em que {name} roda: não conte com isso.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Say which mobile network and broadband you have: {name} goes over one of them.</source>
        <translation>Informe sua rede móvel e sua banda larga: {name} passa por uma delas.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Say which server your account on {name} is on: each falls alone.</source>
        <translation>Informe em qual servidor está sua conta de {name}: cada um cai sozinho.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Say how long you can do without it.</source>
        <translation>Informe por quanto tempo você pode ficar sem.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Add a way: three are a plan, four are a good one.</source>
        <translation>Adicione uma opção: três são um plano, quatro são um bom plano.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Every way needs the internet: add one that does not.</source>
        <translation>Todas as opções precisam de internet: adicione uma que não precise.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Never tried: use the second way once, today.</source>
        <translation>Nunca testado: use a segunda opção uma vez, hoje.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Last tried more than half a year ago: try it again.</source>
        <translation>Último teste há mais de meio ano: teste de novo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other} stopped together on {day}: both needed {what}.</source>
        <translation>{one} e {other} pararam juntos em {day}: os dois precisavam de {what}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>One basket: {path}.</source>
        <translation>Uma só cesta: {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Owners</source>
        <translation>Proprietários</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Delivery networks</source>
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
        <source>Name servers</source>
        <translation>Servidores de nomes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services in one basket</source>
        <translation>{where}: {n} serviços em uma só cesta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services in about {count} baskets</source>
        <translation>{where}: {n} serviços em cerca de {count} cestas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said}; of {n} others it is not known</source>
        <extracomment>One: {said}; of {n} other it is not known</extracomment>
        <translation>
            <numerusform>{said}; sobre mais {n} não se sabe</numerusform>
            <numerusform>{said}; sobre mais {n} não se sabe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>If {name} fails you lose {n} of {all}: {names}.</source>
        <translation>Se {name} cair, você perde {n} de {all}: {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said} Nothing would be left for: {purposes}.</source>
        <translation>{said} Não sobraria nada para: {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names}. Whether they share anything is not known.</source>
        <translation>{purpose}: {names}. Não se sabe se têm algo em comum.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: only {names}.</source>
        <translation>{purpose}: só {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} fall together.</source>
        <translation>{purpose}: {names} caem juntos.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{name}, as a second way for: {purposes}.</source>
        <translation>{name}, como segunda opção para: {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Not known what these run on: {names}. That is not the same as alone.</source>
        <translation>Não se sabe em que rodam: {names}. Isso não quer dizer que sejam independentes.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>A token, or user:password. It is sent to {host} only.</source>
        <translation>Um token ou usuário:senha. É enviado só para {host}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept by your system's password store.</source>
        <translation>Guardada no cofre de senhas do sistema.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Not given.</source>
        <translation>Não informada.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept until the program ends; your system has no password store to use.</source>
        <translation>Guardada até o programa fechar; seu sistema não tem um cofre de senhas que possa ser usado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Waiting for your password store. It may be asking you to unlock it.</source>
        <translation>Esperando seu cofre de senhas. Talvez ele esteja pedindo para ser desbloqueado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Your password store is locked. Unlock it, then give the key again.</source>
        <translation>Seu cofre de senhas está bloqueado. Desbloqueie-o e informe a chave de novo.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No password store was found. The key is asked for after each start.</source>
        <translation>Nenhum cofre de senhas foi encontrado. A chave será pedida a cada início.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Too long: a key may have up to 1200 characters.</source>
        <translation>Longa demais: uma chave pode ter até 1200 caracteres.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>As the system</source>
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
        <source>In colour</source>
        <translation>Colorido</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>One colour, as the panel's</source>
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
        <source>Planned work and worse</source>
        <translation>Manutenção programada e pior</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Any trouble</source>
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
        <source>Nobody</source>
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
        <source>These hours are empty. Choose an end that differs from the start.</source>
        <translation>Este horário está vazio. Escolha um fim diferente do início.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>“{line}” is no address. Begin it with https://.</source>
        <translation>“{line}” não é um endereço. Comece com https://.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Too few to tell your line from theirs. Name at least three different servers.</source>
        <translation>São poucos para distinguir a sua conexão da deles. Indique pelo menos três servidores diferentes.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Begin it with http://, https:// or socks5://, such as http://proxy.example:3128.</source>
        <translation>Comece com http://, https:// ou socks5://, por exemplo http://proxy.example:3128.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{n} more in trouble…</source>
        <extracomment>One: {n} more in trouble…</extracomment>
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
        <source>nothing is watched yet</source>
        <translation>nada é acompanhado ainda</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>you are offline</source>
        <translation>você está offline</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>this network wants you to sign in first</source>
        <translation>esta rede pede que você entre primeiro</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} of {total} services in trouble</source>
        <extracomment>One: {n} of {total} services in trouble</extracomment>
        <translation>
            <numerusform>{n} de {total} serviços com problema</numerusform>
            <numerusform>{n} de {total} serviços com problema</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>looking for the first time</source>
        <translation>primeira verificação em andamento</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>nothing certain is known</source>
        <translation>nada de certo se sabe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>no trouble known, {n} of {total} not known</source>
        <extracomment>One: no trouble known, {n} of {total} not known</extracomment>
        <translation>
            <numerusform>nenhum problema conhecido, {n} de {total} desconhecido</numerusform>
            <numerusform>nenhum problema conhecido, {n} de {total} desconhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} services, no trouble</source>
        <extracomment>One: {n} service, no trouble</extracomment>
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
        <source>not looked at</source>
        <translation>sem verificação</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>{share} % up</source>
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
        <source>This page is usually {time} late.</source>
        <translation>Esta página costuma avisar com {time} de atraso.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>The address of its page was never confirmed.</source>
        <translation>O endereço desta página nunca foi confirmado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Only these parts count: {parts}.</source>
        <translation>Só estas partes contam: {parts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Snoozed until {time}.</source>
        <translation>Adiado até {time}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Its certificate ends on {day}.</source>
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
        <source>{time} after the start</source>
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
        <source>Looking: {done} of {total} done</source>
        <translation>Verificando: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>last looked at {time}</source>
        <translation>última verificação: {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>not looked yet</source>
        <translation>ainda não verificado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>{line} · {looked}</source>
        <translation>{line} · {looked}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It is your own line</source>
        <translation>É a sua própria conexão</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your services are looked at again when it is back.</source>
        <translation>Seus serviços serão verificados de novo quando ela voltar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Nothing can be said about your services until then</source>
        <translation>Até lá, nada se pode dizer sobre seus serviços</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Open any page in your browser to sign in.</source>
        <translation>Abra qualquer página no navegador para entrar.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>This desktop shows no tray icons</source>
        <translation>Esta área de trabalho não mostra ícones na bandeja</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The extension “AppIndicator and KStatusNotifierItem Support” adds them to GNOME.</source>
        <translation>A extensão “AppIndicator and KStatusNotifierItem Support” os acrescenta ao GNOME.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No tray was found</source>
        <translation>Nenhuma bandeja foi encontrada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a status tray to your panel, and the icon appears there by itself.</source>
        <translation>Adicione uma bandeja do sistema à sua barra, e o ícone aparece nela sozinho.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Nothing is watched yet</source>
        <translation>Nada é acompanhado ainda</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose the services you depend on. You will hear from them only when it matters.</source>
        <translation>Escolha os serviços de que você depende. Você só ouvirá falar deles quando importa.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose services</source>
        <translation>Escolher serviços</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No watched service is called “{query}”</source>
        <translation>Nenhum serviço acompanhado se chama “{query}”</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It may be in the catalogue, or you may add it by its address.</source>
        <translation>Ele pode estar no catálogo, ou você pode adicioná-lo pelo endereço.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a service</source>
        <translation>Adicionar um serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>This could not be shown as a notification.</source>
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
        <source>Choose a service</source>
        <translation>Escolher um serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Show its details</source>
        <translation>Mostrar os detalhes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Use its backup</source>
        <translation>Usar a alternativa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Look now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>One step back, then close</source>
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
        <source>Never. Write “hello” by the second rung, and see whether it arrives.</source>
        <translation>Nunca. Escreva “olá” pela segunda opção e veja se chega.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>No rung yet.</source>
        <translation>Nenhuma opção ainda.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>Nothing is watched yet, so nothing can be said.</source>
        <translation>Nada é acompanhado ainda, então nada se pode dizer.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>No two of your services are known to hang on the same thing.</source>
        <translation>Não se sabe de dois serviços seus que dependam da mesma coisa.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>{what}: {names} are one basket. If {basket} fails, nothing is left.</source>
        <translation>{what}: {names} estão na mesma cesta. Se {basket} cair, não sobra nada.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>In trouble</source>
        <translation>Com problema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Planned work</source>
        <translation>Manutenção programada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Not known</source>
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
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>you will be told</source>
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
        <source>Nothing is recorded.</source>
        <translation>Nada foi registrado.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No trouble.</source>
        <translation>Nenhum problema.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{n} troubles, {time} in all.</source>
        <extracomment>One: {n} trouble, {time} in all.</extracomment>
        <translation>
            <numerusform>{n} problema, {time} no total.</numerusform>
            <numerusform>{n} problemas, {time} no total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{cause}: {n} services failed together, {start}, for {time}.</source>
        <extracomment>One: {cause}: {n} service failed together, {start}, for {time}.</extracomment>
        <translation>
            <numerusform>{cause}: {n} serviço falhou, {start}, por {time}.</numerusform>
            <numerusform>{cause}: {n} serviços falharam juntos, {start}, por {time}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>going on for {time}</source>
        <translation>em andamento há {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>When something stops</source>
        <translation>Quando algo para</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What falls together</source>
        <translation>O que cai junto</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Without a second way</source>
        <translation>Sem segunda opção</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
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
        <source>What for</source>
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
        <source>At last</source>
        <translation>Por último</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Tried</source>
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
        <source>In an emergency: try any phone, any network, a landline, a neighbour.</source>
        <translation>Em uma emergência: tente qualquer telefone, qualquer rede, um telefone fixo, um vizinho.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Begin it with https://.</source>
        <translation>Comece com https://.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Begin it with https://, tcp://, tls:// or dns://, such as tcp://nas.local:445.</source>
        <translation>Comece com https://, tcp://, tls:// ou dns://, por exemplo tcp://nas.local:445.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Give the address of its status page or one to reach, or both.</source>
        <translation>Informe o endereço da página de status ou um para alcançar, ou os dois.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Your own</source>
        <translation>Seu próprio serviço</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>{n} parts of it</source>
        <extracomment>One: {n} part of it</extracomment>
        <translation>
            <numerusform>{n} parte dele</numerusform>
            <numerusform>{n} partes dele</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>told from “{level}”</source>
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
        <source>Your mail provider</source>
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
        <source>Messengers</source>
        <translation>Mensageiros</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>E-mail</source>
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
        <source>Clouds and hosting</source>
        <translation>Nuvens e hospedagem</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Content delivery</source>
        <translation>Entrega de conteúdo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Names and domains</source>
        <translation>Nomes e domínios</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Signing in</source>
        <translation>Login</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Customers and support</source>
        <translation>Clientes e suporte</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Business telephony</source>
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
        <source>Learning</source>
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
        <source>Telephone</source>
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
        <source>Find the way</source>
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
        <source>Take part in groups</source>
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
        <source>Play</source>
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
        <source>Ask others</source>
        <translation>Perguntar a outros</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask an assistant</source>
        <translation>Perguntar a um assistente</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Watch over the home</source>
        <translation>Vigiar a casa</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Speak to the home</source>
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
        <source>Deal with authorities</source>
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
        <source>Help customers</source>
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
        <source>Deliver a website</source>
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
        <source>Look up names</source>
        <translation>Consultar nomes</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Domain names</source>
        <translation>Nomes de domínio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>yesterday, {time}</source>
        <translation>ontem, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since yesterday, {time}</source>
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
        <source>{n} minutes</source>
        <extracomment>One: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
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
        <source>it answers with error {status}</source>
        <translation>responde com o erro {status}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the page wants a key</source>
        <translation>a página pede uma chave</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the key was refused</source>
        <translation>a chave foi recusada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key waits in your locked password store</source>
        <translation>a chave está no seu cofre de senhas bloqueado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key would go unencrypted; use https</source>
        <translation>a chave iria sem criptografia; use https</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its name is not known</source>
        <translation>o nome é desconhecido</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the name server does not answer</source>
        <translation>o servidor de nomes não responde</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it refuses the connection</source>
        <translation>recusa a conexão</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no way leads there</source>
        <translation>não há caminho até lá</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no answer in time</source>
        <translation>não respondeu a tempo</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the connection broke off</source>
        <translation>a conexão caiu</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its certificate is not valid</source>
        <translation>o certificado não é válido</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it answers with an error</source>
        <translation>responde com um erro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the answer is too large</source>
        <translation>a resposta é grande demais</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it sends us in circles</source>
        <translation>fica redirecionando em círculos</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the answer is not what was asked for</source>
        <translation>a resposta não é o que foi pedido</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>nothing is at this address</source>
        <translation>não há nada neste endereço</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it asks us to wait</source>
        <translation>pede para esperar</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while looking up the name</source>
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
        <source>while waiting for the answer</source>
        <translation>ao esperar a resposta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while reading the answer</source>
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
        <source>Going there</source>
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
        <source>Going to a shop</source>
        <translation>Ir a uma loja</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Calling a taxi</source>
        <translation>Chamar um táxi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Calls over Wi-Fi</source>
        <translation>Chamadas por Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone as a hotspot</source>
        <translation>Celular como roteador</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Asking a neighbour</source>
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
        <source>Your own copy</source>
        <translation>Sua própria cópia</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Memory stick</source>
        <translation>Pendrive</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Call by phone</source>
        <translation>Ligar por telefone</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Send an SMS</source>
        <translation>Enviar um SMS</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go there</source>
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
        <source>Call over Wi-Fi</source>
        <translation>Ligar por Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use the phone as a hotspot</source>
        <translation>Usar o celular como roteador</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Ask a neighbour</source>
        <translation>Pedir a um vizinho</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Take a paper map</source>
        <translation>Levar um mapa de papel</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Turn on the radio</source>
        <translation>Ligar o rádio</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Work on your own copy</source>
        <translation>Trabalhar na sua cópia</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Hand over a memory stick</source>
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
        <source>Watching has stopped because of a fault in the program. Quit and start it again; the log says more.</source>
        <translation>O acompanhamento parou por causa de uma falha no programa. Saia e inicie de novo; o registro diz mais.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Some trouble</source>
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
        <source>{names} work</source>
        <extracomment>One: {names} works</extracomment>
        <translation>
            <numerusform>{names} funciona</numerusform>
            <numerusform>{names} funcionam</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: nothing certain is known</source>
        <translation>{names}: nada de certo se sabe</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: planned work</source>
        <translation>{names}: manutenção programada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} have some trouble</source>
        <extracomment>One: {names} has some trouble</extracomment>
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
        <source>Not looked yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You are offline</source>
        <translation>Você está offline</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>This network wants you to sign in first</source>
        <translation>Esta rede pede que você entre primeiro</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers from here</source>
        <translation>Responde daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its website answers; more cannot be seen</source>
        <translation>O site responde; mais não dá para ver</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Cannot be seen from here</source>
        <translation>Não dá para ver daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports trouble; answers from here</source>
        <translation>Informa um problema; responde daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports trouble, and cannot be reached from here</source>
        <translation>Informa um problema e não é alcançado daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports no trouble, but cannot be reached from here</source>
        <translation>Não informa problemas, mas não é alcançado daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Cannot be reached from here</source>
        <translation>Não é alcançado daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers, but its page cannot be read</source>
        <translation>Responde, mas a página não pode ser lida</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page cannot be read</source>
        <translation>A página não pode ser lida</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page does not say how it is</source>
        <translation>A página não diz como está</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers, but not as it should</source>
        <translation>Responde, mas não como deveria</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Never reached from here (blocked or filtered?)</source>
        <translation>Nunca alcançado daqui (bloqueado ou filtrado?)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Blocked or broken here: another name server finds it</source>
        <translation>Bloqueado ou com defeito aqui: outro servidor de nomes o encontra</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Comes and goes</source>
        <translation>Vai e volta</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers more slowly than usual</source>
        <translation>Responde mais devagar que o normal</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announced by its page</source>
        <translation>Anunciado na página</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Nothing was heard for too long</source>
        <translation>Sem notícias há tempo demais</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>A look failed; looking again to be sure</source>
        <translation>Uma verificação falhou; verificando de novo para ter certeza</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{what}: {detail}</source>
        <translation>{what}: {detail}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You are online</source>
        <translation>Você está online</translation>
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
        <source>Its page reports no trouble</source>
        <translation>A página não informa problemas</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page announces planned work</source>
        <translation>A página anuncia manutenção programada</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page reports trouble</source>
        <translation>A página informa um problema</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports no trouble; answers from here</source>
        <translation>Não informa problemas; responde daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announces planned work; answers from here</source>
        <translation>Anuncia manutenção programada; responde daqui</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Choose an outage at the left: it is replayed against your own list and plan.</source>
        <translation>Escolha uma queda à esquerda: ela é repetida com a sua própria lista e o seu plano.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Stop at each step and ask yourself: what would I use now?</source>
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
        <source>Clock of the outage</source>
        <translation>Relógio da queda</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What stops for you</source>
        <translation>O que deixa de funcionar para você</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>None of your services.</source>
        <translation>Nenhum dos seus serviços.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What you are offered</source>
        <translation>O que é oferecido a você</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>How it ends</source>
        <translation>Como termina</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What to mend</source>
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
        <source>No outage has these words.</source>
        <translation>Nenhuma queda tem essas palavras.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Remind me to drill</source>
        <translation>Lembrar de simular</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Working it out</source>
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
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Who hangs on whom</source>
        <translation>Quem depende de quem</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>The list below the picture says the same in words.</source>
        <translation>A lista abaixo da imagem diz o mesmo em palavras.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Who hangs on whom, in words</source>
        <translation>Quem depende de quem, em palavras</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>One change</source>
        <translation>Uma mudança</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>How many baskets</source>
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
        <source>Picture</source>
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
        <source>Reading the history…</source>
        <translation>Lendo o histórico…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>All services</source>
        <translation>Todos os serviços</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>With trouble</source>
        <translation>Com problema</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Which services</source>
        <translation>Quais serviços</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>How far back</source>
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
        <source>Show more time</source>
        <translation>Mostrar mais tempo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Show less time</source>
        <translation>Mostrar menos tempo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>As a &amp;table</source>
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
        <source>Left and right step through a service's troubles; plus and minus zoom.</source>
        <translation>Esquerda e direita percorrem os problemas de um serviço; mais e menos mudam o zoom.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>History as a table</source>
        <translation>Histórico como tabela</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Reading the history</source>
        <translation>Lendo o histórico</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Choose a bar to read about it.</source>
        <translation>Escolha uma barra para ler sobre ela.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No service fits. Widen what you look for.</source>
        <translation>Nenhum serviço corresponde. Amplie o que procura.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Nothing is watched yet, so there is nothing to look back on.</source>
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
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>From</source>
        <translation>Início</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Lasted</source>
        <translation>Duração</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Why</source>
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
        <source>Copy a message</source>
        <translation>Copiar uma mensagem</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open status page</source>
        <translation>Abrir página de status</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>✓ You will be told</source>
        <translation>✓ Você será avisado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Tell me when it is back</source>
        <translation>Avisar quando voltar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Quieter</source>
        <translation>Mais silêncio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Snooze: {time}</source>
        <translation>Adiar: {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>End the snooze</source>
        <translation>Encerrar o adiamento</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>I have seen it: quiet until it changes</source>
        <translation>Já vi: silêncio até mudar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Mute: never interrupt for this service</source>
        <translation>Silenciar: nunca interromper por este serviço</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Response time, 24 hours</source>
        <translation>Tempo de resposta, 24 horas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Why this verdict</source>
        <translation>Por que esta avaliação</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
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
        <source>The last looks</source>
        <translation>As últimas verificações</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Progress of the look</source>
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
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Resilience…</source>
        <translation>Resiliência…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Drill…</source>
        <translation>Simulação…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Keys and help</source>
        <translation>Teclas e ajuda</translation>
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
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/alert_preview.py"/>
        <source>Preview of a notification</source>
        <translation>Prévia de uma notificação</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>A page of your own</source>
        <translation>Uma página sua</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Looking</source>
        <translation>Examinando</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Stop &amp;looking</source>
        <translation>Parar &amp;de examinar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Looking at {address}…</source>
        <translation>Examinando {address}…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Up to half a minute: each known format is tried in turn.</source>
        <translation>Até meio minuto: cada formato conhecido é tentado, um após o outro.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Watch it</source>
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
        <source>A word that must be on the page</source>
        <translation>Uma palavra que deve estar na página</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Empty: any answer will do.</source>
        <translation>Vazio: qualquer resposta serve.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Parts that matter to you</source>
        <translation>Partes que importam para você</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Give it a name to know it by.</source>
        <translation>Dê um nome para reconhecê-lo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>What we see in it</source>
        <translation>O que vemos nele</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>✓  Nothing to mend, as far as is known.</source>
        <translation>✓  Nada a melhorar, pelo que se sabe.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>W&amp;hat you must be able to do</source>
        <translation>O &amp;que você precisa poder fazer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>With wh&amp;om</source>
        <translation>&amp;Com quem</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Family, the team, customers.</source>
        <translation>Família, a equipe, clientes.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Rungs</source>
        <translation>Opções</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Each is used when those above it fail.</source>
        <translation>Cada uma é usada quando as de cima falham.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A service, or a way: phone call, text message, cash…</source>
        <translation>Um serviço ou um meio: ligação, SMS, dinheiro…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Nothing of that name. Add it under Services first.</source>
        <translation>Nada com esse nome. Adicione primeiro em Serviços.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No rung yet. Begin with what you use today.</source>
        <translation>Nenhuma opção ainda. Comece pelo que você usa hoje.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Add a rung</source>
        <translation>A&amp;dicionar opção</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>When it comes to it</source>
        <translation>Na hora da necessidade</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>They can do without &amp;for</source>
        <translation>&amp;Podem ficar sem por</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Then somebody has to act.</source>
        <translation>Depois disso, alguém precisa agir.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>We tried it &amp;today</source>
        <translation>Testamos &amp;hoje</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Last tr&amp;ied</source>
        <translation>Último &amp;teste</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} is not working; I am on {backup}.</source>
        <translation>{service} não está funcionando; estou em {backup}.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Message to copy</source>
        <translation>M&amp;ensagem para copiar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} and {backup} are filled in.</source>
        <translation>{service} e {backup} são preenchidos.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A phone number or mail address</source>
        <translation>Um número de telefone ou endereço de e-mail</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Contacts</source>
        <translation>C&amp;ontatos</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>So that one click calls or writes to them. They stay in your settings file.</source>
        <translation>Para que um clique ligue ou escreva para eles. Ficam no seu arquivo de configurações.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>“{typed}” is neither a number nor a mailbox.</source>
        <translation>“{typed}” não é número nem endereço de e-mail.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Find a part</source>
        <translation>Procurar uma parte</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Its page lists no parts, or was not read yet: test it.</source>
        <translation>A página não lista partes ou ainda não foi lida: teste-a.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Only {n} parts count.</source>
        <extracomment>One: Only {n} part counts.</extracomment>
        <translation>
            <numerusform>Só {n} parte conta.</numerusform>
            <numerusform>Só {n} partes contam.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>None chosen: all of it counts.</source>
        <translation>Nenhuma escolhida: tudo conta.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
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
        <source>None chosen: every day.</source>
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
        <source>Take {name} out</source>
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
        <source>Kept by your system's password store, never in a file.</source>
        <translation>Ficam guardadas no cofre de senhas do sistema, nunca em um arquivo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Paste the key here</source>
        <translation>Cole a chave aqui</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Keep the key for {name}</source>
        <translation>Guardar a chave de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Forget the key for {name}</source>
        <translation>Esquecer a chave de {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what to look at</source>
        <translation>{name}: o que verificar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what counts</source>
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
        <source>T&amp;his page wants a key</source>
        <translation>Esta página pede uma c&amp;have</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A password or a token; give it under Accounts and keys. For this address only.</source>
        <translation>Uma senha ou um token; informe em Contas e chaves. Só para este endereço.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Address to &amp;reach</source>
        <translation>Endereç&amp;o a alcançar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A wor&amp;d that must be there</source>
        <translation>Pa&amp;lavra que deve aparecer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A word that must n&amp;ot</source>
        <translation>Palavra que não deve apare&amp;cer</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>On my own networ&amp;k</source>
        <translation>Na m&amp;inha própria rede</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Then it is watched while you are offline.</source>
        <translation>Então é acompanhado mesmo com você offline.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a purpose</source>
        <translation>Adicionar uma finalidade</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add what it runs on</source>
        <translation>Adicionar em que ele roda</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;you use it for</source>
        <translation>Para &amp;que você o usa</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>So that backups can be named.</source>
        <translation>Para que alternativas possam ser sugeridas.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;it runs on</source>
        <translation>&amp;Em que ele roda</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A cloud, a network, an owner: what would take it down.</source>
        <translation>Uma nuvem, uma rede, um proprietário: o que o derrubaria.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>As for all services</source>
        <translation>Como em todos os serviços</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Parts that matter to you</source>
        <translation>Par&amp;tes que importam para você</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>The rest of its page is then no trouble of yours.</source>
        <translation>O resto da página deixa então de ser problema seu.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Services of a group stand together in the panel.</source>
        <translation>Os serviços de um grupo ficam juntos no painel.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Tell me &amp;from</source>
        <translation>A&amp;visar a partir de</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Watched and shown, never told aloud.</source>
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
        <source>So that your backups do not hang on the same thing. Nothing leaves here.</source>
        <translation>Para que suas alternativas não dependam da mesma coisa. Nada sai deste computador.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Your lines</source>
        <translation>Suas conexões</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Mobile network</source>
        <translation>&amp;Rede móvel</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If it runs on another's masts, that counts too.</source>
        <translation>Se usa as antenas de outra operadora, isso também conta.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Internet at home</source>
        <translation>&amp;Internet em casa</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Mail&amp;box</source>
        <translation>&amp;Caixa de e-mail</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Where login codes and new passwords arrive.</source>
        <translation>Onde chegam códigos de login e novas senhas.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>What you have set up</source>
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
        <source>A backup that is set up comes before one that is not.</source>
        <translation>Uma alternativa já configurada vem antes de uma que não está.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Home servers</source>
        <translation>Servidores de origem</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>One server failing does not take the others with it. Which one is yours?</source>
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
        <source>Where things are</source>
        <translation>Onde estão as coisas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>What works here</source>
        <translation>O que funciona aqui</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Tray, notifications, password store, network and files. No keys, no addresses.</source>
        <translation>Bandeja, notificações, cofre de senhas, rede e arquivos. Nenhuma chave, nenhum endereço.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Look</source>
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
        <source>The &amp;first steps again</source>
        <translation>&amp;Os primeiros passos de novo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Everything as it came</source>
        <translation>&amp;Tudo como no início</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Watch list and plan too. The history stays. You can undo it.</source>
        <translation>A lista e o plano também. O histórico fica. Você pode desfazer.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>All settings are as they came.</source>
        <translation>Todas as configurações estão como no início.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Look</source>
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
        <source>In force at the next start of StatusTray.</source>
        <translation>Vale a partir do próximo início do StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Te&amp;xt size</source>
        <translation>Tamanho &amp;do texto</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Of this program's windows alone.</source>
        <translation>Só das janelas deste programa.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;No moving pictures</source>
        <translation>&amp;Sem animações</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Drills are then stepped by hand.</source>
        <translation>As simulações avançam então à mão.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>In the tray</source>
        <translation>Na bandeja</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Icon</source>
        <translation>Í&amp;cone</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Each level also has a shape of its own.</source>
        <translation>Cada nível também tem uma forma própria.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;A click on the icon</source>
        <translation>&amp;Um clique no ícone</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Some desktops always open the menu. It has everything in it too.</source>
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
        <source>So that it watches before you need it.</source>
        <translation>Para que acompanhe antes de você precisar.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Checking</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Only what you watch is asked, and the control addresses below.</source>
        <translation>Só é consultado o que você acompanha, além dos endereços de controle abaixo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>How often</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Reach for services every</source>
        <translation>&amp;Verificar serviços a cada</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Read status &amp;pages every</source>
        <translation>&amp;Ler páginas de status a cada</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>A page that reports trouble is read more often by itself.</source>
        <translation>Uma página que informa um problema é lida com mais frequência.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Slower on &amp;battery</source>
        <translation>&amp;Mais devagar na bateria</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>And where data costs money.</source>
        <translation>E onde os dados custam dinheiro.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Them or me?</source>
        <translation>Eles ou eu?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>While these do not answer it is your line, and no service is blamed.</source>
        <translation>Enquanto estes não respondem, é a sua conexão, e nenhum serviço leva a culpa.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Use the recommended ones</source>
        <translation>&amp;Usar os recomendados</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Control addresses</source>
        <translation>&amp;Endereços de controle</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>One a line, of at least three different owners.</source>
        <translation>Um por linha, de pelo menos três proprietários diferentes.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>By which way</source>
        <translation>Por qual caminho</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Second &amp;opinion on names</source>
        <translation>&amp;Segunda opinião sobre nomes</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Tells a blocked name from a dead one. They learn which names you watch.</source>
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
        <source>Settings of StatusTray, an OPML file of status feeds, an export of Gatus or Uptime Kuma, or a plain list of addresses.</source>
        <translation>Configurações do StatusTray, um arquivo OPML de feeds de status, uma exportação do Gatus ou do Uptime Kuma ou uma lista simples de endereços.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Escolher um arquivo…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Services in the file</source>
        <translation>Serviços no arquivo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Take over</source>
        <translation>&amp;Adotar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;As</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Keys are never in an exported file.</source>
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
        <source>{n} services were added.</source>
        <extracomment>One: {n} service was added.</extracomment>
        <translation>
            <numerusform>{n} serviço foi adicionado.</numerusform>
            <numerusform>{n} serviços foram adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What is not said aloud is still in the panel.</source>
        <translation>O que não é avisado continua no painel.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What may interrupt</source>
        <translation>O que pode interromper</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificações</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A service can have a rule of its own.</source>
        <translation>Um serviço pode ter uma regra própria.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Tell me when it is &amp;back</source>
        <translation>&amp;Avisar quando voltar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Once, and the alarm is withdrawn.</source>
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
        <source>Nothing interrupts then. What is still wrong afterwards is told when they end.</source>
        <translation>Nada interrompe nesse horário. O que ainda estiver com problema é avisado no fim.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No quiet hours.</source>
        <translation>Nenhum horário de silêncio.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Add quiet hours</source>
        <translation>Adicionar &amp;horário de silêncio</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>From time to time</source>
        <translation>De tempos em tempos</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A &amp;daily digest</source>
        <translation>&amp;Um resumo diário</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What happened since the last one.</source>
        <translation>O que aconteceu desde o anterior.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Digest a&amp;t</source>
        <translation>&amp;Resumo às</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Before a &amp;certificate ends, in days</source>
        <translation>Antes &amp;de um certificado vencer, em dias</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>For your own services. Empty: never.</source>
        <translation>Para os seus próprios serviços. Vazio: nunca.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Try it</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Send a test notification</source>
        <translation>&amp;Enviar uma notificação de teste</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You will see here which way it went.</source>
        <translation>Você verá aqui por qual caminho ela foi.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Write days as numbers, such as 14, 7, 1.</source>
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
        <source>For each thing that must not fail: what you use, and what you use then.</source>
        <translation>Para cada coisa que não pode falhar: o que você usa e o que usa então.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Ladders</source>
        <translation>Planos</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No plan yet. Let one be proposed from what you watch, or begin your own.</source>
        <translation>Nenhum plano ainda. Peça uma sugestão com base no que você acompanha ou comece o seu.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;Propose for me</source>
        <translation>&amp;Sugerir para mim</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>There is nothing to add for what you watch.</source>
        <translation>Não há nada a acrescentar para o que você acompanha.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Nothing is watched yet. Add what you use under Services first.</source>
        <translation>Nada é acompanhado ainda. Adicione primeiro em Serviços o que você usa.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>{n} ladders were added.</source>
        <extracomment>One: {n} ladder was added.</extracomment>
        <translation>
            <numerusform>{n} plano foi adicionado.</numerusform>
            <numerusform>{n} planos foram adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>“{name}” was removed from the plan.</source>
        <translation>“{name}” foi removido do plano.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>What you depend on. Nothing else is ever asked for.</source>
        <translation>De que você depende. Nada mais é consultado.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>A name, or the address of a status page or website</source>
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
        <source>Watched</source>
        <translation>Acompanhados</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Watched services</source>
        <translation>Serviços acompanhados</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Nothing is watched yet. Add what you use most, above.</source>
        <translation>Nada é acompanhado ainda. Adicione acima o que você mais usa.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>{name} is no longer watched.</source>
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
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Settings found</source>
        <translation>Configurações encontradas</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>No setting has these words. Try another one.</source>
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
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>For {n} minutes</source>
        <extracomment>One: For {n} minute</extracomment>
        <translation>
            <numerusform>Por {n} minuto</numerusform>
            <numerusform>Por {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>For {n} hours</source>
        <extracomment>One: For {n} hour</extracomment>
        <translation>
            <numerusform>Por {n} hora</numerusform>
            <numerusform>Por {n} horas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What do you use?</source>
        <translation>O que você usa?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Pick what you would miss. Only what you pick is ever asked how it is.</source>
        <translation>Escolha o que faria falta. Só o que você escolher será consultado.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Not in the catalogue.</source>
        <translation>Não está no catálogo.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Look for programs on this computer</source>
        <translation>P&amp;rocurar programas neste computador</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Picked</source>
        <translation>Escolhidos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>{n} programs found and picked.</source>
        <extracomment>One: {n} program found and picked.</extracomment>
        <translation>
            <numerusform>{n} programa encontrado e escolhido.</numerusform>
            <numerusform>{n} programas encontrados e escolhidos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>No program of the catalogue was found.</source>
        <translation>Nenhum programa do catálogo foi encontrado.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What must not fail?</source>
        <translation>O que não pode falhar?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>For each of these a second way is looked for.</source>
        <translation>Para cada um destes procura-se uma segunda opção.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What else could you use?</source>
        <translation>O que mais você poderia usar?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Pick what you have already. The rest is offered when it is needed.</source>
        <translation>Escolha o que você já tem. O resto é oferecido quando for preciso.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Nothing to add: your list already has other ways.</source>
        <translation>Nada a acrescentar: sua lista já tem outras opções.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>How shall it reach you?</source>
        <translation>Como você quer ser avisado?</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>It is silent until something you picked fails.</source>
        <translation>Fica em silêncio até que algo que você escolheu falhe.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Send one</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>A &amp;test notification</source>
        <translation>&amp;Uma notificação de teste</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Your first finding</source>
        <translation>Sua primeira descoberta</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>From what you picked and what is known of it.</source>
        <translation>A partir do que você escolheu e do que se sabe a respeito.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Everything here can be changed in the settings at any time.</source>
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
        <source>Sk&amp;ip this</source>
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
        <source>Levels</source>
        <translation>Níveis</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/multi_select.py"/>
        <source>Take away {name}</source>
        <translation>Tirar {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Look at {address}</source>
        <translation>Examinar {address}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Find out how it can be watched</source>
        <translation>Descobrir como pode ser acompanhado</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
</TS>
