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
assert !new File(basedir, 'target').exists()
