String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('shop` was never released; name two versions with -Dmingwen.from and -Dmingwen.to')
assert log.contains('[INFO] shop draft → draft: 无变更\n')
assert log.contains('there is no version `2025-01-01` of `shop`')
assert log.contains('these can be compared: draft')

def diff = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/mingwen/diff/shop/draft..draft.json'), 'UTF-8')
assert diff['class'] == 'none'
assert diff.changes == []
assert diff.words == [:]
