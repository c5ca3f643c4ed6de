import type { CheckStrings } from './strings.ts';

/** What the checker says, in Chinese. */
export const zhHans: CheckStrings = {
  report: {
    error: '错误',
    warning: '警告',
    note: '提示',
    at: '位置',
    seen: '内容',
    todo: '处理',
    times: '共 {count} 处',
    more: '另有 {count} 处',
    row: '第 {row} 行',
    column: '“{column}”列',
    file: '文件 {file}',
    mapping: '映射文件 {pointer}',
    whole: '整个文件',
    clean: '没有问题',
    summary: '错误 {errors}，警告 {warnings}，提示 {notes}',
    communities: '读到 {count} 个社区',
    refused: '无法作为数据文件读取',
    mapped: '使用映射文件 {mapping}',
  },
  codes: {
    // whole document
    'feed/no-src': { what: '组件没有 src 属性', todo: '在元素上写 src="…"，填数据文件的地址。' },
    'feed/unreachable': {
      what: '无法访问数据文件',
      todo: '用浏览器打开这个地址试试；如果能打开，就是服务器或防火墙拒绝了本机。',
    },
    'feed/timeout': { what: '15 秒内没有收到数据文件', todo: '把文件变小，或换一台更快的服务器。' },
    'feed/status': { what: '服务器返回了错误', todo: '把文件放到这个地址，使服务器返回 200。' },
    'feed/too-large': {
      what: '数据文件超过 32 MiB，组件不会加载',
      todo: '按区拆分成多个文件（shards），并去掉旧的历史数据。',
    },
    'feed/not-json': {
      what: '不是 JSON，什么都显示不了',
      todo: '检查所示位置附近：多半是多了或少了逗号，或文件没写完就被截断。如果是别的格式，请用 --map 指定映射文件。',
    },
    'feed/html': {
      what: '返回的是网页，而不是数据文件',
      todo: '请填文件本身的地址；可能被登录页、错误页或上网认证页挡住了。',
    },
    'feed/not-an-object': {
      what: '是 JSON，但不是对象',
      todo: '数据文件应以 { "version": 1, … } 开头。如果是别的系统的数据，请用 --map 指定映射文件。',
    },
    'feed/version': {
      what: '不是第 1 版的数据文件',
      todo: '写上 "version": 1。如果是别的系统的数据，请用 --map 指定映射文件。',
    },
    'feed/no-communities': {
      what: '没有社区列表',
      todo: '写上 "communities": [ … ]，每个社区都要有 id 和 name。',
    },
    'feed/no-readable-community': {
      what: '没有一个社区可以读取；此数据不采用，保留上一次的数据',
      todo: '每个社区都要有自己的 id 和名称。',
    },
    'feed/older': { what: '比已显示的数据更旧，已忽略', todo: '只发布更新的数据："generatedAt" 不能倒退。' },
    'feed/shards': {
      what: '数据分成了多个文件（shards），此处无法读取',
      todo: '请用 src 给出地址，而不是直接给数据。',
    },
    'shard/nested': {
      what: '分片中又有分片（shards），不会被读取',
      todo: '请把所有分片写在页面所用的同一个文件里。',
    },
    'shard/district': {
      what: '索引没有为此分片写明这个区，该区的页面不会读取此分片',
      todo: '请在索引的 "districts" 中写明分片内所有的区，缺少：{hint}。',
    },
    'feed/empty': { what: '没有任何社区', todo: '请加入社区，否则什么都不显示。' },
    'feed/no-such-community': { what: '没有这个 id 的社区', todo: '请使用数据文件里有的 id。' },
    'feed/no-such-district': { what: '没有社区属于这个区', todo: '请使用数据文件里有的区名。' },
    'areas/not-loaded': {
      what: '无法载入地图的区域文件；列表仍显示全部数字',
      todo: '请在浏览器中打开该地址。文件若在其他网站，须允许跨域访问（CORS），本页的 connect-src 也须允许。',
    },
    'areas/too-large': {
      what: '地图的区域文件超过 20 MiB，不予载入',
      todo: '请简化边界，例如用 mapshaper。',
    },
    'areas/not-readable': {
      what: '地图的区域文件中没有可读的区域',
      todo: '请存为 GeoJSON，坐标用经纬度（WGS 84）。',
    },
    'areas/not-joined': {
      what: '有社区在地图上没有区域',
      todo: '请用 area-key="…" 指定区域中存放社区编号或名称的属性。',
    },
    'module/not-loaded': {
      what: '脚本旁边的组件文件无法载入',
      todo: '请把 dist 中同一版本的全部文件复制到脚本所在的文件夹。',
    },
    'widget/failed': { what: '组件显示失败，这是程序库的错误', todo: '请把数据文件一起报告给我们。' },
    // values
    'json/not-a-number': {
      what: 'NaN、undefined 之类没有引号的词，JSON 没有这种值；按未知处理',
      todo: '未知的数写 null。Python 可用 json.dumps(…, allow_nan=False) 找出它们。',
    },
    'value/missing': {
      what: '缺少必需的字段',
      todo: '请补上；表格里加一列。没有 "generatedAt"，数字就没有时间；没有 "id"，整条都会丢失。',
    },
    'value/not-a-count': {
      what: '不是从 0 开始的整数，按未知显示',
      todo: '只写数字，不加文字：180。不知道就不要写这个字段。{?映射里写：{hint}}',
    },
    'value/not-a-number': {
      what: '不是从 0 开始的数，按未知显示',
      todo: '只写数字，不加文字：90 或 12.5。不知道就不要写这个字段。{?映射里写：{hint}}',
    },
    'value/out-of-range': {
      what: '超出范围，已忽略',
      todo: '检查单位是否写错、是否多敲了数字、下限是否大于上限。',
    },
    'value/not-a-time': {
      what: '不是时间，已忽略',
      todo: '写成 2021-01-06T15:40:00+08:00；只有日期就写 2021-01-06。{?映射里写：{hint}}',
    },
    'value/time-without-zone': {
      what: '时间没有写时区偏移，可能差二十多个小时，已忽略',
      todo: '补上时区偏移：2021-01-06T15:40:00+08:00。{?映射里写：{hint}}',
    },
    'value/ends-before-start': {
      what: '结束不晚于开始，已忽略',
      todo: '改正两个时间。跨零点的班次，结束日期是第二天。',
    },
    'value/not-text': {
      what: '既不是文字，也不是各语言的文字，已忽略',
      todo: '写成 "…"，或 { "zh-Hans": "…", "en": "…" }。',
    },
    'value/not-an-id': {
      what: '不是 1 到 64 个字符的标识，所指内容会丢失',
      todo: '用一个简短且不会变的文字或编号。',
    },
    'value/not-a-link': {
      what: '不是可以链接的地址，已去掉',
      todo: '写完整地址，以 https://、tel: 或 mailto: 开头（网页和分片只能用 https:// 或 http://），中间不能有空格。',
    },
    'value/not-one-of': {
      what: '不是格式规定的词，按未知显示',
      todo: '请用规定的词：status 为 not-started、open、paused、full、closed、done；level 为 none、short、moderate、long；access 为 open、controlled、closed-off。',
    },
    'value/not-a-language': { what: '不是语言代码，该文字已忽略', todo: '写成 en、zh-Hans 或 zh-Hant。' },
    'value/not-a-time-zone': {
      what: '不是时区，只有日期、没有时刻的时间无法读取',
      todo: '写成 Asia/Shanghai。',
    },
    'value/not-true-or-false': {
      what: '既不是 true 也不是 false，已忽略',
      todo: '写 true 或 false，不加引号。',
    },
    'value/not-an-object': { what: '不是对象，其中内容会丢失', todo: '这里应写 { … }。' },
    'value/not-a-list': { what: '不是列表，其中内容会丢失', todo: '这里应写 [ … ]。' },
    'value/too-deep': { what: '无法读取：嵌套无穷，或故意做成读不了', todo: '请使用普通的文档。' },
    'value/number-as-text': { what: '数字写成了文字，已读取', todo: '去掉引号：写 180，不要写 "180"。' },
    'value/too-long': { what: '太长，已截断', todo: '请缩短：名称最多 200 字，正文最多 2000 字。' },
    'id/duplicate': { what: 'id 重复，后一条会丢失', todo: '每一条都要有自己的 id。' },
    'id/has-space': {
      what: 'id 中有空格，组件的 community 属性无法指定它',
      todo: '只用字母、数字和连字符：bay-ridge。',
    },
    'id/unknown': { what: '没有这个 id 的社区', todo: '改正 id，或加入这个社区。' },
    'issues/more': { what: '还有问题没有列出', todo: '先改正已列出的问题，再检查一次。' },
    // members
    'member/typo': { what: '没有组件会读的字段，像是拼写错误', todo: '是否想写 "{hint}"？' },
    'member/misplaced': { what: '字段放错了位置，没有组件会读', todo: '应放在 {hint}。' },
    'member/unknown': { what: '没有组件会读的字段', todo: '如果是自用的，可不处理；以 "x-…" 开头更清楚。' },
    // counts
    'sum/disagrees': { what: '合计与各部分不符，两者都照原样显示', todo: '改正错的一个，或不写。' },
    'count/above-population': {
      what: '超过人口数，照原样显示',
      todo: '检查两者统计的是不是同一群人；如果也检测外来人员，可能没错。',
    },
    'count/above-earlier-stage': {
      what: '后一步的人数多于前一步，照原样显示',
      todo: '检查两者是否同一时间、从同一轮开始统计。',
    },
    'count/above-whole': { what: '部分大于整体，照原样显示', todo: '改正错的一个，或不写。' },
    'count/falls': {
      what: '累计数变小了，照原样显示',
      todo: '如果是更正，可不处理。累计数应从本轮开始算起，而不是从当天。',
    },
    'count/needed-below-min': { what: 'needed 小于 min', todo: '写正常开展所需的人数；没有定就不要写。' },
    'ticket/not-issued': { what: '叫到的号还没有发出', todo: '检查两个号码是否写反了。' },
    // times
    'time/no-as-of': {
      what: '数字没有自己的时间，按整个文件的时间算',
      todo: '在数字旁写 "asOf"：统计的时间。否则每次写文件，旧数字都会像新的一样。',
    },
    'time/stale': {
      what: '数字已超过 {hint} 分钟的时限，组件会标注或不显示',
      todo: '发布新的数字；如果确实能用更久，可调大 "staleAfter"。',
    },
    'time/expired': { what: '文件已过 "validUntil"，组件不再显示其中数字', todo: '发布新的文件。' },
    'time/ahead': {
      what: '时间晚于现在，不会显示为最新',
      todo: '检查写文件的电脑的时钟，以及时区偏移（+08:00）。',
    },
    'time/day-only': {
      what: '只有日期没有钟点，因此数字不会显示为最新',
      todo: '请写上时间和时区偏移：2021-01-06T15:40:00+08:00。',
    },
    'time/derived': {
      what: '缺少 "generatedAt"；各部分都有 "asOf"，取其中最新的时间代替',
      todo: '请写上 "generatedAt"，以免旧文件被当成新文件。',
    },
    'time/after-document': {
      what: '数字的时间晚于文件本身（{hint}）',
      todo: '"generatedAt" 应在写文件时最后填写。',
    },
    'time/order': { what: '两个时间先后颠倒', todo: '改正。跨零点的，结束日期是第二天。' },
    // persons
    'personal/id-number': {
      what: '像是身份证号，而文件是公开的',
      todo: '立即删除，旧版本和备份里的也要删。本格式不记录任何个人。',
    },
    'personal/phone': {
      what: '像是电话号码',
      todo: '如果是个人的，请删除。单位电话请写在 "publisher.contact" 里，格式为 tel:…',
    },
    'personal/email': {
      what: '像是个人邮箱',
      todo: '如果是个人的，请删除。单位邮箱请写在 "publisher.contact" 里，格式为 mailto:…',
    },
    'personal/name': { what: '像是人名', todo: '只写人数，不写是谁。' },
    'personal/detail': {
      what: '这里只能写人数，却有涉及个人的字段',
      todo: '请删除：只公布人数，不公布人员或住户名单。',
    },
    'personal/small-count': {
      what: '人数太少，邻居可能猜到是谁；组件可以不显示，但文件是公开的',
      todo: '少于 5 就不要写，并设置 "suppressBelow": 5。',
    },
    'text/looks-like-html': {
      what: '文字里像有 HTML 标签或实体，读者会原样看到',
      todo: '请写纯文字；在映射里可写 { "$from": "…", "decode": "html" }。',
    },
    'link/not-https': { what: '地址不是 https', todo: '如果服务器支持，请用 https://。' },
    // mapping
    'mapping/not-json': { what: '映射文件不是 JSON', todo: '检查是否多了或少了逗号。' },
    'mapping/not-an-object': {
      what: '映射文件不是对象',
      todo: '映射文件应以 { "mapping": 1, "feed": { … } } 开头。',
    },
    'mapping/version': { what: '不是第 1 版的映射文件', todo: '写上 "mapping": 1。' },
    'mapping/no-feed': { what: '映射文件没有 "feed"', todo: '写上 "feed": { … }，形状与数据文件相同。' },
    'mapping/unknown-member': { what: '数据格式没有这个字段', todo: '请用格式规定的名称{?：{hint}}。' },
    'mapping/unknown-option': {
      what: '映射没有这个选项；所属的值或列表不读取，若在顶层则整个文件不读取',
      todo: '请用正确的选项名{?：{hint}}。',
    },
    'mapping/bad-option': {
      what: '选项不能用；所属的值或列表不读取，若在顶层则整个文件不读取',
      todo: '请改正{?：可能是 {hint}}。格式中的文字要放在单引号里。',
    },
    'mapping/misplaced': {
      what: '形状与所在位置不符，已忽略',
      todo: '这里应写数据格式所要求的：列表、对象或值。',
    },
    'mapping/too-deep': { what: '嵌套过深', todo: '请简化映射文件。' },
    'mapping/too-much': {
      what: '映射过大，或计算量没有尽头',
      todo: '不要在每一行里再列出所有行；或使用较小的数据。',
    },
    'mapping/no-file': {
      what: '映射所需的另一个文件不存在',
      todo: '请放到 "url" 所写的位置（相对于映射文件）。',
    },
    'mapping/no-rows': {
      what: '数据中这个路径下没有列表',
      todo: '改正 "$each"：写列表的路径；如果整个数据就是列表，写 ""。',
    },
    'mapping/no-column': {
      what: '数据中没有这个名称，对应的值按未知处理',
      todo: '改正名称；可能是数据来源把列名改了{?（{hint}）}。',
    },
    'mapping/not-in-header': { what: '映射要读的名称不在表头，而在另一行', todo: '映射里写：{hint}' },
    'mapping/no-key': { what: '用来区分条目的列没有值，该行已忽略', todo: '补上，或用 "where" 排除这些行。' },
    'mapping/no-order': {
      what: '用来比较先后的列没有值，该行已忽略',
      todo: '补上，或用 "where" 排除这些行。',
    },
    'mapping/cannot-compare': {
      what: '既不是数字，也不是带时区的时间，或与其他值不是同一类，无法比较；相关的值都不读取',
      todo: '写明时间的写法：{ "$from": "…", "pattern": "dd.MM.yyyy HH:mm", "zone": "Europe/Vienna" }。{?这里写：{hint}}',
    },
    'mapping/cannot-add': {
      what: '相加或相减的各项中有一项不是数字，结果按未知处理',
      todo: '改正数据，或用 "words" 说明它的意思。',
    },
    'mapping/below-zero': {
      what: '差小于 0，按未知处理',
      todo: '检查各列的次序：第一列减去其余各列。',
    },
    // source
    'source/not-json': { what: '开头像 JSON，但不是 JSON', todo: '检查文件是否没写完就被截断。' },
    'source/html': { what: '返回的是网页，而不是数据', todo: '请填文件本身的地址。' },
    'source/xml': {
      what: '这是 XML（例如 RSS 或 Atom），组件无法读取',
      todo: '请提供 JSON 或 CSV。许多系统除了 XML 也提供这两种格式的地址。',
    },
    'source/excel': {
      what: '这是 Excel 之类的工作簿，组件无法读取',
      todo: '把工作表另存为 CSV；Excel 里选“CSV UTF-8（逗号分隔）”。在线表格请填导出 CSV 的地址。',
    },
    'source/binary': {
      what: '这不是文本文件（可能是 PDF、ZIP 或图片），组件无法读取',
      todo: '请提供 JSON 或 CSV，编码为 UTF-8。',
    },
    'source/cut-off': {
      what: '来源表示还有更多条目没有给出；合计会写“至少”',
      todo: '请一次取回全部（加大上限），或按区拆分数据。',
    },
    'source/too-many-rows': {
      what: '行数超过可读取的上限，其余的行丢失；合计会写“至少”',
      todo: '删去旧的行，或把表格拆开。',
    },
    'id/made-unique': {
      what: '由名称生成的 id 与另一条相同，已加上编号',
      todo: '每一条都写上自己的 id，这样顺序变动时链接也不会错。',
    },
    'row/total': {
      what: '有一行的名称像是其余各行的合计；它不是地点，会被重复计入',
      todo: '请去掉这一行：映射文件里用 "where"，例如 "where": { "name": { "not": "合计" } }。没有映射文件的表格读取时会跳过它。',
    },
    'source/empty': { what: '没有任何数据行', todo: '检查文件是否正确、表头是否在第一行。' },
    'source/not-a-table': {
      what: '既不是 JSON 也不是表格，什么都显示不了',
      todo: '请使用数据文件，或第一行是表头的表格（CSV）。别的格式请用 --map 指定映射文件。',
    },
    'feed/encoding': {
      what: '文字不是 UTF-8，已按所示编码读取',
      todo: '另存为 UTF-8（Excel 里选“CSV UTF-8”）。如果文字不对，在映射的最外层写明编码："encoding": "gb18030"。',
    },
    'source/not-utf-8': {
      what: '部分文字已损坏：它们与其余文字的编码不同',
      todo: '另存为 UTF-8。Excel 里选“CSV UTF-8（逗号分隔）”。',
    },
    'csv/unclosed-quote': {
      what: '引号没有结束，这一行及以后都会丢失',
      todo: '在这一行补上引号；如果引号是文字的一部分，写两个（""）。',
    },
    'csv/duplicate-column': { what: '两列同名，以前一列为准', todo: '改名或删去一列。' },
    'csv/unknown-column': {
      what: '没有组件会读的列',
      todo: '改成格式规定的名称{?（可能是 {hint}）}；自用的以 "x-…" 开头。',
    },
    'csv/too-many-cells': {
      what: '单元格比表头多，数字会错列，该行已忽略',
      todo: '含逗号的单元格要加引号。',
    },
    'csv/too-few-cells': {
      what: '单元格比表头少，缺的按未知处理',
      todo: '补全这一行；如果只是备注，请删除。',
    },
    'csv/no-id': {
      what: '表格既没有 "id" 列也没有 "name" 列，不能直接当数据文件',
      todo: '按格式给列命名（id、name、queue.waiting……），或用 --map 指定映射文件。',
    },
    // host
    'http/not-https': { what: '地址不是 https，https 网页不能加载', todo: '请用 https:// 提供。' },
    'http/redirect': { what: '地址会跳转', todo: '请直接使用最终地址：{hint}。' },
    'http/no-cors': {
      what: '其他网站的网页无法读取',
      todo: '请发送响应头 {hint}；没有它，只有同一网站的网页能用。',
    },
    'http/cors-one-origin': {
      what: '只有一个网站的网页能读取',
      todo: '如果要让其他网站也能显示，请发送响应头 {hint}。',
    },
    'http/no-cache-control': {
      what: '服务器没有说明可缓存多久',
      todo: '请发送响应头 {hint}，这样代理服务器既不会缓存几小时，也不会每个访客都来取一次。',
    },
    'http/no-store': { what: '完全不许缓存：每个访客每次都要下载全部', todo: '请改为 {hint}。' },
    'http/cached-long': { what: '缓存时间比数字的有效时间还长', todo: '请改为 {hint}。' },
    'http/no-validator': {
      what: '没有 ETag 和 Last-Modified：没有变化也要整个重发',
      todo: '为这个文件打开 ETag 或 Last-Modified，一般服务器都支持。',
    },
    'http/content-type': { what: '内容类型不对', todo: '请发送响应头 {hint}。组件仍能读取。' },
    'http/no-date': {
      what: '没有 Date 响应头：手机时钟不准时无法校正',
      todo: '请发送 Date，一般服务器都会发送。',
    },
    'http/date-hidden': {
      what: '其他网站的网页看不到 Date，手机时钟不准时无法校正',
      todo: '请发送响应头 {hint}。',
    },
    'http/clock': { what: '服务器时钟与本机相差 5 分钟以上', todo: '校准不准的时钟；数据的新旧靠它判断。' },
    'http/large': {
      what: '对信号弱的手机来说太大',
      todo: '去掉旧的历史数据，或按区拆分成多个文件（shards）。',
    },
    'http/not-compressed': { what: '没有压缩', todo: '为这种类型打开 gzip 或 br 压缩，大小约为十分之一。' },
  },
};
