byte[] one = new File(basedir, 'one/target/mingwen/rules/shop/rules.json').bytes
byte[] two = new File(basedir, 'two/target/mingwen/rules/shop/rules.json').bytes
assert one == two
assert new File(basedir, 'one/target/mingwen/site/index.html').isFile()
assert new File(basedir, 'two/target/mingwen/site/index.html').isFile()
// Maven warns of goals that do not say they may run at the same time.
assert !new File(basedir, 'build.log').text.contains('not marked as thread-safe')
