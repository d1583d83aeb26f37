assert new File(basedir, 'target/产出 目录/rules/shop/rules.json').isFile()
assert new File(basedir, 'target/产出 目录/site/index.html').isFile()
