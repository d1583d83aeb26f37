File output = new File(basedir, 'target/mingwen')
assert new File(output, 'rules/shop/rules.json').isFile()
assert new File(output, 'site/index.html').isFile()
// Ours alone is there: no half-written folder beside it.
assert output.list().sort() as List == ['.findings.lock', '.rules.lock', '.site.lock', 'findings', 'rules', 'site']

assert new File(basedir, 'src/rules/mine.txt').text == 'mine\n'
String log = new File(basedir, 'build.log').text
assert log.contains('error[output-not-ours]: `' + new File(basedir, 'src/rules/mine.txt').path + '` was not written by a build')
assert log.contains('[not-a-day]')
