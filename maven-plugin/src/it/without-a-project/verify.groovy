File empty = new File(basedir, 'empty')
String log = new File(basedir, 'build.log').getText('UTF-8')

Map<String, String> pages(File folder) {
    Map<String, String> pages = new TreeMap<>()
    folder.eachFileRecurse(groovy.io.FileType.FILES) { pages[folder.toPath().relativize(it.toPath()).toString()] = it.getText('UTF-8') }
    return pages
}

// Every term, told in the language asked for, and the same bytes each time.
Map<String, String> english = pages(new File(empty, 'target/mingwen/vocabulary'))
assert english['index.html'].contains('lang="en"')
assert english['purpose.html'].contains('account-register')
assert english == pages(new File(empty, 'again/vocabulary'))
Map<String, String> chinese = pages(new File(empty, 'zh/vocabulary'))
assert chinese.keySet() == english.keySet()
assert chinese['index.html'].contains('lang="zh-Hans"')
assert log.contains(new File(empty, 'target/mingwen/vocabulary/index.html').path)

// What a rule asks, in which article, and how to write it.
assert log.count('[INFO] # pipl-17-retention\n') == 2
assert log.contains('[INFO] - article: PIPL 17(1)(2)\n')
assert log.contains('[INFO] - 条文：个人信息保护法 17(1)(2)\n')
// Without an id, all of them: of findings and of rules of law.
['dead-permit', 'unknown-purpose', 'pipl-17-retention', 'gdpr-13-2a-retention'].each { assert log.count("[INFO] $it\n") == 1 }
assert log.contains('''[ERROR] error[unknown-check]: there is no finding `pipl-17-retentoin`
[ERROR]  --> -Dmingwen.id:1:1
[ERROR]   |
[ERROR] 1 | pipl-17-retentoin
[ERROR]   | ^^^^^^^^^^^^^^^^^
[ERROR]   = did you mean `pipl-17-retention`?
''')
assert log.contains('[unknown-message-language]')
assert !new File(empty, 'tr').exists()
assert !log.contains('MojoExecutionException')

// Every goal is described.
['check', 'compile', 'site', 'vocabulary', 'explain', 'help'].each { assert log.contains("\nmingwen:$it\n") }
assert !log.contains('No description')
