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
        <source>a message from the tray icon</source>
        <translation>トレイのメッセージ</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>This is what a StatusTray notification looks like</source>
        <translation>StatusTrayはこのようにお知らせします</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>What happened, what it means for you, and what you can use instead.</source>
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
        <source>The notification could not be shown: {why}.</source>
        <translation>通知を表示できませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>Sent via {way}.</source>
        <translation>{way}で送信しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
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
        <source>Saved to {path}.</source>
        <translation>{path}に保存しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>the address "{value}" contains a user name or a password</source>
        <translation>アドレス「{value}」にユーザー名かパスワードが含まれています</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has no port</source>
        <translation>「{value}」にポートがありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has an invalid port</source>
        <translation>「{value}」のポートは存在しません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" has no valid host name</source>
        <translation>「{value}」のホスト名は使えません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}" contains a space or a control character</source>
        <translation>「{value}」に空白か制御文字が含まれています</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>"{value}…" is too long for an address</source>
        <translation>「{value}…」はアドレスとして長すぎます</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>"{value}" is not an address</source>
        <translation>「{value}」はアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Remove them. For a status page, write key = true and enter the password under Settings, Accounts and keys.</source>
        <translation>取り除いてください。ステータスページの場合は key = true と書き、パスワードは設定の「アカウントとキー」で入力してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Add a port from 1 to 65535 after the host name, such as nas.local:445.</source>
        <translation>ホスト名のあとに 1 から 65535 までのポートを書いてください（例: nas.local:445）。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Start it with {starts}.</source>
        <translation>{starts}で始めてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/address_faults.py"/>
        <source>Use an address such as {example}.</source>
        <translation>{example} のようなアドレスを書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Remove one of the two entries.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write service = "…", or id = "…" for a service of your own.</source>
        <translation>service = "…"、または自分のサービスならid = "…"と書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it doesn't name a service</source>
        <translation>サービスの指定がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write page = "…" or probe = "…".</source>
        <translation>page = "…"またはprobe = "…"と書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it has neither a status page nor an address to check</source>
        <translation>確認するものがありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>key = true needs a status page</source>
        <translation>キーを必要とする自分のページの指定がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Add page = "…".</source>
        <translation>page = "…"も書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write purpose = "message", for example.</source>
        <translation>例えばpurpose = "message"と書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>it has no purpose</source>
        <translation>用途の指定がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>Write {example}.</source>
        <translation>{example}と書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>it has no start or end time</source>
        <translation>時間帯の指定がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>this service is listed twice</source>
        <translation>このサービスは上ですでに監視中です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_rows.py"/>
        <source>this plan is listed twice</source>
        <translation>この計画が重複しています</translation>
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
        <source>a list of values</source>
        <translation>リスト</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a section</source>
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
        <source>Write true or false, without quotes.</source>
        <translation>trueまたはfalseを引用符なしで書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it without quotes.</source>
        <translation>引用符なしで書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it in quotes.</source>
        <translation>引用符で囲んでください。</translation>
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
        <source>Put it under a [{key}] heading.</source>
        <translation>[{key}]の行の下に書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put each one under its own [[{key}]] heading.</source>
        <translation>それぞれ[[{key}]]の行の下に書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it under [[{key}]].</source>
        <translation>[[{key}]]の下に書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>unknown setting</source>
        <translation>この名前は不明です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is kept in the file but has no effect.</source>
        <translation>残されますが、効果はありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is out of range</source>
        <translation>{value}は範囲外です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Use a number from {least} to {most}.</source>
        <translation>{least}から{most}までの数値を書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>"{word}" is not a valid value</source>
        <translation>「{word}」は不明です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Use one of: {words}.</source>
        <translation>次のいずれかを書いてください: {words}。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>This entry is ignored until it is corrected.</source>
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
        <source>it is not a valid settings file: {why}</source>
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
        <source>version {version} needs a newer StatusTray; this one supports up to {known}</source>
        <translation>{version}は新しいStatusTrayのものです。このStatusTrayが対応するのは{known}です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>its status page needs a key, and an imported file can't turn that on</source>
        <translation>ページにキーが必要ですが、キーの送り先をファイルで決めることはできません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>If you trust the page, turn it on in Settings.</source>
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
        <source>Nothing was imported from this file.</source>
        <translation>何も取り込まれませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Write one address per line.</source>
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
        <source>Rewrite it in the simple form shown in the Gatus documentation, then import it again.</source>
        <translation>Gatusの文書にある基本の書き方にして、もう一度インポートしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Choose the file that contains the endpoints.</source>
        <translation>それを含むファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>it contains no endpoints</source>
        <translation>endpointsがありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>unnamed endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>{name}: "{url}" can't be watched from here</source>
        <translation>{name}: 「{url}」はここから監視できません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>https, http, tcp, tls and dns addresses are supported.</source>
        <translation>https、http、tcp、tls、dnsのアドレスは監視できます。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>the condition {text} can't be imported</source>
        <translation>条件{text}は取り込まれません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>The rest of this endpoint was imported.</source>
        <translation>残りは取り込まれます。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>this is not valid XML</source>
        <translation>XMLではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>it declares XML types or entities, which are not allowed in a feed list</source>
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
        <source>Correct the address.</source>
        <translation>修正してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Export the list from your feed reader again.</source>
        <translation>フィードリーダーから一覧をもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>this is not valid JSON: {why}</source>
        <translation>JSONではありません: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it contains no monitorList</source>
        <translation>monitorListがありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>unnamed monitor</source>
        <translation>名前のないモニター</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>monitors of type "{kind}" can't be imported</source>
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
        <source>{name} is listed twice</source>
        <translation>{name}は上ですでに監視中です</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>no such service in the catalogue</source>
        <translation>そのサービスはカタログにありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write service = "…", or id = "…".</source>
        <translation>service = "…"またはid = "…"と書いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>nothing named {name} was found</source>
        <translation>{name}という名前のものはありません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Did you mean {names}?</source>
        <translation>{names}のことですか？</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Find its id with "statustray services", or add it with id and page.</source>
        <translation>"statustray services"でidを調べるか、idとpageで指定してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML anchors are not supported</source>
        <translation>アンカーは読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML aliases are not supported</source>
        <translation>エイリアスは読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML tags are not supported</source>
        <translation>タグは読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>complex YAML keys are not supported</source>
        <translation>複合キーは読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>YAML directives are not supported</source>
        <translation>ディレクティブは読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>use spaces to indent, not tabs</source>
        <translation>タブは字下げに使えません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>only one YAML document per file is supported</source>
        <translation>複数の文書: ここでは使えません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>unexpected indentation</source>
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
        <source>a closing quotation mark is missing</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a closing bracket is missing on this line</source>
        <translation>角括弧のリストがその行で閉じていません</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>lists and tables inside brackets are not supported</source>
        <translation>角括弧の中のテーブルやリストは読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is larger than {n} MiB</source>
        <translation>{n} MiB を超えています</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/bounded_read.py"/>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings can't be read: {why}; using the defaults</source>
        <translation>設定を読み取れないため、既定値を使っています: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Make the file readable. Until then, StatusTray won't change it.</source>
        <translation>ファイルを読み取れるようにしてください。それまで何も書き込みません。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings could not be saved: {why}</source>
        <translation>設定を保存できませんでした: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>They apply until you quit. Fix the cause, then save again.</source>
        <translation>プログラムの終了まで有効です。原因を取り除いて、もう一度保存してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the new text could not be read back correctly</source>
        <translation>新しい内容を読み返した結果が意図と一致しませんでした</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>The file was not changed. Edit it by hand, or move it away and save again.</source>
        <translation>ファイルは元のままです。手で修正するか、移動してからもう一度保存してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings file is damaged, so the earlier settings still apply: {why}</source>
        <translation>設定が壊れているため、これまでの設定を使い続けます: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings file is damaged, so the defaults are used: {why}</source>
        <translation>設定が壊れているため、既定値を使っています: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix it, or copy what you need from the backup copy {name}.</source>
        <translation>修正するか、控えの{name}から必要なものを取り出してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix the file. StatusTray keeps a backup copy before it writes to it.</source>
        <translation>修正してください。書き込む前に控えを残します。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>Fix the file. Until then, StatusTray won't change it.</source>
        <translation>修正してください。それまで何も書き込みません。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <source>the settings can't be used: {why}; using the defaults</source>
        <translation>設定を使えないため、既定値を使っています: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_problems.py"/>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Update StatusTray, or use a different --home folder. The file was not changed.</source>
        <translation>StatusTrayを更新するか、別の--homeを使ってください。ファイルはそのままです。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file is larger than 8 MiB</source>
        <translation>8 MiBを超えています</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file is not UTF-8 text</source>
        <translation>UTF-8のテキストではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file can't be written: {why}</source>
        <translation>書き込めません: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose a different location.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the file can't be read: {why}</source>
        <translation>一覧を読み取れません: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose a different file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Free up some disk space.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file is read-only</source>
        <translation>ファイルに書き込む権限がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Give yourself write permission for it.</source>
        <translation>所有者が書き込めるようにしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file can't be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check that you can write to its folder.</source>
        <translation>フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>no permission to open the file</source>
        <translation>ファイルを開く権限がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Give yourself read and write permission for it.</source>
        <translation>所有者が読み書きできるようにしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>another program is using the file</source>
        <translation>ほかのプログラムがファイルを使用中です</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>StatusTray tries again within a minute.</source>
        <translation>1分以内にもう一度試します。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk reports an error</source>
        <translation>ディスクが正しく応答しません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check the disk for errors.</source>
        <translation>ディスクを確認してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>StatusTray keeps watching.</source>
        <translation>監視は続きます。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>history is not being saved: {why}</source>
        <translation>履歴を保存できません: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Check the folder and its permissions.</source>
        <translation>フォルダーを確認してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>{what} {then}</source>
        <translation>{what}{then}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history file was damaged; it was kept as {name}, and a new one was started</source>
        <translation>履歴が壊れていたため、{name}として残し、新しい履歴を始めました</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>it can't be changed: {why}</source>
        <translation>変更できません: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>Check the permissions of this file.</source>
        <translation>確認してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>StatusTray uses another folder. Remove this one if you don't know it.</source>
        <translation>StatusTray は別のフォルダーを使います。心当たりがなければ、このフォルダーを削除してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it can't be created: {why}</source>
        <translation>作成できません: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it is a link, and a link may lead anywhere</source>
        <translation>リンクであり、リンク先は信用できません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it is not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>it belongs to another user</source>
        <translation>別のユーザーのものです</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/runtime_folder.py"/>
        <source>other users can write to it</source>
        <translation>ほかのユーザーも書き込めます</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/single_instance.py"/>
        <source>no folder can hold the socket by which a second start calls this one</source>
        <translation>2 回目の起動がこのプログラムを呼び出すためのソケットを置けるフォルダーがありません</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/single_instance.py"/>
        <source>StatusTray keeps watching. Open its panel from the icon.</source>
        <translation>StatusTray は監視を続けます。パネルはアイコンから開いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/accounts.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Not specified</source>
        <translation>未指定</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/addresses.py"/>
        <source>{what}. {do}</source>
        <translation>{what}。{do}</translation>
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
        <source>working now, but not set up yet</source>
        <translation>正常に動作中、ただし準備が必要</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>always available</source>
        <translation>いつでも使える</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready</source>
        <translation>準備済み</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>not set up yet</source>
        <translation>準備が必要</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>needs no internet</source>
        <translation>インターネット不要</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>doesn't share the cause</source>
        <translation>別の基盤で稼働</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but may share the cause</source>
        <translation>原因を共有するかは不明</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but also depends on {name}</source>
        <translation>ただし{name}も必要</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it shares the cause</source>
        <translation>ただし原因を共有</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>You used {name} in the meantime. Did it work?</source>
        <translation>その間に{name}を使いました。うまくいきましたか？</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Yes, it worked</source>
        <translation>うまくいった</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} expires in {n} days</source>
        <extracomment>One: The certificate of {name} expires in {n} day</extracomment>
        <translation>
            <numerusform>{name}の証明書はあと{n}日で期限切れです</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} has expired</source>
        <translation>{name}の証明書が期限切れです</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Renew it, or apps and browsers will refuse to connect.</source>
        <translation>更新しないと、プログラムは接続を拒否します。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Daily digest: {n} services had problems</source>
        <extracomment>One: Daily digest: {n} service had problems</extracomment>
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
        <source>Replay a past outage against your own backup plan. It takes two minutes.</source>
        <translation>過去の障害を自分の計画で再現します。2分で終わります。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Start drill</source>
        <translation>訓練を始める</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Don't remind me again</source>
        <translation>今後は知らせない</translation>
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
        <source>{one}; the same goes for {other}</source>
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
        <source>they all failed within two minutes</source>
        <translation>すべて2分以内に止まった</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>your other services are working</source>
        <translation>ほかのサービスは動作中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>its own status page reports a problem</source>
        <translation>運営者のページが問題を発表</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>it isn't responding either</source>
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
        <source>uses {name} for sign-in</source>
        <translation>ログインに{name}を利用</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name} for DNS</source>
        <translation>名前の管理に{name}を利用</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is delivered through {name}</source>
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
        <source>went down itself</source>
        <translation>それ自体が停止</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>reaches you through {name}</source>
        <translation>{name}経由でつながる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name}</source>
        <translation>{name}を利用</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This status page is supported.</source>
        <translation>このページは読み取れます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page needs a key.</source>
        <translation>このページにはキーが必要です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>The address responds, but it is not a supported status page.</source>
        <translation>応答はありますが、読み取れるステータスページではありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>No status page was found at this address.</source>
        <translation>そこには使える応答がありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Format: {format}. Current status: {level}.</source>
        <translation>{format}で作られたページです。現在の表示: {level}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Add it, then enter its password or token under Accounts and keys.</source>
        <translation>監視に追加してから、「アカウントとキー」でパスワードまたはトークンを入力してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>You can still watch it: for any response, or for a word on the page.</source>
        <translation>それでも監視はできます。応答の有無と、ある言葉が載っているかを調べます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>{why}. Check the address. You can still add it.</source>
        <translation>{why}。アドレスを確かめてください。このままでも監視できます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Tray</source>
        <translation>システムトレイ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
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
        <source>Certificates</source>
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
        <source>partly works</source>
        <translation>一部動作</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>doesn't work</source>
        <translation>動作しない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No window can be shown here. In a terminal, run: statustray watch</source>
        <translation>ここではウィンドウを表示できません。端末で次を実行してください: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The panel opens as a window instead. On GNOME, the AppIndicator extension adds tray icons. In a terminal, run: statustray watch</source>
        <translation>パネルは代わりにウィンドウとして開きます。GNOMEでは拡張機能AppIndicatorでトレイを追加できます。端末で使うには次を実行してください: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Notifications appear only in the panel. Start your desktop's notification service, or install one (for example dunst).</source>
        <translation>お知らせはパネルにだけ表示されます。デスクトップの通知サービスを起動するか、インストールしてください（例: dunst）。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Keys for private pages can't be saved. Unlock your keyring, or install gnome-keyring or KWallet. Until then, keys are forgotten when you quit.</source>
        <translation>非公開ページのキーを保存できません。キーリングのロックを解除するか、gnome-keyringまたはKWalletをインストールしてください。それまでキーは1回の起動の間だけ有効です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>While the connectivity check addresses don't respond, all services are shown as unknown. If you are online, change these addresses in Settings, Checks (or under canaries in [network] in settings.toml).</source>
        <translation>確認用アドレスが応答しない間、サービスは「不明」と表示されます。オンラインの場合は、「設定」の「確認」（またはsettings.tomlの[network]にあるcanaries）でこれらのアドレスを変更してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Set SSL_CERT_FILE to a certificate file, or unset it.</source>
        <translation>SSL_CERT_FILEに証明書のファイルを指定するか、設定を解除してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Secure connections can't be verified. Install the package ca-certificates, or set SSL_CERT_FILE to an existing file.</source>
        <translation>安全な接続を確認できません。ca-certificatesパッケージをインストールするか、SSL_CERT_FILEに実在するファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The defaults are used until the file is fixed.</source>
        <translation>ファイルが使えるようになるまで、既定値を使います。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Invalid settings are ignored; everything else works.</source>
        <translation>使えないものは除外し、残りはそのまま動作します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>StatusTray keeps watching, but saves no history. Free up disk space or fix the folder's permissions.</source>
        <translation>監視は続きますが、何も記録されません。空き容量を増やすか、フォルダーを直してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>These formats were built from documentation only, so a status may show as “Unknown”. You can help by sending a saved page: see CONTRIBUTING.md.</source>
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
        <source>The operator announces it</source>
        <translation>運営者が公表</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray notifies you: {names}</source>
        <translation>StatusTrayがお知らせ: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{name} stopped that day; the exact reason is not on record.</source>
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
        <source>StatusTray can't detect this from here, and the operator announced nothing.</source>
        <translation>ここからは見えず、運営者も発表しませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray would have notified you after {time}. When the operator announced it is not known.</source>
        <translation>{time}後に分かりました。運営者がいつ発表したかは不明です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}, from the operator's announcement.</source>
        <translation>{time}後に分かりました。運営者の発表だけが手がかりです。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray would have notified you after {ours}, {early} before the operator announced it.</source>
        <translation>{ours}後、運営者の発表より{early}早く分かりました。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Nothing on your list would have kept working.</source>
        <translation>リストのサービスは何も残りませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Everything on your list would have kept working.</source>
        <translation>リストのサービスはすべて動き続けます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Still working: {names}.</source>
        <translation>動作中: {names}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: you would have had no backup. Choose one.</source>
        <translation>{purpose}: 何も残りませんでした。2つ目の手段を選んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: set up {name} now, before you need it.</source>
        <translation>{purpose}: 困る日になる前に、今{name}を準備してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: no backup plan yet.</source>
        <translation>{purpose}: まだ計画がありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose} ({group}): every step of your plan would have failed.</source>
        <translation>{purpose}（{group}）: 計画のどの手段も使えませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: every step of your plan would have failed.</source>
        <translation>{purpose}: 計画のどの手段も使えませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Enter your mobile network and broadband provider in Settings: they decide what still works.</source>
        <translation>携帯回線と固定回線を指定してください。何が残るかはそれで決まります。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray can't detect this kind of outage: agree with others who alerts whom.</source>
        <translation>この障害はお使いのコンピューターからは見えません。誰が誰に知らせるかを決めておいてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>status page: {what}</source>
        <translation>ページ: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>direct check: {what}</source>
        <translation>ここから: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>not checked</source>
        <translation>何も問い合わせていない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{phase} {time}</source>
        <translation>{phase} {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>responded in {time}</source>
        <translation>{time}で応答</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>unexpected response</source>
        <translation>予想と異なる応答</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{what} ({phases})</source>
        <translation>{what}（{phases}）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>DNS</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>TLS</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>first byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>StatusTray shows no status before the first check.</source>
        <translation>最初の確認が済むまで、何も判定しません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Unrelated addresses don't respond either, so this says nothing about the service.</source>
        <translation>無関係なアドレスも応答しない間は、応答がなくてもサービスについては何も言えません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Something on this network answers in place of unrelated addresses, so this says nothing about the service.</source>
        <translation>このネットワークの何かが無関係なアドレスになりすまして応答しているため、どの応答もサービスについて何の証拠にもなりません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Only its status page can be checked, so the status page decides.</source>
        <translation>ページしか読み取れないため、ページの内容で判定します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page says that all is well, but lists an incident or a component with a problem. The worse statement counts.</source>
        <translation>ページは正常と発表していますが、障害または問題のあるコンポーネントを掲載しています。悪いほうの内容を採用します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports no problem, and it is reachable from this computer.</source>
        <translation>ページは問題なしと発表し、このコンピューターにも応答しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has no status page that StatusTray can read, but it is reachable from this computer.</source>
        <translation>読み取れるページはありませんが、このコンピューターに応答しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The website loads, but that doesn't prove that the app works.</source>
        <translation>ウェブサイトが開いても、分かるのはウェブサイトの状態だけで、その奥のアプリの状態ではありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing that StatusTray can check from here shows whether it works.</source>
        <translation>ここから問い合わせられるものでは、状態を確かめられません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports a problem, so the status page decides, although it is reachable from here.</source>
        <translation>ページが問題を発表しているため、ここからは応答しても、ページの内容で判定します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page reports a problem, and at least two checks in a row failed.</source>
        <translation>ページが問題を発表し、2回以上続けて応答がありませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed while unrelated addresses responded. Status pages are often late, so the direct check decides.</source>
        <translation>無関係なアドレスは応答したのに、2回以上続けて応答がありませんでした。ページの発表は遅れがちなので、このコンピューターから見た結果で判定します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed. Announced maintenance excuses only the parts that it names, and only until its end.</source>
        <translation>少なくとも2回続けて確認に失敗しました。予告されたメンテナンスで説明できるのは、対象とされた部分だけで、終了予定までです。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>At least two checks in a row failed while unrelated addresses responded.</source>
        <translation>無関係なアドレスは応答したのに、2回以上続けて応答がありませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It responds, but without its status page StatusTray can't be sure.</source>
        <translation>応答はありますが、ページがないとそれ以上確かなことは分かりません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page is the only source, and it can't be read.</source>
        <translation>ページだけが手がかりですが、読み取れませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A status page that gives no status never counts as good news.</source>
        <translation>状態を示さないページを、良い知らせとは見なしません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>In at least two checks in a row it responded, but not as expected.</source>
        <translation>2回以上続けて応答がありましたが、求めた内容ではありませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has never been reachable from here, so it may be blocked.</source>
        <translation>ここから一度も接続できたことがないため、ブロックされている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>This network's DNS resolver doesn't find it or sends it nowhere, so how the service is can't be checked from here.</source>
        <translation>このネットワークの DNS リゾルバーは名前を見つけられないか、存在しない先へ向けるため、ここからはサービスの状態を確認できません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The server in front of the service responds, but asks visitors to prove that they are human. What lies behind it can't be checked.</source>
        <translation>サービスの手前にあるサーバーは応答していますが、人間であることの証明を求めています。その先は確認できません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its server says that this address no longer exists. Correct the address.</source>
        <translation>サーバーによると、このアドレスはもう存在しません。アドレスを修正してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its server says that it isn't available where you are, for legal reasons.</source>
        <translation>サーバーによると、法的な理由でお使いの地域では利用できません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Several recent checks failed, or it has been up only briefly since an earlier failure. It counts as back once it stays up.</source>
        <translation>最近の確認で何度か失敗したか、前の失敗から回復して間もない状態です。動き続ければ復旧と見なします。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has been much slower than usual for at least five minutes.</source>
        <translation>5分以上、ふだんよりずっと遅くなっています。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its status page announces maintenance for this time, so failed checks are expected.</source>
        <translation>ページがこの時間の作業を予告しているため、応答がなくても警報にしません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The last result is too old to count.</source>
        <translation>昨日の応答は今日の応答ではありません。古すぎるものは数えません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>How the status was decided</source>
        <translation>判定に使った規則</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/views/details.py"/>
        <source>time unknown</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>What its status page says ({when})</source>
        <translation>ページの内容（{when}）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Checks in the last ten minutes</source>
        <translation>直近10分間の確認</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Your connection</source>
        <translation>自分の回線</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} responds</source>
        <translation>{host}は応答しています</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} doesn't respond</source>
        <translation>{host}は応答していません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>All settings (without keys)</source>
        <translation>すべての設定（キーを除く）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Plain list of addresses</source>
        <translation>アドレスの一覧</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Gatus configuration</source>
        <translation>Gatusの設定</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Targets for the Prometheus blackbox exporter</source>
        <translation>Prometheusのblackbox exporter用ターゲット</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Modules for these targets</source>
        <translation>これらのターゲットが指すモジュール</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>This file contains nothing to watch.</source>
        <translation>このファイルに監視できるものはありませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>This is a StatusTray settings file.</source>
        <translation>StatusTrayの設定ファイルです。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>You already watch everything in this {kind} file.</source>
        <translation>この{kind}ファイルの内容はすべて監視中です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{n} services in this {kind} file are new to you.</source>
        <extracomment>One: {n} service in this {kind} file is new to you.</extracomment>
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
        <source>{file} was not changed.</source>
        <translation>{file}はそのままです。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Dry run: nothing was saved.</source>
        <translation>何も書き込んでいません。これは試行です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} was updated. Your existing settings were kept.</source>
        <translation>{file}に追加しました。元の内容は残っています。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Please call me.</source>
        <translation>{service}が使えません。電話をください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Please text me.</source>
        <translation>{service}が使えません。SMSを送ってください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{service} isn't working. Use this instead: {backup}.</source>
        <translation>{service}が使えません。代わりに: {backup}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} isn't working. You can reach me on {backup}.</source>
        <translation>{service}が使えません。{backup}にいます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} of {total} services have problems</source>
        <extracomment>One: {n} of {total} services has a problem</extracomment>
        <translation>
            <numerusform>{total}件中{n}件のサービスに問題あり</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{names} have problems</source>
        <translation>{names}に問題があります</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{n} of your services have problems at the same time; we don't know the cause</source>
        <extracomment>One: {n} of your services has a problem; we don't know the cause</extracomment>
        <translation>
            <numerusform>お使いのサービス{n}件が同時に停止しました。共通の原因は分かりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Probably {name}: {n} of your services affected</source>
        <extracomment>One: Probably {name}: {n} of your services affected</extracomment>
        <translation>
            <numerusform>おそらく{name}: お使いのサービス{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Possibly {name}: {n} of your services affected</source>
        <extracomment>One: Possibly {name}: {n} of your services affected</extracomment>
        <translation>
            <numerusform>{name}の可能性: お使いのサービス{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Reachable again: {names}</source>
        <translation>応答が戻りました: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{names} are back</source>
        <extracomment>One: {names} is back</extracomment>
        <translation>
            <numerusform>{names}が復旧しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{what}, after {time}</source>
        <translation>{what}（{time}後）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{cause}. {fact}</source>
        <translation>{cause}。{fact}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>No common cause is known</source>
        <translation>共通の原因は不明です</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{what}, {since}</source>
        <translation>{what}、{since}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{level}: {names}</source>
        <translation>{level}: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>{said}; {part}</source>
        <translation>{said}、{part}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Already reported: {what}</source>
        <translation>通知済み: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Still down: {names}</source>
        <translation>停止したまま: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Still having problems: {names}</source>
        <translation>問題が続いています: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/outage.py"/>
        <source>Your connection works, so check your proxy, firewall or DNS resolver first.</source>
        <translation>接続は正常です。まずプロキシ、ファイアウォール、DNSリゾルバーを確認してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} sends a code by {other} when you sign in again: stay signed in.</source>
        <translation>{name}は再ログイン時に{other}でコードを送ります。ログインしたままにしてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Your mobile network and broadband are from the same company ({names}), so neither backs up the other.</source>
        <translation>携帯回線と固定回線が同じ会社です（{names}）。互いの代わりになりません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other}</source>
        <translation>{one}と{other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>We don't know what {one} and {other} have in common.</source>
        <translation>{one}と{other}が何を共有するかは不明です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not set up yet. Set it up before you need it.</source>
        <translation>{name}はまだ準備されていません。必要になる前に準備してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Not everyone in this group has {name}.</source>
        <translation>このグループの全員が{name}を使えるわけではありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} isn't meant for this.</source>
        <translation>{name}はこの用途に向いていません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} no longer exists. Choose another one.</source>
        <translation>{name}はもうありません。別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} are for emergencies only, not for reaching people. Try any phone, any network, a landline or a neighbour.</source>
        <translation>{name}は緊急専用で、人との連絡には使えません。どの電話でも、どの回線でも、固定電話でも、近所の人にでも頼ってください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is in the plan twice.</source>
        <translation>{name}が計画に2回あります。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>We don't know what {name} depends on, so don't rely on it.</source>
        <translation>{name}が何の上で動くかは不明です。頼りにしないでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter your mobile network and broadband provider: {name} uses one of them.</source>
        <translation>携帯回線と固定回線を指定してください。{name}はそのどちらかを通ります。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter the server of your {name} account: each server fails on its own.</source>
        <translation>{name}のアカウントがどのサーバーにあるかを指定してください。サーバーごとに停止します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Enter how long you can do without it.</source>
        <translation>どのくらいの間、なしで済むかを指定してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Add a step: three make a plan, four make a good one.</source>
        <translation>手段を追加してください。3つで計画、4つで良い計画になります。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Every step needs the internet. Add one that doesn't.</source>
        <translation>どの手段もインターネットが必要です。不要な手段を1つ追加してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Never tested. Use the second step once today.</source>
        <translation>試したことがありません。今日、2つ目の手段を一度使ってみてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Last tested more than six months ago. Test it again.</source>
        <translation>最後に試してから半年以上たちました。もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other} failed together on {day}: both depended on {what}.</source>
        <translation>{one}と{other}は{day}に一緒に停止しました。どちらも{what}が必要でした。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Single point of failure: {path}.</source>
        <translation>同じかご: {path}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Companies</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Cloud providers</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>CDNs</source>
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
        <source>DNS providers</source>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Sign-in providers</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services, all on the same one</source>
        <translation>{where}: サービス{n}件が1つのかごの中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services, spread over about {count}</source>
        <translation>{where}: サービス{n}件が約{count}個のかごの中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said}; unknown for {n} more</source>
        <extracomment>One: {said}; unknown for {n} more</extracomment>
        <translation>
            <numerusform>{said}。ほか{n}件は不明</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>If {name} fails, you lose {n} of {all}: {names}.</source>
        <translation>{name}が停止すると、{all}件中{n}件を失います: {names}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said} You would have no backup for: {purposes}.</source>
        <translation>{said}次の用途に何も残りません: {purposes}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names}. We don't know whether they share a dependency.</source>
        <translation>{purpose}: {names}。何かを共有するかは不明です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} only.</source>
        <translation>{purpose}: {names}のみ。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} fail together.</source>
        <translation>{purpose}: {names}は一緒に停止します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{name}, as a backup for: {purposes}.</source>
        <translation>{name}を次の用途の2つ目の手段に: {purposes}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>We don't know what these depend on: {names}. They may not be independent.</source>
        <translation>何の上で動くか不明: {names}。独立しているという意味ではありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>A token, or user:password. It is sent only to {host}.</source>
        <translation>トークン、または「ユーザー名:パスワード」。{host}にだけ送信します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Saved in your system's password store.</source>
        <translation>システムのパスワード保管庫に保存済みです。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No key saved.</source>
        <translation>未入力です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept until you quit, because your system has no password store.</source>
        <translation>プログラムの終了まで保持します。使えるパスワード保管庫がシステムにありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Waiting for your password store. It may be asking you to unlock it.</source>
        <translation>パスワード保管庫を待っています。ロックの解除を求められているかもしれません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Your password store is locked. Unlock it, then enter the key again.</source>
        <translation>パスワード保管庫がロックされています。解除してから、キーをもう一度入力してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No password store was found. You'll have to enter the key after every start.</source>
        <translation>パスワード保管庫が見つかりません。起動のたびにキーの入力が必要です。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Too long: a key can have up to 1200 characters.</source>
        <translation>長すぎます。キーは1200文字までです。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Entered for another address. Enter it again to send it to this one.</source>
        <translation>別のアドレス用に入力されたキーです。このアドレスに送るには、もう一度入力してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Same as system</source>
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
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Monochrome, to match the panel</source>
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
        <source>Maintenance and worse</source>
        <translation>計画メンテナンス以上</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Any problem</source>
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
        <source>None</source>
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
        <source>Start and end are the same. Choose a different end.</source>
        <translation>この時間帯は空です。開始と異なる終了を選んでください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Too few to tell your connection from theirs. Enter at least three different servers.</source>
        <translation>自分の回線と相手の回線を見分けるには足りません。異なるサーバーを3つ以上指定してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{n} more with problems…</source>
        <extracomment>One: {n} more with problems…</extracomment>
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
        <source>no services yet</source>
        <translation>まだ何も監視していません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>you're offline</source>
        <translation>オフラインです</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>this network requires you to sign in</source>
        <translation>このネットワークは先にサインインが必要です</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>first check in progress</source>
        <translation>最初の確認中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>status unknown</source>
        <translation>確かなことは不明</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>no known problems, {n} of {total} unknown</source>
        <extracomment>One: no known problems, {n} of {total} unknown</extracomment>
        <translation>
            <numerusform>問題は確認されず、{total}件中{n}件は不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} services, no problems</source>
        <extracomment>One: {n} service, no problems</extracomment>
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
        <source>no checks</source>
        <translation>確認なし</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>{share}% up</source>
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
        <source>This status page is usually {time} late.</source>
        <translation>このページの発表はふだん{time}遅れます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>This status page address is not verified.</source>
        <translation>このページのアドレスは確認されていません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Only these components count: {parts}.</source>
        <translation>対象はこの部分のみ: {parts}。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Snoozed until {time}.</source>
        <translation>{time}までスヌーズ中。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Its certificate expires on {day}.</source>
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
        <source>{time} after it began</source>
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
        <source>Checked {done} of {total}</source>
        <translation>確認中: {total}件中{done}件完了</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>last checked {time}</source>
        <translation>最終確認 {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>not checked yet</source>
        <translation>未確認</translation>
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
        <translation>オフラインです</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The problem is your connection. Checks resume when you're back online.</source>
        <translation>原因は自分の回線です。回線が戻ったら、サービスを改めて確認します。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray can't check your services until you sign in</source>
        <translation>それまでサービスの状態は分かりません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Open any web page in your browser to sign in.</source>
        <translation>サインインするには、ブラウザーで任意のページを開いてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray confirms problems with more checks than usual.</source>
        <translation>StatusTray は通常より多くの確認で問題を確かめます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>StatusTray doesn't call your services slow for it.</source>
        <translation>StatusTray はこれをサービスの遅さとは見なしません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your services answer, so their checks go on.</source>
        <translation>サービスは応答しているため、確認は続きます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Start it, or change the proxy in the settings and restart StatusTray.</source>
        <translation>プロキシを起動するか、設定でプロキシを変更して StatusTray を再起動してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Correct the proxy's address, then restart StatusTray.</source>
        <translation>プロキシのアドレスを修正し、StatusTray を再起動してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your desktop doesn't show tray icons</source>
        <translation>このデスクトップにはトレイアイコンが表示されません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>On GNOME, install the extension “AppIndicator and KStatusNotifierItem Support”.</source>
        <translation>拡張機能「AppIndicator and KStatusNotifierItem Support」でGNOMEに追加できます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No system tray was found</source>
        <translation>トレイが見つかりません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a system tray to your panel, and the icon will appear by itself.</source>
        <translation>パネルにシステムトレイを追加すると、アイコンが自動的に表示されます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No services yet</source>
        <translation>まだ何も監視していません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose the services you depend on. StatusTray stays quiet unless one has a problem.</source>
        <translation>頼りにしているサービスを選んでください。必要なときだけお知らせします。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose services</source>
        <translation>サービスを選ぶ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>None of your services matches “{query}”</source>
        <translation>「{query}」という監視中のサービスはありません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It may be in the catalogue, or you can add it by its address.</source>
        <translation>カタログにあるかもしれません。アドレスを指定して追加することもできます。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a service</source>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The notification could not be shown, so it appears here.</source>
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
        <source>Select a service</source>
        <translation>サービスを選ぶ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Use the backup</source>
        <translation>代替手段を使う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Go back, then close</source>
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
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Connection not checked yet</source>
        <translation>接続は未確認</translation>
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
        <source>Never. Send “hello” using the second step, and see whether it arrives.</source>
        <translation>なし。2つ目の手段で「こんにちは」と送り、届くか確かめてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>No steps yet.</source>
        <translation>まだ手段がありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>Add services first, then StatusTray can show what they depend on.</source>
        <translation>まだ何も監視していないため、何も言えません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>None of your services are known to share a dependency.</source>
        <translation>同じものに依存していると分かっているサービスの組はありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>{what}: {names} all depend on {basket}. If it fails, you have no backup.</source>
        <translation>{what}: {names}は同じかごの中です。{basket}が停止すると、何も残りません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>Problems</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Maintenance</source>
        <translation>計画メンテナンス</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Unknown</source>
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
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>you'll be notified</source>
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
        <source>No history yet.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No problems.</source>
        <translation>問題はありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{n} problems, {time} in total.</source>
        <extracomment>One: {n} problem, {time} in total.</extracomment>
        <translation>
            <numerusform>問題{n}件、合計{time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{cause}: {n} services failed together, {start}, for {time}.</source>
        <extracomment>One: {cause}: {n} service failed, {start}, for {time}.</extracomment>
        <translation>
            <numerusform>{cause}: サービス{n}件が同時に停止、{start}、期間{time}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>ongoing for {time}</source>
        <translation>継続中（{time}）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>If something stops working</source>
        <translation>何かが止まったとき</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What fails together</source>
        <translation>一緒に止まるもの</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>No independent backup</source>
        <translation>2つ目の手段がないもの</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
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
        <source>Purpose</source>
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
        <source>Last resort</source>
        <translation>最後</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Tested</source>
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
        <source>In an emergency, try any phone, any network, a landline or a neighbour.</source>
        <translation>緊急時は、どの電話でも、どの回線でも、固定電話でも、近所の人にでも頼ってください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Enter a status page, an address to check, or both.</source>
        <translation>ステータスページのアドレスか、接続先のアドレス、またはその両方を入力してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Custom</source>
        <translation>自分で追加</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>{n} components</source>
        <extracomment>One: {n} component</extracomment>
        <translation>
            <numerusform>そのうち{n}個の部分</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>notifies from “{level}”</source>
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
        <source>Your email provider</source>
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
        <source>Messaging</source>
        <translation>メッセンジャー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Email</source>
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
        <source>Cloud and hosting</source>
        <translation>クラウドとホスティング</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Content delivery (CDN)</source>
        <translation>コンテンツ配信</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>DNS and domains</source>
        <translation>名前とドメイン</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign-in and identity</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Customer support</source>
        <translation>顧客とサポート</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Marketing</source>
        <translation>マーケティング</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Business phone systems</source>
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
        <source>Education</source>
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
        <source>Phone line</source>
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
        <source>Get directions</source>
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
        <source>Join groups</source>
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
        <source>Play games</source>
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
        <source>Ask the community</source>
        <translation>人に尋ねる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask an AI assistant</source>
        <translation>アシスタントに尋ねる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Learn</source>
        <translation>学ぶ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Keep an eye on your home</source>
        <translation>家を見守る</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Control your home by voice</source>
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
        <source>Use government services</source>
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
        <source>Support customers</source>
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
        <source>Serve a website</source>
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
        <source>Resolve domain names</source>
        <translation>名前を引く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Domain names</source>
        <translation>ドメイン名</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>yesterday at {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{day} at {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {time}</source>
        <translation>{time}から</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since yesterday at {time}</source>
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
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>{n} minutes</source>
        <extracomment>One: {n} minute</extracomment>
        <translation>
            <numerusform>{n}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
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
        <source>HTTP error {status}</source>
        <translation>エラー{status}が返された</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>{what}, {when}</source>
        <translation>{what}、{when}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the page needs a key</source>
        <translation>ページにキーが必要</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the key was rejected</source>
        <translation>キーが拒否された</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key is in your locked password store</source>
        <translation>キーはロックされたパスワード保管庫の中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key would be sent unencrypted; use https</source>
        <translation>キーが暗号化されずに送られる。httpsを使う必要がある</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key was entered for {origin}; enter it again</source>
        <translation>キーは {origin} 用に入力されたものです。もう一度入力してください</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy can't be reached</source>
        <translation>プロキシに接続できない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy rejects the password</source>
        <translation>プロキシがパスワードを拒否した</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the proxy doesn't connect to it</source>
        <translation>プロキシが接続しない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>domain name not found</source>
        <translation>名前が見つからない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>DNS server not responding</source>
        <translation>ネームサーバーが応答しない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>connection refused</source>
        <translation>接続が拒否された</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>host unreachable</source>
        <translation>到達する経路がない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no response in time</source>
        <translation>時間内に応答がない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>connection lost</source>
        <translation>接続が切れた</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>invalid certificate</source>
        <translation>証明書が無効</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>HTTP error</source>
        <translation>エラーが返された</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>response too large</source>
        <translation>応答が大きすぎる</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>too many redirects</source>
        <translation>転送が繰り返される</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>page not found</source>
        <translation>このアドレスには何もない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>too many requests; trying again later</source>
        <translation>待つように求められた</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>blocked on this network</source>
        <translation>このネットワークでブロックされている</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it wants proof of a human visitor</source>
        <translation>人間であることの証明を求められた</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>address removed for good</source>
        <translation>アドレスは完全に削除された</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>not available in this country or region</source>
        <translation>この国または地域では利用できない</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while looking up the domain name</source>
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
        <source>while waiting for a response</source>
        <translation>応答の待機中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while reading the response</source>
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
        <source>In person</source>
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
        <source>Shopping in person</source>
        <translation>店に行く</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Taxi by phone</source>
        <translation>タクシーを呼ぶ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Wi-Fi calling</source>
        <translation>Wi-Fi通話</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone hotspot</source>
        <translation>スマートフォンのテザリング</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>A neighbour</source>
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
        <source>Your local copy</source>
        <translation>手元のコピー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>USB stick</source>
        <translation>USBメモリー</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Make a phone call</source>
        <translation>電話をかける</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Send a text message</source>
        <translation>SMSを送る</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go in person</source>
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
        <source>Use Wi-Fi calling</source>
        <translation>Wi-Fiで通話する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use your phone as a hotspot</source>
        <translation>テザリングを使う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Ask a neighbour</source>
        <translation>近所の人に頼む</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use a paper map</source>
        <translation>紙の地図を使う</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Turn on the radio</source>
        <translation>ラジオをつける</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use your local copy</source>
        <translation>手元のコピーで作業する</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Hand over a USB stick</source>
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
        <source>StatusTray has stopped watching because of an error in the program. Quit and start it again. The log has the details.</source>
        <translation>プログラムの不具合で監視が止まりました。終了して起動し直してください。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Degraded</source>
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
        <source>{names} are working</source>
        <extracomment>One: {names} is working</extracomment>
        <translation>
            <numerusform>{names}は正常です</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: status unknown</source>
        <translation>{names}: 確かなことは不明</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: maintenance</source>
        <translation>{names}: 計画メンテナンス</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are degraded</source>
        <extracomment>One: {names} is degraded</extracomment>
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
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>This network requires you to sign in</source>
        <translation>このネットワークは先にサインインが必要です</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page says all is well, but lists a problem</source>
        <translation>ページは正常と発表しながら、問題を掲載しています</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable from here</source>
        <translation>ここから応答あり</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>The website loads; the app itself can't be checked</source>
        <translation>ウェブサイトは応答、それ以上は見えません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Can't be checked from here</source>
        <translation>ここからは見えません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page reports a problem; reachable from here</source>
        <translation>問題を発表、ここからは応答あり</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page reports a problem; checks from here fail</source>
        <translation>問題を発表、ここからも接続できません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail; status page reports no problem</source>
        <translation>問題なしと発表、ただしここから接続できません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail</source>
        <translation>ここから接続できません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable, but its status page can't be read</source>
        <translation>応答あり、ただしページを読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page can't be read</source>
        <translation>ページを読み取れません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page gives no status</source>
        <translation>ページに状態の記載がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Responds, but not as expected</source>
        <translation>応答あり、ただし正常な内容ではありません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Never reachable from here (possibly blocked)</source>
        <translation>ここから一度も接続できていません（ブロックの可能性）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Blocked on this network</source>
        <translation>このネットワークでブロックされています</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reachable, but it wants proof of a human visitor</source>
        <translation>接続できますが、人間であることの証明を求められます</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its address was removed for good (HTTP status 410)</source>
        <translation>アドレスは完全に削除されました（HTTP ステータス 410）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Not available in this country or region (HTTP status 451)</source>
        <translation>この国または地域では利用できません（HTTP ステータス 451）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Keeps going up and down</source>
        <translation>つながったり切れたりしています</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Slower than usual</source>
        <translation>ふだんより応答が遅い</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail; announced maintenance doesn't explain it</source>
        <translation>ここからの確認に失敗、予告されたメンテナンスでは説明できません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announced on its status page</source>
        <translation>ページで予告あり</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>No recent result</source>
        <translation>長い間、情報がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>A check failed; checking again to confirm</source>
        <translation>確認に失敗、念のため再確認中</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{what}: {detail}</source>
        <translation>{what}: {detail}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”; reachable from here</source>
        <translation>ステータスページ:「{title}」、ここからは接続可能</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”; checks from here fail ({why})</source>
        <translation>ステータスページ:「{title}」、ここからの確認に失敗（{why}）</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Status page: “{title}”</source>
        <translation>ステータスページ:「{title}」</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail ({why}); announced maintenance doesn't explain it</source>
        <translation>ここからの確認に失敗（{why}）、予告されたメンテナンスでは説明できません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Checks from here fail ({why}); status page reports no problem</source>
        <translation>ここからの確認に失敗（{why}）、ステータスページは問題なし</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You're online</source>
        <translation>オンラインです</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection hasn't been checked yet</source>
        <translation>接続はまだ確認されていません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection loses many requests</source>
        <translation>接続で多くのリクエストが失われています</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your connection is very slow</source>
        <translation>接続がとても遅くなっています</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>The connectivity check addresses are blocked here</source>
        <translation>接続確認用のアドレスがここではブロックされています</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your proxy can't be reached</source>
        <translation>プロキシに接続できません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Your proxy rejects the password</source>
        <translation>プロキシがパスワードを拒否しています</translation>
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
        <source>“{word}” is missing</source>
        <translation>「{word}」がありません</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>it says “{word}”</source>
        <translation>「{word}」と書かれています</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>HTTP status {status}</source>
        <translation>HTTPステータス{status}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page reports no problem</source>
        <translation>ページは問題なしと発表</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page announces maintenance</source>
        <translation>ページが計画メンテナンスを予告</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its status page reports a problem</source>
        <translation>ページが問題を発表</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>No problem reported; reachable from here</source>
        <translation>問題なしと発表、ここからも応答あり</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Maintenance announced; reachable from here</source>
        <translation>計画メンテナンスを予告、ここからは応答あり</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Resilience…</source>
        <translation>耐障害性…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Drill…</source>
        <translation>訓練…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/actions.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Choose an outage on the left to replay it against your own services and backup plan.</source>
        <translation>左から障害を選んでください。自分のリストと計画で再現します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Pause at each step and ask yourself: what would I use now?</source>
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
        <source>Position in the outage</source>
        <translation>障害の時計</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Services that stop</source>
        <translation>止まるもの</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>None of your services.</source>
        <translation>止まるサービスはありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Suggested backups</source>
        <translation>提案される代替手段</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>How it ends</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What to fix</source>
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
        <source>No outage matches your search.</source>
        <translation>この言葉に合う障害はありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Remind me to run a drill</source>
        <translation>訓練のお知らせ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Calculating</source>
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
        <source>Calculating…</source>
        <translation>計算しています…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What depends on what</source>
        <translation>何が何に依存しているか</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>The list below shows the same as the picture.</source>
        <translation>図の下の一覧に、同じ内容が文章であります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>What depends on what, as a list</source>
        <translation>何が何に依存しているか（文章）</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>How independent your services are</source>
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
        <source>Diagram</source>
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
        <source>Loading history…</source>
        <translation>履歴を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>With problems</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Services to show</source>
        <translation>対象のサービス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Time range</source>
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
        <source>Zoom out</source>
        <translation>期間を広げる</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Zoom in</source>
        <translation>期間を狭める</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Show as &amp;table</source>
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
        <source>Left and right arrows move through a service's problems; plus and minus zoom.</source>
        <translation>左右キーでサービスの問題を順に移動、＋と－で拡大・縮小します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>History as a table</source>
        <translation>履歴の表</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Loading history</source>
        <translation>履歴を読み込み中</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Select a bar to see its details.</source>
        <translation>バーを選ぶと説明を表示します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No services match. Try a different search or filter.</source>
        <translation>該当するサービスがありません。条件を広げてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No services yet, so there is no history to show.</source>
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
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Reason</source>
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
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open status page</source>
        <translation>ステータスページを開く</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>✓ You'll be notified</source>
        <translation>✓ 復旧時に通知します</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Notify me when it's back</source>
        <translation>復旧したら知らせる</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Snooze: {time}</source>
        <translation>スヌーズ: {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>End snooze</source>
        <translation>スヌーズを終了</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Acknowledge: no more notifications until it changes</source>
        <translation>確認済みにする（変化があるまで通知しない）</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_commands.py"/>
        <source>Mute: no notifications for this service</source>
        <translation>ミュート（このサービスでは通知しない）</translation>
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
        <source>Response time, 24 hours</source>
        <translation>応答時間（24時間）</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Why this status</source>
        <translation>この判定の理由</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
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
        <source>Recent checks</source>
        <translation>最近の確認</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Progress of the check</source>
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
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/alert_preview.py"/>
        <source>Notification preview</source>
        <translation>通知のプレビュー</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Add your own page</source>
        <translation>自分のページ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Checking</source>
        <translation>調査中</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Stop &amp;checking</source>
        <translation>調査を中止(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Checking {address}…</source>
        <translation>{address}を調べています…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>This can take up to 30 seconds: all supported formats are tried.</source>
        <translation>最大30秒ほどかかります。対応する形式を順に試します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Add</source>
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
        <source>Word that must appear on the page</source>
        <translation>ページにあるべき言葉</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Leave empty to accept any response.</source>
        <translation>空欄: どの応答でもかまいません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Components that matter to you</source>
        <translation>自分に必要な部分</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Enter a name.</source>
        <translation>見分けられる名前を付けてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Plan check</source>
        <translation>計画の点検結果</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>✓  No known problems.</source>
        <translation>✓  分かる範囲では、直すところはありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>W&amp;hat you need to do</source>
        <translation>できなければ困ること(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>With wh&amp;om</source>
        <translation>相手(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Family, your team, customers.</source>
        <translation>家族、チーム、顧客。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Steps</source>
        <translation>手段</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Each step is used when the ones above it fail.</source>
        <translation>上の手段が使えないとき、次の手段を使います。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A service, or something else: phone call, text message, cash…</source>
        <translation>サービス、または電話、SMS、現金などの手段…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No match. Add it under Services first.</source>
        <translation>その名前のものはありません。先に「サービス」で追加してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No steps yet. Start with what you use today.</source>
        <translation>まだ手段がありません。今使っているものから始めてください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Add a step</source>
        <translation>手段を追加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>When you need it</source>
        <translation>いざというとき</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Can wait &amp;for</source>
        <translation>なしで済む時間(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>After that, someone has to act.</source>
        <translation>それを過ぎたら、誰かが動く必要があります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Tested &amp;today</source>
        <translation>今日試した(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Last teste&amp;d</source>
        <translation>最後に試した日(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Message to copy</source>
        <translation>コピーするメッセージ(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} and {backup} are filled in automatically.</source>
        <translation>{service}と{backup}には実際の名前が入ります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Phone number or email address</source>
        <translation>電話番号またはメールアドレス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Contacts</source>
        <translation>連絡先(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>For one-click calls and messages. They stay in your settings file.</source>
        <translation>ワンクリックで電話やメールができます。連絡先は設定ファイルの中だけに残ります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>“{typed}” is not a phone number or email address.</source>
        <translation>「{typed}」は電話番号でもメールアドレスでもありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Find a component</source>
        <translation>部分を検索</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>No components found yet. Test the service to load them.</source>
        <translation>ページに部分の一覧がないか、まだ読み取られていません。テストしてください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Only {n} components count.</source>
        <extracomment>One: Only {n} component counts.</extracomment>
        <translation>
            <numerusform>{n}個の部分だけが対象です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>None selected: all components count.</source>
        <translation>選択なし: すべてが対象です。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
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
        <source>No days selected: every day.</source>
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
        <location filename="../../statustray/ui/widgets/multi_select.py"/>
        <source>Remove {name}</source>
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
        <source>Saved in your system's password store, never in a file.</source>
        <translation>システムのパスワード保管庫に保存し、ファイルには保存しません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Paste key</source>
        <translation>ここにキーを貼り付け</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Save the key for {name}</source>
        <translation>{name}のキーを保存</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Remove the key for {name}</source>
        <translation>{name}のキーを削除</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what to check</source>
        <translation>{name}: 確認するもの</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what matters</source>
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
        <source>T&amp;his page needs a key</source>
        <translation>このページにはキーが必要(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A password or token. Enter it under Accounts and keys. It is sent only to this address.</source>
        <translation>パスワードまたはトークン。「アカウントとキー」で入力してください。このアドレスだけに使います。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add&amp;ress to check</source>
        <translation>接続先のアドレス(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Wor&amp;d that must appear</source>
        <translation>あるべき言葉(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Word that must n&amp;ot appear</source>
        <translation>あってはならない言葉(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>On my local networ&amp;k</source>
        <translation>自分のネットワーク内(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Checks continue while you're offline.</source>
        <translation>オフラインの間も監視します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a purpose</source>
        <translation>用途を追加</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a dependency</source>
        <translation>動かしている基盤を追加</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;you use it for</source>
        <translation>用途(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Used to suggest backups.</source>
        <translation>代替手段を提案できるようにするためです。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;it depends on</source>
        <translation>動かしている基盤(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A cloud provider, network or company whose failure would take it down.</source>
        <translation>クラウド、ネットワーク、所有者など、一緒に止まる原因になるもの。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Same as for all services</source>
        <translation>全サービス共通の設定</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Com&amp;ponents that matter to you</source>
        <translation>自分に必要な部分(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Problems with other components are ignored.</source>
        <translation>ページのほかの部分は問題と見なしません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Services in the same group are shown together in the panel.</source>
        <translation>同じグループのサービスは、パネルでまとめて表示されます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Noti&amp;fy me about</source>
        <translation>通知する段階(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Still checked and shown, but no notifications.</source>
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
        <source>Helps to find backups that don't share a weak point. Everything stays on this computer.</source>
        <translation>代替手段が同じものに依存しないようにするためです。情報は外部に送られません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Your connections</source>
        <translation>自分の回線</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Mobile network</source>
        <translation>携帯回線(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If it uses another company's network, that counts too.</source>
        <translation>他社の設備を使っている場合、その会社も考慮します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Internet at home</source>
        <translation>自宅のインターネット(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Email in&amp;box</source>
        <translation>メールボックス(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Where you receive sign-in codes and password resets.</source>
        <translation>ログインコードや新しいパスワードが届く場所です。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>What you already have</source>
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
        <source>Backups that you have set up are suggested first.</source>
        <translation>準備済みの代替手段を優先します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Home servers</source>
        <translation>ホームサーバー</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If one server fails, the others keep working. Which one is yours?</source>
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
        <source>Files</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open {name}</source>
        <translation>{name}を開く</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>System check</source>
        <translation>ここで使えるもの</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Tray, notifications, password store, network and files. Contains no keys or addresses.</source>
        <translation>トレイ、通知、パスワード保管庫、ネットワーク、ファイル。キーやアドレスは含みません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Run check</source>
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
        <source>&amp;First steps</source>
        <translation>最初の手順をもう一度(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>R&amp;eset all settings</source>
        <translation>すべてを初期状態に(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Includes your services and backup plan. History is kept. You can undo this.</source>
        <translation>監視リストと計画も初期化します。履歴は残ります。元に戻せます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Checking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>All settings were reset.</source>
        <translation>すべての設定を初期状態に戻しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Theme and text</source>
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
        <source>Restart StatusTray to apply.</source>
        <translation>次回のStatusTray起動時に有効になります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Te&amp;xt size</source>
        <translation>文字の大きさ(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Applies to StatusTray only.</source>
        <translation>このプログラムのウィンドウだけに適用します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Reduce motion</source>
        <translation>アニメーションを使わない(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>In drills, you move from step to step yourself.</source>
        <translation>訓練は手動で進めます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Tray icon</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Icon style</source>
        <translation>アイコン(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Each status also has its own shape.</source>
        <translation>段階ごとに形も異なります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Clicking the icon</source>
        <translation>アイコンのクリック(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Some desktops always open the menu, which offers everything too.</source>
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
        <source>StatusTray is already running when you need it.</source>
        <translation>必要になる前から監視できます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Checks</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Only your services and the connectivity check addresses below are contacted.</source>
        <translation>問い合わせるのは、監視中のものと下の確認用アドレスだけです。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Check interval</source>
        <translation>頻度</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Di&amp;rect check every</source>
        <translation>サービスへの接続の間隔(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Status &amp;page check every</source>
        <translation>ステータスページの間隔(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>If a status page reports a problem, it is checked more often.</source>
        <translation>問題を発表しているページは、自動的により頻繁に読み取ります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Check less often on &amp;battery</source>
        <translation>バッテリー使用時は控えめに(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Also on metered connections.</source>
        <translation>従量制の回線でも控えめにします。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Is it them or me?</source>
        <translation>相手か自分か？</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>If these don't respond, it's your connection, and no service is reported as down.</source>
        <translation>これらが応答しない間は自分の回線が原因と見なし、サービスのせいにしません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Use recommended addresses</source>
        <translation>推奨のものを使う(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Connectivity check addresses</source>
        <translation>確認用アドレス(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>One per line, from at least three different companies.</source>
        <translation>1行に1つ、3つ以上の異なる所有者のもの。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Connection</source>
        <translation>経路</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Sec&amp;ond DNS resolver</source>
        <translation>名前の別の問い合わせ先(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Tells a blocked domain from one that doesn't exist. The resolver sees which domains you check.</source>
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
        <source>StatusTray settings, an OPML file of status feeds, a Gatus or Uptime Kuma export, or a plain list of addresses.</source>
        <translation>StatusTrayの設定、ステータスフィードのOPMLファイル、GatusやUptime Kumaのエクスポート、またはアドレスの一覧。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Choose file…</source>
        <translation>ファイルを選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Services in the file</source>
        <translation>ファイル内のサービス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>I&amp;mport</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Format</source>
        <translation>形式(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Exported files never contain keys.</source>
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
        <source>{n} services added.</source>
        <extracomment>One: {n} service added.</extracomment>
        <translation>
            <numerusform>サービス{n}件を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What you turn off here still appears in the panel.</source>
        <translation>通知しないものもパネルには表示されます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What to notify about</source>
        <translation>通知してよいもの</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You can set a different level for each service.</source>
        <translation>サービスごとに規則を設定できます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Notify me when a service is &amp;back</source>
        <translation>復旧したら知らせる(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Once. The earlier notification is removed.</source>
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
        <source>No notifications during these hours. Problems that remain are sent when they end.</source>
        <translation>この間は通知しません。終了時にまだ続いている問題をお知らせします。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No quiet hours set.</source>
        <translation>通知しない時間帯はありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Add quiet hours</source>
        <translation>時間帯を追加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Digest and reminders</source>
        <translation>定期的なお知らせ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Daily digest</source>
        <translation>1日のまとめ(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A summary of what happened since the last one.</source>
        <translation>前回のまとめ以降の出来事です。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Send digest a&amp;t</source>
        <translation>まとめの時刻(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Days before a &amp;certificate expires</source>
        <translation>証明書の期限切れ前（日数）(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>For services you added. Leave empty to turn off.</source>
        <translation>自分で追加したサービスが対象です。空欄: 通知しません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Test</source>
        <translation>試す</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Send a test notification</source>
        <translation>テスト通知を送る(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You'll see here how it was sent.</source>
        <translation>どの経路で届いたかがここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Enter days as numbers, such as 14, 7, 1.</source>
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
        <source>For each thing you can't do without: what you use, and what to use if that fails.</source>
        <translation>止まると困ることについて、ふだん使うものと、止まったときに使うもの。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Plans</source>
        <translation>計画</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No plans yet. Get a suggestion based on your services, or create your own.</source>
        <translation>まだ計画がありません。監視中のものから提案を受けるか、自分で作成してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;Suggest a plan</source>
        <translation>提案を受ける(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Nothing to suggest for your current services.</source>
        <translation>監視中のものについて、追加するものはありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No services yet. Add what you use under Services first.</source>
        <translation>まだ何も監視していません。先に「サービス」で使うものを追加してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>{n} plans added.</source>
        <extracomment>One: {n} plan added.</extracomment>
        <translation>
            <numerusform>計画{n}件を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>“{name}” was removed.</source>
        <translation>「{name}」を計画から削除しました。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>The services you depend on. StatusTray checks no others.</source>
        <translation>頼りにしているもの。それ以外には問い合わせません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Name, or address of a status page or website</source>
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
        <source>Your services</source>
        <translation>監視中のサービス</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>No services yet. Add the ones you use most above.</source>
        <translation>まだ何も監視していません。最もよく使うものを上で追加してください。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>{name} was removed.</source>
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
        <source>Settings pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Search results</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>No matching settings. Try another word.</source>
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
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Which services do you use?</source>
        <translation>何を使っていますか？</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Choose what you would miss. StatusTray checks only the services you choose.</source>
        <translation>なくなると困るものを選んでください。問い合わせるのは選んだものだけです。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Not in the catalogue.</source>
        <translation>カタログにありません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Find apps on this computer</source>
        <translation>このコンピューターのプログラムを探す(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Selected</source>
        <translation>選択済み</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>{n} apps found and selected.</source>
        <extracomment>One: {n} app found and selected.</extracomment>
        <translation>
            <numerusform>プログラム{n}件を見つけて選択しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>No known apps were found.</source>
        <translation>カタログにあるプログラムは見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What can't you do without?</source>
        <translation>止まると困るのは何ですか？</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>StatusTray finds a backup for each of these.</source>
        <translation>それぞれについて2つ目の手段を探します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What else could you use?</source>
        <translation>ほかに何を使えますか？</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Choose what you already have. The rest is suggested when you need it.</source>
        <translation>すでに持っているものを選んでください。残りは必要なときに提案します。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Nothing to add: your list already contains backups.</source>
        <translation>追加するものはありません。リストにはすでに別の手段があります。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>How should StatusTray notify you?</source>
        <translation>どのようにお知らせしますか？</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>It stays quiet until one of your services has a problem.</source>
        <translation>選んだものが止まるまで、何も通知しません。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Test notification</source>
        <translation>テスト通知(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Your first result</source>
        <translation>最初に分かったこと</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Based on the services you chose and what is known about them.</source>
        <translation>選んだものと、それについて分かっていることからの結果です。</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>You can change everything later in Settings.</source>
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
        <source>Sk&amp;ip</source>
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
        <source>Legend</source>
        <translation>状態の段階</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Check {address}</source>
        <translation>{address}を調べる</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Find out how it can be watched</source>
        <translation>監視方法を調べる</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_field.py"/>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
</context>
</TS>
