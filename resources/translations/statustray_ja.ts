<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>StatusTray</name>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>the tray's own message</source>
        <translation>トレイのメッセージ</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>This is how StatusTray tells you</source>
        <translation>StatusTrayはこのようにお知らせします</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>What happened, what it means for you, and what to use instead.</source>
        <translation>何が起きたか、どんな影響があるか、代わりに何を使えるか。</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>No notification could be shown: {why}.</source>
        <translation>通知を表示できませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>Sent through {way}.</source>
        <translation>{way}で送信しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/panel/header.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Written to {path}.</source>
        <translation>{path}に保存しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>this service is already watched above</source>
        <translation>このサービスは上ですでに監視中です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Remove one of the two.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write service = "…", or id = "…" for your own.</source>
        <translation>service = "…"、または自分のサービスならid = "…"と書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it names no service</source>
        <translation>サービスの指定がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write page = "…" or probe = "…".</source>
        <translation>page = "…"またはprobe = "…"と書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>there is nothing to look at</source>
        <translation>確認するものがありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>no page of its own is named that wants one</source>
        <translation>キーを必要とする自分のページの指定がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write page = "…" too.</source>
        <translation>page = "…"も書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write purpose = "message", for example.</source>
        <translation>例えばpurpose = "message"と書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>it names no purpose</source>
        <translation>用途の指定がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write {example}.</source>
        <translation>{example}と書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>it has no span</source>
        <translation>時間帯の指定がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>"{day}" is not a day</source>
        <translation>「{day}」は曜日ではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write some of: {words}.</source>
        <translation>次の中から書いてください: {words}。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write true or false without quotes.</source>
        <translation>trueまたはfalseを引用符なしで書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it without quotes.</source>
        <translation>引用符なしで書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is out of range</source>
        <translation>{value}は範囲外です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write a number from {least} to {most}.</source>
        <translation>{least}から{most}までの数値を書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it in quotes.</source>
        <translation>引用符で囲んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>"{word}" is not known</source>
        <translation>「{word}」は不明です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write one of: {words}.</source>
        <translation>次のいずれかを書いてください: {words}。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write ["one", "two"].</source>
        <translation>["one", "two"]のように書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write [1, 2].</source>
        <translation>[1, 2]のように書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is not a time of day</source>
        <translation>{value}は時刻ではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it as "22:00".</source>
        <translation>"22:00"のように書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is not a date</source>
        <translation>{value}は日付ではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it as 2026-10-01.</source>
        <translation>2026-10-01のように書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it below a line [{key}].</source>
        <translation>[{key}]の行の下に書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write each below a line [[{key}]].</source>
        <translation>それぞれ[[{key}]]の行の下に書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it below [[{key}]].</source>
        <translation>[[{key}]]の下に書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>this name is not known</source>
        <translation>この名前は不明です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is kept, and has no effect.</source>
        <translation>残されますが、効果はありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>"{value}" is not an address</source>
        <translation>「{value}」はアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Begin it with {starts}.</source>
        <translation>{starts}で始めてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is left out until it is mended.</source>
        <translation>修正されるまで除外されます。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>expected {wanted}, found {found}</source>
        <translation>{wanted}が必要ですが、{found}がありました</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>something else</source>
        <translation>その他のもの</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>it is damaged: {why}</source>
        <translation>壊れています: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>{version} is of a newer StatusTray; this one knows {known}</source>
        <translation>{version}は新しいStatusTrayのものです。このStatusTrayが対応するのは{known}です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>its page wants a key, and a file does not decide who is sent one</source>
        <translation>ページにキーが必要ですが、キーの送り先をファイルで決めることはできません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Switch it on in the settings if you trust the page.</source>
        <translation>このページを信頼する場合は、設定で有効にしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>watch {name}</source>
        <translation>監視{name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Nothing of it was taken over.</source>
        <translation>何も取り込まれませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Write one address a line.</source>
        <translation>1行に1つのアドレスを書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>line {n}</source>
        <translation>{n}行目</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Write it in the plain form of Gatus' documentation, and import it again.</source>
        <translation>Gatusの文書にある基本の書き方にして、もう一度インポートしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Choose the file that has them.</source>
        <translation>それを含むファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>it has no endpoints</source>
        <translation>endpointsがありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>an endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>{name}: "{url}" cannot be watched from here</source>
        <translation>{name}: 「{url}」はここから監視できません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>https, http, tcp, tls and dns addresses can.</source>
        <translation>https、http、tcp、tls、dnsのアドレスは監視できます。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>the condition {text} is not taken over</source>
        <translation>条件{text}は取り込まれません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>The rest of it is.</source>
        <translation>残りは取り込まれます。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>this is not XML</source>
        <translation>XMLではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>it defines types or entities, which no list of feeds needs</source>
        <translation>フィードの一覧に不要な型または実体が定義されています</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>"{value}" is not a web address</source>
        <translation>「{value}」はウェブアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>outline {name}</source>
        <translation>項目{name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Mend it.</source>
        <translation>修正してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Export the list from your feed reader again.</source>
        <translation>フィードリーダーから一覧をもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>this is not JSON: {why}</source>
        <translation>JSONではありません: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it has no monitorList</source>
        <translation>monitorListがありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>a monitor without a name</source>
        <translation>名前のないモニター</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>a monitor of type "{kind}" cannot be taken over</source>
        <translation>種類「{kind}」のモニターは取り込めません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>Watch its web address instead.</source>
        <translation>代わりにそのウェブアドレスを監視してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>Export the backup from Uptime Kuma again.</source>
        <translation>Uptime Kumaからバックアップをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>{name} is already watched above</source>
        <translation>{name}は上ですでに監視中です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>the catalogue has no such service</source>
        <translation>そのサービスはカタログにありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write service = "…", or id = "…".</source>
        <translation>service = "…"またはid = "…"と書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>nothing is called {name}</source>
        <translation>{name}という名前のものはありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Did you mean {names}?</source>
        <translation>{names}のことですか？</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Find its id with "statustray services", or describe it with id and page.</source>
        <translation>"statustray services"でidを調べるか、idとpageで指定してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>anchors are not read</source>
        <translation>アンカーは読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>aliases are not read</source>
        <translation>エイリアスは読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>tags are not read</source>
        <translation>タグは読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>complex keys are not read</source>
        <translation>複合キーは読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>directives are not read</source>
        <translation>ディレクティブは読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>tabs do not indent</source>
        <translation>タブは字下げに使えません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>several documents: not expected here</source>
        <translation>複数の文書: ここでは使えません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>an entry of this depth: not expected here</source>
        <translation>この深さの項目: ここでは使えません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>expected "name: value"</source>
        <translation>"name: value"の形が必要です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a quoted text that does not end</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a list in brackets that does not end on its line</source>
        <translation>角括弧のリストがその行で閉じていません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>tables and lists within brackets are not read</source>
        <translation>角括弧の中のテーブルやリストは読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings cannot be read: {why}; the defaults are in use</source>
        <translation>設定を読み取れないため、既定値を使っています: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>Make the file readable; until then nothing is written to it.</source>
        <translation>ファイルを読み取れるようにしてください。それまで何も書き込みません。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings could not be saved: {why}</source>
        <translation>設定を保存できませんでした: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>They are in use until the program ends; free the way, save again.</source>
        <translation>プログラムの終了まで有効です。原因を取り除いて、もう一度保存してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings are damaged and the defaults are in use: {why}</source>
        <translation>設定が壊れているため、既定値を使っています: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>Mend it; until then nothing is written to it.</source>
        <translation>修正してください。それまで何も書き込みません。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>Mend it, or take what you need from {name}, its copy.</source>
        <translation>修正するか、控えの{name}から必要なものを取り出してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings cannot be used: {why}; the defaults are in use</source>
        <translation>設定を使えないため、既定値を使っています: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Update StatusTray, or use another --home. The file stays as it is.</source>
        <translation>StatusTrayを更新するか、別の--homeを使ってください。ファイルはそのままです。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>it is larger than 8 MiB</source>
        <translation>8 MiBを超えています</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>it is not a text in UTF-8</source>
        <translation>UTF-8のテキストではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>it cannot be written: {why}</source>
        <translation>書き込めません: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the list cannot be read: {why}</source>
        <translation>一覧を読み取れません: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Make room on it.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file may not be written</source>
        <translation>ファイルに書き込む権限がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Let its owner write it.</source>
        <translation>所有者が書き込めるようにしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>See that its folder may be written.</source>
        <translation>フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file may not be opened</source>
        <translation>ファイルを開く権限がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Let its owner read and write it.</source>
        <translation>所有者が読み書きできるようにしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>another program holds the file</source>
        <translation>ほかのプログラムがファイルを使用中です</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>It is tried again within a minute.</source>
        <translation>1分以内にもう一度試します。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk does not answer as it should</source>
        <translation>ディスクが正しく応答しません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Look after the disk.</source>
        <translation>ディスクを確認してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Watching goes on.</source>
        <translation>監視は続きます。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history is not kept: {why}</source>
        <translation>履歴を保存できません: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Look after the folder.</source>
        <translation>フォルダーを確認してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>{what} {then}</source>
        <translation>{what}{then}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history was damaged; it is kept as {name}, and a new one is begun</source>
        <translation>履歴が壊れていたため、{name}として残し、新しい履歴を始めました</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>it cannot be changed: {why}</source>
        <translation>変更できません: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>Look after it.</source>
        <translation>確認してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/accounts.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>Use {name}</source>
        <translation>{name}を使う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>{name}: {now}, {fate}.</source>
        <translation>{name}: {now}、{fate}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready and working now</source>
        <translation>準備済み、正常に動作中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>working now, but you would have to set it up</source>
        <translation>正常に動作中、ただし準備が必要</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>always at hand</source>
        <translation>いつでも使える</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready</source>
        <translation>準備済み</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>you would have to set it up</source>
        <translation>準備が必要</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>needs no internet</source>
        <translation>インターネット不要</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>runs on something else</source>
        <translation>別の基盤で稼働</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>not known whether it shares the cause</source>
        <translation>原因を共有するかは不明</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it also needs {name}</source>
        <translation>ただし{name}も必要</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it shares the cause</source>
        <translation>ただし原因を共有</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>{n} things that did not interrupt you</source>
        <extracomment>One: {n} thing that did not interrupt you</extracomment>
        <translation>
            <numerusform>通知を控えた出来事{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Time for a drill</source>
        <translation>訓練の時間です</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Replay a past outage against your own plan. It takes two minutes.</source>
        <translation>過去の障害を自分の計画で再現します。2分で終わります。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Start the drill</source>
        <translation>訓練を始める</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Never remind me</source>
        <translation>今後は知らせない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>You used {name} meanwhile. Did it work?</source>
        <translation>その間に{name}を使いました。うまくいきましたか？</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>It worked</source>
        <translation>うまくいった</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>{n} of your services stopped together; we cannot tell what they share</source>
        <extracomment>One: {n} of your services stopped; we cannot tell what it shares</extracomment>
        <translation>
            <numerusform>お使いのサービス{n}件が同時に停止しました。共通の原因は分かりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Probably {name}: {n} of your services</source>
        <extracomment>One: Probably {name}: {n} of your services</extracomment>
        <translation>
            <numerusform>おそらく{name}: お使いのサービス{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>May be {name}: {n} of your services</source>
        <extracomment>One: May be {name}: {n} of your services</extracomment>
        <translation>
            <numerusform>{name}の可能性: お使いのサービス{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Answers again: {names}</source>
        <translation>応答が戻りました: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>{name} is back</source>
        <translation>{name}が復旧しました</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Back again: {names}</source>
        <translation>復旧しました: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>They stopped at about the same time; no common cause is known</source>
        <translation>ほぼ同時に停止しました。共通の原因は分かっていません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} ends in {n} days</source>
        <extracomment>One: The certificate of {name} ends in {n} day</extracomment>
        <translation>
            <numerusform>{name}の証明書はあと{n}日で期限切れです</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} has ended</source>
        <translation>{name}の証明書が期限切れです</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Unless it is renewed, programs will refuse to connect.</source>
        <translation>更新しないと、プログラムは接続を拒否します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{name} {needs}</source>
        <translation>{name}は{needs}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{said}, which {needs}</source>
        <translation>{said}、その先は{needs}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and {other}</source>
        <translation>{one}、{other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}; {other} too</source>
        <translation>{one}。{other}も同様</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and so is {other}</source>
        <translation>{one}、{other}も同様</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and so does {other}</source>
        <translation>{one}、{other}も同様</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>most of your services that use it are down</source>
        <translation>それを使うサービスの大半が停止中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>they stopped within ten minutes</source>
        <translation>10分以内に停止した</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>your other services work</source>
        <translation>ほかのサービスは動作中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>its own page reports trouble</source>
        <translation>運営者のページが問題を発表</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>it does not answer itself</source>
        <translation>それ自体が応答しない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>they all fail in the same way</source>
        <translation>すべて同じように失敗している</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>belongs to {name}</source>
        <translation>{name}の傘下</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is part of {name}</source>
        <translation>{name}の一部</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>signs people in through {name}</source>
        <translation>ログインに{name}を利用</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>has its names at {name}</source>
        <translation>名前の管理に{name}を利用</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is delivered by {name}</source>
        <translation>{name}から配信</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>runs on {name}</source>
        <translation>{name}上で稼働</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>has your account on {name}</source>
        <translation>アカウントが{name}にある</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>failed itself</source>
        <translation>それ自体が停止</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>reaches you over {name}</source>
        <translation>{name}経由でつながる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name}</source>
        <translation>{name}を利用</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page can be read.</source>
        <translation>このページは読み取れます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page wants a key.</source>
        <translation>このページにはキーが必要です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>It answers, but it is no status page that can be read.</source>
        <translation>応答はありますが、読み取れるステータスページではありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Nothing usable answers there.</source>
        <translation>そこには使える応答がありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Made with {format}. It says now: {level}.</source>
        <translation>{format}で作られたページです。現在の表示: {level}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Watch it, then give its password or token under Accounts and keys.</source>
        <translation>監視に追加してから、「アカウントとキー」でパスワードまたはトークンを入力してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>It can still be watched: whether it answers, and whether a word is on it.</source>
        <translation>それでも監視はできます。応答の有無と、ある言葉が載っているかを調べます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>{why}. Check the address; it can be watched all the same.</source>
        <translation>{why}。アドレスを確かめてください。このままでも監視できます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Tray</source>
        <translation>システムトレイ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Password store</source>
        <translation>パスワード保管庫</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Trusted certificates</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>History file</source>
        <translation>履歴ファイル</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Page formats</source>
        <translation>ページの形式</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>works</source>
        <translation>動作</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>works in part</source>
        <translation>一部動作</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>does not work</source>
        <translation>動作しない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No window can be shown here. In a terminal, use: statustray watch</source>
        <translation>ここではウィンドウを表示できません。端末で次を実行してください: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The panel opens as a window instead. On GNOME, the AppIndicator extension adds a tray; in a terminal, use: statustray watch</source>
        <translation>パネルは代わりにウィンドウとして開きます。GNOMEでは拡張機能AppIndicatorでトレイを追加できます。端末で使うには次を実行してください: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Notices are shown in the panel only. Start your desktop's notification service, or install one (for example dunst).</source>
        <translation>お知らせはパネルにだけ表示されます。デスクトップの通知サービスを起動するか、インストールしてください（例: dunst）。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Keys of private pages cannot be kept. Unlock your keyring, or install gnome-keyring or KWallet; until then a key lasts for one session.</source>
        <translation>非公開ページのキーを保存できません。キーリングのロックを解除するか、gnome-keyringまたはKWalletをインストールしてください。それまでキーは1回の起動の間だけ有効です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>While the check addresses do not answer, services are shown as not known. If you are online, change these addresses in Settings, Checking (or the canaries below [network] in settings.toml).</source>
        <translation>確認用アドレスが応答しない間、サービスは「不明」と表示されます。オンラインの場合は、「設定」の「確認」（またはsettings.tomlの[network]にあるcanaries）でこれらのアドレスを変更してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Let SSL_CERT_FILE name a file of certificates, or unset it.</source>
        <translation>SSL_CERT_FILEに証明書のファイルを指定するか、設定を解除してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No secure connection can be checked. Install the package ca-certificates, or let SSL_CERT_FILE name a file that exists.</source>
        <translation>安全な接続を確認できません。ca-certificatesパッケージをインストールするか、SSL_CERT_FILEに実在するファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Until the file can be used, the defaults are in use.</source>
        <translation>ファイルが使えるようになるまで、既定値を使います。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>What cannot be used is left out; the rest goes on working.</source>
        <translation>使えないものは除外し、残りはそのまま動作します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Watching goes on, but nothing is recorded. Make room or mend the folder.</source>
        <translation>監視は続きますが、何も記録されません。空き容量を増やすか、フォルダーを直してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>These formats were written from their documentation alone; they say “not known” early. A saved page of one helps: see CONTRIBUTING.md.</source>
        <translation>これらの形式は公開資料だけをもとに作られており、「不明」になりやすいです。保存したページがあると助かります。CONTRIBUTING.mdをご覧ください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{n} h</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/drill.py"/>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>{n} days</source>
        <extracomment>One: {n} day</extracomment>
        <translation>
            <numerusform>{n}日</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>The operator says so in public</source>
        <translation>運営者が公表</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray tells you: {names}</source>
        <translation>StatusTrayがお知らせ: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{name} stopped that day; by which path is not recorded.</source>
        <translation>{name}はその日に停止しました。経路の記録はありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{path}.</source>
        <translation>{path}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>None of your services would have stopped.</source>
        <translation>お使いのサービスはどれも停止しませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>It cannot be seen from here, and the operator said nothing.</source>
        <translation>ここからは見えず、運営者も発表しませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}; when the operator spoke is not known.</source>
        <translation>{time}後に分かりました。運営者がいつ発表したかは不明です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}: only the operator's word shows it.</source>
        <translation>{time}後に分かりました。運営者の発表だけが手がかりです。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {ours}, {early} before the operator spoke.</source>
        <translation>{ours}後、運営者の発表より{early}早く分かりました。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Nothing on your list would have been left.</source>
        <translation>リストのサービスは何も残りませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Everything on your list goes on.</source>
        <translation>リストのサービスはすべて動き続けます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Still working: {names}.</source>
        <translation>動作中: {names}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: nothing would have been left. Choose a second way.</source>
        <translation>{purpose}: 何も残りませんでした。2つ目の手段を選んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: set up {name} now, not on the bad day.</source>
        <translation>{purpose}: 困る日になる前に、今{name}を準備してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: there is no plan for this yet.</source>
        <translation>{purpose}: まだ計画がありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose} ({group}): every step of the plan would have failed.</source>
        <translation>{purpose}（{group}）: 計画のどの手段も使えませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: every step of the plan would have failed.</source>
        <translation>{purpose}: 計画のどの手段も使えませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Say which mobile network and broadband you have: it decides what is left.</source>
        <translation>携帯回線と固定回線を指定してください。何が残るかはそれで決まります。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>This failure cannot be seen from your computer: agree who tells whom.</source>
        <translation>この障害はお使いのコンピューターからは見えません。誰が誰に知らせるかを決めておいてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>page: {what}</source>
        <translation>ページ: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>from here: {what}</source>
        <translation>ここから: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>nothing was asked</source>
        <translation>何も問い合わせていない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{phase} {time}</source>
        <translation>{phase} {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>answered in {time}</source>
        <translation>{time}で応答</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>answered otherwise than expected</source>
        <translation>予想と異なる応答</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{what} ({phases})</source>
        <translation>{what}（{phases}）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>first byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing is said before the first look.</source>
        <translation>最初の確認が済むまで、何も判定しません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>While unrelated addresses do not answer either, silence proves nothing about a service.</source>
        <translation>無関係なアドレスも応答しない間は、応答がなくてもサービスについては何も言えません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Something on this network answers in the name of unrelated addresses, so no answer proves anything about a service.</source>
        <translation>このネットワークの何かが無関係なアドレスになりすまして応答しているため、どの応答もサービスについて何の証拠にもなりません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Only its page can be read, so its page decides.</source>
        <translation>ページしか読み取れないため、ページの内容で判定します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page reports no trouble, and it answered this computer.</source>
        <translation>ページは問題なしと発表し、このコンピューターにも応答しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has no page that can be read; it answered this computer.</source>
        <translation>読み取れるページはありませんが、このコンピューターに応答しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A website that loads proves the website, not the app behind it.</source>
        <translation>ウェブサイトが開いても、分かるのはウェブサイトの状態だけで、その奥のアプリの状態ではありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing that can be asked from here proves how it is.</source>
        <translation>ここから問い合わせられるものでは、状態を確かめられません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page reports trouble, so its page decides, though it answers from here.</source>
        <translation>ページが問題を発表しているため、ここからは応答しても、ページの内容で判定します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page reports trouble, and it did not answer in at least two looks in a row.</source>
        <translation>ページが問題を発表し、2回以上続けて応答がありませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It did not answer in at least two looks in a row while unrelated addresses did. Pages are often late, so this computer's own sight decides.</source>
        <translation>無関係なアドレスは応答したのに、2回以上続けて応答がありませんでした。ページの発表は遅れがちなので、このコンピューターから見た結果で判定します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It did not answer in at least two looks in a row while unrelated addresses did.</source>
        <translation>無関係なアドレスは応答したのに、2回以上続けて応答がありませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It answers, but without its page nothing more is certain.</source>
        <translation>応答はありますが、ページがないとそれ以上確かなことは分かりません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page is the only witness, and it could not be read.</source>
        <translation>ページだけが手がかりですが、読み取れませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A page that does not state its health is never taken for good news.</source>
        <translation>状態を示さないページを、良い知らせとは見なしません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It answered in at least two looks in a row, but not with what it should answer.</source>
        <translation>2回以上続けて応答がありましたが、求めた内容ではありませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It was never reached from this network, so its silence may be a filter here.</source>
        <translation>このネットワークから一度も接続できていないため、ここでのフィルタリングが原因かもしれません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The usual name server does not find it, another one does.</source>
        <translation>いつものネームサーバーでは見つからず、別のものでは見つかります。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It failed in several of the last looks, or came back only a short while after an earlier failure. It counts as back when it stays up.</source>
        <translation>最近の確認で何度か失敗したか、前の失敗から回復して間もない状態です。動き続ければ復旧と見なします。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>For at least five minutes it has been far slower than its own usual.</source>
        <translation>5分以上、ふだんよりずっと遅くなっています。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page announces work for this time, so its silence is no alarm.</source>
        <translation>ページがこの時間の作業を予告しているため、応答がなくても警報にしません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Yesterday's answer is not today's: what is too old counts no more.</source>
        <translation>昨日の応答は今日の応答ではありません。古すぎるものは数えません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The rule that decided</source>
        <translation>判定に使った規則</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/views/details.py"/>
        <source>time not known</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>What its page says ({when})</source>
        <translation>ページの内容（{when}）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The looks of the last ten minutes</source>
        <translation>直近10分間の確認</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Your own line</source>
        <translation>自分の回線</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} answers</source>
        <translation>{host}は応答しています</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} does not answer</source>
        <translation>{host}は応答していません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>All settings, without keys</source>
        <translation>すべての設定（キーを除く）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>A plain list of addresses</source>
        <translation>アドレスの一覧</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>A Gatus configuration</source>
        <translation>Gatusの設定</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Targets for Prometheus' blackbox exporter</source>
        <translation>Prometheusのblackbox exporter用ターゲット</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>The modules that these targets name</source>
        <translation>これらのターゲットが指すモジュール</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Nothing to watch was found in this file.</source>
        <translation>このファイルに監視できるものはありませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>These are settings of StatusTray.</source>
        <translation>StatusTrayの設定ファイルです。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Everything in this {kind} file is watched already.</source>
        <translation>この{kind}ファイルの内容はすべて監視中です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{n} services in this {kind} file are not watched yet.</source>
        <extracomment>One: {n} service in this {kind} file is not watched yet.</extracomment>
        <translation>
            <numerusform>この{kind}ファイルのサービス{n}件は、まだ監視していません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>the plan “{purpose}” for {group}</source>
        <translation>{group}向けの計画「{purpose}」</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>the plan “{purpose}”</source>
        <translation>計画「{purpose}」</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} stays as it is.</source>
        <translation>{file}はそのままです。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Nothing was written: this was a dry run.</source>
        <translation>何も書き込んでいません。これは試行です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} has it now; what was there stayed.</source>
        <translation>{file}に追加しました。元の内容は残っています。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; please call me.</source>
        <translation>{down}が使えません。電話をください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; please send me an SMS.</source>
        <translation>{down}が使えません。SMSを送ってください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; instead: {use}.</source>
        <translation>{down}が使えません。代わりに: {use}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; I am on {use}.</source>
        <translation>{down}が使えません。{use}にいます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} sends a code by {other} when you sign in anew: stay signed in.</source>
        <translation>{name}は再ログイン時に{other}でコードを送ります。ログインしたままにしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Your mobile and your broadband are one firm ({names}): one is no backup for the other.</source>
        <translation>携帯回線と固定回線が同じ会社です（{names}）。互いの代わりになりません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other}</source>
        <translation>{one}と{other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>It is not known what {one} and {other} share.</source>
        <translation>{one}と{other}が何を共有するかは不明です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not set up yet: do it before you need it.</source>
        <translation>{name}はまだ準備されていません。必要になる前に準備してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Not everybody in this group has {name}.</source>
        <translation>このグループの全員が{name}を使えるわけではありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not made for this.</source>
        <translation>{name}はこの用途に向いていません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} no longer exists: choose another.</source>
        <translation>{name}はもうありません。別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} are for emergencies only, and no way to reach people. Try any phone, any network, a landline, a neighbour.</source>
        <translation>{name}は緊急専用で、人との連絡には使えません。どの電話でも、どの回線でも、固定電話でも、近所の人にでも頼ってください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} stands in the plan twice.</source>
        <translation>{name}が計画に2回あります。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>It is not known what {name} runs on: do not rely on it.</source>
        <translation>{name}が何の上で動くかは不明です。頼りにしないでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Say which mobile network and broadband you have: {name} goes over one of them.</source>
        <translation>携帯回線と固定回線を指定してください。{name}はそのどちらかを通ります。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Say which server your account on {name} is on: each falls alone.</source>
        <translation>{name}のアカウントがどのサーバーにあるかを指定してください。サーバーごとに停止します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Say how long you can do without it.</source>
        <translation>どのくらいの間、なしで済むかを指定してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Add a way: three are a plan, four are a good one.</source>
        <translation>手段を追加してください。3つで計画、4つで良い計画になります。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Every way needs the internet: add one that does not.</source>
        <translation>どの手段もインターネットが必要です。不要な手段を1つ追加してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Never tried: use the second way once, today.</source>
        <translation>試したことがありません。今日、2つ目の手段を一度使ってみてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Last tried more than half a year ago: try it again.</source>
        <translation>最後に試してから半年以上たちました。もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other} stopped together on {day}: both needed {what}.</source>
        <translation>{one}と{other}は{day}に一緒に停止しました。どちらも{what}が必要でした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>One basket: {path}.</source>
        <translation>同じかご: {path}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Clouds</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Delivery networks</source>
        <translation>配信ネットワーク</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Name servers</source>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Sign-in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services in one basket</source>
        <translation>{where}: サービス{n}件が1つのかごの中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services in about {count} baskets</source>
        <translation>{where}: サービス{n}件が約{count}個のかごの中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said}; of {n} others it is not known</source>
        <extracomment>One: {said}; of {n} other it is not known</extracomment>
        <translation>
            <numerusform>{said}。ほか{n}件は不明</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>If {name} fails you lose {n} of {all}: {names}.</source>
        <translation>{name}が停止すると、{all}件中{n}件を失います: {names}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said} Nothing would be left for: {purposes}.</source>
        <translation>{said}次の用途に何も残りません: {purposes}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names}. Whether they share anything is not known.</source>
        <translation>{purpose}: {names}。何かを共有するかは不明です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: only {names}.</source>
        <translation>{purpose}: {names}のみ。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} fall together.</source>
        <translation>{purpose}: {names}は一緒に停止します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{name}, as a second way for: {purposes}.</source>
        <translation>{name}を次の用途の2つ目の手段に: {purposes}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Not known what these run on: {names}. That is not the same as alone.</source>
        <translation>何の上で動くか不明: {names}。独立しているという意味ではありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>A token, or user:password. It is sent to {host} only.</source>
        <translation>トークン、または「ユーザー名:パスワード」。{host}にだけ送信します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept by your system's password store.</source>
        <translation>システムのパスワード保管庫に保存済みです。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Not given.</source>
        <translation>未入力です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept until the program ends; your system has no password store to use.</source>
        <translation>プログラムの終了まで保持します。使えるパスワード保管庫がシステムにありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Waiting for your password store. It may be asking you to unlock it.</source>
        <translation>パスワード保管庫を待っています。ロックの解除を求められているかもしれません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Your password store is locked. Unlock it, then give the key again.</source>
        <translation>パスワード保管庫がロックされています。解除してから、キーをもう一度入力してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No password store was found. The key is asked for after each start.</source>
        <translation>パスワード保管庫が見つかりません。起動のたびにキーの入力が必要です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Too long: a key may have up to 1200 characters.</source>
        <translation>長すぎます。キーは1200文字までです。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>In colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>One colour, as the panel's</source>
        <translation>パネルに合わせた単色</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Open the panel</source>
        <translation>パネルを開く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Planned work and worse</source>
        <translation>計画メンテナンス以上</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Any trouble</source>
        <translation>すべての問題</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Partly down and worse</source>
        <translation>一部停止以上</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Down only</source>
        <translation>停止のみ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Every three months</source>
        <translation>3か月ごと</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Twice a year</source>
        <translation>年2回</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Once a year</source>
        <translation>年1回</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>These hours are empty. Choose an end that differs from the start.</source>
        <translation>この時間帯は空です。開始と異なる終了を選んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>“{line}” is no address. Begin it with https://.</source>
        <translation>「{line}」はアドレスではありません。https://で始めてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Too few to tell your line from theirs. Name at least three different servers.</source>
        <translation>自分の回線と相手の回線を見分けるには足りません。異なるサーバーを3つ以上指定してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Begin it with http://, https:// or socks5://, such as http://proxy.example:3128.</source>
        <translation>http://、https://、socks5://のいずれかで始めてください（例: http://proxy.example:3128）。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{n} more in trouble…</source>
        <extracomment>One: {n} more in trouble…</extracomment>
        <translation>
            <numerusform>ほか{n}件に問題あり…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{name}: {what} {since}</source>
        <translation>{name}: {what}（{since}）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>nothing is watched yet</source>
        <translation>まだ何も監視していません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>you are offline</source>
        <translation>オフラインです</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>this network wants you to sign in first</source>
        <translation>このネットワークは先にサインインが必要です</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} of {total} services in trouble</source>
        <extracomment>One: {n} of {total} services in trouble</extracomment>
        <translation>
            <numerusform>{total}件中{n}件のサービスに問題あり</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>looking for the first time</source>
        <translation>最初の確認中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>nothing certain is known</source>
        <translation>確かなことは不明</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>no trouble known, {n} of {total} not known</source>
        <extracomment>One: no trouble known, {n} of {total} not known</extracomment>
        <translation>
            <numerusform>問題は確認されず、{total}件中{n}件は不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} services, no trouble</source>
        <extracomment>One: {n} service, no trouble</extracomment>
        <translation>
            <numerusform>サービス{n}件、問題なし</numerusform>
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
        <translation>24時間</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>90 days</source>
        <translation>90日</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>not looked at</source>
        <translation>確認なし</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>{share} % up</source>
        <translation>稼働 {share}%</translation>
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
        <translation>{what}（{since}）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>This page is usually {time} late.</source>
        <translation>このページの発表はふだん{time}遅れます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>The address of its page was never confirmed.</source>
        <translation>このページのアドレスは確認されていません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Only these parts count: {parts}.</source>
        <translation>対象はこの部分のみ: {parts}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Snoozed until {time}.</source>
        <translation>{time}までスヌーズ中。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Its certificate ends on {day}.</source>
        <translation>証明書の有効期限は{day}です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>{start} to {end}</source>
        <translation>{start}〜{end}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Usually {usual}, at most {most}</source>
        <translation>ふだん{usual}、最大{most}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>{day}, {whose}</source>
        <translation>{day}、{whose}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>{time} after the start</source>
        <translation>発生から{time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>Instead of {names}: {offer}</source>
        <translation>{names}の代わり: {offer}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/lookup.py"/>
        <source>Needs no app</source>
        <translation>アプリ不要</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Looking: {done} of {total} done</source>
        <translation>確認中: {total}件中{done}件完了</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>last looked at {time}</source>
        <translation>最終確認 {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>not looked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>{line} · {looked}</source>
        <translation>{line} · {looked}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It is your own line</source>
        <translation>原因は自分の回線です</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your services are looked at again when it is back.</source>
        <translation>回線が戻ったら、サービスを改めて確認します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Nothing can be said about your services until then</source>
        <translation>それまでサービスの状態は分かりません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Open any page in your browser to sign in.</source>
        <translation>サインインするには、ブラウザーで任意のページを開いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>This desktop shows no tray icons</source>
        <translation>このデスクトップにはトレイアイコンが表示されません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The extension “AppIndicator and KStatusNotifierItem Support” adds them to GNOME.</source>
        <translation>拡張機能「AppIndicator and KStatusNotifierItem Support」でGNOMEに追加できます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No tray was found</source>
        <translation>トレイが見つかりません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a status tray to your panel, and the icon appears there by itself.</source>
        <translation>パネルにシステムトレイを追加すると、アイコンが自動的に表示されます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Nothing is watched yet</source>
        <translation>まだ何も監視していません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose the services you depend on. You will hear from them only when it matters.</source>
        <translation>頼りにしているサービスを選んでください。必要なときだけお知らせします。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose services</source>
        <translation>サービスを選ぶ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No watched service is called “{query}”</source>
        <translation>「{query}」という監視中のサービスはありません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It may be in the catalogue, or you may add it by its address.</source>
        <translation>カタログにあるかもしれません。アドレスを指定して追加することもできます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a service</source>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>This could not be shown as a notification.</source>
        <translation>通知として表示できませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Any letter</source>
        <translation>任意の文字</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Find a service</source>
        <translation>サービスを検索</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose a service</source>
        <translation>サービスを選ぶ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Show its details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Use its backup</source>
        <translation>代替手段を使う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Look now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>One step back, then close</source>
        <translation>1つ戻る、最後に閉じる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Sign in to this network</source>
        <translation>このネットワークにサインイン</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>{what}: {people}</source>
        <translation>{what}: {people}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Primary</source>
        <translation>第1手段</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Alternate</source>
        <translation>代替</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Contingency</source>
        <translation>予備</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Emergency</source>
        <translation>緊急</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Never. Write “hello” by the second rung, and see whether it arrives.</source>
        <translation>なし。2つ目の手段で「こんにちは」と送り、届くか確かめてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>No rung yet.</source>
        <translation>まだ手段がありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>Nothing is watched yet, so nothing can be said.</source>
        <translation>まだ何も監視していないため、何も言えません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>No two of your services are known to hang on the same thing.</source>
        <translation>同じものに依存していると分かっているサービスの組はありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>{what}: {names} are one basket. If {basket} fails, nothing is left.</source>
        <translation>{what}: {names}は同じかごの中です。{basket}が停止すると、何も残りません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>In trouble</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Planned work</source>
        <translation>計画メンテナンス</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Working</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>snoozed until {time}</source>
        <translation>{time}までスヌーズ中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>you will be told</source>
        <translation>復旧時に通知</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{name}: {level}, {start}, {lasted}. {why}.</source>
        <translation>{name}: {level}、{start}、{lasted}。{why}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{text} Common cause: {cause}.</source>
        <translation>{text}共通の原因: {cause}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>Nothing is recorded.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No trouble.</source>
        <translation>問題はありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{n} troubles, {time} in all.</source>
        <extracomment>One: {n} trouble, {time} in all.</extracomment>
        <translation>
            <numerusform>問題{n}件、合計{time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{cause}: {n} services failed together, {start}, for {time}.</source>
        <extracomment>One: {cause}: {n} service failed together, {start}, for {time}.</extracomment>
        <translation>
            <numerusform>{cause}: サービス{n}件が同時に停止、{start}、期間{time}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>going on for {time}</source>
        <translation>継続中（{time}）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>When something stops</source>
        <translation>何かが止まったとき</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What falls together</source>
        <translation>一緒に止まるもの</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Without a second way</source>
        <translation>2つ目の手段がないもの</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What would help most</source>
        <translation>最も効果のある対策</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>StatusTray, {day}</source>
        <translation>StatusTray、{day}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Then</source>
        <translation>次</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>At last</source>
        <translation>最後</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Tried</source>
        <translation>試した日</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>{purpose}: {group}</source>
        <translation>{purpose}: {group}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>In an emergency: try any phone, any network, a landline, a neighbour.</source>
        <translation>緊急時は、どの電話でも、どの回線でも、固定電話でも、近所の人にでも頼ってください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Begin it with https://.</source>
        <translation>https://で始めてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Begin it with https://, tcp://, tls:// or dns://, such as tcp://nas.local:445.</source>
        <translation>https://、tcp://、tls://、dns://のいずれかで始めてください（例: tcp://nas.local:445）。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Give the address of its status page or one to reach, or both.</source>
        <translation>ステータスページのアドレスか、接続先のアドレス、またはその両方を入力してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Your own</source>
        <translation>自分で追加</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>{n} parts of it</source>
        <extracomment>One: {n} part of it</extracomment>
        <translation>
            <numerusform>そのうち{n}個の部分</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>told from “{level}”</source>
        <translation>「{level}」から通知</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>The network you chose</source>
        <translation>選んだネットワーク</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your own device and power</source>
        <translation>自分の機器と電源</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your mail provider</source>
        <translation>自分のメール事業者</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your broadband provider</source>
        <translation>自分の固定回線事業者</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your mobile network</source>
        <translation>自分の携帯回線</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Messengers</source>
        <translation>メッセンジャー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Mobile networks</source>
        <translation>携帯回線</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Internet providers</source>
        <translation>インターネット回線</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Banks</source>
        <translation>銀行</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Payments</source>
        <translation>決済</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Groceries</source>
        <translation>食料品</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Shops</source>
        <translation>店舗</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Food delivery</source>
        <translation>フードデリバリー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Video calls</source>
        <translation>ビデオ通話</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Social networks</source>
        <translation>SNS</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Films and music</source>
        <translation>映画と音楽</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Games</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Travel</source>
        <translation>旅行</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Maps</source>
        <translation>地図</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>News</source>
        <translation>ニュース</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Office and planning</source>
        <translation>オフィスと計画</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Software development</source>
        <translation>ソフトウェア開発</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Clouds and hosting</source>
        <translation>クラウドとホスティング</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Content delivery</source>
        <translation>コンテンツ配信</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Names and domains</source>
        <translation>名前とドメイン</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Signing in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Customers and support</source>
        <translation>顧客とサポート</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Marketing</source>
        <translation>マーケティング</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Business telephony</source>
        <translation>ビジネス電話</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>AI assistants</source>
        <translation>AIアシスタント</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Government</source>
        <translation>行政</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Smart home</source>
        <translation>スマートホーム</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Reference</source>
        <translation>調べもの</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Publishing</source>
        <translation>出版・公開</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Work and jobs</source>
        <translation>仕事と求人</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Outage checkers</source>
        <translation>障害チェッカー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Message people</source>
        <translation>メッセージを送る</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Chat in groups</source>
        <translation>グループで話す</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Call people</source>
        <translation>通話する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Mobile internet</source>
        <translation>モバイルインターネット</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Internet at home</source>
        <translation>自宅のインターネット</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Emergency calls</source>
        <translation>緊急通報</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Pay</source>
        <translation>支払う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Send money</source>
        <translation>送金する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Banking</source>
        <translation>銀行取引</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Withdraw cash</source>
        <translation>現金を引き出す</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Invest</source>
        <translation>投資する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Buy groceries</source>
        <translation>食料品を買う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Shop</source>
        <translation>買い物をする</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Order food</source>
        <translation>料理を注文する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find the way</source>
        <translation>道を調べる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Get a ride</source>
        <translation>車を呼ぶ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Take a train</source>
        <translation>電車に乗る</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book a flight</source>
        <translation>飛行機を予約する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book a room</source>
        <translation>宿を予約する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book an appointment</source>
        <translation>予約を取る</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find help</source>
        <translation>助けを探す</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Follow the news</source>
        <translation>ニュースを追う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Follow people</source>
        <translation>人をフォローする</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Meet people</source>
        <translation>人と出会う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Take part in groups</source>
        <translation>グループに参加する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Watch films</source>
        <translation>映画を見る</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Broadcast</source>
        <translation>配信する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Listen to music</source>
        <translation>音楽を聴く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Play</source>
        <translation>遊ぶ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Search the web</source>
        <translation>ウェブを検索する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look things up</source>
        <translation>調べものをする</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask others</source>
        <translation>人に尋ねる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask an assistant</source>
        <translation>アシスタントに尋ねる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Learn</source>
        <translation>学ぶ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Watch over the home</source>
        <translation>家を見守る</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Speak to the home</source>
        <translation>家に話しかける</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Track fitness</source>
        <translation>運動を記録する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Deal with authorities</source>
        <translation>役所の手続き</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Pay taxes</source>
        <translation>税金を払う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look up rules</source>
        <translation>規則を調べる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find work</source>
        <translation>仕事を探す</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Share files</source>
        <translation>ファイルを共有する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Store files</source>
        <translation>ファイルを保管する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Plan work</source>
        <translation>仕事を計画する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Write documents</source>
        <translation>文書を書く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Spreadsheets</source>
        <translation>表計算</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Design</source>
        <translation>デザイン</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign documents</source>
        <translation>文書に署名する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sell and take payments</source>
        <translation>販売と集金</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Invoices</source>
        <translation>請求書</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Bookkeeping</source>
        <translation>会計</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Help customers</source>
        <translation>顧客を支援する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Publish</source>
        <translation>公開する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign in</source>
        <translation>ログインする</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Host code</source>
        <translation>コードを置く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Build software</source>
        <translation>ソフトウェアを作る</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Run an app</source>
        <translation>アプリを動かす</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Deliver a website</source>
        <translation>ウェブサイトを配信する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Monitor an app</source>
        <translation>アプリを監視する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Check for outages</source>
        <translation>障害を調べる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look up names</source>
        <translation>名前を引く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Domain names</source>
        <translation>ドメイン名</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>yesterday, {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {time}</source>
        <translation>{time}から</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since yesterday, {time}</source>
        <translation>昨日{time}から</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{n} minutes</source>
        <extracomment>One: {n} minute</extracomment>
        <translation>
            <numerusform>{n}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{n} hours</source>
        <extracomment>One: {n} hour</extracomment>
        <translation>
            <numerusform>{n}時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names} and {n} more</source>
        <extracomment>One: {names} and {n} more</extracomment>
        <translation>
            <numerusform>{names}、ほか{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names} and {last}</source>
        <translation>{names}と{last}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names}, {next}</source>
        <translation>{names}、{next}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it answers with error {status}</source>
        <translation>エラー{status}が返された</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>{what}, {when}</source>
        <translation>{what}、{when}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the page wants a key</source>
        <translation>ページにキーが必要</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the key was refused</source>
        <translation>キーが拒否された</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key waits in your locked password store</source>
        <translation>キーはロックされたパスワード保管庫の中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key would go unencrypted; use https</source>
        <translation>キーが暗号化されずに送られる。httpsを使う必要がある</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its name is not known</source>
        <translation>名前が見つからない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the name server does not answer</source>
        <translation>ネームサーバーが応答しない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it refuses the connection</source>
        <translation>接続が拒否された</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no way leads there</source>
        <translation>到達する経路がない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no answer in time</source>
        <translation>時間内に応答がない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the connection broke off</source>
        <translation>接続が切れた</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its certificate is not valid</source>
        <translation>証明書が無効</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it answers with an error</source>
        <translation>エラーが返された</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the answer is too large</source>
        <translation>応答が大きすぎる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it sends us in circles</source>
        <translation>転送が繰り返される</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the answer is not what was asked for</source>
        <translation>応答が求めたものと違う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>nothing is at this address</source>
        <translation>このアドレスには何もない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it asks us to wait</source>
        <translation>待つように求められた</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while looking up the name</source>
        <translation>名前の検索中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while securing the connection</source>
        <translation>接続の保護中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while waiting for the answer</source>
        <translation>応答の待機中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while reading the answer</source>
        <translation>応答の読み取り中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Text message (SMS)</source>
        <translation>テキストメッセージ（SMS）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Going there</source>
        <translation>現地に行く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Bank branch</source>
        <translation>銀行の支店</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Going to a shop</source>
        <translation>店に行く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Calling a taxi</source>
        <translation>タクシーを呼ぶ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Calls over Wi-Fi</source>
        <translation>Wi-Fi通話</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone as a hotspot</source>
        <translation>スマートフォンのテザリング</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Asking a neighbour</source>
        <translation>近所の人に頼む</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Paper map</source>
        <translation>紙の地図</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Radio</source>
        <translation>ラジオ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Your own copy</source>
        <translation>手元のコピー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Memory stick</source>
        <translation>USBメモリー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Call by phone</source>
        <translation>電話をかける</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Send an SMS</source>
        <translation>SMSを送る</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go there</source>
        <translation>現地に行く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Pay cash</source>
        <translation>現金で払う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go to a branch</source>
        <translation>支店に行く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go to a shop</source>
        <translation>店に行く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Call a taxi</source>
        <translation>タクシーを呼ぶ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Call over Wi-Fi</source>
        <translation>Wi-Fiで通話する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use the phone as a hotspot</source>
        <translation>テザリングを使う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Ask a neighbour</source>
        <translation>近所の人に頼む</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Take a paper map</source>
        <translation>紙の地図を使う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Turn on the radio</source>
        <translation>ラジオをつける</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Work on your own copy</source>
        <translation>手元のコピーで作業する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Hand over a memory stick</source>
        <translation>USBメモリーで渡す</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/problems.py"/>
        <source>{where}: {what}.</source>
        <translation>{where}: {what}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/problems.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/problems.py"/>
        <source>Watching has stopped because of a fault in the program. Quit and start it again; the log says more.</source>
        <translation>プログラムの不具合で監視が止まりました。終了して起動し直してください。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Some trouble</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Partly down</source>
        <translation>一部停止</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Down</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} work</source>
        <extracomment>One: {names} works</extracomment>
        <translation>
            <numerusform>{names}は正常です</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: nothing certain is known</source>
        <translation>{names}: 確かなことは不明</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: planned work</source>
        <translation>{names}: 計画メンテナンス</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} have some trouble</source>
        <extracomment>One: {names} has some trouble</extracomment>
        <translation>
            <numerusform>{names}に問題があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are partly down</source>
        <extracomment>One: {names} is partly down</extracomment>
        <translation>
            <numerusform>{names}が一部停止しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are down</source>
        <extracomment>One: {names} is down</extracomment>
        <translation>
            <numerusform>{names}が停止しています</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Not looked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You are offline</source>
        <translation>オフラインです</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>This network wants you to sign in first</source>
        <translation>このネットワークは先にサインインが必要です</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers from here</source>
        <translation>ここから応答あり</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its website answers; more cannot be seen</source>
        <translation>ウェブサイトは応答、それ以上は見えません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Cannot be seen from here</source>
        <translation>ここからは見えません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports trouble; answers from here</source>
        <translation>問題を発表、ここからは応答あり</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports trouble, and cannot be reached from here</source>
        <translation>問題を発表、ここからも接続できません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports no trouble, but cannot be reached from here</source>
        <translation>問題なしと発表、ただしここから接続できません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Cannot be reached from here</source>
        <translation>ここから接続できません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers, but its page cannot be read</source>
        <translation>応答あり、ただしページを読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page cannot be read</source>
        <translation>ページを読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page does not say how it is</source>
        <translation>ページに状態の記載がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers, but not as it should</source>
        <translation>応答あり、ただし正常な内容ではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Never reached from here (blocked or filtered?)</source>
        <translation>ここから接続できたことがありません（遮断またはフィルター？）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Blocked or broken here: another name server finds it</source>
        <translation>ここで遮断または故障。別のネームサーバーでは見つかります</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Comes and goes</source>
        <translation>つながったり切れたりしています</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers more slowly than usual</source>
        <translation>ふだんより応答が遅い</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announced by its page</source>
        <translation>ページで予告あり</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Nothing was heard for too long</source>
        <translation>長い間、情報がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>A look failed; looking again to be sure</source>
        <translation>確認に失敗、念のため再確認中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{what}: {detail}</source>
        <translation>{what}: {detail}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You are online</source>
        <translation>オンラインです</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{n} ms</source>
        <translation>{n}ミリ秒</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{now}, usually {usual}</source>
        <translation>{now}、ふだんは{usual}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page reports no trouble</source>
        <translation>ページは問題なしと発表</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page announces planned work</source>
        <translation>ページが計画メンテナンスを予告</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page reports trouble</source>
        <translation>ページが問題を発表</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports no trouble; answers from here</source>
        <translation>問題なしと発表、ここからも応答あり</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announces planned work; answers from here</source>
        <translation>計画メンテナンスを予告、ここからは応答あり</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Choose an outage at the left: it is replayed against your own list and plan.</source>
        <translation>左から障害を選んでください。自分のリストと計画で再現します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Stop at each step and ask yourself: what would I use now?</source>
        <translation>各段階で止めて、考えてみてください。今なら何を使いますか？</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Next step</source>
        <translation>次の段階(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Clock of the outage</source>
        <translation>障害の時計</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What stops for you</source>
        <translation>止まるもの</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>None of your services.</source>
        <translation>止まるサービスはありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What you are offered</source>
        <translation>提案される代替手段</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>How it ends</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What to mend</source>
        <translation>直すところ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>The drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>StatusTray drill</source>
        <translation>StatusTrayの訓練</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Find an outage</source>
        <translation>障害を検索</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Outages</source>
        <translation>障害</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>No outage has these words.</source>
        <translation>この言葉に合う障害はありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Remind me to drill</source>
        <translation>訓練のお知らせ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Working it out</source>
        <translation>計算中</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>StatusTray resilience</source>
        <translation>StatusTrayの耐障害性</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Working it out…</source>
        <translation>計算しています…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Who hangs on whom</source>
        <translation>何が何に依存しているか</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>The list below the picture says the same in words.</source>
        <translation>図の下の一覧に、同じ内容が文章であります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Who hangs on whom, in words</source>
        <translation>何が何に依存しているか（文章）</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>One change</source>
        <translation>効果のある1つの変更</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>How many baskets</source>
        <translation>かごの数</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Open the &amp;backup plan</source>
        <translation>代替計画を開く(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>&amp;Print card…</source>
        <translation>カードを印刷(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>&amp;Save card as PDF…</source>
        <translation>カードをPDFで保存(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Picture</source>
        <translation>図</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Save card</source>
        <translation>カードを保存</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>StatusTray history</source>
        <translation>StatusTrayの履歴</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Reading the history…</source>
        <translation>履歴を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>With trouble</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Which services</source>
        <translation>対象のサービス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>How far back</source>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Show more time</source>
        <translation>期間を広げる</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Show less time</source>
        <translation>期間を狭める</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>As a &amp;table</source>
        <translation>表で見る(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Left and right step through a service's troubles; plus and minus zoom.</source>
        <translation>左右キーでサービスの問題を順に移動、＋と－で拡大・縮小します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>History as a table</source>
        <translation>履歴の表</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Reading the history</source>
        <translation>履歴を読み込み中</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Choose a bar to read about it.</source>
        <translation>バーを選ぶと説明を表示します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No service fits. Widen what you look for.</source>
        <translation>該当するサービスがありません。条件を広げてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Nothing is watched yet, so there is nothing to look back on.</source>
        <translation>まだ何も監視していないため、振り返るものがありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Lasted</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Common cause</source>
        <translation>共通の原因</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/banner.py"/>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Incidents</source>
        <translation>障害情報</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Copy a message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open status page</source>
        <translation>ステータスページを開く</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>✓ You will be told</source>
        <translation>✓ 復旧時に通知します</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Tell me when it is back</source>
        <translation>復旧したら知らせる</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Quieter</source>
        <translation>通知を減らす</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Snooze: {time}</source>
        <translation>スヌーズ: {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>End the snooze</source>
        <translation>スヌーズを終了</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>I have seen it: quiet until it changes</source>
        <translation>確認済みにする（変化があるまで通知しない）</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Mute: never interrupt for this service</source>
        <translation>ミュート（このサービスでは通知しない）</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Response time, 24 hours</source>
        <translation>応答時間（24時間）</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Why this verdict</source>
        <translation>この判定の理由</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>{n} more components</source>
        <extracomment>One: {n} more component</extracomment>
        <translation>
            <numerusform>ほか{n}個のコンポーネント</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>Uptime</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>The last looks</source>
        <translation>最近の確認</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Progress of the look</source>
        <translation>確認の進み具合</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Resilience…</source>
        <translation>耐障害性…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Drill…</source>
        <translation>訓練…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Keys and help</source>
        <translation>キー操作とヘルプ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/latency_chart.py"/>
        <source>Response time. {figures}</source>
        <translation>応答時間。{figures}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/alert_preview.py"/>
        <source>Preview of a notification</source>
        <translation>通知のプレビュー</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>A page of your own</source>
        <translation>自分のページ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Looking</source>
        <translation>調査中</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Stop &amp;looking</source>
        <translation>調査を中止(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Looking at {address}…</source>
        <translation>{address}を調べています…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Up to half a minute: each known format is tried in turn.</source>
        <translation>最大30秒ほどかかります。対応する形式を順に試します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Watch it</source>
        <translation>監視する</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>A word that must be on the page</source>
        <translation>ページにあるべき言葉</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Empty: any answer will do.</source>
        <translation>空欄: どの応答でもかまいません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Parts that matter to you</source>
        <translation>自分に必要な部分</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Give it a name to know it by.</source>
        <translation>見分けられる名前を付けてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>What we see in it</source>
        <translation>計画の点検結果</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>✓  Nothing to mend, as far as is known.</source>
        <translation>✓  分かる範囲では、直すところはありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>W&amp;hat you must be able to do</source>
        <translation>できなければ困ること(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>With wh&amp;om</source>
        <translation>相手(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Family, the team, customers.</source>
        <translation>家族、チーム、顧客。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Rungs</source>
        <translation>手段</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Each is used when those above it fail.</source>
        <translation>上の手段が使えないとき、次の手段を使います。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A service, or a way: phone call, text message, cash…</source>
        <translation>サービス、または電話、SMS、現金などの手段…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Nothing of that name. Add it under Services first.</source>
        <translation>その名前のものはありません。先に「サービス」で追加してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No rung yet. Begin with what you use today.</source>
        <translation>まだ手段がありません。今使っているものから始めてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Add a rung</source>
        <translation>手段を追加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>When it comes to it</source>
        <translation>いざというとき</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>They can do without &amp;for</source>
        <translation>なしで済む時間(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Then somebody has to act.</source>
        <translation>それを過ぎたら、誰かが動く必要があります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>We tried it &amp;today</source>
        <translation>今日試した(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Last tr&amp;ied</source>
        <translation>最後に試した日(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} is not working; I am on {backup}.</source>
        <translation>{service}が使えません。{backup}にいます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Message to copy</source>
        <translation>コピーするメッセージ(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} and {backup} are filled in.</source>
        <translation>{service}と{backup}には実際の名前が入ります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A phone number or mail address</source>
        <translation>電話番号またはメールアドレス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Contacts</source>
        <translation>連絡先(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>So that one click calls or writes to them. They stay in your settings file.</source>
        <translation>ワンクリックで電話やメールができます。連絡先は設定ファイルの中だけに残ります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>“{typed}” is neither a number nor a mailbox.</source>
        <translation>「{typed}」は電話番号でもメールアドレスでもありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Find a part</source>
        <translation>部分を検索</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Its page lists no parts, or was not read yet: test it.</source>
        <translation>ページに部分の一覧がないか、まだ読み取られていません。テストしてください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Only {n} parts count.</source>
        <extracomment>One: Only {n} part counts.</extracomment>
        <translation>
            <numerusform>{n}個の部分だけが対象です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>None chosen: all of it counts.</source>
        <translation>選択なし: すべてが対象です。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Quiet from</source>
        <translation>通知しない時間帯の開始</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Quiet until</source>
        <translation>通知しない時間帯の終了</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Remove these quiet hours</source>
        <translation>この時間帯を削除</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>to</source>
        <translation>〜</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>None chosen: every day.</source>
        <translation>選択なし: 毎日。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>They have it too</source>
        <translation>相手も使える</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Move {name} up</source>
        <translation>{name}を上へ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Move {name} down</source>
        <translation>{name}を下へ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Take {name} out</source>
        <translation>{name}を外す</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>They have {name} too</source>
        <translation>相手も{name}を使える</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_card.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_card.py"/>
        <source>Kept by your system's password store, never in a file.</source>
        <translation>システムのパスワード保管庫に保存し、ファイルには保存しません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Paste the key here</source>
        <translation>ここにキーを貼り付け</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Keep the key for {name}</source>
        <translation>{name}のキーを保存</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Forget the key for {name}</source>
        <translation>{name}のキーを削除</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what to look at</source>
        <translation>{name}: 確認するもの</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what counts</source>
        <translation>{name}: 対象</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Status page</source>
        <translation>ステータスページ(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>T&amp;his page wants a key</source>
        <translation>このページにはキーが必要(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A password or a token; give it under Accounts and keys. For this address only.</source>
        <translation>パスワードまたはトークン。「アカウントとキー」で入力してください。このアドレスだけに使います。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Address to &amp;reach</source>
        <translation>接続先のアドレス(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A wor&amp;d that must be there</source>
        <translation>あるべき言葉(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A word that must n&amp;ot</source>
        <translation>あってはならない言葉(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>On my own networ&amp;k</source>
        <translation>自分のネットワーク内(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Then it is watched while you are offline.</source>
        <translation>オフラインの間も監視します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a purpose</source>
        <translation>用途を追加</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add what it runs on</source>
        <translation>動かしている基盤を追加</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;you use it for</source>
        <translation>用途(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>So that backups can be named.</source>
        <translation>代替手段を提案できるようにするためです。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;it runs on</source>
        <translation>動かしている基盤(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A cloud, a network, an owner: what would take it down.</source>
        <translation>クラウド、ネットワーク、所有者など、一緒に止まる原因になるもの。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>As for all services</source>
        <translation>全サービス共通の設定</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Parts that matter to you</source>
        <translation>自分に必要な部分(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>The rest of its page is then no trouble of yours.</source>
        <translation>ページのほかの部分は問題と見なしません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Services of a group stand together in the panel.</source>
        <translation>同じグループのサービスは、パネルでまとめて表示されます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Tell me &amp;from</source>
        <translation>通知する段階(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Watched and shown, never told aloud.</source>
        <translation>監視して表示しますが、通知はしません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>Move do&amp;wn</source>
        <translation>下へ(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>&amp;Test now</source>
        <translation>今すぐテスト(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>R&amp;emove</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Accounts and keys</source>
        <translation>アカウントとキー</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>So that your backups do not hang on the same thing. Nothing leaves here.</source>
        <translation>代替手段が同じものに依存しないようにするためです。情報は外部に送られません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Your lines</source>
        <translation>自分の回線</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Mobile network</source>
        <translation>携帯回線(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If it runs on another's masts, that counts too.</source>
        <translation>他社の設備を使っている場合、その会社も考慮します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Internet at home</source>
        <translation>自宅のインターネット(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Mail&amp;box</source>
        <translation>メールボックス(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Where login codes and new passwords arrive.</source>
        <translation>ログインコードや新しいパスワードが届く場所です。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>What you have set up</source>
        <translation>準備済みのもの</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Add an app, an account, a phone, cash…</source>
        <translation>アプリ、アカウント、電話、現金などを追加…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Ready to use</source>
        <translation>すぐ使えるもの(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>A backup that is set up comes before one that is not.</source>
        <translation>準備済みの代替手段を優先します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Home servers</source>
        <translation>ホームサーバー</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>One server failing does not take the others with it. Which one is yours?</source>
        <translation>1つのサーバーが停止しても、ほかは動き続けます。どれをお使いですか？</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>server.example</source>
        <translation>server.example</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>The settings file has no problems.</source>
        <translation>設定ファイルに問題はありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Where things are</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open {name}</source>
        <translation>{name}を開く</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>What works here</source>
        <translation>ここで使えるもの</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Tray, notifications, password store, network and files. No keys, no addresses.</source>
        <translation>トレイ、通知、パスワード保管庫、ネットワーク、ファイル。キーやアドレスは含みません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Look</source>
        <translation>調べる(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>The &amp;first steps again</source>
        <translation>最初の手順をもう一度(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Everything as it came</source>
        <translation>すべてを初期状態に(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Watch list and plan too. The history stays. You can undo it.</source>
        <translation>監視リストと計画も初期化します。履歴は残ります。元に戻せます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>All settings are as they came.</source>
        <translation>すべての設定を初期状態に戻しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Look</source>
        <translation>見た目</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>In force at the next start of StatusTray.</source>
        <translation>次回のStatusTray起動時に有効になります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Te&amp;xt size</source>
        <translation>文字の大きさ(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Of this program's windows alone.</source>
        <translation>このプログラムのウィンドウだけに適用します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;No moving pictures</source>
        <translation>アニメーションを使わない(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Drills are then stepped by hand.</source>
        <translation>訓練は手動で進めます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>In the tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Icon</source>
        <translation>アイコン(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Each level also has a shape of its own.</source>
        <translation>段階ごとに形も異なります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;A click on the icon</source>
        <translation>アイコンのクリック(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Some desktops always open the menu. It has everything in it too.</source>
        <translation>常にメニューを開くデスクトップもあります。メニューからもすべて使えます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Start at login</source>
        <translation>ログイン時に起動(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>So that it watches before you need it.</source>
        <translation>必要になる前から監視できます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Checking</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Only what you watch is asked, and the control addresses below.</source>
        <translation>問い合わせるのは、監視中のものと下の確認用アドレスだけです。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Reach for services every</source>
        <translation>サービスへの接続の間隔(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Read status &amp;pages every</source>
        <translation>ステータスページの間隔(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>A page that reports trouble is read more often by itself.</source>
        <translation>問題を発表しているページは、自動的により頻繁に読み取ります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Slower on &amp;battery</source>
        <translation>バッテリー使用時は控えめに(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>And where data costs money.</source>
        <translation>従量制の回線でも控えめにします。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Them or me?</source>
        <translation>相手か自分か？</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>While these do not answer it is your line, and no service is blamed.</source>
        <translation>これらが応答しない間は自分の回線が原因と見なし、サービスのせいにしません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Use the recommended ones</source>
        <translation>推奨のものを使う(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Control addresses</source>
        <translation>確認用アドレス(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>One a line, of at least three different owners.</source>
        <translation>1行に1つ、3つ以上の異なる所有者のもの。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>By which way</source>
        <translation>経路</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Second &amp;opinion on names</source>
        <translation>名前の別の問い合わせ先(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Tells a blocked name from a dead one. They learn which names you watch.</source>
        <translation>遮断された名前と消えた名前を見分けます。監視中の名前が問い合わせ先に伝わります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Import and export</source>
        <translation>インポートとエクスポート</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Settings of StatusTray, an OPML file of status feeds, an export of Gatus or Uptime Kuma, or a plain list of addresses.</source>
        <translation>StatusTrayの設定、ステータスフィードのOPMLファイル、GatusやUptime Kumaのエクスポート、またはアドレスの一覧。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Choose a file…</source>
        <translation>ファイルを選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Services in the file</source>
        <translation>ファイル内のサービス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Take over</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;As</source>
        <translation>形式(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Keys are never in an exported file.</source>
        <translation>エクスポートしたファイルにキーは含まれません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>All settings were replaced.</source>
        <translation>すべての設定を置き換えました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>{n} services were added.</source>
        <extracomment>One: {n} service was added.</extracomment>
        <translation>
            <numerusform>サービス{n}件を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What is not said aloud is still in the panel.</source>
        <translation>通知しないものもパネルには表示されます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What may interrupt</source>
        <translation>通知してよいもの</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A service can have a rule of its own.</source>
        <translation>サービスごとに規則を設定できます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Tell me when it is &amp;back</source>
        <translation>復旧したら知らせる(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Once, and the alarm is withdrawn.</source>
        <translation>1回だけ知らせ、警報は取り下げます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Play a s&amp;ound</source>
        <translation>音を鳴らす(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Nothing interrupts then. What is still wrong afterwards is told when they end.</source>
        <translation>この間は通知しません。終了時にまだ続いている問題をお知らせします。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No quiet hours.</source>
        <translation>通知しない時間帯はありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Add quiet hours</source>
        <translation>時間帯を追加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>From time to time</source>
        <translation>定期的なお知らせ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A &amp;daily digest</source>
        <translation>1日のまとめ(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What happened since the last one.</source>
        <translation>前回のまとめ以降の出来事です。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Digest a&amp;t</source>
        <translation>まとめの時刻(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Before a &amp;certificate ends, in days</source>
        <translation>証明書の期限切れ前（日数）(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>For your own services. Empty: never.</source>
        <translation>自分で追加したサービスが対象です。空欄: 通知しません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Send a test notification</source>
        <translation>テスト通知を送る(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You will see here which way it went.</source>
        <translation>どの経路で届いたかがここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Write days as numbers, such as 14, 7, 1.</source>
        <translation>日数を数字で入力してください（例: 14, 7, 1）。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Quiet hours removed.</source>
        <translation>時間帯を削除しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Backup plan</source>
        <translation>代替計画</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>For each thing that must not fail: what you use, and what you use then.</source>
        <translation>止まると困ることについて、ふだん使うものと、止まったときに使うもの。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Ladders</source>
        <translation>計画</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No plan yet. Let one be proposed from what you watch, or begin your own.</source>
        <translation>まだ計画がありません。監視中のものから提案を受けるか、自分で作成してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;Propose for me</source>
        <translation>提案を受ける(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>There is nothing to add for what you watch.</source>
        <translation>監視中のものについて、追加するものはありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Nothing is watched yet. Add what you use under Services first.</source>
        <translation>まだ何も監視していません。先に「サービス」で使うものを追加してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>{n} ladders were added.</source>
        <extracomment>One: {n} ladder was added.</extracomment>
        <translation>
            <numerusform>計画{n}件を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>“{name}” was removed from the plan.</source>
        <translation>「{name}」を計画から削除しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>What you depend on. Nothing else is ever asked for.</source>
        <translation>頼りにしているもの。それ以外には問い合わせません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>A name, or the address of a status page or website</source>
        <translation>名前、またはステータスページやウェブサイトのアドレス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Not in the catalogue. Paste the address of its status page or website.</source>
        <translation>カタログにありません。ステータスページかウェブサイトのアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>&amp;Add a service</source>
        <translation>サービスを追加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Watched</source>
        <translation>監視中</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Watched services</source>
        <translation>監視中のサービス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Nothing is watched yet. Add what you use most, above.</source>
        <translation>まだ何も監視していません。最もよく使うものを上で追加してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>{name} is no longer watched.</source>
        <translation>{name}の監視をやめました。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>StatusTray settings</source>
        <translation>StatusTrayの設定</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Settings found</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>No setting has these words. Try another one.</source>
        <translation>この言葉を含む設定はありません。別の言葉をお試しください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/undo_bar.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/undo_bar.py"/>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open StatusTray</source>
        <translation>StatusTrayを開く</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>For {n} minutes</source>
        <extracomment>One: For {n} minute</extracomment>
        <translation>
            <numerusform>{n}分間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>For {n} hours</source>
        <extracomment>One: For {n} hour</extracomment>
        <translation>
            <numerusform>{n}時間</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What do you use?</source>
        <translation>何を使っていますか？</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Pick what you would miss. Only what you pick is ever asked how it is.</source>
        <translation>なくなると困るものを選んでください。問い合わせるのは選んだものだけです。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Not in the catalogue.</source>
        <translation>カタログにありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Look for programs on this computer</source>
        <translation>このコンピューターのプログラムを探す(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Picked</source>
        <translation>選択済み</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>{n} programs found and picked.</source>
        <extracomment>One: {n} program found and picked.</extracomment>
        <translation>
            <numerusform>プログラム{n}件を見つけて選択しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>No program of the catalogue was found.</source>
        <translation>カタログにあるプログラムは見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What must not fail?</source>
        <translation>止まると困るのは何ですか？</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>For each of these a second way is looked for.</source>
        <translation>それぞれについて2つ目の手段を探します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What else could you use?</source>
        <translation>ほかに何を使えますか？</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Pick what you have already. The rest is offered when it is needed.</source>
        <translation>すでに持っているものを選んでください。残りは必要なときに提案します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Nothing to add: your list already has other ways.</source>
        <translation>追加するものはありません。リストにはすでに別の手段があります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>How shall it reach you?</source>
        <translation>どのようにお知らせしますか？</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>It is silent until something you picked fails.</source>
        <translation>選んだものが止まるまで、何も通知しません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Send one</source>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>A &amp;test notification</source>
        <translation>テスト通知(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Your first finding</source>
        <translation>最初に分かったこと</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>From what you picked and what is known of it.</source>
        <translation>選んだものと、それについて分かっていることからの結果です。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Everything here can be changed in the settings at any time.</source>
        <translation>ここでの内容は、設定でいつでも変更できます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Welcome to StatusTray</source>
        <translation>StatusTrayへようこそ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Step {n} of {all}</source>
        <translation>ステップ {n}/{all}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Sk&amp;ip this</source>
        <translation>スキップ(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>First steps</source>
        <translation>最初の手順</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/legend.py"/>
        <source>Levels</source>
        <translation>状態の段階</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/multi_select.py"/>
        <source>Take away {name}</source>
        <translation>{name}を取り除く</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Look at {address}</source>
        <translation>{address}を調べる</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Find out how it can be watched</source>
        <translation>監視方法を調べる</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
</context>
</TS>
