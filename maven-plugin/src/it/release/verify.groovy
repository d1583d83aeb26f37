String log = new File(basedir, 'build.log').getText('UTF-8')
File history = new File(basedir, 'src/main/policies/shop/history')

assert log.contains('[INFO] shop 2026-01-01 released: ' + new File(history, '2026-01-01').path)
assert log.contains('[ERROR] error[release-unchanged]: nothing changed since version 2026-01-01; there is nothing to release\n')
assert log.contains('[ERROR] error[withdraw-too-late]: version 2026-01-01 takes effect on 2026-01-01, and cannot be withdrawn from then on\n')
assert log.contains('[ERROR] 错误[withdraw-without-reason]：撤回版本应当载明日期和理由\n')
assert log.contains('[INFO] shop 2026-01-01 已撤回: ' + new File(history, 'chain.json').path)
assert log.contains('[INFO] shop 2026-01-01.2 released: ' + new File(history, '2026-01-01.2').path)
assert log.contains('[ERROR] error[unknown-policy]: there is no policy')

assert history.list() as Set == ['.gitattributes', 'chain.json', '2026-01-01', '2026-01-01.2'] as Set
assert new File(history, '.gitattributes').text == '* -text\n'
def chain = new groovy.json.JsonSlurper().parse(new File(history, 'chain.json'), 'UTF-8')
assert chain.events*.keySet()*.first() == ['link', 'because', 'link']
assert chain.events[1].withdraw == '2026-01-01'
// The build after it reads what was released.
assert new File(basedir, 'target/mingwen/site/shop/zh-Hans/index.html').isFile()
