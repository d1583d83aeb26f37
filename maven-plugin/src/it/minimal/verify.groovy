String log = new File(basedir, 'build.log').text
File output = new File(basedir, 'target/mingwen')

assert new File(output, 'rules/shop/rules.json').isFile()
assert new File(output, 'site/index.html').isFile()
assert new File(output, 'site/shop/zh-Hans/index.html').isFile()
assert log.contains(new File(output, 'site/index.html').path)
assert !log.contains('[ERROR]')
// A file for machines says that nothing was found, too.
assert new groovy.json.JsonSlurper().parse(new File(output, 'findings/findings.sarif')).runs[0].results == []
