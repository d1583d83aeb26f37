String log = new File(basedir, 'build.log').getText('UTF-8')

/** What Maven makes of these lines in its report of a failure. */
String told(String file) {
    new File(basedir, file).readLines('UTF-8').collect { "[ERROR] $it\n" }.join()
}

assert log.count(told('expected-en.txt')) == 2
assert log.count(told('expected-zh.txt')) == 1
assert log.contains('[unknown-message-language]')
assert log.count('[ERROR] Failed to execute goal') == 4
// Findings are a failure, not an error of ours, and nobody needs a stack trace to read them.
assert !log.contains('MojoExecutionException')
assert !log.contains('\tat ')

// Nothing is built, but machines are told as well.
assert new File(basedir, 'target/mingwen').list().sort() as List == ['.findings.lock', 'findings']
def told = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/mingwen/findings/findings.sarif'), 'UTF-8')
assert told.version == '2.1.0'
def results = told.runs[0].results
assert results*.ruleId == ['unknown-channel', 'unknown-data', 'unknown-purpose', 'duplicate-name', 'broken-reference']
assert results*.level.unique() == ['error']
// Seen from the module, so that whoever shows them finds the files.
def places = results*.locations*.first()*.physicalLocation
assert places*.artifactLocation*.uri.unique() == ['src/main/policies/shop/shop.policy', 'src/main/policies/shop/text/zh-Hans.md']
assert places.every { new File(basedir, it.artifactLocation.uri).isFile() }
assert places[0].region == [startLine: 7, startColumn: 68, endLine: 7, endColumn: 73]
assert results[0].message.text == '''渠道「email」未声明
您要写的是否为「mail」？
channel `email` is not declared
did you mean `mail`?'''
